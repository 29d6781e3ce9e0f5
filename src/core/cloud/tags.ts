/**
 * Tags of AWS resources that gcbench creates. To break down costs, activate MANAGED and PLATFORM as
 * cost allocation tags. infrastructure/*.yml uses the same keys.
 */
export const TAGS = {
  /** `true` on all resources of gcbench: clean-up deletes nothing without it. */
  managed: "gcbench:managed",
  /** Platform name (PinnedPlatform.name), on stacks, hosts and disks. */
  platform: "gcbench:platform",
  /** Run id, on jobs. */
  run: "gcbench:run",
  /** Block id, on jobs. */
  block: "gcbench:block",
} as const;

export const MANAGED_TAG = { [TAGS.managed]: "true" } as const;

/** Tags of a job definition, which is shared by all runs of its image. */
export const definitionTags = (): Record<string, string> => ({ ...MANAGED_TAG });

/** Tags of a job. */
export function jobTags({ run, block }: { run: string; block: string }): Record<string, string> {
  return { ...MANAGED_TAG, [TAGS.run]: run, [TAGS.block]: block };
}

/** Tags of a platform's stack. */
export function platformTags(name: string): Record<string, string> {
  return { ...MANAGED_TAG, [TAGS.platform]: name };
}

/** True if the tags mark a resource of gcbench. */
export function isManaged(tags: Readonly<Record<string, string>> | undefined): boolean {
  return tags?.[TAGS.managed] === "true";
}

/** Stack that all platforms of an account and region share. */
export const BOOTSTRAP_STACK = "gcbench";

/** Stack of a platform. Stack names consist of letters, digits and hyphens. */
export function platformStackName(name: string): string {
  return `${BOOTSTRAP_STACK}-${name.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
