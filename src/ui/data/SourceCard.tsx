import type { LeftOut, ManifestSource } from '../../domain/manifest.ts';
import { useWords } from '../atlas-context.tsx';
import { looseDate } from '../loose-date.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { reasonText } from './reason-text.ts';

interface Props {
  readonly source: ManifestSource;
  readonly leftOut: readonly LeftOut[];
}

/** One source: publisher, licence, how many of its rows are shown, and its caveats. */
export function SourceCard({ source, leftOut }: Props) {
  const { t, format, language } = useWords();
  return (
    <article className="source">
      <h3>{source.name[language]}</h3>
      <p className="small">
        {source.publisher} · {t('data.licence', { licence: source.licence })}
      </p>
      {source.rowsRead !== undefined && source.rowsKept !== undefined && (
        <p className="small">
          {t('data.rowsOf', {
            kept: format.number(source.rowsKept),
            read: format.number(source.rowsRead),
          })}
          {source.dataTo && ` · ${t('data.to', { day: looseDate(format, source.dataTo) })}`}
        </p>
      )}
      {source.leftOut.map(({ reason, count }) => (
        <p className="small soft" key={reason}>
          {t('data.leftOutBecause', {
            count,
            number: format.number(count),
            reason: reasonText(t, reason),
          })}
        </p>
      ))}
      {source.caveat && <p className="small soft">{source.caveat[language]}</p>}
      <p className="small">
        <OutsideLink address={source.address}>{source.address}</OutsideLink>
      </p>
      <p className="small soft">{t('data.cite', { citation: source.citation })}</p>
      <LeftOutList rows={leftOut} />
    </article>
  );
}
