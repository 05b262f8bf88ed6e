import type { CSSProperties } from 'react';
import { isSameSelection } from '../../domain/selection.ts';
import { useAtlas, useCommands, useTime, useWords } from '../atlas-context.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { useRoving } from '../use-roving.ts';
import { type Axis, heldX } from './axis.ts';
import type { Lane, LaneItem } from './lanes.ts';

/** A lane: its name, and its bars in one or more lines. One tab stop; arrows go from bar to bar. */
export function LaneRows({ lane, axis }: { lane: Lane; axis: Axis }) {
  const { t, format } = useWords();
  const rows = lane.rows
    .map((row) => ({
      ...row,
      items: row.items.filter(({ from, to }) => from < axis.to && to > axis.from),
    }))
    .filter(({ heading, items }) => items.length > 0 || heading);
  const items = rows.flatMap((row) => row.items);
  const { list, tabStop, setStop, onKeyDown } = useRoving(items.length);
  const title = t(`timeline.lanes.${lane.key}`);
  return (
    <div className="lane">
      <p className="lane-title">
        {title}
        {lane.undated.length > 0 && (
          <span className="soft">
            {t('timeline.lanes.undated', { names: format.list(lane.undated) })}
          </span>
        )}
        {lane.note && (
          <OutsideLink address={lane.note.reference} title={lane.note.text}>
            {t('timeline.source')}
          </OutsideLink>
        )}
      </p>
      <div ref={list} role="toolbar" aria-label={title} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <div key={row.heading ?? row.items[0]?.key} className="lane-group">
            {row.heading && <p className="lane-heading">{row.heading}</p>}
            <div className="lane-row">
              {row.items.map((item) => {
                const index = items.indexOf(item);
                return (
                  <LaneBar
                    key={item.key}
                    item={item}
                    lane={lane.key}
                    axis={axis}
                    isTabStop={index === tabStop}
                    onFocus={() => setStop(index)}
                  />
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

interface BarProps {
  readonly item: LaneItem;
  readonly lane: Lane['key'];
  readonly axis: Axis;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function LaneBar({ item, lane, axis, isTabStop, onFocus }: BarProps) {
  const { t, format } = useWords();
  const commands = useCommands();
  const time = useTime();
  const { base, label, from, to, fromKnown, toKnown } = item;
  const isChosen = useAtlas(
    ({ view }) => base !== undefined && isSameSelection(view.selection, { kind: 'base', id: base }),
  );
  const left = heldX(axis, from);
  const style: CSSProperties = { left, width: Math.max(3, heldX(axis, to) - left) };
  // Of a base the first and last map are known, not the day on which it was opened or left.
  const ends = (isKnown: boolean, day: string, beyond: 'orBefore' | 'orAfter') => {
    if (isKnown) return day;
    return base === undefined
      ? t('timeline.lanes.unknown')
      : t(`timeline.lanes.${beyond}`, { day });
  };
  const name = t('timeline.lanes.item', {
    name: label,
    first: ends(fromKnown, format.day(from), 'orBefore'),
    last: ends(toKnown, format.day(to - 1), 'orAfter'),
  });
  const act = () =>
    base === undefined
      ? time.setWindow({ from, to })
      : commands.select(isChosen ? null : { kind: 'base', id: base });
  return (
    <button
      type="button"
      data-stop=""
      className="lane-bar"
      data-lane={lane}
      data-open-start={!fromKnown}
      data-open-end={!toKnown}
      style={style}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={base === undefined ? undefined : isChosen}
      title={name}
      onFocus={onFocus}
      onClick={act}
    >
      <span>{label}</span>
    </button>
  );
}
