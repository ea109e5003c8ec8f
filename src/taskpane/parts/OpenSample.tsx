import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useState } from 'react';
import { SAMPLE_FILE } from '../../app/sample-file';
import { failureOf, useApp, type Failure } from '../app-port';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';

const useStyles = makeStyles({
  sample: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

type Progress =
  { readonly kind: 'idle' | 'opening' | 'opened' } | { readonly kind: 'failed'; readonly failure: Failure };

/** For who has no plan at hand: the sample, as a workbook beside the open one. */
export function OpenSample({ disabled = false }: { readonly disabled?: boolean }) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const app = useApp();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const isOpening = progress.kind === 'opening';

  const open = (): void => {
    if (isOpening || disabled) return;
    setProgress({ kind: 'opening' });
    announce(translator.t('overview.sample.opening'));
    app.openSample().then(
      () => {
        setProgress({ kind: 'opened' });
        announce(translator.t('overview.sample.opened'));
      },
      (error: unknown) => {
        setProgress({ kind: 'failed', failure: failureOf(error) });
      },
    );
  };
  const dismiss = (): void => {
    setProgress({ kind: 'idle' });
  };

  return (
    <div className={styles.sample}>
      <Button
        appearance="subtle"
        size="small"
        icon={isOpening ? <Spinner size="tiny" aria-hidden="true" /> : <DocumentTableRegular />}
        aria-disabled={isOpening || disabled}
        onClick={open}
      >
        {translator.t(isOpening ? 'overview.sample.opening' : 'overview.sample.open')}
      </Button>
      {progress.kind === 'opened' && (
        <Notice tone="success" onDismiss={dismiss}>
          {translator.t('overview.sample.opened')}
        </Notice>
      )}
      {progress.kind === 'failed' && (
        <>
          <FailureNotice failure={progress.failure} onDismiss={dismiss} />
          {progress.failure.code === 'new_workbook_refused' && (
            <Link href={SAMPLE_FILE} download>
              {translator.t('overview.sample.download')}
            </Link>
          )}
        </>
      )}
    </div>
  );
}
