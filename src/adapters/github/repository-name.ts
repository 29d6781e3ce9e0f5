/** What a page holds at most (REST API, "Using pagination"). */
export const PAGE = 100;

/** A repository, as calls of GitHub name it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Only at the beginning: who quotes our comment has the marker too, further down. */
export function startsWithMarker(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}
