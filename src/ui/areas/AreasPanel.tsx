import { useState } from 'react';
import { type AreaRow, cercleTable, regionTable } from '../../analysis/area-table.ts';
import { selectTally, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { DrawAreaTool } from './DrawAreaTool.tsx';
import './areas.css';
import './areas-words.ts';

const KINDS = { region: 'regions', cercle: 'cercles' } as const;
type Level = 'region' | 'cercle';

/** What the shaded map says, as a table: incidents and deaths by region or cercle in the window. */
export function AreasPanel() {
  const { t } = useWords();
  const [level, setLevel] = useState<Level>('region');
  const data = useAtlas((state) => state.data);
  const counts = useAtlas(selectTally);
  const window = useAtlas(selectWindow);
  const noIncidents = useFailed('incidents');
  const noOutlines = useFailed(KINDS[level]);
  const missing = noIncidents ? 'incidents' : noOutlines ? KINDS[level] : null;
  const rows = (level === 'region' ? regionTable : cercleTable)(data, counts, window);
  return (
    <div className="areas">
      <DrawAreaTool />
      <fieldset className="areas-level">
        <legend className="visually-hidden">{t('areas.title')}</legend>
        {(['region', 'cercle'] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={level === name}
            onClick={() => setLevel(name)}
          >
            {t(name === 'region' ? 'areas.byRegion' : 'areas.byCercle')}
          </button>
        ))}
      </fieldset>
      {missing ? <NotLoaded kind={missing} /> : <AreaTable rows={rows} level={level} />}
      {rows.some((row) => row.outlines > 1) && (
        <p className="small soft">* {t('areas.twoOutlines')}</p>
      )}
      <p className="small soft">{t('areas.note')}</p>
    </div>
  );
}

function AreaTable({ rows, level }: { rows: readonly AreaRow[]; level: Level }) {
  const { t } = useWords();
  return (
    <table className="plain-table">
      <caption className="visually-hidden">
        {t('areas.caption', { level: t(`terms.kind.${level}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('areas.name')}</th>
          <th scope="col" className="numeric">
            {t('areas.count')}
          </th>
          <th scope="col" className="numeric">
            {t('areas.deaths')}
          </th>
          <th scope="col" className="numeric">
            {t('areas.rate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AreaLine key={row.code} row={row} kind={level} />
        ))}
      </tbody>
    </table>
  );
}

function AreaLine({ row, kind }: { row: AreaRow; kind: Level }) {
  const { t, format, language } = useWords();
  const commands = useCommands();
  return (
    <tr>
      <th scope="row">
        {row.code ? (
          <button
            type="button"
            className="button-text"
            onClick={() => commands.select({ kind, id: row.code })}
          >
            {row.name?.[language] ?? row.code}
          </button>
        ) : (
          t('areas.outside')
        )}
        {row.outlines > 1 && ' *'}
      </th>
      <td className="numeric">{format.number(row.count)}</td>
      <td className="numeric">{format.number(row.deaths)}</td>
      <td className="numeric">{row.per1000Km2 === null ? '–' : format.decimal(row.per1000Km2)}</td>
    </tr>
  );
}
