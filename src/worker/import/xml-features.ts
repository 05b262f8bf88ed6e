import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { declaresEntities } from '../../domain/import/xml-safety.ts';
import { Refused } from './refused.ts';

/** A document is held in memory as a tree, twenty times its size. */
export const MOST_XML_BYTES = 50_000_000;

/** The features of a KML or GPX document, as togeojson makes them. Throws `Refused`. */
export function* xmlFeatures(xml: string, format: 'kml' | 'gpx'): Generator<unknown> {
  if (declaresEntities(xml)) throw new Refused('xml-entities');
  const document = parse(xml);
  const features = format === 'kml' ? kmlGen(document) : gpxGen(document);
  for (;;) {
    let next: IteratorResult<unknown>;
    try {
      next = features.next();
    } catch (error) {
      throw new Refused('bad-xml', { text: String(error) });
    }
    if (next.done) return;
    yield next.value;
  }
}

function parse(xml: string) {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (error) {
    throw new Refused('bad-xml', { text: error instanceof Error ? error.message : String(error) });
  }
}
