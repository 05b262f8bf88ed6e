import type { Day } from './day.ts';
import type { Words } from './language.ts';
import type { DateUnit } from './mission-places.ts';

interface DatedFact {
  readonly date: Day;
  readonly datePrecision: DateUnit;
  readonly text: Words;
  readonly reference: string;
  readonly note?: Words;
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
/** A base left; without a date where the site was kept after the mission's last day. */
export interface Closure extends Omit<DatedFact, 'date' | 'datePrecision'> {
  readonly base?: string;
  readonly place: string;
  readonly date?: Day;
  readonly datePrecision?: DateUnit;
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
  readonly references?: readonly string[];
  readonly note?: Words;
}
/** Personnel as a report states it: `uniformed`, `civilian`, `total`. */
export interface Strength extends DatedFact {
  readonly value: Readonly<Record<string, number>>;
}
/** Months of every year, 1–12, both inclusive: what is usual, not what was measured. */
export interface Season extends Omit<DatedFact, 'date' | 'datePrecision'> {
  readonly id: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
}
/** Uniformed personnel at the end of a month by the UN's contribution reports. */
export interface MonthlyTotal {
  readonly date: Day;
  readonly contributors: number;
  readonly troops: number;
  readonly police: number;
  readonly observers?: number;
  readonly total: number;
}
export interface Mission {
  readonly resolutions: readonly Resolution[];
  readonly milestones: readonly Milestone[];
  readonly closures: readonly Closure[];
  readonly officeHolders: readonly OfficeHolder[];
  readonly strengths: readonly Strength[];
  readonly seasons: readonly Season[];
  readonly monthlyTotals: readonly MonthlyTotal[];
}
