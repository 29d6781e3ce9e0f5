import { $ as object, J as array, K as datetime, Q as number, X as discriminatedUnion, Z as literal, nt as string, q as _enum, tt as strictObject } from "./vendor.js";
import { t as require_dist_cjs } from "./sdk-batch.js";
import { t as require_dist_cjs$1 } from "./sdk-cloudformation.js";
import { t as require_dist_cjs$2 } from "./sdk-ec2.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError } from "./errors.js";
import { n as isAwsError } from "./aws-faults.js";
import { t as AwsAccount } from "./aws-account2.js";
import { A as shortDigest, O as digestOf, p as instanceFamily, u as worstUsdPerHour } from "./json.js";
import { x as failureClassSchema } from "./stored.js";
// infrastructure/bootstrap.yml
var bootstrap_default = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: >-\n  gcbench: what all platforms of an account and region share. Made by `gcbench bootstrap`; while idle it costs what the\n  bucket and the images in the repository take up.\n\nParameters:\n  VpcId:\n    Type: AWS::EC2::VPC::Id\n  SubnetIds:\n    Type: List<AWS::EC2::Subnet::Id>\n    Description: Subnets of that VPC in distinct zones, with a way to the internet.\n  DeploySubject:\n    Type: String\n    Default: \"\"\n    Description: Exact subject of GitHub's tokens that may take on the deploy role; none leaves the role out.\n  DeploySubjectWithIds:\n    Type: String\n    Default: \"\"\n    Description: The same subject with the ids of owner and repository in it, as newer repositories have it.\n  RunSubject:\n    Type: String\n    Default: \"\"\n    Description: Exact subject of GitHub's tokens that may take on the run role; none leaves the role out.\n  RunSubjectWithIds:\n    Type: String\n    Default: \"\"\n    Description: The same subject with the ids of owner and repository in it, as newer repositories have it.\n  OidcProviderArn:\n    Type: String\n    Default: \"\"\n    Description: GitHub's identity provider where the account has one; an account can't have two.\n  LogRetentionDays:\n    Type: Number\n    Default: 90\n    AllowedValues: [7, 14, 30, 60, 90, 180, 365]\n\nConditions:\n  HasDeployRole: !Not [!Equals [!Ref DeploySubject, \"\"]]\n  HasDeployIds: !Not [!Equals [!Ref DeploySubjectWithIds, \"\"]]\n  HasRunRole: !Not [!Equals [!Ref RunSubject, \"\"]]\n  HasRunIds: !Not [!Equals [!Ref RunSubjectWithIds, \"\"]]\n  HasOwnProvider: !And\n    - !Equals [!Ref OidcProviderArn, \"\"]\n    - !Or [!Condition HasDeployRole, !Condition HasRunRole]\n\nResources:\n  # --- What runs leave behind ---------------------------------------------------------------------------------------\n\n  # Results are in it: it stays when the stack goes.\n  Bucket:\n    Type: AWS::S3::Bucket\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      PublicAccessBlockConfiguration:\n        BlockPublicAcls: true\n        BlockPublicPolicy: true\n        IgnorePublicAcls: true\n        RestrictPublicBuckets: true\n      OwnershipControls:\n        Rules:\n          - ObjectOwnership: BucketOwnerEnforced\n      BucketEncryption:\n        ServerSideEncryptionConfiguration:\n          - ServerSideEncryptionByDefault:\n              SSEAlgorithm: AES256\n      # Plans, records and logs lie under runs/, and no rule touches them.\n      LifecycleConfiguration:\n        Rules:\n          - Id: scratch\n            Status: Enabled\n            Prefix: scratch/\n            ExpirationInDays: 7\n          - Id: cache\n            Status: Enabled\n            Prefix: cache/\n            ExpirationInDays: 90\n          - Id: uploads-that-never-ended\n            Status: Enabled\n            AbortIncompleteMultipartUpload:\n              DaysAfterInitiation: 2\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  BucketPolicy:\n    Type: AWS::S3::BucketPolicy\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      Bucket: !Ref Bucket\n      PolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          # A denial of whatever is not encrypted on its way: to everyone, for everything.\n          - Sid: EncryptedConnectionsOnly\n            Effect: Deny\n            Principal: \"*\"\n            Action: \"s3:*\"\n            Resource:\n              - !GetAtt Bucket.Arn\n              - !Sub \"${Bucket.Arn}/*\"\n            Condition:\n              Bool:\n                \"aws:SecureTransport\": \"false\"\n\n  Repository:\n    Type: AWS::ECR::Repository\n    Properties:\n      RepositoryName: gcbench\n      # A tag means the same image for ever; records name images by digest all the same.\n      ImageTagMutability: IMMUTABLE\n      ImageScanningConfiguration:\n        ScanOnPush: true\n      EncryptionConfiguration:\n        EncryptionType: AES256\n      LifecyclePolicy:\n        LifecyclePolicyText: |\n          {\"rules\": [{\n            \"rulePriority\": 1,\n            \"description\": \"Pushes that never got a tag\",\n            \"selection\": {\"tagStatus\": \"untagged\", \"countType\": \"sinceImagePushed\", \"countUnit\": \"days\", \"countNumber\": 14},\n            \"action\": {\"type\": \"expire\"}\n          }]}\n      # Images are made again from their recipe; `gcbench destroy --bootstrap` says that they go.\n      EmptyOnDelete: true\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  LogGroup:\n    Type: AWS::Logs::LogGroup\n    # Logs of blocks are in the bucket as well: these serve whoever follows a block while it runs.\n    DeletionPolicy: Delete\n    UpdateReplacePolicy: Delete\n    Properties:\n      RetentionInDays: !Ref LogRetentionDays\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # --- What hosts and jobs are ---------------------------------------------------------------------------------------\n\n  SecurityGroup:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: \"gcbench hosts: nothing comes in, HTTPS goes out\"\n      VpcId: !Ref VpcId\n      # ECS, ECR, S3 and CloudWatch Logs, whose addresses change. Names are resolved by the VPC's own resolver, which no\n      # security group stands in the way of.\n      SecurityGroupEgress:\n        - Description: HTTPS to AWS and the input data\n          IpProtocol: tcp\n          FromPort: 443\n          ToPort: 443\n          CidrIp: 0.0.0.0/0\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # What the ECS agent of a host needs to join, to pull images and to write logs: AWS's own policy for exactly this.\n  InstanceRole:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal: { Service: ec2.amazonaws.com }\n            Action: \"sts:AssumeRole\"\n      ManagedPolicyArns:\n        - !Sub \"arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  InstanceProfile:\n    Type: AWS::IAM::InstanceProfile\n    Properties:\n      Roles: [!Ref InstanceRole]\n\n  # What a block can do: read inputs and its own description, write its record and its logs. Nothing else.\n  JobRole:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal: { Service: ecs-tasks.amazonaws.com }\n            Action: \"sts:AssumeRole\"\n            # Only tasks of this account: the service may not be lent to another one.\n            Condition:\n              StringEquals:\n                \"aws:SourceAccount\": !Ref AWS::AccountId\n      Policies:\n        - PolicyName: inputs-and-records\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              - Sid: ListInputsAndRuns\n                Effect: Allow\n                Action: \"s3:ListBucket\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:s3:::geos-chem\"\n                  - !Sub \"arn:${AWS::Partition}:s3:::gcgrid\"\n                  - !GetAtt Bucket.Arn\n              - Sid: ReadInputsAndRuns\n                Effect: Allow\n                Action: \"s3:GetObject\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:s3:::geos-chem/*\"\n                  - !Sub \"arn:${AWS::Partition}:s3:::gcgrid/*\"\n                  - !Sub \"${Bucket.Arn}/*\"\n              - Sid: WriteRuns\n                Effect: Allow\n                Action:\n                  - \"s3:PutObject\"\n                  - \"s3:AbortMultipartUpload\"\n                Resource: !Sub \"${Bucket.Arn}/runs/*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # --- What GitHub Actions may do ------------------------------------------------------------------------------------\n\n  OidcProvider:\n    Type: AWS::IAM::OIDCProvider\n    Condition: HasOwnProvider\n    Properties:\n      Url: https://token.actions.githubusercontent.com\n      ClientIdList: [sts.amazonaws.com]\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # Makes, changes and removes platforms, and pushes images. It can't change this stack, its roles or its bucket.\n  DeployRole:\n    Type: AWS::IAM::Role\n    Condition: HasDeployRole\n    Properties:\n      MaxSessionDuration: 3600\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal:\n              Federated: !If [HasOwnProvider, !Ref OidcProvider, !Ref OidcProviderArn]\n            Action: \"sts:AssumeRoleWithWebIdentity\"\n            Condition:\n              StringEquals:\n                \"token.actions.githubusercontent.com:aud\": sts.amazonaws.com\n                \"token.actions.githubusercontent.com:sub\":\n                  - !Ref DeploySubject\n                  - !If [HasDeployIds, !Ref DeploySubjectWithIds, !Ref AWS::NoValue]\n      Policies:\n        - PolicyName: deploy\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              - Sid: PlatformStacks\n                Effect: Allow\n                Action:\n                  - \"cloudformation:CreateChangeSet\"\n                  - \"cloudformation:DeleteChangeSet\"\n                  - \"cloudformation:DeleteStack\"\n                  - \"cloudformation:DescribeChangeSet\"\n                  - \"cloudformation:DescribeStackEvents\"\n                  - \"cloudformation:ExecuteChangeSet\"\n                  - \"cloudformation:ListStackResources\"\n                  - \"cloudformation:TagResource\"\n                Resource: !Sub \"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/gcbench-*\"\n              # The names of compute environments and queues are left to AWS, so that tags tell ours from others'.\n              - Sid: MakeBatch\n                Effect: Allow\n                Action:\n                  - \"batch:CreateComputeEnvironment\"\n                  - \"batch:CreateJobQueue\"\n                  - \"batch:TagResource\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:compute-environment/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: ChangeBatch\n                Effect: Allow\n                Action:\n                  - \"batch:DeleteComputeEnvironment\"\n                  - \"batch:DeleteJobQueue\"\n                  - \"batch:DeregisterJobDefinition\"\n                  - \"batch:TerminateJob\"\n                  - \"batch:UpdateComputeEnvironment\"\n                  - \"batch:UpdateJobQueue\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:compute-environment/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: MakeLaunchTemplates\n                Effect: Allow\n                Action: \"ec2:CreateLaunchTemplate\"\n                Resource: !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: TagLaunchTemplates\n                Effect: Allow\n                Action: \"ec2:CreateTags\"\n                Resource: !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                Condition:\n                  StringEquals:\n                    \"ec2:CreateAction\": CreateLaunchTemplate\n              - Sid: ChangeLaunchTemplatesAndHosts\n                Effect: Allow\n                Action:\n                  - \"ec2:CreateLaunchTemplateVersion\"\n                  - \"ec2:DeleteLaunchTemplate\"\n                  - \"ec2:ModifyLaunchTemplate\"\n                  - \"ec2:TerminateInstances\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                  - !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: HandHostsTheirRole\n                Effect: Allow\n                Action: \"iam:PassRole\"\n                Resource: !GetAtt InstanceRole.Arn\n                Condition:\n                  StringEquals:\n                    \"iam:PassedToService\": [batch.amazonaws.com, ec2.amazonaws.com]\n              # Once in an account's life, for the roles of AWS's own services.\n              - Sid: ServiceLinkedRoles\n                Effect: Allow\n                Action: \"iam:CreateServiceLinkedRole\"\n                Resource: !Sub \"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*\"\n                Condition:\n                  StringEquals:\n                    \"iam:AWSServiceName\": [batch.amazonaws.com, spot.amazonaws.com]\n              - Sid: PushImages\n                Effect: Allow\n                Action:\n                  - \"ecr:BatchCheckLayerAvailability\"\n                  - \"ecr:BatchGetImage\"\n                  - \"ecr:CompleteLayerUpload\"\n                  - \"ecr:DescribeImages\"\n                  - \"ecr:GetDownloadUrlForLayer\"\n                  - \"ecr:InitiateLayerUpload\"\n                  - \"ecr:PutImage\"\n                  - \"ecr:UploadLayerPart\"\n                Resource: !GetAtt Repository.Arn\n              # None of these knows resources (\"*\" is all that IAM takes for them); they read, or give a token that opens\n              # nothing without the statement above.\n              - Sid: Look\n                Effect: Allow\n                Action:\n                  - \"batch:DescribeComputeEnvironments\"\n                  - \"batch:DescribeJobDefinitions\"\n                  - \"batch:DescribeJobQueues\"\n                  - \"batch:DescribeJobs\"\n                  - \"batch:ListJobs\"\n                  - \"cloudformation:DescribeStacks\"\n                  - \"ec2:DescribeInstances\"\n                  - \"ec2:DescribeInstanceTypeOfferings\"\n                  - \"ec2:DescribeInstanceTypes\"\n                  - \"ec2:DescribeLaunchTemplates\"\n                  - \"ec2:DescribeLaunchTemplateVersions\"\n                  - \"ec2:DescribeRegions\"\n                  - \"ecr:GetAuthorizationToken\"\n                  - \"servicequotas:GetAWSDefaultServiceQuota\"\n                  - \"servicequotas:GetServiceQuota\"\n                  - \"tag:GetResources\"\n                Resource: \"*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # Submits, follows and ends jobs, and reads what they leave. It can't make machines or change images.\n  RunRole:\n    Type: AWS::IAM::Role\n    Condition: HasRunRole\n    Properties:\n      MaxSessionDuration: 3600\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal:\n              Federated: !If [HasOwnProvider, !Ref OidcProvider, !Ref OidcProviderArn]\n            Action: \"sts:AssumeRoleWithWebIdentity\"\n            Condition:\n              StringEquals:\n                \"token.actions.githubusercontent.com:aud\": sts.amazonaws.com\n                \"token.actions.githubusercontent.com:sub\":\n                  - !Ref RunSubject\n                  - !If [HasRunIds, !Ref RunSubjectWithIds, !Ref AWS::NoValue]\n      Policies:\n        - PolicyName: run\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              # A definition is registered, and a job submitted, with our tags: by them both are found again.\n              - Sid: MakeDefinitionsAndJobs\n                Effect: Allow\n                Action:\n                  - \"batch:RegisterJobDefinition\"\n                  - \"batch:TagResource\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: UseQueuesDefinitionsAndJobs\n                Effect: Allow\n                Action:\n                  - \"batch:CancelJob\"\n                  - \"batch:DeregisterJobDefinition\"\n                  - \"batch:GetJobQueueSnapshot\"\n                  - \"batch:SubmitJob\"\n                  - \"batch:TerminateJob\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: HandJobsTheirRole\n                Effect: Allow\n                Action: \"iam:PassRole\"\n                Resource: !GetAtt JobRole.Arn\n                Condition:\n                  StringEquals:\n                    \"iam:PassedToService\": ecs-tasks.amazonaws.com\n              - Sid: ListStore\n                Effect: Allow\n                Action: \"s3:ListBucket\"\n                Resource: !GetAtt Bucket.Arn\n              - Sid: ReadStore\n                Effect: Allow\n                Action: \"s3:GetObject\"\n                Resource: !Sub \"${Bucket.Arn}/*\"\n              - Sid: WriteRuns\n                Effect: Allow\n                Action:\n                  - \"s3:PutObject\"\n                  - \"s3:AbortMultipartUpload\"\n                Resource: !Sub \"${Bucket.Arn}/runs/*\"\n              - Sid: ReadLogs\n                Effect: Allow\n                Action:\n                  - \"logs:DescribeLogStreams\"\n                  - \"logs:FilterLogEvents\"\n                  - \"logs:GetLogEvents\"\n                Resource: !GetAtt LogGroup.Arn\n              - Sid: CheckImages\n                Effect: Allow\n                Action:\n                  - \"ecr:BatchGetImage\"\n                  - \"ecr:DescribeImages\"\n                  - \"ecr:GetDownloadUrlForLayer\"\n                Resource: !GetAtt Repository.Arn\n              # None of these knows resources (\"*\" is all that IAM takes for them), and all of them only read.\n              - Sid: Look\n                Effect: Allow\n                Action:\n                  - \"batch:DescribeComputeEnvironments\"\n                  - \"batch:DescribeJobDefinitions\"\n                  - \"batch:DescribeJobQueues\"\n                  - \"batch:DescribeJobs\"\n                  - \"batch:ListJobs\"\n                  - \"cloudformation:DescribeStacks\"\n                  - \"ec2:DescribeInstances\"\n                  - \"ec2:DescribeInstanceTypeOfferings\"\n                  - \"ec2:DescribeInstanceTypes\"\n                  - \"ec2:DescribeRegions\"\n                  - \"ec2:DescribeSpotPriceHistory\"\n                  - \"pricing:GetProducts\"\n                  - \"servicequotas:GetAWSDefaultServiceQuota\"\n                  - \"servicequotas:GetServiceQuota\"\n                Resource: \"*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\nOutputs:\n  BucketName:\n    Value: !Ref Bucket\n  RepositoryName:\n    Value: !Ref Repository\n  RepositoryUri:\n    Value: !GetAtt Repository.RepositoryUri\n  LogGroupName:\n    Value: !Ref LogGroup\n  InstanceProfileArn:\n    Value: !GetAtt InstanceProfile.Arn\n  JobRoleArn:\n    Value: !GetAtt JobRole.Arn\n  SecurityGroupId:\n    Value: !GetAtt SecurityGroup.GroupId\n  VpcId:\n    Value: !Ref VpcId\n  SubnetIds:\n    Value: !Join [\",\", !Ref SubnetIds]\n  DeployRoleArn:\n    Condition: HasDeployRole\n    Value: !GetAtt DeployRole.Arn\n  RunRoleArn:\n    Condition: HasRunRole\n    Value: !GetAtt RunRole.Arn\n";
// infrastructure/platform.yml
var platform_default = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: >-\n  gcbench: one kind of machine. A queue that is used by nothing else, and hosts that are there only while jobs are.\n  Made by `gcbench deploy`; costs nothing while no job runs.\n\nParameters:\n  Platform:\n    Type: String\n    Description: Kind of machine, as in graviton3-4xlarge-spot.\n  InstanceType:\n    Type: String\n    Description: The one EC2 instance type of this platform. One type, one architecture.\n  Purchase:\n    Type: String\n    AllowedValues: [on-demand, spot]\n  MaxVcpus:\n    Type: Number\n    MinValue: 1\n    Description: Hosts at once, times the vCPUs of the type as it comes.\n  RootGiB:\n    Type: Number\n    Default: 100\n    MinValue: 30\n    MaxValue: 16384\n    Description: Disk of a host, for image, inputs and outputs of one job.\n  CoreCount:\n    Type: Number\n    Default: 0\n    MinValue: 0\n    Description: Physical cores; read only where ThreadsPerCore is given.\n  ThreadsPerCore:\n    Type: Number\n    Default: 0\n    AllowedValues: [0, 1, 2]\n    Description: Threads that each core is started with; 0 leaves the machine as it comes.\n  InstanceProfileArn:\n    Type: String\n  SecurityGroupId:\n    Type: AWS::EC2::SecurityGroup::Id\n  SubnetIds:\n    Type: List<AWS::EC2::Subnet::Id>\n\nConditions:\n  IsSpot: !Equals [!Ref Purchase, spot]\n  HasCpuOptions: !Not [!Equals [!Ref ThreadsPerCore, 0]]\n\nResources:\n  LaunchTemplate:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      TagSpecifications:\n        - ResourceType: launch-template\n          Tags:\n            - { Key: \"gcbench:managed\", Value: \"true\" }\n            - { Key: \"gcbench:platform\", Value: !Ref Platform }\n      LaunchTemplateData:\n        MetadataOptions:\n          HttpEndpoint: enabled\n          HttpTokens: required\n          # One hop more than the host itself: the harness in its container asks which machine it is on.\n          HttpPutResponseHopLimit: 2\n        CpuOptions: !If\n          - HasCpuOptions\n          - CoreCount: !Ref CoreCount\n            ThreadsPerCore: !Ref ThreadsPerCore\n          - !Ref AWS::NoValue\n        BlockDeviceMappings:\n          - DeviceName: /dev/xvda\n            Ebs:\n              VolumeType: gp3\n              VolumeSize: !Ref RootGiB\n              Encrypted: true\n              DeleteOnTermination: true\n        TagSpecifications:\n          - ResourceType: instance\n            Tags:\n              - { Key: Name, Value: !Sub \"gcbench ${Platform}\" }\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n          - ResourceType: volume\n            Tags:\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n\n  # Without a service role: AWS Batch then uses its service-linked role, as updates in place need it.\n  ComputeEnvironment:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties:\n      Type: MANAGED\n      State: ENABLED\n      ReplaceComputeEnvironment: false\n      # A change of the machines lets jobs that run come to their end (360 minutes is the most that all of AWS Batch's\n      # documentation allows; a job that takes longer is ended then, so deploy between runs).\n      UpdatePolicy:\n        TerminateJobsOnUpdate: false\n        JobExecutionTimeoutMinutes: 360\n      ComputeResources:\n        Type: !If [IsSpot, SPOT, EC2]\n        AllocationStrategy: !If [IsSpot, SPOT_PRICE_CAPACITY_OPTIMIZED, BEST_FIT_PROGRESSIVE]\n        # No host while there is no job.\n        MinvCpus: 0\n        MaxvCpus: !Ref MaxVcpus\n        InstanceTypes: [!Ref InstanceType]\n        Ec2Configuration:\n          - ImageType: ECS_AL2023\n        InstanceRole: !Ref InstanceProfileArn\n        SecurityGroupIds: [!Ref SecurityGroupId]\n        Subnets: !Ref SubnetIds\n        LaunchTemplate:\n          LaunchTemplateId: !Ref LaunchTemplate\n          Version: !GetAtt LaunchTemplate.LatestVersionNumber\n        Tags:\n          \"gcbench:managed\": \"true\"\n          \"gcbench:platform\": !Ref Platform\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\n  JobQueue:\n    Type: AWS::Batch::JobQueue\n    Properties:\n      State: ENABLED\n      Priority: 1\n      ComputeEnvironmentOrder:\n        - Order: 1\n          ComputeEnvironment: !Ref ComputeEnvironment\n      # A job that can never be placed would wait for ever, at the head of the queue, before all others.\n      JobStateTimeLimitActions:\n        - Reason: MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        - Reason: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        # Capacity comes back, a day without any does not help a benchmark.\n        - Reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY\n          State: RUNNABLE\n          MaxTimeSeconds: 86400\n          Action: CANCEL\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\nOutputs:\n  JobQueueArn:\n    Value: !Ref JobQueue\n  ComputeEnvironmentArn:\n    Value: !Ref ComputeEnvironment\n";
// src/core/tags.ts
/**
* Tags by which what gcbench made in AWS is told from everything else. To see costs by them, activate MANAGED and
* PLATFORM as cost allocation tags. infrastructure/*.yml writes the same keys.
*/
const TAGS = {
	/** `true` on all that gcbench made: clean-up touches nothing without it. */
	managed: "gcbench:managed",
	/** Kind of machine (PinnedPlatform.name), on stacks, hosts and disks. */
	platform: "gcbench:platform",
	/** Run id, on jobs. */
	run: "gcbench:run",
	/** Block id, on jobs. */
	block: "gcbench:block"
};
const MANAGED_TAG = { [TAGS.managed]: "true" };
/** What a job definition carries: it serves every run of its image. */
const definitionTags = () => ({ ...MANAGED_TAG });
/** What a job carries. */
function jobTags({ run, block }) {
	return {
		...MANAGED_TAG,
		[TAGS.run]: run,
		[TAGS.block]: block
	};
}
/** What the stack of a kind of machine carries. */
function platformTags(name) {
	return {
		...MANAGED_TAG,
		[TAGS.platform]: name
	};
}
/** Whether the tags say that gcbench made what carries them. */
function isManaged(tags) {
	return tags?.[TAGS.managed] === "true";
}
/** The stack of what all platforms of an account and region share. */
const BOOTSTRAP_STACK = "gcbench";
/** The stack of a kind of machine; stacks are named by letters, digits and hyphens. */
function platformStackName(name) {
	return `${BOOTSTRAP_STACK}-${name.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
// src/adapters/cloudformation-events.ts
var import_dist_cjs$1 = require_dist_cjs();
var import_dist_cjs$2 = require_dist_cjs$1();
/** Seconds between two looks at a stack's events: soon while something happens, then ever more seldom. */
const FIRST_WAIT = 2;
const WAIT_GROWTH = 1.5;
const LONGEST_WAIT = 15;
/** Looks without an event after which the stack itself is asked how it is. */
const QUIET_LOOKS = 3;
const BEGINS = [
	"CREATE_IN_PROGRESS",
	"UPDATE_IN_PROGRESS",
	"DELETE_IN_PROGRESS"
];
/** Whether AWS is at work at a stack. A stack under review waits for us. */
function isInProgress(status) {
	return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}
/**
* Shows a stack's events as they come, until its operation ends.
*
* @throws {InterruptedError} AWS goes on by itself, and the message says so
*/
async function followStack(account, stack, host) {
	try {
		return await follow(account, stack, host);
	} catch (error) {
		if (!(error instanceof InterruptedError)) throw error;
		const goesOn = `Interrupted. AWS goes on with stack ${stack.name}; the same command follows it.`;
		throw new InterruptedError(goesOn, { cause: error });
	}
}
async function follow(account, stack, host) {
	const failures = [];
	const shown = /* @__PURE__ */ new Set();
	let { begin } = stack;
	let wait = FIRST_WAIT;
	let quiet = 0;
	for (;;) {
		const events = await eventsSince(account, stack.id, begin);
		for (const event of events) {
			show(event, {
				stack,
				shown,
				host
			});
			if (isFailure(event, stack)) failures.push(await explainFailure(account, event));
		}
		const last = events.at(-1);
		if (last?.EventId) begin = { behind: last.EventId };
		const end = events.findLast((event) => isOwn(event, stack));
		if (end?.ResourceStatus && isEnd(end.ResourceStatus)) return {
			status: end.ResourceStatus,
			failures
		};
		quiet = events.length > 0 ? 0 : quiet + 1;
		wait = events.length > 0 ? FIRST_WAIT : Math.min(wait * WAIT_GROWTH, LONGEST_WAIT);
		const status = quiet >= QUIET_LOOKS ? await stackStatus(account, stack.id) : null;
		if (status !== null && isEnd(status)) return {
			status,
			failures
		};
		await host.clock.sleep(wait, host.signal);
	}
}
const isEnd = (status) => !status.endsWith("_IN_PROGRESS");
/** @returns DELETE_COMPLETE also for a stack that is not known any more */
async function stackStatus(account, id) {
	try {
		const command = new import_dist_cjs$2.DescribeStacksCommand({ StackName: id });
		const { Stacks = [] } = await account.cloudFormation.send(command);
		return Stacks[0]?.StackStatus ?? "DELETE_COMPLETE";
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return "DELETE_COMPLETE";
		throw error;
	}
}
/** The newest event of a stack: what comes behind it belongs to what is begun now. */
async function newestEvent(account, stackId) {
	const command = new import_dist_cjs$2.DescribeStackEventsCommand({ StackName: stackId });
	const { StackEvents = [] } = await account.cloudFormation.send(command);
	return StackEvents[0]?.EventId ?? null;
}
/** The events of an operation, oldest first. AWS gives them newest first. */
async function eventsSince(account, stackId, begin) {
	const found = [];
	let token;
	do {
		const { StackEvents = [], NextToken } = await eventsPage(account, new import_dist_cjs$2.DescribeStackEventsCommand({
			StackName: stackId,
			NextToken: token
		}));
		for (const event of StackEvents) {
			if (begin !== "last-begin" && event.EventId === begin.behind) return found.toReversed();
			found.push(event);
			const isBegin = event.PhysicalResourceId === stackId && BEGINS.includes(statusOf(event));
			if (begin === "last-begin" && isBegin) return found.toReversed();
		}
		token = NextToken;
	} while (token);
	return found.toReversed();
}
/** A stack that is gone may have taken its events along. */
async function eventsPage(account, command) {
	try {
		return await account.cloudFormation.send(command);
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return {};
		throw error;
	}
}
const statusOf = ({ ResourceStatus }) => ResourceStatus ?? "";
function isOwn({ PhysicalResourceId }, stack) {
	return PhysicalResourceId === stack.id;
}
function isFailure(event, stack) {
	return statusOf(event).endsWith("_FAILED") && !isOwn(event, stack);
}
async function explainFailure(account, event) {
	const failure = failureOf(event);
	const batch = await batchReason(account, failure);
	return {
		...failure,
		reason: batch === "" ? failure.reason : `${failure.reason} (${batch})`
	};
}
/** A compute environment says better than its stack why it is invalid; it is there until the rollback removes it. */
async function batchReason(account, failure) {
	if (failure.type !== "AWS::Batch::ComputeEnvironment" || !failure.physicalId) return "";
	const command = new import_dist_cjs$1.DescribeComputeEnvironmentsCommand({ computeEnvironments: [failure.physicalId] });
	const reason = (await account.batch.send(command).catch(() => null))?.computeEnvironments?.[0]?.statusReason ?? "";
	return failure.reason.includes(reason) ? "" : `AWS Batch: ${reason}`;
}
function failureOf(event) {
	return {
		resource: event.LogicalResourceId ?? "a resource",
		type: event.ResourceType ?? "",
		physicalId: event.PhysicalResourceId || void 0,
		status: statusOf(event),
		reason: event.ResourceStatusReason ?? "AWS gives no reason"
	};
}
/** Each state of a resource once: AWS reports a begin twice, asked for and begun. */
function show(event, { stack, shown, host }) {
	const resource = isOwn(event, stack) ? "stack" : event.LogicalResourceId;
	const line = `${stack.name}: ${resource} ${describeStatus(statusOf(event))}`;
	if (shown.has(line)) return;
	shown.add(line);
	if (isFailure(event, stack)) host.warn(`${line}: ${event.ResourceStatusReason ?? ""}`);
	else host.info(line);
}
/** `CREATE_IN_PROGRESS` as people say it: `create in progress`. */
function describeStatus(status) {
	return status.toLowerCase().replaceAll("_", " ");
}
// src/adapters/cloudformation-stacks.ts
/** Never came about, or half removed: nothing can be done with such a stack but to delete it. */
const FAILED_FOR_GOOD = [
	"CREATE_FAILED",
	"ROLLBACK_COMPLETE",
	"ROLLBACK_FAILED",
	"DELETE_FAILED"
];
const STUCK = "UPDATE_ROLLBACK_FAILED";
const MADE = ["CREATE_COMPLETE", "UPDATE_COMPLETE"];
/** Seconds between two looks at a change set that AWS works out. */
const CHANGE_SET_WAIT = 1;
const CHANGE_SET_LONGEST_WAIT = 5;
/**
* How AWS says that nothing would change; there is no code for it (API reference, CreateChangeSet: a failed change
* set with one of these reasons).
*/
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;
/** IAM takes up to some ten seconds until all of AWS knows a new role or instance profile. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;
/** Whether a stack is there for nothing: see StackPlan "again". */
function isFailedForGood(status) {
	return FAILED_FOR_GOOD.some((one) => one === status);
}
/** Makes, changes and removes CloudFormation stacks, shows what happens, and says why what failed did. */
var CloudFormationStacks = class {
	#account;
	#host;
	constructor(account, host) {
		this.#account = account;
		this.#host = host;
	}
	/** @returns null where there is no stack of that name */
	async read(name) {
		return readStack(this.#account, name);
	}
	/**
	* Works out what would change. A stack that AWS is still at work at is waited for first, which is how an
	* interrupted deployment goes on.
	*
	* @throws {InfrastructureError} the template or the stack does not allow it
	*/
	async plan(spec) {
		const stack = await this.#settled(spec.name);
		if (stack && isFailedForGood(stack.status)) return {
			kind: "again",
			name: spec.name,
			status: stack.status
		};
		if (stack?.status === STUCK) throw new InfrastructureError(describeStuck(stack));
		const isNew = !stack || stack.status === "REVIEW_IN_PROGRESS";
		const changeSet = `gcbench-${Math.round(this.#host.clock.now() * 1e3)}`;
		const { StackId } = await this.#account.cloudFormation.send(new import_dist_cjs$2.CreateChangeSetCommand({
			StackName: spec.name,
			ChangeSetName: changeSet,
			ChangeSetType: isNew ? "CREATE" : "UPDATE",
			TemplateBody: spec.template,
			Parameters: parametersOf(spec, isNew ? null : stack),
			Tags: Object.entries(spec.tags).map(([Key, Value]) => ({
				Key,
				Value
			})),
			Capabilities: [...spec.capabilities ?? []]
		}));
		const stackId = StackId ?? stack?.id ?? spec.name;
		const set = {
			kind: isNew ? "create" : "update",
			name: spec.name,
			changeSet,
			stackId,
			changes: []
		};
		try {
			const changes = await this.#changesOf(set);
			if (changes) return {
				...set,
				changes
			};
		} catch (error) {
			await this.discard(set).catch(() => void 0);
			throw error;
		}
		await this.discard(set);
		if (!stack || isNew) throw new InfrastructureError(`Stack ${spec.name} would be empty.`);
		return {
			kind: "unchanged",
			stack
		};
	}
	/** Takes a plan back: nothing of it stays in AWS. */
	async discard(plan) {
		if (plan.kind !== "create" && plan.kind !== "update") return;
		await this.#deleteChangeSet(plan);
		if (plan.kind === "create") {
			const command = new import_dist_cjs$2.DeleteStackCommand({ StackName: plan.stackId });
			await this.#account.cloudFormation.send(command);
		}
	}
	/** Asks whether to carry plans out, and takes them back unless the answer is yes. */
	async consent(plans, ask) {
		let isAgreed = false;
		try {
			isAgreed = await ask();
			return isAgreed;
		} finally {
			if (!isAgreed) await Promise.all(plans.map((plan) => this.discard(plan)));
		}
	}
	/**
	* Carries a plan out and waits for its end.
	*
	* @throws {InfrastructureError} names the resource that failed first, and why
	*/
	async apply(spec, plan) {
		let next = plan;
		for (let attempt = 1;; attempt++) {
			if (next.kind === "again") {
				await this.remove(next.name);
				next = await this.plan(spec);
			}
			if (next.kind === "unchanged") return next.stack;
			if (next.kind === "again") throw new InfrastructureError(`Stack ${spec.name} can't be made.`);
			const end = await this.#execute(next);
			if (MADE.includes(end.status)) return this.#made(spec.name);
			const [cause] = end.failures;
			const isFreshRole = next.kind === "create" && cause && FRESH_ROLE.test(cause.reason);
			const failure = explain(spec.name, end);
			if (!isFreshRole || attempt >= FRESH_ROLE_ATTEMPTS) throw failure;
			this.#host.warn(`${failure.message} A new role takes AWS some seconds to know everywhere: trying again (${attempt + 1} of ${FRESH_ROLE_ATTEMPTS}).`);
			await this.#host.clock.sleep(FRESH_ROLE_WAIT, this.#host.signal);
			next = {
				kind: "again",
				name: spec.name,
				status: end.status
			};
		}
	}
	/**
	* Deletes a stack and waits until it is gone. A stack that is not there is no fault.
	*
	* @returns false where there was none
	* @throws {InfrastructureError} names what could not be removed, and why
	*/
	async remove(name) {
		const stack = await this.#settled(name);
		if (!stack) return false;
		const behind = await newestEvent(this.#account, stack.id);
		await this.#account.cloudFormation.send(new import_dist_cjs$2.DeleteStackCommand({ StackName: stack.id }));
		const followed = {
			id: stack.id,
			name,
			begin: { behind }
		};
		const end = await followStack(this.#account, followed, this.#host);
		if (end.status === "DELETE_COMPLETE") return true;
		throw explain(name, end);
	}
	/** Waits for what AWS is still doing to a stack. */
	async #settled(name) {
		const stack = await this.read(name);
		if (!stack || !isInProgress(stack.status)) return stack;
		this.#host.info(`${name}: AWS is still at work at it; following`);
		const followed = {
			id: stack.id,
			name,
			begin: "last-begin"
		};
		await followStack(this.#account, followed, this.#host);
		return this.read(name);
	}
	async #made(name) {
		const stack = await this.read(name);
		if (!stack) throw new InfrastructureError(`Stack ${name} was made, and is gone again.`);
		return stack;
	}
	async #execute(plan) {
		const { changeSet, stackId: id, name } = plan;
		const behind = await newestEvent(this.#account, id);
		const command = new import_dist_cjs$2.ExecuteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: id
		});
		await this.#account.cloudFormation.send(command);
		return followStack(this.#account, {
			id,
			name,
			begin: { behind }
		}, this.#host);
	}
	/** @returns null where nothing would change */
	async #changesOf(set) {
		let wait = CHANGE_SET_WAIT;
		for (;;) {
			const page = await this.#describe(set);
			if (page.Status === "CREATE_COMPLETE") return this.#allChanges(set, page);
			if (page.Status === "FAILED") {
				const reason = page.StatusReason ?? "AWS gives no reason";
				if (NO_CHANGES.test(reason)) return null;
				throw new InfrastructureError(`CloudFormation refuses the change: ${reason}`);
			}
			await this.#host.clock.sleep(wait, this.#host.signal);
			wait = Math.min(wait * 2, CHANGE_SET_LONGEST_WAIT);
		}
	}
	async #allChanges(set, first) {
		const changes = [...first.Changes ?? []];
		let token = first.NextToken;
		while (token) {
			const page = await this.#describe(set, token);
			changes.push(...page.Changes ?? []);
			token = page.NextToken;
		}
		return changes.map(changeOf);
	}
	async #describe({ changeSet, stackId }, NextToken) {
		return this.#account.cloudFormation.send(new import_dist_cjs$2.DescribeChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId,
			NextToken
		}));
	}
	async #deleteChangeSet({ changeSet, stackId }) {
		await this.#account.cloudFormation.send(new import_dist_cjs$2.DeleteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId
		}));
	}
};
/** @returns null where there is no stack of that name */
async function readStack(account, name) {
	try {
		const command = new import_dist_cjs$2.DescribeStacksCommand({ StackName: name });
		const { Stacks = [] } = await account.cloudFormation.send(command);
		const [found] = Stacks.map(stackOf);
		return found && found.status !== "DELETE_COMPLETE" ? found : null;
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return null;
		throw error;
	}
}
/** All stacks of the account and region, whoever made them. */
async function listStacks(account) {
	const found = [];
	let NextToken;
	do {
		const page = await account.cloudFormation.send(new import_dist_cjs$2.DescribeStacksCommand({ NextToken }));
		found.push(...(page.Stacks ?? []).map(stackOf));
		NextToken = page.NextToken;
	} while (NextToken);
	return found.filter(({ status }) => status !== "DELETE_COMPLETE");
}
/** Ids in AWS of all that belongs to a stack. */
async function stackResources(account, { id }) {
	const found = [];
	let NextToken;
	do {
		const command = new import_dist_cjs$2.ListStackResourcesCommand({
			StackName: id,
			NextToken
		});
		const page = await account.cloudFormation.send(command);
		found.push(...(page.StackResourceSummaries ?? []).map((one) => one.PhysicalResourceId ?? ""));
		NextToken = page.NextToken;
	} while (NextToken);
	return found.filter((one) => one !== "");
}
function stackOf(stack) {
	const pairs = (entries, pair) => Object.fromEntries((entries ?? []).map(pair));
	return {
		name: stack.StackName ?? "",
		id: stack.StackId ?? "",
		status: stack.StackStatus ?? "",
		statusReason: stack.StackStatusReason ?? null,
		parameters: pairs(stack.Parameters, (one) => [one.ParameterKey ?? "", one.ParameterValue ?? ""]),
		outputs: pairs(stack.Outputs, (one) => [one.OutputKey ?? "", one.OutputValue ?? ""]),
		tags: pairs(stack.Tags, (one) => [one.Key ?? "", one.Value ?? ""]),
		createdAt: stack.CreationTime?.toISOString() ?? null
	};
}
/** Values are sent as they are, not as "the previous": all are known, none is secret. */
function parametersOf({ parameters, initial = {} }, stack) {
	const before = Object.entries(stack?.parameters ?? {}).filter(([key]) => key in initial);
	const values = {
		...initial,
		...Object.fromEntries(before),
		...parameters
	};
	return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
		ParameterKey,
		ParameterValue
	}));
}
function changeOf({ ResourceChange: change }) {
	return {
		action: change?.Action ?? "",
		resource: change?.LogicalResourceId ?? "",
		type: change?.ResourceType ?? "",
		replacement: {
			True: "yes",
			Conditional: "perhaps",
			False: "no"
		}[change?.Replacement ?? "False"]
	};
}
const trimmed = (reason) => reason.replace(/[.\s]+$/, "");
function explain(name, { status, failures }) {
	if (status === "DELETE_FAILED") return new InfrastructureError(describeRest(name, failures));
	const [cause] = failures;
	if (!cause) return new InfrastructureError(`Stack ${name} ended as ${status}, and AWS names no cause.`);
	const { resource, type, reason } = cause;
	return new InfrastructureError(`Stack ${name} failed at ${resource} (${type}): ${trimmed(reason)}. Its status is ${status}; once the cause is removed, the same command begins anew.`);
}
function describeRest(name, failures) {
	const rest = failures.map(({ resource, type, physicalId, reason }) => `  ${resource} (${type}${physicalId ? `, ${physicalId}` : ""}): ${trimmed(reason)}`);
	return [
		`Stack ${name} could not be removed. What is left of it:`,
		...rest,
		"Remove the cause; the same command goes on."
	].join("\n");
}
function describeStuck({ name, statusReason }) {
	return `Stack ${name} could neither be changed nor put back${statusReason ? ` (${trimmed(statusReason)})` : ""}. Remove it (gcbench destroy) and make it again, or continue its rollback in the CloudFormation console.`;
}
// src/adapters/ec2-instance-types.ts
var import_dist_cjs = require_dist_cjs$2();
/** EC2 API reference, DescribeInstanceTypes: at most 100 types are asked for by name. */
const TYPES_A_CALL = 100;
/**
* What AWS says of instance types, in the order asked for. They are asked for by a filter, which leaves out what
* does not exist where a list of names would fail as a whole.
*
* @throws {UsageError} the region has no such type; says which, and where it is
*/
async function describeInstanceTypes(account, types) {
	const found = [];
	for (let begin = 0; begin < types.length; begin += TYPES_A_CALL) found.push(...await infoOf(account, types.slice(begin, begin + TYPES_A_CALL)));
	const missing = types.filter((type) => !found.some(({ InstanceType }) => InstanceType === type));
	if (missing.length > 0) throw new UsageError(await explainMissing(account, missing));
	return types.flatMap((type) => found.filter(({ InstanceType }) => InstanceType === type).map(factsOf));
}
async function infoOf(account, types) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new import_dist_cjs.DescribeInstanceTypesCommand({
			Filters: [{
				Name: "instance-type",
				Values: [...types]
			}],
			NextToken
		}));
		found.push(...page.InstanceTypes ?? []);
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
const PURCHASES = {
	"on-demand": "on-demand",
	spot: "spot"
};
function factsOf(info) {
	const { VCpuInfo: cpus, ProcessorInfo: processor, MemoryInfo: memory } = info;
	const vcpus = cpus?.DefaultVCpus ?? 0;
	const threads = cpus?.DefaultThreadsPerCore ?? 1;
	return {
		type: String(info.InstanceType),
		architecture: processor?.SupportedArchitectures?.includes("arm64") ? "arm64" : "amd64",
		vcpus,
		cores: cpus?.DefaultCores ?? vcpus / threads,
		threadsPerCore: cpus?.ValidThreadsPerCore ?? [threads],
		memoryMiB: memory?.SizeInMiB ?? 0,
		purchases: (info.SupportedUsageClasses ?? []).flatMap((one) => PURCHASES[one] ?? [])
	};
}
async function explainMissing(account, missing) {
	const elsewhere = await regionsOffering(account, missing);
	const lines = missing.map((type) => {
		const regions = elsewhere.get(type) ?? [];
		return `  ${type}: ${regions.length > 0 ? `there is in ${regions.join(", ")} (--region)` : `no region of this account offers it: is it a size of family ${instanceFamily(type)}?`}`;
	});
	return [`Region ${account.region} does not offer all instance types:`, ...lines].join("\n");
}
/** Asks every region of the account; only where a type is missing, to say where it is. */
async function regionsOffering(account, types) {
	const { Regions = [] } = await account.ec2.send(new import_dist_cjs.DescribeRegionsCommand({}));
	const names = Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
	const flat = (await Promise.all(names.map(async (region) => {
		return (await offerings(new AwsAccount(region), types, "region").catch(() => [])).map(({ type }) => ({
			type,
			region
		}));
	}))).flat();
	return new Map(types.map((type) => [type, flat.filter((offer) => offer.type === type).map(({ region }) => region)]));
}
async function offerings(account, types, within) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new import_dist_cjs.DescribeInstanceTypeOfferingsCommand({
			LocationType: within,
			Filters: [{
				Name: "instance-type",
				Values: types.map((type) => type)
			}],
			NextToken
		}));
		for (const { InstanceType, Location } of page.InstanceTypeOfferings ?? []) if (InstanceType && Location) found.push({
			type: InstanceType,
			location: Location
		});
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
/**
* The subnets in whose zones a type is offered. Newer and larger types are in few zones of a region, and a compute
* environment should not look for them in the others.
*
* @throws {UsageError} none of the zones offers the type
*/
async function subnetsOffering(account, { types, subnetIds }) {
	const [{ Subnets = [] }, offered] = await Promise.all([account.ec2.send(new import_dist_cjs.DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })), offerings(account, types, "availability-zone")]);
	const zoneOf = new Map(Subnets.map(({ SubnetId, AvailabilityZone }) => [SubnetId, AvailabilityZone]));
	return new Map(types.map((type) => {
		const zones = offered.filter((one) => one.type === type).map(({ location }) => location);
		const usable = subnetIds.filter((id) => zones.includes(zoneOf.get(id) ?? ""));
		if (usable.length > 0) return [type, usable];
		const has = zones.length > 0 ? `is offered in ${zones.join(", ")}` : "is offered in no zone";
		const own = [...new Set(subnetIds.map((id) => zoneOf.get(id) ?? id))].join(", ");
		throw new UsageError(`${type} ${has} of ${account.region}, and gcbench's subnets lie in ${own}. Give it others: gcbench bootstrap --vpc ... --subnets ...`);
	}));
}
const bootstrapOutputs = object({
	BucketName: string(),
	RepositoryName: string(),
	RepositoryUri: string(),
	LogGroupName: string(),
	InstanceProfileArn: string(),
	JobRoleArn: string(),
	SecurityGroupId: string(),
	VpcId: string(),
	SubnetIds: string(),
	DeployRoleArn: string().optional(),
	RunRoleArn: string().optional()
}).transform((outputs) => ({
	bucketName: outputs.BucketName,
	repositoryName: outputs.RepositoryName,
	repositoryUri: outputs.RepositoryUri,
	logGroupName: outputs.LogGroupName,
	instanceProfileArn: outputs.InstanceProfileArn,
	jobRoleArn: outputs.JobRoleArn,
	securityGroupId: outputs.SecurityGroupId,
	vpcId: outputs.VpcId,
	subnetIds: outputs.SubnetIds.split(","),
	deployRoleArn: outputs.DeployRoleArn ?? null,
	runRoleArn: outputs.RunRoleArn ?? null
}));
const platformOutputs = object({
	JobQueueArn: string(),
	ComputeEnvironmentArn: string()
});
/** @throws {UsageError} the account was not prepared in this region */
async function readBootstrap(account) {
	const stack = await readStack(account, BOOTSTRAP_STACK);
	if (!stack || !isUsable(stack)) throw new UsageError(await explainNoBootstrap(account, stack));
	return bootstrapOf(stack);
}
function bootstrapOf(stack) {
	const outputs = bootstrapOutputs.safeParse(stack.outputs);
	if (outputs.success) return outputs.data;
	throw new UsageError(`Stack ${stack.name} lacks outputs (${outputs.error.issues.map(({ path }) => path.join()).join(", ")}): it was made by another version. Run gcbench bootstrap.`);
}
async function explainNoBootstrap(account, stack) {
	const region = `region ${account.region}`;
	if (!stack) return `This account has no stack ${BOOTSTRAP_STACK} in ${region}. Run gcbench bootstrap --region ${account.region} once.`;
	const state = isInProgress(stack.status) ? "is still being made" : "failed";
	return `Stack ${BOOTSTRAP_STACK} in ${region} ${state} (${stack.status}). gcbench bootstrap goes on with it.`;
}
/** Whether the stack's resources are there. */
function isUsable({ status, outputs }) {
	return [
		"CREATE_COMPLETE",
		"UPDATE_COMPLETE",
		"UPDATE_ROLLBACK_COMPLETE"
	].includes(status) || status.startsWith("UPDATE_") && Object.keys(outputs).length > 0;
}
/** The stacks of kinds of machines, in whatever state. */
async function platformStacks(account) {
	return (await listStacks(account)).filter(({ tags }) => isManaged(tags) && tags[TAGS.platform] !== void 0);
}
/** The kinds of machines that jobs can be submitted to, by name. */
async function deployedPlatforms(account) {
	const deployed = (await platformStacks(account)).filter(isUsable).map(deployedOf);
	return new Map(deployed.map((platform) => [platform.name, platform]));
}
function deployedOf(stack) {
	const outputs = platformOutputs.safeParse(stack.outputs);
	if (!outputs.success) throw new InfrastructureError(`Stack ${stack.name} has no queue. Remove it: gcbench destroy.`);
	return {
		name: stack.tags[TAGS.platform] ?? stack.name,
		stack: stack.name,
		queueArn: outputs.data.JobQueueArn,
		computeEnvironmentArn: outputs.data.ComputeEnvironmentArn
	};
}
/** The stack of what all platforms share. */
function bootstrapSpec(options) {
	return {
		name: BOOTSTRAP_STACK,
		template: bootstrap_default,
		...options,
		tags: MANAGED_TAG,
		capabilities: ["CAPABILITY_IAM"]
	};
}
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
function platformSpec({ name, instance }, { bootstrap, facts, options: { hosts, diskGiB } }) {
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
			RootGiB: String(100)
		},
		tags: platformTags(name)
	};
}
/** Stack names know fewer characters than names of platforms. */
function refuseTwins(specs) {
	const twin = specs.find((spec, at) => specs.findIndex(({ name }) => name === spec.name) < at);
	if (twin) throw new UsageError(`Two platforms would share stack ${twin.name}: rename one.`);
}
/** Waits for all of them, and reports every failure. */
async function all(works) {
	const ends = await Promise.allSettled(works);
	const errors = ends.flatMap((end) => end.status === "rejected" ? [end.reason] : []);
	const interrupted = errors.find((error) => error instanceof InterruptedError);
	if (interrupted || errors.length === 1) throw interrupted ?? errors[0];
	if (errors.length > 1) {
		const messages = errors.map((error) => error instanceof Error ? error.message : String(error));
		throw new InfrastructureError(messages.join("\n"), { cause: errors[0] });
	}
	return ends.flatMap((end) => end.status === "fulfilled" ? [end.value] : []);
}
// src/core/text.ts
/** `52.1 ms`, `0.42 s`, `12.3 s`, `4 min 05 s`, `3 h 20 min`. The limits are where the next form's rounding begins. */
function formatSeconds(seconds) {
	if (seconds === 0) return "0 s";
	if (seconds < .0995) return `${(seconds * 1e3).toPrecision(3)} ms`;
	if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
	if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
	return formatLongSeconds(Math.round(seconds));
}
/** For what need not be exact, such as a remaining time: `8 s`, `2 min`, `3 h 20 min`. */
function formatRoughly(seconds) {
	if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
	if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
	return formatLongSeconds(Math.round(seconds / 60) * 60);
}
function formatLongSeconds(seconds) {
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
	if (minutes < 1440) return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
	return `${Math.floor(minutes / 1440)} d ${Math.floor(minutes / 60 % 24)} h`;
}
function pad(number) {
	return String(number).padStart(2, "0");
}
/** A relative change with its sign: `+4.1 %`. One digit behind the point, two below 1 %. */
function formatChange(change) {
	const percent = change * 100;
	const digits = Math.abs(percent) < .995 ? 2 : Math.abs(percent) < 99.5 ? 1 : 0;
	const text = Math.abs(percent).toFixed(digits);
	return `${Number(text) === 0 ? "" : percent > 0 ? "+" : "−"}${text} %`;
}
/** The size of a change, whichever way it goes: `4.1 %`. */
function formatSize(change) {
	return formatChange(Math.abs(change)).replace("+", "");
}
/** A share of a whole: `80 %`, with one digit behind the point where it is below 1 % and not 0. */
function formatShare(share) {
	return `${(share * 100).toFixed(share > 0 && share < .01 ? 1 : 0)} %`;
}
/** A share or a spread, without a sign: `0.88 %`. */
function formatPercent(fraction) {
	return `${formatNumber(fraction * 100)} %`;
}
/** The interval of a change: `+2.3 to +5.9 %`. */
function formatInterval(low, high) {
	return `${formatChange(low).replace(" %", "")} to ${formatChange(high)}`;
}
const threeDigits = new Intl.NumberFormat("en-US", {
	minimumSignificantDigits: 3,
	maximumSignificantDigits: 3
});
/** Three significant digits: `0.0421`, `3.14`, `1,230`. */
function formatNumber(value) {
	return threeDigits.format(value);
}
/** An amount of USD without its unit: `1,234.50`, `12.34`, below 1 three significant digits, as `0.0421`. */
function formatUsdAmount(usd) {
	if (usd === 0) return "0";
	if (Math.abs(usd) < .9995) return threeDigits.format(usd);
	return usd.toLocaleString("en-US", {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2
	});
}
/** `12.34 USD`. */
function formatUsd(usd) {
	return `${formatUsdAmount(usd)} USD`;
}
/** `2,140 MiB` up to 10 GiB, then `12.3 GiB`. */
function formatMemory(mebibytes) {
	return mebibytes < 10240 ? `${Math.round(mebibytes).toLocaleString("en-US")} MiB` : `${(mebibytes / 1024).toFixed(1)} GiB`;
}
/** `2026-11-22 08:26 UTC`. */
function formatInstant(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
/** `8 blocks`, or `3 to 8 blocks` where it is not settled yet. */
function formatCountRange(least, most, noun) {
	const text = formatCount(most, noun);
	return least === most ? text : `${least} to ${text}`;
}
/** `1 block`, `3 blocks`. */
function formatCount(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/core/job.ts
const instant = datetime().describe("UTC.");
/** That a client is about to submit a job: who comes later looks for it by its name. */
const jobClaimSchema = strictObject({
	schemaVersion: literal(1),
	jobName: string(),
	at: instant
});
/** A job of AWS Batch that was submitted for a block. */
const jobNoteSchema = strictObject({
	schemaVersion: literal(1),
	jobId: string(),
	jobName: string(),
	queue: string().describe("ARN."),
	submittedAt: instant
});
/** One try of a job on one host. AWS Batch makes another where the host was taken away. */
const jobAttemptSchema = strictObject({
	startedAt: instant.nullable().describe("Its container began, the image pulled; null: it never did."),
	stoppedAt: instant.nullable(),
	exitCode: number().int().nullable().describe("Null: the container did not end by itself."),
	reason: string().nullable(),
	instance: string().nullable().optional().describe("Id of its host, where it was seen.")
});
/** How a job of AWS Batch ended: kept, because AWS forgets it after some days. */
const jobEndSchema = strictObject({
	schemaVersion: literal(1),
	jobId: string(),
	jobName: string(),
	attempts: array(jobAttemptSchema),
	createdAt: instant,
	stoppedAt: instant.nullable(),
	status: string().describe("SUCCEEDED or FAILED, as AWS names it."),
	statusReason: string().nullable()
});
/** AWS Batch takes letters, digits, '-' and '_', 128 at most. */
const LONGEST_READABLE = 100;
/** The name of a block's nth job: a person reads what it is, and it is the same from every client. */
function jobName(run, block, job) {
	return `${`gcbench-${run}--${block}-${job}`.replace(/[^A-Za-z0-9_-]/g, "-").slice(0, LONGEST_READABLE)}-${shortDigest(digestOf({
		run,
		block,
		job
	}))}`;
}
// src/core/cost/budget.ts
const SECONDS_PER_HOUR = 3600;
/**
* What a job may take besides its trials: its inputs (tens of GiB from S3, at some 100 MiB/s) and its results.
* It is generous, because a block that ends at its limit is lost.
*/
const AROUND_TRIALS_SECONDS = 1800;
/** How long a job of so many trials may take, in seconds: each trial and the warm-up at its limit, and what is around them. */
function jobTimeLimitSeconds(trials, limits) {
	return (trials + 1) * limits.trialMinutes * 60 + AROUND_TRIALS_SECONDS;
}
/** How long any block of a plan may take, in seconds: the time limit of its jobs. */
function blockTimeLimitSeconds({ limits, blocks }) {
	return jobTimeLimitSeconds(Math.max(0, ...blocks.map(({ order }) => order.length)), limits);
}
/** When what has not ended is cancelled, in seconds since 1970; null: never. */
function deadlineOf({ limits }, beganAt) {
	const { deadlineHours } = limits;
	return deadlineHours === void 0 ? null : beganAt + deadlineHours * SECONDS_PER_HOUR;
}
/**
* What a run may still spend. A block that has ended counts with what it cost; one on its way counts as if each attempt
* that it began took all the time that it may, spot at the on-demand price. So a limit is kept by whoever asks `affords`
* before each submission: what was committed can only turn out cheaper.
*/
var Budget = class {
	limitUsd;
	#plan;
	#worst;
	#ended = /* @__PURE__ */ new Map();
	#inFlight = /* @__PURE__ */ new Map();
	/** @throws {UsageError} there is a limit, and a platform whose price is not known */
	constructor({ plan, prices, region }) {
		this.#plan = plan;
		this.limitUsd = plan.limits.spendUsd ?? null;
		const worst = plan.platforms.map((platform) => [platform, worstUsdPerHour(prices, platform, region)]);
		const unpriced = worst.filter(([, usd]) => usd === null).map(([{ name }]) => name);
		if (this.limitUsd !== null && unpriced.length > 0) throw new UsageError(`limits.spendUsd can't be kept: no price is known of ${[...new Set(unpriced)].join(", ")} in ${region ?? "this region"}. \`gcbench prices SUITE\` asks AWS for it; a machine of your own gets one in the file of prices (docs/cost.md).`);
		this.#worst = new Map(worst.map(([{ id }, usd]) => [id, usd ?? 0]));
	}
	/** The most that one attempt of a block can cost, in USD; 0 where there is neither a price nor a limit. */
	worstUsd({ platform, order }) {
		const seconds = 600 + jobTimeLimitSeconds(order.length, this.#plan.limits);
		return (this.#worst.get(platform) ?? 0) * seconds / SECONDS_PER_HOUR;
	}
	/** Whether one more attempt of a block stays within the limit whatever becomes of it. */
	affords(block) {
		return this.limitUsd === null || this.committedUsd + this.worstUsd(block) <= this.limitUsd;
	}
	/** A job of the block is submitted. Once more: it was lost, and is submitted again. */
	begin(block) {
		const attempts = (this.#inFlight.get(block.id)?.attempts ?? 0) + 1;
		this.#inFlight.set(block.id, {
			block,
			attempts,
			runningSince: null
		});
	}
	/**
	* What the engine sees of a block on its way.
	*
	* @param attempts in all its jobs, those that Batch made by itself after a reclaimed host among them
	* @param runningSince of the present attempt, in seconds since 1970; null: it waits
	*/
	observe(blockId, seen) {
		const known = this.#inFlight.get(blockId);
		if (!known) return;
		const attempts = Math.max(known.attempts, seen.attempts);
		this.#inFlight.set(blockId, {
			...known,
			attempts,
			runningSince: seen.runningSince
		});
	}
	/** A block has ended, and cost so much with all its attempts; null: not known, then the worst stays counted. */
	end(block, usd) {
		const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
		this.#ended.set(block.id, usd ?? attempts * this.worstUsd(block));
		this.#inFlight.delete(block.id);
	}
	/** What has been spent, and what is on its way at its worst, in USD. */
	get committedUsd() {
		return this.#sum(({ block, attempts }) => attempts * this.worstUsd(block));
	}
	/** What has been spent at most by now, in USD. */
	spentUsd(now) {
		return this.#sum(({ block, attempts, runningSince }) => {
			const perSecond = (this.#worst.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
			const earlier = (attempts - 1) * this.worstUsd(block);
			if (runningSince === null) return earlier;
			const running = 600 + Math.max(0, now - runningSince);
			return earlier + Math.min(this.worstUsd(block), perSecond * running);
		});
	}
	/**
	* Whether the limit has been reached by now, so that what runs should be cancelled. Attempts that Batch makes by itself
	* are how that can come about.
	*/
	isSpent(now) {
		return this.limitUsd !== null && this.spentUsd(now) >= this.limitUsd;
	}
	#sum(usdOf) {
		const ended = [...this.#ended.values()].reduce((sum, usd) => sum + usd, 0);
		return [...this.#inFlight.values()].reduce((sum, one) => sum + usdOf(one), ended);
	}
};
// src/core/harness-event.ts
/** What the harness says while it runs, one JSON object a line on its standard output: in AWS, the job's log. */
const harnessEventSchema = discriminatedUnion("event", [
	strictObject({
		event: literal("begin"),
		run: string(),
		block: string(),
		host: string(),
		instance: string().nullable().describe("In AWS: type, zone and way to pay."),
		session: number().describe("Above 1: an earlier stay on a machine was cut off."),
		kept: number().describe("Trials of earlier stays on this machine that still count.")
	}).describe("The block's spec is read, the machine fits."),
	strictObject({
		event: literal("progress"),
		position: number(),
		trials: number(),
		trialSeconds: number(),
		trialFraction: number().nullable(),
		simulatedDate: string().nullable(),
		trialsDoneSeconds: array(number())
	}),
	strictObject({
		event: literal("trial"),
		position: number(),
		trials: number(),
		version: string(),
		wallSeconds: number(),
		failure: string().nullable()
	}).describe("A trial has ended, and is in the store."),
	strictObject({
		event: literal("waiting"),
		reason: string()
	}).describe("Another measurement runs on the machine."),
	strictObject({
		event: literal("note"),
		message: string()
	}).describe("What a person should know who looks for the reason of something later."),
	strictObject({
		event: literal("end"),
		record: string().describe("Where it is.")
	}).describe("The record is in the store."),
	strictObject({
		event: literal("error"),
		kind: _enum([
			"usage",
			"infrastructure",
			"interrupted"
		]),
		class: failureClassSchema.optional(),
		message: string()
	}).describe("The last line of a harness that leaves no record.")
]);
/** @returns null for a line that something else in the process printed */
function parseHarnessEvent(line) {
	try {
		return harnessEventSchema.parse(JSON.parse(line));
	} catch {
		return null;
	}
}
/** An event as a line for people. */
function describeHarnessEvent(event) {
	switch (event.event) {
		case "begin": {
			const again = event.session > 1 ? `, stay ${event.session}, ${event.kept} trials kept` : "";
			const where = event.instance === null ? event.host : `${event.host} (${event.instance})`;
			return `Block ${event.block} of run ${event.run} on ${where}${again}`;
		}
		case "progress": return [
			describeTrial(event),
			...event.trialFraction === null ? [] : [formatShare(event.trialFraction)],
			...event.simulatedDate === null ? [] : [`the model is at ${event.simulatedDate}`],
			formatSeconds(event.trialSeconds)
		].join(", ");
		case "trial": {
			const how = event.failure === null ? "took" : "failed after";
			const why = event.failure === null ? "" : `: ${event.failure}`;
			return `${describeTrial(event)} (${event.version}) ${how} ${formatSeconds(event.wallSeconds)}${why}`;
		}
		case "waiting": return `Waiting: ${event.reason}`;
		case "note": return event.message;
		case "end": return `Done: ${event.record}`;
		case "error": return `Failed${event.class ? ` (${event.class})` : ""}: ${event.message}`;
	}
}
function describeTrial({ position, trials }) {
	return position === 0 ? "Warm-up" : `Trial ${position} of ${trials}`;
}
export { platformStacks as A, isManaged as B, formatUsd as C, bootstrapSpec as D, bootstrapOf as E, listStacks as F, stackResources as I, BOOTSTRAP_STACK as L, describeInstanceTypes as M, CloudFormationStacks as N, deployPlatforms as O, isFailedForGood as P, TAGS as R, formatSize as S, all as T, jobTags as V, formatNumber as _, deadlineOf as a, formatSeconds as b, jobEndSchema as c, formatChange as d, formatCount as f, formatMemory as g, formatInterval as h, blockTimeLimitSeconds as i, readBootstrap as j, deployedPlatforms as k, jobName as l, formatInstant as m, parseHarnessEvent as n, jobTimeLimitSeconds as o, formatCountRange as p, Budget as r, jobClaimSchema as s, describeHarnessEvent as t, jobNoteSchema as u, formatPercent as v, formatUsdAmount as w, formatShare as x, formatRoughly as y, definitionTags as z };
