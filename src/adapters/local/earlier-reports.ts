import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { EarlierReports } from "../../ports/earlier-reports.ts";

/** The records below a folder of reports: RUN/records/BLOCK.json. */
export class ReportFolders implements EarlierReports {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async *records() {
    for (const path of await glob("**/records/*.json", { cwd: this.#folder })) {
      const full = join(this.#folder, path);
      yield { path: full, content: await readFile(full) };
    }
  }
}
