import { $n as e, $r as t, A as n, An as r, Ar as i, Br as ee, Cr as a, Dr as te, Er as o, Fn as s, Fr as ne, Gn as c, Gr as re, In as ie, Ir as ae, Jn as oe, Jr as l, Kn as se, Kr as ce, Lr as le, M as ue, Mr as de, Nr as fe, On as pe, Or as me, Pr as he, Qn as ge, Qr as _e, Rr as ve, Sr as ye, Tr as be, Ur as xe, Vr as Se, Wn as Ce, Wr as we, Xn as Te, Xr as Ee, Yn as De, Yr as Oe, Zn as ke, Zr as Ae, _ as je, _r as Me, a as Ne, ar as Pe, br as Fe, c as Ie, cr as Le, d as Re, dr as ze, ei as Be, er as Ve, f as He, fr as Ue, g as We, gr as Ge, h as Ke, hr as qe, i as Je, ii as Ye, ir as Xe, jr as Ze, kn as Qe, kr as $e, l as et, m as tt, mr as nt, n as rt, ni as it, nr as at, o as ot, or as st, p as ct, pr as lt, qn as ut, qr as dt, r as ft, rr as pt, s as mt, sr as ht, t as gt, ti as _t, tr as vt, u as yt, ur as bt, v as xt, vr as St, wr as Ct, xr as wt, yr as Tt, zr as Et } from "./sdk.js";
const u = `argv`, Dt = `backend`, d = `authSchemes`, f = `disableDoubleEncoding`, p = `signingName`, m = `signingRegion`, Ot = `signingRegionSet`, kt = `isSet`, h = `booleanEquals`, g = `stringEquals`, _ = `coalesce`, v = `substring`, At = `aws.partition`, jt = `partitionResult`, Mt = `accessPointSuffix`, Nt = `regionPrefix`, Pt = (e) => `outpostId_ssa_` + e, Ft = `hardwareType`, y = `isValidHostLabel`, b = `sigv4`, It = `aws.isVirtualHostableS3Bucket`, x = `getAttr`, Lt = `bucketArn`, Rt = `arnType`, zt = `accesspoint`, Bt = (e) => `accessPointName_ssa_` + e, Vt = `s3-object-lambda`, Ht = `s3-outposts`, Ut = `bucketPartition`, Wt = `us-east-1`, Gt = `outpostType`, S = `name`, Kt = `{url#scheme}://{Bucket}.{url#authority}{url#path}`, qt = `{url#scheme}://{url#authority}{url#path}`, Jt = `{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}`, Yt = `https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}`, Xt = `https://{Bucket}.s3.{partitionResult#dnsSuffix}`, Zt = (e) => `{url#scheme}://{accessPointName_ssa_` + e + `}-{bucketArn#accountId}.{url#authority}{url#path}`, Qt = (e) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + e + "}`", $t = `sigv4a`, en = `{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}`, tn = `https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, nn = `https://s3.{partitionResult#dnsSuffix}`, rn = { ref: `UseFIPS` }, an = { ref: `UseDualStack` }, C = { ref: `Bucket` }, on = {
	fn: x,
	[u]: [{ ref: jt }, S]
}, sn = { ref: `url` }, w = { ref: `Region` }, T = { ref: Lt }, cn = { ref: Rt }, ln = { ref: `accessPointName_ssa_1` }, un = {
	fn: x,
	[u]: [T, `region`]
}, dn = { ref: Ft }, fn = {
	fn: x,
	[u]: [T, `service`]
}, pn = {
	fn: x,
	[u]: [T, `accountId`]
}, mn = {
	[Dt]: `S3Express`,
	[d]: [{
		[f]: !0,
		[S]: `{_s3e_auth}`,
		[p]: `s3express`,
		[m]: `{Region}`
	}]
}, hn = {
	[Dt]: `S3Express`,
	[d]: [{
		[f]: !0,
		[S]: b,
		[p]: `s3express`,
		[m]: `{Region}`
	}]
}, gn = { [d]: [{
	[f]: !0,
	[S]: $t,
	[p]: Ht,
	[Ot]: [`*`]
}, {
	[f]: !0,
	[S]: b,
	[p]: Ht,
	[m]: `{Region}`
}] }, E = { [d]: [{
	[f]: !0,
	[S]: b,
	[p]: `s3`,
	[m]: Wt
}] }, D = { [d]: [{
	[f]: !0,
	[S]: b,
	[p]: `s3`,
	[m]: `{Region}`
}] }, _n = { [d]: [{
	[f]: !0,
	[S]: b,
	[p]: Vt,
	[m]: `{bucketArn#region}`
}] }, vn = { [d]: [{
	[f]: !0,
	[S]: b,
	[p]: `s3`,
	[m]: `{bucketArn#region}`
}] }, yn = { [d]: [{
	[f]: !0,
	[S]: $t,
	[p]: Ht,
	[Ot]: [`*`]
}, {
	[f]: !0,
	[S]: b,
	[p]: Ht,
	[m]: `{bucketArn#region}`
}] }, bn = { [d]: [{
	[f]: !0,
	[S]: b,
	[p]: Vt,
	[m]: `{Region}`
}] }, xn = [w], Sn = [{ ref: `Endpoint` }], Cn = [C], wn = [
	C,
	0,
	7,
	!0
], Tn = [T, `resourceId[1]`], En = [`*`], Dn = {
	conditions: [
		[kt, xn],
		[h, [{ ref: `Accelerate` }, !0]],
		[h, [rn, !0]],
		[h, [an, !0]],
		[kt, Sn],
		[kt, Cn],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					0,
					6,
					!0
				]
			}, ``]
		}, `--x-s3`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: wn
			}, ``]
		}, `--xa-s3`]],
		[
			At,
			xn,
			jt
		],
		[
			v,
			wn,
			Mt
		],
		[g, [{ ref: Mt }, `--op-s3`]],
		[
			v,
			[
				C,
				8,
				12,
				!0
			],
			Nt
		],
		[
			v,
			[
				C,
				32,
				49,
				!0
			],
			Pt(2)
		],
		[
			v,
			[
				C,
				49,
				50,
				!0
			],
			Ft
		],
		[h, [{ ref: `ForcePathStyle` }, !0]],
		[g, [on, `aws-cn`]],
		[
			`ite`,
			[
				an,
				`.dualstack`,
				``
			],
			`_s3e_ds`
		],
		[y, [{ ref: Pt(2) }, !1]],
		[
			`ite`,
			[
				rn,
				`-fips`,
				``
			],
			`_s3e_fips`
		],
		[
			`ite`,
			[
				{
					fn: _,
					[u]: [{ ref: `DisableS3ExpressSessionAuth` }, !1]
				},
				b,
				`sigv4-s3express`
			],
			`_s3e_auth`
		],
		[It, [C, !1]],
		[
			`parseURL`,
			Sn,
			`url`
		],
		[h, [{
			fn: _,
			[u]: [{ ref: `UseS3ExpressControlEndpoint` }, !1]
		}, !0]],
		[It, [C, !0]],
		[g, [{
			fn: x,
			[u]: [sn, `scheme`]
		}, `http`]],
		[y, [w, !1]],
		[
			`aws.parseArn`,
			Cn,
			Lt
		],
		[
			x,
			[{
				fn: `split`,
				[u]: [
					C,
					`--`,
					0
				]
			}, `[-2]`],
			`s3expressAvailabilityZoneId`
		],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					0,
					4,
					!1
				]
			}, ``]
		}, `arn:`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					16,
					18,
					!0
				]
			}, ``]
		}, `--`]],
		[h, [{
			fn: x,
			[u]: [sn, `isIp`]
		}, !0]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					21,
					23,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					27,
					29,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [{ ref: Nt }, `beta`]],
		[
			`uriEncode`,
			Cn,
			`uri_encoded_bucket`
		],
		[y, [w, !0]],
		[h, [{
			fn: _,
			[u]: [{ ref: `UseObjectLambdaEndpoint` }, !1]
		}, !0]],
		[
			x,
			[T, `resourceId[0]`],
			Rt
		],
		[g, [cn, ``]],
		[g, [cn, zt]],
		[
			x,
			Tn,
			Bt(1)
		],
		[g, [ln, ``]],
		[g, [un, ``]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					14,
					16,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [dn, `e`]],
		[g, [dn, `o`]],
		[g, [w, `aws-global`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					19,
					21,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [fn, Vt]],
		[h, [{
			fn: _,
			[u]: [{ ref: `DisableAccessPoints` }, !1]
		}, !0]],
		[g, [fn, Ht]],
		[
			At,
			[un],
			Ut
		],
		[y, [ln, !0]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					26,
					28,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					15,
					17,
					!0
				]
			}, ``]
		}, `--`]],
		[x, [T, `resourceId[4]`]],
		[g, [{
			fn: _,
			[u]: [{
				fn: v,
				[u]: [
					C,
					20,
					22,
					!0
				]
			}, ``]
		}, `--`]],
		[h, [{ ref: `UseGlobalEndpoint` }, !0]],
		[g, [w, Wt]],
		[
			x,
			Tn,
			Pt(1)
		],
		[h, [{
			fn: _,
			[u]: [{ ref: `UseArnRegion` }, !0]
		}, !0]],
		[y, [{ ref: Pt(1) }, !1]],
		[
			x,
			[T, `resourceId[2]`],
			Gt
		],
		[g, [w, un]],
		[g, [{
			fn: x,
			[u]: [{ ref: Ut }, S]
		}, on]],
		[h, [{ ref: `DisableMultiRegionAccessPoints` }, !0]],
		[y, [un, !0]],
		[g, [{
			fn: x,
			[u]: [T, `partition`]
		}, on]],
		[g, [pn, ``]],
		[g, [fn, `s3`]],
		[y, [pn, !1]],
		[
			x,
			[T, `resourceId[3]`],
			Bt(2)
		],
		[y, [ln, !1]],
		[g, [{ ref: Gt }, zt]],
		[y, [{ ref: Bt(2) }, !1]]
	],
	results: [
		[-1],
		[-1, `Accelerate cannot be used with FIPS`],
		[-1, `Cannot set dual-stack in combination with a custom endpoint.`],
		[-1, `A custom endpoint cannot be combined with FIPS`],
		[-1, `A custom endpoint cannot be combined with S3 Accelerate`],
		[-1, `Partition does not support FIPS`],
		[-1, `S3Express does not support S3 Accelerate.`],
		[`{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}`, mn],
		[Kt, mn],
		[-1, `S3Express bucket name is not a valid virtual hostable name.`],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, hn],
		[`https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, mn],
		[-1, `Unrecognized S3Express bucket name format.`],
		[qt, mn],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, hn],
		[-1, `Expected a endpoint to be specified but no endpoint was found`],
		[`https://{Bucket}.ec2.{url#authority}`, gn],
		[`https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, gn],
		[`https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}`, gn],
		[`https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, gn],
		[-1, `Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"`],
		[-1, `Invalid Outposts Bucket alias - it must be a valid bucket name.`],
		[-1, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[-1, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[-1, `S3 Accelerate cannot be used in this region`],
		[`https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, D],
		[`https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}`, D],
		[`https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}`, D],
		[`https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, D],
		[Jt, E],
		[Kt, E],
		[Jt, D],
		[Kt, D],
		[Yt, E],
		[Yt, D],
		[Xt, E],
		[Xt, D],
		[`https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}`, D],
		[-1, `Invalid region: region was not a valid DNS name.`],
		[-1, `S3 Object Lambda does not support Dual-stack`],
		[-1, `S3 Object Lambda does not support S3 Accelerate`],
		[-1, `Access points are not supported for this operation`],
		[-1, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[-1, `Invalid ARN: Missing account id`],
		[Zt(1), _n],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, _n],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}`, _n],
		[-1, Qt(1)],
		[-1, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[-1, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[-1, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[-1, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[-1, `Invalid ARN: bucket ARN is missing a region`],
		[-1, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[-1, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[-1, `Access Points do not support S3 Accelerate`],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, vn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, vn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, vn],
		[Zt(1), vn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}`, vn],
		[-1, `Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}`],
		[-1, `S3 MRAP does not support dual-stack`],
		[-1, `S3 MRAP does not support FIPS`],
		[-1, `S3 MRAP does not support S3 Accelerate`],
		[-1, `Invalid configuration: Multi-Region Access Point ARNs are disabled.`],
		[`https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}`, { [d]: [{
			[f]: !0,
			name: $t,
			[p]: `s3`,
			[Ot]: En
		}] }],
		[-1, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[-1, `Invalid Access Point Name`],
		[-1, `S3 Outposts does not support Dual-stack`],
		[-1, `S3 Outposts does not support FIPS`],
		[-1, `S3 Outposts does not support S3 Accelerate`],
		[-1, `Invalid Arn: Outpost Access Point ARN contains sub resources`],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}`, yn],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}`, yn],
		[-1, Qt(2)],
		[-1, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[-1, `Invalid ARN: expected an access point name`],
		[-1, `Invalid ARN: Expected a 4-component resource`],
		[-1, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[-1, `Invalid ARN: The Outpost Id was not set`],
		[-1, `Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})`],
		[-1, `Invalid ARN: No ARN type specified`],
		[-1, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[-1, `Path-style addressing cannot be used with ARN buckets`],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, E],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, D],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, E],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, D],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, E],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, D],
		[en, E],
		[en, D],
		[tn, E],
		[tn, D],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, D],
		[-1, `Path-style addressing cannot be used with S3 Accelerate`],
		[qt, bn],
		[`https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}`, bn],
		[`https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}`, bn],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, D],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}`, D],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, E],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, D],
		[qt, E],
		[qt, D],
		[nn, E],
		[nn, D],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}`, D],
		[-1, `A region must be set when sending requests to S3.`]
	]
}, On = new Int32Array([
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
]), kn = $e.from(On, 2, Dn.conditions, Dn.results), An = new me({
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
}), jn = (e, t = {}) => An.get(e, () => o(kn, {
	endpointParams: e,
	logger: t.logger
}));
te.aws = e;
const Mn = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let ee = await e(t, n, r), a = _e(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let te = await i(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(ee, te);
})(async (e, t, n) => ({
	operation: _e(t).operation,
	region: await Ae(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function Nn(e) {
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
function Pn(e) {
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
const Fn = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let ee = [];
	for (let e of i) {
		let { name: t, properties: a = {}, ...te } = e, o = t.toLowerCase();
		t !== o && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${o}'`);
		let s;
		if (o === `sigv4a`) {
			s = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (Ce.sigv4aDependency() === `none` && e) continue;
		} else if (o.startsWith(`sigv4`)) s = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${o}'`);
		let ne = n[s];
		if (!ne) throw Error(`Could not find HttpAuthOption create function for '${s}'`);
		let c = ne(r);
		c.schemeId = s, c.signingProperties = {
			...c.signingProperties || {},
			...te,
			...a
		}, ee.push(c);
	}
	return ee;
})(jn, (e) => {
	let t = [];
	return e.operation, t.push(Nn(e)), t.push(Pn(e)), t;
}, {
	"aws.auth#sigv4": Nn,
	"aws.auth#sigv4a": Pn
}), In = (e) => {
	let t = c(e), n = ut(t);
	return Object.assign(n, { authSchemePreference: Ae(e.authSchemePreference ?? []) });
}, Ln = (e) => Object.assign(e, {
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	forcePathStyle: e.forcePathStyle ?? !1,
	useAccelerateEndpoint: e.useAccelerateEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	disableMultiregionAccessPoints: e.disableMultiregionAccessPoints ?? !1,
	defaultSigningName: `s3`,
	clientContextParams: e.clientContextParams ?? {}
}), O = ne({
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
}, `AmazonS3`, `S3Client`, Ct), Rn = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Key: {
		type: `contextParams`,
		name: `Key`
	}
}, zn = {
	DisableS3ExpressSessionAuth: {
		type: `staticContextParams`,
		value: !0
	},
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	}
}, Bn = { Bucket: {
	type: `contextParams`,
	name: `Bucket`
} }, Vn = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Prefix: {
		type: `contextParams`,
		name: `Prefix`
	}
}, Hn = (e, t, n, r) => [mt(n)], Un = (e, t, n, r) => [
	We(n, {
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
	rt(n),
	Re(n)
], Wn = (e, t, n, r) => [
	mt(n),
	rt(n),
	Re(n)
], Gn = (e, t, n, r) => [
	We(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	}),
	tt(n),
	mt(n),
	rt(n)
];
var k = class e extends Se {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Kn = class e extends k {
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
}, qn = class e extends k {
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
}, Jn = class e extends k {
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
}, Yn = class e extends k {
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
}, Xn = class e extends k {
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
}, Zn = class e extends k {
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
}, Qn = class e extends k {
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
}, $n = class e extends k {
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
}, er = class e extends k {
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
}, tr = class e extends k {
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
}, nr = class e extends k {
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
}, rr = class e extends k {
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
}, ir = class e extends k {
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
}, ar = class e extends k {
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
}, or = class e extends k {
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
}, sr = class e extends k {
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
}, cr = class e extends k {
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
}, lr = class e extends k {
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
}, ur = class e extends k {
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
}, dr = class e extends k {
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
}, fr = class e extends k {
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
const pr = `AccessKeyId`, mr = `AcceptRanges`, A = `Bucket`, j = `BucketKeyEnabled`, hr = `Body`, gr = `ChecksumAlgorithm`, _r = `CacheControl`, vr = `ChecksumCRC32`, yr = `ChecksumCRC32C`, br = `ChecksumCRC64NVME`, xr = `Cache-Control`, Sr = `Content-Disposition`, Cr = `ContentDisposition`, wr = `Content-Encoding`, Tr = `ContentEncoding`, Er = `ContentLanguage`, Dr = `Content-Language`, Or = `Content-Length`, kr = `ContentLength`, Ar = `ChecksumMD5`, jr = `ChecksumMode`, Mr = `ContentRange`, Nr = `Content-Range`, Pr = `ChecksumSHA1`, Fr = `ChecksumSHA256`, Ir = `ChecksumSHA512`, Lr = `ChecksumType`, Rr = `Content-Type`, zr = `ContentType`, Br = `ContinuationToken`, Vr = `ChecksumXXHASH64`, Hr = `ChecksumXXHASH3`, Ur = `ChecksumXXHASH128`, Wr = `Credentials`, Gr = `DeleteMarker`, Kr = `Delimiter`, qr = `ExpectedBucketOwner`, Jr = `ExpiresString`, M = `ETag`, Yr = `EncodingType`, N = `Expiration`, P = `Expires`, Xr = `IfMatch`, Zr = `If-Modified-Since`, Qr = `IfModifiedSince`, $r = `If-Match`, ei = `IfNoneMatch`, ti = `If-None-Match`, ni = `IfUnmodifiedSince`, ri = `If-Unmodified-Since`, ii = `LastModified`, ai = `Last-Modified`, oi = `Metadata`, si = `MaxKeys`, ci = `MissingMeta`, li = `Owner`, ui = `ObjectLockEventHold`, di = `ObjectLockEventHoldDurationDays`, fi = `ObjectLockEventHoldDurationYears`, pi = `ObjectLockLegalHoldStatus`, mi = `ObjectLockMode`, hi = `ObjectLockRetainUntilDate`, gi = `Prefix`, _i = `PartsCount`, vi = `PartNumber`, yi = `RequestCharged`, bi = `ResponseCacheControl`, xi = `ResponseContentDisposition`, Si = `ResponseContentEncoding`, Ci = `ResponseContentLanguage`, wi = `ResponseContentType`, Ti = `ResponseExpires`, Ei = `RequestPayer`, Di = `ReplicationStatus`, Oi = `RestoreStatus`, ki = `Range`, Ai = `Restore`, ji = `StartAfter`, Mi = `SecretAccessKey`, Ni = `StorageClass`, F = `ServerSideEncryption`, I = `SSECustomerAlgorithm`, Pi = `SSECustomerKey`, L = `SSECustomerKeyMD5`, Fi = `SSEKMSEncryptionContext`, R = `SSEKMSKeyId`, Ii = `SessionToken`, Li = `Size`, Ri = `TagCount`, zi = `VersionId`, Bi = `WebsiteRedirectLocation`, Vi = `accept-ranges`, z = `client`, B = `error`, V = `http`, Hi = `httpChecksum`, H = `httpError`, U = `httpHeader`, Ui = `httpPrefixHeaders`, W = `httpQuery`, Wi = `partNumber`, Gi = `response-cache-control`, Ki = `response-content-disposition`, qi = `response-content-encoding`, Ji = `response-content-language`, Yi = `response-content-type`, Xi = `response-expires`, Zi = `smithy.ts.sdk.synthetic.com.amazonaws.s3`, Qi = `versionId`, $i = `xmlFlattened`, G = `xmlName`, ea = `x-amz-checksum-crc32`, ta = `x-amz-checksum-crc32c`, na = `x-amz-checksum-crc64nvme`, ra = `x-amz-checksum-md5`, ia = `x-amz-checksum-mode`, aa = `x-amz-checksum-sha1`, oa = `x-amz-checksum-sha256`, sa = `x-amz-checksum-sha512`, ca = `x-amz-checksum-type`, la = `x-amz-checksum-xxhash64`, ua = `x-amz-checksum-xxhash3`, da = `x-amz-checksum-xxhash128`, fa = `x-amz-delete-marker`, pa = `x-amz-expiration`, ma = `x-amz-expected-bucket-owner`, ha = `x-amz-meta-`, ga = `x-amz-missing-meta`, _a = `x-amz-mp-parts-count`, va = `x-amz-object-lock-event-hold`, ya = `x-amz-object-lock-event-hold-duration-days`, ba = `x-amz-object-lock-event-hold-duration-years`, xa = `x-amz-object-lock-legal-hold`, Sa = `x-amz-object-lock-mode`, Ca = `x-amz-object-lock-retain-until-date`, wa = `x-amz-restore`, Ta = `x-amz-request-charged`, Ea = `x-amz-request-payer`, Da = `x-amz-replication-status`, Oa = `x-amz-storage-class`, K = `x-amz-server-side-encryption`, q = `x-amz-server-side-encryption-aws-kms-key-id`, J = `x-amz-server-side-encryption-bucket-key-enabled`, ka = `x-amz-server-side-encryption-context`, Y = `x-amz-server-side-encryption-customer-algorithm`, Aa = `x-amz-server-side-encryption-customer-key`, X = `x-amz-server-side-encryption-customer-key-MD5`, ja = `x-amz-tagging-count`, Ma = `x-amz-version-id`, Na = `x-amz-website-redirect-location`, Z = `com.amazonaws.s3`, Pa = new xe(Zi);
var Fa = [
	-3,
	Zi,
	`S3ServiceException`,
	0,
	[],
	[]
];
Pa.registerError(Fa, k);
const Q = new xe(Z);
var Ia = [
	-3,
	Z,
	`AccessDenied`,
	{
		[B]: z,
		[H]: 403
	},
	[],
	[]
];
Q.registerError(Ia, qn);
var La = [
	-3,
	Z,
	`AnnotationLimitExceeded`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(La, sr);
var Ra = [
	-3,
	Z,
	`AnnotationNameTooLong`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ra, cr);
var za = [
	-3,
	Z,
	`BucketAlreadyExists`,
	{
		[B]: z,
		[H]: 409
	},
	[],
	[]
];
Q.registerError(za, Yn);
var Ba = [
	-3,
	Z,
	`BucketAlreadyOwnedByYou`,
	{
		[B]: z,
		[H]: 409
	},
	[],
	[]
];
Q.registerError(Ba, Xn);
var Va = [
	-3,
	Z,
	`EncryptionTypeMismatch`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Va, rr);
var Ha = [
	-3,
	Z,
	`IdempotencyParameterMismatch`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ha, dr);
var Ua = [
	-3,
	Z,
	`InvalidAnnotationName`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ua, lr);
var Wa = [
	-3,
	Z,
	`InvalidObjectState`,
	{
		[B]: z,
		[H]: 403
	},
	[Ni, `AccessTier`],
	[0, 0]
];
Q.registerError(Wa, $n);
var Ga = [
	-3,
	Z,
	`InvalidPrefix`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ga, nr);
var Ka = [
	-3,
	Z,
	`InvalidRequest`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ka, ir);
var qa = [
	-3,
	Z,
	`InvalidWriteOffset`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(qa, ar);
var Ja = [
	-3,
	Z,
	`NoSuchAnnotation`,
	{
		[B]: z,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Ja, er);
var Ya = [
	-3,
	Z,
	`NoSuchBucket`,
	{
		[B]: z,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Ya, Zn);
var Xa = [
	-3,
	Z,
	`NoSuchKey`,
	{
		[B]: z,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Xa, Qn);
var Za = [
	-3,
	Z,
	`NoSuchUpload`,
	{
		[B]: z,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Za, Kn);
var Qa = [
	-3,
	Z,
	`NotFound`,
	{ [B]: z },
	[],
	[]
];
Q.registerError(Qa, tr);
var $a = [
	-3,
	Z,
	`ObjectAlreadyInActiveTierError`,
	{
		[B]: z,
		[H]: 403
	},
	[],
	[]
];
Q.registerError($a, fr);
var eo = [
	-3,
	Z,
	`ObjectNotInActiveTierError`,
	{
		[B]: z,
		[H]: 403
	},
	[],
	[]
];
Q.registerError(eo, Jn);
var to = [
	-3,
	Z,
	`TooManyParts`,
	{
		[B]: z,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(to, or);
var no = [
	-3,
	Z,
	`UnsupportedMediaType`,
	{
		[B]: z,
		[H]: 415
	},
	[],
	[]
];
Q.registerError(no, ur);
const ro = [Pa, Q];
var io = [
	0,
	Z,
	`SessionCredentialValue`,
	8,
	0
], ao = [
	0,
	Z,
	Pi,
	8,
	0
], oo = [
	0,
	Z,
	Fi,
	8,
	0
], $ = [
	0,
	Z,
	R,
	8,
	0
], so = [
	0,
	Z,
	`StreamingBlob`,
	{ streaming: 1 },
	42
], co = [
	3,
	Z,
	`CommonPrefix`,
	0,
	[gi],
	[0]
], lo = [
	3,
	Z,
	`CreateSessionOutput`,
	{ [G]: `CreateSessionResult` },
	[
		Wr,
		F,
		R,
		Fi,
		j
	],
	[
		[() => To, { [G]: Wr }],
		[0, { [U]: K }],
		[() => $, { [U]: q }],
		[() => oo, { [U]: ka }],
		[2, { [U]: J }]
	],
	1
], uo = [
	3,
	Z,
	`CreateSessionRequest`,
	0,
	[
		A,
		`SessionMode`,
		F,
		R,
		Fi,
		j
	],
	[
		[0, 1],
		[0, { [U]: `x-amz-create-session-mode` }],
		[0, { [U]: K }],
		[() => $, { [U]: q }],
		[() => oo, { [U]: ka }],
		[2, { [U]: J }]
	],
	1
], fo = [
	3,
	Z,
	`GetObjectOutput`,
	0,
	[
		hr,
		Gr,
		mr,
		N,
		Ai,
		ii,
		kr,
		M,
		vr,
		yr,
		br,
		Pr,
		Fr,
		Ir,
		Ar,
		Vr,
		Hr,
		Ur,
		Lr,
		ci,
		zi,
		_r,
		Cr,
		Tr,
		Er,
		Mr,
		zr,
		P,
		Jr,
		Bi,
		F,
		oi,
		I,
		L,
		R,
		j,
		Ni,
		yi,
		Di,
		_i,
		Ri,
		mi,
		hi,
		pi,
		ui,
		di,
		fi
	],
	[
		[() => so, 16],
		[2, { [U]: fa }],
		[0, { [U]: Vi }],
		[0, { [U]: pa }],
		[0, { [U]: wa }],
		[4, { [U]: ai }],
		[1, { [U]: Or }],
		[0, { [U]: M }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: na }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: sa }],
		[0, { [U]: ra }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: da }],
		[0, { [U]: ca }],
		[1, { [U]: ga }],
		[0, { [U]: Ma }],
		[0, { [U]: xr }],
		[0, { [U]: Sr }],
		[0, { [U]: wr }],
		[0, { [U]: Dr }],
		[0, { [U]: Nr }],
		[0, { [U]: Rr }],
		[4, { [U]: P }],
		[0, { [U]: Jr }],
		[0, { [U]: Na }],
		[0, { [U]: K }],
		[128, { [Ui]: ha }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[2, { [U]: J }],
		[0, { [U]: Oa }],
		[0, { [U]: Ta }],
		[0, { [U]: Da }],
		[1, { [U]: _a }],
		[1, { [U]: ja }],
		[0, { [U]: Sa }],
		[5, { [U]: Ca }],
		[0, { [U]: xa }],
		[0, { [U]: va }],
		[1, { [U]: ya }],
		[1, { [U]: ba }]
	]
], po = [
	3,
	Z,
	`GetObjectRequest`,
	0,
	[
		A,
		`Key`,
		Xr,
		Qr,
		ei,
		ni,
		ki,
		bi,
		xi,
		Si,
		Ci,
		wi,
		Ti,
		zi,
		I,
		Pi,
		L,
		Ei,
		vi,
		qr,
		jr
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: $r }],
		[4, { [U]: Zr }],
		[0, { [U]: ti }],
		[4, { [U]: ri }],
		[0, { [U]: ki }],
		[0, { [W]: Gi }],
		[0, { [W]: Ki }],
		[0, { [W]: qi }],
		[0, { [W]: Ji }],
		[0, { [W]: Yi }],
		[6, { [W]: Xi }],
		[0, { [W]: Qi }],
		[0, { [U]: Y }],
		[() => ao, { [U]: Aa }],
		[0, { [U]: X }],
		[0, { [U]: Ea }],
		[1, { [W]: Wi }],
		[0, { [U]: ma }],
		[0, { [U]: ia }]
	],
	2
], mo = [
	3,
	Z,
	`HeadBucketOutput`,
	0,
	[
		`BucketArn`,
		`BucketLocationType`,
		`BucketLocationName`,
		`BucketRegion`,
		`AccessPointAlias`
	],
	[
		[0, { [U]: `x-amz-bucket-arn` }],
		[0, { [U]: `x-amz-bucket-location-type` }],
		[0, { [U]: `x-amz-bucket-location-name` }],
		[0, { [U]: `x-amz-bucket-region` }],
		[2, { [U]: `x-amz-access-point-alias` }]
	]
], ho = [
	3,
	Z,
	`HeadBucketRequest`,
	0,
	[A, qr],
	[[0, 1], [0, { [U]: ma }]],
	1
], go = [
	3,
	Z,
	`HeadObjectOutput`,
	0,
	[
		Gr,
		mr,
		N,
		Ai,
		`ArchiveStatus`,
		ii,
		kr,
		vr,
		yr,
		br,
		Pr,
		Fr,
		Ir,
		Ar,
		Vr,
		Hr,
		Ur,
		Lr,
		M,
		ci,
		zi,
		_r,
		Cr,
		Tr,
		Er,
		zr,
		Mr,
		P,
		Jr,
		Bi,
		F,
		oi,
		I,
		L,
		R,
		j,
		Ni,
		yi,
		Di,
		_i,
		Ri,
		mi,
		hi,
		pi,
		ui,
		di,
		fi
	],
	[
		[2, { [U]: fa }],
		[0, { [U]: Vi }],
		[0, { [U]: pa }],
		[0, { [U]: wa }],
		[0, { [U]: `x-amz-archive-status` }],
		[4, { [U]: ai }],
		[1, { [U]: Or }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: na }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: sa }],
		[0, { [U]: ra }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: da }],
		[0, { [U]: ca }],
		[0, { [U]: M }],
		[1, { [U]: ga }],
		[0, { [U]: Ma }],
		[0, { [U]: xr }],
		[0, { [U]: Sr }],
		[0, { [U]: wr }],
		[0, { [U]: Dr }],
		[0, { [U]: Rr }],
		[0, { [U]: Nr }],
		[4, { [U]: P }],
		[0, { [U]: Jr }],
		[0, { [U]: Na }],
		[0, { [U]: K }],
		[128, { [Ui]: ha }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[2, { [U]: J }],
		[0, { [U]: Oa }],
		[0, { [U]: Ta }],
		[0, { [U]: Da }],
		[1, { [U]: _a }],
		[1, { [U]: ja }],
		[0, { [U]: Sa }],
		[5, { [U]: Ca }],
		[0, { [U]: xa }],
		[0, { [U]: va }],
		[1, { [U]: ya }],
		[1, { [U]: ba }]
	]
], _o = [
	3,
	Z,
	`HeadObjectRequest`,
	0,
	[
		A,
		`Key`,
		Xr,
		Qr,
		ei,
		ni,
		ki,
		bi,
		xi,
		Si,
		Ci,
		wi,
		Ti,
		zi,
		I,
		Pi,
		L,
		Ei,
		vi,
		qr,
		jr
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: $r }],
		[4, { [U]: Zr }],
		[0, { [U]: ti }],
		[4, { [U]: ri }],
		[0, { [U]: ki }],
		[0, { [W]: Gi }],
		[0, { [W]: Ki }],
		[0, { [W]: qi }],
		[0, { [W]: Ji }],
		[0, { [W]: Yi }],
		[6, { [W]: Xi }],
		[0, { [W]: Qi }],
		[0, { [U]: Y }],
		[() => ao, { [U]: Aa }],
		[0, { [U]: X }],
		[0, { [U]: Ea }],
		[1, { [W]: Wi }],
		[0, { [U]: ma }],
		[0, { [U]: ia }]
	],
	2
], vo = [
	3,
	Z,
	`ListObjectsV2Output`,
	{ [G]: `ListBucketResult` },
	[
		`IsTruncated`,
		`Contents`,
		`Name`,
		gi,
		Kr,
		si,
		`CommonPrefixes`,
		Yr,
		`KeyCount`,
		Br,
		`NextContinuationToken`,
		ji,
		yi
	],
	[
		2,
		[() => Do, { [$i]: 1 }],
		0,
		0,
		0,
		1,
		[() => Eo, { [$i]: 1 }],
		0,
		1,
		0,
		0,
		0,
		[0, { [U]: Ta }]
	]
], yo = [
	3,
	Z,
	`ListObjectsV2Request`,
	0,
	[
		A,
		Kr,
		Yr,
		si,
		gi,
		Br,
		`FetchOwner`,
		ji,
		Ei,
		qr,
		`OptionalObjectAttributes`
	],
	[
		[0, 1],
		[0, { [W]: `delimiter` }],
		[0, { [W]: `encoding-type` }],
		[1, { [W]: `max-keys` }],
		[0, { [W]: `prefix` }],
		[0, { [W]: `continuation-token` }],
		[2, { [W]: `fetch-owner` }],
		[0, { [W]: `start-after` }],
		[0, { [U]: Ea }],
		[0, { [U]: ma }],
		[64, { [U]: `x-amz-optional-object-attributes` }]
	],
	1
], bo = [
	3,
	Z,
	`Object`,
	0,
	[
		`Key`,
		ii,
		M,
		gr,
		Lr,
		Li,
		Ni,
		li,
		Oi
	],
	[
		0,
		4,
		0,
		[64, { [$i]: 1 }],
		0,
		1,
		0,
		() => xo,
		() => wo
	]
], xo = [
	3,
	Z,
	li,
	0,
	[`DisplayName`, `ID`],
	[0, 0]
], So = [
	3,
	Z,
	`PutObjectOutput`,
	0,
	[
		N,
		M,
		vr,
		yr,
		br,
		Pr,
		Fr,
		Ir,
		Ar,
		Vr,
		Hr,
		Ur,
		Lr,
		F,
		zi,
		I,
		L,
		R,
		Fi,
		j,
		Li,
		yi
	],
	[
		[0, { [U]: pa }],
		[0, { [U]: M }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: na }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: sa }],
		[0, { [U]: ra }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: da }],
		[0, { [U]: ca }],
		[0, { [U]: K }],
		[0, { [U]: Ma }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[() => oo, { [U]: ka }],
		[2, { [U]: J }],
		[1, { [U]: `x-amz-object-size` }],
		[0, { [U]: Ta }]
	]
], Co = [
	3,
	Z,
	`PutObjectRequest`,
	0,
	[
		A,
		`Key`,
		`ACL`,
		hr,
		_r,
		Cr,
		Tr,
		Er,
		kr,
		`ContentMD5`,
		zr,
		gr,
		vr,
		yr,
		br,
		Pr,
		Fr,
		Ir,
		Ar,
		Vr,
		Hr,
		Ur,
		P,
		Xr,
		ei,
		`GrantFullControl`,
		`GrantRead`,
		`GrantReadACP`,
		`GrantWriteACP`,
		`WriteOffsetBytes`,
		oi,
		F,
		Ni,
		Bi,
		I,
		Pi,
		L,
		R,
		Fi,
		j,
		Ei,
		`Tagging`,
		mi,
		hi,
		pi,
		ui,
		di,
		fi,
		qr
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: `x-amz-acl` }],
		[() => so, 16],
		[0, { [U]: xr }],
		[0, { [U]: Sr }],
		[0, { [U]: wr }],
		[0, { [U]: Dr }],
		[1, { [U]: Or }],
		[0, { [U]: `Content-MD5` }],
		[0, { [U]: Rr }],
		[0, { [U]: `x-amz-sdk-checksum-algorithm` }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: na }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: sa }],
		[0, { [U]: ra }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: da }],
		[4, { [U]: P }],
		[0, { [U]: $r }],
		[0, { [U]: ti }],
		[0, { [U]: `x-amz-grant-full-control` }],
		[0, { [U]: `x-amz-grant-read` }],
		[0, { [U]: `x-amz-grant-read-acp` }],
		[0, { [U]: `x-amz-grant-write-acp` }],
		[1, { [U]: `x-amz-write-offset-bytes` }],
		[128, { [Ui]: ha }],
		[0, { [U]: K }],
		[0, { [U]: Oa }],
		[0, { [U]: Na }],
		[0, { [U]: Y }],
		[() => ao, { [U]: Aa }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[() => oo, { [U]: ka }],
		[2, { [U]: J }],
		[0, { [U]: Ea }],
		[0, { [U]: `x-amz-tagging` }],
		[0, { [U]: Sa }],
		[5, { [U]: Ca }],
		[0, { [U]: xa }],
		[0, { [U]: va }],
		[1, { [U]: ya }],
		[1, { [U]: ba }],
		[0, { [U]: ma }]
	],
	2
], wo = [
	3,
	Z,
	Oi,
	0,
	[`IsRestoreInProgress`, `RestoreExpiryDate`],
	[2, 4]
], To = [
	3,
	Z,
	`SessionCredentials`,
	0,
	[
		pr,
		Mi,
		Ii,
		N
	],
	[
		[0, { [G]: pr }],
		[() => io, { [G]: Mi }],
		[() => io, { [G]: Ii }],
		[4, { [G]: N }]
	],
	4
], Eo = [
	1,
	Z,
	`CommonPrefixList`,
	0,
	() => co
], Do = [
	1,
	Z,
	`ObjectList`,
	0,
	[() => bo, 0]
], Oo = [
	9,
	Z,
	`CreateSession`,
	{ [V]: [
		`GET`,
		`/?session`,
		200
	] },
	() => uo,
	() => lo
], ko = [
	9,
	Z,
	`GetObject`,
	{
		[Hi]: `-`,
		[V]: [
			`GET`,
			`/{Key+}?x-id=GetObject`,
			200
		]
	},
	() => po,
	() => fo
], Ao = [
	9,
	Z,
	`HeadBucket`,
	{ [V]: [
		`HEAD`,
		`/`,
		200
	] },
	() => ho,
	() => mo
], jo = [
	9,
	Z,
	`HeadObject`,
	{ [V]: [
		`HEAD`,
		`/{Key+}`,
		200
	] },
	() => _o,
	() => go
], Mo = [
	9,
	Z,
	`ListObjectsV2`,
	{ [V]: [
		`GET`,
		`/?list-type=2`,
		200
	] },
	() => yo,
	() => vo
], No = [
	9,
	Z,
	`PutObject`,
	{
		[Hi]: `-`,
		[V]: [
			`PUT`,
			`/{Key+}?x-id=PutObject`,
			200
		]
	},
	() => Co,
	() => So
], Po = class extends O(zn, Hn, `CreateSession`, Oo) {}, Fo = `3.1169.0`;
const Io = (e) => ({
	apiVersion: `2006-03-01`,
	base64Decoder: e?.base64Decoder ?? it,
	base64Encoder: e?.base64Encoder ?? Be,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? jn,
	extensions: e?.extensions ?? [],
	getAwsChunkedEncodingStream: e?.getAwsChunkedEncodingStream ?? a,
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Fn,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Te()
	}, {
		schemeId: `aws.auth#sigv4a`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
		signer: new De()
	}],
	logger: e?.logger ?? new ae(),
	md5: e?.md5 ?? Qe,
	protocol: e?.protocol ?? Ne,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.s3`,
		errorTypeRegistries: ro,
		xmlNamespace: `http://s3.amazonaws.com/doc/2006-03-01/`,
		version: `2006-03-01`,
		serviceTarget: `AmazonS3`
	},
	sdkStreamMixin: e?.sdkStreamMixin ?? wt,
	serviceId: e?.serviceId ?? `S3`,
	sha1: e?.sha1 ?? gt,
	sha256: e?.sha256 ?? pe,
	signerConstructor: e?.signerConstructor ?? Ce,
	signingEscapePath: e?.signingEscapePath ?? !1,
	urlParser: e?.urlParser ?? Ee,
	useArnRegion: e?.useArnRegion ?? void 0,
	utf8Decoder: e?.utf8Decoder ?? _t,
	utf8Encoder: e?.utf8Encoder ?? t
}), Lo = (e) => {
	Et(process.version);
	let t = Ze(e), n = () => t().then(ee), i = Io(e);
	Ye(process.version);
	let a = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? l(oe, a),
		bodyLengthChecker: e?.bodyLengthChecker ?? Oe,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? ie,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? vt({
			serviceId: i.serviceId,
			clientVersion: Fo
		}),
		disableS3ExpressSessionAuth: e?.disableS3ExpressSessionAuth ?? l(yt, a),
		eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? ue,
		maxAttempts: e?.maxAttempts ?? l(Xe, e),
		region: e?.region ?? l(he, {
			...fe,
			...a
		}),
		requestChecksumCalculation: e?.requestChecksumCalculation ?? l(xt, a),
		requestHandler: s.create(e?.requestHandler ?? n),
		responseChecksumValidation: e?.responseChecksumValidation ?? l(je, a),
		retryMode: e?.retryMode ?? l({
			...Pe,
			default: async () => (await n()).retryMode || ht
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? l(se, a),
		streamCollector: e?.streamCollector ?? ye,
		streamHasher: e?.streamHasher ?? r,
		useArnRegion: e?.useArnRegion ?? l(Je, a),
		useDualstackEndpoint: e?.useDualstackEndpoint ?? l(dt, a),
		useFipsEndpoint: e?.useFipsEndpoint ?? l(ce, a),
		userAgentAppId: e?.userAgentAppId ?? l(Ve, a)
	};
}, Ro = (e) => {
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
}, zo = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Bo = (e, t) => {
	let n = Object.assign(ke(e), le(e), Tt(e), Ro(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, ge(n), ve(n), Fe(n), zo(n));
};
var Vo = class extends re {
	config;
	constructor(...[e]) {
		let t = Lo(e || {});
		super(t), this.initConfig = t;
		let r = Ln(t), i = Le(r), ee = Ke(i), a = st(ee), te = de(a), o = Me(te), s = be(o), ne = n(s), c = In(ne), re = He(c, { session: [() => this, Po] }), ie = Bo(re, e?.extensions || []);
		this.config = ie, this.middlewareStack.use(we(this.config)), this.middlewareStack.use(at(this.config)), this.middlewareStack.use(pt(this.config)), this.middlewareStack.use(St(this.config)), this.middlewareStack.use(Ge(this.config)), this.middlewareStack.use(qe(this.config)), this.middlewareStack.use(nt(this.config)), this.middlewareStack.use(lt(this.config, {
			httpAuthSchemeParametersProvider: Mn,
			identityProviderConfigProvider: async (e) => new bt({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(Ue(this.config)), this.middlewareStack.use(ot(this.config)), this.middlewareStack.use(ft(this.config)), this.middlewareStack.use(ct(this.config)), this.middlewareStack.use(et(this.config)), this.middlewareStack.use(Ie(this.config));
	}
	destroy() {
		super.destroy();
	}
}, Ho = class extends O(Rn, Un, `GetObject`, ko) {}, Uo = class extends O(Bn, Hn, `HeadBucket`, Ao) {}, Wo = class extends O(Rn, Wn, `HeadObject`, jo) {}, Go = class extends O(Vn, Hn, `ListObjectsV2`, Mo) {}, Ko = class extends O(Rn, Gn, `PutObject`, No) {};
const qo = ze(Vo, Go, `ContinuationToken`, `NextContinuationToken`, `MaxKeys`);
export { Ho as a, Uo as i, Ko as n, Vo as o, Wo as r, qo as t };
