import { GROUPINGS } from '../../../analysis/group-counts.ts';
import {
  CELL_KM,
  LEAST_OF_BOTH,
  RATIO_MAPS,
  readCompareParams,
} from '../../../analysis/studies/compare/compare-params.ts';
import { swipeOf } from '../../../state/comparison.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { ChooseWindows } from './ChooseWindows.tsx';
import { Compared } from './Compared.tsx';
import '../analysis-words.ts';
import './compare-words.ts';
import './compare.css';

/** Where the divider begins: on a wide map a panel covers the left of it. */
const firstSwipe = () => (matchMedia('(max-width: 700px)').matches ? '0.5' : '0.6');

/** Two windows, A and B: chosen, counted side by side, and on the two sides of one map. */
export function Compare() {
  const { t } = useWords();
  const commands = useCommands();
  const { by, least, map, cellKm, other } = useParams(readCompareParams);
  const swipe = useAtlas(({ view }) => swipeOf(view.analysis));
  const hasWindow = useAtlas(({ view }) => view.compare !== null);
  const hasB = hasWindow || other !== null;
  const answer = useStudy('compare');
  return (
    <>
      <ChooseWindows other={other} />
      {hasB && (
        <>
          {hasWindow && (
            <button
              type="button"
              className="button"
              aria-pressed={swipe !== null}
              onClick={() => commands.setParams({ swipe: swipe === null ? firstSwipe() : null })}
            >
              {t('compare.swipe')}
            </button>
          )}
          {swipe !== null && <p className="soft small">{t('compare.dividerNote')}</p>}
          <ParamChoice
            label={t('compare.by')}
            name="by"
            value={by}
            choices={GROUPINGS.map((one) => [one, t(`analysis.groupings.${one}`)])}
          />
          <ParamChoice
            label={t('compare.map')}
            name="map"
            value={map}
            choices={RATIO_MAPS.map((one) => [one, t(`compare.maps.${one}`)])}
          />
          {map === 'areas' && (by === 'type' || by === 'actor') && (
            <p className="soft small">{t('compare.noMap')}</p>
          )}
          {map === 'hexagons' && (
            <ParamNumber
              label={t('compare.cell')}
              name="cell"
              value={cellKm}
              range={CELL_KM}
              whole
            />
          )}
          <ParamNumber
            label={t('compare.least')}
            name="least"
            value={least}
            range={LEAST_OF_BOTH}
            whole
          />
        </>
      )}
      {hasB && answer?.facts.b && <Compared facts={answer.facts} b={answer.facts.b} />}
      {hasB && <p className="soft small">{t('compare.method')}</p>}
    </>
  );
}
