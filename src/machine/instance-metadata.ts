import { z } from "zod";
import type { Machine } from "../core/documents/record.ts";

export type Instance = NonNullable<Machine["instance"]>;

/*
 * The instance metadata service, version 2 (EC2 user guide, "Use the Instance Metadata Service"): what a machine in
 * AWS can be told of itself. From within a container it answers where the hop limit is 2.
 */
const ENDPOINTS = { IPv4: "http://169.254.169.254", IPv6: "http://[fd00:ec2::254]" } as const;
const TOKEN_TTL_SECONDS = 21_600; // The longest that there is.
/** It is on the machine itself: what takes longer is not there. */
const TIME_LIMIT_MS = 1000;
const ATTEMPTS = 2;
const UNAUTHORIZED = 401; // The token is out of date.

/** The part of the instance identity document that we use. */
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

  /** @returns null where there is no such service: the machine is not in AWS */
  static async connect(): Promise<InstanceMetadata | null> {
    if (process.env["AWS_EC2_METADATA_DISABLED"]?.toLowerCase() === "true") return null;
    const endpoint = metadataEndpoint();
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const token = await newToken(endpoint);
      if (token !== null) return new InstanceMetadata(endpoint, token);
    }
    return null;
  }

  /** @returns null where it does not tell */
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
      // On AWS's own hosts the metadata service has one address and needs no other.
      ...(process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] ? { isAwsEmulator: true as const } : {}),
    };
  }

  /**
   * Looks out for AWS's word that it takes a spot instance back, two minutes before it does.
   *
   * @param tell called once, with what it does (terminate, stop, hibernate) and when
   * @returns ends the watch
   */
  onInterruption(notify: (notice: Interruption) => void, everyMs = NOTICE_MS): () => void {
    let isTold = false;
    const timer = setInterval(() => void look(), everyMs).unref();
    const end = () => clearInterval(timer);
    const look = async () => {
      const text = await this.#get("meta-data/spot/instance-action");
      const notice = interruptionSchema.safeParse(parseJson(text));
      if (!notice.success || isTold) return;
      isTold = true;
      end();
      notify(notice.data);
    };
    return end;
  }

  /** @returns null where it has no such thing, or no answer */
  async #get(path: string): Promise<string | null> {
    const fetchOnce = () =>
      request(`${this.#endpoint}/latest/${path}`, {
        headers: { "x-aws-ec2-metadata-token": this.#token },
      });
    let answer = await fetchOnce();
    if (answer?.status === UNAUTHORIZED) {
      this.#token = (await newToken(this.#endpoint)) ?? this.#token;
      answer = await fetchOnce();
    }
    return answer?.ok ? answer.text : null;
  }
}

/** As the SDK finds it. */
function metadataEndpoint(): string {
  const own = process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"];
  if (own) return own.replace(/\/+$/, "");
  const isIpv6 = process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] === "IPv6";
  return isIpv6 ? ENDPOINTS.IPv6 : ENDPOINTS.IPv4;
}

async function newToken(endpoint: string): Promise<string | null> {
  const answer = await request(`${endpoint}/latest/api/token`, {
    method: "PUT",
    headers: { "x-aws-ec2-metadata-token-ttl-seconds": String(TOKEN_TTL_SECONDS) },
  });
  return answer?.ok ? answer.text : null;
}

async function request(
  url: string,
  init: RequestInit,
): Promise<{ ok: boolean; status: number; text: string } | null> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  } catch {
    return null; // Nobody there, or too late.
  }
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
