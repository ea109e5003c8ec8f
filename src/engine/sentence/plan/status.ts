import { changeNoun } from '../lexicon/change-words';
import { isArticle } from '../lexicon/number-words';
import { verbReading } from '../lexicon/verbs';
import { leftOf } from '../compose/role-kind';
import { viewSentence, type SentenceView } from '../recognise/sentence-view';
import { structureOf } from '../recognise/structure';
import type { Quantity } from '../recognise/quantities';
import { originalSpan, type FoldedText } from '../text/fold';
import { sentences, type TokenRange } from '../text/sentences';
import { tokenize, type Token } from '../text/tokens';
import { pointsOf } from './status-points';
import type { StatusStatement } from './types';

/**
 * Reads the status statements of a passage: "status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct.",
 * "Fra ... til ... har X udgjort 59,9 pct. af ...". Sentences without a figure of the past are left out.
 */
export function statusStatements(folded: FoldedText): StatusStatement[] {
  const tokens = tokenize(folded.text);
  const found: StatusStatement[] = [];
  let last: { statement: StatusStatement; range: TokenRange } | null = null;
  for (const range of sentences(tokens)) {
    const view = viewSentence(tokens, range);
    const restated = isRestatement(tokens, range);
    if (restated && last !== null) {
      const merged = withEquivalent(folded, tokens, last.statement, view, { from: last.range.from, to: range.to });
      found[found.length - 1] = merged;
      last = null;
      continue;
    }
    const statement = statementOf(folded, tokens, view, range);
    if (statement === null) continue;
    found.push(statement);
    last = { statement, range };
  }
  return found;
}

/** The status statements in brackets: "(status oktober 2014 viser fald på 15 pct.)". */
export function bracketedStatus(folded: FoldedText): StatusStatement[] {
  const tokens = tokenize(folded.text);
  const found: StatusStatement[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.text !== '(' || !(tokens[i + 1]?.lower ?? '').startsWith('status')) continue;
    let end = i + 1;
    while (end < tokens.length && tokens[end]?.text !== ')') end += 1;
    const range = { from: i + 1, to: end };
    const statement = statementOf(folded, tokens, viewSentence(tokens, range), range);
    if (statement !== null) found.push(statement);
    i = end;
  }
  return found;
}

function isRestatement(tokens: readonly Token[], range: TokenRange): boolean {
  return ['det', 'dette'].includes(tokens[range.from]?.lower ?? '') && tokens[range.from + 1]?.lower === 'svarer';
}

function statementOf(
  folded: FoldedText,
  tokens: readonly Token[],
  view: SentenceView,
  range: TokenRange,
): StatusStatement | null {
  if (view.modals.some(({ modal, relative }) => !relative && modal !== 'can')) return null;
  const figures = view.quantities.filter(
    (quantity) => !quantity.nominal && quantity.number.value !== null && !isDescription(view, quantity),
  );
  if (figures.length === 0 || !tellsPast(view)) return null;
  const movement = movementOf(view);
  const periods = coveredBy(view);
  const moved = movement === null ? [] : figures.filter((quantity) => isMovement(view, quantity));
  const levels = figures.filter(
    (quantity) => !moved.includes(quantity) && quantity.unit !== null && isState(view, quantity),
  );
  const level = levels.find((quantity) => cueOf(view, quantity) === 'til') ?? levels[0] ?? null;
  const points = pointsOf(view, level === null ? [] : [level]);
  if (moved.length === 0 && level === null) return null;
  const percent = moved.find(({ unit }) => unit?.family === 'share');
  const counted = moved.find(({ unit }) => unit !== null && unit.family !== 'share' && unit.family !== 'points');
  const sign = movement === 'decrease' ? -1 : 1;
  return {
    text: textOf(folded, tokens, range),
    span: originalSpan(folded, tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0),
    subject: subjectText(folded, tokens, view),
    changePercent: percent === undefined ? null : sign * valueOf(percent),
    changeAbsolute: counted === undefined ? null : sign * valueOf(counted),
    level: level === null ? null : valueOf(level),
    unit: (level ?? counted)?.unit?.name ?? null,
    ...periods,
    ...(points.length > 1 ? { to: points.at(-1)?.period ?? null, asOf: points.at(-1)?.period ?? null } : {}),
    points,
    approximate: figures.some(({ approximate }) => approximate),
  };
}

/** Most words of a subject that no measure heads. */
const SUBJECT_WORDS = 8;

/** "Ledigheden bland forsikrede ledige", "antallet af langtidsledige"; null where the sentence opens otherwise. */
function subjectText(folded: FoldedText, tokens: readonly Token[], view: SentenceView): string | null {
  const { subject } = structureOf(view);
  if (subject !== null) return textOf(folded, tokens, { from: subject[0], to: subject[1] });
  const end = Math.min(
    view.verbs[0]?.at ?? view.to,
    view.periods[0]?.from ?? view.to,
    view.quantities[0]?.from ?? view.to,
  );
  const opens = end > view.from && end - view.from <= SUBJECT_WORDS && view.tokens[view.from]?.kind === 'word';
  const shows = view.tokens.slice(view.from, view.to).some(({ lower }) => lower === 'viser' || lower === 'viste');
  if (!opens || shows) return null;
  if (NO_SUBJECTS.has(view.tokens[view.from]?.lower ?? '')) return null;
  return textOf(folded, tokens, { from: view.from, to: end });
}

const NO_SUBJECTS = new Set(
  'status det der dette denne heraf herunder i fra siden pr ultimo primo og men vi samtidig'.split(' '),
);

function valueOf(quantity: Quantity): number {
  return quantity.number.value ?? 0;
}

/** "et fald på 4,3 pct.", "faldet med 31,6 pct.", "svarende til 8 personer": the size of the movement. */
function isMovement(view: SentenceView, quantity: Quantity): boolean {
  const cue = cueOf(view, quantity);
  if (cue === 'med') return true;
  if (cue === 'til') return view.tokens[cueAt(view, quantity) - 1]?.lower.startsWith('svare') === true;
  return (cue === 'på' || cue === '(') && !nearState(view, quantity);
}

/** "udgjort 59,9 pct.", "er på 3,5 pct.", "faldet til 106 personer", "en andel på 60 pct.". */
function isState(view: SentenceView, quantity: Quantity): boolean {
  const cue = cueOf(view, quantity);
  const at = cueAt(view, quantity);
  if (cue === 'til') return !isMovement(view, quantity);
  if (cue === 'på' || cue === 'at' || cue === 'viser' || cue === 'viste') return true;
  return at < view.from || verbReading(cue)?.verb.effect === 'state' || changeNoun(cue) !== undefined;
}

function cueOf(view: SentenceView, quantity: Quantity): string {
  return view.tokens[cueAt(view, quantity)]?.lower ?? '';
}

function cueAt(view: SentenceView, quantity: Quantity): number {
  return leftOf(view, quantity.from);
}

function nearState(view: SentenceView, quantity: Quantity): boolean {
  const before = view.tokens[cueAt(view, quantity) - 1]?.lower ?? '';
  return ['er', 'var', 'ligger', 'lå', 'andel', 'niveau', 'ledighed', 'udgør'].includes(before);
}

/** "under 30 år", "over 26 uger": the group, not the figure. */
function isDescription(view: SentenceView, { from, genitive, unit, bound, number }: Quantity): boolean {
  if (genitive || unit?.name === 'years' || isArticle(view.tokens[number.from]?.lower ?? '')) return true;
  const before = view.tokens[from - 1]?.lower ?? '';
  return (
    unit?.family === 'time' && (bound !== null || ['i', 'på', 'efter', 'første', 'seneste', 'de'].includes(before))
  );
}

/** "viser", "har været", "er faldet", "steg", "udgjorde", "er på". */
function tellsPast(view: SentenceView): boolean {
  const tokens = view.tokens.slice(view.from, view.to);
  if (tokens.some(({ lower }) => lower === 'viser' || lower === 'viste')) return true;
  return view.verbs.some(
    (verb) => verb.form === 'past' || ['har', 'er', 'udgør', 'ligger'].includes(view.tokens[verb.at]?.lower ?? ''),
  );
}

function movementOf(view: SentenceView): 'decrease' | 'increase' | null {
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const noun = changeNoun(lower);
    if (noun !== undefined) return noun.direction;
    const reading = verbReading(lower);
    const moved = reading !== undefined && reading.form !== 'present' && reading.verb.effect === 'change';
    if (moved && reading.verb.direction !== undefined && !isTo(view, i)) return reading.verb.direction;
  }
  return null;
}

/** "er faldet til 106 personer" tells a level. */
function isTo(view: SentenceView, at: number): boolean {
  return view.tokens[at + 1]?.lower === 'til';
}

/** From when to when. A mean or share over twelve months is dated as that rolling year. */
function coveredBy(view: SentenceView): Pick<StatusStatement, 'from' | 'to' | 'asOf'> {
  const path = view.periods.find(({ role }) => role === 'fromTo' || role === 'stretch');
  if (path !== undefined) return { from: path.first, to: path.period, asOf: path.period };
  const since = view.periods.find(({ role }) => role === 'base') ?? view.periods.find(({ role }) => role === 'from');
  const at = view.periods.find((period) => period !== since && period.role !== 'title');
  const to = at?.period ?? (since?.role === 'from' ? since.period : null);
  return { from: since?.role === 'base' ? since.period : null, to, asOf: to };
}

function withEquivalent(
  folded: FoldedText,
  tokens: readonly Token[],
  statement: StatusStatement,
  view: SentenceView,
  range: TokenRange,
): StatusStatement {
  const counted = view.quantities.find(
    ({ nominal, unit, number }) => !nominal && number.value !== null && unit !== null && unit.family !== 'share',
  );
  const percent = view.quantities.find(
    ({ nominal, unit, number }) => !nominal && number.value !== null && unit?.family === 'share',
  );
  const sign = movementOf(view) === 'decrease' ? -1 : 1;
  return {
    ...statement,
    text: textOf(folded, tokens, range),
    span: originalSpan(folded, tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0),
    changeAbsolute: statement.changeAbsolute ?? (counted === undefined ? null : sign * valueOf(counted)),
    changePercent: statement.changePercent ?? (percent === undefined ? null : sign * valueOf(percent)),
    unit: statement.unit ?? counted?.unit?.name ?? null,
    approximate: statement.approximate || view.quantities.some(({ approximate }) => approximate),
  };
}

function textOf(folded: FoldedText, tokens: readonly Token[], range: TokenRange): string {
  return folded.text.slice(tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0).trim();
}
