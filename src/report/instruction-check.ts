import pc from "picocolors";
import type {
  CheckedCandidate,
  CheckedWorkload,
  InstructionCheck,
} from "../core/documents/instruction-check.ts";
import { stripControlsDeep } from "../core/format/control-characters.ts";
import { formatPercent, formatShare, NONE } from "../core/format/text.ts";
import { PAINT } from "./terminal.ts";
import { terminalTable } from "./text/terminal-table.ts";

const TONES = { "more work": "worse", "less work": "better", "same work": "neutral" } as const;

/** Renders the result of `gcbench run --instructions` for a terminal. */
export function renderInstructionCheck(stored: InstructionCheck): string {
  const { comparisons } = stripControlsDeep(stored);
  return comparisons.map(renderWorkload).join("\n\n");
}

function renderWorkload(checked: CheckedWorkload): string {
  const { workload, platform, baseline, candidates } = checked;
  const rows = [
    [
      baseline.version,
      formatInstructions(baseline.instructions),
      NONE,
      formatShare(baseline.waitingShare),
      "baseline",
    ],
    ...candidates.map(({ version, instructions, change, waitingShare, finding }) => [
      version,
      formatInstructions(instructions),
      formatWork(change),
      formatShare(waitingShare),
      finding,
    ]),
  ];
  const titles = ["version", "instructions", "change", "OpenMP runtime", "work"];
  return [
    `${workload} on ${platform}, counted by callgrind`,
    "",
    terminalTable(titles, rows, [1, 2, 3]),
    "",
    ...candidates.flatMap((candidate) => describe(checked, candidate)),
    pc.dim(describeSpread(checked)),
  ].join("\n");
}

function describe(
  { baseline, limit }: CheckedWorkload,
  { version, finding, change, routines }: CheckedCandidate,
): readonly string[] {
  const paint = PAINT[TONES[finding]];
  if (finding === "same work") {
    return [
      pc.bold(
        paint(
          `Same work: ${version} against ${baseline.version} ${formatWork(change)}, within ±${formatPercent(limit)}.`,
        ),
      ),
    ];
  }
  const compared = finding === "more work" ? "more" : "fewer";
  const title = finding === "more work" ? "More work" : "Less work";
  const size = formatPercent(Math.abs(change));
  return [
    pc.bold(
      paint(
        `${title}: ${version} executes ${size} ${compared} instructions than ${baseline.version}.`,
      ),
    ),
    ...routines.map((routine) => `  ${describeRoutine(routine)}`),
  ];
}

function describeRoutine({
  name,
  baseline,
  candidate,
}: CheckedCandidate["routines"][number]): string {
  const difference = candidate - baseline;
  const sign = difference > 0 ? "+" : "−";
  const relative = baseline > 0 ? formatWork(candidate / baseline - 1) : "new";
  return `${name} ${sign}${formatInstructions(Math.abs(difference))} (${relative})`;
}

function describeSpread({ baseline, spread, limit }: CheckedWorkload): string {
  const runs = `Two runs of ${baseline.version} differ by ${spread === 0 ? "0 %" : formatPercent(spread)}`;
  return `${runs}, so a change counts from ${formatPercent(limit)}. Instructions say nothing about time.`;
}

function formatInstructions(count: number): string {
  return Math.round(count).toLocaleString("en-US");
}

/** With three digits after the point: `+0.303 %`. */
function formatWork(change: number): string {
  const text = Math.abs(100 * change).toFixed(3);
  const sign = Number(text) === 0 ? "" : change > 0 ? "+" : "−";
  return `${sign}${text} %`;
}
