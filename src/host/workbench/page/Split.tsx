import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslator } from '../../../taskpane/state/language';

const KEY = 'maalbar.split';
const NARROWEST = 320;
const WIDEST = 720;
const ORDINARY = 400;

const useStyles = makeStyles({
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) var(--pane)',
    gridTemplateRows: 'minmax(0, 1fr)',
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(280px, 55vh) minmax(420px, 1fr)',
    },
  },
  bar: {
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '@media (max-width: 860px)': { display: 'none' },
    '@media print': { display: 'none' },
  },
  side: {
    minHeight: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '7px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'none' },
  },
  frame: { minHeight: 0, minWidth: 0 },
  // A frame takes the mouse away from whoever drags over it.
  dragged: { pointerEvents: 'none' },
});

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

function stored(): number {
  try {
    return within(Number(window.localStorage.getItem(KEY) ?? ORDINARY) || ORDINARY);
  } catch {
    return ORDINARY;
  }
}

function store(width: number): void {
  try {
    window.localStorage.setItem(KEY, String(width));
  } catch {
    // Without storage the width lasts as long as the page.
  }
}

interface SplitProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** What the side is. */
  readonly label: string;
}

/** Sheet and pane beside one another, with a bar between them that the mouse and the arrow keys move. */
export function Split({ main, side, label }: SplitProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const [width, setWidth] = useState(stored);
  const [isDragged, setDragged] = useState(false);
  const change = (next: number): void => {
    const allowed = within(next);
    setWidth(allowed);
    store(allowed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: 24, ArrowRight: -24 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    change(width + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (isDragged) change(window.innerWidth - event.clientX - 3);
  };
  const onPointerUp = (): void => {
    setDragged(false);
  };
  return (
    <div className={styles.split} style={{ ['--pane' as string]: `min(${width}px, 60vw)` }}>
      {main}
      <aside className={styles.side} aria-label={label}>
        {/* A separator that moves is a control, and is reached as one: the window splitter of WAI-ARIA. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as said above */}
        <div
          className={styles.bar}
          role="separator"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={translator.t('workbench.split')}
          aria-valuenow={width}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onLostPointerCapture={onPointerUp}
        />
        <div className={isDragged ? `${styles.frame} ${styles.dragged}` : styles.frame}>{side}</div>
      </aside>
    </div>
  );
}
