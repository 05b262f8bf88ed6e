import type { Incident } from '../../domain/incident.ts';
import type { Format } from '../format.ts';
import type { T } from '../words/words.ts';

/** `3 (best estimate), 2 to 5`; `unknown` where no source gives a number. */
export function deathsText(t: T, format: Format, { best, low, high }: Incident): string {
  if (best === undefined) return t('terms.unknown');
  const n = format.number;
  if ((low ?? best) === best && (high ?? best) === best) {
    return t('inspector.deathsBest', { best: n(best) });
  }
  return t('inspector.deathsRange', { best: n(best), low: n(low ?? best), high: n(high ?? best) });
}

/** `5: Chad 4, Togo 1`; `undefined` for an incident that no source links to the mission's dead. */
export function missionDeathsText(
  format: Format,
  { missionDeaths, missionDeathsBy }: Incident,
  nameOf: (country: string) => string,
): string | undefined {
  if (missionDeaths === undefined) return undefined;
  const by = Object.entries(missionDeathsBy).map(
    ([country, dead]) => `${nameOf(country)} ${format.number(dead)}`,
  );
  return [format.number(missionDeaths), ...(by.length > 0 ? [by.join(', ')] : [])].join(': ');
}

/** `1 killed, 2 kidnapped`; parts that are not stated are left out. */
export function aidWorkersText(t: T, { aidWorkers }: Incident): string | undefined {
  if (!aidWorkers) return undefined;
  return (['killed', 'wounded', 'kidnapped'] as const)
    .flatMap((part) => {
      const count = aidWorkers[part];
      return count ? [t(`inspector.${part}`, { count })] : [];
    })
    .join(', ');
}
