import type { ContributorsFacts } from '../../../analysis/studies/contributors/contributors.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { nameOf, useNames } from '../../names.ts';
import { SelectButton } from '../../SelectButton.tsx';

interface Props {
  readonly facts: ContributorsFacts;
  readonly country: string;
}

/** The bases of one country on the day, and the filter that shows only what concerns it. */
export function OneCountry({ facts, country }: Props) {
  const { t, format, language } = useWords();
  const commands = useCommands();
  const bases = useAtlas((state) => state.data.bases);
  const filtered = useAtlas((state) => state.view.filters.countries);
  const name = nameOf(useNames(), 'countries', country);
  const row = facts.rows.find((one) => one.country === country);
  const day = format.day(facts.asOf);
  const isOnly = filtered.length === 1 && filtered[0] === country;
  const manned = row?.manned ?? [];
  return (
    <>
      <p className="analysis-answer">
        {row && manned.length > 0
          ? t('contributors.now', {
              count: manned.length,
              day,
              name,
              troops: format.number(row.troops),
            })
          : t('contributors.nowNone', { day, name })}
      </p>
      {row && row.unknown > 0 && <p>{t('contributors.unknown', { count: row.unknown })}</p>}
      <ul className="manned">
        {manned
          .toSorted((one, other) => (other.troops ?? -1) - (one.troops ?? -1))
          .map(({ base, troops }) => (
            <li key={base}>
              <SelectButton selection={{ kind: 'base', id: base }}>
                {bases.find(({ id }) => id === base)?.name[language] ?? base}
              </SelectButton>
              <span className="numeric">
                {troops === null ? t('terms.unknown') : format.number(troops)}
              </span>
            </li>
          ))}
      </ul>
      <button
        type="button"
        className="button contributors-filter"
        aria-pressed={isOnly}
        onClick={() => commands.setFilters({ countries: isOnly ? [] : [country] })}
      >
        {isOnly ? t('contributors.unfilter') : t('contributors.filter', { name })}
      </button>
    </>
  );
}
