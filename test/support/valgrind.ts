import { findTool } from "./workflow-tools.ts";

/** Whether valgrind is installed. With GCBENCH_REQUIRE_TOOLS=1 it must be. */
export const hasValgrind = (): boolean => findTool("valgrind") !== null;

/** For the title of a test. */
export const UNLESS_VALGRIND = hasValgrind() ? "" : " (skipped: valgrind is missing)";
