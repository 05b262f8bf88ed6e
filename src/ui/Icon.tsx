/** Outline icons on a 16-pixel grid, drawn with the colour of the text around them. */
const PATHS = {
  play: 'M5 3.5v9l7.5-4.5z',
  pause: 'M5 3.5v9M11 3.5v9',
  stepForward: 'M6 3.5L11 8l-5 4.5',
  stepBack: 'M10 3.5L5 8l5 4.5',
  toEnd: 'M4 3.5l6 4.5-6 4.5zM12 3.5v9',
  toStart: 'M12 3.5L6 8l6 4.5zM4 3.5v9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  settings: 'M2 5h6M11 5h3M2 11h3M8 11h6M9.5 3.5v3M6.5 9.5v3',
  lanes: 'M2 4h7M5 8h9M2 12h5',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5L14 14',
  share: 'M8 10V2M5 5l3-3 3 3M3 9v4.5h10V9',
  download: 'M8 2v8M5 7l3 3 3-3M3 13.5h10',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  help: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1V10M8 12.3v.2',
  layers: 'M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  filter: 'M2 3h12l-4.5 5.5V13l-3-1.5v-3z',
  briefing: 'M2 3h12v8H2zM8 11v2.5M5 14h6M5 6h6M5 8.5h4',
  data: 'M3 4c0-1 2.2-2 5-2s5 1 5 2-2.2 2-5 2-5-1-5-2zM3 4v8c0 1 2.2 2 5 2s5-1 5-2V4M3 8c0 1 2.2 2 5 2s5-1 5-2',
  analysis: 'M2 13.5h12M4 11V8M8 11V3M12 11V6',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 3v10',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  receipt: 'M3.5 2h9v12l-1.5-1-1.5 1-1.5-1-1.5 1-1.5-1-1.5 1zM6 5.5h4M6 8.5h4',
  reset: 'M3 8a5 5 0 1 0 1.5-3.5M3 2.5v3h3',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
