import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
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
