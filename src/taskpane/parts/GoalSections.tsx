import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluatedGoal } from '../../app/evaluation';
import { useTranslator } from '../state/language';
import { cardId } from '../view/card-id';
import { sectionsOf } from '../view/sections';
import { GoalCard } from './GoalCard';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface GoalSectionsProps {
  readonly goals: readonly EvaluatedGoal[];
  readonly onOpen: (goalId: string) => void;
}

/** Goals under their indsatsområde. */
export function GoalSections({ goals, onOpen }: GoalSectionsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const sections = sectionsOf(goals);
  const named = sections.some(({ name }) => name !== null);
  return (
    <div className={styles.sections}>
      {sections.map(({ name, goals: members }) => (
        <section key={name ?? ''} className={styles.section}>
          <h2 className={styles.heading}>
            {name ?? translator.t(named ? 'overview.withoutSection' : 'overview.goals')}
          </h2>
          <ul className={styles.list}>
            {members.map((goal) => (
              <li key={goal.id}>
                <GoalCard
                  goal={goal}
                  id={cardId(goal.id)}
                  onOpen={() => {
                    onOpen(goal.id);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
