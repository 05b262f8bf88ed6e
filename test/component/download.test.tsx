import { expect, test, vi } from 'vitest';
import { downloadBlob, downloadText } from '../../src/ui/download.ts';

test('the browser gets a turn after each part, then the whole is offered under its name', async () => {
  const offered: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) offered.push(blob);
    return 'blob:made';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.download} ${this.href}`);
  });
  const made: string[] = [];
  function* parts() {
    for (const part of ['Ménaka,', 'Gao,', 'Kidal']) {
      made.push(part);
      yield part;
    }
  }
  const whole = downloadText('places.csv', 'text/csv', parts());
  expect(made).toEqual(['Ménaka,']);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(made).toEqual(['Ménaka,', 'Gao,']);
  await whole;
  expect(names).toEqual(['places.csv blob:made']);
  expect(offered.map(({ type }) => type)).toEqual(['text/csv']);
  expect(await offered[0]?.text()).toBe('Ménaka,Gao,Kidal');
  expect(revoke).toHaveBeenCalledWith('blob:made');
  vi.restoreAllMocks();
});

test('a file is offered as it is, under a name that is harmless', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const picture = new Blob(['x'], { type: 'image/png' });
  await downloadBlob('../map\u202Egnp.png', picture);
  expect(names).toEqual(['mapgnp.png']);
  expect(URL.createObjectURL).toHaveBeenCalledWith(picture);
  vi.restoreAllMocks();
});
