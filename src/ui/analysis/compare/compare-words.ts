import { compare as en } from '../../words/en/compare.ts';
import { compare as fr } from '../../words/fr/compare.ts';
import { addWords } from '../../words/words.ts';

addWords('compare', en, fr);
