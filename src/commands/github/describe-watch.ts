import { codeSpan } from "../../report/text/markdown.ts";
import {
  APPROVAL_NOTE,
  type FoundVersions,
  titleOf,
  type WatchOptions,
  type WatchOutcome,
} from "../../use-cases/publish/watch-versions.ts";
import type { Report } from "../command.ts";

/** What `gcbench watch` found and did. */
export function describeWatch(outcome: WatchOutcome, options: WatchOptions): Report {
  switch (outcome.kind) {
    case "unchanged": {
      const { tag } = outcome.pinned;
      const { model, preReleases } = options;
      const kinds = preReleases === "none" ? "" : `, including pre-releases from ${preReleases} on`;
      return {
        json: { pinned: tag, found: [], outcome: "unchanged" },
        outputs: { found: false, newest: tag, versions: "" },
        text: `Nothing is newer than ${tag} among the tags of ${model}${kinds}.`,
        summary: `### No new version\n\nNothing is newer than ${codeSpan(tag)}.`,
      };
    }
    case "dry-run":
      return describeDryRun(outcome.found, options);
    case "declined": {
      const { found, pull } = outcome;
      const { number, url } = pull;
      const title = titleOf(found);
      return {
        json: { ...outputsOf(found), pullRequest: number, started: false, outcome: "declined" },
        outputs: { ...outputsOf(found), "pull-request": number, started: false },
        text: `${url}: ${title} was closed. gcbench proposes nothing until a newer version appears. To continue, open the pull request again.`,
        summary: `### ${title} was closed\n\n${url}`,
      };
    }
    case "proposed": {
      const { found, pull, commit, isStarted: started } = outcome;
      const { number, url } = pull;
      const title = titleOf(found);
      const when = started ? "was started" : "was started before";
      return {
        json: { ...outputsOf(found), pullRequest: number, commit, started },
        outputs: { ...outputsOf(found), "pull-request": number, sha: commit, started },
        text: `${url}: ${title}. ${options.workflow} ${when}.`,
        summary: `### ${title}\n\n${url}\n\n${APPROVAL_NOTE}`,
      };
    }
  }
}

function describeDryRun(found: FoundVersions, options: WatchOptions): Report {
  const { pinned, newest, tags } = found;
  const { versions, suite, branch, base, workflow } = options;
  const lines = [
    `Newer than ${pinned.tag}: ${tags.map(({ tag }) => tag).join(", ")}.`,
    `Would write ${versions} and ${suite} on branch ${branch},`,
    `open or update its pull request for ${base},`,
    `and start ${workflow}: ${newest.tag} against ${pinned.tag}. Nothing was done.`,
  ];
  return {
    json: { pinned: pinned.tag, found: tags.map(({ tag }) => tag), outcome: "dry-run" },
    outputs: outputsOf(found),
    text: lines.join("\n"),
  };
}

function outputsOf({ newest, tags }: FoundVersions): Record<string, string | boolean> {
  return { found: true, newest: newest.tag, versions: tags.map(({ tag }) => tag).join(" ") };
}
