/** Finds the words of words.yml in texts and names. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const rulesSchema = z.array(z.strictObject({ words: z.string(), use: z.string() }));
const { everywhere, names } = z
  .strictObject({ everywhere: rulesSchema, names: rulesSchema })
  .parse(parse(readFileSync("scripts/words.yml", "utf8")));
const textRules = everywhere.map(toRule);
const nameRules = [...everywhere, ...names].map(toRule);

interface Rule {
  readonly pattern: RegExp;
  readonly use: string;
}

function toRule({ words, use }: { readonly words: string; readonly use: string }): Rule {
  return { pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, "giu"), use };
}

/** Refused words in a text, each with the term to use instead. */
export function refusedInText(text: string): readonly string[] {
  return refusedBy(textRules, text);
}

/** Refused words in an identifier or a file name, each with the term to use instead. */
export function refusedInName(name: string): readonly string[] {
  return refusedBy(nameRules, asWords(name));
}

function refusedBy(rules: readonly Rule[], text: string): readonly string[] {
  return rules.flatMap(({ pattern, use }) =>
    [...text.matchAll(pattern)].map(([word]) => `"${word.toLowerCase()}", write: ${use}`),
  );
}

/** `regionHere`, `REGION_HERE` and `region-here` as "region here". */
function asWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
}
