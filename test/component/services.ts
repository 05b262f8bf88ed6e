import { vi } from 'vitest';
import type { Services } from '../../src/ui/services.tsx';

/** Services that only remember what was asked of them. */
export function fakeServices(patch: Partial<Services> = {}) {
  return {
    shareLink: vi.fn(
      (language?: string) => `https://atlas.test/#v=1${language ? `&lang=${language}` : ''}`,
    ),
    copy: vi.fn(async () => true),
    reload: vi.fn(),
    ...patch,
  } satisfies Services;
}
