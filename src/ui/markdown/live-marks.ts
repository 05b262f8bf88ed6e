import { type LiveNumber, liveParts } from '../../domain/live-number.ts';

// Characters of the private use area: Markdown takes nothing inside them for its own.
const BEGIN = '\uE000';
const END = '\uE001';
const MARK = new RegExp(`${BEGIN}(\\d+)${END}`);

interface Node {
  readonly type: string;
  readonly value?: string;
  tagName?: string;
  properties?: Record<string, string>;
  children?: Node[];
}

/** The text with a mark in the place of each number, which the parser of Markdown leaves alone. */
export function markNumbers(text: string): { marked: string; numbers: readonly LiveNumber[] } {
  const numbers: LiveNumber[] = [];
  const plain = text.replaceAll(BEGIN, '').replaceAll(END, '');
  const marked = liveParts(plain)
    .map((part) => (typeof part === 'string' ? part : `${BEGIN}${numbers.push(part) - 1}${END}`))
    .join('');
  return { marked, numbers };
}

/** Step of the parser that makes an element `data` of each mark, its `value` the place of the number. */
export function liveElements() {
  return (tree: Node): void => split(tree);
}

function split(node: Node): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text' || !child.value) {
      split(child);
      return [child];
    }
    return child.value.split(MARK).flatMap((piece, i): Node[] => {
      if (i % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece }];
      return [{ type: 'element', tagName: 'data', properties: { value: piece }, children: [] }];
    });
  });
}
