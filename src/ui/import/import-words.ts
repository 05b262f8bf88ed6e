import { imports as en } from '../words/en/import.ts';
import { imports as fr } from '../words/fr/import.ts';
import { addWords } from '../words/words.ts';

addWords('imports', en, fr);
