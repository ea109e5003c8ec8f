import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PlanText, PlanTextGoal, Proposal } from '../../app';
import { failureOf, useApp, type Failure } from '../app-port';
import { FailureNotice } from '../parts/FailureNotice';
import { FoundGoal } from '../parts/FoundGoal';
import { LongList } from '../parts/LongList';
import { Notice } from '../parts/Notice';
import { Page, Section } from '../parts/Page';
import { ProposalReview } from '../parts/ProposalReview';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useProposal } from '../state/use-proposal';

const useStyles = makeStyles({
  year: { maxWidth: '10em' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  check: { marginLeft: '-8px' },
});

/** A plan's text becomes goals: found, shown beside their sentence, corrected, and inserted. */
export default function PlanTextScreen() {
  const styles = useStyles();
  const translator = useTranslator();
  const app = useApp();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [year, setYear] = useState('');
  const [plan, setPlan] = useState<PlanText | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const planYear = /^(?:19|20)\d\d$/.test(year.trim()) ? Number(year) : null;

  const onRead = (): void => {
    setFailure(null);
    app.readPlanText(text, { planYear }).then(
      (read) => {
        setPlan(read);
        announce(
          read.goals.length === 0
            ? translator.t('readPlan.none')
            : translator.t('readPlan.found', { count: read.goals.length }),
        );
      },
      (error: unknown) => {
        console.error(error);
        setFailure(failureOf(error));
      },
    );
  };

  return (
    <Page title={translator.t('readPlan.title')} lede={translator.t('readPlan.lede')}>
      <Field label={translator.t('readPlan.text')}>
        <Textarea
          resize="vertical"
          rows={8}
          value={text}
          lang="da"
          placeholder={translator.t('readPlan.placeholder')}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field className={styles.year} label={translator.t('readPlan.year')} hint={translator.t('readPlan.yearHint')}>
        <Input
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(_event, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <div>
        <Button appearance={plan === null ? 'primary' : 'secondary'} disabled={text.trim() === ''} onClick={onRead}>
          {translator.t('readPlan.read')}
        </Button>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {plan?.goals.length === 0 && <Notice tone="warning">{translator.t('readPlan.none')}</Notice>}
      {plan !== null && plan.goals.length > 0 && <Found key={plan.text} plan={plan} />}
    </Page>
  );
}

/** The goals that were found: which to take, as corrected, and what inserting them changes. */
function Found({ plan }: { readonly plan: PlanText }) {
  const styles = useStyles();
  const translator = useTranslator();
  const app = useApp();
  const { evaluate } = useSession();
  const [goals, setGoals] = useState(plan.goals);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [observe, setObserve] = useState(true);
  const [reviewed, setReviewed] = useState<readonly PlanTextGoal[] | null>(null);
  const chosen = goals.filter(({ id }) => !left.has(id));
  const named = plan.observations.filter(({ indicator }) => indicator !== null);
  const { planYear } = plan;
  const make = useCallback(
    (): Promise<Proposal> =>
      app.preparePlanText(reviewed ?? [], {
        planYear,
        observations: observe ? named.filter(({ goalId }) => goalId === null || !left.has(goalId)) : [],
      }),
    // `named` and `left` are what they were when the changes were asked for: choosing anew takes the review away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [app, planYear, reviewed],
  );
  const proposed = useProposal(reviewed === null ? null : make);
  const change = (act: () => void): void => {
    act();
    setReviewed(null);
  };
  return (
    <>
      <Section title={translator.t('readPlan.goals')}>
        <p className={styles.hint}>
          {translator.t('readPlan.found', { count: goals.length })} {translator.t('readPlan.markHint')}
        </p>
        <LongList items={goals} keyOf={({ id }) => id} height={240} gap={8}>
          {(one) => (
            <FoundGoal
              found={one}
              taken={!left.has(one.id)}
              onTake={(taken) => {
                change(() => {
                  const next = new Set(left);
                  if (taken) next.delete(one.id);
                  else next.add(one.id);
                  setLeft(next);
                });
              }}
              onCorrect={(goal) => {
                change(() => {
                  setGoals(goals.map((other) => (other.id === one.id ? { ...other, goal } : other)));
                });
              }}
            />
          )}
        </LongList>
        {named.length > 0 && (
          <Checkbox
            className={styles.check}
            label={translator.t('readPlan.observations', { count: named.length })}
            checked={observe}
            onChange={(_event, { checked }) => {
              change(() => {
                setObserve(checked === true);
              });
            }}
          />
        )}
        <div>{translator.t('readPlan.chosen', { count: chosen.length })}</div>
        {reviewed === null && (
          <div>
            <Button
              appearance="primary"
              disabled={chosen.length === 0}
              onClick={() => {
                setReviewed(chosen);
              }}
            >
              {translator.t('readPlan.review')}
            </Button>
          </div>
        )}
      </Section>
      {reviewed !== null && (
        <ProposalReview
          proposed={proposed}
          label={translator.t('readPlan.insert')}
          onWritten={() => {
            setReviewed(null);
            void evaluate();
          }}
        />
      )}
    </>
  );
}
