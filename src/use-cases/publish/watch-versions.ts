import { type ModelTag, newerThan } from "../../core/documents/model-tags.ts";
import type { Forge, LatestPullRequest, PullRequest } from "../../ports/forge.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { putSticky } from "./sticky-comment.ts";

/** Inputs with which the benchmark workflow is always started. */
export const START_INPUTS = ["suite", "ref", "sha", "pull-request"] as const;
type StartInputs = Readonly<Record<(typeof START_INPUTS)[number], string>>;

export interface WatchOptions {
  /** Repository whose tags are the versions. */
  readonly model: string;
  readonly preReleases: "none" | "rc" | "beta" | "alpha";
  /** Path of versions.yml in the repository. */
  readonly versions: string;
  /** Path of the suite in the repository. */
  readonly suite: string;
  readonly base: string;
  /** Branch of the pull request. */
  readonly branch: string;
  /** File name of the benchmark workflow. */
  readonly workflow: string;
  readonly alert: boolean;
  readonly spendUsd?: number | undefined;
  readonly dryRun: boolean;
}

export interface WatchPorts {
  /** Reads and checks the files of the base branch. */
  readFiles(): Promise<WatchedFiles>;
  /** Names of all tags of the model's repository. */
  modelTags(): Promise<readonly string[]>;
  openForge(): Promise<Forge>;
  /** Writes the files on the branch of the pull request. @returns its commit */
  putBranch(files: ReadonlyMap<string, string>, message: string): Promise<string>;
}

/** versions.yml and the suite, as the base branch has them. */
export interface WatchedFiles {
  /** The newest version that versions.yml pins. */
  readonly pinned: ModelTag;
  /** Both files with new versions, by path. */
  withVersions(found: FoundVersions): ReadonlyMap<string, string>;
  /** Name of a version in versions.yml. */
  nameOf(tag: string): string;
}

/** Versions that are newer than the pinned one. */
export interface FoundVersions {
  readonly pinned: ModelTag;
  readonly newest: ModelTag;
  readonly tags: readonly ModelTag[];
}

export type WatchOutcome =
  | { readonly kind: "unchanged"; readonly pinned: ModelTag }
  | { readonly kind: "dry-run"; readonly found: FoundVersions }
  /** A person closed the pull request for these versions, so it is not opened again. */
  | {
      readonly kind: "declined";
      readonly found: FoundVersions;
      readonly pull: Pick<LatestPullRequest, "number" | "url">;
    }
  | {
      readonly kind: "proposed";
      readonly found: FoundVersions;
      readonly pull: PullRequest;
      readonly commit: string;
      /** False: the workflow was started for this commit before. */
      readonly isStarted: boolean;
    };

/** Looks for new versions of the model, proposes them in one pull request, and starts their benchmark. Repeated calls are idempotent. */
export async function watchVersions(
  options: WatchOptions,
  ports: WatchPorts,
): Promise<WatchOutcome> {
  const { base, branch } = options;
  const files = await ports.readFiles();
  const { pinned } = files;
  const stage = options.preReleases === "none" ? "release" : options.preReleases;
  const tags = newerThan(pinned, await ports.modelTags(), stage);
  const newest = tags.at(-1);
  if (!newest) return { kind: "unchanged", pinned };
  const found = { pinned, newest, tags };
  const changed = files.withVersions(found);
  if (options.dryRun) return { kind: "dry-run", found };
  const forge = await ports.openForge();
  const last = await forge.lastPullRequest({ head: branch, base });
  if (last && !last.isOpen && last.body.startsWith(markerOf(found))) {
    return { kind: "declined", found, pull: last };
  }
  const commit = await ports.putBranch(changed, titleOf(found));
  const body = bodyOf(found, options, files);
  const pull = await forge.putPullRequest({ head: branch, base, title: titleOf(found), body });
  // The pull request of a workflow starts no other workflow, but a workflow may start one by workflow_dispatch.
  const isStarted = await startBenchmark(pull, { forge, options, commit });
  return { kind: "proposed", found, pull, commit, isStarted };
}

const MARKER = "<!-- gcbench: version-watch -->";

/**
 * The comment comes before the start: if comments are forbidden, the workflow is not started again and again.
 *
 * @returns false: a comment says that the workflow was started for this commit before
 */
async function startBenchmark(
  pull: PullRequest,
  { forge, options, commit }: { forge: Forge; options: WatchOptions; commit: string },
): Promise<boolean> {
  const { workflow, suite, base } = options;
  const [known] = await forge.findComments(pull.number, MARKER);
  if (known?.body.includes(commit)) return false;
  const place = { number: pull.number, marker: MARKER };
  const say = (text: string) => putSticky(forge, place, () => `${MARKER}\n${text}`);
  await say(`Starting ${codeSpan(workflow)} for these versions.`);
  const given: StartInputs = {
    suite,
    ref: commit,
    sha: commit,
    "pull-request": String(pull.number),
  };
  const inputs = { ...given, ...optionalInputs(options) };
  await forge.startWorkflow({ workflow, ref: base, inputs });
  await say(
    `Measuring commit ${commit}: ${codeSpan(workflow)} was started. The verdict will be a comment here.`,
  );
  return true;
}

/** Further inputs of the benchmark workflow, if the caller sets them. */
export function optionalInputs({
  alert,
  spendUsd,
}: Pick<WatchOptions, "alert" | "spendUsd">): Readonly<Record<string, string>> {
  return {
    ...(alert ? { alert: "true" } : {}),
    ...(spendUsd === undefined ? {} : { "spend-usd": String(spendUsd) }),
  };
}

export function titleOf({ pinned, newest }: FoundVersions): string {
  return `GEOS-Chem ${newest.tag} (pinned: ${pinned.tag})`;
}

/** GitHub's rule for pull requests that GITHUB_TOKEN opened or updated (since 2026-06-11). */
export const APPROVAL_NOTE =
  "If GitHub shows **Approve workflows to run** on this pull request, select it. GitHub holds back the pull request's own workflows because a workflow opened it. The benchmark runs without approval.";

/** First line of the pull request: the versions that it is for. So a closed one is recognized. */
function markerOf({ pinned, tags }: FoundVersions): string {
  const names = tags.map(({ tag }) => tag).join(" ");
  return `<!-- gcbench: new versions ${names}, after ${pinned.tag} -->`;
}

function bodyOf(
  found: FoundVersions,
  { model, versions, suite }: WatchOptions,
  { nameOf }: WatchedFiles,
): string {
  const { pinned, newest, tags } = found;
  return [
    markerOf(found),
    `New at ${model}: ${tags.map(({ tag }) => codeSpan(tag)).join(", ")}.`,
    `- ${codeSpan(versions)} gets ${tags.map(({ tag }) => codeSpan(nameOf(tag))).join(", ")}`,
    `- ${codeSpan(suite)} compares ${codeSpan(newest.tag)} with the pinned ${codeSpan(pinned.tag)}`,
    "The benchmark was started. Its verdict arrives as a comment and a check. gcbench rewrites this branch for new versions: do not push to it.",
    APPROVAL_NOTE,
  ].join("\n\n");
}
