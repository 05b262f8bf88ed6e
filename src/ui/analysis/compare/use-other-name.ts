import { filterGroup } from '../../../analysis/group-counts.ts';
import { useGroupName } from '../parts/GroupName.tsx';

/** The name of the filter that B has instead; empty where it has none. */
export function useOtherName(other: string | null): string {
  const group = filterGroup(other);
  const nameOf = useGroupName(group?.by ?? 'type');
  return group ? nameOf(group.key) : '';
}
