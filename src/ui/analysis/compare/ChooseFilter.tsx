import {
  FILTER_GROUPINGS,
  type FilterGroup,
  filterGroup,
  groupColumn,
} from '../../../analysis/group-counts.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { useGroupName } from '../parts/GroupName.tsx';
import { ParamSelect } from '../parts/ParamSelect.tsx';

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
      <ParamSelect
        label={t('compare.otherFilter')}
        value={group?.by ?? NONE}
        onChoose={(value) => {
          const by = FILTER_GROUPINGS.find((one) => one === value);
          const [first] = by ? keysOf(by) : [];
          commands.compareWith(by && first ? `${by}:${first}` : null);
        }}
      >
        <option value={NONE}>{t('compare.noOther')}</option>
        {FILTER_GROUPINGS.map((by) => (
          <option key={by} value={by}>
            {t(`analysis.groupings.${by}`)}
          </option>
        ))}
      </ParamSelect>
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
    <ParamSelect
      label={t('compare.otherIs')}
      value={chosen}
      onChoose={(value) => commands.compareWith(`${by}:${value}`)}
    >
      {named.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </ParamSelect>
  );
}
