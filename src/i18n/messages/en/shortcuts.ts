import type { Translated } from '../../catalogue';
import type { shortcuts as danish } from '../da/shortcuts';

/** Names of the keyboard shortcuts, where Office lists them. */
export const shortcuts: Translated<typeof danish> = {
  shortcuts: {
    EvaluateGoals: 'Målbar: Evaluate goals',
    UpdateStatus: 'Målbar: Update status',
    MakeAppendix: 'Målbar: Make appendix',
    NextYear: 'Målbar: Next year’s plan',
    ShowPane: 'Målbar: Show pane',
  },
};
