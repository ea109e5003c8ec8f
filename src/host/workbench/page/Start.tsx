import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { Logo } from '../../../taskpane/parts/Logo';
import { useTranslator } from '../../../taskpane/state/language';

/** Sample workbooks that are served with the page. */
export const SAMPLES = ['beskaeftigelsesplan-2026.xlsx', 'beskaeftigelsesplan-2019.xlsx'] as const;

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  intro: { margin: 0, maxWidth: '34rem' },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    width: 'min(34rem, 100%)',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dropNow: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  samples: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'center' },
  sampleList: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

interface StartProps {
  readonly dragging: boolean;
  /** A file is being opened. */
  readonly busy: boolean;
  readonly onPick: () => void;
  readonly onSample: (name: string) => void;
}

/** Before a workbook is open: what this is, and three ways in. */
export function Start({ dragging, busy, onPick, onSample }: StartProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <div className={styles.start}>
      <Logo />
      <h1 className={styles.title}>{translator.t('workbench.title')}</h1>
      <p className={styles.intro}>{translator.t('workbench.intro')}</p>
      <div className={dragging ? `${styles.drop} ${styles.dropNow}` : styles.drop}>
        <div>{translator.t(dragging ? 'workbench.dropNow' : 'workbench.drop')}</div>
        <Button
          appearance="primary"
          size="large"
          icon={<FolderOpenRegular />}
          disabledFocusable={busy}
          onClick={onPick}
        >
          {translator.t('workbench.open')}
        </Button>
      </div>
      <div className={styles.samples}>
        <div>{translator.t('workbench.samples')}</div>
        <div className={styles.sampleList}>
          {SAMPLES.map((name) => (
            <Button
              key={name}
              icon={<DocumentTableRegular />}
              disabledFocusable={busy}
              onClick={() => {
                onSample(name);
              }}
            >
              {translator.t('workbench.sample', { year: /\d{4}/.exec(name)?.[0] ?? name })}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
