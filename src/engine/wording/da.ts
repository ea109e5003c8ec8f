import { monthsOf, periodKind } from '../period';
import { formatPeriod } from '../period-text';
import type { Granularity } from '../series';
import type { Bound, Explanations, Figure, Phrases, Reason, Way } from './phrases';

const CHANGE: Readonly<Record<Way, string>> = { fall: 'et fald', rise: 'en stigning' };

const BOUND: Readonly<Record<Bound, string>> = { at_most: 'højst ', at_least: 'mindst ', exactly: '' };

const STEPS: Readonly<Record<Granularity, { one: string; many: string; each: string; last: string }>> = {
  month: { one: 'måned', many: 'måneder', each: 'om måneden', last: 'den resterende måned' },
  quarter: { one: 'kvartal', many: 'kvartaler', each: 'pr. kvartal', last: 'det resterende kvartal' },
  year: { one: 'år', many: 'år', each: 'om året', last: 'det resterende år' },
};

const FIGURE: Readonly<Record<Figure, (amount: string) => string>> = {
  value: (amount) => amount,
  share: (amount) => `en andel på ${amount}`,
  mean: (amount) => `et gennemsnit på ${amount}`,
  mean_share: (amount) => `en gennemsnitlig andel på ${amount}`,
  sum: (amount) => `i alt ${amount}`,
  per_month: (amount) => `i gennemsnit ${amount} pr. måned`,
  per_quarter: (amount) => `i gennemsnit ${amount} pr. kvartal`,
  per_half_year: (amount) => `i gennemsnit ${amount} pr. halvår`,
};

const PER: Readonly<Partial<Record<Figure, string>>> = {
  per_month: ' pr. måned',
  per_quarter: ' pr. kvartal',
  per_half_year: ' pr. halvår',
};

const REASON: Readonly<Record<Reason, (period: string | null) => string>> = {
  base_missing: (period) => `da der mangler tal for basisperioden${inParentheses(period)}`,
  target_missing: (period) => `da der mangler tal${period === null ? '' : ` for ${period}`}`,
  suppressed: (period) => `da tallet${period === null ? '' : ` for ${period}`} er skjult af hensyn til diskretion`,
  break_in_window: (period) =>
    `da der er databrud${period === null ? '' : ` i ${period}`} mellem basis- og målperioden`,
  granularity_mismatch: () => 'da indikatoren ikke har tal for de perioder, målet nævner',
  indicator_missing: () => 'da der ikke er fundet en indikator for målet',
};

const explain: Explanations = {
  base: (level, when) => sentence(`Basis er ${level} ${when}`),
  targetFromChange: (change, level, when) => sentence(`${capital(change)} herfra giver et måltal på ${level} ${when}`),
  targetIs: (level, when) => sentence(`Måltallet er ${level} ${when}`),
  actual: (figure, when) => sentence(`Det aktuelle tal er ${figure} ${when}`),
  periodOver: 'Målperioden er slut.',
  attainment: (amount, threshold) =>
    sentence(`Målopfyldelsen er ${amount}; fra ${threshold} tæller et mål, der ikke er nået, som delvist opfyldt`),
  method: {
    seasonal:
      'Prognosen er tallet for samme periode året før plus den årlige ændring, som er gennemsnittet af de tre seneste ændringer i forhold til samme periode året før.',
    'short-trend':
      'Prognosen fortsætter den gennemsnitlige ændring over de tre seneste perioder, da der ikke er tal fra året før at sammenligne med.',
    'last-value': 'Prognosen er det seneste tal, da der ikke er tal nok til at se en udvikling.',
    'mean-change': 'Prognosen fortsætter den gennemsnitlige årlige ændring over de seneste op til seks år.',
    'mean-so-far': 'Prognosen regner med, at resten af perioden bliver som gennemsnittet hidtil.',
  },
  projected: (figure, when) => sentence(`Prognosen er ${figure} ${when}`),
  reaches: 'Det opfylder målet.',
  lostAgain: (miss) => sentence(`Målet er nået nu, men prognosen ender ${miss} fra målet`),
  misses: (miss, gap, share) =>
    sentence(
      `Prognosen ender ${miss} fra målet. Der er nu ${gap} tilbage til målet, så ${share} af afstanden ville mangle`,
    ),
  missesByMore: (miss, gap) =>
    sentence(`Prognosen ender ${miss} fra målet. Afstanden er nu ${gap} og bliver altså ikke mindre`),
  thresholds: 'Under 5 pct. regnes som på vej, op til 20 pct. som i risiko og derover som bagud.',
  wrongWay: 'Udviklingen står stille eller går væk fra målet.',
  probability: (amount) =>
    sentence(`Med de fejl, samme prognose har haft tidligere, nås målet i ${amount} af tilfældene`),
  interval: (low, high) => sentence(`I otte ud af ti tilfælde ligger resultatet mellem ${low} og ${high}`),
};

export const da: Phrases = {
  during: (period) => {
    const kind = periodKind(period);
    if (kind !== 'rolling_year' && kind !== 'stretch') return `i ${formatPeriod(period, 'da')}`;
    const months = monthsOf(period);
    const [from = '', to = ''] = kind === 'stretch' ? period.split('/') : [months[0], months.at(-1)];
    return da.fromTo(formatPeriod(from, 'da'), formatPeriod(to, 'da'));
  },
  fromTo: (from, to) => `fra ${from} til ${to}`,
  change: (way, amount) => `${CHANGE[way]} på ${amount}`,
  about: (amount) => `ca. ${amount}`,
  figure: (kind, amount) => FIGURE[kind](amount),
  bound: (bound, amount) => `${BOUND[bound]}${amount}`,
  perPeriod: (amount, figure) => `${amount}${PER[figure] ?? ''}`,
  range: (low, high) => (high === null ? `mindst ${low}` : `${low}-${high}`),

  statusOfChange: (way, when, amount, equivalent) =>
    sentence(`Status viser ${CHANGE[way]} ${when} på ${amount}${corresponding(equivalent)}`),
  statusUnchanged: (when, level) => sentence(`Status viser ingen ændring ${when}; niveauet er ${level}`),
  statusOfLevel: (figure, when, against) =>
    sentence(`Status viser ${figure} ${when}${against === null ? '' : `, mod ${against}`}`),
  againstBase: (level, when) => `${level} ${when}`,
  againstPath: (level) => `${level} på målstien`,

  target: (what, when, equivalent) => sentence(`Målet er ${what} ${when}${corresponding(equivalent)}`),
  onAverage: 'i gennemsnit',
  levelOf: (period, amount) => `niveauet for ${period}${inParentheses(amount)}`,
  everyone: (amount) => `alle (${amount})`,
  path: (level, when) => sentence(`Målstien er ${level} ${when}`),

  verdict: (status, attainment) => {
    switch (status) {
      case 'met':
        return 'Målet er dermed opfyldt.';
      case 'partly_met':
        return sentence(
          `Målet er dermed delvist opfyldt${attainment === null ? '' : ` (målopfyldelse ${attainment})`}`,
        );
      case 'not_met':
        return 'Målet er dermed ikke opfyldt.';
    }
  },
  reachedEarly: 'Målet er allerede nået.',
  projection: (period, what) => sentence(`Prognosen for ${period} er ${what}`),

  neededMean: (bound, amount, remaining) =>
    sentence(`Kræver et gennemsnit på ${bound === 'at_most' ? BOUND[bound] : ''}${amount} ${remaining}`),
  neededLast: (bound, amount, remaining) =>
    sentence(`Kræver ${bound === 'at_most' ? BOUND[bound] : ''}${amount} ${remaining}`),
  neededEach: (amount, each, remaining) => sentence(`Kræver ${amount}${eachStep(each)} ${remaining}`),
  neededChange: (way, amount, each, remaining) =>
    sentence(`Kræver ${CHANGE[way]} på ${amount}${eachStep(each)} ${remaining}`),
  outOfReach: (requirement) => `${requirement} Det kan ikke længere nås.`,
  remaining: (count, step) =>
    count === 1 ? `i ${STEPS[step].last}` : `i de resterende ${String(count)} ${STEPS[step].many}`,

  followed: 'Målet følges.',
  latest: (level, when) => sentence(`Seneste opgørelse viser ${level} ${when}`),
  yearOverYear: (way, amount) => sentence(`Det er ${CHANGE[way]} på ${amount} i forhold til samme periode året før`),
  notSet: 'Resultatniveauet er endnu ikke fastsat.',
  unrated: 'Målet har intet måltal og afventer egen vurdering.',
  rated: (rating) => sentence(`Målet har intet måltal. Det vurderes som ${RATED[rating]}`),
  notStarted: (when) =>
    sentence(when === null ? 'Der foreligger endnu ingen tal' : `Der foreligger endnu ingen tal ${when}`),
  notStartedAfter: (period) => sentence(`Der foreligger endnu ingen tal efter ${period}`),
  noData: (reason, period) =>
    sentence(`Status kan ikke opgøres${reason === null ? '' : `, ${REASON[reason](period)}`}`),
  invalid: 'Målet kan ikke opgøres, som det er formuleret.',
  subgoals: (met, total) => `${String(met)} af ${String(total)} delmål er opfyldt.`,
  explain,
};

const RATED = {
  met: 'opfyldt',
  partly_met: 'delvist opfyldt',
  not_met: 'ikke opfyldt',
  on_track: 'på vej',
  at_risk: 'i risiko',
  off_track: 'bagud',
} as const;

function eachStep(each: Granularity | null): string {
  return each === null ? '' : ` ${STEPS[each].each}`;
}

function corresponding(equivalent: string | null): string {
  return equivalent === null ? '' : `, svarende til ${equivalent}`;
}

function inParentheses(text: string | null): string {
  return text === null ? '' : ` (${text})`;
}

/** Ends with one full stop, also after "pct.". */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
