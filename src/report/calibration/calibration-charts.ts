import { type ScaleContinuousNumeric, scaleLinear, scaleSqrt } from "d3-scale";
import type { Calibration } from "../../core/calibration/calibration.ts";
import type { Rate } from "../../core/calibration/rule-statistics.ts";
import { WITH_HISTORY, WITHOUT_HISTORY } from "../../core/calibration/rules.ts";
import type { RuleResult } from "../../core/calibration/study.ts";
import { axis } from "../charts/axis.ts";
import { chart, element, label, tooltip, WIDE, WIDTH } from "../charts/svg.ts";
import { formatRate, foundOf, shortChange } from "./calibration-tables.ts";

const ROW_HEIGHT = 20;
const CAPTION = 26;
const TOP = 68;
const LABELS_END = 190;
const FALSE_ALARMS: readonly [number, number] = [LABELS_END + 16, 430];
const FOUND: readonly [number, number] = [530, WIDTH - 72];
/** Distance from the end of an axis to the end of the numbers next to it. */
const NUMBERS = 52;
/** Ticks of the root scale, where evenly spaced values would be too dense. */
const FALSE_ALARM_TICKS = [0, 0.02, 0.1, 0.25, 0.5, 0.75, 1];
/** Minimum extent of the false-alarm axis. */
const MIN_AXIS_MAX = 0.1;
/** Target for slower and faster together. */
const FALSE_ALARM_TARGET = 0.02;

type Scale = ScaleContinuousNumeric<number, number>;

interface Panels {
  readonly falseAlarms: Scale;
  readonly found: Scale;
  /** True change of the right panel. */
  readonly effect: number;
}

/**
 * Chart of every rule in every study: false alarms on the left, detection of the smallest true
 * change on the right.
 *
 * @returns null unless both no change and a change were tested
 */
export function calibrationChart({ studies, effects }: Calibration): string | null {
  const effect = effects.find((candidate) => candidate > 0);
  if (effect === undefined || !effects.includes(0)) return null;
  const rates = studies.flatMap(({ rules }) => rules.map((rule) => falseAlarmsOf(rule)?.rate ?? 0));
  const maxRate = Math.max(MIN_AXIS_MAX, ...rates);
  const panels: Panels = {
    falseAlarms: scaleSqrt([0, maxRate], FALSE_ALARMS),
    found: scaleLinear([0, 1], FOUND),
    effect,
  };
  let y = TOP;
  const parts: string[] = [];
  for (const { name, rules } of studies) {
    parts.push(label(20, y + CAPTION / 2, name, { "font-weight": 600 }));
    y += CAPTION;
    for (const rule of rules) {
      parts.push(drawRule(rule, y + ROW_HEIGHT / 2, panels));
      y += ROW_HEIGHT;
    }
  }
  const percent = (value: number) => `${Math.round(100 * value)} %`;
  const extent = { top: TOP - 4, bottom: y + 6, format: percent };
  return chart(
    {
      title: "False alarms and changes found, by rule",
      description: describe(studies, effect),
      height: y + 54,
    },
    WIDE,
    label(FALSE_ALARMS[0], 50, "slower or faster without a change", { class: "muted" }),
    label(FOUND[0], 50, `${shortChange(effect)} found`, { class: "muted" }),
    axis(
      panels.falseAlarms,
      {
        ...extent,
        ticks: FALSE_ALARM_TICKS.filter((tick) => tick <= maxRate),
        title: "root scale; dashed: the target, 2 %",
      },
      WIDE,
    ),
    axis(panels.found, { ...extent, title: "share of comparisons" }, WIDE),
    element("line", {
      class: "line-better",
      x1: panels.falseAlarms(FALSE_ALARM_TARGET),
      x2: panels.falseAlarms(FALSE_ALARM_TARGET),
      y1: extent.top,
      y2: extent.bottom,
      "stroke-width": 1.5,
      "stroke-dasharray": "4 3",
    }),
    ...parts,
  );
}

/** Describes gcbench's verdict with history in each study. */
function describe(studies: Calibration["studies"], effect: number): string {
  return studies
    .flatMap(({ name, rules }) => {
      const gcbenchRule = rules.find(({ rule }) => rule === WITH_HISTORY) ?? rules[0];
      if (!gcbenchRule) return [];
      const found = foundOf(gcbenchRule.outcomes.find((outcome) => outcome.effect === effect));
      return [
        `${name}, ${gcbenchRule.label}: ${formatRate(falseAlarmsOf(gcbenchRule) ?? null)} false alarms, ` +
          `${formatRate(found ?? null)} of ${shortChange(effect)} found.`,
      ];
    })
    .join(" ");
}

function falseAlarmsOf({ outcomes }: RuleResult): Rate | undefined {
  return outcomes.find(({ effect }) => effect === 0)?.either;
}

function drawRule(rule: RuleResult, y: number, { falseAlarms, found, effect }: Panels): string {
  const isGcbench = rule.rule === WITH_HISTORY || rule.rule === WITHOUT_HISTORY;
  const tone = isGcbench ? "a" : "neutral";
  const power = foundOf(rule.outcomes.find((outcome) => outcome.effect === effect));
  return [
    label(LABELS_END, y, rule.label, {
      "text-anchor": "end",
      class: isGcbench ? undefined : "muted",
    }),
    point(falseAlarmsOf(rule), y, { scale: falseAlarms, tone, name: rule.label }),
    point(power, y, { scale: found, tone, name: rule.label }),
  ].join("");
}

/** Dot with its number next to the axis. */
function point(
  rate: Rate | undefined,
  y: number,
  { scale, tone, name }: { scale: Scale; tone: string; name: string },
): string {
  if (!rate) return "";
  const [, end = 0] = scale.range();
  const digits = rate.rate < 0.1 ? 1 : 0;
  return [
    element(
      "circle",
      { class: tone, cx: scale(rate.rate), cy: y, r: 4.5 },
      tooltip(`${name}: ${formatRate(rate)}`),
    ),
    label(end + NUMBERS, y, `${(100 * rate.rate).toFixed(digits)} %`, {
      "text-anchor": "end",
      class: "number",
    }),
  ].join("");
}
