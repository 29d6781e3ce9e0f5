/** Seconds of a component over all ranks, and the ranks that took most and least by their exclusive time. */
export interface RankSpread {
  readonly min: RankSeconds;
  readonly mean: RankSeconds;
  readonly max: RankSeconds;
  readonly slowestRank: number | null;
  readonly fastestRank: number | null;
}

/** Null: MAPL printed stars, because the number was too wide for its field. */
export interface RankSeconds {
  readonly inclusive: number | null;
  readonly exclusive: number | null;
}

const TITLE_GROUP = /^\s*(-*)(\S.*?)\s*$/;
/** A number of a fixed width; stars: it was too wide; NaN: a share of nothing. */
const NUMBER = String.raw`(?:-?\d*\.\d+|\*+|NaN)`;
const SECONDS_GROUP = new RegExp(String.raw`^\s*${NUMBER}\s+(${NUMBER})\s+(${NUMBER})\s*$`);
const RANKS_GROUP = /^\s*(\d+|\*+)\s+(\d+|\*+)\s*$/;
/** MAPL prints no cycles as blanks. */
const CYCLES_GROUP = /^\s*(\d+|\*+)?\s*$/;
const REPORT_ROW = new RegExp(
  String.raw`^\s*(-*)([^\s-].*?)\s+(?:(\d+|\*+)\s+)?(${NUMBER})\s+${NUMBER}\s+(${NUMBER})\s+${NUMBER}\s*$`,
);

/** Row of a table. */
export interface MaplRow extends RankSeconds {
  /** They show how deep the timer is, and can be part of its name. */
  readonly dashes: string;
  readonly name: string;
  /** Null: stars. */
  readonly cycles: number | null;
  readonly ranks: RankSpread | null;
}

/** `----GC_CHEM  | % inclusive exclusive | the mean's | the maximum's | slowest and fastest rank | cycles`. */
export function componentRow(line: string): MaplRow | null {
  const fields = line.split("|");
  if (fields.length !== 6) return null;
  const [title = "", minText = "", meanText = "", maxText = "", rankText = "", cycleText = ""] =
    fields;
  const [, dashes, name] = TITLE_GROUP.exec(title) ?? [];
  const [min, mean, max] = [minText, meanText, maxText].map(secondsOf);
  const pes = RANKS_GROUP.exec(rankText);
  const cycles = CYCLES_GROUP.exec(cycleText);
  if (dashes === undefined || name === undefined || !min || !mean || !max || !pes || !cycles) {
    return null;
  }
  if (!isOrdered(min, mean, max)) return null;
  const [slowestRank = null, fastestRank = null] = pes.slice(1).map(numberOf);
  return {
    dashes,
    name,
    cycles: cycles[1] === undefined ? 0 : numberOf(cycles[1]),
    ...max,
    ranks: { min, mean, max, slowestRank, fastestRank },
  };
}

function secondsOf(text: string): RankSeconds | null {
  const [, inclusive, exclusive] = SECONDS_GROUP.exec(text) ?? [];
  if (inclusive === undefined || exclusive === undefined) return null;
  return { inclusive: numberOf(inclusive), exclusive: numberOf(exclusive) };
}

/** `----GCHP   cycles  seconds  %  exclusive seconds  %`. */
export function reportRow(line: string): MaplRow | null {
  const [, dashes, name, cycles, inclusive, exclusive] = REPORT_ROW.exec(line) ?? [];
  if (dashes === undefined || name === undefined) return null;
  return {
    dashes,
    name,
    cycles: cycles === undefined ? 0 : numberOf(cycles),
    inclusive: numberOf(inclusive),
    exclusive: numberOf(exclusive),
    ranks: null,
  };
}

/** No mean is outside of its minimum and maximum. */
function isOrdered(min: RankSeconds, mean: RankSeconds, max: RankSeconds): boolean {
  return (["inclusive", "exclusive"] as const).every((key) => {
    const known = [min[key], mean[key], max[key]].filter((value) => value !== null);
    return known.every((value, index) => index === 0 || value >= (known[index - 1] ?? 0) - 0.011);
  });
}

/** Null: stars, or no number. */
export function numberOf(text: string | undefined): number | null {
  const value = Number(text);
  // Adding 0 makes -0 a 0.
  return text === undefined || text === "" || !Number.isFinite(value) ? null : value + 0;
}
