import type { ExposureFacts, ExposureLeg } from '../../../analysis/studies/exposure/exposure.ts';
import { DRAWN_ROUTE } from '../../../analysis/studies/exposure/exposure-params.ts';
import type { SegmentCount } from '../../../analysis/studies/exposure/segment-counts.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { OpenDetails } from '../parts/OpenDetails.tsx';
import { isSliderKey } from '../parts/slider-keys.ts';
import { ProfileBars } from './ProfileBars.tsx';

interface Props {
  readonly facts: ExposureFacts;
  /** The chosen segment: as the link has it, before the answer says so too. */
  readonly chosen: number | null;
}

/** The route along its kilometres: a bar a segment, one of which may be chosen. */
export function Profile({ facts, chosen }: Props) {
  const { t, format } = useWords();
  const { segments, legs, route, segmentKm } = facts;
  const [first] = segments;
  if (!first) return null;
  const worst = segments.reduce((most, one) => (one.count > most.count ? one : most), first);
  const schematic = legs.filter((leg) => leg.schematic);
  const isDrawn = route.id === DRAWN_ROUTE;
  // The ends of a drawn route have numbers, those of the others names.
  const end = (name = '') => (isDrawn ? t('exposure.point', { number: name }) : name);
  return (
    <section className="exposure-profile" aria-labelledby="exposure-profile">
      <h4 id="exposure-profile">{t('exposure.profile')}</h4>
      <div className="exposure-plot">
        <ProfileBars
          label={t('exposure.profileLabel', {
            km: format.decimal(segmentKm),
            from: end(legs[0]?.from),
            to: end(legs.at(-1)?.to),
            most: format.number(worst.count),
            at: format.decimal(worst.fromKm),
          })}
          segments={segments}
          legs={legs}
          lengthKm={route.drawnKm}
          chosen={chosen}
        />
        <SegmentSlider facts={facts} chosen={chosen} />
      </div>
      <Chosen facts={facts} chosen={chosen} />
      <p className="soft small">
        {schematic.length > 0 &&
          `${
            isDrawn
              ? t('exposure.straight', { km: format.decimal(lengthOf(schematic)) })
              : t('exposure.schematic', {
                  legs: format.list(schematic.map(({ from, to }) => `${from} – ${to}`)),
                })
          } `}
        {t('exposure.possible')}
      </p>
      <OpenDetails>{() => <SegmentTable segments={segments} />}</OpenDetails>
    </section>
  );
}

function lengthOf(legs: readonly ExposureLeg[]): number {
  return legs.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
}

/** Chooses a segment by pointer or keyboard; it lies over the bars, one place a bar. */
function SegmentSlider({ facts: { segments }, chosen }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  const choose = (index: number) => {
    const segment = segments[index];
    // The middle: it lies in the segment however the kilometres are rounded.
    const at = segment && Math.round((segment.fromKm + segment.toKm) * 50) / 100;
    commands.setParams({ at: at === undefined ? null : String(at) }, false);
  };
  const share = 100 / segments.length;
  const segment = chosen === null ? undefined : segments[chosen];
  return (
    <input
      type="range"
      min={0}
      max={segments.length - 1}
      step={1}
      value={chosen ?? 0}
      style={{ insetInlineStart: `${share / 2}%`, width: `${100 - share}%` }}
      aria-label={t('exposure.choose')}
      aria-valuetext={
        segment
          ? t('exposure.chosen', {
              count: segment.count,
              number: format.number(segment.count),
              from: format.decimal(segment.fromKm),
              to: format.decimal(segment.toKm),
            })
          : t('exposure.noChoice')
      }
      onChange={(event) => choose(Number(event.currentTarget.value))}
      onPointerUp={(event) => {
        // The first place is no change of value while none is chosen.
        if (chosen === null) choose(Number(event.currentTarget.value));
        commands.settle();
      }}
      onKeyUp={(event) => isSliderKey(event.key) && commands.settle()}
    />
  );
}

function Chosen({ facts: { segments }, chosen }: Props) {
  const { t, format } = useWords();
  const commands = useCommands();
  const segment = chosen === null ? undefined : segments[chosen];
  if (!segment) return null;
  const { count, fromKm, toKm } = segment;
  return (
    <p className="exposure-chosen">
      <b>
        {t('exposure.chosen', {
          count,
          number: format.number(count),
          from: format.decimal(fromKm),
          to: format.decimal(toKm),
        })}
      </b>
      <button
        type="button"
        className="button button-quiet small"
        onClick={() => commands.setParams({ at: null })}
      >
        {t('exposure.closeSegment')}
      </button>
    </p>
  );
}

function SegmentTable({ segments }: { segments: readonly SegmentCount[] }) {
  const { t, format } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('exposure.kilometres')}</th>
          <th scope="col" className="numeric">
            {t('exposure.incidents')}
          </th>
          <th scope="col" className="numeric">
            {t('exposure.certainColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {segments.map(({ fromKm, toKm, count, certain, isHigh }) => (
          <tr key={fromKm}>
            <th scope="row">
              {format.decimal(fromKm)}–{format.decimal(toKm)}
              {isHigh && ` (${t('exposure.high')})`}
            </th>
            <td className="numeric">{format.number(count)}</td>
            <td className="numeric">{format.number(certain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
