import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanTextGoal } from '../../app';
import { parseDanishNumber, parsePeriodText } from '../../engine';
import { formatNumber, formatPeriod, issueText } from '../../i18n';
import { useTranslator } from '../state/language';
import { Disclosure } from './Disclosure';

type FoundPlanGoal = PlanTextGoal['goal'];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  take: { marginLeft: '-8px', fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  issue: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface FoundGoalProps {
  readonly found: PlanTextGoal;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
  readonly onCorrect: (goal: FoundPlanGoal) => void;
}

/** A goal beside the sentence it was read from: what was read, and the way to correct it. */
export function FoundGoal({ found: { pieces, goal }, taken, onTake, onCorrect }: FoundGoalProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { number = null } = goal;
  const title = number === null ? translator.t('goal.untitled') : translator.t('goal.titled', { number });
  return (
    <div className={styles.card}>
      <Checkbox
        className={styles.take}
        label={`${title}: ${translator.t('readPlan.take')}`}
        checked={taken}
        onChange={(_event, { checked }) => {
          onTake(checked === true);
        }}
      />
      <p className={styles.sentence} lang="da">
        {pieces.map(({ text, fields }, at) =>
          fields.length === 0 ? (
            <span key={at}>{text}</span>
          ) : (
            <mark key={at} className={styles.mark}>
              {text}
            </mark>
          ),
        )}
      </p>
      <dl className={styles.facts}>
        {factsOf(goal, translator).map(({ label, value }) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
      {(goal.issues ?? []).map((issue, at) => (
        <p key={at} className={styles.issue}>
          {issueText(translator, issue)}
        </p>
      ))}
      <Disclosure level={3} title={translator.t('readPlan.correct')}>
        <Corrections goal={goal} onCorrect={onCorrect} />
      </Disclosure>
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function factsOf(goal: FoundPlanGoal, translator: ReturnType<typeof useTranslator>) {
  const { kind, type, value = null, valueHigh = null, unitText = null, unit = null, section } = goal;
  const period = (code: string | null | undefined): string | null =>
    code == null ? null : formatPeriod(code, translator.language);
  const number = (of: number): string => formatNumber(of, translator.language);
  const noun = unitText ?? (unit === null ? null : (translator.lookup(`unit.${unit}`) ?? unit));
  const size = value === null ? null : valueHigh === null ? number(value) : `${number(value)}–${number(valueHigh)}`;
  return [
    { label: translator.t('readPlan.form'), value: translator.t(`goalKind.${type === 'follow' ? 'follow' : kind}`) },
    { label: translator.t('readPlan.value'), value: size === null || noun === null ? size : `${size} ${noun}` },
    { label: translator.t('readPlan.basePeriod'), value: period(goal.basePeriod) },
    { label: translator.t('readPlan.targetPeriod'), value: period(goal.targetPeriod) },
    { label: translator.t('readPlan.section'), value: section },
  ].flatMap((fact) => (fact.value === null ? [] : [{ label: fact.label, value: fact.value }]));
}

/** The fields that are most often read wrong. What is not understood is said at once, and the goal keeps what it had. */
function Corrections({
  goal,
  onCorrect,
}: {
  readonly goal: FoundPlanGoal;
  readonly onCorrect: (goal: FoundPlanGoal) => void;
}) {
  const styles = useStyles();
  const translator = useTranslator();
  const periodText = (code: string | null | undefined): string => (code == null ? '' : formatPeriod(code, 'da'));
  return (
    <div className={styles.form}>
      <Correction
        label={translator.t('readPlan.number')}
        initial={goal.number ?? ''}
        take={(text) => {
          onCorrect({ ...goal, number: text === '' ? null : text });
          return true;
        }}
      />
      <Correction
        label={translator.t('readPlan.value')}
        initial={goal.value == null ? '' : formatNumber(goal.value, 'da')}
        trouble={translator.t('readPlan.notNumber')}
        take={(text) => {
          const value = text === '' ? null : parseDanishNumber(text);
          if (text !== '' && value === null) return false;
          onCorrect({ ...goal, value });
          return true;
        }}
      />
      {(['basePeriod', 'targetPeriod'] as const).map((key) => (
        <Correction
          key={key}
          label={translator.t(`readPlan.${key}`)}
          initial={periodText(goal[key])}
          trouble={translator.t('readPlan.notPeriod')}
          take={(text) => {
            const period = text === '' ? null : parsePeriodText(text);
            if (text !== '' && period === null) return false;
            onCorrect({ ...goal, [key]: period });
            return true;
          }}
        />
      ))}
      <Correction
        label={translator.t('readPlan.section')}
        initial={goal.section ?? ''}
        take={(text) => {
          onCorrect({ ...goal, section: text === '' ? null : text });
          return true;
        }}
      />
    </div>
  );
}

interface CorrectionProps {
  readonly label: string;
  readonly initial: string;
  readonly trouble?: string;
  /** Takes the text over when the field is left; false where it is not understood. */
  readonly take: (text: string) => boolean;
}

function Correction({ label, initial, trouble = '', take }: CorrectionProps) {
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={label}
      size="small"
      {...(wrong ? { validationState: 'error' as const, validationMessage: trouble } : {})}
    >
      <Input
        size="small"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
        }}
        onBlur={() => {
          if (text.trim() !== initial.trim()) setWrong(!take(text.trim()));
          else setWrong(false);
        }}
      />
    </Field>
  );
}
