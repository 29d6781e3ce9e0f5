import { z } from "zod";
import { formatMemory } from "../../core/format/text.ts";
import { openImageBuilder } from "../../wiring/image-builder.ts";
import { command } from "../command.ts";

const MIB = 2 ** 20;

export const pair = command({
  name: "pair",
  summary: "combine two images, so that their versions can be measured on one host",
  description:
    "Adds the baseline's versions to the candidate's image, in seconds: nothing is compiled. Each version keeps the libraries " +
    "that it was built with, so the two images may have different bases. Trials are started by the candidate image's harness.",
  positionals: ["baseline", "candidate"],
  examples: ["gcbench pair gcbench:v14.6.3-amd64 gcbench:v14.7.0-amd64 --tag gcbench:pair-amd64"],
  inputs: z.strictObject({
    baseline: z.string().min(1).meta({ description: "Image of the baseline, on this machine." }),
    candidate: z.string().min(1).meta({ description: "Image of the candidate, on this machine." }),
    tag: z.string().min(1).meta({ description: "Name and tag of the new image." }),
  }),

  async run(request, caller) {
    const { tag } = request;
    const begin = performance.now();
    const builder = await openImageBuilder(caller);
    const { id, architecture, versions, bytes } = await builder.pair(request);
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    const names = [...new Set(versions.map(({ name }) => name))];
    const size = formatMemory(bytes / MIB);
    return {
      json: { tag, id, architecture, versions, seconds },
      text: `${tag} for ${architecture} holds ${names.join(", ")}: ${size}, made in ${seconds} s`,
    };
  },
});
