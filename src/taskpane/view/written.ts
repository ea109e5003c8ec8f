import type { Written } from '../../app';
import type { MessageKey } from '../../i18n';

/** What is said of a write: a choice that is only kept changes no sheet. */
export function doneKey({ sheets }: Pick<Written, 'sheets'>): MessageKey {
  return sheets.length === 0 ? 'write.kept' : 'write.done';
}
