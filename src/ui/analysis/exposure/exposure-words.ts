import { exposure as en } from '../../words/en/exposure.ts';
import { exposure as fr } from '../../words/fr/exposure.ts';
import { addWords } from '../../words/words.ts';

addWords('exposure', en, fr);
