import type { XlsxPackage } from './package';
import { children, descend, numberAttribute, rootOf, type Element } from './xml';

/** Excel's 64 indexed colours. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Order in which colours refer to the theme: the first two pairs are swapped against the order of the part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The workbook's theme colours as RRGGBB, in the order that `theme="n"` counts. */
export function themeColors(pack: XlsxPackage, path: string | null): readonly string[] {
  if (path === null || !pack.has(path)) return OFFICE_THEME;
  const scheme = descend(rootOf(pack.document(path)), 'themeElements', 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const value = scheme && children(scheme, name).flatMap((entry) => children(entry))[0];
    const rgb = value?.getAttribute('lastClr') ?? value?.getAttribute('val');
    return rgb && /^[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** "#RRGGBB" of a color element, null for an automatic colour. */
export function colorOf(element: Element | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const rgb = element.getAttribute('rgb');
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = numberAttribute(element, 'theme');
  if (themed !== null) return tinted(theme[themed] ?? '000000', numberAttribute(element, 'tint') ?? 0);
  const indexed = numberAttribute(element, 'indexed');
  return indexed !== null && INDEXED[indexed] !== undefined ? `#${INDEXED[indexed]}` : null;
}

/** Excel's tint moves the lightness: towards black below zero, towards white above. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb}`;
  const [h, s, l] = toHsl(rgb);
  return `#${fromHsl(h, s, tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint)}`;
}

function toHsl(rgb: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, l];
  const s = d / (1 - Math.abs(2 * l - 1));
  const h = max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return [h * 60, s, l];
}

function fromHsl(h: number, s: number, l: number): string {
  const a = s * Math.min(l, 1 - l);
  const channel = (n: number): string => {
    const k = (n + h / 30) % 12;
    const value = l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}

/** The colour names of HTML that Excel takes, beside "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  darkgray: 'A9A9A9',
  lightblue: 'ADD8E6',
  lightgreen: '90EE90',
  lightyellow: 'FFFFE0',
  darkred: '8B0000',
  darkgreen: '006400',
  darkblue: '00008B',
  navy: '000080',
  teal: '008080',
  maroon: '800000',
  silver: 'C0C0C0',
  pink: 'FFC0CB',
  brown: 'A52A2A',
  cyan: '00FFFF',
  magenta: 'FF00FF',
};

/** RRGGBB of a colour as the API takes it ("#C00000", "C00000" or "red"); null where it is none. */
export function parseColor(text: string): string | null {
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return hex?.toUpperCase() ?? NAMED[text.toLowerCase()] ?? null;
}
