import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillFilled } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { DiamondFilled } from '@fluentui/react-icons/svg/diamond';
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss';
import { ImportantFilled } from '@fluentui/react-icons/svg/important';
import { MoreHorizontalFilled } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionFilled } from '@fluentui/react-icons/svg/question';
import { SubtractFilled } from '@fluentui/react-icons/svg/subtract';
import { TriangleDownFilled } from '@fluentui/react-icons/svg/triangle-down';
import { TriangleUpFilled } from '@fluentui/react-icons/svg/triangle-up';
import type { Status } from '../../engine';

/** A shape for each status, the same as in the workbook: colour is never alone. */
const ICONS: Readonly<Record<Status, FluentIcon>> = {
  met: CheckmarkFilled,
  partly_met: CircleHalfFillFilled,
  not_met: DismissFilled,
  on_track: TriangleUpFilled,
  at_risk: DiamondFilled,
  off_track: TriangleDownFilled,
  followed: CircleRegular,
  not_set: MoreHorizontalFilled,
  needs_assessment: QuestionFilled,
  not_started: CircleHintRegular,
  no_data: SubtractFilled,
  invalid: ImportantFilled,
};

export function StatusIcon({ status }: { readonly status: Status }) {
  const Icon = ICONS[status];
  return <Icon aria-hidden="true" />;
}
