import { parseList } from "../core/format/parse-list.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";
import { hostArchitecture } from "../machine/machine.ts";
import type { Caller } from "../ports/caller.ts";
import { buildImage } from "../use-cases/plan/build-image.ts";
import { openImageBuilder } from "./image-builder.ts";
import { selectPlatformNames } from "./select-platform-names.ts";
import { loadSuite } from "./suites.ts";

/**
 * Builds and pushes the image of a comparison, so that jobs in AWS can fetch it. A kept image is used again.
 *
 * @throws {UsageError} no Docker engine answers, or the platform has another architecture than this machine
 */
export async function buildForCloud(
  {
    suite,
    region,
    platforms,
  }: { suite: string; region?: string | undefined; platforms?: string | undefined },
  adapt: (loaded: LoadedSuite) => LoadedSuite,
  caller: Caller,
): Promise<void> {
  const loaded = adapt(await loadSuite(suite));
  const [platform] = selectPlatformNames(loaded.platforms, parseList(platforms ?? ""));
  await buildImage(
    {
      loaded,
      architecture: platform?.architecture ?? hostArchitecture(),
      region,
      push: true,
      again: false,
      compile: true,
      emulated: false,
    },
    { hostArchitecture: hostArchitecture(), openBuilder: () => openImageBuilder(caller) },
  );
}
