import { useSyncExternalStore } from 'react';
import { isDarkTheme, type HostTheme } from './office-theme';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}

/** Dark or light: the Office theme where the host has one, else what the person's system asks for. */
export function useDark(hostTheme: HostTheme | null): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return isDarkTheme(hostTheme) ?? systemIsDark;
}
