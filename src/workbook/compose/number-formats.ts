/** Excel number formats (en-US codes) by the unit of an indicator: evaluation.md section 8, one decimal for percentages, none for persons. */

/** A value in the indicator's own unit. */
export function valueFormat(unit: string | null): string {
  switch (unit) {
    case 'percent':
      return '0.0" pct."';
    case 'count':
    case 'persons':
      return '#,##0';
    default:
      return '#,##0.0';
  }
}

/** A difference in the indicator's own unit, with its sign. */
export function differenceFormat(unit: string | null): string {
  switch (unit) {
    case 'percent':
      return '+0.0" pct.point";-0.0" pct.point";0.0" pct.point"';
    case 'count':
    case 'persons':
      return '+#,##0;-#,##0;0';
    default:
      return '+#,##0.0;-#,##0.0;0.0';
  }
}

/** A change in percent, held as the number of percent. */
export const CHANGE_IN_PERCENT = '+0.0" pct.";-0.0" pct.";0.0" pct."';

/** A ratio: 1 is 100 %. */
export const RATIO = '0.0%';

export const TEXT = '@';

/** The same with Danish marks where a program follows the format's language: what is printed for a committee is Danish everywhere. */
export function danish(format: string): string {
  return format === TEXT || format === 'General'
    ? format
    : format
        .split(';')
        .map((section) => `[$-406]${section}`)
        .join(';');
}
