import type { Forge, ForgeIssue } from "../../ports/forge.ts";
import type { Alert } from "../../report/publishing/alert.ts";
import { type AlertState, readAlertState } from "../../report/publishing/alert-state.ts";

type OpenAlert = Extract<Alert, { readonly action: "open" }>;
type ClosedAlert = Extract<Alert, { readonly action: "close" }>;

/** Opens, updates or closes the issue about a suite, depending on its run. @returns address of the issue; null: there is none */
export async function updateAlert(
  forge: Forge,
  alert: Alert,
  log: (line: string) => void,
): Promise<string | null> {
  switch (alert.action) {
    case "none":
      log(`No issue was opened or closed: ${alert.why}.`);
      return null;
    case "open":
      return raise(forge, alert, log);
    case "close":
      return end(forge, alert, log);
  }
}

async function raise(forge: Forge, alert: OpenAlert, log: (line: string) => void): Promise<string> {
  const { search, title, body } = alert;
  const there = await forge.findIssues(search);
  if (there.length > 0) return update(forge, there, { alert, log });
  const made = await forge.createIssue({ label: search.label, title, body });
  // If two jobs open the first issue at once, both search again and keep the oldest.
  const now = await forge.findIssues(search);
  return now.length > 0 ? update(forge, now, { alert, log }) : made.url;
}

async function update(
  forge: Forge,
  [kept, ...others]: readonly ForgeIssue[],
  { alert, log }: { alert: OpenAlert; log: (line: string) => void },
): Promise<string> {
  if (!kept) throw new RangeError("no issue to keep");
  const { state, title, body } = alert;
  const known = readAlertState(kept.body);
  const isSame = known?.run === state.run && known.series.length > 0;
  // If a person closed the issue about this run, it stays closed when the run is published again.
  if (isSame && !kept.isOpen) log(`The issue about this run was closed: ${kept.url}`);
  else if (isNewerRun(known, state)) log(`The issue is about a later run: ${kept.url}`);
  else if (!(kept.isOpen && kept.body === body && kept.title === title)) {
    await forge.updateIssue({ number: kept.number, title, body, isOpen: true });
  }
  for (const { number, isOpen } of others) {
    if (isOpen) await forge.updateIssue({ number, isOpen: false });
  }
  return kept.url;
}

async function end(
  forge: Forge,
  { search, state, fine, body }: ClosedAlert,
  log: (line: string) => void,
): Promise<string | null> {
  const [there] = await forge.findIssues(search);
  if (!there?.isOpen) return null;
  const known = readAlertState(there.body);
  if (isNewerRun(known, state)) {
    log(`The issue is about a later run: ${there.url}`);
    return there.url;
  }
  const open = (known?.series ?? []).filter((place) => !fine.includes(place));
  if (open.length > 0) {
    log(`The issue stays open: ${open.join(", ")} was not measured by this run. ${there.url}`);
    return there.url;
  }
  await forge.updateIssue({ number: there.number, body: body(there.title), isOpen: false });
  return there.url;
}

/** Compares ISO 8601 times in UTC, whose text order is their order in time. */
function isNewerRun(known: AlertState | null, state: AlertState): boolean {
  return known !== null && known.measured > state.measured;
}
