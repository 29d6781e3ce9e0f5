import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as ee, K as te, Q as ne, W as re, X as ie, Y as ae, Z as oe, at as se, c as ce, ct as le, dt as ue, et as de, ft as fe, it as pe, l as me, lt as he, mt as ge, nt as _e, ot as ve, pt as ye, q as be, rt as xe, st as Se, tt as Ce, ut as we } from "./sdk.js";
var Te = t(((t) => {
	let { awsEndpointFunctions: Te, emitWarningIfUnsupportedVersion: Ee, createDefaultUserAgentProvider: De, getDefaultSocketTimeout: Oe, NODE_APP_ID_CONFIG_OPTIONS: ke, getAwsRegionExtensionConfiguration: Ae, resolveAwsRegionExtensionConfiguration: je, resolveUserAgentConfig: Me, resolveHostHeaderConfig: Ne, getUserAgentPlugin: Pe, getHostHeaderPlugin: Fe, getLoggerPlugin: Ie, getRecursionDetectionPlugin: Le } = (ne(), e(oe)), { getHttpAuthSchemeEndpointRuleSetPlugin: Re, DefaultIdentityProviderConfig: ze, getHttpSigningPlugin: Be, createPaginator: a } = (_e(), e(Ce)), { normalizeProvider: Ve, getSmithyContext: He, ServiceException: Ue, NoOpLogger: We, emitWarningIfUnsupportedVersion: Ge, loadConfigsForDefaultMode: Ke, getDefaultExtensionConfiguration: qe, resolveDefaultRuntimeConfig: Je, Client: Ye, makeBuilder: Xe, createAggregatedClient: Ze } = (fe(), e(ue)), { Command: Qe } = (fe(), e(ue)), { resolveDefaultsModeConfig: $e, loadConfig: o, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: et, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: tt, NODE_REGION_CONFIG_OPTIONS: nt, NODE_REGION_CONFIG_FILE_OPTIONS: rt, resolveRegionConfig: it } = (we(), e(he)), { BinaryDecisionDiagram: at, EndpointCache: ot, decideEndpoint: st, customEndpointFunctions: ct, resolveEndpointConfig: lt, getEndpointPlugin: ut } = (le(), e(Se)), { eventStreamSerdeProvider: dt, resolveEventStreamSerdeConfig: ft } = (me(), e(ce)), { parseUrl: pt, getHttpHandlerExtensionConfiguration: mt, resolveHttpHandlerRuntimeConfig: ht, getContentLengthPlugin: gt } = (xe(), e(pe)), { DEFAULT_RETRY_MODE: _t, NODE_RETRY_MODE_CONFIG_OPTIONS: vt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: yt, resolveRetryConfig: bt, getRetryPlugin: xt } = (n(), e(de)), { TypeRegistry: St, getSchemaSerdePlugin: Ct } = (ye(), e(ge)), { resolveAwsSdkSigV4Config: wt, AwsSdkSigV4Signer: Tt, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: Et } = (ie(), e(ae)), { defaultProvider: Dt } = i(), { toUtf8: Ot, fromUtf8: kt, toBase64: At, fromBase64: jt, calculateBodyLength: Mt } = (se(), e(ve)), { streamCollector: Nt, NodeHttpHandler: Pt } = ee(), { AwsJson1_1Protocol: Ft } = (te(), e(be)), { Sha256: It } = (r(), e(re)), Lt = async (e, t, n) => ({
		operation: He(t).operation,
		region: await Ve(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function Rt(e) {
		return {
			schemeId: `aws.auth#sigv4`,
			signingProperties: {
				name: `logs`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	let zt = (e) => {
		let t = [];
		return e.operation, t.push(Rt(e)), t;
	}, Bt = (e) => {
		let t = wt(e);
		return Object.assign(t, { authSchemePreference: Ve(e.authSchemePreference ?? []) });
	}, Vt = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `logs`
	}), Ht = {
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
	var Ut = { version: `3.1168.0` };
	let Wt = `isSet`, Gt = `PartitionResult`, Kt = `booleanEquals`, qt = `getAttr`, Jt = `stringEquals`, Yt = { ref: `Endpoint` }, Xt = { ref: Gt }, Zt = { ref: `Region` }, s = {}, Qt = [Zt], $t = {
		conditions: [
			[Wt, [Yt]],
			[Wt, Qt],
			[
				`aws.partition`,
				Qt,
				Gt
			],
			[Kt, [{ ref: `UseFIPS` }, !0]],
			[Kt, [{ ref: `UseDualStack` }, !0]],
			[Kt, [{
				fn: qt,
				argv: [Xt, `supportsDualStack`]
			}, !0]],
			[Kt, [{
				fn: qt,
				argv: [Xt, `supportsFIPS`]
			}, !0]],
			[Jt, [Zt, `us-gov-east-1`]],
			[Jt, [Zt, `us-gov-west-1`]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[Yt, s],
			[`https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, s],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://logs.us-gov-east-1.amazonaws.com`, s],
			[`https://logs.us-gov-west-1.amazonaws.com`, s],
			[`https://logs-fips.{Region}.{PartitionResult#dnsSuffix}`, s],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}`, s],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://logs.{Region}.{PartitionResult#dnsSuffix}`, s],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, en = new Int32Array([
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
	]), tn = at.from(en, 2, $t.conditions, $t.results), nn = new ot({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), rn = (e, t = {}) => nn.get(e, () => st(tn, {
		endpointParams: e,
		logger: t.logger
	}));
	ct.aws = Te;
	var c = class e extends Ue {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, an = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#AccessDeniedException`;
		name = `AccessDeniedException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `AccessDeniedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, on = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#InvalidParameterException`;
		name = `InvalidParameterException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidParameterException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, sn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#OperationAbortedException`;
		name = `OperationAbortedException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `OperationAbortedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, cn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ResourceNotFoundException`;
		name = `ResourceNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ResourceNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, ln = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ServiceUnavailableException`;
		name = `ServiceUnavailableException`;
		$fault = `server`;
		constructor(t) {
			super({
				name: `ServiceUnavailableException`,
				$fault: `server`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, un = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#InternalServerException`;
		name = `InternalServerException`;
		$fault = `server`;
		constructor(t) {
			super({
				name: `InternalServerException`,
				$fault: `server`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, dn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ThrottlingException`;
		name = `ThrottlingException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ThrottlingException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, fn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ValidationException`;
		name = `ValidationException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ValidationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, pn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#InvalidOperationException`;
		name = `InvalidOperationException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidOperationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, mn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ConflictException`;
		name = `ConflictException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ConflictException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, hn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException`;
		name = `ServiceQuotaExceededException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ServiceQuotaExceededException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, gn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#LimitExceededException`;
		name = `LimitExceededException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LimitExceededException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, _n = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException`;
		name = `ResourceAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ResourceAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, vn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException`;
		name = `DataAlreadyAcceptedException`;
		$fault = `client`;
		expectedSequenceToken;
		constructor(t) {
			super({
				name: `DataAlreadyAcceptedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.expectedSequenceToken = t.expectedSequenceToken;
		}
	}, yn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#InternalStreamingException`;
		name = `InternalStreamingException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InternalStreamingException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, bn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException`;
		name = `InvalidSequenceTokenException`;
		$fault = `client`;
		expectedSequenceToken;
		constructor(t) {
			super({
				name: `InvalidSequenceTokenException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.expectedSequenceToken = t.expectedSequenceToken;
		}
	}, xn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#UnrecognizedClientException`;
		name = `UnrecognizedClientException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnrecognizedClientException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Sn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#SessionStreamingException`;
		name = `SessionStreamingException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `SessionStreamingException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Cn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#SessionTimeoutException`;
		name = `SessionTimeoutException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `SessionTimeoutException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, wn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#MalformedQueryException`;
		name = `MalformedQueryException`;
		$fault = `client`;
		queryCompileError;
		constructor(t) {
			super({
				name: `MalformedQueryException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.queryCompileError = t.queryCompileError;
		}
	}, Tn = class e extends c {
		static shapeId = `com.amazonaws.cloudwatchlogs#TooManyTagsException`;
		name = `TooManyTagsException`;
		$fault = `client`;
		resourceName;
		constructor(t) {
			super({
				name: `TooManyTagsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.resourceName = t.resourceName;
		}
	};
	let En = `InternalStreamingException`, Dn = `SessionStreamingException`, On = `SessionTimeoutException`, kn = `applicationArn`, l = `anomalyDetectorArn`, An = `anomalyDetectorStatus`, jn = `accountIdentifiers`, Mn = `anomalyId`, Nn = `applyOnTransformedLogs`, Pn = `accessPolicy`, Fn = `anomalyVisibilityTime`, In = `bytesScanned`, Ln = `bearerTokenAuthenticationEnabled`, u = `client`, Rn = `createdAt`, d = `creationTime`, zn = `creationTimeStamp`, f = `description`, Bn = `destinationArn`, p = `destinationConfiguration`, Vn = `deliveryDestinationArn`, Hn = `deliveryDestinationConfiguration`, Un = `deliveryDestinationName`, Wn = `deliveryDestinationPolicy`, Gn = `deliveryDestinationType`, Kn = `deliveryDestination`, qn = `destinationIdentifier`, Jn = `detectorName`, Yn = `destinationName`, Xn = `destinationPrefix`, Zn = `deletionProtectionEnabled`, Qn = `dryRun`, $n = `dryRunResult`, er = `dataSource`, tr = `deliverySourceConfiguration`, nr = `deliverySourceName`, rr = `dataSourceName`, ir = `dataSources`, ar = `deliverySource`, or = `defaultValue`, sr = `delivery`, cr = `delimiter`, m = `destination`, lr = `destinations`, ur = `distribution`, h = `error`, dr = `evaluationFrequency`, fr = `errorMessage`, pr = `eventMessage`, mr = `eventNumber`, hr = `executionRoleArn`, gr = `expectedRevisionId`, _r = `emitSystemFields`, vr = `emitSystemFieldDimensions`, yr = `expectedSequenceToken`, br = `endTimeOffset`, xr = `endTime`, g = `entries`, Sr = `endpoint`, Cr = `events`, wr = `from`, Tr = `fieldDelimiter`, _ = `filterName`, Er = `filterNamePrefix`, v = `filterPattern`, Dr = `fieldSelectionCriteria`, Or = `fields`, kr = `httpError`, y = `identifier`, Ar = `integrationArn`, jr = `importDestinationArn`, Mr = `importFilter`, b = `importId`, Nr = `includeLinkedAccounts`, x = `integrationName`, Pr = `importStatistics`, Fr = `importSourceArn`, Ir = `importStatus`, Lr = `integrationStatus`, Rr = `ingestionTime`, zr = `integrationType`, S = `kmsKeyId`, Br = `logEventFilterPattern`, Vr = `logEventMessages`, Hr = `lastExecutionStatus`, Ur = `logGroups`, Wr = `logGroupArn`, Gr = `logGroupArnList`, C = `logGroupClass`, w = `logGroupIdentifiers`, T = `logGroupIdentifier`, E = `logGroupName`, Kr = `logGroupNamePattern`, qr = `logGroupNames`, Jr = `lastModifiedTimeStamp`, D = `logStreamName`, Yr = `logStreamNamePrefix`, Xr = `logStreamNamePrefixes`, Zr = `logStreamNames`, Qr = `logType`, O = `lookupTableArn`, $r = `lookupTableName`, ei = `lastTriggeredTime`, k = `lastUpdatedTime`, A = `limit`, j = `message`, ti = `metricName`, ni = `metricNamespace`, M = `maxResults`, ri = `metricTransformations`, N = `name`, P = `nextToken`, ii = `outputFormat`, ai = `overwriteIfExists`, F = `policyDocument`, oi = `patternId`, I = `policyName`, si = `policyScope`, ci = `policyType`, li = `parameters`, ui = `policy`, di = `queryDefinitionId`, L = `queryId`, R = `queryLanguage`, z = `queryString`, B = `resourceArn`, fi = `resourceArns`, V = `roleArn`, pi = `recordFields`, mi = `resourceIdentifier`, hi = `retentionInDays`, gi = `revisionId`, _i = `smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs`, vi = `sizeBytes`, yi = `storedBytes`, bi = `selectionCriteria`, xi = `s3DeliveryConfiguration`, Si = `scheduleExpression`, Ci = `scheduleEndTime`, wi = `startFromHead`, Ti = `scheduledQueryArn`, Ei = `statusReason`, Di = `scheduleStartTime`, Oi = `startTimeOffset`, ki = `scheduleType`, Ai = `startTime`, ji = `storageTier`, Mi = `scope`, Ni = `server`, Pi = `service`, H = `source`, U = `state`, W = `status`, Fi = `streaming`, Ii = `success`, Li = `target`, Ri = `targetArn`, zi = `tableBody`, Bi = `transformerConfig`, Vi = `taskId`, Hi = `taskName`, G = `tags`, Ui = `timezone`, Wi = `timestamp`, Gi = `type`, Ki = `unmask`, qi = `value`, Ji = `vpcEndpointId`, Yi = `withKeys`, K = `com.amazonaws.cloudwatchlogs`, Xi = new St(_i);
	var Zi = [
		-3,
		_i,
		`CloudWatchLogsServiceException`,
		0,
		[],
		[]
	];
	Xi.registerError(Zi, c);
	let q = new St(K);
	var Qi = [
		-3,
		K,
		`AccessDeniedException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(Qi, an);
	var $i = [
		-3,
		K,
		`ConflictException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError($i, mn);
	var ea = [
		-3,
		K,
		`DataAlreadyAcceptedException`,
		{ [h]: u },
		[yr, j],
		[0, 0]
	];
	q.registerError(ea, vn);
	var ta = [
		-3,
		K,
		`InternalServerException`,
		{
			[h]: Ni,
			[kr]: 500
		},
		[j],
		[0]
	];
	q.registerError(ta, un);
	var na = [
		-3,
		K,
		En,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(na, yn);
	var ra = [
		-3,
		K,
		`InvalidOperationException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ra, pn);
	var ia = [
		-3,
		K,
		`InvalidParameterException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ia, on);
	var aa = [
		-3,
		K,
		`InvalidSequenceTokenException`,
		{ [h]: u },
		[yr, j],
		[0, 0]
	];
	q.registerError(aa, bn);
	var oa = [
		-3,
		K,
		`LimitExceededException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(oa, gn);
	var sa = [
		-3,
		K,
		`MalformedQueryException`,
		{ [h]: u },
		[`queryCompileError`, j],
		[() => fu, 0]
	];
	q.registerError(sa, wn);
	var ca = [
		-3,
		K,
		`OperationAbortedException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ca, sn);
	var la = [
		-3,
		K,
		`ResourceAlreadyExistsException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(la, _n);
	var ua = [
		-3,
		K,
		`ResourceNotFoundException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ua, cn);
	var da = [
		-3,
		K,
		`ServiceQuotaExceededException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(da, hn);
	var fa = [
		-3,
		K,
		`ServiceUnavailableException`,
		{ [h]: Ni },
		[j],
		[0]
	];
	q.registerError(fa, ln);
	var pa = [
		-3,
		K,
		Dn,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(pa, Sn);
	var ma = [
		-3,
		K,
		On,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ma, Cn);
	var ha = [
		-3,
		K,
		`ThrottlingException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(ha, dn);
	var ga = [
		-3,
		K,
		`TooManyTagsException`,
		{
			[h]: u,
			[kr]: 400
		},
		[j, `resourceName`],
		[0, 0]
	];
	q.registerError(ga, Tn);
	var _a = [
		-3,
		K,
		`UnrecognizedClientException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(_a, xn);
	var va = [
		-3,
		K,
		`ValidationException`,
		{ [h]: u },
		[j],
		[0]
	];
	q.registerError(va, fn);
	let ya = [Xi, q];
	var ba = [
		3,
		K,
		`AccountPolicy`,
		0,
		[
			I,
			F,
			k,
			ci,
			Mi,
			bi,
			`accountId`
		],
		[
			0,
			0,
			1,
			0,
			0,
			0,
			0
		]
	], xa = [
		3,
		K,
		`AddKeyEntry`,
		0,
		[
			`key`,
			qi,
			ai
		],
		[
			0,
			0,
			2
		],
		2
	], Sa = [
		3,
		K,
		`AddKeys`,
		0,
		[g],
		[() => hd],
		1
	], Ca = [
		3,
		K,
		`AggregateLogGroupSummary`,
		0,
		[`logGroupCount`, `groupingIdentifiers`],
		[1, () => jd]
	], wa = [
		3,
		K,
		`Anomaly`,
		0,
		[
			Mn,
			oi,
			l,
			`patternString`,
			`firstSeen`,
			`lastSeen`,
			f,
			`active`,
			U,
			`histogram`,
			`logSamples`,
			`patternTokens`,
			Gr,
			`patternRegex`,
			`priority`,
			`suppressed`,
			`suppressedDate`,
			`suppressedUntil`,
			`isPatternLevelSuppression`
		],
		[
			0,
			0,
			0,
			0,
			1,
			1,
			0,
			2,
			0,
			129,
			() => Ud,
			() => Zd,
			64,
			0,
			0,
			2,
			1,
			1,
			2
		],
		13
	], Ta = [
		3,
		K,
		`AnomalyDetector`,
		0,
		[
			l,
			Jn,
			Gr,
			dr,
			v,
			An,
			S,
			zn,
			Jr,
			Fn
		],
		[
			0,
			0,
			64,
			0,
			0,
			0,
			0,
			1,
			1,
			1
		]
	], Ea = [
		3,
		K,
		`AssociateKmsKeyRequest`,
		0,
		[
			S,
			E,
			mi
		],
		[
			0,
			0,
			0
		],
		1
	], Da = [
		3,
		K,
		`AssociateSourceToS3TableIntegrationRequest`,
		0,
		[Ar, er],
		[0, () => Za],
		2
	], Oa = [
		3,
		K,
		`AssociateSourceToS3TableIntegrationResponse`,
		0,
		[y],
		[0]
	], ka = [
		3,
		K,
		`CancelExportTaskRequest`,
		0,
		[Vi],
		[0],
		1
	], Aa = [
		3,
		K,
		`CancelImportTaskRequest`,
		0,
		[b],
		[0],
		1
	], ja = [
		3,
		K,
		`CancelImportTaskResponse`,
		0,
		[
			b,
			Pr,
			Ir,
			d,
			k
		],
		[
			0,
			() => yc,
			0,
			1,
			1
		]
	], Ma = [
		3,
		K,
		`ConfigurationTemplate`,
		0,
		[
			Pi,
			Qr,
			`resourceType`,
			Gn,
			`defaultDeliveryConfigValues`,
			`allowedFields`,
			`allowedOutputFormats`,
			`allowedActionForAllowVendedLogsDeliveryForResource`,
			`allowedFieldDelimiters`,
			`allowedSuffixPathFields`,
			tr,
			`s3TablesIntegration`
		],
		[
			0,
			0,
			0,
			0,
			() => Na,
			() => _d,
			64,
			0,
			64,
			64,
			() => Td,
			() => Ou
		]
	], Na = [
		3,
		K,
		`ConfigurationTemplateDeliveryConfigValues`,
		0,
		[
			pi,
			Tr,
			xi
		],
		[
			64,
			0,
			() => Eu
		]
	], Pa = [
		3,
		K,
		`CopyValue`,
		0,
		[g],
		[() => xd],
		1
	], Fa = [
		3,
		K,
		`CopyValueEntry`,
		0,
		[
			H,
			Li,
			ai
		],
		[
			0,
			0,
			2
		],
		2
	], Ia = [
		3,
		K,
		`CreateDeliveryRequest`,
		0,
		[
			nr,
			Vn,
			pi,
			Tr,
			xi,
			G
		],
		[
			0,
			0,
			64,
			0,
			() => Eu,
			128
		],
		2
	], La = [
		3,
		K,
		`CreateDeliveryResponse`,
		0,
		[sr],
		[() => Oo]
	], Ra = [
		3,
		K,
		`CreateExportTaskRequest`,
		0,
		[
			E,
			wr,
			`to`,
			m,
			Hi,
			Yr,
			Xn
		],
		[
			0,
			1,
			1,
			0,
			0,
			0,
			0
		],
		4
	], za = [
		3,
		K,
		`CreateExportTaskResponse`,
		0,
		[Vi],
		[0]
	], Ba = [
		3,
		K,
		`CreateImportTaskRequest`,
		0,
		[
			Fr,
			`importRoleArn`,
			Mr
		],
		[
			0,
			0,
			() => vc
		],
		2
	], Va = [
		3,
		K,
		`CreateImportTaskResponse`,
		0,
		[
			b,
			jr,
			d
		],
		[
			0,
			0,
			1
		]
	], Ha = [
		3,
		K,
		`CreateLogAnomalyDetectorRequest`,
		0,
		[
			Gr,
			Jn,
			dr,
			v,
			S,
			Fn,
			G
		],
		[
			64,
			0,
			0,
			0,
			0,
			1,
			128
		],
		1
	], Ua = [
		3,
		K,
		`CreateLogAnomalyDetectorResponse`,
		0,
		[l],
		[0]
	], Wa = [
		3,
		K,
		`CreateLogGroupRequest`,
		0,
		[
			E,
			S,
			G,
			C,
			Zn
		],
		[
			0,
			0,
			128,
			0,
			2
		],
		1
	], Ga = [
		3,
		K,
		`CreateLogStreamRequest`,
		0,
		[E, D],
		[0, 0],
		2
	], Ka = [
		3,
		K,
		`CreateLookupTableRequest`,
		0,
		[
			$r,
			f,
			zi,
			L,
			S,
			G
		],
		[
			0,
			0,
			0,
			0,
			0,
			128
		],
		1
	], qa = [
		3,
		K,
		`CreateLookupTableResponse`,
		0,
		[O, Rn],
		[0, 1]
	], Ja = [
		3,
		K,
		`CreateScheduledQueryRequest`,
		0,
		[
			N,
			R,
			z,
			Si,
			hr,
			f,
			w,
			Ui,
			Oi,
			br,
			p,
			Di,
			Ci,
			U,
			G
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			0,
			1,
			1,
			() => vs,
			1,
			1,
			0,
			128
		],
		5
	], Ya = [
		3,
		K,
		`CreateScheduledQueryResponse`,
		0,
		[Ti, U],
		[0, 0]
	], Xa = [
		3,
		K,
		`CSV`,
		0,
		[
			`quoteCharacter`,
			cr,
			`columns`,
			H,
			m
		],
		[
			0,
			0,
			64,
			0,
			0
		]
	], Za = [
		3,
		K,
		`DataSource`,
		0,
		[N, Gi],
		[0, 0],
		1
	], Qa = [
		3,
		K,
		`DataSourceFilter`,
		0,
		[N, Gi],
		[0, 0],
		1
	], $a = [
		3,
		K,
		`DateTimeConverter`,
		0,
		[
			H,
			Li,
			`matchPatterns`,
			`targetFormat`,
			`sourceTimezone`,
			`targetTimezone`,
			`locale`
		],
		[
			0,
			0,
			64,
			0,
			0,
			0,
			0
		],
		3
	], eo = [
		3,
		K,
		`DeleteAccountPolicyRequest`,
		0,
		[
			I,
			ci,
			Qn
		],
		[
			0,
			0,
			2
		],
		2
	], to = [
		3,
		K,
		`DeleteAccountPolicyResponse`,
		0,
		[$n],
		[() => Ss]
	], no = [
		3,
		K,
		`DeleteDataProtectionPolicyRequest`,
		0,
		[T],
		[0],
		1
	], ro = [
		3,
		K,
		`DeleteDeliveryDestinationPolicyRequest`,
		0,
		[Un],
		[0],
		1
	], io = [
		3,
		K,
		`DeleteDeliveryDestinationRequest`,
		0,
		[N],
		[0],
		1
	], ao = [
		3,
		K,
		`DeleteDeliveryRequest`,
		0,
		[`id`],
		[0],
		1
	], oo = [
		3,
		K,
		`DeleteDeliverySourceRequest`,
		0,
		[N],
		[0],
		1
	], so = [
		3,
		K,
		`DeleteDestinationRequest`,
		0,
		[Yn],
		[0],
		1
	], co = [
		3,
		K,
		`DeleteIndexPolicyRequest`,
		0,
		[T],
		[0],
		1
	], lo = [
		3,
		K,
		`DeleteIndexPolicyResponse`,
		0,
		[],
		[]
	], uo = [
		3,
		K,
		`DeleteIntegrationRequest`,
		0,
		[x, `force`],
		[0, 2],
		1
	], fo = [
		3,
		K,
		`DeleteIntegrationResponse`,
		0,
		[],
		[]
	], po = [
		3,
		K,
		`DeleteKeys`,
		0,
		[Yi],
		[64],
		1
	], mo = [
		3,
		K,
		`DeleteLogAnomalyDetectorRequest`,
		0,
		[l],
		[0],
		1
	], ho = [
		3,
		K,
		`DeleteLogGroupRequest`,
		0,
		[E],
		[0],
		1
	], go = [
		3,
		K,
		`DeleteLogStreamRequest`,
		0,
		[E, D],
		[0, 0],
		2
	], _o = [
		3,
		K,
		`DeleteLookupTableRequest`,
		0,
		[O],
		[0],
		1
	], vo = [
		3,
		K,
		`DeleteMetricFilterRequest`,
		0,
		[E, _],
		[0, 0],
		2
	], yo = [
		3,
		K,
		`DeleteQueryDefinitionRequest`,
		0,
		[di],
		[0],
		1
	], bo = [
		3,
		K,
		`DeleteQueryDefinitionResponse`,
		0,
		[Ii],
		[2]
	], xo = [
		3,
		K,
		`DeleteResourcePolicyRequest`,
		0,
		[
			I,
			B,
			gr
		],
		[
			0,
			0,
			0
		]
	], So = [
		3,
		K,
		`DeleteRetentionPolicyRequest`,
		0,
		[E],
		[0],
		1
	], Co = [
		3,
		K,
		`DeleteScheduledQueryRequest`,
		0,
		[y],
		[0],
		1
	], wo = [
		3,
		K,
		`DeleteScheduledQueryResponse`,
		0,
		[],
		[]
	], To = [
		3,
		K,
		`DeleteSubscriptionFilterRequest`,
		0,
		[E, _],
		[0, 0],
		2
	], Eo = [
		3,
		K,
		`DeleteSyslogConfigurationRequest`,
		0,
		[T, Ji],
		[0, 0],
		1
	], Do = [
		3,
		K,
		`DeleteTransformerRequest`,
		0,
		[T],
		[0],
		1
	], Oo = [
		3,
		K,
		`Delivery`,
		0,
		[
			`id`,
			`arn`,
			nr,
			Vn,
			Gn,
			pi,
			Tr,
			xi,
			G
		],
		[
			0,
			0,
			0,
			0,
			0,
			64,
			0,
			() => Eu,
			128
		]
	], ko = [
		3,
		K,
		`DeliveryDestination`,
		0,
		[
			N,
			`arn`,
			Gn,
			ii,
			Hn,
			V,
			G
		],
		[
			0,
			0,
			0,
			0,
			() => Ao,
			0,
			128
		]
	], Ao = [
		3,
		K,
		`DeliveryDestinationConfiguration`,
		0,
		[`destinationResourceArn`],
		[0],
		1
	], jo = [
		3,
		K,
		`DeliverySource`,
		0,
		[
			N,
			`arn`,
			fi,
			Pi,
			Qr,
			G,
			tr,
			W,
			Ei
		],
		[
			0,
			0,
			64,
			0,
			0,
			128,
			128,
			0,
			0
		]
	], Mo = [
		3,
		K,
		`DeliverySourceConfigurationSchema`,
		0,
		[
			`keyName`,
			`valueType`,
			or,
			`supportedValues`,
			`minValue`,
			`maxValue`
		],
		[
			0,
			0,
			0,
			64,
			1,
			1
		],
		3
	], No = [
		3,
		K,
		`DescribeAccountPoliciesRequest`,
		0,
		[
			ci,
			I,
			jn,
			P
		],
		[
			0,
			0,
			64,
			0
		],
		1
	], Po = [
		3,
		K,
		`DescribeAccountPoliciesResponse`,
		0,
		[`accountPolicies`, P],
		[() => md, 0]
	], Fo = [
		3,
		K,
		`DescribeConfigurationTemplatesRequest`,
		0,
		[
			Pi,
			`logTypes`,
			`resourceTypes`,
			`deliveryDestinationTypes`,
			P,
			A
		],
		[
			0,
			64,
			64,
			64,
			0,
			1
		]
	], Io = [
		3,
		K,
		`DescribeConfigurationTemplatesResponse`,
		0,
		[`configurationTemplates`, P],
		[() => bd, 0]
	], Lo = [
		3,
		K,
		`DescribeDeliveriesRequest`,
		0,
		[
			P,
			A,
			`deliverySourceNames`
		],
		[
			0,
			1,
			64
		]
	], Ro = [
		3,
		K,
		`DescribeDeliveriesResponse`,
		0,
		[`deliveries`, P],
		[() => Cd, 0]
	], zo = [
		3,
		K,
		`DescribeDeliveryDestinationsRequest`,
		0,
		[
			P,
			A,
			`names`
		],
		[
			0,
			1,
			64
		]
	], Bo = [
		3,
		K,
		`DescribeDeliveryDestinationsResponse`,
		0,
		[`deliveryDestinations`, P],
		[() => wd, 0]
	], Vo = [
		3,
		K,
		`DescribeDeliverySourcesRequest`,
		0,
		[
			P,
			A,
			fi
		],
		[
			0,
			1,
			64
		]
	], Ho = [
		3,
		K,
		`DescribeDeliverySourcesResponse`,
		0,
		[`deliverySources`, P],
		[() => Ed, 0]
	], Uo = [
		3,
		K,
		`DescribeDestinationsRequest`,
		0,
		[
			`DestinationNamePrefix`,
			P,
			A
		],
		[
			0,
			0,
			1
		]
	], Wo = [
		3,
		K,
		`DescribeDestinationsResponse`,
		0,
		[lr, P],
		[() => Dd, 0]
	], Go = [
		3,
		K,
		`DescribeExportTasksRequest`,
		0,
		[
			Vi,
			`statusCode`,
			P,
			A
		],
		[
			0,
			0,
			0,
			1
		]
	], Ko = [
		3,
		K,
		`DescribeExportTasksResponse`,
		0,
		[`exportTasks`, P],
		[() => Od, 0]
	], qo = [
		3,
		K,
		`DescribeFieldIndexesRequest`,
		0,
		[
			w,
			`indexCategories`,
			P
		],
		[
			64,
			64,
			0
		],
		1
	], Jo = [
		3,
		K,
		`DescribeFieldIndexesResponse`,
		0,
		[`fieldIndexes`, P],
		[() => kd, 0]
	], Yo = [
		3,
		K,
		`DescribeImportTaskBatchesRequest`,
		0,
		[
			b,
			`batchImportStatus`,
			A,
			P
		],
		[
			0,
			64,
			1,
			0
		],
		1
	], Xo = [
		3,
		K,
		`DescribeImportTaskBatchesResponse`,
		0,
		[
			Fr,
			b,
			`importBatches`,
			P
		],
		[
			0,
			0,
			() => Md,
			0
		]
	], Zo = [
		3,
		K,
		`DescribeImportTasksRequest`,
		0,
		[
			b,
			Ir,
			Fr,
			A,
			P
		],
		[
			0,
			0,
			0,
			1,
			0
		]
	], Qo = [
		3,
		K,
		`DescribeImportTasksResponse`,
		0,
		[`imports`, P],
		[() => Nd, 0]
	], $o = [
		3,
		K,
		`DescribeIndexPoliciesRequest`,
		0,
		[w, P],
		[64, 0],
		1
	], es = [
		3,
		K,
		`DescribeIndexPoliciesResponse`,
		0,
		[`indexPolicies`, P],
		[() => Pd, 0]
	], ts = [
		3,
		K,
		`DescribeLogGroupsRequest`,
		0,
		[
			jn,
			`logGroupNamePrefix`,
			Kr,
			P,
			A,
			Nr,
			C,
			w
		],
		[
			64,
			0,
			0,
			0,
			1,
			2,
			0,
			64
		]
	], ns = [
		3,
		K,
		`DescribeLogGroupsResponse`,
		0,
		[Ur, P],
		[() => Vd, 0]
	], rs = [
		3,
		K,
		`DescribeLogStreamsRequest`,
		0,
		[
			E,
			T,
			Yr,
			`orderBy`,
			`descending`,
			P,
			A
		],
		[
			0,
			0,
			0,
			0,
			2,
			0,
			1
		]
	], is = [
		3,
		K,
		`DescribeLogStreamsResponse`,
		0,
		[`logStreams`, P],
		[() => Wd, 0]
	], as = [
		3,
		K,
		`DescribeLookupTablesRequest`,
		0,
		[
			`lookupTableNamePrefix`,
			M,
			P
		],
		[
			0,
			1,
			0
		]
	], os = [
		3,
		K,
		`DescribeLookupTablesResponse`,
		0,
		[`lookupTables`, P],
		[() => Gd, 0]
	], ss = [
		3,
		K,
		`DescribeMetricFiltersRequest`,
		0,
		[
			E,
			Er,
			P,
			A,
			ti,
			ni
		],
		[
			0,
			0,
			0,
			1,
			0,
			0
		]
	], cs = [
		3,
		K,
		`DescribeMetricFiltersResponse`,
		0,
		[`metricFilters`, P],
		[() => qd, 0]
	], ls = [
		3,
		K,
		`DescribeQueriesRequest`,
		0,
		[
			E,
			W,
			M,
			P,
			R
		],
		[
			0,
			0,
			1,
			0,
			0
		]
	], us = [
		3,
		K,
		`DescribeQueriesResponse`,
		0,
		[`queries`, P],
		[() => ef, 0]
	], ds = [
		3,
		K,
		`DescribeQueryDefinitionsRequest`,
		0,
		[
			R,
			`queryDefinitionNamePrefix`,
			M,
			P
		],
		[
			0,
			0,
			1,
			0
		]
	], fs = [
		3,
		K,
		`DescribeQueryDefinitionsResponse`,
		0,
		[`queryDefinitions`, P],
		[() => $d, 0]
	], ps = [
		3,
		K,
		`DescribeResourcePoliciesRequest`,
		0,
		[
			P,
			A,
			B,
			si
		],
		[
			0,
			1,
			0,
			0
		]
	], ms = [
		3,
		K,
		`DescribeResourcePoliciesResponse`,
		0,
		[`resourcePolicies`, P],
		[() => af, 0]
	], hs = [
		3,
		K,
		`DescribeSubscriptionFiltersRequest`,
		0,
		[
			E,
			Er,
			P,
			A
		],
		[
			0,
			0,
			0,
			1
		],
		1
	], gs = [
		3,
		K,
		`DescribeSubscriptionFiltersResponse`,
		0,
		[`subscriptionFilters`, P],
		[() => ff, 0]
	], _s = [
		3,
		K,
		`Destination`,
		0,
		[
			Yn,
			Ri,
			V,
			Pn,
			`arn`,
			d
		],
		[
			0,
			0,
			0,
			0,
			0,
			1
		]
	], vs = [
		3,
		K,
		`DestinationConfiguration`,
		0,
		[`s3Configuration`, `lookupTableConfiguration`],
		[() => Tu, () => al]
	], ys = [
		3,
		K,
		`DisassociateKmsKeyRequest`,
		0,
		[E, mi],
		[0, 0]
	], bs = [
		3,
		K,
		`DisassociateSourceFromS3TableIntegrationRequest`,
		0,
		[y],
		[0],
		1
	], xs = [
		3,
		K,
		`DisassociateSourceFromS3TableIntegrationResponse`,
		0,
		[y],
		[0]
	], Ss = [
		3,
		K,
		`DryRunResult`,
		0,
		[
			`totalMatchedLogGroups`,
			`increasedRetentionLogGroupCount`,
			`decreasedRetentionLogGroupCount`,
			`unchangedRetentionLogGroupCount`,
			`failedAnalysisCount`,
			`topLogGroupsImpacted`
		],
		[
			1,
			1,
			1,
			1,
			1,
			() => Bd
		]
	], Cs = [
		3,
		K,
		`Entity`,
		0,
		[`keyAttributes`, `attributes`],
		[128, 128]
	], ws = [
		3,
		K,
		`ExportTask`,
		0,
		[
			Vi,
			Hi,
			E,
			wr,
			`to`,
			m,
			Xn,
			W,
			`executionInfo`
		],
		[
			0,
			0,
			0,
			1,
			1,
			0,
			0,
			() => Es,
			() => Ts
		]
	], Ts = [
		3,
		K,
		`ExportTaskExecutionInfo`,
		0,
		[d, `completionTime`],
		[1, 1]
	], Es = [
		3,
		K,
		`ExportTaskStatus`,
		0,
		[`code`, j],
		[0, 0]
	], Ds = [
		3,
		K,
		`FieldIndex`,
		0,
		[
			T,
			`fieldIndexName`,
			`lastScanTime`,
			`firstEventTime`,
			`lastEventTime`,
			Gi,
			`indexCategory`
		],
		[
			0,
			0,
			1,
			1,
			1,
			0,
			0
		]
	], Os = [
		3,
		K,
		`FieldsData`,
		0,
		[`data`],
		[21]
	], ks = [
		3,
		K,
		`FilteredLogEvent`,
		0,
		[
			D,
			Wi,
			j,
			Rr,
			`eventId`
		],
		[
			0,
			1,
			0,
			1,
			0
		]
	], As = [
		3,
		K,
		`FilterLogEventsRequest`,
		0,
		[
			E,
			T,
			Zr,
			Yr,
			Ai,
			xr,
			v,
			P,
			A,
			wi,
			`interleaved`,
			Ki
		],
		[
			0,
			0,
			64,
			0,
			1,
			1,
			0,
			0,
			1,
			2,
			2,
			2
		]
	], js = [
		3,
		K,
		`FilterLogEventsResponse`,
		0,
		[
			Cr,
			`searchedLogStreams`,
			P
		],
		[
			() => Ad,
			() => uf,
			0
		]
	], Ms = [
		3,
		K,
		`GetDataProtectionPolicyRequest`,
		0,
		[T],
		[0],
		1
	], Ns = [
		3,
		K,
		`GetDataProtectionPolicyResponse`,
		0,
		[
			T,
			F,
			k
		],
		[
			0,
			0,
			1
		]
	], Ps = [
		3,
		K,
		`GetDeliveryDestinationPolicyRequest`,
		0,
		[Un],
		[0],
		1
	], Fs = [
		3,
		K,
		`GetDeliveryDestinationPolicyResponse`,
		0,
		[ui],
		[() => Ml]
	], Is = [
		3,
		K,
		`GetDeliveryDestinationRequest`,
		0,
		[N],
		[0],
		1
	], Ls = [
		3,
		K,
		`GetDeliveryDestinationResponse`,
		0,
		[Kn],
		[() => ko]
	], Rs = [
		3,
		K,
		`GetDeliveryRequest`,
		0,
		[`id`],
		[0],
		1
	], zs = [
		3,
		K,
		`GetDeliveryResponse`,
		0,
		[sr],
		[() => Oo]
	], Bs = [
		3,
		K,
		`GetDeliverySourceRequest`,
		0,
		[N],
		[0],
		1
	], Vs = [
		3,
		K,
		`GetDeliverySourceResponse`,
		0,
		[ar],
		[() => jo]
	], Hs = [
		3,
		K,
		`GetIntegrationRequest`,
		0,
		[x],
		[0],
		1
	], Us = [
		3,
		K,
		`GetIntegrationResponse`,
		0,
		[
			x,
			zr,
			Lr,
			`integrationDetails`
		],
		[
			0,
			0,
			0,
			() => bf
		]
	], Ws = [
		3,
		K,
		`GetLogAnomalyDetectorRequest`,
		0,
		[l],
		[0],
		1
	], Gs = [
		3,
		K,
		`GetLogAnomalyDetectorResponse`,
		0,
		[
			Jn,
			Gr,
			dr,
			v,
			An,
			S,
			zn,
			Jr,
			Fn
		],
		[
			0,
			64,
			0,
			0,
			0,
			0,
			1,
			1,
			1
		]
	], Ks = [
		3,
		K,
		`GetLogEventsRequest`,
		0,
		[
			D,
			E,
			T,
			Ai,
			xr,
			P,
			A,
			wi,
			Ki
		],
		[
			0,
			0,
			0,
			1,
			1,
			0,
			1,
			2,
			2
		],
		1
	], qs = [
		3,
		K,
		`GetLogEventsResponse`,
		0,
		[
			Cr,
			`nextForwardToken`,
			`nextBackwardToken`
		],
		[
			() => Xd,
			0,
			0
		]
	], Js = [
		3,
		K,
		`GetLogFieldsRequest`,
		0,
		[rr, `dataSourceType`],
		[0, 0],
		2
	], Ys = [
		3,
		K,
		`GetLogFieldsResponse`,
		0,
		[`logFields`],
		[() => Rd]
	], Xs = [
		3,
		K,
		`GetLogGroupFieldsRequest`,
		0,
		[
			E,
			`time`,
			T
		],
		[
			0,
			1,
			0
		]
	], Zs = [
		3,
		K,
		`GetLogGroupFieldsResponse`,
		0,
		[`logGroupFields`],
		[() => zd]
	], Qs = [
		3,
		K,
		`GetLogObjectRequest`,
		0,
		[`logObjectPointer`, Ki],
		[0, 2],
		1
	], $s = [
		3,
		K,
		`GetLogObjectResponse`,
		0,
		[`fieldStream`],
		[[() => yf, 0]]
	], ec = [
		3,
		K,
		`GetLogRecordRequest`,
		0,
		[`logRecordPointer`, Ki],
		[0, 2],
		1
	], tc = [
		3,
		K,
		`GetLogRecordResponse`,
		0,
		[`logRecord`],
		[128]
	], nc = [
		3,
		K,
		`GetLookupTableRequest`,
		0,
		[O],
		[0],
		1
	], rc = [
		3,
		K,
		`GetLookupTableResponse`,
		0,
		[
			O,
			$r,
			f,
			zi,
			vi,
			k,
			S
		],
		[
			0,
			0,
			0,
			0,
			1,
			1,
			0
		]
	], ic = [
		3,
		K,
		`GetQueryResultsRequest`,
		0,
		[
			L,
			P,
			`maxItems`
		],
		[
			0,
			0,
			1
		],
		1
	], ac = [
		3,
		K,
		`GetQueryResultsResponse`,
		0,
		[
			R,
			`results`,
			`statistics`,
			W,
			`encryptionKey`,
			P
		],
		[
			0,
			() => nf,
			() => _u,
			0,
			0,
			0
		]
	], oc = [
		3,
		K,
		`GetScheduledQueryHistoryRequest`,
		0,
		[
			y,
			Ai,
			xr,
			`executionStatuses`,
			M,
			P
		],
		[
			0,
			1,
			1,
			64,
			1,
			0
		],
		3
	], sc = [
		3,
		K,
		`GetScheduledQueryHistoryResponse`,
		0,
		[
			N,
			Ti,
			`triggerHistory`,
			P
		],
		[
			0,
			0,
			() => _f,
			0
		]
	], cc = [
		3,
		K,
		`GetScheduledQueryRequest`,
		0,
		[y],
		[0],
		1
	], lc = [
		3,
		K,
		`GetScheduledQueryResponse`,
		0,
		[
			Ti,
			N,
			f,
			R,
			z,
			w,
			Si,
			Ui,
			Oi,
			br,
			p,
			U,
			ki,
			ei,
			Hr,
			Di,
			Ci,
			hr,
			d,
			k
		],
		[
			0,
			0,
			0,
			0,
			0,
			64,
			0,
			0,
			1,
			1,
			() => vs,
			0,
			0,
			1,
			0,
			1,
			1,
			0,
			1,
			1
		]
	], uc = [
		3,
		K,
		`GetStorageTierPolicyRequest`,
		0,
		[],
		[]
	], dc = [
		3,
		K,
		`GetStorageTierPolicyResponse`,
		0,
		[ji, k],
		[0, 1]
	], fc = [
		3,
		K,
		`GetTransformerRequest`,
		0,
		[T],
		[0],
		1
	], pc = [
		3,
		K,
		`GetTransformerResponse`,
		0,
		[
			T,
			d,
			`lastModifiedTime`,
			Bi
		],
		[
			0,
			1,
			1,
			() => Qd
		]
	], mc = [
		3,
		K,
		`Grok`,
		0,
		[`match`, H],
		[0, 0],
		1
	], hc = [
		3,
		K,
		`GroupingIdentifier`,
		0,
		[`key`, qi],
		[0, 0]
	], gc = [
		3,
		K,
		`Import`,
		0,
		[
			b,
			Fr,
			Ir,
			jr,
			Pr,
			Mr,
			d,
			k,
			fr
		],
		[
			0,
			0,
			0,
			0,
			() => yc,
			() => vc,
			1,
			1,
			0
		]
	], _c = [
		3,
		K,
		`ImportBatch`,
		0,
		[
			`batchId`,
			W,
			fr
		],
		[
			0,
			0,
			0
		],
		2
	], vc = [
		3,
		K,
		`ImportFilter`,
		0,
		[`startEventTime`, `endEventTime`],
		[1, 1]
	], yc = [
		3,
		K,
		`ImportStatistics`,
		0,
		[`bytesImported`],
		[1]
	], bc = [
		3,
		K,
		`IndexPolicy`,
		0,
		[
			T,
			`lastUpdateTime`,
			F,
			I,
			H
		],
		[
			0,
			1,
			0,
			0,
			0
		]
	], xc = [
		3,
		K,
		`InputLogEvent`,
		0,
		[Wi, j],
		[1, 0],
		2
	], Sc = [
		3,
		K,
		`IntegrationSummary`,
		0,
		[
			x,
			zr,
			Lr
		],
		[
			0,
			0,
			0
		]
	], Cc = [
		3,
		K,
		`ListAggregateLogGroupSummariesRequest`,
		0,
		[
			`groupBy`,
			jn,
			Nr,
			C,
			Kr,
			ir,
			P,
			A
		],
		[
			0,
			64,
			2,
			0,
			0,
			() => Sd,
			0,
			1
		],
		1
	], wc = [
		3,
		K,
		`ListAggregateLogGroupSummariesResponse`,
		0,
		[`aggregateLogGroupSummaries`, P],
		[() => gd, 0]
	], Tc = [
		3,
		K,
		`ListAnomaliesRequest`,
		0,
		[
			l,
			`suppressionState`,
			A,
			P
		],
		[
			0,
			0,
			1,
			0
		]
	], Ec = [
		3,
		K,
		`ListAnomaliesResponse`,
		0,
		[`anomalies`, P],
		[() => vd, 0]
	], Dc = [
		3,
		K,
		`ListIntegrationsRequest`,
		0,
		[
			`integrationNamePrefix`,
			zr,
			Lr
		],
		[
			0,
			0,
			0
		]
	], Oc = [
		3,
		K,
		`ListIntegrationsResponse`,
		0,
		[`integrationSummaries`],
		[() => Id]
	], kc = [
		3,
		K,
		`ListLogAnomalyDetectorsRequest`,
		0,
		[
			`filterLogGroupArn`,
			A,
			P
		],
		[
			0,
			1,
			0
		]
	], Ac = [
		3,
		K,
		`ListLogAnomalyDetectorsResponse`,
		0,
		[`anomalyDetectors`, P],
		[() => yd, 0]
	], jc = [
		3,
		K,
		`ListLogGroupsForQueryRequest`,
		0,
		[
			L,
			P,
			M
		],
		[
			0,
			0,
			1
		],
		1
	], Mc = [
		3,
		K,
		`ListLogGroupsForQueryResponse`,
		0,
		[w, P],
		[64, 0]
	], Nc = [
		3,
		K,
		`ListLogGroupsRequest`,
		0,
		[
			Kr,
			C,
			Nr,
			jn,
			P,
			A,
			ir,
			`fieldIndexNames`,
			`logGroupTags`
		],
		[
			0,
			0,
			2,
			64,
			0,
			1,
			() => Sd,
			64,
			() => hf
		]
	], Pc = [
		3,
		K,
		`ListLogGroupsResponse`,
		0,
		[Ur, P],
		[() => Hd, 0]
	], Fc = [
		3,
		K,
		`ListScheduledQueriesRequest`,
		0,
		[
			M,
			P,
			U,
			ki
		],
		[
			1,
			0,
			0,
			0
		]
	], Ic = [
		3,
		K,
		`ListScheduledQueriesResponse`,
		0,
		[P, `scheduledQueries`],
		[0, () => lf]
	], Lc = [
		3,
		K,
		`ListSourcesForS3TableIntegrationRequest`,
		0,
		[
			Ar,
			M,
			P
		],
		[
			0,
			1,
			0
		],
		1
	], Rc = [
		3,
		K,
		`ListSourcesForS3TableIntegrationResponse`,
		0,
		[`sources`, P],
		[() => sf, 0]
	], zc = [
		3,
		K,
		`ListSyslogConfigurationsRequest`,
		0,
		[
			T,
			Ji,
			P,
			M
		],
		[
			0,
			0,
			0,
			1
		]
	], Bc = [
		3,
		K,
		`ListSyslogConfigurationsResponse`,
		0,
		[`syslogConfigurations`, P],
		[() => mf, 0]
	], Vc = [
		3,
		K,
		`ListTagsForResourceRequest`,
		0,
		[B],
		[0],
		1
	], Hc = [
		3,
		K,
		`ListTagsForResourceResponse`,
		0,
		[G],
		[128]
	], Uc = [
		3,
		K,
		`ListTagsLogGroupRequest`,
		0,
		[E],
		[0],
		1
	], Wc = [
		3,
		K,
		`ListTagsLogGroupResponse`,
		0,
		[G],
		[128]
	], Gc = [
		3,
		K,
		`ListToMap`,
		0,
		[
			H,
			`key`,
			`valueKey`,
			Li,
			`flatten`,
			`flattenedElement`
		],
		[
			0,
			0,
			0,
			0,
			2,
			0
		],
		2
	], Kc = [
		3,
		K,
		`LiveTailSessionLogEvent`,
		0,
		[
			D,
			T,
			j,
			Wi,
			Rr
		],
		[
			0,
			0,
			0,
			1,
			1
		]
	], qc = [
		3,
		K,
		`LiveTailSessionMetadata`,
		0,
		[`sampled`],
		[2]
	], Jc = [
		3,
		K,
		`LiveTailSessionStart`,
		0,
		[
			`requestId`,
			`sessionId`,
			w,
			Zr,
			Xr,
			Br
		],
		[
			0,
			0,
			64,
			64,
			64,
			0
		]
	], Yc = [
		3,
		K,
		`LiveTailSessionUpdate`,
		0,
		[`sessionMetadata`, `sessionResults`],
		[() => qc, () => Ld]
	], Xc = [
		3,
		K,
		`LogEvent`,
		0,
		[Wi, j],
		[1, 0]
	], Zc = [
		3,
		K,
		`LogFieldsListItem`,
		0,
		[`logFieldName`, `logFieldType`],
		[0, () => Qc]
	], Qc = [
		3,
		K,
		`LogFieldType`,
		0,
		[
			Gi,
			`element`,
			Or
		],
		[
			0,
			() => Qc,
			() => Rd
		]
	], $c = [
		3,
		K,
		`LogGroup`,
		0,
		[
			E,
			d,
			hi,
			`metricFilterCount`,
			`arn`,
			yi,
			S,
			`dataProtectionStatus`,
			`inheritedProperties`,
			C,
			Wr,
			Zn,
			Ln,
			`retentionPolicyName`
		],
		[
			0,
			1,
			1,
			1,
			0,
			1,
			0,
			0,
			64,
			0,
			0,
			2,
			2,
			0
		]
	], el = [
		3,
		K,
		`LogGroupField`,
		0,
		[N, `percent`],
		[0, 1]
	], tl = [
		3,
		K,
		`LogGroupImpact`,
		0,
		[
			E,
			`currentRetention`,
			`proposedRetention`,
			yi
		],
		[
			0,
			0,
			0,
			1
		]
	], nl = [
		3,
		K,
		`LogGroupSummary`,
		0,
		[
			E,
			Wr,
			C
		],
		[
			0,
			0,
			0
		]
	], rl = [
		3,
		K,
		`LogStream`,
		0,
		[
			D,
			d,
			`firstEventTimestamp`,
			`lastEventTimestamp`,
			`lastIngestionTime`,
			`uploadSequenceToken`,
			`arn`,
			yi
		],
		[
			0,
			1,
			1,
			1,
			1,
			0,
			0,
			1
		]
	], il = [
		3,
		K,
		`LookupTable`,
		0,
		[
			O,
			$r,
			f,
			`tableFields`,
			`recordsCount`,
			vi,
			k,
			S
		],
		[
			0,
			0,
			0,
			64,
			1,
			1,
			1,
			0
		]
	], al = [
		3,
		K,
		`LookupTableConfiguration`,
		0,
		[
			`tableName`,
			V,
			f,
			S,
			G
		],
		[
			0,
			0,
			0,
			0,
			128
		],
		2
	], ol = [
		3,
		K,
		`LowerCaseString`,
		0,
		[Yi],
		[64],
		1
	], sl = [
		3,
		K,
		`MetricFilter`,
		0,
		[
			_,
			v,
			ri,
			d,
			E,
			Nn,
			Dr,
			vr
		],
		[
			0,
			0,
			() => Jd,
			1,
			0,
			2,
			0,
			64
		]
	], cl = [
		3,
		K,
		`MetricFilterMatchRecord`,
		0,
		[
			mr,
			pr,
			`extractedValues`
		],
		[
			1,
			0,
			128
		]
	], ll = [
		3,
		K,
		`MetricTransformation`,
		0,
		[
			ti,
			ni,
			`metricValue`,
			or,
			`dimensions`,
			`unit`
		],
		[
			0,
			0,
			0,
			1,
			128,
			0
		],
		3
	], ul = [
		3,
		K,
		`MoveKeyEntry`,
		0,
		[
			H,
			Li,
			ai
		],
		[
			0,
			0,
			2
		],
		2
	], dl = [
		3,
		K,
		`MoveKeys`,
		0,
		[g],
		[() => Yd],
		1
	], fl = [
		3,
		K,
		`OpenSearchApplication`,
		0,
		[
			`applicationEndpoint`,
			kn,
			`applicationId`,
			W
		],
		[
			0,
			0,
			0,
			() => J
		]
	], pl = [
		3,
		K,
		`OpenSearchCollection`,
		0,
		[
			`collectionEndpoint`,
			`collectionArn`,
			W
		],
		[
			0,
			0,
			() => J
		]
	], ml = [
		3,
		K,
		`OpenSearchDataAccessPolicy`,
		0,
		[I, W],
		[0, () => J]
	], hl = [
		3,
		K,
		`OpenSearchDataSource`,
		0,
		[rr, W],
		[0, () => J]
	], gl = [
		3,
		K,
		`OpenSearchEncryptionPolicy`,
		0,
		[I, W],
		[0, () => J]
	], _l = [
		3,
		K,
		`OpenSearchIntegrationDetails`,
		0,
		[
			er,
			`application`,
			`collection`,
			`workspace`,
			`encryptionPolicy`,
			`networkPolicy`,
			Pn,
			`lifecyclePolicy`
		],
		[
			() => hl,
			() => fl,
			() => pl,
			() => xl,
			() => gl,
			() => yl,
			() => ml,
			() => vl
		]
	], vl = [
		3,
		K,
		`OpenSearchLifecyclePolicy`,
		0,
		[I, W],
		[0, () => J]
	], yl = [
		3,
		K,
		`OpenSearchNetworkPolicy`,
		0,
		[I, W],
		[0, () => J]
	], bl = [
		3,
		K,
		`OpenSearchResourceConfig`,
		0,
		[
			`dataSourceRoleArn`,
			`dashboardViewerPrincipals`,
			`retentionDays`,
			`kmsKeyArn`,
			kn
		],
		[
			0,
			64,
			1,
			0,
			0
		],
		3
	], J = [
		3,
		K,
		`OpenSearchResourceStatus`,
		0,
		[W, `statusMessage`],
		[0, 0]
	], xl = [
		3,
		K,
		`OpenSearchWorkspace`,
		0,
		[`workspaceId`, W],
		[0, () => J]
	], Sl = [
		3,
		K,
		`OutputLogEvent`,
		0,
		[
			Wi,
			j,
			Rr
		],
		[
			1,
			0,
			1
		]
	], Cl = [
		3,
		K,
		`ParseCloudfront`,
		0,
		[H],
		[0]
	], wl = [
		3,
		K,
		`ParseJSON`,
		0,
		[H, m],
		[0, 0]
	], Tl = [
		3,
		K,
		`ParseKeyValue`,
		0,
		[
			H,
			m,
			Tr,
			`keyValueDelimiter`,
			`keyPrefix`,
			`nonMatchValue`,
			ai
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			2
		]
	], El = [
		3,
		K,
		`ParsePostgres`,
		0,
		[H],
		[0]
	], Dl = [
		3,
		K,
		`ParseRoute53`,
		0,
		[H],
		[0]
	], Ol = [
		3,
		K,
		`ParseToOCSF`,
		0,
		[
			`eventSource`,
			`ocsfVersion`,
			H,
			`mappingVersion`
		],
		[
			0,
			0,
			0,
			0
		],
		2
	], kl = [
		3,
		K,
		`ParseVPC`,
		0,
		[H],
		[0]
	], Al = [
		3,
		K,
		`ParseWAF`,
		0,
		[H],
		[0]
	], jl = [
		3,
		K,
		`PatternToken`,
		0,
		[
			`dynamicTokenPosition`,
			`isDynamic`,
			`tokenString`,
			`enumerations`,
			`inferredTokenName`
		],
		[
			1,
			2,
			0,
			129,
			0
		]
	], Ml = [
		3,
		K,
		`Policy`,
		0,
		[Wn],
		[0]
	], Nl = [
		3,
		K,
		`Processor`,
		0,
		[
			`addKeys`,
			`copyValue`,
			`csv`,
			`dateTimeConverter`,
			`deleteKeys`,
			`grok`,
			`listToMap`,
			`lowerCaseString`,
			`moveKeys`,
			`parseCloudfront`,
			`parseJSON`,
			`parseKeyValue`,
			`parseRoute53`,
			`parseToOCSF`,
			`parsePostgres`,
			`parseVPC`,
			`parseWAF`,
			`renameKeys`,
			`splitString`,
			`substituteString`,
			`trimString`,
			`typeConverter`,
			`upperCaseString`
		],
		[
			() => Sa,
			() => Pa,
			() => Xa,
			() => $a,
			() => po,
			() => mc,
			() => Gc,
			() => ol,
			() => dl,
			() => Cl,
			() => wl,
			() => Tl,
			() => Dl,
			() => Ol,
			() => El,
			() => kl,
			() => Al,
			() => Su,
			() => Mu,
			() => Vu,
			() => ed,
			() => td,
			() => pd
		]
	], Pl = [
		3,
		K,
		`PutAccountPolicyRequest`,
		0,
		[
			I,
			F,
			ci,
			Mi,
			bi,
			Qn
		],
		[
			0,
			0,
			0,
			0,
			0,
			2
		],
		3
	], Fl = [
		3,
		K,
		`PutAccountPolicyResponse`,
		0,
		[`accountPolicy`, $n],
		[() => ba, () => Ss]
	], Il = [
		3,
		K,
		`PutBearerTokenAuthenticationRequest`,
		0,
		[T, Ln],
		[0, 2],
		2
	], Ll = [
		3,
		K,
		`PutDataProtectionPolicyRequest`,
		0,
		[T, F],
		[0, 0],
		2
	], Rl = [
		3,
		K,
		`PutDataProtectionPolicyResponse`,
		0,
		[
			T,
			F,
			k
		],
		[
			0,
			0,
			1
		]
	], zl = [
		3,
		K,
		`PutDeliveryDestinationPolicyRequest`,
		0,
		[Un, Wn],
		[0, 0],
		2
	], Bl = [
		3,
		K,
		`PutDeliveryDestinationPolicyResponse`,
		0,
		[ui],
		[() => Ml]
	], Vl = [
		3,
		K,
		`PutDeliveryDestinationRequest`,
		0,
		[
			N,
			ii,
			Hn,
			Gn,
			V,
			G
		],
		[
			0,
			0,
			() => Ao,
			0,
			0,
			128
		],
		1
	], Hl = [
		3,
		K,
		`PutDeliveryDestinationResponse`,
		0,
		[Kn],
		[() => ko]
	], Ul = [
		3,
		K,
		`PutDeliverySourceRequest`,
		0,
		[
			N,
			B,
			Qr,
			G,
			tr
		],
		[
			0,
			0,
			0,
			128,
			128
		],
		3
	], Wl = [
		3,
		K,
		`PutDeliverySourceResponse`,
		0,
		[ar],
		[() => jo]
	], Gl = [
		3,
		K,
		`PutDestinationPolicyRequest`,
		0,
		[
			Yn,
			Pn,
			`forceUpdate`
		],
		[
			0,
			0,
			2
		],
		2
	], Kl = [
		3,
		K,
		`PutDestinationRequest`,
		0,
		[
			Yn,
			Ri,
			V,
			G
		],
		[
			0,
			0,
			0,
			128
		],
		3
	], ql = [
		3,
		K,
		`PutDestinationResponse`,
		0,
		[m],
		[() => _s]
	], Jl = [
		3,
		K,
		`PutIndexPolicyRequest`,
		0,
		[T, F],
		[0, 0],
		2
	], Yl = [
		3,
		K,
		`PutIndexPolicyResponse`,
		0,
		[`indexPolicy`],
		[() => bc]
	], Xl = [
		3,
		K,
		`PutIntegrationRequest`,
		0,
		[
			x,
			`resourceConfig`,
			zr
		],
		[
			0,
			() => xf,
			0
		],
		3
	], Zl = [
		3,
		K,
		`PutIntegrationResponse`,
		0,
		[x, Lr],
		[0, 0]
	], Ql = [
		3,
		K,
		`PutLogEventsRequest`,
		0,
		[
			E,
			D,
			`logEvents`,
			`sequenceToken`,
			`entity`
		],
		[
			0,
			0,
			() => Fd,
			0,
			() => Cs
		],
		3
	], $l = [
		3,
		K,
		`PutLogEventsResponse`,
		0,
		[
			`nextSequenceToken`,
			`rejectedLogEventsInfo`,
			`rejectedEntityInfo`
		],
		[
			0,
			() => bu,
			() => yu
		]
	], eu = [
		3,
		K,
		`PutLogGroupDeletionProtectionRequest`,
		0,
		[T, Zn],
		[0, 2],
		2
	], tu = [
		3,
		K,
		`PutMetricFilterRequest`,
		0,
		[
			E,
			_,
			v,
			ri,
			Nn,
			Dr,
			vr
		],
		[
			0,
			0,
			0,
			() => Jd,
			2,
			0,
			64
		],
		4
	], nu = [
		3,
		K,
		`PutQueryDefinitionRequest`,
		0,
		[
			N,
			z,
			R,
			di,
			qr,
			`clientToken`,
			li
		],
		[
			0,
			0,
			0,
			0,
			64,
			[0, 4],
			() => tf
		],
		2
	], ru = [
		3,
		K,
		`PutQueryDefinitionResponse`,
		0,
		[di],
		[0]
	], iu = [
		3,
		K,
		`PutResourcePolicyRequest`,
		0,
		[
			I,
			F,
			B,
			gr
		],
		[
			0,
			0,
			0,
			0
		]
	], au = [
		3,
		K,
		`PutResourcePolicyResponse`,
		0,
		[`resourcePolicy`, gi],
		[() => Cu, 0]
	], ou = [
		3,
		K,
		`PutRetentionPolicyRequest`,
		0,
		[E, hi],
		[0, 1],
		2
	], su = [
		3,
		K,
		`PutStorageTierPolicyRequest`,
		0,
		[ji],
		[0],
		1
	], cu = [
		3,
		K,
		`PutStorageTierPolicyResponse`,
		0,
		[ji, k],
		[0, 1]
	], lu = [
		3,
		K,
		`PutSubscriptionFilterRequest`,
		0,
		[
			E,
			_,
			v,
			Bn,
			V,
			ur,
			Nn,
			Dr,
			_r
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			0,
			64
		],
		4
	], uu = [
		3,
		K,
		`PutSyslogConfigurationRequest`,
		0,
		[T, Ji],
		[0, 0],
		1
	], du = [
		3,
		K,
		`PutTransformerRequest`,
		0,
		[T, Bi],
		[0, () => Qd],
		2
	], fu = [
		3,
		K,
		`QueryCompileError`,
		0,
		[`location`, j],
		[() => pu, 0]
	], pu = [
		3,
		K,
		`QueryCompileErrorLocation`,
		0,
		[`startCharOffset`, `endCharOffset`],
		[1, 1]
	], mu = [
		3,
		K,
		`QueryDefinition`,
		0,
		[
			R,
			di,
			N,
			z,
			`lastModified`,
			qr,
			li
		],
		[
			0,
			0,
			0,
			0,
			1,
			64,
			() => tf
		]
	], hu = [
		3,
		K,
		`QueryInfo`,
		0,
		[
			R,
			L,
			z,
			W,
			`createTime`,
			E,
			`queryDuration`,
			In,
			`userIdentity`
		],
		[
			0,
			0,
			0,
			0,
			1,
			0,
			1,
			1,
			0
		]
	], gu = [
		3,
		K,
		`QueryParameter`,
		0,
		[
			N,
			or,
			f
		],
		[
			0,
			0,
			0
		],
		1
	], _u = [
		3,
		K,
		`QueryStatistics`,
		0,
		[
			`recordsMatched`,
			`recordsScanned`,
			`estimatedRecordsSkipped`,
			In,
			`estimatedBytesSkipped`,
			`logGroupsScanned`,
			`resultCount`
		],
		[
			1,
			1,
			1,
			1,
			1,
			1,
			1
		]
	], vu = [
		3,
		K,
		`RecordField`,
		0,
		[N, `mandatory`],
		[0, 2]
	], yu = [
		3,
		K,
		`RejectedEntityInfo`,
		0,
		[`errorType`],
		[0],
		1
	], bu = [
		3,
		K,
		`RejectedLogEventsInfo`,
		0,
		[
			`tooNewLogEventStartIndex`,
			`tooOldLogEventEndIndex`,
			`expiredLogEventEndIndex`
		],
		[
			1,
			1,
			1
		]
	], xu = [
		3,
		K,
		`RenameKeyEntry`,
		0,
		[
			`key`,
			`renameTo`,
			ai
		],
		[
			0,
			0,
			2
		],
		2
	], Su = [
		3,
		K,
		`RenameKeys`,
		0,
		[g],
		[() => rf],
		1
	], Cu = [
		3,
		K,
		`ResourcePolicy`,
		0,
		[
			I,
			F,
			k,
			si,
			B,
			gi
		],
		[
			0,
			0,
			1,
			0,
			0,
			0
		]
	], wu = [
		3,
		K,
		`ResultField`,
		0,
		[`field`, qi],
		[0, 0]
	], Tu = [
		3,
		K,
		`S3Configuration`,
		0,
		[
			qn,
			V,
			`ownerAccountId`,
			S
		],
		[
			0,
			0,
			0,
			0
		],
		2
	], Eu = [
		3,
		K,
		`S3DeliveryConfiguration`,
		0,
		[`suffixPath`, `enableHiveCompatiblePath`],
		[0, 2]
	], Du = [
		3,
		K,
		`S3TableIntegrationSource`,
		0,
		[
			y,
			er,
			W,
			Ei,
			`createdTimeStamp`,
			`parentSourceIdentifier`
		],
		[
			0,
			() => Za,
			0,
			0,
			1,
			0
		]
	], Ou = [
		3,
		K,
		`S3TablesIntegration`,
		0,
		[`datasourceName`, `datasourceType`],
		[0, 0]
	], ku = [
		3,
		K,
		`ScheduledQueryDestination`,
		0,
		[
			`destinationType`,
			qn,
			W,
			`processedIdentifier`,
			fr
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], Au = [
		3,
		K,
		`ScheduledQuerySummary`,
		0,
		[
			Ti,
			N,
			U,
			ki,
			ei,
			Hr,
			Si,
			Ui,
			p,
			d,
			k
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
			() => vs,
			1,
			1
		]
	], ju = [
		3,
		K,
		`SearchedLogStream`,
		0,
		[D, `searchedCompletely`],
		[0, 2]
	], Mu = [
		3,
		K,
		`SplitString`,
		0,
		[g],
		[() => df],
		1
	], Nu = [
		3,
		K,
		`SplitStringEntry`,
		0,
		[H, cr],
		[0, 0],
		2
	], Pu = [
		3,
		K,
		`StartLiveTailRequest`,
		0,
		[
			w,
			Zr,
			Xr,
			Br
		],
		[
			64,
			64,
			64,
			0
		],
		1
	], Fu = [
		3,
		K,
		`StartLiveTailResponse`,
		0,
		[`responseStream`],
		[[() => Sf, 0]]
	], Iu = [
		3,
		K,
		`StartQueryRequest`,
		0,
		[
			Ai,
			xr,
			z,
			R,
			E,
			qr,
			w,
			A
		],
		[
			1,
			1,
			0,
			0,
			0,
			64,
			64,
			1
		],
		3
	], Lu = [
		3,
		K,
		`StartQueryResponse`,
		0,
		[L],
		[0]
	], Ru = [
		3,
		K,
		`StopQueryRequest`,
		0,
		[L],
		[0],
		1
	], zu = [
		3,
		K,
		`StopQueryResponse`,
		0,
		[Ii],
		[2]
	], Bu = [
		3,
		K,
		`SubscriptionFilter`,
		0,
		[
			_,
			E,
			v,
			Bn,
			V,
			ur,
			Nn,
			d,
			Dr,
			_r
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			1,
			0,
			64
		]
	], Vu = [
		3,
		K,
		`SubstituteString`,
		0,
		[g],
		[() => pf],
		1
	], Hu = [
		3,
		K,
		`SubstituteStringEntry`,
		0,
		[
			H,
			wr,
			`to`
		],
		[
			0,
			0,
			0
		],
		3
	], Uu = [
		3,
		K,
		`SuppressionPeriod`,
		0,
		[qi, `suppressionUnit`],
		[1, 0]
	], Wu = [
		3,
		K,
		`SyslogConfiguration`,
		0,
		[
			Wr,
			`sourceType`,
			Ji,
			Rn
		],
		[
			0,
			0,
			0,
			1
		]
	], Gu = [
		3,
		K,
		`TagFilter`,
		0,
		[`key`, `values`],
		[0, 64],
		1
	], Ku = [
		3,
		K,
		`TagLogGroupRequest`,
		0,
		[E, G],
		[0, 128],
		2
	], qu = [
		3,
		K,
		`TagResourceRequest`,
		0,
		[B, G],
		[0, 128],
		2
	], Ju = [
		3,
		K,
		`TestMetricFilterRequest`,
		0,
		[v, Vr],
		[0, 64],
		2
	], Yu = [
		3,
		K,
		`TestMetricFilterResponse`,
		0,
		[`matches`],
		[() => Kd]
	], Xu = [
		3,
		K,
		`TestTransformerRequest`,
		0,
		[Bi, Vr],
		[() => Qd, 64],
		2
	], Zu = [
		3,
		K,
		`TestTransformerResponse`,
		0,
		[`transformedLogs`],
		[() => gf]
	], Qu = [
		3,
		K,
		`TransformedLogRecord`,
		0,
		[
			mr,
			pr,
			`transformedEventMessage`
		],
		[
			1,
			0,
			0
		]
	], $u = [
		3,
		K,
		`TriggerHistoryRecord`,
		0,
		[
			L,
			`executionStatus`,
			`triggeredTimestamp`,
			fr,
			lr
		],
		[
			0,
			0,
			1,
			0,
			() => cf
		]
	], ed = [
		3,
		K,
		`TrimString`,
		0,
		[Yi],
		[64],
		1
	], td = [
		3,
		K,
		`TypeConverter`,
		0,
		[g],
		[() => vf],
		1
	], nd = [
		3,
		K,
		`TypeConverterEntry`,
		0,
		[`key`, Gi],
		[0, 0],
		2
	], rd = [
		3,
		K,
		`UntagLogGroupRequest`,
		0,
		[E, G],
		[0, 64],
		2
	], id = [
		3,
		K,
		`UntagResourceRequest`,
		0,
		[B, `tagKeys`],
		[0, 64],
		2
	], ad = [
		3,
		K,
		`UpdateAnomalyRequest`,
		0,
		[
			l,
			Mn,
			oi,
			`suppressionType`,
			`suppressionPeriod`,
			`baseline`
		],
		[
			0,
			0,
			0,
			0,
			() => Uu,
			2
		],
		1
	], od = [
		3,
		K,
		`UpdateDeliveryConfigurationRequest`,
		0,
		[
			`id`,
			pi,
			Tr,
			xi
		],
		[
			0,
			64,
			0,
			() => Eu
		],
		1
	], sd = [
		3,
		K,
		`UpdateDeliveryConfigurationResponse`,
		0,
		[],
		[]
	], cd = [
		3,
		K,
		`UpdateLogAnomalyDetectorRequest`,
		0,
		[
			l,
			`enabled`,
			dr,
			v,
			Fn
		],
		[
			0,
			2,
			0,
			0,
			1
		],
		2
	], ld = [
		3,
		K,
		`UpdateLookupTableRequest`,
		0,
		[
			O,
			f,
			zi,
			L,
			S
		],
		[
			0,
			0,
			0,
			0,
			0
		],
		1
	], ud = [
		3,
		K,
		`UpdateLookupTableResponse`,
		0,
		[O, k],
		[0, 1]
	], dd = [
		3,
		K,
		`UpdateScheduledQueryRequest`,
		0,
		[
			y,
			R,
			z,
			Si,
			hr,
			f,
			w,
			Ui,
			Oi,
			br,
			p,
			Di,
			Ci,
			U
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			0,
			1,
			1,
			() => vs,
			1,
			1,
			0
		],
		5
	], fd = [
		3,
		K,
		`UpdateScheduledQueryResponse`,
		0,
		[
			Ti,
			N,
			f,
			R,
			z,
			w,
			Si,
			Ui,
			Oi,
			br,
			p,
			U,
			ki,
			ei,
			Hr,
			Di,
			Ci,
			hr,
			d,
			k
		],
		[
			0,
			0,
			0,
			0,
			0,
			64,
			0,
			0,
			1,
			1,
			() => vs,
			0,
			0,
			1,
			0,
			1,
			1,
			0,
			1,
			1
		]
	], pd = [
		3,
		K,
		`UpperCaseString`,
		0,
		[Yi],
		[64],
		1
	], Y = `unit`, md = [
		1,
		K,
		`AccountPolicies`,
		0,
		() => ba
	], hd = [
		1,
		K,
		`AddKeyEntries`,
		0,
		() => xa
	], gd = [
		1,
		K,
		`AggregateLogGroupSummaries`,
		0,
		() => Ca
	], _d = [
		1,
		K,
		`AllowedFields`,
		0,
		() => vu
	], vd = [
		1,
		K,
		`Anomalies`,
		0,
		() => wa
	], yd = [
		1,
		K,
		`AnomalyDetectors`,
		0,
		() => Ta
	], bd = [
		1,
		K,
		`ConfigurationTemplates`,
		0,
		() => Ma
	], xd = [
		1,
		K,
		`CopyValueEntries`,
		0,
		() => Fa
	], Sd = [
		1,
		K,
		`DataSourceFilters`,
		0,
		() => Qa
	], Cd = [
		1,
		K,
		`Deliveries`,
		0,
		() => Oo
	], wd = [
		1,
		K,
		`DeliveryDestinations`,
		0,
		() => ko
	], Td = [
		1,
		K,
		`DeliverySourceConfigurationSchemas`,
		0,
		() => Mo
	], Ed = [
		1,
		K,
		`DeliverySources`,
		0,
		() => jo
	], Dd = [
		1,
		K,
		`Destinations`,
		0,
		() => _s
	], Od = [
		1,
		K,
		`ExportTasks`,
		0,
		() => ws
	], kd = [
		1,
		K,
		`FieldIndexes`,
		0,
		() => Ds
	], Ad = [
		1,
		K,
		`FilteredLogEvents`,
		0,
		() => ks
	], jd = [
		1,
		K,
		`GroupingIdentifiers`,
		0,
		() => hc
	], Md = [
		1,
		K,
		`ImportBatchList`,
		0,
		() => _c
	], Nd = [
		1,
		K,
		`ImportList`,
		0,
		() => gc
	], Pd = [
		1,
		K,
		`IndexPolicies`,
		0,
		() => bc
	], Fd = [
		1,
		K,
		`InputLogEvents`,
		0,
		() => xc
	], Id = [
		1,
		K,
		`IntegrationSummaries`,
		0,
		() => Sc
	], Ld = [
		1,
		K,
		`LiveTailSessionResults`,
		0,
		() => Kc
	], Rd = [
		1,
		K,
		`LogFieldsList`,
		0,
		() => Zc
	], zd = [
		1,
		K,
		`LogGroupFieldList`,
		0,
		() => el
	], Bd = [
		1,
		K,
		`LogGroupImpacts`,
		0,
		() => tl
	], Vd = [
		1,
		K,
		`LogGroups`,
		0,
		() => $c
	], Hd = [
		1,
		K,
		`LogGroupSummaries`,
		0,
		() => nl
	], Ud = [
		1,
		K,
		`LogSamples`,
		0,
		() => Xc
	], Wd = [
		1,
		K,
		`LogStreams`,
		0,
		() => rl
	], Gd = [
		1,
		K,
		`LookupTables`,
		0,
		() => il
	], Kd = [
		1,
		K,
		`MetricFilterMatches`,
		0,
		() => cl
	], qd = [
		1,
		K,
		`MetricFilters`,
		0,
		() => sl
	], Jd = [
		1,
		K,
		`MetricTransformations`,
		0,
		() => ll
	], Yd = [
		1,
		K,
		`MoveKeyEntries`,
		0,
		() => ul
	], Xd = [
		1,
		K,
		`OutputLogEvents`,
		0,
		() => Sl
	], Zd = [
		1,
		K,
		`PatternTokens`,
		0,
		() => jl
	], Qd = [
		1,
		K,
		`Processors`,
		0,
		() => Nl
	], $d = [
		1,
		K,
		`QueryDefinitionList`,
		0,
		() => mu
	], ef = [
		1,
		K,
		`QueryInfoList`,
		0,
		() => hu
	], tf = [
		1,
		K,
		`QueryParameterList`,
		0,
		() => gu
	], nf = [
		1,
		K,
		`QueryResults`,
		0,
		() => of
	], rf = [
		1,
		K,
		`RenameKeyEntries`,
		0,
		() => xu
	], af = [
		1,
		K,
		`ResourcePolicies`,
		0,
		() => Cu
	], of = [
		1,
		K,
		`ResultRows`,
		0,
		() => wu
	], sf = [
		1,
		K,
		`S3TableIntegrationSources`,
		0,
		() => Du
	], cf = [
		1,
		K,
		`ScheduledQueryDestinationList`,
		0,
		() => ku
	], lf = [
		1,
		K,
		`ScheduledQuerySummaryList`,
		0,
		() => Au
	], uf = [
		1,
		K,
		`SearchedLogStreams`,
		0,
		() => ju
	], df = [
		1,
		K,
		`SplitStringEntries`,
		0,
		() => Nu
	], ff = [
		1,
		K,
		`SubscriptionFilters`,
		0,
		() => Bu
	], pf = [
		1,
		K,
		`SubstituteStringEntries`,
		0,
		() => Hu
	], mf = [
		1,
		K,
		`SyslogConfigurations`,
		0,
		() => Wu
	], hf = [
		1,
		K,
		`TagFilters`,
		0,
		() => Gu
	], gf = [
		1,
		K,
		`TransformedLogs`,
		0,
		() => Qu
	], _f = [
		1,
		K,
		`TriggerHistoryRecordList`,
		0,
		() => $u
	], vf = [
		1,
		K,
		`TypeConverterEntries`,
		0,
		() => nd
	], yf = [
		4,
		K,
		`GetLogObjectResponseStream`,
		{ [Fi]: 1 },
		[Or, En],
		[() => Os, [() => na, 0]]
	], bf = [
		4,
		K,
		`IntegrationDetails`,
		0,
		[`openSearchIntegrationDetails`],
		[() => _l]
	], xf = [
		4,
		K,
		`ResourceConfig`,
		0,
		[`openSearchResourceConfig`],
		[() => bl]
	], Sf = [
		4,
		K,
		`StartLiveTailResponseStream`,
		{ [Fi]: 1 },
		[
			`sessionStart`,
			`sessionUpdate`,
			On,
			Dn
		],
		[
			() => Jc,
			() => Yc,
			[() => ma, 0],
			[() => pa, 0]
		]
	], Cf = [
		9,
		K,
		`AssociateKmsKey`,
		0,
		() => Ea,
		() => Y
	], wf = [
		9,
		K,
		`AssociateSourceToS3TableIntegration`,
		0,
		() => Da,
		() => Oa
	], Tf = [
		9,
		K,
		`CancelExportTask`,
		0,
		() => ka,
		() => Y
	], Ef = [
		9,
		K,
		`CancelImportTask`,
		0,
		() => Aa,
		() => ja
	], Df = [
		9,
		K,
		`CreateDelivery`,
		0,
		() => Ia,
		() => La
	], Of = [
		9,
		K,
		`CreateExportTask`,
		0,
		() => Ra,
		() => za
	], kf = [
		9,
		K,
		`CreateImportTask`,
		0,
		() => Ba,
		() => Va
	], Af = [
		9,
		K,
		`CreateLogAnomalyDetector`,
		0,
		() => Ha,
		() => Ua
	], jf = [
		9,
		K,
		`CreateLogGroup`,
		0,
		() => Wa,
		() => Y
	], Mf = [
		9,
		K,
		`CreateLogStream`,
		0,
		() => Ga,
		() => Y
	], Nf = [
		9,
		K,
		`CreateLookupTable`,
		0,
		() => Ka,
		() => qa
	], Pf = [
		9,
		K,
		`CreateScheduledQuery`,
		0,
		() => Ja,
		() => Ya
	], Ff = [
		9,
		K,
		`DeleteAccountPolicy`,
		0,
		() => eo,
		() => to
	], If = [
		9,
		K,
		`DeleteDataProtectionPolicy`,
		0,
		() => no,
		() => Y
	], Lf = [
		9,
		K,
		`DeleteDelivery`,
		0,
		() => ao,
		() => Y
	], Rf = [
		9,
		K,
		`DeleteDeliveryDestination`,
		0,
		() => io,
		() => Y
	], zf = [
		9,
		K,
		`DeleteDeliveryDestinationPolicy`,
		0,
		() => ro,
		() => Y
	], Bf = [
		9,
		K,
		`DeleteDeliverySource`,
		0,
		() => oo,
		() => Y
	], Vf = [
		9,
		K,
		`DeleteDestination`,
		0,
		() => so,
		() => Y
	], Hf = [
		9,
		K,
		`DeleteIndexPolicy`,
		0,
		() => co,
		() => lo
	], Uf = [
		9,
		K,
		`DeleteIntegration`,
		0,
		() => uo,
		() => fo
	], Wf = [
		9,
		K,
		`DeleteLogAnomalyDetector`,
		0,
		() => mo,
		() => Y
	], Gf = [
		9,
		K,
		`DeleteLogGroup`,
		0,
		() => ho,
		() => Y
	], Kf = [
		9,
		K,
		`DeleteLogStream`,
		0,
		() => go,
		() => Y
	], qf = [
		9,
		K,
		`DeleteLookupTable`,
		0,
		() => _o,
		() => Y
	], Jf = [
		9,
		K,
		`DeleteMetricFilter`,
		0,
		() => vo,
		() => Y
	], Yf = [
		9,
		K,
		`DeleteQueryDefinition`,
		0,
		() => yo,
		() => bo
	], Xf = [
		9,
		K,
		`DeleteResourcePolicy`,
		0,
		() => xo,
		() => Y
	], Zf = [
		9,
		K,
		`DeleteRetentionPolicy`,
		0,
		() => So,
		() => Y
	], Qf = [
		9,
		K,
		`DeleteScheduledQuery`,
		0,
		() => Co,
		() => wo
	], $f = [
		9,
		K,
		`DeleteSubscriptionFilter`,
		0,
		() => To,
		() => Y
	], ep = [
		9,
		K,
		`DeleteSyslogConfiguration`,
		0,
		() => Eo,
		() => Y
	], tp = [
		9,
		K,
		`DeleteTransformer`,
		0,
		() => Do,
		() => Y
	], np = [
		9,
		K,
		`DescribeAccountPolicies`,
		0,
		() => No,
		() => Po
	], rp = [
		9,
		K,
		`DescribeConfigurationTemplates`,
		0,
		() => Fo,
		() => Io
	], ip = [
		9,
		K,
		`DescribeDeliveries`,
		0,
		() => Lo,
		() => Ro
	], ap = [
		9,
		K,
		`DescribeDeliveryDestinations`,
		0,
		() => zo,
		() => Bo
	], op = [
		9,
		K,
		`DescribeDeliverySources`,
		0,
		() => Vo,
		() => Ho
	], sp = [
		9,
		K,
		`DescribeDestinations`,
		0,
		() => Uo,
		() => Wo
	], cp = [
		9,
		K,
		`DescribeExportTasks`,
		0,
		() => Go,
		() => Ko
	], lp = [
		9,
		K,
		`DescribeFieldIndexes`,
		0,
		() => qo,
		() => Jo
	], up = [
		9,
		K,
		`DescribeImportTaskBatches`,
		0,
		() => Yo,
		() => Xo
	], dp = [
		9,
		K,
		`DescribeImportTasks`,
		0,
		() => Zo,
		() => Qo
	], fp = [
		9,
		K,
		`DescribeIndexPolicies`,
		0,
		() => $o,
		() => es
	], pp = [
		9,
		K,
		`DescribeLogGroups`,
		0,
		() => ts,
		() => ns
	], mp = [
		9,
		K,
		`DescribeLogStreams`,
		0,
		() => rs,
		() => is
	], hp = [
		9,
		K,
		`DescribeLookupTables`,
		0,
		() => as,
		() => os
	], gp = [
		9,
		K,
		`DescribeMetricFilters`,
		0,
		() => ss,
		() => cs
	], _p = [
		9,
		K,
		`DescribeQueries`,
		0,
		() => ls,
		() => us
	], vp = [
		9,
		K,
		`DescribeQueryDefinitions`,
		0,
		() => ds,
		() => fs
	], yp = [
		9,
		K,
		`DescribeResourcePolicies`,
		0,
		() => ps,
		() => ms
	], bp = [
		9,
		K,
		`DescribeSubscriptionFilters`,
		0,
		() => hs,
		() => gs
	], xp = [
		9,
		K,
		`DisassociateKmsKey`,
		0,
		() => ys,
		() => Y
	], Sp = [
		9,
		K,
		`DisassociateSourceFromS3TableIntegration`,
		0,
		() => bs,
		() => xs
	], Cp = [
		9,
		K,
		`FilterLogEvents`,
		0,
		() => As,
		() => js
	], wp = [
		9,
		K,
		`GetDataProtectionPolicy`,
		0,
		() => Ms,
		() => Ns
	], Tp = [
		9,
		K,
		`GetDelivery`,
		0,
		() => Rs,
		() => zs
	], Ep = [
		9,
		K,
		`GetDeliveryDestination`,
		0,
		() => Is,
		() => Ls
	], Dp = [
		9,
		K,
		`GetDeliveryDestinationPolicy`,
		0,
		() => Ps,
		() => Fs
	], Op = [
		9,
		K,
		`GetDeliverySource`,
		0,
		() => Bs,
		() => Vs
	], kp = [
		9,
		K,
		`GetIntegration`,
		0,
		() => Hs,
		() => Us
	], Ap = [
		9,
		K,
		`GetLogAnomalyDetector`,
		0,
		() => Ws,
		() => Gs
	], jp = [
		9,
		K,
		`GetLogEvents`,
		0,
		() => Ks,
		() => qs
	], Mp = [
		9,
		K,
		`GetLogFields`,
		0,
		() => Js,
		() => Ys
	], Np = [
		9,
		K,
		`GetLogGroupFields`,
		0,
		() => Xs,
		() => Zs
	], Pp = [
		9,
		K,
		`GetLogObject`,
		{ [Sr]: [`stream-`] },
		() => Qs,
		() => $s
	], Fp = [
		9,
		K,
		`GetLogRecord`,
		0,
		() => ec,
		() => tc
	], Ip = [
		9,
		K,
		`GetLookupTable`,
		0,
		() => nc,
		() => rc
	], Lp = [
		9,
		K,
		`GetQueryResults`,
		0,
		() => ic,
		() => ac
	], Rp = [
		9,
		K,
		`GetScheduledQuery`,
		0,
		() => cc,
		() => lc
	], zp = [
		9,
		K,
		`GetScheduledQueryHistory`,
		0,
		() => oc,
		() => sc
	], Bp = [
		9,
		K,
		`GetStorageTierPolicy`,
		0,
		() => uc,
		() => dc
	], Vp = [
		9,
		K,
		`GetTransformer`,
		0,
		() => fc,
		() => pc
	], Hp = [
		9,
		K,
		`ListAggregateLogGroupSummaries`,
		0,
		() => Cc,
		() => wc
	], Up = [
		9,
		K,
		`ListAnomalies`,
		0,
		() => Tc,
		() => Ec
	], Wp = [
		9,
		K,
		`ListIntegrations`,
		0,
		() => Dc,
		() => Oc
	], Gp = [
		9,
		K,
		`ListLogAnomalyDetectors`,
		0,
		() => kc,
		() => Ac
	], Kp = [
		9,
		K,
		`ListLogGroups`,
		0,
		() => Nc,
		() => Pc
	], qp = [
		9,
		K,
		`ListLogGroupsForQuery`,
		0,
		() => jc,
		() => Mc
	], Jp = [
		9,
		K,
		`ListScheduledQueries`,
		0,
		() => Fc,
		() => Ic
	], Yp = [
		9,
		K,
		`ListSourcesForS3TableIntegration`,
		0,
		() => Lc,
		() => Rc
	], Xp = [
		9,
		K,
		`ListSyslogConfigurations`,
		0,
		() => zc,
		() => Bc
	], Zp = [
		9,
		K,
		`ListTagsForResource`,
		0,
		() => Vc,
		() => Hc
	], Qp = [
		9,
		K,
		`ListTagsLogGroup`,
		0,
		() => Uc,
		() => Wc
	], $p = [
		9,
		K,
		`PutAccountPolicy`,
		0,
		() => Pl,
		() => Fl
	], em = [
		9,
		K,
		`PutBearerTokenAuthentication`,
		0,
		() => Il,
		() => Y
	], tm = [
		9,
		K,
		`PutDataProtectionPolicy`,
		0,
		() => Ll,
		() => Rl
	], nm = [
		9,
		K,
		`PutDeliveryDestination`,
		0,
		() => Vl,
		() => Hl
	], rm = [
		9,
		K,
		`PutDeliveryDestinationPolicy`,
		0,
		() => zl,
		() => Bl
	], im = [
		9,
		K,
		`PutDeliverySource`,
		0,
		() => Ul,
		() => Wl
	], am = [
		9,
		K,
		`PutDestination`,
		0,
		() => Kl,
		() => ql
	], om = [
		9,
		K,
		`PutDestinationPolicy`,
		0,
		() => Gl,
		() => Y
	], sm = [
		9,
		K,
		`PutIndexPolicy`,
		0,
		() => Jl,
		() => Yl
	], cm = [
		9,
		K,
		`PutIntegration`,
		0,
		() => Xl,
		() => Zl
	], lm = [
		9,
		K,
		`PutLogEvents`,
		0,
		() => Ql,
		() => $l
	], um = [
		9,
		K,
		`PutLogGroupDeletionProtection`,
		0,
		() => eu,
		() => Y
	], dm = [
		9,
		K,
		`PutMetricFilter`,
		0,
		() => tu,
		() => Y
	], fm = [
		9,
		K,
		`PutQueryDefinition`,
		0,
		() => nu,
		() => ru
	], pm = [
		9,
		K,
		`PutResourcePolicy`,
		0,
		() => iu,
		() => au
	], mm = [
		9,
		K,
		`PutRetentionPolicy`,
		0,
		() => ou,
		() => Y
	], hm = [
		9,
		K,
		`PutStorageTierPolicy`,
		0,
		() => su,
		() => cu
	], gm = [
		9,
		K,
		`PutSubscriptionFilter`,
		0,
		() => lu,
		() => Y
	], _m = [
		9,
		K,
		`PutSyslogConfiguration`,
		0,
		() => uu,
		() => Y
	], vm = [
		9,
		K,
		`PutTransformer`,
		0,
		() => du,
		() => Y
	], ym = [
		9,
		K,
		`StartLiveTail`,
		{ [Sr]: [`stream-`] },
		() => Pu,
		() => Fu
	], bm = [
		9,
		K,
		`StartQuery`,
		0,
		() => Iu,
		() => Lu
	], xm = [
		9,
		K,
		`StopQuery`,
		0,
		() => Ru,
		() => zu
	], Sm = [
		9,
		K,
		`TagLogGroup`,
		0,
		() => Ku,
		() => Y
	], Cm = [
		9,
		K,
		`TagResource`,
		0,
		() => qu,
		() => Y
	], wm = [
		9,
		K,
		`TestMetricFilter`,
		0,
		() => Ju,
		() => Yu
	], Tm = [
		9,
		K,
		`TestTransformer`,
		0,
		() => Xu,
		() => Zu
	], Em = [
		9,
		K,
		`UntagLogGroup`,
		0,
		() => rd,
		() => Y
	], Dm = [
		9,
		K,
		`UntagResource`,
		0,
		() => id,
		() => Y
	], Om = [
		9,
		K,
		`UpdateAnomaly`,
		0,
		() => ad,
		() => Y
	], km = [
		9,
		K,
		`UpdateDeliveryConfiguration`,
		0,
		() => od,
		() => sd
	], Am = [
		9,
		K,
		`UpdateLogAnomalyDetector`,
		0,
		() => cd,
		() => Y
	], jm = [
		9,
		K,
		`UpdateLookupTable`,
		0,
		() => ld,
		() => ud
	], Mm = [
		9,
		K,
		`UpdateScheduledQuery`,
		0,
		() => dd,
		() => fd
	];
	let Nm = (e) => ({
		apiVersion: `2014-03-28`,
		base64Decoder: e?.base64Decoder ?? jt,
		base64Encoder: e?.base64Encoder ?? At,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? rn,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? zt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new Tt()
		}],
		logger: e?.logger ?? new We(),
		protocol: e?.protocol ?? Ft,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.cloudwatchlogs`,
			errorTypeRegistries: ya,
			xmlNamespace: `http://monitoring.amazonaws.com/doc/2014-03-28/`,
			version: `2014-03-28`,
			serviceTarget: `Logs_20140328`
		},
		serviceId: e?.serviceId ?? `CloudWatch Logs`,
		sha256: e?.sha256 ?? It,
		urlParser: e?.urlParser ?? pt,
		utf8Decoder: e?.utf8Decoder ?? kt,
		utf8Encoder: e?.utf8Encoder ?? Ot
	}), Pm = (e) => {
		Ge(process.version);
		let t = $e(e), n = () => t().then(Ke), r = Nm(e);
		Ee(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? o(Et, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Mt,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? Dt,
			defaultSocketTimeout: Oe(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? De({
				serviceId: r.serviceId,
				clientVersion: Ut.version
			}),
			eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? dt,
			maxAttempts: e?.maxAttempts ?? o(yt, e),
			region: e?.region ?? o(nt, {
				...rt,
				...i
			}),
			requestHandler: Pt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? o({
				...vt,
				default: async () => (await n()).retryMode || _t
			}, e),
			streamCollector: e?.streamCollector ?? Nt,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? o(tt, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? o(et, i),
			userAgentAppId: e?.userAgentAppId ?? o(ke, i)
		};
	}, Fm = (e) => {
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
	}, Im = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), Lm = (e, t) => {
		let n = Object.assign(Ae(e), qe(e), mt(e), Fm(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, je(n), Je(n), ht(n), Im(n));
	};
	var X = class extends Ye {
		config;
		constructor(...[e]) {
			let t = Pm(e || {});
			super(t), this.initConfig = t;
			let n = Vt(t), r = Me(n), i = bt(r), ee = it(i), te = Ne(ee), ne = lt(te), re = ft(ne), ie = Bt(re), ae = Lm(ie, e?.extensions || []);
			this.config = ae, this.middlewareStack.use(Ct(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(xt(this.config)), this.middlewareStack.use(gt(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Ie(this.config)), this.middlewareStack.use(Le(this.config)), this.middlewareStack.use(Re(this.config, {
				httpAuthSchemeParametersProvider: Lt,
				identityProviderConfigProvider: async (e) => new ze({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Be(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let Z = Xe(Ht, `Logs_20140328`, `CloudWatchLogsClient`, ut), Q = {}, $ = (e, t, n, r) => [];
	var Rm = class extends Z(Q, $, `AssociateKmsKey`, Cf) {}, zm = class extends Z(Q, $, `AssociateSourceToS3TableIntegration`, wf) {}, Bm = class extends Z(Q, $, `CancelExportTask`, Tf) {}, Vm = class extends Z(Q, $, `CancelImportTask`, Ef) {}, Hm = class extends Z(Q, $, `CreateDelivery`, Df) {}, Um = class extends Z(Q, $, `CreateExportTask`, Of) {}, Wm = class extends Z(Q, $, `CreateImportTask`, kf) {}, Gm = class extends Z(Q, $, `CreateLogAnomalyDetector`, Af) {}, Km = class extends Z(Q, $, `CreateLogGroup`, jf) {}, qm = class extends Z(Q, $, `CreateLogStream`, Mf) {}, Jm = class extends Z(Q, $, `CreateLookupTable`, Nf) {}, Ym = class extends Z(Q, $, `CreateScheduledQuery`, Pf) {}, Xm = class extends Z(Q, $, `DeleteAccountPolicy`, Ff) {}, Zm = class extends Z(Q, $, `DeleteDataProtectionPolicy`, If) {}, Qm = class extends Z(Q, $, `DeleteDelivery`, Lf) {}, $m = class extends Z(Q, $, `DeleteDeliveryDestination`, Rf) {}, eh = class extends Z(Q, $, `DeleteDeliveryDestinationPolicy`, zf) {}, th = class extends Z(Q, $, `DeleteDeliverySource`, Bf) {}, nh = class extends Z(Q, $, `DeleteDestination`, Vf) {}, rh = class extends Z(Q, $, `DeleteIndexPolicy`, Hf) {}, ih = class extends Z(Q, $, `DeleteIntegration`, Uf) {}, ah = class extends Z(Q, $, `DeleteLogAnomalyDetector`, Wf) {}, oh = class extends Z(Q, $, `DeleteLogGroup`, Gf) {}, sh = class extends Z(Q, $, `DeleteLogStream`, Kf) {}, ch = class extends Z(Q, $, `DeleteLookupTable`, qf) {}, lh = class extends Z(Q, $, `DeleteMetricFilter`, Jf) {}, uh = class extends Z(Q, $, `DeleteQueryDefinition`, Yf) {}, dh = class extends Z(Q, $, `DeleteResourcePolicy`, Xf) {}, fh = class extends Z(Q, $, `DeleteRetentionPolicy`, Zf) {}, ph = class extends Z(Q, $, `DeleteScheduledQuery`, Qf) {}, mh = class extends Z(Q, $, `DeleteSubscriptionFilter`, $f) {}, hh = class extends Z(Q, $, `DeleteSyslogConfiguration`, ep) {}, gh = class extends Z(Q, $, `DeleteTransformer`, tp) {}, _h = class extends Z(Q, $, `DescribeAccountPolicies`, np) {}, vh = class extends Z(Q, $, `DescribeConfigurationTemplates`, rp) {}, yh = class extends Z(Q, $, `DescribeDeliveries`, ip) {}, bh = class extends Z(Q, $, `DescribeDeliveryDestinations`, ap) {}, xh = class extends Z(Q, $, `DescribeDeliverySources`, op) {}, Sh = class extends Z(Q, $, `DescribeDestinations`, sp) {}, Ch = class extends Z(Q, $, `DescribeExportTasks`, cp) {}, wh = class extends Z(Q, $, `DescribeFieldIndexes`, lp) {}, Th = class extends Z(Q, $, `DescribeImportTaskBatches`, up) {}, Eh = class extends Z(Q, $, `DescribeImportTasks`, dp) {}, Dh = class extends Z(Q, $, `DescribeIndexPolicies`, fp) {}, Oh = class extends Z(Q, $, `DescribeLogGroups`, pp) {}, kh = class extends Z(Q, $, `DescribeLogStreams`, mp) {}, Ah = class extends Z(Q, $, `DescribeLookupTables`, hp) {}, jh = class extends Z(Q, $, `DescribeMetricFilters`, gp) {}, Mh = class extends Z(Q, $, `DescribeQueries`, _p) {}, Nh = class extends Z(Q, $, `DescribeQueryDefinitions`, vp) {}, Ph = class extends Z(Q, $, `DescribeResourcePolicies`, yp) {}, Fh = class extends Z(Q, $, `DescribeSubscriptionFilters`, bp) {}, Ih = class extends Z(Q, $, `DisassociateKmsKey`, xp) {}, Lh = class extends Z(Q, $, `DisassociateSourceFromS3TableIntegration`, Sp) {}, Rh = class extends Z(Q, $, `FilterLogEvents`, Cp) {}, zh = class extends Z(Q, $, `GetDataProtectionPolicy`, wp) {}, Bh = class extends Z(Q, $, `GetDelivery`, Tp) {}, Vh = class extends Z(Q, $, `GetDeliveryDestination`, Ep) {}, Hh = class extends Z(Q, $, `GetDeliveryDestinationPolicy`, Dp) {}, Uh = class extends Z(Q, $, `GetDeliverySource`, Op) {}, Wh = class extends Z(Q, $, `GetIntegration`, kp) {}, Gh = class extends Z(Q, $, `GetLogAnomalyDetector`, Ap) {}, Kh = class extends Z(Q, $, `GetLogEvents`, jp) {}, qh = class extends Z(Q, $, `GetLogFields`, Mp) {}, Jh = class extends Z(Q, $, `GetLogGroupFields`, Np) {}, Yh = class extends Z(Q, $, `GetLogObject`, Pp) {}, Xh = class extends Z(Q, $, `GetLogRecord`, Fp) {}, Zh = class extends Z(Q, $, `GetLookupTable`, Ip) {}, Qh = class extends Z(Q, $, `GetQueryResults`, Lp) {}, $h = class extends Z(Q, $, `GetScheduledQuery`, Rp) {}, eg = class extends Z(Q, $, `GetScheduledQueryHistory`, zp) {}, tg = class extends Z(Q, $, `GetStorageTierPolicy`, Bp) {}, ng = class extends Z(Q, $, `GetTransformer`, Vp) {}, rg = class extends Z(Q, $, `ListAggregateLogGroupSummaries`, Hp) {}, ig = class extends Z(Q, $, `ListAnomalies`, Up) {}, ag = class extends Z(Q, $, `ListIntegrations`, Wp) {}, og = class extends Z(Q, $, `ListLogAnomalyDetectors`, Gp) {}, sg = class extends Z(Q, $, `ListLogGroups`, Kp) {}, cg = class extends Z(Q, $, `ListLogGroupsForQuery`, qp) {}, lg = class extends Z(Q, $, `ListScheduledQueries`, Jp) {}, ug = class extends Z(Q, $, `ListSourcesForS3TableIntegration`, Yp) {}, dg = class extends Z(Q, $, `ListSyslogConfigurations`, Xp) {}, fg = class extends Z(Q, $, `ListTagsForResource`, Zp) {}, pg = class extends Z(Q, $, `ListTagsLogGroup`, Qp) {}, mg = class extends Z(Q, $, `PutAccountPolicy`, $p) {}, hg = class extends Z(Q, $, `PutBearerTokenAuthentication`, em) {}, gg = class extends Z(Q, $, `PutDataProtectionPolicy`, tm) {}, _g = class extends Z(Q, $, `PutDeliveryDestination`, nm) {}, vg = class extends Z(Q, $, `PutDeliveryDestinationPolicy`, rm) {}, yg = class extends Z(Q, $, `PutDeliverySource`, im) {}, bg = class extends Z(Q, $, `PutDestination`, am) {}, xg = class extends Z(Q, $, `PutDestinationPolicy`, om) {}, Sg = class extends Z(Q, $, `PutIndexPolicy`, sm) {}, Cg = class extends Z(Q, $, `PutIntegration`, cm) {}, wg = class extends Z(Q, $, `PutLogEvents`, lm) {}, Tg = class extends Z(Q, $, `PutLogGroupDeletionProtection`, um) {}, Eg = class extends Z(Q, $, `PutMetricFilter`, dm) {}, Dg = class extends Z(Q, $, `PutQueryDefinition`, fm) {}, Og = class extends Z(Q, $, `PutResourcePolicy`, pm) {}, kg = class extends Z(Q, $, `PutRetentionPolicy`, mm) {}, Ag = class extends Z(Q, $, `PutStorageTierPolicy`, hm) {}, jg = class extends Z(Q, $, `PutSubscriptionFilter`, gm) {}, Mg = class extends Z(Q, $, `PutSyslogConfiguration`, _m) {}, Ng = class extends Z(Q, $, `PutTransformer`, vm) {}, Pg = class extends Z(Q, $, `StartLiveTail`, ym) {}, Fg = class extends Z(Q, $, `StartQuery`, bm) {}, Ig = class extends Z(Q, $, `StopQuery`, xm) {}, Lg = class extends Z(Q, $, `TagLogGroup`, Sm) {}, Rg = class extends Z(Q, $, `TagResource`, Cm) {}, zg = class extends Z(Q, $, `TestMetricFilter`, wm) {}, Bg = class extends Z(Q, $, `TestTransformer`, Tm) {}, Vg = class extends Z(Q, $, `UntagLogGroup`, Em) {}, Hg = class extends Z(Q, $, `UntagResource`, Dm) {}, Ug = class extends Z(Q, $, `UpdateAnomaly`, Om) {}, Wg = class extends Z(Q, $, `UpdateDeliveryConfiguration`, km) {}, Gg = class extends Z(Q, $, `UpdateLogAnomalyDetector`, Am) {}, Kg = class extends Z(Q, $, `UpdateLookupTable`, jm) {}, qg = class extends Z(Q, $, `UpdateScheduledQuery`, Mm) {};
	let Jg = a(X, vh, `nextToken`, `nextToken`, `limit`), Yg = a(X, yh, `nextToken`, `nextToken`, `limit`), Xg = a(X, bh, `nextToken`, `nextToken`, `limit`), Zg = a(X, xh, `nextToken`, `nextToken`, `limit`), Qg = a(X, Sh, `nextToken`, `nextToken`, `limit`), $g = a(X, Oh, `nextToken`, `nextToken`, `limit`), e_ = a(X, kh, `nextToken`, `nextToken`, `limit`), t_ = a(X, jh, `nextToken`, `nextToken`, `limit`), n_ = a(X, Fh, `nextToken`, `nextToken`, `limit`), r_ = a(X, Rh, `nextToken`, `nextToken`, `limit`), i_ = a(X, Kh, `nextToken`, `nextForwardToken`, `limit`), a_ = a(X, eg, `nextToken`, `nextToken`, `maxResults`), o_ = a(X, rg, `nextToken`, `nextToken`, `limit`), s_ = a(X, ig, `nextToken`, `nextToken`, `limit`), c_ = a(X, og, `nextToken`, `nextToken`, `limit`), l_ = a(X, cg, `nextToken`, `nextToken`, `maxResults`), u_ = a(X, lg, `nextToken`, `nextToken`, `maxResults`), d_ = a(X, ug, `nextToken`, `nextToken`, `maxResults`);
	Ze({
		AssociateKmsKeyCommand: Rm,
		AssociateSourceToS3TableIntegrationCommand: zm,
		CancelExportTaskCommand: Bm,
		CancelImportTaskCommand: Vm,
		CreateDeliveryCommand: Hm,
		CreateExportTaskCommand: Um,
		CreateImportTaskCommand: Wm,
		CreateLogAnomalyDetectorCommand: Gm,
		CreateLogGroupCommand: Km,
		CreateLogStreamCommand: qm,
		CreateLookupTableCommand: Jm,
		CreateScheduledQueryCommand: Ym,
		DeleteAccountPolicyCommand: Xm,
		DeleteDataProtectionPolicyCommand: Zm,
		DeleteDeliveryCommand: Qm,
		DeleteDeliveryDestinationCommand: $m,
		DeleteDeliveryDestinationPolicyCommand: eh,
		DeleteDeliverySourceCommand: th,
		DeleteDestinationCommand: nh,
		DeleteIndexPolicyCommand: rh,
		DeleteIntegrationCommand: ih,
		DeleteLogAnomalyDetectorCommand: ah,
		DeleteLogGroupCommand: oh,
		DeleteLogStreamCommand: sh,
		DeleteLookupTableCommand: ch,
		DeleteMetricFilterCommand: lh,
		DeleteQueryDefinitionCommand: uh,
		DeleteResourcePolicyCommand: dh,
		DeleteRetentionPolicyCommand: fh,
		DeleteScheduledQueryCommand: ph,
		DeleteSubscriptionFilterCommand: mh,
		DeleteSyslogConfigurationCommand: hh,
		DeleteTransformerCommand: gh,
		DescribeAccountPoliciesCommand: _h,
		DescribeConfigurationTemplatesCommand: vh,
		DescribeDeliveriesCommand: yh,
		DescribeDeliveryDestinationsCommand: bh,
		DescribeDeliverySourcesCommand: xh,
		DescribeDestinationsCommand: Sh,
		DescribeExportTasksCommand: Ch,
		DescribeFieldIndexesCommand: wh,
		DescribeImportTaskBatchesCommand: Th,
		DescribeImportTasksCommand: Eh,
		DescribeIndexPoliciesCommand: Dh,
		DescribeLogGroupsCommand: Oh,
		DescribeLogStreamsCommand: kh,
		DescribeLookupTablesCommand: Ah,
		DescribeMetricFiltersCommand: jh,
		DescribeQueriesCommand: Mh,
		DescribeQueryDefinitionsCommand: Nh,
		DescribeResourcePoliciesCommand: Ph,
		DescribeSubscriptionFiltersCommand: Fh,
		DisassociateKmsKeyCommand: Ih,
		DisassociateSourceFromS3TableIntegrationCommand: Lh,
		FilterLogEventsCommand: Rh,
		GetDataProtectionPolicyCommand: zh,
		GetDeliveryCommand: Bh,
		GetDeliveryDestinationCommand: Vh,
		GetDeliveryDestinationPolicyCommand: Hh,
		GetDeliverySourceCommand: Uh,
		GetIntegrationCommand: Wh,
		GetLogAnomalyDetectorCommand: Gh,
		GetLogEventsCommand: Kh,
		GetLogFieldsCommand: qh,
		GetLogGroupFieldsCommand: Jh,
		GetLogObjectCommand: Yh,
		GetLogRecordCommand: Xh,
		GetLookupTableCommand: Zh,
		GetQueryResultsCommand: Qh,
		GetScheduledQueryCommand: $h,
		GetScheduledQueryHistoryCommand: eg,
		GetStorageTierPolicyCommand: tg,
		GetTransformerCommand: ng,
		ListAggregateLogGroupSummariesCommand: rg,
		ListAnomaliesCommand: ig,
		ListIntegrationsCommand: ag,
		ListLogAnomalyDetectorsCommand: og,
		ListLogGroupsCommand: sg,
		ListLogGroupsForQueryCommand: cg,
		ListScheduledQueriesCommand: lg,
		ListSourcesForS3TableIntegrationCommand: ug,
		ListSyslogConfigurationsCommand: dg,
		ListTagsForResourceCommand: fg,
		ListTagsLogGroupCommand: pg,
		PutAccountPolicyCommand: mg,
		PutBearerTokenAuthenticationCommand: hg,
		PutDataProtectionPolicyCommand: gg,
		PutDeliveryDestinationCommand: _g,
		PutDeliveryDestinationPolicyCommand: vg,
		PutDeliverySourceCommand: yg,
		PutDestinationCommand: bg,
		PutDestinationPolicyCommand: xg,
		PutIndexPolicyCommand: Sg,
		PutIntegrationCommand: Cg,
		PutLogEventsCommand: wg,
		PutLogGroupDeletionProtectionCommand: Tg,
		PutMetricFilterCommand: Eg,
		PutQueryDefinitionCommand: Dg,
		PutResourcePolicyCommand: Og,
		PutRetentionPolicyCommand: kg,
		PutStorageTierPolicyCommand: Ag,
		PutSubscriptionFilterCommand: jg,
		PutSyslogConfigurationCommand: Mg,
		PutTransformerCommand: Ng,
		StartLiveTailCommand: Pg,
		StartQueryCommand: Fg,
		StopQueryCommand: Ig,
		TagLogGroupCommand: Lg,
		TagResourceCommand: Rg,
		TestMetricFilterCommand: zg,
		TestTransformerCommand: Bg,
		UntagLogGroupCommand: Vg,
		UntagResourceCommand: Hg,
		UpdateAnomalyCommand: Ug,
		UpdateDeliveryConfigurationCommand: Wg,
		UpdateLogAnomalyDetectorCommand: Gg,
		UpdateLookupTableCommand: Kg,
		UpdateScheduledQueryCommand: qg
	}, class extends X {}, { paginators: {
		paginateDescribeConfigurationTemplates: Jg,
		paginateDescribeDeliveries: Yg,
		paginateDescribeDeliveryDestinations: Xg,
		paginateDescribeDeliverySources: Zg,
		paginateDescribeDestinations: Qg,
		paginateDescribeLogGroups: $g,
		paginateDescribeLogStreams: e_,
		paginateDescribeMetricFilters: t_,
		paginateDescribeSubscriptionFilters: n_,
		paginateFilterLogEvents: r_,
		paginateGetLogEvents: i_,
		paginateGetScheduledQueryHistory: a_,
		paginateListAggregateLogGroupSummaries: o_,
		paginateListAnomalies: s_,
		paginateListLogAnomalyDetectors: c_,
		paginateListLogGroupsForQuery: l_,
		paginateListScheduledQueries: u_,
		paginateListSourcesForS3TableIntegration: d_
	} }), t.CloudWatchLogsClient = X, t.GetLogEventsCommand = Kh;
}));
export { Te as t };
