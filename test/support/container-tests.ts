import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";

/** What tests in containers begin with: Debian 13 with Node, made without a registry (emulator/base-image.sh). */
export const BASE = process.env["GCBENCH_TEST_BASE"] ?? "gcbench-base:trixie";

/** Why there is nothing to test with; null: there is. */
const missing = await DockerCli.find()
  .then((docker) => docker.inspect(BASE))
  .then(
    () => null,
    (error: Error) => error.message,
  );

/** Where an engine must be, tests run and fail without it; elsewhere they are skipped by name. */
export const hasContainers = missing === null || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";

/** A suite's title, with the reason why it is skipped. */
export const inContainers = (title: string): string =>
  hasContainers ? title : `${title} (skipped: ${missing})`;
