import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WriteOptions, Written } from '../../app';
import type { Failure } from '../app-port';
import { useTranslator } from '../state/language';
import { CellLink } from './CellLink';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // At high magnification a bar that stays would hide what it belongs to.
    '@media (min-height: 480px)': { position: 'sticky', bottom: 0, boxShadow: '0 -2px 6px rgba(0, 0, 0, 0.08)' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  sheets: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface WriteBarProps {
  readonly busy: boolean;
  readonly writing: boolean;
  readonly written: Written | null;
  readonly failure: Failure | null;
  readonly onWrite: (choice: WriteOptions) => void;
  readonly onDismiss: () => void;
}

/** Writes the status columns and charts, and says what was written. */
export function WriteBar({ busy, writing, written, failure, onWrite, onDismiss }: WriteBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const [charts, setCharts] = useState(true);
  return (
    <section className={styles.bar} aria-label={translator.t('write.title')}>
      {failure !== null && <FailureNotice failure={failure} onDismiss={onDismiss} />}
      {written !== null && <WrittenNotice written={written} onDismiss={onDismiss} />}
      <div className={styles.row}>
        <Checkbox
          label={translator.t('write.charts')}
          checked={charts}
          onChange={(_event, data) => {
            setCharts(data.checked === true);
          }}
        />
        <Button
          aria-disabled={busy}
          title={translator.t('write.hint')}
          {...(writing ? { icon: <Spinner size="extra-tiny" aria-hidden="true" /> } : {})}
          onClick={() => {
            if (!busy) onWrite({ charts });
          }}
        >
          {translator.t(writing ? 'write.writing' : 'write.button')}
        </Button>
      </div>
    </section>
  );
}

function WrittenNotice({ written, onDismiss }: Pick<WriteBarProps, 'onDismiss'> & { readonly written: Written }) {
  const styles = useStyles();
  const translator = useTranslator();
  if (written.edits === 0) {
    return (
      <Notice tone="info" onDismiss={onDismiss}>
        {translator.t('write.nothing')}
      </Notice>
    );
  }
  return (
    <Notice tone="success" onDismiss={onDismiss}>
      {translator.t('write.done', { count: written.edits })}{' '}
      <span className={styles.sheets}>
        {translator.t('write.sheets')}
        {written.sheets.map((sheet) => (
          <CellLink key={sheet} place={{ sheet, address: 'A1' }}>
            {sheet}
          </CellLink>
        ))}
      </span>
    </Notice>
  );
}
