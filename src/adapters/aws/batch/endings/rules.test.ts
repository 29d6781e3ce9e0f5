import { describe, expect, it } from "vitest";
import { explainFailure } from "../job-outcome.ts";
import { IS_PERMANENT } from "./ending-rule.ts";
import { ENDING_RULES, findEndingRule, findQueueRule } from "./rules.ts";

const wordings = ENDING_RULES.flatMap((rule) =>
  [rule.example, ...(rule.variants ?? [])].map((wording) => ({ id: rule.id, wording, rule })),
);

describe("job ending rules", () => {
  it.each(wordings)("recognize $id: $wording", ({ wording, rule }) => {
    expect(findEndingRule([wording], rule.exitCode)?.id).toBe(rule.id);
  });

  it.each(ENDING_RULES)("give $id a class, meaning, action and AWS's reason", (rule) => {
    const { reason, isPermanent } = explainFailure({
      jobName: "job",
      jobId: "1",
      jobQueue: "queue",
      status: "FAILED",
      startedAt: 1,
      jobDefinition: "definition",
      statusReason: "Task failed to start",
      attempts: [{ container: { reason: rule.example } }],
      ...(rule.exitCode ? { container: { exitCode: rule.exitCode } } : {}),
    });
    expect(reason.startsWith(`${rule.class}: ${rule.meaning} ${rule.action} AWS says: `)).toBe(
      true,
    );
    expect(reason).toContain(rule.example);
    expect(isPermanent).toBe(IS_PERMANENT[rule.class]);
  });

  it.each(ENDING_RULES)(
    "describe $id in whole sentences with a source",
    ({ meaning, action, source }) => {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(action).toMatch(/^(?:[A-Z]|gcbench ).*\.$/);
      expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/|^Linux|^bash/);
    },
  );

  it("have unique ids and stateless patterns", () => {
    const ids = ENDING_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ENDING_RULES.some(({ pattern }) => pattern.global || pattern.sticky)).toBe(false);
  });
});

describe("a job's end", () => {
  it("is not out of memory for a SIGKILL alone", () => {
    expect(findEndingRule(["exit code 137"], 137)?.class).toBe("killed");
    expect(findEndingRule(["exit code 1", "line 3: 41 Killed ./gcclassic"], 1)).toBeUndefined();
  });

  it("is the host's loss before anything that the log says", () => {
    const texts = ["Host EC2 (instance i-0) terminated.", "exit code 137", "line 3: 41 Killed"];
    expect(findEndingRule(texts, 137)?.class).toBe("host-lost");
  });

  it("is unknown where no message is known, and may be tried again", () => {
    expect(
      findEndingRule(["Essential container in task exited", "exit code 7"], 7),
    ).toBeUndefined();
  });
});

describe("the reason of a job that waits", () => {
  it("is not the end of an earlier attempt", () => {
    expect(findQueueRule("Host EC2 (instance i-0) terminated.")).toBeUndefined();
  });
});
