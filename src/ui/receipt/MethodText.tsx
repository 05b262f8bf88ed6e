import { useWords } from '../atlas-context.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import type { MethodName } from '../words/method.ts';
import { methodOf } from './methods.ts';

const PARTS = ['definition', 'formula', 'assumptions', 'reference'] as const;
/** An address in the text of a reference. */
const ADDRESS = /(https:\/\/\S*[^\s.,;)])/;

/** Definition, formula, assumptions and published source of a method. */
export function MethodText({ name, level }: { name: MethodName; level: 3 | 4 }) {
  const { t, language } = useWords();
  const method = methodOf(language, name);
  const Head = `h${level}` as const;
  return PARTS.map((part) => (
    <section key={part}>
      <Head>{t(`receipt.${part}`)}</Head>
      <p className={part === 'formula' ? 'receipt-formula' : undefined}>
        {part === 'reference' ? <Linked text={method.reference} /> : method[part]}
      </p>
    </section>
  ));
}

function Linked({ text }: { text: string }) {
  return text.split(ADDRESS).map((piece, i) =>
    i % 2 === 0 ? (
      piece
    ) : (
      <OutsideLink key={piece} address={piece}>
        {piece}
      </OutsideLink>
    ),
  );
}
