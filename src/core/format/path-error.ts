/**
 * Why a path can't be used, as the end of a sentence: `does not exist`, `is a folder`.
 *
 * @param error the error of the file system
 */
export function describePathError(path: string, error: unknown): string {
  const [variable] = /\$\{?\w+\}?/.exec(path) ?? [];
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (variable && code === "ENOENT") {
    return `does not exist: ${variable} is not expanded. Write the path out; only ~/ at its beginning is your home directory`;
  }
  return REASONS[code] ?? `can't be read (${code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "does not exist: a part of the path is a file, not a folder",
  EACCES: "can't be read: permission denied",
  EPERM: "can't be read: permission denied",
};
