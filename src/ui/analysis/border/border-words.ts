import { border as en } from '../../words/en/border.ts';
import { border as fr } from '../../words/fr/border.ts';
import { addWords } from '../../words/words.ts';

addWords('border', en, fr);
