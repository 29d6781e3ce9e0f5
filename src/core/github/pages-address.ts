/**
 * Address of GitHub Pages of a repository, with a final slash. A repository with a domain of its own redirects from it.
 *
 * @param repository address of a git repository or its page
 * @returns null: the repository is not on github.com
 */
export function pagesAddress(repository: string): string | null {
  const [, owner = "", name = ""] =
    /^https:\/\/github\.com\/([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(repository) ?? [];
  if (owner === "") return null;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
