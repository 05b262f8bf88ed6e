import type { Container } from '../../domain/import/content.ts';
import type { Bytes, Meter } from './byte-source.ts';

export type NamedBlob = Blob & { readonly name: string };

/** A data file, out of whatever it was wrapped in. */
export interface OpenFile {
  readonly wrapping: 'none' | 'gzip' | 'zip';
  /** Name of the entry of a zip. */
  readonly entry?: string;
  readonly content: Exclude<Container, 'zip' | 'gzip' | 'unknown'>;
  /** Unpacked size in bytes; of a gzip as its end says it (RFC 1952: modulo 4 GiB), which may lie. */
  readonly size: number;
  /** The file itself when it is not wrapped. */
  readonly blob?: Blob;
  /** The unpacked bytes, from the beginning each time. */
  readonly bytes: (meter: Meter) => Bytes;
}
