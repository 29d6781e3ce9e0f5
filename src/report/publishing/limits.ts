/**
 * Limits of GitHub, which rejects longer texts completely (REST API, "Issue comments" and "Check
 * runs").
 */

/**
 * Characters in the body of a comment or issue. gcbench counts bytes, which are at least as many.
 */
export const MAX_BODY_LENGTH = 65_536;
/** Characters in a check run's summary and text. */
export const MAX_CHECK_TEXT_LENGTH = 65_535;
/** Bytes in an annotation's message. */
export const MAX_ANNOTATION_BYTES = 64 * 1024;
/** Characters in the description of a commit status (REST API, "Commit statuses"). */
export const MAX_STATUS_LENGTH = 140;
/** Characters in a readable title of a check, issue or commit. */
export const MAX_TITLE_LENGTH = 200;
/** Bytes in a job summary. GitHub accepts 1 MiB per step, including the rest of the step. */
export const MAX_JOB_SUMMARY_BYTES = 900 * 1024;
/** Characters in a sentence with foreign text; the full report has the rest. */
export const MAX_SENTENCE_LENGTH = 600;
