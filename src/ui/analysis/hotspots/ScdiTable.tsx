import { memo } from 'react';
import type { ScdiYear } from '../../../analysis/studies/scdi/scdi.ts';
import { SCDI_KINDS } from '../../../analysis/studies/scdi/scdi-drawing.ts';
import { useWords } from '../../atlas-context.tsx';

/** Cells by category, year by year. */
export const ScdiTable = memo(function ScdiTable({ years }: { years: readonly ScdiYear[] }) {
  const { t, format } = useWords();
  return (
    <table className="plain-table small">
      <caption className="visually-hidden">{t('hotspots.scdi.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.scdi.yearHead')}</th>
          {SCDI_KINDS.map((kind) => (
            <th key={kind} scope="col" className="numeric">
              {t(`hotspots.scdi.kinds.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, cells }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {SCDI_KINDS.map((kind) => (
              <td key={kind} className="numeric">
                {format.number(cells[kind])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
