import type { Words } from '../domain/language.ts';
import type { LeftOut, Manifest } from '../domain/manifest.ts';
import type { Mission } from '../domain/mission.ts';
import type {
  Base,
  Cercle,
  Frontier,
  Region,
  Route,
  Sector,
  Site,
} from '../domain/mission-places.ts';
import { EMPTY_TABLE, type EventTable } from './event-table.ts';

/** Everything that is loaded. A file that failed leaves its part empty and the rest in place. */
export interface AtlasData {
  readonly manifest: Manifest | null;
  readonly incidents: EventTable;
  readonly bases: readonly Base[];
  readonly routes: readonly Route[];
  readonly regions: readonly Region[];
  readonly cercles: readonly Cercle[];
  readonly sectors: readonly Sector[];
  readonly frontiers: readonly Frontier[];
  readonly airports: readonly Site[];
  readonly health: readonly Site[];
  readonly places: readonly Site[];
  readonly mission: Mission | null;
  /** Names of actor codes and of countries (ISO 3166-1 alpha-3). */
  readonly actors: Readonly<Record<string, Words>>;
  readonly countries: Readonly<Record<string, Words>>;
  readonly leftOut: readonly LeftOut[];
}

export const EMPTY_DATA: AtlasData = {
  manifest: null,
  incidents: EMPTY_TABLE,
  bases: [],
  routes: [],
  regions: [],
  cercles: [],
  sectors: [],
  frontiers: [],
  airports: [],
  health: [],
  places: [],
  mission: null,
  actors: {},
  countries: {},
  leftOut: [],
};
