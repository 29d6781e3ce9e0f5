import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fr as a, Gn as ee, Gr as o, In as te, Ir as ne, Jn as re, Jr as s, Kr as ie, Ln as ae, Lr as oe, Mr as se, Nn as ce, Nr as le, Or as ue, Pr as de, Qn as fe, Qr as pe, Rr as me, Sr as he, Tr as ge, Ur as _e, Vr as ve, Wr as ye, Xn as be, Xr as xe, Yr as Se, Zn as Ce, Zr as we, _r as Te, ar as Ee, br as De, cr as Oe, ei as ke, er as Ae, fr as je, gr as Me, hr as Ne, ii as Pe, ir as Fe, jr as Ie, kn as Le, kr as Re, mr as ze, ni as Be, nr as Ve, or as He, pr as Ue, qr as We, ri as Ge, rr as Ke, sr as qe, ti as Je, tr as Ye, ur as Xe, vr as Ze, wr as Qe, yr as $e, zr as et } from "./sdk.js";
const tt = async (e, t, n) => ({
	operation: pe(t).operation,
	region: await we(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function nt(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `cloudformation`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const rt = (e) => {
	let t = [];
	return e.operation, t.push(nt(e)), t;
}, it = (e) => {
	let t = ee(e);
	return Object.assign(t, { authSchemePreference: we(e.authSchemePreference ?? []) });
}, at = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `cloudformation`
}), ot = {
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
var st = `3.1169.0`;
const c = `isSet`, ct = `PartitionResult`, l = `booleanEquals`, u = `getAttr`, lt = { ref: `Endpoint` }, d = { ref: ct }, f = {}, ut = [{ ref: `Region` }], dt = {
	conditions: [
		[c, [lt]],
		[c, ut],
		[
			`aws.partition`,
			ut,
			ct
		],
		[l, [{ ref: `UseFIPS` }, !0]],
		[l, [{ ref: `UseDualStack` }, !0]],
		[l, [{
			fn: u,
			argv: [d, `supportsDualStack`]
		}, !0]],
		[l, [{
			fn: u,
			argv: [d, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: u,
			argv: [d, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[lt, f],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, f],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://cloudformation.{Region}.amazonaws.com`, f],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}`, f],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}`, f],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://cloudformation.{Region}.{PartitionResult#dnsSuffix}`, f],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, ft = new Int32Array([
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
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
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
]), pt = Re.from(ft, 2, dt.conditions, dt.results), mt = new ue({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), ht = (e, t = {}) => mt.get(e, () => i(pt, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var p = class e extends ve {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, gt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#InvalidOperationException`;
	name = `InvalidOperationException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidOperationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _t = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#OperationNotFoundException`;
	name = `OperationNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OperationNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, vt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#CFNRegistryException`;
	name = `CFNRegistryException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `CFNRegistryException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, yt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#TypeNotFoundException`;
	name = `TypeNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TypeNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, bt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#AlreadyExistsException`;
	name = `AlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#TypeConfigurationNotFoundException`;
	name = `TypeConfigurationNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TypeConfigurationNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, St = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#TokenAlreadyExistsException`;
	name = `TokenAlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TokenAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ct = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#ChangeSetNotFoundException`;
	name = `ChangeSetNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ChangeSetNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#InsufficientCapabilitiesException`;
	name = `InsufficientCapabilitiesException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InsufficientCapabilitiesException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Tt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#LimitExceededException`;
	name = `LimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `LimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Et = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException`;
	name = `ConcurrentResourcesLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ConcurrentResourcesLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#OperationIdAlreadyExistsException`;
	name = `OperationIdAlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OperationIdAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ot = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#OperationInProgressException`;
	name = `OperationInProgressException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OperationInProgressException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StackSetNotFoundException`;
	name = `StackSetNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StackSetNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, At = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StaleRequestException`;
	name = `StaleRequestException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StaleRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, jt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#CreatedButModifiedException`;
	name = `CreatedButModifiedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `CreatedButModifiedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Mt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#NameAlreadyExistsException`;
	name = `NameAlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `NameAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Nt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#InvalidChangeSetStatusException`;
	name = `InvalidChangeSetStatusException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidChangeSetStatusException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Pt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#GeneratedTemplateNotFoundException`;
	name = `GeneratedTemplateNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `GeneratedTemplateNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ft = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StackSetNotEmptyException`;
	name = `StackSetNotEmptyException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StackSetNotEmptyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, It = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#ResourceScanNotFoundException`;
	name = `ResourceScanNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceScanNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Lt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StackInstanceNotFoundException`;
	name = `StackInstanceNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StackInstanceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Rt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StackRefactorNotFoundException`;
	name = `StackRefactorNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StackRefactorNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, zt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#HookResultNotFoundException`;
	name = `HookResultNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `HookResultNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Bt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#StackNotFoundException`;
	name = `StackNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `StackNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Vt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#ResourceScanInProgressException`;
	name = `ResourceScanInProgressException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceScanInProgressException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ht = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#InvalidStateTransitionException`;
	name = `InvalidStateTransitionException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidStateTransitionException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ut = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#OperationStatusCheckFailedException`;
	name = `OperationStatusCheckFailedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OperationStatusCheckFailedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Wt = class e extends p {
	static shapeId = `com.amazonaws.cloudformation#ResourceScanLimitExceededException`;
	name = `ResourceScanLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceScanLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
};
const m = `ClientRequestToken`, h = `ChangeSetId`, g = `ChangeSetName`, Gt = `CreationTime`, _ = `Capabilities`, v = `Changes`, y = `Description`, b = `DeploymentConfig`, Kt = `DriftInformation`, qt = `DeploymentMode`, x = `DeletionMode`, S = `DisableRollback`, C = `DetailedStatus`, Jt = `ImportExistingResources`, Yt = `IncludeNestedStacks`, Xt = `LastCheckTimestamp`, Zt = `LastOperations`, w = `LogicalResourceId`, T = `Message`, E = `ModuleInfo`, D = `NotificationARNs`, O = `NextToken`, Qt = `OperationId`, $t = `OnStackFailure`, en = `Outputs`, k = `Parameters`, A = `PhysicalResourceId`, j = `Path`, M = `RoleARN`, N = `ResourceChange`, P = `RollbackConfiguration`, F = `ResourceDriftIgnoredAttributes`, I = `RetainExceptOnCreate`, tn = `ResourceStatusReason`, nn = `ResourceStatus`, L = `ResourceType`, rn = `ResourcesToImport`, an = `RollbackTriggers`, on = `StackDriftStatus`, sn = `StackEvents`, R = `StackId`, z = `StackName`, cn = `StackResourceSummaries`, ln = `Stacks`, un = `Type`, B = `Tags`, V = `awsQueryError`, H = `client`, U = `error`, W = `httpError`, dn = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation`, G = `com.amazonaws.cloudformation`, fn = new _e(dn);
var pn = [
	-3,
	dn,
	`CloudFormationServiceException`,
	0,
	[],
	[]
];
fn.registerError(pn, p);
const K = new _e(G);
var mn = [
	-3,
	G,
	`AlreadyExistsException`,
	{
		[V]: [`AlreadyExistsException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(mn, bt);
var hn = [
	-3,
	G,
	`CFNRegistryException`,
	{
		[V]: [`CFNRegistryException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(hn, vt);
var gn = [
	-3,
	G,
	`ChangeSetNotFoundException`,
	{
		[V]: [`ChangeSetNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(gn, Ct);
var _n = [
	-3,
	G,
	`ConcurrentResourcesLimitExceededException`,
	{
		[V]: [`ConcurrentResourcesLimitExceeded`, 429],
		[U]: H,
		[W]: 429
	},
	[T],
	[0]
];
K.registerError(_n, Et);
var vn = [
	-3,
	G,
	`CreatedButModifiedException`,
	{
		[V]: [`CreatedButModifiedException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(vn, jt);
var yn = [
	-3,
	G,
	`GeneratedTemplateNotFoundException`,
	{
		[V]: [`GeneratedTemplateNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(yn, Pt);
var bn = [
	-3,
	G,
	`HookResultNotFoundException`,
	{
		[V]: [`HookResultNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(bn, zt);
var xn = [
	-3,
	G,
	`InsufficientCapabilitiesException`,
	{
		[V]: [`InsufficientCapabilitiesException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(xn, wt);
var Sn = [
	-3,
	G,
	`InvalidChangeSetStatusException`,
	{
		[V]: [`InvalidChangeSetStatus`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Sn, Nt);
var Cn = [
	-3,
	G,
	`InvalidOperationException`,
	{
		[V]: [`InvalidOperationException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Cn, gt);
var wn = [
	-3,
	G,
	`InvalidStateTransitionException`,
	{
		[V]: [`InvalidStateTransition`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(wn, Ht);
var Tn = [
	-3,
	G,
	`LimitExceededException`,
	{
		[V]: [`LimitExceededException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Tn, Tt);
var En = [
	-3,
	G,
	`NameAlreadyExistsException`,
	{
		[V]: [`NameAlreadyExistsException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(En, Mt);
var Dn = [
	-3,
	G,
	`OperationIdAlreadyExistsException`,
	{
		[V]: [`OperationIdAlreadyExistsException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(Dn, Dt);
var On = [
	-3,
	G,
	`OperationInProgressException`,
	{
		[V]: [`OperationInProgressException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(On, Ot);
var kn = [
	-3,
	G,
	`OperationNotFoundException`,
	{
		[V]: [`OperationNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(kn, _t);
var An = [
	-3,
	G,
	`OperationStatusCheckFailedException`,
	{
		[V]: [`ConditionalCheckFailed`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(An, Ut);
var jn = [
	-3,
	G,
	`ResourceScanInProgressException`,
	{
		[V]: [`ResourceScanInProgress`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(jn, Vt);
var Mn = [
	-3,
	G,
	`ResourceScanLimitExceededException`,
	{
		[V]: [`ResourceScanLimitExceeded`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Mn, Wt);
var Nn = [
	-3,
	G,
	`ResourceScanNotFoundException`,
	{
		[V]: [`ResourceScanNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Nn, It);
var Pn = [
	-3,
	G,
	`StackInstanceNotFoundException`,
	{
		[V]: [`StackInstanceNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(Pn, Lt);
var Fn = [
	-3,
	G,
	`StackNotFoundException`,
	{
		[V]: [`StackNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(Fn, Bt);
var In = [
	-3,
	G,
	`StackRefactorNotFoundException`,
	{
		[V]: [`StackRefactorNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(In, Rt);
var Ln = [
	-3,
	G,
	`StackSetNotEmptyException`,
	{
		[V]: [`StackSetNotEmptyException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(Ln, Ft);
var Rn = [
	-3,
	G,
	`StackSetNotFoundException`,
	{
		[V]: [`StackSetNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(Rn, kt);
var zn = [
	-3,
	G,
	`StaleRequestException`,
	{
		[V]: [`StaleRequestException`, 409],
		[U]: H,
		[W]: 409
	},
	[T],
	[0]
];
K.registerError(zn, At);
var Bn = [
	-3,
	G,
	`TokenAlreadyExistsException`,
	{
		[V]: [`TokenAlreadyExistsException`, 400],
		[U]: H,
		[W]: 400
	},
	[T],
	[0]
];
K.registerError(Bn, St);
var Vn = [
	-3,
	G,
	`TypeConfigurationNotFoundException`,
	{
		[V]: [`TypeConfigurationNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(Vn, xt);
var Hn = [
	-3,
	G,
	`TypeNotFoundException`,
	{
		[V]: [`TypeNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[T],
	[0]
];
K.registerError(Hn, yt);
const Un = [fn, K];
var Wn = [
	3,
	G,
	`Change`,
	0,
	[
		un,
		`HookInvocationCount`,
		N
	],
	[
		0,
		1,
		() => dr
	]
], Gn = [
	3,
	G,
	`CreateChangeSetInput`,
	0,
	[
		z,
		g,
		`TemplateBody`,
		`TemplateURL`,
		`UsePreviousTemplate`,
		k,
		_,
		`ResourceTypes`,
		M,
		P,
		D,
		B,
		`ClientToken`,
		y,
		`ChangeSetType`,
		rn,
		Yt,
		$t,
		Jt,
		qt,
		b,
		`DisableValidation`
	],
	[
		0,
		0,
		0,
		0,
		2,
		() => Y,
		64,
		64,
		0,
		() => J,
		64,
		() => X,
		0,
		0,
		0,
		() => kr,
		2,
		0,
		2,
		0,
		() => q,
		2
	],
	2
], Kn = [
	3,
	G,
	`CreateChangeSetOutput`,
	0,
	[`Id`, R],
	[0, 0]
], qn = [
	3,
	G,
	`DeleteChangeSetInput`,
	0,
	[g, z],
	[0, 0],
	1
], Jn = [
	3,
	G,
	`DeleteChangeSetOutput`,
	0,
	[],
	[]
], Yn = [
	3,
	G,
	`DeleteStackInput`,
	0,
	[
		z,
		`RetainResources`,
		M,
		m,
		x,
		b
	],
	[
		0,
		64,
		0,
		0,
		0,
		() => q
	],
	1
], q = [
	3,
	G,
	b,
	0,
	[`Mode`, S],
	[0, 2]
], Xn = [
	3,
	G,
	`DescribeChangeSetInput`,
	0,
	[
		g,
		z,
		O,
		`IncludePropertyValues`
	],
	[
		0,
		0,
		0,
		2
	],
	1
], Zn = [
	3,
	G,
	`DescribeChangeSetOutput`,
	0,
	[
		g,
		h,
		R,
		z,
		y,
		k,
		Gt,
		`ExecutionStatus`,
		`Status`,
		`StatusReason`,
		on,
		D,
		P,
		_,
		B,
		v,
		O,
		Yt,
		`ParentChangeSetId`,
		`RootChangeSetId`,
		$t,
		Jt,
		qt,
		b
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => Y,
		4,
		0,
		0,
		0,
		0,
		64,
		() => J,
		64,
		() => X,
		() => wr,
		0,
		2,
		0,
		0,
		0,
		2,
		0,
		() => q
	]
], Qn = [
	3,
	G,
	`DescribeStackEventsInput`,
	0,
	[z, O],
	[0, 0],
	1
], $n = [
	3,
	G,
	`DescribeStackEventsOutput`,
	0,
	[sn, O],
	[() => jr, 0]
], er = [
	3,
	G,
	`DescribeStacksInput`,
	0,
	[z, O],
	[0, 0]
], tr = [
	3,
	G,
	`DescribeStacksOutput`,
	0,
	[ln, O],
	[() => Nr, 0]
], nr = [
	3,
	G,
	`ExecuteChangeSetInput`,
	0,
	[
		g,
		z,
		m,
		S,
		I
	],
	[
		0,
		0,
		0,
		2,
		2
	],
	1
], rr = [
	3,
	G,
	`ExecuteChangeSetOutput`,
	0,
	[],
	[]
], ir = [
	3,
	G,
	`ListStackResourcesInput`,
	0,
	[z, O],
	[0, 0],
	1
], ar = [
	3,
	G,
	`ListStackResourcesOutput`,
	0,
	[cn, O],
	[() => Mr, 0]
], or = [
	3,
	G,
	`LiveResourceDrift`,
	0,
	[
		`PreviousValue`,
		`ActualValue`,
		`DriftDetectionTimestamp`
	],
	[
		0,
		0,
		4
	]
], sr = [
	3,
	G,
	E,
	0,
	[`TypeHierarchy`, `LogicalIdHierarchy`],
	[0, 0]
], cr = [
	3,
	G,
	`OperationEntry`,
	0,
	[`OperationType`, Qt],
	[0, 0]
], lr = [
	3,
	G,
	`Output`,
	0,
	[
		`OutputKey`,
		`OutputValue`,
		y,
		`ExportName`
	],
	[
		0,
		0,
		0,
		0
	]
], ur = [
	3,
	G,
	`Parameter`,
	0,
	[
		`ParameterKey`,
		`ParameterValue`,
		`UsePreviousValue`,
		`ResolvedValue`
	],
	[
		0,
		0,
		2,
		0
	]
], dr = [
	3,
	G,
	N,
	0,
	[
		`PolicyAction`,
		`Action`,
		w,
		A,
		L,
		`Replacement`,
		`Scope`,
		`ResourceDriftStatus`,
		F,
		`Details`,
		h,
		E,
		`BeforeContext`,
		`AfterContext`,
		`PreviousDeploymentContext`
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		0,
		() => Or,
		() => Dr,
		0,
		() => sr,
		0,
		0,
		0
	]
], fr = [
	3,
	G,
	`ResourceChangeDetail`,
	0,
	[
		`Target`,
		`Evaluation`,
		`ChangeSource`,
		`CausingEntity`
	],
	[
		() => mr,
		0,
		0,
		0
	]
], pr = [
	3,
	G,
	`ResourceDriftIgnoredAttribute`,
	0,
	[j, `Reason`],
	[0, 0]
], mr = [
	3,
	G,
	`ResourceTargetDefinition`,
	0,
	[
		`Attribute`,
		`Name`,
		`RequiresRecreation`,
		j,
		`BeforeValue`,
		`AfterValue`,
		`BeforeValueFrom`,
		`AfterValueFrom`,
		`Drift`,
		`AttributeChangeType`
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => or,
		0
	]
], hr = [
	3,
	G,
	`ResourceToImport`,
	0,
	[
		L,
		w,
		`ResourceIdentifier`
	],
	[
		0,
		0,
		128
	],
	3
], J = [
	3,
	G,
	P,
	0,
	[an, `MonitoringTimeInMinutes`],
	[() => Ar, 1]
], gr = [
	3,
	G,
	`RollbackTrigger`,
	0,
	[`Arn`, un],
	[0, 0],
	2
], _r = [
	3,
	G,
	`Stack`,
	0,
	[
		z,
		Gt,
		`StackStatus`,
		R,
		h,
		y,
		k,
		`DeletionTime`,
		`LastUpdatedTime`,
		P,
		`StackStatusReason`,
		S,
		b,
		D,
		`TimeoutInMinutes`,
		_,
		en,
		M,
		B,
		`EnableTerminationProtection`,
		`ParentId`,
		`RootId`,
		Kt,
		I,
		x,
		C,
		Zt,
		`AliasName`
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		() => Y,
		4,
		4,
		() => J,
		0,
		2,
		() => q,
		64,
		1,
		64,
		() => Er,
		0,
		() => X,
		2,
		0,
		0,
		() => vr,
		2,
		0,
		0,
		() => Tr,
		0
	],
	3
], vr = [
	3,
	G,
	`StackDriftInformation`,
	0,
	[on, Xt],
	[0, 4],
	1
], yr = [
	3,
	G,
	`StackEvent`,
	0,
	[
		R,
		`EventId`,
		z,
		`Timestamp`,
		Qt,
		w,
		A,
		L,
		nn,
		tn,
		`ResourceProperties`,
		m,
		`HookType`,
		`HookStatus`,
		`HookStatusReason`,
		`HookInvocationPoint`,
		`HookInvocationId`,
		`HookFailureMode`,
		C
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	],
	4
], br = [
	3,
	G,
	`StackResourceDriftInformationSummary`,
	0,
	[`StackResourceDriftStatus`, Xt],
	[0, 4],
	1
], xr = [
	3,
	G,
	`StackResourceSummary`,
	0,
	[
		w,
		L,
		`LastUpdatedTimestamp`,
		nn,
		A,
		tn,
		Kt,
		E
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => br,
		() => sr
	],
	4
], Sr = [
	3,
	G,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Cr = `unit`, wr = [
	1,
	G,
	v,
	0,
	() => Wn
], Tr = [
	1,
	G,
	Zt,
	0,
	() => cr
], Er = [
	1,
	G,
	en,
	0,
	() => lr
], Y = [
	1,
	G,
	k,
	0,
	() => ur
], Dr = [
	1,
	G,
	`ResourceChangeDetails`,
	0,
	() => fr
], Or = [
	1,
	G,
	F,
	0,
	() => pr
], kr = [
	1,
	G,
	rn,
	0,
	() => hr
], Ar = [
	1,
	G,
	an,
	0,
	() => gr
], jr = [
	1,
	G,
	sn,
	0,
	() => yr
], Mr = [
	1,
	G,
	cn,
	0,
	() => xr
], Nr = [
	1,
	G,
	ln,
	0,
	() => _r
], X = [
	1,
	G,
	B,
	0,
	() => Sr
], Pr = [
	9,
	G,
	`CreateChangeSet`,
	0,
	() => Gn,
	() => Kn
], Fr = [
	9,
	G,
	`DeleteChangeSet`,
	0,
	() => qn,
	() => Jn
], Ir = [
	9,
	G,
	`DeleteStack`,
	0,
	() => Yn,
	() => Cr
], Lr = [
	9,
	G,
	`DescribeChangeSet`,
	0,
	() => Xn,
	() => Zn
], Rr = [
	9,
	G,
	`DescribeStackEvents`,
	0,
	() => Qn,
	() => $n
], zr = [
	9,
	G,
	`DescribeStacks`,
	0,
	() => er,
	() => tr
], Br = [
	9,
	G,
	`ExecuteChangeSet`,
	0,
	() => nr,
	() => rr
], Vr = [
	9,
	G,
	`ListStackResources`,
	0,
	() => ir,
	() => ar
];
const Hr = (e) => ({
	apiVersion: `2010-05-15`,
	base64Decoder: e?.base64Decoder ?? Be,
	base64Encoder: e?.base64Encoder ?? ke,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? ht,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? rt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new be()
	}],
	logger: e?.logger ?? new ne(),
	protocol: e?.protocol ?? ce,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.cloudformation`,
		errorTypeRegistries: Un,
		xmlNamespace: `http://cloudformation.amazonaws.com/doc/2010-05-15/`,
		version: `2010-05-15`,
		serviceTarget: `CloudFormation`
	},
	serviceId: e?.serviceId ?? `CloudFormation`,
	sha256: e?.sha256 ?? Le,
	urlParser: e?.urlParser ?? xe,
	utf8Decoder: e?.utf8Decoder ?? Je,
	utf8Encoder: e?.utf8Encoder ?? t
}), Ur = (e) => {
	et(process.version);
	let t = Ie(e), r = () => t().then(n), i = Hr(e);
	Pe(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? s(re, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? Se,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? ae,
		defaultSocketTimeout: Ge(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ye({
			serviceId: i.serviceId,
			clientVersion: st
		}),
		maxAttempts: e?.maxAttempts ?? s(Fe, e),
		region: e?.region ?? s(de, {
			...le,
			...a
		}),
		requestHandler: te.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? s({
			...Ee,
			default: async () => (await r()).retryMode || qe
		}, e),
		streamCollector: e?.streamCollector ?? he,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? s(We, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? s(ie, a),
		userAgentAppId: e?.userAgentAppId ?? s(Ae, a)
	};
}, Wr = (e) => {
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
}, Gr = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Kr = (e, t) => {
	let n = Object.assign(Ce(e), oe(e), $e(e), Wr(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, fe(n), me(n), De(n), Gr(n));
};
var qr = class extends o {
	config;
	constructor(...[e]) {
		let t = Ur(e || {});
		super(t), this.initConfig = t;
		let n = at(t), r = Oe(n), i = He(r), a = se(i), ee = Te(a), o = ge(ee), te = it(o), ne = Kr(te, e?.extensions || []);
		this.config = ne, this.middlewareStack.use(ye(this.config)), this.middlewareStack.use(Ve(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(Ze(this.config)), this.middlewareStack.use(Me(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(ze(this.config)), this.middlewareStack.use(Ue(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new Xe({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(je(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = a(ot, `CloudFormation`, `CloudFormationClient`, Qe), Q = {}, $ = (e, t, n, r) => [];
var Jr = class extends Z(Q, $, `CreateChangeSet`, Pr) {}, Yr = class extends Z(Q, $, `DeleteChangeSet`, Fr) {}, Xr = class extends Z(Q, $, `DeleteStack`, Ir) {}, Zr = class extends Z(Q, $, `DescribeChangeSet`, Lr) {}, Qr = class extends Z(Q, $, `DescribeStackEvents`, Rr) {}, $r = class extends Z(Q, $, `DescribeStacks`, zr) {}, ei = class extends Z(Q, $, `ExecuteChangeSet`, Br) {}, ti = class extends Z(Q, $, `ListStackResources`, Vr) {};
export { Zr as a, Jr as c, Qr as i, qr as l, ei as n, Xr as o, $r as r, Yr as s, ti as t };
