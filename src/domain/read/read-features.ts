import type { Geometry } from 'geojson';
import type { GenericSchema } from 'valibot';
import type { Problem, Read } from '../problem.ts';
import { geojsonConformity } from './geojson-conformity.ts';
import { positionFault } from './positions.ts';
import { fileProblem, rowName, rowProblem } from './problems.ts';
import { isRecord, keepFirst, type Note, readValue } from './read-value.ts';

type Kind = Exclude<Geometry['type'], 'GeometryCollection'>;
type OfKind<K extends Kind> = Extract<Geometry, { type: K }>;

/** How one kind of GeoJSON file becomes rows. */
export interface FeatureReader<K extends Kind, Properties extends object, Row> {
  readonly kinds: readonly K[];
  readonly properties: GenericSchema<unknown, Properties>;
  /** `note` is for parts of the row that were left out of it. */
  readonly row: (properties: Properties, geometry: OfKind<K>, at: string, note: Note) => Row;
  /** What must differ from row to row. */
  readonly idOf: (row: Row) => string;
}

/** Reads a feature collection. Features that are not as they should be are left out and listed. */
export function readFeatures<K extends Kind, Properties extends object, Row>(
  input: unknown,
  reader: FeatureReader<K, Properties, Row>,
): Read<Row> {
  if (!isRecord(input)) return { rows: [], problems: [fileProblem('not-an-object', input)] };
  const { type, features } = input;
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    return { rows: [], problems: [fileProblem('not-geojson', type)] };
  }
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const named = features.flatMap((value: unknown, index) => {
    const at = rowName('feature', index, idOf(value));
    const row = readFeature(value, reader, at, note);
    return row === null ? [] : [{ row, at }];
  });
  return { rows: keepFirst(named, reader.idOf, note), problems };
}

function readFeature<K extends Kind, Properties extends object, Row>(
  value: unknown,
  reader: FeatureReader<K, Properties, Row>,
  at: string,
  note: Note,
): Row | null {
  if (!isRecord(value)) return drop('not-an-object', value);
  const { feature, fault } = geojsonConformity(value);
  if (!feature) return drop('not-geojson', fault);
  const { geometry } = feature;
  if (!isOfKind(geometry, reader.kinds)) return drop('wrong-type', geometry?.type ?? null);
  const position = positionFault('coordinates' in geometry ? geometry.coordinates : null);
  if (position) return drop(position.code, position.value);
  const properties = readValue(reader.properties, feature.properties, at, note, 'properties');
  return properties && reader.row(properties, geometry, at, note);

  function drop(code: string, detail: unknown): null {
    note(rowProblem(code, code === 'not-an-object' ? at : `${at}: geometry`, detail));
    return null;
  }
}

function isOfKind<K extends Kind>(
  geometry: Geometry | null,
  kinds: readonly K[],
): geometry is OfKind<K> {
  return kinds.some((kind) => kind === geometry?.type);
}

/** The id a feature gives itself, before anything of it is known to be right. */
function idOf(value: unknown): unknown {
  const properties = isRecord(value) ? value['properties'] : null;
  if (!isRecord(properties)) return undefined;
  return properties['id'] ?? properties['pcode'];
}
