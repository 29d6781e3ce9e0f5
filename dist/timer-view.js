import { E as pricedMachine, S as priceKey, c as formatInterval, d as formatNumber, g as formatSize, h as formatShare, i as formatCount, m as formatSeconds, r as formatChange, t as formatBytes, v as formatUsdAmount } from "./text.js";
import { t as METRICS } from "./platform-comparison.js";
import "./platform.js";
import { t as allIn } from "./run-cost.js";
import { i as table, n as codeSpan, r as prose } from "./markdown.js";
// src/report/platform-label.ts
/** A platform as people name it (`local, 2 threads`); its id where the comparison does not describe it. */
function platformLabel({ platforms }, id) {
	const platform = platforms.find((one) => one.id === id);
	return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
// src/report/platforms/platform-view.ts
/** A standing's mark, so that it reads without colours too. */
const STANDINGS = {
	best: {
		mark: "✓",
		tone: "better"
	},
	"as good as the best": {
		mark: "≈",
		tone: "better"
	},
	behind: {
		mark: "−",
		tone: "neutral"
	},
	"too few hosts": {
		mark: "?",
		tone: "open"
	}
};
function toneOf(standing) {
	return STANDINGS[standing].tone;
}
/** The ranking that decides the order. */
function chosenRanking({ rankings }, metric) {
	return rankings.find((one) => one.metric === metric) ?? rankings[0] ?? null;
}
function viewPlatforms(comparison, { rankBy }) {
	return (comparison.platformQuestions ?? []).flatMap((question) => {
		const ranking = chosenRanking(question, rankBy);
		return ranking ? [viewQuestion(comparison, question, ranking)] : [];
	});
}
function viewQuestion(comparison, question, ranking) {
	const label = (id) => platformLabel(comparison, id);
	const has = (metric) => question.rankings.some((one) => one.metric === metric);
	return {
		key: `${question.workload} · ${question.version}`,
		headline: describeBest(ranking, label),
		hasThroughput: has("throughput"),
		hasCost: has("cost"),
		hasAllInCost: has("all-in-cost"),
		rows: ranking.platforms.flatMap((ranked) => {
			const facts = question.platforms.find(({ platform }) => platform === ranked.platform);
			return facts ? [viewRow$1(question, {
				ranked,
				facts,
				label: label(ranked.platform)
			})] : [];
		}),
		scaling: question.scaling.map(viewScaling),
		notes: [
			...question.notes,
			...priceNotes$1(question),
			...localNotes(question)
		]
	};
}
function describeBest({ metric, platforms }, label) {
	const by = METRICS[metric].name;
	const best = platforms.filter(({ standing }) => standing !== "behind");
	const [first, second] = platforms;
	if (!first || !second) return "";
	if (best.some(({ standing }) => standing === "too few hosts")) return `Which is the best by ${by} is open: one host says nothing of how hosts differ.`;
	if (best.length === 1) {
		const ahead = second.behindLow === null ? "" : `, the next by ${behindText(second)}`;
		return `Best by ${by}: ${label(first.platform)}; all others are behind${ahead}.`;
	}
	const names = best.map(({ platform }) => label(platform)).join("; ");
	return `No single best by ${by}: ${best.length} of ${platforms.length} can't be told apart (${names}).`;
}
function behindText({ behind, behindLow, behindHigh }) {
	return behindLow === null || behindHigh === null ? formatChange(behind) : `${formatChange(behind)} (${formatInterval(behindLow, behindHigh)})`;
}
function viewRow$1(question, { ranked, facts, label }) {
	const figure = (metric) => {
		const own = question.rankings.find((one) => one.metric === metric)?.platforms.find(({ platform }) => platform === facts.platform);
		return own ? formatFigure$1(metric, own) : "–";
	};
	const { mark, tone } = STANDINGS[ranked.standing];
	const unit = question.isLocal ? "block" : "host";
	return {
		platform: label,
		processor: facts.cpuModels.join(", "),
		cores: coresText(facts),
		restsOn: `${formatCount(facts.hosts, unit)}, ${formatCount(facts.trials, "trial")}`,
		wallTime: figure("wall-time"),
		throughput: figure("throughput"),
		cost: figure("cost"),
		allInCost: figure("all-in-cost"),
		behind: ranked.behind === 0 ? "–" : behindText(ranked),
		standing: `${mark} ${ranked.standing}`,
		tone
	};
}
/** `16 cores, 1 thread a core`: a vCPU is a core on some machines, and half of one on others. */
function coresText({ physicalCores, threadsPerCore }) {
	const cores = physicalCores.length === 0 ? "cores not known" : coreCount(physicalCores);
	return threadsPerCore.length === 0 ? cores : `${cores}, ${threadsPerCore.join(" or ")} ${threadsPerCore.join() === "1" ? "thread" : "threads"} a core`;
}
function coreCount(cores) {
	return cores.length === 1 ? formatCount(cores[0] ?? 0, "core") : `${cores.join(" or ")} cores`;
}
function formatFigure$1(metric, { value, low, high }) {
	const format = (one) => formatValue(metric, one);
	return low === null || high === null ? format(value) : `${format(value)} (${formatRange(metric, low, high)})`;
}
/** A value of a metric, with its unit as far as a column does not name it. */
function formatValue(metric, value) {
	return metric === "wall-time" ? formatSeconds(value) : formatNumber(value);
}
function formatRange(metric, low, high) {
	const [from, to] = [formatValue(metric, low), formatValue(metric, high)];
	return `${from.endsWith(" s") && to.endsWith(" s") && !`${from}${to}`.includes("min") ? from.replace(" s", "") : from} to ${to}`;
}
function priceNotes$1({ platforms }) {
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : [])).values()].map(priceNote);
}
/** Where a price is from, and of which day. */
function priceNote(price) {
	return `Price of ${pricedMachine(price)}: ${priceText(price)}.`;
}
function priceText({ usdPerHour, range, purchase, region, date, source }) {
	return `${usdPerHour} USD an hour${range ? ` (${range.low} to ${range.high})` : ""}, ${purchase}${region ? `, ${region}` : ""}, ${date}, ${source}`;
}
function localNotes({ isLocal }) {
	return isLocal ? ["All blocks ran on one machine: blocks in time stand in for hosts, and the ranking holds for this machine."] : [];
}
function viewScaling({ name, points, fit, refusal }) {
	const title = `${name} at ${points.map(({ threads }) => threads).join(", ")} threads`;
	if (!fit) {
		const [first] = points;
		const last = points.at(-1);
		return {
			title,
			text: `${first && last && first.threads < last.threads ? `${last.threads} threads are ${formatNumber(first.seconds / last.seconds)} times as fast as ${first.threads}; ` : ""}${refusal ?? "no fit"}.`
		};
	}
	const { serialFraction, coherencyCost, bestThreads, mostSpeedUp, law } = fit;
	const percent = (value) => formatNumber(value * 100);
	const serial = `serial fraction ${percent(serialFraction.value)} % (${percent(serialFraction.low)} to ${percent(serialFraction.high)})`;
	const speedUp = mostSpeedUp === null ? "" : `, at most ${formatNumber(mostSpeedUp)} times as fast as one thread`;
	if (law === "amdahl") return {
		title,
		text: `Amdahl's law: ${serial}${speedUp}; no thread count after which it grows slower.`
	};
	const coherency = `${percent(coherencyCost.value)} % of the one-thread time for each further thread (${percent(coherencyCost.low)} to ${percent(coherencyCost.high)})`;
	const most = Math.max(...points.map(({ threads }) => threads));
	return {
		title,
		text: `Gunther's law: ${serial}, ${coherency}; best with ${bestThreads} threads${bestThreads !== null && bestThreads > most ? ", beyond what was measured" : ""}${speedUp}.`
	};
}
// src/report/cost/cost-view.ts
/** What money went to: what one wants first, what was in vain last. */
const COST_PARTS = [
	{
		part: "trials",
		title: "Compute only",
		name: "the trials"
	},
	{
		part: "warmUp",
		title: "Warm-up",
		name: "warm-ups"
	},
	{
		part: "boot",
		title: "Boot, image",
		name: "boot and image"
	},
	{
		part: "staging",
		title: "Staging",
		name: "staging"
	},
	{
		part: "other",
		title: "Between",
		name: "what lies between the trials"
	},
	{
		part: "failed",
		title: "Failed, lost",
		name: "failed blocks and lost attempts"
	}
];
/** @returns null where there is nothing to say: machines without a price, none of AWS */
function viewCost(comparison) {
	const { cost } = comparison;
	if (!cost) return null;
	const format = formatFor(cost.total);
	const rows = cost.platforms.map((own) => viewRow(own, platformLabel(comparison, own.platform), format));
	const priced = cost.platforms.filter(({ usd }) => usd !== null).length;
	return {
		...describeTotal(cost),
		rows: [...rows, ...cost.total && priced > 1 ? [totalRow(cost.total, format)] : []],
		days: unrankedDays(comparison, cost).map((day) => viewDay(comparison, day)),
		notes: notesOn(comparison, cost)
	};
}
function describeTotal({ total }) {
	if (!total) return {
		headline: "No price is known of these machines.",
		rest: ""
	};
	const all = allIn(total);
	const format = formatFor(total);
	const share = all > 0 ? ` (${formatShare(total.trials / all)})` : "";
	const others = COST_PARTS.filter(({ part }) => part !== "trials" && total[part] > 0).toSorted((a, b) => total[b.part] - total[a.part]).map(({ part, name }) => `${name} ${formatPart(total[part], format)}`);
	return {
		headline: `${format(all)} USD all-in, ${format(total.trials)} USD of it${share} for the trials themselves.`,
		rest: others.length > 0 ? `The rest, in USD: ${others.join(", ")}.` : ""
	};
}
/** All figures of a table with the same digits: cents where there is a dollar, else as much as tells. */
function formatFor(total) {
	return total && allIn(total) >= 1 ? (usd) => usd.toFixed(2) : formatUsdAmount;
}
function formatPart(usd, format) {
	if (usd === 0) return "–";
	return Number(format(usd)) === 0 ? "< 0.01" : format(usd);
}
function viewRow(own, label, format) {
	const { price, usd, hosts, blocks, failedBlocks, lostAttempts, seconds } = own;
	const use = [
		`${formatCount(hosts, "host")}, ${formatHours(allIn(seconds))}`,
		formatCount(blocks, "block"),
		...failedBlocks > 0 ? [`${failedBlocks} failed`] : [],
		...lostAttempts > 0 ? [`${formatCount(lostAttempts, "attempt")} lost`] : []
	];
	return {
		platform: label,
		price: price ? `${price.usdPerHour} USD/h` : "price not known",
		use: use.join(", "),
		parts: COST_PARTS.map(({ part }) => usd ? formatPart(usd[part], format) : "–"),
		allIn: usd ? format(allIn(usd)) : "–",
		isTotal: false
	};
}
function totalRow(total, format) {
	return {
		platform: "Total",
		price: "",
		use: "",
		parts: COST_PARTS.map(({ part }) => formatPart(total[part], format)),
		allIn: format(allIn(total)),
		isTotal: true
	};
}
/** `0.42 h`, `12.3 h`. */
function formatHours(seconds) {
	const hours = seconds / 3600;
	return `${hours < 9.995 ? hours.toFixed(2) : hours.toFixed(1)} h`;
}
/** Where a version ran on two platforms with a price, the ranking has these figures. */
function unrankedDays({ platformQuestions = [] }, { simulatedDays }) {
	return simulatedDays.filter(({ workload, version }) => !platformQuestions.some((question) => question.workload === workload && question.version === version && question.rankings.some(({ metric }) => metric === "cost")));
}
function viewDay(comparison, day) {
	return {
		version: comparison.workloads.length === 1 ? day.version : `${day.workload} · ${day.version}`,
		platform: platformLabel(comparison, day.platform),
		compute: formatFigure(day.compute),
		allIn: day.allIn ? formatFigure(day.allIn) : "–",
		restsOn: formatCount(day.hosts, "host")
	};
}
function formatFigure({ value, low, high }) {
	return low === null || high === null ? formatUsdAmount(value) : `${formatUsdAmount(value)} (${formatUsdAmount(low)} to ${formatUsdAmount(high)})`;
}
function notesOn(comparison, cost) {
	const label = (id) => platformLabel(comparison, id);
	const unpriced = cost.platforms.filter(({ price }) => price === null);
	const unlaunched = cost.platforms.filter(({ unknownLaunches }) => unknownLaunches > 0);
	const isRented = comparison.platforms.some(({ instance }) => instance !== void 0);
	return [
		...priceNotes(comparison, cost),
		...unpriced.map(({ platform }) => `No price is known of ${label(platform)}: it is in no sum.`),
		...unlaunched.map(({ platform, unknownLaunches }) => `${formatCount(unknownLaunches, "host")} of ${label(platform)} did not tell of a launch: boot is counted there as far as the list of prices knows it.`),
		...cost.platforms.flatMap(({ platform, inputs }) => inputs ? describeInputs(label(platform), inputs) : []),
		...isRented ? ["A host is paid for from its launch, by the second, a minute at least. What is not in these sums: the minutes until an idle host is ended, its disk and address, storage and logs."] : []
	];
}
/** Staging takes money and no part of a trial: a reader should see how much data it was about. */
function describeInputs(platform, inputs) {
	const { blocks, found, bytes, fetchedBytes, cachedBytes, seconds } = inputs;
	const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
	const there = found > 0 ? `; ${found} of them found all on their host` : "";
	return `Inputs on ${platform}: ${formatBytes(bytes)} for ${formatCount(blocks, "block")}, ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}${there}. It is part of the staging, and of no trial.`;
}
/** A ranking by cost names its prices itself. */
function priceNotes({ platformQuestions = [] }, { platforms }) {
	const named = new Set(platformQuestions.flatMap((question) => question.platforms.flatMap(({ price }) => price ? [priceKey(price)] : [])));
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : []))].flatMap(([key, price]) => named.has(key) ? [] : [priceNote(price)]);
}
// src/report/platforms/platform-section.ts
/** The figures' columns: only those of which there is anything to show. */
function rankColumns(view) {
	return [
		{
			title: "Behind the best",
			cell: ({ behind }) => behind,
			isNumber: true
		},
		{
			title: "Wall time",
			cell: ({ wallTime }) => wallTime,
			isNumber: true
		},
		...view.hasThroughput ? [{
			title: "Days/day",
			cell: (row) => row.throughput,
			isNumber: true
		}] : [],
		...view.hasCost ? [{
			title: "USD/sim. day",
			cell: (row) => row.cost,
			isNumber: true
		}] : [],
		...view.hasAllInCost ? [{
			title: "USD/sim. day all-in",
			cell: (row) => row.allInCost,
			isNumber: true
		}] : []
	];
}
/** The section of report.md on the choice between platforms; empty where there is no choice. */
function platformsMarkdown(views, charts) {
	return views.length === 0 ? "" : `## Which platform\n\n${platformsBody(views, charts)}`;
}
/** The same without its heading. */
function platformsBody(views, charts) {
	return [...views.map((view) => questionMarkdown(view, charts)), LEGEND].join("\n\n");
}
const LEGEND = "Intervals in brackets hold for each figure by itself, with 95 %. Those of the distance to the best hold all together with 95 %: what is as good as the best can't be told from it. They rest on hosts, not on runs. Simulated days are per day of wall time, costs per simulated day.";
function questionMarkdown(view, charts) {
	const columns = rankColumns(view);
	const own = charts.find(({ key }) => key === view.key)?.files ?? [];
	return [
		`**${view.key}.** ${view.headline}`,
		table([
			{ title: "Platform" },
			{ title: "Standing" },
			...columns
		], view.rows.map((row) => [
			`${row.platform}<br>${codeSpan(row.processor)}<br>${row.cores}<br>${row.restsOn}`,
			row.standing,
			...columns.map(({ cell }) => cell(row).replace(" (", "<br>("))
		])),
		...own.map(({ file, title }) => `![${title}](${file})`),
		...view.scaling.map(({ title, text }) => `${prose(title)}: ${prose(text)}`),
		...view.notes.length > 0 ? [view.notes.map((note) => `- ${prose(note)}`).join("\n")] : []
	].join("\n\n");
}
// src/core/comparison/a-a.ts
/**
* Whether both sides are the same version, to the byte: whatever such a comparison calls slower or faster is a
* false alarm.
*/
function isSameVersion({ versions }, { baseline, candidate }) {
	const digestOf = (wanted) => versions.find(({ name }) => name === wanted)?.digest ?? null;
	const digest = digestOf(baseline);
	return candidate !== null && digest !== null && digest === digestOf(candidate);
}
// src/report/headline.ts
/** A verdict's mark, so that it reads without colours too. */
const VERDICTS = {
	slower: {
		mark: "▲",
		tone: "worse"
	},
	faster: {
		mark: "▼",
		tone: "better"
	},
	"no material change": {
		mark: "=",
		tone: "neutral"
	},
	inconclusive: {
		mark: "?",
		tone: "open"
	},
	"not comparable": {
		mark: "≠",
		tone: "refused"
	}
};
/** The verdict in a sentence: what a reader who reads one line has to know. */
function headline(comparison) {
	const compared = comparison.cells.filter(({ candidate }) => candidate !== null);
	const [only] = comparison.cells;
	if (only && comparison.cells.length === 1) return headlineOf(comparison, only);
	if (compared.length === 0) return aloneHeadline(comparison.cells);
	if (compared.every((cell) => isMeasured(cell) && isSameVersion(comparison, cell))) return falseAlarmsAmong(compared);
	const outcomes = compared.map(outcomeOf);
	const all = OUTCOMES.flatMap((outcome) => {
		const count = outcomes.filter((one) => one === outcome).length;
		return count > 0 ? [`${count} ${outcome}`] : [];
	});
	const worst = compared.filter((cell) => outcomeOf(cell) === "slower").toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
	const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
	return {
		headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
		cause: worst ? `Most: ${sentence(headlineOf(comparison, worst))}` : "",
		tone: worst ? "worse" : otherTone
	};
}
const OUTCOMES = [
	...Object.keys(VERDICTS),
	"failed",
	"not measured yet"
];
/** The tone of many comparisons where none is slower: the first of these that occurs. */
const TONES = [["faster", "better"], ["failed", "refused"]];
function outcomeOf(cell) {
	if (isMeasured(cell) && cell.effect) return cell.effect.verdict;
	return cell.failures.length > 0 ? "failed" : "not measured yet";
}
/** Something in it counts: a block of a comparison, a trial of a version alone. */
function isMeasured({ candidate, effect, a }) {
	return candidate === null ? a !== null : (effect?.hosts ?? 0) > 0;
}
function aloneHeadline(cells) {
	const measured = cells.filter(isMeasured).length;
	const failed = cells.filter((cell) => !isMeasured(cell) && cell.failures.length > 0).length;
	const rest = failed > 0 ? `, ${failed} failed` : "";
	return {
		headline: `One version, so nothing to compare: measured in ${measured} of ${formatCount(cells.length, "cell")}${rest}.`,
		cause: "",
		tone: failed > 0 ? "refused" : "neutral"
	};
}
function headlineOf(comparison, cell) {
	return isSameVersion(comparison, cell) && isMeasured(cell) ? againstItself(cell) : cellHeadline(cell);
}
/** Both sides are one version: what is called slower or faster is a false alarm, of the total or of a timer. */
function againstItself(cell) {
	const { effect } = cell;
	const { headline: verdict, cause } = cellHeadline(cell);
	if (effect?.verdict === "slower" || effect?.verdict === "faster") return {
		headline: `False alarm: ${verdict}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	if (cause !== "") return {
		headline: `False alarm: ${cause}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	return {
		headline: "A/A: no false alarm.",
		cause: verdict,
		tone: effect?.verdict === "no material change" ? "neutral" : "open"
	};
}
const SAME_VERSION = "Both sides are the same version, to the byte.";
function falseAlarmsAmong(cells) {
	const alarms = cells.filter(isAlarm).length;
	const compared = formatCount(cells.length, "A/A comparison");
	return alarms > 0 ? {
		headline: `False alarm: ${alarms} of ${compared}.`,
		cause: SAME_VERSION,
		tone: "worse"
	} : {
		headline: `A/A: no false alarm in ${compared}.`,
		cause: "",
		tone: "neutral"
	};
}
/** The total, or any timer, is called slower or faster. */
function isAlarm({ effect, timers }) {
	return [effect, ...timers.map((timer) => timer.effect)].some((one) => one?.verdict === "slower" || one?.verdict === "faster");
}
function cellHeadline(cell) {
	const { candidate, baseline, effect, differences, failures, a } = cell;
	const where = cell.platform.startsWith(`local-`) ? "on this machine" : `on ${cell.platform}`;
	const [failure] = failures;
	if (failure && !isMeasured(cell)) return {
		headline: `${failure.version} failed ${where}: ${failure.class}.`,
		cause: "",
		tone: "refused"
	};
	if (candidate === null) return {
		headline: `${baseline} alone: ${a ? `${formatSeconds(a.wallSeconds)} a trial` : "no trial ended well"}, ${where}.`,
		cause: "",
		tone: "neutral"
	};
	if (!effect || effect.hosts === 0) return {
		headline: `${candidate} against ${baseline}: nothing measured.`,
		cause: "",
		tone: "open"
	};
	const { tone } = VERDICTS[effect.verdict];
	const size = describeEffect(effect);
	return {
		headline: {
			slower: `${candidate} is slower than ${baseline} by ${size}, ${where}.`,
			faster: `${candidate} is faster than ${baseline} by ${size}, ${where}.`,
			"no material change": `No material change: ${candidate} against ${baseline} ${size}, ${where}.`,
			inconclusive: `Inconclusive: ${candidate} against ${baseline} ${size}, ${where}.`,
			"not comparable": `Not comparable: ${candidate} and ${baseline} differ in ${differences.join("; ")}.`
		}[effect.verdict],
		cause: describeTimers(cell),
		tone
	};
}
function describeEffect({ change, low, high, verdict, confidence }) {
	if (change === null) return "no number";
	const size = verdict === "slower" || verdict === "faster" ? formatSize(change) : formatChange(change);
	if (low === null || high === null) return `${size} (too few to give an interval)`;
	return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}
/** The timers that changed, the one that cost or saved most first. */
function describeTimers({ timers, effect }) {
	const changed = timers.filter(({ effect: timer }) => timer?.verdict === "slower" || timer?.verdict === "faster").toSorted((one, other) => Math.abs(secondsChanged(other)) - Math.abs(secondsChanged(one))).slice(0, MOST_TIMERS_NAMED).map((timer) => `${timer.name} ${formatChange(timer.effect?.change ?? 0)}`);
	if (changed.length === 0) return "";
	return `${effect?.verdict === "slower" || effect?.verdict === "faster" ? "Where" : "But a part of it changed"}: ${changed.join(", ")}.`;
}
const MOST_TIMERS_NAMED = 3;
function secondsChanged({ secondsA, secondsB }) {
	return (secondsB ?? 0) - (secondsA ?? 0);
}
function sentence({ headline: first, cause }) {
	return cause ? `${first} ${cause}` : first;
}
// src/report/timer-view.ts
/** Slower or faster, as far as it was tested. */
const hasChanged = ({ tone }) => tone === "worse" || tone === "better";
/**
* The timers of a cell in words, in the model's order.
*
* @param isRefused the sides are not comparable: their times stand, and no number between them
*/
function viewTimers({ timers }, key, isRefused) {
	const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
	return timers.map(({ name, secondsA, secondsB, effect }) => ({
		cell: key,
		name,
		depth: depthOf(name, parents),
		secondsA: secondsA === null ? "–" : formatSeconds(secondsA),
		secondsB: secondsB === null ? "–" : formatSeconds(secondsB),
		...viewEffect(effect),
		...effect || isRefused || !secondsA || secondsB === null ? {} : { change: formatChange(secondsB / secondsA - 1) },
		verdict: effect ? markVerdict(effect.verdict) : "not tested",
		tone: effect ? VERDICTS[effect.verdict].tone : "neutral"
	}));
}
/** Steps up to the outermost timer; a log can name a timer as its own ancestor, and then the way ends there. */
function depthOf(name, parents) {
	const seen = /* @__PURE__ */ new Set([name]);
	let parent = parents.get(name);
	while (parent && !seen.has(parent)) {
		seen.add(parent);
		parent = parents.get(parent);
	}
	return seen.size - 1;
}
/** A change and its interval; dashes where there is none. */
function viewEffect(effect) {
	const { change = null, low = null, high = null } = effect ?? {};
	return {
		change: change === null ? "–" : formatChange(change),
		interval: low === null || high === null ? "–" : formatInterval(low, high)
	};
}
/** A verdict with its mark before it. */
function markVerdict(verdict) {
	return `${VERDICTS[verdict].mark} ${verdict}`;
}
export { toneOf as _, VERDICTS as a, isSameVersion as c, rankColumns as d, COST_PARTS as f, formatValue as g, coresText as h, viewTimers as i, platformsBody as l, chosenRanking as m, markVerdict as n, headline as o, viewCost as p, viewEffect as r, isMeasured as s, hasChanged as t, platformsMarkdown as u, viewPlatforms as v, platformLabel as y };
