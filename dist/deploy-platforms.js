import { c as platformTags, r as TAGS, s as platformStackName } from "./tags.js";
import { t as CloudFormationStacks } from "./cloudformation-stacks.js";
import "./cloud-platforms.js";
import { a as UsageError } from "./errors.js";
import { n as subnetsOffering, t as describeInstanceTypes } from "./ec2-instance-types2.js";
import { t as deployedOf } from "./platform-stacks2.js";
import { t as all } from "./wait-for-all2.js";
// infrastructure/platform.yml
var platform_default = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: >-\n  gcbench: one kind of machine. A queue that is used by nothing else, and hosts that are there only while jobs are.\n  Made by `gcbench deploy`; costs nothing while no job runs.\n\nParameters:\n  Platform:\n    Type: String\n    Description: Kind of machine, as in graviton3-4xlarge-spot.\n  InstanceType:\n    Type: String\n    Description: The one EC2 instance type of this platform. One type, one architecture.\n  Purchase:\n    Type: String\n    AllowedValues: [on-demand, spot]\n  MaxVcpus:\n    Type: Number\n    MinValue: 1\n    Description: Hosts at once, times the vCPUs of the type as it comes.\n  RootGiB:\n    Type: Number\n    Default: 100\n    MinValue: 30\n    MaxValue: 16384\n    Description: Disk of a host, for image, inputs and outputs. Inputs lie on instance storage where the type has it.\n  CoreCount:\n    Type: Number\n    Default: 0\n    MinValue: 0\n    Description: Physical cores; read only where ThreadsPerCore is given.\n  ThreadsPerCore:\n    Type: Number\n    Default: 0\n    AllowedValues: [0, 1, 2]\n    Description: Threads that each core is started with; 0 leaves the machine as it comes.\n  InstanceProfileArn:\n    Type: String\n  SecurityGroupId:\n    Type: AWS::EC2::SecurityGroup::Id\n  SubnetIds:\n    Type: List<AWS::EC2::Subnet::Id>\n  TemplateDigest:\n    Type: String\n    Default: \"\"\n    Description: Of this template, to tell without a change set that a stack is as it should be.\n\nConditions:\n  IsSpot: !Equals [!Ref Purchase, spot]\n  HasCpuOptions: !Not [!Equals [!Ref ThreadsPerCore, 0]]\n\nResources:\n  LaunchTemplate:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      TagSpecifications:\n        - ResourceType: launch-template\n          Tags:\n            - { Key: \"gcbench:managed\", Value: \"true\" }\n            - { Key: \"gcbench:platform\", Value: !Ref Platform }\n      LaunchTemplateData:\n        MetadataOptions:\n          HttpEndpoint: enabled\n          HttpTokens: required\n          # One hop more than the host itself: the harness in its container asks which machine it is on.\n          HttpPutResponseHopLimit: 2\n        CpuOptions: !If\n          - HasCpuOptions\n          - CoreCount: !Ref CoreCount\n            ThreadsPerCore: !Ref ThreadsPerCore\n          - !Ref AWS::NoValue\n        # Jobs mount this folder at /data, so that blocks on one host share what they stage. ECS would make it as root, and the\n        # user of a container could not write to it. It is on instance storage where the type has some: the first disk, made\n        # anew at each boot; what does not work there is left to the root disk. In the form that AWS Batch merges with its own.\n        UserData:\n          Fn::Base64: |\n            MIME-Version: 1.0\n            Content-Type: multipart/mixed; boundary=\"==gcbench==\"\n\n            --==gcbench==\n            Content-Type: text/x-shellscript; charset=\"us-ascii\"\n\n            #!/bin/sh\n            folder=/var/gcbench/data\n            mkdir -p \"$folder\"\n            disk=$(lsblk --noheadings --nodeps --paths --output NAME,MODEL | awk '/Instance Storage/ { print $1; exit }')\n            if [ -n \"$disk\" ] && ! findmnt --source \"$disk\" > /dev/null; then\n              mkfs.xfs -f -q \"$disk\" && mount -o noatime \"$disk\" \"$folder\" || echo \"gcbench: no inputs on $disk\"\n            fi\n            chown 10001:10001 \"$folder\"\n\n            --==gcbench==--\n        BlockDeviceMappings:\n          - DeviceName: /dev/xvda\n            Ebs:\n              VolumeType: gp3\n              VolumeSize: !Ref RootGiB\n              Encrypted: true\n              DeleteOnTermination: true\n        TagSpecifications:\n          - ResourceType: instance\n            Tags:\n              - { Key: Name, Value: !Sub \"gcbench ${Platform}\" }\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n          - ResourceType: volume\n            Tags:\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n\n  # Without a service role: AWS Batch then uses its service-linked role, as updates in place need it.\n  ComputeEnvironment:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties:\n      Type: MANAGED\n      State: ENABLED\n      ReplaceComputeEnvironment: false\n      # A change of the machines lets jobs that run come to their end (360 minutes is the most that all of AWS Batch's\n      # documentation allows; a job that takes longer is ended then, so deploy between runs).\n      UpdatePolicy:\n        TerminateJobsOnUpdate: false\n        JobExecutionTimeoutMinutes: 360\n      ComputeResources:\n        Type: !If [IsSpot, SPOT, EC2]\n        AllocationStrategy: !If [IsSpot, SPOT_PRICE_CAPACITY_OPTIMIZED, BEST_FIT_PROGRESSIVE]\n        # No host while there is no job.\n        MinvCpus: 0\n        MaxvCpus: !Ref MaxVcpus\n        InstanceTypes: [!Ref InstanceType]\n        Ec2Configuration:\n          - ImageType: ECS_AL2023\n        InstanceRole: !Ref InstanceProfileArn\n        SecurityGroupIds: [!Ref SecurityGroupId]\n        Subnets: !Ref SubnetIds\n        LaunchTemplate:\n          LaunchTemplateId: !Ref LaunchTemplate\n          Version: !GetAtt LaunchTemplate.LatestVersionNumber\n        Tags:\n          \"gcbench:managed\": \"true\"\n          \"gcbench:platform\": !Ref Platform\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\n  JobQueue:\n    Type: AWS::Batch::JobQueue\n    Properties:\n      State: ENABLED\n      Priority: 1\n      ComputeEnvironmentOrder:\n        - Order: 1\n          ComputeEnvironment: !Ref ComputeEnvironment\n      # A job that can never be placed would wait for ever, at the head of the queue, before all others.\n      JobStateTimeLimitActions:\n        - Reason: MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        - Reason: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        # Capacity comes back, a day without any does not help a benchmark.\n        - Reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY\n          State: RUNNABLE\n          MaxTimeSeconds: 86400\n          Action: CANCEL\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\nOutputs:\n  JobQueueArn:\n    Value: !Ref JobQueue\n  ComputeEnvironmentArn:\n    Value: !Ref ComputeEnvironment\n  TemplateDigest:\n    Value: !Ref TemplateDigest\n";
// src/adapters/aws/infrastructure/platform-specs.ts
/** Disk of a host: an image, the inputs of a long simulation, and its outputs. */
const DEFAULT_DISK_GIB = 100;
/**
* One stack for each kind of machine, in the subnets that offer its type.
*
* @throws {UsageError} a platform is none of AWS, or two would share a stack
*/
async function platformSpecs(account, { bootstrap, platforms, options }) {
	const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
	const types = [...new Set(kinds.flatMap(({ instance }) => instance?.type ?? []))];
	const [facts, subnets] = await Promise.all([describeInstanceTypes(account, types), subnetsOffering(account, {
		types,
		subnetIds: bootstrap.subnetIds
	})]);
	const specs = kinds.map((platform) => {
		const own = facts.find(({ type }) => type === platform.instance?.type);
		if (!own) throw new UsageError(`Platform ${platform.name} is no machine of AWS.`);
		const subnetIds = subnets.get(own.type) ?? bootstrap.subnetIds;
		return platformSpec(platform, {
			bootstrap: {
				...bootstrap,
				subnetIds
			},
			facts: own,
			options
		});
	});
	refuseTwins(specs);
	return specs;
}
function platformSpec({ name, instance }, { bootstrap, facts, options: { hosts, diskGiB, leastDiskGiB } }) {
	const maxVcpus = (count) => String(count * facts.vcpus);
	const isAsItComes = instance?.vcpus === facts.vcpus;
	return {
		name: platformStackName(name),
		template: platform_default,
		parameters: {
			Platform: name,
			InstanceType: facts.type,
			Purchase: instance?.purchase ?? "on-demand",
			CoreCount: String(isAsItComes ? 0 : facts.cores),
			ThreadsPerCore: String(isAsItComes ? 0 : instance?.threadsPerCore ?? 0),
			InstanceProfileArn: bootstrap.instanceProfileArn,
			SecurityGroupId: bootstrap.securityGroupId,
			SubnetIds: bootstrap.subnetIds.join(","),
			...hosts === void 0 ? {} : { MaxVcpus: maxVcpus(hosts) },
			...diskGiB === void 0 ? {} : { RootGiB: String(diskGiB) }
		},
		initial: {
			MaxVcpus: maxVcpus(8),
			RootGiB: String(DEFAULT_DISK_GIB)
		},
		...diskGiB === void 0 && leastDiskGiB !== void 0 ? { least: { RootGiB: leastDiskGiB } } : {},
		tags: platformTags(name)
	};
}
/** Stack names know fewer characters than names of platforms. */
function refuseTwins(specs) {
	const twin = specs.find((spec, at) => specs.findIndex(({ name }) => name === spec.name) < at);
	if (twin) throw new UsageError(`Two platforms would share stack ${twin.name}: rename one.`);
}
// src/adapters/aws/infrastructure/deploy-platforms.ts
/**
* Makes the stack of every kind of machine as it should be, several side by side. Stacks that are so already stay
* untouched.
*
* @throws {InfrastructureError} says which stacks failed, at which resource and why; the others are made all the same
*/
async function deployPlatforms(account, bootstrap, platforms, options, host) {
	const stacks = new CloudFormationStacks(account, host);
	const plans = await planAll(stacks, await platformSpecs(account, {
		bootstrap,
		platforms,
		options
	}));
	const changes = plans.map(({ spec, plan }) => ({
		platform: spec.tags[TAGS.platform] ?? "",
		stack: spec.name,
		plan
	}));
	const isChange = plans.some(({ plan }) => plan.kind !== "unchanged");
	const { agree } = options;
	if (!await stacks.consent(plans.map(({ plan }) => plan), async () => !isChange || !agree || agree(changes))) return {
		outcome: "declined",
		changes,
		platforms: /* @__PURE__ */ new Map()
	};
	const deployed = (await all(plans.map(({ spec, plan }) => stacks.apply(spec, plan)))).map(deployedOf);
	return {
		outcome: isChange ? "changed" : "unchanged",
		changes,
		platforms: new Map(deployed.map((platform) => [platform.name, platform]))
	};
}
/** Works all changes out, or takes back those that could be. */
async function planAll(stacks, specs) {
	const plans = [];
	try {
		await all(specs.map(async (spec) => {
			plans.push({
				spec,
				plan: await stacks.plan(spec)
			});
		}));
		return specs.flatMap((spec) => plans.filter((one) => one.spec === spec));
	} catch (error) {
		await Promise.allSettled(plans.map(({ plan }) => stacks.discard(plan)));
		throw error;
	}
}
export { deployPlatforms as t };
