import { $n as e, $r as t, Ar as n, Br as r, Dr as i, Er as a, Fr as o, Gn as s, Gr as c, In as l, Ir as u, Jn as d, Jr as f, Kn as ee, Kr as te, Ln as p, Lr as ne, Mr as re, Nn as ie, Nr as ae, Or as oe, Pr as se, Qn as ce, Qr as le, Rr as ue, Sr as de, Tr as fe, Ur as pe, Vr as me, Wr as he, Xn as m, Xr as ge, Yn as h, Yr as _e, Zn as ve, Zr as g, _r as ye, ar as be, br as xe, cr as Se, ei as Ce, er as we, fr as Te, gr as Ee, hr as De, ii as Oe, ir as ke, jr as Ae, kn as je, kr as Me, lr as _, mn as v, mr as Ne, ni as Pe, nr as Fe, or as Ie, pr as Le, qn as Re, qr as ze, ri as Be, rr as Ve, sr as He, ti as Ue, tr as We, ur as Ge, vr as Ke, wr as qe, yr as Je, zr as Ye } from "./sdk.js";
const y = `isSet`, b = `PartitionResult`, x = `booleanEquals`, S = `stringEquals`, C = `getAttr`, w = `us-east-1`, T = `sigv4`, E = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, D = { ref: `Endpoint` }, O = { ref: `Region` }, k = { ref: b }, A = {}, j = [O], M = {
	conditions: [
		[y, [D]],
		[y, j],
		[
			`aws.partition`,
			j,
			b
		],
		[x, [{ ref: `UseFIPS` }, !0]],
		[x, [{ ref: `UseDualStack` }, !0]],
		[S, [O, `aws-global`]],
		[x, [{ ref: `UseGlobalEndpoint` }, !0]],
		[S, [O, `eu-central-1`]],
		[x, [{
			fn: C,
			argv: [k, `supportsDualStack`]
		}, !0]],
		[x, [{
			fn: C,
			argv: [k, `supportsFIPS`]
		}, !0]],
		[S, [O, `ap-south-1`]],
		[S, [O, `eu-north-1`]],
		[S, [O, `eu-west-1`]],
		[S, [O, `eu-west-2`]],
		[S, [O, `eu-west-3`]],
		[S, [O, `sa-east-1`]],
		[S, [O, w]],
		[S, [O, `us-east-2`]],
		[S, [O, `us-west-2`]],
		[S, [O, `us-west-1`]],
		[S, [O, `ca-central-1`]],
		[S, [O, `ap-southeast-1`]],
		[S, [O, `ap-northeast-1`]],
		[S, [O, `ap-southeast-2`]],
		[S, [{
			fn: C,
			argv: [k, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: T,
			signingName: `sts`,
			signingRegion: w
		}] }],
		[E, { authSchemes: [{
			name: T,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[D, A],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, A],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, A],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, A],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, A],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[E, A],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Xe = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), Ze = Me.from(Xe, 2, M.conditions, M.results), Qe = new oe({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), N = (e, t = {}) => Qe.get(e, () => a(Ze, {
	endpointParams: e,
	logger: t.logger
}));
i.aws = e;
const $e = ((e) => async (t, r, i) => {
	if (!i) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let a = await e(t, r, i), o = le(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!o) throw Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
	let s = await n(i, { getEndpointParameterInstructions: o }, t);
	return Object.assign(a, s);
})(async (e, t, n) => ({
	operation: le(t).operation,
	region: await g(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function P(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function F(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function I(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const et = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
		t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
		let l;
		if (c === `sigv4a`) {
			l = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (v.sigv4aDependency() === `none` && e) continue;
		} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
		let u = n[l];
		if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
		let d = u(r);
		d.schemeId = l, d.signingProperties = {
			...d.signingProperties || {},
			...s,
			...o
		}, a.push(d);
	}
	return a;
})(N, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithSAML`:
			t.push(I(e)), t.push(F(e));
			break;
		case `AssumeRoleWithWebIdentity`:
			t.push(I(e)), t.push(F(e));
			break;
		default: t.push(P(e)), t.push(F(e));
	}
	return t;
}, {
	"aws.auth#sigv4": P,
	"aws.auth#sigv4a": F,
	"smithy.api#noAuth": I
}), tt = (e) => {
	let t = s(e), n = Re(t);
	return Object.assign(n, { authSchemePreference: g(e.authSchemePreference ?? []) });
}, nt = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), rt = {
	UseGlobalEndpoint: {
		type: `builtInParams`,
		name: `useGlobalEndpoint`
	},
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
var it = `3.1169.0`, L = class e extends me {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, R = class e extends L {
	static shapeId = `com.amazonaws.sts#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, z = class e extends L {
	static shapeId = `com.amazonaws.sts#MalformedPolicyDocumentException`;
	name = `MalformedPolicyDocumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedPolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, B = class e extends L {
	static shapeId = `com.amazonaws.sts#PackedPolicyTooLargeException`;
	name = `PackedPolicyTooLargeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PackedPolicyTooLargeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, V = class e extends L {
	static shapeId = `com.amazonaws.sts#RegionDisabledException`;
	name = `RegionDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RegionDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, H = class e extends L {
	static shapeId = `com.amazonaws.sts#IDPRejectedClaimException`;
	name = `IDPRejectedClaimException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IDPRejectedClaimException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, U = class e extends L {
	static shapeId = `com.amazonaws.sts#InvalidIdentityTokenException`;
	name = `InvalidIdentityTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidIdentityTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, W = class e extends L {
	static shapeId = `com.amazonaws.sts#IDPCommunicationErrorException`;
	name = `IDPCommunicationErrorException`;
	$fault = `client`;
	$retryable = {};
	constructor(t) {
		super({
			name: `IDPCommunicationErrorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, G = class e extends L {
	static shapeId = `com.amazonaws.sts#InvalidAuthorizationMessageException`;
	name = `InvalidAuthorizationMessageException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidAuthorizationMessageException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, at = class e extends L {
	static shapeId = `com.amazonaws.sts#ExpiredTradeInTokenException`;
	name = `ExpiredTradeInTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ExpiredTradeInTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ot = class e extends L {
	static shapeId = `com.amazonaws.sts#JWTPayloadSizeExceededException`;
	name = `JWTPayloadSizeExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `JWTPayloadSizeExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, st = class e extends L {
	static shapeId = `com.amazonaws.sts#OutboundWebIdentityFederationDisabledException`;
	name = `OutboundWebIdentityFederationDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OutboundWebIdentityFederationDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ct = class e extends L {
	static shapeId = `com.amazonaws.sts#SessionDurationEscalationException`;
	name = `SessionDurationEscalationException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `SessionDurationEscalationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const lt = `AssumedRoleUser`, ut = `Credentials`, K = `awsQueryError`, q = `client`, J = `error`, Y = `httpError`, X = `message`, dt = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, Z = `com.amazonaws.sts`, ft = new pe(dt);
var pt = [
	-3,
	dt,
	`STSServiceException`,
	0,
	[],
	[]
];
ft.registerError(pt, L);
const Q = new pe(Z);
var mt = [
	-3,
	Z,
	`ExpiredTokenException`,
	{
		[K]: [`ExpiredTokenException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(mt, R);
var ht = [
	-3,
	Z,
	`ExpiredTradeInTokenException`,
	{
		[K]: [`ExpiredTradeInTokenException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(ht, at);
var gt = [
	-3,
	Z,
	`IDPCommunicationErrorException`,
	{
		[K]: [`IDPCommunicationError`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(gt, W);
var _t = [
	-3,
	Z,
	`IDPRejectedClaimException`,
	{
		[K]: [`IDPRejectedClaim`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(_t, H);
var vt = [
	-3,
	Z,
	`InvalidAuthorizationMessageException`,
	{
		[K]: [`InvalidAuthorizationMessageException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(vt, G);
var yt = [
	-3,
	Z,
	`InvalidIdentityTokenException`,
	{
		[K]: [`InvalidIdentityToken`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(yt, U);
var bt = [
	-3,
	Z,
	`JWTPayloadSizeExceededException`,
	{
		[K]: [`JWTPayloadSizeExceededException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(bt, ot);
var xt = [
	-3,
	Z,
	`MalformedPolicyDocumentException`,
	{
		[K]: [`MalformedPolicyDocument`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(xt, z);
var St = [
	-3,
	Z,
	`OutboundWebIdentityFederationDisabledException`,
	{
		[K]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(St, st);
var Ct = [
	-3,
	Z,
	`PackedPolicyTooLargeException`,
	{
		[K]: [`PackedPolicyTooLarge`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(Ct, B);
var wt = [
	-3,
	Z,
	`RegionDisabledException`,
	{
		[K]: [`RegionDisabledException`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(wt, V);
var Tt = [
	-3,
	Z,
	`SessionDurationEscalationException`,
	{
		[K]: [`SessionDurationEscalationException`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(Tt, ct);
const $ = [ft, Q];
var Et = [
	0,
	Z,
	`accessKeySecretType`,
	8,
	0
], Dt = [
	0,
	Z,
	`clientTokenType`,
	8,
	0
], Ot = [
	3,
	Z,
	lt,
	0,
	[`AssumedRoleId`, `Arn`],
	[0, 0],
	2
], kt = [
	3,
	Z,
	`AssumeRoleWithWebIdentityRequest`,
	0,
	[
		`RoleArn`,
		`RoleSessionName`,
		`WebIdentityToken`,
		`ProviderId`,
		`PolicyArns`,
		`Policy`,
		`DurationSeconds`,
		`MinimumSessionTokenSize`
	],
	[
		0,
		0,
		[() => Dt, 0],
		0,
		() => Ft,
		0,
		1,
		1
	],
	3
], At = [
	3,
	Z,
	`AssumeRoleWithWebIdentityResponse`,
	0,
	[
		ut,
		`SubjectFromWebIdentityToken`,
		lt,
		`PackedPolicySize`,
		`Provider`,
		`Audience`,
		`SourceIdentity`,
		`SessionTokenUtilization`,
		`SessionTokenSize`
	],
	[
		[() => jt, 0],
		0,
		() => Ot,
		1,
		0,
		0,
		0,
		1,
		1
	]
], jt = [
	3,
	Z,
	ut,
	0,
	[
		`AccessKeyId`,
		`SecretAccessKey`,
		`SessionToken`,
		`Expiration`
	],
	[
		0,
		[() => Et, 0],
		0,
		4
	],
	4
], Mt = [
	3,
	Z,
	`GetCallerIdentityRequest`,
	0,
	[],
	[]
], Nt = [
	3,
	Z,
	`GetCallerIdentityResponse`,
	0,
	[
		`UserId`,
		`Account`,
		`Arn`
	],
	[
		0,
		0,
		0
	]
], Pt = [
	3,
	Z,
	`PolicyDescriptorType`,
	0,
	[`arn`],
	[0]
], Ft = [
	1,
	Z,
	`policyDescriptorListType`,
	0,
	() => Pt
], It = [
	9,
	Z,
	`AssumeRoleWithWebIdentity`,
	0,
	() => kt,
	() => At
], Lt = [
	9,
	Z,
	`GetCallerIdentity`,
	0,
	() => Mt,
	() => Nt
];
const Rt = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? Pe,
	base64Encoder: e?.base64Encoder ?? Ce,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? N,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? et,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new m()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new h()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new _()
		}
	],
	logger: e?.logger ?? new u(),
	protocol: e?.protocol ?? ie,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: $,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? je,
	signerConstructor: e?.signerConstructor ?? v,
	urlParser: e?.urlParser ?? ge,
	utf8Decoder: e?.utf8Decoder ?? Ue,
	utf8Encoder: e?.utf8Encoder ?? t
}), zt = (e) => {
	Ye(process.version);
	let t = Ae(e), n = () => t().then(r), i = Rt(e);
	Oe(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? f(d, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? _e,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? p,
		defaultSocketTimeout: Be(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? We({
			serviceId: i.serviceId,
			clientVersion: it
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await p(e?.__config || {})()),
				signer: new m()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new h()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new _()
			}
		],
		maxAttempts: e?.maxAttempts ?? f(ke, e),
		region: e?.region ?? f(se, {
			...ae,
			...a
		}),
		requestHandler: l.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? f({
			...be,
			default: async () => (await n()).retryMode || He
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? f(ee, a),
		streamCollector: e?.streamCollector ?? de,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? f(ze, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? f(te, a),
		userAgentAppId: e?.userAgentAppId ?? f(we, a)
	};
}, Bt = (e) => {
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
}, Vt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Ht = (e, t) => {
	let n = Object.assign(ve(e), ne(e), Je(e), Bt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ce(n), ue(n), xe(n), Vt(n));
};
var Ut = class extends c {
	config;
	constructor(...[e]) {
		let t = zt(e || {});
		super(t), this.initConfig = t;
		let n = nt(t), r = Se(n), i = Ie(r), a = re(i), o = ye(a), s = fe(o), c = tt(s), l = Ht(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(he(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Ve(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(Le(this.config, {
			httpAuthSchemeParametersProvider: $e,
			identityProviderConfigProvider: async (e) => new Ge({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(Te(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Wt = o(rt, `AWSSecurityTokenServiceV20110615`, `STSClient`, qe), Gt = {}, Kt = (e, t, n, r) => [];
var qt = class extends Wt(Gt, Kt, `AssumeRoleWithWebIdentity`, It) {}, Jt = class extends Wt(Gt, Kt, `GetCallerIdentity`, Lt) {};
export { H as A, wt as C, R as D, $ as E, st as F, B as I, V as L, U as M, ot as N, at as O, z as P, ct as R, Pt as S, Tt as T, yt as _, kt as a, St as b, jt as c, Lt as d, Mt as f, vt as g, _t as h, It as i, G as j, W as k, mt as l, gt as m, qt as n, At as o, Nt as p, Ut as r, Ot as s, Jt as t, ht as u, bt as v, pt as w, Ct as x, xt as y, L as z };
