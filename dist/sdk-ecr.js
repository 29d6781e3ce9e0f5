import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as i, J as ee, K as te, Q as ne, W as re, X as ie, Y as ae, Z as oe, at as se, ct as ce, dt as le, et as ue, ft as de, it as fe, lt as pe, mt as me, nt as he, ot as ge, pt as _e, q as ve, rt as ye, st as be, tt as xe, ut as Se } from "./sdk.js";
var Ce = t(((t) => {
	let { awsEndpointFunctions: Ce, emitWarningIfUnsupportedVersion: we, createDefaultUserAgentProvider: Te, getDefaultSocketTimeout: Ee, NODE_APP_ID_CONFIG_OPTIONS: De, getAwsRegionExtensionConfiguration: Oe, resolveAwsRegionExtensionConfiguration: ke, resolveUserAgentConfig: Ae, resolveHostHeaderConfig: je, getUserAgentPlugin: Me, getHostHeaderPlugin: Ne, getLoggerPlugin: Pe, getRecursionDetectionPlugin: Fe } = (ne(), e(oe)), { getHttpAuthSchemeEndpointRuleSetPlugin: Ie, DefaultIdentityProviderConfig: Le, getHttpSigningPlugin: Re, createPaginator: a } = (he(), e(xe)), { normalizeProvider: ze, getSmithyContext: Be, ServiceException: Ve, NoOpLogger: He, emitWarningIfUnsupportedVersion: Ue, loadConfigsForDefaultMode: We, getDefaultExtensionConfiguration: Ge, resolveDefaultRuntimeConfig: Ke, Client: qe, makeBuilder: Je, createWaiter: Ye, checkExceptions: Xe, WaiterState: o, createAggregatedClient: Ze } = (de(), e(le)), { Command: Qe } = (de(), e(le)), { resolveDefaultsModeConfig: $e, loadConfig: s, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: et, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: tt, NODE_REGION_CONFIG_OPTIONS: nt, NODE_REGION_CONFIG_FILE_OPTIONS: rt, resolveRegionConfig: it } = (Se(), e(pe)), { BinaryDecisionDiagram: at, EndpointCache: ot, decideEndpoint: st, customEndpointFunctions: ct, resolveEndpointConfig: lt, getEndpointPlugin: ut } = (ce(), e(be)), { parseUrl: dt, getHttpHandlerExtensionConfiguration: ft, resolveHttpHandlerRuntimeConfig: pt, getContentLengthPlugin: mt } = (ye(), e(fe)), { DEFAULT_RETRY_MODE: ht, NODE_RETRY_MODE_CONFIG_OPTIONS: gt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: _t, resolveRetryConfig: vt, getRetryPlugin: yt } = (n(), e(ue)), { TypeRegistry: bt, getSchemaSerdePlugin: xt } = (_e(), e(me)), { resolveAwsSdkSigV4Config: St, AwsSdkSigV4Signer: Ct, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: wt } = (ie(), e(ae)), { defaultProvider: Tt } = i(), { toUtf8: Et, fromUtf8: Dt, toBase64: Ot, fromBase64: kt, calculateBodyLength: At } = (se(), e(ge)), { streamCollector: jt, NodeHttpHandler: Mt } = ee(), { AwsJson1_1Protocol: Nt } = (te(), e(ve)), { Sha256: Pt } = (r(), e(re)), Ft = async (e, t, n) => ({
		operation: Be(t).operation,
		region: await ze(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function It(e) {
		return {
			schemeId: `aws.auth#sigv4`,
			signingProperties: {
				name: `ecr`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	let Lt = (e) => {
		let t = [];
		return e.operation, t.push(It(e)), t;
	}, Rt = (e) => {
		let t = St(e);
		return Object.assign(t, { authSchemePreference: ze(e.authSchemePreference ?? []) });
	}, zt = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `ecr`
	}), Bt = {
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
	var Vt = { version: `3.1168.0` };
	let Ht = `isSet`, Ut = `PartitionResult`, c = `stringEquals`, Wt = `booleanEquals`, Gt = `getAttr`, Kt = { ref: `Endpoint` }, l = {
		fn: Gt,
		argv: [{ ref: Ut }, `name`]
	}, qt = { ref: Ut }, u = {}, Jt = [{ ref: `Region` }], Yt = {
		conditions: [
			[Ht, [Kt]],
			[Ht, Jt],
			[
				`aws.partition`,
				Jt,
				Ut
			],
			[c, [l, `aws-eusc`]],
			[c, [l, `aws-iso-f`]],
			[c, [l, `aws-iso-e`]],
			[c, [l, `aws-iso-b`]],
			[c, [l, `aws-iso`]],
			[c, [l, `aws-cn`]],
			[c, [l, `aws-us-gov`]],
			[c, [l, `aws`]],
			[Wt, [{ ref: `UseFIPS` }, !0]],
			[Wt, [{
				fn: Gt,
				argv: [qt, `supportsFIPS`]
			}, !0]],
			[Wt, [{ ref: `UseDualStack` }, !0]],
			[Wt, [{
				fn: Gt,
				argv: [qt, `supportsDualStack`]
			}, !0]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[Kt, u],
			[`https://api.ecr.{Region}.{PartitionResult#dnsSuffix}`, u],
			[`https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}`, u],
			[`https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}`, u],
			[`https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, u],
			[`https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, u],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}`, u],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, Xt = new Int32Array([
		-1,
		1,
		-1,
		0,
		23,
		3,
		1,
		4,
		100000013,
		2,
		5,
		100000013,
		3,
		20,
		6,
		4,
		20,
		7,
		5,
		20,
		8,
		6,
		20,
		9,
		7,
		20,
		10,
		8,
		20,
		11,
		9,
		20,
		12,
		10,
		20,
		13,
		11,
		16,
		14,
		13,
		15,
		100000004,
		14,
		100000011,
		100000012,
		12,
		18,
		17,
		13,
		100000009,
		100000010,
		13,
		19,
		100000006,
		14,
		100000008,
		100000009,
		11,
		22,
		21,
		13,
		100000005,
		100000004,
		13,
		100000007,
		100000006,
		11,
		100000001,
		24,
		13,
		100000002,
		100000003
	]), Zt = at.from(Xt, 2, Yt.conditions, Yt.results), Qt = new ot({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), $t = (e, t = {}) => Qt.get(e, () => st(Zt, {
		endpointParams: e,
		logger: t.logger
	}));
	ct.aws = Ce;
	var d = class e extends Ve {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, en = class e extends d {
		static shapeId = `com.amazonaws.ecr#InvalidParameterException`;
		name = `InvalidParameterException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidParameterException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, tn = class e extends d {
		static shapeId = `com.amazonaws.ecr#RepositoryNotFoundException`;
		name = `RepositoryNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `RepositoryNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, nn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ServerException`;
		name = `ServerException`;
		$fault = `server`;
		constructor(t) {
			super({
				name: `ServerException`,
				$fault: `server`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, rn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LimitExceededException`;
		name = `LimitExceededException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LimitExceededException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, an = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnableToGetUpstreamImageException`;
		name = `UnableToGetUpstreamImageException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnableToGetUpstreamImageException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, on = class e extends d {
		static shapeId = `com.amazonaws.ecr#ValidationException`;
		name = `ValidationException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ValidationException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, sn = class e extends d {
		static shapeId = `com.amazonaws.ecr#EmptyUploadException`;
		name = `EmptyUploadException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `EmptyUploadException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, cn = class e extends d {
		static shapeId = `com.amazonaws.ecr#InvalidLayerException`;
		name = `InvalidLayerException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidLayerException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, ln = class e extends d {
		static shapeId = `com.amazonaws.ecr#KmsException`;
		name = `KmsException`;
		$fault = `client`;
		kmsError;
		constructor(t) {
			super({
				name: `KmsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.kmsError = t.kmsError;
		}
	}, un = class e extends d {
		static shapeId = `com.amazonaws.ecr#LayerAlreadyExistsException`;
		name = `LayerAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LayerAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, dn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LayerPartTooSmallException`;
		name = `LayerPartTooSmallException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LayerPartTooSmallException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, fn = class e extends d {
		static shapeId = `com.amazonaws.ecr#UploadNotFoundException`;
		name = `UploadNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UploadNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, pn = class e extends d {
		static shapeId = `com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException`;
		name = `PullThroughCacheRuleAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `PullThroughCacheRuleAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, mn = class e extends d {
		static shapeId = `com.amazonaws.ecr#SecretNotFoundException`;
		name = `SecretNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `SecretNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, hn = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnableToAccessSecretException`;
		name = `UnableToAccessSecretException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnableToAccessSecretException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, gn = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnableToDecryptSecretValueException`;
		name = `UnableToDecryptSecretValueException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnableToDecryptSecretValueException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, _n = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnsupportedUpstreamRegistryException`;
		name = `UnsupportedUpstreamRegistryException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnsupportedUpstreamRegistryException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, vn = class e extends d {
		static shapeId = `com.amazonaws.ecr#InvalidTagParameterException`;
		name = `InvalidTagParameterException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidTagParameterException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, yn = class e extends d {
		static shapeId = `com.amazonaws.ecr#RepositoryAlreadyExistsException`;
		name = `RepositoryAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `RepositoryAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, bn = class e extends d {
		static shapeId = `com.amazonaws.ecr#TooManyTagsException`;
		name = `TooManyTagsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `TooManyTagsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, xn = class e extends d {
		static shapeId = `com.amazonaws.ecr#TemplateAlreadyExistsException`;
		name = `TemplateAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `TemplateAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Sn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LifecyclePolicyNotFoundException`;
		name = `LifecyclePolicyNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LifecyclePolicyNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Cn = class e extends d {
		static shapeId = `com.amazonaws.ecr#PullThroughCacheRuleNotFoundException`;
		name = `PullThroughCacheRuleNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `PullThroughCacheRuleNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, wn = class e extends d {
		static shapeId = `com.amazonaws.ecr#RegistryPolicyNotFoundException`;
		name = `RegistryPolicyNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `RegistryPolicyNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Tn = class e extends d {
		static shapeId = `com.amazonaws.ecr#RepositoryNotEmptyException`;
		name = `RepositoryNotEmptyException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `RepositoryNotEmptyException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, En = class e extends d {
		static shapeId = `com.amazonaws.ecr#TemplateNotFoundException`;
		name = `TemplateNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `TemplateNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Dn = class e extends d {
		static shapeId = `com.amazonaws.ecr#RepositoryPolicyNotFoundException`;
		name = `RepositoryPolicyNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `RepositoryPolicyNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, On = class e extends d {
		static shapeId = `com.amazonaws.ecr#SigningConfigurationNotFoundException`;
		name = `SigningConfigurationNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `SigningConfigurationNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, kn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ExclusionNotFoundException`;
		name = `ExclusionNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ExclusionNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, An = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageNotFoundException`;
		name = `ImageNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, jn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ScanNotFoundException`;
		name = `ScanNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ScanNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Mn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ReplicationBackfillNotFoundException`;
		name = `ReplicationBackfillNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ReplicationBackfillNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Nn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LayerInaccessibleException`;
		name = `LayerInaccessibleException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LayerInaccessibleException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Pn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LayersNotFoundException`;
		name = `LayersNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LayersNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Fn = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnableToGetUpstreamLayerException`;
		name = `UnableToGetUpstreamLayerException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnableToGetUpstreamLayerException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, In = class e extends d {
		static shapeId = `com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException`;
		name = `LifecyclePolicyPreviewNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LifecyclePolicyPreviewNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Ln = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnableToListUpstreamImageReferrersException`;
		name = `UnableToListUpstreamImageReferrersException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnableToListUpstreamImageReferrersException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Rn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageAlreadyExistsException`;
		name = `ImageAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, zn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageDigestDoesNotMatchException`;
		name = `ImageDigestDoesNotMatchException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageDigestDoesNotMatchException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Bn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageTagAlreadyExistsException`;
		name = `ImageTagAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageTagAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Vn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ReferencedImagesNotFoundException`;
		name = `ReferencedImagesNotFoundException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ReferencedImagesNotFoundException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Hn = class e extends d {
		static shapeId = `com.amazonaws.ecr#BlockedByOrganizationPolicyException`;
		name = `BlockedByOrganizationPolicyException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `BlockedByOrganizationPolicyException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Un = class e extends d {
		static shapeId = `com.amazonaws.ecr#ExclusionAlreadyExistsException`;
		name = `ExclusionAlreadyExistsException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ExclusionAlreadyExistsException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Wn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageArchivedException`;
		name = `ImageArchivedException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageArchivedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Gn = class e extends d {
		static shapeId = `com.amazonaws.ecr#UnsupportedImageTypeException`;
		name = `UnsupportedImageTypeException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnsupportedImageTypeException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Kn = class e extends d {
		static shapeId = `com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException`;
		name = `LifecyclePolicyPreviewInProgressException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `LifecyclePolicyPreviewInProgressException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, qn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ReplicationBackfillInProgressException`;
		name = `ReplicationBackfillInProgressException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ReplicationBackfillInProgressException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Jn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ReplicationBackfillInvalidStatusException`;
		name = `ReplicationBackfillInvalidStatusException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ReplicationBackfillInvalidStatusException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Yn = class e extends d {
		static shapeId = `com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException`;
		name = `ImageStorageClassUpdateNotSupportedException`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ImageStorageClassUpdateNotSupportedException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Xn = class e extends d {
		static shapeId = `com.amazonaws.ecr#InvalidLayerPartException`;
		name = `InvalidLayerPartException`;
		$fault = `client`;
		registryId;
		repositoryName;
		uploadId;
		lastValidByteReceived;
		constructor(t) {
			super({
				name: `InvalidLayerPartException`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.registryId = t.registryId, this.repositoryName = t.repositoryName, this.uploadId = t.uploadId, this.lastValidByteReceived = t.lastValidByteReceived;
		}
	};
	let Zn = `appliedFor`, Qn = `artifactStatus`, f = `client`, p = `credentialArn`, m = `createdAt`, h = `customRoleArn`, $n = `cvss`, g = `description`, _ = `destination`, v = `error`, er = `endedAt`, y = `encryptionConfiguration`, b = `ecrRepositoryPrefix`, tr = `encryptionType`, nr = `failures`, x = `failureCode`, rr = `failureReason`, ir = `findingSeverityCounts`, ar = `filterType`, S = `filter`, or = `force`, C = `imageDigest`, w = `imageIds`, T = `imageId`, sr = `imageManifest`, cr = `imageManifestMediaType`, lr = `imagePushedAt`, ur = `imageStatus`, dr = `imageScanningConfiguration`, fr = `imageScanCompletedAt`, pr = `imageScanStatus`, mr = `imageTags`, E = `imageTagMutability`, D = `imageTagMutabilityExclusionFilters`, hr = `imageTag`, gr = `kmsKey`, _r = `layerDigests`, O = `layerDigest`, vr = `lastEvaluatedAt`, yr = `lifecyclePolicy`, k = `lifecyclePolicyText`, A = `message`, j = `maxResults`, br = `mediaType`, M = `name`, N = `nextToken`, P = `principalArn`, F = `policyText`, xr = `prefix`, Sr = `progress`, Cr = `resourceArn`, wr = `repositoryArn`, I = `replicationBackfillId`, Tr = `replicationConfiguration`, Er = `repositoryCreationTemplate`, Dr = `repositoryFilters`, L = `registryId`, R = `repositoryName`, Or = `repositoryNames`, kr = `repositoryPolicy`, Ar = `resourceTags`, jr = `repository`, Mr = `region`, Nr = `rules`, Pr = `smithy.ts.sdk.synthetic.com.amazonaws.ecr`, Fr = `startedAt`, Ir = `signingConfiguration`, Lr = `scanFrequency`, Rr = `scanOnPush`, zr = `signingProfileArn`, Br = `scanType`, Vr = `scoringVector`, Hr = `score`, Ur = `severity`, Wr = `source`, z = `status`, Gr = `tags`, Kr = `tagStatus`, qr = `targetStorageClass`, Jr = `type`, Yr = `updatedAt`, B = `uploadId`, Xr = `upstreamRegistry`, V = `upstreamRepositoryPrefix`, H = `upstreamRegistryUrl`, Zr = `value`, Qr = `vulnerabilitySourceUpdatedAt`, $r = `version`, U = `com.amazonaws.ecr`, ei = new bt(Pr);
	var ti = [
		-3,
		Pr,
		`ECRServiceException`,
		0,
		[],
		[]
	];
	ei.registerError(ti, d);
	let W = new bt(U);
	var ni = [
		-3,
		U,
		`BlockedByOrganizationPolicyException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ni, Hn);
	var ri = [
		-3,
		U,
		`EmptyUploadException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ri, sn);
	var ii = [
		-3,
		U,
		`ExclusionAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ii, Un);
	var ai = [
		-3,
		U,
		`ExclusionNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ai, kn);
	var oi = [
		-3,
		U,
		`ImageAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(oi, Rn);
	var si = [
		-3,
		U,
		`ImageArchivedException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(si, Wn);
	var ci = [
		-3,
		U,
		`ImageDigestDoesNotMatchException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ci, zn);
	var li = [
		-3,
		U,
		`ImageNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(li, An);
	var ui = [
		-3,
		U,
		`ImageStorageClassUpdateNotSupportedException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ui, Yn);
	var di = [
		-3,
		U,
		`ImageTagAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(di, Bn);
	var fi = [
		-3,
		U,
		`InvalidLayerException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(fi, cn);
	var pi = [
		-3,
		U,
		`InvalidLayerPartException`,
		{ [v]: f },
		[
			L,
			R,
			B,
			`lastValidByteReceived`,
			A
		],
		[
			0,
			0,
			0,
			1,
			0
		]
	];
	W.registerError(pi, Xn);
	var mi = [
		-3,
		U,
		`InvalidParameterException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(mi, en);
	var hi = [
		-3,
		U,
		`InvalidTagParameterException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(hi, vn);
	var gi = [
		-3,
		U,
		`KmsException`,
		{ [v]: f },
		[A, `kmsError`],
		[0, 0]
	];
	W.registerError(gi, ln);
	var _i = [
		-3,
		U,
		`LayerAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(_i, un);
	var vi = [
		-3,
		U,
		`LayerInaccessibleException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(vi, Nn);
	var yi = [
		-3,
		U,
		`LayerPartTooSmallException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(yi, dn);
	var bi = [
		-3,
		U,
		`LayersNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(bi, Pn);
	var xi = [
		-3,
		U,
		`LifecyclePolicyNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(xi, Sn);
	var Si = [
		-3,
		U,
		`LifecyclePolicyPreviewInProgressException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Si, Kn);
	var Ci = [
		-3,
		U,
		`LifecyclePolicyPreviewNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ci, In);
	var wi = [
		-3,
		U,
		`LimitExceededException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(wi, rn);
	var Ti = [
		-3,
		U,
		`PullThroughCacheRuleAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ti, pn);
	var Ei = [
		-3,
		U,
		`PullThroughCacheRuleNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ei, Cn);
	var Di = [
		-3,
		U,
		`ReferencedImagesNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Di, Vn);
	var Oi = [
		-3,
		U,
		`RegistryPolicyNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Oi, wn);
	var ki = [
		-3,
		U,
		`ReplicationBackfillInProgressException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ki, qn);
	var Ai = [
		-3,
		U,
		`ReplicationBackfillInvalidStatusException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ai, Jn);
	var ji = [
		-3,
		U,
		`ReplicationBackfillNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(ji, Mn);
	var Mi = [
		-3,
		U,
		`RepositoryAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Mi, yn);
	var Ni = [
		-3,
		U,
		`RepositoryNotEmptyException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ni, Tn);
	var Pi = [
		-3,
		U,
		`RepositoryNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Pi, tn);
	var Fi = [
		-3,
		U,
		`RepositoryPolicyNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Fi, Dn);
	var Ii = [
		-3,
		U,
		`ScanNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ii, jn);
	var Li = [
		-3,
		U,
		`SecretNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Li, mn);
	var Ri = [
		-3,
		U,
		`ServerException`,
		{ [v]: `server` },
		[A],
		[0]
	];
	W.registerError(Ri, nn);
	var zi = [
		-3,
		U,
		`SigningConfigurationNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(zi, On);
	var Bi = [
		-3,
		U,
		`TemplateAlreadyExistsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Bi, xn);
	var Vi = [
		-3,
		U,
		`TemplateNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Vi, En);
	var Hi = [
		-3,
		U,
		`TooManyTagsException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Hi, bn);
	var Ui = [
		-3,
		U,
		`UnableToAccessSecretException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ui, hn);
	var Wi = [
		-3,
		U,
		`UnableToDecryptSecretValueException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Wi, gn);
	var Gi = [
		-3,
		U,
		`UnableToGetUpstreamImageException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Gi, an);
	var Ki = [
		-3,
		U,
		`UnableToGetUpstreamLayerException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ki, Fn);
	var qi = [
		-3,
		U,
		`UnableToListUpstreamImageReferrersException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(qi, Ln);
	var Ji = [
		-3,
		U,
		`UnsupportedImageTypeException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Ji, Gn);
	var Yi = [
		-3,
		U,
		`UnsupportedUpstreamRegistryException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Yi, _n);
	var Xi = [
		-3,
		U,
		`UploadNotFoundException`,
		{ [v]: f },
		[A],
		[0]
	];
	W.registerError(Xi, fn);
	var Zi = [
		-3,
		U,
		`ValidationException`,
		{
			[v]: f,
			httpError: 400
		},
		[A],
		[0]
	];
	W.registerError(Zi, on);
	let Qi = [ei, W];
	var $i = [
		3,
		U,
		`Attribute`,
		0,
		[`key`, Zr],
		[0, 0],
		1
	], ea = [
		3,
		U,
		`AuthorizationData`,
		0,
		[
			`authorizationToken`,
			`expiresAt`,
			`proxyEndpoint`
		],
		[
			0,
			4,
			0
		]
	], ta = [
		3,
		U,
		`AwsEcrContainerImageDetails`,
		0,
		[
			`architecture`,
			`author`,
			`imageHash`,
			mr,
			`platform`,
			`pushedAt`,
			`lastInUseAt`,
			`inUseCount`,
			`registry`,
			R
		],
		[
			0,
			0,
			0,
			64,
			0,
			4,
			4,
			1,
			0,
			0
		]
	], na = [
		3,
		U,
		`BatchCheckLayerAvailabilityRequest`,
		0,
		[
			R,
			_r,
			L
		],
		[
			0,
			64,
			0
		],
		2
	], ra = [
		3,
		U,
		`BatchCheckLayerAvailabilityResponse`,
		0,
		[`layers`, nr],
		[() => Mc, () => jc]
	], ia = [
		3,
		U,
		`BatchDeleteImageRequest`,
		0,
		[
			R,
			w,
			L
		],
		[
			0,
			() => q,
			0
		],
		2
	], aa = [
		3,
		U,
		`BatchDeleteImageResponse`,
		0,
		[w, nr],
		[() => q, () => Tc]
	], oa = [
		3,
		U,
		`BatchGetImageRequest`,
		0,
		[
			R,
			w,
			L,
			`acceptedMediaTypes`
		],
		[
			0,
			() => q,
			0,
			64
		],
		2
	], sa = [
		3,
		U,
		`BatchGetImageResponse`,
		0,
		[`images`, nr],
		[() => Ec, () => Tc]
	], ca = [
		3,
		U,
		`BatchGetRepositoryScanningConfigurationRequest`,
		0,
		[Or],
		[64],
		1
	], la = [
		3,
		U,
		`BatchGetRepositoryScanningConfigurationResponse`,
		0,
		[`scanningConfigurations`, nr],
		[() => Wc, () => Uc]
	], ua = [
		3,
		U,
		`CompleteLayerUploadRequest`,
		0,
		[
			R,
			B,
			_r,
			L
		],
		[
			0,
			0,
			64,
			0
		],
		3
	], da = [
		3,
		U,
		`CompleteLayerUploadResponse`,
		0,
		[
			L,
			R,
			B,
			O
		],
		[
			0,
			0,
			0,
			0
		]
	], fa = [
		3,
		U,
		`CreatePullThroughCacheRuleRequest`,
		0,
		[
			b,
			H,
			L,
			Xr,
			p,
			h,
			V
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0
		],
		2
	], pa = [
		3,
		U,
		`CreatePullThroughCacheRuleResponse`,
		0,
		[
			b,
			H,
			m,
			L,
			Xr,
			p,
			h,
			V
		],
		[
			0,
			0,
			4,
			0,
			0,
			0,
			0,
			0
		]
	], ma = [
		3,
		U,
		`CreateRepositoryCreationTemplateRequest`,
		0,
		[
			xr,
			Zn,
			g,
			y,
			Ar,
			E,
			D,
			kr,
			yr,
			h
		],
		[
			0,
			64,
			0,
			() => ro,
			() => Y,
			0,
			() => J,
			0,
			0,
			0
		],
		2
	], ha = [
		3,
		U,
		`CreateRepositoryCreationTemplateResponse`,
		0,
		[L, Er],
		[0, () => Ps]
	], ga = [
		3,
		U,
		`CreateRepositoryRequest`,
		0,
		[
			R,
			L,
			Gr,
			E,
			D,
			dr,
			y
		],
		[
			0,
			0,
			() => Y,
			0,
			() => J,
			() => Mo,
			() => no
		],
		1
	], _a = [
		3,
		U,
		`CreateRepositoryResponse`,
		0,
		[jr],
		[() => Ns]
	], va = [
		3,
		U,
		`CvssScore`,
		0,
		[
			`baseScore`,
			Vr,
			Wr,
			$r
		],
		[
			1,
			0,
			0,
			0
		]
	], ya = [
		3,
		U,
		`CvssScoreAdjustment`,
		0,
		[`metric`, `reason`],
		[0, 0]
	], ba = [
		3,
		U,
		`CvssScoreDetails`,
		0,
		[
			`adjustments`,
			Hr,
			`scoreSource`,
			Vr,
			$r
		],
		[
			() => xc,
			1,
			0,
			0,
			0
		]
	], xa = [
		3,
		U,
		`DeleteLifecyclePolicyRequest`,
		0,
		[R, L],
		[0, 0],
		1
	], Sa = [
		3,
		U,
		`DeleteLifecyclePolicyResponse`,
		0,
		[
			L,
			R,
			k,
			vr
		],
		[
			0,
			0,
			0,
			4
		]
	], Ca = [
		3,
		U,
		`DeletePullThroughCacheRuleRequest`,
		0,
		[b, L],
		[0, 0],
		1
	], wa = [
		3,
		U,
		`DeletePullThroughCacheRuleResponse`,
		0,
		[
			b,
			H,
			m,
			L,
			p,
			h,
			V
		],
		[
			0,
			0,
			4,
			0,
			0,
			0,
			0
		]
	], Ta = [
		3,
		U,
		`DeleteRegistryPolicyRequest`,
		0,
		[],
		[]
	], Ea = [
		3,
		U,
		`DeleteRegistryPolicyResponse`,
		0,
		[L, F],
		[0, 0]
	], Da = [
		3,
		U,
		`DeleteRepositoryCreationTemplateRequest`,
		0,
		[xr],
		[0],
		1
	], Oa = [
		3,
		U,
		`DeleteRepositoryCreationTemplateResponse`,
		0,
		[L, Er],
		[0, () => Ps]
	], ka = [
		3,
		U,
		`DeleteRepositoryPolicyRequest`,
		0,
		[R, L],
		[0, 0],
		1
	], Aa = [
		3,
		U,
		`DeleteRepositoryPolicyResponse`,
		0,
		[
			L,
			R,
			F
		],
		[
			0,
			0,
			0
		]
	], ja = [
		3,
		U,
		`DeleteRepositoryRequest`,
		0,
		[
			R,
			L,
			or
		],
		[
			0,
			0,
			2
		],
		1
	], Ma = [
		3,
		U,
		`DeleteRepositoryResponse`,
		0,
		[jr],
		[() => Ns]
	], Na = [
		3,
		U,
		`DeleteSigningConfigurationRequest`,
		0,
		[],
		[]
	], Pa = [
		3,
		U,
		`DeleteSigningConfigurationResponse`,
		0,
		[L, Ir],
		[0, () => Ws]
	], Fa = [
		3,
		U,
		`DeregisterPullTimeUpdateExclusionRequest`,
		0,
		[P],
		[0],
		1
	], Ia = [
		3,
		U,
		`DeregisterPullTimeUpdateExclusionResponse`,
		0,
		[P],
		[0]
	], La = [
		3,
		U,
		`DescribeImageReplicationStatusRequest`,
		0,
		[
			R,
			T,
			L
		],
		[
			0,
			() => G,
			0
		],
		2
	], Ra = [
		3,
		U,
		`DescribeImageReplicationStatusResponse`,
		0,
		[
			R,
			T,
			`replicationStatuses`
		],
		[
			0,
			() => G,
			() => Oc
		]
	], za = [
		3,
		U,
		`DescribeImageScanFindingsRequest`,
		0,
		[
			R,
			T,
			L,
			N,
			j
		],
		[
			0,
			() => G,
			0,
			0,
			1
		],
		2
	], Ba = [
		3,
		U,
		`DescribeImageScanFindingsResponse`,
		0,
		[
			L,
			R,
			T,
			pr,
			`imageScanFindings`,
			N
		],
		[
			0,
			0,
			() => G,
			() => No,
			() => Ao,
			0
		]
	], Va = [
		3,
		U,
		`DescribeImagesFilter`,
		0,
		[Kr, ur],
		[0, 0]
	], Ha = [
		3,
		U,
		`DescribeImageSigningStatusRequest`,
		0,
		[
			R,
			T,
			L
		],
		[
			0,
			() => G,
			0
		],
		2
	], Ua = [
		3,
		U,
		`DescribeImageSigningStatusResponse`,
		0,
		[
			R,
			T,
			L,
			`signingStatuses`
		],
		[
			0,
			() => G,
			0,
			() => Ac
		]
	], Wa = [
		3,
		U,
		`DescribeImagesRequest`,
		0,
		[
			R,
			L,
			w,
			N,
			j,
			S
		],
		[
			0,
			0,
			() => q,
			0,
			1,
			() => Va
		],
		1
	], Ga = [
		3,
		U,
		`DescribeImagesResponse`,
		0,
		[`imageDetails`, N],
		[() => wc, 0]
	], Ka = [
		3,
		U,
		`DescribePullThroughCacheRulesRequest`,
		0,
		[
			L,
			`ecrRepositoryPrefixes`,
			N,
			j
		],
		[
			0,
			64,
			0,
			1
		]
	], qa = [
		3,
		U,
		`DescribePullThroughCacheRulesResponse`,
		0,
		[`pullThroughCacheRules`, N],
		[() => Pc, 0]
	], Ja = [
		3,
		U,
		`DescribeRegistryRequest`,
		0,
		[],
		[]
	], Ya = [
		3,
		U,
		`DescribeRegistryResponse`,
		0,
		[L, Tr],
		[0, () => js]
	], Xa = [
		3,
		U,
		`DescribeReplicationBackfillResultsRequest`,
		0,
		[
			I,
			L,
			`resultStatusFilter`,
			j,
			N
		],
		[
			0,
			0,
			0,
			1,
			0
		],
		1
	], Za = [
		3,
		U,
		`DescribeReplicationBackfillResultsResponse`,
		0,
		[
			L,
			I,
			_,
			z,
			x,
			Sr,
			`results`,
			Fr,
			er,
			N
		],
		[
			0,
			0,
			() => K,
			0,
			0,
			() => Os,
			() => Ic,
			4,
			4,
			0
		]
	], Qa = [
		3,
		U,
		`DescribeRepositoriesRequest`,
		0,
		[
			L,
			Or,
			N,
			j
		],
		[
			0,
			64,
			0,
			1
		]
	], $a = [
		3,
		U,
		`DescribeRepositoriesResponse`,
		0,
		[`repositories`, N],
		[() => Hc, 0]
	], eo = [
		3,
		U,
		`DescribeRepositoryCreationTemplatesRequest`,
		0,
		[
			`prefixes`,
			N,
			j
		],
		[
			64,
			0,
			1
		]
	], to = [
		3,
		U,
		`DescribeRepositoryCreationTemplatesResponse`,
		0,
		[
			L,
			`repositoryCreationTemplates`,
			N
		],
		[
			0,
			() => Bc,
			0
		]
	], no = [
		3,
		U,
		`EncryptionConfiguration`,
		0,
		[tr, gr],
		[0, 0],
		1
	], ro = [
		3,
		U,
		`EncryptionConfigurationForRepositoryCreationTemplate`,
		0,
		[tr, gr],
		[0, 0],
		1
	], io = [
		3,
		U,
		`EnhancedImageScanFinding`,
		0,
		[
			`awsAccountId`,
			g,
			`findingArn`,
			`firstObservedAt`,
			`lastObservedAt`,
			`packageVulnerabilityDetails`,
			`remediation`,
			`resources`,
			Hr,
			`scoreDetails`,
			Ur,
			z,
			`title`,
			Jr,
			Yr,
			`fixAvailable`,
			`exploitAvailable`
		],
		[
			0,
			0,
			0,
			4,
			4,
			() => ns,
			() => Ds,
			() => Gc,
			1,
			() => Vs,
			0,
			0,
			0,
			0,
			4,
			0,
			0
		]
	], ao = [
		3,
		U,
		`GetAccountSettingRequest`,
		0,
		[M],
		[0],
		1
	], oo = [
		3,
		U,
		`GetAccountSettingResponse`,
		0,
		[M, Zr],
		[0, 0]
	], so = [
		3,
		U,
		`GetAuthorizationTokenRequest`,
		0,
		[`registryIds`],
		[64]
	], co = [
		3,
		U,
		`GetAuthorizationTokenResponse`,
		0,
		[`authorizationData`],
		[() => bc]
	], lo = [
		3,
		U,
		`GetDownloadUrlForLayerRequest`,
		0,
		[
			R,
			O,
			L
		],
		[
			0,
			0,
			0
		],
		2
	], uo = [
		3,
		U,
		`GetDownloadUrlForLayerResponse`,
		0,
		[`downloadUrl`, O],
		[0, 0]
	], fo = [
		3,
		U,
		`GetLifecyclePolicyPreviewRequest`,
		0,
		[
			R,
			L,
			w,
			N,
			j,
			S
		],
		[
			0,
			0,
			() => q,
			0,
			1,
			() => Bo
		],
		1
	], po = [
		3,
		U,
		`GetLifecyclePolicyPreviewResponse`,
		0,
		[
			L,
			R,
			k,
			z,
			N,
			`previewResults`,
			`summary`
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => Nc,
			() => Ho
		]
	], mo = [
		3,
		U,
		`GetLifecyclePolicyRequest`,
		0,
		[R, L],
		[0, 0],
		1
	], ho = [
		3,
		U,
		`GetLifecyclePolicyResponse`,
		0,
		[
			L,
			R,
			k,
			vr
		],
		[
			0,
			0,
			0,
			4
		]
	], go = [
		3,
		U,
		`GetRegistryPolicyRequest`,
		0,
		[],
		[]
	], _o = [
		3,
		U,
		`GetRegistryPolicyResponse`,
		0,
		[L, F],
		[0, 0]
	], vo = [
		3,
		U,
		`GetRegistryScanningConfigurationRequest`,
		0,
		[],
		[]
	], yo = [
		3,
		U,
		`GetRegistryScanningConfigurationResponse`,
		0,
		[L, `scanningConfiguration`],
		[0, () => Ts]
	], bo = [
		3,
		U,
		`GetRepositoryPolicyRequest`,
		0,
		[R, L],
		[0, 0],
		1
	], xo = [
		3,
		U,
		`GetRepositoryPolicyResponse`,
		0,
		[
			L,
			R,
			F
		],
		[
			0,
			0,
			0
		]
	], So = [
		3,
		U,
		`GetSigningConfigurationRequest`,
		0,
		[],
		[]
	], Co = [
		3,
		U,
		`GetSigningConfigurationResponse`,
		0,
		[L, Ir],
		[0, () => Ws]
	], wo = [
		3,
		U,
		`Image`,
		0,
		[
			L,
			R,
			T,
			sr,
			cr
		],
		[
			0,
			0,
			() => G,
			0,
			0
		]
	], To = [
		3,
		U,
		`ImageDetail`,
		0,
		[
			L,
			R,
			C,
			mr,
			`imageSizeInBytes`,
			lr,
			pr,
			`imageScanFindingsSummary`,
			cr,
			`artifactMediaType`,
			`lastRecordedPullTime`,
			`subjectManifestDigest`,
			ur,
			`lastArchivedAt`,
			`lastActivatedAt`
		],
		[
			0,
			0,
			0,
			64,
			1,
			4,
			() => No,
			() => jo,
			0,
			0,
			4,
			0,
			0,
			4,
			4
		]
	], Eo = [
		3,
		U,
		`ImageFailure`,
		0,
		[
			T,
			x,
			rr
		],
		[
			() => G,
			0,
			0
		]
	], G = [
		3,
		U,
		`ImageIdentifier`,
		0,
		[C, hr],
		[0, 0]
	], Do = [
		3,
		U,
		`ImageReferrer`,
		0,
		[
			`digest`,
			br,
			`size`,
			`artifactType`,
			`annotations`,
			Qn
		],
		[
			0,
			0,
			1,
			0,
			128,
			0
		],
		3
	], Oo = [
		3,
		U,
		`ImageReplicationStatus`,
		0,
		[
			Mr,
			L,
			z,
			x
		],
		[
			0,
			0,
			0,
			0
		]
	], ko = [
		3,
		U,
		`ImageScanFinding`,
		0,
		[
			M,
			g,
			`uri`,
			Ur,
			`attributes`
		],
		[
			0,
			0,
			0,
			0,
			() => yc
		]
	], Ao = [
		3,
		U,
		`ImageScanFindings`,
		0,
		[
			fr,
			Qr,
			ir,
			`findings`,
			`enhancedFindings`
		],
		[
			4,
			4,
			129,
			() => kc,
			() => Cc
		]
	], jo = [
		3,
		U,
		`ImageScanFindingsSummary`,
		0,
		[
			fr,
			Qr,
			ir
		],
		[
			4,
			4,
			129
		]
	], Mo = [
		3,
		U,
		`ImageScanningConfiguration`,
		0,
		[Rr],
		[2]
	], No = [
		3,
		U,
		`ImageScanStatus`,
		0,
		[z, g],
		[0, 0]
	], Po = [
		3,
		U,
		`ImageSigningStatus`,
		0,
		[
			zr,
			x,
			rr,
			z
		],
		[
			0,
			0,
			0,
			0
		]
	], Fo = [
		3,
		U,
		`ImageTagMutabilityExclusionFilter`,
		0,
		[ar, S],
		[0, 0],
		2
	], Io = [
		3,
		U,
		`InitiateLayerUploadRequest`,
		0,
		[R, L],
		[0, 0],
		1
	], Lo = [
		3,
		U,
		`InitiateLayerUploadResponse`,
		0,
		[B, `partSize`],
		[0, 1]
	], Ro = [
		3,
		U,
		`Layer`,
		0,
		[
			O,
			`layerAvailability`,
			`layerSize`,
			br
		],
		[
			0,
			0,
			1,
			0
		]
	], zo = [
		3,
		U,
		`LayerFailure`,
		0,
		[
			O,
			x,
			rr
		],
		[
			0,
			0,
			0
		]
	], Bo = [
		3,
		U,
		`LifecyclePolicyPreviewFilter`,
		0,
		[Kr],
		[0]
	], Vo = [
		3,
		U,
		`LifecyclePolicyPreviewResult`,
		0,
		[
			mr,
			C,
			lr,
			`action`,
			`appliedRulePriority`,
			`storageClass`
		],
		[
			64,
			0,
			4,
			() => Uo,
			1,
			0
		]
	], Ho = [
		3,
		U,
		`LifecyclePolicyPreviewSummary`,
		0,
		[`expiringImageTotalCount`, `transitioningImageTotalCounts`],
		[1, () => Yc]
	], Uo = [
		3,
		U,
		`LifecyclePolicyRuleAction`,
		0,
		[Jr, qr],
		[0, 0]
	], Wo = [
		3,
		U,
		`ListImageReferrersFilter`,
		0,
		[`artifactTypes`, Qn],
		[64, 0]
	], Go = [
		3,
		U,
		`ListImageReferrersRequest`,
		0,
		[
			R,
			`subjectId`,
			L,
			S,
			N,
			j
		],
		[
			0,
			() => tc,
			0,
			() => Wo,
			0,
			1
		],
		2
	], Ko = [
		3,
		U,
		`ListImageReferrersResponse`,
		0,
		[`referrers`, N],
		[() => Dc, 0]
	], qo = [
		3,
		U,
		`ListImagesFilter`,
		0,
		[Kr, ur],
		[0, 0]
	], Jo = [
		3,
		U,
		`ListImagesRequest`,
		0,
		[
			R,
			L,
			N,
			j,
			S
		],
		[
			0,
			0,
			0,
			1,
			() => qo
		],
		1
	], Yo = [
		3,
		U,
		`ListImagesResponse`,
		0,
		[w, N],
		[() => q, 0]
	], Xo = [
		3,
		U,
		`ListPullTimeUpdateExclusionsRequest`,
		0,
		[j, N],
		[1, 0]
	], Zo = [
		3,
		U,
		`ListPullTimeUpdateExclusionsResponse`,
		0,
		[`pullTimeUpdateExclusions`, N],
		[64, 0]
	], Qo = [
		3,
		U,
		`ListReplicationBackfillsRequest`,
		0,
		[
			L,
			j,
			N
		],
		[
			0,
			1,
			0
		]
	], $o = [
		3,
		U,
		`ListReplicationBackfillsResponse`,
		0,
		[
			L,
			`backfills`,
			N
		],
		[
			0,
			() => Lc,
			0
		]
	], es = [
		3,
		U,
		`ListTagsForResourceRequest`,
		0,
		[Cr],
		[0],
		1
	], ts = [
		3,
		U,
		`ListTagsForResourceResponse`,
		0,
		[Gr],
		[() => Y]
	], ns = [
		3,
		U,
		`PackageVulnerabilityDetails`,
		0,
		[
			$n,
			`referenceUrls`,
			`relatedVulnerabilities`,
			Wr,
			`sourceUrl`,
			`vendorCreatedAt`,
			`vendorSeverity`,
			`vendorUpdatedAt`,
			`vulnerabilityId`,
			`vulnerablePackages`
		],
		[
			() => Sc,
			64,
			64,
			0,
			0,
			4,
			0,
			4,
			0,
			() => Xc
		]
	], rs = [
		3,
		U,
		`PullThroughCacheRule`,
		0,
		[
			b,
			H,
			m,
			L,
			p,
			h,
			V,
			Xr,
			Yr
		],
		[
			0,
			0,
			4,
			0,
			0,
			0,
			0,
			0,
			4
		]
	], is = [
		3,
		U,
		`PutAccountSettingRequest`,
		0,
		[M, Zr],
		[0, 0],
		2
	], as = [
		3,
		U,
		`PutAccountSettingResponse`,
		0,
		[M, Zr],
		[0, 0]
	], os = [
		3,
		U,
		`PutImageRequest`,
		0,
		[
			R,
			sr,
			L,
			cr,
			hr,
			C
		],
		[
			0,
			0,
			0,
			0,
			0,
			0
		],
		2
	], ss = [
		3,
		U,
		`PutImageResponse`,
		0,
		[`image`],
		[() => wo]
	], cs = [
		3,
		U,
		`PutImageScanningConfigurationRequest`,
		0,
		[
			R,
			dr,
			L
		],
		[
			0,
			() => Mo,
			0
		],
		2
	], ls = [
		3,
		U,
		`PutImageScanningConfigurationResponse`,
		0,
		[
			L,
			R,
			dr
		],
		[
			0,
			0,
			() => Mo
		]
	], us = [
		3,
		U,
		`PutImageTagMutabilityRequest`,
		0,
		[
			R,
			E,
			L,
			D
		],
		[
			0,
			0,
			0,
			() => J
		],
		2
	], ds = [
		3,
		U,
		`PutImageTagMutabilityResponse`,
		0,
		[
			L,
			R,
			E,
			D
		],
		[
			0,
			0,
			0,
			() => J
		]
	], fs = [
		3,
		U,
		`PutLifecyclePolicyRequest`,
		0,
		[
			R,
			k,
			L
		],
		[
			0,
			0,
			0
		],
		2
	], ps = [
		3,
		U,
		`PutLifecyclePolicyResponse`,
		0,
		[
			L,
			R,
			k
		],
		[
			0,
			0,
			0
		]
	], ms = [
		3,
		U,
		`PutRegistryPolicyRequest`,
		0,
		[F],
		[0],
		1
	], hs = [
		3,
		U,
		`PutRegistryPolicyResponse`,
		0,
		[L, F],
		[0, 0]
	], gs = [
		3,
		U,
		`PutRegistryScanningConfigurationRequest`,
		0,
		[Br, Nr],
		[0, () => Fc]
	], _s = [
		3,
		U,
		`PutRegistryScanningConfigurationResponse`,
		0,
		[`registryScanningConfiguration`],
		[() => Ts]
	], vs = [
		3,
		U,
		`PutReplicationConfigurationRequest`,
		0,
		[Tr],
		[() => js],
		1
	], ys = [
		3,
		U,
		`PutReplicationConfigurationResponse`,
		0,
		[Tr],
		[() => js]
	], bs = [
		3,
		U,
		`PutSigningConfigurationRequest`,
		0,
		[Ir],
		[() => Ws],
		1
	], xs = [
		3,
		U,
		`PutSigningConfigurationResponse`,
		0,
		[Ir],
		[() => Ws]
	], Ss = [
		3,
		U,
		`Recommendation`,
		0,
		[`url`, `text`],
		[0, 0]
	], Cs = [
		3,
		U,
		`RegisterPullTimeUpdateExclusionRequest`,
		0,
		[P],
		[0],
		1
	], ws = [
		3,
		U,
		`RegisterPullTimeUpdateExclusionResponse`,
		0,
		[P, m],
		[0, 4]
	], Ts = [
		3,
		U,
		`RegistryScanningConfiguration`,
		0,
		[Br, Nr],
		[0, () => Fc]
	], Es = [
		3,
		U,
		`RegistryScanningRule`,
		0,
		[Lr, Dr],
		[0, () => Kc],
		2
	], Ds = [
		3,
		U,
		`Remediation`,
		0,
		[`recommendation`],
		[() => Ss]
	], Os = [
		3,
		U,
		`ReplicationBackfillProgress`,
		0,
		[
			`totalReplicationCount`,
			`completedReplicationCount`,
			`failedReplicationCount`,
			`failureCodes`
		],
		[
			1,
			1,
			1,
			64
		],
		4
	], ks = [
		3,
		U,
		`ReplicationBackfillResult`,
		0,
		[
			R,
			T,
			z,
			x,
			`subImageFailureCodes`
		],
		[
			0,
			() => G,
			0,
			0,
			64
		],
		3
	], As = [
		3,
		U,
		`ReplicationBackfillSummary`,
		0,
		[
			I,
			_,
			z,
			Fr,
			x,
			Sr,
			er
		],
		[
			0,
			() => K,
			0,
			4,
			0,
			() => Os,
			4
		],
		4
	], js = [
		3,
		U,
		`ReplicationConfiguration`,
		0,
		[Nr],
		[() => zc],
		1
	], K = [
		3,
		U,
		`ReplicationDestination`,
		0,
		[Mr, L],
		[0, 0],
		2
	], Ms = [
		3,
		U,
		`ReplicationRule`,
		0,
		[`destinations`, Dr],
		[() => Rc, () => Vc],
		1
	], Ns = [
		3,
		U,
		`Repository`,
		0,
		[
			wr,
			L,
			R,
			`repositoryUri`,
			m,
			E,
			D,
			dr,
			y
		],
		[
			0,
			0,
			0,
			0,
			4,
			0,
			() => J,
			() => Mo,
			() => no
		]
	], Ps = [
		3,
		U,
		`RepositoryCreationTemplate`,
		0,
		[
			xr,
			g,
			y,
			Ar,
			E,
			D,
			kr,
			yr,
			Zn,
			h,
			m,
			Yr
		],
		[
			0,
			0,
			() => ro,
			() => Y,
			0,
			() => J,
			0,
			0,
			64,
			0,
			4,
			4
		]
	], Fs = [
		3,
		U,
		`RepositoryFilter`,
		0,
		[S, ar],
		[0, 0],
		2
	], Is = [
		3,
		U,
		`RepositoryScanningConfiguration`,
		0,
		[
			wr,
			R,
			Rr,
			Lr,
			`appliedScanFilters`
		],
		[
			0,
			0,
			2,
			0,
			() => Kc
		]
	], Ls = [
		3,
		U,
		`RepositoryScanningConfigurationFailure`,
		0,
		[
			R,
			x,
			rr
		],
		[
			0,
			0,
			0
		]
	], Rs = [
		3,
		U,
		`Resource`,
		0,
		[
			`details`,
			`id`,
			Gr,
			Jr
		],
		[
			() => zs,
			0,
			128,
			0
		]
	], zs = [
		3,
		U,
		`ResourceDetails`,
		0,
		[`awsEcrContainerImage`],
		[() => ta]
	], Bs = [
		3,
		U,
		`ScanningRepositoryFilter`,
		0,
		[S, ar],
		[0, 0],
		2
	], Vs = [
		3,
		U,
		`ScoreDetails`,
		0,
		[$n],
		[() => ba]
	], Hs = [
		3,
		U,
		`SetRepositoryPolicyRequest`,
		0,
		[
			R,
			F,
			L,
			or
		],
		[
			0,
			0,
			0,
			2
		],
		2
	], Us = [
		3,
		U,
		`SetRepositoryPolicyResponse`,
		0,
		[
			L,
			R,
			F
		],
		[
			0,
			0,
			0
		]
	], Ws = [
		3,
		U,
		`SigningConfiguration`,
		0,
		[Nr],
		[() => Jc],
		1
	], Gs = [
		3,
		U,
		`SigningRepositoryFilter`,
		0,
		[S, ar],
		[0, 0],
		2
	], Ks = [
		3,
		U,
		`SigningRule`,
		0,
		[zr, Dr],
		[0, () => qc],
		1
	], qs = [
		3,
		U,
		`StartImageScanRequest`,
		0,
		[
			R,
			T,
			L
		],
		[
			0,
			() => G,
			0
		],
		2
	], Js = [
		3,
		U,
		`StartImageScanResponse`,
		0,
		[
			L,
			R,
			T,
			pr
		],
		[
			0,
			0,
			() => G,
			() => No
		]
	], Ys = [
		3,
		U,
		`StartLifecyclePolicyPreviewRequest`,
		0,
		[
			R,
			L,
			k
		],
		[
			0,
			0,
			0
		],
		1
	], Xs = [
		3,
		U,
		`StartLifecyclePolicyPreviewResponse`,
		0,
		[
			L,
			R,
			k,
			z
		],
		[
			0,
			0,
			0,
			0
		]
	], Zs = [
		3,
		U,
		`StartReplicationBackfillRequest`,
		0,
		[_, L],
		[() => K, 0],
		1
	], Qs = [
		3,
		U,
		`StartReplicationBackfillResponse`,
		0,
		[
			I,
			L,
			_,
			z,
			Fr
		],
		[
			0,
			0,
			() => K,
			0,
			4
		]
	], $s = [
		3,
		U,
		`StopReplicationBackfillRequest`,
		0,
		[I, L],
		[0, 0],
		1
	], ec = [
		3,
		U,
		`StopReplicationBackfillResponse`,
		0,
		[
			L,
			I,
			_,
			z,
			Fr
		],
		[
			0,
			0,
			() => K,
			0,
			4
		]
	], tc = [
		3,
		U,
		`SubjectIdentifier`,
		0,
		[C],
		[0],
		1
	], nc = [
		3,
		U,
		`Tag`,
		0,
		[`Key`, `Value`],
		[0, 0],
		2
	], rc = [
		3,
		U,
		`TagResourceRequest`,
		0,
		[Cr, Gr],
		[0, () => Y],
		2
	], ic = [
		3,
		U,
		`TagResourceResponse`,
		0,
		[],
		[]
	], ac = [
		3,
		U,
		`TransitioningImageTotalCount`,
		0,
		[qr, `imageTotalCount`],
		[0, 1]
	], oc = [
		3,
		U,
		`UntagResourceRequest`,
		0,
		[Cr, `tagKeys`],
		[0, 64],
		2
	], sc = [
		3,
		U,
		`UntagResourceResponse`,
		0,
		[],
		[]
	], cc = [
		3,
		U,
		`UpdateImageStorageClassRequest`,
		0,
		[
			R,
			T,
			qr,
			L
		],
		[
			0,
			() => G,
			0,
			0
		],
		3
	], lc = [
		3,
		U,
		`UpdateImageStorageClassResponse`,
		0,
		[
			L,
			R,
			T,
			ur
		],
		[
			0,
			0,
			() => G,
			0
		]
	], uc = [
		3,
		U,
		`UpdatePullThroughCacheRuleRequest`,
		0,
		[
			b,
			L,
			p,
			h
		],
		[
			0,
			0,
			0,
			0
		],
		1
	], dc = [
		3,
		U,
		`UpdatePullThroughCacheRuleResponse`,
		0,
		[
			b,
			L,
			Yr,
			p,
			h,
			V
		],
		[
			0,
			0,
			4,
			0,
			0,
			0
		]
	], fc = [
		3,
		U,
		`UpdateRepositoryCreationTemplateRequest`,
		0,
		[
			xr,
			g,
			y,
			Ar,
			E,
			D,
			kr,
			yr,
			Zn,
			h
		],
		[
			0,
			0,
			() => ro,
			() => Y,
			0,
			() => J,
			0,
			0,
			64,
			0
		],
		1
	], pc = [
		3,
		U,
		`UpdateRepositoryCreationTemplateResponse`,
		0,
		[L, Er],
		[0, () => Ps]
	], mc = [
		3,
		U,
		`UploadLayerPartRequest`,
		0,
		[
			R,
			B,
			`partFirstByte`,
			`partLastByte`,
			`layerPartBlob`,
			L
		],
		[
			0,
			0,
			1,
			1,
			21,
			0
		],
		5
	], hc = [
		3,
		U,
		`UploadLayerPartResponse`,
		0,
		[
			L,
			R,
			B,
			`lastByteReceived`
		],
		[
			0,
			0,
			0,
			1
		]
	], gc = [
		3,
		U,
		`ValidatePullThroughCacheRuleRequest`,
		0,
		[b, L],
		[0, 0],
		1
	], _c = [
		3,
		U,
		`ValidatePullThroughCacheRuleResponse`,
		0,
		[
			b,
			L,
			H,
			p,
			h,
			V,
			`isValid`,
			`failure`
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			0
		]
	], vc = [
		3,
		U,
		`VulnerablePackage`,
		0,
		[
			`arch`,
			`epoch`,
			`filePath`,
			M,
			`packageManager`,
			`release`,
			`sourceLayerHash`,
			$r,
			`fixedInVersion`
		],
		[
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]
	], yc = [
		1,
		U,
		`AttributeList`,
		0,
		() => $i
	], bc = [
		1,
		U,
		`AuthorizationDataList`,
		0,
		() => ea
	], xc = [
		1,
		U,
		`CvssScoreAdjustmentList`,
		0,
		() => ya
	], Sc = [
		1,
		U,
		`CvssScoreList`,
		0,
		() => va
	], Cc = [
		1,
		U,
		`EnhancedImageScanFindingList`,
		0,
		() => io
	], wc = [
		1,
		U,
		`ImageDetailList`,
		0,
		() => To
	], Tc = [
		1,
		U,
		`ImageFailureList`,
		0,
		() => Eo
	], q = [
		1,
		U,
		`ImageIdentifierList`,
		0,
		() => G
	], Ec = [
		1,
		U,
		`ImageList`,
		0,
		() => wo
	], Dc = [
		1,
		U,
		`ImageReferrerList`,
		0,
		() => Do
	], Oc = [
		1,
		U,
		`ImageReplicationStatusList`,
		0,
		() => Oo
	], kc = [
		1,
		U,
		`ImageScanFindingList`,
		0,
		() => ko
	], Ac = [
		1,
		U,
		`ImageSigningStatusList`,
		0,
		() => Po
	], J = [
		1,
		U,
		`ImageTagMutabilityExclusionFilters`,
		0,
		() => Fo
	], jc = [
		1,
		U,
		`LayerFailureList`,
		0,
		() => zo
	], Mc = [
		1,
		U,
		`LayerList`,
		0,
		() => Ro
	], Nc = [
		1,
		U,
		`LifecyclePolicyPreviewResultList`,
		0,
		() => Vo
	], Pc = [
		1,
		U,
		`PullThroughCacheRuleList`,
		0,
		() => rs
	], Fc = [
		1,
		U,
		`RegistryScanningRuleList`,
		0,
		() => Es
	], Ic = [
		1,
		U,
		`ReplicationBackfillResultList`,
		0,
		() => ks
	], Lc = [
		1,
		U,
		`ReplicationBackfillSummaryList`,
		0,
		() => As
	], Rc = [
		1,
		U,
		`ReplicationDestinationList`,
		0,
		() => K
	], zc = [
		1,
		U,
		`ReplicationRuleList`,
		0,
		() => Ms
	], Bc = [
		1,
		U,
		`RepositoryCreationTemplateList`,
		0,
		() => Ps
	], Vc = [
		1,
		U,
		`RepositoryFilterList`,
		0,
		() => Fs
	], Hc = [
		1,
		U,
		`RepositoryList`,
		0,
		() => Ns
	], Uc = [
		1,
		U,
		`RepositoryScanningConfigurationFailureList`,
		0,
		() => Ls
	], Wc = [
		1,
		U,
		`RepositoryScanningConfigurationList`,
		0,
		() => Is
	], Gc = [
		1,
		U,
		`ResourceList`,
		0,
		() => Rs
	], Kc = [
		1,
		U,
		`ScanningRepositoryFilterList`,
		0,
		() => Bs
	], qc = [
		1,
		U,
		`SigningRepositoryFilterList`,
		0,
		() => Gs
	], Jc = [
		1,
		U,
		`SigningRuleList`,
		0,
		() => Ks
	], Y = [
		1,
		U,
		`TagList`,
		0,
		() => nc
	], Yc = [
		1,
		U,
		`TransitioningImageTotalCounts`,
		0,
		() => ac
	], Xc = [
		1,
		U,
		`VulnerablePackagesList`,
		0,
		() => vc
	], Zc = [
		9,
		U,
		`BatchCheckLayerAvailability`,
		0,
		() => na,
		() => ra
	], Qc = [
		9,
		U,
		`BatchDeleteImage`,
		0,
		() => ia,
		() => aa
	], $c = [
		9,
		U,
		`BatchGetImage`,
		0,
		() => oa,
		() => sa
	], el = [
		9,
		U,
		`BatchGetRepositoryScanningConfiguration`,
		0,
		() => ca,
		() => la
	], tl = [
		9,
		U,
		`CompleteLayerUpload`,
		0,
		() => ua,
		() => da
	], nl = [
		9,
		U,
		`CreatePullThroughCacheRule`,
		0,
		() => fa,
		() => pa
	], rl = [
		9,
		U,
		`CreateRepository`,
		0,
		() => ga,
		() => _a
	], il = [
		9,
		U,
		`CreateRepositoryCreationTemplate`,
		0,
		() => ma,
		() => ha
	], al = [
		9,
		U,
		`DeleteLifecyclePolicy`,
		0,
		() => xa,
		() => Sa
	], ol = [
		9,
		U,
		`DeletePullThroughCacheRule`,
		0,
		() => Ca,
		() => wa
	], sl = [
		9,
		U,
		`DeleteRegistryPolicy`,
		0,
		() => Ta,
		() => Ea
	], cl = [
		9,
		U,
		`DeleteRepository`,
		0,
		() => ja,
		() => Ma
	], ll = [
		9,
		U,
		`DeleteRepositoryCreationTemplate`,
		0,
		() => Da,
		() => Oa
	], ul = [
		9,
		U,
		`DeleteRepositoryPolicy`,
		0,
		() => ka,
		() => Aa
	], dl = [
		9,
		U,
		`DeleteSigningConfiguration`,
		0,
		() => Na,
		() => Pa
	], fl = [
		9,
		U,
		`DeregisterPullTimeUpdateExclusion`,
		0,
		() => Fa,
		() => Ia
	], pl = [
		9,
		U,
		`DescribeImageReplicationStatus`,
		0,
		() => La,
		() => Ra
	], ml = [
		9,
		U,
		`DescribeImages`,
		0,
		() => Wa,
		() => Ga
	], hl = [
		9,
		U,
		`DescribeImageScanFindings`,
		0,
		() => za,
		() => Ba
	], gl = [
		9,
		U,
		`DescribeImageSigningStatus`,
		0,
		() => Ha,
		() => Ua
	], _l = [
		9,
		U,
		`DescribePullThroughCacheRules`,
		0,
		() => Ka,
		() => qa
	], vl = [
		9,
		U,
		`DescribeRegistry`,
		0,
		() => Ja,
		() => Ya
	], yl = [
		9,
		U,
		`DescribeReplicationBackfillResults`,
		0,
		() => Xa,
		() => Za
	], bl = [
		9,
		U,
		`DescribeRepositories`,
		0,
		() => Qa,
		() => $a
	], xl = [
		9,
		U,
		`DescribeRepositoryCreationTemplates`,
		0,
		() => eo,
		() => to
	], Sl = [
		9,
		U,
		`GetAccountSetting`,
		0,
		() => ao,
		() => oo
	], Cl = [
		9,
		U,
		`GetAuthorizationToken`,
		0,
		() => so,
		() => co
	], wl = [
		9,
		U,
		`GetDownloadUrlForLayer`,
		0,
		() => lo,
		() => uo
	], Tl = [
		9,
		U,
		`GetLifecyclePolicy`,
		0,
		() => mo,
		() => ho
	], El = [
		9,
		U,
		`GetLifecyclePolicyPreview`,
		0,
		() => fo,
		() => po
	], Dl = [
		9,
		U,
		`GetRegistryPolicy`,
		0,
		() => go,
		() => _o
	], Ol = [
		9,
		U,
		`GetRegistryScanningConfiguration`,
		0,
		() => vo,
		() => yo
	], kl = [
		9,
		U,
		`GetRepositoryPolicy`,
		0,
		() => bo,
		() => xo
	], Al = [
		9,
		U,
		`GetSigningConfiguration`,
		0,
		() => So,
		() => Co
	], jl = [
		9,
		U,
		`InitiateLayerUpload`,
		0,
		() => Io,
		() => Lo
	], Ml = [
		9,
		U,
		`ListImageReferrers`,
		0,
		() => Go,
		() => Ko
	], Nl = [
		9,
		U,
		`ListImages`,
		0,
		() => Jo,
		() => Yo
	], Pl = [
		9,
		U,
		`ListPullTimeUpdateExclusions`,
		0,
		() => Xo,
		() => Zo
	], Fl = [
		9,
		U,
		`ListReplicationBackfills`,
		0,
		() => Qo,
		() => $o
	], Il = [
		9,
		U,
		`ListTagsForResource`,
		0,
		() => es,
		() => ts
	], Ll = [
		9,
		U,
		`PutAccountSetting`,
		0,
		() => is,
		() => as
	], Rl = [
		9,
		U,
		`PutImage`,
		0,
		() => os,
		() => ss
	], zl = [
		9,
		U,
		`PutImageScanningConfiguration`,
		0,
		() => cs,
		() => ls
	], Bl = [
		9,
		U,
		`PutImageTagMutability`,
		0,
		() => us,
		() => ds
	], Vl = [
		9,
		U,
		`PutLifecyclePolicy`,
		0,
		() => fs,
		() => ps
	], Hl = [
		9,
		U,
		`PutRegistryPolicy`,
		0,
		() => ms,
		() => hs
	], Ul = [
		9,
		U,
		`PutRegistryScanningConfiguration`,
		0,
		() => gs,
		() => _s
	], Wl = [
		9,
		U,
		`PutReplicationConfiguration`,
		0,
		() => vs,
		() => ys
	], Gl = [
		9,
		U,
		`PutSigningConfiguration`,
		0,
		() => bs,
		() => xs
	], Kl = [
		9,
		U,
		`RegisterPullTimeUpdateExclusion`,
		0,
		() => Cs,
		() => ws
	], ql = [
		9,
		U,
		`SetRepositoryPolicy`,
		0,
		() => Hs,
		() => Us
	], Jl = [
		9,
		U,
		`StartImageScan`,
		0,
		() => qs,
		() => Js
	], Yl = [
		9,
		U,
		`StartLifecyclePolicyPreview`,
		0,
		() => Ys,
		() => Xs
	], Xl = [
		9,
		U,
		`StartReplicationBackfill`,
		0,
		() => Zs,
		() => Qs
	], Zl = [
		9,
		U,
		`StopReplicationBackfill`,
		0,
		() => $s,
		() => ec
	], Ql = [
		9,
		U,
		`TagResource`,
		0,
		() => rc,
		() => ic
	], $l = [
		9,
		U,
		`UntagResource`,
		0,
		() => oc,
		() => sc
	], eu = [
		9,
		U,
		`UpdateImageStorageClass`,
		0,
		() => cc,
		() => lc
	], tu = [
		9,
		U,
		`UpdatePullThroughCacheRule`,
		0,
		() => uc,
		() => dc
	], nu = [
		9,
		U,
		`UpdateRepositoryCreationTemplate`,
		0,
		() => fc,
		() => pc
	], ru = [
		9,
		U,
		`UploadLayerPart`,
		0,
		() => mc,
		() => hc
	], iu = [
		9,
		U,
		`ValidatePullThroughCacheRule`,
		0,
		() => gc,
		() => _c
	];
	let au = (e) => ({
		apiVersion: `2015-09-21`,
		base64Decoder: e?.base64Decoder ?? kt,
		base64Encoder: e?.base64Encoder ?? Ot,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? $t,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Lt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new Ct()
		}],
		logger: e?.logger ?? new He(),
		protocol: e?.protocol ?? Nt,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.ecr`,
			errorTypeRegistries: Qi,
			xmlNamespace: `http://ecr.amazonaws.com/doc/2015-09-21/`,
			version: `2015-09-21`,
			serviceTarget: `AmazonEC2ContainerRegistry_V20150921`
		},
		serviceId: e?.serviceId ?? `ECR`,
		sha256: e?.sha256 ?? Pt,
		urlParser: e?.urlParser ?? dt,
		utf8Decoder: e?.utf8Decoder ?? Dt,
		utf8Encoder: e?.utf8Encoder ?? Et
	}), ou = (e) => {
		Ue(process.version);
		let t = $e(e), n = () => t().then(We), r = au(e);
		we(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? s(wt, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? At,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? Tt,
			defaultSocketTimeout: Ee(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Te({
				serviceId: r.serviceId,
				clientVersion: Vt.version
			}),
			maxAttempts: e?.maxAttempts ?? s(_t, e),
			region: e?.region ?? s(nt, {
				...rt,
				...i
			}),
			requestHandler: Mt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? s({
				...gt,
				default: async () => (await n()).retryMode || ht
			}, e),
			streamCollector: e?.streamCollector ?? jt,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? s(tt, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? s(et, i),
			userAgentAppId: e?.userAgentAppId ?? s(De, i)
		};
	}, su = (e) => {
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
	}, cu = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), lu = (e, t) => {
		let n = Object.assign(Oe(e), Ge(e), ft(e), su(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, ke(n), Ke(n), pt(n), cu(n));
	};
	var X = class extends qe {
		config;
		constructor(...[e]) {
			let t = ou(e || {});
			super(t), this.initConfig = t;
			let n = zt(t), r = Ae(n), i = vt(r), ee = it(i), te = je(ee), ne = lt(te), re = Rt(ne), ie = lu(re, e?.extensions || []);
			this.config = ie, this.middlewareStack.use(xt(this.config)), this.middlewareStack.use(Me(this.config)), this.middlewareStack.use(yt(this.config)), this.middlewareStack.use(mt(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Ie(this.config, {
				httpAuthSchemeParametersProvider: Ft,
				identityProviderConfigProvider: async (e) => new Le({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Re(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let Z = Je(Bt, `AmazonEC2ContainerRegistry_V20150921`, `ECRClient`, ut), Q = {}, $ = (e, t, n, r) => [];
	var uu = class extends Z(Q, $, `BatchCheckLayerAvailability`, Zc) {}, du = class extends Z(Q, $, `BatchDeleteImage`, Qc) {}, fu = class extends Z(Q, $, `BatchGetImage`, $c) {}, pu = class extends Z(Q, $, `BatchGetRepositoryScanningConfiguration`, el) {}, mu = class extends Z(Q, $, `CompleteLayerUpload`, tl) {}, hu = class extends Z(Q, $, `CreatePullThroughCacheRule`, nl) {}, gu = class extends Z(Q, $, `CreateRepository`, rl) {}, _u = class extends Z(Q, $, `CreateRepositoryCreationTemplate`, il) {}, vu = class extends Z(Q, $, `DeleteLifecyclePolicy`, al) {}, yu = class extends Z(Q, $, `DeletePullThroughCacheRule`, ol) {}, bu = class extends Z(Q, $, `DeleteRegistryPolicy`, sl) {}, xu = class extends Z(Q, $, `DeleteRepository`, cl) {}, Su = class extends Z(Q, $, `DeleteRepositoryCreationTemplate`, ll) {}, Cu = class extends Z(Q, $, `DeleteRepositoryPolicy`, ul) {}, wu = class extends Z(Q, $, `DeleteSigningConfiguration`, dl) {}, Tu = class extends Z(Q, $, `DeregisterPullTimeUpdateExclusion`, fl) {}, Eu = class extends Z(Q, $, `DescribeImageReplicationStatus`, pl) {}, Du = class extends Z(Q, $, `DescribeImageScanFindings`, hl) {}, Ou = class extends Z(Q, $, `DescribeImages`, ml) {}, ku = class extends Z(Q, $, `DescribeImageSigningStatus`, gl) {}, Au = class extends Z(Q, $, `DescribePullThroughCacheRules`, _l) {}, ju = class extends Z(Q, $, `DescribeRegistry`, vl) {}, Mu = class extends Z(Q, $, `DescribeReplicationBackfillResults`, yl) {}, Nu = class extends Z(Q, $, `DescribeRepositories`, bl) {}, Pu = class extends Z(Q, $, `DescribeRepositoryCreationTemplates`, xl) {}, Fu = class extends Z(Q, $, `GetAccountSetting`, Sl) {}, Iu = class extends Z(Q, $, `GetAuthorizationToken`, Cl) {}, Lu = class extends Z(Q, $, `GetDownloadUrlForLayer`, wl) {}, Ru = class extends Z(Q, $, `GetLifecyclePolicy`, Tl) {}, zu = class extends Z(Q, $, `GetLifecyclePolicyPreview`, El) {}, Bu = class extends Z(Q, $, `GetRegistryPolicy`, Dl) {}, Vu = class extends Z(Q, $, `GetRegistryScanningConfiguration`, Ol) {}, Hu = class extends Z(Q, $, `GetRepositoryPolicy`, kl) {}, Uu = class extends Z(Q, $, `GetSigningConfiguration`, Al) {}, Wu = class extends Z(Q, $, `InitiateLayerUpload`, jl) {}, Gu = class extends Z(Q, $, `ListImageReferrers`, Ml) {}, Ku = class extends Z(Q, $, `ListImages`, Nl) {}, qu = class extends Z(Q, $, `ListPullTimeUpdateExclusions`, Pl) {}, Ju = class extends Z(Q, $, `ListReplicationBackfills`, Fl) {}, Yu = class extends Z(Q, $, `ListTagsForResource`, Il) {}, Xu = class extends Z(Q, $, `PutAccountSetting`, Ll) {}, Zu = class extends Z(Q, $, `PutImage`, Rl) {}, Qu = class extends Z(Q, $, `PutImageScanningConfiguration`, zl) {}, $u = class extends Z(Q, $, `PutImageTagMutability`, Bl) {}, ed = class extends Z(Q, $, `PutLifecyclePolicy`, Vl) {}, td = class extends Z(Q, $, `PutRegistryPolicy`, Hl) {}, nd = class extends Z(Q, $, `PutRegistryScanningConfiguration`, Ul) {}, rd = class extends Z(Q, $, `PutReplicationConfiguration`, Wl) {}, id = class extends Z(Q, $, `PutSigningConfiguration`, Gl) {}, ad = class extends Z(Q, $, `RegisterPullTimeUpdateExclusion`, Kl) {}, od = class extends Z(Q, $, `SetRepositoryPolicy`, ql) {}, sd = class extends Z(Q, $, `StartImageScan`, Jl) {}, cd = class extends Z(Q, $, `StartLifecyclePolicyPreview`, Yl) {}, ld = class extends Z(Q, $, `StartReplicationBackfill`, Xl) {}, ud = class extends Z(Q, $, `StopReplicationBackfill`, Zl) {}, dd = class extends Z(Q, $, `TagResource`, Ql) {}, fd = class extends Z(Q, $, `UntagResource`, $l) {}, pd = class extends Z(Q, $, `UpdateImageStorageClass`, eu) {}, md = class extends Z(Q, $, `UpdatePullThroughCacheRule`, tu) {}, hd = class extends Z(Q, $, `UpdateRepositoryCreationTemplate`, nu) {}, gd = class extends Z(Q, $, `UploadLayerPart`, ru) {}, _d = class extends Z(Q, $, `ValidatePullThroughCacheRule`, iu) {};
	let vd = a(X, Du, `nextToken`, `nextToken`, `maxResults`), yd = a(X, Ou, `nextToken`, `nextToken`, `maxResults`), bd = a(X, Au, `nextToken`, `nextToken`, `maxResults`), xd = a(X, Mu, `nextToken`, `nextToken`, `maxResults`), Sd = a(X, Nu, `nextToken`, `nextToken`, `maxResults`), Cd = a(X, Pu, `nextToken`, `nextToken`, `maxResults`), wd = a(X, zu, `nextToken`, `nextToken`, `maxResults`), Td = a(X, Ku, `nextToken`, `nextToken`, `maxResults`), Ed = a(X, Ju, `nextToken`, `nextToken`, `maxResults`), Dd = async (e, t) => {
		let n;
		try {
			let r = await e.send(new Du(t));
			n = r;
			try {
				if (r.imageScanStatus.status === `COMPLETE`) return {
					state: o.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.imageScanStatus.status === `FAILED`) return {
					state: o.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			n = e;
		}
		return {
			state: o.RETRY,
			reason: n
		};
	}, Od = async (e, t) => {
		let n = await Ye({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, Dd);
		return Xe(n);
	}, kd = async (e, t) => {
		let n;
		try {
			let r = await e.send(new zu(t));
			n = r;
			try {
				if (r.status === `COMPLETE`) return {
					state: o.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.status === `FAILED`) return {
					state: o.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			n = e;
		}
		return {
			state: o.RETRY,
			reason: n
		};
	};
	Ze({
		BatchCheckLayerAvailabilityCommand: uu,
		BatchDeleteImageCommand: du,
		BatchGetImageCommand: fu,
		BatchGetRepositoryScanningConfigurationCommand: pu,
		CompleteLayerUploadCommand: mu,
		CreatePullThroughCacheRuleCommand: hu,
		CreateRepositoryCommand: gu,
		CreateRepositoryCreationTemplateCommand: _u,
		DeleteLifecyclePolicyCommand: vu,
		DeletePullThroughCacheRuleCommand: yu,
		DeleteRegistryPolicyCommand: bu,
		DeleteRepositoryCommand: xu,
		DeleteRepositoryCreationTemplateCommand: Su,
		DeleteRepositoryPolicyCommand: Cu,
		DeleteSigningConfigurationCommand: wu,
		DeregisterPullTimeUpdateExclusionCommand: Tu,
		DescribeImageReplicationStatusCommand: Eu,
		DescribeImagesCommand: Ou,
		DescribeImageScanFindingsCommand: Du,
		DescribeImageSigningStatusCommand: ku,
		DescribePullThroughCacheRulesCommand: Au,
		DescribeRegistryCommand: ju,
		DescribeReplicationBackfillResultsCommand: Mu,
		DescribeRepositoriesCommand: Nu,
		DescribeRepositoryCreationTemplatesCommand: Pu,
		GetAccountSettingCommand: Fu,
		GetAuthorizationTokenCommand: Iu,
		GetDownloadUrlForLayerCommand: Lu,
		GetLifecyclePolicyCommand: Ru,
		GetLifecyclePolicyPreviewCommand: zu,
		GetRegistryPolicyCommand: Bu,
		GetRegistryScanningConfigurationCommand: Vu,
		GetRepositoryPolicyCommand: Hu,
		GetSigningConfigurationCommand: Uu,
		InitiateLayerUploadCommand: Wu,
		ListImageReferrersCommand: Gu,
		ListImagesCommand: Ku,
		ListPullTimeUpdateExclusionsCommand: qu,
		ListReplicationBackfillsCommand: Ju,
		ListTagsForResourceCommand: Yu,
		PutAccountSettingCommand: Xu,
		PutImageCommand: Zu,
		PutImageScanningConfigurationCommand: Qu,
		PutImageTagMutabilityCommand: $u,
		PutLifecyclePolicyCommand: ed,
		PutRegistryPolicyCommand: td,
		PutRegistryScanningConfigurationCommand: nd,
		PutReplicationConfigurationCommand: rd,
		PutSigningConfigurationCommand: id,
		RegisterPullTimeUpdateExclusionCommand: ad,
		SetRepositoryPolicyCommand: od,
		StartImageScanCommand: sd,
		StartLifecyclePolicyPreviewCommand: cd,
		StartReplicationBackfillCommand: ld,
		StopReplicationBackfillCommand: ud,
		TagResourceCommand: dd,
		UntagResourceCommand: fd,
		UpdateImageStorageClassCommand: pd,
		UpdatePullThroughCacheRuleCommand: md,
		UpdateRepositoryCreationTemplateCommand: hd,
		UploadLayerPartCommand: gd,
		ValidatePullThroughCacheRuleCommand: _d
	}, class extends X {}, {
		paginators: {
			paginateDescribeImages: yd,
			paginateDescribeImageScanFindings: vd,
			paginateDescribePullThroughCacheRules: bd,
			paginateDescribeReplicationBackfillResults: xd,
			paginateDescribeRepositories: Sd,
			paginateDescribeRepositoryCreationTemplates: Cd,
			paginateGetLifecyclePolicyPreview: wd,
			paginateListImages: Td,
			paginateListReplicationBackfills: Ed
		},
		waiters: {
			waitUntilImageScanComplete: Od,
			waitUntilLifecyclePolicyPreviewComplete: async (e, t) => {
				let n = await Ye({
					minDelay: 5,
					maxDelay: 120,
					...e
				}, t, kd);
				return Xe(n);
			}
		}
	}), t.BatchGetImageCommand = fu, t.ECRClient = X, t.GetDownloadUrlForLayerCommand = Lu;
}));
export { Ce as t };
