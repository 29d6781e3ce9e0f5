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
				name: `pricing`,
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
		defaultSigningName: `pricing`
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
	var Ot = { version: `3.1132.0` };
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
			}, !0]],
			[`stringEquals`, [{
				fn: b,
				argv: [S, `name`]
			}, `aws`]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[x, C],
			[`https://api.pricing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, C],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://api.pricing-fips.{Region}.{PartitionResult#dnsSuffix}`, C],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://api.pricing.{Region}.{PartitionResult#dualStackDnsSuffix}`, C],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://api.pricing.{Region}.amazonaws.com`, C],
			[`https://api.pricing.{Region}.{PartitionResult#dnsSuffix}`, C],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, kt = new Int32Array([
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
	}, Pt = class e extends E {
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
	}, Ft = class e extends E {
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
	}, It = class e extends E {
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
	}, Lt = class e extends E {
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
	}, Rt = class e extends E {
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
	}, zt = class e extends E {
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
	}, Bt = class e extends E {
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
	let D = `CurrencyCode`, O = `FormatVersion`, k = `Filters`, A = `Message`, j = `MaxResults`, M = `NextToken`, N = `PriceList`, P = `PriceListArn`, F = `PriceLists`, I = `RegionCode`, L = `ServiceCode`, R = `Value`, z = `client`, B = `error`, V = `httpError`, H = `smithy.ts.sdk.synthetic.com.amazonaws.pricing`, U = `com.amazonaws.pricing`, W = g.for(H);
	var Vt = [
		-3,
		H,
		`PricingServiceException`,
		0,
		[],
		[]
	];
	W.registerError(Vt, E);
	let G = g.for(U);
	var Ht = [
		-3,
		U,
		`AccessDeniedException`,
		{
			[B]: z,
			[V]: 401
		},
		[A],
		[0]
	];
	G.registerError(Ht, Nt);
	var Ut = [
		-3,
		U,
		`ExpiredNextTokenException`,
		{
			[B]: z,
			[V]: 400
		},
		[A],
		[0]
	];
	G.registerError(Ut, Pt);
	var Wt = [
		-3,
		U,
		`InternalErrorException`,
		{
			[B]: `server`,
			[V]: 500
		},
		[A],
		[0]
	];
	G.registerError(Wt, Ft);
	var Gt = [
		-3,
		U,
		`InvalidNextTokenException`,
		{
			[B]: z,
			[V]: 400
		},
		[A],
		[0]
	];
	G.registerError(Gt, It);
	var Kt = [
		-3,
		U,
		`InvalidParameterException`,
		{
			[B]: z,
			[V]: 400
		},
		[A],
		[0]
	];
	G.registerError(Kt, Lt);
	var qt = [
		-3,
		U,
		`NotFoundException`,
		{
			[B]: z,
			[V]: 400
		},
		[A],
		[0]
	];
	G.registerError(qt, Rt);
	var Jt = [
		-3,
		U,
		`ResourceNotFoundException`,
		{
			[B]: z,
			[V]: 404
		},
		[A],
		[0]
	];
	G.registerError(Jt, Bt);
	var Yt = [
		-3,
		U,
		`ThrottlingException`,
		{
			[B]: z,
			[V]: 429
		},
		[A],
		[0]
	];
	G.registerError(Yt, zt);
	let Xt = [W, G];
	var Zt = [
		0,
		U,
		`SynthesizedJsonPriceListJsonItem`,
		{ mediaType: `application/json` },
		0
	], Qt = [
		3,
		U,
		`AttributeValue`,
		0,
		[R],
		[0]
	], $t = [
		3,
		U,
		`DescribeServicesRequest`,
		0,
		[
			L,
			O,
			M,
			j
		],
		[
			0,
			0,
			0,
			1
		]
	], en = [
		3,
		U,
		`DescribeServicesResponse`,
		0,
		[
			`Services`,
			O,
			M
		],
		[
			() => _n,
			0,
			0
		]
	], tn = [
		3,
		U,
		`Filter`,
		0,
		[
			`Type`,
			`Field`,
			R
		],
		[
			0,
			0,
			0
		],
		3
	], nn = [
		3,
		U,
		`GetAttributeValuesRequest`,
		0,
		[
			L,
			`AttributeName`,
			M,
			j
		],
		[
			0,
			0,
			0,
			1
		],
		2
	], rn = [
		3,
		U,
		`GetAttributeValuesResponse`,
		0,
		[`AttributeValues`, M],
		[() => pn, 0]
	], an = [
		3,
		U,
		`GetPriceListFileUrlRequest`,
		0,
		[P, `FileFormat`],
		[0, 0],
		2
	], on = [
		3,
		U,
		`GetPriceListFileUrlResponse`,
		0,
		[`Url`],
		[0]
	], sn = [
		3,
		U,
		`GetProductsRequest`,
		0,
		[
			L,
			k,
			O,
			M,
			j
		],
		[
			0,
			() => mn,
			0,
			0,
			1
		],
		1
	], cn = [
		3,
		U,
		`GetProductsResponse`,
		0,
		[
			O,
			N,
			M
		],
		[
			0,
			[() => hn, 0],
			0
		]
	], ln = [
		3,
		U,
		`ListPriceListsRequest`,
		0,
		[
			L,
			`EffectiveDate`,
			D,
			I,
			M,
			j
		],
		[
			0,
			4,
			0,
			0,
			0,
			1
		],
		3
	], un = [
		3,
		U,
		`ListPriceListsResponse`,
		0,
		[F, M],
		[() => gn, 0]
	], dn = [
		3,
		U,
		N,
		0,
		[
			P,
			I,
			D,
			`FileFormats`
		],
		[
			0,
			0,
			0,
			64
		]
	], fn = [
		3,
		U,
		`Service`,
		0,
		[L, `AttributeNames`],
		[0, 64],
		1
	], pn = [
		1,
		U,
		`AttributeValueList`,
		0,
		() => Qt
	], mn = [
		1,
		U,
		k,
		0,
		() => tn
	], hn = [
		1,
		U,
		`PriceListJsonItems`,
		0,
		[() => Zt, 0]
	], gn = [
		1,
		U,
		F,
		0,
		() => dn
	], _n = [
		1,
		U,
		`ServiceList`,
		0,
		() => fn
	], vn = [
		9,
		U,
		`DescribeServices`,
		0,
		() => $t,
		() => en
	], yn = [
		9,
		U,
		`GetAttributeValues`,
		0,
		() => nn,
		() => rn
	], bn = [
		9,
		U,
		`GetPriceListFileUrl`,
		0,
		() => an,
		() => on
	], xn = [
		9,
		U,
		`GetProducts`,
		0,
		() => sn,
		() => cn
	], Sn = [
		9,
		U,
		`ListPriceLists`,
		0,
		() => ln,
		() => un
	];
	let Cn = (e) => ({
		apiVersion: `2017-10-15`,
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
			defaultNamespace: `com.amazonaws.pricing`,
			errorTypeRegistries: Xt,
			version: `2017-10-15`,
			serviceTarget: `AWSPriceListService`
		},
		serviceId: e?.serviceId ?? `Pricing`,
		sha256: e?.sha256 ?? xt,
		urlParser: e?.urlParser ?? $e,
		utf8Decoder: e?.utf8Decoder ?? mt,
		utf8Encoder: e?.utf8Encoder ?? pt
	}), wn = (e) => {
		Ne(process.version);
		let t = Ve(e), n = () => t().then(Pe), r = Cn(e);
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
	}, Tn = (e) => {
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
	}, En = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), Dn = (e, t) => {
		let n = Object.assign(ye(e), Fe(e), et(e), Tn(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, be(n), Ie(n), tt(n), En(n));
	};
	var K = class extends Le {
		config;
		constructor(...[e]) {
			let t = wn(e || {});
			super(t), this.initConfig = t;
			let n = Et(t), r = xe(n), i = ot(r), a = Ke(i), o = Se(a), s = Ze(o), c = Tt(s), l = Dn(c, e?.extensions || []);
			this.config = l, this.middlewareStack.use(ct(this.config)), this.middlewareStack.use(Ce(this.config)), this.middlewareStack.use(st(this.config)), this.middlewareStack.use(nt(this.config)), this.middlewareStack.use(we(this.config)), this.middlewareStack.use(Te(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(De(this.config, {
				httpAuthSchemeParametersProvider: St,
				identityProviderConfigProvider: async (e) => new Oe({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(ke(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let q = Re(Dt, `AWSPriceListService`, `PricingClient`, Qe), J = {}, Y = (e, t, n, r) => [];
	var X = class extends q(J, Y, `DescribeServices`, vn) {}, Z = class extends q(J, Y, `GetAttributeValues`, yn) {}, On = class extends q(J, Y, `GetPriceListFileUrl`, bn) {}, Q = class extends q(J, Y, `GetProducts`, xn) {}, $ = class extends q(J, Y, `ListPriceLists`, Sn) {};
	let kn = p(K, X, `NextToken`, `NextToken`, `MaxResults`), An = p(K, Z, `NextToken`, `NextToken`, `MaxResults`), jn = p(K, Q, `NextToken`, `NextToken`, `MaxResults`), Mn = p(K, $, `NextToken`, `NextToken`, `MaxResults`);
	ze({
		DescribeServicesCommand: X,
		GetAttributeValuesCommand: Z,
		GetPriceListFileUrlCommand: On,
		GetProductsCommand: Q,
		ListPriceListsCommand: $
	}, class extends K {}, { paginators: {
		paginateDescribeServices: kn,
		paginateGetAttributeValues: An,
		paginateGetProducts: jn,
		paginateListPriceLists: Mn
	} }), t.PricingClient = K, t.paginateGetProducts = jn;
}));
export { f as t };
