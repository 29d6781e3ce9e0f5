import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { ownersOf } from "./software-packages.ts";

it.runIf(existsSync("/usr/bin/dpkg-query"))(
  "ownersOf names the package of a file that Debian diverts, and none of a file without a package",
  async () => {
    const owners = await ownersOf(["/bin/sh", "/proc/version"]);
    expect(owners).toMatchObject([{ name: "dash", kind: "deb" }]);
  },
);

it("ownersOf names no package of no file", async () => {
  expect(await ownersOf([])).toEqual([]);
});
