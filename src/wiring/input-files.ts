import { LocalInputFiles } from "../adapters/local/input-files.ts";
import type { InputFiles } from "../ports/input-files.ts";

/** Commands read the files that the user names from this machine. */
export const inputFiles: InputFiles = new LocalInputFiles();
