import { booleanAttribute, child, children, numberAttribute } from '../../../xlsx/xml';
import type { CellIcon } from '../../port';
import { numbersOf, thresholdsOf, type PictureRule } from './thresholds';

/** The icon of a number; null where the rule says nothing that can be worked out. */
export function iconSet(rule: PictureRule): ((value: number) => CellIcon) | null {
  const element = child(rule.element, 'iconSet');
  if (element === null) return null;
  const stops = thresholdsOf(rule, element, numbersOf(rule));
  if (stops === null || stops.length < 2) return null;
  const set = element.getAttribute('iconSet') ?? '3TrafficLights1';
  const isReversed = booleanAttribute(element, 'reverse', false);
  const showValue = booleanAttribute(element, 'showValue', true);
  // A set of one's own: each of its icons is one of another set.
  const own = children(element, 'cfIcon').map((icon) => ({
    set: icon.getAttribute('iconSet') ?? '',
    index: numberAttribute(icon, 'iconId') ?? 0,
  }));
  return (value) => {
    // The first threshold says nothing: what is below all others has the first icon.
    const reached = stops.findLastIndex((stop) => (stop.isIncluded ? value >= stop.value : value > stop.value));
    const index = Math.max(0, reached);
    const place = isReversed ? stops.length - 1 - index : index;
    return { ...(own[place] ?? { set, index: place }), showValue };
  };
}
