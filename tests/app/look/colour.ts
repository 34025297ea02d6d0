type Triple = readonly [number, number, number];

/** Sights: linear red, green and blue to what is seen. Machado, Oliveira, Fernandes 2009, severity 1. */
const SEEN = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

export type Sight = keyof typeof SEEN;
export const SIGHTS = Object.keys(SEEN) as Sight[];

/** Contrast of two colours `#rrggbb`, 1 to 21: WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How different two colours look: CIEDE2000 (Sharma, Wu, Dalal 2005). */
export function difference(a: string, b: string, sight: Sight): number {
  const [one, two] = [a, b].map((colour) => lab(seen(linear(colour), sight))) as [Triple, Triple];
  const chroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
  const grey = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [c1, h1] = polar(one, grey);
  const [c2, h2] = polar(two, grey);
  const [light, c] = [(one[0] + two[0]) / 2, (c1 + c2) / 2];
  let turn = c1 * c2 === 0 ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  let hue = c1 * c2 === 0 ? h1 + h2 : (h1 + h2) / 2;
  if (c1 * c2 !== 0 && Math.abs(h1 - h2) > 180) hue += h1 + h2 < 360 ? 180 : -180;
  const t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const lightly = (two[0] - one[0]) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const strongly = (c2 - c1) / (1 + 0.045 * c);
  const round = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIAN)) / (1 + 0.015 * c * t);
  const blue = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  const twist = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(blue * RADIAN);
  return Math.sqrt(lightly ** 2 + strongly ** 2 + round ** 2 + twist * strongly * round);
}

const RADIAN = Math.PI / 180;

function cos(degrees: number): number {
  return Math.cos(degrees * RADIAN);
}

function polar([, a, b]: Triple, grey: number): [chroma: number, hue: number] {
  const red = (1 + grey) * a;
  return [Math.hypot(red, b), (Math.atan2(b, red) / RADIAN + 360) % 360];
}

function linear(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  const channel = (shift: number): number => {
    const part = ((value >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}

function seen(colour: Triple, sight: Sight): Triple {
  const [r, g, b] = SEEN[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as [number, number, number];
  return [r, g, b];
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Triple): Triple {
  const root = (part: number): number => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116);
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
