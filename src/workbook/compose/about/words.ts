/** The prose of the sheet: what a reader needs who has never met Målbar. The rule is that of evaluation.md, sections 3 to 5. */
import type { Assessment, Policy } from '../../../engine';
import { AS_OF_NAME } from '../../as-of-cell';
import type { AssessedGoal } from '../../assessed';

export type Line = readonly [label: string, text: string];

const percent = (share: number): string => `${String(Number((share * 100).toFixed(4))).replace('.', ',')} pct.`;

/** How a goal gets its status, with the shares of the policy in force. */
export function ruleLines({ partialMovement, partialRatio }: Policy): Line[] {
  return [
    [
      'Opfyldt, Delvist opfyldt, Ikke opfyldt',
      `Målperioden er slut. Opfyldt: målet er nået. Delvist opfyldt: et ændringsmål er kommet mindst ${percent(partialMovement)} af vejen fra basis til mål; for andre mål er målopfyldelsen mindst ${percent(partialRatio)} Ikke opfyldt: ingen af delene.`,
    ],
    [
      'På vej, I risiko, Bagud',
      'Målperioden løber endnu. Prognosen sammenlignes med måltallet. Når prognosen målet, er det på vej. Ellers deles det, der mangler efter prognosen, med det, der mangler nu: under 5 pct. er på vej, til og med 20 pct. er i risiko, mere er bagud. Er målet nået nu, men ventes tabt, er det i risiko.',
    ],
    [
      'Prognose',
      'Værdien i samme periode året før plus den årlige ændring: gennemsnittet af de seneste tre perioders ændring i forhold til samme periode året før. I årlige serier: den gennemsnitlige ændring pr. år over de seneste, højst seks, år. Er der intet år at sammenligne med, fortsættes de seneste tre perioders udvikling, ellers den seneste værdi. Et antal, der tælles op, fortsætter med gennemsnittet hidtil.',
    ],
    [
      'Målopfyldelse, Afvigelse',
      'Målopfyldelse for et ændringsmål: (aktuelt − basis) / (måltal − basis); ellers aktuelt / måltal, hvor mere er bedre, og måltal / aktuelt, hvor mindre er bedre. Afvigelse: hvor meget bedre end måltallet det står; et minus er det, der mangler.',
    ],
    [
      'Andre statusser',
      'Følges: et følgemål, som ikke bedømmes. Ikke fastsat: planen siger ikke, hvor meget. Vurderes: et kvalitativt mål, der venter på jeres egen vurdering. Ikke begyndt: ingen tal endnu fra den periode, der tæller. Mangler data: et tal, der skal bruges, mangler, er skjult, eller der er databrud imellem. Fejl i målet: målet modsiger sig selv.',
    ],
    [
      'Huller i tallene',
      'En tom eller skjult celle er aldrig 0 og regnes ikke ud af andre tal. Gennemsnit tages over de måneder, der har tal. Der sammenlignes ikke hen over et databrud. Der sammenlignes med uafrundede tal; kun det viste er afrundet.',
    ],
  ];
}

/** What the municipality may choose, and what it has chosen. */
export function policyLines(policy: Policy): Line[] {
  const yes = (value: boolean): string => (value ? 'Ja' : 'Nej');
  return [
    ['Delvist opfyldt, ændringsmål', `Fra ${percent(policy.partialMovement)} af vejen fra basis til mål.`],
    ['Delvist opfyldt, andre mål', `Fra en målopfyldelse på ${percent(policy.partialRatio)}`],
    [
      'Sammenligning',
      policy.compare === 'exact'
        ? 'Uafrundede tal sammenlignes.'
        : 'Tallet afrundes til målets egne decimaler, før det sammenlignes.',
    ],
    ['Slut uden de sidste måneder', `${yes(policy.closeIncomplete)}: ${closing(policy.closeIncomplete)}`],
    [
      'Andele over flere perioder',
      policy.pooled ? 'Summen af tællere divideret med summen af nævnere.' : 'Gennemsnittet af periodernes andele.',
    ],
  ];
}

/** Shares that goals are measured by and whose two numbers the workbook has: what they are, and which rule their means go by. */
export function shareLines(goals: readonly AssessedGoal[], { pooled }: Policy): Line[] {
  const shares = new Map(
    goals.flatMap(({ indicator }) =>
      indicator?.share === undefined ? [] : [[indicator.series.name, indicator.share]],
    ),
  );
  return [...shares].map(([name, { numerator, denominator, printed, compared, agreeing }]): Line => {
    const parts = `100 · »${numerator.indicator}« / »${denominator.indicator}«`;
    const known = printed
      ? `Andelen står i tabellen og er ${parts} i ${String(agreeing)} af ${String(compared)} perioder.`
      : `Andelen står ikke i tabellen og er regnet ud: ${parts}.`;
    const rule = pooled
      ? 'Et gennemsnit er 100 · summen af tællere / summen af nævnere.'
      : 'Et gennemsnit er gennemsnittet af periodernes andele.';
    return [name, `${known} ${rule}`];
  });
}

function closing(early: boolean): string {
  return early
    ? 'et gennemsnit gøres op, når målperioden er slut, også hvis de sidste måneder ikke er offentliggjort.'
    : 'et gennemsnit gøres op, når alle målperiodens måneder har fået tal.';
}

export interface LivePlaces {
  /** The sheet with the calculation and the cell of the as-of on it. */
  readonly sheet: string;
  readonly cell: string;
  readonly series: string;
}

/** For a reader who has no Målbar. `live` is null where the columns hold values. */
export function readerLines(live: LivePlaces | null): Line[] {
  const what: Line = [
    'Hvad er Målbar?',
    'Et tilføjelsesprogram til Excel for dem, der følger op på en beskæftigelsesplan. Det læser måltabellen og indikatortabellerne i denne projektmappe, vurderer hvert mål efter reglen nedenfor og skriver resultatet i statuskolonnerne. Intet forlader projektmappen, og det kræver ikke Målbar at læse det, der er skrevet.',
  ];
  if (live === null) {
    return [
      what,
      [
        'Uden Målbar',
        'Statuskolonnerne er værdier. De står, som de var, da de blev skrevet, og ændres ikke, når tallene gør det. Er der kommet nye tal, skal målene vurderes igen med Målbar.',
      ],
    ];
  }
  return [
    what,
    [
      'Uden Målbar',
      `Statuskolonnerne er formler. De regnes om, når en ny måned skrives i indikatortabellen, eller et tal rettes. Udregningen står trin for trin på arket ${live.sheet}, tallene på arket ${live.series}; begge må skjules, men ikke slettes. Er der kommet et nyt mål til, eller er et måls periode, indikator eller retning rettet, skal Målbar køres igen; det står så i statuskolonnen.`,
    ],
    [
      'Vurdering pr. en anden måned',
      `Skriv en dato i den sidste måned, der skal ses, i celle ${live.cell} på arket ${live.sheet} (cellen hedder ${AS_OF_NAME}). Er cellen tom, ses alle tal. Oplysningerne på dette ark viser stadig, hvad der gjaldt, da det blev skrevet.`,
    ],
  ];
}

export const ROLES: Readonly<Record<Assessment['evidence'][number]['role'], string>> = {
  base: 'Basis',
  actual: 'Aktuelt',
  latest: 'Seneste',
  year_before: 'Året før',
  outlook: 'Prognose',
  path: 'Målsti',
};

/** What a number behind a share is of it. */
export const PARTS = { numerator: 'tæller', denominator: 'nævner' } as const;

export const SEVERITIES = { error: 'Fejl', warning: 'Advarsel', info: 'Bemærkning' } as const;

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** "2026-11-25T21:44" -> "25. november 2026 kl. 21.44"; as it is where it is no such time. */
export function timeText(at: string): string {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(at) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? at : `${String(Number(day))}. ${name} ${year} kl. ${hour}.${minute}`;
}
