import { $n as e, $r as t, A as n, Br as r, Dr as i, Er as a, Fn as o, Fr as s, Gn as c, Gr as l, In as u, Ir as d, Jn as ee, Jr as f, Kr as te, Lr as ne, M as re, Mr as ie, Nr as ae, On as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as p, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as m, _r as xe, ar as Se, br as Ce, cr as h, ei as g, er as _, fr as v, gr as y, hr as b, ii as x, ir as S, jr as C, kr as w, mr as T, ni as E, nr as D, or as O, pr as k, qr as A, ri as we, rr as Te, sr as Ee, ti as De, tr as Oe, ur as ke, vr as Ae, wr as je, yr as Me, zr as Ne } from "./sdk.js";
const Pe = async (e, t, n) => ({
	operation: de(t).operation,
	region: await m(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Fe(e) {
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
const Ie = (e) => {
	let t = [];
	return e.operation, t.push(Fe(e)), t;
}, Le = (e) => {
	let t = c(e);
	return Object.assign(t, { authSchemePreference: m(e.authSchemePreference ?? []) });
}, Re = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `logs`
}), ze = {
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
var Be = `3.1169.0`;
const j = `isSet`, M = `PartitionResult`, N = `booleanEquals`, P = `getAttr`, F = `stringEquals`, I = { ref: `Endpoint` }, L = { ref: M }, R = { ref: `Region` }, z = {}, B = [R], V = {
	conditions: [
		[j, [I]],
		[j, B],
		[
			`aws.partition`,
			B,
			M
		],
		[N, [{ ref: `UseFIPS` }, !0]],
		[N, [{ ref: `UseDualStack` }, !0]],
		[N, [{
			fn: P,
			argv: [L, `supportsDualStack`]
		}, !0]],
		[N, [{
			fn: P,
			argv: [L, `supportsFIPS`]
		}, !0]],
		[F, [R, `us-gov-east-1`]],
		[F, [R, `us-gov-west-1`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[I, z],
		[`https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, z],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://logs.us-gov-east-1.amazonaws.com`, z],
		[`https://logs.us-gov-west-1.amazonaws.com`, z],
		[`https://logs-fips.{Region}.{PartitionResult#dnsSuffix}`, z],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}`, z],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://logs.{Region}.{PartitionResult#dnsSuffix}`, z],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Ve = new Int32Array([
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
]), He = w.from(Ve, 2, V.conditions, V.results), Ue = new se({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), We = (e, t = {}) => Ue.get(e, () => a(He, {
	endpointParams: e,
	logger: t.logger
}));
i.aws = e;
var H = class e extends he {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Ge = class e extends H {
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
}, Ke = class e extends H {
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
}, qe = class e extends H {
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
}, Je = class e extends H {
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
}, Ye = class e extends H {
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
}, Xe = class e extends H {
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
}, Ze = class e extends H {
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
}, Qe = class e extends H {
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
}, $e = class e extends H {
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
}, et = class e extends H {
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
}, tt = class e extends H {
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
}, nt = class e extends H {
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
}, rt = class e extends H {
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
}, it = class e extends H {
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
}, at = class e extends H {
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
}, ot = class e extends H {
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
}, st = class e extends H {
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
}, ct = class e extends H {
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
}, lt = class e extends H {
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
}, ut = class e extends H {
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
}, dt = class e extends H {
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
const U = `client`, W = `error`, G = `expectedSequenceToken`, K = `httpError`, q = `message`, J = `smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs`, Y = `server`, X = `com.amazonaws.cloudwatchlogs`, Z = new p(J);
var ft = [
	-3,
	J,
	`CloudWatchLogsServiceException`,
	0,
	[],
	[]
];
Z.registerError(ft, H);
const Q = new p(X);
var pt = [
	-3,
	X,
	`AccessDeniedException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(pt, Ge);
var mt = [
	-3,
	X,
	`ConflictException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(mt, et);
var ht = [
	-3,
	X,
	`DataAlreadyAcceptedException`,
	{ [W]: U },
	[G, q],
	[0, 0]
];
Q.registerError(ht, it);
var gt = [
	-3,
	X,
	`InternalServerException`,
	{
		[W]: Y,
		[K]: 500
	},
	[q],
	[0]
];
Q.registerError(gt, Xe);
var _t = [
	-3,
	X,
	`InternalStreamingException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(_t, at);
var vt = [
	-3,
	X,
	`InvalidOperationException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(vt, $e);
var yt = [
	-3,
	X,
	`InvalidParameterException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(yt, Ke);
var bt = [
	-3,
	X,
	`InvalidSequenceTokenException`,
	{ [W]: U },
	[G, q],
	[0, 0]
];
Q.registerError(bt, ot);
var xt = [
	-3,
	X,
	`LimitExceededException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(xt, nt);
var St = [
	-3,
	X,
	`MalformedQueryException`,
	{ [W]: U },
	[`queryCompileError`, q],
	[() => Lt, 0]
];
Q.registerError(St, ut);
var Ct = [
	-3,
	X,
	`OperationAbortedException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Ct, qe);
var wt = [
	-3,
	X,
	`ResourceAlreadyExistsException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(wt, rt);
var Tt = [
	-3,
	X,
	`ResourceNotFoundException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Tt, Je);
var Et = [
	-3,
	X,
	`ServiceQuotaExceededException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Et, tt);
var Dt = [
	-3,
	X,
	`ServiceUnavailableException`,
	{ [W]: Y },
	[q],
	[0]
];
Q.registerError(Dt, Ye);
var Ot = [
	-3,
	X,
	`SessionStreamingException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Ot, ct);
var kt = [
	-3,
	X,
	`SessionTimeoutException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(kt, lt);
var At = [
	-3,
	X,
	`ThrottlingException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(At, Ze);
var jt = [
	-3,
	X,
	`TooManyTagsException`,
	{
		[W]: U,
		[K]: 400
	},
	[q, `resourceName`],
	[0, 0]
];
Q.registerError(jt, dt);
var Mt = [
	-3,
	X,
	`UnrecognizedClientException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Mt, st);
var Nt = [
	-3,
	X,
	`ValidationException`,
	{ [W]: U },
	[q],
	[0]
];
Q.registerError(Nt, Qe);
const $ = [Z, Q];
var Pt = [
	3,
	X,
	`GetLogEventsRequest`,
	0,
	[
		`logStreamName`,
		`logGroupName`,
		`logGroupIdentifier`,
		`startTime`,
		`endTime`,
		`nextToken`,
		`limit`,
		`startFromHead`,
		`unmask`
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
], Ft = [
	3,
	X,
	`GetLogEventsResponse`,
	0,
	[
		`events`,
		`nextForwardToken`,
		`nextBackwardToken`
	],
	[
		() => zt,
		0,
		0
	]
], It = [
	3,
	X,
	`OutputLogEvent`,
	0,
	[
		`timestamp`,
		q,
		`ingestionTime`
	],
	[
		1,
		0,
		1
	]
], Lt = [
	3,
	X,
	`QueryCompileError`,
	0,
	[`location`, q],
	[() => Rt, 0]
], Rt = [
	3,
	X,
	`QueryCompileErrorLocation`,
	0,
	[`startCharOffset`, `endCharOffset`],
	[1, 1]
], zt = [
	1,
	X,
	`OutputLogEvents`,
	0,
	() => It
], Bt = [
	9,
	X,
	`GetLogEvents`,
	0,
	() => Pt,
	() => Ft
];
const Vt = (e) => ({
	apiVersion: `2014-03-28`,
	base64Decoder: e?.base64Decoder ?? E,
	base64Encoder: e?.base64Encoder ?? g,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? We,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ie,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new d(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.cloudwatchlogs`,
		errorTypeRegistries: $,
		xmlNamespace: `http://monitoring.amazonaws.com/doc/2014-03-28/`,
		version: `2014-03-28`,
		serviceTarget: `Logs_20140328`
	},
	serviceId: e?.serviceId ?? `CloudWatch Logs`,
	sha256: e?.sha256 ?? oe,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? De,
	utf8Encoder: e?.utf8Encoder ?? t
}), Ht = (e) => {
	Ne(process.version);
	let t = C(e), n = () => t().then(r), i = Vt(e);
	x(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? f(ee, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? ye,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? u,
		defaultSocketTimeout: we(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Oe({
			serviceId: i.serviceId,
			clientVersion: Be
		}),
		eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? re,
		maxAttempts: e?.maxAttempts ?? f(S, e),
		region: e?.region ?? f(le, {
			...ae,
			...a
		}),
		requestHandler: o.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? f({
			...Se,
			default: async () => (await n()).retryMode || Ee
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? f(A, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? f(te, a),
		userAgentAppId: e?.userAgentAppId ?? f(_, a)
	};
}, Ut = (e) => {
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
}, Wt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Gt = (e, t) => {
	let n = Object.assign(be(e), ne(e), Me(e), Ut(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), Ce(n), Wt(n));
};
var Kt = class extends l {
	config;
	constructor(...[e]) {
		let t = Ht(e || {});
		super(t), this.initConfig = t;
		let r = Re(t), i = h(r), a = O(i), o = ie(a), s = xe(o), c = me(s), l = n(c), u = Le(l), d = Gt(u, e?.extensions || []);
		this.config = d, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(D(this.config)), this.middlewareStack.use(Te(this.config)), this.middlewareStack.use(Ae(this.config)), this.middlewareStack.use(y(this.config)), this.middlewareStack.use(b(this.config)), this.middlewareStack.use(T(this.config)), this.middlewareStack.use(k(this.config, {
			httpAuthSchemeParametersProvider: Pe,
			identityProviderConfigProvider: async (e) => new ke({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(v(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const qt = s(ze, `Logs_20140328`, `CloudWatchLogsClient`, je), Jt = {}, Yt = (e, t, n, r) => [];
var Xt = class extends qt(Jt, Yt, `GetLogEvents`, Bt) {};
export { Kt as n, Xt as t };
