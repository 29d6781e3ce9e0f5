import { z } from "zod";

const imageSchema = z.object({
  Id: z.string(),
  Architecture: z.string(),
  Size: z.number(),
  Config: z.object({
    User: z.string().nullish(),
    Entrypoint: z.array(z.string()).nullish(),
    Cmd: z.array(z.string()).nullish(),
    Env: z.array(z.string()).nullish(),
    Labels: z.record(z.string(), z.string()).nullish(),
  }),
});

/** An image as described by the Docker engine. */
export interface DockerImage {
  readonly id: string;
  readonly architecture: string;
  readonly bytes: number;
  readonly user: string;
  readonly entrypoint: readonly string[];
  /** Default arguments of the entry point. */
  readonly command: readonly string[];
  /** Environment variables, for example PATH=/usr/bin. */
  readonly environment: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** @param text the client's JSON description of an image */
export function parseImage(text: string): DockerImage {
  const { Id, Architecture, Size, Config } = imageSchema.parse(JSON.parse(text));
  return {
    id: Id,
    architecture: Architecture,
    bytes: Size,
    user: Config.User ?? "",
    entrypoint: Config.Entrypoint ?? [],
    command: Config.Cmd ?? [],
    environment: Config.Env ?? [],
    labels: Config.Labels ?? {},
  };
}
