import { resolve } from "node:path";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { storeInputSets } from "../../adapters/catalogue/input-pinner.ts";
import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { containerHarness } from "../../adapters/docker/container-harness.ts";
import { DockerCli } from "../../adapters/docker/docker-cli.ts";
import { pinImageVersions } from "../../adapters/images/image-pinner.ts";
import { localName, suiteTag } from "../../adapters/images/suite-build.ts";
import { localImage } from "../../adapters/images/suite-image.ts";
import { LocalEngine } from "../../adapters/local/local-engine.ts";
import { pinPlatforms } from "../../adapters/local/local-pinner.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import { architectureSchema } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { ExecutionTarget } from "../../use-cases/plan/execution-target.ts";
import { targetsOf } from "../images/build.ts";
import { pinImageWorkloads } from "../images/image-workloads.ts";
import { productRoot, WORK_DIRECTORY } from "../locations.ts";

export interface ContainerInputs {
  /** Name of the image; undefined: the suite's own. */
  readonly image?: string | undefined;
  readonly data?: string | undefined;
  readonly inputSource?: string | undefined;
}

/** A suite made definite for this machine, its versions as an image holds them. */
export async function openContainerTarget(
  loaded: LoadedSuite,
  inputs: ContainerInputs,
  known: { readonly store: Store; readonly pricesFor: (plan: Plan) => Promise<PriceList> },
  host: Host,
): Promise<ExecutionTarget> {
  const { store } = known;
  if (/^\w+:\/\//.test(store.location)) {
    throw new UsageError(
      `Blocks in containers of this machine write to a directory, and not to ${store.location}.`,
    );
  }
  const platforms = pinPlatforms(loaded.suite);
  const docker = await DockerCli.find();
  const image = await findImage(docker, loaded, inputs.image);
  const { suite, versions, workloads } = loaded;
  const source = { sources: inputs.inputSource, region: defaultRegion() };
  const staged = await pinImageWorkloads(loaded, [image], source, host);
  const plan = makePlan({
    suite,
    versions: pinImageVersions(image, { versions, workloads, platforms }),
    workloads: staged.workloads,
    platforms,
  });
  const prices = await known.pricesFor(plan);
  const harness = containerHarness({
    client: docker.client,
    image: image.reference,
    store: store.location,
    work: WORK_DIRECTORY,
    data: resolve(inputs.data ?? `${WORK_DIRECTORY}/data`),
  });
  return {
    plan,
    store,
    begin: async (run) => {
      await storeInputSets(store, run, staged.sets);
      const engine = new LocalEngine({ store, harness });
      return { prices, engine, limits: {}, interrupted: "the container was ended" };
    },
    notes: () => [],
  };
}

async function findImage(docker: DockerCli, loaded: LoadedSuite, wanted: string | undefined) {
  const architecture = hostArchitecture();
  const named = wanted ?? localName(await ownTag(loaded));
  if (wanted === undefined && !(await docker.find(named))) {
    throw new UsageError(
      `There is no image ${named} on this machine. \`gcbench build SUITE\` builds it.`,
    );
  }
  const { id, labels, architecture: made } = await localImage(docker, named);
  if (made !== architecture) {
    throw new UsageError(
      `Image ${named} is for ${made}, and this machine is ${architecture}. Build it for ${architecture}: \`gcbench build SUITE\` here.`,
    );
  }
  return { reference: id, architecture: architectureSchema.parse(made), labels, named };
}

async function ownTag(loaded: LoadedSuite): Promise<string> {
  const architecture = hostArchitecture();
  const targets = targetsOf(loaded, architecture);
  const tag = await suiteTag({ loaded, root: productRoot(), architecture, targets });
  return `${tag}-${architecture}`;
}
