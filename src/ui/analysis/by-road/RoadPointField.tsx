import { type RoadPoint, roadPointText } from '../../../analysis/studies/by-road/road-point.ts';
import type { StudyName } from '../../../analysis/study/study-facts.ts';
import { selectPointing } from '../../../state/pointing.ts';
import { pointingCommands } from '../../../state/pointing-commands.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';
import { PlaceOptions } from './PlaceOptions.tsx';
import { lonLatText, usePlaceNames } from './place-names.ts';

interface Props {
  readonly label: string;
  readonly study: StudyName;
  /** The key in the link. */
  readonly name: string;
  readonly value: RoadPoint;
}

/** A base, a town or a point that is set on the map. */
export function RoadPointField({ label, study, name, value }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  const pointing = pointingCommands(useAtlasStore());
  const { open, fullName } = usePlaceNames();
  const isPicking = useAtlas((state) => {
    const now = selectPointing(state);
    return now?.sets === 'point' && now.key === name;
  });
  const text = roadPointText(value);
  // What is chosen and stands in none of the lists below has an option of its own.
  const isListed =
    value.kind === 'place' || (value.kind === 'base' && open.some(({ id }) => id === value.id));
  return (
    <div className="road-point">
      <ParamSelect
        label={label}
        value={text}
        onChoose={(chosen) => commands.setParams({ [name]: chosen })}
      >
        {!isListed && (
          <option value={text}>
            {value.kind === 'point'
              ? t('byRoad.pointOfMap', { point: lonLatText(value, t, format) })
              : fullName(value)}
          </option>
        )}
        <PlaceOptions />
      </ParamSelect>
      {isPicking ? (
        <div className="draw-tool">
          <p className="small" role="status">
            {t('byRoad.picking')}
          </p>
          <button type="button" className="button" onClick={pointing.end}>
            {t('byRoad.giveUp')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="button small"
          onClick={() => pointing.startPoint(study, name)}
        >
          {t('byRoad.pick', { which: label })}
        </button>
      )}
    </div>
  );
}
