import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { GoalChoice, GoalDraft, NewYearDraft, NewYearGoal } from '../../app';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useAnswer } from '../state/use-answer';
import { ownLevelText } from '../view/level-input';
import { Disclosure } from './Disclosure';
import { DraftGoalForm } from './DraftGoalForm';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dropped: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  decided: { fontWeight: tokens.fontWeightRegular },
  sentence: {
    display: 'block',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface DraftGoalProps {
  readonly plan: NewYearDraft;
  readonly draft: GoalDraft;
  readonly choice: GoalChoice;
  readonly onChoose: (choice: GoalChoice) => void;
  /** Takes a goal that was added out again. */
  readonly onRemove: () => void;
}

/** One goal of the new plan, folded: what becomes of it, its level and its sentence. Unfolded it can be decided. */
export function DraftGoal({ plan, draft, choice, onChoose, onRemove }: DraftGoalProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const action = choice.action ?? draft.suggested;
  const resolved = useResolved(plan, draft, choice);
  // Kept here: folding the row must not forget what is half typed.
  const [isOwnLevel, setOwnLevel] = useState(typeof choice.level === 'object' && choice.level !== null);
  const { number } = draft;
  const name = number === null ? translator.t('goal.untitled') : translator.t('goal.titled', { number });
  const decided = [
    translator.t(draft.source === null ? 'newYear.added' : `newYear.${action}`),
    action === 'drop' ? null : levelText(draft, choice, translator),
  ].filter((part) => part !== null);
  return (
    <article className={styles.card}>
      <Disclosure
        level={3}
        title={
          <>
            {name} <span className={styles.decided}>· {decided.join(' · ')}</span>
            <span className={styles.sentence}>
              <span lang="da" className={action === 'drop' ? styles.dropped : undefined}>
                {resolved.text ?? draft.indicator ?? ''}
              </span>
            </span>
          </>
        }
      >
        <DraftGoalForm
          draft={draft}
          choice={choice}
          resolved={resolved}
          isOwnLevel={isOwnLevel}
          onOwnLevel={setOwnLevel}
          onChoose={onChoose}
          onRemove={onRemove}
        />
      </Disclosure>
    </article>
  );
}

/** "måltal X", "et fald på 4 pct.", "4 pct."; null where there is nothing to decide. */
function levelText(
  draft: GoalDraft,
  { level = null }: GoalChoice,
  { language, t }: ReturnType<typeof useTranslator>,
): string | null {
  if (!draft.isOpen) return null;
  if (level === null) return t('newYear.open');
  if (typeof level === 'object') {
    return ownLevelText({ value: level.value, valueHigh: level.valueHigh ?? null }, draft.asks, language);
  }
  return draft.proposals.find(({ source }) => source === level)?.label[language] ?? t('newYear.open');
}

/** How the goal is going to stand; what was known last while it is worked out. */
function useResolved(plan: NewYearDraft, draft: GoalDraft, choice: GoalChoice): NewYearGoal {
  const app = useApp();
  const asked = choice.level !== undefined || choice.text !== undefined;
  const ask = useCallback(
    () => (asked ? app.newYearGoal(plan, draft.id, choice) : Promise.resolve(null)),
    [app, asked, plan, draft.id, choice],
  );
  const answer = useAnswer(ask);
  const asOffered: NewYearGoal = { text: draft.text, offered: draft.text, agrees: true };
  const [last, setLast] = useState(asOffered);
  const now = !asked ? asOffered : answer.kind === 'given' && answer.value !== null ? answer.value : last;
  if (asked && now !== last) setLast(now);
  return now;
}
