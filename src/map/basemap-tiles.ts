import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { BASEMAP_KEY } from './basemap-style.ts';

let protocol: Protocol | null = null;

/**
 * Tiles from a file that is fetched whole, once, when the first tile is asked for: it is small, and
 * so it needs no server that answers range requests and is there when the network goes.
 */
class WholeFile implements Source {
  readonly #load: () => Promise<ArrayBuffer>;
  #bytes: Promise<ArrayBuffer> | null = null;

  constructor(load: () => Promise<ArrayBuffer>) {
    this.#load = load;
  }

  getKey(): string {
    return BASEMAP_KEY;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.#bytes ??= this.#load();
    return { data: (await this.#bytes).slice(offset, offset + length) };
  }
}

/** Lets styles name the tiles `pmtiles://mali`. */
export function serveBasemapTiles(load: () => Promise<ArrayBuffer>): void {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  protocol.add(new PMTiles(new WholeFile(load)));
}
