/** Name of the log among kept outputs, as in the GEOS-Chem Support Team's bucket. */
export const LOG_OF_KEPT_RUN = "RunGCC.txt";
