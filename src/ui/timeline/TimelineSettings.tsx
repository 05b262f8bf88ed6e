import type { Measure, Stack } from '../../analysis/histogram.ts';
import { TIME_UNITS } from '../../domain/time-unit.ts';
import { selectCalendar, selectWindow } from '../../state/selectors.ts';
import { WINDOW_MODES } from '../../state/time/time-state.ts';
import { widthOf } from '../../state/time/width.ts';
import { useAtlas, useCommands, useTime, useWords } from '../atlas-context.tsx';
import { NumberField } from '../NumberField.tsx';
import { BarsLegend } from './BarsLegend.tsx';
import { Choice } from './Choice.tsx';
import { PeriodField } from './PeriodField.tsx';

const STACKS: readonly Stack[] = ['type', 'source'];
const MEASURES: readonly Measure[] = ['incidents', 'deaths'];
const FITS = ['shown', 'all'] as const;
const LOCKS = ['none', 'start', 'end'] as const;

/** How the window moves and how the bars are drawn. */
export function TimelineSettings() {
  return (
    <>
      <MovementSettings />
      <BarsSettings />
    </>
  );
}

/** How the window moves. */
function MovementSettings() {
  const { t } = useWords();
  const time = useTime();
  const play = useAtlas((state) => state.play);
  const window = useAtlas(selectWindow);
  const calendar = useAtlas(selectCalendar);
  const width = play.mode === 'slice' ? play.step : widthOf(window, play.widthUnit, calendar);
  return (
    <section className="settings-part" aria-label={t('timeline.movement')}>
      <h2>{t('timeline.movement')}</h2>
      <fieldset className="settings-modes">
        <legend className="visually-hidden">{t('timeline.mode')}</legend>
        {WINDOW_MODES.map((mode) => (
          <label key={mode} title={t(`timeline.modeHints.${mode}`)}>
            <input
              type="radio"
              name="window-mode"
              checked={play.mode === mode}
              onChange={() => time.setMode(mode)}
            />
            {t(`timeline.modes.${mode}`)}
          </label>
        ))}
      </fieldset>
      <p className="soft small">{t(`timeline.modeHints.${play.mode}`)}</p>
      {play.mode !== 'instant' && (
        <PeriodField label={t('timeline.width')} value={width} onChange={time.setWidth} />
      )}
      {play.mode !== 'slice' && (
        <PeriodField label={t('timeline.step')} value={play.step} onChange={time.setStep} />
      )}
      {(play.mode === 'slide' || play.mode === 'grow') && (
        <Choice
          label={t('timeline.lock')}
          value={play.locked ?? 'none'}
          options={LOCKS.map((lock) => [lock, t(`timeline.locks.${lock}`)])}
          onChoose={(lock) => time.setLocked(lock === 'none' ? null : lock)}
        />
      )}
      <fieldset className="settings-row">
        <legend>{t('timeline.speed')}</legend>
        <NumberField
          label={t('timeline.stepsPerSecond')}
          value={play.stepsPerSecond}
          least={0.1}
          most={60}
          onChange={time.setSpeed}
        />
        <span>{t('timeline.stepsASecond')}</span>
      </fieldset>
      <label className="settings-check">
        <input
          type="checkbox"
          checked={play.loops}
          onChange={(event) => time.setLoops(event.currentTarget.checked)}
        />
        {t('timeline.loop')}
      </label>
    </section>
  );
}

/** How the bars are drawn. */
function BarsSettings() {
  const { t } = useWords();
  const commands = useCommands();
  const { bin, stack, measure, fits } = useAtlas((state) => state.strip);
  return (
    <section className="settings-part" aria-label={t('timeline.bars')}>
      <h2>{t('timeline.bars')}</h2>
      <Choice
        label={t('timeline.bin')}
        value={bin}
        options={(['auto', ...TIME_UNITS] as const).map((unit) => [
          unit,
          unit === 'auto' ? t('timeline.binAuto') : t(`timeline.units.${unit}`, { count: 1 }),
        ])}
        onChoose={(chosen) => commands.setStrip({ bin: chosen })}
      />
      <Choice
        label={t('timeline.stackedBy')}
        value={stack}
        options={STACKS.map((each) => [each, t(`timeline.stacks.${each}`)])}
        onChoose={(chosen) => commands.setStrip({ stack: chosen })}
      />
      <Choice
        label={t('timeline.heightIs')}
        value={measure}
        options={MEASURES.map((each) => [each, t(`timeline.measures.${each}`)])}
        onChoose={(chosen) => commands.setStrip({ measure: chosen })}
      />
      <Choice
        label={t('timeline.heightFits')}
        value={fits}
        options={FITS.map((each) => [each, t(`timeline.fits.${each}`)])}
        onChoose={(chosen) => commands.setStrip({ fits: chosen })}
      />
      <BarsLegend />
    </section>
  );
}
