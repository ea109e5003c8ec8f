import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Undone } from '../../app';
import type { Failure } from '../app-port';
import { useTranslator } from '../state/language';
import type { EvaluationState } from '../state/use-evaluation';
import { doneKey } from '../view/written';
import { CellLink } from './CellLink';
import { FailureNotice } from './FailureNotice';
import { Findings } from './FindingList';
import { Notice } from './Notice';
import { reserveRoom } from './reserve-room';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // At high magnification a bar that stays would hide what it belongs to.
    '@media (min-height: 480px)': {
      position: 'sticky',
      bottom: 0,
      maxHeight: '50vh',
      overflowY: 'auto',
      boxShadow: '0 -2px 6px rgba(0, 0, 0, 0.08)',
    },
  },
  sheets: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  findings: { paddingTop: tokens.spacingVerticalS },
});

interface OutcomeBarProps {
  readonly failure: Failure | null;
  readonly written: EvaluationState['written'];
  readonly undone: Undone | null;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of writing, seen from every screen until it is closed. */
export function OutcomeBar({ failure, written, undone, busy, onUndo, onDismiss }: OutcomeBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  if (failure === null && written === null && undone === null) return null;
  return (
    <section
      ref={reserveRoom}
      className={styles.bar}
      aria-label={translator.t('write.title')}
      tabIndex={-1}
      data-outcome
    >
      {failure !== null && <FailureNotice failure={failure} onDismiss={onDismiss} />}
      {written !== null && written.edits === 0 && (
        <Notice tone="info" onDismiss={onDismiss}>
          {translator.t('write.nothing')}
        </Notice>
      )}
      {written !== null && written.edits > 0 && (
        <Notice
          tone="success"
          onDismiss={onDismiss}
          actions={
            <Button size="small" aria-disabled={busy} onClick={onUndo}>
              {translator.t('undo.button')}
            </Button>
          }
        >
          {translator.t(doneKey(written))}{' '}
          {written.sheets.length > 0 && (
            <span className={styles.sheets}>
              {translator.t('write.sheets')}
              {written.sheets.map((sheet) => (
                <CellLink key={sheet} place={{ sheet, address: written.places[sheet] ?? 'A1' }}>
                  {sheet}
                </CellLink>
              ))}
            </span>
          )}
          {written.findings.length > 0 && (
            <div className={styles.findings}>
              <Findings findings={written.findings} />
            </div>
          )}
        </Notice>
      )}
      {undone !== null && (
        <Notice tone="success" onDismiss={onDismiss}>
          {translator.t('undo.done')}
          {undone.findings.length > 0 && (
            <div className={styles.findings}>
              <Findings findings={undone.findings} />
            </div>
          )}
        </Notice>
      )}
    </section>
  );
}
