import { makeStyles, mergeClasses, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { SelectHTMLAttributes } from 'react';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `5px ${tokens.spacingHorizontalMNudge} 5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  small: {
    minHeight: '24px',
    padding: `3px ${tokens.spacingHorizontalSNudge} 3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
  },
  icon: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralStrokeAccessible },
  control: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    opacity: 0,
    cursor: 'pointer',
    // The list that it opens has these.
    font: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Where it is another language than the pane's. */
  readonly lang?: string;
}

interface LongSelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'onChange' | 'value'> {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly size?: 'small' | 'medium';
  readonly onChoose: (value: string) => void;
}

/**
 * A list box for long names. The browser's own cuts the name that is chosen where there is no room for it; here it wraps, and
 * the browser's own lies unseen on top of it, with all that it can do.
 */
export function LongSelect({ choices, size = 'medium', onChoose, ...props }: LongSelectProps) {
  const styles = useStyles();
  const given = useFieldControlProps_unstable(props, { supportsLabelFor: true });
  return (
    <span
      className={mergeClasses(styles.box, size === 'small' && styles.small, props.disabled === true && styles.disabled)}
    >
      <span aria-hidden="true">{choices.find(({ value }) => value === props.value)?.label}</span>
      <span className={styles.icon}>
        <ChevronDownRegular aria-hidden="true" />
      </span>
      <select
        {...given}
        className={styles.control}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
