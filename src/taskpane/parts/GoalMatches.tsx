import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvaluatedGoal, Evaluation, GoalMatch } from '../../app';
import type { Translator } from '../../i18n';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { LongSelect } from './LongSelect';
import { Notice } from './Notice';
import { Section } from './Page';

type Series = NonNullable<GoalMatch['chosen']>;

/** The same name. */
const CERTAIN = 0.999;
/** Goals shown at first. */
const FIRST = 20;

const useStyles = makeStyles({
  match: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface GoalMatchesProps {
  readonly evaluation: Evaluation;
  readonly matches: readonly GoalMatch[];
}

/** What each goal is measured by: to be confirmed where it is unsure, and changed anywhere. The choice is kept in the workbook. */
export function GoalMatches({ evaluation, matches }: GoalMatchesProps) {
  const translator = useTranslator();
  const { evaluate, commit, state } = useSession();
  const app = useApp();
  const goals = new Map(evaluation.goals.map((goal) => [goal.id, goal]));
  const rows = matches.flatMap((match) => {
    const goal = goals.get(match.goalId);
    // Goals that no series measures have nothing to confirm.
    const measured = goal !== undefined && goal.goal.kind !== 'qualitative' && (goal.goal.subgoals ?? []).length === 0;
    return measured ? [{ goal, match }] : [];
  });
  const unsure = rows.filter(({ match }) => match.unsure);
  const others = rows.filter(({ match }) => !match.unsure);

  const keep = async (goalId: string, series: GoalMatch['chosen']): Promise<void> => {
    if (state.busy !== null) return;
    const written = await commit(await app.proposeMapping(evaluation, goalId, series));
    if (written !== null) await evaluate();
  };
  const list = (of: typeof rows) => (
    <MatchList
      rows={of}
      evaluation={evaluation}
      onKeep={(goalId, series) => {
        void keep(goalId, series);
      }}
    />
  );
  return (
    <Section title={translator.t('data.matches')}>
      {unsure.length === 0 ? (
        <Notice tone="success">{translator.t('data.confirmAll')}</Notice>
      ) : (
        <Disclosure level={3} title={`${translator.t('data.toConfirm')} (${unsure.length})`} openAtFirst>
          {list(unsure)}
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure level={3} title={`${translator.t('data.others')} (${others.length})`}>
          {list(others)}
        </Disclosure>
      )}
    </Section>
  );
}

interface MatchListProps {
  readonly rows: readonly { readonly goal: EvaluatedGoal; readonly match: GoalMatch }[];
  readonly evaluation: Evaluation;
  readonly onKeep: (goalId: string, series: GoalMatch['chosen']) => void;
}

function MatchList({ rows, evaluation, onKeep }: MatchListProps) {
  const translator = useTranslator();
  const [limit, setLimit] = useState(FIRST);
  const hidden = Math.max(0, rows.length - limit);
  return (
    <>
      <LongList items={rows.slice(0, limit)} keyOf={({ goal }) => goal.id} height={76} gap={8}>
        {({ goal, match }) => <Match goal={goal} match={match} evaluation={evaluation} onKeep={onKeep} />}
      </LongList>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + FIRST);
          }}
        >
          {translator.t('preview.more', { count: Math.min(FIRST, hidden) })}
        </Button>
      )}
    </>
  );
}

interface MatchProps {
  readonly goal: EvaluatedGoal;
  readonly match: GoalMatch;
  readonly evaluation: Evaluation;
  readonly onKeep: MatchListProps['onKeep'];
}

function Match({ goal, match, evaluation, onKeep }: MatchProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { chosen, confirmed, score } = match;
  const choices = choicesOf(match, evaluation);
  const { number } = goal;
  const isComputed = chosen?.share?.printed === false;
  const sure = confirmed
    ? 'data.confirmed'
    : isComputed
      ? 'data.computedShare'
      : score >= CERTAIN
        ? 'data.certain'
        : 'data.unsure';
  return (
    <div className={styles.match}>
      <Field
        label={
          number === null
            ? translator.t('data.indicatorUnnumbered', { text: goal.text.slice(0, 60) })
            : translator.t('data.indicator', { number })
        }
        size="small"
        hint={chosen === null ? translator.t('data.noIndicator') : translator.t(sure)}
      >
        <LongSelect
          size="small"
          value={String(chosen === null ? -1 : choices.indexOf(chosen))}
          choices={[
            { value: '-1', label: translator.t(chosen === null ? 'data.noIndicator' : 'data.byName') },
            ...choices.map((series, at) => ({ value: String(at), label: nameOf(series, translator) })),
          ]}
          onChoose={(value) => {
            onKeep(goal.id, choices[Number(value)] ?? null);
          }}
        />
      </Field>
      {chosen !== null && match.unsure && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              onKeep(goal.id, chosen);
            }}
          >
            {translator.t('data.confirm')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The chosen series first, then what else could be meant, then every other of the same area. */
function choicesOf({ chosen, alternatives }: GoalMatch, { decoded, area }: Evaluation): readonly Series[] {
  const near = [...(chosen === null ? [] : [chosen]), ...alternatives.map(({ series }) => series)];
  const ofArea = decoded.indicatorTables
    .flatMap(({ series, computed = [] }) => [...series, ...computed])
    .filter((series) => series.area === null || area === null || series.area === area);
  return [...new Set([...near, ...ofArea])].slice(0, 200);
}

function nameOf({ indicator, area }: Series, translator: Translator): string {
  return area === null ? indicator : translator.t('goal.indicatorWithArea', { name: indicator, area });
}
