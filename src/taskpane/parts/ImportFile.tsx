import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { ImportProposal, ImportSource } from '../../app';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useProposal } from '../state/use-proposal';
import { FailureNotice } from './FailureNotice';
import { Findings } from './FindingList';
import { ImportSummary } from './ImportSummary';
import { Section } from './Page';
import { ProposalReview } from './ProposalReview';

/** A pasted table comes at once; one that is typed is not read at every key. */
const PAUSE = 300;

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  over: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: { display: 'none' },
});

type Chosen =
  | { readonly kind: 'file'; readonly file: File; readonly name: string | null }
  | { readonly kind: 'text'; readonly text: string; readonly name: string | null };

/** Figures from a file that is chosen or dropped, or from a table that is pasted, on a sheet of their own. */
export function ImportFile() {
  const translator = useTranslator();
  const app = useApp();
  const { evaluate } = useSession();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [text, setText] = useState('');
  const make = useCallback(async (): Promise<ImportProposal> => {
    if (chosen === null) throw new Error('There is nothing to import.');
    return app.importInto(await sourceOf(chosen));
  }, [app, chosen]);
  const proposed = useProposal(chosen === null ? null : make);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const timer = window.setTimeout(() => {
      setChosen({ kind: 'text', text, name: null });
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
  const takeText = (next: string): void => {
    setText(next);
    if (next.trim() === '') setChosen(null);
  };
  const takeFile = (file: File): void => {
    setText('');
    setChosen({ kind: 'file', file, name: null });
  };
  const clear = (): void => {
    setText('');
    setChosen(null);
  };
  const imported = proposed.kind === 'made' ? (proposed.proposal as ImportProposal) : null;
  const summary = imported?.summary ?? null;
  return (
    <>
      <Section title={translator.t('data.import')}>
        <DropArea text={text} onText={takeText} onFile={takeFile} />
        {chosen !== null && proposed.kind === 'failed' && <FailureNotice failure={proposed.failure} />}
        {chosen !== null && imported !== null && summary === null && <Findings findings={imported.findings} />}
        {chosen !== null && summary !== null && (
          <ImportSummary
            key={summary.sheet}
            summary={summary}
            source={chosen.kind === 'file' ? chosen.file.name : null}
            onName={(name) => {
              setChosen({ ...chosen, name });
            }}
          />
        )}
        {chosen !== null && (
          <div>
            <Button size="small" onClick={clear}>
              {translator.t('data.importClear')}
            </Button>
          </div>
        )}
      </Section>
      {chosen !== null && (proposed.kind === 'making' || summary !== null) && (
        <ProposalReview
          proposed={proposed}
          label={translator.t('data.importButton')}
          onWritten={() => {
            clear();
            void evaluate();
          }}
        />
      )}
    </>
  );
}

async function sourceOf(chosen: Chosen): Promise<ImportSource> {
  if (chosen.kind === 'text') return { name: chosen.name ?? '', text: chosen.text };
  return { name: chosen.name ?? chosen.file.name, bytes: new Uint8Array(await chosen.file.arrayBuffer()) };
}

interface DropAreaProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Three ways in: choose a file, drop one (or a selection from another window), paste a table. */
function DropArea({ text, onText, onFile }: DropAreaProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    const { types } = event.dataTransfer;
    if (!types.includes('Files') && !types.includes('text/plain')) return;
    // Else the browser would open the file in place of the pane.
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
    else onText(event.dataTransfer.getData('text/plain'));
  };
  return (
    // Only hears of what is dragged here; the button and the field do the same by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={translator.t('data.import')}
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={onDrop}
    >
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
            const file = event.target.files?.[0];
            if (file !== undefined) onFile(file);
            // The same file may be chosen again, after it was mended.
            event.target.value = '';
          }}
        />
      </div>
      <Field label={translator.t('data.importPaste')} size="small">
        <Textarea
          size="small"
          rows={2}
          resize="vertical"
          placeholder={translator.t('data.importPasteHint')}
          value={text}
          onChange={(_event, { value }) => {
            onText(value);
          }}
        />
      </Field>
    </div>
  );
}
