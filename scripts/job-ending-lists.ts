import {
  type EndingClass,
  type EndingRule,
  IS_PERMANENT,
  RUNS_AGAIN,
} from "../src/adapters/aws/batch/endings/ending-rule.ts";
import { ENDING_RULES } from "../src/adapters/aws/batch/endings/rules.ts";
import { codeSpan } from "../src/report/text/markdown.ts";

/** Maximum length of a message that a list shows whole, in characters. */
const MAX_WHOLE_MESSAGE = 60;
/** Maximum words shown of the recognised part of a longer message. */
const MAX_RECOGNISED_WORDS = 4;

/** Markdown lists of the known job endings: a heading for each class, a line for each action. */
export function jobEndingLists(): string {
  return (Object.keys(IS_PERMANENT) as readonly EndingClass[])
    .map((name) => [classLine(name), "", ...endingLines(name)].join("\n"))
    .join("\n\n");
}

export function classLine(name: EndingClass): string {
  return `**\`${name}\`**: ${IS_PERMANENT[name] ? "gcbench stops the version." : "the block runs again. If that fails too:"}`;
}

function endingLines(name: EndingClass): readonly string[] {
  const rules = ENDING_RULES.filter((rule) => rule.class === name);
  return [...new Set(rules.map(actionOf))].map((action) => {
    const messages = new Set(rules.filter((rule) => actionOf(rule) === action).map(shownMessage));
    return `- ${[...messages].join(", ")}${action === "" ? "" : `: ${action}`}`;
  });
}

/** The action without the words that the line of the class replaces. */
export function actionOf({ action }: EndingRule): string {
  return action
    .replace(RUNS_AGAIN, "")
    .replace(/If it happens (?:again|often), (\w)/, (_, letter: string) => letter.toUpperCase())
    .replace(/\(docs\/how-to\/(.*?)\)/, "([more]($1))")
    .trim();
}

/** The example, or its first word and the words by which the rule recognises it. */
export function shownMessage({ example, pattern }: EndingRule): string {
  return codeSpan(example.length <= MAX_WHOLE_MESSAGE ? example : excerpt(example, pattern));
}

function excerpt(example: string, pattern: RegExp): string {
  const [name = ""] = example.split(" ");
  const { index = 0, 0: recognised = "" } = pattern.exec(example) ?? {};
  if (index < name.length || recognised.length === 1) return `${name} …`;
  const wordCount = recognised.trim().split(/\s+/).length;
  const words = example.slice(index).trim().split(/\s+/);
  return `${name} … ${words.slice(0, Math.min(wordCount, MAX_RECOGNISED_WORDS)).join(" ")}`;
}
