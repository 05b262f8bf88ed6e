import { memoLast } from '../../../domain/memo.ts';
import { roadNetwork } from '../../roads/road-network.ts';

/** The graph ready for search; made once, as it does not change while the worker lives. */
export const networkOf = memoLast(roadNetwork);
