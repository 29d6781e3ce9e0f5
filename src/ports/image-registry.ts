import type { Architecture } from "../core/documents/version.ts";
import type { RegistryImage } from "../core/planning/image-versions.ts";

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
