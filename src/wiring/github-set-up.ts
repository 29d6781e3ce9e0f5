import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { FIRST_SUITE, type WorkflowSource } from "../core/github/caller-workflow.ts";
import { GITHUB_HOST } from "../core/github/github-subjects.ts";
import type { ModelPart } from "../core/github/set-up.ts";
import { isRelease } from "../core/github/workflow-trust.ts";
import { REPOSITORY, VERSION } from "../core/product.ts";
import type { Caller } from "../ports/caller.ts";
import type { RepositorySettings } from "../ports/repository-settings.ts";
import { productRoot } from "./locations.ts";
import { openCloud } from "./open-cloud.ts";
import { openForge, openRepositorySettings } from "./open-forge.ts";

const WORKLOAD = "workloads/transport-tracers-4x5-1d.yml";
const COMMITS_SUITE = "benchmarks/commits.yml";
/** The release of GEOS-Chem Classic that the first suites start from. */
const PINNED = "14.7.0";
const LIMITS = "limits: { trialMinutes: 30, spendUsd: 15, deadlineHours: 6 }";

/** The suites of a new repository, and the files that they need, by path. */
export function firstSuites(part: ModelPart): ReadonlyMap<string, string> {
  const shipped = (path: string) =>
    readFileSync(join(productRoot(), "benchmarks", path), "utf8").replace(
      /^# yaml-language-server.*\n/,
      "",
    );
  const workload = "workloads: [transport-tracers-4x5-1d]";
  const layout = "layout: { maxBlocks: 4 }";
  const commits = `name: commits
${workload}
versions:
  - { name: base, geosChemClassic: { tag: ${PINNED} } } # the release that branches are based on
platforms: [graviton3, amd-genoa]
${layout}
${LIMITS}
`;
  return new Map([
    ["benchmarks/platforms.yml", shipped("platforms.yml")],
    [`benchmarks/${WORKLOAD}`, shipped(WORKLOAD)],
    [
      "benchmarks/versions.yml",
      `versions:
  - name: geos-chem-14.6.3
    geosChemClassic: { tag: 14.6.3 }
  - name: geos-chem-${PINNED}
    geosChemClassic: { tag: ${PINNED} }
`,
    ],
    [
      FIRST_SUITE,
      `name: geos-chem-versions
${workload}
versions: [geos-chem-14.6.3, geos-chem-${PINNED}]
platforms: [graviton3, intel-sapphire-rapids, amd-genoa]
${layout}
${LIMITS}
`,
    ],
    ...(part.kind === "other" ? [] : [[COMMITS_SUITE, commits] as const]),
  ]);
}

/** Path of the suite of prove runs, as it comes with gcbench. */
export const proveSuiteFile = (): string =>
  join(productRoot(), "benchmarks", "suites", "prove.yml");

/** Token of the environment, else of gh's login. @throws {UsageError} there is none */
export async function personalToken(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const token = environment["GH_TOKEN"] || environment["GITHUB_TOKEN"] || (await ghToken());
  if (token) return token;
  throw new UsageError(
    "There is no token for GitHub. Log in with `gh auth login --scopes workflow`, or set GH_TOKEN.",
  );
}

function ghToken(): Promise<string> {
  return new Promise((done) => {
    execFile("gh", ["auth", "token"], (_, output) => done(output.trim()));
  });
}

/** Opens a repository and an account for `setup-github` and `doctor`. */
export async function openSetUp(
  { repository, region }: { readonly repository: string; readonly region?: string | undefined },
  caller: Caller,
) {
  const token = await personalToken();
  const settings = await openRepositorySettings(caller, { repository, token, host: GITHUB_HOST });
  const forge = await openForge(caller, { repository, token });
  return { settings, forge, cloud: await openCloud(region, caller) };
}

/**
 * gcbench's workflows at a commit.
 *
 * @param named `owner/name@ref`. Default: the release of this version
 * @throws {UsageError} there is no such commit
 */
export async function resolveSource(
  settings: RepositorySettings,
  named: string | undefined,
): Promise<WorkflowSource> {
  const [repository = "", reference = ""] = (named ?? `${REPOSITORY}@v${VERSION}`).split("@");
  const ref = await settings.commitOf(repository, reference);
  // A release stays what it is, and the roles trust releases. Another reference may move.
  if (ref !== null && isRelease(reference)) return { repository, ref: reference, name: null };
  if (ref !== null) return { repository, ref, name: ref === reference ? null : reference };
  throw new UsageError(
    named === undefined
      ? `${repository} has no release v${VERSION} that you can see. Name a commit: --gcbench OWNER/gcbench@COMMIT.`
      : `--gcbench ${named}: ${repository} has no such tag, branch or commit that you can see.`,
  );
}
