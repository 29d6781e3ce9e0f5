import type { Architecture } from "../documents/version.ts";

/** GitHub's runners that images of an architecture are built on. */
const RUNNERS = { amd64: "ubuntu-24.04", arm64: "ubuntu-24.04-arm" } as const;

/** For a workflow: which architectures need an image, and a matrix of the runners that build them. */
export function runnerOutputs(platforms: readonly { readonly architecture: Architecture }[]) {
  const architectures = [...new Set(platforms.map(({ architecture }) => architecture))].sort();
  return {
    architectures: architectures.join(" "),
    runners: JSON.stringify(architectures.map((architecture) => RUNNERS[architecture])),
  };
}
