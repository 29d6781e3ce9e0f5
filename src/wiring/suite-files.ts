import { basename, dirname, join, relative, resolve } from "node:path";
import { suiteWithVersions } from "../adapters/yaml/suite-document.ts";
import { loadSuite } from "../adapters/yaml/yaml-catalogue.ts";
import type { SuiteFiles } from "../ports/suite-files.ts";
import { outputFiles } from "./output-files.ts";

/** Suites as YAML files of this machine. */
export const suiteFiles: SuiteFiles = {
  load: loadSuite,
  async writeCopy(path, { of, versions, description }) {
    await outputFiles.replace(path, await suiteWithVersions(of, versions, description));
  },
  beside: (path, infix) => join(dirname(path), `${basename(path, ".yml")}.${infix}.yml`),
  relativeTo: (suite, file) => relative(dirname(resolve(suite)), file),
};
