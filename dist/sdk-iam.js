import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fr as a, Gn as o, Gr as s, In as c, Ir as l, Jn as ee, Jr as u, Kr as te, Ln as ne, Lr as re, Mr as ie, Nn as ae, Nr as oe, Or as se, Pr as ce, Qn as le, Qr as ue, Rr as de, Sr as fe, Tr as pe, Ur as d, Vr as me, Wr as he, Xn as ge, Xr as _e, Yr as ve, Zn as ye, Zr as f, _r as be, ar as xe, br as Se, cr as Ce, ei as we, er as Te, fr as Ee, gr as De, hr as Oe, ii as ke, ir as Ae, jr as je, kn as Me, kr as Ne, mr as Pe, ni as Fe, nr as Ie, or as Le, pr as Re, qr as p, ri as m, rr as h, sr as ze, ti as Be, tr as Ve, ur as He, vr as Ue, wr as We, yr as Ge, zr as Ke } from "./sdk.js";
const qe = async (e, t, n) => ({
	operation: ue(t).operation,
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
	let t = o(e);
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
]), tt = Ne.from(et, 2, L.conditions, L.results), nt = new se({
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
var R = class e extends me {
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
}, z = class e extends R {
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
}, yt = class e extends R {
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
}, bt = class e extends R {
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
}, xt = class e extends R {
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
}, St = class e extends R {
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
}, Ct = class e extends R {
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
}, wt = class e extends R {
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
}, Tt = class e extends R {
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
}, Et = class e extends R {
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
}, Dt = class e extends R {
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
}, Ot = class e extends R {
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
}, kt = class e extends R {
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
}, At = class e extends R {
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
}, jt = class e extends R {
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
}, Mt = class e extends R {
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
}, Nt = class e extends R {
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
}, Pt = class e extends R {
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
}, Ft = class e extends R {
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
}, It = class e extends R {
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
}, Lt = class e extends R {
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
}, Rt = class e extends R {
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
}, zt = class e extends R {
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
}, Bt = class e extends R {
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
const B = `Message`, V = `awsQueryError`, H = `client`, U = `error`, W = `httpError`, G = `message`, K = `smithy.ts.sdk.synthetic.com.amazonaws.iam`, q = `server`, J = `com.amazonaws.iam`, Y = new d(K);
var Vt = [
	-3,
	K,
	`IAMServiceException`,
	0,
	[],
	[]
];
Y.registerError(Vt, R);
const X = new d(J);
var Ht = [
	-3,
	J,
	`AccountNotManagementOrDelegatedAdministratorException`,
	{
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
X.registerError(Ht, st);
var Ut = [
	-3,
	J,
	`CallerIsNotManagementAccountException`,
	{
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
X.registerError(Ut, Dt);
var Wt = [
	-3,
	J,
	`ConcurrentModificationException`,
	{
		[V]: [`ConcurrentModification`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(Wt, it);
var Gt = [
	-3,
	J,
	`CredentialReportExpiredException`,
	{
		[V]: [`ReportExpired`, 410],
		[U]: H,
		[W]: 410
	},
	[G],
	[0]
];
X.registerError(Gt, At);
var Kt = [
	-3,
	J,
	`CredentialReportNotPresentException`,
	{
		[V]: [`ReportNotPresent`, 410],
		[U]: H,
		[W]: 410
	},
	[G],
	[0]
];
X.registerError(Kt, jt);
var qt = [
	-3,
	J,
	`CredentialReportNotReadyException`,
	{
		[V]: [`ReportInProgress`, 404],
		[U]: H,
		[W]: 404
	},
	[G],
	[0]
];
X.registerError(qt, Mt);
var Jt = [
	-3,
	J,
	`DeleteConflictException`,
	{
		[V]: [`DeleteConflict`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(Jt, xt);
var Yt = [
	-3,
	J,
	`DuplicateCertificateException`,
	{
		[V]: [`DuplicateCertificate`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(Yt, Lt);
var Xt = [
	-3,
	J,
	`DuplicateSSHPublicKeyException`,
	{
		[V]: [`DuplicateSSHPublicKey`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(Xt, zt);
var Zt = [
	-3,
	J,
	`EntityAlreadyExistsException`,
	{
		[V]: [`EntityAlreadyExists`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(Zt, ct);
var Qt = [
	-3,
	J,
	`EntityTemporarilyUnmodifiableException`,
	{
		[V]: [`EntityTemporarilyUnmodifiable`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(Qt, _t);
var $t = [
	-3,
	J,
	`FeatureDisabledException`,
	{
		[V]: [`FeatureDisabled`, 404],
		[U]: H,
		[W]: 404
	},
	[G],
	[0]
];
X.registerError($t, Tt);
var en = [
	-3,
	J,
	`FeatureEnabledException`,
	{
		[V]: [`FeatureEnabled`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(en, Ot);
var tn = [
	-3,
	J,
	`InvalidAuthenticationCodeException`,
	{
		[V]: [`InvalidAuthenticationCode`, 403],
		[U]: H,
		[W]: 403
	},
	[G],
	[0]
];
X.registerError(tn, Et);
var nn = [
	-3,
	J,
	`InvalidCertificateException`,
	{
		[V]: [`InvalidCertificate`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(nn, Rt);
var rn = [
	-3,
	J,
	`InvalidInputException`,
	{
		[V]: [`InvalidInput`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(rn, lt);
var an = [
	-3,
	J,
	`InvalidPublicKeyException`,
	{
		[V]: [`InvalidPublicKey`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(an, Bt);
var on = [
	-3,
	J,
	`InvalidUserTypeException`,
	{
		[V]: [`InvalidUserType`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(on, vt);
var sn = [
	-3,
	J,
	`KeyPairMismatchException`,
	{
		[V]: [`KeyPairMismatch`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(sn, Ft);
var cn = [
	-3,
	J,
	`LimitExceededException`,
	{
		[V]: [`LimitExceeded`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(cn, ut);
var ln = [
	-3,
	J,
	`MalformedCertificateException`,
	{
		[V]: [`MalformedCertificate`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(ln, It);
var un = [
	-3,
	J,
	`MalformedPolicyDocumentException`,
	{
		[V]: [`MalformedPolicyDocument`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(un, dt);
var dn = [
	-3,
	J,
	`NameConflictException`,
	{
		[V]: [`NameConflict`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(dn, ft);
var fn = [
	-3,
	J,
	`NoSuchEntityException`,
	{
		[V]: [`NoSuchEntity`, 404],
		[U]: H,
		[W]: 404
	},
	[G],
	[0]
];
X.registerError(fn, at);
var pn = [
	-3,
	J,
	`OpenIdIdpCommunicationErrorException`,
	{
		[V]: [`OpenIdIdpCommunicationError`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(pn, yt);
var mn = [
	-3,
	J,
	`OrganizationNotFoundException`,
	{
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
X.registerError(mn, St);
var hn = [
	-3,
	J,
	`OrganizationNotInAllFeaturesModeException`,
	{
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
X.registerError(hn, Ct);
var gn = [
	-3,
	J,
	`PasswordPolicyViolationException`,
	{
		[V]: [`PasswordPolicyViolation`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(gn, z);
var _n = [
	-3,
	J,
	`PolicyEvaluationException`,
	{
		[V]: [`PolicyEvaluation`, 500],
		[U]: q,
		[W]: 500
	},
	[G],
	[0]
];
X.registerError(_n, Pt);
var vn = [
	-3,
	J,
	`PolicyNotAttachableException`,
	{
		[V]: [`PolicyNotAttachable`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(vn, gt);
var yn = [
	-3,
	J,
	`ReportGenerationLimitExceededException`,
	{
		[V]: [`ReportGenerationLimitExceeded`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(yn, kt);
var bn = [
	-3,
	J,
	`RoleModifiedException`,
	{
		[V]: [`RoleModified`, 409],
		[U]: H,
		[W]: 409
	},
	[G],
	[0]
];
X.registerError(bn, pt);
var xn = [
	-3,
	J,
	`RoleTemplateDisabledException`,
	{
		[V]: [`RoleTemplateDisabled`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(xn, mt);
var Sn = [
	-3,
	J,
	`ServiceAccessNotEnabledException`,
	{
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
X.registerError(Sn, wt);
var Cn = [
	-3,
	J,
	`ServiceFailureException`,
	{
		[V]: [`ServiceFailure`, 500],
		[U]: q,
		[W]: 500
	},
	[G],
	[0]
];
X.registerError(Cn, ot);
var wn = [
	-3,
	J,
	`ServiceNotSupportedException`,
	{
		[V]: [`NotSupportedService`, 404],
		[U]: H,
		[W]: 404
	},
	[G],
	[0]
];
X.registerError(wn, bt);
var Tn = [
	-3,
	J,
	`UnmodifiableEntityException`,
	{
		[V]: [`UnmodifiableEntity`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(Tn, ht);
var En = [
	-3,
	J,
	`UnrecognizedPublicKeyEncodingException`,
	{
		[V]: [`UnrecognizedPublicKeyEncoding`, 400],
		[U]: H,
		[W]: 400
	},
	[G],
	[0]
];
X.registerError(En, Nt);
const Dn = [Y, X];
var On = [
	3,
	J,
	`GetOpenIDConnectProviderRequest`,
	0,
	[`OpenIDConnectProviderArn`],
	[0],
	1
], kn = [
	3,
	J,
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
	J,
	`ListOpenIDConnectProvidersRequest`,
	0,
	[],
	[]
], jn = [
	3,
	J,
	`ListOpenIDConnectProvidersResponse`,
	0,
	[`OpenIDConnectProviderList`],
	[() => Pn]
], Mn = [
	3,
	J,
	`OpenIDConnectProviderListEntry`,
	0,
	[`Arn`],
	[0]
], Nn = [
	3,
	J,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Pn = [
	1,
	J,
	`OpenIDConnectProviderListType`,
	0,
	() => Mn
], Fn = [
	1,
	J,
	`tagListType`,
	0,
	() => Nn
], In = [
	9,
	J,
	`GetOpenIDConnectProvider`,
	0,
	() => On,
	() => kn
], Ln = [
	9,
	J,
	`ListOpenIDConnectProviders`,
	0,
	() => An,
	() => jn
];
const Rn = (e) => ({
	apiVersion: `2010-05-08`,
	base64Decoder: e?.base64Decoder ?? Fe,
	base64Encoder: e?.base64Encoder ?? we,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? rt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ye,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new ge()
	}],
	logger: e?.logger ?? new l(),
	protocol: e?.protocol ?? ae,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.iam`,
		errorTypeRegistries: Dn,
		xmlNamespace: `https://iam.amazonaws.com/doc/2010-05-08/`,
		version: `2010-05-08`,
		serviceTarget: `AWSIdentityManagementV20100508`
	},
	serviceId: e?.serviceId ?? `IAM`,
	sha256: e?.sha256 ?? Me,
	urlParser: e?.urlParser ?? _e,
	utf8Decoder: e?.utf8Decoder ?? Be,
	utf8Encoder: e?.utf8Encoder ?? t
}), zn = (e) => {
	Ke(process.version);
	let t = je(e), r = () => t().then(n), i = Rn(e);
	ke(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? u(ee, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? ve,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? ne,
		defaultSocketTimeout: m(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ve({
			serviceId: i.serviceId,
			clientVersion: $e
		}),
		maxAttempts: e?.maxAttempts ?? u(Ae, e),
		region: e?.region ?? u(ce, {
			...oe,
			...a
		}),
		requestHandler: c.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? u({
			...xe,
			default: async () => (await r()).retryMode || ze
		}, e),
		streamCollector: e?.streamCollector ?? fe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(p, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(te, a),
		userAgentAppId: e?.userAgentAppId ?? u(Te, a)
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
	let n = Object.assign(ye(e), re(e), Ge(e), Bn(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, le(n), de(n), Se(n), Vn(n));
};
var Un = class extends s {
	config;
	constructor(...[e]) {
		let t = zn(e || {});
		super(t), this.initConfig = t;
		let n = Ze(t), r = Ce(n), i = Le(r), a = ie(i), o = be(a), s = pe(o), c = Xe(s), l = Hn(c, e?.extensions || []);
		this.config = l, this.middlewareStack.use(he(this.config)), this.middlewareStack.use(Ie(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(Ue(this.config)), this.middlewareStack.use(De(this.config)), this.middlewareStack.use(Oe(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Re(this.config, {
			httpAuthSchemeParametersProvider: qe,
			identityProviderConfigProvider: async (e) => new He({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Ee(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = a(Qe, `AWSIdentityManagementV20100508`, `IAMClient`, We), Q = {}, $ = (e, t, n, r) => [];
var Wn = class extends Z(Q, $, `GetOpenIDConnectProvider`, In) {}, Gn = class extends Z(Q, $, `ListOpenIDConnectProviders`, Ln) {};
export { Wn as n, Un as r, Gn as t };
