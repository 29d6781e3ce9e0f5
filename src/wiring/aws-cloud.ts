import type { AwsAccount } from "../adapters/aws/aws-account.ts";
import { isAccessDenied } from "../adapters/aws/aws-errors.ts";
import { readOnDemandPrices, readSpotPrices } from "../adapters/aws/aws-prices.ts";
import { describeInstanceTypes } from "../adapters/aws/ec2-instance-types.ts";
import type { ImageRepository } from "../adapters/aws/ecr-images.ts";
import { lookUpImage } from "../adapters/aws/ecr-images.ts";
import { preflight } from "../adapters/aws/infrastructure/aws-preflight.ts";
import {
  bootstrapOf,
  bootstrapSpec,
  readBootstrap,
} from "../adapters/aws/infrastructure/bootstrap-stack.ts";
import { CloudFormationStacks } from "../adapters/aws/infrastructure/cloudformation-stacks.ts";
import { findNetwork } from "../adapters/aws/infrastructure/default-network.ts";
import { deleteOrphanedResources } from "../adapters/aws/infrastructure/delete-orphaned-resources.ts";
import { deployPlatforms } from "../adapters/aws/infrastructure/deploy-platforms.ts";
import { findOrphanedResources } from "../adapters/aws/infrastructure/find-orphaned-resources.ts";
import {
  countLiveJobs,
  deregisterDefinitions,
} from "../adapters/aws/infrastructure/job-definition-removal.ts";
import { platformStacks } from "../adapters/aws/infrastructure/platform-stacks.ts";
import { all } from "../adapters/aws/infrastructure/wait-for-all.ts";
import { imageInputLists } from "../adapters/images/input-lists.ts";
import { imageRunSettings } from "../adapters/images/run-settings.ts";
import { BOOTSTRAP_STACK } from "../core/cloud/tags.ts";
import type { Caller } from "../ports/caller.ts";
import type { Cloud } from "../ports/cloud.ts";
import type { Infrastructure } from "../ports/infrastructure.ts";
import type { BootstrapStack, PlatformStacks } from "../ports/stacks.ts";
import type { SuiteImages } from "../ports/suite-images.ts";
import { suiteTagOf } from "./suite-tag.ts";

/** The ports of a cloud, by the adapters of AWS. */
export function awsCloud(account: AwsAccount, caller: Caller): Cloud {
  const stacks = new CloudFormationStacks(account, caller);
  return {
    region: account.region,
    instanceTypes: { describe: (types) => describeInstanceTypes(account, types) },
    prices: {
      onDemand: (query) => readOnDemandPrices(account.pricing, query),
      spot: (query) => readSpotPrices(account.ec2, query),
    },
    infrastructure: infrastructureOf(account, caller),
    bootstrapStack: bootstrapStackOf(account, stacks),
    platformStacks: platformStacksOf(account, stacks),
    suiteImages: ({ repositoryName: name, repositoryUri: uri }) =>
      registrySuiteImages(account, { name, uri }),
    orphanedResources: {
      find: (before) => findOrphanedResources(account, before),
      delete: (orphans) => deleteOrphanedResources(account, orphans, caller),
    },
  };
}

function infrastructureOf(account: AwsAccount, caller: Caller): Infrastructure {
  return {
    readBootstrap: () => readBootstrap(account),
    preflight: (platforms) => preflight(account, platforms, caller),
    deployPlatforms: (bootstrap, platforms, options) =>
      deployPlatforms(account, bootstrap, platforms, options, caller),
    isAccessDenied,
  };
}

function bootstrapStackOf(account: AwsAccount, stacks: CloudFormationStacks): BootstrapStack {
  // Loaded on demand: only bootstrap asks IAM.
  const provider = () => import("../adapters/aws/infrastructure/github-provider.ts");
  return {
    read: () => stacks.read(BOOTSTRAP_STACK),
    plan: (parameters) => stacks.plan(bootstrapSpec(parameters)),
    confirmPlan: (plan, ask) => stacks.confirmPlan([plan], ask),
    apply: (parameters, plan) => stacks.apply(bootstrapSpec(parameters), plan),
    outputsOf: bootstrapOf,
    findNetwork: (request) => findNetwork(account, request),
    findGithubProvider: async (issuer) => (await provider()).findGithubProvider(account, issuer),
    providerOf: async (stack) => (await provider()).providerInStack(account, stack),
  };
}

function platformStacksOf(account: AwsAccount, stacks: CloudFormationStacks): PlatformStacks {
  return {
    list: () => platformStacks(account),
    countLiveJobs: (of) => countLiveJobs(account, of),
    remove: async (names) => {
      await all(names.map((name) => stacks.remove(name)));
    },
    deregisterJobDefinitions: (platforms) => deregisterDefinitions(account, platforms),
  };
}

function registrySuiteImages({ ecr }: AwsAccount, repository: ImageRepository): SuiteImages {
  const nameOf = (tag: string) => `${repository.name}:${tag}`;
  return {
    nameOf,
    tagOf: suiteTagOf,
    find: async (tag, architecture) => {
      const image = await lookUpImage(ecr, repository, { tag, architecture });
      return image && { ...image, named: nameOf(tag) };
    },
    // A registry's tags name the architecture.
    findNamed: async () => null,
    describeMissing: (tag, architecture) =>
      `Image ${nameOf(tag)} is not in the registry (${repository.uri}). Build it for ${architecture} and push it: \`gcbench build SUITE --push\` on a machine of that architecture.`,
    inputLists: ({ labels, named }) => imageInputLists(labels, named),
    runSettings: imageRunSettings,
  };
}
