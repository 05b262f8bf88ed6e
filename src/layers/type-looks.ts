import { INCIDENT_TYPES, isIncidentType } from '../domain/incident.ts';
import { memoLast } from '../domain/memo.ts';
import { FURTHER_LOOKS, OTHER_LOOK, TYPE_COLOURS, TYPE_SHAPES, type TypeLook } from './palette.ts';

/** Every look of an incident type; the first one is that of all types without a look of their own. */
export const TYPE_LOOKS: readonly TypeLook[] = [
  OTHER_LOOK,
  ...INCIDENT_TYPES.map((type) => ({
    shape: TYPE_SHAPES[type],
    light: TYPE_COLOURS.light[type],
    dark: TYPE_COLOURS.dark[type],
  })),
  ...FURTHER_LOOKS,
];
const FIRST_FURTHER = 1 + INCIDENT_TYPES.length;

/** For each type code of a table its place in `TYPE_LOOKS`: further types in the order of their codes. */
export const typeSlots = memoLast((names: readonly string[]): Uint8Array => {
  let next = FIRST_FURTHER;
  return Uint8Array.from(names, (name) => {
    if (isIncidentType(name)) return 1 + INCIDENT_TYPES.indexOf(name);
    return name === '' || next === TYPE_LOOKS.length ? 0 : next++;
  });
});

/** How a type looks beside the others of its table, whose dictionary `names` is. */
export function typeLook(names: readonly string[], type: string): TypeLook {
  if (isIncidentType(type)) return TYPE_LOOKS[1 + INCIDENT_TYPES.indexOf(type)] ?? OTHER_LOOK;
  return TYPE_LOOKS[typeSlots(names)[names.indexOf(type)] ?? 0] ?? OTHER_LOOK;
}
