import type { ImportMapping } from '../../domain/import/mapping.ts';
import type { EmitRow } from './csv-rows.ts';
import type { OpenFile } from './data-file.ts';
import { decodedText } from './decode-text.ts';
import { featureRow } from './feature-cells.ts';
import { FeatureScanner } from './feature-scanner.ts';
import type { ImportRun } from './import-run.ts';
import { Refused } from './refused.ts';

/** Gives features as rows of cells, numbered from 1. */
function featureSink({ columns }: ImportMapping, emit: EmitRow, run: ImportRun) {
  const give = (feature: unknown, text: string): void => {
    run.countRow();
    const row = featureRow(feature);
    if (typeof row === 'string') run.log.note(row, run.rows(), text);
    else
      emit(
        columns.map((name) => row.get(name) ?? ''),
        run.rows(),
      );
  };
  return {
    give,
    giveText(text: string): void {
      let feature: unknown;
      try {
        feature = JSON.parse(text);
      } catch {
        feature = null;
      }
      give(feature, text);
    },
  };
}

/** Reads the features of a GeoJSON file one by one. */
export async function readGeoJson(
  open: OpenFile,
  mapping: ImportMapping,
  emit: EmitRow,
  run: ImportRun,
): Promise<void> {
  const scanner = new FeatureScanner(featureSink(mapping, emit, run).giveText);
  for await (const text of decodedText(open.bytes(run.meter), mapping.layout.encoding)) {
    scanner.push(text);
    await run.pause();
  }
  scanner.end(run.meter.bytes);
}

/** Reads the placemarks or way points of a KML or GPX file. */
export async function readXml(
  open: OpenFile,
  mapping: ImportMapping,
  emit: EmitRow,
  run: ImportRun,
): Promise<void> {
  const { format, encoding } = mapping.layout;
  // Both are heavy and seldom wanted: a part of the worker that is loaded when asked for.
  const { xmlFeatures, MOST_XML_BYTES } = await import('./xml-features.ts');
  const text = await wholeText(decodedText(open.bytes(run.meter), encoding), MOST_XML_BYTES);
  const sink = featureSink(mapping, emit, run);
  for (const feature of xmlFeatures(text, format === 'gpx' ? 'gpx' : 'kml')) {
    sink.give(feature, JSON.stringify(feature) ?? '');
    if (run.rows() % 1000 === 0) await run.pause();
  }
}

/** All of a text, up to a limit. Throws `Refused`. */
export async function wholeText(pieces: AsyncIterable<string>, limit: number): Promise<string> {
  const texts: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    texts.push(piece);
    size += piece.length;
    if (size > limit) throw new Refused('too-large', { byte: size, limit });
  }
  return texts.join('');
}
