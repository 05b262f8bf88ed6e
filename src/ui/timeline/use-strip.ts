import { useMemo } from 'react';
import type { Histogram } from '../../analysis/histogram.ts';
import { typeCodes } from '../../analysis/type-names.ts';
import { SOURCE_COLOURS } from '../../layers/palette.ts';
import { typeLook } from '../../layers/type-looks.ts';
import { selectHistogram, selectSpan } from '../../state/selectors.ts';
import { wholeMonths } from '../../state/time/months.ts';
import { useAtlas } from '../atlas-context.tsx';
import { nameOf, useNames } from '../names.ts';
import { type Axis, binOfWidth } from './axis.ts';

/** The days of the strip on its pixels: all of them by whole months, or what is zoomed on. */
export function useAxis(width: number): Axis {
  const span = useAtlas(selectSpan);
  const zoom = useAtlas((state) => state.strip.zoom);
  return useMemo(() => ({ ...(zoom ?? wholeMonths(span)), width }), [span, zoom, width]);
}

/** The bars in the bins that were chosen, or that suit the width. */
export function useHistogram(axis: Axis): Histogram {
  const bin = useAtlas((state) => state.strip.bin);
  const unit = bin === 'auto' ? binOfWidth(axis) : bin;
  return useAtlas((state) => selectHistogram(state, unit));
}

/** One part of each bar, from the bottom up; `code` is that of the table's dictionary. */
export interface StackPart {
  readonly key: string;
  readonly code: number;
  readonly name: string;
  readonly colour: string;
}

/** What the bars are made of: types in the order of the legend, sources in that of the data. */
export function useStack(): readonly StackPart[] {
  const stack = useAtlas((state) => state.strip.stack);
  const column = useAtlas((state) => state.data.incidents[stack]);
  const theme = useAtlas((state) => state.theme);
  const names = useNames();
  return useMemo(() => {
    if (stack === 'type') {
      return typeCodes(column.names).map((code) => {
        const type = column.names[code] ?? '';
        return {
          key: type,
          code,
          name: nameOf(names, 'types', type),
          colour: typeLook(column.names, type)[theme],
        };
      });
    }
    const colours = SOURCE_COLOURS[theme];
    return column.names.flatMap((source, code) =>
      source === ''
        ? []
        : {
            key: source,
            code,
            name: nameOf(names, 'sources', source),
            colour: colours[(code - 1) % colours.length] ?? '',
          },
    );
  }, [stack, column, theme, names]);
}
