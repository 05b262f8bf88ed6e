import type { LeftOutRows } from '../../../analysis/study/study.ts';
import { useWords } from '../../atlas-context.tsx';
import './hotspots-words.ts';

interface Props {
  readonly incidents: number;
  /** Of them at places known only to about 25 km. */
  readonly about: number;
  readonly leftOut: readonly LeftOutRows[];
}

const REASONS = [
  'begun-before',
  'date-too-rough',
  'outside-cells',
  'outside-quarters',
  'outside-years',
  'place-too-rough',
] as const;

/** How many incidents an analysis went by, how well their places are known, and which it left out. */
export function CountedNote({ incidents, about, leftOut }: Props) {
  const { t, format } = useWords();
  const counted = t('hotspots.counted', { count: incidents, number: format.number(incidents) });
  const list = leftOut.flatMap(({ reason, rows }) => {
    const known = REASONS.find((one) => one === reason);
    const number = format.number(rows.length);
    return known ? [t(`hotspots.reasons.${known}`, { number })] : [];
  });
  return (
    <p className="soft small">
      {about > 0
        ? `${counted}, ${t('hotspots.about', { number: format.number(about) })}. `
        : `${counted}. `}
      {list.length > 0 && t('hotspots.leftOut', { list: format.list(list) })}
    </p>
  );
}
