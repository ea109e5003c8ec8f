import { STATUS_LABELS } from '../../../engine';
import type { Translated } from '../../catalogue';
import type { status as da } from '../da/status';

export const status: Translated<typeof da> = {
  status: STATUS_LABELS.en,
  statusMeaning: {
    met: 'The goal has been reached.',
    partly_met:
      'The target period is over. The goal was not reached, but the result is close enough to count as partly met.',
    not_met: 'The target period is over, and the goal was not reached.',
    on_track: 'The target period is running, and the projection reaches the goal.',
    at_risk: 'The target period is running, and the projection falls just short of the goal.',
    off_track: 'The target period is running, and the projection falls well short of the goal.',
    followed: 'A follow-up goal is watched but not judged.',
    not_set: 'The target has not been decided yet.',
    needs_assessment: 'The goal has no figure. Write your own rating in the column “Egen vurdering”.',
    not_started: 'There are no figures in the target period yet.',
    no_data: 'A figure that the evaluation needs is missing.',
    invalid: 'The goal cannot be evaluated as it is written.',
  },
};
