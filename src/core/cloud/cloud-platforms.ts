import {
  expandInstanceTypes,
  type InstanceFacts,
  instanceFamily,
  instanceSize,
  type PinnedInstance,
  placeJob,
} from "../documents/instance.ts";
import type { PinnedPlatform } from "../documents/plan.ts";
import { LOCAL_PLATFORM, type Platform } from "../documents/platform.ts";
import type { PlatformUse, Suite } from "../documents/suite.ts";
import { UsageError } from "../errors.ts";

/** Hosts of a kind of machine at once, where nobody asks for another number: as many as a cell has blocks at most. */
export const DEFAULT_HOSTS = 8;

/** Every instance type that a suite asks for, each once: what to ask AWS about. */
export function instanceTypesOf(suite: Suite, platforms: readonly Platform[]): readonly string[] {
  const types = suite.platforms.flatMap((use) => typesOf(use, platforms));
  return [...new Set(types)];
}

/**
 * A suite's platforms as machines of AWS, with what a job asks of each.
 *
 * @throws {UsageError} a platform is not one of AWS, is of another architecture than it says, is there twice, or
 *   a job on it would never be placed
 */
export function pinCloudPlatforms(
  suite: Suite,
  platforms: readonly Platform[],
  facts: readonly InstanceFacts[],
): readonly PinnedPlatform[] {
  const pinned = suite.platforms.flatMap((use) =>
    typesOf(use, platforms).flatMap((type) => pinUse(use, { type, platforms, facts })),
  );
  const duplicate = pinned.find(
    ({ id }, index) => pinned.findIndex((one) => one.id === id) < index,
  );
  if (duplicate) throw new UsageError(`The suite names platform ${duplicate.id} twice.`);
  return pinned;
}

function typesOf(use: PlatformUse, platforms: readonly Platform[]): readonly string[] {
  const { name, instanceType } = objectOf(use);
  if (name === LOCAL_PLATFORM) {
    throw new UsageError(
      `Platform ${LOCAL_PLATFORM} is this machine, and the batch engine measures machines of AWS. Name other platforms, or use --engine local.`,
    );
  }
  const platform = platformNamed(name, platforms);
  const own = expandInstanceTypes(platform.instanceType);
  if (instanceType === undefined) return own;
  const types = expandInstanceTypes(instanceType);
  const family = instanceFamily(own[0] ?? "");
  const otherFamily = types.find((type) => instanceFamily(type) !== family);
  if (otherFamily) {
    throw new UsageError(
      `Platform ${name} is of instance family ${family}, and ${otherFamily} is not. Give ${otherFamily} a platform of its own in platforms.yml.`,
    );
  }
  return types;
}

function pinUse(
  use: PlatformUse,
  known: { type: string; platforms: readonly Platform[]; facts: readonly InstanceFacts[] },
): readonly PinnedPlatform[] {
  const { name, threads, cores, purchase = "on-demand", ...wanted } = objectOf(use);
  const { architecture, target } = platformNamed(name, known.platforms);
  const facts = known.facts.find(({ type }) => type === known.type);
  if (!facts)
    throw new UsageError(`Platform ${name}: AWS has no instance type ${known.type} here.`);
  if (facts.architecture !== architecture) {
    throw new UsageError(
      `Platform ${name} is ${architecture} in platforms.yml, and AWS says that ${facts.type} is ${facts.architecture}.`,
    );
  }
  if (cores !== undefined) {
    throw new UsageError(
      `Platform ${name}: cores are for platform ${LOCAL_PLATFORM}; in AWS they are chosen on the machine.`,
    );
  }
  const instance = placeJob(facts, { ...wanted, purchase });
  if (typeof instance === "string") throw new UsageError(`Platform ${name}: ${instance}.`);
  const counts = [threads ?? Math.min(instance.cores, instance.job.vcpus)].flat();
  const machine = machineName(name, instance, facts);
  return counts.map((count) => {
    if (count > instance.vcpus) {
      throw new UsageError(
        `Platform ${name}: ${count} threads need as many processors, and ${facts.type} has ${instance.vcpus}. ` +
          "More threads than processors wait for each other: the times would say nothing.",
      );
    }
    return {
      id: `${machine}-${count}t`,
      name: machine,
      architecture,
      ...(target === undefined ? {} : { target }),
      threads: count,
      cores: [],
      instance,
    };
  });
}

/** `graviton3-4xlarge`, `intel-sapphire-rapids-4xlarge-spot-1tpc`: one name, one kind of machine to deploy. */
function machineName(platform: string, instance: PinnedInstance, facts: InstanceFacts): string {
  const isAsItComes = instance.threadsPerCore === Math.max(...facts.threadsPerCore);
  return [
    platform,
    instanceSize(instance.type),
    ...(instance.purchase === "spot" ? ["spot"] : []),
    ...(isAsItComes ? [] : [`${instance.threadsPerCore}tpc`]),
  ].join("-");
}

function objectOf(use: PlatformUse): Exclude<PlatformUse, string> {
  return typeof use === "string" ? { name: use } : use;
}

function platformNamed(name: string, platforms: readonly Platform[]): Platform {
  const platform = platforms.find((one) => one.name === name);
  if (!platform) throw new RangeError(`platform ${name} was not looked up`);
  return platform;
}
