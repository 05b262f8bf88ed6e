import { counts as en } from '../../words/en/counts.ts';
import { counts as fr } from '../../words/fr/counts.ts';
import { addWords } from '../../words/words.ts';

addWords('counts', en, fr);
