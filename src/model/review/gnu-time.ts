/** What GNU time's report (`/usr/bin/time -v`) at the end of a log says. Null: it is not there. */
export interface GnuTime {
  readonly wallSeconds: number | null;
  readonly peakMemoryKiB: number | null;
}

export function parseGnuTime(log: string): GnuTime {
  const clock = /Elapsed \(wall clock\) time \(h:mm:ss or m:ss\):\s*([\d:.]+)/.exec(log)?.[1];
  const memory = /Maximum resident set size \(kbytes\):\s*(\d+)/.exec(log)?.[1];
  return {
    wallSeconds:
      clock?.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0) ?? null,
    peakMemoryKiB: memory === undefined ? null : Number(memory),
  };
}
