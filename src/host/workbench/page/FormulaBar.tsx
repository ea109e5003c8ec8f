import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useRef, useState } from 'react';
import { useTranslator } from '../../../taskpane/state/language';
import { editKey } from './grid/CellEditor';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: {
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  name: { width: '104px', flexShrink: 0 },
  content: { flexGrow: 1, minWidth: 0, resize: 'none', maxHeight: '96px', fieldSizing: 'content' },
  undo: { flexShrink: 0, minWidth: '32px' },
});

interface FormulaBarProps {
  /** Address of what is selected. */
  readonly address: string;
  /** What the first selected cell holds, or what is being typed. */
  readonly text: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Whether there is such a place. */
  readonly onGoTo: (reference: string) => Promise<boolean>;
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  readonly onCommit: (move: 'down' | 'up' | 'right' | 'left' | null) => void;
  readonly onCancel: () => void;
}

/** Address and content of the selected cell: both can be typed in, to go somewhere and to edit. */
export function FormulaBar(props: FormulaBarProps) {
  const { address, text, canUndo, canRedo, onUndo, onRedo, onBegin, onText, onCommit, onCancel } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const isOver = useRef(true);
  return (
    <div className={styles.bar}>
      <NameBox key={address} address={address} onGoTo={props.onGoTo} />
      <Button
        className={styles.undo}
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={translator.t('workbench.undo')}
        title={translator.t('workbench.undo')}
        disabledFocusable={!canUndo}
        onClick={onUndo}
      />
      <Button
        className={styles.undo}
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={translator.t('workbench.redo')}
        title={translator.t('workbench.redo')}
        disabledFocusable={!canRedo}
        onClick={onRedo}
      />
      <textarea
        className={mergeClasses(styles.field, styles.content)}
        rows={1}
        spellCheck={false}
        aria-label={translator.t('workbench.content')}
        value={text}
        onFocus={() => {
          isOver.current = false;
          onBegin();
        }}
        onChange={(event) => {
          isOver.current = false;
          onText(event.target.value);
        }}
        onKeyDown={(event) => {
          const action = editKey(event, onText);
          if (action === null) return;
          isOver.current = true;
          if (action === 'cancel') onCancel();
          else onCommit(action);
        }}
        onBlur={() => {
          if (!isOver.current) onCommit(null);
          isOver.current = true;
        }}
      />
    </div>
  );
}

function NameBox({ address, onGoTo }: Pick<FormulaBarProps, 'address' | 'onGoTo'>) {
  const styles = useStyles();
  const translator = useTranslator();
  const [text, setText] = useState(address);
  const [isUnknown, setUnknown] = useState(false);
  return (
    <input
      className={mergeClasses(styles.field, styles.name)}
      aria-label={translator.t('workbench.nameBox')}
      aria-invalid={isUnknown}
      title={isUnknown ? translator.t('workbench.noPlace', { name: text }) : undefined}
      value={text}
      spellCheck={false}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setText(event.target.value);
        setUnknown(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(address);
        if (event.key !== 'Enter') return;
        event.preventDefault();
        void onGoTo(text).then((found) => {
          setUnknown(!found);
        });
      }}
    />
  );
}
