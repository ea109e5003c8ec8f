import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { EvaluatedGoal } from '../../app/evaluation';
import { useTranslator } from '../state/language';
import { cardId } from '../view/card-id';
import { goalFrom, goalRows } from '../view/goal-rows';
import { GoalCard } from './GoalCard';
import { LongGoalList } from './LongGoalList';

/** From this many goals on, only those in sight are in the page. */
const LONG = 60;

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { paddingTop: tokens.spacingVerticalM },
  },
});

interface GoalSectionsProps {
  readonly goals: readonly EvaluatedGoal[];
  /** The goal whose page was open last: where one comes back to. */
  readonly lastOpen: string | null;
  readonly onOpen: (goalId: string) => void;
}

/** Goals under their indsatsområde. One stop for the Tab key; the arrow keys go from goal to goal. */
export function GoalSections({ goals, lastOpen, onOpen }: GoalSectionsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const rows = useMemo(() => goalRows(goals), [goals]);
  const [current, setCurrent] = useState<string | null>(null);
  const [known, setKnown] = useState(lastOpen);
  if (lastOpen !== known) {
    setKnown(lastOpen);
    setCurrent(lastOpen);
  }
  const found = rows.findIndex((row) => row.kind === 'goal' && row.goal.id === current);
  const at = found >= 0 ? found : rows.findIndex(({ kind }) => kind === 'goal');

  const headingOf = (name: string | null): string =>
    name ??
    translator.t(
      rows.some((row) => row.kind === 'heading' && row.name !== null) ? 'overview.withoutSection' : 'overview.goals',
    );
  const cardOf = (goal: EvaluatedGoal) => (
    <GoalCard
      goal={goal}
      id={cardId(goal.id)}
      tabIndex={rows[at]?.kind === 'goal' && rows[at].goal.id === goal.id ? 0 : -1}
      onFocus={() => {
        setCurrent(goal.id);
      }}
      onOpen={() => {
        onOpen(goal.id);
      }}
    />
  );
  /** Moves along with a key; `reach` brings the card into the page first. */
  const onKey = (event: KeyboardEvent, reach: (index: number, then: () => void) => void): void => {
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : goalFrom(rows, at, event.key);
    const row = to === null ? undefined : rows[to];
    if (to === null || row?.kind !== 'goal') return;
    event.preventDefault();
    setCurrent(row.goal.id);
    reach(to, () => document.getElementById(cardId(row.goal.id))?.focus());
  };

  if (goals.length > LONG) {
    return <LongGoalList rows={rows} at={at} headingOf={headingOf} cardOf={cardOf} onKey={onKey} />;
  }
  return (
    // The keys belong to the cards inside; Enter and Tab do there what they always do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.rows}
      onKeyDown={(event) => {
        onKey(event, (_index, then) => {
          then();
        });
      }}
    >
      {rows.map((row) =>
        row.kind === 'heading' ? (
          <h2 key={`heading ${row.name ?? ''}`} className={styles.heading}>
            {headingOf(row.name)}
          </h2>
        ) : (
          <div key={row.goal.id}>{cardOf(row.goal)}</div>
        ),
      )}
    </div>
  );
}
