import { escapeMarkdown } from "../../report/text/markdown.ts";
import type { Answer } from "../../use-cases/publish/answer-event.ts";
import type { Report } from "../command.ts";

/** The result of answering an event, for a person, a program and the next step. */
export function describeAnswer(answered: Answer): Report {
  const { text } = answered;
  const summary = escapeMarkdown(text);
  if (!answered.accepted) {
    // Nothing starts, and the workflow does not fail.
    const { bisection } = answered;
    if (!bisection) {
      const json = { accepted: false, why: text };
      return { json, outputs: { accepted: false }, text, summary };
    }
    const { good, bad, suite, number } = bisection;
    const outputs = { accepted: false, bisect: true, good, bad, suite, "pull-request": number };
    return { json: { accepted: false, bisection }, outputs, text, summary };
  }
  const { suite, platforms, change } = answered;
  const { number, headSha, baseSha, isFromFork } = change;
  return {
    json: { accepted: true, suite, platforms, pullRequest: number, sha: headSha, baseSha },
    outputs: {
      accepted: true,
      suite,
      platforms: platforms.join(","),
      "pull-request": number ?? "",
      sha: headSha,
      "base-sha": baseSha,
      "is-from-fork": isFromFork,
    },
    text,
    summary,
  };
}
