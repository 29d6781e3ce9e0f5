/** Git repositories: the model's clone, the results branch, and the branch of an update. */
export { ModelClone } from "../adapters/git/model-clone.ts";
export { ResultsBranch } from "../adapters/git/results-branch.ts";
export { UpdateBranch } from "../adapters/git/update-branch.ts";
