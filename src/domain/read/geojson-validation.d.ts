/** What this project uses of geojson-validation 1.0, which comes without types. */
declare module 'geojson-validation' {
  /** With `trace`, the list of faults: `undefined` or empty when there are none. */
  export function isFeature(value: unknown, trace: true): unknown;
}
