import { medical as en } from '../../words/en/medical.ts';
import { medical as fr } from '../../words/fr/medical.ts';
import { addWords } from '../../words/words.ts';

addWords('medical', en, fr);
