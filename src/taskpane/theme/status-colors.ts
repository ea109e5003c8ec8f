import type { Status } from '../../engine';

interface StatusColors {
  /** Behind the text of a badge. */
  readonly background: string;
  /** Text and icon on that background, at least 4.5:1. */
  readonly text: string;
  /** A bar or an edge: at least 3:1 against the page. */
  readonly solid: string;
}

type Palette = Readonly<Record<Status, StatusColors>>;

const GREY_LIGHT: StatusColors = { background: '#ededed', text: '#404040', solid: '#8a8a8a' };
const GREY_DARK: StatusColors = { background: '#3a3d3e', text: '#e0e0e0', solid: '#9a9a9a' };

/** The same colours as the status cells in the workbook, so that both are known again. */
export const LIGHT_PALETTE: Palette = {
  met: { background: '#d9ead3', text: '#1e4d2b', solid: '#2e7d32' },
  partly_met: { background: '#fff2cc', text: '#5f4700', solid: '#b58900' },
  not_met: { background: '#f4cccc', text: '#7a1420', solid: '#b3261e' },
  on_track: { background: '#e2f0d9', text: '#2b5219', solid: '#5c9a3b' },
  at_risk: { background: '#fce5cd', text: '#6b3a00', solid: '#d27400' },
  off_track: { background: '#f8dad5', text: '#7a1420', solid: '#d1493f' },
  followed: { background: '#e4ecf7', text: '#27436b', solid: '#4a78b5' },
  needs_assessment: { background: '#ede4f5', text: '#4f2c74', solid: '#8457b0' },
  not_set: GREY_LIGHT,
  not_started: GREY_LIGHT,
  no_data: GREY_LIGHT,
  invalid: { background: '#f4cccc', text: '#7a1420', solid: '#b3261e' },
};

export const DARK_PALETTE: Palette = {
  met: { background: '#1d3b24', text: '#b7e3bf', solid: '#57b265' },
  partly_met: { background: '#433708', text: '#f7dc86', solid: '#d9ae2b' },
  not_met: { background: '#4a1b1e', text: '#ffc9c7', solid: '#e5635b' },
  on_track: { background: '#273d1b', text: '#cbe8b7', solid: '#85c163' },
  at_risk: { background: '#4a2e0c', text: '#ffd4a3', solid: '#ee9a3a' },
  off_track: { background: '#4d221f', text: '#ffcdc6', solid: '#ee7f75' },
  followed: { background: '#1f3250', text: '#c5daf7', solid: '#78a4e0' },
  needs_assessment: { background: '#382550', text: '#e0cdf5', solid: '#ad86d6' },
  not_set: GREY_DARK,
  not_started: GREY_DARK,
  no_data: GREY_DARK,
  invalid: { background: '#4a1b1e', text: '#ffc9c7', solid: '#e5635b' },
};
