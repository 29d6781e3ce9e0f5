import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";

/** What a host does at its first boot (platform.yml, UserData), with real sh and tools that note how they are called. */
const file = join(import.meta.dirname, "../../infrastructure/platform.yml");
const template = parseDocument(readFileSync(file, "utf8"), { logLevel: "silent" }).toJS();
/** What every host does, and what follows the part for profiles, which is off by default. */
const [, [always, , end]]: [string, [string, unknown, string]] =
  template.Resources.LaunchTemplate.Properties.LaunchTemplateData.UserData["Fn::Base64"];

const userData = always + end;
const parts = userData.split("--==gcbench==");
const script = parts[1]?.split("\n\n").slice(1).join("\n\n") ?? "";

function boot(tools: Readonly<Record<string, string>>) {
  const top = mkdtempSync(join(tmpdir(), "gcbench-host-"));
  const bin = join(top, "bin");
  mkdirSync(bin);
  const calls = join(top, "calls");
  const all = { lsblk: "", findmnt: "exit 1", "mkfs.xfs": "", mount: "", chown: "", ...tools };
  for (const [name, body] of Object.entries(all)) {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> "${calls}"\n${body}\n`);
    chmodSync(path, 0o755);
  }
  const here = script.replaceAll("/var/gcbench", join(top, "var"));
  const { status } = spawnSync("/bin/sh", ["-c", here], {
    env: { PATH: [bin, process.env["PATH"]].join(delimiter) },
  });
  const text = readFileSync(calls, "utf8").replaceAll(join(top, "var"), "/var/gcbench");
  return { status, calls: text.trim().split("\n") };
}

const OWNED = "chown 10001:10001 /var/gcbench/data";
const DISK = "echo '/dev/nvme1n1 Amazon EC2 NVMe Instance Storage'";

describe("a host's input folder", () => {
  it("has the multi-part form that AWS Batch requires", () => {
    expect(userData).toMatch(
      /^MIME-Version: 1\.0\nContent-Type: multipart\/mixed; boundary="==gcbench=="\n\n/,
    );
    expect(parts).toHaveLength(3);
    expect(parts[2]?.trim()).toBe("--");
    expect(script).toMatch(/^#!\/bin\/sh\n/);
  });

  it("belongs to the images' user, on the root disk when there is no other", () => {
    const { calls } = boot({ lsblk: "echo '/dev/nvme0n1 Amazon Elastic Block Store'" });
    expect(calls.some((call) => /^(mkfs|mount)/.test(call))).toBe(false);
    expect(calls.at(-1)).toBe(OWNED);
  });

  it("is on the first disk of instance storage if there is some", () => {
    const { calls } = boot({ lsblk: `${DISK}\n${DISK.replace("nvme1", "nvme2")}` });
    expect(calls).toContain("mkfs.xfs -f -q /dev/nvme1n1");
    expect(calls).toContain("mount -o noatime /dev/nvme1n1 /var/gcbench/data");
    expect(calls.join()).not.toContain("nvme2");
    expect(calls.at(-1)).toBe(OWNED);
  });

  it("exists even when mounting fails", () => {
    const { calls, status } = boot({ lsblk: DISK, "mkfs.xfs": "exit 1" });
    expect(calls.join()).not.toContain("mount -o");
    expect([calls.at(-1), status]).toEqual([OWNED, 0]);
  });
});
