import { measure } from './lexicon/change-words';
import { words } from './lexicon/word-table';
import type { SentenceView } from './recognise/sentence-view';
import type { Structure } from './recognise/structure';

/**
 * What a sentence does: it demands ("skal", "målet er"), states as present what will be done ("Der afholdes årligt ..."),
 * names without a verb ("Minimum 95 pct. rettidighed"), or tells how things stand, stood or are expected to go.
 */
export type Mood = 'demand' | 'present' | 'fragment' | 'status';

const GOAL_NOUNS = words(
  `mål målet målene målsætning målsætningen målsætninger ambition ambitionen vision visionen måltal måltallet resultatkrav resultatkravet
   succeskriterium succeskriteriet succeskriterier sigte sigter pejlemærke pejlemærket hovedmålet hovedmål delmål delmålet resultatmål
   resultatmålet ministermål servicemål servicemålet klimamål klimamålet effektmål effektmålet sigtepunkt målsættes måltallene`,
);

const EXPECTING = words(
  'forventes forventer forventede ventes skønnes skønner anslås vurderes vurderer antages prognosen forventning forventningen viser viste fremgår påpeger regner spås tyder',
);

const NOT_GOALS = words('lov loven bekendtgørelse bekendtgørelsen');

/** "Målet er, at ...", "har en ambition om". */
export function namesGoal(view: SentenceView): boolean {
  return view.tokens.slice(view.from, view.to).some((token) => GOAL_NOUNS.has(token.lower));
}

/** "Antallet af personer der modtager offentlig forsørgelse i mere end 52 uger.": a measure and no demand. */
export function namesMeasure(view: SentenceView, structure: Structure): boolean {
  const first = view.tokens[view.from]?.lower ?? '';
  const told = structure.modal !== null || view.verbs.some((verb) => !verb.relative);
  return !told && (measure(first) !== undefined || first === 'overblik');
}

export function moodOf(view: SentenceView, structure: Structure): Mood {
  const tokens = view.tokens.slice(view.from, view.to);
  const named = namesGoal(view);
  const opener = tokens.find((token) => token.kind === 'word')?.lower ?? '';
  if (opener.startsWith('status') && !named) return 'status';
  const { modal } = structure;
  const expects = tokens.some((token) => EXPECTING.has(token.lower));
  if (expects && modal?.modal === 'will') return 'status';
  if (modal !== null && modal.modal !== 'can' && (modal.modal !== 'will' || wills(view, modal.at) || named))
    return tellsOfLaw(view) ? 'status' : 'demand';
  if (expects && !named) return 'status';
  if ((isPast(view, structure) || isToday(view, structure)) && !named) return 'status';
  if (named) return 'demand';
  if (modal !== null) return 'present';
  return structure.main === null ? 'fragment' : 'present';
}

/** "vi vil", "kommunen vil", "vil være" about a plan; "det vil betyde" only tells. */
function wills(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  return before !== 'det' && before !== 'dette' && before !== 'der';
}

function tellsOfLaw(view: SentenceView): boolean {
  return NOT_GOALS.has(view.tokens[view.from]?.lower ?? '') || NOT_GOALS.has(view.tokens[view.from + 1]?.lower ?? '');
}

/** "steg", "var", "har været", "er faldet": no demand carries it, and no deadline lies before it. */
function isPast(view: SentenceView, structure: Structure): boolean {
  if (structure.modal !== null) return false;
  const finite = view.verbs.filter((verb) => !verb.relative);
  if (finite.some((verb) => verb.form === 'past')) return true;
  if (isDue(view)) return false;
  return finite.some((verb, k) => {
    const lower = view.tokens[verb.at]?.lower ?? '';
    if (lower !== 'har' && lower !== 'er') return false;
    const next = finite[k + 1];
    return (
      next !== undefined &&
      next.form === 'participle' &&
      next.at - verb.at <= 8 &&
      (lower === 'har' ||
        next.verb.direction !== undefined ||
        next.verb.effect === 'state' ||
        (next.verb.effect === 'act' && !view.periods.some(({ role }) => role === 'target')))
    );
  });
}

/** "Senest i 2030 har 90 pct. gennemført ...": what will have been done by then. */
function isDue(view: SentenceView): boolean {
  return view.periods.some(
    ({ role, from, at }) =>
      role === 'target' &&
      view.tokens.slice(from, at?.[0] ?? from).some(({ lower }) => lower === 'senest' || lower === 'inden'),
  );
}

const TODAY = words('ifølge aktuelt pt p.t hidtil nuværende');
/** Verbs of a plan or a place that is described. */
const TELLING = words('gælder løber omhandler beskriver indeholder vedrører handler trådte træder bor bygger');
const BOUNDS = words('mindst minimum højst maksimalt maks max min');

/** "Kommunen har 45.000 indbyggere", "Ifølge sundhedsprofilen ryger 13 pct.": how things stand, with no bound and no time to come. */
function isToday(view: SentenceView, structure: Structure): boolean {
  if (structure.modal !== null) return false;
  const opener = view.tokens[view.from]?.lower ?? '';
  if (TODAY.has(opener)) return true;
  const tokens = view.tokens.slice(view.from, view.to);
  const bounded = tokens.some(({ lower }) => BOUNDS.has(lower));
  if (!bounded && tokens.some(({ lower }) => TELLING.has(lower)) && view.quantities[0]?.from !== view.from) return true;
  if (structure.main?.verb.effect !== 'state' || structure.main.form !== 'present') return false;
  const aims =
    bounded ||
    view.recurrences.length > 0 ||
    view.periods.some(({ role }) => role !== 'title' && role !== 'base') ||
    view.quantities.some(
      ({ bound, from, number, unit }) =>
        (bound !== null && unit?.name !== 'years') || number.value === null || from === view.from,
    );
  return !aims && view.quantities.some(({ nominal }) => !nominal);
}
