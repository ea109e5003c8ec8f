import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { cardId } from '../view/card-id';
import type { Screen } from '../view/screens';

/** Where in the pane the user is. */
export interface Where {
  readonly screen: Screen;
  /** The goal whose page is open on the overview. */
  readonly goalId: string | null;
  /** Who brought the user here: only what the user did in the pane moves the focus. */
  readonly by: 'user' | 'workbook';
}

/**
 * Keeps focus and scroll position with the screens: the focus goes to the heading of a goal's page when it is opened and back
 * to the goal's card when it is closed, which would lose it otherwise; every screen is found again where it was left.
 */
export function usePlaceMemory({ screen, goalId, by }: Where): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const scrolled = useRef(new Map<string, number>());
  const previous = useRef<Pick<Where, 'screen' | 'goalId'>>({ screen, goalId: null });
  const key = `${screen} ${goalId ?? ''}`;

  useLayoutEffect(() => {
    const positions = scrolled.current;
    window.scrollTo(0, goalId === null ? (positions.get(key) ?? 0) : 0);
    const onScroll = (): void => {
      positions.set(key, window.scrollY);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
    };
  }, [key, goalId]);

  useEffect(() => {
    const left = previous.current;
    previous.current = { screen, goalId };
    if (by !== 'user' || left.screen !== screen || left.goalId === goalId) return;
    if (goalId !== null) page.current?.querySelector<HTMLElement>('[data-goal-title]')?.focus();
    else if (left.goalId !== null) document.getElementById(cardId(left.goalId))?.focus();
  }, [screen, goalId, by]);
  return page;
}
