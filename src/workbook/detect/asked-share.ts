import type { DecodedGoal, DecodedSeries } from '../decoded';
import { saysShare, wordsOf, type Word } from './similarity';

/**
 * Whether a goal asks for a share that its table has the two numbers of and does not print: its text or its indicator speaks
 * of a share ("andelen af ... der ...") and names both of them. It is then used, and shown for confirmation.
 */
export function askedShare(goal: DecodedGoal): (series: DecodedSeries) => boolean {
  const { kind, unit } = goal.goal;
  const text = [goal.indicator ?? '', goal.text ?? ''].join(' ');
  const inPercent = unit === 'percent' || unit === 'percentage_point';
  if (saysShare(text) !== true || (kind !== 'change' && !inPercent)) return () => false;
  const said = wordsOf(text);
  return ({ share }) => {
    if (share === undefined || share.printed) return false;
    const [part, whole] = [telling(share.numerator), telling(share.denominator)];
    const own = part.filter((word) => !isAmong(word, whole));
    return own.length > 0 && [...own, ...whole].every((word) => isAmong(word, said));
  };
}

/** Words of a name that say what is counted; "Antal personer" has none. */
function telling({ indicator }: DecodedSeries): readonly Word[] {
  const words = wordsOf(indicator.replace(/^[-–•\s]*(?:heraf|deraf)\s/i, ''));
  return words.filter(({ text }) => !/^(?:antal|person(?:er)?|borger(?:e)?|i|alt|total|samlet)$/.test(text));
}

function isAmong({ text }: Word, others: readonly Word[]): boolean {
  return others.some(({ text: other }) => {
    const [short, long] = text.length < other.length ? [text, other] : [other, text];
    return short === long || (short.length >= 5 && long.startsWith(short));
  });
}
