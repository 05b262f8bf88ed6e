import type { RawParams } from '../../analysis/study/study.ts';
import { isStudyName } from '../../analysis/study/study-facts.ts';
import { STUDY_PARAMS } from '../../analysis/study/study-params.ts';
import type { ReceiptMaterial } from './material.ts';

/** The parameters that held, those included of which the link says nothing. */
export function effectiveParams({
  name,
  params,
}: Pick<ReceiptMaterial, 'name' | 'params'>): Readonly<Record<string, unknown>> {
  // The seam: an analysis of the worker keeps its parameters as the link spells them.
  return isStudyName(name) ? { ...STUDY_PARAMS[name](params as RawParams) } : params;
}
