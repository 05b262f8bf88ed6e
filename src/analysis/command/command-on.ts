import type { Day } from '../../domain/day.ts';
import type { Mission } from '../../domain/mission.ts';
import { type Base, type BaseRecord, inForce, type Sector } from '../../domain/mission-places.ts';
import { recordOn } from '../as-of.ts';
import { type Held, holdersOn } from './office-holders.ts';
import { sectorOn } from './sector-on.ts';

/** A headquarters level as Geo-PKO codes it. */
const SECTOR_LEVEL = 2;
const MISSION_LEVEL = 3;

export interface ManningBase {
  readonly base: Base;
  readonly record: BaseRecord;
}

export interface SectorCommand {
  /** `null` of the bases for which the data state no sector. */
  readonly sector: Sector | null;
  /** Its bases that the deployment map in force marks as a sector's headquarters: none or several, too. */
  readonly headquarters: readonly ManningBase[];
  /** All its open bases, most troops first, unknown strength last. */
  readonly bases: readonly ManningBase[];
}

/** The chain of command as far as the data state it. */
export interface Command {
  readonly representative: readonly Held[];
  readonly forceCommander: readonly Held[];
  /** Sectors in force, in the order of the file; bases of no stated sector last. */
  readonly sectors: readonly SectorCommand[];
  /** The open bases that hold the mission's headquarters. */
  readonly missionHeadquarters: readonly ManningBase[];
}

interface Places {
  readonly mission: Mission | null;
  readonly bases: readonly Base[];
  readonly sectors: readonly Sector[];
}

/** Who commanded what on the day: offices by their holders, sectors and bases in force on it. */
export function commandOn({ mission, bases, sectors }: Places, day: Day): Command {
  const open = bases
    .flatMap((base): ManningBase[] => {
      const record = recordOn(base, day);
      return record ? [{ base, record }] : [];
    })
    .sort(byTroops);
  const sectorOf = new Map(open.map(({ base }) => [base, sectorOn(base, sectors, day)]));
  const commandOf = (sector: Sector | null): SectorCommand => {
    const own = open.filter(({ base }) => sectorOf.get(base) === sector);
    return {
      sector,
      bases: own,
      headquarters: own.filter(({ record }) => record.hq === SECTOR_LEVEL),
    };
  };
  const inOffice = (office: 'srsg' | 'force-commander') =>
    holdersOn(mission?.officeHolders.filter((holder) => holder.office === office) ?? [], day);
  const unstated = commandOf(null);
  return {
    representative: inOffice('srsg'),
    forceCommander: inOffice('force-commander'),
    sectors: [
      ...sectors.filter((sector) => inForce(sector, day)).map(commandOf),
      ...(unstated.bases.length > 0 ? [unstated] : []),
    ],
    missionHeadquarters: open.filter(({ record }) => record.hq === MISSION_LEVEL),
  };
}

function byTroops(one: ManningBase, other: ManningBase): number {
  const troops = ({ record }: ManningBase) => record.troops ?? -1;
  return troops(other) - troops(one) || (one.base.id < other.base.id ? -1 : 1);
}
