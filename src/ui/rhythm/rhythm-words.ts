import { rhythm as en } from '../words/en/rhythm.ts';
import { rhythm as fr } from '../words/fr/rhythm.ts';
import { addWords } from '../words/words.ts';

addWords('rhythm', en, fr);
