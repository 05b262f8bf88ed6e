import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containerOf, textFormatOf } from '../../../../src/domain/import/content.ts';
import { guessEncoding, isUtf8 } from '../../../../src/domain/import/encoding.ts';
import { declaresEntities } from '../../../../src/domain/import/xml-safety.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  test('by its first bytes', () => {
    expect(containerOf(bytes('PK\u0003\u0004 and so on'))).toBe('zip');
    expect(containerOf(Uint8Array.of(0x1f, 0x8b, 8))).toBe('gzip');
    expect(containerOf(bytes('PAR1'))).toBe('parquet');
    expect(containerOf(bytes('id,date\n'))).toBe('text');
    expect(containerOf(Uint8Array.of(0xff, 0xfe, 65, 0))).toBe('text');
    expect(containerOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))).toBe(
      'unknown',
    );
    expect(containerOf(bytes('%PDF-1.7'))).toBe('unknown');
  });

  test('by its first signs', () => {
    expect(textFormatOf('\ufeff \n{"type":')).toBe('geojson');
    expect(textFormatOf('\u001e{"type":')).toBe('geojson');
    expect(textFormatOf('<?xml version="1.0"?>\n<kml xmlns="x">')).toBe('kml');
    expect(textFormatOf('<gpx version="1.1">')).toBe('gpx');
    expect(textFormatOf('<html><body>')).toBe('xml');
    expect(textFormatOf('a,b\n<1,2')).toBe('csv');
  });
});

describe('encoding', () => {
  test('is told by a mark, or by what is valid', () => {
    expect(guessEncoding(Uint8Array.of(0xef, 0xbb, 0xbf, 65), true)).toBe('utf-8');
    expect(guessEncoding(Uint8Array.of(0xff, 0xfe, 65, 0), true)).toBe('utf-16le');
    expect(guessEncoding(Uint8Array.of(0xfe, 0xff, 0, 65), true)).toBe('utf-16be');
    expect(guessEncoding(bytes('Ménaka'), true)).toBe('utf-8');
    expect(guessEncoding(Uint8Array.of(77, 0xe9, 110), true)).toBe('windows-1252');
  });

  test('UTF-8 is what a strict decoder takes, whole or cut off', () => {
    const strict = (input: Uint8Array, stream: boolean) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(input, { stream });
        return true;
      } catch {
        return false;
      }
    };
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .array(fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf, 65))
        .map((list) => Uint8Array.from(list)),
      fc.string({ unit: 'binary' }).map(bytes),
    );
    fc.assert(
      fc.property(some, (input) => {
        expect(isUtf8(input, true)).toBe(strict(input, false));
        expect(isUtf8(input, false)).toBe(strict(input, true));
      }),
    );
  });
});

test('declared entities are seen, those in comments and CDATA are not meant', () => {
  expect(declaresEntities('<!DOCTYPE kml [<!ENTITY a "b">]><kml/>')).toBe(true);
  expect(declaresEntities('<kml/><!doctype x>')).toBe(true);
  expect(declaresEntities('<kml><!-- <!DOCTYPE --><a><![CDATA[<!DOCTYPE html>]]></a></kml>')).toBe(
    false,
  );
  expect(declaresEntities('<kml><![CDATA[<!--]]><!ENTITY a "b"></kml>')).toBe(true);
});
