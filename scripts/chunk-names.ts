import { resolve } from "node:path";
import type { GetModuleInfo } from "rolldown";

interface ModuleGraph {
  readonly getModuleInfo: GetModuleInfo;
}

/** Packages with their own chunk. `vendor` holds all others. */
const PACKAGE_CHUNKS: readonly (readonly [chunk: string, packages: RegExp])[] = [
  [
    "github-client",
    /^(@actions\/(github|http-client)|@octokit\/|before-after-hook|fast-content-type-parse|json-with-bigint|tunnel|undici|universal-user-agent)/,
  ],
  ["actions", /^@actions\//],
  ["mcp-server", /^@modelcontextprotocol\//],
  ["sdk", /^(@aws-sdk\/(?!client-)|@aws\/|@smithy\/)/],
];

const AWS_CLIENT = "@aws-sdk/client-";
const S3_CLIENT = `${AWS_CLIENT}s3`;

/**
 * Names the chunk of each module.
 *
 * Packages: each AWS client has its own chunk; see `PACKAGE_CHUNKS` for the others. Modules of gcbench, by their imports and importers:
 * `s3` imports only the S3 client, `cloud` imports other AWS clients, `core` serves the harness and other entries, `actions` serves
 * only actions, `commands` only the command line, and `product` holds the rest. A module that only one entry needs remains in the entry's
 * file (null).
 *
 * @param harnessEntry the harness's entry module
 * @param actionsDirectory the directory with the entry modules of actions
 */
export function chunkNames(harnessEntry: string, actionsDirectory: string) {
  const [harness, actions] = [resolve(harnessEntry), `${resolve(actionsDirectory)}/`];
  return (id: string, graph: ModuleGraph): string | null => {
    const getModuleInfo = (one: string) => graph.getModuleInfo(one);
    const name = packageOf(id);
    if (name?.startsWith(AWS_CLIENT)) return `sdk-${name.slice(AWS_CLIENT.length)}`;
    if (name) return PACKAGE_CHUNKS.find(([, packages]) => packages.test(name))?.[0] ?? "vendor";

    const imported = closure(id, (one) => getModuleInfo(one)?.importedIds);
    const clients = imported.map(packageOf).filter((one) => one?.startsWith(AWS_CLIENT));
    if (clients.length > 0) return clients.every((one) => one === S3_CLIENT) ? "s3" : "cloud";

    const isEntry = (one: string) => getModuleInfo(one)?.isEntry;
    const entries = closure(id, (one) => importersOf(one, getModuleInfo)).filter(isEntry);
    const isEager = closure(id, (one) => getModuleInfo(one)?.importers).some(isEntry);
    if (entries.length === 1 && isEager) return null;
    if (entries.includes(harness)) return "core";
    if (entries.every((one) => one.startsWith(actions))) return "actions";
    return entries.length === 1 ? "commands" : "product";
  };
}

function importersOf(id: string, getModuleInfo: GetModuleInfo): readonly string[] {
  const { importers = [], dynamicImporters = [] } = getModuleInfo(id) ?? {};
  return [...importers, ...dynamicImporters];
}

/** @returns a module and all modules reachable by `next` */
function closure(id: string, next: (id: string) => readonly string[] | undefined): string[] {
  const seen = new Set([id]);
  for (const one of seen) for (const other of next(one) ?? []) seen.add(other);
  return [...seen];
}

/** @returns null for a module of gcbench */
function packageOf(id: string): string | null {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;
}
