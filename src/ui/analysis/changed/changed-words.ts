import { changed as en } from '../../words/en/changed.ts';
import { changed as fr } from '../../words/fr/changed.ts';
import { addWords } from '../../words/words.ts';

addWords('changed', en, fr);
