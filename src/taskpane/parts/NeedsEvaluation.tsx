import { Button, Spinner } from '@fluentui/react-components';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { EvaluationProgress } from './EvaluationProgress';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';

/** On a screen that goes out from the evaluation, where there is none yet. */
export function NeedsEvaluation({ onDismiss }: { readonly onDismiss?: () => void }) {
  const translator = useTranslator();
  const { state, evaluate } = useSession();
  const evaluating = state.busy === 'evaluating';
  return (
    <>
      <Notice tone="info">{translator.t('nav.needsEvaluation')}</Notice>
      <Button
        appearance="primary"
        aria-disabled={state.busy !== null}
        {...(evaluating ? { icon: <Spinner size="tiny" appearance="inverted" aria-hidden="true" /> } : {})}
        onClick={() => void evaluate()}
      >
        {translator.t(evaluating ? 'overview.evaluating' : 'overview.evaluate')}
      </Button>
      {evaluating && <EvaluationProgress progress={state.progress} />}
      {state.failure?.during === 'evaluating' && (
        <FailureNotice failure={state.failure} {...(onDismiss === undefined ? {} : { onDismiss })} />
      )}
    </>
  );
}
