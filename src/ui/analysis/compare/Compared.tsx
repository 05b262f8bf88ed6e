import type {
  CompareFacts,
  CompareLine,
  CompareSide,
} from '../../../analysis/studies/compare/compare.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { GroupName } from '../parts/GroupName.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { intervalText, ratioText } from '../parts/ratio-text.ts';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { windowName } from '../parts/window-name.ts';
import { useOtherName } from './use-other-name.ts';

/** Lines in sight at once; the others unfold. */
const FIRST_LINES = 12;
/** Mean days of a month of the Gregorian calendar: 365.2425 / 12. */
const MONTH_DAYS = 30.436_875;

interface Props {
  readonly facts: CompareFacts;
  readonly b: CompareSide;
}

/** The two windows in a sentence and in tables. */
export function Compared({ facts, b }: Props) {
  const { t, format, language } = useWords();
  const { a, ratio, sharedDays, inBoth, inNoLine, notPlaced, outside, lines, by } = facts;
  const rest = lines.slice(FIRST_LINES);
  const empty = [a.days === 0 ? 'A' : '', b.days === 0 ? 'B' : ''].filter(Boolean);
  return (
    <>
      {ratio && (
        <p className="analysis-answer">
          {t('compare.ratio', {
            ratio: ratioText(ratio.estimate, language),
            interval: intervalText(ratio, language),
            a: format.number(a.begun),
            daysA: format.number(a.days),
            b: format.number(b.begun),
            daysB: format.number(b.days),
          })}
        </p>
      )}
      {empty.map((side) => (
        <p key={side} className="analysis-answer">
          {t('compare.noData', { side })}
        </p>
      ))}
      {facts.sharedRows > 0 && (
        <p className="small">{t('compare.sharedRows', { count: facts.sharedRows })}</p>
      )}
      {sharedDays > 0 && <p className="small">{t('compare.overlap', { count: sharedDays })}</p>}
      {inBoth > 0 && facts.sharedRows === 0 && (
        <p className="small">{t('compare.inBoth', { count: inBoth })}</p>
      )}
      <Totals facts={facts} b={b} />
      <StudyLegend />
      {notPlaced > 0 && <p className="small">{t('compare.notPlaced', { count: notPlaced })}</p>}
      {outside > 0 && <p className="small">{t('compare.outside', { count: outside })}</p>}
      {inNoLine > 0 && <p className="small">{t('compare.inNoLine', { count: inNoLine })}</p>}
      {lines.length > 0 ? (
        <Lines lines={lines.slice(0, FIRST_LINES)} by={by} />
      ) : (
        <p className="small">{t('compare.nothing')}</p>
      )}
      {rest.length > 0 && (
        <OpenDetails summary={t('compare.rest', { count: facts.groups - FIRST_LINES })}>
          {() => <Lines lines={rest} by={by} />}
        </OpenDetails>
      )}
    </>
  );
}

function Totals({ facts: { a, other }, b }: Props) {
  const { t, format } = useWords();
  const hasSecondWindow = useAtlas(({ view }) => view.compare !== null);
  const otherName = useOtherName(hasSecondWindow ? null : other);
  const { number, decimal } = format;
  const perMonth = ({ begun, days }: CompareSide) =>
    days > 0 ? decimal((begun / days) * MONTH_DAYS) : '–';
  const rows: readonly (readonly [string, (side: CompareSide) => string])[] = [
    [t('compare.incidents'), ({ shown }) => number(shown)],
    [t('compare.begun'), ({ begun }) => number(begun)],
    [t('compare.certain'), ({ certain }) => number(certain)],
    [t('compare.perMonth'), perMonth],
    [t('compare.deaths'), ({ deaths }) => number(deaths.best)],
    [t('compare.deathsRange'), ({ deaths }) => `${number(deaths.low)}–${number(deaths.high)}`],
  ];
  return (
    <table className="plain-table analysis-groups small">
      <caption className="visually-hidden">{t('compare.totals')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="numeric compare-a">
            {t('compare.a', { name: windowName(a.window, format) })}
          </th>
          <th scope="col" className="numeric compare-b">
            {t('compare.b', { name: otherName || windowName(b.window, format) })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="numeric">{text(a)}</td>
            <td className="numeric">{text(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines, by }: Pick<CompareFacts, 'lines' | 'by'>) {
  const { t } = useWords();
  return (
    <table className="plain-table analysis-groups small">
      <caption className="visually-hidden">{t('compare.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.name')}</th>
          <th scope="col" className="numeric compare-a">
            A
          </th>
          <th scope="col" className="numeric compare-b">
            B
          </th>
          <th scope="col" className="numeric">
            {t('compare.ratioHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <GroupName by={by} id={line.key} />
            </th>
            <Numbers line={line} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({ line: { a, b, ratio, why } }: { line: CompareLine }) {
  const { t, format, language } = useWords();
  return (
    <>
      <td className="numeric">{format.number(a)}</td>
      <td className="numeric">{format.number(b)}</td>
      <td className="numeric">
        {ratio ? (
          <>
            {ratioText(ratio.estimate, language)}{' '}
            <span className="soft analysis-interval">[{intervalText(ratio, language)}]</span>
          </>
        ) : (
          <span className="soft">{why ? t(`compare.why.${why}`) : '–'}</span>
        )}
      </td>
    </>
  );
}
