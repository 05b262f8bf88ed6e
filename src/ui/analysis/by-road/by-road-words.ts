import { byRoad as en } from '../../words/en/by-road.ts';
import { byRoad as fr } from '../../words/fr/by-road.ts';
import { addWords } from '../../words/words.ts';

addWords('byRoad', en, fr);
