import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENDING_RULES } from "../../src/adapters/aws/batch/endings/rules.ts";
import { QUEUE_FINDINGS } from "../../src/adapters/aws/batch/queue-findings.ts";
import { codeSpan } from "../../src/report/text/markdown.ts";

const rows = readFileSync("docs/how-to/troubleshoot.md", "utf8").split("\n");

describe("tables of job endings and waits in troubleshoot.md", () => {
  it.each(ENDING_RULES)("explain $id like the program", (rule) => {
    const row = rows.find((line) => line.startsWith(`| ${codeSpan(rule.example)} |`));
    expect(row).toContain(`\`${rule.class}\``);
    expect(row).toContain(`${rule.meaning} ${rule.action}`);
  });

  it.each(Object.values(QUEUE_FINDINGS))("explain: $meaning", ({ meaning, action }) => {
    expect(rows.find((line) => line.includes(meaning))).toContain(action);
  });
});
