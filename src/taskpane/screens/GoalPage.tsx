import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { lazy, Suspense } from 'react';
import type { EvaluatedGoal, Evaluation } from '../../app';
import { explain } from '../../engine';
import { CellLink } from '../parts/CellLink';
import { EvidenceList } from '../parts/EvidenceList';
import { FigureRows, MainFigures } from '../parts/FigureGrid';
import { GoalPager, type GoalsAround } from '../parts/GoalPager';
import { Section } from '../parts/Page';
import { ScreenBoundary } from '../parts/ScreenBoundary';
import { Sentence } from '../parts/Sentence';
import { StatusBadge } from '../parts/StatusBadge';
import { useTranslator } from '../state/language';
import { useSelect } from '../state/select-context';
import { furtherFigures, mainFigures } from '../view/figures';
import { measureOf } from '../view/quantity';
import { reservationsOf } from '../view/reservations';

const GoalChartView = lazy(() => import(/* webpackChunkName: "chart" */ '../parts/chart/GoalChartView'));

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: '0 -8px',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titleRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  steps: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  subgoals: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  issues: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface GoalPageProps {
  readonly evaluation: Evaluation;
  readonly goal: EvaluatedGoal;
  readonly around: GoalsAround;
  readonly onBack: () => void;
  /** To another goal's page. */
  readonly onGo: (goal: EvaluatedGoal) => void;
}

/** Everything about one goal: its status, why, on which values, and the sentence for the report. */
export function GoalPage({ evaluation, goal, around, onBack, onGo }: GoalPageProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { assessment } = goal;
  const main = mainFigures(goal, translator);
  const further = furtherFigures(goal, translator);
  const sentence = goal.sentence[translator.language];
  const reservations = reservationsOf(evaluation, goal, translator);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {translator.t('goal.back')}
        </Button>
        <GoalPager around={around} onGo={onGo} />
      </div>
      <GoalHead goal={goal} />
      {goal.indicator !== null && (
        <Section title={translator.t('chart.title')}>
          <ScreenBoundary>
            <Suspense fallback={<p className={styles.text}>{translator.t('chart.loading')}</p>}>
              <GoalChartView evaluation={evaluation} goal={goal} />
            </Suspense>
          </ScreenBoundary>
        </Section>
      )}
      <Section title={translator.t('goal.why')}>
        <p className={styles.text}>{translator.t(`statusMeaning.${assessment.status}`)}</p>
        <ol className={styles.steps}>
          {explain(goal.goal, assessment, { language: translator.language }).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      {assessment.subgoals !== undefined && assessment.subgoals.length > 0 && (
        <Section title={translator.t('goal.subgoals')}>
          <ul className={styles.subgoals}>
            {assessment.subgoals.map((subgoal, index) => (
              <li key={index} className={styles.titleRow}>
                <StatusBadge status={subgoal.status} />
                <span className={styles.text}>{goal.goal.subgoals?.[index]?.text ?? ''}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reservations.length > 0 && (
        <Section title={translator.t('goal.issues')}>
          <ul className={styles.issues}>
            {reservations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {main.length + further.length > 0 && (
        <Section title={translator.t('goal.figures')}>
          {main.length > 0 && <MainFigures figures={main} />}
          {further.length > 0 && <FigureRows figures={further} />}
        </Section>
      )}
      {sentence !== '' && (
        <Section title={translator.t('goal.sentence')}>
          <Sentence text={sentence} />
        </Section>
      )}
      <Section title={translator.t('goal.values')}>
        <EvidenceList evidence={assessment.evidence} measure={measureOf(goal, translator)} />
      </Section>
    </div>
  );
}

function GoalHead({ goal }: { readonly goal: EvaluatedGoal }) {
  const styles = useStyles();
  const translator = useTranslator();
  const select = useSelect();
  const { indicator } = goal;
  return (
    <header className={styles.head}>
      {goal.section !== null && <div className={styles.muted}>{goal.section}</div>}
      <div className={styles.titleRow}>
        <h1 className={styles.title} tabIndex={-1} data-goal-title>
          {goal.number === null ? translator.t('goal.untitled') : translator.t('goal.titled', { number: goal.number })}
        </h1>
        <StatusBadge status={goal.assessment.status} />
        {goal.ministerGoal && <span className={styles.muted}>{translator.t('goal.minister')}</span>}
      </div>
      <p className={styles.text}>{goal.text}</p>
      <div className={styles.muted}>
        {translator.t('goal.measuredBy')}:{' '}
        {goal.cells.indicator === undefined ? (
          <IndicatorName indicator={indicator} />
        ) : (
          <CellLink place={{ sheet: goal.sheet, address: goal.cells.indicator }}>
            <IndicatorName indicator={indicator} />
          </CellLink>
        )}
      </div>
      <div>
        <Button
          size="small"
          icon={<TableCursorRegular />}
          onClick={() => {
            select({ sheet: goal.sheet, address: goal.address });
          }}
        >
          {translator.t('goal.showInSheet')}
        </Button>
      </div>
    </header>
  );
}

function IndicatorName({ indicator }: { readonly indicator: EvaluatedGoal['indicator'] }) {
  const translator = useTranslator();
  if (indicator === null) return <>{translator.t('goal.noIndicator')}</>;
  if (indicator.area === null) return <>{indicator.name}</>;
  return <>{translator.t('goal.indicatorWithArea', { name: indicator.name, area: indicator.area })}</>;
}
