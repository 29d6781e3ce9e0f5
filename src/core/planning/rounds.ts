import type { Block, Plan } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";

/**
 * Seconds that a block of short trials aims at. On one machine a look follows every few blocks, and the first should
 * come soon. In the cloud a host takes minutes to boot: as long again of measuring costs little beside it.
 * docs/explanation/how-a-verdict-is-reached.md has the figures.
 */
const LOCAL_BLOCK_SECONDS = 12;
const CLOUD_BLOCK_SECONDS = 120;
/** More rounds make a block no surer: what differs from block to block is left. */
const MAX_ROUNDS = 16;

/**
 * How often a block repeats its order: as often as its first round fits into the time that a block aims at. Both
 * versions count alike in that time, so it favours neither.
 *
 * @param firstRoundSeconds wall time of the first round's trials together
 */
export function roundsFor(firstRoundSeconds: number, platform: { readonly name: string }): number {
  const wanted = platform.name === LOCAL_PLATFORM ? LOCAL_BLOCK_SECONDS : CLOUD_BLOCK_SECONDS;
  const fitting = Math.floor(wanted / Math.max(firstRoundSeconds, wanted / MAX_ROUNDS));
  return Math.max(1, fitting);
}

/** Trials that a block is expected to take. @param trialSeconds expected wall time of one */
export function expectedTrials(
  { rounds, platforms }: Pick<Plan, "rounds" | "platforms">,
  { order, platform }: Pick<Block, "order" | "platform">,
  trialSeconds: number,
): number {
  const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
  return order.length * (rounds ?? roundsFor(order.length * trialSeconds, { name }));
}
