/** Writes the lists of job endings in docs/how-to/troubleshoot.md, from the rules in src/adapters/aws/batch. */
import { readFileSync, writeFileSync } from "node:fs";
import { jobEndingLists } from "./job-ending-lists.ts";

const PAGE = "docs/how-to/troubleshoot.md";
const BEGIN =
  "<!-- Written by scripts/job-endings.ts. Change the rules in src/adapters/aws/batch. -->";
const END = "<!-- End of the written lists. -->";

const page = readFileSync(PAGE, "utf8");
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`${PAGE} has lost its markers.`);
writeFileSync(PAGE, `${before}${BEGIN}\n\n${jobEndingLists()}\n\n${END}${after}`);
