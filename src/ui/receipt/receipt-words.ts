import { receipt as en } from '../words/en/receipt.ts';
import { receipt as fr } from '../words/fr/receipt.ts';
import { addWords } from '../words/words.ts';

addWords('receipt', en, fr);
