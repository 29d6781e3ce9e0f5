import { readNoiseModels } from "../src/adapters/yaml/calibration-files.ts";
import { type BisectionStudy, studyBisections } from "../src/core/bisect/study.ts";

/** Prints the tables of docs/how-to/find-the-commit.md: simulated bisections, and a classic bisection of the same histories. */
const HISTORIES = Number(process.argv[2] ?? 2000);
const only = process.argv[3];
const noise = await readNoiseModels("benchmarks/noise-models.yml", undefined);
const modelOf = (name: string) => {
  const model = noise.find((one) => one.name === name);
  if (!model) throw new Error(`no noise model ${name}`);
  return model;
};

const TYPICAL: Omit<BisectionStudy, "steps"> = {
  noise: modelOf("typical"),
  commits: 30,
  hasHistory: true,
  unbuildable: 0,
  commitSd: 0.001,
  maxError: 0.05,
  blockHours: 0.7,
  buildHours: 0.25,
};
const one = (change: number) => [{ position: null, change }];
const CASES: readonly (readonly [
  string,
  Partial<BisectionStudy> & Pick<BisectionStudy, "steps">,
])[] = [
  ["14.4.2: +34 %", { steps: one(0.34) }],
  ["TOMAS: 10 times", { steps: one(9) }],
  ["+10 %", { steps: one(0.1) }],
  ["+5 %", { steps: one(0.05) }],
  ["+3 %", { steps: one(0.03) }],
  ["+3 %, bound 1 %", { steps: one(0.03), maxError: 0.01 }],
  ["+3 %, bound 20 %", { steps: one(0.03), maxError: 0.2 }],
  ["-5 %", { steps: one(-0.05) }],
  ["+5 %, no history", { steps: one(0.05), hasHistory: false }],
  ["+3 %, no history", { steps: one(0.03), hasHistory: false }],
  ["+5 %, 10 % of commits unbuildable", { steps: one(0.05), unbuildable: 0.1 }],
  ["+5 %, noisy", { steps: one(0.05), noise: modelOf("noisy") }],
  ["+5 %, heavy tails", { steps: one(0.05), noise: modelOf("heavy-tails") }],
  ["+5 %, bursts", { steps: one(0.05), noise: modelOf("bursts") }],
  ["+5 %, heavy outliers", { steps: one(0.05), noise: modelOf("heavy-outliers") }],
  [
    "+5 %, candidate reacts to hosts",
    { steps: one(0.05), noise: modelOf("candidate-reacts-to-hosts") },
  ],
  ["+5 %, history understates 2x", { steps: one(0.05), noise: modelOf("history-understates-2") }],
  ["+34 %, quiet", { steps: one(0.34), noise: modelOf("quiet") }],
  ["two of +10 %", { steps: [...one(0.1), ...one(0.1)] }],
  ["two of +3 %", { steps: [...one(0.03), ...one(0.03)] }],
  ["+20 % and -10 %", { steps: [...one(0.2), ...one(-0.1)] }],
  [
    "fifteen of +1 %",
    { steps: Array.from({ length: 15 }, () => ({ position: null, change: 0.01 })) },
  ],
  ["three of +10 %", { steps: [...one(0.1), ...one(0.1), ...one(0.1)] }],
];

const percent = (share: number) => (100 * share).toFixed(1);
console.log(
  "| history | right | wrong | stated | several | range | none | covered | blocks | builds | hours | classic: right | blocks | builds | hours |",
);
for (const [name, more] of CASES) {
  if (only !== undefined && !new RegExp(only).test(name)) continue;
  const { classic, ...figures } = studyBisections(
    { ...TYPICAL, ...more },
    { histories: HISTORIES },
  );
  const { right, wrong, statedError, several, open, none, covered, blocks, builds, hours } =
    figures;
  const cells = [
    name,
    ...[right, wrong, statedError, several, open, none, covered].map(percent),
    ...[blocks, builds, hours].map((mean) => mean.toFixed(1)),
    percent(classic.right),
    ...[classic.blocks, classic.builds, classic.hours].map((mean) => mean.toFixed(1)),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
