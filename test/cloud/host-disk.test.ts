import { CreateBucketCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { isAccessDenied } from "../../src/adapters/aws/aws-errors.ts";
import { readBootstrap } from "../../src/adapters/aws/infrastructure/bootstrap-stack.ts";
import { deployPlatforms } from "../../src/adapters/aws/infrastructure/deploy-platforms.ts";
import { platformStacks } from "../../src/adapters/aws/infrastructure/platform-stacks.ts";
import { inputListLabel } from "../../src/adapters/images/input-lists.ts";
import { bootstrap } from "../../src/commands/account/bootstrap.ts";
import { deploy } from "../../src/commands/account/deploy.ts";
import { inputListDigest } from "../../src/core/documents/inputs.ts";
import { UsageError } from "../../src/core/errors.ts";
import type { DeployOptions } from "../../src/ports/infrastructure.ts";
import { explainSmallDisk, minDiskFor } from "../../src/use-cases/plan/host-disk.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, platform, startCloud, writeSuite } from "../support/deployment-fixture.ts";

const GIB = 2 ** 30;

let emulator: AwsEmulator;
let account: AwsAccount;
let host: CloudHost;

beforeAll(async () => {
  const limits = { computeEnvironmentSeconds: 0.1, jobQueueSeconds: 0.1, stackResourceSeconds: 0 };
  emulator = await startCloud({ limits });
  account = new AwsAccount("us-west-2");
  const made = new CloudHost();
  await bootstrap.run(bootstrap.inputs.parse({ yes: true }), made);
});
afterAll(() => emulator?.stop());
beforeEach(() => {
  host = new CloudHost();
  host.answer = "yes";
});

async function deployWith(options: DeployOptions) {
  await deployPlatforms(account, await readBootstrap(account), [platform()], options, host);
  return diskThere();
}

async function diskThere(): Promise<string | undefined> {
  const [stack] = await platformStacks(account);
  return stack?.parameters["RootGiB"];
}

describe("the disk size of hosts", () => {
  it("is the default for small inputs and larger for others", () => {
    expect(minDiskFor(0)).toBeUndefined();
    expect(minDiskFor(40 * GIB)).toBeUndefined();
    expect(minDiskFor(200 * GIB)).toBe(260);
  });

  it("grows for the inputs, and shrinks only on request", async () => {
    expect(await deployWith({ minDiskGiB: 150 })).toBe("150");
    expect(await deployWith({ minDiskGiB: 120 })).toBe("150");
    expect(await deployWith({})).toBe("150");
    expect(await deployWith({ minDiskGiB: 180 })).toBe("180");
    expect(await deployWith({ diskGiB: 110, minDiskGiB: 180 })).toBe("110");
  });

  it("needs a role that may change platforms; others read whom to ask", async () => {
    await emulator.faults({ calls: "cloudformation.CreateChangeSet", deny: true });
    const minDiskGiB = 300;
    const refused = await deployWith({ minDiskGiB }).catch((error: unknown) => error);
    await emulator.resetFaults();
    const explained = explainSmallDisk(refused, { suite: "a.yml", minDiskGiB, isAccessDenied });
    expect(explained).toBeInstanceOf(UsageError);
    expect(String(explained)).toMatch(/disk of 300 GiB.*gcbench deploy a\.yml.*re-run all jobs/s);
    // What has another reason keeps it.
    expect(
      explainSmallDisk(refused, { suite: "a.yml", minDiskGiB: undefined, isAccessDenied }),
    ).toBe(refused);
    const other = new Error("no such subnet");
    expect(explainSmallDisk(other, { suite: "a.yml", minDiskGiB, isAccessDenied })).toBe(other);
  });
});

describe("gcbench deploy: inputs", () => {
  const INPUT = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4";
  const suite = writeSuite({
    image: "model-v1",
    workloads: [
      {
        name: "tracers",
        kind: "geos-chem-classic",
        simulatedHours: 3,
        create: {
          answers: ["7", "{directory}"],
          start: "2019-01-01",
          restart: "GEOSCHEM_RESTARTS/r.nc4",
        },
      },
    ],
    versions: [
      { name: "v", geosChemClassic: { repository: "https://example.org/model", tag: "1.0.0" } },
    ],
    platforms: ["graviton3"],
  });
  const asked = () => deploy.run(deploy.inputs.parse({ suite, yes: true }), host);

  it("says before an image exists that the inputs are unknown", async () => {
    await asked();
    expect(host.shown).toContain("How much disk the inputs need is known once the image is built");
  });

  it("checks the inputs of the image's versions and warns of missing ones", async () => {
    const list = { required: [INPUT], optional: [], links: {} };
    const [definition, configuration] = ["1", "2"].map((digit) => `sha256:${digit.repeat(64)}`);
    const versions = [
      {
        name: "v",
        definition,
        executable: { path: "/x", sha256: definition, architecture: "arm64", needs: [] },
        toolchain: { compiler: null, flags: null },
        runDirectories: [
          {
            workload: "tracers",
            definition,
            path: "/opt/v/tracers",
            configuration,
            inputs: inputListDigest(list),
          },
        ],
      },
    ];
    await emulator.putImage({
      repository: "gcbench",
      tag: "model-v1-arm64",
      config: {
        architecture: "arm64",
        os: "linux",
        config: {
          Labels: { "gcbench.versions": JSON.stringify(versions), ...inputListLabel(list) },
        },
      },
    });
    const Bucket = "geos-chem";
    const CreateBucketConfiguration = { LocationConstraint: "us-west-2" } as const;
    await account.s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    await asked();
    expect(host.shown).toMatch(/warning: How much disk .* not known: 1 required input file/);

    const ACL = "public-read"; // As the real bucket's.
    const Body = "content";
    await account.s3.send(new PutObjectCommand({ Bucket, Key: INPUT, Body, ACL }));
    host = new CloudHost();
    await asked();
    expect(host.shown).toMatch(
      /Looking up the inputs of tracers in s3:\/\/geos-chem.*1 file, 7 B/s,
    );
    expect(host.shown).not.toContain("warning");
  });
});
