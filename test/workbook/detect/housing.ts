import type { Cell } from '../../builders/snapshot';

const B = '';

/** "Midlertidig indkvartering 2018", as the committee's annex of February 2019 has it, typed into a sheet. */
export const HOUSING: readonly (readonly Cell[])[] = [
  ['Midlertidig indkvartering 2018'],
  ['Status pr. 31. december 2018'],
  [],
  [B, 'Værelser', 'Ledige værelser', 'Indkvarterede'],
  [B, B, B, 'jan', 'feb', 'marts', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'],
  ['Virumvej', 7, 0, 7, 7, 7, 5, 5, 5, 5, 5, 5, 6, 6, 6],
  ['Sorgenfrivej', 6, 0, 5, 6, 7, 6, 6, 5, 5, 6, 6, 5, 5, 3],
  ['Chr. X Allé', 5, 0, 9, 10, 9, 9, 9, 9, 9, 9, 9, 9, 8, 10],
  ['Jægersborgvej', 8, 0, 11, 10, 0, B, B, B, B, B, B, B, B, B],
  ['Lundtoftevej 51', 4, 0, 4, 4, 4, 4, 3, 3, 4, 4, 4, 4, 4, 4],
  ['Nøjsomhedsvej', 6, 0, 14, 15, 15, 15, 15, 15, 7, 7, 13, 11, 12, 11],
  ['Lykkens Gave, 1. afd.', 19, 3, 23, 24, 26, 25, 25, 25, 25, 26, 25, 24, 23, 23],
  ['Lykkens Gave, 2. afd.', 13, 5, 13, 14, 21, 22, 22, 22, 33, 33, 21, 26, 6, 5],
  ['Lundtoftevej 212', 2, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4],
  ['Skolebakken', 4, 0, 9, 9, 9, 9, 9, 9, 9, 9, 6, 6, 11, 11],
  ['Taarbækdalsvej', 7, 2, B, B, B, B, B, B, B, B, 11, 11, 12, 13],
  ['Eremitageparken 359a', 2, 0, B, B, B, B, B, B, 8, 8, 8, 8, 8, 8],
  ['Grønnevej 248', 5, 0, B, B, B, B, B, B, B, B, B, B, 15, 15],
  ['Privat', 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
  ['Midlertidige boliger i alt', 89, 10, 99, 103, 102, 99, 98, 97, 109, 111, 111, 114, 114, 113],
  [],
  ['Flyttet i permanent bolig', B, B, B, B, B, 1, B, 1, B, B, 2, B, 1, B],
  [],
  [
    'Note: Der bor på nogle af adresserne også børn og derfor kan antallet af indkvarterede overstige antallet af pladser.',
  ],
];

/** "Effektiviseringsramme (serviceudgifter)": four years in kroner, no series. */
export const EFFICIENCY_FRAME: readonly (readonly Cell[])[] = [
  ['Effektiviseringsramme (serviceudgifter) 15-01-2019'],
  [],
  ['2020 pris- og lønniveau', 2020, 2021, 2022, 2023],
  ['Kr.', 0.01, 0.01, 0.01, 0],
  ['I ALT', 27099341, 26714947, 26701770, 0],
  ['Børne- og Ungdomsudvalget', 9682039, 9656098, 9737172, 0],
  ['Skoler og Klubber', 5732056, 5686757, 5714334, 0],
  ['Skoler', 5570859, 5525224, 5553627, 0],
  ['Beskæftigelse**', 818651, 815460, 815460, 0],
  ['Beredskab*', 0, 0, 0, 0],
  ['** Tillagt 750.000 kr.'],
  ['* Ekskl. Tjenemandspensioner+beredskab'],
];
