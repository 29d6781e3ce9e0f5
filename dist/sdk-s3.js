import { $n as e, $r as t, A as n, An as r, Ar as i, Br as a, Cr as o, Dr as ee, Er as s, Fn as c, Fr as te, Gn as l, Gr as ne, In as re, Ir as ie, Jn as ae, Jr as u, Kn as oe, Kr as se, Lr as ce, M as le, Mr as ue, Nr as de, On as fe, Or as pe, Pr as me, Qn as he, Qr as ge, Rr as _e, Sr as ve, Tr as ye, Ur as be, Vr as xe, Wn as Se, Wr as Ce, Xn as we, Xr as Te, Yn as Ee, Yr as De, Zn as Oe, Zr as ke, _ as Ae, _r as je, a as Me, ar as Ne, br as Pe, c as Fe, cr as Ie, d as Le, dr as Re, ei as ze, er as Be, f as Ve, fr as He, g as Ue, gr as We, h as Ge, hr as Ke, i as qe, ii as Je, ir as Ye, jr as Xe, kn as Ze, kr as Qe, l as $e, m as et, mr as tt, n as nt, ni as rt, nr as it, o as at, or as ot, p as st, pr as ct, qn as lt, qr as ut, r as dt, rr as ft, s as pt, sr as mt, t as ht, ti as gt, tr as _t, u as vt, ur as yt, v as bt, vr as xt, wr as St, xr as Ct, yr as wt, zr as Tt } from "./sdk.js";
const d = `argv`, Et = `backend`, f = `authSchemes`, p = `disableDoubleEncoding`, m = `signingName`, h = `signingRegion`, Dt = `signingRegionSet`, Ot = `isSet`, g = `booleanEquals`, _ = `stringEquals`, v = `coalesce`, y = `substring`, kt = `aws.partition`, At = `partitionResult`, jt = `accessPointSuffix`, Mt = `regionPrefix`, Nt = (e) => `outpostId_ssa_` + e, Pt = `hardwareType`, b = `isValidHostLabel`, x = `sigv4`, Ft = `aws.isVirtualHostableS3Bucket`, S = `getAttr`, It = `bucketArn`, Lt = `arnType`, Rt = `accesspoint`, zt = (e) => `accessPointName_ssa_` + e, Bt = `s3-object-lambda`, C = `s3-outposts`, Vt = `bucketPartition`, Ht = `us-east-1`, Ut = `outpostType`, w = `name`, Wt = `{url#scheme}://{Bucket}.{url#authority}{url#path}`, Gt = `{url#scheme}://{url#authority}{url#path}`, Kt = `{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}`, qt = `https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}`, Jt = `https://{Bucket}.s3.{partitionResult#dnsSuffix}`, Yt = (e) => `{url#scheme}://{accessPointName_ssa_` + e + `}-{bucketArn#accountId}.{url#authority}{url#path}`, Xt = (e) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + e + "}`", Zt = `sigv4a`, Qt = `{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}`, $t = `https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, en = `https://s3.{partitionResult#dnsSuffix}`, tn = { ref: `UseFIPS` }, nn = { ref: `UseDualStack` }, T = { ref: `Bucket` }, rn = {
	fn: S,
	[d]: [{ ref: At }, w]
}, an = { ref: `url` }, E = { ref: `Region` }, D = { ref: It }, on = { ref: Lt }, sn = { ref: `accessPointName_ssa_1` }, cn = {
	fn: S,
	[d]: [D, `region`]
}, ln = { ref: Pt }, un = {
	fn: S,
	[d]: [D, `service`]
}, dn = {
	fn: S,
	[d]: [D, `accountId`]
}, fn = {
	[Et]: `S3Express`,
	[f]: [{
		[p]: !0,
		[w]: `{_s3e_auth}`,
		[m]: `s3express`,
		[h]: `{Region}`
	}]
}, pn = {
	[Et]: `S3Express`,
	[f]: [{
		[p]: !0,
		[w]: x,
		[m]: `s3express`,
		[h]: `{Region}`
	}]
}, mn = { [f]: [{
	[p]: !0,
	[w]: Zt,
	[m]: C,
	[Dt]: [`*`]
}, {
	[p]: !0,
	[w]: x,
	[m]: C,
	[h]: `{Region}`
}] }, O = { [f]: [{
	[p]: !0,
	[w]: x,
	[m]: `s3`,
	[h]: Ht
}] }, k = { [f]: [{
	[p]: !0,
	[w]: x,
	[m]: `s3`,
	[h]: `{Region}`
}] }, hn = { [f]: [{
	[p]: !0,
	[w]: x,
	[m]: Bt,
	[h]: `{bucketArn#region}`
}] }, gn = { [f]: [{
	[p]: !0,
	[w]: x,
	[m]: `s3`,
	[h]: `{bucketArn#region}`
}] }, _n = { [f]: [{
	[p]: !0,
	[w]: Zt,
	[m]: C,
	[Dt]: [`*`]
}, {
	[p]: !0,
	[w]: x,
	[m]: C,
	[h]: `{bucketArn#region}`
}] }, vn = { [f]: [{
	[p]: !0,
	[w]: x,
	[m]: Bt,
	[h]: `{Region}`
}] }, yn = [E], bn = [{ ref: `Endpoint` }], xn = [T], Sn = [
	T,
	0,
	7,
	!0
], Cn = [D, `resourceId[1]`], wn = [`*`], Tn = {
	conditions: [
		[Ot, yn],
		[g, [{ ref: `Accelerate` }, !0]],
		[g, [tn, !0]],
		[g, [nn, !0]],
		[Ot, bn],
		[Ot, xn],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					0,
					6,
					!0
				]
			}, ``]
		}, `--x-s3`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: Sn
			}, ``]
		}, `--xa-s3`]],
		[
			kt,
			yn,
			At
		],
		[
			y,
			Sn,
			jt
		],
		[_, [{ ref: jt }, `--op-s3`]],
		[
			y,
			[
				T,
				8,
				12,
				!0
			],
			Mt
		],
		[
			y,
			[
				T,
				32,
				49,
				!0
			],
			Nt(2)
		],
		[
			y,
			[
				T,
				49,
				50,
				!0
			],
			Pt
		],
		[g, [{ ref: `ForcePathStyle` }, !0]],
		[_, [rn, `aws-cn`]],
		[
			`ite`,
			[
				nn,
				`.dualstack`,
				``
			],
			`_s3e_ds`
		],
		[b, [{ ref: Nt(2) }, !1]],
		[
			`ite`,
			[
				tn,
				`-fips`,
				``
			],
			`_s3e_fips`
		],
		[
			`ite`,
			[
				{
					fn: v,
					[d]: [{ ref: `DisableS3ExpressSessionAuth` }, !1]
				},
				x,
				`sigv4-s3express`
			],
			`_s3e_auth`
		],
		[Ft, [T, !1]],
		[
			`parseURL`,
			bn,
			`url`
		],
		[g, [{
			fn: v,
			[d]: [{ ref: `UseS3ExpressControlEndpoint` }, !1]
		}, !0]],
		[Ft, [T, !0]],
		[_, [{
			fn: S,
			[d]: [an, `scheme`]
		}, `http`]],
		[b, [E, !1]],
		[
			`aws.parseArn`,
			xn,
			It
		],
		[
			S,
			[{
				fn: `split`,
				[d]: [
					T,
					`--`,
					0
				]
			}, `[-2]`],
			`s3expressAvailabilityZoneId`
		],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					0,
					4,
					!1
				]
			}, ``]
		}, `arn:`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					16,
					18,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [{
			fn: S,
			[d]: [an, `isIp`]
		}, !0]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					21,
					23,
					!0
				]
			}, ``]
		}, `--`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					27,
					29,
					!0
				]
			}, ``]
		}, `--`]],
		[_, [{ ref: Mt }, `beta`]],
		[
			`uriEncode`,
			xn,
			`uri_encoded_bucket`
		],
		[b, [E, !0]],
		[g, [{
			fn: v,
			[d]: [{ ref: `UseObjectLambdaEndpoint` }, !1]
		}, !0]],
		[
			S,
			[D, `resourceId[0]`],
			Lt
		],
		[_, [on, ``]],
		[_, [on, Rt]],
		[
			S,
			Cn,
			zt(1)
		],
		[_, [sn, ``]],
		[_, [cn, ``]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					14,
					16,
					!0
				]
			}, ``]
		}, `--`]],
		[_, [ln, `e`]],
		[_, [ln, `o`]],
		[_, [E, `aws-global`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					19,
					21,
					!0
				]
			}, ``]
		}, `--`]],
		[_, [un, Bt]],
		[g, [{
			fn: v,
			[d]: [{ ref: `DisableAccessPoints` }, !1]
		}, !0]],
		[_, [un, C]],
		[
			kt,
			[cn],
			Vt
		],
		[b, [sn, !0]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					26,
					28,
					!0
				]
			}, ``]
		}, `--`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					15,
					17,
					!0
				]
			}, ``]
		}, `--`]],
		[S, [D, `resourceId[4]`]],
		[_, [{
			fn: v,
			[d]: [{
				fn: y,
				[d]: [
					T,
					20,
					22,
					!0
				]
			}, ``]
		}, `--`]],
		[g, [{ ref: `UseGlobalEndpoint` }, !0]],
		[_, [E, Ht]],
		[
			S,
			Cn,
			Nt(1)
		],
		[g, [{
			fn: v,
			[d]: [{ ref: `UseArnRegion` }, !0]
		}, !0]],
		[b, [{ ref: Nt(1) }, !1]],
		[
			S,
			[D, `resourceId[2]`],
			Ut
		],
		[_, [E, cn]],
		[_, [{
			fn: S,
			[d]: [{ ref: Vt }, w]
		}, rn]],
		[g, [{ ref: `DisableMultiRegionAccessPoints` }, !0]],
		[b, [cn, !0]],
		[_, [{
			fn: S,
			[d]: [D, `partition`]
		}, rn]],
		[_, [dn, ``]],
		[_, [un, `s3`]],
		[b, [dn, !1]],
		[
			S,
			[D, `resourceId[3]`],
			zt(2)
		],
		[b, [sn, !1]],
		[_, [{ ref: Ut }, Rt]],
		[b, [{ ref: zt(2) }, !1]]
	],
	results: [
		[-1],
		[-1, `Accelerate cannot be used with FIPS`],
		[-1, `Cannot set dual-stack in combination with a custom endpoint.`],
		[-1, `A custom endpoint cannot be combined with FIPS`],
		[-1, `A custom endpoint cannot be combined with S3 Accelerate`],
		[-1, `Partition does not support FIPS`],
		[-1, `S3Express does not support S3 Accelerate.`],
		[`{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}`, fn],
		[Wt, fn],
		[-1, `S3Express bucket name is not a valid virtual hostable name.`],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, pn],
		[`https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, fn],
		[-1, `Unrecognized S3Express bucket name format.`],
		[Gt, fn],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, pn],
		[-1, `Expected a endpoint to be specified but no endpoint was found`],
		[`https://{Bucket}.ec2.{url#authority}`, mn],
		[`https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, mn],
		[`https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}`, mn],
		[`https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, mn],
		[-1, `Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"`],
		[-1, `Invalid Outposts Bucket alias - it must be a valid bucket name.`],
		[-1, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[-1, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[-1, `S3 Accelerate cannot be used in this region`],
		[`https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, k],
		[`https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}`, k],
		[`https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}`, k],
		[`https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, k],
		[Kt, O],
		[Wt, O],
		[Kt, k],
		[Wt, k],
		[qt, O],
		[qt, k],
		[Jt, O],
		[Jt, k],
		[`https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}`, k],
		[-1, `Invalid region: region was not a valid DNS name.`],
		[-1, `S3 Object Lambda does not support Dual-stack`],
		[-1, `S3 Object Lambda does not support S3 Accelerate`],
		[-1, `Access points are not supported for this operation`],
		[-1, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[-1, `Invalid ARN: Missing account id`],
		[Yt(1), hn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, hn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}`, hn],
		[-1, Xt(1)],
		[-1, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[-1, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[-1, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[-1, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[-1, `Invalid ARN: bucket ARN is missing a region`],
		[-1, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[-1, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[-1, `Access Points do not support S3 Accelerate`],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, gn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, gn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, gn],
		[Yt(1), gn],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}`, gn],
		[-1, `Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}`],
		[-1, `S3 MRAP does not support dual-stack`],
		[-1, `S3 MRAP does not support FIPS`],
		[-1, `S3 MRAP does not support S3 Accelerate`],
		[-1, `Invalid configuration: Multi-Region Access Point ARNs are disabled.`],
		[`https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}`, { [f]: [{
			[p]: !0,
			name: Zt,
			[m]: `s3`,
			[Dt]: wn
		}] }],
		[-1, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[-1, `Invalid Access Point Name`],
		[-1, `S3 Outposts does not support Dual-stack`],
		[-1, `S3 Outposts does not support FIPS`],
		[-1, `S3 Outposts does not support S3 Accelerate`],
		[-1, `Invalid Arn: Outpost Access Point ARN contains sub resources`],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}`, _n],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}`, _n],
		[-1, Xt(2)],
		[-1, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[-1, `Invalid ARN: expected an access point name`],
		[-1, `Invalid ARN: Expected a 4-component resource`],
		[-1, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[-1, `Invalid ARN: The Outpost Id was not set`],
		[-1, `Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})`],
		[-1, `Invalid ARN: No ARN type specified`],
		[-1, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[-1, `Path-style addressing cannot be used with ARN buckets`],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, O],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, k],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, O],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, k],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, O],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, k],
		[Qt, O],
		[Qt, k],
		[$t, O],
		[$t, k],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, k],
		[-1, `Path-style addressing cannot be used with S3 Accelerate`],
		[Gt, vn],
		[`https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}`, vn],
		[`https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}`, vn],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, k],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}`, k],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, O],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, k],
		[Gt, O],
		[Gt, k],
		[en, O],
		[en, k],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}`, k],
		[-1, `A region must be set when sending requests to S3.`]
	]
}, En = new Int32Array([
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
]), Dn = Qe.from(En, 2, Tn.conditions, Tn.results), On = new pe({
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
}), kn = (e, t = {}) => On.get(e, () => s(Dn, {
	endpointParams: e,
	logger: t.logger
}));
ee.aws = e;
const An = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let a = await e(t, n, r), o = ge(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!o) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let ee = await i(r, { getEndpointParameterInstructions: o }, t);
	return Object.assign(a, ee);
})(async (e, t, n) => ({
	operation: ge(t).operation,
	region: await ke(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function jn(e) {
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
function Mn(e) {
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
const Nn = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...ee } = e, s = t.toLowerCase();
		t !== s && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${s}'`);
		let c;
		if (s === `sigv4a`) {
			c = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (Se.sigv4aDependency() === `none` && e) continue;
		} else if (s.startsWith(`sigv4`)) c = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${s}'`);
		let te = n[c];
		if (!te) throw Error(`Could not find HttpAuthOption create function for '${c}'`);
		let l = te(r);
		l.schemeId = c, l.signingProperties = {
			...l.signingProperties || {},
			...ee,
			...o
		}, a.push(l);
	}
	return a;
})(kn, (e) => {
	let t = [];
	return e.operation, t.push(jn(e)), t.push(Mn(e)), t;
}, {
	"aws.auth#sigv4": jn,
	"aws.auth#sigv4a": Mn
}), Pn = (e) => {
	let t = l(e), n = lt(t);
	return Object.assign(n, { authSchemePreference: ke(e.authSchemePreference ?? []) });
}, Fn = (e) => Object.assign(e, {
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	forcePathStyle: e.forcePathStyle ?? !1,
	useAccelerateEndpoint: e.useAccelerateEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	disableMultiregionAccessPoints: e.disableMultiregionAccessPoints ?? !1,
	defaultSigningName: `s3`,
	clientContextParams: e.clientContextParams ?? {}
}), In = te({
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
}, `AmazonS3`, `S3Client`, St), Ln = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Key: {
		type: `contextParams`,
		name: `Key`
	}
}, Rn = {
	DisableS3ExpressSessionAuth: {
		type: `staticContextParams`,
		value: !0
	},
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	}
}, zn = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Prefix: {
		type: `contextParams`,
		name: `Prefix`
	}
}, Bn = (e, t, n, r) => [pt(n)], Vn = (e, t, n, r) => [
	Ue(n, {
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
	nt(n),
	Le(n)
], Hn = (e, t, n, r) => [
	pt(n),
	nt(n),
	Le(n)
], Un = (e, t, n, r) => [
	Ue(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	}),
	et(n),
	pt(n),
	nt(n)
];
var A = class e extends xe {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Wn = class e extends A {
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
}, Gn = class e extends A {
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
}, Kn = class e extends A {
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
}, qn = class e extends A {
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
}, Jn = class e extends A {
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
}, Yn = class e extends A {
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
}, Xn = class e extends A {
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
}, Zn = class e extends A {
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
}, Qn = class e extends A {
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
}, $n = class e extends A {
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
}, er = class e extends A {
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
}, tr = class e extends A {
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
}, nr = class e extends A {
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
}, rr = class e extends A {
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
}, ir = class e extends A {
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
}, ar = class e extends A {
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
}, or = class e extends A {
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
}, sr = class e extends A {
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
}, cr = class e extends A {
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
}, lr = class e extends A {
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
}, ur = class e extends A {
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
const dr = `AccessKeyId`, fr = `AcceptRanges`, pr = `Bucket`, j = `BucketKeyEnabled`, mr = `Body`, hr = `ChecksumAlgorithm`, gr = `CacheControl`, _r = `ChecksumCRC32`, vr = `ChecksumCRC32C`, yr = `ChecksumCRC64NVME`, br = `Cache-Control`, xr = `Content-Disposition`, Sr = `ContentDisposition`, Cr = `Content-Encoding`, wr = `ContentEncoding`, Tr = `ContentLanguage`, Er = `Content-Language`, Dr = `Content-Length`, Or = `ContentLength`, kr = `ChecksumMD5`, Ar = `ChecksumMode`, jr = `ContentRange`, Mr = `Content-Range`, Nr = `ChecksumSHA1`, Pr = `ChecksumSHA256`, Fr = `ChecksumSHA512`, Ir = `ChecksumType`, Lr = `Content-Type`, Rr = `ContentType`, zr = `ContinuationToken`, Br = `ChecksumXXHASH64`, Vr = `ChecksumXXHASH3`, Hr = `ChecksumXXHASH128`, Ur = `Credentials`, Wr = `DeleteMarker`, Gr = `Delimiter`, Kr = `ExpectedBucketOwner`, qr = `ExpiresString`, M = `ETag`, Jr = `EncodingType`, N = `Expiration`, P = `Expires`, Yr = `IfMatch`, Xr = `If-Modified-Since`, Zr = `IfModifiedSince`, Qr = `If-Match`, $r = `IfNoneMatch`, ei = `If-None-Match`, ti = `IfUnmodifiedSince`, ni = `If-Unmodified-Since`, ri = `LastModified`, ii = `Last-Modified`, ai = `Metadata`, oi = `MaxKeys`, si = `MissingMeta`, ci = `Owner`, li = `ObjectLockEventHold`, ui = `ObjectLockEventHoldDurationDays`, di = `ObjectLockEventHoldDurationYears`, fi = `ObjectLockLegalHoldStatus`, pi = `ObjectLockMode`, mi = `ObjectLockRetainUntilDate`, hi = `Prefix`, gi = `PartsCount`, _i = `PartNumber`, vi = `RequestCharged`, yi = `ResponseCacheControl`, bi = `ResponseContentDisposition`, xi = `ResponseContentEncoding`, Si = `ResponseContentLanguage`, Ci = `ResponseContentType`, wi = `ResponseExpires`, Ti = `RequestPayer`, Ei = `ReplicationStatus`, Di = `RestoreStatus`, Oi = `Range`, ki = `Restore`, Ai = `StartAfter`, ji = `SecretAccessKey`, F = `StorageClass`, I = `ServerSideEncryption`, L = `SSECustomerAlgorithm`, Mi = `SSECustomerKey`, R = `SSECustomerKeyMD5`, Ni = `SSEKMSEncryptionContext`, z = `SSEKMSKeyId`, Pi = `SessionToken`, Fi = `Size`, Ii = `TagCount`, Li = `VersionId`, Ri = `WebsiteRedirectLocation`, zi = `accept-ranges`, B = `client`, V = `error`, Bi = `http`, Vi = `httpChecksum`, H = `httpError`, U = `httpHeader`, Hi = `httpPrefixHeaders`, W = `httpQuery`, Ui = `partNumber`, Wi = `response-cache-control`, Gi = `response-content-disposition`, Ki = `response-content-encoding`, qi = `response-content-language`, Ji = `response-content-type`, Yi = `response-expires`, Xi = `smithy.ts.sdk.synthetic.com.amazonaws.s3`, Zi = `versionId`, Qi = `xmlFlattened`, G = `xmlName`, $i = `x-amz-checksum-crc32`, ea = `x-amz-checksum-crc32c`, ta = `x-amz-checksum-crc64nvme`, na = `x-amz-checksum-md5`, ra = `x-amz-checksum-mode`, ia = `x-amz-checksum-sha1`, aa = `x-amz-checksum-sha256`, oa = `x-amz-checksum-sha512`, sa = `x-amz-checksum-type`, ca = `x-amz-checksum-xxhash64`, la = `x-amz-checksum-xxhash3`, ua = `x-amz-checksum-xxhash128`, da = `x-amz-delete-marker`, fa = `x-amz-expiration`, pa = `x-amz-expected-bucket-owner`, ma = `x-amz-meta-`, ha = `x-amz-missing-meta`, ga = `x-amz-mp-parts-count`, _a = `x-amz-object-lock-event-hold`, va = `x-amz-object-lock-event-hold-duration-days`, ya = `x-amz-object-lock-event-hold-duration-years`, ba = `x-amz-object-lock-legal-hold`, xa = `x-amz-object-lock-mode`, Sa = `x-amz-object-lock-retain-until-date`, Ca = `x-amz-restore`, wa = `x-amz-request-charged`, Ta = `x-amz-request-payer`, Ea = `x-amz-replication-status`, Da = `x-amz-storage-class`, K = `x-amz-server-side-encryption`, q = `x-amz-server-side-encryption-aws-kms-key-id`, J = `x-amz-server-side-encryption-bucket-key-enabled`, Oa = `x-amz-server-side-encryption-context`, Y = `x-amz-server-side-encryption-customer-algorithm`, ka = `x-amz-server-side-encryption-customer-key`, X = `x-amz-server-side-encryption-customer-key-MD5`, Aa = `x-amz-tagging-count`, ja = `x-amz-version-id`, Ma = `x-amz-website-redirect-location`, Z = `com.amazonaws.s3`, Na = new be(Xi);
var Pa = [
	-3,
	Xi,
	`S3ServiceException`,
	0,
	[],
	[]
];
Na.registerError(Pa, A);
const Q = new be(Z);
var Fa = [
	-3,
	Z,
	`AccessDenied`,
	{
		[V]: B,
		[H]: 403
	},
	[],
	[]
];
Q.registerError(Fa, Gn);
var Ia = [
	-3,
	Z,
	`AnnotationLimitExceeded`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ia, ar);
var La = [
	-3,
	Z,
	`AnnotationNameTooLong`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(La, or);
var Ra = [
	-3,
	Z,
	`BucketAlreadyExists`,
	{
		[V]: B,
		[H]: 409
	},
	[],
	[]
];
Q.registerError(Ra, qn);
var za = [
	-3,
	Z,
	`BucketAlreadyOwnedByYou`,
	{
		[V]: B,
		[H]: 409
	},
	[],
	[]
];
Q.registerError(za, Jn);
var Ba = [
	-3,
	Z,
	`EncryptionTypeMismatch`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ba, tr);
var Va = [
	-3,
	Z,
	`IdempotencyParameterMismatch`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Va, lr);
var Ha = [
	-3,
	Z,
	`InvalidAnnotationName`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ha, sr);
var Ua = [
	-3,
	Z,
	`InvalidObjectState`,
	{
		[V]: B,
		[H]: 403
	},
	[F, `AccessTier`],
	[0, 0]
];
Q.registerError(Ua, Zn);
var Wa = [
	-3,
	Z,
	`InvalidPrefix`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Wa, er);
var Ga = [
	-3,
	Z,
	`InvalidRequest`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ga, nr);
var Ka = [
	-3,
	Z,
	`InvalidWriteOffset`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(Ka, rr);
var qa = [
	-3,
	Z,
	`NoSuchAnnotation`,
	{
		[V]: B,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(qa, Qn);
var Ja = [
	-3,
	Z,
	`NoSuchBucket`,
	{
		[V]: B,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Ja, Yn);
var Ya = [
	-3,
	Z,
	`NoSuchKey`,
	{
		[V]: B,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Ya, Xn);
var Xa = [
	-3,
	Z,
	`NoSuchUpload`,
	{
		[V]: B,
		[H]: 404
	},
	[],
	[]
];
Q.registerError(Xa, Wn);
var Za = [
	-3,
	Z,
	`NotFound`,
	{ [V]: B },
	[],
	[]
];
Q.registerError(Za, $n);
var Qa = [
	-3,
	Z,
	`ObjectAlreadyInActiveTierError`,
	{
		[V]: B,
		[H]: 403
	},
	[],
	[]
];
Q.registerError(Qa, ur);
var $a = [
	-3,
	Z,
	`ObjectNotInActiveTierError`,
	{
		[V]: B,
		[H]: 403
	},
	[],
	[]
];
Q.registerError($a, Kn);
var eo = [
	-3,
	Z,
	`TooManyParts`,
	{
		[V]: B,
		[H]: 400
	},
	[],
	[]
];
Q.registerError(eo, ir);
var to = [
	-3,
	Z,
	`UnsupportedMediaType`,
	{
		[V]: B,
		[H]: 415
	},
	[],
	[]
];
Q.registerError(to, cr);
const no = [Na, Q];
var ro = [
	0,
	Z,
	`SessionCredentialValue`,
	8,
	0
], io = [
	0,
	Z,
	Mi,
	8,
	0
], ao = [
	0,
	Z,
	Ni,
	8,
	0
], $ = [
	0,
	Z,
	z,
	8,
	0
], oo = [
	0,
	Z,
	`StreamingBlob`,
	{ streaming: 1 },
	42
], so = [
	3,
	Z,
	`CommonPrefix`,
	0,
	[hi],
	[0]
], co = [
	3,
	Z,
	`CreateSessionOutput`,
	{ [G]: `CreateSessionResult` },
	[
		Ur,
		I,
		z,
		Ni,
		j
	],
	[
		[() => So, { [G]: Ur }],
		[0, { [U]: K }],
		[() => $, { [U]: q }],
		[() => ao, { [U]: Oa }],
		[2, { [U]: J }]
	],
	1
], lo = [
	3,
	Z,
	`CreateSessionRequest`,
	0,
	[
		pr,
		`SessionMode`,
		I,
		z,
		Ni,
		j
	],
	[
		[0, 1],
		[0, { [U]: `x-amz-create-session-mode` }],
		[0, { [U]: K }],
		[() => $, { [U]: q }],
		[() => ao, { [U]: Oa }],
		[2, { [U]: J }]
	],
	1
], uo = [
	3,
	Z,
	`GetObjectOutput`,
	0,
	[
		mr,
		Wr,
		fr,
		N,
		ki,
		ri,
		Or,
		M,
		_r,
		vr,
		yr,
		Nr,
		Pr,
		Fr,
		kr,
		Br,
		Vr,
		Hr,
		Ir,
		si,
		Li,
		gr,
		Sr,
		wr,
		Tr,
		jr,
		Rr,
		P,
		qr,
		Ri,
		I,
		ai,
		L,
		R,
		z,
		j,
		F,
		vi,
		Ei,
		gi,
		Ii,
		pi,
		mi,
		fi,
		li,
		ui,
		di
	],
	[
		[() => oo, 16],
		[2, { [U]: da }],
		[0, { [U]: zi }],
		[0, { [U]: fa }],
		[0, { [U]: Ca }],
		[4, { [U]: ii }],
		[1, { [U]: Dr }],
		[0, { [U]: M }],
		[0, { [U]: $i }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: ia }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: na }],
		[0, { [U]: ca }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: sa }],
		[1, { [U]: ha }],
		[0, { [U]: ja }],
		[0, { [U]: br }],
		[0, { [U]: xr }],
		[0, { [U]: Cr }],
		[0, { [U]: Er }],
		[0, { [U]: Mr }],
		[0, { [U]: Lr }],
		[4, { [U]: P }],
		[0, { [U]: qr }],
		[0, { [U]: Ma }],
		[0, { [U]: K }],
		[128, { [Hi]: ma }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[2, { [U]: J }],
		[0, { [U]: Da }],
		[0, { [U]: wa }],
		[0, { [U]: Ea }],
		[1, { [U]: ga }],
		[1, { [U]: Aa }],
		[0, { [U]: xa }],
		[5, { [U]: Sa }],
		[0, { [U]: ba }],
		[0, { [U]: _a }],
		[1, { [U]: va }],
		[1, { [U]: ya }]
	]
], fo = [
	3,
	Z,
	`GetObjectRequest`,
	0,
	[
		pr,
		`Key`,
		Yr,
		Zr,
		$r,
		ti,
		Oi,
		yi,
		bi,
		xi,
		Si,
		Ci,
		wi,
		Li,
		L,
		Mi,
		R,
		Ti,
		_i,
		Kr,
		Ar
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: Qr }],
		[4, { [U]: Xr }],
		[0, { [U]: ei }],
		[4, { [U]: ni }],
		[0, { [U]: Oi }],
		[0, { [W]: Wi }],
		[0, { [W]: Gi }],
		[0, { [W]: Ki }],
		[0, { [W]: qi }],
		[0, { [W]: Ji }],
		[6, { [W]: Yi }],
		[0, { [W]: Zi }],
		[0, { [U]: Y }],
		[() => io, { [U]: ka }],
		[0, { [U]: X }],
		[0, { [U]: Ta }],
		[1, { [W]: Ui }],
		[0, { [U]: pa }],
		[0, { [U]: ra }]
	],
	2
], po = [
	3,
	Z,
	`HeadObjectOutput`,
	0,
	[
		Wr,
		fr,
		N,
		ki,
		`ArchiveStatus`,
		ri,
		Or,
		_r,
		vr,
		yr,
		Nr,
		Pr,
		Fr,
		kr,
		Br,
		Vr,
		Hr,
		Ir,
		M,
		si,
		Li,
		gr,
		Sr,
		wr,
		Tr,
		Rr,
		jr,
		P,
		qr,
		Ri,
		I,
		ai,
		L,
		R,
		z,
		j,
		F,
		vi,
		Ei,
		gi,
		Ii,
		pi,
		mi,
		fi,
		li,
		ui,
		di
	],
	[
		[2, { [U]: da }],
		[0, { [U]: zi }],
		[0, { [U]: fa }],
		[0, { [U]: Ca }],
		[0, { [U]: `x-amz-archive-status` }],
		[4, { [U]: ii }],
		[1, { [U]: Dr }],
		[0, { [U]: $i }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: ia }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: na }],
		[0, { [U]: ca }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: sa }],
		[0, { [U]: M }],
		[1, { [U]: ha }],
		[0, { [U]: ja }],
		[0, { [U]: br }],
		[0, { [U]: xr }],
		[0, { [U]: Cr }],
		[0, { [U]: Er }],
		[0, { [U]: Lr }],
		[0, { [U]: Mr }],
		[4, { [U]: P }],
		[0, { [U]: qr }],
		[0, { [U]: Ma }],
		[0, { [U]: K }],
		[128, { [Hi]: ma }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[2, { [U]: J }],
		[0, { [U]: Da }],
		[0, { [U]: wa }],
		[0, { [U]: Ea }],
		[1, { [U]: ga }],
		[1, { [U]: Aa }],
		[0, { [U]: xa }],
		[5, { [U]: Sa }],
		[0, { [U]: ba }],
		[0, { [U]: _a }],
		[1, { [U]: va }],
		[1, { [U]: ya }]
	]
], mo = [
	3,
	Z,
	`HeadObjectRequest`,
	0,
	[
		pr,
		`Key`,
		Yr,
		Zr,
		$r,
		ti,
		Oi,
		yi,
		bi,
		xi,
		Si,
		Ci,
		wi,
		Li,
		L,
		Mi,
		R,
		Ti,
		_i,
		Kr,
		Ar
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: Qr }],
		[4, { [U]: Xr }],
		[0, { [U]: ei }],
		[4, { [U]: ni }],
		[0, { [U]: Oi }],
		[0, { [W]: Wi }],
		[0, { [W]: Gi }],
		[0, { [W]: Ki }],
		[0, { [W]: qi }],
		[0, { [W]: Ji }],
		[6, { [W]: Yi }],
		[0, { [W]: Zi }],
		[0, { [U]: Y }],
		[() => io, { [U]: ka }],
		[0, { [U]: X }],
		[0, { [U]: Ta }],
		[1, { [W]: Ui }],
		[0, { [U]: pa }],
		[0, { [U]: ra }]
	],
	2
], ho = [
	3,
	Z,
	`ListObjectsV2Output`,
	{ [G]: `ListBucketResult` },
	[
		`IsTruncated`,
		`Contents`,
		`Name`,
		hi,
		Gr,
		oi,
		`CommonPrefixes`,
		Jr,
		`KeyCount`,
		zr,
		`NextContinuationToken`,
		Ai,
		vi
	],
	[
		2,
		[() => wo, { [Qi]: 1 }],
		0,
		0,
		0,
		1,
		[() => Co, { [Qi]: 1 }],
		0,
		1,
		0,
		0,
		0,
		[0, { [U]: wa }]
	]
], go = [
	3,
	Z,
	`ListObjectsV2Request`,
	0,
	[
		pr,
		Gr,
		Jr,
		oi,
		hi,
		zr,
		`FetchOwner`,
		Ai,
		Ti,
		Kr,
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
		[0, { [U]: Ta }],
		[0, { [U]: pa }],
		[64, { [U]: `x-amz-optional-object-attributes` }]
	],
	1
], _o = [
	3,
	Z,
	`Object`,
	0,
	[
		`Key`,
		ri,
		M,
		hr,
		Ir,
		Fi,
		F,
		ci,
		Di
	],
	[
		0,
		4,
		0,
		[64, { [Qi]: 1 }],
		0,
		1,
		0,
		() => vo,
		() => xo
	]
], vo = [
	3,
	Z,
	ci,
	0,
	[`DisplayName`, `ID`],
	[0, 0]
], yo = [
	3,
	Z,
	`PutObjectOutput`,
	0,
	[
		N,
		M,
		_r,
		vr,
		yr,
		Nr,
		Pr,
		Fr,
		kr,
		Br,
		Vr,
		Hr,
		Ir,
		I,
		Li,
		L,
		R,
		z,
		Ni,
		j,
		Fi,
		vi
	],
	[
		[0, { [U]: fa }],
		[0, { [U]: M }],
		[0, { [U]: $i }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: ia }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: na }],
		[0, { [U]: ca }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[0, { [U]: sa }],
		[0, { [U]: K }],
		[0, { [U]: ja }],
		[0, { [U]: Y }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[() => ao, { [U]: Oa }],
		[2, { [U]: J }],
		[1, { [U]: `x-amz-object-size` }],
		[0, { [U]: wa }]
	]
], bo = [
	3,
	Z,
	`PutObjectRequest`,
	0,
	[
		pr,
		`Key`,
		`ACL`,
		mr,
		gr,
		Sr,
		wr,
		Tr,
		Or,
		`ContentMD5`,
		Rr,
		hr,
		_r,
		vr,
		yr,
		Nr,
		Pr,
		Fr,
		kr,
		Br,
		Vr,
		Hr,
		P,
		Yr,
		$r,
		`GrantFullControl`,
		`GrantRead`,
		`GrantReadACP`,
		`GrantWriteACP`,
		`WriteOffsetBytes`,
		ai,
		I,
		F,
		Ri,
		L,
		Mi,
		R,
		z,
		Ni,
		j,
		Ti,
		`Tagging`,
		pi,
		mi,
		fi,
		li,
		ui,
		di,
		Kr
	],
	[
		[0, 1],
		[0, 1],
		[0, { [U]: `x-amz-acl` }],
		[() => oo, 16],
		[0, { [U]: br }],
		[0, { [U]: xr }],
		[0, { [U]: Cr }],
		[0, { [U]: Er }],
		[1, { [U]: Dr }],
		[0, { [U]: `Content-MD5` }],
		[0, { [U]: Lr }],
		[0, { [U]: `x-amz-sdk-checksum-algorithm` }],
		[0, { [U]: $i }],
		[0, { [U]: ea }],
		[0, { [U]: ta }],
		[0, { [U]: ia }],
		[0, { [U]: aa }],
		[0, { [U]: oa }],
		[0, { [U]: na }],
		[0, { [U]: ca }],
		[0, { [U]: la }],
		[0, { [U]: ua }],
		[4, { [U]: P }],
		[0, { [U]: Qr }],
		[0, { [U]: ei }],
		[0, { [U]: `x-amz-grant-full-control` }],
		[0, { [U]: `x-amz-grant-read` }],
		[0, { [U]: `x-amz-grant-read-acp` }],
		[0, { [U]: `x-amz-grant-write-acp` }],
		[1, { [U]: `x-amz-write-offset-bytes` }],
		[128, { [Hi]: ma }],
		[0, { [U]: K }],
		[0, { [U]: Da }],
		[0, { [U]: Ma }],
		[0, { [U]: Y }],
		[() => io, { [U]: ka }],
		[0, { [U]: X }],
		[() => $, { [U]: q }],
		[() => ao, { [U]: Oa }],
		[2, { [U]: J }],
		[0, { [U]: Ta }],
		[0, { [U]: `x-amz-tagging` }],
		[0, { [U]: xa }],
		[5, { [U]: Sa }],
		[0, { [U]: ba }],
		[0, { [U]: _a }],
		[1, { [U]: va }],
		[1, { [U]: ya }],
		[0, { [U]: pa }]
	],
	2
], xo = [
	3,
	Z,
	Di,
	0,
	[`IsRestoreInProgress`, `RestoreExpiryDate`],
	[2, 4]
], So = [
	3,
	Z,
	`SessionCredentials`,
	0,
	[
		dr,
		ji,
		Pi,
		N
	],
	[
		[0, { [G]: dr }],
		[() => ro, { [G]: ji }],
		[() => ro, { [G]: Pi }],
		[4, { [G]: N }]
	],
	4
], Co = [
	1,
	Z,
	`CommonPrefixList`,
	0,
	() => so
], wo = [
	1,
	Z,
	`ObjectList`,
	0,
	[() => _o, 0]
], To = [
	9,
	Z,
	`CreateSession`,
	{ [Bi]: [
		`GET`,
		`/?session`,
		200
	] },
	() => lo,
	() => co
], Eo = [
	9,
	Z,
	`GetObject`,
	{
		[Vi]: `-`,
		[Bi]: [
			`GET`,
			`/{Key+}?x-id=GetObject`,
			200
		]
	},
	() => fo,
	() => uo
], Do = [
	9,
	Z,
	`HeadObject`,
	{ [Bi]: [
		`HEAD`,
		`/{Key+}`,
		200
	] },
	() => mo,
	() => po
], Oo = [
	9,
	Z,
	`ListObjectsV2`,
	{ [Bi]: [
		`GET`,
		`/?list-type=2`,
		200
	] },
	() => go,
	() => ho
], ko = [
	9,
	Z,
	`PutObject`,
	{
		[Vi]: `-`,
		[Bi]: [
			`PUT`,
			`/{Key+}?x-id=PutObject`,
			200
		]
	},
	() => bo,
	() => yo
], Ao = class extends In(Rn, Bn, `CreateSession`, To) {}, jo = `3.1169.0`;
const Mo = (e) => ({
	apiVersion: `2006-03-01`,
	base64Decoder: e?.base64Decoder ?? rt,
	base64Encoder: e?.base64Encoder ?? ze,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? kn,
	extensions: e?.extensions ?? [],
	getAwsChunkedEncodingStream: e?.getAwsChunkedEncodingStream ?? o,
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Nn,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new we()
	}, {
		schemeId: `aws.auth#sigv4a`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
		signer: new Ee()
	}],
	logger: e?.logger ?? new ie(),
	md5: e?.md5 ?? Ze,
	protocol: e?.protocol ?? Me,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.s3`,
		errorTypeRegistries: no,
		xmlNamespace: `http://s3.amazonaws.com/doc/2006-03-01/`,
		version: `2006-03-01`,
		serviceTarget: `AmazonS3`
	},
	sdkStreamMixin: e?.sdkStreamMixin ?? Ct,
	serviceId: e?.serviceId ?? `S3`,
	sha1: e?.sha1 ?? ht,
	sha256: e?.sha256 ?? fe,
	signerConstructor: e?.signerConstructor ?? Se,
	signingEscapePath: e?.signingEscapePath ?? !1,
	urlParser: e?.urlParser ?? Te,
	useArnRegion: e?.useArnRegion ?? void 0,
	utf8Decoder: e?.utf8Decoder ?? gt,
	utf8Encoder: e?.utf8Encoder ?? t
}), No = (e) => {
	Tt(process.version);
	let t = Xe(e), n = () => t().then(a), i = Mo(e);
	Je(process.version);
	let o = {
		profile: e?.profile,
		logger: i.logger
	};
	return {
		...i,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? u(ae, o),
		bodyLengthChecker: e?.bodyLengthChecker ?? De,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? re,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? _t({
			serviceId: i.serviceId,
			clientVersion: jo
		}),
		disableS3ExpressSessionAuth: e?.disableS3ExpressSessionAuth ?? u(vt, o),
		eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? le,
		maxAttempts: e?.maxAttempts ?? u(Ye, e),
		region: e?.region ?? u(me, {
			...de,
			...o
		}),
		requestChecksumCalculation: e?.requestChecksumCalculation ?? u(bt, o),
		requestHandler: c.create(e?.requestHandler ?? n),
		responseChecksumValidation: e?.responseChecksumValidation ?? u(Ae, o),
		retryMode: e?.retryMode ?? u({
			...Ne,
			default: async () => (await n()).retryMode || mt
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? u(oe, o),
		streamCollector: e?.streamCollector ?? ve,
		streamHasher: e?.streamHasher ?? r,
		useArnRegion: e?.useArnRegion ?? u(qe, o),
		useDualstackEndpoint: e?.useDualstackEndpoint ?? u(ut, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? u(se, o),
		userAgentAppId: e?.userAgentAppId ?? u(Be, o)
	};
}, Po = (e) => {
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
}, Fo = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Io = (e, t) => {
	let n = Object.assign(Oe(e), ce(e), wt(e), Po(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, he(n), _e(n), Pe(n), Fo(n));
};
var Lo = class extends ne {
	config;
	constructor(...[e]) {
		let t = No(e || {});
		super(t), this.initConfig = t;
		let r = Fn(t), i = Ie(r), a = Ge(i), o = ot(a), ee = ue(o), s = je(ee), c = ye(s), te = n(c), l = Pn(te), ne = Ve(l, { session: [() => this, Ao] }), re = Io(ne, e?.extensions || []);
		this.config = re, this.middlewareStack.use(Ce(this.config)), this.middlewareStack.use(it(this.config)), this.middlewareStack.use(ft(this.config)), this.middlewareStack.use(xt(this.config)), this.middlewareStack.use(We(this.config)), this.middlewareStack.use(Ke(this.config)), this.middlewareStack.use(tt(this.config)), this.middlewareStack.use(ct(this.config, {
			httpAuthSchemeParametersProvider: An,
			identityProviderConfigProvider: async (e) => new yt({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(He(this.config)), this.middlewareStack.use(at(this.config)), this.middlewareStack.use(dt(this.config)), this.middlewareStack.use(st(this.config)), this.middlewareStack.use($e(this.config)), this.middlewareStack.use(Fe(this.config));
	}
	destroy() {
		super.destroy();
	}
}, Ro = class extends In(Ln, Vn, `GetObject`, Eo) {}, zo = class extends In(Ln, Hn, `HeadObject`, Do) {}, Bo = class extends In(zn, Bn, `ListObjectsV2`, Oo) {}, Vo = class extends In(Ln, Un, `PutObject`, ko) {};
const Ho = Re(Lo, Bo, `ContinuationToken`, `NextContinuationToken`, `MaxKeys`);
export { Lo as a, Ro as i, Vo as n, zo as r, Ho as t };
