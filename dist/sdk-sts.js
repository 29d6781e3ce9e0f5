import { $n as e, $r as t, Ar as n, Br as r, Dr as i, Er as a, Fn as o, Fr as s, Gn as c, Gr as l, In as u, Ir as d, Jn as ee, Jr as f, Kn as te, Kr as ne, Lr as re, Mn as ie, Mr as ae, Nr as oe, On as se, Or as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as he, Vr as ge, Wn as p, Wr as _e, Xn as m, Xr as ve, Yn as ye, Yr as be, Zn as xe, Zr as h, _r as Se, ar as Ce, br as we, cr as Te, ei as Ee, er as De, fr as Oe, gr as ke, hr as Ae, ii as je, ir as Me, jr as Ne, kr as Pe, lr as g, mr as Fe, ni as Ie, nr as Le, or as Re, pr as ze, qn as Be, qr as Ve, ri as He, rr as Ue, sr as We, ti as Ge, tr as Ke, ur as qe, vr as Je, wr as Ye, yr as Xe, zr as Ze } from "./sdk.js";
const _ = `isSet`, v = `PartitionResult`, y = `booleanEquals`, b = `stringEquals`, x = `getAttr`, S = `us-east-1`, C = `sigv4`, w = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, T = { ref: `Endpoint` }, E = { ref: `Region` }, D = { ref: v }, O = {}, k = [E], A = {
	conditions: [
		[_, [T]],
		[_, k],
		[
			`aws.partition`,
			k,
			v
		],
		[y, [{ ref: `UseFIPS` }, !0]],
		[y, [{ ref: `UseDualStack` }, !0]],
		[b, [E, `aws-global`]],
		[y, [{ ref: `UseGlobalEndpoint` }, !0]],
		[b, [E, `eu-central-1`]],
		[y, [{
			fn: x,
			argv: [D, `supportsDualStack`]
		}, !0]],
		[y, [{
			fn: x,
			argv: [D, `supportsFIPS`]
		}, !0]],
		[b, [E, `ap-south-1`]],
		[b, [E, `eu-north-1`]],
		[b, [E, `eu-west-1`]],
		[b, [E, `eu-west-2`]],
		[b, [E, `eu-west-3`]],
		[b, [E, `sa-east-1`]],
		[b, [E, S]],
		[b, [E, `us-east-2`]],
		[b, [E, `us-west-2`]],
		[b, [E, `us-west-1`]],
		[b, [E, `ca-central-1`]],
		[b, [E, `ap-southeast-1`]],
		[b, [E, `ap-northeast-1`]],
		[b, [E, `ap-southeast-2`]],
		[b, [{
			fn: x,
			argv: [D, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: C,
			signingName: `sts`,
			signingRegion: S
		}] }],
		[w, { authSchemes: [{
			name: C,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[T, O],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, O],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, O],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, O],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, O],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[w, O],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Qe = new Int32Array([
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
]), $e = Pe.from(Qe, 2, A.conditions, A.results), et = new ce({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), j = (e, t = {}) => et.get(e, () => a($e, {
	endpointParams: e,
	logger: t.logger
}));
i.aws = e;
const tt = ((e) => async (t, r, i) => {
	if (!i) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let a = await e(t, r, i), o = de(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!o) throw Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
	let s = await n(i, { getEndpointParameterInstructions: o }, t);
	return Object.assign(a, s);
})(async (e, t, n) => ({
	operation: de(t).operation,
	region: await h(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function M(e) {
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
function N(e) {
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
function P(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const nt = ((e, t, n) => (r) => {
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
			if (p.sigv4aDependency() === `none` && e) continue;
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
})(j, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithSAML`:
			t.push(P(e)), t.push(N(e));
			break;
		case `AssumeRoleWithWebIdentity`:
			t.push(P(e)), t.push(N(e));
			break;
		default: t.push(M(e)), t.push(N(e));
	}
	return t;
}, {
	"aws.auth#sigv4": M,
	"aws.auth#sigv4a": N,
	"smithy.api#noAuth": P
}), rt = (e) => {
	let t = c(e), n = Be(t);
	return Object.assign(n, { authSchemePreference: h(e.authSchemePreference ?? []) });
}, it = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), at = {
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
var ot = `3.1169.0`, F = class e extends ge {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, I = class e extends F {
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
}, L = class e extends F {
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
}, R = class e extends F {
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
}, z = class e extends F {
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
}, B = class e extends F {
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
}, V = class e extends F {
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
}, H = class e extends F {
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
}, U = class e extends F {
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
}, W = class e extends F {
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
}, st = class e extends F {
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
}, ct = class e extends F {
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
}, lt = class e extends F {
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
const ut = `AssumedRoleUser`, dt = `Credentials`, G = `awsQueryError`, K = `client`, q = `error`, J = `httpError`, Y = `message`, ft = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, X = `com.amazonaws.sts`, pt = new he(ft);
var mt = [
	-3,
	ft,
	`STSServiceException`,
	0,
	[],
	[]
];
pt.registerError(mt, F);
const Z = new he(X);
var ht = [
	-3,
	X,
	`ExpiredTokenException`,
	{
		[G]: [`ExpiredTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(ht, I);
var gt = [
	-3,
	X,
	`ExpiredTradeInTokenException`,
	{
		[G]: [`ExpiredTradeInTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(gt, W);
var _t = [
	-3,
	X,
	`IDPCommunicationErrorException`,
	{
		[G]: [`IDPCommunicationError`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(_t, H);
var vt = [
	-3,
	X,
	`IDPRejectedClaimException`,
	{
		[G]: [`IDPRejectedClaim`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(vt, B);
var yt = [
	-3,
	X,
	`InvalidAuthorizationMessageException`,
	{
		[G]: [`InvalidAuthorizationMessageException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(yt, U);
var bt = [
	-3,
	X,
	`InvalidIdentityTokenException`,
	{
		[G]: [`InvalidIdentityToken`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(bt, V);
var xt = [
	-3,
	X,
	`JWTPayloadSizeExceededException`,
	{
		[G]: [`JWTPayloadSizeExceededException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(xt, st);
var St = [
	-3,
	X,
	`MalformedPolicyDocumentException`,
	{
		[G]: [`MalformedPolicyDocument`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(St, L);
var Ct = [
	-3,
	X,
	`OutboundWebIdentityFederationDisabledException`,
	{
		[G]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Ct, ct);
var wt = [
	-3,
	X,
	`PackedPolicyTooLargeException`,
	{
		[G]: [`PackedPolicyTooLarge`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(wt, R);
var Tt = [
	-3,
	X,
	`RegionDisabledException`,
	{
		[G]: [`RegionDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Tt, z);
var Et = [
	-3,
	X,
	`SessionDurationEscalationException`,
	{
		[G]: [`SessionDurationEscalationException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Et, lt);
const Q = [pt, Z];
var Dt = [
	0,
	X,
	`accessKeySecretType`,
	8,
	0
], Ot = [
	0,
	X,
	`clientTokenType`,
	8,
	0
], kt = [
	3,
	X,
	ut,
	0,
	[`AssumedRoleId`, `Arn`],
	[0, 0],
	2
], At = [
	3,
	X,
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
		[() => Ot, 0],
		0,
		() => It,
		0,
		1,
		1
	],
	3
], jt = [
	3,
	X,
	`AssumeRoleWithWebIdentityResponse`,
	0,
	[
		dt,
		`SubjectFromWebIdentityToken`,
		ut,
		`PackedPolicySize`,
		`Provider`,
		`Audience`,
		`SourceIdentity`,
		`SessionTokenUtilization`,
		`SessionTokenSize`
	],
	[
		[() => Mt, 0],
		0,
		() => kt,
		1,
		0,
		0,
		0,
		1,
		1
	]
], Mt = [
	3,
	X,
	dt,
	0,
	[
		`AccessKeyId`,
		`SecretAccessKey`,
		`SessionToken`,
		`Expiration`
	],
	[
		0,
		[() => Dt, 0],
		0,
		4
	],
	4
], Nt = [
	3,
	X,
	`GetCallerIdentityRequest`,
	0,
	[],
	[]
], Pt = [
	3,
	X,
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
], Ft = [
	3,
	X,
	`PolicyDescriptorType`,
	0,
	[`arn`],
	[0]
], It = [
	1,
	X,
	`policyDescriptorListType`,
	0,
	() => Ft
], Lt = [
	9,
	X,
	`AssumeRoleWithWebIdentity`,
	0,
	() => At,
	() => jt
], Rt = [
	9,
	X,
	`GetCallerIdentity`,
	0,
	() => Nt,
	() => Pt
];
const zt = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? Ie,
	base64Encoder: e?.base64Encoder ?? Ee,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? j,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? nt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new m()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new ye()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new g()
		}
	],
	logger: e?.logger ?? new d(),
	protocol: e?.protocol ?? ie,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: Q,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? se,
	signerConstructor: e?.signerConstructor ?? p,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? Ge,
	utf8Encoder: e?.utf8Encoder ?? t
}), Bt = (e) => {
	Ze(process.version);
	let t = Ne(e), n = () => t().then(r), i = zt(e);
	je(process.version);
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
		bodyLengthChecker: e?.bodyLengthChecker ?? be,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? u,
		defaultSocketTimeout: He(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ke({
			serviceId: i.serviceId,
			clientVersion: ot
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await u(e?.__config || {})()),
				signer: new m()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new ye()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new g()
			}
		],
		maxAttempts: e?.maxAttempts ?? f(Me, e),
		region: e?.region ?? f(le, {
			...oe,
			...a
		}),
		requestHandler: o.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? f({
			...Ce,
			default: async () => (await n()).retryMode || We
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? f(te, a),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? f(Ve, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? f(ne, a),
		userAgentAppId: e?.userAgentAppId ?? f(De, a)
	};
}, Vt = (e) => {
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
}, Ht = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Ut = (e, t) => {
	let n = Object.assign(xe(e), re(e), Xe(e), Vt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), we(n), Ht(n));
};
var Wt = class extends l {
	config;
	constructor(...[e]) {
		let t = Bt(e || {});
		super(t), this.initConfig = t;
		let n = it(t), r = Te(n), i = Re(r), a = ae(i), o = Se(a), s = me(o), c = rt(s), l = Ut(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(_e(this.config)), this.middlewareStack.use(Le(this.config)), this.middlewareStack.use(Ue(this.config)), this.middlewareStack.use(Je(this.config)), this.middlewareStack.use(ke(this.config)), this.middlewareStack.use(Ae(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(ze(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new qe({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(Oe(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Gt = s(at, `AWSSecurityTokenServiceV20110615`, `STSClient`, Ye), Kt = {}, $ = (e, t, n, r) => [];
var qt = class extends Gt(Kt, $, `AssumeRoleWithWebIdentity`, Lt) {}, Jt = class extends Gt(Kt, $, `GetCallerIdentity`, Rt) {};
export { B as A, Tt as C, I as D, Q as E, ct as F, R as I, z as L, V as M, st as N, W as O, L as P, lt as R, Ft as S, Et as T, bt as _, At as a, Ct as b, Mt as c, Rt as d, Nt as f, yt as g, vt as h, Lt as i, U as j, H as k, ht as l, _t as m, qt as n, jt as o, Pt as p, Wt as r, kt as s, Jt as t, gt as u, xt as v, mt as w, wt as x, St as y, F as z };
