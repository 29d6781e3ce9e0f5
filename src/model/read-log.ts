import { open } from "node:fs/promises";

/** Half of what is kept of a longer log. Real ones have some 10 MB a simulated month. */
const HALF_BYTES = 64 * 2 ** 20;

/**
 * Text of a log. Every byte is a character (latin1): a log with NUL or broken bytes can't fail to decode. Of one
 * too long for memory, or for a string of Node (512 MiB), the beginning and the end, which hold what tells.
 *
 * @param halfBytes length of that beginning and of that end
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
    const cut = `\n[... ${size - 2 * halfBytes} bytes left out by gcbench ...]\n`;
    return (await part(0, halfBytes)) + cut + (await part(size - halfBytes, size));
  } finally {
    await file.close();
  }
}
