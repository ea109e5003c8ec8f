import { Notice } from '../../../taskpane/parts/Notice';
import { useTranslator } from '../../../taskpane/state/language';
import type { Translator } from '../../../i18n';
import type { Problem } from './use-workbench';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onDismiss: () => void;
}

/** Why a file could not be opened and what to do about it. */
export function ProblemNotice({ problem, onDismiss }: ProblemNoticeProps) {
  const translator = useTranslator();
  return (
    <Notice tone="error" title={translator.t('error.title')} onDismiss={onDismiss}>
      {problemText(problem, translator)}
    </Notice>
  );
}

function problemText(problem: Problem, translator: Translator): string {
  switch (problem.kind) {
    case 'one_file':
      return translator.t('workbench.oneFile');
    case 'sample_missing':
      return translator.t('workbench.sampleMissing', { name: problem.name });
    case 'host':
      return problem.code === 'client_unavailable'
        ? translator.t('workbench.client_unavailable')
        : translator.t(`workbench.${problem.code}`, { name: problem.name });
  }
}
