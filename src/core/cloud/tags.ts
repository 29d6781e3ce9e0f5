/**
 * Tags by which what gcbench made in AWS is told from everything else. To see costs by them, activate MANAGED and
 * PLATFORM as cost allocation tags. infrastructure/*.yml writes the same keys.
 */
export const TAGS = {
  /** `true` on all that gcbench made: clean-up touches nothing without it. */
  managed: "gcbench:managed",
  /** Kind of machine (PinnedPlatform.name), on stacks, hosts and disks. */
  platform: "gcbench:platform",
  /** Run id, on jobs. */
  run: "gcbench:run",
  /** Block id, on jobs. */
  block: "gcbench:block",
} as const;

export const MANAGED_TAG = { [TAGS.managed]: "true" } as const;

/** What a job definition carries: it serves every run of its image. */
export const definitionTags = (): Record<string, string> => ({ ...MANAGED_TAG });

/** What a job carries. */
export function jobTags({ run, block }: { run: string; block: string }): Record<string, string> {
  return { ...MANAGED_TAG, [TAGS.run]: run, [TAGS.block]: block };
}

/** What the stack of a kind of machine carries. */
export function platformTags(name: string): Record<string, string> {
  return { ...MANAGED_TAG, [TAGS.platform]: name };
}

/** Whether the tags say that gcbench made what carries them. */
export function isManaged(tags: Readonly<Record<string, string>> | undefined): boolean {
  return tags?.[TAGS.managed] === "true";
}

/** The stack of what all platforms of an account and region share. */
export const BOOTSTRAP_STACK = "gcbench";

/** The stack of a kind of machine; stacks are named by letters, digits and hyphens. */
export function platformStackName(name: string): string {
  return `${BOOTSTRAP_STACK}-${name.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
