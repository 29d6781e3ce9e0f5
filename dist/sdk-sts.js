import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as a, K as o, Q as s, U as c, W as l, X as u, Y as d, Z as ee, at as te, ct as ne, dt as re, et as ie, ft as ae, it as oe, lt as se, mt as ce, nt as le, ot as ue, pt as de, q as fe, rt as pe, st as me, tt as he, ut as ge } from "./sdk.js";
var _e = t(((t) => {
	let { awsEndpointFunctions: _e, emitWarningIfUnsupportedVersion: ve, createDefaultUserAgentProvider: ye, getDefaultSocketTimeout: be, NODE_APP_ID_CONFIG_OPTIONS: xe, getAwsRegionExtensionConfiguration: Se, resolveAwsRegionExtensionConfiguration: Ce, resolveUserAgentConfig: we, resolveHostHeaderConfig: Te, getUserAgentPlugin: Ee, getHostHeaderPlugin: De, getLoggerPlugin: Oe, getRecursionDetectionPlugin: ke, setCredentialFeature: Ae, stsRegionDefaultResolver: je } = (s(), e(ee)), { NoAuthSigner: Me, getHttpAuthSchemeEndpointRuleSetPlugin: Ne, DefaultIdentityProviderConfig: Pe, getHttpSigningPlugin: Fe } = (le(), e(he)), { normalizeProvider: Ie, getSmithyContext: Le, ServiceException: Re, NoOpLogger: ze, emitWarningIfUnsupportedVersion: Be, loadConfigsForDefaultMode: Ve, getDefaultExtensionConfiguration: He, resolveDefaultRuntimeConfig: Ue, Client: We, makeBuilder: Ge, createAggregatedClient: Ke } = (ae(), e(re)), { Command: qe } = (ae(), e(re)), { resolveDefaultsModeConfig: Je, loadConfig: f, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: Ye, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: Xe, NODE_REGION_CONFIG_OPTIONS: Ze, NODE_REGION_CONFIG_FILE_OPTIONS: Qe, resolveRegionConfig: $e } = (ge(), e(se)), { BinaryDecisionDiagram: et, EndpointCache: tt, decideEndpoint: nt, customEndpointFunctions: rt, resolveParams: it, resolveEndpointConfig: at, getEndpointPlugin: ot } = (ne(), e(me)), { parseUrl: st, getHttpHandlerExtensionConfiguration: ct, resolveHttpHandlerRuntimeConfig: lt, getContentLengthPlugin: ut } = (pe(), e(oe)), { DEFAULT_RETRY_MODE: dt, NODE_RETRY_MODE_CONFIG_OPTIONS: ft, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: pt, resolveRetryConfig: mt, getRetryPlugin: ht } = (n(), e(ie)), { TypeRegistry: gt, getSchemaSerdePlugin: _t } = (de(), e(ce)), { resolveAwsSdkSigV4Config: vt, resolveAwsSdkSigV4AConfig: yt, AwsSdkSigV4Signer: bt, AwsSdkSigV4ASigner: xt, NODE_SIGV4A_CONFIG_OPTIONS: St, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: Ct } = (u(), e(d)), { SignatureV4MultiRegion: wt } = c(), { defaultProvider: Tt } = i(), { toUtf8: Et, fromUtf8: Dt, toBase64: Ot, fromBase64: kt, calculateBodyLength: At } = (te(), e(ue)), { streamCollector: jt, NodeHttpHandler: Mt } = a(), { AwsQueryProtocol: Nt } = (o(), e(fe)), { Sha256: Pt } = (r(), e(l)), Ft = `isSet`, It = `PartitionResult`, p = `booleanEquals`, m = `stringEquals`, h = `getAttr`, Lt = `us-east-1`, g = `sigv4`, _ = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, Rt = { ref: `Endpoint` }, v = { ref: `Region` }, y = { ref: It }, b = {}, zt = [v], Bt = {
		conditions: [
			[Ft, [Rt]],
			[Ft, zt],
			[
				`aws.partition`,
				zt,
				It
			],
			[p, [{ ref: `UseFIPS` }, !0]],
			[p, [{ ref: `UseDualStack` }, !0]],
			[m, [v, `aws-global`]],
			[p, [{ ref: `UseGlobalEndpoint` }, !0]],
			[m, [v, `eu-central-1`]],
			[p, [{
				fn: h,
				argv: [y, `supportsDualStack`]
			}, !0]],
			[p, [{
				fn: h,
				argv: [y, `supportsFIPS`]
			}, !0]],
			[m, [v, `ap-south-1`]],
			[m, [v, `eu-north-1`]],
			[m, [v, `eu-west-1`]],
			[m, [v, `eu-west-2`]],
			[m, [v, `eu-west-3`]],
			[m, [v, `sa-east-1`]],
			[m, [v, Lt]],
			[m, [v, `us-east-2`]],
			[m, [v, `us-west-2`]],
			[m, [v, `us-west-1`]],
			[m, [v, `ca-central-1`]],
			[m, [v, `ap-southeast-1`]],
			[m, [v, `ap-northeast-1`]],
			[m, [v, `ap-southeast-2`]],
			[m, [{
				fn: h,
				argv: [y, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[-1],
			[`https://sts.amazonaws.com`, { authSchemes: [{
				name: g,
				signingName: `sts`,
				signingRegion: Lt
			}] }],
			[_, { authSchemes: [{
				name: g,
				signingName: `sts`,
				signingRegion: `{Region}`
			}] }],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[Rt, b],
			[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://sts.{Region}.amazonaws.com`, b],
			[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, b],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[_, b],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, Vt = new Int32Array([
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
	]), Ht = et.from(Vt, 2, Bt.conditions, Bt.results), Ut = new tt({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`,
			`UseGlobalEndpoint`
		]
	}), x = (e, t = {}) => Ut.get(e, () => nt(Ht, {
		endpointParams: e,
		logger: t.logger
	}));
	rt.aws = _e;
	let Wt = ((e) => async (t, n, r) => {
		if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		let i = await e(t, n, r), a = Le(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
		let o = await it(r, { getEndpointParameterInstructions: a }, t);
		return Object.assign(i, o);
	})(async (e, t, n) => ({
		operation: Le(t).operation,
		region: await Ie(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}));
	function S(e) {
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
	function C(e) {
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
	function w(e) {
		return { schemeId: `smithy.api#noAuth` };
	}
	let Gt = ((e, t, n) => (r) => {
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
				if (wt.sigv4aDependency() === `none` && e) continue;
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
	})(x, (e) => {
		let t = [];
		switch (e.operation) {
			case `AssumeRoleWithSAML`:
				t.push(w()), t.push(C(e));
				break;
			case `AssumeRoleWithWebIdentity`:
				t.push(w()), t.push(C(e));
				break;
			default: t.push(S(e)), t.push(C(e));
		}
		return t;
	}, {
		"aws.auth#sigv4": S,
		"aws.auth#sigv4a": C,
		"smithy.api#noAuth": w
	}), Kt = (e) => {
		let t = vt(e), n = yt(t);
		return Object.assign(n, { authSchemePreference: Ie(e.authSchemePreference ?? []) });
	}, qt = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
		defaultSigningName: `sts`
	}), Jt = {
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
	var Yt = { version: `3.1168.0` }, T = class e extends Re {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, Xt = class e extends T {
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
	}, Zt = class e extends T {
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
	}, Qt = class e extends T {
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
	}, $t = class e extends T {
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
	}, en = class e extends T {
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
	}, tn = class e extends T {
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
	}, nn = class e extends T {
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
	}, rn = class e extends T {
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
	}, an = class e extends T {
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
	}, on = class e extends T {
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
	}, sn = class e extends T {
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
	}, cn = class e extends T {
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
	let ln = `AccessKeyId`, E = `AssumedRoleUser`, un = `Account`, D = `Audience`, O = `Credentials`, k = `DurationSeconds`, A = `Expiration`, dn = `FederatedUser`, j = `MinimumSessionTokenSize`, M = `Policy`, N = `PolicyArns`, P = `PackedPolicySize`, F = `RoleArn`, fn = `RoleSessionName`, I = `SourceIdentity`, pn = `SerialNumber`, L = `SessionTokenSize`, R = `SessionTokenUtilization`, z = `Tags`, mn = `TokenCode`, hn = `WebIdentityToken`, B = `awsQueryError`, V = `client`, H = `error`, U = `httpError`, W = `message`, gn = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, G = `com.amazonaws.sts`, _n = new gt(gn);
	var vn = [
		-3,
		gn,
		`STSServiceException`,
		0,
		[],
		[]
	];
	_n.registerError(vn, T);
	let K = new gt(G);
	var yn = [
		-3,
		G,
		`ExpiredTokenException`,
		{
			[B]: [`ExpiredTokenException`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(yn, Xt);
	var bn = [
		-3,
		G,
		`ExpiredTradeInTokenException`,
		{
			[B]: [`ExpiredTradeInTokenException`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(bn, an);
	var xn = [
		-3,
		G,
		`IDPCommunicationErrorException`,
		{
			[B]: [`IDPCommunicationError`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(xn, nn);
	var Sn = [
		-3,
		G,
		`IDPRejectedClaimException`,
		{
			[B]: [`IDPRejectedClaim`, 403],
			[H]: V,
			[U]: 403
		},
		[W],
		[0]
	];
	K.registerError(Sn, en);
	var Cn = [
		-3,
		G,
		`InvalidAuthorizationMessageException`,
		{
			[B]: [`InvalidAuthorizationMessageException`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(Cn, rn);
	var wn = [
		-3,
		G,
		`InvalidIdentityTokenException`,
		{
			[B]: [`InvalidIdentityToken`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(wn, tn);
	var Tn = [
		-3,
		G,
		`JWTPayloadSizeExceededException`,
		{
			[B]: [`JWTPayloadSizeExceededException`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(Tn, on);
	var En = [
		-3,
		G,
		`MalformedPolicyDocumentException`,
		{
			[B]: [`MalformedPolicyDocument`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(En, Zt);
	var Dn = [
		-3,
		G,
		`OutboundWebIdentityFederationDisabledException`,
		{
			[B]: [`OutboundWebIdentityFederationDisabledException`, 403],
			[H]: V,
			[U]: 403
		},
		[W],
		[0]
	];
	K.registerError(Dn, sn);
	var On = [
		-3,
		G,
		`PackedPolicyTooLargeException`,
		{
			[B]: [`PackedPolicyTooLarge`, 400],
			[H]: V,
			[U]: 400
		},
		[W],
		[0]
	];
	K.registerError(On, Qt);
	var kn = [
		-3,
		G,
		`RegionDisabledException`,
		{
			[B]: [`RegionDisabledException`, 403],
			[H]: V,
			[U]: 403
		},
		[W],
		[0]
	];
	K.registerError(kn, $t);
	var An = [
		-3,
		G,
		`SessionDurationEscalationException`,
		{
			[B]: [`SessionDurationEscalationException`, 403],
			[H]: V,
			[U]: 403
		},
		[W],
		[0]
	];
	K.registerError(An, cn);
	let jn = [_n, K];
	var Mn = [
		0,
		G,
		`accessKeySecretType`,
		8,
		0
	], Nn = [
		0,
		G,
		`clientTokenType`,
		8,
		0
	], Pn = [
		0,
		G,
		`SAMLAssertionType`,
		8,
		0
	], Fn = [
		0,
		G,
		`tradeInTokenType`,
		8,
		0
	], In = [
		0,
		G,
		`webIdentityTokenType`,
		8,
		0
	], q = [
		3,
		G,
		E,
		0,
		[`AssumedRoleId`, `Arn`],
		[0, 0],
		2
	], Ln = [
		3,
		G,
		`AssumeRoleRequest`,
		0,
		[
			F,
			fn,
			N,
			M,
			k,
			z,
			`TransitiveTagKeys`,
			`ExternalId`,
			pn,
			mn,
			I,
			`ProvidedContexts`,
			j
		],
		[
			0,
			0,
			() => Y,
			0,
			1,
			() => X,
			64,
			0,
			0,
			0,
			0,
			() => lr,
			1
		],
		2
	], Rn = [
		3,
		G,
		`AssumeRoleResponse`,
		0,
		[
			O,
			E,
			P,
			I,
			R,
			L
		],
		[
			[() => J, 0],
			() => q,
			1,
			0,
			1,
			1
		]
	], zn = [
		3,
		G,
		`AssumeRoleWithSAMLRequest`,
		0,
		[
			F,
			`PrincipalArn`,
			`SAMLAssertion`,
			N,
			M,
			k,
			j
		],
		[
			0,
			0,
			[() => Pn, 0],
			() => Y,
			0,
			1,
			1
		],
		3
	], Bn = [
		3,
		G,
		`AssumeRoleWithSAMLResponse`,
		0,
		[
			O,
			E,
			P,
			`Subject`,
			`SubjectType`,
			`Issuer`,
			D,
			`NameQualifier`,
			I,
			R,
			L
		],
		[
			[() => J, 0],
			() => q,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1
		]
	], Vn = [
		3,
		G,
		`AssumeRoleWithWebIdentityRequest`,
		0,
		[
			F,
			fn,
			hn,
			`ProviderId`,
			N,
			M,
			k,
			j
		],
		[
			0,
			0,
			[() => Nn, 0],
			0,
			() => Y,
			0,
			1,
			1
		],
		3
	], Hn = [
		3,
		G,
		`AssumeRoleWithWebIdentityResponse`,
		0,
		[
			O,
			`SubjectFromWebIdentityToken`,
			E,
			P,
			`Provider`,
			D,
			I,
			R,
			L
		],
		[
			[() => J, 0],
			0,
			() => q,
			1,
			0,
			0,
			0,
			1,
			1
		]
	], Un = [
		3,
		G,
		`AssumeRootRequest`,
		0,
		[
			`TargetPrincipal`,
			`TaskPolicyArn`,
			k,
			j
		],
		[
			0,
			() => or,
			1,
			1
		],
		2
	], Wn = [
		3,
		G,
		`AssumeRootResponse`,
		0,
		[
			O,
			I,
			R,
			L
		],
		[
			[() => J, 0],
			0,
			1,
			1
		]
	], J = [
		3,
		G,
		O,
		0,
		[
			ln,
			`SecretAccessKey`,
			`SessionToken`,
			A
		],
		[
			0,
			[() => Mn, 0],
			0,
			4
		],
		4
	], Gn = [
		3,
		G,
		`DecodeAuthorizationMessageRequest`,
		0,
		[`EncodedMessage`],
		[0],
		1
	], Kn = [
		3,
		G,
		`DecodeAuthorizationMessageResponse`,
		0,
		[`DecodedMessage`],
		[0]
	], qn = [
		3,
		G,
		dn,
		0,
		[`FederatedUserId`, `Arn`],
		[0, 0],
		2
	], Jn = [
		3,
		G,
		`GetAccessKeyInfoRequest`,
		0,
		[ln],
		[0],
		1
	], Yn = [
		3,
		G,
		`GetAccessKeyInfoResponse`,
		0,
		[un],
		[0]
	], Xn = [
		3,
		G,
		`GetCallerIdentityRequest`,
		0,
		[],
		[]
	], Zn = [
		3,
		G,
		`GetCallerIdentityResponse`,
		0,
		[
			`UserId`,
			un,
			`Arn`
		],
		[
			0,
			0,
			0
		]
	], Qn = [
		3,
		G,
		`GetDelegatedAccessTokenRequest`,
		0,
		[`TradeInToken`],
		[[() => Fn, 0]],
		1
	], $n = [
		3,
		G,
		`GetDelegatedAccessTokenResponse`,
		0,
		[
			O,
			P,
			`AssumedPrincipal`
		],
		[
			[() => J, 0],
			1,
			0
		]
	], er = [
		3,
		G,
		`GetFederationTokenRequest`,
		0,
		[
			`Name`,
			M,
			N,
			k,
			z,
			j
		],
		[
			0,
			0,
			() => Y,
			1,
			() => X,
			1
		],
		1
	], tr = [
		3,
		G,
		`GetFederationTokenResponse`,
		0,
		[
			O,
			dn,
			P,
			R,
			L
		],
		[
			[() => J, 0],
			() => qn,
			1,
			1,
			1
		]
	], nr = [
		3,
		G,
		`GetSessionTokenRequest`,
		0,
		[
			k,
			pn,
			mn,
			j
		],
		[
			1,
			0,
			0,
			1
		]
	], rr = [
		3,
		G,
		`GetSessionTokenResponse`,
		0,
		[
			O,
			R,
			L
		],
		[
			[() => J, 0],
			1,
			1
		]
	], ir = [
		3,
		G,
		`GetWebIdentityTokenRequest`,
		0,
		[
			D,
			`SigningAlgorithm`,
			k,
			z
		],
		[
			64,
			0,
			1,
			() => X
		],
		2
	], ar = [
		3,
		G,
		`GetWebIdentityTokenResponse`,
		0,
		[hn, A],
		[[() => In, 0], 4]
	], or = [
		3,
		G,
		`PolicyDescriptorType`,
		0,
		[`arn`],
		[0]
	], sr = [
		3,
		G,
		`ProvidedContext`,
		0,
		[`ProviderArn`, `ContextAssertion`],
		[0, 0]
	], cr = [
		3,
		G,
		`Tag`,
		0,
		[`Key`, `Value`],
		[0, 0],
		2
	], Y = [
		1,
		G,
		`policyDescriptorListType`,
		0,
		() => or
	], lr = [
		1,
		G,
		`ProvidedContextsListType`,
		0,
		() => sr
	], X = [
		1,
		G,
		`tagListType`,
		0,
		() => cr
	], ur = [
		9,
		G,
		`AssumeRole`,
		0,
		() => Ln,
		() => Rn
	], dr = [
		9,
		G,
		`AssumeRoleWithSAML`,
		0,
		() => zn,
		() => Bn
	], fr = [
		9,
		G,
		`AssumeRoleWithWebIdentity`,
		0,
		() => Vn,
		() => Hn
	], pr = [
		9,
		G,
		`AssumeRoot`,
		0,
		() => Un,
		() => Wn
	], mr = [
		9,
		G,
		`DecodeAuthorizationMessage`,
		0,
		() => Gn,
		() => Kn
	], hr = [
		9,
		G,
		`GetAccessKeyInfo`,
		0,
		() => Jn,
		() => Yn
	], gr = [
		9,
		G,
		`GetCallerIdentity`,
		0,
		() => Xn,
		() => Zn
	], _r = [
		9,
		G,
		`GetDelegatedAccessToken`,
		0,
		() => Qn,
		() => $n
	], vr = [
		9,
		G,
		`GetFederationToken`,
		0,
		() => er,
		() => tr
	], yr = [
		9,
		G,
		`GetSessionToken`,
		0,
		() => nr,
		() => rr
	], br = [
		9,
		G,
		`GetWebIdentityToken`,
		0,
		() => ir,
		() => ar
	];
	let xr = (e) => ({
		apiVersion: `2011-06-15`,
		base64Decoder: e?.base64Decoder ?? kt,
		base64Encoder: e?.base64Encoder ?? Ot,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? x,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Gt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new bt()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new xt()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new Me()
			}
		],
		logger: e?.logger ?? new ze(),
		protocol: e?.protocol ?? Nt,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.sts`,
			errorTypeRegistries: jn,
			xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
			version: `2011-06-15`,
			serviceTarget: `AWSSecurityTokenServiceV20110615`
		},
		serviceId: e?.serviceId ?? `STS`,
		sha256: e?.sha256 ?? Pt,
		signerConstructor: e?.signerConstructor ?? wt,
		urlParser: e?.urlParser ?? st,
		utf8Decoder: e?.utf8Decoder ?? Dt,
		utf8Encoder: e?.utf8Encoder ?? Et
	}), Sr = (e) => {
		Be(process.version);
		let t = Je(e), n = () => t().then(Ve), r = xr(e);
		ve(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? f(Ct, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? At,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? Tt,
			defaultSocketTimeout: be(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ye({
				serviceId: r.serviceId,
				clientVersion: Yt.version
			}),
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: `aws.auth#sigv4`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await Tt(e?.__config || {})()),
					signer: new bt()
				},
				{
					schemeId: `aws.auth#sigv4a`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
					signer: new xt()
				},
				{
					schemeId: `smithy.api#noAuth`,
					identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
					signer: new Me()
				}
			],
			maxAttempts: e?.maxAttempts ?? f(pt, e),
			region: e?.region ?? f(Ze, {
				...Qe,
				...i
			}),
			requestHandler: Mt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? f({
				...ft,
				default: async () => (await n()).retryMode || dt
			}, e),
			sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? f(St, i),
			streamCollector: e?.streamCollector ?? jt,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? f(Xe, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? f(Ye, i),
			userAgentAppId: e?.userAgentAppId ?? f(xe, i)
		};
	}, Cr = (e) => {
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
	}, wr = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), Tr = (e, t) => {
		let n = Object.assign(Se(e), He(e), ct(e), Cr(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Ce(n), Ue(n), lt(n), wr(n));
	};
	var Er = class extends We {
		config;
		constructor(...[e]) {
			let t = Sr(e || {});
			super(t), this.initConfig = t;
			let n = qt(t), r = we(n), i = mt(r), a = $e(i), o = Te(a), s = at(o), c = Kt(s), l = Tr(c, e?.extensions || []);
			this.config = l, this.middlewareStack.use(_t(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(ht(this.config)), this.middlewareStack.use(ut(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(Oe(this.config)), this.middlewareStack.use(ke(this.config)), this.middlewareStack.use(Ne(this.config, {
				httpAuthSchemeParametersProvider: Wt,
				identityProviderConfigProvider: async (e) => new Pe({
					"aws.auth#sigv4": e.credentials,
					"aws.auth#sigv4a": e.credentials
				})
			})), this.middlewareStack.use(Fe(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let Z = Ge(Jt, `AWSSecurityTokenServiceV20110615`, `STSClient`, ot), Q = {}, $ = (e, t, n, r) => [];
	var Dr = class extends Z(Q, $, `AssumeRole`, ur) {}, Or = class extends Z(Q, $, `AssumeRoleWithSAML`, dr) {}, kr = class extends Z(Q, $, `AssumeRoleWithWebIdentity`, fr) {}, Ar = class extends Z(Q, $, `AssumeRoot`, pr) {}, jr = class extends Z(Q, $, `DecodeAuthorizationMessage`, mr) {}, Mr = class extends Z(Q, $, `GetAccessKeyInfo`, hr) {}, Nr = class extends Z(Q, $, `GetCallerIdentity`, gr) {};
	Ke({
		AssumeRoleCommand: Dr,
		AssumeRoleWithSAMLCommand: Or,
		AssumeRoleWithWebIdentityCommand: kr,
		AssumeRootCommand: Ar,
		DecodeAuthorizationMessageCommand: jr,
		GetAccessKeyInfoCommand: Mr,
		GetCallerIdentityCommand: Nr,
		GetDelegatedAccessTokenCommand: class extends Z(Q, $, `GetDelegatedAccessToken`, _r) {},
		GetFederationTokenCommand: class extends Z(Q, $, `GetFederationToken`, vr) {},
		GetSessionTokenCommand: class extends Z(Q, $, `GetSessionToken`, yr) {},
		GetWebIdentityTokenCommand: class extends Z(Q, $, `GetWebIdentityToken`, br) {}
	}, class extends Er {}), t.GetCallerIdentityCommand = Nr, t.STSClient = Er;
}));
export { _e as t };
