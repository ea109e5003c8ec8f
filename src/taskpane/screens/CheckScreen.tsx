import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Evaluation } from '../../app';
import { failureOf, useApp, type Failure, type Finding } from '../app-port';
import { FailureNotice } from '../parts/FailureNotice';
import { Findings } from '../parts/FindingList';
import { NeedsEvaluation } from '../parts/NeedsEvaluation';
import { Notice } from '../parts/Notice';
import { Page, Section } from '../parts/Page';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';

/** Findings of the plan checked against itself (evaluation.md section 7); each leads to its cell. */
export default function CheckScreen() {
  const translator = useTranslator();
  const { evaluation } = useSession().state;
  return (
    <Page title={translator.t('check.title')} lede={translator.t('check.lede')}>
      {evaluation === null ? <NeedsEvaluation /> : <Checked evaluation={evaluation} />}
    </Page>
  );
}

type Result = { readonly findings: readonly Finding[] } | { readonly failure: Failure };

function Checked({ evaluation }: { readonly evaluation: Evaluation }) {
  const translator = useTranslator();
  const app = useApp();
  const [made, setMade] = useState<{ readonly of: Evaluation; readonly result: Result } | null>(null);
  useEffect(() => {
    let left = false;
    app.checkEvaluatedPlan(evaluation).then(
      (findings) => {
        if (!left) setMade({ of: evaluation, result: { findings } });
      },
      (error: unknown) => {
        console.error(error);
        if (!left) setMade({ of: evaluation, result: { failure: failureOf(error) } });
      },
    );
    return () => {
      left = true;
    };
  }, [app, evaluation]);

  if (made?.of !== evaluation) return <Spinner size="small" label={translator.t('check.running')} />;
  if ('failure' in made.result) {
    return <FailureNotice failure={made.result.failure} />;
  }
  return <Results findings={made.result.findings} />;
}

function Results({ findings }: { readonly findings: readonly Finding[] }) {
  const translator = useTranslator();
  if (findings.length === 0) return <Notice tone="success">{translator.t('check.none')}</Notice>;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return (
    <>
      <div>{translator.t('check.found', { count: findings.length })}</div>
      {errors.length > 0 && (
        <Section title={translator.t('check.errors')}>
          <Findings findings={errors} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={translator.t('check.warnings')}>
          <Findings findings={others} />
        </Section>
      )}
    </>
  );
}
