import type { Day } from '../../../domain/day.ts';
import type { Words } from '../../../domain/language.ts';
import type { BaseRecord, DateUnit } from '../../../domain/mission-places.ts';
import { commandOn, type ManningBase, type SectorCommand } from '../../command/command-on.ts';
import type { Held } from '../../command/office-holders.ts';
import { type Shape, type StudyDrawing, shape } from '../../study/drawing.ts';
import type { Study } from '../../study/study.ts';
import { type CommandParams, readCommandParams } from './command-params.ts';

export interface BaseNode extends Pick<BaseRecord, 'troops' | 'hq' | 'sourceMap' | 'precision'> {
  readonly id: string;
  readonly name: Words;
}

export interface SectorNode {
  /** Empty of the bases without a stated sector. */
  readonly code: string;
  readonly name: Words | null;
  readonly note?: Words;
  readonly from?: Day;
  readonly fromPrecision?: DateUnit;
  /** P-codes of the regions by which it is drawn. */
  readonly regions: readonly string[];
  readonly headquarters: readonly BaseNode[];
  readonly bases: readonly BaseNode[];
}

export interface CommandFacts extends CommandParams {
  readonly asOf: Day;
  readonly representative: readonly Held[];
  readonly forceCommander: readonly Held[];
  readonly headquarters: readonly BaseNode[];
  readonly sectors: readonly SectorNode[];
  /** The first day of any deployment map; `null` without bases. */
  readonly firstMap: Day | null;
}

/** The chain of command as of the last day of the window, and on the map the part that is chosen. */
export const study: Study<CommandFacts> = ({ places, window }, raw) => {
  const params = readCommandParams(raw);
  const asOf = window.to - 1;
  const command = commandOn(places, asOf);
  const starts = places.bases.flatMap(({ history }) => history.map(({ from }) => from));
  return {
    facts: {
      ...params,
      asOf,
      representative: command.representative,
      forceCommander: command.forceCommander,
      headquarters: command.missionHeadquarters.map(baseNode),
      sectors: command.sectors.map(sectorNode),
      firstMap: starts.length > 0 ? Math.min(...starts) : null,
    },
    drawing: drawingOf(command.sectors, command.missionHeadquarters, params.node),
    rows: new Uint32Array(),
    leftOut: [],
  };
};

function baseNode({ base, record }: ManningBase): BaseNode {
  const { troops, hq, sourceMap, precision } = record;
  return {
    id: base.id,
    name: base.name,
    sourceMap,
    precision,
    ...(troops === undefined ? {} : { troops }),
    ...(hq === undefined ? {} : { hq }),
  };
}

function sectorNode({ sector, bases, headquarters }: SectorCommand): SectorNode {
  return {
    code: sector?.code ?? '',
    name: sector?.name ?? null,
    ...(sector?.note ? { note: sector.note } : {}),
    ...(sector?.from === undefined ? {} : { from: sector.from }),
    ...(sector?.fromPrecision ? { fromPrecision: sector.fromPrecision } : {}),
    regions: sector?.regions ?? [],
    headquarters: headquarters.map(baseNode),
    bases: bases.map(baseNode),
  };
}

/**
 * Lines from each sector's headquarters to its bases; those from the mission's to the sectors' where the
 * part above the bases is chosen.
 */
function drawingOf(
  sectors: readonly SectorCommand[],
  mission: readonly ManningBase[],
  node: string | null,
): StudyDrawing | null {
  const [top] = mission;
  const links = sectors.flatMap(({ sector, headquarters, bases }): Shape[] => {
    const [head] = headquarters;
    if (!sector || !head) return [];
    const isChosen = node === `sector:${sector.code}`;
    const isAbove = isChosen || node === 'force' || node === 'mission';
    return [
      ...(top && isAbove ? [link(top, head, true)] : []),
      ...bases
        .filter((one) => !headquarters.includes(one))
        .map((one) => link(head, one, isChosen || node === `base:${one.base.id}`)),
    ];
  });
  const chosen = sectors.find(({ sector }) => sector && node === `sector:${sector.code}`)?.sector;
  const shapes = [
    ...(chosen ? [shape(chosen.geometry, { role: 'edge', tone: 'accent' })] : []),
    ...links,
  ];
  if (shapes.length === 0) return null;
  const isAccented = links.some(({ properties }) => properties.tone === 'accent');
  return {
    shapes: { type: 'FeatureCollection', features: shapes },
    legend: [
      {
        role: 'dashed',
        tone: 'quiet',
        label: {
          en: 'From headquarters to base, as the crow flies',
          fr: 'Du quartier général à la base, à vol d’oiseau',
        },
      },
      ...(isAccented
        ? [
            {
              role: 'dashed' as const,
              tone: 'accent' as const,
              label: { en: 'Of what is chosen', fr: 'De ce qui est choisi' },
            },
          ]
        : []),
      ...(chosen
        ? [
            {
              role: 'edge' as const,
              tone: 'accent' as const,
              label: {
                en: 'The sector, by the outline of its regions',
                fr: 'Le secteur, selon le contour de ses régions',
              },
            },
          ]
        : []),
    ],
  };
}

function link({ base: from }: ManningBase, { base: to }: ManningBase, isChosen: boolean): Shape {
  const coordinates = [from, to].map(({ lon, lat }) => [lon, lat]);
  const tone = isChosen ? 'accent' : 'quiet';
  return shape({ type: 'LineString', coordinates }, { role: 'dashed', tone });
}
