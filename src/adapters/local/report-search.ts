import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { glob } from "tinyglobby";
import type { FoundReport, ReportSearch } from "../../ports/report-search.ts";
import { readReportFolder } from "./report-folder.ts";

/** Report folders in directories of this machine. Links are not followed. */
export class LocalReportSearch implements ReportSearch {
  async find(folder: string): Promise<readonly string[]> {
    const files = await glob("**/{comparison.json,report.md,summary.json}", {
      cwd: folder,
      followSymbolicLinks: false,
    });
    return [...new Set(files.map((file) => join(folder, dirname(file))))].sort();
  }

  read(folder: string): Promise<FoundReport> {
    return readReportFolder(folder);
  }

  isInside(path: string, folder: string): boolean {
    const way = relative(folder, path);
    return !way.startsWith("..") && !way.startsWith("/");
  }

  async names(folder: string): Promise<readonly string[]> {
    const entries = await entriesOf(folder);
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }

  async documents(folder: string): Promise<readonly string[]> {
    const entries = await entriesOf(folder);
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map(({ name }) => name)
      .sort();
  }
}

function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
