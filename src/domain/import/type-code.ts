import type { Profile } from './profile.ts';

/** UCDP's `type_of_violence` as the codes of the shipped incidents. */
const UCDP_TYPES: Readonly<Record<string, string>> = {
  '1': 'state',
  '2': 'nonstate',
  '3': 'onesided',
};

/** The code of a type. The list is open: whatever is not UCDP's number is its own code. */
export function typeCode(text: string, profile: Profile | null): string {
  return profile === 'ucdp-ged' ? (UCDP_TYPES[text] ?? text) : text;
}
