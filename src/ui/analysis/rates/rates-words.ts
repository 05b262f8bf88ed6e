import { rates as en } from '../../words/en/rates.ts';
import { rates as fr } from '../../words/fr/rates.ts';
import { addWords } from '../../words/words.ts';

addWords('rates', en, fr);
