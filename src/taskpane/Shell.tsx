import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { CommandReport, EvaluatedGoal, Evaluation, Proposal, Undone, Written } from '../app';
import { useApp } from './app-port';
import { Footer } from './parts/Footer';
import { goalsAround } from './parts/GoalPager';
import { NavBar } from './parts/NavBar';
import { NextStep } from './parts/NextStep';
import { OutcomeBar } from './parts/OutcomeBar';
import { OutdatedNotice } from './parts/OutdatedNotice';
import { ScreenBoundary } from './parts/ScreenBoundary';
import { GoalPage } from './screens/GoalPage';
import { Overview } from './screens/Overview';
import { useAnnounce } from './state/announce';
import { useTranslator } from './state/language';
import { usePreferences } from './state/preferences';
import { SelectContext } from './state/select-context';
import { SessionProvider, type Session } from './state/session';
import { useEvaluation } from './state/use-evaluation';
import { useFocusKeeper } from './state/use-focus-keeper';
import { useFollow } from './state/use-follow';
import { useGoalFilter } from './state/use-goal-filter';
import { usePlaceMemory, type Where } from './state/use-place-memory';
import type { Place } from './view/place';
import { inListOrder } from './view/sections';
import type { Screen } from './view/screens';
import { doneKey } from './view/written';

const CheckScreen = lazy(() => import(/* webpackChunkName: "check" */ './screens/CheckScreen'));
const WriteScreen = lazy(() => import(/* webpackChunkName: "write" */ './screens/WriteScreen'));
const DataScreen = lazy(() => import(/* webpackChunkName: "data" */ './screens/DataScreen'));
const PlanTextScreen = lazy(() => import(/* webpackChunkName: "plan-text" */ './screens/PlanTextScreen'));
const NewYearScreen = lazy(() => import(/* webpackChunkName: "new-year" */ './screens/NewYearScreen'));
const SettingsScreen = lazy(() => import(/* webpackChunkName: "settings" */ './screens/SettingsScreen'));

const useStyles = makeStyles({
  main: { flexGrow: 1, minWidth: 0 },
  opening: { padding: tokens.spacingVerticalXXL },
  notices: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`, ':empty': { display: 'none' } },
});

/** The screens and the way between them. */
export function Shell({ version }: { readonly version: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const { follow } = usePreferences();
  const actions = useEvaluation();
  const { state, evaluate, select, commit, undo, take, fail, markChanged, dismiss } = actions;
  const [where, go] = useState<Where>({ screen: 'overview', goalId: null, by: 'user' });
  const { evaluation, busy, failure } = state;
  const filter = useGoalFilter(evaluation);
  const goal = evaluation?.goals.find(({ id }) => id === where.goalId) ?? null;
  const [lastOpen, setLastOpen] = useState<string | null>(null);
  if (goal !== null && goal.id !== lastOpen) setLastOpen(goal.id);
  useFocusKeeper();
  const page = usePlaceMemory({ ...where, goalId: goal?.id ?? null });

  const onGoal = ({ id, number }: EvaluatedGoal): void => {
    if (!follow || where.screen !== 'overview' || id === where.goalId) return;
    go({ screen: 'overview', goalId: id, by: 'workbook' });
    announce(number === null ? translator.t('followedUnnumbered') : translator.t('followed', { number }));
  };
  const onChanged = (): void => {
    if (state.changed !== null) return;
    markChanged();
    announce(translator.t('outdated.said'));
  };
  const aboutToSelect = useFollow({ evaluation, writing: busy === 'writing', onGoal, onChanged });

  const onSelect = (place: Place): void => {
    aboutToSelect(place);
    void select(place).then((shown) => {
      if (shown) announce(translator.t('select.shown', { ...place }));
    });
  };

  const onEvaluate = async (): Promise<Evaluation | null> => {
    if (busy !== null) return null;
    announce(translator.t('overview.evaluating'));
    const made = await evaluate();
    if (made !== null) announce(translator.t('overview.evaluated', { count: made.goals.length }));
    return made;
  };

  const onCommit = async (proposal: Proposal): Promise<Written | null> => {
    if (busy !== null) return null;
    announce(translator.t('write.writing'));
    const written = await commit(proposal);
    if (written !== null) {
      announce(written.edits === 0 ? translator.t('write.nothing') : translator.t(doneKey(written)));
    }
    return written;
  };

  const onUndo = async (): Promise<Undone | null> => {
    if (busy !== null) return null;
    announce(translator.t('undo.undoing'));
    const undone = await undo();
    if (undone !== null) announce(translator.t('undo.done'));
    return undone;
  };

  useReports((report) => {
    if (report.kind === 'written') take(report.evaluation, { ...report.written, purpose: 'status' });
    else if (report.kind === 'failed') fail(report.error);
    else go({ screen: 'newYear', goalId: null, by: 'user' });
  });

  const session: Session = {
    state,
    evaluate: onEvaluate,
    cancel: actions.cancel,
    commit: onCommit,
    undo: onUndo,
    go: (screen) => {
      go({ ...where, screen, by: 'user' });
    },
  };

  const onGoTo = useCallback(
    ({ id, number, assessment: { status } }: EvaluatedGoal) => {
      go({ screen: 'overview', goalId: id, by: 'paging' });
      const name = number === null ? translator.t('goal.untitled') : translator.t('goal.titled', { number });
      announce(`${name}, ${translator.t(`status.${status}`)}`);
    },
    [announce, translator],
  );
  const back = useCallback(() => {
    go({ screen: 'overview', goalId: null, by: 'user' });
  }, []);
  useEscape(back, goal !== null && where.screen === 'overview');

  // What goes wrong with evaluating is told beside its button; the rest here, where it is seen from every screen.
  const failureHere = failure !== null && failure.during !== 'evaluating' ? failure : null;
  const onOverview = where.screen === 'overview';
  return (
    <SessionProvider value={session}>
      <SelectContext.Provider value={onSelect}>
        <NavBar
          screen={where.screen}
          onGo={(screen) => {
            // The button of the screen one is on leads back to its beginning.
            go({ screen, goalId: screen === where.screen ? null : where.goalId, by: 'user' });
          }}
        />
        <main ref={page} className={styles.main} data-working={busy === 'writing' ? '' : undefined}>
          <div className={styles.notices}>
            {state.changed !== null && (
              <OutdatedNotice by={state.changed} updating={busy === 'evaluating'} onUpdate={() => void onEvaluate()} />
            )}
          </div>
          <ScreenHost screen="overview" current={where.screen}>
            <Activity mode={goal === null ? 'visible' : 'hidden'}>
              <Overview
                actions={actions}
                filter={filter}
                lastOpen={lastOpen}
                onEvaluate={() => void onEvaluate()}
                onOpen={(goalId) => {
                  go({ screen: 'overview', goalId, by: 'user' });
                }}
              />
            </Activity>
            {goal !== null && evaluation !== null && (
              <GoalPage
                evaluation={evaluation}
                goal={goal}
                around={goalsAround(goal.id, filter.goals, inListOrder(evaluation.goals))}
                onBack={back}
                onGo={onGoTo}
              />
            )}
          </ScreenHost>
          <ScreenHost screen="write" current={where.screen}>
            <WriteScreen />
          </ScreenHost>
          <ScreenHost screen="check" current={where.screen}>
            <CheckScreen />
          </ScreenHost>
          <ScreenHost screen="data" current={where.screen}>
            <DataScreen />
          </ScreenHost>
          <ScreenHost screen="planText" current={where.screen}>
            <PlanTextScreen />
          </ScreenHost>
          <ScreenHost screen="newYear" current={where.screen}>
            <NewYearScreen />
          </ScreenHost>
          <ScreenHost screen="settings" current={where.screen}>
            <SettingsScreen version={version} />
          </ScreenHost>
        </main>
        {onOverview && goal === null && evaluation !== null && evaluation.goals.length > 0 && (
          <NextStep
            onWrite={() => {
              session.go('write');
            }}
          />
        )}
        <OutcomeBar
          failure={failureHere}
          written={state.written}
          undone={state.undone}
          busy={busy !== null}
          onUndo={() => void onUndo()}
          onDismiss={dismiss}
        />
        <Footer version={version} />
      </SelectContext.Provider>
    </SessionProvider>
  );
}

interface ScreenHostProps {
  readonly screen: Screen;
  readonly current: Screen;
  readonly children: ReactNode;
}

/** A screen: fetched when it is first opened, and kept as it was left when another is open. */
function ScreenHost({ screen, current, children }: ScreenHostProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const open = screen === current;
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  if (!open && !opened) return null;
  return (
    <Activity mode={open ? 'visible' : 'hidden'}>
      <div data-screen={screen}>
        <ScreenBoundary>
          <Suspense fallback={<Spinner className={styles.opening} size="small" label={translator.t('nav.opening')} />}>
            {children}
          </Suspense>
        </ScreenBoundary>
      </div>
    </Activity>
  );
}

/** Hears what the ribbon's buttons did while this pane was open, or before it was. */
function useReports(onReport: (report: CommandReport) => void): void {
  const app = useApp();
  const latest = useRef(onReport);
  useEffect(() => {
    latest.current = onReport;
  });
  useEffect(() => {
    let left = false;
    let stop: (() => void) | null = null;
    app
      .onReport((report) => {
        latest.current(report);
      })
      .then((end) => {
        if (left) end();
        else stop = end;
      })
      .catch((error: unknown) => {
        // The ribbon works without the pane all the same.
        console.warn(error);
      });
    return () => {
      left = true;
      stop?.();
    };
  }, [app]);
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
