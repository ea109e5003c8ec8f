import type { TokenRange } from './text/sentences';
import type { Token } from './text/tokens';
import { verbReading } from './lexicon/verbs';
import { viewSentence, type SentenceView } from './recognise/sentence-view';

/** Most tokens between the joint and the modal of a second clause: "..., og i 2030 skal det være ...". */
const REACH = 14;

/**
 * Cuts a sentence where a second demand begins: a joint (comma, "og", "men", semicolon) with a modal of its own after
 * it, or "og at" before a new subject. Anything else stays one clause.
 */
export function clausesOf(tokens: readonly Token[], range: TokenRange): SentenceView[] {
  const whole = viewSentence(tokens, range);
  const cuts = [...modalCuts(whole), ...thatCuts(whole)]
    .sort((a, b) => a - b)
    .filter((cut, k, all) => cut !== all[k - 1]);
  if (cuts.length === 0) return [whole];
  const starts = [range.from, ...cuts];
  return starts.map((from, k) =>
    viewSentence(tokens, { from: afterJoint(tokens, from), to: starts[k + 1] ?? range.to }),
  );
}

const JOINTS = new Set([',', ';', 'og', 'men', 'mens', 'samt', '-', '–']);

function afterJoint(tokens: readonly Token[], from: number): number {
  let start = from;
  while (JOINTS.has(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

function modalCuts(view: SentenceView): number[] {
  const modals = view.modals.filter(({ modal, relative }) => !relative && modal !== 'can');
  const cuts: number[] = [];
  for (const modal of modals.slice(1)) {
    if (modal.modal === 'will') continue;
    const joint = jointBefore(view, modal.at, cuts[cuts.length - 1] ?? modals[0]?.at ?? view.from);
    if (joint > view.from) cuts.push(joint);
  }
  return cuts;
}

function jointBefore(view: SentenceView, modalAt: number, floor: number): number {
  for (let i = modalAt - 1; i > Math.max(floor, modalAt - REACH); i -= 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const inPeriod = view.periods.some((period) => i >= period.from && i < period.to);
    if (inPeriod || !JOINTS.has(lower) || isWithinWords(view, i)) continue;
    const joint = view.tokens[i - 1]?.text === ',' ? i - 1 : i;
    return isOpenSubject(view, joint, floor) ? -1 : joint;
  }
  return -1;
}

/** "olie- og gasfyr", "Lyngby-Taarbæk": no joint of clauses. */
function isWithinWords(view: SentenceView, i: number): boolean {
  const suspended = view.tokens[i - 1]?.text.endsWith('-') === true;
  return suspended || (view.tokens[i]?.text === '-' && view.tokens[i]?.glued === true);
}

/** Nothing said yet before the joint: "Andelen, der ..., skal" goes on with its subject. */
function isOpenSubject(view: SentenceView, joint: number, floor: number): boolean {
  return !view.verbs.some((verb) => verb.at > floor && verb.at < joint && !verb.relative);
}

/** "..., og at ledigheden er under 3 pct.": a new subject, not "og at øge". */
function thatCuts(view: SentenceView): number[] {
  const cuts: number[] = [];
  for (let i = view.from + 1; i < view.to - 1; i += 1) {
    const lower = view.tokens[i]?.lower;
    if ((lower !== 'og' && lower !== 'samt') || view.tokens[i + 1]?.lower !== 'at') continue;
    const next = view.tokens[i + 2]?.lower ?? '';
    if (verbReading(next) === undefined) cuts.push(view.tokens[i - 1]?.text === ',' ? i - 1 : i);
  }
  return cuts;
}
