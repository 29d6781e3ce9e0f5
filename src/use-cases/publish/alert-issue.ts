import type { Forge, ForgeIssue } from "../../ports/forge.ts";
import type { Alert } from "../../report/publishing/alert.ts";
import { type AlertState, readAlertState } from "../../report/publishing/alert-state.ts";

type Raised = Extract<Alert, { readonly action: "open" }>;
type Ended = Extract<Alert, { readonly action: "close" }>;

/** Opens, updates or closes the issue about a suite, as its run asks for. @returns where it is; null: there is none */
export async function settleAlert(
  forge: Forge,
  alert: Alert,
  say: (line: string) => void,
): Promise<string | null> {
  switch (alert.action) {
    case "none":
      say(`No issue was opened or closed: ${alert.why}.`);
      return null;
    case "open":
      return raise(forge, alert, say);
    case "close":
      return end(forge, alert, say);
  }
}

async function raise(forge: Forge, alert: Raised, say: (line: string) => void): Promise<string> {
  const { search, title, body } = alert;
  const there = await forge.findIssues(search);
  if (there.length > 0) return update(forge, there, { alert, say });
  const made = await forge.createIssue({ label: search.label, title, body });
  // Two who open the first at once: both look again, and the oldest stays.
  const now = await forge.findIssues(search);
  return now.length > 0 ? update(forge, now, { alert, say }) : made.url;
}

async function update(
  forge: Forge,
  [kept, ...others]: readonly ForgeIssue[],
  { alert, say }: { alert: Raised; say: (line: string) => void },
): Promise<string> {
  if (!kept) throw new RangeError("no issue to keep");
  const { state, title, body } = alert;
  const known = readAlertState(kept.body);
  const isSame = known?.run === state.run && known.places.length > 0;
  // Somebody may have closed it for this very run: published again, it stays closed.
  if (isSame && !kept.isOpen) say(`The issue about this run was closed: ${kept.url}`);
  else if (isLater(known, state)) say(`The issue is about a later run: ${kept.url}`);
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
  { search, state, fine, body }: Ended,
  say: (line: string) => void,
): Promise<string | null> {
  const [there] = await forge.findIssues(search);
  if (!there?.isOpen) return null;
  const known = readAlertState(there.body);
  if (isLater(known, state)) {
    say(`The issue is about a later run: ${there.url}`);
    return there.url;
  }
  const open = (known?.places ?? []).filter((place) => !fine.includes(place));
  if (open.length > 0) {
    say(`The issue stays open: ${open.join(", ")} was not measured by this run. ${there.url}`);
    return there.url;
  }
  await forge.updateIssue({ number: there.number, body: body(there.title), isOpen: false });
  return there.url;
}

/** ISO 8601 in UTC: the order of the texts is that of time. */
function isLater(known: AlertState | null, state: AlertState): boolean {
  return known !== null && known.measured > state.measured;
}
