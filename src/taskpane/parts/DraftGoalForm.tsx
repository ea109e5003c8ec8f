import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalAction, GoalChoice, GoalDraft, NewYearGoal } from '../../app';
import { useTranslator } from '../state/language';
import { LongSelect } from './LongSelect';
import { OwnLevel } from './OwnLevel';
import { OwnSentence } from './OwnSentence';

const ACTIONS: readonly GoalAction[] = ['carry', 'change', 'drop'];
const OWN = 'own';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DraftGoalFormProps {
  readonly draft: GoalDraft;
  readonly choice: GoalChoice;
  readonly resolved: NewYearGoal;
  /** Whether the user is giving a level of their own, typed already or not. */
  readonly isOwnLevel: boolean;
  readonly onOwnLevel: (own: boolean) => void;
  readonly onChoose: (choice: GoalChoice) => void;
  readonly onRemove: () => void;
}

/** What is decided about one goal: whether it goes on, with which level, in which words. */
export function DraftGoalForm(props: DraftGoalFormProps) {
  const { draft, choice, resolved, onChoose, onRemove } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { language } = translator;
  const action = choice.action ?? draft.suggested;
  return (
    <>
      {draft.oldText !== null && draft.oldText !== resolved.text && (
        <p className={styles.text}>
          <span className={styles.label}>{translator.t('newYear.old')}: </span>
          <span lang="da">{draft.oldText}</span>
        </p>
      )}
      {draft.source === null ? (
        <>
          <p className={styles.note}>{draft.reason[language]}</p>
          <div>
            <Button size="small" onClick={onRemove}>
              {translator.t('newYear.remove')}
            </Button>
          </div>
        </>
      ) : (
        <Field label={translator.t('newYear.action')} size="small" hint={draft.reason[language]}>
          <LongSelect
            size="small"
            value={action}
            choices={ACTIONS.map((one) => ({ value: one, label: translator.t(`newYear.${one}`) }))}
            onChoose={(value) => {
              const decided = ACTIONS.find((one) => one === value);
              if (decided !== undefined) onChoose({ ...choice, action: decided });
            }}
          />
        </Field>
      )}
      {action !== 'drop' && (
        <>
          <Level {...props} />
          {resolved.offered !== null && (
            <OwnSentence
              offered={resolved.offered}
              own={choice.text ?? null}
              agrees={resolved.agrees}
              onSentence={(text) => {
                onChoose({ ...withoutText(choice), ...(text === null ? {} : { text }) });
              }}
            />
          )}
          {draft.awaits
            .filter(({ what }) => what !== 'level' || (choice.level ?? null) === null)
            .filter(({ what }) => what !== 'wording' || choice.text === undefined)
            .map(({ what, words }) => (
              <p key={what} className={styles.note}>
                {words[language]}
              </p>
            ))}
        </>
      )}
    </>
  );
}

function withoutText({ action, level }: GoalChoice): GoalChoice {
  return { ...(action === undefined ? {} : { action }), ...(level === undefined ? {} : { level }) };
}

/** X, one of the proposals, or a number of the user's own. */
function Level({ draft, choice, isOwnLevel, onOwnLevel, onChoose }: DraftGoalFormProps) {
  const translator = useTranslator();
  const { language } = translator;
  const { asks, proposals } = draft;
  if (!draft.isOpen || (asks === null && proposals.length === 0)) return null;
  const { level = null } = choice;
  const chosen = proposals.find(({ source }) => source === level);
  const own = typeof level === 'object' && level !== null ? level : null;
  return (
    <>
      <Field
        label={translator.t('newYear.level')}
        size="small"
        {...(chosen === undefined ? {} : { hint: chosen.reasoning[language] })}
      >
        <LongSelect
          size="small"
          value={isOwnLevel ? OWN : (chosen?.source ?? '')}
          choices={[
            { value: '', label: translator.t('newYear.levelOpen') },
            ...proposals.map(({ source, label }) => ({ value: source, label: label[language] })),
            ...(asks === null ? [] : [{ value: OWN, label: translator.t('newYear.levelOwn') }]),
          ]}
          onChoose={(value) => {
            onOwnLevel(value === OWN);
            onChoose({ ...choice, level: proposals.find(({ source }) => source === value)?.source ?? null });
          }}
        />
      </Field>
      {isOwnLevel && asks !== null && (
        <OwnLevel
          asks={asks}
          level={own === null ? null : { value: own.value, valueHigh: own.valueHigh ?? null }}
          onLevel={(next) => {
            onChoose({ ...choice, level: next });
          }}
        />
      )}
    </>
  );
}
