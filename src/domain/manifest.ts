import type { Day } from './day.ts';
import type { Words } from './language.ts';

export interface ManifestFile {
  readonly path: string;
  readonly kind: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly first?: Day;
  readonly last?: Day;
  readonly sources: readonly string[];
  readonly licence: string;
}
export interface ManifestSource {
  readonly id: string;
  readonly name: Words;
  readonly publisher: string;
  readonly licence: string;
  readonly address: string;
  readonly citation: string;
  readonly dataTo?: string;
  readonly rowsRead?: number;
  readonly rowsKept?: number;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly caveat?: Words;
}
export interface Manifest {
  /** 8 hex digits over all files: the data a link was made with. */
  readonly fingerprint: string;
  readonly first: Day;
  readonly last: Day;
  readonly files: readonly ManifestFile[];
  readonly sources: readonly ManifestSource[];
}
/** A row of a source that is not shown, or shown with a doubt, and why. */
export interface LeftOut {
  readonly source: string;
  readonly id?: string;
  readonly date?: string;
  readonly place?: string;
  readonly reason: string;
  /** How many rows this entry stands for; 1 when absent. */
  readonly count?: number;
  /** The row is shown; there is something to know about it. */
  readonly kept?: boolean;
  /** Deaths of peacekeepers that are therefore not on the map. */
  readonly missionDeaths?: number;
  readonly missionDeathsBy?: Readonly<Record<string, number>>;
  readonly detail?: Words;
}
