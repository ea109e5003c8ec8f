import { isDarkTheme, type HostTheme } from './office-theme';

/** What is asked of Office; a host may lack any of it. */
export interface ThemedOffice {
  readonly context: {
    readonly officeTheme?: HostTheme | null | undefined;
    readonly document?: { readonly addHandlerAsync?: (type: never, handler: (event: unknown) => void) => void };
  };
  readonly EventType?: { readonly OfficeThemeChanged?: unknown };
}

/**
 * Follows Office's theme while the pane is open: by the event where the host has it (documented for Outlook, answered by
 * other hosts as they please), and by looking again when the user comes back to the pane, since the theme is changed outside
 * it. `onChange` hears only of a theme that looks different. Returns what ends it.
 */
export function followOfficeTheme(office: ThemedOffice, onChange: (theme: HostTheme | null) => void): () => void {
  let known = isDarkTheme(themeOf(office));
  let ended = false;
  const take = (theme: HostTheme | null): void => {
    const dark = isDarkTheme(theme);
    if (ended || dark === null || dark === known) return;
    known = dark;
    onChange(theme);
  };
  const look = (): void => {
    take(themeOf(office));
  };
  listen(office, (event) => {
    // The event may come before the host's own property has changed: what it carries is newer.
    const carried = typeof event === 'object' && event !== null ? (Reflect.get(event, 'officeTheme') as unknown) : null;
    if (typeof carried === 'object' && carried !== null) take(carried as HostTheme);
    else look();
  });
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  return () => {
    ended = true;
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    document.documentElement.removeEventListener('pointerenter', look);
  };
}

function themeOf({ context }: ThemedOffice): HostTheme | null {
  try {
    return context.officeTheme ?? null;
  } catch {
    // Some hosts answer with an error while they close.
    return null;
  }
}

function listen({ context, EventType }: ThemedOffice, handler: (event: unknown) => void): void {
  const type = EventType?.OfficeThemeChanged;
  if (type === undefined) return;
  try {
    context.document?.addHandlerAsync?.(type as never, handler);
  } catch {
    // A host without the event: the looks that follow are enough.
  }
}
