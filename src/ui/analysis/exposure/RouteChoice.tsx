import {
  DRAWN_ROUTE,
  readExposureParams,
} from '../../../analysis/studies/exposure/exposure-params.ts';
import { patrolParamsOf } from '../../../analysis/studies/patrol/patrol-params.ts';
import { pointingCommands } from '../../../state/pointing-commands.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';
import { useParams } from '../use-study.ts';
import { routeName, turnTo } from './route-name.ts';

/** Which route: those of the data, and the one that is drawn. */
export function RouteChoice() {
  const { t } = useWords();
  const commands = useCommands();
  const shipped = useAtlas((state) => state.data.routes);
  const { route, drawn } = useParams(readExposureParams);
  const routes = drawn ? [{ id: DRAWN_ROUTE, name: DRAWN_ROUTE }, ...shipped] : shipped;
  const chosen = routes.find(({ id }) => id === route) ?? shipped[0];
  return (
    <>
      <ParamSelect
        label={t('exposure.route')}
        value={chosen?.id ?? ''}
        onChoose={(value) => commands.setParams(turnTo(value))}
      >
        {routes.map((one) => (
          <option key={one.id} value={one.id}>
            {routeName(t, one)}
          </option>
        ))}
      </ParamSelect>
      {drawn && chosen?.id === DRAWN_ROUTE && <EditRoute />}
    </>
  );
}

/** Back to the sketch, where its points can be moved. */
function EditRoute() {
  const { t } = useWords();
  const commands = useCommands();
  const store = useAtlasStore();

  function edit(): void {
    const raw = store.getState().view.analysis?.params ?? {};
    commands.setAnalysis({ name: 'patrol', params: patrolParamsOf(raw) });
    pointingCommands(store).startRoute();
  }
  return (
    <button type="button" className="button" onClick={edit}>
      {t('exposure.editRoute')}
    </button>
  );
}
