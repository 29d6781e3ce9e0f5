import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as r, H as ee, J as te, K as ne, Q as re, W as ie, X as ae, Y as oe, Z as se, at as ce, ct as le, dt as ue, et as de, ft as fe, it as pe, lt as me, mt as he, nt as ge, ot as _e, pt as ve, q as ye, rt as be, st as xe, tt as Se, ut as Ce } from "./sdk.js";
var we = t(((t) => {
	let { awsEndpointFunctions: we, emitWarningIfUnsupportedVersion: Te, createDefaultUserAgentProvider: Ee, getDefaultSocketTimeout: De, NODE_APP_ID_CONFIG_OPTIONS: Oe, getAwsRegionExtensionConfiguration: ke, resolveAwsRegionExtensionConfiguration: Ae, resolveUserAgentConfig: je, resolveHostHeaderConfig: Me, getUserAgentPlugin: Ne, getHostHeaderPlugin: Pe, getLoggerPlugin: Fe, getRecursionDetectionPlugin: Ie } = (re(), e(se)), { getHttpAuthSchemeEndpointRuleSetPlugin: Le, DefaultIdentityProviderConfig: Re, getHttpSigningPlugin: ze, createPaginator: i } = (ge(), e(Se)), { normalizeProvider: Be, getSmithyContext: Ve, ServiceException: He, NoOpLogger: Ue, emitWarningIfUnsupportedVersion: We, loadConfigsForDefaultMode: Ge, getDefaultExtensionConfiguration: Ke, resolveDefaultRuntimeConfig: qe, Client: Je, makeBuilder: Ye, createWaiter: a, checkExceptions: o, WaiterState: s, createAggregatedClient: Xe } = (fe(), e(ue)), { Command: Ze } = (fe(), e(ue)), { resolveDefaultsModeConfig: Qe, loadConfig: $e, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: et, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: tt, NODE_REGION_CONFIG_OPTIONS: nt, NODE_REGION_CONFIG_FILE_OPTIONS: rt, resolveRegionConfig: it } = (Ce(), e(me)), { BinaryDecisionDiagram: at, EndpointCache: ot, decideEndpoint: st, customEndpointFunctions: ct, resolveEndpointConfig: lt, getEndpointPlugin: ut } = (le(), e(xe)), { parseUrl: dt, getHttpHandlerExtensionConfiguration: ft, resolveHttpHandlerRuntimeConfig: pt, getContentLengthPlugin: mt } = (be(), e(pe)), { DEFAULT_RETRY_MODE: ht, NODE_RETRY_MODE_CONFIG_OPTIONS: gt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: _t, resolveRetryConfig: vt, getRetryPlugin: yt } = (n(), e(de)), { TypeRegistry: bt, getSchemaSerdePlugin: xt } = (ve(), e(he)), { resolveAwsSdkSigV4Config: St, AwsSdkSigV4Signer: Ct, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: wt } = (ae(), e(oe)), { defaultProvider: Tt } = ee(), { toUtf8: Et, fromUtf8: Dt, toBase64: Ot, fromBase64: kt, calculateBodyLength: At } = (ce(), e(_e)), { streamCollector: jt, NodeHttpHandler: Mt } = te(), { AwsQueryProtocol: Nt } = (ne(), e(ye)), { Sha256: Pt } = (r(), e(ie)), Ft = async (e, t, n) => ({
		operation: Ve(t).operation,
		region: await Be(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	function It(e) {
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
	let Lt = (e) => {
		let t = [];
		return e.operation, t.push(It(e)), t;
	}, Rt = (e) => {
		let t = St(e);
		return Object.assign(t, { authSchemePreference: Be(e.authSchemePreference ?? []) });
	}, zt = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `cloudformation`
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
	let Ht = `isSet`, Ut = `PartitionResult`, Wt = `booleanEquals`, Gt = `getAttr`, Kt = { ref: `Endpoint` }, qt = { ref: Ut }, Jt = {}, Yt = [{ ref: `Region` }], Xt = {
		conditions: [
			[Ht, [Kt]],
			[Ht, Yt],
			[
				`aws.partition`,
				Yt,
				Ut
			],
			[Wt, [{ ref: `UseFIPS` }, !0]],
			[Wt, [{ ref: `UseDualStack` }, !0]],
			[Wt, [{
				fn: Gt,
				argv: [qt, `supportsDualStack`]
			}, !0]],
			[Wt, [{
				fn: Gt,
				argv: [qt, `supportsFIPS`]
			}, !0]],
			[`stringEquals`, [{
				fn: Gt,
				argv: [qt, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[-1],
			[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[Kt, Jt],
			[`https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Jt],
			[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://cloudformation.{Region}.amazonaws.com`, Jt],
			[`https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}`, Jt],
			[-1, `FIPS is enabled but this partition does not support FIPS`],
			[`https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}`, Jt],
			[-1, `DualStack is enabled but this partition does not support DualStack`],
			[`https://cloudformation.{Region}.{PartitionResult#dnsSuffix}`, Jt],
			[-1, `Invalid Configuration: Missing Region`]
		]
	}, Zt = new Int32Array([
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
	]), Qt = at.from(Zt, 2, Xt.conditions, Xt.results), $t = new ot({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), en = (e, t = {}) => $t.get(e, () => st(Qt, {
		endpointParams: e,
		logger: t.logger
	}));
	ct.aws = we;
	var c = class e extends He {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, tn = class e extends c {
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
	}, nn = class e extends c {
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
	}, rn = class e extends c {
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
	}, an = class e extends c {
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
	}, on = class e extends c {
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
	}, sn = class e extends c {
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
	}, cn = class e extends c {
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
	}, ln = class e extends c {
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
	}, un = class e extends c {
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
	}, dn = class e extends c {
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
	}, fn = class e extends c {
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
	}, pn = class e extends c {
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
	}, mn = class e extends c {
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
	}, hn = class e extends c {
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
	}, gn = class e extends c {
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
	}, _n = class e extends c {
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
	}, vn = class e extends c {
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
	}, yn = class e extends c {
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
	}, bn = class e extends c {
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
	}, xn = class e extends c {
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
	}, Sn = class e extends c {
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
	}, Cn = class e extends c {
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
	}, wn = class e extends c {
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
	}, Tn = class e extends c {
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
	}, En = class e extends c {
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
	}, Dn = class e extends c {
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
	}, On = class e extends c {
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
	}, kn = class e extends c {
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
	}, An = class e extends c {
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
	let jn = `AutoDeployment`, Mn = `AccountGateResult`, Nn = `AliasName`, Pn = `AdministrationRoleARN`, Fn = `AutoUpdate`, In = `ActualValue`, Ln = `Accounts`, Rn = `Account`, zn = `Action`, l = `CallAs`, Bn = `CapabilitiesReason`, u = `ClientRequestToken`, Vn = `ChangeSetId`, d = `ChangeSetName`, Hn = `CreationTime`, Un = `CreationTimestamp`, f = `Capabilities`, Wn = `Changes`, Gn = `Configuration`, p = `Description`, m = `DeploymentConfig`, Kn = `DriftInformation`, qn = `DeploymentMode`, Jn = `DeletionMode`, Yn = `DisableRollback`, Xn = `DeprecatedStatus`, Zn = `DetailedStatus`, Qn = `DriftStatus`, $n = `DeploymentTargets`, er = `DeclaredTransforms`, tr = `DeletionTime`, nr = `DisableValidation`, rr = `DefaultVersionId`, ir = `DefaultValue`, ar = `ErrorCode`, or = `EventId`, sr = `ExportName`, cr = `ExecutionRoleArn`, lr = `ExecutionRoleName`, ur = `ExecutionStatus`, dr = `ExecutionStatusReason`, fr = `EndTime`, pr = `EnableTerminationProtection`, mr = `EndTimestamp`, hr = `Exports`, gr = `Filters`, _r = `FailureMode`, vr = `FailedStackInstancesCount`, yr = `GeneratedTemplateId`, br = `GeneratedTemplateName`, xr = `HookFailureMode`, Sr = `HookInvocationPoint`, Cr = `HookResultId`, wr = `HookStatus`, Tr = `HookStatusReason`, Er = `HookType`, Dr = `IsActivated`, Or = `InvokedAt`, kr = `IsDefaultVersion`, Ar = `ImportExistingResources`, jr = `IncludeNestedStacks`, Mr = `InvocationPoint`, Nr = `LoggingConfig`, Pr = `LastCheckTimestamp`, Fr = `LastDriftCheckTimestamp`, Ir = `LastOperations`, Lr = `LastOperationId`, Rr = `LatestPublicVersion`, h = `LogicalResourceId`, zr = `LogicalResourceIds`, Br = `LastUpdated`, Vr = `LastUpdatedTime`, Hr = `LastUpdatedTimestamp`, g = `Message`, Ur = `ManagedExecution`, Wr = `ModuleInfo`, _ = `MaxResults`, Gr = `Metadata`, Kr = `Name`, qr = `NotificationARNs`, Jr = `NoEcho`, v = `NextToken`, Yr = `OperationEvents`, y = `OperationId`, b = `OperationPreferences`, Xr = `OperationStatus`, Zr = `OnStackFailure`, Qr = `OperationType`, $r = `OriginalTypeName`, ei = `OrganizationalUnitIds`, ti = `OrganizationalUnitId`, ni = `Outputs`, x = `Parameters`, ri = `PercentageCompleted`, ii = `ParentChangeSetId`, ai = `ParameterConstraints`, oi = `PropertyDifferences`, S = `PublisherId`, si = `ParentId`, ci = `ParameterKey`, li = `PermissionModel`, ui = `ParameterOverrides`, di = `PropertyPath`, C = `PhysicalResourceId`, fi = `PhysicalResourceIdContext`, pi = `ProvisioningType`, mi = `PublicTypeArn`, hi = `PublicVersionNumber`, gi = `Path`, _i = `Resources`, w = `RoleARN`, vi = `RequiredActivatedTypes`, yi = `ResourceChange`, bi = `RootChangeSetId`, xi = `RollbackConfiguration`, Si = `ResourceDriftIgnoredAttributes`, Ci = `RetainExceptOnCreate`, T = `ResourceIdentifier`, wi = `ResourceIdentifierSummaries`, Ti = `RootId`, Ei = `ResourceMappings`, Di = `ResourceMapping`, Oi = `ResourceProperties`, ki = `RelatedResources`, Ai = `RetainStacks`, ji = `ResourceScanId`, Mi = `ResourceStatusReason`, Ni = `ResourceScanSummaries`, Pi = `ResourceStatus`, E = `ResourceType`, Fi = `ResourcesToImport`, Ii = `ResourceTypes`, Li = `RegistrationToken`, Ri = `RollbackTriggers`, zi = `Regions`, Bi = `Region`, D = `Status`, Vi = `StackDefinitions`, Hi = `StackDriftDetectionId`, Ui = `StackDriftStatus`, Wi = `StatusDetails`, Gi = `StackEvents`, Ki = `ScanFilters`, O = `StackId`, qi = `StackInstanceAccount`, Ji = `StackInstanceRegion`, Yi = `StackInstanceStatus`, Xi = `StackInstance`, Zi = `StackIds`, Qi = `StatusMessage`, k = `StackName`, $i = `StackPolicyBody`, ea = `StackPolicyURL`, A = `StatusReason`, ta = `StackRefactorActions`, na = `StackResourceDrifts`, ra = `StackResourceDriftStatus`, ia = `StackResourceDetail`, aa = `StackResourceDrift`, oa = `StackRefactorId`, sa = `StackRefactorSummaries`, ca = `StackResourceSummaries`, la = `StackResources`, ua = `StackSet`, da = `StackSetDriftDetectionDetails`, fa = `StackSetId`, j = `StackSetName`, pa = `StackSetOperation`, ma = `StackStatusReason`, ha = `StackSummaries`, ga = `StackStatus`, _a = `StartTime`, va = `Stacks`, M = `Summaries`, N = `Type`, P = `TypeArn`, F = `TemplateBody`, ya = `TypeConfigurationIdentifier`, ba = `TypeConfigurationIdentifiers`, xa = `TypeConfigurationVersionId`, Sa = `TemplateConfiguration`, Ca = `TimeCreated`, wa = `TargetId`, Ta = `TimeoutInMinutes`, I = `TypeName`, Ea = `TypeNameAlias`, Da = `TemplateSummaryConfig`, Oa = `TypeSummaries`, ka = `TargetType`, L = `TemplateURL`, Aa = `TypeVersionArn`, ja = `TypeVersionId`, Ma = `TypeVersionSummaries`, R = `Tags`, Na = `Target`, Pa = `Timestamp`, Fa = `UsePreviousTemplate`, Ia = `UnprocessedTypeConfigurations`, La = `Value`, Ra = `VersionId`, za = `Values`, Ba = `Visibility`, Va = `Warnings`, z = `awsQueryError`, B = `client`, V = `error`, H = `httpError`, Ha = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation`, U = `com.amazonaws.cloudformation`, Ua = new bt(Ha);
	var Wa = [
		-3,
		Ha,
		`CloudFormationServiceException`,
		0,
		[],
		[]
	];
	Ua.registerError(Wa, c);
	let W = new bt(U);
	var Ga = [
		-3,
		U,
		`AlreadyExistsException`,
		{
			[z]: [`AlreadyExistsException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(Ga, on);
	var Ka = [
		-3,
		U,
		`CFNRegistryException`,
		{
			[z]: [`CFNRegistryException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(Ka, rn);
	var qa = [
		-3,
		U,
		`ChangeSetNotFoundException`,
		{
			[z]: [`ChangeSetNotFound`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(qa, ln);
	var Ja = [
		-3,
		U,
		`ConcurrentResourcesLimitExceededException`,
		{
			[z]: [`ConcurrentResourcesLimitExceeded`, 429],
			[V]: B,
			[H]: 429
		},
		[g],
		[0]
	];
	W.registerError(Ja, fn);
	var Ya = [
		-3,
		U,
		`CreatedButModifiedException`,
		{
			[z]: [`CreatedButModifiedException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(Ya, _n);
	var Xa = [
		-3,
		U,
		`GeneratedTemplateNotFoundException`,
		{
			[z]: [`GeneratedTemplateNotFound`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(Xa, bn);
	var Za = [
		-3,
		U,
		`HookResultNotFoundException`,
		{
			[z]: [`HookResultNotFound`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(Za, Tn);
	var Qa = [
		-3,
		U,
		`InsufficientCapabilitiesException`,
		{
			[z]: [`InsufficientCapabilitiesException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(Qa, un);
	var $a = [
		-3,
		U,
		`InvalidChangeSetStatusException`,
		{
			[z]: [`InvalidChangeSetStatus`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError($a, yn);
	var eo = [
		-3,
		U,
		`InvalidOperationException`,
		{
			[z]: [`InvalidOperationException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(eo, tn);
	var to = [
		-3,
		U,
		`InvalidStateTransitionException`,
		{
			[z]: [`InvalidStateTransition`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(to, On);
	var no = [
		-3,
		U,
		`LimitExceededException`,
		{
			[z]: [`LimitExceededException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(no, dn);
	var ro = [
		-3,
		U,
		`NameAlreadyExistsException`,
		{
			[z]: [`NameAlreadyExistsException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(ro, vn);
	var io = [
		-3,
		U,
		`OperationIdAlreadyExistsException`,
		{
			[z]: [`OperationIdAlreadyExistsException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(io, pn);
	var ao = [
		-3,
		U,
		`OperationInProgressException`,
		{
			[z]: [`OperationInProgressException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(ao, mn);
	var oo = [
		-3,
		U,
		`OperationNotFoundException`,
		{
			[z]: [`OperationNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(oo, nn);
	var so = [
		-3,
		U,
		`OperationStatusCheckFailedException`,
		{
			[z]: [`ConditionalCheckFailed`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(so, kn);
	var co = [
		-3,
		U,
		`ResourceScanInProgressException`,
		{
			[z]: [`ResourceScanInProgress`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(co, Dn);
	var lo = [
		-3,
		U,
		`ResourceScanLimitExceededException`,
		{
			[z]: [`ResourceScanLimitExceeded`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(lo, An);
	var uo = [
		-3,
		U,
		`ResourceScanNotFoundException`,
		{
			[z]: [`ResourceScanNotFound`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(uo, Sn);
	var fo = [
		-3,
		U,
		`StackInstanceNotFoundException`,
		{
			[z]: [`StackInstanceNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(fo, Cn);
	var po = [
		-3,
		U,
		`StackNotFoundException`,
		{
			[z]: [`StackNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(po, En);
	var mo = [
		-3,
		U,
		`StackRefactorNotFoundException`,
		{
			[z]: [`StackRefactorNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(mo, wn);
	var ho = [
		-3,
		U,
		`StackSetNotEmptyException`,
		{
			[z]: [`StackSetNotEmptyException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(ho, xn);
	var go = [
		-3,
		U,
		`StackSetNotFoundException`,
		{
			[z]: [`StackSetNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(go, hn);
	var _o = [
		-3,
		U,
		`StaleRequestException`,
		{
			[z]: [`StaleRequestException`, 409],
			[V]: B,
			[H]: 409
		},
		[g],
		[0]
	];
	W.registerError(_o, gn);
	var vo = [
		-3,
		U,
		`TokenAlreadyExistsException`,
		{
			[z]: [`TokenAlreadyExistsException`, 400],
			[V]: B,
			[H]: 400
		},
		[g],
		[0]
	];
	W.registerError(vo, cn);
	var yo = [
		-3,
		U,
		`TypeConfigurationNotFoundException`,
		{
			[z]: [`TypeConfigurationNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(yo, sn);
	var bo = [
		-3,
		U,
		`TypeNotFoundException`,
		{
			[z]: [`TypeNotFoundException`, 404],
			[V]: B,
			[H]: 404
		},
		[g],
		[0]
	];
	W.registerError(bo, an);
	let xo = [Ua, W];
	var So = [
		3,
		U,
		Mn,
		0,
		[D, A],
		[0, 0]
	], Co = [
		3,
		U,
		`AccountLimit`,
		0,
		[Kr, La],
		[0, 1]
	], wo = [
		3,
		U,
		`ActivateOrganizationsAccessInput`,
		0,
		[],
		[]
	], To = [
		3,
		U,
		`ActivateOrganizationsAccessOutput`,
		0,
		[],
		[]
	], Eo = [
		3,
		U,
		`ActivateTypeInput`,
		0,
		[
			N,
			mi,
			S,
			I,
			Ea,
			Fn,
			Nr,
			cr,
			`VersionBump`,
			`MajorVersion`
		],
		[
			0,
			0,
			0,
			0,
			0,
			2,
			() => _l,
			0,
			0,
			1
		]
	], Do = [
		3,
		U,
		`ActivateTypeOutput`,
		0,
		[`Arn`],
		[0]
	], Oo = [
		3,
		U,
		`Annotation`,
		0,
		[
			`AnnotationName`,
			D,
			Qi,
			`RemediationMessage`,
			`RemediationLink`,
			`SeverityLevel`
		],
		[
			0,
			0,
			0,
			0,
			0,
			0
		]
	], ko = [
		3,
		U,
		jn,
		0,
		[
			`Enabled`,
			`RetainStacksOnAccountRemoval`,
			`DependsOn`
		],
		[
			2,
			2,
			64
		]
	], Ao = [
		3,
		U,
		`BatchDescribeTypeConfigurationsError`,
		0,
		[
			ar,
			`ErrorMessage`,
			ya
		],
		[
			0,
			0,
			() => Xu
		]
	], jo = [
		3,
		U,
		`BatchDescribeTypeConfigurationsInput`,
		0,
		[ba],
		[() => df],
		1
	], Mo = [
		3,
		U,
		`BatchDescribeTypeConfigurationsOutput`,
		0,
		[
			`Errors`,
			Ia,
			`TypeConfigurations`
		],
		[
			() => _d,
			() => mf,
			() => uf
		]
	], No = [
		3,
		U,
		`CancelUpdateStackInput`,
		0,
		[k, u],
		[0, 0],
		1
	], Po = [
		3,
		U,
		`Change`,
		0,
		[
			N,
			`HookInvocationCount`,
			yi
		],
		[
			0,
			1,
			() => zl
		]
	], Fo = [
		3,
		U,
		`ChangeSetHook`,
		0,
		[
			Mr,
			_r,
			I,
			ja,
			xa,
			`TargetDetails`
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => Lo
		]
	], Io = [
		3,
		U,
		`ChangeSetHookResourceTargetDetails`,
		0,
		[
			h,
			E,
			`ResourceAction`
		],
		[
			0,
			0,
			0
		]
	], Lo = [
		3,
		U,
		`ChangeSetHookTargetDetails`,
		0,
		[ka, `ResourceTargetDetails`],
		[0, () => Io]
	], Ro = [
		3,
		U,
		`ChangeSetSummary`,
		0,
		[
			O,
			k,
			Vn,
			d,
			ur,
			D,
			A,
			Hn,
			p,
			jr,
			ii,
			bi,
			Ar
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			2,
			0,
			0,
			2
		]
	], zo = [
		3,
		U,
		`ContinueUpdateRollbackInput`,
		0,
		[
			k,
			w,
			`ResourcesToSkip`,
			u,
			`ForceRollback`
		],
		[
			0,
			0,
			64,
			0,
			2
		],
		1
	], Bo = [
		3,
		U,
		`ContinueUpdateRollbackOutput`,
		0,
		[],
		[]
	], Vo = [
		3,
		U,
		`CreateChangeSetInput`,
		0,
		[
			k,
			d,
			F,
			L,
			Fa,
			x,
			f,
			Ii,
			w,
			xi,
			qr,
			R,
			`ClientToken`,
			p,
			`ChangeSetType`,
			Fi,
			jr,
			Zr,
			Ar,
			qn,
			m,
			nr
		],
		[
			0,
			0,
			0,
			0,
			2,
			() => q,
			64,
			64,
			0,
			() => Xl,
			64,
			() => J,
			0,
			0,
			0,
			() => zd,
			2,
			0,
			2,
			0,
			() => ds,
			2
		],
		2
	], Ho = [
		3,
		U,
		`CreateChangeSetOutput`,
		0,
		[`Id`, O],
		[0, 0]
	], Uo = [
		3,
		U,
		`CreateGeneratedTemplateInput`,
		0,
		[
			br,
			_i,
			k,
			Sa
		],
		[
			0,
			() => Nd,
			0,
			() => Hu
		],
		1
	], Wo = [
		3,
		U,
		`CreateGeneratedTemplateOutput`,
		0,
		[yr],
		[0]
	], Go = [
		3,
		U,
		`CreateStackInput`,
		0,
		[
			k,
			F,
			L,
			x,
			Yn,
			xi,
			Ta,
			qr,
			f,
			Ii,
			w,
			`OnFailure`,
			$i,
			ea,
			R,
			u,
			pr,
			Ci,
			m,
			nr
		],
		[
			0,
			0,
			0,
			() => q,
			2,
			() => Xl,
			1,
			64,
			64,
			64,
			0,
			0,
			0,
			0,
			() => J,
			0,
			2,
			2,
			() => ds,
			2
		],
		1
	], Ko = [
		3,
		U,
		`CreateStackInstancesInput`,
		0,
		[
			j,
			zi,
			Ln,
			$n,
			ui,
			b,
			y,
			l
		],
		[
			0,
			64,
			64,
			() => fs,
			() => q,
			() => G,
			[0, 4],
			0
		],
		2
	], qo = [
		3,
		U,
		`CreateStackInstancesOutput`,
		0,
		[y],
		[0]
	], Jo = [
		3,
		U,
		`CreateStackOutput`,
		0,
		[O, y],
		[0, 0]
	], Yo = [
		3,
		U,
		`CreateStackRefactorInput`,
		0,
		[
			Vi,
			p,
			`EnableStackCreation`,
			Ei
		],
		[
			() => Wd,
			0,
			2,
			() => Ld
		],
		1
	], Xo = [
		3,
		U,
		`CreateStackRefactorOutput`,
		0,
		[oa],
		[0],
		1
	], Zo = [
		3,
		U,
		`CreateStackSetInput`,
		0,
		[
			j,
			p,
			F,
			L,
			O,
			x,
			f,
			R,
			Pn,
			lr,
			li,
			jn,
			l,
			u,
			Ur
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => q,
			64,
			() => J,
			0,
			0,
			0,
			() => ko,
			0,
			[0, 4],
			() => vl
		],
		1
	], Qo = [
		3,
		U,
		`CreateStackSetOutput`,
		0,
		[fa],
		[0]
	], $o = [
		3,
		U,
		`DeactivateOrganizationsAccessInput`,
		0,
		[],
		[]
	], es = [
		3,
		U,
		`DeactivateOrganizationsAccessOutput`,
		0,
		[],
		[]
	], ts = [
		3,
		U,
		`DeactivateTypeInput`,
		0,
		[
			I,
			N,
			`Arn`
		],
		[
			0,
			0,
			0
		]
	], ns = [
		3,
		U,
		`DeactivateTypeOutput`,
		0,
		[],
		[]
	], rs = [
		3,
		U,
		`DeleteChangeSetInput`,
		0,
		[d, k],
		[0, 0],
		1
	], is = [
		3,
		U,
		`DeleteChangeSetOutput`,
		0,
		[],
		[]
	], as = [
		3,
		U,
		`DeleteGeneratedTemplateInput`,
		0,
		[br],
		[0],
		1
	], os = [
		3,
		U,
		`DeleteStackInput`,
		0,
		[
			k,
			`RetainResources`,
			w,
			u,
			Jn,
			m
		],
		[
			0,
			64,
			0,
			0,
			0,
			() => ds
		],
		1
	], ss = [
		3,
		U,
		`DeleteStackInstancesInput`,
		0,
		[
			j,
			zi,
			Ai,
			Ln,
			$n,
			b,
			y,
			l
		],
		[
			0,
			64,
			2,
			64,
			() => fs,
			() => G,
			[0, 4],
			0
		],
		3
	], cs = [
		3,
		U,
		`DeleteStackInstancesOutput`,
		0,
		[y],
		[0]
	], ls = [
		3,
		U,
		`DeleteStackSetInput`,
		0,
		[j, l],
		[0, 0],
		1
	], us = [
		3,
		U,
		`DeleteStackSetOutput`,
		0,
		[],
		[]
	], ds = [
		3,
		U,
		m,
		0,
		[`Mode`, Yn],
		[0, 2]
	], fs = [
		3,
		U,
		$n,
		0,
		[
			Ln,
			`AccountsUrl`,
			ei,
			`AccountFilterType`
		],
		[
			64,
			0,
			64,
			0
		]
	], ps = [
		3,
		U,
		`DeregisterTypeInput`,
		0,
		[
			`Arn`,
			N,
			I,
			Ra
		],
		[
			0,
			0,
			0,
			0
		]
	], ms = [
		3,
		U,
		`DeregisterTypeOutput`,
		0,
		[],
		[]
	], hs = [
		3,
		U,
		`DescribeAccountLimitsInput`,
		0,
		[v],
		[0]
	], gs = [
		3,
		U,
		`DescribeAccountLimitsOutput`,
		0,
		[`AccountLimits`, v],
		[() => hd, 0]
	], _s = [
		3,
		U,
		`DescribeChangeSetHooksInput`,
		0,
		[
			d,
			k,
			v,
			h
		],
		[
			0,
			0,
			0,
			0
		],
		1
	], vs = [
		3,
		U,
		`DescribeChangeSetHooksOutput`,
		0,
		[
			Vn,
			d,
			`Hooks`,
			D,
			v,
			O,
			k
		],
		[
			0,
			0,
			() => yd,
			0,
			0,
			0,
			0
		]
	], ys = [
		3,
		U,
		`DescribeChangeSetInput`,
		0,
		[
			d,
			k,
			v,
			`IncludePropertyValues`
		],
		[
			0,
			0,
			0,
			2
		],
		1
	], bs = [
		3,
		U,
		`DescribeChangeSetOutput`,
		0,
		[
			d,
			Vn,
			O,
			k,
			p,
			x,
			Hn,
			ur,
			D,
			A,
			Ui,
			qr,
			xi,
			f,
			R,
			Wn,
			v,
			jr,
			ii,
			bi,
			Zr,
			Ar,
			qn,
			m
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => q,
			4,
			0,
			0,
			0,
			0,
			64,
			() => Xl,
			64,
			() => J,
			() => vd,
			0,
			2,
			0,
			0,
			0,
			2,
			0,
			() => ds
		]
	], xs = [
		3,
		U,
		`DescribeEventsInput`,
		0,
		[
			k,
			d,
			y,
			gr,
			v
		],
		[
			0,
			0,
			0,
			() => lc,
			0
		]
	], Ss = [
		3,
		U,
		`DescribeEventsOutput`,
		0,
		[Yr, v],
		[() => wd, 0]
	], Cs = [
		3,
		U,
		`DescribeGeneratedTemplateInput`,
		0,
		[br],
		[0],
		1
	], ws = [
		3,
		U,
		`DescribeGeneratedTemplateOutput`,
		0,
		[
			yr,
			br,
			_i,
			D,
			A,
			Hn,
			Vr,
			`Progress`,
			O,
			Sa,
			`TotalWarnings`
		],
		[
			0,
			0,
			() => Pd,
			0,
			0,
			4,
			4,
			() => Wu,
			0,
			() => Hu,
			1
		]
	], Ts = [
		3,
		U,
		`DescribeOrganizationsAccessInput`,
		0,
		[l],
		[0]
	], Es = [
		3,
		U,
		`DescribeOrganizationsAccessOutput`,
		0,
		[D],
		[0]
	], Ds = [
		3,
		U,
		`DescribePublisherInput`,
		0,
		[S],
		[0]
	], Os = [
		3,
		U,
		`DescribePublisherOutput`,
		0,
		[
			S,
			`PublisherStatus`,
			`IdentityProvider`,
			`PublisherProfile`
		],
		[
			0,
			0,
			0,
			0
		]
	], ks = [
		3,
		U,
		`DescribeResourceScanInput`,
		0,
		[ji],
		[0],
		1
	], As = [
		3,
		U,
		`DescribeResourceScanOutput`,
		0,
		[
			ji,
			D,
			A,
			_a,
			fr,
			ri,
			Ii,
			`ResourcesScanned`,
			`ResourcesRead`,
			Ki
		],
		[
			0,
			0,
			0,
			4,
			4,
			1,
			64,
			1,
			1,
			() => Vd
		]
	], js = [
		3,
		U,
		`DescribeStackDriftDetectionStatusInput`,
		0,
		[Hi],
		[0],
		1
	], Ms = [
		3,
		U,
		`DescribeStackDriftDetectionStatusOutput`,
		0,
		[
			O,
			Hi,
			`DetectionStatus`,
			Pa,
			Ui,
			`DetectionStatusReason`,
			`DriftedStackResourceCount`
		],
		[
			0,
			0,
			0,
			4,
			0,
			0,
			1
		],
		4
	], Ns = [
		3,
		U,
		`DescribeStackEventsInput`,
		0,
		[k, v],
		[0, 0],
		1
	], Ps = [
		3,
		U,
		`DescribeStackEventsOutput`,
		0,
		[Gi, v],
		[() => Gd, 0]
	], Fs = [
		3,
		U,
		`DescribeStackInstanceInput`,
		0,
		[
			j,
			qi,
			Ji,
			l
		],
		[
			0,
			0,
			0,
			0
		],
		3
	], Is = [
		3,
		U,
		`DescribeStackInstanceOutput`,
		0,
		[Xi],
		[() => hu]
	], Ls = [
		3,
		U,
		`DescribeStackRefactorInput`,
		0,
		[oa],
		[0],
		1
	], Rs = [
		3,
		U,
		`DescribeStackRefactorOutput`,
		0,
		[
			p,
			oa,
			Zi,
			ur,
			dr,
			D,
			A
		],
		[
			0,
			0,
			64,
			0,
			0,
			0,
			0
		]
	], zs = [
		3,
		U,
		`DescribeStackResourceDriftsInput`,
		0,
		[
			k,
			`StackResourceDriftStatusFilters`,
			v,
			_
		],
		[
			0,
			64,
			0,
			1
		],
		1
	], Bs = [
		3,
		U,
		`DescribeStackResourceDriftsOutput`,
		0,
		[na, v],
		[() => Qd, 0],
		1
	], Vs = [
		3,
		U,
		`DescribeStackResourceInput`,
		0,
		[k, h],
		[0, 0],
		2
	], Hs = [
		3,
		U,
		`DescribeStackResourceOutput`,
		0,
		[ia],
		[() => Cu]
	], Us = [
		3,
		U,
		`DescribeStackResourcesInput`,
		0,
		[
			k,
			h,
			C
		],
		[
			0,
			0,
			0
		]
	], Ws = [
		3,
		U,
		`DescribeStackResourcesOutput`,
		0,
		[la],
		[() => $d]
	], Gs = [
		3,
		U,
		`DescribeStackSetInput`,
		0,
		[j, l],
		[0, 0],
		1
	], Ks = [
		3,
		U,
		`DescribeStackSetOperationInput`,
		0,
		[
			j,
			y,
			l
		],
		[
			0,
			0,
			0
		],
		2
	], qs = [
		3,
		U,
		`DescribeStackSetOperationOutput`,
		0,
		[pa],
		[() => ju]
	], Js = [
		3,
		U,
		`DescribeStackSetOutput`,
		0,
		[ua],
		[() => Ou]
	], Ys = [
		3,
		U,
		`DescribeStacksInput`,
		0,
		[k, v],
		[0, 0]
	], Xs = [
		3,
		U,
		`DescribeStacksOutput`,
		0,
		[va, v],
		[() => tf, 0]
	], Zs = [
		3,
		U,
		`DescribeTypeInput`,
		0,
		[
			N,
			I,
			`Arn`,
			Ra,
			S,
			hi
		],
		[
			0,
			0,
			0,
			0,
			0,
			0
		]
	], Qs = [
		3,
		U,
		`DescribeTypeOutput`,
		0,
		[
			`Arn`,
			N,
			I,
			rr,
			kr,
			`TypeTestsStatus`,
			`TypeTestsStatusDescription`,
			p,
			`Schema`,
			pi,
			Xn,
			Nr,
			vi,
			cr,
			Ba,
			`SourceUrl`,
			`DocumentationUrl`,
			Br,
			Ca,
			`ConfigurationSchema`,
			S,
			$r,
			`OriginalTypeArn`,
			hi,
			Rr,
			Dr,
			Fn
		],
		[
			0,
			0,
			0,
			0,
			2,
			0,
			0,
			0,
			0,
			0,
			0,
			() => _l,
			() => jd,
			0,
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			2
		]
	], $s = [
		3,
		U,
		`DescribeTypeRegistrationInput`,
		0,
		[Li],
		[0],
		1
	], ec = [
		3,
		U,
		`DescribeTypeRegistrationOutput`,
		0,
		[
			`ProgressStatus`,
			p,
			P,
			Aa
		],
		[
			0,
			0,
			0,
			0
		]
	], tc = [
		3,
		U,
		`DetectStackDriftInput`,
		0,
		[k, zr],
		[0, 64],
		1
	], nc = [
		3,
		U,
		`DetectStackDriftOutput`,
		0,
		[Hi],
		[0],
		1
	], rc = [
		3,
		U,
		`DetectStackResourceDriftInput`,
		0,
		[k, h],
		[0, 0],
		2
	], ic = [
		3,
		U,
		`DetectStackResourceDriftOutput`,
		0,
		[aa],
		[() => wu],
		1
	], ac = [
		3,
		U,
		`DetectStackSetDriftInput`,
		0,
		[
			j,
			b,
			y,
			l
		],
		[
			0,
			() => G,
			[0, 4],
			0
		],
		1
	], oc = [
		3,
		U,
		`DetectStackSetDriftOutput`,
		0,
		[y],
		[0]
	], sc = [
		3,
		U,
		`EstimateTemplateCostInput`,
		0,
		[
			F,
			L,
			x
		],
		[
			0,
			0,
			() => q
		]
	], cc = [
		3,
		U,
		`EstimateTemplateCostOutput`,
		0,
		[`Url`],
		[0]
	], lc = [
		3,
		U,
		`EventFilter`,
		0,
		[`FailedEvents`],
		[2]
	], uc = [
		3,
		U,
		`ExecuteChangeSetInput`,
		0,
		[
			d,
			k,
			u,
			Yn,
			Ci
		],
		[
			0,
			0,
			0,
			2,
			2
		],
		1
	], dc = [
		3,
		U,
		`ExecuteChangeSetOutput`,
		0,
		[],
		[]
	], fc = [
		3,
		U,
		`ExecuteStackRefactorInput`,
		0,
		[oa],
		[0],
		1
	], pc = [
		3,
		U,
		`Export`,
		0,
		[
			`ExportingStackId`,
			Kr,
			La
		],
		[
			0,
			0,
			0
		]
	], mc = [
		3,
		U,
		`GetGeneratedTemplateInput`,
		0,
		[br, `Format`],
		[0, 0],
		1
	], hc = [
		3,
		U,
		`GetGeneratedTemplateOutput`,
		0,
		[D, F],
		[0, 0]
	], gc = [
		3,
		U,
		`GetHookResultInput`,
		0,
		[Cr],
		[0]
	], _c = [
		3,
		U,
		`GetHookResultOutput`,
		0,
		[
			Cr,
			Mr,
			_r,
			I,
			$r,
			ja,
			xa,
			P,
			D,
			Tr,
			Or,
			Na,
			`Annotations`
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
			0,
			0,
			4,
			() => Tc,
			() => gd
		]
	], vc = [
		3,
		U,
		`GetStackPolicyInput`,
		0,
		[k],
		[0],
		1
	], yc = [
		3,
		U,
		`GetStackPolicyOutput`,
		0,
		[$i],
		[0]
	], bc = [
		3,
		U,
		`GetTemplateInput`,
		0,
		[
			k,
			d,
			`TemplateStage`
		],
		[
			0,
			0,
			0
		]
	], xc = [
		3,
		U,
		`GetTemplateOutput`,
		0,
		[F, `StagesAvailable`],
		[0, 64]
	], Sc = [
		3,
		U,
		`GetTemplateSummaryInput`,
		0,
		[
			F,
			L,
			k,
			j,
			l,
			Da
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => Ku
		]
	], Cc = [
		3,
		U,
		`GetTemplateSummaryOutput`,
		0,
		[
			x,
			p,
			f,
			Bn,
			Ii,
			`Version`,
			Gr,
			er,
			wi,
			Va
		],
		[
			() => Dd,
			0,
			64,
			0,
			64,
			0,
			0,
			64,
			() => Id,
			() => md
		]
	], wc = [
		3,
		U,
		`HookResultSummary`,
		0,
		[
			Cr,
			Mr,
			_r,
			I,
			ja,
			xa,
			D,
			Tr,
			Or,
			ka,
			wa,
			P,
			`HookExecutionTarget`
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
			4,
			0,
			0,
			0,
			0
		]
	], Tc = [
		3,
		U,
		`HookTarget`,
		0,
		[
			ka,
			`TargetTypeName`,
			wa,
			zn
		],
		[
			0,
			0,
			0,
			0
		],
		4
	], Ec = [
		3,
		U,
		`ImportStacksToStackSetInput`,
		0,
		[
			j,
			Zi,
			`StackIdsUrl`,
			ei,
			b,
			y,
			l
		],
		[
			0,
			64,
			0,
			64,
			() => G,
			[0, 4],
			0
		],
		1
	], Dc = [
		3,
		U,
		`ImportStacksToStackSetOutput`,
		0,
		[y],
		[0]
	], Oc = [
		3,
		U,
		`ListChangeSetsInput`,
		0,
		[k, v],
		[0, 0],
		1
	], kc = [
		3,
		U,
		`ListChangeSetsOutput`,
		0,
		[M, v],
		[() => bd, 0]
	], Ac = [
		3,
		U,
		`ListExportsInput`,
		0,
		[v],
		[0]
	], jc = [
		3,
		U,
		`ListExportsOutput`,
		0,
		[hr, v],
		[() => xd, 0]
	], Mc = [
		3,
		U,
		`ListGeneratedTemplatesInput`,
		0,
		[v, _],
		[0, 1]
	], Nc = [
		3,
		U,
		`ListGeneratedTemplatesOutput`,
		0,
		[M, v],
		[() => lf, 0]
	], Pc = [
		3,
		U,
		`ListHookResultsInput`,
		0,
		[
			ka,
			wa,
			P,
			D,
			v
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], Fc = [
		3,
		U,
		`ListHookResultsOutput`,
		0,
		[
			ka,
			wa,
			`HookResults`,
			v
		],
		[
			0,
			0,
			() => Sd,
			0
		]
	], Ic = [
		3,
		U,
		`ListImportsInput`,
		0,
		[sr, v],
		[0, 0],
		1
	], Lc = [
		3,
		U,
		`ListImportsOutput`,
		0,
		[`Imports`, v],
		[64, 0]
	], Rc = [
		3,
		U,
		`ListResourceScanRelatedResourcesInput`,
		0,
		[
			ji,
			_i,
			v,
			_
		],
		[
			0,
			() => Hd,
			0,
			1
		],
		2
	], zc = [
		3,
		U,
		`ListResourceScanRelatedResourcesOutput`,
		0,
		[ki, v],
		[() => Ad, 0]
	], Bc = [
		3,
		U,
		`ListResourceScanResourcesInput`,
		0,
		[
			ji,
			T,
			`ResourceTypePrefix`,
			`TagKey`,
			`TagValue`,
			v,
			_
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			1
		],
		1
	], Vc = [
		3,
		U,
		`ListResourceScanResourcesOutput`,
		0,
		[_i, v],
		[() => Ud, 0]
	], Hc = [
		3,
		U,
		`ListResourceScansInput`,
		0,
		[
			v,
			_,
			`ScanTypeFilter`
		],
		[
			0,
			1,
			0
		]
	], Uc = [
		3,
		U,
		`ListResourceScansOutput`,
		0,
		[Ni, v],
		[() => Rd, 0]
	], Wc = [
		3,
		U,
		`ListStackInstanceResourceDriftsInput`,
		0,
		[
			j,
			qi,
			Ji,
			y,
			v,
			_,
			`StackInstanceResourceDriftStatuses`,
			l
		],
		[
			0,
			0,
			0,
			0,
			0,
			1,
			64,
			0
		],
		4
	], Gc = [
		3,
		U,
		`ListStackInstanceResourceDriftsOutput`,
		0,
		[M, v],
		[() => qd, 0]
	], Kc = [
		3,
		U,
		`ListStackInstancesInput`,
		0,
		[
			j,
			v,
			_,
			gr,
			qi,
			Ji,
			l
		],
		[
			0,
			0,
			1,
			() => Kd,
			0,
			0,
			0
		],
		1
	], qc = [
		3,
		U,
		`ListStackInstancesOutput`,
		0,
		[M, v],
		[() => Jd, 0]
	], Jc = [
		3,
		U,
		`ListStackRefactorActionsInput`,
		0,
		[
			oa,
			v,
			_
		],
		[
			0,
			0,
			1
		],
		1
	], Yc = [
		3,
		U,
		`ListStackRefactorActionsOutput`,
		0,
		[ta, v],
		[() => Yd, 0],
		1
	], Xc = [
		3,
		U,
		`ListStackRefactorsInput`,
		0,
		[
			`ExecutionStatusFilter`,
			v,
			_
		],
		[
			64,
			0,
			1
		]
	], Zc = [
		3,
		U,
		`ListStackRefactorsOutput`,
		0,
		[sa, v],
		[() => Xd, 0],
		1
	], Qc = [
		3,
		U,
		`ListStackResourcesInput`,
		0,
		[k, v],
		[0, 0],
		1
	], $c = [
		3,
		U,
		`ListStackResourcesOutput`,
		0,
		[ca, v],
		[() => ef, 0]
	], el = [
		3,
		U,
		`ListStackSetAutoDeploymentTargetsInput`,
		0,
		[
			j,
			v,
			_,
			l
		],
		[
			0,
			0,
			1,
			0
		],
		1
	], tl = [
		3,
		U,
		`ListStackSetAutoDeploymentTargetsOutput`,
		0,
		[M, v],
		[() => nf, 0]
	], nl = [
		3,
		U,
		`ListStackSetOperationResultsInput`,
		0,
		[
			j,
			y,
			v,
			_,
			l,
			gr
		],
		[
			0,
			0,
			0,
			1,
			0,
			() => Td
		],
		2
	], rl = [
		3,
		U,
		`ListStackSetOperationResultsOutput`,
		0,
		[M, v],
		[() => rf, 0]
	], il = [
		3,
		U,
		`ListStackSetOperationsInput`,
		0,
		[
			j,
			v,
			_,
			l
		],
		[
			0,
			0,
			1,
			0
		],
		1
	], al = [
		3,
		U,
		`ListStackSetOperationsOutput`,
		0,
		[M, v],
		[() => af, 0]
	], ol = [
		3,
		U,
		`ListStackSetsInput`,
		0,
		[
			v,
			_,
			D,
			l
		],
		[
			0,
			1,
			0,
			0
		]
	], sl = [
		3,
		U,
		`ListStackSetsOutput`,
		0,
		[M, v],
		[() => of, 0]
	], cl = [
		3,
		U,
		`ListStacksInput`,
		0,
		[v, `StackStatusFilter`],
		[0, 64]
	], ll = [
		3,
		U,
		`ListStacksOutput`,
		0,
		[ha, v],
		[() => sf, 0]
	], ul = [
		3,
		U,
		`ListTypeRegistrationsInput`,
		0,
		[
			N,
			I,
			P,
			`RegistrationStatusFilter`,
			_,
			v
		],
		[
			0,
			0,
			0,
			0,
			1,
			0
		]
	], dl = [
		3,
		U,
		`ListTypeRegistrationsOutput`,
		0,
		[`RegistrationTokenList`, v],
		[64, 0]
	], fl = [
		3,
		U,
		`ListTypesInput`,
		0,
		[
			Ba,
			pi,
			Xn,
			N,
			gr,
			_,
			v
		],
		[
			0,
			0,
			0,
			0,
			() => Zu,
			1,
			0
		]
	], pl = [
		3,
		U,
		`ListTypesOutput`,
		0,
		[Oa, v],
		[() => ff, 0]
	], ml = [
		3,
		U,
		`ListTypeVersionsInput`,
		0,
		[
			N,
			I,
			`Arn`,
			_,
			v,
			Xn,
			S
		],
		[
			0,
			0,
			0,
			1,
			0,
			0,
			0
		]
	], hl = [
		3,
		U,
		`ListTypeVersionsOutput`,
		0,
		[Ma, v],
		[() => pf, 0]
	], gl = [
		3,
		U,
		`LiveResourceDrift`,
		0,
		[
			`PreviousValue`,
			In,
			`DriftDetectionTimestamp`
		],
		[
			0,
			0,
			4
		]
	], _l = [
		3,
		U,
		Nr,
		0,
		[`LogRoleArn`, `LogGroupName`],
		[0, 0],
		2
	], vl = [
		3,
		U,
		Ur,
		0,
		[`Active`],
		[2]
	], yl = [
		3,
		U,
		Wr,
		0,
		[`TypeHierarchy`, `LogicalIdHierarchy`],
		[0, 0]
	], bl = [
		3,
		U,
		`OperationEntry`,
		0,
		[Qr, y],
		[0, 0]
	], xl = [
		3,
		U,
		`OperationEvent`,
		0,
		[
			or,
			O,
			y,
			Qr,
			Xr,
			`EventType`,
			h,
			C,
			E,
			Pa,
			_a,
			fr,
			Pi,
			Mi,
			Oi,
			u,
			Er,
			wr,
			Tr,
			Sr,
			xr,
			Zn,
			`ValidationFailureMode`,
			`ValidationName`,
			`ValidationStatus`,
			`ValidationStatusReason`,
			`ValidationPath`
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
			0,
			4,
			4,
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
		]
	], Sl = [
		3,
		U,
		`OperationResultFilter`,
		0,
		[Kr, za],
		[0, 0]
	], Cl = [
		3,
		U,
		`Output`,
		0,
		[
			`OutputKey`,
			`OutputValue`,
			p,
			sr
		],
		[
			0,
			0,
			0,
			0
		]
	], wl = [
		3,
		U,
		`Parameter`,
		0,
		[
			ci,
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
	], Tl = [
		3,
		U,
		ai,
		0,
		[`AllowedValues`],
		[64]
	], El = [
		3,
		U,
		`ParameterDeclaration`,
		0,
		[
			ci,
			ir,
			`ParameterType`,
			Jr,
			p,
			ai
		],
		[
			0,
			0,
			0,
			2,
			0,
			() => Tl
		]
	], Dl = [
		3,
		U,
		`PhysicalResourceIdContextKeyValuePair`,
		0,
		[`Key`, La],
		[0, 0],
		2
	], Ol = [
		3,
		U,
		`PropertyDifference`,
		0,
		[
			di,
			`ExpectedValue`,
			In,
			`DifferenceType`
		],
		[
			0,
			0,
			0,
			0
		],
		4
	], kl = [
		3,
		U,
		`PublishTypeInput`,
		0,
		[
			N,
			`Arn`,
			I,
			hi
		],
		[
			0,
			0,
			0,
			0
		]
	], Al = [
		3,
		U,
		`PublishTypeOutput`,
		0,
		[mi],
		[0]
	], jl = [
		3,
		U,
		`RecordHandlerProgressInput`,
		0,
		[
			`BearerToken`,
			Xr,
			`CurrentOperationStatus`,
			Qi,
			ar,
			`ResourceModel`,
			u
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
	], Ml = [
		3,
		U,
		`RecordHandlerProgressOutput`,
		0,
		[],
		[]
	], Nl = [
		3,
		U,
		`RegisterPublisherInput`,
		0,
		[`AcceptTermsAndConditions`, `ConnectionArn`],
		[2, 0]
	], Pl = [
		3,
		U,
		`RegisterPublisherOutput`,
		0,
		[S],
		[0]
	], Fl = [
		3,
		U,
		`RegisterTypeInput`,
		0,
		[
			I,
			`SchemaHandlerPackage`,
			N,
			Nr,
			cr,
			u
		],
		[
			0,
			0,
			0,
			() => _l,
			0,
			0
		],
		2
	], Il = [
		3,
		U,
		`RegisterTypeOutput`,
		0,
		[Li],
		[0]
	], Ll = [
		3,
		U,
		`RemoveAliasInput`,
		0,
		[Nn],
		[0],
		1
	], Rl = [
		3,
		U,
		`RequiredActivatedType`,
		0,
		[
			Ea,
			$r,
			S,
			`SupportedMajorVersions`
		],
		[
			0,
			0,
			0,
			65
		]
	], zl = [
		3,
		U,
		yi,
		0,
		[
			`PolicyAction`,
			zn,
			h,
			C,
			E,
			`Replacement`,
			`Scope`,
			`ResourceDriftStatus`,
			Si,
			`Details`,
			Vn,
			Wr,
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
			() => Fd,
			() => Md,
			0,
			() => yl,
			0,
			0,
			0
		]
	], Bl = [
		3,
		U,
		`ResourceChangeDetail`,
		0,
		[
			Na,
			`Evaluation`,
			`ChangeSource`,
			`CausingEntity`
		],
		[
			() => Jl,
			0,
			0,
			0
		]
	], Vl = [
		3,
		U,
		`ResourceDefinition`,
		0,
		[
			E,
			T,
			h
		],
		[
			0,
			128,
			0
		],
		2
	], Hl = [
		3,
		U,
		`ResourceDetail`,
		0,
		[
			E,
			h,
			T,
			Pi,
			Mi,
			Va
		],
		[
			0,
			0,
			128,
			0,
			0,
			() => hf
		]
	], Ul = [
		3,
		U,
		`ResourceDriftIgnoredAttribute`,
		0,
		[gi, `Reason`],
		[0, 0]
	], Wl = [
		3,
		U,
		`ResourceIdentifierSummary`,
		0,
		[
			E,
			zr,
			`ResourceIdentifiers`
		],
		[
			0,
			64,
			64
		]
	], Gl = [
		3,
		U,
		`ResourceLocation`,
		0,
		[k, h],
		[0, 0],
		2
	], Kl = [
		3,
		U,
		Di,
		0,
		[`Source`, `Destination`],
		[() => Gl, () => Gl],
		2
	], ql = [
		3,
		U,
		`ResourceScanSummary`,
		0,
		[
			ji,
			D,
			A,
			_a,
			fr,
			ri,
			`ScanType`
		],
		[
			0,
			0,
			0,
			4,
			4,
			1,
			0
		]
	], Jl = [
		3,
		U,
		`ResourceTargetDefinition`,
		0,
		[
			`Attribute`,
			Kr,
			`RequiresRecreation`,
			gi,
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
			() => gl,
			0
		]
	], Yl = [
		3,
		U,
		`ResourceToImport`,
		0,
		[
			E,
			h,
			T
		],
		[
			0,
			0,
			128
		],
		3
	], Xl = [
		3,
		U,
		xi,
		0,
		[Ri, `MonitoringTimeInMinutes`],
		[() => Bd, 1]
	], Zl = [
		3,
		U,
		`RollbackStackInput`,
		0,
		[
			k,
			w,
			u,
			Ci,
			m
		],
		[
			0,
			0,
			0,
			2,
			() => ds
		],
		1
	], Ql = [
		3,
		U,
		`RollbackStackOutput`,
		0,
		[O, y],
		[0, 0]
	], $l = [
		3,
		U,
		`RollbackTrigger`,
		0,
		[`Arn`, N],
		[0, 0],
		2
	], eu = [
		3,
		U,
		`ScanFilter`,
		0,
		[`Types`],
		[64]
	], tu = [
		3,
		U,
		`ScannedResource`,
		0,
		[
			E,
			T,
			`ManagedByStack`
		],
		[
			0,
			128,
			2
		]
	], nu = [
		3,
		U,
		`ScannedResourceIdentifier`,
		0,
		[E, T],
		[0, 128],
		2
	], ru = [
		3,
		U,
		`SetAliasInput`,
		0,
		[k, Nn],
		[0, 0],
		2
	], iu = [
		3,
		U,
		`SetStackPolicyInput`,
		0,
		[
			k,
			$i,
			ea
		],
		[
			0,
			0,
			0
		],
		1
	], au = [
		3,
		U,
		`SetTypeConfigurationInput`,
		0,
		[
			Gn,
			P,
			`ConfigurationAlias`,
			I,
			N
		],
		[
			0,
			0,
			0,
			0,
			0
		],
		1
	], ou = [
		3,
		U,
		`SetTypeConfigurationOutput`,
		0,
		[`ConfigurationArn`],
		[0]
	], su = [
		3,
		U,
		`SetTypeDefaultVersionInput`,
		0,
		[
			`Arn`,
			N,
			I,
			Ra
		],
		[
			0,
			0,
			0,
			0
		]
	], cu = [
		3,
		U,
		`SetTypeDefaultVersionOutput`,
		0,
		[],
		[]
	], lu = [
		3,
		U,
		`SignalResourceInput`,
		0,
		[
			k,
			h,
			`UniqueId`,
			D
		],
		[
			0,
			0,
			0,
			0
		],
		4
	], uu = [
		3,
		U,
		`Stack`,
		0,
		[
			k,
			Hn,
			ga,
			O,
			Vn,
			p,
			x,
			tr,
			Vr,
			xi,
			ma,
			Yn,
			m,
			qr,
			Ta,
			f,
			ni,
			w,
			R,
			pr,
			si,
			Ti,
			Kn,
			Ci,
			Jn,
			Zn,
			Ir,
			Nn
		],
		[
			0,
			4,
			0,
			0,
			0,
			0,
			() => q,
			4,
			4,
			() => Xl,
			0,
			2,
			() => ds,
			64,
			1,
			64,
			() => Ed,
			0,
			() => J,
			2,
			0,
			0,
			() => fu,
			2,
			0,
			0,
			() => Cd,
			0
		],
		3
	], du = [
		3,
		U,
		`StackDefinition`,
		0,
		[
			k,
			F,
			L
		],
		[
			0,
			0,
			0
		]
	], fu = [
		3,
		U,
		`StackDriftInformation`,
		0,
		[Ui, Pr],
		[0, 4],
		1
	], pu = [
		3,
		U,
		`StackDriftInformationSummary`,
		0,
		[Ui, Pr],
		[0, 4],
		1
	], mu = [
		3,
		U,
		`StackEvent`,
		0,
		[
			O,
			or,
			k,
			Pa,
			y,
			h,
			C,
			E,
			Pi,
			Mi,
			Oi,
			u,
			Er,
			wr,
			Tr,
			Sr,
			`HookInvocationId`,
			xr,
			Zn
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
	], hu = [
		3,
		U,
		Xi,
		0,
		[
			fa,
			Bi,
			Rn,
			O,
			ui,
			D,
			Yi,
			A,
			ti,
			Qn,
			Fr,
			Lr
		],
		[
			0,
			0,
			0,
			0,
			() => q,
			0,
			() => gu,
			0,
			0,
			0,
			4,
			0
		]
	], gu = [
		3,
		U,
		`StackInstanceComprehensiveStatus`,
		0,
		[Zn],
		[0]
	], _u = [
		3,
		U,
		`StackInstanceFilter`,
		0,
		[Kr, za],
		[0, 0]
	], vu = [
		3,
		U,
		`StackInstanceResourceDriftsSummary`,
		0,
		[
			O,
			h,
			E,
			ra,
			Pa,
			C,
			fi,
			oi
		],
		[
			0,
			0,
			0,
			0,
			4,
			0,
			() => Od,
			() => kd
		],
		5
	], yu = [
		3,
		U,
		`StackInstanceSummary`,
		0,
		[
			fa,
			Bi,
			Rn,
			O,
			D,
			A,
			Yi,
			ti,
			Qn,
			Fr,
			Lr
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			() => gu,
			0,
			0,
			4,
			0
		]
	], bu = [
		3,
		U,
		`StackRefactorAction`,
		0,
		[
			zn,
			`Entity`,
			C,
			T,
			p,
			`Detection`,
			`DetectionReason`,
			`TagResources`,
			`UntagResources`,
			Di
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			() => Zd,
			64,
			() => Kl
		]
	], xu = [
		3,
		U,
		`StackRefactorSummary`,
		0,
		[
			oa,
			p,
			ur,
			dr,
			D,
			A
		],
		[
			0,
			0,
			0,
			0,
			0,
			0
		]
	], Su = [
		3,
		U,
		`StackResource`,
		0,
		[
			h,
			E,
			Pa,
			Pi,
			k,
			O,
			C,
			Mi,
			p,
			Kn,
			Wr
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
			0,
			() => Tu,
			() => yl
		],
		4
	], Cu = [
		3,
		U,
		ia,
		0,
		[
			h,
			E,
			Hr,
			Pi,
			k,
			O,
			C,
			Mi,
			p,
			Gr,
			Kn,
			Wr
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
			0,
			0,
			() => Tu,
			() => yl
		],
		4
	], wu = [
		3,
		U,
		aa,
		0,
		[
			O,
			h,
			E,
			ra,
			Pa,
			C,
			fi,
			`ExpectedProperties`,
			`ActualProperties`,
			oi,
			Wr,
			`DriftStatusReason`
		],
		[
			0,
			0,
			0,
			0,
			4,
			0,
			() => Od,
			0,
			0,
			() => kd,
			() => yl,
			0
		],
		5
	], Tu = [
		3,
		U,
		`StackResourceDriftInformation`,
		0,
		[ra, Pr],
		[0, 4],
		1
	], Eu = [
		3,
		U,
		`StackResourceDriftInformationSummary`,
		0,
		[ra, Pr],
		[0, 4],
		1
	], Du = [
		3,
		U,
		`StackResourceSummary`,
		0,
		[
			h,
			E,
			Hr,
			Pi,
			C,
			Mi,
			Kn,
			Wr
		],
		[
			0,
			0,
			4,
			0,
			0,
			0,
			() => Eu,
			() => yl
		],
		4
	], Ou = [
		3,
		U,
		ua,
		0,
		[
			j,
			fa,
			p,
			D,
			F,
			x,
			f,
			R,
			`StackSetARN`,
			Pn,
			lr,
			da,
			jn,
			li,
			ei,
			Ur,
			zi
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => q,
			64,
			() => J,
			0,
			0,
			0,
			() => Au,
			() => ko,
			0,
			64,
			() => vl,
			64
		]
	], ku = [
		3,
		U,
		`StackSetAutoDeploymentTargetSummary`,
		0,
		[ti, zi],
		[0, 64]
	], Au = [
		3,
		U,
		da,
		0,
		[
			Qn,
			`DriftDetectionStatus`,
			Fr,
			`TotalStackInstancesCount`,
			`DriftedStackInstancesCount`,
			`InSyncStackInstancesCount`,
			`InProgressStackInstancesCount`,
			vr
		],
		[
			0,
			0,
			4,
			1,
			1,
			1,
			1,
			1
		]
	], ju = [
		3,
		U,
		pa,
		0,
		[
			y,
			fa,
			zn,
			D,
			b,
			Ai,
			Pn,
			lr,
			Un,
			mr,
			$n,
			da,
			A,
			Wi
		],
		[
			0,
			0,
			0,
			0,
			() => G,
			2,
			0,
			0,
			4,
			4,
			() => fs,
			() => Au,
			0,
			() => Nu
		]
	], G = [
		3,
		U,
		`StackSetOperationPreferences`,
		0,
		[
			`RegionConcurrencyType`,
			`RegionOrder`,
			`FailureToleranceCount`,
			`FailureTolerancePercentage`,
			`MaxConcurrentCount`,
			`MaxConcurrentPercentage`,
			`ConcurrencyMode`
		],
		[
			0,
			64,
			1,
			1,
			1,
			1,
			0
		]
	], Mu = [
		3,
		U,
		`StackSetOperationResultSummary`,
		0,
		[
			Rn,
			Bi,
			D,
			A,
			Mn,
			ti
		],
		[
			0,
			0,
			0,
			0,
			() => So,
			0
		]
	], Nu = [
		3,
		U,
		`StackSetOperationStatusDetails`,
		0,
		[vr],
		[1]
	], Pu = [
		3,
		U,
		`StackSetOperationSummary`,
		0,
		[
			y,
			zn,
			D,
			Un,
			mr,
			A,
			Wi,
			b
		],
		[
			0,
			0,
			0,
			4,
			4,
			0,
			() => Nu,
			() => G
		]
	], Fu = [
		3,
		U,
		`StackSetSummary`,
		0,
		[
			j,
			fa,
			p,
			D,
			jn,
			li,
			Qn,
			Fr,
			Ur
		],
		[
			0,
			0,
			0,
			0,
			() => ko,
			0,
			0,
			4,
			() => vl
		]
	], Iu = [
		3,
		U,
		`StackSummary`,
		0,
		[
			k,
			Hn,
			ga,
			O,
			`TemplateDescription`,
			Vr,
			tr,
			ma,
			si,
			Ti,
			Kn,
			Ir
		],
		[
			0,
			4,
			0,
			0,
			0,
			4,
			4,
			0,
			0,
			0,
			() => pu,
			() => Cd
		],
		3
	], Lu = [
		3,
		U,
		`StartResourceScanInput`,
		0,
		[u, Ki],
		[0, () => Vd]
	], Ru = [
		3,
		U,
		`StartResourceScanOutput`,
		0,
		[ji],
		[0]
	], zu = [
		3,
		U,
		`StopStackSetOperationInput`,
		0,
		[
			j,
			y,
			l
		],
		[
			0,
			0,
			0
		],
		2
	], Bu = [
		3,
		U,
		`StopStackSetOperationOutput`,
		0,
		[],
		[]
	], Vu = [
		3,
		U,
		`Tag`,
		0,
		[`Key`, La],
		[0, 0],
		2
	], Hu = [
		3,
		U,
		Sa,
		0,
		[`DeletionPolicy`, `UpdateReplacePolicy`],
		[0, 0]
	], Uu = [
		3,
		U,
		`TemplateParameter`,
		0,
		[
			ci,
			ir,
			Jr,
			p
		],
		[
			0,
			0,
			2,
			0
		]
	], Wu = [
		3,
		U,
		`TemplateProgress`,
		0,
		[
			`ResourcesSucceeded`,
			`ResourcesFailed`,
			`ResourcesProcessing`,
			`ResourcesPending`
		],
		[
			1,
			1,
			1,
			1
		]
	], Gu = [
		3,
		U,
		`TemplateSummary`,
		0,
		[
			yr,
			br,
			D,
			A,
			Hn,
			Vr,
			`NumberOfResources`
		],
		[
			0,
			0,
			0,
			0,
			4,
			4,
			1
		]
	], Ku = [
		3,
		U,
		Da,
		0,
		[`TreatUnrecognizedResourceTypesAsWarnings`],
		[2]
	], qu = [
		3,
		U,
		`TestTypeInput`,
		0,
		[
			`Arn`,
			N,
			I,
			Ra,
			`LogDeliveryBucket`
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], Ju = [
		3,
		U,
		`TestTypeOutput`,
		0,
		[Aa],
		[0]
	], Yu = [
		3,
		U,
		`TypeConfigurationDetails`,
		0,
		[
			`Arn`,
			`Alias`,
			Gn,
			Br,
			P,
			I,
			`IsDefaultConfiguration`
		],
		[
			0,
			0,
			0,
			4,
			0,
			0,
			2
		]
	], Xu = [
		3,
		U,
		ya,
		0,
		[
			P,
			`TypeConfigurationAlias`,
			`TypeConfigurationArn`,
			N,
			I
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], Zu = [
		3,
		U,
		`TypeFilters`,
		0,
		[
			`Category`,
			S,
			`TypeNamePrefix`
		],
		[
			0,
			0,
			0
		]
	], Qu = [
		3,
		U,
		`TypeSummary`,
		0,
		[
			N,
			I,
			rr,
			P,
			Br,
			p,
			S,
			$r,
			hi,
			Rr,
			`PublisherIdentity`,
			`PublisherName`,
			Dr
		],
		[
			0,
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
			2
		]
	], $u = [
		3,
		U,
		`TypeVersionSummary`,
		0,
		[
			N,
			I,
			Ra,
			kr,
			`Arn`,
			Ca,
			p,
			hi
		],
		[
			0,
			0,
			0,
			2,
			0,
			4,
			0,
			0
		]
	], ed = [
		3,
		U,
		`UpdateGeneratedTemplateInput`,
		0,
		[
			br,
			`NewGeneratedTemplateName`,
			`AddResources`,
			`RemoveResources`,
			`RefreshAllResources`,
			Sa
		],
		[
			0,
			0,
			() => Nd,
			64,
			2,
			() => Hu
		],
		1
	], td = [
		3,
		U,
		`UpdateGeneratedTemplateOutput`,
		0,
		[yr],
		[0]
	], nd = [
		3,
		U,
		`UpdateStackInput`,
		0,
		[
			k,
			F,
			L,
			Fa,
			`StackPolicyDuringUpdateBody`,
			`StackPolicyDuringUpdateURL`,
			x,
			f,
			Ii,
			w,
			xi,
			$i,
			ea,
			qr,
			R,
			Yn,
			u,
			Ci,
			m,
			nr
		],
		[
			0,
			0,
			0,
			2,
			0,
			0,
			() => q,
			64,
			64,
			0,
			() => Xl,
			0,
			0,
			64,
			() => J,
			2,
			0,
			2,
			() => ds,
			2
		],
		1
	], rd = [
		3,
		U,
		`UpdateStackInstancesInput`,
		0,
		[
			j,
			zi,
			Ln,
			$n,
			ui,
			b,
			y,
			l
		],
		[
			0,
			64,
			64,
			() => fs,
			() => q,
			() => G,
			[0, 4],
			0
		],
		2
	], id = [
		3,
		U,
		`UpdateStackInstancesOutput`,
		0,
		[y],
		[0]
	], ad = [
		3,
		U,
		`UpdateStackOutput`,
		0,
		[O, y],
		[0, 0]
	], od = [
		3,
		U,
		`UpdateStackSetInput`,
		0,
		[
			j,
			p,
			F,
			L,
			Fa,
			x,
			f,
			R,
			b,
			Pn,
			lr,
			$n,
			li,
			jn,
			y,
			Ln,
			zi,
			l,
			Ur
		],
		[
			0,
			0,
			0,
			0,
			2,
			() => q,
			64,
			() => J,
			() => G,
			0,
			0,
			() => fs,
			0,
			() => ko,
			[0, 4],
			64,
			64,
			0,
			() => vl
		],
		1
	], sd = [
		3,
		U,
		`UpdateStackSetOutput`,
		0,
		[y],
		[0]
	], cd = [
		3,
		U,
		`UpdateTerminationProtectionInput`,
		0,
		[pr, k],
		[2, 0],
		2
	], ld = [
		3,
		U,
		`UpdateTerminationProtectionOutput`,
		0,
		[O],
		[0]
	], ud = [
		3,
		U,
		`ValidateTemplateInput`,
		0,
		[F, L],
		[0, 0]
	], dd = [
		3,
		U,
		`ValidateTemplateOutput`,
		0,
		[
			x,
			p,
			f,
			Bn,
			er
		],
		[
			() => cf,
			0,
			64,
			0,
			64
		]
	], fd = [
		3,
		U,
		`WarningDetail`,
		0,
		[N, `Properties`],
		[0, () => gf]
	], pd = [
		3,
		U,
		`WarningProperty`,
		0,
		[
			di,
			`Required`,
			p
		],
		[
			0,
			2,
			0
		]
	], md = [
		3,
		U,
		Va,
		0,
		[`UnrecognizedResourceTypes`],
		[64]
	], K = `unit`, hd = [
		1,
		U,
		`AccountLimitList`,
		0,
		() => Co
	], gd = [
		1,
		U,
		`AnnotationList`,
		0,
		() => Oo
	], _d = [
		1,
		U,
		`BatchDescribeTypeConfigurationsErrors`,
		0,
		() => Ao
	], vd = [
		1,
		U,
		Wn,
		0,
		() => Po
	], yd = [
		1,
		U,
		`ChangeSetHooks`,
		0,
		() => Fo
	], bd = [
		1,
		U,
		`ChangeSetSummaries`,
		0,
		() => Ro
	], xd = [
		1,
		U,
		hr,
		0,
		() => pc
	], Sd = [
		1,
		U,
		`HookResultSummaries`,
		0,
		() => wc
	], Cd = [
		1,
		U,
		Ir,
		0,
		() => bl
	], wd = [
		1,
		U,
		Yr,
		0,
		() => xl
	], Td = [
		1,
		U,
		`OperationResultFilters`,
		0,
		() => Sl
	], Ed = [
		1,
		U,
		ni,
		0,
		() => Cl
	], Dd = [
		1,
		U,
		`ParameterDeclarations`,
		0,
		() => El
	], q = [
		1,
		U,
		x,
		0,
		() => wl
	], Od = [
		1,
		U,
		fi,
		0,
		() => Dl
	], kd = [
		1,
		U,
		oi,
		0,
		() => Ol
	], Ad = [
		1,
		U,
		ki,
		0,
		() => tu
	], jd = [
		1,
		U,
		vi,
		0,
		() => Rl
	], Md = [
		1,
		U,
		`ResourceChangeDetails`,
		0,
		() => Bl
	], Nd = [
		1,
		U,
		`ResourceDefinitions`,
		0,
		() => Vl
	], Pd = [
		1,
		U,
		`ResourceDetails`,
		0,
		() => Hl
	], Fd = [
		1,
		U,
		Si,
		0,
		() => Ul
	], Id = [
		1,
		U,
		wi,
		0,
		() => Wl
	], Ld = [
		1,
		U,
		Ei,
		0,
		() => Kl
	], Rd = [
		1,
		U,
		Ni,
		0,
		() => ql
	], zd = [
		1,
		U,
		Fi,
		0,
		() => Yl
	], Bd = [
		1,
		U,
		Ri,
		0,
		() => $l
	], Vd = [
		1,
		U,
		Ki,
		0,
		() => eu
	], Hd = [
		1,
		U,
		`ScannedResourceIdentifiers`,
		0,
		() => nu
	], Ud = [
		1,
		U,
		`ScannedResources`,
		0,
		() => tu
	], Wd = [
		1,
		U,
		Vi,
		0,
		() => du
	], Gd = [
		1,
		U,
		Gi,
		0,
		() => mu
	], Kd = [
		1,
		U,
		`StackInstanceFilters`,
		0,
		() => _u
	], qd = [
		1,
		U,
		`StackInstanceResourceDriftsSummaries`,
		0,
		() => vu
	], Jd = [
		1,
		U,
		`StackInstanceSummaries`,
		0,
		() => yu
	], Yd = [
		1,
		U,
		ta,
		0,
		() => bu
	], Xd = [
		1,
		U,
		sa,
		0,
		() => xu
	], Zd = [
		1,
		U,
		`StackRefactorTagResources`,
		0,
		() => Vu
	], Qd = [
		1,
		U,
		na,
		0,
		() => wu
	], $d = [
		1,
		U,
		la,
		0,
		() => Su
	], ef = [
		1,
		U,
		ca,
		0,
		() => Du
	], tf = [
		1,
		U,
		va,
		0,
		() => uu
	], nf = [
		1,
		U,
		`StackSetAutoDeploymentTargetSummaries`,
		0,
		() => ku
	], rf = [
		1,
		U,
		`StackSetOperationResultSummaries`,
		0,
		() => Mu
	], af = [
		1,
		U,
		`StackSetOperationSummaries`,
		0,
		() => Pu
	], of = [
		1,
		U,
		`StackSetSummaries`,
		0,
		() => Fu
	], sf = [
		1,
		U,
		ha,
		0,
		() => Iu
	], J = [
		1,
		U,
		R,
		0,
		() => Vu
	], cf = [
		1,
		U,
		`TemplateParameters`,
		0,
		() => Uu
	], lf = [
		1,
		U,
		`TemplateSummaries`,
		0,
		() => Gu
	], uf = [
		1,
		U,
		`TypeConfigurationDetailsList`,
		0,
		() => Yu
	], df = [
		1,
		U,
		ba,
		0,
		() => Xu
	], ff = [
		1,
		U,
		Oa,
		0,
		() => Qu
	], pf = [
		1,
		U,
		Ma,
		0,
		() => $u
	], mf = [
		1,
		U,
		Ia,
		0,
		() => Xu
	], hf = [
		1,
		U,
		`WarningDetails`,
		0,
		() => fd
	], gf = [
		1,
		U,
		`WarningProperties`,
		0,
		() => pd
	], _f = [
		9,
		U,
		`ActivateOrganizationsAccess`,
		0,
		() => wo,
		() => To
	], vf = [
		9,
		U,
		`ActivateType`,
		2,
		() => Eo,
		() => Do
	], yf = [
		9,
		U,
		`BatchDescribeTypeConfigurations`,
		0,
		() => jo,
		() => Mo
	], bf = [
		9,
		U,
		`CancelUpdateStack`,
		0,
		() => No,
		() => K
	], xf = [
		9,
		U,
		`ContinueUpdateRollback`,
		0,
		() => zo,
		() => Bo
	], Sf = [
		9,
		U,
		`CreateChangeSet`,
		0,
		() => Vo,
		() => Ho
	], Cf = [
		9,
		U,
		`CreateGeneratedTemplate`,
		0,
		() => Uo,
		() => Wo
	], wf = [
		9,
		U,
		`CreateStack`,
		0,
		() => Go,
		() => Jo
	], Tf = [
		9,
		U,
		`CreateStackInstances`,
		0,
		() => Ko,
		() => qo
	], Ef = [
		9,
		U,
		`CreateStackRefactor`,
		0,
		() => Yo,
		() => Xo
	], Df = [
		9,
		U,
		`CreateStackSet`,
		0,
		() => Zo,
		() => Qo
	], Of = [
		9,
		U,
		`DeactivateOrganizationsAccess`,
		0,
		() => $o,
		() => es
	], kf = [
		9,
		U,
		`DeactivateType`,
		2,
		() => ts,
		() => ns
	], Af = [
		9,
		U,
		`DeleteChangeSet`,
		0,
		() => rs,
		() => is
	], jf = [
		9,
		U,
		`DeleteGeneratedTemplate`,
		0,
		() => as,
		() => K
	], Mf = [
		9,
		U,
		`DeleteStack`,
		0,
		() => os,
		() => K
	], Nf = [
		9,
		U,
		`DeleteStackInstances`,
		0,
		() => ss,
		() => cs
	], Pf = [
		9,
		U,
		`DeleteStackSet`,
		0,
		() => ls,
		() => us
	], Ff = [
		9,
		U,
		`DeregisterType`,
		2,
		() => ps,
		() => ms
	], If = [
		9,
		U,
		`DescribeAccountLimits`,
		0,
		() => hs,
		() => gs
	], Lf = [
		9,
		U,
		`DescribeChangeSet`,
		0,
		() => ys,
		() => bs
	], Rf = [
		9,
		U,
		`DescribeChangeSetHooks`,
		0,
		() => _s,
		() => vs
	], zf = [
		9,
		U,
		`DescribeEvents`,
		0,
		() => xs,
		() => Ss
	], Bf = [
		9,
		U,
		`DescribeGeneratedTemplate`,
		0,
		() => Cs,
		() => ws
	], Vf = [
		9,
		U,
		`DescribeOrganizationsAccess`,
		0,
		() => Ts,
		() => Es
	], Hf = [
		9,
		U,
		`DescribePublisher`,
		2,
		() => Ds,
		() => Os
	], Uf = [
		9,
		U,
		`DescribeResourceScan`,
		0,
		() => ks,
		() => As
	], Wf = [
		9,
		U,
		`DescribeStackDriftDetectionStatus`,
		0,
		() => js,
		() => Ms
	], Gf = [
		9,
		U,
		`DescribeStackEvents`,
		0,
		() => Ns,
		() => Ps
	], Kf = [
		9,
		U,
		`DescribeStackInstance`,
		0,
		() => Fs,
		() => Is
	], qf = [
		9,
		U,
		`DescribeStackRefactor`,
		0,
		() => Ls,
		() => Rs
	], Jf = [
		9,
		U,
		`DescribeStackResource`,
		0,
		() => Vs,
		() => Hs
	], Yf = [
		9,
		U,
		`DescribeStackResourceDrifts`,
		0,
		() => zs,
		() => Bs
	], Xf = [
		9,
		U,
		`DescribeStackResources`,
		0,
		() => Us,
		() => Ws
	], Zf = [
		9,
		U,
		`DescribeStacks`,
		0,
		() => Ys,
		() => Xs
	], Qf = [
		9,
		U,
		`DescribeStackSet`,
		0,
		() => Gs,
		() => Js
	], $f = [
		9,
		U,
		`DescribeStackSetOperation`,
		0,
		() => Ks,
		() => qs
	], ep = [
		9,
		U,
		`DescribeType`,
		2,
		() => Zs,
		() => Qs
	], tp = [
		9,
		U,
		`DescribeTypeRegistration`,
		2,
		() => $s,
		() => ec
	], np = [
		9,
		U,
		`DetectStackDrift`,
		0,
		() => tc,
		() => nc
	], rp = [
		9,
		U,
		`DetectStackResourceDrift`,
		0,
		() => rc,
		() => ic
	], ip = [
		9,
		U,
		`DetectStackSetDrift`,
		0,
		() => ac,
		() => oc
	], ap = [
		9,
		U,
		`EstimateTemplateCost`,
		0,
		() => sc,
		() => cc
	], op = [
		9,
		U,
		`ExecuteChangeSet`,
		0,
		() => uc,
		() => dc
	], sp = [
		9,
		U,
		`ExecuteStackRefactor`,
		0,
		() => fc,
		() => K
	], cp = [
		9,
		U,
		`GetGeneratedTemplate`,
		0,
		() => mc,
		() => hc
	], lp = [
		9,
		U,
		`GetHookResult`,
		0,
		() => gc,
		() => _c
	], up = [
		9,
		U,
		`GetStackPolicy`,
		0,
		() => vc,
		() => yc
	], dp = [
		9,
		U,
		`GetTemplate`,
		0,
		() => bc,
		() => xc
	], fp = [
		9,
		U,
		`GetTemplateSummary`,
		0,
		() => Sc,
		() => Cc
	], pp = [
		9,
		U,
		`ImportStacksToStackSet`,
		0,
		() => Ec,
		() => Dc
	], mp = [
		9,
		U,
		`ListChangeSets`,
		0,
		() => Oc,
		() => kc
	], hp = [
		9,
		U,
		`ListExports`,
		0,
		() => Ac,
		() => jc
	], gp = [
		9,
		U,
		`ListGeneratedTemplates`,
		0,
		() => Mc,
		() => Nc
	], _p = [
		9,
		U,
		`ListHookResults`,
		0,
		() => Pc,
		() => Fc
	], vp = [
		9,
		U,
		`ListImports`,
		0,
		() => Ic,
		() => Lc
	], yp = [
		9,
		U,
		`ListResourceScanRelatedResources`,
		0,
		() => Rc,
		() => zc
	], bp = [
		9,
		U,
		`ListResourceScanResources`,
		0,
		() => Bc,
		() => Vc
	], xp = [
		9,
		U,
		`ListResourceScans`,
		0,
		() => Hc,
		() => Uc
	], Sp = [
		9,
		U,
		`ListStackInstanceResourceDrifts`,
		0,
		() => Wc,
		() => Gc
	], Cp = [
		9,
		U,
		`ListStackInstances`,
		0,
		() => Kc,
		() => qc
	], wp = [
		9,
		U,
		`ListStackRefactorActions`,
		0,
		() => Jc,
		() => Yc
	], Tp = [
		9,
		U,
		`ListStackRefactors`,
		0,
		() => Xc,
		() => Zc
	], Ep = [
		9,
		U,
		`ListStackResources`,
		0,
		() => Qc,
		() => $c
	], Dp = [
		9,
		U,
		`ListStacks`,
		0,
		() => cl,
		() => ll
	], Op = [
		9,
		U,
		`ListStackSetAutoDeploymentTargets`,
		0,
		() => el,
		() => tl
	], kp = [
		9,
		U,
		`ListStackSetOperationResults`,
		0,
		() => nl,
		() => rl
	], Ap = [
		9,
		U,
		`ListStackSetOperations`,
		0,
		() => il,
		() => al
	], jp = [
		9,
		U,
		`ListStackSets`,
		0,
		() => ol,
		() => sl
	], Mp = [
		9,
		U,
		`ListTypeRegistrations`,
		2,
		() => ul,
		() => dl
	], Np = [
		9,
		U,
		`ListTypes`,
		2,
		() => fl,
		() => pl
	], Pp = [
		9,
		U,
		`ListTypeVersions`,
		2,
		() => ml,
		() => hl
	], Fp = [
		9,
		U,
		`PublishType`,
		2,
		() => kl,
		() => Al
	], Ip = [
		9,
		U,
		`RecordHandlerProgress`,
		2,
		() => jl,
		() => Ml
	], Lp = [
		9,
		U,
		`RegisterPublisher`,
		2,
		() => Nl,
		() => Pl
	], Rp = [
		9,
		U,
		`RegisterType`,
		2,
		() => Fl,
		() => Il
	], zp = [
		9,
		U,
		`RemoveAlias`,
		0,
		() => Ll,
		() => K
	], Bp = [
		9,
		U,
		`RollbackStack`,
		0,
		() => Zl,
		() => Ql
	], Vp = [
		9,
		U,
		`SetAlias`,
		0,
		() => ru,
		() => K
	], Hp = [
		9,
		U,
		`SetStackPolicy`,
		0,
		() => iu,
		() => K
	], Up = [
		9,
		U,
		`SetTypeConfiguration`,
		0,
		() => au,
		() => ou
	], Wp = [
		9,
		U,
		`SetTypeDefaultVersion`,
		2,
		() => su,
		() => cu
	], Gp = [
		9,
		U,
		`SignalResource`,
		0,
		() => lu,
		() => K
	], Kp = [
		9,
		U,
		`StartResourceScan`,
		0,
		() => Lu,
		() => Ru
	], qp = [
		9,
		U,
		`StopStackSetOperation`,
		0,
		() => zu,
		() => Bu
	], Jp = [
		9,
		U,
		`TestType`,
		2,
		() => qu,
		() => Ju
	], Yp = [
		9,
		U,
		`UpdateGeneratedTemplate`,
		0,
		() => ed,
		() => td
	], Xp = [
		9,
		U,
		`UpdateStack`,
		0,
		() => nd,
		() => ad
	], Zp = [
		9,
		U,
		`UpdateStackInstances`,
		0,
		() => rd,
		() => id
	], Qp = [
		9,
		U,
		`UpdateStackSet`,
		0,
		() => od,
		() => sd
	], $p = [
		9,
		U,
		`UpdateTerminationProtection`,
		0,
		() => cd,
		() => ld
	], em = [
		9,
		U,
		`ValidateTemplate`,
		0,
		() => ud,
		() => dd
	];
	let tm = (e) => ({
		apiVersion: `2010-05-15`,
		base64Decoder: e?.base64Decoder ?? kt,
		base64Encoder: e?.base64Encoder ?? Ot,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? en,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Lt,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new Ct()
		}],
		logger: e?.logger ?? new Ue(),
		protocol: e?.protocol ?? Nt,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.cloudformation`,
			errorTypeRegistries: xo,
			xmlNamespace: `http://cloudformation.amazonaws.com/doc/2010-05-15/`,
			version: `2010-05-15`,
			serviceTarget: `CloudFormation`
		},
		serviceId: e?.serviceId ?? `CloudFormation`,
		sha256: e?.sha256 ?? Pt,
		urlParser: e?.urlParser ?? dt,
		utf8Decoder: e?.utf8Decoder ?? Dt,
		utf8Encoder: e?.utf8Encoder ?? Et
	}), nm = (e) => {
		We(process.version);
		let t = Qe(e), n = () => t().then(Ge), r = tm(e);
		Te(process.version);
		let ee = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? $e(wt, ee),
			bodyLengthChecker: e?.bodyLengthChecker ?? At,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? Tt,
			defaultSocketTimeout: De(e?.requestHandler, 9e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ee({
				serviceId: r.serviceId,
				clientVersion: Vt.version
			}),
			maxAttempts: e?.maxAttempts ?? $e(_t, e),
			region: e?.region ?? $e(nt, {
				...rt,
				...ee
			}),
			requestHandler: Mt.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? $e({
				...gt,
				default: async () => (await n()).retryMode || ht
			}, e),
			streamCollector: e?.streamCollector ?? jt,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? $e(tt, ee),
			useFipsEndpoint: e?.useFipsEndpoint ?? $e(et, ee),
			userAgentAppId: e?.userAgentAppId ?? $e(Oe, ee)
		};
	}, rm = (e) => {
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
	}, im = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), am = (e, t) => {
		let n = Object.assign(ke(e), Ke(e), ft(e), rm(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Ae(n), qe(n), pt(n), im(n));
	};
	var Y = class extends Je {
		config;
		constructor(...[e]) {
			let t = nm(e || {});
			super(t), this.initConfig = t;
			let n = zt(t), r = je(n), ee = vt(r), te = it(ee), ne = Me(te), re = lt(ne), ie = Rt(re), ae = am(ie, e?.extensions || []);
			this.config = ae, this.middlewareStack.use(xt(this.config)), this.middlewareStack.use(Ne(this.config)), this.middlewareStack.use(yt(this.config)), this.middlewareStack.use(mt(this.config)), this.middlewareStack.use(Pe(this.config)), this.middlewareStack.use(Fe(this.config)), this.middlewareStack.use(Ie(this.config)), this.middlewareStack.use(Le(this.config, {
				httpAuthSchemeParametersProvider: Ft,
				identityProviderConfigProvider: async (e) => new Re({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(ze(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let X = Ye(Bt, `CloudFormation`, `CloudFormationClient`, ut), Z = {}, Q = (e, t, n, r) => [];
	var om = class extends X(Z, Q, `ActivateOrganizationsAccess`, _f) {}, sm = class extends X(Z, Q, `ActivateType`, vf) {}, cm = class extends X(Z, Q, `BatchDescribeTypeConfigurations`, yf) {}, lm = class extends X(Z, Q, `CancelUpdateStack`, bf) {}, um = class extends X(Z, Q, `ContinueUpdateRollback`, xf) {}, dm = class extends X(Z, Q, `CreateChangeSet`, Sf) {}, fm = class extends X(Z, Q, `CreateGeneratedTemplate`, Cf) {}, pm = class extends X(Z, Q, `CreateStack`, wf) {}, mm = class extends X(Z, Q, `CreateStackInstances`, Tf) {}, hm = class extends X(Z, Q, `CreateStackRefactor`, Ef) {}, gm = class extends X(Z, Q, `CreateStackSet`, Df) {}, _m = class extends X(Z, Q, `DeactivateOrganizationsAccess`, Of) {}, vm = class extends X(Z, Q, `DeactivateType`, kf) {}, ym = class extends X(Z, Q, `DeleteChangeSet`, Af) {}, bm = class extends X(Z, Q, `DeleteGeneratedTemplate`, jf) {}, xm = class extends X(Z, Q, `DeleteStack`, Mf) {}, Sm = class extends X(Z, Q, `DeleteStackInstances`, Nf) {}, Cm = class extends X(Z, Q, `DeleteStackSet`, Pf) {}, wm = class extends X(Z, Q, `DeregisterType`, Ff) {}, Tm = class extends X(Z, Q, `DescribeAccountLimits`, If) {}, Em = class extends X(Z, Q, `DescribeChangeSet`, Lf) {}, Dm = class extends X(Z, Q, `DescribeChangeSetHooks`, Rf) {}, Om = class extends X(Z, Q, `DescribeEvents`, zf) {}, km = class extends X(Z, Q, `DescribeGeneratedTemplate`, Bf) {}, Am = class extends X(Z, Q, `DescribeOrganizationsAccess`, Vf) {}, jm = class extends X(Z, Q, `DescribePublisher`, Hf) {}, Mm = class extends X(Z, Q, `DescribeResourceScan`, Uf) {}, Nm = class extends X(Z, Q, `DescribeStackDriftDetectionStatus`, Wf) {}, Pm = class extends X(Z, Q, `DescribeStackEvents`, Gf) {}, Fm = class extends X(Z, Q, `DescribeStackInstance`, Kf) {}, Im = class extends X(Z, Q, `DescribeStackRefactor`, qf) {}, Lm = class extends X(Z, Q, `DescribeStackResource`, Jf) {}, Rm = class extends X(Z, Q, `DescribeStackResourceDrifts`, Yf) {}, zm = class extends X(Z, Q, `DescribeStackResources`, Xf) {}, $ = class extends X(Z, Q, `DescribeStacks`, Zf) {}, Bm = class extends X(Z, Q, `DescribeStackSet`, Qf) {}, Vm = class extends X(Z, Q, `DescribeStackSetOperation`, $f) {}, Hm = class extends X(Z, Q, `DescribeType`, ep) {}, Um = class extends X(Z, Q, `DescribeTypeRegistration`, tp) {}, Wm = class extends X(Z, Q, `DetectStackDrift`, np) {}, Gm = class extends X(Z, Q, `DetectStackResourceDrift`, rp) {}, Km = class extends X(Z, Q, `DetectStackSetDrift`, ip) {}, qm = class extends X(Z, Q, `EstimateTemplateCost`, ap) {}, Jm = class extends X(Z, Q, `ExecuteChangeSet`, op) {}, Ym = class extends X(Z, Q, `ExecuteStackRefactor`, sp) {}, Xm = class extends X(Z, Q, `GetGeneratedTemplate`, cp) {}, Zm = class extends X(Z, Q, `GetHookResult`, lp) {}, Qm = class extends X(Z, Q, `GetStackPolicy`, up) {}, $m = class extends X(Z, Q, `GetTemplate`, dp) {}, eh = class extends X(Z, Q, `GetTemplateSummary`, fp) {}, th = class extends X(Z, Q, `ImportStacksToStackSet`, pp) {}, nh = class extends X(Z, Q, `ListChangeSets`, mp) {}, rh = class extends X(Z, Q, `ListExports`, hp) {}, ih = class extends X(Z, Q, `ListGeneratedTemplates`, gp) {}, ah = class extends X(Z, Q, `ListHookResults`, _p) {}, oh = class extends X(Z, Q, `ListImports`, vp) {}, sh = class extends X(Z, Q, `ListResourceScanRelatedResources`, yp) {}, ch = class extends X(Z, Q, `ListResourceScanResources`, bp) {}, lh = class extends X(Z, Q, `ListResourceScans`, xp) {}, uh = class extends X(Z, Q, `ListStackInstanceResourceDrifts`, Sp) {}, dh = class extends X(Z, Q, `ListStackInstances`, Cp) {}, fh = class extends X(Z, Q, `ListStackRefactorActions`, wp) {}, ph = class extends X(Z, Q, `ListStackRefactors`, Tp) {}, mh = class extends X(Z, Q, `ListStackResources`, Ep) {}, hh = class extends X(Z, Q, `ListStacks`, Dp) {}, gh = class extends X(Z, Q, `ListStackSetAutoDeploymentTargets`, Op) {}, _h = class extends X(Z, Q, `ListStackSetOperationResults`, kp) {}, vh = class extends X(Z, Q, `ListStackSetOperations`, Ap) {}, yh = class extends X(Z, Q, `ListStackSets`, jp) {}, bh = class extends X(Z, Q, `ListTypeRegistrations`, Mp) {}, xh = class extends X(Z, Q, `ListTypes`, Np) {}, Sh = class extends X(Z, Q, `ListTypeVersions`, Pp) {}, Ch = class extends X(Z, Q, `PublishType`, Fp) {}, wh = class extends X(Z, Q, `RecordHandlerProgress`, Ip) {}, Th = class extends X(Z, Q, `RegisterPublisher`, Lp) {}, Eh = class extends X(Z, Q, `RegisterType`, Rp) {}, Dh = class extends X(Z, Q, `RemoveAlias`, zp) {}, Oh = class extends X(Z, Q, `RollbackStack`, Bp) {}, kh = class extends X(Z, Q, `SetAlias`, Vp) {}, Ah = class extends X(Z, Q, `SetStackPolicy`, Hp) {}, jh = class extends X(Z, Q, `SetTypeConfiguration`, Up) {}, Mh = class extends X(Z, Q, `SetTypeDefaultVersion`, Wp) {}, Nh = class extends X(Z, Q, `SignalResource`, Gp) {}, Ph = class extends X(Z, Q, `StartResourceScan`, Kp) {}, Fh = class extends X(Z, Q, `StopStackSetOperation`, qp) {}, Ih = class extends X(Z, Q, `TestType`, Jp) {}, Lh = class extends X(Z, Q, `UpdateGeneratedTemplate`, Yp) {}, Rh = class extends X(Z, Q, `UpdateStack`, Xp) {}, zh = class extends X(Z, Q, `UpdateStackInstances`, Zp) {}, Bh = class extends X(Z, Q, `UpdateStackSet`, Qp) {}, Vh = class extends X(Z, Q, `UpdateTerminationProtection`, $p) {}, Hh = class extends X(Z, Q, `ValidateTemplate`, em) {};
	let Uh = i(Y, Tm, `NextToken`, `NextToken`, ``), Wh = i(Y, Em, `NextToken`, `NextToken`, ``), Gh = i(Y, Om, `NextToken`, `NextToken`, ``), Kh = i(Y, Pm, `NextToken`, `NextToken`, ``), qh = i(Y, Rm, `NextToken`, `NextToken`, `MaxResults`), Jh = i(Y, $, `NextToken`, `NextToken`, ``), Yh = i(Y, nh, `NextToken`, `NextToken`, ``), Xh = i(Y, rh, `NextToken`, `NextToken`, ``), Zh = i(Y, ih, `NextToken`, `NextToken`, `MaxResults`), Qh = i(Y, oh, `NextToken`, `NextToken`, ``), $h = i(Y, sh, `NextToken`, `NextToken`, `MaxResults`), eg = i(Y, ch, `NextToken`, `NextToken`, `MaxResults`), tg = i(Y, lh, `NextToken`, `NextToken`, `MaxResults`), ng = i(Y, dh, `NextToken`, `NextToken`, `MaxResults`), rg = i(Y, fh, `NextToken`, `NextToken`, `MaxResults`), ig = i(Y, ph, `NextToken`, `NextToken`, `MaxResults`), ag = i(Y, mh, `NextToken`, `NextToken`, ``), og = i(Y, _h, `NextToken`, `NextToken`, `MaxResults`), sg = i(Y, vh, `NextToken`, `NextToken`, `MaxResults`), cg = i(Y, yh, `NextToken`, `NextToken`, `MaxResults`), lg = i(Y, hh, `NextToken`, `NextToken`, ``), ug = i(Y, bh, `NextToken`, `NextToken`, `MaxResults`), dg = i(Y, xh, `NextToken`, `NextToken`, `MaxResults`), fg = i(Y, Sh, `NextToken`, `NextToken`, `MaxResults`), pg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new Em(t));
			n = r;
			try {
				if (r.Status === `CREATE_COMPLETE`) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.Status === `FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, mg = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, pg);
		return o(n);
	}, hg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new $(t));
			n = r;
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `CREATE_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_IN_PROGRESS`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_FAILED`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_ROLLBACK_IN_PROGRESS`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_ROLLBACK_FAILED`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_ROLLBACK_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `CREATE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `DELETE_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `DELETE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, gg = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, hg);
		return o(n);
	}, _g = async (e, t) => {
		let n;
		try {
			let r = await e.send(new $(t));
			n = r;
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `DELETE_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `DELETE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `CREATE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_IN_PROGRESS`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.SUCCESS,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, vg = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, _g);
		return o(n);
	}, yg = async (e, t) => {
		let n;
		try {
			return n = await e.send(new $(t)), {
				state: s.SUCCESS,
				reason: n
			};
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.RETRY,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, bg = async (e, t) => {
		let n = await a({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, yg);
		return o(n);
	}, xg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new $(t));
			n = r;
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `IMPORT_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `IMPORT_ROLLBACK_IN_PROGRESS`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `IMPORT_ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `IMPORT_ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, Sg = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, xg);
		return o(n);
	}, Cg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new Im(t));
			n = r;
			try {
				if (r.Status === `CREATE_COMPLETE`) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.Status === `CREATE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, wg = async (e, t) => {
		let n = await a({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, Cg);
		return o(n);
	}, Tg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new Im(t));
			n = r;
			try {
				if (r.ExecutionStatus === `EXECUTE_COMPLETE`) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.ExecutionStatus === `EXECUTE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				if (r.ExecutionStatus === `ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, Eg = async (e, t) => {
		let n = await a({
			minDelay: 15,
			maxDelay: 120,
			...e
		}, t, Tg);
		return o(n);
	}, Dg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new $(t));
			n = r;
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_ROLLBACK_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `DELETE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, Og = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, Dg);
		return o(n);
	}, kg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new $(t));
			n = r;
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus), t = e().length > 0;
				for (let n of e()) t &&= n == `UPDATE_COMPLETE`;
				if (t) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
			try {
				let e = () => [].concat(...r.Stacks).map((e) => e.StackStatus);
				for (let t of e()) if (t == `UPDATE_ROLLBACK_COMPLETE`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			if (n = e, e.name === `ValidationError`) return {
				state: s.FAILURE,
				reason: n
			};
		}
		return {
			state: s.RETRY,
			reason: n
		};
	}, Ag = async (e, t) => {
		let n = await a({
			minDelay: 30,
			maxDelay: 120,
			...e
		}, t, kg);
		return o(n);
	}, jg = async (e, t) => {
		let n;
		try {
			let r = await e.send(new Um(t));
			n = r;
			try {
				if (r.ProgressStatus === `COMPLETE`) return {
					state: s.SUCCESS,
					reason: n
				};
			} catch {}
			try {
				if (r.ProgressStatus === `FAILED`) return {
					state: s.FAILURE,
					reason: n
				};
			} catch {}
		} catch (e) {
			n = e;
		}
		return {
			state: s.RETRY,
			reason: n
		};
	};
	Xe({
		ActivateOrganizationsAccessCommand: om,
		ActivateTypeCommand: sm,
		BatchDescribeTypeConfigurationsCommand: cm,
		CancelUpdateStackCommand: lm,
		ContinueUpdateRollbackCommand: um,
		CreateChangeSetCommand: dm,
		CreateGeneratedTemplateCommand: fm,
		CreateStackCommand: pm,
		CreateStackInstancesCommand: mm,
		CreateStackRefactorCommand: hm,
		CreateStackSetCommand: gm,
		DeactivateOrganizationsAccessCommand: _m,
		DeactivateTypeCommand: vm,
		DeleteChangeSetCommand: ym,
		DeleteGeneratedTemplateCommand: bm,
		DeleteStackCommand: xm,
		DeleteStackInstancesCommand: Sm,
		DeleteStackSetCommand: Cm,
		DeregisterTypeCommand: wm,
		DescribeAccountLimitsCommand: Tm,
		DescribeChangeSetCommand: Em,
		DescribeChangeSetHooksCommand: Dm,
		DescribeEventsCommand: Om,
		DescribeGeneratedTemplateCommand: km,
		DescribeOrganizationsAccessCommand: Am,
		DescribePublisherCommand: jm,
		DescribeResourceScanCommand: Mm,
		DescribeStackDriftDetectionStatusCommand: Nm,
		DescribeStackEventsCommand: Pm,
		DescribeStackInstanceCommand: Fm,
		DescribeStackRefactorCommand: Im,
		DescribeStackResourceCommand: Lm,
		DescribeStackResourceDriftsCommand: Rm,
		DescribeStackResourcesCommand: zm,
		DescribeStacksCommand: $,
		DescribeStackSetCommand: Bm,
		DescribeStackSetOperationCommand: Vm,
		DescribeTypeCommand: Hm,
		DescribeTypeRegistrationCommand: Um,
		DetectStackDriftCommand: Wm,
		DetectStackResourceDriftCommand: Gm,
		DetectStackSetDriftCommand: Km,
		EstimateTemplateCostCommand: qm,
		ExecuteChangeSetCommand: Jm,
		ExecuteStackRefactorCommand: Ym,
		GetGeneratedTemplateCommand: Xm,
		GetHookResultCommand: Zm,
		GetStackPolicyCommand: Qm,
		GetTemplateCommand: $m,
		GetTemplateSummaryCommand: eh,
		ImportStacksToStackSetCommand: th,
		ListChangeSetsCommand: nh,
		ListExportsCommand: rh,
		ListGeneratedTemplatesCommand: ih,
		ListHookResultsCommand: ah,
		ListImportsCommand: oh,
		ListResourceScanRelatedResourcesCommand: sh,
		ListResourceScanResourcesCommand: ch,
		ListResourceScansCommand: lh,
		ListStackInstanceResourceDriftsCommand: uh,
		ListStackInstancesCommand: dh,
		ListStackRefactorActionsCommand: fh,
		ListStackRefactorsCommand: ph,
		ListStackResourcesCommand: mh,
		ListStacksCommand: hh,
		ListStackSetAutoDeploymentTargetsCommand: gh,
		ListStackSetOperationResultsCommand: _h,
		ListStackSetOperationsCommand: vh,
		ListStackSetsCommand: yh,
		ListTypeRegistrationsCommand: bh,
		ListTypesCommand: xh,
		ListTypeVersionsCommand: Sh,
		PublishTypeCommand: Ch,
		RecordHandlerProgressCommand: wh,
		RegisterPublisherCommand: Th,
		RegisterTypeCommand: Eh,
		RemoveAliasCommand: Dh,
		RollbackStackCommand: Oh,
		SetAliasCommand: kh,
		SetStackPolicyCommand: Ah,
		SetTypeConfigurationCommand: jh,
		SetTypeDefaultVersionCommand: Mh,
		SignalResourceCommand: Nh,
		StartResourceScanCommand: Ph,
		StopStackSetOperationCommand: Fh,
		TestTypeCommand: Ih,
		UpdateGeneratedTemplateCommand: Lh,
		UpdateStackCommand: Rh,
		UpdateStackInstancesCommand: zh,
		UpdateStackSetCommand: Bh,
		UpdateTerminationProtectionCommand: Vh,
		ValidateTemplateCommand: Hh
	}, class extends Y {}, {
		paginators: {
			paginateDescribeAccountLimits: Uh,
			paginateDescribeChangeSet: Wh,
			paginateDescribeEvents: Gh,
			paginateDescribeStackEvents: Kh,
			paginateDescribeStackResourceDrifts: qh,
			paginateDescribeStacks: Jh,
			paginateListChangeSets: Yh,
			paginateListExports: Xh,
			paginateListGeneratedTemplates: Zh,
			paginateListImports: Qh,
			paginateListResourceScanRelatedResources: $h,
			paginateListResourceScanResources: eg,
			paginateListResourceScans: tg,
			paginateListStackInstances: ng,
			paginateListStackRefactorActions: rg,
			paginateListStackRefactors: ig,
			paginateListStackResources: ag,
			paginateListStacks: lg,
			paginateListStackSetOperationResults: og,
			paginateListStackSetOperations: sg,
			paginateListStackSets: cg,
			paginateListTypeRegistrations: ug,
			paginateListTypes: dg,
			paginateListTypeVersions: fg
		},
		waiters: {
			waitUntilChangeSetCreateComplete: mg,
			waitUntilStackRefactorCreateComplete: wg,
			waitUntilStackRefactorExecuteComplete: Eg,
			waitUntilStackCreateComplete: gg,
			waitUntilStackDeleteComplete: vg,
			waitUntilStackExists: bg,
			waitUntilStackImportComplete: Sg,
			waitUntilStackRollbackComplete: Og,
			waitUntilStackUpdateComplete: Ag,
			waitUntilTypeRegistrationComplete: async (e, t) => {
				let n = await a({
					minDelay: 30,
					maxDelay: 120,
					...e
				}, t, jg);
				return o(n);
			}
		}
	}), t.CloudFormationClient = Y, t.CreateChangeSetCommand = dm, t.DeleteChangeSetCommand = ym, t.DeleteStackCommand = xm, t.DescribeChangeSetCommand = Em, t.DescribeStackEventsCommand = Pm, t.DescribeStacksCommand = $, t.ExecuteChangeSetCommand = Jm, t.ListStackResourcesCommand = mh;
}));
export { we as t };
