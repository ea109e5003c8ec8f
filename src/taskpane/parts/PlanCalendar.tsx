import { makeStyles, tokens } from '@fluentui/react-components';
import type { CalendarStep } from '../../app';
import { useTranslator } from '../state/language';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 7em) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  who: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The year of the plan: who does what when, from the minister's goals to the last follow-up. */
export function PlanCalendar({ steps, year }: { readonly steps: readonly CalendarStep[]; readonly year: number }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { language } = translator;
  if (steps.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={translator.t('newYear.calendar')}
      note={translator.t('newYear.calendarNote', { year })}
    >
      <dl className={styles.steps}>
        {steps.map(({ key, when, what, who }) => (
          <Step key={key} when={when[language]} what={what[language]} who={who[language]} />
        ))}
      </dl>
    </Disclosure>
  );
}

function Step({ when, what, who }: { readonly when: string; readonly what: string; readonly who: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{when}</dt>
      <dd>
        {what}
        <span className={styles.who}>{who}</span>
      </dd>
    </>
  );
}
