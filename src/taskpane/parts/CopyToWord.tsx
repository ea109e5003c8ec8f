import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useCallback, useRef, useState } from 'react';
import type { AppendixPart, ClipboardText, Evaluation, Turns } from '../../app';
import { useApp, type App } from '../app-port';
import { useAnnounce } from '../state/announce';
import { copyRich } from '../state/clipboard';
import { useTranslator } from '../state/language';
import { useAnswer } from '../state/use-answer';
import { FailureNotice } from './FailureNotice';
import { LongSelect } from './LongSelect';
import { Section } from './Page';

const useStyles = makeStyles({
  said: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

interface CopyToWordProps {
  readonly evaluation: Evaluation;
  /** Stands above the table, as on the sheet of it. */
  readonly meeting: string;
}

type Said = 'copied' | 'copyByHand';

/** A table of the appendix, copied so that Word shows it as a table. Nothing is written in the workbook. */
export function CopyToWord({ evaluation, meeting }: CopyToWordProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const app = useApp();
  const element = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<AppendixPart | null>(null);
  const [said, setSaid] = useState<{ readonly what: Said; readonly of: ClipboardText } | null>(null);
  const parts = useAnswer(useCallback((turns: Turns) => app.appendixParts(evaluation, turns), [app, evaluation]));
  const known = parts.kind === 'given' ? parts.value : [];
  const chosen = known.find(({ part }) => part === own) ?? known[0] ?? null;
  const part = chosen?.part ?? null;
  // Made before the button is pressed: the clipboard opens to a press of a button only, not to what comes of it later.
  const content = useAnswer(
    useCallback((turns: Turns) => contentOf(app, evaluation, part, meeting, turns), [app, evaluation, part, meeting]),
  );
  if (parts.kind === 'failed') return <FailureNotice failure={parts.failure} />;
  if (chosen === null) return null;
  const ready = content.kind === 'given' ? content.value : null;
  const isSaid = said !== null && said.of === ready;

  const copy = async (): Promise<void> => {
    if (ready === null || element.current === null) return;
    const what = (await copyRich(ready, element.current)) ? 'copied' : 'copyByHand';
    setSaid({ what, of: ready });
    announce(translator.t(`copyToWord.${what}`, { title: chosen.title }));
  };
  return (
    <Section title={translator.t('copyToWord.title')}>
      <Field label={translator.t('copyToWord.which')} hint={translator.t('copyToWord.hint')}>
        <LongSelect
          value={chosen.part}
          choices={known.map((one) => ({ value: one.part, label: one.title, lang: 'da' }))}
          onChoose={(value) => {
            setOwn(known.find((one) => one.part === value)?.part ?? null);
          }}
        />
      </Field>
      {content.kind === 'failed' && <FailureNotice failure={content.failure} />}
      <div>
        <Button icon={<CopyRegular />} aria-disabled={ready === null} onClick={() => void copy()}>
          {translator.t(content.kind === 'waiting' ? 'copyToWord.making' : 'copyToWord.button')}
        </Button>
      </div>
      {/* One text throughout: what is selected for Ctrl+C must not be replaced by another element. */}
      <div ref={element} className={styles.said} {...(isSaid ? {} : { lang: 'da' })}>
        {isSaid ? translator.t(`copyToWord.${said.what}`, { title: chosen.title }) : chosen.title}
      </div>
    </Section>
  );
}

/** Charts come with the goals' pages, where the workbook has them and the host can draw them. */
async function contentOf(
  app: App,
  evaluation: Evaluation,
  part: AppendixPart | null,
  meeting: string,
  turns: Turns,
): Promise<ClipboardText | null> {
  if (part === null) return null;
  const pictures = part === 'goals' ? await app.chartPictures().catch(() => null) : null;
  return app.appendixHtml(evaluation, part, { meeting, ...(pictures === null ? {} : { pictures }) }, turns);
}
