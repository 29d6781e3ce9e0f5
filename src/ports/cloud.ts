import type { Bootstrap } from "./bootstrap.ts";
import type { Infrastructure } from "./infrastructure.ts";
import type { InstanceTypes } from "./instance-types.ts";
import type { OrphanedResources } from "./orphaned-resources.ts";
import type { PriceSource } from "./prices.ts";
import type { BootstrapStack, PlatformStacks } from "./stacks.ts";
import type { SuiteImages } from "./suite-images.ts";

/** One account of a cloud in one region. */
export interface Cloud {
  readonly region: string;
  readonly instanceTypes: InstanceTypes;
  readonly prices: PriceSource;
  readonly infrastructure: Infrastructure;
  readonly bootstrapStack: BootstrapStack;
  readonly platformStacks: PlatformStacks;
  readonly orphanedResources: OrphanedResources;
  /** The images in the registry that `gcbench bootstrap` made. */
  suiteImages(bootstrap: Bootstrap): SuiteImages;
}
