import { open } from "node:fs/promises";

/** Bytes read from each end of a longer log. Real logs have about 10 MB per simulated month. */
const HALF_BYTES = 64 * 2 ** 20;

/**
 * Text of a log, decoded as latin1, so NUL and invalid bytes never fail. A log too long for memory or for a Node string
 * (512 MiB) is reduced to its beginning and end, which hold the important lines.
 *
 * @param halfBytes bytes from each end
 */
export async function readLog(path: string, halfBytes = HALF_BYTES): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (begin: number, end: number) => {
      const buffer = Buffer.alloc(end - begin);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, begin);
      return buffer.toString("latin1", 0, bytesRead);
    };
    if (size <= 2 * halfBytes) return await part(0, size);
    const cut = `\n[... ${size - 2 * halfBytes} bytes omitted by gcbench ...]\n`;
    return (await part(0, halfBytes)) + cut + (await part(size - halfBytes, size));
  } finally {
    await file.close();
  }
}
