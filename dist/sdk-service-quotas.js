import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as a, Fr as o, Gn as s, Gr as c, In as l, Ir as ee, Jn as te, Jr as u, Kr as ne, Lr as re, Mr as ie, Nr as ae, On as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as d, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as f, _r as xe, ar as Se, br as Ce, cr as p, ei as m, er as h, fr as g, gr as _, hr as v, ii as y, ir as b, jr as x, kr as S, mr as C, ni as w, nr as T, or as E, pr as D, qr as O, rr as k, sr as A, ti as we, tr as Te, ur as Ee, vr as De, wr as Oe, yr as ke, zr as Ae } from "./sdk.js";
const je = async (e, t, n) => ({
	operation: de(t).operation,
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
	let t = s(e);
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
]), ze = S.from(Re, 2, z.conditions, z.results), Be = new se({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), Ve = (e, t = {}) => Be.get(e, () => i(ze, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var B = class e extends he {
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
	base64Decoder: e?.base64Decoder ?? w,
	base64Encoder: e?.base64Encoder ?? m,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Ve,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ne,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.servicequotas`,
		errorTypeRegistries: Ct,
		version: `2019-06-24`,
		serviceTarget: `ServiceQuotasV20190624`
	},
	serviceId: e?.serviceId ?? `Service Quotas`,
	sha256: e?.sha256 ?? oe,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? we,
	utf8Encoder: e?.utf8Encoder ?? t
}), Mt = (e) => {
	Ae(process.version);
	let t = x(e), r = () => t().then(n), i = jt(e);
	y(process.version);
	let o = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? u(te, o),
		bodyLengthChecker: e?.bodyLengthChecker ?? ye,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? l,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Te({
			serviceId: i.serviceId,
			clientVersion: Le
		}),
		maxAttempts: e?.maxAttempts ?? u(b, e),
		region: e?.region ?? u(le, {
			...ae,
			...o
		}),
		requestHandler: a.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...Se,
			default: async () => (await r()).retryMode || A
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(O, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ne, o),
		userAgentAppId: e?.userAgentAppId ?? u(h, o)
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
	let n = Object.assign(be(e), re(e), ke(e), Nt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), Ce(n), Pt(n));
};
var It = class extends c {
	config;
	constructor(...[e]) {
		let t = Mt(e || {});
		super(t), this.initConfig = t;
		let n = Fe(t), r = p(n), i = E(r), a = ie(i), o = xe(a), s = me(o), c = Pe(s), l = Ft(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(T(this.config)), this.middlewareStack.use(k(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(_(this.config)), this.middlewareStack.use(v(this.config)), this.middlewareStack.use(C(this.config)), this.middlewareStack.use(D(this.config, {
			httpAuthSchemeParametersProvider: je,
			identityProviderConfigProvider: async (e) => new Ee({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(g(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Lt = o(Ie, `ServiceQuotasV20190624`, `ServiceQuotasClient`, Oe), Rt = {}, zt = (e, t, n, r) => [];
var Bt = class extends Lt(Rt, zt, `GetServiceQuota`, At) {};
export { It as n, Bt as t };
