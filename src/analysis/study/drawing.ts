import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { Words } from '../../domain/language.ts';
import type { LonLat } from '../lon-lat.ts';

/**
 * How a shape looks, whatever it means: five steps from little to much, seven from less to more,
 * eight kinds without an order, and a few plain ones. `few` is hatched: too little is known there to say anything.
 */
export type Tone =
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'step-5'
  | 'less-3'
  | 'less-2'
  | 'less-1'
  | 'same'
  | 'more-1'
  | 'more-2'
  | 'more-3'
  | 'accent'
  | 'quiet'
  | 'gain'
  | 'loss'
  | 'few'
  | `kind-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/**
 * `area` is filled, `edge` is the same with its outline, `ring` an outline alone, `dot` a small point for
 * many of a kind, `label` a point that shows nothing but its words.
 */
export type ShapeRole = 'area' | 'edge' | 'ring' | 'line' | 'dashed' | 'point' | 'dot' | 'label';

export interface ShapeFacts {
  readonly role: ShapeRole;
  readonly tone: Tone;
  /** Written beside a point, in both languages. */
  readonly label?: Words;
}

export type Shape<Of extends Geometry = Geometry> = Feature<Of, ShapeFacts>;

export function shape<Of extends Geometry>(geometry: Of, properties: ShapeFacts): Shape<Of> {
  return { type: 'Feature', geometry, properties };
}

/** A shape that is a single point. */
export function pointShape({ lon, lat }: LonLat, facts: ShapeFacts): Shape<Point> {
  return shape({ type: 'Point', coordinates: [lon, lat] }, facts);
}

/** One entry of the legend of a drawing. */
export interface DrawingKey {
  readonly role: Exclude<ShapeRole, 'label'>;
  readonly tone: Tone;
  readonly label: Words;
}

/** What an analysis puts on the map, and what it means. */
export interface StudyDrawing {
  readonly shapes: FeatureCollection<Geometry, ShapeFacts>;
  readonly legend: readonly DrawingKey[];
}
