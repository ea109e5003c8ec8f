import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useTranslator } from '../../../../taskpane/state/language';

/** Sample workbooks that are served with the page. */
const SAMPLES = ['2026', '2019'] as const;

const useStyles = makeStyles({
  samples: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-disabled="true"]': { cursor: 'default', color: tokens.colorNeutralForeground2 },
  },
  icon: { gridRow: 'span 2', fontSize: '24px', lineHeight: '24px', color: tokens.colorBrandForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
});

interface SampleCardsProps {
  readonly busy: boolean;
  readonly onSample: (file: string) => void;
}

/** The samples, with what each of them shows. */
export function SampleCards({ busy, onSample }: SampleCardsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <section className={styles.samples}>
      <h2 className={styles.title}>{translator.t('workbench.samples')}</h2>
      <ul className={styles.list}>
        {SAMPLES.map((year) => (
          <li key={year}>
            <button
              type="button"
              className={styles.card}
              aria-disabled={busy}
              onClick={() => {
                if (!busy) onSample(`beskaeftigelsesplan-${year}.xlsx`);
              }}
            >
              <DocumentTableRegular className={styles.icon} aria-hidden="true" />
              <span className={styles.name}>{translator.t('workbench.sample', { year })}</span>
              <span className={styles.text}>{translator.t(`workbench.sampleShows.plan${year}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
