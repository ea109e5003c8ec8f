import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EvaluatedGoal } from '../../app/evaluation';
import type { GoalRow } from '../view/goal-rows';

const useStyles = makeStyles({
  list: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', paddingBottom: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Guesses that hold until a row has been measured. */
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
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const rangeExtractor = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), at])].filter((one) => one >= 0).sort((a, b) => a - b),
    [at],
  );
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => HEIGHT[rows[index]?.kind ?? 'goal'],
    overscan: 6,
    scrollMargin: top,
    // The navigation stays on top of what is scrolled.
    scrollPaddingStart: 56,
    scrollPaddingEnd: 80,
    rangeExtractor,
    getItemKey: (index) => {
      const row = rows[index];
      return row?.kind === 'goal' ? row.goal.id : `heading ${index}`;
    },
  });
  // What stands above may have grown or shrunk: a notice came, the filter wrapped. It settles with the second look.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- after every drawing, whatever it was for
  useLayoutEffect(() => {
    const offset = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(offset - top) > 1) setTop(offset);
  });

  const reach = (index: number, then: () => void): void => {
    virtual.scrollToIndex(index, { align: 'auto' });
    // The card is in the page after the next drawing.
    requestAnimationFrame(() => {
      requestAnimationFrame(then);
    });
  };
  return (
    // The keys belong to the cards inside; Enter and Tab do there what they always do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={list}
      className={styles.list}
      style={{ height: `${virtual.getTotalSize()}px` }}
      onKeyDown={(event) => {
        onKey(event, reach);
      }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {row.kind === 'heading' ? <h2 className={styles.heading}>{headingOf(row.name)}</h2> : cardOf(row.goal)}
          </div>
        );
      })}
    </div>
  );
}
