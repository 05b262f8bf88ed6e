import type { RouteRate } from '../../../analysis/studies/exposure/exposure.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { routeName, turnTo } from './route-name.ts';

interface Props {
  readonly routes: readonly RouteRate[];
  readonly current: string;
}

/** Every route with its rate, the highest first; a name turns to that route. */
export function RouteRates({ routes, current }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  return (
    <section aria-labelledby="exposure-routes">
      <h4 id="exposure-routes">{t('exposure.routes')}</h4>
      <table className="plain-table small exposure-routes">
        <thead>
          <tr>
            <th scope="col">{t('exposure.route')}</th>
            <th scope="col" className="numeric">
              {t('exposure.incidents')}
            </th>
            <th scope="col" className="numeric">
              {t('exposure.rate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ id, name, count, rate }) => (
            <tr key={id} aria-current={id === current || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="button-text"
                  onClick={() => commands.setParams(turnTo(id))}
                >
                  {routeName(t, { id, name })}
                </button>
              </th>
              <td className="numeric">{format.number(count)}</td>
              <td className="numeric">
                {rate ? (
                  <>
                    {format.rate(rate.estimate)}{' '}
                    <span className="soft">
                      ({format.rate(rate.low)}–{format.rate(rate.high)})
                    </span>
                  </>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
