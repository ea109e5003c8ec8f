import { createContext, useContext } from 'react';
import { DARK_PALETTE, LIGHT_PALETTE } from './status-colors';

const DarkContext = createContext(false);

export const DarkProvider = DarkContext.Provider;

export function useIsDark(): boolean {
  return useContext(DarkContext);
}

/** Colours of the statuses in the theme that is on. */
export function useStatusPalette(): typeof LIGHT_PALETTE {
  return useIsDark() ? DARK_PALETTE : LIGHT_PALETTE;
}
