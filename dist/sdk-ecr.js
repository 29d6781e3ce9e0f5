import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as a, Fr as o, Gn as s, Gr as c, In as l, Ir as ee, Jn as te, Jr as u, Kr as ne, Lr as re, Mr as ie, Nr as ae, On as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as d, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as f, _r as xe, ar as Se, br as Ce, cr as we, ei as Te, er as Ee, fr as De, gr as Oe, hr as p, ii as m, ir as h, jr as g, kr as _, mr as v, ni as y, nr as b, or as x, pr as S, qr as C, ri as w, rr as T, sr as ke, ti as Ae, tr as je, ur as Me, vr as Ne, wr as Pe, yr as Fe, zr as Ie } from "./sdk.js";
const Le = async (e, t, n) => ({
	operation: de(t).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Re(e) {
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
const ze = (e) => {
	let t = [];
	return e.operation, t.push(Re(e)), t;
}, Be = (e) => {
	let t = s(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, Ve = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `ecr`
}), He = {
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
var Ue = `3.1169.0`;
const E = `isSet`, D = `PartitionResult`, O = `stringEquals`, k = `booleanEquals`, A = `getAttr`, j = { ref: `Endpoint` }, M = {
	fn: A,
	argv: [{ ref: D }, `name`]
}, N = { ref: D }, P = {}, F = [{ ref: `Region` }], I = {
	conditions: [
		[E, [j]],
		[E, F],
		[
			`aws.partition`,
			F,
			D
		],
		[O, [M, `aws-eusc`]],
		[O, [M, `aws-iso-f`]],
		[O, [M, `aws-iso-e`]],
		[O, [M, `aws-iso-b`]],
		[O, [M, `aws-iso`]],
		[O, [M, `aws-cn`]],
		[O, [M, `aws-us-gov`]],
		[O, [M, `aws`]],
		[k, [{ ref: `UseFIPS` }, !0]],
		[k, [{
			fn: A,
			argv: [N, `supportsFIPS`]
		}, !0]],
		[k, [{ ref: `UseDualStack` }, !0]],
		[k, [{
			fn: A,
			argv: [N, `supportsDualStack`]
		}, !0]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[j, P],
		[`https://api.ecr.{Region}.{PartitionResult#dnsSuffix}`, P],
		[`https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}`, P],
		[`https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}`, P],
		[`https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, P],
		[`https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, P],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}`, P],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, We = new Int32Array([
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
]), Ge = _.from(We, 2, I.conditions, I.results), Ke = new se({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), qe = (e, t = {}) => Ke.get(e, () => i(Ge, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var L = class e extends he {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Je = class e extends L {
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
}, Ye = class e extends L {
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
}, Xe = class e extends L {
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
}, Ze = class e extends L {
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
}, Qe = class e extends L {
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
}, $e = class e extends L {
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
}, et = class e extends L {
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
}, tt = class e extends L {
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
}, nt = class e extends L {
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
}, rt = class e extends L {
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
}, it = class e extends L {
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
}, at = class e extends L {
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
}, ot = class e extends L {
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
}, st = class e extends L {
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
}, ct = class e extends L {
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
}, lt = class e extends L {
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
}, ut = class e extends L {
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
}, dt = class e extends L {
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
}, ft = class e extends L {
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
}, pt = class e extends L {
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
}, mt = class e extends L {
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
}, ht = class e extends L {
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
}, gt = class e extends L {
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
}, _t = class e extends L {
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
}, vt = class e extends L {
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
}, yt = class e extends L {
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
}, bt = class e extends L {
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
}, xt = class e extends L {
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
}, St = class e extends L {
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
}, Ct = class e extends L {
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
}, wt = class e extends L {
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
}, Tt = class e extends L {
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
}, Et = class e extends L {
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
}, Dt = class e extends L {
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
}, Ot = class e extends L {
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
}, kt = class e extends L {
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
}, At = class e extends L {
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
}, jt = class e extends L {
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
}, Mt = class e extends L {
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
}, Nt = class e extends L {
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
}, Pt = class e extends L {
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
}, Ft = class e extends L {
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
}, It = class e extends L {
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
}, Lt = class e extends L {
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
}, Rt = class e extends L {
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
}, zt = class e extends L {
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
}, Bt = class e extends L {
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
}, Vt = class e extends L {
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
}, Ht = class e extends L {
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
}, Ut = class e extends L {
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
const R = `client`, z = `error`, B = `imageId`, V = `layerDigest`, H = `message`, U = `registryId`, W = `repositoryName`, G = `smithy.ts.sdk.synthetic.com.amazonaws.ecr`, K = `com.amazonaws.ecr`, q = new d(G);
var Wt = [
	-3,
	G,
	`ECRServiceException`,
	0,
	[],
	[]
];
q.registerError(Wt, L);
const J = new d(K);
var Gt = [
	-3,
	K,
	`BlockedByOrganizationPolicyException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Gt, Ft);
var Kt = [
	-3,
	K,
	`EmptyUploadException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Kt, et);
var qt = [
	-3,
	K,
	`ExclusionAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(qt, It);
var Jt = [
	-3,
	K,
	`ExclusionNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Jt, St);
var Yt = [
	-3,
	K,
	`ImageAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Yt, jt);
var Xt = [
	-3,
	K,
	`ImageArchivedException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Xt, Lt);
var Zt = [
	-3,
	K,
	`ImageDigestDoesNotMatchException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Zt, Mt);
var Qt = [
	-3,
	K,
	`ImageNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Qt, Ct);
var $t = [
	-3,
	K,
	`ImageStorageClassUpdateNotSupportedException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError($t, Ht);
var en = [
	-3,
	K,
	`ImageTagAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(en, Nt);
var tn = [
	-3,
	K,
	`InvalidLayerException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(tn, tt);
var nn = [
	-3,
	K,
	`InvalidLayerPartException`,
	{ [z]: R },
	[
		U,
		W,
		`uploadId`,
		`lastValidByteReceived`,
		H
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
J.registerError(nn, Ut);
var rn = [
	-3,
	K,
	`InvalidParameterException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(rn, Je);
var an = [
	-3,
	K,
	`InvalidTagParameterException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(an, dt);
var on = [
	-3,
	K,
	`KmsException`,
	{ [z]: R },
	[H, `kmsError`],
	[0, 0]
];
J.registerError(on, nt);
var sn = [
	-3,
	K,
	`LayerAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(sn, rt);
var cn = [
	-3,
	K,
	`LayerInaccessibleException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(cn, Et);
var ln = [
	-3,
	K,
	`LayerPartTooSmallException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(ln, it);
var un = [
	-3,
	K,
	`LayersNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(un, Dt);
var dn = [
	-3,
	K,
	`LifecyclePolicyNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(dn, ht);
var fn = [
	-3,
	K,
	`LifecyclePolicyPreviewInProgressException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(fn, zt);
var pn = [
	-3,
	K,
	`LifecyclePolicyPreviewNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(pn, kt);
var mn = [
	-3,
	K,
	`LimitExceededException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(mn, Ze);
var hn = [
	-3,
	K,
	`PullThroughCacheRuleAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(hn, ot);
var gn = [
	-3,
	K,
	`PullThroughCacheRuleNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(gn, gt);
var _n = [
	-3,
	K,
	`ReferencedImagesNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(_n, Pt);
var vn = [
	-3,
	K,
	`RegistryPolicyNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(vn, _t);
var yn = [
	-3,
	K,
	`ReplicationBackfillInProgressException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(yn, Bt);
var bn = [
	-3,
	K,
	`ReplicationBackfillInvalidStatusException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(bn, Vt);
var xn = [
	-3,
	K,
	`ReplicationBackfillNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(xn, Tt);
var Sn = [
	-3,
	K,
	`RepositoryAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Sn, ft);
var Cn = [
	-3,
	K,
	`RepositoryNotEmptyException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Cn, vt);
var wn = [
	-3,
	K,
	`RepositoryNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(wn, Ye);
var Tn = [
	-3,
	K,
	`RepositoryPolicyNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Tn, bt);
var En = [
	-3,
	K,
	`ScanNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(En, wt);
var Dn = [
	-3,
	K,
	`SecretNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Dn, st);
var On = [
	-3,
	K,
	`ServerException`,
	{ [z]: `server` },
	[H],
	[0]
];
J.registerError(On, Xe);
var kn = [
	-3,
	K,
	`SigningConfigurationNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(kn, xt);
var An = [
	-3,
	K,
	`TemplateAlreadyExistsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(An, mt);
var jn = [
	-3,
	K,
	`TemplateNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(jn, yt);
var Mn = [
	-3,
	K,
	`TooManyTagsException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Mn, pt);
var Nn = [
	-3,
	K,
	`UnableToAccessSecretException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Nn, ct);
var Pn = [
	-3,
	K,
	`UnableToDecryptSecretValueException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Pn, lt);
var Fn = [
	-3,
	K,
	`UnableToGetUpstreamImageException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Fn, Qe);
var In = [
	-3,
	K,
	`UnableToGetUpstreamLayerException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(In, Ot);
var Ln = [
	-3,
	K,
	`UnableToListUpstreamImageReferrersException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Ln, At);
var Rn = [
	-3,
	K,
	`UnsupportedImageTypeException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Rn, Rt);
var zn = [
	-3,
	K,
	`UnsupportedUpstreamRegistryException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(zn, ut);
var Bn = [
	-3,
	K,
	`UploadNotFoundException`,
	{ [z]: R },
	[H],
	[0]
];
J.registerError(Bn, at);
var Vn = [
	-3,
	K,
	`ValidationException`,
	{
		[z]: R,
		httpError: 400
	},
	[H],
	[0]
];
J.registerError(Vn, $e);
const Hn = [q, J];
var Un = [
	3,
	K,
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
], Wn = [
	3,
	K,
	`BatchGetImageRequest`,
	0,
	[
		W,
		`imageIds`,
		U,
		`acceptedMediaTypes`
	],
	[
		0,
		() => er,
		0,
		64
	],
	2
], Gn = [
	3,
	K,
	`BatchGetImageResponse`,
	0,
	[`images`, `failures`],
	[() => tr, () => $n]
], Kn = [
	3,
	K,
	`GetAuthorizationTokenRequest`,
	0,
	[`registryIds`],
	[64]
], qn = [
	3,
	K,
	`GetAuthorizationTokenResponse`,
	0,
	[`authorizationData`],
	[() => Qn]
], Jn = [
	3,
	K,
	`GetDownloadUrlForLayerRequest`,
	0,
	[
		W,
		V,
		U
	],
	[
		0,
		0,
		0
	],
	2
], Yn = [
	3,
	K,
	`GetDownloadUrlForLayerResponse`,
	0,
	[`downloadUrl`, V],
	[0, 0]
], Xn = [
	3,
	K,
	`Image`,
	0,
	[
		U,
		W,
		B,
		`imageManifest`,
		`imageManifestMediaType`
	],
	[
		0,
		0,
		() => Y,
		0,
		0
	]
], Zn = [
	3,
	K,
	`ImageFailure`,
	0,
	[
		B,
		`failureCode`,
		`failureReason`
	],
	[
		() => Y,
		0,
		0
	]
], Y = [
	3,
	K,
	`ImageIdentifier`,
	0,
	[`imageDigest`, `imageTag`],
	[0, 0]
], Qn = [
	1,
	K,
	`AuthorizationDataList`,
	0,
	() => Un
], $n = [
	1,
	K,
	`ImageFailureList`,
	0,
	() => Zn
], er = [
	1,
	K,
	`ImageIdentifierList`,
	0,
	() => Y
], tr = [
	1,
	K,
	`ImageList`,
	0,
	() => Xn
], nr = [
	9,
	K,
	`BatchGetImage`,
	0,
	() => Wn,
	() => Gn
], rr = [
	9,
	K,
	`GetAuthorizationToken`,
	0,
	() => Kn,
	() => qn
], ir = [
	9,
	K,
	`GetDownloadUrlForLayer`,
	0,
	() => Jn,
	() => Yn
];
const ar = (e) => ({
	apiVersion: `2015-09-21`,
	base64Decoder: e?.base64Decoder ?? y,
	base64Encoder: e?.base64Encoder ?? Te,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? qe,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? ze,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ecr`,
		errorTypeRegistries: Hn,
		xmlNamespace: `http://ecr.amazonaws.com/doc/2015-09-21/`,
		version: `2015-09-21`,
		serviceTarget: `AmazonEC2ContainerRegistry_V20150921`
	},
	serviceId: e?.serviceId ?? `ECR`,
	sha256: e?.sha256 ?? oe,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? Ae,
	utf8Encoder: e?.utf8Encoder ?? t
}), X = (e) => {
	Ie(process.version);
	let t = g(e), r = () => t().then(n), i = ar(e);
	m(process.version);
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
		defaultSocketTimeout: w(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? je({
			serviceId: i.serviceId,
			clientVersion: Ue
		}),
		maxAttempts: e?.maxAttempts ?? u(h, e),
		region: e?.region ?? u(le, {
			...ae,
			...o
		}),
		requestHandler: a.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...Se,
			default: async () => (await r()).retryMode || ke
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(C, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ne, o),
		userAgentAppId: e?.userAgentAppId ?? u(Ee, o)
	};
}, or = (e) => {
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
}, sr = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), cr = (e, t) => {
	let n = Object.assign(be(e), re(e), Fe(e), or(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), Ce(n), sr(n));
};
var lr = class extends c {
	config;
	constructor(...[e]) {
		let t = X(e || {});
		super(t), this.initConfig = t;
		let n = Ve(t), r = we(n), i = x(r), a = ie(i), o = xe(a), s = me(o), c = Be(s), l = cr(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(b(this.config)), this.middlewareStack.use(T(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(Oe(this.config)), this.middlewareStack.use(p(this.config)), this.middlewareStack.use(v(this.config)), this.middlewareStack.use(S(this.config, {
			httpAuthSchemeParametersProvider: Le,
			identityProviderConfigProvider: async (e) => new Me({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(De(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = o(He, `AmazonEC2ContainerRegistry_V20150921`, `ECRClient`, Pe), Q = {}, $ = (e, t, n, r) => [];
var ur = class extends Z(Q, $, `BatchGetImage`, nr) {}, dr = class extends Z(Q, $, `GetAuthorizationToken`, rr) {}, fr = class extends Z(Q, $, `GetDownloadUrlForLayer`, ir) {};
export { lr as i, dr as n, ur as r, fr as t };
