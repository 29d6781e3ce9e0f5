import { suiteTag } from "../adapters/images/suite-build.ts";
import type { Architecture } from "../core/documents/version.ts";
import { cpuTargets, type LoadedSuite } from "../core/planning/loaded-suite.ts";
import { productRoot } from "./locations.ts";

/** The tag of a suite's image, to which callers add the architecture. */
export function suiteTagOf(loaded: LoadedSuite, architecture: Architecture): Promise<string> {
  const targets = cpuTargets(loaded, architecture);
  return suiteTag({ loaded, root: productRoot(), architecture, targets });
}
