/** Units of the drawings on the card, which fill its width. */
export const CHART_WIDTH = 292;
