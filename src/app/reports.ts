import type { Evaluation } from './evaluation';
import type { Written } from './commit';

/** What a ribbon button did or asks for, told to whoever shows it. */
export type CommandReport =
  | { readonly kind: 'written'; readonly evaluation: Evaluation; readonly written: Written }
  /** The error as it was thrown: a WorkbookError has a code, anything else is a programmer's. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** A button whose answer is a screen. */
  | { readonly kind: 'open'; readonly screen: 'new_year' };

type Listener = (report: CommandReport) => void;

const listeners = new Set<Listener>();
let unread: CommandReport | null = null;

/**
 * The way from the ribbon to the pane: both live in one runtime, and neither knows the other. A report that comes while
 * no pane is there waits for the pane that the button opens; only the latest is kept.
 */
export function publishReport(report: CommandReport): void {
  if (listeners.size === 0) unread = report;
  for (const listener of listeners) listener(report);
}

/** Calls the listener for every report from now on, and for one that waits. Returns how to stop. */
export function onReport(listener: Listener): () => void {
  listeners.add(listener);
  const waiting = unread;
  unread = null;
  if (waiting !== null) listener(waiting);
  return () => {
    listeners.delete(listener);
  };
}
