import { createContext, useContext } from 'react';
import type { Place } from '../view/place';

/** Selects a place in the workbook; what comes of it is told by whoever provides this. */
export const SelectContext = createContext<((place: Place) => void) | null>(null);

export function useSelect(): (place: Place) => void {
  const select = useContext(SelectContext);
  if (select === null) throw new Error('Nothing can be selected here: wrap the page in SelectContext.');
  return select;
}
