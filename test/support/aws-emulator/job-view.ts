/** A job of the emulator's tests: says what it sees of its machine and of who it is, waits for a notice, or writes to S3. */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

const metadata = `${process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"]}/latest`;
const PATHS = [
  "meta-data/instance-id",
  "meta-data/instance-type",
  "meta-data/instance-life-cycle",
  "meta-data/placement/availability-zone",
  "meta-data/placement/region",
  "meta-data/ami-id",
  "meta-data/spot/instance-action",
  "dynamic/instance-identity/document",
];

async function token(): Promise<string> {
  const headers = { "X-aws-ec2-metadata-token-ttl-seconds": "60" };
  return (await fetch(`${metadata}/api/token`, { method: "PUT", headers })).text();
}

async function look(path: string, own: string): Promise<string | number> {
  const headers = { "X-aws-ec2-metadata-token": own };
  const response = await fetch(`${metadata}/${path}`, { headers });
  return response.ok ? response.text() : response.status;
}

const [what, bucket] = process.argv.slice(2);
if (what === "notice") {
  const own = await token();
  process.stdout.write("looking\n");
  for (;;) {
    const found = await look("meta-data/spot/instance-action", own);
    if (typeof found === "string") process.stdout.write(`${found}\n`);
    await new Promise((resolve) => setTimeout(resolve, typeof found === "string" ? 60_000 : 10));
  }
} else if (what === "put") {
  const put = new PutObjectCommand({ Bucket: bucket, Key: "job", Body: "1" });
  await new S3Client({}).send(put).catch((fault) => {
    process.stdout.write(`${fault.name}: ${fault.message}\n`);
  });
} else {
  const own = await token();
  const seen: Record<string, unknown> = {
    withoutToken: (await fetch(`${metadata}/meta-data/instance-id`)).status,
    withoutTtl: (await fetch(`${metadata}/api/token`, { method: "PUT" })).status,
    identity: (await new STSClient({}).send(new GetCallerIdentityCommand({}))).Arn,
  };
  for (const path of PATHS) seen[path] = await look(path, own);
  process.stdout.write(`${JSON.stringify(seen)}\n`);
}
