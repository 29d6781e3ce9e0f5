import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as ee, K as te, Q as ne, W as re, X as ie, Y as ae, Z as oe, at as se, ct as ce, dt as le, et as ue, ft as de, it as fe, lt as pe, mt as me, nt as he, ot as ge, pt as _e, q as ve, rt as ye, st as be, tt as xe, ut as Se } from "./sdk.js";
var Ce = t(((t) => {
	let { awsEndpointFunctions: Ce, emitWarningIfUnsupportedVersion: we, createDefaultUserAgentProvider: Te, NODE_APP_ID_CONFIG_OPTIONS: Ee, getAwsRegionExtensionConfiguration: De, resolveAwsRegionExtensionConfiguration: Oe, resolveUserAgentConfig: ke, resolveHostHeaderConfig: Ae, getUserAgentPlugin: je, getHostHeaderPlugin: Me, getLoggerPlugin: Ne, getRecursionDetectionPlugin: Pe } = (ne(), e(oe)), { getHttpAuthSchemeEndpointRuleSetPlugin: Fe, DefaultIdentityProviderConfig: Ie, getHttpSigningPlugin: Le, createPaginator: a } = (he(), e(xe)), { normalizeProvider: Re, getSmithyContext: ze, ServiceException: Be, NoOpLogger: Ve, emitWarningIfUnsupportedVersion: He, loadConfigsForDefaultMode: Ue, getDefaultExtensionConfiguration: We, resolveDefaultRuntimeConfig: Ge, Client: Ke, makeBuilder: qe, createAggregatedClient: Je } = (de(), e(le)), { Command: Ye } = (de(), e(le)), { resolveDefaultsModeConfig: Xe, loadConfig: o, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: Ze, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: Qe, NODE_REGION_CONFIG_OPTIONS: $e, NODE_REGION_CONFIG_FILE_OPTIONS: et, resolveRegionConfig: tt } = (Se(), e(pe)), { BinaryDecisionDiagram: nt, EndpointCache: rt, decideEndpoint: it, customEndpointFunctions: at, resolveEndpointConfig: ot, getEndpointPlugin: st } = (ce(), e(be)), { parseUrl: ct, getHttpHandlerExtensionConfiguration: lt, resolveHttpHandlerRuntimeConfig: ut, getContentLengthPlugin: dt } = (ye(), e(fe)), { DEFAULT_RETRY_MODE: ft, NODE_RETRY_MODE_CONFIG_OPTIONS: pt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: mt, resolveRetryConfig: ht, getRetryPlugin: gt } = (n(), e(ue)), { TypeRegistry: _t, getSchemaSerdePlugin: vt } = (_e(), e(me)), { resolveAwsSdkSigV4Config: yt, AwsSdkSigV4Signer: bt, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: xt } = (ie(), e(ae)), { defaultProvider: St } = i(), { toUtf8: Ct, fromUtf8: wt, toBase64: Tt, fromBase64: Et, calculateBodyLength: Dt } = (se(), e(ge)), { streamCollector: Ot, NodeHttpHandler: kt } = ee(), { AwsRestJsonProtocol: At } = (te(), e(ve)), { Sha256: jt } = (r(), e(re)), Mt = async (e, t, n) => ({
		operation: ze(t).operation,
		region: await Re(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function Nt(e) {
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
	let Pt = (e) => {
		let t = [];
		return e.operation, t.push(Nt(e)), t;
	}, Ft = (e) => {
		let t = yt(e);
		return Object.assign(t, { authSchemePreference: Re(e.authSchemePreference ?? []) });
	}, It = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `batch`
	}), Lt = {
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
	var Rt = { version: `3.1137.0` };
	let zt = `isSet`, Bt = `PartitionResult`, Vt = `booleanEquals`, Ht = `getAttr`, Ut = `stringEquals`, Wt = { ref: `Endpoint` }, Gt = { ref: Bt }, Kt = {
		fn: Ht,
		argv: [Gt, `name`]
	}, s = {}, qt = [{ ref: `Region` }], Jt = {
		conditions: [
			[zt, [Wt]],
			[zt, qt],
			[
				`aws.partition`,
				qt,
				Bt
			],
			[Vt, [{ ref: `UseFIPS` }, !0]],
			[Vt, [{ ref: `UseDualStack` }, !0]],
			[Vt, [{
				fn: Ht,
				argv: [Gt, `supportsDualStack`]
			}, !0]],
			[Vt, [{
				fn: Ht,
				argv: [Gt, `supportsFIPS`]
			}, !0]],
			[Ut, [Kt, `aws`]],
			[Ut, [Kt, `aws-us-gov`]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[Wt, s],
			[`https://batch-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, s],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://fips.batch.{Region}.amazonaws.com`, s],
			[`https://batch.{Region}.amazonaws.com`, s],
			[`https://batch-fips.{Region}.{PartitionResult#dnsSuffix}`, s],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://batch.{Region}.{PartitionResult#dualStackDnsSuffix}`, s],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://batch.{Region}.{PartitionResult#dnsSuffix}`, s],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, Yt = new Int32Array([
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
	]), Xt = nt.from(Yt, 2, Jt.conditions, Jt.results), Zt = new rt({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), Qt = (e, t = {}) => Zt.get(e, () => it(Xt, {
		endpointParams: e,
		logger: t.logger
	}));
	at.aws = Ce;
	var $t = class e extends Be {
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, en = class e extends $t {
		name = `ClientException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ClientException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, tn = class e extends $t {
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
	let nn = `attemptDurationSeconds`, rn = `arrayProperties`, an = `allocationStrategy`, on = `action`, sn = `args`, cn = `attempts`, ln = `bidPercentage`, c = `createdAt`, un = `computeEnvironment`, dn = `computeEnvironmentArn`, fn = `computeEnvironmentName`, pn = `computeEnvironmentOrder`, mn = `computeEnvironments`, hn = `containerInstanceArn`, l = `capacityLimits`, gn = `containerOverrides`, _n = `containerOrchestrationType`, vn = `containerPath`, yn = `containerProperties`, bn = `computeResources`, xn = `consumableResourceArn`, Sn = `consumableResourceName`, Cn = `consumableResourceProperties`, wn = `consumableResourcePropertiesOverride`, Tn = `capacityReservations`, En = `consumableResource`, Dn = `capacityTags`, On = `clientToken`, u = `capacityUnit`, d = `capacityUsage`, kn = `container`, An = `code`, f = `command`, p = `containers`, jn = `context`, Mn = `desiredvCpus`, Nn = `dependsOn`, Pn = `dnsPolicy`, Fn = `error`, m = `exitCode`, In = `eksClusterArn`, Ln = `ec2Configuration`, Rn = `eksConfiguration`, zn = `enableExecuteCommand`, Bn = `ec2InstanceProfileArn`, Vn = `ec2KeyPair`, Hn = `evaluateOnExit`, Un = `ecsProperties`, Wn = `ecsPropertiesOverride`, Gn = `eksPropertiesOverride`, Kn = `eksProperties`, qn = `executionRoleArn`, Jn = `ecsSettings`, Yn = `ephemeralStorage`, Xn = `earliestTimeAtPosition`, h = `environment`, Zn = `errors`, Qn = `essential`, $n = `filters`, er = `firelensConfiguration`, tr = `fairsharePolicy`, nr = `fargatePlatformConfiguration`, rr = `httpError`, ir = `hostNetwork`, ar = `hostPath`, g = `http`, or = `index`, sr = `initContainers`, cr = `isCancelled`, lr = `imageId`, ur = `instanceLaunchTemplate`, dr = `ipcMode`, fr = `isMainNode`, pr = `instanceMetadataTagsPropagation`, mr = `infrastructureOptimization`, hr = `imagePullPolicy`, gr = `imagePullSecrets`, _r = `instanceRole`, vr = `infrastructureRoleArn`, yr = `instanceRequirements`, br = `instanceTypes`, xr = `instanceType`, Sr = `isTerminated`, Cr = `inUseQuantity`, _ = `image`, v = `jobArn`, wr = `jobDefinition`, Tr = `jobDefinitionArn`, Er = `jobDefinitionName`, Dr = `jobDefinitions`, y = `jobId`, b = `jobName`, x = `jobQueue`, S = `jobQueueArn`, Or = `jobQueueName`, kr = `jobQueueType`, Ar = `jobQueues`, jr = `jobRoleArn`, Mr = `jobStatus`, Nr = `jobSummaryList`, Pr = `jobStateTimeLimitActions`, C = `jobs`, Fr = `latestAttempt`, Ir = `logConfiguration`, Lr = `linuxParameters`, Rr = `localStorageConfiguration`, zr = `logStreamName`, Br = `launchTemplate`, Vr = `launchTemplateId`, Hr = `launchTemplateName`, Ur = `lastUpdatedAt`, Wr = `message`, Gr = `maxCapacity`, Kr = `maxvCpus`, qr = `minvCpus`, Jr = `managedInstancesProvider`, Yr = `mountPoints`, w = `maxResults`, Xr = `memory`, Zr = `metadata`, Qr = `monitoring`, T = `name`, E = `networkConfiguration`, $r = `networkInterfaces`, ei = `nodeIndex`, ti = `networkMode`, ni = `nodeName`, ri = `numNodes`, ii = `nodeProperties`, D = `nextToken`, ai = `order`, oi = `onStatusReason`, si = `options`, ci = `privileged`, O = `preemptionConfiguration`, li = `platformCapabilities`, ui = `placementGroup`, di = `pidMode`, fi = `podName`, pi = `podProperties`, k = `propagateTags`, mi = `platformVersion`, hi = `parameters`, gi = `priority`, A = `quantity`, _i = `quotaShares`, j = `quotaShareArn`, M = `quotaShareName`, vi = `quotaSharePolicy`, N = `reason`, yi = `resourceArn`, bi = `repositoryCredentials`, xi = `rootDirectory`, Si = `readOnly`, Ci = `runtimePlatform`, P = `resourceRequirements`, wi = `readonlyRootFilesystem`, F = `retryStrategy`, Ti = `resourceSharingConfiguration`, Ei = `resourceType`, Di = `resources`, Oi = `revision`, ki = `smithy.ts.sdk.synthetic.com.amazonaws.batch`, I = `startedAt`, Ai = `serviceAccountName`, ji = `scheduledAt`, L = `stoppedAt`, Mi = `securityContext`, Ni = `storageConfiguration`, Pi = `serviceEnvironment`, Fi = `serviceEnvironmentArn`, Ii = `serviceEnvironmentName`, Li = `serviceEnvironmentOrder`, Ri = `serviceEnvironmentType`, zi = `serviceEnvironments`, Bi = `securityGroupIds`, R = `shareIdentifier`, Vi = `serviceJobType`, Hi = `scalingPolicy`, Ui = `schedulingPolicyArn`, Wi = `shareProcessNamespace`, Gi = `schedulingPolicies`, z = `schedulingPriority`, B = `statusReason`, Ki = `serviceResourceId`, qi = `serviceRequestPayload`, Ji = `serviceRole`, Yi = `statusSummary`, Xi = `statusSummaryLastUpdatedAt`, Zi = `startTimeout`, Qi = `stopTimeout`, $i = `secrets`, ea = `size`, V = `state`, H = `status`, ta = `successful`, na = `subnets`, U = `tags`, ra = `taskArn`, ia = `timeoutConfig`, aa = `topCapacityUtilization`, oa = `transitEncryptionPort`, sa = `tagKeys`, ca = `targetNodes`, la = `taskProperties`, ua = `totalQuantity`, da = `taskRoleArn`, fa = `timeout`, W = `type`, pa = `unmanagedvCpus`, ma = `updatePolicy`, ha = `userdataType`, ga = `ulimits`, _a = `user`, va = `vcpus`, ya = `volumeMounts`, ba = `value`, xa = `version`, G = `volumes`, K = `com.amazonaws.batch`, Sa = new _t(ki);
	var Ca = [
		-3,
		ki,
		`BatchServiceException`,
		0,
		[],
		[]
	];
	Sa.registerError(Ca, $t);
	let wa = new _t(K);
	var Ta = [
		-3,
		K,
		`ClientException`,
		{
			[Fn]: `client`,
			[rr]: 400
		},
		[Wr],
		[0]
	];
	wa.registerError(Ta, en);
	var Ea = [
		-3,
		K,
		`ServerException`,
		{
			[Fn]: `server`,
			[rr]: 500
		},
		[Wr],
		[0]
	];
	wa.registerError(Ea, tn);
	let Da = [Sa, wa];
	var Oa = [
		3,
		K,
		`ArrayProperties`,
		0,
		[ea],
		[1]
	], ka = [
		3,
		K,
		`ArrayPropertiesDetail`,
		0,
		[
			Yi,
			Xi,
			ea,
			or
		],
		[
			129,
			1,
			1,
			1
		]
	], Aa = [
		3,
		K,
		`ArrayPropertiesSummary`,
		0,
		[
			ea,
			or,
			Yi,
			Xi
		],
		[
			1,
			1,
			129,
			1
		]
	], ja = [
		3,
		K,
		`AttemptContainerDetail`,
		0,
		[
			hn,
			ra,
			m,
			N,
			zr,
			$r
		],
		[
			0,
			0,
			1,
			0,
			0,
			() => Uu
		]
	], Ma = [
		3,
		K,
		`AttemptDetail`,
		0,
		[
			kn,
			I,
			L,
			B,
			la
		],
		[
			() => ja,
			1,
			1,
			0,
			() => Au
		]
	], Na = [
		3,
		K,
		`AttemptEcsTaskDetails`,
		0,
		[
			hn,
			ra,
			p
		],
		[
			0,
			0,
			() => ju
		]
	], Pa = [
		3,
		K,
		`AttemptTaskContainerDetails`,
		0,
		[
			m,
			T,
			N,
			zr,
			$r
		],
		[
			1,
			0,
			0,
			0,
			() => Uu
		]
	], Fa = [
		3,
		K,
		`CancelJobRequest`,
		0,
		[y, N],
		[0, 0],
		2
	], Ia = [
		3,
		K,
		`CancelJobResponse`,
		0,
		[],
		[]
	], La = [
		3,
		K,
		`CancelJobsErrorDetail`,
		0,
		[
			`job`,
			An,
			Wr
		],
		[
			0,
			0,
			0
		],
		3
	], Ra = [
		3,
		K,
		`CancelJobsRequest`,
		0,
		[C, N],
		[64, 0],
		2
	], za = [
		3,
		K,
		`CancelJobsResponse`,
		0,
		[ta, Zn],
		[64, () => eu],
		2
	], Ba = [
		3,
		K,
		`CapacityLimit`,
		0,
		[Gr, u],
		[1, 0]
	], Va = [
		3,
		K,
		`CapacityReservationRequest`,
		0,
		[`reservationGroupArn`, `reservationPreference`],
		[0, 0]
	], Ha = [
		3,
		K,
		`ComputeEnvironmentDetail`,
		0,
		[
			fn,
			dn,
			pa,
			`ecsClusterArn`,
			U,
			W,
			V,
			H,
			B,
			bn,
			Ji,
			ma,
			Rn,
			_n,
			`uuid`,
			jn,
			Jn
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
			() => Wa,
			0,
			() => Ul,
			() => ns,
			0,
			0,
			0,
			() => Yo
		],
		2
	], Ua = [
		3,
		K,
		`ComputeEnvironmentOrder`,
		0,
		[ai, un],
		[1, 0],
		2
	], Wa = [
		3,
		K,
		`ComputeResource`,
		0,
		[
			W,
			Kr,
			an,
			qr,
			Mn,
			br,
			lr,
			na,
			Bi,
			Vn,
			_r,
			U,
			ui,
			ln,
			`spotIamFleetRole`,
			Br,
			Ln,
			Hi,
			Jr,
			Dn
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
			() => $s,
			() => su,
			() => Ka,
			() => bc,
			128
		],
		2
	], Ga = [
		3,
		K,
		`ComputeResourceUpdate`,
		0,
		[
			qr,
			Kr,
			Mn,
			na,
			Bi,
			an,
			br,
			Vn,
			_r,
			U,
			ui,
			ln,
			Br,
			Ln,
			`updateToLatestImageVersion`,
			W,
			lr,
			Hi,
			Jr,
			Dn
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
			() => $s,
			() => su,
			2,
			0,
			0,
			() => Ka,
			() => Hl,
			128
		]
	], Ka = [
		3,
		K,
		`ComputeScalingPolicy`,
		0,
		[`minScaleDownDelayMinutes`],
		[1]
	], q = [
		3,
		K,
		`ConsumableResourceProperties`,
		0,
		[`consumableResourceList`],
		[() => iu]
	], qa = [
		3,
		K,
		`ConsumableResourceRequirement`,
		0,
		[En, A],
		[0, 1]
	], Ja = [
		3,
		K,
		`ConsumableResourceSummary`,
		0,
		[
			xn,
			Sn,
			ua,
			Cr,
			Ei
		],
		[
			0,
			0,
			1,
			1,
			0
		],
		2
	], Ya = [
		3,
		K,
		`ContainerDetail`,
		0,
		[
			_,
			va,
			Xr,
			f,
			jr,
			qn,
			G,
			h,
			Yr,
			wi,
			ga,
			ci,
			_a,
			m,
			N,
			hn,
			ra,
			zr,
			xr,
			$r,
			P,
			Lr,
			Ir,
			$i,
			E,
			nr,
			Yn,
			Ci,
			bi,
			zn
		],
		[
			0,
			1,
			1,
			64,
			0,
			0,
			() => md,
			() => J,
			() => Hu,
			2,
			() => pd,
			2,
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			() => Uu,
			() => Y,
			() => tc,
			() => _c,
			() => $u,
			() => Cc,
			() => Os,
			() => Ss,
			() => Kc,
			() => Uc,
			2
		]
	], Xa = [
		3,
		K,
		`ContainerOverrides`,
		0,
		[
			va,
			Xr,
			f,
			xr,
			h,
			P
		],
		[
			1,
			1,
			64,
			0,
			() => J,
			() => Y
		]
	], Za = [
		3,
		K,
		`ContainerProperties`,
		0,
		[
			_,
			va,
			Xr,
			f,
			jr,
			qn,
			G,
			h,
			Yr,
			wi,
			ci,
			ga,
			_a,
			xr,
			P,
			Lr,
			Ir,
			$i,
			E,
			nr,
			zn,
			Yn,
			Ci,
			bi
		],
		[
			0,
			1,
			1,
			64,
			0,
			0,
			() => md,
			() => J,
			() => Hu,
			2,
			2,
			() => pd,
			0,
			0,
			() => Y,
			() => tc,
			() => _c,
			() => $u,
			() => Cc,
			() => Os,
			2,
			() => Ss,
			() => Kc,
			() => Uc
		]
	], Qa = [
		3,
		K,
		`ContainerSummary`,
		0,
		[m, N],
		[1, 0]
	], $a = [
		3,
		K,
		`CreateComputeEnvironmentRequest`,
		0,
		[
			fn,
			W,
			V,
			pa,
			bn,
			Ji,
			U,
			Rn,
			jn,
			Jn
		],
		[
			0,
			0,
			0,
			1,
			() => Wa,
			0,
			128,
			() => ns,
			0,
			() => Yo
		],
		2
	], eo = [
		3,
		K,
		`CreateComputeEnvironmentResponse`,
		0,
		[fn, dn],
		[0, 0]
	], to = [
		3,
		K,
		`CreateConsumableResourceRequest`,
		0,
		[
			Sn,
			ua,
			Ei,
			U
		],
		[
			0,
			1,
			0,
			128
		],
		1
	], no = [
		3,
		K,
		`CreateConsumableResourceResponse`,
		0,
		[Sn, xn],
		[0, 0],
		2
	], ro = [
		3,
		K,
		`CreateJobQueueRequest`,
		0,
		[
			Or,
			gi,
			V,
			Ui,
			pn,
			Li,
			kr,
			U,
			Pr
		],
		[
			0,
			1,
			0,
			0,
			() => ru,
			() => td,
			0,
			128,
			() => Du
		],
		2
	], io = [
		3,
		K,
		`CreateJobQueueResponse`,
		0,
		[Or, S],
		[0, 0],
		2
	], ao = [
		3,
		K,
		`CreateQuotaShareRequest`,
		0,
		[
			M,
			x,
			l,
			Ti,
			O,
			V,
			U
		],
		[
			0,
			0,
			() => qu,
			() => zc,
			() => Rc,
			0,
			128
		],
		5
	], oo = [
		3,
		K,
		`CreateQuotaShareResponse`,
		0,
		[M, j],
		[0, 0]
	], so = [
		3,
		K,
		`CreateSchedulingPolicyRequest`,
		0,
		[
			T,
			vi,
			tr,
			U
		],
		[
			0,
			() => Lc,
			() => Es,
			128
		],
		1
	], co = [
		3,
		K,
		`CreateSchedulingPolicyResponse`,
		0,
		[T, `arn`],
		[0, 0],
		2
	], lo = [
		3,
		K,
		`CreateServiceEnvironmentRequest`,
		0,
		[
			Ii,
			Ri,
			l,
			V,
			U
		],
		[
			0,
			0,
			() => tu,
			0,
			128
		],
		3
	], uo = [
		3,
		K,
		`CreateServiceEnvironmentResponse`,
		0,
		[Ii, Fi],
		[0, 0],
		2
	], fo = [
		3,
		K,
		`DeleteComputeEnvironmentRequest`,
		0,
		[un],
		[0],
		1
	], po = [
		3,
		K,
		`DeleteComputeEnvironmentResponse`,
		0,
		[],
		[]
	], mo = [
		3,
		K,
		`DeleteConsumableResourceRequest`,
		0,
		[En],
		[0],
		1
	], ho = [
		3,
		K,
		`DeleteConsumableResourceResponse`,
		0,
		[],
		[]
	], go = [
		3,
		K,
		`DeleteJobQueueRequest`,
		0,
		[x],
		[0],
		1
	], _o = [
		3,
		K,
		`DeleteJobQueueResponse`,
		0,
		[],
		[]
	], vo = [
		3,
		K,
		`DeleteQuotaShareRequest`,
		0,
		[j],
		[0],
		1
	], yo = [
		3,
		K,
		`DeleteQuotaShareResponse`,
		0,
		[],
		[]
	], bo = [
		3,
		K,
		`DeleteSchedulingPolicyRequest`,
		0,
		[`arn`],
		[0],
		1
	], xo = [
		3,
		K,
		`DeleteSchedulingPolicyResponse`,
		0,
		[],
		[]
	], So = [
		3,
		K,
		`DeleteServiceEnvironmentRequest`,
		0,
		[Pi],
		[0],
		1
	], Co = [
		3,
		K,
		`DeleteServiceEnvironmentResponse`,
		0,
		[],
		[]
	], wo = [
		3,
		K,
		`DeregisterJobDefinitionRequest`,
		0,
		[wr],
		[0],
		1
	], To = [
		3,
		K,
		`DeregisterJobDefinitionResponse`,
		0,
		[],
		[]
	], Eo = [
		3,
		K,
		`DescribeComputeEnvironmentsRequest`,
		0,
		[
			mn,
			w,
			D
		],
		[
			64,
			1,
			0
		]
	], Do = [
		3,
		K,
		`DescribeComputeEnvironmentsResponse`,
		0,
		[mn, D],
		[() => nu, 0]
	], Oo = [
		3,
		K,
		`DescribeConsumableResourceRequest`,
		0,
		[En],
		[0],
		1
	], ko = [
		3,
		K,
		`DescribeConsumableResourceResponse`,
		0,
		[
			Sn,
			xn,
			ua,
			Cr,
			`availableQuantity`,
			Ei,
			c,
			U
		],
		[
			0,
			0,
			1,
			1,
			1,
			0,
			1,
			128
		],
		2
	], Ao = [
		3,
		K,
		`DescribeJobDefinitionsRequest`,
		0,
		[
			Dr,
			w,
			Er,
			H,
			D
		],
		[
			64,
			1,
			0,
			0,
			0
		]
	], jo = [
		3,
		K,
		`DescribeJobDefinitionsResponse`,
		0,
		[Dr, D],
		[() => Cu, 0]
	], Mo = [
		3,
		K,
		`DescribeJobQueuesRequest`,
		0,
		[
			Ar,
			w,
			D
		],
		[
			64,
			1,
			0
		]
	], No = [
		3,
		K,
		`DescribeJobQueuesResponse`,
		0,
		[Ar, D],
		[() => Eu, 0]
	], Po = [
		3,
		K,
		`DescribeJobsRequest`,
		0,
		[C],
		[64],
		1
	], Fo = [
		3,
		K,
		`DescribeJobsResponse`,
		0,
		[C],
		[() => Tu]
	], Io = [
		3,
		K,
		`DescribeQuotaShareRequest`,
		0,
		[j],
		[0],
		1
	], Lo = [
		3,
		K,
		`DescribeQuotaShareResponse`,
		0,
		[
			M,
			j,
			S,
			l,
			Ti,
			O,
			V,
			H,
			U
		],
		[
			0,
			0,
			0,
			() => qu,
			() => zc,
			() => Rc,
			0,
			0,
			128
		]
	], Ro = [
		3,
		K,
		`DescribeSchedulingPoliciesRequest`,
		0,
		[`arns`],
		[64],
		1
	], zo = [
		3,
		K,
		`DescribeSchedulingPoliciesResponse`,
		0,
		[Gi],
		[() => Zu]
	], Bo = [
		3,
		K,
		`DescribeServiceEnvironmentsRequest`,
		0,
		[
			zi,
			w,
			D
		],
		[
			64,
			1,
			0
		]
	], Vo = [
		3,
		K,
		`DescribeServiceEnvironmentsResponse`,
		0,
		[zi, D],
		[() => ed, 0]
	], Ho = [
		3,
		K,
		`DescribeServiceJobRequest`,
		0,
		[y],
		[0],
		1
	], Uo = [
		3,
		K,
		`DescribeServiceJobResponse`,
		0,
		[
			y,
			b,
			x,
			Vi,
			I,
			H,
			cn,
			d,
			c,
			Sr,
			v,
			Fr,
			F,
			ji,
			z,
			qi,
			R,
			M,
			O,
			`preemptionSummary`,
			B,
			L,
			U,
			ia
		],
		[
			0,
			0,
			0,
			0,
			1,
			0,
			() => nd,
			() => rd,
			1,
			2,
			0,
			() => Qs,
			() => ol,
			1,
			1,
			0,
			0,
			0,
			() => il,
			() => al,
			0,
			1,
			128,
			() => cl
		],
		6
	], Wo = [
		3,
		K,
		`Device`,
		0,
		[
			ar,
			vn,
			`permissions`
		],
		[
			0,
			0,
			64
		],
		1
	], Go = [
		3,
		K,
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
	], Ko = [
		3,
		K,
		`EcsProperties`,
		0,
		[la],
		[() => Pu],
		1
	], qo = [
		3,
		K,
		`EcsPropertiesDetail`,
		0,
		[la],
		[() => Nu]
	], Jo = [
		3,
		K,
		`EcsPropertiesOverride`,
		0,
		[la],
		[() => Vu]
	], Yo = [
		3,
		K,
		`EcsSettings`,
		0,
		[`containerInsights`],
		[0]
	], Xo = [
		3,
		K,
		`EcsTaskDetails`,
		0,
		[
			p,
			hn,
			ra,
			Yn,
			qn,
			mi,
			dr,
			da,
			di,
			E,
			Ci,
			G,
			zn,
			ti
		],
		[
			() => Ru,
			0,
			0,
			() => Ss,
			0,
			0,
			0,
			0,
			0,
			() => Cc,
			() => Kc,
			() => md,
			2,
			0
		]
	], Zo = [
		3,
		K,
		`EcsTaskProperties`,
		0,
		[
			p,
			Yn,
			qn,
			mi,
			dr,
			da,
			di,
			E,
			Ci,
			G,
			zn,
			ti
		],
		[
			() => Bu,
			() => Ss,
			0,
			0,
			0,
			0,
			0,
			() => Cc,
			() => Kc,
			() => md,
			2,
			0
		],
		1
	], Qo = [
		3,
		K,
		`EFSAuthorizationConfig`,
		0,
		[`accessPointId`, `iam`],
		[0, 0]
	], $o = [
		3,
		K,
		`EFSVolumeConfiguration`,
		0,
		[
			`fileSystemId`,
			xi,
			`transitEncryption`,
			oa,
			`authorizationConfig`
		],
		[
			0,
			0,
			0,
			1,
			() => Qo
		],
		1
	], es = [
		3,
		K,
		`EksAttemptContainerDetail`,
		0,
		[
			T,
			`containerID`,
			m,
			N
		],
		[
			0,
			0,
			1,
			0
		]
	], ts = [
		3,
		K,
		`EksAttemptDetail`,
		0,
		[
			p,
			sr,
			In,
			fi,
			`podNamespace`,
			ni,
			I,
			L,
			B
		],
		[
			() => cu,
			() => cu,
			0,
			0,
			0,
			0,
			1,
			1,
			0
		]
	], ns = [
		3,
		K,
		`EksConfiguration`,
		0,
		[In, `kubernetesNamespace`],
		[0, 0],
		2
	], rs = [
		3,
		K,
		`EksContainer`,
		0,
		[
			_,
			T,
			hr,
			f,
			sn,
			`env`,
			Di,
			ya,
			Mi
		],
		[
			0,
			0,
			0,
			64,
			64,
			() => du,
			() => ss,
			() => mu,
			() => cs
		],
		1
	], is = [
		3,
		K,
		`EksContainerDetail`,
		0,
		[
			T,
			_,
			hr,
			f,
			sn,
			`env`,
			Di,
			m,
			N,
			ya,
			Mi
		],
		[
			0,
			0,
			0,
			64,
			64,
			() => du,
			() => ss,
			1,
			0,
			() => mu,
			() => cs
		]
	], as = [
		3,
		K,
		`EksContainerEnvironmentVariable`,
		0,
		[T, ba],
		[0, 0],
		1
	], os = [
		3,
		K,
		`EksContainerOverride`,
		0,
		[
			T,
			_,
			f,
			sn,
			`env`,
			Di
		],
		[
			0,
			0,
			64,
			64,
			() => du,
			() => ss
		]
	], ss = [
		3,
		K,
		`EksContainerResourceRequirements`,
		0,
		[`limits`, `requests`],
		[128, 128]
	], cs = [
		3,
		K,
		`EksContainerSecurityContext`,
		0,
		[
			`runAsUser`,
			`runAsGroup`,
			ci,
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
	], ls = [
		3,
		K,
		`EksContainerVolumeMount`,
		0,
		[
			T,
			`mountPath`,
			`subPath`,
			Si
		],
		[
			0,
			0,
			0,
			2
		]
	], us = [
		3,
		K,
		`EksEmptyDir`,
		0,
		[`medium`, `sizeLimit`],
		[0, 0]
	], ds = [
		3,
		K,
		`EksHostPath`,
		0,
		[`path`],
		[0]
	], fs = [
		3,
		K,
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
	], ps = [
		3,
		K,
		`EksPersistentVolumeClaim`,
		0,
		[`claimName`, Si],
		[0, 2],
		1
	], ms = [
		3,
		K,
		`EksPodProperties`,
		0,
		[
			Ai,
			ir,
			Pn,
			gr,
			p,
			sr,
			G,
			Zr,
			Wi
		],
		[
			0,
			2,
			0,
			() => xu,
			() => pu,
			() => pu,
			() => hu,
			() => fs,
			2
		]
	], hs = [
		3,
		K,
		`EksPodPropertiesDetail`,
		0,
		[
			Ai,
			ir,
			Pn,
			gr,
			p,
			sr,
			G,
			fi,
			ni,
			Zr,
			Wi
		],
		[
			0,
			2,
			0,
			() => xu,
			() => uu,
			() => uu,
			() => hu,
			0,
			0,
			() => fs,
			2
		]
	], gs = [
		3,
		K,
		`EksPodPropertiesOverride`,
		0,
		[
			p,
			sr,
			Zr
		],
		[
			() => fu,
			() => fu,
			() => fs
		]
	], _s = [
		3,
		K,
		`EksProperties`,
		0,
		[pi],
		[() => ms]
	], vs = [
		3,
		K,
		`EksPropertiesDetail`,
		0,
		[pi],
		[() => hs]
	], ys = [
		3,
		K,
		`EksPropertiesOverride`,
		0,
		[pi],
		[() => gs]
	], bs = [
		3,
		K,
		`EksSecret`,
		0,
		[`secretName`, `optional`],
		[0, 2],
		1
	], xs = [
		3,
		K,
		`EksVolume`,
		0,
		[
			T,
			ar,
			`emptyDir`,
			`secret`,
			`persistentVolumeClaim`
		],
		[
			0,
			() => ds,
			() => us,
			() => bs,
			() => ps
		],
		1
	], Ss = [
		3,
		K,
		`EphemeralStorage`,
		0,
		[`sizeInGiB`],
		[1],
		1
	], Cs = [
		3,
		K,
		`EvaluateOnExit`,
		0,
		[
			on,
			oi,
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
	], ws = [
		3,
		K,
		`FairshareCapacityUsage`,
		0,
		[u, A],
		[0, 1]
	], Ts = [
		3,
		K,
		`FairshareCapacityUtilization`,
		0,
		[R, d],
		[0, () => _u]
	], Es = [
		3,
		K,
		`FairsharePolicy`,
		0,
		[
			`shareDecaySeconds`,
			`computeReservation`,
			`shareDistribution`
		],
		[
			1,
			1,
			() => cd
		]
	], Ds = [
		3,
		K,
		`FairshareUtilizationDetail`,
		0,
		[`activeShareCount`, aa],
		[1, () => vu]
	], Os = [
		3,
		K,
		`FargatePlatformConfiguration`,
		0,
		[mi],
		[0]
	], ks = [
		3,
		K,
		`FirelensConfiguration`,
		0,
		[W, si],
		[0, 128],
		1
	], As = [
		3,
		K,
		`FrontOfQueueDetail`,
		0,
		[C, Ur],
		[() => yu, 1]
	], js = [
		3,
		K,
		`FrontOfQueueJobSummary`,
		0,
		[v, Xn],
		[0, 1]
	], Ms = [
		3,
		K,
		`FrontOfQuotaShareJobSummary`,
		0,
		[v, Xn],
		[0, 1]
	], Ns = [
		3,
		K,
		`FrontOfQuotaSharesDetail`,
		0,
		[_i, Ur],
		[() => hd, 1]
	], Ps = [
		3,
		K,
		`GetJobQueueSnapshotRequest`,
		0,
		[x],
		[0],
		1
	], Fs = [
		3,
		K,
		`GetJobQueueSnapshotResponse`,
		0,
		[
			`frontOfQueue`,
			`frontOfQuotaShares`,
			`queueUtilization`
		],
		[
			() => As,
			() => Ns,
			() => Mc
		]
	], Is = [
		3,
		K,
		`Host`,
		0,
		[`sourcePath`],
		[0]
	], Ls = [
		3,
		K,
		`ImagePullSecret`,
		0,
		[T],
		[0],
		1
	], Rs = [
		3,
		K,
		`InfrastructureOptimization`,
		0,
		[`scaleInAfter`],
		[1]
	], zs = [
		3,
		K,
		`InstanceLaunchTemplate`,
		0,
		[
			Bn,
			E,
			yr,
			`capacityOptionType`,
			Ni,
			Qr,
			`fipsEnabled`,
			Tn,
			pr,
			Rr
		],
		[
			0,
			() => yc,
			() => Vs,
			0,
			() => xc,
			0,
			2,
			() => Va,
			2,
			() => vc
		],
		2
	], Bs = [
		3,
		K,
		`InstanceLaunchTemplateUpdate`,
		0,
		[
			Bn,
			E,
			yr,
			Ni,
			Qr,
			Tn,
			pr,
			Rr
		],
		[
			0,
			() => yc,
			() => Vs,
			() => xc,
			0,
			() => Va,
			2,
			() => vc
		]
	], Vs = [
		3,
		K,
		`InstanceRequirementsRequest`,
		0,
		[`allowedInstanceTypes`],
		[64]
	], Hs = [
		3,
		K,
		`JobCapacityUsageSummary`,
		0,
		[u, A],
		[0, 1]
	], Us = [
		3,
		K,
		`JobDefinition`,
		0,
		[
			Er,
			Tr,
			Oi,
			W,
			H,
			z,
			hi,
			F,
			yn,
			fa,
			ii,
			U,
			k,
			li,
			Un,
			Kn,
			_n,
			Cn
		],
		[
			0,
			0,
			1,
			0,
			0,
			1,
			128,
			() => Gc,
			() => Za,
			() => Ys,
			() => Dc,
			128,
			2,
			64,
			() => Ko,
			() => _s,
			0,
			() => q
		],
		4
	], Ws = [
		3,
		K,
		`JobDependency`,
		0,
		[y, W],
		[0, 0]
	], Gs = [
		3,
		K,
		`JobDetail`,
		0,
		[
			b,
			y,
			x,
			H,
			I,
			wr,
			v,
			R,
			z,
			cn,
			B,
			c,
			F,
			L,
			Nn,
			hi,
			kn,
			`nodeDetails`,
			ii,
			rn,
			fa,
			U,
			k,
			li,
			Kn,
			`eksAttempts`,
			Un,
			cr,
			Sr,
			Cn
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
			() => $l,
			0,
			1,
			() => Gc,
			1,
			() => wu,
			128,
			() => Ya,
			() => Tc,
			() => Dc,
			() => ka,
			() => Ys,
			128,
			2,
			64,
			() => vs,
			() => lu,
			() => qo,
			2,
			2,
			() => q
		],
		6
	], Ks = [
		3,
		K,
		`JobQueueDetail`,
		0,
		[
			Or,
			S,
			V,
			gi,
			pn,
			Ui,
			H,
			B,
			Li,
			kr,
			U,
			Pr
		],
		[
			0,
			0,
			0,
			1,
			() => ru,
			0,
			0,
			0,
			() => td,
			0,
			128,
			() => Du
		],
		5
	], qs = [
		3,
		K,
		`JobStateTimeLimitAction`,
		0,
		[
			N,
			V,
			`maxTimeSeconds`,
			on
		],
		[
			0,
			0,
			1,
			0
		],
		4
	], Js = [
		3,
		K,
		`JobSummary`,
		0,
		[
			y,
			b,
			v,
			d,
			c,
			ji,
			R,
			H,
			B,
			I,
			L,
			kn,
			rn,
			ii,
			wr,
			cr,
			Sr
		],
		[
			0,
			0,
			0,
			() => Su,
			1,
			1,
			0,
			0,
			0,
			1,
			1,
			() => Qa,
			() => Aa,
			() => Oc,
			0,
			2,
			2
		],
		2
	], Ys = [
		3,
		K,
		`JobTimeout`,
		0,
		[nn],
		[1]
	], Xs = [
		3,
		K,
		`KeyValuePair`,
		0,
		[T, ba],
		[0, 0]
	], Zs = [
		3,
		K,
		`KeyValuesPair`,
		0,
		[T, `values`],
		[0, 64]
	], Qs = [
		3,
		K,
		`LatestServiceJobAttempt`,
		0,
		[Ki],
		[() => ll]
	], $s = [
		3,
		K,
		`LaunchTemplateSpecification`,
		0,
		[
			Vr,
			Hr,
			xa,
			`overrides`,
			ha
		],
		[
			0,
			0,
			0,
			() => ku,
			0
		]
	], ec = [
		3,
		K,
		`LaunchTemplateSpecificationOverride`,
		0,
		[
			Vr,
			Hr,
			xa,
			`targetInstanceTypes`,
			ha
		],
		[
			0,
			0,
			0,
			64,
			0
		]
	], tc = [
		3,
		K,
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
			() => ou,
			2,
			1,
			() => fd,
			1,
			1
		]
	], nc = [
		3,
		K,
		`ListConsumableResourcesRequest`,
		0,
		[
			$n,
			w,
			D
		],
		[
			() => Mu,
			1,
			0
		]
	], rc = [
		3,
		K,
		`ListConsumableResourcesResponse`,
		0,
		[`consumableResources`, D],
		[() => au, 0],
		1
	], ic = [
		3,
		K,
		`ListJobsByConsumableResourceRequest`,
		0,
		[
			En,
			$n,
			w,
			D
		],
		[
			0,
			() => Fu,
			1,
			0
		],
		1
	], ac = [
		3,
		K,
		`ListJobsByConsumableResourceResponse`,
		0,
		[C, D],
		[() => Iu, 0],
		1
	], oc = [
		3,
		K,
		`ListJobsByConsumableResourceSummary`,
		0,
		[
			v,
			S,
			b,
			Mr,
			A,
			c,
			Cn,
			Tr,
			R,
			B,
			I
		],
		[
			0,
			0,
			0,
			0,
			1,
			1,
			() => q,
			0,
			0,
			0,
			1
		],
		7
	], sc = [
		3,
		K,
		`ListJobsRequest`,
		0,
		[
			x,
			`arrayJobId`,
			`multiNodeJobId`,
			Mr,
			w,
			D,
			$n
		],
		[
			0,
			0,
			0,
			0,
			1,
			0,
			() => Lu
		]
	], cc = [
		3,
		K,
		`ListJobsResponse`,
		0,
		[Nr, D],
		[() => Ou, 0],
		1
	], lc = [
		3,
		K,
		`ListQuotaSharesRequest`,
		0,
		[
			x,
			w,
			D
		],
		[
			0,
			1,
			0
		],
		1
	], uc = [
		3,
		K,
		`ListQuotaSharesResponse`,
		0,
		[_i, D],
		[() => Xu, 0]
	], dc = [
		3,
		K,
		`ListSchedulingPoliciesRequest`,
		0,
		[w, D],
		[1, 0]
	], fc = [
		3,
		K,
		`ListSchedulingPoliciesResponse`,
		0,
		[Gi, D],
		[() => Qu, 0]
	], pc = [
		3,
		K,
		`ListServiceJobsRequest`,
		0,
		[
			x,
			Mr,
			w,
			D,
			$n
		],
		[
			0,
			0,
			1,
			0,
			() => Lu
		]
	], mc = [
		3,
		K,
		`ListServiceJobsResponse`,
		0,
		[Nr, D],
		[() => sd, 0],
		1
	], hc = [
		3,
		K,
		`ListTagsForResourceRequest`,
		0,
		[yi],
		[[0, 1]],
		1
	], gc = [
		3,
		K,
		`ListTagsForResourceResponse`,
		0,
		[U],
		[128]
	], _c = [
		3,
		K,
		`LogConfiguration`,
		0,
		[
			`logDriver`,
			si,
			`secretOptions`
		],
		[
			0,
			128,
			() => $u
		],
		1
	], vc = [
		3,
		K,
		`ManagedInstancesLocalStorageConfiguration`,
		0,
		[`useLocalStorage`],
		[2]
	], yc = [
		3,
		K,
		`ManagedInstancesNetworkConfiguration`,
		0,
		[na, `securityGroups`],
		[64, 64],
		2
	], bc = [
		3,
		K,
		`ManagedInstancesProvider`,
		0,
		[
			vr,
			ur,
			k,
			mr
		],
		[
			0,
			() => zs,
			0,
			() => Rs
		],
		2
	], xc = [
		3,
		K,
		`ManagedInstancesStorageConfiguration`,
		0,
		[`storageSizeGiB`],
		[1]
	], Sc = [
		3,
		K,
		`MountPoint`,
		0,
		[
			vn,
			Si,
			`sourceVolume`
		],
		[
			0,
			2,
			0
		]
	], Cc = [
		3,
		K,
		`NetworkConfiguration`,
		0,
		[`assignPublicIp`],
		[0]
	], wc = [
		3,
		K,
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
	], Tc = [
		3,
		K,
		`NodeDetails`,
		0,
		[ei, fr],
		[1, 2]
	], Ec = [
		3,
		K,
		`NodeOverrides`,
		0,
		[ri, `nodePropertyOverrides`],
		[1, () => Wu]
	], Dc = [
		3,
		K,
		`NodeProperties`,
		0,
		[
			ri,
			`mainNode`,
			`nodeRangeProperties`
		],
		[
			1,
			1,
			() => Gu
		],
		3
	], Oc = [
		3,
		K,
		`NodePropertiesSummary`,
		0,
		[
			fr,
			ri,
			ei
		],
		[
			2,
			1,
			1
		]
	], kc = [
		3,
		K,
		`NodePropertyOverride`,
		0,
		[
			ca,
			gn,
			Wn,
			br,
			Gn,
			wn
		],
		[
			0,
			() => Xa,
			() => Jo,
			64,
			() => ys,
			() => q
		],
		1
	], Ac = [
		3,
		K,
		`NodeRangeProperty`,
		0,
		[
			ca,
			kn,
			br,
			Un,
			Kn,
			Cn
		],
		[
			0,
			() => Za,
			64,
			() => Ko,
			() => _s,
			() => q
		],
		1
	], jc = [
		3,
		K,
		`QueueSnapshotCapacityUsage`,
		0,
		[u, A],
		[0, 1]
	], Mc = [
		3,
		K,
		`QueueSnapshotUtilizationDetail`,
		0,
		[
			`totalCapacityUsage`,
			`fairshareUtilization`,
			`quotaShareUtilization`,
			Ur
		],
		[
			() => Ku,
			() => Ds,
			() => Bc,
			1
		]
	], Nc = [
		3,
		K,
		`QuotaShareCapacityLimit`,
		0,
		[Gr, u],
		[1, 0],
		2
	], Pc = [
		3,
		K,
		`QuotaShareCapacityUsage`,
		0,
		[u, A],
		[0, 1]
	], Fc = [
		3,
		K,
		`QuotaShareCapacityUtilization`,
		0,
		[M, d],
		[0, () => Ju]
	], Ic = [
		3,
		K,
		`QuotaShareDetail`,
		0,
		[
			M,
			j,
			S,
			l,
			Ti,
			O,
			V,
			H
		],
		[
			0,
			0,
			0,
			() => qu,
			() => zc,
			() => Rc,
			0,
			0
		]
	], Lc = [
		3,
		K,
		`QuotaSharePolicy`,
		0,
		[`idleResourceAssignmentStrategy`],
		[0],
		1
	], Rc = [
		3,
		K,
		`QuotaSharePreemptionConfiguration`,
		0,
		[`inSharePreemption`],
		[0],
		1
	], zc = [
		3,
		K,
		`QuotaShareResourceSharingConfiguration`,
		0,
		[`strategy`, `borrowLimit`],
		[0, 1],
		1
	], Bc = [
		3,
		K,
		`QuotaShareUtilizationDetail`,
		0,
		[aa],
		[() => Yu]
	], Vc = [
		3,
		K,
		`RegisterJobDefinitionRequest`,
		0,
		[
			Er,
			W,
			hi,
			z,
			yn,
			ii,
			F,
			k,
			fa,
			U,
			li,
			Kn,
			Un,
			Cn
		],
		[
			0,
			0,
			128,
			1,
			() => Za,
			() => Dc,
			() => Gc,
			2,
			() => Ys,
			128,
			64,
			() => _s,
			() => Ko,
			() => q
		],
		2
	], Hc = [
		3,
		K,
		`RegisterJobDefinitionResponse`,
		0,
		[
			Er,
			Tr,
			Oi
		],
		[
			0,
			0,
			1
		],
		3
	], Uc = [
		3,
		K,
		`RepositoryCredentials`,
		0,
		[`credentialsParameter`],
		[0],
		1
	], Wc = [
		3,
		K,
		`ResourceRequirement`,
		0,
		[ba, W],
		[0, 0],
		2
	], Gc = [
		3,
		K,
		`RetryStrategy`,
		0,
		[cn, Hn],
		[1, () => gu]
	], Kc = [
		3,
		K,
		`RuntimePlatform`,
		0,
		[`operatingSystemFamily`, `cpuArchitecture`],
		[0, 0]
	], qc = [
		3,
		K,
		`S3FilesVolumeConfiguration`,
		0,
		[
			`fileSystemArn`,
			xi,
			oa,
			`accessPointArn`
		],
		[
			0,
			0,
			1,
			0
		],
		1
	], Jc = [
		3,
		K,
		`SchedulingPolicyDetail`,
		0,
		[
			T,
			`arn`,
			vi,
			tr,
			U
		],
		[
			0,
			0,
			() => Lc,
			() => Es,
			128
		],
		2
	], Yc = [
		3,
		K,
		`SchedulingPolicyListingDetail`,
		0,
		[`arn`],
		[0],
		1
	], Xc = [
		3,
		K,
		`Secret`,
		0,
		[T, `valueFrom`],
		[0, 0],
		2
	], Zc = [
		3,
		K,
		`ServiceEnvironmentDetail`,
		0,
		[
			Ii,
			Fi,
			Ri,
			l,
			V,
			H,
			U
		],
		[
			0,
			0,
			0,
			() => tu,
			0,
			0,
			128
		],
		4
	], Qc = [
		3,
		K,
		`ServiceEnvironmentOrder`,
		0,
		[ai, Pi],
		[1, 0],
		2
	], $c = [
		3,
		K,
		`ServiceJobAttemptDetail`,
		0,
		[
			Ki,
			I,
			L,
			B
		],
		[
			() => ll,
			1,
			1,
			0
		]
	], el = [
		3,
		K,
		`ServiceJobCapacityUsageDetail`,
		0,
		[u, A],
		[0, 1]
	], tl = [
		3,
		K,
		`ServiceJobCapacityUsageSummary`,
		0,
		[u, A],
		[0, 1]
	], nl = [
		3,
		K,
		`ServiceJobEvaluateOnExit`,
		0,
		[on, oi],
		[0, 0]
	], rl = [
		3,
		K,
		`ServiceJobPreemptedAttempt`,
		0,
		[
			Ki,
			I,
			L,
			B
		],
		[
			() => ll,
			1,
			1,
			0
		]
	], il = [
		3,
		K,
		`ServiceJobPreemptionConfiguration`,
		0,
		[`preemptionRetriesBeforeTermination`],
		[1]
	], al = [
		3,
		K,
		`ServiceJobPreemptionSummary`,
		0,
		[`preemptedAttemptCount`, `recentPreemptedAttempts`],
		[1, () => od]
	], ol = [
		3,
		K,
		`ServiceJobRetryStrategy`,
		0,
		[cn, Hn],
		[1, () => ad],
		1
	], sl = [
		3,
		K,
		`ServiceJobSummary`,
		0,
		[
			y,
			b,
			Vi,
			Fr,
			d,
			c,
			v,
			ji,
			R,
			M,
			H,
			B,
			I,
			L,
			Sr
		],
		[
			0,
			0,
			0,
			() => Qs,
			() => id,
			1,
			0,
			1,
			0,
			0,
			0,
			0,
			1,
			1,
			2
		],
		3
	], cl = [
		3,
		K,
		`ServiceJobTimeout`,
		0,
		[nn],
		[1]
	], ll = [
		3,
		K,
		`ServiceResourceId`,
		0,
		[T, ba],
		[0, 0],
		2
	], ul = [
		3,
		K,
		`ShareAttributes`,
		0,
		[R, `weightFactor`],
		[0, 1],
		1
	], dl = [
		3,
		K,
		`SubmitJobRequest`,
		0,
		[
			b,
			x,
			wr,
			R,
			`schedulingPriorityOverride`,
			rn,
			Nn,
			hi,
			gn,
			`nodeOverrides`,
			F,
			k,
			fa,
			U,
			Gn,
			Wn,
			wn
		],
		[
			0,
			0,
			0,
			0,
			1,
			() => Oa,
			() => wu,
			128,
			() => Xa,
			() => Ec,
			() => Gc,
			2,
			() => Ys,
			128,
			() => ys,
			() => Jo,
			() => q
		],
		3
	], fl = [
		3,
		K,
		`SubmitJobResponse`,
		0,
		[
			b,
			y,
			v
		],
		[
			0,
			0,
			0
		],
		2
	], pl = [
		3,
		K,
		`SubmitServiceJobRequest`,
		0,
		[
			b,
			x,
			qi,
			Vi,
			F,
			z,
			R,
			M,
			O,
			ia,
			U,
			On
		],
		[
			0,
			0,
			0,
			0,
			() => ol,
			1,
			0,
			0,
			() => il,
			() => cl,
			128,
			[0, 4]
		],
		4
	], ml = [
		3,
		K,
		`SubmitServiceJobResponse`,
		0,
		[
			b,
			y,
			v
		],
		[
			0,
			0,
			0
		],
		2
	], hl = [
		3,
		K,
		`TagResourceRequest`,
		0,
		[yi, U],
		[[0, 1], 128],
		2
	], gl = [
		3,
		K,
		`TagResourceResponse`,
		0,
		[],
		[]
	], _l = [
		3,
		K,
		`TaskContainerDependency`,
		0,
		[`containerName`, `condition`],
		[0, 0]
	], vl = [
		3,
		K,
		`TaskContainerDetails`,
		0,
		[
			f,
			Nn,
			h,
			Qn,
			er,
			_,
			Lr,
			Ir,
			Yr,
			T,
			ci,
			wi,
			bi,
			P,
			$i,
			ga,
			_a,
			Zi,
			Qi,
			m,
			N,
			zr,
			$r
		],
		[
			64,
			() => ld,
			() => J,
			2,
			() => ks,
			0,
			() => tc,
			() => _c,
			() => Hu,
			0,
			2,
			2,
			() => Uc,
			() => Y,
			() => $u,
			() => pd,
			0,
			1,
			1,
			1,
			0,
			0,
			() => Uu
		]
	], yl = [
		3,
		K,
		`TaskContainerOverrides`,
		0,
		[
			f,
			h,
			T,
			P
		],
		[
			64,
			() => J,
			0,
			() => Y
		]
	], bl = [
		3,
		K,
		`TaskContainerProperties`,
		0,
		[
			_,
			f,
			Nn,
			h,
			Qn,
			er,
			Lr,
			Ir,
			Yr,
			T,
			ci,
			wi,
			bi,
			P,
			$i,
			ga,
			_a,
			Zi,
			Qi
		],
		[
			0,
			64,
			() => ld,
			() => J,
			2,
			() => ks,
			() => tc,
			() => _c,
			() => Hu,
			0,
			2,
			2,
			() => Uc,
			() => Y,
			() => $u,
			() => pd,
			0,
			1,
			1
		],
		1
	], xl = [
		3,
		K,
		`TaskPropertiesOverride`,
		0,
		[p],
		[() => zu]
	], Sl = [
		3,
		K,
		`TerminateJobRequest`,
		0,
		[y, N],
		[0, 0],
		2
	], Cl = [
		3,
		K,
		`TerminateJobResponse`,
		0,
		[],
		[]
	], wl = [
		3,
		K,
		`TerminateJobsErrorDetail`,
		0,
		[
			`job`,
			An,
			Wr
		],
		[
			0,
			0,
			0
		],
		3
	], Tl = [
		3,
		K,
		`TerminateJobsRequest`,
		0,
		[C, N],
		[64, 0],
		2
	], El = [
		3,
		K,
		`TerminateJobsResponse`,
		0,
		[ta, Zn],
		[64, () => ud],
		2
	], Dl = [
		3,
		K,
		`TerminateServiceJobRequest`,
		0,
		[y, N],
		[0, 0],
		2
	], Ol = [
		3,
		K,
		`TerminateServiceJobResponse`,
		0,
		[],
		[]
	], kl = [
		3,
		K,
		`TerminateServiceJobsErrorDetail`,
		0,
		[
			`job`,
			An,
			Wr
		],
		[
			0,
			0,
			0
		],
		3
	], Al = [
		3,
		K,
		`TerminateServiceJobsRequest`,
		0,
		[C, N],
		[64, 0],
		2
	], jl = [
		3,
		K,
		`TerminateServiceJobsResponse`,
		0,
		[ta, Zn],
		[64, () => dd],
		2
	], Ml = [
		3,
		K,
		`Tmpfs`,
		0,
		[
			vn,
			ea,
			`mountOptions`
		],
		[
			0,
			1,
			64
		],
		2
	], Nl = [
		3,
		K,
		`Ulimit`,
		0,
		[
			`hardLimit`,
			T,
			`softLimit`
		],
		[
			1,
			0,
			1
		],
		3
	], Pl = [
		3,
		K,
		`UntagResourceRequest`,
		0,
		[yi, sa],
		[[0, 1], [64, { httpQuery: sa }]],
		2
	], Fl = [
		3,
		K,
		`UntagResourceResponse`,
		0,
		[],
		[]
	], Il = [
		3,
		K,
		`UpdateComputeEnvironmentRequest`,
		0,
		[
			un,
			V,
			pa,
			bn,
			Ji,
			ma,
			jn,
			Jn
		],
		[
			0,
			0,
			1,
			() => Ga,
			0,
			() => Ul,
			0,
			() => Yo
		],
		1
	], Ll = [
		3,
		K,
		`UpdateComputeEnvironmentResponse`,
		0,
		[fn, dn],
		[0, 0]
	], Rl = [
		3,
		K,
		`UpdateConsumableResourceRequest`,
		0,
		[
			En,
			`operation`,
			A,
			On
		],
		[
			0,
			0,
			1,
			[0, 4]
		],
		1
	], zl = [
		3,
		K,
		`UpdateConsumableResourceResponse`,
		0,
		[
			Sn,
			xn,
			ua
		],
		[
			0,
			0,
			1
		],
		2
	], Bl = [
		3,
		K,
		`UpdateJobQueueRequest`,
		0,
		[
			x,
			V,
			Ui,
			gi,
			pn,
			Li,
			Pr
		],
		[
			0,
			0,
			0,
			1,
			() => ru,
			() => td,
			() => Du
		],
		1
	], Vl = [
		3,
		K,
		`UpdateJobQueueResponse`,
		0,
		[Or, S],
		[0, 0]
	], Hl = [
		3,
		K,
		`UpdateManagedInstancesProviderConfiguration`,
		0,
		[
			k,
			vr,
			ur,
			mr
		],
		[
			0,
			0,
			() => Bs,
			() => Rs
		]
	], Ul = [
		3,
		K,
		`UpdatePolicy`,
		0,
		[`terminateJobsOnUpdate`, `jobExecutionTimeoutMinutes`],
		[2, 1]
	], Wl = [
		3,
		K,
		`UpdateQuotaShareRequest`,
		0,
		[
			j,
			l,
			Ti,
			O,
			V
		],
		[
			0,
			() => qu,
			() => zc,
			() => Rc,
			0
		],
		1
	], Gl = [
		3,
		K,
		`UpdateQuotaShareResponse`,
		0,
		[M, j],
		[0, 0]
	], Kl = [
		3,
		K,
		`UpdateSchedulingPolicyRequest`,
		0,
		[
			`arn`,
			vi,
			tr
		],
		[
			0,
			() => Lc,
			() => Es
		],
		1
	], ql = [
		3,
		K,
		`UpdateSchedulingPolicyResponse`,
		0,
		[],
		[]
	], Jl = [
		3,
		K,
		`UpdateServiceEnvironmentRequest`,
		0,
		[
			Pi,
			V,
			l
		],
		[
			0,
			0,
			() => tu
		],
		1
	], Yl = [
		3,
		K,
		`UpdateServiceEnvironmentResponse`,
		0,
		[Ii, Fi],
		[0, 0],
		2
	], Xl = [
		3,
		K,
		`UpdateServiceJobRequest`,
		0,
		[y, z],
		[0, 1],
		2
	], Zl = [
		3,
		K,
		`UpdateServiceJobResponse`,
		0,
		[
			v,
			b,
			y
		],
		[
			0,
			0,
			0
		]
	], Ql = [
		3,
		K,
		`Volume`,
		0,
		[
			`host`,
			T,
			`efsVolumeConfiguration`,
			`s3filesVolumeConfiguration`
		],
		[
			() => Is,
			0,
			() => $o,
			() => qc
		]
	], $l = [
		1,
		K,
		`AttemptDetails`,
		0,
		() => Ma
	], eu = [
		1,
		K,
		`CancelJobsErrorDetailList`,
		0,
		() => La
	], tu = [
		1,
		K,
		`CapacityLimits`,
		0,
		() => Ba
	], nu = [
		1,
		K,
		`ComputeEnvironmentDetailList`,
		0,
		() => Ha
	], ru = [
		1,
		K,
		`ComputeEnvironmentOrders`,
		0,
		() => Ua
	], iu = [
		1,
		K,
		`ConsumableResourceList`,
		0,
		() => qa
	], au = [
		1,
		K,
		`ConsumableResourceSummaryList`,
		0,
		() => Ja
	], ou = [
		1,
		K,
		`DevicesList`,
		0,
		() => Wo
	], su = [
		1,
		K,
		`Ec2ConfigurationList`,
		0,
		() => Go
	], cu = [
		1,
		K,
		`EksAttemptContainerDetails`,
		0,
		() => es
	], lu = [
		1,
		K,
		`EksAttemptDetails`,
		0,
		() => ts
	], uu = [
		1,
		K,
		`EksContainerDetails`,
		0,
		() => is
	], du = [
		1,
		K,
		`EksContainerEnvironmentVariables`,
		0,
		() => as
	], fu = [
		1,
		K,
		`EksContainerOverrideList`,
		0,
		() => os
	], pu = [
		1,
		K,
		`EksContainers`,
		0,
		() => rs
	], mu = [
		1,
		K,
		`EksContainerVolumeMounts`,
		0,
		() => ls
	], hu = [
		1,
		K,
		`EksVolumes`,
		0,
		() => xs
	], J = [
		1,
		K,
		`EnvironmentVariables`,
		0,
		() => Xs
	], gu = [
		1,
		K,
		`EvaluateOnExitList`,
		0,
		() => Cs
	], _u = [
		1,
		K,
		`FairshareCapacityUsageList`,
		0,
		() => ws
	], vu = [
		1,
		K,
		`FairshareCapacityUtilizationList`,
		0,
		() => Ts
	], yu = [
		1,
		K,
		`FrontOfQueueJobSummaryList`,
		0,
		() => js
	], bu = [
		1,
		K,
		`FrontOfQuotaShareJobSummaryList`,
		0,
		() => Ms
	], xu = [
		1,
		K,
		`ImagePullSecrets`,
		0,
		() => Ls
	], Su = [
		1,
		K,
		`JobCapacityUsageSummaryList`,
		0,
		() => Hs
	], Cu = [
		1,
		K,
		`JobDefinitionList`,
		0,
		() => Us
	], wu = [
		1,
		K,
		`JobDependencyList`,
		0,
		() => Ws
	], Tu = [
		1,
		K,
		`JobDetailList`,
		0,
		() => Gs
	], Eu = [
		1,
		K,
		`JobQueueDetailList`,
		0,
		() => Ks
	], Du = [
		1,
		K,
		`JobStateTimeLimitActions`,
		0,
		() => qs
	], Ou = [
		1,
		K,
		`JobSummaryList`,
		0,
		() => Js
	], ku = [
		1,
		K,
		`LaunchTemplateSpecificationOverrideList`,
		0,
		() => ec
	], Au = [
		1,
		K,
		`ListAttemptEcsTaskDetails`,
		0,
		() => Na
	], ju = [
		1,
		K,
		`ListAttemptTaskContainerDetails`,
		0,
		() => Pa
	], Mu = [
		1,
		K,
		`ListConsumableResourcesFilterList`,
		0,
		() => Zs
	], Nu = [
		1,
		K,
		`ListEcsTaskDetails`,
		0,
		() => Xo
	], Pu = [
		1,
		K,
		`ListEcsTaskProperties`,
		0,
		() => Zo
	], Fu = [
		1,
		K,
		`ListJobsByConsumableResourceFilterList`,
		0,
		() => Zs
	], Iu = [
		1,
		K,
		`ListJobsByConsumableResourceSummaryList`,
		0,
		() => oc
	], Lu = [
		1,
		K,
		`ListJobsFilterList`,
		0,
		() => Zs
	], Ru = [
		1,
		K,
		`ListTaskContainerDetails`,
		0,
		() => vl
	], zu = [
		1,
		K,
		`ListTaskContainerOverrides`,
		0,
		() => yl
	], Bu = [
		1,
		K,
		`ListTaskContainerProperties`,
		0,
		() => bl
	], Vu = [
		1,
		K,
		`ListTaskPropertiesOverride`,
		0,
		() => xl
	], Hu = [
		1,
		K,
		`MountPoints`,
		0,
		() => Sc
	], Uu = [
		1,
		K,
		`NetworkInterfaceList`,
		0,
		() => wc
	], Wu = [
		1,
		K,
		`NodePropertyOverrides`,
		0,
		() => kc
	], Gu = [
		1,
		K,
		`NodeRangeProperties`,
		0,
		() => Ac
	], Ku = [
		1,
		K,
		`QueueSnapshotCapacityUsageList`,
		0,
		() => jc
	], qu = [
		1,
		K,
		`QuotaShareCapacityLimits`,
		0,
		() => Nc
	], Ju = [
		1,
		K,
		`QuotaShareCapacityUsageList`,
		0,
		() => Pc
	], Yu = [
		1,
		K,
		`QuotaShareCapacityUtilizationList`,
		0,
		() => Fc
	], Xu = [
		1,
		K,
		`QuotaShareList`,
		0,
		() => Ic
	], Y = [
		1,
		K,
		`ResourceRequirements`,
		0,
		() => Wc
	], Zu = [
		1,
		K,
		`SchedulingPolicyDetailList`,
		0,
		() => Jc
	], Qu = [
		1,
		K,
		`SchedulingPolicyListingDetailList`,
		0,
		() => Yc
	], $u = [
		1,
		K,
		`SecretList`,
		0,
		() => Xc
	], ed = [
		1,
		K,
		`ServiceEnvironmentDetailList`,
		0,
		() => Zc
	], td = [
		1,
		K,
		`ServiceEnvironmentOrders`,
		0,
		() => Qc
	], nd = [
		1,
		K,
		`ServiceJobAttemptDetails`,
		0,
		() => $c
	], rd = [
		1,
		K,
		`ServiceJobCapacityUsageDetailList`,
		0,
		() => el
	], id = [
		1,
		K,
		`ServiceJobCapacityUsageSummaryList`,
		0,
		() => tl
	], ad = [
		1,
		K,
		`ServiceJobEvaluateOnExitList`,
		0,
		() => nl
	], od = [
		1,
		K,
		`ServiceJobRecentPreemptedAttemptList`,
		0,
		() => rl
	], sd = [
		1,
		K,
		`ServiceJobSummaryList`,
		0,
		() => sl
	], cd = [
		1,
		K,
		`ShareAttributesList`,
		0,
		() => ul
	], ld = [
		1,
		K,
		`TaskContainerDependencyList`,
		0,
		() => _l
	], ud = [
		1,
		K,
		`TerminateJobsErrorDetailList`,
		0,
		() => wl
	], dd = [
		1,
		K,
		`TerminateServiceJobsErrorDetailList`,
		0,
		() => kl
	], fd = [
		1,
		K,
		`TmpfsList`,
		0,
		() => Ml
	], pd = [
		1,
		K,
		`Ulimits`,
		0,
		() => Nl
	], md = [
		1,
		K,
		`Volumes`,
		0,
		() => Ql
	], hd = [
		2,
		K,
		`FrontOfQuotaSharesJobSummaryMap`,
		0,
		0,
		() => bu
	], gd = [
		9,
		K,
		`CancelJob`,
		{ [g]: [
			`POST`,
			`/v1/canceljob`,
			200
		] },
		() => Fa,
		() => Ia
	], _d = [
		9,
		K,
		`CancelJobs`,
		{ [g]: [
			`POST`,
			`/v1/canceljobs`,
			200
		] },
		() => Ra,
		() => za
	], vd = [
		9,
		K,
		`CreateComputeEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/createcomputeenvironment`,
			200
		] },
		() => $a,
		() => eo
	], yd = [
		9,
		K,
		`CreateConsumableResource`,
		{ [g]: [
			`POST`,
			`/v1/createconsumableresource`,
			200
		] },
		() => to,
		() => no
	], bd = [
		9,
		K,
		`CreateJobQueue`,
		{ [g]: [
			`POST`,
			`/v1/createjobqueue`,
			200
		] },
		() => ro,
		() => io
	], xd = [
		9,
		K,
		`CreateQuotaShare`,
		{ [g]: [
			`POST`,
			`/v1/createquotashare`,
			200
		] },
		() => ao,
		() => oo
	], Sd = [
		9,
		K,
		`CreateSchedulingPolicy`,
		{ [g]: [
			`POST`,
			`/v1/createschedulingpolicy`,
			200
		] },
		() => so,
		() => co
	], Cd = [
		9,
		K,
		`CreateServiceEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/createserviceenvironment`,
			200
		] },
		() => lo,
		() => uo
	], wd = [
		9,
		K,
		`DeleteComputeEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/deletecomputeenvironment`,
			200
		] },
		() => fo,
		() => po
	], Td = [
		9,
		K,
		`DeleteConsumableResource`,
		{ [g]: [
			`POST`,
			`/v1/deleteconsumableresource`,
			200
		] },
		() => mo,
		() => ho
	], Ed = [
		9,
		K,
		`DeleteJobQueue`,
		{ [g]: [
			`POST`,
			`/v1/deletejobqueue`,
			200
		] },
		() => go,
		() => _o
	], Dd = [
		9,
		K,
		`DeleteQuotaShare`,
		{ [g]: [
			`POST`,
			`/v1/deletequotashare`,
			200
		] },
		() => vo,
		() => yo
	], Od = [
		9,
		K,
		`DeleteSchedulingPolicy`,
		{ [g]: [
			`POST`,
			`/v1/deleteschedulingpolicy`,
			200
		] },
		() => bo,
		() => xo
	], kd = [
		9,
		K,
		`DeleteServiceEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/deleteserviceenvironment`,
			200
		] },
		() => So,
		() => Co
	], Ad = [
		9,
		K,
		`DeregisterJobDefinition`,
		{ [g]: [
			`POST`,
			`/v1/deregisterjobdefinition`,
			200
		] },
		() => wo,
		() => To
	], jd = [
		9,
		K,
		`DescribeComputeEnvironments`,
		{ [g]: [
			`POST`,
			`/v1/describecomputeenvironments`,
			200
		] },
		() => Eo,
		() => Do
	], Md = [
		9,
		K,
		`DescribeConsumableResource`,
		{ [g]: [
			`POST`,
			`/v1/describeconsumableresource`,
			200
		] },
		() => Oo,
		() => ko
	], Nd = [
		9,
		K,
		`DescribeJobDefinitions`,
		{ [g]: [
			`POST`,
			`/v1/describejobdefinitions`,
			200
		] },
		() => Ao,
		() => jo
	], Pd = [
		9,
		K,
		`DescribeJobQueues`,
		{ [g]: [
			`POST`,
			`/v1/describejobqueues`,
			200
		] },
		() => Mo,
		() => No
	], Fd = [
		9,
		K,
		`DescribeJobs`,
		{ [g]: [
			`POST`,
			`/v1/describejobs`,
			200
		] },
		() => Po,
		() => Fo
	], Id = [
		9,
		K,
		`DescribeQuotaShare`,
		{ [g]: [
			`POST`,
			`/v1/describequotashare`,
			200
		] },
		() => Io,
		() => Lo
	], Ld = [
		9,
		K,
		`DescribeSchedulingPolicies`,
		{ [g]: [
			`POST`,
			`/v1/describeschedulingpolicies`,
			200
		] },
		() => Ro,
		() => zo
	], Rd = [
		9,
		K,
		`DescribeServiceEnvironments`,
		{ [g]: [
			`POST`,
			`/v1/describeserviceenvironments`,
			200
		] },
		() => Bo,
		() => Vo
	], zd = [
		9,
		K,
		`DescribeServiceJob`,
		{ [g]: [
			`POST`,
			`/v1/describeservicejob`,
			200
		] },
		() => Ho,
		() => Uo
	], Bd = [
		9,
		K,
		`GetJobQueueSnapshot`,
		{ [g]: [
			`POST`,
			`/v1/getjobqueuesnapshot`,
			200
		] },
		() => Ps,
		() => Fs
	], Vd = [
		9,
		K,
		`ListConsumableResources`,
		{ [g]: [
			`POST`,
			`/v1/listconsumableresources`,
			200
		] },
		() => nc,
		() => rc
	], Hd = [
		9,
		K,
		`ListJobs`,
		{ [g]: [
			`POST`,
			`/v1/listjobs`,
			200
		] },
		() => sc,
		() => cc
	], Ud = [
		9,
		K,
		`ListJobsByConsumableResource`,
		{ [g]: [
			`POST`,
			`/v1/listjobsbyconsumableresource`,
			200
		] },
		() => ic,
		() => ac
	], Wd = [
		9,
		K,
		`ListQuotaShares`,
		{ [g]: [
			`POST`,
			`/v1/listquotashares`,
			200
		] },
		() => lc,
		() => uc
	], Gd = [
		9,
		K,
		`ListSchedulingPolicies`,
		{ [g]: [
			`POST`,
			`/v1/listschedulingpolicies`,
			200
		] },
		() => dc,
		() => fc
	], Kd = [
		9,
		K,
		`ListServiceJobs`,
		{ [g]: [
			`POST`,
			`/v1/listservicejobs`,
			200
		] },
		() => pc,
		() => mc
	], qd = [
		9,
		K,
		`ListTagsForResource`,
		{ [g]: [
			`GET`,
			`/v1/tags/{resourceArn}`,
			200
		] },
		() => hc,
		() => gc
	], Jd = [
		9,
		K,
		`RegisterJobDefinition`,
		{ [g]: [
			`POST`,
			`/v1/registerjobdefinition`,
			200
		] },
		() => Vc,
		() => Hc
	], Yd = [
		9,
		K,
		`SubmitJob`,
		{ [g]: [
			`POST`,
			`/v1/submitjob`,
			200
		] },
		() => dl,
		() => fl
	], Xd = [
		9,
		K,
		`SubmitServiceJob`,
		{ [g]: [
			`POST`,
			`/v1/submitservicejob`,
			200
		] },
		() => pl,
		() => ml
	], Zd = [
		9,
		K,
		`TagResource`,
		{ [g]: [
			`POST`,
			`/v1/tags/{resourceArn}`,
			200
		] },
		() => hl,
		() => gl
	], Qd = [
		9,
		K,
		`TerminateJob`,
		{ [g]: [
			`POST`,
			`/v1/terminatejob`,
			200
		] },
		() => Sl,
		() => Cl
	], $d = [
		9,
		K,
		`TerminateJobs`,
		{ [g]: [
			`POST`,
			`/v1/terminatejobs`,
			200
		] },
		() => Tl,
		() => El
	], ef = [
		9,
		K,
		`TerminateServiceJob`,
		{ [g]: [
			`POST`,
			`/v1/terminateservicejob`,
			200
		] },
		() => Dl,
		() => Ol
	], tf = [
		9,
		K,
		`TerminateServiceJobs`,
		{ [g]: [
			`POST`,
			`/v1/terminateservicejobs`,
			200
		] },
		() => Al,
		() => jl
	], nf = [
		9,
		K,
		`UntagResource`,
		{ [g]: [
			`DELETE`,
			`/v1/tags/{resourceArn}`,
			200
		] },
		() => Pl,
		() => Fl
	], rf = [
		9,
		K,
		`UpdateComputeEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/updatecomputeenvironment`,
			200
		] },
		() => Il,
		() => Ll
	], af = [
		9,
		K,
		`UpdateConsumableResource`,
		{ [g]: [
			`POST`,
			`/v1/updateconsumableresource`,
			200
		] },
		() => Rl,
		() => zl
	], of = [
		9,
		K,
		`UpdateJobQueue`,
		{ [g]: [
			`POST`,
			`/v1/updatejobqueue`,
			200
		] },
		() => Bl,
		() => Vl
	], sf = [
		9,
		K,
		`UpdateQuotaShare`,
		{ [g]: [
			`POST`,
			`/v1/updatequotashare`,
			200
		] },
		() => Wl,
		() => Gl
	], cf = [
		9,
		K,
		`UpdateSchedulingPolicy`,
		{ [g]: [
			`POST`,
			`/v1/updateschedulingpolicy`,
			200
		] },
		() => Kl,
		() => ql
	], lf = [
		9,
		K,
		`UpdateServiceEnvironment`,
		{ [g]: [
			`POST`,
			`/v1/updateserviceenvironment`,
			200
		] },
		() => Jl,
		() => Yl
	], uf = [
		9,
		K,
		`UpdateServiceJob`,
		{ [g]: [
			`POST`,
			`/v1/updateservicejob`,
			200
		] },
		() => Xl,
		() => Zl
	];
	let df = (e) => ({
		apiVersion: `2016-08-10`,
		base64Decoder: e?.base64Decoder ?? Et,
		base64Encoder: e?.base64Encoder ?? Tt,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? Qt,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Pt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new bt()
		}],
		logger: e?.logger ?? new Ve(),
		protocol: e?.protocol ?? At,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.batch`,
			errorTypeRegistries: Da,
			xmlNamespace: `http://batch.amazonaws.com/doc/2016-08-10/`,
			version: `2016-08-10`,
			serviceTarget: `AWSBatchV20160810`
		},
		serviceId: e?.serviceId ?? `Batch`,
		sha256: e?.sha256 ?? jt,
		urlParser: e?.urlParser ?? ct,
		utf8Decoder: e?.utf8Decoder ?? wt,
		utf8Encoder: e?.utf8Encoder ?? Ct
	}), ff = (e) => {
		He(process.version);
		let t = Xe(e), n = () => t().then(Ue), r = df(e);
		we(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? o(xt, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Dt,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? St,
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Te({
				serviceId: r.serviceId,
				clientVersion: Rt.version
			}),
			maxAttempts: e?.maxAttempts ?? o(mt, e),
			region: e?.region ?? o($e, {
				...et,
				...i
			}),
			requestHandler: kt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? o({
				...pt,
				default: async () => (await n()).retryMode || ft
			}, e),
			streamCollector: e?.streamCollector ?? Ot,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? o(Qe, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? o(Ze, i),
			userAgentAppId: e?.userAgentAppId ?? o(Ee, i)
		};
	}, pf = (e) => {
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
	}, mf = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), hf = (e, t) => {
		let n = Object.assign(De(e), We(e), lt(e), pf(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Oe(n), Ge(n), ut(n), mf(n));
	};
	var X = class extends Ke {
		config;
		constructor(...[e]) {
			let t = ff(e || {});
			super(t), this.initConfig = t;
			let n = It(t), r = ke(n), i = ht(r), ee = tt(i), te = Ae(ee), ne = ot(te), re = Ft(ne), ie = hf(re, e?.extensions || []);
			this.config = ie, this.middlewareStack.use(vt(this.config)), this.middlewareStack.use(je(this.config)), this.middlewareStack.use(gt(this.config)), this.middlewareStack.use(dt(this.config)), this.middlewareStack.use(Me(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Fe(this.config, {
				httpAuthSchemeParametersProvider: Mt,
				identityProviderConfigProvider: async (e) => new Ie({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Le(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let Z = qe(Lt, `AWSBatchV20160810`, `BatchClient`, st), Q = {}, $ = (e, t, n, r) => [];
	var gf = class extends Z(Q, $, `CancelJob`, gd) {}, _f = class extends Z(Q, $, `CancelJobs`, _d) {}, vf = class extends Z(Q, $, `CreateComputeEnvironment`, vd) {}, yf = class extends Z(Q, $, `CreateConsumableResource`, yd) {}, bf = class extends Z(Q, $, `CreateJobQueue`, bd) {}, xf = class extends Z(Q, $, `CreateQuotaShare`, xd) {}, Sf = class extends Z(Q, $, `CreateSchedulingPolicy`, Sd) {}, Cf = class extends Z(Q, $, `CreateServiceEnvironment`, Cd) {}, wf = class extends Z(Q, $, `DeleteComputeEnvironment`, wd) {}, Tf = class extends Z(Q, $, `DeleteConsumableResource`, Td) {}, Ef = class extends Z(Q, $, `DeleteJobQueue`, Ed) {}, Df = class extends Z(Q, $, `DeleteQuotaShare`, Dd) {}, Of = class extends Z(Q, $, `DeleteSchedulingPolicy`, Od) {}, kf = class extends Z(Q, $, `DeleteServiceEnvironment`, kd) {}, Af = class extends Z(Q, $, `DeregisterJobDefinition`, Ad) {}, jf = class extends Z(Q, $, `DescribeComputeEnvironments`, jd) {}, Mf = class extends Z(Q, $, `DescribeConsumableResource`, Md) {}, Nf = class extends Z(Q, $, `DescribeJobDefinitions`, Nd) {}, Pf = class extends Z(Q, $, `DescribeJobQueues`, Pd) {}, Ff = class extends Z(Q, $, `DescribeJobs`, Fd) {}, If = class extends Z(Q, $, `DescribeQuotaShare`, Id) {}, Lf = class extends Z(Q, $, `DescribeSchedulingPolicies`, Ld) {}, Rf = class extends Z(Q, $, `DescribeServiceEnvironments`, Rd) {}, zf = class extends Z(Q, $, `DescribeServiceJob`, zd) {}, Bf = class extends Z(Q, $, `GetJobQueueSnapshot`, Bd) {}, Vf = class extends Z(Q, $, `ListConsumableResources`, Vd) {}, Hf = class extends Z(Q, $, `ListJobsByConsumableResource`, Ud) {}, Uf = class extends Z(Q, $, `ListJobs`, Hd) {}, Wf = class extends Z(Q, $, `ListQuotaShares`, Wd) {}, Gf = class extends Z(Q, $, `ListSchedulingPolicies`, Gd) {}, Kf = class extends Z(Q, $, `ListServiceJobs`, Kd) {}, qf = class extends Z(Q, $, `ListTagsForResource`, qd) {}, Jf = class extends Z(Q, $, `RegisterJobDefinition`, Jd) {}, Yf = class extends Z(Q, $, `SubmitJob`, Yd) {}, Xf = class extends Z(Q, $, `SubmitServiceJob`, Xd) {}, Zf = class extends Z(Q, $, `TagResource`, Zd) {}, Qf = class extends Z(Q, $, `TerminateJob`, Qd) {}, $f = class extends Z(Q, $, `TerminateJobs`, $d) {}, ep = class extends Z(Q, $, `TerminateServiceJob`, ef) {}, tp = class extends Z(Q, $, `TerminateServiceJobs`, tf) {}, np = class extends Z(Q, $, `UntagResource`, nf) {}, rp = class extends Z(Q, $, `UpdateComputeEnvironment`, rf) {}, ip = class extends Z(Q, $, `UpdateConsumableResource`, af) {}, ap = class extends Z(Q, $, `UpdateJobQueue`, of) {}, op = class extends Z(Q, $, `UpdateQuotaShare`, sf) {}, sp = class extends Z(Q, $, `UpdateSchedulingPolicy`, cf) {}, cp = class extends Z(Q, $, `UpdateServiceEnvironment`, lf) {}, lp = class extends Z(Q, $, `UpdateServiceJob`, uf) {};
	let up = a(X, jf, `nextToken`, `nextToken`, `maxResults`), dp = a(X, Nf, `nextToken`, `nextToken`, `maxResults`), fp = a(X, Pf, `nextToken`, `nextToken`, `maxResults`), pp = a(X, Rf, `nextToken`, `nextToken`, `maxResults`), mp = a(X, Vf, `nextToken`, `nextToken`, `maxResults`), hp = a(X, Hf, `nextToken`, `nextToken`, `maxResults`), gp = a(X, Uf, `nextToken`, `nextToken`, `maxResults`), _p = a(X, Wf, `nextToken`, `nextToken`, `maxResults`), vp = a(X, Gf, `nextToken`, `nextToken`, `maxResults`), yp = a(X, Kf, `nextToken`, `nextToken`, `maxResults`);
	Je({
		CancelJobCommand: gf,
		CancelJobsCommand: _f,
		CreateComputeEnvironmentCommand: vf,
		CreateConsumableResourceCommand: yf,
		CreateJobQueueCommand: bf,
		CreateQuotaShareCommand: xf,
		CreateSchedulingPolicyCommand: Sf,
		CreateServiceEnvironmentCommand: Cf,
		DeleteComputeEnvironmentCommand: wf,
		DeleteConsumableResourceCommand: Tf,
		DeleteJobQueueCommand: Ef,
		DeleteQuotaShareCommand: Df,
		DeleteSchedulingPolicyCommand: Of,
		DeleteServiceEnvironmentCommand: kf,
		DeregisterJobDefinitionCommand: Af,
		DescribeComputeEnvironmentsCommand: jf,
		DescribeConsumableResourceCommand: Mf,
		DescribeJobDefinitionsCommand: Nf,
		DescribeJobQueuesCommand: Pf,
		DescribeJobsCommand: Ff,
		DescribeQuotaShareCommand: If,
		DescribeSchedulingPoliciesCommand: Lf,
		DescribeServiceEnvironmentsCommand: Rf,
		DescribeServiceJobCommand: zf,
		GetJobQueueSnapshotCommand: Bf,
		ListConsumableResourcesCommand: Vf,
		ListJobsCommand: Uf,
		ListJobsByConsumableResourceCommand: Hf,
		ListQuotaSharesCommand: Wf,
		ListSchedulingPoliciesCommand: Gf,
		ListServiceJobsCommand: Kf,
		ListTagsForResourceCommand: qf,
		RegisterJobDefinitionCommand: Jf,
		SubmitJobCommand: Yf,
		SubmitServiceJobCommand: Xf,
		TagResourceCommand: Zf,
		TerminateJobCommand: Qf,
		TerminateJobsCommand: $f,
		TerminateServiceJobCommand: ep,
		TerminateServiceJobsCommand: tp,
		UntagResourceCommand: np,
		UpdateComputeEnvironmentCommand: rp,
		UpdateConsumableResourceCommand: ip,
		UpdateJobQueueCommand: ap,
		UpdateQuotaShareCommand: op,
		UpdateSchedulingPolicyCommand: sp,
		UpdateServiceEnvironmentCommand: cp,
		UpdateServiceJobCommand: lp
	}, class extends X {}, { paginators: {
		paginateDescribeComputeEnvironments: up,
		paginateDescribeJobDefinitions: dp,
		paginateDescribeJobQueues: fp,
		paginateDescribeServiceEnvironments: pp,
		paginateListConsumableResources: mp,
		paginateListJobs: gp,
		paginateListJobsByConsumableResource: hp,
		paginateListQuotaShares: _p,
		paginateListSchedulingPolicies: vp,
		paginateListServiceJobs: yp
	} }), t.BatchClient = X, t.DeleteComputeEnvironmentCommand = wf, t.DeleteJobQueueCommand = Ef, t.DeregisterJobDefinitionCommand = Af, t.DescribeComputeEnvironmentsCommand = jf, t.DescribeJobDefinitionsCommand = Nf, t.DescribeJobQueuesCommand = Pf, t.DescribeJobsCommand = Ff, t.GetJobQueueSnapshotCommand = Bf, t.JobStatus = {
		FAILED: `FAILED`,
		PENDING: `PENDING`,
		RUNNABLE: `RUNNABLE`,
		RUNNING: `RUNNING`,
		STARTING: `STARTING`,
		SUBMITTED: `SUBMITTED`,
		SUCCEEDED: `SUCCEEDED`
	}, t.ListJobsCommand = Uf, t.RegisterJobDefinitionCommand = Jf, t.SubmitJobCommand = Yf, t.TerminateJobCommand = Qf, t.UpdateComputeEnvironmentCommand = rp, t.UpdateJobQueueCommand = ap;
}));
export { Ce as t };
