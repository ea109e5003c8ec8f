import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Status } from '../../engine';
import { ChoiceBar } from '../parts/ChoiceBar';
import { EvaluationProgress } from '../parts/EvaluationProgress';
import { FailureNotice } from '../parts/FailureNotice';
import { FindingList } from '../parts/FindingList';
import { GoalSearch } from '../parts/GoalSearch';
import { GoalSections } from '../parts/GoalSections';
import { Notice } from '../parts/Notice';
import { OpenSample } from '../parts/OpenSample';
import { StatusBar } from '../parts/StatusBar';
import { StatusFilter } from '../parts/StatusFilter';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';
import type { EvaluationActions } from '../state/use-evaluation';
import { filterGoals, type GoalFilter } from '../state/use-goal-filter';
import { countStatuses, UNJUDGED } from '../view/statuses';
import { FirstRun } from './FirstRun';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  results: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  evaluate: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  evaluateButton: { flexGrow: 1 },
  stale: { opacity: 0.6 },
  shown: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

interface OverviewProps {
  readonly actions: EvaluationActions;
  readonly filter: GoalFilter;
  /** The goal whose page was open last. */
  readonly lastOpen: string | null;
  readonly onEvaluate: () => void;
  readonly onOpen: (goalId: string) => void;
}

/** All goals at a glance, and the one button that evaluates them. */
export function Overview({ actions, filter, lastOpen, onEvaluate, onOpen }: OverviewProps) {
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
      {evaluating && <EvaluationProgress progress={state.progress} />}
      {failure?.during === 'evaluating' && <FailureNotice failure={failure} onDismiss={dismiss} />}
      {state.outdated && busy === null && <Notice tone="info">{translator.t('overview.changed')}</Notice>}
      {evaluation !== null && (
        <div className={evaluating ? styles.stale : undefined} aria-busy={evaluating}>
          <Results evaluation={evaluation} filter={filter} lastOpen={lastOpen} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}

interface ResultsProps extends Pick<OverviewProps, 'filter' | 'lastOpen' | 'onOpen'> {
  readonly evaluation: Evaluation;
}

function Results({ evaluation, filter, lastOpen, onOpen }: ResultsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const summary = useRef<HTMLDivElement>(null);
  const all = evaluation.goals;
  const { goals, statuses, query, isFiltered } = filter;
  const ofPlan = countStatuses(all.map(({ assessment }) => assessment.status));
  const unjudged = ofPlan.filter(({ status }) => UNJUDGED.includes(status));
  const unjudgedCount = unjudged.reduce((sum, { count }) => sum + count, 0);

  const show = (chosen: ReadonlySet<Status>): void => {
    filter.setStatuses(chosen);
    const { length } = filterGoals(all, chosen, query).goals;
    announce(translator.t('overview.filtered', { count: length }));
  };
  const clear = (): void => {
    filter.clear();
    announce(translator.t('overview.filtered', { count: all.length }));
    // The button that was pressed is gone now.
    summary.current?.querySelector<HTMLElement>('input, button')?.focus();
  };

  if (all.length === 0) {
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
      <div ref={summary} className={styles.summary}>
        <StatusBar counts={ofPlan} />
        {filter.isSearchable && <GoalSearch query={query} count={goals.length} onSearch={filter.setQuery} />}
        <StatusFilter counts={filter.counts} shown={statuses} onChange={show} />
      </div>
      {unjudgedCount > 0 && !isFiltered && (
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
      {isFiltered && (
        <div className={styles.shown}>
          {goals.length === 0
            ? translator.t(query.trim() === '' ? 'overview.noneShown' : 'overview.noneFound', { query: query.trim() })
            : translator.t('overview.shownOf', { count: goals.length, total: all.length })}
          <Button size="small" onClick={clear}>
            {translator.t('overview.showAll')}
          </Button>
        </div>
      )}
      <GoalSections goals={goals} lastOpen={lastOpen} onOpen={onOpen} />
      <FindingList findings={evaluation.findings} />
    </div>
  );
}
