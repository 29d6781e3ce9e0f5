import { $n as e, $r as t, Br as n, Cn as r, Dr as i, Er as a, Fn as o, Fr as s, Gr as c, Ir as l, Jr as u, Kr as ee, Ln as te, Lr as ne, Mn as re, Mr as ie, Nr as ae, Or as oe, Pr as se, Qn as ce, Qr as le, Rr as ue, Sr as de, Tr as fe, Un as pe, Ur as d, Vr as me, Wr as he, Xr as ge, Yr as _e, Zn as ve, Zr as f, _r as ye, ar as be, br as xe, cr as Se, ei as Ce, er as p, fr as m, gr as h, hr as g, ii as _, ir as v, jr as y, kn as b, kr as x, mr as S, ni as C, nr as w, or as T, pr as E, qr as D, rr as O, sr as k, ti as A, tr as we, ur as Te, vr as Ee, wr as De, y as Oe, yr as ke, zr as Ae } from "./sdk.js";
const je = async (e, t, n) => ({
	operation: le(t).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Me(e) {
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
const Ne = (e) => {
	let t = [];
	return e.operation, t.push(Me(e)), t;
}, Pe = (e) => {
	let t = re(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, Fe = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `servicequotas`
}), Ie = {
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
var Le = `3.1138.0`;
const j = `isSet`, M = `PartitionResult`, N = `booleanEquals`, P = `getAttr`, F = { ref: `Endpoint` }, I = { ref: M }, L = {}, R = [{ ref: `Region` }], z = {
	conditions: [
		[j, [F]],
		[j, R],
		[
			`aws.partition`,
			R,
			M
		],
		[N, [{ ref: `UseFIPS` }, !0]],
		[N, [{ ref: `UseDualStack` }, !0]],
		[N, [{
			fn: P,
			argv: [I, `supportsDualStack`]
		}, !0]],
		[N, [{
			fn: P,
			argv: [I, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: P,
			argv: [I, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[F, L],
		[`https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, L],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://servicequotas.{Region}.amazonaws.com`, L],
		[`https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}`, L],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}`, L],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://servicequotas.{Region}.{PartitionResult#dnsSuffix}`, L],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Re = new Int32Array([
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
]), ze = x.from(Re, 2, z.conditions, z.results), Be = new oe({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), Ve = (e, t = {}) => Be.get(e, () => a(ze, {
	endpointParams: e,
	logger: t.logger
}));
i.aws = e;
var B = class e extends me {
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, He = class e extends B {
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
}, Ue = class e extends B {
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
}, We = class e extends B {
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
}, Ge = class e extends B {
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
}, Ke = class e extends B {
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
}, qe = class e extends B {
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
}, Je = class e extends B {
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
}, Ye = class e extends B {
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
}, Xe = class e extends B {
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
}, Ze = class e extends B {
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
}, Qe = class e extends B {
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
}, $e = class e extends B {
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
}, et = class e extends B {
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
}, tt = class e extends B {
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
}, nt = class e extends B {
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
}, rt = class e extends B {
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
}, it = class e extends B {
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
const V = `ContextId`, H = `ErrorReason`, U = `Message`, W = `QuotaCode`, G = `ServiceCode`, K = `client`, q = `error`, J = `httpError`, Y = `smithy.ts.sdk.synthetic.com.amazonaws.servicequotas`, X = `com.amazonaws.servicequotas`, Z = new d(Y);
var at = [
	-3,
	Y,
	`ServiceQuotasServiceException`,
	0,
	[],
	[]
];
Z.registerError(at, B);
const Q = new d(X);
var ot = [
	-3,
	X,
	`AccessDeniedException`,
	{
		[q]: K,
		[J]: 403
	},
	[U],
	[0]
];
Q.registerError(ot, He);
var st = [
	-3,
	X,
	`AWSServiceAccessNotEnabledException`,
	{
		[q]: K,
		[J]: 403
	},
	[U],
	[0]
];
Q.registerError(st, Ue);
var ct = [
	-3,
	X,
	`DependencyAccessDeniedException`,
	{
		[q]: K,
		[J]: 403
	},
	[U],
	[0]
];
Q.registerError(ct, We);
var lt = [
	-3,
	X,
	`IllegalArgumentException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(lt, Xe);
var ut = [
	-3,
	X,
	`InvalidPaginationTokenException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(ut, tt);
var dt = [
	-3,
	X,
	`InvalidResourceStateException`,
	{
		[q]: K,
		[J]: 405
	},
	[U],
	[0]
];
Q.registerError(dt, Ze);
var ft = [
	-3,
	X,
	`NoAvailableOrganizationException`,
	{
		[q]: K,
		[J]: 403
	},
	[U],
	[0]
];
Q.registerError(ft, Ge);
var pt = [
	-3,
	X,
	`NoSuchResourceException`,
	{
		[q]: K,
		[J]: 404
	},
	[U],
	[0]
];
Q.registerError(pt, Qe);
var mt = [
	-3,
	X,
	`OrganizationNotInAllFeaturesModeException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(mt, Ke);
var ht = [
	-3,
	X,
	`QuotaExceededException`,
	{
		[q]: K,
		[J]: 409
	},
	[U],
	[0]
];
Q.registerError(ht, nt);
var gt = [
	-3,
	X,
	`ResourceAlreadyExistsException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(gt, $e);
var _t = [
	-3,
	X,
	`ServiceException`,
	{
		[q]: `server`,
		[J]: 500
	},
	[U],
	[0]
];
Q.registerError(_t, qe);
var vt = [
	-3,
	X,
	`ServiceQuotaTemplateNotInUseException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(vt, et);
var yt = [
	-3,
	X,
	`TagPolicyViolationException`,
	{
		[q]: K,
		[J]: 401
	},
	[U],
	[0]
];
Q.registerError(yt, rt);
var bt = [
	-3,
	X,
	`TemplatesNotAvailableInRegionException`,
	{
		[q]: K,
		[J]: 404
	},
	[U],
	[0]
];
Q.registerError(bt, Je);
var xt = [
	-3,
	X,
	`TooManyRequestsException`,
	{
		[q]: K,
		[J]: 429
	},
	[U],
	[0]
];
Q.registerError(xt, Ye);
var St = [
	-3,
	X,
	`TooManyTagsException`,
	{
		[q]: K,
		[J]: 400
	},
	[U],
	[0]
];
Q.registerError(St, it);
const Ct = [Z, Q];
var wt = [
	3,
	X,
	H,
	0,
	[`ErrorCode`, `ErrorMessage`],
	[0, 0]
], Tt = [
	3,
	X,
	`GetServiceQuotaRequest`,
	0,
	[
		G,
		W,
		V
	],
	[
		0,
		0,
		0
	],
	2
], Et = [
	3,
	X,
	`GetServiceQuotaResponse`,
	0,
	[`Quota`],
	[() => kt]
], $ = [
	3,
	X,
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
], Dt = [
	3,
	X,
	`QuotaContextInfo`,
	0,
	[
		`ContextScope`,
		`ContextScopeType`,
		V,
		`AdjustableAtLevel`
	],
	[
		0,
		0,
		0,
		0
	]
], Ot = [
	3,
	X,
	`QuotaPeriod`,
	0,
	[`PeriodValue`, `PeriodUnit`],
	[1, 0]
], kt = [
	3,
	X,
	`ServiceQuota`,
	0,
	[
		G,
		`ServiceName`,
		`QuotaArn`,
		W,
		`QuotaName`,
		`Value`,
		`Unit`,
		`Adjustable`,
		`GlobalQuota`,
		`UsageMetric`,
		`Period`,
		H,
		`QuotaAppliedAtLevel`,
		`QuotaContext`,
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
		() => $,
		() => Ot,
		() => wt,
		0,
		() => Dt,
		0
	]
], At = [
	9,
	X,
	`GetServiceQuota`,
	0,
	() => Tt,
	() => Et
];
const jt = (e) => ({
	apiVersion: `2019-06-24`,
	base64Decoder: e?.base64Decoder ?? C,
	base64Encoder: e?.base64Encoder ?? Ce,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Ve,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ne,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new te()
	}],
	logger: e?.logger ?? new l(),
	protocol: e?.protocol ?? b,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.servicequotas`,
		errorTypeRegistries: Ct,
		version: `2019-06-24`,
		serviceTarget: `ServiceQuotasV20190624`
	},
	serviceId: e?.serviceId ?? `Service Quotas`,
	sha256: e?.sha256 ?? r,
	urlParser: e?.urlParser ?? ge,
	utf8Decoder: e?.utf8Decoder ?? A,
	utf8Encoder: e?.utf8Encoder ?? t
}), Mt = (e) => {
	Ae(process.version);
	let t = y(e), r = () => t().then(n), i = jt(e);
	_(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? u(o, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? _e,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? Oe,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? we({
			serviceId: i.serviceId,
			clientVersion: Le
		}),
		maxAttempts: e?.maxAttempts ?? u(v, e),
		region: e?.region ?? u(se, {
			...ae,
			...a
		}),
		requestHandler: pe.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...be,
			default: async () => (await r()).retryMode || k
		}, e),
		streamCollector: e?.streamCollector ?? de,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(D, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ee, a),
		userAgentAppId: e?.userAgentAppId ?? u(p, a)
	};
}, Nt = (e) => {
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
}, Pt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Ft = (e, t) => {
	let n = Object.assign(ve(e), ne(e), ke(e), Nt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ce(n), ue(n), xe(n), Pt(n));
};
var It = class extends c {
	config;
	constructor(...[e]) {
		let t = Mt(e || {});
		super(t), this.initConfig = t;
		let n = Fe(t), r = Se(n), i = T(r), a = ie(i), o = ye(a), s = fe(o), c = Pe(s), l = Ft(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(he(this.config)), this.middlewareStack.use(w(this.config)), this.middlewareStack.use(O(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(g(this.config)), this.middlewareStack.use(S(this.config)), this.middlewareStack.use(E(this.config, {
			httpAuthSchemeParametersProvider: je,
			identityProviderConfigProvider: async (e) => new Te({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(m(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Lt = s(Ie, `ServiceQuotasV20190624`, `ServiceQuotasClient`, De), Rt = {}, zt = (e, t, n, r) => [];
var Bt = class extends Lt(Rt, zt, `GetServiceQuota`, At) {};
export { It as n, Bt as t };
