import type { Assessment, Status } from '../assessment';
import type { Goal } from '../goal';
import { blankAssessment } from './blank';

/** From worst to best: the status of a goal some of whose sub-goals are still running. */
const RUNNING: readonly Status[] = ['off_track', 'at_risk', 'on_track'];

const FINAL: readonly Status[] = ['met', 'partly_met', 'not_met'];

/** What keeps a goal from being concluded when its sub-goals are neither running nor all final, the gravest first. */
const UNCONCLUDED: readonly Status[] = ['invalid', 'no_data', 'needs_assessment', 'not_started'];

/** The status that sub-goals give their goal (evaluation.md section 4). Those that are never judged have no say. */
export function combinedStatus(statuses: readonly Status[]): Status {
  const worst = RUNNING.find((status) => statuses.includes(status));
  if (worst !== undefined) return worst;
  const open = UNCONCLUDED.find((status) => statuses.includes(status));
  if (open !== undefined) return open;
  const final = statuses.filter((status) => FINAL.includes(status));
  if (final.length === 0) return statuses.includes('not_set') ? 'not_set' : 'followed';
  const [first] = final;
  if (first === 'partly_met' || final.some((status) => status !== first)) return 'partly_met';
  return first ?? 'followed';
}

/** A goal that is judged by its sub-goals alone; the figures stand with them. */
export function combine(goal: Goal, subgoals: readonly Assessment[]): Assessment {
  return { ...blankAssessment(goal.kind, combinedStatus(subgoals.map(({ status }) => status))), subgoals };
}
