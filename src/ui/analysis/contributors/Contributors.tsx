import type { ContributorsFacts } from '../../../analysis/studies/contributors/contributors.ts';
import { readContributorsParams } from '../../../analysis/studies/contributors/contributors-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { CountryTable } from './CountryTable.tsx';
import './contributors.css';
import './contributors-words.ts';
import { DeadNow } from './DeadNow.tsx';
import { OneCountry } from './OneCountry.tsx';
import { TroopsCurve } from './TroopsCurve.tsx';

/** Who had how many troops where as of the day and over time, and the dead by nationality. */
export function Contributors() {
  const { t, language } = useWords();
  const names = useNames();
  const { country } = useParams(readContributorsParams);
  const facts = useStudy('contributors')?.facts;
  const choices = (facts?.rows ?? [])
    .map((row): [string, string] => [row.country, nameOf(names, 'countries', row.country)])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  return (
    <>
      <ParamChoice
        label={t('contributors.country')}
        name="c"
        value={country ?? ''}
        choices={[['', t('contributors.all')], ...choices]}
      />
      {facts && (
        <>
          {country === null ? (
            <AllCountries facts={facts} />
          ) : (
            <OneCountry facts={facts} country={country} />
          )}
          <StudyLegend />
          <TroopsCurve facts={facts} />
          <CountryTable facts={facts} />
          <DeadNow facts={facts} />
        </>
      )}
      <p className="soft small">{t('contributors.method')}</p>
    </>
  );
}

function AllCountries({ facts }: { facts: ContributorsFacts }) {
  const { t, format } = useWords();
  const { rows, asOf, openBases, strength, multinational } = facts;
  const day = format.day(asOf);
  const present = rows.filter(({ manned }) => manned.length > 0);
  if (present.length === 0)
    return <p className="analysis-answer">{t('contributors.none', { day })}</p>;
  const troops = present.reduce((sum, row) => sum + row.troops, 0);
  return (
    <>
      <p className="analysis-answer">
        {t('contributors.nowAll', {
          count: openBases,
          day,
          troops: format.number(troops),
          countries: format.number(present.length),
        })}
      </p>
      <p className="soft small">
        {multinational > 0 &&
          `${t('contributors.multinational', { troops: format.number(multinational) })} `}
        {strength !== troops + multinational &&
          t('contributors.strength', { troops: format.number(strength) })}
      </p>
    </>
  );
}
