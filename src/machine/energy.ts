import { listDirectory, read } from "./machine.ts";

const POWERCAP = "sys/class/powercap";
/** Zones of whole packages. Their parts, the whole machine and the second interface to a package (mmio) count the same energy. */
const ZONE = /^intel-rapl:\d+$/;
const PACKAGE_NAME = /^package-\d+$/;
const MICROJOULES = 1e6;
/** Counters of 65 kJ, the smallest, start again after 60 s at a kilowatt. */
const READ_AGAIN_MS = 60_000;

interface Package {
  readonly file: string;
  /** The counter starts again at 0 after this value. */
  readonly max: number;
  last: number;
}

/** Energy of all processor packages, from the counters of RAPL in the kernel's powercap. Most kernels show them to root alone. */
export class EnergyMeter {
  readonly #packages: readonly Package[];
  readonly #timer: NodeJS.Timeout | undefined;
  #microjoules = 0;
  #isReadable: boolean;

  /** Starts counting. @param root directory that holds `sys`. Default: this machine's */
  constructor(root = "") {
    this.#packages = findPackages(`${root}/${POWERCAP}`);
    this.#isReadable = this.#packages.length > 0;
    if (this.#isReadable) this.#timer = setInterval(() => this.read(), READ_AGAIN_MS).unref();
  }

  /** Adds what the counters counted since the last call. They must be read more often than they start again. */
  read(): void {
    for (const one of this.#packages) {
      const now = readCount(one.file);
      if (now === null) {
        this.#isReadable = false;
        return;
      }
      this.#microjoules += now >= one.last ? now - one.last : now + one.max - one.last;
      one.last = now;
    }
  }

  /** Ends counting. @returns joules; undefined: the machine does not tell */
  stop(): number | undefined {
    clearInterval(this.#timer);
    if (this.#isReadable) this.read();
    return this.#isReadable && this.#microjoules > 0 ? this.#microjoules / MICROJOULES : undefined;
  }
}

/** Empty: no package tells its energy, or not all of them do. */
function findPackages(directory: string): Package[] {
  const found = listDirectory(directory)
    .filter((name) => ZONE.test(name))
    .map((name) => `${directory}/${name}`)
    .filter((zone) => PACKAGE_NAME.test(read(`${zone}/name`) ?? ""))
    .map((zone) => {
      const file = `${zone}/energy_uj`;
      return { file, max: readCount(`${zone}/max_energy_range_uj`), last: readCount(file) };
    });
  const known = found.flatMap(({ file, max, last }) =>
    max === null || last === null ? [] : [{ file, max, last }],
  );
  return known.length === found.length ? known : [];
}

function readCount(path: string): number | null {
  const text = read(path) ?? "";
  return /^\d+$/.test(text) ? Number(text) : null;
}
