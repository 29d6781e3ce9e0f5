import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as a, Fr as o, Gn as s, Gr as c, In as l, Ir as ee, Jn as te, Jr as u, Kr as ne, Lr as re, Mr as ie, Nr as ae, On as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as d, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as f, _r as xe, ar as Se, br as Ce, cr as p, dr as m, ei as h, er as g, fr as _, gr as v, hr as y, ii as b, ir as x, jr as S, kr as C, mr as w, ni as T, nr as E, or as D, pr as O, qr as k, rr as A, sr as we, ti as Te, tr as Ee, ur as De, vr as Oe, wr as ke, yr as Ae, zr as je } from "./sdk.js";
const Me = async (e, t, n) => ({
	operation: de(t).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ne(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `pricing`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const Pe = (e) => {
	let t = [];
	return e.operation, t.push(Ne(e)), t;
}, Fe = (e) => {
	let t = s(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, Ie = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `pricing`
}), Le = {
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
var Re = `3.1133.0`;
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
		}, `aws`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[F, L],
		[`https://api.pricing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, L],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://api.pricing-fips.{Region}.{PartitionResult#dnsSuffix}`, L],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://api.pricing.{Region}.{PartitionResult#dualStackDnsSuffix}`, L],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://api.pricing.{Region}.amazonaws.com`, L],
		[`https://api.pricing.{Region}.{PartitionResult#dnsSuffix}`, L],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, B = new Int32Array([
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
	9,
	6,
	4,
	8,
	7,
	7,
	100000010,
	100000011,
	5,
	100000008,
	100000009,
	4,
	11,
	10,
	6,
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
]), ze = C.from(B, 2, z.conditions, z.results), Be = new se({
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
var V = class e extends he {
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, He = class e extends V {
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
}, Ue = class e extends V {
	name = `ExpiredNextTokenException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ExpiredNextTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, We = class e extends V {
	name = `InternalErrorException`;
	$fault = `server`;
	$retryable = {};
	Message;
	constructor(t) {
		super({
			name: `InternalErrorException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ge = class e extends V {
	name = `InvalidNextTokenException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidNextTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ke = class e extends V {
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
}, qe = class e extends V {
	name = `NotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `NotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Je = class e extends V {
	name = `ThrottlingException`;
	$fault = `client`;
	$retryable = { throttling: !0 };
	Message;
	constructor(t) {
		super({
			name: `ThrottlingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ye = class e extends V {
	name = `ResourceNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
};
const H = `FormatVersion`, U = `Filters`, W = `Message`, G = `NextToken`, K = `client`, q = `error`, J = `httpError`, Y = `smithy.ts.sdk.synthetic.com.amazonaws.pricing`, X = `com.amazonaws.pricing`, Z = d.for(Y);
var Xe = [
	-3,
	Y,
	`PricingServiceException`,
	0,
	[],
	[]
];
Z.registerError(Xe, V);
const Q = d.for(X);
var Ze = [
	-3,
	X,
	`AccessDeniedException`,
	{
		[q]: K,
		[J]: 401
	},
	[W],
	[0]
];
Q.registerError(Ze, He);
var Qe = [
	-3,
	X,
	`ExpiredNextTokenException`,
	{
		[q]: K,
		[J]: 400
	},
	[W],
	[0]
];
Q.registerError(Qe, Ue);
var $e = [
	-3,
	X,
	`InternalErrorException`,
	{
		[q]: `server`,
		[J]: 500
	},
	[W],
	[0]
];
Q.registerError($e, We);
var et = [
	-3,
	X,
	`InvalidNextTokenException`,
	{
		[q]: K,
		[J]: 400
	},
	[W],
	[0]
];
Q.registerError(et, Ge);
var tt = [
	-3,
	X,
	`InvalidParameterException`,
	{
		[q]: K,
		[J]: 400
	},
	[W],
	[0]
];
Q.registerError(tt, Ke);
var nt = [
	-3,
	X,
	`NotFoundException`,
	{
		[q]: K,
		[J]: 400
	},
	[W],
	[0]
];
Q.registerError(nt, qe);
var rt = [
	-3,
	X,
	`ResourceNotFoundException`,
	{
		[q]: K,
		[J]: 404
	},
	[W],
	[0]
];
Q.registerError(rt, Ye);
var it = [
	-3,
	X,
	`ThrottlingException`,
	{
		[q]: K,
		[J]: 429
	},
	[W],
	[0]
];
Q.registerError(it, Je);
const at = [Z, Q];
var ot = [
	0,
	X,
	`SynthesizedJsonPriceListJsonItem`,
	{ mediaType: `application/json` },
	0
], st = [
	3,
	X,
	`Filter`,
	0,
	[
		`Type`,
		`Field`,
		`Value`
	],
	[
		0,
		0,
		0
	],
	3
], ct = [
	3,
	X,
	`GetProductsRequest`,
	0,
	[
		`ServiceCode`,
		U,
		H,
		G,
		`MaxResults`
	],
	[
		0,
		() => ut,
		0,
		0,
		1
	],
	1
], lt = [
	3,
	X,
	`GetProductsResponse`,
	0,
	[
		H,
		`PriceList`,
		G
	],
	[
		0,
		[() => dt, 0],
		0
	]
], ut = [
	1,
	X,
	U,
	0,
	() => st
], dt = [
	1,
	X,
	`PriceListJsonItems`,
	0,
	[() => ot, 0]
], ft = [
	9,
	X,
	`GetProducts`,
	0,
	() => ct,
	() => lt
];
const pt = (e) => ({
	apiVersion: `2017-10-15`,
	base64Decoder: e?.base64Decoder ?? T,
	base64Encoder: e?.base64Encoder ?? h,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Ve,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Pe,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.pricing`,
		errorTypeRegistries: at,
		version: `2017-10-15`,
		serviceTarget: `AWSPriceListService`
	},
	serviceId: e?.serviceId ?? `Pricing`,
	sha256: e?.sha256 ?? oe,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? Te,
	utf8Encoder: e?.utf8Encoder ?? t
}), mt = (e) => {
	je(process.version);
	let t = S(e), r = () => t().then(n), i = pt(e);
	b(process.version);
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
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ee({
			serviceId: i.serviceId,
			clientVersion: Re
		}),
		maxAttempts: e?.maxAttempts ?? u(x, e),
		region: e?.region ?? u(le, {
			...ae,
			...o
		}),
		requestHandler: a.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...Se,
			default: async () => (await r()).retryMode || we
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(k, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ne, o),
		userAgentAppId: e?.userAgentAppId ?? u(g, o)
	};
}, ht = (e) => {
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
}, gt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), _t = (e, t) => {
	let n = Object.assign(be(e), re(e), Ae(e), ht(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), Ce(n), gt(n));
};
var $ = class extends c {
	config;
	constructor(...[e]) {
		let t = mt(e || {});
		super(t), this.initConfig = t;
		let n = Ie(t), r = p(n), i = D(r), a = ie(i), o = xe(a), s = me(o), c = Fe(s), l = _t(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(E(this.config)), this.middlewareStack.use(A(this.config)), this.middlewareStack.use(Oe(this.config)), this.middlewareStack.use(v(this.config)), this.middlewareStack.use(y(this.config)), this.middlewareStack.use(w(this.config)), this.middlewareStack.use(O(this.config, {
			httpAuthSchemeParametersProvider: Me,
			identityProviderConfigProvider: async (e) => new De({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(_(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const vt = o(Le, `AWSPriceListService`, `PricingClient`, ke), yt = {}, bt = (e, t, n, r) => [];
var xt = class extends vt(yt, bt, `GetProducts`, ft) {};
const St = m($, xt, `NextToken`, `NextToken`, `MaxResults`);
export { $ as n, St as t };
