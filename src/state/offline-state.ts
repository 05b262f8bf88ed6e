/** How far the atlas itself is kept in this browser, for use without a network. */
export interface OfflineState {
  /** `not` where it is not tried or did not succeed. */
  readonly kept: 'not' | 'storing' | 'stored';
  /** A newer version is there and can be taken up. */
  readonly isNewer: boolean;
}

export const NOT_OFFLINE: OfflineState = { kept: 'not', isNewer: false };
