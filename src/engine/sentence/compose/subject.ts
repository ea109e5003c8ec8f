import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import type { Figure } from './figure';

/**
 * What a goal is about, as tokens: the measure and its limits ("antallet af job- og uddannelsesparate unge under 30 år"),
 * of a share the group after "af", of a count the counted noun and what follows it, else what the verb acts on.
 */
export function subjectOf(
  view: SentenceView,
  structure: Structure,
  figure: Figure | null,
): readonly [number, number] | null {
  if (structure.subject !== null) return trimmed(view, structure.subject[0], structure.subject[1]);
  if (figure?.role.kind === 'share') return groupOf(view, structure, figure);
  const end = figure === null ? view.to : Math.min(figure.quantity.from, figure.base?.from ?? view.to);
  const colon = beforeColon(view, end);
  if (colon !== null) return colon;
  const { modal, main } = structure;
  if (figure !== null && (figure.role.kind === 'count' || figure.role.kind === 'head')) return counted(view, figure);
  const acts = main !== null && main.at < end && (view.tokens[main.at - 1]?.lower === 'at' || main.at === view.from);
  if (acts) return outside(view, main.at + 1, end);
  const verbAt = modal?.at ?? main?.at ?? null;
  if (verbAt === null) return afterFigure(view, figure) ?? outside(view, view.from, end);
  const before = outside(view, view.from, verbAt);
  if (before !== null && !isSpeaker(view, before)) return before;
  if (figure !== null && isCounted(structure, figure)) return counted(view, figure);
  const start = main !== null && main.at > verbAt && main.at < end ? main.at + 1 : verbAt + 1;
  return outside(view, start, end) ?? afterFigure(view, figure) ?? before;
}

function isCounted(structure: Structure, figure: Figure): boolean {
  const family = figure.quantity.unit?.family;
  const counts = structure.measureAt === null && (family === 'persons' || family === 'things');
  return counts && figure.role.kind === 'level' && figure.quantity.unit?.name !== 'points' && figure.base === null;
}

/** Who speaks, and the goal itself, are not what is measured. */
const SPEAKERS = new Set(
  `vi kommunen regionen byrådet kommunalbestyrelsen jobcentret jobcenteret der det målet målsætningen ambitionen visionen regeringen
  man`.split(/\s+/u),
);

function isSpeaker(view: SentenceView, [from, to]: readonly [number, number]): boolean {
  return (
    to - from <= 3 &&
    view.tokens.slice(from, to).some((token) => SPEAKERS.has(token.lower) || token.lower.endsWith('mål'))
  );
}

/** "Sygefravær: højst 4,5 pct.". */
function beforeColon(view: SentenceView, end: number): readonly [number, number] | null {
  const colon = view.tokens.slice(view.from, Math.min(end, view.from + 20)).findIndex((token) => token.text === ':');
  return colon <= 0 ? null : trimmed(view, view.from, view.from + colon);
}

/** "30 pct. reduktion af mængden af affald": what follows "af". */
function afterFigure(view: SentenceView, figure: Figure | null): readonly [number, number] | null {
  if (figure === null) return null;
  const start = Math.max(figure.quantity.to, (figure.role.directionAt ?? -1) + 1);
  const of = ['af', 'i'].includes(view.tokens[start]?.lower ?? '') ? start + 1 : start;
  return phraseFrom(view, of);
}

/** "40 pct. af flygtninge og familiesammenførte ...": the group. */
function groupOf(view: SentenceView, structure: Structure, figure: Figure): readonly [number, number] | null {
  const start = view.tokens[figure.quantity.to]?.lower === 'af' ? figure.quantity.to + 1 : figure.quantity.to;
  const ends = [structure.modal?.at, structure.main?.at].filter((at): at is number => at !== undefined && at > start);
  const end = ends.length > 0 ? Math.min(...ends) : null;
  return end === null ? phraseFrom(view, start) : trimmed(view, start, end);
}

function counted(view: SentenceView, figure: Figure): readonly [number, number] | null {
  return phraseFrom(view, figure.quantity.number.to);
}

function phraseFrom(view: SentenceView, start: number): readonly [number, number] | null {
  let end = start;
  while (end < view.to && !endsPhrase(view, end)) end += 1;
  return trimmed(view, start, end);
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

const TRIMMED = new Set(
  `, : . ; ( ) – - • * at og til med på fra er skal må vil der af være ikke som i have højst mindst ned op om men mens ligge`.split(
    ' ',
  ),
);

function trimmed(view: SentenceView, from: number, to: number): readonly [number, number] | null {
  let [start, end] = [from, to];
  while (start < end && TRIMMED.has(view.tokens[start]?.lower ?? '')) start += 1;
  while (end > start && TRIMMED.has(view.tokens[end - 1]?.lower ?? '')) end -= 1;
  return start < end ? [start, end] : null;
}

function endsPhrase(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (token?.kind === 'symbol' && ',.;('.includes(token.text)) return true;
  const leads = [...view.periods, ...view.recurrences].some((phrase) => i === phrase.from);
  return (
    leads || view.modals.some((modal) => modal.at === i) || view.quantities.some((quantity) => quantity.from === i)
  );
}
