import { Field } from '@fluentui/react-components';
import type { Choices, Evaluation } from '../../app';
import { formatPeriod } from '../../i18n';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { asOfChoices } from '../view/periods';
import { LongSelect } from './LongSelect';

interface AsOfAndAreaProps {
  readonly evaluation: Evaluation;
  readonly asOf: Choices['asOf'];
  readonly area: Choices['area'];
  readonly onChange: (chosen: Partial<Pick<Choices, 'asOf' | 'area'>>) => void;
}

/** The as-of and the area that the workbook keeps; without them it goes by its own figures. */
export function AsOfAndArea({ evaluation, asOf, area, onChange }: AsOfAndAreaProps) {
  const translator = useTranslator();
  const { latest } = useSession().state;
  // What is kept can be chosen again, also where the figures of it are gone.
  const months = withOwn(asOfChoices(evaluation, latest), asOf);
  const areas = withOwn(evaluation.areas, area);
  return (
    <>
      <Field label={translator.t('overview.asOf')}>
        <LongSelect
          value={asOf ?? ''}
          choices={[
            { value: '', label: translator.t('overview.asOfLatest') },
            ...months.map((month) => ({ value: month, label: formatPeriod(month, translator.language) })),
          ]}
          onChoose={(value) => {
            onChange({ asOf: value === '' ? null : value });
          }}
        />
      </Field>
      {areas.length > 0 && (
        <Field label={translator.t('overview.area')}>
          <LongSelect
            value={area ?? ''}
            choices={[
              { value: '', label: translator.t('choices.areaFound') },
              ...areas.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(value) => {
              onChange({ area: value === '' ? null : value });
            }}
          />
        </Field>
      )}
    </>
  );
}

function withOwn(choices: readonly string[], own: string | null): readonly string[] {
  return own === null || choices.includes(own) ? choices : [own, ...choices];
}
