/**
 * What a stretch of the road graph is. `main`: on the lines between cities, or a major road of the
 * source; `track`: a lesser one; `connector`: a straight piece that ties the two sources together;
 * `schematic`: a straight line between towns where no road geometry is known. None says anything of
 * the surface or of the season.
 */
export const ROAD_CLASSES = ['main', 'track', 'connector', 'schematic'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** Where the line of a stretch comes from; `drawn` are the straight lines of no source. */
export const ROAD_SOURCES = ['osm', 'natural-earth', 'drawn'] as const;
export type RoadSource = (typeof ROAD_SOURCES)[number];

/** Lon, lat in degrees, WGS 84. */
export type RoadLine = readonly (readonly [lon: number, lat: number])[];

/** A stretch between two junctions, open both ways. */
export interface RoadEdge {
  /** Numbers of the junctions at the beginning and the end of the line. */
  readonly a: number;
  readonly b: number;
  readonly class: RoadClass;
  readonly source: RoadSource;
  readonly line: RoadLine;
}

/** The roads of Mali and around as a graph: coarse and illustrative, never for navigation. */
export interface RoadGraph {
  /** How many junctions there are, numbered from 0. */
  readonly nodeCount: number;
  readonly edges: readonly RoadEdge[];
}
