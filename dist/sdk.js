import { ReadStream as e, fstatSync as t, lstatSync as n, promises as r, readFileSync as i } from "node:fs";
import a, { readFile as o } from "node:fs/promises";
import { homedir as s, platform as c, release as l } from "node:os";
import { dirname as u, join as d, sep as f } from "node:path";
import { createHash as p, createHmac as m, createPrivateKey as h, createPublicKey as g, getRandomValues as _, sign as v } from "node:crypto";
import { exec as y } from "node:child_process";
import { promisify as ee } from "node:util";
import * as b from "node:zlib";
import { Readable as x, Writable as te } from "node:stream";
import { env as ne, versions as S } from "node:process";
import re from "node:http";
import ie from "node:https";
const ae = { warningEmitted: !1 }, oe = (e) => {
	if (e && !ae.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === `true`) {
			ae.warningEmitted = !0;
			return;
		}
		parseInt(e.substring(1, e.indexOf(`.`))) < 22 && (ae.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
	}
};
function C(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}
function w(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} }, e.__aws_sdk_context.features[t] = n;
}
const se = () => typeof process == `object` && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === `true`, ce = (e, t) => {
	if (se() && typeof e?.handle != `function`) return t;
}, le = (e) => typeof ArrayBuffer == `function` && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === `[object ArrayBuffer]`, ue = (e, t = 0, n = e.byteLength - t) => {
	if (!le(e)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
	return Buffer.from(e, t, n);
}, de = (e, t) => {
	if (typeof e != `string`) throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
	return t ? Buffer.from(e, t) : Buffer.from(e);
}, fe = /^[A-Za-z0-9+/]*={0,2}$/, pe = (e) => {
	if (e.length * 3 % 4 != 0) throw TypeError(`Incorrect padding on base64 string.`);
	if (!fe.exec(e)) throw TypeError(`Invalid base64 string.`);
	let t = de(e, `base64`);
	return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
}, T = (e) => {
	let t = de(e, `utf8`);
	return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}, E = (e) => {
	let t;
	if (t = typeof e == `string` ? T(e) : e, typeof t != `object` || typeof t.byteOffset != `number` || typeof t.byteLength != `number`) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	return ue(t.buffer, t.byteOffset, t.byteLength).toString(`base64`);
};
function me(e, t, n, r) {
	return class i extends Uint8Array {
		static fromString(e, n = `utf-8`) {
			if (typeof e == `string`) return n === `base64` ? i.mutate(r(e)) : i.mutate(t(e));
			throw Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			return Object.setPrototypeOf(e, i.prototype), e;
		}
		transformToString(t = `utf-8`) {
			return t === `base64` ? n(this) : e(this);
		}
	};
}
const D = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return ue(e.buffer, e.byteOffset, e.byteLength).toString(`utf8`);
}, O = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function he(e) {
	return typeof crypto < `u` && typeof crypto.randomUUID == `function` ? () => crypto.randomUUID() : () => {
		let t = /* @__PURE__ */ new Uint8Array(16);
		return e(t), t[6] = t[6] & 15 | 64, t[8] = t[8] & 63 | 128, O[t[0]] + O[t[1]] + O[t[2]] + O[t[3]] + `-` + O[t[4]] + O[t[5]] + `-` + O[t[6]] + O[t[7]] + `-` + O[t[8]] + O[t[9]] + `-` + O[t[10]] + O[t[11]] + O[t[12]] + O[t[13]] + O[t[14]] + O[t[15]];
	};
}
var ge;
(function(e) {
	e.HTTP = `http`, e.HTTPS = `https`;
})(ge ||= {});
var _e;
(function(e) {
	e.MD5 = `md5`, e.CRC32 = `crc32`, e.CRC32C = `crc32c`, e.SHA1 = `sha1`, e.SHA256 = `sha256`;
})(_e ||= {});
const ve = `__smithy_context`;
var ye;
(function(e) {
	e.PROFILE = `profile`, e.SSO_SESSION = `sso-session`, e.SERVICES = `services`;
})(ye ||= {});
const k = (e) => e.__smithy_context ||= {};
function A(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
var j = class e {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(e) {
		this.method = e.method || `GET`, this.hostname = e.hostname || `localhost`, this.port = e.port, this.query = e.query || {}, this.headers = e.headers || {}, this.body = e.body, this.protocol = e.protocol ? e.protocol.slice(-1) === `:` ? e.protocol : `${e.protocol}:` : `https:`, this.path = e.path ? e.path.charAt(0) === `/` ? e.path : `/${e.path}` : `/`, this.username = e.username, this.password = e.password, this.fragment = e.fragment;
	}
	static clone(t) {
		let n = new e({
			...t,
			headers: { ...t.headers }
		});
		return n.query &&= be(n.query), n;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return `method` in t && `protocol` in t && `hostname` in t && `path` in t && typeof t.query == `object` && typeof t.headers == `object`;
	}
	clone() {
		return e.clone(this);
	}
};
function be(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}
var xe = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(e) {
		this.statusCode = e.statusCode, this.reason = e.reason, this.headers = e.headers || {}, this.body = e.body;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return typeof t.statusCode == `number` && typeof t.headers == `object`;
	}
};
const Se = RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`), Ce = (e, t = !1) => {
	if (!t) return Se.test(e);
	let n = e.split(`.`);
	for (let e of n) if (!Ce(e)) return !1;
	return !0;
};
function we(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
const M = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
};
function Te(e) {
	let t = {};
	if (e = e.replace(/^\?/, ``), e) for (let n of e.split(`&`)) {
		let [e, r = null] = n.split(`=`);
		e = decodeURIComponent(e), r &&= decodeURIComponent(r), e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
const Ee = (e) => {
	if (typeof e == `string`) return Ee(new URL(e));
	let { hostname: t, pathname: n, port: r, protocol: i, search: a } = e, o;
	return a && (o = Te(a)), {
		hostname: t,
		port: r ? parseInt(r) : void 0,
		protocol: i,
		path: n,
		query: o
	};
}, De = (e) => {
	if (typeof e == `object`) {
		if (`url` in e) {
			let t = Ee(e.url);
			if (e.headers) {
				t.headers = {};
				for (let n in e.headers) A(e.headers, n) && (t.headers[n.toLowerCase()] = e.headers[n].join(`, `));
			}
			return t;
		}
		return e;
	}
	return Ee(e);
}, Oe = (e) => {
	if (e != null) {
		if (typeof e == `string`) {
			let t = parseFloat(e);
			if (!Number.isNaN(t)) return String(t) !== String(e) && Ue.warn(He(`Expected number but observed string: ${e}`)), t;
		}
		if (typeof e == `number`) return e;
		throw TypeError(`Expected number, got ${typeof e}: ${e}`);
	}
}, ke = Math.ceil(2 ** 127 * (2 - 2 ** -23)), Ae = (e) => {
	let t = Oe(e);
	if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > ke) throw TypeError(`Expected 32-bit float, got ${e}`);
	return t;
}, je = (e) => {
	if (e != null) {
		if (Number.isInteger(e) && !Number.isNaN(e)) return e;
		throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
	}
}, Me = (e) => Pe(e, 16), Ne = (e) => Pe(e, 8), Pe = (e, t) => {
	let n = je(e);
	if (n !== void 0 && Fe(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
	return n;
}, Fe = (e, t) => {
	switch (t) {
		case 32: return Int32Array.of(e)[0];
		case 16: return Int16Array.of(e)[0];
		case 8: return Int8Array.of(e)[0];
	}
}, Ie = (e) => Oe(typeof e == `string` ? ze(e) : e), Le = (e) => Ae(typeof e == `string` ? ze(e) : e), Re = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, ze = (e) => {
	let t = e.match(Re);
	if (t === null || t[0].length !== e.length) throw TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(e);
}, Be = (e) => Me(typeof e == `string` ? ze(e) : e), Ve = (e) => Ne(typeof e == `string` ? ze(e) : e), He = (e) => String(TypeError(e).stack || e).split(`
`).slice(0, 5).filter((e) => !e.includes(`stackTraceWarning`)).join(`
`), Ue = { warn: console.warn }, We = [
	`Sun`,
	`Mon`,
	`Tue`,
	`Wed`,
	`Thu`,
	`Fri`,
	`Sat`
], Ge = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
];
function Ke(e) {
	let t = e.getUTCFullYear(), n = e.getUTCMonth(), r = e.getUTCDay(), i = e.getUTCDate(), a = e.getUTCHours(), o = e.getUTCMinutes(), s = e.getUTCSeconds(), c = i < 10 ? `0${i}` : `${i}`, l = a < 10 ? `0${a}` : `${a}`, u = o < 10 ? `0${o}` : `${o}`, d = s < 10 ? `0${s}` : `${s}`;
	return `${We[r]}, ${c} ${Ge[n]} ${t} ${l}:${u}:${d} GMT`;
}
const qe = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), Je = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = qe.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l] = t, u = Be(ft(r)), d = lt(i, `month`, 1, 12), f = lt(a, `day`, 1, 31);
	return nt(u, d, f, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
}, Ye = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), Xe = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = Ye.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l, u] = t, d = Be(ft(r)), f = lt(i, `month`, 1, 12), p = lt(a, `day`, 1, 31), m = nt(d, f, p, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
	return u.toUpperCase() != `Z` && m.setTime(m.getTime() - dt(u)), m;
}, Ze = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), Qe = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), $e = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), et = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-7231 date-times must be expressed as strings`);
	let t = Ze.exec(e);
	if (t) {
		let [e, n, r, i, a, o, s, c] = t;
		return nt(Be(ft(i)), at(r), lt(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		});
	}
	if (t = Qe.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return it(nt(rt(i), at(r), lt(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		}));
	}
	if (t = $e.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return nt(Be(ft(c)), at(n), lt(r.trimLeft(), `day`, 1, 31), {
			hours: i,
			minutes: a,
			seconds: o,
			fractionalMilliseconds: s
		});
	}
	throw TypeError(`Invalid RFC-7231 date-time value`);
}, tt = (e) => {
	if (e == null) return;
	let t;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) t = Ie(e);
	else if (typeof e == `object` && e.tag === 1) t = e.value;
	else throw TypeError(`Epoch timestamps must be expressed as floating point numbers or their string representation`);
	if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw TypeError(`Epoch timestamps must be valid, non-Infinite, non-NaN numerics`);
	return new Date(Math.round(t * 1e3));
}, nt = (e, t, n, r) => {
	let i = t - 1;
	return st(e, i, n), new Date(Date.UTC(e, i, n, lt(r.hours, `hour`, 0, 23), lt(r.minutes, `minute`, 0, 59), lt(r.seconds, `seconds`, 0, 60), ut(r.fractionalMilliseconds)));
}, rt = (e) => {
	let t = (/* @__PURE__ */ new Date()).getUTCFullYear(), n = Math.floor(t / 100) * 100 + Be(ft(e));
	return n < t ? n + 100 : n;
}, it = (e) => e.getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, at = (e) => {
	let t = Ge.indexOf(e);
	if (t < 0) throw TypeError(`Invalid month: ${e}`);
	return t + 1;
}, ot = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
], st = (e, t, n) => {
	let r = ot[t];
	if (t === 1 && ct(e) && (r = 29), n > r) throw TypeError(`Invalid day for ${Ge[t]} in ${e}: ${n}`);
}, ct = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), lt = (e, t, n, r) => {
	let i = Ve(ft(e));
	if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
	return i;
}, ut = (e) => e == null ? 0 : Le(`0.` + e) * 1e3, dt = (e) => {
	let t = e[0], n = 1;
	if (t == `+`) n = 1;
	else if (t == `-`) n = -1;
	else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
	let r = Number(e.substring(1, 3)), i = Number(e.substring(4, 6));
	return n * (r * 60 + i) * 60 * 1e3;
}, ft = (e) => {
	let t = 0;
	for (; t < e.length - 1 && e.charAt(t) === `0`;) t++;
	return t === 0 ? e : e.slice(t);
}, pt = function(e) {
	return Object.assign(new String(e), {
		deserializeJSON() {
			return JSON.parse(String(e));
		},
		toString() {
			return String(e);
		},
		toJSON() {
			return String(e);
		}
	});
};
pt.from = (e) => e && typeof e == `object` && (e instanceof pt || `deserializeJSON` in e) ? e : typeof e == `string` || Object.getPrototypeOf(e) === String.prototype ? pt(String(e)) : pt(JSON.stringify(e)), pt.fromObject = pt.from;
function mt(e) {
	return (e.includes(`,`) || e.includes(`"`)) && (e = `"${e.replace(/\\/g, `\\\\`).replace(/"/g, `\\"`)}"`), e;
}
const ht = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`, gt = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`, _t = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`, vt = `(\\d?\\d)`, yt = `(\\d{4})`, bt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), xt = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, St = RegExp(`^${ht}, ${vt} ${gt} ${yt} ${_t} GMT$`), Ct = RegExp(`^${ht}, ${vt}-${gt}-(\\d\\d) ${_t} GMT$`), wt = RegExp(`^${ht} ${gt} ( [1-9]|\\d\\d) ${_t} ${yt}$`), Tt = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
], Et = (e) => {
	if (e == null) return;
	let t = NaN;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) {
		if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError(`parseEpochTimestamp - numeric string invalid.`);
		t = Number.parseFloat(e);
	} else typeof e == `object` && e.tag === 1 && (t = e.value);
	if (isNaN(t) || Math.abs(t) === 1 / 0) throw TypeError(`Epoch timestamps must be valid finite numbers.`);
	return new Date(Math.round(t * 1e3));
}, Dt = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC3339 timestamps must be strings`);
	let t = bt.exec(e);
	if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
	let [, n, r, i, a, o, s, , c, l] = t;
	kt(r, 1, 12), kt(i, 1, 31), kt(a, 0, 23), kt(o, 0, 59), kt(s, 0, 60);
	let u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
	if (u.setUTCFullYear(Number(n)), l.toUpperCase() != `Z`) {
		let [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
			void 0,
			`+`,
			0,
			0
		], r = e === `-` ? 1 : -1;
		u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
	}
	return u;
}, Ot = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC7231 timestamps must be strings.`);
	if (xt.test(e)) return new Date(e);
	let t, n, r, i, a, o, s, c;
	if ((c = St.exec(e)) ? [, t, n, r, i, a, o, s] = c : (c = Ct.exec(e)) ? ([, t, n, r, i, a, o, s] = c, r = (Number(r) + 1900).toString()) : (c = wt.exec(e)) && ([, n, t, i, a, o, s, r] = c), r && o) {
		let e = Date.UTC(Number(r), Tt.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
		kt(t, 1, 31), kt(i, 0, 23), kt(a, 0, 59), kt(o, 0, 60);
		let c = new Date(e);
		return c.setUTCFullYear(Number(r)), c;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
};
function kt(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
function At(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error(`Invalid number of delimiters (` + n + `) for splitEvery.`);
	let r = e.split(t);
	if (n === 1) return r;
	let i = [], a = ``;
	for (let e = 0; e < r.length; e++) a === `` ? a = r[e] : a += t + r[e], (e + 1) % n === 0 && (i.push(a), a = ``);
	return a !== `` && i.push(a), i;
}
const jt = (e) => {
	let t = e.length, n = [], r = !1, i = !1, a = 0;
	for (let o = 0; o < t; ++o) {
		let t = e[o];
		switch (t) {
			case `"`:
				i || (r = !r);
				break;
			case `,`: r || (n.push(e.slice(a, o)), a = o + 1);
		}
		i = t === `\\` && !i;
	}
	return n.push(e.slice(a)), n.map((e) => {
		e = e.trim();
		let t = e.length;
		return t < 2 ? e : e[0] === `"` && e[t - 1] === `"` ? (e = e.slice(1, t - 1), e.replace(/\\(["\\])/g, `$1`)) : e.replace(/\\"/g, `"`);
	});
}, Mt = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var N = class e {
	string;
	type;
	constructor(e, t) {
		if (this.string = e, this.type = t, !Mt.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](t) {
		if (!t || typeof t != `object`) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(t) || n.type === `bigDecimal` && Mt.test(n.string);
	}
};
const Nt = {}, Pt = {};
for (let e = 0; e < 256; e++) {
	let t = e.toString(16).toLowerCase();
	t.length === 1 && (t = `0${t}`), Nt[e] = t, Pt[t] = e;
}
function Ft(e) {
	if (e.length % 2 != 0) throw Error(`Hex encoded strings must have an even number length`);
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in Pt) t[n / 2] = Pt[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function P(e) {
	let t = ``;
	for (let n = 0; n < e.byteLength; n++) t += Nt[e[n]];
	return t;
}
const It = (r) => {
	if (!r) return 0;
	if (typeof r == `string`) return Buffer.byteLength(r);
	if (typeof r.byteLength == `number`) return r.byteLength;
	if (typeof r.size == `number`) return r.size;
	if (typeof r.start == `number` && typeof r.end == `number`) return r.end + 1 - r.start;
	if (r instanceof e) {
		if (r.path != null) return n(r.path).size;
		if (typeof r.fd == `number`) return t(r.fd).size;
	}
	throw Error(`Body Length computation failed for ${r}`);
}, F = (e) => e instanceof Uint8Array ? e : typeof e == `string` ? T(e) : ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(e);
function Lt(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.byteLength;
	return n;
}
var Rt = class e extends Error {
	name = `ProviderError`;
	tryNextLink;
	constructor(t, n = !0) {
		let r, i = !0;
		typeof n == `boolean` ? (r = void 0, i = n) : typeof n == `object` && n && (r = n.logger, i = n.tryNextLink ?? !0), super(t), this.tryNextLink = i, Object.setPrototypeOf(this, e.prototype), r?.debug?.(`@smithy/property-provider ${i ? `->` : `(!)`} ${t}`);
	}
	static from(e, t = !0) {
		return Object.assign(new this(e.message, t), e);
	}
}, I = class e extends Rt {
	name = `CredentialsProviderError`;
	constructor(t, n = !0) {
		super(t, n), Object.setPrototypeOf(this, e.prototype);
	}
}, zt = class e extends Rt {
	name = `TokenProviderError`;
	constructor(t, n = !0) {
		super(t, n), Object.setPrototypeOf(this, e.prototype);
	}
};
const Bt = (...e) => async () => {
	if (e.length === 0) throw new Rt(`No providers in chain`);
	let t;
	for (let n of e) try {
		return await n();
	} catch (e) {
		if (t = e, e?.tryNextLink) continue;
		throw e;
	}
	throw t;
}, Vt = (e) => () => Promise.resolve(e), Ht = (e, t, n) => {
	let r, i, a, o = !1, s = async () => {
		i ||= e();
		try {
			r = await i, a = !0, o = !1;
		} finally {
			i = void 0;
		}
		return r;
	};
	return t === void 0 ? async (e) => ((!a || e?.forceRefresh) && (r = await s()), r) : async (e) => ((!a || e?.forceRefresh) && (r = await s()), o ? r : n && !n(r) ? (o = !0, r) : (t(r) && await s(), r));
}, Ut = (e, t, n) => {
	if (t in e) {
		if (e[t] === `true`) return !0;
		if (e[t] === `false`) return !1;
		throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
	}
};
var L;
(function(e) {
	e.ENV = `env`, e.CONFIG = `shared config entry`;
})(L ||= {});
const Wt = {}, Gt = () => process && process.geteuid ? `${process.geteuid()}` : `DEFAULT`, Kt = () => {
	let { HOME: e, USERPROFILE: t, HOMEPATH: n, HOMEDRIVE: r = `C:${f}` } = process.env;
	if (e) return e;
	if (t) return t;
	if (n) return `${r}${n}`;
	let i = Gt();
	return Wt[i] || (Wt[i] = s()), Wt[i];
}, qt = (e) => e.profile || process.env.AWS_PROFILE || `default`, Jt = (e) => {
	let t = p(`sha1`).update(e).digest(`hex`);
	return d(Kt(), `.aws`, `sso`, `cache`, `${t}.json`);
}, Yt = {}, Xt = async (e) => {
	if (Yt[e]) return Yt[e];
	let t = Jt(e), n = await o(t, `utf8`);
	return JSON.parse(n);
}, Zt = (e) => Object.entries(e).filter(([e]) => {
	let t = e.indexOf(`.`);
	return t !== -1 && Object.values(ye).includes(e.substring(0, t));
}).reduce((e, [t, n]) => {
	let r = t.indexOf(`.`), i = t.substring(0, r) === ye.PROFILE ? t.substring(r + 1) : t;
	return e[i] = n, e;
}, { ...e.default && { default: e.default } }), Qt = () => process.env.AWS_CONFIG_FILE || d(Kt(), `.aws`, `config`), $t = () => process.env.AWS_SHARED_CREDENTIALS_FILE || d(Kt(), `.aws`, `credentials`), en = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, tn = [`__proto__`, `profile __proto__`], nn = (e) => {
	let t = {}, n, r;
	for (let i of e.split(/\r?\n/)) {
		let e = i.split(/(^|\s)[;#]/)[0].trim();
		if (e[0] === `[` && e[e.length - 1] === `]`) {
			n = void 0, r = void 0;
			let t = e.substring(1, e.length - 1), i = en.exec(t);
			if (i) {
				let [, e, , t] = i;
				Object.values(ye).includes(e) && (n = [e, t].join(`.`));
			} else n = t;
			if (tn.includes(t)) throw Error(`Found invalid profile name "${t}"`);
		} else if (n) {
			let a = e.indexOf(`=`);
			if (![0, -1].includes(a)) {
				let [o, s] = [e.substring(0, a).trim(), e.substring(a + 1).trim()];
				if (s === ``) r = o;
				else {
					r && i.trimStart() === i && (r = void 0), t[n] = t[n] || {};
					let e = r ? [r, o].join(`.`) : o;
					t[n][e] = s;
				}
			}
		}
	}
	return t;
}, rn = {}, an = {}, on = (e, t) => an[e] === void 0 ? ((!rn[e] || t?.ignoreCache) && (rn[e] = o(e, `utf8`)), rn[e]) : an[e], sn = () => ({}), cn = async (e = {}) => {
	let { filepath: t = $t(), configFilepath: n = Qt() } = e, r = Kt(), i = t;
	t.startsWith(`~/`) && (i = d(r, t.slice(2)));
	let a = n;
	n.startsWith(`~/`) && (a = d(r, n.slice(2)));
	let o = await Promise.all([on(a, { ignoreCache: e.ignoreCache }).then(nn).then(Zt).catch(sn), on(i, { ignoreCache: e.ignoreCache }).then(nn).catch(sn)]);
	return {
		configFile: o[0],
		credentialsFile: o[1]
	};
}, ln = (e) => Object.entries(e).filter(([e]) => e.startsWith(ye.SSO_SESSION + `.`)).reduce((e, [t, n]) => ({
	...e,
	[t.substring(t.indexOf(`.`) + 1)]: n
}), {}), un = () => ({}), dn = async (e = {}) => on(e.configFilepath ?? Qt()).then(nn).then(ln).catch(un), fn = (...e) => {
	let t = {};
	for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
	return t;
}, pn = async (e) => {
	let t = await cn(e);
	return fn(t.configFile, t.credentialsFile);
}, mn = {
	getFileRecord() {
		return an;
	},
	interceptFile(e, t) {
		an[e] = Promise.resolve(t);
	},
	getTokenRecord() {
		return Yt;
	},
	interceptToken(e, t) {
		Yt[e] = t;
	}
};
function hn(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		return t.delete(`CONFIG`), t.delete(`CONFIG_PREFIX_SEPARATOR`), t.delete(`ENV`), [...t].join(`, `);
	} catch {
		return e;
	}
}
const gn = (e, t) => async () => {
	try {
		let n = e(process.env, t);
		if (n === void 0) throw Error();
		return n;
	} catch (n) {
		throw new I(n.message || `Not found in ENV: ${hn(e.toString())}`, { logger: t?.logger });
	}
}, _n = (e, { preferredFile: t = `config`, ...n } = {}) => async () => {
	let r = qt(n), { configFile: i, credentialsFile: a } = await cn(n), o = a[r] || {}, s = i[r] || {}, c = t === `config` ? {
		...o,
		...s
	} : {
		...s,
		...o
	};
	try {
		let n = e(c, t === `config` ? i : a);
		if (n === void 0) throw Error();
		return n;
	} catch (t) {
		throw new I(t.message || `Not found in config files w/ profile [${r}]: ${hn(e.toString())}`, { logger: n.logger });
	}
}, vn = (e) => typeof e == `function`, yn = (e) => vn(e) ? async () => await e() : Vt(e), R = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, r = {}) => {
	let { signingName: i, logger: a } = r;
	return Ht(Bt(gn(e, {
		signingName: i,
		logger: a
	}), _n(t, r), yn(n)));
}, bn = {
	environmentVariableSelector: (e) => Ut(e, `AWS_USE_DUALSTACK_ENDPOINT`, L.ENV),
	configFileSelector: (e) => Ut(e, `use_dualstack_endpoint`, L.CONFIG),
	default: !1
}, xn = {
	environmentVariableSelector: (e) => Ut(e, `AWS_USE_FIPS_ENDPOINT`, L.ENV),
	configFileSelector: (e) => Ut(e, `use_fips_endpoint`, L.CONFIG),
	default: !1
}, Sn = (e, t) => {
	let n = [];
	if (e && n.push(e), t) for (let e of t) n.push(e);
	return n;
}, Cn = (e, t) => `${e || `anonymous`}${t && t.length > 0 ? ` (a.k.a. ${t.join(`,`)})` : ``}`, wn = () => {
	let e = [], t = [], n = !1, r = /* @__PURE__ */ new Set(), i = (e) => e.sort((e, t) => Tn[t.step] - Tn[e.step] || En[t.priority || `normal`] - En[e.priority || `normal`]), a = (n) => {
		let i = !1, a = (e) => {
			let t = Sn(e.name, e.aliases);
			if (t.includes(n)) {
				i = !0;
				for (let e of t) r.delete(e);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, o = (n) => {
		let i = !1, a = (e) => {
			if (e.middleware === n) {
				i = !0;
				for (let t of Sn(e.name, e.aliases)) r.delete(t);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, s = (n) => (e.forEach((e) => {
		n.add(e.middleware, { ...e });
	}), t.forEach((e) => {
		n.addRelativeTo(e.middleware, { ...e });
	}), n.identifyOnResolve?.(u.identifyOnResolve()), n), c = (e) => {
		let t = [];
		return e.before.forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t.push(e), e.after.reverse().forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t;
	}, l = (n = !1) => {
		let r = [], a = [], o = {};
		return e.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of Sn(t.name, t.aliases)) o[e] = t;
			r.push(t);
		}), t.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of Sn(t.name, t.aliases)) o[e] = t;
			a.push(t);
		}), a.forEach((e) => {
			if (e.toMiddleware) {
				let t = o[e.toMiddleware];
				if (t === void 0) {
					if (n) return;
					throw Error(`${e.toMiddleware} is not found when adding ${Cn(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
				}
				e.relation === `after` && t.after.push(e), e.relation === `before` && t.before.push(e);
			}
		}), i(r).map(c).reduce((e, t) => (e.push(...t), e), []);
	}, u = {
		add: (t, n = {}) => {
			let { name: i, override: a, aliases: o } = n, s = {
				step: `initialize`,
				priority: `normal`,
				middleware: t,
				...n
			}, c = Sn(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${Cn(i, o)}'`);
					for (let t of c) {
						let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
						if (n === -1) continue;
						let r = e[n];
						if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${Cn(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${Cn(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
						e.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			e.push(s);
		},
		addRelativeTo: (e, n) => {
			let { name: i, override: a, aliases: o } = n, s = {
				middleware: e,
				...n
			}, c = Sn(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${Cn(i, o)}'`);
					for (let e of c) {
						let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
						if (n === -1) continue;
						let r = t[n];
						if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${Cn(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${Cn(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
						t.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			t.push(s);
		},
		clone: () => s(wn()),
		use: (e) => {
			e.applyToStack(u);
		},
		remove: (e) => typeof e == `string` ? a(e) : o(e),
		removeByTag: (n) => {
			let i = !1, a = (e) => {
				let { tags: t, name: a, aliases: o } = e;
				if (t && t.includes(n)) {
					let e = Sn(a, o);
					for (let t of e) r.delete(t);
					return i = !0, !1;
				}
				return !0;
			};
			return e = e.filter(a), t = t.filter(a), i;
		},
		concat: (e) => {
			let t = s(wn());
			return t.use(e), t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), t;
		},
		applyToStack: s,
		identify: () => l(!0).map((e) => {
			let t = e.step ?? e.relation + ` ` + e.toMiddleware;
			return Cn(e.name, e.aliases) + ` - ` + t;
		}),
		identifyOnResolve(e) {
			return typeof e == `boolean` && (n = e), n;
		},
		resolve: (e, t) => {
			for (let n of l().map((e) => e.middleware).reverse()) e = n(e, t);
			return n && console.log(u.identify()), e;
		}
	};
	return u;
}, Tn = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
}, En = {
	high: 3,
	normal: 2,
	low: 1
};
var Dn = class {
	config;
	middlewareStack = wn();
	initConfig;
	handlers;
	constructor(e) {
		this.config = e;
		let { protocol: t, protocolSettings: n } = e;
		n && typeof t == `function` && (e.protocol = new t(n));
	}
	send(e, t, n) {
		let r = typeof t == `function` ? void 0 : t, i = typeof t == `function` ? t : n, a = r === void 0 && this.config.cacheMiddleware === !0, o;
		if (a) {
			this.handlers ||= /* @__PURE__ */ new WeakMap();
			let t = this.handlers;
			t.has(e.constructor) ? o = t.get(e.constructor) : (o = e.resolveMiddleware(this.middlewareStack, this.config, r), t.set(e.constructor, o));
		} else delete this.handlers, o = e.resolveMiddleware(this.middlewareStack, this.config, r);
		if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
		else return o(e).then((e) => e.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.(), delete this.handlers;
	}
};
const On = (e) => typeof e == `function` ? e() : e, kn = (e, t, n, r, i) => ({
	name: t,
	namespace: e,
	traits: n,
	input: r,
	output: i
}), An = (e) => (t, n) => async (r) => {
	let { response: i } = await t(r), { operationSchema: a } = k(n), [, o, s, c, l, u] = a ?? [];
	try {
		return {
			response: i,
			output: await e.protocol.deserializeResponse(kn(o, s, c, l, u), {
				...e,
				...n
			}, i)
		};
	} catch (e) {
		if (Object.defineProperty(e, "$response", {
			value: i,
			enumerable: !1,
			writable: !1,
			configurable: !1
		}), !(`$metadata` in e)) {
			let t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				e.message += `
  ` + t;
			} catch {
				!n.logger || n.logger?.constructor?.name === `NoOpLogger` ? console.warn(t) : n.logger?.warn?.(t);
			}
			e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
			try {
				if (xe.isInstance(i)) {
					let { headers: t = {}, statusCode: n } = i, r = Object.entries(t);
					e.$metadata = {
						httpStatusCode: n,
						requestId: jn(/^x-[\w-]+-request-?id$/, r),
						extendedRequestId: jn(/^x-[\w-]+-id-2$/, r),
						cfId: jn(/^x-[\w-]+-cf-id$/, r)
					};
				}
			} catch {}
		}
		throw e;
	}
}, jn = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1], Mn = (e) => (t, n) => async (r) => {
	let { operationSchema: i } = k(n), [, a, o, s, c, l] = i ?? [], u = n.endpointV2 ? async () => De(n.endpointV2) : e.endpoint, d = await e.protocol.serializeRequest(kn(a, o, s, c, l), r.input, {
		...e,
		...n,
		endpoint: u
	});
	return t({
		...r,
		request: d
	});
}, Nn = {
	name: `deserializerMiddleware`,
	step: `deserialize`,
	tags: [`DESERIALIZER`],
	override: !0
}, Pn = {
	name: `serializerMiddleware`,
	step: `serialize`,
	tags: [`SERIALIZER`],
	override: !0
};
function Fn(e) {
	return { applyToStack: (t) => {
		t.add(Mn(e), Pn), t.add(An(e), Nn), e.protocol.setSerdeContext(e);
	} };
}
const In = [];
function Ln(e) {
	if (typeof e == `object`) return e;
	if (e |= 0, In[e]) return In[e];
	let t = {}, n = 0;
	for (let r of [
		`httpLabel`,
		`idempotent`,
		`idempotencyToken`,
		`sensitive`,
		`httpPayload`,
		`httpResponseCode`,
		`httpQueryParams`
	]) (e >> n++ & 1) == 1 && (t[r] = 1);
	return In[e] = t;
}
const Rn = {
	it: Symbol.for(`@smithy/nor-struct-it`),
	ns: Symbol.for(`@smithy/ns`)
}, zn = [], Bn = {};
var z = class e {
	ref;
	memberName;
	static symbol = Symbol.for(`@smithy/nor`);
	symbol = e.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(t, n) {
		this.ref = t, this.memberName = n;
		let r = [], i = t, a = t;
		for (this._isMemberSchema = !1; Hn(i);) r.push(i[1]), i = i[0], a = On(i), this._isMemberSchema = !0;
		if (r.length > 0) {
			this.memberTraits = {};
			for (let e = r.length - 1; e >= 0; --e) {
				let t = r[e];
				Object.assign(this.memberTraits, Ln(t));
			}
		} else this.memberTraits = 0;
		if (a instanceof e) {
			let e = this.memberTraits;
			Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = n ?? a.memberName;
		} else if (this.schema = On(a), Un(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), this._isMemberSchema && !n) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](e) {
		let t = this.prototype.isPrototypeOf(e);
		return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
	}
	static of(t) {
		let n = typeof t == `function` || typeof t == `object` && !!t;
		if (typeof t == `number`) {
			if (zn[t]) return zn[t];
		} else if (typeof t == `string`) {
			if (Bn[t]) return Bn[t];
		} else if (n && t[Rn.ns]) return t[Rn.ns];
		let r = On(t);
		if (r instanceof e) return r;
		if (Hn(r)) {
			let [n, i] = r;
			if (n instanceof e) return Object.assign(n.getMergedTraits(), Ln(i)), n;
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t, null, 2)}.`);
		}
		let i = new e(r);
		return n ? t[Rn.ns] = i : typeof r == `string` ? Bn[r] = i : typeof r == `number` ? zn[r] = i : i;
	}
	getSchema() {
		let e = this.schema;
		return Array.isArray(e) && e[0] === 0 ? e[4] : e;
	}
	getName(e = !1) {
		let { name: t } = this;
		return !e && t && t.includes(`#`) ? t.split(`#`)[1] : t || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 64 && e < 128 : e[0] === 1;
	}
	isMapSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 128 && e <= 255 : e[0] === 2;
	}
	isStructSchema() {
		let e = this.getSchema();
		if (typeof e != `object`) return !1;
		let t = e[0];
		return t === 3 || t === -3 || t === 4;
	}
	isUnionSchema() {
		let e = this.getSchema();
		return typeof e == `object` && e[0] === 4;
	}
	isBlobSchema() {
		let e = this.getSchema();
		return e === 21 || e === 42;
	}
	isTimestampSchema() {
		let e = this.getSchema();
		return typeof e == `number` && e >= 4 && e <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === `unit`;
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming: e } = this.getMergedTraits();
		return !!e || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return Ln(this.memberTraits);
	}
	getOwnTraits() {
		return Ln(this.traits);
	}
	getKeySchema() {
		let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let n = this.getSchema();
		return Vn([e ? 15 : n[4] ?? 0, 0], `key`);
	}
	getValueSchema() {
		let e = this.getSchema(), [t, n, r] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		], i = typeof e == `number` ? 63 & e : e && typeof e == `object` && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
		if (i != null) return Vn([i, 0], n ? `value` : `member`);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(e) {
		let t = this.getSchema();
		if (this.isStructSchema() && t[4].includes(e)) {
			let n = t[4].indexOf(e), r = t[5][n];
			return Vn(Hn(r) ? r : [r, 0], e);
		}
		if (this.isDocumentSchema()) return Vn([15, 0], e);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
	}
	getMemberSchemas() {
		let e = {};
		try {
			for (let [t, n] of this.structIterator()) e[t] = n;
		} catch {}
		return e;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
		}
		return ``;
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error(`@smithy/core/schema - cannot iterate non-struct schema.`);
		let e = this.getSchema(), t = e[4].length, n = e[Rn.it];
		if (n && t === n.length) yield* n;
		else {
			n = Array(t);
			for (let r = 0; r < t; ++r) {
				let t = e[4][r], i = Vn([e[5][r], 0], t);
				yield n[r] = [t, i];
			}
			e[Rn.it] = n;
		}
	}
};
function Vn(e, t) {
	return e instanceof z ? Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	}) : new z(e, t);
}
const Hn = (e) => Array.isArray(e) && e.length === 2, Un = (e) => Array.isArray(e) && e.length >= 5;
var B = class e {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(t, n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map()) {
		this.namespace = t, this.schemas = n, this.exceptions = r, e.registries.has(t) || e.registries.set(t, this);
	}
	static for(t) {
		return e.registries.get(t) ?? new e(t);
	}
	copyFrom(e) {
		let { schemas: t, exceptions: n } = this;
		for (let [n, r] of e.schemas) t.has(n) || t.set(n, r);
		for (let [t, r] of e.exceptions) n.has(t) || n.set(t, r);
	}
	register(t, n) {
		let r = this.normalizeShapeId(t);
		for (let t of [this, e.for(r.split(`#`)[0])]) t.schemas.has(r) || t.schemas.set(r, n);
	}
	getSchema(e) {
		let t = this.normalizeShapeId(e);
		if (!this.schemas.has(t)) {
			if (!e.includes(`#`)) {
				let t = `#` + e, n = [];
				for (let [e, r] of this.schemas.entries()) e.endsWith(t) && n.push(r);
				if (n.length === 1) return n[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${t}`);
		}
		return this.schemas.get(t);
	}
	registerError(t, n) {
		let r = t, i = r[1], a = i + `#` + r[2];
		n.hasOwnProperty?.(`shapeId`) || (n.shapeId = a);
		for (let t of [this, e.for(i)]) !t.schemas.has(a) && !t.exceptions.has(r) && (t.schemas.set(a, r), t.exceptions.set(r, n));
	}
	getErrorCtor(t) {
		let n = t;
		return this.exceptions.has(n) ? this.exceptions.get(n) : e.for(n[1]).exceptions.get(n);
	}
	getBaseException() {
		for (let e of this.exceptions.keys()) if (Array.isArray(e)) {
			let [, t, n] = e, r = t + `#` + n;
			if (r.startsWith(`smithy.ts.sdk.synthetic.`) && r.endsWith(`ServiceException`)) return e;
		}
	}
	find(e) {
		for (let t of this.schemas.values()) if (e(t)) return t;
	}
	clear() {
		this.schemas.clear(), this.exceptions.clear();
	}
	normalizeShapeId(e) {
		return e.includes(`#`) ? e : this.namespace + `#` + e;
	}
};
const Wn = `***SensitiveInformation***`;
function Gn(e, t) {
	if (t == null) return t;
	let n = z.of(e);
	if (n.getMergedTraits().sensitive) return Wn;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return Wn;
		if (Array.isArray(t)) return t.map((t) => Gn(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return Wn;
		if (typeof t == `object`) return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, Gn(e, n)]));
	} else if (n.isStructSchema() && typeof t == `object`) {
		let e = t, r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = Gn(i, e[t]));
		return r;
	}
	return t;
}
const Kn = Symbol.for(`@smithy/op-event-stream`);
var qn = class {
	middlewareStack = wn();
	schema;
	static classBuilder() {
		return new Jn();
	}
	resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
		for (let i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
		let d = e.concat(this.middlewareStack), { logger: f } = t, p = l[ve], m = {
			logger: f,
			clientName: i,
			commandName: a,
			inputFilterSensitiveLog: o,
			outputFilterSensitiveLog: s,
			...l,
			[ve]: {
				...p,
				commandInstance: this,
				...c,
				...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
				...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
			}
		}, { requestHandler: h } = t, g = n ?? {};
		g.metricsRecorder && (g = { ...g }, delete g.metricsRecorder);
		let _, v = this.schema, y = v?.[Kn];
		if (y !== void 0) _ = y;
		else if (v && Array.isArray(v) && v[0] === 9) {
			let [, , , , e, t] = v;
			_ = v[Kn] = !!(z.of(e).getEventStreamMember() || z.of(t).getEventStreamMember());
		}
		return _ && (g = {
			isEventStream: _,
			...g
		}), d.resolve((e) => h.handle(e.request, g), m);
	}
}, Jn = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = ``;
	_clientName = ``;
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(e) {
		this._init = e;
	}
	ep(e) {
		return this._ep = e, this;
	}
	m(e) {
		return this._middlewareFn = e, this;
	}
	s(e, t, n = {}) {
		return this._smithyContext = {
			service: e,
			operation: t,
			...n
		}, this;
	}
	c(e = {}) {
		return this._additionalContext = e, this;
	}
	n(e, t) {
		return this._clientName = e, this._commandName = t, this;
	}
	f(e = (e) => e, t = (e) => e) {
		return this._inputFilterSensitiveLog = e, this._outputFilterSensitiveLog = t, this;
	}
	ser(e) {
		return this._serializer = e, this;
	}
	de(e) {
		return this._deserializer = e, this;
	}
	sc(e) {
		return this._operationSchema = e, this._smithyContext.operationSchema = e, this;
	}
	build() {
		let e = this, t;
		return t = class extends qn {
			input;
			static getEndpointParameterInstructions() {
				return e._ep;
			}
			constructor(...[t]) {
				super(), this.input = t ?? {}, e._init(this), this.schema = e._operationSchema;
			}
			resolveMiddleware(n, r, i) {
				let a = e._operationSchema, o = a?.[4] ?? a?.input, s = a?.[5] ?? a?.output;
				return this.resolveMiddlewareWithContext(n, r, i, {
					CommandCtor: t,
					middlewareFn: e._middlewareFn,
					clientName: e._clientName,
					commandName: e._commandName,
					inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (a ? Gn.bind(null, o) : (e) => e),
					outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (a ? Gn.bind(null, s) : (e) => e),
					smithyContext: e._smithyContext,
					additionalContext: e._additionalContext
				});
			}
			serialize = e._serializer;
			deserialize = e._deserializer;
		};
	}
}, Yn = class e extends Error {
	static shapeId = `smithy.ts.sdk.synthetic.nonamespace.client#ServiceException`;
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(e) {
		super(e.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = e.name, this.$fault = e.$fault, this.$metadata = e.$metadata;
	}
	static isInstance(t) {
		if (!t) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(n) || !!n.$fault && !!n.$metadata && (n.$fault === `client` || n.$fault === `server`);
	}
	static [Symbol.hasInstance](t) {
		if (!t) return !1;
		let n = t;
		if (this === e) return e.isInstance(t);
		if (e.isInstance(t)) {
			if (this.prototype.isPrototypeOf(t)) return !0;
			let r = Object.prototype.hasOwnProperty.call(this, `shapeId`) ? this.shapeId : void 0, i = !1;
			if (r) {
				let t = Object.getPrototypeOf(n);
				for (; t && t !== Object.prototype;) {
					let n = t.constructor, a = n !== e && Object.prototype.hasOwnProperty.call(n, `shapeId`) ? n?.shapeId : void 0;
					if (a && (i = !0, a === r)) return !0;
					t = Object.getPrototypeOf(t);
				}
			}
			if (r && i) return !1;
			let a = this.name;
			if (a && a.length >= 6) {
				if (n.name === a) return !0;
				let e = Object.getPrototypeOf(n);
				for (; e && e !== Object.prototype;) {
					let t = e.constructor?.name;
					if (t && t !== `Error` && t === a) return !0;
					e = Object.getPrototypeOf(e);
				}
			}
		}
		return !1;
	}
};
const Xn = (e, t = {}) => (Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
	(e[t] == null || e[t] === ``) && (e[t] = n);
}), e.message = e.message || e.Message || `UnknownError`, delete e.Message, e), Zn = (e) => {
	switch (e) {
		case `standard`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `in-region`: return {
			retryMode: `standard`,
			connectionTimeout: 1100
		};
		case `cross-region`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `mobile`: return {
			retryMode: `standard`,
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
let Qn = !1;
const $n = (e) => {
	e && !Qn && parseInt(e.substring(1, e.indexOf(`.`))) < 16 && (Qn = !0);
}, er = Object.values(_e), tr = (e) => {
	let t = [];
	for (let n in _e) {
		if (!A(_e, n)) continue;
		let r = _e[n];
		e[r] !== void 0 && t.push({
			algorithmId: () => r,
			checksumConstructor: () => e[r]
		});
	}
	for (let [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
		algorithmId: () => n,
		checksumConstructor: () => r
	});
	return {
		addChecksumAlgorithm(n) {
			e.checksumAlgorithms = e.checksumAlgorithms ?? {};
			let r = n.algorithmId(), i = n.checksumConstructor();
			er.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i, t.push(n);
		},
		checksumAlgorithms() {
			return t;
		}
	};
}, nr = (e) => {
	let t = {};
	return e.checksumAlgorithms().forEach((e) => {
		let n = e.algorithmId();
		er.includes(n) && (t[n] = e.checksumConstructor());
	}), t;
}, rr = (e) => ({
	setRetryStrategy(t) {
		e.retryStrategy = t;
	},
	retryStrategy() {
		return e.retryStrategy;
	}
}), ir = (e) => {
	let t = {};
	return t.retryStrategy = e.retryStrategy(), t;
}, ar = (e) => Object.assign(tr(e), rr(e)), or = (e) => Object.assign(nr(e), ir(e)), sr = (e) => {
	let t = `#text`;
	for (let n in e) A(e, n) && (e[n][t] === void 0 ? typeof e[n] == `object` && e[n] !== null && (e[n] = sr(e[n])) : e[n] = e[n][t]);
	return e;
};
var cr = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
function lr(e, t, n, r) {
	return function(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return qn.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			return o.unshift(r(n, e.getEndpointParameterInstructions())), o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + `Command`).sc(s).build();
	};
}
const ur = [
	`in-region`,
	`cross-region`,
	`mobile`,
	`standard`,
	`legacy`
], dr = 1e3;
let fr = 0;
const pr = async () => {
	if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < fr)) try {
		let e = hr(), t = (await gr({
			...e,
			path: `/latest/api/token`,
			method: `PUT`,
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
		})).toString();
		return (await gr({
			...e,
			path: `/latest/meta-data/placement/region`,
			method: `GET`,
			headers: { "x-aws-ec2-metadata-token": t }
		})).toString().trim() || mr();
	} catch {
		return mr();
	}
}, mr = () => {
	fr = Date.now() + 6e4;
}, hr = () => {
	let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (e) {
		let t = new URL(e);
		return {
			hostname: t.hostname.replace(/^\[(.+)]$/, `$1`),
			port: t.port ? Number(t.port) : void 0
		};
	}
	return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === `IPv6` ? { hostname: `fd00:ec2::254` } : { hostname: `169.254.169.254` };
}, gr = async (e) => {
	let { request: t } = await import(`node:http`);
	return new Promise((n, r) => {
		let i = t({
			hostname: e.hostname,
			port: e.port,
			path: e.path,
			method: e.method,
			headers: e.headers,
			timeout: dr,
			signal: AbortSignal.timeout(dr)
		});
		i.on(`error`, (e) => {
			r(e), i.destroy();
		}), i.on(`timeout`, () => {
			r(Error(`TimeoutError from instance metadata service`)), i.destroy();
		}), i.on(`response`, (e) => {
			let { statusCode: t = 400 } = e;
			if (t < 200 || t >= 300) {
				r(Object.assign(Error(`Error response received from instance metadata service`), { statusCode: t })), i.destroy();
				return;
			}
			let a = [];
			e.on(`data`, (e) => a.push(e)), e.on(`end`, () => {
				n(Buffer.concat(a)), i.destroy();
			});
		}), i.end();
	});
}, _r = {
	environmentVariableSelector: (e) => e.AWS_REGION,
	configFileSelector: (e) => e.region,
	default: async () => {
		let e = await pr();
		if (e) return e;
		throw Error(`Region is missing`);
	}
}, vr = { preferredFile: `credentials` }, yr = /* @__PURE__ */ new Set(), br = (e, t = Ce) => {
	if (!yr.has(e) && !t(e)) {
		if (e === `*`) console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
	} else yr.add(e);
}, xr = (e) => typeof e == `string` && (e.startsWith(`fips-`) || e.endsWith(`-fips`)), Sr = (e) => xr(e) ? [`fips-aws-global`, `aws-fips`].includes(e) ? `us-east-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``) : e, Cr = (e) => {
	let { region: t, useFipsEndpoint: n } = e;
	if (!t) throw Error(`Region is missing`);
	return Object.assign(e, {
		region: async () => {
			let e = typeof t == `function` ? await t() : t, n = Sr(e);
			return br(n), n;
		},
		useFipsEndpoint: async () => {
			let e = typeof t == `string` ? t : await t();
			return xr(e) ? !0 : typeof n == `function` ? n() : Promise.resolve(!!n);
		}
	});
}, wr = {
	environmentVariableSelector: (e) => e.AWS_DEFAULTS_MODE,
	configFileSelector: (e) => e.defaults_mode,
	default: `legacy`
}, Tr = ({ region: e = R(_r), defaultsMode: t = R(wr) } = {}) => Ht(async () => {
	let n = typeof t == `function` ? await t() : t;
	switch (n?.toLowerCase()) {
		case `auto`: return Er(e);
		case `in-region`:
		case `cross-region`:
		case `mobile`:
		case `standard`:
		case `legacy`: return Promise.resolve(n?.toLocaleLowerCase());
		case void 0: return Promise.resolve(`legacy`);
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${ur.join(`, `)}, got ${n}`);
	}
}), Er = async (e) => {
	if (e) {
		let t = typeof e == `function` ? await e() : e, n = await Dr();
		return n ? t === n ? `in-region` : `cross-region` : `standard`;
	}
	return `standard`;
}, Dr = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : pr(), Or = `AWS_ENDPOINT_URL`, kr = `endpoint_url`, Ar = (e) => ({
	environmentVariableSelector: (t) => {
		let n = e.split(` `).map((e) => e.toUpperCase()), r = t[[Or, ...n].join(`_`)];
		if (r) return r;
		let i = t[Or];
		if (i) return i;
	},
	configFileSelector: (t, n) => {
		if (t.services) {
			let r = [`services`, t.services].join(`.`);
			if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
			let i = n[r][[e.split(` `).map((e) => e.toLowerCase()).join(`_`), kr].join(`.`)];
			if (i) return i;
		}
		let r = t[kr];
		if (r) return r;
	},
	default: void 0
}), jr = {
	environmentVariableSelector: (e) => Ut(e, `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, L.ENV),
	configFileSelector: (e) => Ut(e, `ignore_configured_endpoint_urls`, L.CONFIG),
	default: !1
}, Mr = async (e) => {
	if (!await R(jr)()) return R(Ar(e ?? ``))();
}, Nr = async (e) => {
	let t = e?.Bucket || ``;
	if (typeof e.Bucket == `string` && (e.Bucket = t.replace(/#/g, `%23`).replace(/\?/g, `%3F`)), Rr(t)) {
		if (e.ForcePathStyle === !0) throw Error(`Path-style addressing cannot be used with ARN buckets`);
	} else (!Lr(t) || t.indexOf(`.`) !== -1 && !String(e.Endpoint).startsWith(`http:`) || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
	return e.DisableMultiRegionAccessPoints && (e.disableMultiRegionAccessPoints = !0, e.DisableMRAP = !0), e;
}, Pr = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, Fr = /(\d+\.){3}\d+/, Ir = /\.\./, Lr = (e) => Pr.test(e) && !Fr.test(e) && !Ir.test(e), Rr = (e) => {
	let [t, n, r, , , i] = e.split(`:`), a = t === `arn` && e.split(`:`).length >= 6, o = !!(a && n && r && i);
	if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
	return o;
}, zr = (e, t, n, r = !1) => {
	let i = async () => {
		let i;
		return i = r ? n.clientContextParams?.[e] ?? n[e] ?? n[t] : n[e] ?? n[t], typeof i == `function` ? i() : i;
	};
	return e === `credentialScope` || t === `CredentialScope` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.credentialScope ?? e?.CredentialScope;
	} : e === `accountId` || t === `AccountId` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.accountId ?? e?.AccountId;
	} : e === `endpoint` || t === `endpoint` ? async () => {
		if (n.isCustomEndpoint === !1) return;
		let e = await i();
		if (e && typeof e == `object`) {
			if (`url` in e) return e.url.href;
			if (`hostname` in e) {
				let { protocol: t, hostname: n, port: r, path: i } = e;
				return `${t}//${n}${r ? `:` + r : ``}${i}`;
			}
		}
		return e;
	} : i;
};
function Br(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId), t && (r.endpoint = () => Promise.resolve(De(t)), r.isCustomEndpoint = !0, i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`));
		}
		let a = await Vr(t, n, r);
		if (typeof r.endpointProvider != `function`) throw Error(`config.endpointProvider is not set.`);
		let o = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			let e = await r.endpoint();
			if (e?.headers) {
				o.headers ??= {};
				for (let [t, n] of Object.entries(e.headers)) o.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return o;
	};
}
const Vr = async (e, t, n) => {
	let r = {}, i = t?.getEndpointParameterInstructions?.() || {};
	for (let [t, a] of Object.entries(i)) switch (a.type) {
		case `staticContextParams`:
			r[t] = a.value;
			break;
		case `contextParams`:
			r[t] = e[a.name];
			break;
		case `clientContextParams`:
		case `builtInParams`:
			r[t] = await zr(a.name, t, n, a.type !== `builtInParams`)();
			break;
		case `operationContextParams`:
			r[t] = a.get(e);
			break;
		default: throw Error(`Unrecognized endpoint parameter instruction: ` + JSON.stringify(a));
	}
	return Object.keys(i).length === 0 && Object.assign(r, n), String(n.serviceId).toLowerCase() === `s3` && await Nr(r), r;
};
function Hr(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
function Ur(e) {
	let t = Br(e);
	return ({ config: e, instructions: n }) => (r, i) => async (a) => {
		e.isCustomEndpoint && Hr(i, `ENDPOINT_OVERRIDE`, `N`);
		let o = await t(a.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, i);
		i.endpointV2 = o, i.authSchemes = o.properties?.authSchemes;
		let s = i.authSchemes?.[0];
		if (s) {
			i.signing_region = s.signingRegion, i.signing_service = s.signingName;
			let e = k(i)?.selectedHttpAuthScheme?.httpAuthOption;
			e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
				signing_region: s.signingRegion,
				signingRegion: s.signingRegion,
				signing_service: s.signingName,
				signingName: s.signingName,
				signingRegionSet: s.signingRegionSet
			}, s.properties));
		}
		return r({ ...a });
	};
}
const Wr = {
	step: `serialize`,
	tags: [
		`ENDPOINT_PARAMETERS`,
		`ENDPOINT_V2`,
		`ENDPOINT`
	],
	name: `endpointV2Middleware`,
	override: !0,
	relation: `before`,
	toMiddleware: {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	}.name
};
function Gr(e) {
	let t = Ur(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), Wr);
	} });
}
function Kr(e) {
	return (t) => {
		let n = t.tls ?? !0, { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t, o = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => De(await M(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: M(i ?? !1),
			useFipsEndpoint: M(a ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		}), s;
		return o.serviceConfiguredEndpoint = async () => (t.serviceId && !s && (s = e(t.serviceId)), s), o;
	};
}
var qr = class e {
	nodes;
	root;
	conditions;
	results;
	constructor(e, t, n, r) {
		this.nodes = e, this.root = t, this.conditions = n, this.results = r;
	}
	static from(t, n, r, i) {
		return new e(t, n, r, i);
	}
}, Jr = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size: e, params: t }) {
		this.capacity = e ?? 50, t && (this.parameters = t);
	}
	get(e, t) {
		let n = this.hash(e);
		if (n === !1) return t();
		if (!this.data.has(n)) {
			if (this.data.size > this.capacity + 10) {
				let e = this.data.keys(), t = 0;
				for (;;) {
					let { value: n, done: r } = e.next();
					if (this.data.delete(n), r || ++t > 10) break;
				}
			}
			this.data.set(n, t());
		}
		return this.data.get(n);
	}
	size() {
		return this.data.size;
	}
	hash(e) {
		let t = ``, { parameters: n } = this;
		if (n.length === 0) return !1;
		for (let r of n) {
			let n = e[r], i = n == null ? `\0` : String(n);
			if (i.includes(`|;`)) return !1;
			t += i + `|;`;
		}
		return t;
	}
}, Yr = class extends Error {
	constructor(e) {
		super(e), this.name = `EndpointError`;
	}
};
function Xr(e) {
	return typeof e != `object` || !e ? e : `ref` in e ? `$${Xr(e.ref)}` : `fn` in e ? `${e.fn}(${(e.argv || []).map(Xr).join(`, `)})` : JSON.stringify(e, null, 2);
}
const Zr = {}, Qr = (e, t) => e === t;
function $r(...e) {
	for (let t of e) if (t != null) return t;
}
const ei = (e) => {
	let t = e.split(`.`), n = [];
	for (let r of t) {
		let t = r.indexOf(`[`);
		if (t !== -1) {
			if (r.indexOf(`]`) !== r.length - 1) throw new Yr(`Path: '${e}' does not end with ']'`);
			let i = r.slice(t + 1, -1);
			if (Number.isNaN(parseInt(i))) throw new Yr(`Invalid array index: '${i}' in path: '${e}'`);
			t !== 0 && n.push(r.slice(0, t)), n.push(i);
		} else n.push(r);
	}
	return n;
}, ti = (e, t) => ei(t).reduce((n, r) => {
	if (typeof n != `object`) throw new Yr(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
	if (Array.isArray(n)) {
		let e = parseInt(r);
		return n[e < 0 ? n.length + e : e];
	}
	return n[r];
}, e), ni = (e) => e != null;
function ri(e, t, n) {
	return e ? t : n;
}
const ii = (e) => !e, ai = RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`), oi = (e) => ai.test(e) || e.startsWith(`[`) && e.endsWith(`]`), si = {
	[ge.HTTP]: 80,
	[ge.HTTPS]: 443
}, ci = (e) => {
	let t = (() => {
		try {
			if (e instanceof URL) return e;
			if (typeof e == `object` && `hostname` in e) {
				let { hostname: t, port: n, protocol: r = ``, path: i = ``, query: a = {} } = e, o = new URL(`${r}//${t}${n ? `:${n}` : ``}${i}`);
				return o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join(`&`), o;
			}
			return new URL(e);
		} catch {
			return null;
		}
	})();
	if (!t) return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`), null;
	let n = t.href, { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
	if (s) return null;
	let c = o.slice(0, -1);
	if (!Object.values(ge).includes(c)) return null;
	let l = oi(i);
	return {
		scheme: c,
		authority: `${r}${n.includes(`${r}:${si[c]}`) || typeof e == `string` && e.includes(`${r}:${si[c]}`) ? `:${si[c]}` : ``}`,
		path: a,
		normalizedPath: a.endsWith(`/`) ? a : `${a}/`,
		isIp: l
	};
};
function li(e, t, n) {
	if (n === 1) return [e];
	if (e === ``) return [``];
	let r = e.split(t);
	return n === 0 ? r : r.slice(0, n - 1).concat(r.slice(1).join(t));
}
const ui = {
	booleanEquals: Qr,
	coalesce: $r,
	getAttr: ti,
	isSet: ni,
	isValidHostLabel: Ce,
	ite: ri,
	not: ii,
	parseURL: ci,
	split: li,
	stringEquals: (e, t) => e === t,
	substring: (e, t, n, r) => e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e) ? null : r ? e.substring(e.length - n, e.length - t) : e.substring(t, n),
	uriEncode: (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`)
}, di = (e, t) => {
	let n = [], { referenceRecord: r, endpointParams: i } = t, a = 0;
	for (; a < e.length;) {
		let t = e.indexOf(`{`, a);
		if (t === -1) {
			n.push(e.slice(a));
			break;
		}
		n.push(e.slice(a, t));
		let o = e.indexOf(`}`, t);
		if (o === -1) {
			n.push(e.slice(t));
			break;
		}
		e[t + 1] === `{` && e[o + 1] === `}` && (n.push(e.slice(t + 1, o)), a = o + 2);
		let s = e.substring(t + 1, o);
		if (s.includes(`#`)) {
			let [e, t] = s.split(`#`);
			n.push(ti(r[e] ?? i[e], t));
		} else n.push(r[s] ?? i[s]);
		a = o + 1;
	}
	return n.join(``);
}, fi = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e], pi = (e, t, n) => {
	if (typeof e == `string`) return di(e, n);
	if (e.fn) return hi.callFunction(e, n);
	if (e.ref) return fi(e, n);
	throw new Yr(`'${t}': ${String(e)} is not a string, function or reference.`);
}, mi = ({ fn: e, argv: t }, n) => {
	let r = Array(t.length);
	for (let e = 0; e < r.length; ++e) {
		let i = t[e];
		typeof i == `boolean` || typeof i == `number` ? r[e] = i : r[e] = hi.evaluateExpression(i, `arg`, n);
	}
	let i = e.indexOf(`.`);
	if (i !== -1) {
		let t = Zr[e.slice(0, i)]?.[e.slice(i + 1)];
		if (typeof t == `function`) return t(...r);
	}
	let a = ui[e];
	if (typeof a == `function`) return a(...r);
	throw Error(`function ${e} not loaded in endpointFunctions.`);
}, hi = {
	evaluateExpression: pi,
	callFunction: mi
}, gi = (e, t) => {
	let { assign: n } = e;
	if (n && n in t.referenceRecord) throw new Yr(`'${n}' is already defined in Reference Record.`);
	let r = mi(e, t);
	t.logger?.debug?.(`endpoints evaluateCondition: ${Xr(e)} = ${Xr(r)}`);
	let i = r === `` || !!r;
	return n == null ? { result: i } : {
		result: i,
		toAssign: {
			name: n,
			value: r
		}
	};
}, _i = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => (e[n] = r.map((e) => {
	let r = pi(e, `Header value entry`, t);
	if (typeof r != `string`) throw new Yr(`Header '${n}' value '${r}' is not a string`);
	return r;
}), e), {}), vi = (e, t) => Object.entries(e).reduce((e, [n, r]) => (e[n] = bi.getEndpointProperty(r, t), e), {}), yi = (e, t) => {
	if (Array.isArray(e)) return e.map((e) => yi(e, t));
	switch (typeof e) {
		case `string`: return di(e, t);
		case `object`:
			if (e === null) throw new Yr(`Unexpected endpoint property: ${e}`);
			return bi.getEndpointProperties(e, t);
		case `boolean`: return e;
		default: throw new Yr(`Unexpected endpoint property type: ${typeof e}`);
	}
}, bi = {
	getEndpointProperty: yi,
	getEndpointProperties: vi
}, xi = (e, t) => {
	let n = pi(e, `Endpoint URL`, t);
	if (typeof n == `string`) try {
		return new URL(n);
	} catch (e) {
		throw console.error(`Failed to construct URL with ${n}`, e), e;
	}
	throw new Yr(`Endpoint URL must be a string, got ${typeof n}`);
}, Si = 1e8, Ci = (e, t) => {
	let { nodes: n, root: r, results: i, conditions: a } = e, o = r, s = {}, c = {
		referenceRecord: s,
		endpointParams: t.endpointParams,
		logger: t.logger
	};
	for (; o !== 1 && o !== -1 && o < Si;) {
		let e = 3 * (Math.abs(o) - 1), [t, r, i] = [
			n[e],
			n[e + 1],
			n[e + 2]
		], [l, u, d] = a[t], f = gi({
			fn: l,
			assign: d,
			argv: u
		}, c);
		if (f.toAssign) {
			let { name: e, value: t } = f.toAssign;
			s[e] = t;
		}
		o = o >= 0 === f.result ? r : i;
	}
	if (o >= Si) {
		let e = i[o - Si];
		if (e[0] === -1) {
			let [, t] = e;
			throw new Yr(pi(t, `Error`, c));
		}
		let [t, n, r] = e;
		return {
			url: xi(t, c),
			properties: vi(n, c),
			headers: _i(r ?? {}, c)
		};
	}
	throw new Yr(`No matching endpoint.`);
}, wi = Kr(Mr);
Ur(Mr);
const Ti = Gr(Mr);
var Ei = class extends x {
	expectedChecksum;
	checksumSourceLocation;
	checksum;
	source;
	base64Encoder;
	constructor({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) {
		if (super(), typeof n.pipe != `function`) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
		this.source = n, this.base64Encoder = i ?? E, this.expectedChecksum = e, this.checksum = t, this.checksumSourceLocation = r, this.source.on(`data`, this.onSourceData), this.source.on(`end`, this.onSourceEnd), this.source.on(`error`, this.onSourceError), this.source.on(`close`, this.onSourceClose), this.source.pause();
	}
	onSourceData = (e) => {
		if (!this.destroyed) {
			try {
				this.checksum.update(e);
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(e) || this.source.pause();
		}
	};
	onSourceEnd = async () => {
		if (!this.destroyed) {
			try {
				let e = await this.checksum.digest(), t = this.base64Encoder(e);
				if (this.expectedChecksum !== t) {
					this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}" in response header "${this.checksumSourceLocation}".`));
					return;
				}
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(null);
		}
	};
	onSourceError = (e) => {
		this.destroy(e);
	};
	onSourceClose = () => {
		!this.destroyed && !this.source.readableEnded && this.destroy(Error(`Connection lost or stream closed before all data was received.`));
	};
	_read(e) {
		this.source.resume();
	}
	_destroy(e, t) {
		this.source?.removeListener(`data`, this.onSourceData), this.source?.removeListener(`end`, this.onSourceEnd), this.source?.removeListener(`error`, this.onSourceError), this.source?.removeListener(`close`, this.onSourceClose), this.source?.destroy(), t(e);
	}
};
const Di = (e) => typeof ReadableStream == `function` && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), Oi = (e) => typeof Blob == `function` && (e?.constructor?.name === Blob.name || e instanceof Blob), ki = (e) => new TextEncoder().encode(e), Ai = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(Ai).reduce((e, [t, n]) => (e[n] = Number(t), e), {});
const ji = Ai.split(``);
function Mi(e) {
	let t;
	t = typeof e == `string` ? ki(e) : e;
	let n = typeof t == `object` && typeof t.length == `number`, r = typeof t == `object` && typeof t.byteOffset == `number` && typeof t.byteLength == `number`;
	if (!n && !r) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	let i = ``;
	for (let e = 0; e < t.length; e += 3) {
		let n = 0, r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) n |= t[i] << (a - i - 1) * 8, r += 8;
		let a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			let t = (a - e) * 6;
			i += ji[(n & 63 << t) >> t];
		}
		i += `==`.slice(0, 4 - a);
	}
	return i;
}
const Ni = typeof ReadableStream == `function` ? ReadableStream : function() {};
var Pi = class extends Ni {};
const Fi = ({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) => {
	if (!Di(n)) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
	let a = i ?? Mi;
	if (typeof TransformStream != `function`) throw Error(`@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.`);
	let o = new TransformStream({
		start() {},
		async transform(e, n) {
			t.update(e), n.enqueue(e);
		},
		async flush(n) {
			let i = await t.digest(), o = a(i);
			if (e !== o) {
				let t = Error(`Checksum mismatch: expected "${e}" but received "${o}" in response header "${r}".`);
				n.error(t);
			} else n.terminate();
		}
	});
	n.pipeThrough(o);
	let s = o.readable;
	return Object.setPrototypeOf(s, Pi.prototype), s;
};
function Ii(e) {
	return typeof ReadableStream == `function` && Di(e.source) ? Fi(e) : new Ei(e);
}
var Li = class {
	allocByteArray;
	byteLength = 0;
	byteArrays = [];
	constructor(e) {
		this.allocByteArray = e;
	}
	push(e) {
		this.byteArrays.push(e), this.byteLength += e.byteLength;
	}
	flush() {
		if (this.byteArrays.length === 1) {
			let e = this.byteArrays[0];
			return this.reset(), e;
		}
		let e = this.allocByteArray(this.byteLength), t = 0;
		for (let n = 0; n < this.byteArrays.length; ++n) {
			let r = this.byteArrays[n];
			e.set(r, t), t += r.byteLength;
		}
		return this.reset(), e;
	}
	reset() {
		this.byteArrays = [], this.byteLength = 0;
	}
};
function Ri(e, t, n) {
	let r = e.getReader(), i = !1, a = 0, o = [``, new Li((e) => new Uint8Array(e))], s = -1, c = async (e) => {
		let { value: l, done: u } = await r.read(), d = l;
		if (u) {
			if (s !== -1) {
				let t = Bi(o, s);
				Vi(t) > 0 && e.enqueue(t);
			}
			e.close();
		} else {
			let r = Hi(d, !1);
			if (s !== r && (s >= 0 && e.enqueue(Bi(o, s)), s = r), s === -1) {
				e.enqueue(d);
				return;
			}
			let l = Vi(d);
			a += l;
			let u = Vi(o[s]);
			if (l >= t && u === 0) e.enqueue(d);
			else {
				let r = zi(o, s, d);
				!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), r >= t ? e.enqueue(Bi(o, s)) : await c(e);
			}
		}
	};
	return new ReadableStream({ pull: c });
}
function zi(e, t, n) {
	switch (t) {
		case 0: return e[0] += n, Vi(e[0]);
		case 1:
		case 2: return e[t].push(n), Vi(e[t]);
	}
}
function Bi(e, t) {
	switch (t) {
		case 0:
			let n = e[0];
			return e[0] = ``, n;
		case 1:
		case 2: return e[t].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${t} given to flush()`);
}
function Vi(e) {
	return e?.byteLength ?? e?.length ?? 0;
}
function Hi(e, t = !0) {
	return t && typeof Buffer < `u` && e instanceof Buffer ? 2 : e instanceof Uint8Array ? 1 : typeof e == `string` ? 0 : -1;
}
function Ui(e, t, n) {
	if (Di(e)) return Ri(e, t, n);
	let r = new x({ read() {} }), i = !1, a = 0, o = [
		``,
		new Li((e) => new Uint8Array(e)),
		new Li((e) => Buffer.from(new Uint8Array(e)))
	], s = -1;
	return e.on(`data`, (e) => {
		let c = Hi(e, !0);
		if (s !== c && (s >= 0 && r.push(Bi(o, s)), s = c), s === -1) {
			r.push(e);
			return;
		}
		let l = Vi(e);
		a += l;
		let u = Vi(o[s]);
		if (l >= t && u === 0) r.push(e);
		else {
			let c = zi(o, s, e);
			!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), c >= t && r.push(Bi(o, s));
		}
	}), e.on(`end`, () => {
		if (s !== -1) {
			let e = Bi(o, s);
			Vi(e) > 0 && r.push(e);
		}
		r.push(null);
	}), r;
}
const Wi = (e, t) => {
	let { base64Encoder: n, bodyLengthChecker: r, checksumAlgorithmFn: i, checksumLocationName: a, streamHasher: o } = t, s = n !== void 0 && r !== void 0 && i !== void 0 && a !== void 0 && o !== void 0, c = s ? o(i, e) : void 0;
	Promise.resolve(c).catch(() => {});
	let l = e.getReader();
	return new ReadableStream({ async pull(e) {
		let { value: t, done: i } = await l.read();
		if (i) {
			if (e.enqueue(`0\r
`), s) {
				let t = n(await c);
				e.enqueue(`${a}:${t}\r\n`), e.enqueue(`\r
`);
			}
			e.close();
		} else e.enqueue(`${(r(t) || 0).toString(16)}\r\n${t}\r\n`);
	} });
};
function Gi(e, t) {
	let n = e, r = e;
	if (Di(r)) return Wi(r, t);
	let { base64Encoder: i, bodyLengthChecker: a, checksumAlgorithmFn: o, checksumLocationName: s, streamHasher: c } = t, l = i !== void 0 && o !== void 0 && s !== void 0 && c !== void 0, u = l ? c(o, n) : void 0;
	Promise.resolve(u).catch(() => {});
	let d = new x({ read() {
		n.resume();
	} });
	return n.on(`data`, (e) => {
		let t = a(e) || 0;
		t !== 0 && (d.push(`${t.toString(16)}\r\n`), d.push(e), d.push(`\r
`) || n.pause());
	}), n.on(`error`, (e) => {
		d.destroy(e);
	}), n.pause(), n.on(`end`, async () => {
		try {
			if (d.push(`0\r
`), l) {
				let e = i(await u);
				d.push(`${s}:${e}\r\n`), d.push(`\r
`);
			}
			d.push(null);
		} catch (e) {
			d.destroy(e);
		}
	}), d;
}
const Ki = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return new TextDecoder(`utf-8`).decode(e);
}, qi = async (e) => Oi(e) ? Ji(e) : Yi(e);
async function Ji(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Yi(e) {
	let t = [], n = e.getReader(), r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i && (t.push(i), r += i.length), e) break;
	}
	return Lt(t, r);
}
const Xi = `The stream has already been transformed.`, Zi = (e) => {
	if (!Qi(e) && !Di(e)) {
		let t = e?.__proto__?.constructor?.name || e;
		throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
	}
	let t = !1, n = async () => {
		if (t) throw Error(Xi);
		return t = !0, await qi(e);
	}, r = (e) => {
		if (typeof e.stream != `function`) throw Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
		return e.stream();
	};
	return Object.assign(e, {
		transformToByteArray: n,
		transformToString: async (e) => {
			let t = await n();
			if (e === `base64`) return Mi(t);
			if (e === `hex`) return P(t);
			if (e === void 0 || e === `utf8` || e === `utf-8`) return Ki(t);
			if (typeof TextDecoder == `function`) return new TextDecoder(e).decode(t);
			throw Error(`TextDecoder is not available, please make sure polyfill is provided.`);
		},
		transformToWebStream: () => {
			if (t) throw Error(Xi);
			if (t = !0, Qi(e)) return r(e);
			if (Di(e)) return e;
			throw Error(`Cannot transform payload to web stream, got ${e}`);
		}
	});
}, Qi = (e) => typeof Blob == `function` && e instanceof Blob, $i = (e) => Oi(e) ? Ji(e) : Di(e) ? Yi(e) : new Promise((t, n) => {
	let r = new ea(), i = e;
	i.pipe(r), i.on(`error`, (e) => {
		r.end(), n(e);
	}), r.on(`error`, n), r.on(`finish`, function() {
		t(Lt(this.bufferedBytes));
	});
});
var ea = class extends te {
	bufferedBytes = [];
	_write(e, t, n) {
		this.bufferedBytes.push(e), n();
	}
};
const ta = `The stream has already been transformed.`, na = (e) => {
	if (!(e instanceof x)) try {
		return Zi(e);
	} catch {
		let t = e?.__proto__?.constructor?.name || e;
		throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
	}
	let t = !1, n = async () => {
		if (t) throw Error(ta);
		return t = !0, await $i(e);
	};
	return Object.assign(e, {
		transformToByteArray: n,
		transformToString: async (e) => {
			let t = await n();
			return e === void 0 || Buffer.isEncoding(e) ? ue(t.buffer, t.byteOffset, t.byteLength).toString(e) : new TextDecoder(e).decode(t);
		},
		transformToWebStream: () => {
			if (t) throw Error(ta);
			if (e.readableFlowing !== null) throw Error(`The stream has been consumed by other callbacks.`);
			if (typeof x.toWeb != `function`) throw Error(`Readable.toWeb() is not supported. Please ensure a polyfill is available.`);
			return t = !0, x.toWeb(e);
		}
	});
};
function ra(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var ia = class extends me(D, T, E, pe) {};
const aa = he(_), oa = aa, sa = async (e = /* @__PURE__ */ new Uint8Array(), t) => {
	if (e instanceof Uint8Array) return ia.mutate(e);
	if (!e) return ia.mutate(/* @__PURE__ */ new Uint8Array());
	let n = t.streamCollector(e);
	return ia.mutate(await n);
};
function ca(e) {
	return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
const la = Symbol.for(`@smithy/schema-x`);
var ua = class e extends z {
	static identity = Symbol.for(`@smithy/HttpBindingNormalizedSchema`);
	identity = e.identity;
	bindings;
	constructor(e) {
		super(e);
	}
	static of(t) {
		let n = z.of(t);
		if (n.identity === e.identity) return n;
		let r = n.isMemberSchema() ? n : n.getSchema(), i = typeof r == `object` && r ? r : n;
		return i[la] ??= new e(n);
	}
	getHttpBindingLocation(e) {
		return e.httpPayload ? 36 : e.httpLabel ? 33 : e.httpHeader ? 38 : typeof e.httpPrefixHeaders == `string` ? 39 : e.httpQuery ? 34 : e.httpQueryParams ? 35 : e.httpResponseCode ? 37 : 32;
	}
	getHttpBindingValue(e, t, n = !1) {
		let r = this.getSchema(), i = typeof r == `number` ? r & 255 : this.isListSchema() ? 64 : 255, a = e & 7, o = t.mediaType ? t.mediaType === `application/json` || t.mediaType.endsWith(`+json`) ? 2 : 1 : 0, s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0, c = i >= 4 && i <= 7 ? a >= 6 ? 2 : +(a > 0 && a < 4) : 0, l = i | o << 8 | !!t.idempotencyToken << 10 | s << 11 | !!t.sparse << 13 | c << 14 | !!t.hostLabel << 17 | (e === 36 && typeof r != `object`) << 18, u = i & 192, d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0, f = (d?.[1] ?? 0) & 255;
		return l |= (a >= 6 && (f === 4 || f === 6)) << 16, [
			this,
			l,
			d
		];
	}
	getHttpBindingCollectionValue(t, n = this.getMergedTraits()) {
		let r = e.of(this.getValueSchema());
		return r.getHttpBindingValue(t, {
			...r.getMergedTraits(),
			...n
		}, !0);
	}
	getHttpBindings() {
		let e = this.getSchema();
		return typeof e != `object` || !e ? ma : this.bindings ??= da(this);
	}
};
const da = (e) => {
	let t = [], n = [], r = [], i = [], a = [], o = {}, s = {}, c = [], l = {
		headers: s,
		prefixHeaders: c
	}, u = {
		request: {
			memberBindings: a,
			byName: o
		},
		response: {
			bodyMemberNames: t,
			bindings: l
		}
	}, { request: d, response: f } = u;
	for (let [u, f] of e.structIterator()) {
		let e = ua.of(f), p = e.getMergedTraits(), m = e.getHttpBindingLocation(p), h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery, g = e.getHttpBindingValue(m, p), _ = [
			u,
			g,
			m,
			h
		];
		u === `__proto__` && ra(o), o[u] = _, g[1] >> 10 & 1 && (d.hasIdempotency = !0), a.push(_);
		let v = m & 7;
		if (v === 0 && (r.push(u), i.push(f)), !(v & 4)) t.push(u), n.push(f);
		else if ((v & 6) == 4) {
			if (v & 1) l.statusCode = _;
			else {
				l.payload = _;
				let e = g[1] & 255;
				d.contentTypeInstruction = p.mediaType ?? (e === 0 ? `text/plain` : e === 21 || e === 42 ? `application/octet-stream` : null);
			}
		} else v & 1 ? (d.hasPrefixHeaders = !0, c.push(_)) : (h === `__proto__` && ra(s), s[h] = _);
	}
	return d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null), d.syntheticBodySchema = ga(e, r, i), f.syntheticBodySchema = ga(e, t, n), u;
}, fa = (e) => {
	let t = [], n = 0;
	for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) r.index > n && t.push([e.slice(n, r.index), 0]), t.push([r[1], r[2] ? 2 : 1]), n = r.index + r[0].length;
	return t.length && n < e.length && t.push([e.slice(n), 0]), t.length ? t : void 0;
}, pa = (e) => {
	let { http: t, endpoint: n } = Ln(e.traits ?? {}), [r, i] = t?.[1].split(`?`) ?? [];
	return [
		t?.[0],
		r,
		i ? [...new URLSearchParams(i)] : [],
		r ? fa(r) : void 0,
		n?.[0]
	];
}, ma = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
}, ha = (e) => e[la] ??= pa(e), ga = (e, t, n) => {
	if (!t.length) return;
	let r = e.getSchema(), i = [
		3,
		r[1],
		r[2],
		e.getMergedTraits(),
		t,
		n
	], a = r[6], o = a && t.reduce((e, t) => e + +(r[4].indexOf(t) < a), 0);
	return o && (i[6] = o), i;
};
var _a = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, va = class extends _a {
	options;
	compositeErrorRegistry;
	constructor(e) {
		super(), this.options = e, this.compositeErrorRegistry = new B(e.defaultNamespace);
		for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
	}
	getRequestType() {
		return j;
	}
	getResponseType() {
		return xe;
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
	}
	updateServiceEndpoint(e, t) {
		if (`url` in t) {
			e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, e.password = t.url.password || void 0, e.query ||= {};
			for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
			if (t.headers) for (let n in t.headers) A(t.headers, n) && (e.headers[n] = t.headers[n].join(`, `));
			return e;
		}
		if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, e.path = t.path, e.query = { ...t.query }, t.headers) for (let n in t.headers) A(t.headers, n) && (e.headers[n] = t.headers[n]);
		return e;
	}
	setHostPrefix(e, t, n, r = ha(t)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let i = r[4];
		if (typeof i != `string`) return;
		let a = i;
		for (let [e, [, r]] of ua.of(t.input).getHttpBindings().request.memberBindings) {
			if (!(r >> 17 & 1)) continue;
			let t = n[e];
			if (typeof t != `string`) throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
			a = a.replace(`{${e}}`, t);
		}
		if (e.hostname = a + e.hostname, !we(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(e) {
		return {
			httpStatusCode: e.statusCode,
			requestId: e.headers[`x-amzn-requestid`] ?? e.headers[`x-amzn-request-id`] ?? e.headers[`x-amz-request-id`],
			extendedRequestId: e.headers[`x-amz-id-2`],
			cfId: e.headers[`x-amz-cf-id`]
		};
	}
	resolveError(e, t, n) {
		let r = [
			-3,
			``,
			`Error`,
			0,
			[],
			[],
			0
		], i;
		for (let r of n) for (let n of t) try {
			i = n === `*` ? r.getSchema(e) : r.getSchema(n + `#` + e);
			let t = r.getErrorCtor(i);
			if (t) return [
				i,
				t,
				`modeled`
			];
			{
				let e = r.getBaseException();
				if (e) {
					let t = r.getErrorCtor(e);
					if (t) return [
						i,
						t,
						`synthetic`
					];
				}
			}
		} catch {}
		for (let e of n) {
			let t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t);
				if (n) return [
					t,
					n,
					`synthetic`
				];
			}
		}
		return [
			r,
			Error,
			`native`
		];
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream: e,
			requestSchema: t,
			initialRequest: n
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response: e,
			responseSchema: t,
			initialResponseContainer: n
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde: e, eventStreamSerdeProvider: t } = await import(`./event-streams.js`);
		return new e({
			marshaller: this.resolveEventStreamMarshaller(t),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		return [];
	}
	getEventStreamMarshaller() {
		let e = this.serdeContext;
		if (!e.eventStreamMarshaller) throw Error(`@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.`);
		return e.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(e) {
		let t = this.serdeContext;
		return t.eventStreamMarshaller ? t.eventStreamMarshaller : e(this.serdeContext);
	}
}, ya = class extends va {
	async serializeRequest(e, t, n) {
		let r = t && typeof t == `object` ? t : {}, i = {}, a = {}, o = await n.endpoint(), s = ua.of(e?.input), c = s.getHttpBindings().request, l = ha(e), u = new j({
			query: i,
			headers: a
		});
		if (o) {
			this.updateServiceEndpoint(u, o), this.setHostPrefix(u, e, r, l);
			let [t, n, a] = l;
			if (t) {
				u.method = t, u.path = u.path === `/` ? n : u.path + n;
				for (let [e, t] of a) i[e] = t;
			}
		}
		u.query = i;
		let d = this.serializeHttpBindings(r, u, c, l);
		return d && (u.body = await this.serializeEventStream({
			eventStream: d,
			requestSchema: s
		})), u;
	}
	serializeHttpBindings(e, t, n, r) {
		let i = this.serializer, a = typeof i.writeCodec == `function` ? i : void 0, o = t.query, s = t.headers, c = n.syntheticBodySchema, l = !1, u, d, f, p = Object.getOwnPropertyNames(e), m = Object.getPrototypeOf(e), h = (m === Object.prototype || m === null) && !n.hasIdempotency && !n.hasPrefixHeaders && p.length * 2 < n.memberBindings.length, g = h ? p.length : n.memberBindings.length;
		for (let t = 0; t < g; ++t) {
			let r = h ? A(n.byName, p[t]) ? n.byName[p[t]] : void 0 : n.memberBindings[t];
			if (!r) continue;
			let c = r[1], m = r[0], g = c[0], _ = c[1], v = c[2], y = r[2], ee = r[3], b = e[m];
			if (b != null || _ >> 10 & 1) {
				if (y === 36) {
					let e = _ >> 11 & 3;
					e ? e === 2 ? d = b || void 0 : u = b : (a ? a.writeCodec(g, b) : i.write(g, b), u = i.flush());
				} else if (y === 33 || y === 38) {
					let e = this.serializeHttpValue(c, b, y, a);
					y === 33 ? (f ??= Object.create(null))[m] = e : s[ee] = e;
				} else if (y === 39) for (let e in b) {
					if (!A(b, e)) continue;
					let t = ee + e;
					s[t.toLowerCase()] = this.serializeHttpValue(v, b[e], 38, a, a ? v[0] : [v[0], { httpHeader: t }]);
				}
				else (y & 62) == 34 ? this.serializeQuery(c, b, ee, o, a) : l = !0;
			}
		}
		let _ = r[1], v = r[3];
		return _ && v && t.path.endsWith(_) && (t.path = t.path.slice(0, -_.length) + this.serializePath(v, f, n)), l && c && (a ? a.writeCodec(c, e) : i.write(c, e), u = i.flush()), t.body = u, d;
	}
	serializeQuery(e, t, n, r, i) {
		let [a, o, s] = e, c = i ? void 0 : a.getMergedTraits();
		if (n === void 0) for (let e in t) !A(t, e) || e in r || (i || Object.assign(s[0].getMergedTraits(), {
			...c,
			httpQuery: e,
			httpQueryParams: void 0
		}), this.serializeQuery(s, t[e], e, r, i));
		else if ((o & 192) == 64) {
			let e = [];
			for (let n of t) {
				let t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
				(o >> 13 & 1 || t !== void 0) && e.push(t);
			}
			r[n] = e;
		} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
	}
	serializeHttpValue(e, t, n, r, i = e[0]) {
		let a = e[1], o = a & 255;
		return r && !(a & 1792) && (o <= 2 || o === 17 || o === 19) ? String(t) : (r ? r.writeHttpBinding(e, t, n) : this.serializer.write(i, t), this.serializer.flush());
	}
	serializePath(e, t, n) {
		let r = ``;
		for (let [i, a] of e) {
			if (a === 0) {
				r += i;
				continue;
			}
			let e = t?.[i];
			if (e === void 0) {
				if (A(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
				r += `{${i}${a === 2 ? `+` : ``}}`;
			} else r += a === 2 ? e.split(`/`).map(ca).join(`/`) : ca(e);
		}
		return r;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = typeof r.readCodec == `function` ? r : void 0, a = ua.of(e.output), o = a.getHttpBindings().response, s = {};
		if (n.statusCode >= 300) {
			let i = await sa(n.body, t);
			throw i.byteLength > 0 && Object.assign(s, await r.read(15, i)), await this.handleError(e, t, n, s, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - HTTP Protocol error handler failed to throw.`);
		}
		let c = await this.deserializeHttpMessage(a, t, n, s);
		if (c.length) {
			let e = await sa(n.body, t);
			if (e.byteLength > 0) {
				let t = await (i ? i.readCodec(o.syntheticBodySchema, e) : r.read(o.syntheticBodySchema, e));
				for (let e of c) t[e] != null && (s[e] = t[e]);
			}
		} else o.bindings.payload || await sa(n.body, t);
		return s.$metadata = this.deserializeMetadata(n), s;
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		let a = r instanceof Set ? i : r, o = this.deserializer, s = typeof o.readCodec == `function` ? o : void 0, c = ua.of(e), { bodyMemberNames: l, bindings: { payload: u, statusCode: d, headers: f, prefixHeaders: p } } = c.getHttpBindings().response, m = n.headers;
		if (u) {
			let [e, r] = u, [i, l] = r, d = l >> 11 & 3;
			if (d) a[e] = d === 2 ? await this.deserializeEventStream({
				response: n,
				responseSchema: c
			}) : na(n.body);
			else if (n.body) {
				let c = await sa(n.body, t);
				c.byteLength > 0 && (a[e] = await (s ? s.readPayload(r, c) : o.read(i, c)));
			}
		}
		for (let e in m) {
			if (!A(m, e)) continue;
			let t = e.toLowerCase(), n = m[e];
			t !== e && (delete m[e], m[t] = n);
			let r = A(f, t) ? f[t] : void 0;
			if (!r) continue;
			let [i, [c, l, u], , d] = r;
			if (u) {
				let e = l >> 16 & 1 ? At(n, `,`, 2) : jt(n), t = [];
				for (let n of e) t.push(s ? s.readHttpBinding(u, n.trim(), 38) : await o.read([u[0], { httpHeader: d }], n.trim()));
				a[i] = t;
			} else a[i] = s ? s.readHttpBinding(r[1], n, 38) : await o.read(c, n);
		}
		for (let [e, [, , t], , n] of p) {
			a[e] = {};
			for (let r in m) {
				if (!A(m, r) || !r.startsWith(n)) continue;
				let i = m[r];
				a[e][r.slice(n.length)] = s ? s.readHttpBinding(t, i, 38) : await o.read([t[0], { httpHeader: r }], i);
			}
		}
		return d && (a[d[0]] = n.statusCode), l;
	}
}, ba = class extends va {
	async serializeRequest(e, t, n) {
		let r = this.serializer, i = {}, a = {}, o = await n.endpoint(), s = z.of(e?.input), c = s.getSchema(), l, u = t && typeof t == `object` ? t : {}, d = new j({
			protocol: ``,
			hostname: ``,
			port: void 0,
			path: `/`,
			fragment: void 0,
			query: i,
			headers: a,
			body: void 0
		});
		if (o && (this.updateServiceEndpoint(d, o), this.setHostPrefix(d, e, u)), u) {
			let e = s.getEventStreamMember();
			if (e) {
				if (u[e]) {
					let t = {};
					for (let [n] of s.structIterator()) n !== e && u[n] != null && (t[n] = u[n]);
					l = await this.serializeEventStream({
						eventStream: u[e],
						requestSchema: s,
						initialRequest: t
					});
				}
			} else r.write(c, u), l = r.flush();
		}
		return d.headers = Object.assign(d.headers, a), d.query = i, d.body = l, d.method = `POST`, d;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = z.of(e.output), a = {};
		if (this.isErrorResponse(n.statusCode)) {
			let i = await sa(n.body, t);
			throw i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - RPC Protocol error handler failed to throw.`);
		}
		for (let e in n.headers) {
			if (!A(n.headers, e)) continue;
			let t = n.headers[e];
			delete n.headers[e], n.headers[e.toLowerCase()] = t;
		}
		let o = i.getEventStreamMember();
		if (o) a[o] = await this.deserializeEventStream({
			response: n,
			responseSchema: i,
			initialResponseContainer: a
		});
		else {
			let e = await sa(n.body, t);
			e.byteLength > 0 && Object.assign(a, await r.read(i, e));
		}
		return a.$metadata = this.deserializeMetadata(n), a;
	}
	isErrorResponse(e) {
		return e >= 300;
	}
}, xa = class extends _a {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	read(e, t) {
		let n = ua.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
		return this.readHttpBinding(n.getHttpBindingValue(i, r), t, i);
	}
	readHttpBinding([e, t, n], r, i) {
		let a = t & 255;
		if ((a & 192) == 64) return n ??= e.getHttpBindingCollectionValue(i), jt(r).map((e) => this.readHttpBinding(n, e, i));
		switch (a) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? pe)(r);
			case 4:
			case 5:
			case 6:
			case 7: {
				let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default) {
					case 5: return Dt(r);
					case 6: return Ot(r);
					case 7: return Et(r);
					default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, r), new Date(r);
				}
			}
			case 0: {
				let e = t >> 8 & 3;
				if (!e) return r;
				let n = r;
				return (i & 6) == 6 && (n = (this.serdeContext?.utf8Encoder ?? D)((this.serdeContext?.base64Decoder ?? pe)(n))), e === 2 ? pt.from(n) : n;
			}
			case 1: return Number(r);
			case 2: return r.toLowerCase() === `true`;
			case 17: return BigInt(r);
			case 19: return new N(r, `bigDecimal`);
			default: return r;
		}
	}
}, Sa = class extends _a {
	codecDeserializer;
	stringDeserializer;
	constructor(e, t) {
		super(), this.codecDeserializer = e, this.stringDeserializer = new xa(t);
	}
	setSerdeContext(e) {
		this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), this.serdeContext = e;
	}
	read(e, t) {
		let n = ua.of(e), r = n.getMergedTraits();
		if (r.httpHeader || r.httpResponseCode) {
			let e = n.getHttpBindingValue(38, r);
			return this.readHttpBinding(e, t, 38);
		}
		return r.httpPayload ? this.readPayload(n.getHttpBindingValue(36, r), t) : this.readCodec(n, t);
	}
	readHttpBinding(e, t, n) {
		let r = typeof t == `string` ? t : (this.serdeContext?.utf8Encoder ?? D)(t);
		return this.stringDeserializer.readHttpBinding(e, r, n);
	}
	readPayload([e, t], n) {
		let r = t & 255;
		return r === 21 || r === 42 ? typeof n == `string` ? (this.serdeContext?.utf8Decoder ?? T)(n) : n : r === 0 ? typeof n == `string` ? n : (this.serdeContext?.utf8Encoder ?? D)(n) : this.readCodec(e, n);
	}
	readCodec(e, t) {
		return this.codecDeserializer.read(e, t);
	}
}, Ca = class extends _a {
	settings;
	stringBuffer = ``;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t) {
		let n = ua.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
		this.writeHttpBinding(n.getHttpBindingValue(i, r), t, i);
	}
	writeHttpBinding([e, t, n], r, i) {
		let a = t & 255;
		switch (typeof r) {
			case `object`:
				if (r === null) {
					this.stringBuffer = `null`;
					return;
				}
				if (a >= 4 && a <= 7) {
					if (!(r instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(!0)}`);
					let n = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && a > 4 ? a : n ? n + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = r.toISOString().replace(`.000Z`, `Z`);
							break;
						case 6:
							this.stringBuffer = Ke(r);
							break;
						case 7:
							this.stringBuffer = String(r.getTime() / 1e3);
							break;
						default: console.warn(`Missing timestamp format, using epoch seconds`, r), this.stringBuffer = String(r.getTime() / 1e3);
					}
					return;
				}
				if ((a === 21 || a === 42) && `byteLength` in r) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? E)(r);
					return;
				}
				if ((a & 192) == 64 && Array.isArray(r)) {
					n ??= e.getHttpBindingCollectionValue(i);
					let t = n[1] & 255, a = t >= 4 && t <= 7, o = ``;
					for (let e of r) {
						this.writeHttpBinding(n, e, i);
						let t = this.flush();
						o && (o += `, `), o += a ? t : mt(t);
					}
					this.stringBuffer = o;
					return;
				}
				this.stringBuffer = JSON.stringify(r, null, 2);
				break;
			case `string`:
				let o = t >> 8 & 3, s = r;
				if (o === 2 && (s = pt.from(s)), o && (i & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? E)(s.toString());
					return;
				}
				this.stringBuffer = r;
				break;
			default: this.stringBuffer = t >> 10 & 1 ? oa() : String(r);
		}
	}
	flush() {
		let e = this.stringBuffer;
		return this.stringBuffer = ``, e;
	}
}, wa = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(e, t, n = new Ca(t)) {
		this.codecSerializer = e, this.stringSerializer = n;
	}
	setSerdeContext(e) {
		this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
	}
	write(e, t) {
		let n = ua.of(e), r = n.getMergedTraits();
		if (r.httpHeader || r.httpLabel || r.httpQuery) {
			let e = n.getHttpBindingLocation(r);
			this.writeHttpBinding(n.getHttpBindingValue(e, r), t, e);
		} else this.writeCodec(n, t);
	}
	writeHttpBinding(e, t, n) {
		this.stringSerializer.writeHttpBinding(e, t, n), this.buffer = this.stringSerializer.flush();
	}
	writeCodec(e, t) {
		this.codecSerializer.write(e, t);
	}
	flush() {
		if (this.buffer !== void 0) {
			let e = this.buffer;
			return this.buffer = void 0, e;
		}
		return this.codecSerializer.flush();
	}
};
function Ta(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == `string` || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
const Ea = (e) => (e.logger && e.logger.constructor?.name !== `NoOpLogger` && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`logger`), e.logger), e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`@smithy/defaultSocketTimeout`), e.defaultSocketTimeout), {
	setHttpHandler(t) {
		e.requestHandler = t;
	},
	httpHandler() {
		return e.requestHandler;
	},
	updateHttpClientConfig(t, n) {
		e.requestHandler?.updateHttpClientConfig(t, n);
	},
	httpHandlerConfigs() {
		return e.requestHandler.httpHandlerConfigs();
	}
}), Da = (e) => ({ requestHandler: e.httpHandler() }), Oa = `content-length`;
function ka(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (j.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(Oa) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[Oa]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
const Aa = {
	step: `build`,
	tags: [`SET_CONTENT_LENGTH`, `CONTENT_LENGTH`],
	name: `contentLengthMiddleware`,
	override: !0
}, ja = (e) => ({ applyToStack: (t) => {
	t.add(ka(e.bodyLengthChecker), Aa);
} }), Ma = (e) => encodeURIComponent(e).replace(/[!'()*]/g, Na), Na = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
function Pa(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		if (n = Ma(n), Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${Ma(r[e])}`);
		else {
			let e = n;
			(r || typeof r == `string`) && (e += `=${Ma(r)}`), t.push(e);
		}
	}
	return t.join(`&`);
}
var Fa = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, Ia = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e, this.to = t;
		let n = Object.keys(this.from), r = new Set(n);
		r.delete(`__type`), this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let e = this.keys.values().next().value, t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
let La;
function Ra() {
	if (La === void 0) try {
		if (typeof Buffer != `function`) La = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			La = typeof e == `object` && !!e;
		}
	} catch {
		La = !1;
	}
	return La;
}
function za(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == `number`) return t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1) ? Va(e, t) ? t : new N(e, `bigDecimal`) : Ba(e) ? new N(e, `bigDecimal`) : /[eE]/.test(e) ? Ua(e) : BigInt(e);
	}
	return t;
}
function Ba(e) {
	let t = e.indexOf(`.`);
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function Va(e, t) {
	if (e === String(t) || Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return Ha(e) === Ha(String(t));
	let n = e.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``), r = String(t);
	return n === r ? !0 : /[eE]/.test(r) ? n === Ha(r) : !1;
}
function Ha(e) {
	let t = e.startsWith(`-`), n = t ? e.slice(1) : e, r = n.search(/[eE]/), i;
	if (r === -1) i = n;
	else {
		let e = parseInt(n.slice(r + 1), 10), t = n.slice(0, r), a = t.indexOf(`.`), o, s;
		a === -1 ? (o = t, s = t.length) : (o = t.slice(0, a) + t.slice(a + 1), s = a), o = o.replace(/0+$/, ``) || `0`;
		let c = s + e;
		i = o === `0` ? `0` : c <= 0 ? `0.` + `0`.repeat(-c) + o : c >= o.length ? o + `0`.repeat(c - o.length) : o.slice(0, c) + `.` + o.slice(c);
	}
	return i.includes(`.`) && (i = i.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``)), (t ? `-` : ``) + i;
}
function Ua(e) {
	let t = e.search(/[eE]/), n = parseInt(e.slice(t + 1), 10), r = e.startsWith(`-`), i = e.slice(+!!r, t), a = i.indexOf(`.`), o, s;
	a === -1 ? (o = i, s = n) : (o = i.slice(0, a) + i.slice(a + 1), s = n - (i.length - a - 1)), o = o.replace(/0+$/, ``) || `0`;
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(`.`, ``).length - o.length));
	return r ? -c : c;
}
const Wa = Symbol.for(`@aws-sdk/reviver`);
function Ga(e) {
	let t = z.of(e), n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (Wa in n) return n[Wa];
		let e = Ka(t, /* @__PURE__ */ new Set());
		return n[Wa] = e, e;
	}
	return Ka(t, /* @__PURE__ */ new Set());
}
function Ka(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	if (t.add(n), e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (Ka(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (Ka(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
const qa = (e, t) => sa(e, t).then((e) => (t?.utf8Encoder ?? D)(e));
async function Ja(e, t, n) {
	let r;
	if (Ra() && typeof e?.[Symbol.asyncIterator] == `function`) {
		let n = await sa(e, t);
		typeof Buffer == `function` && (r = Buffer.isBuffer(n) ? n : Buffer.from(n.buffer, n.byteOffset, n.byteLength));
	}
	if (r ||= await qa(e, t), r.length === 0) return {};
	let i = n && Ga(n) ? za : void 0;
	try {
		return JSON.parse(r, i);
	} catch (e) {
		throw e?.name === `SyntaxError` && Object.defineProperty(e, "$responseBodyText", { value: typeof r == `string` ? r : r.toString(`utf8`) }), e;
	}
}
const Ya = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase()), Xa = (e) => {
	let t = e;
	return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t.indexOf(`#`) >= 0 && (t = t.split(`#`)[1]), t;
}, Za = (e, t) => $a(e, t, [
	`header`,
	`code`,
	`type`
]), Qa = (e, t, n = !1) => $a(e, t, n ? [
	`code`,
	`header`,
	`type`
] : [
	`type`,
	`code`,
	`header`
]), $a = ({ headers: e }, t, n) => {
	for (; n.length > 0;) switch (n.shift()) {
		case `header`:
			let n = Ya(e ?? {}, `x-amzn-errortype`);
			if (n !== void 0) return Xa(e[n]);
			break;
		case `code`:
			let r = Ya(t ?? {}, `code`);
			if (r && t[r] !== void 0) return Xa(t[r]);
			break;
		case `type`: if (t?.__type !== void 0) return Xa(t.__type);
	}
};
var eo = class extends Fa {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	async read(e, t) {
		let n = Ga(e) ? za : void 0, r;
		if (typeof t == `string`) {
			if (t.length === 0) return {};
			r = JSON.parse(t, n);
		} else if (t instanceof Uint8Array && Ra()) {
			if (t.byteLength === 0) return {};
			let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			r = JSON.parse(e, n);
		} else r = await Ja(t, this.serdeContext, e);
		return this._read(e, r);
	}
	readObject(e, t) {
		return this._read(e, t);
	}
	_read(e, t) {
		let n = typeof t == `object` && !!t, r = z.of(e);
		if (n) {
			if (r.isStructSchema()) return this._readStruct(r, t);
			if (Array.isArray(t) && r.isListSchema()) {
				let e = r.getValueSchema();
				if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
				return t;
			}
			if (r.isMapSchema()) {
				let e = r.getValueSchema(), n = t;
				if (this.needsTransform(e)) for (let t in n) A(n, t) && (t === `__proto__` && ra(n), n[t] = this._read(e, n[t]));
				return n;
			}
		}
		if (r.isBlobSchema() && typeof t == `string`) return pe(t);
		let i = r.getMergedTraits().mediaType;
		if (r.isStringSchema() && typeof t == `string` && i) return i === `application/json` || i.endsWith(`+json`) ? pt.from(t) : t;
		if (r.isTimestampSchema() && t != null) switch (Ta(r, this.settings)) {
			case 5: return Xe(t);
			case 6: return et(t);
			case 7: return tt(t);
			default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, t), new Date(t);
		}
		if (r.isBigIntegerSchema() && (typeof t == `number` || typeof t == `string`)) return BigInt(t);
		if (r.isBigDecimalSchema() && t != null) {
			if (t instanceof N) return t;
			let e = t;
			return e.type === `bigDecimal` && `string` in e ? new N(e.string, e.type) : new N(String(t), `bigDecimal`);
		}
		if (r.isNumericSchema() && typeof t == `string`) {
			switch (t) {
				case `Infinity`: return 1 / 0;
				case `-Infinity`: return -1 / 0;
				case `NaN`: return NaN;
			}
			return t;
		}
		if (r.isDocumentSchema() && n) {
			if (Array.isArray(t)) for (let e = 0; e < t.length; ++e) {
				let n = t[e];
				n instanceof N || (t[e] = this._read(r, n));
			}
			else {
				let e = t;
				for (let t in e) {
					if (!A(e, t)) continue;
					t === `__proto__` && ra(e);
					let n = e[t];
					n instanceof N || (e[t] = this._read(r, n));
				}
			}
		}
		return t;
	}
	_readStruct(e, t) {
		let n = e.isUnionSchema(), r = {}, i, a = typeof t.__type == `string`, { jsonName: o } = this.settings;
		o && a && (i = {});
		let s;
		n && (s = new Ia(t, r));
		for (let [c, l] of e.structIterator()) {
			let e = c;
			o && (e = l.getMergedTraits().jsonName ?? e, a && (i[e] = c)), n && s.mark(e), t[e] != null && (r[c] = this._read(l, t[e]));
		}
		if (n) s.writeUnknown();
		else if (a) for (let e in t) {
			if (!A(t, e)) continue;
			let n = t[e], a = o ? i[e] ?? e : e;
			a in r || (r[a] = n);
		}
		return r;
	}
	needsTransform(e) {
		return !!(e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema() || e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema() || e.isStringSchema() && e.getMergedTraits().mediaType);
	}
}, to = class e extends Uint8Array {
	string = null;
	static allocUnsafe(t) {
		if (typeof Buffer == `function`) {
			let n = Buffer.allocUnsafe(t);
			return new e(n.buffer, n.byteOffset, n.byteLength);
		}
		return new e(t);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(e, t) {
		return typeof e == `string` ? this.s().includes(e, t) : Uint8Array.prototype.includes.call(this, e, t);
	}
	indexOf(e, t) {
		return typeof e == `string` ? this.s().indexOf(e, t) : Uint8Array.prototype.indexOf.call(this, e, t);
	}
	lastIndexOf(e, t) {
		if (typeof e == `string`) return this.s().lastIndexOf(e, t);
		let n = Uint8Array.prototype.lastIndexOf;
		return t === void 0 ? n.call(this, e) : n.call(this, e, t);
	}
	startsWith(e, t) {
		return this.s().startsWith(e, t);
	}
	endsWith(e, t) {
		return this.s().endsWith(e, t);
	}
	match(e) {
		return this.s().match(e);
	}
	replace(e, t) {
		return this.s().replace(e, t);
	}
	search(e) {
		return this.s().search(e);
	}
	split(e, t) {
		return this.s().split(e, t);
	}
	substring(e, t) {
		return this.s().substring(e, t);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(e) {
		return this.s().charAt(e);
	}
	charCodeAt(e) {
		return this.s().charCodeAt(e);
	}
	padStart(e, t) {
		return this.s().padStart(e, t);
	}
	padEnd(e, t) {
		return this.s().padEnd(e, t);
	}
	repeat(e) {
		return this.s().repeat(e);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			let e = Date.now();
			e > no + 6e4 && (console.warn(`@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.`), no = e), this.string = D(this);
		}
		return this.string;
	}
}, no = 0;
const ro = new TextEncoder(), io = new Uint8Array([
	116,
	114,
	117,
	101
]), ao = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]), oo = new Uint8Array([
	110,
	117,
	108,
	108
]), so = Array(128).fill(null);
so[8] = `b`, so[9] = `t`, so[10] = `n`, so[12] = `f`, so[13] = `r`, so[34] = `"`, so[92] = `\\`;
for (let e = 0; e < 32; e++) so[e] === null && (so[e] = `u00` + e.toString(16).padStart(2, `0`));
const co = 2048;
function lo(e) {
	return to.allocUnsafe(e);
}
var uo = class e extends Fa {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = !1;
	constructor(e) {
		super(), this.settings = e, this.json = lo(co);
	}
	write(e, t) {
		this.i = 0, this.rawValue = t, this.rootSchema = z.of(e), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, t, void 0);
	}
	writeDiscriminatedDocument(e, t) {
		this.i = 0, this.rootSchema = z.of(e);
		let n = this.rootSchema;
		if (n.isStructSchema() && typeof t == `object` && t) {
			this.writeValue(n, t, void 0);
			let e = `"__type":"${n.getName(!0) ?? `Unknown`}",`, r = e.length;
			this.ensure(r), this.json.copyWithin(1 + r, 1, this.i), ro.encodeInto(e, this.json.subarray(1)), this.i += r;
		} else this.writeValue(n, t, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		let e = this.i;
		this.i = 0;
		let t = this.rawValue;
		if (this.rawValue = void 0, e === 0) return t;
		let n = this.json.subarray(0, e);
		return this.json = lo(co), n;
	}
	ensure(e) {
		let { i: t, json: n } = this;
		if (t + e > n.length) {
			let r = n.length * 2;
			for (; r < t + e;) r *= 2;
			let i = lo(r);
			i.set(this.json), this.json = i;
		}
	}
	writeAscii(e) {
		let t = e.length;
		this.ensure(t);
		let { i: n, json: r } = this;
		for (let i = 0; i < t; ++i) r[n] = e.charCodeAt(i), n += 1;
		this.i = n;
	}
	writeAsciiQuoted(e) {
		let t = e.length;
		this.ensure(t + 4);
		let { json: n, i: r } = this;
		n[r++] = 34;
		for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
		n[r++] = 34, this.i = r;
	}
	writeJsonString(e) {
		let t = e.length;
		this.ensure(t * 3 + 2), this.json[this.i++] = 34;
		for (let n = 0; n < t; ++n) {
			let r = e.charCodeAt(n);
			if (r > 34 && r < 92) this.json[this.i++] = r;
			else if (r < 128) {
				let e = so[r];
				if (e !== null) {
					this.ensure(e.length + 1 + (t - n - 1) * 3 + 1), this.json[this.i++] = 92;
					for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
				} else this.json[this.i++] = r;
			} else if (r >= 55296 && r <= 56319) {
				let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
				if (i >= 56320 && i <= 57343) {
					this.ensure(4);
					let { written: t } = ro.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
					this.i += t, ++n;
				} else this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			} else if (r >= 56320 && r <= 57343) this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			else {
				let { i: e, json: t } = this;
				r < 2048 ? (t[e++] = 192 | r >> 6, t[e++] = 128 | r & 63) : (t[e++] = 224 | r >> 12, t[e++] = 128 | r >> 6 & 63, t[e++] = 128 | r & 63), this.i = e;
			}
		}
		this.json[this.i++] = 34;
	}
	writeUnicodeEscape(e) {
		let { json: t, i: n } = this;
		t[n++] = 92, t[n++] = 117;
		let r = e.toString(16).padStart(4, `0`);
		for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
		this.i = n;
	}
	static B64 = (() => {
		let e = /* @__PURE__ */ new Uint8Array(64);
		for (let t = 0; t < 64; ++t) e[t] = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.charCodeAt(t);
		return e;
	})();
	writeBase64(t) {
		let n = Math.ceil(t.length / 3) * 4;
		this.ensure(n + 2);
		let r = this.json, i = e.B64, a = this.i;
		r[a++] = 34;
		let o = t.length, s = o % 3, c = o - s;
		for (let e = 0; e < c; e += 3) {
			let n = t[e], o = t[e + 1], s = t[e + 2];
			r[a++] = i[n >> 2], r[a++] = i[(n & 3) << 4 | o >> 4], r[a++] = i[(o & 15) << 2 | s >> 6], r[a++] = i[s & 63];
		}
		if (s === 2) {
			let e = t[c], n = t[c + 1];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4 | n >> 4], r[a++] = i[(n & 15) << 2], r[a++] = 61;
		} else if (s === 1) {
			let e = t[c];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4], r[a++] = 61, r[a++] = 61;
		}
		r[a++] = 34, this.i = a;
	}
	writeValue(e, t, n) {
		if (t == null) {
			if (n?.isStructSchema()) {
				if (t === void 0 && z.of(e).isIdempotencyToken()) {
					this.writeAsciiQuoted(oa());
					return;
				}
				return;
			}
			this.ensure(4), this.json.set(oo, this.i), this.i += 4;
			return;
		}
		let r = z.of(e), i = typeof t == `object`;
		if (r.isStringSchema()) {
			let e = r.getMergedTraits().mediaType;
			if (e && (e === `application/json` || e.endsWith(`+json`))) {
				this.writeJsonString(pt.from(t).toString());
				return;
			}
		}
		if (this.settings.bigNumberAsString && t != null && (r.isBigIntegerSchema() || r.isBigDecimalSchema())) {
			let e = t instanceof N ? t.string : String(t);
			this.writeAsciiQuoted(e);
		} else if (i) {
			if (r.isStructSchema()) {
				this.writeStruct(r, t);
				return;
			}
			if (Array.isArray(t) && (r.isListSchema() || r.isDocumentSchema())) {
				this.writeList(r, t, r.isDocumentSchema());
				return;
			}
			if (r.isMapSchema()) {
				this.writeMap(r, t, !1);
				return;
			}
			if (t instanceof Uint8Array && (r.isBlobSchema() || r.isDocumentSchema())) {
				this.writeBase64(t);
				return;
			}
			if (t instanceof Date && (r.isTimestampSchema() || r.isDocumentSchema())) {
				this.writeTimestamp(r, t);
				return;
			}
			if (t instanceof N) {
				this.writeAscii(t.string);
				return;
			}
			if (r.isDocumentSchema()) {
				Array.isArray(t) ? this.writeList(r, t, !0) : this.writeMap(r, t, !0);
				return;
			}
			let e = JSON.stringify(t);
			this.writeAscii(e);
		} else if (typeof t == `string`) {
			if (r.isBlobSchema()) {
				let e = (this.serdeContext?.base64Encoder ?? E)(t);
				this.writeAsciiQuoted(e);
				return;
			}
			this.writeJsonString(t);
		} else if (typeof t == `number`) {
			if (Math.abs(t) === 1 / 0 || Number.isNaN(t)) {
				this.writeAsciiQuoted(String(t));
				return;
			}
			let e = String(t);
			this.writeAscii(e);
		} else if (typeof t == `boolean`) {
			this.ensure(5);
			let { i: e, json: n } = this;
			t ? (n.set(io, e), e += 4) : (n.set(ao, e), e += 5), this.i = e;
		} else typeof t == `bigint` ? this.writeAscii(t.toString()) : this.writeAscii(String(t));
	}
	writeStruct(e, t) {
		this.ensure(2), this.json[this.i++] = 123;
		let n = !1, r = typeof t.__type == `string`, i;
		r && (i = /* @__PURE__ */ new Set());
		for (let [r, a] of e.structIterator()) {
			let o = t[r];
			if (o == null && !a.isIdempotencyToken()) continue;
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0;
			let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
			i && (i.add(r), i.add(s)), this.writeAsciiQuoted(s), this.json[this.i++] = 58, this.writeValue(a, o, e);
		}
		if (!n && e.isUnionSchema()) {
			let { $unknown: n } = t;
			if (Array.isArray(n)) {
				let [t, r] = n;
				this.writeAsciiQuoted(t), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, e);
			}
		} else if (r) for (let e in t) {
			if (i.has(e)) continue;
			i.add(e);
			let r = t[e];
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0, this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, void 0);
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeList(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e = !1;
			for (let n = 0; n < t.length; ++n) {
				let i = t[n];
				if (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 || i == null && !r) {
					e = !0;
					break;
				}
			}
			let n;
			if (!e) n = JSON.stringify(t);
			else {
				let e = [];
				for (let n = 0; n < t.length; ++n) {
					let i = t[n];
					(i != null || r) && (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? e.push(String(i)) : e.push(i));
				}
				n = JSON.stringify(e);
			}
			this.ensure(n.length * 3), this.i += ro.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 91;
		let a = !1;
		for (let e = 0; e < t.length; ++e) {
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a && (this.ensure(1), this.json[this.i++] = 44), this.writeValue(i, o, void 0), a = !0);
		}
		this.ensure(1), this.json[this.i++] = 93;
	}
	writeMap(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e;
			for (let n in t) {
				if (!A(t, n)) continue;
				let i = t[n];
				Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? ((e ??= {})[n] = i, t[n] = String(i)) : i === null && !r && ((e ??= {})[n] = null, t[n] = void 0);
			}
			let n = JSON.stringify(t);
			e && Object.assign(t, e), this.ensure(n.length * 3), this.i += ro.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 123;
		let a = !0;
		for (let e in t) {
			if (!A(t, e)) continue;
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a || (this.ensure(1), this.json[this.i++] = 44), a = !1, this.writeJsonString(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(i, o, void 0));
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeTimestamp(e, t) {
		switch (Ta(e, this.settings)) {
			case 5: {
				let e = t.toISOString().replace(`.000Z`, `Z`);
				this.writeAsciiQuoted(e);
				return;
			}
			case 6:
				this.writeAsciiQuoted(Ke(t));
				return;
			case 7: {
				let e = String(t.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
			default: {
				let e = String(t.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
		}
	}
}, fo = class extends Fa {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	createSerializer() {
		let e = new uo(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
	createDeserializer() {
		let e = new eo(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
};
function po(e) {
	return e;
}
const mo = (e) => (t) => async (n) => {
	if (!j.isInstance(n.request)) return t(n);
	let { request: r } = n, { handlerProtocol: i = `` } = e.requestHandler.metadata || {};
	if (i.indexOf(`h2`) >= 0 && !r.headers[`:authority`]) delete r.headers.host, r.headers[`:authority`] = r.hostname + (r.port ? `:` + r.port : ``);
	else if (!r.headers.host) {
		let e = r.hostname;
		r.port != null && (e += `:${r.port}`), r.headers.host = e;
	}
	return t(n);
}, ho = {
	name: `hostHeaderMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`HOST`],
	override: !0
}, go = (e) => ({ applyToStack: (t) => {
	t.add(mo(e), ho);
} }), _o = () => (e, t) => async (n) => {
	try {
		let r = await e(n), { clientName: i, commandName: a, logger: o, dynamoDbDocumentClientOptions: s = {} } = t, { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: l } = s, u = c ?? t.inputFilterSensitiveLog, d = l ?? t.outputFilterSensitiveLog, { $metadata: f, ...p } = r.output;
		return o?.info?.({
			clientName: i,
			commandName: a,
			input: u(n.input),
			output: d(p),
			metadata: f
		}), r;
	} catch (e) {
		let { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s } = o, c = s ?? t.inputFilterSensitiveLog;
		throw a?.error?.({
			clientName: r,
			commandName: i,
			input: c(n.input),
			error: e,
			metadata: e.$metadata
		}), e;
	}
}, vo = {
	name: `loggerMiddleware`,
	tags: [`LOGGER`],
	step: `initialize`,
	override: !0
}, yo = (e) => ({ applyToStack: (e) => {
	e.add(_o(), vo);
} }), bo = {
	step: `build`,
	tags: [`RECURSION_DETECTION`, `TRACE_CONTEXT_PROPAGATION`],
	name: `recursionDetectionMiddleware`,
	override: !0,
	priority: `low`
}, xo = {
	REQUEST_ID: Symbol.for(`_AWS_LAMBDA_REQUEST_ID`),
	X_RAY_TRACE_ID: Symbol.for(`_AWS_LAMBDA_X_RAY_TRACE_ID`),
	TENANT_ID: Symbol.for(`_AWS_LAMBDA_TENANT_ID`),
	TRACEPARENT: Symbol.for(`_AWS_LAMBDA_TRACEPARENT`),
	TRACESTATE: Symbol.for(`_AWS_LAMBDA_TRACESTATE`),
	BAGGAGE: Symbol.for(`_AWS_LAMBDA_BAGGAGE`)
}, So = [`true`, `1`].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ``);
So || (globalThis.awslambda = globalThis.awslambda || {});
var Co = class {
	static PROTECTED_KEYS = xo;
	isProtectedKey(e) {
		return Object.values(xo).includes(e);
	}
	getRequestId() {
		return this.get(xo.REQUEST_ID) ?? `-`;
	}
	getXRayTraceId() {
		return this.get(xo.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(xo.TENANT_ID);
	}
	getTraceparent() {
		return this.get(xo.TRACEPARENT);
	}
	getTracestate() {
		return this.get(xo.TRACESTATE);
	}
	getBaggage() {
		return this.get(xo.BAGGAGE);
	}
}, wo = class extends Co {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(e) {
		return this.currentContext?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		this.currentContext = this.currentContext || {}, this.currentContext[e] = t;
	}
	run(e, t) {
		return this.currentContext = e, t();
	}
}, To = class e extends Co {
	als;
	static async create() {
		let t = new e();
		return t.als = new (await (import(`node:async_hooks`))).AsyncLocalStorage(), t;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(e) {
		return this.als.getStore()?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		let n = this.als.getStore();
		if (!n) throw Error(`No context available`);
		n[e] = t;
	}
	run(e, t) {
		return this.als.run(e, t);
	}
}, Eo;
(function(e) {
	let t = null;
	async function n(e) {
		return t ||= (async () => {
			let t = e === !0 || `AWS_LAMBDA_MAX_CONCURRENCY` in process.env ? await To.create() : new wo();
			return !So && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!So && globalThis.awslambda && (globalThis.awslambda.InvokeStore = t), t);
		})(), t;
	}
	e.getInstanceAsync = n, e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === `1` ? { reset: () => {
		t = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(Eo ||= {});
const Do = `X-Amzn-Trace-Id`, Oo = `traceparent`, ko = `tracestate`, Ao = `baggage`, jo = () => (e) => async (t) => {
	let { request: n } = t;
	if (!j.isInstance(n)) return e(t);
	let r;
	{
		let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === `x-amzn-trace-id`) ?? Do;
		if (!n.headers.hasOwnProperty(e)) {
			let e = process.env.AWS_LAMBDA_FUNCTION_NAME, t = process.env._X_AMZN_TRACE_ID;
			r ??= await Eo.getInstanceAsync();
			let i = r?.getXRayTraceId() ?? t, a = (e) => typeof e == `string` && e.length > 0;
			a(e) && a(i) && (n.headers[Do] = i);
		}
	}
	if (Mo(n.headers), !n.headers[Oo]) {
		let e = (r ??= await Eo.getInstanceAsync())?.getTraceparent?.();
		if (e) {
			n.headers[Oo] = e;
			let t = r?.getTracestate?.();
			t && (n.headers[ko] = t);
			let i = r?.getBaggage?.();
			i && (n.headers[Ao] = i);
		}
	}
	return e(t);
};
function Mo(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		t !== n && (n === Oo || n === ko || n === Ao) && (e[n] = e[t], delete e[t]);
	}
}
const No = (e) => ({ applyToStack: (e) => {
	e.add(jo(), bo);
} }), Po = (e, t) => {
	if (!t || t.length === 0) return e;
	let n = [];
	for (let r of t) for (let t of e) t.schemeId.split(`#`)[1] === r && n.push(t);
	for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
	return n;
};
function Fo(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
const Io = (e, t) => (n, r) => async (i) => {
	let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input)), o = e.authSchemePreference ? await e.authSchemePreference() : [], s = Po(a, o), c = Fo(e.httpAuthSchemes), l = k(r), u = [];
	for (let n of s) {
		let i = c.get(n.schemeId);
		if (!i) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let a = i.identityProvider(await t.identityProviderConfigProvider(e));
		if (!a) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
		n.identityProperties = Object.assign(n.identityProperties || {}, o), n.signingProperties = Object.assign(n.signingProperties || {}, s), l.selectedHttpAuthScheme = {
			httpAuthOption: n,
			identity: await a(n.identityProperties),
			signer: i.signer
		};
		break;
	}
	if (!l.selectedHttpAuthScheme) throw Error(u.join(`
`));
	return n(i);
}, Lo = {
	step: `serialize`,
	tags: [`HTTP_AUTH_SCHEME`],
	name: `httpAuthSchemeMiddleware`,
	override: !0,
	relation: `before`,
	toMiddleware: `endpointV2Middleware`
}, Ro = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
	r.addRelativeTo(Io(e, {
		httpAuthSchemeParametersProvider: t,
		identityProviderConfigProvider: n
	}), Lo);
} }), zo = (e) => (e) => {
	throw e;
}, Bo = (e, t) => {}, Vo = (e) => (e, t) => async (n) => {
	if (!j.isInstance(n.request)) return e(n);
	let r = k(t).selectedHttpAuthScheme;
	if (!r) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
	let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r, s = await e({
		...n,
		request: await o.sign(n.request, a, i)
	}).catch((o.errorHandler || zo)(i));
	return (o.successHandler || Bo)(s.response, i), s;
}, Ho = {
	step: `finalizeRequest`,
	tags: [`HTTP_SIGNING`],
	name: `httpSigningMiddleware`,
	aliases: [
		`apiKeyMiddleware`,
		`tokenMiddleware`,
		`awsAuthMiddleware`
	],
	override: !0,
	relation: `after`,
	toMiddleware: `retryMiddleware`
}, Uo = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(Vo(e), Ho);
} }), Wo = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
}, Go = async (e, t, n, r = (e) => e, ...i) => {
	let a = new e(n);
	return a = r(a) ?? a, await t.send(a, ...i);
};
function Ko(e, t, n, r, i) {
	return async function* (a, o, ...s) {
		let c = o, l = a.startingToken ?? c[n], u = !0, d;
		for (; u;) {
			if (c[n] = l, i && (c[i] = c[i] ?? a.pageSize), a.client instanceof e) d = await Go(t, a.client, o, a.withCommand, ...s);
			else throw Error(`Invalid client, expected instance of ${e.name}`);
			yield d;
			let f = l;
			l = qo(d, r), u = !(!l || a.stopOnSameToken && l === f);
		}
		return void 0;
	};
}
const qo = (e, t) => {
	let n = e, r = t.split(`.`);
	for (let e of r) {
		if (!n || typeof n != `object`) return;
		n = n[e];
	}
	return n;
};
var Jo = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(e) {
		for (let t in e) {
			if (!A(e, t)) continue;
			let n = e[t];
			n !== void 0 && this.authSchemes.set(t, n);
		}
	}
	getIdentityProvider(e) {
		return this.authSchemes.get(e);
	}
}, Yo = class {
	async sign(e, t, n) {
		return e;
	}
};
const Xo = ((e) => function(t) {
	return Zo(t) && t.expiration.getTime() - Date.now() < e;
})(3e5), Zo = (e) => e.expiration !== void 0, Qo = (e, t, n) => {
	if (e === void 0) return;
	let r = typeof e == `function` ? e : async () => Promise.resolve(e), i, a, o, s = !1, c = async (e) => {
		a ||= r(e);
		try {
			i = await a, o = !0, s = !1;
		} finally {
			a = void 0;
		}
		return i;
	};
	return t === void 0 ? async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), i) : async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), s ? i : n(i) ? (t(i) && await c(e), i) : (s = !0, i));
};
function $o(e) {
	return e === void 0 || typeof e == `string` && e.length <= 50;
}
function es(e) {
	let t = Wo(e.userAgentAppId ?? void 0), { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == `string` ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!$o(n)) {
				let t = e.logger?.constructor?.name === `NoOpLogger` || !e.logger ? console : e.logger;
				typeof n == `string` ? n.length > 50 && t?.warn(`The provided userAgentAppId exceeds the maximum length of 50 characters.`) : t?.warn(`userAgentAppId must be a string or undefined.`);
			}
			return n;
		}
	});
}
let ts = {
	partitions: [
		{
			id: `aws`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-east-1`,
				name: `aws`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$`,
			regions: {
				"af-south-1": { description: `Africa (Cape Town)` },
				"ap-east-1": { description: `Asia Pacific (Hong Kong)` },
				"ap-east-2": { description: `Asia Pacific (Taipei)` },
				"ap-northeast-1": { description: `Asia Pacific (Tokyo)` },
				"ap-northeast-2": { description: `Asia Pacific (Seoul)` },
				"ap-northeast-3": { description: `Asia Pacific (Osaka)` },
				"ap-south-1": { description: `Asia Pacific (Mumbai)` },
				"ap-south-2": { description: `Asia Pacific (Hyderabad)` },
				"ap-southeast-1": { description: `Asia Pacific (Singapore)` },
				"ap-southeast-2": { description: `Asia Pacific (Sydney)` },
				"ap-southeast-3": { description: `Asia Pacific (Jakarta)` },
				"ap-southeast-4": { description: `Asia Pacific (Melbourne)` },
				"ap-southeast-5": { description: `Asia Pacific (Malaysia)` },
				"ap-southeast-6": { description: `Asia Pacific (New Zealand)` },
				"ap-southeast-7": { description: `Asia Pacific (Thailand)` },
				"aws-global": { description: `aws global region` },
				"ca-central-1": { description: `Canada (Central)` },
				"ca-west-1": { description: `Canada West (Calgary)` },
				"eu-central-1": { description: `Europe (Frankfurt)` },
				"eu-central-2": { description: `Europe (Zurich)` },
				"eu-north-1": { description: `Europe (Stockholm)` },
				"eu-south-1": { description: `Europe (Milan)` },
				"eu-south-2": { description: `Europe (Spain)` },
				"eu-west-1": { description: `Europe (Ireland)` },
				"eu-west-2": { description: `Europe (London)` },
				"eu-west-3": { description: `Europe (Paris)` },
				"il-central-1": { description: `Israel (Tel Aviv)` },
				"me-central-1": { description: `Middle East (UAE)` },
				"me-south-1": { description: `Middle East (Bahrain)` },
				"me-west-1": { description: `Middle East (Saudi Arabia)` },
				"mx-central-1": { description: `Mexico (Central)` },
				"sa-east-1": { description: `South America (Sao Paulo)` },
				"sa-west-1": { description: `South America (Chile)` },
				"us-east-1": { description: `US East (N. Virginia)` },
				"us-east-2": { description: `US East (Ohio)` },
				"us-west-1": { description: `US West (N. California)` },
				"us-west-2": { description: `US West (Oregon)` }
			}
		},
		{
			id: `aws-cn`,
			outputs: {
				dnsSuffix: `amazonaws.com.cn`,
				dualStackDnsSuffix: `api.amazonwebservices.com.cn`,
				implicitGlobalRegion: `cn-northwest-1`,
				name: `aws-cn`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^cn\\-\\w+\\-\\d+$`,
			regions: {
				"aws-cn-global": { description: `aws-cn global region` },
				"cn-north-1": { description: `China (Beijing)` },
				"cn-northwest-1": { description: `China (Ningxia)` }
			}
		},
		{
			id: `aws-eusc`,
			outputs: {
				dnsSuffix: `amazonaws.eu`,
				dualStackDnsSuffix: `api.amazonwebservices.eu`,
				implicitGlobalRegion: `eusc-de-east-1`,
				name: `aws-eusc`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eusc\\-(de)\\-\\w+\\-\\d+$`,
			regions: { "eusc-de-east-1": { description: `AWS European Sovereign Cloud (Germany)` } }
		},
		{
			id: `aws-iso`,
			outputs: {
				dnsSuffix: `c2s.ic.gov`,
				dualStackDnsSuffix: `api.aws.ic.gov`,
				implicitGlobalRegion: `us-iso-east-1`,
				name: `aws-iso`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-iso\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-global": { description: `aws-iso global region` },
				"us-iso-east-1": { description: `US ISO East` },
				"us-iso-west-1": { description: `US ISO WEST` }
			}
		},
		{
			id: `aws-iso-b`,
			outputs: {
				dnsSuffix: `sc2s.sgov.gov`,
				dualStackDnsSuffix: `api.aws.scloud`,
				implicitGlobalRegion: `us-isob-east-1`,
				name: `aws-iso-b`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isob\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-b-global": { description: `aws-iso-b global region` },
				"us-isob-east-1": { description: `US ISOB East (Ohio)` },
				"us-isob-west-1": { description: `US ISOB West` }
			}
		},
		{
			id: `aws-iso-e`,
			outputs: {
				dnsSuffix: `cloud.adc-e.uk`,
				dualStackDnsSuffix: `api.cloud-aws.adc-e.uk`,
				implicitGlobalRegion: `eu-isoe-west-1`,
				name: `aws-iso-e`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eu\\-isoe\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-e-global": { description: `aws-iso-e global region` },
				"eu-isoe-west-1": { description: `EU ISOE West` }
			}
		},
		{
			id: `aws-iso-f`,
			outputs: {
				dnsSuffix: `csp.hci.ic.gov`,
				dualStackDnsSuffix: `api.aws.hci.ic.gov`,
				implicitGlobalRegion: `us-isof-south-1`,
				name: `aws-iso-f`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isof\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-f-global": { description: `aws-iso-f global region` },
				"us-isof-east-1": { description: `US ISOF EAST` },
				"us-isof-south-1": { description: `US ISOF SOUTH` }
			}
		},
		{
			id: `aws-us-gov`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-gov-west-1`,
				name: `aws-us-gov`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-gov\\-\\w+\\-\\d+$`,
			regions: {
				"aws-us-gov-global": { description: `aws-us-gov global region` },
				"us-gov-east-1": { description: `AWS GovCloud (US-East)` },
				"us-gov-west-1": { description: `AWS GovCloud (US-West)` }
			}
		}
	],
	version: `1.1`
};
const ns = (e) => {
	let { partitions: t } = ts;
	for (let n of t) {
		let { regions: t, outputs: r } = n;
		for (let [n, i] of Object.entries(t)) if (n === e) return {
			...r,
			...i
		};
	}
	for (let n of t) {
		let { regionRegex: t, outputs: r } = n;
		if (new RegExp(t).test(e)) return { ...r };
	}
	let n = t.find((e) => e.id === `aws`);
	if (!n) throw Error(`Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.`);
	return { ...n.outputs };
}, rs = () => ``, is = (e) => e?.body instanceof x || typeof ReadableStream < `u` && e?.body instanceof ReadableStream, as = [
	`BandwidthLimitExceeded`,
	`EC2ThrottledException`,
	`LimitExceededException`,
	`PriorRequestNotComplete`,
	`ProvisionedThroughputExceededException`,
	`RequestLimitExceeded`,
	`RequestThrottled`,
	`RequestThrottledException`,
	`SlowDown`,
	`ThrottledException`,
	`Throttling`,
	`ThrottlingException`,
	`TooManyRequestsException`,
	`TransactionInProgressException`
], os = [
	`TimeoutError`,
	`RequestTimeout`,
	`RequestTimeoutException`
], ss = [
	500,
	502,
	503,
	504
], cs = [
	`ECONNRESET`,
	`ECONNREFUSED`,
	`EPIPE`,
	`ETIMEDOUT`
], ls = [
	`EHOSTUNREACH`,
	`ENETUNREACH`,
	`ENOTFOUND`,
	`EAI_AGAIN`
], us = (e) => e?.$retryable !== void 0, ds = (e) => e.$metadata?.clockSkewCorrected, fs = (e) => {
	let t = /* @__PURE__ */ new Set([
		`Failed to fetch`,
		`NetworkError when attempting to fetch resource`,
		`The Internet connection appears to be offline`,
		`Load failed`,
		`Network request failed`
	]);
	return e && e instanceof TypeError ? t.has(e.message) : !1;
}, ps = (e) => e.$metadata?.httpStatusCode === 429 || as.includes(e.name) || e.$retryable?.throttling == 1, ms = (e, t = 0) => e?.name !== `AbortError` && (us(e) || ds(e) || e.name === `InvalidSignatureException` && e.message?.includes(`Signature expired`) || os.includes(e.name) || cs.includes(e?.code || ``) || ls.includes(e?.code || ``) || ss.includes(e.$metadata?.httpStatusCode || 0) || fs(e) || gs(e) || e.cause !== void 0 && t <= 10 && ms(e.cause, t + 1)), hs = (e) => {
	if (e.$metadata?.httpStatusCode !== void 0) {
		let t = e.$metadata.httpStatusCode;
		return 500 <= t && t <= 599 && !ms(e);
	}
	return !1;
};
function gs(e) {
	return e.code === `ERR_HTTP2_STREAM_ERROR` && e.message.includes(`NGHTTP2_REFUSED_STREAM`);
}
const _s = (e, t) => {
	if (!t) return e;
	let n = () => {}, r = new Promise((e, r) => {
		let i = () => r(vs());
		t.aborted ? i() : typeof t.addEventListener == `function` ? (t.addEventListener(`abort`, i, { once: !0 }), n = () => t.removeEventListener(`abort`, i)) : t.onabort = i;
	});
	return Promise.race([e, r]).finally(n);
}, vs = () => Object.assign(Error(`Request aborted`), { name: `AbortError` }), ys = (e) => typeof e == `object` && !!e && `name` in e && e.name === `AbortError`, bs = 2e4;
function xs(e, t) {
	if (xe.isInstance(e)) for (let n in e.headers) {
		if (!A(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === `retry-after`) {
			let r = e.headers[n], i = NaN;
			if (r.endsWith(`GMT`)) try {
				i = (et(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.(`Failed to parse retry-after header`), t?.trace?.(e);
			}
			else r.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]) : r.match(/^((\d+)|(\d+\.\d+))$/) ? i = Number(r) : Date.parse(r) >= Date.now() && (i = (Date.parse(r) - Date.now()) / 1e3);
			return isNaN(i) ? void 0 : new Date(Date.now() + i * 1e3);
		}
		if (r === `x-amz-retry-after`) {
			let r = e.headers[n], i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
const Ss = (e) => e instanceof Error ? e : e instanceof Object ? Object.assign(Error(), e) : Error(typeof e == `string` ? e : `AWS SDK error wrapper for ${e}`);
function Cs(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy(), o = await t.maxAttempts(), s = r[ve]?.abortSignal;
		if (ws(a)) {
			a = a;
			let c = (r.partition_id ?? ``) + (r.__retryLongPoll ? `:longpoll` : ``), l = await _s(a.acquireInitialRetryToken(c), s), u = Error(), d = 0, f = 0, { request: p } = i, m = j.isInstance(p);
			for (m && (p.headers[`amz-sdk-invocation-id`] = aa());;) try {
				m && (p.headers[`amz-sdk-request`] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				return a.recordSuccess(l), t.$metadata.attempts = d + 1, t.$metadata.totalRetryDelay = f, {
					response: e,
					output: t
				};
			} catch (n) {
				let i = Ts(n, t.logger);
				if (u = Ss(n), m && e(p)) throw (r.logger instanceof cr ? console : r.logger)?.warn(`An error was encountered in a non-retryable streaming request.`), u;
				try {
					l = await _s(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					throw s?.aborted && ys(e) ? e : (u.$metadata || (u.$metadata = {}), u.$metadata.attempts = d + 1, u.$metadata.totalRetryDelay = f, u);
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o, o > 0 && await _s(new Promise((e) => setTimeout(e, o)), s);
			}
		} else return a = a, a?.mode && (r.userAgent = [...r.userAgent || [], [`cfg/retry-mode`, a.mode]]), a.retry(n, i);
	};
}
const ws = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0, Ts = (e, t) => {
	let n = {
		error: e,
		errorType: Es(e)
	}, r = xs(e.$response, t);
	return r && (n.retryAfterHint = r), n;
}, Es = (e) => ps(e) ? `THROTTLING` : ms(e) ? `TRANSIENT` : hs(e) ? `SERVER_ERROR` : `CLIENT_ERROR`, Ds = {
	name: `retryMiddleware`,
	tags: [`RETRY`],
	step: `finalizeRequest`,
	priority: `high`,
	override: !0
};
function Os(e) {
	let t = Cs(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), Ds);
	} });
}
var ks = class e {
	static setTimeoutFn = (e, t) => setTimeout(e, t);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(e) {
		this.beta = e?.beta ?? .7, this.minCapacity = e?.minCapacity ?? 1, this.minFillRate = e?.minFillRate ?? .5, this.scaleConstant = e?.scaleConstant ?? .4, this.smooth = e?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(e) {
		let t;
		this.updateMeasuredRate();
		let n = e;
		if (n?.errorType === `THROTTLING` || ps(n?.error ?? e)) {
			let e = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = e, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), t = this.cubicThrottle(e), this.enableTokenBucket();
		} else this.calculateTimeWindow(), t = this.cubicSuccess(this.getCurrentTimeInSeconds());
		let r = Math.min(t, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(r);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(t) {
		if (this.enabled) {
			for (this.refillTokenBucket(); t > this.availableTokens;) {
				let n = (t - this.availableTokens) / this.fillRate * 1e3;
				await new Promise((t) => e.setTimeoutFn(t, n)), this.refillTokenBucket();
			}
			this.availableTokens -= t;
		}
	}
	refillTokenBucket() {
		let e = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = e;
			return;
		}
		let t = (e - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t), this.lastTimestamp = e;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(e) {
		return this.getPrecise(e * this.beta);
	}
	cubicSuccess(e) {
		return this.getPrecise(this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(e) {
		this.refillTokenBucket(), this.fillRate = Math.max(e, this.minFillRate), this.maxCapacity = Math.max(e, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let e = this.getCurrentTimeInSeconds(), t = Math.floor(e * 2) / 2;
		if (this.requestCount++, t > this.lastTxRateBucket) {
			let e = this.requestCount / (t - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = t;
		}
	}
	getPrecise(e) {
		return parseFloat(e.toFixed(8));
	}
}, As = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return `THROTTLING`;
	}
}, js = class {
	x = As.delay();
	computeNextBackoffDelay(e) {
		let t = Math.random() * Math.min(this.x * 2 ** e, bs);
		return Math.floor(t);
	}
	setDelayBase(e) {
		this.x = e;
	}
}, Ms = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(e, t, n, r) {
		this.delay = e, this.count = t, this.cost = n, this.longPoll = r;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(bs, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}, Ns;
(function(e) {
	e.STANDARD = `standard`, e.ADAPTIVE = `adaptive`;
})(Ns ||= {});
const Ps = Ns.STANDARD, Fs = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var Is = class {
	mode = Ns.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(e) {
		typeof e == `number` ? this.maxAttemptsProvider = async () => e : typeof e == `function` ? this.maxAttemptsProvider = e : e && typeof e == `object` && (this.maxAttemptsProvider = async () => e.maxAttempts, this.baseDelay = e.baseDelay, this.retryBackoffStrategy = e.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= As.delay(), this.retryBackoffStrategy ??= new js();
	}
	async acquireInitialRetryToken(e) {
		return new Ms(As.delay(), 0, void 0, e.includes(`:longpoll`));
	}
	async refreshRetryTokenForRetry(e, t) {
		let n = await this.getMaxAttempts(), r = this.retryCode(e, t, n), i = r === 0, a = e.isLongPoll?.();
		if (i || a) {
			let n = t.errorType;
			this.retryBackoffStrategy.setDelayBase(n === `THROTTLING` ? As.throttlingDelay() : this.baseDelay);
			let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()), s = o;
			if (t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3))), i) {
				let t = this.getCapacityCost(n);
				this.capacity -= t;
				let r = new Ms(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
				return await new Promise((e) => setTimeout(e, s)), r.$retryLog.acquisitionDelay = s, r;
			}
			{
				let e = r === Fs.capacity && a ? s : 0;
				e > 0 && await new Promise((t) => setTimeout(t, e));
			}
		}
		throw Error(`No retry token available`);
	}
	recordSuccess(e) {
		this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			return console.warn(`Max attempts provider could not resolve. Using default of 3`), 3;
		}
	}
	retryCode(e, t, n) {
		let r = e.getRetryCount() + 1, i = this.isRetryableError(t.errorType) ? 0 : Fs.incompatible, a = r < n ? 0 : Fs.attempts, o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : Fs.capacity;
		return i || a || o;
	}
	getCapacityCost(e) {
		return e === As.modifiedCostType() ? As.throttlingCost() : As.cost();
	}
	isRetryableError(e) {
		return e === `THROTTLING` || e === `TRANSIENT`;
	}
}, Ls = class {
	mode = Ns.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(e, t) {
		let { rateLimiter: n } = t ?? {};
		this.rateLimiter = n ?? new ks(), this.standardRetryStrategy = t ? new Is({
			maxAttempts: typeof e == `number` ? e : 3,
			...t
		}) : new Is(e);
	}
	async acquireInitialRetryToken(e) {
		let t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
		return await this.rateLimiter.getSendToken(), t;
	}
	async refreshRetryTokenForRetry(e, t) {
		this.rateLimiter.updateClientSendingRate(t);
		let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
		return await this.rateLimiter.getSendToken(), n;
	}
	recordSuccess(e) {
		this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
const Rs = `AWS_MAX_ATTEMPTS`, zs = `max_attempts`, Bs = {
	environmentVariableSelector: (e) => {
		let t = e[Rs];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Environment variable ${Rs} mast be a number, got "${t}"`);
		return n;
	},
	configFileSelector: (e) => {
		let t = e[zs];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Shared config file entry ${zs} mast be a number, got "${t}"`);
		return n;
	},
	default: 3
}, Vs = (e, t) => {
	let { retryStrategy: n, retryMode: r } = e, { defaultMaxAttempts: i = 3, defaultBaseDelay: a = As.delay() } = t ?? {}, o = M(e.maxAttempts ?? i), s = n ? Promise.resolve(n) : void 0, c = async () => {
		let e = await o();
		return await M(r)() === Ns.ADAPTIVE ? new Ls(o, {
			maxAttempts: e,
			baseDelay: a
		}) : new Is({
			maxAttempts: e,
			baseDelay: a
		});
	};
	return Object.assign(e, {
		maxAttempts: o,
		retryStrategy: () => s ??= c()
	});
}, Hs = {
	environmentVariableSelector: (e) => e.AWS_RETRY_MODE,
	configFileSelector: (e) => e.retry_mode,
	default: Ps
}, Us = Os(is), Ws = /\d{12}\.ddb/;
async function Gs(e, t, n) {
	if (n.request?.headers?.[`smithy-protocol`] === `rpc-v2-cbor` && w(e, `PROTOCOL_RPC_V2_CBOR`, `M`), typeof t.retryStrategy == `function`) {
		let n = await t.retryStrategy();
		if (typeof n.mode == `string`) switch (n.mode) {
			case Ns.ADAPTIVE:
				w(e, `RETRY_MODE_ADAPTIVE`, `F`);
				break;
			case Ns.STANDARD: w(e, `RETRY_MODE_STANDARD`, `E`);
		}
	}
	if (typeof t.accountIdEndpointMode == `function`) {
		let n = e.endpointV2;
		switch (String(n?.url?.hostname).match(Ws) && w(e, `ACCOUNT_ID_ENDPOINT`, `O`), await t.accountIdEndpointMode?.()) {
			case `disabled`:
				w(e, `ACCOUNT_ID_MODE_DISABLED`, `Q`);
				break;
			case `preferred`:
				w(e, `ACCOUNT_ID_MODE_PREFERRED`, `P`);
				break;
			case `required`: w(e, `ACCOUNT_ID_MODE_REQUIRED`, `R`);
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && w(e, `RESOLVED_ACCOUNT_ID`, `T`);
		for (let [n, r] of Object.entries(t.$source ?? {})) w(e, n, r);
	}
}
const Ks = `user-agent`, qs = `x-amz-user-agent`, Js = /[^!$%&'*+\-.^_`|~\w]/g, Ys = /[^!$%&'*+\-.^_`|~\w#]/g;
function Xs(e) {
	let t = ``;
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= 1024) t.length ? t += `,` + r : t += r;
		else break;
	}
	return t;
}
const Zs = (e) => (t, n) => async (r) => {
	let { request: i } = r;
	if (!j.isInstance(i)) return t(r);
	let { headers: a } = i, o = n?.userAgent?.map(Qs) || [], s = (await e.defaultUserAgentProvider()).map(Qs);
	await Gs(n, e, r);
	let c = n;
	s.push(`m/${Xs(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
	let l = e?.customUserAgent?.map(Qs) || [], u = await e.userAgentAppId();
	u && s.push(Qs([`app`, `${u}`]));
	let d = rs(), f = (d ? [d] : []).concat([
		...s,
		...o,
		...l
	]).join(` `), p = [...s.filter((e) => e.startsWith(`aws-sdk-`)), ...l].join(` `);
	return e.runtime === `browser` ? a[qs] = f : (p && (a[qs] = a[`x-amz-user-agent`] ? `${a[Ks]} ${p}` : p), a[Ks] = f), t({
		...r,
		request: i
	});
}, Qs = (e) => {
	let t = e[0].split(`/`).map((e) => e.replace(Js, `-`)).join(`/`), n = e[1]?.replace(Ys, `-`), r = t.indexOf(`/`), i = t.substring(0, r), a = t.substring(r + 1);
	return i === `api` && (a = a.toLowerCase()), [
		i,
		a,
		n
	].filter((e) => e && e.length > 0).reduce((e, t, n) => {
		switch (n) {
			case 0: return t;
			case 1: return `${e}/${t}`;
			default: return `${e}#${t}`;
		}
	}, ``);
}, $s = {
	name: `getUserAgentMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`SET_USER_AGENT`, `USER_AGENT`],
	override: !0
}, ec = (e) => ({ applyToStack: (t) => {
	t.add(Zs(e), $s);
} }), tc = () => {
	for (let e of [
		`deno`,
		`bun`,
		`llrt`
	]) if (S[e]) return [`md/${e}`, S[e]];
	return [`md/nodejs`, S.node];
}, nc = { isCrtAvailable: !1 }, rc = () => nc.isCrtAvailable ? [`md/crt-avail`] : null, ic = ({ serviceId: e, clientVersion: t }) => {
	let n = tc();
	return async (r) => {
		let i = [
			[`aws-sdk-js`, t],
			[`ua`, `2.1`],
			[`os/${c()}`, l()],
			[`lang/js`],
			n
		], a = rc();
		a && i.push(a), e && i.push([`api/${e}`, t]), ne.AWS_EXECUTION_ENV && i.push([`exec-env/${ne.AWS_EXECUTION_ENV}`]);
		let o = await r?.userAgentAppId?.();
		return o ? [...i, [`app/${o}`]] : [...i];
	};
}, ac = {
	environmentVariableSelector: (e) => e.AWS_SDK_UA_APP_ID,
	configFileSelector: (e) => e.sdk_ua_app_id ?? e[`sdk-ua-app-id`],
	default: void 0
}, oc = (e, t = !1) => {
	if (t) {
		for (let t of e.split(`.`)) if (!oc(t)) return !1;
		return !0;
	}
	return !(!Ce(e) || e.length < 3 || e.length > 63 || e !== e.toLowerCase() || oi(e));
}, sc = {
	isVirtualHostableS3Bucket: oc,
	parseArn: (e) => {
		let t = e.split(`:`);
		if (t.length < 6) return null;
		let [n, r, i, a, o, ...s] = t;
		return n !== `arn` || r === `` || i === `` || s.join(`:`) === `` ? null : {
			partition: r,
			service: i,
			region: a,
			accountId: o,
			resourceId: s.map((e) => e.split(`/`)).flat()
		};
	},
	partition: ns
};
Zr.aws = sc;
function cc(e = {}) {
	return R({
		..._r,
		async default() {
			return lc.silence || console.warn(`@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.`), `us-east-1`;
		}
	}, {
		...vr,
		...e
	});
}
const lc = { silence: !1 }, uc = (e) => ({
	setRegion(t) {
		e.region = t;
	},
	region() {
		return e.region;
	}
}), dc = (e) => ({ region: e.region() }), fc = (e) => xe.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, pc = (e) => xe.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0, mc = (e) => new Date(Date.now() + e), hc = (e, t, n, r) => {
	if (r !== void 0) return t;
	let i = Date.parse(e);
	if (Number.isNaN(i)) return t;
	let a = Date.now();
	return n !== void 0 && a - n > 9e5 ? t : i - a;
}, gc = (e, t) => {
	if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
	return t;
}, _c = (e) => e.context?.[ve]?.eventStream?.output === !0, vc = async (e) => {
	let t = gc(`context`, e.context), n = gc(`config`, e.config), r = t.endpointV2?.properties?.authSchemes?.[0];
	return {
		config: n,
		signer: await gc(`signer`, n.signer)(r),
		signingRegion: e?.signingRegion,
		signingRegionSet: e?.signingRegionSet,
		signingName: e?.signingName
	};
};
var yc = class {
	async sign(e, t, n) {
		if (!j.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let r = await vc(n), { config: i, signer: a } = r, { signingRegion: o, signingName: s } = r, c = n.context;
		if (c?.authSchemes?.length ?? !1) {
			let [e, t] = c.authSchemes;
			e?.name === `sigv4a` && t?.name === `sigv4` && (o = t?.signingRegion ?? o, s = t?.signingName ?? s);
		}
		let l = await i.disableClockSkewCorrection?.() === !0;
		n._disableClockSkewCorrection = l;
		let u = l || _c(n);
		return n._skipClockSkewSampling = u, u || (n._preRequestSystemClockOffset = i.systemClockOffset, n._requestSentAt = Date.now()), await a.sign(e, {
			signingDate: l ? /* @__PURE__ */ new Date() : mc(i.systemClockOffset),
			signingRegion: o,
			signingService: s
		});
	}
	errorHandler(e) {
		return (t) => {
			let n = t;
			if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
				let t = n.ServerTime ?? fc(n.$response);
				if (t) {
					let r = gc(`config`, e.config), i = e._preRequestSystemClockOffset, a = e._requestSentAt, o = pc(n.$response), s = hc(t, r.systemClockOffset, a, o);
					r.systemClockOffset = s, Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
				}
			}
			throw t;
		};
	}
	successHandler(e, t) {
		if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
		let n = fc(e);
		if (n) {
			let r = gc(`config`, t.config), i = t._requestSentAt, a = pc(e);
			r.systemClockOffset = hc(n, r.systemClockOffset, i, a);
		}
	}
}, bc = class extends yc {
	async sign(e, t, n) {
		if (!j.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config: r, signer: i, signingRegion: a, signingRegionSet: o, signingName: s } = await vc(n), c = (await r.sigv4aSigningRegionSet?.() ?? o ?? [a]).join(`,`), l = await r.disableClockSkewCorrection?.() === !0;
		return n._disableClockSkewCorrection = l, l || (n._preRequestSystemClockOffset = r.systemClockOffset, n._requestSentAt = Date.now()), await i.sign(e, {
			signingDate: l ? /* @__PURE__ */ new Date() : mc(r.systemClockOffset),
			signingRegion: c,
			signingService: s
		});
	}
};
const xc = (e) => typeof e == `string` && e.length > 0 ? e.split(`,`).map((e) => e.trim()) : [], Sc = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, `_`).toUpperCase()}`, Cc = `AWS_AUTH_SCHEME_PREFERENCE`, wc = `auth_scheme_preference`, Tc = {
	environmentVariableSelector: (e, t) => {
		if (t?.signingName && Sc(t.signingName) in e) return [`httpBearerAuth`];
		if (Cc in e) return xc(e[Cc]);
	},
	configFileSelector: (e) => {
		if (wc in e) return xc(e[wc]);
	},
	default: []
}, Ec = (e) => (e.sigv4aSigningRegionSet = Wo(e.sigv4aSigningRegionSet), e), Dc = {
	environmentVariableSelector(e) {
		if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(`,`).map((e) => e.trim());
		throw new Rt(`AWS_SIGV4A_SIGNING_REGION_SET not set in env.`, { tryNextLink: !0 });
	},
	configFileSelector(e) {
		if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? ``).split(`,`).map((e) => e.trim());
		throw new Rt(`sigv4a_signing_region_set not set in profile.`, { tryNextLink: !0 });
	},
	default: void 0
};
var Oc = class {
	format(e) {
		let t = [];
		for (let n in e) {
			if (!A(e, n)) continue;
			let r = T(n);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
		for (let e of t) n.set(e, r), r += e.byteLength;
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case `boolean`: return Uint8Array.from([+!e.value]);
			case `byte`: return Uint8Array.from([2, e.value]);
			case `short`:
				let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
			case `integer`:
				let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
			case `long`:
				let r = /* @__PURE__ */ new Uint8Array(9);
				return r[0] = 5, r.set(e.value.bytes, 1), r;
			case `binary`:
				let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
				let a = new Uint8Array(i.buffer);
				return a.set(e.value, 3), a;
			case `string`:
				let o = T(e.value), s = new DataView(new ArrayBuffer(3 + o.byteLength));
				s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
				let c = new Uint8Array(s.buffer);
				return c.set(o, 3), c;
			case `timestamp`:
				let l = /* @__PURE__ */ new Uint8Array(9);
				return l[0] = 8, l.set(jc.fromNumber(e.value.valueOf()).bytes, 1), l;
			case `uuid`:
				if (!Ac.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let u = /* @__PURE__ */ new Uint8Array(17);
				return u[0] = 9, u.set(Ft(e.value.replace(/-/g, ``)), 1), u;
		}
	}
}, kc;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(kc ||= {});
const Ac = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var jc = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && Mc(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && Mc(e), parseInt(P(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function Mc(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
const Nc = `authorization`, Pc = `x-amz-date`, Fc = [
	Nc,
	Pc,
	`date`
], Ic = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
}, Lc = /^proxy-/, Rc = /^sec-/, zc = `AWS4-HMAC-SHA256`, Bc = `aws4_request`, Vc = ({ query: e = {} }) => {
	let t = [], n = {};
	for (let r in e) {
		if (!A(e, r) || r.toLowerCase() === `x-amz-signature`) continue;
		let i = Ma(r);
		t.push(i);
		let a = e[r];
		typeof a == `string` ? n[i] = `${i}=${Ma(a)}` : Array.isArray(a) && (n[i] = a.slice(0).reduce((e, t) => e.concat([`${i}=${Ma(t)}`]), []).sort().join(`&`));
	}
	return t.sort().map((e) => n[e]).filter((e) => e).join(`&`);
}, Hc = (e) => Uc(e).toISOString().replace(/\.\d{3}Z$/, `Z`), Uc = (e) => typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : typeof e == `string` ? Number(e) ? /* @__PURE__ */ new Date(Number(e) * 1e3) : new Date(e) : e;
var Wc = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		this.service = r, this.sha256 = i, this.uriEscapePath = a, this.applyChecksum = typeof e != `boolean` || e, this.regionProvider = M(n), this.credentialProvider = M(t);
	}
	createCanonicalRequest(e, t, n) {
		let r = Object.keys(t).sort();
		return `${e.method}
${this.getCanonicalPath(e)}
${Vc(e)}
${r.map((e) => `${e}:${t[e]}`).join(`
`)}

${r.join(`;`)}
${n}`;
	}
	async createStringToSign(e, t, n, r) {
		let i = new this.sha256();
		return i.update(F(n)), `${r}
${e}
${t}
${P(await i.digest())}`;
	}
	getCanonicalPath({ path: e }) {
		if (this.uriEscapePath) {
			let t = [];
			for (let n of e.split(`/`)) n?.length !== 0 && n !== `.` && (n === `..` ? t.pop() : t.push(n));
			let n = `${e?.startsWith(`/`) ? `/` : ``}${t.join(`/`)}${t.length > 0 && e?.endsWith(`/`) ? `/` : ``}`;
			return Ma(n).replace(/%2F/g, `/`);
		}
		return e;
	}
	validateResolvedCredentials(e) {
		if (typeof e != `object` || typeof e.accessKeyId != `string` || typeof e.secretAccessKey != `string`) throw Error(`Resolved credential object is not valid`);
	}
	formatDate(e) {
		let t = Hc(e).replace(/[-:]/g, ``);
		return {
			longDate: t,
			shortDate: t.slice(0, 8)
		};
	}
	getCanonicalHeaderList(e) {
		return Object.keys(e).sort().join(`;`);
	}
};
const Gc = {}, Kc = [], qc = (e, t, n) => `${e}/${t}/${n}/${Bc}`, Jc = async (e, t, n, r, i) => {
	let a = `${n}:${r}:${i}:${P(await Yc(e, t.secretAccessKey, t.accessKeyId))}:${t.sessionToken}`;
	if (a in Gc) return Gc[a];
	for (Kc.push(a); Kc.length > 50;) delete Gc[Kc.shift()];
	let o = `AWS4${t.secretAccessKey}`;
	for (let t of [
		n,
		r,
		i,
		Bc
	]) o = await Yc(e, o, t);
	return Gc[a] = o;
}, Yc = (e, t, n) => {
	let r = new e(t);
	return r.update(F(n)), r.digest();
}, Xc = ({ headers: e }, t, n) => {
	let r = {};
	for (let i of Object.keys(e).sort()) {
		if (e[i] == null) continue;
		let a = i.toLowerCase();
		(A(Ic, a) || t?.has(a) || Lc.test(a) || Rc.test(a)) && (!n || n && !n.has(a)) || (a === `__proto__` && ra(r), r[a] = e[i].replace(/[\r\n]/g, ` `).replace(/[ \t]+/g, ` `).replace(/^ | $/g, ``));
	}
	return r;
}, Zc = async ({ headers: e, body: t }, n) => {
	for (let t in e) if (A(e, t) && t.toLowerCase() === `x-amz-content-sha256`) return e[t];
	if (t == null) return `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
	if (typeof t == `string` || ArrayBuffer.isView(t) || le(t)) {
		let e = new n();
		return e.update(F(t)), P(await e.digest());
	}
	return `UNSIGNED-PAYLOAD`;
}, Qc = (e, t) => {
	e = e.toLowerCase();
	for (let n in t) if (A(t, n) && e === n.toLowerCase()) return !0;
	return !1;
}, $c = (e, t = {}) => {
	let { headers: n, query: r = {} } = j.clone(e);
	for (let e in n) {
		if (!A(n, e)) continue;
		let i = e.toLowerCase();
		(i.slice(0, 6) === `x-amz-` && !t.unhoistableHeaders?.has(i) || t.hoistableHeaders?.has(i)) && (r[e] = n[e], delete n[e]);
	}
	return {
		...e,
		headers: n,
		query: r
	};
}, el = (e) => {
	e = j.clone(e);
	for (let t in e.headers) A(e.headers, t) && Fc.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
	return e;
};
var tl = class extends Wc {
	headerFormatter = new Oc();
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		super({
			applyChecksum: e,
			credentials: t,
			region: n,
			service: r,
			sha256: i,
			uriEscapePath: a
		});
	}
	async presign(e, t = {}) {
		let { signingDate: n = /* @__PURE__ */ new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t, u = await this.credentialProvider();
		this.validateResolvedCredentials(u);
		let d = c ?? await this.regionProvider(), { longDate: f, shortDate: p } = this.formatDate(n);
		if (r > 604800) return Promise.reject(`Signature version 4 presigned URLs must have an expiration date less than one week in the future`);
		let m = qc(p, d, l ?? this.service), h = $c(el(e), {
			unhoistableHeaders: a,
			hoistableHeaders: s
		});
		u.sessionToken && (h.query[`X-Amz-Security-Token`] = u.sessionToken), h.query[`X-Amz-Algorithm`] = zc, h.query[`X-Amz-Credential`] = `${u.accessKeyId}/${m}`, h.query[`X-Amz-Date`] = f, h.query[`X-Amz-Expires`] = r.toString(10);
		let g = Xc(h, i, o);
		return h.query[`X-Amz-SignedHeaders`] = this.getCanonicalHeaderList(g), h.query[`X-Amz-Signature`] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await Zc(e, this.sha256))), h;
	}
	async sign(e, t) {
		return typeof e == `string` ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
	}
	async signEvent({ headers: e, payload: t }, { signingDate: n = /* @__PURE__ */ new Date(), priorSignature: r, signingRegion: i, signingService: a, eventStreamCredentials: o }) {
		let s = i ?? await this.regionProvider(), { shortDate: c, longDate: l } = this.formatDate(n), u = qc(c, s, a ?? this.service), d = await Zc({
			headers: {},
			body: t
		}, this.sha256), f = new this.sha256();
		f.update(e);
		let p = [
			`AWS4-HMAC-SHA256-PAYLOAD`,
			l,
			u,
			r,
			P(await f.digest()),
			d
		].join(`
`);
		return this.signString(p, {
			signingDate: n,
			signingRegion: s,
			signingService: a,
			eventStreamCredentials: o
		});
	}
	async signMessage(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
		return this.signEvent({
			headers: this.headerFormatter.format(e.message.headers),
			payload: e.message.body
		}, {
			signingDate: t,
			signingRegion: n,
			signingService: r,
			priorSignature: e.priorSignature,
			eventStreamCredentials: i
		}).then((t) => ({
			message: e.message,
			signature: t
		}));
	}
	async signString(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i } = {}) {
		let a = i ?? await this.credentialProvider();
		this.validateResolvedCredentials(a);
		let o = n ?? await this.regionProvider(), { shortDate: s } = this.formatDate(t), c = new this.sha256(await this.getSigningKey(a, o, s, r));
		return c.update(F(e)), P(await c.digest());
	}
	async signRequest(e, { signingDate: t = /* @__PURE__ */ new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
		let o = await this.credentialProvider();
		this.validateResolvedCredentials(o);
		let s = i ?? await this.regionProvider(), c = el(e), { longDate: l, shortDate: u } = this.formatDate(t), d = qc(u, s, a ?? this.service);
		c.headers[Pc] = l, o.sessionToken && (c.headers[`x-amz-security-token`] = o.sessionToken);
		let f = await Zc(c, this.sha256);
		!Qc(`x-amz-content-sha256`, c.headers) && this.applyChecksum && (c.headers[`x-amz-content-sha256`] = f);
		let p = Xc(c, r, n), m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
		return c.headers[Nc] = `${zc} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`, c;
	}
	async getSignature(e, t, n, r) {
		let i = await this.createStringToSign(e, t, r, zc), a = new this.sha256(await n);
		return a.update(F(i)), P(await a.digest());
	}
	getSigningKey(e, t, n, r) {
		return Jc(this.sha256, e, n, t, r || this.service);
	}
};
const nl = { SignatureV4a: null }, rl = (e) => (t) => {
	let n = t.credentials, r = !!t.credentials, i;
	Object.defineProperty(t, "credentials", {
		set(e) {
			e && e !== n && e !== i && (r = !0), n = e;
			let a = al(t, il(t, {
				credentials: n,
				credentialDefaultProvider: t.credentialDefaultProvider
			}));
			if (r && !a.attributed) {
				let e = typeof n == `object` && !!n;
				i = async (t) => {
					let n = await a(t);
					return e && (!n.$source || Object.keys(n.$source).length === 0) ? C(n, `CREDENTIALS_CODE`, `e`) : n;
				}, i.memoized = a.memoized, i.configBound = a.configBound, i.attributed = !0;
			} else i = a;
		},
		get() {
			return i;
		},
		enumerable: !0,
		configurable: !0
	}), t.credentials = n;
	let { signingEscapePath: a = !0, systemClockOffset: o = t.systemClockOffset || 0, sha256: s } = t, c;
	return c = t.signer ? Wo(t.signer) : t.regionInfoProvider ? () => Wo(t.region)().then(async (e) => [await t.regionInfoProvider(e, {
		useFipsEndpoint: await t.useFipsEndpoint(),
		useDualstackEndpoint: await t.useDualstackEndpoint()
	}) || {}, e]).then(([e, n]) => {
		let { signingRegion: r, signingService: i } = e;
		t.signingRegion = t.signingRegion || r || n, t.signingName = t.signingName || i || t.serviceId;
		let o = {
			...t,
			credentials: t.credentials,
			region: t.signingRegion,
			service: t.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (t.signerConstructor || tl)(o);
	}) : async (e) => {
		e = Object.assign({}, {
			name: `sigv4`,
			signingName: t.signingName || t.defaultSigningName,
			signingRegion: await Wo(t.region)(),
			properties: {}
		}, e);
		let n = e.signingRegion, r = e.signingName;
		t.signingRegion = t.signingRegion || n, t.signingName = t.signingName || r || t.serviceId;
		let i = {
			...t,
			credentials: t.credentials,
			region: t.signingRegion,
			service: t.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (t.signerConstructor || tl)(i);
	}, Object.assign(t, {
		systemClockOffset: o,
		signingEscapePath: a,
		signer: c,
		disableClockSkewCorrection: Wo(t.disableClockSkewCorrection ?? e)
	});
};
function il(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	return r = t ? t?.memoized ? t : Qo(t, Xo, Zo) : n ? Wo(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, r.memoized = !0, r;
}
function al(e, t) {
	if (t.configBound) return t;
	let n = async (n) => t({
		...n,
		callerClientConfig: e
	});
	return n.memoized = t.memoized, n.configBound = !0, n;
}
const ol = rl(R({
	environmentVariableSelector: (e) => Ut(e, `AWS_DISABLE_CLOCK_SKEW_CORRECTION`, L.ENV),
	configFileSelector: (e) => Ut(e, `disable_clock_skew_correction`, L.CONFIG),
	default: !1
})), sl = { CrtSignerV4: null }, cl = `X-Amz-S3session-Token`, ll = `x-amz-s3session-token`;
var ul = class extends tl {
	async signWithCredentials(e, t, n) {
		let r = dl(t);
		e.headers[ll] = t.sessionToken;
		let i = this;
		return fl(i, r), i.signRequest(e, n ?? {});
	}
	async presignWithCredentials(e, t, n) {
		let r = dl(t);
		return delete e.headers[ll], e.headers[cl] = t.sessionToken, e.query = e.query ?? {}, e.query[cl] = t.sessionToken, fl(this, r), this.presign(e, n);
	}
};
function dl(e) {
	return {
		accessKeyId: e.accessKeyId,
		secretAccessKey: e.secretAccessKey,
		expiration: e.expiration
	};
}
function fl(e, t) {
	let n = e.credentialProvider;
	e.credentialProvider = () => (e.credentialProvider = n, Promise.resolve(t));
}
var pl = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		return typeof sl.CrtSignerV4 == `function` ? `crt` : typeof nl.SignatureV4a == `function` ? `js` : `none`;
	}
	constructor(e) {
		this.sigv4Signer = new ul(e), this.signerOptions = e;
	}
	async sign(e, t = {}) {
		return t.signingRegion === `*` ? this.getSigv4aSigner().sign(e, t) : this.sigv4Signer.sign(e, t);
	}
	async signWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) {
			let r = this.getSigv4aSigner(), i = sl.CrtSignerV4;
			if (i && r instanceof i) return r.signWithCredentials(e, t, n);
			throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.signWithCredentials(e, t, n);
	}
	async presign(e, t = {}) {
		if (t.signingRegion === `*`) {
			let n = this.getSigv4aSigner(), r = sl.CrtSignerV4;
			if (r && n instanceof r) return n.presign(e, t);
			throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.presign(e, t);
	}
	async presignWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) throw Error(`Method presignWithCredentials is not supported for [signingRegion=*].`);
		return this.sigv4Signer.presignWithCredentials(e, t, n);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			let e = sl.CrtSignerV4, t = nl.SignatureV4a;
			if (this.signerOptions.runtime === `node`) {
				if (!e && !t) throw Error(`Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
				if (e && typeof e == `function`) this.sigv4aSigner = new e({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (t && typeof t == `function`) this.sigv4aSigner = new t({ ...this.signerOptions });
				else throw Error(`Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
			} else {
				if (!t || typeof t != `function`) throw Error(`JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a`);
				this.sigv4aSigner = new t({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};
const ml = `AWS_ACCESS_KEY_ID`, hl = `AWS_SECRET_ACCESS_KEY`, gl = `AWS_SESSION_TOKEN`, _l = `AWS_CREDENTIAL_EXPIRATION`, vl = `AWS_CREDENTIAL_SCOPE`, yl = `AWS_ACCOUNT_ID`, bl = (e) => async () => {
	e?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);
	let t = process.env[ml], n = process.env[hl], r = process.env[gl], i = process.env[_l], a = process.env[vl], o = process.env[yl];
	if (t && n) {
		let e = {
			accessKeyId: t,
			secretAccessKey: n,
			...r && { sessionToken: r },
			...i && { expiration: new Date(i) },
			...a && { credentialScope: a },
			...o && { accountId: o }
		};
		return C(e, `CREDENTIALS_ENV_VARS`, `g`), e;
	}
	throw new I(`Unable to find environment variable credentials.`, { logger: e?.logger });
}, xl = async (e) => {
	let { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: i } = await import(`./dist-es9.js`);
	if (process.env[n] || process.env[t]) {
		e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);
		let { fromHttp: t } = await import(`./dist-es3.js`);
		return Bt(t(e), r(e));
	}
	return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== `false` ? async () => {
		throw new I(`EC2 Instance Metadata Service access disabled`, { logger: e.logger });
	} : (e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`), i(e));
};
function Sl(e, t) {
	let n = Cl(e), r, i, a, o, s = async (e) => {
		if (e?.forceRefresh) return o ||= n(e).then((e) => {
			a = e;
		}).finally(() => {
			o = void 0;
		}), await o, a;
		if (a?.expiration && a?.expiration?.getTime() < Date.now() && (a = void 0), r) await r;
		else if (!a || t?.(a)) {
			if (a) i ||= n(e).then((e) => {
				a = e;
			}).catch(() => {}).finally(() => {
				i = void 0;
			});
			else return r = n(e).then((e) => {
				a = e;
			}).finally(() => {
				r = void 0;
			}), s(e);
		}
		return a;
	};
	return s;
}
const Cl = (e) => async (t) => {
	let n;
	for (let r of e) try {
		return await r(t);
	} catch (e) {
		if (n = e, e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};
let wl = !1;
const Tl = (e = {}) => Sl([
	async () => {
		if (e.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (wl ||= ((e.logger?.warn && e.logger?.constructor?.name !== `NoOpLogger` ? e.logger.warn.bind(e.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), !0)), new I(`AWS_PROFILE is set, skipping fromEnv provider.`, {
			logger: e.logger,
			tryNextLink: !0
		});
		return e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`), bl(e)();
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);
		let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e;
		if (!n && !r && !i && !a && !o) throw new I(`Skipping SSO provider in default chain (inputs do not include SSO fields).`, { logger: e.logger });
		let { fromSSO: s } = await import(`./dist-es7.js`);
		return s(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);
		let { fromIni: n } = await import(`./dist-es4.js`);
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);
		let { fromProcess: n } = await import(`./dist-es6.js`);
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);
		let { fromTokenFile: n } = await import(`./dist-es8.js`);
		return n(e)(t);
	},
	async () => (e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`), (await xl(e))()),
	async () => {
		throw new I(`Could not load credentials from any providers`, {
			tryNextLink: !1,
			logger: e.logger
		});
	}
], El), El = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
function Dl(e) {
	let t = e && typeof e == `object` && `reason` in e ? e.reason : void 0;
	if (t) {
		if (t instanceof Error) {
			let e = Error(`Request aborted`);
			return e.name = `AbortError`, e.cause = t, e;
		}
		let e = Error(String(t));
		return e.name = `AbortError`, e;
	}
	let n = Error(`Request aborted`);
	return n.name = `AbortError`, n;
}
const Ol = [
	`ECONNRESET`,
	`EPIPE`,
	`ETIMEDOUT`
], kl = (e) => {
	let t = {};
	for (let n in e) {
		if (!A(e, n)) continue;
		let r = e[n];
		t[n] = Array.isArray(r) ? r.join(`,`) : r;
	}
	return t;
}, V = {
	setTimeout: (e, t) => setTimeout(e, t),
	clearTimeout: (e) => clearTimeout(e)
}, Al = 1e3, jl = (e, t, n = 0) => {
	if (!n) return -1;
	let r = (r) => {
		let i = V.setTimeout(() => {
			e.destroy(), t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: `TimeoutError` }));
		}, n - r), a = (e) => {
			e?.connecting ? e.on(`connect`, () => {
				V.clearTimeout(i);
			}) : V.clearTimeout(i);
		};
		e.socket ? a(e.socket) : e.on(`socket`, a);
	};
	return n < 2e3 ? (r(0), 0) : V.setTimeout(r.bind(null, Al), Al);
}, Ml = (e, t, n = 0, r, i) => n ? V.setTimeout(() => {
	let a = `@smithy/node-http-handler - [${r ? `ERROR` : `WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;
	if (r) {
		let n = Object.assign(Error(a), {
			name: `TimeoutError`,
			code: `ETIMEDOUT`
		});
		e.destroy(n), t(n);
	} else a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`, i?.warn?.(a);
}, n) : -1, Nl = (e, { keepAlive: t, keepAliveMsecs: n }, r = 3e3) => {
	if (t !== !0) return -1;
	let i = () => {
		e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on(`socket`, (e) => {
			e.setKeepAlive(t, n || 0);
		});
	};
	return r === 0 ? (i(), 0) : V.setTimeout(i, r);
}, Pl = (e) => {
	let t = e?.defaultSocketTimeout;
	return typeof t == `number` && Number.isFinite(t) && t > 0 ? t : void 0;
}, Fl = (e, t, n = 0, r = !1) => {
	if (!Number.isFinite(n) || n <= 0) return;
	let i;
	e.once(`response`, (e) => i = e);
	let a = () => {
		if (i?.complete) {
			e.socket?.destroy();
			return;
		}
		let a = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? `service default socket timeout` : `configured by client requestHandler`}).`), { name: `TimeoutError` });
		i?.destroy(a), e.destroy(), t(a);
	}, o = () => {
		let { socket: t } = e;
		t ? t.connecting ? t.once(`connect`, o) : (t.setTimeout(n, a), e.on(`close`, () => t.removeListener(`timeout`, a))) : e.once(`socket`, o);
	};
	if (n < 6e3) {
		o();
		return;
	}
	let s = V.setTimeout(o, 3e3);
	e.once(`close`, () => V.clearTimeout(s));
}, Il = 6e3;
async function Ll(e, t, n = Il, r = !1) {
	let i = t.headers, a = i ? i.Expect || i.expect : void 0, o = -1, s = !0;
	!r && a === `100-continue` && (s = await Promise.race([new Promise((e) => {
		o = Number(V.setTimeout(() => e(!0), Math.max(Il, n)));
	}), new Promise((t) => {
		e.on(`continue`, () => {
			V.clearTimeout(o), t(!0);
		}), e.on(`response`, () => {
			V.clearTimeout(o), t(!1);
		}), e.on(`error`, () => {
			V.clearTimeout(o), t(!1);
		});
	})])), s && Rl(e, t.body);
}
function Rl(e, t) {
	if (t instanceof x) t.pipe(e);
	else if (t) {
		let n = Buffer.isBuffer(t);
		if (n || typeof t == `string`) {
			n && t.byteLength === 0 ? e.end() : e.end(t);
			return;
		}
		let r = t;
		if (typeof r == `object` && r.buffer && typeof r.byteOffset == `number` && typeof r.byteLength == `number`) {
			e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
			return;
		}
		e.end(Buffer.from(t));
	} else e.end();
}
let zl, Bl;
var Vl = class e {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: `http/1.1` };
	static create(t) {
		return typeof t?.handle == `function` ? t : new e(t);
	}
	static checkSocketUsage(e, t, n = console) {
		let { sockets: r, requests: i, maxSockets: a } = e;
		if (typeof a != `number` || a === 1 / 0 || Date.now() - 15e3 < t) return t;
		if (r && i) for (let e in r) {
			if (!A(r, e)) continue;
			let t = r[e]?.length ?? 0, o = i[e]?.length ?? 0;
			if (t >= a && o >= 2 * a) return n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${o} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
		}
		return t;
	}
	constructor(e) {
		this.configProvider = new Promise((t, n) => {
			typeof e == `function` ? e().then((e) => {
				t(this.resolveDefaultConfig(e));
			}).catch(n) : t(this.resolveDefaultConfig(e));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
	}
	async handle(t, { abortSignal: n, requestTimeout: r } = {}) {
		this.config ||= await this.configProvider;
		let i = this.config, a = i.logger, o = t.protocol === `https:`;
		return !o && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((s, c) => {
			let l, u = -1, d = -1, f = -1, p = -1, m = () => {
				V.clearTimeout(u), V.clearTimeout(d), V.clearTimeout(f), V.clearTimeout(p);
			}, h = async (e) => {
				await l, m(), s(e);
			}, g = async (e) => {
				await l, m(), c(e);
			};
			if (n?.aborted) {
				g(Dl(n));
				return;
			}
			let _ = t.headers, v = _ ? (_.Expect ?? _.expect) === `100-continue` : !1, y = o ? i.httpsAgent : i.httpAgent;
			v && !this.externalAgent && (y = new (o ? ie.Agent : zl)({
				keepAlive: !1,
				maxSockets: 1 / 0
			})), u = V.setTimeout(() => {
				this.socketWarningTimestamp = e.checkSocketUsage(y, this.socketWarningTimestamp, a);
			}, i.socketAcquisitionWarningTimeout ?? (i.requestTimeout ?? 2e3) + (i.connectionTimeout ?? 1e3));
			let ee = t.query ? Pa(t.query) : ``, b;
			(t.username != null || t.password != null) && (b = `${t.username ?? ``}:${t.password ?? ``}`);
			let x = t.path;
			ee && (x += `?${ee}`), t.fragment && (x += `#${t.fragment}`);
			let te = t.hostname ?? ``;
			te = te[0] === `[` && te.endsWith(`]`) ? t.hostname.slice(1, -1) : t.hostname;
			let ne = {
				headers: t.headers,
				host: te,
				method: t.method,
				path: x,
				port: t.port,
				agent: y,
				auth: b
			}, S = (o ? ie.request : Bl)(ne, (e) => {
				let t = new xe({
					statusCode: e.statusCode || -1,
					reason: e.statusMessage,
					headers: kl(e.headers),
					body: e
				});
				h({ response: t });
			});
			if (S.on(`error`, (e) => {
				Ol.includes(e.code) ? g(Object.assign(e, { name: `TimeoutError` })) : g(e);
			}), n) {
				let e = () => {
					S.destroy();
					let e = Dl(n);
					g(e);
				};
				if (typeof n.addEventListener == `function`) {
					let t = n;
					t.addEventListener(`abort`, e, { once: !0 }), S.once(`close`, () => t.removeEventListener(`abort`, e));
				} else n.onabort = e;
			}
			let re = r ?? i.requestTimeout;
			d = jl(S, g, i.connectionTimeout), f = Ml(S, g, re, i.throwOnRequestTimeout, a ?? console);
			let ae = i.socketTimeout === void 0 ? Pl(i) : void 0;
			ae ? Fl(S, g, ae, !0) : Fl(S, g, i.socketTimeout);
			let oe = ne.agent;
			typeof oe == `object` && `keepAlive` in oe && (p = Nl(S, {
				keepAlive: oe.keepAlive,
				keepAliveMsecs: oe.keepAliveMsecs
			})), l = Ll(S, t, re, this.externalAgent).catch((e) => (m(), c(e)));
		});
	}
	updateHttpClientConfig(e, t) {
		this.config = void 0, this.configProvider = this.configProvider.then((n) => {
			switch (e) {
				case Symbol.for(`logger`):
					e = `logger`, t = n.logger ?? t;
					break;
				case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = Pl(n) ?? t;
			}
			return {
				...n,
				[e]: t
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(e) {
		let { requestTimeout: t, connectionTimeout: n, socketTimeout: r, socketAcquisitionWarningTimeout: i, httpAgent: a, httpsAgent: o, throwOnRequestTimeout: s, logger: c } = e || {}, l;
		return {
			connectionTimeout: n,
			requestTimeout: t,
			socketTimeout: r,
			defaultSocketTimeout: Pl(e),
			socketAcquisitionWarningTimeout: i,
			throwOnRequestTimeout: s,
			httpAgentProvider: () => l ??= (async () => {
				let e = await import(`node:http`), { Agent: t, request: n } = e.default ?? e;
				return Bl = n, zl = t, a instanceof zl || typeof a?.destroy == `function` ? (this.externalAgent = !0, a) : new zl({
					keepAlive: !0,
					maxSockets: 50,
					...a
				});
			})(),
			httpsAgent: o instanceof ie.Agent || typeof o?.destroy == `function` ? (this.externalAgent = !0, o) : new ie.Agent({
				keepAlive: !0,
				maxSockets: 50,
				...o
			}),
			logger: c
		};
	}
}, Hl = class {
	queryCompat;
	errorRegistry;
	constructor(e = !1) {
		this.queryCompat = e;
	}
	resolveRestContentType(e, t) {
		let n = t.getMemberSchemas(), r = Object.values(n).find((e) => !!e.getMergedTraits().httpPayload);
		if (r) return r.getMergedTraits().mediaType || (r.isStringSchema() ? `text/plain` : r.isBlobSchema() ? `application/octet-stream` : e);
		if (!t.isUnitSchema() && Object.values(n).find((e) => {
			let { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
			return !t && !n && !r && !i && a === void 0;
		})) return e;
	}
	async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
		let o = e;
		e.includes(`#`) && ([, o] = e.split(`#`));
		let s = {
			$metadata: i,
			$fault: n.statusCode < 500 ? `client` : `server`
		};
		if (!this.errorRegistry) throw Error(`@aws-sdk/core/protocols - error handler not initialized.`);
		try {
			return {
				errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
				errorMetadata: s
			};
		} catch {
			r.message = r.message ?? r.Message ?? `UnknownError`;
			let e = this.errorRegistry, t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t) ?? Error;
				throw this.decorateServiceException(Object.assign(new n({ name: o }), s), r);
			}
			let n = r, i = n?.message ?? n?.Message ?? n?.Error?.Message ?? n?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(i), { name: o }, s), r);
		}
	}
	compose(e, t, n) {
		let r = n;
		t.includes(`#`) && ([r] = t.split(`#`));
		let i = B.for(r), a = B.for(`smithy.ts.sdk.synthetic.` + n);
		e.copyFrom(i), e.copyFrom(a), this.errorRegistry = e;
	}
	decorateServiceException(e, t = {}) {
		if (this.queryCompat) {
			let n = e.Message ?? t.Message, r = Xn(e, t);
			n && (r.message = n);
			let i = r.Error ?? {};
			i.Type = r.Error?.Type, i.Code = r.Error?.Code, i.Message = r.Error?.message ?? r.Error?.Message ?? n, r.Error = i;
			let a = r.$metadata.requestId;
			return a && (r.RequestId = a), r;
		}
		return Xn(e, t);
	}
	setQueryCompatError(e, t) {
		let n = t.headers?.[`x-amzn-query-error`];
		if (e !== void 0 && n != null) {
			let [t, r] = n.split(`;`), i = Object.keys(e), a = {
				Code: t,
				Type: r
			};
			e.Code = t, e.Type = r;
			for (let t = 0; t < i.length; t++) {
				let n = i[t];
				a[n === `message` ? `Message` : n] = e[n];
			}
			delete a.__type, e.Error = a;
		}
	}
	queryCompatOutput(e, t) {
		e.Error && (t.Error = e.Error), e.Type && (t.Type = e.Type), e.Code && (t.Code = e.Code);
	}
	findQueryCompatibleError(e, t) {
		try {
			return e.getSchema(t);
		} catch {
			return e.find((e) => z.of(e).getMergedTraits().awsQueryError?.[0] === t);
		}
	}
}, Ul = class extends ba {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t
		}), this.serviceTarget = n, this.codec = i ?? new fo({
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			jsonName: !1
		}), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!r, this.mixin = new Hl(this.awsQueryCompatible);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n);
		return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-amz-json-${this.getJsonRpcVersion()}`, r.headers[`x-amz-target`] = `${this.serviceTarget}.${e.name}`, this.awsQueryCompatible && (r.headers[`x-amzn-query-mode`] = `true`), On(e.input) !== `unit` && r.body || (r.body = `{}`), r;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(e, t, n, r, i) {
		let { awsQueryCompatible: a } = this;
		a && this.mixin.setQueryCompatError(r, n);
		let o = Qa(n, r, a) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
		let { errorSchema: s, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, n, r, i, a ? this.mixin.findQueryCompatibleError : void 0), l = z.of(s), u = r.message ?? r.Message ?? `UnknownError`, d = new ((this.compositeErrorRegistry.getErrorCtor(s)) ?? Error)({}), f = {}, p = this.codec.createDeserializer();
		for (let [e, t] of l.structIterator()) r[e] != null && (f[e] = p.readObject(t, r[e]));
		throw a && this.mixin.queryCompatOutput(r, f), this.mixin.decorateServiceException(Object.assign(d, c, {
			$fault: l.getMergedTraits().error,
			message: u
		}, f), r);
	}
}, Wl = class extends Ul {
	constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t,
			serviceTarget: n,
			awsQueryCompatible: r,
			jsonCodec: i
		});
	}
	getShapeId() {
		return `aws.protocols#awsJson1_1`;
	}
	getJsonRpcVersion() {
		return `1.1`;
	}
	getDefaultContentType() {
		return `application/x-amz-json-1.1`;
	}
}, Gl = class extends ya {
	serializer;
	deserializer;
	codec;
	mixin = new Hl();
	constructor({ defaultNamespace: e, errorTypeRegistries: t, jsonCodec: n }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t
		});
		let r = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = n ?? new fo(r), this.serializer = new wa(this.codec.createSerializer(), r), this.deserializer = new Sa(this.codec.createDeserializer(), r);
	}
	getShapeId() {
		return `aws.protocols#restJson1`;
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(e) {
		this.codec.setSerdeContext(e), super.setSerdeContext(e);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = z.of(e.input);
		if (!r.headers[`content-type`]) {
			let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			e && (r.headers[`content-type`] = e);
		}
		return r.body == null && r.headers[`content-type`] === this.getDefaultContentType() && (r.body = `{}`), r;
	}
	async deserializeResponse(e, t, n) {
		let r = await super.deserializeResponse(e, t, n), i = z.of(e.output);
		for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
		return r;
	}
	async handleError(e, t, n, r, i) {
		let a = Za(n, r) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = z.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
		await this.deserializeHttpMessage(o, t, n, r);
		let d = {}, f = this.codec.createDeserializer();
		for (let [e, t] of c.structIterator()) {
			let n = t.getMergedTraits().jsonName ?? e;
			d[e] = f.readObject(t, r[n]);
		}
		throw this.mixin.decorateServiceException(Object.assign(u, s, {
			$fault: c.getMergedTraits().error,
			message: l
		}, d), r);
	}
	getDefaultContentType() {
		return `application/json`;
	}
};
const Kl = /[&<>"]/g, ql = {
	"&": `&amp;`,
	"<": `&lt;`,
	">": `&gt;`,
	"\"": `&quot;`
};
function Jl(e) {
	return e.replace(Kl, (e) => ql[e]);
}
const Yl = /[&"'<>\r\n\u0085\u2028]/g, Xl = {
	"&": `&amp;`,
	"\"": `&quot;`,
	"'": `&apos;`,
	"<": `&lt;`,
	">": `&gt;`,
	"\r": `&#x0D;`,
	"\n": `&#x0A;`,
	"": `&#x85;`,
	"\u2028": `&#x2028;`
};
function Zl(e) {
	return e.replace(Yl, (e) => Xl[e]);
}
var Ql = class {
	value;
	constructor(e) {
		this.value = e;
	}
	toString() {
		return Zl(`` + this.value);
	}
}, $l = class e {
	name;
	children;
	attributes = {};
	static of(t, n, r) {
		let i = new e(t);
		return n !== void 0 && i.addChildNode(new Ql(n)), r !== void 0 && i.withName(r), i;
	}
	constructor(e, t = []) {
		this.name = e, this.children = t;
	}
	withName(e) {
		return this.name = e, this;
	}
	addAttribute(e, t) {
		return this.attributes[e] = t, this;
	}
	addChildNode(e) {
		return this.children.push(e), this;
	}
	removeAttribute(e) {
		return delete this.attributes[e], this;
	}
	n(e) {
		return this.name = e, this;
	}
	c(e) {
		return this.children.push(e), this;
	}
	a(e, t) {
		return t != null && (this.attributes[e] = t), this;
	}
	cc(t, n, r = n) {
		if (t[n] != null) {
			let i = e.of(n, t[n]).withName(r);
			this.c(i);
		}
	}
	l(e, t, n, r) {
		e[t] != null && r().map((e) => {
			e.withName(n), this.c(e);
		});
	}
	lc(t, n, r, i) {
		if (t[n] != null) {
			let t = i(), n = new e(r);
			t.map((e) => {
				n.c(e);
			}), this.c(n);
		}
	}
	toString() {
		let e = !!this.children.length, t = `<${this.name}`, n = this.attributes;
		for (let e of Object.keys(n)) {
			let r = n[e];
			r != null && (t += ` ${e}="${Jl(`` + r)}"`);
		}
		return t += e ? `>${this.children.map((e) => e.toString()).join(``)}</${this.name}>` : `/>`;
	}
};
function eu(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function tu(e) {
	return new nu(e).parse();
}
var nu = class e {
	x;
	i = 0;
	z;
	constructor(e) {
		this.x = e, this.x = e.replace(/\r\n?/g, `
`), this.z = this.x.length;
	}
	parse() {
		let e = this, { z: t } = e;
		for (; e.i < t && (e.trim(), !(e.i >= t));) if (e.isNext(`<?`)) e.readTo(`?>`), e.trim();
		else if (e.isNext(`<!--`)) e.readTo(`-->`), e.trim();
		else if (e.isNext(`<!DOCTYPE`, !1)) e.skipDoctype(), e.trim();
		else if (e.x[e.i] === `<`) {
			let t = e.parseTag();
			return { [t.tag]: t.value };
		} else throw Error(`@aws-sdk XML parse error: unexpected content.`);
		throw Error(`@aws-sdk XML parse error: no root element.`);
	}
	isNext(e, t = !0) {
		let n = this;
		return t ? n.x.startsWith(e, n.i) : n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
	}
	readTo(e) {
		let t = this, n = t.x.indexOf(e, t.i);
		if (n === -1) throw Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
		let r = t.x.slice(t.i, n);
		return t.i = n + e.length, r;
	}
	trim() {
		let e = this;
		for (; e.i < e.z && ` 	\r
`.includes(e.x[e.i]);) ++e.i;
	}
	readAttrValue() {
		let e = this, t = e.x[e.i];
		++e.i;
		let n = ``;
		for (; e.i < e.z && e.x[e.i] !== t;) n += e.x[e.i++];
		return ++e.i, e.decodeEntities(n);
	}
	parseTag() {
		let e = this;
		++e.i;
		let t = ``;
		for (; e.i < e.z && !` 	\r
>/`.includes(e.x[e.i]);) t += e.x[e.i++];
		let n = !1, r = {};
		for (; e.i < e.z && (e.trim(), !`>/`.includes(e.x[e.i]));) {
			let t = ``;
			for (; e.i < e.z && !`= 	\r
>/?`.includes(e.x[e.i]);) t += e.x[e.i++];
			if (e.trim(), e.x[e.i] !== `=`) break;
			++e.i, e.trim(), t === `__proto__` && eu(r), r[t] = e.readAttrValue(), n = !0;
		}
		if (e.i >= e.z) throw Error(`@aws-sdk XML parse error: unexpected end of input.`);
		if (e.x[e.i] === `/`) {
			if (++e.i, e.i >= e.z || e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of self-closing tag.`);
			return ++e.i, {
				tag: t,
				value: n ? r : ``
			};
		}
		if (e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of opening tag.`);
		++e.i;
		let i = [], a = [], o = !1;
		for (; e.i < e.z && !e.isNext(`</`);) if (e.x[e.i] === `<`) e.isNext(`<!--`) ? e.readTo(`-->`) : e.isNext(`<![CDATA[`) ? (e.i += 9, i.push(e.readTo(`]]>`))) : e.isNext(`<?`) ? e.readTo(`?>`) : (o = !0, a.push(e.parseTag()));
		else {
			let t = ``;
			for (; e.i < e.z && e.x[e.i] !== `<`;) t += e.x[e.i++];
			i.push(e.decodeEntities(t));
		}
		if (!e.isNext(`</`)) throw Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
		e.i += 2;
		let s = e.readTo(`>`).trim();
		if (s !== t) throw Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${s}>.`);
		if (!n && i.length === 0 && !o) return {
			tag: t,
			value: ``
		};
		if (!n && !o) {
			let e = i.length === 1 ? i[0] : i.join(``);
			return e.trim() === `` && e.includes(`
`) ? {
				tag: t,
				value: ``
			} : {
				tag: t,
				value: e
			};
		}
		let c = {};
		for (let e of i) e.trim() === `` && e.includes(`
`) || (c[`#text`] = `#text` in c ? c[`#text`] + e : e);
		for (let e of a) e.tag === `__proto__` && eu(c), e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [c[e.tag], e.value] : c[e.tag] = e.value;
		for (let [e, t] of Object.entries(r)) e === `__proto__` && eu(c), c[e] = t;
		return {
			tag: t,
			value: c
		};
	}
	static ENTITIES = {
		amp: `&`,
		lt: `<`,
		gt: `>`,
		quot: `"`,
		apos: `'`
	};
	skipDoctype() {
		let e = this;
		e.i += 9;
		let t = 0;
		for (; e.i < e.z;) {
			let n = e.x[e.i];
			if (n === `[`) ++t;
			else if (n === `]`) --t;
			else if (n === `>` && t === 0) {
				++e.i;
				return;
			}
			++e.i;
		}
		throw Error(`@aws-sdk XML parse error: unclosed DOCTYPE.`);
	}
	decodeEntities(t) {
		return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (t, n, r, i) => n ? String.fromCharCode(parseInt(n, 16)) : r ? String.fromCharCode(parseInt(r, 10)) : e.ENTITIES[i] ?? ``);
	}
}, ru = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, iu = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e, this.to = t;
		let n = Object.keys(this.from), r = new Set(n);
		r.delete(`__type`), this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let e = this.keys.values().next().value, t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
function au(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var ou = class extends ru {
	settings;
	stringDeserializer;
	constructor(e) {
		super(), this.settings = e, this.stringDeserializer = new xa(e);
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
	}
	read(e, t, n) {
		let r = z.of(e), i = r.getMemberSchemas();
		if (r.isStructSchema() && r.isMemberSchema() && Object.values(i).find((e) => !!e.getMemberTraits().eventPayload)) {
			let e = {}, n = Object.keys(i)[0];
			return e[n] = i[n].isBlobSchema() ? t : this.read(i[n], t), e;
		}
		let a = (this.serdeContext?.utf8Encoder ?? D)(t), o = this.parseXml(a);
		return this.readSchema(e, n ? o[n] : o);
	}
	readSchema(e, t) {
		let n = z.of(e);
		if (n.isUnitSchema()) return;
		let r = n.getMergedTraits();
		if (n.isListSchema() && !Array.isArray(t)) return this.readSchema(n, [t]);
		if (t == null) return t;
		if (typeof t == `object`) {
			let e = !!r.xmlFlattened;
			if (n.isListSchema()) {
				let r = n.getValueSchema(), i = [], a = r.getMergedTraits().xmlName ?? `member`, o = e ? t : (t[0] ?? t)[a];
				if (o == null) return i;
				let s = Array.isArray(o) ? o : [o];
				for (let e of s) i.push(this.readSchema(r, e));
				return i;
			}
			let i = {};
			if (n.isMapSchema()) {
				let r = n.getKeySchema(), a = n.getValueSchema(), o;
				o = e ? Array.isArray(t) ? t : [t] : Array.isArray(t.entry) ? t.entry : [t.entry];
				let s = r.getMergedTraits().xmlName ?? `key`, c = a.getMergedTraits().xmlName ?? `value`;
				for (let e of o) {
					let t = e[s], n = e[c];
					t === `__proto__` && au(i), i[t] = this.readSchema(a, n);
				}
				return i;
			}
			if (n.isStructSchema()) {
				let e = n.isUnionSchema(), r;
				e && (r = new iu(t, i));
				for (let [a, o] of n.structIterator()) {
					let n = o.getMergedTraits(), s = n.httpPayload ? n.xmlName ?? o.getName() : o.getMemberTraits().xmlName ?? a;
					e && r.mark(s), t[s] != null && (i[a] = this.readSchema(o, t[s]));
				}
				return e && r.writeUnknown(), i;
			}
			if (n.isDocumentSchema()) return t;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`);
		}
		return n.isListSchema() ? [] : n.isMapSchema() || n.isStructSchema() ? {} : this.stringDeserializer.read(n, t);
	}
	parseXml(e) {
		if (e.length) {
			let t;
			try {
				t = tu(e);
			} catch (t) {
				throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
			}
			let n = `#text`, r = Object.keys(t)[0], i = t[r];
			return i[n] && (i[r] = i[n], delete i[n]), sr(i);
		}
		return {};
	}
}, su = class extends ru {
	settings;
	buffer;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t, n = ``) {
		this.buffer === void 0 && (this.buffer = ``);
		let r = z.of(e);
		if (n && !n.endsWith(`.`) && (n += `.`), r.isBlobSchema()) (typeof t == `string` || t instanceof Uint8Array) && (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? E)(t)));
		else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) t == null ? r.isIdempotencyToken() && (this.writeKey(n), this.writeValue(oa())) : (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isBigIntegerSchema()) t != null && (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isBigDecimalSchema()) t != null && (this.writeKey(n), this.writeValue(t instanceof N ? t.string : String(t)));
		else if (r.isTimestampSchema()) {
			if (t instanceof Date) switch (this.writeKey(n), Ta(r, this.settings)) {
				case 5:
					this.writeValue(t.toISOString().replace(`.000Z`, `Z`));
					break;
				case 6:
					this.writeValue(Ke(t));
					break;
				case 7: this.writeValue(String(t.getTime() / 1e3));
			}
		} else if (r.isDocumentSchema()) Array.isArray(t) ? this.write(79, t, n) : t instanceof Date ? this.write(4, t, n) : t instanceof Uint8Array ? this.write(21, t, n) : t && typeof t == `object` ? this.write(143, t, n) : (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isListSchema()) {
			if (Array.isArray(t)) {
				if (t.length === 0) this.settings.serializeEmptyLists && (this.writeKey(n), this.writeValue(``));
				else {
					let e = r.getValueSchema(), i = this.settings.flattenLists || r.getMergedTraits().xmlFlattened, a = 1;
					for (let r of t) {
						if (r == null) continue;
						let t = e.getMergedTraits(), o = this.getKey(`member`, t.xmlName, t.ec2QueryName), s = i ? `${n}${a}` : `${n}${o}.${a}`;
						this.write(e, r, s), ++a;
					}
				}
			}
		} else if (r.isMapSchema()) {
			if (t && typeof t == `object`) {
				let e = r.getKeySchema(), i = r.getValueSchema(), a = r.getMergedTraits().xmlFlattened, o = 1;
				for (let r in t) {
					let s = t[r];
					if (s == null) continue;
					let c = e.getMergedTraits(), l = this.getKey(`key`, c.xmlName, c.ec2QueryName), u = a ? `${n}${o}.${l}` : `${n}entry.${o}.${l}`, d = i.getMergedTraits(), f = this.getKey(`value`, d.xmlName, d.ec2QueryName), p = a ? `${n}${o}.${f}` : `${n}entry.${o}.${f}`;
					this.write(e, r, u), this.write(i, s, p), ++o;
				}
			}
		} else if (r.isStructSchema()) {
			if (t && typeof t == `object`) {
				let e = !1;
				for (let [i, a] of r.structIterator()) {
					if (t[i] == null && !a.isIdempotencyToken()) continue;
					let r = a.getMergedTraits(), o = this.getKey(i, r.xmlName, r.ec2QueryName, `struct`), s = `${n}${o}`;
					this.write(a, t[i], s), e = !0;
				}
				if (!e && r.isUnionSchema()) {
					let { $unknown: e } = t;
					if (Array.isArray(e)) {
						let [t, r] = e, i = `${n}${t}`;
						this.write(15, r, i);
					}
				}
			}
		} else if (!r.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error(`@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.`);
		let e = this.buffer;
		return delete this.buffer, e;
	}
	getKey(e, t, n, r) {
		let { ec2: i, capitalizeKeys: a } = this.settings;
		if (i && n) return n;
		let o = t ?? e;
		return a && r === `struct` ? o[0].toUpperCase() + o.slice(1) : o;
	}
	writeKey(e) {
		e.endsWith(`.`) && (e = e.slice(0, e.length - 1)), this.buffer += `&${ca(e)}=`;
	}
	writeValue(e) {
		this.buffer += ca(e);
	}
}, cu = class extends ba {
	options;
	serializer;
	deserializer;
	mixin = new Hl();
	constructor(e) {
		super({
			defaultNamespace: e.defaultNamespace,
			errorTypeRegistries: e.errorTypeRegistries
		}), this.options = e;
		let t = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new su(t), this.deserializer = new ou(t);
	}
	getShapeId() {
		return `aws.protocols#awsQuery`;
	}
	setSerdeContext(e) {
		this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
	}
	getPayloadCodec() {
		throw Error(`AWSQuery protocol has no payload codec.`);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n);
		return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-www-form-urlencoded`, On(e.input) !== `unit` && r.body || (r.body = ``), r.body = `Action=${e.name.split(`#`)[1] ?? e.name}&Version=${this.options.version}` + r.body, r.body.endsWith(`&`) && (r.body = r.body.slice(-1)), r;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = z.of(e.output), a = {};
		if (n.statusCode >= 300) {
			let i = await sa(n.body, t);
			i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n));
		}
		for (let e in n.headers) {
			let t = n.headers[e];
			delete n.headers[e], n.headers[e.toLowerCase()] = t;
		}
		let o = e.name.split(`#`)[1] ?? e.name, s = i.isStructSchema() && this.useNestedResult() ? o + `Result` : void 0, c = await sa(n.body, t);
		return c.byteLength > 0 && Object.assign(a, await r.read(i, c, s)), a.$metadata = this.deserializeMetadata(n), a;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(e, t, n, r, i) {
		let a = this.loadQueryErrorCode(n, r) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		let o = this.loadQueryError(r) ?? {}, s = this.loadQueryErrorMessage(r);
		o.message = s, o.Error = {
			Type: o.Type,
			Code: o.Code,
			Message: s
		};
		let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError), u = z.of(c), d = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({}), f = {
			Type: o.Error.Type,
			Code: o.Error.Code,
			Error: o.Error
		};
		for (let [e, t] of u.structIterator()) {
			let n = t.getMergedTraits().xmlName ?? e, i = o[n] ?? r[n];
			f[e] = this.deserializer.readSchema(t, i);
		}
		throw this.mixin.decorateServiceException(Object.assign(d, l, {
			$fault: u.getMergedTraits().error,
			message: s
		}, f), r);
	}
	loadQueryErrorCode(e, t) {
		let n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
		if (n !== void 0) return n;
		if (e.statusCode == 404) return `NotFound`;
	}
	loadQueryError(e) {
		return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
	}
	loadQueryErrorMessage(e) {
		let t = this.loadQueryError(e);
		return t?.message ?? t?.Message ?? e.message ?? e.Message ?? `Unknown`;
	}
	getDefaultContentType() {
		return `application/x-www-form-urlencoded`;
	}
}, lu = class extends cu {
	options;
	constructor(e) {
		super(e), this.options = e, Object.assign(this.serializer.settings, {
			capitalizeKeys: !0,
			flattenLists: !0,
			serializeEmptyLists: !1,
			ec2: !0
		});
	}
	getShapeId() {
		return `aws.protocols#ec2Query`;
	}
	useNestedResult() {
		return !1;
	}
};
const uu = (e, t) => {
	if (t?.Error?.Code !== void 0) return t.Error.Code;
	if (t?.Code !== void 0) return t.Code;
	if (e.statusCode == 404) return `NotFound`;
};
var du = class extends ru {
	settings;
	stringBuffer;
	byteBuffer;
	buffer;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t) {
		let n = z.of(e);
		if (n.isStringSchema() && typeof t == `string`) this.stringBuffer = t;
		else if (n.isBlobSchema()) this.byteBuffer = `byteLength` in t ? t : (this.serdeContext?.base64Decoder ?? pe)(t);
		else {
			this.buffer = this.writeStruct(n, t, void 0);
			let e = n.getMergedTraits();
			e.httpPayload && !e.xmlName && this.buffer.withName(n.getName());
		}
	}
	flush() {
		if (this.byteBuffer !== void 0) {
			let e = this.byteBuffer;
			return delete this.byteBuffer, e;
		}
		if (this.stringBuffer !== void 0) {
			let e = this.stringBuffer;
			return delete this.stringBuffer, e;
		}
		let e = this.buffer;
		return this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute(`xmlns`, this.settings.xmlNamespace)), delete this.buffer, e.toString();
	}
	writeStruct(e, t, n) {
		let r = e.getMergedTraits(), i = e.isMemberSchema() && !r.httpPayload ? e.getMemberTraits().xmlName ?? e.getMemberName() : r.xmlName ?? e.getName();
		if (!i || !e.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`);
		let a = $l.of(i), [o, s] = this.getXmlnsAttribute(e, n);
		for (let [n, r] of e.structIterator()) {
			let e = t[n];
			if (e != null || r.isIdempotencyToken()) {
				if (r.getMergedTraits().xmlAttribute) {
					a.addAttribute(r.getMergedTraits().xmlName ?? n, this.writeSimple(r, e));
					continue;
				}
				if (r.isListSchema()) this.writeList(r, e, a, s);
				else if (r.isMapSchema()) this.writeMap(r, e, a, s);
				else if (r.isStructSchema()) a.addChildNode(this.writeStruct(r, e, s));
				else {
					let t = $l.of(r.getMergedTraits().xmlName ?? r.getMemberName());
					this.writeSimpleInto(r, e, t, s), a.addChildNode(t);
				}
			}
		}
		let { $unknown: c } = t;
		if (c && e.isUnionSchema() && Array.isArray(c) && Object.keys(t).length === 1) {
			let [e, n] = c, r = $l.of(e);
			if (typeof n != `string`) {
				if (t instanceof $l || t instanceof Ql) a.addChildNode(t);
				else throw Error(`@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
			}
			this.writeSimpleInto(0, n, r, s), a.addChildNode(r);
		}
		return s && a.addAttribute(o, s), a;
	}
	writeList(e, t, n, r) {
		if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
		let i = e.getMergedTraits(), a = e.getValueSchema(), o = a.getMergedTraits(), s = !!o.sparse, c = !!i.xmlFlattened, [l, u] = this.getXmlnsAttribute(e, r), d = (t, n) => {
			if (a.isListSchema()) this.writeList(a, Array.isArray(n) ? n : [n], t, u);
			else if (a.isMapSchema()) this.writeMap(a, n, t, u);
			else if (a.isStructSchema()) {
				let r = this.writeStruct(a, n, u);
				t.addChildNode(r.withName(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`));
			} else {
				let r = $l.of(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`);
				this.writeSimpleInto(a, n, r, u), t.addChildNode(r);
			}
		};
		if (c) for (let e of t) (s || e != null) && d(n, e);
		else {
			let r = $l.of(i.xmlName ?? e.getMemberName());
			u && r.addAttribute(l, u);
			for (let e of t) (s || e != null) && d(r, e);
			n.addChildNode(r);
		}
	}
	writeMap(e, t, n, r, i = !1) {
		if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
		let a = e.getMergedTraits(), o = e.getKeySchema(), s = o.getMergedTraits().xmlName ?? `key`, c = e.getValueSchema(), l = c.getMergedTraits(), u = l.xmlName ?? `value`, d = !!l.sparse, f = !!a.xmlFlattened, [p, m] = this.getXmlnsAttribute(e, r), h = (e, t, n) => {
			let r = $l.of(s, t), [i, a] = this.getXmlnsAttribute(o, m);
			a && r.addAttribute(i, a), e.addChildNode(r);
			let l = $l.of(u);
			c.isListSchema() ? this.writeList(c, n, l, m) : c.isMapSchema() ? this.writeMap(c, n, l, m, !0) : c.isStructSchema() ? l = this.writeStruct(c, n, m) : this.writeSimpleInto(c, n, l, m), e.addChildNode(l);
		};
		if (f) for (let r in t) {
			let i = t[r];
			if (d || i != null) {
				let t = $l.of(a.xmlName ?? e.getMemberName());
				h(t, r, i), n.addChildNode(t);
			}
		}
		else {
			let r;
			i || (r = $l.of(a.xmlName ?? e.getMemberName()), m && r.addAttribute(p, m), n.addChildNode(r));
			for (let e in t) {
				let a = t[e];
				if (d || a != null) {
					let t = $l.of(`entry`);
					h(t, e, a), (i ? n : r).addChildNode(t);
				}
			}
		}
	}
	writeSimple(e, t) {
		if (t === null) throw Error(`@aws-sdk/core/protocols - (XML serializer) cannot write null value.`);
		let n = z.of(e), r = null;
		if (t && typeof t == `object`) {
			if (n.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? E)(t);
			else if (n.isTimestampSchema() && t instanceof Date) switch (Ta(n, this.settings)) {
				case 5:
					r = t.toISOString().replace(`.000Z`, `Z`);
					break;
				case 6:
					r = Ke(t);
					break;
				case 7:
					r = String(t.getTime() / 1e3);
					break;
				default: console.warn(`Missing timestamp format, using http date`, t), r = Ke(t);
			}
			else if (n.isBigDecimalSchema() && t) return t instanceof N ? t.string : String(t);
			else if (n.isMapSchema() || n.isListSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.`);
			else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`);
		}
		if ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) && (r = String(t)), n.isStringSchema() && (r = t === void 0 && n.isIdempotencyToken() ? oa() : String(t)), r === null) throw Error(`Unhandled schema-value pair ${n.getName(!0)}=${t}`);
		return r;
	}
	writeSimpleInto(e, t, n, r) {
		let i = this.writeSimple(e, t), a = z.of(e), o = new Ql(i), [s, c] = this.getXmlnsAttribute(a, r);
		c && n.addAttribute(s, c), n.addChildNode(o);
	}
	getXmlnsAttribute(e, t) {
		let [n, r] = e.getMergedTraits().xmlNamespace ?? [];
		return r && r !== t ? [n ? `xmlns:${n}` : `xmlns`, r] : [void 0, void 0];
	}
}, fu = class extends ru {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	createSerializer() {
		let e = new du(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
	createDeserializer() {
		let e = new ou(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
}, pu = class extends ya {
	codec;
	serializer;
	deserializer;
	mixin = new Hl();
	constructor(e) {
		super(e);
		let t = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !0,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace
		};
		this.codec = new fu(t), this.serializer = new wa(this.codec.createSerializer(), t), this.deserializer = new Sa(this.codec.createDeserializer(), t);
	}
	getPayloadCodec() {
		return this.codec;
	}
	getShapeId() {
		return `aws.protocols#restXml`;
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = z.of(e.input);
		if (!r.headers[`content-type`]) {
			let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			e && (r.headers[`content-type`] = e);
		}
		return typeof r.body == `string` && r.headers[`content-type`] === this.getDefaultContentType() && !r.body.startsWith(`<?xml `) && !this.hasUnstructuredPayloadBinding(i) && (r.body = `<?xml version="1.0" encoding="UTF-8"?>` + r.body), r;
	}
	async deserializeResponse(e, t, n) {
		return super.deserializeResponse(e, t, n);
	}
	async handleError(e, t, n, r, i) {
		let a = uu(n, r) ?? `Unknown`;
		if (this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace), r.Error && typeof r.Error == `object`) for (let e of Object.keys(r.Error)) r[e] = r.Error[e], e.toLowerCase() === `message` && (r.message = r.Error[e]);
		r.RequestId && !i.requestId && (i.requestId = r.RequestId);
		let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = z.of(o), l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
		await this.deserializeHttpMessage(o, t, n, r);
		let d = {}, f = this.codec.createDeserializer();
		for (let [e, t] of c.structIterator()) {
			let n = t.getMergedTraits().xmlName ?? e, i = r.Error?.[n] ?? r[n];
			d[e] = f.readSchema(t, i);
		}
		throw this.mixin.decorateServiceException(Object.assign(u, s, {
			$fault: c.getMergedTraits().error,
			message: l
		}, d), r);
	}
	getDefaultContentType() {
		return `application/xml`;
	}
	hasUnstructuredPayloadBinding(e) {
		for (let [, t] of e.structIterator()) if (t.getMergedTraits().httpPayload) return !(t.isStructSchema() || t.isMapSchema() || t.isListSchema());
		return !1;
	}
}, mu = class extends te {
	hash;
	constructor(e, t) {
		super(t), this.hash = e;
	}
	_write(e, t, n) {
		try {
			this.hash.update(F(e));
		} catch (e) {
			return n(e);
		}
		n();
	}
};
const hu = (e, t) => {
	if (t.readableFlowing !== null) throw Error(`Unable to calculate hash for flowing readable stream`);
	let n = new e(), r = new mu(n);
	return t.pipe(r), new Promise((e, i) => {
		t.on(`error`, (e) => {
			r.end(), i(e);
		}), r.on(`error`, i), r.on(`finish`, () => {
			n.digest().then(e).catch(i);
		});
	});
};
var gu = class {
	digestLength = 16;
	state = Uint32Array.from(_u);
	writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
	bufferLength = 0;
	bytesHashed = 0;
	update(e) {
		let t = F(e), n = 0, r = t.byteLength;
		for (this.bytesHashed += r; r > 0;) this.writeBuffer.setUint8(this.bufferLength++, t[n++]), --r, this.bufferLength === 64 && (xu(this.state, this.writeBuffer), this.bufferLength = 0);
	}
	async digest() {
		let e = Uint32Array.from(this.state), t = new DataView(this.writeBuffer.buffer.slice(0)), n = this.bufferLength, r = this.bytesHashed * 8;
		if (t.setUint8(n++, 128), this.bufferLength % 64 >= 56) {
			for (let e = n; e < 64; ++e) t.setUint8(e, 0);
			xu(e, t), n = 0;
		}
		for (let e = n; e < 56; ++e) t.setUint8(e, 0);
		t.setUint32(56, r >>> 0, !0), t.setUint32(60, Math.floor(r / 2 ** 32), !0), xu(e, t);
		let i = /* @__PURE__ */ new Uint8Array(16), a = new DataView(i.buffer);
		for (let t = 0; t < 4; ++t) a.setUint32(t * 4, e[t], !0);
		return i;
	}
	reset() {
		this.state.set(_u), this.writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
	}
};
const _u = [
	1732584193,
	4023233417,
	2562383102,
	271733878
], vu = 4294967295, yu = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), bu = Array.from({ length: 64 }, (e, t) => Math.abs(Math.sin(t + 1)) * 2 ** 32 >>> 0);
function xu(e, t) {
	let n = e[0], r = e[1], i = e[2], a = e[3];
	for (let e = 0; e < 64; ++e) {
		let o, s;
		e < 16 ? (o = r & i | ~r & a, s = e) : e < 32 ? (o = a & r | i & ~a, s = (5 * e + 1) % 16) : e < 48 ? (o = r ^ i ^ a, s = (3 * e + 5) % 16) : (o = i ^ (r | ~a), s = 7 * e % 16);
		let c = t.getUint32(s * 4, !0), l = a;
		a = i, i = r;
		let u = yu[(e >> 4) * 4 + (e & 3)], d = (n + o & vu) + (c + bu[e] & vu) & vu;
		r = r + ((d << u | d >>> 32 - u) >>> 0) & vu, n = l;
	}
	e[0] = e[0] + n & vu, e[1] = e[1] + r & vu, e[2] = e[2] + i & vu, e[3] = e[3] + a & vu;
}
const Su = (() => {
	try {
		return p(`md5`), !0;
	} catch {
		return !1;
	}
})() ? Cu() : gu;
function Cu() {
	return class {
		digestLength = 16;
		hash = p(`md5`);
		update(e) {
			this.hash.update(F(e));
		}
		async digest() {
			let e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = p(`md5`);
		}
	};
}
const wu = /* @__PURE__ */ new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
	wu[e] = t >>> 0;
}
const Tu = 4294967295;
var Eu = class {
	digestLength = 4;
	checksum = Tu;
	update(e) {
		for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ wu[(this.checksum ^ e[t]) & 255];
	}
	digestSync() {
		return (this.checksum ^ Tu) >>> 0;
	}
	async digest() {
		let e = this.digestSync(), t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !1), t;
	}
	reset() {
		this.checksum = Tu;
	}
};
const Du = typeof b.crc32 == `function` ? b.crc32 : void 0, Ou = Du ? ku(Du) : Eu;
function ku(e) {
	return class {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let e = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(e.buffer).setUint32(0, this.digestSync(), !1), e;
		}
		reset() {
			this.value = 0;
		}
	};
}
const Au = 2 ** 53 - 1;
var ju = class e {
	digestLength = 32;
	state = Int32Array.from(Mu);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(t) {
		if (t) {
			let n = e.normalizeKey(t);
			this.inner = new e(), this.outer = new e();
			let { inner: r, outer: i } = this, a = /* @__PURE__ */ new Uint8Array(128);
			for (let e = 0; e < 64; ++e) a[e] = 54 ^ n[e], a[e + 64] = 92 ^ n[e];
			r.update(a.subarray(0, 64)), i.update(a.subarray(64));
		}
	}
	update(e) {
		if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		let t = F(e), n = 0, { byteLength: r } = t;
		if (this.bytesHashed += r, this.bytesHashed * 8 > Au) throw Error(`Cannot hash more than 2^53 - 1 bits`);
		for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === 64 && (this.hashBuffer(), this.bufferLength = 0);
	}
	async digest() {
		let { inner: e, outer: t } = this;
		if (e && t) {
			if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			this.finished = !0;
			let n = e.digestSync();
			return t.update(n), t.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(Mu), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = new DataView(t.buffer, t.byteOffset, t.byteLength);
		if (i.setUint8(n++, 128), (n - 1) % 64 >= 56) {
			for (let e = n; e < 64; ++e) i.setUint8(e, 0);
			this.hashBufferWith(e, t), n = 0;
		}
		for (let e = n; e < 56; ++e) i.setUint8(e, 0);
		i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(e, t);
		let a = /* @__PURE__ */ new Uint8Array(32);
		for (let t = 0; t < 8; ++t) a[t * 4] = e[t] >>> 24 & 255, a[t * 4 + 1] = e[t] >>> 16 & 255, a[t * 4 + 2] = e[t] >>> 8 & 255, a[t * 4 + 3] = e[t] >>> 0 & 255;
		return a;
	}
	static normalizeKey(t) {
		let n = F(t);
		if (n.byteLength > 64) {
			let t = new e();
			t.update(n);
			let r = t.digestSync(), i = /* @__PURE__ */ new Uint8Array(64);
			return i.set(r), i;
		}
		if (n.byteLength < 64) {
			let e = /* @__PURE__ */ new Uint8Array(64);
			return e.set(n), e;
		}
		return n;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(e, t) {
		let n = this.w ??= /* @__PURE__ */ new Int32Array(64), r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
		for (let e = 0; e < 64; ++e) {
			if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
			else {
				let t = n[e - 2], r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
				t = n[e - 15];
				let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
				n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
			}
			let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (Nu[e] + n[e] | 0) | 0) | 0, f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
			u = l, l = c, c = s, s = o + d | 0, o = a, a = i, i = r, r = d + f | 0;
		}
		e[0] += r, e[1] += i, e[2] += a, e[3] += o, e[4] += s, e[5] += c, e[6] += l, e[7] += u;
	}
};
const Mu = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), Nu = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), Pu = (() => {
	try {
		return p(`sha256`), !0;
	} catch {
		return !1;
	}
})() ? Fu() : ju;
function Fu() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? m(`sha256`, Iu(this.secret)) : p(`sha256`);
		}
	};
}
function Iu(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
const Lu = (e, t) => {
	if (e.protocol !== `https:` && e.hostname !== `169.254.170.2` && e.hostname !== `169.254.170.23` && e.hostname !== `[fd00:ec2::23]`) {
		if (e.hostname.includes(`[`)) {
			if (e.hostname === `[::1]` || e.hostname === `[0000:0000:0000:0000:0000:0000:0000:0001]`) return;
		} else {
			if (e.hostname === `localhost`) return;
			let t = e.hostname.split(`.`), n = (e) => {
				let t = parseInt(e, 10);
				return 0 <= t && t <= 255;
			};
			if (t[0] === `127` && n(t[1]) && n(t[2]) && n(t[3]) && t.length === 4) return;
		}
		throw new I(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t });
	}
};
function Ru(e) {
	return new j({
		protocol: e.protocol,
		hostname: e.hostname,
		port: Number(e.port),
		path: e.pathname,
		query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => (e[t] = n, e), {}),
		fragment: e.hash
	});
}
async function zu(e, t) {
	let n = await na(e.body).transformToString();
	if (e.statusCode === 200) {
		let e = JSON.parse(n);
		if (typeof e.AccessKeyId != `string` || typeof e.SecretAccessKey != `string` || typeof e.Token != `string` || typeof e.Expiration != `string`) throw new I(`HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }`, { logger: t });
		return {
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: Je(e.Expiration)
		};
	}
	if (e.statusCode >= 400 && e.statusCode < 500) {
		let r = {};
		try {
			r = JSON.parse(n);
		} catch {}
		throw Object.assign(new I(`Server responded with status: ${e.statusCode}`, { logger: t }), {
			Code: r.Code,
			Message: r.Message
		});
	}
	throw new I(`Server responded with status: ${e.statusCode}`, { logger: t });
}
const Bu = (e, t, n) => async () => {
	for (let r = 0; r < t; ++r) try {
		return await e();
	} catch {
		await new Promise((e) => setTimeout(e, n));
	}
	return await e();
}, Vu = (e = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-http - fromHttp`);
	let t, n = e.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, r = e.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, i = e.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, o = e.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, s = e.logger?.constructor?.name === `NoOpLogger` || !e.logger?.warn ? console.warn : e.logger.warn.bind(e.logger);
	if (n && r && (s(`@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.`), s(`awsContainerCredentialsRelativeUri will take precedence.`)), i && o && (s(`@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.`), s(`awsContainerAuthorizationTokenFile will take precedence.`)), n) t = `http://169.254.170.2${n}`;
	else if (r) t = r;
	else throw new I(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: e.logger });
	let c = new URL(t);
	Lu(c, e.logger);
	let l = Vl.create({ connectionTimeout: e.timeout ?? 1e3 }), u = e.timeout ?? 1e3, d = Bu(async () => {
		let t = Ru(c);
		o ? t.headers.Authorization = Hu((await a.readFile(o)).toString()) : i && (t.headers.Authorization = Hu(i));
		try {
			return zu((await l.handle(t, { requestTimeout: u })).response).then((e) => C(e, `CREDENTIALS_HTTP`, `z`));
		} catch (t) {
			throw new I(String(t), { logger: e.logger });
		}
	}, e.maxRetries ?? 3, e.timeout ?? 1e3);
	return async () => {
		try {
			return await d();
		} finally {
			l.destroy?.();
		}
	};
}, Hu = (e) => {
	if (e.includes(`\r
`)) throw new I(`Authorization token contains invalid \\r\\n sequence.`);
	return e;
}, Uu = (e, t, n) => {
	let r = {
		EcsContainer: async (e) => {
			let { fromHttp: t } = await import(`./dist-es3.js`), { fromContainerMetadata: r } = await import(`./dist-es9.js`);
			return n?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`), async () => Bt(t(e ?? {}), r(e))().then(Wu);
		},
		Ec2InstanceMetadata: async (e) => {
			n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);
			let { fromInstanceMetadata: t } = await import(`./dist-es9.js`);
			return async () => t(e)().then(Wu);
		},
		Environment: async (e) => {
			n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);
			let { fromEnv: t } = await import(`./dist-es.js`);
			return async () => t(e)().then(Wu);
		}
	};
	if (e in r) return r[e];
	throw new I(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: n });
}, Wu = (e) => C(e, `CREDENTIALS_PROFILE_NAMED_PROVIDER`, `p`), Gu = (e, { profile: t = `default`, logger: n } = {}) => !!e && typeof e == `object` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1 && [`undefined`, `string`].indexOf(typeof e.external_id) > -1 && [`undefined`, `string`].indexOf(typeof e.mfa_serial) > -1 && (Ku(e, {
	profile: t,
	logger: n
}) || qu(e, {
	profile: t,
	logger: n
})), Ku = (e, { profile: t, logger: n }) => {
	let r = typeof e.source_profile == `string` && e.credential_source === void 0;
	return r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), r;
}, qu = (e, { profile: t, logger: n }) => {
	let r = typeof e.credential_source == `string` && e.source_profile === void 0;
	return r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`), r;
}, Ju = async (e, t, n, r, i = {}, a) => {
	n.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);
	let o = t[e], { source_profile: s, region: c } = o;
	if (!n.roleAssumer) {
		let { getDefaultRoleAssumer: e } = await import(`./sts.js`);
		n.roleAssumer = e({
			...n.clientConfig,
			credentialProviderLogger: n.logger,
			parentClientConfig: {
				...r,
				...n?.parentClientConfig,
				region: c ?? n?.parentClientConfig?.region ?? r?.region
			}
		}, n.clientPlugins);
	}
	if (s && s in i) throw new I(`Detected a cycle attempting to resolve credentials for profile ${qt(n)}. Profiles visited: ` + Object.keys(i).join(`, `), { logger: n.logger });
	n.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${s ? `source_profile=[${s}]` : `profile=[${e}]`}`);
	let l = s ? a(s, t, n, r, {
		...i,
		[s]: !0
	}, Yu(t[s] ?? {})) : (await Uu(o.credential_source, e, n.logger)(n))();
	if (Yu(o)) return l.then((e) => C(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	{
		let t = {
			RoleArn: o.role_arn,
			RoleSessionName: o.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: o.external_id,
			DurationSeconds: parseInt(o.duration_seconds || `3600`, 10)
		}, { mfa_serial: r } = o;
		if (r) {
			if (!n.mfaCodeProvider) throw new I(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: n.logger,
				tryNextLink: !1
			});
			t.SerialNumber = r, t.TokenCode = await n.mfaCodeProvider(r);
		}
		let i = await l;
		return n.roleAssumer(i, t).then((e) => C(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	}
}, Yu = (e) => !e.role_arn && !!e.credential_source, Xu = (e) => !!(e && e.login_session), Zu = async (e, t, n) => {
	let { fromLoginCredentials: r } = await import(`./dist-es5.js`);
	return C(await r({
		...t,
		profile: e
	})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_LOGIN`, `AC`);
}, Qu = (e) => !!e && typeof e == `object` && typeof e.credential_process == `string`, $u = async (e, t) => {
	let { fromProcess: n } = await import(`./dist-es6.js`);
	return C(await n({
		...e,
		profile: t
	})(), `CREDENTIALS_PROFILE_PROCESS`, `v`);
}, ed = async (e, t, n = {}, r) => {
	let { fromSSO: i } = await import(`./dist-es7.js`);
	return i({
		profile: e,
		logger: n.logger,
		parentClientConfig: n.parentClientConfig,
		clientConfig: n.clientConfig
	})({ callerClientConfig: r }).then((e) => t.sso_session ? C(e, `CREDENTIALS_PROFILE_SSO`, `r`) : C(e, `CREDENTIALS_PROFILE_SSO_LEGACY`, `t`));
}, td = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), nd = (e) => !!e && typeof e == `object` && typeof e.aws_access_key_id == `string` && typeof e.aws_secret_access_key == `string` && [`undefined`, `string`].indexOf(typeof e.aws_session_token) > -1 && [`undefined`, `string`].indexOf(typeof e.aws_account_id) > -1, rd = async (e, t) => (t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`), C({
	accessKeyId: e.aws_access_key_id,
	secretAccessKey: e.aws_secret_access_key,
	sessionToken: e.aws_session_token,
	...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
	...e.aws_account_id && { accountId: e.aws_account_id }
}, `CREDENTIALS_PROFILE`, `n`)), id = (e) => !!e && typeof e == `object` && typeof e.web_identity_token_file == `string` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1, ad = async (e, t, n) => {
	let { fromTokenFile: r } = await import(`./dist-es8.js`);
	return C(await r({
		webIdentityTokenFile: e.web_identity_token_file,
		roleArn: e.role_arn,
		roleSessionName: e.role_session_name,
		roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
		logger: t.logger,
		parentClientConfig: t.parentClientConfig
	})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`, `q`);
}, od = async (e, t, n, r, i = {}, a = !1) => {
	let o = t[e];
	if (Object.keys(i).length > 0 && nd(o)) return rd(o, n);
	if (a || Gu(o, {
		profile: e,
		logger: n.logger
	})) return Ju(e, t, n, r, i, od);
	if (nd(o)) return rd(o, n);
	if (id(o)) return ad(o, n, r);
	if (Qu(o)) return $u(n, e);
	if (td(o)) return await ed(e, o, n, r);
	if (Xu(o)) return Zu(e, n, r);
	throw new I(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: n.logger });
}, sd = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);
	let n = await pn(e);
	return od(qt({ profile: e.profile ?? t?.profile }), n, e, t);
};
var cd = class e {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 3e5;
	constructor(e, t, n) {
		this.profileData = e, this.init = t, this.callerClientConfig = n;
	}
	async loadCredentials() {
		let t = await this.loadToken();
		if (!t) throw new I(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
			tryNextLink: !1,
			logger: this.logger
		});
		let n = t.accessToken, r = Date.now();
		return new Date(n.expiresAt).getTime() - r <= e.REFRESH_THRESHOLD ? this.refresh(t) : this.toCredentials(t.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			sessionToken: e.sessionToken,
			accountId: e.accountId,
			expiration: new Date(e.expiresAt)
		};
	}
	async refresh(t) {
		let n = await this.loadToken().catch(() => t), r = Date.now(), i = new Date(n.accessToken.expiresAt).getTime(), a = new Date(t.accessToken.expiresAt).getTime(), o = i <= r && a > r ? t : n;
		if (new Date(o.accessToken.expiresAt).getTime() - Date.now() > e.REFRESH_THRESHOLD) return this.toCredentials(o.accessToken);
		let { SigninClient: s, CreateOAuth2TokenCommand: c } = await import(`./signin.js`), { logger: l, userAgentAppId: u } = this.callerClientConfig ?? {}, d = ((e) => e?.metadata?.handlerProtocol === `h2`)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, f = typeof o.signInRegion == `string` && o.signInRegion.length > 0 ? o.signInRegion : void 0, p = new s({
			credentials: {
				accessKeyId: ``,
				secretAccessKey: ``
			},
			region: f ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
			requestHandler: d,
			logger: l,
			userAgentAppId: u,
			...this.init?.clientConfig,
			...f && { region: f }
		});
		this.createDPoPInterceptor(p.middlewareStack);
		let m = { tokenInput: {
			clientId: o.clientId,
			refreshToken: o.refreshToken,
			grantType: `refresh_token`
		} };
		try {
			let e = await p.send(new c(m)), { accessKeyId: t, secretAccessKey: n, sessionToken: r } = e.tokenOutput?.accessToken ?? {}, { refreshToken: i, expiresIn: a } = e.tokenOutput ?? {};
			if (!t || !n || !r || !i) throw new I(`Token refresh response missing required fields`, {
				logger: this.logger,
				tryNextLink: !1
			});
			let s = (a ?? 900) * 1e3, l = new Date(Date.now() + s), u = {
				...o,
				accessToken: {
					...o.accessToken,
					accessKeyId: t,
					secretAccessKey: n,
					sessionToken: r,
					expiresAt: l.toISOString()
				},
				refreshToken: i
			};
			return await this.saveToken(u), this.toCredentials(u.accessToken);
		} catch (e) {
			if (e.name === `AccessDeniedException`) {
				let t = e.error, n;
				switch (t) {
					case `TOKEN_EXPIRED`:
						n = `Your session has expired. Please reauthenticate.`;
						break;
					case `USER_CREDENTIALS_CHANGED`:
						n = `Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.`;
						break;
					case `INSUFFICIENT_PERMISSIONS`:
						n = `Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.`;
						break;
					default: n = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
				}
				throw new I(n, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
			if (new Date(o.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), this.toCredentials(o.accessToken);
			throw new I(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		let e = this.getTokenFilePath();
		try {
			let t = await r.readFile(e, `utf8`), n = JSON.parse(t), i = [
				`accessToken`,
				`clientId`,
				`refreshToken`,
				`dpopKey`
			].filter((e) => !n[e]);
			if (n.accessToken?.accountId || i.push(`accountId`), i.length > 0) throw new I(`Token validation failed, missing fields: ${i.join(`, `)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
			return n;
		} catch (t) {
			throw new I(`Failed to load token from ${e}: ${String(t)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
	async saveToken(e) {
		let t = this.getTokenFilePath(), n = u(t);
		try {
			await r.mkdir(n, { recursive: !0 });
		} catch {}
		await r.writeFile(t, JSON.stringify(e, null, 2), `utf8`);
	}
	getTokenFilePath() {
		let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? d(s(), `.aws`, `login`, `cache`), t = Buffer.from(this.loginSession, `utf8`), n = p(`sha256`).update(t).digest(`hex`);
		return d(e, `${n}.json`);
	}
	derToRawSignature(e) {
		let t = 2;
		if (e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let n = e[t++], r = e.subarray(t, t + n);
		if (t += n, e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let i = e[t++], a = e.subarray(t, t + i);
		r = r[0] === 0 ? r.subarray(1) : r, a = a[0] === 0 ? a.subarray(1) : a;
		let o = Buffer.concat([Buffer.alloc(32 - r.length), r]), s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
		return Buffer.concat([o, s]);
	}
	createDPoPInterceptor(e) {
		e.add((e) => async (t) => {
			if (j.isInstance(t.request)) {
				let e = t.request, n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ``}${e.path}`, r = await this.generateDpop(e.method, n);
				e.headers = {
					...e.headers,
					DPoP: r
				};
			}
			return e(t);
		}, {
			step: `finalizeRequest`,
			name: `dpopInterceptor`,
			override: !0
		});
	}
	async generateDpop(e = `POST`, t) {
		let n = await this.loadToken();
		try {
			let r = h({
				key: n.dpopKey,
				format: `pem`,
				type: `sec1`
			}), i = g(r).export({
				format: `der`,
				type: `spki`
			}), a = -1;
			for (let e = 0; e < i.length; e++) if (i[e] === 4) {
				a = e;
				break;
			}
			let o = i.slice(a + 1, a + 33), s = i.slice(a + 33, a + 65), c = {
				alg: `ES256`,
				typ: `dpop+jwt`,
				jwk: {
					kty: `EC`,
					crv: `P-256`,
					x: o.toString(`base64url`),
					y: s.toString(`base64url`)
				}
			}, l = {
				jti: crypto.randomUUID(),
				htm: e,
				htu: t,
				iat: Math.floor(Date.now() / 1e3)
			}, u = `${Buffer.from(JSON.stringify(c)).toString(`base64url`)}.${Buffer.from(JSON.stringify(l)).toString(`base64url`)}`, d = v(`sha256`, Buffer.from(u), r);
			return `${u}.${this.derToRawSignature(d).toString(`base64url`)}`;
		} catch (e) {
			throw new I(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
};
const ld = (e) => async ({ callerClientConfig: t } = {}) => {
	e?.logger?.debug?.(`@aws-sdk/credential-providers - fromLoginCredentials`);
	let n = await pn(e || {}), r = qt({ profile: e?.profile ?? t?.profile }), i = n[r];
	if (!i?.login_session) throw new I(`Profile ${r} does not contain login_session.`, {
		tryNextLink: !0,
		logger: e?.logger
	});
	return C(await new cd(i, e, t).loadCredentials(), `CREDENTIALS_LOGIN`, `AD`);
}, ud = (e, t, n) => {
	if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
	if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
	if (t.Expiration) {
		let n = /* @__PURE__ */ new Date();
		if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
	}
	let r = t.AccountId;
	!r && n?.[e]?.aws_account_id && (r = n[e].aws_account_id);
	let i = {
		accessKeyId: t.AccessKeyId,
		secretAccessKey: t.SecretAccessKey,
		...t.SessionToken && { sessionToken: t.SessionToken },
		...t.Expiration && { expiration: new Date(t.Expiration) },
		...t.CredentialScope && { credentialScope: t.CredentialScope },
		...r && { accountId: r }
	};
	return C(i, `CREDENTIALS_PROCESS`, `w`), i;
}, dd = async (e, t, n) => {
	let r = t[e];
	if (t[e]) {
		let i = r.credential_process;
		if (i !== void 0) {
			let r = ee(mn?.getTokenRecord?.().exec ?? y);
			try {
				let { stdout: n } = await r(i), a;
				try {
					a = JSON.parse(n.trim());
				} catch {
					throw Error(`Profile ${e} credential_process returned invalid JSON.`);
				}
				return ud(e, a, t);
			} catch (e) {
				throw new I(e.message, { logger: n });
			}
		}
		throw new I(`Profile ${e} did not contain credential_process.`, { logger: n });
	}
	throw new I(`Profile ${e} could not be found in shared credentials file.`, { logger: n });
}, fd = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);
	let n = await pn(e);
	return dd(qt({ profile: e.profile ?? t?.profile }), n, e.logger);
}, pd = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), md = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`, hd = async (e, t = {}, n) => {
	let { SSOOIDCClient: r } = await import(`./sso-oidc.js`), i = (e) => t.clientConfig?.[e] ?? t.parentClientConfig?.[e] ?? n?.[e];
	return new r(Object.assign({}, t.clientConfig ?? {}, {
		region: e ?? t.clientConfig?.region,
		logger: i(`logger`),
		userAgentAppId: i(`userAgentAppId`)
	}));
}, gd = async (e, t, n = {}, r) => {
	let { CreateTokenCommand: i } = await import(`./sso-oidc.js`);
	return (await hd(t, n, r)).send(new i({
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		refreshToken: e.refreshToken,
		grantType: `refresh_token`
	}));
}, _d = (e) => {
	if (e.expiration && e.expiration.getTime() < Date.now()) throw new zt(`Token is expired. ${md}`, !1);
}, vd = (e, t, n = !1) => {
	if (t === void 0) throw new zt(`Value not present for '${e}' in SSO Token${n ? `. Cannot refresh` : ``}. ${md}`, !1);
}, { writeFile: yd } = r, bd = (e, t) => {
	let n = Jt(e), r = JSON.stringify(t, null, 2);
	return yd(n, r);
}, xd = /* @__PURE__ */ new Map(), Sd = /* @__PURE__ */ new Map(), Cd = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/token-providers - fromSso`);
	let n = await pn(e), r = qt({ profile: e.profile ?? t?.profile }), i = n[r];
	if (!i) throw new zt(`Profile '${r}' could not be found in shared credentials file.`, !1);
	if (!i.sso_session) throw new zt(`Profile '${r}' is missing required property 'sso_session'.`);
	let a = i.sso_session, o = Sd.get(a);
	if (o) return await o;
	let s = (await dn(e))[a];
	if (!s) throw new zt(`Sso session '${a}' could not be found in shared credentials file.`, !1);
	for (let e of [`sso_start_url`, `sso_region`]) if (!s[e]) throw new zt(`Sso session '${a}' is missing required property '${e}'.`, !1);
	s.sso_start_url;
	let c = s.sso_region, l;
	try {
		l = await Xt(a);
	} catch {
		throw new zt(`The SSO session token associated with profile=${r} was not found or is invalid. ${md}`, !1);
	}
	vd(`accessToken`, l.accessToken), vd(`expiresAt`, l.expiresAt);
	let { accessToken: u, expiresAt: d } = l, f = {
		token: u,
		expiration: new Date(d)
	};
	if (f.expiration.getTime() - Date.now() > 3e5) return f;
	let p = Sd.get(a);
	if (p) return await p;
	let m = xd.get(a) ?? 0;
	if (Date.now() - m < 3e4) return _d(f), f;
	vd(`clientId`, l.clientId, !0), vd(`clientSecret`, l.clientSecret, !0), vd(`refreshToken`, l.refreshToken, !0);
	let h = (async () => {
		try {
			xd.set(a, Date.now());
			let n = await gd(l, c, e, t);
			vd(`accessToken`, n.accessToken), vd(`expiresIn`, n.expiresIn);
			let r = new Date(Date.now() + n.expiresIn * 1e3);
			try {
				await bd(a, {
					...l,
					accessToken: n.accessToken,
					expiresAt: r.toISOString(),
					refreshToken: n.refreshToken
				});
			} catch {}
			return {
				token: n.accessToken,
				expiration: r
			};
		} catch {
			return _d(f), f;
		}
	})();
	Sd.set(a, h);
	try {
		return await h;
	} finally {
		Sd.delete(a);
	}
}, wd = async ({ ssoStartUrl: e, ssoSession: t, ssoAccountId: n, ssoRegion: r, ssoRoleName: i, ssoClient: a, clientConfig: o, parentClientConfig: s, callerClientConfig: c, profile: l, filepath: u, configFilepath: d, ignoreCache: f, logger: p }) => {
	let m, h = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (t) try {
		let e = await Cd({
			profile: l,
			filepath: u,
			configFilepath: d,
			ignoreCache: f,
			clientConfig: o,
			parentClientConfig: s,
			logger: p
		})({ callerClientConfig: c });
		m = {
			accessToken: e.token,
			expiresAt: new Date(e.expiration).toISOString()
		};
	} catch (e) {
		throw new I(e.message, {
			tryNextLink: !1,
			logger: p
		});
	}
	else try {
		m = await Xt(e);
	} catch {
		throw new I(`The SSO session associated with this profile is invalid. ${h}`, {
			tryNextLink: !1,
			logger: p
		});
	}
	if (new Date(m.expiresAt).getTime() - Date.now() <= 0) throw new I(`The SSO session associated with this profile has expired. ${h}`, {
		tryNextLink: !1,
		logger: p
	});
	let { accessToken: g } = m, { SSOClient: _, GetRoleCredentialsCommand: v } = await import(`./loadSso.js`), y = a || new _(Object.assign({}, o ?? {}, {
		logger: o?.logger ?? c?.logger ?? s?.logger,
		region: o?.region ?? r,
		userAgentAppId: o?.userAgentAppId ?? c?.userAgentAppId ?? s?.userAgentAppId
	})), ee;
	try {
		ee = await y.send(new v({
			accountId: n,
			roleName: i,
			accessToken: g
		}));
	} catch (e) {
		throw new I(e, {
			tryNextLink: !1,
			logger: p
		});
	}
	let { roleCredentials: { accessKeyId: b, secretAccessKey: x, sessionToken: te, expiration: ne, credentialScope: S, accountId: re } = {} } = ee;
	if (!b || !x || !te || !ne) throw new I(`SSO returns an invalid temporary credential.`, {
		tryNextLink: !1,
		logger: p
	});
	let ie = {
		accessKeyId: b,
		secretAccessKey: x,
		sessionToken: te,
		expiration: new Date(ne),
		...S && { credentialScope: S },
		...re && { accountId: re }
	};
	return t ? C(ie, `CREDENTIALS_SSO`, `s`) : C(ie, `CREDENTIALS_SSO_LEGACY`, `u`), ie;
}, Td = (e, t) => {
	let { sso_start_url: n, sso_account_id: r, sso_region: i, sso_role_name: a } = e;
	if (!n || !r || !i || !a) throw new I(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: !1,
		logger: t
	});
	return e;
}, Ed = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);
	let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e, { ssoClient: s } = e, c = qt({ profile: e.profile ?? t?.profile });
	if (!n && !r && !i && !a && !o) {
		let t = (await pn(e))[c];
		if (!t) throw new I(`Profile ${c} was not found.`, { logger: e.logger });
		if (!pd(t)) throw new I(`Profile ${c} is not configured with SSO credentials.`, { logger: e.logger });
		if (t?.sso_session) {
			let r = (await dn(e))[t.sso_session], a = ` configurations in profile ${c} and sso-session ${t.sso_session}`;
			if (i && i !== r.sso_region) throw new I(`Conflicting SSO region` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			if (n && n !== r.sso_start_url) throw new I(`Conflicting SSO start_url` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			t.sso_region = r.sso_region, t.sso_start_url = r.sso_start_url;
		}
		let { sso_start_url: r, sso_account_id: a, sso_region: o, sso_role_name: l, sso_session: u } = Td(t, e.logger);
		return wd({
			ssoStartUrl: r,
			ssoSession: u,
			ssoAccountId: a,
			ssoRegion: o,
			ssoRoleName: l,
			ssoClient: s,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: c,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	}
	if (!n || !r || !i || !a) throw new I(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`, {
		tryNextLink: !1,
		logger: e.logger
	});
	return wd({
		ssoStartUrl: n,
		ssoSession: o,
		ssoAccountId: r,
		ssoRegion: i,
		ssoRoleName: a,
		ssoClient: s,
		clientConfig: e.clientConfig,
		parentClientConfig: e.parentClientConfig,
		callerClientConfig: e.callerClientConfig,
		profile: c,
		filepath: e.filepath,
		configFilepath: e.configFilepath,
		ignoreCache: e.ignoreCache,
		logger: e.logger
	});
}, Dd = async (e, t, n) => ({
	operation: k(t).operation,
	region: await M(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Od(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `awsssoportal`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function kd(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Ad = (e) => {
	let t = [];
	switch (e.operation) {
		case `GetRoleCredentials`:
			t.push(kd(e));
			break;
		default: t.push(Od(e));
	}
	return t;
}, jd = (e) => {
	let t = ol(e);
	return Object.assign(t, { authSchemePreference: M(e.authSchemePreference ?? []) });
}, Md = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `awsssoportal`
}), Nd = {
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
var Pd = `3.998.3`;
const Fd = `isSet`, Id = `PartitionResult`, Ld = `booleanEquals`, Rd = `getAttr`, zd = { ref: `Endpoint` }, Bd = { ref: Id }, Vd = {}, Hd = [{ ref: `Region` }], Ud = {
	conditions: [
		[Fd, [zd]],
		[Fd, Hd],
		[
			`aws.partition`,
			Hd,
			Id
		],
		[Ld, [{ ref: `UseFIPS` }, !0]],
		[Ld, [{ ref: `UseDualStack` }, !0]],
		[Ld, [{
			fn: Rd,
			argv: [Bd, `supportsDualStack`]
		}, !0]],
		[Ld, [{
			fn: Rd,
			argv: [Bd, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: Rd,
			argv: [Bd, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[zd, Vd],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Vd],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://portal.sso.{Region}.amazonaws.com`, Vd],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}`, Vd],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}`, Vd],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://portal.sso.{Region}.{PartitionResult#dnsSuffix}`, Vd],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Wd = new Int32Array([
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
]), Gd = qr.from(Wd, 2, Ud.conditions, Ud.results), Kd = new Jr({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), qd = (e, t = {}) => Kd.get(e, () => Ci(Gd, {
	endpointParams: e,
	logger: t.logger
}));
Zr.aws = sc;
var Jd = class e extends Yn {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Yd = class e extends Jd {
	static shapeId = `com.amazonaws.sso#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Xd = class e extends Jd {
	static shapeId = `com.amazonaws.sso#ResourceNotFoundException`;
	name = `ResourceNotFoundException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Zd = class e extends Jd {
	static shapeId = `com.amazonaws.sso#TooManyRequestsException`;
	name = `TooManyRequestsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyRequestsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Qd = class e extends Jd {
	static shapeId = `com.amazonaws.sso#UnauthorizedException`;
	name = `UnauthorizedException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnauthorizedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const $d = `client`, ef = `error`, tf = `httpError`, nf = `httpQuery`, rf = `message`, af = `smithy.ts.sdk.synthetic.com.amazonaws.sso`, H = `com.amazonaws.sso`, of = new B(af);
var sf = [
	-3,
	af,
	`SSOServiceException`,
	0,
	[],
	[]
];
of.registerError(sf, Jd);
const cf = new B(H);
var lf = [
	-3,
	H,
	`InvalidRequestException`,
	{
		[ef]: $d,
		[tf]: 400
	},
	[rf],
	[0]
];
cf.registerError(lf, Yd);
var uf = [
	-3,
	H,
	`ResourceNotFoundException`,
	{
		[ef]: $d,
		[tf]: 404
	},
	[rf],
	[0]
];
cf.registerError(uf, Xd);
var df = [
	-3,
	H,
	`TooManyRequestsException`,
	{
		[ef]: $d,
		[tf]: 429
	},
	[rf],
	[0]
];
cf.registerError(df, Zd);
var ff = [
	-3,
	H,
	`UnauthorizedException`,
	{
		[ef]: $d,
		[tf]: 401
	},
	[rf],
	[0]
];
cf.registerError(ff, Qd);
const pf = [of, cf];
var mf = [
	0,
	H,
	`AccessTokenType`,
	8,
	0
], hf = [
	0,
	H,
	`SecretAccessKeyType`,
	8,
	0
], gf = [
	0,
	H,
	`SessionTokenType`,
	8,
	0
], _f = [
	3,
	H,
	`GetRoleCredentialsRequest`,
	0,
	[
		`roleName`,
		`accountId`,
		`accessToken`
	],
	[
		[0, { [nf]: `role_name` }],
		[0, { [nf]: `account_id` }],
		[() => mf, { httpHeader: `x-amz-sso_bearer_token` }]
	],
	3
], vf = [
	3,
	H,
	`GetRoleCredentialsResponse`,
	0,
	[`roleCredentials`],
	[[() => yf, 0]]
], yf = [
	3,
	H,
	`RoleCredentials`,
	0,
	[
		`accessKeyId`,
		`secretAccessKey`,
		`sessionToken`,
		`expiration`
	],
	[
		0,
		[() => hf, 0],
		[() => gf, 0],
		1
	]
], bf = [
	9,
	H,
	`GetRoleCredentials`,
	{ http: [
		`GET`,
		`/federation/credentials`,
		200
	] },
	() => _f,
	() => vf
];
const xf = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? pe,
	base64Encoder: e?.base64Encoder ?? E,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? qd,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ad,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new yc()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new Yo()
	}],
	logger: e?.logger ?? new cr(),
	protocol: e?.protocol ?? Gl,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sso`,
		errorTypeRegistries: pf,
		version: `2019-06-10`,
		serviceTarget: `SWBPortalService`
	},
	serviceId: e?.serviceId ?? `SSO`,
	sha256: e?.sha256 ?? Pu,
	urlParser: e?.urlParser ?? Ee,
	utf8Decoder: e?.utf8Decoder ?? T,
	utf8Encoder: e?.utf8Encoder ?? D
}), Sf = (e) => {
	$n(process.version);
	let t = Tr(e), n = () => t().then(Zn), r = xf(e);
	oe(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? R(Tc, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? It,
		defaultSocketTimeout: ce(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ic({
			serviceId: r.serviceId,
			clientVersion: Pd
		}),
		maxAttempts: e?.maxAttempts ?? R(Bs, e),
		region: e?.region ?? R(_r, {
			...vr,
			...i
		}),
		requestHandler: Vl.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? R({
			...Hs,
			default: async () => (await n()).retryMode || Ps
		}, e),
		streamCollector: e?.streamCollector ?? $i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? R(bn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? R(xn, i),
		userAgentAppId: e?.userAgentAppId ?? R(ac, i)
	};
}, Cf = (e) => {
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
}, wf = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Tf = (e, t) => {
	let n = Object.assign(uc(e), ar(e), Ea(e), Cf(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, dc(n), or(n), Da(n), wf(n));
};
var Ef = class extends Dn {
	config;
	constructor(...[e]) {
		let t = Sf(e || {});
		super(t), this.initConfig = t;
		let n = es(Md(t)), r = Vs(n), i = po(Cr(r)), a = wi(i), o = jd(a), s = Tf(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Fn(this.config)), this.middlewareStack.use(ec(this.config)), this.middlewareStack.use(Us(this.config)), this.middlewareStack.use(ja(this.config)), this.middlewareStack.use(go(this.config)), this.middlewareStack.use(yo(this.config)), this.middlewareStack.use(No(this.config)), this.middlewareStack.use(Ro(this.config, {
			httpAuthSchemeParametersProvider: Dd,
			identityProviderConfigProvider: async (e) => new Jo({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Uo(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Df = lr(Nd, `SWBPortalService`, `SSOClient`, Ti), Of = {}, kf = (e, t, n, r) => [];
var Af = class extends Df(Of, kf, `GetRoleCredentials`, bf) {};
const jf = (e) => async (t) => {
	e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);
	let { roleArn: n, roleSessionName: r, webIdentityToken: i, providerId: a, policyArns: o, policy: s, durationSeconds: c } = e, { roleAssumerWithWebIdentity: l } = e;
	if (!l) {
		let { getDefaultRoleAssumerWithWebIdentity: n } = await import(`./sts.js`);
		l = n({
			...e.clientConfig,
			credentialProviderLogger: e.logger,
			parentClientConfig: {
				...t?.callerClientConfig,
				...e.parentClientConfig
			}
		}, e.clientPlugins);
	}
	return l({
		RoleArn: n,
		RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: i,
		ProviderId: a,
		PolicyArns: o,
		Policy: s,
		DurationSeconds: c
	});
}, Mf = `AWS_WEB_IDENTITY_TOKEN_FILE`, Nf = (e = {}) => async (t) => {
	e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);
	let n = e?.webIdentityTokenFile ?? process.env[Mf], r = e?.roleArn ?? process.env.AWS_ROLE_ARN, a = e?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!n || !r) throw new I(`Web identity configuration not specified`, { logger: e.logger });
	let o = await jf({
		...e,
		webIdentityToken: mn?.getTokenRecord?.()[n] ?? i(n, { encoding: `ascii` }),
		roleArn: r,
		roleSessionName: a
	})(t);
	return n === process.env[Mf] && C(o, `CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`, `h`), o;
}, Pf = async (e, t, n) => ({
	operation: k(t).operation,
	region: await M(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ff(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `signin`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function If(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Lf = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateOAuth2Token`:
			t.push(If(e));
			break;
		default: t.push(Ff(e));
	}
	return t;
}, Rf = (e) => {
	let t = ol(e);
	return Object.assign(t, { authSchemePreference: M(e.authSchemePreference ?? []) });
}, zf = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `signin`
}), Bf = {
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
}, Vf = `isSet`, Hf = `booleanEquals`, Uf = `coalesce`, Wf = `PartitionResult`, Gf = `stringEquals`, Kf = `getAttr`, qf = `https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}`, Jf = { ref: `Endpoint` }, Yf = {
	fn: Kf,
	argv: [{ ref: Wf }, `name`]
}, Xf = { ref: `Region` }, Zf = { ref: Wf }, Qf = { authSchemes: [{
	name: `sigv4`,
	signingName: `signin`,
	signingRegion: `{Region}`
}] }, U = {}, $f = [Xf], ep = {
	conditions: [
		[Vf, $f],
		[Hf, [{
			fn: Uf,
			argv: [{ ref: `IsControlPlane` }, !1]
		}, !0]],
		[Vf, [Jf]],
		[
			`aws.partition`,
			$f,
			Wf
		],
		[Hf, [{ ref: `UseFIPS` }, !0]],
		[Gf, [Yf, `aws`]],
		[Hf, [{
			fn: Uf,
			argv: [{ ref: `IsOAuthEndpoint` }, !1]
		}, !0]],
		[Hf, [{ ref: `UseDualStack` }, !0]],
		[Gf, [Yf, `aws-cn`]],
		[Gf, [Xf, `us-gov-west-1`]],
		[Gf, [Yf, `aws-us-gov`]],
		[Hf, [{
			fn: Kf,
			argv: [Zf, `supportsFIPS`]
		}, !0]],
		[Gf, [Yf, `aws-iso`]],
		[Gf, [Yf, `aws-iso-b`]],
		[Gf, [Yf, `aws-iso-f`]],
		[Gf, [Yf, `aws-iso-e`]],
		[Gf, [Yf, `aws-eusc`]],
		[Hf, [{
			fn: Kf,
			argv: [Zf, `supportsDualStack`]
		}, !0]]
	],
	results: [
		[-1],
		[`https://signin.{Region}.api.aws`, Qf],
		[`https://signin.{Region}.api.amazonwebservices.com.cn`, Qf],
		[qf, Qf],
		[-1, `FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.`],
		[`https://{Region}.oauth.signin.aws`, Qf],
		[`https://{Region}.signin.aws.amazon.com`, U],
		[`https://{Region}.signin.amazonaws.cn`, U],
		[`https://{Region}.signin.amazonaws-us-gov.com`, U],
		[`https://{Region}.signin.c2shome.ic.gov`, U],
		[`https://{Region}.signin.sc2shome.sgov.gov`, U],
		[`https://{Region}.signin.csphome.hci.ic.gov`, U],
		[`https://{Region}.signin.csphome.adc-e.uk`, U],
		[`https://{Region}.signin.amazonaws-eusc.eu`, U],
		[`https://signin-fips.amazonaws-us-gov.com`, U],
		[`https://{Region}.signin-fips.amazonaws-us-gov.com`, U],
		[`https://{Region}.signin.{PartitionResult#dnsSuffix}`, U],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[Jf, U],
		[`https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, U],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://signin-fips.{Region}.{PartitionResult#dnsSuffix}`, U],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[qf, U],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://signin.{Region}.{PartitionResult#dnsSuffix}`, U],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, tp = new Int32Array([
	-1,
	1,
	-1,
	0,
	6,
	3,
	2,
	36,
	4,
	4,
	5,
	100000027,
	6,
	100000004,
	100000027,
	1,
	29,
	7,
	2,
	36,
	8,
	3,
	9,
	31,
	4,
	22,
	10,
	5,
	19,
	11,
	7,
	21,
	12,
	8,
	100000007,
	13,
	10,
	100000008,
	14,
	12,
	100000009,
	15,
	13,
	100000010,
	16,
	14,
	100000011,
	17,
	15,
	100000012,
	18,
	16,
	100000013,
	100000016,
	6,
	100000005,
	20,
	7,
	21,
	100000006,
	17,
	100000024,
	100000025,
	6,
	100000004,
	23,
	7,
	27,
	24,
	9,
	100000014,
	25,
	10,
	100000015,
	26,
	11,
	100000022,
	100000023,
	11,
	28,
	100000021,
	17,
	100000020,
	100000021,
	2,
	35,
	30,
	3,
	39,
	31,
	4,
	32,
	100000027,
	6,
	100000004,
	33,
	7,
	100000027,
	34,
	9,
	100000014,
	100000027,
	3,
	39,
	36,
	4,
	38,
	37,
	7,
	100000018,
	100000019,
	6,
	100000004,
	100000017,
	5,
	100000001,
	40,
	8,
	100000002,
	100000003
]), np = qr.from(tp, 2, ep.conditions, ep.results), rp = new Jr({
	size: 50,
	params: [
		`Endpoint`,
		`IsControlPlane`,
		`IsOAuthEndpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), ip = (e, t = {}) => rp.get(e, () => Ci(np, {
	endpointParams: e,
	logger: t.logger
}));
Zr.aws = sc;
var ap = class e extends Yn {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, op = class e extends ap {
	static shapeId = `com.amazonaws.signin#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, sp = class e extends ap {
	static shapeId = `com.amazonaws.signin#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, cp = class e extends ap {
	static shapeId = `com.amazonaws.signin#TooManyRequestsError`;
	name = `TooManyRequestsError`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `TooManyRequestsError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, lp = class e extends ap {
	static shapeId = `com.amazonaws.signin#ValidationException`;
	name = `ValidationException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `ValidationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
};
const up = `accessKeyId`, dp = `accessToken`, fp = `client`, pp = `clientId`, mp = `codeVerifier`, hp = `error`, gp = `expiresIn`, _p = `grantType`, vp = `httpError`, yp = `idToken`, W = `jsonName`, bp = `message`, xp = `refreshToken`, Sp = `redirectUri`, Cp = `smithy.ts.sdk.synthetic.com.amazonaws.signin`, wp = `secretAccessKey`, Tp = `sessionToken`, Ep = `tokenType`, G = `com.amazonaws.signin`, Dp = new B(Cp);
var Op = [
	-3,
	Cp,
	`SigninServiceException`,
	0,
	[],
	[]
];
Dp.registerError(Op, ap);
const kp = new B(G);
var Ap = [
	-3,
	G,
	`AccessDeniedException`,
	{ [hp]: fp },
	[hp, bp],
	[0, 0],
	2
];
kp.registerError(Ap, op);
var jp = [
	-3,
	G,
	`InternalServerException`,
	{
		[hp]: `server`,
		[vp]: 500
	},
	[hp, bp],
	[0, 0],
	2
];
kp.registerError(jp, sp);
var Mp = [
	-3,
	G,
	`TooManyRequestsError`,
	{
		[hp]: fp,
		[vp]: 429
	},
	[hp, bp],
	[0, 0],
	2
];
kp.registerError(Mp, cp);
var Np = [
	-3,
	G,
	`ValidationException`,
	{
		[hp]: fp,
		[vp]: 400
	},
	[hp, bp],
	[0, 0],
	2
];
kp.registerError(Np, lp);
const Pp = [Dp, kp];
var Fp = [
	0,
	G,
	`RefreshToken`,
	8,
	0
], Ip = [
	3,
	G,
	`AccessToken`,
	8,
	[
		up,
		wp,
		Tp
	],
	[
		[0, { [W]: up }],
		[0, { [W]: wp }],
		[0, { [W]: Tp }]
	],
	3
], Lp = [
	3,
	G,
	`CreateOAuth2TokenRequest`,
	0,
	[`tokenInput`],
	[[() => Rp, 16]],
	1
], Rp = [
	3,
	G,
	`CreateOAuth2TokenRequestBody`,
	0,
	[
		pp,
		_p,
		`code`,
		Sp,
		mp,
		xp
	],
	[
		[0, { [W]: pp }],
		[0, { [W]: _p }],
		0,
		[0, { [W]: Sp }],
		[0, { [W]: mp }],
		[() => Fp, { [W]: xp }]
	],
	2
], zp = [
	3,
	G,
	`CreateOAuth2TokenResponse`,
	0,
	[`tokenOutput`],
	[[() => Bp, 16]],
	1
], Bp = [
	3,
	G,
	`CreateOAuth2TokenResponseBody`,
	0,
	[
		dp,
		Ep,
		gp,
		xp,
		yp
	],
	[
		[() => Ip, { [W]: dp }],
		[0, { [W]: Ep }],
		[1, { [W]: gp }],
		[() => Fp, { [W]: xp }],
		[0, { [W]: yp }]
	],
	4
], Vp = [
	9,
	G,
	`CreateOAuth2Token`,
	{ http: [
		`POST`,
		`/v1/token`,
		200
	] },
	() => Lp,
	() => zp
];
const Hp = (e) => ({
	apiVersion: `2023-01-01`,
	base64Decoder: e?.base64Decoder ?? pe,
	base64Encoder: e?.base64Encoder ?? E,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? ip,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Lf,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new yc()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new Yo()
	}],
	logger: e?.logger ?? new cr(),
	protocol: e?.protocol ?? Gl,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.signin`,
		errorTypeRegistries: Pp,
		version: `2023-01-01`,
		serviceTarget: `Signin`
	},
	serviceId: e?.serviceId ?? `Signin`,
	sha256: e?.sha256 ?? Pu,
	urlParser: e?.urlParser ?? Ee,
	utf8Decoder: e?.utf8Decoder ?? T,
	utf8Encoder: e?.utf8Encoder ?? D
}), Up = (e) => {
	$n(process.version);
	let t = Tr(e), n = () => t().then(Zn), r = Hp(e);
	oe(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? R(Tc, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? It,
		defaultSocketTimeout: ce(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ic({
			serviceId: r.serviceId,
			clientVersion: Pd
		}),
		maxAttempts: e?.maxAttempts ?? R(Bs, e),
		region: e?.region ?? R(_r, {
			...vr,
			...i
		}),
		requestHandler: Vl.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? R({
			...Hs,
			default: async () => (await n()).retryMode || Ps
		}, e),
		streamCollector: e?.streamCollector ?? $i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? R(bn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? R(xn, i),
		userAgentAppId: e?.userAgentAppId ?? R(ac, i)
	};
}, Wp = (e) => {
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
}, Gp = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Kp = (e, t) => {
	let n = Object.assign(uc(e), ar(e), Ea(e), Wp(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, dc(n), or(n), Da(n), Gp(n));
};
var qp = class extends Dn {
	config;
	constructor(...[e]) {
		let t = Up(e || {});
		super(t), this.initConfig = t;
		let n = es(zf(t)), r = Vs(n), i = po(Cr(r)), a = wi(i), o = Rf(a), s = Kp(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Fn(this.config)), this.middlewareStack.use(ec(this.config)), this.middlewareStack.use(Us(this.config)), this.middlewareStack.use(ja(this.config)), this.middlewareStack.use(go(this.config)), this.middlewareStack.use(yo(this.config)), this.middlewareStack.use(No(this.config)), this.middlewareStack.use(Ro(this.config, {
			httpAuthSchemeParametersProvider: Pf,
			identityProviderConfigProvider: async (e) => new Jo({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Uo(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Jp = lr(Bf, `Signin`, `SigninClient`, Ti), Yp = { IsControlPlane: {
	type: `staticContextParams`,
	value: !1
} }, Xp = (e, t, n, r) => [];
var Zp = class extends Jp(Yp, Xp, `CreateOAuth2Token`, Vp) {};
const Qp = async (e, t, n) => ({
	operation: k(t).operation,
	region: await M(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function $p(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sso-oauth`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function em(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const tm = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateToken`:
			t.push(em(e));
			break;
		default: t.push($p(e));
	}
	return t;
}, nm = (e) => {
	let t = ol(e);
	return Object.assign(t, { authSchemePreference: M(e.authSchemePreference ?? []) });
}, rm = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `sso-oauth`
}), im = {
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
}, am = `isSet`, om = `PartitionResult`, sm = `booleanEquals`, cm = `getAttr`, lm = { ref: `Endpoint` }, um = { ref: om }, dm = {}, fm = [{ ref: `Region` }], pm = {
	conditions: [
		[am, [lm]],
		[am, fm],
		[
			`aws.partition`,
			fm,
			om
		],
		[sm, [{ ref: `UseFIPS` }, !0]],
		[sm, [{ ref: `UseDualStack` }, !0]],
		[sm, [{
			fn: cm,
			argv: [um, `supportsDualStack`]
		}, !0]],
		[sm, [{
			fn: cm,
			argv: [um, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: cm,
			argv: [um, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[lm, dm],
		[`https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, dm],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://oidc.{Region}.amazonaws.com`, dm],
		[`https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}`, dm],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}`, dm],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://oidc.{Region}.{PartitionResult#dnsSuffix}`, dm],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, mm = new Int32Array([
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
]), hm = qr.from(mm, 2, pm.conditions, pm.results), gm = new Jr({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), _m = (e, t = {}) => gm.get(e, () => Ci(hm, {
	endpointParams: e,
	logger: t.logger
}));
Zr.aws = sc;
var K = class e extends Yn {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, vm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, ym = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#AuthorizationPendingException`;
	name = `AuthorizationPendingException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `AuthorizationPendingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, bm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, xm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Sm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#InvalidClientException`;
	name = `InvalidClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Cm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#InvalidGrantException`;
	name = `InvalidGrantException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidGrantException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, wm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, Tm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#InvalidScopeException`;
	name = `InvalidScopeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidScopeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Em = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#SlowDownException`;
	name = `SlowDownException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `SlowDownException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Dm = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#UnauthorizedClientException`;
	name = `UnauthorizedClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnauthorizedClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Om = class e extends K {
	static shapeId = `com.amazonaws.ssooidc#UnsupportedGrantTypeException`;
	name = `UnsupportedGrantTypeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnsupportedGrantTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
};
const km = `client`, q = `error`, Am = `error_description`, jm = `httpError`, Mm = `reason`, Nm = `refreshToken`, Pm = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc`, J = `com.amazonaws.ssooidc`, Fm = new B(Pm);
var Im = [
	-3,
	Pm,
	`SSOOIDCServiceException`,
	0,
	[],
	[]
];
Fm.registerError(Im, K);
const Y = new B(J);
var Lm = [
	-3,
	J,
	`AccessDeniedException`,
	{
		[q]: km,
		[jm]: 400
	},
	[
		q,
		Mm,
		Am
	],
	[
		0,
		0,
		0
	]
];
Y.registerError(Lm, vm);
var Rm = [
	-3,
	J,
	`AuthorizationPendingException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Rm, ym);
var zm = [
	-3,
	J,
	`ExpiredTokenException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(zm, bm);
var Bm = [
	-3,
	J,
	`InternalServerException`,
	{
		[q]: `server`,
		[jm]: 500
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Bm, xm);
var Vm = [
	-3,
	J,
	`InvalidClientException`,
	{
		[q]: km,
		[jm]: 401
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Vm, Sm);
var Hm = [
	-3,
	J,
	`InvalidGrantException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Hm, Cm);
var Um = [
	-3,
	J,
	`InvalidRequestException`,
	{
		[q]: km,
		[jm]: 400
	},
	[
		q,
		Mm,
		Am
	],
	[
		0,
		0,
		0
	]
];
Y.registerError(Um, wm);
var Wm = [
	-3,
	J,
	`InvalidScopeException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Wm, Tm);
var Gm = [
	-3,
	J,
	`SlowDownException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Gm, Em);
var Km = [
	-3,
	J,
	`UnauthorizedClientException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(Km, Dm);
var qm = [
	-3,
	J,
	`UnsupportedGrantTypeException`,
	{
		[q]: km,
		[jm]: 400
	},
	[q, Am],
	[0, 0]
];
Y.registerError(qm, Om);
const Jm = [Fm, Y];
var Ym = [
	0,
	J,
	`AccessToken`,
	8,
	0
], Xm = [
	0,
	J,
	`ClientSecret`,
	8,
	0
], Zm = [
	0,
	J,
	`CodeVerifier`,
	8,
	0
], Qm = [
	0,
	J,
	`IdToken`,
	8,
	0
], $m = [
	0,
	J,
	`RefreshToken`,
	8,
	0
], eh = [
	3,
	J,
	`CreateTokenRequest`,
	0,
	[
		`clientId`,
		`clientSecret`,
		`grantType`,
		`deviceCode`,
		`code`,
		Nm,
		`scope`,
		`redirectUri`,
		`codeVerifier`
	],
	[
		0,
		[() => Xm, 0],
		0,
		0,
		0,
		[() => $m, 0],
		64,
		0,
		[() => Zm, 0]
	],
	3
], th = [
	3,
	J,
	`CreateTokenResponse`,
	0,
	[
		`accessToken`,
		`tokenType`,
		`expiresIn`,
		Nm,
		`idToken`
	],
	[
		[() => Ym, 0],
		0,
		1,
		[() => $m, 0],
		[() => Qm, 0]
	]
], nh = [
	9,
	J,
	`CreateToken`,
	{ http: [
		`POST`,
		`/token`,
		200
	] },
	() => eh,
	() => th
];
const rh = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? pe,
	base64Encoder: e?.base64Encoder ?? E,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? _m,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? tm,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new yc()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new Yo()
	}],
	logger: e?.logger ?? new cr(),
	protocol: e?.protocol ?? Gl,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ssooidc`,
		errorTypeRegistries: Jm,
		version: `2019-06-10`,
		serviceTarget: `AWSSSOOIDCService`
	},
	serviceId: e?.serviceId ?? `SSO OIDC`,
	sha256: e?.sha256 ?? Pu,
	urlParser: e?.urlParser ?? Ee,
	utf8Decoder: e?.utf8Decoder ?? T,
	utf8Encoder: e?.utf8Encoder ?? D
}), ih = (e) => {
	$n(process.version);
	let t = Tr(e), n = () => t().then(Zn), r = rh(e);
	oe(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? R(Tc, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? It,
		defaultSocketTimeout: ce(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ic({
			serviceId: r.serviceId,
			clientVersion: Pd
		}),
		maxAttempts: e?.maxAttempts ?? R(Bs, e),
		region: e?.region ?? R(_r, {
			...vr,
			...i
		}),
		requestHandler: Vl.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? R({
			...Hs,
			default: async () => (await n()).retryMode || Ps
		}, e),
		streamCollector: e?.streamCollector ?? $i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? R(bn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? R(xn, i),
		userAgentAppId: e?.userAgentAppId ?? R(ac, i)
	};
}, ah = (e) => {
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
}, oh = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), sh = (e, t) => {
	let n = Object.assign(uc(e), ar(e), Ea(e), ah(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, dc(n), or(n), Da(n), oh(n));
};
var ch = class extends Dn {
	config;
	constructor(...[e]) {
		let t = ih(e || {});
		super(t), this.initConfig = t;
		let n = es(rm(t)), r = Vs(n), i = po(Cr(r)), a = wi(i), o = nm(a), s = sh(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Fn(this.config)), this.middlewareStack.use(ec(this.config)), this.middlewareStack.use(Us(this.config)), this.middlewareStack.use(ja(this.config)), this.middlewareStack.use(go(this.config)), this.middlewareStack.use(yo(this.config)), this.middlewareStack.use(No(this.config)), this.middlewareStack.use(Ro(this.config, {
			httpAuthSchemeParametersProvider: Qp,
			identityProviderConfigProvider: async (e) => new Jo({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(Uo(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const lh = lr(im, `AWSSSOOIDCService`, `SSOOIDCClient`, Ti), uh = {}, dh = (e, t, n, r) => [];
var fh = class extends lh(uh, dh, `CreateToken`, nh) {};
const ph = `isSet`, mh = `PartitionResult`, hh = `booleanEquals`, X = `stringEquals`, gh = `getAttr`, _h = `us-east-1`, vh = `sigv4`, yh = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, bh = { ref: `Endpoint` }, Z = { ref: `Region` }, xh = { ref: mh }, Sh = {}, Ch = [Z], wh = {
	conditions: [
		[ph, [bh]],
		[ph, Ch],
		[
			`aws.partition`,
			Ch,
			mh
		],
		[hh, [{ ref: `UseFIPS` }, !0]],
		[hh, [{ ref: `UseDualStack` }, !0]],
		[X, [Z, `aws-global`]],
		[hh, [{ ref: `UseGlobalEndpoint` }, !0]],
		[X, [Z, `eu-central-1`]],
		[hh, [{
			fn: gh,
			argv: [xh, `supportsDualStack`]
		}, !0]],
		[hh, [{
			fn: gh,
			argv: [xh, `supportsFIPS`]
		}, !0]],
		[X, [Z, `ap-south-1`]],
		[X, [Z, `eu-north-1`]],
		[X, [Z, `eu-west-1`]],
		[X, [Z, `eu-west-2`]],
		[X, [Z, `eu-west-3`]],
		[X, [Z, `sa-east-1`]],
		[X, [Z, _h]],
		[X, [Z, `us-east-2`]],
		[X, [Z, `us-west-2`]],
		[X, [Z, `us-west-1`]],
		[X, [Z, `ca-central-1`]],
		[X, [Z, `ap-southeast-1`]],
		[X, [Z, `ap-northeast-1`]],
		[X, [Z, `ap-southeast-2`]],
		[X, [{
			fn: gh,
			argv: [xh, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: vh,
			signingName: `sts`,
			signingRegion: _h
		}] }],
		[yh, { authSchemes: [{
			name: vh,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[bh, Sh],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Sh],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, Sh],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, Sh],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, Sh],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[yh, Sh],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Th = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), Eh = qr.from(Th, 2, wh.conditions, wh.results), Dh = new Jr({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), Oh = (e, t = {}) => Dh.get(e, () => Ci(Eh, {
	endpointParams: e,
	logger: t.logger
}));
Zr.aws = sc;
const kh = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let i = await e(t, n, r), a = k(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let o = await Vr(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(i, o);
})(async (e, t, n) => ({
	operation: k(t).operation,
	region: await M(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function Ah(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function jh(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Mh(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Nh = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
		t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
		let l;
		if (c === `sigv4a`) {
			l = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (pl.sigv4aDependency() === `none` && e) continue;
		} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
		let u = n[l];
		if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
		let d = u(r);
		d.schemeId = l, d.signingProperties = {
			...d.signingProperties || {},
			...s,
			...o
		}, a.push(d);
	}
	return a;
})(Oh, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithWebIdentity`:
			t.push(Mh(e)), t.push(jh(e));
			break;
		default: t.push(Ah(e)), t.push(jh(e));
	}
	return t;
}, {
	"aws.auth#sigv4": Ah,
	"aws.auth#sigv4a": jh,
	"smithy.api#noAuth": Mh
}), Ph = (e) => {
	let t = ol(e), n = Ec(t);
	return Object.assign(n, { authSchemePreference: M(e.authSchemePreference ?? []) });
}, Fh = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), Ih = {
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
};
var Lh = class e extends Yn {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Rh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, zh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#MalformedPolicyDocumentException`;
	name = `MalformedPolicyDocumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedPolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Bh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#PackedPolicyTooLargeException`;
	name = `PackedPolicyTooLargeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PackedPolicyTooLargeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Vh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#RegionDisabledException`;
	name = `RegionDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RegionDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Hh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#IDPRejectedClaimException`;
	name = `IDPRejectedClaimException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IDPRejectedClaimException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Uh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#InvalidIdentityTokenException`;
	name = `InvalidIdentityTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidIdentityTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Wh = class e extends Lh {
	static shapeId = `com.amazonaws.sts#IDPCommunicationErrorException`;
	name = `IDPCommunicationErrorException`;
	$fault = `client`;
	$retryable = {};
	constructor(t) {
		super({
			name: `IDPCommunicationErrorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const Gh = `AssumedRoleUser`, Kh = `Credentials`, qh = `DurationSeconds`, Jh = `MinimumSessionTokenSize`, Yh = `Policy`, Xh = `PolicyArns`, Zh = `PackedPolicySize`, Qh = `RoleArn`, $h = `RoleSessionName`, eg = `SourceIdentity`, tg = `SessionTokenSize`, ng = `SessionTokenUtilization`, rg = `awsQueryError`, ig = `client`, ag = `error`, og = `httpError`, sg = `message`, cg = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, Q = `com.amazonaws.sts`, lg = new B(cg);
var ug = [
	-3,
	cg,
	`STSServiceException`,
	0,
	[],
	[]
];
lg.registerError(ug, Lh);
const dg = new B(Q);
var fg = [
	-3,
	Q,
	`ExpiredTokenException`,
	{
		[rg]: [`ExpiredTokenException`, 400],
		[ag]: ig,
		[og]: 400
	},
	[sg],
	[0]
];
dg.registerError(fg, Rh);
var pg = [
	-3,
	Q,
	`IDPCommunicationErrorException`,
	{
		[rg]: [`IDPCommunicationError`, 400],
		[ag]: ig,
		[og]: 400
	},
	[sg],
	[0]
];
dg.registerError(pg, Wh);
var mg = [
	-3,
	Q,
	`IDPRejectedClaimException`,
	{
		[rg]: [`IDPRejectedClaim`, 403],
		[ag]: ig,
		[og]: 403
	},
	[sg],
	[0]
];
dg.registerError(mg, Hh);
var hg = [
	-3,
	Q,
	`InvalidIdentityTokenException`,
	{
		[rg]: [`InvalidIdentityToken`, 400],
		[ag]: ig,
		[og]: 400
	},
	[sg],
	[0]
];
dg.registerError(hg, Uh);
var gg = [
	-3,
	Q,
	`MalformedPolicyDocumentException`,
	{
		[rg]: [`MalformedPolicyDocument`, 400],
		[ag]: ig,
		[og]: 400
	},
	[sg],
	[0]
];
dg.registerError(gg, zh);
var _g = [
	-3,
	Q,
	`PackedPolicyTooLargeException`,
	{
		[rg]: [`PackedPolicyTooLarge`, 400],
		[ag]: ig,
		[og]: 400
	},
	[sg],
	[0]
];
dg.registerError(_g, Bh);
var vg = [
	-3,
	Q,
	`RegionDisabledException`,
	{
		[rg]: [`RegionDisabledException`, 403],
		[ag]: ig,
		[og]: 403
	},
	[sg],
	[0]
];
dg.registerError(vg, Vh);
const yg = [lg, dg];
var bg = [
	0,
	Q,
	`accessKeySecretType`,
	8,
	0
], xg = [
	0,
	Q,
	`clientTokenType`,
	8,
	0
], Sg = [
	3,
	Q,
	Gh,
	0,
	[`AssumedRoleId`, `Arn`],
	[0, 0],
	2
], Cg = [
	3,
	Q,
	`AssumeRoleRequest`,
	0,
	[
		Qh,
		$h,
		Xh,
		Yh,
		qh,
		`Tags`,
		`TransitiveTagKeys`,
		`ExternalId`,
		`SerialNumber`,
		`TokenCode`,
		eg,
		`ProvidedContexts`,
		Jh
	],
	[
		0,
		0,
		() => jg,
		0,
		1,
		() => Ng,
		64,
		0,
		0,
		0,
		0,
		() => Mg,
		1
	],
	2
], wg = [
	3,
	Q,
	`AssumeRoleResponse`,
	0,
	[
		Kh,
		Gh,
		Zh,
		eg,
		ng,
		tg
	],
	[
		[() => Dg, 0],
		() => Sg,
		1,
		0,
		1,
		1
	]
], Tg = [
	3,
	Q,
	`AssumeRoleWithWebIdentityRequest`,
	0,
	[
		Qh,
		$h,
		`WebIdentityToken`,
		`ProviderId`,
		Xh,
		Yh,
		qh,
		Jh
	],
	[
		0,
		0,
		[() => xg, 0],
		0,
		() => jg,
		0,
		1,
		1
	],
	3
], Eg = [
	3,
	Q,
	`AssumeRoleWithWebIdentityResponse`,
	0,
	[
		Kh,
		`SubjectFromWebIdentityToken`,
		Gh,
		Zh,
		`Provider`,
		`Audience`,
		eg,
		ng,
		tg
	],
	[
		[() => Dg, 0],
		0,
		() => Sg,
		1,
		0,
		0,
		0,
		1,
		1
	]
], Dg = [
	3,
	Q,
	Kh,
	0,
	[
		`AccessKeyId`,
		`SecretAccessKey`,
		`SessionToken`,
		`Expiration`
	],
	[
		0,
		[() => bg, 0],
		0,
		4
	],
	4
], Og = [
	3,
	Q,
	`PolicyDescriptorType`,
	0,
	[`arn`],
	[0]
], kg = [
	3,
	Q,
	`ProvidedContext`,
	0,
	[`ProviderArn`, `ContextAssertion`],
	[0, 0]
], Ag = [
	3,
	Q,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], jg = [
	1,
	Q,
	`policyDescriptorListType`,
	0,
	() => Og
], Mg = [
	1,
	Q,
	`ProvidedContextsListType`,
	0,
	() => kg
], Ng = [
	1,
	Q,
	`tagListType`,
	0,
	() => Ag
], Pg = [
	9,
	Q,
	`AssumeRole`,
	0,
	() => Cg,
	() => wg
], Fg = [
	9,
	Q,
	`AssumeRoleWithWebIdentity`,
	0,
	() => Tg,
	() => Eg
];
const Ig = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? pe,
	base64Encoder: e?.base64Encoder ?? E,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Oh,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Nh,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new yc()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new bc()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new Yo()
		}
	],
	logger: e?.logger ?? new cr(),
	protocol: e?.protocol ?? cu,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: yg,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? Pu,
	signerConstructor: e?.signerConstructor ?? pl,
	urlParser: e?.urlParser ?? Ee,
	utf8Decoder: e?.utf8Decoder ?? T,
	utf8Encoder: e?.utf8Encoder ?? D
}), Lg = (e) => {
	$n(process.version);
	let t = Tr(e), n = () => t().then(Zn), r = Ig(e);
	oe(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? R(Tc, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? It,
		defaultSocketTimeout: ce(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ic({
			serviceId: r.serviceId,
			clientVersion: Pd
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (t) => t.getIdentityProvider(`aws.auth#sigv4`) || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
				signer: new yc()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new bc()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new Yo()
			}
		],
		maxAttempts: e?.maxAttempts ?? R(Bs, e),
		region: e?.region ?? R(_r, {
			...vr,
			...i
		}),
		requestHandler: Vl.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? R({
			...Hs,
			default: async () => (await n()).retryMode || Ps
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? R(Dc, i),
		streamCollector: e?.streamCollector ?? $i,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? R(bn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? R(xn, i),
		userAgentAppId: e?.userAgentAppId ?? R(ac, i)
	};
}, Rg = (e) => {
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
}, zg = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Bg = (e, t) => {
	let n = Object.assign(uc(e), ar(e), Ea(e), Rg(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, dc(n), or(n), Da(n), zg(n));
};
var Vg = class extends Dn {
	config;
	constructor(...[e]) {
		let t = Lg(e || {});
		super(t), this.initConfig = t;
		let n = es(Fh(t)), r = Vs(n), i = po(Cr(r)), a = wi(i), o = Ph(a), s = Bg(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Fn(this.config)), this.middlewareStack.use(ec(this.config)), this.middlewareStack.use(Us(this.config)), this.middlewareStack.use(ja(this.config)), this.middlewareStack.use(go(this.config)), this.middlewareStack.use(yo(this.config)), this.middlewareStack.use(No(this.config)), this.middlewareStack.use(Ro(this.config, {
			httpAuthSchemeParametersProvider: kh,
			identityProviderConfigProvider: async (e) => new Jo({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(Uo(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Hg = lr(Ih, `AWSSecurityTokenServiceV20110615`, `STSClient`, Ti), Ug = {}, Wg = (e, t, n, r) => [];
var Gg = class extends Hg(Ug, Wg, `AssumeRole`, Pg) {}, Kg = class extends Hg(Ug, Wg, `AssumeRoleWithWebIdentity`, Fg) {};
const qg = (e) => {
	if (typeof e?.Arn == `string`) {
		let t = e.Arn.split(`:`);
		if (t.length > 4 && t[4] !== ``) return t[4];
	}
}, Jg = async (e, t, n, r = {}) => {
	let i = typeof e == `function` ? await e() : e, a = typeof t == `function` ? await t() : t, o = ``, s = i ?? a ?? (o = await cc(r)());
	return n?.debug?.(`@aws-sdk/client-sts::resolveRegion`, `accepting first of:`, `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`), s;
}, Yg = (e, t) => {
	let n, r;
	return async (i, a) => {
		if (r = i, !n) {
			let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e, u = await Jg(o, e?.parentClientConfig?.region, c, {
				logger: i,
				profile: a
			}), d = !Zg(s);
			n = new t({
				...e,
				userAgentAppId: l,
				profile: a,
				credentialDefaultProvider: () => async () => r,
				region: u,
				requestHandler: d ? s : void 0,
				logger: i
			});
		}
		let { Credentials: o, AssumedRoleUser: s } = await n.send(new Gg(a));
		if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
		let c = qg(s), l = {
			accessKeyId: o.AccessKeyId,
			secretAccessKey: o.SecretAccessKey,
			sessionToken: o.SessionToken,
			expiration: o.Expiration,
			...o.CredentialScope && { credentialScope: o.CredentialScope },
			...c && { accountId: c }
		};
		return C(l, `CREDENTIALS_STS_ASSUME_ROLE`, `i`), l;
	};
}, Xg = (e, t) => {
	let n;
	return async (r) => {
		if (!n) {
			let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e, l = await Jg(a, e?.parentClientConfig?.region, s, {
				logger: r,
				profile: i
			}), u = !Zg(o);
			n = new t({
				...e,
				userAgentAppId: c,
				profile: i,
				region: l,
				requestHandler: u ? o : void 0,
				logger: r
			});
		}
		let { Credentials: i, AssumedRoleUser: a } = await n.send(new Kg(r));
		if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
		let o = qg(a), s = {
			accessKeyId: i.AccessKeyId,
			secretAccessKey: i.SecretAccessKey,
			sessionToken: i.SessionToken,
			expiration: i.Expiration,
			...i.CredentialScope && { credentialScope: i.CredentialScope },
			...o && { accountId: o }
		};
		return o && C(s, `RESOLVED_ACCOUNT_ID`, `T`), C(s, `CREDENTIALS_STS_ASSUME_ROLE_WEB_ID`, `k`), s;
	};
}, Zg = (e) => e?.metadata?.handlerProtocol === `h2`, Qg = (e, t) => t ? class extends e {
	constructor(e) {
		super(e);
		for (let e of t) this.middlewareStack.use(e);
	}
} : e, $g = (e = {}, t) => Yg(e, Qg(Vg, t)), e_ = (e = {}, t) => Xg(e, Qg(Vg, t));
var t_ = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && n_(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && n_(e), parseInt(P(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function n_(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var r_ = class {
	toUtf8;
	fromUtf8;
	constructor(e, t) {
		this.toUtf8 = e, this.fromUtf8 = t;
	}
	format(e) {
		let t = [];
		for (let n in e) {
			if (!A(e, n)) continue;
			let r = this.fromUtf8(n);
			if (r.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${r.byteLength}`);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
		for (let e of t) n.set(e, r), r += e.byteLength;
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case `boolean`: return Uint8Array.from([+!e.value]);
			case `byte`: return Uint8Array.from([2, e.value]);
			case `short`:
				let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
			case `integer`:
				let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
			case `long`:
				let r = /* @__PURE__ */ new Uint8Array(9);
				return r[0] = 5, r.set(e.value.bytes, 1), r;
			case `binary`:
				if (e.value.byteLength > h_) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${h_} bytes: ${e.value.byteLength}`);
				let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
				let a = new Uint8Array(i.buffer);
				return a.set(e.value, 3), a;
			case `string`:
				let o = this.fromUtf8(e.value);
				if (o.byteLength > h_) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${h_} bytes: ${o.byteLength}`);
				let s = new DataView(new ArrayBuffer(3 + o.byteLength));
				s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
				let c = new Uint8Array(s.buffer);
				return c.set(o, 3), c;
			case `timestamp`:
				let l = /* @__PURE__ */ new Uint8Array(9);
				return l[0] = 8, l.set(t_.fromNumber(e.value.valueOf()).bytes, 1), l;
			case `uuid`:
				if (!m_.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let u = /* @__PURE__ */ new Uint8Array(17);
				return u[0] = 9, u.set(Ft(e.value.replace(/-/g, ``)), 1), u;
		}
	}
	parse(e) {
		let t = {}, n = 0;
		for (; n < e.byteLength;) {
			let r = e.getUint8(n++), i = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, r));
			switch (n += r, e.getUint8(n++)) {
				case 0:
					t[i] = {
						type: a_,
						value: !0
					};
					break;
				case 1:
					t[i] = {
						type: a_,
						value: !1
					};
					break;
				case 2:
					t[i] = {
						type: o_,
						value: e.getInt8(n++)
					};
					break;
				case 3:
					t[i] = {
						type: s_,
						value: e.getInt16(n, !1)
					}, n += 2;
					break;
				case 4:
					t[i] = {
						type: c_,
						value: e.getInt32(n, !1)
					}, n += 4;
					break;
				case 5:
					t[i] = {
						type: l_,
						value: new t_(new Uint8Array(e.buffer, e.byteOffset + n, 8))
					}, n += 8;
					break;
				case 6:
					let r = e.getUint16(n, !1);
					n += 2, t[i] = {
						type: u_,
						value: new Uint8Array(e.buffer, e.byteOffset + n, r)
					}, n += r;
					break;
				case 7:
					let a = e.getUint16(n, !1);
					n += 2, t[i] = {
						type: d_,
						value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a))
					}, n += a;
					break;
				case 8:
					t[i] = {
						type: f_,
						value: new Date(new t_(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf())
					}, n += 8;
					break;
				case 9:
					let o = new Uint8Array(e.buffer, e.byteOffset + n, 16);
					n += 16, t[i] = {
						type: p_,
						value: `${P(o.subarray(0, 4))}-${P(o.subarray(4, 6))}-${P(o.subarray(6, 8))}-${P(o.subarray(8, 10))}-${P(o.subarray(10))}`
					};
					break;
				default: throw Error(`Unrecognized header type tag`);
			}
		}
		return t;
	}
}, i_;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(i_ ||= {});
const a_ = `boolean`, o_ = `byte`, s_ = `short`, c_ = `integer`, l_ = `long`, u_ = `binary`, d_ = `string`, f_ = `timestamp`, p_ = `uuid`, m_ = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, h_ = 32767;
function g_({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < 16) throw Error(`Provided message too short to accommodate event stream message overhead`);
	let r = new DataView(n, t, e), i = r.getUint32(0, !1);
	if (e !== i) throw Error(`Reported message length does not match received message length`);
	let a = r.getUint32(4, !1), o = r.getUint32(8, !1), s = r.getUint32(e - 4, !1), c = new Ou();
	if (c.update(new Uint8Array(n, t, 8)), o !== c.digestSync()) throw Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	if (c.update(new Uint8Array(n, t + 8, e - 12)), s !== c.digestSync()) throw Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + 8 + 4, a),
		body: new Uint8Array(n, t + 8 + 4 + a, i - a - 16)
	};
}
var __ = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(e, t) {
		this.headerMarshaller = new r_(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
	}
	feed(e) {
		this.messageBuffer.push(this.decode(e));
	}
	endOfStream() {
		this.isEndOfStream = !0;
	}
	getMessage() {
		let e = this.messageBuffer.pop(), t = this.isEndOfStream;
		return {
			getMessage() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	getAvailableMessages() {
		let e = this.messageBuffer;
		this.messageBuffer = [];
		let t = this.isEndOfStream;
		return {
			getMessages() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	encode({ headers: e, body: t }) {
		let n = this.headerMarshaller.format(e), r = n.byteLength + t.byteLength + 16, i = new Uint8Array(r), a = new DataView(i.buffer, i.byteOffset, i.byteLength), o = new Ou();
		return a.setUint32(0, r, !1), a.setUint32(4, n.byteLength, !1), o.update(i.subarray(0, 8)), a.setUint32(8, o.digestSync(), !1), i.set(n, 12), i.set(t, n.byteLength + 12), o.update(i.subarray(8, r - 4)), a.setUint32(r - 4, o.digestSync(), !1), i;
	}
	decode(e) {
		let { headers: t, body: n } = g_(e);
		return {
			headers: this.headerMarshaller.parse(t),
			body: n
		};
	}
	formatHeaders(e) {
		return this.headerMarshaller.format(e);
	}
}, v_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
	}
}, y_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
		this.options.includeEndFrame && (yield /* @__PURE__ */ new Uint8Array());
	}
}, b_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) {
			let t = await this.options.deserializer(e);
			t !== void 0 && (yield t);
		}
	}
}, x_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.serializer(e);
	}
};
function S_(e) {
	let t = 0, n = 0, r = null, i = null, a = (e) => {
		if (typeof e != `number`) throw Error(`Attempted to allocate an event message where size was not a number: ` + e);
		t = e, n = 4, r = new Uint8Array(e), new DataView(r.buffer).setUint32(0, e, !1);
	}, o = async function* () {
		let o = e[Symbol.asyncIterator]();
		for (;;) {
			let { value: e, done: s } = await o.next();
			if (s) {
				if (!t) return;
				if (t === n) yield r;
				else throw Error(`Truncated event message received.`);
				return;
			}
			let c = e.length, l = 0;
			for (; l < c;) {
				if (!r) {
					let t = c - l;
					i ||= /* @__PURE__ */ new Uint8Array(4);
					let r = Math.min(4 - n, t);
					if (i.set(e.slice(l, l + r), n), n += r, l += r, n < 4) break;
					a(new DataView(i.buffer).getUint32(0, !1)), i = null;
				}
				let o = Math.min(t - n, c - l);
				r.set(e.slice(l, l + o), n), n += o, l += o, t && t === n && (yield r, r = null, t = 0, n = 0);
			}
		}
	};
	return { [Symbol.asyncIterator]: o };
}
function C_(e, t) {
	return async function(n) {
		let { value: r } = n.headers[`:message-type`];
		if (r === `error`) {
			let e = Error(n.headers[`:error-message`].value || `UnknownError`);
			throw e.name = n.headers[`:error-code`].value, e;
		}
		if (r === `exception`) {
			let r = n.headers[`:exception-type`].value, i = await e({ [r]: n });
			if (i.$unknown) {
				let e = Error(t(n.body));
				throw e.name = r, e;
			}
			throw i[r];
		}
		if (r === `event`) {
			let t = await e({ [n.headers[`:event-type`].value]: n });
			return t.$unknown ? void 0 : t;
		}
		throw Error(`Unrecognizable event type: ${n.headers[`:event-type`].value}`);
	};
}
var w_ = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.eventStreamCodec = new __(e, t), this.utfEncoder = e;
	}
	deserialize(e, t) {
		return new b_({
			messageStream: new v_({
				inputStream: S_(e),
				decoder: this.eventStreamCodec
			}),
			deserializer: C_(t, this.utfEncoder)
		});
	}
	serialize(e, t) {
		return new y_({
			messageStream: new x_({
				inputStream: e,
				serializer: t
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: !0
		});
	}
}, T_ = class {
	universalMarshaller;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.universalMarshaller = new w_({
			utf8Decoder: t,
			utf8Encoder: e
		});
	}
	deserialize(e, t) {
		let n = typeof e[Symbol.asyncIterator] == `function` ? e : D_(e);
		return this.universalMarshaller.deserialize(n, t);
	}
	serialize(e, t) {
		return x.from(this.universalMarshaller.serialize(e, t));
	}
};
const E_ = (e) => new T_(e);
async function* D_(e) {
	let t = !1, n = !1, r = [];
	for (e.on(`error`, (e) => {
		if (t ||= !0, e) throw e;
	}), e.on(`data`, (e) => {
		r.push(e);
	}), e.on(`end`, () => {
		t = !0;
	}); !n;) {
		let e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		e && (yield e), n = t && r.length === 0;
	}
}
const O_ = (e) => Object.assign(e, { eventStreamMarshaller: e.eventStreamSerdeProvider(e) });
var k_ = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
		this.marshaller = e, this.serializer = t, this.deserializer = n, this.serdeContext = r, this.defaultContentType = i, this.compositeErrorRegistry = a;
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n, initialMessageType: r }) {
		let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a), s = this.serializer, c = this.defaultContentType, l = Symbol(`initialRequestMarker`), u = { async *[Symbol.asyncIterator]() {
			if (n) {
				let e = {
					":event-type": {
						type: `string`,
						value: r ?? `initial-request`
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: c
					}
				};
				s.write(t, n);
				let i = s.flush();
				yield {
					[l]: !0,
					headers: e,
					body: i
				};
			}
			for await (let t of e) yield t;
		} };
		return i.serialize(u, (e) => {
			if (e[l]) return {
				headers: e.headers,
				body: e.body
			};
			let t = ``;
			for (let n in e) if (A(e, n) && n !== `__type`) {
				t = n;
				break;
			}
			let { additionalHeaders: n, body: r, eventType: i, explicitPayloadContentType: a } = this.writeEventBody(t, o, e);
			return {
				headers: {
					":event-type": {
						type: `string`,
						value: i
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: a ?? c
					},
					...n
				},
				body: r
			};
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n, initialMessageType: r }) {
		let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a).getMemberSchemas(), s = Symbol(`initialResponseMarker`), c = i.deserialize(e.body, async (e) => {
			let n = ``;
			for (let t in e) if (A(e, t) && t !== `__type`) {
				n = t;
				break;
			}
			let i = e[n].body;
			if (n === (r ?? `initial-response`)) {
				let e = await this.deserializer.read(t, i);
				return delete e[a], {
					[s]: !0,
					...e
				};
			}
			if (n in o) {
				let t = o[n];
				if (t.isStructSchema()) {
					let r = {}, a = !1;
					for (let [o, s] of t.structIterator()) {
						let { eventHeader: t, eventPayload: c } = s.getMergedTraits();
						if (a ||= !!(t || c), c) s.isBlobSchema() ? r[o] = i : s.isStringSchema() ? r[o] = (this.serdeContext?.utf8Encoder ?? D)(i) : s.isStructSchema() && (r[o] = await this.deserializer.read(s, i));
						else if (t) {
							let t = e[n].headers[o]?.value;
							t != null && (r[o] = s.isNumericSchema() ? t && typeof t == `object` && `bytes` in t ? BigInt(t.toString()) : Number(t) : t);
						}
					}
					return { [n]: await this.readEventMember(t, i, a, r) };
				}
				return { [n]: await this.deserializer.read(t, i) };
			}
			return { $unknown: e };
		}), l = c[Symbol.asyncIterator](), u = await l.next();
		if (u.done) return c;
		if (u.value?.[s]) {
			if (!t) throw Error(`@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.`);
			for (let e in u.value) A(u.value, e) && (n[e] = u.value[e]);
		}
		return { async *[Symbol.asyncIterator]() {
			for (u?.value?.[s] || (yield u.value);;) {
				let { done: e, value: t } = await l.next();
				if (e) break;
				yield t;
			}
		} };
	}
	async readEventMember(e, t, n, r) {
		let i, a = e.getSchema();
		if (Array.isArray(a) && a[0] === -3) {
			let e = a[1], t = B.for(e);
			this.compositeErrorRegistry?.copyFrom(t), i = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
		}
		let o = n ? r : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
		if (i) {
			let t = o.message ?? o.Message ?? `Unknown`, n = {}, r = e.getMergedTraits().error;
			return r && (n.$fault = r), Object.assign(new i({}), n, { message: t }, o);
		}
		return o;
	}
	writeEventBody(e, t, n) {
		let r = this.serializer, i = e, a = null, o, s = t.getSchema()[4].includes(e), c = {};
		if (s) {
			let i = t.getMemberSchema(e);
			if (i.isStructSchema()) {
				for (let [t, r] of i.structIterator()) {
					let { eventHeader: i, eventPayload: o } = r.getMergedTraits();
					if (o) a = t;
					else if (i) {
						let i = n[e][t], a = `binary`;
						r.isNumericSchema() ? a = (-2) ** 31 <= i && i <= 2 ** 31 - 1 ? `integer` : `long` : r.isTimestampSchema() ? a = `timestamp` : r.isStringSchema() ? a = `string` : r.isBooleanSchema() && (a = `boolean`), i != null && (c[t] = {
							type: a,
							value: i
						}, delete n[e][t]);
					}
				}
				if (a !== null) {
					let t = i.getMemberSchema(a);
					t.isBlobSchema() ? o = `application/octet-stream` : t.isStringSchema() && (o = `text/plain`), r.write(t, n[e][a]);
				} else r.write(i, n[e]);
			} else if (i.isUnitSchema()) r.write(i, {});
			else throw Error(`@smithy/core/event-streams - non-struct member not supported in event stream union.`);
		} else {
			let [t, a] = n[e];
			i = t, r.write(15, a);
		}
		let l = r.flush() ?? /* @__PURE__ */ new Uint8Array();
		return {
			body: typeof l == `string` ? (this.serdeContext?.utf8Decoder ?? T)(l) : l,
			eventType: i,
			explicitPayloadContentType: o,
			additionalHeaders: c
		};
	}
};
const A_ = (e) => !!e && typeof e == `object` && typeof e.AccessKeyId == `string` && typeof e.SecretAccessKey == `string` && typeof e.Token == `string` && typeof e.Expiration == `string`, j_ = (e) => ({
	accessKeyId: e.AccessKeyId,
	secretAccessKey: e.SecretAccessKey,
	sessionToken: e.Token,
	expiration: new Date(e.Expiration),
	...e.AccountId && { accountId: e.AccountId }
}), M_ = 1e3, N_ = ({ maxRetries: e = 0, timeout: t = M_ }) => ({
	maxRetries: e,
	timeout: t
});
function P_(e) {
	return new Promise((t, n) => {
		let r = re.request({
			method: `GET`,
			...e,
			hostname: e.hostname?.replace(/^\[(.+)\]$/, `$1`)
		});
		r.on(`error`, (e) => {
			n(Object.assign(new Rt(`Unable to connect to instance metadata service`), e)), r.destroy();
		}), r.on(`timeout`, () => {
			n(new Rt(`TimeoutError from instance metadata service`)), r.destroy();
		}), r.on(`response`, (e) => {
			let { statusCode: i = 400 } = e;
			(i < 200 || 300 <= i) && (n(Object.assign(new Rt(`Error response received from instance metadata service`), { statusCode: i })), r.destroy());
			let a = [];
			e.on(`data`, (e) => {
				a.push(e);
			}), e.on(`end`, () => {
				t(Buffer.concat(a)), r.destroy();
			});
		}), r.end();
	});
}
const F_ = (e, t) => {
	let n = e();
	for (let r = 0; r < t; r++) n = n.catch(e);
	return n;
}, I_ = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, L_ = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, R_ = `AWS_CONTAINER_AUTHORIZATION_TOKEN`, z_ = (e = {}) => {
	let { timeout: t, maxRetries: n } = N_(e);
	return () => F_(async () => {
		let n = await U_({ logger: e.logger }), r = JSON.parse(await B_(t, n));
		if (!A_(r)) throw new I(`Invalid response received from instance metadata service.`, { logger: e.logger });
		return j_(r);
	}, n);
}, B_ = async (e, t) => (process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN && (t.headers = {
	...t.headers,
	Authorization: process.env[R_]
}), (await P_({
	...t,
	timeout: e
})).toString()), V_ = /* @__PURE__ */ new Set([`localhost`, `127.0.0.1`]), H_ = /* @__PURE__ */ new Set([`http:`, `https:`]), U_ = async ({ logger: e }) => {
	if (process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) return {
		hostname: `169.254.170.2`,
		path: process.env[L_]
	};
	if (process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI) {
		let t;
		try {
			t = new URL(process.env[I_]);
		} catch {
			throw new I(`${process.env[I_]} is not a valid container metadata service URL`, {
				tryNextLink: !1,
				logger: e
			});
		}
		if (!t.hostname || !V_.has(t.hostname)) throw new I(`${t.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: !1,
			logger: e
		});
		if (!t.protocol || !H_.has(t.protocol)) throw new I(`${t.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: !1,
			logger: e
		});
		return {
			protocol: t.protocol,
			hostname: t.hostname,
			path: t.pathname + t.search,
			port: t.port ? parseInt(t.port, 10) : void 0
		};
	}
	throw new I(`The container metadata credential provider cannot be used unless the ${L_} or ${I_} environment variable is set`, {
		tryNextLink: !1,
		logger: e
	});
};
var W_ = class e extends I {
	tryNextLink;
	name = `InstanceMetadataV1FallbackError`;
	constructor(t, n = !0) {
		super(t, n), this.tryNextLink = n, Object.setPrototypeOf(this, e.prototype);
	}
}, G_;
(function(e) {
	e.IPv4 = `http://169.254.169.254`, e.IPv6 = `http://[fd00:ec2::254]`;
})(G_ ||= {});
const K_ = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint,
	default: void 0
};
var q_;
(function(e) {
	e.IPv4 = `IPv4`, e.IPv6 = `IPv6`;
})(q_ ||= {});
const J_ = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint_mode,
	default: q_.IPv4
}, Y_ = async () => Ee(await X_() || await Z_()), X_ = async () => R(K_)(), Z_ = async () => {
	let e = await R(J_)();
	switch (e) {
		case q_.IPv4: return G_.IPv4;
		case q_.IPv6: return G_.IPv6;
		default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(q_)}`);
	}
}, Q_ = (e, t) => {
	let n = 300 + Math.floor(Math.random() * 300), r = new Date(Date.now() + n * 1e3);
	t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	let i = e.originalExpiration ?? e.expiration;
	return {
		...e,
		...i ? { originalExpiration: i } : {},
		expiration: r
	};
}, $_ = (e, t = {}) => {
	let n = t?.logger || console, r;
	return async () => {
		let t;
		try {
			t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = Q_(t, n));
		} catch (e) {
			if (r) n.warn(`Credential renew failed: `, e), t = Q_(r, n);
			else throw e;
		}
		return r = t, t;
	};
}, ev = `/latest/meta-data/iam/security-credentials/`, tv = `AWS_EC2_METADATA_V1_DISABLED`, nv = `ec2_metadata_v1_disabled`, rv = `x-aws-ec2-metadata-token`, iv = (e = {}) => $_(av(e), { logger: e.logger }), av = (e = {}) => {
	let t = !1, { logger: n, profile: r } = e, { timeout: i, maxRetries: a } = N_(e), o = async (n, i) => {
		if (t || i.headers?.[rv] == null) {
			let t = !1, n = !1, i = await R({
				environmentVariableSelector: (t) => {
					let r = t[tv];
					if (n = !!r && r !== `false`, r === void 0) throw new I(`${tv} not set in env, checking config file next.`, { logger: e.logger });
					return n;
				},
				configFileSelector: (e) => {
					let n = e[nv];
					return t = !!n && n !== `false`, t;
				},
				default: !1
			}, { profile: r })();
			if (e.ec2MetadataV1Disabled || i) {
				let r = [];
				throw e.ec2MetadataV1Disabled && r.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`), t && r.push(`config file profile (${nv})`), n && r.push(`process environment variable (${tv})`), new W_(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(`, `)}].`);
			}
		}
		let a = (await F_(async () => {
			let e;
			try {
				e = await sv(i);
			} catch (e) {
				throw e.statusCode === 401 && (t = !1), e;
			}
			return e;
		}, n)).trim();
		return F_(async () => {
			let n;
			try {
				n = await cv(a, i, e);
			} catch (e) {
				throw e.statusCode === 401 && (t = !1), e;
			}
			return n;
		}, n);
	};
	return async () => {
		let e = await Y_();
		if (t) return n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (no token fetch)`), o(a, {
			...e,
			timeout: i
		});
		{
			let r;
			try {
				r = (await ov({
					...e,
					timeout: i
				})).toString();
			} catch (r) {
				if (r?.statusCode === 400) throw Object.assign(r, { message: `EC2 Metadata token request returned error` });
				return (r.message === `TimeoutError` || [
					403,
					404,
					405
				].includes(r.statusCode)) && (t = !0), n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (initial)`), o(a, {
					...e,
					timeout: i
				});
			}
			return o(a, {
				...e,
				headers: { [rv]: r },
				timeout: i
			});
		}
	};
}, ov = async (e) => P_({
	...e,
	path: `/latest/api/token`,
	method: `PUT`,
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
}), sv = async (e) => (await P_({
	...e,
	path: ev
})).toString(), cv = async (e, t, n) => {
	let r = JSON.parse((await P_({
		...t,
		path: ev + e
	})).toString());
	if (!A_(r)) throw new I(`Invalid response received from instance metadata service.`, { logger: n.logger });
	return j_(r);
}, lv = (e) => typeof e == `string` && e.indexOf(`arn:`) === 0 && e.split(`:`).length >= 6, uv = {
	WHEN_SUPPORTED: `WHEN_SUPPORTED`,
	WHEN_REQUIRED: `WHEN_REQUIRED`
}, dv = uv.WHEN_SUPPORTED, fv = {
	WHEN_SUPPORTED: `WHEN_SUPPORTED`,
	WHEN_REQUIRED: `WHEN_REQUIRED`
}, pv = uv.WHEN_SUPPORTED;
var $;
(function(e) {
	e.MD5 = `MD5`, e.CRC32 = `CRC32`, e.CRC32C = `CRC32C`, e.CRC64NVME = `CRC64NVME`, e.SHA1 = `SHA1`, e.SHA256 = `SHA256`;
})($ ||= {});
var mv;
(function(e) {
	e.HEADER = `header`, e.TRAILER = `trailer`;
})(mv ||= {});
const hv = $.CRC32;
var gv;
(function(e) {
	e.ENV = `env`, e.CONFIG = `shared config entry`;
})(gv ||= {});
const _v = (e, t, n, r) => {
	if (!(t in e)) return;
	let i = e[t].toUpperCase();
	if (!Object.values(n).includes(i)) throw TypeError(`Cannot load ${r} '${t}'. Expected one of ${Object.values(n)}, got '${e[t]}'.`);
	return i;
}, vv = {
	environmentVariableSelector: (e) => _v(e, `AWS_REQUEST_CHECKSUM_CALCULATION`, uv, gv.ENV),
	configFileSelector: (e) => _v(e, `request_checksum_calculation`, uv, gv.CONFIG),
	default: dv
}, yv = {
	environmentVariableSelector: (e) => _v(e, `AWS_RESPONSE_CHECKSUM_VALIDATION`, fv, gv.ENV),
	configFileSelector: (e) => _v(e, `response_checksum_validation`, fv, gv.CONFIG),
	default: pv
}, bv = (e, { requestChecksumRequired: t, requestAlgorithmMember: n, requestChecksumCalculation: r }) => {
	if (!n) return r === uv.WHEN_SUPPORTED || t ? hv : void 0;
	if (e[n]) return e[n];
}, xv = (e) => e === $.MD5 ? `content-md5` : `x-amz-checksum-${e.toLowerCase()}`, Sv = (e, t) => {
	let n = e.toLowerCase();
	for (let e of Object.keys(t)) if (n === e.toLowerCase()) return !0;
	return !1;
}, Cv = (e, t) => {
	let n = e.toLowerCase();
	for (let e of Object.keys(t)) if (e.toLowerCase().startsWith(n)) return !0;
	return !1;
}, wv = (e) => e !== void 0 && typeof e != `string` && !ArrayBuffer.isView(e) && !le(e), Tv = /* @__PURE__ */ new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 2197175160 ^ t >>> 1 : t >>> 1;
	Tv[e] = t >>> 0;
}
const Ev = class {
	digestLength = 4;
	crc = 4294967295;
	update(e) {
		let t = this.crc;
		for (let n = 0; n < e.length; ++n) t = t >>> 8 ^ Tv[(t ^ e[n]) & 255];
		this.crc = t;
	}
	async digest() {
		let e = (this.crc ^ 4294967295) >>> 0, t = /* @__PURE__ */ new Uint8Array(4);
		return t[0] = e >>> 24, t[1] = e >>> 16 & 255, t[2] = e >>> 8 & 255, t[3] = e & 255, t;
	}
	reset() {
		this.crc = 4294967295;
	}
}, Dv = { CrtCrc64Nvme: null }, Ov = () => {
	let e = Array(8);
	for (let t = 0; t < 8; t++) {
		let n = Array(512);
		for (let e = 0; e < 256; e++) {
			let r = BigInt(e);
			for (let e = 0; e < 8 * (t + 1); e++) r & 1n ? r = r >> 1n ^ 11127430586519243189n : r >>= 1n;
			n[e * 2] = Number(r >> 32n & 4294967295n), n[e * 2 + 1] = Number(r & 4294967295n);
		}
		e[t] = new Uint32Array(n);
	}
	return e;
};
let kv, Av, jv, Mv, Nv, Pv, Fv, Iv, Lv;
const Rv = () => {
	kv || (kv = Ov(), [Av, jv, Mv, Nv, Pv, Fv, Iv, Lv] = kv);
};
var zv = class {
	c1 = 0;
	c2 = 0;
	constructor() {
		Rv(), this.reset();
	}
	update(e) {
		let t = e.length, n = 0, r = this.c1, i = this.c2;
		for (; n + 8 <= t;) {
			let t = ((i ^ e[n++]) & 255) << 1, a = ((i >>> 8 ^ e[n++]) & 255) << 1, o = ((i >>> 16 ^ e[n++]) & 255) << 1, s = ((i >>> 24 ^ e[n++]) & 255) << 1, c = ((r ^ e[n++]) & 255) << 1, l = ((r >>> 8 ^ e[n++]) & 255) << 1, u = ((r >>> 16 ^ e[n++]) & 255) << 1, d = ((r >>> 24 ^ e[n++]) & 255) << 1;
			r = Lv[t] ^ Iv[a] ^ Fv[o] ^ Pv[s] ^ Nv[c] ^ Mv[l] ^ jv[u] ^ Av[d], i = Lv[t + 1] ^ Iv[a + 1] ^ Fv[o + 1] ^ Pv[s + 1] ^ Nv[c + 1] ^ Mv[l + 1] ^ jv[u + 1] ^ Av[d + 1];
		}
		for (; n < t;) {
			let t = ((i ^ e[n]) & 255) << 1;
			i = (i >>> 8 | (r & 255) << 24) >>> 0, r = r >>> 8 ^ Av[t], i ^= Av[t + 1], ++n;
		}
		this.c1 = r, this.c2 = i;
	}
	async digest() {
		let e = this.c1 ^ 4294967295, t = this.c2 ^ 4294967295;
		return new Uint8Array([
			e >>> 24,
			e >>> 16 & 255,
			e >>> 8 & 255,
			e & 255,
			t >>> 24,
			t >>> 16 & 255,
			t >>> 8 & 255,
			t & 255
		]);
	}
	reset() {
		this.c1 = 4294967295, this.c2 = 4294967295;
	}
}, Bv = class {
	impl;
	constructor() {
		let e = Dv.CrtCrc64Nvme;
		this.impl = e ? new e() : new zv();
	}
	update(e) {
		this.impl.update(e);
	}
	async digest() {
		return this.impl.digest();
	}
	reset() {
		this.impl.reset();
	}
};
const Vv = [
	$.CRC32,
	$.CRC32C,
	$.CRC64NVME,
	$.SHA1,
	$.SHA256
], Hv = [
	$.SHA256,
	$.SHA1,
	$.CRC32,
	$.CRC32C,
	$.CRC64NVME
], Uv = (e, t) => {
	let { checksumAlgorithms: n = {} } = t;
	switch (e) {
		case $.MD5: return n?.MD5 ?? t.md5;
		case $.CRC32: return n?.CRC32 ?? Ou;
		case $.CRC32C: return n?.CRC32C ?? Ev;
		case $.CRC64NVME: return n?.CRC64NVME ?? Bv;
		case $.SHA1: return n?.SHA1 ?? t.sha1;
		case $.SHA256: return n?.SHA256 ?? t.sha256;
		default:
			if (n?.[e]) return n[e];
			throw Error(`The checksum algorithm "${e}" is not supported by the client. Select one of ${Vv}, or provide an implementation to  the client constructor checksums field.`);
	}
}, Wv = (e, t) => {
	let n = new e();
	return n.update(F(t || ``)), n.digest();
}, Gv = {
	name: `flexibleChecksumsMiddleware`,
	step: `build`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, Kv = (e, t) => (n, r) => async (i) => {
	if (!j.isInstance(i.request) || Cv(`x-amz-checksum-`, i.request.headers)) return n(i);
	let { request: a, input: o } = i, { body: s, headers: c } = a, { base64Encoder: l, streamHasher: u } = e, { requestChecksumRequired: d, requestAlgorithmMember: f } = t, p = await e.requestChecksumCalculation(), m = f?.name, h = f?.httpHeader;
	m && !o[m] && (p === uv.WHEN_SUPPORTED || d) && (o[m] = hv, h && (c[h] = hv));
	let g = bv(o, {
		requestChecksumRequired: d,
		requestAlgorithmMember: f?.name,
		requestChecksumCalculation: p
	}), _ = s, v = c;
	if (g) {
		switch (g) {
			case $.CRC32:
				w(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32`, `U`);
				break;
			case $.CRC32C:
				w(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32C`, `V`);
				break;
			case $.CRC64NVME:
				w(r, `FLEXIBLE_CHECKSUMS_REQ_CRC64`, `W`);
				break;
			case $.SHA1:
				w(r, `FLEXIBLE_CHECKSUMS_REQ_SHA1`, `X`);
				break;
			case $.SHA256: w(r, `FLEXIBLE_CHECKSUMS_REQ_SHA256`, `Y`);
		}
		let t = xv(g), n = Uv(g, e);
		if (wv(s)) {
			let { getAwsChunkedEncodingStream: i, bodyLengthChecker: a } = e;
			_ = i(typeof e.requestStreamBufferSize == `number` && e.requestStreamBufferSize >= 8192 ? Ui(s, e.requestStreamBufferSize, r.logger) : s, {
				base64Encoder: l,
				bodyLengthChecker: a,
				checksumLocationName: t,
				checksumAlgorithmFn: n,
				streamHasher: u
			}), v = {
				...c,
				"content-encoding": c[`content-encoding`] ? `${c[`content-encoding`]},aws-chunked` : `aws-chunked`,
				"transfer-encoding": `chunked`,
				"x-amz-decoded-content-length": c[`content-length`],
				"x-amz-content-sha256": `STREAMING-UNSIGNED-PAYLOAD-TRAILER`,
				"x-amz-trailer": t
			}, delete v[`content-length`];
		} else if (!Sv(t, c)) {
			let e = await Wv(n, s);
			v = {
				...c,
				[t]: l(e)
			};
		}
	}
	try {
		return await n({
			...i,
			request: {
				...a,
				headers: v,
				body: _
			}
		});
	} catch (e) {
		if (e instanceof Error && e.name === `InvalidChunkSizeError`) try {
			e.message.endsWith(`.`) || (e.message += `.`), e.message += ` Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.`;
		} catch {}
		throw e;
	}
}, qv = {
	name: `flexibleChecksumsInputMiddleware`,
	toMiddleware: `serializerMiddleware`,
	relation: `before`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, Jv = (e, t) => (n, r) => async (i) => {
	let a = i.input, { requestValidationModeMember: o } = t, s = await e.requestChecksumCalculation(), c = await e.responseChecksumValidation();
	switch (s) {
		case uv.WHEN_REQUIRED:
			w(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED`, `a`);
			break;
		case uv.WHEN_SUPPORTED: w(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED`, `Z`);
	}
	switch (c) {
		case fv.WHEN_REQUIRED:
			w(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED`, `c`);
			break;
		case fv.WHEN_SUPPORTED: w(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED`, `b`);
	}
	return o && !a[o] && c === fv.WHEN_SUPPORTED && (a[o] = `ENABLED`), n(i);
}, Yv = (e = []) => {
	let t = [], n = Hv.length;
	for (let r of e) {
		let e = Hv.indexOf(r);
		e === -1 ? t[n++] = r : t[e] = r;
	}
	return t.filter(Boolean);
}, Xv = (e) => {
	let t = e.lastIndexOf(`-`);
	if (t !== -1) {
		let n = e.slice(t + 1);
		if (!n.startsWith(`0`)) {
			let e = parseInt(n, 10);
			if (!isNaN(e) && e >= 1 && e <= 1e4) return !0;
		}
	}
	return !1;
}, Zv = async (e, { checksumAlgorithmFn: t, base64Encoder: n }) => n(await Wv(t, e)), Qv = async (e, { config: t, responseAlgorithms: n, logger: r }) => {
	let i = Yv(n), { body: a, headers: o } = e;
	for (let n of i) {
		let i = xv(n), s = o[i];
		if (s) {
			let o;
			try {
				o = Uv(n, t);
			} catch (e) {
				if (n === $.CRC64NVME) {
					r?.warn(`Skipping ${$.CRC64NVME} checksum validation: ${e.message}`);
					continue;
				}
				throw e;
			}
			let { base64Encoder: c } = t;
			if (wv(a)) {
				e.body = Ii({
					expectedChecksum: s,
					checksumSourceLocation: i,
					checksum: new o(),
					source: a,
					base64Encoder: c
				});
				return;
			}
			let l = await Zv(a, {
				checksumAlgorithmFn: o,
				base64Encoder: c
			});
			if (l === s) break;
			throw Error(`Checksum mismatch: expected "${l}" but received "${s}" in response header "${i}".`);
		}
	}
}, $v = {
	name: `flexibleChecksumsResponseMiddleware`,
	toMiddleware: `deserializerMiddleware`,
	relation: `after`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, ey = (e, t) => (n, r) => async (i) => {
	if (!j.isInstance(i.request)) return n(i);
	let a = i.input, o = await n(i), s = o.response, { requestValidationModeMember: c, responseAlgorithms: l } = t;
	if (c && a[c] === `ENABLED`) {
		let { clientName: t, commandName: n } = r, i = Object.keys(e.checksumAlgorithms ?? {}).filter((e) => {
			let t = xv(e);
			return s.headers[t] !== void 0;
		}), a = Yv([...l ?? [], ...i]);
		if (t === `S3Client` && n === `GetObjectCommand` && a.every((e) => {
			let t = xv(e), n = s.headers[t];
			return !n || Xv(n);
		})) return o;
		await Qv(s, {
			config: e,
			responseAlgorithms: a,
			logger: r.logger
		});
	}
	return o;
}, ty = (e, t) => ({ applyToStack: (n) => {
	n.add(Kv(e, t), Gv), n.addRelativeTo(Jv(e, t), qv), n.addRelativeTo(ey(e, t), $v);
} }), ny = (e) => {
	let { requestChecksumCalculation: t, responseChecksumValidation: n, requestStreamBufferSize: r } = e;
	return Object.assign(e, {
		requestChecksumCalculation: M(t ?? dv),
		responseChecksumValidation: M(n ?? pv),
		requestStreamBufferSize: Number(r ?? 0),
		checksumAlgorithms: e.checksumAlgorithms ?? {}
	});
};
function ry() {
	return (e, t) => async (n) => {
		let { request: r } = n;
		if (j.isInstance(r) && !(`content-length` in r.headers) && !(`x-amz-decoded-content-length` in r.headers)) {
			let e = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
			typeof t?.logger?.warn == `function` && !(t.logger instanceof cr) ? t.logger.warn(e) : console.warn(e);
		}
		return e({ ...n });
	};
}
const iy = {
	step: `finalizeRequest`,
	tags: [`CHECK_CONTENT_LENGTH_HEADER`],
	name: `getCheckContentLengthHeaderPlugin`,
	override: !0
}, ay = (e) => ({ applyToStack: (e) => {
	e.add(ry(), iy);
} }), oy = (e) => (t, n) => async (r) => {
	let i = await e.region(), a = e.region, o = () => {};
	n.__s3RegionRedirect && (Object.defineProperty(e, "region", {
		writable: !1,
		value: async () => n.__s3RegionRedirect
	}), o = () => Object.defineProperty(e, "region", {
		writable: !0,
		value: a
	}));
	try {
		let a = await t(r);
		if (n.__s3RegionRedirect && (o(), i !== await e.region())) throw Error(`Region was not restored following S3 region redirect.`);
		return a;
	} catch (e) {
		throw o(), e;
	}
}, sy = {
	tags: [`REGION_REDIRECT`, `S3`],
	name: `regionRedirectEndpointMiddleware`,
	override: !0,
	relation: `before`,
	toMiddleware: `endpointV2Middleware`
};
function cy(e) {
	return (t, n) => async (r) => {
		try {
			return await t(r);
		} catch (i) {
			if (e.followRegionRedirects) {
				let a = i?.$metadata?.httpStatusCode, o = n.commandName === `HeadBucketCommand`, s = i?.$response?.headers?.[`x-amz-bucket-region`];
				if (s && (a === 301 || a === 400 && (i?.name === `IllegalLocationConstraintException` || o))) {
					try {
						let t = s;
						n.logger?.debug(`Redirecting from ${await e.region()} to ${t}`), n.__s3RegionRedirect = t, w(n, `S3_REGION_REDIRECT`, `Ah`);
					} catch (e) {
						throw Error(`Region redirect failed: ` + e);
					}
					return t(r);
				}
			}
			throw i;
		}
	};
}
const ly = {
	step: `initialize`,
	tags: [`REGION_REDIRECT`, `S3`],
	name: `regionRedirectMiddleware`,
	override: !0
}, uy = (e) => ({ applyToStack: (t) => {
	t.add(cy(e), ly), t.addRelativeTo(oy(e), sy);
} });
var dy = class e {
	data;
	lastPurgeTime = Date.now();
	static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
	constructor(e = {}) {
		this.data = e;
	}
	get(e) {
		let t = this.data[e];
		if (t) return t;
	}
	set(e, t) {
		return this.data[e] = t, t;
	}
	delete(e) {
		delete this.data[e];
	}
	clear() {
		this.data = {};
	}
	async purgeExpired() {
		let t = Date.now();
		if (this.lastPurgeTime + e.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > t) return;
		let n = this.data;
		for (let e in n) {
			let r = n[e];
			if (!r.isRefreshing) {
				let i = await r.identity;
				i.expiration && i.expiration.getTime() < t && n[e] === r && delete n[e];
			}
		}
	}
}, fy = class {
	_identity;
	isRefreshing;
	accessed;
	constructor(e, t = !1, n = Date.now()) {
		this._identity = e, this.isRefreshing = t, this.accessed = n;
	}
	get identity() {
		return this.accessed = Date.now(), this._identity;
	}
}, py = class e {
	createSessionFn;
	cache;
	static REFRESH_WINDOW_MS = 6e4;
	accessKeyId;
	cacheGeneration = 0;
	constructor(e, t = new dy()) {
		this.createSessionFn = e, this.cache = t;
	}
	async getS3ExpressIdentity(t, n) {
		let r = n.Bucket, { cache: i } = this;
		t.accessKeyId !== this.accessKeyId && (this.accessKeyId = t.accessKeyId, this.cacheGeneration++, i.clear());
		let a = this.cacheGeneration, o = i.get(r);
		return o ? o.identity.then((t) => (t.expiration?.getTime() ?? 0) < Date.now() ? i.set(r, new fy(this.getIdentity(r))).identity : ((t.expiration?.getTime() ?? 0) < Date.now() + e.REFRESH_WINDOW_MS && !o.isRefreshing && (o.isRefreshing = !0, this.getIdentity(r).then((e) => {
			a === this.cacheGeneration && i.set(r, new fy(Promise.resolve(e)));
		})), t)) : i.set(r, new fy(this.getIdentity(r))).identity;
	}
	async getIdentity(e) {
		await this.cache.purgeExpired().catch((e) => {
			console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: 
` + e);
		});
		let t = await this.createSessionFn(e);
		if (!t.Credentials?.AccessKeyId || !t.Credentials?.SecretAccessKey) throw Error(`s3#createSession response credential missing AccessKeyId or SecretAccessKey.`);
		return {
			accessKeyId: t.Credentials.AccessKeyId,
			secretAccessKey: t.Credentials.SecretAccessKey,
			sessionToken: t.Credentials.SessionToken,
			expiration: t.Credentials.Expiration ? new Date(t.Credentials.Expiration) : void 0
		};
	}
};
const my = (e, { session: t }) => {
	let [n, r] = t, { forcePathStyle: i, useAccelerateEndpoint: a, disableMultiregionAccessPoints: o, followRegionRedirects: s, s3ExpressIdentityProvider: c, bucketEndpoint: l, expectContinueHeader: u } = e;
	return Object.assign(e, {
		forcePathStyle: i ?? !1,
		useAccelerateEndpoint: a ?? !1,
		disableMultiregionAccessPoints: o ?? !1,
		followRegionRedirects: s ?? !1,
		s3ExpressIdentityProvider: c ?? new py(async (e) => n().send(new r({ Bucket: e }))),
		bucketEndpoint: l ?? !1,
		expectContinueHeader: u ?? 2097152
	});
}, hy = (e) => (e, t) => async (n) => {
	let r = await e(n), { response: i } = r;
	if (xe.isInstance(i) && i.headers.expires) {
		i.headers.expiresstring = i.headers.expires;
		try {
			et(i.headers.expires);
		} catch (e) {
			t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${i.headers.expires}): ${e}`), delete i.headers.expires;
		}
	}
	return r;
}, gy = {
	tags: [`S3`],
	name: `s3ExpiresMiddleware`,
	override: !0,
	relation: `after`,
	toMiddleware: `deserializerMiddleware`
}, _y = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(hy(e), gy);
} }), vy = {
	environmentVariableSelector: (e) => Ut(e, `AWS_S3_DISABLE_EXPRESS_SESSION_AUTH`, L.ENV),
	configFileSelector: (e) => Ut(e, `s3_disable_express_session_auth`, L.CONFIG),
	default: !1
}, yy = (e) => (t, n) => async (r) => {
	if (n.endpointV2) {
		let t = n.endpointV2, i = t.properties?.authSchemes?.[0]?.name === `sigv4-s3express`;
		if ((t.properties?.backend === `S3Express` || t.properties?.bucketType === `Directory`) && (w(n, `S3_EXPRESS_BUCKET`, `J`), n.isS3ExpressBucket = !0), i) {
			let t = r.input.Bucket;
			if (t) {
				let i = await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(), { Bucket: t });
				n.s3ExpressIdentity = i, j.isInstance(r.request) && i.sessionToken && (r.request.headers[`x-amz-s3session-token`] = i.sessionToken);
			}
		}
	}
	return t(r);
}, by = {
	name: `s3ExpressMiddleware`,
	step: `build`,
	tags: [`S3`, `S3_EXPRESS`],
	override: !0
}, xy = (e) => ({ applyToStack: (t) => {
	t.add(yy(e), by);
} }), Sy = async (e, t, n, r) => {
	let i = await r.signWithCredentials(n, e, {});
	if (i.headers[`X-Amz-Security-Token`] || i.headers[`x-amz-security-token`]) throw Error(`X-Amz-Security-Token must not be set for s3-express requests.`);
	return i;
}, Cy = (e) => (e) => {
	throw e;
}, wy = (e, t) => {}, Ty = (e) => (t, n) => async (r) => {
	if (!j.isInstance(r.request)) return t(r);
	let i = k(n).selectedHttpAuthScheme;
	if (!i) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
	let { httpAuthOption: { signingProperties: a = {} }, identity: o, signer: s } = i, c;
	c = n.s3ExpressIdentity ? await Sy(n.s3ExpressIdentity, a, r.request, await e.signer()) : await s.sign(r.request, o, a);
	let l = await t({
		...r,
		request: c
	}).catch((s.errorHandler || Cy)(a));
	return (s.successHandler || wy)(l.response, a), l;
}, Ey = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(Ty(e), Ho);
} });
function Dy(e) {
	return x.from(Buffer.from(e));
}
const Oy = {
	CopyObjectCommand: !0,
	UploadPartCopyCommand: !0,
	CompleteMultipartUploadCommand: !0
}, ky = (e) => (t, n) => async (r) => {
	let i = await t(r), { response: a } = i;
	if (!xe.isInstance(a)) return i;
	let { statusCode: o, body: s } = a;
	if (o < 200 || o >= 300) return i;
	let c = await Ay(s, e);
	if (a.body = Dy(c), c.length === 0 && Oy[n.commandName]) {
		let e = Error(`S3 aborted request`);
		throw e.$metadata = { httpStatusCode: 503 }, e.name = `InternalError`, e;
	}
	let l = e.utf8Encoder(c.subarray(c.length - 16));
	return l && l.endsWith(`</Error>`) && (a.statusCode = 503), i;
}, Ay = (e = /* @__PURE__ */ new Uint8Array(), t) => e instanceof Uint8Array ? Promise.resolve(e) : t.streamCollector(e) || Promise.resolve(/* @__PURE__ */ new Uint8Array()), jy = {
	relation: `after`,
	toMiddleware: `deserializerMiddleware`,
	tags: [`THROW_200_EXCEPTIONS`, `S3`],
	name: `throw200ExceptionsMiddleware`,
	override: !0
}, My = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(ky(e), jy);
} });
function Ny(e) {
	return (t, n) => async (r) => {
		if (e.bucketEndpoint) {
			let e = n.endpointV2;
			if (e) {
				let t = r.input.Bucket;
				if (typeof t == `string`) try {
					let r = new URL(t);
					n.endpointV2 = {
						...e,
						url: r
					};
				} catch (e) {
					let r = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${t} could not be parsed as URL.`;
					throw n.logger?.constructor?.name === `NoOpLogger` ? console.warn(r) : n.logger?.warn?.(r), e;
				}
			}
		}
		return t(r);
	};
}
const Py = {
	name: `bucketEndpointMiddleware`,
	override: !0,
	relation: `after`,
	toMiddleware: `endpointV2Middleware`
};
function Fy({ bucketEndpoint: e }) {
	return (t) => async (n) => {
		let { input: { Bucket: r } } = n;
		if (!e && typeof r == `string` && !lv(r) && r.indexOf(`/`) >= 0) {
			let e = Error(`Bucket name shouldn't contain '/', received '${r}'`);
			throw e.name = `InvalidBucketName`, e;
		}
		return t({ ...n });
	};
}
const Iy = {
	step: `initialize`,
	tags: [`VALIDATE_BUCKET_NAME`],
	name: `validateBucketNameMiddleware`,
	override: !0
}, Ly = (e) => ({ applyToStack: (t) => {
	t.add(Fy(e), Iy), t.addRelativeTo(Ny(e), Py);
} });
var Ry = class extends pu {
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = z.of(e.input), a = i.getSchema(), o = 0, s = a[6] ?? 0;
		if (t && typeof t == `object`) for (let [e, n] of i.structIterator()) {
			if (++o > s) break;
			if (e === `Bucket`) {
				if (!t.Bucket && n.getMergedTraits().httpLabel) throw Error(`No value provided for input HTTP label: Bucket.`);
				break;
			}
		}
		return r;
	}
};
const zy = {
	environmentVariableSelector: (e) => Ut(e, `AWS_S3_USE_ARN_REGION`, L.ENV),
	configFileSelector: (e) => Ut(e, `s3_use_arn_region`, L.CONFIG),
	default: void 0
};
function By(e) {
	return (t) => async (n) => {
		let { request: r } = n;
		if (e.expectContinueHeader !== !1 && j.isInstance(r) && r.body && e.runtime === `node` && e.requestHandler?.constructor?.name !== `FetchHttpHandler`) {
			let t = !0;
			if (typeof e.expectContinueHeader == `number`) try {
				t = (Number(r.headers?.[`content-length`]) ?? e.bodyLengthChecker?.(r.body) ?? 1 / 0) >= e.expectContinueHeader;
			} catch {}
			else t = !!e.expectContinueHeader;
			t && (r.headers.Expect = `100-continue`);
		}
		return t({
			...n,
			request: r
		});
	};
}
const Vy = {
	step: `build`,
	tags: [`SET_EXPECT_HEADER`, `EXPECT_HEADER`],
	name: `addExpectContinueMiddleware`,
	override: !0
}, Hy = (e) => ({ applyToStack: (t) => {
	t.add(By(e), Vy);
} });
function Uy(e) {
	return (t) => async (n) => {
		let r = { ...n.input };
		for (let t of [{
			target: `SSECustomerKey`,
			hash: `SSECustomerKeyMD5`
		}, {
			target: `CopySourceSSECustomerKey`,
			hash: `CopySourceSSECustomerKeyMD5`
		}]) {
			let n = r[t.target];
			if (n) {
				let i;
				typeof n == `string` ? Ky(n, e) ? i = e.base64Decoder(n) : (i = e.utf8Decoder(n), r[t.target] = e.base64Encoder(i)) : (i = ArrayBuffer.isView(n) ? new Uint8Array(n.buffer, n.byteOffset, n.byteLength) : new Uint8Array(n), r[t.target] = e.base64Encoder(i));
				let a = new e.md5();
				a.update(i), r[t.hash] = e.base64Encoder(await a.digest());
			}
		}
		return t({
			...n,
			input: r
		});
	};
}
const Wy = {
	name: `ssecMiddleware`,
	step: `initialize`,
	tags: [`SSE`],
	override: !0
}, Gy = (e) => ({ applyToStack: (t) => {
	t.add(Uy(e), Wy);
} });
function Ky(e, t) {
	if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)) return !1;
	try {
		return t.base64Decoder(e).length === 32;
	} catch {
		return !1;
	}
}
const qy = new Int32Array([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), Jy = new Int32Array([
	1518500249,
	1859775393,
	2400959708,
	3395469782
]);
var Yy = class e {
	digestLength = 20;
	state = Int32Array.from(qy);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(t) {
		if (t) {
			let n = e.normalizeKey(t);
			this.inner = new e(), this.outer = new e();
			let r = /* @__PURE__ */ new Uint8Array(128);
			for (let e = 0; e < 64; ++e) r[e] = 54 ^ n[e], r[e + 64] = 92 ^ n[e];
			this.inner.update(r.subarray(0, 64)), this.outer.update(r.subarray(64));
		}
	}
	update(e) {
		if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		let t = 0, { length: n } = e;
		if (this.bytesHashed += n, this.bufferLength > 0) {
			for (; n > 0 && this.bufferLength < 64;) this.buffer[this.bufferLength++] = e[t++], --n;
			this.bufferLength === 64 && (this.hashBuffer(this.buffer, 0), this.bufferLength = 0);
		}
		for (; n >= 64;) this.hashBuffer(e, t), t += 64, n -= 64;
		for (; n > 0;) this.buffer[this.bufferLength++] = e[t++], --n;
	}
	async digest() {
		if (this.inner && this.outer) {
			if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			this.finished = !0;
			let e = this.inner.digestSync();
			return this.outer.update(e), this.outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(qy), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed / 536870912 | 0, i = this.bytesHashed << 3;
		if (t[n++] = 128, n > 56) {
			for (let e = n; e < 64; ++e) t[e] = 0;
			this.hashBufferWith(e, t, 0), n = 0;
		}
		for (let e = n; e < 56; ++e) t[e] = 0;
		let a = new DataView(t.buffer, t.byteOffset, 64);
		a.setUint32(56, r, !1), a.setUint32(60, i, !1), this.hashBufferWith(e, t, 0);
		let o = /* @__PURE__ */ new Uint8Array(20);
		return o[0] = e[0] >>> 24 & 255, o[1] = e[0] >>> 16 & 255, o[2] = e[0] >>> 8 & 255, o[3] = e[0] & 255, o[4] = e[1] >>> 24 & 255, o[5] = e[1] >>> 16 & 255, o[6] = e[1] >>> 8 & 255, o[7] = e[1] & 255, o[8] = e[2] >>> 24 & 255, o[9] = e[2] >>> 16 & 255, o[10] = e[2] >>> 8 & 255, o[11] = e[2] & 255, o[12] = e[3] >>> 24 & 255, o[13] = e[3] >>> 16 & 255, o[14] = e[3] >>> 8 & 255, o[15] = e[3] & 255, o[16] = e[4] >>> 24 & 255, o[17] = e[4] >>> 16 & 255, o[18] = e[4] >>> 8 & 255, o[19] = e[4] & 255, o;
	}
	static normalizeKey(t) {
		let n = F(t);
		if (n.byteLength > 64) {
			let t = new e();
			t.update(n);
			let r = t.digestSync(), i = /* @__PURE__ */ new Uint8Array(64);
			return i.set(r), i;
		}
		let r = /* @__PURE__ */ new Uint8Array(64);
		return r.set(n), r;
	}
	hashBuffer(e, t) {
		this.hashBufferWith(this.state, e, t);
	}
	hashBufferWith(e, t, n) {
		let r = this.w ??= /* @__PURE__ */ new Int32Array(80), i = e[0], a = e[1], o = e[2], s = e[3], c = e[4];
		for (let e = 0; e < 16; ++e) r[e] = (t[n + e * 4] & 255) << 24 | (t[n + e * 4 + 1] & 255) << 16 | (t[n + e * 4 + 2] & 255) << 8 | t[n + e * 4 + 3] & 255;
		for (let e = 16; e < 80; ++e) {
			let t = r[e - 3] ^ r[e - 8] ^ r[e - 14] ^ r[e - 16];
			r[e] = t << 1 | t >>> 31;
		}
		for (let e = 0; e < 80; ++e) {
			let t = e < 20 ? 0 : e < 40 ? 1 : e < 60 ? 2 : 3, n = ((i << 5 | i >>> 27) + (t === 0 ? a & o ^ ~a & s : t === 2 ? a & o ^ a & s ^ o & s : a ^ o ^ s) | 0) + (c + (Jy[t] + r[e] | 0) | 0) | 0;
			c = s, s = o, o = a << 30 | a >>> 2, a = i, i = n;
		}
		e[0] = e[0] + i | 0, e[1] = e[1] + a | 0, e[2] = e[2] + o | 0, e[3] = e[3] + s | 0, e[4] = e[4] + c | 0;
	}
};
const Xy = (() => {
	try {
		return p(`sha1`), !0;
	} catch {
		return !1;
	}
})() ? Zy() : Yy;
function Zy() {
	return class {
		digestLength = 20;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? m(`sha1`, Qy(this.secret)) : p(`sha1`);
		}
	};
}
function Qy(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
export { Eg as $, sc as $n, D as $r, qp as $t, O_ as A, hu as An, Vr as Ar, Bm as At, __ as B, ml as Bn, Zn as Br, vm as Bt, I_ as C, pd as Cn, Gi as Cr, ch as Ct, M_ as D, Vu as Dn, Zr as Dr, eh as Dt, P_ as E, sd as En, Ci as Er, nh as Et, S_ as F, Vl as Fn, lr as Fr, Im as Ft, Kg as G, ol as Gn, Dn as Gr, Cm as Gt, t_ as H, gl as Hn, qn as Hr, bm as Ht, x_ as I, Tl as In, cr as Ir, Gm as It, Pg as J, Tc as Jn, R as Jr, Em as Jt, Gg as K, Dc as Kn, xn as Kr, wm as Kt, b_ as L, yl as Ln, ar as Lr, Km as Lt, E_ as M, cu as Mn, Cr as Mr, Hm as Mt, w_ as N, Gl as Nn, vr as Nr, Um as Nt, N_ as O, Pu as On, Jr as Or, th as Ot, C_ as P, Wl as Pn, _r as Pr, Wm as Pt, Tg as Q, dc as Qn, k as Qr, Zp as Qt, y_ as R, vl as Rn, or as Rr, qm as Rt, R_ as S, Td as Sn, $i as Sr, fh as St, z_ as T, ld as Tn, wi as Tr, Rm as Tt, $g as U, bl as Un, B as Ur, xm as Ut, r_ as V, hl as Vn, Yn as Vr, ym as Vt, e_ as W, pl as Wn, Fn as Wr, Sm as Wt, wg as X, yc as Xn, Ee as Xr, Om as Xt, Cg as Y, bc as Yn, It as Yr, Dm as Yt, Fg as Z, uc as Zn, M as Zr, K as Zt, yv as _, Nf as _n, po as _r, Uh as _t, Ry as a, zp as an, Hs as ar, hg as at, Y_ as b, Ef as bn, Da as br, Vh as bt, Ey as c, Op as cn, es as cr, Og as ct, _y as d, Pp as dn, Ko as dr, ug as dt, E as ei, Ap as en, ac as er, Sg as et, my as f, op as fn, Uo as fr, Ag as ft, ty as g, ap as gn, go as gr, Hh as gt, ny as h, lp as hn, yo as hr, Wh as ht, zy as i, oe as ii, Rp as in, Bs as ir, mg as it, T_ as j, lu as jn, Tr as jr, Vm as jt, k_ as k, Su as kn, qr as kr, zm as kt, xy as l, Mp as ln, Yo as lr, kg as lt, ay as m, cp as mn, No as mr, Rh as mt, Gy as n, pe as ni, Vp as nn, ec as nr, fg as nt, Ly as o, Bp as on, Vs as or, gg as ot, uy as p, sp as pn, Ro as pr, yg as pt, Vg as q, Ec as qn, bn as qr, Tm as qt, Hy as r, ce as ri, Lp as rn, Us as rr, pg as rt, My as s, jp as sn, Ps as sr, _g as st, Xy as t, T as ti, Ip as tn, ic as tr, Dg as tt, vy as u, Np as un, Jo as ur, vg as ut, vv as v, jf as vn, ja as vr, zh as vt, L_ as w, fd as wn, Ti as wr, Lm as wt, G_ as x, Ed as xn, na as xr, Lh as xt, iv as y, Af as yn, Ea as yr, Bh as yt, v_ as z, _l as zn, $n as zr, Jm as zt };
