import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadSuite } from "../adapters/yaml/yaml-catalogue.ts";
import { LOCAL_PLATFORM } from "../core/documents/platform.ts";
import { UsageError } from "../core/errors.ts";
import { didYouMean } from "../core/format/did-you-mean.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";
import type { BenchmarkSuites } from "../use-cases/publish/answer-event.ts";
import { selectPlatformNames } from "./select-platform-names.ts";

/** The suites of a folder, one YAML file a suite. */
export function suiteFolder(folder: string): BenchmarkSuites {
  const pathOf = (suite: string) => join(folder, `${suite}.yml`);
  const load = async (suite: string): Promise<LoadedSuite | string> => {
    const names = await suiteNames(folder);
    if (!names.includes(suite)) {
      const hint = didYouMean(suite, names) ?? `there are ${names.join(", ")}`;
      return `no suite is named ${suite}: ${hint}`;
    }
    const loaded = await loadSuite(pathOf(suite)).catch(firstLineOf);
    return typeof loaded === "string" ? `suite ${suite} has an error: ${loaded}` : loaded;
  };
  const isLocal = ({ suite: { platforms } }: LoadedSuite) =>
    platforms.some((use) => (typeof use === "string" ? use : use.name) === LOCAL_PLATFORM);
  return {
    pathOf,
    async rejection(suite, platforms) {
      const loaded = await load(suite);
      if (typeof loaded === "string") return loaded;
      if (isLocal(loaded)) {
        return `suite ${suite} is for platform ${LOCAL_PLATFORM}, and a comment measures in AWS`;
      }
      try {
        selectPlatformNames(loaded.platforms, platforms);
        return null;
      } catch (error) {
        return firstLineOf(error);
      }
    },
    async bisectRejection(suite) {
      const loaded = await load(suite);
      if (typeof loaded === "string") return loaded;
      return isLocal(loaded)
        ? null
        : `suite ${suite} is for platforms in AWS, and a bisection measures on GitHub's runner. Name a suite for platform ${LOCAL_PLATFORM}`;
    },
  };
}

/** First line of a mistake in a file. All other errors are thrown again. */
function firstLineOf(error: unknown): string {
  if (error instanceof UsageError) return error.message.split("\n")[0] ?? "";
  throw error;
}

async function suiteNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((cause) => {
    throw new UsageError(`There is no folder ${folder} of suites.`, { cause });
  });
  return files.filter((file) => file.endsWith(".yml")).map((file) => file.slice(0, -".yml".length));
}
