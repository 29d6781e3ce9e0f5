import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openOidcRepository } from "../../src/wiring/open-forge.ts";
import { FakeCaller } from "../support/fakes.ts";

let server: Server;
/** GitHub's answers, by path; 404 for any other. */
let answers: Record<string, unknown>;

beforeEach(async () => {
  answers = { "/repos/o/r": { id: 2, owner: { id: 1 } } };
  server = createServer(({ url = "" }, response) => {
    const answer = answers[url];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("GITHUB_API_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("GITHUB_TOKEN", "");
  vi.stubEnv("GH_TOKEN", "of-this-test");
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

const open = async () => {
  const github = await openOidcRepository("o/r", "github.com", new FakeCaller());
  if (github === null) throw new Error("there is no token");
  return github;
};
const OWN = "/repos/o/r/actions/oidc/customization/sub";
const ORGANISATION = "/orgs/o/actions/oidc/customization/sub";

it("reads the ids of a repository", async () => {
  expect(await (await open()).identity()).toMatchObject({ id: 2, ownerId: 1 });
});

it.each([
  ["none", {}, null],
  ["the default", { [OWN]: { use_default: true } }, null],
  ["its own", { [OWN]: { use_default: false, include_claim_keys: ["repo"] } }, ["repo"]],
  [
    "its organisation's",
    { [OWN]: { use_default: false }, [ORGANISATION]: { include_claim_keys: ["actor"] } },
    ["actor"],
  ],
  ["a person's, who has none", { [OWN]: { use_default: false } }, null],
])("reads the template of the subject: %s", async (_, more, expected) => {
  Object.assign(answers, more);
  expect(await (await open()).subjectTemplate()).toEqual(expected);
});

it("is not asked without a token", async () => {
  vi.stubEnv("GH_TOKEN", "");
  expect(await openOidcRepository("o/r", "github.com", new FakeCaller())).toBeNull();
});
