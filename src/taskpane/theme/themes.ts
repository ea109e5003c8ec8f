import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Petrol, from dark to light: apart from Excel's green and from the colours of the statuses. */
const PETROL: BrandVariants = {
  10: '#010506',
  20: '#06191d',
  30: '#082a31',
  40: '#083640',
  50: '#08434f',
  60: '#08505e',
  70: '#0b5a69',
  80: '#0f6878',
  90: '#2b788a',
  100: '#45889a',
  110: '#5e99aa',
  120: '#76abbb',
  130: '#90bdcb',
  140: '#aacfdb',
  150: '#c5e1ea',
  160: '#e1f2f7',
};

export const lightTheme: Theme = {
  ...createLightTheme(PETROL),
  colorNeutralBackground2: '#f6f8f9',
  colorNeutralBackground3: '#eef2f3',
};

const dark = createDarkTheme(PETROL);

export const darkTheme: Theme = {
  ...dark,
  // The ramp's own choices for text in the brand colour are too dim on black.
  colorBrandForeground1: PETROL[120],
  colorBrandForeground2: PETROL[130],
  colorBrandForegroundLink: PETROL[130],
  colorBrandForegroundLinkHover: PETROL[140],
  colorBrandForegroundLinkPressed: PETROL[120],
  colorCompoundBrandForeground1: PETROL[120],
  colorNeutralForeground2BrandHover: PETROL[120],
  colorNeutralForeground2BrandPressed: PETROL[130],
  colorNeutralForeground2BrandSelected: PETROL[120],
  colorNeutralBackground2: '#1f2426',
  colorNeutralBackground3: '#171b1c',
};
