import type { ContributorsFacts } from '../../../analysis/studies/contributors/contributors.ts';
import type { MonthlyTotal } from '../../../domain/mission.ts';
import { selectSpan, selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { TimeCurve } from '../parts/TimeCurve.tsx';

const NONE: readonly MonthlyTotal[] = [];

/** Troops over time by the maps; for all together the UN's monthly reports under them. */
export function TroopsCurve({ facts }: { facts: ContributorsFacts }) {
  const { t, format } = useWords();
  const span = useAtlas(selectSpan);
  const window = useAtlas(selectWindow);
  const totals = useAtlas((state) => state.data.mission?.monthlyTotals ?? NONE);
  const official = facts.country === null ? totals : NONE;
  const { steps } = facts;
  const most = Math.max(
    ...steps.map(({ troops }) => troops ?? 0),
    ...official.map(({ troops }) => troops),
  );
  const [first, last] = [official[0], official.at(-1)];
  if (most <= 0) return null;
  const scale = { span, window, most, mostText: format.number(most) };
  const officialText =
    first &&
    last &&
    t('contributors.official', { from: format.month(first.date), to: format.month(last.date) });
  return (
    <>
      <h4>{t('contributors.curve')}</h4>
      <TimeCurve
        {...scale}
        label={t('contributors.curve')}
        points={steps.map(({ day, troops }) => ({ day, value: troops }))}
      />
      {officialText && (
        <>
          <h4>{officialText}</h4>
          <TimeCurve
            {...scale}
            label={officialText}
            points={[
              ...official.map(({ date, troops }) => ({ day: date, value: troops })),
              { day: last.date + 31, value: null },
            ]}
          />
          <p className="soft small">{t('contributors.officialNote')}</p>
        </>
      )}
      <OpenDetails>{() => <CurveTable facts={facts} official={official} />}</OpenDetails>
    </>
  );
}

interface TableProps {
  readonly facts: ContributorsFacts;
  readonly official: readonly MonthlyTotal[];
}

function CurveTable({ facts, official }: TableProps) {
  const { t, format } = useWords();
  return (
    <>
      <table className="plain-table">
        <caption>{t('contributors.curve')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('contributors.day')}</th>
            <th scope="col" className="numeric">
              {t('contributors.troops')}
            </th>
            <th scope="col" className="numeric">
              {t('contributors.bases')}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.steps.map(({ day, troops, bases }) => (
            <tr key={day}>
              <td>{format.shortDay(day)}</td>
              <td className="numeric">{troops === null ? '–' : format.number(troops)}</td>
              <td className="numeric">{format.number(bases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {official.length > 0 && (
        <table className="plain-table">
          <caption>{t('contributors.officialNote')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('contributors.day')}</th>
              <th scope="col" className="numeric">
                {t('contributors.troops')}
              </th>
            </tr>
          </thead>
          <tbody>
            {official.map(({ date, troops }) => (
              <tr key={date}>
                <td>{format.shortDay(date)}</td>
                <td className="numeric">{format.number(troops)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
