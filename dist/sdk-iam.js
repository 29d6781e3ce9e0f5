import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as a, Fr as o, Gn as s, Gr as c, In as l, Ir as ee, Jn as te, Jr as u, Kr as ne, Lr as re, Mn as ie, Mr as ae, Nr as oe, On as se, Or as ce, Pr as le, Qn as ue, Qr as de, Rr as fe, Sr as pe, Tr as me, Ur as d, Vr as he, Wr as ge, Xn as _e, Xr as ve, Yr as ye, Zn as be, Zr as f, _r as xe, ar as Se, br as Ce, cr as we, ei as Te, er as Ee, fr as De, gr as Oe, hr as ke, ii as Ae, ir as je, jr as Me, kr as Ne, mr as Pe, ni as Fe, nr as Ie, or as Le, pr as Re, qr as p, ri as m, rr as h, sr as ze, ti as Be, tr as Ve, ur as He, vr as Ue, wr as We, yr as Ge, zr as Ke } from "./sdk.js";
const qe = async (e, t, n) => ({
	operation: de(t).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Je(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `iam`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const Ye = (e) => {
	let t = [];
	return e.operation, t.push(Je(e)), t;
}, Xe = (e) => {
	let t = s(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, Ze = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `iam`
}), Qe = {
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
var $e = `3.1169.0`;
const g = `authSchemes`, _ = `name`, v = `signingRegion`, y = `isSet`, b = `PartitionResult`, x = `stringEquals`, S = `booleanEquals`, C = `getAttr`, w = { ref: `Endpoint` }, T = {
	fn: C,
	argv: [{ ref: b }, `name`]
}, E = { ref: b }, D = { [g]: [{
	[_]: `sigv4`,
	[v]: `us-east-1`
}] }, O = { [g]: [{
	[_]: `sigv4`,
	[v]: `cn-north-1`
}] }, k = { [g]: [{
	[_]: `sigv4`,
	[v]: `us-gov-west-1`
}] }, A = { [g]: [{
	[_]: `sigv4`,
	[v]: `us-iso-east-1`
}] }, j = { [g]: [{
	[_]: `sigv4`,
	[v]: `us-isob-east-1`
}] }, M = { [g]: [{
	[_]: `sigv4`,
	[v]: `eu-isoe-west-1`
}] }, N = { [g]: [{
	[_]: `sigv4`,
	[v]: `us-isof-south-1`
}] }, P = { [g]: [{
	[_]: `sigv4`,
	[v]: `eusc-de-east-1`
}] }, F = { [g]: [{
	[_]: `sigv4`,
	[v]: `{PartitionResult#implicitGlobalRegion}`
}] }, I = [{ ref: `Region` }], L = {
	conditions: [
		[y, [w]],
		[y, I],
		[
			`aws.partition`,
			I,
			b
		],
		[x, [T, `aws`]],
		[x, [T, `aws-cn`]],
		[x, [T, `aws-us-gov`]],
		[x, [T, `aws-iso`]],
		[S, [{ ref: `UseFIPS` }, !0]],
		[S, [{ ref: `UseDualStack` }, !0]],
		[x, [T, `aws-iso-b`]],
		[x, [T, `aws-iso-e`]],
		[x, [T, `aws-iso-f`]],
		[x, [T, `aws-eusc`]],
		[S, [{
			fn: C,
			argv: [E, `supportsDualStack`]
		}, !0]],
		[S, [{
			fn: C,
			argv: [E, `supportsFIPS`]
		}, !0]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[w, {}],
		[`https://iam.amazonaws.com`, D],
		[`https://iam-fips.amazonaws.com`, D],
		[`https://iam.global.api.aws`, D],
		[`https://iam-fips.global.api.aws`, D],
		[`https://iam.global.api.amazonwebservices.com.cn`, O],
		[`https://iam-fips.api.amazonwebservices.com.cn`, O],
		[`https://iam.cn-north-1.amazonaws.com.cn`, O],
		[`https://iam-fips.amazonaws.com.cn`, O],
		[`https://iam.us-gov.api.aws`, k],
		[`https://iam.us-gov.amazonaws.com`, k],
		[`https://iam.us-iso-east-1.c2s.ic.gov`, A],
		[`https://iam-fips.us-iso-east-1.c2s.ic.gov`, A],
		[`https://iam.api.aws.ic.gov`, A],
		[`https://iam-fips.api.aws.ic.gov`, A],
		[`https://iam.us-isob-east-1.sc2s.sgov.gov`, j],
		[`https://iam-fips.us-isob-east-1.sc2s.sgov.gov`, j],
		[`https://iam.api.aws.scloud`, j],
		[`https://iam-fips.api.aws.scloud`, j],
		[`https://iam.eu-isoe-west-1.cloud.adc-e.uk`, M],
		[`https://iam-fips.cloud.adc-e.uk`, M],
		[`https://iam.api.cloud-aws.adc-e.uk`, M],
		[`https://iam-fips.api.cloud-aws.adc-e.uk`, M],
		[`https://iam.us-isof-south-1.csp.hci.ic.gov`, N],
		[`https://iam-fips.csp.hci.ic.gov`, N],
		[`https://iam.api.aws.hci.ic.gov`, N],
		[`https://iam-fips.api.aws.hci.ic.gov`, N],
		[`https://iam.eusc-de-east-1.amazonaws.eu`, P],
		[`https://iam-fips.amazonaws.eu`, P],
		[`https://iam.global.api.amazonwebservices.eu`, P],
		[`https://iam-fips.api.amazonwebservices.eu`, P],
		[`https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}`, F],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}`, F],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}`, F],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}`, F],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, et = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]), tt = Ne.from(et, 2, L.conditions, L.results), nt = new ce({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), rt = (e, t = {}) => nt.get(e, () => i(tt, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var R = class e extends he {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, it = class e extends R {
	static shapeId = `com.amazonaws.iam#ConcurrentModificationException`;
	name = `ConcurrentModificationException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ConcurrentModificationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, at = class e extends R {
	static shapeId = `com.amazonaws.iam#NoSuchEntityException`;
	name = `NoSuchEntityException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NoSuchEntityException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ot = class e extends R {
	static shapeId = `com.amazonaws.iam#ServiceFailureException`;
	name = `ServiceFailureException`;
	$fault = `server`;
	constructor(t) {
		super({
			name: `ServiceFailureException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, st = class e extends R {
	static shapeId = `com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException`;
	name = `AccountNotManagementOrDelegatedAdministratorException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AccountNotManagementOrDelegatedAdministratorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ct = class e extends R {
	static shapeId = `com.amazonaws.iam#EntityAlreadyExistsException`;
	name = `EntityAlreadyExistsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `EntityAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, lt = class e extends R {
	static shapeId = `com.amazonaws.iam#InvalidInputException`;
	name = `InvalidInputException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidInputException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ut = class e extends R {
	static shapeId = `com.amazonaws.iam#LimitExceededException`;
	name = `LimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `LimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dt = class e extends R {
	static shapeId = `com.amazonaws.iam#MalformedPolicyDocumentException`;
	name = `MalformedPolicyDocumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedPolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ft = class e extends R {
	static shapeId = `com.amazonaws.iam#NameConflictException`;
	name = `NameConflictException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NameConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, pt = class e extends R {
	static shapeId = `com.amazonaws.iam#RoleModifiedException`;
	name = `RoleModifiedException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RoleModifiedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, mt = class e extends R {
	static shapeId = `com.amazonaws.iam#RoleTemplateDisabledException`;
	name = `RoleTemplateDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RoleTemplateDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ht = class e extends R {
	static shapeId = `com.amazonaws.iam#UnmodifiableEntityException`;
	name = `UnmodifiableEntityException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnmodifiableEntityException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, gt = class e extends R {
	static shapeId = `com.amazonaws.iam#PolicyNotAttachableException`;
	name = `PolicyNotAttachableException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PolicyNotAttachableException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, _t = class e extends R {
	static shapeId = `com.amazonaws.iam#EntityTemporarilyUnmodifiableException`;
	name = `EntityTemporarilyUnmodifiableException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `EntityTemporarilyUnmodifiableException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, vt = class e extends R {
	static shapeId = `com.amazonaws.iam#InvalidUserTypeException`;
	name = `InvalidUserTypeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidUserTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, yt = class e extends R {
	static shapeId = `com.amazonaws.iam#PasswordPolicyViolationException`;
	name = `PasswordPolicyViolationException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PasswordPolicyViolationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, bt = class e extends R {
	static shapeId = `com.amazonaws.iam#OpenIdIdpCommunicationErrorException`;
	name = `OpenIdIdpCommunicationErrorException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpenIdIdpCommunicationErrorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, xt = class e extends R {
	static shapeId = `com.amazonaws.iam#ServiceNotSupportedException`;
	name = `ServiceNotSupportedException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ServiceNotSupportedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, St = class e extends R {
	static shapeId = `com.amazonaws.iam#DeleteConflictException`;
	name = `DeleteConflictException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `DeleteConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ct = class e extends R {
	static shapeId = `com.amazonaws.iam#OrganizationNotFoundException`;
	name = `OrganizationNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OrganizationNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wt = class e extends R {
	static shapeId = `com.amazonaws.iam#OrganizationNotInAllFeaturesModeException`;
	name = `OrganizationNotInAllFeaturesModeException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OrganizationNotInAllFeaturesModeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Tt = class e extends R {
	static shapeId = `com.amazonaws.iam#ServiceAccessNotEnabledException`;
	name = `ServiceAccessNotEnabledException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ServiceAccessNotEnabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Et = class e extends R {
	static shapeId = `com.amazonaws.iam#FeatureDisabledException`;
	name = `FeatureDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `FeatureDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Dt = class e extends R {
	static shapeId = `com.amazonaws.iam#InvalidAuthenticationCodeException`;
	name = `InvalidAuthenticationCodeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidAuthenticationCodeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ot = class e extends R {
	static shapeId = `com.amazonaws.iam#CallerIsNotManagementAccountException`;
	name = `CallerIsNotManagementAccountException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `CallerIsNotManagementAccountException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kt = class e extends R {
	static shapeId = `com.amazonaws.iam#FeatureEnabledException`;
	name = `FeatureEnabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `FeatureEnabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, At = class e extends R {
	static shapeId = `com.amazonaws.iam#ReportGenerationLimitExceededException`;
	name = `ReportGenerationLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ReportGenerationLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, jt = class e extends R {
	static shapeId = `com.amazonaws.iam#CredentialReportExpiredException`;
	name = `CredentialReportExpiredException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `CredentialReportExpiredException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Mt = class e extends R {
	static shapeId = `com.amazonaws.iam#CredentialReportNotPresentException`;
	name = `CredentialReportNotPresentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `CredentialReportNotPresentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Nt = class e extends R {
	static shapeId = `com.amazonaws.iam#CredentialReportNotReadyException`;
	name = `CredentialReportNotReadyException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `CredentialReportNotReadyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Pt = class e extends R {
	static shapeId = `com.amazonaws.iam#UnrecognizedPublicKeyEncodingException`;
	name = `UnrecognizedPublicKeyEncodingException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnrecognizedPublicKeyEncodingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ft = class e extends R {
	static shapeId = `com.amazonaws.iam#PolicyEvaluationException`;
	name = `PolicyEvaluationException`;
	$fault = `server`;
	constructor(t) {
		super({
			name: `PolicyEvaluationException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, It = class e extends R {
	static shapeId = `com.amazonaws.iam#KeyPairMismatchException`;
	name = `KeyPairMismatchException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `KeyPairMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Lt = class e extends R {
	static shapeId = `com.amazonaws.iam#MalformedCertificateException`;
	name = `MalformedCertificateException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedCertificateException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Rt = class e extends R {
	static shapeId = `com.amazonaws.iam#DuplicateCertificateException`;
	name = `DuplicateCertificateException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `DuplicateCertificateException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, zt = class e extends R {
	static shapeId = `com.amazonaws.iam#InvalidCertificateException`;
	name = `InvalidCertificateException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidCertificateException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Bt = class e extends R {
	static shapeId = `com.amazonaws.iam#DuplicateSSHPublicKeyException`;
	name = `DuplicateSSHPublicKeyException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `DuplicateSSHPublicKeyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Vt = class e extends R {
	static shapeId = `com.amazonaws.iam#InvalidPublicKeyException`;
	name = `InvalidPublicKeyException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPublicKeyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const z = `Message`, B = `awsQueryError`, V = `client`, H = `error`, U = `httpError`, W = `message`, G = `smithy.ts.sdk.synthetic.com.amazonaws.iam`, K = `server`, q = `com.amazonaws.iam`, J = new d(G);
var Ht = [
	-3,
	G,
	`IAMServiceException`,
	0,
	[],
	[]
];
J.registerError(Ht, R);
const Y = new d(q);
var Ut = [
	-3,
	q,
	`AccountNotManagementOrDelegatedAdministratorException`,
	{
		[H]: V,
		[U]: 400
	},
	[z],
	[0]
];
Y.registerError(Ut, st);
var Wt = [
	-3,
	q,
	`CallerIsNotManagementAccountException`,
	{
		[H]: V,
		[U]: 400
	},
	[z],
	[0]
];
Y.registerError(Wt, Ot);
var Gt = [
	-3,
	q,
	`ConcurrentModificationException`,
	{
		[B]: [`ConcurrentModification`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(Gt, it);
var Kt = [
	-3,
	q,
	`CredentialReportExpiredException`,
	{
		[B]: [`ReportExpired`, 410],
		[H]: V,
		[U]: 410
	},
	[W],
	[0]
];
Y.registerError(Kt, jt);
var qt = [
	-3,
	q,
	`CredentialReportNotPresentException`,
	{
		[B]: [`ReportNotPresent`, 410],
		[H]: V,
		[U]: 410
	},
	[W],
	[0]
];
Y.registerError(qt, Mt);
var Jt = [
	-3,
	q,
	`CredentialReportNotReadyException`,
	{
		[B]: [`ReportInProgress`, 404],
		[H]: V,
		[U]: 404
	},
	[W],
	[0]
];
Y.registerError(Jt, Nt);
var Yt = [
	-3,
	q,
	`DeleteConflictException`,
	{
		[B]: [`DeleteConflict`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(Yt, St);
var Xt = [
	-3,
	q,
	`DuplicateCertificateException`,
	{
		[B]: [`DuplicateCertificate`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(Xt, Rt);
var Zt = [
	-3,
	q,
	`DuplicateSSHPublicKeyException`,
	{
		[B]: [`DuplicateSSHPublicKey`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(Zt, Bt);
var Qt = [
	-3,
	q,
	`EntityAlreadyExistsException`,
	{
		[B]: [`EntityAlreadyExists`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(Qt, ct);
var $t = [
	-3,
	q,
	`EntityTemporarilyUnmodifiableException`,
	{
		[B]: [`EntityTemporarilyUnmodifiable`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError($t, _t);
var en = [
	-3,
	q,
	`FeatureDisabledException`,
	{
		[B]: [`FeatureDisabled`, 404],
		[H]: V,
		[U]: 404
	},
	[W],
	[0]
];
Y.registerError(en, Et);
var tn = [
	-3,
	q,
	`FeatureEnabledException`,
	{
		[B]: [`FeatureEnabled`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(tn, kt);
var nn = [
	-3,
	q,
	`InvalidAuthenticationCodeException`,
	{
		[B]: [`InvalidAuthenticationCode`, 403],
		[H]: V,
		[U]: 403
	},
	[W],
	[0]
];
Y.registerError(nn, Dt);
var rn = [
	-3,
	q,
	`InvalidCertificateException`,
	{
		[B]: [`InvalidCertificate`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(rn, zt);
var an = [
	-3,
	q,
	`InvalidInputException`,
	{
		[B]: [`InvalidInput`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(an, lt);
var on = [
	-3,
	q,
	`InvalidPublicKeyException`,
	{
		[B]: [`InvalidPublicKey`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(on, Vt);
var sn = [
	-3,
	q,
	`InvalidUserTypeException`,
	{
		[B]: [`InvalidUserType`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(sn, vt);
var cn = [
	-3,
	q,
	`KeyPairMismatchException`,
	{
		[B]: [`KeyPairMismatch`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(cn, It);
var ln = [
	-3,
	q,
	`LimitExceededException`,
	{
		[B]: [`LimitExceeded`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(ln, ut);
var un = [
	-3,
	q,
	`MalformedCertificateException`,
	{
		[B]: [`MalformedCertificate`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(un, Lt);
var dn = [
	-3,
	q,
	`MalformedPolicyDocumentException`,
	{
		[B]: [`MalformedPolicyDocument`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(dn, dt);
var fn = [
	-3,
	q,
	`NameConflictException`,
	{
		[B]: [`NameConflict`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(fn, ft);
var pn = [
	-3,
	q,
	`NoSuchEntityException`,
	{
		[B]: [`NoSuchEntity`, 404],
		[H]: V,
		[U]: 404
	},
	[W],
	[0]
];
Y.registerError(pn, at);
var mn = [
	-3,
	q,
	`OpenIdIdpCommunicationErrorException`,
	{
		[B]: [`OpenIdIdpCommunicationError`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(mn, bt);
var hn = [
	-3,
	q,
	`OrganizationNotFoundException`,
	{
		[H]: V,
		[U]: 400
	},
	[z],
	[0]
];
Y.registerError(hn, Ct);
var gn = [
	-3,
	q,
	`OrganizationNotInAllFeaturesModeException`,
	{
		[H]: V,
		[U]: 400
	},
	[z],
	[0]
];
Y.registerError(gn, wt);
var _n = [
	-3,
	q,
	`PasswordPolicyViolationException`,
	{
		[B]: [`PasswordPolicyViolation`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(_n, yt);
var vn = [
	-3,
	q,
	`PolicyEvaluationException`,
	{
		[B]: [`PolicyEvaluation`, 500],
		[H]: K,
		[U]: 500
	},
	[W],
	[0]
];
Y.registerError(vn, Ft);
var yn = [
	-3,
	q,
	`PolicyNotAttachableException`,
	{
		[B]: [`PolicyNotAttachable`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(yn, gt);
var bn = [
	-3,
	q,
	`ReportGenerationLimitExceededException`,
	{
		[B]: [`ReportGenerationLimitExceeded`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(bn, At);
var xn = [
	-3,
	q,
	`RoleModifiedException`,
	{
		[B]: [`RoleModified`, 409],
		[H]: V,
		[U]: 409
	},
	[W],
	[0]
];
Y.registerError(xn, pt);
var Sn = [
	-3,
	q,
	`RoleTemplateDisabledException`,
	{
		[B]: [`RoleTemplateDisabled`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(Sn, mt);
var Cn = [
	-3,
	q,
	`ServiceAccessNotEnabledException`,
	{
		[H]: V,
		[U]: 400
	},
	[z],
	[0]
];
Y.registerError(Cn, Tt);
var wn = [
	-3,
	q,
	`ServiceFailureException`,
	{
		[B]: [`ServiceFailure`, 500],
		[H]: K,
		[U]: 500
	},
	[W],
	[0]
];
Y.registerError(wn, ot);
var Tn = [
	-3,
	q,
	`ServiceNotSupportedException`,
	{
		[B]: [`NotSupportedService`, 404],
		[H]: V,
		[U]: 404
	},
	[W],
	[0]
];
Y.registerError(Tn, xt);
var En = [
	-3,
	q,
	`UnmodifiableEntityException`,
	{
		[B]: [`UnmodifiableEntity`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(En, ht);
var Dn = [
	-3,
	q,
	`UnrecognizedPublicKeyEncodingException`,
	{
		[B]: [`UnrecognizedPublicKeyEncoding`, 400],
		[H]: V,
		[U]: 400
	},
	[W],
	[0]
];
Y.registerError(Dn, Pt);
const On = [J, Y];
var kn = [
	3,
	q,
	`GetOpenIDConnectProviderRequest`,
	0,
	[`OpenIDConnectProviderArn`],
	[0],
	1
], X = [
	3,
	q,
	`GetOpenIDConnectProviderResponse`,
	0,
	[
		`Url`,
		`ClientIDList`,
		`ThumbprintList`,
		`CreateDate`,
		`Tags`
	],
	[
		0,
		64,
		64,
		4,
		() => Fn
	]
], An = [
	3,
	q,
	`ListOpenIDConnectProvidersRequest`,
	0,
	[],
	[]
], jn = [
	3,
	q,
	`ListOpenIDConnectProvidersResponse`,
	0,
	[`OpenIDConnectProviderList`],
	[() => Pn]
], Mn = [
	3,
	q,
	`OpenIDConnectProviderListEntry`,
	0,
	[`Arn`],
	[0]
], Nn = [
	3,
	q,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Pn = [
	1,
	q,
	`OpenIDConnectProviderListType`,
	0,
	() => Mn
], Fn = [
	1,
	q,
	`tagListType`,
	0,
	() => Nn
], In = [
	9,
	q,
	`GetOpenIDConnectProvider`,
	0,
	() => kn,
	() => X
], Ln = [
	9,
	q,
	`ListOpenIDConnectProviders`,
	0,
	() => An,
	() => jn
];
const Rn = (e) => ({
	apiVersion: `2010-05-08`,
	base64Decoder: e?.base64Decoder ?? Fe,
	base64Encoder: e?.base64Encoder ?? Te,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? rt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ye,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new _e()
	}],
	logger: e?.logger ?? new ee(),
	protocol: e?.protocol ?? ie,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.iam`,
		errorTypeRegistries: On,
		xmlNamespace: `https://iam.amazonaws.com/doc/2010-05-08/`,
		version: `2010-05-08`,
		serviceTarget: `AWSIdentityManagementV20100508`
	},
	serviceId: e?.serviceId ?? `IAM`,
	sha256: e?.sha256 ?? se,
	urlParser: e?.urlParser ?? ve,
	utf8Decoder: e?.utf8Decoder ?? Be,
	utf8Encoder: e?.utf8Encoder ?? t
}), zn = (e) => {
	Ke(process.version);
	let t = Me(e), r = () => t().then(n), i = Rn(e);
	Ae(process.version);
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
		defaultSocketTimeout: m(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ve({
			serviceId: i.serviceId,
			clientVersion: $e
		}),
		maxAttempts: e?.maxAttempts ?? u(je, e),
		region: e?.region ?? u(le, {
			...oe,
			...o
		}),
		requestHandler: a.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...Se,
			default: async () => (await r()).retryMode || ze
		}, e),
		streamCollector: e?.streamCollector ?? pe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(p, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(ne, o),
		userAgentAppId: e?.userAgentAppId ?? u(Ee, o)
	};
}, Bn = (e) => {
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
}, Vn = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Hn = (e, t) => {
	let n = Object.assign(be(e), re(e), Ge(e), Bn(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ue(n), fe(n), Ce(n), Vn(n));
};
var Un = class extends c {
	config;
	constructor(...[e]) {
		let t = zn(e || {});
		super(t), this.initConfig = t;
		let n = Ze(t), r = we(n), i = Le(r), a = ae(i), o = xe(a), s = me(o), c = Xe(s), l = Hn(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(Ie(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(Ue(this.config)), this.middlewareStack.use(Oe(this.config)), this.middlewareStack.use(ke(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Re(this.config, {
			httpAuthSchemeParametersProvider: qe,
			identityProviderConfigProvider: async (e) => new He({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(De(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = o(Qe, `AWSIdentityManagementV20100508`, `IAMClient`, We), Q = {}, $ = (e, t, n, r) => [];
var Wn = class extends Z(Q, $, `GetOpenIDConnectProvider`, In) {}, Gn = class extends Z(Q, $, `ListOpenIDConnectProviders`, Ln) {};
export { Wn as n, Un as r, Gn as t };
