import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  actionOf,
  classLine,
  jobEndingLists,
  shownMessage,
} from "../../scripts/job-ending-lists.ts";
import { ENDING_RULES } from "../../src/adapters/aws/batch/endings/rules.ts";

const page = readFileSync("docs/how-to/troubleshoot.md", "utf8");

/** The list of a class, to the next class or the end of the lists. */
function listOf(name: (typeof ENDING_RULES)[number]["class"]): readonly string[] {
  const [, list = ""] = page.split(`${classLine(name)}\n`);
  return list.split(/\n(?:\*\*|<!--)/)[0]?.split("\n") ?? [];
}

describe("lists of job endings in troubleshoot.md", () => {
  it.each(ENDING_RULES)("explain $id like the program", (rule) => {
    const line = listOf(rule.class).find((one) => one.includes(shownMessage(rule)));
    const action = actionOf(rule);
    expect(line).toContain(action);
    expect(rule.action.toLowerCase()).toContain(action.split(" (")[0]?.toLowerCase());
  });

  it("are those that scripts/job-endings.ts writes", () => {
    expect(page).toContain(`-->\n\n${jobEndingLists()}\n\n<!--`);
  });
});
