import { analysis as en } from '../words/en/analysis.ts';
import { analysis as fr } from '../words/fr/analysis.ts';
import { addWords } from '../words/words.ts';

addWords('analysis', en, fr);
