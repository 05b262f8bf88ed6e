import type { Held } from '../../../analysis/command/office-holders.ts';
import type { Day } from '../../../domain/day.ts';
import type { OfficeHolder } from '../../../domain/mission.ts';
import type { DateUnit } from '../../../domain/mission-places.ts';
import type { Format } from '../../format.ts';
import type { T } from '../../words/words.ts';
import './command-words.ts';

/** `Special Representative: A or B (perhaps)`; that nobody is stated where there is none. */
export function officeText(t: T, office: OfficeHolder['office'], held: readonly Held[]): string {
  const name = t(`command.office.${office}`);
  if (held.length === 0) return t('command.vacant', { office: name });
  const names = held.map((one) =>
    one.begun ? one.holder.name : t('command.perhaps', { name: one.holder.name }),
  );
  return t('command.holder', { office: name, names: names.join(` ${t('command.or')} `) });
}

/** `since June 2013, end not known`, each date as far as it is known. */
export function tenureText(t: T, format: Format, { holder }: Held): string {
  const { from, to } = holder;
  return [
    from === undefined
      ? t('command.startUnknown')
      : dateText(t, format, 'since', from, holder.fromPrecision),
    to === undefined
      ? t('command.endUnknown')
      : dateText(t, format, 'until', to, holder.toPrecision),
  ].join(', ');
}

function dateText(
  t: T,
  format: Format,
  which: 'since' | 'until',
  day: Day,
  precision: DateUnit = 'day',
): string {
  const date = format.date(day, precision);
  return precision === 'day' ? t(`command.${which}Day`, { date }) : t(`command.${which}`, { date });
}
