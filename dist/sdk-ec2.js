import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as ee, Fr as a, Gn as te, Gr as ne, In as re, Ir as ie, Jn as ae, Jr as o, Kr as oe, Lr as se, Mr as ce, Nr as le, On as ue, Or as de, Pr as fe, Qn as pe, Qr as me, Rr as he, Sr as ge, Tr as _e, Ur as ve, Vr as ye, Wr as be, Xn as xe, Xr as Se, Yr as Ce, Zn as we, Zr as Te, _r as Ee, ar as De, br as Oe, cr as ke, dr as Ae, ei as je, er as Me, fr as Ne, gr as Pe, hr as Fe, ii as Ie, ir as Le, jn as Re, jr as ze, kr as Be, mr as Ve, ni as He, nr as Ue, or as We, pr as Ge, qr as Ke, ri as qe, rr as Je, sr as Ye, ti as Xe, tr as Ze, ur as Qe, vr as $e, wr as et, yr as tt, zr as nt } from "./sdk.js";
const rt = async (e, t, n) => ({
	operation: me(t).operation,
	region: await Te(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function it(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `ec2`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const at = (e) => {
	let t = [];
	return e.operation, t.push(it(e)), t;
}, ot = (e) => {
	let t = te(e);
	return Object.assign(t, { authSchemePreference: Te(e.authSchemePreference ?? []) });
}, st = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `ec2`
}), ct = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
};
var lt = `3.1169.0`;
const ut = `isSet`, dt = `PartitionResult`, s = `booleanEquals`, ft = `getAttr`, pt = { ref: `Endpoint` }, mt = { ref: dt }, c = {}, ht = [{ ref: `Region` }], gt = {
	conditions: [
		[ut, [pt]],
		[ut, ht],
		[
			`aws.partition`,
			ht,
			dt
		],
		[s, [{ ref: `UseFIPS` }, !0]],
		[s, [{ ref: `UseDualStack` }, !0]],
		[s, [{
			fn: ft,
			argv: [mt, `supportsDualStack`]
		}, !0]],
		[s, [{
			fn: ft,
			argv: [mt, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: ft,
			argv: [mt, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[pt, c],
		[`https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, c],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://ec2.{Region}.amazonaws.com`, c],
		[`https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}`, c],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}`, c],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://ec2.{Region}.{PartitionResult#dnsSuffix}`, c],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, _t = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), vt = Be.from(_t, 2, gt.conditions, gt.results), yt = new de({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), bt = (e, t = {}) => yt.get(e, () => i(vt, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var xt = class e extends ye {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
};
const St = `AssociationId`, Ct = `AttachmentId`, wt = `AttachTime`, l = `AvailabilityZone`, u = `AvailabilityZoneId`, Tt = `Accelerators`, Et = `Association`, Dt = `Attachment`, Ot = `BaselineBandwidthInMbps`, kt = `BaselineIops`, At = `BlockPublicAccessStates`, jt = `BaselineThroughputInMBps`, Mt = `CidrBlock`, Nt = `CpuOptions`, Pt = `CapacityReservationId`, Ft = `ConnectionTrackingConfiguration`, It = `Code`, d = `Count`, Lt = `DeviceIndex`, Rt = `DeleteOnTermination`, f = `DryRun`, zt = `EbsCardIndex`, Bt = `EbsInfo`, Vt = `EfaInfo`, Ht = `EbsOptimizedInfo`, Ut = `EnclaveOptions`, Wt = `EnableResourceNameDnsAAAARecord`, Gt = `EnableResourceNameDnsARecord`, Kt = `EncryptionSupport`, qt = `EnaSupport`, Jt = `FpgaInfo`, p = `Filters`, m = `Filter`, Yt = `Groups`, Xt = `GpuInfo`, Zt = `GroupId`, Qt = `GroupName`, $t = `HibernationOptions`, en = `HostnameType`, tn = `Hypervisor`, nn = `Ipv6AddressAttribute`, rn = `InferenceAcceleratorInfo`, an = `Ipv6Address`, on = `Ipv6CidrBlock`, sn = `Ipv6CidrBlockAssociationSet`, cn = `Ipv6CidrBlockState`, h = `InstanceId`, ln = `IamInstanceProfile`, un = `InstanceIds`, dn = `IncludeManagedResources`, fn = `InstanceStorageInfo`, pn = `IpSource`, g = `InstanceType`, mn = `InstanceTypes`, hn = `InterfaceType`, gn = `LaunchTemplate`, _n = `LaunchTemplateId`, vn = `LaunchTemplateName`, yn = `LocationType`, bn = `MediaAcceleratorInfo`, xn = `MacAddress`, Sn = `MaximumBandwidthInMbps`, Cn = `MaximumIops`, _ = `MemoryInfo`, wn = `MaximumNetworkInterfaces`, v = `MaxResults`, Tn = `MaximumThroughputInMBps`, y = `Manufacturer`, En = `Monitoring`, b = `Name`, Dn = `NetworkCardIndex`, On = `NetworkInfo`, kn = `NeuronInfo`, An = `NetworkPerformance`, jn = `NvmeSupport`, Mn = `NitroTpmInfo`, x = `NextToken`, Nn = `OutpostArn`, S = `OwnerId`, Pn = `Operator`, Fn = `PrivateDnsName`, In = `PrivateDnsNameOptionsOnLaunch`, Ln = `PublicDnsName`, Rn = `ProductDescription`, zn = `PlacementGroupInfo`, Bn = `PrivateIpAddress`, Vn = `PrivateIpAddresses`, Hn = `ProcessorInfo`, Un = `Placement`, Wn = `RegionName`, Gn = `SourceDestCheck`, C = `SizeInMiB`, w = `SubnetId`, Kn = `StatusMessage`, qn = `StateMessage`, Jn = `SpotPrice`, Yn = `StateReason`, T = `State`, E = `Status`, D = `Tags`, Xn = `Type`, Zn = `Value`, Qn = `VCpuInfo`, O = `VpcId`, $n = `associationId`, er = `attachmentId`, tr = `attachTime`, nr = `availabilityZone`, rr = `availabilityZoneId`, ir = `accelerators`, ar = `association`, or = `attachment`, sr = `baselineBandwidthInMbps`, cr = `baselineIops`, lr = `blockPublicAccessStates`, ur = `baselineThroughputInMBps`, dr = `cidrBlock`, fr = `capacityReservationId`, pr = `connectionTrackingConfiguration`, mr = `code`, k = `count`, hr = `deviceIndex`, gr = `deleteOnTermination`, A = `dryRun`, _r = `ebsCardIndex`, j = `ec2QueryName`, vr = `enableResourceNameDnsAAAARecord`, yr = `enableResourceNameDnsARecord`, br = `encryptionSupport`, xr = `enaSupport`, Sr = `groupId`, Cr = `groupName`, wr = `groupSet`, Tr = `hypervisor`, Er = `hostnameType`, Dr = `ipv6AddressAttribute`, Or = `ipv6Address`, kr = `ipv6CidrBlock`, Ar = `ipv6CidrBlockAssociationSet`, jr = `ipv6CidrBlockState`, Mr = `instanceId`, Nr = `instancesSet`, Pr = `ipSource`, M = `instanceType`, Fr = `interfaceType`, N = `item`, Ir = `macAddress`, Lr = `maximumBandwidthInMbps`, Rr = `maximumIops`, P = `memoryInfo`, zr = `maximumNetworkInterfaces`, Br = `maxResults`, Vr = `maximumThroughputInMBps`, F = `manufacturer`, I = `name`, Hr = `networkCardIndex`, Ur = `networkPerformance`, Wr = `nvmeSupport`, L = `nextToken`, Gr = `outpostArn`, R = `ownerId`, z = `operator`, Kr = `privateDnsName`, B = `privateIpAddress`, qr = `smithy.ts.sdk.synthetic.com.amazonaws.ec2`, Jr = `sourceDestCheck`, V = `sizeInMiB`, Yr = `subnetId`, Xr = `statusMessage`, Zr = `stateMessage`, H = `state`, U = `status`, W = `tagSet`, Qr = `type`, G = `vpcId`, K = `xmlName`, q = `com.amazonaws.ec2`, $r = new ve(qr);
var ei = [
	-3,
	qr,
	`EC2ServiceException`,
	0,
	[],
	[]
];
$r.registerError(ei, xt);
const ti = [$r];
var ni = [
	3,
	q,
	At,
	0,
	[`InternetGatewayBlockMode`],
	[[0, {
		[j]: `InternetGatewayBlockMode`,
		[K]: `internetGatewayBlockMode`
	}]]
], ri = [
	3,
	q,
	`CapacityReservationSpecificationResponse`,
	0,
	[`CapacityReservationPreference`, `CapacityReservationTarget`],
	[[0, {
		[j]: `CapacityReservationPreference`,
		[K]: `capacityReservationPreference`
	}], [() => ii, {
		[j]: `CapacityReservationTarget`,
		[K]: `capacityReservationTarget`
	}]]
], ii = [
	3,
	q,
	`CapacityReservationTargetResponse`,
	0,
	[Pt, `CapacityReservationResourceGroupArn`],
	[[0, {
		[j]: `CapacityReservationId`,
		[K]: fr
	}], [0, {
		[j]: `CapacityReservationResourceGroupArn`,
		[K]: `capacityReservationResourceGroupArn`
	}]]
], ai = [
	3,
	q,
	`ConnectionTrackingSpecificationResponse`,
	0,
	[
		`TcpEstablishedTimeout`,
		`UdpStreamTimeout`,
		`UdpTimeout`
	],
	[
		[1, {
			[j]: `TcpEstablishedTimeout`,
			[K]: `tcpEstablishedTimeout`
		}],
		[1, {
			[j]: `UdpStreamTimeout`,
			[K]: `udpStreamTimeout`
		}],
		[1, {
			[j]: `UdpTimeout`,
			[K]: `udpTimeout`
		}]
	]
], oi = [
	3,
	q,
	Nt,
	0,
	[
		`CoreCount`,
		`ThreadsPerCore`,
		`AmdSevSnp`,
		`NestedVirtualization`
	],
	[
		[1, {
			[j]: `CoreCount`,
			[K]: `coreCount`
		}],
		[1, {
			[j]: `ThreadsPerCore`,
			[K]: `threadsPerCore`
		}],
		[0, {
			[j]: `AmdSevSnp`,
			[K]: `amdSevSnp`
		}],
		[0, {
			[j]: `NestedVirtualization`,
			[K]: `nestedVirtualization`
		}]
	]
], si = [
	3,
	q,
	`DefaultConnectionTrackingConfiguration`,
	0,
	[
		`DefaultTcpEstablishedTimeout`,
		`DefaultUdpTimeout`,
		`DefaultUdpStreamTimeout`
	],
	[
		[1, {
			[j]: `DefaultTcpEstablishedTimeout`,
			[K]: `defaultTcpEstablishedTimeout`
		}],
		[1, {
			[j]: `DefaultUdpTimeout`,
			[K]: `defaultUdpTimeout`
		}],
		[1, {
			[j]: `DefaultUdpStreamTimeout`,
			[K]: `defaultUdpStreamTimeout`
		}]
	]
], ci = [
	3,
	q,
	`DeleteLaunchTemplateRequest`,
	0,
	[
		f,
		_n,
		vn
	],
	[
		2,
		0,
		0
	]
], li = [
	3,
	q,
	`DeleteLaunchTemplateResult`,
	0,
	[gn],
	[[() => ga, {
		[j]: `LaunchTemplate`,
		[K]: `launchTemplate`
	}]]
], ui = [
	3,
	q,
	`DescribeInstancesRequest`,
	0,
	[
		un,
		dn,
		f,
		p,
		x,
		v
	],
	[
		[() => ho, { [K]: h }],
		2,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}],
		[() => Y, { [K]: m }],
		[0, {
			[j]: `NextToken`,
			[K]: L
		}],
		[1, {
			[j]: `MaxResults`,
			[K]: Br
		}]
	]
], di = [
	3,
	q,
	`DescribeInstancesResult`,
	0,
	[x, `Reservations`],
	[[0, {
		[j]: `NextToken`,
		[K]: L
	}], [() => Ho, {
		[j]: `ReservationSet`,
		[K]: `reservationSet`
	}]]
], fi = [
	3,
	q,
	`DescribeInstanceTypeOfferingsRequest`,
	0,
	[
		f,
		yn,
		p,
		v,
		x
	],
	[
		2,
		0,
		[() => Y, { [K]: m }],
		1,
		0
	]
], pi = [
	3,
	q,
	`DescribeInstanceTypeOfferingsResult`,
	0,
	[`InstanceTypeOfferings`, x],
	[[() => Eo, {
		[j]: `InstanceTypeOfferingSet`,
		[K]: `instanceTypeOfferingSet`
	}], [0, {
		[j]: `NextToken`,
		[K]: L
	}]]
], mi = [
	3,
	q,
	`DescribeInstanceTypesRequest`,
	0,
	[
		f,
		mn,
		p,
		v,
		x,
		`IncludeUnsupportedInRegion`
	],
	[
		2,
		[64, { [K]: g }],
		[() => Y, { [K]: m }],
		1,
		0,
		2
	]
], hi = [
	3,
	q,
	`DescribeInstanceTypesResult`,
	0,
	[mn, x],
	[[() => To, {
		[j]: `InstanceTypeSet`,
		[K]: `instanceTypeSet`
	}], [0, {
		[j]: `NextToken`,
		[K]: L
	}]]
], gi = [
	3,
	q,
	`DescribeLaunchTemplatesRequest`,
	0,
	[
		f,
		`LaunchTemplateIds`,
		`LaunchTemplateNames`,
		p,
		x,
		v,
		dn
	],
	[
		2,
		[() => Do, { [K]: _n }],
		[() => Oo, { [K]: vn }],
		[() => Y, { [K]: m }],
		0,
		1,
		2
	]
], _i = [
	3,
	q,
	`DescribeLaunchTemplatesResult`,
	0,
	[`LaunchTemplates`, x],
	[[() => ko, {
		[j]: `LaunchTemplates`,
		[K]: `launchTemplates`
	}], [0, {
		[j]: `NextToken`,
		[K]: L
	}]]
], vi = [
	3,
	q,
	`DescribeRegionsRequest`,
	0,
	[
		`RegionNames`,
		`AllRegions`,
		f,
		p
	],
	[
		[() => Vo, { [K]: Wn }],
		2,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}],
		[() => Y, { [K]: m }]
	]
], yi = [
	3,
	q,
	`DescribeRegionsResult`,
	0,
	[`Regions`],
	[[() => Bo, {
		[j]: `RegionInfo`,
		[K]: `regionInfo`
	}]]
], bi = [
	3,
	q,
	`DescribeSpotPriceHistoryRequest`,
	0,
	[
		u,
		f,
		`StartTime`,
		`EndTime`,
		mn,
		`ProductDescriptions`,
		p,
		l,
		v,
		x
	],
	[
		0,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}],
		[4, {
			[j]: `StartTime`,
			[K]: `startTime`
		}],
		[4, {
			[j]: `EndTime`,
			[K]: `endTime`
		}],
		[64, { [K]: g }],
		[64, { [K]: Rn }],
		[() => Y, { [K]: m }],
		[0, {
			[j]: `AvailabilityZone`,
			[K]: nr
		}],
		[1, {
			[j]: `MaxResults`,
			[K]: Br
		}],
		[0, {
			[j]: `NextToken`,
			[K]: L
		}]
	]
], xi = [
	3,
	q,
	`DescribeSpotPriceHistoryResult`,
	0,
	[x, `SpotPriceHistory`],
	[[0, {
		[j]: `NextToken`,
		[K]: L
	}], [() => Wo, {
		[j]: `SpotPriceHistorySet`,
		[K]: `spotPriceHistorySet`
	}]]
], Si = [
	3,
	q,
	`DescribeSubnetsRequest`,
	0,
	[
		p,
		`SubnetIds`,
		x,
		v,
		f
	],
	[
		[() => Y, { [K]: m }],
		[() => Go, { [K]: w }],
		0,
		1,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}]
	]
], Ci = [
	3,
	q,
	`DescribeSubnetsResult`,
	0,
	[x, `Subnets`],
	[[0, {
		[j]: `NextToken`,
		[K]: L
	}], [() => qo, {
		[j]: `SubnetSet`,
		[K]: `subnetSet`
	}]]
], wi = [
	3,
	q,
	`DescribeVpcsRequest`,
	0,
	[
		p,
		`VpcIds`,
		x,
		v,
		f
	],
	[
		[() => Y, { [K]: m }],
		[() => es, { [K]: O }],
		0,
		1,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}]
	]
], Ti = [
	3,
	q,
	`DescribeVpcsResult`,
	0,
	[x, `Vpcs`],
	[[0, {
		[j]: `NextToken`,
		[K]: L
	}], [() => ns, {
		[j]: `VpcSet`,
		[K]: `vpcSet`
	}]]
], Ei = [
	3,
	q,
	`DiskInfo`,
	0,
	[
		`SizeInGB`,
		d,
		Xn
	],
	[
		[1, {
			[j]: `SizeInGB`,
			[K]: `sizeInGB`
		}],
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[0, {
			[j]: `Type`,
			[K]: Qr
		}]
	]
], Di = [
	3,
	q,
	`EbsCardInfo`,
	0,
	[
		zt,
		Ot,
		jt,
		kt,
		Sn,
		Tn,
		Cn
	],
	[
		[1, {
			[j]: `EbsCardIndex`,
			[K]: _r
		}],
		[1, {
			[j]: `BaselineBandwidthInMbps`,
			[K]: sr
		}],
		[1, {
			[j]: `BaselineThroughputInMBps`,
			[K]: ur
		}],
		[1, {
			[j]: `BaselineIops`,
			[K]: cr
		}],
		[1, {
			[j]: `MaximumBandwidthInMbps`,
			[K]: Lr
		}],
		[1, {
			[j]: `MaximumThroughputInMBps`,
			[K]: Vr
		}],
		[1, {
			[j]: `MaximumIops`,
			[K]: Rr
		}]
	]
], Oi = [
	3,
	q,
	Bt,
	0,
	[
		`EbsOptimizedSupport`,
		Kt,
		Ht,
		jn,
		`MaximumEbsAttachments`,
		`AttachmentLimitType`,
		`MaximumEbsCards`,
		`EbsCards`
	],
	[
		[0, {
			[j]: `EbsOptimizedSupport`,
			[K]: `ebsOptimizedSupport`
		}],
		[0, {
			[j]: `EncryptionSupport`,
			[K]: br
		}],
		[() => Ai, {
			[j]: `EbsOptimizedInfo`,
			[K]: `ebsOptimizedInfo`
		}],
		[0, {
			[j]: `NvmeSupport`,
			[K]: Wr
		}],
		[1, {
			[j]: `MaximumEbsAttachments`,
			[K]: `maximumEbsAttachments`
		}],
		[0, {
			[j]: `AttachmentLimitType`,
			[K]: `attachmentLimitType`
		}],
		[1, {
			[j]: `MaximumEbsCards`,
			[K]: `maximumEbsCards`
		}],
		[() => oo, {
			[j]: `EbsCardSet`,
			[K]: `ebsCardSet`
		}]
	]
], ki = [
	3,
	q,
	`EbsInstanceBlockDevice`,
	0,
	[
		wt,
		Rt,
		E,
		`VolumeId`,
		`AssociatedResource`,
		`VolumeOwnerId`,
		Pn,
		zt
	],
	[
		[4, {
			[j]: `AttachTime`,
			[K]: tr
		}],
		[2, {
			[j]: `DeleteOnTermination`,
			[K]: gr
		}],
		[0, {
			[j]: `Status`,
			[K]: U
		}],
		[0, {
			[j]: `VolumeId`,
			[K]: `volumeId`
		}],
		[0, {
			[j]: `AssociatedResource`,
			[K]: `associatedResource`
		}],
		[0, {
			[j]: `VolumeOwnerId`,
			[K]: `volumeOwnerId`
		}],
		[() => Aa, {
			[j]: `Operator`,
			[K]: z
		}],
		[1, {
			[j]: `EbsCardIndex`,
			[K]: _r
		}]
	]
], Ai = [
	3,
	q,
	Ht,
	0,
	[
		Ot,
		jt,
		kt,
		Sn,
		Tn,
		Cn
	],
	[
		[1, {
			[j]: `BaselineBandwidthInMbps`,
			[K]: sr
		}],
		[1, {
			[j]: `BaselineThroughputInMBps`,
			[K]: ur
		}],
		[1, {
			[j]: `BaselineIops`,
			[K]: cr
		}],
		[1, {
			[j]: `MaximumBandwidthInMbps`,
			[K]: Lr
		}],
		[1, {
			[j]: `MaximumThroughputInMBps`,
			[K]: Vr
		}],
		[1, {
			[j]: `MaximumIops`,
			[K]: Rr
		}]
	]
], ji = [
	3,
	q,
	Vt,
	0,
	[`MaximumEfaInterfaces`],
	[[1, {
		[j]: `MaximumEfaInterfaces`,
		[K]: `maximumEfaInterfaces`
	}]]
], Mi = [
	3,
	q,
	`ElasticGpuAssociation`,
	0,
	[
		`ElasticGpuId`,
		`ElasticGpuAssociationId`,
		`ElasticGpuAssociationState`,
		`ElasticGpuAssociationTime`
	],
	[
		[0, {
			[j]: `ElasticGpuId`,
			[K]: `elasticGpuId`
		}],
		[0, {
			[j]: `ElasticGpuAssociationId`,
			[K]: `elasticGpuAssociationId`
		}],
		[0, {
			[j]: `ElasticGpuAssociationState`,
			[K]: `elasticGpuAssociationState`
		}],
		[0, {
			[j]: `ElasticGpuAssociationTime`,
			[K]: `elasticGpuAssociationTime`
		}]
	]
], Ni = [
	3,
	q,
	`ElasticInferenceAcceleratorAssociation`,
	0,
	[
		`ElasticInferenceAcceleratorArn`,
		`ElasticInferenceAcceleratorAssociationId`,
		`ElasticInferenceAcceleratorAssociationState`,
		`ElasticInferenceAcceleratorAssociationTime`
	],
	[
		[0, {
			[j]: `ElasticInferenceAcceleratorArn`,
			[K]: `elasticInferenceAcceleratorArn`
		}],
		[0, {
			[j]: `ElasticInferenceAcceleratorAssociationId`,
			[K]: `elasticInferenceAcceleratorAssociationId`
		}],
		[0, {
			[j]: `ElasticInferenceAcceleratorAssociationState`,
			[K]: `elasticInferenceAcceleratorAssociationState`
		}],
		[4, {
			[j]: `ElasticInferenceAcceleratorAssociationTime`,
			[K]: `elasticInferenceAcceleratorAssociationTime`
		}]
	]
], Pi = [
	3,
	q,
	Ut,
	0,
	[`Enabled`],
	[[2, {
		[j]: `Enabled`,
		[K]: `enabled`
	}]]
], Fi = [
	3,
	q,
	m,
	0,
	[b, `Values`],
	[0, [() => Zo, { [K]: Zn }]]
], Ii = [
	3,
	q,
	`FpgaDeviceInfo`,
	0,
	[
		b,
		y,
		d,
		_
	],
	[
		[0, {
			[j]: `Name`,
			[K]: I
		}],
		[0, {
			[j]: `Manufacturer`,
			[K]: F
		}],
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[() => Li, {
			[j]: `MemoryInfo`,
			[K]: P
		}]
	]
], Li = [
	3,
	q,
	`FpgaDeviceMemoryInfo`,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], Ri = [
	3,
	q,
	Jt,
	0,
	[`Fpgas`, `TotalFpgaMemoryInMiB`],
	[[() => lo, {
		[j]: `Fpgas`,
		[K]: `fpgas`
	}], [1, {
		[j]: `TotalFpgaMemoryInMiB`,
		[K]: `totalFpgaMemoryInMiB`
	}]]
], zi = [
	3,
	q,
	`GpuDeviceInfo`,
	0,
	[
		b,
		y,
		d,
		`LogicalGpuCount`,
		`GpuPartitionSize`,
		`Workloads`,
		_
	],
	[
		[0, {
			[j]: `Name`,
			[K]: I
		}],
		[0, {
			[j]: `Manufacturer`,
			[K]: F
		}],
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[1, {
			[j]: `LogicalGpuCount`,
			[K]: `logicalGpuCount`
		}],
		[1, {
			[j]: `GpuPartitionSize`,
			[K]: `gpuPartitionSize`
		}],
		[() => rs, {
			[j]: `WorkloadSet`,
			[K]: `workloadSet`
		}],
		[() => Bi, {
			[j]: `MemoryInfo`,
			[K]: P
		}]
	]
], Bi = [
	3,
	q,
	`GpuDeviceMemoryInfo`,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], Vi = [
	3,
	q,
	Xt,
	0,
	[`Gpus`, `TotalGpuMemoryInMiB`],
	[[() => uo, {
		[j]: `Gpus`,
		[K]: `gpus`
	}], [1, {
		[j]: `TotalGpuMemoryInMiB`,
		[K]: `totalGpuMemoryInMiB`
	}]]
], Hi = [
	3,
	q,
	`GroupIdentifier`,
	0,
	[Zt, Qt],
	[[0, {
		[j]: `GroupId`,
		[K]: Sr
	}], [0, {
		[j]: `GroupName`,
		[K]: Cr
	}]]
], Ui = [
	3,
	q,
	$t,
	0,
	[`Configured`],
	[[2, {
		[j]: `Configured`,
		[K]: `configured`
	}]]
], Wi = [
	3,
	q,
	ln,
	0,
	[`Arn`, `Id`],
	[[0, {
		[j]: `Arn`,
		[K]: `arn`
	}], [0, {
		[j]: `Id`,
		[K]: `id`
	}]]
], Gi = [
	3,
	q,
	rn,
	0,
	[Tt, `TotalInferenceMemoryInMiB`],
	[[() => po, {
		[j]: `Accelerators`,
		[K]: ir
	}], [1, {
		[j]: `TotalInferenceMemoryInMiB`,
		[K]: `totalInferenceMemoryInMiB`
	}]]
], Ki = [
	3,
	q,
	`InferenceDeviceInfo`,
	0,
	[
		d,
		b,
		y,
		_
	],
	[
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[0, {
			[j]: `Name`,
			[K]: I
		}],
		[0, {
			[j]: `Manufacturer`,
			[K]: F
		}],
		[() => qi, {
			[j]: `MemoryInfo`,
			[K]: P
		}]
	]
], qi = [
	3,
	q,
	`InferenceDeviceMemoryInfo`,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], Ji = [
	3,
	q,
	`Instance`,
	0,
	[
		`Architecture`,
		`BlockDeviceMappings`,
		`ClientToken`,
		`EbsOptimized`,
		qt,
		tn,
		ln,
		`InstanceLifecycle`,
		`ElasticGpuAssociations`,
		`ElasticInferenceAcceleratorAssociations`,
		`NetworkInterfaces`,
		Nn,
		`RootDeviceName`,
		`RootDeviceType`,
		`SecurityGroups`,
		Gn,
		`SpotInstanceRequestId`,
		`SriovNetSupport`,
		Yn,
		D,
		`VirtualizationType`,
		Nt,
		`CapacityBlockId`,
		Pt,
		`CapacityReservationSpecification`,
		$t,
		`Licenses`,
		`MetadataOptions`,
		Ut,
		`BootMode`,
		`PlatformDetails`,
		`UsageOperation`,
		`UsageOperationUpdateTime`,
		`PrivateDnsNameOptions`,
		an,
		`TpmSupport`,
		`MaintenanceOptions`,
		`CurrentInstanceBootMode`,
		`NetworkPerformanceOptions`,
		Pn,
		`SecondaryInterfaces`,
		h,
		`ImageId`,
		T,
		Fn,
		Ln,
		`StateTransitionReason`,
		`KeyName`,
		`AmiLaunchIndex`,
		`ProductCodes`,
		g,
		`LaunchTime`,
		Un,
		`KernelId`,
		`RamdiskId`,
		`Platform`,
		En,
		w,
		O,
		Bn,
		`PublicIpAddress`
	],
	[
		[0, {
			[j]: `Architecture`,
			[K]: `architecture`
		}],
		[() => mo, {
			[j]: `BlockDeviceMapping`,
			[K]: `blockDeviceMapping`
		}],
		[0, {
			[j]: `ClientToken`,
			[K]: `clientToken`
		}],
		[2, {
			[j]: `EbsOptimized`,
			[K]: `ebsOptimized`
		}],
		[2, {
			[j]: `EnaSupport`,
			[K]: xr
		}],
		[0, {
			[j]: `Hypervisor`,
			[K]: Tr
		}],
		[() => Wi, {
			[j]: `IamInstanceProfile`,
			[K]: `iamInstanceProfile`
		}],
		[0, {
			[j]: `InstanceLifecycle`,
			[K]: `instanceLifecycle`
		}],
		[() => so, {
			[j]: `ElasticGpuAssociationSet`,
			[K]: `elasticGpuAssociationSet`
		}],
		[() => co, {
			[j]: `ElasticInferenceAcceleratorAssociationSet`,
			[K]: `elasticInferenceAcceleratorAssociationSet`
		}],
		[() => bo, {
			[j]: `NetworkInterfaceSet`,
			[K]: `networkInterfaceSet`
		}],
		[0, {
			[j]: `OutpostArn`,
			[K]: Gr
		}],
		[0, {
			[j]: `RootDeviceName`,
			[K]: `rootDeviceName`
		}],
		[0, {
			[j]: `RootDeviceType`,
			[K]: `rootDeviceType`
		}],
		[() => fo, {
			[j]: `GroupSet`,
			[K]: wr
		}],
		[2, {
			[j]: `SourceDestCheck`,
			[K]: Jr
		}],
		[0, {
			[j]: `SpotInstanceRequestId`,
			[K]: `spotInstanceRequestId`
		}],
		[0, {
			[j]: `SriovNetSupport`,
			[K]: `sriovNetSupport`
		}],
		[() => Va, {
			[j]: `StateReason`,
			[K]: `stateReason`
		}],
		[() => X, {
			[j]: `TagSet`,
			[K]: W
		}],
		[0, {
			[j]: `VirtualizationType`,
			[K]: `virtualizationType`
		}],
		[() => oi, {
			[j]: `CpuOptions`,
			[K]: `cpuOptions`
		}],
		[0, {
			[j]: `CapacityBlockId`,
			[K]: `capacityBlockId`
		}],
		[0, {
			[j]: `CapacityReservationId`,
			[K]: fr
		}],
		[() => ri, {
			[j]: `CapacityReservationSpecification`,
			[K]: `capacityReservationSpecification`
		}],
		[() => Ui, {
			[j]: `HibernationOptions`,
			[K]: `hibernationOptions`
		}],
		[() => Ao, {
			[j]: `LicenseSet`,
			[K]: `licenseSet`
		}],
		[() => na, {
			[j]: `MetadataOptions`,
			[K]: `metadataOptions`
		}],
		[() => Pi, {
			[j]: `EnclaveOptions`,
			[K]: `enclaveOptions`
		}],
		[0, {
			[j]: `BootMode`,
			[K]: `bootMode`
		}],
		[0, {
			[j]: `PlatformDetails`,
			[K]: `platformDetails`
		}],
		[0, {
			[j]: `UsageOperation`,
			[K]: `usageOperation`
		}],
		[4, {
			[j]: `UsageOperationUpdateTime`,
			[K]: `usageOperationUpdateTime`
		}],
		[() => Pa, {
			[j]: `PrivateDnsNameOptions`,
			[K]: `privateDnsNameOptions`
		}],
		[0, {
			[j]: `Ipv6Address`,
			[K]: Or
		}],
		[0, {
			[j]: `TpmSupport`,
			[K]: `tpmSupport`
		}],
		[() => ta, {
			[j]: `MaintenanceOptions`,
			[K]: `maintenanceOptions`
		}],
		[0, {
			[j]: `CurrentInstanceBootMode`,
			[K]: `currentInstanceBootMode`
		}],
		[() => oa, {
			[j]: `NetworkPerformanceOptions`,
			[K]: `networkPerformanceOptions`
		}],
		[() => Aa, {
			[j]: `Operator`,
			[K]: z
		}],
		[() => So, {
			[j]: `SecondaryInterfaceSet`,
			[K]: `secondaryInterfaceSet`
		}],
		[0, {
			[j]: `InstanceId`,
			[K]: Mr
		}],
		[0, {
			[j]: `ImageId`,
			[K]: `imageId`
		}],
		[() => da, {
			[j]: `InstanceState`,
			[K]: `instanceState`
		}],
		[0, {
			[j]: `PrivateDnsName`,
			[K]: Kr
		}],
		[0, {
			[j]: `DnsName`,
			[K]: `dnsName`
		}],
		[0, {
			[j]: `Reason`,
			[K]: `reason`
		}],
		[0, {
			[j]: `KeyName`,
			[K]: `keyName`
		}],
		[1, {
			[j]: `AmiLaunchIndex`,
			[K]: `amiLaunchIndex`
		}],
		[() => Ro, {
			[j]: `ProductCodes`,
			[K]: `productCodes`
		}],
		[0, {
			[j]: `InstanceType`,
			[K]: M
		}],
		[4, {
			[j]: `LaunchTime`,
			[K]: `launchTime`
		}],
		[() => ja, {
			[j]: `Placement`,
			[K]: `placement`
		}],
		[0, {
			[j]: `KernelId`,
			[K]: `kernelId`
		}],
		[0, {
			[j]: `RamdiskId`,
			[K]: `ramdiskId`
		}],
		[0, {
			[j]: `Platform`,
			[K]: `platform`
		}],
		[() => Sa, {
			[j]: `Monitoring`,
			[K]: `monitoring`
		}],
		[0, {
			[j]: `SubnetId`,
			[K]: Yr
		}],
		[0, {
			[j]: `VpcId`,
			[K]: G
		}],
		[0, {
			[j]: `PrivateIpAddress`,
			[K]: B
		}],
		[0, {
			[j]: `IpAddress`,
			[K]: `ipAddress`
		}]
	]
], Yi = [
	3,
	q,
	`InstanceAttachmentEnaSrdSpecification`,
	0,
	[`EnaSrdEnabled`, `EnaSrdUdpSpecification`],
	[[2, {
		[j]: `EnaSrdEnabled`,
		[K]: `enaSrdEnabled`
	}], [() => Xi, {
		[j]: `EnaSrdUdpSpecification`,
		[K]: `enaSrdUdpSpecification`
	}]]
], Xi = [
	3,
	q,
	`InstanceAttachmentEnaSrdUdpSpecification`,
	0,
	[`EnaSrdUdpEnabled`],
	[[2, {
		[j]: `EnaSrdUdpEnabled`,
		[K]: `enaSrdUdpEnabled`
	}]]
], Zi = [
	3,
	q,
	`InstanceBlockDeviceMapping`,
	0,
	[`DeviceName`, `Ebs`],
	[[0, {
		[j]: `DeviceName`,
		[K]: `deviceName`
	}], [() => ki, {
		[j]: `Ebs`,
		[K]: `ebs`
	}]]
], Qi = [
	3,
	q,
	`InstanceIpv4Prefix`,
	0,
	[`Ipv4Prefix`],
	[[0, {
		[j]: `Ipv4Prefix`,
		[K]: `ipv4Prefix`
	}]]
], $i = [
	3,
	q,
	`InstanceIpv6Address`,
	0,
	[an, `IsPrimaryIpv6`],
	[[0, {
		[j]: `Ipv6Address`,
		[K]: Or
	}], [2, {
		[j]: `IsPrimaryIpv6`,
		[K]: `isPrimaryIpv6`
	}]]
], ea = [
	3,
	q,
	`InstanceIpv6Prefix`,
	0,
	[`Ipv6Prefix`],
	[[0, {
		[j]: `Ipv6Prefix`,
		[K]: `ipv6Prefix`
	}]]
], ta = [
	3,
	q,
	`InstanceMaintenanceOptions`,
	0,
	[`AutoRecovery`, `RebootMigration`],
	[[0, {
		[j]: `AutoRecovery`,
		[K]: `autoRecovery`
	}], [0, {
		[j]: `RebootMigration`,
		[K]: `rebootMigration`
	}]]
], na = [
	3,
	q,
	`InstanceMetadataOptionsResponse`,
	0,
	[
		T,
		`HttpTokens`,
		`HttpPutResponseHopLimit`,
		`HttpEndpoint`,
		`HttpProtocolIpv6`,
		`InstanceMetadataTags`
	],
	[
		[0, {
			[j]: `State`,
			[K]: H
		}],
		[0, {
			[j]: `HttpTokens`,
			[K]: `httpTokens`
		}],
		[1, {
			[j]: `HttpPutResponseHopLimit`,
			[K]: `httpPutResponseHopLimit`
		}],
		[0, {
			[j]: `HttpEndpoint`,
			[K]: `httpEndpoint`
		}],
		[0, {
			[j]: `HttpProtocolIpv6`,
			[K]: `httpProtocolIpv6`
		}],
		[0, {
			[j]: `InstanceMetadataTags`,
			[K]: `instanceMetadataTags`
		}]
	]
], ra = [
	3,
	q,
	`InstanceNetworkInterface`,
	0,
	[
		Et,
		Dt,
		`Description`,
		Yt,
		`Ipv6Addresses`,
		xn,
		`NetworkInterfaceId`,
		S,
		Fn,
		Bn,
		Vn,
		Gn,
		E,
		w,
		O,
		hn,
		`Ipv4Prefixes`,
		`Ipv6Prefixes`,
		Ft,
		Pn
	],
	[
		[() => ia, {
			[j]: `Association`,
			[K]: ar
		}],
		[() => aa, {
			[j]: `Attachment`,
			[K]: or
		}],
		[0, {
			[j]: `Description`,
			[K]: `description`
		}],
		[() => fo, {
			[j]: `GroupSet`,
			[K]: wr
		}],
		[() => _o, {
			[j]: `Ipv6AddressesSet`,
			[K]: `ipv6AddressesSet`
		}],
		[0, {
			[j]: `MacAddress`,
			[K]: Ir
		}],
		[0, {
			[j]: `NetworkInterfaceId`,
			[K]: `networkInterfaceId`
		}],
		[0, {
			[j]: `OwnerId`,
			[K]: R
		}],
		[0, {
			[j]: `PrivateDnsName`,
			[K]: Kr
		}],
		[0, {
			[j]: `PrivateIpAddress`,
			[K]: B
		}],
		[() => xo, {
			[j]: `PrivateIpAddressesSet`,
			[K]: `privateIpAddressesSet`
		}],
		[2, {
			[j]: `SourceDestCheck`,
			[K]: Jr
		}],
		[0, {
			[j]: `Status`,
			[K]: U
		}],
		[0, {
			[j]: `SubnetId`,
			[K]: Yr
		}],
		[0, {
			[j]: `VpcId`,
			[K]: G
		}],
		[0, {
			[j]: `InterfaceType`,
			[K]: Fr
		}],
		[() => go, {
			[j]: `Ipv4PrefixSet`,
			[K]: `ipv4PrefixSet`
		}],
		[() => vo, {
			[j]: `Ipv6PrefixSet`,
			[K]: `ipv6PrefixSet`
		}],
		[() => ai, {
			[j]: `ConnectionTrackingConfiguration`,
			[K]: pr
		}],
		[() => Aa, {
			[j]: `Operator`,
			[K]: z
		}]
	]
], ia = [
	3,
	q,
	`InstanceNetworkInterfaceAssociation`,
	0,
	[
		`CarrierIp`,
		`CustomerOwnedIp`,
		`IpOwnerId`,
		Ln,
		`PublicIp`
	],
	[
		[0, {
			[j]: `CarrierIp`,
			[K]: `carrierIp`
		}],
		[0, {
			[j]: `CustomerOwnedIp`,
			[K]: `customerOwnedIp`
		}],
		[0, {
			[j]: `IpOwnerId`,
			[K]: `ipOwnerId`
		}],
		[0, {
			[j]: `PublicDnsName`,
			[K]: `publicDnsName`
		}],
		[0, {
			[j]: `PublicIp`,
			[K]: `publicIp`
		}]
	]
], aa = [
	3,
	q,
	`InstanceNetworkInterfaceAttachment`,
	0,
	[
		wt,
		Ct,
		Rt,
		Lt,
		E,
		Dn,
		`EnaSrdSpecification`,
		`EnaQueueCount`
	],
	[
		[4, {
			[j]: `AttachTime`,
			[K]: tr
		}],
		[0, {
			[j]: `AttachmentId`,
			[K]: er
		}],
		[2, {
			[j]: `DeleteOnTermination`,
			[K]: gr
		}],
		[1, {
			[j]: `DeviceIndex`,
			[K]: hr
		}],
		[0, {
			[j]: `Status`,
			[K]: U
		}],
		[1, {
			[j]: `NetworkCardIndex`,
			[K]: Hr
		}],
		[() => Yi, {
			[j]: `EnaSrdSpecification`,
			[K]: `enaSrdSpecification`
		}],
		[1, {
			[j]: `EnaQueueCount`,
			[K]: `enaQueueCount`
		}]
	]
], oa = [
	3,
	q,
	`InstanceNetworkPerformanceOptions`,
	0,
	[`BandwidthWeighting`],
	[[0, {
		[j]: `BandwidthWeighting`,
		[K]: `bandwidthWeighting`
	}]]
], sa = [
	3,
	q,
	`InstancePrivateIpAddress`,
	0,
	[
		Et,
		`Primary`,
		Fn,
		Bn
	],
	[
		[() => ia, {
			[j]: `Association`,
			[K]: ar
		}],
		[2, {
			[j]: `Primary`,
			[K]: `primary`
		}],
		[0, {
			[j]: `PrivateDnsName`,
			[K]: Kr
		}],
		[0, {
			[j]: `PrivateIpAddress`,
			[K]: B
		}]
	]
], ca = [
	3,
	q,
	`InstanceSecondaryInterface`,
	0,
	[
		Dt,
		xn,
		`SecondaryInterfaceId`,
		S,
		Vn,
		Gn,
		E,
		`SecondarySubnetId`,
		`SecondaryNetworkId`,
		hn
	],
	[
		[() => la, {
			[j]: `Attachment`,
			[K]: or
		}],
		[0, {
			[j]: `MacAddress`,
			[K]: Ir
		}],
		[0, {
			[j]: `SecondaryInterfaceId`,
			[K]: `secondaryInterfaceId`
		}],
		[0, {
			[j]: `OwnerId`,
			[K]: R
		}],
		[() => Co, {
			[j]: `PrivateIpAddressSet`,
			[K]: `privateIpAddressSet`
		}],
		[2, {
			[j]: `SourceDestCheck`,
			[K]: Jr
		}],
		[0, {
			[j]: `Status`,
			[K]: U
		}],
		[0, {
			[j]: `SecondarySubnetId`,
			[K]: `secondarySubnetId`
		}],
		[0, {
			[j]: `SecondaryNetworkId`,
			[K]: `secondaryNetworkId`
		}],
		[0, {
			[j]: `InterfaceType`,
			[K]: Fr
		}]
	]
], la = [
	3,
	q,
	`InstanceSecondaryInterfaceAttachment`,
	0,
	[
		wt,
		Ct,
		Rt,
		Lt,
		E,
		Dn
	],
	[
		[4, {
			[j]: `AttachTime`,
			[K]: tr
		}],
		[0, {
			[j]: `AttachmentId`,
			[K]: er
		}],
		[2, {
			[j]: `DeleteOnTermination`,
			[K]: gr
		}],
		[1, {
			[j]: `DeviceIndex`,
			[K]: hr
		}],
		[0, {
			[j]: `Status`,
			[K]: U
		}],
		[1, {
			[j]: `NetworkCardIndex`,
			[K]: Hr
		}]
	]
], ua = [
	3,
	q,
	`InstanceSecondaryInterfacePrivateIpAddress`,
	0,
	[Bn],
	[[0, {
		[j]: `PrivateIpAddress`,
		[K]: B
	}]]
], da = [
	3,
	q,
	`InstanceState`,
	0,
	[It, b],
	[[1, {
		[j]: `Code`,
		[K]: mr
	}], [0, {
		[j]: `Name`,
		[K]: I
	}]]
], fa = [
	3,
	q,
	`InstanceStateChange`,
	0,
	[
		h,
		`CurrentState`,
		`PreviousState`
	],
	[
		[0, {
			[j]: `InstanceId`,
			[K]: Mr
		}],
		[() => da, {
			[j]: `CurrentState`,
			[K]: `currentState`
		}],
		[() => da, {
			[j]: `PreviousState`,
			[K]: `previousState`
		}]
	]
], pa = [
	3,
	q,
	fn,
	0,
	[
		`TotalSizeInGB`,
		`Disks`,
		jn,
		Kt
	],
	[
		[1, {
			[j]: `TotalSizeInGB`,
			[K]: `totalSizeInGB`
		}],
		[() => ao, {
			[j]: `Disks`,
			[K]: `disks`
		}],
		[0, {
			[j]: `NvmeSupport`,
			[K]: Wr
		}],
		[0, {
			[j]: `EncryptionSupport`,
			[K]: br
		}]
	]
], ma = [
	3,
	q,
	`InstanceTypeInfo`,
	0,
	[
		g,
		`CurrentGeneration`,
		`FreeTierEligible`,
		`SupportedUsageClasses`,
		`SupportedRootDeviceTypes`,
		`SupportedVirtualizationTypes`,
		`BareMetal`,
		tn,
		Hn,
		Qn,
		_,
		`InstanceStorageSupported`,
		fn,
		Bt,
		On,
		Xt,
		Jt,
		zn,
		rn,
		`HibernationSupported`,
		`BurstablePerformanceSupported`,
		`DedicatedHostsSupported`,
		`AutoRecoverySupported`,
		`SupportedBootModes`,
		`NitroEnclavesSupport`,
		`NitroTpmSupport`,
		Mn,
		bn,
		kn,
		`PhcSupport`,
		`RebootMigrationSupport`,
		`SupportedInRegion`
	],
	[
		[0, {
			[j]: `InstanceType`,
			[K]: M
		}],
		[2, {
			[j]: `CurrentGeneration`,
			[K]: `currentGeneration`
		}],
		[2, {
			[j]: `FreeTierEligible`,
			[K]: `freeTierEligible`
		}],
		[() => Xo, {
			[j]: `SupportedUsageClasses`,
			[K]: `supportedUsageClasses`
		}],
		[() => Uo, {
			[j]: `SupportedRootDeviceTypes`,
			[K]: `supportedRootDeviceTypes`
		}],
		[() => Qo, {
			[j]: `SupportedVirtualizationTypes`,
			[K]: `supportedVirtualizationTypes`
		}],
		[2, {
			[j]: `BareMetal`,
			[K]: `bareMetal`
		}],
		[0, {
			[j]: `Hypervisor`,
			[K]: Tr
		}],
		[() => Fa, {
			[j]: `ProcessorInfo`,
			[K]: `processorInfo`
		}],
		[() => Ja, {
			[j]: `VCpuInfo`,
			[K]: `vCpuInfo`
		}],
		[() => xa, {
			[j]: `MemoryInfo`,
			[K]: P
		}],
		[2, {
			[j]: `InstanceStorageSupported`,
			[K]: `instanceStorageSupported`
		}],
		[() => pa, {
			[j]: `InstanceStorageInfo`,
			[K]: `instanceStorageInfo`
		}],
		[() => Oi, {
			[j]: `EbsInfo`,
			[K]: `ebsInfo`
		}],
		[() => wa, {
			[j]: `NetworkInfo`,
			[K]: `networkInfo`
		}],
		[() => Vi, {
			[j]: `GpuInfo`,
			[K]: `gpuInfo`
		}],
		[() => Ri, {
			[j]: `FpgaInfo`,
			[K]: `fpgaInfo`
		}],
		[() => Ma, {
			[j]: `PlacementGroupInfo`,
			[K]: `placementGroupInfo`
		}],
		[() => Gi, {
			[j]: `InferenceAcceleratorInfo`,
			[K]: `inferenceAcceleratorInfo`
		}],
		[2, {
			[j]: `HibernationSupported`,
			[K]: `hibernationSupported`
		}],
		[2, {
			[j]: `BurstablePerformanceSupported`,
			[K]: `burstablePerformanceSupported`
		}],
		[2, {
			[j]: `DedicatedHostsSupported`,
			[K]: `dedicatedHostsSupported`
		}],
		[2, {
			[j]: `AutoRecoverySupported`,
			[K]: `autoRecoverySupported`
		}],
		[() => ro, {
			[j]: `SupportedBootModes`,
			[K]: `supportedBootModes`
		}],
		[0, {
			[j]: `NitroEnclavesSupport`,
			[K]: `nitroEnclavesSupport`
		}],
		[0, {
			[j]: `NitroTpmSupport`,
			[K]: `nitroTpmSupport`
		}],
		[() => ka, {
			[j]: `NitroTpmInfo`,
			[K]: `nitroTpmInfo`
		}],
		[() => va, {
			[j]: `MediaAcceleratorInfo`,
			[K]: `mediaAcceleratorInfo`
		}],
		[() => Oa, {
			[j]: `NeuronInfo`,
			[K]: `neuronInfo`
		}],
		[0, {
			[j]: `PhcSupport`,
			[K]: `phcSupport`
		}],
		[0, {
			[j]: `RebootMigrationSupport`,
			[K]: `rebootMigrationSupport`
		}],
		[2, {
			[j]: `SupportedInRegion`,
			[K]: `supportedInRegion`
		}]
	]
], ha = [
	3,
	q,
	`InstanceTypeOffering`,
	0,
	[
		g,
		yn,
		`Location`
	],
	[
		[0, {
			[j]: `InstanceType`,
			[K]: M
		}],
		[0, {
			[j]: `LocationType`,
			[K]: `locationType`
		}],
		[0, {
			[j]: `Location`,
			[K]: `location`
		}]
	]
], ga = [
	3,
	q,
	gn,
	0,
	[
		_n,
		vn,
		`CreateTime`,
		`CreatedBy`,
		`DefaultVersionNumber`,
		`LatestVersionNumber`,
		D,
		Pn
	],
	[
		[0, {
			[j]: `LaunchTemplateId`,
			[K]: `launchTemplateId`
		}],
		[0, {
			[j]: `LaunchTemplateName`,
			[K]: `launchTemplateName`
		}],
		[4, {
			[j]: `CreateTime`,
			[K]: `createTime`
		}],
		[0, {
			[j]: `CreatedBy`,
			[K]: `createdBy`
		}],
		[1, {
			[j]: `DefaultVersionNumber`,
			[K]: `defaultVersionNumber`
		}],
		[1, {
			[j]: `LatestVersionNumber`,
			[K]: `latestVersionNumber`
		}],
		[() => X, {
			[j]: `TagSet`,
			[K]: W
		}],
		[() => Aa, {
			[j]: `Operator`,
			[K]: z
		}]
	]
], _a = [
	3,
	q,
	`LicenseConfiguration`,
	0,
	[`LicenseConfigurationArn`],
	[[0, {
		[j]: `LicenseConfigurationArn`,
		[K]: `licenseConfigurationArn`
	}]]
], va = [
	3,
	q,
	bn,
	0,
	[Tt, `TotalMediaMemoryInMiB`],
	[[() => jo, {
		[j]: `Accelerators`,
		[K]: ir
	}], [1, {
		[j]: `TotalMediaMemoryInMiB`,
		[K]: `totalMediaMemoryInMiB`
	}]]
], ya = [
	3,
	q,
	`MediaDeviceInfo`,
	0,
	[
		d,
		b,
		y,
		_
	],
	[
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[0, {
			[j]: `Name`,
			[K]: I
		}],
		[0, {
			[j]: `Manufacturer`,
			[K]: F
		}],
		[() => ba, {
			[j]: `MemoryInfo`,
			[K]: P
		}]
	]
], ba = [
	3,
	q,
	`MediaDeviceMemoryInfo`,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], xa = [
	3,
	q,
	_,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], Sa = [
	3,
	q,
	En,
	0,
	[`MetricCategoryIds`, T],
	[[() => Mo, {
		[j]: `MetricCategoryIdSet`,
		[K]: `metricCategoryIdSet`
	}], [0, {
		[j]: `State`,
		[K]: H
	}]]
], Ca = [
	3,
	q,
	`NetworkCardInfo`,
	0,
	[
		Dn,
		An,
		wn,
		`AdditionalFlexibleNetworkInterfaces`,
		`BaselineBandwidthInGbps`,
		`PeakBandwidthInGbps`,
		`DefaultEnaQueueCountPerInterface`,
		`MaximumEnaQueueCount`,
		`MaximumEnaQueueCountPerInterface`,
		`InterfaceTypes`
	],
	[
		[1, {
			[j]: `NetworkCardIndex`,
			[K]: Hr
		}],
		[0, {
			[j]: `NetworkPerformance`,
			[K]: Ur
		}],
		[1, {
			[j]: `MaximumNetworkInterfaces`,
			[K]: zr
		}],
		[1, {
			[j]: `AdditionalFlexibleNetworkInterfaces`,
			[K]: `additionalFlexibleNetworkInterfaces`
		}],
		[1, {
			[j]: `BaselineBandwidthInGbps`,
			[K]: `baselineBandwidthInGbps`
		}],
		[1, {
			[j]: `PeakBandwidthInGbps`,
			[K]: `peakBandwidthInGbps`
		}],
		[1, {
			[j]: `DefaultEnaQueueCountPerInterface`,
			[K]: `defaultEnaQueueCountPerInterface`
		}],
		[1, {
			[j]: `MaximumEnaQueueCount`,
			[K]: `maximumEnaQueueCount`
		}],
		[1, {
			[j]: `MaximumEnaQueueCountPerInterface`,
			[K]: `maximumEnaQueueCountPerInterface`
		}],
		[() => Po, {
			[j]: `InterfaceTypeSet`,
			[K]: `interfaceTypeSet`
		}]
	]
], wa = [
	3,
	q,
	On,
	0,
	[
		An,
		wn,
		`MaximumNetworkCards`,
		`DefaultNetworkCardIndex`,
		`NetworkCards`,
		`Ipv4AddressesPerInterface`,
		`Ipv6AddressesPerInterface`,
		`Ipv6Supported`,
		qt,
		`EfaSupported`,
		Vt,
		`EncryptionInTransitSupported`,
		`EnaSrdSupported`,
		`BandwidthWeightings`,
		`FlexibleEnaQueuesSupport`,
		Ft,
		`SecondaryNetworkSupported`,
		`MaximumSecondaryNetworkInterfaces`,
		`Ipv4AddressesPerSecondaryInterface`
	],
	[
		[0, {
			[j]: `NetworkPerformance`,
			[K]: Ur
		}],
		[1, {
			[j]: `MaximumNetworkInterfaces`,
			[K]: zr
		}],
		[1, {
			[j]: `MaximumNetworkCards`,
			[K]: `maximumNetworkCards`
		}],
		[1, {
			[j]: `DefaultNetworkCardIndex`,
			[K]: `defaultNetworkCardIndex`
		}],
		[() => No, {
			[j]: `NetworkCards`,
			[K]: `networkCards`
		}],
		[1, {
			[j]: `Ipv4AddressesPerInterface`,
			[K]: `ipv4AddressesPerInterface`
		}],
		[1, {
			[j]: `Ipv6AddressesPerInterface`,
			[K]: `ipv6AddressesPerInterface`
		}],
		[2, {
			[j]: `Ipv6Supported`,
			[K]: `ipv6Supported`
		}],
		[0, {
			[j]: `EnaSupport`,
			[K]: xr
		}],
		[2, {
			[j]: `EfaSupported`,
			[K]: `efaSupported`
		}],
		[() => ji, {
			[j]: `EfaInfo`,
			[K]: `efaInfo`
		}],
		[2, {
			[j]: `EncryptionInTransitSupported`,
			[K]: `encryptionInTransitSupported`
		}],
		[2, {
			[j]: `EnaSrdSupported`,
			[K]: `enaSrdSupported`
		}],
		[() => no, {
			[j]: `BandwidthWeightings`,
			[K]: `bandwidthWeightings`
		}],
		[0, {
			[j]: `FlexibleEnaQueuesSupport`,
			[K]: `flexibleEnaQueuesSupport`
		}],
		[() => si, {
			[j]: `ConnectionTrackingConfiguration`,
			[K]: pr
		}],
		[2, {
			[j]: `SecondaryNetworkSupported`,
			[K]: `secondaryNetworkSupported`
		}],
		[1, {
			[j]: `MaximumSecondaryNetworkInterfaces`,
			[K]: `maximumSecondaryNetworkInterfaces`
		}],
		[1, {
			[j]: `Ipv4AddressesPerSecondaryInterface`,
			[K]: `ipv4AddressesPerSecondaryInterface`
		}]
	]
], Ta = [
	3,
	q,
	`NeuronDeviceCoreInfo`,
	0,
	[d, `Version`],
	[[1, {
		[j]: `Count`,
		[K]: k
	}], [1, {
		[j]: `Version`,
		[K]: `version`
	}]]
], Ea = [
	3,
	q,
	`NeuronDeviceInfo`,
	0,
	[
		d,
		b,
		`CoreInfo`,
		_
	],
	[
		[1, {
			[j]: `Count`,
			[K]: k
		}],
		[0, {
			[j]: `Name`,
			[K]: I
		}],
		[() => Ta, {
			[j]: `CoreInfo`,
			[K]: `coreInfo`
		}],
		[() => Da, {
			[j]: `MemoryInfo`,
			[K]: P
		}]
	]
], Da = [
	3,
	q,
	`NeuronDeviceMemoryInfo`,
	0,
	[C],
	[[1, {
		[j]: `SizeInMiB`,
		[K]: V
	}]]
], Oa = [
	3,
	q,
	kn,
	0,
	[`NeuronDevices`, `TotalNeuronDeviceMemoryInMiB`],
	[[() => Fo, {
		[j]: `NeuronDevices`,
		[K]: `neuronDevices`
	}], [1, {
		[j]: `TotalNeuronDeviceMemoryInMiB`,
		[K]: `totalNeuronDeviceMemoryInMiB`
	}]]
], ka = [
	3,
	q,
	Mn,
	0,
	[`SupportedVersions`],
	[[() => Io, {
		[j]: `SupportedVersions`,
		[K]: `supportedVersions`
	}]]
], Aa = [
	3,
	q,
	`OperatorResponse`,
	0,
	[
		`Managed`,
		`Principal`,
		`HiddenByDefault`
	],
	[
		[2, {
			[j]: `Managed`,
			[K]: `managed`
		}],
		[0, {
			[j]: `Principal`,
			[K]: `principal`
		}],
		[2, {
			[j]: `HiddenByDefault`,
			[K]: `hiddenByDefault`
		}]
	]
], ja = [
	3,
	q,
	Un,
	0,
	[
		u,
		`Affinity`,
		Qt,
		`PartitionNumber`,
		`HostId`,
		`Tenancy`,
		`SpreadDomain`,
		`HostResourceGroupArn`,
		Zt,
		l
	],
	[
		[0, {
			[j]: `AvailabilityZoneId`,
			[K]: rr
		}],
		[0, {
			[j]: `Affinity`,
			[K]: `affinity`
		}],
		[0, {
			[j]: `GroupName`,
			[K]: Cr
		}],
		[1, {
			[j]: `PartitionNumber`,
			[K]: `partitionNumber`
		}],
		[0, {
			[j]: `HostId`,
			[K]: `hostId`
		}],
		[0, {
			[j]: `Tenancy`,
			[K]: `tenancy`
		}],
		[0, {
			[j]: `SpreadDomain`,
			[K]: `spreadDomain`
		}],
		[0, {
			[j]: `HostResourceGroupArn`,
			[K]: `hostResourceGroupArn`
		}],
		[0, {
			[j]: `GroupId`,
			[K]: Sr
		}],
		[0, {
			[j]: `AvailabilityZone`,
			[K]: nr
		}]
	]
], Ma = [
	3,
	q,
	zn,
	0,
	[`SupportedStrategies`],
	[[() => Lo, {
		[j]: `SupportedStrategies`,
		[K]: `supportedStrategies`
	}]]
], Na = [
	3,
	q,
	In,
	0,
	[
		en,
		Gt,
		Wt
	],
	[
		[0, {
			[j]: `HostnameType`,
			[K]: Er
		}],
		[2, {
			[j]: `EnableResourceNameDnsARecord`,
			[K]: yr
		}],
		[2, {
			[j]: `EnableResourceNameDnsAAAARecord`,
			[K]: vr
		}]
	]
], Pa = [
	3,
	q,
	`PrivateDnsNameOptionsResponse`,
	0,
	[
		en,
		Gt,
		Wt
	],
	[
		[0, {
			[j]: `HostnameType`,
			[K]: Er
		}],
		[2, {
			[j]: `EnableResourceNameDnsARecord`,
			[K]: yr
		}],
		[2, {
			[j]: `EnableResourceNameDnsAAAARecord`,
			[K]: vr
		}]
	]
], Fa = [
	3,
	q,
	Hn,
	0,
	[
		`SupportedArchitectures`,
		`SustainedClockSpeedInGhz`,
		`SupportedFeatures`,
		y
	],
	[
		[() => to, {
			[j]: `SupportedArchitectures`,
			[K]: `supportedArchitectures`
		}],
		[1, {
			[j]: `SustainedClockSpeedInGhz`,
			[K]: `sustainedClockSpeedInGhz`
		}],
		[() => Jo, {
			[j]: `SupportedFeatures`,
			[K]: `supportedFeatures`
		}],
		[0, {
			[j]: `Manufacturer`,
			[K]: F
		}]
	]
], Ia = [
	3,
	q,
	`ProductCode`,
	0,
	[`ProductCodeId`, `ProductCodeType`],
	[[0, {
		[j]: `ProductCode`,
		[K]: `productCode`
	}], [0, {
		[j]: `Type`,
		[K]: Qr
	}]]
], La = [
	3,
	q,
	`Region`,
	0,
	[
		`OptInStatus`,
		`Geography`,
		Wn,
		`Endpoint`
	],
	[
		[0, {
			[j]: `OptInStatus`,
			[K]: `optInStatus`
		}],
		[() => zo, {
			[j]: `GeographySet`,
			[K]: `geographySet`
		}],
		[0, {
			[j]: `RegionName`,
			[K]: `regionName`
		}],
		[0, {
			[j]: `RegionEndpoint`,
			[K]: `regionEndpoint`
		}]
	]
], Ra = [
	3,
	q,
	`RegionGeography`,
	0,
	[b],
	[[0, {
		[j]: `Name`,
		[K]: I
	}]]
], za = [
	3,
	q,
	`Reservation`,
	0,
	[
		`ReservationId`,
		S,
		`RequesterId`,
		Yt,
		`Instances`
	],
	[
		[0, {
			[j]: `ReservationId`,
			[K]: `reservationId`
		}],
		[0, {
			[j]: `OwnerId`,
			[K]: R
		}],
		[0, {
			[j]: `RequesterId`,
			[K]: `requesterId`
		}],
		[() => fo, {
			[j]: `GroupSet`,
			[K]: wr
		}],
		[() => yo, {
			[j]: `InstancesSet`,
			[K]: Nr
		}]
	]
], Ba = [
	3,
	q,
	Jn,
	0,
	[
		l,
		u,
		g,
		Rn,
		Jn,
		`Timestamp`
	],
	[
		[0, {
			[j]: `AvailabilityZone`,
			[K]: nr
		}],
		[0, {
			[j]: `AvailabilityZoneId`,
			[K]: rr
		}],
		[0, {
			[j]: `InstanceType`,
			[K]: M
		}],
		[0, {
			[j]: `ProductDescription`,
			[K]: `productDescription`
		}],
		[0, {
			[j]: `SpotPrice`,
			[K]: `spotPrice`
		}],
		[4, {
			[j]: `Timestamp`,
			[K]: `timestamp`
		}]
	]
], Va = [
	3,
	q,
	Yn,
	0,
	[It, `Message`],
	[[0, {
		[j]: `Code`,
		[K]: mr
	}], [0, {
		[j]: `Message`,
		[K]: `message`
	}]]
], Ha = [
	3,
	q,
	`Subnet`,
	0,
	[
		u,
		`EnableLniAtDeviceIndex`,
		`MapCustomerOwnedIpOnLaunch`,
		`CustomerOwnedIpv4Pool`,
		S,
		`AssignIpv6AddressOnCreation`,
		sn,
		D,
		`SubnetArn`,
		Nn,
		`EnableDns64`,
		`Ipv6Native`,
		In,
		At,
		Xn,
		w,
		T,
		O,
		Mt,
		`AvailableIpAddressCount`,
		l,
		`DefaultForAz`,
		`MapPublicIpOnLaunch`
	],
	[
		[0, {
			[j]: `AvailabilityZoneId`,
			[K]: rr
		}],
		[1, {
			[j]: `EnableLniAtDeviceIndex`,
			[K]: `enableLniAtDeviceIndex`
		}],
		[2, {
			[j]: `MapCustomerOwnedIpOnLaunch`,
			[K]: `mapCustomerOwnedIpOnLaunch`
		}],
		[0, {
			[j]: `CustomerOwnedIpv4Pool`,
			[K]: `customerOwnedIpv4Pool`
		}],
		[0, {
			[j]: `OwnerId`,
			[K]: R
		}],
		[2, {
			[j]: `AssignIpv6AddressOnCreation`,
			[K]: `assignIpv6AddressOnCreation`
		}],
		[() => Ko, {
			[j]: `Ipv6CidrBlockAssociationSet`,
			[K]: Ar
		}],
		[() => X, {
			[j]: `TagSet`,
			[K]: W
		}],
		[0, {
			[j]: `SubnetArn`,
			[K]: `subnetArn`
		}],
		[0, {
			[j]: `OutpostArn`,
			[K]: Gr
		}],
		[2, {
			[j]: `EnableDns64`,
			[K]: `enableDns64`
		}],
		[2, {
			[j]: `Ipv6Native`,
			[K]: `ipv6Native`
		}],
		[() => Na, {
			[j]: `PrivateDnsNameOptionsOnLaunch`,
			[K]: `privateDnsNameOptionsOnLaunch`
		}],
		[() => ni, {
			[j]: `BlockPublicAccessStates`,
			[K]: lr
		}],
		[0, {
			[j]: `Type`,
			[K]: Qr
		}],
		[0, {
			[j]: `SubnetId`,
			[K]: Yr
		}],
		[0, {
			[j]: `State`,
			[K]: H
		}],
		[0, {
			[j]: `VpcId`,
			[K]: G
		}],
		[0, {
			[j]: `CidrBlock`,
			[K]: dr
		}],
		[1, {
			[j]: `AvailableIpAddressCount`,
			[K]: `availableIpAddressCount`
		}],
		[0, {
			[j]: `AvailabilityZone`,
			[K]: nr
		}],
		[2, {
			[j]: `DefaultForAz`,
			[K]: `defaultForAz`
		}],
		[2, {
			[j]: `MapPublicIpOnLaunch`,
			[K]: `mapPublicIpOnLaunch`
		}]
	]
], Ua = [
	3,
	q,
	`SubnetCidrBlockState`,
	0,
	[T, Kn],
	[[0, {
		[j]: `State`,
		[K]: H
	}], [0, {
		[j]: `StatusMessage`,
		[K]: Xr
	}]]
], Wa = [
	3,
	q,
	`SubnetIpv6CidrBlockAssociation`,
	0,
	[
		St,
		on,
		cn,
		nn,
		pn
	],
	[
		[0, {
			[j]: `AssociationId`,
			[K]: $n
		}],
		[0, {
			[j]: `Ipv6CidrBlock`,
			[K]: kr
		}],
		[() => Ua, {
			[j]: `Ipv6CidrBlockState`,
			[K]: jr
		}],
		[0, {
			[j]: `Ipv6AddressAttribute`,
			[K]: Dr
		}],
		[0, {
			[j]: `IpSource`,
			[K]: Pr
		}]
	]
], Ga = [
	3,
	q,
	`Tag`,
	0,
	[`Key`, Zn],
	[[0, {
		[j]: `Key`,
		[K]: `key`
	}], [0, {
		[j]: `Value`,
		[K]: `value`
	}]]
], Ka = [
	3,
	q,
	`TerminateInstancesRequest`,
	0,
	[
		un,
		`Force`,
		`SkipOsShutdown`,
		f
	],
	[
		[() => ho, { [K]: h }],
		2,
		2,
		[2, {
			[j]: `DryRun`,
			[K]: A
		}]
	],
	1
], qa = [
	3,
	q,
	`TerminateInstancesResult`,
	0,
	[`TerminatingInstances`],
	[[() => wo, {
		[j]: `InstancesSet`,
		[K]: Nr
	}]]
], Ja = [
	3,
	q,
	Qn,
	0,
	[
		`DefaultVCpus`,
		`DefaultCores`,
		`DefaultThreadsPerCore`,
		`ValidCores`,
		`ValidThreadsPerCore`
	],
	[
		[1, {
			[j]: `DefaultVCpus`,
			[K]: `defaultVCpus`
		}],
		[1, {
			[j]: `DefaultCores`,
			[K]: `defaultCores`
		}],
		[1, {
			[j]: `DefaultThreadsPerCore`,
			[K]: `defaultThreadsPerCore`
		}],
		[() => io, {
			[j]: `ValidCores`,
			[K]: `validCores`
		}],
		[() => Yo, {
			[j]: `ValidThreadsPerCore`,
			[K]: `validThreadsPerCore`
		}]
	]
], Ya = [
	3,
	q,
	`Vpc`,
	0,
	[
		S,
		`InstanceTenancy`,
		sn,
		`CidrBlockAssociationSet`,
		`IsDefault`,
		`EncryptionControl`,
		D,
		At,
		O,
		T,
		Mt,
		`DhcpOptionsId`
	],
	[
		[0, {
			[j]: `OwnerId`,
			[K]: R
		}],
		[0, {
			[j]: `InstanceTenancy`,
			[K]: `instanceTenancy`
		}],
		[() => ts, {
			[j]: `Ipv6CidrBlockAssociationSet`,
			[K]: Ar
		}],
		[() => $o, {
			[j]: `CidrBlockAssociationSet`,
			[K]: `cidrBlockAssociationSet`
		}],
		[2, {
			[j]: `IsDefault`,
			[K]: `isDefault`
		}],
		[() => Qa, {
			[j]: `EncryptionControl`,
			[K]: `encryptionControl`
		}],
		[() => X, {
			[j]: `TagSet`,
			[K]: W
		}],
		[() => ni, {
			[j]: `BlockPublicAccessStates`,
			[K]: lr
		}],
		[0, {
			[j]: `VpcId`,
			[K]: G
		}],
		[0, {
			[j]: `State`,
			[K]: H
		}],
		[0, {
			[j]: `CidrBlock`,
			[K]: dr
		}],
		[0, {
			[j]: `DhcpOptionsId`,
			[K]: `dhcpOptionsId`
		}]
	]
], Xa = [
	3,
	q,
	`VpcCidrBlockAssociation`,
	0,
	[
		St,
		Mt,
		`CidrBlockState`
	],
	[
		[0, {
			[j]: `AssociationId`,
			[K]: $n
		}],
		[0, {
			[j]: `CidrBlock`,
			[K]: dr
		}],
		[() => Za, {
			[j]: `CidrBlockState`,
			[K]: `cidrBlockState`
		}]
	]
], Za = [
	3,
	q,
	`VpcCidrBlockState`,
	0,
	[T, Kn],
	[[0, {
		[j]: `State`,
		[K]: H
	}], [0, {
		[j]: `StatusMessage`,
		[K]: Xr
	}]]
], Qa = [
	3,
	q,
	`VpcEncryptionControl`,
	0,
	[
		O,
		`VpcEncryptionControlId`,
		`Mode`,
		T,
		qn,
		`ResourceExclusions`,
		D
	],
	[
		[0, {
			[j]: `VpcId`,
			[K]: G
		}],
		[0, {
			[j]: `VpcEncryptionControlId`,
			[K]: `vpcEncryptionControlId`
		}],
		[0, {
			[j]: `Mode`,
			[K]: `mode`
		}],
		[0, {
			[j]: `State`,
			[K]: H
		}],
		[0, {
			[j]: `StateMessage`,
			[K]: Zr
		}],
		[() => $a, {
			[j]: `ResourceExclusions`,
			[K]: `resourceExclusions`
		}],
		[() => X, {
			[j]: `TagSet`,
			[K]: W
		}]
	]
], J = [
	3,
	q,
	`VpcEncryptionControlExclusion`,
	0,
	[T, qn],
	[[0, {
		[j]: `State`,
		[K]: H
	}], [0, {
		[j]: `StateMessage`,
		[K]: Zr
	}]]
], $a = [
	3,
	q,
	`VpcEncryptionControlExclusions`,
	0,
	[
		`InternetGateway`,
		`EgressOnlyInternetGateway`,
		`NatGateway`,
		`VirtualPrivateGateway`,
		`VpcPeering`,
		`Lambda`,
		`VpcLattice`,
		`ElasticFileSystem`,
		`GlobalAccelerator`,
		`ApiGatewayV2`
	],
	[
		[() => J, {
			[j]: `InternetGateway`,
			[K]: `internetGateway`
		}],
		[() => J, {
			[j]: `EgressOnlyInternetGateway`,
			[K]: `egressOnlyInternetGateway`
		}],
		[() => J, {
			[j]: `NatGateway`,
			[K]: `natGateway`
		}],
		[() => J, {
			[j]: `VirtualPrivateGateway`,
			[K]: `virtualPrivateGateway`
		}],
		[() => J, {
			[j]: `VpcPeering`,
			[K]: `vpcPeering`
		}],
		[() => J, {
			[j]: `Lambda`,
			[K]: `lambda`
		}],
		[() => J, {
			[j]: `VpcLattice`,
			[K]: `vpcLattice`
		}],
		[() => J, {
			[j]: `ElasticFileSystem`,
			[K]: `elasticFileSystem`
		}],
		[() => J, {
			[j]: `GlobalAccelerator`,
			[K]: `globalAccelerator`
		}],
		[() => J, {
			[j]: `ApiGatewayV2`,
			[K]: `apiGatewayV2`
		}]
	]
], eo = [
	3,
	q,
	`VpcIpv6CidrBlockAssociation`,
	0,
	[
		St,
		on,
		cn,
		`NetworkBorderGroup`,
		`Ipv6Pool`,
		nn,
		pn
	],
	[
		[0, {
			[j]: `AssociationId`,
			[K]: $n
		}],
		[0, {
			[j]: `Ipv6CidrBlock`,
			[K]: kr
		}],
		[() => Za, {
			[j]: `Ipv6CidrBlockState`,
			[K]: jr
		}],
		[0, {
			[j]: `NetworkBorderGroup`,
			[K]: `networkBorderGroup`
		}],
		[0, {
			[j]: `Ipv6Pool`,
			[K]: `ipv6Pool`
		}],
		[0, {
			[j]: `Ipv6AddressAttribute`,
			[K]: Dr
		}],
		[0, {
			[j]: `IpSource`,
			[K]: Pr
		}]
	]
], to = [
	1,
	q,
	`ArchitectureTypeList`,
	0,
	[0, { [K]: N }]
], no = [
	1,
	q,
	`BandwidthWeightingTypeList`,
	0,
	[0, { [K]: N }]
], ro = [
	1,
	q,
	`BootModeTypeList`,
	0,
	[0, { [K]: N }]
], io = [
	1,
	q,
	`CoreCountList`,
	0,
	[1, { [K]: N }]
], ao = [
	1,
	q,
	`DiskInfoList`,
	0,
	[() => Ei, { [K]: N }]
], oo = [
	1,
	q,
	`EbsCardInfoList`,
	0,
	[() => Di, { [K]: N }]
], so = [
	1,
	q,
	`ElasticGpuAssociationList`,
	0,
	[() => Mi, { [K]: N }]
], co = [
	1,
	q,
	`ElasticInferenceAcceleratorAssociationList`,
	0,
	[() => Ni, { [K]: N }]
], Y = [
	1,
	q,
	`FilterList`,
	0,
	[() => Fi, { [K]: m }]
], lo = [
	1,
	q,
	`FpgaDeviceInfoList`,
	0,
	[() => Ii, { [K]: N }]
], uo = [
	1,
	q,
	`GpuDeviceInfoList`,
	0,
	[() => zi, { [K]: N }]
], fo = [
	1,
	q,
	`GroupIdentifierList`,
	0,
	[() => Hi, { [K]: N }]
], po = [
	1,
	q,
	`InferenceDeviceInfoList`,
	0,
	[() => Ki, 0]
], mo = [
	1,
	q,
	`InstanceBlockDeviceMappingList`,
	0,
	[() => Zi, { [K]: N }]
], ho = [
	1,
	q,
	`InstanceIdStringList`,
	0,
	[0, { [K]: h }]
], go = [
	1,
	q,
	`InstanceIpv4PrefixList`,
	0,
	[() => Qi, { [K]: N }]
], _o = [
	1,
	q,
	`InstanceIpv6AddressList`,
	0,
	[() => $i, { [K]: N }]
], vo = [
	1,
	q,
	`InstanceIpv6PrefixList`,
	0,
	[() => ea, { [K]: N }]
], yo = [
	1,
	q,
	`InstanceList`,
	0,
	[() => Ji, { [K]: N }]
], bo = [
	1,
	q,
	`InstanceNetworkInterfaceList`,
	0,
	[() => ra, { [K]: N }]
], xo = [
	1,
	q,
	`InstancePrivateIpAddressList`,
	0,
	[() => sa, { [K]: N }]
], So = [
	1,
	q,
	`InstanceSecondaryInterfaceList`,
	0,
	[() => ca, { [K]: N }]
], Co = [
	1,
	q,
	`InstanceSecondaryInterfacePrivateIpAddressList`,
	0,
	[() => ua, { [K]: N }]
], wo = [
	1,
	q,
	`InstanceStateChangeList`,
	0,
	[() => fa, { [K]: N }]
], To = [
	1,
	q,
	`InstanceTypeInfoList`,
	0,
	[() => ma, { [K]: N }]
], Eo = [
	1,
	q,
	`InstanceTypeOfferingsList`,
	0,
	[() => ha, { [K]: N }]
], Do = [
	1,
	q,
	`LaunchTemplateIdStringList`,
	0,
	[0, { [K]: N }]
], Oo = [
	1,
	q,
	`LaunchTemplateNameStringList`,
	0,
	[0, { [K]: N }]
], ko = [
	1,
	q,
	`LaunchTemplateSet`,
	0,
	[() => ga, { [K]: N }]
], Ao = [
	1,
	q,
	`LicenseList`,
	0,
	[() => _a, { [K]: N }]
], jo = [
	1,
	q,
	`MediaDeviceInfoList`,
	0,
	[() => ya, { [K]: N }]
], Mo = [
	1,
	q,
	`MetricCategoryIdList`,
	0,
	[0, { [K]: N }]
], No = [
	1,
	q,
	`NetworkCardInfoList`,
	0,
	[() => Ca, { [K]: N }]
], Po = [
	1,
	q,
	`NetworkCardInterfaceTypeList`,
	0,
	[0, { [K]: N }]
], Fo = [
	1,
	q,
	`NeuronDeviceInfoList`,
	0,
	[() => Ea, { [K]: N }]
], Io = [
	1,
	q,
	`NitroTpmSupportedVersionsList`,
	0,
	[0, { [K]: N }]
], Lo = [
	1,
	q,
	`PlacementGroupStrategyList`,
	0,
	[0, { [K]: N }]
], Ro = [
	1,
	q,
	`ProductCodeList`,
	0,
	[() => Ia, { [K]: N }]
], zo = [
	1,
	q,
	`RegionGeographyList`,
	0,
	[() => Ra, { [K]: N }]
], Bo = [
	1,
	q,
	`RegionList`,
	0,
	[() => La, { [K]: N }]
], Vo = [
	1,
	q,
	`RegionNameStringList`,
	0,
	[0, { [K]: Wn }]
], Ho = [
	1,
	q,
	`ReservationList`,
	0,
	[() => za, { [K]: N }]
], Uo = [
	1,
	q,
	`RootDeviceTypeList`,
	0,
	[0, { [K]: N }]
], Wo = [
	1,
	q,
	`SpotPriceHistoryList`,
	0,
	[() => Ba, { [K]: N }]
], Go = [
	1,
	q,
	`SubnetIdStringList`,
	0,
	[0, { [K]: w }]
], Ko = [
	1,
	q,
	`SubnetIpv6CidrBlockAssociationSet`,
	0,
	[() => Wa, { [K]: N }]
], qo = [
	1,
	q,
	`SubnetList`,
	0,
	[() => Ha, { [K]: N }]
], Jo = [
	1,
	q,
	`SupportedAdditionalProcessorFeatureList`,
	0,
	[0, { [K]: N }]
], X = [
	1,
	q,
	`TagList`,
	0,
	[() => Ga, { [K]: N }]
], Yo = [
	1,
	q,
	`ThreadsPerCoreList`,
	0,
	[1, { [K]: N }]
], Xo = [
	1,
	q,
	`UsageClassTypeList`,
	0,
	[0, { [K]: N }]
], Zo = [
	1,
	q,
	`ValueStringList`,
	0,
	[0, { [K]: N }]
], Qo = [
	1,
	q,
	`VirtualizationTypeList`,
	0,
	[0, { [K]: N }]
], $o = [
	1,
	q,
	`VpcCidrBlockAssociationSet`,
	0,
	[() => Xa, { [K]: N }]
], es = [
	1,
	q,
	`VpcIdStringList`,
	0,
	[0, { [K]: O }]
], ts = [
	1,
	q,
	`VpcIpv6CidrBlockAssociationSet`,
	0,
	[() => eo, { [K]: N }]
], ns = [
	1,
	q,
	`VpcList`,
	0,
	[() => Ya, { [K]: N }]
], rs = [
	1,
	q,
	`WorkloadsList`,
	0,
	[0, { [K]: N }]
], is = [
	9,
	q,
	`DeleteLaunchTemplate`,
	0,
	() => ci,
	() => li
], as = [
	9,
	q,
	`DescribeInstances`,
	0,
	() => ui,
	() => di
], os = [
	9,
	q,
	`DescribeInstanceTypeOfferings`,
	0,
	() => fi,
	() => pi
], ss = [
	9,
	q,
	`DescribeInstanceTypes`,
	0,
	() => mi,
	() => hi
], cs = [
	9,
	q,
	`DescribeLaunchTemplates`,
	0,
	() => gi,
	() => _i
], ls = [
	9,
	q,
	`DescribeRegions`,
	0,
	() => vi,
	() => yi
], us = [
	9,
	q,
	`DescribeSpotPriceHistory`,
	0,
	() => bi,
	() => xi
], ds = [
	9,
	q,
	`DescribeSubnets`,
	0,
	() => Si,
	() => Ci
], fs = [
	9,
	q,
	`DescribeVpcs`,
	0,
	() => wi,
	() => Ti
], ps = [
	9,
	q,
	`TerminateInstances`,
	0,
	() => Ka,
	() => qa
];
const ms = (e) => ({
	apiVersion: `2016-11-15`,
	base64Decoder: e?.base64Decoder ?? He,
	base64Encoder: e?.base64Encoder ?? je,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? bt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? at,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new xe()
	}],
	logger: e?.logger ?? new ie(),
	protocol: e?.protocol ?? Re,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ec2`,
		errorTypeRegistries: ti,
		xmlNamespace: `http://ec2.amazonaws.com/doc/2016-11-15`,
		version: `2016-11-15`,
		serviceTarget: `AmazonEC2`
	},
	serviceId: e?.serviceId ?? `EC2`,
	sha256: e?.sha256 ?? ue,
	urlParser: e?.urlParser ?? Se,
	utf8Decoder: e?.utf8Decoder ?? Xe,
	utf8Encoder: e?.utf8Encoder ?? t
}), hs = (e) => {
	nt(process.version);
	let t = ze(e), r = () => t().then(n), i = ms(e);
	Ie(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? o(ae, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? Ce,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? re,
		defaultSocketTimeout: qe(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ze({
			serviceId: i.serviceId,
			clientVersion: lt
		}),
		maxAttempts: e?.maxAttempts ?? o(Le, e),
		region: e?.region ?? o(fe, {
			...le,
			...a
		}),
		requestHandler: ee.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? o({
			...De,
			default: async () => (await r()).retryMode || Ye
		}, e),
		streamCollector: e?.streamCollector ?? ge,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? o(Ke, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? o(oe, a),
		userAgentAppId: e?.userAgentAppId ?? o(Me, a)
	};
}, gs = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, _s = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), vs = (e, t) => {
	let n = Object.assign(we(e), se(e), tt(e), gs(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, pe(n), he(n), Oe(n), _s(n));
};
var ys = class extends ne {
	config;
	constructor(...[e]) {
		let t = hs(e || {});
		super(t), this.initConfig = t;
		let n = st(t), r = ke(n), i = We(r), ee = ce(i), a = Ee(ee), te = _e(a), ne = ot(te), re = vs(ne, e?.extensions || []);
		this.config = re, this.middlewareStack.use(be(this.config)), this.middlewareStack.use(Ue(this.config)), this.middlewareStack.use(Je(this.config)), this.middlewareStack.use($e(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Ve(this.config)), this.middlewareStack.use(Ge(this.config, {
			httpAuthSchemeParametersProvider: rt,
			identityProviderConfigProvider: async (e) => new Qe({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Ne(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = a(ct, `AmazonEC2`, `EC2Client`, et), Q = {}, $ = (e, t, n, r) => [];
var bs = class extends Z(Q, $, `DeleteLaunchTemplate`, is) {}, xs = class extends Z(Q, $, `DescribeInstances`, as) {}, Ss = class extends Z(Q, $, `DescribeInstanceTypeOfferings`, os) {}, Cs = class extends Z(Q, $, `DescribeInstanceTypes`, ss) {}, ws = class extends Z(Q, $, `DescribeLaunchTemplates`, cs) {}, Ts = class extends Z(Q, $, `DescribeRegions`, ls) {}, Es = class extends Z(Q, $, `DescribeSpotPriceHistory`, us) {}, Ds = class extends Z(Q, $, `DescribeSubnets`, ds) {}, Os = class extends Z(Q, $, `DescribeVpcs`, fs) {}, ks = class extends Z(Q, $, `TerminateInstances`, ps) {};
const As = Ae(ys, Es, `NextToken`, `NextToken`, `MaxResults`);
export { Ts as a, Ss as c, ys as d, Ds as i, xs as l, ks as n, ws as o, Os as r, Cs as s, As as t, bs as u };
