import type { Words } from '../../../domain/language.ts';
import type { Deaths } from '../../tally.ts';
import type { BorderParams } from './border-params.ts';

/** What lies within the belt of one frontier. Where three countries meet a row counts for two. */
export interface FrontierFacts {
  readonly id: string;
  readonly name: Words;
  readonly lengthKm: number;
  /** Incidents whose place is certain (precision 1 or 2). */
  readonly incidents: number;
  readonly deaths: Deaths;
  /** Incidents whose point is in the belt but stands for an area or a line. */
  readonly uncertain: number;
  readonly per100Km: number;
}

export interface BorderFacts extends BorderParams {
  /** Incidents of the window whose place is certain; of these, within the belt of any frontier. */
  readonly certain: number;
  readonly inBelt: number;
  readonly deaths: Deaths;
  readonly uncertain: number;
  readonly uncertainInBelt: number;
  /** In the order of the file, round the country. */
  readonly frontiers: readonly FrontierFacts[];
}
