import { z } from "zod";

/**
 * Names of suites, workloads, platforms and versions. They become parts of block ids, file names and tags,
 * hence the narrow alphabet; `__` is kept free, because it joins the parts of a block id.
 */
export const nameSchema = z
  .string()
  .max(64)
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?!_))*$/,
    "expected a name of letters, digits, '.', '-' and single '_', beginning with a letter or digit",
  );
