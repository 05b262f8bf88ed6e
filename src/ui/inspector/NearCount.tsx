import { useId, useState } from 'react';
import type { FoundRows } from '../../analysis/found-rows.ts';
import { FIRST_NEAR_KM, isNearKm, MOST_NEAR_KM, nearChoice, nearKm } from '../../state/near.ts';
import { partOf } from '../../state/studies/analysis-parts.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import { NotLoaded, useFailed } from '../NotLoaded.tsx';
import { nearMaterial } from '../receipt/panel-material.ts';
import { ReceiptButton } from '../receipt/ReceiptButton.tsx';

interface Props {
  /** The rows within a distance in km. */
  readonly find: (km: number) => FoundRows;
  /** What else to say of the number, such as a rate. */
  readonly more?: (found: FoundRows) => string | null;
}

/** Incidents within a distance that the user chooses; the distance can be drawn on the map. */
export function NearCount({ find, more }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  const id = useId();
  const drawn = useAtlas((state) => nearKm(state.view.analysis));
  const isOther = useAtlas((state) => partOf(state.view.analysis) !== null);
  const [text, setText] = useState(String(drawn ?? FIRST_NEAR_KM));
  const typed = Number(text.replace(',', '.'));
  const isGood = text.trim() !== '' && isNearKm(typed);
  const failed = useFailed('incidents');
  const found = isGood && !failed ? find(typed) : null;
  const type = (next: string) => {
    setText(next);
    const km = Number(next.replace(',', '.'));
    if (drawn !== null && next.trim() !== '' && isNearKm(km)) commands.setAnalysis(nearChoice(km));
  };
  return (
    <section className="near">
      <label htmlFor={id}>{t('inspector.near')}</label>{' '}
      <input
        id={id}
        className="field near-km"
        inputMode="decimal"
        value={text}
        aria-invalid={!isGood}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
      />{' '}
      {t('inspector.km')}
      <p id={`${id}-hint`} className={isGood ? 'small soft' : 'small bad'}>
        {isGood ? t('inspector.nearHint') : t('inspector.nearBad')}
      </p>
      {failed && <NotLoaded kind="incidents" />}
      {found && (
        <p aria-live="polite">
          <strong>{t('inspector.nearResult', { count: found.count })}</strong>
          {' · '}
          {t('shell.deaths', { count: found.deaths.best, best: format.number(found.deaths.best) })}
          {more?.(found) && ` · ${more(found)}`}
          {found.placeUncertain > 0 && (
            <span className="soft">
              {' · '}
              {t('inspector.uncertainPlaces', { count: found.placeUncertain })}
            </span>
          )}
        </p>
      )}
      {found && <ReceiptButton make={(state) => nearMaterial(state, typed, found)} />}
      <label className="check">
        <input
          type="checkbox"
          checked={drawn !== null}
          disabled={isOther}
          aria-describedby={isOther ? `${id}-other` : undefined}
          onChange={(event) =>
            commands.setAnalysis(
              event.target.checked ? nearChoice(isGood ? typed : FIRST_NEAR_KM) : null,
            )
          }
        />
        {t('inspector.drawBelt')}
      </label>
      {isOther && (
        <p id={`${id}-other`} className="small soft">
          {t('inspector.otherAnalysis')}
        </p>
      )}
      <input
        type="range"
        min={1}
        max={MOST_NEAR_KM}
        value={isGood ? typed : FIRST_NEAR_KM}
        aria-label={t('inspector.near')}
        aria-valuetext={`${text} ${t('inspector.km')}`}
        onChange={(event) => type(event.target.value)}
      />
    </section>
  );
}
