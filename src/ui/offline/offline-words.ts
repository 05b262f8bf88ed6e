import { offline as en } from '../words/en/offline.ts';
import { offline as fr } from '../words/fr/offline.ts';
import { addWords } from '../words/words.ts';

addWords('offline', en, fr);
