import {
  DETOUR,
  DETOUR_KEY,
  readSpeeds,
  SPEED_PARAMS,
  speedParamsOf,
} from '../../../analysis/studies/by-road/speed-params.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { useParams } from '../use-study.ts';
import './by-road-words.ts';

const RESET = Object.fromEntries(
  [...SPEED_PARAMS.map(({ key }) => key), DETOUR_KEY].map((key) => [key, null]),
);

/** What travel is reckoned with, folded away: it says where it is not what it is at first. */
export function Speeds() {
  const { t } = useWords();
  const commands = useCommands();
  const speeds = useParams(readSpeeds);
  const isChanged = useAtlas(
    ({ view }) => Object.keys(speedParamsOf(view.analysis?.params ?? {})).length > 0,
  );
  return (
    <details className="small">
      <summary>
        {t('byRoad.speeds')}
        {isChanged && ` (${t('byRoad.changed')})`}
      </summary>
      <div className="road-speeds">
        {SPEED_PARAMS.map(({ way, key, range }) => (
          <ParamNumber
            key={key}
            label={t('byRoad.speed', { way: t(`byRoad.ways.${way}`) })}
            name={key}
            value={speeds.kmh[way]}
            range={range}
            whole
          />
        ))}
        <ParamNumber
          label={t('byRoad.detour')}
          name={DETOUR_KEY}
          value={speeds.detourFactor}
          range={DETOUR}
          step={0.1}
        />
        <button type="button" className="button small" onClick={() => commands.setParams(RESET)}>
          {t('byRoad.reset')}
        </button>
      </div>
    </details>
  );
}
