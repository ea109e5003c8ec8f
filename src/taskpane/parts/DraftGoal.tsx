import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { GoalAction, GoalChoice, GoalDraft } from '../../app';
import { useTranslator } from '../state/language';

const ACTIONS: readonly GoalAction[] = ['carry', 'change', 'drop'];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DraftGoalProps {
  readonly draft: GoalDraft;
  readonly choice: GoalChoice;
  readonly onChoose: (choice: GoalChoice) => void;
}

/** One goal of this year: how it reads next year, what is suggested and why, and the levels that could be decided. */
export function DraftGoal({ draft, choice, onChoose }: DraftGoalProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { language } = translator;
  const action = choice.action ?? draft.suggested;
  const chosen = draft.proposals.find(({ source }) => source === choice.level);
  const { number } = draft;
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        {number === null ? translator.t('goal.untitled') : translator.t('goal.titled', { number })}
      </h3>
      {draft.oldText !== null && draft.oldText !== draft.text && (
        <p className={styles.text}>
          <span className={styles.label}>{translator.t('newYear.old')}: </span>
          <span lang="da">{draft.oldText}</span>
        </p>
      )}
      {draft.text !== null && action !== 'drop' && (
        <p className={styles.text}>
          <span className={styles.label}>{translator.t('newYear.new')}: </span>
          <span lang="da">{draft.text}</span>
        </p>
      )}
      <Field label={translator.t('newYear.action')} size="small" hint={draft.reason[language]}>
        <Select
          size="small"
          value={action}
          onChange={(_event, { value }) => {
            const decided = ACTIONS.find((one) => one === value);
            if (decided !== undefined) onChoose({ ...choice, action: decided });
          }}
        >
          {ACTIONS.map((one) => (
            <option key={one} value={one}>
              {translator.t(`newYear.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {action !== 'drop' && draft.proposals.length > 0 && (
        <Field
          label={translator.t('newYear.level')}
          size="small"
          {...(chosen === undefined ? {} : { hint: chosen.reasoning[language] })}
        >
          <Select
            size="small"
            value={chosen?.source ?? ''}
            onChange={(_event, { value }) => {
              const level = draft.proposals.find(({ source }) => source === value)?.source ?? null;
              onChoose({ ...choice, level });
            }}
          >
            <option value="">{translator.t('newYear.levelOpen')}</option>
            {draft.proposals.map(({ source, label }) => (
              <option key={source} value={source}>
                {label[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {action !== 'drop' &&
        draft.awaits.map(({ what, words }) => (
          <p key={what} className={styles.note}>
            {words[language]}
          </p>
        ))}
    </article>
  );
}
