import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../i18n';
import { useTranslator } from '../../../taskpane/state/language';
import type { CellMarks, Summary } from '../port';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXL,
    minHeight: '24px',
    padding: `2px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { flex: '1 1 0', minWidth: '12rem', maxHeight: '4.5em', overflowY: 'auto', whiteSpace: 'pre-line' },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0, marginLeft: 'auto' },
  figure: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  value: { margin: 0, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
});

interface StatusBarProps {
  readonly summary: Summary | null;
  /** Of the active cell. */
  readonly marks: CellMarks | null;
}

/** As in Excel: average, count and sum of what is selected; and the note or the address of the active cell. */
export function StatusBar({ summary, marks }: StatusBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const figures =
    summary === null
      ? []
      : [
          ['average', summary.average] as const,
          ['count', formatNumber(summary.count, translator.language)] as const,
          ['sum', summary.sum] as const,
        ];
  const mark =
    marks?.note !== undefined
      ? translator.t('workbench.note', { text: marks.note })
      : marks?.link !== undefined
        ? translator.t('workbench.link', { address: marks.link.address })
        : null;
  return (
    <div className={styles.bar} role="group" aria-label={translator.t('workbench.statusBar')}>
      {mark !== null && <div className={styles.mark}>{mark}</div>}
      <dl className={styles.figures}>
        {figures.map(
          ([key, value]) =>
            value !== null && (
              <div key={key} className={styles.figure}>
                <dt>{translator.t(`workbench.summary.${key}`)}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
