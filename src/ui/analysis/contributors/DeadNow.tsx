import { useMemo } from 'react';
import type { ContributorsFacts } from '../../../analysis/studies/contributors/contributors.ts';
import { unplacedDead } from '../../../analysis/studies/contributors/unplaced-dead.ts';
import { selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';

/** The mission's dead of the window, with those that the table cannot place. */
export function DeadNow({ facts }: { facts: ContributorsFacts }) {
  const { t, format } = useWords();
  const names = useNames();
  const leftOut = useAtlas((state) => state.data.leftOut);
  const window = useAtlas(selectWindow);
  const unplaced = useMemo(() => unplacedDead(leftOut, window), [leftOut, window]);
  const { all, undivided, unnamed } = facts.dead;
  const n = format.number;
  const list = unplaced.byCountry.map(([country, dead]) =>
    t('contributors.of', { name: nameOf(names, 'countries', country), number: n(dead) }),
  );
  return (
    <p className="small">
      {t('contributors.deadNow', { count: all, number: n(all) })}
      {undivided > 0 && ` ${t('contributors.undivided', { number: n(undivided) })}`}
      {unnamed > 0 && ` ${t('contributors.unnamed', { number: n(unnamed) })}`}
      {unplaced.all > 0 &&
        ` ${t('contributors.unplaced', {
          count: unplaced.all,
          number: n(unplaced.all),
          list: format.list(list),
        })}`}
    </p>
  );
}
