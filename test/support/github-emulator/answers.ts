export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function reject(status: number, message: string): Answer {
  return json(status, { message, documentation_url: "https://docs.github.com/rest" });
}

export function json(status: number, value: unknown): Answer {
  return { status, text: JSON.stringify(value), headers: {} };
}
