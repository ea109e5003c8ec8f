import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation } from '../../app';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { whyAgain } from '../view/why-again';
import { NeedsEvaluation } from './NeedsEvaluation';
import { Notice } from './Notice';

/** What is written must go out from the workbook as it is: where it has changed since it was read, it is read again first. */
export function Fresh({ children }: { readonly children: (evaluation: Evaluation) => ReactNode }) {
  const translator = useTranslator();
  const { state, evaluate } = useSession();
  if (state.evaluation === null) return <NeedsEvaluation />;
  if (!state.spent && state.changed === null) return <>{children(state.evaluation)}</>;
  return (
    <Notice
      tone="info"
      actions={
        <Button size="small" aria-disabled={state.busy !== null} onClick={() => void evaluate()}>
          {translator.t(state.busy === 'evaluating' ? 'outdated.updating' : 'write.readAgain')}
        </Button>
      }
    >
      {translator.t(whyAgain({ outdated: false, changed: state.changed }))}
    </Notice>
  );
}
