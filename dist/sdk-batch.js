import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as ee, Fr as a, Gn as te, Gr as ne, In as re, Ir as ie, Jn as ae, Jr as o, Kr as oe, Lr as se, Mr as ce, Nn as le, Nr as ue, On as de, Or as fe, Pr as pe, Qn as me, Qr as he, Rr as ge, Sr as _e, Tr as ve, Ur as ye, Vr as be, Wr as xe, Xn as Se, Xr as Ce, Yr as we, Zn as Te, Zr as Ee, _r as De, ar as Oe, br as ke, cr as Ae, ei as je, er as Me, fr as Ne, gr as Pe, hr as Fe, ii as Ie, ir as Le, jr as Re, kr as ze, mr as Be, ni as Ve, nr as He, or as Ue, pr as We, qr as Ge, rr as Ke, sr as qe, ti as Je, tr as Ye, ur as Xe, vr as Ze, wr as Qe, yr as $e, zr as et } from "./sdk.js";
const tt = async (e, t, n) => ({
	operation: he(t).operation,
	region: await Ee(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function nt(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `batch`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const rt = (e) => {
	let t = [];
	return e.operation, t.push(nt(e)), t;
}, it = (e) => {
	let t = te(e);
	return Object.assign(t, { authSchemePreference: Ee(e.authSchemePreference ?? []) });
}, at = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `batch`
}), ot = {
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
var st = `3.1138.0`;
const ct = `isSet`, lt = `PartitionResult`, s = `booleanEquals`, ut = `getAttr`, dt = `stringEquals`, ft = { ref: `Endpoint` }, pt = { ref: lt }, mt = {
	fn: ut,
	argv: [pt, `name`]
}, c = {}, ht = [{ ref: `Region` }], gt = {
	conditions: [
		[ct, [ft]],
		[ct, ht],
		[
			`aws.partition`,
			ht,
			lt
		],
		[s, [{ ref: `UseFIPS` }, !0]],
		[s, [{ ref: `UseDualStack` }, !0]],
		[s, [{
			fn: ut,
			argv: [pt, `supportsDualStack`]
		}, !0]],
		[s, [{
			fn: ut,
			argv: [pt, `supportsFIPS`]
		}, !0]],
		[dt, [mt, `aws`]],
		[dt, [mt, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[ft, c],
		[`https://batch-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, c],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://fips.batch.{Region}.amazonaws.com`, c],
		[`https://batch.{Region}.amazonaws.com`, c],
		[`https://batch-fips.{Region}.{PartitionResult#dnsSuffix}`, c],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://batch.{Region}.{PartitionResult#dualStackDnsSuffix}`, c],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://batch.{Region}.{PartitionResult#dnsSuffix}`, c],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, _t = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]), vt = ze.from(_t, 2, gt.conditions, gt.results), yt = new fe({
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
var xt = class e extends be {
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, St = class e extends xt {
	name = `ClientException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ct = class e extends xt {
	name = `ServerException`;
	$fault = `server`;
	constructor(t) {
		super({
			name: `ServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const wt = `arrayProperties`, Tt = `allocationStrategy`, Et = `action`, Dt = `args`, Ot = `attempts`, kt = `bidPercentage`, At = `createdAt`, jt = `computeEnvironment`, Mt = `computeEnvironmentArn`, Nt = `computeEnvironmentName`, Pt = `computeEnvironmentOrder`, Ft = `computeEnvironments`, It = `containerInstanceArn`, Lt = `containerOverrides`, Rt = `containerOrchestrationType`, zt = `containerPath`, Bt = `containerProperties`, Vt = `computeResources`, l = `consumableResourceProperties`, Ht = `consumableResourcePropertiesOverride`, Ut = `capacityReservations`, Wt = `capacityTags`, u = `capacityUnit`, Gt = `capacityUsage`, Kt = `container`, d = `command`, f = `containers`, qt = `context`, Jt = `desiredvCpus`, p = `dependsOn`, Yt = `dnsPolicy`, Xt = `error`, m = `exitCode`, Zt = `eksClusterArn`, Qt = `ec2Configuration`, h = `enableExecuteCommand`, $t = `ec2InstanceProfileArn`, en = `ec2KeyPair`, g = `ecsProperties`, tn = `ecsPropertiesOverride`, nn = `eksPropertiesOverride`, _ = `eksProperties`, v = `executionRoleArn`, rn = `ecsSettings`, y = `ephemeralStorage`, an = `earliestTimeAtPosition`, b = `environment`, on = `essential`, sn = `firelensConfiguration`, cn = `fargatePlatformConfiguration`, ln = `httpError`, un = `hostNetwork`, dn = `hostPath`, x = `http`, fn = `index`, S = `initContainers`, pn = `isCancelled`, mn = `imageId`, hn = `instanceLaunchTemplate`, gn = `ipcMode`, _n = `isMainNode`, vn = `instanceMetadataTagsPropagation`, yn = `infrastructureOptimization`, bn = `imagePullPolicy`, xn = `imagePullSecrets`, Sn = `instanceRole`, Cn = `infrastructureRoleArn`, wn = `instanceRequirements`, C = `instanceTypes`, Tn = `instanceType`, En = `isTerminated`, w = `image`, T = `jobArn`, E = `jobDefinition`, Dn = `jobDefinitionArn`, D = `jobDefinitionName`, On = `jobDefinitions`, O = `jobId`, k = `jobName`, A = `jobQueue`, kn = `jobQueueArn`, An = `jobQueueName`, jn = `jobQueues`, Mn = `jobRoleArn`, Nn = `jobStateTimeLimitActions`, Pn = `jobs`, Fn = `logConfiguration`, In = `linuxParameters`, Ln = `localStorageConfiguration`, Rn = `logStreamName`, zn = `launchTemplate`, Bn = `launchTemplateId`, Vn = `launchTemplateName`, Hn = `lastUpdatedAt`, Un = `message`, Wn = `maxvCpus`, Gn = `minvCpus`, Kn = `managedInstancesProvider`, qn = `mountPoints`, Jn = `maxResults`, Yn = `memory`, Xn = `metadata`, Zn = `monitoring`, j = `name`, M = `networkConfiguration`, Qn = `networkInterfaces`, $n = `nodeIndex`, er = `networkMode`, tr = `nodeName`, nr = `numNodes`, rr = `nodeProperties`, N = `nextToken`, ir = `order`, ar = `options`, P = `privileged`, or = `platformCapabilities`, sr = `placementGroup`, cr = `pidMode`, lr = `podName`, ur = `podProperties`, F = `propagateTags`, dr = `platformVersion`, fr = `parameters`, pr = `priority`, I = `quantity`, L = `reason`, mr = `repositoryCredentials`, hr = `rootDirectory`, gr = `readOnly`, _r = `runtimePlatform`, R = `resourceRequirements`, vr = `readonlyRootFilesystem`, yr = `retryStrategy`, br = `resources`, xr = `revision`, Sr = `smithy.ts.sdk.synthetic.com.amazonaws.batch`, Cr = `startedAt`, wr = `serviceAccountName`, Tr = `stoppedAt`, Er = `securityContext`, Dr = `storageConfiguration`, Or = `serviceEnvironmentOrder`, kr = `securityGroupIds`, Ar = `shareIdentifier`, jr = `scalingPolicy`, Mr = `schedulingPolicyArn`, Nr = `shareProcessNamespace`, Pr = `schedulingPriority`, z = `statusReason`, Fr = `serviceRole`, Ir = `statusSummary`, Lr = `statusSummaryLastUpdatedAt`, Rr = `startTimeout`, zr = `stopTimeout`, Br = `secrets`, Vr = `size`, B = `state`, V = `status`, Hr = `subnets`, H = `tags`, Ur = `taskArn`, Wr = `topCapacityUtilization`, Gr = `transitEncryptionPort`, Kr = `targetNodes`, qr = `taskProperties`, Jr = `taskRoleArn`, Yr = `timeout`, U = `type`, Xr = `unmanagedvCpus`, Zr = `updatePolicy`, Qr = `userdataType`, $r = `ulimits`, ei = `user`, ti = `vcpus`, ni = `volumeMounts`, ri = `value`, ii = `version`, W = `volumes`, G = `com.amazonaws.batch`, ai = new ye(Sr);
var oi = [
	-3,
	Sr,
	`BatchServiceException`,
	0,
	[],
	[]
];
ai.registerError(oi, xt);
const si = new ye(G);
var ci = [
	-3,
	G,
	`ClientException`,
	{
		[Xt]: `client`,
		[ln]: 400
	},
	[Un],
	[0]
];
si.registerError(ci, St);
var li = [
	-3,
	G,
	`ServerException`,
	{
		[Xt]: `server`,
		[ln]: 500
	},
	[Un],
	[0]
];
si.registerError(li, Ct);
const ui = [ai, si];
var di = [
	3,
	G,
	`ArrayProperties`,
	0,
	[Vr],
	[1]
], fi = [
	3,
	G,
	`ArrayPropertiesDetail`,
	0,
	[
		Ir,
		Lr,
		Vr,
		fn
	],
	[
		129,
		1,
		1,
		1
	]
], pi = [
	3,
	G,
	`ArrayPropertiesSummary`,
	0,
	[
		Vr,
		fn,
		Ir,
		Lr
	],
	[
		1,
		1,
		129,
		1
	]
], mi = [
	3,
	G,
	`AttemptContainerDetail`,
	0,
	[
		It,
		Ur,
		m,
		L,
		Rn,
		Qn
	],
	[
		0,
		0,
		1,
		0,
		0,
		() => js
	]
], hi = [
	3,
	G,
	`AttemptDetail`,
	0,
	[
		Kt,
		Cr,
		Tr,
		z,
		qr
	],
	[
		() => mi,
		1,
		1,
		0,
		() => xs
	]
], gi = [
	3,
	G,
	`AttemptEcsTaskDetails`,
	0,
	[
		It,
		Ur,
		f
	],
	[
		0,
		0,
		() => Ss
	]
], _i = [
	3,
	G,
	`AttemptTaskContainerDetails`,
	0,
	[
		m,
		j,
		L,
		Rn,
		Qn
	],
	[
		1,
		0,
		0,
		0,
		() => js
	]
], vi = [
	3,
	G,
	`CapacityReservationRequest`,
	0,
	[`reservationGroupArn`, `reservationPreference`],
	[0, 0]
], yi = [
	3,
	G,
	`ComputeEnvironmentDetail`,
	0,
	[
		Nt,
		Mt,
		Xr,
		`ecsClusterArn`,
		H,
		U,
		B,
		V,
		z,
		Vt,
		Fr,
		Zr,
		`eksConfiguration`,
		Rt,
		`uuid`,
		qt,
		rn
	],
	[
		0,
		0,
		1,
		0,
		128,
		0,
		0,
		0,
		0,
		() => xi,
		0,
		() => Go,
		() => ta,
		0,
		0,
		0,
		() => Ji
	],
	2
], bi = [
	3,
	G,
	`ComputeEnvironmentOrder`,
	0,
	[ir, jt],
	[1, 0],
	2
], xi = [
	3,
	G,
	`ComputeResource`,
	0,
	[
		U,
		Wn,
		Tt,
		Gn,
		Jt,
		C,
		mn,
		Hr,
		kr,
		en,
		Sn,
		H,
		sr,
		kt,
		`spotIamFleetRole`,
		zn,
		Qt,
		jr,
		Kn,
		Wt
	],
	[
		0,
		1,
		0,
		1,
		1,
		64,
		0,
		64,
		64,
		0,
		0,
		128,
		0,
		1,
		0,
		() => Ya,
		() => Qo,
		() => Ci,
		() => ro,
		128
	],
	2
], Si = [
	3,
	G,
	`ComputeResourceUpdate`,
	0,
	[
		Gn,
		Wn,
		Jt,
		Hr,
		kr,
		Tt,
		C,
		en,
		Sn,
		H,
		sr,
		kt,
		zn,
		Qt,
		`updateToLatestImageVersion`,
		U,
		mn,
		jr,
		Kn,
		Wt
	],
	[
		1,
		1,
		1,
		64,
		64,
		0,
		64,
		0,
		0,
		128,
		0,
		1,
		() => Ya,
		() => Qo,
		2,
		0,
		0,
		() => Ci,
		() => Wo,
		128
	]
], Ci = [
	3,
	G,
	`ComputeScalingPolicy`,
	0,
	[`minScaleDownDelayMinutes`],
	[1]
], K = [
	3,
	G,
	`ConsumableResourceProperties`,
	0,
	[`consumableResourceList`],
	[() => Xo]
], wi = [
	3,
	G,
	`ConsumableResourceRequirement`,
	0,
	[`consumableResource`, I],
	[0, 1]
], Ti = [
	3,
	G,
	`ContainerDetail`,
	0,
	[
		w,
		ti,
		Yn,
		d,
		Mn,
		v,
		W,
		b,
		qn,
		vr,
		$r,
		P,
		ei,
		m,
		L,
		It,
		Ur,
		Rn,
		Tn,
		Qn,
		R,
		In,
		Fn,
		Br,
		M,
		cn,
		y,
		_r,
		mr,
		h
	],
	[
		0,
		1,
		1,
		64,
		0,
		0,
		() => Vs,
		() => J,
		() => As,
		2,
		() => Bs,
		2,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		() => js,
		() => Y,
		() => Za,
		() => eo,
		() => X,
		() => oo,
		() => Ea,
		() => xa,
		() => To,
		() => So,
		2
	]
], Ei = [
	3,
	G,
	`ContainerOverrides`,
	0,
	[
		ti,
		Yn,
		d,
		Tn,
		b,
		R
	],
	[
		1,
		1,
		64,
		0,
		() => J,
		() => Y
	]
], Di = [
	3,
	G,
	`ContainerProperties`,
	0,
	[
		w,
		ti,
		Yn,
		d,
		Mn,
		v,
		W,
		b,
		qn,
		vr,
		P,
		$r,
		ei,
		Tn,
		R,
		In,
		Fn,
		Br,
		M,
		cn,
		h,
		y,
		_r,
		mr
	],
	[
		0,
		1,
		1,
		64,
		0,
		0,
		() => Vs,
		() => J,
		() => As,
		2,
		2,
		() => Bs,
		0,
		0,
		() => Y,
		() => Za,
		() => eo,
		() => X,
		() => oo,
		() => Ea,
		2,
		() => xa,
		() => To,
		() => So
	]
], Oi = [
	3,
	G,
	`ContainerSummary`,
	0,
	[m, L],
	[1, 0]
], ki = [
	3,
	G,
	`DeleteComputeEnvironmentRequest`,
	0,
	[jt],
	[0],
	1
], Ai = [
	3,
	G,
	`DeleteComputeEnvironmentResponse`,
	0,
	[],
	[]
], ji = [
	3,
	G,
	`DeleteJobQueueRequest`,
	0,
	[A],
	[0],
	1
], Mi = [
	3,
	G,
	`DeleteJobQueueResponse`,
	0,
	[],
	[]
], Ni = [
	3,
	G,
	`DeregisterJobDefinitionRequest`,
	0,
	[E],
	[0],
	1
], Pi = [
	3,
	G,
	`DeregisterJobDefinitionResponse`,
	0,
	[],
	[]
], Fi = [
	3,
	G,
	`DescribeComputeEnvironmentsRequest`,
	0,
	[
		Ft,
		Jn,
		N
	],
	[
		64,
		1,
		0
	]
], Ii = [
	3,
	G,
	`DescribeComputeEnvironmentsResponse`,
	0,
	[Ft, N],
	[() => Jo, 0]
], Li = [
	3,
	G,
	`DescribeJobDefinitionsRequest`,
	0,
	[
		On,
		Jn,
		D,
		V,
		N
	],
	[
		64,
		1,
		0,
		0,
		0
	]
], Ri = [
	3,
	G,
	`DescribeJobDefinitionsResponse`,
	0,
	[On, N],
	[() => ms, 0]
], zi = [
	3,
	G,
	`DescribeJobQueuesRequest`,
	0,
	[
		jn,
		Jn,
		N
	],
	[
		64,
		1,
		0
	]
], Bi = [
	3,
	G,
	`DescribeJobQueuesResponse`,
	0,
	[jn, N],
	[() => _s, 0]
], Vi = [
	3,
	G,
	`DescribeJobsRequest`,
	0,
	[Pn],
	[64],
	1
], Hi = [
	3,
	G,
	`DescribeJobsResponse`,
	0,
	[Pn],
	[() => gs]
], Ui = [
	3,
	G,
	`Device`,
	0,
	[
		dn,
		zt,
		`permissions`
	],
	[
		0,
		0,
		64
	],
	1
], Wi = [
	3,
	G,
	`Ec2Configuration`,
	0,
	[
		`imageType`,
		`imageIdOverride`,
		`batchImageStatus`,
		`imageKubernetesVersion`
	],
	[
		0,
		0,
		0,
		0
	],
	1
], Gi = [
	3,
	G,
	`EcsProperties`,
	0,
	[qr],
	[() => ws],
	1
], Ki = [
	3,
	G,
	`EcsPropertiesDetail`,
	0,
	[qr],
	[() => Cs]
], qi = [
	3,
	G,
	`EcsPropertiesOverride`,
	0,
	[qr],
	[() => ks]
], Ji = [
	3,
	G,
	`EcsSettings`,
	0,
	[`containerInsights`],
	[0]
], Yi = [
	3,
	G,
	`EcsTaskDetails`,
	0,
	[
		f,
		It,
		Ur,
		y,
		v,
		dr,
		gn,
		Jr,
		cr,
		M,
		_r,
		W,
		h,
		er
	],
	[
		() => Es,
		0,
		0,
		() => xa,
		0,
		0,
		0,
		0,
		0,
		() => oo,
		() => To,
		() => Vs,
		2,
		0
	]
], Xi = [
	3,
	G,
	`EcsTaskProperties`,
	0,
	[
		f,
		y,
		v,
		dr,
		gn,
		Jr,
		cr,
		M,
		_r,
		W,
		h,
		er
	],
	[
		() => Os,
		() => xa,
		0,
		0,
		0,
		0,
		0,
		() => oo,
		() => To,
		() => Vs,
		2,
		0
	],
	1
], Zi = [
	3,
	G,
	`EFSAuthorizationConfig`,
	0,
	[`accessPointId`, `iam`],
	[0, 0]
], Qi = [
	3,
	G,
	`EFSVolumeConfiguration`,
	0,
	[
		`fileSystemId`,
		hr,
		`transitEncryption`,
		Gr,
		`authorizationConfig`
	],
	[
		0,
		0,
		0,
		1,
		() => Zi
	],
	1
], $i = [
	3,
	G,
	`EksAttemptContainerDetail`,
	0,
	[
		j,
		`containerID`,
		m,
		L
	],
	[
		0,
		0,
		1,
		0
	]
], ea = [
	3,
	G,
	`EksAttemptDetail`,
	0,
	[
		f,
		S,
		Zt,
		lr,
		`podNamespace`,
		tr,
		Cr,
		Tr,
		z
	],
	[
		() => $o,
		() => $o,
		0,
		0,
		0,
		0,
		1,
		1,
		0
	]
], ta = [
	3,
	G,
	`EksConfiguration`,
	0,
	[Zt, `kubernetesNamespace`],
	[0, 0],
	2
], na = [
	3,
	G,
	`EksContainer`,
	0,
	[
		w,
		j,
		bn,
		d,
		Dt,
		`env`,
		br,
		ni,
		Er
	],
	[
		0,
		0,
		0,
		64,
		64,
		() => ns,
		() => oa,
		() => as,
		() => sa
	],
	1
], ra = [
	3,
	G,
	`EksContainerDetail`,
	0,
	[
		j,
		w,
		bn,
		d,
		Dt,
		`env`,
		br,
		m,
		L,
		ni,
		Er
	],
	[
		0,
		0,
		0,
		64,
		64,
		() => ns,
		() => oa,
		1,
		0,
		() => as,
		() => sa
	]
], ia = [
	3,
	G,
	`EksContainerEnvironmentVariable`,
	0,
	[j, ri],
	[0, 0],
	1
], aa = [
	3,
	G,
	`EksContainerOverride`,
	0,
	[
		j,
		w,
		d,
		Dt,
		`env`,
		br
	],
	[
		0,
		0,
		64,
		64,
		() => ns,
		() => oa
	]
], oa = [
	3,
	G,
	`EksContainerResourceRequirements`,
	0,
	[`limits`, `requests`],
	[128, 128]
], sa = [
	3,
	G,
	`EksContainerSecurityContext`,
	0,
	[
		`runAsUser`,
		`runAsGroup`,
		P,
		`allowPrivilegeEscalation`,
		`readOnlyRootFilesystem`,
		`runAsNonRoot`
	],
	[
		1,
		1,
		2,
		2,
		2,
		2
	]
], ca = [
	3,
	G,
	`EksContainerVolumeMount`,
	0,
	[
		j,
		`mountPath`,
		`subPath`,
		gr
	],
	[
		0,
		0,
		0,
		2
	]
], la = [
	3,
	G,
	`EksEmptyDir`,
	0,
	[`medium`, `sizeLimit`],
	[0, 0]
], ua = [
	3,
	G,
	`EksHostPath`,
	0,
	[`path`],
	[0]
], da = [
	3,
	G,
	`EksMetadata`,
	0,
	[
		`labels`,
		`annotations`,
		`namespace`
	],
	[
		128,
		128,
		0
	]
], fa = [
	3,
	G,
	`EksPersistentVolumeClaim`,
	0,
	[`claimName`, gr],
	[0, 2],
	1
], pa = [
	3,
	G,
	`EksPodProperties`,
	0,
	[
		wr,
		un,
		Yt,
		xn,
		f,
		S,
		W,
		Xn,
		Nr
	],
	[
		0,
		2,
		0,
		() => fs,
		() => is,
		() => is,
		() => os,
		() => da,
		2
	]
], ma = [
	3,
	G,
	`EksPodPropertiesDetail`,
	0,
	[
		wr,
		un,
		Yt,
		xn,
		f,
		S,
		W,
		lr,
		tr,
		Xn,
		Nr
	],
	[
		0,
		2,
		0,
		() => fs,
		() => ts,
		() => ts,
		() => os,
		0,
		0,
		() => da,
		2
	]
], ha = [
	3,
	G,
	`EksPodPropertiesOverride`,
	0,
	[
		f,
		S,
		Xn
	],
	[
		() => rs,
		() => rs,
		() => da
	]
], ga = [
	3,
	G,
	`EksProperties`,
	0,
	[ur],
	[() => pa]
], _a = [
	3,
	G,
	`EksPropertiesDetail`,
	0,
	[ur],
	[() => ma]
], va = [
	3,
	G,
	`EksPropertiesOverride`,
	0,
	[ur],
	[() => ha]
], ya = [
	3,
	G,
	`EksSecret`,
	0,
	[`secretName`, `optional`],
	[0, 2],
	1
], ba = [
	3,
	G,
	`EksVolume`,
	0,
	[
		j,
		dn,
		`emptyDir`,
		`secret`,
		`persistentVolumeClaim`
	],
	[
		0,
		() => ua,
		() => la,
		() => ya,
		() => fa
	],
	1
], xa = [
	3,
	G,
	`EphemeralStorage`,
	0,
	[`sizeInGiB`],
	[1],
	1
], Sa = [
	3,
	G,
	`EvaluateOnExit`,
	0,
	[
		Et,
		`onStatusReason`,
		`onReason`,
		`onExitCode`
	],
	[
		0,
		0,
		0,
		0
	],
	1
], Ca = [
	3,
	G,
	`FairshareCapacityUsage`,
	0,
	[u, I],
	[0, 1]
], wa = [
	3,
	G,
	`FairshareCapacityUtilization`,
	0,
	[Ar, Gt],
	[0, () => cs]
], Ta = [
	3,
	G,
	`FairshareUtilizationDetail`,
	0,
	[`activeShareCount`, Wr],
	[1, () => ls]
], Ea = [
	3,
	G,
	`FargatePlatformConfiguration`,
	0,
	[dr],
	[0]
], Da = [
	3,
	G,
	`FirelensConfiguration`,
	0,
	[U, ar],
	[0, 128],
	1
], Oa = [
	3,
	G,
	`FrontOfQueueDetail`,
	0,
	[Pn, Hn],
	[() => us, 1]
], ka = [
	3,
	G,
	`FrontOfQueueJobSummary`,
	0,
	[T, an],
	[0, 1]
], Aa = [
	3,
	G,
	`FrontOfQuotaShareJobSummary`,
	0,
	[T, an],
	[0, 1]
], ja = [
	3,
	G,
	`FrontOfQuotaSharesDetail`,
	0,
	[`quotaShares`, Hn],
	[() => Hs, 1]
], Ma = [
	3,
	G,
	`GetJobQueueSnapshotRequest`,
	0,
	[A],
	[0],
	1
], Na = [
	3,
	G,
	`GetJobQueueSnapshotResponse`,
	0,
	[
		`frontOfQueue`,
		`frontOfQuotaShares`,
		`queueUtilization`
	],
	[
		() => Oa,
		() => ja,
		() => go
	]
], Pa = [
	3,
	G,
	`Host`,
	0,
	[`sourcePath`],
	[0]
], Fa = [
	3,
	G,
	`ImagePullSecret`,
	0,
	[j],
	[0],
	1
], Ia = [
	3,
	G,
	`InfrastructureOptimization`,
	0,
	[`scaleInAfter`],
	[1]
], La = [
	3,
	G,
	`InstanceLaunchTemplate`,
	0,
	[
		$t,
		M,
		wn,
		`capacityOptionType`,
		Dr,
		Zn,
		`fipsEnabled`,
		Ut,
		vn,
		Ln
	],
	[
		0,
		() => no,
		() => za,
		0,
		() => io,
		0,
		2,
		() => vi,
		2,
		() => to
	],
	2
], Ra = [
	3,
	G,
	`InstanceLaunchTemplateUpdate`,
	0,
	[
		$t,
		M,
		wn,
		Dr,
		Zn,
		Ut,
		vn,
		Ln
	],
	[
		0,
		() => no,
		() => za,
		() => io,
		0,
		() => vi,
		2,
		() => to
	]
], za = [
	3,
	G,
	`InstanceRequirementsRequest`,
	0,
	[`allowedInstanceTypes`],
	[64]
], Ba = [
	3,
	G,
	`JobCapacityUsageSummary`,
	0,
	[u, I],
	[0, 1]
], Va = [
	3,
	G,
	`JobDefinition`,
	0,
	[
		D,
		Dn,
		xr,
		U,
		V,
		Pr,
		fr,
		yr,
		Bt,
		Yr,
		rr,
		H,
		F,
		or,
		g,
		_,
		Rt,
		l
	],
	[
		0,
		0,
		1,
		0,
		0,
		1,
		128,
		() => wo,
		() => Di,
		() => q,
		() => uo,
		128,
		2,
		64,
		() => Gi,
		() => ga,
		0,
		() => K
	],
	4
], Ha = [
	3,
	G,
	`JobDependency`,
	0,
	[O, U],
	[0, 0]
], Ua = [
	3,
	G,
	`JobDetail`,
	0,
	[
		k,
		O,
		A,
		V,
		Cr,
		E,
		T,
		Ar,
		Pr,
		Ot,
		z,
		At,
		yr,
		Tr,
		p,
		fr,
		Kt,
		`nodeDetails`,
		rr,
		wt,
		Yr,
		H,
		F,
		or,
		_,
		`eksAttempts`,
		g,
		pn,
		En,
		l
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		() => qo,
		0,
		1,
		() => wo,
		1,
		() => hs,
		128,
		() => Ti,
		() => co,
		() => uo,
		() => fi,
		() => q,
		128,
		2,
		64,
		() => _a,
		() => es,
		() => Ki,
		2,
		2,
		() => K
	],
	6
], Wa = [
	3,
	G,
	`JobQueueDetail`,
	0,
	[
		An,
		kn,
		B,
		pr,
		Pt,
		Mr,
		V,
		z,
		Or,
		`jobQueueType`,
		H,
		Nn
	],
	[
		0,
		0,
		0,
		1,
		() => Yo,
		0,
		0,
		0,
		() => Ls,
		0,
		128,
		() => vs
	],
	5
], Ga = [
	3,
	G,
	`JobStateTimeLimitAction`,
	0,
	[
		L,
		B,
		`maxTimeSeconds`,
		Et
	],
	[
		0,
		0,
		1,
		0
	],
	4
], Ka = [
	3,
	G,
	`JobSummary`,
	0,
	[
		O,
		k,
		T,
		Gt,
		At,
		`scheduledAt`,
		Ar,
		V,
		z,
		Cr,
		Tr,
		Kt,
		wt,
		rr,
		E,
		pn,
		En
	],
	[
		0,
		0,
		0,
		() => ps,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		() => Oi,
		() => pi,
		() => fo,
		0,
		2,
		2
	],
	2
], q = [
	3,
	G,
	`JobTimeout`,
	0,
	[`attemptDurationSeconds`],
	[1]
], qa = [
	3,
	G,
	`KeyValuePair`,
	0,
	[j, ri],
	[0, 0]
], Ja = [
	3,
	G,
	`KeyValuesPair`,
	0,
	[j, `values`],
	[0, 64]
], Ya = [
	3,
	G,
	`LaunchTemplateSpecification`,
	0,
	[
		Bn,
		Vn,
		ii,
		`overrides`,
		Qr
	],
	[
		0,
		0,
		0,
		() => bs,
		0
	]
], Xa = [
	3,
	G,
	`LaunchTemplateSpecificationOverride`,
	0,
	[
		Bn,
		Vn,
		ii,
		`targetInstanceTypes`,
		Qr
	],
	[
		0,
		0,
		0,
		64,
		0
	]
], Za = [
	3,
	G,
	`LinuxParameters`,
	0,
	[
		`devices`,
		`initProcessEnabled`,
		`sharedMemorySize`,
		`tmpfs`,
		`maxSwap`,
		`swappiness`
	],
	[
		() => Zo,
		2,
		1,
		() => zs,
		1,
		1
	]
], Qa = [
	3,
	G,
	`ListJobsRequest`,
	0,
	[
		A,
		`arrayJobId`,
		`multiNodeJobId`,
		`jobStatus`,
		Jn,
		N,
		`filters`
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		() => Ts
	]
], $a = [
	3,
	G,
	`ListJobsResponse`,
	0,
	[`jobSummaryList`, N],
	[() => ys, 0],
	1
], eo = [
	3,
	G,
	`LogConfiguration`,
	0,
	[
		`logDriver`,
		ar,
		`secretOptions`
	],
	[
		0,
		128,
		() => X
	],
	1
], to = [
	3,
	G,
	`ManagedInstancesLocalStorageConfiguration`,
	0,
	[`useLocalStorage`],
	[2]
], no = [
	3,
	G,
	`ManagedInstancesNetworkConfiguration`,
	0,
	[Hr, `securityGroups`],
	[64, 64],
	2
], ro = [
	3,
	G,
	`ManagedInstancesProvider`,
	0,
	[
		Cn,
		hn,
		F,
		yn
	],
	[
		0,
		() => La,
		0,
		() => Ia
	],
	2
], io = [
	3,
	G,
	`ManagedInstancesStorageConfiguration`,
	0,
	[`storageSizeGiB`],
	[1]
], ao = [
	3,
	G,
	`MountPoint`,
	0,
	[
		zt,
		gr,
		`sourceVolume`
	],
	[
		0,
		2,
		0
	]
], oo = [
	3,
	G,
	`NetworkConfiguration`,
	0,
	[`assignPublicIp`],
	[0]
], so = [
	3,
	G,
	`NetworkInterface`,
	0,
	[
		`attachmentId`,
		`ipv6Address`,
		`privateIpv4Address`
	],
	[
		0,
		0,
		0
	]
], co = [
	3,
	G,
	`NodeDetails`,
	0,
	[$n, _n],
	[1, 2]
], lo = [
	3,
	G,
	`NodeOverrides`,
	0,
	[nr, `nodePropertyOverrides`],
	[1, () => Ms]
], uo = [
	3,
	G,
	`NodeProperties`,
	0,
	[
		nr,
		`mainNode`,
		`nodeRangeProperties`
	],
	[
		1,
		1,
		() => Ns
	],
	3
], fo = [
	3,
	G,
	`NodePropertiesSummary`,
	0,
	[
		_n,
		nr,
		$n
	],
	[
		2,
		1,
		1
	]
], po = [
	3,
	G,
	`NodePropertyOverride`,
	0,
	[
		Kr,
		Lt,
		tn,
		C,
		nn,
		Ht
	],
	[
		0,
		() => Ei,
		() => qi,
		64,
		() => va,
		() => K
	],
	1
], mo = [
	3,
	G,
	`NodeRangeProperty`,
	0,
	[
		Kr,
		Kt,
		C,
		g,
		_,
		l
	],
	[
		0,
		() => Di,
		64,
		() => Gi,
		() => ga,
		() => K
	],
	1
], ho = [
	3,
	G,
	`QueueSnapshotCapacityUsage`,
	0,
	[u, I],
	[0, 1]
], go = [
	3,
	G,
	`QueueSnapshotUtilizationDetail`,
	0,
	[
		`totalCapacityUsage`,
		`fairshareUtilization`,
		`quotaShareUtilization`,
		Hn
	],
	[
		() => Ps,
		() => Ta,
		() => yo,
		1
	]
], _o = [
	3,
	G,
	`QuotaShareCapacityUsage`,
	0,
	[u, I],
	[0, 1]
], vo = [
	3,
	G,
	`QuotaShareCapacityUtilization`,
	0,
	[`quotaShareName`, Gt],
	[0, () => Fs]
], yo = [
	3,
	G,
	`QuotaShareUtilizationDetail`,
	0,
	[Wr],
	[() => Is]
], bo = [
	3,
	G,
	`RegisterJobDefinitionRequest`,
	0,
	[
		D,
		U,
		fr,
		Pr,
		Bt,
		rr,
		yr,
		F,
		Yr,
		H,
		or,
		_,
		g,
		l
	],
	[
		0,
		0,
		128,
		1,
		() => Di,
		() => uo,
		() => wo,
		2,
		() => q,
		128,
		64,
		() => ga,
		() => Gi,
		() => K
	],
	2
], xo = [
	3,
	G,
	`RegisterJobDefinitionResponse`,
	0,
	[
		D,
		Dn,
		xr
	],
	[
		0,
		0,
		1
	],
	3
], So = [
	3,
	G,
	`RepositoryCredentials`,
	0,
	[`credentialsParameter`],
	[0],
	1
], Co = [
	3,
	G,
	`ResourceRequirement`,
	0,
	[ri, U],
	[0, 0],
	2
], wo = [
	3,
	G,
	`RetryStrategy`,
	0,
	[Ot, `evaluateOnExit`],
	[1, () => ss]
], To = [
	3,
	G,
	`RuntimePlatform`,
	0,
	[`operatingSystemFamily`, `cpuArchitecture`],
	[0, 0]
], Eo = [
	3,
	G,
	`S3FilesVolumeConfiguration`,
	0,
	[
		`fileSystemArn`,
		hr,
		Gr,
		`accessPointArn`
	],
	[
		0,
		0,
		1,
		0
	],
	1
], Do = [
	3,
	G,
	`Secret`,
	0,
	[j, `valueFrom`],
	[0, 0],
	2
], Oo = [
	3,
	G,
	`ServiceEnvironmentOrder`,
	0,
	[ir, `serviceEnvironment`],
	[1, 0],
	2
], ko = [
	3,
	G,
	`SubmitJobRequest`,
	0,
	[
		k,
		A,
		E,
		Ar,
		`schedulingPriorityOverride`,
		wt,
		p,
		fr,
		Lt,
		`nodeOverrides`,
		yr,
		F,
		Yr,
		H,
		nn,
		tn,
		Ht
	],
	[
		0,
		0,
		0,
		0,
		1,
		() => di,
		() => hs,
		128,
		() => Ei,
		() => lo,
		() => wo,
		2,
		() => q,
		128,
		() => va,
		() => qi,
		() => K
	],
	3
], Ao = [
	3,
	G,
	`SubmitJobResponse`,
	0,
	[
		k,
		O,
		T
	],
	[
		0,
		0,
		0
	],
	2
], jo = [
	3,
	G,
	`TaskContainerDependency`,
	0,
	[`containerName`, `condition`],
	[0, 0]
], Mo = [
	3,
	G,
	`TaskContainerDetails`,
	0,
	[
		d,
		p,
		b,
		on,
		sn,
		w,
		In,
		Fn,
		qn,
		j,
		P,
		vr,
		mr,
		R,
		Br,
		$r,
		ei,
		Rr,
		zr,
		m,
		L,
		Rn,
		Qn
	],
	[
		64,
		() => Rs,
		() => J,
		2,
		() => Da,
		0,
		() => Za,
		() => eo,
		() => As,
		0,
		2,
		2,
		() => So,
		() => Y,
		() => X,
		() => Bs,
		0,
		1,
		1,
		1,
		0,
		0,
		() => js
	]
], No = [
	3,
	G,
	`TaskContainerOverrides`,
	0,
	[
		d,
		b,
		j,
		R
	],
	[
		64,
		() => J,
		0,
		() => Y
	]
], Po = [
	3,
	G,
	`TaskContainerProperties`,
	0,
	[
		w,
		d,
		p,
		b,
		on,
		sn,
		In,
		Fn,
		qn,
		j,
		P,
		vr,
		mr,
		R,
		Br,
		$r,
		ei,
		Rr,
		zr
	],
	[
		0,
		64,
		() => Rs,
		() => J,
		2,
		() => Da,
		() => Za,
		() => eo,
		() => As,
		0,
		2,
		2,
		() => So,
		() => Y,
		() => X,
		() => Bs,
		0,
		1,
		1
	],
	1
], Fo = [
	3,
	G,
	`TaskPropertiesOverride`,
	0,
	[f],
	[() => Ds]
], Io = [
	3,
	G,
	`TerminateJobRequest`,
	0,
	[O, L],
	[0, 0],
	2
], Lo = [
	3,
	G,
	`TerminateJobResponse`,
	0,
	[],
	[]
], Ro = [
	3,
	G,
	`Tmpfs`,
	0,
	[
		zt,
		Vr,
		`mountOptions`
	],
	[
		0,
		1,
		64
	],
	2
], zo = [
	3,
	G,
	`Ulimit`,
	0,
	[
		`hardLimit`,
		j,
		`softLimit`
	],
	[
		1,
		0,
		1
	],
	3
], Bo = [
	3,
	G,
	`UpdateComputeEnvironmentRequest`,
	0,
	[
		jt,
		B,
		Xr,
		Vt,
		Fr,
		Zr,
		qt,
		rn
	],
	[
		0,
		0,
		1,
		() => Si,
		0,
		() => Go,
		0,
		() => Ji
	],
	1
], Vo = [
	3,
	G,
	`UpdateComputeEnvironmentResponse`,
	0,
	[Nt, Mt],
	[0, 0]
], Ho = [
	3,
	G,
	`UpdateJobQueueRequest`,
	0,
	[
		A,
		B,
		Mr,
		pr,
		Pt,
		Or,
		Nn
	],
	[
		0,
		0,
		0,
		1,
		() => Yo,
		() => Ls,
		() => vs
	],
	1
], Uo = [
	3,
	G,
	`UpdateJobQueueResponse`,
	0,
	[An, kn],
	[0, 0]
], Wo = [
	3,
	G,
	`UpdateManagedInstancesProviderConfiguration`,
	0,
	[
		F,
		Cn,
		hn,
		yn
	],
	[
		0,
		0,
		() => Ra,
		() => Ia
	]
], Go = [
	3,
	G,
	`UpdatePolicy`,
	0,
	[`terminateJobsOnUpdate`, `jobExecutionTimeoutMinutes`],
	[2, 1]
], Ko = [
	3,
	G,
	`Volume`,
	0,
	[
		`host`,
		j,
		`efsVolumeConfiguration`,
		`s3filesVolumeConfiguration`
	],
	[
		() => Pa,
		0,
		() => Qi,
		() => Eo
	]
], qo = [
	1,
	G,
	`AttemptDetails`,
	0,
	() => hi
], Jo = [
	1,
	G,
	`ComputeEnvironmentDetailList`,
	0,
	() => yi
], Yo = [
	1,
	G,
	`ComputeEnvironmentOrders`,
	0,
	() => bi
], Xo = [
	1,
	G,
	`ConsumableResourceList`,
	0,
	() => wi
], Zo = [
	1,
	G,
	`DevicesList`,
	0,
	() => Ui
], Qo = [
	1,
	G,
	`Ec2ConfigurationList`,
	0,
	() => Wi
], $o = [
	1,
	G,
	`EksAttemptContainerDetails`,
	0,
	() => $i
], es = [
	1,
	G,
	`EksAttemptDetails`,
	0,
	() => ea
], ts = [
	1,
	G,
	`EksContainerDetails`,
	0,
	() => ra
], ns = [
	1,
	G,
	`EksContainerEnvironmentVariables`,
	0,
	() => ia
], rs = [
	1,
	G,
	`EksContainerOverrideList`,
	0,
	() => aa
], is = [
	1,
	G,
	`EksContainers`,
	0,
	() => na
], as = [
	1,
	G,
	`EksContainerVolumeMounts`,
	0,
	() => ca
], os = [
	1,
	G,
	`EksVolumes`,
	0,
	() => ba
], J = [
	1,
	G,
	`EnvironmentVariables`,
	0,
	() => qa
], ss = [
	1,
	G,
	`EvaluateOnExitList`,
	0,
	() => Sa
], cs = [
	1,
	G,
	`FairshareCapacityUsageList`,
	0,
	() => Ca
], ls = [
	1,
	G,
	`FairshareCapacityUtilizationList`,
	0,
	() => wa
], us = [
	1,
	G,
	`FrontOfQueueJobSummaryList`,
	0,
	() => ka
], ds = [
	1,
	G,
	`FrontOfQuotaShareJobSummaryList`,
	0,
	() => Aa
], fs = [
	1,
	G,
	`ImagePullSecrets`,
	0,
	() => Fa
], ps = [
	1,
	G,
	`JobCapacityUsageSummaryList`,
	0,
	() => Ba
], ms = [
	1,
	G,
	`JobDefinitionList`,
	0,
	() => Va
], hs = [
	1,
	G,
	`JobDependencyList`,
	0,
	() => Ha
], gs = [
	1,
	G,
	`JobDetailList`,
	0,
	() => Ua
], _s = [
	1,
	G,
	`JobQueueDetailList`,
	0,
	() => Wa
], vs = [
	1,
	G,
	`JobStateTimeLimitActions`,
	0,
	() => Ga
], ys = [
	1,
	G,
	`JobSummaryList`,
	0,
	() => Ka
], bs = [
	1,
	G,
	`LaunchTemplateSpecificationOverrideList`,
	0,
	() => Xa
], xs = [
	1,
	G,
	`ListAttemptEcsTaskDetails`,
	0,
	() => gi
], Ss = [
	1,
	G,
	`ListAttemptTaskContainerDetails`,
	0,
	() => _i
], Cs = [
	1,
	G,
	`ListEcsTaskDetails`,
	0,
	() => Yi
], ws = [
	1,
	G,
	`ListEcsTaskProperties`,
	0,
	() => Xi
], Ts = [
	1,
	G,
	`ListJobsFilterList`,
	0,
	() => Ja
], Es = [
	1,
	G,
	`ListTaskContainerDetails`,
	0,
	() => Mo
], Ds = [
	1,
	G,
	`ListTaskContainerOverrides`,
	0,
	() => No
], Os = [
	1,
	G,
	`ListTaskContainerProperties`,
	0,
	() => Po
], ks = [
	1,
	G,
	`ListTaskPropertiesOverride`,
	0,
	() => Fo
], As = [
	1,
	G,
	`MountPoints`,
	0,
	() => ao
], js = [
	1,
	G,
	`NetworkInterfaceList`,
	0,
	() => so
], Ms = [
	1,
	G,
	`NodePropertyOverrides`,
	0,
	() => po
], Ns = [
	1,
	G,
	`NodeRangeProperties`,
	0,
	() => mo
], Ps = [
	1,
	G,
	`QueueSnapshotCapacityUsageList`,
	0,
	() => ho
], Fs = [
	1,
	G,
	`QuotaShareCapacityUsageList`,
	0,
	() => _o
], Is = [
	1,
	G,
	`QuotaShareCapacityUtilizationList`,
	0,
	() => vo
], Y = [
	1,
	G,
	`ResourceRequirements`,
	0,
	() => Co
], X = [
	1,
	G,
	`SecretList`,
	0,
	() => Do
], Ls = [
	1,
	G,
	`ServiceEnvironmentOrders`,
	0,
	() => Oo
], Rs = [
	1,
	G,
	`TaskContainerDependencyList`,
	0,
	() => jo
], zs = [
	1,
	G,
	`TmpfsList`,
	0,
	() => Ro
], Bs = [
	1,
	G,
	`Ulimits`,
	0,
	() => zo
], Vs = [
	1,
	G,
	`Volumes`,
	0,
	() => Ko
], Hs = [
	2,
	G,
	`FrontOfQuotaSharesJobSummaryMap`,
	0,
	0,
	() => ds
], Us = [
	9,
	G,
	`DeleteComputeEnvironment`,
	{ [x]: [
		`POST`,
		`/v1/deletecomputeenvironment`,
		200
	] },
	() => ki,
	() => Ai
], Ws = [
	9,
	G,
	`DeleteJobQueue`,
	{ [x]: [
		`POST`,
		`/v1/deletejobqueue`,
		200
	] },
	() => ji,
	() => Mi
], Gs = [
	9,
	G,
	`DeregisterJobDefinition`,
	{ [x]: [
		`POST`,
		`/v1/deregisterjobdefinition`,
		200
	] },
	() => Ni,
	() => Pi
], Ks = [
	9,
	G,
	`DescribeComputeEnvironments`,
	{ [x]: [
		`POST`,
		`/v1/describecomputeenvironments`,
		200
	] },
	() => Fi,
	() => Ii
], qs = [
	9,
	G,
	`DescribeJobDefinitions`,
	{ [x]: [
		`POST`,
		`/v1/describejobdefinitions`,
		200
	] },
	() => Li,
	() => Ri
], Js = [
	9,
	G,
	`DescribeJobQueues`,
	{ [x]: [
		`POST`,
		`/v1/describejobqueues`,
		200
	] },
	() => zi,
	() => Bi
], Ys = [
	9,
	G,
	`DescribeJobs`,
	{ [x]: [
		`POST`,
		`/v1/describejobs`,
		200
	] },
	() => Vi,
	() => Hi
], Xs = [
	9,
	G,
	`GetJobQueueSnapshot`,
	{ [x]: [
		`POST`,
		`/v1/getjobqueuesnapshot`,
		200
	] },
	() => Ma,
	() => Na
], Zs = [
	9,
	G,
	`ListJobs`,
	{ [x]: [
		`POST`,
		`/v1/listjobs`,
		200
	] },
	() => Qa,
	() => $a
], Qs = [
	9,
	G,
	`RegisterJobDefinition`,
	{ [x]: [
		`POST`,
		`/v1/registerjobdefinition`,
		200
	] },
	() => bo,
	() => xo
], $s = [
	9,
	G,
	`SubmitJob`,
	{ [x]: [
		`POST`,
		`/v1/submitjob`,
		200
	] },
	() => ko,
	() => Ao
], ec = [
	9,
	G,
	`TerminateJob`,
	{ [x]: [
		`POST`,
		`/v1/terminatejob`,
		200
	] },
	() => Io,
	() => Lo
], tc = [
	9,
	G,
	`UpdateComputeEnvironment`,
	{ [x]: [
		`POST`,
		`/v1/updatecomputeenvironment`,
		200
	] },
	() => Bo,
	() => Vo
], nc = [
	9,
	G,
	`UpdateJobQueue`,
	{ [x]: [
		`POST`,
		`/v1/updatejobqueue`,
		200
	] },
	() => Ho,
	() => Uo
];
const rc = (e) => ({
	apiVersion: `2016-08-10`,
	base64Decoder: e?.base64Decoder ?? Ve,
	base64Encoder: e?.base64Encoder ?? je,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? bt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? rt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Se()
	}],
	logger: e?.logger ?? new ie(),
	protocol: e?.protocol ?? le,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.batch`,
		errorTypeRegistries: ui,
		xmlNamespace: `http://batch.amazonaws.com/doc/2016-08-10/`,
		version: `2016-08-10`,
		serviceTarget: `AWSBatchV20160810`
	},
	serviceId: e?.serviceId ?? `Batch`,
	sha256: e?.sha256 ?? de,
	urlParser: e?.urlParser ?? Ce,
	utf8Decoder: e?.utf8Decoder ?? Je,
	utf8Encoder: e?.utf8Encoder ?? t
}), ic = (e) => {
	et(process.version);
	let t = Re(e), r = () => t().then(n), i = rc(e);
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
		bodyLengthChecker: e?.bodyLengthChecker ?? we,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? re,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ye({
			serviceId: i.serviceId,
			clientVersion: st
		}),
		maxAttempts: e?.maxAttempts ?? o(Le, e),
		region: e?.region ?? o(pe, {
			...ue,
			...a
		}),
		requestHandler: ee.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? o({
			...Oe,
			default: async () => (await r()).retryMode || qe
		}, e),
		streamCollector: e?.streamCollector ?? _e,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? o(Ge, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? o(oe, a),
		userAgentAppId: e?.userAgentAppId ?? o(Me, a)
	};
}, ac = (e) => {
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
}, oc = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), sc = (e, t) => {
	let n = Object.assign(Te(e), se(e), $e(e), ac(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, me(n), ge(n), ke(n), oc(n));
};
var cc = class extends ne {
	config;
	constructor(...[e]) {
		let t = ic(e || {});
		super(t), this.initConfig = t;
		let n = at(t), r = Ae(n), i = Ue(r), ee = ce(i), a = De(ee), te = ve(a), ne = it(te), re = sc(ne, e?.extensions || []);
		this.config = re, this.middlewareStack.use(xe(this.config)), this.middlewareStack.use(He(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(Ze(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Be(this.config)), this.middlewareStack.use(We(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new Xe({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Ne(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = a(ot, `AWSBatchV20160810`, `BatchClient`, Qe), Q = {}, $ = (e, t, n, r) => [];
var lc = class extends Z(Q, $, `DeleteComputeEnvironment`, Us) {}, uc = class extends Z(Q, $, `DeleteJobQueue`, Ws) {}, dc = class extends Z(Q, $, `DeregisterJobDefinition`, Gs) {}, fc = class extends Z(Q, $, `DescribeComputeEnvironments`, Ks) {}, pc = class extends Z(Q, $, `DescribeJobDefinitions`, qs) {}, mc = class extends Z(Q, $, `DescribeJobQueues`, Js) {}, hc = class extends Z(Q, $, `DescribeJobs`, Ys) {}, gc = class extends Z(Q, $, `GetJobQueueSnapshot`, Xs) {}, _c = class extends Z(Q, $, `ListJobs`, Zs) {}, vc = class extends Z(Q, $, `RegisterJobDefinition`, Qs) {}, yc = class extends Z(Q, $, `SubmitJob`, $s) {}, bc = class extends Z(Q, $, `TerminateJob`, ec) {}, xc = class extends Z(Q, $, `UpdateComputeEnvironment`, tc) {}, Sc = class extends Z(Q, $, `UpdateJobQueue`, nc) {};
const Cc = {
	FAILED: `FAILED`,
	PENDING: `PENDING`,
	RUNNABLE: `RUNNABLE`,
	RUNNING: `RUNNING`,
	STARTING: `STARTING`,
	SUBMITTED: `SUBMITTED`,
	SUCCEEDED: `SUCCEEDED`
};
export { yc as a, gc as c, pc as d, fc as f, cc as g, lc as h, bc as i, hc as l, uc as m, Sc as n, vc as o, dc as p, xc as r, _c as s, Cc as t, mc as u };
