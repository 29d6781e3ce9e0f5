import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { InstanceMetadata, type Interruption } from "./instance-metadata.ts";

const DOCUMENT = {
  instanceId: "i-0123456789abcdef0",
  instanceType: "c7g.4xlarge",
  region: "us-west-2",
  availabilityZone: "us-west-2b",
  imageId: "ami-0123456789abcdef0",
  pendingTime: "2026-11-23T04:05:06Z",
  architecture: "arm64",
};
const INSTANCE = {
  id: "i-0123456789abcdef0",
  type: "c7g.4xlarge",
  region: "us-west-2",
  zone: "us-west-2b",
  image: "ami-0123456789abcdef0",
  purchase: "on-demand",
  launchedAt: "2026-11-23T04:05:06Z",
  isAwsEmulator: true,
};

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A metadata service that serves these paths. A token expires after the given number of requests. */
async function serve(paths: Record<string, string>, { requestsPerToken = 100 } = {}) {
  let tokens = 0;
  let left = 0;
  const answer = ({ method, url, headers }: IncomingMessage): [number, string] => {
    if (method === "PUT" && url === "/latest/api/token") {
      if (!headers["x-aws-ec2-metadata-token-ttl-seconds"]) return [400, ""];
      left = requestsPerToken;
      return [200, `token-${++tokens}`];
    }
    if (headers["x-aws-ec2-metadata-token"] !== `token-${tokens}` || left-- < 1) return [401, ""];
    const text = paths[(url ?? "").replace("/latest/", "")];
    return text === undefined ? [404, "not found"] : [200, text];
  };
  const server = createServer((request, response) => {
    const [status, text] = answer(request);
    response.writeHead(status).end(text);
  });
  await listen(server);
  return { tokens: () => tokens };
}

async function listen(server: Server): Promise<void> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("AWS_EC2_METADATA_SERVICE_ENDPOINT", `http://127.0.0.1:${port}/`);
}

const document = { "dynamic/instance-identity/document": JSON.stringify(DOCUMENT) };

it("InstanceMetadata describes the instance", async () => {
  await serve({ ...document, "meta-data/instance-life-cycle": "on-demand" });
  const metadata = await InstanceMetadata.connect();
  expect(await metadata?.instance()).toEqual(INSTANCE);
});

it("InstanceMetadata distinguishes spot instances from on-demand ones", async () => {
  await serve({ ...document, "meta-data/instance-life-cycle": "spot\n" });
  const metadata = await InstanceMetadata.connect();
  expect(await metadata?.instance()).toEqual({ ...INSTANCE, purchase: "spot" });
});

it("InstanceMetadata requests a new token when the old one expires", async () => {
  const { tokens } = await serve(
    { ...document, "meta-data/instance-life-cycle": "on-demand" },
    { requestsPerToken: 1 },
  );
  const metadata = await InstanceMetadata.connect();
  expect(await metadata?.instance()).toEqual(INSTANCE);
  expect(tokens()).toBe(2);
});

it("InstanceMetadata returns null for what it can't read", async () => {
  const { imageId, ...rest } = DOCUMENT;
  const text = JSON.stringify({ ...rest, pendingTime: "yesterday" });
  await serve({ "dynamic/instance-identity/document": text });
  const metadata = await InstanceMetadata.connect();
  expect(await metadata?.instance()).toEqual({ ...INSTANCE, image: null, launchedAt: null });
  await serve({ "dynamic/instance-identity/document": "<html>" });
  expect(await (await InstanceMetadata.connect())?.instance()).toBeNull();
});

it("InstanceMetadata.connect returns null without a service, with one that never responds, and when disabled", async () => {
  vi.stubEnv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1");
  expect(await InstanceMetadata.connect()).toBeNull();
  await listen(createServer(() => {})); // Takes the request, and is silent.
  expect(await InstanceMetadata.connect()).toBeNull();
  await serve(document);
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  expect(await InstanceMetadata.connect()).toBeNull();
});

it("InstanceMetadata.onInterruption notifies once of a spot interruption", async () => {
  const paths: Record<string, string> = { ...document };
  await serve(paths);
  const metadata = await InstanceMetadata.connect();
  const notices: Interruption[] = [];
  const end = metadata?.onInterruption((notice) => notices.push(notice), 10);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(notices).toEqual([]);
  const notice = { action: "terminate", time: "2026-11-23T05:00:00Z" };
  paths["meta-data/spot/instance-action"] = JSON.stringify(notice);
  while (notices.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(notices).toEqual([notice]);
  end?.();
});
