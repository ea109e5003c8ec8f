import { Field, Input, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choices } from '../../app';
import { DEFAULT_POLICY } from '../../engine';
import { formatNumber, formatPercent } from '../../i18n';
import { useTranslator } from '../state/language';
import { percentOf, shareOf } from '../view/percent';

type Policy = Choices['policy'];
type Share = 'partialMovement' | 'partialRatio';

const SHARES: readonly Share[] = ['partialMovement', 'partialRatio'];
const COMPARISONS: readonly Policy['compare'][] = ['exact', 'as_stated'];
const SWITCHES = ['closeIncomplete', 'pooled'] as const;

const useStyles = makeStyles({
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { maxWidth: '120px' },
  flush: { marginLeft: '-8px' },
});

interface PolicyFormProps {
  readonly policy: Policy;
  readonly onChange: (changed: Partial<Policy>) => void;
  /** False while a field holds what is no share. */
  readonly onValid: (valid: boolean) => void;
}

/** The rules an analyst may change, in plain words, each with what is normal. */
export function PolicyForm({ policy, onChange, onValid }: PolicyFormProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { language } = translator;
  const [typed, setTyped] = useState<Readonly<Partial<Record<Share, string>>>>({});

  const type = (share: Share, text: string): void => {
    const all = { ...typed, [share]: text };
    setTyped(all);
    onValid(SHARES.every((one) => all[one] === undefined || shareOf(all[one]) !== null));
    const value = shareOf(text);
    if (value !== null) onChange({ [share]: value });
  };

  return (
    <>
      {SHARES.map((share) => {
        const text = typed[share] ?? formatNumber(percentOf(policy[share]), language);
        const wrong = shareOf(text) === null;
        return (
          <Field
            key={share}
            label={translator.t(`choices.${share}`)}
            hint={translator.t(`choices.${share}Hint`, {
              value: formatPercent(percentOf(DEFAULT_POLICY[share]), language, { decimals: 0 }),
            })}
            {...(wrong ? { validationMessage: translator.t('choices.percentWrong') } : {})}
          >
            <Input
              className={styles.number}
              inputMode="decimal"
              value={text}
              contentAfter={translator.t('choices.percent')}
              onChange={(_event, { value }) => {
                type(share, value);
              }}
            />
          </Field>
        );
      })}
      <Field label={translator.t('choices.compare')}>
        <RadioGroup
          className={styles.flush}
          value={policy.compare}
          onChange={(_event, { value }) => {
            const compare = COMPARISONS.find((one) => one === value);
            if (compare !== undefined) onChange({ compare });
          }}
        >
          {COMPARISONS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {translator.t(`choices.${one}`)}
                  <span className={styles.hint}>{translator.t(`choices.${one}Hint`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {SWITCHES.map((one) => (
        <Switch
          key={one}
          className={styles.flush}
          checked={policy[one]}
          label={
            <>
              {translator.t(`choices.${one}`)}
              <span className={styles.hint}>{translator.t(`choices.${one}Hint`)}</span>
            </>
          }
          onChange={(_event, { checked }) => {
            onChange({ [one]: checked });
          }}
        />
      ))}
    </>
  );
}
