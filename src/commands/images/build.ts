import { z } from "zod";
import { architectureSchema } from "../../core/documents/version.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { buildOutputs, describeBuild, summariseBuild } from "../../report/image-build.ts";
import { buildImage } from "../../use-cases/plan/build-image.ts";
import { openImageBuilder } from "../../wiring/image-builder.ts";
import { loadSuite } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { regionInput, suiteInput } from "../shared-inputs.ts";

export const build = command({
  name: "build",
  summary: "build the container image of a suite, for one architecture",
  description:
    "Builds an image with the versions of a suite and the harness. Each version is compiled by its recipe in container/, " +
    "unless an image from the same inputs exists here or in the registry. Then the versions are put into one image, every " +
    "executable in it is checked, and the image is tested. Run it once on each architecture of the suite's platforms.",
  positionals: ["suite"],
  examples: [
    "gcbench build benchmarks/suites/architectures.yml",
    "gcbench build benchmarks/suites/architectures.yml --push",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    architecture: architectureSchema
      .optional()
      .meta({ description: "Architecture of the image. Default: this machine's." }),
    tag: z.string().min(1).optional().meta({
      description:
        "Tag of the image; the architecture is added to it. Default: the suite's tag, else its name and a digest of its contents.",
    }),
    base: z.string().min(1).optional().meta({
      description: "Base image of the recipes for Debian. Default: Debian 13, pinned by digest.",
    }),
    network: z.string().min(1).optional().meta({
      description: "Network of the build, as in `docker build --network`.",
    }),
    push: z.boolean().default(false).meta({
      description: "Push the image to the account's registry, from which jobs fetch it.",
    }),
    region: regionInput,
    emulated: z.boolean().default(false).meta({
      description:
        "Build for another architecture than this machine's, under qemu: many times slower.",
    }),
    again: z.boolean().default(false).meta({
      description: "Build everything again, including images that exist already.",
    }),
    compile: z.boolean().default(true).meta({
      description: "Compile the versions that no image holds yet.",
      negated: "Push only an image that exists on this machine, and compile nothing.",
    }),
  }),

  async run({ suite, architecture = hostArchitecture(), ...request }, caller) {
    const loaded = await loadSuite(suite);
    const built = await buildImage(
      { loaded, architecture, ...request },
      { hostArchitecture: hostArchitecture(), openBuilder: () => openImageBuilder(caller) },
    );
    const { labels: _labels, ...json } = built;
    return {
      json,
      text: describeBuild(built),
      outputs: buildOutputs(built),
      summary: summariseBuild(built),
    };
  },
});
