import { makeStyles, tokens } from '@fluentui/react-components';
import { Logo } from '../../../../taskpane/parts/Logo';
import { useTranslator } from '../../../../taskpane/state/language';
import { DropZone } from './DropZone';
import { Never } from './Never';
import { SampleCards } from './SampleCards';

const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  middle: { display: 'grid', alignContent: 'safe center' },
  start: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 36rem)',
    justifyContent: 'center',
    columnGap: '64px',
    rowGap: tokens.spacingVerticalXXXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 26rem) minmax(0, 32rem)',
      gridTemplateRows: 'auto 1fr',
      gridTemplateAreas: '"what ways" "never ways"',
    },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalL, justifyItems: 'start', [WIDE]: { gridArea: 'what' } },
  title: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  intro: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  ways: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalXXL, [WIDE]: { gridArea: 'ways' } },
  never: { [WIDE]: { gridArea: 'never' } },
});

interface StartProps {
  readonly dragging: boolean;
  /** A file is being opened. */
  readonly busy: boolean;
  readonly onPick: () => void;
  readonly onSample: (name: string) => void;
}

/** Before a workbook is open: what this is, the ways in, and what never happens. */
export function Start({ dragging, busy, onPick, onSample }: StartProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <div className={styles.middle}>
      <div className={styles.start}>
        <div className={styles.what}>
          <Logo />
          <h1 className={styles.title}>{translator.t('workbench.title')}</h1>
          <p className={styles.intro}>{translator.t('workbench.intro')}</p>
        </div>
        <div className={styles.ways}>
          <DropZone dragging={dragging} busy={busy} onPick={onPick} />
          <SampleCards busy={busy} onSample={onSample} />
        </div>
        <div className={styles.never}>
          <Never />
        </div>
      </div>
    </div>
  );
}
