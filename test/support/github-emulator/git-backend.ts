import { execFileSync, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";

/** As GitHub serves them: blobs are fetched by their ids. */
export function makeBareRepository(directory: string): void {
  execFileSync("git", ["init", "--quiet", "--bare", "--", directory]);
  for (const [key, value] of [
    ["uploadpack.allowFilter", "true"],
    ["uploadpack.allowAnySHA1InWant", "true"],
    ["http.receivepack", "true"],
  ] as const) {
    execFileSync("git", ["-C", directory, "config", key, value]);
  }
}

/** Answers a request for a repository below a folder: git over HTTP, by git's own program. */
export async function serveRepository(
  request: IncomingMessage,
  response: ServerResponse,
  { root, user }: { readonly root: string; readonly user: string },
): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method,
      PATH_INFO: path,
      QUERY_STRING: query,
      REMOTE_USER: user,
      REMOTE_ADDR: "127.0.0.1",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) chunks.push(chunk);
  const all = Buffer.concat(chunks);
  const end = all.indexOf("\r\n\r\n");
  const lines = all.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2)));
  const status = Number(String(headers["Status"] ?? "200").split(" ")[0]);
  response.writeHead(status, headers).end(all.subarray(end + 4));
}
