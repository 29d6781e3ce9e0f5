import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as a, K as o, Q as s, W as c, X as l, Y as ee, Z as te, at as ne, ct as re, dt as u, et as ie, ft as d, it as ae, lt as oe, mt as se, nt as ce, ot as le, pt as ue, q as de, rt as fe, st as pe, tt as me, ut as he } from "./sdk.js";
var f = t(((t) => {
	let { awsEndpointFunctions: f, emitWarningIfUnsupportedVersion: ge, createDefaultUserAgentProvider: _e, NODE_APP_ID_CONFIG_OPTIONS: ve, getAwsRegionExtensionConfiguration: ye, resolveAwsRegionExtensionConfiguration: be, resolveUserAgentConfig: xe, resolveHostHeaderConfig: Se, getUserAgentPlugin: Ce, getHostHeaderPlugin: we, getLoggerPlugin: Te, getRecursionDetectionPlugin: Ee } = (s(), e(te)), { getHttpAuthSchemeEndpointRuleSetPlugin: De, DefaultIdentityProviderConfig: Oe, getHttpSigningPlugin: ke, createPaginator: p } = (ce(), e(me)), { normalizeProvider: m, getSmithyContext: Ae, ServiceException: je, NoOpLogger: Me, emitWarningIfUnsupportedVersion: Ne, loadConfigsForDefaultMode: Pe, getDefaultExtensionConfiguration: Fe, resolveDefaultRuntimeConfig: Ie, Client: Le, makeBuilder: Re, createAggregatedClient: ze } = (d(), e(u)), { Command: Be } = (d(), e(u)), { resolveDefaultsModeConfig: Ve, loadConfig: h, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: He, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: Ue, NODE_REGION_CONFIG_OPTIONS: We, NODE_REGION_CONFIG_FILE_OPTIONS: Ge, resolveRegionConfig: Ke } = (he(), e(oe)), { BinaryDecisionDiagram: qe, EndpointCache: Je, decideEndpoint: Ye, customEndpointFunctions: Xe, resolveEndpointConfig: Ze, getEndpointPlugin: Qe } = (re(), e(pe)), { parseUrl: $e, getHttpHandlerExtensionConfiguration: et, resolveHttpHandlerRuntimeConfig: tt, getContentLengthPlugin: nt } = (fe(), e(ae)), { DEFAULT_RETRY_MODE: rt, NODE_RETRY_MODE_CONFIG_OPTIONS: it, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: at, resolveRetryConfig: ot, getRetryPlugin: st } = (n(), e(ie)), { TypeRegistry: g, getSchemaSerdePlugin: ct } = (ue(), e(se)), { resolveAwsSdkSigV4Config: lt, AwsSdkSigV4Signer: ut, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: dt } = (l(), e(ee)), { defaultProvider: ft } = i(), { toUtf8: pt, fromUtf8: mt, toBase64: ht, fromBase64: gt, calculateBodyLength: _t } = (ne(), e(le)), { streamCollector: vt, NodeHttpHandler: yt } = a(), { AwsJson1_1Protocol: bt } = (o(), e(de)), { Sha256: xt } = (r(), e(c)), St = async (e, t, n) => ({
		operation: Ae(t).operation,
		region: await m(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function Ct(e) {
		return {
			schemeId: `aws.auth#sigv4`,
			signingProperties: {
				name: `tagging`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	let wt = (e) => {
		let t = [];
		return e.operation, t.push(Ct(e)), t;
	}, Tt = (e) => {
		let t = lt(e);
		return Object.assign(t, { authSchemePreference: m(e.authSchemePreference ?? []) });
	}, Et = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `tagging`
	}), Dt = {
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
	var Ot = { version: `3.1141.0` };
	let _ = `isSet`, v = `PartitionResult`, y = `booleanEquals`, b = `getAttr`, x = { ref: `Endpoint` }, S = { ref: v }, C = {}, w = [{ ref: `Region` }], T = {
		conditions: [
			[_, [x]],
			[_, w],
			[
				`aws.partition`,
				w,
				v
			],
			[y, [{ ref: `UseFIPS` }, !0]],
			[y, [{ ref: `UseDualStack` }, !0]],
			[y, [{
				fn: b,
				argv: [S, `supportsDualStack`]
			}, !0]],
			[y, [{
				fn: b,
				argv: [S, `supportsFIPS`]
			}, !0]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[x, C],
			[`https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, C],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}`, C],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}`, C],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://tagging.{Region}.{PartitionResult#dnsSuffix}`, C],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, kt = new Int32Array([
		-1,
		1,
		-1,
		0,
		12,
		3,
		1,
		4,
		100000011,
		2,
		5,
		100000011,
		3,
		8,
		6,
		4,
		7,
		100000010,
		5,
		100000008,
		100000009,
		4,
		10,
		9,
		6,
		100000006,
		100000007,
		5,
		11,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		13,
		4,
		100000002,
		100000003
	]), At = qe.from(kt, 2, T.conditions, T.results), jt = new Je({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), Mt = (e, t = {}) => jt.get(e, () => Ye(At, {
		endpointParams: e,
		logger: t.logger
	}));
	Xe.aws = f;
	var E = class e extends je {
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, Nt = class e extends E {
		name = `ConcurrentModificationException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `ConcurrentModificationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Pt = class e extends E {
		name = `ConstraintViolationException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `ConstraintViolationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Ft = class e extends E {
		name = `InternalServiceException`;
		$fault = `server`;
		Message;
		constructor(t) {
			super({
				name: `InternalServiceException`,
				$fault: `server`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, It = class e extends E {
		name = `InvalidParameterException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `InvalidParameterException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Lt = class e extends E {
		name = `ThrottledException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `ThrottledException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	}, Rt = class e extends E {
		name = `PaginationTokenExpiredException`;
		$fault = `client`;
		Message;
		constructor(t) {
			super({
				name: `PaginationTokenExpiredException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
		}
	};
	let D = `ComplianceDetails`, zt = `ErrorMessage`, O = `FailedResourcesMap`, k = `Message`, A = `MaxResults`, j = `NextToken`, M = `PaginationToken`, N = `ResourceARNList`, P = `ResourceTypeFilters`, F = `ResourceTagMappingList`, I = `ResourceType`, L = `SummaryList`, R = `Tags`, z = `TagKeys`, B = `client`, V = `error`, H = `http`, U = `smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi`, W = `com.amazonaws.resourcegroupstaggingapi`, G = new g(U);
	var Bt = [
		-3,
		U,
		`ResourceGroupsTaggingAPIServiceException`,
		0,
		[],
		[]
	];
	G.registerError(Bt, E);
	let K = new g(W);
	var Vt = [
		-3,
		W,
		`ConcurrentModificationException`,
		{ [V]: B },
		[k],
		[0]
	];
	K.registerError(Vt, Nt);
	var Ht = [
		-3,
		W,
		`ConstraintViolationException`,
		{ [V]: B },
		[k],
		[0]
	];
	K.registerError(Ht, Pt);
	var Ut = [
		-3,
		W,
		`InternalServiceException`,
		{ [V]: `server` },
		[k],
		[0]
	];
	K.registerError(Ut, Ft);
	var Wt = [
		-3,
		W,
		`InvalidParameterException`,
		{ [V]: B },
		[k],
		[0]
	];
	K.registerError(Wt, It);
	var Gt = [
		-3,
		W,
		`PaginationTokenExpiredException`,
		{ [V]: B },
		[k],
		[0]
	];
	K.registerError(Gt, Rt);
	var Kt = [
		-3,
		W,
		`ThrottledException`,
		{ [V]: B },
		[k],
		[0]
	];
	K.registerError(Kt, Lt);
	let qt = [G, K];
	var Jt = [
		3,
		W,
		D,
		0,
		[
			`NoncompliantKeys`,
			`KeysWithNoncompliantValues`,
			`MissingTagKeys`,
			`ComplianceStatus`
		],
		[
			64,
			64,
			64,
			2
		]
	], Yt = [
		3,
		W,
		`DescribeReportCreationInput`,
		0,
		[],
		[]
	], Xt = [
		3,
		W,
		`DescribeReportCreationOutput`,
		0,
		[
			`Status`,
			`S3Location`,
			`StartDate`,
			zt
		],
		[
			0,
			0,
			0,
			0
		]
	], Zt = [
		3,
		W,
		`FailureInfo`,
		0,
		[
			`StatusCode`,
			`ErrorCode`,
			zt
		],
		[
			1,
			0,
			0
		]
	], Qt = [
		3,
		W,
		`GetComplianceSummaryInput`,
		0,
		[
			`TargetIdFilters`,
			`RegionFilters`,
			P,
			`TagKeyFilters`,
			`GroupBy`,
			A,
			M
		],
		[
			64,
			64,
			64,
			64,
			64,
			1,
			0
		]
	], $t = [
		3,
		W,
		`GetComplianceSummaryOutput`,
		0,
		[L, M],
		[() => Sn, 0]
	], en = [
		3,
		W,
		`GetResourcesInput`,
		0,
		[
			M,
			`TagFilters`,
			`ResourcesPerPage`,
			`TagsPerPage`,
			P,
			`IncludeComplianceDetails`,
			`ExcludeCompliantResources`,
			N
		],
		[
			0,
			() => Cn,
			1,
			1,
			64,
			2,
			2,
			64
		]
	], tn = [
		3,
		W,
		`GetResourcesOutput`,
		0,
		[M, F],
		[0, () => xn]
	], nn = [
		3,
		W,
		`GetTagKeysInput`,
		0,
		[M],
		[0]
	], rn = [
		3,
		W,
		`GetTagKeysOutput`,
		0,
		[M, z],
		[0, 64]
	], an = [
		3,
		W,
		`GetTagValuesInput`,
		0,
		[`Key`, M],
		[0, 0],
		1
	], on = [
		3,
		W,
		`GetTagValuesOutput`,
		0,
		[M, `TagValues`],
		[0, 64]
	], sn = [
		3,
		W,
		`ListRequiredTagsInput`,
		0,
		[j, A],
		[0, 1]
	], cn = [
		3,
		W,
		`ListRequiredTagsOutput`,
		0,
		[`RequiredTags`, j],
		[() => bn, 0]
	], ln = [
		3,
		W,
		`RequiredTag`,
		0,
		[
			I,
			`CloudFormationResourceTypes`,
			`ReportingTagKeys`
		],
		[
			0,
			64,
			64
		]
	], un = [
		3,
		W,
		`ResourceTagMapping`,
		0,
		[
			`ResourceARN`,
			R,
			D
		],
		[
			0,
			() => wn,
			() => Jt
		]
	], dn = [
		3,
		W,
		`StartReportCreationInput`,
		0,
		[`S3Bucket`],
		[0],
		1
	], fn = [
		3,
		W,
		`StartReportCreationOutput`,
		0,
		[],
		[]
	], pn = [
		3,
		W,
		`Summary`,
		0,
		[
			`LastUpdated`,
			`TargetId`,
			`TargetIdType`,
			`Region`,
			I,
			`NonCompliantResources`
		],
		[
			0,
			0,
			0,
			0,
			0,
			1
		]
	], mn = [
		3,
		W,
		`Tag`,
		0,
		[`Key`, `Value`],
		[0, 0],
		2
	], hn = [
		3,
		W,
		`TagFilter`,
		0,
		[`Key`, `Values`],
		[0, 64]
	], gn = [
		3,
		W,
		`TagResourcesInput`,
		0,
		[N, R],
		[64, 128],
		2
	], _n = [
		3,
		W,
		`TagResourcesOutput`,
		0,
		[O],
		[() => q]
	], vn = [
		3,
		W,
		`UntagResourcesInput`,
		0,
		[N, z],
		[64, 64],
		2
	], yn = [
		3,
		W,
		`UntagResourcesOutput`,
		0,
		[O],
		[() => q]
	], bn = [
		1,
		W,
		`RequiredTagsForListRequiredTags`,
		0,
		() => ln
	], xn = [
		1,
		W,
		F,
		0,
		() => un
	], Sn = [
		1,
		W,
		L,
		0,
		() => pn
	], Cn = [
		1,
		W,
		`TagFilterList`,
		0,
		() => hn
	], wn = [
		1,
		W,
		`TagList`,
		0,
		() => mn
	], q = [
		2,
		W,
		O,
		0,
		0,
		() => Zt
	], Tn = [
		9,
		W,
		`DescribeReportCreation`,
		{ [H]: [
			`POST`,
			`/DescribeReportCreation`,
			200
		] },
		() => Yt,
		() => Xt
	], En = [
		9,
		W,
		`GetComplianceSummary`,
		{ [H]: [
			`POST`,
			`/GetComplianceSummary`,
			200
		] },
		() => Qt,
		() => $t
	], Dn = [
		9,
		W,
		`GetResources`,
		{ [H]: [
			`POST`,
			`/GetResources`,
			200
		] },
		() => en,
		() => tn
	], On = [
		9,
		W,
		`GetTagKeys`,
		{ [H]: [
			`POST`,
			`/GetTagKeys`,
			200
		] },
		() => nn,
		() => rn
	], kn = [
		9,
		W,
		`GetTagValues`,
		{ [H]: [
			`POST`,
			`/GetTagValues`,
			200
		] },
		() => an,
		() => on
	], An = [
		9,
		W,
		`ListRequiredTags`,
		{ [H]: [
			`POST`,
			`/ListRequiredTags`,
			200
		] },
		() => sn,
		() => cn
	], jn = [
		9,
		W,
		`StartReportCreation`,
		{ [H]: [
			`POST`,
			`/StartReportCreation`,
			200
		] },
		() => dn,
		() => fn
	], Mn = [
		9,
		W,
		`TagResources`,
		{ [H]: [
			`POST`,
			`/TagResources`,
			200
		] },
		() => gn,
		() => _n
	], Nn = [
		9,
		W,
		`UntagResources`,
		{ [H]: [
			`POST`,
			`/UntagResources`,
			200
		] },
		() => vn,
		() => yn
	];
	let Pn = (e) => ({
		apiVersion: `2017-01-26`,
		base64Decoder: e?.base64Decoder ?? gt,
		base64Encoder: e?.base64Encoder ?? ht,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? Mt,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? wt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new ut()
		}],
		logger: e?.logger ?? new Me(),
		protocol: e?.protocol ?? bt,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.resourcegroupstaggingapi`,
			errorTypeRegistries: qt,
			version: `2017-01-26`,
			serviceTarget: `ResourceGroupsTaggingAPI_20170126`
		},
		serviceId: e?.serviceId ?? `Resource Groups Tagging API`,
		sha256: e?.sha256 ?? xt,
		urlParser: e?.urlParser ?? $e,
		utf8Decoder: e?.utf8Decoder ?? mt,
		utf8Encoder: e?.utf8Encoder ?? pt
	}), Fn = (e) => {
		Ne(process.version);
		let t = Ve(e), n = () => t().then(Pe), r = Pn(e);
		ge(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? h(dt, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? _t,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? ft,
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? _e({
				serviceId: r.serviceId,
				clientVersion: Ot.version
			}),
			maxAttempts: e?.maxAttempts ?? h(at, e),
			region: e?.region ?? h(We, {
				...Ge,
				...i
			}),
			requestHandler: yt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? h({
				...it,
				default: async () => (await n()).retryMode || rt
			}, e),
			streamCollector: e?.streamCollector ?? vt,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? h(Ue, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? h(He, i),
			userAgentAppId: e?.userAgentAppId ?? h(ve, i)
		};
	}, In = (e) => {
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
	}, Ln = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), Rn = (e, t) => {
		let n = Object.assign(ye(e), Fe(e), et(e), In(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, be(n), Ie(n), tt(n), Ln(n));
	};
	var J = class extends Le {
		config;
		constructor(...[e]) {
			let t = Fn(e || {});
			super(t), this.initConfig = t;
			let n = Et(t), r = xe(n), i = ot(r), a = Ke(i), o = Se(a), s = Ze(o), c = Tt(s), l = Rn(c, e?.extensions || []);
			this.config = l, this.middlewareStack.use(ct(this.config)), this.middlewareStack.use(Ce(this.config)), this.middlewareStack.use(st(this.config)), this.middlewareStack.use(nt(this.config)), this.middlewareStack.use(we(this.config)), this.middlewareStack.use(Te(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(De(this.config, {
				httpAuthSchemeParametersProvider: St,
				identityProviderConfigProvider: async (e) => new Oe({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(ke(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let Y = Re(Dt, `ResourceGroupsTaggingAPI_20170126`, `ResourceGroupsTaggingAPIClient`, Qe), X = {}, Z = (e, t, n, r) => [];
	var zn = class extends Y(X, Z, `DescribeReportCreation`, Tn) {}, Bn = class extends Y(X, Z, `GetComplianceSummary`, En) {}, Q = class extends Y(X, Z, `GetResources`, Dn) {}, Vn = class extends Y(X, Z, `GetTagKeys`, On) {}, Hn = class extends Y(X, Z, `GetTagValues`, kn) {}, $ = class extends Y(X, Z, `ListRequiredTags`, An) {}, Un = class extends Y(X, Z, `StartReportCreation`, jn) {}, Wn = class extends Y(X, Z, `TagResources`, Mn) {}, Gn = class extends Y(X, Z, `UntagResources`, Nn) {};
	let Kn = p(J, Bn, `PaginationToken`, `PaginationToken`, `MaxResults`), qn = p(J, Q, `PaginationToken`, `PaginationToken`, `ResourcesPerPage`), Jn = p(J, Vn, `PaginationToken`, `PaginationToken`, ``), Yn = p(J, Hn, `PaginationToken`, `PaginationToken`, ``), Xn = p(J, $, `NextToken`, `NextToken`, `MaxResults`);
	ze({
		DescribeReportCreationCommand: zn,
		GetComplianceSummaryCommand: Bn,
		GetResourcesCommand: Q,
		GetTagKeysCommand: Vn,
		GetTagValuesCommand: Hn,
		ListRequiredTagsCommand: $,
		StartReportCreationCommand: Un,
		TagResourcesCommand: Wn,
		UntagResourcesCommand: Gn
	}, class extends J {}, { paginators: {
		paginateGetComplianceSummary: Kn,
		paginateGetResources: qn,
		paginateGetTagKeys: Jn,
		paginateGetTagValues: Yn,
		paginateListRequiredTags: Xn
	} }), t.GetResourcesCommand = Q, t.ResourceGroupsTaggingAPIClient = J;
}));
export { f as t };
