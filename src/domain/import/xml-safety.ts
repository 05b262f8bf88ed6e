const SKIPPED = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;

/**
 * Does the text declare a document type or entities? Neither KML nor GPX needs one, and entities that
 * name each other grow a kilobyte into gigabytes. Looks before any parser does; comments and CDATA
 * sections may hold such text, the description of a place often does.
 */
export function declaresEntities(xml: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(xml.replace(SKIPPED, ''));
}
