import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Status } from '../../engine';
import { ChoiceBar } from '../parts/ChoiceBar';
import { FailureNotice } from '../parts/FailureNotice';
import { FindingList } from '../parts/FindingList';
import { GoalSections } from '../parts/GoalSections';
import { Notice } from '../parts/Notice';
import { OpenSample } from '../parts/OpenSample';
import { StatusBar } from '../parts/StatusBar';
import { StatusFilter } from '../parts/StatusFilter';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';
import type { EvaluationActions } from '../state/use-evaluation';
import { countStatuses, UNJUDGED } from '../view/statuses';
import { FirstRun } from './FirstRun';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, outline: 'none' },
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  results: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  evaluate: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  evaluateButton: { flexGrow: 1 },
  stale: { opacity: 0.6 },
});

interface OverviewProps {
  readonly actions: EvaluationActions;
  readonly onEvaluate: () => void;
  readonly onOpen: (goalId: string) => void;
}

/** All goals at a glance, and the one button that evaluates them. */
export function Overview({ actions, onEvaluate, onOpen }: OverviewProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const evaluateRow = useRef<HTMLDivElement>(null);
  const { state, choose, cancel, dismiss } = actions;
  const { evaluation, busy, failure } = state;
  const evaluating = busy === 'evaluating';

  const onCancel = (): void => {
    cancel();
    announce(translator.t('cancelled'));
    // The button that was pressed is gone now.
    evaluateRow.current?.querySelector('button')?.focus();
  };

  return (
    <div className={styles.screen}>
      {evaluation === null ? (
        <FirstRun />
      ) : (
        <>
          <h1 className={styles.title}>{translator.t('overview.title')}</h1>
          <ChoiceBar
            evaluation={evaluation}
            choice={state.choice}
            latest={state.latest}
            disabled={busy !== null}
            onChoose={choose}
          />
        </>
      )}
      <div ref={evaluateRow} className={styles.evaluate}>
        <Button
          className={styles.evaluateButton}
          appearance="primary"
          size="large"
          aria-disabled={busy !== null}
          {...(evaluating ? { icon: <Spinner size="tiny" appearance="inverted" aria-hidden="true" /> } : {})}
          onClick={onEvaluate}
        >
          {translator.t(evaluating ? 'overview.evaluating' : 'overview.evaluate')}
        </Button>
        {evaluating && (
          <Button size="large" onClick={onCancel}>
            {translator.t('cancel')}
          </Button>
        )}
      </div>
      {evaluation === null && <OpenSample disabled={busy !== null} />}
      {failure?.during === 'evaluating' && <FailureNotice failure={failure} onDismiss={dismiss} />}
      {state.outdated && busy === null && <Notice tone="info">{translator.t('overview.changed')}</Notice>}
      {evaluation !== null && (
        <div className={evaluating ? styles.stale : undefined} aria-busy={evaluating}>
          <Results evaluation={evaluation} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}

interface ResultsProps {
  readonly evaluation: Evaluation;
  readonly onOpen: (goalId: string) => void;
}

function Results({ evaluation, onOpen }: ResultsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<Status>>(new Set());
  const counts = countStatuses(evaluation.goals.map(({ assessment }) => assessment.status));
  // A status that no goal has any more must not keep the list empty.
  const shown = new Set([...chosen].filter((status) => counts.some((one) => one.status === status)));
  const goals = evaluation.goals.filter(({ assessment }) => shown.size === 0 || shown.has(assessment.status));
  const unjudged = counts.filter(({ status }) => UNJUDGED.includes(status));
  const unjudgedCount = unjudged.reduce((sum, { count }) => sum + count, 0);

  const show = (statuses: ReadonlySet<Status>): void => {
    setChosen(statuses);
    const matching = evaluation.goals.filter(
      ({ assessment }) => statuses.size === 0 || statuses.has(assessment.status),
    );
    announce(translator.t('overview.filtered', { count: matching.length }));
  };

  if (evaluation.goals.length === 0) {
    return (
      <div className={styles.results}>
        <Notice tone="warning" title={translator.t('overview.noGoals.title')} actions={<OpenSample />}>
          {translator.t('overview.noGoals.text')}
        </Notice>
        <FindingList findings={evaluation.findings.filter(({ code }) => code !== 'no_goals')} />
      </div>
    );
  }
  return (
    <div className={styles.results}>
      <div className={styles.summary}>
        <StatusBar counts={counts} />
        <StatusFilter counts={counts} shown={shown} onChange={show} />
      </div>
      {unjudgedCount > 0 && shown.size === 0 && (
        <Notice
          tone="warning"
          actions={
            <Button
              size="small"
              onClick={() => {
                show(new Set(unjudged.map(({ status }) => status)));
              }}
            >
              {translator.t('overview.showThem')}
            </Button>
          }
        >
          {translator.t('overview.partial', { count: unjudgedCount })}
        </Notice>
      )}
      <GoalSections goals={goals} onOpen={onOpen} />
      <FindingList findings={evaluation.findings} />
    </div>
  );
}
