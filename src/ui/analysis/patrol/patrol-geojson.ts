import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type { PatrolFacts, PatrolPart } from '../../../analysis/studies/patrol/patrol.ts';
import type { StudyAnswer } from '../../../analysis/study/study.ts';

type RouteFile = FeatureCollection<LineString, PatrolPart & { readonly status: 'illustrative' }> & {
  readonly note: string;
  readonly link: string;
};

/** The drawn route as a file: a line for each piece of one way, in order of travel. */
export function patrolGeoJson(
  { facts, drawing }: StudyAnswer<PatrolFacts | null>,
  note: string,
  link: string,
): RouteFile {
  const features = (facts?.parts ?? []).flatMap(
    (part, i): Feature<LineString, PatrolPart & { readonly status: 'illustrative' }>[] => {
      const geometry = drawing?.shapes.features[i]?.geometry;
      if (geometry?.type !== 'LineString') return [];
      const coordinates: Position[] = geometry.coordinates;
      return [
        {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates },
          properties: {
            ...part,
            km: thousandths(part.km),
            hours: thousandths(part.hours),
            status: 'illustrative',
          },
        },
      ];
    },
  );
  return { type: 'FeatureCollection', note, link, features };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
