import type { ReactElement } from 'react';

const [RED, YELLOW, GREEN, GREY, BLACK, PINK, BLUE] = [
  '#d13438',
  '#e8b500',
  '#3f8f3f',
  '#7a7a7a',
  '#2b2b2b',
  '#e89a9c',
  '#3f6fb5',
];

/** Points up; turned clockwise for the other directions. */
const arrow = (degrees: number, fill: string): ReactElement => (
  <path d="M8 1.5 14 8h-3.6v6.5H5.6V8H2z" fill={fill} transform={`rotate(${degrees} 8 8)`} />
);
const circle = (fill: string): ReactElement => <circle cx="8" cy="8" r="6" fill={fill} stroke="#0003" />;
const lamp = (fill: string): ReactElement => (
  <>
    <rect x="1" y="1" width="14" height="14" rx="3" fill={BLACK} />
    <circle cx="8" cy="8" r="5" fill={fill} />
  </>
);
const flag = (fill: string): ReactElement => (
  <>
    <path d="M4 1.5v13" stroke={GREY} strokeWidth="1.5" />
    <path d="M4.7 2 13 5.2 4.7 8.6z" fill={fill} />
  </>
);
const CHECK = 'M3.5 8.5 6.8 11.8 12.5 4.8';
const CROSS = 'M4.5 4.5l7 7m0-7-7 7';
const BANG = 'M8 3.2v6M8 11.2v1.8';
const stroke = (path: string, color: string): ReactElement => (
  <path d={path} stroke={color} strokeWidth="2.2" fill="none" strokeLinecap="square" />
);
const circled = (path: string, fill: string): ReactElement => (
  <>
    <circle cx="8" cy="8" r="7.2" fill={fill} />
    <g transform="translate(2.4 2.4) scale(.7)">{stroke(path, '#fff')}</g>
  </>
);
/** So many of four bars are filled. */
const signal = (filled: number): ReactElement => (
  <>
    {[0, 1, 2, 3].map((bar) => (
      <rect
        key={bar}
        x={1.5 + bar * 3.4}
        y={11 - bar * 3}
        width="2.6"
        height={4 + bar * 3}
        fill={bar < filled ? BLUE : '#d0d0d0'}
      />
    ))}
  </>
);
/** So many quarters of a circle are filled, from the top on. */
const quarters = (filled: number): ReactElement => (
  <>
    <circle cx="8" cy="8" r="6" fill={filled === 4 ? BLACK : '#fff'} stroke={BLACK} />
    {filled > 0 && filled < 4 && (
      <path d={`M8 8V2A6 6 0 ${filled > 2 ? 1 : 0} 1 ${['14 8', '8 14', '2 8'][filled - 1] ?? ''}z`} fill={BLACK} />
    )}
  </>
);

const STAR = 'M8 1.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8L8 12l-4.3 2.3.9-4.8L1.1 6.2l4.8-.6z';
/** Empty, half and full. */
const star = (halves: number): ReactElement => (
  <>
    <path d={STAR} fill={halves === 2 ? YELLOW : '#fff'} stroke="#a07800" />
    {halves === 1 && <path d="M8 1.2V12l-4.3 2.3.9-4.8L1.1 6.2l4.8-.6z" fill={YELLOW} />}
  </>
);
/** So many of four boxes are filled, from the lower left on. */
const boxes = (filled: number): ReactElement => (
  <>
    {['1.5 8.5', '8.5 8.5', '1.5 1.5', '8.5 1.5'].map((place, box) => (
      <path key={place} d={`M${place}h6v6h-6z`} fill={box < filled ? BLUE : '#d0d0d0'} />
    ))}
  </>
);

const arrows3 = (colors: readonly [string, string, string]): readonly ReactElement[] =>
  [180, 90, 0].map((degrees, index) => arrow(degrees, colors[index] ?? GREY));
const COLORS = [RED, YELLOW, GREEN] as const;

/** By Excel's names of the sets: from the icon of the lowest numbers to that of the highest. */
const SETS: Readonly<Record<string, readonly ReactElement[]>> = {
  '3Arrows': arrows3(COLORS),
  '3ArrowsGray': arrows3([GREY, GREY, GREY]),
  '3Flags': COLORS.map(flag),
  '3TrafficLights1': COLORS.map(circle),
  '3TrafficLights2': COLORS.map(lamp),
  '3Signs': [
    <path key="0" d="M8 1 15 8 8 15 1 8z" fill={RED} />,
    <path key="1" d="M8 1.5 15 14H1z" fill={YELLOW} />,
    <circle key="2" cx="8" cy="8" r="6.5" fill={GREEN} />,
  ],
  '3Symbols': [circled(CROSS, RED), circled(BANG, YELLOW), circled(CHECK, GREEN)],
  '3Symbols2': [stroke(CROSS, RED), stroke(BANG, YELLOW), stroke(CHECK, GREEN)],
  '3Stars': [0, 1, 2].map(star),
  '3Triangles': [
    <path key="0" d="M1.5 4h13L8 13z" fill={RED} />,
    <path key="1" d="M2 6h12v4H2z" fill={YELLOW} />,
    <path key="2" d="M8 3l6.5 9h-13z" fill={GREEN} />,
  ],
  '4Arrows': [arrow(180, RED), arrow(135, YELLOW), arrow(45, YELLOW), arrow(0, GREEN)],
  '4ArrowsGray': [180, 135, 45, 0].map((degrees) => arrow(degrees, GREY)),
  '4RedToBlack': [BLACK, GREY, PINK, RED].map(circle),
  '4Rating': [1, 2, 3, 4].map(signal),
  '4TrafficLights': [BLACK, RED, YELLOW, GREEN].map(circle),
  '5Arrows': [arrow(180, RED), arrow(135, YELLOW), arrow(90, YELLOW), arrow(45, YELLOW), arrow(0, GREEN)],
  '5ArrowsGray': [180, 135, 90, 45, 0].map((degrees) => arrow(degrees, GREY)),
  '5Rating': [0, 1, 2, 3, 4].map(signal),
  '5Boxes': [0, 1, 2, 3, 4].map(boxes),
  '5Quarters': [0, 1, 2, 3, 4].map(quarters),
};

/** A drawing in a square of 16; nothing for a set that is not known here. */
export function iconOf(set: string, index: number): ReactElement | null {
  return SETS[set]?.[index] ?? null;
}
