import type { Whereabouts } from '../../../analysis/study/whereabouts.ts';
import { cameraOn } from '../../../state/camera-on.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { mapFrame } from '../parts/map-frame.ts';
import './hotspots-words.ts';

/** Kilometres of a degree of latitude. */
const KM_A_DEGREE = 111;

interface Props {
  readonly middle: Whereabouts;
  /** What is shown round it, from the middle. */
  readonly aroundKm: number;
  /** Said in place of the name, where that stands beside it. */
  readonly text?: string;
}

/** The name of a place, which shows it on the map. */
export function PlaceButton({ middle, aroundKm, text }: Props) {
  const { t } = useWords();
  const commands = useCommands();
  const place = usePlaceName(middle);
  const { lon, lat } = middle;
  const north = aroundKm / KM_A_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return (
    <button
      type="button"
      className="button-text"
      aria-label={t('hotspots.show', { place })}
      onClick={() =>
        commands.moveCamera(
          cameraOn([lon - east, lat - north, lon + east, lat + north], mapFrame()),
        )
      }
    >
      {text ?? place}
    </button>
  );
}

/** The nearest town with its distance and the cercle, as far as they are known; else the point. */
export function usePlaceName({ town, cercle, lon, lat }: Whereabouts): string {
  const { t, format, language } = useWords();
  if (!town) return t('hotspots.point', { lat: format.decimal(lat), lon: format.decimal(lon) });
  const words = { town: town.name[language], km: format.number(town.km) };
  return cercle
    ? t('hotspots.placeAndCercle', { ...words, cercle: cercle[language] })
    : t('hotspots.place', words);
}
