/** What GitHub takes; what is longer is refused as a whole (REST API, "Issue comments" and "Check runs"). */

/** Characters of a comment's or an issue's body. We count bytes, which are never fewer. */
export const MAX_BODY_LENGTH = 65_536;
/** Characters of a check run's summary, and of its text. */
export const MAX_CHECK_TEXT_LENGTH = 65_535;
/** Bytes of an annotation's message. */
export const MAX_ANNOTATION_BYTES = 64 * 1024;
/** Characters of a title that people still read: of a check, an issue, a commit. */
export const MAX_TITLE_LENGTH = 200;
/** Bytes of a job's summary: GitHub takes 1 MiB a step, and the rest of the step says something, too. */
export const MAX_JOB_SUMMARY_BYTES = 900 * 1024;
/** Characters of a sentence that texts of others are part of: more is for the whole report. */
export const MAX_SENTENCE_LENGTH = 600;
