/** Tags on all that gcbench makes in AWS: for cost allocation, and for finding what a dead run left behind. */
export const MANAGED_TAG = "gcbench:managed";
export const RUN_TAG = "gcbench:run";
export const BLOCK_TAG = "gcbench:block";
export const PLATFORM_TAG = "gcbench:platform";
