import { data as en } from '../words/en/data.ts';
import { data as fr } from '../words/fr/data.ts';
import { addWords } from '../words/words.ts';

addWords('data', en, fr);
