import {
  FILTER_GROUPINGS,
  type FilterGroup,
  filterGroup,
  groupColumn,
} from '../../../analysis/group-counts.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { useGroupName } from '../parts/GroupName.tsx';

const NONE = '';

/** B as the same days under another filter: of which kind, and of what. */
export function ChooseFilter({ other }: { other: string | null }) {
  const { t } = useWords();
  const commands = useCommands();
  const table = useAtlas((state) => state.data.incidents);
  const group = filterGroup(other);
  const keysOf = (by: FilterGroup['by']) => groupColumn(table, by).names.filter(Boolean);
  return (
    <>
      <label className="param">
        {t('compare.otherFilter')}
        <select
          className="field"
          value={group?.by ?? NONE}
          onChange={({ currentTarget }) => {
            const by = FILTER_GROUPINGS.find((one) => one === currentTarget.value);
            const [first] = by ? keysOf(by) : [];
            commands.compareWith(by && first ? `${by}:${first}` : null);
          }}
        >
          <option value={NONE}>{t('compare.noOther')}</option>
          {FILTER_GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {t(`compare.groupings.${by}`)}
            </option>
          ))}
        </select>
      </label>
      {group && <Groups by={group.by} chosen={group.key} keys={keysOf(group.by)} />}
    </>
  );
}

interface Props {
  readonly by: FilterGroup['by'];
  readonly chosen: string;
  readonly keys: readonly string[];
}

function Groups({ by, chosen, keys }: Props) {
  const { t, language } = useWords();
  const commands = useCommands();
  const nameOf = useGroupName(by);
  const named = keys
    .map((key) => ({ key, name: nameOf(key) }))
    .sort((one, two) => one.name.localeCompare(two.name, language));
  return (
    <label className="param">
      {t('compare.otherIs')}
      <select
        className="field"
        value={chosen}
        onChange={({ currentTarget }) => commands.compareWith(`${by}:${currentTarget.value}`)}
      >
        {named.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
