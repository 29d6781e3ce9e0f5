import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as ee, K as te, Q as ne, W as re, X as ie, Y as ae, Z as oe, at as se, ct as ce, dt as le, et as ue, ft as a, it as de, lt as fe, mt as pe, nt as me, ot as he, pt as ge, q as _e, rt as ve, st as ye, tt as be, ut as xe } from "./sdk.js";
var o = t(((t) => {
	let { awsEndpointFunctions: o, emitWarningIfUnsupportedVersion: Se, createDefaultUserAgentProvider: Ce, NODE_APP_ID_CONFIG_OPTIONS: we, getAwsRegionExtensionConfiguration: Te, resolveAwsRegionExtensionConfiguration: Ee, resolveUserAgentConfig: De, resolveHostHeaderConfig: Oe, getUserAgentPlugin: ke, getHostHeaderPlugin: Ae, getLoggerPlugin: je, getRecursionDetectionPlugin: Me } = (ne(), e(oe)), { getHttpAuthSchemeEndpointRuleSetPlugin: Ne, DefaultIdentityProviderConfig: Pe, getHttpSigningPlugin: Fe, createPaginator: s } = (me(), e(be)), { normalizeProvider: Ie, getSmithyContext: Le, ServiceException: Re, NoOpLogger: ze, emitWarningIfUnsupportedVersion: Be, loadConfigsForDefaultMode: Ve, getDefaultExtensionConfiguration: He, resolveDefaultRuntimeConfig: Ue, Client: We, makeBuilder: Ge, createAggregatedClient: Ke } = (a(), e(le)), { Command: qe } = (a(), e(le)), { resolveDefaultsModeConfig: Je, loadConfig: c, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: Ye, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: Xe, NODE_REGION_CONFIG_OPTIONS: Ze, NODE_REGION_CONFIG_FILE_OPTIONS: Qe, resolveRegionConfig: $e } = (xe(), e(fe)), { BinaryDecisionDiagram: et, EndpointCache: tt, decideEndpoint: nt, customEndpointFunctions: rt, resolveEndpointConfig: it, getEndpointPlugin: at } = (ce(), e(ye)), { parseUrl: ot, getHttpHandlerExtensionConfiguration: st, resolveHttpHandlerRuntimeConfig: ct, getContentLengthPlugin: lt } = (ve(), e(de)), { DEFAULT_RETRY_MODE: ut, NODE_RETRY_MODE_CONFIG_OPTIONS: dt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: ft, resolveRetryConfig: pt, getRetryPlugin: mt } = (n(), e(ue)), { TypeRegistry: ht, getSchemaSerdePlugin: gt } = (ge(), e(pe)), { resolveAwsSdkSigV4Config: _t, AwsSdkSigV4Signer: vt, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: yt } = (ie(), e(ae)), { defaultProvider: bt } = i(), { toUtf8: xt, fromUtf8: St, toBase64: Ct, fromBase64: wt, calculateBodyLength: Tt } = (se(), e(he)), { streamCollector: Et, NodeHttpHandler: Dt } = ee(), { AwsJson1_1Protocol: Ot } = (te(), e(_e)), { Sha256: kt } = (r(), e(re)), At = async (e, t, n) => ({
		operation: Le(t).operation,
		region: await Ie(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function jt(e) {
		return {
			schemeId: `aws.auth#sigv4`,
			signingProperties: {
				name: `servicequotas`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	let Mt = (e) => {
		let t = [];
		return e.operation, t.push(jt(e)), t;
	}, Nt = (e) => {
		let t = _t(e);
		return Object.assign(t, { authSchemePreference: Ie(e.authSchemePreference ?? []) });
	}, Pt = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `servicequotas`
	}), Ft = {
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
	var It = { version: `3.1137.0` };
	let Lt = `isSet`, Rt = `PartitionResult`, l = `booleanEquals`, u = `getAttr`, zt = { ref: `Endpoint` }, d = { ref: Rt }, f = {}, p = [{ ref: `Region` }], m = {
		conditions: [
			[Lt, [zt]],
			[Lt, p],
			[
				`aws.partition`,
				p,
				Rt
			],
			[l, [{ ref: `UseFIPS` }, !0]],
			[l, [{ ref: `UseDualStack` }, !0]],
			[l, [{
				fn: u,
				argv: [d, `supportsDualStack`]
			}, !0]],
			[l, [{
				fn: u,
				argv: [d, `supportsFIPS`]
			}, !0]],
			[`stringEquals`, [{
				fn: u,
				argv: [d, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[zt, f],
			[`https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, f],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://servicequotas.{Region}.amazonaws.com`, f],
			[`https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}`, f],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}`, f],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://servicequotas.{Region}.{PartitionResult#dnsSuffix}`, f],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, Bt = new Int32Array([
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
	]), Vt = et.from(Bt, 2, m.conditions, m.results), Ht = new tt({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), Ut = (e, t = {}) => Ht.get(e, () => nt(Vt, {
		endpointParams: e,
		logger: t.logger
	}));
	rt.aws = o;
	var h = class e extends Re {
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, Wt = class e extends h {
		name = `AccessDeniedException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `AccessDeniedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Gt = class e extends h {
		name = `AWSServiceAccessNotEnabledException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `AWSServiceAccessNotEnabledException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Kt = class e extends h {
		name = `DependencyAccessDeniedException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `DependencyAccessDeniedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, qt = class e extends h {
		name = `NoAvailableOrganizationException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `NoAvailableOrganizationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Jt = class e extends h {
		name = `OrganizationNotInAllFeaturesModeException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `OrganizationNotInAllFeaturesModeException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Yt = class e extends h {
		name = `ServiceException`;
		$fault = `server`;
		Message;
		constructor(t) {
			super({
				name: `ServiceException`,
				$fault: `server`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Xt = class e extends h {
		name = `TemplatesNotAvailableInRegionException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `TemplatesNotAvailableInRegionException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Zt = class e extends h {
		name = `TooManyRequestsException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `TooManyRequestsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Qt = class e extends h {
		name = `IllegalArgumentException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `IllegalArgumentException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, $t = class e extends h {
		name = `InvalidResourceStateException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `InvalidResourceStateException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, en = class e extends h {
		name = `NoSuchResourceException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `NoSuchResourceException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, tn = class e extends h {
		name = `ResourceAlreadyExistsException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `ResourceAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, nn = class e extends h {
		name = `ServiceQuotaTemplateNotInUseException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `ServiceQuotaTemplateNotInUseException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, rn = class e extends h {
		name = `InvalidPaginationTokenException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `InvalidPaginationTokenException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, an = class e extends h {
		name = `QuotaExceededException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `QuotaExceededException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, on = class e extends h {
		name = `TagPolicyViolationException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `TagPolicyViolationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, sn = class e extends h {
		name = `TooManyTagsException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `TooManyTagsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	};
	let g = `Adjustable`, _ = `AwsRegion`, v = `ContextId`, y = `DesiredValue`, cn = `ErrorCode`, b = `ExclusionList`, ln = `ErrorMessage`, un = `ErrorReason`, x = `GlobalQuota`, S = `Message`, C = `MaxResults`, w = `NotificationArn`, T = `NextToken`, dn = `OptInLevel`, E = `OptInType`, fn = `Quota`, pn = `QuotaArn`, mn = `QuotaAppliedAtLevel`, D = `QuotaCode`, hn = `QuotaContext`, O = `QuotaName`, k = `QuotaRequestedAtLevel`, A = `Quotas`, j = `ResourceARN`, M = `RequestId`, N = `ReportId`, P = `RequestedQuota`, F = `RequestedQuotas`, I = `Status`, L = `ServiceCode`, R = `ServiceName`, z = `ServiceQuotaIncreaseRequestInTemplate`, gn = `ServiceQuotaIncreaseRequestInTemplateList`, _n = `Tags`, B = `Unit`, vn = `Value`, V = `client`, H = `error`, U = `httpError`, yn = `smithy.ts.sdk.synthetic.com.amazonaws.servicequotas`, W = `com.amazonaws.servicequotas`, bn = new ht(yn);
	var xn = [
		-3,
		yn,
		`ServiceQuotasServiceException`,
		0,
		[],
		[]
	];
	bn.registerError(xn, h);
	let G = new ht(W);
	var Sn = [
		-3,
		W,
		`AccessDeniedException`,
		{
			[H]: V,
			[U]: 403
		},
		[S],
		[0]
	];
	G.registerError(Sn, Wt);
	var Cn = [
		-3,
		W,
		`AWSServiceAccessNotEnabledException`,
		{
			[H]: V,
			[U]: 403
		},
		[S],
		[0]
	];
	G.registerError(Cn, Gt);
	var wn = [
		-3,
		W,
		`DependencyAccessDeniedException`,
		{
			[H]: V,
			[U]: 403
		},
		[S],
		[0]
	];
	G.registerError(wn, Kt);
	var Tn = [
		-3,
		W,
		`IllegalArgumentException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(Tn, Qt);
	var En = [
		-3,
		W,
		`InvalidPaginationTokenException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(En, rn);
	var Dn = [
		-3,
		W,
		`InvalidResourceStateException`,
		{
			[H]: V,
			[U]: 405
		},
		[S],
		[0]
	];
	G.registerError(Dn, $t);
	var On = [
		-3,
		W,
		`NoAvailableOrganizationException`,
		{
			[H]: V,
			[U]: 403
		},
		[S],
		[0]
	];
	G.registerError(On, qt);
	var kn = [
		-3,
		W,
		`NoSuchResourceException`,
		{
			[H]: V,
			[U]: 404
		},
		[S],
		[0]
	];
	G.registerError(kn, en);
	var An = [
		-3,
		W,
		`OrganizationNotInAllFeaturesModeException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(An, Jt);
	var jn = [
		-3,
		W,
		`QuotaExceededException`,
		{
			[H]: V,
			[U]: 409
		},
		[S],
		[0]
	];
	G.registerError(jn, an);
	var Mn = [
		-3,
		W,
		`ResourceAlreadyExistsException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(Mn, tn);
	var Nn = [
		-3,
		W,
		`ServiceException`,
		{
			[H]: `server`,
			[U]: 500
		},
		[S],
		[0]
	];
	G.registerError(Nn, Yt);
	var Pn = [
		-3,
		W,
		`ServiceQuotaTemplateNotInUseException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(Pn, nn);
	var Fn = [
		-3,
		W,
		`TagPolicyViolationException`,
		{
			[H]: V,
			[U]: 401
		},
		[S],
		[0]
	];
	G.registerError(Fn, on);
	var In = [
		-3,
		W,
		`TemplatesNotAvailableInRegionException`,
		{
			[H]: V,
			[U]: 404
		},
		[S],
		[0]
	];
	G.registerError(In, Xt);
	var Ln = [
		-3,
		W,
		`TooManyRequestsException`,
		{
			[H]: V,
			[U]: 429
		},
		[S],
		[0]
	];
	G.registerError(Ln, Zt);
	var Rn = [
		-3,
		W,
		`TooManyTagsException`,
		{
			[H]: V,
			[U]: 400
		},
		[S],
		[0]
	];
	G.registerError(Rn, sn);
	let zn = [bn, G];
	var Bn = [
		3,
		W,
		`AssociateServiceQuotaTemplateRequest`,
		0,
		[],
		[]
	], Vn = [
		3,
		W,
		`AssociateServiceQuotaTemplateResponse`,
		0,
		[],
		[]
	], Hn = [
		3,
		W,
		`CreateSupportCaseRequest`,
		0,
		[M],
		[0],
		1
	], Un = [
		3,
		W,
		`CreateSupportCaseResponse`,
		0,
		[],
		[]
	], Wn = [
		3,
		W,
		`DeleteServiceQuotaIncreaseRequestFromTemplateRequest`,
		0,
		[
			L,
			D,
			_
		],
		[
			0,
			0,
			0
		],
		3
	], Gn = [
		3,
		W,
		`DeleteServiceQuotaIncreaseRequestFromTemplateResponse`,
		0,
		[],
		[]
	], Kn = [
		3,
		W,
		`DisassociateServiceQuotaTemplateRequest`,
		0,
		[],
		[]
	], qn = [
		3,
		W,
		`DisassociateServiceQuotaTemplateResponse`,
		0,
		[],
		[]
	], Jn = [
		3,
		W,
		un,
		0,
		[cn, ln],
		[0, 0]
	], Yn = [
		3,
		W,
		`GetAssociationForServiceQuotaTemplateRequest`,
		0,
		[],
		[]
	], Xn = [
		3,
		W,
		`GetAssociationForServiceQuotaTemplateResponse`,
		0,
		[`ServiceQuotaTemplateAssociationStatus`],
		[0]
	], Zn = [
		3,
		W,
		`GetAutoManagementConfigurationRequest`,
		0,
		[],
		[]
	], Qn = [
		3,
		W,
		`GetAutoManagementConfigurationResponse`,
		0,
		[
			dn,
			E,
			w,
			`OptInStatus`,
			b
		],
		[
			0,
			0,
			0,
			0,
			() => ei
		]
	], $n = [
		3,
		W,
		`GetAWSDefaultServiceQuotaRequest`,
		0,
		[L, D],
		[0, 0],
		2
	], er = [
		3,
		W,
		`GetAWSDefaultServiceQuotaResponse`,
		0,
		[fn],
		[() => q]
	], tr = [
		3,
		W,
		`GetQuotaUtilizationReportRequest`,
		0,
		[
			N,
			T,
			C
		],
		[
			0,
			0,
			1
		],
		1
	], nr = [
		3,
		W,
		`GetQuotaUtilizationReportResponse`,
		0,
		[
			N,
			I,
			`GeneratedAt`,
			`TotalCount`,
			A,
			T,
			cn,
			ln
		],
		[
			0,
			0,
			4,
			1,
			() => Yr,
			0,
			0,
			0
		]
	], rr = [
		3,
		W,
		`GetRequestedServiceQuotaChangeRequest`,
		0,
		[M],
		[0],
		1
	], ir = [
		3,
		W,
		`GetRequestedServiceQuotaChangeResponse`,
		0,
		[P],
		[() => K]
	], ar = [
		3,
		W,
		`GetServiceQuotaIncreaseRequestFromTemplateRequest`,
		0,
		[
			L,
			D,
			_
		],
		[
			0,
			0,
			0
		],
		3
	], or = [
		3,
		W,
		`GetServiceQuotaIncreaseRequestFromTemplateResponse`,
		0,
		[z],
		[() => J]
	], sr = [
		3,
		W,
		`GetServiceQuotaRequest`,
		0,
		[
			L,
			D,
			v
		],
		[
			0,
			0,
			0
		],
		2
	], cr = [
		3,
		W,
		`GetServiceQuotaResponse`,
		0,
		[fn],
		[() => q]
	], lr = [
		3,
		W,
		`ListAWSDefaultServiceQuotasRequest`,
		0,
		[
			L,
			T,
			C
		],
		[
			0,
			0,
			1
		],
		1
	], ur = [
		3,
		W,
		`ListAWSDefaultServiceQuotasResponse`,
		0,
		[T, A],
		[0, () => $r]
	], dr = [
		3,
		W,
		`ListRequestedServiceQuotaChangeHistoryByQuotaRequest`,
		0,
		[
			L,
			D,
			I,
			T,
			C,
			k
		],
		[
			0,
			0,
			0,
			0,
			1,
			0
		],
		2
	], fr = [
		3,
		W,
		`ListRequestedServiceQuotaChangeHistoryByQuotaResponse`,
		0,
		[T, F],
		[0, () => Xr]
	], pr = [
		3,
		W,
		`ListRequestedServiceQuotaChangeHistoryRequest`,
		0,
		[
			L,
			I,
			T,
			C,
			k
		],
		[
			0,
			0,
			0,
			1,
			0
		]
	], mr = [
		3,
		W,
		`ListRequestedServiceQuotaChangeHistoryResponse`,
		0,
		[T, F],
		[0, () => Xr]
	], hr = [
		3,
		W,
		`ListServiceQuotaIncreaseRequestsInTemplateRequest`,
		0,
		[
			L,
			_,
			T,
			C
		],
		[
			0,
			0,
			0,
			1
		]
	], gr = [
		3,
		W,
		`ListServiceQuotaIncreaseRequestsInTemplateResponse`,
		0,
		[gn, T],
		[() => Qr, 0]
	], _r = [
		3,
		W,
		`ListServiceQuotasRequest`,
		0,
		[
			L,
			T,
			C,
			D,
			mn
		],
		[
			0,
			0,
			1,
			0,
			0
		],
		1
	], vr = [
		3,
		W,
		`ListServiceQuotasResponse`,
		0,
		[T, A],
		[0, () => $r]
	], yr = [
		3,
		W,
		`ListServicesRequest`,
		0,
		[T, C],
		[0, 1]
	], br = [
		3,
		W,
		`ListServicesResponse`,
		0,
		[T, `Services`],
		[0, () => Zr]
	], xr = [
		3,
		W,
		`ListTagsForResourceRequest`,
		0,
		[j],
		[0],
		1
	], Sr = [
		3,
		W,
		`ListTagsForResourceResponse`,
		0,
		[_n],
		[() => qr]
	], Cr = [
		3,
		W,
		`MetricInfo`,
		0,
		[
			`MetricNamespace`,
			`MetricName`,
			`MetricDimensions`,
			`MetricStatisticRecommendation`
		],
		[
			0,
			0,
			128,
			0
		]
	], wr = [
		3,
		W,
		`PutServiceQuotaIncreaseRequestIntoTemplateRequest`,
		0,
		[
			D,
			L,
			_,
			y
		],
		[
			0,
			0,
			0,
			1
		],
		4
	], Tr = [
		3,
		W,
		`PutServiceQuotaIncreaseRequestIntoTemplateResponse`,
		0,
		[z],
		[() => J]
	], Er = [
		3,
		W,
		`QuotaContextInfo`,
		0,
		[
			`ContextScope`,
			`ContextScopeType`,
			v,
			`AdjustableAtLevel`
		],
		[
			0,
			0,
			0,
			0
		]
	], Dr = [
		3,
		W,
		`QuotaInfo`,
		0,
		[D, O],
		[0, 0]
	], Or = [
		3,
		W,
		`QuotaPeriod`,
		0,
		[`PeriodValue`, `PeriodUnit`],
		[1, 0]
	], kr = [
		3,
		W,
		`QuotaUtilizationInfo`,
		0,
		[
			D,
			L,
			O,
			`Namespace`,
			`Utilization`,
			`DefaultValue`,
			`AppliedValue`,
			R,
			g
		],
		[
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			0,
			2
		]
	], K = [
		3,
		W,
		`RequestedServiceQuotaChange`,
		0,
		[
			`Id`,
			`RequestType`,
			`CaseId`,
			L,
			R,
			D,
			O,
			y,
			I,
			`Created`,
			`LastUpdated`,
			`Requester`,
			pn,
			x,
			B,
			k,
			hn
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			0,
			4,
			4,
			0,
			0,
			2,
			0,
			0,
			() => Er
		]
	], Ar = [
		3,
		W,
		`RequestServiceQuotaIncreaseRequest`,
		0,
		[
			L,
			D,
			y,
			v,
			`SupportCaseAllowed`
		],
		[
			0,
			0,
			1,
			0,
			2
		],
		3
	], jr = [
		3,
		W,
		`RequestServiceQuotaIncreaseResponse`,
		0,
		[P],
		[() => K]
	], Mr = [
		3,
		W,
		`ServiceInfo`,
		0,
		[L, R],
		[0, 0]
	], q = [
		3,
		W,
		`ServiceQuota`,
		0,
		[
			L,
			R,
			pn,
			D,
			O,
			vn,
			B,
			g,
			x,
			`UsageMetric`,
			`Period`,
			un,
			mn,
			hn,
			`Description`
		],
		[
			0,
			0,
			0,
			0,
			0,
			1,
			0,
			2,
			2,
			() => Cr,
			() => Or,
			() => Jn,
			0,
			() => Er,
			0
		]
	], J = [
		3,
		W,
		z,
		0,
		[
			L,
			R,
			D,
			O,
			y,
			_,
			B,
			x
		],
		[
			0,
			0,
			0,
			0,
			1,
			0,
			0,
			2
		]
	], Nr = [
		3,
		W,
		`StartAutoManagementRequest`,
		0,
		[
			dn,
			E,
			w,
			b
		],
		[
			0,
			0,
			0,
			[
				2,
				W,
				b,
				0,
				0,
				64
			]
		],
		2
	], Pr = [
		3,
		W,
		`StartAutoManagementResponse`,
		0,
		[],
		[]
	], Fr = [
		3,
		W,
		`StartQuotaUtilizationReportRequest`,
		0,
		[],
		[]
	], Ir = [
		3,
		W,
		`StartQuotaUtilizationReportResponse`,
		0,
		[
			N,
			I,
			S
		],
		[
			0,
			0,
			0
		]
	], Lr = [
		3,
		W,
		`StopAutoManagementRequest`,
		0,
		[],
		[]
	], Rr = [
		3,
		W,
		`StopAutoManagementResponse`,
		0,
		[],
		[]
	], zr = [
		3,
		W,
		`Tag`,
		0,
		[`Key`, vn],
		[0, 0],
		2
	], Br = [
		3,
		W,
		`TagResourceRequest`,
		0,
		[j, _n],
		[0, () => Kr],
		2
	], Vr = [
		3,
		W,
		`TagResourceResponse`,
		0,
		[],
		[]
	], Hr = [
		3,
		W,
		`UntagResourceRequest`,
		0,
		[j, `TagKeys`],
		[0, 64],
		2
	], Ur = [
		3,
		W,
		`UntagResourceResponse`,
		0,
		[],
		[]
	], Wr = [
		3,
		W,
		`UpdateAutoManagementRequest`,
		0,
		[
			E,
			w,
			b
		],
		[
			0,
			0,
			[
				2,
				W,
				b,
				0,
				0,
				64
			]
		]
	], Gr = [
		3,
		W,
		`UpdateAutoManagementResponse`,
		0,
		[],
		[]
	], Kr = [
		1,
		W,
		`InputTags`,
		0,
		() => zr
	], qr = [
		1,
		W,
		`OutputTags`,
		0,
		() => zr
	], Jr = [
		1,
		W,
		`QuotaInfoList`,
		0,
		() => Dr
	], Yr = [
		1,
		W,
		`QuotaUtilizationInfoList`,
		0,
		() => kr
	], Xr = [
		1,
		W,
		`RequestedServiceQuotaChangeHistoryListDefinition`,
		0,
		() => K
	], Zr = [
		1,
		W,
		`ServiceInfoListDefinition`,
		0,
		() => Mr
	], Qr = [
		1,
		W,
		gn,
		0,
		() => J
	], $r = [
		1,
		W,
		`ServiceQuotaListDefinition`,
		0,
		() => q
	], ei = [
		2,
		W,
		`ExclusionQuotaList`,
		0,
		0,
		() => Jr
	], ti = [
		9,
		W,
		`AssociateServiceQuotaTemplate`,
		0,
		() => Bn,
		() => Vn
	], ni = [
		9,
		W,
		`CreateSupportCase`,
		0,
		() => Hn,
		() => Un
	], ri = [
		9,
		W,
		`DeleteServiceQuotaIncreaseRequestFromTemplate`,
		0,
		() => Wn,
		() => Gn
	], ii = [
		9,
		W,
		`DisassociateServiceQuotaTemplate`,
		0,
		() => Kn,
		() => qn
	], ai = [
		9,
		W,
		`GetAssociationForServiceQuotaTemplate`,
		0,
		() => Yn,
		() => Xn
	], oi = [
		9,
		W,
		`GetAutoManagementConfiguration`,
		0,
		() => Zn,
		() => Qn
	], si = [
		9,
		W,
		`GetAWSDefaultServiceQuota`,
		0,
		() => $n,
		() => er
	], ci = [
		9,
		W,
		`GetQuotaUtilizationReport`,
		0,
		() => tr,
		() => nr
	], li = [
		9,
		W,
		`GetRequestedServiceQuotaChange`,
		0,
		() => rr,
		() => ir
	], ui = [
		9,
		W,
		`GetServiceQuota`,
		0,
		() => sr,
		() => cr
	], di = [
		9,
		W,
		`GetServiceQuotaIncreaseRequestFromTemplate`,
		0,
		() => ar,
		() => or
	], fi = [
		9,
		W,
		`ListAWSDefaultServiceQuotas`,
		0,
		() => lr,
		() => ur
	], pi = [
		9,
		W,
		`ListRequestedServiceQuotaChangeHistory`,
		0,
		() => pr,
		() => mr
	], mi = [
		9,
		W,
		`ListRequestedServiceQuotaChangeHistoryByQuota`,
		0,
		() => dr,
		() => fr
	], hi = [
		9,
		W,
		`ListServiceQuotaIncreaseRequestsInTemplate`,
		0,
		() => hr,
		() => gr
	], gi = [
		9,
		W,
		`ListServiceQuotas`,
		0,
		() => _r,
		() => vr
	], _i = [
		9,
		W,
		`ListServices`,
		0,
		() => yr,
		() => br
	], vi = [
		9,
		W,
		`ListTagsForResource`,
		0,
		() => xr,
		() => Sr
	], yi = [
		9,
		W,
		`PutServiceQuotaIncreaseRequestIntoTemplate`,
		0,
		() => wr,
		() => Tr
	], bi = [
		9,
		W,
		`RequestServiceQuotaIncrease`,
		0,
		() => Ar,
		() => jr
	], xi = [
		9,
		W,
		`StartAutoManagement`,
		0,
		() => Nr,
		() => Pr
	], Si = [
		9,
		W,
		`StartQuotaUtilizationReport`,
		0,
		() => Fr,
		() => Ir
	], Ci = [
		9,
		W,
		`StopAutoManagement`,
		0,
		() => Lr,
		() => Rr
	], wi = [
		9,
		W,
		`TagResource`,
		0,
		() => Br,
		() => Vr
	], Ti = [
		9,
		W,
		`UntagResource`,
		0,
		() => Hr,
		() => Ur
	], Ei = [
		9,
		W,
		`UpdateAutoManagement`,
		0,
		() => Wr,
		() => Gr
	];
	let Di = (e) => ({
		apiVersion: `2019-06-24`,
		base64Decoder: e?.base64Decoder ?? wt,
		base64Encoder: e?.base64Encoder ?? Ct,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? Ut,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Mt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new vt()
		}],
		logger: e?.logger ?? new ze(),
		protocol: e?.protocol ?? Ot,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.servicequotas`,
			errorTypeRegistries: zn,
			version: `2019-06-24`,
			serviceTarget: `ServiceQuotasV20190624`
		},
		serviceId: e?.serviceId ?? `Service Quotas`,
		sha256: e?.sha256 ?? kt,
		urlParser: e?.urlParser ?? ot,
		utf8Decoder: e?.utf8Decoder ?? St,
		utf8Encoder: e?.utf8Encoder ?? xt
	}), Oi = (e) => {
		Be(process.version);
		let t = Je(e), n = () => t().then(Ve), r = Di(e);
		Se(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? c(yt, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Tt,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? bt,
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ce({
				serviceId: r.serviceId,
				clientVersion: It.version
			}),
			maxAttempts: e?.maxAttempts ?? c(ft, e),
			region: e?.region ?? c(Ze, {
				...Qe,
				...i
			}),
			requestHandler: Dt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? c({
				...dt,
				default: async () => (await n()).retryMode || ut
			}, e),
			streamCollector: e?.streamCollector ?? Et,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? c(Xe, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? c(Ye, i),
			userAgentAppId: e?.userAgentAppId ?? c(we, i)
		};
	}, ki = (e) => {
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
	}, Ai = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), ji = (e, t) => {
		let n = Object.assign(Te(e), He(e), st(e), ki(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Ee(n), Ue(n), ct(n), Ai(n));
	};
	var Y = class extends We {
		config;
		constructor(...[e]) {
			let t = Oi(e || {});
			super(t), this.initConfig = t;
			let n = Pt(t), r = De(n), i = pt(r), ee = $e(i), te = Oe(ee), ne = it(te), re = Nt(ne), ie = ji(re, e?.extensions || []);
			this.config = ie, this.middlewareStack.use(gt(this.config)), this.middlewareStack.use(ke(this.config)), this.middlewareStack.use(mt(this.config)), this.middlewareStack.use(lt(this.config)), this.middlewareStack.use(Ae(this.config)), this.middlewareStack.use(je(this.config)), this.middlewareStack.use(Me(this.config)), this.middlewareStack.use(Ne(this.config, {
				httpAuthSchemeParametersProvider: At,
				identityProviderConfigProvider: async (e) => new Pe({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Fe(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let X = Ge(Ft, `ServiceQuotasV20190624`, `ServiceQuotasClient`, at), Z = {}, Q = (e, t, n, r) => [];
	var Mi = class extends X(Z, Q, `AssociateServiceQuotaTemplate`, ti) {}, Ni = class extends X(Z, Q, `CreateSupportCase`, ni) {}, Pi = class extends X(Z, Q, `DeleteServiceQuotaIncreaseRequestFromTemplate`, ri) {}, Fi = class extends X(Z, Q, `DisassociateServiceQuotaTemplate`, ii) {}, Ii = class extends X(Z, Q, `GetAssociationForServiceQuotaTemplate`, ai) {}, Li = class extends X(Z, Q, `GetAutoManagementConfiguration`, oi) {}, Ri = class extends X(Z, Q, `GetAWSDefaultServiceQuota`, si) {}, zi = class extends X(Z, Q, `GetQuotaUtilizationReport`, ci) {}, Bi = class extends X(Z, Q, `GetRequestedServiceQuotaChange`, li) {}, Vi = class extends X(Z, Q, `GetServiceQuota`, ui) {}, Hi = class extends X(Z, Q, `GetServiceQuotaIncreaseRequestFromTemplate`, di) {}, Ui = class extends X(Z, Q, `ListAWSDefaultServiceQuotas`, fi) {}, $ = class extends X(Z, Q, `ListRequestedServiceQuotaChangeHistoryByQuota`, mi) {}, Wi = class extends X(Z, Q, `ListRequestedServiceQuotaChangeHistory`, pi) {}, Gi = class extends X(Z, Q, `ListServiceQuotaIncreaseRequestsInTemplate`, hi) {}, Ki = class extends X(Z, Q, `ListServiceQuotas`, gi) {}, qi = class extends X(Z, Q, `ListServices`, _i) {}, Ji = class extends X(Z, Q, `ListTagsForResource`, vi) {}, Yi = class extends X(Z, Q, `PutServiceQuotaIncreaseRequestIntoTemplate`, yi) {}, Xi = class extends X(Z, Q, `RequestServiceQuotaIncrease`, bi) {}, Zi = class extends X(Z, Q, `StartAutoManagement`, xi) {}, Qi = class extends X(Z, Q, `StartQuotaUtilizationReport`, Si) {}, $i = class extends X(Z, Q, `StopAutoManagement`, Ci) {}, ea = class extends X(Z, Q, `TagResource`, wi) {}, ta = class extends X(Z, Q, `UntagResource`, Ti) {}, na = class extends X(Z, Q, `UpdateAutoManagement`, Ei) {};
	let ra = s(Y, Ui, `NextToken`, `NextToken`, `MaxResults`), ia = s(Y, $, `NextToken`, `NextToken`, `MaxResults`), aa = s(Y, Wi, `NextToken`, `NextToken`, `MaxResults`), oa = s(Y, Gi, `NextToken`, `NextToken`, `MaxResults`), sa = s(Y, Ki, `NextToken`, `NextToken`, `MaxResults`), ca = s(Y, qi, `NextToken`, `NextToken`, `MaxResults`);
	Ke({
		AssociateServiceQuotaTemplateCommand: Mi,
		CreateSupportCaseCommand: Ni,
		DeleteServiceQuotaIncreaseRequestFromTemplateCommand: Pi,
		DisassociateServiceQuotaTemplateCommand: Fi,
		GetAssociationForServiceQuotaTemplateCommand: Ii,
		GetAutoManagementConfigurationCommand: Li,
		GetAWSDefaultServiceQuotaCommand: Ri,
		GetQuotaUtilizationReportCommand: zi,
		GetRequestedServiceQuotaChangeCommand: Bi,
		GetServiceQuotaCommand: Vi,
		GetServiceQuotaIncreaseRequestFromTemplateCommand: Hi,
		ListAWSDefaultServiceQuotasCommand: Ui,
		ListRequestedServiceQuotaChangeHistoryCommand: Wi,
		ListRequestedServiceQuotaChangeHistoryByQuotaCommand: $,
		ListServiceQuotaIncreaseRequestsInTemplateCommand: Gi,
		ListServiceQuotasCommand: Ki,
		ListServicesCommand: qi,
		ListTagsForResourceCommand: Ji,
		PutServiceQuotaIncreaseRequestIntoTemplateCommand: Yi,
		RequestServiceQuotaIncreaseCommand: Xi,
		StartAutoManagementCommand: Zi,
		StartQuotaUtilizationReportCommand: Qi,
		StopAutoManagementCommand: $i,
		TagResourceCommand: ea,
		UntagResourceCommand: ta,
		UpdateAutoManagementCommand: na
	}, class extends Y {}, { paginators: {
		paginateListAWSDefaultServiceQuotas: ra,
		paginateListRequestedServiceQuotaChangeHistory: aa,
		paginateListRequestedServiceQuotaChangeHistoryByQuota: ia,
		paginateListServiceQuotaIncreaseRequestsInTemplate: oa,
		paginateListServiceQuotas: sa,
		paginateListServices: ca
	} }), t.GetAWSDefaultServiceQuotaCommand = Ri, t.GetServiceQuotaCommand = Vi, t.ServiceQuotasClient = Y;
}));
export { o as t };
