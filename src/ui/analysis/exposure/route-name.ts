import { DRAWN_ROUTE } from '../../../analysis/studies/exposure/exposure-params.ts';
import type { T } from '../../words/words.ts';
import './exposure-words.ts';

/** What a route is called: the data name theirs, the drawn one has a name in each language. */
export function routeName(t: T, { id, name }: { readonly id: string; readonly name: string }) {
  return id === DRAWN_ROUTE ? t('exposure.drawn') : name;
}

/** The parameters that turn to a route. A kilometre of one route means nothing on another. */
export function turnTo(id: string): Readonly<Record<string, string | null>> {
  return { route: id === DRAWN_ROUTE ? null : id, at: null };
}
