import type { Issue } from '../../assessment';
import { withComparison } from '../compared-with-others';
import { withPlanYear } from '../plan-year';
import type { ParseContext } from '../types';
import { blocksOf } from './lines';
import { mergeMentions } from './merge';
import { PlanReader } from './reader';
import type { ParsedPlan } from './types';

/**
 * Reads a whole plan, agenda item or goal table as pasted from Word or a PDF: its goals with number, indsatsområde,
 * minister mark, following goals, rationale and method, and its status statements as dated observations. Running text
 * around the goals is left alone. Spans point into the text as pasted. Deterministic and linear in the length of the text.
 */
export function parsePlanText(text: string, context: ParseContext = {}): ParsedPlan {
  const steps = planTextSteps(text, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a paragraph or table cell at a time: stops after each, so that the caller may do something else. */
export function* planTextSteps(text: string, context: ParseContext = {}): Generator<undefined, ParsedPlan, undefined> {
  const reader = new PlanReader(text);
  for (const block of blocksOf(text)) {
    reader.read(block);
    yield;
  }
  const goals = mergeMentions(reader.store.goals).map((goal) => {
    const filled: Issue[] = [];
    const dated = withPlanYear(withComparison(goal, filled), context, filled);
    return { ...dated, issues: [...goal.issues, ...filled] };
  });
  return { goals, status: reader.store.status, issues: goals.flatMap(({ issues }) => issues) };
}
