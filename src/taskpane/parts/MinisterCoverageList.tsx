import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { MinisterCoverage, MinisterGoal, NewYearChoices, NewYearDraft } from '../../app';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useAnswer } from '../state/use-answer';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'grid', gridTemplateColumns: '2.5em minmax(0, 1fr)', overflowWrap: 'anywhere' },
  mark: { fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MinisterCoverageListProps {
  readonly draft: NewYearDraft;
  readonly choices: NewYearChoices;
  /** Puts a goal of the minister's into the plan. */
  readonly onAdd: (goal: MinisterGoal) => void;
}

/** Which of the minister's goals the draft answers, with a level (X) or described without one ((X)). */
export function MinisterCoverageList({ draft, choices, onAdd }: MinisterCoverageListProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const app = useApp();
  const answer = useAnswer(useCallback(() => app.newYearCoverage(draft, choices), [app, draft, choices]));
  // While it is asked anew, what was known last stays, and so does the focus.
  const [last, setLast] = useState<readonly MinisterCoverage[]>([]);
  const known = answer.kind === 'given' ? answer.value : last;
  if (known !== last) setLast(known);
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} />;
  if (known.length === 0) return null;
  const numbersOf = ({ by }: MinisterCoverage): string =>
    draft.goals.flatMap(({ id, number }) => (by.includes(id) && number !== null ? [number] : [])).join(', ');
  return (
    <ul className={styles.list}>
      {known.map((coverage) => {
        const { goal, mark } = coverage;
        const numbers = numbersOf(coverage);
        const said = translator.t(
          mark === 'X' ? 'newYear.covered' : mark === '(X)' ? 'newYear.described' : 'newYear.uncovered',
        );
        return (
          <li key={goal.number} className={styles.item}>
            <span className={styles.mark} aria-hidden="true">
              {mark ?? '–'}
            </span>
            <span>
              <span lang="da">{goal.text}</span>
              <span className={styles.note}>
                {numbers === '' ? said : `${said}: ${translator.t('newYear.by', { numbers })}`}
              </span>
              {mark === null && (
                <Button
                  size="small"
                  aria-label={translator.t('newYear.addNamed', { text: goal.text })}
                  onClick={() => {
                    onAdd(goal);
                  }}
                >
                  {translator.t('newYear.add')}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
