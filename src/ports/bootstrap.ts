/** The resources that all platforms of an account and region share. */
export interface Bootstrap {
  readonly bucketName: string;
  readonly repositoryName: string;
  readonly repositoryUri: string;
  readonly logGroupName: string;
  readonly instanceProfileArn: string;
  readonly jobRoleArn: string;
  readonly securityGroupId: string;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  /** Null: no repository may assume it. */
  readonly deployRoleArn: string | null;
  readonly runRoleArn: string | null;
}
