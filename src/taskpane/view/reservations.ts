import type { EvaluatedGoal, Evaluation } from '../../app';
import { issueText, type Translator } from '../../i18n';

/**
 * What there is to say against a goal's verdict, each thing once: the issues of its assessment, and what was found of this goal
 * when the workbook was read. A finding that names a number only is taken where no other goal has it.
 */
export function reservationsOf(evaluation: Evaluation, goal: EvaluatedGoal, translator: Translator): readonly string[] {
  const { number, sheet } = goal;
  const isOnly = evaluation.goals.filter((one) => one.number === number).length === 1;
  const found = evaluation.findings.filter(
    (finding) => number !== null && finding.goal === number && (finding.sheet === sheet || isOnly),
  );
  return [...new Set([...goal.assessment.issues, ...found].map((one) => issueText(translator, one)))];
}
