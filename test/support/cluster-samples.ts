import type { PinnedPlatform } from "../../src/core/documents/plan.ts";
import { type Site, siteSchema } from "../../src/core/documents/site.ts";

/** A site with one kind of node. */
export function sampleSite(cores: number, usdPerCoreHour = 0.01): Site {
  return siteSchema.parse({
    name: "mine",
    scheduler: "slurm",
    account: "group",
    price: { usdPerCoreHour, date: "2026-11-20", source: "the bill" },
    platforms: [
      { name: "node", architecture: "amd64", processor: "x", partition: "compute", cores },
    ],
  });
}

/** The nodes of that site, pinned. */
export function sampleNodes(cores: number, nodes = 1): PinnedPlatform {
  return {
    id: `node-${cores}t`,
    name: "node",
    architecture: "amd64",
    threads: cores,
    cores: [],
    node: { site: "mine", platform: "node", partition: "compute", cores, nodes, modules: [] },
  };
}
