import { closure as en } from '../../words/en/closure.ts';
import { closure as fr } from '../../words/fr/closure.ts';
import { addWords } from '../../words/words.ts';

addWords('closure', en, fr);
