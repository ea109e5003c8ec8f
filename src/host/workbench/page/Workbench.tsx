import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type DragEvent } from 'react';
import { Footer } from '../../../taskpane/parts/Footer';
import { Notice } from '../../../taskpane/parts/Notice';
import { useAnnounce } from '../../../taskpane/state/announce';
import { useTranslator } from '../../../taskpane/state/language';
import { PaneFrame } from './PaneFrame';
import { ProblemNotice } from './ProblemNotice';
import { SheetView } from './SheetView';
import { Start } from './Start';
import { resultName, saveAs, useWorkbench } from './use-workbench';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  notices: { padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  work: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    gridTemplateRows: 'minmax(0, 1fr)',
    '@media (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 2fr) minmax(0, 3fr)',
    },
  },
  frames: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: 0 },
  start: { flexGrow: 1, overflow: 'auto', display: 'grid' },
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

/** The page: open a workbook, work on it with the pane, keep the result. */
export function Workbench({ version }: { readonly version: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const workbench = useWorkbench(translator.language === 'da' ? 'da-DK' : 'en-US');
  const { shown, opening, problem } = workbench;
  const picker = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);

  const download = async (): Promise<void> => {
    if (shown === null) return;
    const name = resultName(shown.name);
    saveAs(await shown.workbook.save(), name);
    setSaved(name);
    announce(translator.t('workbench.downloaded', { name }));
  };
  const pick = (): void => {
    picker.current?.click();
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    void workbench.openFiles([...event.dataTransfer.files]);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(true);
  };
  const frames = [shown, opening].filter((frame) => frame !== null);

  return (
    <div
      className={styles.page}
      onDragOver={onDragOver}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={onDrop}
    >
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        className={styles.file}
        aria-label={translator.t('workbench.open')}
        onChange={(event) => {
          void workbench.openFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {shown !== null && (
        <header className={styles.bar}>
          <h1 className={styles.name}>{shown.name}</h1>
          <Button icon={<FolderOpenRegular />} onClick={pick}>
            {translator.t('workbench.open')}
          </Button>
          <Button icon={<ArrowDownloadRegular />} appearance="primary" onClick={() => void download()}>
            {translator.t('workbench.download')}
          </Button>
        </header>
      )}
      <div className={styles.notices} hidden={problem === null && saved === null && opening === null}>
        {opening !== null && (
          <div className={styles.busy} role="status">
            <Spinner size="tiny" /> {translator.t('workbench.opening', { name: opening.name })}
          </div>
        )}
        {problem !== null && <ProblemNotice problem={problem} onDismiss={workbench.dismiss} />}
        {saved !== null && (
          <Notice
            tone="success"
            onDismiss={() => {
              setSaved(null);
            }}
          >
            {translator.t('workbench.downloaded', { name: saved })}
          </Notice>
        )}
      </div>
      {shown === null && (
        <main className={styles.start}>
          <Start dragging={dragging} onPick={pick} onSample={(name) => void workbench.openSample(name)} />
        </main>
      )}
      <div className={shown === null ? undefined : styles.work}>
        {shown !== null && (
          <main>
            <SheetView key={shown.id} workbook={shown.workbook} />
          </main>
        )}
        <div className={styles.frames} hidden={shown === null}>
          {frames
            .filter((frame, index) => frames.findIndex(({ id }) => id === frame.id) === index)
            .map((frame) => (
              <PaneFrame
                key={frame.id}
                title={translator.t('workbench.pane')}
                hidden={frame.id !== shown?.id}
                onLoad={(frameWindow) => {
                  void workbench.frameLoaded(frame, frameWindow).then(() => {
                    setSaved(null);
                  });
                }}
              />
            ))}
        </div>
      </div>
      {shown === null && <Footer version={version} />}
    </div>
  );
}
