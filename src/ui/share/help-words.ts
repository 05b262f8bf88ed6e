import { help as en } from '../words/en/help.ts';
import { help as fr } from '../words/fr/help.ts';
import { addWords } from '../words/words.ts';

addWords('help', en, fr);
