/** Attributes of an element; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Width of a chart for a page, in pixels. */
export const WIDTH = 820;

/** Width and arrangement of a chart. */
export interface Layout {
  readonly width: number;
  /** Labels are above what they name, and captions take several lines. */
  readonly isNarrow: boolean;
  /** Distance of text from the edges. */
  readonly margin: number;
}

export const WIDE: Layout = { width: WIDTH, isNarrow: false, margin: 20 };
/** For phones: a unit is a pixel on a screen of 390 pixels. */
export const NARROW: Layout = { width: 348, isNarrow: true, margin: 14 };

/** Chart in both layouts. */
export interface Drawn {
  readonly wide: string;
  readonly narrow: string;
}

/** Draws a chart in both layouts. @returns null if there is nothing to draw */
export function drawn(draw: (layout: Layout) => string | null): Drawn | null {
  const [wide, narrow] = [draw(WIDE), draw(NARROW)];
  return wide === null || narrow === null ? null : { wide, narrow };
}

/** Distance between lines of text. */
export const LINE = 17;
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

/** Usual width of running text relative to the maximum width of its characters. */
const USUAL = 0.82;

/** Lines of muted text that fit a width in pixels. Words are not split. */
export function wrapTo(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && USUAL * mutedWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Tooltip of an element, also read by screen readers. */
export function tooltip(content: string): string {
  return element("title", {}, escapeXml(content));
}

export interface ChartOptions {
  readonly title: string;
  /** What the chart is about, such as a workload; on lines of its own in a narrow chart. */
  readonly subject?: string;
  /** Description of the chart for readers who can't see it. */
  readonly description: string;
  readonly height: number;
}

/**
 * Chart with its own background and colours for light and dark mode, so that it is readable on any
 * page, including GitHub.
 */
export function chart(
  { title, subject = "", description, height }: ChartOptions,
  layout: Layout,
  ...children: readonly string[]
): string {
  const { width, isNarrow, margin } = layout;
  const whole = subject === "" ? title : `${title}: ${subject}`;
  const space = width - 2 * margin;
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      class: "gcbench-chart",
    },
    element("title", {}, escapeXml(whole)),
    element("desc", {}, escapeXml(description)),
    element("style", {}, STYLE),
    element("rect", { class: "ground", width, height, rx: 8 }),
    label(margin, TITLE, isNarrow ? title : shortenTo(whole, space), { class: "title" }),
    ...subjectLines(subject, layout).map((line, index) =>
      label(margin, TITLE + (index + 1) * LINE, line, { class: "muted" }),
    ),
    ...children,
  )}\n`;
}

/** Height of a chart's title. */
const TITLE = 26;

/** Height of a chart's title, and of its subject if that has lines of its own. */
export function headHeight(layout: Layout, subject = ""): number {
  return TITLE + subjectLines(subject, layout).length * LINE + 20;
}

function subjectLines(subject: string, { width, isNarrow, margin }: Layout): readonly string[] {
  return isNarrow && subject !== "" ? wrapTo(subject, width - 2 * margin) : [];
}

/** Muted text below a plot or above it: one line in a wide chart, as many as needed in a narrow one. */
export function caption(
  text: string,
  layout: Layout,
  {
    y,
    end,
  }: {
    readonly y: number /** End of the line; absent: it starts at the margin. */;
    readonly end?: number;
  },
): string {
  const lines = captionLines(text, layout);
  return lines
    .map((line, index) =>
      layout.isNarrow || end === undefined
        ? label(layout.margin, y + index * LINE, line, { class: "muted" })
        : label(end, y, line, { class: "muted", "text-anchor": "end" }),
    )
    .join("");
}

export function captionHeight(text: string, layout: Layout): number {
  return captionLines(text, layout).length * LINE;
}

function captionLines(text: string, { width, isNarrow, margin }: Layout): readonly string[] {
  return isNarrow ? wrapTo(text, width - 2 * margin) : [text];
}

const LIGHT =
  "--ground:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d5dbe1;--band:#eaf0f6;--a:#3b6ea5;--b:#d9730d;" +
  "--worse:#b3261e;--better:#1a7f37;--open:#8a6100;--neutral:#59636e;--refused:#6e4a9e";
const DARK =
  "--ground:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--band:#1b2736;--a:#79b0ea;--b:#f0a35e;" +
  "--worse:#ff7b72;--better:#56d364;--open:#e3b341;--neutral:#9198a1;--refused:#c4a1ff";

const STYLE = [
  `.gcbench-chart{${LIGHT};font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
  `@media screen and (prefers-color-scheme:dark){.gcbench-chart{${DARK}}}`,
  ".gcbench-chart .ground{fill:var(--ground)}",
  ".gcbench-chart text{fill:var(--ink)}",
  ".gcbench-chart .title{font-weight:600;font-size:14px}",
  ".gcbench-chart .muted{fill:var(--muted);font-size:12px}",
  // Text above a plot, over its grid lines.
  ".gcbench-chart .over{paint-order:stroke;stroke:var(--ground);stroke-width:5px;stroke-linejoin:round}",
  ".gcbench-chart .hollow{fill:var(--ground)}",
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

/** Escapes text for XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
