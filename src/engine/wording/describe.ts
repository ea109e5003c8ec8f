import type { Assessment, Status } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import { formatPeriod } from '../period-text';
import { percentSize, percent } from './amounts';
import { contextOf, known, wayOf, type Context, type WordingOptions } from './context';
import { neededSentence, projectionSentence } from './outlook-sentence';
import { noDataSentence } from './no-data-sentence';
import { statusSentence } from './status-sentence';
import { targetSentence } from './target-sentence';

/** The sentences of one assessment, apart, so that a table can show some and a page all of them. */
export interface Sentences {
  /** What the figures show, or why there is no status. */
  readonly status: string | null;
  /** What the goal asks for. */
  readonly target: string | null;
  /** What that means: the verdict when the period is over, the projection while it runs. */
  readonly conclusion: string | null;
  /** What it takes to reach the goal; null unless it is projected to be missed. */
  readonly needed: string | null;
}

/** The status of a goal in sentences, phrased as the plans do (evaluation.md section 8). */
export function describe(goal: Goal, assessment: Assessment, options: WordingOptions): string {
  const { status, target, conclusion, needed } = sentencesOf(goal, assessment, options);
  return [status, target, conclusion, needed].filter((sentence) => sentence !== null).join(' ');
}

/** The same, each sentence apart. */
export function sentencesOf(goal: Goal, assessment: Assessment, options: WordingOptions): Sentences {
  const context = contextOf(goal, assessment, options);
  if (assessment.subgoals !== undefined) return only(subgoalSentence(context, assessment.subgoals));
  switch (assessment.status) {
    case 'invalid':
      return only(context.phrases.invalid);
    case 'no_data':
      return { ...only(noDataSentence(context)), target: targetSentence(context) };
    case 'not_started':
      return { ...only(notStartedSentence(context)), target: targetSentence(context) };
    case 'followed':
      return only(withDevelopment(context, context.phrases.followed));
    case 'not_set':
      return only(withDevelopment(context, context.phrases.notSet));
    case 'needs_assessment':
      return only(withDevelopment(context, context.phrases.unrated));
    case 'met':
    case 'partly_met':
    case 'not_met':
    case 'on_track':
    case 'at_risk':
    case 'off_track':
      return judgedSentences(context, assessment.status);
  }
}

function only(status: string): Sentences {
  return { status, target: null, conclusion: null, needed: null };
}

type JudgedStatus = Extract<Status, 'met' | 'partly_met' | 'not_met' | 'on_track' | 'at_risk' | 'off_track'>;

function judgedSentences(context: Context, status: JudgedStatus): Sentences {
  const { goal, assessment, phrases } = context;
  if (goal.kind === 'qualitative') return only(withDevelopment(context, phrases.rated(status)));
  return {
    status: statusSentence(context) ?? notStartedSentence(context),
    target: targetSentence(context),
    conclusion: assessment.phase === 'running' ? outlook(context, status) : verdict(context, status),
    needed: neededSentence(context),
  };
}

function outlook(context: Context, status: JudgedStatus): string | null {
  return status === 'met' ? context.phrases.reachedEarly : projectionSentence(context);
}

function verdict({ assessment, language, phrases }: Context, status: JudgedStatus): string | null {
  if (status !== 'met' && status !== 'partly_met' && status !== 'not_met') return null;
  const { attainment } = assessment;
  return phrases.verdict(status, attainment === null ? null : percent(attainment * 100, language));
}

function notStartedSentence({ goal, language, phrases }: Context): string {
  const counts = goal.kind === 'change' || goal.kind === 'baseline_level';
  if (counts && isGiven(goal.basePeriod)) return phrases.notStartedAfter(formatPeriod(goal.basePeriod, language));
  return phrases.notStarted(isGiven(goal.targetPeriod) ? phrases.during(goal.targetPeriod) : null);
}

/** The latest value and its change over a year, for goals that no rule judges. */
function withDevelopment(context: Context, sentence: string): string {
  const { assessment, phrases, amounts, language } = context;
  const actual = known(assessment.actual);
  if (actual === null) return sentence;
  const latest = phrases.latest(amounts.level(actual.value), phrases.during(actual.period));
  const { absolute = null, percent: relative = null } = assessment.yearOverYear ?? {};
  if (absolute === null || absolute === 0) return `${sentence} ${latest}`;
  const size = relative === null || amounts.isShare ? amounts.difference(absolute) : percentSize(relative, language);
  return `${sentence} ${latest} ${phrases.yearOverYear(wayOf(absolute), size)}`;
}

function subgoalSentence({ phrases }: Context, subgoals: readonly Assessment[]): string {
  return phrases.subgoals(subgoals.filter(({ status }) => status === 'met').length, subgoals.length);
}
