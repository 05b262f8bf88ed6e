import { card as en } from '../../words/en/card.ts';
import { card as fr } from '../../words/fr/card.ts';
import { addWords } from '../../words/words.ts';

addWords('card', en, fr);
