import { n as isAwsError } from "./aws-faults.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { a as UsageError } from "./errors.js";
import { t as diskGiBFor } from "./inputs.js";
import { t as pinImageWorkloads } from "./image-workloads.js";
// src/commands/account/host-disk.ts
/** Of a host where nobody asks for another size: the default of infrastructure/platform.yml. */
const USUAL_DISK_GIB = 100;
/** Disk that inputs of so many bytes need; undefined: the usual one holds them. */
function leastDiskFor(bytes) {
	const needed = diskGiBFor(bytes);
	return needed > USUAL_DISK_GIB ? needed : void 0;
}
/**
* Disk that a suite's inputs need, from the same sets that its run stages. What is not known before the image is built,
* or can't be looked up from here, is told, and no fault: the run says what is missing.
*
* @param images the suite's, as far as they are in the registry
*/
async function leastDiskOf(images, { suite, account }, host) {
	const loaded = await loadSuite(suite);
	if (!loaded.workloads.some(({ kind }) => kind === "geos-chem-classic")) return void 0;
	if (images.length === 0) {
		host.info(`How much disk the inputs need is known once the image is built: until then hosts get what is usual, ${USUAL_DISK_GIB} GiB, or what they have.`);
		return;
	}
	try {
		const place = {
			sources: void 0,
			region: account.region
		};
		const { bytes } = await pinImageWorkloads(loaded, images, place, host);
		return leastDiskFor(bytes);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		host.warn(`How much disk the inputs need is not known: ${error.message}`);
		return;
	}
}
/** Of a run whose role may not give its hosts the disk that the inputs need: who may, and how. */
function explainSmallDisk(error, { suite, leastDiskGiB }) {
	if (leastDiskGiB === void 0 || !isDenied(error)) return error;
	return new UsageError(`The inputs of ${suite} need hosts with a disk of ${leastDiskGiB} GiB, and the role in use may not change platforms. Call gcbench deploy ${suite} with the role that may: now that the image is there, it gives them that disk (or --disk-gib ${leastDiskGiB}). In a workflow, re-run all jobs.`, { cause: error });
}
function isDenied(error) {
	if (isAwsError(error, "AccessDenied", "AccessDeniedException")) return true;
	return error instanceof Error && error.cause !== void 0 && isDenied(error.cause);
}
export { leastDiskFor as n, leastDiskOf as r, explainSmallDisk as t };
