import { describe, expect, it } from "vitest";
import { PerfScript } from "./perf-script.ts";
import { foldedStacks, parseFolded } from "./stack-counts.ts";

function read(text: string) {
  const script = new PerfScript();
  for (const line of text.split("\n")) script.add(line);
  return script.end();
}

/** As perf 6.1 printed them, of a Fortran program with OpenMP and of the miniature. */
const RECORDED = `
 8930/8930  
	            1217 __convection_mod_MOD_do_convection._omp_fn.0 (/opt/model/fort)
	           140b6 GOMP_parallel (/usr/lib/x86_64-linux-gnu/libgomp.so.1.0.0)
	            4e20 [unknown] ([unknown])
	402d4ca8492ac342 [unknown] ([unknown])

 8930/8937  
	            1217 __convection_mod_MOD_do_convection._omp_fn.0 (/opt/model/fort)
	           1cd8e [unknown] (/usr/lib/x86_64-linux-gnu/libgomp.so.1.0.0)
	               0 [unknown] ([unknown])

 8930/8937  
	           1f622 [unknown] (/usr/lib/x86_64-linux-gnu/libgomp.so.1.0.0)
	               0 [unknown] ([unknown])

 8930/8930  
	            1180 inner.0.constprop.0 (/opt/model/fort (deleted))
	            12a1 outer_ (/opt/model/fort)
	            1301 MAIN__ (/opt/model/fort)
	            1340 main (/opt/model/fort)
	           2724a __libc_start_call_main (/usr/lib/x86_64-linux-gnu/libc.so.6)

32733/32735 
	           6ec57 __ieee754_exp_fma (/usr/lib/x86_64-linux-gnu/libm.so.6)
	               0 [unknown] ([unknown])

32733/32735 
	           1a2b3 [unknown] (/usr/lib/x86_64-linux-gnu/libm.so.6)
	            1180 std::map<int, int (*)(int)>::find (/opt/model/a program)
`;

describe("PerfScript", () => {
  it("counts call paths, drops runtime frames, and counts samples in the OpenMP runtime apart", () => {
    const counts = read(RECORDED);
    expect(counts.waiting).toBe(1);
    expect(counts.stacks()).toEqual([
      { routines: ["convection_mod::do_convection"], samples: 2 },
      { routines: ["__ieee754_exp_fma"], samples: 1 },
      { routines: ["main", "main program", "outer", "inner"], samples: 1 },
      { routines: ["std::map<int, int (*)(int)>::find", "[libm.so.6]"], samples: 1 },
    ]);
  });

  it.each([
    ["libiomp5.so", "__kmp_wait"],
    ["libomp.so.5", "[unknown]"],
    ["model", "gomp_barrier_wait_end"],
    ["model", "__kmp_fork_barrier"],
  ])("counts a sample in %s (%s) as waiting", (object, symbol) => {
    expect(read(`1/1 \n\t 12 ${symbol} (/lib/${object})\n`).waiting).toBe(1);
  });

  it("ignores lines that are no sample, and the end of an incomplete one", () => {
    expect(read("").stacks()).toEqual([]);
    expect(read("perf: noise\n\t 12 lonely\n\nmore noise").stacks()).toEqual([]);
    expect(read("1/1 \n\t 12 work (/bin/model)").stacks()).toEqual([
      { routines: ["work"], samples: 1 },
    ]);
  });

  it("limits depth and number of stacks that a faulty unwinder invents", () => {
    const deep = Array.from({ length: 200 }, (_, frame) => `\t 12 f${frame} (/bin/model)`);
    const [stack] = read(`1/1 \n${deep.join("\n")}\n`).stacks();
    expect(stack?.routines).toHaveLength(64);
    expect(stack?.routines.slice(-2)).toEqual(["f137", "f0"]);
    const many = Array.from(
      { length: 21_000 },
      (_, sample) => `1/1 \n\t 12 inner (/bin/model)\n\t 13 caller${sample} (/bin/model)\n`,
    );
    const stacks = read(many.join("\n")).stacks();
    expect(stacks).toHaveLength(20_001);
    expect(stacks[0]).toEqual({ routines: ["inner"], samples: 1000 });
  });
});

describe("foldedStacks", () => {
  it("writes lines that parseFolded reads, with the waiting as one line", () => {
    const counts = read(RECORDED);
    const text = foldedStacks(counts);
    expect(text.split("\n")).toContain("main;main program;outer;inner 1");
    expect(parseFolded(text)).toEqual([
      ...counts.stacks(),
      { routines: ["[waiting in the OpenMP runtime]"], samples: 1 },
    ]);
  });

  it("names a line that is no folded stack", () => {
    expect(() => parseFolded("a;b 1\nno number\n")).toThrow('"no number" is not a folded stack');
  });
});
