/**
 * How much room a text takes in print, in points, without a font to measure with: widths of Verdana, whose glyphs are
 * about as wide in the fonts that stand in for it elsewhere (DejaVu Sans). In thousandths of the font's size.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ...of(275, 'ijlI|'),
  ...of(394, " .,:;'!-tf()[]/"),
  ...of(430, 'r'),
  ...of(525, 'csJ'),
  ...of(600, 'vxyzkLTZF'),
  ...of(640, 'abdeghnopquåøE0123456789–+=<>'),
  ...of(700, 'ABCKPRSVXYÅ'),
  ...of(790, 'DGHNOQUØ'),
  ...of(880, 'wMm%'),
  ...of(990, 'WæÆ—'),
};
const OTHER = 700;
const BOLD = 1.12;
/** What Excel keeps free at the sides of a cell, and below the last line. */
const PADDING = 7;
/** Height of a line as a multiple of the font's size. */
const LINE = 1.28;
const BELOW = 4;

function of(width: number, letters: string): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let width = 0;
  for (const letter of text) width += WIDTHS[letter] ?? OTHER;
  return (width * size * (bold ? BOLD : 1)) / 1000;
}

/** The lines a text takes in a column of so many points; its own line breaks are kept. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const room = Math.max(style.size * 2, width - PADDING);
  return text.split('\n').flatMap((line) => wrapLine(line, room, style));
}

function wrapLine(line: string, room: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, style) > room) {
      lines.push(current);
      current = word;
    } else current = longer;
    // A word wider than the column is broken.
    while (textWidth(current, style) > room && current.length > 1) {
      let end = current.length;
      while (end > 1 && textWidth(current.slice(0, end), style) > room) end -= 1;
      lines.push(current.slice(0, end));
      current = current.slice(end);
    }
  }
  return [...lines, current];
}

/** Height of a cell that shows the whole text, in points. */
export function textHeight(text: string, width: number, style: TextStyle): number {
  return wrapText(text, width, style).length * style.size * LINE + BELOW;
}
