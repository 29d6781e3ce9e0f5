import { describe, expect, it } from "vitest";
import { CallgrindOutput } from "./callgrind-output.ts";

/** Two routines of a program, one of which calls libm and libgomp; in the format of callgrind 3.19. */
const OUTPUT = `# callgrind format
version: 1
creator: callgrind-3.19.0
cmd:  ./model --hours 1
positions: line
events: Ir
summary: 1265

ob=(1) /opt/model
fl=(1) model.f90
fn=(1) __chem_MOD_integrate
10 100
+3 20
fi=(2) inlined.h
* 30
cob=(2) /usr/lib/libm.so.6
cfi=(3) e_exp.c
cfn=(2) exp'2
calls=5 -2
+1 500
fe=(1)
-4 15
cob=(3) /usr/lib/libgomp.so.1.0.0
cfn=(3) GOMP_barrier
calls=1 0
20 600

fn=(4) __chem_MOD_integrate._omp_fn.0
30 0
31 7

ob=(2)
fn=(2)
5 400
fn=(5) 0x0000000000001234
0 93

ob=(3)
fn=(3)
0 600
totals: 1265
`;

function read(...files: readonly string[]) {
  const output = new CallgrindOutput();
  for (const file of files) {
    for (const line of file.split("\n")) output.add(line);
    output.endFile();
  }
  const { routines, ...sums } = output.end();
  return { ...sums, routines: Object.fromEntries(routines) };
}

describe("CallgrindOutput", () => {
  it("counts the instructions of each routine itself, without those that it calls", () => {
    expect(read(OUTPUT)).toEqual({
      instructions: 665,
      waiting: 600,
      routines: { "chem::integrate": 172, exp: 400, "[libm.so.6]": 93 },
    });
  });

  it("adds up the processes of a program", () => {
    const { instructions, waiting } = read(OUTPUT, OUTPUT);
    expect({ instructions, waiting }).toEqual({ instructions: 1330, waiting: 1200 });
  });

  it("counts nothing in a file that is no output of callgrind", () => {
    expect(read("", "calls=1\n\nfn=oops")).toEqual({ instructions: 0, waiting: 0, routines: {} });
  });
});
