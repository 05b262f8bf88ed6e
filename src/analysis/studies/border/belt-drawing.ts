import type { Geometry } from 'geojson';
import { memoLast } from '../../../domain/memo.ts';
import type { Frontier } from '../../../domain/mission-places.ts';
import { areaBelow } from '../../contour.ts';
import { sphereKm } from '../../sphere-distance.ts';
import { type StudyDrawing, shape } from '../../study/drawing.ts';
import type { FrontierFacts } from './border-facts.ts';

const keptBelt = memoLast(areaBelow);

/** The belt, the frontiers, and at the middle of each the incidents of its belt. */
export function beltDrawing(
  frontiers: readonly Frontier[],
  facts: readonly FrontierFacts[],
  field: Parameters<typeof areaBelow>[0],
  km: number,
): StudyDrawing {
  const belt = frontiers.length > 0 ? keptBelt(field, km) : null;
  const lines = frontiers.map(({ line }) =>
    shape(lineString(line), { role: 'ring', tone: 'accent' }),
  );
  const labels = frontiers.map(({ line, name }, i) => {
    const count = facts[i]?.incidents ?? 0;
    const label = {
      en: `${name.en}: ${count.toLocaleString('en')}`,
      fr: `${name.fr} : ${count.toLocaleString('fr')}`,
    };
    return shape(
      { type: 'Point', coordinates: middleOf(line) },
      { role: 'label', tone: 'accent', label },
    );
  });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: [
        ...(belt ? [shape(belt, { role: 'area', tone: 'accent' })] : []),
        ...lines,
        ...labels,
      ],
    },
    legend: [
      {
        role: 'area',
        tone: 'accent',
        label: { en: `Within ${km} km of a frontier`, fr: `À ${km} km au plus d’une frontière` },
      },
      {
        role: 'line',
        tone: 'accent',
        label: {
          en: 'Frontier, with incidents in its belt',
          fr: 'Frontière, avec les incidents de sa bande',
        },
      },
    ],
  };
}

function lineString(line: Frontier['line']): Geometry {
  return { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) };
}

/** The corner of the line that is nearest to half its length. */
function middleOf(line: Frontier['line']): number[] {
  let length = 0;
  const lengths = line.map(([lon, lat], i) => {
    const [lonBefore, latBefore] = line[i - 1] ?? [lon, lat];
    length += sphereKm({ lon: lonBefore, lat: latBefore }, { lon, lat });
    return length;
  });
  const at = lengths.findIndex((km) => km >= length / 2);
  return [...(line[at] ?? [0, 0])];
}
