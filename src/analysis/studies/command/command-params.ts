import type { RawParams } from '../../study/study.ts';

/** `mission`, `force`, `sector:east`, `sector:` of bases without a stated sector, `base:gao`. */
export interface CommandParams {
  readonly node: string | null;
}

/** `command:node=sector:east`. */
export function readCommandParams(raw: RawParams): CommandParams {
  const node = raw['node'] ?? '';
  return { node: /^(mission|force|sector:[a-z-]*|base:[a-z0-9-]+)$/.test(node) ? node : null };
}
