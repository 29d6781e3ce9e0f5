import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePorts } from "./free-ports.ts";
import { accountingSettings, startAccounting } from "./slurm-accounting.ts";
import { pathOf } from "./slurm-programs.ts";

const NODES = 4;
const DAEMONS = ["munged", "slurmctld", "slurmd"];
/** Daemons that others need until they end, in the order in which they end. */
const LAST_DAEMONS = ["slurmdbd", "mariadbd", "munged"];
/** Of a daemon's log, in an error. */
const LOG_LINES = 10;
const START_SECONDS = 60;
const KILL_WAIT_SECONDS = 5;

/** A cluster of four nodes on loopback, each a slurmd of this machine. */
export interface SlurmCluster {
  /** For commands of Slurm, and of gcbench. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a command of Slurm to its end. @returns what it printed */
  slurm(program: string, ...args: readonly string[]): string;
  /** Kills the controller, as a crash does. */
  stopController(): Promise<void>;
  startController(): Promise<void>;
  /** Kills a node's daemon and the job on it, as a power failure does. */
  failNode(node: string): Promise<void>;
  startNode(node: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether Slurm is installed and may run here. With GCBENCH_REQUIRE_TOOLS=1 it must be. */
export const hasSlurm = ((): boolean => {
  const missing = DAEMONS.find((name) => pathOf(name) === null);
  const reason = missing
    ? `${missing} is not installed (apt-get install slurmctld slurmd slurm-client munge)`
    : process.getuid?.() === 0
      ? null
      : "the daemons need root";
  if (reason === null) return true;
  if (process.env["GCBENCH_REQUIRE_TOOLS"] === "1") throw new Error(`Slurm: ${reason}`);
  console.warn(`Tests with Slurm are skipped: ${reason}.`);
  return false;
})();

export interface SlurmOptions {
  /** Lines of slurm.conf to add. */
  readonly settings?: readonly string[];
  /** Content of cgroup.conf. Default: Slurm makes no control groups. */
  readonly cgroup?: string;
  /** Starts slurmdbd with a database. Default: the cluster keeps no accounting. */
  readonly accounting?: boolean;
}

/** Starts munge, a controller and four nodes. Daemons end when `stop` is called; none outlives this process. */
export async function startSlurm({
  settings = [],
  cgroup = "CgroupAutomount=no\n",
  accounting = false,
}: SlurmOptions = {}): Promise<SlurmCluster> {
  // Not in the temporary directory of the tests: sockets have short paths, and munged wants safe folders above.
  const directory = mkdtempSync("/run/gcbench-slurm-");
  chmodSync(directory, 0o755);
  const daemons = new Map<string, ChildProcess>();
  const environment = { SLURM_CONF: join(directory, "slurm.conf") };
  const start = (name: string, program: string, args: readonly string[]) => {
    // A daemon ends with this process, even if that is killed.
    const daemon = ["--pdeathsig", "SIGKILL", pathOf(program) ?? program, ...args];
    const child = spawn("setpriv", daemon, {
      env: { ...process.env, ...environment },
      stdio: "ignore",
    });
    daemons.set(name, child);
  };
  const end = async (name: string, signal: NodeJS.Signals = "SIGTERM") => {
    const child = daemons.get(name);
    daemons.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  };
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const names = Array.from({ length: NODES }, (_, index) => `n${index + 1}`);
  const startController = async () => {
    start("slurmctld", "slurmctld", ["-D"]);
    await until("the controller answers", () => run("sinfo", "--noheader") !== "");
    // After a crash, until it has heard of the nodes.
    const started = names.filter((node) => daemons.has(node));
    await until("the nodes answer", () =>
      started.every((node) => isUp(run("sinfo", "--noheader", `--nodes=${node}`, "--format=%t"))),
    );
  };
  const startNode = async (node: string) => {
    // MPI takes ranks on nodes with equal host names for neighbours in memory.
    const named = 'echo "$1" > /proc/sys/kernel/hostname; shift; exec "$@"';
    const slurmd = [pathOf("slurmd") ?? "slurmd", "-D", "-N", node];
    start(node, "unshare", ["--uts", "sh", "-c", named, "sh", node, ...slurmd]);
    await until(
      `${node} is idle`,
      () => isUp(run("sinfo", "--noheader", `--nodes=${node}`, "--format=%t")),
      join(directory, `slurmd-${node}.log`),
    );
  };
  /** The controller saves its jobs some seconds after a change. Ids of jobs that a crash lost are used again. */
  const saveJobs = async () => {
    const since = Date.now();
    const [job] = run("squeue", "--noheader", "--states=RUNNING", "--format=%i").split("\n");
    if (!job) return;
    run("scontrol", "update", `jobid=${job.trim()}`, "comment=changed");
    const saved = join(directory, "state/job_state");
    await until("jobs are saved", () => statSync(saved).mtimeMs > since);
  };
  const cluster: SlurmCluster = {
    environment,
    slurm: run,
    async stopController() {
      await saveJobs();
      await end("slurmctld", "SIGKILL");
    },
    startController,
    startNode,
    async failNode(node) {
      await end(node, "SIGKILL");
      for (const pid of processesOn([node], environment.SLURM_CONF)) kill(pid);
    },
    async stop() {
      const others = [...daemons.keys()].filter((name) => !LAST_DAEMONS.includes(name));
      await Promise.all(others.map((name) => end(name)));
      for (const name of LAST_DAEMONS) await end(name);
      for (const pid of processesOn(names, environment.SLURM_CONF)) kill(pid);
      rmSync(directory, { recursive: true, force: true });
    },
  };
  try {
    const [database = 0, slurmdbd = 0, ...ports] = await freePorts(NODES + 3);
    const mungeSocket = join(directory, "munge.socket");
    const accounts = accounting ? accountingSettings(slurmdbd, mungeSocket) : [];
    const added = [...accounts, ...settings];
    writeFileSync(environment.SLURM_CONF, configuration(directory, ports, added));
    writeFileSync(join(directory, "cgroup.conf"), cgroup);
    writeFileSync(join(directory, "munge.key"), randomBytes(128), { mode: 0o400 });
    const folders = names.flatMap((node) => [`spool-${node}`, `tmp-${node}`]);
    for (const name of ["state", ...folders]) {
      mkdirSync(join(directory, name));
    }
    start("munged", "munged", [
      "--foreground",
      "--force",
      ...["key-file", "socket", "pid-file", "log-file", "seed-file"].map(
        (option) => `--${option}=${join(directory, `munge.${option.split("-")[0]}`)}`,
      ),
    ]);
    await until("munge answers", () => existsSync(mungeSocket));
    if (accounting) {
      const accountPorts = { database, slurmdbd };
      await startAccounting({ directory, mungeSocket, ports: accountPorts, start, until });
      await until(
        "slurmdbd answers",
        () => run("sacctmgr", "-i", "add", "cluster", "gcbench") !== "",
      );
    }
    await startController();
    for (const node of names) await startNode(node);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  process.once("exit", () => {
    for (const child of daemons.values()) child.kill("SIGKILL");
  });
  return cluster;
}

/** A state without `*`, which marks a node that does not answer. */
function isUp(states: string): boolean {
  return /^(?:idle|alloc|mix|comp)\s/.test(states);
}

function configuration(
  directory: string,
  [controller, ...nodes]: readonly number[],
  settings: readonly string[],
): string {
  const file = (name: string) => join(directory, name);
  return [
    "ClusterName=gcbench",
    "SlurmctldHost=localhost(127.0.0.1)",
    `SlurmctldPort=${controller}`,
    "SlurmUser=root",
    "AuthType=auth/munge",
    `AuthInfo=socket=${file("munge.socket")}`,
    `StateSaveLocation=${file("state")}`,
    `SlurmdSpoolDir=${file("spool-%n")}`,
    // For sockets of PMIx, whose names do not contain the node's.
    `TmpFS=${file("tmp-%n")}`,
    `SlurmctldPidFile=${file("slurmctld.pid")}`,
    `SlurmdPidFile=${file("slurmd-%n.pid")}`,
    `SlurmctldLogFile=${file("slurmctld.log")}`,
    `SlurmdLogFile=${file("slurmd-%n.log")}`,
    "ProctrackType=proctrack/linuxproc",
    "TaskPlugin=task/none",
    "JobAcctGatherType=jobacct_gather/none",
    "AccountingStorageType=accounting_storage/none",
    "SelectType=select/cons_tres",
    "SelectTypeParameters=CR_Core",
    "SlurmdParameters=config_overrides",
    "SchedulerParameters=batch_sched_delay=1,sched_interval=2,bf_interval=2,sched_min_interval=100000",
    "ReturnToService=2",
    "SlurmdTimeout=120",
    `KillWait=${KILL_WAIT_SECONDS}`,
    "MpiDefault=none",
    ...settings,
    ...nodes.map(
      (port, index) =>
        `NodeName=n${index + 1} NodeHostname=localhost NodeAddr=127.0.0.1 Port=${port} CPUs=8 RealMemory=1000 State=UNKNOWN`,
    ),
    "PartitionName=compute Nodes=ALL Default=YES MaxTime=60 State=UP",
    "",
  ].join("\n");
}

/** @param log of the daemon whose fault it is if this does not come true */
async function until(what: string, isTrue: () => boolean, log?: string): Promise<void> {
  let reason = "";
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await delay(100)) {
    try {
      if (isTrue()) return;
    } catch (error) {
      reason = String(error);
    }
  }
  const lines = log && existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  throw new Error(
    [`waited ${START_SECONDS} s until ${what}. ${reason}`, ...lines.slice(-LOG_LINES)].join("\n"),
  );
}

/** Processes of the jobs of nodes: they do not end with the nodes' daemons. */
function processesOn(nodes: readonly string[], configuration: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && nodes.some((node) => isOn(name, node, configuration)))
    .flatMap((name) => [parentOf(name), Number(name), ...descendants(Number(name))]);
}

function isOn(pid: string, node: string, configuration: string): boolean {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
    return [`SLURMD_NODENAME=${node}`, `SLURM_CONF=${configuration}`].every((one) =>
      variables.includes(one),
    );
  } catch {
    return false; // It has ended.
  }
}

/** The process above a job's script is Slurm's, which reports its end. */
function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return 0;
  }
}

function descendants(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  const children = stdout.split("\n").flatMap((line) => (line.trim() ? [Number(line)] : []));
  return children.flatMap((child) => [...descendants(child), child]);
}

function kill(pid: number): void {
  if (!(pid > 1) || pid === process.pid) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}
