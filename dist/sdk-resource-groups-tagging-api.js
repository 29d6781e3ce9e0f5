import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as a, Fr as o, Gn as s, Gr as c, In as l, Ir as ee, Jn as te, Jr as u, Kr as ne, Lr as re, Mr as ie, Nr as ae, On as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as d, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as f, _r as xe, ar as p, br as m, cr as h, ei as g, er as _, fr as v, gr as y, hr as b, ii as x, ir as S, jr as C, kr as w, mr as T, ni as E, nr as D, or as O, pr as k, qr as A, rr as j, sr as M, ti as Se, tr as Ce, ur as we, vr as Te, wr as Ee, yr as De, zr as Oe } from "./sdk.js";
const ke = async (e, t, n) => ({
	operation: de(t).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ae(e) {
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
const je = (e) => {
	let t = [];
	return e.operation, t.push(Ae(e)), t;
}, Me = (e) => {
	let t = s(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, Ne = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `tagging`
}), Pe = {
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
var Fe = `3.1142.0`;
const N = `isSet`, P = `PartitionResult`, F = `booleanEquals`, I = `getAttr`, L = { ref: `Endpoint` }, R = { ref: P }, z = {}, B = [{ ref: `Region` }], V = {
	conditions: [
		[N, [L]],
		[N, B],
		[
			`aws.partition`,
			B,
			P
		],
		[F, [{ ref: `UseFIPS` }, !0]],
		[F, [{ ref: `UseDualStack` }, !0]],
		[F, [{
			fn: I,
			argv: [R, `supportsDualStack`]
		}, !0]],
		[F, [{
			fn: I,
			argv: [R, `supportsFIPS`]
		}, !0]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[L, z],
		[`https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, z],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}`, z],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}`, z],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://tagging.{Region}.{PartitionResult#dnsSuffix}`, z],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Ie = new Int32Array([
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
]), Le = w.from(Ie, 2, V.conditions, V.results), Re = new se({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), ze = (e, t = {}) => Re.get(e, () => i(Le, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var H = class e extends he {
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Be = class e extends H {
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
}, Ve = class e extends H {
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
}, He = class e extends H {
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
}, Ue = class e extends H {
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
}, We = class e extends H {
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
}, Ge = class e extends H {
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
const U = `ComplianceDetails`, W = `Message`, G = `PaginationToken`, K = `ResourceTagMappingList`, q = `client`, J = `error`, Y = `smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi`, X = `com.amazonaws.resourcegroupstaggingapi`, Z = new d(Y);
var Ke = [
	-3,
	Y,
	`ResourceGroupsTaggingAPIServiceException`,
	0,
	[],
	[]
];
Z.registerError(Ke, H);
const Q = new d(X);
var qe = [
	-3,
	X,
	`ConcurrentModificationException`,
	{ [J]: q },
	[W],
	[0]
];
Q.registerError(qe, Be);
var Je = [
	-3,
	X,
	`ConstraintViolationException`,
	{ [J]: q },
	[W],
	[0]
];
Q.registerError(Je, Ve);
var Ye = [
	-3,
	X,
	`InternalServiceException`,
	{ [J]: `server` },
	[W],
	[0]
];
Q.registerError(Ye, He);
var Xe = [
	-3,
	X,
	`InvalidParameterException`,
	{ [J]: q },
	[W],
	[0]
];
Q.registerError(Xe, Ue);
var Ze = [
	-3,
	X,
	`PaginationTokenExpiredException`,
	{ [J]: q },
	[W],
	[0]
];
Q.registerError(Ze, Ge);
var Qe = [
	-3,
	X,
	`ThrottledException`,
	{ [J]: q },
	[W],
	[0]
];
Q.registerError(Qe, We);
const $e = [Z, Q];
var et = [
	3,
	X,
	U,
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
], tt = [
	3,
	X,
	`GetResourcesInput`,
	0,
	[
		G,
		`TagFilters`,
		`ResourcesPerPage`,
		`TagsPerPage`,
		`ResourceTypeFilters`,
		`IncludeComplianceDetails`,
		`ExcludeCompliantResources`,
		`ResourceARNList`
	],
	[
		0,
		() => ot,
		1,
		1,
		64,
		2,
		2,
		64
	]
], $ = [
	3,
	X,
	`GetResourcesOutput`,
	0,
	[G, K],
	[0, () => at]
], nt = [
	3,
	X,
	`ResourceTagMapping`,
	0,
	[
		`ResourceARN`,
		`Tags`,
		U
	],
	[
		0,
		() => st,
		() => et
	]
], rt = [
	3,
	X,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], it = [
	3,
	X,
	`TagFilter`,
	0,
	[`Key`, `Values`],
	[0, 64]
], at = [
	1,
	X,
	K,
	0,
	() => nt
], ot = [
	1,
	X,
	`TagFilterList`,
	0,
	() => it
], st = [
	1,
	X,
	`TagList`,
	0,
	() => rt
], ct = [
	9,
	X,
	`GetResources`,
	{ http: [
		`POST`,
		`/GetResources`,
		200
	] },
	() => tt,
	() => $
];
const lt = (e) => ({
	apiVersion: `2017-01-26`,
	base64Decoder: e?.base64Decoder ?? E,
	base64Encoder: e?.base64Encoder ?? g,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? ze,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? je,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.resourcegroupstaggingapi`,
		errorTypeRegistries: $e,
		version: `2017-01-26`,
		serviceTarget: `ResourceGroupsTaggingAPI_20170126`
	},
	serviceId: e?.serviceId ?? `Resource Groups Tagging API`,
	sha256: e?.sha256 ?? oe,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? Se,
	utf8Encoder: e?.utf8Encoder ?? t
}), ut = (e) => {
	Oe(process.version);
	let t = C(e), r = () => t().then(n), i = lt(e);
	x(process.version);
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
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ce({
			serviceId: i.serviceId,
			clientVersion: Fe
		}),
		maxAttempts: e?.maxAttempts ?? u(S, e),
		region: e?.region ?? u(le, {
			...ae,
			...o
		}),
		requestHandler: a.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...p,
			default: async () => (await r()).retryMode || M
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(A, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ne, o),
		userAgentAppId: e?.userAgentAppId ?? u(_, o)
	};
}, dt = (e) => {
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
}, ft = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), pt = (e, t) => {
	let n = Object.assign(be(e), re(e), De(e), dt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), m(n), ft(n));
};
var mt = class extends c {
	config;
	constructor(...[e]) {
		let t = ut(e || {});
		super(t), this.initConfig = t;
		let n = Ne(t), r = h(n), i = O(r), a = ie(i), o = xe(a), s = me(o), c = Me(s), l = pt(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(D(this.config)), this.middlewareStack.use(j(this.config)), this.middlewareStack.use(Te(this.config)), this.middlewareStack.use(y(this.config)), this.middlewareStack.use(b(this.config)), this.middlewareStack.use(T(this.config)), this.middlewareStack.use(k(this.config, {
			httpAuthSchemeParametersProvider: ke,
			identityProviderConfigProvider: async (e) => new we({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(v(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const ht = o(Pe, `ResourceGroupsTaggingAPI_20170126`, `ResourceGroupsTaggingAPIClient`, Ee), gt = {}, _t = (e, t, n, r) => [];
var vt = class extends ht(gt, _t, `GetResources`, ct) {};
export { mt as n, vt as t };
