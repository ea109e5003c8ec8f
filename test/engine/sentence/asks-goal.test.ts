import { parseGoalText } from '../../../src/engine';

const kinds = (text: string): string[] => parseGoalText(text).goals.map(({ kind }) => kind);

/** Sentences of plans, agendas and mails that ask for nothing a plan could be held to. */
const NO_GOALS: readonly string[] = [
  'Mødet holdes i rådhussalen.',
  'Mødet skal holdes i rådhussalen.',
  'Mødet afholdes tirsdag den 5. februar.',
  'Sagen behandles på udvalgets næste møde.',
  'Sagen skal drøftes af udvalget.',
  'Punktet skal drøftes igen.',
  'Dagsordenen godkendes.',
  'Beskæftigelsesplanen skal godkendes af kommunalbestyrelsen.',
  'Planen sendes i høring.',
  'Bilaget er vedlagt.',
  'Tabellen viser tallene for kommunen.',
  'Kommunen har 45.000 indbyggere.',
  'Jobcentret ligger på Rådhustorvet.',
  'Udvalget tog orienteringen til efterretning.',
  'Kaffen skal være varm.',
  'Vejret er godt i dag.',
  'Husk at slukke lyset.',
  'Skriv til os, hvis du har spørgsmål.',
  'Her er en kort tekst.',
  'Hej Lone, jeg vender tilbage i morgen.',
  'Lorem ipsum dolor sit amet.',
  'Loven trådte i kraft sidste år.',
  'Figuren viser udviklingen i ledigheden.',
  'Ledigheden er faldet siden 2019.',
  'Det forventes, at ledigheden falder.',
  'I dag er der mange ledige akademikere.',
  'Kontakt jobcentret på telefon.',
  'Arket skal beskyttes.',
];

const GOALS: readonly string[] = [
  'Samarbejdet med virksomhederne skal styrkes.',
  'Samarbejdet med virksomhederne styrkes.',
  'Dialogen øges.',
  'Målet er, at flere unge får en uddannelse.',
  'Kommunen ønsker at hjælpe udsatte ledige i job.',
  'Vi vil give borgerne en sammenhængende indsats.',
  'Der arbejdes for, at borgerne kan være med på arbejdsmarkedet.',
  'At sikre virksomhederne kvalificeret arbejdskraft',
  'Langtidsledigheden skal bekæmpes.',
  'Flere personer med handicap i beskæftigelse',
  'En tættere kontakt og styrket dialog med virksomhederne.',
  'Udsatte ledige skal have en indsats',
  'Turister skal blive længere tid i området.',
  'Planen skal sikre, at flere unge får en uddannelse.',
  'Resultatmål 1: En god modtagelse',
  'Borgerne skal mødes med respekt.',
  'Kommunen skal være CO2-neutral.',
  'Bekæmpelsen af socialt bedrageri prioriteres.',
  'Børnene skal trives.',
  'Kommunens biler skal køre på el.',
  'Den kollektive trafik skal hænge sammen.',
];

describe('a sentence without a level', () => {
  it.each(NO_GOALS)('that asks for nothing a plan is about is no goal: %s', (text) => {
    expect(kinds(text)).toEqual([]);
    expect(parseGoalText(text).issues.map(({ code }) => code)).toEqual(['no_goal']);
  });

  it.each(GOALS)('with a sign of a goal and a subject of the field is one: %s', (text) => {
    expect(kinds(text)).toEqual(['qualitative']);
    expect(parseGoalText(text).issues.map(({ code }) => code)).not.toContain('no_goal');
  });

  it.each([
    ['Andelen af kvinder i virksomhedsrettet forløb følges.', null],
    ['Der gennemføres årligt en tilfredshedsmåling blandt virksomhederne.', 'year'],
    ['Jobcentret skal månedligt udarbejde opgørelser over mentorforbruget.', 'month'],
    ['Udviklingen i de fastsatte mål opgøres kvartalsvis.', 'quarter'],
  ])('is followed where it says so: %s', (text, per) => {
    expect(parseGoalText(text).goals).toMatchObject([{ kind: 'follow', per }]);
  });

  it('is a goal without any sign where somebody has said that it is one', () => {
    expect(parseGoalText('Mødet holdes i rådhussalen.', { stated: true })).toMatchObject({
      goals: [{ kind: 'qualitative' }],
      issues: [],
    });
  });

  it('that explains a measurable goal takes nothing from it', () => {
    expect(kinds('Mødet holdes i rådhussalen. Ledigheden skal falde med 4 pct. fra 2018 til 2019.')).toEqual([
      'change',
    ]);
  });

  it('is found behind one that is no goal', () => {
    expect(parseGoalText('Her er en kort tekst. Samarbejdet skal styrkes.').goals).toMatchObject([
      { kind: 'qualitative', text: 'Samarbejdet skal styrkes.' },
    ]);
  });

  it.each(['', '   ', '\n'])('is looked for in vain in a blank text, without a word about it', (text) => {
    expect(parseGoalText(text)).toEqual({ goals: [], issues: [] });
  });
});
