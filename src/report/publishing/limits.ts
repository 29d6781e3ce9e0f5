/** What GitHub takes; what is longer is refused as a whole (REST API, "Issue comments" and "Check runs"). */

/** Characters of a comment's or an issue's body. We count bytes, which are never fewer. */
export const LONGEST_BODY = 65_536;
/** Characters of a check run's summary, and of its text. */
export const LONGEST_CHECK_TEXT = 65_535;
/** Bytes of an annotation's message. */
export const LONGEST_ANNOTATION = 64 * 1024;
/** Characters of a title that people still read: of a check, an issue, a commit. */
export const LONGEST_TITLE = 200;
/** Bytes of a job's summary: GitHub takes 1 MiB a step, and the rest of the step says something, too. */
export const LONGEST_JOB_SUMMARY = 900 * 1024;
/** Characters of a sentence that texts of others are part of: more is for the whole report. */
export const LONGEST_SENTENCE = 600;
