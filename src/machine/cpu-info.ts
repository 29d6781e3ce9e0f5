/** What /proc/cpuinfo says of the first processor; null: it does not say. */
export interface CpuInfo {
  readonly model: string | null;
  readonly vendor: string | null;
  /** Family-model-stepping, or the arm64 part, variant and revision. */
  readonly signature: string | null;
  readonly microcode: string | null;
  /** A hypervisor shows itself (x86 alone does). */
  readonly isVirtual: boolean;
}

/**
 * Cores by implementer and part, for arm64 kernels print no name: Arm's MIDR_EL1 part numbers, as each core's
 * Technical Reference Manual gives them. These are the servers'; another is named by its numbers.
 */
const ARM_CORES: Readonly<Record<string, string>> = {
  "0x41/0xd08": "Cortex-A72",
  "0x41/0xd0c": "Neoverse-N1",
  "0x41/0xd40": "Neoverse-V1",
  "0x41/0xd49": "Neoverse-N2",
  "0x41/0xd4f": "Neoverse-V2",
};

export function parseCpuInfo(text: string): CpuInfo {
  const entries = new Map(
    (text.trim().split(/\n\s*\n/)[0] ?? "").split("\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const get = (key: string) => entries.get(key) || null;
  return {
    model: get("model name") ?? armModel(get("CPU implementer"), get("CPU part")),
    vendor: get("vendor_id") ?? get("CPU implementer"),
    signature:
      joined(["cpu family", "model", "stepping"].map(get)) ??
      joined(["CPU part", "CPU variant", "CPU revision"].map(get)),
    microcode: get("microcode"),
    isVirtual: get("flags")?.split(" ").includes("hypervisor") ?? false,
  };
}

function armModel(implementer: string | null, part: string | null): string | null {
  if (implementer === null || part === null) return null;
  return ARM_CORES[`${implementer}/${part}`] ?? `arm64 core ${part} of implementer ${implementer}`;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("-");
}
