import { z } from "zod";
import { formatUsd } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";
import type { SetUpPorts, SetUpRequest } from "../../use-cases/account/set-up-github.ts";
import { estimateSuite } from "../../use-cases/plan/estimate.ts";
import { openEstimateSources } from "../../wiring/estimate-sources.ts";
import { firstSuites, proveSuiteFile, resolveSource } from "../../wiring/github-set-up.ts";
import { loadSuite } from "../../wiring/suites.ts";

export const gcbenchInput = z
  .string()
  .regex(/^[\w.-]+\/[\w.-]+@[\w./-]+$/, "expected OWNER/NAME@REF")
  .optional()
  .meta({
    description:
      "Repository and commit of gcbench's workflows, as OWNER/NAME@REF. Default: the release of this version.",
  });

/** What `setup-github` and `doctor` compare a repository with. */
export async function setUpRequest(
  {
    gcbench,
    region,
  }: { readonly gcbench?: string | undefined; readonly region?: string | undefined },
  { settings }: Pick<SetUpPorts, "settings">,
  caller: Caller,
): Promise<SetUpRequest> {
  const source = await resolveSource(settings, gcbench);
  const suite = await loadSuite(proveSuiteFile());
  const sources = await openEstimateSources({ region, live: false, reports: "reports" }, caller);
  const [estimate] = await estimateSuite(suite, sources, caller);
  const about = estimate?.usd ? `about ${formatUsd(estimate.usd.max)}` : "an unknown amount";
  const limit = suite.suite.limits.spendUsd ?? Number.POSITIVE_INFINITY;
  const proveCosts = `${about}, at most ${formatUsd(limit)}`;
  return { source, suites: firstSuites, proveCosts };
}
