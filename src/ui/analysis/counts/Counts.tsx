import type { Honest } from '../../../analysis/honest-counts.ts';
import type { ZoneCounts } from '../../../analysis/studies/counts/counts.ts';
import { COUNTS_KM, readCountsParams } from '../../../analysis/studies/counts/counts-params.ts';
import type { Deaths } from '../../../analysis/tally.ts';
import { useWords } from '../../atlas-context.tsx';
import '../../receipt/receipt-words.ts';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import './counts-words.ts';
import { ZonePicker } from './ZonePicker.tsx';

const GRADES = ['certain', 'expected', 'possible'] as const satisfies (keyof Honest<unknown>)[];

/** How many incidents a zone held: certainly, as expected, possibly; with their deaths. */
export function Counts() {
  const { t } = useWords();
  const { zone, radiusKm, corners } = useParams(readCountsParams);
  const facts = useStudy('counts')?.facts;
  const isBase = (zone ?? facts?.zone)?.startsWith('base:');
  return (
    <>
      <ZonePicker zone={zone} hasCorners={corners !== null} />
      {isBase && (
        <ParamNumber label={t('counts.radius')} name="r" value={radiusKm} range={COUNTS_KM} whole />
      )}
      {facts?.problem && <p>{t(`counts.problem.${facts.problem}`)}</p>}
      {facts?.found && <Found found={facts.found} radiusKm={facts.radiusKm} />}
      <p className="soft small">{t('counts.method')}</p>
    </>
  );
}

function Found({ found, radiusKm }: { found: ZoneCounts; radiusKm: number }) {
  const { t, format } = useWords();
  const { incidents, deaths, leftOut, undrawn, areaKm2 } = found;
  const n = format.number;
  return (
    <>
      <p className="analysis-answer">
        {t('counts.answer', {
          zone: useZoneName(found, radiusKm),
          certain: n(incidents.certain),
          expected: format.decimal(incidents.expected),
          count: incidents.possible,
          number: n(incidents.possible),
        })}
      </p>
      <p className="soft small">{t('counts.area', { area: n(areaKm2) })}</p>
      <table className="plain-table honest-counts">
        <caption className="visually-hidden">{t('counts.caption')}</caption>
        <thead>
          <tr>
            <td />
            {(['incidents', 'deaths', 'noEstimate'] as const).map((head) => (
              <th key={head} scope="col" className="numeric">
                {t(`counts.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRADES.map((grade) => (
            <tr key={grade}>
              <th scope="row">{t(`counts.${grade}`)}</th>
              <td className="numeric">{format.decimal(incidents[grade])}</td>
              <td className="numeric">
                <Range deaths={deaths[grade]} />
              </td>
              <td className="numeric">{format.decimal(deaths[grade].unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut.length > 0 && (
        <div className="small">
          <p>{t('counts.leftOut')}</p>
          <ul>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>
                {t('receipt.because', {
                  reason: t(`receipt.reason.${reason}`),
                  rows: t('receipt.rowsLeft', { count, number: n(count) }),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <StudyLegend />
      {undrawn > 0 && (
        <p className="soft small">{t('counts.undrawn', { count: undrawn, number: n(undrawn) })}</p>
      )}
    </>
  );
}

function Range({ deaths: { best, low, high } }: { deaths: Deaths }) {
  const { t, format } = useWords();
  const n = format.decimal;
  return t('counts.range', { best: n(best), low: n(low), high: n(high) });
}

function useZoneName({ kind, name }: ZoneCounts, radiusKm: number): string {
  const { t, format, language } = useWords();
  if (kind === 'area' || name === null) return t('counts.drawn');
  if (kind === 'base') {
    return t('counts.around', { km: format.decimal(radiusKm), name: name[language] });
  }
  return t('counts.named', { name: name[language], kind: t(`terms.kind.${kind}`).toLowerCase() });
}
