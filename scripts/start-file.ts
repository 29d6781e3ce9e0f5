import { readFileSync } from "node:fs";
import type { Plugin } from "rolldown";

const SOURCE = "src/entry/cli.js";

/** Plugin for Rolldown that copies the file which starts the command line: bundled, an old Node could not read it. */
export const startFile: Plugin = {
  name: "start-file",
  buildStart() {
    this.addWatchFile(SOURCE);
    this.emitFile({
      type: "prebuilt-chunk",
      fileName: "cli.js",
      code: readFileSync(SOURCE, "utf8"),
    });
  },
};
