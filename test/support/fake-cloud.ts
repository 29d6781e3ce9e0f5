import { digestOf } from "../../src/core/documents/digest.ts";
import type { InstanceFacts } from "../../src/core/documents/instance.ts";
import type { InstancePrice, PriceList } from "../../src/core/documents/prices.ts";
import { suiteSchema } from "../../src/core/documents/suite.ts";
import {
  type Architecture,
  definitionDigest,
  IMAGE_VERSIONS_LABEL,
  type Version,
  versionSchema,
} from "../../src/core/documents/version.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { UsageError } from "../../src/core/errors.ts";
import type { NamedImage } from "../../src/core/planning/image-versions.ts";
import type { LoadedSuite } from "../../src/core/planning/loaded-suite.ts";
import type { Bootstrap } from "../../src/ports/bootstrap.ts";
import type { Cloud } from "../../src/ports/cloud.ts";
import type { Deployment } from "../../src/ports/infrastructure.ts";
import type { InputSources } from "../../src/ports/inputs.ts";
import type { OrphanedResource } from "../../src/ports/orphaned-resources.ts";
import type { BootstrapParameters, Stack, StackPlan } from "../../src/ports/stacks.ts";
import type {
  ImageInputList,
  ImageRunSettings,
  SuiteImages,
} from "../../src/ports/suite-images.ts";
import type { ImageInputPorts } from "../../src/use-cases/plan/image-workloads.ts";

export const machineFacts = (type: string, architecture: Architecture): InstanceFacts => ({
  type,
  architecture,
  vcpus: 16,
  cores: architecture === "arm64" ? 16 : 8,
  threadsPerCore: architecture === "arm64" ? [1] : [1, 2],
  memoryMiB: 32_768,
  purchases: ["on-demand", "spot"],
});

export const bootstrapped: Bootstrap = {
  bucketName: "results",
  repositoryName: "gcbench",
  repositoryUri: "registry/gcbench",
  logGroupName: "logs",
  instanceProfileArn: "arn:profile",
  jobRoleArn: "arn:job-role",
  securityGroupId: "sg-1",
  vpcId: "vpc-1",
  subnetIds: ["subnet-1"],
  deployRoleArn: null,
  runRoleArn: null,
};

/** A suite of two miniatures on an arm64 and an amd64 platform. */
export function cloudSuite(): LoadedSuite {
  const versions = ["base", "next"].map((name) => versionSchema.parse({ name, miniature: {} }));
  return {
    suite: suiteSchema.parse({
      name: "sample",
      workloads: ["short"],
      versions: ["base", "next"],
      platforms: ["graviton3", "intel"],
      layout: { maxBlocks: 3 },
    }),
    workloads: [workloadSchema.parse({ name: "short", kind: "miniature", simulatedHours: 6 })],
    versions,
    platforms: [
      {
        name: "graviton3",
        architecture: "arm64",
        processor: "Graviton3",
        instanceType: "c7g.4xlarge",
      },
      { name: "intel", architecture: "amd64", processor: "Xeon", instanceType: "c7i.4xlarge" },
    ],
  };
}

/** An image that holds these versions, as `gcbench build` labels it. */
export function imageOf(
  architecture: Architecture,
  versions: readonly Version[],
  named = `gcbench:sample-${architecture}`,
): NamedImage {
  const inside = versions.map((version) => ({
    name: version.name,
    definition: definitionDigest(version),
    executable: {
      path: `/opt/${version.name}`,
      sha256: digestOf(`${version.name} ${architecture}`),
      architecture,
      needs: [],
    },
    toolchain: { compiler: "gcc 12.2.0", flags: "-O2" },
  }));
  return {
    reference: `registry/gcbench@${digestOf(named)}`,
    architecture,
    labels: { [IMAGE_VERSIONS_LABEL]: JSON.stringify(inside) },
    named,
  };
}

/** Images by tag, with a log of the lookups. */
export class FakeSuiteImages implements SuiteImages {
  readonly lookups: string[] = [];
  readonly #images: ReadonlyMap<string, NamedImage>;

  readonly #lists: readonly ImageInputList[];
  readonly #settings: readonly ImageRunSettings[];

  /**
   * @param lists of every image
   * @param settings of every image
   */
  constructor(
    images: readonly NamedImage[],
    lists: readonly ImageInputList[] = [],
    settings: readonly ImageRunSettings[] = [],
  ) {
    this.#images = new Map(images.map((image) => [image.named, image]));
    this.#lists = lists;
    this.#settings = settings;
  }

  nameOf(tag: string): string {
    return `gcbench:${tag}`;
  }
  async tagOf({ suite }: LoadedSuite): Promise<string> {
    return suite.name;
  }
  async find(tag: string): Promise<NamedImage | null> {
    this.lookups.push(tag);
    return this.findNamed(this.nameOf(tag));
  }
  async findNamed(name: string): Promise<NamedImage | null> {
    return this.#images.get(name) ?? null;
  }
  describeMissing(tag: string, architecture: Architecture): string {
    return `Image gcbench:${tag} is missing: build it for ${architecture}.`;
  }
  runSettings(): readonly ImageRunSettings[] {
    return this.#settings;
  }
  inputLists(): readonly ImageInputList[] {
    return this.#lists;
  }
}

const noInputSources: InputSources = {
  locations: [],
  open: async () => {
    throw new UsageError("nothing reads inputs");
  },
};

/** Inputs of suites that read none. */
export const noInputs: Omit<ImageInputPorts, "images"> = {
  inputSources: noInputSources,
  descriptions: {
    folder: "none",
    readDescriptions: async () => {
      throw new UsageError("nothing is described");
    },
  },
};

export interface FakeCloudState {
  readonly images?: readonly NamedImage[];
  readonly prices?: PriceList["prices"];
  /** Reading prices fails with this message. */
  readonly priceError?: string;
  readonly stacks?: readonly Stack[];
  readonly jobs?: readonly number[];
  readonly bootstrapStack?: Stack | null;
  readonly plan?: StackPlan;
  readonly orphans?: readonly OrphanedResource[];
  /** What the deployment throws. */
  readonly deployError?: Error;
}

/** A cloud account in memory. `calls` lists what changes it, in order. */
export class FakeCloud implements Cloud {
  readonly region = "us-west-2";
  readonly calls: string[] = [];
  readonly images: FakeSuiteImages;
  readonly #state: FakeCloudState;

  constructor(state: FakeCloudState = {}) {
    this.#state = state;
    this.images = new FakeSuiteImages(state.images ?? []);
  }

  suiteImages() {
    return this.images;
  }

  readonly instanceTypes = {
    describe: async (types: readonly string[]) =>
      types.map((type) => machineFacts(type, type.startsWith("c7g") ? "arm64" : "amd64")),
  };

  readonly prices = {
    onDemand: async () => this.#prices("on-demand"),
    spot: async () => this.#prices("spot"),
  };

  #prices(purchase: string): readonly InstancePrice[] {
    const { priceError, prices = [] } = this.#state;
    if (priceError) throw new Error(priceError);
    return prices.flatMap((price) =>
      "instanceType" in price && price.purchase === purchase ? [price] : [],
    );
  }

  readonly infrastructure: Cloud["infrastructure"] = {
    readBootstrap: async () => bootstrapped,
    preflight: async () => ({
      account: "123456789012",
      identity: "arn:me",
      region: this.region,
      notes: [],
    }),
    deployPlatforms: async (_bootstrap, platforms, { confirm, minDiskGiB }) => {
      if (this.#state.deployError) throw this.#state.deployError;
      const names = [...new Set(platforms.map(({ name }) => name))];
      const plan = { kind: "recreate", name: "gcbench-x", status: "ROLLBACK_COMPLETE" } as const;
      const changes = names.map((name) => ({ platform: name, stack: `gcbench-${name}`, plan }));
      const none: Deployment = { outcome: "declined", changes, platforms: new Map() };
      if (confirm && !(await confirm(changes))) return none;
      this.calls.push(`deploy ${names.join(" ")}${minDiskGiB ? ` ${minDiskGiB} GiB` : ""}`);
      const deployed = names.map(
        (name) =>
          [
            name,
            {
              name,
              stack: `gcbench-${name}`,
              queueArn: `queue-${name}`,
              computeEnvironmentArn: `environment-${name}`,
            },
          ] as const,
      );
      return { outcome: "changed", changes, platforms: new Map(deployed) };
    },
    isAccessDenied: (error) => error instanceof Error && error.message === "denied",
  };

  readonly bootstrapStack: Cloud["bootstrapStack"] = {
    read: async () => this.#state.bootstrapStack ?? null,
    plan: async (parameters: BootstrapParameters) => {
      this.calls.push(`plan ${parameters.parameters["VpcId"]}`);
      return (
        this.#state.plan ?? {
          kind: "create",
          name: "gcbench",
          changeSet: "c",
          stackId: "s",
          changes: [],
        }
      );
    },
    confirmPlan: async (_plan, ask) => ask(),
    apply: async () => {
      this.calls.push("apply");
      return stackOf("gcbench");
    },
    outputsOf: () => bootstrapped,
    findNetwork: async () => ({ vpcId: "vpc-default", subnetIds: ["subnet-a"] }),
    findGithubProvider: async () => null,
    providerOf: async () => null,
  };

  readonly platformStacks: Cloud["platformStacks"] = {
    list: async () => this.#state.stacks ?? [],
    countLiveJobs: async () => this.#state.jobs ?? [],
    remove: async (names) => {
      this.calls.push(`remove ${names.join(" ")}`);
    },
    deregisterJobDefinitions: async (platforms) => {
      this.calls.push(`deregister ${platforms === null ? "all" : platforms.join(" ")}`);
      return ["definition:1"];
    },
  };

  readonly orphanedResources: Cloud["orphanedResources"] = {
    find: async (before) => {
      this.calls.push(`find before ${before}`);
      return { orphans: this.#state.orphans ?? [], retained: [] };
    },
    delete: async (orphans) => {
      this.calls.push(`delete ${orphans.map(({ name }) => name).join(" ")}`);
      return orphans.map((orphan) => ({
        orphan,
        error: orphan.name.startsWith("stuck") ? "in use" : null,
      }));
    },
  };
}

export function stackOf(name: string, change: Partial<Stack> = {}): Stack {
  return {
    name,
    id: `arn:${name}`,
    status: "CREATE_COMPLETE",
    statusReason: null,
    parameters: {},
    outputs: {},
    tags: {},
    createdAt: null,
    ...change,
  };
}
