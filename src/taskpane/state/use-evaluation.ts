import { useCallback, useReducer, useRef } from 'react';
import type { EvaluateOptions, Evaluation, Progress, Proposal, Undone, Written } from '../../app';
import { failureOf, useApp, type Failure } from '../app-port';
import { lastMonthOf } from '../view/periods';
import type { Place } from '../view/place';

/** What the user has chosen; null lets the workbook decide. */
export interface Choice {
  readonly asOf: string | null;
  readonly area: string | null;
}

type Work = 'evaluating' | 'writing';

export interface EvaluationState {
  readonly evaluation: Evaluation | null;
  /** What the evaluation was made with. */
  readonly madeWith: Choice;
  /** What is chosen now. */
  readonly choice: Choice;
  /** Latest month with figures for the goals, as the latest evaluation without an as-of found it. */
  readonly latest: string | null;
  /** True when the choice has changed since the evaluation was made. */
  readonly outdated: boolean;
  /** What the evaluation rests on and has changed since it was made: the workbook, by the user's hand, or what it keeps of choices. */
  readonly changed: 'workbook' | 'settings' | null;
  /** True when Målbar itself has written since: the verdicts hold, but the workbook must be read again before the next writing. */
  readonly spent: boolean;
  readonly busy: Work | null;
  /** How many goals are judged, while many are. */
  readonly progress: Progress | null;
  readonly failure: (Failure & { readonly during: Work | 'selecting' }) | null;
  readonly written: (Written & { readonly purpose: Proposal['purpose'] }) | null;
  readonly undone: Undone | null;
}

type Action =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'begin'; readonly work: Work }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation; readonly choice: Choice }
  | { readonly kind: 'written'; readonly written: EvaluationState['written'] }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly during: Work | 'selecting' }
  | { readonly kind: 'cancel' | 'changed' | 'dismiss' };

const INITIAL: EvaluationState = {
  evaluation: null,
  madeWith: { asOf: null, area: null },
  choice: { asOf: null, area: null },
  latest: null,
  outdated: false,
  changed: null,
  spent: false,
  busy: null,
  progress: null,
  failure: null,
  written: null,
  undone: null,
};

function reduce(state: EvaluationState, action: Action): EvaluationState {
  switch (action.kind) {
    case 'choose':
      return {
        ...state,
        choice: action.choice,
        outdated: state.evaluation !== null && !sameChoice(action.choice, state.madeWith),
      };
    case 'begin':
      // What was written is told until something else is begun.
      return action.work === 'writing'
        ? { ...state, busy: 'writing', failure: null, written: null, undone: null }
        : { ...state, busy: 'evaluating', progress: null, failure: null };
    case 'progress':
      return state.busy === 'evaluating' ? { ...state, progress: action.progress } : state;
    case 'evaluated':
      return {
        ...state,
        evaluation: action.evaluation,
        madeWith: action.choice,
        latest: action.evaluation.chosenAsOf === null ? lastMonthOf(action.evaluation.asOf ?? '') : state.latest,
        busy: null,
        outdated: !sameChoice(state.choice, action.choice),
        changed: null,
        spent: false,
      };
    case 'written':
      return { ...state, ...afterWriting(state, action.written?.purpose), written: action.written };
    case 'undone':
      return { ...state, ...afterWriting(state, action.undone.purpose), undone: action.undone };
    case 'failed':
      return {
        ...state,
        busy: action.during === 'selecting' ? state.busy : null,
        // Whatever was written before it failed, the workbook may be another one now.
        spent: state.spent || action.during === 'writing',
        failure: { ...action.failure, during: action.during },
      };
    case 'changed':
      return state.evaluation === null || state.changed !== null ? state : { ...state, changed: 'workbook' };
    case 'cancel':
      return { ...state, busy: state.busy === 'evaluating' ? null : state.busy };
    case 'dismiss':
      return { ...state, failure: null, written: null, undone: null };
  }
}

/** What the workbook keeps from now on goes before what was chosen in the pane, and the verdicts are from before it. */
function afterWriting(state: EvaluationState, purpose: Proposal['purpose'] | undefined): Partial<EvaluationState> {
  const written = { busy: null, spent: true } as const;
  if (purpose !== 'settings' || state.evaluation === null) return written;
  const { choice, madeWith } = INITIAL;
  return { ...written, choice, madeWith, outdated: false, changed: 'settings' };
}

function sameChoice(a: Choice, b: Choice): boolean {
  return a.asOf === b.asOf && a.area === b.area;
}

function optionsOf({ asOf, area }: Choice): EvaluateOptions {
  return { ...(asOf === null ? {} : { asOf }), ...(area === null ? {} : { area }) };
}

/** Milliseconds between two tellings of how far the work has come: a number that changes faster cannot be read. */
const TELL = 250;

/** Passes on what comes, at most every TELL milliseconds; the first is waited for as well. */
function seldom<T>(tell: (value: T) => void): (value: T) => void {
  let last = performance.now();
  return (value) => {
    const now = performance.now();
    if (now - last < TELL) return;
    last = now;
    tell(value);
  };
}

export interface EvaluationActions {
  readonly state: EvaluationState;
  readonly choose: (choice: Choice) => void;
  /** The evaluation when it went well and was not cancelled, else null; the failure is in the state. */
  readonly evaluate: () => Promise<Evaluation | null>;
  /** Gives the evaluation that is under way up. Evaluating changes nothing, so there is nothing to take back. */
  readonly cancel: () => void;
  /** Writes; what was written, or null where it failed. */
  readonly commit: (proposal: Proposal) => Promise<Written | null>;
  /** Takes back what was last written; what was done, or null where it failed. */
  readonly undo: () => Promise<Undone | null>;
  /** Takes over what a ribbon button has evaluated and written. */
  readonly take: (evaluation: Evaluation, written: EvaluationState['written']) => void;
  readonly fail: (error: unknown) => void;
  /** Shows a place of the workbook; false when it is not there. */
  readonly select: (place: Place) => Promise<boolean>;
  /** The workbook has changed in what the evaluation rests on. */
  readonly markChanged: () => void;
  readonly dismiss: () => void;
}

/** The evaluation of the open workbook and what is under way with it. */
export function useEvaluation(): EvaluationActions {
  const app = useApp();
  const [state, dispatch] = useReducer(reduce, INITIAL);
  // Numbers every evaluation: the answer of one that was cancelled or followed by another is not taken.
  const turn = useRef(0);
  const underWay = useRef<AbortController | null>(null);

  const choose = useCallback((choice: Choice) => {
    dispatch({ kind: 'choose', choice });
  }, []);
  const dismiss = useCallback(() => {
    dispatch({ kind: 'dismiss' });
  }, []);
  const markChanged = useCallback(() => {
    dispatch({ kind: 'changed' });
  }, []);
  const cancel = useCallback(() => {
    turn.current += 1;
    underWay.current?.abort();
    dispatch({ kind: 'cancel' });
  }, []);
  const take = useCallback((evaluation: Evaluation, written: EvaluationState['written']) => {
    turn.current += 1;
    dispatch({ kind: 'evaluated', evaluation, choice: { asOf: null, area: null } });
    dispatch({ kind: 'written', written });
  }, []);
  const fail = useCallback((error: unknown) => {
    console.error(error);
    dispatch({ kind: 'failed', failure: failureOf(error), during: 'writing' });
  }, []);

  const evaluate = async (): Promise<Evaluation | null> => {
    const { choice } = state;
    const mine = (turn.current += 1);
    const controller = new AbortController();
    underWay.current = controller;
    const onProgress = seldom((progress: Progress) => {
      if (turn.current === mine) dispatch({ kind: 'progress', progress });
    });
    dispatch({ kind: 'begin', work: 'evaluating' });
    try {
      const evaluation = await app.evaluate(optionsOf(choice), { signal: controller.signal, onProgress });
      if (turn.current !== mine) return null;
      dispatch({ kind: 'evaluated', evaluation, choice });
      return evaluation;
    } catch (error) {
      if (turn.current !== mine) return null;
      console.error(error);
      dispatch({ kind: 'failed', failure: failureOf(error), during: 'evaluating' });
      return null;
    }
  };

  const commit = async (proposal: Proposal): Promise<Written | null> => {
    dispatch({ kind: 'begin', work: 'writing' });
    try {
      const written = await app.commit(proposal);
      dispatch({ kind: 'written', written: { ...written, purpose: proposal.purpose } });
      return written;
    } catch (error) {
      fail(error);
      return null;
    }
  };

  const undo = async (): Promise<Undone | null> => {
    dispatch({ kind: 'begin', work: 'writing' });
    try {
      const undone = await app.undo();
      dispatch({ kind: 'undone', undone });
      return undone;
    } catch (error) {
      fail(error);
      return null;
    }
  };

  const select = useCallback(
    async (place: Place): Promise<boolean> => {
      try {
        await app.select(place.sheet, place.address);
        return true;
      } catch (error) {
        console.error(error);
        dispatch({ kind: 'failed', failure: failureOf(error), during: 'selecting' });
        return false;
      }
    },
    [app],
  );

  return { state, choose, evaluate, cancel, commit, undo, take, fail, select, markChanged, dismiss };
}
