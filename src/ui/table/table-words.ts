import { table as en } from '../words/en/table.ts';
import { table as fr } from '../words/fr/table.ts';
import { addWords } from '../words/words.ts';

addWords('table', en, fr);
