import { useMemo } from 'react';
import { DRAWN } from '../../../analysis/studies/counts/counts-params.ts';
import { ZONE_KINDS, type ZoneKind } from '../../../analysis/studies/counts/zone-kinds.ts';
import type { Words } from '../../../domain/language.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';

interface Choice {
  readonly code: string;
  readonly name: Words;
}

/** Where to count: what is selected, or a zone from the lists. */
export function ZonePicker({ zone, hasCorners }: { zone: string | null; hasCorners: boolean }) {
  const { t } = useWords();
  const commands = useCommands();
  const lists = useZones();
  return (
    <ParamSelect
      label={t('counts.zone')}
      value={zone ?? ''}
      onChoose={(value) =>
        commands.setParams({ zone: value || null, ...(value === DRAWN ? {} : { p: null }) })
      }
    >
      <option value="">{t('counts.selected')}</option>
      {hasCorners && <option value={DRAWN}>{t('counts.drawn')}</option>}
      {ZONE_KINDS.map((kind) => (
        <optgroup key={kind} label={t(`counts.group.${kind}`)}>
          {lists[kind].map(([code, name]) => (
            <option key={code} value={`${kind}:${code}`}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </ParamSelect>
  );
}

type Lists = Readonly<Record<ZoneKind, readonly (readonly [code: string, name: string])[]>>;

/** Every zone there ever was, each once, by name. */
function useZones(): Lists {
  const { language } = useWords();
  const { regions, cercles, sectors, bases } = useAtlas((state) => state.data);
  return useMemo(() => {
    const order = new Intl.Collator(language);
    const listed = (choices: readonly Choice[]) =>
      [...new Map(choices.map(({ code, name }) => [code, name[language]]))].sort((one, other) =>
        order.compare(one[1], other[1]),
      );
    return {
      region: listed(regions),
      cercle: listed(cercles),
      sector: listed(sectors),
      base: listed(bases.map(({ id, name }) => ({ code: id, name }))),
    };
  }, [language, regions, cercles, sectors, bases]);
}
