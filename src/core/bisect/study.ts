import { RandomStream } from "../calibration/random-stream.ts";
import { simulateBlock, withEffect } from "../calibration/simulate-host.ts";
import type { NoiseModel } from "../documents/noise-model.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { noiseOf } from "../verdict/noise-history.ts";
import { average, type Replicate } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";
import type { BisectionAnswer, FoundStep } from "./answers.ts";
import { type Decision, decide, type MeasuredCommit } from "./bisection.ts";
import type { ChangeInterval } from "./measured-values.ts";

/** A step of a simulated history. */
export interface PlantedStep {
  /** Position of the commit; null: at random. */
  readonly position: number | null;
  readonly change: number;
}

export interface BisectionStudy {
  readonly noise: NoiseModel;
  readonly commits: number;
  readonly steps: readonly PlantedStep[];
  /** Whether 24 earlier blocks tell the noise. */
  readonly hasHistory: boolean;
  /** Share of the commits that cannot be built. */
  readonly unbuildable: number;
  /** Standard deviation of each commit's own offset, in log time. */
  readonly commitSd: number;
  readonly maxError: number;
  readonly blockHours: number;
  readonly buildHours: number;
}

export interface SimulatedBisection {
  readonly answer: BisectionAnswer;
  readonly blocks: number;
  readonly builds: number;
  readonly steps: number;
  readonly hours: number;
}

/** Simulates histories and their bisection. The same seed gives the same histories for every method. */
export class BisectionSimulation {
  readonly #study: BisectionStudy;
  readonly #random: RandomStream;
  /** Commits with their planted changes. */
  readonly steps: readonly { readonly position: number; readonly change: number }[];
  readonly #unbuildable: ReadonlySet<number>;
  readonly #history: NoiseHistory | null;
  readonly #levels: readonly number[];

  constructor(study: BisectionStudy, seed: number) {
    this.#study = study;
    const random = new RandomStream(seed, "history");
    const free = random.sample(
      Array.from({ length: study.commits }, (_, index) => index + 1),
      study.steps.length,
    );
    this.steps = study.steps.map(({ position, change }, index) => ({
      position: position ?? free[index] ?? 1,
      change,
    }));
    this.#unbuildable = new Set(
      Array.from({ length: study.commits - 1 }, (_, index) => index + 1).filter(
        () => random.uniform() < study.unbuildable,
      ),
    );
    this.#levels = Array.from({ length: study.commits + 1 }, (_, position) =>
      position === 0
        ? 0
        : this.steps
            .filter((step) => step.position <= position)
            .reduce((sum, { change }) => sum + Math.log1p(change), 0) +
          study.commitSd * random.normal(),
    );
    const past = new RandomStream(seed, "past");
    this.#history = study.hasHistory
      ? noiseOf([
          Array.from({ length: 24 }, (_, index) =>
            simulateBlock(study.noise, past, { host: `past ${index}`, day: "past" }),
          ),
        ])
      : null;
    this.#random = new RandomStream(seed, "blocks");
  }

  #block(position: number, name: string): Replicate {
    const block = simulateBlock(this.#study.noise, this.#random, { host: name, day: "today" });
    return withEffect(block, Math.expm1(this.#levels[position] ?? 0));
  }

  /** @param onDecision hears of every decision */
  run(onDecision: (decision: Decision) => void = () => {}): SimulatedBisection {
    const { commits, maxError, blockHours, buildHours } = this.#study;
    const skipped = new Set<number>();
    const measured = new Map<number, MeasuredCommit>();
    let [blocks, builds, steps] = [0, 2, 0];
    for (;;) {
      const decision = decide({
        commits,
        skipped,
        measured: [...measured.values()],
        comparesResults: false,
        history: this.#history,
        maxError,
        maxBlocks: 100,
        costs: {
          block: blockHours,
          start: 0,
          build: (position) => (measured.has(position) ? 0 : buildHours),
        },
      });
      onDecision(decision);
      if ("answer" in decision) {
        const hours = blocks * blockHours + builds * buildHours;
        return { answer: decision.answer, blocks, builds, steps, hours };
      }
      const { position, blocks: more } = decision.next;
      const known = measured.get(position);
      if (!known && position !== commits) builds++;
      if (this.#unbuildable.has(position)) {
        skipped.add(position);
        continue;
      }
      steps++;
      const replicates = Array.from({ length: more }, () => this.#block(position, `h${blocks++}`));
      measured.set(position, {
        position,
        blocks: (known?.blocks ?? 0) + more,
        replicates: [...(known?.replicates ?? []), ...replicates],
        differs: null,
      });
    }
  }

  /** Halves the range with 8 blocks a step, each judged by the verdict at its last look. */
  classic(): Omit<SimulatedBisection, "answer"> & {
    readonly found: Omit<FoundStep, keyof ChangeInterval> | null;
  } {
    const { commits, blockHours, buildHours } = this.#study;
    let [blocks, builds, steps] = [0, 1, 0];
    const isChanged = (position: number): boolean => {
      builds++;
      steps++;
      const replicates = Array.from({ length: 8 }, () => this.#block(position, `h${blocks++}`));
      const looks = { hosts: [8], alpha: 0.012, equivalenceAlpha: 0.03 };
      const { effect } = judge(replicates, { history: this.#history, looks });
      return effect.verdict === "slower" || effect.verdict === "faster";
    };
    let [good, bad] = [0, commits];
    const isFound = isChanged(commits);
    while (isFound && bad - good > 1) {
      const middle = this.#nearestBuildable(Math.floor((good + bad) / 2), good, bad);
      if (middle === null) break;
      if (isChanged(middle)) bad = middle;
      else good = middle;
    }
    const hours = blocks * blockHours + builds * buildHours;
    const found = isFound ? { first: good + 1, last: bad } : null;
    return { found, blocks, builds, steps, hours };
  }

  #nearestBuildable(middle: number, good: number, bad: number): number | null {
    for (let distance = 0; distance < bad - good; distance++) {
      for (const position of [middle - distance, middle + distance]) {
        if (position > good && position < bad && !this.#unbuildable.has(position)) return position;
      }
    }
    return null;
  }
}

/** Shares of simulated histories, and means over them. */
export interface BisectionFigures {
  /** The answer is one commit or an unbuildable range around it, and it brought the change. */
  readonly right: number;
  /** The answer is sure and names other commits, or one of several steps only. */
  readonly wrong: number;
  /** Several steps were reported, and every step named is one. */
  readonly several: number;
  /** The number of blocks ran out. */
  readonly open: number;
  /** No change was found between the ends. */
  readonly none: number;
  /** Probability of a wrong answer, as the answers state it. */
  readonly statedError: number;
  /** Share of right answers whose interval holds the planted change. */
  readonly covered: number;
  readonly blocks: number;
  readonly builds: number;
  readonly hours: number;
  readonly classic: {
    readonly right: number;
    readonly blocks: number;
    readonly builds: number;
    readonly hours: number;
  };
}

export function studyBisections(
  study: BisectionStudy,
  { histories, seed = 1 }: { histories: number; seed?: number },
): BisectionFigures {
  const seeds = Array.from({ length: histories }, (_, index) => seed * 1_000_003 + index);
  const runs = seeds.map((one) => {
    const simulation = new BisectionSimulation(study, one);
    const { steps } = simulation;
    return { ...simulation.run(), planted: steps };
  });
  const classic = seeds.map((one) => {
    const simulation = new BisectionSimulation(study, one);
    return { ...simulation.classic(), planted: simulation.steps };
  });
  const judged = runs.map(({ answer, planted }) => judgeAnswer(answer, planted));
  const share = (kind: string) => judged.filter((one) => one.kind === kind).length / histories;
  const right = judged.filter(({ kind }) => kind === "right");
  const errors = runs.flatMap(({ answer }) => ("error" in answer ? [answer.error] : []));
  const isFound = ({ found, planted }: (typeof classic)[number]) =>
    found !== null &&
    planted.every(({ position }) => found.first <= position && position <= found.last);
  return {
    right: share("right"),
    wrong: share("wrong"),
    several: share("several"),
    open: share("open"),
    none: share("none"),
    statedError: average(errors),
    covered: right.filter(({ isCovered }) => isCovered).length / right.length,
    ...means(runs),
    classic: { right: classic.filter(isFound).length / histories, ...means(classic) },
  };
}

function judgeAnswer(
  answer: BisectionAnswer,
  planted: readonly { readonly position: number; readonly change: number }[],
): { kind: "right" | "wrong" | "several" | "open" | "none"; isCovered: boolean } {
  if (!("steps" in answer)) return { kind: "none", isCovered: false };
  const holders = answer.steps.map((step) =>
    planted.filter(({ position }) => step.first <= position && position <= step.last),
  );
  const isTrue = holders.every((inside) => inside.length > 0);
  const isWhole = new Set(holders.flat()).size === planted.length;
  if (answer.isOpen && answer.outcome === "one step") {
    return { kind: isWhole ? "open" : "wrong", isCovered: false };
  }
  if (answer.isOpen) return { kind: isTrue ? "open" : "wrong", isCovered: false };
  if (answer.outcome === "several steps") {
    return { kind: isTrue && planted.length > 1 ? "several" : "wrong", isCovered: false };
  }
  const [step] = answer.steps;
  const [inside] = holders;
  const only = inside?.[0];
  if (!step || !only || planted.length > 1) return { kind: "wrong", isCovered: false };
  return { kind: "right", isCovered: step.low <= only.change && only.change <= step.high };
}

function means(
  runs: readonly { readonly blocks: number; readonly builds: number; readonly hours: number }[],
) {
  return {
    blocks: average(runs.map(({ blocks }) => blocks)),
    builds: average(runs.map(({ builds }) => builds)),
    hours: average(runs.map(({ hours }) => hours)),
  };
}
