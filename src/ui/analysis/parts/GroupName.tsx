import type { Grouping } from '../../../analysis/group-counts.ts';
import { typeName } from '../../../analysis/type-names.ts';
import type { Area } from '../../../domain/mission-places.ts';
import { useAtlas, useCommands } from '../../atlas-context.tsx';
import { type Names, nameOf, useNames } from '../../names.ts';
import '../../areas/areas-words.ts';

const FACETS = { type: 'types', actor: 'actors' } as const;

/** What a region, cercle, type or actor is called; `''` stands for none. */
function groupName(
  names: Names,
  cercles: readonly Pick<Area, 'code' | 'name'>[],
  by: Grouping,
  key: string,
): string {
  const { t, language } = names;
  switch (by) {
    case 'region':
      return key ? nameOf(names, 'regions', key) : t('areas.outside');
    case 'cercle':
      if (!key) return t('areas.outside');
      return cercles.find(({ code }) => code === key)?.name[language] ?? key;
    case 'type':
      return key ? nameOf(names, 'types', key) : typeName(key)[language];
    case 'actor':
      return nameOf(names, 'actors', key);
  }
}

/** The names of groups in the language in use. */
export function useGroupName(by: Grouping): (key: string) => string {
  const names = useNames();
  const cercles = useAtlas((state) => state.data.cercles);
  return (key) => groupName(names, cercles, by, key);
}

interface Props {
  readonly by: Grouping;
  readonly id: string;
}

/** The name of a group, to be pressed: an area is then selected, a type or an actor filtered by. */
export function GroupName({ by, id }: Props) {
  const commands = useCommands();
  const name = useGroupName(by)(id);
  const isChosen = useAtlas(({ view: { filters, selection } }) =>
    by === 'type' || by === 'actor'
      ? filters[FACETS[by]].includes(id)
      : selection?.kind === by && selection.id === id,
  );
  if (!id) return name;
  const press = () => {
    if (by === 'type' || by === 'actor') commands.toggleFacetValue(FACETS[by], id);
    else commands.select(isChosen ? null : { kind: by, id });
  };
  return (
    <button type="button" className="button-text" aria-pressed={isChosen} onClick={press}>
      {name}
    </button>
  );
}
