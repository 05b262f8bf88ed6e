import { readFileSync } from 'node:fs';

const DATA = new URL('../../../public/data/', import.meta.url);

/** How the server answers for a path instead of giving the shipped file. */
export type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;

export const BASE = 'http://localhost/atlas/index.html';

export function shippedBytes(path: string): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(new URL(path, DATA)));
}

export function shippedJson(path: string): unknown {
  return JSON.parse(shippedBytes(path).toString('utf8'));
}

/** Serves `public/data`, but for the paths that have an answer of their own. */
export function fakeServer(answers: Answers = {}) {
  const asked: string[] = [];
  return {
    asked,
    async fetch(address: string): Promise<Response> {
      asked.push(address);
      const path = address.replace('http://localhost/atlas/data/', '');
      const answer = answers[path];
      return answer ? answer() : inPieces(shippedBytes(path));
    },
  };
}

/** An answer whose body comes in several pieces, cut off by an error when one is given. */
export function inPieces(bytes: Uint8Array<ArrayBuffer>, error?: Error): Response {
  const size = Math.ceil(bytes.byteLength / 3) || 1;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.byteLength) {
        if (error) controller.error(error);
        else controller.close();
        return;
      }
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

export function jsonAnswer(value: unknown): () => Response {
  return () => inPieces(new TextEncoder().encode(JSON.stringify(value)));
}
