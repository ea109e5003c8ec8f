import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { EvaluatedGoal } from '../../app/evaluation';
import { useLongList } from '../state/use-long-list';
import type { GoalRow } from '../view/goal-rows';

const useStyles = makeStyles({
  row: { paddingBottom: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

const HEIGHT = { heading: 42, goal: 128 } as const;

interface LongGoalListProps {
  readonly rows: readonly GoalRow[];
  /** The line that the keyboard is at. */
  readonly at: number;
  readonly headingOf: (name: string | null) => string;
  readonly cardOf: (goal: EvaluatedGoal) => ReactNode;
  readonly onKey: (event: KeyboardEvent, reach: (index: number, then: () => void) => void) => void;
}

/**
 * Hundreds of goals: only those near the window are in the page. The one that the keyboard is at is kept there, so that the
 * focus is not lost when it is scrolled out of sight.
 */
export function LongGoalList({ rows, at, headingOf, cardOf, onKey }: LongGoalListProps) {
  const styles = useStyles();
  const {
    setList,
    listStyle,
    rows: shown,
    measure,
    rowStyle,
    reach,
  } = useLongList({
    count: rows.length,
    estimate: (index) => HEIGHT[rows[index]?.kind ?? 'goal'],
    keyOf: (index) => {
      const row = rows[index];
      return row?.kind === 'goal' ? row.goal.id : `heading ${index}`;
    },
    kept: useMemo(() => [at], [at]),
  });
  return (
    // The keys belong to the cards inside; Enter and Tab do there what they always do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={setList}
      style={listStyle}
      onKeyDown={(event) => {
        onKey(event, reach);
      }}
    >
      {shown.map((one) => {
        const row = rows[one.index];
        if (row === undefined) return null;
        return (
          <div key={one.key} ref={measure} data-index={one.index} className={styles.row} style={rowStyle(one)}>
            {row.kind === 'heading' ? <h2 className={styles.heading}>{headingOf(row.name)}</h2> : cardOf(row.goal)}
          </div>
        );
      })}
    </div>
  );
}
