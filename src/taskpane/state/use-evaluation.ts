import { useCallback, useReducer, useRef } from 'react';
import type { EvaluateOptions, Evaluation, WriteOptions, Written } from '../../app';
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
  /** True when the workbook has changed since the evaluation was made. */
  readonly changed: boolean;
  readonly busy: Work | null;
  readonly failure: (Failure & { readonly during: Work | 'selecting' }) | null;
  readonly written: Written | null;
}

type Action =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'begin'; readonly work: Work }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation; readonly choice: Choice }
  | { readonly kind: 'written'; readonly result: Written }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly during: Work | 'selecting' }
  | { readonly kind: 'cancel' | 'changed' | 'dismiss' };

const INITIAL: EvaluationState = {
  evaluation: null,
  madeWith: { asOf: null, area: null },
  choice: { asOf: null, area: null },
  latest: null,
  outdated: false,
  changed: false,
  busy: null,
  failure: null,
  written: null,
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
      return { ...state, busy: action.work, failure: null, written: null };
    case 'evaluated':
      return {
        ...state,
        evaluation: action.evaluation,
        madeWith: action.choice,
        latest: action.choice.asOf === null ? lastMonthOf(action.evaluation.asOf ?? '') : state.latest,
        busy: state.busy === 'writing' ? 'writing' : null,
        outdated: !sameChoice(state.choice, action.choice),
        changed: false,
      };
    case 'written':
      return { ...state, busy: null, written: action.result };
    case 'failed':
      return {
        ...state,
        busy: action.during === 'selecting' ? state.busy : null,
        failure: { ...action.failure, during: action.during },
      };
    case 'changed':
      return state.evaluation === null || state.changed ? state : { ...state, changed: true };
    case 'cancel':
      return { ...state, busy: state.busy === 'evaluating' ? null : state.busy };
    case 'dismiss':
      return { ...state, failure: null, written: null };
  }
}

function sameChoice(a: Choice, b: Choice): boolean {
  return a.asOf === b.asOf && a.area === b.area;
}

function optionsOf({ asOf, area }: Choice): EvaluateOptions {
  return { ...(asOf === null ? {} : { asOf }), ...(area === null ? {} : { area }) };
}

export interface EvaluationActions {
  readonly state: EvaluationState;
  readonly choose: (choice: Choice) => void;
  /** The evaluation when it went well and was not cancelled, else null; the failure is in the state. */
  readonly evaluate: () => Promise<Evaluation | null>;
  /** Gives the evaluation that is under way up. Evaluating changes nothing, so there is nothing to take back. */
  readonly cancel: () => void;
  readonly write: (options: WriteOptions) => Promise<Written | null>;
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
  // An evaluation describes the workbook as it was read; once something is written, it must be read again before the next time.
  const spent = useRef<Evaluation | null>(null);
  // Numbers every evaluation: the answer of one that was cancelled or followed by another is not taken.
  const turn = useRef(0);

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
    dispatch({ kind: 'cancel' });
  }, []);

  const evaluate = async (): Promise<Evaluation | null> => {
    const { choice } = state;
    const mine = (turn.current += 1);
    dispatch({ kind: 'begin', work: 'evaluating' });
    try {
      const evaluation = await app.evaluate(optionsOf(choice));
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

  const write = async (options: WriteOptions): Promise<Written | null> => {
    const { madeWith, evaluation, changed } = state;
    if (evaluation === null) return null;
    dispatch({ kind: 'begin', work: 'writing' });
    try {
      let current = evaluation;
      if (spent.current === evaluation || changed) {
        current = await app.evaluate(optionsOf(madeWith));
        dispatch({ kind: 'evaluated', evaluation: current, choice: madeWith });
      }
      spent.current = current;
      const result = await app.write(current, options);
      dispatch({ kind: 'written', result });
      return result;
    } catch (error) {
      console.error(error);
      dispatch({ kind: 'failed', failure: failureOf(error), during: 'writing' });
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

  return { state, choose, evaluate, cancel, write, select, markChanged, dismiss };
}
