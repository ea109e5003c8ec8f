import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FailureNotice } from './parts/FailureNotice';
import { Footer } from './parts/Footer';
import { WriteBar } from './parts/WriteBar';
import { GoalPage } from './screens/GoalPage';
import { Overview } from './screens/Overview';
import { useAnnounce } from './state/announce';
import { useTranslator } from './state/language';
import { SelectContext } from './state/select-context';
import { useEvaluation } from './state/use-evaluation';
import { cardId } from './view/card-id';
import type { Place } from './view/place';
import type { WriteChoice } from './app-port';

const useStyles = makeStyles({ main: { flexGrow: 1 } });

/** The screens and the way between them; the focus follows. */
export function Shell({ version }: { readonly version: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const actions = useEvaluation();
  const { state, select, write, dismiss } = actions;
  const [openId, setOpenId] = useState<string | null>(null);
  const goal = state.evaluation?.goals.find(({ id }) => id === openId) ?? null;
  const page = useFocusOfScreen(goal?.id ?? null);

  const onSelect = useCallback(
    (place: Place) => {
      void select(place).then((shown) => {
        if (shown) announce(translator.t('select.shown', { ...place }));
      });
    },
    [select, announce, translator],
  );

  const onWrite = async (choice: WriteChoice): Promise<void> => {
    if (state.busy !== null) return;
    announce(translator.t('write.writing'));
    const written = await write(choice);
    if (written === null) return;
    announce(
      written.edits === 0 ? translator.t('write.nothing') : translator.t('write.done', { count: written.edits }),
    );
  };

  const back = useCallback(() => {
    setOpenId(null);
  }, []);

  useEscape(back, goal !== null);

  const { evaluation, failure } = state;
  // What goes wrong with evaluating is told beside its button; the rest here, where it is seen from every screen.
  const failureHere = failure !== null && failure.during !== 'evaluating' ? failure : null;
  return (
    <SelectContext.Provider value={onSelect}>
      <main ref={page} className={styles.main}>
        <div hidden={goal !== null}>
          <Overview actions={actions} onOpen={setOpenId} />
        </div>
        {goal !== null && <GoalPage goal={goal} onBack={back} />}
      </main>
      {evaluation !== null && evaluation.goals.length > 0 && (
        <WriteBar
          busy={state.busy !== null}
          writing={state.busy === 'writing'}
          written={state.written}
          failure={failureHere}
          onWrite={(choice) => void onWrite(choice)}
          onDismiss={dismiss}
        />
      )}
      {failureHere !== null && evaluation?.goals.length === 0 && (
        <FailureNotice failure={failureHere} onDismiss={dismiss} />
      )}
      <Footer version={version} />
    </SelectContext.Provider>
  );
}

/**
 * Moves the focus with the screens: to the heading of a goal's page when it opens, back to the goal's card when it closes.
 * Without this the focus would be lost with the element that had it.
 */
function useFocusOfScreen(goalId: string | null) {
  const page = useRef<HTMLElement>(null);
  const previous = useRef<string | null>(null);
  useEffect(() => {
    const left = previous.current;
    previous.current = goalId;
    if (goalId !== null) {
      window.scrollTo(0, 0);
      page.current?.querySelector<HTMLElement>('[data-screen-title]:not([hidden] *)')?.focus();
    } else if (left !== null) {
      document.getElementById(cardId(left))?.focus();
    }
  }, [goalId]);
  return page;
}

/** Escape goes back, as the button does. */
function useEscape(onEscape: () => void, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [onEscape, active]);
}
