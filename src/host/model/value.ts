/** An error value of a cell, such as #N/A: not a text that reads like one. */
export class CellError {
  private constructor(readonly text: string) {}

  private static readonly known = new Map<string, CellError>();

  static of(text: string): CellError {
    const known = CellError.known.get(text);
    if (known) return known;
    const made = new CellError(text);
    CellError.known.set(text, made);
    return made;
  }
}

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** What a cell holds or its formula gives; null is an empty cell. */
export type Scalar = string | number | boolean | CellError | null;

/** As `Range.values` gives it: an empty cell is '', an error its text. */
export function toApi(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.text : value;
}

/** As `Range.valueTypes` gives it. */
export function valueType(value: Scalar): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof CellError ? 'Error' : 'String';
}
