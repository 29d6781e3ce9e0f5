import type { Machine } from "../core/documents/record.ts";

const MIB = 2 ** 20;
const TOP = "/sys/fs/cgroup";
/** Where the hierarchies of cgroup v1 are mounted, by the controller that /proc/self/cgroup names. */
const V1_MOUNTS: Readonly<Record<string, readonly string[]>> = {
  cpu: [`${TOP}/cpu`, `${TOP}/cpu,cpuacct`],
  memory: [`${TOP}/memory`],
};

type Read = (path: string) => string | null;

/**
 * Limits on this process, the tightest of its own group and of all groups around it (man 7 cgroups; v2 and v1).
 * A batch system or systemd sets them far from the top of the hierarchy.
 *
 * @param read text of a file without white space around it; null where there is none
 * @param memoryBytes of the machine: a limit beyond it is how cgroup v1 says "none"
 */
export function readCgroupLimits(read: Read, memoryBytes: number): Machine["cgroup"] {
  const groups = parseGroups(read("/proc/self/cgroup") ?? "");
  const unified = upwards(TOP, groups.get("") ?? "/");
  const v1 = (controller: string) =>
    (V1_MOUNTS[controller] ?? []).flatMap((mount) => upwards(mount, groups.get(controller) ?? "/"));
  const cpus = [
    ...unified.map((path) => cpuMax(read(`${path}/cpu.max`))),
    ...v1("cpu").map((path) =>
      ratio(read(`${path}/cpu.cfs_quota_us`), read(`${path}/cpu.cfs_period_us`)),
    ),
  ];
  const bytes = [
    ...unified.map((path) => amount(read(`${path}/memory.max`))),
    ...v1("memory").map((path) => amount(read(`${path}/memory.limit_in_bytes`))),
  ];
  const memory = minOf(bytes.filter((limit) => limit !== null && limit < memoryBytes));
  return { cpus: minOf(cpus), memoryMiB: memory === null ? null : Math.round(memory / MIB) };
}

/** `4:cpu,cpuacct:/job`: the group by controller; v2 has one line, without a controller. */
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
 * `/a/b` -> its directory, that of `/a`, and the top. In a container the path can be the host's, of which
 * nothing but the top is to be seen.
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

/** Processors; null: no limit, which is `max` in v2 and -1 in v1. */
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
