import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROLE_WORKFLOWS } from "../../src/core/github/workflow-trust.ts";

const folder = join(import.meta.dirname, "../../.github/workflows");

it.each([
  ["vars.GCBENCH_DEPLOY_ROLE", ROLE_WORKFLOWS.DeployWorkflows],
  ["vars.GCBENCH_RUN_ROLE", ROLE_WORKFLOWS.RunWorkflows],
])("the role of %s trusts the workflows that assume it", (variable, trusted) => {
  const role = new RegExp(`^\\s+role: \\$\\{\\{ ${variable.replace(".", "\\.")} \\}\\}`, "m");
  const assuming = readdirSync(folder).filter((file) =>
    role.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(assuming).toEqual([...trusted].sort());
});
