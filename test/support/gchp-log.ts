/** Timer of a made-up run of GCHP, with the seconds that each rank spends in it outside of its children. */
export interface SampleTimer {
  readonly name: string;
  readonly cycles?: number;
  readonly exclusive: readonly number[];
  readonly children?: readonly SampleTimer[];
}

/** From GCHP 14.7 on, in allPEs.log. */
export const ALL_RANKS_PREFIX = "0000: MAPL.profiler: INFO: ";

interface Row {
  readonly name: string;
  readonly depth: number;
  readonly cycles: number;
  readonly exclusive: readonly number[];
  readonly inclusive: readonly number[];
}

/**
 * A component's table over all ranks, in the columns that MAPL 2 prints (generic/MAPL_Generic.F90 and profiler/reporting/):
 * a name of 25 characters, share, inclusive and exclusive seconds of minimum, mean and maximum, slowest and fastest
 * rank, cycles.
 */
export function componentTable(top: SampleTimer): readonly string[] {
  const rows = flatten(top);
  const statistics = [least, average, most];
  const totals = statistics.map((of) => rows.reduce((sum, row) => sum + of(row.exclusive), 0));
  const blank = (width: number) => " ".repeat(width);
  const group = "=".repeat(28);
  return [
    "",
    `Times for component <${top.name}>`,
    `${blank(28)}${["Min", "Mean", "Max"].map((title) => centre(title, 28)).join(blank(3))}   ${centre("PE", 13)}   # cycles`,
    `${blank(28)}${[group, group, group].join(blank(3))}   ${"=".repeat(13)}   ========`,
    `${"Name".padEnd(28)}${["", "", ""].map(() => "  %    inclusive  exclusive ").join(blank(3))}    max    min  `,
    `${blank(28)}${["", "", ""].map(() => "------ ---------- ----------").join(blank(3))}   ------ ------`,
    ...rows.map((row) => {
      const groups = statistics.map((of, index) => {
        const share = (100 * of(row.exclusive)) / (totals[index] ?? 0);
        return `${fixed(share, 6, 2)} ${fixed(of(row.inclusive), 10, 2)} ${fixed(of(row.exclusive), 10, 2)}`;
      });
      const ranks = [most, least].map((of) => row.exclusive.indexOf(of(row.exclusive)));
      const pe = ranks.map((rank) => ` ${String(rank).padStart(5, "0")}`).join(" ");
      return [titleOf(row, 25), ...groups, pe, whole(row.cycles, 8)].join(" | ");
    }),
    "",
  ];
}

/** The report of process 0 (profiler/MAPL_Profiler.F90): cycles, inclusive and exclusive seconds with their shares. */
export function reportTable(top: SampleTimer): readonly string[] {
  const rows = flatten(top);
  const total = rows.reduce((sum, { exclusive: [own = 0] }) => sum + own, 0);
  return [
    "Report on process: 0",
    `${" ".repeat(60)}${centre("Inclusive", 16)} ${centre("Exclusive", 16)}`,
    `${" ".repeat(60)}${"=".repeat(16)} ${"=".repeat(16)}`,
    `${"Name".padEnd(51)}#-cycles  T (sec)    %     T (sec)    %   `,
    `${" ".repeat(51)}-------- --------- ------ --------- ------`,
    ...rows.map((row) => {
      const times = [row.inclusive[0] ?? 0, row.exclusive[0] ?? 0].map(
        (seconds) => `${fixed(seconds, 9, 3)} ${fixed((100 * seconds) / total, 6, 2)}`,
      );
      return [titleOf(row, 50), whole(row.cycles, 8), ...times].join(" ");
    }),
  ];
}

/** The end of a log: components, throughput, report of process 0. */
export function timerLines(
  { components, all }: { readonly components: readonly SampleTimer[]; readonly all: SampleTimer },
  prefix = "",
): readonly string[] {
  const throughput = `Model Throughput: ${fixed(81.373, 12, 3)} days per day`;
  return [
    ...components.flatMap(componentTable).map((line) => prefix + line),
    prefix === "" ? `           MAPL: INFO: ${throughput}` : `0000: MAPL: INFO: ${throughput}`,
    ...reportTable(all).map((line) => prefix + line),
  ];
}

/** GCHPchem on some ranks. The chemistry of rank 1 takes longest. */
export function chemistry(ranks = 6): SampleTimer {
  const on = (seconds: (rank: number) => number) =>
    Array.from({ length: ranks }, (_, i) => seconds(i));
  const part = (name: string, seconds: number): SampleTimer => ({
    name,
    cycles: 144,
    exclusive: on((rank) => seconds + rank / 100),
  });
  return {
    name: "GCHPchem",
    cycles: 146,
    exclusive: on(() => 0.02),
    children: [
      {
        name: "SetService",
        exclusive: on(() => 0.76),
        children: [{ name: "generic", cycles: 0, exclusive: on(() => 0) }],
      },
      {
        name: "Run",
        cycles: 144,
        exclusive: on(() => 1),
        children: [
          part("GC_CONV", 13.2),
          part("GC_EMIS", 12.08),
          { name: "GC_CHEM", cycles: 144, exclusive: on((rank) => (rank === 1 ? 77.5 : 40)) },
          part("GC_WETDEP", 22.7),
        ],
      },
    ],
  };
}

/** All of process 0. */
export function allTimers(): SampleTimer {
  const leaf = (name: string, seconds: number, cycles = 1): SampleTimer => ({
    name,
    cycles,
    exclusive: [seconds],
  });
  return {
    name: "All",
    exclusive: [0.895],
    children: [
      { name: "SetService", exclusive: [0.1], children: [leaf("GCHP", 0.82)] },
      leaf("Initialize", 38.15),
      {
        name: "Run",
        exclusive: [3.25],
        children: [
          leaf("EXTDATA", 30.5, 144),
          {
            name: "GCHP",
            cycles: 144,
            exclusive: [0.4],
            children: [leaf("DYNAMICS", 20.011, 144), leaf("GCHPchem", 127.5, 144)],
          },
          leaf("HIST", 5.274, 144),
        ],
      },
      leaf("Finalize", 1.933),
    ],
  };
}

function flatten(timer: SampleTimer, depth = 0): readonly Row[] {
  const { name, cycles = 1, exclusive, children = [] } = timer;
  const below = children.flatMap((child) => flatten(child, depth + 1));
  const nearest = below.filter((row) => row.depth === depth + 1);
  const inclusive = exclusive.map((own, rank) =>
    nearest.reduce((sum, row) => sum + (row.inclusive[rank] ?? 0), own),
  );
  return [{ name, depth, cycles, exclusive, inclusive }, ...below];
}

function titleOf({ name, depth }: Row, width: number): string {
  return ("--".repeat(depth) + name).slice(0, width).padEnd(width);
}

/** As Fortran's Fw.d: stars where the number is too wide. */
function fixed(value: number, width: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.length > width ? "*".repeat(width) : text.padStart(width);
}

/** As Fortran's I8.0: blanks for 0. */
function whole(value: number, width: number): string {
  const text = value === 0 ? "" : String(value);
  return text.length > width ? "*".repeat(width) : text.padStart(width);
}

function centre(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return text.padStart(left + text.length).padEnd(width);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function most(values: readonly number[]): number {
  return Math.max(...values);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
