import { contributors as en } from '../../words/en/contributors.ts';
import { contributors as fr } from '../../words/fr/contributors.ts';
import { addWords } from '../../words/words.ts';

addWords('contributors', en, fr);
