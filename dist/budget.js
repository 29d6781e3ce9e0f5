import { a as UsageError } from "./errors.js";
import { k as worstUsdPerHour } from "./text.js";
// src/core/cost/budget.ts
const SECONDS_PER_HOUR = 3600;
/**
* What a job may take besides its trials: its inputs (tens of GiB from S3, at some 100 MiB/s) and its results.
* It is generous, because a block that ends at its limit is lost.
*/
const AROUND_TRIALS_SECONDS = 1800;
/** How long a job of so many trials may take, in seconds: each trial and the warm-up at its limit, and what is around them. */
function jobTimeLimitSeconds(trials, limits) {
	return (trials + 1) * limits.trialMinutes * 60 + AROUND_TRIALS_SECONDS;
}
/** How long any block of a plan may take, in seconds: the time limit of its jobs. */
function blockTimeLimitSeconds({ limits, blocks }) {
	return jobTimeLimitSeconds(Math.max(0, ...blocks.map(({ order }) => order.length)), limits);
}
/** When what has not ended is cancelled, in seconds since 1970; null: never. */
function deadlineOf({ limits }, beganAt) {
	const { deadlineHours } = limits;
	return deadlineHours === void 0 ? null : beganAt + deadlineHours * SECONDS_PER_HOUR;
}
/**
* What a run may still spend. A block that has ended counts with what it cost; one on its way counts as if each attempt
* that it began took all the time that it may, spot at the on-demand price. So a limit is kept by whoever asks `affords`
* before each submission: what was committed can only turn out cheaper.
*/
var Budget = class {
	#limitUsd;
	#plan;
	#worst;
	#ended = /* @__PURE__ */ new Map();
	#inFlight = /* @__PURE__ */ new Map();
	/** @throws {UsageError} there is a limit, and a platform whose price is not known */
	constructor({ plan, prices, region }) {
		this.#plan = plan;
		this.#limitUsd = plan.limits.spendUsd ?? null;
		const worst = plan.platforms.map((platform) => [platform, worstUsdPerHour(prices, platform, region)]);
		const unpriced = worst.filter(([, usd]) => usd === null).map(([{ name }]) => name);
		if (this.limitUsd !== null && unpriced.length > 0) throw new UsageError(`limits.spendUsd can't be kept: no price is known of ${[...new Set(unpriced)].join(", ")} in ${region ?? "this region"}. \`gcbench prices SUITE\` asks AWS for it; a machine of your own gets one in the file of prices (docs/cost.md).`);
		this.#worst = new Map(worst.map(([{ id }, usd]) => [id, usd ?? 0]));
	}
	/** In USD; null: none. */
	get limitUsd() {
		return this.#limitUsd;
	}
	/** Somebody asked for another limit meanwhile. Of a budget without one nobody has counted what was spent: it stays so. */
	limitTo(usd) {
		if (this.#limitUsd !== null && usd !== null) this.#limitUsd = usd;
	}
	/** The most that one attempt of a block can cost, in USD; 0 where there is neither a price nor a limit. */
	worstUsd({ platform, order }) {
		const seconds = 600 + jobTimeLimitSeconds(order.length, this.#plan.limits);
		return (this.#worst.get(platform) ?? 0) * seconds / SECONDS_PER_HOUR;
	}
	/** Whether one more attempt of a block stays within the limit whatever becomes of it. */
	affords(block) {
		return this.limitUsd === null || this.committedUsd + this.worstUsd(block) <= this.limitUsd;
	}
	/** A job of the block is submitted. Once more: it was lost, and is submitted again. */
	begin(block) {
		const attempts = (this.#inFlight.get(block.id)?.attempts ?? 0) + 1;
		this.#inFlight.set(block.id, {
			block,
			attempts,
			runningSince: null
		});
	}
	/**
	* What the engine sees of a block on its way.
	*
	* @param attempts in all its jobs, those that Batch made by itself after a reclaimed host among them
	* @param runningSince of the present attempt, in seconds since 1970; null: it waits
	*/
	observe(blockId, seen) {
		const known = this.#inFlight.get(blockId);
		if (!known) return;
		const attempts = Math.max(known.attempts, seen.attempts);
		this.#inFlight.set(blockId, {
			...known,
			attempts,
			runningSince: seen.runningSince
		});
	}
	/** A block has ended, and cost so much with all its attempts; null: not known, then the worst stays counted. */
	end(block, usd) {
		const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
		this.#ended.set(block.id, usd ?? attempts * this.worstUsd(block));
		this.#inFlight.delete(block.id);
	}
	/** What has been spent, and what is on its way at its worst, in USD. */
	get committedUsd() {
		return this.#sum(({ block, attempts }) => attempts * this.worstUsd(block));
	}
	/** What has been spent at most by now, in USD. */
	spentUsd(now) {
		return this.#sum(({ block, attempts, runningSince }) => {
			const perSecond = (this.#worst.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
			const earlier = (attempts - 1) * this.worstUsd(block);
			if (runningSince === null) return earlier;
			const running = 600 + Math.max(0, now - runningSince);
			return earlier + Math.min(this.worstUsd(block), perSecond * running);
		});
	}
	/**
	* Whether the limit has been reached by now, so that what runs should be cancelled. Attempts that Batch makes by itself
	* are how that can come about.
	*/
	isSpent(now) {
		return this.limitUsd !== null && this.spentUsd(now) >= this.limitUsd;
	}
	#sum(usdOf) {
		const ended = [...this.#ended.values()].reduce((sum, usd) => sum + usd, 0);
		return [...this.#inFlight.values()].reduce((sum, one) => sum + usdOf(one), ended);
	}
};
export { jobTimeLimitSeconds as i, blockTimeLimitSeconds as n, deadlineOf as r, Budget as t };
