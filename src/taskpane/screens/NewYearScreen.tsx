import { Field, Input, makeStyles, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Evaluation, GoalChoice, NewYearChoices, NewYearDraft, Proposal, Turns } from '../../app';
import { useApp } from '../app-port';
import { DraftGoal } from '../parts/DraftGoal';
import { FailureNotice } from '../parts/FailureNotice';
import { Fresh } from '../parts/Fresh';
import { LongList } from '../parts/LongList';
import { LongSelect } from '../parts/LongSelect';
import { MinisterCoverageList } from '../parts/MinisterCoverageList';
import { Page, Section } from '../parts/Page';
import { PlanCalendar } from '../parts/PlanCalendar';
import { ProposalReview } from '../parts/ProposalReview';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useAnswer } from '../state/use-answer';
import { useProposal } from '../state/use-proposal';
import { planYearOf } from '../view/periods';

const NOTHING: GoalChoice = {};

const useStyles = makeStyles({ year: { maxWidth: '10em' } });

/** Next year's plan: this year's goals carried over, levels to decide, the minister's goals covered or not. */
export default function NewYearScreen() {
  const translator = useTranslator();
  return (
    <Page title={translator.t('newYear.title')} lede={translator.t('newYear.lede')}>
      <Fresh>{(evaluation) => <ForYear evaluation={evaluation} />}</Fresh>
    </Page>
  );
}

function ForYear({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const translator = useTranslator();
  const from = planYearOf(evaluation.goals);
  const [text, setText] = useState(from === null ? '' : String(from + 1));
  const year = /^\d{4}$/.test(text.trim()) && Number(text) > (from ?? 1999) ? Number(text) : null;
  return (
    <>
      <Field
        className={styles.year}
        label={translator.t('newYear.year')}
        {...(year === null
          ? {
              validationState: 'error' as const,
              validationMessage: translator.t('newYear.notYear', { year: from ?? 1999 }),
            }
          : {})}
      >
        <Input
          inputMode="numeric"
          maxLength={4}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {year !== null && <DraftOfYear key={year} evaluation={evaluation} year={year} />}
    </>
  );
}

function DraftOfYear({ evaluation, year }: { readonly evaluation: Evaluation; readonly year: number }) {
  const translator = useTranslator();
  const app = useApp();
  const answer = useAnswer(
    useCallback((turns: Turns) => app.draftNewYear(evaluation, { year }, turns), [app, evaluation, year]),
  );
  if (answer.kind === 'waiting') return <Spinner size="small" label={translator.t('newYear.drafting')} />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} />;
  return <Draft evaluation={evaluation} draft={answer.value} />;
}

function Draft({ evaluation, draft: made }: { readonly evaluation: Evaluation; readonly draft: NewYearDraft }) {
  const translator = useTranslator();
  const app = useApp();
  const { evaluate } = useSession();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(made);
  const [choices, setChoices] = useState<NewYearChoices>({});
  const make = useCallback(
    (turns: Turns): Promise<Proposal> => app.proposeNewYear(evaluation, draft, choices, turns),
    [app, evaluation, draft, choices],
  );
  const proposed = useProposal(make);
  const goals = choices.goals ?? {};
  const choose = (id: string, choice: GoalChoice): void => {
    setChoices({ ...choices, goals: { ...goals, [id]: choice } });
  };
  const change = async (changed: Promise<NewYearDraft>): Promise<void> => {
    const next = await changed;
    setDraft(next);
    announce(translator.t('newYear.kept', { count: keptOf(next, choices) }));
  };
  const kept = keptOf(draft, choices);
  return (
    <>
      <Section title={translator.t('newYear.goals')}>
        <div>{translator.t('newYear.kept', { count: kept })}</div>
        <LongList items={draft.goals} keyOf={({ id }) => id} height={92} gap={8}>
          {(goal) => (
            <DraftGoal
              plan={draft}
              draft={goal}
              choice={goals[goal.id] ?? NOTHING}
              onChoose={(choice) => {
                choose(goal.id, choice);
              }}
              onRemove={() => void change(app.withoutAddedGoal(draft, goal.id))}
            />
          )}
        </LongList>
      </Section>
      {draft.lists.length > 0 && (
        <Section title={translator.t('newYear.minister')}>
          {draft.lists.length > 1 && (
            <Field label={translator.t('newYear.ministerList')}>
              <LongSelect
                value={String(choices.ministerYear ?? draft.lists[0]?.year)}
                choices={draft.lists.map(({ year, isTyped }) => ({
                  value: String(year),
                  label: isTyped ? `${year}, ${translator.t('newYear.typed')}` : String(year),
                }))}
                onChoose={(value) => {
                  setChoices({ ...choices, ministerYear: Number(value) });
                }}
              />
            </Field>
          )}
          <MinisterCoverageList
            draft={draft}
            choices={choices}
            onAdd={(goal) => void change(app.withMinisterGoal(draft, goal))}
          />
        </Section>
      )}
      <PlanCalendar steps={draft.calendar} year={draft.year} />
      <ProposalReview
        proposed={proposed}
        label={translator.t('newYear.make')}
        onWritten={() => {
          void evaluate();
        }}
      />
    </>
  );
}

function keptOf({ goals }: NewYearDraft, choices: NewYearChoices): number {
  return goals.filter(({ id, suggested }) => (choices.goals?.[id]?.action ?? suggested) !== 'drop').length;
}
