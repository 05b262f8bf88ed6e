/**
 * Of several questions asked in quick succession only the latest one gets its answer: the others
 * resolve to `null` when theirs arrives, so that an old answer never replaces a newer one.
 */
export function latest<Arguments extends readonly unknown[], Answer>(
  ask: (...args: Arguments) => Promise<Answer>,
): (...args: Arguments) => Promise<Answer | null> {
  let newest = 0;
  return async (...args) => {
    const mine = ++newest;
    try {
      const answer = await ask(...args);
      return mine === newest ? answer : null;
    } catch (error) {
      if (mine !== newest) return null;
      throw error;
    }
  };
}
