import type { en } from '../en/en.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';

export const fr: typeof en = { shell, terms };
