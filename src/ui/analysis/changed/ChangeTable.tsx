import type { ChangedFacts, ChangedGroup } from '../../../analysis/studies/changed/changed.ts';
import { useWords } from '../../atlas-context.tsx';
import { GroupName, useGroupName } from '../parts/GroupName.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { intervalText, pText, ratioText } from '../parts/ratio-text.ts';

/** Lines in sight at once; the others unfold. */
const FIRST_LINES = 12;

/** The groups that were tested, the most surprising first. */
export function ChangeTable({ facts: { changes, by, tested } }: { facts: ChangedFacts }) {
  const { t } = useWords();
  const rest = changes.slice(FIRST_LINES);
  return (
    <>
      <Lines changes={changes.slice(0, FIRST_LINES)} by={by} />
      {rest.length > 0 && (
        <OpenDetails summary={t('changed.rest', { count: tested - FIRST_LINES })}>
          {() => <Lines changes={rest} by={by} />}
        </OpenDetails>
      )}
    </>
  );
}

function Lines({ changes, by }: Pick<ChangedFacts, 'changes' | 'by'>) {
  const { t } = useWords();
  return (
    <table className="plain-table analysis-groups small">
      <caption className="visually-hidden">{t('changed.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changed.name')}</th>
          <th scope="col" className="numeric">
            {t('changed.count')}
          </th>
          <th scope="col" className="numeric">
            {t('changed.expected')}
          </th>
          <th scope="col" className="numeric">
            {t('changed.ratio')}
          </th>
          <th scope="col" className="numeric">
            {t('changed.p')}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Line key={change.key} change={change} by={by} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ change, by }: { change: ChangedGroup; by: ChangedFacts['by'] }) {
  const { format, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <GroupName by={by} id={change.key} />
      </th>
      <td className="numeric">{format.number(change.count)}</td>
      <td className="numeric">{format.decimal(change.expected)}</td>
      <td className="numeric">
        {ratioText(change.estimate, language)}{' '}
        <span className="soft analysis-interval">[{intervalText(change, language)}]</span>
      </td>
      <td className="numeric">{pText(change.adjustedP, language)}</td>
    </tr>
  );
}

/** Those that got no test, and why. */
export function HeldBack({ facts }: { facts: ChangedFacts }) {
  const { t, format } = useWords();
  const name = useGroupName(facts.by);
  const { incomparable, tooFew, tooFewInAll, inNoGroup } = facts;
  const counts = ({ key, count, reference }: (typeof tooFew)[number]) =>
    t('changed.tooFewLine', {
      name: name(key),
      count: format.number(count),
      reference: format.number(reference),
    });
  return (
    <>
      {inNoGroup > 0 && <p className="small">{t('changed.inNoGroup', { count: inNoGroup })}</p>}
      {incomparable.length > 0 && (
        <OpenDetails summary={t('changed.incomparable', { count: incomparable.length })}>
          {() => (
            <>
              <ul>
                {incomparable.map((group) => (
                  <li key={group.key}>
                    {counts(group)} ({t(`changed.reasons.${group.reason}`)})
                  </li>
                ))}
              </ul>
              {facts.by === 'region' && <p>{t('changed.useCercles')}</p>}
            </>
          )}
        </OpenDetails>
      )}
      {tooFewInAll > 0 && (
        <OpenDetails summary={t('changed.tooFew', { count: tooFewInAll })}>
          {() => (
            <ul>
              {tooFew.map((group) => (
                <li key={group.key}>{counts(group)}</li>
              ))}
            </ul>
          )}
        </OpenDetails>
      )}
    </>
  );
}
