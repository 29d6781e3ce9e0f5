import type { Machine } from "../core/documents/record.ts";

const MIB = 2 ** 20;
const TOP = "/sys/fs/cgroup";
/** Mount points of cgroup v1 hierarchies, by the controller's name in /proc/self/cgroup. */
const V1_MOUNTS: Readonly<Record<string, readonly string[]>> = {
  cpu: [`${TOP}/cpu`, `${TOP}/cpu,cpuacct`],
  memory: [`${TOP}/memory`],
};

type Read = (path: string) => string | null;

/**
 * Resource limits of this process: the tightest limit of its own cgroup and of all parent cgroups (man 7 cgroups; v2 and
 * v1). Batch systems and systemd set limits deep in the hierarchy.
 *
 * @param read returns a file's trimmed text, or null if the file does not exist
 * @param memoryBytes the machine's memory; cgroup v1 expresses "no limit" as a value above it
 */
export function readCgroupLimits(read: Read, memoryBytes: number): Machine["cgroup"] {
  const { unified, v1 } = cgroupDirectories(read);
  const cpus = [
    ...unified.map((path) => cpuMax(read(`${path}/cpu.max`))),
    ...v1("cpu").map((path) =>
      ratio(read(`${path}/cpu.cfs_quota_us`), read(`${path}/cpu.cfs_period_us`)),
    ),
  ];
  const memory = minOf(readCgroupMemory(read, memoryBytes).map(({ limitBytes }) => limitBytes));
  return { cpus: minOf(cpus), memoryMiB: memory === null ? null : Math.round(memory / MIB) };
}

/** Memory of a cgroup that limits it. */
export interface CgroupMemory {
  readonly limitBytes: number;
  /** Without page cache. */
  readonly usedBytes: number;
  /** How often the limit left the kernel no memory to give; null: not counted. */
  readonly exhaustions: number | null;
}

/** Memory of this process's cgroup and its parents, where they limit it, the innermost first. */
export function readCgroupMemory(read: Read, memoryBytes: number): readonly CgroupMemory[] {
  const { unified, v1 } = cgroupDirectories(read);
  const field = (path: string, name: string) =>
    Number(new RegExp(`^${name} (\\d+)$`, "m").exec(read(path) ?? "")?.[1] ?? Number.NaN);
  const count = (value: number) => (Number.isNaN(value) ? null : value);
  const sum = (path: string, names: readonly string[]) =>
    names.reduce((total, name) => total + (count(field(`${path}/memory.stat`, name)) ?? 0), 0);
  const groups = [
    ...unified.map((path) => ({
      limitBytes: amount(read(`${path}/memory.max`)),
      usedBytes: sum(path, ["anon", "shmem"]),
      exhaustions: count(field(`${path}/memory.events`, "oom")),
    })),
    ...v1("memory").map((path) => ({
      limitBytes: amount(read(`${path}/memory.limit_in_bytes`)),
      usedBytes: sum(path, ["total_rss", "total_shmem"]),
      exhaustions: count(field(`${path}/memory.oom_control`, "oom_kill")),
    })),
  ];
  return groups.flatMap((group) =>
    group.limitBytes === null || group.limitBytes >= memoryBytes
      ? []
      : [{ ...group, limitBytes: group.limitBytes }],
  );
}

/**
 * How many processes the kernel killed for lack of memory in this process's cgroup.
 *
 * @returns null: no cgroup counts them (the root of cgroup v2; kernels before 4.13)
 */
export function readOutOfMemoryKills(read: Read): number | null {
  const { unified, v1 } = cgroupDirectories(read);
  const counts = [
    ...unified.map((path) => `${path}/memory.events`),
    ...v1("memory").map((path) => `${path}/memory.oom_control`),
  ].flatMap((path) => /^oom_kill (\d+)$/m.exec(read(path) ?? "")?.[1] ?? []);
  return counts[0] === undefined ? null : Number(counts[0]);
}

/** Directories of this process's cgroups, from the innermost to the root: cgroup v2, and v1 by controller. */
function cgroupDirectories(read: Read) {
  const groups = parseGroups(read("/proc/self/cgroup") ?? "");
  return {
    unified: upwards(TOP, groups.get("") ?? "/"),
    v1: (controller: string) =>
      (V1_MOUNTS[controller] ?? []).flatMap((mount) =>
        upwards(mount, groups.get(controller) ?? "/"),
      ),
  };
}

/** Group path by controller, from lines such as `4:cpu,cpuacct:/job`. cgroup v2 has one line without a controller. */
function parseGroups(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined) continue;
    for (const controller of controllers.split(",")) groups.set(controller, path);
  }
  return groups;
}

/**
 * Directories of a group and its parents: `/a/b` gives `/a/b`, `/a` and the root. In a container the path can be the
 * host's, of which only the root is visible.
 */
function upwards(mount: string, path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== "..");
  return Array.from({ length: parts.length + 1 }, (_, count) =>
    [mount, ...parts.slice(0, parts.length - count)].join("/"),
  );
}

function cpuMax(text: string | null): number | null {
  const [quota, period] = (text ?? "").split(" ");
  return ratio(quota ?? null, period ?? null);
}

/** Number of processors; null without a limit (`max` in v2, -1 in v1). */
function ratio(quota: string | null, period: string | null): number | null {
  const processors = Number(quota ?? Number.NaN) / Number(period ?? Number.NaN);
  return Number.isFinite(processors) && processors > 0 ? processors : null;
}

function amount(text: string | null): number | null {
  return text === null || text === "" || text === "max" ? null : Number(text);
}

function minOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
