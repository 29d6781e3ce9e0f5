import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathOf } from "./slurm-programs.ts";

const PROGRAMS = ["slurmdbd", "mariadbd", "mariadb-install-db", "my_print_defaults"];
const DATABASE_USER = "slurm";

/** Whether slurmdbd and MariaDB are installed: few machines have them, so tests do without where they are missing. */
export const hasAccounting = PROGRAMS.every((name) => pathOf(name) !== null);

/** For the title of a test. */
export const UNLESS_ACCOUNTING = hasAccounting
  ? ""
  : " (skipped: apt-get install slurmdbd mariadb-server-core mariadb-client-core)";

/** What starts a cluster's accounting. */
export interface AccountingOptions {
  /** Private directory of the cluster, with slurm.conf and the socket of munge. */
  readonly directory: string;
  readonly mungeSocket: string;
  readonly ports: { readonly database: number; readonly slurmdbd: number };
  readonly start: (name: string, program: string, args: readonly string[]) => void;
  readonly until: (what: string, isTrue: () => boolean) => Promise<void>;
}

/** Starts a database and slurmdbd on loopback. */
export async function startAccounting({
  directory,
  mungeSocket,
  ports,
  start,
  until,
}: AccountingOptions): Promise<void> {
  const data = join(directory, "database");
  const socket = join(directory, "database.socket");
  const password = randomBytes(16).toString("hex");
  mkdirSync(data, { mode: 0o700 });
  const setUp = join(directory, "database.sql");
  writeFileSync(
    setUp,
    // One statement a line.
    `CREATE USER ${DATABASE_USER}@127.0.0.1 IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${DATABASE_USER}@127.0.0.1;\n`,
    { mode: 0o600 },
  );
  const own = ["--no-defaults", "--user=root", `--datadir=${data}`];
  // Nothing has to survive a crash.
  const small = ["--innodb-flush-log-at-trx-commit=0", "--innodb-log-file-size=4M"];
  const { status, stderr } = spawnSync(
    "mariadb-install-db",
    [...own, ...small, "--auth-root-authentication-method=normal", "--skip-test-db"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`mariadb-install-db: ${stderr}`);
  start("mariadbd", "mariadbd", [
    ...own,
    ...small,
    `--socket=${socket}`,
    `--port=${ports.database}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    `--pid-file=${join(directory, "database.pid")}`,
    `--log-error=${join(directory, "database.log")}`,
    `--init-file=${setUp}`,
  ]);
  await until("the database answers", () => existsSync(socket));
  writeFileSync(
    join(directory, "slurmdbd.conf"),
    [
      "AuthType=auth/munge",
      `AuthInfo=socket=${mungeSocket}`,
      "DbdHost=localhost",
      "DbdAddr=127.0.0.1",
      `DbdPort=${ports.slurmdbd}`,
      "SlurmUser=root",
      "StorageType=accounting_storage/mysql",
      "StorageHost=127.0.0.1",
      `StoragePort=${ports.database}`,
      `StorageUser=${DATABASE_USER}`,
      `StoragePass=${password}`,
      `PidFile=${join(directory, "slurmdbd.pid")}`,
      `LogFile=${join(directory, "slurmdbd.log")}`,
      "",
    ].join("\n"),
    { mode: 0o600 },
  );
  start("slurmdbd", "slurmdbd", ["-D"]);
}

/** Lines of slurm.conf. */
export function accountingSettings(port: number, mungeSocket: string): readonly string[] {
  return [
    "AccountingStorageType=accounting_storage/slurmdbd",
    "AccountingStorageHost=127.0.0.1",
    `AccountingStoragePort=${port}`,
    `AccountingStoragePass=${mungeSocket}`,
  ];
}
