/**
 * Writes goal sentences from its own tables, with the reading each must get. Nothing here is taken from the parser:
 * the tables say what the words mean, and the sentence is put together as policies put it together.
 */
export interface Written {
  readonly text: string;
  readonly kind: string;
  readonly direction: string | null;
  readonly value: number | null;
  readonly high?: number;
  readonly unit?: string;
  readonly target: string | null;
  readonly base?: string;
  readonly per?: string;
}

/** Subjects with the limits that must not be read as the goal's figure. `wanted`: more is better. */
interface Subject {
  readonly text: string;
  readonly unit: 'percent' | 'days' | 'tons' | 'persons' | 'weeks' | 'companies' | 'cases';
  readonly wanted: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { text: 'andelen af unge under 30 år i uddannelse', unit: 'percent', wanted: true },
  { text: 'andelen af 18-66-årige indvandrere i beskæftigelse', unit: 'percent', wanted: true },
  { text: 'andelen af elever i 9. klasse med mindst 4 i dansk', unit: 'percent', wanted: true },
  { text: 'andelen af borgere, der modtager ydelser efter § 56, og som er i job', unit: 'percent', wanted: true },
  { text: 'andelen af husholdningsaffaldet, der genanvendes', unit: 'percent', wanted: true },
  { text: 'andelen af ledige med over 52 ugers ledighed i virksomhedsrettet tilbud', unit: 'percent', wanted: true },
  { text: 'andelen af unge med minimum en ungdomsuddannelse', unit: 'percent', wanted: true },
  { text: 'bruttoledigheden blandt borgere over 50 år', unit: 'percent', wanted: false },
  { text: 'frafaldet på erhvervsuddannelsernes grundforløb 2', unit: 'percent', wanted: false },
  { text: 'antallet af langtidsledige med mere end 6 måneders ledighed', unit: 'persons', wanted: false },
  { text: 'antallet af personer på førtidspension under 40 år', unit: 'persons', wanted: false },
  { text: 'antallet af dræbte og tilskadekomne på veje med over 80 km/t', unit: 'persons', wanted: false },
  {
    text: 'antallet af virksomheder med over 10 ansatte, som jobcentret samarbejder med',
    unit: 'companies',
    wanted: true,
  },
  { text: 'sygefraværet blandt kommunens 6.000 medarbejdere', unit: 'days', wanted: false },
  { text: 'CO2-udledningen fra virksomheder og borgere', unit: 'tons', wanted: false },
  { text: 'den gennemsnitlige varighed af sygedagpengeforløb', unit: 'weeks', wanted: false },
];

const UNIT_WORDS: Readonly<Record<Subject['unit'], readonly string[]>> = {
  percent: [' pct.', ' procent', ' pct.', ' %'],
  days: [' dage', ' dage pr. medarbejder'],
  tons: [' ton', ' tons'],
  persons: [' personer', ' fuldtidspersoner'],
  weeks: [' uger'],
  companies: [' virksomheder'],
  cases: [' sager'],
};

interface When {
  readonly text: string;
  readonly target: string | null;
}

const WHENS: readonly When[] = [
  { text: '', target: null },
  { text: 'i 2027', target: '2027' },
  { text: 'senest i 2026', target: '2026' },
  { text: 'inden 2030', target: '2030' },
  { text: 'inden udgangen af 2025', target: '2025-12' },
  { text: 'ved udgangen af 2024', target: '2024-12' },
  { text: 'i december 2025', target: '2025-12' },
  { text: 'i 4. kvartal 2024', target: '2024-Q4' },
  { text: 'i 1. halvår 2026', target: '2026-H1' },
  { text: 'i første halvår 2026', target: '2026-H1' },
  { text: 'ultimo 2028', target: '2028-12' },
  { text: 'medio 2025', target: '2025-06' },
  { text: 'senest den 31. december 2026', target: '2026-12' },
  { text: 'frem mod 2035', target: '2035' },
  { text: 'frem til 2029', target: '2029' },
  { text: 'i løbet af 2026', target: '2026' },
  { text: 'pr. 1. juli 2025', target: '2025-07' },
  { text: 'inden udgangen af juni 2026', target: '2026-06' },
  { text: 'ved årets udgang 2027', target: '2027-12' },
];

const BASES: readonly { readonly text: string; readonly base: string }[] = [
  { text: 'i forhold til 2019', base: '2019' },
  { text: 'sammenlignet med 2020', base: '2020' },
  { text: 'i forhold til niveauet i 2018', base: '2018' },
  { text: 'ift. 2021', base: '2021' },
  { text: 'siden december 2019', base: '2019-12' },
  { text: 'målt i forhold til 1990', base: '1990' },
  { text: 'i forhold til niveauet ved udgangen af 2020', base: '2020-12' },
];

interface Amount {
  readonly text: string;
  readonly value: number;
  readonly unit: 'percent' | 'percentage_point';
}

const AMOUNTS: readonly Amount[] = [
  { text: '4 pct.', value: 4, unit: 'percent' },
  { text: '12,5 %', value: 12.5, unit: 'percent' },
  { text: '30 procent', value: 30, unit: 'percent' },
  { text: '6 procentpoint', value: 6, unit: 'percentage_point' },
  { text: '0,5 pct.point', value: 0.5, unit: 'percentage_point' },
  { text: '2 %-point', value: 2, unit: 'percentage_point' },
  { text: 'en tredjedel', value: 100 / 3, unit: 'percent' },
  { text: 'halvdelen', value: 50, unit: 'percent' },
  { text: 'ti pct.', value: 10, unit: 'percent' },
];

const FALLING = [
  'falde',
  'nedbringes',
  'reduceres',
  'sænkes',
  'mindskes',
  'nedsættes',
  'være reduceret',
  'være nedbragt',
  'begrænses',
];
const RISING = ['stige', 'øges', 'hæves', 'forøges', 'løftes', 'vokse', 'være øget', 'forhøjes'];
const BY_BOUNDS = ['', 'mindst ', 'minimum ', 'som minimum ', 'ca. ', 'mere end '];

interface BoundWords {
  readonly before: string;
  readonly after: string;
  readonly direction: 'at_least' | 'at_most' | null;
  /** Stands before the verb: "skal minimum være". */
  readonly early?: string;
}

const BOUNDS: readonly BoundWords[] = [
  { before: '', after: '', direction: null },
  { before: 'mindst ', after: '', direction: 'at_least' },
  { before: 'minimum ', after: '', direction: 'at_least' },
  { before: 'mere end ', after: '', direction: 'at_least' },
  { before: 'over ', after: '', direction: 'at_least' },
  { before: '', after: ' eller derover', direction: 'at_least' },
  { before: '', after: ' eller mere', direction: 'at_least' },
  { before: '', after: '', direction: 'at_least', early: 'som minimum ' },
  { before: '', after: '', direction: 'at_least', early: 'mindst ' },
  { before: 'højst ', after: '', direction: 'at_most' },
  { before: 'maksimalt ', after: '', direction: 'at_most' },
  { before: 'maks. ', after: '', direction: 'at_most' },
  { before: 'under ', after: '', direction: 'at_most' },
  { before: 'ikke over ', after: '', direction: 'at_most' },
  { before: 'mindre end ', after: '', direction: 'at_most' },
  { before: '', after: ' eller derunder', direction: 'at_most' },
  { before: '', after: '', direction: 'at_most', early: 'højst ' },
  { before: '', after: '', direction: 'at_most', early: 'maksimalt ' },
];

const STATES = ['være', 'udgøre', 'ligge på', 'være på', 'komme op på'];
const VALUES: readonly { readonly text: string; readonly value: number }[] = [
  { text: '57', value: 57 },
  { text: '4,3', value: 4.3 },
  { text: '3.249', value: 3249 },
  { text: '0,75', value: 0.75 },
  { text: '1.250.000', value: 1250000 },
  { text: 'ti', value: 10 },
  { text: '31½', value: 31.5 },
  { text: '12 500', value: 12500 },
];

const SHARES: readonly { readonly text: string; readonly value: number; readonly of: string }[] = [
  { text: '40 pct.', value: 40, of: ' af' },
  { text: '62,5 %', value: 62.5, of: ' af' },
  { text: 'halvdelen', value: 50, of: ' af' },
  { text: 'to tredjedele', value: 200 / 3, of: ' af' },
  { text: 'otte ud af ti', value: 80, of: '' },
  { text: '3 ud af 4', value: 75, of: '' },
  { text: 'hver fjerde', value: 25, of: '' },
  { text: 'en tredjedel', value: 100 / 3, of: ' af' },
];

const GROUPS = [
  'unge under 25 år',
  'borgere med over 6 måneders ledighed',
  '16-24-årige',
  'flygtninge på integrationsydelse',
  'elever i 9. klasse',
];
const STATES_OF_GROUPS = [
  'være i beskæftigelse',
  'have gennemført en ungdomsuddannelse',
  'være tilfredse',
  'deltage i et virksomhedsrettet tilbud',
  'bestå prøven',
];

const ACTS: readonly { readonly verb: string; readonly noun: string; readonly unit: string }[] = [
  { verb: 'afholdes', noun: 'rekrutteringsevents', unit: 'events' },
  { verb: 'gennemføres', noun: 'virksomhedsbesøg', unit: 'visits' },
  { verb: 'oprettes', noun: 'nye praktikpladser', unit: 'places' },
  { verb: 'opføres', noun: 'almene boliger', unit: 'homes' },
  { verb: 'etableres', noun: 'småjobs', unit: 'jobs' },
  { verb: 'besøges', noun: 'lokale private virksomheder', unit: 'companies' },
  { verb: 'afholdes', noun: 'samtaler', unit: 'conversations' },
];

const OFTEN: readonly { readonly text: string; readonly per: string }[] = [
  { text: 'årligt', per: 'year' },
  { text: 'om året', per: 'year' },
  { text: 'hvert år', per: 'year' },
  { text: 'pr. måned', per: 'month' },
  { text: 'hver måned', per: 'month' },
  { text: 'hvert kvartal', per: 'quarter' },
];

/** A small deterministic choice, so that every run writes the same sentences. */
class Dice {
  constructor(private state: number) {}

  of<T>(list: readonly T[]): T {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    const chosen = list[Math.floor((this.state / 2 ** 32) * list.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spaced(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('  ', ' ')
    .trim();
}

/** Subject first, period first, or under "Målet er, at": the three orders of a Danish demand. */
function demand(dice: Dice, subject: string, modal: string, rest: string, when: When): string {
  const order = dice.of(['subject', 'period', 'goal', 'middle'] as const);
  if (order === 'period' && when.text !== '') return `${spaced(capital(when.text), modal, subject, rest)}.`;
  if (order === 'goal') return `${spaced('Målet er, at', subject, modal, rest, when.text)}.`;
  if (order === 'middle' && when.text !== '') return `${spaced(capital(subject), modal, when.text, rest)}.`;
  return `${spaced(capital(subject), modal, rest, when.text)}.`;
}

function changes(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const falls = dice.of([true, false]);
    const amount = dice.of(AMOUNTS.filter(({ unit }) => unit === 'percent' || subject.unit === 'percent'));
    const when = dice.of(WHENS);
    const base = dice.of([null, ...BASES]);
    const bound = amount.text.startsWith('en ') || amount.text === 'halvdelen' ? '' : dice.of(BY_BOUNDS);
    const rest = spaced(dice.of(falls ? FALLING : RISING), 'med', bound + amount.text, base?.text ?? '');
    return {
      text: demand(dice, subject.text, dice.of(['skal', 'bør']), rest, when),
      kind: 'change',
      direction: falls ? 'decrease' : 'increase',
      value: amount.value,
      unit: amount.unit,
      target: when.target,
      ...(base === null ? {} : { base: base.base }),
    };
  });
}

function pathChanges(dice: Dice, count: number): Written[] {
  const paths = [
    { text: 'fra oktober 2024 til oktober 2025', base: '2024-10', target: '2025-10' },
    { text: 'fra 2020 til 2026', base: '2020', target: '2026' },
    { text: 'i perioden 2022-2025', base: '2022', target: '2025' },
    { text: 'fra ultimo 2023 til ultimo 2024', base: '2023-12', target: '2024-12' },
    { text: 'fra 1. kvartal 2024 til 1. kvartal 2025', base: '2024-Q1', target: '2025-Q1' },
  ];
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const falls = dice.of([true, false]);
    const amount = dice.of(AMOUNTS.filter(({ unit }) => unit === 'percent'));
    const path = dice.of(paths);
    const rest = spaced(dice.of(falls ? FALLING : RISING), 'med', amount.text, path.text);
    return {
      text: `${capital(subject.text)} skal ${rest}.`,
      kind: 'change',
      direction: falls ? 'decrease' : 'increase',
      value: amount.value,
      target: path.target,
      base: path.base,
    };
  });
}

function levels(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const bound = dice.of(BOUNDS.filter(({ direction }) => direction !== null || subject.wanted));
    const value = dice.of(VALUES);
    const when = dice.of(WHENS);
    const unit = dice.of(UNIT_WORDS[subject.unit]);
    const modal = bound.direction === 'at_most' && bound.early !== undefined ? dice.of(['skal', 'må']) : 'skal';
    const rest = spaced(
      bound.early ?? '',
      dice.of(STATES.filter((state) => state !== 'komme op på' || bound.direction !== 'at_most')),
      `${bound.before}${value.text}${unit}${bound.after}`,
    );
    return {
      text: demand(dice, subject.text, modal, rest, when),
      kind: 'level',
      direction: bound.direction ?? 'at_least',
      value: value.value,
      unit: subject.unit,
      target: when.target,
    };
  });
}

function moves(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const falls = dice.of([true, false]);
    const value = dice.of(VALUES);
    const when = dice.of(WHENS);
    const unit = dice.of(UNIT_WORDS[subject.unit]);
    const verb = dice.of(falls ? [...FALLING, 'bringes ned', 'komme ned'] : [...RISING, 'bringes op', 'komme op']);
    const fromText = dice.of(['', '', `fra ${falls ? '9.000.000' : '0,5'} `]);
    const to = verb.endsWith('ned') || verb.endsWith('op') ? 'på' : 'til';
    const bound = dice.of(['', falls ? 'højst ' : 'mindst ', falls ? 'under ' : 'over ']);
    const rest = spaced(verb, to === 'til' ? fromText : '', `${to} ${bound}${value.text}${unit}`);
    return {
      text: demand(dice, subject.text, 'skal', rest, when),
      kind: 'level',
      direction: falls ? 'at_most' : 'at_least',
      value: value.value,
      unit: subject.unit,
      target: when.target,
    };
  });
}

function shares(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const share = dice.of(SHARES);
    const bound = dice.of([
      ['', 'at_least'],
      ['mindst ', 'at_least'],
      ['minimum ', 'at_least'],
      ['over ', 'at_least'],
      ['højst ', 'at_most'],
      ['under ', 'at_most'],
    ] as const);
    const mean = share.of === ' af' && dice.of([true, false, false]);
    const whens = WHENS.filter(({ target }) => !mean || target !== null);
    const when = dice.of(whens);
    const rest = spaced(dice.of(STATES_OF_GROUPS), mean ? 'i gennemsnit' : '');
    return {
      text: demand(dice, `${bound[0]}${share.text}${share.of} ${dice.of(GROUPS)}`, 'skal', rest, when),
      kind: mean ? 'average' : 'level',
      direction: bound[1],
      value: share.value,
      unit: 'percent',
      target: when.target,
    };
  });
}

function counts(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const act = dice.of(ACTS);
    const bound = dice.of([
      ['', 'equal'],
      ['mindst ', 'at_least'],
      ['minimum ', 'at_least'],
      ['op til ', 'at_most'],
      ['højst ', 'at_most'],
    ] as const);
    const value = dice.of([
      { text: '10', value: 10 },
      { text: '1.200', value: 1200 },
      { text: 'to', value: 2 },
      { text: 'tolv', value: 12 },
    ]);
    const often = dice.of([null, ...OFTEN]);
    const when = dice.of(WHENS);
    const figure = `${bound[0]}${value.text} ${act.noun}`;
    const front = dice.of([true, false]) && when.text !== '';
    const text = front
      ? spaced(capital(when.text), 'skal der', act.verb, figure, often?.text ?? '')
      : spaced(`Der ${dice.of(['', 'skal '])}${act.verb}`, figure, often?.text ?? '', when.text);
    return {
      text: `${text}.`,
      kind: 'count',
      direction: bound[1],
      value: value.value,
      unit: act.unit,
      target: when.target,
      ...(often === null ? {} : { per: often.per }),
    };
  });
}

function amountWords(dice: Dice, count: number): Written[] {
  const words = [
    ['halveres', 'decrease', 50],
    ['fordobles', 'increase', 100],
    ['tredobles', 'increase', 200],
    ['være halveret', 'decrease', 50],
  ] as const;
  return Array.from({ length: count }, () => {
    const [verb, direction, value] = dice.of(words);
    const when = dice.of(WHENS);
    const base = dice.of([null, ...BASES]);
    return {
      text: demand(dice, dice.of(SUBJECTS).text, 'skal', spaced(verb, base?.text ?? ''), when),
      kind: 'change',
      direction,
      value,
      unit: 'percent',
      target: when.target,
      ...(base === null ? {} : { base: base.base }),
    };
  });
}

function compared(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const [word, direction] = dice.of([
      ['lavere', 'decrease'],
      ['højere', 'increase'],
      ['mindre', 'decrease'],
      ['større', 'increase'],
    ] as const);
    const amount = dice.of(AMOUNTS.filter(({ text }) => !text.startsWith('en ') && text !== 'halvdelen'));
    const when = dice.of(WHENS.filter(({ target }) => target !== null));
    return {
      text: demand(dice, subject.text, 'skal', `være ${amount.text} ${word} end i 2019`, when),
      kind: 'change',
      direction,
      value: amount.value,
      unit: amount.unit,
      target: when.target,
      base: '2019',
    };
  });
}

function baseLevels(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const [verb, direction] = dice.of([
      ['nedbringes til niveauet for', 'at_most'],
      ['falde til niveauet i', 'at_most'],
      ['hæves til niveauet i', 'at_least'],
      ['fastholdes på niveauet fra', 'equal'],
    ] as const);
    const when = dice.of(WHENS);
    return {
      text: demand(dice, subject.text, 'skal', `${verb} 2019`, when),
      kind: 'baseline_level',
      direction,
      value: null,
      target: when.target,
      base: '2019',
    };
  });
}

function ranges(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS);
    const when = dice.of(WHENS);
    const unit = dice.of(UNIT_WORDS[subject.unit]);
    const range = dice.of(['15-20', 'mellem 15 og 20', '15 - 20', '15–20']);
    return {
      text: demand(dice, subject.text, 'skal', `ligge på ${range}${unit}`.replace('på mellem', 'mellem'), when),
      kind: 'range',
      direction: null,
      value: 15,
      high: 20,
      unit: subject.unit,
      target: when.target,
    };
  });
}

function withoutFigure(dice: Dice, count: number): Written[] {
  return Array.from({ length: count }, () => {
    const subject = dice.of(SUBJECTS.filter(({ text }) => text.startsWith('an')));
    const when = dice.of(WHENS);
    const pick = dice.of(['qualitative', 'undetermined', 'follow'] as const);
    if (pick === 'follow') {
      const often = dice.of(OFTEN.filter(({ text }) => text.startsWith('h')));
      return {
        text: `${capital(subject.text)} følges ${often.text}.`,
        kind: 'follow',
        direction: null,
        value: null,
        target: null,
        per: often.per,
      };
    }
    const [verb, direction] = dice.of([
      ['falde', 'decrease'],
      ['øges', 'increase'],
    ] as const);
    const by = pick === 'undetermined' ? ` med ${dice.of(['X', 'xx', 'XX'])} ${dice.of(['pct.', 'procentpoint'])}` : '';
    return {
      text: demand(dice, subject.text, 'skal', `${verb}${by}`, when),
      kind: pick,
      direction,
      value: null,
      target: when.target,
    };
  });
}

/** Some 1,600 sentences, always the same. */
export function writeSentences(): Written[] {
  const dice = new Dice(20261123);
  return [
    ...changes(dice, 300),
    ...pathChanges(dice, 100),
    ...levels(dice, 300),
    ...moves(dice, 200),
    ...shares(dice, 200),
    ...counts(dice, 150),
    ...amountWords(dice, 80),
    ...compared(dice, 80),
    ...baseLevels(dice, 60),
    ...ranges(dice, 60),
    ...withoutFigure(dice, 90),
  ];
}
