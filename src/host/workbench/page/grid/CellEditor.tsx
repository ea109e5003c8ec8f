import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslator } from '../../../../taskpane/state/language';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    top: 0,
    left: 0,
    zIndex: 3,
    minWidth: '100%',
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: '0 4px',
    border: '2px solid #0b5a69',
    outline: 'none',
    backgroundColor: '#fff',
    color: '#000',
    font: 'inherit',
    lineHeight: 1.3,
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content',
    maxWidth: '480px',
  },
});

interface CellEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCommit: (move: 'down' | 'up' | 'right' | 'left' | null) => void;
  readonly onCancel: () => void;
}

/** Typing in a cell, as in Excel: Enter and Tab take it, Alt+Enter makes a new line, Esc gives up. */
export function CellEditor({ text, onText, onCommit, onCancel }: CellEditorProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const action = editKey(event, onText);
    if (action === null) return;
    isOver.current = true;
    if (action === 'cancel') onCancel();
    else onCommit(action);
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      value={text}
      rows={1}
      spellCheck={false}
      aria-label={translator.t('workbench.editCell')}
      onChange={(event) => {
        // After a refusal the person goes on typing.
        isOver.current = false;
        onText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!isOver.current) onCommit(null);
      }}
    />
  );
}

type EditAction = 'down' | 'up' | 'right' | 'left' | 'cancel';

/** What a key does while a cell is edited; null leaves it to the field. Nothing of it reaches the grid. */
export function editKey(event: KeyboardEvent<HTMLTextAreaElement>, onText: (text: string) => void): EditAction | null {
  event.stopPropagation();
  const { key, shiftKey, altKey, currentTarget } = event;
  if (event.nativeEvent.isComposing) return null;
  if (key === 'Enter' && altKey) {
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = currentTarget;
    onText(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    return null;
  }
  const action =
    key === 'Enter'
      ? shiftKey
        ? 'up'
        : 'down'
      : key === 'Tab'
        ? shiftKey
          ? 'left'
          : 'right'
        : key === 'Escape'
          ? 'cancel'
          : null;
  if (action !== null) event.preventDefault();
  return action;
}
