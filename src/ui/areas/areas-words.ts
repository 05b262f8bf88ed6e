import { areas as en } from '../words/en/areas.ts';
import { areas as fr } from '../words/fr/areas.ts';
import { addWords } from '../words/words.ts';

addWords('areas', en, fr);
