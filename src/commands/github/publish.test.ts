import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { comparisonOf, measure } from "../../../test/support/report-samples.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { digestOf } from "../../core/documents/digest.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { publishReport } from "../../use-cases/publish/publish-report.ts";
import { publishPorts } from "../../wiring/publishing.ts";
import { describeRendered } from "./describe-published.ts";
import { publishInputs } from "./publish-inputs.ts";

const { comparison, records } = sampleRun({ factor: 1.3 });
const DATA = { comparison, records: new Map(records.map((one) => [one.spec.block.id, one])) };

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "gcbench-workspace-"));
  vi.stubEnv("GITHUB_WORKSPACE", workspace);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const dryRun = async (inputs: object) => {
  const options = publishInputs.parse({ folder: ".", dryRun: true, ...inputs });
  const caller = new FakeCaller();
  const { rendered } = await publishReport(DATA, options, await publishPorts(caller), caller);
  return describeRendered(rendered, options).text;
};
const refusal = async (inputs: object) => {
  const error = await dryRun(inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return String(error);
};

describe("a dry run", () => {
  it("lists the results, and omits them if they were not published", async () => {
    expect(await dryRun({})).toContain("runs/sample-1a2b3c4d-1/comparison.json");
    const text = await dryRun({ results: false, comment: true });
    expect(text).not.toContain("runs/sample-1a2b3c4d-1/");
    expect(text).not.toContain("--- results ---");
    expect(text).toContain("--- comment ---");
  });

  it.each([
    ["never", "neutral", "warning"],
    ["regression", "failure", "failure"],
  ])(
    "shows annotations, which fail only where the check does: --fail-on %s",
    async (failOn, conclusion, level) => {
      const annotate = join(workspace, "versions.yml");
      writeFileSync(annotate, "pinned: base\ncandidate: next\n");
      const text = await dryRun({ check: true, sha: "a".repeat(40), annotate, failOn });
      expect(text).toContain(`--- check ---\n${conclusion}: ▲ next is slower than base`);
      expect(text).toContain(`\nversions.yml:2: ${level}: next against base, short on local`);
    },
  );
});

describe("what asks for nothing", () => {
  it("is refused where nothing is to be published", async () => {
    expect(await refusal({ results: false })).toContain("There is nothing to publish");
  });

  it("is refused where annotations have no check to be part of", async () => {
    expect(await refusal({ annotate: "versions.yml" })).toContain("--annotate needs --check");
  });
});

describe("tables of gcpy", () => {
  const keepOutputs = { maxGiB: 20 };
  const shown = async (workload: object, gcpy = true) => {
    vi.stubEnv("GITHUB_REPOSITORY", "octo/model");
    vi.stubEnv("GITHUB_RUN_ID", "5");
    const classic = { name: "short", kind: "geos-chem-classic", simulatedHours: 744, ...workload };
    const plan = samplePlan({
      workloads: [{ workload: workloadSchema.parse(classic), digest: digestOf("a"), inputs: null }],
    });
    const own = measure(plan);
    const data = {
      comparison: comparisonOf(plan, own),
      records: new Map(own.map((one) => [one.spec.block.id, one])),
    };
    const options = publishInputs.parse({ folder: ".", dryRun: true, comment: true, gcpy });
    const caller = new FakeCaller();
    const { rendered } = await publishReport(data, options, await publishPorts(caller), caller);
    return rendered.comment;
  };

  it("are linked if the run kept outputs and the workflow makes them", async () => {
    expect(await shown({ keepOutputs })).toContain(
      "[tables of gcpy](https://github.com/octo/model/actions/runs/5#artifacts)",
    );
    expect(await shown({})).not.toContain("gcpy");
    expect(await shown({ keepOutputs }, false)).not.toContain("gcpy");
  });
});
