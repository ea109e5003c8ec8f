/** Names of the keyboard shortcuts, where Office lists them. */
export const shortcuts = {
  shortcuts: {
    EvaluateGoals: 'Målbar: Vurder mål',
    UpdateStatus: 'Målbar: Opdater status',
    MakeAppendix: 'Målbar: Lav bilag',
    NextYear: 'Målbar: Næste års plan',
    ShowPane: 'Målbar: Vis rude',
  },
} as const;
