import base from "./templates/page.css";
import charts from "./templates/page-charts.css";
import controls from "./templates/page-controls.css";
import phone from "./templates/page-phone.css";
import print from "./templates/page-print.css";

/** Style of all pages. Rules for phones and for paper override the ones before. */
export const PAGE_STYLE = [base, charts, controls, phone, print].join("\n");
