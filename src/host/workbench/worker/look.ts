import { CellError, type Scalar } from '../../model/value';
import type { BorderFormat, CellFormatState } from '../../xlsx/styles';
import type { CellLook, EdgeLine, LineWeight } from '../port';

const WEIGHTS: Readonly<Record<string, LineWeight>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};

function edge({ style, color }: BorderFormat): EdgeLine | null {
  return style === 'none' ? null : { weight: WEIGHTS[style] ?? 1, color: color ?? '#000000' };
}

/** How a cell of a format looks; numbers, texts and errors stand where Excel puts them unless the format says where. */
export function lookOf({ font, fill, alignment, borders }: CellFormatState, value: Scalar): CellLook {
  const { bold, italic, underline, strikethrough, color, size, name } = font;
  return {
    fill,
    color,
    bold,
    italic,
    underline,
    strike: strikethrough,
    size,
    font: name,
    wrap: isOn(alignment['wrapText']),
    align: alignOf(alignment['horizontal'], value),
    vertical: alignment['vertical'] === 'top' ? 'top' : alignment['vertical'] === 'center' ? 'center' : 'bottom',
    indent: Number(alignment['indent'] ?? 0),
    left: edge(borders.left),
    right: edge(borders.right),
    top: edge(borders.top),
    bottom: edge(borders.bottom),
  };
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function alignOf(horizontal: string | undefined, value: Scalar): CellLook['align'] {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  if (horizontal === 'right') return 'right';
  if (horizontal !== undefined && horizontal !== 'general') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}
