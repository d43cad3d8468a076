/** How far apart colours are, also to eyes that do not see red or green. */
type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const KINDS_OF_EYES = Object.keys(EYES);

/** The distance in CIELAB (CIE76): 2.3 is just noticeable. */
export function distance(eyes: string, one: string, other: string): number {
  const [a, b] = [toLab(seenBy(eyes, one)), toLab(seenBy(eyes, other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG's contrast of a text on its ground: 4.5 is what small text needs. */
export function contrast(text: string, ground: string): number {
  const [light, dark] = [luminance(linear(text)), luminance(linear(ground))].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function seenBy(eyes: string, colour: string): Triple {
  const rgb = linear(colour);
  const rows = EYES[eyes];
  if (rows === undefined) throw new Error(`No such eyes: ${eyes}`);
  const mixed = (row: Triple) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
  return [mixed(rows[0]), mixed(rows[1]), mixed(rows[2])];
}

function linear(colour: string): Triple {
  if (!/^#[0-9A-F]{6}$/u.test(colour)) throw new Error(`Not a colour: "${colour}"`);
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLab(rgb: Triple): Triple {
  const [red, green, blue] = rgb;
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(luminance(rgb));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
