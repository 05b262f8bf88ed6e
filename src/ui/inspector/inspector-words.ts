import { inspector as en } from '../words/en/inspector.ts';
import { inspector as fr } from '../words/fr/inspector.ts';
import { addWords } from '../words/words.ts';

addWords('inspector', en, fr);
