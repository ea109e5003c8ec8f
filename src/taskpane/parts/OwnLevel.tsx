import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalDraft } from '../../app';
import { formatNumber } from '../../i18n';
import { useTranslator } from '../state/language';
import { readLevel, type LevelTrouble, type OwnLevel as Level } from '../view/level-input';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface OwnLevelProps {
  readonly asks: NonNullable<GoalDraft['asks']>;
  readonly level: Level | null;
  /** null while what is typed is no level. */
  readonly onLevel: (level: Level | null) => void;
}

/** A level of the user's own, taken over when the field is left. What is no level is said at once, and the level stays open. */
export function OwnLevel({ asks, level, onLevel }: OwnLevelProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const shown = (value: number | null | undefined): string => (value == null ? '' : formatNumber(value, 'da'));
  const [low, setLow] = useState(shown(level?.value));
  const [high, setHigh] = useState(shown(level?.valueHigh));
  const [trouble, setTrouble] = useState<LevelTrouble | null>(null);
  const take = (): void => {
    const isUntouched = low.trim() === '' && high.trim() === '';
    // Of two numbers the second is still to come.
    if (isUntouched || (asks.isRange && (low.trim() === '' || high.trim() === ''))) {
      setTrouble(null);
      if (level !== null) onLevel(null);
      return;
    }
    const read = readLevel(asks, low, high);
    setTrouble(typeof read === 'string' ? read : null);
    const next = typeof read === 'string' ? null : read;
    if (next?.value !== level?.value || next?.valueHigh !== level?.valueHigh) onLevel(next);
  };
  const parts = [
    { label: translator.t(asks.isRange ? 'newYear.levelLow' : 'newYear.levelOwn'), text: low, set: setLow },
    ...(asks.isRange ? [{ label: translator.t('newYear.levelHigh'), text: high, set: setHigh }] : []),
  ];
  return (
    <div className={styles.fields}>
      {parts.map(({ label, text, set }, at) => (
        <Field
          key={label}
          label={label}
          size="small"
          {...(trouble !== null && at === parts.length - 1
            ? { validationState: 'error' as const, validationMessage: translator.t(`levelTrouble.${trouble}`) }
            : {})}
        >
          <Input
            size="small"
            inputMode="decimal"
            value={text}
            contentAfter={asks.unit[translator.language]}
            onChange={(_event, { value }) => {
              set(value);
            }}
            onBlur={take}
            onKeyDown={({ key }) => {
              if (key === 'Enter') take();
            }}
          />
        </Field>
      ))}
    </div>
  );
}
