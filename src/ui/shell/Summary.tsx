import { selectTally } from '../../state/selectors.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { useFailed } from '../NotLoaded.tsx';
import { shownMaterial } from '../receipt/material.ts';
import { ReceiptButton } from '../receipt/ReceiptButton.tsx';
import './summary.css';

/** The counts of what is shown, spoken when they change. Its text begins with "123 of 4,567 incidents". */
export function Summary() {
  const { t } = useWords();
  const loading = useAtlas((state) => state.loading && state.data.incidents.size === 0);
  const failed = useFailed('incidents');
  return (
    <div className="summary-line">
      <p className="summary" role="status" aria-label={t('shell.summary')}>
        {loading ? (
          <span className="soft">{t('shell.loadingIncidents')}</span>
        ) : failed ? (
          <strong className="summary-empty">{t('shell.notLoaded.incidents')}</strong>
        ) : (
          <Counts />
        )}
      </p>
      {!loading && !failed && (
        <ReceiptButton make={shownMaterial} small={t('shell.countsReceipt')} />
      )}
    </div>
  );
}

function Counts() {
  const { t, format } = useWords();
  const counts = useAtlas(selectTally);
  const { best, low, high, unknown } = counts.deaths;
  const n = format.number;
  return (
    <>
      <strong>
        {t('shell.shownOfAll', { count: counts.shown, shown: n(counts.shown), all: n(counts.all) })}
      </strong>
      {counts.shown > 0 && (
        <span className="soft">
          <span title={t('shell.certainHint')}>
            {' · '}
            {t('shell.certain', { count: counts.certain, number: n(counts.certain) })}
          </span>
          {' · '}
          {low === best && high === best
            ? t('shell.deaths', { count: best, best: n(best) })
            : t('shell.deathsRange', { count: best, best: n(best), low: n(low), high: n(high) })}
          {unknown > 0 && ` · ${t('shell.deathsUnknown', { count: unknown })}`}
          {counts.missionDeaths > 0 &&
            ` · ${t('shell.peacekeepers', { count: counts.missionDeaths })}`}
        </span>
      )}
      {counts.shown === 0 && counts.all > 0 && (
        <span className="summary-empty"> {t('shell.empty')}</span>
      )}
    </>
  );
}
