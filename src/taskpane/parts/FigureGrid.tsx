import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../view/figures';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  tile: {
    // Three beside each other, or two where the pane is narrow; fewer where a figure is so long that it would break.
    flex: '1 1 128px',
    '@media (min-width: 420px)': { flexBasis: '104px' },
    boxSizing: 'border-box',
    minWidth: 'min-content',
    maxWidth: '100%',
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  large: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { margin: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  valueNote: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The figures that matter most, large. */
export function MainFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.main}>
      {figures.map(({ id, label, value, note }) => (
        <div key={id} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.large}>{value}</dd>
          {note !== null && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The others, one to a line. */
export function FigureRows({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.rows}>
      {figures.map(({ id, label, value, note }) => (
        <div key={id} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            {value}
            {note !== null && <span className={styles.valueNote}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
