/** One line of the plot: milliseconds of ours at each scale (规模曲线). */
export interface GrowthLine {
  readonly name: string;
  readonly points: readonly { readonly firms: number; readonly milliseconds: number }[];
}

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 70;
const TOP = 50;
const PLOT_WIDTH = 470;
const PLOT_HEIGHT = 330;
const LINE = 20;
const COLOURS = [
  '#1677ff',
  '#d4380d',
  '#389e0d',
  '#722ed1',
  '#d48806',
  '#08979c',
  '#c41d7f',
  '#595959',
  '#7cb305',
  '#10239e',
];

/** The growth curve as SVG (规模曲线图): firms across, milliseconds of one answer up, both logarithmic. */
export function growthPlot(lines: readonly GrowthLine[]): string {
  const all = lines.flatMap(({ points }) => points);
  const across = axis(all.map(({ firms }) => firms));
  const up = axis(all.map(({ milliseconds }) => milliseconds));
  const x = (firms: number) => round(LEFT + across.place(firms) * PLOT_WIDTH);
  const y = (milliseconds: number) => round(TOP + (1 - up.place(milliseconds)) * PLOT_HEIGHT);
  const grid = [
    ...across.ticks.map(
      (tick) =>
        gridLine(x(tick), TOP, x(tick), TOP + PLOT_HEIGHT) +
        label(x(tick), TOP + PLOT_HEIGHT + LINE, tick.toLocaleString('en'), 'middle'),
    ),
    ...up.ticks.map(
      (tick) => gridLine(LEFT, y(tick), LEFT + PLOT_WIDTH, y(tick)) + label(LEFT - 8, y(tick) + 4, String(tick), 'end'),
    ),
  ];
  const drawn = lines.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '';
    const places = points.map((point) => `${x(point.firms)},${y(point.milliseconds)}`);
    const dots = places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle cx="${String(cx)}" cy="${String(cy)}" r="3" fill="${colour}"/>`;
    });
    const key = TOP + LINE * index;
    return (
      `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}` +
      `<line x1="${LEFT + PLOT_WIDTH + 20}" y1="${key}" x2="${LEFT + PLOT_WIDTH + 44}" y2="${key}" stroke="${colour}" stroke-width="2"/>` +
      label(LEFT + PLOT_WIDTH + 52, key + 4, name, 'start')
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    label(LEFT, TOP - 24, '一次答复耗时（毫秒）与企业户数 · milliseconds of an answer by enterprises on file', 'start'),
    ...grid,
    ...drawn,
    `</svg>\n`,
  ].join('\n');
}

interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Whole powers of ten around the values. */
function axis(values: readonly number[]): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => Number(`1e${low + step}`));
  return { ticks, place: (value) => (Math.log10(value) - low) / (high - low) };
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#e0e0e0"/>`;
}

function label(x: number, y: number, text: string, anchor: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#333333">${text}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
