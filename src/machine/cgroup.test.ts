import { describe, expect, it } from "vitest";
import { readCgroupLimits, readCgroupMemory, readOutOfMemoryKills } from "./cgroup.ts";

const GIB = 2 ** 30;
const MEMORY = 64 * GIB;
const UNLIMITED_V1 = "9223372036854771712";

function limits(files: Readonly<Record<string, string>>) {
  return readCgroupLimits((path) => files[path] ?? null, MEMORY);
}

describe("readCgroupLimits with cgroup v2", () => {
  it("reads a container's limits at the root of its hierarchy", () => {
    const files = {
      "/proc/self/cgroup": "0::/",
      "/sys/fs/cgroup/cpu.max": "150000 100000",
      "/sys/fs/cgroup/memory.max": String(4 * GIB),
    };
    expect(limits(files)).toEqual({ cpus: 1.5, memoryMiB: 4096 });
  });

  it("returns the tightest limit of a batch job's group and its parents", () => {
    const files = {
      "/proc/self/cgroup": "0::/system.slice/slurmd/job_7/step_0",
      "/sys/fs/cgroup/system.slice/slurmd/cpu.max": "1600000 100000",
      "/sys/fs/cgroup/system.slice/slurmd/job_7/cpu.max": "400000 100000",
      "/sys/fs/cgroup/system.slice/slurmd/job_7/step_0/cpu.max": "max 100000",
      "/sys/fs/cgroup/system.slice/slurmd/job_7/memory.max": String(8 * GIB),
      "/sys/fs/cgroup/system.slice/slurmd/job_7/step_0/memory.max": "max",
    };
    expect(limits(files)).toEqual({ cpus: 4, memoryMiB: 8192 });
  });

  it("reads the root if the group's path belongs to the host", () => {
    const files = {
      "/proc/self/cgroup": "0::/ecs/0123",
      "/sys/fs/cgroup/cpu.max": "200000 100000",
    };
    expect(limits(files)).toEqual({ cpus: 2, memoryMiB: null });
  });
});

describe("readCgroupLimits with cgroup v1", () => {
  it("reads each controller's hierarchy", () => {
    const files = {
      "/proc/self/cgroup": "4:memory:/job\n3:cpu,cpuacct:/job\n1:name=systemd:/",
      "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us": "250000",
      "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us": "100000",
      "/sys/fs/cgroup/memory/job/memory.limit_in_bytes": String(2 * GIB),
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": UNLIMITED_V1,
    };
    expect(limits(files)).toEqual({ cpus: 2.5, memoryMiB: 2048 });
  });

  it("treats -1 and a limit above the machine's memory as no limit", () => {
    const files = {
      "/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1",
      "/sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": UNLIMITED_V1,
    };
    expect(limits(files)).toEqual({ cpus: null, memoryMiB: null });
  });
});

it("readCgroupLimits returns no limits without cgroups", () => {
  expect(limits({})).toEqual({ cpus: null, memoryMiB: null });
});

describe("readCgroupMemory", () => {
  const memory = (files: Readonly<Record<string, string>>) =>
    readCgroupMemory((path) => files[path] ?? null, MEMORY);

  it("reads the use of each group with a limit, without page cache: cgroup v2", () => {
    const files = {
      "/proc/self/cgroup": "0::/job/step",
      "/sys/fs/cgroup/job/step/memory.max": "max",
      "/sys/fs/cgroup/job/memory.max": String(8 * GIB),
      "/sys/fs/cgroup/job/memory.stat": `anon ${GIB}\nfile ${5 * GIB}\nshmem ${GIB}`,
      "/sys/fs/cgroup/job/memory.events": "low 0\nhigh 0\nmax 12\noom 3\noom_kill 2",
    };
    expect(memory(files)).toEqual([{ limitBytes: 8 * GIB, usedBytes: 2 * GIB, exhaustions: 3 }]);
  });

  it("reads the use of each group with a limit, without page cache: cgroup v1", () => {
    const files = {
      "/proc/self/cgroup": "4:memory:/job",
      "/sys/fs/cgroup/memory/job/memory.limit_in_bytes": String(8 * GIB),
      "/sys/fs/cgroup/memory/job/memory.stat": `rss 1\ntotal_rss ${GIB}\ntotal_shmem ${GIB}`,
      "/sys/fs/cgroup/memory/job/memory.oom_control": "oom_kill_disable 0\noom_kill 2",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": UNLIMITED_V1,
    };
    expect(memory(files)).toEqual([{ limitBytes: 8 * GIB, usedBytes: 2 * GIB, exhaustions: 2 }]);
  });
});

it.each([
  {
    what: "of cgroup v2 that counts them",
    files: {
      "/proc/self/cgroup": "0::/job/step",
      "/sys/fs/cgroup/job/memory.events": "oom 3\noom_kill 2",
    },
    kills: 2,
  },
  {
    what: "of cgroup v1",
    files: {
      "/proc/self/cgroup": "4:memory:/job",
      "/sys/fs/cgroup/memory/job/memory.oom_control": "under_oom 0\noom_kill 1",
      "/sys/fs/cgroup/memory/memory.oom_control": "under_oom 0\noom_kill 7",
    },
    kills: 1,
  },
  { what: "only if one counts", files: { "/proc/self/cgroup": "0::/" }, kills: null },
])("readOutOfMemoryKills reads the innermost group $what", ({ files, kills }) => {
  const text: Readonly<Record<string, string | undefined>> = files;
  expect(readOutOfMemoryKills((path) => text[path] ?? null)).toBe(kills);
});
