/** Attributes of an element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const WIDTH = 820;
/** Height of a row with one line of text, with two and with three. */
export const ROW = 30;
export const TWO_LINE_ROW_HEIGHT = 44;
export const MAX_ROW_HEIGHT = 62;
/** Between the lines of one row. */
const LINE = 17;
/** What fits beside a chart at its font size. */
export const MAX_LABEL_LENGTH = 38;

/** An SVG element. Children are SVG already; text goes through `text`. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(formatAttribute(value ?? ""))}"`)
    .join("");
  return children.length > 0
    ? `<${name}${written}>${children.join("")}</${name}>`
    : `<${name}${written}/>`;
}

export function label(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element(
    "text",
    { x, y, "dominant-baseline": "central", ...attributes },
    escapeXml(content),
  );
}

/** A name with what it belongs to below, line by line, in the margin on the left; empty lines are left out. */
export function rowLabel(y: number, name: string, ...context: readonly string[]): string {
  const lines = [name, ...context.filter((line) => line !== "")];
  const first = y - ((lines.length - 1) * LINE) / 2;
  return lines
    .map((line, index) =>
      label(20, first + index * LINE, shorten(line), index === 0 ? {} : { class: "muted" }),
    )
    .join("");
}

/**
 * Cut in the middle where it would run out of its margin, because names differ at their ends: a version in its last
 * digits, a platform in its threads. A character of two halves is not cut in two.
 */
export function shorten(text: string, longest = MAX_LABEL_LENGTH): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const before = Math.ceil((longest - 1) / 2);
  const after = longest - 1 - before;
  return `${characters.slice(0, before).join("")}…${characters.slice(characters.length - after).join("")}`;
}

/** Of a character of a name in muted text, in pixels, rather too wide: fonts differ, and none is measured here. */
const CHARACTER = 8;
const CAPITAL = 9.5;
const MAX_CHARACTER_WIDTH = 13;

/** How wide muted text is at most, in pixels. */
export function mutedWidth(text: string): number {
  return [...text].reduce(
    (width, one) =>
      width +
      (/[MWmw]|[^ -~]/u.test(one) ? MAX_CHARACTER_WIDTH : /[A-Z]/.test(one) ? CAPITAL : CHARACTER),
    0,
  );
}

/** Cut in the middle until as muted text it is no wider than so many pixels. */
export function shortenTo(text: string, width: number): string {
  let longest = [...text].length;
  while (longest > 1 && mutedWidth(shorten(text, longest)) > width) longest--;
  return shorten(text, longest);
}

/** What a pointer over an element shows, and a screen reader reads. */
export function tooltip(content: string): string {
  return element("title", {}, escapeXml(content));
}

export interface ChartOptions {
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly description: string;
  readonly height: number;
}

/**
 * A whole chart. It brings its own ground and colours for light and dark, so that it stays readable on any page,
 * as an image on GitHub too.
 */
export function chart(
  { title, description, height }: ChartOptions,
  ...children: readonly string[]
): string {
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: "img",
      class: "gcbench-chart",
    },
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(description)),
    element("style", {}, STYLE),
    element("rect", { class: "ground", width: WIDTH, height, rx: 8 }),
    label(20, 26, title, { class: "title" }),
    ...children,
  )}\n`;
}

const LIGHT =
  "--ground:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d5dbe1;--band:#eaf0f6;--a:#3b6ea5;--b:#d9730d;" +
  "--worse:#b3261e;--better:#1a7f37;--open:#8a6100;--neutral:#59636e;--refused:#6e4a9e";
const DARK =
  "--ground:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--band:#1b2736;--a:#79b0ea;--b:#f0a35e;" +
  "--worse:#ff7b72;--better:#56d364;--open:#e3b341;--neutral:#9198a1;--refused:#c4a1ff";

const STYLE = [
  `.gcbench-chart{${LIGHT};font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
  `@media (prefers-color-scheme:dark){.gcbench-chart{${DARK}}}`,
  ".gcbench-chart .ground{fill:var(--ground)}",
  ".gcbench-chart text{fill:var(--ink)}",
  ".gcbench-chart .title{font-weight:600;font-size:14px}",
  ".gcbench-chart .muted{fill:var(--muted);font-size:12px}",
  ".gcbench-chart .number{font-variant-numeric:tabular-nums}",
  ".gcbench-chart .axis{stroke:var(--line);stroke-width:1}",
  ".gcbench-chart .zero{stroke:var(--muted);stroke-width:1}",
  ".gcbench-chart .band{fill:var(--band)}",
  ".gcbench-chart .a{fill:var(--a)}",
  ".gcbench-chart .b{fill:var(--b)}",
  ".gcbench-chart .line-a{stroke:var(--a)}",
  ".gcbench-chart .line-b{stroke:var(--b)}",
  ...["worse", "better", "open", "neutral", "refused"].flatMap((tone) => [
    `.gcbench-chart .${tone}{fill:var(--${tone})}`,
    `.gcbench-chart .line-${tone}{stroke:var(--${tone})}`,
  ]),
].join("");

function formatAttribute(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
