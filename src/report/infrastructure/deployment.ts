import { DEFAULT_HOSTS } from "../../core/cloud/cloud-platforms.ts";
import { maxUsdPerHour } from "../../core/cost/price-lookup.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import { formatUsdAmount } from "../../core/format/text.ts";
import type { Deployment } from "../../ports/infrastructure.ts";
import { terminalTable } from "../text/terminal-table.ts";

interface PricedHosts {
  readonly platforms: readonly PinnedPlatform[];
  readonly hosts: number | undefined;
  readonly region: string;
  readonly prices: PriceList;
}

const NO_COST =
  "This costs nothing while no job runs: hosts start and stop with jobs. `gcbench estimate` says what a run costs.";

/** The number of hosts that can run at once, and their prices. */
export function describeHosts({ platforms, hosts, region, prices }: PricedHosts): string {
  const max = hosts === undefined ? `as many as before, or ${DEFAULT_HOSTS}` : String(hosts);
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const rows = kinds.map((kind) => {
    const usd = maxUsdPerHour(prices, kind, region);
    const { type = "", purchase = "" } = kind.instance ?? {};
    return [kind.name, type, purchase, usd === null ? "not known" : formatUsdAmount(usd)];
  });
  const titles = ["platform", "type", "purchase", "USD/h, at most"];
  return `Hosts of each kind at once, at most: ${max}.\n${terminalTable(titles, rows, [3])}\n${NO_COST}`;
}

/** The platforms after a deployment. */
export function describeDeployment({ outcome, platforms }: Deployment, region: string): string {
  const head =
    outcome === "unchanged"
      ? `All platforms in ${region} are up to date: nothing was changed.`
      : `Platforms in ${region} are ready.`;
  const rows = [...platforms.values()].map(({ name, stack }) => [name, stack]);
  return `${head}\n${terminalTable(["platform", "stack"], rows)}\nRemove them with gcbench destroy.`;
}
