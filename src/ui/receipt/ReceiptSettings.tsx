import { titleOf } from '../../analysis/describe.ts';
import { isStudy, STUDY_TRAITS } from '../../analysis/study/study-facts.ts';
import { SELECTION_KINDS } from '../../domain/selection.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useAtlas, useWords } from '../atlas-context.tsx';
import { activeFilters, filterText } from '../filters/active-filters.ts';
import { Facts } from '../inspector/Facts.tsx';
import { useNames } from '../names.ts';
import { effectiveParams } from './effective-params.ts';
import type { ReceiptMaterial } from './material.ts';
import { methodOf } from './methods.ts';
import { paramTexts, questionText } from './receipt-texts.ts';

/** Is the answer the same for every window of the timeline? */
function ignoresWindow(name: string): boolean {
  return isStudy(name) && STUDY_TRAITS[name].ignoresWindow === true;
}

const ownShown = ({ imports }: AtlasState) => imports.sets.filter(({ shown }) => shown).length;

/** What was asked: parameters, window, filters, and how many sets of the reader's own take part. */
export function ReceiptSettings({ material }: { material: ReceiptMaterial }) {
  const { t, format, language } = useWords();
  const names = useNames();
  const own = useAtlas(ownShown);
  const isShippedShown = useAtlas((state) => state.imports.shippedShown);
  const { name, window, compare, filters } = material;
  const days = ({ from, to }: ReceiptMaterial['window']) =>
    t('receipt.days', { from: format.day(from), to: format.day(to - 1) });
  /** `base:gao` is Gao (base). */
  const placeName = (text: string): string | undefined => {
    const [kindText = '', id = ''] = text.split(/:(.*)/s);
    const kind = SELECTION_KINDS.find((one) => one === kindText);
    const title = kind && titleOf(material.data, { kind, id }, window.to - 1)?.[language];
    return (
      title && t('receipt.place', { name: title, kind: t(`terms.kind.${kind}`).toLowerCase() })
    );
  };
  const active = activeFilters(filters).map((filter) => filterText(names, format, filter));
  return (
    <section>
      <h3>{t('receipt.parameters')}</h3>
      <p>{questionText(t, name, material.question)}</p>
      <Facts
        rows={[
          ...paramTexts(
            { method: methodOf(language, name), format, placeName },
            effectiveParams(material),
          ),
          [
            t('receipt.window'),
            ignoresWindow(name) ? t('receipt.noWindow', { days: days(window) }) : days(window),
          ],
          [t('receipt.compare'), compare && days(compare)],
          [t('receipt.filters'), active.join(' · ') || t('filters.none')],
          [t('receipt.ownSets'), own > 0 && t('receipt.ownShown', { count: own })],
        ]}
      />
      {!isShippedShown && <p>{t('receipt.noIncidents')}</p>}
    </section>
  );
}
