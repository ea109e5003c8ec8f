import { SIGNIFICANT_BEYOND } from '../../../engine';
import { quoted, rounded } from './formula';

/**
 * Sentences as formulas. A sentence is put together by the engine's own phrases, with marks where a number or a period
 * will stand; then the text between the marks becomes literals and the marks become what the formula puts there. So the
 * sheet says what the engine says, and a change of the wording changes both.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Holds the formulas that marks stand for. */
export class Marks {
  private readonly formulas: string[] = [];

  /** A mark for what a formula gives: may stand anywhere in a phrase. Never ends with a full stop. */
  of(formula: string): string {
    this.formulas.push(formula);
    return `${OPEN}${String(this.formulas.length - 1)}${CLOSE}`;
  }

  /** The formula that gives the text, its marks filled in. */
  compile(text: string): string {
    const parts = text.split(/\uE000(\d+)\uE001/).map((part, i) => {
      if (i % 2 === 0) return part === '' ? null : literal(part);
      return this.formulas[Number(part)] ?? null;
    });
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? '""' : known.join('&');
  }
}

/** A literal of more than 255 characters is cut in two. */
function literal(text: string): string {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [];
  return pieces.map(quoted).join('&');
}

/** The cells that say how this program writes numbers: its decimal sign and its thousands sign. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

/**
 * A number in Danish writing, whatever the language of the program: "1.234,5". `decimals` is a number or a cell. It is
 * first rounded to 15 digits and nine decimals more than are shown, as the engine does: 1.05 of 1.0499999999999998.
 */
export function numberText(x: string, decimals: string, { decimal, thousands }: NumberSigns): string {
  const more = /^\d+$/.test(decimals)
    ? String(Number(decimals) + SIGNIFICANT_BEYOND)
    : `${decimals}+${String(SIGNIFICANT_BEYOND)}`;
  const digits = `ROUND(${x},MIN(${more},14-INT(LOG10(MAX(0.001,ABS(${x}))))))`;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(FIXED(${digits},${decimals}),${thousands},"#"),${decimal},","),"#",".")`;
}

/** Decimals from `least` to three that it takes to see that two numbers differ; `least` where they are the same. */
export function decimalsToTell(a: string, b: string, least: number): string {
  const steps = [0, 1, 2, 3].filter((decimals) => decimals >= least);
  const first = steps.reduceRight(
    (rest, decimals) => `IF(${rounded(a, decimals)}<>${rounded(b, decimals)},${String(decimals)},${rest})`,
    String(least),
  );
  return `IF(ABS(${a}-${b})<=1E-9*MAX(1,ABS(${b})),${String(least)},${first})`;
}

/** Decimals from `least` (a number or a cell) to three at which a number other than 0 does not read as 0. */
export function visibleDecimals(x: string, least: string): string {
  const seen = (decimals: string | number): string => `${rounded(x, decimals)}<>0`;
  return `IF(OR(${x}=0,${seen(least)}),${least},IF(AND(${least}<1,${seen(1)}),1,IF(AND(${least}<2,${seen(2)}),2,3)))`;
}
