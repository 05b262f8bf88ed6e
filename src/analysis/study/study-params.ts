import { readBeforeAfterParams } from '../studies/before-after/before-after-params.ts';
import { readBorderParams } from '../studies/border/border-params.ts';
import { readChangedParams } from '../studies/changed/changed-params.ts';
import { readClosureParams } from '../studies/closure/closure-params.ts';
import { readClosuresParams } from '../studies/closures/closures-params.ts';
import { readCommandParams } from '../studies/command/command-params.ts';
import { readCompareParams } from '../studies/compare/compare-params.ts';
import { readContributorsParams } from '../studies/contributors/contributors-params.ts';
import { readCountsParams } from '../studies/counts/counts-params.ts';
import { readCoverageParams } from '../studies/coverage/coverage-params.ts';
import { readDriftParams } from '../studies/drift/drift-params.ts';
import { readEmergingParams } from '../studies/emerging/emerging-params.ts';
import { readExposureParams } from '../studies/exposure/exposure-params.ts';
import { readCellParams } from '../studies/hotspots/hotspots-params.ts';
import { readKernelParams } from '../studies/kernel/kernel-params.ts';
import { readMedicalParams } from '../studies/medical/medical-params.ts';
import { readNearRepeatsParams } from '../studies/near-repeats/near-repeats-params.ts';
import { readPatrolParams } from '../studies/patrol/patrol-params.ts';
import { readRatesParams } from '../studies/rates/rates-params.ts';
import { readRoadsParams } from '../studies/roads/roads-params.ts';
import { readRouteParams } from '../studies/route/route-params.ts';
import { readScdiParams } from '../studies/scdi/scdi-params.ts';
import type { RawParams } from './study.ts';
import type { StudyName } from './study-facts.ts';

/** How each analysis reads its parameters: what holds where the link says nothing included. */
export const STUDY_PARAMS = {
  counts: readCountsParams,
  coverage: readCoverageParams,
  'base-card': () => ({}),
  'before-after': readBeforeAfterParams,
  command: readCommandParams,
  contributors: readContributorsParams,
  exposure: readExposureParams,
  medical: readMedicalParams,
  rates: readRatesParams,
  closure: readClosureParams,
  closures: readClosuresParams,
  border: readBorderParams,
  changed: readChangedParams,
  compare: readCompareParams,
  patrol: readPatrolParams,
  roads: readRoadsParams,
  route: readRouteParams,
  drift: readDriftParams,
  emerging: readEmergingParams,
  hotspots: readCellParams,
  kernel: readKernelParams,
  'near-repeats': readNearRepeatsParams,
  scdi: readScdiParams,
} satisfies { readonly [Name in StudyName]: (raw: RawParams) => object };

/** The names of the parameters of an analysis, as its reader gives them. */
export type ParamOf<Name extends StudyName> = Extract<
  keyof ReturnType<(typeof STUDY_PARAMS)[Name]>,
  string
>;
