/** Maximum items per page (REST API, "Using pagination"). */
export const PAGE = 100;

/** Owner and name of a repository, as parameters of GitHub's API. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Only the beginning counts, because a quote of gcbench's comment contains the marker later. */
export function startsWithMarker(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}
