import { join, resolve } from "node:path";
import { containerHarness } from "../adapters/docker/container-harness.ts";
import { DockerCli } from "../adapters/docker/docker-cli.ts";
import { harnessCommand, LocalEngine } from "../adapters/local/local-engine.ts";
import type { Plan } from "../core/documents/plan.ts";
import type { Metric } from "../core/documents/platform-comparison.ts";
import type { Architecture } from "../core/documents/version.ts";
import { inputKindOf, sharedMemoryFor } from "../core/documents/workload.ts";
import { UsageError } from "../core/errors.ts";
import { formatCores } from "../core/format/text.ts";
import { type LoadedSuite, requireNoSite } from "../core/planning/loaded-suite.ts";
import { type MachineLoad, measureLoad } from "../machine/disturbance.ts";
import type { Caller } from "../ports/caller.ts";
import type { Store } from "../ports/store.ts";
import { buildImage } from "../use-cases/plan/build-image.ts";
import { storeInputSets } from "../use-cases/plan/pin-inputs.ts";
import { planInContainers } from "../use-cases/plan/plan-in-containers.ts";
import { planOnMachine } from "../use-cases/plan/plan-on-machine.ts";
import type { ExecutionTarget } from "../use-cases/run/execution-target.ts";
import { dockerSuiteImages } from "./docker-images.ts";
import { openImageBuilder } from "./image-builder.ts";
import { localMachine } from "./local-machine.ts";
import { harnessPath, WORK_DIRECTORY } from "./locations.ts";
import { inputSources } from "./open-inputs.ts";
import { openStore } from "./open-store.ts";
import { readPrices } from "./prices.ts";
import { loadVariant, type SuiteVariant } from "./suites.ts";
import { inputDescriptions } from "./synthetic-inputs.ts";

export interface LocalTargetInputs extends SuiteVariant {
  readonly suite: string;
  readonly store?: string | undefined;
  readonly container: boolean;
  /** With container: build the suite's image first, unless it exists. */
  readonly build: boolean;
  /** With container: name of the image. Default: the suite's own image. */
  readonly image?: string | undefined;
  readonly data?: string | undefined;
  readonly inputSource?: string | undefined;
  readonly prices?: string | undefined;
  readonly rankBy?: Metric | undefined;
}

/** Below this, in cores, other programs hardly disturb a measurement. */
const BUSY_CORES = 0.2;

function describeLoad({ busyCores, cores }: MachineLoad): string {
  const used = `Other programs use ${formatCores(busyCores, cores)}.`;
  return busyCores < BUSY_CORES
    ? `${used} Good conditions for measuring.`
    : `${used} gcbench still finds large changes; small ones may stay inconclusive.`;
}

/**
 * Plans a suite for this machine, with local executables or with the versions of a container image.
 *
 * @throws {UsageError} an option is for containers only, or the suite cannot run here
 */
export async function openLocalTarget(
  inputs: LocalTargetInputs,
  caller: Caller,
): Promise<ExecutionTarget> {
  const store = await openStore(inputs.store);
  if (inputs.container) return openContainerTarget(inputs, store, caller);
  rejectContainerOptions(inputs);
  const plan = await planOnMachine(
    await loadVariant(inputs.suite, inputs),
    localMachine(caller),
    caller,
  );
  const prices = await pricesFor(plan, inputs);
  const harness = harnessCommand({ path: harnessPath(), store, work: resolve(WORK_DIRECTORY) });
  return {
    plan,
    store,
    begin: async () => {
      const load = await measureLoad();
      if (load) caller.info(describeLoad(load));
      const engine = new LocalEngine({ store, harness, notify: (message) => caller.warn(message) });
      return { prices, engine, limits: {}, interrupted: "the model was stopped" };
    },
    notes: async () => [],
  };
}

function rejectContainerOptions({ build, data, inputSource, image }: LocalTargetInputs): void {
  if (build) throw new UsageError("--build is for --container.");
  if (data !== undefined) throw new UsageError("--data is for --container.");
  if (inputSource !== undefined) {
    throw new UsageError("--input-source is for runs from an image: --container, --engine batch.");
  }
  if (image !== undefined) throw new UsageError("--image is for --container.");
}

async function openContainerTarget(
  inputs: LocalTargetInputs,
  store: Store,
  caller: Caller,
): Promise<ExecutionTarget> {
  if (/^\w+:\/\//.test(store.location)) {
    throw new UsageError(
      `Blocks in containers of this machine write to a directory, and not to ${store.location}.`,
    );
  }
  if (inputs.build && inputs.image !== undefined) {
    throw new UsageError(
      "--build makes the suite's image, and --image names another one. Use one.",
    );
  }
  const loaded = await loadVariant(inputs.suite, inputs);
  requireNoSite(loaded);
  const { architecture, pinPlatforms } = localMachine(caller);
  const platforms = pinPlatforms(loaded.suite); // First: a suite for AWS cannot run here.
  const docker = await DockerCli.find();
  if (inputs.build) await buildHere(loaded, architecture, caller);
  const { plan, image, staged } = await planInContainers(
    loaded,
    { platforms, architecture, image: inputs.image },
    {
      images: dockerSuiteImages(docker),
      inputSources: inputSources(inputs.inputSource),
      descriptions: inputDescriptions(),
    },
    caller,
  );
  const prices = await pricesFor(plan, inputs);
  const harness = containerHarness({
    client: docker.client,
    image: image.reference,
    store: store.location,
    work: WORK_DIRECTORY,
    data: resolve(inputs.data ?? dataDirectory(plan)),
    profile: plan.profile === true,
    sharedMemoryMiB: sharedMemoryFor(plan.workloads.map(({ workload }) => workload)),
  });
  return {
    plan,
    store,
    begin: async (run) => {
      await storeInputSets(store, run, staged.sets);
      const engine = new LocalEngine({ store, harness, notify: (message) => caller.warn(message) });
      return { prices, engine, limits: {}, interrupted: "the container was stopped" };
    },
    notes: async () => [],
  };
}

async function buildHere(
  loaded: LoadedSuite,
  architecture: Architecture,
  caller: Caller,
): Promise<void> {
  await buildImage(
    { loaded, architecture, push: false, again: false, compile: true, emulated: false },
    { hostArchitecture: architecture, openBuilder: () => openImageBuilder(caller) },
  );
}

/** Synthetic and real files never share a folder. */
function dataDirectory({ workloads }: Plan): string {
  const isSynthetic = workloads.some(({ workload }) => inputKindOf(workload) === "synthetic");
  return join(WORK_DIRECTORY, isSynthetic ? "synthetic-data" : "data");
}

/** The prices that the run needs. Both metrics are checked before hours are spent. */
function pricesFor({ eliminateBy }: Plan, { prices, rankBy }: LocalTargetInputs) {
  return readPrices(prices, [rankBy, eliminateBy]);
}
