import { K as object, X as string } from "./vendor.js";
import "./cloud-platforms.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { a as isManaged, c as platformTags, n as MANAGED_TAG, r as TAGS, s as platformStackName, t as BOOTSTRAP_STACK } from "./tags.js";
import { n as subnetsOffering, t as describeInstanceTypes } from "./ec2-instance-types2.js";
import { i as readStack, o as isInProgress, r as listStacks, t as CloudFormationStacks } from "./cloudformation-stacks.js";
// infrastructure/bootstrap.yml
var bootstrap_default = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: >-\n  gcbench: what all platforms of an account and region share. Made by `gcbench bootstrap`; while idle it costs what the\n  bucket and the images in the repository take up.\n\nParameters:\n  VpcId:\n    Type: AWS::EC2::VPC::Id\n  SubnetIds:\n    Type: List<AWS::EC2::Subnet::Id>\n    Description: Subnets of that VPC in distinct zones, with a way to the internet.\n  DeploySubject:\n    Type: String\n    Default: \"\"\n    Description: Exact subject of GitHub's tokens that may take on the deploy role; none leaves the role out.\n  DeploySubjectWithIds:\n    Type: String\n    Default: \"\"\n    Description: The same subject with the ids of owner and repository in it, as newer repositories have it.\n  RunSubject:\n    Type: String\n    Default: \"\"\n    Description: Exact subject of GitHub's tokens that may take on the run role; none leaves the role out.\n  RunSubjectWithIds:\n    Type: String\n    Default: \"\"\n    Description: The same subject with the ids of owner and repository in it, as newer repositories have it.\n  OidcProviderArn:\n    Type: String\n    Default: \"\"\n    Description: GitHub's identity provider where the account has one; an account can't have two.\n  LogRetentionDays:\n    Type: Number\n    Default: 90\n    AllowedValues: [7, 14, 30, 60, 90, 180, 365]\n  TemplateDigest:\n    Type: String\n    Default: \"\"\n    Description: Of this template, to tell without a change set that a stack is as it should be.\n\nConditions:\n  HasDeployRole: !Not [!Equals [!Ref DeploySubject, \"\"]]\n  HasDeployIds: !Not [!Equals [!Ref DeploySubjectWithIds, \"\"]]\n  HasRunRole: !Not [!Equals [!Ref RunSubject, \"\"]]\n  HasRunIds: !Not [!Equals [!Ref RunSubjectWithIds, \"\"]]\n  HasOwnProvider: !And\n    - !Equals [!Ref OidcProviderArn, \"\"]\n    - !Or [!Condition HasDeployRole, !Condition HasRunRole]\n\nResources:\n  # --- What runs leave behind ---------------------------------------------------------------------------------------\n\n  # Results are in it: it stays when the stack goes.\n  Bucket:\n    Type: AWS::S3::Bucket\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      PublicAccessBlockConfiguration:\n        BlockPublicAcls: true\n        BlockPublicPolicy: true\n        IgnorePublicAcls: true\n        RestrictPublicBuckets: true\n      OwnershipControls:\n        Rules:\n          - ObjectOwnership: BucketOwnerEnforced\n      BucketEncryption:\n        ServerSideEncryptionConfiguration:\n          - ServerSideEncryptionByDefault:\n              SSEAlgorithm: AES256\n      # Plans, records and logs lie under runs/, and no rule touches them.\n      LifecycleConfiguration:\n        Rules:\n          - Id: scratch\n            Status: Enabled\n            Prefix: scratch/\n            ExpirationInDays: 7\n          - Id: cache\n            Status: Enabled\n            Prefix: cache/\n            ExpirationInDays: 90\n          - Id: uploads-that-never-ended\n            Status: Enabled\n            AbortIncompleteMultipartUpload:\n              DaysAfterInitiation: 2\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  BucketPolicy:\n    Type: AWS::S3::BucketPolicy\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      Bucket: !Ref Bucket\n      PolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          # A denial of whatever is not encrypted on its way: to everyone, for everything.\n          - Sid: EncryptedConnectionsOnly\n            Effect: Deny\n            Principal: \"*\"\n            Action: \"s3:*\"\n            Resource:\n              - !GetAtt Bucket.Arn\n              - !Sub \"${Bucket.Arn}/*\"\n            Condition:\n              Bool:\n                \"aws:SecureTransport\": \"false\"\n          # What is there of a run is never replaced, whoever writes: each write says that it makes a new object. Uploads in parts\n          # can't say so when they begin, and nothing of a run is uploaded in parts.\n          - Sid: RunsAreWrittenOnce\n            Effect: Deny\n            Principal: \"*\"\n            Action: \"s3:PutObject\"\n            Resource: !Sub \"${Bucket.Arn}/runs/*\"\n            Condition:\n              \"Null\":\n                \"s3:if-none-match\": \"true\"\n\n  Repository:\n    Type: AWS::ECR::Repository\n    Properties:\n      RepositoryName: gcbench\n      # A tag means the same image for ever; records name images by digest all the same.\n      ImageTagMutability: IMMUTABLE\n      ImageScanningConfiguration:\n        ScanOnPush: true\n      EncryptionConfiguration:\n        EncryptionType: AES256\n      LifecyclePolicy:\n        LifecyclePolicyText: |\n          {\"rules\": [{\n            \"rulePriority\": 1,\n            \"description\": \"Pushes that never got a tag\",\n            \"selection\": {\"tagStatus\": \"untagged\", \"countType\": \"sinceImagePushed\", \"countUnit\": \"days\", \"countNumber\": 14},\n            \"action\": {\"type\": \"expire\"}\n          }, {\n            \"rulePriority\": 2,\n            \"description\": \"What builds leave for later builds\",\n            \"selection\": {\"tagStatus\": \"tagged\", \"tagPrefixList\": [\"cache-\"], \"countType\": \"sinceImagePushed\", \"countUnit\": \"days\", \"countNumber\": 90},\n            \"action\": {\"type\": \"expire\"}\n          }]}\n      # Images are made again from their recipe; `gcbench destroy --bootstrap` says that they go.\n      EmptyOnDelete: true\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  LogGroup:\n    Type: AWS::Logs::LogGroup\n    # Logs of blocks are in the bucket as well: these serve whoever follows a block while it runs.\n    DeletionPolicy: Delete\n    UpdateReplacePolicy: Delete\n    Properties:\n      RetentionInDays: !Ref LogRetentionDays\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # --- What hosts and jobs are ---------------------------------------------------------------------------------------\n\n  SecurityGroup:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: \"gcbench hosts: nothing comes in, HTTPS goes out\"\n      VpcId: !Ref VpcId\n      # ECS, ECR, S3 and CloudWatch Logs, whose addresses change. Names are resolved by the VPC's own resolver, which no\n      # security group stands in the way of.\n      SecurityGroupEgress:\n        - Description: HTTPS to AWS and the input data\n          IpProtocol: tcp\n          FromPort: 443\n          ToPort: 443\n          CidrIp: 0.0.0.0/0\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # What the ECS agent of a host needs to join, to pull images and to write logs: AWS's own policy for exactly this.\n  InstanceRole:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal: { Service: ec2.amazonaws.com }\n            Action: \"sts:AssumeRole\"\n      ManagedPolicyArns:\n        - !Sub \"arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  InstanceProfile:\n    Type: AWS::IAM::InstanceProfile\n    Properties:\n      Roles: [!Ref InstanceRole]\n\n  # What a block can do: read inputs and its own description, write a block's record, sessions and logs, and the cache of inputs.\n  # Nothing else: what the run is, who asked for it, which jobs it has and how they ended is its client's to write.\n  JobRole:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal: { Service: ecs-tasks.amazonaws.com }\n            Action: \"sts:AssumeRole\"\n            # Only tasks of this account: the service may not be lent to another one.\n            Condition:\n              StringEquals:\n                \"aws:SourceAccount\": !Ref AWS::AccountId\n      Policies:\n        - PolicyName: inputs-and-records\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              - Sid: ListInputsAndRuns\n                Effect: Allow\n                Action: \"s3:ListBucket\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:s3:::geos-chem\"\n                  - !Sub \"arn:${AWS::Partition}:s3:::gcgrid\"\n                  - !GetAtt Bucket.Arn\n              - Sid: ReadInputsAndRuns\n                Effect: Allow\n                Action: \"s3:GetObject\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:s3:::geos-chem/*\"\n                  - !Sub \"arn:${AWS::Partition}:s3:::gcgrid/*\"\n                  - !Sub \"${Bucket.Arn}/*\"\n              - Sid: WriteResultsAndCache\n                Effect: Allow\n                Action: \"s3:PutObject\"\n                Resource:\n                  - !Sub \"${Bucket.Arn}/runs/*/blocks/*/record.json\"\n                  - !Sub \"${Bucket.Arn}/runs/*/blocks/*/sessions/*\"\n                  - !Sub \"${Bucket.Arn}/runs/*/blocks/*/logs/*\"\n                  # Staged inputs by their content, which the bucket forgets after a while.\n                  - !Sub \"${Bucket.Arn}/cache/inputs/*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # --- What GitHub Actions may do ------------------------------------------------------------------------------------\n\n  OidcProvider:\n    Type: AWS::IAM::OIDCProvider\n    Condition: HasOwnProvider\n    Properties:\n      Url: https://token.actions.githubusercontent.com\n      ClientIdList: [sts.amazonaws.com]\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # Makes, changes and removes platforms, and pushes images. It can't change this stack, its roles or its bucket.\n  DeployRole:\n    Type: AWS::IAM::Role\n    Condition: HasDeployRole\n    Properties:\n      MaxSessionDuration: 3600\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal:\n              Federated: !If [HasOwnProvider, !Ref OidcProvider, !Ref OidcProviderArn]\n            Action: \"sts:AssumeRoleWithWebIdentity\"\n            Condition:\n              StringEquals:\n                \"token.actions.githubusercontent.com:aud\": sts.amazonaws.com\n                \"token.actions.githubusercontent.com:sub\":\n                  - !Ref DeploySubject\n                  - !If [HasDeployIds, !Ref DeploySubjectWithIds, !Ref AWS::NoValue]\n      Policies:\n        - PolicyName: deploy\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              - Sid: PlatformStacks\n                Effect: Allow\n                Action:\n                  - \"cloudformation:CreateChangeSet\"\n                  - \"cloudformation:DeleteChangeSet\"\n                  - \"cloudformation:DeleteStack\"\n                  - \"cloudformation:DescribeChangeSet\"\n                  - \"cloudformation:DescribeStackEvents\"\n                  - \"cloudformation:ExecuteChangeSet\"\n                  - \"cloudformation:ListStackResources\"\n                  - \"cloudformation:TagResource\"\n                Resource: !Sub \"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/gcbench-*\"\n              # Clean-up tells by it what belongs to a stack.\n              - Sid: LookIntoThisStack\n                Effect: Allow\n                Action: \"cloudformation:ListStackResources\"\n                Resource: !Ref AWS::StackId\n              # The names of compute environments and queues are left to AWS, so that tags tell ours from others'.\n              - Sid: MakeBatch\n                Effect: Allow\n                Action:\n                  - \"batch:CreateComputeEnvironment\"\n                  - \"batch:CreateJobQueue\"\n                  - \"batch:TagResource\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:compute-environment/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: ChangeBatch\n                Effect: Allow\n                Action:\n                  - \"batch:DeleteComputeEnvironment\"\n                  - \"batch:DeleteJobQueue\"\n                  - \"batch:DeregisterJobDefinition\"\n                  - \"batch:TerminateJob\"\n                  - \"batch:UntagResource\"\n                  - \"batch:UpdateComputeEnvironment\"\n                  - \"batch:UpdateJobQueue\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:compute-environment/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: MakeLaunchTemplates\n                Effect: Allow\n                Action: \"ec2:CreateLaunchTemplate\"\n                Resource: !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: TagLaunchTemplates\n                Effect: Allow\n                Action: \"ec2:CreateTags\"\n                Resource: !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                Condition:\n                  StringEquals:\n                    \"ec2:CreateAction\": CreateLaunchTemplate\n              - Sid: ChangeLaunchTemplatesAndHosts\n                Effect: Allow\n                Action:\n                  - \"ec2:CreateLaunchTemplateVersion\"\n                  - \"ec2:DeleteLaunchTemplate\"\n                  - \"ec2:ModifyLaunchTemplate\"\n                  - \"ec2:TerminateInstances\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*\"\n                  - !Sub \"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: HandHostsTheirRole\n                Effect: Allow\n                Action: \"iam:PassRole\"\n                Resource: !GetAtt InstanceRole.Arn\n                Condition:\n                  StringEquals:\n                    \"iam:PassedToService\": [batch.amazonaws.com, ec2.amazonaws.com]\n              # Once in an account's life, for the roles of AWS's own services.\n              - Sid: ServiceLinkedRoles\n                Effect: Allow\n                Action: \"iam:CreateServiceLinkedRole\"\n                Resource: !Sub \"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*\"\n                Condition:\n                  StringEquals:\n                    \"iam:AWSServiceName\": [batch.amazonaws.com, spot.amazonaws.com]\n              - Sid: PushImages\n                Effect: Allow\n                Action:\n                  - \"ecr:BatchCheckLayerAvailability\"\n                  - \"ecr:BatchGetImage\"\n                  - \"ecr:CompleteLayerUpload\"\n                  - \"ecr:DescribeImages\"\n                  - \"ecr:GetDownloadUrlForLayer\"\n                  - \"ecr:InitiateLayerUpload\"\n                  - \"ecr:PutImage\"\n                  - \"ecr:UploadLayerPart\"\n                Resource: !GetAtt Repository.Arn\n              # None of these knows resources (\"*\" is all that IAM takes for them); they read, or give a token that opens\n              # nothing without the statement above.\n              - Sid: Look\n                Effect: Allow\n                Action:\n                  - \"batch:DescribeComputeEnvironments\"\n                  - \"batch:DescribeJobDefinitions\"\n                  - \"batch:DescribeJobQueues\"\n                  - \"batch:DescribeJobs\"\n                  - \"batch:ListJobs\"\n                  - \"cloudformation:DescribeStacks\"\n                  - \"ec2:DescribeInstances\"\n                  - \"ec2:DescribeInstanceTypeOfferings\"\n                  - \"ec2:DescribeInstanceTypes\"\n                  - \"ec2:DescribeLaunchTemplates\"\n                  - \"ec2:DescribeLaunchTemplateVersions\"\n                  - \"ec2:DescribeRegions\"\n                  - \"ec2:DescribeSubnets\"\n                  - \"ecr:GetAuthorizationToken\"\n                  - \"servicequotas:GetServiceQuota\"\n                  - \"tag:GetResources\"\n                Resource: \"*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\n  # Submits, follows and ends jobs, and reads what they leave. It can't make machines or change images.\n  RunRole:\n    Type: AWS::IAM::Role\n    Condition: HasRunRole\n    Properties:\n      MaxSessionDuration: 3600\n      AssumeRolePolicyDocument:\n        Version: \"2012-10-17\"\n        Statement:\n          - Effect: Allow\n            Principal:\n              Federated: !If [HasOwnProvider, !Ref OidcProvider, !Ref OidcProviderArn]\n            Action: \"sts:AssumeRoleWithWebIdentity\"\n            Condition:\n              StringEquals:\n                \"token.actions.githubusercontent.com:aud\": sts.amazonaws.com\n                \"token.actions.githubusercontent.com:sub\":\n                  - !Ref RunSubject\n                  - !If [HasRunIds, !Ref RunSubjectWithIds, !Ref AWS::NoValue]\n      Policies:\n        - PolicyName: run\n          PolicyDocument:\n            Version: \"2012-10-17\"\n            Statement:\n              # A definition is registered, and a job submitted, with our tags: by them both are found again.\n              - Sid: MakeDefinitionsAndJobs\n                Effect: Allow\n                Action:\n                  - \"batch:RegisterJobDefinition\"\n                  - \"batch:TagResource\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:RequestTag/gcbench:managed\": \"true\"\n              - Sid: UseQueuesDefinitionsAndJobs\n                Effect: Allow\n                Action:\n                  - \"batch:CancelJob\"\n                  - \"batch:DeregisterJobDefinition\"\n                  - \"batch:GetJobQueueSnapshot\"\n                  - \"batch:SubmitJob\"\n                  - \"batch:TerminateJob\"\n                Resource:\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/*\"\n                  - !Sub \"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*\"\n                Condition:\n                  StringEquals:\n                    \"aws:ResourceTag/gcbench:managed\": \"true\"\n              - Sid: HandJobsTheirRole\n                Effect: Allow\n                Action: \"iam:PassRole\"\n                Resource: !GetAtt JobRole.Arn\n                Condition:\n                  StringEquals:\n                    \"iam:PassedToService\": ecs-tasks.amazonaws.com\n              - Sid: ListStore\n                Effect: Allow\n                Action: \"s3:ListBucket\"\n                Resource: !GetAtt Bucket.Arn\n              - Sid: ReadStore\n                Effect: Allow\n                Action: \"s3:GetObject\"\n                Resource: !Sub \"${Bucket.Arn}/*\"\n              - Sid: WriteRuns\n                Effect: Allow\n                Action: \"s3:PutObject\"\n                Resource: !Sub \"${Bucket.Arn}/runs/*\"\n              - Sid: ReadLogs\n                Effect: Allow\n                Action:\n                  - \"logs:DescribeLogStreams\"\n                  - \"logs:FilterLogEvents\"\n                  - \"logs:GetLogEvents\"\n                Resource: !GetAtt LogGroup.Arn\n              - Sid: CheckImages\n                Effect: Allow\n                Action:\n                  - \"ecr:BatchGetImage\"\n                  - \"ecr:DescribeImages\"\n                  - \"ecr:GetDownloadUrlForLayer\"\n                Resource: !GetAtt Repository.Arn\n              # None of these knows resources (\"*\" is all that IAM takes for them), and all of them only read.\n              - Sid: Look\n                Effect: Allow\n                Action:\n                  - \"batch:DescribeComputeEnvironments\"\n                  - \"batch:DescribeJobDefinitions\"\n                  - \"batch:DescribeJobQueues\"\n                  - \"batch:DescribeJobs\"\n                  - \"batch:ListJobs\"\n                  - \"cloudformation:DescribeStacks\"\n                  - \"ec2:DescribeInstances\"\n                  - \"ec2:DescribeInstanceTypeOfferings\"\n                  - \"ec2:DescribeInstanceTypes\"\n                  - \"ec2:DescribeRegions\"\n                  - \"ec2:DescribeSpotPriceHistory\"\n                  - \"ec2:DescribeSubnets\"\n                  - \"pricing:GetProducts\"\n                  - \"servicequotas:GetServiceQuota\"\n                Resource: \"*\"\n      Tags:\n        - { Key: \"gcbench:managed\", Value: \"true\" }\n\nOutputs:\n  BucketName:\n    Value: !Ref Bucket\n  RepositoryName:\n    Value: !Ref Repository\n  RepositoryUri:\n    Value: !GetAtt Repository.RepositoryUri\n  LogGroupName:\n    Value: !Ref LogGroup\n  InstanceProfileArn:\n    Value: !GetAtt InstanceProfile.Arn\n  JobRoleArn:\n    Value: !GetAtt JobRole.Arn\n  SecurityGroupId:\n    Value: !GetAtt SecurityGroup.GroupId\n  VpcId:\n    Value: !Ref VpcId\n  SubnetIds:\n    Value: !Join [\",\", !Ref SubnetIds]\n  DeployRoleArn:\n    Condition: HasDeployRole\n    Value: !GetAtt DeployRole.Arn\n  RunRoleArn:\n    Condition: HasRunRole\n    Value: !GetAtt RunRole.Arn\n  TemplateDigest:\n    Value: !Ref TemplateDigest\n";
// infrastructure/platform.yml
var platform_default = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: >-\n  gcbench: one kind of machine. A queue that is used by nothing else, and hosts that are there only while jobs are.\n  Made by `gcbench deploy`; costs nothing while no job runs.\n\nParameters:\n  Platform:\n    Type: String\n    Description: Kind of machine, as in graviton3-4xlarge-spot.\n  InstanceType:\n    Type: String\n    Description: The one EC2 instance type of this platform. One type, one architecture.\n  Purchase:\n    Type: String\n    AllowedValues: [on-demand, spot]\n  MaxVcpus:\n    Type: Number\n    MinValue: 1\n    Description: Hosts at once, times the vCPUs of the type as it comes.\n  RootGiB:\n    Type: Number\n    Default: 100\n    MinValue: 30\n    MaxValue: 16384\n    Description: Disk of a host, for image, inputs and outputs. Inputs lie on instance storage where the type has it.\n  CoreCount:\n    Type: Number\n    Default: 0\n    MinValue: 0\n    Description: Physical cores; read only where ThreadsPerCore is given.\n  ThreadsPerCore:\n    Type: Number\n    Default: 0\n    AllowedValues: [0, 1, 2]\n    Description: Threads that each core is started with; 0 leaves the machine as it comes.\n  InstanceProfileArn:\n    Type: String\n  SecurityGroupId:\n    Type: AWS::EC2::SecurityGroup::Id\n  SubnetIds:\n    Type: List<AWS::EC2::Subnet::Id>\n  TemplateDigest:\n    Type: String\n    Default: \"\"\n    Description: Of this template, to tell without a change set that a stack is as it should be.\n\nConditions:\n  IsSpot: !Equals [!Ref Purchase, spot]\n  HasCpuOptions: !Not [!Equals [!Ref ThreadsPerCore, 0]]\n\nResources:\n  LaunchTemplate:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      TagSpecifications:\n        - ResourceType: launch-template\n          Tags:\n            - { Key: \"gcbench:managed\", Value: \"true\" }\n            - { Key: \"gcbench:platform\", Value: !Ref Platform }\n      LaunchTemplateData:\n        MetadataOptions:\n          HttpEndpoint: enabled\n          HttpTokens: required\n          # One hop more than the host itself: the harness in its container asks which machine it is on.\n          HttpPutResponseHopLimit: 2\n        CpuOptions: !If\n          - HasCpuOptions\n          - CoreCount: !Ref CoreCount\n            ThreadsPerCore: !Ref ThreadsPerCore\n          - !Ref AWS::NoValue\n        # Jobs mount this folder at /data, so that blocks on one host share what they stage. ECS would make it as root, and the\n        # user of a container could not write to it. It is on instance storage where the type has some: the first disk, made\n        # anew at each boot; what does not work there is left to the root disk. In the form that AWS Batch merges with its own.\n        UserData:\n          Fn::Base64: |\n            MIME-Version: 1.0\n            Content-Type: multipart/mixed; boundary=\"==gcbench==\"\n\n            --==gcbench==\n            Content-Type: text/x-shellscript; charset=\"us-ascii\"\n\n            #!/bin/sh\n            folder=/var/gcbench/data\n            mkdir -p \"$folder\"\n            disk=$(lsblk --noheadings --nodeps --paths --output NAME,MODEL | awk '/Instance Storage/ { print $1; exit }')\n            if [ -n \"$disk\" ] && ! findmnt --source \"$disk\" > /dev/null; then\n              mkfs.xfs -f -q \"$disk\" && mount -o noatime \"$disk\" \"$folder\" || echo \"gcbench: no inputs on $disk\"\n            fi\n            chown 10001:10001 \"$folder\"\n\n            --==gcbench==--\n        BlockDeviceMappings:\n          - DeviceName: /dev/xvda\n            Ebs:\n              VolumeType: gp3\n              VolumeSize: !Ref RootGiB\n              Encrypted: true\n              DeleteOnTermination: true\n        TagSpecifications:\n          - ResourceType: instance\n            Tags:\n              - { Key: Name, Value: !Sub \"gcbench ${Platform}\" }\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n          - ResourceType: volume\n            Tags:\n              - { Key: \"gcbench:managed\", Value: \"true\" }\n              - { Key: \"gcbench:platform\", Value: !Ref Platform }\n\n  # Without a service role: AWS Batch then uses its service-linked role, as updates in place need it.\n  ComputeEnvironment:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties:\n      Type: MANAGED\n      State: ENABLED\n      ReplaceComputeEnvironment: false\n      # A change of the machines lets jobs that run come to their end (360 minutes is the most that all of AWS Batch's\n      # documentation allows; a job that takes longer is ended then, so deploy between runs).\n      UpdatePolicy:\n        TerminateJobsOnUpdate: false\n        JobExecutionTimeoutMinutes: 360\n      ComputeResources:\n        Type: !If [IsSpot, SPOT, EC2]\n        AllocationStrategy: !If [IsSpot, SPOT_PRICE_CAPACITY_OPTIMIZED, BEST_FIT_PROGRESSIVE]\n        # No host while there is no job.\n        MinvCpus: 0\n        MaxvCpus: !Ref MaxVcpus\n        InstanceTypes: [!Ref InstanceType]\n        Ec2Configuration:\n          - ImageType: ECS_AL2023\n        InstanceRole: !Ref InstanceProfileArn\n        SecurityGroupIds: [!Ref SecurityGroupId]\n        Subnets: !Ref SubnetIds\n        LaunchTemplate:\n          LaunchTemplateId: !Ref LaunchTemplate\n          Version: !GetAtt LaunchTemplate.LatestVersionNumber\n        Tags:\n          \"gcbench:managed\": \"true\"\n          \"gcbench:platform\": !Ref Platform\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\n  JobQueue:\n    Type: AWS::Batch::JobQueue\n    Properties:\n      State: ENABLED\n      Priority: 1\n      ComputeEnvironmentOrder:\n        - Order: 1\n          ComputeEnvironment: !Ref ComputeEnvironment\n      # A job that can never be placed would wait for ever, at the head of the queue, before all others.\n      JobStateTimeLimitActions:\n        - Reason: MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        - Reason: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT\n          State: RUNNABLE\n          MaxTimeSeconds: 900\n          Action: CANCEL\n        # Capacity comes back, a day without any does not help a benchmark.\n        - Reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY\n          State: RUNNABLE\n          MaxTimeSeconds: 86400\n          Action: CANCEL\n      Tags:\n        \"gcbench:managed\": \"true\"\n        \"gcbench:platform\": !Ref Platform\n\nOutputs:\n  JobQueueArn:\n    Value: !Ref JobQueue\n  ComputeEnvironmentArn:\n    Value: !Ref ComputeEnvironment\n  TemplateDigest:\n    Value: !Ref TemplateDigest\n";
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
			RootGiB: String(100)
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
export { deployedPlatforms as a, deployPlatforms as i, bootstrapOf as n, platformStacks as o, bootstrapSpec as r, readBootstrap as s, all as t };
