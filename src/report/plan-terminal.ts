import { refusedCells } from "../core/comparison/cells.ts";
import { compareConfigurations } from "../core/configuration/compare-configurations.ts";
import { type Plan, trialMinutesOf } from "../core/documents/plan.ts";
import type { RunHistory } from "../core/documents/run-history.ts";
import { describeForecast } from "../core/estimate/describe-forecast.ts";
import type { RunForecast } from "../core/estimate/run-forecast.ts";
import { stripControlsDeep } from "../core/format/control-characters.ts";
import { formatRoughly, formatSeconds } from "../core/format/text.ts";
import { configurationTerminal } from "./configuration/configuration-section.ts";
import { viewConfigurations } from "./configuration/configuration-view.ts";
import { switchedOffSentence } from "./text/input-kind.ts";
import { terminalTable } from "./text/terminal-table.ts";

/** Maximum number of differing settings, for each comparison; comparison.json has all. */
const MAX_SETTINGS = 40;
const SHORT_DIGEST = "sha256:".length + 12;

/** A plan and the forecast of its run, for a terminal. */
export function describePlan(plan: Plan, forecast: RunForecast, history: RunHistory): string {
  const blocks = plan.blocks.map(({ id, workload, platform, baseline, candidate, order }) => [
    id,
    workload,
    platform,
    candidate === null ? baseline : `${candidate} against ${baseline}`,
    order.join(""),
  ]);
  const versions = plan.versions.map(({ name, digest, toolchain }) => [
    name,
    digest.slice(0, SHORT_DIGEST),
    toolchain.compiler ?? "not known",
    toolchain.flags ?? "not known",
  ]);
  const times = forecast.max.trialTimes.map(({ workload, platform, seconds, source }) => [
    workload,
    platform,
    seconds === null ? "–" : formatSeconds(seconds),
    formatRoughly(trialMinutesOf(plan, { workload, platform }, history) * 60),
    source,
  ]);
  const off = switchedOffSentence(plan);
  return [
    `Plan ${plan.id.slice(0, SHORT_DIGEST)} of suite ${plan.suite}, seed ${plan.seed}: ` +
      `${describeForecast(forecast)}.`,
    ...viewConfigurations(stripControlsDeep([...compareConfigurations(plan)])).map((one) =>
      configurationTerminal(one, MAX_SETTINGS),
    ),
    ...(off === "" ? [] : [off]),
    terminalTable(["block", "workload", "platform", "compares", "order"], blocks),
    terminalTable(["version", "digest", "compiler", "flags"], versions),
    terminalTable(
      ["workload", "platform", "a trial takes", "its limit", "known from"],
      times,
      [2, 3],
    ),
    ...refusedCells(plan).map(
      ({ baseline, candidate, platform, differences }) =>
        `${candidate} and ${baseline} are not comparable on ${platform}: ${differences.join("; ")}. ` +
        `Build ${candidate} the way ${baseline} was built.`,
    ),
  ].join("\n\n");
}
