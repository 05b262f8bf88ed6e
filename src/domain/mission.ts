import type { Day } from './day.ts';
import type { Words } from './language.ts';
import type { DateUnit } from './mission-places.ts';

interface DatedFact {
  readonly date: Day;
  readonly datePrecision: DateUnit;
  readonly text: Words;
  readonly reference: string;
  readonly note?: string;
}
export interface Resolution extends DatedFact {
  readonly id: string;
  readonly ceiling?: { readonly military: number; readonly police: number };
  /** The mandate period, both ends inclusive. */
  readonly mandate?: { readonly from: Day; readonly to: Day };
}
export interface Milestone extends DatedFact {
  readonly id: string;
}
export interface Closure extends Omit<DatedFact, 'date'> {
  readonly base?: string;
  readonly place: string;
  readonly date?: Day;
}
export interface OfficeHolder {
  readonly office: 'srsg' | 'force-commander';
  readonly name: string;
  readonly country?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly fromPrecision?: DateUnit;
  readonly toPrecision?: DateUnit;
  readonly reference: string;
  readonly note?: string;
}
export interface Mission {
  readonly resolutions: readonly Resolution[];
  readonly milestones: readonly Milestone[];
  readonly closures: readonly Closure[];
  readonly officeHolders: readonly OfficeHolder[];
}
