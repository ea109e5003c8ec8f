import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useTranslator } from '../../../taskpane/state/language';

const useStyles = makeStyles({
  dialog: {
    width: 'min(34rem, calc(100vw - 3rem))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  text: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXL}`, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UnsavedDialogProps {
  /** The workbook that is open and has changes. */
  readonly name: string;
  /** The file that is to be opened in its place. */
  readonly next: string;
  readonly onSave: () => void;
  readonly onOpen: () => void;
  readonly onStay: () => void;
}

/**
 * Before another workbook takes the place of one with changes that are in no file yet. It is the browser's own dialog: that
 * keeps the focus also from the frame of the pane, and gives the page back when it goes.
 */
export function UnsavedDialog({ name, next, onSave, onOpen, onStay }: UnsavedDialogProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={title}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id={title} className={styles.title}>
        {translator.t('workbench.unsaved.title', { name })}
      </h2>
      <p id={text} className={styles.text}>
        {translator.t('workbench.unsaved.text', { name, next })}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onSave}>
          {translator.t('workbench.unsaved.save')}
        </Button>
        <Button onClick={onOpen}>{translator.t('workbench.unsaved.open')}</Button>
        <Button onClick={onStay}>{translator.t('workbench.unsaved.stay')}</Button>
      </div>
    </dialog>
  );
}
