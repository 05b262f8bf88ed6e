import type { StudyName } from '../../analysis/study/study-facts.ts';
import type { ParamOf } from '../../analysis/study/study-params.ts';
import type { AnalysisPart } from '../../state/studies/analysis-parts.ts';

/** Whatever has a receipt: each analysis, the counts of the summary, the count within a distance. */
export type MethodName = AnalysisPart | StudyName | 'shown' | 'near';

/** How one number is worked out, in words of one language. */
export interface Method<Param extends string = string> {
  readonly definition: string;
  /** As plain text. */
  readonly formula: string;
  readonly assumptions: string;
  /** Where the method is published, with its address. */
  readonly reference: string;
  /** What the parameters are called, by their names in the program. */
  readonly params: Readonly<Record<Param, string>>;
  /** What choices of parameters are called; numbers and names of places need no word. */
  readonly values?: Readonly<Record<string, string>>;
  /** Why rows are left out, by code: goes before the words that all analyses share. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

interface OtherParams {
  readonly areas: 'corners';
  readonly near: 'of' | 'radiusKm';
  readonly rhythm: never;
  readonly shown: never;
}

/** The method of every analysis: the compiler asks for each, and for the name of each parameter. */
export type Methods = {
  readonly [Name in MethodName]: Method<
    Name extends StudyName
      ? ParamOf<Name>
      : Name extends keyof OtherParams
        ? OtherParams[Name]
        : never
  >;
};
