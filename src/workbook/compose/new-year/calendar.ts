import type { CalendarStep } from './types';

/**
 * The year of a plan as the documents tell it: the minister announces in the autumn, the council adopts by the end of the
 * year with levels open, the committee decides them "primo" the new year, and follows up every quarter.
 */
export function calendarFor(year: number): CalendarStep[] {
  const before = year - 1;
  const step = (
    key: string,
    when: readonly [string, string],
    what: readonly [string, string],
    who: readonly [string, string],
  ): CalendarStep => ({
    key,
    when: { da: when[0], en: when[1] },
    what: { da: what[0], en: what[1] },
    who: { da: who[0], en: who[1] },
  });
  const office = ['Forvaltningen', 'The administration'] as const;
  const committee = ['Fagudvalget', 'The committee'] as const;
  const council = ['Kommunalbestyrelsen', 'The council'] as const;
  const quarter = (n: number, month: readonly [string, string]): CalendarStep =>
    step(
      `follow_up_${n}`,
      month,
      [`Opfølgning på ${n}. kvartal ${year}`, `Follow-up on quarter ${n} of ${year}`],
      committee,
    );
  return [
    step(
      'minister',
      [`Efterår ${before}`, `Autumn ${before}`],
      [`Ministerens mål for ${year} læses ind`, `The minister's goals for ${year} are taken in`],
      office,
    ),
    step(
      'draft',
      [`September ${before}`, `September ${before}`],
      [
        `Udkast til Beskæftigelsesplan ${year} med åbne niveauer (X)`,
        `Draft of the plan for ${year} with open levels (X)`,
      ],
      office,
    ),
    step(
      'committee',
      [`Oktober ${before}`, `October ${before}`],
      [`Udvalget behandler udkastet`, `The committee considers the draft`],
      committee,
    ),
    step(
      'council',
      [`Senest december ${before}`, `By December ${before}`],
      [`Kommunalbestyrelsen godkender planen`, `The council adopts the plan`],
      council,
    ),
    step(
      'levels',
      [`Primo ${year}`, `Early ${year}`],
      [`Resultatniveauer fastsættes (X erstattes af tal)`, `Levels are decided (X becomes figures)`],
      committee,
    ),
    quarter(1, [`Maj ${year}`, `May ${year}`]),
    quarter(2, [`August ${year}`, `August ${year}`]),
    quarter(3, [`November ${year}`, `November ${year}`]),
    quarter(4, [`Februar ${year + 1}`, `February ${year + 1}`]),
  ];
}
