import { z } from "zod";
import type { Machine } from "../core/documents/record.ts";

export type Instance = NonNullable<Machine["instance"]>;

/*
 * Client of the instance metadata service, version 2 (EC2 user guide, "Use the Instance Metadata Service"). Containers
 * reach the service if the hop limit is 2.
 */
const ENDPOINTS = { IPv4: "http://169.254.169.254", IPv6: "http://[fd00:ec2::254]" } as const;
const TOKEN_TTL_SECONDS = 21_600; // The maximum.
/** The service runs on the machine itself; a slower response means it is absent. */
const TIME_LIMIT_MS = 1000;
const ATTEMPTS = 2;
const UNAUTHORIZED = 401; // The token expired.

/** The fields of the instance identity document that gcbench uses. */
const identitySchema = z.object({
  instanceId: z.string().min(1),
  instanceType: z.string().min(1),
  region: z.string().min(1),
  availabilityZone: z.string().min(1),
  imageId: z.string().nullish(),
  pendingTime: z.iso.datetime().nullish().catch(null),
});

const interruptionSchema = z.object({ action: z.string(), time: z.string() });
export type Interruption = z.infer<typeof interruptionSchema>;
/** EC2 user guide, "Spot Instance interruption notices": checking every five seconds is recommended. */
const NOTICE_MS = 5000;

export class InstanceMetadata {
  readonly #endpoint: string;
  #token: string;

  private constructor(endpoint: string, token: string) {
    this.#endpoint = endpoint;
    this.#token = token;
  }

  /** @returns null outside AWS, where the service does not exist */
  static async connect(): Promise<InstanceMetadata | null> {
    if (process.env["AWS_EC2_METADATA_DISABLED"]?.toLowerCase() === "true") return null;
    const endpoint = metadataEndpoint();
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const token = await newToken(endpoint);
      if (token !== null) return new InstanceMetadata(endpoint, token);
    }
    return null;
  }

  /** @returns null if the service does not describe the instance */
  async instance(): Promise<Instance | null> {
    const document = identitySchema.safeParse(
      parseJson(await this.#get("dynamic/instance-identity/document")),
    );
    if (!document.success) return null;
    const { instanceId, instanceType, region, availabilityZone, imageId, pendingTime } =
      document.data;
    const lifeCycle = await this.#get("meta-data/instance-life-cycle");
    return {
      id: instanceId,
      type: instanceType,
      region,
      zone: availabilityZone,
      image: imageId ?? null,
      purchase: lifeCycle?.trim() === "spot" ? "spot" : "on-demand",
      launchedAt: pendingTime ?? null,
      // Only the AWS emulator needs this variable: on AWS the service has a fixed address.
      ...(process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] ? { isAwsEmulator: true as const } : {}),
    };
  }

  /**
   * Watches for a spot interruption notice, which AWS gives two minutes before it takes the instance.
   *
   * @param notify called once, with the action (terminate, stop or hibernate) and its time
   * @returns a function that stops the watch
   */
  onInterruption(notify: (notice: Interruption) => void, everyMs = NOTICE_MS): () => void {
    let wasNotified = false;
    const timer = setInterval(() => void look(), everyMs).unref();
    const end = () => clearInterval(timer);
    const look = async () => {
      const text = await this.#get("meta-data/spot/instance-action");
      const notice = interruptionSchema.safeParse(parseJson(text));
      if (!notice.success || wasNotified) return;
      wasNotified = true;
      end();
      notify(notice.data);
    };
    return end;
  }

  /** @returns null if the path does not exist or the service does not respond */
  async #get(path: string): Promise<string | null> {
    const fetchOnce = () =>
      request(`${this.#endpoint}/latest/${path}`, {
        headers: { "x-aws-ec2-metadata-token": this.#token },
      });
    let response = await fetchOnce();
    if (response?.status === UNAUTHORIZED) {
      this.#token = (await newToken(this.#endpoint)) ?? this.#token;
      response = await fetchOnce();
    }
    return response?.ok ? response.text : null;
  }
}

/** Endpoint of the service, from the same variables that the AWS SDK reads. */
function metadataEndpoint(): string {
  const configured = process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"];
  if (configured) return configured.replace(/\/+$/, "");
  const isIpv6 = process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] === "IPv6";
  return isIpv6 ? ENDPOINTS.IPv6 : ENDPOINTS.IPv4;
}

async function newToken(endpoint: string): Promise<string | null> {
  const response = await request(`${endpoint}/latest/api/token`, {
    method: "PUT",
    headers: { "x-aws-ec2-metadata-token-ttl-seconds": String(TOKEN_TTL_SECONDS) },
  });
  return response?.ok ? response.text : null;
}

async function request(
  url: string,
  init: RequestInit,
): Promise<{ ok: boolean; status: number; text: string } | null> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch {
    return null; // No service, or too slow.
  }
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
