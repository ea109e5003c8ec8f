import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import type { Figure } from './figure';

/**
 * What a goal is about, as tokens: the measure and its limits ("antallet af job- og uddannelsesparate unge under 30 år"),
 * of a share the group after "af", of a count the counted noun and what follows it.
 */
export function subjectOf(
  view: SentenceView,
  structure: Structure,
  figure: Figure | null,
): readonly [number, number] | null {
  if (structure.subject !== null) return trimmed(view, structure.subject[0], structure.subject[1]);
  if (figure?.role.kind === 'share') return groupOf(view, structure, figure);
  if (figure !== null && (figure.role.kind === 'count' || figure.role.kind === 'head')) return counted(view, figure);
  const { modal, main } = structure;
  const verbAt = modal?.at ?? main?.at ?? null;
  if (verbAt === null)
    return figure === null ? trimmed(view, view.from, view.to) : objectOf(view, view.from, figure.quantity.from);
  const before = outside(view, view.from, verbAt);
  if (before !== null && view.tokens[before[0]]?.lower !== 'der') return before;
  const start =
    main !== null && main.at > verbAt && figure !== null && main.at < figure.quantity.from ? main.at + 1 : verbAt + 1;
  return objectOf(view, start, figure?.quantity.from ?? view.to);
}

/** "40 pct. af flygtninge og familiesammenførte ...": the group. */
function groupOf(view: SentenceView, structure: Structure, figure: Figure): readonly [number, number] | null {
  const start = view.tokens[figure.quantity.to]?.lower === 'af' ? figure.quantity.to + 1 : figure.quantity.to;
  const end = [structure.modal?.at, structure.main?.at]
    .filter((at): at is number => at !== undefined && at > start)
    .sort((a, b) => a - b)[0];
  return trimmed(view, start, end ?? view.to);
}

function counted(view: SentenceView, figure: Figure): readonly [number, number] | null {
  const start = figure.quantity.number.to;
  let end = start;
  while (end < view.to && !endsPhrase(view, end)) end += 1;
  return trimmed(view, start, end);
}

function objectOf(view: SentenceView, start: number, end: number): readonly [number, number] | null {
  const found = outside(view, start, end);
  return found === null ? null : trimmed(view, found[0], found[1]);
}

/** The longest run of tokens in [start, end) that no period or recurrence covers. */
function outside(view: SentenceView, start: number, end: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let from = start;
  const phrases = [...view.periods, ...view.recurrences].sort((a, b) => a.from - b.from);
  for (const phrase of [...phrases, { from: end, to: end }]) {
    if (phrase.to <= start) continue;
    const to = Math.min(phrase.from, end);
    if (to - from > (best === null ? 0 : best[1] - best[0])) best = [from, to];
    from = Math.max(from, phrase.to);
    if (from >= end) break;
  }
  return best === null ? null : trimmed(view, best[0], best[1]);
}

const TRIMMED = new Set([
  ',',
  ':',
  '.',
  ';',
  '(',
  ')',
  '–',
  '-',
  '•',
  '*',
  'at',
  'og',
  'til',
  'med',
  'på',
  'fra',
  'er',
  'skal',
  'må',
  'vil',
  'der',
  'af',
  'være',
  'ikke',
  'som',
  'i',
  'have',
]);

function trimmed(view: SentenceView, from: number, to: number): readonly [number, number] | null {
  let [start, end] = [from, to];
  while (start < end && TRIMMED.has(view.tokens[start]?.lower ?? '')) start += 1;
  while (end > start && TRIMMED.has(view.tokens[end - 1]?.lower ?? '')) end -= 1;
  return start < end ? [start, end] : null;
}

function endsPhrase(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (
    token?.kind === 'symbol' &&
    (token.text === ',' || token.text === '.' || token.text === ';' || token.text === '(')
  )
    return true;
  return (
    [...view.periods, ...view.recurrences].some((phrase) => i === phrase.from) ||
    view.modals.some((modal) => modal.at === i)
  );
}
