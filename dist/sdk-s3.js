import { a as e, t } from "./rolldown-runtime.js";
import { $ as n, G as ee, H as te, J as ne, Q as re, U as ie, W as ae, X as oe, Y as se, Z as ce, a as le, at as ue, c as de, ct as fe, dt as pe, et as me, ft as he, i as ge, it as _e, l as ve, lt as ye, mt as be, n as xe, nt as Se, o as Ce, ot as we, pt as Te, r as Ee, rt as De, st as Oe, t as ke, tt as Ae, ut as je } from "./sdk.js";
var Me = t(((t) => {
	let { getFlexibleChecksumsPlugin: Me, NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS: Ne, NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS: Pe, resolveFlexibleChecksumsConfig: Fe } = (Ce(), e(le)), { awsEndpointFunctions: Ie, emitWarningIfUnsupportedVersion: Le, createDefaultUserAgentProvider: Re, NODE_APP_ID_CONFIG_OPTIONS: ze, getAwsRegionExtensionConfiguration: Be, resolveAwsRegionExtensionConfiguration: Ve, resolveUserAgentConfig: He, resolveHostHeaderConfig: Ue, getUserAgentPlugin: We, getHostHeaderPlugin: Ge, getLoggerPlugin: Ke, getRecursionDetectionPlugin: qe } = (re(), e(ce)), { getThrow200ExceptionsPlugin: Je, getSsecPlugin: Ye, getLocationConstraintPlugin: Xe, getS3ExpiresMiddlewarePlugin: Ze, getCheckContentLengthHeaderPlugin: Qe, S3RestXmlProtocol: $e, NODE_USE_ARN_REGION_CONFIG_OPTIONS: et, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS: tt, resolveS3Config: nt, getValidateBucketNamePlugin: rt, getAddExpectContinuePlugin: it, getRegionRedirectMiddlewarePlugin: at, getS3ExpressPlugin: ot, getS3ExpressHttpSigningPlugin: st } = (Ee(), e(ge)), { getHttpAuthSchemeEndpointRuleSetPlugin: ct, DefaultIdentityProviderConfig: lt, getHttpSigningPlugin: ut, createPaginator: dt } = (Se(), e(Ae)), { normalizeProvider: ft, getSmithyContext: pt, makeBuilder: mt, ServiceException: ht, NoOpLogger: gt, emitWarningIfUnsupportedVersion: _t, loadConfigsForDefaultMode: vt, getDefaultExtensionConfiguration: yt, resolveDefaultRuntimeConfig: bt, Client: xt, createWaiter: St, checkExceptions: Ct, WaiterState: wt, createAggregatedClient: Tt } = (he(), e(pe)), { Command: Et } = (he(), e(pe)), { resolveDefaultsModeConfig: Dt, loadConfig: Ot, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: kt, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: At, NODE_REGION_CONFIG_OPTIONS: jt, NODE_REGION_CONFIG_FILE_OPTIONS: Mt, resolveRegionConfig: Nt } = (je(), e(ye)), { BinaryDecisionDiagram: Pt, EndpointCache: Ft, decideEndpoint: It, customEndpointFunctions: Lt, resolveParams: Rt, getEndpointPlugin: zt, resolveEndpointConfig: Bt } = (fe(), e(Oe)), { eventStreamSerdeProvider: Vt, resolveEventStreamSerdeConfig: Ht } = (ve(), e(de)), { parseUrl: Ut, getHttpHandlerExtensionConfiguration: Wt, resolveHttpHandlerRuntimeConfig: Gt, getContentLengthPlugin: Kt } = (De(), e(_e)), { DEFAULT_RETRY_MODE: qt, NODE_RETRY_MODE_CONFIG_OPTIONS: Jt, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: Yt, resolveRetryConfig: Xt, getRetryPlugin: Zt } = (n(), e(me)), { TypeRegistry: Qt, getSchemaSerdePlugin: $t } = (Te(), e(be)), { resolveAwsSdkSigV4Config: en, resolveAwsSdkSigV4AConfig: tn, AwsSdkSigV4Signer: nn, AwsSdkSigV4ASigner: rn, NODE_SIGV4A_CONFIG_OPTIONS: an, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: on } = (oe(), e(se)), { SignatureV4MultiRegion: sn } = ie(), { defaultProvider: cn } = te(), { Sha256: ln, Md5: un, readableStreamHasher: dn } = (ee(), e(ae)), { toUtf8: fn, fromUtf8: pn, sdkStreamMixin: mn, getAwsChunkedEncodingStream: hn, toBase64: gn, fromBase64: _n, calculateBodyLength: vn } = (ue(), e(we)), { streamCollector: yn, NodeHttpHandler: bn } = ne(), { Sha1: xn } = (ke(), e(xe)), r = `argv`, Sn = `backend`, Cn = `authSchemes`, wn = `disableDoubleEncoding`, Tn = `signingName`, En = `signingRegion`, Dn = `signingRegionSet`, On = `isSet`, kn = `booleanEquals`, i = `stringEquals`, An = `coalesce`, jn = `substring`, Mn = `aws.partition`, Nn = `partitionResult`, Pn = `accessPointSuffix`, Fn = `regionPrefix`, In = (e) => `outpostId_ssa_` + e, Ln = `hardwareType`, Rn = `isValidHostLabel`, zn = `sigv4`, Bn = `aws.isVirtualHostableS3Bucket`, Vn = `getAttr`, Hn = `bucketArn`, Un = `arnType`, Wn = `accesspoint`, Gn = (e) => `accessPointName_ssa_` + e, Kn = `s3-object-lambda`, qn = `s3-outposts`, Jn = `bucketPartition`, Yn = `us-east-1`, Xn = `outpostType`, Zn = `name`, Qn = `{url#scheme}://{Bucket}.{url#authority}{url#path}`, $n = `{url#scheme}://{url#authority}{url#path}`, er = `{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}`, tr = `https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}`, nr = `https://{Bucket}.s3.{partitionResult#dnsSuffix}`, rr = (e) => `{url#scheme}://{accessPointName_ssa_` + e + `}-{bucketArn#accountId}.{url#authority}{url#path}`, ir = (e) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + e + "}`", ar = `sigv4a`, or = `{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}`, sr = `https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, cr = `https://s3.{partitionResult#dnsSuffix}`, lr = { ref: `UseFIPS` }, ur = { ref: `UseDualStack` }, a = { ref: `Bucket` }, dr = {
		fn: Vn,
		[r]: [{ ref: Nn }, Zn]
	}, fr = { ref: `url` }, pr = { ref: `Region` }, mr = { ref: Hn }, hr = { ref: Un }, gr = { ref: `accessPointName_ssa_1` }, _r = {
		fn: Vn,
		[r]: [mr, `region`]
	}, vr = { ref: Ln }, yr = {
		fn: Vn,
		[r]: [mr, `service`]
	}, br = {
		fn: Vn,
		[r]: [mr, `accountId`]
	}, xr = {
		[Sn]: `S3Express`,
		[Cn]: [{
			[wn]: !0,
			[Zn]: `{_s3e_auth}`,
			[Tn]: `s3express`,
			[En]: `{Region}`
		}]
	}, Sr = {
		[Sn]: `S3Express`,
		[Cn]: [{
			[wn]: !0,
			[Zn]: zn,
			[Tn]: `s3express`,
			[En]: `{Region}`
		}]
	}, Cr = { [Cn]: [{
		[wn]: !0,
		[Zn]: ar,
		[Tn]: qn,
		[Dn]: [`*`]
	}, {
		[wn]: !0,
		[Zn]: zn,
		[Tn]: qn,
		[En]: `{Region}`
	}] }, wr = { [Cn]: [{
		[wn]: !0,
		[Zn]: zn,
		[Tn]: `s3`,
		[En]: Yn
	}] }, o = { [Cn]: [{
		[wn]: !0,
		[Zn]: zn,
		[Tn]: `s3`,
		[En]: `{Region}`
	}] }, Tr = { [Cn]: [{
		[wn]: !0,
		[Zn]: zn,
		[Tn]: Kn,
		[En]: `{bucketArn#region}`
	}] }, Er = { [Cn]: [{
		[wn]: !0,
		[Zn]: zn,
		[Tn]: `s3`,
		[En]: `{bucketArn#region}`
	}] }, Dr = { [Cn]: [{
		[wn]: !0,
		[Zn]: ar,
		[Tn]: qn,
		[Dn]: [`*`]
	}, {
		[wn]: !0,
		[Zn]: zn,
		[Tn]: qn,
		[En]: `{bucketArn#region}`
	}] }, Or = { [Cn]: [{
		[wn]: !0,
		[Zn]: zn,
		[Tn]: Kn,
		[En]: `{Region}`
	}] }, kr = [pr], Ar = [{ ref: `Endpoint` }], jr = [a], Mr = [
		a,
		0,
		7,
		!0
	], Nr = [mr, `resourceId[1]`], Pr = [`*`], Fr = {
		conditions: [
			[On, kr],
			[kn, [{ ref: `Accelerate` }, !0]],
			[kn, [lr, !0]],
			[kn, [ur, !0]],
			[On, Ar],
			[On, jr],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						0,
						6,
						!0
					]
				}, ``]
			}, `--x-s3`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: Mr
				}, ``]
			}, `--xa-s3`]],
			[
				Mn,
				kr,
				Nn
			],
			[
				jn,
				Mr,
				Pn
			],
			[i, [{ ref: Pn }, `--op-s3`]],
			[
				jn,
				[
					a,
					8,
					12,
					!0
				],
				Fn
			],
			[
				jn,
				[
					a,
					32,
					49,
					!0
				],
				In(2)
			],
			[
				jn,
				[
					a,
					49,
					50,
					!0
				],
				Ln
			],
			[kn, [{ ref: `ForcePathStyle` }, !0]],
			[i, [dr, `aws-cn`]],
			[
				`ite`,
				[
					ur,
					`.dualstack`,
					``
				],
				`_s3e_ds`
			],
			[Rn, [{ ref: In(2) }, !1]],
			[
				`ite`,
				[
					lr,
					`-fips`,
					``
				],
				`_s3e_fips`
			],
			[
				`ite`,
				[
					{
						fn: An,
						[r]: [{ ref: `DisableS3ExpressSessionAuth` }, !1]
					},
					zn,
					`sigv4-s3express`
				],
				`_s3e_auth`
			],
			[Bn, [a, !1]],
			[
				`parseURL`,
				Ar,
				`url`
			],
			[kn, [{
				fn: An,
				[r]: [{ ref: `UseS3ExpressControlEndpoint` }, !1]
			}, !0]],
			[Bn, [a, !0]],
			[i, [{
				fn: Vn,
				[r]: [fr, `scheme`]
			}, `http`]],
			[Rn, [pr, !1]],
			[
				`aws.parseArn`,
				jr,
				Hn
			],
			[
				Vn,
				[{
					fn: `split`,
					[r]: [
						a,
						`--`,
						0
					]
				}, `[-2]`],
				`s3expressAvailabilityZoneId`
			],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						0,
						4,
						!1
					]
				}, ``]
			}, `arn:`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						16,
						18,
						!0
					]
				}, ``]
			}, `--`]],
			[kn, [{
				fn: Vn,
				[r]: [fr, `isIp`]
			}, !0]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						21,
						23,
						!0
					]
				}, ``]
			}, `--`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						27,
						29,
						!0
					]
				}, ``]
			}, `--`]],
			[i, [{ ref: Fn }, `beta`]],
			[
				`uriEncode`,
				jr,
				`uri_encoded_bucket`
			],
			[Rn, [pr, !0]],
			[kn, [{
				fn: An,
				[r]: [{ ref: `UseObjectLambdaEndpoint` }, !1]
			}, !0]],
			[
				Vn,
				[mr, `resourceId[0]`],
				Un
			],
			[i, [hr, ``]],
			[i, [hr, Wn]],
			[
				Vn,
				Nr,
				Gn(1)
			],
			[i, [gr, ``]],
			[i, [_r, ``]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						14,
						16,
						!0
					]
				}, ``]
			}, `--`]],
			[i, [vr, `e`]],
			[i, [vr, `o`]],
			[i, [pr, `aws-global`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						19,
						21,
						!0
					]
				}, ``]
			}, `--`]],
			[i, [yr, Kn]],
			[kn, [{
				fn: An,
				[r]: [{ ref: `DisableAccessPoints` }, !1]
			}, !0]],
			[i, [yr, qn]],
			[
				Mn,
				[_r],
				Jn
			],
			[Rn, [gr, !0]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						26,
						28,
						!0
					]
				}, ``]
			}, `--`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						15,
						17,
						!0
					]
				}, ``]
			}, `--`]],
			[Vn, [mr, `resourceId[4]`]],
			[i, [{
				fn: An,
				[r]: [{
					fn: jn,
					[r]: [
						a,
						20,
						22,
						!0
					]
				}, ``]
			}, `--`]],
			[kn, [{ ref: `UseGlobalEndpoint` }, !0]],
			[i, [pr, Yn]],
			[
				Vn,
				Nr,
				In(1)
			],
			[kn, [{
				fn: An,
				[r]: [{ ref: `UseArnRegion` }, !0]
			}, !0]],
			[Rn, [{ ref: In(1) }, !1]],
			[
				Vn,
				[mr, `resourceId[2]`],
				Xn
			],
			[i, [pr, _r]],
			[i, [{
				fn: Vn,
				[r]: [{ ref: Jn }, Zn]
			}, dr]],
			[kn, [{ ref: `DisableMultiRegionAccessPoints` }, !0]],
			[Rn, [_r, !0]],
			[i, [{
				fn: Vn,
				[r]: [mr, `partition`]
			}, dr]],
			[i, [br, ``]],
			[i, [yr, `s3`]],
			[Rn, [br, !1]],
			[
				Vn,
				[mr, `resourceId[3]`],
				Gn(2)
			],
			[Rn, [gr, !1]],
			[i, [{ ref: Xn }, Wn]],
			[Rn, [{ ref: Gn(2) }, !1]]
		],
		results: [
			[-1],
			[-1, `Accelerate cannot be used with FIPS`],
			[-1, `Cannot set dual-stack in combination with a custom endpoint.`],
			[-1, `A custom endpoint cannot be combined with FIPS`],
			[-1, `A custom endpoint cannot be combined with S3 Accelerate`],
			[-1, `Partition does not support FIPS`],
			[-1, `S3Express does not support S3 Accelerate.`],
			[`{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}`, xr],
			[Qn, xr],
			[-1, `S3Express bucket name is not a valid virtual hostable name.`],
			[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, Sr],
			[`https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, xr],
			[-1, `Unrecognized S3Express bucket name format.`],
			[$n, xr],
			[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, Sr],
			[-1, `Expected a endpoint to be specified but no endpoint was found`],
			[`https://{Bucket}.ec2.{url#authority}`, Cr],
			[`https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, Cr],
			[`https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}`, Cr],
			[`https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, Cr],
			[-1, `Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"`],
			[-1, `Invalid Outposts Bucket alias - it must be a valid bucket name.`],
			[-1, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
			[-1, "Custom endpoint `{Endpoint}` was not a valid URI"],
			[-1, `S3 Accelerate cannot be used in this region`],
			[`https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, o],
			[`https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}`, o],
			[`https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}`, o],
			[`https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, o],
			[er, wr],
			[Qn, wr],
			[er, o],
			[Qn, o],
			[tr, wr],
			[tr, o],
			[nr, wr],
			[nr, o],
			[`https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}`, o],
			[-1, `Invalid region: region was not a valid DNS name.`],
			[-1, `S3 Object Lambda does not support Dual-stack`],
			[-1, `S3 Object Lambda does not support S3 Accelerate`],
			[-1, `Access points are not supported for this operation`],
			[-1, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
			[-1, `Invalid ARN: Missing account id`],
			[rr(1), Tr],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Tr],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Tr],
			[-1, ir(1)],
			[-1, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
			[-1, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
			[-1, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
			[-1, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
			[-1, `Invalid ARN: bucket ARN is missing a region`],
			[-1, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
			[-1, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
			[-1, `Access Points do not support S3 Accelerate`],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Er],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Er],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Er],
			[rr(1), Er],
			[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Er],
			[-1, `Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}`],
			[-1, `S3 MRAP does not support dual-stack`],
			[-1, `S3 MRAP does not support FIPS`],
			[-1, `S3 MRAP does not support S3 Accelerate`],
			[-1, `Invalid configuration: Multi-Region Access Point ARNs are disabled.`],
			[`https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}`, { [Cn]: [{
				[wn]: !0,
				name: ar,
				[Tn]: `s3`,
				[Dn]: Pr
			}] }],
			[-1, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
			[-1, `Invalid Access Point Name`],
			[-1, `S3 Outposts does not support Dual-stack`],
			[-1, `S3 Outposts does not support FIPS`],
			[-1, `S3 Outposts does not support S3 Accelerate`],
			[-1, `Invalid Arn: Outpost Access Point ARN contains sub resources`],
			[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}`, Dr],
			[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Dr],
			[-1, ir(2)],
			[-1, "Expected an outpost type `accesspoint`, found {outpostType}"],
			[-1, `Invalid ARN: expected an access point name`],
			[-1, `Invalid ARN: Expected a 4-component resource`],
			[-1, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
			[-1, `Invalid ARN: The Outpost Id was not set`],
			[-1, `Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})`],
			[-1, `Invalid ARN: No ARN type specified`],
			[-1, "Invalid ARN: `{Bucket}` was not a valid ARN"],
			[-1, `Path-style addressing cannot be used with ARN buckets`],
			[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, wr],
			[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, o],
			[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, wr],
			[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, o],
			[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, wr],
			[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, o],
			[or, wr],
			[or, o],
			[sr, wr],
			[sr, o],
			[`https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, o],
			[-1, `Path-style addressing cannot be used with S3 Accelerate`],
			[$n, Or],
			[`https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}`, Or],
			[`https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}`, Or],
			[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, o],
			[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}`, o],
			[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, wr],
			[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, o],
			[$n, wr],
			[$n, o],
			[cr, wr],
			[cr, o],
			[`https://s3.{Region}.{partitionResult#dnsSuffix}`, o],
			[-1, `A region must be set when sending requests to S3.`]
		]
	}, Ir = new Int32Array([
		-1,
		1,
		-1,
		0,
		3,
		100000115,
		1,
		424,
		4,
		2,
		272,
		5,
		3,
		233,
		6,
		4,
		85,
		7,
		5,
		15,
		8,
		8,
		9,
		100000115,
		16,
		10,
		13,
		18,
		11,
		13,
		19,
		12,
		13,
		22,
		100000014,
		13,
		35,
		14,
		100000042,
		36,
		100000103,
		435,
		6,
		271,
		16,
		7,
		270,
		17,
		8,
		19,
		18,
		14,
		501,
		106,
		9,
		20,
		24,
		10,
		21,
		24,
		11,
		22,
		24,
		12,
		23,
		24,
		13,
		547,
		24,
		14,
		77,
		25,
		20,
		73,
		26,
		26,
		27,
		78,
		37,
		28,
		100000086,
		38,
		100000086,
		29,
		39,
		47,
		30,
		48,
		100000058,
		31,
		50,
		32,
		100000085,
		51,
		33,
		136,
		55,
		100000076,
		34,
		59,
		35,
		100000084,
		60,
		39,
		36,
		61,
		37,
		100000083,
		62,
		38,
		146,
		63,
		41,
		100000046,
		61,
		40,
		100000083,
		62,
		41,
		150,
		64,
		42,
		100000054,
		66,
		43,
		100000053,
		70,
		44,
		100000052,
		71,
		45,
		100000081,
		73,
		46,
		100000080,
		74,
		100000078,
		100000079,
		40,
		48,
		100000057,
		41,
		100000057,
		49,
		42,
		185,
		50,
		48,
		62,
		51,
		49,
		100000045,
		52,
		51,
		53,
		526,
		60,
		56,
		54,
		62,
		100000055,
		55,
		63,
		57,
		100000046,
		62,
		100000055,
		57,
		64,
		58,
		100000054,
		66,
		59,
		100000053,
		69,
		60,
		100000065,
		70,
		61,
		100000052,
		72,
		100000064,
		100000051,
		49,
		100000045,
		63,
		51,
		64,
		526,
		60,
		67,
		65,
		62,
		100000055,
		66,
		63,
		68,
		100000046,
		62,
		100000055,
		68,
		64,
		69,
		100000054,
		66,
		70,
		100000053,
		68,
		100000047,
		71,
		70,
		72,
		100000052,
		72,
		100000050,
		100000051,
		25,
		74,
		100000042,
		46,
		100000039,
		75,
		57,
		76,
		100000041,
		58,
		100000040,
		100000041,
		26,
		100000088,
		78,
		28,
		100000087,
		79,
		34,
		82,
		80,
		35,
		81,
		545,
		36,
		100000103,
		100000115,
		46,
		100000097,
		83,
		57,
		84,
		100000099,
		58,
		100000098,
		100000099,
		5,
		101,
		86,
		8,
		87,
		100000115,
		16,
		88,
		89,
		18,
		91,
		89,
		19,
		90,
		92,
		21,
		97,
		95,
		19,
		93,
		92,
		21,
		98,
		95,
		21,
		97,
		94,
		22,
		100000014,
		95,
		35,
		96,
		100000042,
		36,
		100000103,
		100000042,
		22,
		100000013,
		98,
		35,
		99,
		100000042,
		36,
		100000101,
		100,
		46,
		100000110,
		100000111,
		6,
		214,
		102,
		7,
		208,
		103,
		8,
		119,
		104,
		14,
		118,
		105,
		21,
		106,
		100000023,
		26,
		107,
		502,
		37,
		108,
		100000086,
		38,
		100000086,
		109,
		39,
		112,
		110,
		48,
		100000058,
		111,
		50,
		136,
		100000085,
		40,
		113,
		100000057,
		41,
		100000057,
		114,
		42,
		115,
		500,
		48,
		100000056,
		116,
		52,
		117,
		100000072,
		65,
		100000069,
		100000072,
		21,
		501,
		100000023,
		9,
		120,
		124,
		10,
		121,
		124,
		11,
		122,
		124,
		12,
		123,
		124,
		13,
		202,
		124,
		14,
		195,
		125,
		20,
		190,
		126,
		21,
		127,
		100000023,
		23,
		128,
		129,
		24,
		189,
		129,
		26,
		130,
		197,
		37,
		131,
		100000086,
		38,
		100000086,
		132,
		39,
		159,
		133,
		48,
		100000058,
		134,
		50,
		135,
		100000085,
		51,
		141,
		136,
		55,
		100000076,
		137,
		59,
		138,
		100000084,
		60,
		100000083,
		139,
		61,
		140,
		100000083,
		63,
		100000083,
		100000046,
		55,
		100000076,
		142,
		59,
		143,
		100000084,
		60,
		148,
		144,
		61,
		145,
		100000083,
		62,
		147,
		146,
		63,
		150,
		100000046,
		63,
		153,
		100000046,
		61,
		149,
		100000083,
		62,
		153,
		150,
		64,
		151,
		100000054,
		66,
		152,
		100000053,
		70,
		100000082,
		100000052,
		64,
		154,
		100000054,
		66,
		155,
		100000053,
		70,
		156,
		100000052,
		71,
		157,
		100000081,
		73,
		158,
		100000080,
		74,
		100000077,
		100000079,
		40,
		160,
		100000057,
		41,
		100000057,
		161,
		42,
		185,
		162,
		48,
		174,
		163,
		49,
		100000045,
		164,
		51,
		165,
		526,
		60,
		168,
		166,
		62,
		100000055,
		167,
		63,
		169,
		100000046,
		62,
		100000055,
		169,
		64,
		170,
		100000054,
		66,
		171,
		100000053,
		69,
		172,
		100000065,
		70,
		173,
		100000052,
		72,
		100000063,
		100000051,
		49,
		100000045,
		175,
		51,
		176,
		526,
		60,
		179,
		177,
		62,
		100000055,
		178,
		63,
		180,
		100000046,
		62,
		100000055,
		180,
		64,
		181,
		100000054,
		66,
		182,
		100000053,
		68,
		100000047,
		183,
		70,
		184,
		100000052,
		72,
		100000048,
		100000051,
		48,
		100000056,
		186,
		52,
		187,
		100000072,
		65,
		100000069,
		188,
		67,
		100000070,
		100000071,
		25,
		100000036,
		100000042,
		21,
		191,
		100000023,
		25,
		192,
		100000042,
		30,
		194,
		193,
		46,
		100000034,
		100000036,
		46,
		100000033,
		100000035,
		21,
		196,
		100000023,
		26,
		100000088,
		197,
		28,
		100000087,
		198,
		34,
		201,
		199,
		35,
		200,
		545,
		36,
		100000101,
		100000115,
		46,
		100000095,
		100000096,
		17,
		203,
		100000022,
		20,
		204,
		100000021,
		21,
		205,
		550,
		33,
		206,
		550,
		44,
		100000016,
		207,
		45,
		100000018,
		100000020,
		8,
		209,
		215,
		16,
		210,
		220,
		18,
		211,
		220,
		19,
		212,
		224,
		20,
		213,
		227,
		21,
		231,
		401,
		8,
		218,
		215,
		19,
		216,
		100000009,
		20,
		217,
		227,
		21,
		231,
		100000009,
		16,
		219,
		220,
		18,
		223,
		220,
		19,
		221,
		224,
		20,
		222,
		227,
		21,
		231,
		100000012,
		19,
		226,
		224,
		20,
		225,
		100000009,
		21,
		100000009,
		100000012,
		20,
		230,
		227,
		21,
		228,
		100000009,
		30,
		229,
		100000009,
		34,
		100000007,
		100000009,
		21,
		231,
		415,
		30,
		232,
		100000008,
		34,
		100000007,
		100000008,
		4,
		100000002,
		234,
		5,
		235,
		480,
		6,
		271,
		236,
		7,
		270,
		237,
		8,
		238,
		491,
		9,
		239,
		243,
		10,
		240,
		243,
		11,
		241,
		243,
		12,
		242,
		243,
		13,
		547,
		243,
		14,
		266,
		244,
		20,
		264,
		245,
		26,
		246,
		267,
		37,
		247,
		100000086,
		38,
		100000086,
		248,
		39,
		249,
		518,
		40,
		250,
		100000057,
		41,
		100000057,
		251,
		42,
		538,
		252,
		48,
		100000043,
		253,
		49,
		100000045,
		254,
		51,
		255,
		526,
		60,
		258,
		256,
		62,
		100000055,
		257,
		63,
		259,
		100000046,
		62,
		100000055,
		259,
		64,
		260,
		100000054,
		66,
		261,
		100000053,
		69,
		262,
		100000065,
		70,
		263,
		100000052,
		72,
		100000062,
		100000051,
		25,
		265,
		100000042,
		46,
		100000031,
		100000032,
		26,
		100000088,
		267,
		28,
		100000087,
		268,
		34,
		269,
		544,
		46,
		100000093,
		100000094,
		8,
		397,
		100000009,
		8,
		407,
		100000009,
		3,
		346,
		273,
		4,
		100000003,
		274,
		5,
		284,
		275,
		8,
		276,
		100000115,
		15,
		100000005,
		277,
		16,
		278,
		281,
		18,
		279,
		281,
		19,
		280,
		281,
		22,
		100000014,
		281,
		35,
		282,
		100000042,
		36,
		100000102,
		283,
		46,
		100000106,
		100000107,
		6,
		405,
		285,
		7,
		395,
		286,
		8,
		295,
		287,
		14,
		501,
		288,
		26,
		289,
		502,
		37,
		290,
		100000086,
		38,
		100000086,
		291,
		39,
		292,
		307,
		40,
		293,
		100000057,
		41,
		100000057,
		294,
		42,
		335,
		500,
		9,
		296,
		300,
		10,
		297,
		300,
		11,
		298,
		300,
		12,
		299,
		300,
		13,
		394,
		300,
		14,
		339,
		301,
		15,
		100000005,
		302,
		20,
		337,
		303,
		26,
		304,
		341,
		37,
		305,
		100000086,
		38,
		100000086,
		306,
		39,
		309,
		307,
		48,
		100000058,
		308,
		50,
		100000074,
		100000085,
		40,
		310,
		100000057,
		41,
		100000057,
		311,
		42,
		335,
		312,
		48,
		324,
		313,
		49,
		100000045,
		314,
		51,
		315,
		526,
		60,
		318,
		316,
		62,
		100000055,
		317,
		63,
		319,
		100000046,
		62,
		100000055,
		319,
		64,
		320,
		100000054,
		66,
		321,
		100000053,
		69,
		322,
		100000065,
		70,
		323,
		100000052,
		72,
		100000061,
		100000051,
		49,
		100000045,
		325,
		51,
		326,
		526,
		60,
		329,
		327,
		62,
		100000055,
		328,
		63,
		330,
		100000046,
		62,
		100000055,
		330,
		64,
		331,
		100000054,
		66,
		332,
		100000053,
		68,
		100000047,
		333,
		70,
		334,
		100000052,
		72,
		100000049,
		100000051,
		48,
		100000056,
		336,
		52,
		100000067,
		100000072,
		25,
		338,
		100000042,
		46,
		100000027,
		100000028,
		15,
		100000005,
		340,
		26,
		100000088,
		341,
		28,
		100000087,
		342,
		34,
		345,
		343,
		35,
		344,
		545,
		36,
		100000102,
		100000115,
		46,
		100000091,
		100000092,
		4,
		100000002,
		347,
		5,
		357,
		348,
		8,
		349,
		100000115,
		15,
		100000005,
		350,
		16,
		351,
		354,
		18,
		352,
		354,
		19,
		353,
		354,
		22,
		100000014,
		354,
		35,
		355,
		100000042,
		36,
		100000043,
		356,
		46,
		100000104,
		100000105,
		6,
		405,
		358,
		7,
		395,
		359,
		8,
		360,
		491,
		9,
		361,
		365,
		10,
		362,
		365,
		11,
		363,
		365,
		12,
		364,
		365,
		13,
		394,
		365,
		14,
		389,
		366,
		15,
		100000005,
		367,
		20,
		387,
		368,
		26,
		369,
		391,
		37,
		370,
		100000086,
		38,
		100000086,
		371,
		39,
		372,
		518,
		40,
		373,
		100000057,
		41,
		100000057,
		374,
		42,
		538,
		375,
		48,
		100000043,
		376,
		49,
		100000045,
		377,
		51,
		378,
		526,
		60,
		381,
		379,
		62,
		100000055,
		380,
		63,
		382,
		100000046,
		62,
		100000055,
		382,
		64,
		383,
		100000054,
		66,
		384,
		100000053,
		69,
		385,
		100000065,
		70,
		386,
		100000052,
		72,
		100000060,
		100000051,
		25,
		388,
		100000042,
		46,
		100000025,
		100000026,
		15,
		100000005,
		390,
		26,
		100000088,
		391,
		28,
		100000087,
		392,
		34,
		393,
		544,
		46,
		100000089,
		100000090,
		15,
		100000005,
		547,
		8,
		396,
		100000009,
		15,
		100000005,
		397,
		16,
		398,
		410,
		18,
		399,
		410,
		19,
		400,
		410,
		20,
		401,
		100000009,
		27,
		402,
		100000012,
		29,
		100000011,
		403,
		31,
		100000011,
		404,
		32,
		100000011,
		422,
		8,
		406,
		100000009,
		15,
		100000005,
		407,
		16,
		408,
		410,
		18,
		409,
		410,
		19,
		411,
		410,
		20,
		100000012,
		100000009,
		20,
		414,
		412,
		22,
		413,
		100000009,
		34,
		100000010,
		100000009,
		22,
		416,
		415,
		27,
		419,
		100000012,
		27,
		418,
		417,
		34,
		100000010,
		100000012,
		34,
		100000010,
		419,
		43,
		100000011,
		420,
		47,
		100000011,
		421,
		53,
		100000011,
		422,
		54,
		100000011,
		423,
		56,
		100000011,
		100000012,
		2,
		100000001,
		425,
		3,
		478,
		426,
		4,
		100000004,
		427,
		5,
		438,
		428,
		8,
		429,
		100000115,
		16,
		430,
		433,
		18,
		431,
		433,
		19,
		432,
		433,
		22,
		100000014,
		433,
		35,
		434,
		100000042,
		36,
		100000044,
		435,
		46,
		100000112,
		436,
		57,
		437,
		100000114,
		58,
		100000113,
		100000114,
		6,
		100000006,
		439,
		7,
		100000006,
		440,
		8,
		450,
		441,
		14,
		501,
		442,
		26,
		443,
		502,
		37,
		444,
		100000086,
		38,
		100000086,
		445,
		39,
		446,
		465,
		40,
		447,
		100000057,
		41,
		100000057,
		448,
		42,
		471,
		449,
		48,
		100000044,
		500,
		9,
		451,
		455,
		10,
		452,
		455,
		11,
		453,
		455,
		12,
		454,
		455,
		13,
		547,
		455,
		14,
		473,
		456,
		15,
		460,
		457,
		20,
		458,
		461,
		25,
		459,
		100000042,
		46,
		100000037,
		100000038,
		20,
		540,
		461,
		26,
		462,
		474,
		37,
		463,
		100000086,
		38,
		100000086,
		464,
		39,
		467,
		465,
		48,
		100000058,
		466,
		50,
		100000075,
		100000085,
		40,
		468,
		100000057,
		41,
		100000057,
		469,
		42,
		471,
		470,
		48,
		100000044,
		524,
		48,
		100000044,
		472,
		52,
		100000068,
		100000072,
		26,
		100000088,
		474,
		28,
		100000087,
		475,
		34,
		100000100,
		476,
		35,
		477,
		545,
		36,
		100000044,
		100000115,
		4,
		100000002,
		479,
		5,
		488,
		480,
		8,
		481,
		100000115,
		16,
		482,
		485,
		18,
		483,
		485,
		19,
		484,
		485,
		22,
		100000014,
		485,
		35,
		486,
		100000042,
		36,
		100000043,
		487,
		46,
		100000108,
		100000109,
		6,
		100000006,
		489,
		7,
		100000006,
		490,
		8,
		503,
		491,
		14,
		501,
		492,
		26,
		493,
		502,
		37,
		494,
		100000086,
		38,
		100000086,
		495,
		39,
		496,
		518,
		40,
		497,
		100000057,
		41,
		100000057,
		498,
		42,
		538,
		499,
		48,
		100000043,
		500,
		49,
		100000045,
		526,
		26,
		100000088,
		502,
		28,
		100000087,
		100000115,
		9,
		504,
		508,
		10,
		505,
		508,
		11,
		506,
		508,
		12,
		507,
		508,
		13,
		547,
		508,
		14,
		541,
		509,
		15,
		513,
		510,
		20,
		511,
		514,
		25,
		512,
		100000042,
		46,
		100000029,
		100000030,
		20,
		540,
		514,
		26,
		515,
		542,
		37,
		516,
		100000086,
		38,
		100000086,
		517,
		39,
		520,
		518,
		48,
		100000058,
		519,
		50,
		100000073,
		100000085,
		40,
		521,
		100000057,
		41,
		100000057,
		522,
		42,
		538,
		523,
		48,
		100000043,
		524,
		49,
		100000045,
		525,
		51,
		529,
		526,
		60,
		100000055,
		527,
		62,
		100000055,
		528,
		63,
		100000055,
		100000046,
		60,
		532,
		530,
		62,
		100000055,
		531,
		63,
		533,
		100000046,
		62,
		100000055,
		533,
		64,
		534,
		100000054,
		66,
		535,
		100000053,
		69,
		536,
		100000065,
		70,
		537,
		100000052,
		72,
		100000059,
		100000051,
		48,
		100000043,
		539,
		52,
		100000066,
		100000072,
		25,
		100000024,
		100000042,
		26,
		100000088,
		542,
		28,
		100000087,
		543,
		34,
		100000100,
		544,
		35,
		546,
		545,
		36,
		100000042,
		100000115,
		36,
		100000043,
		100000115,
		17,
		548,
		100000022,
		20,
		549,
		100000021,
		33,
		552,
		550,
		44,
		100000017,
		551,
		45,
		100000019,
		100000020,
		44,
		100000015,
		553,
		45,
		100000015,
		100000020
	]), Lr = Pt.from(Ir, 2, Fr.conditions, Fr.results), Rr = new Ft({
		size: 50,
		params: [
			`Accelerate`,
			`Bucket`,
			`DisableAccessPoints`,
			`DisableMultiRegionAccessPoints`,
			`DisableS3ExpressSessionAuth`,
			`Endpoint`,
			`ForcePathStyle`,
			`Region`,
			`UseArnRegion`,
			`UseDualStack`,
			`UseFIPS`,
			`UseGlobalEndpoint`,
			`UseObjectLambdaEndpoint`,
			`UseS3ExpressControlEndpoint`
		]
	}), zr = (e, t = {}) => Rr.get(e, () => It(Lr, {
		endpointParams: e,
		logger: t.logger
	}));
	Lt.aws = Ie;
	let Br = ((e) => async (t, n, ee) => {
		if (!ee) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		let te = await e(t, n, ee), ne = pt(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!ne) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
		let re = await Rt(ee, { getEndpointParameterInstructions: ne }, t);
		return Object.assign(te, re);
	})(async (e, t, n) => ({
		operation: pt(t).operation,
		region: await ft(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}));
	function Vr(e) {
		return {
			schemeId: `aws.auth#sigv4`,
			signingProperties: {
				name: `s3`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	function Hr(e) {
		return {
			schemeId: `aws.auth#sigv4a`,
			signingProperties: {
				name: `s3`,
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	let Ur = ((e, t, n) => (ee) => {
		let te = e(ee).properties?.authSchemes;
		if (!te) return t(ee);
		let ne = [];
		for (let e of te) {
			let { name: t, properties: re = {}, ...ie } = e, ae = t.toLowerCase();
			t !== ae && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${ae}'`);
			let oe;
			if (ae === `sigv4a`) {
				oe = `aws.auth#sigv4a`;
				let e = te.find((e) => {
					let t = e.name.toLowerCase();
					return t !== `sigv4a` && t.startsWith(`sigv4`);
				});
				if (sn.sigv4aDependency() === `none` && e) continue;
			} else if (ae.startsWith(`sigv4`)) oe = `aws.auth#sigv4`;
			else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${ae}'`);
			let se = n[oe];
			if (!se) throw Error(`Could not find HttpAuthOption create function for '${oe}'`);
			let ce = se(ee);
			ce.schemeId = oe, ce.signingProperties = {
				...ce.signingProperties || {},
				...ie,
				...re
			}, ne.push(ce);
		}
		return ne;
	})(zr, (e) => {
		let t = [];
		return e.operation, t.push(Vr(e)), t.push(Hr(e)), t;
	}, {
		"aws.auth#sigv4": Vr,
		"aws.auth#sigv4a": Hr
	}), Wr = (e) => {
		let t = en(e), n = tn(t);
		return Object.assign(n, { authSchemePreference: ft(e.authSchemePreference ?? []) });
	}, Gr = (e) => Object.assign(e, {
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		forcePathStyle: e.forcePathStyle ?? !1,
		useAccelerateEndpoint: e.useAccelerateEndpoint ?? !1,
		useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
		disableMultiregionAccessPoints: e.disableMultiregionAccessPoints ?? !1,
		defaultSigningName: `s3`,
		clientContextParams: e.clientContextParams ?? {}
	}), s = mt({
		ForcePathStyle: {
			type: `clientContextParams`,
			name: `forcePathStyle`
		},
		UseArnRegion: {
			type: `clientContextParams`,
			name: `useArnRegion`
		},
		DisableMultiRegionAccessPoints: {
			type: `clientContextParams`,
			name: `disableMultiregionAccessPoints`
		},
		Accelerate: {
			type: `clientContextParams`,
			name: `useAccelerateEndpoint`
		},
		DisableS3ExpressSessionAuth: {
			type: `clientContextParams`,
			name: `disableS3ExpressSessionAuth`
		},
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
	}, `AmazonS3`, `S3Client`, zt), Kr = {
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		},
		Key: {
			type: `contextParams`,
			name: `Key`
		}
	}, qr = {
		DisableS3ExpressSessionAuth: {
			type: `staticContextParams`,
			value: !0
		},
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		},
		Key: {
			type: `contextParams`,
			name: `Key`
		},
		CopySource: {
			type: `contextParams`,
			name: `CopySource`
		}
	}, Jr = {
		UseS3ExpressControlEndpoint: {
			type: `staticContextParams`,
			value: !0
		},
		DisableAccessPoints: {
			type: `staticContextParams`,
			value: !0
		},
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		}
	}, c = {
		UseS3ExpressControlEndpoint: {
			type: `staticContextParams`,
			value: !0
		},
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		}
	}, Yr = {
		DisableS3ExpressSessionAuth: {
			type: `staticContextParams`,
			value: !0
		},
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		}
	}, l = { Bucket: {
		type: `contextParams`,
		name: `Bucket`
	} }, Xr = {}, Zr = { UseS3ExpressControlEndpoint: {
		type: `staticContextParams`,
		value: !0
	} }, Qr = {
		Bucket: {
			type: `contextParams`,
			name: `Bucket`
		},
		Prefix: {
			type: `contextParams`,
			name: `Prefix`
		}
	}, $r = { UseObjectLambdaEndpoint: {
		type: `staticContextParams`,
		value: !0
	} }, u = (e, t, n, ee) => [Je(n)], ei = (e, t, n, ee) => [Je(n), Ye(n)], ti = (e, t, n, ee) => [Je(n), Xe(n)], ni = (e, t, n, ee) => [Me(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !0
	})], d = (e, t, n, ee) => [], ri = (e, t, n, ee) => [Me(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !0
	}), Je(n)], ii = (e, t, n, ee) => [Me(n, {
		requestChecksumRequired: !1,
		requestValidationModeMember: `ChecksumMode`,
		responseAlgorithms: [
			`CRC64NVME`,
			`CRC32`,
			`CRC32C`,
			`SHA256`,
			`SHA1`,
			`SHA512`,
			`MD5`,
			`XXHASH64`,
			`XXHASH3`,
			`XXHASH128`
		]
	})], ai = (e, t, n, ee) => [
		Me(n, {
			requestChecksumRequired: !1,
			requestValidationModeMember: `ChecksumMode`,
			responseAlgorithms: [
				`CRC64NVME`,
				`CRC32`,
				`CRC32C`,
				`SHA256`,
				`SHA1`,
				`SHA512`,
				`MD5`,
				`XXHASH64`,
				`XXHASH3`,
				`XXHASH128`
			]
		}),
		Ye(n),
		Ze(n)
	], oi = (e, t, n, ee) => [
		Je(n),
		Ye(n),
		Ze(n)
	], si = (e, t, n, ee) => [Me(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	})], ci = (e, t, n, ee) => [Me(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	}), Je(n)], li = (e, t, n, ee) => [
		Me(n, {
			requestAlgorithmMember: {
				httpHeader: `x-amz-sdk-checksum-algorithm`,
				name: `ChecksumAlgorithm`
			},
			requestChecksumRequired: !1
		}),
		Qe(n),
		Je(n),
		Ye(n)
	], ui = (e, t, n, ee) => [Ye(n)], di = (e, t, n, ee) => [
		Me(n, {
			requestAlgorithmMember: {
				httpHeader: `x-amz-sdk-checksum-algorithm`,
				name: `ChecksumAlgorithm`
			},
			requestChecksumRequired: !1
		}),
		Je(n),
		Ye(n)
	];
	var f = class e extends ht {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	}, fi = class e extends f {
		static shapeId = `com.amazonaws.s3#NoSuchUpload`;
		name = `NoSuchUpload`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `NoSuchUpload`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, pi = class e extends f {
		static shapeId = `com.amazonaws.s3#AccessDenied`;
		name = `AccessDenied`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `AccessDenied`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, mi = class e extends f {
		static shapeId = `com.amazonaws.s3#ObjectNotInActiveTierError`;
		name = `ObjectNotInActiveTierError`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ObjectNotInActiveTierError`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, hi = class e extends f {
		static shapeId = `com.amazonaws.s3#BucketAlreadyExists`;
		name = `BucketAlreadyExists`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `BucketAlreadyExists`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, gi = class e extends f {
		static shapeId = `com.amazonaws.s3#BucketAlreadyOwnedByYou`;
		name = `BucketAlreadyOwnedByYou`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `BucketAlreadyOwnedByYou`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, _i = class e extends f {
		static shapeId = `com.amazonaws.s3#NoSuchBucket`;
		name = `NoSuchBucket`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `NoSuchBucket`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, vi = class e extends f {
		static shapeId = `com.amazonaws.s3#NoSuchKey`;
		name = `NoSuchKey`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `NoSuchKey`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, yi = class e extends f {
		static shapeId = `com.amazonaws.s3#InvalidObjectState`;
		name = `InvalidObjectState`;
		$fault = `client`;
		StorageClass;
		AccessTier;
		constructor(t) {
			super({
				name: `InvalidObjectState`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype), this.StorageClass = t.StorageClass, this.AccessTier = t.AccessTier;
		}
	}, bi = class e extends f {
		static shapeId = `com.amazonaws.s3#NoSuchAnnotation`;
		name = `NoSuchAnnotation`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `NoSuchAnnotation`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, xi = class e extends f {
		static shapeId = `com.amazonaws.s3#NotFound`;
		name = `NotFound`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `NotFound`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Si = class e extends f {
		static shapeId = `com.amazonaws.s3#InvalidPrefix`;
		name = `InvalidPrefix`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidPrefix`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Ci = class e extends f {
		static shapeId = `com.amazonaws.s3#EncryptionTypeMismatch`;
		name = `EncryptionTypeMismatch`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `EncryptionTypeMismatch`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, wi = class e extends f {
		static shapeId = `com.amazonaws.s3#InvalidRequest`;
		name = `InvalidRequest`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidRequest`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Ti = class e extends f {
		static shapeId = `com.amazonaws.s3#InvalidWriteOffset`;
		name = `InvalidWriteOffset`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidWriteOffset`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Ei = class e extends f {
		static shapeId = `com.amazonaws.s3#TooManyParts`;
		name = `TooManyParts`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `TooManyParts`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Di = class e extends f {
		static shapeId = `com.amazonaws.s3#AnnotationLimitExceeded`;
		name = `AnnotationLimitExceeded`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `AnnotationLimitExceeded`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Oi = class e extends f {
		static shapeId = `com.amazonaws.s3#AnnotationNameTooLong`;
		name = `AnnotationNameTooLong`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `AnnotationNameTooLong`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, ki = class e extends f {
		static shapeId = `com.amazonaws.s3#InvalidAnnotationName`;
		name = `InvalidAnnotationName`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `InvalidAnnotationName`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Ai = class e extends f {
		static shapeId = `com.amazonaws.s3#UnsupportedMediaType`;
		name = `UnsupportedMediaType`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `UnsupportedMediaType`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, ji = class e extends f {
		static shapeId = `com.amazonaws.s3#IdempotencyParameterMismatch`;
		name = `IdempotencyParameterMismatch`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `IdempotencyParameterMismatch`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	}, Mi = class e extends f {
		static shapeId = `com.amazonaws.s3#ObjectAlreadyInActiveTierError`;
		name = `ObjectAlreadyInActiveTierError`;
		$fault = `client`;
		constructor(t) {
			super({
				name: `ObjectAlreadyInActiveTierError`,
				$fault: `client`,
				...t
			}), Object.setPrototypeOf(this, e.prototype);
		}
	};
	let Ni = `AccelerateConfiguration`, Pi = `AccessControlList`, Fi = `AnalyticsConfigurationList`, Ii = `AccessControlPolicy`, Li = `AccessControlTranslation`, Ri = `AnalyticsConfiguration`, zi = `AbortDate`, Bi = `AnnotationEntry`, Vi = `AbortIncompleteMultipartUpload`, Hi = `AccessKeyId`, Ui = `AnnotationName`, Wi = `AnnotationPayload`, Gi = `AccessPointArn`, Ki = `AnnotationPrefix`, qi = `AcceptRanges`, Ji = `AbortRuleId`, Yi = `AbacStatus`, Xi = `AccessTier`, Zi = `AnnotationTableConfiguration`, Qi = `AnnotationTableConfigurationResult`, p = `Bucket`, $i = `BucketArn`, ea = `BlockedEncryptionTypes`, ta = `BypassGovernanceRetention`, na = `BucketKeyEnabled`, ra = `BucketLoggingStatus`, ia = `BytesProcessed`, aa = `BlockPublicAcls`, oa = `BlockPublicPolicy`, sa = `BucketRegion`, ca = `BytesReturned`, la = `BytesScanned`, ua = `Body`, da = `Buckets`, fa = `Checksum`, m = `ChecksumAlgorithm`, pa = `CreateBucketConfiguration`, ma = `CacheControl`, h = `ChecksumCRC32`, g = `ChecksumCRC32C`, _ = `ChecksumCRC64NVME`, ha = `Cache-Control`, ga = `Content-Disposition`, _a = `ContentDisposition`, va = `Content-Encoding`, ya = `ContentEncoding`, ba = `ContentLanguage`, xa = `Content-Language`, Sa = `Content-Length`, Ca = `ContentLength`, v = `Content-MD5`, y = `ChecksumMD5`, b = `ContentMD5`, wa = `CompleteMultipartUpload`, Ta = `ChecksumMode`, Ea = `CopyObjectResult`, Da = `CORSConfiguration`, Oa = `CORSRules`, ka = `CORSRule`, Aa = `CopyPartResult`, ja = `CommonPrefixes`, Ma = `ContentRange`, Na = `Content-Range`, Pa = `ConfigurationState`, x = `ChecksumSHA1`, S = `ChecksumSHA256`, C = `ChecksumSHA512`, Fa = `CopySourceIfMatch`, Ia = `CopySourceIfModifiedSince`, La = `CopySourceIfNoneMatch`, Ra = `CopySourceIfUnmodifiedSince`, za = `CopySourceSSECustomerAlgorithm`, Ba = `CopySourceSSECustomerKey`, Va = `CopySourceSSECustomerKeyMD5`, Ha = `CopySourceVersionId`, Ua = `CopySource`, Wa = `ChecksumType`, Ga = `Content-Type`, Ka = `ContentType`, qa = `ContinuationToken`, w = `ChecksumXXHASH64`, Ja = `ChecksumXXHASH3`, T = `ChecksumXXHASH128`, Ya = `Condition`, Xa = `Contents`, Za = `Credentials`, Qa = `Days`, $a = `DeleteMarker`, eo = `DeleteMarkerReplication`, to = `DeleteMarkers`, no = `DisplayName`, ro = `DefaultRetention`, io = `DestinationResult`, ao = `Date`, oo = `Delete`, so = `Delimiter`, co = `Destination`, lo = `Details`, uo = `Error`, fo = `EventBridgeConfiguration`, E = `ExpectedBucketOwner`, po = `EncryptionConfiguration`, mo = `ErrorCode`, ho = `ErrorDocument`, go = `EventHoldDuration`, _o = `ErrorMessage`, vo = `ExistingObjectReplication`, yo = `ExpiresString`, bo = `ExpectedSourceBucketOwner`, D = `ETag`, xo = `EncryptionType`, So = `EncodingType`, Co = `ExpressionType`, wo = `Encryption`, To = `Errors`, Eo = `Events`, Do = `Event`, Oo = `Expiration`, ko = `Expires`, Ao = `Expression`, jo = `Filter`, Mo = `FieldDelimiter`, No = `FilterRule`, Po = `Format`, Fo = `Grants`, Io = `GetBucketMetadataConfigurationResult`, Lo = `GetBucketMetadataTableConfigurationResult`, Ro = `GrantFullControl`, zo = `GlacierJobParameters`, Bo = `GrantRead`, Vo = `GrantReadACP`, Ho = `GrantWrite`, Uo = `GrantWriteACP`, Wo = `Grant`, Go = `Grantee`, Ko = `HostName`, qo = `InventoryConfiguration`, Jo = `InventoryConfigurationList`, Yo = `IndexDocument`, Xo = `IsLatest`, Zo = `IfMatch`, Qo = `If-Modified-Since`, $o = `IfModifiedSince`, es = `If-Match`, ts = `IfNoneMatch`, ns = `If-None-Match`, rs = `IgnorePublicAcls`, is = `IsPublic`, as = `InputSerialization`, os = `IsTruncated`, ss = `IntelligentTieringConfiguration`, cs = `IntelligentTieringConfigurationList`, ls = `InventoryTableConfigurationResult`, us = `InventoryTableConfiguration`, ds = `IfUnmodifiedSince`, fs = `If-Unmodified-Since`, ps = `Initiator`, ms = `JSON`, hs = `JournalTableConfiguration`, gs = `JournalTableConfigurationResult`, _s = `KeyMarker`, vs = `Location`, ys = `ListBucketResult`, bs = `LocationConstraint`, xs = `LifecycleConfiguration`, Ss = `LoggingEnabled`, Cs = `LegalHold`, ws = `LastModified`, Ts = `Last-Modified`, Es = `Metadata`, Ds = `MaxAnnotationResults`, Os = `MetadataConfiguration`, ks = `MetricsConfigurationList`, As = `MetadataConfigurationResult`, js = `MetricsConfiguration`, Ms = `MfaDelete`, Ns = `MetadataEntry`, Ps = `MFADelete`, Fs = `MaxKeys`, Is = `MissingMeta`, Ls = `MaxParts`, Rs = `MetadataTableConfiguration`, zs = `MetadataTableConfigurationResult`, Bs = `MultipartUpload`, Vs = `MaxUploads`, Hs = `Marker`, Us = `Metrics`, Ws = `Mode`, Gs = `Name`, Ks = `NotificationConfiguration`, qs = `NextContinuationToken`, Js = `NoncurrentDays`, Ys = `NextKeyMarker`, Xs = `NewerNoncurrentVersions`, Zs = `NextPartNumberMarker`, Qs = `NoncurrentVersionExpiration`, $s = `NoncurrentVersionTransition`, ec = `Owner`, tc = `OwnershipControls`, nc = `ObjectEncryption`, rc = `ObjectIfMatch`, ic = `OutputLocation`, ac = `ObjectLockConfiguration`, oc = `ObjectLockEventHold`, sc = `ObjectLockEventHoldDurationDays`, cc = `ObjectLockEventHoldDurationYears`, lc = `ObjectLockLegalHoldStatus`, uc = `ObjectLockMode`, dc = `ObjectLockRetainUntilDate`, fc = `ObjectOwnership`, pc = `OptionalObjectAttributes`, mc = `ObjectSizeGreaterThan`, hc = `ObjectSizeLessThan`, gc = `OutputSerialization`, _c = `ObjectVersionId`, vc = `Object`, O = `Prefix`, yc = `PublicAccessBlockConfiguration`, bc = `PartsCount`, xc = `PartNumber`, Sc = `PartNumberMarker`, Cc = `PartitionedPrefix`, wc = `PolicyStatus`, Tc = `Parts`, Ec = `Part`, Dc = `Payer`, Oc = `Payload`, kc = `Permission`, Ac = `Policy`, jc = `Progress`, Mc = `Protocol`, Nc = `QuoteCharacter`, Pc = `QueueConfiguration`, Fc = `QuoteEscapeCharacter`, Ic = `Role`, Lc = `RedirectAllRequestsTo`, k = `RequestCharged`, Rc = `ResponseCacheControl`, zc = `ResponseContentDisposition`, Bc = `ResponseContentEncoding`, Vc = `ResponseContentLanguage`, Hc = `ResponseContentType`, Uc = `ReplicationConfiguration`, Wc = `RecordDelimiter`, Gc = `ResponseExpires`, Kc = `RecordExpiration`, qc = `ReplicaModifications`, A = `RequestPayer`, Jc = `RestrictPublicBuckets`, Yc = `RequestPaymentConfiguration`, Xc = `RequestProgress`, Zc = `RoutingRules`, Qc = `RestoreRequest`, $c = `RoutingRule`, el = `ReplicationStatus`, tl = `RestoreStatus`, nl = `ReplicationTime`, rl = `Range`, il = `Restore`, al = `Redirect`, ol = `Retention`, sl = `Rules`, cl = `Rule`, ll = `Status`, ul = `StartAfter`, dl = `SecretAccessKey`, fl = `S3BucketDestination`, pl = `StorageClass`, ml = `StorageClassAnalysis`, hl = `SSE-KMS`, gl = `SseKmsEncryptedObjects`, _l = `SelectParameters`, vl = `SimplePrefix`, yl = `ScanRange`, bl = `SSE-S3`, xl = `SourceSelectionCriteria`, Sl = `ServerSideEncryption`, Cl = `ServerSideEncryptionConfiguration`, j = `SSECustomerAlgorithm`, wl = `SSECustomerKey`, M = `SSECustomerKeyMD5`, Tl = `SSEKMS`, El = `SSEKMSEncryptionContext`, Dl = `SSEKMSKeyId`, Ol = `SSES3`, kl = `SessionToken`, Al = `S3TablesDestination`, jl = `S3TablesDestinationResult`, Ml = `Size`, Nl = `Stats`, Pl = `Tags`, Fl = `TableArn`, Il = `TableBucketArn`, Ll = `TagCount`, Rl = `TopicConfiguration`, zl = `TransitionDefaultMinimumObjectSize`, Bl = `TargetGrants`, Vl = `TableName`, Hl = `TableNamespace`, Ul = `TargetObjectKeyFormat`, Wl = `TableStatus`, Gl = `TagSet`, Kl = `Tagging`, ql = `Tier`, Jl = `Tiering`, Yl = `Token`, Xl = `Transition`, Zl = `Type`, Ql = `UploadId`, $l = `UploadIdMarker`, eu = `UserMetadata`, tu = `Value`, nu = `VersioningConfiguration`, N = `VersionId`, ru = `VersionIdMarker`, iu = `WebsiteConfiguration`, au = `WebsiteRedirectLocation`, ou = `Years`, su = `annotationName`, cu = `accept-ranges`, P = `client`, lu = `continuation-token`, uu = `delimiter`, F = `error`, du = `eventPayload`, fu = `encoding-type`, I = `http`, L = `httpChecksum`, R = `httpError`, z = `httpHeader`, B = `httpPayload`, pu = `httpPrefixHeaders`, V = `httpQuery`, mu = `http://www.w3.org/2001/XMLSchema-instance`, hu = `key-marker`, gu = `max-keys`, _u = `prefix`, vu = `partNumber`, yu = `response-cache-control`, bu = `response-content-disposition`, xu = `response-content-encoding`, Su = `response-content-language`, Cu = `response-content-type`, wu = `response-expires`, Tu = `smithy.ts.sdk.synthetic.com.amazonaws.s3`, Eu = `streaming`, Du = `uploadId`, H = `versionId`, U = `xmlFlattened`, W = `xmlName`, Ou = `xmlNamespace`, ku = `x-amz-acl`, Au = `x-amz-abort-date`, ju = `x-amz-abort-rule-id`, Mu = `x-amz-bucket-arn`, Nu = `x-amz-bypass-governance-retention`, Pu = `x-amz-bucket-object-lock-token`, Fu = `x-amz-checksum-algorithm`, Iu = `x-amz-checksum-crc32`, Lu = `x-amz-checksum-crc32c`, Ru = `x-amz-checksum-crc64nvme`, zu = `x-amz-checksum-md5`, Bu = `x-amz-checksum-mode`, Vu = `x-amz-checksum-sha1`, Hu = `x-amz-checksum-sha256`, Uu = `x-amz-checksum-sha512`, Wu = `x-amz-copy-source`, Gu = `x-amz-copy-source-if-match`, Ku = `x-amz-copy-source-if-modified-since`, qu = `x-amz-copy-source-if-none-match`, Ju = `x-amz-copy-source-if-unmodified-since`, Yu = `x-amz-copy-source-server-side-encryption-customer-algorithm`, Xu = `x-amz-copy-source-server-side-encryption-customer-key`, Zu = `x-amz-copy-source-server-side-encryption-customer-key-MD5`, Qu = `x-amz-copy-source-version-id`, $u = `x-amz-checksum-type`, ed = `x-amz-checksum-xxhash64`, td = `x-amz-checksum-xxhash3`, nd = `x-amz-checksum-xxhash128`, rd = `x-amz-delete-marker`, id = `x-amz-expiration`, G = `x-amz-expected-bucket-owner`, ad = `x-amz-grant-full-control`, od = `x-amz-grant-read`, sd = `x-amz-grant-read-acp`, cd = `x-amz-grant-write`, ld = `x-amz-grant-write-acp`, ud = `x-amz-meta-`, dd = `x-amz-mfa`, fd = `x-amz-missing-meta`, pd = `x-amz-mp-parts-count`, md = `x-amz-object-if-match`, hd = `x-amz-object-lock-event-hold`, gd = `x-amz-object-lock-event-hold-duration-days`, _d = `x-amz-object-lock-event-hold-duration-years`, vd = `x-amz-object-lock-legal-hold`, yd = `x-amz-object-lock-mode`, bd = `x-amz-object-lock-retain-until-date`, xd = `x-amz-optional-object-attributes`, Sd = `x-amz-object-version-id`, Cd = `x-amz-restore`, K = `x-amz-request-charged`, q = `x-amz-request-payer`, wd = `x-amz-replication-status`, Td = `x-amz-storage-class`, J = `x-amz-sdk-checksum-algorithm`, Ed = `x-amz-source-expected-bucket-owner`, Dd = `x-amz-server-side-encryption`, Od = `x-amz-server-side-encryption-aws-kms-key-id`, kd = `x-amz-server-side-encryption-bucket-key-enabled`, Ad = `x-amz-server-side-encryption-context`, Y = `x-amz-server-side-encryption-customer-algorithm`, jd = `x-amz-server-side-encryption-customer-key`, X = `x-amz-server-side-encryption-customer-key-MD5`, Md = `x-amz-tagging`, Nd = `x-amz-tagging-count`, Pd = `x-amz-transition-default-minimum-object-size`, Fd = `x-amz-version-id`, Id = `x-amz-website-redirect-location`, Z = `com.amazonaws.s3`, Ld = new Qt(Tu);
	var Rd = [
		-3,
		Tu,
		`S3ServiceException`,
		0,
		[],
		[]
	];
	Ld.registerError(Rd, f);
	let Q = new Qt(Z);
	var zd = [
		-3,
		Z,
		`AccessDenied`,
		{
			[F]: P,
			[R]: 403
		},
		[],
		[]
	];
	Q.registerError(zd, pi);
	var Bd = [
		-3,
		Z,
		`AnnotationLimitExceeded`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Bd, Di);
	var Vd = [
		-3,
		Z,
		`AnnotationNameTooLong`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Vd, Oi);
	var Hd = [
		-3,
		Z,
		`BucketAlreadyExists`,
		{
			[F]: P,
			[R]: 409
		},
		[],
		[]
	];
	Q.registerError(Hd, hi);
	var Ud = [
		-3,
		Z,
		`BucketAlreadyOwnedByYou`,
		{
			[F]: P,
			[R]: 409
		},
		[],
		[]
	];
	Q.registerError(Ud, gi);
	var Wd = [
		-3,
		Z,
		`EncryptionTypeMismatch`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Wd, Ci);
	var Gd = [
		-3,
		Z,
		`IdempotencyParameterMismatch`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Gd, ji);
	var Kd = [
		-3,
		Z,
		`InvalidAnnotationName`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Kd, ki);
	var qd = [
		-3,
		Z,
		`InvalidObjectState`,
		{
			[F]: P,
			[R]: 403
		},
		[pl, Xi],
		[0, 0]
	];
	Q.registerError(qd, yi);
	var Jd = [
		-3,
		Z,
		`InvalidPrefix`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Jd, Si);
	var Yd = [
		-3,
		Z,
		`InvalidRequest`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Yd, wi);
	var Xd = [
		-3,
		Z,
		`InvalidWriteOffset`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(Xd, Ti);
	var Zd = [
		-3,
		Z,
		`NoSuchAnnotation`,
		{
			[F]: P,
			[R]: 404
		},
		[],
		[]
	];
	Q.registerError(Zd, bi);
	var Qd = [
		-3,
		Z,
		`NoSuchBucket`,
		{
			[F]: P,
			[R]: 404
		},
		[],
		[]
	];
	Q.registerError(Qd, _i);
	var $d = [
		-3,
		Z,
		`NoSuchKey`,
		{
			[F]: P,
			[R]: 404
		},
		[],
		[]
	];
	Q.registerError($d, vi);
	var ef = [
		-3,
		Z,
		`NoSuchUpload`,
		{
			[F]: P,
			[R]: 404
		},
		[],
		[]
	];
	Q.registerError(ef, fi);
	var tf = [
		-3,
		Z,
		`NotFound`,
		{ [F]: P },
		[],
		[]
	];
	Q.registerError(tf, xi);
	var nf = [
		-3,
		Z,
		`ObjectAlreadyInActiveTierError`,
		{
			[F]: P,
			[R]: 403
		},
		[],
		[]
	];
	Q.registerError(nf, Mi);
	var rf = [
		-3,
		Z,
		`ObjectNotInActiveTierError`,
		{
			[F]: P,
			[R]: 403
		},
		[],
		[]
	];
	Q.registerError(rf, mi);
	var af = [
		-3,
		Z,
		`TooManyParts`,
		{
			[F]: P,
			[R]: 400
		},
		[],
		[]
	];
	Q.registerError(af, Ei);
	var of = [
		-3,
		Z,
		`UnsupportedMediaType`,
		{
			[F]: P,
			[R]: 415
		},
		[],
		[]
	];
	Q.registerError(of, Ai);
	let sf = [Ld, Q];
	var cf = [
		0,
		Z,
		Ba,
		8,
		0
	], lf = [
		0,
		Z,
		`NonEmptyKmsKeyArnString`,
		8,
		0
	], uf = [
		0,
		Z,
		`SessionCredentialValue`,
		8,
		0
	], df = [
		0,
		Z,
		wl,
		8,
		0
	], ff = [
		0,
		Z,
		El,
		8,
		0
	], pf = [
		0,
		Z,
		Dl,
		8,
		0
	], mf = [
		0,
		Z,
		`StreamingBlob`,
		{ [Eu]: 1 },
		42
	], hf = [
		3,
		Z,
		Yi,
		0,
		[ll],
		[0]
	], gf = [
		3,
		Z,
		Vi,
		0,
		[`DaysAfterInitiation`],
		[1]
	], _f = [
		3,
		Z,
		`AbortMultipartUploadOutput`,
		0,
		[k],
		[[0, { [z]: K }]]
	], vf = [
		3,
		Z,
		`AbortMultipartUploadRequest`,
		0,
		[
			p,
			`Key`,
			Ql,
			A,
			E,
			`IfMatchInitiatedTime`
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: Du }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[6, { [z]: `x-amz-if-match-initiated-time` }]
		],
		3
	], yf = [
		3,
		Z,
		Ni,
		0,
		[ll],
		[0]
	], bf = [
		3,
		Z,
		Ii,
		0,
		[Fo, ec],
		[[() => Gv, { [W]: Pi }], () => Fg]
	], xf = [
		3,
		Z,
		Li,
		0,
		[ec],
		[0],
		1
	], Sf = [
		3,
		Z,
		`AnalyticsAndOperator`,
		0,
		[O, Pl],
		[0, [() => uy, {
			[U]: 1,
			[W]: `Tag`
		}]]
	], Cf = [
		3,
		Z,
		Ri,
		0,
		[
			`Id`,
			ml,
			jo
		],
		[
			0,
			() => pv,
			[() => gy, 0]
		],
		2
	], wf = [
		3,
		Z,
		`AnalyticsExportDestination`,
		0,
		[fl],
		[() => Tf],
		1
	], Tf = [
		3,
		Z,
		`AnalyticsS3BucketDestination`,
		0,
		[
			Po,
			p,
			`BucketAccountId`,
			O
		],
		[
			0,
			0,
			0,
			0
		],
		2
	], Ef = [
		3,
		Z,
		Bi,
		0,
		[
			Ui,
			ws,
			Ml,
			D,
			m,
			el
		],
		[
			0,
			4,
			1,
			0,
			[64, { [U]: 1 }],
			0
		],
		3
	], Df = [
		3,
		Z,
		Zi,
		0,
		[
			Pa,
			po,
			Ic
		],
		[
			0,
			() => gg,
			0
		],
		1
	], Of = [
		3,
		Z,
		Qi,
		0,
		[
			Pa,
			Wl,
			uo,
			Vl,
			Fl,
			Ic
		],
		[
			0,
			0,
			() => Vp,
			0,
			0,
			0
		],
		1
	], kf = [
		3,
		Z,
		`AnnotationTableConfigurationUpdates`,
		0,
		[
			Pa,
			po,
			Ic
		],
		[
			0,
			() => gg,
			0
		],
		1
	], Af = [
		3,
		Z,
		ea,
		0,
		[xo],
		[[() => Hv, { [U]: 1 }]]
	], jf = [
		3,
		Z,
		p,
		0,
		[
			Gs,
			`CreationDate`,
			sa,
			$i
		],
		[
			0,
			4,
			0,
			0
		]
	], Mf = [
		3,
		Z,
		`BucketInfo`,
		0,
		[`DataRedundancy`, Zl],
		[0, 0]
	], Nf = [
		3,
		Z,
		`BucketLifecycleConfiguration`,
		0,
		[sl],
		[[() => Xv, {
			[U]: 1,
			[W]: cl
		}]],
		1
	], Pf = [
		3,
		Z,
		ra,
		0,
		[Ss],
		[[() => ug, 0]]
	], Ff = [
		3,
		Z,
		fa,
		0,
		[
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa
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
			0
		]
	], If = [
		3,
		Z,
		`CommonPrefix`,
		0,
		[O],
		[0]
	], Lf = [
		3,
		Z,
		`CompletedMultipartUpload`,
		0,
		[Tc],
		[[() => Rv, {
			[U]: 1,
			[W]: Ec
		}]]
	], Rf = [
		3,
		Z,
		`CompletedPart`,
		0,
		[
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			xc
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
			0,
			1
		]
	], zf = [
		3,
		Z,
		`CompleteMultipartUploadOutput`,
		{ [W]: `CompleteMultipartUploadResult` },
		[
			vs,
			p,
			`Key`,
			Oo,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			Sl,
			N,
			Dl,
			na,
			k
		],
		[
			0,
			0,
			0,
			[0, { [z]: id }],
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
			[0, { [z]: Dd }],
			[0, { [z]: Fd }],
			[() => pf, { [z]: Od }],
			[2, { [z]: kd }],
			[0, { [z]: K }]
		]
	], Bf = [
		3,
		Z,
		`CompleteMultipartUploadRequest`,
		0,
		[
			p,
			`Key`,
			Ql,
			Bs,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			`MpuObjectSize`,
			A,
			E,
			Zo,
			ts,
			j,
			wl,
			M
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: Du }],
			[() => Lf, {
				[B]: 1,
				[W]: wa
			}],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[1, { [z]: `x-amz-mp-object-size` }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: es }],
			[0, { [z]: ns }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }]
		],
		3
	], Vf = [
		3,
		Z,
		Ya,
		0,
		[`HttpErrorCodeReturnedEquals`, `KeyPrefixEquals`],
		[0, 0]
	], Hf = [
		3,
		Z,
		`ContinuationEvent`,
		0,
		[],
		[]
	], Uf = [
		3,
		Z,
		`CopyObjectOutput`,
		0,
		[
			Ea,
			Oo,
			Ha,
			N,
			Sl,
			j,
			M,
			Dl,
			El,
			na,
			k
		],
		[
			[() => Gf, 16],
			[0, { [z]: id }],
			[0, { [z]: Qu }],
			[0, { [z]: Fd }],
			[0, { [z]: Dd }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[0, { [z]: K }]
		]
	], Wf = [
		3,
		Z,
		`CopyObjectRequest`,
		0,
		[
			p,
			Ua,
			`Key`,
			`ACL`,
			ma,
			m,
			_a,
			ya,
			ba,
			Ka,
			Fa,
			Ia,
			La,
			Ra,
			ko,
			Ro,
			Bo,
			Vo,
			Uo,
			Zo,
			ts,
			Es,
			`MetadataDirective`,
			`TaggingDirective`,
			`AnnotationDirective`,
			Sl,
			pl,
			au,
			j,
			wl,
			M,
			Dl,
			El,
			na,
			za,
			Ba,
			Va,
			A,
			Kl,
			uc,
			dc,
			lc,
			oc,
			sc,
			cc,
			E,
			bo
		],
		[
			[0, 1],
			[0, { [z]: Wu }],
			[0, 1],
			[0, { [z]: ku }],
			[0, { [z]: ha }],
			[0, { [z]: Fu }],
			[0, { [z]: ga }],
			[0, { [z]: va }],
			[0, { [z]: xa }],
			[0, { [z]: Ga }],
			[0, { [z]: Gu }],
			[4, { [z]: Ku }],
			[0, { [z]: qu }],
			[4, { [z]: Ju }],
			[4, { [z]: ko }],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: ld }],
			[0, { [z]: es }],
			[0, { [z]: ns }],
			[128, { [pu]: ud }],
			[0, { [z]: `x-amz-metadata-directive` }],
			[0, { [z]: `x-amz-tagging-directive` }],
			[0, { [z]: `x-amz-object-annotation-directive` }],
			[0, { [z]: Dd }],
			[0, { [z]: Td }],
			[0, { [z]: Id }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[0, { [z]: Yu }],
			[() => cf, { [z]: Xu }],
			[0, { [z]: Zu }],
			[0, { [z]: q }],
			[0, { [z]: Md }],
			[0, { [z]: yd }],
			[5, { [z]: bd }],
			[0, { [z]: vd }],
			[0, { [z]: hd }],
			[1, { [z]: gd }],
			[1, { [z]: _d }],
			[0, { [z]: G }],
			[0, { [z]: Ed }]
		],
		3
	], Gf = [
		3,
		Z,
		Ea,
		0,
		[
			D,
			ws,
			Wa,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T
		],
		[
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
			0
		]
	], Kf = [
		3,
		Z,
		Aa,
		0,
		[
			D,
			ws,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T
		],
		[
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
			0
		]
	], qf = [
		3,
		Z,
		Da,
		0,
		[Oa],
		[[() => zv, {
			[U]: 1,
			[W]: ka
		}]],
		1
	], Jf = [
		3,
		Z,
		ka,
		0,
		[
			`AllowedMethods`,
			`AllowedOrigins`,
			`ID`,
			`AllowedHeaders`,
			`ExposeHeaders`,
			`MaxAgeSeconds`
		],
		[
			[64, {
				[U]: 1,
				[W]: `AllowedMethod`
			}],
			[64, {
				[U]: 1,
				[W]: `AllowedOrigin`
			}],
			0,
			[64, {
				[U]: 1,
				[W]: `AllowedHeader`
			}],
			[64, {
				[U]: 1,
				[W]: `ExposeHeader`
			}],
			1
		],
		2
	], Yf = [
		3,
		Z,
		pa,
		0,
		[
			bs,
			vs,
			p,
			Pl
		],
		[
			0,
			() => lg,
			() => Mf,
			[() => uy, 0]
		]
	], Xf = [
		3,
		Z,
		`CreateBucketMetadataConfigurationRequest`,
		0,
		[
			p,
			Os,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => dg, {
				[B]: 1,
				[W]: Os
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Zf = [
		3,
		Z,
		`CreateBucketMetadataTableConfigurationRequest`,
		0,
		[
			p,
			Rs,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => mg, {
				[B]: 1,
				[W]: Rs
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Qf = [
		3,
		Z,
		`CreateBucketOutput`,
		0,
		[vs, $i],
		[[0, { [z]: vs }], [0, { [z]: Mu }]]
	], $f = [
		3,
		Z,
		`CreateBucketRequest`,
		0,
		[
			p,
			`ACL`,
			pa,
			Ro,
			Bo,
			Vo,
			Ho,
			Uo,
			`ObjectLockEnabledForBucket`,
			fc,
			`BucketNamespace`
		],
		[
			[0, 1],
			[0, { [z]: ku }],
			[() => Yf, {
				[B]: 1,
				[W]: pa
			}],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: cd }],
			[0, { [z]: ld }],
			[2, { [z]: `x-amz-bucket-object-lock-enabled` }],
			[0, { [z]: `x-amz-object-ownership` }],
			[0, { [z]: `x-amz-bucket-namespace` }]
		],
		1
	], ep = [
		3,
		Z,
		`CreateMultipartUploadOutput`,
		{ [W]: `InitiateMultipartUploadResult` },
		[
			zi,
			Ji,
			p,
			`Key`,
			Ql,
			Sl,
			j,
			M,
			Dl,
			El,
			na,
			k,
			m,
			Wa
		],
		[
			[4, { [z]: Au }],
			[0, { [z]: ju }],
			[0, { [W]: p }],
			0,
			0,
			[0, { [z]: Dd }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[0, { [z]: K }],
			[0, { [z]: Fu }],
			[0, { [z]: $u }]
		]
	], tp = [
		3,
		Z,
		`CreateMultipartUploadRequest`,
		0,
		[
			p,
			`Key`,
			`ACL`,
			ma,
			_a,
			ya,
			ba,
			Ka,
			ko,
			Ro,
			Bo,
			Vo,
			Uo,
			Es,
			Sl,
			pl,
			au,
			j,
			wl,
			M,
			Dl,
			El,
			na,
			A,
			Kl,
			uc,
			dc,
			lc,
			oc,
			sc,
			cc,
			E,
			m,
			Wa
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: ku }],
			[0, { [z]: ha }],
			[0, { [z]: ga }],
			[0, { [z]: va }],
			[0, { [z]: xa }],
			[0, { [z]: Ga }],
			[4, { [z]: ko }],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: ld }],
			[128, { [pu]: ud }],
			[0, { [z]: Dd }],
			[0, { [z]: Td }],
			[0, { [z]: Id }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[0, { [z]: q }],
			[0, { [z]: Md }],
			[0, { [z]: yd }],
			[5, { [z]: bd }],
			[0, { [z]: vd }],
			[0, { [z]: hd }],
			[1, { [z]: gd }],
			[1, { [z]: _d }],
			[0, { [z]: G }],
			[0, { [z]: Fu }],
			[0, { [z]: $u }]
		],
		2
	], np = [
		3,
		Z,
		`CreateSessionOutput`,
		{ [W]: `CreateSessionResult` },
		[
			Za,
			Sl,
			Dl,
			El,
			na
		],
		[
			[() => iv, { [W]: Za }],
			[0, { [z]: Dd }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }]
		],
		1
	], rp = [
		3,
		Z,
		`CreateSessionRequest`,
		0,
		[
			p,
			`SessionMode`,
			Sl,
			Dl,
			El,
			na
		],
		[
			[0, 1],
			[0, { [z]: `x-amz-create-session-mode` }],
			[0, { [z]: Dd }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }]
		],
		1
	], ip = [
		3,
		Z,
		`CSVInput`,
		0,
		[
			`FileHeaderInfo`,
			`Comments`,
			Fc,
			Wc,
			Mo,
			Nc,
			`AllowQuotedRecordDelimiter`
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			2
		]
	], ap = [
		3,
		Z,
		`CSVOutput`,
		0,
		[
			`QuoteFields`,
			Fc,
			Wc,
			Mo,
			Nc
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], op = [
		3,
		Z,
		ro,
		0,
		[
			Ws,
			Qa,
			ou,
			`DefaultEventHold`
		],
		[
			0,
			1,
			1,
			() => Wp
		]
	], sp = [
		3,
		Z,
		oo,
		0,
		[`Objects`, `Quiet`],
		[[() => ey, {
			[U]: 1,
			[W]: vc
		}], 2],
		1
	], cp = [
		3,
		Z,
		`DeleteBucketAnalyticsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], lp = [
		3,
		Z,
		`DeleteBucketCorsRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], up = [
		3,
		Z,
		`DeleteBucketEncryptionRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], dp = [
		3,
		Z,
		`DeleteBucketIntelligentTieringConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], fp = [
		3,
		Z,
		`DeleteBucketInventoryConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], pp = [
		3,
		Z,
		`DeleteBucketLifecycleRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], mp = [
		3,
		Z,
		`DeleteBucketMetadataConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], hp = [
		3,
		Z,
		`DeleteBucketMetadataTableConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], gp = [
		3,
		Z,
		`DeleteBucketMetricsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], _p = [
		3,
		Z,
		`DeleteBucketOwnershipControlsRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], vp = [
		3,
		Z,
		`DeleteBucketPolicyRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], yp = [
		3,
		Z,
		`DeleteBucketReplicationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], bp = [
		3,
		Z,
		`DeleteBucketRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], xp = [
		3,
		Z,
		`DeleteBucketTaggingRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Sp = [
		3,
		Z,
		`DeleteBucketWebsiteRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Cp = [
		3,
		Z,
		`DeletedObject`,
		0,
		[
			`Key`,
			N,
			$a,
			`DeleteMarkerVersionId`
		],
		[
			0,
			0,
			2,
			0
		]
	], wp = [
		3,
		Z,
		`DeleteMarkerEntry`,
		0,
		[
			ec,
			`Key`,
			N,
			Xo,
			ws
		],
		[
			() => Fg,
			0,
			0,
			2,
			4
		]
	], Tp = [
		3,
		Z,
		eo,
		0,
		[ll],
		[0]
	], Ep = [
		3,
		Z,
		`DeleteObjectAnnotationOutput`,
		0,
		[_c, k],
		[[0, { [z]: Sd }], [0, { [z]: K }]]
	], Dp = [
		3,
		Z,
		`DeleteObjectAnnotationRequest`,
		0,
		[
			p,
			`Key`,
			Ui,
			N,
			A,
			E,
			rc
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: su }],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: md }]
		],
		3
	], Op = [
		3,
		Z,
		`DeleteObjectOutput`,
		0,
		[
			$a,
			N,
			k
		],
		[
			[2, { [z]: rd }],
			[0, { [z]: Fd }],
			[0, { [z]: K }]
		]
	], kp = [
		3,
		Z,
		`DeleteObjectRequest`,
		0,
		[
			p,
			`Key`,
			`MFA`,
			N,
			A,
			ta,
			E,
			Zo,
			`IfMatchLastModifiedTime`,
			`IfMatchSize`
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: dd }],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[2, { [z]: Nu }],
			[0, { [z]: G }],
			[0, { [z]: es }],
			[6, { [z]: `x-amz-if-match-last-modified-time` }],
			[1, { [z]: `x-amz-if-match-size` }]
		],
		2
	], Ap = [
		3,
		Z,
		`DeleteObjectsOutput`,
		{ [W]: `DeleteResult` },
		[
			`Deleted`,
			k,
			To
		],
		[
			[() => Bv, { [U]: 1 }],
			[0, { [z]: K }],
			[() => Uv, {
				[U]: 1,
				[W]: uo
			}]
		]
	], jp = [
		3,
		Z,
		`DeleteObjectsRequest`,
		0,
		[
			p,
			oo,
			`MFA`,
			A,
			ta,
			E,
			m
		],
		[
			[0, 1],
			[() => sp, {
				[B]: 1,
				[W]: oo
			}],
			[0, { [z]: dd }],
			[0, { [z]: q }],
			[2, { [z]: Nu }],
			[0, { [z]: G }],
			[0, { [z]: J }]
		],
		2
	], Mp = [
		3,
		Z,
		`DeleteObjectTaggingOutput`,
		0,
		[N],
		[[0, { [z]: Fd }]]
	], Np = [
		3,
		Z,
		`DeleteObjectTaggingRequest`,
		0,
		[
			p,
			`Key`,
			N,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[0, { [z]: G }]
		],
		2
	], Pp = [
		3,
		Z,
		`DeletePublicAccessBlockRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Fp = [
		3,
		Z,
		co,
		0,
		[
			p,
			`Account`,
			pl,
			Li,
			po,
			nl,
			Us
		],
		[
			0,
			0,
			0,
			() => xf,
			() => Rp,
			() => R_,
			() => _g
		],
		1
	], Ip = [
		3,
		Z,
		io,
		0,
		[
			`TableBucketType`,
			Il,
			Hl
		],
		[
			0,
			0,
			0
		]
	], Lp = [
		3,
		Z,
		wo,
		0,
		[
			xo,
			`KMSKeyId`,
			`KMSContext`
		],
		[
			0,
			[() => pf, 0],
			0
		],
		1
	], Rp = [
		3,
		Z,
		po,
		0,
		[`ReplicaKmsKeyID`],
		[0]
	], zp = [
		3,
		Z,
		`EndEvent`,
		0,
		[],
		[]
	], Bp = [
		3,
		Z,
		uo,
		0,
		[
			`Key`,
			N,
			`Code`,
			`Message`
		],
		[
			0,
			0,
			0,
			0
		]
	], Vp = [
		3,
		Z,
		`ErrorDetails`,
		0,
		[mo, _o],
		[0, 0]
	], Hp = [
		3,
		Z,
		ho,
		0,
		[`Key`],
		[0],
		1
	], Up = [
		3,
		Z,
		fo,
		0,
		[],
		[]
	], Wp = [
		3,
		Z,
		go,
		0,
		[Qa, ou],
		[1, 1]
	], Gp = [
		3,
		Z,
		vo,
		0,
		[ll],
		[0],
		1
	], Kp = [
		3,
		Z,
		No,
		0,
		[Gs, tu],
		[0, 0]
	], qp = [
		3,
		Z,
		`GetBucketAbacOutput`,
		0,
		[Yi],
		[[() => hf, 16]]
	], Jp = [
		3,
		Z,
		`GetBucketAbacRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Yp = [
		3,
		Z,
		`GetBucketAccelerateConfigurationOutput`,
		{ [W]: Ni },
		[ll, k],
		[0, [0, { [z]: K }]]
	], Xp = [
		3,
		Z,
		`GetBucketAccelerateConfigurationRequest`,
		0,
		[
			p,
			E,
			A
		],
		[
			[0, 1],
			[0, { [z]: G }],
			[0, { [z]: q }]
		],
		1
	], Zp = [
		3,
		Z,
		`GetBucketAclOutput`,
		{ [W]: Ii },
		[ec, Fo],
		[() => Fg, [() => Gv, { [W]: Pi }]]
	], Qp = [
		3,
		Z,
		`GetBucketAclRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], $p = [
		3,
		Z,
		`GetBucketAnalyticsConfigurationOutput`,
		0,
		[Ri],
		[[() => Cf, 16]]
	], em = [
		3,
		Z,
		`GetBucketAnalyticsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], tm = [
		3,
		Z,
		`GetBucketCorsOutput`,
		{ [W]: Da },
		[Oa],
		[[() => zv, {
			[U]: 1,
			[W]: ka
		}]]
	], nm = [
		3,
		Z,
		`GetBucketCorsRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], rm = [
		3,
		Z,
		`GetBucketEncryptionOutput`,
		0,
		[Cl],
		[[() => nv, 16]]
	], im = [
		3,
		Z,
		`GetBucketEncryptionRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], am = [
		3,
		Z,
		`GetBucketIntelligentTieringConfigurationOutput`,
		0,
		[ss],
		[[() => vh, 16]]
	], om = [
		3,
		Z,
		`GetBucketIntelligentTieringConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], sm = [
		3,
		Z,
		`GetBucketInventoryConfigurationOutput`,
		0,
		[qo],
		[[() => bh, 16]]
	], cm = [
		3,
		Z,
		`GetBucketInventoryConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], lm = [
		3,
		Z,
		`GetBucketLifecycleConfigurationOutput`,
		{ [W]: xs },
		[sl, zl],
		[[() => Xv, {
			[U]: 1,
			[W]: cl
		}], [0, { [z]: Pd }]]
	], um = [
		3,
		Z,
		`GetBucketLifecycleConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], dm = [
		3,
		Z,
		`GetBucketLocationOutput`,
		{ [W]: bs },
		[bs],
		[0]
	], fm = [
		3,
		Z,
		`GetBucketLocationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], pm = [
		3,
		Z,
		`GetBucketLoggingOutput`,
		{ [W]: ra },
		[Ss],
		[[() => ug, 0]]
	], mm = [
		3,
		Z,
		`GetBucketLoggingRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], hm = [
		3,
		Z,
		`GetBucketMetadataConfigurationOutput`,
		0,
		[Io],
		[[() => _m, 16]]
	], gm = [
		3,
		Z,
		`GetBucketMetadataConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], _m = [
		3,
		Z,
		Io,
		0,
		[As],
		[() => fg],
		1
	], vm = [
		3,
		Z,
		`GetBucketMetadataTableConfigurationOutput`,
		0,
		[Lo],
		[[() => bm, 16]]
	], ym = [
		3,
		Z,
		`GetBucketMetadataTableConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], bm = [
		3,
		Z,
		Lo,
		0,
		[
			zs,
			ll,
			uo
		],
		[
			() => hg,
			0,
			() => Vp
		],
		2
	], xm = [
		3,
		Z,
		`GetBucketMetricsConfigurationOutput`,
		0,
		[js],
		[[() => yg, 16]]
	], Sm = [
		3,
		Z,
		`GetBucketMetricsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[0, { [z]: G }]
		],
		2
	], Cm = [
		3,
		Z,
		`GetBucketNotificationConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], wm = [
		3,
		Z,
		`GetBucketOwnershipControlsOutput`,
		0,
		[tc],
		[[() => Ig, 16]]
	], Tm = [
		3,
		Z,
		`GetBucketOwnershipControlsRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Em = [
		3,
		Z,
		`GetBucketPolicyOutput`,
		0,
		[Ac],
		[[0, 16]]
	], Dm = [
		3,
		Z,
		`GetBucketPolicyRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Om = [
		3,
		Z,
		`GetBucketPolicyStatusOutput`,
		0,
		[wc],
		[[() => Vg, 16]]
	], km = [
		3,
		Z,
		`GetBucketPolicyStatusRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Am = [
		3,
		Z,
		`GetBucketReplicationOutput`,
		0,
		[Uc],
		[[() => P_, 16]]
	], jm = [
		3,
		Z,
		`GetBucketReplicationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Mm = [
		3,
		Z,
		`GetBucketRequestPaymentOutput`,
		{ [W]: Yc },
		[Dc],
		[0]
	], Nm = [
		3,
		Z,
		`GetBucketRequestPaymentRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Pm = [
		3,
		Z,
		`GetBucketTaggingOutput`,
		{ [W]: Kl },
		[Gl],
		[[() => uy, 0]],
		1
	], Fm = [
		3,
		Z,
		`GetBucketTaggingRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Im = [
		3,
		Z,
		`GetBucketVersioningOutput`,
		{ [W]: nu },
		[ll, Ps],
		[0, [0, { [W]: Ms }]]
	], Lm = [
		3,
		Z,
		`GetBucketVersioningRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Rm = [
		3,
		Z,
		`GetBucketWebsiteOutput`,
		{ [W]: iu },
		[
			Lc,
			Yo,
			ho,
			Zc
		],
		[
			() => A_,
			() => mh,
			() => Hp,
			[() => cy, 0]
		]
	], zm = [
		3,
		Z,
		`GetBucketWebsiteRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Bm = [
		3,
		Z,
		`GetObjectAclOutput`,
		{ [W]: Ii },
		[
			ec,
			Fo,
			k
		],
		[
			() => Fg,
			[() => Gv, { [W]: Pi }],
			[0, { [z]: K }]
		]
	], Vm = [
		3,
		Z,
		`GetObjectAclRequest`,
		0,
		[
			p,
			`Key`,
			N,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		2
	], Hm = [
		3,
		Z,
		`GetObjectAnnotationOutput`,
		0,
		[
			Wi,
			_c,
			ws,
			Ca,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			Sl,
			k,
			el
		],
		[
			[() => mf, 16],
			[0, { [z]: Sd }],
			[4, { [z]: Ts }],
			[1, { [z]: Sa }],
			[0, { [z]: D }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[0, { [z]: Dd }],
			[0, { [z]: K }],
			[0, { [z]: wd }]
		]
	], Um = [
		3,
		Z,
		`GetObjectAnnotationRequest`,
		0,
		[
			p,
			`Key`,
			Ui,
			N,
			A,
			E,
			Ta
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: su }],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: Bu }]
		],
		3
	], Wm = [
		3,
		Z,
		`GetObjectAttributesOutput`,
		{ [W]: `GetObjectAttributesResponse` },
		[
			$a,
			ws,
			N,
			k,
			D,
			fa,
			`ObjectParts`,
			pl,
			`ObjectSize`
		],
		[
			[2, { [z]: rd }],
			[4, { [z]: Ts }],
			[0, { [z]: Fd }],
			[0, { [z]: K }],
			0,
			() => Ff,
			[() => Gm, 0],
			0,
			1
		]
	], Gm = [
		3,
		Z,
		`GetObjectAttributesParts`,
		0,
		[
			`TotalPartsCount`,
			Sc,
			Zs,
			Ls,
			os,
			Tc
		],
		[
			[1, { [W]: bc }],
			0,
			0,
			1,
			2,
			[() => ay, {
				[U]: 1,
				[W]: Ec
			}]
		]
	], Km = [
		3,
		Z,
		`GetObjectAttributesRequest`,
		0,
		[
			p,
			`Key`,
			`ObjectAttributes`,
			N,
			Ls,
			Sc,
			j,
			wl,
			M,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[64, { [z]: `x-amz-object-attributes` }],
			[0, { [V]: H }],
			[1, { [z]: `x-amz-max-parts` }],
			[0, { [z]: `x-amz-part-number-marker` }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		3
	], qm = [
		3,
		Z,
		`GetObjectLegalHoldOutput`,
		0,
		[Cs],
		[[() => Og, {
			[B]: 1,
			[W]: Cs
		}]]
	], Jm = [
		3,
		Z,
		`GetObjectLegalHoldRequest`,
		0,
		[
			p,
			`Key`,
			N,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		2
	], Ym = [
		3,
		Z,
		`GetObjectLockConfigurationOutput`,
		0,
		[ac],
		[[() => Dg, 16]]
	], Xm = [
		3,
		Z,
		`GetObjectLockConfigurationRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], Zm = [
		3,
		Z,
		`GetObjectOutput`,
		0,
		[
			ua,
			$a,
			qi,
			Oo,
			il,
			ws,
			Ca,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			Is,
			N,
			ma,
			_a,
			ya,
			ba,
			Ma,
			Ka,
			ko,
			yo,
			au,
			Sl,
			Es,
			j,
			M,
			Dl,
			na,
			pl,
			k,
			el,
			bc,
			Ll,
			uc,
			dc,
			lc,
			oc,
			sc,
			cc
		],
		[
			[() => mf, 16],
			[2, { [z]: rd }],
			[0, { [z]: cu }],
			[0, { [z]: id }],
			[0, { [z]: Cd }],
			[4, { [z]: Ts }],
			[1, { [z]: Sa }],
			[0, { [z]: D }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[1, { [z]: fd }],
			[0, { [z]: Fd }],
			[0, { [z]: ha }],
			[0, { [z]: ga }],
			[0, { [z]: va }],
			[0, { [z]: xa }],
			[0, { [z]: Na }],
			[0, { [z]: Ga }],
			[4, { [z]: ko }],
			[0, { [z]: yo }],
			[0, { [z]: Id }],
			[0, { [z]: Dd }],
			[128, { [pu]: ud }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[2, { [z]: kd }],
			[0, { [z]: Td }],
			[0, { [z]: K }],
			[0, { [z]: wd }],
			[1, { [z]: pd }],
			[1, { [z]: Nd }],
			[0, { [z]: yd }],
			[5, { [z]: bd }],
			[0, { [z]: vd }],
			[0, { [z]: hd }],
			[1, { [z]: gd }],
			[1, { [z]: _d }]
		]
	], Qm = [
		3,
		Z,
		`GetObjectRequest`,
		0,
		[
			p,
			`Key`,
			Zo,
			$o,
			ts,
			ds,
			rl,
			Rc,
			zc,
			Bc,
			Vc,
			Hc,
			Gc,
			N,
			j,
			wl,
			M,
			A,
			xc,
			E,
			Ta
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: es }],
			[4, { [z]: Qo }],
			[0, { [z]: ns }],
			[4, { [z]: fs }],
			[0, { [z]: rl }],
			[0, { [V]: yu }],
			[0, { [V]: bu }],
			[0, { [V]: xu }],
			[0, { [V]: Su }],
			[0, { [V]: Cu }],
			[6, { [V]: wu }],
			[0, { [V]: H }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[0, { [z]: q }],
			[1, { [V]: vu }],
			[0, { [z]: G }],
			[0, { [z]: Bu }]
		],
		2
	], $m = [
		3,
		Z,
		`GetObjectRetentionOutput`,
		0,
		[ol],
		[[() => kg, {
			[B]: 1,
			[W]: ol
		}]]
	], eh = [
		3,
		Z,
		`GetObjectRetentionRequest`,
		0,
		[
			p,
			`Key`,
			N,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		2
	], th = [
		3,
		Z,
		`GetObjectTaggingOutput`,
		{ [W]: Kl },
		[Gl, N],
		[[() => uy, 0], [0, { [z]: Fd }]],
		1
	], nh = [
		3,
		Z,
		`GetObjectTaggingRequest`,
		0,
		[
			p,
			`Key`,
			N,
			E,
			A
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[0, { [z]: G }],
			[0, { [z]: q }]
		],
		2
	], rh = [
		3,
		Z,
		`GetObjectTorrentOutput`,
		0,
		[ua, k],
		[[() => mf, 16], [0, { [z]: K }]]
	], ih = [
		3,
		Z,
		`GetObjectTorrentRequest`,
		0,
		[
			p,
			`Key`,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		2
	], ah = [
		3,
		Z,
		`GetPublicAccessBlockOutput`,
		0,
		[yc],
		[[() => Wg, 16]]
	], oh = [
		3,
		Z,
		`GetPublicAccessBlockRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], sh = [
		3,
		Z,
		zo,
		0,
		[ql],
		[0],
		1
	], ch = [
		3,
		Z,
		Wo,
		0,
		[Go, kc],
		[[() => lh, { [Ou]: [`xsi`, mu] }], 0]
	], lh = [
		3,
		Z,
		Go,
		0,
		[
			Zl,
			no,
			`EmailAddress`,
			`ID`,
			`URI`
		],
		[
			[0, {
				xmlAttribute: 1,
				[W]: `xsi:type`
			}],
			0,
			0,
			0,
			0
		],
		1
	], uh = [
		3,
		Z,
		`HeadBucketOutput`,
		0,
		[
			$i,
			`BucketLocationType`,
			`BucketLocationName`,
			sa,
			`AccessPointAlias`
		],
		[
			[0, { [z]: Mu }],
			[0, { [z]: `x-amz-bucket-location-type` }],
			[0, { [z]: `x-amz-bucket-location-name` }],
			[0, { [z]: `x-amz-bucket-region` }],
			[2, { [z]: `x-amz-access-point-alias` }]
		]
	], dh = [
		3,
		Z,
		`HeadBucketRequest`,
		0,
		[p, E],
		[[0, 1], [0, { [z]: G }]],
		1
	], fh = [
		3,
		Z,
		`HeadObjectOutput`,
		0,
		[
			$a,
			qi,
			Oo,
			il,
			`ArchiveStatus`,
			ws,
			Ca,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			D,
			Is,
			N,
			ma,
			_a,
			ya,
			ba,
			Ka,
			Ma,
			ko,
			yo,
			au,
			Sl,
			Es,
			j,
			M,
			Dl,
			na,
			pl,
			k,
			el,
			bc,
			Ll,
			uc,
			dc,
			lc,
			oc,
			sc,
			cc
		],
		[
			[2, { [z]: rd }],
			[0, { [z]: cu }],
			[0, { [z]: id }],
			[0, { [z]: Cd }],
			[0, { [z]: `x-amz-archive-status` }],
			[4, { [z]: Ts }],
			[1, { [z]: Sa }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[0, { [z]: D }],
			[1, { [z]: fd }],
			[0, { [z]: Fd }],
			[0, { [z]: ha }],
			[0, { [z]: ga }],
			[0, { [z]: va }],
			[0, { [z]: xa }],
			[0, { [z]: Ga }],
			[0, { [z]: Na }],
			[4, { [z]: ko }],
			[0, { [z]: yo }],
			[0, { [z]: Id }],
			[0, { [z]: Dd }],
			[128, { [pu]: ud }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[2, { [z]: kd }],
			[0, { [z]: Td }],
			[0, { [z]: K }],
			[0, { [z]: wd }],
			[1, { [z]: pd }],
			[1, { [z]: Nd }],
			[0, { [z]: yd }],
			[5, { [z]: bd }],
			[0, { [z]: vd }],
			[0, { [z]: hd }],
			[1, { [z]: gd }],
			[1, { [z]: _d }]
		]
	], ph = [
		3,
		Z,
		`HeadObjectRequest`,
		0,
		[
			p,
			`Key`,
			Zo,
			$o,
			ts,
			ds,
			rl,
			Rc,
			zc,
			Bc,
			Vc,
			Hc,
			Gc,
			N,
			j,
			wl,
			M,
			A,
			xc,
			E,
			Ta
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: es }],
			[4, { [z]: Qo }],
			[0, { [z]: ns }],
			[4, { [z]: fs }],
			[0, { [z]: rl }],
			[0, { [V]: yu }],
			[0, { [V]: bu }],
			[0, { [V]: xu }],
			[0, { [V]: Su }],
			[0, { [V]: Cu }],
			[6, { [V]: wu }],
			[0, { [V]: H }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[0, { [z]: q }],
			[1, { [V]: vu }],
			[0, { [z]: G }],
			[0, { [z]: Bu }]
		],
		2
	], mh = [
		3,
		Z,
		Yo,
		0,
		[`Suffix`],
		[0],
		1
	], hh = [
		3,
		Z,
		ps,
		0,
		[`ID`, no],
		[0, 0]
	], gh = [
		3,
		Z,
		as,
		0,
		[
			`CSV`,
			`CompressionType`,
			ms,
			`Parquet`
		],
		[
			() => ip,
			0,
			() => Mh,
			() => Rg
		]
	], _h = [
		3,
		Z,
		`IntelligentTieringAndOperator`,
		0,
		[O, Pl],
		[0, [() => uy, {
			[U]: 1,
			[W]: `Tag`
		}]]
	], vh = [
		3,
		Z,
		ss,
		0,
		[
			`Id`,
			ll,
			`Tierings`,
			jo
		],
		[
			0,
			0,
			[() => fy, {
				[U]: 1,
				[W]: Jl
			}],
			[() => yh, 0]
		],
		3
	], yh = [
		3,
		Z,
		`IntelligentTieringFilter`,
		0,
		[
			O,
			`Tag`,
			`And`
		],
		[
			0,
			() => hv,
			[() => _h, 0]
		]
	], bh = [
		3,
		Z,
		qo,
		0,
		[
			co,
			`IsEnabled`,
			`Id`,
			`IncludedObjectVersions`,
			`Schedule`,
			jo,
			`OptionalFields`
		],
		[
			[() => xh, 0],
			2,
			0,
			0,
			() => Th,
			() => Ch,
			[() => Jv, 0]
		],
		5
	], xh = [
		3,
		Z,
		`InventoryDestination`,
		0,
		[fl],
		[[() => wh, 0]],
		1
	], Sh = [
		3,
		Z,
		`InventoryEncryption`,
		0,
		[Ol, Tl],
		[[() => uv, { [W]: bl }], [() => sv, { [W]: hl }]]
	], Ch = [
		3,
		Z,
		`InventoryFilter`,
		0,
		[O],
		[0],
		1
	], wh = [
		3,
		Z,
		`InventoryS3BucketDestination`,
		0,
		[
			p,
			Po,
			`AccountId`,
			O,
			wo
		],
		[
			0,
			0,
			0,
			0,
			[() => Sh, 0]
		],
		2
	], Th = [
		3,
		Z,
		`InventorySchedule`,
		0,
		[`Frequency`],
		[0],
		1
	], Eh = [
		3,
		Z,
		us,
		0,
		[Pa, po],
		[0, () => gg],
		1
	], Dh = [
		3,
		Z,
		ls,
		0,
		[
			Pa,
			Wl,
			uo,
			Vl,
			Fl
		],
		[
			0,
			0,
			() => Vp,
			0,
			0
		],
		1
	], Oh = [
		3,
		Z,
		`InventoryTableConfigurationUpdates`,
		0,
		[Pa, po],
		[0, () => gg],
		1
	], kh = [
		3,
		Z,
		hs,
		0,
		[Kc, po],
		[() => D_, () => gg],
		1
	], Ah = [
		3,
		Z,
		gs,
		0,
		[
			Wl,
			Vl,
			Kc,
			uo,
			Fl
		],
		[
			0,
			0,
			() => D_,
			() => Vp,
			0
		],
		3
	], jh = [
		3,
		Z,
		`JournalTableConfigurationUpdates`,
		0,
		[Kc],
		[() => D_],
		1
	], Mh = [
		3,
		Z,
		`JSONInput`,
		0,
		[Zl],
		[0]
	], Nh = [
		3,
		Z,
		`JSONOutput`,
		0,
		[Wc],
		[0]
	], Ph = [
		3,
		Z,
		`LambdaFunctionConfiguration`,
		0,
		[
			`LambdaFunctionArn`,
			Eo,
			`Id`,
			jo
		],
		[
			[0, { [W]: `CloudFunction` }],
			[64, {
				[U]: 1,
				[W]: Do
			}],
			0,
			[() => wg, 0]
		],
		2
	], Fh = [
		3,
		Z,
		`LifecycleExpiration`,
		0,
		[
			ao,
			Qa,
			`ExpiredObjectDeleteMarker`
		],
		[
			5,
			1,
			2
		]
	], Ih = [
		3,
		Z,
		`LifecycleRule`,
		0,
		[
			ll,
			Oo,
			`ID`,
			O,
			jo,
			`Transitions`,
			`NoncurrentVersionTransitions`,
			Qs,
			Vi
		],
		[
			0,
			() => Fh,
			0,
			0,
			[() => Rh, 0],
			[() => my, {
				[U]: 1,
				[W]: Xl
			}],
			[() => $v, {
				[U]: 1,
				[W]: $s
			}],
			() => xg,
			() => gf
		],
		1
	], Lh = [
		3,
		Z,
		`LifecycleRuleAndOperator`,
		0,
		[
			O,
			Pl,
			mc,
			hc
		],
		[
			0,
			[() => uy, {
				[U]: 1,
				[W]: `Tag`
			}],
			1,
			1
		]
	], Rh = [
		3,
		Z,
		`LifecycleRuleFilter`,
		0,
		[
			O,
			`Tag`,
			mc,
			hc,
			`And`
		],
		[
			0,
			() => hv,
			1,
			1,
			[() => Lh, 0]
		]
	], zh = [
		3,
		Z,
		`ListBucketAnalyticsConfigurationsOutput`,
		{ [W]: `ListBucketAnalyticsConfigurationResult` },
		[
			os,
			qa,
			qs,
			Fi
		],
		[
			2,
			0,
			0,
			[() => Pv, {
				[U]: 1,
				[W]: Ri
			}]
		]
	], Bh = [
		3,
		Z,
		`ListBucketAnalyticsConfigurationsRequest`,
		0,
		[
			p,
			qa,
			E
		],
		[
			[0, 1],
			[0, { [V]: lu }],
			[0, { [z]: G }]
		],
		1
	], Vh = [
		3,
		Z,
		`ListBucketIntelligentTieringConfigurationsOutput`,
		0,
		[
			os,
			qa,
			qs,
			cs
		],
		[
			2,
			0,
			0,
			[() => Kv, {
				[U]: 1,
				[W]: ss
			}]
		]
	], Hh = [
		3,
		Z,
		`ListBucketIntelligentTieringConfigurationsRequest`,
		0,
		[
			p,
			qa,
			E
		],
		[
			[0, 1],
			[0, { [V]: lu }],
			[0, { [z]: G }]
		],
		1
	], Uh = [
		3,
		Z,
		`ListBucketInventoryConfigurationsOutput`,
		{ [W]: `ListInventoryConfigurationsResult` },
		[
			qa,
			Jo,
			os,
			qs
		],
		[
			0,
			[() => qv, {
				[U]: 1,
				[W]: qo
			}],
			2,
			0
		]
	], Wh = [
		3,
		Z,
		`ListBucketInventoryConfigurationsRequest`,
		0,
		[
			p,
			qa,
			E
		],
		[
			[0, 1],
			[0, { [V]: lu }],
			[0, { [z]: G }]
		],
		1
	], Gh = [
		3,
		Z,
		`ListBucketMetricsConfigurationsOutput`,
		{ [W]: `ListMetricsConfigurationsResult` },
		[
			os,
			qa,
			qs,
			ks
		],
		[
			2,
			0,
			0,
			[() => Zv, {
				[U]: 1,
				[W]: js
			}]
		]
	], Kh = [
		3,
		Z,
		`ListBucketMetricsConfigurationsRequest`,
		0,
		[
			p,
			qa,
			E
		],
		[
			[0, 1],
			[0, { [V]: lu }],
			[0, { [z]: G }]
		],
		1
	], qh = [
		3,
		Z,
		`ListBucketsOutput`,
		{ [W]: `ListAllMyBucketsResult` },
		[
			da,
			ec,
			qa,
			O
		],
		[
			[() => Iv, 0],
			() => Fg,
			0,
			0
		]
	], Jh = [
		3,
		Z,
		`ListBucketsRequest`,
		0,
		[
			`MaxBuckets`,
			qa,
			O,
			sa
		],
		[
			[1, { [V]: `max-buckets` }],
			[0, { [V]: lu }],
			[0, { [V]: _u }],
			[0, { [V]: `bucket-region` }]
		]
	], Yh = [
		3,
		Z,
		`ListDirectoryBucketsOutput`,
		{ [W]: `ListAllMyDirectoryBucketsResult` },
		[da, qa],
		[[() => Iv, 0], 0]
	], Xh = [
		3,
		Z,
		`ListDirectoryBucketsRequest`,
		0,
		[qa, `MaxDirectoryBuckets`],
		[[0, { [V]: lu }], [1, { [V]: `max-directory-buckets` }]]
	], Zh = [
		3,
		Z,
		`ListMultipartUploadsOutput`,
		{ [W]: `ListMultipartUploadsResult` },
		[
			p,
			_s,
			$l,
			Ys,
			O,
			so,
			`NextUploadIdMarker`,
			Vs,
			os,
			`Uploads`,
			ja,
			So,
			k
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			2,
			[() => Qv, {
				[U]: 1,
				[W]: `Upload`
			}],
			[() => Lv, { [U]: 1 }],
			0,
			[0, { [z]: K }]
		]
	], Qh = [
		3,
		Z,
		`ListMultipartUploadsRequest`,
		0,
		[
			p,
			so,
			So,
			_s,
			Vs,
			O,
			$l,
			E,
			A
		],
		[
			[0, 1],
			[0, { [V]: uu }],
			[0, { [V]: fu }],
			[0, { [V]: hu }],
			[1, { [V]: `max-uploads` }],
			[0, { [V]: _u }],
			[0, { [V]: `upload-id-marker` }],
			[0, { [z]: G }],
			[0, { [z]: q }]
		],
		1
	], $h = [
		3,
		Z,
		`ListObjectAnnotationsOutput`,
		0,
		[
			`Annotations`,
			p,
			`Key`,
			_c,
			Ki,
			Ds,
			`AnnotationCount`,
			qa,
			qs,
			k
		],
		[
			[() => Fv, 0],
			0,
			0,
			[0, { [z]: Sd }],
			0,
			1,
			1,
			0,
			0,
			[0, { [z]: K }]
		]
	], eg = [
		3,
		Z,
		`ListObjectAnnotationsRequest`,
		0,
		[
			p,
			`Key`,
			N,
			Ds,
			Ki,
			qa,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[1, { [V]: `max-annotation-results` }],
			[0, { [V]: `annotation-prefix` }],
			[0, { [V]: lu }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		2
	], tg = [
		3,
		Z,
		`ListObjectsOutput`,
		{ [W]: ys },
		[
			os,
			Hs,
			`NextMarker`,
			Xa,
			Gs,
			O,
			so,
			Fs,
			ja,
			So,
			k
		],
		[
			2,
			0,
			0,
			[() => ty, { [U]: 1 }],
			0,
			0,
			0,
			1,
			[() => Lv, { [U]: 1 }],
			0,
			[0, { [z]: K }]
		]
	], ng = [
		3,
		Z,
		`ListObjectsRequest`,
		0,
		[
			p,
			so,
			So,
			Hs,
			Fs,
			O,
			A,
			E,
			pc
		],
		[
			[0, 1],
			[0, { [V]: uu }],
			[0, { [V]: fu }],
			[0, { [V]: `marker` }],
			[1, { [V]: gu }],
			[0, { [V]: _u }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[64, { [z]: xd }]
		],
		1
	], rg = [
		3,
		Z,
		`ListObjectsV2Output`,
		{ [W]: ys },
		[
			os,
			Xa,
			Gs,
			O,
			so,
			Fs,
			ja,
			So,
			`KeyCount`,
			qa,
			qs,
			ul,
			k
		],
		[
			2,
			[() => ty, { [U]: 1 }],
			0,
			0,
			0,
			1,
			[() => Lv, { [U]: 1 }],
			0,
			1,
			0,
			0,
			0,
			[0, { [z]: K }]
		]
	], ig = [
		3,
		Z,
		`ListObjectsV2Request`,
		0,
		[
			p,
			so,
			So,
			Fs,
			O,
			qa,
			`FetchOwner`,
			ul,
			A,
			E,
			pc
		],
		[
			[0, 1],
			[0, { [V]: uu }],
			[0, { [V]: fu }],
			[1, { [V]: gu }],
			[0, { [V]: _u }],
			[0, { [V]: lu }],
			[2, { [V]: `fetch-owner` }],
			[0, { [V]: `start-after` }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[64, { [z]: xd }]
		],
		1
	], ag = [
		3,
		Z,
		`ListObjectVersionsOutput`,
		{ [W]: `ListVersionsResult` },
		[
			os,
			_s,
			ru,
			Ys,
			`NextVersionIdMarker`,
			`Versions`,
			to,
			Gs,
			O,
			so,
			Fs,
			ja,
			So,
			k
		],
		[
			2,
			0,
			0,
			0,
			0,
			[() => ny, {
				[U]: 1,
				[W]: `Version`
			}],
			[() => Vv, {
				[U]: 1,
				[W]: $a
			}],
			0,
			0,
			0,
			1,
			[() => Lv, { [U]: 1 }],
			0,
			[0, { [z]: K }]
		]
	], og = [
		3,
		Z,
		`ListObjectVersionsRequest`,
		0,
		[
			p,
			so,
			So,
			_s,
			Fs,
			O,
			ru,
			E,
			A,
			pc
		],
		[
			[0, 1],
			[0, { [V]: uu }],
			[0, { [V]: fu }],
			[0, { [V]: hu }],
			[1, { [V]: gu }],
			[0, { [V]: _u }],
			[0, { [V]: `version-id-marker` }],
			[0, { [z]: G }],
			[0, { [z]: q }],
			[64, { [z]: xd }]
		],
		1
	], sg = [
		3,
		Z,
		`ListPartsOutput`,
		{ [W]: `ListPartsResult` },
		[
			zi,
			Ji,
			p,
			`Key`,
			Ql,
			Sc,
			Zs,
			Ls,
			os,
			Tc,
			ps,
			ec,
			pl,
			k,
			m,
			Wa
		],
		[
			[4, { [z]: Au }],
			[0, { [z]: ju }],
			0,
			0,
			0,
			0,
			0,
			1,
			2,
			[() => iy, {
				[U]: 1,
				[W]: Ec
			}],
			() => hh,
			() => Fg,
			0,
			[0, { [z]: K }],
			0,
			0
		]
	], cg = [
		3,
		Z,
		`ListPartsRequest`,
		0,
		[
			p,
			`Key`,
			Ql,
			Ls,
			Sc,
			A,
			E,
			j,
			wl,
			M
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: Du }],
			[1, { [V]: `max-parts` }],
			[0, { [V]: `part-number-marker` }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }]
		],
		3
	], lg = [
		3,
		Z,
		`LocationInfo`,
		0,
		[Zl, Gs],
		[0, 0]
	], ug = [
		3,
		Z,
		Ss,
		0,
		[
			`TargetBucket`,
			`TargetPrefix`,
			Bl,
			Ul
		],
		[
			0,
			0,
			[() => dy, 0],
			[() => vv, 0]
		],
		2
	], dg = [
		3,
		Z,
		Os,
		0,
		[
			hs,
			us,
			Zi
		],
		[
			() => kh,
			() => Eh,
			() => Df
		],
		1
	], fg = [
		3,
		Z,
		As,
		0,
		[
			io,
			gs,
			ls,
			Qi
		],
		[
			() => Ip,
			() => Ah,
			() => Dh,
			() => Of
		],
		1
	], pg = [
		3,
		Z,
		Ns,
		0,
		[Gs, tu],
		[0, 0]
	], mg = [
		3,
		Z,
		Rs,
		0,
		[Al],
		[() => Y_],
		1
	], hg = [
		3,
		Z,
		zs,
		0,
		[jl],
		[() => X_],
		1
	], gg = [
		3,
		Z,
		`MetadataTableEncryptionConfiguration`,
		0,
		[`SseAlgorithm`, `KmsKeyArn`],
		[0, 0],
		1
	], _g = [
		3,
		Z,
		Us,
		0,
		[ll, `EventThreshold`],
		[0, () => z_],
		1
	], vg = [
		3,
		Z,
		`MetricsAndOperator`,
		0,
		[
			O,
			Pl,
			Gi
		],
		[
			0,
			[() => uy, {
				[U]: 1,
				[W]: `Tag`
			}],
			0
		]
	], yg = [
		3,
		Z,
		js,
		0,
		[`Id`, jo],
		[0, [() => _y, 0]],
		1
	], bg = [
		3,
		Z,
		Bs,
		0,
		[
			Ql,
			`Key`,
			`Initiated`,
			pl,
			ec,
			ps,
			m,
			Wa
		],
		[
			0,
			0,
			4,
			0,
			() => Fg,
			() => hh,
			0,
			0
		]
	], xg = [
		3,
		Z,
		Qs,
		0,
		[Js, Xs],
		[1, 1]
	], Sg = [
		3,
		Z,
		$s,
		0,
		[
			Js,
			pl,
			Xs
		],
		[
			1,
			0,
			1
		]
	], Cg = [
		3,
		Z,
		Ks,
		0,
		[
			`TopicConfigurations`,
			`QueueConfigurations`,
			`LambdaFunctionConfigurations`,
			fo
		],
		[
			[() => py, {
				[U]: 1,
				[W]: Rl
			}],
			[() => oy, {
				[U]: 1,
				[W]: Pc
			}],
			[() => Yv, {
				[U]: 1,
				[W]: `CloudFunctionConfiguration`
			}],
			() => Up
		]
	], wg = [
		3,
		Z,
		`NotificationConfigurationFilter`,
		0,
		[`Key`],
		[[() => q_, { [W]: `S3Key` }]]
	], Tg = [
		3,
		Z,
		vc,
		0,
		[
			`Key`,
			ws,
			D,
			m,
			Wa,
			Ml,
			pl,
			ec,
			tl
		],
		[
			0,
			4,
			0,
			[64, { [U]: 1 }],
			0,
			1,
			0,
			() => Fg,
			() => G_
		]
	], Eg = [
		3,
		Z,
		`ObjectIdentifier`,
		0,
		[
			`Key`,
			N,
			D,
			`LastModifiedTime`,
			Ml
		],
		[
			0,
			0,
			0,
			6,
			1
		],
		1
	], Dg = [
		3,
		Z,
		ac,
		0,
		[`ObjectLockEnabled`, cl],
		[0, () => Ag]
	], Og = [
		3,
		Z,
		`ObjectLockLegalHold`,
		0,
		[ll],
		[0]
	], kg = [
		3,
		Z,
		`ObjectLockRetention`,
		0,
		[
			Ws,
			`RetainUntilDate`,
			`EventHold`,
			go
		],
		[
			0,
			5,
			0,
			() => Wp
		]
	], Ag = [
		3,
		Z,
		`ObjectLockRule`,
		0,
		[ro],
		[() => op]
	], jg = [
		3,
		Z,
		`ObjectPart`,
		0,
		[
			xc,
			Ml,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T
		],
		[
			1,
			1,
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
	], Mg = [
		3,
		Z,
		`ObjectVersion`,
		0,
		[
			D,
			m,
			Wa,
			Ml,
			pl,
			`Key`,
			N,
			Xo,
			ws,
			ec,
			tl
		],
		[
			0,
			[64, { [U]: 1 }],
			0,
			1,
			0,
			0,
			0,
			2,
			4,
			() => Fg,
			() => G_
		]
	], Ng = [
		3,
		Z,
		ic,
		0,
		[`S3`],
		[[() => J_, 0]]
	], Pg = [
		3,
		Z,
		gc,
		0,
		[`CSV`, ms],
		[() => ap, () => Nh]
	], Fg = [
		3,
		Z,
		ec,
		0,
		[no, `ID`],
		[0, 0]
	], Ig = [
		3,
		Z,
		tc,
		0,
		[sl],
		[[() => ry, {
			[U]: 1,
			[W]: cl
		}]],
		1
	], Lg = [
		3,
		Z,
		`OwnershipControlsRule`,
		0,
		[fc],
		[0],
		1
	], Rg = [
		3,
		Z,
		`ParquetInput`,
		0,
		[],
		[]
	], zg = [
		3,
		Z,
		Ec,
		0,
		[
			xc,
			ws,
			D,
			Ml,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T
		],
		[
			1,
			4,
			0,
			1,
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
	], Bg = [
		3,
		Z,
		Cc,
		{ [W]: Cc },
		[`PartitionDateSource`],
		[0]
	], Vg = [
		3,
		Z,
		wc,
		0,
		[is],
		[[2, { [W]: is }]]
	], Hg = [
		3,
		Z,
		jc,
		0,
		[
			la,
			ia,
			ca
		],
		[
			1,
			1,
			1
		]
	], Ug = [
		3,
		Z,
		`ProgressEvent`,
		0,
		[lo],
		[[() => Hg, { [du]: 1 }]]
	], Wg = [
		3,
		Z,
		yc,
		0,
		[
			aa,
			rs,
			oa,
			Jc
		],
		[
			[2, { [W]: aa }],
			[2, { [W]: rs }],
			[2, { [W]: oa }],
			[2, { [W]: Jc }]
		]
	], Gg = [
		3,
		Z,
		`PutBucketAbacRequest`,
		0,
		[
			p,
			Yi,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => hf, {
				[B]: 1,
				[W]: Yi
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Kg = [
		3,
		Z,
		`PutBucketAccelerateConfigurationRequest`,
		0,
		[
			p,
			Ni,
			E,
			m
		],
		[
			[0, 1],
			[() => yf, {
				[B]: 1,
				[W]: Ni
			}],
			[0, { [z]: G }],
			[0, { [z]: J }]
		],
		2
	], qg = [
		3,
		Z,
		`PutBucketAclRequest`,
		0,
		[
			p,
			`ACL`,
			Ii,
			b,
			m,
			Ro,
			Bo,
			Vo,
			Ho,
			Uo,
			E
		],
		[
			[0, 1],
			[0, { [z]: ku }],
			[() => bf, {
				[B]: 1,
				[W]: Ii
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: cd }],
			[0, { [z]: ld }],
			[0, { [z]: G }]
		],
		1
	], Jg = [
		3,
		Z,
		`PutBucketAnalyticsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			Ri,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[() => Cf, {
				[B]: 1,
				[W]: Ri
			}],
			[0, { [z]: G }]
		],
		3
	], Yg = [
		3,
		Z,
		`PutBucketCorsRequest`,
		0,
		[
			p,
			Da,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => qf, {
				[B]: 1,
				[W]: Da
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Xg = [
		3,
		Z,
		`PutBucketEncryptionRequest`,
		0,
		[
			p,
			Cl,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => nv, {
				[B]: 1,
				[W]: Cl
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Zg = [
		3,
		Z,
		`PutBucketIntelligentTieringConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			ss,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[() => vh, {
				[B]: 1,
				[W]: ss
			}],
			[0, { [z]: G }]
		],
		3
	], Qg = [
		3,
		Z,
		`PutBucketInventoryConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			qo,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[() => bh, {
				[B]: 1,
				[W]: qo
			}],
			[0, { [z]: G }]
		],
		3
	], $g = [
		3,
		Z,
		`PutBucketLifecycleConfigurationOutput`,
		0,
		[zl],
		[[0, { [z]: Pd }]]
	], e_ = [
		3,
		Z,
		`PutBucketLifecycleConfigurationRequest`,
		0,
		[
			p,
			m,
			xs,
			E,
			zl
		],
		[
			[0, 1],
			[0, { [z]: J }],
			[() => Nf, {
				[B]: 1,
				[W]: xs
			}],
			[0, { [z]: G }],
			[0, { [z]: Pd }]
		],
		1
	], t_ = [
		3,
		Z,
		`PutBucketLoggingRequest`,
		0,
		[
			p,
			ra,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => Pf, {
				[B]: 1,
				[W]: ra
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], n_ = [
		3,
		Z,
		`PutBucketMetricsConfigurationRequest`,
		0,
		[
			p,
			`Id`,
			js,
			E
		],
		[
			[0, 1],
			[0, { [V]: `id` }],
			[() => yg, {
				[B]: 1,
				[W]: js
			}],
			[0, { [z]: G }]
		],
		3
	], r_ = [
		3,
		Z,
		`PutBucketNotificationConfigurationRequest`,
		0,
		[
			p,
			Ks,
			E,
			`SkipDestinationValidation`
		],
		[
			[0, 1],
			[() => Cg, {
				[B]: 1,
				[W]: Ks
			}],
			[0, { [z]: G }],
			[2, { [z]: `x-amz-skip-destination-validation` }]
		],
		2
	], i_ = [
		3,
		Z,
		`PutBucketOwnershipControlsRequest`,
		0,
		[
			p,
			tc,
			b,
			E,
			m
		],
		[
			[0, 1],
			[() => Ig, {
				[B]: 1,
				[W]: tc
			}],
			[0, { [z]: v }],
			[0, { [z]: G }],
			[0, { [z]: J }]
		],
		2
	], a_ = [
		3,
		Z,
		`PutBucketPolicyRequest`,
		0,
		[
			p,
			Ac,
			b,
			m,
			`ConfirmRemoveSelfBucketAccess`,
			E
		],
		[
			[0, 1],
			[0, 16],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[2, { [z]: `x-amz-confirm-remove-self-bucket-access` }],
			[0, { [z]: G }]
		],
		2
	], o_ = [
		3,
		Z,
		`PutBucketReplicationRequest`,
		0,
		[
			p,
			Uc,
			b,
			m,
			Yl,
			E
		],
		[
			[0, 1],
			[() => P_, {
				[B]: 1,
				[W]: Uc
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: Pu }],
			[0, { [z]: G }]
		],
		2
	], s_ = [
		3,
		Z,
		`PutBucketRequestPaymentRequest`,
		0,
		[
			p,
			Yc,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => B_, {
				[B]: 1,
				[W]: Yc
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], c_ = [
		3,
		Z,
		`PutBucketTaggingRequest`,
		0,
		[
			p,
			Kl,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => gv, {
				[B]: 1,
				[W]: Kl
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], l_ = [
		3,
		Z,
		`PutBucketVersioningRequest`,
		0,
		[
			p,
			nu,
			b,
			m,
			`MFA`,
			E
		],
		[
			[0, 1],
			[() => jv, {
				[B]: 1,
				[W]: nu
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: dd }],
			[0, { [z]: G }]
		],
		2
	], u_ = [
		3,
		Z,
		`PutBucketWebsiteRequest`,
		0,
		[
			p,
			iu,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => Mv, {
				[B]: 1,
				[W]: iu
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], d_ = [
		3,
		Z,
		`PutObjectAclOutput`,
		0,
		[k],
		[[0, { [z]: K }]]
	], f_ = [
		3,
		Z,
		`PutObjectAclRequest`,
		0,
		[
			p,
			`Key`,
			`ACL`,
			Ii,
			b,
			m,
			Ro,
			Bo,
			Vo,
			Ho,
			Uo,
			A,
			N,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: ku }],
			[() => bf, {
				[B]: 1,
				[W]: Ii
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: cd }],
			[0, { [z]: ld }],
			[0, { [z]: q }],
			[0, { [V]: H }],
			[0, { [z]: G }]
		],
		2
	], p_ = [
		3,
		Z,
		`PutObjectAnnotationOutput`,
		0,
		[
			`Key`,
			Ui,
			_c,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			Sl,
			k
		],
		[
			0,
			0,
			[0, { [z]: Sd }],
			[0, { [z]: D }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[0, { [z]: Dd }],
			[0, { [z]: K }]
		]
	], m_ = [
		3,
		Z,
		`PutObjectAnnotationRequest`,
		0,
		[
			p,
			`Key`,
			Ui,
			Wi,
			N,
			rc,
			m,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			b,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: su }],
			[() => mf, 16],
			[0, { [V]: H }],
			[0, { [z]: md }],
			[0, { [z]: J }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: v }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		4
	], h_ = [
		3,
		Z,
		`PutObjectLegalHoldOutput`,
		0,
		[k],
		[[0, { [z]: K }]]
	], g_ = [
		3,
		Z,
		`PutObjectLegalHoldRequest`,
		0,
		[
			p,
			`Key`,
			Cs,
			A,
			N,
			b,
			m,
			E
		],
		[
			[0, 1],
			[0, 1],
			[() => Og, {
				[B]: 1,
				[W]: Cs
			}],
			[0, { [z]: q }],
			[0, { [V]: H }],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], __ = [
		3,
		Z,
		`PutObjectLockConfigurationOutput`,
		0,
		[k],
		[[0, { [z]: K }]]
	], v_ = [
		3,
		Z,
		`PutObjectLockConfigurationRequest`,
		0,
		[
			p,
			ac,
			A,
			Yl,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => Dg, {
				[B]: 1,
				[W]: ac
			}],
			[0, { [z]: q }],
			[0, { [z]: Pu }],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		1
	], y_ = [
		3,
		Z,
		`PutObjectOutput`,
		0,
		[
			Oo,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			Wa,
			Sl,
			N,
			j,
			M,
			Dl,
			El,
			na,
			Ml,
			k
		],
		[
			[0, { [z]: id }],
			[0, { [z]: D }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: $u }],
			[0, { [z]: Dd }],
			[0, { [z]: Fd }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[1, { [z]: `x-amz-object-size` }],
			[0, { [z]: K }]
		]
	], b_ = [
		3,
		Z,
		`PutObjectRequest`,
		0,
		[
			p,
			`Key`,
			`ACL`,
			ua,
			ma,
			_a,
			ya,
			ba,
			Ca,
			b,
			Ka,
			m,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			ko,
			Zo,
			ts,
			Ro,
			Bo,
			Vo,
			Uo,
			`WriteOffsetBytes`,
			Es,
			Sl,
			pl,
			au,
			j,
			wl,
			M,
			Dl,
			El,
			na,
			A,
			Kl,
			uc,
			dc,
			lc,
			oc,
			sc,
			cc,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: ku }],
			[() => mf, 16],
			[0, { [z]: ha }],
			[0, { [z]: ga }],
			[0, { [z]: va }],
			[0, { [z]: xa }],
			[1, { [z]: Sa }],
			[0, { [z]: v }],
			[0, { [z]: Ga }],
			[0, { [z]: J }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[4, { [z]: ko }],
			[0, { [z]: es }],
			[0, { [z]: ns }],
			[0, { [z]: ad }],
			[0, { [z]: od }],
			[0, { [z]: sd }],
			[0, { [z]: ld }],
			[1, { [z]: `x-amz-write-offset-bytes` }],
			[128, { [pu]: ud }],
			[0, { [z]: Dd }],
			[0, { [z]: Td }],
			[0, { [z]: Id }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[() => ff, { [z]: Ad }],
			[2, { [z]: kd }],
			[0, { [z]: q }],
			[0, { [z]: Md }],
			[0, { [z]: yd }],
			[5, { [z]: bd }],
			[0, { [z]: vd }],
			[0, { [z]: hd }],
			[1, { [z]: gd }],
			[1, { [z]: _d }],
			[0, { [z]: G }]
		],
		2
	], x_ = [
		3,
		Z,
		`PutObjectRetentionOutput`,
		0,
		[k],
		[[0, { [z]: K }]]
	], S_ = [
		3,
		Z,
		`PutObjectRetentionRequest`,
		0,
		[
			p,
			`Key`,
			ol,
			A,
			N,
			ta,
			b,
			m,
			E
		],
		[
			[0, 1],
			[0, 1],
			[() => kg, {
				[B]: 1,
				[W]: ol
			}],
			[0, { [z]: q }],
			[0, { [V]: H }],
			[2, { [z]: Nu }],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], C_ = [
		3,
		Z,
		`PutObjectTaggingOutput`,
		0,
		[N],
		[[0, { [z]: Fd }]]
	], w_ = [
		3,
		Z,
		`PutObjectTaggingRequest`,
		0,
		[
			p,
			`Key`,
			Kl,
			N,
			b,
			m,
			E,
			A
		],
		[
			[0, 1],
			[0, 1],
			[() => gv, {
				[B]: 1,
				[W]: Kl
			}],
			[0, { [V]: H }],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }],
			[0, { [z]: q }]
		],
		3
	], T_ = [
		3,
		Z,
		`PutPublicAccessBlockRequest`,
		0,
		[
			p,
			yc,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => Wg, {
				[B]: 1,
				[W]: yc
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], E_ = [
		3,
		Z,
		Pc,
		0,
		[
			`QueueArn`,
			Eo,
			`Id`,
			jo
		],
		[
			[0, { [W]: `Queue` }],
			[64, {
				[U]: 1,
				[W]: Do
			}],
			0,
			[() => wg, 0]
		],
		2
	], D_ = [
		3,
		Z,
		Kc,
		0,
		[Oo, Qa],
		[0, 1],
		1
	], O_ = [
		3,
		Z,
		`RecordsEvent`,
		0,
		[Oc],
		[[21, { [du]: 1 }]]
	], k_ = [
		3,
		Z,
		al,
		0,
		[
			Ko,
			`HttpRedirectCode`,
			Mc,
			`ReplaceKeyPrefixWith`,
			`ReplaceKeyWith`
		],
		[
			0,
			0,
			0,
			0,
			0
		]
	], A_ = [
		3,
		Z,
		Lc,
		0,
		[Ko, Mc],
		[0, 0],
		1
	], j_ = [
		3,
		Z,
		`RenameObjectOutput`,
		0,
		[],
		[]
	], M_ = [
		3,
		Z,
		`RenameObjectRequest`,
		0,
		[
			p,
			`Key`,
			`RenameSource`,
			`DestinationIfMatch`,
			`DestinationIfNoneMatch`,
			`DestinationIfModifiedSince`,
			`DestinationIfUnmodifiedSince`,
			`SourceIfMatch`,
			`SourceIfNoneMatch`,
			`SourceIfModifiedSince`,
			`SourceIfUnmodifiedSince`,
			`ClientToken`
		],
		[
			[0, 1],
			[0, 1],
			[0, { [z]: `x-amz-rename-source` }],
			[0, { [z]: es }],
			[0, { [z]: ns }],
			[4, { [z]: Qo }],
			[4, { [z]: fs }],
			[0, { [z]: `x-amz-rename-source-if-match` }],
			[0, { [z]: `x-amz-rename-source-if-none-match` }],
			[6, { [z]: `x-amz-rename-source-if-modified-since` }],
			[6, { [z]: `x-amz-rename-source-if-unmodified-since` }],
			[0, {
				[z]: `x-amz-client-token`,
				idempotencyToken: 1
			}]
		],
		3
	], N_ = [
		3,
		Z,
		qc,
		0,
		[ll],
		[0],
		1
	], P_ = [
		3,
		Z,
		Uc,
		0,
		[Ic, sl],
		[0, [() => sy, {
			[U]: 1,
			[W]: cl
		}]],
		2
	], F_ = [
		3,
		Z,
		`ReplicationRule`,
		0,
		[
			ll,
			co,
			`ID`,
			`Priority`,
			O,
			jo,
			xl,
			vo,
			eo
		],
		[
			0,
			() => Fp,
			0,
			1,
			0,
			[() => L_, 0],
			() => ov,
			() => Gp,
			() => Tp
		],
		2
	], I_ = [
		3,
		Z,
		`ReplicationRuleAndOperator`,
		0,
		[O, Pl],
		[0, [() => uy, {
			[U]: 1,
			[W]: `Tag`
		}]]
	], L_ = [
		3,
		Z,
		`ReplicationRuleFilter`,
		0,
		[
			O,
			`Tag`,
			`And`
		],
		[
			0,
			() => hv,
			[() => I_, 0]
		]
	], R_ = [
		3,
		Z,
		nl,
		0,
		[ll, `Time`],
		[0, () => z_],
		2
	], z_ = [
		3,
		Z,
		`ReplicationTimeValue`,
		0,
		[`Minutes`],
		[1]
	], B_ = [
		3,
		Z,
		Yc,
		0,
		[Dc],
		[0],
		1
	], V_ = [
		3,
		Z,
		Xc,
		0,
		[`Enabled`],
		[2]
	], H_ = [
		3,
		Z,
		`RestoreObjectOutput`,
		0,
		[k, `RestoreOutputPath`],
		[[0, { [z]: K }], [0, { [z]: `x-amz-restore-output-path` }]]
	], U_ = [
		3,
		Z,
		`RestoreObjectRequest`,
		0,
		[
			p,
			`Key`,
			N,
			Qc,
			A,
			m,
			E
		],
		[
			[0, 1],
			[0, 1],
			[0, { [V]: H }],
			[() => W_, {
				[B]: 1,
				[W]: Qc
			}],
			[0, { [z]: q }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], W_ = [
		3,
		Z,
		Qc,
		0,
		[
			Qa,
			zo,
			Zl,
			ql,
			`Description`,
			_l,
			ic
		],
		[
			1,
			() => sh,
			0,
			0,
			0,
			() => ev,
			[() => Ng, 0]
		]
	], G_ = [
		3,
		Z,
		tl,
		0,
		[`IsRestoreInProgress`, `RestoreExpiryDate`],
		[2, 4]
	], K_ = [
		3,
		Z,
		$c,
		0,
		[al, Ya],
		[() => k_, () => Vf],
		1
	], q_ = [
		3,
		Z,
		`S3KeyFilter`,
		0,
		[`FilterRules`],
		[[() => Wv, {
			[U]: 1,
			[W]: No
		}]]
	], J_ = [
		3,
		Z,
		`S3Location`,
		0,
		[
			`BucketName`,
			O,
			wo,
			`CannedACL`,
			Pi,
			Kl,
			eu,
			pl
		],
		[
			0,
			0,
			[() => Lp, 0],
			0,
			[() => Gv, 0],
			[() => gv, 0],
			[() => hy, 0],
			0
		],
		2
	], Y_ = [
		3,
		Z,
		Al,
		0,
		[Il, Vl],
		[0, 0],
		2
	], X_ = [
		3,
		Z,
		jl,
		0,
		[
			Il,
			Vl,
			Fl,
			Hl
		],
		[
			0,
			0,
			0,
			0
		],
		4
	], Z_ = [
		3,
		Z,
		yl,
		0,
		[`Start`, `End`],
		[1, 1]
	], Q_ = [
		3,
		Z,
		`SelectObjectContentOutput`,
		0,
		[Oc],
		[[() => yy, 16]]
	], $_ = [
		3,
		Z,
		`SelectObjectContentRequest`,
		0,
		[
			p,
			`Key`,
			Ao,
			Co,
			as,
			gc,
			j,
			wl,
			M,
			Xc,
			yl,
			E
		],
		[
			[0, 1],
			[0, 1],
			0,
			0,
			() => gh,
			() => Pg,
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			() => V_,
			() => Z_,
			[0, { [z]: G }]
		],
		6
	], ev = [
		3,
		Z,
		_l,
		0,
		[
			as,
			Co,
			Ao,
			gc
		],
		[
			() => gh,
			0,
			0,
			() => Pg
		],
		4
	], tv = [
		3,
		Z,
		`ServerSideEncryptionByDefault`,
		0,
		[`SSEAlgorithm`, `KMSMasterKeyID`],
		[0, [() => pf, 0]],
		1
	], nv = [
		3,
		Z,
		Cl,
		0,
		[sl],
		[[() => ly, {
			[U]: 1,
			[W]: cl
		}]],
		1
	], rv = [
		3,
		Z,
		`ServerSideEncryptionRule`,
		0,
		[
			`ApplyServerSideEncryptionByDefault`,
			na,
			ea
		],
		[
			[() => tv, 0],
			2,
			[() => Af, 0]
		]
	], iv = [
		3,
		Z,
		`SessionCredentials`,
		0,
		[
			Hi,
			dl,
			kl,
			Oo
		],
		[
			[0, { [W]: Hi }],
			[() => uf, { [W]: dl }],
			[() => uf, { [W]: kl }],
			[4, { [W]: Oo }]
		],
		4
	], av = [
		3,
		Z,
		vl,
		{ [W]: vl },
		[],
		[]
	], ov = [
		3,
		Z,
		xl,
		0,
		[gl, qc],
		[() => cv, () => N_]
	], sv = [
		3,
		Z,
		Tl,
		{ [W]: hl },
		[`KeyId`],
		[[() => pf, 0]],
		1
	], cv = [
		3,
		Z,
		gl,
		0,
		[ll],
		[0],
		1
	], lv = [
		3,
		Z,
		`SSEKMSEncryption`,
		{ [W]: hl },
		[`KMSKeyArn`, na],
		[[() => lf, 0], 2],
		1
	], uv = [
		3,
		Z,
		Ol,
		{ [W]: bl },
		[],
		[]
	], dv = [
		3,
		Z,
		Nl,
		0,
		[
			la,
			ia,
			ca
		],
		[
			1,
			1,
			1
		]
	], fv = [
		3,
		Z,
		`StatsEvent`,
		0,
		[lo],
		[[() => dv, { [du]: 1 }]]
	], pv = [
		3,
		Z,
		ml,
		0,
		[`DataExport`],
		[() => mv]
	], mv = [
		3,
		Z,
		`StorageClassAnalysisDataExport`,
		0,
		[`OutputSchemaVersion`, co],
		[0, () => wf],
		2
	], hv = [
		3,
		Z,
		`Tag`,
		0,
		[`Key`, tu],
		[0, 0],
		2
	], gv = [
		3,
		Z,
		Kl,
		0,
		[Gl],
		[[() => uy, 0]],
		1
	], _v = [
		3,
		Z,
		`TargetGrant`,
		0,
		[Go, kc],
		[[() => lh, { [Ou]: [`xsi`, mu] }], 0]
	], vv = [
		3,
		Z,
		Ul,
		0,
		[vl, Cc],
		[[() => av, { [W]: vl }], [() => Bg, { [W]: Cc }]]
	], yv = [
		3,
		Z,
		Jl,
		0,
		[Qa, Xi],
		[1, 0],
		2
	], bv = [
		3,
		Z,
		Rl,
		0,
		[
			`TopicArn`,
			Eo,
			`Id`,
			jo
		],
		[
			[0, { [W]: `Topic` }],
			[64, {
				[U]: 1,
				[W]: Do
			}],
			0,
			[() => wg, 0]
		],
		2
	], xv = [
		3,
		Z,
		Xl,
		0,
		[
			ao,
			Qa,
			pl
		],
		[
			5,
			1,
			0
		]
	], Sv = [
		3,
		Z,
		`UpdateBucketMetadataAnnotationTableConfigurationRequest`,
		0,
		[
			p,
			Zi,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => kf, {
				[B]: 1,
				[W]: Zi
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Cv = [
		3,
		Z,
		`UpdateBucketMetadataInventoryTableConfigurationRequest`,
		0,
		[
			p,
			us,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => Oh, {
				[B]: 1,
				[W]: us
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], wv = [
		3,
		Z,
		`UpdateBucketMetadataJournalTableConfigurationRequest`,
		0,
		[
			p,
			hs,
			b,
			m,
			E
		],
		[
			[0, 1],
			[() => jh, {
				[B]: 1,
				[W]: hs
			}],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: G }]
		],
		2
	], Tv = [
		3,
		Z,
		`UpdateObjectEncryptionRequest`,
		0,
		[
			p,
			`Key`,
			nc,
			N,
			A,
			E,
			b,
			m
		],
		[
			[0, 1],
			[0, 1],
			[() => vy, 16],
			[0, { [V]: H }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: v }],
			[0, { [z]: J }]
		],
		3
	], Ev = [
		3,
		Z,
		`UpdateObjectEncryptionResponse`,
		0,
		[k],
		[[0, { [z]: K }]]
	], Dv = [
		3,
		Z,
		`UploadPartCopyOutput`,
		0,
		[
			Ha,
			Aa,
			Sl,
			j,
			M,
			Dl,
			na,
			k
		],
		[
			[0, { [z]: Qu }],
			[() => Kf, 16],
			[0, { [z]: Dd }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[2, { [z]: kd }],
			[0, { [z]: K }]
		]
	], Ov = [
		3,
		Z,
		`UploadPartCopyRequest`,
		0,
		[
			p,
			Ua,
			`Key`,
			xc,
			Ql,
			Fa,
			Ia,
			La,
			Ra,
			`CopySourceRange`,
			j,
			wl,
			M,
			za,
			Ba,
			Va,
			A,
			E,
			bo
		],
		[
			[0, 1],
			[0, { [z]: Wu }],
			[0, 1],
			[1, { [V]: vu }],
			[0, { [V]: Du }],
			[0, { [z]: Gu }],
			[4, { [z]: Ku }],
			[0, { [z]: qu }],
			[4, { [z]: Ju }],
			[0, { [z]: `x-amz-copy-source-range` }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[0, { [z]: Yu }],
			[() => cf, { [z]: Xu }],
			[0, { [z]: Zu }],
			[0, { [z]: q }],
			[0, { [z]: G }],
			[0, { [z]: Ed }]
		],
		5
	], kv = [
		3,
		Z,
		`UploadPartOutput`,
		0,
		[
			Sl,
			D,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			j,
			M,
			Dl,
			na,
			k
		],
		[
			[0, { [z]: Dd }],
			[0, { [z]: D }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: Y }],
			[0, { [z]: X }],
			[() => pf, { [z]: Od }],
			[2, { [z]: kd }],
			[0, { [z]: K }]
		]
	], Av = [
		3,
		Z,
		`UploadPartRequest`,
		0,
		[
			p,
			`Key`,
			xc,
			Ql,
			ua,
			Ca,
			b,
			m,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			j,
			wl,
			M,
			A,
			E
		],
		[
			[0, 1],
			[0, 1],
			[1, { [V]: vu }],
			[0, { [V]: Du }],
			[() => mf, 16],
			[1, { [z]: Sa }],
			[0, { [z]: v }],
			[0, { [z]: J }],
			[0, { [z]: Iu }],
			[0, { [z]: Lu }],
			[0, { [z]: Ru }],
			[0, { [z]: Vu }],
			[0, { [z]: Hu }],
			[0, { [z]: Uu }],
			[0, { [z]: zu }],
			[0, { [z]: ed }],
			[0, { [z]: td }],
			[0, { [z]: nd }],
			[0, { [z]: Y }],
			[() => df, { [z]: jd }],
			[0, { [z]: X }],
			[0, { [z]: q }],
			[0, { [z]: G }]
		],
		4
	], jv = [
		3,
		Z,
		nu,
		0,
		[Ps, ll],
		[[0, { [W]: Ms }], 0]
	], Mv = [
		3,
		Z,
		iu,
		0,
		[
			ho,
			Yo,
			Lc,
			Zc
		],
		[
			() => Hp,
			() => mh,
			() => A_,
			[() => cy, 0]
		]
	], Nv = [
		3,
		Z,
		`WriteGetObjectResponseRequest`,
		0,
		[
			`RequestRoute`,
			`RequestToken`,
			ua,
			`StatusCode`,
			mo,
			_o,
			qi,
			ma,
			_a,
			ya,
			ba,
			Ca,
			Ma,
			Ka,
			h,
			g,
			_,
			x,
			S,
			C,
			y,
			w,
			Ja,
			T,
			$a,
			D,
			ko,
			Oo,
			ws,
			Is,
			Es,
			uc,
			lc,
			dc,
			bc,
			el,
			k,
			il,
			Sl,
			j,
			Dl,
			M,
			pl,
			Ll,
			N,
			na
		],
		[
			[0, {
				hostLabel: 1,
				[z]: `x-amz-request-route`
			}],
			[0, { [z]: `x-amz-request-token` }],
			[() => mf, 16],
			[1, { [z]: `x-amz-fwd-status` }],
			[0, { [z]: `x-amz-fwd-error-code` }],
			[0, { [z]: `x-amz-fwd-error-message` }],
			[0, { [z]: `x-amz-fwd-header-accept-ranges` }],
			[0, { [z]: `x-amz-fwd-header-Cache-Control` }],
			[0, { [z]: `x-amz-fwd-header-Content-Disposition` }],
			[0, { [z]: `x-amz-fwd-header-Content-Encoding` }],
			[0, { [z]: `x-amz-fwd-header-Content-Language` }],
			[1, { [z]: Sa }],
			[0, { [z]: `x-amz-fwd-header-Content-Range` }],
			[0, { [z]: `x-amz-fwd-header-Content-Type` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-crc32` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-crc32c` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-crc64nvme` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-sha1` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-sha256` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-sha512` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-md5` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-xxhash64` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-xxhash3` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-checksum-xxhash128` }],
			[2, { [z]: `x-amz-fwd-header-x-amz-delete-marker` }],
			[0, { [z]: `x-amz-fwd-header-ETag` }],
			[4, { [z]: `x-amz-fwd-header-Expires` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-expiration` }],
			[4, { [z]: `x-amz-fwd-header-Last-Modified` }],
			[1, { [z]: `x-amz-fwd-header-x-amz-missing-meta` }],
			[128, { [pu]: ud }],
			[0, { [z]: `x-amz-fwd-header-x-amz-object-lock-mode` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-object-lock-legal-hold` }],
			[5, { [z]: `x-amz-fwd-header-x-amz-object-lock-retain-until-date` }],
			[1, { [z]: `x-amz-fwd-header-x-amz-mp-parts-count` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-replication-status` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-request-charged` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-restore` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-server-side-encryption` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm` }],
			[() => pf, { [z]: `x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-storage-class` }],
			[1, { [z]: `x-amz-fwd-header-x-amz-tagging-count` }],
			[0, { [z]: `x-amz-fwd-header-x-amz-version-id` }],
			[2, { [z]: `x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled` }]
		],
		2
	], $ = `unit`, Pv = [
		1,
		Z,
		Fi,
		0,
		[() => Cf, 0]
	], Fv = [
		1,
		Z,
		`AnnotationList`,
		0,
		[() => Ef, { [W]: Bi }]
	], Iv = [
		1,
		Z,
		da,
		0,
		[() => jf, { [W]: p }]
	], Lv = [
		1,
		Z,
		`CommonPrefixList`,
		0,
		() => If
	], Rv = [
		1,
		Z,
		`CompletedPartList`,
		0,
		() => Rf
	], zv = [
		1,
		Z,
		Oa,
		0,
		[() => Jf, 0]
	], Bv = [
		1,
		Z,
		`DeletedObjects`,
		0,
		() => Cp
	], Vv = [
		1,
		Z,
		to,
		0,
		() => wp
	], Hv = [
		1,
		Z,
		`EncryptionTypeList`,
		0,
		[0, { [W]: xo }]
	], Uv = [
		1,
		Z,
		To,
		0,
		() => Bp
	], Wv = [
		1,
		Z,
		`FilterRuleList`,
		0,
		() => Kp
	], Gv = [
		1,
		Z,
		Fo,
		0,
		[() => ch, { [W]: Wo }]
	], Kv = [
		1,
		Z,
		cs,
		0,
		[() => vh, 0]
	], qv = [
		1,
		Z,
		Jo,
		0,
		[() => bh, 0]
	], Jv = [
		1,
		Z,
		`InventoryOptionalFields`,
		0,
		[0, { [W]: `Field` }]
	], Yv = [
		1,
		Z,
		`LambdaFunctionConfigurationList`,
		0,
		[() => Ph, 0]
	], Xv = [
		1,
		Z,
		`LifecycleRules`,
		0,
		[() => Ih, 0]
	], Zv = [
		1,
		Z,
		ks,
		0,
		[() => yg, 0]
	], Qv = [
		1,
		Z,
		`MultipartUploadList`,
		0,
		() => bg
	], $v = [
		1,
		Z,
		`NoncurrentVersionTransitionList`,
		0,
		() => Sg
	], ey = [
		1,
		Z,
		`ObjectIdentifierList`,
		0,
		() => Eg
	], ty = [
		1,
		Z,
		`ObjectList`,
		0,
		[() => Tg, 0]
	], ny = [
		1,
		Z,
		`ObjectVersionList`,
		0,
		[() => Mg, 0]
	], ry = [
		1,
		Z,
		`OwnershipControlsRules`,
		0,
		() => Lg
	], iy = [
		1,
		Z,
		Tc,
		0,
		() => zg
	], ay = [
		1,
		Z,
		`PartsList`,
		0,
		() => jg
	], oy = [
		1,
		Z,
		`QueueConfigurationList`,
		0,
		[() => E_, 0]
	], sy = [
		1,
		Z,
		`ReplicationRules`,
		0,
		[() => F_, 0]
	], cy = [
		1,
		Z,
		Zc,
		0,
		[() => K_, { [W]: $c }]
	], ly = [
		1,
		Z,
		`ServerSideEncryptionRules`,
		0,
		[() => rv, 0]
	], uy = [
		1,
		Z,
		Gl,
		0,
		[() => hv, { [W]: `Tag` }]
	], dy = [
		1,
		Z,
		Bl,
		0,
		[() => _v, { [W]: Wo }]
	], fy = [
		1,
		Z,
		`TieringList`,
		0,
		() => yv
	], py = [
		1,
		Z,
		`TopicConfigurationList`,
		0,
		[() => bv, 0]
	], my = [
		1,
		Z,
		`TransitionList`,
		0,
		() => xv
	], hy = [
		1,
		Z,
		eu,
		0,
		[() => pg, { [W]: Ns }]
	], gy = [
		4,
		Z,
		`AnalyticsFilter`,
		0,
		[
			O,
			`Tag`,
			`And`
		],
		[
			0,
			() => hv,
			[() => Sf, 0]
		]
	], _y = [
		4,
		Z,
		`MetricsFilter`,
		0,
		[
			O,
			`Tag`,
			Gi,
			`And`
		],
		[
			0,
			() => hv,
			0,
			[() => vg, 0]
		]
	], vy = [
		4,
		Z,
		nc,
		0,
		[Tl],
		[[() => lv, { [W]: hl }]]
	], yy = [
		4,
		Z,
		`SelectObjectContentEventStream`,
		{ [Eu]: 1 },
		[
			`Records`,
			Nl,
			jc,
			`Cont`,
			`End`
		],
		[
			[() => O_, 0],
			[() => fv, 0],
			[() => Ug, 0],
			() => Hf,
			() => zp
		]
	], by = [
		9,
		Z,
		`AbortMultipartUpload`,
		{ [I]: [
			`DELETE`,
			`/{Key+}?x-id=AbortMultipartUpload`,
			204
		] },
		() => vf,
		() => _f
	], xy = [
		9,
		Z,
		wa,
		{ [I]: [
			`POST`,
			`/{Key+}`,
			200
		] },
		() => Bf,
		() => zf
	], Sy = [
		9,
		Z,
		`CopyObject`,
		{ [I]: [
			`PUT`,
			`/{Key+}?x-id=CopyObject`,
			200
		] },
		() => Wf,
		() => Uf
	], Cy = [
		9,
		Z,
		`CreateBucket`,
		{ [I]: [
			`PUT`,
			`/`,
			200
		] },
		() => $f,
		() => Qf
	], wy = [
		9,
		Z,
		`CreateBucketMetadataConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`POST`,
				`/?metadataConfiguration`,
				200
			]
		},
		() => Xf,
		() => $
	], Ty = [
		9,
		Z,
		`CreateBucketMetadataTableConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`POST`,
				`/?metadataTable`,
				200
			]
		},
		() => Zf,
		() => $
	], Ey = [
		9,
		Z,
		`CreateMultipartUpload`,
		{ [I]: [
			`POST`,
			`/{Key+}?uploads`,
			200
		] },
		() => tp,
		() => ep
	], Dy = [
		9,
		Z,
		`CreateSession`,
		{ [I]: [
			`GET`,
			`/?session`,
			200
		] },
		() => rp,
		() => np
	], Oy = [
		9,
		Z,
		`DeleteBucket`,
		{ [I]: [
			`DELETE`,
			`/`,
			204
		] },
		() => bp,
		() => $
	], ky = [
		9,
		Z,
		`DeleteBucketAnalyticsConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?analytics`,
			204
		] },
		() => cp,
		() => $
	], Ay = [
		9,
		Z,
		`DeleteBucketCors`,
		{ [I]: [
			`DELETE`,
			`/?cors`,
			204
		] },
		() => lp,
		() => $
	], jy = [
		9,
		Z,
		`DeleteBucketEncryption`,
		{ [I]: [
			`DELETE`,
			`/?encryption`,
			204
		] },
		() => up,
		() => $
	], My = [
		9,
		Z,
		`DeleteBucketIntelligentTieringConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?intelligent-tiering`,
			204
		] },
		() => dp,
		() => $
	], Ny = [
		9,
		Z,
		`DeleteBucketInventoryConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?inventory`,
			204
		] },
		() => fp,
		() => $
	], Py = [
		9,
		Z,
		`DeleteBucketLifecycle`,
		{ [I]: [
			`DELETE`,
			`/?lifecycle`,
			204
		] },
		() => pp,
		() => $
	], Fy = [
		9,
		Z,
		`DeleteBucketMetadataConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?metadataConfiguration`,
			204
		] },
		() => mp,
		() => $
	], Iy = [
		9,
		Z,
		`DeleteBucketMetadataTableConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?metadataTable`,
			204
		] },
		() => hp,
		() => $
	], Ly = [
		9,
		Z,
		`DeleteBucketMetricsConfiguration`,
		{ [I]: [
			`DELETE`,
			`/?metrics`,
			204
		] },
		() => gp,
		() => $
	], Ry = [
		9,
		Z,
		`DeleteBucketOwnershipControls`,
		{ [I]: [
			`DELETE`,
			`/?ownershipControls`,
			204
		] },
		() => _p,
		() => $
	], zy = [
		9,
		Z,
		`DeleteBucketPolicy`,
		{ [I]: [
			`DELETE`,
			`/?policy`,
			204
		] },
		() => vp,
		() => $
	], By = [
		9,
		Z,
		`DeleteBucketReplication`,
		{ [I]: [
			`DELETE`,
			`/?replication`,
			204
		] },
		() => yp,
		() => $
	], Vy = [
		9,
		Z,
		`DeleteBucketTagging`,
		{ [I]: [
			`DELETE`,
			`/?tagging`,
			204
		] },
		() => xp,
		() => $
	], Hy = [
		9,
		Z,
		`DeleteBucketWebsite`,
		{ [I]: [
			`DELETE`,
			`/?website`,
			204
		] },
		() => Sp,
		() => $
	], Uy = [
		9,
		Z,
		`DeleteObject`,
		{ [I]: [
			`DELETE`,
			`/{Key+}?x-id=DeleteObject`,
			204
		] },
		() => kp,
		() => Op
	], Wy = [
		9,
		Z,
		`DeleteObjectAnnotation`,
		{ [I]: [
			`DELETE`,
			`/{Key+}?annotation`,
			204
		] },
		() => Dp,
		() => Ep
	], Gy = [
		9,
		Z,
		`DeleteObjects`,
		{
			[L]: `-`,
			[I]: [
				`POST`,
				`/?delete`,
				200
			]
		},
		() => jp,
		() => Ap
	], Ky = [
		9,
		Z,
		`DeleteObjectTagging`,
		{ [I]: [
			`DELETE`,
			`/{Key+}?tagging`,
			204
		] },
		() => Np,
		() => Mp
	], qy = [
		9,
		Z,
		`DeletePublicAccessBlock`,
		{ [I]: [
			`DELETE`,
			`/?publicAccessBlock`,
			204
		] },
		() => Pp,
		() => $
	], Jy = [
		9,
		Z,
		`GetBucketAbac`,
		{ [I]: [
			`GET`,
			`/?abac`,
			200
		] },
		() => Jp,
		() => qp
	], Yy = [
		9,
		Z,
		`GetBucketAccelerateConfiguration`,
		{ [I]: [
			`GET`,
			`/?accelerate`,
			200
		] },
		() => Xp,
		() => Yp
	], Xy = [
		9,
		Z,
		`GetBucketAcl`,
		{ [I]: [
			`GET`,
			`/?acl`,
			200
		] },
		() => Qp,
		() => Zp
	], Zy = [
		9,
		Z,
		`GetBucketAnalyticsConfiguration`,
		{ [I]: [
			`GET`,
			`/?analytics&x-id=GetBucketAnalyticsConfiguration`,
			200
		] },
		() => em,
		() => $p
	], Qy = [
		9,
		Z,
		`GetBucketCors`,
		{ [I]: [
			`GET`,
			`/?cors`,
			200
		] },
		() => nm,
		() => tm
	], $y = [
		9,
		Z,
		`GetBucketEncryption`,
		{ [I]: [
			`GET`,
			`/?encryption`,
			200
		] },
		() => im,
		() => rm
	], eb = [
		9,
		Z,
		`GetBucketIntelligentTieringConfiguration`,
		{ [I]: [
			`GET`,
			`/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration`,
			200
		] },
		() => om,
		() => am
	], tb = [
		9,
		Z,
		`GetBucketInventoryConfiguration`,
		{ [I]: [
			`GET`,
			`/?inventory&x-id=GetBucketInventoryConfiguration`,
			200
		] },
		() => cm,
		() => sm
	], nb = [
		9,
		Z,
		`GetBucketLifecycleConfiguration`,
		{ [I]: [
			`GET`,
			`/?lifecycle`,
			200
		] },
		() => um,
		() => lm
	], rb = [
		9,
		Z,
		`GetBucketLocation`,
		{ [I]: [
			`GET`,
			`/?location`,
			200
		] },
		() => fm,
		() => dm
	], ib = [
		9,
		Z,
		`GetBucketLogging`,
		{ [I]: [
			`GET`,
			`/?logging`,
			200
		] },
		() => mm,
		() => pm
	], ab = [
		9,
		Z,
		`GetBucketMetadataConfiguration`,
		{ [I]: [
			`GET`,
			`/?metadataConfiguration`,
			200
		] },
		() => gm,
		() => hm
	], ob = [
		9,
		Z,
		`GetBucketMetadataTableConfiguration`,
		{ [I]: [
			`GET`,
			`/?metadataTable`,
			200
		] },
		() => ym,
		() => vm
	], sb = [
		9,
		Z,
		`GetBucketMetricsConfiguration`,
		{ [I]: [
			`GET`,
			`/?metrics&x-id=GetBucketMetricsConfiguration`,
			200
		] },
		() => Sm,
		() => xm
	], cb = [
		9,
		Z,
		`GetBucketNotificationConfiguration`,
		{ [I]: [
			`GET`,
			`/?notification`,
			200
		] },
		() => Cm,
		() => Cg
	], lb = [
		9,
		Z,
		`GetBucketOwnershipControls`,
		{ [I]: [
			`GET`,
			`/?ownershipControls`,
			200
		] },
		() => Tm,
		() => wm
	], ub = [
		9,
		Z,
		`GetBucketPolicy`,
		{ [I]: [
			`GET`,
			`/?policy`,
			200
		] },
		() => Dm,
		() => Em
	], db = [
		9,
		Z,
		`GetBucketPolicyStatus`,
		{ [I]: [
			`GET`,
			`/?policyStatus`,
			200
		] },
		() => km,
		() => Om
	], fb = [
		9,
		Z,
		`GetBucketReplication`,
		{ [I]: [
			`GET`,
			`/?replication`,
			200
		] },
		() => jm,
		() => Am
	], pb = [
		9,
		Z,
		`GetBucketRequestPayment`,
		{ [I]: [
			`GET`,
			`/?requestPayment`,
			200
		] },
		() => Nm,
		() => Mm
	], mb = [
		9,
		Z,
		`GetBucketTagging`,
		{ [I]: [
			`GET`,
			`/?tagging`,
			200
		] },
		() => Fm,
		() => Pm
	], hb = [
		9,
		Z,
		`GetBucketVersioning`,
		{ [I]: [
			`GET`,
			`/?versioning`,
			200
		] },
		() => Lm,
		() => Im
	], gb = [
		9,
		Z,
		`GetBucketWebsite`,
		{ [I]: [
			`GET`,
			`/?website`,
			200
		] },
		() => zm,
		() => Rm
	], _b = [
		9,
		Z,
		`GetObject`,
		{
			[L]: `-`,
			[I]: [
				`GET`,
				`/{Key+}?x-id=GetObject`,
				200
			]
		},
		() => Qm,
		() => Zm
	], vb = [
		9,
		Z,
		`GetObjectAcl`,
		{ [I]: [
			`GET`,
			`/{Key+}?acl`,
			200
		] },
		() => Vm,
		() => Bm
	], yb = [
		9,
		Z,
		`GetObjectAnnotation`,
		{
			[L]: `-`,
			[I]: [
				`GET`,
				`/{Key+}?annotation&x-id=GetObjectAnnotation`,
				200
			]
		},
		() => Um,
		() => Hm
	], bb = [
		9,
		Z,
		`GetObjectAttributes`,
		{ [I]: [
			`GET`,
			`/{Key+}?attributes`,
			200
		] },
		() => Km,
		() => Wm
	], xb = [
		9,
		Z,
		`GetObjectLegalHold`,
		{ [I]: [
			`GET`,
			`/{Key+}?legal-hold`,
			200
		] },
		() => Jm,
		() => qm
	], Sb = [
		9,
		Z,
		`GetObjectLockConfiguration`,
		{ [I]: [
			`GET`,
			`/?object-lock`,
			200
		] },
		() => Xm,
		() => Ym
	], Cb = [
		9,
		Z,
		`GetObjectRetention`,
		{ [I]: [
			`GET`,
			`/{Key+}?retention`,
			200
		] },
		() => eh,
		() => $m
	], wb = [
		9,
		Z,
		`GetObjectTagging`,
		{ [I]: [
			`GET`,
			`/{Key+}?tagging`,
			200
		] },
		() => nh,
		() => th
	], Tb = [
		9,
		Z,
		`GetObjectTorrent`,
		{ [I]: [
			`GET`,
			`/{Key+}?torrent`,
			200
		] },
		() => ih,
		() => rh
	], Eb = [
		9,
		Z,
		`GetPublicAccessBlock`,
		{ [I]: [
			`GET`,
			`/?publicAccessBlock`,
			200
		] },
		() => oh,
		() => ah
	], Db = [
		9,
		Z,
		`HeadBucket`,
		{ [I]: [
			`HEAD`,
			`/`,
			200
		] },
		() => dh,
		() => uh
	], Ob = [
		9,
		Z,
		`HeadObject`,
		{ [I]: [
			`HEAD`,
			`/{Key+}`,
			200
		] },
		() => ph,
		() => fh
	], kb = [
		9,
		Z,
		`ListBucketAnalyticsConfigurations`,
		{ [I]: [
			`GET`,
			`/?analytics&x-id=ListBucketAnalyticsConfigurations`,
			200
		] },
		() => Bh,
		() => zh
	], Ab = [
		9,
		Z,
		`ListBucketIntelligentTieringConfigurations`,
		{ [I]: [
			`GET`,
			`/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations`,
			200
		] },
		() => Hh,
		() => Vh
	], jb = [
		9,
		Z,
		`ListBucketInventoryConfigurations`,
		{ [I]: [
			`GET`,
			`/?inventory&x-id=ListBucketInventoryConfigurations`,
			200
		] },
		() => Wh,
		() => Uh
	], Mb = [
		9,
		Z,
		`ListBucketMetricsConfigurations`,
		{ [I]: [
			`GET`,
			`/?metrics&x-id=ListBucketMetricsConfigurations`,
			200
		] },
		() => Kh,
		() => Gh
	], Nb = [
		9,
		Z,
		`ListBuckets`,
		{ [I]: [
			`GET`,
			`/?x-id=ListBuckets`,
			200
		] },
		() => Jh,
		() => qh
	], Pb = [
		9,
		Z,
		`ListDirectoryBuckets`,
		{ [I]: [
			`GET`,
			`/?x-id=ListDirectoryBuckets`,
			200
		] },
		() => Xh,
		() => Yh
	], Fb = [
		9,
		Z,
		`ListMultipartUploads`,
		{ [I]: [
			`GET`,
			`/?uploads`,
			200
		] },
		() => Qh,
		() => Zh
	], Ib = [
		9,
		Z,
		`ListObjectAnnotations`,
		{ [I]: [
			`GET`,
			`/{Key+}?annotation&x-id=ListObjectAnnotations`,
			200
		] },
		() => eg,
		() => $h
	], Lb = [
		9,
		Z,
		`ListObjects`,
		{ [I]: [
			`GET`,
			`/`,
			200
		] },
		() => ng,
		() => tg
	], Rb = [
		9,
		Z,
		`ListObjectsV2`,
		{ [I]: [
			`GET`,
			`/?list-type=2`,
			200
		] },
		() => ig,
		() => rg
	], zb = [
		9,
		Z,
		`ListObjectVersions`,
		{ [I]: [
			`GET`,
			`/?versions`,
			200
		] },
		() => og,
		() => ag
	], Bb = [
		9,
		Z,
		`ListParts`,
		{ [I]: [
			`GET`,
			`/{Key+}?x-id=ListParts`,
			200
		] },
		() => cg,
		() => sg
	], Vb = [
		9,
		Z,
		`PutBucketAbac`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?abac`,
				200
			]
		},
		() => Gg,
		() => $
	], Hb = [
		9,
		Z,
		`PutBucketAccelerateConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?accelerate`,
				200
			]
		},
		() => Kg,
		() => $
	], Ub = [
		9,
		Z,
		`PutBucketAcl`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?acl`,
				200
			]
		},
		() => qg,
		() => $
	], Wb = [
		9,
		Z,
		`PutBucketAnalyticsConfiguration`,
		{ [I]: [
			`PUT`,
			`/?analytics`,
			200
		] },
		() => Jg,
		() => $
	], Gb = [
		9,
		Z,
		`PutBucketCors`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?cors`,
				200
			]
		},
		() => Yg,
		() => $
	], Kb = [
		9,
		Z,
		`PutBucketEncryption`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?encryption`,
				200
			]
		},
		() => Xg,
		() => $
	], qb = [
		9,
		Z,
		`PutBucketIntelligentTieringConfiguration`,
		{ [I]: [
			`PUT`,
			`/?intelligent-tiering`,
			200
		] },
		() => Zg,
		() => $
	], Jb = [
		9,
		Z,
		`PutBucketInventoryConfiguration`,
		{ [I]: [
			`PUT`,
			`/?inventory`,
			200
		] },
		() => Qg,
		() => $
	], Yb = [
		9,
		Z,
		`PutBucketLifecycleConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?lifecycle`,
				200
			]
		},
		() => e_,
		() => $g
	], Xb = [
		9,
		Z,
		`PutBucketLogging`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?logging`,
				200
			]
		},
		() => t_,
		() => $
	], Zb = [
		9,
		Z,
		`PutBucketMetricsConfiguration`,
		{ [I]: [
			`PUT`,
			`/?metrics`,
			200
		] },
		() => n_,
		() => $
	], Qb = [
		9,
		Z,
		`PutBucketNotificationConfiguration`,
		{ [I]: [
			`PUT`,
			`/?notification`,
			200
		] },
		() => r_,
		() => $
	], $b = [
		9,
		Z,
		`PutBucketOwnershipControls`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?ownershipControls`,
				200
			]
		},
		() => i_,
		() => $
	], ex = [
		9,
		Z,
		`PutBucketPolicy`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?policy`,
				200
			]
		},
		() => a_,
		() => $
	], tx = [
		9,
		Z,
		`PutBucketReplication`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?replication`,
				200
			]
		},
		() => o_,
		() => $
	], nx = [
		9,
		Z,
		`PutBucketRequestPayment`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?requestPayment`,
				200
			]
		},
		() => s_,
		() => $
	], rx = [
		9,
		Z,
		`PutBucketTagging`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?tagging`,
				200
			]
		},
		() => c_,
		() => $
	], ix = [
		9,
		Z,
		`PutBucketVersioning`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?versioning`,
				200
			]
		},
		() => l_,
		() => $
	], ax = [
		9,
		Z,
		`PutBucketWebsite`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?website`,
				200
			]
		},
		() => u_,
		() => $
	], ox = [
		9,
		Z,
		`PutObject`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?x-id=PutObject`,
				200
			]
		},
		() => b_,
		() => y_
	], sx = [
		9,
		Z,
		`PutObjectAcl`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?acl`,
				200
			]
		},
		() => f_,
		() => d_
	], cx = [
		9,
		Z,
		`PutObjectAnnotation`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?annotation`,
				200
			]
		},
		() => m_,
		() => p_
	], lx = [
		9,
		Z,
		`PutObjectLegalHold`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?legal-hold`,
				200
			]
		},
		() => g_,
		() => h_
	], ux = [
		9,
		Z,
		`PutObjectLockConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?object-lock`,
				200
			]
		},
		() => v_,
		() => __
	], dx = [
		9,
		Z,
		`PutObjectRetention`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?retention`,
				200
			]
		},
		() => S_,
		() => x_
	], fx = [
		9,
		Z,
		`PutObjectTagging`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?tagging`,
				200
			]
		},
		() => w_,
		() => C_
	], px = [
		9,
		Z,
		`PutPublicAccessBlock`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?publicAccessBlock`,
				200
			]
		},
		() => T_,
		() => $
	], mx = [
		9,
		Z,
		`RenameObject`,
		{ [I]: [
			`PUT`,
			`/{Key+}?renameObject`,
			200
		] },
		() => M_,
		() => j_
	], hx = [
		9,
		Z,
		`RestoreObject`,
		{
			[L]: `-`,
			[I]: [
				`POST`,
				`/{Key+}?restore`,
				200
			]
		},
		() => U_,
		() => H_
	], gx = [
		9,
		Z,
		`SelectObjectContent`,
		{ [I]: [
			`POST`,
			`/{Key+}?select&select-type=2`,
			200
		] },
		() => $_,
		() => Q_
	], _x = [
		9,
		Z,
		`UpdateBucketMetadataAnnotationTableConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?metadataAnnotationTable`,
				200
			]
		},
		() => Sv,
		() => $
	], vx = [
		9,
		Z,
		`UpdateBucketMetadataInventoryTableConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?metadataInventoryTable`,
				200
			]
		},
		() => Cv,
		() => $
	], yx = [
		9,
		Z,
		`UpdateBucketMetadataJournalTableConfiguration`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/?metadataJournalTable`,
				200
			]
		},
		() => wv,
		() => $
	], bx = [
		9,
		Z,
		`UpdateObjectEncryption`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?encryption`,
				200
			]
		},
		() => Tv,
		() => Ev
	], xx = [
		9,
		Z,
		`UploadPart`,
		{
			[L]: `-`,
			[I]: [
				`PUT`,
				`/{Key+}?x-id=UploadPart`,
				200
			]
		},
		() => Av,
		() => kv
	], Sx = [
		9,
		Z,
		`UploadPartCopy`,
		{ [I]: [
			`PUT`,
			`/{Key+}?x-id=UploadPartCopy`,
			200
		] },
		() => Ov,
		() => Dv
	], Cx = [
		9,
		Z,
		`WriteGetObjectResponse`,
		{
			endpoint: [`{RequestRoute}.`],
			[I]: [
				`POST`,
				`/WriteGetObjectResponse`,
				200
			]
		},
		() => Nv,
		() => $
	], wx = class extends s(Yr, u, `CreateSession`, Dy) {}, Tx = { version: `3.1168.0` };
	let Ex = (e) => ({
		apiVersion: `2006-03-01`,
		base64Decoder: e?.base64Decoder ?? _n,
		base64Encoder: e?.base64Encoder ?? gn,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? zr,
		extensions: e?.extensions ?? [],
		getAwsChunkedEncodingStream: e?.getAwsChunkedEncodingStream ?? hn,
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ur,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new nn()
		}, {
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new rn()
		}],
		logger: e?.logger ?? new gt(),
		md5: e?.md5 ?? un,
		protocol: e?.protocol ?? $e,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.s3`,
			errorTypeRegistries: sf,
			xmlNamespace: `http://s3.amazonaws.com/doc/2006-03-01/`,
			version: `2006-03-01`,
			serviceTarget: `AmazonS3`
		},
		sdkStreamMixin: e?.sdkStreamMixin ?? mn,
		serviceId: e?.serviceId ?? `S3`,
		sha1: e?.sha1 ?? xn,
		sha256: e?.sha256 ?? ln,
		signerConstructor: e?.signerConstructor ?? sn,
		signingEscapePath: e?.signingEscapePath ?? !1,
		urlParser: e?.urlParser ?? Ut,
		useArnRegion: e?.useArnRegion ?? void 0,
		utf8Decoder: e?.utf8Decoder ?? pn,
		utf8Encoder: e?.utf8Encoder ?? fn
	}), Dx = (e) => {
		_t(process.version);
		let t = Dt(e), n = () => t().then(vt), ee = Ex(e);
		Le(process.version);
		let te = {
			profile: e?.profile,
			logger: ee.logger
		};
		return {
			...ee,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? Ot(on, te),
			bodyLengthChecker: e?.bodyLengthChecker ?? vn,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? cn,
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Re({
				serviceId: ee.serviceId,
				clientVersion: Tx.version
			}),
			disableS3ExpressSessionAuth: e?.disableS3ExpressSessionAuth ?? Ot(tt, te),
			eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? Vt,
			maxAttempts: e?.maxAttempts ?? Ot(Yt, e),
			region: e?.region ?? Ot(jt, {
				...Mt,
				...te
			}),
			requestChecksumCalculation: e?.requestChecksumCalculation ?? Ot(Pe, te),
			requestHandler: bn.create(e?.requestHandler ?? n),
			responseChecksumValidation: e?.responseChecksumValidation ?? Ot(Ne, te),
			retryMode: e?.retryMode ?? Ot({
				...Jt,
				default: async () => (await n()).retryMode || qt
			}, e),
			sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? Ot(an, te),
			streamCollector: e?.streamCollector ?? yn,
			streamHasher: e?.streamHasher ?? dn,
			useArnRegion: e?.useArnRegion ?? Ot(et, te),
			useDualstackEndpoint: e?.useDualstackEndpoint ?? Ot(At, te),
			useFipsEndpoint: e?.useFipsEndpoint ?? Ot(kt, te),
			userAgentAppId: e?.userAgentAppId ?? Ot(ze, te)
		};
	}, Ox = (e) => {
		let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, ee = e.credentials;
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
				ee = e;
			},
			credentials() {
				return ee;
			}
		};
	}, kx = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	}), Ax = (e, t) => {
		let n = Object.assign(Be(e), yt(e), Wt(e), Ox(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Ve(n), bt(n), Gt(n), kx(n));
	};
	var jx = class extends xt {
		config;
		constructor(...[e]) {
			let t = Dx(e || {});
			super(t), this.initConfig = t;
			let n = Gr(t), ee = He(n), te = Fe(ee), ne = Xt(te), re = Nt(ne), ie = Ue(re), ae = Bt(ie), oe = Ht(ae), se = Wr(oe), ce = nt(se, { session: [() => this, wx] }), le = Ax(ce, e?.extensions || []);
			this.config = le, this.middlewareStack.use($t(this.config)), this.middlewareStack.use(We(this.config)), this.middlewareStack.use(Zt(this.config)), this.middlewareStack.use(Kt(this.config)), this.middlewareStack.use(Ge(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(qe(this.config)), this.middlewareStack.use(ct(this.config, {
				httpAuthSchemeParametersProvider: Br,
				identityProviderConfigProvider: async (e) => new lt({
					"aws.auth#sigv4": e.credentials,
					"aws.auth#sigv4a": e.credentials
				})
			})), this.middlewareStack.use(ut(this.config)), this.middlewareStack.use(rt(this.config)), this.middlewareStack.use(it(this.config)), this.middlewareStack.use(at(this.config)), this.middlewareStack.use(ot(this.config)), this.middlewareStack.use(st(this.config));
		}
		destroy() {
			super.destroy();
		}
	}, Mx = class extends s(Kr, u, `AbortMultipartUpload`, by) {}, Nx = class extends s(Kr, ei, `CompleteMultipartUpload`, xy) {}, Px = class extends s(qr, ei, `CopyObject`, Sy) {}, Fx = class extends s(Jr, ti, `CreateBucket`, Cy) {}, Ix = class extends s(c, ni, `CreateBucketMetadataConfiguration`, wy) {}, Lx = class extends s(c, ni, `CreateBucketMetadataTableConfiguration`, Ty) {}, Rx = class extends s(Kr, ei, `CreateMultipartUpload`, Ey) {}, zx = class extends s(c, d, `DeleteBucketAnalyticsConfiguration`, ky) {}, Bx = class extends s(c, d, `DeleteBucket`, Oy) {}, Vx = class extends s(c, d, `DeleteBucketCors`, Ay) {}, Hx = class extends s(c, d, `DeleteBucketEncryption`, jy) {}, Ux = class extends s(c, d, `DeleteBucketIntelligentTieringConfiguration`, My) {}, Wx = class extends s(c, d, `DeleteBucketInventoryConfiguration`, Ny) {}, Gx = class extends s(c, d, `DeleteBucketLifecycle`, Py) {}, Kx = class extends s(c, d, `DeleteBucketMetadataConfiguration`, Fy) {}, qx = class extends s(c, d, `DeleteBucketMetadataTableConfiguration`, Iy) {}, Jx = class extends s(c, d, `DeleteBucketMetricsConfiguration`, Ly) {}, Yx = class extends s(c, d, `DeleteBucketOwnershipControls`, Ry) {}, Xx = class extends s(c, d, `DeleteBucketPolicy`, zy) {}, Zx = class extends s(c, d, `DeleteBucketReplication`, By) {}, Qx = class extends s(c, d, `DeleteBucketTagging`, Vy) {}, $x = class extends s(c, d, `DeleteBucketWebsite`, Hy) {}, eS = class extends s(l, u, `DeleteObjectAnnotation`, Wy) {}, tS = class extends s(Kr, u, `DeleteObject`, Uy) {}, nS = class extends s(l, ri, `DeleteObjects`, Gy) {}, rS = class extends s(l, u, `DeleteObjectTagging`, Ky) {}, iS = class extends s(c, d, `DeletePublicAccessBlock`, qy) {}, aS = class extends s(l, u, `GetBucketAbac`, Jy) {}, oS = class extends s(c, u, `GetBucketAccelerateConfiguration`, Yy) {}, sS = class extends s(c, u, `GetBucketAcl`, Xy) {}, cS = class extends s(c, u, `GetBucketAnalyticsConfiguration`, Zy) {}, lS = class extends s(c, u, `GetBucketCors`, Qy) {}, uS = class extends s(c, u, `GetBucketEncryption`, $y) {}, dS = class extends s(c, u, `GetBucketIntelligentTieringConfiguration`, eb) {}, fS = class extends s(c, u, `GetBucketInventoryConfiguration`, tb) {}, pS = class extends s(c, u, `GetBucketLifecycleConfiguration`, nb) {}, mS = class extends s(c, u, `GetBucketLocation`, rb) {}, hS = class extends s(c, u, `GetBucketLogging`, ib) {}, gS = class extends s(c, u, `GetBucketMetadataConfiguration`, ab) {}, _S = class extends s(c, u, `GetBucketMetadataTableConfiguration`, ob) {}, vS = class extends s(c, u, `GetBucketMetricsConfiguration`, sb) {}, yS = class extends s(c, u, `GetBucketNotificationConfiguration`, cb) {}, bS = class extends s(c, u, `GetBucketOwnershipControls`, lb) {}, xS = class extends s(c, d, `GetBucketPolicy`, ub) {}, SS = class extends s(c, u, `GetBucketPolicyStatus`, db) {}, CS = class extends s(c, u, `GetBucketReplication`, fb) {}, wS = class extends s(c, u, `GetBucketRequestPayment`, pb) {}, TS = class extends s(c, u, `GetBucketTagging`, mb) {}, ES = class extends s(c, u, `GetBucketVersioning`, hb) {}, DS = class extends s(c, u, `GetBucketWebsite`, gb) {}, OS = class extends s(Kr, u, `GetObjectAcl`, vb) {}, kS = class extends s(Kr, ii, `GetObjectAnnotation`, yb) {}, AS = class extends s(l, ei, `GetObjectAttributes`, bb) {}, jS = class extends s(Kr, ai, `GetObject`, _b) {}, MS = class extends s(l, u, `GetObjectLegalHold`, xb) {}, NS = class extends s(l, u, `GetObjectLockConfiguration`, Sb) {}, PS = class extends s(l, u, `GetObjectRetention`, Cb) {}, FS = class extends s(l, u, `GetObjectTagging`, wb) {}, IS = class extends s(l, d, `GetObjectTorrent`, Tb) {}, LS = class extends s(c, u, `GetPublicAccessBlock`, Eb) {}, RS = class extends s(l, u, `HeadBucket`, Db) {}, zS = class extends s(Kr, oi, `HeadObject`, Ob) {}, BS = class extends s(c, u, `ListBucketAnalyticsConfigurations`, kb) {}, VS = class extends s(c, u, `ListBucketIntelligentTieringConfigurations`, Ab) {}, HS = class extends s(c, u, `ListBucketInventoryConfigurations`, jb) {}, US = class extends s(c, u, `ListBucketMetricsConfigurations`, Mb) {}, WS = class extends s(Xr, u, `ListBuckets`, Nb) {}, GS = class extends s(Zr, u, `ListDirectoryBuckets`, Pb) {}, KS = class extends s(Qr, u, `ListMultipartUploads`, Fb) {}, qS = class extends s(l, u, `ListObjectAnnotations`, Ib) {}, JS = class extends s(Qr, u, `ListObjects`, Lb) {}, YS = class extends s(Qr, u, `ListObjectsV2`, Rb) {}, XS = class extends s(Qr, u, `ListObjectVersions`, zb) {}, ZS = class extends s(Kr, ei, `ListParts`, Bb) {}, QS = class extends s(l, si, `PutBucketAbac`, Vb) {}, $S = class extends s(c, si, `PutBucketAccelerateConfiguration`, Hb) {}, eC = class extends s(c, ni, `PutBucketAcl`, Ub) {}, tC = class extends s(c, d, `PutBucketAnalyticsConfiguration`, Wb) {}, nC = class extends s(c, ni, `PutBucketCors`, Gb) {}, rC = class extends s(c, ni, `PutBucketEncryption`, Kb) {}, iC = class extends s(c, d, `PutBucketIntelligentTieringConfiguration`, qb) {}, aC = class extends s(c, d, `PutBucketInventoryConfiguration`, Jb) {}, oC = class extends s(c, ri, `PutBucketLifecycleConfiguration`, Yb) {}, sC = class extends s(c, ni, `PutBucketLogging`, Xb) {}, cC = class extends s(c, d, `PutBucketMetricsConfiguration`, Zb) {}, lC = class extends s(c, d, `PutBucketNotificationConfiguration`, Qb) {}, uC = class extends s(c, ni, `PutBucketOwnershipControls`, $b) {}, dC = class extends s(c, ni, `PutBucketPolicy`, ex) {}, fC = class extends s(c, ni, `PutBucketReplication`, tx) {}, pC = class extends s(c, ni, `PutBucketRequestPayment`, nx) {}, mC = class extends s(c, ni, `PutBucketTagging`, rx) {}, hC = class extends s(c, ni, `PutBucketVersioning`, ix) {}, gC = class extends s(c, ni, `PutBucketWebsite`, ax) {}, _C = class extends s(Kr, ri, `PutObjectAcl`, sx) {}, vC = class extends s(Kr, ci, `PutObjectAnnotation`, cx) {}, yC = class extends s(Kr, li, `PutObject`, ox) {}, bC = class extends s(l, ri, `PutObjectLegalHold`, lx) {}, xC = class extends s(l, ri, `PutObjectLockConfiguration`, ux) {}, SC = class extends s(l, ri, `PutObjectRetention`, dx) {}, CC = class extends s(l, ri, `PutObjectTagging`, fx) {}, wC = class extends s(c, ni, `PutPublicAccessBlock`, px) {}, TC = class extends s(Kr, u, `RenameObject`, mx) {}, EC = class extends s(l, ci, `RestoreObject`, hx) {}, DC = class extends s(l, ui, `SelectObjectContent`, gx) {}, OC = class extends s(c, ni, `UpdateBucketMetadataAnnotationTableConfiguration`, _x) {}, kC = class extends s(c, ni, `UpdateBucketMetadataInventoryTableConfiguration`, vx) {}, AC = class extends s(c, ni, `UpdateBucketMetadataJournalTableConfiguration`, yx) {}, jC = class extends s(l, ri, `UpdateObjectEncryption`, bx) {}, MC = class extends s(Kr, di, `UploadPart`, xx) {}, NC = class extends s(Yr, ei, `UploadPartCopy`, Sx) {}, PC = class extends s($r, d, `WriteGetObjectResponse`, Cx) {};
	let FC = dt(jx, WS, `ContinuationToken`, `ContinuationToken`, `MaxBuckets`), IC = dt(jx, GS, `ContinuationToken`, `ContinuationToken`, `MaxDirectoryBuckets`), LC = dt(jx, qS, `ContinuationToken`, `NextContinuationToken`, `MaxAnnotationResults`), RC = dt(jx, YS, `ContinuationToken`, `NextContinuationToken`, `MaxKeys`), zC = dt(jx, ZS, `PartNumberMarker`, `NextPartNumberMarker`, `MaxParts`), BC = async (e, t) => {
		let n;
		try {
			return n = await e.send(new RS(t)), {
				state: wt.SUCCESS,
				reason: n
			};
		} catch (e) {
			if (n = e, e.name === `NotFound`) return {
				state: wt.RETRY,
				reason: n
			};
		}
		return {
			state: wt.RETRY,
			reason: n
		};
	}, VC = async (e, t) => {
		let n = await St({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, BC);
		return Ct(n);
	}, HC = async (e, t) => {
		let n;
		try {
			n = await e.send(new RS(t));
		} catch (e) {
			if (n = e, e.name === `NotFound`) return {
				state: wt.SUCCESS,
				reason: n
			};
		}
		return {
			state: wt.RETRY,
			reason: n
		};
	}, UC = async (e, t) => {
		let n = await St({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, HC);
		return Ct(n);
	}, WC = async (e, t) => {
		let n;
		try {
			return n = await e.send(new zS(t)), {
				state: wt.SUCCESS,
				reason: n
			};
		} catch (e) {
			if (n = e, e.name === `NotFound`) return {
				state: wt.RETRY,
				reason: n
			};
		}
		return {
			state: wt.RETRY,
			reason: n
		};
	}, GC = async (e, t) => {
		let n = await St({
			minDelay: 5,
			maxDelay: 120,
			...e
		}, t, WC);
		return Ct(n);
	}, KC = async (e, t) => {
		let n;
		try {
			n = await e.send(new zS(t));
		} catch (e) {
			if (n = e, e.name === `NotFound`) return {
				state: wt.SUCCESS,
				reason: n
			};
		}
		return {
			state: wt.RETRY,
			reason: n
		};
	};
	Tt({
		AbortMultipartUploadCommand: Mx,
		CompleteMultipartUploadCommand: Nx,
		CopyObjectCommand: Px,
		CreateBucketCommand: Fx,
		CreateBucketMetadataConfigurationCommand: Ix,
		CreateBucketMetadataTableConfigurationCommand: Lx,
		CreateMultipartUploadCommand: Rx,
		CreateSessionCommand: wx,
		DeleteBucketCommand: Bx,
		DeleteBucketAnalyticsConfigurationCommand: zx,
		DeleteBucketCorsCommand: Vx,
		DeleteBucketEncryptionCommand: Hx,
		DeleteBucketIntelligentTieringConfigurationCommand: Ux,
		DeleteBucketInventoryConfigurationCommand: Wx,
		DeleteBucketLifecycleCommand: Gx,
		DeleteBucketMetadataConfigurationCommand: Kx,
		DeleteBucketMetadataTableConfigurationCommand: qx,
		DeleteBucketMetricsConfigurationCommand: Jx,
		DeleteBucketOwnershipControlsCommand: Yx,
		DeleteBucketPolicyCommand: Xx,
		DeleteBucketReplicationCommand: Zx,
		DeleteBucketTaggingCommand: Qx,
		DeleteBucketWebsiteCommand: $x,
		DeleteObjectCommand: tS,
		DeleteObjectAnnotationCommand: eS,
		DeleteObjectsCommand: nS,
		DeleteObjectTaggingCommand: rS,
		DeletePublicAccessBlockCommand: iS,
		GetBucketAbacCommand: aS,
		GetBucketAccelerateConfigurationCommand: oS,
		GetBucketAclCommand: sS,
		GetBucketAnalyticsConfigurationCommand: cS,
		GetBucketCorsCommand: lS,
		GetBucketEncryptionCommand: uS,
		GetBucketIntelligentTieringConfigurationCommand: dS,
		GetBucketInventoryConfigurationCommand: fS,
		GetBucketLifecycleConfigurationCommand: pS,
		GetBucketLocationCommand: mS,
		GetBucketLoggingCommand: hS,
		GetBucketMetadataConfigurationCommand: gS,
		GetBucketMetadataTableConfigurationCommand: _S,
		GetBucketMetricsConfigurationCommand: vS,
		GetBucketNotificationConfigurationCommand: yS,
		GetBucketOwnershipControlsCommand: bS,
		GetBucketPolicyCommand: xS,
		GetBucketPolicyStatusCommand: SS,
		GetBucketReplicationCommand: CS,
		GetBucketRequestPaymentCommand: wS,
		GetBucketTaggingCommand: TS,
		GetBucketVersioningCommand: ES,
		GetBucketWebsiteCommand: DS,
		GetObjectCommand: jS,
		GetObjectAclCommand: OS,
		GetObjectAnnotationCommand: kS,
		GetObjectAttributesCommand: AS,
		GetObjectLegalHoldCommand: MS,
		GetObjectLockConfigurationCommand: NS,
		GetObjectRetentionCommand: PS,
		GetObjectTaggingCommand: FS,
		GetObjectTorrentCommand: IS,
		GetPublicAccessBlockCommand: LS,
		HeadBucketCommand: RS,
		HeadObjectCommand: zS,
		ListBucketAnalyticsConfigurationsCommand: BS,
		ListBucketIntelligentTieringConfigurationsCommand: VS,
		ListBucketInventoryConfigurationsCommand: HS,
		ListBucketMetricsConfigurationsCommand: US,
		ListBucketsCommand: WS,
		ListDirectoryBucketsCommand: GS,
		ListMultipartUploadsCommand: KS,
		ListObjectAnnotationsCommand: qS,
		ListObjectsCommand: JS,
		ListObjectsV2Command: YS,
		ListObjectVersionsCommand: XS,
		ListPartsCommand: ZS,
		PutBucketAbacCommand: QS,
		PutBucketAccelerateConfigurationCommand: $S,
		PutBucketAclCommand: eC,
		PutBucketAnalyticsConfigurationCommand: tC,
		PutBucketCorsCommand: nC,
		PutBucketEncryptionCommand: rC,
		PutBucketIntelligentTieringConfigurationCommand: iC,
		PutBucketInventoryConfigurationCommand: aC,
		PutBucketLifecycleConfigurationCommand: oC,
		PutBucketLoggingCommand: sC,
		PutBucketMetricsConfigurationCommand: cC,
		PutBucketNotificationConfigurationCommand: lC,
		PutBucketOwnershipControlsCommand: uC,
		PutBucketPolicyCommand: dC,
		PutBucketReplicationCommand: fC,
		PutBucketRequestPaymentCommand: pC,
		PutBucketTaggingCommand: mC,
		PutBucketVersioningCommand: hC,
		PutBucketWebsiteCommand: gC,
		PutObjectCommand: yC,
		PutObjectAclCommand: _C,
		PutObjectAnnotationCommand: vC,
		PutObjectLegalHoldCommand: bC,
		PutObjectLockConfigurationCommand: xC,
		PutObjectRetentionCommand: SC,
		PutObjectTaggingCommand: CC,
		PutPublicAccessBlockCommand: wC,
		RenameObjectCommand: TC,
		RestoreObjectCommand: EC,
		SelectObjectContentCommand: DC,
		UpdateBucketMetadataAnnotationTableConfigurationCommand: OC,
		UpdateBucketMetadataInventoryTableConfigurationCommand: kC,
		UpdateBucketMetadataJournalTableConfigurationCommand: AC,
		UpdateObjectEncryptionCommand: jC,
		UploadPartCommand: MC,
		UploadPartCopyCommand: NC,
		WriteGetObjectResponseCommand: PC
	}, class extends jx {}, {
		paginators: {
			paginateListBuckets: FC,
			paginateListDirectoryBuckets: IC,
			paginateListObjectAnnotations: LC,
			paginateListObjectsV2: RC,
			paginateListParts: zC
		},
		waiters: {
			waitUntilBucketExists: VC,
			waitUntilBucketNotExists: UC,
			waitUntilObjectExists: GC,
			waitUntilObjectNotExists: async (e, t) => {
				let n = await St({
					minDelay: 5,
					maxDelay: 120,
					...e
				}, t, KC);
				return Ct(n);
			}
		}
	}), t.GetObjectCommand = jS, t.HeadObjectCommand = zS, t.PutObjectCommand = yC, t.S3Client = jx, t.paginateListObjectsV2 = RC;
}));
export { Me as t };
