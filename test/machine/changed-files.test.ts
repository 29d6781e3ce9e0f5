import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { compileC, findCCompiler } from "../../src/machine/c-compiler.ts";
import { useOwnLock } from "../support/own-lock.ts";
import { type BlockFiles, planBlock, writeProgram } from "../support/planned-block.ts";
import { CHANGED_RUN, runWithChange, waitForChange } from "../support/running-change.ts";

useOwnLock();

const LINUX = process.platform === "linux";
const program = (top: string) => writeProgram(join(top, "program"), top, waitForChange(top));

const CONFIG = [
  "  start_date: [20190101, 000000]",
  "  end_date: [20190102, 000000]",
  "  use_gcclassic_timers: true",
  "",
].join("\n");
const MODEL_LOG = [
  "cat <<'END'",
  "===> GEOS-Chem version         : 14.7.0",
  "---> DATE: 2019/01/01  UTC: 00:00",
  "     - Creating file for Restart; reference = 20190101 010000",
  "        with filename = ./Restarts/GEOSChem.Restart.20190101_0100z.nc4",
  "---> DATE: 2019/01/01  UTC: 01:00",
  "**************   E N D   O F   G E O S -- C H E M   **************",
  "END",
  "echo new > Restarts/GEOSChem.Restart.20190101_0100z.nc4",
].join("\n");

function runDirectory(top: string): void {
  writeProgram(join(top, "program"), top, `${waitForChange(top)}\n${MODEL_LOG}`);
  mkdirSync(join(top, "rundir/Restarts"), { recursive: true });
  mkdirSync(join(top, "rundir/OutputDir"));
  writeFileSync(join(top, "rundir/geoschem_config.yml"), CONFIG);
  writeFileSync(join(top, "rundir/HISTORY.rc"), "history");
  writeFileSync(join(top, "data.nc"), "x".repeat(17 * 2 ** 20));
  symlinkSync("../data.nc", join(top, "rundir/large.nc"));
  writeFileSync(join(top, "initial.nc4"), "initial");
  writeFileSync(join(top, "other.nc4"), "another");
  symlinkSync(
    "../../initial.nc4",
    join(top, "rundir/Restarts/GEOSChem.Restart.20190101_0000z.nc4"),
  );
}

const RUN_DIRECTORY = {
  workload: ["kind: geos-chem-classic", "runDirectory: rundir", "simulatedHours: 1"],
};

interface Change {
  readonly what: string;
  readonly change: string;
  readonly message: string;
  readonly prepare?: (top: string) => void | Promise<void>;
  readonly files?: BlockFiles;
}

const EXECUTABLE: readonly Change[] = [
  {
    what: "an executable that is replaced by rename",
    change: "cp program new; echo '# rebuilt' >> new; mv new program",
    message: "/program now has",
  },
  {
    what: "an executable that is edited in place and keeps its time",
    change: "cp -p program time; echo '# edited' >> program; touch -r time program",
    message: "/program now has",
  },
  {
    what: "an executable with another byte",
    change: "printf Y | dd of=program bs=1 seek=12 conv=notrunc",
    message: "/program has other content of the same size",
  },
  {
    what: "an executable that is deleted",
    change: "rm program",
    message: "/program was deleted",
  },
  {
    what: "an executable below a symbolic link that leads elsewhere",
    change: "ln -sfn second current",
    message: "/current/program now leads to",
    prepare: (top) => {
      for (const folder of ["first", "second"]) {
        mkdirSync(join(top, folder));
        writeProgram(join(top, folder, "program"), top, `${waitForChange(top)} # ${folder}`);
      }
      symlinkSync("first", join(top, "current"));
    },
    files: { executable: "current/program" },
  },
];

const RUN_FILES: readonly Change[] = [
  {
    what: "an edited HISTORY.rc",
    change: "echo more >> rundir/HISTORY.rc",
    message: "/HISTORY.rc now has",
  },
  {
    what: "an edited geoschem_config.yml",
    change: "sed -i 's/20190102/20190103/' rundir/geoschem_config.yml",
    message: "/geoschem_config.yml has other content of the same size",
  },
  {
    what: "a restart file that a link of the run directory leads to",
    change: "cp other.nc4 initial.nc4",
    message: "/Restarts/GEOSChem.Restart.20190101_0000z.nc4 has other content of the same size",
  },
  {
    what: "a link to another restart file",
    change: "ln -sfn ../../other.nc4 rundir/Restarts/GEOSChem.Restart.20190101_0000z.nc4",
    message: "/GEOSChem.Restart.20190101_0000z.nc4 now leads to",
  },
  {
    what: "a file that is added to the run directory",
    change: "echo new > rundir/HEMCO_Diagn.rc",
    message: "/HEMCO_Diagn.rc was added",
  },
  {
    what: "a large file that the run directory links to",
    change: "echo more >> data.nc",
    message: "/large.nc now has 17,825,797 bytes, before 17,825,792",
  },
].map((change) => ({ ...change, prepare: runDirectory, files: RUN_DIRECTORY }));

const COMMAND_FILES: readonly Change[] = [
  {
    what: "an input file that the command names",
    change: "echo '&other /' > inputs/input.nml",
    message: "/inputs/input.nml now has",
    prepare: (top) => {
      program(top);
      mkdirSync(join(top, "inputs"));
      writeFileSync(join(top, "inputs/input.nml"), "&run /");
    },
    files: {
      workload: [
        "kind: command",
        'command: ["{executable}", "--input=input.nml"]',
        "workingDirectory: inputs",
      ],
    },
  },
];

describe("runBlock discards a block", () => {
  it.each([...EXECUTABLE, ...RUN_FILES, ...COMMAND_FILES])(
    "with $what while it runs",
    async ({ change, message, prepare = program, files }) => {
      const block = await planBlock(prepare, files);
      const running = runWithChange(block, change);
      await expect(running).rejects.toThrow(UsageError);
      await expect(running).rejects.toThrow(message);
      await expect(running).rejects.toThrow(
        /^Block \S+ is discarded, because a file changed while it ran: .* Undo the change and run the same command/,
      );
      expect(block.runs()).toBe(CHANGED_RUN);
      expect(block.record()).toBeNull();
      // The trials before the change are verified, and stay for a resumed block.
      expect(await block.storedTrials()).toEqual(["0", "1"]);
    },
  );

  it.runIf(LINUX)("with another build of a shared library that the executable loads", async () => {
    const block = await planBlock(async (top) => {
      const compiler = await findCCompiler();
      const compile = (name: string, source: string, ...flags: readonly string[]) =>
        compileC(compiler, { source, flags, name, directory: join(top, name) });
      const library = (value: number) => `int speed(void) { return ${value}; }`;
      mkdirSync(join(top, "lib"));
      for (const [name, value] of [
        ["first", 1],
        ["second", 2],
      ] as const) {
        const built = await compile(name, library(value), "-shared", "-fPIC");
        symlinkSync(built, join(top, "lib", `${name}.so`));
      }
      symlinkSync("first.so", join(top, "lib/libspeed.so"));
      const source = `#include <stdlib.h>\nint speed(void);\nint main(void) { return speed() > 0 ? system("printf x >> ${top}/runs; ${waitForChange(top).replaceAll('"', '\\"')}") : 1; }`;
      const built = await compile(
        "main",
        source,
        "-Wl,--no-as-needed",
        `-L${top}/lib`,
        "-lspeed",
        `-Wl,-rpath,${top}/lib`,
      );
      symlinkSync(built, join(top, "program"));
    });
    const running = runWithChange(block, "ln -sfn second.so lib/libspeed.so");
    await expect(running).rejects.toThrow(
      /because a file changed while it ran: .*\/lib\/libspeed\.so now leads to/,
    );
    expect(block.record()).toBeNull();
  });

  it("before it starts, if a file changed since the plan", async () => {
    const block = await planBlock(runDirectory, RUN_DIRECTORY);
    writeFileSync(join(block.top, "rundir/HISTORY.rc"), "edited");
    await expect(block.run()).rejects.toThrow(
      /^Workload short: .*\/HISTORY\.rc differs from the planned file\. Undo the change/,
    );
    expect(block.runs()).toBe(0);
  });
});

describe("runBlock after a discarded block", () => {
  it("resumes with the trials before the change if the file is restored", async () => {
    const block = await planBlock(program);
    await runWithChange(block, "cp -p program old; echo '# edited' >> program").catch(() => {});
    const plan = await block.plan();
    renameSync(join(block.top, "old"), join(block.top, "program"));
    expect(await block.plan()).not.toBe(plan);
    await block.run();
    expect(block.record()?.trials.map(({ session }) => session)).toEqual([1, 2, 2, 2]);
  });

  it.each([
    [program, "echo '# edited' >> program", undefined],
    [runDirectory, "echo more >> rundir/HISTORY.rc", RUN_DIRECTORY],
    [runDirectory, "echo more >> data.nc", RUN_DIRECTORY],
  ] as const)("plans a new run if the change is kept", async (prepare, change, files) => {
    const block = await planBlock(prepare, files);
    const plan = await block.plan();
    await runWithChange(block, change).catch(() => {});
    expect(await block.plan()).not.toBe(plan);
  });
});

it("runBlock says what to do if the program itself writes a file that its command names", async () => {
  const log = join(mkdtempSync(join(tmpdir(), "gcbench-log-")), "all.log");
  writeFileSync(log, "");
  const block = await planBlock(
    (top) => writeProgram(join(top, "program"), top, 'echo more >> "$1"'),
    { workload: ["kind: command", `command: ["{executable}", "${log}"]`] },
  );
  await expect(block.run()).rejects.toThrow(
    /all\.log now has 5 bytes, before 0\. .* If the program itself writes this file, write it to \{directory\}\.$/,
  );
});

describe("runBlock counts a block", () => {
  it("with an executable that is rebuilt with the same content, and an added log", async () => {
    const block = await planBlock(runDirectory, RUN_DIRECTORY);
    await runWithChange(
      block,
      "cp program new; mv new program; touch rundir/HISTORY.rc; echo x > rundir/GC.log; chmod u+w rundir/HISTORY.rc",
    );
    expect(block.record()?.status).toBe("complete");
  });

  it("that writes a file which its command names as an output", async () => {
    const block = await planBlock(
      (top) => {
        writeProgram(join(top, "program"), top, 'date +%s%N > "$1"');
        mkdirSync(join(top, "inputs"));
        writeFileSync(join(top, "inputs/result.txt"), "of an earlier run");
      },
      {
        workload: [
          "kind: command",
          'command: ["{executable}", result.txt]',
          "workingDirectory: inputs",
          "outputs: [result.txt]",
        ],
      },
    );
    await block.run();
    expect(block.record()?.status).toBe("complete");
  });
});
