import { $n as e, $r as t, Ar as n, Br as r, Cn as i, Ct as a, Dn as o, Dr as s, Er as c, Fn as l, Fr as u, Gr as d, In as f, Ir as ee, Jr as p, Kr as te, Ln as m, Lr as ne, Mn as re, Mr as ie, Nn as ae, Nr as oe, Or as se, Pn as ce, Pr as h, Qn as le, Qr as g, Rr as ue, Sr as de, Tr as fe, Un as pe, Ur as _, Vr as me, Wr as he, Xr as ge, Yr as _e, Zn as ve, Zr as v, _r as ye, ar as be, br as xe, cr as Se, ei as Ce, er as we, fr as Te, gr as Ee, hr as De, ii as Oe, ir as ke, jr as Ae, kr as y, lr as b, mr as x, ni as S, nr as C, or as je, pr as Me, qr as Ne, ri as Pe, rr as Fe, sr as Ie, ti as Le, tr as Re, ur as ze, vr as Be, wr as Ve, y as w, yr as He, zr as Ue } from "./sdk.js";
const T = `isSet`, E = `PartitionResult`, D = `booleanEquals`, O = `stringEquals`, k = `getAttr`, A = `us-east-1`, j = `sigv4`, M = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, N = { ref: `Endpoint` }, P = { ref: `Region` }, F = { ref: E }, I = {}, L = [P], R = {
	conditions: [
		[T, [N]],
		[T, L],
		[
			`aws.partition`,
			L,
			E
		],
		[D, [{ ref: `UseFIPS` }, !0]],
		[D, [{ ref: `UseDualStack` }, !0]],
		[O, [P, `aws-global`]],
		[D, [{ ref: `UseGlobalEndpoint` }, !0]],
		[O, [P, `eu-central-1`]],
		[D, [{
			fn: k,
			argv: [F, `supportsDualStack`]
		}, !0]],
		[D, [{
			fn: k,
			argv: [F, `supportsFIPS`]
		}, !0]],
		[O, [P, `ap-south-1`]],
		[O, [P, `eu-north-1`]],
		[O, [P, `eu-west-1`]],
		[O, [P, `eu-west-2`]],
		[O, [P, `eu-west-3`]],
		[O, [P, `sa-east-1`]],
		[O, [P, A]],
		[O, [P, `us-east-2`]],
		[O, [P, `us-west-2`]],
		[O, [P, `us-west-1`]],
		[O, [P, `ca-central-1`]],
		[O, [P, `ap-southeast-1`]],
		[O, [P, `ap-northeast-1`]],
		[O, [P, `ap-southeast-2`]],
		[O, [{
			fn: k,
			argv: [F, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: j,
			signingName: `sts`,
			signingRegion: A
		}] }],
		[M, { authSchemes: [{
			name: j,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[N, I],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, I],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, I],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, I],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, I],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[M, I],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, We = new Int32Array([
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
]), Ge = y.from(We, 2, R.conditions, R.results), Ke = new se({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), z = (e, t = {}) => Ke.get(e, () => c(Ge, {
	endpointParams: e,
	logger: t.logger
}));
s.aws = e;
const qe = ((e) => async (t, r, i) => {
	if (!i) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let a = await e(t, r, i), o = g(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!o) throw Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
	let s = await n(i, { getEndpointParameterInstructions: o }, t);
	return Object.assign(a, s);
})(async (e, t, n) => ({
	operation: g(t).operation,
	region: await v(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function B(e) {
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
function V(e) {
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
function H(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Je = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let o = [];
	for (let e of i) {
		let { name: t, properties: s = {}, ...c } = e, l = t.toLowerCase();
		t !== l && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${l}'`);
		let u;
		if (l === `sigv4a`) {
			u = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (a.sigv4aDependency() === `none` && e) continue;
		} else if (l.startsWith(`sigv4`)) u = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${l}'`);
		let d = n[u];
		if (!d) throw Error(`Could not find HttpAuthOption create function for '${u}'`);
		let f = d(r);
		f.schemeId = u, f.signingProperties = {
			...f.signingProperties || {},
			...c,
			...s
		}, o.push(f);
	}
	return o;
})(z, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithSAML`:
			t.push(H(e)), t.push(V(e));
			break;
		case `AssumeRoleWithWebIdentity`:
			t.push(H(e)), t.push(V(e));
			break;
		default: t.push(B(e)), t.push(V(e));
	}
	return t;
}, {
	"aws.auth#sigv4": B,
	"aws.auth#sigv4a": V,
	"smithy.api#noAuth": H
}), Ye = (e) => {
	let t = re(e), n = ce(t);
	return Object.assign(n, { authSchemePreference: v(e.authSchemePreference ?? []) });
}, Xe = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), Ze = {
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
var Qe = `3.1169.0`, U = class e extends me {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, $e = class e extends U {
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
}, et = class e extends U {
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
}, tt = class e extends U {
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
}, nt = class e extends U {
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
}, rt = class e extends U {
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
}, it = class e extends U {
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
}, at = class e extends U {
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
}, ot = class e extends U {
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
}, st = class e extends U {
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
}, ct = class e extends U {
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
}, lt = class e extends U {
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
}, ut = class e extends U {
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
const W = `awsQueryError`, G = `client`, K = `error`, q = `httpError`, J = `message`, Y = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, X = `com.amazonaws.sts`, Z = new _(Y);
var dt = [
	-3,
	Y,
	`STSServiceException`,
	0,
	[],
	[]
];
Z.registerError(dt, U);
const Q = new _(X);
var ft = [
	-3,
	X,
	`ExpiredTokenException`,
	{
		[W]: [`ExpiredTokenException`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(ft, $e);
var pt = [
	-3,
	X,
	`ExpiredTradeInTokenException`,
	{
		[W]: [`ExpiredTradeInTokenException`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(pt, st);
var mt = [
	-3,
	X,
	`IDPCommunicationErrorException`,
	{
		[W]: [`IDPCommunicationError`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(mt, at);
var ht = [
	-3,
	X,
	`IDPRejectedClaimException`,
	{
		[W]: [`IDPRejectedClaim`, 403],
		[K]: G,
		[q]: 403
	},
	[J],
	[0]
];
Q.registerError(ht, rt);
var gt = [
	-3,
	X,
	`InvalidAuthorizationMessageException`,
	{
		[W]: [`InvalidAuthorizationMessageException`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(gt, ot);
var _t = [
	-3,
	X,
	`InvalidIdentityTokenException`,
	{
		[W]: [`InvalidIdentityToken`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(_t, it);
var vt = [
	-3,
	X,
	`JWTPayloadSizeExceededException`,
	{
		[W]: [`JWTPayloadSizeExceededException`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(vt, ct);
var yt = [
	-3,
	X,
	`MalformedPolicyDocumentException`,
	{
		[W]: [`MalformedPolicyDocument`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError(yt, et);
var bt = [
	-3,
	X,
	`OutboundWebIdentityFederationDisabledException`,
	{
		[W]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[K]: G,
		[q]: 403
	},
	[J],
	[0]
];
Q.registerError(bt, lt);
var $ = [
	-3,
	X,
	`PackedPolicyTooLargeException`,
	{
		[W]: [`PackedPolicyTooLarge`, 400],
		[K]: G,
		[q]: 400
	},
	[J],
	[0]
];
Q.registerError($, tt);
var xt = [
	-3,
	X,
	`RegionDisabledException`,
	{
		[W]: [`RegionDisabledException`, 403],
		[K]: G,
		[q]: 403
	},
	[J],
	[0]
];
Q.registerError(xt, nt);
var St = [
	-3,
	X,
	`SessionDurationEscalationException`,
	{
		[W]: [`SessionDurationEscalationException`, 403],
		[K]: G,
		[q]: 403
	},
	[J],
	[0]
];
Q.registerError(St, ut);
const Ct = [Z, Q];
var wt = [
	3,
	X,
	`GetCallerIdentityRequest`,
	0,
	[],
	[]
], Tt = [
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
], Et = [
	9,
	X,
	`GetCallerIdentity`,
	0,
	() => wt,
	() => Tt
];
const Dt = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? S,
	base64Encoder: e?.base64Encoder ?? Ce,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? z,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Je,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new m()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new f()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new b()
		}
	],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? o,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: Ct,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? i,
	signerConstructor: e?.signerConstructor ?? a,
	urlParser: e?.urlParser ?? ge,
	utf8Decoder: e?.utf8Decoder ?? Le,
	utf8Encoder: e?.utf8Encoder ?? t
}), Ot = (e) => {
	Ue(process.version);
	let t = Ae(e), n = () => t().then(r), i = Dt(e);
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
		authSchemePreference: e?.authSchemePreference ?? p(l, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? _e,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? w,
		defaultSocketTimeout: Pe(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Re({
			serviceId: i.serviceId,
			clientVersion: Qe
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await w(e?.__config || {})()),
				signer: new m()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new f()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new b()
			}
		],
		maxAttempts: e?.maxAttempts ?? p(ke, e),
		region: e?.region ?? p(h, {
			...oe,
			...a
		}),
		requestHandler: pe.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? p({
			...be,
			default: async () => (await n()).retryMode || Ie
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? p(ae, a),
		streamCollector: e?.streamCollector ?? de,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? p(Ne, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? p(te, a),
		userAgentAppId: e?.userAgentAppId ?? p(we, a)
	};
}, kt = (e) => {
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
}, At = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), jt = (e, t) => {
	let n = Object.assign(ve(e), ne(e), He(e), kt(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, le(n), ue(n), xe(n), At(n));
};
var Mt = class extends d {
	config;
	constructor(...[e]) {
		let t = Ot(e || {});
		super(t), this.initConfig = t;
		let n = Xe(t), r = Se(n), i = je(r), a = ie(i), o = ye(a), s = fe(o), c = Ye(s), l = jt(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(he(this.config)), this.middlewareStack.use(C(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Be(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(x(this.config)), this.middlewareStack.use(Me(this.config, {
			httpAuthSchemeParametersProvider: qe,
			identityProviderConfigProvider: async (e) => new ze({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(Te(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Nt = u(Ze, `AWSSecurityTokenServiceV20110615`, `STSClient`, Ve), Pt = {}, Ft = (e, t, n, r) => [];
var It = class extends Nt(Pt, Ft, `GetCallerIdentity`, Et) {};
export { Mt as n, It as t };
