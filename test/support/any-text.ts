import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character of Unicode. The unit "binary" of fc.string takes a second of processor time once a process. */
const anyCharacter = fc.integer({ min: 0, max: 0x10_ffff - SURROGATES.count }).map(
  (number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count),
  (text) => {
    const code = (typeof text === "string" && text.codePointAt(0)) || 0;
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);

/** Texts of any characters, and words that JavaScript gives a meaning. */
export const anyText = (maxLength?: number) =>
  fc.string({ unit: anyCharacter, ...(maxLength === undefined ? {} : { maxLength }) });
