import type { Translated } from '../../catalogue';
import type { why as da } from '../da/why';

export const why: Translated<typeof da> = {
  why: {
    metFinal: 'The target period is over. The result is {{actual}}, and the target is {{target}}.',
    metEarly: 'The year’s target of {{target}} is already reached: {{actual}} up to and including {{period}}.',
    partlyMet:
      'The target period is over. The result is {{actual}}, and the target is {{target}}. An attainment of {{attainment}} is high enough to count as partly met.',
    notMet: 'The target period is over. The result is {{actual}}, and the target is {{target}}.',
    onTrack: 'The projection for {{period}} is {{projection}}. That meets the target of {{target}}.',
    onTrackClose:
      'The projection for {{period}} is {{projection}}. It falls {{miss}} short of the target of {{target}}, but that is less than 5% of the distance that is left.',
    atRiskLost:
      'The target of {{target}} is reached right now, but the projection for {{period}} is {{projection}}. It would end {{miss}} short of the target.',
    atRisk:
      'The projection for {{period}} is {{projection}}. It falls {{miss}} short of the target of {{target}}: {{share}} of the distance that is left.',
    offTrack:
      'The projection for {{period}} is {{projection}}. It falls {{miss}} short of the target of {{target}}: {{share}} of the distance that is left.',
    offTrackWrongWay:
      'The projection for {{period}} is {{projection}}. It falls {{miss}} short of the target of {{target}}, and the development stands still or goes the wrong way.',
    running:
      'The target period is running. The projection for {{period}} is {{projection}}, and the target is {{target}}.',
    followed: 'A follow-up goal is watched but not judged.',
    notSet: 'The target has not been decided yet, so there is nothing to judge against.',
    needsAssessment: 'The goal has no figure. Write your own rating in the column “Egen vurdering”.',
    ownRating: 'The goal has no figure. The status is your own rating from the goal table.',
    notStarted: 'There are no figures yet after the base period or in the target period.',
    noData: 'The goal cannot be judged because a figure is missing or not comparable.',
    invalid: 'The goal cannot be judged as it is written.',
    subgoals: 'The status is made up of the goal’s sub-goals.',
  },
  method: {
    seasonal:
      'The projection is the figure of the same period a year before plus the yearly change over the latest three periods.',
    'short-trend':
      'The projection continues the latest three months, because figures from the year before are missing.',
    'last-value': 'The projection is the latest figure, because there are too few figures to see a development.',
    'mean-change': 'The projection continues the mean yearly change of the latest years.',
    'mean-so-far': 'The projection assumes that the rest of the period will be like the mean so far.',
    path: 'The projection is measured against the target path in the workbook.',
  },
};
