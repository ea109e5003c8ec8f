/**
 * The minister's goals as dated data: each list as the document that is named prints it. A year without a list of its
 * own is offered the latest one before it; new ones are typed in the workbook (`minister-table.ts`).
 */
export interface MinisterGoal {
  readonly number: string;
  readonly text: string;
  /** Words by which a plan's goal is seen to answer it, beside those of the text. */
  readonly about: readonly string[];
}

export interface MinisterGoalList {
  readonly year: number;
  /** The document the list is taken from, or the sheet it is typed on. */
  readonly source: string;
  readonly isTyped: boolean;
  readonly goals: readonly MinisterGoal[];
}

const goal = (number: string, text: string, about: string): MinisterGoal => ({
  number,
  text,
  about: about.split(' ').filter((word) => word !== ''),
});

const COMPANIES = 'virksomhed rekrutter arbejdskraft fastholdelse sygedagpenge raskmeld';
const WORK = 'offentlig fuldtidsledig dagpenge ledighed arbejdsløs';
const REFUGEES = 'flygtning familiesammenfør integration igu selvforsørg';
const CASH = 'kontanthjælp jobparat aktivitetsparat';
const FRAUD = 'bedrageri fejludbetaling kontrol';
const VULNERABLE = 'udsat ressourceforløb jobafklar langtid';
const HANDICAP = 'handicap';

/** Newest first. */
export const MINISTER_GOAL_LISTS: readonly MinisterGoalList[] = [
  {
    year: 2022,
    source: 'Allerød Kommune, Beskæftigelsesplan 2022: Ministerens beskæftigelsespolitiske mål 2022',
    isTyped: false,
    goals: [
      goal('1', 'Alle ledige skal have en værdig sagsbehandling', 'sagsbehandling samtale'),
      goal('2', 'Flere ledige skal opkvalificeres', 'opkvalificer uddannelse brancheskift'),
      goal('3', 'Flere flygtninge og familiesammenførte skal være selvforsørgende', REFUGEES),
      goal('4', 'Flere personer med handicap skal i beskæftigelse', HANDICAP),
      goal('5', 'Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft.', COMPANIES),
    ],
  },
  {
    year: 2019,
    source: 'Lyngby-Taarbæk Kommune, Beskæftigelsesplan 2019: de 7 nationale mål for 2019',
    isTyped: false,
    goals: [
      goal(
        '1',
        'Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse',
        `${WORK} unge uddannelsesparat`,
      ),
      goal('2', 'Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft', COMPANIES),
      goal('3', 'Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende', REFUGEES),
      goal(
        '4',
        'Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse. Der bør i indsatsen være et særligt fokus på kvinder med indvandrerbaggrund.',
        CASH,
      ),
      goal('5', 'Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes', FRAUD),
      goal('6', 'Udsatte ledige skal have en indsats', VULNERABLE),
      goal('7', 'Flere personer med handicap skal i beskæftigelse', HANDICAP),
    ],
  },
  {
    year: 2018,
    source: 'Arbejdsmarkedskontor Øst, februar 2018: Oversigt over mål i Beskæftigelsesplaner for 2018',
    isTyped: false,
    goals: [
      goal(
        '1',
        'Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse',
        `${WORK} unge uddannelsesparat`,
      ),
      goal('2', 'Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft.', COMPANIES),
      goal('3', 'Flere flygtninge og familiesammenførte skal være selvforsørgende.', REFUGEES),
      goal(
        '4',
        'Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse.',
        CASH,
      ),
      goal('5', 'Bekæmpelse af social bedrageri og fejludbetalinger skal styrkes', FRAUD),
    ],
  },
  {
    year: 2015,
    source: 'Lyngby-Taarbæk Kommune, Beskæftigelsesplan 2015: Beskæftigelsesministerens udmelding for 2015',
    isTyped: false,
    goals: [
      goal('1', 'Flere unge skal have en uddannelse.', 'unge uddannelse'),
      goal(
        '2',
        'Langvarige modtagere af offentlig forsørgelse skal have en tværfaglig og sammenhængende indsats, der har sigte på en større tilknytning til arbejdsmarkedet.',
        'langvarig førtidspension ledighedsydelse ressourceforløb sygedagpenge måneder kontanthjælp',
      ),
      goal('3', 'Langtidsledigheden skal bekæmpes.', 'langtidsledig akademiker'),
      goal('4', 'En tættere kontakt og styrket dialog med virksomhederne.', 'virksomhed samarbejdsgrad'),
    ],
  },
];

/** The lists to choose from for a plan: those typed in the workbook first, then the documents' up to its year, newest first. */
export function ministerListsFor(year: number, typed: readonly MinisterGoalList[]): MinisterGoalList[] {
  const own = [...typed].filter((list) => list.year <= year).sort((a, b) => b.year - a.year);
  const known = MINISTER_GOAL_LISTS.filter((list) => list.year <= year && !own.some((one) => one.year === list.year));
  return [...own, ...known];
}
