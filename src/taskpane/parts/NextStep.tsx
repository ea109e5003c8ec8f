import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'end',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // At high magnification a bar that stays would hide what it belongs to.
    '@media (min-height: 480px)': { position: 'sticky', bottom: 0, boxShadow: '0 -2px 6px rgba(0, 0, 0, 0.08)' },
  },
});

/** From the evaluation on to writing it. */
export function NextStep({ onWrite }: { readonly onWrite: () => void }) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <div className={styles.bar}>
      <Button icon={<ArrowRightRegular />} iconPosition="after" onClick={onWrite}>
        {translator.t('write.open')}
      </Button>
    </div>
  );
}
