import { closures as en } from '../../words/en/closures.ts';
import { closures as fr } from '../../words/fr/closures.ts';
import { addWords } from '../../words/words.ts';

addWords('closures', en, fr);
