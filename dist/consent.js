import { H as boolean } from "./vendor.js";
import { a as UsageError } from "./errors.js";
// src/commands/consent.ts
const yesInput = boolean().default(false).meta({ description: "Make the changes without asking." });
const NOTHING_DONE = "Nothing was done.";
/**
* Shows what will be done and asks whether to.
*
* @throws {UsageError} there is nobody to ask, and nothing says yes
*/
async function agrees(host, { preview, question, yes }) {
	host.info(preview);
	if (yes) return true;
	const answer = await host.confirm(question);
	if (answer !== "nobody") return answer === "yes";
	throw new UsageError(`${NOTHING_DONE} There is no terminal to ask at: look at what is shown above, and add --yes to do it.`);
}
export { agrees as n, yesInput as r, NOTHING_DONE as t };
