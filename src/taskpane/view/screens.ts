/** The screens of the pane, in the order of the navigation: what is used most stands first. */
export const SCREENS = ['overview', 'write', 'data', 'planText', 'check', 'newYear', 'settings'] as const;

export type Screen = (typeof SCREENS)[number];

/** Id of the button that leads to a screen. */
export function navId(screen: Screen): string {
  return `nav-${screen}`;
}
