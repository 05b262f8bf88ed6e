import { hotspots as en } from '../../words/en/hotspots.ts';
import { hotspots as fr } from '../../words/fr/hotspots.ts';
import { addWords } from '../../words/words.ts';

addWords('hotspots', en, fr);
