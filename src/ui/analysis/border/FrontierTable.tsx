import type { FrontierFacts } from '../../../analysis/studies/border/border-facts.ts';
import { useWords } from '../../atlas-context.tsx';

interface Props {
  readonly frontiers: readonly FrontierFacts[];
  /** Incidents of certain place in the window. */
  readonly certain: number;
}

/** The belt of each frontier, most incidents first. */
export function FrontierTable({ frontiers, certain }: Props) {
  const { t, format, language } = useWords();
  const columns = ['incidents', 'ofAll', 'deathsColumn', 'rate', 'apart'] as const;
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('border.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('border.frontier')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="numeric">
              {t(`border.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {frontiers
          .toSorted((a, b) => b.incidents - a.incidents)
          .map((frontier) => (
            <tr key={frontier.id}>
              <th scope="row">
                {frontier.name[language]}{' '}
                <span className="soft">
                  {t('border.length', { km: format.number(frontier.lengthKm) })}
                </span>
              </th>
              <td className="numeric">{format.number(frontier.incidents)}</td>
              <td className="numeric">
                {certain === 0 ? '–' : format.percent(frontier.incidents / certain)}
              </td>
              <td className="numeric">{format.number(frontier.deaths.best)}</td>
              <td className="numeric">{format.decimal(frontier.per100Km)}</td>
              <td className="numeric">{format.number(frontier.uncertain)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
