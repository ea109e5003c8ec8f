import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../app/evaluation';
import { formatPeriod } from '../../i18n';
import { useTranslator } from '../state/language';
import type { Choice } from '../state/use-evaluation';
import { asOfChoices } from '../view/periods';
import { LongSelect } from './LongSelect';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    // Two beside each other where there is room for both.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface ChoiceBarProps {
  readonly evaluation: Evaluation;
  readonly choice: Choice;
  /** Latest month with figures for the goals. */
  readonly latest: string | null;
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** As-of and area: what to evaluate with the next time. */
export function ChoiceBar({ evaluation, choice, latest, disabled, onChoose }: ChoiceBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const months = asOfChoices(evaluation, latest);
  const { language } = translator;
  const kept = evaluation.choices.asOf;
  // Without a choice here, the workbook's own holds.
  const unchosen =
    kept !== null
      ? translator.t('choices.asOfKept', { period: formatPeriod(kept, language, 'short') })
      : latest === null
        ? translator.t('overview.asOfLatest')
        : translator.t('overview.asOfLatestIs', { period: formatPeriod(latest, language, 'short') });
  const area = choice.area ?? evaluation.area ?? '';
  return (
    <div className={styles.choices}>
      {months.length > 0 && (
        <Field label={translator.t('overview.asOf')} size="small">
          <LongSelect
            size="small"
            value={choice.asOf ?? ''}
            disabled={disabled}
            choices={[
              { value: '', label: unchosen },
              ...months.map((month) => ({ value: month, label: formatPeriod(month, language) })),
            ]}
            onChoose={(value) => {
              onChoose({ ...choice, asOf: value === '' ? null : value });
            }}
          />
        </Field>
      )}
      {evaluation.areas.length > 1 && (
        <Field label={translator.t('overview.area')} size="small">
          <LongSelect
            size="small"
            value={area}
            disabled={disabled}
            choices={[
              ...(area === '' ? [{ value: '', label: translator.t('overview.areaChoose') }] : []),
              ...evaluation.areas.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(value) => {
              onChoose({ ...choice, area: value });
            }}
          />
        </Field>
      )}
    </div>
  );
}
