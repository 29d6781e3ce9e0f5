import type { Block, Plan } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";

/**
 * Target duration of a block with short trials, in seconds. On one machine blocks are short, so that the first look comes
 * soon. In the cloud a host takes minutes to boot, so two minutes of trials add little cost.
 * docs/explanation/how-a-verdict-is-reached.md has the figures.
 */
const LOCAL_BLOCK_SECONDS = 12;
const CLOUD_BLOCK_SECONDS = 120;
/** More rounds do not help, because the variation between blocks remains. */
const MAX_ROUNDS = 16;

/**
 * Number of rounds of a block: as many as fit into its target duration, judged by the first round. Both versions have
 * the same number of trials in a round, so the rule favours neither.
 *
 * @param firstRoundSeconds wall time of the first round's trials together
 */
export function roundsFor(firstRoundSeconds: number, platform: { readonly name: string }): number {
  const wanted = platform.name === LOCAL_PLATFORM ? LOCAL_BLOCK_SECONDS : CLOUD_BLOCK_SECONDS;
  const fitting = Math.floor(wanted / Math.max(firstRoundSeconds, wanted / MAX_ROUNDS));
  return Math.max(1, fitting);
}

/** Maximum number of trials at the end of a block that are not timed: a profiled and a counted one of each version. */
export function untimedTrials(
  { order }: Pick<Block, "order">,
  { profile }: Pick<Plan, "profile">,
): number {
  return profile ? 2 * new Set(order).size : 0;
}

/** Expected number of trials of a block, untimed ones included. @param trialSeconds expected wall time of a trial */
export function expectedTrials(
  { rounds, profile, platforms }: Pick<Plan, "rounds" | "profile" | "platforms">,
  { order, platform }: Pick<Block, "order" | "platform">,
  trialSeconds: number,
): number {
  const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
  const timed = order.length * (rounds ?? roundsFor(order.length * trialSeconds, { name }));
  return timed + untimedTrials({ order }, { profile });
}
