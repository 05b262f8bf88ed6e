import { coverage as en } from '../../words/en/coverage.ts';
import { coverage as fr } from '../../words/fr/coverage.ts';
import { addWords } from '../../words/words.ts';

addWords('coverage', en, fr);
