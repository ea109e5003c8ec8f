import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { EvaluatedGoal } from '../../app/evaluation';
import { useTranslator } from '../state/language';
import { useStatusPalette } from '../theme/status-palette';
import { bareText, measureOf } from '../view/quantity';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    textAlign: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    // A long plan stays quick: what is out of sight is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 110px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, minWidth: 0 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold },
  minister: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  chevron: { color: tokens.colorNeutralForeground3, fontSize: '16px', display: 'flex' },
});

interface GoalCardProps {
  readonly goal: EvaluatedGoal;
  readonly id: string;
  /** In a list that moves the focus by itself. */
  readonly tabIndex?: 0 | -1;
  readonly onFocus?: () => void;
  readonly onOpen: () => void;
}

/** One goal in the list: its status, its sentence, where it stands. Opens the goal's page. */
export function GoalCard({ goal, id, tabIndex, onFocus, onOpen }: GoalCardProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { solid } = useStatusPalette()[goal.assessment.status];
  return (
    <button
      type="button"
      id={id}
      className={styles.card}
      style={{ borderLeftColor: solid }}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className={styles.body}>
        <span className={styles.top}>
          {goal.number !== null && (
            <span className={styles.number}>{translator.t('goal.titled', { number: goal.number })}</span>
          )}
          <StatusBadge status={goal.assessment.status} />
          {goal.ministerGoal && <span className={styles.minister}>{translator.t('goal.minister')}</span>}
        </span>
        <span className={styles.text}>{goal.text}</span>
        <Facts goal={goal} />
      </span>
      <span className={styles.chevron}>
        <ChevronRightRegular aria-hidden="true" />
      </span>
    </button>
  );
}

function Facts({ goal }: { readonly goal: EvaluatedGoal }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { actual, target, projection, phase } = goal.assessment;
  const measure = measureOf(goal, translator);
  const facts = [
    { label: translator.t(phase === 'final' ? 'figure.actualFinal' : 'figure.actual'), value: actual?.value ?? null },
    { label: translator.t('figure.target'), value: target?.high === undefined ? (target?.value ?? null) : null },
    { label: translator.t('figure.projection'), value: phase === 'running' ? (projection?.value ?? null) : null },
  ];
  const known = facts.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return (
    <span className={styles.facts}>
      {known.map(({ label, value }) => (
        <span key={label}>
          {label} <span className={styles.value}>{bareText(value ?? 0, measure, translator)}</span>
        </span>
      ))}
    </span>
  );
}
