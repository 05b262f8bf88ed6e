import type { RawParams } from '../../study/study.ts';

export interface ContributorsParams {
  /** ISO 3166-1 alpha-3 of the country that is looked at; `null` for all of them together. */
  readonly country: string | null;
}

/** `contributors:c=TCD`. */
export function readContributorsParams(raw: RawParams): ContributorsParams {
  const code = raw['c'] ?? '';
  return { country: /^[A-Z]{3}$/.test(code) ? code : null };
}
