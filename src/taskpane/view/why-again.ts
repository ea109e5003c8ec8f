import type { MessageKey } from '../../i18n';
import type { EvaluationState } from '../state/use-evaluation';

/** Why the changes are to be found anew: another choice, a change by hand, or Målbar's own writing. */
export function whyAgain({ outdated, changed }: Pick<EvaluationState, 'outdated' | 'changed'>): MessageKey {
  if (outdated) return 'write.chosenAnew';
  return changed === null ? 'write.readOnceMore' : 'write.readAgainWhy';
}
