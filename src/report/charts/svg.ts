/** Attributes of an element; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const WIDTH = 820;
/** Heights of rows with one, two and three lines of text. */
export const ROW = 30;
export const TWO_LINE_ROW_HEIGHT = 44;
export const MAX_ROW_HEIGHT = 62;
/** Distance between the lines of a row. */
const LINE = 17;
/** Maximum number of characters next to a chart at its font size. */
export const MAX_LABEL_LENGTH = 38;

/** SVG element. Children must be SVG; text must be escaped. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const serialized = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(formatAttribute(value ?? ""))}"`)
    .join("");
  return children.length > 0
    ? `<${name}${serialized}>${children.join("")}</${name}>`
    : `<${name}${serialized}/>`;
}

export function label(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element(
    "text",
    { x, y, "dominant-baseline": "central", ...attributes },
    escapeXml(content),
  );
}

/** Label in the left margin with further lines below; empty lines are omitted. */
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
 * Shortens a text in the middle, because names differ at their ends: versions in the last digits,
 * platforms in the threads. Surrogate pairs are not split.
 */
export function shorten(text: string, maxLength = MAX_LABEL_LENGTH): string {
  const characters = [...text];
  if (characters.length <= maxLength) return text;
  const before = Math.ceil((maxLength - 1) / 2);
  const after = maxLength - 1 - before;
  return `${characters.slice(0, before).join("")}…${characters.slice(characters.length - after).join("")}`;
}

/** Widths of characters in muted text, in pixels, rounded up because fonts differ. */
const CHARACTER = 8;
const CAPITAL = 9.5;
const MAX_CHARACTER_WIDTH = 13;

/** Maximum width of muted text, in pixels. */
export function mutedWidth(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[MWmw]|[^ -~]/u.test(character)
        ? MAX_CHARACTER_WIDTH
        : /[A-Z]/.test(character)
          ? CAPITAL
          : CHARACTER),
    0,
  );
}

/** Shortens muted text in the middle until it fits a width in pixels. */
export function shortenTo(text: string, width: number): string {
  let maxLength = [...text].length;
  while (maxLength > 1 && mutedWidth(shorten(text, maxLength)) > width) maxLength--;
  return shorten(text, maxLength);
}

/** Tooltip of an element, also read by screen readers. */
export function tooltip(content: string): string {
  return element("title", {}, escapeXml(content));
}

export interface ChartOptions {
  readonly title: string;
  /** Description of the chart for readers who can't see it. */
  readonly description: string;
  readonly height: number;
}

/**
 * Chart with its own background and colours for light and dark mode, so that it is readable on any
 * page, including GitHub.
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
