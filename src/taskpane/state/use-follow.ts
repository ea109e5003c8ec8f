import { useEffect, useRef } from 'react';
import type { EvaluatedGoal, Evaluation } from '../../app';
import { useApp } from '../app-port';
import type { Place } from '../view/place';

/** Excel tells of every cell on the way: what counts is where the user stops. */
const PAUSE_AFTER_SELECTION = 200;
const PAUSE_AFTER_CHANGE = 400;
/** What we write ourselves is told of as well, a little later. */
const OWN_ECHO = 1500;

export interface Following {
  readonly evaluation: Evaluation | null;
  /** True while the pane itself writes in the workbook. */
  readonly writing: boolean;
  readonly onGoal: (goal: EvaluatedGoal) => void;
  readonly onChanged: () => void;
}

/**
 * Follows the workbook once it has been evaluated: the selection of a goal's row, and changes in what the evaluation rests
 * on. Returned is what to call before the pane itself selects a place, so that it does not follow itself.
 */
export function useFollow(following: Following): (place: Place) => void {
  const app = useApp();
  const latest = useRef(following);
  const own = useRef<{ readonly place: Place; readonly at: number } | null>(null);
  const wroteAt = useRef(Number.NEGATIVE_INFINITY);
  const { writing } = following;
  const active = following.evaluation !== null;

  useEffect(() => {
    latest.current = following;
  });
  useEffect(() => {
    if (!writing) return undefined;
    return () => {
      wroteAt.current = performance.now();
    };
  }, [writing]);

  useEffect(() => {
    if (!active) return undefined;
    let ended = false;
    let stop: (() => Promise<void>) | null = null;
    const selection = pausing(PAUSE_AFTER_SELECTION);
    const change = pausing(PAUSE_AFTER_CHANGE);
    const quietly = (work: Promise<void>): void => {
      // A workbook that cannot be followed is still evaluated on request.
      work.catch((error: unknown) => {
        console.warn(error);
      });
    };

    const onSelected = async (place: Place): Promise<void> => {
      const mine = own.current;
      if (mine !== null && performance.now() - mine.at < OWN_ECHO && samePlace(mine.place, place)) return;
      const { evaluation } = latest.current;
      const goal = evaluation === null ? null : await app.goalAt(evaluation, place);
      if (goal !== null && !ended) latest.current.onGoal(goal);
    };
    const isOwn = (): boolean => latest.current.writing || performance.now() - wroteAt.current < OWN_ECHO;
    const places: Place[] = [];
    const onChanged = async (): Promise<void> => {
      const { evaluation } = latest.current;
      const changes = places.splice(0);
      if (evaluation === null) return;
      const outdated = await Promise.all(changes.map((place) => app.isOutdatedBy(evaluation, place)));
      if (outdated.includes(true) && !ended) latest.current.onChanged();
    };

    const begin = app.watch({
      onSelected: (place) => {
        selection.start(() => {
          quietly(onSelected(place));
        });
      },
      onChanged: (place) => {
        if (isOwn()) return;
        places.push(place);
        change.start(() => {
          quietly(onChanged());
        });
      },
      onSheetDeleted: (sheet) => {
        if (isOwn()) return;
        places.push({ sheet, address: 'A1' });
        change.start(() => {
          quietly(onChanged());
        });
      },
    });
    quietly(
      begin.then(async (end) => {
        if (ended) await end();
        else stop = end;
      }),
    );
    return () => {
      ended = true;
      selection.stop();
      change.stop();
      if (stop !== null) quietly(stop());
    };
  }, [app, active]);

  return (place) => {
    own.current = { place, at: performance.now() };
  };
}

function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}

/** Carries the latest thing out once nothing newer has come for a while. */
function pausing(milliseconds: number): { readonly start: (act: () => void) => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start: (act) => {
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
