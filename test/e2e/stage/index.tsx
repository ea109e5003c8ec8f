/**
 * A stage for looking at the pane in states that a workbook does not easily bring about. The address says what is
 * played: stage.html?state=example|many|loading|failure|none&language=da|en&dark=1
 */
import { createRoot } from 'react-dom/client';
import type { Evaluation } from '../../../src/app/evaluation';
import { languageOf } from '../../../src/i18n';
import type { App } from '../../../src/taskpane/app-port';
import { Pane } from '../../../src/taskpane/Pane';
import { examplePlan } from '../../taskpane/example';
import { exampleChanges, exampleChart, exampleReview, proposalOf, viewsOf } from '../../taskpane/example-views';
import { evaluationOf } from '../../taskpane/fixtures';

const asked = new URLSearchParams(window.location.search);

class CodedError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: string,
    readonly excelCode: string,
  ) {
    super(code);
  }
}

/** So many goals that they can be searched. */
function twice(plan: Evaluation): Evaluation {
  const again = plan.goals.map((goal, at) => ({ ...goal, id: `${goal.id} igen`, number: String(at + 11) }));
  return { ...plan, goals: [...plan.goals, ...again] };
}

function evaluation(): Promise<Evaluation> {
  switch (asked.get('state')) {
    case 'loading':
      return new Promise(() => undefined);
    case 'failure':
      return Promise.reject(new CodedError('cell_editing', 'InvalidOperationInCellEditMode'));
    case 'many':
      return Promise.resolve(twice(examplePlan()));
    case 'none':
      return Promise.resolve(evaluationOf([], { findings: [{ code: 'no_goals', severity: 'error' }] }));
    default:
      return Promise.resolve(examplePlan());
  }
}

const app: App = {
  evaluate: evaluation,
  proposeWrite: () => Promise.resolve(proposalOf()),
  preview: () => Promise.resolve(exampleChanges()),
  commit: () =>
    Promise.resolve({ edits: 57, sheets: ['Mål', 'Grafer', 'Data til grafer'], places: { Mål: 'R6' }, findings: [] }),
  undoInfo: () => Promise.resolve(null),
  undo: () => Promise.resolve({ purpose: 'status', sheets: ['Mål'], findings: [] }),
  onReport: () => Promise.resolve(() => undefined),
  select: (sheet, address) => {
    document.title = `${sheet}!${address}`;
    return Promise.resolve();
  },
  watch: () => Promise.resolve(() => Promise.resolve()),
  goalAt: () => Promise.resolve(null),
  isOutdatedBy: () => Promise.resolve(false),
  goalChart: () => Promise.resolve(exampleChart()),
  openSample: () => Promise.resolve(),
  opensWithWorkbook: () => Promise.resolve(false),
  setOpensWithWorkbook: () => Promise.resolve(),
  checkEvaluatedPlan: () => Promise.resolve(exampleReview()),
  ...viewsOf(),
};

const element = document.getElementById('pane');
if (element !== null) {
  createRoot(element).render(
    <Pane
      app={app}
      language={languageOf(asked.get('language'))}
      version="0.0.0"
      hostTheme={asked.has('dark') ? { isDarkTheme: true } : null}
    />,
  );
}
