import type { Architecture } from "../../core/documents/version.ts";

/** An image in a registry or Docker engine, identified by content instead of tag. */
export interface RegistryImage {
  /** Permanent reference: repository@sha256:..., or the id in a Docker engine. */
  readonly reference: string;
  readonly architecture: Architecture;
  readonly labels: Readonly<Record<string, string>>;
}

/** A registry for sharing images. */
export interface ImageRegistry {
  /** Name for messages, without a tag. */
  readonly name: string;
  /** Address of a tag, for a Docker client. */
  address(tag: string): string;
  /** @throws {UsageError} the image is for another architecture */
  find(tag: string, architecture: Architecture): Promise<RegistryImage | null>;
  /** Whether a tag exists, for an image or a build cache. */
  has(tag: string): Promise<boolean>;
  /** Runs work with environment variables that give a Docker client access to the registry. */
  loggedIn<T>(work: (environment: Readonly<Record<string, string>>) => Promise<T>): Promise<T>;
  /** Fetches an image to the Docker engine under a local name. */
  pull(tag: string, localName: string): Promise<void>;
  /** Uploads an image of the Docker engine. @returns its digest in the registry: sha256:... */
  push(localName: string, tag: string): Promise<string>;
}
