import { useMemo } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import { decodeLink } from '../../state/link/decode.ts';
import { useAtlas, useCommands } from '../atlas-context.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { LiveFigure } from './LiveFigure.tsx';
import { liveElements, markNumbers } from './live-marks.ts';

const ALLOWED = 'p em strong ul ol li a h3 h4 blockquote code hr br data'.split(' ');

/**
 * Markdown with live numbers of the view that `link` opens. Markup of HTML is text; addresses lead to
 * other pages, `#…` to another view of the atlas.
 */
export function Markdown({ text, link }: { text: string; link: string }) {
  const { marked, numbers } = useMemo(() => markNumbers(text), [text]);
  const components: Components = {
    a: ({ href, children }) => <Anchor href={href ?? ''}>{children}</Anchor>,
    data({ value }) {
      const number = numbers[Number(value)];
      return number ? <LiveFigure number={number} link={link} /> : null;
    },
  };
  return (
    <ReactMarkdown
      allowedElements={ALLOWED}
      unwrapDisallowed
      rehypePlugins={[liveElements]}
      components={components}
    >
      {marked}
    </ReactMarkdown>
  );
}

function Anchor({ href, children }: { href: string; children: React.ReactNode }) {
  const commands = useCommands();
  const briefing = useAtlas(({ view }) => view.briefing);
  if (href.startsWith('#')) {
    const open = () => {
      const { view } = decodeLink(href);
      commands.openView({ ...view, briefing });
      commands.settle();
    };
    return (
      <button type="button" className="link-button" onClick={open}>
        {children}
      </button>
    );
  }
  return <OutsideLink address={href}>{children}</OutsideLink>;
}
