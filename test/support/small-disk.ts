import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Command line for what only root may do; null: this user may not, so tests that mount are skipped. */
const ROOT = findRoot();
export const CAN_MOUNT = ROOT !== null && canMount();
/** Title of tests that mount, which says why they can be skipped. */
export const NEEDS_MOUNT = "(needs Linux, and root or sudo to mount a tmpfs)";

/** A small file system of its own, which tests fill or make read-only. */
export interface SmallDisk {
  readonly directory: string;
  readonly remount: (mode: "ro" | "rw") => void;
  readonly unmount: () => void;
}

export function mountSmallDisk({ kiB = 4096, inodes = 200 } = {}): SmallDisk {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-disk-"));
  asRoot(
    "mount",
    "-t",
    "tmpfs",
    "-o",
    `size=${kiB}k,nr_inodes=${inodes},mode=1777`,
    "gcbench",
    directory,
  );
  return {
    directory,
    remount: (mode) => asRoot("mount", "-o", `remount,${mode}`, directory),
    unmount: () => asRoot("umount", "--lazy", directory),
  };
}

function asRoot(...command: readonly string[]): void {
  const [program = "", ...args] = [...(ROOT ?? []), ...command];
  execFileSync(program, args, { stdio: "pipe" });
}

function findRoot(): readonly string[] | null {
  if (process.platform !== "linux") return null;
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync("sudo", ["-n", "true"], { stdio: "ignore" });
    return ["sudo", "-n"];
  } catch {
    return null;
  }
}

/** Root in a container may not mount. */
function canMount(): boolean {
  try {
    mountSmallDisk().unmount();
    return true;
  } catch {
    return false;
  }
}
