import { z } from "zod";
import { DockerCli } from "../../adapters/docker/docker-cli.ts";
import { versionsInside } from "../../adapters/images/image-pinner.ts";
import { composeImage, localImage, pairInputs } from "../../adapters/images/suite-image.ts";
import { architectureSchema } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { formatMemory } from "../../core/format/text.ts";
import { command } from "../command.ts";

const MIB = 2 ** 20;

export const pair = command({
  name: "pair",
  summary: "make one image of two, so that their versions can be measured on one host",
  description:
    "Adds the baseline's versions to the candidate's image, in seconds: nothing is compiled. Each version keeps the libraries " +
    "that it was built with, so that the two images may be of different bases. The harness is the candidate's.",
  positionals: ["baseline", "candidate"],
  examples: ["gcbench pair gcbench:v14.6.3-amd64 gcbench:v14.7.0-amd64 --tag gcbench:pair-amd64"],
  inputs: z.strictObject({
    baseline: z.string().min(1).meta({ description: "Image of the baseline, on this machine." }),
    candidate: z.string().min(1).meta({ description: "Image of the candidate, on this machine." }),
    tag: z.string().min(1).meta({ description: "Name and tag of the image that is made." }),
  }),

  async run({ baseline, candidate, tag }, _host) {
    const begin = performance.now();
    const docker = await DockerCli.find();
    const images = [await localImage(docker, baseline), await localImage(docker, candidate)];
    requireSameArchitecture(images, [baseline, candidate]);
    const made = await composeImage(docker, {
      runtime: candidate,
      trees: [baseline, candidate],
      tag,
      architecture: architectureSchema.parse(images[1]?.architecture),
      inputs: pairInputs(images),
      createdAt: new Date().toISOString(),
    });
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    const names = [...new Set(made.versions.map(({ name }) => name))];
    const size = formatMemory(made.bytes / MIB);
    return {
      json: { tag, id: made.id, architecture: made.architecture, versions: made.versions, seconds },
      text: `${tag} for ${made.architecture} holds ${names.join(", ")}: ${size}, made in ${seconds} s`,
    };
  },
});

type Images = readonly { readonly architecture: string; readonly labels: Record<string, string> }[];

function requireSameArchitecture(images: Images, names: readonly string[]): void {
  const [first, second] = images;
  if (first?.architecture !== second?.architecture) {
    throw new UsageError(
      `${names[0]} is for ${first?.architecture}, ${names[1]} for ${second?.architecture}: no host runs both.`,
    );
  }
  const inside = images.map(({ labels }, index) =>
    versionsInside({ labels, named: names[index] ?? "" }),
  );
  const taken = new Map(inside[0]?.map(({ name, definition }) => [name, definition]));
  for (const { name, definition } of inside[1] ?? []) {
    const other = taken.get(name);
    if (other === undefined || other === definition) continue;
    throw new UsageError(
      `Both images hold a version ${name}, and they are not the same. Give one of them another name and build it anew.`,
    );
  }
}
