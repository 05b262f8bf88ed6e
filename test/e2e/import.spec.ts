import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { type Atlas, expect, test } from './atlas.ts';

const ACLED_COLUMNS =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';
const acledRow = (id: string, date: string, type: string, lat: string, notes = 'Made up') =>
  `${id},${date},2019,1,,${type},x,Actor A,,,Actor B,,,,,466,,Mali,Gao,Gao,,Gao,${lat},-0.05,1,Press,National,"${notes}",2,,1600000000`;
const ACLED = [
  ACLED_COLUMNS,
  acledRow('MLI1', '14 March 2019', 'Battles', '16.27'),
  acledRow('MLI2', '15 March 2019', 'Protests', '16.27', 'Two\nlines, and a comma'),
  acledRow('MLI3', '0000-00-00', 'Riots', '16.27'),
  acledRow('MLI4', '16 March 2019', 'Battles', '96.27'),
].join('\n');

const GED_COLUMNS =
  'id,relid,year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low';
const GED = [
  GED_COLUMNS,
  '1,MLI-1,2020,1,1,Mali: Government,1,Government of Mali - JNIM,Government of Mali,JNIM,1,Gao town,16.27,-0.05,1,2020-05-01 00:00:00.000,2020-05-01 00:00:00.000,2,3,0,0,5,6,5',
  '2,MLI-2,2020,3,1,JNIM - Civilians,2,JNIM - Civilians,JNIM,Civilians,4,Mopti region,14.5,-4.2,4,2020-06-01 00:00:00.000,2020-06-30 00:00:00.000,0,0,4,0,4,4,2',
].join('\n');

/** As a French Excel writes it: semicolons, decimal commas, Windows-1252, day before month. */
const FRENCH = Buffer.from(
  'date;lieu;latitude;longitude;morts;type\r\n23/04/2019;Ménaka;15,918;2,402;3;Embuscade\r\n05/06/2019;Gao;16,27;-0,05;;Embuscade\r\n',
  'latin1',
);

async function choose(page: Page, name: string, buffer: Buffer | string): Promise<void> {
  await page
    .getByLabel('Add a file of incidents…')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
}

async function bring(atlas: Atlas, name: string, buffer: Buffer | string): Promise<void> {
  const { page } = atlas;
  await atlas.openPanel('Data');
  await choose(page, name, buffer);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
}

test('an ACLED export is recognised, joined, kept over a reload and deleted', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const { all } = await atlas.counts();
  await atlas.openPanel('Data');
  await choose(page, 'acled.csv', ACLED);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('ACLED');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toContainText('0000-00-00');
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await expect.poll(async () => (await atlas.counts()).all).toBe(all + 2);

  await page.reload();
  await atlas.waitFor('ready');
  await expect.poll(async () => (await atlas.counts()).all).toBe(all + 2);
  await atlas.openPanel('Data');
  await page.getByRole('checkbox', { name: 'Incidents of the atlas' }).uncheck();
  await expect.poll(async () => (await atlas.counts()).all).toBe(2);
  await atlas.openPanel('Filters');
  const types = page.getByRole('group', { name: 'Incident type' });
  await types.getByRole('checkbox', { name: /^Protests/ }).check();
  await expect.poll(() => atlas.shown()).toBe(1);
  // What only this reader has stays out of the address.
  await page.waitForTimeout(600);
  expect(page.url()).not.toContain('Protests');
  await atlas.openPanel('Data');
  await page.getByRole('button', { name: 'Delete acled.csv' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await expect.poll(async () => (await atlas.counts()).all).toBe(all);
  await page.waitForTimeout(600);
  expect(page.url()).not.toContain('Protests');
  await page.reload();
  await atlas.waitFor('ready');
  expect((await atlas.counts()).all).toBe(all);
});

test('a UCDP GED file keeps its types, spans and precisions, and its regions are found', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=1&t=2020-06-10/2020-06-20');
  await bring(atlas, 'ged.csv', GED);
  await page.getByRole('checkbox', { name: 'Incidents of the atlas' }).uncheck();
  // The event known to June only touches the window: shown, not certain.
  await expect(atlas.summary).toHaveText(/^1 of 2 incidents.*0 certain/);
  await page.getByRole('button', { name: 'Whole period' }).click();
  await atlas.openPanel('Filters');
  const region = page.getByRole('group', { name: 'Region' });
  await region.getByRole('checkbox', { name: /^Mopti/ }).check();
  await expect.poll(() => atlas.shown()).toBe(1);
  await atlas.openPanel('Table');
  await expect(atlas.table).toContainText('JNIM');
  await expect(atlas.table).toContainText('One-sided violence');
});

test('a CSV of a French Excel is read with its accents, commas and days', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await bring(atlas, 'incidents.csv', FRENCH);
  await page.getByRole('checkbox', { name: 'Incidents of the atlas' }).uncheck();
  await expect(atlas.summary).toHaveText(/^2 of 2 incidents.*3 deaths/);
  await atlas.openPanel('Table');
  await expect(atlas.table).toContainText('Ménaka');
  await expect(atlas.table).toContainText('23 Apr 2019');
});

test('hostile and broken files are refused, and nothing is lost', async ({ atlas, page }) => {
  await atlas.open();
  const { all } = await atlas.counts();
  const bomb = zipSync({ 'incidents.csv': new Uint8Array(80_000_000) }, { level: 9 });
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><kml><Document><name>&b;</name></Document></kml>';
  const cases: [string, Buffer | string, RegExp][] = [
    ['bomb.zip', Buffer.from(bomb), /unpack/i],
    ['laughs.kml', laughs, /entit|DOCTYPE/i],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]), /./],
    ['cut.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature"', /./],
    ['empty.csv', '', /empty/i],
  ];
  await atlas.openPanel('Data');
  for (const [name, content, words] of cases) {
    await choose(page, name, content);
    const dialog = page.getByRole('dialog');
    const importing = dialog.getByRole('button', { name: 'Import', exact: true });
    const alert = dialog.getByRole('alert');
    await expect(alert.or(importing).first()).toBeVisible({ timeout: 20_000 });
    if (await importing.isVisible()) await importing.click();
    await expect(alert.first()).toHaveText(words, { timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Close' }).first().click();
    await expect(dialog).toHaveCount(0);
    expect((await atlas.counts()).all).toBe(all);
  }
});

test('a file dropped on the window is looked at', async ({ atlas, page }) => {
  await atlas.open();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.csv'));
    return data;
  }, ACLED);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('dialog')).toContainText('dropped.csv');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a million rows are imported with the page responsive, counted and scrubbed', async ({
  atlas,
  page,
}) => {
  test.setTimeout(240_000);
  const rows = 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'million.csv');
  try {
    const stream = createWriteStream(file);
    stream.write('id,event_date,event_type,actor1,latitude,longitude,fatalities\n');
    const pad = (value: number) => String(value).padStart(2, '0');
    let text = '';
    let in2019 = 0;
    for (let i = 0; i < rows; i++) {
      const year = 2013 + (i % 11);
      if (year === 2019) in2019++;
      const date = `${year}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`;
      text += `${i},${date},Type ${i % 6},Actor ${i % 40},${(12 + (i % 9973) / 1000).toFixed(4)},${(-6 + (i % 7919) / 1000).toFixed(4)},${i % 4}\n`;
      if (text.length > 1 << 20) {
        stream.write(text);
        text = '';
      }
    }
    stream.end(text);
    await finished(stream);

    await atlas.open('v=1&t=2019-01-01/2019-12-31');
    await atlas.openPanel('Data');
    await page.getByLabel('Add a file of incidents…').setInputFiles(file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    const show = page.getByRole('button', { name: 'Show on the map' });
    await expect(show).toBeVisible({ timeout: 180_000 });
    await show.click();
    await page.getByRole('checkbox', { name: 'Incidents of the atlas' }).uncheck();
    await expect
      .poll(() => atlas.counts(), { timeout: 60_000 })
      .toEqual({ shown: in2019, all: rows });
    await page.getByRole('button', { name: 'Step forward', exact: true }).click();
    await expect(atlas.handle('Window start')).toHaveAttribute('aria-valuetext', '1 February 2019');
    expect((await atlas.counts()).all).toBe(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
