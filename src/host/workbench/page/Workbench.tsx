import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../../taskpane/parts/Notice';
import { useAnnounce } from '../../../taskpane/state/announce';
import { useTranslator } from '../../../taskpane/state/language';
import { PaneFrame } from './PaneFrame';
import { ProblemNotice } from './ProblemNotice';
import { resultName, saveAs } from './result-file';
import { SheetView } from './SheetView';
import { Split } from './Split';
import { Start } from './start/Start';
import { Switches } from './Switches';
import { UnsavedDialog } from './UnsavedDialog';
import { useFileDrop } from './use-file-drop';
import { useRegions } from './use-regions';
import { useWorkbench } from './use-workbench';
import type { ThemeChoice } from './use-theme-choice';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    '@media (max-width: 860px)': { height: 'auto', minHeight: '100vh' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  notices: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  main: { minHeight: 0, minWidth: 0 },
  start: { flexGrow: 1, minHeight: 0, overflow: 'auto', display: 'grid', gridTemplateRows: '1fr auto' },
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
  version: {
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface WorkbenchProps {
  readonly version: string;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** The page: open a workbook, work on it with the pane, keep the result. */
export function Workbench({ version, theme, onTheme }: WorkbenchProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const workbench = useWorkbench(translator.language === 'da' ? 'da-DK' : 'en-US', (number) =>
    translator.t('workbench.newName', { number: String(number) }),
  );
  const { shown, opening, problem } = workbench;
  const picker = useRef<HTMLInputElement>(null);
  const dragging = useFileDrop((files) => void workbench.openFiles(files));
  /** The result that was downloaded last, and of which workbook. */
  const [download, setDownload] = useState<{ readonly of: number; readonly name: string } | null>(null);
  const [macrosOf, setMacrosOf] = useState<number | null>(null);
  useRegions();

  const name = shown?.name ?? null;
  useEffect(() => {
    document.title = name === null ? translator.t('workbench.title') : `${name} – Målbar`;
    if (name !== null) announce(translator.t('workbench.opened', { name }));
  }, [name, translator, announce]);

  const save = async (): Promise<void> => {
    if (shown === null) return;
    const result = resultName(shown.name, shown.file);
    saveAs(await workbench.save(), result, shown.file);
    setDownload({ of: shown.id, name: result });
    announce(translator.t('workbench.downloaded', { name: result }));
  };
  const pick = (): void => {
    picker.current?.click();
  };
  const saved = download !== null && download.of === shown?.id ? download.name : null;
  const hasMacros = shown !== null && /m$/.test(shown.file.extension) && macrosOf !== shown.id;

  const hasNotices = problem !== null || saved !== null || opening !== null || hasMacros;

  return (
    <div className={styles.page}>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        className={styles.file}
        aria-label={translator.t('workbench.open')}
        onChange={(event) => {
          void workbench.openFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {shown !== null && workbench.waiting !== null && (
        <UnsavedDialog
          name={shown.name}
          next={workbench.waiting}
          onSave={() => void save().then(() => workbench.answer(true))}
          onOpen={() => void workbench.answer(true)}
          onStay={() => void workbench.answer(false)}
        />
      )}
      <header className={styles.bar}>
        {shown === null ? (
          <span className={styles.name} />
        ) : (
          <>
            <h1 className={styles.name}>{shown.name}</h1>
            <Button icon={<FolderOpenRegular />} onClick={pick}>
              {translator.t('workbench.open')}
            </Button>
            <Button icon={<ArrowDownloadRegular />} appearance="primary" onClick={() => void save()}>
              {translator.t('workbench.download')}
            </Button>
          </>
        )}
        <Switches theme={theme} onTheme={onTheme} />
      </header>
      <div className={hasNotices ? styles.notices : undefined}>
        {opening !== null && (
          <div className={styles.busy} role="status">
            <Spinner size="tiny" /> {translator.t('workbench.opening', { name: opening })}
          </div>
        )}
        {problem !== null && <ProblemNotice problem={problem} onDismiss={workbench.dismiss} />}
        {hasMacros && (
          <Notice
            tone="info"
            onDismiss={() => {
              setMacrosOf(shown.id);
            }}
          >
            {translator.t('workbench.macros', { name: shown.name, extension: shown.file.extension })}
          </Notice>
        )}
        {saved !== null && (
          <Notice
            tone="success"
            onDismiss={() => {
              setDownload(null);
            }}
          >
            {translator.t('workbench.downloaded', { name: saved })}
          </Notice>
        )}
      </div>
      {shown === null ? (
        <main className={styles.start}>
          <Start
            dragging={dragging}
            busy={opening !== null}
            onPick={pick}
            onSample={(sample) => void workbench.openSample(sample)}
          />
          <footer className={styles.version}>{translator.t('workbench.version', { version })}</footer>
        </main>
      ) : (
        <Split
          label={translator.t('workbench.pane')}
          main={
            <main className={styles.main}>
              <SheetView key={shown.id} thread={shown.thread} />
            </main>
          }
          side={<PaneFrame key={shown.id} title={translator.t('workbench.pane')} />}
        />
      )}
    </div>
  );
}
