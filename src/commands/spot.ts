import { z } from "zod";
import { LOCAL_PLATFORM } from "../core/documents/platform.ts";
import type { PlatformUse, Suite } from "../core/documents/suite.ts";

export const spotInput = z
  .boolean()
  .default(false)
  .meta({ description: "AWS: buy all machines as spot, whatever the suite says." });

/** The suite with all machines of AWS bought as spot. */
export function allSpot(suite: Suite): Suite {
  return { ...suite, platforms: suite.platforms.map(asSpot) };
}

function asSpot(use: PlatformUse): PlatformUse {
  const named = typeof use === "string" ? { name: use } : use;
  return named.name === LOCAL_PLATFORM ? use : { ...named, purchase: "spot" };
}
