import { beforeAfter as en } from '../../words/en/before-after.ts';
import { beforeAfter as fr } from '../../words/fr/before-after.ts';
import { addWords } from '../../words/words.ts';

addWords('beforeAfter', en, fr);
