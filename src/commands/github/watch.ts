import { resolve } from "node:path";
import { z } from "zod";
import {
  pinnedTag,
  versionName,
  withComparison,
  withNewVersions,
} from "../../adapters/catalogue/versions-document.ts";
import { UpdateBranch } from "../../adapters/git/update-branch.ts";
import { type ModelTag, newerThan } from "../../core/documents/model-tags.ts";
import { branchSchema } from "../../core/documents/run-trigger.ts";
import { geosChemSourceSchema } from "../../core/documents/version.ts";
import type { Forge, LatestPullRequest, PullRequest } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { putSticky } from "../../use-cases/publish/sticky-comment.ts";
import { forgeAccess, gitCredential, openForge } from "../../wiring/open-forge.ts";
import { command, type Report } from "../command.ts";
import { readWatched, START_INPUTS, type StartInputs } from "./watched-files.ts";

const inputsSchema = z.strictObject({
  model: z
    .string()
    .min(1)
    .regex(/^[^-]/, "expected the address of a git repository")
    .default("https://github.com/geoschem/GCClassic")
    .meta({ description: "Repository whose tags are the versions." }),
  preReleases: z.enum(["none", "rc", "beta", "alpha"]).default("none").meta({
    description:
      "Pre-releases that count: none, release candidates (rc), those and betas (beta), all (alpha).",
  }),
  versions: z.string().min(1).default("benchmarks/versions.yml").meta({
    description: "Versions file of the repository, which gets what is new.",
  }),
  suite: z.string().min(1).default("benchmarks/suites/geos-chem-versions.yml").meta({
    description: "Suite of the repository that is to compare new with pinned.",
  }),
  base: branchSchema.default("main").meta({ description: "Branch that the change is for." }),
  branch: branchSchema
    .default("gcbench/new-versions")
    .meta({ description: "Branch of the pull request; nobody else writes to it." }),
  remote: z
    .string()
    .min(1)
    .regex(/^[^-]/, "expected a remote of git")
    .default("origin")
    .meta({ description: "Remote of the clone that is pushed to." }),
  clone: z.string().min(1).default(".").meta({ description: "Clone of the repository." }),
  workflow: z
    .string()
    .regex(/^[\w.-]+\.ya?ml$/, "expected the file name of a workflow, as in benchmark.yml")
    .default("benchmark.yml")
    .meta({ description: "Workflow that measures new against pinned." }),
  alert: z.boolean().default(false).meta({
    description:
      "Have that workflow open an issue where the new release is slower or fails: it is started with alert.",
  }),
  spendUsd: z.number().positive().optional().meta({
    description:
      "Most that it may cost, in USD: that workflow is started with spend-usd. Default: what the suite says.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Say what would be done, and do nothing." }),
});
type Inputs = z.infer<typeof inputsSchema>;

/** What a look at the tags found. */
interface Found {
  readonly pinned: ModelTag;
  readonly newest: ModelTag;
  readonly tags: readonly ModelTag[];
}

export const watch = command({
  name: "watch",
  summary: "look for new versions of GEOS-Chem; a pull request adds them and has them measured",
  description:
    "Compares the tags of the model's repository with the newest version that versions.yml pins. For what is newer it writes " +
    "versions.yml and the suite on a branch of its own, opens or updates one pull request, and starts the workflow that measures " +
    "new against pinned. Called again it changes nothing that is as it should be, and starts nothing twice.",
  positionals: [],
  examples: ["gcbench watch --dry-run", "gcbench watch --pre-releases rc"],
  inputs: inputsSchema,

  async run(inputs, host) {
    const repository = inputs.dryRun ? null : forgeAccess().repository;
    const directory = resolve(inputs.clone);
    const { signal } = host;
    // The model's repository is another one: it never sees the token.
    const model = new UpdateBranch({ directory, credential: null, signal }, inputs.model);
    const own = new UpdateBranch({ directory, credential: gitCredential(), signal }, inputs.remote);
    const base = await own.fetch(inputs.base);
    const texts = await readWatched(own, base, inputs, [
      ...START_INPUTS,
      ...Object.keys(dispatchInputsFor(inputs)),
    ]);
    const pinned = pinnedTag(texts.versions, inputs.versions);
    const stage = inputs.preReleases === "none" ? "release" : inputs.preReleases;
    const tags = newerThan(pinned, await model.tags(), stage);
    const newest = tags.at(-1);
    if (!newest) return describeUpToDate(pinned, inputs);
    const found = { pinned, newest, tags };
    const added = { ...found, repository: buildRepository(inputs.model, host) };
    const files = new Map([
      [inputs.versions, withNewVersions(texts.versions, added, inputs.versions)],
      [inputs.suite, withComparison(texts.suite, found)],
    ]);
    if (repository === null) return describeDryRun(found, inputs);
    const forge = await openForge(host);
    const last = await forge.lastPullRequest({ head: inputs.branch, base: inputs.base });
    if (last && !last.isOpen && last.body.startsWith(markerOf(found)))
      return describeClosed(found, last);
    const message = titleOf(found);
    const state = await own.put({ base: inputs.base, branch: inputs.branch, files, message });
    return openPullRequest(found, { forge, inputs, commit: state.commit, host });
  },
});

/** What versions name as their source; null: what they have by default. */
function buildRepository(model: string, host: Host): string | null {
  const { repository } = geosChemSourceSchema.shape;
  const address = model.replace(/\/$|\.git\/?$/, "");
  if (address === repository.parse(undefined)) return null;
  if (repository.safeParse(address).success) return address;
  host.warn(
    `Images are built from ${repository.parse(undefined)}: no build can fetch from ${model}, which is no https address.`,
  );
  return null;
}

function describeUpToDate(pinned: ModelTag, { model, preReleases }: Inputs): Report {
  const kinds = preReleases === "none" ? "" : `, pre-releases from ${preReleases} on included`;
  const text = `Nothing is newer than ${pinned.tag} among the tags of ${model}${kinds}.`;
  return {
    json: { pinned: pinned.tag, found: [], outcome: "unchanged" },
    outputs: { found: false, newest: pinned.tag, versions: "" },
    text,
    summary: `### No new version\n\nNothing is newer than ${codeSpan(pinned.tag)}.`,
  };
}

/** Who closed the pull request does not want these versions, however often they are found. */
function describeClosed(found: Found, { number, url }: LatestPullRequest): Report {
  const text = `${url}: ${titleOf(found)} was closed. Nothing is proposed again until a newer version appears; open it again to go on with it.`;
  return {
    json: { ...outputsOf(found), pullRequest: number, started: false, outcome: "declined" },
    outputs: { ...outputsOf(found), "pull-request": number, started: false },
    text,
    summary: `### ${titleOf(found)} was closed\n\n${url}`,
  };
}

function describeDryRun(found: Found, inputs: Inputs): Report {
  const { pinned, newest, tags } = found;
  const lines = [
    `Newer than ${pinned.tag}: ${tags.map(({ tag }) => tag).join(", ")}.`,
    `Would write ${inputs.versions} and ${inputs.suite} on branch ${inputs.branch},`,
    `open or update its pull request for ${inputs.base},`,
    `and start ${inputs.workflow}: ${newest.tag} against ${pinned.tag}. Nothing was done.`,
  ];
  return {
    json: { pinned: pinned.tag, found: tags.map(({ tag }) => tag), outcome: "dry-run" },
    outputs: outputsOf(found),
    text: lines.join("\n"),
  };
}

function outputsOf({ newest, tags }: Found): Record<string, string | boolean> {
  return { found: true, newest: newest.tag, versions: tags.map(({ tag }) => tag).join(" ") };
}

const MARKER = "<!-- gcbench: version-watch -->";

interface UpdatePullRequest {
  readonly forge: Forge;
  readonly inputs: Inputs;
  readonly commit: string;
  readonly host: Host;
}

/** The pull request, and the benchmark where it was not started for this commit yet. */
async function openPullRequest(found: Found, proposal: UpdatePullRequest): Promise<Report> {
  const { forge, inputs, commit, host } = proposal;
  const { branch: head, base } = inputs;
  const body = bodyOf(found, inputs);
  const request = await forge.putPullRequest({ head, base, title: titleOf(found), body });
  // A pull request that a workflow opens starts nothing by itself, but what it starts by hand it may.
  const isStarted = await start(request, proposal);
  const text = `${request.url}: ${titleOf(found)}. ${isStarted ? `${inputs.workflow} was started.` : `${inputs.workflow} was started before.`}`;
  host.info(text);
  return {
    json: { ...outputsOf(found), pullRequest: request.number, commit, started: isStarted },
    outputs: {
      ...outputsOf(found),
      "pull-request": request.number,
      sha: commit,
      started: isStarted,
    },
    text,
    summary: `### ${titleOf(found)}\n\n${request.url}`,
  };
}

/**
 * The comment comes before the start: where nobody may comment, nothing is started again and again.
 *
 * @returns false: a comment says that it was started for this commit before
 */
async function start(
  request: PullRequest,
  { forge, inputs, commit }: UpdatePullRequest,
): Promise<boolean> {
  const [known] = await forge.findComments(request.number, MARKER);
  if (known?.body.includes(commit)) return false;
  const say = (text: string) => `${MARKER}\n${text}`;
  const place = { number: request.number, marker: MARKER };
  const startingMessage = say(`${codeSpan(inputs.workflow)} is being started for these versions.`);
  await putSticky(forge, place, () => startingMessage);
  const given: StartInputs = {
    suite: inputs.suite,
    ref: commit,
    sha: commit,
    "pull-request": String(request.number),
  };
  await forge.startWorkflow({
    workflow: inputs.workflow,
    ref: inputs.base,
    inputs: { ...given, ...dispatchInputsFor(inputs) },
  });
  const done = `Measuring commit ${commit}: ${codeSpan(inputs.workflow)} was started, the verdict will be a comment here.`;
  await putSticky(forge, place, () => say(done));
  return true;
}

/** What else it is started with, where it is asked for. */
function dispatchInputsFor({ alert, spendUsd }: Inputs): Readonly<Record<string, string>> {
  return {
    ...(alert ? { alert: "true" } : {}),
    ...(spendUsd === undefined ? {} : { "spend-usd": String(spendUsd) }),
  };
}

function titleOf({ pinned, newest }: Found): string {
  return `GEOS-Chem ${newest.tag} (pinned: ${pinned.tag})`;
}

/** First line of the pull request: which versions it is for, so that nobody is asked twice. */
function markerOf({ pinned, tags }: Found): string {
  const names = tags.map(({ tag }) => tag).join(" ");
  return `<!-- gcbench: new versions ${names}, after ${pinned.tag} -->`;
}

function bodyOf(found: Found, { model, versions, suite }: Inputs): string {
  const { pinned, newest, tags } = found;
  return [
    markerOf(found),
    `New at ${model}: ${tags.map(({ tag }) => codeSpan(tag)).join(", ")}.`,
    `- ${codeSpan(versions)} gets ${tags.map(({ tag }) => codeSpan(versionName(tag))).join(", ")}`,
    `- ${codeSpan(suite)} compares ${codeSpan(newest.tag)} with ${codeSpan(pinned.tag)}, which is pinned`,
    "The benchmark was started; its verdict arrives as a comment and a check. This branch is rewritten when versions appear: do not push to it.",
  ].join("\n\n");
}
