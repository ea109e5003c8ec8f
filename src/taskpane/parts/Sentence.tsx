import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { useAnnounce } from '../state/announce';
import { copyText, selectText } from '../state/clipboard';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', justifyContent: 'end', paddingTop: tokens.spacingVerticalXS },
});

/** The status sentence and a button that copies it; where copying is not allowed, it is marked for Ctrl+C. */
export function Sentence({ text }: { readonly text: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const quote = useRef<HTMLQuoteElement>(null);
  const [copied, setCopied] = useState<string | null>(null);

  const onCopy = async (): Promise<void> => {
    if (await copyText(text)) {
      setCopied(text);
      announce(translator.t('goal.copied'));
      return;
    }
    if (quote.current !== null) selectText(quote.current);
    announce(translator.t('goal.copyByHand'));
    setCopied(null);
    setByHand(true);
  };
  const [byHand, setByHand] = useState(false);
  const done = copied === text;

  return (
    <div>
      <blockquote ref={quote} className={styles.sentence}>
        {text}
      </blockquote>
      <div className={styles.row}>
        <Button appearance="subtle" icon={done ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void onCopy()}>
          {translator.t(done ? 'goal.copied' : 'goal.copy')}
        </Button>
      </div>
      {byHand && !done && <div>{translator.t('goal.copyByHand')}</div>}
    </div>
  );
}
