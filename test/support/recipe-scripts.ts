import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Folder of the scripts that build GEOS-Chem Classic and GCHP. */
export const RECIPE = join(import.meta.dirname, "../../container/shared");

export const isInstalled = (program: string) => spawnSync(program, ["--version"]).status === 0;

export const canCompile =
  process.env["GCBENCH_REQUIRE_DOCKER"] === "1" || ["gfortran", "cmake"].every(isInstalled);

/** Runs scripts of the recipe in a folder, with nothing else in their environment than they are given. */
export function recipeIn(home: string) {
  return (name: string, args: readonly string[], variables: Record<string, string> = {}) => {
    const env = { PATH: process.env["PATH"], HOME: home, JOBS: "2", ...variables };
    const options = { cwd: home, env, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(join(RECIPE, name), args, options);
    return { status, output: stdout + stderr };
  };
}
