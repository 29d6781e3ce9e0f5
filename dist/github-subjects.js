// src/core/github-subjects.ts
/** Ends the ARN of GitHub's identity provider: an account can have it once, and the roles take tokens of no other. */
const GITHUB_PROVIDER = ":oidc-provider/token.actions.githubusercontent.com";
/**
* The `sub` claims that GitHub's tokens may hold for one and the same thing: since 15 July 2026 new and renamed
* repositories have their ids in it, older ones have not (GitHub Docs, OpenID Connect reference).
*/
function githubSubjects({ repository, ids, context }) {
	const plain = `repo:${repository}:${context}`;
	if (!ids) return {
		plain,
		withIds: null
	};
	const [owner = "", name = ""] = repository.split("/");
	return {
		plain,
		withIds: `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`
	};
}
export { githubSubjects as n, GITHUB_PROVIDER as t };
