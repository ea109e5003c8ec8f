import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/preferences';
import { isDarkTheme, type HostTheme } from './office-theme';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}

/** Dark or light: as the user chose, else the Office theme where the host has one, else what the person's system asks for. */
export function useDark(hostTheme: HostTheme | null, choice: ThemeChoice = 'system'): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  if (choice !== 'system') return choice === 'dark';
  return isDarkTheme(hostTheme) ?? systemIsDark;
}
