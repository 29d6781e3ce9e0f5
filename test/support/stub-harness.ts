/**
 * Replaces the harness where a test is about the engine: leaves a made-up record at once, or fails in the way
 * that the object `script/BLOCK` asks for. Run by the AWS emulator as a job.
 */
import { S3Client } from "@aws-sdk/client-s3";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { blockSpecSchema } from "../../src/core/documents/plan.ts";
import { recordKeys } from "../../src/core/documents/store-layout.ts";
import { toJson } from "../../src/core/format/json.ts";
import { record } from "./samples.ts";

const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.*)$/.exec(process.argv.at(-1) ?? "") ?? [];
const store = new S3Store({ client: new S3Client({ forcePathStyle: true }), bucket, prefix: "" });
const text = async (name: string) =>
  new TextDecoder().decode((await store.read(name)) ?? undefined);
const spec = blockSpecSchema.parse(JSON.parse(await text(key)));
const [step = "complete", ...rest] = (await text(`script/${spec.block.id}`)).split(" ");
switch (step) {
  case "exit":
    process.stdout.write(`${rest.slice(1).join(" ")}\n`);
    process.exitCode = Number(rest[0]);
    break;
  case "hang":
    setInterval(() => {}, 1000);
    break;
  case "nothing":
    break;
  default:
    await store.writeOnce(
      recordKeys.of(spec.run, spec.block.id),
      toJson(record(spec, (side) => (side === "B" ? 11 : 10))),
    );
}
