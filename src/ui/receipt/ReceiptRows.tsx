import type { EventTable } from '../../analysis/event-table.ts';
import { countRows } from '../../analysis/receipt/receipt-rows.ts';
import type { LeftOutRows } from '../../analysis/study/study.ts';
import { useWords } from '../atlas-context.tsx';
import { Facts } from '../inspector/Facts.tsx';
import type { MethodName } from '../words/method.ts';
import { leftOutText } from './receipt-texts.ts';

interface Props {
  readonly name: MethodName;
  readonly table: EventTable;
  readonly rows: Uint32Array;
  readonly leftOut: readonly LeftOutRows[];
  readonly isShipped: (row: number) => boolean;
}

/** How many rows the number is made of, and how many were left out for which reason. */
export function ReceiptRows({ name, table, rows, leftOut, isShipped }: Props) {
  const { t, format, language } = useWords();
  const { count, own, first, last } = countRows(table, rows, isShipped);
  const some = leftOut.filter((one) => one.rows.length > 0);
  const used =
    first === null || last === null
      ? t('receipt.none')
      : t('receipt.count', {
          count,
          number: format.number(count),
          from: format.shortDay(first),
          to: format.shortDay(last),
        });
  const ofOwn = own > 0 ? ` (${t('receipt.own', { count: own, number: format.number(own) })})` : '';
  return (
    <section>
      <h3>{t('receipt.rows')}</h3>
      <Facts
        rows={[
          [t('receipt.used'), used + ofOwn],
          [
            t('receipt.leftOut'),
            some.length === 0 ? (
              t('receipt.none')
            ) : (
              <ul key="rows">
                {some.map(({ reason, rows: { length } }) => (
                  <li key={reason}>
                    {t('receipt.because', {
                      reason: leftOutText(t, language, name, reason),
                      rows: t('receipt.rowsLeft', { count: length, number: format.number(length) }),
                    })}
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </section>
  );
}
