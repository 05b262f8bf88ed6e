import { useId } from 'react';
import type { DateOrder, DateOrderGuess } from '../../domain/import/date-order.ts';
import { readDate } from '../../domain/import/dates.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import { fieldTexts, type ImportPreview } from '../../domain/import/preview.ts';
import { useWords } from '../atlas-context.tsx';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const MOST_SAMPLES = 2;

interface Props {
  readonly guess: DateOrderGuess;
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
  readonly onChoose: (order: DateOrder) => void;
}

/** The orders in which dates may stand, and what each makes of dates of the file. */
export function DateOrderChoice({ guess, preview, mapping, onChoose }: Props) {
  const { t, format } = useWords();
  const name = useId();
  const isAsked = guess.order === null;
  const texts = new Set([...guess.samples, ...fieldTexts(preview.rows, mapping.fields, ['start'])]);
  const samples = [...texts].filter((text) => text.trim() !== '').slice(0, MOST_SAMPLES);
  if (samples.length === 0) return null;
  return (
    <fieldset className={isAsked ? 'import-orders import-warning' : 'import-orders'}>
      <legend>{t(isAsked ? 'imports.preview.orderAsk' : 'imports.preview.order')}</legend>
      {ORDERS.map((order) => (
        <label key={order} className="check">
          <input
            type="radio"
            name={name}
            required
            checked={mapping.dateOrder === order}
            onChange={() => onChoose(order)}
          />
          <span>
            {t(`imports.dateOrder.${order}`)}{' '}
            <span className="small soft">
              {samples.map((text) => reading(text, order)).join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );

  function reading(text: string, order: DateOrder): string {
    const read = readDate(text, order);
    if (typeof read === 'string') return t('imports.preview.orderFails', { text });
    const day = read.from === read.to ? format.day(read.from) : format.days(read.from, read.to);
    return t('imports.preview.orderReads', { text, day });
  }
}
