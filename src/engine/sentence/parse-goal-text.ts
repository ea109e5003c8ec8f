import type { Issue } from '../assessment';
import { withComparison } from './compared-with-others';
import { readParagraphs } from './paragraph';
import { withPlanYear } from './plan-year';
import { fold } from './text/fold';
import type { ParseContext, ParsedText } from './types';

/**
 * Reads the goals of a sentence or a few: kind, direction, value, unit, periods, equivalents, and for every field the
 * span it was read from. What the text does not say is null; `planYear` alone may fill a missing target period, with
 * issue `target_from_plan_year`. Statements of status ("status viser et fald ... på 4,3 pct.") are no goals, and a
 * sentence without a level is one only where it asks for something that plans are about; a text with none has issue
 * `no_goal`. With `stated` the text is known to be a goal, and needs no sign of it.
 * Deterministic and linear in the length of the text. Kinds and directions follow evaluation.md section 2.
 */
export function parseGoalText(text: string, context: ParseContext = {}): ParsedText {
  const issues: Issue[] = [];
  const { stated = false } = context;
  const read = readParagraphs(fold(text)).flatMap(({ goals }) =>
    goals.filter(({ asks }) => stated || asks).map(({ goal }) => goal),
  );
  if (read.length === 0 && !stated && text.trim() !== '') issues.push({ code: 'no_goal' });
  const goals = read.map((goal) => withPlanYear(withComparison(goal, issues), context, issues));
  return { goals, issues };
}
