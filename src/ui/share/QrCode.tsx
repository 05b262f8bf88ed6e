import { useMemo } from 'react';
import { encode } from 'uqr';
import { useWords } from '../atlas-context.tsx';

/** Light modules round the code, as the standard (ISO/IEC 18004) asks. */
const QUIET = 4;

/** The text as a QR code, to be read from a screen or a page. */
export function QrCode({ text }: { text: string }) {
  const { t } = useWords();
  const code = useMemo(() => codeOf(text), [text]);
  if (!code) return <p className="soft small">{t('share.noQr')}</p>;
  return (
    <svg
      className="share-qr"
      role="img"
      aria-label={t('share.qr')}
      viewBox={`${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

/** The dark modules as one path; `null` where the text is too long for any code. */
function codeOf(text: string): { size: number; path: string } | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: 0 });
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { size, path };
  } catch {
    return null;
  }
}
