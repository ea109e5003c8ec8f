import { WordTable } from './word-table';

/**
 * What a verb does to the figure beside it: `change` moves it (med = by, til = to), `limit` holds it down, `keep` holds
 * it, `state` says what it is, `exceed` and `fallBelow` name a bound that is or is not passed, `act` is something done
 * and counted, `follow` watches without a level, `other` is any verb that only tells where the predicate begins.
 */
export type VerbEffect = 'change' | 'limit' | 'keep' | 'state' | 'exceed' | 'fallBelow' | 'act' | 'follow' | 'other';

export interface Verb {
  readonly effect: VerbEffect;
  /** Which way a `change` moves the figure. */
  readonly direction?: 'decrease' | 'increase';
  /** The verb names the size itself, in percent: halvere is 50. */
  readonly amount?: number;
  /** Rather about quality than about a figure: styrke, forbedre. */
  readonly soft?: true;
}

/** Infinitive, present and their passives; past; participles. Participles serve as adjectives too. */
export type VerbForm = 'present' | 'past' | 'participle';

interface Row extends Verb {
  readonly present: string;
  readonly past?: string;
  readonly participle?: string;
}

const DOWN = { effect: 'change', direction: 'decrease' } as const;
const UP = { effect: 'change', direction: 'increase' } as const;
const SOFT_UP = { ...UP, soft: true } as const;
const SOFT_DOWN = { ...DOWN, soft: true } as const;

const ROWS: readonly Row[] = [
  { ...DOWN, present: 'falde falder', past: 'faldt', participle: 'faldet' },
  {
    ...DOWN,
    present: 'nedbringe nedbringer nedbringes',
    past: 'nedbragte nedbragtes',
    participle: 'nedbragt nedbragte',
  },
  { ...DOWN, present: 'reducere reducerer reduceres', past: 'reducerede', participle: 'reduceret reducerede' },
  { ...DOWN, present: 'sænke sænker sænkes', past: 'sænkede', participle: 'sænket' },
  { ...DOWN, present: 'mindske mindsker mindskes', past: 'mindskede', participle: 'mindsket' },
  { ...DOWN, present: 'formindske formindsker formindskes', participle: 'formindsket' },
  { ...DOWN, present: 'nedsætte nedsætter nedsættes', past: 'nedsatte', participle: 'nedsat' },
  { ...DOWN, present: 'minimere minimerer minimeres', participle: 'minimeret' },
  { ...DOWN, present: 'nedtrappe nedtrappes nedskære nedskæres beskære beskæres', participle: 'nedtrappet beskåret' },
  { ...DOWN, present: 'dale daler aftage aftager dykke dykker', past: 'aftog', participle: 'dalet aftaget' },
  { ...DOWN, present: 'forkorte forkorter forkortes afkorte afkortes', participle: 'forkortet afkortet' },
  { ...DOWN, present: 'spare sparer spares besparer effektivisere effektiviseres', participle: 'sparet besparet' },
  { ...DOWN, present: 'afdrage afdrages', participle: 'afdraget' },
  { ...DOWN, present: 'skære skæres barbere presse presses', participle: 'skåret presset' },
  { ...DOWN, amount: 50, present: 'halvere halverer halveres', past: 'halverede', participle: 'halveret' },
  {
    ...SOFT_DOWN,
    present: 'forebygge forebygger forebygges undgå undgås bekæmpe bekæmper bekæmpes',
    participle: 'forebygget bekæmpet',
  },
  {
    ...SOFT_DOWN,
    present:
      'dæmpe dæmpes bremse bremses udfase udfases afvikle afvikles fjerne fjernes modvirke modvirkes eliminere elimineres udrydde udryddes',
    participle: 'udfaset afviklet',
  },
  { ...UP, present: 'stige stiger', past: 'steg', participle: 'steget' },
  { ...UP, present: 'øge øger øges', past: 'øgede øgedes', participle: 'øget øgede' },
  { ...UP, present: 'hæve hæver hæves', past: 'hævede', participle: 'hævet' },
  { ...UP, present: 'forøge forøger forøges', participle: 'forøget' },
  { ...UP, present: 'løfte løfter løftes', participle: 'løftet' },
  { ...UP, present: 'vokse vokser', past: 'voksede', participle: 'vokset' },
  { ...UP, present: 'højne højner højnes forhøje forhøjes opskalere opskaleres', participle: 'højnet forhøjet' },
  { ...UP, present: 'udvide udvider udvides', participle: 'udvidet' },
  { ...UP, present: 'udbygge udbygger udbygges', participle: 'udbygget' },
  { ...UP, present: 'opjustere opjusteres opprioritere opprioriteres opnormere opnormeres', participle: 'opnormeret' },
  { ...UP, present: 'forlænge forlænges', participle: 'forlænget' },
  { ...UP, amount: 100, present: 'fordoble fordobler fordobles', past: 'fordoblede', participle: 'fordoblet' },
  { ...UP, amount: 200, present: 'tredoble tredobler tredobles', participle: 'tredoblet' },
  { ...UP, amount: 300, present: 'firedoble firedobler firedobles', participle: 'firedoblet' },
  { ...UP, amount: 400, present: 'femdoble femdobler femdobles', participle: 'femdoblet' },
  { ...UP, amount: 900, present: 'tidoble tidobles', participle: 'tidoblet' },
  { ...SOFT_UP, present: 'forbedre forbedrer forbedres', past: 'forbedrede', participle: 'forbedret' },
  { ...SOFT_UP, present: 'styrke styrker styrkes', past: 'styrkede', participle: 'styrket' },
  { ...SOFT_UP, present: 'fremme fremmer fremmes', participle: 'fremmet' },
  {
    ...SOFT_UP,
    present: 'intensivere intensiveres udvikle udvikler udvikles udbrede udbredes',
    participle: 'intensiveret udviklet',
  },
  { effect: 'limit', direction: 'decrease', present: 'begrænse begrænser begrænses', participle: 'begrænset' },
  { effect: 'keep', present: 'fastholde fastholder fastholdes', past: 'fastholdt', participle: 'fastholdt' },
  {
    effect: 'keep',
    present: 'bevare bevarer bevares bibeholde bibeholdes opretholde opretholdes',
    participle: 'bevaret',
  },
  {
    effect: 'keep',
    present: 'holde holder holdes stabilisere stabiliseres forblive forbliver videreføres',
    past: 'holdt',
    participle: 'holdt stabiliseret',
  },
  { effect: 'state', present: 'være er', past: 'var', participle: 'været' },
  { effect: 'state', present: 'blive bliver', past: 'blev', participle: 'blevet' },
  { effect: 'state', present: 'udgøre udgør', past: 'udgjorde', participle: 'udgjort' },
  { effect: 'state', present: 'ligge ligger', past: 'lå', participle: 'ligget' },
  { effect: 'state', present: 'have har haves', past: 'havde', participle: 'haft' },
  { effect: 'state', present: 'nå nås opnå opnår opnås', past: 'nåede opnåede', participle: 'nået opnået' },
  {
    effect: 'state',
    present: 'komme kommer bringe bringer bringes få får fås sættes',
    past: 'kom bragte',
    participle: 'kommet bragt',
  },
  {
    effect: 'state',
    present: 'andrage andrager omfatte omfatter lyde lyder bestå består',
    past: 'omfattede',
    participle: 'omfattet',
  },
  {
    effect: 'state',
    present: 'score scorer opfylde opfylder opfyldes overholde overholder overholdes leve lever stå står vare varer',
    past: 'opfyldte stod varede',
    participle: 'opfyldt overholdt',
  },
  {
    effect: 'state',
    present: 'udlede udleder udledes bruge bruger bruges forbruge forbruges anvende anvendes koste koster',
    past: 'udledte brugte forbrugte anvendte kostede',
  },
  {
    effect: 'exceed',
    present: 'overstige overstiger overskride overskrider overskrides',
    past: 'oversteg',
    participle: 'oversteget overskredet',
  },
  { effect: 'fallBelow', present: 'underskride underskrider underskrides' },
  {
    effect: 'follow',
    present: 'følge følger følges monitorere monitoreres overvåge overvåges',
    past: 'fulgte',
    participle: 'fulgt',
  },
  {
    effect: 'follow',
    present: 'opgøre opgør opgøres måle måler måles registrere registrerer registreres',
    participle: 'opgjort målt',
  },
  {
    effect: 'follow',
    present: 'evaluere evalueres kortlægge kortlægges afrapportere afrapporteres afrapporterer',
    participle: 'evalueret',
  },
];

/** Things that are done and counted. */
const ACTS = `afholde afholder afholdes gennemføre gennemfører gennemføres oprette opretter oprettes etablere etablerer
  etableres besøge besøger besøges kontakte kontakter kontaktes ansætte ansætter ansættes tilbyde tilbyder tilbydes uddanne
  uddanner uddannes bygge bygger bygges opføre opfører opføres plante planter plantes anlægge anlægger anlægges udarbejde
  udarbejder udarbejdes skabe skaber skabes indgå indgår indgås arrangere arrangerer arrangeres igangsætte igangsætter
  igangsættes iværksætte iværksætter iværksættes rejse rejser rejses udbyde udbyder udbydes lave laver laves levere leverer
  leveres behandle behandler behandles optage optager optages rekruttere rekrutterer rekrutteres opsætte opsætter opsættes
  opstille opstiller opstilles renovere renoverer renoveres energirenovere energirenoveres udlægge udlægges installere
  installeres omlægge omlægges udskifte udskifter udskiftes tildele tildeler tildeles henvise henviser henvises visitere
  visiteres sælge sælger sælges købe køber købes indkøbe indkøbes investere investerer investeres afsætte afsætter afsættes
  åbne åbner åbnes indvie indvies formidle formidler formidles udpege udpeges udrulle udrulles implementere implementerer
  implementeres producere producerer produceres modtage modtager modtages deltage deltager starte starter startes begynde
  begynder findes finde finder udstykke udstykkes indskrive indskrives sende sender sendes udføre udfører udføres genoprette genoprettes nedrive nedrives
  konvertere konverteres give giver gives yde ydes uddele uddeles udbetale bosætte lokalisere tiltrække tiltrækker tiltrækkes holde-møde mødes afslutte afsluttes fuldføre
  fuldfører fuldføres færdiggøre færdiggøres godkende godkendes certificere certificeres realisere realiseres screene
  screenes besigtige tilføje tilføjes udtage udtages overgå overgår frigøre frigøres booke bookes udvikle-ny samle samles
  planlægge planlægges forelægge forelægges lancere lanceres teste testes omstille omstilles tilkoble tilkobles tilsluttes
  tilslutte sikre sikrer sikres klippe skifte skifter ringe udstede udstedes udstationere overtage overtages lærer
  opkvalificere opkvalificerer opkvalificeres efteruddanne efteruddannes kompetenceudvikles tilknytte tilknyttes optræne
  anbringe anbringes genhuse genhuses boligplacere boligplaceres stille stilles indføre indføres udsende udsendes`;

/** Participles of acting verbs: "der skal være oprettet 50 pladser". */
const ACT_PARTICIPLES = `afholdt gennemført oprettet etableret besøgt kontaktet uddannet bygget opført plantet anlagt
  udarbejdet skabt indgået igangsat iværksat rejst udbudt leveret behandlet optaget rekrutteret opsat opstillet renoveret
  energirenoveret udlagt installeret omlagt udskiftet visiteret solgt købt indkøbt investeret afsat åbnet indviet formidlet
  udpeget udrullet implementeret produceret startet begyndt genoprettet nedrevet konverteret fuldført færdiggjort godkendt
  certificeret realiseret udtaget opkvalificeret tilsluttet lanceret testet omstillet indført screenet`;

/** Other verbs of policies, which only mark where the predicate begins. */
const OTHERS = `bestå deltage vælge vælger tage tager klare klarer trives trive gå går cykle cykler køre kører ryge ryger drikke
  drikker spise spiser bo bor opleve oplever mene mener vurdere vurderer svare svarer besvares vente venter mødes møde møder
  opleves kende kender læse læser lære lærer arbejde arbejder vende vender sige siger kunne turde tilhøre tilhører samarbejder deltog bidrage
  bidrager foregå foregår dyrke dyrker benytte benytter benyttes afgøres træffes udbetales indsamles genanvendes sorteres
  forsørges forsørge vedligeholdes understøtte understøtter prioritere prioriteres målrette målrettes tilrettelægges
  inddrages inddrage hjælpe hjælpes støtte støttes motiveres afklares sikres føle føler dø dør omkomme dræbes komme-til-skade
  ske sker mestre mestrer beherske behersker genindlægges indlægges udskrives henvende afvises afprøve omfattes udløse stemme stemmer`;

/** Past tense of what councils and plans tell: they make no goal. */
const PASTS = `behandlede godkendte besluttede vedtog drøftede indstillede anbefalede tiltrådte orienterede modtog deltog gennemførte
  etablerede oprettede besøgte bestod fik gik tog gav boede røg viste byggede plantede anlagde uddannede skabte svarede
  oplevede vurderede mente arbejdede indførte igangsatte iværksatte udgav solgte købte investerede afsatte startede begyndte
  afsluttede fuldførte realiserede sendte ydede udbetalte kørte cyklede stemte døde omkom forventede ventede bidrog vedblev`;

export interface VerbReading {
  readonly verb: Verb;
  readonly form: VerbForm;
}

const OTHER: Verb = { effect: 'other' };
const ACT: Verb = { effect: 'act' };

function readings(): [string, VerbReading][] {
  const found: [string, VerbReading][] = [
    [OTHERS, { verb: OTHER, form: 'present' }],
    [ACTS, { verb: ACT, form: 'present' }],
    [ACT_PARTICIPLES, { verb: ACT, form: 'participle' }],
    [PASTS, { verb: OTHER, form: 'past' }],
  ];
  for (const { present, past, participle, ...verb } of ROWS) {
    found.push([present, { verb, form: 'present' }]);
    if (participle !== undefined) found.push([participle, { verb, form: 'participle' }]);
    if (past !== undefined) found.push([past, { verb, form: 'past' }]);
  }
  return found;
}

const VERBS = new WordTable<VerbReading>(readings());

export function verbReading(lower: string): VerbReading | undefined {
  return VERBS.get(lower);
}

export type Modal = 'must' | 'may' | 'will' | 'can';

const MODALS = new WordTable<Modal>([
  ['skal skulle bør burde', 'must'],
  ['må', 'may'],
  ['vil ønsker', 'will'],
  ['kan kunne ville', 'can'],
]);

export function modalReading(lower: string): Modal | undefined {
  return MODALS.get(lower);
}

const PASSIVE: VerbReading = { verb: ACT, form: 'present' };

/** Words in -es that are no verbs, or belong to the noun after them: "fælles", "borgernes". */
const NOT_PASSIVE = ['deres', 'fælles', 'dennes', 'disses', 'begges', 'andres', 'alles', 'særlige'];
const GENITIVE_ENDINGS = ['ernes', 'enes', 'ens', 'ets', 'ediges', 'nges', 'ldres', 'attes', 'oksnes', 'andes'];

/** An unknown verb where only a verb can stand, as after "Der": "udstykkes", "automatiseres" is something that is done. */
export function passiveReading(lower: string): VerbReading | undefined {
  const looks = lower.length > 5 && lower.endsWith('es') && !NOT_PASSIVE.includes(lower);
  return looks && !GENITIVE_ENDINGS.some((ending) => lower.endsWith(ending)) ? PASSIVE : undefined;
}
