/**
 * Names of two versions: the last parts of their paths that differ. `build-main/gcclassic` and `build-mine/gcclassic` give
 * `build-main` and `build-mine`.
 */
export function versionNames(baseline: string, candidate: string): readonly [string, string] {
  const [a, b] = [baseline, candidate].map((path) => path.split("/").filter(Boolean).reverse());
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let index = 0; index < length; index++) {
    const names = [toName(a?.[index] ?? ""), toName(b?.[index] ?? "")] as const;
    if (names[0] !== names[1] && names[0] !== "" && names[1] !== "") return names;
  }
  return ["baseline", "candidate"];
}

/** The start that the file names of two programs share, as in `swe` for `swe-O2` and `swe-O3`; else `trial`. */
export function commonName(one: string, other: string): string {
  const [a = [], b = []] = [one, other].map((path) => path.split("/").at(-1)?.split(/[-_.]/));
  const length = a.findIndex((part, index) => part !== b[index]);
  return toName(a.slice(0, length < 0 ? undefined : length).join("-")) || "trial";
}

const MAX_NAME_LENGTH = 64;

/** Text as a name of a suite or version; empty if nothing of it is allowed. */
export function toName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/_{2,}/g, "_")
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, MAX_NAME_LENGTH);
}
