import { DirectoryOutputFiles } from "../adapters/local/output-files.ts";
import type { OutputFiles } from "../ports/output-files.ts";

/** Commands write reports and other output files to this machine. */
export const outputFiles: OutputFiles = new DirectoryOutputFiles();
