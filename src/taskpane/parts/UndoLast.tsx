import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useAnswer } from '../state/use-answer';
import { Section } from './Page';

/** What was last written, also before the pane was opened, and the button that takes it back; nothing where there is nothing. */
export function UndoLast() {
  const translator = useTranslator();
  const app = useApp();
  const { state, undo } = useSession();
  const { written, undone } = state;
  // Asked again whenever something was written or taken back.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const answer = useAnswer(useCallback(() => app.undoInfo(), [app, written, undone]));
  if (answer.kind !== 'given' || answer.value === null) return null;
  const { writtenAt, sheets, complete } = answer.value;
  const when = new Intl.DateTimeFormat(translator.language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(writtenAt));
  return (
    <Section title={translator.t('undo.title')}>
      <div>
        {sheets.length === 0
          ? translator.t('undo.lastKept', { when })
          : translator.t('undo.last', { when, sheets: sheets.join(', ') })}
      </div>
      {!complete && <div>{translator.t('undo.half')}</div>}
      <div>
        <Button aria-disabled={state.busy !== null} onClick={() => void undo()}>
          {translator.t('undo.button')}
        </Button>
      </div>
    </Section>
  );
}
