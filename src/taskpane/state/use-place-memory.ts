import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { cardId } from '../view/card-id';
import type { Screen } from '../view/screens';

/** Where in the pane the user is. */
export interface Where {
  readonly screen: Screen;
  /** The goal whose page is open on the overview. */
  readonly goalId: string | null;
  /**
   * What brought the user here: only what the user did in the pane moves the focus, and going from goal to goal leaves it on
   * the button that does it.
   */
  readonly by: 'user' | 'workbook' | 'paging';
}

/**
 * Keeps focus and scroll position with the screens: the focus goes to the heading of a goal's page when it is opened and back
 * to the goal's card when it is closed, which would lose it otherwise; every screen is found again where it was left, and a
 * goal's page that is opened anew begins at its top.
 */
export function usePlaceMemory({ screen, goalId, by }: Where): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const scrolled = useRef(new Map<string, number>());
  const previous = useRef<Pick<Where, 'screen' | 'goalId'>>({ screen, goalId: null });
  const shownScreen = useRef(screen);
  const key = `${screen} ${goalId ?? ''}`;

  useLayoutEffect(() => {
    const positions = scrolled.current;
    const isReturn = goalId === null || shownScreen.current !== screen;
    shownScreen.current = screen;
    window.scrollTo(0, isReturn ? (positions.get(key) ?? 0) : 0);
    const onScroll = (): void => {
      positions.set(key, window.scrollY);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
    };
  }, [key, screen, goalId]);

  useEffect(() => {
    const left = previous.current;
    previous.current = { screen, goalId };
    if (by !== 'user' || left.screen !== screen || left.goalId === goalId) return;
    if (goalId !== null) page.current?.querySelector<HTMLElement>('[data-goal-title]')?.focus();
    else if (left.goalId !== null) document.getElementById(cardId(left.goalId))?.focus();
  }, [screen, goalId, by]);
  return page;
}
