import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useTranslator } from '../../../../taskpane/state/language';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: `40px ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textAlign: 'center',
  },
  now: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface DropZoneProps {
  readonly dragging: boolean;
  readonly busy: boolean;
  readonly onPick: () => void;
}

/** A workbook of one's own: dropped here, or anywhere on the page, or chosen. */
export function DropZone({ dragging, busy, onPick }: DropZoneProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <div className={mergeClasses(styles.drop, dragging && styles.now)}>
      <div>{translator.t(dragging ? 'workbench.dropNow' : 'workbench.drop')}</div>
      <Button appearance="primary" size="large" icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={onPick}>
        {translator.t('workbench.open')}
      </Button>
    </div>
  );
}
