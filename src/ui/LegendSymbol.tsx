import { ICON_BOX } from '../layers/icons.ts';
import type { LegendSymbol as LegendDrawing, PointShape } from '../layers/layer.ts';

const BOX = 26;
const MIDDLE = BOX / 2;
const ICON_PLACE = `translate(${(BOX - ICON_BOX) / 2} ${(BOX - ICON_BOX) / 2})`;

/** The drawing of a legend entry, the same shapes as on the map. Says nothing to a screen reader. */
export function LegendSymbol({ symbol }: { symbol: LegendDrawing }) {
  return (
    <svg width={BOX} height={BOX} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true">
      {drawing(symbol)}
    </svg>
  );
}

function drawing(symbol: LegendDrawing) {
  switch (symbol.kind) {
    case 'area':
      return symbol.hatched ? (
        <path
          d="M4 6h18v14H4zM4 13l7-7M4 19l13-13M10 20l12-12M17 20l5-5"
          fill="none"
          stroke={symbol.fill}
        />
      ) : (
        <rect
          x="4"
          y="6"
          width="18"
          height="14"
          rx="1.5"
          fill={symbol.fill}
          stroke={symbol.outline ?? 'var(--line-strong)'}
        />
      );
    case 'hexagon':
      return (
        <path
          d={hexagonPath((MIDDLE - 2) * symbol.share)}
          fill={symbol.fill}
          stroke={symbol.outline}
        />
      );
    case 'line':
      return (
        <path
          d="M2 13h22"
          stroke={symbol.colour}
          strokeWidth="2.5"
          strokeDasharray={symbol.dashed ? '4 2.5' : undefined}
          fill="none"
        />
      );
    case 'point':
      return (
        <>
          <path
            d={pointPath(symbol.shape, Math.min(symbol.size, BOX - 2) / 2)}
            fill={symbol.hollow ? 'none' : symbol.colour}
            stroke={symbol.hollow ? symbol.colour : 'var(--panel)'}
            strokeWidth={symbol.hollow ? 1.75 : 1}
          />
          {Array.from({ length: symbol.rings ?? 0 }, (_, ring) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: rings have no other name than their place
              key={ring}
              d={pointPath('circle', symbol.size / 2 + 2 + ring * 2.5)}
              fill="none"
              stroke={symbol.colour}
              strokeWidth="1.25"
            />
          ))}
          {symbol.icon && (
            <g
              transform={`${ICON_PLACE} scale(${symbol.size / BOX / 1.3})`}
              transform-origin="7.5 7.5"
            >
              <path d={symbol.icon.path} fill={symbol.icon.colour} />
            </g>
          )}
        </>
      );
    case 'icon':
      return (
        <g transform={ICON_PLACE}>
          <path d={symbol.path} fill={symbol.colour} />
        </g>
      );
  }
}

/** Outline of a shape of radius `r` round the middle of the box. */
function pointPath(shape: PointShape, r: number): string {
  const m = MIDDLE;
  switch (shape) {
    case 'circle':
      return `M${m - r} ${m}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'square':
      return `M${m - r * 0.85} ${m - r * 0.85}h${r * 1.7}v${r * 1.7}h${-r * 1.7}z`;
    case 'diamond':
      return `M${m} ${m - r * 1.1}L${m + r * 1.1} ${m}L${m} ${m + r * 1.1}L${m - r * 1.1} ${m}z`;
    case 'triangle':
      return `M${m} ${m - r * 1.05}L${m + r} ${m + r * 0.8}H${m - r}z`;
    case 'cross': {
      const a = r * 0.4;
      return `M${m - a} ${m - r}h${2 * a}v${r - a}h${r - a}v${2 * a}h${a - r}v${r - a}h${-2 * a}v${a - r}h${a - r}v${-2 * a}h${r - a}z`;
    }
    case 'down':
      return `M${m} ${m + r * 1.05}L${m + r} ${m - r * 0.8}H${m - r}z`;
    case 'saltire': {
      const a = r * 0.5;
      const b = r - a;
      return `M${m} ${m - a}l${b} ${-b}l${a} ${a}l${-b} ${b}l${b} ${b}l${-a} ${a}l${-b} ${-b}l${-b} ${b}l${-a} ${-a}l${b} ${-b}l${-b} ${-b}l${a} ${-a}z`;
    }
    case 'bar':
      return `M${m - r * 0.45} ${m - r * 1.1}h${r * 0.9}v${r * 2.2}h${r * -0.9}z`;
    case 'hourglass':
      return `M${m - r * 1.1} ${m - r * 0.95}h${r * 2.2}L${m + r * 0.15} ${m}L${m + r * 1.1} ${m + r * 0.95}h${r * -2.2}L${m - r * 0.15} ${m}z`;
    case 'chevron':
      return `M${m} ${m - r * 0.85}l${r} ${r * 0.8}v${r * 0.9}L${m} ${m + r * 0.05}l${-r} ${r * 0.8}v${r * -0.9}z`;
    case 'star': {
      const a = r * 0.33;
      const tip = r * 1.2;
      return `M${m} ${m - tip}L${m + a} ${m - a}L${m + tip} ${m}L${m + a} ${m + a}L${m} ${m + tip}L${m - a} ${m + a}L${m - tip} ${m}L${m - a} ${m - a}z`;
    }
    case 'hexagon':
      return `M${m - r} ${m}L${m - r * 0.5} ${m - r * 0.866}H${m + r * 0.5}L${m + r} ${m}L${m + r * 0.5} ${m + r * 0.866}H${m - r * 0.5}z`;
  }
}

/** Outline of a hexagon with a corner at the top, `r` from its middle to a side. */
function hexagonPath(r: number): string {
  const side = r / Math.cos(Math.PI / 6);
  const corners = [0, 1, 2, 3, 4, 5].map((turn) => {
    const angle = ((2 * turn + 1) * Math.PI) / 6;
    return `${(MIDDLE + side * Math.cos(angle)).toFixed(2)} ${(MIDDLE + side * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}z`;
}
