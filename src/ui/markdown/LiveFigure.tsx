import { useEffect, useMemo, useState } from 'react';
import { type LiveNumber, liveParts } from '../../domain/live-number.ts';
import { type AnswerOnce, answeredNumber } from '../../state/briefings/live-answer.ts';
import { liveNumber } from '../../state/briefings/live-number.ts';
import type { LiveValue } from '../../state/briefings/live-value.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import type { Format } from '../format.ts';
import { useServices } from '../services.tsx';
import '../briefing/briefing-words.ts';

/** A number of the view that `link` opens, worked out now; what cannot be had is shown as it is written. */
export function LiveFigure({ number, link }: { number: LiveNumber; link: string }) {
  const { t, format } = useWords();
  const value = useLiveValue(number, link);
  if (value.status === 'waiting') return <span className="live live-waiting">…</span>;
  if (value.status === 'unknown') {
    return (
      <span className="live live-unknown">
        {number.token} <span className="small">({t('briefing.noNumber')})</span>
      </span>
    );
  }
  return (
    <data className="live" value={value.value} title={number.token}>
      {written(number, value, format)}
    </data>
  );
}

/** A text in which numbers are live, without Markdown. */
export function LiveText({ text, link }: { text: string; link: string }) {
  const parts = useMemo(() => liveParts(text), [text]);
  let at = 0;
  return parts.map((part) => {
    const key = at++;
    return typeof part === 'string' ? part : <LiveFigure key={key} number={part} link={link} />;
  });
}

function useLiveValue(number: LiveNumber, link: string): LiveValue {
  const data = useAtlas((state) => state.data);
  const imports = useAtlas((state) => state.imports);
  const loading = useAtlas((state) => state.loading);
  const files = useAtlas((state) => state.files);
  const { askStudy } = useServices();
  const found = useMemo(
    () => liveNumber({ data, imports, loading, files }, link, number),
    [data, imports, loading, files, link, number],
  );
  const [heard, setHeard] = useState<{ key: string; answer: AnswerOnce } | null>(null);
  const question = found.status === 'asked' ? found.question : null;
  // The seam with the worker: it is asked once for a question, and what comes too late is dropped.
  useEffect(() => {
    if (!question) return;
    let isWanted = true;
    void askStudy(question).then((answer) => {
      if (isWanted) setHeard({ key: question.key, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [question, askStudy]);
  if (found.status !== 'asked') return found;
  return answeredNumber(found, heard?.key === found.question.key ? heard.answer : null);
}

function written(
  { format: as }: LiveNumber,
  { value, kind }: { value: number; kind: 'number' | 'day' },
  format: Format,
): string {
  if (as === 'day' || (kind === 'day' && as === null)) return format.day(value);
  if (as === 'percent') return format.percent(value);
  if (as === 'km') return `${format.number(Math.round(value))}\u00A0km`;
  if (as === '0.1') return format.decimal(value);
  return Number.isInteger(value) ? format.number(value) : format.decimal(value);
}
