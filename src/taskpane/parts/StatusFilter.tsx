import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Status } from '../../engine';
import { useTranslator } from '../state/language';
import { useStatusPalette } from '../theme/status-palette';
import type { StatusCount } from '../view/statuses';
import { StatusIcon } from './StatusIcon';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: 0, margin: 0, border: 'none' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '28px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: 'var(--chip-fill)',
    color: 'var(--chip-text)',
    border: `${tokens.strokeWidthThin} solid var(--chip-edge)`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: 'var(--chip-fill)' },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  icon: { display: 'flex', fontSize: '12px', color: 'var(--chip-edge)' },
  pressedIcon: { color: 'inherit' },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

type ChipColors = CSSProperties & Record<'--chip-fill' | '--chip-text' | '--chip-edge', string>;

interface StatusFilterProps {
  readonly counts: readonly StatusCount[];
  /** Statuses shown; empty shows every goal. */
  readonly shown: ReadonlySet<Status>;
  readonly onChange: (shown: ReadonlySet<Status>) => void;
}

/** The number of goals in each status; pressing one shows only those. */
export function StatusFilter({ counts, shown, onChange }: StatusFilterProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const palette = useStatusPalette();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const toggle = (status: Status): void => {
    const next = new Set(shown);
    if (!next.delete(status)) next.add(status);
    onChange(next);
  };
  const all: ChipColors = {
    '--chip-fill': tokens.colorNeutralBackground3,
    '--chip-text': tokens.colorNeutralForeground1,
    '--chip-edge': tokens.colorNeutralStrokeAccessible,
  };
  return (
    <div className={styles.chips} role="group" aria-label={translator.t('overview.filter')}>
      <button
        type="button"
        className={mergeClasses(styles.chip, shown.size === 0 && styles.pressed)}
        style={all}
        aria-pressed={shown.size === 0}
        onClick={() => {
          onChange(new Set());
        }}
      >
        {translator.t('overview.filterAll')} <span className={styles.count}>{total}</span>
      </button>
      {counts.map(({ status, count }) => {
        const { background, text, solid } = palette[status];
        const colors: ChipColors = { '--chip-fill': background, '--chip-text': text, '--chip-edge': solid };
        const pressed = shown.has(status);
        return (
          <button
            key={status}
            type="button"
            className={mergeClasses(styles.chip, pressed && styles.pressed)}
            style={colors}
            aria-pressed={pressed}
            onClick={() => {
              toggle(status);
            }}
          >
            <span className={mergeClasses(styles.icon, pressed && styles.pressedIcon)}>
              <StatusIcon status={status} />
            </span>
            {translator.t(`status.${status}`)} <span className={styles.count}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
