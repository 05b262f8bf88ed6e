import { BRIEFING_FORMAT, BRIEFING_VERSION, type Briefing } from './briefing.ts';

/** The briefing as a file, JSON with its format and version first; `readBriefing` reads it. */
export function briefingFile({ id, title, data, steps }: Briefing): string {
  const file = { format: BRIEFING_FORMAT, version: BRIEFING_VERSION, id, title, data, steps };
  return `${JSON.stringify(file, null, 2)}\n`;
}
