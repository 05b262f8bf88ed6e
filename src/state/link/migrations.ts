export type LinkValues = ReadonlyMap<string, string>;

/** Turns the values of a link of one version into those of the next. */
export type Migration = (values: LinkValues) => LinkValues;

/**
 * Entry `i` leads from version `i + 1` to `i + 2`. Only ever append: a link that is out in the world
 * must open for good. Each needs a line of its version in `test/links.txt`.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the links written now. */
export const LINK_VERSION = MIGRATIONS.length + 1;

/** The values of a link of version `from` as the newest version spells them. */
export function migrate(
  values: LinkValues,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): LinkValues {
  return migrations.slice(from - 1).reduce((older, migration) => migration(older), values);
}
