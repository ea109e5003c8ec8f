import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect } from 'react';
import type { EvaluatedGoal } from '../../app/evaluation';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({
  pager: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** The goals around the one that is open, as the list shows them. */
export interface GoalsAround {
  /** Its place, from 1. */
  readonly place: number;
  readonly total: number;
  readonly previous: EvaluatedGoal | null;
  readonly next: EvaluatedGoal | null;
}

/** Where a goal stands among these; among all where the list does not show it now. */
export function goalsAround(id: string, shown: readonly EvaluatedGoal[], all: readonly EvaluatedGoal[]): GoalsAround {
  const goals = shown.some((goal) => goal.id === id) ? shown : all;
  const at = goals.findIndex((goal) => goal.id === id);
  return { place: at + 1, total: goals.length, previous: goals[at - 1] ?? null, next: goals[at + 1] ?? null };
}

interface GoalPagerProps {
  readonly around: GoalsAround;
  readonly onGo: (goal: EvaluatedGoal) => void;
}

/** To the goal before and after, with the place in the list between them. Alt+Page Up and Alt+Page Down do the same. */
export function GoalPager({ around: { place, total, previous, next }, onGo }: GoalPagerProps) {
  const styles = useStyles();
  const translator = useTranslator();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const to = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : null;
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || to === null) return;
      event.preventDefault();
      onGo(to);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [previous, next, onGo]);
  if (total < 2) return null;
  return (
    <nav className={styles.pager} aria-label={translator.t('pager.label')}>
      {/* At the ends the focus stays on the button. */}
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        disabledFocusable={previous === null}
        aria-keyshortcuts="Alt+PageUp"
        title={translator.t('pager.previousGoal')}
        onClick={() => {
          if (previous !== null) onGo(previous);
        }}
      >
        {translator.t('pager.previous')}
      </Button>
      <span className={styles.place}>{translator.t('pager.place', { place, total })}</span>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={next === null}
        aria-keyshortcuts="Alt+PageDown"
        title={translator.t('pager.nextGoal')}
        onClick={() => {
          if (next !== null) onGo(next);
        }}
      >
        {translator.t('pager.next')}
      </Button>
    </nav>
  );
}
