import { useWords } from '../../atlas-context.tsx';

/** Confidence of the classes 1, 2 and 3. */
const LEVELS = [0.9, 0.95, 0.99];

/** How many cells are in each class, hot ones first. */
export function ClassTable({ byClass }: { byClass: readonly number[] }) {
  const { t, format } = useWords();
  const nameOf = (hotClass: number): string => {
    if (hotClass === 0) return t('hotspots.gi.neither');
    const level = format.percent(LEVELS[Math.abs(hotClass) - 1] ?? 0);
    return hotClass > 0 ? t('hotspots.gi.hot', { level }) : t('hotspots.gi.cold', { level });
  };
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{t('hotspots.gi.classes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hotspots.gi.class')}</th>
          <th scope="col" className="numeric">
            {t('hotspots.gi.cells')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[3, 2, 1, 0, -1, -2, -3].map((hotClass) => (
          <tr key={hotClass}>
            <th scope="row">{nameOf(hotClass)}</th>
            <td className="numeric">{format.number(byClass[hotClass + 3] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
