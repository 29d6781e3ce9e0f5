import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import { runClient } from "./docker-client.ts";

export interface RegistryLogin {
  /** Host of the registry, with its port. */
  readonly registry: string;
  readonly user: string;
  readonly password: string;
}

/** Folders of the client's configuration that a login leaves alone: engines to choose from, and plugins such as buildx. */
const LINKED_FOLDERS = ["contexts", "cli-plugins"];

const configurationSchema = z.looseObject({
  credsStore: z.string().optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
});

/**
 * Runs work with credentials of a registry. They are in a temporary copy of the client's configuration, so none remain on
 * this machine. Context, plugins and builders are the user's.
 *
 * @param work receives the environment for the client
 * @throws {InfrastructureError} the registry rejects the credentials
 */
export async function withLogin<T>(
  client: string,
  { registry, user, password }: RegistryLogin,
  work: (environment: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const original = resolve(process.env["DOCKER_CONFIG"] ?? join(homedir(), ".docker"));
  const directory = await mkdtemp(join(tmpdir(), "gcbench-docker-"));
  const builders = process.env["BUILDX_CONFIG"] ?? join(original, "buildx");
  const environment = { DOCKER_CONFIG: directory, BUILDX_CONFIG: builders };
  try {
    await copyConfiguration(original, directory, registry);
    const login = ["login", "--username", user, "--password-stdin", registry];
    await runClient(client, login, { input: password, environment });
    return await work(environment);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copyConfiguration(from: string, to: string, registry: string): Promise<void> {
  for (const folder of LINKED_FOLDERS) await symlink(join(from, folder), join(to, folder));
  const file = join(from, "config.json");
  const text = await readFile(file, "utf8").catch(() => "{}");
  // A credential store or helper would keep the password after the login.
  const { credsStore: _, credHelpers = {}, ...settings } = parseConfiguration(file, text);
  const { [registry]: __, ...otherHelpers } = credHelpers;
  const copy = { ...settings, credHelpers: otherHelpers };
  await writeFile(join(to, "config.json"), JSON.stringify(copy), { mode: 0o600 });
}

function parseConfiguration(file: string, text: string) {
  try {
    return configurationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UsageError(`${file} is not a configuration of Docker's client. Correct it.`, {
      cause,
    });
  }
}
