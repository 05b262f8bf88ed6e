import type { AnalysisChoice } from '../view.ts';
import { BAD_VALUE, type LinkField } from './link-field.ts';
import { joinList, splitList } from './percent.ts';

/** Names of analyses and of their parameters. */
const NAME = /^[a-z][a-z0-9-]*$/i;

/** `a=hotspots:band=50,cell=25`, parameters in order of their names. */
export const analysisField: LinkField = {
  key: 'a',
  write({ analysis }) {
    if (!analysis) return null;
    const pairs = Object.entries(analysis.params).map(([name, value]) => `${name}=${value}`);
    const params = joinList(pairs.sort());
    return params === '' ? analysis.name : `${analysis.name}:${params}`;
  },
  read(text, view, note) {
    const analysis = parseAnalysis(text);
    if (analysis) return { ...view, analysis };
    note(BAD_VALUE);
    return view;
  },
};

function parseAnalysis(text: string): AnalysisChoice | null {
  // The first colon may be encoded; the parameters keep their encoding for their own commas.
  const [, name, params = ''] = /^(.*?)(?:(?::|%3a)(.*))?$/is.exec(text) ?? [];
  if (name === undefined || !NAME.test(name)) return null;
  const pairs = splitList(params).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? ['', ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  if (!pairs.every(([key]) => NAME.test(key))) return null;
  return { name, params: Object.fromEntries(pairs) };
}
