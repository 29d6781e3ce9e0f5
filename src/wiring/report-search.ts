import { LocalReportSearch } from "../adapters/local/report-search.ts";
import type { ReportSearch } from "../ports/report-search.ts";

/** Commands look for reports on this machine. */
export const reportSearch: ReportSearch = new LocalReportSearch();
