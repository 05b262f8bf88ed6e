import { command as en } from '../../words/en/command.ts';
import { command as fr } from '../../words/fr/command.ts';
import { addWords } from '../../words/words.ts';

addWords('command', en, fr);
