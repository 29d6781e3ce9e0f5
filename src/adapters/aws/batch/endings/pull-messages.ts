import {
  ADD_PERMISSION,
  BUILD_IMAGE,
  BUILD_ON_ARCHITECTURE,
  type EndingRule,
  RUNS_AGAIN,
} from "./ending-rule.ts";

const PULL_PAGE =
  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html";
const INTERNET =
  "If it happens again, give the subnets a route to the internet or VPC endpoints, and allow outbound HTTPS.";

/** Messages of a registry that denies access. */
const REFUSED =
  /not authorized to perform|AccessDenied|no basic auth credentials|\bunauthorized\b|\bforbidden\b|\bstatus(?: code)?:? \(?(?:401|403)\b|API error \((?:401|403)\)|denied: (?:User|your authorization)|\bkms:/i;

/** Messages about an image that the host could not pull. */
export const PULL_MESSAGES: readonly EndingRule[] = [
  {
    id: "initialize-refused",
    stage: "initialize",
    pattern: REFUSED,
    class: "permission",
    meaning:
      "The role of the host or of the job lacks permission to read the registry or a secret.",
    action: ADD_PERMISSION,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html",
    example:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/hosts/i-0123456789abcdef0 is not authorized to perform: ecr:GetAuthorizationToken on resource: *",
  },
  {
    id: "initialize-network",
    stage: "initialize",
    pattern: /^(?!.*log group does not exist)/i,
    class: "infrastructure",
    meaning: "The host could not reach AWS to prepare the job.",
    action: `${RUNS_AGAIN} ${INTERNET}`,
    source:
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html",
    example:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post https://api.ecr.us-west-2.amazonaws.com/: dial tcp 10.0.1.7:443: i/o timeout",
    variants: ["ResourceInitializationError: unable to pull secrets or registry auth"],
  },
  {
    id: "pull-disk-full",
    stage: "pull",
    pattern: /no space left|disk quota exceeded|not enough (?:free )?(?:disk )?space|thin pool/i,
    class: "infrastructure",
    meaning: "The host's disk was too small for the image.",
    action: `${RUNS_AGAIN} If it happens again, give the hosts a larger disk: gcbench deploy SUITE --disk-gib N.`,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob887491687: no space left on device",
    variants: [
      "CannotPullContainerError: failed to register layer: write /usr/local/bin/geos: no space left on device",
      "failed to register layer: ApplyLayer exit status 1 stderr: write /usr/local/bin/geos: no space left on device",
    ],
  },
  {
    id: "pull-platform",
    stage: "pull",
    pattern:
      /descriptor for platform|no match(?:ing manifest)? for|does not match the (?:specified|detected|host)|cannot be used on this platform|unsupported (?:platform|architecture)|exec format error/i,
    class: "wrong-architecture",
    meaning: "The registry has no image for the platform's processor.",
    action: BUILD_ON_ARCHITECTURE,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: pull image manifest has been retried 1 time(s): image manifest does not contain descriptor matching platform 'linux/arm64': failed to find a descriptor for platform linux/arm64",
    variants: [
      "CannotPullContainerError: no matching manifest for linux/arm64 in the manifest list entries",
      "CannotPullContainerError: no matching manifest for linux/arm64/v8 in the manifest list entries: not found",
      "CannotPullContainerError: no match for platform in manifest sha256:0a1b: not found",
      "CannotPullContainerError: image with reference gcbench was found but does not match the specified platform: wanted linux/arm64, actual: linux/amd64",
    ],
  },
  {
    id: "pull-rate-limit",
    stage: "pull",
    pattern:
      /\b429\b|too ?many ?requests|pull rate limit|rate (?:limit )?exceeded|throttl|LimitExceeded/i,
    class: "infrastructure",
    meaning: "The registry's limit on pulls is reached.",
    action: `${RUNS_AGAIN} If it happens again, push the image to ECR: gcbench build SUITE --push.`,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/debian/manifests/sha256:0a1b: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit.",
    variants: [
      "CannotPullContainerError: Error response from daemon: toomanyrequests: Rate exceeded",
      "CannotPullECRContainerError: ThrottlingException: Rate exceeded",
      "toomanyrequests: You have reached your pull rate limit.",
    ],
  },
  {
    id: "pull-credentials",
    stage: "pull",
    pattern:
      /ecr credentials: not found|NoCredentialProviders|EC2MetadataError|token (?:has|is) expired|ExpiredToken|RequestExpired|Request has expired|unable to (?:load|get|retrieve|locate) credentials/i,
    class: "infrastructure",
    meaning: "The host had no valid credentials for the registry at that moment.",
    action: `${RUNS_AGAIN} If it happens again, check the instance role: gcbench bootstrap.`,
    source: PULL_PAGE,
    example:
      "CannotPullECRContainerError: NoCredentialProviders: no valid providers in chain. Deprecated.",
    variants: [
      "CannotPullECRContainerError: engine ecr credentials: not found",
      "CannotPullContainerError: Error response from daemon: denied: Your authorization token has expired. Reauthenticate and try again.",
    ],
  },
  {
    id: "pull-refused",
    stage: "pull",
    pattern: REFUSED,
    class: "permission",
    meaning: "The instance role of the hosts lacks permission to read the image from ECR.",
    action: `${ADD_PERMISSION} Also check the policies of the repository and of VPC endpoints.`,
    source: PULL_PAGE,
    example:
      "CannotPullECRContainerError: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/hosts/i-0123456789abcdef0 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action",
    variants: [
      "CannotPullContainerError: Error response from daemon: Head https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/gcbench/manifests/v1: no basic auth credentials",
      "CannotPullContainerError: failed to resolve ref gcbench: pulling from host failed with status code [manifests v1]: 403 Forbidden",
      "CannotPullContainerAuthError: unexpected status from HEAD request: 401 Unauthorized",
      "CannotPullECRContainerError: AccessDeniedException: ecr:BatchGetImage: no VPC endpoint policy allows the action",
    ],
  },
  {
    id: "image-missing",
    stage: "pull",
    pattern:
      /not found|pull access denied|does not exist|manifest unknown|name unknown|requested access to the resource is denied|invalid reference format|no such image|repository name .*must/i,
    class: "image",
    meaning: "The image is not in the registry, or the host lacks permission to read it.",
    action: BUILD_IMAGE,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: Error response from daemon: manifest for 123456789012.dkr.ecr.us-west-2.amazonaws.com/gcbench:v1 not found: manifest unknown: Requested image not found",
    variants: [
      "CannotPullContainerError: Error response from daemon: pull access denied for gcbench, repository does not exist or may require 'docker login'",
      "CannotPullContainerError: API error (404): repository gcbench not found",
      "CannotPullContainerError: failed to resolve ref gcbench:v1: gcbench:v1: not found",
      "CannotPullContainerError: Error response from daemon: unknown: repository does not exist",
      "CannotPullContainerError: invalid reference format",
    ],
  },
  {
    id: "pull-certificate",
    stage: "pull",
    pattern: /x509|certificate/i,
    class: "configuration",
    meaning: "The host does not trust the certificate of the registry or of a proxy.",
    action:
      "Let the subnets reach ECR without a proxy that replaces certificates, or use ECR's VPC endpoints.",
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: failed to do request: Head https://registry.example.org/v2/gcbench/manifests/v1: tls: failed to verify certificate: x509: certificate signed by unknown authority",
  },
  {
    id: "pull-network",
    stage: "pull",
    pattern:
      /time(?:d )?-?out|no such host|server misbehaving|name resolution|connection (?:refused|reset)|unreachable|no route to host|failed to do request|failed to resolve|TLS handshake|request canceled|context (?:canceled|deadline)|\bEOF\b|broken pipe|RequestError|send request failed|dial tcp/i,
    class: "infrastructure",
    meaning: "The host could not reach the registry.",
    action: `${RUNS_AGAIN} ${INTERNET}`,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 123456789012.dkr.ecr.us-west-2.amazonaws.com/gcbench@sha256:0a1b: failed to do request: Head https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/gcbench/manifests/sha256:0a1b: dial tcp 10.0.1.7:443: i/o timeout",
    variants: [
      "CannotPullContainerError: Error response from daemon: Get https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
      "CannotPullECRContainerError: RequestError: send request failed caused by: Post https://api.ecr.us-west-2.amazonaws.com/: dial tcp: lookup api.ecr.us-west-2.amazonaws.com on 10.0.0.2:53: no such host",
      "CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: read tcp 10.0.1.5:39334->52.218.1.1:443: read: connection reset by peer",
      "CannotPullContainerError: context canceled",
      "Error response from daemon: Get https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/: dial tcp 10.0.1.7:443: i/o timeout",
      "CannotPullContainerError: failed to resolve ref gcbench:v1",
    ],
  },
  {
    id: "pull-failed",
    stage: "pull",
    pattern: /./,
    class: "infrastructure",
    meaning: "The host could not pull the image.",
    action: `${RUNS_AGAIN} If it happens again, pull the image manually to see the reason.`,
    source: PULL_PAGE,
    example:
      "CannotPullContainerError: failed to copy: httpReadSeeker: failed open: unexpected status code https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/gcbench/blobs/sha256:0a1b: 503 Service Unavailable",
    variants: [
      "CannotPullContainerError: Error response from daemon: filesystem layer verification failed for digest sha256:0a1b",
      "CannotPullECRContainerError: ServerException",
    ],
  },
];
