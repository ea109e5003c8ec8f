/** A linear scale: from values to pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round values to write at the axis, within the scale. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks from each other. */
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** A scale over these values with air above and below; `from` is the pixel of the lowest, `to` of the highest. */
export function scaleOf(values: readonly number[], from: number, to: number, wantedTicks = 4): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // A level line is drawn in the middle, with as much room as its own size gives.
  const spread = most - least || Math.abs(most) || 1;
  const low = least >= 0 ? Math.max(0, least - spread * 0.1) : least - spread * 0.1;
  const high = most + spread * 0.1;
  const step = stepOf((high - low) / wantedTicks);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => tidy((first + at) * step));
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    ticks,
    decimals: Math.max(...ticks.map(decimalsOf), 0),
  };
}

function stepOf(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * size >= rough) ?? 10) * size;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function decimalsOf(value: number): number {
  return [0, 1, 2, 3, 4].find((decimals) => Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) ?? 5;
}

/** SVG path through the points; a null breaks the line. */
export function pathOf(points: readonly (readonly [x: number, y: number] | null)[]): string {
  let pen = 'M';
  return points
    .map((point) => {
      if (point === null) {
        pen = 'M';
        return '';
      }
      const command = `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
      pen = 'L';
      return command;
    })
    .join('');
}

/** Which of `count` places get a label when there is room for `most`: the first of every so many, and never two too near. */
export function labelled(count: number, most: number): readonly number[] {
  if (count === 0) return [];
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)));
  // Counted from the end: the latest period is what is looked for.
  return Array.from({ length: count }, (_, at) => at).filter((at) => (count - 1 - at) % step === 0);
}
