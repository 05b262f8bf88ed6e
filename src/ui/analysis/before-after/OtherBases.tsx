import type { BeforeAfterFound } from '../../../analysis/studies/before-after/before-after-facts.ts';
import { useWords } from '../../atlas-context.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { ratioShort } from '../parts/ratio-short.ts';

/** The base against those that were open throughout, and why the others are not among them. */
export function OtherBases({ found }: { found: BeforeAfterFound }) {
  const { t, format, language } = useWords();
  const { against, controls, base, here } = found;
  const hasDays = here.before.exposure > 0 && here.after.exposure > 0;
  return (
    <>
      <h4>{t('beforeAfter.controls')}</h4>
      <p className="small">
        {against
          ? t('beforeAfter.against', {
              count: against.bases,
              number: format.number(against.bases),
              before: format.number(against.before),
              after: format.number(against.after),
              base: base.name[language],
              ratio: ratioShort(language, against),
            })
          : t(hasDays ? 'beforeAfter.noControls' : 'beforeAfter.noDays')}
      </p>
      <OpenDetails>
        {() => (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('beforeAfter.base')}</th>
                <th scope="col" className="numeric">
                  {t('beforeAfter.before')}
                </th>
                <th scope="col" className="numeric">
                  {t('beforeAfter.afterHead')}
                </th>
              </tr>
            </thead>
            <tbody>
              {controls.map(({ id, name, use, before, after }) => (
                <tr key={id}>
                  <th scope="row">
                    {name[language]} <span className="soft">{t(`beforeAfter.use.${use}`)}</span>
                  </th>
                  <td className="numeric">{format.number(before)}</td>
                  <td className="numeric">{format.number(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </OpenDetails>
    </>
  );
}
