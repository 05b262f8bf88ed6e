import { useMemo } from 'react';
import type { AtlasData } from '../../../analysis/atlas-data.ts';
import type { LonLat } from '../../../analysis/lon-lat.ts';
import { basesOn } from '../../../analysis/reach/open-bases.ts';
import type { RoadPoint } from '../../../analysis/studies/by-road/road-point.ts';
import type { Language } from '../../../domain/language.ts';
import type { Base, Site } from '../../../domain/mission-places.ts';
import { selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import type { Format } from '../../format.ts';
import type { T } from '../../words/words.ts';
import './by-road-words.ts';

/** A town's name in the language; its code where the source names none. */
export function townName({ id, name, facts }: Site, language: Language): string {
  const english = facts['nameEn'];
  return (language === 'en' && typeof english === 'string' ? english : name) ?? id;
}

/** What the places of an analysis by road are called now. */
export function usePlaceNames() {
  const { t, language, format } = useWords();
  const bases = useAtlas((state) => state.data.bases);
  const places = useAtlas((state) => state.data.places);
  const asOf = useAtlas((state) => selectWindow(state).to - 1);
  // While the window is dragged these stay as they are: sorting by a language's alphabet is slow.
  const nameOf = useMemo(
    () => namer({ bases, places }, language, t, format),
    [bases, places, language, t, format],
  );
  const towns = useMemo(() => townsByName(places, language), [places, language]);
  const open = basesOn(bases, asOf);
  /** A base that is not open on the day says so. */
  const fullName = (point: RoadPoint): string => {
    const name = nameOf(point);
    const isClosed = point.kind === 'base' && !open.some(({ id }) => id === point.id);
    return isClosed && bases.some(({ id }) => id === point.id)
      ? t('byRoad.closed', { name, day: format.day(asOf) })
      : name;
  };
  return { nameOf, fullName, open, towns, bases, places, asOf };
}

function townsByName(places: readonly Site[], language: Language): Site[] {
  const { compare } = new Intl.Collator(language);
  return [...places].sort((one, other) =>
    compare(townName(one, language), townName(other, language)),
  );
}

function namer(
  { bases, places }: Pick<AtlasData, 'bases' | 'places'>,
  language: Language,
  t: T,
  format: Format,
): (point: RoadPoint) => string {
  const known = new Map<string, string>([
    ...bases.map(({ id, name }: Base) => [`base:${id}`, name[language]] as const),
    ...places.map((place) => [`place:${place.id}`, townName(place, language)] as const),
  ]);
  return (point) =>
    point.kind === 'point'
      ? lonLatText(point, t, format)
      : (known.get(`${point.kind}:${point.id}`) ?? t('byRoad.unknownPlace', { id: point.id }));
}

/** `16.2717° N, 0.0447° W`, to the four decimals of the link. */
export function lonLatText({ lon, lat }: LonLat, t: T, format: Format): string {
  return t('byRoad.lonLat', {
    lat: format.degrees(Math.abs(lat)),
    northSouth: t(lat < 0 ? 'byRoad.points.south' : 'byRoad.points.north'),
    lon: format.degrees(Math.abs(lon)),
    eastWest: t(lon < 0 ? 'byRoad.points.west' : 'byRoad.points.east'),
  });
}

/** `2 h 05 min`. */
export function hoursText(hours: number, t: T, format: Format): string {
  const whole = Math.round(hours * 60);
  const minutes = whole % 60;
  return whole < 60
    ? t('byRoad.minutes', { minutes })
    : t(minutes === 0 ? 'byRoad.h' : 'byRoad.hm', {
        hours: format.number((whole - minutes) / 60),
        minutes: String(minutes).padStart(2, '0'),
      });
}
