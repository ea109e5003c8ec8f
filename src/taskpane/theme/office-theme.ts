/** What an Office host may say about its theme; absent in browsers and in older hosts. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

const COLOR = /^#?([0-9a-f]{6})$/i;

/** True for a background on which white text reads better (relative luminance of WCAG below 0.18). */
export function isDarkColor(color: string): boolean | null {
  const hex = COLOR.exec(color.trim())?.[1];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

/** Whether the host's theme is dark; null when the host has none to go by. */
export function isDarkTheme(theme: HostTheme | null | undefined): boolean | null {
  if (theme === null || theme === undefined) return null;
  if (theme.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme.bodyBackgroundColor === undefined ? null : isDarkColor(theme.bodyBackgroundColor);
}
