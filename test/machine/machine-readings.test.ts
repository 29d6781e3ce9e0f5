import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnergyMeter } from "../../src/machine/energy.ts";
import { FrequencySampler } from "../../src/machine/frequency.ts";
import { foreignShare, readNumaPages } from "../../src/machine/numa.ts";

/** A made-up tree in place of this machine's /sys: most test machines have no RAPL, no cpufreq and one NUMA node. */
function fakeRoot(files: Readonly<Record<string, string | number>>) {
  const root = mkdtempSync(join(tmpdir(), "gcbench-fake-sys-"));
  const write = (changed: typeof files) => {
    for (const [path, content] of Object.entries(changed)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${content}\n`);
    }
  };
  write(files);
  return { root, write };
}

const RAPL = "sys/class/powercap";
const zone = (name: string, label: string, microjoules: number, max = 1e9) => ({
  [`${RAPL}/${name}/name`]: label,
  [`${RAPL}/${name}/energy_uj`]: microjoules,
  [`${RAPL}/${name}/max_energy_range_uj`]: max,
});

describe("EnergyMeter with a made-up /sys", () => {
  it("adds up the packages, without their parts and other zones", () => {
    const { root, write } = fakeRoot({
      ...zone("intel-rapl:0", "package-0", 100),
      ...zone("intel-rapl:0:0", "core", 50),
      ...zone("intel-rapl:1", "package-1", 500),
      ...zone("intel-rapl:2", "psys", 500),
      ...zone("intel-rapl-mmio:0", "package-0", 100),
    });
    const meter = new EnergyMeter(root);
    write({
      ...zone("intel-rapl:0", "package-0", 3_000_100),
      ...zone("intel-rapl:0:0", "core", 9_000_000),
      ...zone("intel-rapl:1", "package-1", 2_000_500),
      ...zone("intel-rapl:2", "psys", 9_000_000),
      ...zone("intel-rapl-mmio:0", "package-0", 3_000_100),
    });
    expect(meter.stop()).toBe(5);
  });

  it("counts on when a counter starts again, at each reading", () => {
    const { root, write } = fakeRoot(zone("intel-rapl:0", "package-0", 9e6, 1e7));
    const meter = new EnergyMeter(root);
    write(zone("intel-rapl:0", "package-0", 1e6, 1e7));
    meter.read();
    write(zone("intel-rapl:0", "package-0", 0.5e6, 1e7));
    expect(meter.stop()).toBe(2 + 9.5);
  });

  it("tells nothing where a package is unreadable, stands still or does not exist", () => {
    expect(new EnergyMeter(fakeRoot({}).root).stop()).toBeUndefined();
    const still = fakeRoot(zone("intel-rapl:0", "package-0", 7));
    expect(new EnergyMeter(still.root).stop()).toBeUndefined();
    const half = fakeRoot({
      ...zone("intel-rapl:0", "package-0", 7),
      [`${RAPL}/intel-rapl:1/name`]: "package-1",
    });
    const meter = new EnergyMeter(half.root);
    half.write(zone("intel-rapl:0", "package-0", 1e6));
    expect(meter.stop()).toBeUndefined();
  });
});

describe("FrequencySampler with a made-up /sys", () => {
  const frequency = (core: number) => `sys/devices/system/cpu/cpu${core}/cpufreq/scaling_cur_freq`;

  it("is the mean over samples and the trial's processors", () => {
    const { root, write } = fakeRoot({
      [frequency(0)]: 2_000_000,
      [frequency(1)]: 3_000_000,
      [frequency(2)]: 900_000,
    });
    const sampler = new FrequencySampler([0, 1], root);
    sampler.sample();
    write({ [frequency(0)]: 4_000_000 });
    sampler.sample();
    expect(sampler.meanMHz).toBe(3000);
  });

  it("is not known without cpufreq, without samples, or if the trial is not bound to processors", () => {
    const { root } = fakeRoot({ [frequency(0)]: 2_000_000 });
    const samplers = [
      new FrequencySampler([1], root),
      new FrequencySampler(null, root),
      new FrequencySampler([], root),
    ];
    for (const sampler of samplers) {
      sampler.sample();
      expect(sampler.meanMHz).toBeUndefined();
    }
    expect(new FrequencySampler([0], root).meanMHz).toBeUndefined();
  });
});

describe("NUMA placement with a made-up /sys", () => {
  const node = (number: number, local: number, other: number) => ({
    [`sys/devices/system/node/node${number}/numastat`]: [
      "numa_hit 1",
      "numa_miss 0",
      `local_node ${local}`,
      `other_node ${other}`,
    ].join("\n"),
  });

  it("is the share of the pages given meanwhile that was on another node", () => {
    const { root, write } = fakeRoot({ ...node(0, 100, 10), ...node(1, 100, 0) });
    const before = readNumaPages(root);
    write({ ...node(0, 160, 30), ...node(1, 100, 20) });
    expect(foreignShare(before, readNumaPages(root))).toBe(0.4);
    expect(foreignShare(before, before)).toBeUndefined();
  });

  it("is not known on one node", () => {
    expect(readNumaPages(fakeRoot(node(0, 1, 1)).root)).toBeNull();
    expect(foreignShare(null, null)).toBeUndefined();
  });
});
