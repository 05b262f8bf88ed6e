/** One call of WebGL; constants are spelt by their names. */
export type GlCall = readonly [name: string, ...args: unknown[]];

/** WebGL that draws nothing and writes down what it was told. */
export function fakeGl(width: number, height: number) {
  const calls: GlCall[] = [];
  const sizes: Record<string, number> = { drawingBufferWidth: width, drawingBufferHeight: height };
  const gl = new Proxy(sizes, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      if (name in target) return target[name];
      // Constants are in capitals.
      if (name === name.toUpperCase()) return name;
      return (...args: unknown[]) => {
        calls.push([name, ...args]);
        return name.startsWith('get') && name.endsWith('Location') ? args[1] : {};
      };
    },
  });
  // The seam: of the hundreds of calls of WebGL any is taken.
  return { gl: gl as unknown as WebGL2RenderingContext, calls };
}
