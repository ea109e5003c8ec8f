import type { MinisterGoal } from './minister-goals';
import type { GoalDraft, NewYearDraft } from './types';

/** The draft with one more goal: the minister's own words, to be made the plan's own. It is read anew from its sentence. Pure. */
export function withMinisterGoal(draft: NewYearDraft, minister: MinisterGoal): NewYearDraft {
  const id = addedId(minister);
  if (draft.goals.some((goal) => goal.id === id)) return draft;
  return { ...draft, goals: [...draft.goals, added(draft, id, minister)] };
}

/** The draft without a goal that was added to it. Pure. */
export function withoutAddedGoal(draft: NewYearDraft, id: string): NewYearDraft {
  return { ...draft, goals: draft.goals.filter((goal) => goal.id !== id || goal.source !== null) };
}

const PREFIX = 'ministermål ';
const addedId = ({ number }: MinisterGoal): string => PREFIX + number;

/** Number of the minister's goal that a goal was added for. */
export function addedFor(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

function added({ goals, year }: NewYearDraft, id: string, minister: MinisterGoal): GoalDraft {
  return {
    id,
    number: nextNumber(goals),
    section: null,
    ministerGoal: true,
    suggested: 'carry',
    reason: {
      da: `Tilføjet fra ministerens mål nr. ${minister.number}.`,
      en: `Added from the minister’s goal no. ${minister.number}.`,
    },
    oldText: null,
    text: minister.text,
    goal: { kind: 'qualitative' },
    kindWhenSet: null,
    isOpen: false,
    isMoved: false,
    indicator: null,
    pathName: null,
    base: null,
    latest: null,
    proposals: [],
    asks: null,
    notOffered: [],
    rationale: null,
    method: null,
    remarks: `Målet svarer på ministerens mål nr. ${minister.number} for ${year}.`,
    awaits: [
      {
        what: 'wording',
        words: {
          da: 'Skriv kommunens eget mål: hvad der skal ske, hvor meget og hvornår',
          en: 'Write the municipality’s own goal: what is to happen, how much and when',
        },
      },
    ],
    source: null,
  };
}

/** After the highest of the plan's own: of "3a" and "3.1" the 3 counts, "F1" is of another row. Null where none is numbered. */
function nextNumber(goals: readonly GoalDraft[]): string | null {
  const numbers = goals.flatMap(({ number }) => /^\d+/.exec(number ?? '') ?? []);
  return numbers.length === 0 ? null : String(Math.max(...numbers.map(Number)) + 1);
}
