import type { MedicalBase } from '../../../analysis/studies/medical/medical.ts';
import type { Day } from '../../../domain/day.ts';
import { useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';

interface Props {
  readonly bases: readonly MedicalBase[];
  readonly asOf: Day;
}

/** The bases with aviation or a hospital as of the day, and the map that says so. */
export function MedicalBases({ bases, asOf }: Props) {
  const { t, format, language } = useWords();
  const day = format.day(asOf);
  if (bases.length === 0) return <p>{t('medical.noBases', { day })}</p>;
  const yesOrNo = (has: boolean) => t(has ? 'medical.yes' : 'medical.no');
  return (
    <section aria-labelledby="medical-bases">
      <h4 id="medical-bases">{t('medical.bases', { day })}</h4>
      <table className="plain-table small">
        <thead>
          <tr>
            <th scope="col">{t('medical.base')}</th>
            <th scope="col">{t('medical.aviation')}</th>
            <th scope="col">{t('medical.hospital')}</th>
            <th scope="col">{t('medical.map')}</th>
          </tr>
        </thead>
        <tbody>
          {bases.map(({ id, name, aviation, medical, sourceMap, precision }) => (
            <tr key={id}>
              <th scope="row">
                <SelectButton selection={{ kind: 'base', id }}>{name[language]}</SelectButton>
              </th>
              <td>{yesOrNo(aviation)}</td>
              <td>{yesOrNo(medical)}</td>
              <td className="medical-map">
                {sourceMap}
                {precision === 'year' && ` (${t('medical.mapYear')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
