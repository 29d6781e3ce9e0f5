import { expect, it } from "vitest";
import { writeCommandSuite } from "../../../test/support/command-suite.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { openTarget } from "./open-target.ts";
import { runInputs } from "./run-inputs.ts";

it.each([
  { options: { build: true }, message: "--build is for --container." },
  {
    options: { build: true, container: true, image: "mine:1" },
    message: "--build makes the suite's image, and --image names another one. Use one.",
  },
  {
    options: { build: true, engine: "batch" },
    message: "--build is for --engine local: in AWS every block is in a container.",
  },
])("openTarget refuses $options: $message", async ({ options, message }) => {
  const suite = `${writeCommandSuite()}/suite.yml`;
  const store = `${writeCommandSuite()}/store`;
  const opening = openTarget(runInputs.parse({ suite, store, ...options }), new FakeCaller());
  await expect(opening).rejects.toThrow(message);
});
