import { B as _enum } from "./vendor.js";
// src/core/documents/failure-class.ts
/** Why a trial failed. */
const failureClassSchema = _enum([
	"model-error",
	"missing-input",
	"crash",
	"killed",
	"out-of-memory",
	"timeout",
	"wrong-architecture",
	"bad-output"
]);
export { failureClassSchema as t };
