import type {
  BaseNode,
  CommandFacts,
  SectorNode,
} from '../../../analysis/studies/command/command.ts';
import type { Language } from '../../../domain/language.ts';
import type { Format } from '../../format.ts';
import type { T } from '../../words/words.ts';
import { officeText, tenureText } from './held-text.ts';

/** One line of the tree, in the order in which it is read. */
export interface TreeRow {
  /** As the link spells it. */
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  /** Place among those under the same parent, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
  readonly label: string;
  readonly detail: string;
  /** Does it have others under it? */
  readonly isBranch: boolean;
}

interface Tongue {
  readonly t: T;
  readonly format: Format;
  readonly language: Language;
}

/** The whole tree: Special Representative, Force Commander, sectors, bases. */
export function treeRows(facts: CommandFacts, tongue: Tongue): TreeRow[] {
  const { t, format, language } = tongue;
  const office = (held: CommandFacts['representative']) =>
    held.map((one) => tenureText(t, format, one)).join(' / ');
  const first = { place: 1, of: 1 };
  return [
    {
      ...first,
      id: 'mission',
      parent: null,
      level: 1,
      label: officeText(t, 'srsg', facts.representative),
      detail: office(facts.representative),
      isBranch: true,
    },
    {
      ...first,
      id: 'force',
      parent: 'mission',
      level: 2,
      label: officeText(t, 'force-commander', facts.forceCommander),
      detail: office(facts.forceCommander),
      isBranch: facts.sectors.length > 0,
    },
    ...facts.sectors.flatMap((sector, i): TreeRow[] => {
      const id = `sector:${sector.code}`;
      return [
        {
          id,
          parent: 'force',
          level: 3,
          place: i + 1,
          of: facts.sectors.length,
          label: sector.name?.[language] ?? t('command.unstated'),
          detail: sectorDetail(sector, tongue),
          isBranch: sector.bases.length > 0,
        },
        ...sector.bases.map(
          (base, at): TreeRow => ({
            id: `base:${base.id}`,
            parent: id,
            level: 4,
            place: at + 1,
            of: sector.bases.length,
            label: base.name[language],
            detail: baseDetail(base, tongue),
            isBranch: false,
          }),
        ),
      ];
    }),
  ];
}

function sectorDetail({ code, bases, headquarters }: SectorNode, { t, format, language }: Tongue) {
  if (bases.length === 0) return t('command.noBases');
  const troops = bases.reduce((sum, base) => sum + (base.troops ?? 0), 0);
  const names = format.list(headquarters.map(({ name }) => name[language]));
  return [
    ...(code === ''
      ? []
      : [names ? t('command.headquarters', { names }) : t('command.noHeadquarters')]),
    t('command.bases', { count: bases.length }),
    t('command.troops', { number: format.number(troops) }),
  ].join(', ');
}

function baseDetail({ troops, hq }: BaseNode, { t, format }: Tongue): string {
  const strength =
    troops === undefined
      ? t('command.troopsUnknown')
      : t('command.troops', { number: format.number(troops) });
  if (hq !== 2 && hq !== 3) return strength;
  return `${strength}, ${t(hq === 3 ? 'command.ofMission' : 'command.ofSector')}`;
}

/** The rows in sight: none under a branch that is closed. */
export function openRows(rows: readonly TreeRow[], closed: ReadonlySet<string>): TreeRow[] {
  const hidden = new Set<string>();
  return rows.filter(({ id, parent }) => {
    const isHidden = parent !== null && (closed.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
}
