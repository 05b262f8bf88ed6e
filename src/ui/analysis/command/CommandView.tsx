import type { CommandFacts } from '../../../analysis/studies/command/command.ts';
import { readCommandParams } from '../../../analysis/studies/command/command-params.ts';
import { useWords } from '../../atlas-context.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import './command.css';
import './command-words.ts';
import { CommandTree } from './CommandTree.tsx';
import { HeldList } from './HeldList.tsx';
import { treeRows } from './tree-rows.ts';
import { useChooseNode } from './use-choose-node.ts';

/** Who commanded what as of the last day of the window, as a tree beside the map. */
export function CommandView() {
  const { t, format, language } = useWords();
  const { node } = useParams(readCommandParams);
  const facts = useStudy('command')?.facts;
  const choose = useChooseNode(facts);
  if (!facts) return null;
  const day = format.day(facts.asOf);
  return (
    <>
      <p>{t('command.asOf', { day })}</p>
      {facts.firstMap !== null && facts.asOf < facts.firstMap && (
        <p>{t('command.beforeMaps', { date: format.month(facts.firstMap) })}</p>
      )}
      <CommandTree
        label={t('command.tree', { day })}
        rows={treeRows(facts, { t, format, language })}
        chosen={node}
        choose={choose}
      />
      {node !== null && (
        <section className="command-chosen" aria-label={t('command.chosen')}>
          <NodeFacts facts={facts} node={node} />
          <button type="button" className="button" onClick={() => choose(null)}>
            {t('command.clear')}
          </button>
        </section>
      )}
      <StudyLegend />
      <p className="soft small">{t('command.method')}</p>
    </>
  );
}

/** What is known of the node besides its line in the tree, and where from. */
function NodeFacts({ facts, node }: { facts: CommandFacts; node: string }) {
  const { t, language } = useWords();
  if (node === 'mission') return <HeldList held={facts.representative} />;
  if (node === 'force') return <HeldList held={facts.forceCommander} />;
  const [kind, id] = node.split(':');
  if (kind === 'sector') {
    const sector = facts.sectors.find(({ code }) => code === id);
    if (!sector) return null;
    return (
      <>
        {sector.name && <p className="command-name">{sector.name[language]}</p>}
        {sector.note && <p className="small">{sector.note[language]}</p>}
        {sector.regions.length > 0 && (
          <p className="small soft">{t('command.filtered', { count: sector.regions.length })}</p>
        )}
      </>
    );
  }
  const base = facts.sectors.flatMap(({ bases }) => bases).find((one) => one.id === id);
  if (!base) return null;
  const source = base.precision === 'year' ? 'command.mapYear' : 'command.map';
  return (
    <p className="small">
      <b>{base.name[language]}</b>. {t(source, { map: base.sourceMap })}
    </p>
  );
}
