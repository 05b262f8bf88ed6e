import { memo, type Ref } from 'react';
import type { EventTable } from '../../analysis/event-table.ts';
import type { Theme } from '../../layers/layer.ts';
import type { Format } from '../format.ts';
import { incidentSpan } from '../incident-span.ts';
import { LegendSymbol } from '../LegendSymbol.tsx';
import { dateMeaning, type Names, nameOf, placeMeaning } from '../names.ts';
import { typeSymbol } from '../type-symbol.ts';
import { DeathsCell } from './DeathsCell.tsx';

/**
 * One incident. The date is a button, the row's one stop for the keyboard: Enter and Space select
 * it. A click anywhere in the row does the same. Rows come and go with every step of a dragged
 * window, so they listen to nothing themselves: names, format and theme are handed down.
 */
export const IncidentRow = memo(function IncidentRow(props: {
  row: number;
  incidents: EventTable;
  /** Place in the table, from 0. */
  index: number;
  active: boolean;
  selected: boolean;
  buttonRef: Ref<HTMLButtonElement> | null;
  names: Names;
  format: Format;
  theme: Theme;
}) {
  const { row, incidents, index, active, selected, buttonRef, names, format, theme } = props;
  const { t, language } = names;
  const incident = incidents.incidentAt(row);
  if (!incident) return null;
  const days = incidentSpan(format, incident);
  const type = nameOf(names, 'types', incident.type);
  const symbol = typeSymbol(incidents.type.names, incident.type, theme);
  const place = incident.place ?? '';
  const actors = incident.actors.map((code) => nameOf(names, 'actors', code)).join(', ');
  const { placePrecision, datePrecision, missionDeaths } = incident;
  const notStated = incident.type === 'mission' ? t('terms.unknown') : '';
  return (
    <tr data-row={row} aria-rowindex={index + 2} aria-current={selected || undefined}>
      <td>
        <button
          ref={buttonRef}
          type="button"
          className="row-button"
          tabIndex={active ? 0 : -1}
          aria-label={[days, type, place].filter(Boolean).join(', ')}
        >
          {days}
        </button>
      </td>
      <td title={type}>
        {symbol && <LegendSymbol symbol={symbol} />} {type}
      </td>
      <td title={place}>{place}</td>
      <td>{incident.region && nameOf(names, 'regions', incident.region)}</td>
      <td title={actors}>{actors}</td>
      <DeathsCell incident={incident} t={t} format={format} />
      <td className={missionDeaths === undefined ? 'numeric soft' : 'numeric'}>
        {missionDeaths === undefined ? notStated : format.number(missionDeaths)}
      </td>
      <td>{nameOf(names, 'sources', incident.source)}</td>
      <td>
        <abbr title={t('table.placeHint', { meaning: placeMeaning(language, placePrecision) })}>
          {t('table.placeCode', { level: placePrecision })}
        </abbr>{' '}
        <abbr title={t('table.dateHint', { meaning: dateMeaning(language, datePrecision) })}>
          {t('table.dateCode', { level: datePrecision })}
        </abbr>
      </td>
    </tr>
  );
});
