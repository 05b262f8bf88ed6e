import { shell } from './shell.ts';
import { terms } from './terms.ts';

export const en = { shell, terms };
