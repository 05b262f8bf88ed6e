import { patrol as en } from '../../words/en/patrol.ts';
import { patrol as fr } from '../../words/fr/patrol.ts';
import { addWords } from '../../words/words.ts';

addWords('patrol', en, fr);
