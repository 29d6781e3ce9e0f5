import type { Architecture } from "../../core/documents/version.ts";

/** An image as it is where it is kept, not as its tag promises. */
export interface RegistryImage {
  /** Names these very bytes for ever: repository@sha256:..., or the id that a Docker engine gave. */
  readonly reference: string;
  readonly architecture: Architecture;
  readonly labels: Readonly<Record<string, string>>;
}

/** A registry that images are shared through. */
export interface ImageRegistry {
  /** For people, without the tag. */
  readonly name: string;
  /** Address of a tag, for a client of Docker. */
  address(tag: string): string;
  /** @throws {UsageError} what is there is for another architecture */
  find(tag: string, architecture: Architecture): Promise<RegistryImage | null>;
  /** Whether a tag is taken, by an image or by what is left of a build for later ones. */
  has(tag: string): Promise<boolean>;
  /** Does work with an environment in which Docker's client may read and write here. */
  loggedIn<T>(work: (environment: Readonly<Record<string, string>>) => Promise<T>): Promise<T>;
  /** Fetches an image to the Docker engine, where it gets a name. */
  pull(tag: string, localName: string): Promise<void>;
  /** Uploads an image of the Docker engine. @returns its digest as the registry knows it: sha256:... */
  push(localName: string, tag: string): Promise<string>;
}
