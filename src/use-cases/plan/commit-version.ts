import type { Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import {
  type ChangeSide,
  type ChangeTarget,
  sideName,
  versionAt,
} from "../../core/github/change.ts";
import type { ModelRepository } from "../../ports/model-repository.ts";

/** Path of the miniature's source in its repository. */
const MINIATURE_PATH = "benchmarks/miniature/miniature.c";
/** Files of GEOS-Chem's repositories that no build compiles. */
const NOT_COMPILED = [":(exclude,glob)**/*.md", ":(exclude).github", ":(exclude)docs"];

/** Paths whose changes can change a version's build, as pathspecs of git. */
export function compiledPaths(model: Version): readonly string[] {
  return "miniature" in model ? [MINIATURE_PATH] : [":/", ...NOT_COMPILED];
}

/** Where builds find commits of GEOS-Chem. */
export interface CommitSource {
  /** Name of the clone, for messages. */
  readonly clone: string;
  /** Repository from which builds fetch the commits. Default: the clone's origin. */
  readonly repository?: string | undefined;
  /** Submodule path of the repository in the superproject. Default: it is the superproject. */
  readonly submodule?: string | undefined;
}

export interface CommitVersionOptions {
  readonly repository: ModelRepository;
  /** Null: the version is no GEOS-Chem. */
  readonly target: ChangeTarget | null;
  /** Folder of this machine for extracted sources. */
  readonly sources: string;
  /** Path to write for an extracted file. Default: its absolute path. */
  readonly pathOf?: (file: string) => string;
}

/**
 * A version built like another one from a commit.
 *
 * @throws {UsageError} the commit lacks the source, or the version has none
 */
export async function commitVersion(
  model: Version,
  side: ChangeSide,
  { repository, target, sources: into, pathOf = (file) => file }: CommitVersionOptions,
): Promise<Version> {
  const extracted =
    "miniature" in model
      ? await repository.extract(side.commit, { path: MINIATURE_PATH, into })
      : null;
  const source = extracted && { ...extracted, file: pathOf(extracted.file) };
  const version = versionAt(model, source ? { ...side, source } : side, target);
  if (version) return version;
  throw new UsageError(
    `Version ${model.name} is an executable, so ${sideName(side)} cannot be built from it. Put a version with sources first (miniature, geosChemClassic).`,
  );
}

/**
 * The repository from which builds fetch commits of GEOS-Chem; null: the version is no GEOS-Chem.
 *
 * @throws {UsageError} the clone's origin has no https address
 */
export async function changeTargetOf(
  model: Version,
  { repository: named, submodule, clone }: CommitSource,
  repository: ModelRepository,
): Promise<ChangeTarget | null> {
  if (!("geosChemClassic" in model)) return null;
  const address = named ?? (await repository.remoteUrl());
  if (address) return { repository: address, submodule: submodule ?? null };
  throw new UsageError(
    `The origin of ${clone} has no https address from which a build can fetch. Name one with --repository.`,
  );
}
