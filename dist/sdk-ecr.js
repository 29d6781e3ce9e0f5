import { $n as e, $r as t, Br as n, Cn as r, Dr as i, Er as a, Fn as o, Fr as s, Gr as c, Ir as l, Jr as u, Kr as ee, Ln as te, Lr as ne, Mn as re, Mr as ie, Nr as ae, Or as oe, Pr as se, Qn as ce, Qr as le, Rr as ue, Sr as de, Tr as fe, Un as pe, Ur as d, Vr as me, Wr as he, Xr as ge, Yr as _e, Zn as ve, Zr as f, _r as ye, ar as be, br as xe, cr as Se, ei as Ce, er as we, fr as Te, gr as Ee, hr as De, ii as Oe, ir as p, jr as m, kn as h, kr as g, mr as _, ni as v, nr as y, or as b, pr as x, qr as S, ri as C, rr as w, sr as T, ti as ke, tr as Ae, ur as je, vr as Me, wr as Ne, y as Pe, yr as Fe, zr as Ie } from "./sdk.js";
const Le = async (e, t, n) => ({
	operation: le(t).operation,
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
	let t = re(e);
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
]), Ge = g.from(We, 2, I.conditions, I.results), Ke = new oe({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), qe = (e, t = {}) => Ke.get(e, () => a(Ge, {
	endpointParams: e,
	logger: t.logger
}));
i.aws = e;
var L = class e extends me {
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
}, R = class e extends L {
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
}, Mt = class e extends L {
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
}, Nt = class e extends L {
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
}, Pt = class e extends L {
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
}, Ft = class e extends L {
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
}, It = class e extends L {
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
}, Lt = class e extends L {
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
}, Rt = class e extends L {
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
}, zt = class e extends L {
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
}, Bt = class e extends L {
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
}, Vt = class e extends L {
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
}, Ht = class e extends L {
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
const z = `client`, B = `error`, V = `imageId`, H = `layerDigest`, U = `message`, W = `registryId`, G = `repositoryName`, K = `smithy.ts.sdk.synthetic.com.amazonaws.ecr`, q = `com.amazonaws.ecr`, J = new d(K);
var Ut = [
	-3,
	K,
	`ECRServiceException`,
	0,
	[],
	[]
];
J.registerError(Ut, L);
const Y = new d(q);
var Wt = [
	-3,
	q,
	`BlockedByOrganizationPolicyException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Wt, Pt);
var Gt = [
	-3,
	q,
	`EmptyUploadException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Gt, et);
var Kt = [
	-3,
	q,
	`ExclusionAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Kt, Ft);
var qt = [
	-3,
	q,
	`ExclusionNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(qt, St);
var Jt = [
	-3,
	q,
	`ImageAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Jt, jt);
var Yt = [
	-3,
	q,
	`ImageArchivedException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Yt, It);
var Xt = [
	-3,
	q,
	`ImageDigestDoesNotMatchException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Xt, R);
var Zt = [
	-3,
	q,
	`ImageNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Zt, Ct);
var Qt = [
	-3,
	q,
	`ImageStorageClassUpdateNotSupportedException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Qt, Vt);
var $t = [
	-3,
	q,
	`ImageTagAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError($t, Mt);
var en = [
	-3,
	q,
	`InvalidLayerException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(en, tt);
var tn = [
	-3,
	q,
	`InvalidLayerPartException`,
	{ [B]: z },
	[
		W,
		G,
		`uploadId`,
		`lastValidByteReceived`,
		U
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
Y.registerError(tn, Ht);
var nn = [
	-3,
	q,
	`InvalidParameterException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(nn, Je);
var rn = [
	-3,
	q,
	`InvalidTagParameterException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(rn, dt);
var an = [
	-3,
	q,
	`KmsException`,
	{ [B]: z },
	[U, `kmsError`],
	[0, 0]
];
Y.registerError(an, nt);
var on = [
	-3,
	q,
	`LayerAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(on, rt);
var sn = [
	-3,
	q,
	`LayerInaccessibleException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(sn, Et);
var cn = [
	-3,
	q,
	`LayerPartTooSmallException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(cn, it);
var ln = [
	-3,
	q,
	`LayersNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(ln, Dt);
var un = [
	-3,
	q,
	`LifecyclePolicyNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(un, ht);
var dn = [
	-3,
	q,
	`LifecyclePolicyPreviewInProgressException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(dn, Rt);
var fn = [
	-3,
	q,
	`LifecyclePolicyPreviewNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(fn, kt);
var pn = [
	-3,
	q,
	`LimitExceededException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(pn, Ze);
var mn = [
	-3,
	q,
	`PullThroughCacheRuleAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(mn, ot);
var hn = [
	-3,
	q,
	`PullThroughCacheRuleNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(hn, gt);
var gn = [
	-3,
	q,
	`ReferencedImagesNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(gn, Nt);
var _n = [
	-3,
	q,
	`RegistryPolicyNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(_n, _t);
var vn = [
	-3,
	q,
	`ReplicationBackfillInProgressException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(vn, zt);
var yn = [
	-3,
	q,
	`ReplicationBackfillInvalidStatusException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(yn, Bt);
var bn = [
	-3,
	q,
	`ReplicationBackfillNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(bn, Tt);
var xn = [
	-3,
	q,
	`RepositoryAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(xn, ft);
var Sn = [
	-3,
	q,
	`RepositoryNotEmptyException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Sn, vt);
var Cn = [
	-3,
	q,
	`RepositoryNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Cn, Ye);
var wn = [
	-3,
	q,
	`RepositoryPolicyNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(wn, bt);
var Tn = [
	-3,
	q,
	`ScanNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Tn, wt);
var En = [
	-3,
	q,
	`SecretNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(En, st);
var Dn = [
	-3,
	q,
	`ServerException`,
	{ [B]: `server` },
	[U],
	[0]
];
Y.registerError(Dn, Xe);
var On = [
	-3,
	q,
	`SigningConfigurationNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(On, xt);
var kn = [
	-3,
	q,
	`TemplateAlreadyExistsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(kn, mt);
var An = [
	-3,
	q,
	`TemplateNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(An, yt);
var jn = [
	-3,
	q,
	`TooManyTagsException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(jn, pt);
var Mn = [
	-3,
	q,
	`UnableToAccessSecretException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Mn, ct);
var Nn = [
	-3,
	q,
	`UnableToDecryptSecretValueException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Nn, lt);
var Pn = [
	-3,
	q,
	`UnableToGetUpstreamImageException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Pn, Qe);
var Fn = [
	-3,
	q,
	`UnableToGetUpstreamLayerException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Fn, Ot);
var In = [
	-3,
	q,
	`UnableToListUpstreamImageReferrersException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(In, At);
var Ln = [
	-3,
	q,
	`UnsupportedImageTypeException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Ln, Lt);
var Rn = [
	-3,
	q,
	`UnsupportedUpstreamRegistryException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(Rn, ut);
var zn = [
	-3,
	q,
	`UploadNotFoundException`,
	{ [B]: z },
	[U],
	[0]
];
Y.registerError(zn, at);
var Bn = [
	-3,
	q,
	`ValidationException`,
	{
		[B]: z,
		httpError: 400
	},
	[U],
	[0]
];
Y.registerError(Bn, $e);
const Vn = [J, Y];
var Hn = [
	3,
	q,
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
], Un = [
	3,
	q,
	`BatchGetImageRequest`,
	0,
	[
		G,
		`imageIds`,
		W,
		`acceptedMediaTypes`
	],
	[
		0,
		() => $n,
		0,
		64
	],
	2
], Wn = [
	3,
	q,
	`BatchGetImageResponse`,
	0,
	[`images`, `failures`],
	[() => er, () => Qn]
], Gn = [
	3,
	q,
	`GetAuthorizationTokenRequest`,
	0,
	[`registryIds`],
	[64]
], Kn = [
	3,
	q,
	`GetAuthorizationTokenResponse`,
	0,
	[`authorizationData`],
	[() => Zn]
], qn = [
	3,
	q,
	`GetDownloadUrlForLayerRequest`,
	0,
	[
		G,
		H,
		W
	],
	[
		0,
		0,
		0
	],
	2
], Jn = [
	3,
	q,
	`GetDownloadUrlForLayerResponse`,
	0,
	[`downloadUrl`, H],
	[0, 0]
], Yn = [
	3,
	q,
	`Image`,
	0,
	[
		W,
		G,
		V,
		`imageManifest`,
		`imageManifestMediaType`
	],
	[
		0,
		0,
		() => X,
		0,
		0
	]
], Xn = [
	3,
	q,
	`ImageFailure`,
	0,
	[
		V,
		`failureCode`,
		`failureReason`
	],
	[
		() => X,
		0,
		0
	]
], X = [
	3,
	q,
	`ImageIdentifier`,
	0,
	[`imageDigest`, `imageTag`],
	[0, 0]
], Zn = [
	1,
	q,
	`AuthorizationDataList`,
	0,
	() => Hn
], Qn = [
	1,
	q,
	`ImageFailureList`,
	0,
	() => Xn
], $n = [
	1,
	q,
	`ImageIdentifierList`,
	0,
	() => X
], er = [
	1,
	q,
	`ImageList`,
	0,
	() => Yn
], tr = [
	9,
	q,
	`BatchGetImage`,
	0,
	() => Un,
	() => Wn
], nr = [
	9,
	q,
	`GetAuthorizationToken`,
	0,
	() => Gn,
	() => Kn
], rr = [
	9,
	q,
	`GetDownloadUrlForLayer`,
	0,
	() => qn,
	() => Jn
];
const ir = (e) => ({
	apiVersion: `2015-09-21`,
	base64Decoder: e?.base64Decoder ?? v,
	base64Encoder: e?.base64Encoder ?? Ce,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? qe,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? ze,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new te()
	}],
	logger: e?.logger ?? new l(),
	protocol: e?.protocol ?? h,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ecr`,
		errorTypeRegistries: Vn,
		xmlNamespace: `http://ecr.amazonaws.com/doc/2015-09-21/`,
		version: `2015-09-21`,
		serviceTarget: `AmazonEC2ContainerRegistry_V20150921`
	},
	serviceId: e?.serviceId ?? `ECR`,
	sha256: e?.sha256 ?? r,
	urlParser: e?.urlParser ?? ge,
	utf8Decoder: e?.utf8Decoder ?? ke,
	utf8Encoder: e?.utf8Encoder ?? t
}), ar = (e) => {
	Ie(process.version);
	let t = m(e), r = () => t().then(n), i = ir(e);
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
		authSchemePreference: e?.authSchemePreference ?? u(o, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? _e,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? Pe,
		defaultSocketTimeout: C(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ae({
			serviceId: i.serviceId,
			clientVersion: Ue
		}),
		maxAttempts: e?.maxAttempts ?? u(p, e),
		region: e?.region ?? u(se, {
			...ae,
			...a
		}),
		requestHandler: pe.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...be,
			default: async () => (await r()).retryMode || T
		}, e),
		streamCollector: e?.streamCollector ?? de,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(S, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ee, a),
		userAgentAppId: e?.userAgentAppId ?? u(we, a)
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
	let n = Object.assign(ve(e), ne(e), Fe(e), or(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ce(n), ue(n), xe(n), sr(n));
};
var lr = class extends c {
	config;
	constructor(...[e]) {
		let t = ar(e || {});
		super(t), this.initConfig = t;
		let n = Ve(t), r = Se(n), i = b(r), a = ie(i), o = ye(a), s = fe(o), c = Be(s), l = cr(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(he(this.config)), this.middlewareStack.use(y(this.config)), this.middlewareStack.use(w(this.config)), this.middlewareStack.use(Me(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(_(this.config)), this.middlewareStack.use(x(this.config, {
			httpAuthSchemeParametersProvider: Le,
			identityProviderConfigProvider: async (e) => new je({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Te(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = s(He, `AmazonEC2ContainerRegistry_V20150921`, `ECRClient`, Ne), Q = {}, $ = (e, t, n, r) => [];
var ur = class extends Z(Q, $, `BatchGetImage`, tr) {}, dr = class extends Z(Q, $, `GetAuthorizationToken`, nr) {}, fr = class extends Z(Q, $, `GetDownloadUrlForLayer`, rr) {};
export { lr as i, dr as n, ur as r, fr as t };
