import { booleanPointInPolygon, featureCollection, union } from '@turf/turf';
import type { Position } from 'geojson';
import { lineRuler } from '../../src/analysis/line-distance.ts';
import { regions2015 } from './division.ts';
import { roundPosition } from './geojson.ts';
import { readJson } from './read.ts';

interface SourceEdge {
  readonly a: number;
  readonly b: number;
  readonly src: 'osm' | 'ne' | 'connector' | 'schematic';
  readonly class: 'main' | 'track' | 'connector' | 'schematic';
  readonly geom: readonly Position[];
}
interface Source {
  readonly nodes: readonly Position[];
  readonly edges: readonly SourceEdge[];
}

/** Roads are kept whole where they come this near to Mali: ways between its towns may lead abroad. */
const NEAR_KM = 100;
const DECIMALS = 4;
const PARTS = 10 ** DECIMALS;
const SOURCES = {
  osm: 'osm',
  ne: 'natural-earth',
  connector: 'drawn',
  schematic: 'drawn',
} as const;

function lonLat([lon = Number.NaN, lat = Number.NaN]: Position): readonly [number, number] {
  return [lon, lat];
}

/** A point in whole parts of a degree. */
function inParts(position: Position): readonly [number, number] {
  const [lon, lat] = roundPosition(position, DECIMALS);
  return [Math.round(lon * PARTS), Math.round(lat * PARTS)];
}

function nearMali(edges: readonly SourceEdge[]): SourceEdge[] {
  const mali = union(featureCollection(regions2015))?.geometry;
  if (mali?.type !== 'Polygon') throw new Error('the outline of Mali is not one polygon');
  const distanceKm = lineRuler(mali.coordinates.map((ring) => ring.map(lonLat)));
  const isInside = (at: Position) => booleanPointInPolygon([...at], mali);
  const isNear = (at: Position) => {
    const [lon, lat] = lonLat(at);
    return distanceKm({ lon, lat }, NEAR_KM) <= NEAR_KM;
  };
  return edges.filter(({ geom }) => geom.some(isInside) || geom.some(isNear));
}

/** Does the line of the edge run from `a` to `b`? Some of the source run the other way. */
function runsForward({ a, geom }: SourceEdge, nodes: readonly Position[]): boolean {
  const [lon = 0, lat = 0] = nodes[a] ?? [];
  const gap = ([x = 0, y = 0]: Position = []) => Math.hypot(x - lon, y - lat);
  return gap(geom[0]) <= gap(geom.at(-1));
}

/**
 * The road graph round Mali, one junction or edge a line. Of an edge's line only the points between
 * its ends are written, in ten-thousandths of a degree as steps from the point before.
 */
export function roadsFile(): { text: string; edges: number; leftOut: number } {
  const { nodes, edges: all } = readJson<Source>('geo/road-graph.json');
  const kept = nearMali(all);
  const used = [...new Set(kept.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const number = new Map(used.map((node, i) => [node, i]));
  const edges = kept.map((edge) => {
    const line = runsForward(edge, nodes) ? edge.geom : [...edge.geom].reverse();
    const points = [nodes[edge.a] ?? [], ...line.slice(1, -1)].map(inParts);
    const between = points.slice(1).flatMap(([lon, lat], i) => {
      const [lonBefore, latBefore] = points[i] ?? [lon, lat];
      return [lon - lonBefore, lat - latBefore];
    });
    const [a, b] = [number.get(edge.a), number.get(edge.b)];
    return JSON.stringify({ a, b, class: edge.class, source: SOURCES[edge.src], between });
  });
  const junctions = used.map((node) => JSON.stringify(roundPosition(nodes[node] ?? [], DECIMALS)));
  const text = `{"nodes":[\n${junctions.join(',\n')}\n],"edges":[\n${edges.join(',\n')}\n]}\n`;
  return { text, edges: edges.length, leftOut: all.length - edges.length };
}
