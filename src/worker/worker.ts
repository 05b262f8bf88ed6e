import { expose } from 'comlink';
import { TASKS } from './tasks.ts';

expose(TASKS);
