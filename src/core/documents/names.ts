import { z } from "zod";

/**
 * Name of a suite, workload, platform or version. Names become parts of block ids, file names and
 * tags, so few characters are allowed. `__` is reserved as the separator in block ids.
 */
export const nameSchema = z
  .string()
  .max(64)
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?!_))*$/,
    "expected a name of letters, digits, '.', '-' and single '_', starting with a letter or digit",
  );
