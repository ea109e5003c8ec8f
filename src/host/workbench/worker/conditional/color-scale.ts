import { child, children } from '../../../xlsx/xml';
import { numbersOf, thresholdsOf, type PictureRule } from './thresholds';

/** The fill that a scale of two or three colours gives a number; null where the rule says nothing that can be worked out. */
export function colorScale(rule: PictureRule): ((value: number) => string) | null {
  const element = child(rule.element, 'colorScale');
  if (element === null) return null;
  const { styles } = rule.sheet.workbook;
  const stops = thresholdsOf(rule, element, numbersOf(rule));
  const colors = children(element, 'color').map((one) => styles.colorOf(one));
  if (stops === null || stops.length < 2 || stops.length !== colors.length) return null;
  const steps = stops.map(({ value }, index) => ({ value, parts: partsOf(colors[index] ?? '#FFFFFF') }));
  return (value) => {
    const above = steps.findIndex((step) => value <= step.value);
    const [from, to] = [steps[above - 1], above < 0 ? steps.at(-1) : steps[above]];
    if (to === undefined) return '#FFFFFF';
    if (from === undefined || above < 0) return hexOf(to.parts);
    const share = (value - from.value) / (to.value - from.value);
    return hexOf(to.parts.map((part, index) => between(from.parts[index] ?? 0, part, share)));
  };
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

const partsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function hexOf(parts: readonly number[]): string {
  return `#${parts
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
