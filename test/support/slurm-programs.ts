import { existsSync } from "node:fs";
import { join } from "node:path";

/** Path of a program, also of one in a folder that only root's PATH has; null: it is not installed. */
export function pathOf(program: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", "/sbin"];
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? null;
}
