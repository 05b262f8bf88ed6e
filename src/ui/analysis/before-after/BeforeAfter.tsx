import {
  BASE_EVENTS,
  BEFORE_AFTER_DAYS,
  BEFORE_AFTER_KM,
  readBeforeAfterParams,
} from '../../../analysis/studies/before-after/before-after-params.ts';
import { formatDay } from '../../../domain/day.ts';
import { selectSpan } from '../../../state/selectors.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { Found } from './Found.tsx';
import './before-after.css';
import './before-after-words.ts';

/** What changed near a base when it opened or closed: the sentence, and what speaks for and against it. */
export function BeforeAfter() {
  const { t } = useWords();
  const commands = useCommands();
  const { radiusKm, days, event, day, places } = useParams(readBeforeAfterParams);
  const answer = useStudy('before-after');
  const isUndated = event === 'date' && day === null;
  return (
    <>
      <BaseChoice />
      <ParamChoice
        label={t('beforeAfter.event')}
        name="event"
        value={event}
        choices={BASE_EVENTS.map((one) => [one, t(`beforeAfter.events.${one}`)])}
      />
      {event === 'date' && <DayChoice />}
      <ParamNumber
        label={t('beforeAfter.radius')}
        name="r"
        value={radiusKm}
        range={BEFORE_AFTER_KM}
        whole
      />
      <ParamNumber
        label={t('beforeAfter.days')}
        name="days"
        value={days}
        range={BEFORE_AFTER_DAYS}
        whole
      />
      <label className="check small">
        <input
          type="checkbox"
          checked={places === 'all'}
          onChange={({ currentTarget: { checked } }) =>
            commands.setParams({ places: checked ? 'all' : null })
          }
        />
        {t('beforeAfter.imprecise')}
      </label>
      {isUndated && <p>{t('beforeAfter.noDay')}</p>}
      {answer && !answer.facts.found && !isUndated && <p>{t('beforeAfter.noBase')}</p>}
      {answer?.facts.found && (
        <Found facts={answer.facts} found={answer.facts.found} leftOut={answer.leftOut} />
      )}
      <p className="soft small">{t('beforeAfter.method')}</p>
    </>
  );
}

/** The base of the link, else the one selected, else the one that the analysis took. */
function BaseChoice() {
  const { t, language } = useWords();
  const commands = useCommands();
  const bases = useAtlas((state) => state.data.bases);
  const { base } = useParams(readBeforeAfterParams);
  const taken = useStudy('before-after')?.facts.found?.base.id;
  return (
    <ParamSelect
      label={t('beforeAfter.base')}
      value={base ?? taken ?? ''}
      onChoose={(value) => commands.setParams({ base: value })}
    >
      {bases.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </ParamSelect>
  );
}

function DayChoice() {
  const { t } = useWords();
  const commands = useCommands();
  const { day } = useParams(readBeforeAfterParams);
  const span = useAtlas(selectSpan);
  return (
    <label className="param">
      {t('beforeAfter.day')}
      <input
        className="field before-after-day"
        type="date"
        min={formatDay(span.from)}
        max={formatDay(span.to - 1)}
        defaultValue={day === null ? '' : formatDay(day)}
        onChange={({ currentTarget: { value } }) => commands.setParams({ day: value || null })}
      />
    </label>
  );
}
