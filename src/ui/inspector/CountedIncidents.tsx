import { useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';

interface Props {
  readonly count: number;
  /** Best estimate. */
  readonly deaths: number;
}

/** How many incidents and deaths; that there are none to count when their file failed. */
export function CountedIncidents({ count, deaths }: Props) {
  const { t, format } = useWords();
  const failed = useFailed('incidents');
  if (failed) return <NotLoaded kind="incidents" />;
  return (
    <>
      <strong>{t('inspector.nearResult', { count })}</strong>
      {' · '}
      {t('shell.deaths', { count: deaths, best: format.number(deaths) })}
    </>
  );
}
