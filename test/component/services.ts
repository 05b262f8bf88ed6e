import { vi } from 'vitest';
import type { ImportServices, OfflineServices, Services } from '../../src/ui/services.tsx';

/** Services that only remember what was asked of them. */
export function fakeServices(patch: Partial<Services> = {}) {
  return {
    shareLink: vi.fn(
      (language?: string) => `https://atlas.test/#v=1${language ? `&lang=${language}` : ''}`,
    ),
    copy: vi.fn(async () => true),
    reload: vi.fn(),
    askAgain: vi.fn(),
    askStudy: vi.fn<Services['askStudy']>(async () => 'failed'),
    imports: fakeImports(),
    briefings: { load: vi.fn(), keep: vi.fn(), remove: vi.fn() },
    offline: fakeOffline(),
    ...patch,
  } satisfies Services;
}

export function fakeImports() {
  return {
    look: vi.fn<ImportServices['look']>(),
    run: vi.fn<ImportServices['run']>(),
    close: vi.fn<ImportServices['close']>(),
    show: vi.fn<ImportServices['show']>(),
    remove: vi.fn<ImportServices['remove']>(),
  } satisfies ImportServices;
}

export function fakeOffline() {
  return {
    takeNewer: vi.fn<OfflineServices['takeNewer']>(),
    amount: vi.fn<OfflineServices['amount']>(async () => null),
  } satisfies OfflineServices;
}
