import {
  expandInstanceTypes,
  type InstanceFacts,
  instanceFamily,
  instanceSize,
  type PinnedInstance,
  pinInstance,
} from "../documents/instance.ts";
import type { PinnedPlatform } from "../documents/plan.ts";
import { LOCAL_PLATFORM, type Platform } from "../documents/platform.ts";
import type { PlatformUse, Suite } from "../documents/suite.ts";
import { UsageError } from "../errors.ts";
import { didYouMean } from "../format/did-you-mean.ts";

/** Default maximum number of hosts per platform: the maximum number of blocks of a cell. */
export const DEFAULT_HOSTS = 8;

/** Distinct instance types of a suite. */
export function instanceTypesOf(suite: Suite, platforms: readonly Platform[]): readonly string[] {
  const types = suite.platforms.flatMap((use) => typesOf(use, platforms));
  return [...new Set(types)];
}

/**
 * Pins a suite's platforms to AWS instances and job resources.
 *
 * @throws {UsageError} a platform is not on AWS, has another architecture, is listed twice, or its
 *   jobs would never be placed
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
    ({ id }, index) => pinned.findIndex((other) => other.id === id) < index,
  );
  if (duplicate)
    throw new UsageError(`The suite lists platform ${duplicate.id} twice. Remove one of them.`);
  return pinned;
}

/**
 * The suite with those of its platforms that names can stand for, as far as that is known without AWS: threads and purchase
 * options of names such as graviton3-4xlarge-spot-16t are not compared.
 *
 * @param names full names, or what several names begin with
 * @throws {UsageError} no platform of the suite has one of the names
 */
export function narrowToNames(
  suite: Suite,
  platforms: readonly Platform[],
  names: readonly string[],
): Suite {
  const machines = suite.platforms.flatMap((use) => machinesOf(use, platforms));
  const isNamed = (machine: string, name: string) =>
    `${name}-`.startsWith(`${machine}-`) || machine.startsWith(`${name}-`);
  const unknown = names.find((name) => !machines.some(({ machine }) => isNamed(machine, name)));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, [...new Set(machines.map(({ machine }) => machine))]);
    throw new UsageError(`The suite has no platform ${unknown}${hint ? `: ${hint}` : "."}`);
  }
  const named = machines.filter(({ machine }) => names.some((name) => isNamed(machine, name)));
  return { ...suite, platforms: named.map(({ use }) => use) };
}

/** A platform's use as one use for each instance type, with the type's short name: `graviton3-4xlarge`. */
function machinesOf(use: PlatformUse, platforms: readonly Platform[]) {
  const { name } = objectOf(use);
  if (name === LOCAL_PLATFORM) return [{ machine: name, use }];
  return typesOf(use, platforms).map((instanceType) => ({
    machine: `${name}-${instanceSize(instanceType)}`,
    use: { ...objectOf(use), instanceType },
  }));
}

function typesOf(use: PlatformUse, platforms: readonly Platform[]): readonly string[] {
  const { name, instanceType } = objectOf(use);
  if (name === LOCAL_PLATFORM) {
    throw new UsageError(
      `Platform ${LOCAL_PLATFORM} is this machine, but --engine batch runs on AWS. Choose other platforms, or use --engine local.`,
    );
  }
  const platform = platformNamed(name, platforms);
  const defaultTypes = expandInstanceTypes(platform.instanceType);
  if (instanceType === undefined) return defaultTypes;
  const types = expandInstanceTypes(instanceType);
  const family = instanceFamily(defaultTypes[0] ?? "");
  const otherFamily = types.find((type) => instanceFamily(type) !== family);
  if (otherFamily) {
    throw new UsageError(
      `Platform ${name} uses instance family ${family}, but ${otherFamily} belongs to another family. Add a platform for ${otherFamily} to platforms.yml.`,
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
    throw new UsageError(
      `Platform ${name}: AWS has no instance type ${known.type} in this region.`,
    );
  if (facts.architecture !== architecture) {
    throw new UsageError(
      `Platform ${name} is ${architecture} in platforms.yml, but ${facts.type} is ${facts.architecture} on AWS. Correct platforms.yml.`,
    );
  }
  if (cores !== undefined) {
    throw new UsageError(
      `Platform ${name}: remove \`cores\`, which is only for platform ${LOCAL_PLATFORM}. On AWS, gcbench chooses processors on the machine.`,
    );
  }
  const instance = pinInstance(facts, { ...wanted, purchase });
  if (typeof instance === "string") throw new UsageError(`Platform ${name}: ${instance}.`);
  const counts = [threads ?? Math.min(instance.cores, instance.job.vcpus)].flat();
  const machine = machineName(name, instance, facts);
  return counts.map((count) => {
    if (count > instance.vcpus) {
      throw new UsageError(
        `Platform ${name}: ${count} threads need ${count} processors, but ${facts.type} has ${instance.vcpus}. ` +
          "Use fewer threads: threads that share processors wait for each other and distort the times.",
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

/** Name of a machine to deploy: `graviton3-4xlarge`, `intel-sapphire-rapids-4xlarge-spot-1tpc`. */
function machineName(platform: string, instance: PinnedInstance, facts: InstanceFacts): string {
  const isDefault = instance.threadsPerCore === Math.max(...facts.threadsPerCore);
  return [
    platform,
    instanceSize(instance.type),
    ...(instance.purchase === "spot" ? ["spot"] : []),
    ...(isDefault ? [] : [`${instance.threadsPerCore}tpc`]),
  ].join("-");
}

function objectOf(use: PlatformUse): Exclude<PlatformUse, string> {
  return typeof use === "string" ? { name: use } : use;
}

function platformNamed(name: string, platforms: readonly Platform[]): Platform {
  const platform = platforms.find((candidate) => candidate.name === name);
  if (!platform) throw new RangeError(`platform ${name} was not looked up`);
  return platform;
}
