import { briefing as en } from '../words/en/briefing.ts';
import { briefing as fr } from '../words/fr/briefing.ts';
import { addWords } from '../words/words.ts';

addWords('briefing', en, fr);
