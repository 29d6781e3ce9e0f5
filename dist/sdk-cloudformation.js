import { $n as e, $r as t, Br as n, Dr as r, Er as i, Fn as ee, Fr as a, Gn as o, Gr as te, In as ne, Ir as re, Jn as ie, Jr as s, Kr as ae, Lr as oe, Mn as se, Mr as ce, Nr as le, On as ue, Or as de, Pr as fe, Qn as pe, Qr as me, Rr as he, Sr as ge, Tr as _e, Ur as ve, Vr as ye, Wr as be, Xn as xe, Xr as Se, Yr as Ce, Zn as we, Zr as Te, _r as Ee, ar as De, br as Oe, cr as ke, ei as Ae, er as je, fr as Me, gr as Ne, hr as Pe, ii as Fe, ir as Ie, jr as Le, kr as Re, mr as ze, ni as Be, nr as Ve, or as He, pr as Ue, qr as We, ri as Ge, rr as Ke, sr as qe, ti as Je, tr as Ye, ur as Xe, vr as Ze, wr as Qe, yr as $e, zr as et } from "./sdk.js";
const tt = async (e, t, n) => ({
	operation: me(t).operation,
	region: await Te(e.region)() || (() => {
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
	let t = o(e);
	return Object.assign(t, { authSchemePreference: Te(e.authSchemePreference ?? []) });
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
const c = `isSet`, l = `PartitionResult`, u = `booleanEquals`, d = `getAttr`, ct = { ref: `Endpoint` }, f = { ref: l }, p = {}, lt = [{ ref: `Region` }], ut = {
	conditions: [
		[c, [ct]],
		[c, lt],
		[
			`aws.partition`,
			lt,
			l
		],
		[u, [{ ref: `UseFIPS` }, !0]],
		[u, [{ ref: `UseDualStack` }, !0]],
		[u, [{
			fn: d,
			argv: [f, `supportsDualStack`]
		}, !0]],
		[u, [{
			fn: d,
			argv: [f, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: d,
			argv: [f, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[ct, p],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, p],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://cloudformation.{Region}.amazonaws.com`, p],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}`, p],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}`, p],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://cloudformation.{Region}.{PartitionResult#dnsSuffix}`, p],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, dt = new Int32Array([
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
]), ft = Re.from(dt, 2, ut.conditions, ut.results), pt = new de({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), mt = (e, t = {}) => pt.get(e, () => i(ft, {
	endpointParams: e,
	logger: t.logger
}));
r.aws = e;
var m = class e extends ye {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, ht = class e extends m {
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
}, gt = class e extends m {
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
}, _t = class e extends m {
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
}, vt = class e extends m {
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
}, yt = class e extends m {
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
}, bt = class e extends m {
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
}, xt = class e extends m {
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
}, St = class e extends m {
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
}, Ct = class e extends m {
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
}, wt = class e extends m {
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
}, Tt = class e extends m {
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
}, Et = class e extends m {
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
}, Dt = class e extends m {
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
}, Ot = class e extends m {
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
}, kt = class e extends m {
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
}, At = class e extends m {
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
}, jt = class e extends m {
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
}, Mt = class e extends m {
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
}, Nt = class e extends m {
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
}, Pt = class e extends m {
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
}, Ft = class e extends m {
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
}, It = class e extends m {
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
}, Lt = class e extends m {
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
}, Rt = class e extends m {
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
}, zt = class e extends m {
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
}, Bt = class e extends m {
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
}, Vt = class e extends m {
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
}, Ht = class e extends m {
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
}, Ut = class e extends m {
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
const h = `ClientRequestToken`, g = `ChangeSetId`, _ = `ChangeSetName`, v = `CreationTime`, y = `Capabilities`, Wt = `Changes`, b = `Description`, x = `DeploymentConfig`, Gt = `DriftInformation`, Kt = `DeploymentMode`, qt = `DeletionMode`, S = `DisableRollback`, Jt = `DetailedStatus`, Yt = `ImportExistingResources`, Xt = `IncludeNestedStacks`, Zt = `LastCheckTimestamp`, Qt = `LastOperations`, C = `LogicalResourceId`, w = `Message`, T = `ModuleInfo`, E = `NotificationARNs`, D = `NextToken`, $t = `OperationId`, en = `OnStackFailure`, tn = `Outputs`, O = `Parameters`, k = `PhysicalResourceId`, A = `Path`, j = `RoleARN`, M = `ResourceChange`, N = `RollbackConfiguration`, P = `ResourceDriftIgnoredAttributes`, F = `RetainExceptOnCreate`, nn = `ResourceStatusReason`, rn = `ResourceStatus`, I = `ResourceType`, an = `ResourcesToImport`, on = `RollbackTriggers`, sn = `StackDriftStatus`, cn = `StackEvents`, L = `StackId`, R = `StackName`, ln = `StackResourceSummaries`, un = `Stacks`, dn = `Type`, z = `Tags`, B = `awsQueryError`, V = `client`, H = `error`, U = `httpError`, fn = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation`, W = `com.amazonaws.cloudformation`, pn = new ve(fn);
var mn = [
	-3,
	fn,
	`CloudFormationServiceException`,
	0,
	[],
	[]
];
pn.registerError(mn, m);
const G = new ve(W);
var hn = [
	-3,
	W,
	`AlreadyExistsException`,
	{
		[B]: [`AlreadyExistsException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(hn, yt);
var gn = [
	-3,
	W,
	`CFNRegistryException`,
	{
		[B]: [`CFNRegistryException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(gn, _t);
var _n = [
	-3,
	W,
	`ChangeSetNotFoundException`,
	{
		[B]: [`ChangeSetNotFound`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(_n, St);
var vn = [
	-3,
	W,
	`ConcurrentResourcesLimitExceededException`,
	{
		[B]: [`ConcurrentResourcesLimitExceeded`, 429],
		[H]: V,
		[U]: 429
	},
	[w],
	[0]
];
G.registerError(vn, Tt);
var yn = [
	-3,
	W,
	`CreatedButModifiedException`,
	{
		[B]: [`CreatedButModifiedException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(yn, At);
var bn = [
	-3,
	W,
	`GeneratedTemplateNotFoundException`,
	{
		[B]: [`GeneratedTemplateNotFound`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(bn, Nt);
var xn = [
	-3,
	W,
	`HookResultNotFoundException`,
	{
		[B]: [`HookResultNotFound`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(xn, Rt);
var Sn = [
	-3,
	W,
	`InsufficientCapabilitiesException`,
	{
		[B]: [`InsufficientCapabilitiesException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Sn, Ct);
var Cn = [
	-3,
	W,
	`InvalidChangeSetStatusException`,
	{
		[B]: [`InvalidChangeSetStatus`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Cn, Mt);
var wn = [
	-3,
	W,
	`InvalidOperationException`,
	{
		[B]: [`InvalidOperationException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(wn, ht);
var Tn = [
	-3,
	W,
	`InvalidStateTransitionException`,
	{
		[B]: [`InvalidStateTransition`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Tn, Vt);
var En = [
	-3,
	W,
	`LimitExceededException`,
	{
		[B]: [`LimitExceededException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(En, wt);
var Dn = [
	-3,
	W,
	`NameAlreadyExistsException`,
	{
		[B]: [`NameAlreadyExistsException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(Dn, jt);
var On = [
	-3,
	W,
	`OperationIdAlreadyExistsException`,
	{
		[B]: [`OperationIdAlreadyExistsException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(On, Et);
var kn = [
	-3,
	W,
	`OperationInProgressException`,
	{
		[B]: [`OperationInProgressException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(kn, Dt);
var An = [
	-3,
	W,
	`OperationNotFoundException`,
	{
		[B]: [`OperationNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(An, gt);
var jn = [
	-3,
	W,
	`OperationStatusCheckFailedException`,
	{
		[B]: [`ConditionalCheckFailed`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(jn, Ht);
var Mn = [
	-3,
	W,
	`ResourceScanInProgressException`,
	{
		[B]: [`ResourceScanInProgress`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Mn, Bt);
var Nn = [
	-3,
	W,
	`ResourceScanLimitExceededException`,
	{
		[B]: [`ResourceScanLimitExceeded`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Nn, Ut);
var Pn = [
	-3,
	W,
	`ResourceScanNotFoundException`,
	{
		[B]: [`ResourceScanNotFound`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Pn, Ft);
var Fn = [
	-3,
	W,
	`StackInstanceNotFoundException`,
	{
		[B]: [`StackInstanceNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(Fn, It);
var In = [
	-3,
	W,
	`StackNotFoundException`,
	{
		[B]: [`StackNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(In, zt);
var Ln = [
	-3,
	W,
	`StackRefactorNotFoundException`,
	{
		[B]: [`StackRefactorNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(Ln, Lt);
var Rn = [
	-3,
	W,
	`StackSetNotEmptyException`,
	{
		[B]: [`StackSetNotEmptyException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(Rn, Pt);
var zn = [
	-3,
	W,
	`StackSetNotFoundException`,
	{
		[B]: [`StackSetNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(zn, Ot);
var Bn = [
	-3,
	W,
	`StaleRequestException`,
	{
		[B]: [`StaleRequestException`, 409],
		[H]: V,
		[U]: 409
	},
	[w],
	[0]
];
G.registerError(Bn, kt);
var Vn = [
	-3,
	W,
	`TokenAlreadyExistsException`,
	{
		[B]: [`TokenAlreadyExistsException`, 400],
		[H]: V,
		[U]: 400
	},
	[w],
	[0]
];
G.registerError(Vn, xt);
var Hn = [
	-3,
	W,
	`TypeConfigurationNotFoundException`,
	{
		[B]: [`TypeConfigurationNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(Hn, bt);
var Un = [
	-3,
	W,
	`TypeNotFoundException`,
	{
		[B]: [`TypeNotFoundException`, 404],
		[H]: V,
		[U]: 404
	},
	[w],
	[0]
];
G.registerError(Un, vt);
const Wn = [pn, G];
var Gn = [
	3,
	W,
	`Change`,
	0,
	[
		dn,
		`HookInvocationCount`,
		M
	],
	[
		0,
		1,
		() => dr
	]
], Kn = [
	3,
	W,
	`CreateChangeSetInput`,
	0,
	[
		R,
		_,
		`TemplateBody`,
		`TemplateURL`,
		`UsePreviousTemplate`,
		O,
		y,
		`ResourceTypes`,
		j,
		N,
		E,
		z,
		`ClientToken`,
		b,
		`ChangeSetType`,
		an,
		Xt,
		en,
		Yt,
		Kt,
		x,
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
		() => K,
		2
	],
	2
], qn = [
	3,
	W,
	`CreateChangeSetOutput`,
	0,
	[`Id`, L],
	[0, 0]
], Jn = [
	3,
	W,
	`DeleteChangeSetInput`,
	0,
	[_, R],
	[0, 0],
	1
], Yn = [
	3,
	W,
	`DeleteChangeSetOutput`,
	0,
	[],
	[]
], Xn = [
	3,
	W,
	`DeleteStackInput`,
	0,
	[
		R,
		`RetainResources`,
		j,
		h,
		qt,
		x
	],
	[
		0,
		64,
		0,
		0,
		0,
		() => K
	],
	1
], K = [
	3,
	W,
	x,
	0,
	[`Mode`, S],
	[0, 2]
], Zn = [
	3,
	W,
	`DescribeChangeSetInput`,
	0,
	[
		_,
		R,
		D,
		`IncludePropertyValues`
	],
	[
		0,
		0,
		0,
		2
	],
	1
], Qn = [
	3,
	W,
	`DescribeChangeSetOutput`,
	0,
	[
		_,
		g,
		L,
		R,
		b,
		O,
		v,
		`ExecutionStatus`,
		`Status`,
		`StatusReason`,
		sn,
		E,
		N,
		y,
		z,
		Wt,
		D,
		Xt,
		`ParentChangeSetId`,
		`RootChangeSetId`,
		en,
		Yt,
		Kt,
		x
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
		() => K
	]
], $n = [
	3,
	W,
	`DescribeStackEventsInput`,
	0,
	[R, D],
	[0, 0],
	1
], er = [
	3,
	W,
	`DescribeStackEventsOutput`,
	0,
	[cn, D],
	[() => jr, 0]
], tr = [
	3,
	W,
	`DescribeStacksInput`,
	0,
	[R, D],
	[0, 0]
], nr = [
	3,
	W,
	`DescribeStacksOutput`,
	0,
	[un, D],
	[() => Nr, 0]
], rr = [
	3,
	W,
	`ExecuteChangeSetInput`,
	0,
	[
		_,
		R,
		h,
		S,
		F
	],
	[
		0,
		0,
		0,
		2,
		2
	],
	1
], ir = [
	3,
	W,
	`ExecuteChangeSetOutput`,
	0,
	[],
	[]
], ar = [
	3,
	W,
	`ListStackResourcesInput`,
	0,
	[R, D],
	[0, 0],
	1
], or = [
	3,
	W,
	`ListStackResourcesOutput`,
	0,
	[ln, D],
	[() => Mr, 0]
], sr = [
	3,
	W,
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
], q = [
	3,
	W,
	T,
	0,
	[`TypeHierarchy`, `LogicalIdHierarchy`],
	[0, 0]
], cr = [
	3,
	W,
	`OperationEntry`,
	0,
	[`OperationType`, $t],
	[0, 0]
], lr = [
	3,
	W,
	`Output`,
	0,
	[
		`OutputKey`,
		`OutputValue`,
		b,
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
	W,
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
	W,
	M,
	0,
	[
		`PolicyAction`,
		`Action`,
		C,
		k,
		I,
		`Replacement`,
		`Scope`,
		`ResourceDriftStatus`,
		P,
		`Details`,
		g,
		T,
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
		() => q,
		0,
		0,
		0
	]
], fr = [
	3,
	W,
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
	W,
	`ResourceDriftIgnoredAttribute`,
	0,
	[A, `Reason`],
	[0, 0]
], mr = [
	3,
	W,
	`ResourceTargetDefinition`,
	0,
	[
		`Attribute`,
		`Name`,
		`RequiresRecreation`,
		A,
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
		() => sr,
		0
	]
], hr = [
	3,
	W,
	`ResourceToImport`,
	0,
	[
		I,
		C,
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
	W,
	N,
	0,
	[on, `MonitoringTimeInMinutes`],
	[() => Ar, 1]
], gr = [
	3,
	W,
	`RollbackTrigger`,
	0,
	[`Arn`, dn],
	[0, 0],
	2
], _r = [
	3,
	W,
	`Stack`,
	0,
	[
		R,
		v,
		`StackStatus`,
		L,
		g,
		b,
		O,
		`DeletionTime`,
		`LastUpdatedTime`,
		N,
		`StackStatusReason`,
		S,
		x,
		E,
		`TimeoutInMinutes`,
		y,
		tn,
		j,
		z,
		`EnableTerminationProtection`,
		`ParentId`,
		`RootId`,
		Gt,
		F,
		qt,
		Jt,
		Qt,
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
		() => K,
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
	W,
	`StackDriftInformation`,
	0,
	[sn, Zt],
	[0, 4],
	1
], yr = [
	3,
	W,
	`StackEvent`,
	0,
	[
		L,
		`EventId`,
		R,
		`Timestamp`,
		$t,
		C,
		k,
		I,
		rn,
		nn,
		`ResourceProperties`,
		h,
		`HookType`,
		`HookStatus`,
		`HookStatusReason`,
		`HookInvocationPoint`,
		`HookInvocationId`,
		`HookFailureMode`,
		Jt
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
	W,
	`StackResourceDriftInformationSummary`,
	0,
	[`StackResourceDriftStatus`, Zt],
	[0, 4],
	1
], xr = [
	3,
	W,
	`StackResourceSummary`,
	0,
	[
		C,
		I,
		`LastUpdatedTimestamp`,
		rn,
		k,
		nn,
		Gt,
		T
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => br,
		() => q
	],
	4
], Sr = [
	3,
	W,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Cr = `unit`, wr = [
	1,
	W,
	Wt,
	0,
	() => Gn
], Tr = [
	1,
	W,
	Qt,
	0,
	() => cr
], Er = [
	1,
	W,
	tn,
	0,
	() => lr
], Y = [
	1,
	W,
	O,
	0,
	() => ur
], Dr = [
	1,
	W,
	`ResourceChangeDetails`,
	0,
	() => fr
], Or = [
	1,
	W,
	P,
	0,
	() => pr
], kr = [
	1,
	W,
	an,
	0,
	() => hr
], Ar = [
	1,
	W,
	on,
	0,
	() => gr
], jr = [
	1,
	W,
	cn,
	0,
	() => yr
], Mr = [
	1,
	W,
	ln,
	0,
	() => xr
], Nr = [
	1,
	W,
	un,
	0,
	() => _r
], X = [
	1,
	W,
	z,
	0,
	() => Sr
], Pr = [
	9,
	W,
	`CreateChangeSet`,
	0,
	() => Kn,
	() => qn
], Fr = [
	9,
	W,
	`DeleteChangeSet`,
	0,
	() => Jn,
	() => Yn
], Ir = [
	9,
	W,
	`DeleteStack`,
	0,
	() => Xn,
	() => Cr
], Lr = [
	9,
	W,
	`DescribeChangeSet`,
	0,
	() => Zn,
	() => Qn
], Rr = [
	9,
	W,
	`DescribeStackEvents`,
	0,
	() => $n,
	() => er
], zr = [
	9,
	W,
	`DescribeStacks`,
	0,
	() => tr,
	() => nr
], Br = [
	9,
	W,
	`ExecuteChangeSet`,
	0,
	() => rr,
	() => ir
], Vr = [
	9,
	W,
	`ListStackResources`,
	0,
	() => ar,
	() => or
];
const Hr = (e) => ({
	apiVersion: `2010-05-15`,
	base64Decoder: e?.base64Decoder ?? Be,
	base64Encoder: e?.base64Encoder ?? Ae,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? mt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? rt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new xe()
	}],
	logger: e?.logger ?? new re(),
	protocol: e?.protocol ?? se,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.cloudformation`,
		errorTypeRegistries: Wn,
		xmlNamespace: `http://cloudformation.amazonaws.com/doc/2010-05-15/`,
		version: `2010-05-15`,
		serviceTarget: `CloudFormation`
	},
	serviceId: e?.serviceId ?? `CloudFormation`,
	sha256: e?.sha256 ?? ue,
	urlParser: e?.urlParser ?? Se,
	utf8Decoder: e?.utf8Decoder ?? Je,
	utf8Encoder: e?.utf8Encoder ?? t
}), Ur = (e) => {
	et(process.version);
	let t = Le(e), r = () => t().then(n), i = Hr(e);
	Fe(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? s(ie, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? Ce,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? ne,
		defaultSocketTimeout: Ge(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ye({
			serviceId: i.serviceId,
			clientVersion: st
		}),
		maxAttempts: e?.maxAttempts ?? s(Ie, e),
		region: e?.region ?? s(fe, {
			...le,
			...a
		}),
		requestHandler: ee.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? s({
			...De,
			default: async () => (await r()).retryMode || qe
		}, e),
		streamCollector: e?.streamCollector ?? ge,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? s(We, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? s(ae, a),
		userAgentAppId: e?.userAgentAppId ?? s(je, a)
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
	let n = Object.assign(we(e), oe(e), $e(e), Wr(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, pe(n), he(n), Oe(n), Gr(n));
};
var qr = class extends te {
	config;
	constructor(...[e]) {
		let t = Ur(e || {});
		super(t), this.initConfig = t;
		let n = at(t), r = ke(n), i = He(r), ee = ce(i), a = Ee(ee), o = _e(a), te = it(o), ne = Kr(te, e?.extensions || []);
		this.config = ne, this.middlewareStack.use(be(this.config)), this.middlewareStack.use(Ve(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(Ze(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(ze(this.config)), this.middlewareStack.use(Ue(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new Xe({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Me(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = a(ot, `CloudFormation`, `CloudFormationClient`, Qe), Q = {}, $ = (e, t, n, r) => [];
var Jr = class extends Z(Q, $, `CreateChangeSet`, Pr) {}, Yr = class extends Z(Q, $, `DeleteChangeSet`, Fr) {}, Xr = class extends Z(Q, $, `DeleteStack`, Ir) {}, Zr = class extends Z(Q, $, `DescribeChangeSet`, Lr) {}, Qr = class extends Z(Q, $, `DescribeStackEvents`, Rr) {}, $r = class extends Z(Q, $, `DescribeStacks`, zr) {}, ei = class extends Z(Q, $, `ExecuteChangeSet`, Br) {}, ti = class extends Z(Q, $, `ListStackResources`, Vr) {};
export { Zr as a, Jr as c, Qr as i, qr as l, ei as n, Xr as o, $r as r, Yr as s, ti as t };
