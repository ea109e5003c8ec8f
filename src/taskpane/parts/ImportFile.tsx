import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { ImportProposal } from '../../app';
import { formatPeriod } from '../../i18n';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useProposal } from '../state/use-proposal';
import { Section } from './Page';
import { ProposalReview } from './ProposalReview';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: { display: 'none' },
});

/** Figures from a file of the user's, on a sheet of their own. */
export function ImportFile() {
  const styles = useStyles();
  const translator = useTranslator();
  const app = useApp();
  const { evaluate } = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const make = useCallback(async (): Promise<ImportProposal> => {
    if (file === null) throw new Error('There is no file to import.');
    return app.importInto({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }, [app, file]);
  const proposed = useProposal(file === null ? null : make);
  const summary =
    proposed.kind === 'made' && 'summary' in proposed.proposal ? (proposed.proposal as ImportProposal).summary : null;
  const period = (code: string | null): string => (code === null ? '–' : formatPeriod(code, translator.language));
  return (
    <>
      <Section title={translator.t('data.import')}>
        <p className={styles.hint}>{translator.t('data.importHint')}</p>
        <div>
          <Button onClick={() => picker.current?.click()}>{translator.t('data.importFile')}</Button>
          <input
            ref={picker}
            className={styles.file}
            type="file"
            accept=".csv,.tsv,.txt"
            aria-label={translator.t('data.importFile')}
            tabIndex={-1}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              // The same file may be chosen again, after it was mended.
              event.target.value = '';
            }}
          />
        </div>
        {file !== null && summary !== null && (
          <div>
            {translator.t('data.importSummary', {
              name: file.name,
              rows: summary.rows,
              series: summary.series,
              first: period(summary.first),
              last: period(summary.last),
            })}
          </div>
        )}
      </Section>
      {file !== null && (
        <ProposalReview
          proposed={proposed}
          label={translator.t('data.importButton')}
          onWritten={() => {
            setFile(null);
            void evaluate();
          }}
        />
      )}
    </>
  );
}
