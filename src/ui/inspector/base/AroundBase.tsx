import type { AroundCount, BaseCardFacts } from '../../../analysis/studies/base-card/base-card.ts';
import { answerOf } from '../../../state/studies/study-run.ts';
import { useWords } from '../../atlas-context.tsx';
import { ReceiptButton } from '../../receipt/ReceiptButton.tsx';
import { studyMaterial } from '../../receipt/study-material.ts';

const DAYS_PER_YEAR = 365.25;

/** Incidents within a few distances while the base was open, and after it closed. */
export function AroundBase({ facts }: { facts: BaseCardFacts }) {
  const { t, format } = useWords();
  const years = (days: number) => format.decimal(days / DAYS_PER_YEAR);
  return (
    <section>
      <h3>{t('card.around')}</h3>
      <AroundTable
        facts={facts}
        part="open"
        caption={t('card.whileOpen', { years: years(facts.openDays) })}
      />
      {facts.daysAfter > 0 ? (
        <AroundTable
          facts={facts}
          part="after"
          caption={t('card.afterClosing', { years: years(facts.daysAfter) })}
        />
      ) : (
        <p className="small soft">{t('card.notAfter')}</p>
      )}
      <p className="small soft">{t('card.aroundNote')}</p>
      <ReceiptButton
        make={(state) => studyMaterial(state, 'base-card', 'card')}
        isReady={({ studies }) => answerOf(studies.card, 'base-card') !== null}
      />
    </section>
  );
}

interface Props {
  readonly facts: BaseCardFacts;
  readonly part: 'open' | 'after';
  readonly caption: string;
}

function AroundTable({ facts, part, caption }: Props) {
  const { t, format } = useWords();
  const widest = facts.around.at(-1)?.[part].deaths.unknown ?? 0;
  const cells = ({ count, deaths, perYear, imprecise }: AroundCount) => [
    format.number(count),
    format.number(deaths.best),
    perYear === null ? '–' : format.decimal(perYear),
    format.number(imprecise),
  ];
  const columns = ['count', 'deaths', 'perYear', 'imprecise'] as const;
  return (
    <>
      <table className="plain-table small around">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('card.within')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {t(`card.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.around.map(({ km, [part]: found }) => (
            <tr key={km}>
              <th scope="row">
                {km} {t('inspector.km')}
              </th>
              {cells(found).map((text, i) => (
                <td key={columns[i]} className="numeric">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {widest > 0 && <p className="small soft">{t('card.unknownDeaths', { count: widest })}</p>}
    </>
  );
}
