import { a as e, i as t, n, r, t as i } from "./rolldown-runtime.js";
import { createHash as a, createHmac as o, getRandomValues as s } from "node:crypto";
import { ReadStream as c, createReadStream as l, fstatSync as u, lstatSync as d } from "node:fs";
import { homedir as f, platform as p, release as m } from "node:os";
import { join as h, sep as g } from "node:path";
import { readFile as _ } from "node:fs/promises";
import { PassThrough as v, Readable as y, Writable as b } from "node:stream";
import { env as x, versions as S } from "node:process";
import * as C from "node:zlib";
var w, T, ee = n((() => {
	w = { warningEmitted: !1 }, T = (e) => {
		if (e && !w.warningEmitted) {
			if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === `true`) {
				w.warningEmitted = !0;
				return;
			}
			parseInt(e.substring(1, e.indexOf(`.`))) < 22 && (w.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
		}
	};
})), te, ne, re, ie = n((() => {
	te = () => (e, t) => async (n) => (t.__retryLongPoll = !0, e(n)), ne = {
		name: `longPollMiddleware`,
		tags: [`RETRY`],
		step: `initialize`,
		override: !0
	}, re = (e) => ({ applyToStack: (e) => {
		e.add(te(), ne);
	} });
}));
function E(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}
var D = n((() => {}));
function O(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} }, e.__aws_sdk_context.features[t] = n;
}
var ae = n((() => {}));
function oe(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}
var se = n((() => {})), ce, le, ue = n((() => {
	ce = () => typeof process == `object` && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === `true`, le = (e, t) => {
		if (ce() && typeof e?.handle != `function`) return t;
	};
})), de, fe = n((() => {
	de = (e) => typeof ArrayBuffer == `function` && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === `[object ArrayBuffer]`;
})), pe, me, he = n((() => {
	fe(), pe = (e, t = 0, n = e.byteLength - t) => {
		if (!de(e)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
		return Buffer.from(e, t, n);
	}, me = (e, t) => {
		if (typeof e != `string`) throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
		return t ? Buffer.from(e, t) : Buffer.from(e);
	};
})), ge, _e, ve = n((() => {
	he(), ge = /^[A-Za-z0-9+/]*={0,2}$/, _e = (e) => {
		if (e.length * 3 % 4 != 0) throw TypeError(`Incorrect padding on base64 string.`);
		if (!ge.exec(e)) throw TypeError(`Invalid base64 string.`);
		let t = me(e, `base64`);
		return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
	};
})), ye, be = n((() => {
	he(), ye = (e) => {
		let t = me(e, `utf8`);
		return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	};
})), xe, Se = n((() => {
	he(), be(), xe = (e) => {
		let t;
		if (t = typeof e == `string` ? ye(e) : e, typeof t != `object` || typeof t.byteOffset != `number` || typeof t.byteLength != `number`) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
		return pe(t.buffer, t.byteOffset, t.byteLength).toString(`base64`);
	};
}));
function Ce(e, t, n, r) {
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
var we = n((() => {})), Te, Ee = n((() => {
	he(), Te = (e) => {
		if (typeof e == `string`) return e;
		if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
		return pe(e.buffer, e.byteOffset, e.byteLength).toString(`utf8`);
	};
}));
function De(e) {
	return typeof crypto < `u` && typeof crypto.randomUUID == `function` ? () => crypto.randomUUID() : () => {
		let t = /* @__PURE__ */ new Uint8Array(16);
		return e(t), t[6] = t[6] & 15 | 64, t[8] = t[8] & 63 | 128, Oe[t[0]] + Oe[t[1]] + Oe[t[2]] + Oe[t[3]] + `-` + Oe[t[4]] + Oe[t[5]] + `-` + Oe[t[6]] + Oe[t[7]] + `-` + Oe[t[8]] + Oe[t[9]] + `-` + Oe[t[10]] + Oe[t[11]] + Oe[t[12]] + Oe[t[13]] + Oe[t[14]] + Oe[t[15]];
	};
}
var Oe, ke = n((() => {
	Oe = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
})), Ae, je = n((() => {
	Ae = (e, t, n = (e) => e) => e;
})), Me = i(((e) => {
	var t;
	(function(e) {
		e.HEADER = `header`, e.QUERY = `query`;
	})(t ||= {});
	var n;
	(function(e) {
		e.HEADER = `header`, e.QUERY = `query`;
	})(n ||= {});
	var r;
	(function(e) {
		e.HTTP = `http`, e.HTTPS = `https`;
	})(r ||= {});
	var i;
	(function(e) {
		e.MD5 = `md5`, e.CRC32 = `crc32`, e.CRC32C = `crc32c`, e.SHA1 = `sha1`, e.SHA256 = `sha256`;
	})(i ||= {});
	var a;
	(function(e) {
		e[e.HEADER = 0] = `HEADER`, e[e.TRAILER = 1] = `TRAILER`;
	})(a ||= {});
	var o;
	(function(e) {
		e.PROFILE = `profile`, e.SSO_SESSION = `sso-session`, e.SERVICES = `services`;
	})(o ||= {});
	var s;
	(function(e) {
		e.HTTP_0_9 = `http/0.9`, e.HTTP_1_0 = `http/1.0`, e.TDS_8_0 = `tds/8.0`;
	})(s ||= {}), e.AlgorithmId = i, e.EndpointURLScheme = r, e.FieldPosition = a, e.HttpApiKeyAuthLocation = n, e.IniSectionType = o, e.SMITHY_CONTEXT_KEY = `__smithy_context`;
})), Ne, Pe, Fe = n((() => {
	Ne = Me(), Pe = (e) => e[Ne.SMITHY_CONTEXT_KEY] || (e[Ne.SMITHY_CONTEXT_KEY] = {});
}));
function k(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
var Ie = n((() => {}));
function Le(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}
var A, Re = n((() => {
	A = class e {
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
			return n.query &&= Le(n.query), n;
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
})), ze, Be = n((() => {
	ze = class {
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
})), Ve, He, Ue = n((() => {
	Ve = RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`), He = (e, t = !1) => {
		if (!t) return Ve.test(e);
		let n = e.split(`.`);
		for (let e of n) if (!He(e)) return !1;
		return !0;
	};
}));
function We(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
var Ge = n((() => {})), j, Ke = n((() => {
	j = (e) => {
		if (typeof e == `function`) return e;
		let t = Promise.resolve(e);
		return () => t;
	};
}));
function qe(e) {
	let t = {};
	if (e = e.replace(/^\?/, ``), e) for (let n of e.split(`&`)) {
		let [e, r = null] = n.split(`=`);
		e = decodeURIComponent(e), r &&= decodeURIComponent(r), e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
var Je = n((() => {})), Ye, Xe = n((() => {
	Je(), Ye = (e) => {
		if (typeof e == `string`) return Ye(new URL(e));
		let { hostname: t, pathname: n, port: r, protocol: i, search: a } = e, o;
		return a && (o = qe(a)), {
			hostname: t,
			port: r ? parseInt(r) : void 0,
			protocol: i,
			path: n,
			query: o
		};
	};
})), Ze, Qe = n((() => {
	Ie(), Xe(), Ze = (e) => {
		if (typeof e == `object`) {
			if (`url` in e) {
				let t = Ye(e.url);
				if (e.headers) {
					t.headers = {};
					for (let n in e.headers) k(e.headers, n) && (t.headers[n.toLowerCase()] = e.headers[n].join(`, `));
				}
				return t;
			}
			return e;
		}
		return Ye(e);
	};
})), M = n((() => {
	Fe(), Ie(), Re(), Be(), Ue(), Ge(), Ke(), Je(), Xe(), Qe();
})), $e, et, tt, nt, rt, it, at, ot, st, ct, lt, ut, dt, ft, pt, mt, ht, gt, _t, vt, yt, bt, xt, St, Ct, wt, Tt, Et, Dt, Ot, kt, At, jt, Mt = n((() => {
	M(), $e = (e) => {
		switch (e) {
			case `true`: return !0;
			case `false`: return !1;
			default: throw Error(`Unable to parse boolean value "${e}"`);
		}
	}, et = (e) => {
		if (e != null) {
			if (typeof e == `number`) {
				if ((e === 0 || e === 1) && jt.warn(At(`Expected boolean, got ${typeof e}: ${e}`)), e === 0) return !1;
				if (e === 1) return !0;
			}
			if (typeof e == `string`) {
				let t = e.toLowerCase();
				if ((t === `false` || t === `true`) && jt.warn(At(`Expected boolean, got ${typeof e}: ${e}`)), t === `false`) return !1;
				if (t === `true`) return !0;
			}
			if (typeof e == `boolean`) return e;
			throw TypeError(`Expected boolean, got ${typeof e}: ${e}`);
		}
	}, tt = (e) => {
		if (e != null) {
			if (typeof e == `string`) {
				let t = parseFloat(e);
				if (!Number.isNaN(t)) return String(t) !== String(e) && jt.warn(At(`Expected number but observed string: ${e}`)), t;
			}
			if (typeof e == `number`) return e;
			throw TypeError(`Expected number, got ${typeof e}: ${e}`);
		}
	}, nt = Math.ceil(2 ** 127 * (2 - 2 ** -23)), rt = (e) => {
		let t = tt(e);
		if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > nt) throw TypeError(`Expected 32-bit float, got ${e}`);
		return t;
	}, it = (e) => {
		if (e != null) {
			if (Number.isInteger(e) && !Number.isNaN(e)) return e;
			throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
		}
	}, at = it, ot = (e) => lt(e, 32), st = (e) => lt(e, 16), ct = (e) => lt(e, 8), lt = (e, t) => {
		let n = it(e);
		if (n !== void 0 && ut(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
		return n;
	}, ut = (e, t) => {
		switch (t) {
			case 32: return Int32Array.of(e)[0];
			case 16: return Int16Array.of(e)[0];
			case 8: return Int8Array.of(e)[0];
		}
	}, dt = (e, t) => {
		if (e == null) throw TypeError(t ? `Expected a non-null value for ${t}` : `Expected a non-null value`);
		return e;
	}, ft = (e) => {
		if (e != null) {
			if (typeof e == `object` && !Array.isArray(e)) return e;
			throw TypeError(`Expected object, got ${Array.isArray(e) ? `array` : typeof e}: ${e}`);
		}
	}, pt = (e) => {
		if (e != null) {
			if (typeof e == `string`) return e;
			if ([
				`boolean`,
				`number`,
				`bigint`
			].includes(typeof e)) return jt.warn(At(`Expected string, got ${typeof e}: ${e}`)), String(e);
			throw TypeError(`Expected string, got ${typeof e}: ${e}`);
		}
	}, mt = (e) => {
		if (e == null) return;
		let t = ft(e), n = [];
		for (let e in t) k(t, e) && t[e] != null && n.push(e);
		if (n.length === 0) throw TypeError(`Unions must have exactly one non-null member. None were found.`);
		if (n.length > 1) throw TypeError(`Unions must have exactly one non-null member. Keys ${n} were not null.`);
		return t;
	}, ht = (e) => tt(typeof e == `string` ? yt(e) : e), gt = ht, _t = (e) => rt(typeof e == `string` ? yt(e) : e), vt = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, yt = (e) => {
		let t = e.match(vt);
		if (t === null || t[0].length !== e.length) throw TypeError(`Expected real number, got implicit NaN`);
		return parseFloat(e);
	}, bt = (e) => typeof e == `string` ? wt(e) : tt(e), xt = bt, St = bt, Ct = (e) => typeof e == `string` ? wt(e) : rt(e), wt = (e) => {
		switch (e) {
			case `NaN`: return NaN;
			case `Infinity`: return 1 / 0;
			case `-Infinity`: return -1 / 0;
			default: throw Error(`Unable to parse float value: ${e}`);
		}
	}, Tt = (e) => it(typeof e == `string` ? yt(e) : e), Et = Tt, Dt = (e) => ot(typeof e == `string` ? yt(e) : e), Ot = (e) => st(typeof e == `string` ? yt(e) : e), kt = (e) => ct(typeof e == `string` ? yt(e) : e), At = (e) => String(TypeError(e).stack || e).split(`
`).slice(0, 5).filter((e) => !e.includes(`stackTraceWarning`)).join(`
`), jt = { warn: console.warn };
}));
function Nt(e) {
	let t = e.getUTCFullYear(), n = e.getUTCMonth(), r = e.getUTCDay(), i = e.getUTCDate(), a = e.getUTCHours(), o = e.getUTCMinutes(), s = e.getUTCSeconds(), c = i < 10 ? `0${i}` : `${i}`, l = a < 10 ? `0${a}` : `${a}`, u = o < 10 ? `0${o}` : `${o}`, d = s < 10 ? `0${s}` : `${s}`;
	return `${Pt[r]}, ${c} ${Ft[n]} ${t} ${l}:${u}:${d} GMT`;
}
var Pt, Ft, It, Lt, Rt, zt, Bt, Vt, Ht, Ut, Wt, Gt, Kt, qt, Jt, Yt, Xt, Zt, Qt, $t, en, tn, nn, rn = n((() => {
	Mt(), Pt = [
		`Sun`,
		`Mon`,
		`Tue`,
		`Wed`,
		`Thu`,
		`Fri`,
		`Sat`
	], Ft = [
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
	], It = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), Lt = (e) => {
		if (e == null) return;
		if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
		let t = It.exec(e);
		if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
		let [n, r, i, a, o, s, c, l] = t, u = Ot(nn(r)), d = $t(i, `month`, 1, 12), f = $t(a, `day`, 1, 31);
		return Gt(u, d, f, {
			hours: o,
			minutes: s,
			seconds: c,
			fractionalMilliseconds: l
		});
	}, Rt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), zt = (e) => {
		if (e == null) return;
		if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
		let t = Rt.exec(e);
		if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
		let [n, r, i, a, o, s, c, l, u] = t, d = Ot(nn(r)), f = $t(i, `month`, 1, 12), p = $t(a, `day`, 1, 31), m = Gt(d, f, p, {
			hours: o,
			minutes: s,
			seconds: c,
			fractionalMilliseconds: l
		});
		return u.toUpperCase() != `Z` && m.setTime(m.getTime() - tn(u)), m;
	}, Bt = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), Vt = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), Ht = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), Ut = (e) => {
		if (e == null) return;
		if (typeof e != `string`) throw TypeError(`RFC-7231 date-times must be expressed as strings`);
		let t = Bt.exec(e);
		if (t) {
			let [e, n, r, i, a, o, s, c] = t;
			return Gt(Ot(nn(i)), Yt(r), $t(n, `day`, 1, 31), {
				hours: a,
				minutes: o,
				seconds: s,
				fractionalMilliseconds: c
			});
		}
		if (t = Vt.exec(e), t) {
			let [e, n, r, i, a, o, s, c] = t;
			return Jt(Gt(Kt(i), Yt(r), $t(n, `day`, 1, 31), {
				hours: a,
				minutes: o,
				seconds: s,
				fractionalMilliseconds: c
			}));
		}
		if (t = Ht.exec(e), t) {
			let [e, n, r, i, a, o, s, c] = t;
			return Gt(Ot(nn(c)), Yt(n), $t(r.trimLeft(), `day`, 1, 31), {
				hours: i,
				minutes: a,
				seconds: o,
				fractionalMilliseconds: s
			});
		}
		throw TypeError(`Invalid RFC-7231 date-time value`);
	}, Wt = (e) => {
		if (e == null) return;
		let t;
		if (typeof e == `number`) t = e;
		else if (typeof e == `string`) t = ht(e);
		else if (typeof e == `object` && e.tag === 1) t = e.value;
		else throw TypeError(`Epoch timestamps must be expressed as floating point numbers or their string representation`);
		if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw TypeError(`Epoch timestamps must be valid, non-Infinite, non-NaN numerics`);
		return new Date(Math.round(t * 1e3));
	}, Gt = (e, t, n, r) => {
		let i = t - 1;
		return Zt(e, i, n), new Date(Date.UTC(e, i, n, $t(r.hours, `hour`, 0, 23), $t(r.minutes, `minute`, 0, 59), $t(r.seconds, `seconds`, 0, 60), en(r.fractionalMilliseconds)));
	}, Kt = (e) => {
		let t = (/* @__PURE__ */ new Date()).getUTCFullYear(), n = Math.floor(t / 100) * 100 + Ot(nn(e));
		return n < t ? n + 100 : n;
	}, qt = 15768e8, Jt = (e) => e.getTime() - (/* @__PURE__ */ new Date()).getTime() > qt ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, Yt = (e) => {
		let t = Ft.indexOf(e);
		if (t < 0) throw TypeError(`Invalid month: ${e}`);
		return t + 1;
	}, Xt = [
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
	], Zt = (e, t, n) => {
		let r = Xt[t];
		if (t === 1 && Qt(e) && (r = 29), n > r) throw TypeError(`Invalid day for ${Ft[t]} in ${e}: ${n}`);
	}, Qt = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), $t = (e, t, n, r) => {
		let i = kt(nn(e));
		if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
		return i;
	}, en = (e) => e == null ? 0 : _t(`0.` + e) * 1e3, tn = (e) => {
		let t = e[0], n = 1;
		if (t == `+`) n = 1;
		else if (t == `-`) n = -1;
		else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
		let r = Number(e.substring(1, 3)), i = Number(e.substring(4, 6));
		return n * (r * 60 + i) * 60 * 1e3;
	}, nn = (e) => {
		let t = 0;
		for (; t < e.length - 1 && e.charAt(t) === `0`;) t++;
		return t === 0 ? e : e.slice(t);
	};
})), an, on = n((() => {
	an = function(e) {
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
	}, an.from = (e) => e && typeof e == `object` && (e instanceof an || `deserializeJSON` in e) ? e : typeof e == `string` || Object.getPrototypeOf(e) === String.prototype ? an(String(e)) : an(JSON.stringify(e)), an.fromObject = an.from;
}));
function sn(e) {
	return (e.includes(`,`) || e.includes(`"`)) && (e = `"${e.replace(/\\/g, `\\\\`).replace(/"/g, `\\"`)}"`), e;
}
var cn = n((() => {}));
function ln(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
var un, dn, fn, pn, mn, hn, gn, _n, vn, yn, bn, xn, Sn, Cn, wn = n((() => {
	un = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`, dn = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`, fn = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`, pn = `(\\d?\\d)`, mn = `(\\d{4})`, hn = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), gn = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, _n = RegExp(`^${un}, ${pn} ${dn} ${mn} ${fn} GMT$`), vn = RegExp(`^${un}, ${pn}-${dn}-(\\d\\d) ${fn} GMT$`), yn = RegExp(`^${un} ${dn} ( [1-9]|\\d\\d) ${fn} ${mn}$`), bn = [
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
	], xn = (e) => {
		if (e == null) return;
		let t = NaN;
		if (typeof e == `number`) t = e;
		else if (typeof e == `string`) {
			if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError(`parseEpochTimestamp - numeric string invalid.`);
			t = Number.parseFloat(e);
		} else typeof e == `object` && e.tag === 1 && (t = e.value);
		if (isNaN(t) || Math.abs(t) === 1 / 0) throw TypeError(`Epoch timestamps must be valid finite numbers.`);
		return new Date(Math.round(t * 1e3));
	}, Sn = (e) => {
		if (e == null) return;
		if (typeof e != `string`) throw TypeError(`RFC3339 timestamps must be strings`);
		let t = hn.exec(e);
		if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
		let [, n, r, i, a, o, s, , c, l] = t;
		ln(r, 1, 12), ln(i, 1, 31), ln(a, 0, 23), ln(o, 0, 59), ln(s, 0, 60);
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
	}, Cn = (e) => {
		if (e == null) return;
		if (typeof e != `string`) throw TypeError(`RFC7231 timestamps must be strings.`);
		if (gn.test(e)) return new Date(e);
		let t, n, r, i, a, o, s, c;
		if ((c = _n.exec(e)) ? [, t, n, r, i, a, o, s] = c : (c = vn.exec(e)) ? ([, t, n, r, i, a, o, s] = c, r = (Number(r) + 1900).toString()) : (c = yn.exec(e)) && ([, n, t, i, a, o, s, r] = c), r && o) {
			let e = Date.UTC(Number(r), bn.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
			ln(t, 1, 31), ln(i, 0, 23), ln(a, 0, 59), ln(o, 0, 60);
			let c = new Date(e);
			return c.setUTCFullYear(Number(r)), c;
		}
		throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
	};
}));
function Tn(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error(`Invalid number of delimiters (` + n + `) for splitEvery.`);
	let r = e.split(t);
	if (n === 1) return r;
	let i = [], a = ``;
	for (let e = 0; e < r.length; e++) a === `` ? a = r[e] : a += t + r[e], (e + 1) % n === 0 && (i.push(a), a = ``);
	return a !== `` && i.push(a), i;
}
var En = n((() => {})), Dn, On = n((() => {
	Dn = (e) => {
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
	};
}));
function kn(e) {
	return new N(String(e), `bigDecimal`);
}
var An, N, jn = n((() => {
	An = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/, N = class e {
		string;
		type;
		constructor(e, t) {
			if (this.string = e, this.type = t, !An.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
		}
		toString() {
			return this.string;
		}
		static [Symbol.hasInstance](t) {
			if (!t || typeof t != `object`) return !1;
			let n = t;
			return e.prototype.isPrototypeOf(t) || n.type === `bigDecimal` && An.test(n.string);
		}
	};
}));
function Mn(e) {
	if (e.length % 2 != 0) throw Error(`Hex encoded strings must have an even number length`);
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in Fn) t[n / 2] = Fn[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function Nn(e) {
	let t = ``;
	for (let n = 0; n < e.byteLength; n++) t += Pn[e[n]];
	return t;
}
var Pn, Fn, In = n((() => {
	Pn = {}, Fn = {};
	for (let e = 0; e < 256; e++) {
		let t = e.toString(16).toLowerCase();
		t.length === 1 && (t = `0${t}`), Pn[e] = t, Fn[t] = e;
	}
})), Ln, Rn = n((() => {
	Ln = (e) => {
		if (!e) return 0;
		if (typeof e == `string`) return Buffer.byteLength(e);
		if (typeof e.byteLength == `number`) return e.byteLength;
		if (typeof e.size == `number`) return e.size;
		if (typeof e.start == `number` && typeof e.end == `number`) return e.end + 1 - e.start;
		if (e instanceof c) {
			if (e.path != null) return d(e.path).size;
			if (typeof e.fd == `number`) return u(e.fd).size;
		}
		throw Error(`Body Length computation failed for ${e}`);
	};
})), zn, Bn = n((() => {
	be(), zn = (e) => e instanceof Uint8Array ? e : typeof e == `string` ? ye(e) : ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(e);
}));
function Vn(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.byteLength;
	return n;
}
var Hn = n((() => {})), Un, Wn, Gn = n((() => {
	M(), Un = (e, t) => (n, r) => async (i) => {
		let { response: a } = await n(i);
		try {
			return {
				response: a,
				output: await t(a, e)
			};
		} catch (e) {
			if (Object.defineProperty(e, "$response", {
				value: a,
				enumerable: !1,
				writable: !1,
				configurable: !1
			}), !(`$metadata` in e)) {
				let t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
				try {
					e.message += `
  ` + t;
				} catch {
					!r.logger || r.logger?.constructor?.name === `NoOpLogger` ? console.warn(t) : r.logger?.warn?.(t);
				}
				e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
				try {
					if (ze.isInstance(a)) {
						let { headers: t = {} } = a, n = Object.entries(t);
						e.$metadata = {
							httpStatusCode: a.statusCode,
							requestId: Wn(/^x-[\w-]+-request-?id$/, n),
							extendedRequestId: Wn(/^x-[\w-]+-id-2$/, n),
							cfId: Wn(/^x-[\w-]+-cf-id$/, n)
						};
					}
				} catch {}
			}
			throw e;
		}
	}, Wn = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1];
})), Kn, qn = n((() => {
	Kn = class e extends Error {
		name = `ProviderError`;
		tryNextLink;
		constructor(t, n = !0) {
			let r, i = !0;
			typeof n == `boolean` ? (r = void 0, i = n) : typeof n == `object` && n && (r = n.logger, i = n.tryNextLink ?? !0), super(t), this.tryNextLink = i, Object.setPrototypeOf(this, e.prototype), r?.debug?.(`@smithy/property-provider ${i ? `->` : `(!)`} ${t}`);
		}
		static from(e, t = !0) {
			return Object.assign(new this(e.message, t), e);
		}
	};
})), Jn, Yn = n((() => {
	qn(), Jn = class e extends Kn {
		name = `CredentialsProviderError`;
		constructor(t, n = !0) {
			super(t, n), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), Xn, Zn = n((() => {
	qn(), Xn = class e extends Kn {
		name = `TokenProviderError`;
		constructor(t, n = !0) {
			super(t, n), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), Qn, $n = n((() => {
	qn(), Qn = (...e) => async () => {
		if (e.length === 0) throw new Kn(`No providers in chain`);
		let t;
		for (let n of e) try {
			return await n();
		} catch (e) {
			if (t = e, e?.tryNextLink) continue;
			throw e;
		}
		throw t;
	};
})), er, tr = n((() => {
	er = (e) => () => Promise.resolve(e);
})), nr, rr = n((() => {
	nr = (e, t, n) => {
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
	};
})), P, ir = n((() => {
	P = (e, t, n) => {
		if (t in e) {
			if (e[t] === `true`) return !0;
			if (e[t] === `false`) return !1;
			throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
		}
	};
})), ar, or = n((() => {
	ar = (e, t, n) => {
		if (!(t in e)) return;
		let r = parseInt(e[t], 10);
		if (Number.isNaN(r)) throw TypeError(`Cannot load ${n} '${t}'. Expected number, got '${e[t]}'.`);
		return r;
	};
})), F, sr = n((() => {
	(function(e) {
		e.ENV = `env`, e.CONFIG = `shared config entry`;
	})(F ||= {});
})), cr, lr, ur, dr = n((() => {
	cr = {}, lr = () => process && process.geteuid ? `${process.geteuid()}` : `DEFAULT`, ur = () => {
		let { HOME: e, USERPROFILE: t, HOMEPATH: n, HOMEDRIVE: r = `C:${g}` } = process.env;
		if (e) return e;
		if (t) return t;
		if (n) return `${r}${n}`;
		let i = lr();
		return cr[i] || (cr[i] = f()), cr[i];
	};
})), fr, pr, mr, hr = n((() => {
	fr = `AWS_PROFILE`, pr = `default`, mr = (e) => e.profile || process.env.AWS_PROFILE || `default`;
})), gr, _r = n((() => {
	dr(), gr = (e) => {
		let t = a(`sha1`).update(e).digest(`hex`);
		return h(ur(), `.aws`, `sso`, `cache`, `${t}.json`);
	};
})), vr, yr, br = n((() => {
	_r(), vr = {}, yr = async (e) => {
		if (vr[e]) return vr[e];
		let t = gr(e), n = await _(t, `utf8`);
		return JSON.parse(n);
	};
})), xr = n((() => {})), Sr, Cr, wr = n((() => {
	Sr = Me(), xr(), Cr = (e) => Object.entries(e).filter(([e]) => {
		let t = e.indexOf(`.`);
		return t !== -1 && Object.values(Sr.IniSectionType).includes(e.substring(0, t));
	}).reduce((e, [t, n]) => {
		let r = t.indexOf(`.`), i = t.substring(0, r) === Sr.IniSectionType.PROFILE ? t.substring(r + 1) : t;
		return e[i] = n, e;
	}, { ...e.default && { default: e.default } });
})), Tr, Er = n((() => {
	dr(), Tr = () => process.env.AWS_CONFIG_FILE || h(ur(), `.aws`, `config`);
})), Dr, Or = n((() => {
	dr(), Dr = () => process.env.AWS_SHARED_CREDENTIALS_FILE || h(ur(), `.aws`, `credentials`);
})), kr, Ar, jr, Mr, Nr = n((() => {
	kr = Me(), xr(), Ar = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, jr = [`__proto__`, `profile __proto__`], Mr = (e) => {
		let t = {}, n, r;
		for (let i of e.split(/\r?\n/)) {
			let e = i.split(/(^|\s)[;#]/)[0].trim();
			if (e[0] === `[` && e[e.length - 1] === `]`) {
				n = void 0, r = void 0;
				let t = e.substring(1, e.length - 1), i = Ar.exec(t);
				if (i) {
					let [, e, , t] = i;
					Object.values(kr.IniSectionType).includes(e) && (n = [e, t].join(`.`));
				} else n = t;
				if (jr.includes(t)) throw Error(`Found invalid profile name "${t}"`);
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
	};
})), Pr, Fr, Ir, Lr = n((() => {
	Pr = {}, Fr = {}, Ir = (e, t) => Fr[e] === void 0 ? ((!Pr[e] || t?.ignoreCache) && (Pr[e] = _(e, `utf8`)), Pr[e]) : Fr[e];
})), Rr, zr, Br = n((() => {
	wr(), Er(), Or(), dr(), Nr(), Lr(), xr(), Rr = () => ({}), zr = async (e = {}) => {
		let { filepath: t = Dr(), configFilepath: n = Tr() } = e, r = ur(), i = t;
		t.startsWith(`~/`) && (i = h(r, t.slice(2)));
		let a = n;
		n.startsWith(`~/`) && (a = h(r, n.slice(2)));
		let o = await Promise.all([Ir(a, { ignoreCache: e.ignoreCache }).then(Mr).then(Cr).catch(Rr), Ir(i, { ignoreCache: e.ignoreCache }).then(Mr).catch(Rr)]);
		return {
			configFile: o[0],
			credentialsFile: o[1]
		};
	};
})), Vr, Hr, Ur = n((() => {
	Vr = Me(), Br(), Hr = (e) => Object.entries(e).filter(([e]) => e.startsWith(Vr.IniSectionType.SSO_SESSION + `.`)).reduce((e, [t, n]) => ({
		...e,
		[t.substring(t.indexOf(`.`) + 1)]: n
	}), {});
})), Wr, Gr, Kr = n((() => {
	Er(), Ur(), Nr(), Lr(), Wr = () => ({}), Gr = async (e = {}) => Ir(e.configFilepath ?? Tr()).then(Mr).then(Hr).catch(Wr);
})), qr, Jr = n((() => {
	qr = (...e) => {
		let t = {};
		for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
		return t;
	};
})), Yr, Xr = n((() => {
	Br(), Jr(), Yr = async (e) => {
		let t = await zr(e);
		return qr(t.configFile, t.credentialsFile);
	};
})), Zr, Qr = n((() => {
	br(), Lr(), Zr = {
		getFileRecord() {
			return Fr;
		},
		interceptFile(e, t) {
			Fr[e] = Promise.resolve(t);
		},
		getTokenRecord() {
			return vr;
		},
		interceptToken(e, t) {
			vr[e] = t;
		}
	};
}));
function $r(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		return t.delete(`CONFIG`), t.delete(`CONFIG_PREFIX_SEPARATOR`), t.delete(`ENV`), [...t].join(`, `);
	} catch {
		return e;
	}
}
var ei = n((() => {})), ti, ni = n((() => {
	Yn(), ei(), ti = (e, t) => async () => {
		try {
			let n = e(process.env, t);
			if (n === void 0) throw Error();
			return n;
		} catch (n) {
			throw new Jn(n.message || `Not found in ENV: ${$r(e.toString())}`, { logger: t?.logger });
		}
	};
})), ri, ii = n((() => {
	Yn(), hr(), Br(), ei(), ri = (e, { preferredFile: t = `config`, ...n } = {}) => async () => {
		let r = mr(n), { configFile: i, credentialsFile: a } = await zr(n), o = a[r] || {}, s = i[r] || {}, c = t === `config` ? {
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
			throw new Jn(t.message || `Not found in config files w/ profile [${r}]: ${$r(e.toString())}`, { logger: n.logger });
		}
	};
})), ai, oi, si = n((() => {
	tr(), ai = (e) => typeof e == `function`, oi = (e) => ai(e) ? async () => await e() : er(e);
})), I, ci = n((() => {
	$n(), rr(), ni(), ii(), si(), I = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, r = {}) => {
		let { signingName: i, logger: a } = r;
		return nr(Qn(ti(e, {
			signingName: i,
			logger: a
		}), ri(t, r), oi(n)));
	};
})), li, ui, di, fi, pi = n((() => {
	ir(), sr(), li = `AWS_USE_DUALSTACK_ENDPOINT`, ui = `use_dualstack_endpoint`, di = {
		environmentVariableSelector: (e) => P(e, li, F.ENV),
		configFileSelector: (e) => P(e, ui, F.CONFIG),
		default: !1
	}, fi = {
		environmentVariableSelector: (e) => P(e, li, F.ENV),
		configFileSelector: (e) => P(e, ui, F.CONFIG),
		default: void 0
	};
})), mi, hi, gi, _i, vi = n((() => {
	ir(), sr(), mi = `AWS_USE_FIPS_ENDPOINT`, hi = `use_fips_endpoint`, gi = {
		environmentVariableSelector: (e) => P(e, mi, F.ENV),
		configFileSelector: (e) => P(e, hi, F.CONFIG),
		default: !1
	}, _i = {
		environmentVariableSelector: (e) => P(e, mi, F.ENV),
		configFileSelector: (e) => P(e, hi, F.CONFIG),
		default: void 0
	};
})), yi, bi, xi, Si, Ci, wi = n((() => {
	yi = (e, t) => {
		let n = [];
		if (e && n.push(e), t) for (let e of t) n.push(e);
		return n;
	}, bi = (e, t) => `${e || `anonymous`}${t && t.length > 0 ? ` (a.k.a. ${t.join(`,`)})` : ``}`, xi = () => {
		let e = [], t = [], n = !1, r = /* @__PURE__ */ new Set(), i = (e) => e.sort((e, t) => Si[t.step] - Si[e.step] || Ci[t.priority || `normal`] - Ci[e.priority || `normal`]), a = (n) => {
			let i = !1, a = (e) => {
				let t = yi(e.name, e.aliases);
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
					for (let t of yi(e.name, e.aliases)) r.delete(t);
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
				for (let e of yi(t.name, t.aliases)) o[e] = t;
				r.push(t);
			}), t.forEach((e) => {
				let t = {
					...e,
					before: [],
					after: []
				};
				for (let e of yi(t.name, t.aliases)) o[e] = t;
				a.push(t);
			}), a.forEach((e) => {
				if (e.toMiddleware) {
					let t = o[e.toMiddleware];
					if (t === void 0) {
						if (n) return;
						throw Error(`${e.toMiddleware} is not found when adding ${bi(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
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
				}, c = yi(i, o);
				if (c.length > 0) {
					if (c.some((e) => r.has(e))) {
						if (!a) throw Error(`Duplicate middleware name '${bi(i, o)}'`);
						for (let t of c) {
							let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
							if (n === -1) continue;
							let r = e[n];
							if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${bi(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${bi(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
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
				}, c = yi(i, o);
				if (c.length > 0) {
					if (c.some((e) => r.has(e))) {
						if (!a) throw Error(`Duplicate middleware name '${bi(i, o)}'`);
						for (let e of c) {
							let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
							if (n === -1) continue;
							let r = t[n];
							if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${bi(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${bi(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
							t.splice(n, 1);
						}
					}
					for (let e of c) r.add(e);
				}
				t.push(s);
			},
			clone: () => s(xi()),
			use: (e) => {
				e.applyToStack(u);
			},
			remove: (e) => typeof e == `string` ? a(e) : o(e),
			removeByTag: (n) => {
				let i = !1, a = (e) => {
					let { tags: t, name: a, aliases: o } = e;
					if (t && t.includes(n)) {
						let e = yi(a, o);
						for (let t of e) r.delete(t);
						return i = !0, !1;
					}
					return !0;
				};
				return e = e.filter(a), t = t.filter(a), i;
			},
			concat: (e) => {
				let t = s(xi());
				return t.use(e), t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), t;
			},
			applyToStack: s,
			identify: () => l(!0).map((e) => {
				let t = e.step ?? e.relation + ` ` + e.toMiddleware;
				return bi(e.name, e.aliases) + ` - ` + t;
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
	}, Si = {
		initialize: 5,
		serialize: 4,
		build: 3,
		finalizeRequest: 2,
		deserialize: 1
	}, Ci = {
		high: 3,
		normal: 2,
		low: 1
	};
})), Ti, Ei = n((() => {
	Ti = (e) => () => {
		throw Error(e);
	};
})), Di, Oi = n((() => {
	Di = (e) => () => Promise.reject(e);
})), ki, Ai = n((() => {
	ki = () => {
		let e = /* @__PURE__ */ new WeakSet();
		return (t, n) => {
			if (typeof n == `object` && n) {
				if (e.has(n)) return `[Circular]`;
				e.add(n);
			}
			return n;
		};
	};
})), ji, Mi = n((() => {
	ji = (e) => new Promise((t) => setTimeout(t, e * 1e3));
})), Ni, Pi, Fi, Ii = n((() => {
	Ai(), Ni = {
		minDelay: 2,
		maxDelay: 120
	}, (function(e) {
		e.ABORTED = `ABORTED`, e.FAILURE = `FAILURE`, e.SUCCESS = `SUCCESS`, e.RETRY = `RETRY`, e.TIMEOUT = `TIMEOUT`;
	})(Pi ||= {}), Fi = (e) => {
		if (e.state === Pi.ABORTED) {
			let t = Error(`${JSON.stringify({
				...e,
				reason: `Request was aborted`
			}, ki())}`);
			throw t.name = `AbortError`, t;
		}
		if (e.state === Pi.TIMEOUT) {
			let t = Error(`${JSON.stringify({
				...e,
				reason: `Waiter has timed out`
			}, ki())}`);
			throw t.name = `TimeoutError`, t;
		}
		if (e.state !== Pi.SUCCESS) throw Error(`${JSON.stringify(e, ki())}`);
		return e;
	};
})), Li, Ri, zi, Bi, Vi, Hi = n((() => {
	Ai(), Mi(), Ii(), Li = async ({ minDelay: e, maxDelay: t, maxWaitTime: n, abortController: r, client: i, abortSignal: a }, o, s) => {
		let c = {}, [l, u] = [e * 1e3, t * 1e3], d = 0, f = Date.now() + n * 1e3, p = Date.now() + 6e4, m = !1;
		for (;;) {
			if (d > 0) {
				let e = Bi(l, u, d, f);
				if (r?.signal?.aborted || a?.aborted) {
					let e = `AbortController signal aborted.`;
					return c[e] |= 0, c[e] += 1, {
						state: Pi.ABORTED,
						observedResponses: c
					};
				}
				if (Date.now() + e > f) return {
					state: Pi.TIMEOUT,
					observedResponses: c
				};
				await ji(e / 1e3);
			}
			let { state: e, reason: t } = await s(i, o);
			if (t) {
				let e = zi(t);
				c[e] |= 0, c[e] += 1;
			}
			if (e !== Pi.RETRY) return {
				state: e,
				reason: t,
				final: t,
				observedResponses: c
			};
			d += 1, !m && Date.now() >= p && (Ri(c, i), m = !0);
		}
	}, Ri = (e = {}, t) => {
		let n = Object.keys(e), r = 0, i = 0;
		for (let t of n) {
			let n = e[t] | 0;
			r = Math.max(n, r), t.startsWith(`403:`) && (i += n);
		}
		let a = t?.config?.logger, o = typeof a?.warn == `function` && !a.constructor?.name?.includes?.(`NoOpLogger`) ? a : console;
		(i >= 3 || n[n.length - 1]?.startsWith(`403:`)) && o.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
	}, zi = (e) => {
		let t = e?.$response?.statusCode ?? e?.$metadata?.httpStatusCode;
		return e?.$responseBodyText ? `${t ? t + `: ` : ``}Deserialization error for body: ${e.$responseBodyText}` : t ? e?.$response || e?.message ? `${t ?? `Unknown`}: ${e?.message}` : `${t}: OK` : String(e?.message ?? JSON.stringify(e, ki()) ?? `Unknown`);
	}, Bi = (e, t, n, r) => {
		if (n > Math.log(t / e) / Math.log(2) + 1) return t;
		let i = e * 2 ** (n - 1), a = Vi(e, Math.min(i, t));
		if (Date.now() + a > r) {
			let e = r - Date.now();
			return Math.max(0, e - 500);
		}
		return a;
	}, Vi = (e, t) => e + Math.random() * (t - e);
})), Ui, Wi = n((() => {
	Ui = (e) => {
		if (e.maxWaitTime <= 0) throw Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
		if (e.minDelay <= 0) throw Error(`WaiterConfiguration.minDelay must be greater than 0`);
		if (e.maxDelay <= 0) throw Error(`WaiterConfiguration.maxDelay must be greater than 0`);
		if (e.maxWaitTime <= e.minDelay) throw Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`);
		if (e.maxDelay < e.minDelay) throw Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`);
	};
})), Gi, Ki, qi = n((() => {
	Hi(), Wi(), Ii(), Gi = (e) => {
		let t;
		return {
			clearListener() {
				typeof e.removeEventListener == `function` && e.removeEventListener(`abort`, t);
			},
			aborted: new Promise((n) => {
				t = () => n({ state: Pi.ABORTED }), typeof e.addEventListener == `function` ? e.addEventListener(`abort`, t) : e.onabort = t;
			})
		};
	}, Ki = async (e, t, n) => {
		let r = {
			...Ni,
			...e
		};
		Ui(r);
		let i = [Li(r, t, n)], a = [];
		if (e.abortSignal) {
			let { aborted: t, clearListener: n } = Gi(e.abortSignal);
			a.push(n), i.push(t);
		}
		if (e.abortController?.signal) {
			let { aborted: t, clearListener: n } = Gi(e.abortController.signal);
			a.push(n), i.push(t);
		}
		return Promise.race(i).then((e) => {
			for (let e of a) e();
			return e;
		});
	};
})), Ji, Yi = n((() => {
	wi(), Ji = class {
		config;
		middlewareStack = xi();
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
})), Xi, Zi = n((() => {
	Xi = (e) => typeof e == `function` ? e() : e;
})), Qi, $i = n((() => {
	Qi = (e, t, n, r, i) => ({
		name: t,
		namespace: e,
		traits: n,
		input: r,
		output: i
	});
})), ea, ta, na = n((() => {
	M(), $i(), ea = (e) => (t, n) => async (r) => {
		let { response: i } = await t(r), { operationSchema: a } = Pe(n), [, o, s, c, l, u] = a ?? [];
		try {
			return {
				response: i,
				output: await e.protocol.deserializeResponse(Qi(o, s, c, l, u), {
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
					if (ze.isInstance(i)) {
						let { headers: t = {}, statusCode: n } = i, r = Object.entries(t);
						e.$metadata = {
							httpStatusCode: n,
							requestId: ta(/^x-[\w-]+-request-?id$/, r),
							extendedRequestId: ta(/^x-[\w-]+-id-2$/, r),
							cfId: ta(/^x-[\w-]+-cf-id$/, r)
						};
					}
				} catch {}
			}
			throw e;
		}
	}, ta = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1];
})), ra, ia = n((() => {
	M(), $i(), ra = (e) => (t, n) => async (r) => {
		let { operationSchema: i } = Pe(n), [, a, o, s, c, l] = i ?? [], u = n.endpointV2 ? async () => Ze(n.endpointV2) : e.endpoint, d = await e.protocol.serializeRequest(Qi(a, o, s, c, l), r.input, {
			...e,
			...n,
			endpoint: u
		});
		return t({
			...r,
			request: d
		});
	};
}));
function aa(e) {
	return { applyToStack: (t) => {
		t.add(ra(e), sa), t.add(ea(e), oa), e.protocol.setSerdeContext(e);
	} };
}
var oa, sa, ca = n((() => {
	na(), ia(), oa = {
		name: `deserializerMiddleware`,
		step: `deserialize`,
		tags: [`DESERIALIZER`],
		override: !0
	}, sa = {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	};
})), la, ua = n((() => {
	la = class {
		name;
		namespace;
		traits;
		static assign(e, t) {
			return Object.assign(e, t);
		}
		static [Symbol.hasInstance](e) {
			let t = this.prototype.isPrototypeOf(e);
			return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
		}
		getName() {
			return this.namespace + `#` + this.name;
		}
	};
})), da, fa, pa = n((() => {
	ua(), da = class e extends la {
		static symbol = Symbol.for(`@smithy/lis`);
		valueSchema;
		symbol = e.symbol;
	}, fa = (e, t, n, r) => la.assign(new da(), {
		name: t,
		namespace: e,
		traits: n,
		valueSchema: r
	});
})), ma, ha, ga = n((() => {
	ua(), ma = class e extends la {
		static symbol = Symbol.for(`@smithy/map`);
		keySchema;
		valueSchema;
		symbol = e.symbol;
	}, ha = (e, t, n, r, i) => la.assign(new ma(), {
		name: t,
		namespace: e,
		traits: n,
		keySchema: r,
		valueSchema: i
	});
})), _a, va, ya = n((() => {
	ua(), _a = class e extends la {
		static symbol = Symbol.for(`@smithy/ope`);
		input;
		output;
		symbol = e.symbol;
	}, va = (e, t, n, r, i) => la.assign(new _a(), {
		name: t,
		namespace: e,
		traits: n,
		input: r,
		output: i
	});
})), ba, xa, Sa = n((() => {
	ua(), ba = class e extends la {
		static symbol = Symbol.for(`@smithy/str`);
		memberNames;
		memberList;
		symbol = e.symbol;
	}, xa = (e, t, n, r, i) => la.assign(new ba(), {
		name: t,
		namespace: e,
		traits: n,
		memberNames: r,
		memberList: i
	});
})), Ca, wa, Ta = n((() => {
	ua(), Sa(), Ca = class e extends ba {
		static symbol = Symbol.for(`@smithy/err`);
		ctor;
		symbol = e.symbol;
	}, wa = (e, t, n, r, i, a) => la.assign(new Ca(), {
		name: t,
		namespace: e,
		traits: n,
		memberNames: r,
		memberList: i,
		ctor: null
	});
}));
function Ea(e) {
	if (typeof e == `object`) return e;
	if (e |= 0, Da[e]) return Da[e];
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
	return Da[e] = t;
}
var Da, Oa = n((() => {
	Da = [];
}));
function ka(e, t) {
	return e instanceof L ? Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	}) : new L(e, t);
}
var Aa, ja, Ma, L, Na, Pa, Fa = n((() => {
	Zi(), Oa(), Aa = {
		it: Symbol.for(`@smithy/nor-struct-it`),
		ns: Symbol.for(`@smithy/ns`)
	}, ja = [], Ma = {}, L = class e {
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
			for (this._isMemberSchema = !1; Na(i);) r.push(i[1]), i = i[0], a = Xi(i), this._isMemberSchema = !0;
			if (r.length > 0) {
				this.memberTraits = {};
				for (let e = r.length - 1; e >= 0; --e) {
					let t = r[e];
					Object.assign(this.memberTraits, Ea(t));
				}
			} else this.memberTraits = 0;
			if (a instanceof e) {
				let e = this.memberTraits;
				Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = n ?? a.memberName;
			} else if (this.schema = Xi(a), Pa(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), this._isMemberSchema && !n) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
		}
		static [Symbol.hasInstance](e) {
			let t = this.prototype.isPrototypeOf(e);
			return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
		}
		static of(t) {
			let n = typeof t == `function` || typeof t == `object` && !!t;
			if (typeof t == `number`) {
				if (ja[t]) return ja[t];
			} else if (typeof t == `string`) {
				if (Ma[t]) return Ma[t];
			} else if (n && t[Aa.ns]) return t[Aa.ns];
			let r = Xi(t);
			if (r instanceof e) return r;
			if (Na(r)) {
				let [n, i] = r;
				if (n instanceof e) return Object.assign(n.getMergedTraits(), Ea(i)), n;
				throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t, null, 2)}.`);
			}
			let i = new e(r);
			return n ? t[Aa.ns] = i : typeof r == `string` ? Ma[r] = i : typeof r == `number` ? ja[r] = i : i;
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
			return Ea(this.memberTraits);
		}
		getOwnTraits() {
			return Ea(this.traits);
		}
		getKeySchema() {
			let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
			if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
			let n = this.getSchema();
			return ka([e ? 15 : n[4] ?? 0, 0], `key`);
		}
		getValueSchema() {
			let e = this.getSchema(), [t, n, r] = [
				this.isDocumentSchema(),
				this.isMapSchema(),
				this.isListSchema()
			], i = typeof e == `number` ? 63 & e : e && typeof e == `object` && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
			if (i != null) return ka([i, 0], n ? `value` : `member`);
			throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
		}
		getMemberSchema(e) {
			let t = this.getSchema();
			if (this.isStructSchema() && t[4].includes(e)) {
				let n = t[4].indexOf(e), r = t[5][n];
				return ka(Na(r) ? r : [r, 0], e);
			}
			if (this.isDocumentSchema()) return ka([15, 0], e);
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
			let e = this.getSchema(), t = e[4].length, n = e[Aa.it];
			if (n && t === n.length) yield* n;
			else {
				n = Array(t);
				for (let r = 0; r < t; ++r) {
					let t = e[4][r], i = ka([e[5][r], 0], t);
					yield n[r] = [t, i];
				}
				e[Aa.it] = n;
			}
		}
	}, Na = (e) => Array.isArray(e) && e.length === 2, Pa = (e) => Array.isArray(e) && e.length >= 5;
})), Ia, La, Ra, za = n((() => {
	ua(), Ia = class e extends la {
		static symbol = Symbol.for(`@smithy/sim`);
		schemaRef;
		symbol = e.symbol;
	}, La = (e, t, n, r) => la.assign(new Ia(), {
		name: t,
		namespace: e,
		traits: r,
		schemaRef: n
	}), Ra = (e, t, n, r) => la.assign(new Ia(), {
		name: t,
		namespace: e,
		traits: n,
		schemaRef: r
	});
})), Ba, Va = n((() => {
	Ba = {
		BLOB: 21,
		STREAMING_BLOB: 42,
		BOOLEAN: 2,
		STRING: 0,
		NUMERIC: 1,
		BIG_INTEGER: 17,
		BIG_DECIMAL: 19,
		DOCUMENT: 15,
		TIMESTAMP_DEFAULT: 4,
		TIMESTAMP_DATE_TIME: 5,
		TIMESTAMP_HTTP_DATE: 6,
		TIMESTAMP_EPOCH_SECONDS: 7,
		LIST_MODIFIER: 64,
		MAP_MODIFIER: 128
	};
})), Ha, Ua = n((() => {
	Ha = class e {
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
})), Wa = r({
	ErrorSchema: () => Ca,
	ListSchema: () => da,
	MapSchema: () => ma,
	NormalizedSchema: () => L,
	OperationSchema: () => _a,
	SCHEMA: () => Ba,
	Schema: () => la,
	SimpleSchema: () => Ia,
	StructureSchema: () => ba,
	TypeRegistry: () => Ha,
	deref: () => Xi,
	deserializerMiddlewareOption: () => oa,
	error: () => wa,
	getSchemaSerdePlugin: () => aa,
	isStaticSchema: () => Pa,
	list: () => fa,
	map: () => ha,
	op: () => va,
	operation: () => Qi,
	serializerMiddlewareOption: () => sa,
	sim: () => La,
	simAdapter: () => Ra,
	simpleSchemaCacheN: () => ja,
	simpleSchemaCacheS: () => Ma,
	struct: () => xa,
	traitsCache: () => Da,
	translateTraits: () => Ea
}), R = n((() => {
	Zi(), ca(), pa(), ga(), ya(), $i(), Ta(), Fa(), ua(), za(), Sa(), Va(), Oa(), Ua();
}));
function Ga(e, t) {
	if (t == null) return t;
	let n = L.of(e);
	if (n.getMergedTraits().sensitive) return Ka;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return Ka;
		if (Array.isArray(t)) return t.map((t) => Ga(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return Ka;
		if (typeof t == `object`) return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, Ga(e, n)]));
	} else if (n.isStructSchema() && typeof t == `object`) {
		let e = t, r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = Ga(i, e[t]));
		return r;
	}
	return t;
}
var Ka, qa = n((() => {
	R(), Ka = `***SensitiveInformation***`;
})), Ja, Ya, Xa, Za, Qa = n((() => {
	Ja = Me(), wi(), qa(), R(), Ya = Symbol.for(`@smithy/op-event-stream`), Xa = class {
		middlewareStack = xi();
		schema;
		static classBuilder() {
			return new Za();
		}
		resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
			for (let i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
			let d = e.concat(this.middlewareStack), { logger: f } = t, p = l[Ja.SMITHY_CONTEXT_KEY], m = {
				logger: f,
				clientName: i,
				commandName: a,
				inputFilterSensitiveLog: o,
				outputFilterSensitiveLog: s,
				...l,
				[Ja.SMITHY_CONTEXT_KEY]: {
					...p,
					commandInstance: this,
					...c,
					...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
					...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
				}
			}, { requestHandler: h } = t, g = n ?? {};
			g.metricsRecorder && (g = { ...g }, delete g.metricsRecorder);
			let _, v = this.schema, y = v?.[Ya];
			if (y !== void 0) _ = y;
			else if (v && Array.isArray(v) && v[0] === 9) {
				let [, , , , e, t] = v;
				_ = v[Ya] = !!(L.of(e).getEventStreamMember() || L.of(t).getEventStreamMember());
			}
			return _ && (g = {
				isEventStream: _,
				...g
			}), d.resolve((e) => h.handle(e.request, g), m);
		}
	}, Za = class {
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
			return t = class extends Xa {
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
						inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (a ? Ga.bind(null, o) : (e) => e),
						outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (a ? Ga.bind(null, s) : (e) => e),
						smithyContext: e._smithyContext,
						additionalContext: e._additionalContext
					});
				}
				serialize = e._serializer;
				deserialize = e._deserializer;
			};
		}
	};
})), $a, eo = n((() => {
	$a = `***SensitiveInformation***`;
})), to, no = n((() => {
	to = (e, t, n) => {
		for (let [n, r] of Object.entries(e)) {
			let e = async function(e, t, n) {
				let i = new r(e);
				if (typeof t == `function`) this.send(i, t);
				else if (typeof n == `function`) {
					if (typeof t != `object`) throw Error(`Expected http options but got ${typeof t}`);
					this.send(i, t || {}, n);
				} else return this.send(i, t);
			}, i = (n[0].toLowerCase() + n.slice(1)).replace(/Command$/, ``);
			t.prototype[i] = e;
		}
		let { paginators: r = {}, waiters: i = {} } = n ?? {};
		for (let [e, n] of Object.entries(r)) t.prototype[e] === void 0 && (t.prototype[e] = function(e = {}, t, ...r) {
			return n({
				...t,
				client: this
			}, e, ...r);
		});
		for (let [e, n] of Object.entries(i)) t.prototype[e] === void 0 && (t.prototype[e] = async function(e = {}, t, ...r) {
			let i = t;
			return typeof t == `number` && (i = { maxWaitTime: t }), n({
				...i,
				client: this
			}, e, ...r);
		});
	};
})), ro, io, ao = n((() => {
	ro = class e extends Error {
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
	}, io = (e, t = {}) => (Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
		(e[t] == null || e[t] === ``) && (e[t] = n);
	}), e.message = e.message || e.Message || `UnknownError`, delete e.Message, e);
})), oo, so, co, lo = n((() => {
	ao(), oo = ({ output: e, parsedBody: t, exceptionCtor: n, errorCode: r }) => {
		let i = co(e), a = i.httpStatusCode ? i.httpStatusCode + `` : void 0, o = new n({
			name: t?.code || t?.Code || r || a || `UnknownError`,
			$fault: `client`,
			$metadata: i
		});
		throw io(o, t);
	}, so = (e) => ({ output: t, parsedBody: n, errorCode: r }) => {
		oo({
			output: t,
			parsedBody: n,
			exceptionCtor: e,
			errorCode: r
		});
	}, co = (e) => ({
		httpStatusCode: e.statusCode,
		requestId: e.headers[`x-amzn-requestid`] ?? e.headers[`x-amzn-request-id`] ?? e.headers[`x-amz-request-id`],
		extendedRequestId: e.headers[`x-amz-id-2`],
		cfId: e.headers[`x-amz-cf-id`]
	});
})), uo, fo = n((() => {
	uo = (e) => {
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
})), po, mo, ho = n((() => {
	po = !1, mo = (e) => {
		e && !po && parseInt(e.substring(1, e.indexOf(`.`))) < 16 && (po = !0);
	};
})), go, _o, vo, yo, bo = n((() => {
	M(), go = Me(), _o = Object.values(go.AlgorithmId), vo = (e) => {
		let t = [];
		for (let n in go.AlgorithmId) {
			if (!k(go.AlgorithmId, n)) continue;
			let r = go.AlgorithmId[n];
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
				_o.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i, t.push(n);
			},
			checksumAlgorithms() {
				return t;
			}
		};
	}, yo = (e) => {
		let t = {};
		return e.checksumAlgorithms().forEach((e) => {
			let n = e.algorithmId();
			_o.includes(n) && (t[n] = e.checksumConstructor());
		}), t;
	};
})), xo, So, Co = n((() => {
	xo = (e) => ({
		setRetryStrategy(t) {
			e.retryStrategy = t;
		},
		retryStrategy() {
			return e.retryStrategy;
		}
	}), So = (e) => {
		let t = {};
		return t.retryStrategy = e.retryStrategy(), t;
	};
})), wo, To, Eo, Do = n((() => {
	bo(), Co(), wo = (e) => Object.assign(vo(e), xo(e)), To = wo, Eo = (e) => Object.assign(yo(e), So(e));
})), Oo, ko = n((() => {
	Oo = (e) => Array.isArray(e) ? e : [e];
})), Ao, jo = n((() => {
	M(), Ao = (e) => {
		let t = `#text`;
		for (let n in e) k(e, n) && (e[n][t] === void 0 ? typeof e[n] == `object` && e[n] !== null && (e[n] = Ao(e[n])) : e[n] = e[n][t]);
		return e;
	};
})), Mo, No = n((() => {
	Mo = (e) => e != null;
})), Po, Fo = n((() => {
	Po = class {
		trace() {}
		debug() {}
		info() {}
		warn() {}
		error() {}
	};
}));
function Io(e, t, n) {
	let r, i, a;
	if (t === void 0 && n === void 0) r = {}, a = e;
	else {
		if (r = e, typeof t == `function`) return i = t, a = n, zo(r, i, a);
		a = t;
	}
	for (let e in a) k(a, e) && (Array.isArray(a[e]) ? Bo(r, null, a, e) : r[e] = a[e]);
	return r;
}
var Lo, Ro, zo, Bo, Vo, Ho, Uo = n((() => {
	M(), Lo = (e) => {
		let t = {};
		for (let [n, r] of Object.entries(e || {})) t[n] = [, r];
		return t;
	}, Ro = (e, t) => {
		let n = {};
		for (let r in t) k(t, r) && Bo(n, e, t, r);
		return n;
	}, zo = (e, t, n) => Io(e, Object.entries(n).reduce((e, [n, r]) => (e[n] = Array.isArray(r) ? r : typeof r == `function` ? [t, r()] : [t, r], e), {})), Bo = (e, t, n, r) => {
		if (t !== null) {
			let i = n[r];
			typeof i == `function` && (i = [, i]);
			let [a = Vo, o = Ho, s = r] = i;
			(typeof a == `function` && a(t[s]) || typeof a != `function` && a) && (e[r] = o(t[s]));
			return;
		}
		let [i, a] = n[r];
		if (typeof a == `function`) {
			let t, n = i === void 0 && (t = a()) != null, o = typeof i == `function` && !!i(void 0) || typeof i != `function` && !!i;
			n ? e[r] = t : o && (e[r] = a());
		} else {
			let t = i === void 0 && a != null, n = typeof i == `function` && !!i(a) || typeof i != `function` && !!i;
			(t || n) && (e[r] = a);
		}
	}, Vo = (e) => e != null, Ho = (e) => e;
})), Wo, Go, Ko = n((() => {
	Wo = (e) => {
		if (e !== e) return `NaN`;
		switch (e) {
			case 1 / 0: return `Infinity`;
			case -1 / 0: return `-Infinity`;
			default: return e;
		}
	}, Go = (e) => e.toISOString().replace(`.000Z`, `Z`);
})), qo, Jo = n((() => {
	M(), qo = (e) => {
		if (e == null) return {};
		if (Array.isArray(e)) return e.filter((e) => e != null).map(qo);
		if (typeof e == `object`) {
			let t = {};
			for (let n in e) k(e, n) && e[n] != null && (t[n] = qo(e[n]));
			return t;
		}
		return e;
	};
}));
function Yo(e, t, n, r) {
	return function(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return Xa.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			return o.unshift(r(n, e.getEndpointParameterInstructions())), o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + `Command`).sc(s).build();
	};
}
var Xo = n((() => {
	Qa();
})), Zo = r({
	AlgorithmId: () => go.AlgorithmId,
	Client: () => Ji,
	Command: () => Xa,
	NoOpLogger: () => Po,
	SENSITIVE_STRING: () => $a,
	ServiceException: () => ro,
	WaiterState: () => Pi,
	_json: () => qo,
	checkExceptions: () => Fi,
	constructStack: () => xi,
	convertMap: () => Lo,
	createAggregatedClient: () => to,
	createWaiter: () => Ki,
	decorateServiceException: () => io,
	emitWarningIfUnsupportedVersion: () => mo,
	getArrayIfSingleItem: () => Oo,
	getChecksumConfiguration: () => vo,
	getDefaultClientConfiguration: () => To,
	getDefaultExtensionConfiguration: () => wo,
	getRetryConfiguration: () => xo,
	getSmithyContext: () => Pe,
	getValueFromTextNode: () => Ao,
	invalidFunction: () => Ti,
	invalidProvider: () => Di,
	isSerializableHeaderValue: () => Mo,
	loadConfigsForDefaultMode: () => uo,
	makeBuilder: () => Yo,
	map: () => Io,
	normalizeProvider: () => j,
	resolveChecksumRuntimeConfig: () => yo,
	resolveDefaultRuntimeConfig: () => Eo,
	resolveRetryRuntimeConfig: () => So,
	schemaLogFilter: () => Ga,
	serializeDateTime: () => Go,
	serializeFloat: () => Wo,
	take: () => Ro,
	throwDefaultError: () => oo,
	waiterServiceDefaults: () => Ni,
	withBaseException: () => so
}), z = n((() => {
	wi(), M(), Ei(), Oi(), qi(), Ii(), Yi(), Qa(), eo(), no(), lo(), fo(), ho(), ao(), Do(), bo(), Co(), ko(), jo(), No(), Fo(), Uo(), qa(), Ko(), Jo(), Xo();
})), Qo, $o = n((() => {
	z(), Qo = (e) => {
		let { tls: t, endpoint: n, urlParser: r, useDualstackEndpoint: i } = e;
		return Object.assign(e, {
			tls: t ?? !0,
			endpoint: j(typeof n == `string` ? r(n) : n),
			isCustomEndpoint: !0,
			useDualstackEndpoint: j(i ?? !1)
		});
	};
})), es, ts = n((() => {
	es = async (e) => {
		let { tls: t = !0 } = e, n = await e.region();
		if (!(/* @__PURE__ */ new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/)).test(n)) throw Error(`Invalid region in client config`);
		let r = await e.useDualstackEndpoint(), i = await e.useFipsEndpoint(), { hostname: a } = await e.regionInfoProvider(n, {
			useDualstackEndpoint: r,
			useFipsEndpoint: i
		}) ?? {};
		if (!a) throw Error(`Cannot resolve hostname from client config`);
		return e.urlParser(`${t ? `https:` : `http:`}//${a}`);
	};
})), ns, rs = n((() => {
	z(), ts(), ns = (e) => {
		let t = j(e.useDualstackEndpoint ?? !1), { endpoint: n, useFipsEndpoint: r, urlParser: i, tls: a } = e;
		return Object.assign(e, {
			tls: a ?? !0,
			endpoint: n ? j(typeof n == `string` ? i(n) : n) : () => es({
				...e,
				useDualstackEndpoint: t,
				useFipsEndpoint: r
			}),
			isCustomEndpoint: !!n,
			useDualstackEndpoint: t
		});
	};
})), is, as, os, ss = n((() => {
	is = [
		`in-region`,
		`cross-region`,
		`mobile`,
		`standard`,
		`legacy`
	], as = `/latest/api/token`, os = `x-aws-ec2-metadata-token-ttl-seconds`;
})), cs, ls, us, ds, fs, ps, ms, hs = n((() => {
	ss(), cs = 1e3, ls = 6e4, us = 0, ds = async () => {
		if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < us)) try {
			let e = ps(), t = (await ms({
				...e,
				path: as,
				method: `PUT`,
				headers: { [os]: `21600` }
			})).toString();
			return (await ms({
				...e,
				path: `/latest/meta-data/placement/region`,
				method: `GET`,
				headers: { "x-aws-ec2-metadata-token": t }
			})).toString().trim() || fs();
		} catch {
			return fs();
		}
	}, fs = () => {
		us = Date.now() + ls;
	}, ps = () => {
		let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
		if (e) {
			let t = new URL(e);
			return {
				hostname: t.hostname.replace(/^\[(.+)]$/, `$1`),
				port: t.port ? Number(t.port) : void 0
			};
		}
		return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === `IPv6` ? { hostname: `fd00:ec2::254` } : { hostname: `169.254.169.254` };
	}, ms = async (e) => {
		let { request: t } = await import(`node:http`);
		return new Promise((n, r) => {
			let i = t({
				hostname: e.hostname,
				port: e.port,
				path: e.path,
				method: e.method,
				headers: e.headers,
				timeout: cs,
				signal: AbortSignal.timeout(cs)
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
	};
})), gs, _s, vs, ys, bs = n((() => {
	hs(), gs = `AWS_REGION`, _s = `region`, vs = {
		environmentVariableSelector: (e) => e[gs],
		configFileSelector: (e) => e[_s],
		default: async () => {
			let e = await ds();
			if (e) return e;
			throw Error(`Region is missing`);
		}
	}, ys = { preferredFile: `credentials` };
})), xs, Ss, Cs = n((() => {
	M(), xs = /* @__PURE__ */ new Set(), Ss = (e, t = He) => {
		if (!xs.has(e) && !t(e)) {
			if (e === `*`) console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
			else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
		} else xs.add(e);
	};
})), ws, Ts = n((() => {
	ws = (e) => typeof e == `string` && (e.startsWith(`fips-`) || e.endsWith(`-fips`));
})), Es, Ds = n((() => {
	Ts(), Es = (e) => ws(e) ? [`fips-aws-global`, `aws-fips`].includes(e) ? `us-east-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``) : e;
})), Os, ks = n((() => {
	Cs(), Ds(), Ts(), Os = (e) => {
		let { region: t, useFipsEndpoint: n } = e;
		if (!t) throw Error(`Region is missing`);
		return Object.assign(e, {
			region: async () => {
				let e = typeof t == `function` ? await t() : t, n = Es(e);
				return Ss(n), n;
			},
			useFipsEndpoint: async () => {
				let e = typeof t == `string` ? t : await t();
				return ws(e) ? !0 : typeof n == `function` ? n() : Promise.resolve(!!n);
			}
		});
	};
})), As, js = n((() => {
	As = (e = [], { useFipsEndpoint: t, useDualstackEndpoint: n }) => e.find(({ tags: e }) => t === e.includes(`fips`) && n === e.includes(`dualstack`))?.hostname;
})), Ms, Ns = n((() => {
	Ms = (e, { regionHostname: t, partitionHostname: n }) => t || (n ? n.replace(`{region}`, e) : void 0);
})), Ps, Fs = n((() => {
	Ps = (e, { partitionHash: t }) => Object.keys(t || {}).find((n) => t[n].regions.includes(e)) ?? `aws`;
})), Is, Ls = n((() => {
	Is = (e, { signingRegion: t, regionRegex: n, useFipsEndpoint: r }) => {
		if (t) return t;
		if (r) {
			let t = n.replace(`\\\\`, `\\`).replace(/^\^/g, `\\.`).replace(/\$$/g, `\\.`), r = e.match(t);
			if (r) return r[0].slice(1, -1);
		}
	};
})), Rs, zs = n((() => {
	js(), Ns(), Fs(), Ls(), Rs = (e, { useFipsEndpoint: t = !1, useDualstackEndpoint: n = !1, signingService: r, regionHash: i, partitionHash: a }) => {
		let o = Ps(e, { partitionHash: a }), s = e in i ? e : a[o]?.endpoint ?? e, c = {
			useFipsEndpoint: t,
			useDualstackEndpoint: n
		}, l = As(i[s]?.variants, c), u = As(a[o]?.variants, c), d = Ms(s, {
			regionHostname: l,
			partitionHostname: u
		});
		if (d === void 0) throw Error(`Endpoint resolution failed for: [object Object]`);
		let f = Is(d, {
			signingRegion: i[s]?.signingRegion,
			regionRegex: a[o].regionRegex,
			useFipsEndpoint: t
		});
		return {
			partition: o,
			signingService: r,
			hostname: d,
			...f && { signingRegion: f },
			...i[s]?.signingService && { signingService: i[s].signingService }
		};
	};
})), Bs, Vs, Hs, Us = n((() => {
	Bs = `AWS_DEFAULTS_MODE`, Vs = `defaults_mode`, Hs = {
		environmentVariableSelector: (e) => e[Bs],
		configFileSelector: (e) => e[Vs],
		default: `legacy`
	};
})), Ws, Gs, Ks, qs = n((() => {
	bs(), hs(), ci(), rr(), ss(), Us(), Ws = ({ region: e = I(vs), defaultsMode: t = I(Hs) } = {}) => nr(async () => {
		let n = typeof t == `function` ? await t() : t;
		switch (n?.toLowerCase()) {
			case `auto`: return Gs(e);
			case `in-region`:
			case `cross-region`:
			case `mobile`:
			case `standard`:
			case `legacy`: return Promise.resolve(n?.toLocaleLowerCase());
			case void 0: return Promise.resolve(`legacy`);
			default: throw Error(`Invalid parameter for "defaultsMode", expect ${is.join(`, `)}, got ${n}`);
		}
	}), Gs = async (e) => {
		if (e) {
			let t = typeof e == `function` ? await e() : e, n = await Ks();
			return n ? t === n ? `in-region` : `cross-region` : `standard`;
		}
		return `standard`;
	}, Ks = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : ds();
})), Js = r({
	CONFIG_PREFIX_SEPARATOR: () => `.`,
	CONFIG_USE_DUALSTACK_ENDPOINT: () => ui,
	CONFIG_USE_FIPS_ENDPOINT: () => hi,
	CredentialsProviderError: () => Jn,
	DEFAULT_PROFILE: () => pr,
	DEFAULT_USE_DUALSTACK_ENDPOINT: () => !1,
	DEFAULT_USE_FIPS_ENDPOINT: () => !1,
	ENV_PROFILE: () => fr,
	ENV_USE_DUALSTACK_ENDPOINT: () => li,
	ENV_USE_FIPS_ENDPOINT: () => mi,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => ys,
	NODE_REGION_CONFIG_OPTIONS: () => vs,
	NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => di,
	NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => gi,
	ProviderError: () => Kn,
	REGION_ENV_NAME: () => gs,
	REGION_INI_NAME: () => _s,
	SelectorType: () => F,
	TokenProviderError: () => Xn,
	booleanSelector: () => P,
	chain: () => Qn,
	externalDataInterceptor: () => Zr,
	fromStatic: () => oi,
	fromValue: () => er,
	getHomeDir: () => ur,
	getProfileName: () => mr,
	getRegionInfo: () => Rs,
	getSSOTokenFilepath: () => gr,
	getSSOTokenFromFile: () => yr,
	loadConfig: () => I,
	loadSharedConfigFiles: () => zr,
	loadSsoSessionData: () => Gr,
	memoize: () => nr,
	nodeDualstackConfigSelectors: () => fi,
	nodeFipsConfigSelectors: () => _i,
	numberSelector: () => ar,
	parseKnownFiles: () => Yr,
	readFile: () => Ir,
	resolveCustomEndpointsConfig: () => Qo,
	resolveDefaultsModeConfig: () => Ws,
	resolveEndpointsConfig: () => ns,
	resolveRegionConfig: () => Os
}), B = n((() => {
	qn(), Yn(), Zn(), $n(), tr(), rr(), ir(), or(), sr(), dr(), hr(), _r(), br(), xr(), Br(), Kr(), Xr(), Qr(), Lr(), ci(), si(), pi(), vi(), $o(), rs(), bs(), ks(), zs(), qs();
})), Ys, Xs, Zs, Qs = n((() => {
	B(), Ys = `AWS_ENDPOINT_URL`, Xs = `endpoint_url`, Zs = (e) => ({
		environmentVariableSelector: (t) => {
			let n = e.split(` `).map((e) => e.toUpperCase()), r = t[[Ys, ...n].join(`_`)];
			if (r) return r;
			let i = t[Ys];
			if (i) return i;
		},
		configFileSelector: (t, n) => {
			if (t.services) {
				let r = [`services`, t.services].join(`.`);
				if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
				let i = n[r][[e.split(` `).map((e) => e.toLowerCase()).join(`_`), Xs].join(`.`)];
				if (i) return i;
			}
			let r = t[Xs];
			if (r) return r;
		},
		default: void 0
	});
})), $s, ec, tc, nc = n((() => {
	B(), $s = `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, ec = `ignore_configured_endpoint_urls`, tc = {
		environmentVariableSelector: (e) => P(e, $s, F.ENV),
		configFileSelector: (e) => P(e, ec, F.CONFIG),
		default: !1
	};
})), rc, ic = n((() => {
	B(), Qs(), nc(), rc = async (e) => {
		if (!await I(tc)()) return I(Zs(e ?? ``))();
	};
})), ac, oc, sc, cc, lc, uc, dc = n((() => {
	ac = async (e) => {
		let t = e?.Bucket || ``;
		if (typeof e.Bucket == `string` && (e.Bucket = t.replace(/#/g, `%23`).replace(/\?/g, `%3F`)), uc(t)) {
			if (e.ForcePathStyle === !0) throw Error(`Path-style addressing cannot be used with ARN buckets`);
		} else (!lc(t) || t.indexOf(`.`) !== -1 && !String(e.Endpoint).startsWith(`http:`) || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
		return e.DisableMultiRegionAccessPoints && (e.disableMultiRegionAccessPoints = !0, e.DisableMRAP = !0), e;
	}, oc = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, sc = /(\d+\.){3}\d+/, cc = /\.\./, lc = (e) => oc.test(e) && !sc.test(e) && !cc.test(e), uc = (e) => {
		let [t, n, r, , , i] = e.split(`:`), a = t === `arn` && e.split(`:`).length >= 6, o = !!(a && n && r && i);
		if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
		return o;
	};
})), fc = n((() => {
	dc();
})), pc, mc = n((() => {
	pc = (e, t, n, r = !1) => {
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
})), hc = n((() => {
	M();
}));
function gc(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId), t && (r.endpoint = () => Promise.resolve(Ze(t)), r.isCustomEndpoint = !0, i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`));
		}
		let a = await _c(t, n, r);
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
var _c, vc = n((() => {
	fc(), mc(), hc(), _c = async (e, t, n) => {
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
				r[t] = await pc(a.name, t, n, a.type !== `builtInParams`)();
				break;
			case `operationContextParams`:
				r[t] = a.get(e);
				break;
			default: throw Error(`Unrecognized endpoint parameter instruction: ` + JSON.stringify(a));
		}
		return Object.keys(i).length === 0 && Object.assign(r, n), String(n.serviceId).toLowerCase() === `s3` && await ac(r), r;
	};
}));
function yc(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
function bc(e) {
	let t = gc(e);
	return ({ config: e, instructions: n }) => (r, i) => async (a) => {
		e.isCustomEndpoint && yc(i, `ENDPOINT_OVERRIDE`, `N`);
		let o = await t(a.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, i);
		i.endpointV2 = o, i.authSchemes = o.properties?.authSchemes;
		let s = i.authSchemes?.[0];
		if (s) {
			i.signing_region = s.signingRegion, i.signing_service = s.signingName;
			let e = Pe(i)?.selectedHttpAuthScheme?.httpAuthOption;
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
var xc = n((() => {
	M(), vc();
}));
function Sc(e) {
	let t = bc(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), wc);
	} });
}
var Cc, wc, Tc = n((() => {
	xc(), Cc = {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	}, wc = {
		step: `serialize`,
		tags: [
			`ENDPOINT_PARAMETERS`,
			`ENDPOINT_V2`,
			`ENDPOINT`
		],
		name: `endpointV2Middleware`,
		override: !0,
		relation: `before`,
		toMiddleware: Cc.name
	};
}));
function Ec(e) {
	return (t) => {
		let n = t.tls ?? !0, { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t, o = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => Ze(await j(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: j(i ?? !1),
			useFipsEndpoint: j(a ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		}), s;
		return o.serviceConfiguredEndpoint = async () => (t.serviceId && !s && (s = e(t.serviceId)), s), o;
	};
}
var Dc = n((() => {
	M(), hc();
})), Oc, kc = n((() => {
	Oc = class e {
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
	};
})), Ac, jc = n((() => {
	Ac = class {
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
	};
})), Mc, Nc = n((() => {
	Mc = class extends Error {
		constructor(e) {
			super(e), this.name = `EndpointError`;
		}
	};
})), Pc = n((() => {
	Nc();
})), Fc, Ic = n((() => {
	Fc = `endpoints`;
}));
function Lc(e) {
	return typeof e != `object` || !e ? e : `ref` in e ? `$${Lc(e.ref)}` : `fn` in e ? `${e.fn}(${(e.argv || []).map(Lc).join(`, `)})` : JSON.stringify(e, null, 2);
}
var Rc = n((() => {})), zc = n((() => {
	Ic(), Rc();
})), Bc, Vc = n((() => {
	Bc = {};
})), Hc, Uc = n((() => {
	Hc = (e, t) => e === t;
}));
function Wc(...e) {
	for (let t of e) if (t != null) return t;
}
var Gc = n((() => {})), Kc, qc = n((() => {
	Pc(), Kc = (e) => {
		let t = e.split(`.`), n = [];
		for (let r of t) {
			let t = r.indexOf(`[`);
			if (t !== -1) {
				if (r.indexOf(`]`) !== r.length - 1) throw new Mc(`Path: '${e}' does not end with ']'`);
				let i = r.slice(t + 1, -1);
				if (Number.isNaN(parseInt(i))) throw new Mc(`Invalid array index: '${i}' in path: '${e}'`);
				t !== 0 && n.push(r.slice(0, t)), n.push(i);
			} else n.push(r);
		}
		return n;
	};
})), Jc, Yc = n((() => {
	Pc(), qc(), Jc = (e, t) => Kc(t).reduce((n, r) => {
		if (typeof n != `object`) throw new Mc(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
		if (Array.isArray(n)) {
			let e = parseInt(r);
			return n[e < 0 ? n.length + e : e];
		}
		return n[r];
	}, e);
})), Xc, Zc = n((() => {
	Xc = (e) => e != null;
}));
function Qc(e, t, n) {
	return e ? t : n;
}
var $c = n((() => {})), el, tl = n((() => {
	el = (e) => !e;
})), nl, rl, il = n((() => {
	nl = RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`), rl = (e) => nl.test(e) || e.startsWith(`[`) && e.endsWith(`]`);
})), al, ol, sl, cl = n((() => {
	al = Me(), il(), ol = {
		[al.EndpointURLScheme.HTTP]: 80,
		[al.EndpointURLScheme.HTTPS]: 443
	}, sl = (e) => {
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
		if (!Object.values(al.EndpointURLScheme).includes(c)) return null;
		let l = rl(i);
		return {
			scheme: c,
			authority: `${r}${n.includes(`${r}:${ol[c]}`) || typeof e == `string` && e.includes(`${r}:${ol[c]}`) ? `:${ol[c]}` : ``}`,
			path: a,
			normalizedPath: a.endsWith(`/`) ? a : `${a}/`,
			isIp: l
		};
	};
}));
function ll(e, t, n) {
	if (n === 1) return [e];
	if (e === ``) return [``];
	let r = e.split(t);
	return n === 0 ? r : r.slice(0, n - 1).concat(r.slice(1).join(t));
}
var ul = n((() => {})), dl, fl = n((() => {
	dl = (e, t) => e === t;
})), pl, ml = n((() => {
	pl = (e, t, n, r) => e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e) ? null : r ? e.substring(e.length - n, e.length - t) : e.substring(t, n);
})), hl, gl = n((() => {
	hl = (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
})), _l = n((() => {
	Uc(), Gc(), Yc(), Zc(), M(), $c(), tl(), cl(), ul(), fl(), ml(), gl();
})), vl, yl = n((() => {
	_l(), vl = {
		booleanEquals: Hc,
		coalesce: Wc,
		getAttr: Jc,
		isSet: Xc,
		isValidHostLabel: He,
		ite: Qc,
		not: el,
		parseURL: sl,
		split: ll,
		stringEquals: dl,
		substring: pl,
		uriEncode: hl
	};
})), bl, xl = n((() => {
	_l(), bl = (e, t) => {
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
				n.push(Jc(r[e] ?? i[e], t));
			} else n.push(r[s] ?? i[s]);
			a = o + 1;
		}
		return n.join(``);
	};
})), Sl, Cl = n((() => {
	Sl = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e];
})), wl, Tl, El, Dl = n((() => {
	Pc(), Vc(), yl(), xl(), Cl(), wl = (e, t, n) => {
		if (typeof e == `string`) return bl(e, n);
		if (e.fn) return El.callFunction(e, n);
		if (e.ref) return Sl(e, n);
		throw new Mc(`'${t}': ${String(e)} is not a string, function or reference.`);
	}, Tl = ({ fn: e, argv: t }, n) => {
		let r = Array(t.length);
		for (let e = 0; e < r.length; ++e) {
			let i = t[e];
			typeof i == `boolean` || typeof i == `number` ? r[e] = i : r[e] = El.evaluateExpression(i, `arg`, n);
		}
		let i = e.indexOf(`.`);
		if (i !== -1) {
			let t = Bc[e.slice(0, i)]?.[e.slice(i + 1)];
			if (typeof t == `function`) return t(...r);
		}
		let a = vl[e];
		if (typeof a == `function`) return a(...r);
		throw Error(`function ${e} not loaded in endpointFunctions.`);
	}, El = {
		evaluateExpression: wl,
		callFunction: Tl
	};
})), Ol = n((() => {
	Dl();
})), kl, Al = n((() => {
	zc(), Pc(), Ol(), kl = (e, t) => {
		let { assign: n } = e;
		if (n && n in t.referenceRecord) throw new Mc(`'${n}' is already defined in Reference Record.`);
		let r = Tl(e, t);
		t.logger?.debug?.(`${Fc} evaluateCondition: ${Lc(e)} = ${Lc(r)}`);
		let i = r === `` || !!r;
		return n == null ? { result: i } : {
			result: i,
			toAssign: {
				name: n,
				value: r
			}
		};
	};
})), jl, Ml = n((() => {
	Pc(), Dl(), jl = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => (e[n] = r.map((e) => {
		let r = wl(e, `Header value entry`, t);
		if (typeof r != `string`) throw new Mc(`Header '${n}' value '${r}' is not a string`);
		return r;
	}), e), {});
})), Nl, Pl, Fl, Il = n((() => {
	Pc(), xl(), Nl = (e, t) => Object.entries(e).reduce((e, [n, r]) => (e[n] = Fl.getEndpointProperty(r, t), e), {}), Pl = (e, t) => {
		if (Array.isArray(e)) return e.map((e) => Pl(e, t));
		switch (typeof e) {
			case `string`: return bl(e, t);
			case `object`:
				if (e === null) throw new Mc(`Unexpected endpoint property: ${e}`);
				return Fl.getEndpointProperties(e, t);
			case `boolean`: return e;
			default: throw new Mc(`Unexpected endpoint property type: ${typeof e}`);
		}
	}, Fl = {
		getEndpointProperty: Pl,
		getEndpointProperties: Nl
	};
})), Ll, Rl = n((() => {
	Pc(), Dl(), Ll = (e, t) => {
		let n = wl(e, `Endpoint URL`, t);
		if (typeof n == `string`) try {
			return new URL(n);
		} catch (e) {
			throw console.error(`Failed to construct URL with ${n}`, e), e;
		}
		throw new Mc(`Endpoint URL must be a string, got ${typeof n}`);
	};
})), zl, Bl, Vl = n((() => {
	Pc(), Al(), Dl(), Ml(), Il(), Rl(), zl = 1e8, Bl = (e, t) => {
		let { nodes: n, root: r, results: i, conditions: a } = e, o = r, s = {}, c = {
			referenceRecord: s,
			endpointParams: t.endpointParams,
			logger: t.logger
		};
		for (; o !== 1 && o !== -1 && o < zl;) {
			let e = 3 * (Math.abs(o) - 1), [t, r, i] = [
				n[e],
				n[e + 1],
				n[e + 2]
			], [l, u, d] = a[t], f = kl({
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
		if (o >= zl) {
			let e = i[o - zl];
			if (e[0] === -1) {
				let [, t] = e;
				throw new Mc(wl(t, `Error`, c));
			}
			let [t, n, r] = e;
			return {
				url: Ll(t, c),
				properties: Nl(n, c),
				headers: jl(r ?? {}, c)
			};
		}
		throw new Mc(`No matching endpoint.`);
	};
})), Hl, Ul = n((() => {
	zc(), Al(), Hl = (e = [], t) => {
		let n = {}, r = {
			...t,
			referenceRecord: { ...t.referenceRecord }
		}, i = !1;
		for (let a of e) {
			let { result: e, toAssign: o } = kl(a, r);
			if (!e) return { result: e };
			o && (i = !0, n[o.name] = o.value, r.referenceRecord[o.name] = o.value, t.logger?.debug?.(`${Fc} assign: ${o.name} := ${Lc(o.value)}`));
		}
		return i ? {
			result: !0,
			referenceRecord: n
		} : { result: !0 };
	};
})), Wl, Gl = n((() => {
	zc(), Ul(), Ml(), Il(), Rl(), Wl = (e, t) => {
		let { conditions: n, endpoint: r } = e, { result: i, referenceRecord: a } = Hl(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t, { url: s, properties: c, headers: l } = r;
		t.logger?.debug?.(`${Fc} Resolving endpoint from template: ${Lc(r)}`);
		let u = { url: Ll(s, o) };
		return l != null && (u.headers = jl(l, o)), c != null && (u.properties = Nl(c, o)), u;
	};
})), Kl, ql = n((() => {
	Pc(), Ul(), Dl(), Kl = (e, t) => {
		let { conditions: n, error: r } = e, { result: i, referenceRecord: a } = Hl(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t;
		throw new Mc(wl(r, `Error`, o));
	};
})), Jl, Yl, Xl, Zl = n((() => {
	Pc(), Ul(), Gl(), ql(), Jl = (e, t) => {
		for (let n of e) if (n.type === `endpoint`) {
			let e = Wl(n, t);
			if (e) return e;
		} else if (n.type === `error`) Kl(n, t);
		else if (n.type === `tree`) {
			let e = Xl.evaluateTreeRule(n, t);
			if (e) return e;
		} else throw new Mc(`Unknown endpoint rule: ${n}`);
		throw new Mc(`Rules evaluation failed`);
	}, Yl = (e, t) => {
		let { conditions: n, rules: r } = e, { result: i, referenceRecord: a } = Hl(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t;
		return Xl.evaluateRules(r, o);
	}, Xl = {
		evaluateRules: Jl,
		evaluateTreeRule: Yl
	};
})), Ql = n((() => {
	Vc(), Zl();
})), $l, eu = n((() => {
	M(), zc(), Pc(), Ql(), $l = (e, t) => {
		let { endpointParams: n, logger: r } = t, { parameters: i, rules: a } = e;
		t.logger?.debug?.(`${Fc} Initial EndpointParams: ${Lc(n)}`);
		for (let e in i) {
			if (!k(i, e)) continue;
			let t = i[e], r = n[e];
			if (r == null && t.default != null) n[e] = t.default;
			else if (t.required && r == null) throw new Mc(`Missing required parameter: '${e}'`);
		}
		let o = Jl(a, {
			endpointParams: n,
			logger: r,
			referenceRecord: {}
		});
		return t.logger?.debug?.(`${Fc} Resolved endpoint: ${Lc(o)}`), o;
	};
})), tu, nu = n((() => {
	tu = (e) => {
		let { endpoint: t } = e;
		return t === void 0 && (e.endpoint = async () => {
			throw Error(`@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.`);
		}), e;
	};
})), ru = r({
	BinaryDecisionDiagram: () => Oc,
	EndpointCache: () => Ac,
	EndpointError: () => Mc,
	customEndpointFunctions: () => Bc,
	decideEndpoint: () => Bl,
	endpointMiddleware: () => ou,
	endpointMiddlewareOptions: () => wc,
	getEndpointFromInstructions: () => iu,
	getEndpointPlugin: () => su,
	isIpAddress: () => rl,
	isValidHostLabel: () => He,
	middlewareEndpointToEndpointV1: () => Ze,
	resolveEndpoint: () => $l,
	resolveEndpointConfig: () => au,
	resolveEndpointRequiredConfig: () => tu,
	resolveParams: () => _c,
	toEndpointV1: () => Ze
}), iu, au, ou, su, V = n((() => {
	ic(), vc(), xc(), Tc(), Dc(), M(), kc(), jc(), Vl(), il(), Vc(), eu(), Pc(), hc(), nu(), iu = gc(rc), au = Ec(rc), ou = bc(rc), su = Sc(rc);
})), cu, lu = n((() => {
	V(), cu = (e, t) => (n, r) => async (i) => {
		let a = e, o = r.endpointV2 ? async () => Ze(r.endpointV2) : a.endpoint;
		if (!o) throw Error(`No valid endpoint provider available.`);
		let s = await t(i.input, {
			...e,
			endpoint: o
		});
		return n({
			...i,
			request: s
		});
	};
}));
function uu(e, t, n) {
	return { applyToStack: (r) => {
		r.add(Un(e, n), du), r.add(cu(e, t), fu);
	} };
}
var du, fu, pu = n((() => {
	Gn(), lu(), du = {
		name: `deserializerMiddleware`,
		step: `deserialize`,
		tags: [`DESERIALIZER`],
		override: !0
	}, fu = {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	};
}));
function mu(e, t) {
	return Buffer.isBuffer(e) ? e : typeof e == `string` ? me(e, t) : ArrayBuffer.isView(e) ? pe(e.buffer, e.byteOffset, e.byteLength) : pe(e);
}
var hu, gu = n((() => {
	he(), Bn(), hu = class {
		algorithmIdentifier;
		secret;
		hash;
		constructor(e, t) {
			this.algorithmIdentifier = e, this.secret = t, this.reset();
		}
		update(e, t) {
			this.hash.update(zn(mu(e, t)));
		}
		digest() {
			return Promise.resolve(this.hash.digest());
		}
		reset() {
			this.hash = this.secret ? o(this.algorithmIdentifier, mu(this.secret)) : a(this.algorithmIdentifier);
		}
	};
})), _u, vu = n((() => {
	Se(), _u = class extends y {
		expectedChecksum;
		checksumSourceLocation;
		checksum;
		source;
		base64Encoder;
		constructor({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) {
			if (super(), typeof n.pipe != `function`) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
			this.source = n, this.base64Encoder = i ?? xe, this.expectedChecksum = e, this.checksum = t, this.checksumSourceLocation = r, this.source.on(`data`, this.onSourceData), this.source.on(`end`, this.onSourceEnd), this.source.on(`error`, this.onSourceError), this.source.on(`close`, this.onSourceClose), this.source.pause();
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
})), yu, bu, xu = n((() => {
	yu = (e) => typeof ReadableStream == `function` && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), bu = (e) => typeof Blob == `function` && (e?.constructor?.name === Blob.name || e instanceof Blob);
})), Su, Cu = n((() => {
	Su = (e) => new TextEncoder().encode(e);
})), wu, Tu, Eu = n((() => {
	wu = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`, Object.entries(wu).reduce((e, [t, n]) => (e[n] = Number(t), e), {}), Tu = wu.split(``);
}));
function Du(e) {
	let t;
	t = typeof e == `string` ? Su(e) : e;
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
			i += Tu[(n & 63 << t) >> t];
		}
		i += `==`.slice(0, 4 - a);
	}
	return i;
}
var Ou = n((() => {
	Cu(), Eu();
})), ku, Au, ju = n((() => {
	ku = typeof ReadableStream == `function` ? ReadableStream : function() {}, Au = class extends ku {};
})), Mu, Nu = n((() => {
	Ou(), xu(), ju(), Mu = ({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) => {
		if (!yu(n)) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
		let a = i ?? Du;
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
		return Object.setPrototypeOf(s, Au.prototype), s;
	};
}));
function Pu(e) {
	return typeof ReadableStream == `function` && yu(e.source) ? Mu(e) : new _u(e);
}
var Fu = n((() => {
	xu(), vu(), Nu();
})), Iu, Lu = n((() => {
	Iu = class {
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
}));
function Ru(e, t, n) {
	let r = e.getReader(), i = !1, a = 0, o = [``, new Iu((e) => new Uint8Array(e))], s = -1, c = async (e) => {
		let { value: l, done: u } = await r.read(), d = l;
		if (u) {
			if (s !== -1) {
				let t = Bu(o, s);
				Vu(t) > 0 && e.enqueue(t);
			}
			e.close();
		} else {
			let r = Hu(d, !1);
			if (s !== r && (s >= 0 && e.enqueue(Bu(o, s)), s = r), s === -1) {
				e.enqueue(d);
				return;
			}
			let l = Vu(d);
			a += l;
			let u = Vu(o[s]);
			if (l >= t && u === 0) e.enqueue(d);
			else {
				let r = zu(o, s, d);
				!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), r >= t ? e.enqueue(Bu(o, s)) : await c(e);
			}
		}
	};
	return new ReadableStream({ pull: c });
}
function zu(e, t, n) {
	switch (t) {
		case 0: return e[0] += n, Vu(e[0]);
		case 1:
		case 2: return e[t].push(n), Vu(e[t]);
	}
}
function Bu(e, t) {
	switch (t) {
		case 0:
			let n = e[0];
			return e[0] = ``, n;
		case 1:
		case 2: return e[t].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${t} given to flush()`);
}
function Vu(e) {
	return e?.byteLength ?? e?.length ?? 0;
}
function Hu(e, t = !0) {
	return t && typeof Buffer < `u` && e instanceof Buffer ? 2 : e instanceof Uint8Array ? 1 : typeof e == `string` ? 0 : -1;
}
var Uu = n((() => {
	Lu();
}));
function Wu(e, t, n) {
	if (yu(e)) return Ru(e, t, n);
	let r = new y({ read() {} }), i = !1, a = 0, o = [
		``,
		new Iu((e) => new Uint8Array(e)),
		new Iu((e) => Buffer.from(new Uint8Array(e)))
	], s = -1;
	return e.on(`data`, (e) => {
		let c = Hu(e, !0);
		if (s !== c && (s >= 0 && r.push(Bu(o, s)), s = c), s === -1) {
			r.push(e);
			return;
		}
		let l = Vu(e);
		a += l;
		let u = Vu(o[s]);
		if (l >= t && u === 0) r.push(e);
		else {
			let c = zu(o, s, e);
			!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), c >= t && r.push(Bu(o, s));
		}
	}), e.on(`end`, () => {
		if (s !== -1) {
			let e = Bu(o, s);
			Vu(e) > 0 && r.push(e);
		}
		r.push(null);
	}), r;
}
var Gu = n((() => {
	Lu(), Uu(), xu();
})), Ku, qu = n((() => {
	Ku = (e, t) => {
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
}));
function Ju(e, t) {
	let n = e, r = e;
	if (yu(r)) return Ku(r, t);
	let { base64Encoder: i, bodyLengthChecker: a, checksumAlgorithmFn: o, checksumLocationName: s, streamHasher: c } = t, l = i !== void 0 && o !== void 0 && s !== void 0 && c !== void 0, u = l ? c(o, n) : void 0;
	Promise.resolve(u).catch(() => {});
	let d = new y({ read() {
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
var Yu = n((() => {
	qu(), xu();
}));
async function Xu(e, t) {
	let n = 0, r = [], i = e.getReader(), a = !1;
	for (; !a;) {
		let { done: e, value: o } = await i.read();
		if (o && (r.push(o), n += o?.byteLength ?? 0), n >= t) break;
		a = e;
	}
	i.releaseLock();
	let o = new Uint8Array(Math.min(t, n)), s = 0;
	for (let e of r) {
		if (e.byteLength > o.byteLength - s) {
			o.set(e.subarray(0, o.byteLength - s), s);
			break;
		}
		o.set(e, s), s += e.length;
	}
	return o;
}
var Zu = n((() => {})), Qu, $u, ed = n((() => {
	Hn(), Zu(), xu(), Qu = (e, t) => yu(e) ? Xu(e, t) : new Promise((n, r) => {
		let i = new $u();
		i.limit = t, e.pipe(i), e.on(`error`, (e) => {
			i.end(), r(e);
		}), i.on(`error`, r), i.on(`finish`, function() {
			n(Vn(this.buffers));
		});
	}), $u = class extends b {
		buffers = [];
		limit = 1 / 0;
		bytesBuffered = 0;
		_write(e, t, n) {
			if (this.buffers.push(e), this.bytesBuffered += e.byteLength ?? 0, this.bytesBuffered >= this.limit) {
				let e = this.bytesBuffered - this.limit, t = this.buffers[this.buffers.length - 1];
				this.buffers[this.buffers.length - 1] = t.subarray(0, t.byteLength - e), this.emit(`finish`);
			}
			n();
		}
	};
})), td, nd = n((() => {
	td = (e) => {
		if (typeof e == `string`) return e;
		if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
		return new TextDecoder(`utf-8`).decode(e);
	};
}));
async function rd(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function id(e) {
	let t = [], n = e.getReader(), r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i && (t.push(i), r += i.length), e) break;
	}
	return Vn(t, r);
}
var ad, od = n((() => {
	Hn(), xu(), ad = async (e) => bu(e) ? rd(e) : id(e);
})), sd, cd, ld, ud = n((() => {
	Ou(), In(), nd(), od(), xu(), sd = `The stream has already been transformed.`, cd = (e) => {
		if (!ld(e) && !yu(e)) {
			let t = e?.__proto__?.constructor?.name || e;
			throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
		}
		let t = !1, n = async () => {
			if (t) throw Error(sd);
			return t = !0, await ad(e);
		}, r = (e) => {
			if (typeof e.stream != `function`) throw Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
			return e.stream();
		};
		return Object.assign(e, {
			transformToByteArray: n,
			transformToString: async (e) => {
				let t = await n();
				if (e === `base64`) return Du(t);
				if (e === `hex`) return Nn(t);
				if (e === void 0 || e === `utf8` || e === `utf-8`) return td(t);
				if (typeof TextDecoder == `function`) return new TextDecoder(e).decode(t);
				throw Error(`TextDecoder is not available, please make sure polyfill is provided.`);
			},
			transformToWebStream: () => {
				if (t) throw Error(sd);
				if (t = !0, ld(e)) return r(e);
				if (yu(e)) return e;
				throw Error(`Cannot transform payload to web stream, got ${e}`);
			}
		});
	}, ld = (e) => typeof Blob == `function` && e instanceof Blob;
})), dd, fd, pd = n((() => {
	Hn(), od(), xu(), dd = (e) => bu(e) ? rd(e) : yu(e) ? id(e) : new Promise((t, n) => {
		let r = new fd(), i = e;
		i.pipe(r), i.on(`error`, (e) => {
			r.end(), n(e);
		}), r.on(`error`, n), r.on(`finish`, function() {
			t(Vn(this.bufferedBytes));
		});
	}), fd = class extends b {
		bufferedBytes = [];
		_write(e, t, n) {
			this.bufferedBytes.push(e), n();
		}
	};
})), md, hd, gd = n((() => {
	he(), ud(), pd(), md = `The stream has already been transformed.`, hd = (e) => {
		if (!(e instanceof y)) try {
			return cd(e);
		} catch {
			let t = e?.__proto__?.constructor?.name || e;
			throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
		}
		let t = !1, n = async () => {
			if (t) throw Error(md);
			return t = !0, await dd(e);
		};
		return Object.assign(e, {
			transformToByteArray: n,
			transformToString: async (e) => {
				let t = await n();
				return e === void 0 || Buffer.isEncoding(e) ? pe(t.buffer, t.byteOffset, t.byteLength).toString(e) : new TextDecoder(e).decode(t);
			},
			transformToWebStream: () => {
				if (t) throw Error(md);
				if (e.readableFlowing !== null) throw Error(`The stream has been consumed by other callbacks.`);
				if (typeof y.toWeb != `function`) throw Error(`Readable.toWeb() is not supported. Please ensure a polyfill is available.`);
				return t = !0, y.toWeb(e);
			}
		});
	};
}));
async function _d(e) {
	return typeof e.stream == `function` && (e = e.stream()), e.tee();
}
var vd = n((() => {}));
async function yd(e) {
	if (yu(e) || bu(e)) return _d(e);
	let t = new v(), n = new v();
	return e.pipe(t), e.pipe(n), [t, n];
}
var bd = n((() => {
	vd(), xu();
}));
function xd(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var Sd = n((() => {})), Cd = r({
	ChecksumStream: () => _u,
	Hash: () => hu,
	LazyJsonString: () => an,
	NumericValue: () => N,
	Uint8ArrayBlobAdapter: () => wd,
	_parseEpochTimestamp: () => xn,
	_parseRfc3339DateTimeWithOffset: () => Sn,
	_parseRfc7231DateTime: () => Cn,
	calculateBodyLength: () => Ln,
	concatBytes: () => Vn,
	copyDocumentWithTransform: () => Ae,
	createBufferedReadable: () => Wu,
	createChecksumStream: () => Pu,
	dateToUtcString: () => Nt,
	deserializerMiddleware: () => Un,
	deserializerMiddlewareOption: () => du,
	expectBoolean: () => et,
	expectByte: () => ct,
	expectFloat32: () => rt,
	expectInt: () => at,
	expectInt32: () => ot,
	expectLong: () => it,
	expectNonNull: () => dt,
	expectNumber: () => tt,
	expectObject: () => ft,
	expectShort: () => st,
	expectString: () => pt,
	expectUnion: () => mt,
	fromArrayBuffer: () => pe,
	fromBase64: () => _e,
	fromHex: () => Mn,
	fromString: () => me,
	fromUtf8: () => ye,
	generateIdempotencyToken: () => Dd,
	getAwsChunkedEncodingStream: () => Ju,
	getSerdePlugin: () => uu,
	handleFloat: () => xt,
	hasOwn: () => k,
	headStream: () => Qu,
	isArrayBuffer: () => de,
	isBlob: () => bu,
	isReadableStream: () => yu,
	limitedParseDouble: () => bt,
	limitedParseFloat: () => St,
	limitedParseFloat32: () => Ct,
	logger: () => jt,
	nv: () => kn,
	parseBoolean: () => $e,
	parseEpochTimestamp: () => Wt,
	parseRfc3339DateTime: () => Lt,
	parseRfc3339DateTimeWithOffset: () => zt,
	parseRfc7231DateTime: () => Ut,
	quoteHeader: () => sn,
	sdkStreamMixin: () => hd,
	serializerMiddleware: () => cu,
	serializerMiddlewareOption: () => fu,
	splitEvery: () => Tn,
	splitHeader: () => Dn,
	splitStream: () => yd,
	streamCollector: () => dd,
	strictParseByte: () => kt,
	strictParseDouble: () => ht,
	strictParseFloat: () => gt,
	strictParseFloat32: () => _t,
	strictParseInt: () => Et,
	strictParseInt32: () => Dt,
	strictParseLong: () => Tt,
	strictParseShort: () => Ot,
	toBase64: () => xe,
	toHex: () => Nn,
	toUint8Array: () => zn,
	toUtf8: () => Te,
	v4: () => Ed,
	writeKey: () => xd
}), wd, Td, Ed, Dd, H = n((() => {
	ve(), Se(), we(), be(), Ee(), ke(), je(), rn(), on(), Mt(), cn(), wn(), En(), On(), jn(), In(), Rn(), Bn(), Hn(), he(), fe(), Gn(), pu(), lu(), gu(), vu(), Fu(), Gu(), Yu(), ed(), gd(), bd(), xu(), pd(), M(), Sd(), wd = class extends Ce(Te, ye, xe, _e) {}, Td = s, Ed = De(Td), Dd = Ed;
})), Od, kd = n((() => {
	H(), Od = async (e = /* @__PURE__ */ new Uint8Array(), t) => {
		if (e instanceof Uint8Array) return wd.mutate(e);
		if (!e) return wd.mutate(/* @__PURE__ */ new Uint8Array());
		let n = t.streamCollector(e);
		return wd.mutate(await n);
	};
}));
function Ad(e) {
	return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
var jd = n((() => {})), Md, Nd, Pd, Fd, Id, Ld, Rd, zd, Bd = n((() => {
	R(), H(), Md = Symbol.for(`@smithy/schema-x`), Nd = class e extends L {
		static identity = Symbol.for(`@smithy/HttpBindingNormalizedSchema`);
		identity = e.identity;
		bindings;
		constructor(e) {
			super(e);
		}
		static of(t) {
			let n = L.of(t);
			if (n.identity === e.identity) return n;
			let r = n.isMemberSchema() ? n : n.getSchema(), i = typeof r == `object` && r ? r : n;
			return i[Md] ??= new e(n);
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
			return typeof e != `object` || !e ? Ld : this.bindings ??= Pd(this);
		}
	}, Pd = (e) => {
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
			let e = Nd.of(f), p = e.getMergedTraits(), m = e.getHttpBindingLocation(p), h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery, g = e.getHttpBindingValue(m, p), _ = [
				u,
				g,
				m,
				h
			];
			u === `__proto__` && xd(o), o[u] = _, g[1] >> 10 & 1 && (d.hasIdempotency = !0), a.push(_);
			let v = m & 7;
			if (v === 0 && (r.push(u), i.push(f)), !(v & 4)) t.push(u), n.push(f);
			else if ((v & 6) == 4) {
				if (v & 1) l.statusCode = _;
				else {
					l.payload = _;
					let e = g[1] & 255;
					d.contentTypeInstruction = p.mediaType ?? (e === 0 ? `text/plain` : e === 21 || e === 42 ? `application/octet-stream` : null);
				}
			} else v & 1 ? (d.hasPrefixHeaders = !0, c.push(_)) : (h === `__proto__` && xd(s), s[h] = _);
		}
		return d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null), d.syntheticBodySchema = zd(e, r, i), f.syntheticBodySchema = zd(e, t, n), u;
	}, Fd = (e) => {
		let t = [], n = 0;
		for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) r.index > n && t.push([e.slice(n, r.index), 0]), t.push([r[1], r[2] ? 2 : 1]), n = r.index + r[0].length;
		return t.length && n < e.length && t.push([e.slice(n), 0]), t.length ? t : void 0;
	}, Id = (e) => {
		let { http: t, endpoint: n } = Ea(e.traits ?? {}), [r, i] = t?.[1].split(`?`) ?? [];
		return [
			t?.[0],
			r,
			i ? [...new URLSearchParams(i)] : [],
			r ? Fd(r) : void 0,
			n?.[0]
		];
	}, Ld = {
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
	}, Rd = (e) => e[Md] ??= Id(e), zd = (e, t, n) => {
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
})), Vd, Hd = n((() => {
	Vd = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
})), Ud, Wd = n((() => {
	M(), R(), Hd(), Bd(), Ud = class extends Vd {
		options;
		compositeErrorRegistry;
		constructor(e) {
			super(), this.options = e, this.compositeErrorRegistry = new Ha(e.defaultNamespace);
			for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
		}
		getRequestType() {
			return A;
		}
		getResponseType() {
			return ze;
		}
		setSerdeContext(e) {
			this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
		}
		updateServiceEndpoint(e, t) {
			if (`url` in t) {
				e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, e.password = t.url.password || void 0, e.query ||= {};
				for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
				if (t.headers) for (let n in t.headers) k(t.headers, n) && (e.headers[n] = t.headers[n].join(`, `));
				return e;
			}
			if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, e.path = t.path, e.query = { ...t.query }, t.headers) for (let n in t.headers) k(t.headers, n) && (e.headers[n] = t.headers[n]);
			return e;
		}
		setHostPrefix(e, t, n, r = Rd(t)) {
			if (this.serdeContext?.disableHostPrefix) return;
			let i = r[4];
			if (typeof i != `string`) return;
			let a = i;
			for (let [e, [, r]] of Nd.of(t.input).getHttpBindings().request.memberBindings) {
				if (!(r >> 17 & 1)) continue;
				let t = n[e];
				if (typeof t != `string`) throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
				a = a.replace(`{${e}}`, t);
			}
			if (e.hostname = a + e.hostname, !We(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
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
	};
})), Gd, Kd = n((() => {
	M(), H(), Bd(), Wd(), kd(), jd(), Gd = class extends Ud {
		async serializeRequest(e, t, n) {
			let r = t && typeof t == `object` ? t : {}, i = {}, a = {}, o = await n.endpoint(), s = Nd.of(e?.input), c = s.getHttpBindings().request, l = Rd(e), u = new A({
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
				let r = h ? k(n.byName, p[t]) ? n.byName[p[t]] : void 0 : n.memberBindings[t];
				if (!r) continue;
				let c = r[1], m = r[0], g = c[0], _ = c[1], v = c[2], y = r[2], b = r[3], x = e[m];
				if (x != null || _ >> 10 & 1) {
					if (y === 36) {
						let e = _ >> 11 & 3;
						e ? e === 2 ? d = x || void 0 : u = x : (a ? a.writeCodec(g, x) : i.write(g, x), u = i.flush());
					} else if (y === 33 || y === 38) {
						let e = this.serializeHttpValue(c, x, y, a);
						y === 33 ? (f ??= Object.create(null))[m] = e : s[b] = e;
					} else if (y === 39) for (let e in x) {
						if (!k(x, e)) continue;
						let t = b + e;
						s[t.toLowerCase()] = this.serializeHttpValue(v, x[e], 38, a, a ? v[0] : [v[0], { httpHeader: t }]);
					}
					else (y & 62) == 34 ? this.serializeQuery(c, x, b, o, a) : l = !0;
				}
			}
			let _ = r[1], v = r[3];
			return _ && v && t.path.endsWith(_) && (t.path = t.path.slice(0, -_.length) + this.serializePath(v, f, n)), l && c && (a ? a.writeCodec(c, e) : i.write(c, e), u = i.flush()), t.body = u, d;
		}
		serializeQuery(e, t, n, r, i) {
			let [a, o, s] = e, c = i ? void 0 : a.getMergedTraits();
			if (n === void 0) for (let e in t) !k(t, e) || e in r || (i || Object.assign(s[0].getMergedTraits(), {
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
					if (k(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
					r += `{${i}${a === 2 ? `+` : ``}}`;
				} else r += a === 2 ? e.split(`/`).map(Ad).join(`/`) : Ad(e);
			}
			return r;
		}
		async deserializeResponse(e, t, n) {
			let r = this.deserializer, i = typeof r.readCodec == `function` ? r : void 0, a = Nd.of(e.output), o = a.getHttpBindings().response, s = {};
			if (n.statusCode >= 300) {
				let i = await Od(n.body, t);
				throw i.byteLength > 0 && Object.assign(s, await r.read(15, i)), await this.handleError(e, t, n, s, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - HTTP Protocol error handler failed to throw.`);
			}
			let c = await this.deserializeHttpMessage(a, t, n, s);
			if (c.length) {
				let e = await Od(n.body, t);
				if (e.byteLength > 0) {
					let t = await (i ? i.readCodec(o.syntheticBodySchema, e) : r.read(o.syntheticBodySchema, e));
					for (let e of c) t[e] != null && (s[e] = t[e]);
				}
			} else o.bindings.payload || await Od(n.body, t);
			return s.$metadata = this.deserializeMetadata(n), s;
		}
		async deserializeHttpMessage(e, t, n, r, i) {
			let a = r instanceof Set ? i : r, o = this.deserializer, s = typeof o.readCodec == `function` ? o : void 0, c = Nd.of(e), { bodyMemberNames: l, bindings: { payload: u, statusCode: d, headers: f, prefixHeaders: p } } = c.getHttpBindings().response, m = n.headers;
			if (u) {
				let [e, r] = u, [i, l] = r, d = l >> 11 & 3;
				if (d) a[e] = d === 2 ? await this.deserializeEventStream({
					response: n,
					responseSchema: c
				}) : hd(n.body);
				else if (n.body) {
					let c = await Od(n.body, t);
					c.byteLength > 0 && (a[e] = await (s ? s.readPayload(r, c) : o.read(i, c)));
				}
			}
			for (let e in m) {
				if (!k(m, e)) continue;
				let t = e.toLowerCase(), n = m[e];
				t !== e && (delete m[e], m[t] = n);
				let r = k(f, t) ? f[t] : void 0;
				if (!r) continue;
				let [i, [c, l, u], , d] = r;
				if (u) {
					let e = l >> 16 & 1 ? Tn(n, `,`, 2) : Dn(n), t = [];
					for (let n of e) t.push(s ? s.readHttpBinding(u, n.trim(), 38) : await o.read([u[0], { httpHeader: d }], n.trim()));
					a[i] = t;
				} else a[i] = s ? s.readHttpBinding(r[1], n, 38) : await o.read(c, n);
			}
			for (let [e, [, , t], , n] of p) {
				a[e] = {};
				for (let r in m) {
					if (!k(m, r) || !r.startsWith(n)) continue;
					let i = m[r];
					a[e][r.slice(n.length)] = s ? s.readHttpBinding(t, i, 38) : await o.read([t[0], { httpHeader: r }], i);
				}
			}
			return d && (a[d[0]] = n.statusCode), l;
		}
	};
})), qd, Jd = n((() => {
	M(), R(), Wd(), kd(), qd = class extends Ud {
		async serializeRequest(e, t, n) {
			let r = this.serializer, i = {}, a = {}, o = await n.endpoint(), s = L.of(e?.input), c = s.getSchema(), l, u = t && typeof t == `object` ? t : {}, d = new A({
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
			let r = this.deserializer, i = L.of(e.output), a = {};
			if (this.isErrorResponse(n.statusCode)) {
				let i = await Od(n.body, t);
				throw i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - RPC Protocol error handler failed to throw.`);
			}
			for (let e in n.headers) {
				if (!k(n.headers, e)) continue;
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
				let e = await Od(n.body, t);
				e.byteLength > 0 && Object.assign(a, await r.read(i, e));
			}
			return a.$metadata = this.deserializeMetadata(n), a;
		}
		isErrorResponse(e) {
			return e >= 300;
		}
	};
})), Yd, Xd = n((() => {
	R(), M(), Jd(), Yd = class extends qd {
		constructor({ defaultNamespace: e, errorTypeRegistries: t }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			Object.assign(r.headers, {
				"content-type": this.getDefaultContentType(),
				"smithy-protocol": this.getSmithyProtocolHeaderValue(),
				accept: this.getDefaultContentType()
			}), Xi(e.input) === `unit` ? (delete r.body, delete r.headers[`content-type`]) : this.applyEmptyBody(r);
			let { service: i, operation: a } = Pe(n), o = `/service/${i}/operation/${a}`;
			return r.path.endsWith(`/`) ? r.path += o.slice(1) : r.path += o, r;
		}
		isErrorResponse(e) {
			return e !== 200;
		}
	};
})), Zd, Qd = n((() => {
	jd(), Zd = (e, t, n, r, i, a) => {
		if (t != null && t[n] !== void 0) {
			let t = r();
			if (t == null || t.length <= 0) throw Error(`Empty value provided for input HTTP label: ` + n + `.`);
			e = e.replace(i, a ? t.split(`/`).map((e) => Ad(e)).join(`/`) : Ad(t));
		} else throw Error(`No value provided for input HTTP label: ` + n + `.`);
		return e;
	};
}));
function $d(e, t) {
	return new ef(e, t);
}
var ef, tf = n((() => {
	M(), Qd(), ef = class {
		input;
		context;
		query = {};
		method = ``;
		headers = {};
		path = ``;
		body = null;
		hostname = ``;
		resolvePathStack = [];
		constructor(e, t) {
			this.input = e, this.context = t;
		}
		async build() {
			let { hostname: e, protocol: t = `https`, port: n, path: r } = await this.context.endpoint();
			this.path = r;
			for (let e of this.resolvePathStack) e(this.path);
			return new A({
				protocol: t,
				hostname: this.hostname || e,
				port: n,
				method: this.method,
				path: this.path,
				query: this.query,
				body: this.body,
				headers: this.headers
			});
		}
		hn(e) {
			return this.hostname = e, this;
		}
		bp(e) {
			return this.resolvePathStack.push((t) => {
				this.path = `${t?.endsWith(`/`) ? t.slice(0, -1) : t || ``}` + e;
			}), this;
		}
		p(e, t, n, r) {
			return this.resolvePathStack.push((i) => {
				this.path = Zd(i, this.input, e, t, n, r);
			}), this;
		}
		h(e) {
			return this.headers = e, this;
		}
		q(e) {
			return this.query = e, this;
		}
		b(e) {
			return this.body = e, this;
		}
		m(e) {
			return this.method = e, this;
		}
	};
})), nf, rf = n((() => {
	H(), Bd(), Hd(), nf = class extends Vd {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		read(e, t) {
			let n = Nd.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
			return this.readHttpBinding(n.getHttpBindingValue(i, r), t, i);
		}
		readHttpBinding([e, t, n], r, i) {
			let a = t & 255;
			if ((a & 192) == 64) return n ??= e.getHttpBindingCollectionValue(i), Dn(r).map((e) => this.readHttpBinding(n, e, i));
			switch (a) {
				case 21:
				case 42: return (this.serdeContext?.base64Decoder ?? _e)(r);
				case 4:
				case 5:
				case 6:
				case 7: {
					let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default) {
						case 5: return Sn(r);
						case 6: return Cn(r);
						case 7: return xn(r);
						default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, r), new Date(r);
					}
				}
				case 0: {
					let e = t >> 8 & 3;
					if (!e) return r;
					let n = r;
					return (i & 6) == 6 && (n = (this.serdeContext?.utf8Encoder ?? Te)((this.serdeContext?.base64Decoder ?? _e)(n))), e === 2 ? an.from(n) : n;
				}
				case 1: return Number(r);
				case 2: return r.toLowerCase() === `true`;
				case 17: return BigInt(r);
				case 19: return new N(r, `bigDecimal`);
				default: return r;
			}
		}
	};
})), af, of = n((() => {
	H(), Bd(), Hd(), rf(), af = class extends Vd {
		codecDeserializer;
		stringDeserializer;
		constructor(e, t) {
			super(), this.codecDeserializer = e, this.stringDeserializer = new nf(t);
		}
		setSerdeContext(e) {
			this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), this.serdeContext = e;
		}
		read(e, t) {
			let n = Nd.of(e), r = n.getMergedTraits();
			if (r.httpHeader || r.httpResponseCode) {
				let e = n.getHttpBindingValue(38, r);
				return this.readHttpBinding(e, t, 38);
			}
			return r.httpPayload ? this.readPayload(n.getHttpBindingValue(36, r), t) : this.readCodec(n, t);
		}
		readHttpBinding(e, t, n) {
			let r = typeof t == `string` ? t : (this.serdeContext?.utf8Encoder ?? Te)(t);
			return this.stringDeserializer.readHttpBinding(e, r, n);
		}
		readPayload([e, t], n) {
			let r = t & 255;
			return r === 21 || r === 42 ? typeof n == `string` ? (this.serdeContext?.utf8Decoder ?? ye)(n) : n : r === 0 ? typeof n == `string` ? n : (this.serdeContext?.utf8Encoder ?? Te)(n) : this.readCodec(e, n);
		}
		readCodec(e, t) {
			return this.codecDeserializer.read(e, t);
		}
	};
})), sf, cf = n((() => {
	H(), Bd(), Hd(), sf = class extends Vd {
		settings;
		stringBuffer = ``;
		constructor(e) {
			super(), this.settings = e;
		}
		write(e, t) {
			let n = Nd.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
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
								this.stringBuffer = Nt(r);
								break;
							case 7:
								this.stringBuffer = String(r.getTime() / 1e3);
								break;
							default: console.warn(`Missing timestamp format, using epoch seconds`, r), this.stringBuffer = String(r.getTime() / 1e3);
						}
						return;
					}
					if ((a === 21 || a === 42) && `byteLength` in r) {
						this.stringBuffer = (this.serdeContext?.base64Encoder ?? xe)(r);
						return;
					}
					if ((a & 192) == 64 && Array.isArray(r)) {
						n ??= e.getHttpBindingCollectionValue(i);
						let t = n[1] & 255, a = t >= 4 && t <= 7, o = ``;
						for (let e of r) {
							this.writeHttpBinding(n, e, i);
							let t = this.flush();
							o && (o += `, `), o += a ? t : sn(t);
						}
						this.stringBuffer = o;
						return;
					}
					this.stringBuffer = JSON.stringify(r, null, 2);
					break;
				case `string`:
					let o = t >> 8 & 3, s = r;
					if (o === 2 && (s = an.from(s)), o && (i & 6) == 6) {
						this.stringBuffer = (this.serdeContext?.base64Encoder ?? xe)(s.toString());
						return;
					}
					this.stringBuffer = r;
					break;
				default: this.stringBuffer = t >> 10 & 1 ? Dd() : String(r);
			}
		}
		flush() {
			let e = this.stringBuffer;
			return this.stringBuffer = ``, e;
		}
	};
})), lf, uf = n((() => {
	Bd(), cf(), lf = class {
		codecSerializer;
		stringSerializer;
		buffer;
		constructor(e, t, n = new sf(t)) {
			this.codecSerializer = e, this.stringSerializer = n;
		}
		setSerdeContext(e) {
			this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
		}
		write(e, t) {
			let n = Nd.of(e), r = n.getMergedTraits();
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
}));
function df(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == `string` || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
var ff = n((() => {})), pf, mf, hf = n((() => {
	pf = Me(), mf = class {
		name;
		kind;
		values;
		constructor({ name: e, kind: t = pf.FieldPosition.HEADER, values: n = [] }) {
			this.name = e, this.kind = t, this.values = n;
		}
		add(e) {
			this.values.push(e);
		}
		set(e) {
			this.values = e;
		}
		remove(e) {
			this.values = this.values.filter((t) => t !== e);
		}
		toString() {
			return this.values.map((e) => e.includes(`,`) || e.includes(` `) ? `"${e}"` : e).join(`, `);
		}
		get() {
			return this.values;
		}
	};
})), gf, _f = n((() => {
	gf = class {
		entries = {};
		encoding;
		constructor({ fields: e = [], encoding: t = `utf-8` }) {
			e.forEach(this.setField.bind(this)), this.encoding = t;
		}
		setField(e) {
			this.entries[e.name.toLowerCase()] = e;
		}
		getField(e) {
			return this.entries[e.toLowerCase()];
		}
		removeField(e) {
			delete this.entries[e.toLowerCase()];
		}
		getByType(e) {
			return Object.values(this.entries).filter((t) => t.kind === e);
		}
	};
})), vf, yf, bf = n((() => {
	vf = (e) => (e.logger && e.logger.constructor?.name !== `NoOpLogger` && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`logger`), e.logger), e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`@smithy/defaultSocketTimeout`), e.defaultSocketTimeout), {
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
	}), yf = (e) => ({ requestHandler: e.httpHandler() });
}));
function xf(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (A.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(Sf) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[Sf]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
var Sf, Cf, wf, Tf = n((() => {
	M(), Sf = `content-length`, Cf = {
		step: `build`,
		tags: [`SET_CONTENT_LENGTH`, `CONTENT_LENGTH`],
		name: `contentLengthMiddleware`,
		override: !0
	}, wf = (e) => ({ applyToStack: (t) => {
		t.add(xf(e.bodyLengthChecker), Cf);
	} });
})), Ef, Df, Of = n((() => {
	Ef = (e) => encodeURIComponent(e).replace(/[!'()*]/g, Df), Df = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
})), kf, Af = n((() => {
	Of(), kf = (e) => e.split(`/`).map(Ef).join(`/`);
}));
function jf(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		if (n = Ef(n), Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${Ef(r[e])}`);
		else {
			let e = n;
			(r || typeof r == `string`) && (e += `=${Ef(r)}`), t.push(e);
		}
	}
	return t.join(`&`);
}
var Mf = n((() => {
	Of();
})), Nf, Pf = n((() => {
	Nf = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
})), Ff, If = n((() => {
	Ff = class {
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
}));
function Lf() {
	if (Rf === void 0) try {
		if (typeof Buffer != `function`) Rf = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			Rf = typeof e == `object` && !!e;
		}
	} catch {
		Rf = !1;
	}
	return Rf;
}
var Rf, zf = n((() => {}));
function Bf(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == `number`) return t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1) ? Hf(e, t) ? t : new N(e, `bigDecimal`) : Vf(e) ? new N(e, `bigDecimal`) : /[eE]/.test(e) ? Wf(e) : BigInt(e);
	}
	return t;
}
function Vf(e) {
	let t = e.indexOf(`.`);
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function Hf(e, t) {
	if (e === String(t) || Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return Uf(e) === Uf(String(t));
	let n = e.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``), r = String(t);
	return n === r ? !0 : /[eE]/.test(r) ? n === Uf(r) : !1;
}
function Uf(e) {
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
function Wf(e) {
	let t = e.search(/[eE]/), n = parseInt(e.slice(t + 1), 10), r = e.startsWith(`-`), i = e.slice(+!!r, t), a = i.indexOf(`.`), o, s;
	a === -1 ? (o = i, s = n) : (o = i.slice(0, a) + i.slice(a + 1), s = n - (i.length - a - 1)), o = o.replace(/0+$/, ``) || `0`;
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(`.`, ``).length - o.length));
	return r ? -c : c;
}
var Gf = n((() => {
	H();
}));
function Kf(e) {
	let t = L.of(e), n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (Jf in n) return n[Jf];
		let e = qf(t, /* @__PURE__ */ new Set());
		return n[Jf] = e, e;
	}
	return qf(t, /* @__PURE__ */ new Set());
}
function qf(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	if (t.add(n), e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (qf(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (qf(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
var Jf, Yf = n((() => {
	R(), Jf = Symbol.for(`@aws-sdk/reviver`);
})), Xf, Zf = n((() => {
	kd(), H(), Xf = (e, t) => Od(e, t).then((e) => (t?.utf8Encoder ?? Te)(e));
}));
async function Qf(e, t, n) {
	let r;
	if (Lf() && typeof e?.[Symbol.asyncIterator] == `function`) {
		let n = await Od(e, t);
		typeof Buffer == `function` && (r = Buffer.isBuffer(n) ? n : Buffer.from(n.buffer, n.byteOffset, n.byteLength));
	}
	if (r ||= await Xf(e, t), r.length === 0) return {};
	let i = n && Kf(n) ? Bf : void 0;
	try {
		return JSON.parse(r, i);
	} catch (e) {
		throw e?.name === `SyntaxError` && Object.defineProperty(e, "$responseBodyText", { value: typeof r == `string` ? r : r.toString(`utf8`) }), e;
	}
}
var $f, ep, tp, np, rp, ip, ap, op = n((() => {
	kd(), Zf(), zf(), Gf(), Yf(), $f = async (e, t) => {
		let n = await Qf(e, t);
		return n.message = n.message ?? n.Message, n;
	}, ep = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase()), tp = (e) => {
		let t = e;
		return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t.indexOf(`#`) >= 0 && (t = t.split(`#`)[1]), t;
	}, np = (e, t) => ap(e, t, [
		`header`,
		`code`,
		`type`
	]), rp = (e, t, n = !1) => ap(e, t, n ? [
		`code`,
		`header`,
		`type`
	] : [
		`type`,
		`code`,
		`header`
	]), ip = (e, t) => {
		if (t?.__type !== void 0) {
			let e = t.__type;
			return typeof e == `number` && (e = e.toString()), e.indexOf(`,`) >= 0 && (e = e.split(`,`)[0]), e.indexOf(`:`) >= 0 && (e = e.split(`:`)[0]), e;
		}
	}, ap = ({ headers: e }, t, n) => {
		for (; n.length > 0;) switch (n.shift()) {
			case `header`:
				let n = ep(e ?? {}, `x-amzn-errortype`);
				if (n !== void 0) return tp(e[n]);
				break;
			case `code`:
				let r = ep(t ?? {}, `code`);
				if (r && t[r] !== void 0) return tp(t[r]);
				break;
			case `type`: if (t?.__type !== void 0) return tp(t.__type);
		}
	};
})), sp, cp = n((() => {
	ff(), R(), H(), Pf(), If(), zf(), Gf(), Yf(), op(), M(), sp = class extends Nf {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		async read(e, t) {
			let n = Kf(e) ? Bf : void 0, r;
			if (typeof t == `string`) {
				if (t.length === 0) return {};
				r = JSON.parse(t, n);
			} else if (t instanceof Uint8Array && Lf()) {
				if (t.byteLength === 0) return {};
				let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
				r = JSON.parse(e, n);
			} else r = await Qf(t, this.serdeContext, e);
			return this._read(e, r);
		}
		readObject(e, t) {
			return this._read(e, t);
		}
		_read(e, t) {
			let n = typeof t == `object` && !!t, r = L.of(e);
			if (n) {
				if (r.isStructSchema()) return this._readStruct(r, t);
				if (Array.isArray(t) && r.isListSchema()) {
					let e = r.getValueSchema();
					if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
					return t;
				}
				if (r.isMapSchema()) {
					let e = r.getValueSchema(), n = t;
					if (this.needsTransform(e)) for (let t in n) k(n, t) && (t === `__proto__` && xd(n), n[t] = this._read(e, n[t]));
					return n;
				}
			}
			if (r.isBlobSchema() && typeof t == `string`) return _e(t);
			let i = r.getMergedTraits().mediaType;
			if (r.isStringSchema() && typeof t == `string` && i) return i === `application/json` || i.endsWith(`+json`) ? an.from(t) : t;
			if (r.isTimestampSchema() && t != null) switch (df(r, this.settings)) {
				case 5: return zt(t);
				case 6: return Ut(t);
				case 7: return Wt(t);
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
						if (!k(e, t)) continue;
						t === `__proto__` && xd(e);
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
			n && (s = new Ff(t, r));
			for (let [c, l] of e.structIterator()) {
				let e = c;
				o && (e = l.getMergedTraits().jsonName ?? e, a && (i[e] = c)), n && s.mark(e), t[e] != null && (r[c] = this._read(l, t[e]));
			}
			if (n) s.writeUnknown();
			else if (a) for (let e in t) {
				if (!k(t, e)) continue;
				let n = t[e], a = o ? i[e] ?? e : e;
				a in r || (r[a] = n);
			}
			return r;
		}
		needsTransform(e) {
			return !!(e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema() || e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema() || e.isStringSchema() && e.getMergedTraits().mediaType);
		}
	};
})), lp, up, dp = n((() => {
	H(), lp = class e extends Uint8Array {
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
				e > up + 6e4 && (console.warn(`@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.`), up = e), this.string = Te(this);
			}
			return this.string;
		}
	}, up = 0;
}));
function fp(e) {
	return lp.allocUnsafe(e);
}
var pp, mp, hp, gp, _p, vp, yp, bp, xp, Sp, Cp, wp, Tp, Ep, Dp, Op = n((() => {
	ff(), R(), H(), Pf(), M(), dp(), pp = new TextEncoder(), mp = 123, hp = 125, gp = 91, _p = 93, vp = 34, yp = 58, bp = 44, xp = 92, Sp = new Uint8Array([
		116,
		114,
		117,
		101
	]), Cp = new Uint8Array([
		102,
		97,
		108,
		115,
		101
	]), wp = new Uint8Array([
		110,
		117,
		108,
		108
	]), Tp = Array(128).fill(null), Tp[8] = `b`, Tp[9] = `t`, Tp[10] = `n`, Tp[12] = `f`, Tp[13] = `r`, Tp[34] = `"`, Tp[92] = `\\`;
	for (let e = 0; e < 32; e++) Tp[e] === null && (Tp[e] = `u00` + e.toString(16).padStart(2, `0`));
	Ep = 2048, Dp = class e extends Nf {
		settings;
		json;
		i = 0;
		rootSchema;
		rawValue;
		passthrough = !1;
		constructor(e) {
			super(), this.settings = e, this.json = fp(Ep);
		}
		write(e, t) {
			this.i = 0, this.rawValue = t, this.rootSchema = L.of(e), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, t, void 0);
		}
		writeDiscriminatedDocument(e, t) {
			this.i = 0, this.rootSchema = L.of(e);
			let n = this.rootSchema;
			if (n.isStructSchema() && typeof t == `object` && t) {
				this.writeValue(n, t, void 0);
				let e = `"__type":"${n.getName(!0) ?? `Unknown`}",`, r = e.length;
				this.ensure(r), this.json.copyWithin(1 + r, 1, this.i), pp.encodeInto(e, this.json.subarray(1)), this.i += r;
			} else this.writeValue(n, t, void 0);
		}
		flush() {
			this.rootSchema = void 0;
			let e = this.i;
			this.i = 0;
			let t = this.rawValue;
			if (this.rawValue = void 0, e === 0) return t;
			let n = this.json.subarray(0, e);
			return this.json = fp(Ep), n;
		}
		ensure(e) {
			let { i: t, json: n } = this;
			if (t + e > n.length) {
				let r = n.length * 2;
				for (; r < t + e;) r *= 2;
				let i = fp(r);
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
			n[r++] = vp;
			for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
			n[r++] = vp, this.i = r;
		}
		writeJsonString(e) {
			let t = e.length;
			this.ensure(t * 3 + 2), this.json[this.i++] = vp;
			for (let n = 0; n < t; ++n) {
				let r = e.charCodeAt(n);
				if (r > 34 && r < 92) this.json[this.i++] = r;
				else if (r < 128) {
					let e = Tp[r];
					if (e !== null) {
						this.ensure(e.length + 1 + (t - n - 1) * 3 + 1), this.json[this.i++] = xp;
						for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
					} else this.json[this.i++] = r;
				} else if (r >= 55296 && r <= 56319) {
					let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
					if (i >= 56320 && i <= 57343) {
						this.ensure(4);
						let { written: t } = pp.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
						this.i += t, ++n;
					} else this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
				} else if (r >= 56320 && r <= 57343) this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
				else {
					let { i: e, json: t } = this;
					r < 2048 ? (t[e++] = 192 | r >> 6, t[e++] = 128 | r & 63) : (t[e++] = 224 | r >> 12, t[e++] = 128 | r >> 6 & 63, t[e++] = 128 | r & 63), this.i = e;
				}
			}
			this.json[this.i++] = vp;
		}
		writeUnicodeEscape(e) {
			let { json: t, i: n } = this;
			t[n++] = xp, t[n++] = 117;
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
			r[a++] = vp;
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
			r[a++] = vp, this.i = a;
		}
		writeValue(e, t, n) {
			if (t == null) {
				if (n?.isStructSchema()) {
					if (t === void 0 && L.of(e).isIdempotencyToken()) {
						this.writeAsciiQuoted(Dd());
						return;
					}
					return;
				}
				this.ensure(4), this.json.set(wp, this.i), this.i += 4;
				return;
			}
			let r = L.of(e), i = typeof t == `object`;
			if (r.isStringSchema()) {
				let e = r.getMergedTraits().mediaType;
				if (e && (e === `application/json` || e.endsWith(`+json`))) {
					this.writeJsonString(an.from(t).toString());
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
					let e = (this.serdeContext?.base64Encoder ?? xe)(t);
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
				t ? (n.set(Sp, e), e += 4) : (n.set(Cp, e), e += 5), this.i = e;
			} else typeof t == `bigint` ? this.writeAscii(t.toString()) : this.writeAscii(String(t));
		}
		writeStruct(e, t) {
			this.ensure(2), this.json[this.i++] = mp;
			let n = !1, r = typeof t.__type == `string`, i;
			r && (i = /* @__PURE__ */ new Set());
			for (let [r, a] of e.structIterator()) {
				let o = t[r];
				if (o == null && !a.isIdempotencyToken()) continue;
				n && (this.ensure(1), this.json[this.i++] = bp), n = !0;
				let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
				i && (i.add(r), i.add(s)), this.writeAsciiQuoted(s), this.json[this.i++] = yp, this.writeValue(a, o, e);
			}
			if (!n && e.isUnionSchema()) {
				let { $unknown: n } = t;
				if (Array.isArray(n)) {
					let [t, r] = n;
					this.writeAsciiQuoted(t), this.ensure(1), this.json[this.i++] = yp, this.writeValue(15, r, e);
				}
			} else if (r) for (let e in t) {
				if (i.has(e)) continue;
				i.add(e);
				let r = t[e];
				n && (this.ensure(1), this.json[this.i++] = bp), n = !0, this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = yp, this.writeValue(15, r, void 0);
			}
			this.ensure(1), this.json[this.i++] = hp;
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
				this.ensure(n.length * 3), this.i += pp.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
			this.ensure(2), this.json[this.i++] = gp;
			let a = !1;
			for (let e = 0; e < t.length; ++e) {
				let o = t[e];
				(n ? o === void 0 : o == null && !r) || (a && (this.ensure(1), this.json[this.i++] = bp), this.writeValue(i, o, void 0), a = !0);
			}
			this.ensure(1), this.json[this.i++] = _p;
		}
		writeMap(e, t, n) {
			let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
			if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
				let e;
				for (let n in t) {
					if (!k(t, n)) continue;
					let i = t[n];
					Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? ((e ??= {})[n] = i, t[n] = String(i)) : i === null && !r && ((e ??= {})[n] = null, t[n] = void 0);
				}
				let n = JSON.stringify(t);
				e && Object.assign(t, e), this.ensure(n.length * 3), this.i += pp.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
			this.ensure(2), this.json[this.i++] = mp;
			let a = !0;
			for (let e in t) {
				if (!k(t, e)) continue;
				let o = t[e];
				(n ? o === void 0 : o == null && !r) || (a || (this.ensure(1), this.json[this.i++] = bp), a = !1, this.writeJsonString(e), this.ensure(1), this.json[this.i++] = yp, this.writeValue(i, o, void 0));
			}
			this.ensure(1), this.json[this.i++] = hp;
		}
		writeTimestamp(e, t) {
			switch (df(e, this.settings)) {
				case 5: {
					let e = t.toISOString().replace(`.000Z`, `Z`);
					this.writeAsciiQuoted(e);
					return;
				}
				case 6:
					this.writeAsciiQuoted(Nt(t));
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
	};
})), kp, Ap = n((() => {
	Pf(), cp(), Op(), kp = class extends Nf {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		createSerializer() {
			let e = new Dp(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
		createDeserializer() {
			let e = new sp(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
	};
})), jp, Mp = n((() => {
	Xd(), R(), Ap(), op(), jp = class extends Yd {
		codec = new kp({
			timestampFormat: {
				useTrait: !1,
				default: 7
			},
			jsonName: !1,
			bigNumberAsString: !0
		});
		serializer = this.codec.createSerializer();
		deserializer = this.codec.createDeserializer();
		getShapeId() {
			return `smithy.protocols#rpcv2Json`;
		}
		getPayloadCodec() {
			return this.codec;
		}
		getSmithyProtocolHeaderValue() {
			return `rpc-v2-json`;
		}
		applyEmptyBody(e) {
			e.body ||= `{}`;
		}
		async handleError(e, t, n, r, i) {
			let a = ip(n, r) ?? `Unknown`, o = {
				$metadata: i,
				$fault: n.statusCode <= 500 ? `client` : `server`
			}, s = this.options.defaultNamespace;
			a.includes(`#`) && ([s] = a.split(`#`));
			let c = this.compositeErrorRegistry, l = Ha.for(s);
			c.copyFrom(l);
			let u;
			try {
				u = c.getSchema(a);
			} catch {
				r.Message && (r.message = r.Message);
				let e = Ha.for(`smithy.ts.sdk.synthetic.` + s);
				c.copyFrom(e);
				let t = c.getBaseException();
				if (t) {
					let e = c.getErrorCtor(t);
					throw Object.assign(new e({ name: a }), o, r);
				}
				throw Object.assign(Error(a), o, r);
			}
			let d = L.of(u), f = c.getErrorCtor(u), p = r.message ?? r.Message ?? `Unknown`, m = new f({}), h = {}, g = this.codec.createDeserializer();
			for (let [e, t] of d.structIterator()) r[e] != null && (h[e] = g.readObject(t, r[e]));
			throw Object.assign(m, o, {
				$fault: d.getMergedTraits().error,
				message: p
			}, h);
		}
		getDefaultContentType() {
			return `application/json`;
		}
	};
})), Np, Pp = n((() => {
	ff(), R(), H(), M(), Pf(), If(), Gf(), Yf(), op(), Np = class extends Nf {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		async read(e, t) {
			let n = Kf(e) ? Bf : void 0;
			return this._read(e, typeof t == `string` ? JSON.parse(t, n) : await Qf(t, this.serdeContext, e));
		}
		readObject(e, t) {
			return this._read(e, t);
		}
		_read(e, t) {
			let n = typeof t == `object` && !!t, r = L.of(e);
			if (n) {
				if (r.isStructSchema()) {
					let e = t, n = r.isUnionSchema(), i = {}, a, { jsonName: o } = this.settings;
					o && (a = {});
					let s;
					n && (s = new Ff(e, i));
					for (let [t, c] of r.structIterator()) {
						let r = t;
						o && (r = c.getMergedTraits().jsonName ?? r, a[r] = t), n && s.mark(r), e[r] != null && (i[t] = this._read(c, e[r]));
					}
					if (n) s.writeUnknown();
					else if (typeof e.__type == `string`) for (let t in e) {
						if (!k(e, t)) continue;
						let n = e[t], r = o ? a[t] ?? t : t;
						r in i || (i[r] = n);
					}
					return i;
				}
				if (Array.isArray(t) && r.isListSchema()) {
					let e = r.getValueSchema(), n = [];
					for (let r of t) n.push(this._read(e, r));
					return n;
				}
				if (r.isMapSchema()) {
					let e = r.getValueSchema(), n = {};
					for (let r in t) k(t, r) && (r === `__proto__` && xd(n), n[r] = this._read(e, t[r]));
					return n;
				}
			}
			if (r.isBlobSchema() && typeof t == `string`) return _e(t);
			let i = r.getMergedTraits().mediaType;
			if (r.isStringSchema() && typeof t == `string` && i) return i === `application/json` || i.endsWith(`+json`) ? an.from(t) : t;
			if (r.isTimestampSchema() && t != null) switch (df(r, this.settings)) {
				case 5: return zt(t);
				case 6: return Ut(t);
				case 7: return Wt(t);
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
			if (r.isDocumentSchema()) {
				if (n) {
					let e = Array.isArray(t) ? [] : {};
					for (let n in t) {
						if (!k(t, n)) continue;
						n === `__proto__` && xd(e);
						let i = t[n];
						e[n] = i instanceof N ? i : this._read(r, i);
					}
					return e;
				}
				return structuredClone(t);
			}
			return t;
		}
	};
})), Fp, Ip = n((() => {
	H(), Fp = class {
		values = /* @__PURE__ */ new Map();
		counter = 0;
		stage = 0;
		createReplacer() {
			if (this.stage === 1) throw Error(`@aws-sdk/core/protocols - JsonReplacer already created.`);
			if (this.stage === 2) throw Error(`@aws-sdk/core/protocols - JsonReplacer exhausted.`);
			return this.stage = 1, (e, t) => {
				if (t instanceof N) {
					let e = `${`Νnv` + this.counter++}_` + t.string;
					return this.values.set(`"${e}"`, t.string), e;
				}
				if (typeof t == `bigint`) {
					let e = t.toString(), n = `${`Νb` + this.counter++}_` + e;
					return this.values.set(`"${n}"`, e), n;
				}
				return t;
			};
		}
		replaceInJson(e) {
			if (this.stage === 0) throw Error(`@aws-sdk/core/protocols - JsonReplacer not created yet.`);
			if (this.stage === 2) throw Error(`@aws-sdk/core/protocols - JsonReplacer exhausted.`);
			if (this.stage = 2, this.counter === 0) return e;
			for (let [t, n] of this.values) e = e.replace(t, n);
			return e;
		}
	};
})), Lp, Rp = n((() => {
	ff(), R(), H(), Pf(), Ip(), M(), Lp = class extends Nf {
		settings;
		buffer;
		useReplacer = !1;
		rootSchema;
		constructor(e) {
			super(), this.settings = e;
		}
		write(e, t) {
			this.rootSchema = L.of(e), this.buffer = this._write(this.rootSchema, t);
		}
		flush() {
			let { rootSchema: e, useReplacer: t } = this;
			if (this.rootSchema = void 0, this.useReplacer = !1, e?.isStructSchema() || e?.isDocumentSchema()) {
				if (!t) return JSON.stringify(this.buffer);
				let e = new Fp();
				return e.replaceInJson(JSON.stringify(this.buffer, e.createReplacer(), 0));
			}
			return this.buffer;
		}
		writeDiscriminatedDocument(e, t) {
			this.write(e, t), typeof this.buffer == `object` && (this.buffer.__type = L.of(e).getName(!0));
		}
		_write(e, t, n) {
			let r = typeof t == `object` && !!t, i = L.of(e);
			if (r) {
				if (i.isStructSchema()) {
					let e = t, n = {}, { jsonName: r } = this.settings, a;
					r && (a = {});
					let o = 0;
					for (let [t, s] of i.structIterator()) {
						let c = this._write(s, e[t], i);
						if (c !== void 0) {
							let e = t;
							r && (e = s.getMergedTraits().jsonName ?? t, a[t] = e), n[e] = c, o++;
						}
					}
					if (i.isUnionSchema() && o === 0) {
						let { $unknown: t } = e;
						if (Array.isArray(t)) {
							let [e, r] = t;
							e === `__proto__` && xd(n), n[e] = this._write(15, r);
						}
					} else if (typeof e.__type == `string`) for (let t in e) {
						if (!k(e, t)) continue;
						let i = e[t], o = r ? a[t] ?? t : t;
						o in n || (n[o] = this._write(15, i));
					}
					return n;
				}
				if (Array.isArray(t) && i.isListSchema()) {
					let e = i.getValueSchema(), n = [], r = !!i.getMergedTraits().sparse;
					for (let i of t) (r || i != null) && n.push(this._write(e, i));
					return n;
				}
				if (i.isMapSchema()) {
					let e = i.getValueSchema(), n = {}, r = !!i.getMergedTraits().sparse;
					for (let i in t) {
						if (!k(t, i)) continue;
						let a = t[i];
						(r || a != null) && (i === `__proto__` && xd(n), n[i] = this._write(e, a));
					}
					return n;
				}
				if (t instanceof Uint8Array && i.isBlobSchema()) return i === this.rootSchema ? t : (this.serdeContext?.base64Encoder ?? xe)(t);
				if (t instanceof Date && (i.isTimestampSchema() || i.isDocumentSchema())) switch (df(i, this.settings)) {
					case 5: return t.toISOString().replace(`.000Z`, `Z`);
					case 6: return Nt(t);
					case 7: return t.getTime() / 1e3;
					default: return console.warn(`Missing timestamp format, using epoch seconds`, t), t.getTime() / 1e3;
				}
				t instanceof N && (this.useReplacer = !0);
			}
			if (!(t === null && n?.isStructSchema())) {
				if (i.isStringSchema()) {
					if (t === void 0 && i.isIdempotencyToken()) return Dd();
					let e = i.getMergedTraits().mediaType;
					return t != null && e && (e === `application/json` || e.endsWith(`+json`)) ? an.from(t) : t;
				}
				if (typeof t == `number`) return Math.abs(t) === 1 / 0 || isNaN(t) ? String(t) : t;
				if (typeof t == `string` && i.isBlobSchema()) return i === this.rootSchema ? t : (this.serdeContext?.base64Encoder ?? xe)(t);
				if (typeof t == `bigint` && (this.useReplacer = !0), i.isDocumentSchema()) {
					if (r) {
						if (t instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? xe)(t);
						let e = Array.isArray(t) ? [] : {};
						for (let n in t) {
							if (!k(t, n)) continue;
							let r = t[n];
							n === `__proto__` && xd(e), r instanceof N ? (this.useReplacer = !0, e[n] = r) : e[n] = this._write(i, r);
						}
						return e;
					}
					return structuredClone(t);
				}
				return t;
			}
		}
	};
})), zp, Bp = n((() => {
	Pf(), Pp(), Rp(), zp = class extends Nf {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		createSerializer() {
			let e = new Lp(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
		createDeserializer() {
			let e = new Np(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
	};
})), Vp = r({
	AbstractRpcV2Protocol: () => Yd,
	Field: () => mf,
	Fields: () => gf,
	FromStringShapeDeserializer: () => nf,
	HttpBindingProtocol: () => Gd,
	HttpInterceptingShapeDeserializer: () => af,
	HttpInterceptingShapeSerializer: () => lf,
	HttpProtocol: () => Ud,
	HttpRequest: () => A,
	HttpResponse: () => ze,
	JsonCodec: () => zp,
	JsonCodec2: () => kp,
	JsonShapeDeserializer: () => Np,
	JsonShapeDeserializer2: () => sp,
	JsonShapeSerializer: () => Lp,
	JsonShapeSerializer2: () => Dp,
	RequestBuilder: () => ef,
	RpcProtocol: () => qd,
	SerdeContext: () => Vd,
	SmithyRpcV2JsonProtocol: () => jp,
	ToStringShapeSerializer: () => sf,
	buildQueryString: () => jf,
	collectBody: () => Od,
	contentLengthMiddleware: () => xf,
	contentLengthMiddlewareOptions: () => Cf,
	determineTimestampFormat: () => df,
	escapeUri: () => Ef,
	escapeUriPath: () => kf,
	extendedEncodeURIComponent: () => Ad,
	getContentLengthPlugin: () => wf,
	getHttpHandlerExtensionConfiguration: () => vf,
	isValidHostname: () => We,
	loadJsonRpcErrorCode: () => rp,
	loadRestJsonErrorCode: () => np,
	loadSmithyRpcV2JsonErrorCode: () => ip,
	parseJsonBody: () => Qf,
	parseJsonErrorBody: () => $f,
	parseQueryString: () => qe,
	parseUrl: () => Ye,
	requestBuilder: () => $d,
	resolveHttpHandlerRuntimeConfig: () => yf,
	resolvedPath: () => Zd
}), U = n((() => {
	kd(), jd(), Kd(), Wd(), Jd(), Xd(), tf(), Qd(), rf(), of(), uf(), cf(), ff(), Hd(), hf(), _f(), M(), bf(), Tf(), Of(), Af(), Mf(), Mp(), op(), Bp(), Rp(), Pp(), Ap(), Op(), cp();
}));
function Hp(e) {
	return e;
}
var Up, Wp, Gp, Kp = n((() => {
	U(), Up = (e) => (t) => async (n) => {
		if (!A.isInstance(n.request)) return t(n);
		let { request: r } = n, { handlerProtocol: i = `` } = e.requestHandler.metadata || {};
		if (i.indexOf(`h2`) >= 0 && !r.headers[`:authority`]) delete r.headers.host, r.headers[`:authority`] = r.hostname + (r.port ? `:` + r.port : ``);
		else if (!r.headers.host) {
			let e = r.hostname;
			r.port != null && (e += `:${r.port}`), r.headers.host = e;
		}
		return t(n);
	}, Wp = {
		name: `hostHeaderMiddleware`,
		step: `build`,
		priority: `low`,
		tags: [`HOST`],
		override: !0
	}, Gp = (e) => ({ applyToStack: (t) => {
		t.add(Up(e), Wp);
	} });
})), qp, Jp, Yp, Xp = n((() => {
	qp = () => (e, t) => async (n) => {
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
	}, Jp = {
		name: `loggerMiddleware`,
		tags: [`LOGGER`],
		step: `initialize`,
		override: !0
	}, Yp = (e) => ({ applyToStack: (e) => {
		e.add(qp(), Jp);
	} });
})), Zp, Qp = n((() => {
	Zp = {
		step: `build`,
		tags: [`RECURSION_DETECTION`, `TRACE_CONTEXT_PROPAGATION`],
		name: `recursionDetectionMiddleware`,
		override: !0,
		priority: `low`
	};
})), $p, em, tm, nm, rm, im, am = n((() => {
	$p = {
		REQUEST_ID: Symbol.for(`_AWS_LAMBDA_REQUEST_ID`),
		X_RAY_TRACE_ID: Symbol.for(`_AWS_LAMBDA_X_RAY_TRACE_ID`),
		TENANT_ID: Symbol.for(`_AWS_LAMBDA_TENANT_ID`),
		TRACEPARENT: Symbol.for(`_AWS_LAMBDA_TRACEPARENT`),
		TRACESTATE: Symbol.for(`_AWS_LAMBDA_TRACESTATE`),
		BAGGAGE: Symbol.for(`_AWS_LAMBDA_BAGGAGE`)
	}, em = [`true`, `1`].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ``), em || (globalThis.awslambda = globalThis.awslambda || {}), tm = class {
		static PROTECTED_KEYS = $p;
		isProtectedKey(e) {
			return Object.values($p).includes(e);
		}
		getRequestId() {
			return this.get($p.REQUEST_ID) ?? `-`;
		}
		getXRayTraceId() {
			return this.get($p.X_RAY_TRACE_ID);
		}
		getTenantId() {
			return this.get($p.TENANT_ID);
		}
		getTraceparent() {
			return this.get($p.TRACEPARENT);
		}
		getTracestate() {
			return this.get($p.TRACESTATE);
		}
		getBaggage() {
			return this.get($p.BAGGAGE);
		}
	}, nm = class extends tm {
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
	}, rm = class e extends tm {
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
	}, (function(e) {
		let t = null;
		async function n(e) {
			return t ||= (async () => {
				let t = e === !0 || `AWS_LAMBDA_MAX_CONCURRENCY` in process.env ? await rm.create() : new nm();
				return !em && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!em && globalThis.awslambda && (globalThis.awslambda.InvokeStore = t), t);
			})(), t;
		}
		e.getInstanceAsync = n, e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === `1` ? { reset: () => {
			t = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
		} } : void 0;
	})(im ||= {});
}));
function om(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		t !== n && (n === um || n === dm || n === fm) && (e[n] = e[t], delete e[t]);
	}
}
var sm, cm, lm, um, dm, fm, pm, mm = n((() => {
	am(), U(), sm = `AWS_LAMBDA_FUNCTION_NAME`, cm = `_X_AMZN_TRACE_ID`, lm = `X-Amzn-Trace-Id`, um = `traceparent`, dm = `tracestate`, fm = `baggage`, pm = () => (e) => async (t) => {
		let { request: n } = t;
		if (!A.isInstance(n)) return e(t);
		let r;
		{
			let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === lm.toLowerCase()) ?? lm;
			if (!n.headers.hasOwnProperty(e)) {
				let e = process.env[sm], t = process.env[cm];
				r ??= await im.getInstanceAsync();
				let i = r?.getXRayTraceId() ?? t, a = (e) => typeof e == `string` && e.length > 0;
				a(e) && a(i) && (n.headers[lm] = i);
			}
		}
		if (om(n.headers), !n.headers[um]) {
			let e = (r ??= await im.getInstanceAsync())?.getTraceparent?.();
			if (e) {
				n.headers[um] = e;
				let t = r?.getTracestate?.();
				t && (n.headers[dm] = t);
				let i = r?.getBaggage?.();
				i && (n.headers[fm] = i);
			}
		}
		return e(t);
	};
})), hm, gm = n((() => {
	Qp(), mm(), hm = (e) => ({ applyToStack: (e) => {
		e.add(pm(), Zp);
	} });
})), _m, vm = n((() => {
	_m = (e, t) => {
		if (!t || t.length === 0) return e;
		let n = [];
		for (let r of t) for (let t of e) t.schemeId.split(`#`)[1] === r && n.push(t);
		for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
		return n;
	};
}));
function ym(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
var bm, xm = n((() => {
	M(), vm(), bm = (e, t) => (n, r) => async (i) => {
		let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input)), o = e.authSchemePreference ? await e.authSchemePreference() : [], s = _m(a, o), c = ym(e.httpAuthSchemes), l = Pe(r), u = [];
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
	};
})), Sm, Cm, wm = n((() => {
	xm(), Sm = {
		step: `serialize`,
		tags: [`HTTP_AUTH_SCHEME`],
		name: `httpAuthSchemeMiddleware`,
		override: !0,
		relation: `before`,
		toMiddleware: `endpointV2Middleware`
	}, Cm = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
		r.addRelativeTo(bm(e, {
			httpAuthSchemeParametersProvider: t,
			identityProviderConfigProvider: n
		}), Sm);
	} });
})), Tm, Em, Dm = n((() => {
	xm(), Tm = {
		step: `serialize`,
		tags: [`HTTP_AUTH_SCHEME`],
		name: `httpAuthSchemeMiddleware`,
		override: !0,
		relation: `before`,
		toMiddleware: `serializerMiddleware`
	}, Em = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
		r.addRelativeTo(bm(e, {
			httpAuthSchemeParametersProvider: t,
			identityProviderConfigProvider: n
		}), Tm);
	} });
})), Om = n((() => {
	xm(), wm(), Dm();
})), km, Am, jm, Mm = n((() => {
	U(), M(), km = (e) => (e) => {
		throw e;
	}, Am = (e, t) => {}, jm = (e) => (e, t) => async (n) => {
		if (!A.isInstance(n.request)) return e(n);
		let r = Pe(t).selectedHttpAuthScheme;
		if (!r) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
		let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r, s = await e({
			...n,
			request: await o.sign(n.request, a, i)
		}).catch((o.errorHandler || km)(i));
		return (o.successHandler || Am)(s.response, i), s;
	};
})), Nm, Pm, Fm = n((() => {
	Mm(), Nm = {
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
	}, Pm = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(jm(e), Nm);
	} });
})), Im = n((() => {
	Mm(), Fm();
})), Lm, Rm = n((() => {
	Lm = (e) => {
		if (typeof e == `function`) return e;
		let t = Promise.resolve(e);
		return () => t;
	};
}));
function zm(e, t, n, r, i) {
	return async function* (a, o, ...s) {
		let c = o, l = a.startingToken ?? c[n], u = !0, d;
		for (; u;) {
			if (c[n] = l, i && (c[i] = c[i] ?? a.pageSize), a.client instanceof e) d = await Bm(t, a.client, o, a.withCommand, ...s);
			else throw Error(`Invalid client, expected instance of ${e.name}`);
			yield d;
			let f = l;
			l = Vm(d, r), u = !(!l || a.stopOnSameToken && l === f);
		}
		return void 0;
	};
}
var Bm, Vm, Hm = n((() => {
	Bm = async (e, t, n, r = (e) => e, ...i) => {
		let a = new e(n);
		return a = r(a) ?? a, await t.send(a, ...i);
	}, Vm = (e, t) => {
		let n = e, r = t.split(`.`);
		for (let e of r) {
			if (!n || typeof n != `object`) return;
			n = n[e];
		}
		return n;
	};
}));
function Um(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
var Wm = n((() => {})), Gm, Km = n((() => {
	M(), Gm = class {
		authSchemes = /* @__PURE__ */ new Map();
		constructor(e) {
			for (let t in e) {
				if (!k(e, t)) continue;
				let n = e[t];
				n !== void 0 && this.authSchemes.set(t, n);
			}
		}
		getIdentityProvider(e) {
			return this.authSchemes.get(e);
		}
	};
})), qm, Jm, Ym = n((() => {
	U(), qm = Me(), Jm = class {
		async sign(e, t, n) {
			if (!n) throw Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
			if (!n.name) throw Error("request could not be signed with `apiKey` since the `name` signer property is missing");
			if (!n.in) throw Error("request could not be signed with `apiKey` since the `in` signer property is missing");
			if (!t.apiKey) throw Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
			let r = A.clone(e);
			if (n.in === qm.HttpApiKeyAuthLocation.QUERY) r.query[n.name] = t.apiKey;
			else if (n.in === qm.HttpApiKeyAuthLocation.HEADER) r.headers[n.name] = n.scheme ? `${n.scheme} ${t.apiKey}` : t.apiKey;
			else throw Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `" + n.in + "`");
			return r;
		}
	};
})), Xm, Zm = n((() => {
	U(), Xm = class {
		async sign(e, t, n) {
			let r = A.clone(e);
			if (!t.token) throw Error("request could not be signed with `token` since the `token` is not defined");
			return r.headers.Authorization = `Bearer ${t.token}`, r;
		}
	};
})), Qm, $m = n((() => {
	Qm = class {
		async sign(e, t, n) {
			return e;
		}
	};
})), eh = n((() => {
	Ym(), Zm(), $m();
})), th, nh, rh, ih, ah, oh = n((() => {
	th = (e) => function(t) {
		return ih(t) && t.expiration.getTime() - Date.now() < e;
	}, nh = 3e5, rh = th(nh), ih = (e) => e.expiration !== void 0, ah = (e, t, n) => {
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
})), sh = n((() => {
	Km(), eh(), oh();
})), ch = r({
	DefaultIdentityProviderConfig: () => Gm,
	EXPIRATION_MS: () => nh,
	HttpApiKeyAuthSigner: () => Jm,
	HttpBearerAuthSigner: () => Xm,
	NoAuthSigner: () => Qm,
	createIsIdentityExpiredFunction: () => th,
	createPaginator: () => zm,
	doesIdentityRequireRefresh: () => ih,
	getHttpAuthSchemeEndpointRuleSetPlugin: () => Cm,
	getHttpAuthSchemePlugin: () => Em,
	getHttpSigningPlugin: () => Pm,
	getSmithyContext: () => Pe,
	httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => Sm,
	httpAuthSchemeMiddleware: () => bm,
	httpAuthSchemeMiddlewareOptions: () => Tm,
	httpSigningMiddleware: () => jm,
	httpSigningMiddlewareOptions: () => Nm,
	isIdentityExpired: () => rh,
	memoizeIdentityProvider: () => ah,
	normalizeProvider: () => Lm,
	requestBuilder: () => $d,
	setFeature: () => Um
}), lh = n((() => {
	M(), Om(), Im(), Rm(), Hm(), U(), Wm(), sh();
}));
function uh(e) {
	return e === void 0 || typeof e == `string` && e.length <= 50;
}
function dh(e) {
	let t = Lm(e.userAgentAppId ?? void 0), { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == `string` ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!uh(n)) {
				let t = e.logger?.constructor?.name === `NoOpLogger` || !e.logger ? console : e.logger;
				typeof n == `string` ? n.length > 50 && t?.warn(`The provided userAgentAppId exceeds the maximum length of 50 characters.`) : t?.warn(`userAgentAppId must be a string or undefined.`);
			}
			return n;
		}
	});
}
var fh = n((() => {
	lh();
})), ph, mh = n((() => {
	ph = {
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
})), hh, gh, _h, vh, yh, bh, xh = n((() => {
	mh(), hh = ph, gh = ``, _h = (e) => {
		let { partitions: t } = hh;
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
	}, vh = (e, t = ``) => {
		hh = e, gh = t;
	}, yh = () => {
		vh(ph, ``);
	}, bh = () => gh;
})), Sh, Ch = n((() => {
	Sh = (e) => e?.body instanceof y || typeof ReadableStream < `u` && e?.body instanceof ReadableStream;
})), wh, Th, Eh, Dh, Oh, kh, Ah = n((() => {
	wh = [
		`AccessDeniedException`,
		`AuthFailure`,
		`InvalidSignatureException`,
		`RequestExpired`,
		`RequestInTheFuture`,
		`RequestTimeTooSkewed`,
		`SignatureDoesNotMatch`
	], Th = [
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
	], Eh = [
		`TimeoutError`,
		`RequestTimeout`,
		`RequestTimeoutException`
	], Dh = [
		500,
		502,
		503,
		504
	], Oh = [
		`ECONNRESET`,
		`ECONNREFUSED`,
		`EPIPE`,
		`ETIMEDOUT`
	], kh = [
		`EHOSTUNREACH`,
		`ENETUNREACH`,
		`ENOTFOUND`,
		`EAI_AGAIN`
	];
}));
function jh(e) {
	return e.code === `ERR_HTTP2_STREAM_ERROR` && e.message.includes(`NGHTTP2_REFUSED_STREAM`);
}
var Mh, Nh, Ph, Fh, Ih, Lh, Rh, zh = n((() => {
	Ah(), Mh = (e) => e?.$retryable !== void 0, Nh = (e) => wh.includes(e.name), Ph = (e) => e.$metadata?.clockSkewCorrected, Fh = (e) => {
		let t = /* @__PURE__ */ new Set([
			`Failed to fetch`,
			`NetworkError when attempting to fetch resource`,
			`The Internet connection appears to be offline`,
			`Load failed`,
			`Network request failed`
		]);
		return e && e instanceof TypeError ? t.has(e.message) : !1;
	}, Ih = (e) => e.$metadata?.httpStatusCode === 429 || Th.includes(e.name) || e.$retryable?.throttling == 1, Lh = (e, t = 0) => e?.name !== `AbortError` && (Mh(e) || Ph(e) || e.name === `InvalidSignatureException` && e.message?.includes(`Signature expired`) || Eh.includes(e.name) || Oh.includes(e?.code || ``) || kh.includes(e?.code || ``) || Dh.includes(e.$metadata?.httpStatusCode || 0) || Fh(e) || jh(e) || e.cause !== void 0 && t <= 10 && Lh(e.cause, t + 1)), Rh = (e) => {
		if (e.$metadata?.httpStatusCode !== void 0) {
			let t = e.$metadata.httpStatusCode;
			return 500 <= t && t <= 599 && !Lh(e);
		}
		return !1;
	};
})), Bh, Vh, Hh, Uh = n((() => {
	Bh = (e, t) => {
		if (!t) return e;
		let n = () => {}, r = new Promise((e, r) => {
			let i = () => r(Vh());
			t.aborted ? i() : typeof t.addEventListener == `function` ? (t.addEventListener(`abort`, i, { once: !0 }), n = () => t.removeEventListener(`abort`, i)) : t.onabort = i;
		});
		return Promise.race([e, r]).finally(n);
	}, Vh = () => Object.assign(Error(`Request aborted`), { name: `AbortError` }), Hh = (e) => typeof e == `object` && !!e && `name` in e && e.name === `AbortError`;
})), Wh, Gh, Kh, qh = n((() => {
	Wh = 2e4, Gh = `amz-sdk-invocation-id`, Kh = `amz-sdk-request`;
}));
function Jh(e, t) {
	if (ze.isInstance(e)) for (let n in e.headers) {
		if (!k(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === `retry-after`) {
			let r = e.headers[n], i = NaN;
			if (r.endsWith(`GMT`)) try {
				i = (Ut(r).getTime() - Date.now()) / 1e3;
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
function Yh(e, t) {
	return Jh(e, t);
}
var Xh = n((() => {
	M(), U(), H();
})), Zh, Qh = n((() => {
	Zh = (e) => e instanceof Error ? e : e instanceof Object ? Object.assign(Error(), e) : Error(typeof e == `string` ? e : `AWS SDK error wrapper for ${e}`);
}));
function $h(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy(), o = await t.maxAttempts(), s = r[tg.SMITHY_CONTEXT_KEY]?.abortSignal;
		if (ng(a)) {
			a = a;
			let c = (r.partition_id ?? ``) + (r.__retryLongPoll ? `:longpoll` : ``), l = await Bh(a.acquireInitialRetryToken(c), s), u = Error(), d = 0, f = 0, { request: p } = i, m = A.isInstance(p);
			for (m && (p.headers[Gh] = Ed());;) try {
				m && (p.headers[Kh] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				return a.recordSuccess(l), t.$metadata.attempts = d + 1, t.$metadata.totalRetryDelay = f, {
					response: e,
					output: t
				};
			} catch (n) {
				let i = rg(n, t.logger);
				if (u = Zh(n), m && e(p)) throw (r.logger instanceof Po ? console : r.logger)?.warn(`An error was encountered in a non-retryable streaming request.`), u;
				try {
					l = await Bh(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					throw s?.aborted && Hh(e) ? e : (u.$metadata || (u.$metadata = {}), u.$metadata.attempts = d + 1, u.$metadata.totalRetryDelay = f, u);
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o, o > 0 && await Bh(new Promise((e) => setTimeout(e, o)), s);
			}
		} else return a = a, a?.mode && (r.userAgent = [...r.userAgent || [], [`cfg/retry-mode`, a.mode]]), a.retry(n, i);
	};
}
function eg(e) {
	let t = $h(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), ag);
	} });
}
var tg, ng, rg, ig, ag, og = n((() => {
	z(), U(), H(), tg = Me(), zh(), Uh(), qh(), Xh(), Qh(), ng = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0, rg = (e, t) => {
		let n = {
			error: e,
			errorType: ig(e)
		}, r = Jh(e.$response, t);
		return r && (n.retryAfterHint = r), n;
	}, ig = (e) => Ih(e) ? `THROTTLING` : Lh(e) ? `TRANSIENT` : Rh(e) ? `SERVER_ERROR` : `CLIENT_ERROR`, ag = {
		name: `retryMiddleware`,
		tags: [`RETRY`],
		step: `finalizeRequest`,
		priority: `high`,
		override: !0
	};
})), sg, cg = n((() => {
	zh(), sg = class e {
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
			if (n?.errorType === `THROTTLING` || Ih(n?.error ?? e)) {
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
	};
})), lg, ug = n((() => {
	lg = class {
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
	};
})), dg, fg = n((() => {
	qh(), ug(), dg = class {
		x = lg.delay();
		computeNextBackoffDelay(e) {
			let t = Math.random() * Math.min(this.x * 2 ** e, Wh);
			return Math.floor(t);
		}
		setDelayBase(e) {
			this.x = e;
		}
	};
})), pg, mg = n((() => {
	qh(), pg = class {
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
			return Math.min(Wh, this.delay);
		}
		getRetryCost() {
			return this.cost;
		}
		isLongPoll() {
			return this.longPoll;
		}
	};
})), hg, gg, _g = n((() => {
	(function(e) {
		e.STANDARD = `standard`, e.ADAPTIVE = `adaptive`;
	})(hg ||= {}), gg = hg.STANDARD;
})), vg, yg, bg = n((() => {
	fg(), mg(), _g(), qh(), ug(), vg = {
		incompatible: 1,
		attempts: 2,
		capacity: 3
	}, yg = class {
		mode = hg.STANDARD;
		retryBackoffStrategy;
		capacity = 500;
		maxAttemptsProvider;
		baseDelay;
		constructor(e) {
			typeof e == `number` ? this.maxAttemptsProvider = async () => e : typeof e == `function` ? this.maxAttemptsProvider = e : e && typeof e == `object` && (this.maxAttemptsProvider = async () => e.maxAttempts, this.baseDelay = e.baseDelay, this.retryBackoffStrategy = e.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= lg.delay(), this.retryBackoffStrategy ??= new dg();
		}
		async acquireInitialRetryToken(e) {
			return new pg(lg.delay(), 0, void 0, e.includes(`:longpoll`));
		}
		async refreshRetryTokenForRetry(e, t) {
			let n = await this.getMaxAttempts(), r = this.retryCode(e, t, n), i = r === 0, a = e.isLongPoll?.();
			if (i || a) {
				let n = t.errorType;
				this.retryBackoffStrategy.setDelayBase(n === `THROTTLING` ? lg.throttlingDelay() : this.baseDelay);
				let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()), s = o;
				if (t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3))), i) {
					let t = this.getCapacityCost(n);
					this.capacity -= t;
					let r = new pg(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
					return await new Promise((e) => setTimeout(e, s)), r.$retryLog.acquisitionDelay = s, r;
				}
				{
					let e = r === vg.capacity && a ? s : 0;
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
			let r = e.getRetryCount() + 1, i = this.isRetryableError(t.errorType) ? 0 : vg.incompatible, a = r < n ? 0 : vg.attempts, o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : vg.capacity;
			return i || a || o;
		}
		getCapacityCost(e) {
			return e === lg.modifiedCostType() ? lg.throttlingCost() : lg.cost();
		}
		isRetryableError(e) {
			return e === `THROTTLING` || e === `TRANSIENT`;
		}
	};
})), xg, Sg = n((() => {
	cg(), bg(), _g(), xg = class {
		mode = hg.ADAPTIVE;
		rateLimiter;
		standardRetryStrategy;
		constructor(e, t) {
			let { rateLimiter: n } = t ?? {};
			this.rateLimiter = n ?? new sg(), this.standardRetryStrategy = t ? new yg({
				maxAttempts: typeof e == `number` ? e : 3,
				...t
			}) : new yg(e);
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
})), Cg, wg = n((() => {
	bg(), ug(), Cg = class extends yg {
		computeNextBackoffDelay;
		constructor(e, t = lg.delay()) {
			super(typeof e == `function` ? e : async () => e), this.computeNextBackoffDelay = typeof t == `number` ? () => t : t, this.retryBackoffStrategy.computeNextBackoffDelay = (e) => {
				let t = e + 1;
				return this.computeNextBackoffDelay(t);
			};
		}
	};
})), Tg, Eg = n((() => {
	qh(), Tg = (e, t) => {
		let n = e, r = t?.noRetryIncrement ?? 1, i = t?.retryCost ?? 5, a = t?.timeoutRetryCost ?? 10, o = e, s = (e) => e.name === `TimeoutError` ? a : i, c = (e) => s(e) <= o;
		return Object.freeze({
			hasRetryTokens: c,
			retrieveRetryTokens: (e) => {
				if (!c(e)) throw Error(`No retry token available`);
				let t = s(e);
				return o -= t, t;
			},
			releaseRetryTokens: (e) => {
				o += e ?? r, o = Math.min(o, n);
			}
		});
	};
})), Dg, Og = n((() => {
	qh(), Dg = (e, t) => Math.floor(Math.min(Wh, Math.random() * 2 ** t * e));
})), kg, Ag = n((() => {
	zh(), kg = (e) => e ? Mh(e) || Nh(e) || Ih(e) || Lh(e) : !1;
})), jg, Mg, Ng = n((() => {
	U(), H(), zh(), _g(), qh(), Qh(), Eg(), Og(), Ag(), jg = class {
		maxAttemptsProvider;
		retryDecider;
		delayDecider;
		retryQuota;
		mode = hg.STANDARD;
		constructor(e, t) {
			this.maxAttemptsProvider = e, this.retryDecider = t?.retryDecider ?? kg, this.delayDecider = t?.delayDecider ?? Dg, this.retryQuota = t?.retryQuota ?? Tg(500);
		}
		shouldRetry(e, t, n) {
			return t < n && this.retryDecider(e) && this.retryQuota.hasRetryTokens(e);
		}
		async getMaxAttempts() {
			let e;
			try {
				e = await this.maxAttemptsProvider();
			} catch {
				e = 3;
			}
			return e;
		}
		async retry(e, t, n) {
			let r, i = 0, a = 0, o = await this.getMaxAttempts(), { request: s } = t;
			for (A.isInstance(s) && (s.headers[Gh] = Ed());;) try {
				A.isInstance(s) && (s.headers[Kh] = `attempt=${i + 1}; max=${o}`), n?.beforeRequest && await n.beforeRequest();
				let { response: c, output: l } = await e(t);
				return n?.afterRequest && n.afterRequest(c), this.retryQuota.releaseRetryTokens(r), l.$metadata.attempts = i + 1, l.$metadata.totalRetryDelay = a, {
					response: c,
					output: l
				};
			} catch (e) {
				let t = Zh(e);
				if (i++, this.shouldRetry(t, i, o)) {
					r = this.retryQuota.retrieveRetryTokens(t);
					let e = this.delayDecider(Ih(t) ? 500 : 100, i), n = Mg(t.$response), o = Math.max(n || 0, e);
					a += o, await new Promise((e) => setTimeout(e, o));
					continue;
				}
				throw t.$metadata ||= {}, t.$metadata.attempts = i, t.$metadata.totalRetryDelay = a, t;
			}
		}
	}, Mg = (e) => {
		if (!ze.isInstance(e)) return;
		let t = Object.keys(e.headers).find((e) => e.toLowerCase() === `retry-after`);
		if (!t) return;
		let n = e.headers[t], r = Number(n);
		if (!Number.isNaN(r)) return Math.min(r * 1e3, 2e4);
		let i = new Date(n);
		return Math.min(i.getTime() - Date.now(), 2e4);
	};
})), Pg, Fg = n((() => {
	cg(), _g(), Ng(), Pg = class extends jg {
		rateLimiter;
		constructor(e, t) {
			let { rateLimiter: n, ...r } = t ?? {};
			super(e, r), this.rateLimiter = n ?? new sg(), this.mode = hg.ADAPTIVE;
		}
		async retry(e, t) {
			return super.retry(e, t, {
				beforeRequest: async () => this.rateLimiter.getSendToken(),
				afterRequest: (e) => {
					this.rateLimiter.updateClientSendingRate(e);
				}
			});
		}
	};
})), Ig, Lg, Rg, zg, Bg, Vg, Hg, Ug = n((() => {
	z(), Sg(), bg(), _g(), ug(), Ig = `AWS_MAX_ATTEMPTS`, Lg = `max_attempts`, Rg = {
		environmentVariableSelector: (e) => {
			let t = e[Ig];
			if (!t) return;
			let n = parseInt(t);
			if (Number.isNaN(n)) throw Error(`Environment variable ${Ig} mast be a number, got "${t}"`);
			return n;
		},
		configFileSelector: (e) => {
			let t = e[Lg];
			if (!t) return;
			let n = parseInt(t);
			if (Number.isNaN(n)) throw Error(`Shared config file entry ${Lg} mast be a number, got "${t}"`);
			return n;
		},
		default: 3
	}, zg = (e, t) => {
		let { retryStrategy: n, retryMode: r } = e, { defaultMaxAttempts: i = 3, defaultBaseDelay: a = lg.delay() } = t ?? {}, o = j(e.maxAttempts ?? i), s = n ? Promise.resolve(n) : void 0, c = async () => {
			let e = await o();
			return await j(r)() === hg.ADAPTIVE ? new xg(o, {
				maxAttempts: e,
				baseDelay: a
			}) : new yg({
				maxAttempts: e,
				baseDelay: a
			});
		};
		return Object.assign(e, {
			maxAttempts: o,
			retryStrategy: () => s ??= c()
		});
	}, Bg = `AWS_RETRY_MODE`, Vg = `retry_mode`, Hg = {
		environmentVariableSelector: (e) => e[Bg],
		configFileSelector: (e) => e[Vg],
		default: gg
	};
})), Wg, Gg, Kg, qg = n((() => {
	U(), qh(), Wg = () => (e) => async (t) => {
		let { request: n } = t;
		return A.isInstance(n) && (delete n.headers[Gh], delete n.headers[Kh]), e(t);
	}, Gg = {
		name: `omitRetryHeadersMiddleware`,
		tags: [
			`RETRY`,
			`HEADERS`,
			`OMIT_RETRY_HEADERS`
		],
		relation: `before`,
		toMiddleware: `awsAuthMiddleware`,
		override: !0
	}, Kg = (e) => ({ applyToStack: (e) => {
		e.addRelativeTo(Wg(), Gg);
	} });
})), Jg = r({
	AdaptiveRetryStrategy: () => xg,
	CONFIG_MAX_ATTEMPTS: () => Lg,
	CONFIG_RETRY_MODE: () => Vg,
	ConfiguredRetryStrategy: () => Cg,
	DEFAULT_MAX_ATTEMPTS: () => 3,
	DEFAULT_RETRY_DELAY_BASE: () => 100,
	DEFAULT_RETRY_MODE: () => gg,
	DefaultRateLimiter: () => sg,
	DeprecatedAdaptiveRetryStrategy: () => Pg,
	DeprecatedStandardRetryStrategy: () => jg,
	ENV_MAX_ATTEMPTS: () => Ig,
	ENV_RETRY_MODE: () => Bg,
	INITIAL_RETRY_TOKENS: () => 500,
	INVOCATION_ID_HEADER: () => Gh,
	MAXIMUM_RETRY_DELAY: () => Wh,
	NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => Rg,
	NODE_RETRY_MODE_CONFIG_OPTIONS: () => Hg,
	NO_RETRY_INCREMENT: () => 1,
	REQUEST_HEADER: () => Kh,
	RETRY_COST: () => 5,
	RETRY_MODES: () => hg,
	Retry: () => lg,
	StandardRetryStrategy: () => yg,
	THROTTLING_RETRY_DELAY_BASE: () => 500,
	TIMEOUT_RETRY_COST: () => 10,
	defaultDelayDecider: () => Dg,
	defaultRetryDecider: () => kg,
	getOmitRetryHeadersPlugin: () => Kg,
	getRetryAfterHint: () => Yh,
	getRetryPlugin: () => Xg,
	isBrowserNetworkError: () => Fh,
	isClockSkewCorrectedError: () => Ph,
	isClockSkewError: () => Nh,
	isNodeJsHttp2TransientError: () => jh,
	isRetryableByTrait: () => Mh,
	isServerError: () => Rh,
	isThrottlingError: () => Ih,
	isTransientError: () => Lh,
	omitRetryHeadersMiddleware: () => Wg,
	omitRetryHeadersMiddlewareOptions: () => Gg,
	resolveRetryConfig: () => zg,
	retryMiddleware: () => Yg,
	retryMiddlewareOptions: () => ag
}), Yg, Xg, Zg = n((() => {
	Ch(), og(), zh(), Sg(), wg(), cg(), bg(), _g(), qh(), ug(), Fg(), Ng(), Og(), Ag(), Ug(), qg(), Xh(), Yg = $h(Sh), Xg = eg(Sh);
}));
async function Qg(e, t, n) {
	if (n.request?.headers?.[`smithy-protocol`] === `rpc-v2-cbor` && O(e, `PROTOCOL_RPC_V2_CBOR`, `M`), typeof t.retryStrategy == `function`) {
		let n = await t.retryStrategy();
		if (typeof n.mode == `string`) switch (n.mode) {
			case hg.ADAPTIVE:
				O(e, `RETRY_MODE_ADAPTIVE`, `F`);
				break;
			case hg.STANDARD: O(e, `RETRY_MODE_STANDARD`, `E`);
		}
	}
	if (typeof t.accountIdEndpointMode == `function`) {
		let n = e.endpointV2;
		switch (String(n?.url?.hostname).match($g) && O(e, `ACCOUNT_ID_ENDPOINT`, `O`), await t.accountIdEndpointMode?.()) {
			case `disabled`:
				O(e, `ACCOUNT_ID_MODE_DISABLED`, `Q`);
				break;
			case `preferred`:
				O(e, `ACCOUNT_ID_MODE_PREFERRED`, `P`);
				break;
			case `required`: O(e, `ACCOUNT_ID_MODE_REQUIRED`, `R`);
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && O(e, `RESOLVED_ACCOUNT_ID`, `T`);
		for (let [n, r] of Object.entries(t.$source ?? {})) O(e, n, r);
	}
}
var $g, e_ = n((() => {
	Zg(), ae(), $g = /\d{12}\.ddb/;
})), t_, n_, r_, i_, a_ = n((() => {
	t_ = `user-agent`, n_ = `x-amz-user-agent`, r_ = /[^!$%&'*+\-.^_`|~\w]/g, i_ = /[^!$%&'*+\-.^_`|~\w#]/g;
}));
function o_(e) {
	let t = ``;
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= s_) t.length ? t += `,` + r : t += r;
		else break;
	}
	return t;
}
var s_, c_ = n((() => {
	s_ = 1024;
})), l_, u_, d_, f_, p_ = n((() => {
	U(), xh(), e_(), a_(), c_(), l_ = (e) => (t, n) => async (r) => {
		let { request: i } = r;
		if (!A.isInstance(i)) return t(r);
		let { headers: a } = i, o = n?.userAgent?.map(u_) || [], s = (await e.defaultUserAgentProvider()).map(u_);
		await Qg(n, e, r);
		let c = n;
		s.push(`m/${o_(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
		let l = e?.customUserAgent?.map(u_) || [], u = await e.userAgentAppId();
		u && s.push(u_([`app`, `${u}`]));
		let d = bh(), f = (d ? [d] : []).concat([
			...s,
			...o,
			...l
		]).join(` `), p = [...s.filter((e) => e.startsWith(`aws-sdk-`)), ...l].join(` `);
		return e.runtime === `browser` ? a[n_] = f : (p && (a[n_] = a[`x-amz-user-agent`] ? `${a[t_]} ${p}` : p), a[t_] = f), t({
			...r,
			request: i
		});
	}, u_ = (e) => {
		let t = e[0].split(`/`).map((e) => e.replace(r_, `-`)).join(`/`), n = e[1]?.replace(i_, `-`), r = t.indexOf(`/`), i = t.substring(0, r), a = t.substring(r + 1);
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
	}, d_ = {
		name: `getUserAgentMiddleware`,
		step: `build`,
		priority: `low`,
		tags: [`SET_USER_AGENT`, `USER_AGENT`],
		override: !0
	}, f_ = (e) => ({ applyToStack: (t) => {
		t.add(l_(e), d_);
	} });
})), m_, h_ = n((() => {
	m_ = () => {
		for (let e of [
			`deno`,
			`bun`,
			`llrt`
		]) if (S[e]) return [`md/${e}`, S[e]];
		return [`md/nodejs`, S.node];
	};
})), g_, __ = n((() => {
	g_ = { isCrtAvailable: !1 };
})), v_, y_ = n((() => {
	__(), v_ = () => g_.isCrtAvailable ? [`md/crt-avail`] : null;
})), b_, x_, S_ = n((() => {
	h_(), y_(), __(), b_ = ({ serviceId: e, clientVersion: t }) => {
		let n = m_();
		return async (r) => {
			let i = [
				[`aws-sdk-js`, t],
				[`ua`, `2.1`],
				[`os/${p()}`, m()],
				[`lang/js`],
				n
			], a = v_();
			a && i.push(a), e && i.push([`api/${e}`, t]), x.AWS_EXECUTION_ENV && i.push([`exec-env/${x.AWS_EXECUTION_ENV}`]);
			let o = await r?.userAgentAppId?.();
			return o ? [...i, [`app/${o}`]] : [...i];
		};
	}, x_ = b_;
})), C_, w_, T_, E_, D_ = n((() => {
	fh(), C_ = `AWS_SDK_UA_APP_ID`, w_ = `sdk_ua_app_id`, T_ = `sdk-ua-app-id`, E_ = {
		environmentVariableSelector: (e) => e[C_],
		configFileSelector: (e) => e.sdk_ua_app_id ?? e[T_],
		default: void 0
	};
})), O_, k_ = n((() => {
	O_ = ({ serviceId: e, clientVersion: t }) => async (n) => {
		let r = await import(`./bowser.js`), i = r.parse ?? r.default.parse ?? (() => ``), a = typeof window < `u` && window?.navigator?.userAgent ? i(window.navigator.userAgent) : void 0, o = [
			[`aws-sdk-js`, t],
			[`ua`, `2.1`],
			[`os/${a?.os?.name || `other`}`, a?.os?.version],
			[`lang/js`],
			[`md/browser`, `${a?.browser?.name ?? `unknown`}_${a?.browser?.version ?? `unknown`}`]
		];
		e && o.push([`api/${e}`, t]);
		let s = await n?.userAgentAppId?.();
		return s && o.push([`app/${s}`]), o;
	};
})), A_, j_ = n((() => {
	k_(), A_ = {
		os(e) {
			if (/iPhone|iPad|iPod/.test(e)) return `iOS`;
			if (/Macintosh|Mac OS X/.test(e)) return `macOS`;
			if (/Windows NT/.test(e)) return `Windows`;
			if (/Android/.test(e)) return `Android`;
			if (/Linux/.test(e)) return `Linux`;
		},
		browser(e) {
			if (/EdgiOS|EdgA|Edg\//.test(e)) return `Microsoft Edge`;
			if (/Firefox\//.test(e)) return `Firefox`;
			if (/Chrome\//.test(e)) return `Chrome`;
			if (/Safari\//.test(e)) return `Safari`;
		}
	};
})), M_ = n((() => {
	V();
})), N_, P_ = n((() => {
	V(), M_(), N_ = (e, t = !1) => {
		if (t) {
			for (let t of e.split(`.`)) if (!N_(t)) return !1;
			return !0;
		}
		return !(!He(e) || e.length < 3 || e.length > 63 || e !== e.toLowerCase() || rl(e));
	};
})), F_, I_, L_, R_ = n((() => {
	F_ = `:`, I_ = `/`, L_ = (e) => {
		let t = e.split(F_);
		if (t.length < 6) return null;
		let [n, r, i, a, o, ...s] = t;
		return n !== `arn` || r === `` || i === `` || s.join(F_) === `` ? null : {
			partition: r,
			service: i,
			region: a,
			accountId: o,
			resourceId: s.map((e) => e.split(I_)).flat()
		};
	};
})), z_, B_ = n((() => {
	V(), P_(), R_(), xh(), z_ = {
		isVirtualHostableS3Bucket: N_,
		parseArn: L_,
		partition: _h
	}, Bc.aws = z_;
})), V_ = n((() => {
	V();
})), H_, U_, W_ = n((() => {
	U(), H_ = (e) => {
		if (typeof e.endpointProvider != `function`) throw Error(`@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.`);
		let { endpoint: t } = e;
		return t === void 0 && (e.endpoint = async () => U_(e.endpointProvider({
			Region: typeof e.region == `function` ? await e.region() : e.region,
			UseDualStack: typeof e.useDualstackEndpoint == `function` ? await e.useDualstackEndpoint() : e.useDualstackEndpoint,
			UseFIPS: typeof e.useFipsEndpoint == `function` ? await e.useFipsEndpoint() : e.useFipsEndpoint,
			Endpoint: void 0
		}, { logger: e.logger }))), e;
	}, U_ = (e) => Ye(e.url);
})), G_ = n((() => {
	V();
})), K_ = n((() => {
	B();
}));
function q_(e = {}) {
	return I({
		...vs,
		async default() {
			return J_.silence || console.warn(`@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.`), `us-east-1`;
		}
	}, {
		...ys,
		...e
	});
}
var J_, Y_ = n((() => {
	B(), J_ = { silence: !1 };
})), X_, Z_, Q_ = n((() => {
	X_ = (e) => ({
		setRegion(t) {
			e.region = t;
		},
		region() {
			return e.region;
		}
	}), Z_ = (e) => ({ region: e.region() });
})), $_ = r({
	DEFAULT_UA_APP_ID: () => void 0,
	EndpointError: () => Mc,
	NODE_APP_ID_CONFIG_OPTIONS: () => E_,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => ys,
	NODE_REGION_CONFIG_OPTIONS: () => vs,
	REGION_ENV_NAME: () => gs,
	REGION_INI_NAME: () => _s,
	UA_APP_ID_ENV_NAME: () => C_,
	UA_APP_ID_INI_NAME: () => w_,
	awsEndpointFunctions: () => z_,
	createDefaultUserAgentProvider: () => b_,
	createUserAgentStringParsingProvider: () => O_,
	crtAvailability: () => g_,
	defaultUserAgent: () => x_,
	emitWarningIfUnsupportedVersion: () => T,
	fallback: () => A_,
	getAwsRegionExtensionConfiguration: () => X_,
	getDefaultSocketTimeout: () => le,
	getHostHeaderPlugin: () => Gp,
	getLoggerPlugin: () => Yp,
	getLongPollPlugin: () => re,
	getRecursionDetectionPlugin: () => hm,
	getUserAgentMiddlewareOptions: () => d_,
	getUserAgentPlugin: () => f_,
	getUserAgentPrefix: () => bh,
	hostHeaderMiddleware: () => Up,
	hostHeaderMiddlewareOptions: () => Wp,
	isIpAddress: () => rl,
	isVirtualHostableS3Bucket: () => N_,
	loggerMiddleware: () => qp,
	loggerMiddlewareOptions: () => Jp,
	parseArn: () => L_,
	partition: () => _h,
	recursionDetectionMiddleware: () => pm,
	recursionDetectionMiddlewareOptions: () => Zp,
	resolveAwsRegionExtensionConfiguration: () => Z_,
	resolveDefaultAwsRegionalEndpointsConfig: () => H_,
	resolveEndpoint: () => $l,
	resolveHostHeaderConfig: () => Hp,
	resolveRegionConfig: () => Os,
	resolveUserAgentConfig: () => dh,
	setCredentialFeature: () => E,
	setFeature: () => O,
	setPartitionInfo: () => vh,
	setTokenFeature: () => oe,
	state: () => w,
	stsRegionDefaultResolver: () => q_,
	stsRegionWarning: () => J_,
	toEndpointV1: () => U_,
	useDefaultPartitionInfo: () => yh,
	userAgentMiddleware: () => l_
}), W = n((() => {
	ee(), ie(), D(), ae(), se(), ue(), Kp(), Xp(), Qp(), gm(), mm(), fh(), p_(), S_(), D_(), j_(), k_(), B_(), V_(), W_(), M_(), P_(), R_(), xh(), G_(), K_(), Y_(), Q_();
})), ev, tv, nv = n((() => {
	U(), ev = (e) => ze.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, tv = (e) => ze.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
})), rv, iv = n((() => {
	rv = (e) => new Date(Date.now() + e);
})), av, ov = n((() => {
	av = (e, t, n, r) => {
		if (r !== void 0) return t;
		let i = Date.parse(e);
		if (Number.isNaN(i)) return t;
		let a = Date.now();
		return n !== void 0 && a - n > 9e5 ? t : i - a;
	};
})), sv = n((() => {
	nv(), iv(), ov();
})), cv, lv, uv, dv, fv, pv, mv = n((() => {
	U(), cv = Me(), sv(), lv = (e, t) => {
		if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
		return t;
	}, uv = (e) => e.context?.[cv.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0, dv = async (e) => {
		let t = lv(`context`, e.context), n = lv(`config`, e.config), r = t.endpointV2?.properties?.authSchemes?.[0];
		return {
			config: n,
			signer: await lv(`signer`, n.signer)(r),
			signingRegion: e?.signingRegion,
			signingRegionSet: e?.signingRegionSet,
			signingName: e?.signingName
		};
	}, fv = class {
		async sign(e, t, n) {
			if (!A.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
			let r = await dv(n), { config: i, signer: a } = r, { signingRegion: o, signingName: s } = r, c = n.context;
			if (c?.authSchemes?.length ?? !1) {
				let [e, t] = c.authSchemes;
				e?.name === `sigv4a` && t?.name === `sigv4` && (o = t?.signingRegion ?? o, s = t?.signingName ?? s);
			}
			let l = await i.disableClockSkewCorrection?.() === !0;
			n._disableClockSkewCorrection = l;
			let u = l || uv(n);
			return n._skipClockSkewSampling = u, u || (n._preRequestSystemClockOffset = i.systemClockOffset, n._requestSentAt = Date.now()), await a.sign(e, {
				signingDate: l ? /* @__PURE__ */ new Date() : rv(i.systemClockOffset),
				signingRegion: o,
				signingService: s
			});
		}
		errorHandler(e) {
			return (t) => {
				let n = t;
				if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
					let t = n.ServerTime ?? ev(n.$response);
					if (t) {
						let r = lv(`config`, e.config), i = e._preRequestSystemClockOffset, a = e._requestSentAt, o = tv(n.$response), s = av(t, r.systemClockOffset, a, o);
						r.systemClockOffset = s, Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
					}
				}
				throw t;
			};
		}
		successHandler(e, t) {
			if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
			let n = ev(e);
			if (n) {
				let r = lv(`config`, t.config), i = t._requestSentAt, a = tv(e);
				r.systemClockOffset = av(n, r.systemClockOffset, i, a);
			}
		}
	}, pv = fv;
})), hv, gv = n((() => {
	U(), sv(), mv(), hv = class extends fv {
		async sign(e, t, n) {
			if (!A.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
			let { config: r, signer: i, signingRegion: a, signingRegionSet: o, signingName: s } = await dv(n), c = (await r.sigv4aSigningRegionSet?.() ?? o ?? [a]).join(`,`), l = await r.disableClockSkewCorrection?.() === !0;
			return n._disableClockSkewCorrection = l, l || (n._preRequestSystemClockOffset = r.systemClockOffset, n._requestSentAt = Date.now()), await i.sign(e, {
				signingDate: l ? /* @__PURE__ */ new Date() : rv(r.systemClockOffset),
				signingRegion: c,
				signingService: s
			});
		}
	};
})), _v, vv = n((() => {
	_v = (e) => typeof e == `string` && e.length > 0 ? e.split(`,`).map((e) => e.trim()) : [];
})), yv, bv = n((() => {
	yv = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, `_`).toUpperCase()}`;
})), xv, Sv, Cv, wv = n((() => {
	vv(), bv(), xv = `AWS_AUTH_SCHEME_PREFERENCE`, Sv = `auth_scheme_preference`, Cv = {
		environmentVariableSelector: (e, t) => {
			if (t?.signingName && yv(t.signingName) in e) return [`httpBearerAuth`];
			if (xv in e) return _v(e[xv]);
		},
		configFileSelector: (e) => {
			if (Sv in e) return _v(e[Sv]);
		},
		default: []
	};
})), Tv, Ev, Dv = n((() => {
	lh(), B(), Tv = (e) => (e.sigv4aSigningRegionSet = Lm(e.sigv4aSigningRegionSet), e), Ev = {
		environmentVariableSelector(e) {
			if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(`,`).map((e) => e.trim());
			throw new Kn(`AWS_SIGV4A_SIGNING_REGION_SET not set in env.`, { tryNextLink: !0 });
		},
		configFileSelector(e) {
			if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? ``).split(`,`).map((e) => e.trim());
			throw new Kn(`sigv4a_signing_region_set not set in profile.`, { tryNextLink: !0 });
		},
		default: void 0
	};
})), Ov = i(((t) => {
	let { hasOwn: n, fromUtf8: r, fromHex: i, toHex: a, toUint8Array: o, writeKey: s, isArrayBuffer: c } = (H(), e(Cd)), { normalizeProvider: l } = (z(), e(Zo)), { escapeUri: u, HttpRequest: d } = (U(), e(Vp));
	var f = class {
		format(e) {
			let t = [];
			for (let i in e) {
				if (!n(e, i)) continue;
				let a = r(i);
				t.push(Uint8Array.from([a.byteLength]), a, this.formatHeaderValue(e[i]));
			}
			let i = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), a = 0;
			for (let e of t) i.set(e, a), a += e.byteLength;
			return i;
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
					let a = /* @__PURE__ */ new Uint8Array(9);
					return a[0] = 5, a.set(e.value.bytes, 1), a;
				case `binary`:
					let o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
					o.setUint8(0, 6), o.setUint16(1, e.value.byteLength, !1);
					let s = new Uint8Array(o.buffer);
					return s.set(e.value, 3), s;
				case `string`:
					let c = r(e.value), l = new DataView(new ArrayBuffer(3 + c.byteLength));
					l.setUint8(0, 7), l.setUint16(1, c.byteLength, !1);
					let u = new Uint8Array(l.buffer);
					return u.set(c, 3), u;
				case `timestamp`:
					let d = /* @__PURE__ */ new Uint8Array(9);
					return d[0] = 8, d.set(h.fromNumber(e.value.valueOf()).bytes, 1), d;
				case `uuid`:
					if (!m.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
					let f = /* @__PURE__ */ new Uint8Array(17);
					return f[0] = 9, f.set(i(e.value.replace(/-/g, ``)), 1), f;
			}
		}
	}, p;
	(function(e) {
		e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
	})(p ||= {});
	let m = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
	var h = class e {
		bytes;
		constructor(e) {
			if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
		}
		static fromNumber(t) {
			if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
			let n = /* @__PURE__ */ new Uint8Array(8);
			for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
			return t < 0 && g(n), new e(n);
		}
		valueOf() {
			let e = this.bytes.slice(0), t = e[0] & 128;
			return t && g(e), parseInt(a(e), 16) * (t ? -1 : 1);
		}
		toString() {
			return String(this.valueOf());
		}
	};
	function g(e) {
		for (let t = 0; t < 8; t++) e[t] ^= 255;
		for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
	}
	let _ = `X-Amz-Algorithm`, v = `X-Amz-Credential`, y = `X-Amz-Date`, b = `X-Amz-SignedHeaders`, x = `X-Amz-Expires`, S = `X-Amz-Signature`, C = `X-Amz-Security-Token`, w = `authorization`, T = `x-amz-date`, ee = `date`, te = [
		w,
		T,
		ee
	], ne = `x-amz-signature`, re = `x-amz-content-sha256`, ie = `x-amz-security-token`, E = {
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
	}, D = /^proxy-/, O = /^sec-/, ae = [/^proxy-/i, /^sec-/i], oe = `AWS4-HMAC-SHA256`, se = `AWS4-HMAC-SHA256-PAYLOAD`, ce = `UNSIGNED-PAYLOAD`, le = `aws4_request`, ue = 604800, de = ({ query: e = {} }) => {
		let t = [], r = {};
		for (let i in e) {
			if (!n(e, i) || i.toLowerCase() === ne) continue;
			let a = u(i);
			t.push(a);
			let o = e[i];
			typeof o == `string` ? r[a] = `${a}=${u(o)}` : Array.isArray(o) && (r[a] = o.slice(0).reduce((e, t) => e.concat([`${a}=${u(t)}`]), []).sort().join(`&`));
		}
		return t.sort().map((e) => r[e]).filter((e) => e).join(`&`);
	}, fe = (e) => pe(e).toISOString().replace(/\.\d{3}Z$/, `Z`), pe = (e) => typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : typeof e == `string` ? Number(e) ? /* @__PURE__ */ new Date(Number(e) * 1e3) : new Date(e) : e;
	var me = class {
		service;
		regionProvider;
		credentialProvider;
		sha256;
		uriEscapePath;
		applyChecksum;
		constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
			this.service = r, this.sha256 = i, this.uriEscapePath = a, this.applyChecksum = typeof e != `boolean` || e, this.regionProvider = l(n), this.credentialProvider = l(t);
		}
		createCanonicalRequest(e, t, n) {
			let r = Object.keys(t).sort();
			return `${e.method}
${this.getCanonicalPath(e)}
${de(e)}
${r.map((e) => `${e}:${t[e]}`).join(`
`)}

${r.join(`;`)}
${n}`;
		}
		async createStringToSign(e, t, n, r) {
			let i = new this.sha256();
			i.update(o(n));
			let s = await i.digest();
			return `${r}
${e}
${t}
${a(s)}`;
		}
		getCanonicalPath({ path: e }) {
			if (this.uriEscapePath) {
				let t = [];
				for (let n of e.split(`/`)) n?.length !== 0 && n !== `.` && (n === `..` ? t.pop() : t.push(n));
				let n = `${e?.startsWith(`/`) ? `/` : ``}${t.join(`/`)}${t.length > 0 && e?.endsWith(`/`) ? `/` : ``}`;
				return u(n).replace(/%2F/g, `/`);
			}
			return e;
		}
		validateResolvedCredentials(e) {
			if (typeof e != `object` || typeof e.accessKeyId != `string` || typeof e.secretAccessKey != `string`) throw Error(`Resolved credential object is not valid`);
		}
		formatDate(e) {
			let t = fe(e).replace(/[-:]/g, ``);
			return {
				longDate: t,
				shortDate: t.slice(0, 8)
			};
		}
		getCanonicalHeaderList(e) {
			return Object.keys(e).sort().join(`;`);
		}
	};
	let he = {}, ge = [], _e = (e, t, n) => `${e}/${t}/${n}/${le}`, ve = async (e, t, n, r, i) => {
		let o = await be(e, t.secretAccessKey, t.accessKeyId), s = `${n}:${r}:${i}:${a(o)}:${t.sessionToken}`;
		if (s in he) return he[s];
		for (ge.push(s); ge.length > 50;) delete he[ge.shift()];
		let c = `AWS4${t.secretAccessKey}`;
		for (let t of [
			n,
			r,
			i,
			le
		]) c = await be(e, c, t);
		return he[s] = c;
	}, ye = () => {
		ge.length = 0, Object.keys(he).forEach((e) => {
			delete he[e];
		});
	}, be = (e, t, n) => {
		let r = new e(t);
		return r.update(o(n)), r.digest();
	}, xe = ({ headers: e }, t, r) => {
		let i = {};
		for (let a of Object.keys(e).sort()) {
			if (e[a] == null) continue;
			let o = a.toLowerCase();
			(n(E, o) || t?.has(o) || D.test(o) || O.test(o)) && (!r || r && !r.has(o)) || (o === `__proto__` && s(i), i[o] = e[a].replace(/[\r\n]/g, ` `).replace(/[ \t]+/g, ` `).replace(/^ | $/g, ``));
		}
		return i;
	}, Se = async ({ headers: e, body: t }, r) => {
		for (let t in e) if (n(e, t) && t.toLowerCase() === re) return e[t];
		if (t == null) return `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
		if (typeof t == `string` || ArrayBuffer.isView(t) || c(t)) {
			let e = new r();
			return e.update(o(t)), a(await e.digest());
		}
		return ce;
	}, Ce = (e, t) => {
		e = e.toLowerCase();
		for (let r in t) if (n(t, r) && e === r.toLowerCase()) return !0;
		return !1;
	}, we = (e, t = {}) => {
		let { headers: r, query: i = {} } = d.clone(e);
		for (let e in r) {
			if (!n(r, e)) continue;
			let a = e.toLowerCase();
			(a.slice(0, 6) === `x-amz-` && !t.unhoistableHeaders?.has(a) || t.hoistableHeaders?.has(a)) && (i[e] = r[e], delete r[e]);
		}
		return {
			...e,
			headers: r,
			query: i
		};
	}, Te = (e) => {
		e = d.clone(e);
		for (let t in e.headers) n(e.headers, t) && te.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
		return e;
	};
	var Ee = class extends me {
		headerFormatter = new f();
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
			if (r > ue) return Promise.reject(`Signature version 4 presigned URLs must have an expiration date less than one week in the future`);
			let m = _e(p, d, l ?? this.service), h = we(Te(e), {
				unhoistableHeaders: a,
				hoistableHeaders: s
			});
			u.sessionToken && (h.query[C] = u.sessionToken), h.query[_] = oe, h.query[v] = `${u.accessKeyId}/${m}`, h.query[y] = f, h.query[x] = r.toString(10);
			let g = xe(h, i, o);
			return h.query[b] = this.getCanonicalHeaderList(g), h.query[S] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await Se(e, this.sha256))), h;
		}
		async sign(e, t) {
			return typeof e == `string` ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
		}
		async signEvent({ headers: e, payload: t }, { signingDate: n = /* @__PURE__ */ new Date(), priorSignature: r, signingRegion: i, signingService: o, eventStreamCredentials: s }) {
			let c = i ?? await this.regionProvider(), { shortDate: l, longDate: u } = this.formatDate(n), d = _e(l, c, o ?? this.service), f = await Se({
				headers: {},
				body: t
			}, this.sha256), p = new this.sha256();
			p.update(e);
			let m = a(await p.digest()), h = [
				se,
				u,
				d,
				r,
				m,
				f
			].join(`
`);
			return this.signString(h, {
				signingDate: n,
				signingRegion: c,
				signingService: o,
				eventStreamCredentials: s
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
			let s = i ?? await this.credentialProvider();
			this.validateResolvedCredentials(s);
			let c = n ?? await this.regionProvider(), { shortDate: l } = this.formatDate(t), u = new this.sha256(await this.getSigningKey(s, c, l, r));
			return u.update(o(e)), a(await u.digest());
		}
		async signRequest(e, { signingDate: t = /* @__PURE__ */ new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
			let o = await this.credentialProvider();
			this.validateResolvedCredentials(o);
			let s = i ?? await this.regionProvider(), c = Te(e), { longDate: l, shortDate: u } = this.formatDate(t), d = _e(u, s, a ?? this.service);
			c.headers[T] = l, o.sessionToken && (c.headers[ie] = o.sessionToken);
			let f = await Se(c, this.sha256);
			!Ce(re, c.headers) && this.applyChecksum && (c.headers[re] = f);
			let p = xe(c, r, n), m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
			return c.headers[w] = `${oe} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`, c;
		}
		async getSignature(e, t, n, r) {
			let i = await this.createStringToSign(e, t, r, oe), s = new this.sha256(await n);
			return s.update(o(i)), a(await s.digest());
		}
		getSigningKey(e, t, n, r) {
			return ve(this.sha256, e, n, t, r || this.service);
		}
	};
	t.ALGORITHM_IDENTIFIER = oe, t.ALGORITHM_IDENTIFIER_V4A = `AWS4-ECDSA-P256-SHA256`, t.ALGORITHM_QUERY_PARAM = _, t.ALWAYS_UNSIGNABLE_HEADERS = E, t.AMZ_DATE_HEADER = T, t.AMZ_DATE_QUERY_PARAM = y, t.AUTH_HEADER = w, t.CREDENTIAL_QUERY_PARAM = v, t.DATE_HEADER = ee, t.EVENT_ALGORITHM_IDENTIFIER = se, t.EXPIRES_QUERY_PARAM = x, t.GENERATED_HEADERS = te, t.HOST_HEADER = `host`, t.KEY_TYPE_IDENTIFIER = le, t.MAX_CACHE_SIZE = 50, t.MAX_PRESIGNED_TTL = ue, t.PROXY_HEADER_PATTERN = D, t.REGION_SET_PARAM = `X-Amz-Region-Set`, t.SEC_HEADER_PATTERN = O, t.SHA256_HEADER = re, t.SIGNATURE_HEADER = ne, t.SIGNATURE_QUERY_PARAM = S, t.SIGNED_HEADERS_QUERY_PARAM = b, t.SignatureV4 = Ee, t.SignatureV4Base = me, t.TOKEN_HEADER = ie, t.TOKEN_QUERY_PARAM = C, t.UNSIGNABLE_PATTERNS = ae, t.UNSIGNED_PAYLOAD = ce, t.clearCredentialCache = ye, t.createScope = _e, t.getCanonicalHeaders = xe, t.getCanonicalQuery = de, t.getPayloadHash = Se, t.getSigningKey = ve, t.hasHeader = Ce, t.moveHeadersToQuery = we, t.prepareRequest = Te, t.signatureV4aContainer = { SignatureV4a: null };
}));
function kv(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	return r = t ? t?.memoized ? t : ah(t, rh, ih) : n ? Lm(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, r.memoized = !0, r;
}
function Av(e, t) {
	if (t.configBound) return t;
	let n = async (n) => t({
		...n,
		callerClientConfig: e
	});
	return n.memoized = t.memoized, n.configBound = !0, n;
}
var jv, Mv, Nv = n((() => {
	W(), lh(), jv = Ov(), Mv = (e) => (t) => {
		let n = t.credentials, r = !!t.credentials, i;
		Object.defineProperty(t, "credentials", {
			set(e) {
				e && e !== n && e !== i && (r = !0), n = e;
				let a = Av(t, kv(t, {
					credentials: n,
					credentialDefaultProvider: t.credentialDefaultProvider
				}));
				if (r && !a.attributed) {
					let e = typeof n == `object` && !!n;
					i = async (t) => {
						let n = await a(t);
						return e && (!n.$source || Object.keys(n.$source).length === 0) ? E(n, `CREDENTIALS_CODE`, `e`) : n;
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
		return c = t.signer ? Lm(t.signer) : t.regionInfoProvider ? () => Lm(t.region)().then(async (e) => [await t.regionInfoProvider(e, {
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
			return new (t.signerConstructor || jv.SignatureV4)(o);
		}) : async (e) => {
			e = Object.assign({}, {
				name: `sigv4`,
				signingName: t.signingName || t.defaultSigningName,
				signingRegion: await Lm(t.region)(),
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
			return new (t.signerConstructor || jv.SignatureV4)(i);
		}, Object.assign(t, {
			systemClockOffset: o,
			signingEscapePath: a,
			signer: c,
			disableClockSkewCorrection: Lm(t.disableClockSkewCorrection ?? e)
		});
	};
})), Pv = n((() => {
	mv(), gv(), wv(), Dv(), Nv();
})), Fv, Iv, Lv, Rv = n((() => {
	B(), Fv = `AWS_DISABLE_CLOCK_SKEW_CORRECTION`, Iv = `disable_clock_skew_correction`, Lv = {
		environmentVariableSelector: (e) => P(e, Fv, F.ENV),
		configFileSelector: (e) => P(e, Iv, F.CONFIG),
		default: !1
	};
})), zv, Bv = n((() => {
	B(), Rv(), zv = I(Lv);
})), Vv = r({
	AWSSDKSigV4Signer: () => pv,
	AwsSdkSigV4ASigner: () => hv,
	AwsSdkSigV4Signer: () => fv,
	NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => Cv,
	NODE_SIGV4A_CONFIG_OPTIONS: () => Ev,
	getBearerTokenEnvKey: () => yv,
	resolveAWSSDKSigV4Config: () => Uv,
	resolveAwsSdkSigV4AConfig: () => Tv,
	resolveAwsSdkSigV4Config: () => Hv,
	validateSigningProperties: () => dv
}), Hv, Uv, Wv = n((() => {
	Pv(), bv(), Bv(), Hv = Mv(zv), Uv = Hv;
})), Gv = i(((t) => {
	let { setCredentialFeature: n } = (W(), e($_)), { CredentialsProviderError: r } = (B(), e(Js)), i = `AWS_ACCESS_KEY_ID`, a = `AWS_SECRET_ACCESS_KEY`, o = `AWS_SESSION_TOKEN`, s = `AWS_CREDENTIAL_EXPIRATION`, c = `AWS_CREDENTIAL_SCOPE`, l = `AWS_ACCOUNT_ID`;
	t.ENV_ACCOUNT_ID = l, t.ENV_CREDENTIAL_SCOPE = c, t.ENV_EXPIRATION = s, t.ENV_KEY = i, t.ENV_SECRET = a, t.ENV_SESSION = o, t.fromEnv = (e) => async () => {
		e?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);
		let t = process.env[i], u = process.env[a], d = process.env[o], f = process.env[s], p = process.env[c], m = process.env[l];
		if (t && u) {
			let e = {
				accessKeyId: t,
				secretAccessKey: u,
				...d && { sessionToken: d },
				...f && { expiration: new Date(f) },
				...p && { credentialScope: p },
				...m && { accountId: m }
			};
			return n(e, `CREDENTIALS_ENV_VARS`, `g`), e;
		}
		throw new r(`Unable to find environment variable credentials.`, { logger: e?.logger });
	};
})), Kv = i(((n) => {
	let { ProviderError: r, CredentialsProviderError: i, loadConfig: a } = (B(), e(Js)), o = t(`node:http`), { parseUrl: s } = (U(), e(Vp)), c = (e) => !!e && typeof e == `object` && typeof e.AccessKeyId == `string` && typeof e.SecretAccessKey == `string` && typeof e.Token == `string` && typeof e.Expiration == `string`, l = (e) => ({
		accessKeyId: e.AccessKeyId,
		secretAccessKey: e.SecretAccessKey,
		sessionToken: e.Token,
		expiration: new Date(e.Expiration),
		...e.AccountId && { accountId: e.AccountId }
	}), u = 1e3, d = ({ maxRetries: e = 0, timeout: t = u }) => ({
		maxRetries: e,
		timeout: t
	});
	function f(e) {
		return new Promise((t, n) => {
			let i = o.request({
				method: `GET`,
				...e,
				hostname: e.hostname?.replace(/^\[(.+)\]$/, `$1`)
			});
			i.on(`error`, (e) => {
				n(Object.assign(new r(`Unable to connect to instance metadata service`), e)), i.destroy();
			}), i.on(`timeout`, () => {
				n(new r(`TimeoutError from instance metadata service`)), i.destroy();
			}), i.on(`response`, (e) => {
				let { statusCode: a = 400 } = e;
				(a < 200 || 300 <= a) && (n(Object.assign(new r(`Error response received from instance metadata service`), { statusCode: a })), i.destroy());
				let o = [];
				e.on(`data`, (e) => {
					o.push(e);
				}), e.on(`end`, () => {
					t(Buffer.concat(o)), i.destroy();
				});
			}), i.end();
		});
	}
	let p = (e, t) => {
		let n = e();
		for (let r = 0; r < t; r++) n = n.catch(e);
		return n;
	}, m = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, h = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, g = `AWS_CONTAINER_AUTHORIZATION_TOKEN`, _ = (e = {}) => {
		let { timeout: t, maxRetries: n } = d(e);
		return () => p(async () => {
			let n = await x({ logger: e.logger }), r = JSON.parse(await v(t, n));
			if (!c(r)) throw new i(`Invalid response received from instance metadata service.`, { logger: e.logger });
			return l(r);
		}, n);
	}, v = async (e, t) => (process.env[g] && (t.headers = {
		...t.headers,
		Authorization: process.env[g]
	}), (await f({
		...t,
		timeout: e
	})).toString()), y = /* @__PURE__ */ new Set([`localhost`, `127.0.0.1`]), b = /* @__PURE__ */ new Set([`http:`, `https:`]), x = async ({ logger: e }) => {
		if (process.env[h]) return {
			hostname: `169.254.170.2`,
			path: process.env[h]
		};
		if (process.env[m]) {
			let t;
			try {
				t = new URL(process.env[m]);
			} catch {
				throw new i(`${process.env[m]} is not a valid container metadata service URL`, {
					tryNextLink: !1,
					logger: e
				});
			}
			if (!t.hostname || !y.has(t.hostname)) throw new i(`${t.hostname} is not a valid container metadata service hostname`, {
				tryNextLink: !1,
				logger: e
			});
			if (!t.protocol || !b.has(t.protocol)) throw new i(`${t.protocol} is not a valid container metadata service protocol`, {
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
		throw new i(`The container metadata credential provider cannot be used unless the ${h} or ${m} environment variable is set`, {
			tryNextLink: !1,
			logger: e
		});
	};
	var S = class e extends i {
		tryNextLink;
		name = `InstanceMetadataV1FallbackError`;
		constructor(t, n = !0) {
			super(t, n), this.tryNextLink = n, Object.setPrototypeOf(this, e.prototype);
		}
	}, C;
	(function(e) {
		e.IPv4 = `http://169.254.169.254`, e.IPv6 = `http://[fd00:ec2::254]`;
	})(C ||= {});
	let w = {
		environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
		configFileSelector: (e) => e.ec2_metadata_service_endpoint,
		default: void 0
	};
	var T;
	(function(e) {
		e.IPv4 = `IPv4`, e.IPv6 = `IPv6`;
	})(T ||= {});
	let ee = {
		environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
		configFileSelector: (e) => e.ec2_metadata_service_endpoint_mode,
		default: T.IPv4
	}, te = async () => s(await ne() || await re()), ne = async () => a(w)(), re = async () => {
		let e = await a(ee)();
		switch (e) {
			case T.IPv4: return C.IPv4;
			case T.IPv6: return C.IPv6;
			default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(T)}`);
		}
	}, ie = (e, t) => {
		let n = 300 + Math.floor(Math.random() * 300), r = new Date(Date.now() + n * 1e3);
		t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
		let i = e.originalExpiration ?? e.expiration;
		return {
			...e,
			...i ? { originalExpiration: i } : {},
			expiration: r
		};
	}, E = (e, t = {}) => {
		let n = t?.logger || console, r;
		return async () => {
			let t;
			try {
				t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = ie(t, n));
			} catch (e) {
				if (r) n.warn(`Credential renew failed: `, e), t = ie(r, n);
				else throw e;
			}
			return r = t, t;
		};
	}, D = `/latest/meta-data/iam/security-credentials/`, O = `AWS_EC2_METADATA_V1_DISABLED`, ae = `ec2_metadata_v1_disabled`, oe = `x-aws-ec2-metadata-token`, se = (e = {}) => E(ce(e), { logger: e.logger }), ce = (e = {}) => {
		let t = !1, { logger: n, profile: r } = e, { timeout: o, maxRetries: s } = d(e), c = async (n, o) => {
			if (t || o.headers?.[oe] == null) {
				let t = !1, n = !1, o = await a({
					environmentVariableSelector: (t) => {
						let r = t[O];
						if (n = !!r && r !== `false`, r === void 0) throw new i(`${O} not set in env, checking config file next.`, { logger: e.logger });
						return n;
					},
					configFileSelector: (e) => {
						let n = e[ae];
						return t = !!n && n !== `false`, t;
					},
					default: !1
				}, { profile: r })();
				if (e.ec2MetadataV1Disabled || o) {
					let r = [];
					throw e.ec2MetadataV1Disabled && r.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`), t && r.push(`config file profile (${ae})`), n && r.push(`process environment variable (${O})`), new S(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(`, `)}].`);
				}
			}
			let s = (await p(async () => {
				let e;
				try {
					e = await ue(o);
				} catch (e) {
					throw e.statusCode === 401 && (t = !1), e;
				}
				return e;
			}, n)).trim();
			return p(async () => {
				let n;
				try {
					n = await de(s, o, e);
				} catch (e) {
					throw e.statusCode === 401 && (t = !1), e;
				}
				return n;
			}, n);
		};
		return async () => {
			let e = await te();
			if (t) return n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (no token fetch)`), c(s, {
				...e,
				timeout: o
			});
			{
				let r;
				try {
					r = (await le({
						...e,
						timeout: o
					})).toString();
				} catch (r) {
					if (r?.statusCode === 400) throw Object.assign(r, { message: `EC2 Metadata token request returned error` });
					return (r.message === `TimeoutError` || [
						403,
						404,
						405
					].includes(r.statusCode)) && (t = !0), n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (initial)`), c(s, {
						...e,
						timeout: o
					});
				}
				return c(s, {
					...e,
					headers: { [oe]: r },
					timeout: o
				});
			}
		};
	}, le = async (e) => f({
		...e,
		path: `/latest/api/token`,
		method: `PUT`,
		headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
	}), ue = async (e) => (await f({
		...e,
		path: D
	})).toString(), de = async (e, t, n) => {
		let r = JSON.parse((await f({
			...t,
			path: D + e
		})).toString());
		if (!c(r)) throw new i(`Invalid response received from instance metadata service.`, { logger: n.logger });
		return l(r);
	};
	n.DEFAULT_MAX_RETRIES = 0, n.DEFAULT_TIMEOUT = u, n.ENV_CMDS_AUTH_TOKEN = g, n.ENV_CMDS_FULL_URI = m, n.ENV_CMDS_RELATIVE_URI = h, n.Endpoint = C, n.fromContainerMetadata = _, n.fromInstanceMetadata = se, n.getInstanceMetadataEndpoint = te, n.httpRequest = f, n.providerConfigFromInit = d;
})), qv = i(((n) => {
	let { hasOwn: r } = (H(), e(Cd)), { streamCollector: i } = (H(), e(Cd));
	n.streamCollector = i;
	let { buildQueryString: a, HttpResponse: o } = (U(), e(Vp)), s = t(`node:https`), { Readable: c } = t(`node:stream`), l = t(`node:http2`);
	function u(e) {
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
	let d = [
		`ECONNRESET`,
		`EPIPE`,
		`ETIMEDOUT`
	], f = (e) => {
		let t = {};
		for (let n in e) {
			if (!r(e, n)) continue;
			let i = e[n];
			t[n] = Array.isArray(i) ? i.join(`,`) : i;
		}
		return t;
	}, p = {
		setTimeout: (e, t) => setTimeout(e, t),
		clearTimeout: (e) => clearTimeout(e)
	}, m = 1e3, h = (e, t, n = 0) => {
		if (!n) return -1;
		let r = (r) => {
			let i = p.setTimeout(() => {
				e.destroy(), t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: `TimeoutError` }));
			}, n - r), a = (e) => {
				e?.connecting ? e.on(`connect`, () => {
					p.clearTimeout(i);
				}) : p.clearTimeout(i);
			};
			e.socket ? a(e.socket) : e.on(`socket`, a);
		};
		return n < 2e3 ? (r(0), 0) : p.setTimeout(r.bind(null, m), m);
	}, g = (e, t, n = 0, r, i) => n ? p.setTimeout(() => {
		let a = `@smithy/node-http-handler - [${r ? `ERROR` : `WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;
		if (r) {
			let n = Object.assign(Error(a), {
				name: `TimeoutError`,
				code: `ETIMEDOUT`
			});
			e.destroy(n), t(n);
		} else a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`, i?.warn?.(a);
	}, n) : -1, _ = (e, { keepAlive: t, keepAliveMsecs: n }, r = 3e3) => {
		if (t !== !0) return -1;
		let i = () => {
			e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on(`socket`, (e) => {
				e.setKeepAlive(t, n || 0);
			});
		};
		return r === 0 ? (i(), 0) : p.setTimeout(i, r);
	}, v = (e) => {
		let t = e?.defaultSocketTimeout;
		return typeof t == `number` && Number.isFinite(t) && t > 0 ? t : void 0;
	}, y = (e, t, n = 0, r = !1) => {
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
		let s = p.setTimeout(o, 3e3);
		e.once(`close`, () => p.clearTimeout(s));
	}, b = 6e3;
	async function x(e, t, n = b, r = !1) {
		let i = t.headers, a = i ? i.Expect || i.expect : void 0, o = -1, s = !0;
		!r && a === `100-continue` && (s = await Promise.race([new Promise((e) => {
			o = Number(p.setTimeout(() => e(!0), Math.max(b, n)));
		}), new Promise((t) => {
			e.on(`continue`, () => {
				p.clearTimeout(o), t(!0);
			}), e.on(`response`, () => {
				p.clearTimeout(o), t(!1);
			}), e.on(`error`, () => {
				p.clearTimeout(o), t(!1);
			});
		})])), s && S(e, t.body);
	}
	function S(e, t) {
		if (t instanceof c) t.pipe(e);
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
	let C, w;
	var T = class e {
		config;
		configProvider;
		socketWarningTimestamp = 0;
		externalAgent = !1;
		metadata = { handlerProtocol: `http/1.1` };
		static create(t) {
			return typeof t?.handle == `function` ? t : new e(t);
		}
		static checkSocketUsage(e, t, n = console) {
			let { sockets: i, requests: a, maxSockets: o } = e;
			if (typeof o != `number` || o === 1 / 0 || Date.now() - 15e3 < t) return t;
			if (i && a) for (let e in i) {
				if (!r(i, e)) continue;
				let t = i[e]?.length ?? 0, s = a[e]?.length ?? 0;
				if (t >= o && s >= 2 * o) return n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${s} additional requests are enqueued.
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
			let i = this.config, c = i.logger, l = t.protocol === `https:`;
			return !l && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((m, b) => {
				let S, T = -1, ee = -1, te = -1, ne = -1, re = () => {
					p.clearTimeout(T), p.clearTimeout(ee), p.clearTimeout(te), p.clearTimeout(ne);
				}, ie = async (e) => {
					await S, re(), m(e);
				}, E = async (e) => {
					await S, re(), b(e);
				};
				if (n?.aborted) {
					E(u(n));
					return;
				}
				let D = t.headers, O = D ? (D.Expect ?? D.expect) === `100-continue` : !1, ae = l ? i.httpsAgent : i.httpAgent;
				O && !this.externalAgent && (ae = new (l ? s.Agent : C)({
					keepAlive: !1,
					maxSockets: 1 / 0
				})), T = p.setTimeout(() => {
					this.socketWarningTimestamp = e.checkSocketUsage(ae, this.socketWarningTimestamp, c);
				}, i.socketAcquisitionWarningTimeout ?? (i.requestTimeout ?? 2e3) + (i.connectionTimeout ?? 1e3));
				let oe = t.query ? a(t.query) : ``, se;
				(t.username != null || t.password != null) && (se = `${t.username ?? ``}:${t.password ?? ``}`);
				let ce = t.path;
				oe && (ce += `?${oe}`), t.fragment && (ce += `#${t.fragment}`);
				let le = t.hostname ?? ``;
				le = le[0] === `[` && le.endsWith(`]`) ? t.hostname.slice(1, -1) : t.hostname;
				let ue = {
					headers: t.headers,
					host: le,
					method: t.method,
					path: ce,
					port: t.port,
					agent: ae,
					auth: se
				}, de = (l ? s.request : w)(ue, (e) => {
					let t = new o({
						statusCode: e.statusCode || -1,
						reason: e.statusMessage,
						headers: f(e.headers),
						body: e
					});
					ie({ response: t });
				});
				if (de.on(`error`, (e) => {
					d.includes(e.code) ? E(Object.assign(e, { name: `TimeoutError` })) : E(e);
				}), n) {
					let e = () => {
						de.destroy();
						let e = u(n);
						E(e);
					};
					if (typeof n.addEventListener == `function`) {
						let t = n;
						t.addEventListener(`abort`, e, { once: !0 }), de.once(`close`, () => t.removeEventListener(`abort`, e));
					} else n.onabort = e;
				}
				let fe = r ?? i.requestTimeout;
				ee = h(de, E, i.connectionTimeout), te = g(de, E, fe, i.throwOnRequestTimeout, c ?? console);
				let pe = i.socketTimeout === void 0 ? v(i) : void 0;
				pe ? y(de, E, pe, !0) : y(de, E, i.socketTimeout);
				let me = ue.agent;
				typeof me == `object` && `keepAlive` in me && (ne = _(de, {
					keepAlive: me.keepAlive,
					keepAliveMsecs: me.keepAliveMsecs
				})), S = x(de, t, fe, this.externalAgent).catch((e) => (re(), b(e)));
			});
		}
		updateHttpClientConfig(e, t) {
			this.config = void 0, this.configProvider = this.configProvider.then((n) => {
				switch (e) {
					case Symbol.for(`logger`):
						e = `logger`, t = n.logger ?? t;
						break;
					case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = v(n) ?? t;
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
			let { requestTimeout: n, connectionTimeout: r, socketTimeout: i, socketAcquisitionWarningTimeout: a, httpAgent: o, httpsAgent: c, throwOnRequestTimeout: l, logger: u } = e || {}, d;
			return {
				connectionTimeout: r,
				requestTimeout: n,
				socketTimeout: i,
				defaultSocketTimeout: v(e),
				socketAcquisitionWarningTimeout: a,
				throwOnRequestTimeout: l,
				httpAgentProvider: () => d ??= (async () => {
					let e = t(`node:http`), { Agent: n, request: r } = e.default ?? e;
					return w = r, C = n, o instanceof C || typeof o?.destroy == `function` ? (this.externalAgent = !0, o) : new C({
						keepAlive: !0,
						maxSockets: 50,
						...o
					});
				})(),
				httpsAgent: c instanceof s.Agent || typeof c?.destroy == `function` ? (this.externalAgent = !0, c) : new s.Agent({
					keepAlive: !0,
					maxSockets: 50,
					...c
				}),
				logger: u
			};
		}
	};
	let ee = /* @__PURE__ */ new Uint16Array(1);
	var te = class {
		id = ee[0]++;
		total = 0;
		max = 0;
		session;
		refs = 0;
		constructor(e) {
			e.unref(), this.session = e;
		}
		retain() {
			if (this.session.destroyed) throw Error(`@smithy/node-http-handler - cannot acquire reference to destroyed session.`);
			this.refs += 1, this.total += 1, this.max = Math.max(this.refs, this.max), this.session.ref();
		}
		free() {
			if (!this.session.destroyed && (--this.refs, this.refs === 0 && this.session.unref(), this.refs < 0)) throw Error(`@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.`);
		}
		deref() {
			return this.session;
		}
		close() {
			this.session.closed || this.session.close();
		}
		destroy() {
			this.refs = 0, this.session.destroyed || (this.session.setTimeout(0), this.session.destroy());
		}
		useCount() {
			return this.refs;
		}
	}, ne = class {
		sessions = [];
		maxConcurrency = 0;
		constructor(e) {
			this.sessions = (e ?? []).map((e) => new te(e));
		}
		poll() {
			let e = !1;
			for (let t of this.sessions) if (t.deref().destroyed) e = !0;
			else if (!this.maxConcurrency || t.useCount() < this.maxConcurrency) return t;
			if (e) for (let e of this.sessions) e.deref().destroyed && this.remove(e);
		}
		offerLast(e) {
			this.sessions.push(e);
		}
		remove(e) {
			let t = this.sessions.indexOf(e);
			t > -1 && this.sessions.splice(t, 1);
		}
		[Symbol.iterator]() {
			return this.sessions[Symbol.iterator]();
		}
		setMaxConcurrency(e) {
			this.maxConcurrency = e;
		}
		destroy(e) {
			this.remove(e), e.destroy();
		}
	}, re = class {
		config;
		connectOptions;
		connectionPools = /* @__PURE__ */ new Map();
		constructor(e) {
			if (this.config = e, this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw RangeError(`maxConcurrency must be greater than zero.`);
		}
		lease(e, t) {
			let n = this.getUrlString(e), r = this.getPool(n);
			if (!this.config.disableConcurrency && !t.isEventStream) {
				let e = r.poll();
				if (e) return e.retain(), e;
			}
			let i = new te(this.connect(n)), a = i.deref();
			this.config.maxConcurrency && a.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t) => {
				if (t) throw Error(`Fail to set maxConcurrentStreams to ` + this.config.maxConcurrency + `when creating new session for ` + e.destination.toString());
			});
			let o = () => {
				this.removeFromPoolAndClose(n, i);
			}, s = () => {
				this.removeFromPoolAndCheckedDestroy(n, i);
			};
			return a.on(`goaway`, o), a.on(`error`, s), a.on(`frameError`, s), a.on(`close`, s), t.requestTimeout && a.setTimeout(t.requestTimeout, s), r.offerLast(i), i.retain(), i;
		}
		release(e, t) {
			t.free();
		}
		createIsolatedSession(e, t) {
			let n = this.getUrlString(e), r = new te(this.connect(n)), i = r.deref();
			i.settings({ maxConcurrentStreams: 1 });
			let a = () => {
				r.destroy();
			};
			i.on(`error`, a), i.on(`frameError`, a), i.on(`close`, a);
			let o = t.requestTimeout ?? 3e5;
			return i.setTimeout(o, a), r.retain(), r;
		}
		destroy() {
			for (let [e, t] of this.connectionPools) {
				for (let e of [...t]) e.destroy();
				this.connectionPools.delete(e);
			}
		}
		setMaxConcurrentStreams(e) {
			if (e && e <= 0) throw RangeError(`maxConcurrentStreams must be greater than zero.`);
			this.config.maxConcurrency = e;
			for (let t of this.connectionPools.values()) t.setMaxConcurrency(e);
		}
		setDisableConcurrentStreams(e) {
			this.config.disableConcurrency = e;
		}
		setNodeHttp2ConnectOptions(e) {
			this.connectOptions = e;
		}
		debug() {
			let e = {};
			for (let [t, n] of this.connectionPools) {
				let r = [];
				for (let e of n) r.push({
					id: e.id,
					active: e.useCount(),
					maxConcurrent: e.max,
					totalRequests: e.total
				});
				e[t] = { sessions: r };
			}
			return e;
		}
		removeFromPoolAndClose(e, t) {
			this.connectionPools.get(e)?.remove(t), t.close();
		}
		removeFromPoolAndCheckedDestroy(e, t) {
			this.connectionPools.get(e)?.remove(t), t.destroy();
		}
		getPool(e) {
			if (!this.connectionPools.has(e)) {
				let t = new ne();
				this.config.maxConcurrency && t.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e, t);
			}
			return this.connectionPools.get(e);
		}
		getUrlString(e) {
			return e.destination.toString();
		}
		connect(e) {
			return this.connectOptions === void 0 ? l.connect(e) : l.connect(e, this.connectOptions);
		}
	};
	let { constants: ie } = l;
	var E = class e {
		config;
		configProvider;
		metadata = { handlerProtocol: `h2` };
		connectionManager = new re({});
		static create(t) {
			return typeof t?.handle == `function` ? t : new e(t);
		}
		constructor(e) {
			this.configProvider = new Promise((t, n) => {
				typeof e == `function` ? e().then((e) => {
					t(e || {});
				}).catch(n) : t(e || {});
			});
		}
		destroy() {
			this.connectionManager.destroy();
		}
		async handle(e, { abortSignal: t, requestTimeout: n, isEventStream: r } = {}) {
			if (!this.config) {
				let e = await this.configProvider;
				this.config = {
					...e,
					defaultSocketTimeout: v(e)
				};
				let { disableConcurrentStreams: t, maxConcurrentStreams: n, nodeHttp2ConnectOptions: r } = this.config;
				this.connectionManager.setDisableConcurrentStreams(t ?? !1), n && this.connectionManager.setMaxConcurrentStreams(n), r && this.connectionManager.setNodeHttp2ConnectOptions(r);
			}
			let { requestTimeout: i, disableConcurrentStreams: s, sessionTimeout: c } = this.config, l = s || r, d = n ?? i, p = d === void 0 && c === void 0 ? this.config.defaultSocketTimeout : void 0;
			return new Promise((n, i) => {
				let s = !1, c, m = async (e) => {
					await c, n(e);
				}, h = async (e) => {
					await c, i(e);
				};
				if (t?.aborted) {
					s = !0, h(u(t));
					return;
				}
				let { hostname: g, method: _, port: v, protocol: y, query: b } = e, S = ``;
				(e.username != null || e.password != null) && (S = `${e.username ?? ``}:${e.password ?? ``}@`);
				let C = `${y}//${S}${g}${v ? `:${v}` : ``}`, w = { destination: new URL(C) }, T = {
					requestTimeout: this.config?.sessionTimeout,
					isEventStream: r
				}, ee = l ? this.connectionManager.createIsolatedSession(w, T) : this.connectionManager.lease(w, T), te = ee.deref(), ne = (e) => {
					l && ee.destroy(), s = !0, h(e);
				}, re = b ? a(b) : ``, E = e.path;
				re && (E += `?${re}`), e.fragment && (E += `#${e.fragment}`);
				let D = te.request({
					...e.headers,
					[ie.HTTP2_HEADER_PATH]: E,
					[ie.HTTP2_HEADER_METHOD]: _
				});
				if (d ? D.setTimeout(d, () => {
					D.close();
					let e = Error(`Stream timed out because of no activity for ${d} ms`);
					e.name = `TimeoutError`, ne(e);
				}) : p && (D.setTimeout(p, () => {
					let e = Error(`Stream timed out because of no activity for ${p} ms`);
					e.name = `TimeoutError`, s = !0, h(e), D.destroy(e), l && ee.destroy();
				}), D.once(`response`, () => D.setTimeout(p))), t) {
					let e = () => {
						D.close();
						let e = u(t);
						ne(e);
					};
					if (typeof t.addEventListener == `function`) {
						let n = t;
						n.addEventListener(`abort`, e, { once: !0 }), D.once(`close`, () => n.removeEventListener(`abort`, e));
					} else t.onabort = e;
				}
				D.on(`frameError`, (e, t, n) => {
					ne(Error(`Frame type id ${e} in stream id ${n} has failed with code ${t}.`));
				}), D.on(`error`, ne), D.on(`aborted`, () => {
					ne(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${D.rstCode}.`));
				}), D.on(`response`, (e) => {
					let t = new o({
						statusCode: e[`:status`] ?? -1,
						headers: f(e),
						body: D
					});
					s = !0, m({ response: t }), l && (te.close(), D.on(`end`, () => {
						ee.destroy();
					}));
				}), D.on(`close`, () => {
					if (l ? ee.destroy() : this.connectionManager.release(w, ee), !s) {
						let e = Error(`Unexpected error: http2 request did not get a response`);
						te.destroyed && (e.name = `TimeoutError`), ne(e);
					}
				}), c = x(D, e, d);
			});
		}
		updateHttpClientConfig(e, t) {
			this.config = void 0, this.configProvider = this.configProvider.then((n) => {
				switch (e) {
					case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = v(n) ?? t;
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
	};
	n.DEFAULT_REQUEST_TIMEOUT = 0, n.NodeHttp2Handler = E, n.NodeHttpHandler = T;
})), Jv = i(((n) => {
	let { setCredentialFeature: r } = (W(), e($_)), { CredentialsProviderError: i } = (B(), e(Js)), { NodeHttpHandler: a } = qv(), o = t(`node:fs/promises`), { HttpRequest: s } = (U(), e(Vp)), { sdkStreamMixin: c, parseRfc3339DateTime: l } = (H(), e(Cd)), u = (e, t) => {
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
			throw new i(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t });
		}
	};
	function d(e) {
		return new s({
			protocol: e.protocol,
			hostname: e.hostname,
			port: Number(e.port),
			path: e.pathname,
			query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => (e[t] = n, e), {}),
			fragment: e.hash
		});
	}
	async function f(e, t) {
		let n = await c(e.body).transformToString();
		if (e.statusCode === 200) {
			let e = JSON.parse(n);
			if (typeof e.AccessKeyId != `string` || typeof e.SecretAccessKey != `string` || typeof e.Token != `string` || typeof e.Expiration != `string`) throw new i(`HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }`, { logger: t });
			return {
				accessKeyId: e.AccessKeyId,
				secretAccessKey: e.SecretAccessKey,
				sessionToken: e.Token,
				expiration: l(e.Expiration)
			};
		}
		if (e.statusCode >= 400 && e.statusCode < 500) {
			let r = {};
			try {
				r = JSON.parse(n);
			} catch {}
			throw Object.assign(new i(`Server responded with status: ${e.statusCode}`, { logger: t }), {
				Code: r.Code,
				Message: r.Message
			});
		}
		throw new i(`Server responded with status: ${e.statusCode}`, { logger: t });
	}
	let p = (e, t, n) => async () => {
		for (let r = 0; r < t; ++r) try {
			return await e();
		} catch {
			await new Promise((e) => setTimeout(e, n));
		}
		return await e();
	}, m = (e = {}) => {
		e.logger?.debug(`@aws-sdk/credential-provider-http - fromHttp`);
		let t, n = e.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, s = e.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, c = e.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, l = e.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, m = e.logger?.constructor?.name === `NoOpLogger` || !e.logger?.warn ? console.warn : e.logger.warn.bind(e.logger);
		if (n && s && (m(`@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.`), m(`awsContainerCredentialsRelativeUri will take precedence.`)), c && l && (m(`@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.`), m(`awsContainerAuthorizationTokenFile will take precedence.`)), n) t = `http://169.254.170.2${n}`;
		else if (s) t = s;
		else throw new i(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: e.logger });
		let g = new URL(t);
		u(g, e.logger);
		let _ = a.create({ connectionTimeout: e.timeout ?? 1e3 }), v = e.timeout ?? 1e3, y = p(async () => {
			let t = d(g);
			l ? t.headers.Authorization = h((await o.readFile(l)).toString()) : c && (t.headers.Authorization = h(c));
			try {
				return f((await _.handle(t, { requestTimeout: v })).response).then((e) => r(e, `CREDENTIALS_HTTP`, `z`));
			} catch (t) {
				throw new i(String(t), { logger: e.logger });
			}
		}, e.maxRetries ?? 3, e.timeout ?? 1e3);
		return async () => {
			try {
				return await y();
			} finally {
				_.destroy?.();
			}
		};
	}, h = (e) => {
		if (e.includes(`\r
`)) throw new i(`Authorization token contains invalid \\r\\n sequence.`);
		return e;
	};
	n.fromHttp = m;
}));
function Yv(e) {
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
function Xv(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var Zv, Qv, $v, ey = n((() => {
	Wv(), z(), Zv = async (e, t, n) => ({
		operation: Pe(t).operation,
		region: await j(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}), Qv = (e) => {
		let t = [];
		switch (e.operation) {
			case `CreateToken`:
				t.push(Xv(e));
				break;
			default: t.push(Yv(e));
		}
		return t;
	}, $v = (e) => {
		let t = Hv(e);
		return Object.assign(t, { authSchemePreference: j(e.authSchemePreference ?? []) });
	};
})), ty, ny, ry = n((() => {
	ty = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `sso-oauth`
	}), ny = {
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
})), iy = `3.998.3`, ay, oy = n((() => {
	ay = Symbol(`@smithy/core/cbor::tagSymbol`);
})), sy, cy = n((() => {
	sy = (e, t) => {
		let n = (e) => {
			let t = e;
			return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t;
		};
		if (t.__type !== void 0) return n(t.__type);
	};
}));
function ly(e) {
	let t = e.getSchema(), n = t[ky];
	if (n) return n;
	let r = [], i = [];
	for (let [t, n] of e.structIterator()) r.push(t), i.push(n);
	let a = Array(r.length);
	for (let e = 0; e < r.length; ++e) a[e] = uy(r[e]);
	let o = {
		memberNames: r,
		memberSchemas: i,
		encodedKeys: a
	};
	return t[ky] = o, o;
}
function uy(e) {
	let t;
	t = Ay ? Buffer.from(e, `utf-8`) : new TextEncoder().encode(e);
	let n = t.length, r;
	r = n < 24 ? 1 : n < 256 ? 2 : 3;
	let i = new Uint8Array(r + n);
	return r === 1 ? i[0] = 96 | n : r === 2 ? (i[0] = 120, i[1] = n) : (i[0] = 121, i[1] = n >> 8, i[2] = n & 255), i.set(t, r), i;
}
function dy(e) {
	return Ay ? Buffer.allocUnsafe(e) : new Uint8Array(e);
}
function fy(e, t, n, r) {
	if (t == null) {
		if (t === void 0 && e.isIdempotencyToken()) {
			yy(Dd());
			return;
		}
		G(1), K[q++] = 246;
	} else if (e.isUnitSchema()) G(1), _y(5, 0);
	else if (typeof t == `object`) {
		if (e.isBlobSchema() && t instanceof Uint8Array) {
			wy(t);
			return;
		}
		if (e.isTimestampSchema() && t instanceof Date) {
			Dy(t);
			return;
		}
		if (e.isStructSchema()) {
			py(e, t, r);
			return;
		}
		if (Array.isArray(t) && (e.isListSchema() || e.isDocumentSchema())) {
			my(e, t, e.isDocumentSchema(), r);
			return;
		}
		if (e.isMapSchema()) {
			hy(e, t, !1, r);
			return;
		}
		if (t instanceof Date) {
			Dy(t);
			return;
		}
		if (t instanceof Uint8Array) {
			wy(t);
			return;
		}
		if (t instanceof N) {
			Ey(t);
			return;
		}
		if (t[ay]) {
			let e = t;
			Ty(e.tag, e.value);
			return;
		}
		if (e.isDocumentSchema()) {
			Array.isArray(t) ? my(e, t, !0, r) : hy(e, t, !0, r);
			return;
		}
		if (e.isBigDecimalSchema()) {
			gy(t);
			return;
		}
		hy(e, t, !0, r);
	} else if (typeof t == `string`) {
		if (e.isBlobSchema()) {
			wy((r?.base64Decoder ?? _e)(t));
			return;
		}
		yy(t);
	} else typeof t == `number` ? (G(9), Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? Sy(t) : xy(t)) : typeof t == `boolean` ? (G(1), K[q++] = 224 | (t ? 21 : 20)) : typeof t == `bigint` ? Cy(t) : yy(String(t));
}
function py(e, t, n) {
	if (e.isUnionSchema()) {
		let r = !1;
		for (let [i, a] of e.structIterator()) {
			let o = t[i];
			if (o != null) {
				G(9), _y(5, 1), yy(i), fy(a, o, e, n), r = !0;
				break;
			}
		}
		if (!r) {
			let { $unknown: e } = t;
			Array.isArray(e) ? (G(9), _y(5, 1), yy(e[0]), gy(e[1])) : (G(9), _y(5, 0));
		}
		return;
	}
	let { memberNames: r, memberSchemas: i, encodedKeys: a } = ly(e), o = r.length, s;
	s = o < 24 ? 1 : o < 256 ? 2 : 3, G(s);
	let c = q;
	q += s;
	let l = 0;
	for (let s = 0; s < o; ++s) {
		let o = t[r[s]];
		if (o == null && !i[s].isIdempotencyToken()) continue;
		let c = a[s];
		G(c.length), K.set(c, q), q += c.length, fy(i[s], o, e, n), ++l;
	}
	if (typeof t.__type == `string`) for (let e in t) k(t, e) && (r.includes(e) || (yy(e), gy(t[e]), ++l));
	s === 1 ? K[c] = 160 | l : s === 2 ? (K[c] = 184, K[c + 1] = l) : (K[c] = 185, K[c + 1] = l >> 8, K[c + 2] = l & 255);
}
function my(e, t, n, r) {
	let i = !!e.getMergedTraits().sparse, a = e.getValueSchema();
	if (n || i) {
		let e = [];
		for (let r = 0; r < t.length; ++r) {
			let a = t[r];
			n ? a !== void 0 && e.push(a) : (a != null || i) && e.push(a);
		}
		G(9), _y(4, e.length);
		for (let t = 0; t < e.length; ++t) fy(a, e[t], void 0, r);
	} else {
		let e = 0;
		for (let n = 0; n < t.length; ++n) t[n] != null && ++e;
		G(9), _y(4, e);
		for (let e = 0; e < t.length; ++e) t[e] != null && fy(a, t[e], void 0, r);
	}
}
function hy(e, t, n, r) {
	let i = !!e.getMergedTraits().sparse, a = e.getValueSchema(), o = [];
	for (let e in t) {
		if (!k(t, e)) continue;
		let r = t[e];
		(n ? r !== void 0 : r != null || i) && o.push(e);
	}
	G(9), _y(5, o.length);
	for (let e = 0; e < o.length; ++e) {
		let n = o[e];
		yy(n), fy(a, t[n], void 0, r);
	}
}
function gy(e) {
	if (e == null) G(1), K[q++] = 246;
	else if (typeof e == `string`) yy(e);
	else if (typeof e == `number`) G(9), Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? Sy(e) : xy(e);
	else if (typeof e == `boolean`) G(1), K[q++] = 224 | (e ? 21 : 20);
	else if (typeof e == `bigint`) Cy(e);
	else if (e instanceof Uint8Array) wy(e);
	else if (e instanceof Date) Dy(e);
	else if (e instanceof N) Ey(e);
	else if (e[ay]) {
		let t = e;
		Ty(t.tag, t.value);
	} else if (Array.isArray(e)) {
		G(9), _y(4, e.length);
		for (let t = 0; t < e.length; ++t) gy(e[t]);
	} else if (typeof e == `object`) {
		let t = Object.keys(e);
		G(9), _y(5, t.length);
		for (let n = 0; n < t.length; ++n) yy(t[n]), gy(e[t[n]]);
	} else yy(String(e));
}
function G(e) {
	if (q + e > K.length) {
		let t = K.length * 2;
		for (; t < q + e;) t *= 2;
		let n = dy(t);
		n.set(K.subarray(0, q)), K = n, Ny = new DataView(n.buffer, n.byteOffset, n.byteLength);
	}
}
function _y(e, t) {
	if (t < 24) K[q++] = e << 5 | t;
	else if (t < 256) K[q++] = e << 5 | 24, K[q++] = t;
	else if (t < 65536) K[q++] = e << 5 | 25, K[q++] = t >> 8, K[q++] = t & 255;
	else if (t < 4294967296) K[q++] = e << 5 | 26, Ny.setUint32(q, t), q += 4;
	else {
		K[q++] = e << 5 | 27;
		let n = t / 4294967296 | 0, r = t - n * 4294967296 | 0;
		Ny.setUint32(q, n), Ny.setUint32(q + 4, r), q += 8;
	}
}
function vy(e, t) {
	let n = Number(t);
	n < 4294967296 ? _y(e, n) : (K[q++] = e << 5 | 27, Ny.setBigUint64(q, t), q += 8);
}
function yy(e) {
	let t = e.length;
	if (t <= 23) {
		let n = Fy.get(e);
		if (n) {
			G(n.bytes.length), K.set(n.bytes, q), q += n.bytes.length, n.epoch = Iy;
			return;
		}
		let r = q;
		by(e, t);
		let i = q, a = Uint8Array.prototype.slice.call(K, r, i);
		if (Fy.size >= Py) {
			if (Ly) return;
			let e = 0;
			for (let [t, n] of Fy) {
				if (e >= 1024) break;
				n.epoch !== Iy && (Fy.delete(t), ++e);
			}
			if (e === 0) {
				Ly = !0;
				return;
			}
		}
		Fy.size < Py && Fy.set(e, {
			epoch: Iy,
			bytes: a
		});
	} else by(e, t);
}
function by(e, t) {
	if (Ay) G(t * 3 + 9), _y(3, Buffer.byteLength(e)), q += K.write(e, q);
	else {
		G(t * 3 + 9);
		let n = q, r = jy.encodeInto(e, K.subarray(n + 9)).written, i;
		i = r < 24 ? 1 : r < 256 ? 2 : r < 65536 ? 3 : r < 4294967296 ? 5 : 9, i < 9 && K.copyWithin(n + i, n + 9, n + 9 + r), q = n, _y(3, r), q += r;
	}
}
function xy(e) {
	G(9), K[q++] = 251, Ny.setFloat64(q, e), q += 8;
}
function Sy(e) {
	G(9);
	let t = e >= 0;
	_y(+!t, t ? e : -e - 1);
}
function Cy(e) {
	let t = e >= 0, n = +!t, r = t ? e : -e - BigInt(1);
	if (r < BigInt(`18446744073709551616`)) G(9), vy(n, r);
	else {
		let e = r.toString(2), n = Math.ceil(e.length / 8), i = new Uint8Array(n), a = r;
		for (let e = n - 1; e >= 0; --e) i[e] = Number(a & BigInt(255)), a >>= BigInt(8);
		G(n + 16), K[q++] = t ? 194 : 195, _y(2, n), K.set(i, q), q += n;
	}
}
function wy(e) {
	G(e.length + 9), _y(2, e.length), K.set(e, q), q += e.length;
}
function Ty(e, t) {
	G(9), typeof e == `bigint` ? vy(6, e) : _y(6, e), gy(t);
}
function Ey(e) {
	let t = e.string, n = BigInt(0), r = t.search(/[eE]/);
	r !== -1 && (n = BigInt(t.slice(r + 1)), t = t.slice(0, r));
	let i = t.indexOf(`.`), a = i === -1 ? 0 : t.length - i - 1, o = n - BigInt(a), s = BigInt(t.replace(`.`, ``));
	G(9), K[q++] = 196, _y(4, 2), G(9), o >= -9007199254740992n && o <= 9007199254740991n ? Sy(Number(o)) : Cy(o), Cy(s);
}
function Dy(e) {
	G(18), _y(6, 1);
	let t = e.getTime() / 1e3;
	Number.isInteger(t) ? Sy(t) : xy(t);
}
var Oy, ky, Ay, jy, My, K, Ny, q, Py, Fy, Iy, Ly, Ry = n((() => {
	M(), U(), R(), H(), oy(), Oy = class extends Vd {
		write(e, t) {
			q = 0, fy(L.of(e), t, void 0, this.serdeContext);
		}
		flush() {
			let e = K.subarray(0, q);
			return q = 0, K = dy(My), Ny = new DataView(K.buffer, K.byteOffset, K.byteLength), e;
		}
	}, ky = Symbol.for(`@smithy/cbor-struct-cache`), Ay = typeof Buffer < `u`, jy = new TextEncoder(), My = 2048, K = Ay ? Buffer.allocUnsafe(My) : new Uint8Array(My), Ny = new DataView(K.buffer, K.byteOffset, K.byteLength), q = 0, Py = 2048, Fy = /* @__PURE__ */ new Map(), Iy = 0, Ly = !1;
}));
function zy(e) {
	if (Y >= mb) throw Error(`unexpected end of CBOR payload.`);
	let t = (J[Y] & 224) >> 5;
	if ((J[Y] & 31) == 31 && t >= 2 && t <= 5) return Wy(e, t);
	switch (t) {
		case 0: return $y();
		case 1: return eb();
		case 2: return tb();
		case 3: return nb();
		case 4: return By(e);
		case 5: return Vy(e);
		case 6: return Uy(e);
		case 7: return ib();
		default: throw Error(`unexpected CBOR major type ${t}.`);
	}
}
function By(e) {
	let t = Qy(), n = e.isListSchema() ? e.getValueSchema() : e, r = Array(t);
	for (let e = 0; e < t; ++e) r[e] = zy(n);
	return r;
}
function Vy(e) {
	let t = Qy();
	if (e.isStructSchema()) return Hy(e, t, Y);
	let n = e.isMapSchema() ? e.getValueSchema() : e, r = {};
	for (let e = 0; e < t; ++e) {
		let e = nb();
		r[e] = zy(n);
	}
	return r;
}
function Hy(e, t, n) {
	let r = e.isUnionSchema(), { memberSchemas: i, encodedKeys: a, memberNames: o } = ly(e), s = a.length, c = {}, l, u, d = 0, f = !1, p = 0;
	for (let e = 0; e < t; ++e) {
		let e = Yy(a, s, p);
		if (e >= 0) {
			p = e + 1, p >= s && (p = 0);
			let t = zy(i[e]);
			t != null && (c[o[e]] = t);
		} else {
			let e = nb(), t = zy(L.of(15));
			e === `__type` && typeof t == `string` ? f = !0 : (l = e, u = t, ++d);
		}
	}
	if (r) {
		let e = !0;
		for (let t in c) if (k(c, t)) {
			e = !1;
			break;
		}
		e && d === 1 && (c.$unknown = [l, u]);
	} else if (f) {
		Y = n;
		let e = L.of(15);
		for (let n = 0; n < t; ++n) {
			let t = nb(), n = zy(e);
			t in c || (c[t] = n);
		}
	}
	return c;
}
function Uy(e) {
	let t = Zy(), n = typeof t == `bigint` ? Number(t) : t;
	if (n === 1) {
		let e = zy(L.of(15));
		return xn(e);
	}
	if (n === 2 || n === 3) {
		let e = tb(), t = BigInt(0);
		for (let n = 0; n < e.length; ++n) t = t << BigInt(8) | BigInt(e[n]);
		return n === 3 ? -t - BigInt(1) : t;
	}
	if (n === 4) {
		let [e, t] = zy(L.of(15)), n = BigInt(t < 0 ? -1 : 1) * BigInt(t), r = String(n), i = t < 0 ? `-` : ``, a;
		if (typeof e == `number` && Math.abs(e) <= 2 ** 28) {
			let t = e, n = `0`.repeat(Math.abs(t) + 1) + r;
			a = t === 0 ? n : n.slice(0, n.length + t) + `.` + n.slice(t), a = a.replace(/^0+/g, ``), a === `` && (a = `0`), a[0] === `.` && (a = `0` + a), a = i + a;
		} else {
			let t = BigInt(e);
			if (r.length === 1) a = i + r + `e` + String(t);
			else {
				let e = t + BigInt(r.length - 1);
				a = i + r[0] + `.` + r.slice(1) + `e` + String(e);
			}
		}
		return kn(a);
	}
	let r = zy(L.of(15));
	return {
		tag: ob(t),
		value: r
	};
}
function Wy(e, t) {
	switch (t) {
		case 3: return Gy();
		case 2: return Ky();
		case 4: return qy(e);
		case 5: return Jy(e);
		default: throw Error(`unexpected indefinite length for major ${t}.`);
	}
}
function Gy() {
	Y += 1;
	let e = [], t = 0;
	for (; Y < mb;) {
		if (J[Y] === 255) {
			Y += 1;
			let n = new Uint8Array(t), r = 0;
			for (let t = 0; t < e.length; ++t) n.set(e[t], r), r += e[t].length;
			return ub ? Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString(`utf-8`) : db.decode(n);
		}
		let n = tb();
		e.push(n), t += n.length;
	}
	throw Error(`expected break marker.`);
}
function Ky() {
	Y += 1;
	let e = [], t = 0;
	for (; Y < mb;) {
		if (J[Y] === 255) {
			Y += 1;
			let n = new Uint8Array(t), r = 0;
			for (let t = 0; t < e.length; ++t) n.set(e[t], r), r += e[t].length;
			return n;
		}
		let n = tb();
		e.push(n), t += n.length;
	}
	throw Error(`expected break marker.`);
}
function qy(e) {
	Y += 1;
	let t = e.isListSchema() ? e.getValueSchema() : e, n = [];
	for (; Y < mb;) {
		if (J[Y] === 255) return Y += 1, n;
		n.push(zy(t));
	}
	throw Error(`expected break marker.`);
}
function Jy(e) {
	if (Y += 1, e.isStructSchema()) {
		let { memberSchemas: t, encodedKeys: n, memberNames: r } = ly(e), i = n.length, a = e.isUnionSchema(), o = {}, s, c, l = 0, u = 0;
		for (; Y < mb;) {
			if (J[Y] === 255) {
				if (Y += 1, a) {
					let e = !0;
					for (let t in o) if (k(o, t)) {
						e = !1;
						break;
					}
					e && l === 1 && (o.$unknown = [s, c]);
				}
				return o;
			}
			let e = Yy(n, i, u);
			if (e >= 0) {
				u = e + 1, u >= i && (u = 0);
				let n = zy(t[e]);
				n != null && (o[r[e]] = n);
			} else {
				let e = nb(), t = zy(L.of(15));
				e !== `__type` && (s = e, c = t, ++l);
			}
		}
		throw Error(`expected break marker.`);
	}
	let t = e.isMapSchema() ? e.getValueSchema() : e, n = {};
	for (; Y < mb;) {
		if (J[Y] === 255) return Y += 1, n;
		let e = nb();
		n[e] = zy(t);
	}
	throw Error(`expected break marker.`);
}
function Yy(e, t, n) {
	let r = e[n];
	if (Y + r.length <= mb && Xy(Y, r)) return Y += r.length, n;
	for (let r = 0; r < t; ++r) {
		if (r === n) continue;
		let t = e[r];
		if (Y + t.length <= mb && Xy(Y, t)) return Y += t.length, r;
	}
	return -1;
}
function Xy(e, t) {
	let n = t.length;
	if (J[e] !== t[0]) return !1;
	for (let r = 1; r < n; ++r) if (J[e + r] !== t[r]) return !1;
	return !0;
}
function Zy() {
	let e = J[Y] & 31;
	if (e < 24) return Y += 1, e;
	switch (e) {
		case 24: return mb - Y < 2 && sb(1), Y += 2, J[Y - 1];
		case 25: return mb - Y < 3 && sb(2), Y += 3, pb.getUint16(Y - 2);
		case 26: return mb - Y < 5 && sb(4), Y += 5, pb.getUint32(Y - 4);
		case 27: {
			mb - Y < 9 && sb(8), Y += 9;
			let e = pb.getUint32(Y - 8);
			return e < 2097152 ? e * 4294967296 + pb.getUint32(Y - 4) : pb.getBigUint64(Y - 8);
		}
		default: throw Error(`unexpected minor value ${e}.`);
	}
}
function Qy() {
	let e = Zy();
	return typeof e == `bigint` ? Number(e) : e;
}
function $y() {
	return ob(Zy());
}
function eb() {
	let e = Zy();
	return typeof e == `bigint` ? BigInt(-1) - e : -1 - e;
}
function tb() {
	let e = Qy();
	mb - Y < e && sb(e);
	let t = Y;
	return Y += e, J.subarray(t, t + e);
}
function nb() {
	let e = Qy();
	mb - Y < e && sb(e);
	let t = Y;
	return Y += e, e < 24 ? rb(t, e) : fb ? J.toString(`utf-8`, t, t + e) : db.decode(J.subarray(t, t + e));
}
function rb(e, t) {
	let n = t;
	for (let r = 0; r < t; ++r) n = n * 31 + J[e + r] | 0;
	let r = n >>> 0 & 2047, i = gb[r];
	if (i !== void 0 && i.length === t) {
		let n = !0;
		for (let r = 0; r < t; ++r) if (i.charCodeAt(r) !== J[e + r]) {
			n = !1;
			break;
		}
		if (n) return _b[r] = vb, i;
	}
	let a = fb ? J.toString(`utf-8`, e, e + t) : db.decode(J.subarray(e, e + t));
	return _b[r] !== vb && (gb[r] = a, _b[r] = vb), a;
}
function ib() {
	let e = Y, t = J[e] & 31;
	switch (t) {
		case 21: return Y = e + 1, !0;
		case 20: return Y = e + 1, !1;
		case 22: return Y = e + 1, null;
		case 23: return Y = e + 1, null;
		case 25: return mb - e < 3 && sb(2), Y = e + 3, ab(J[e + 1], J[e + 2]);
		case 26: return mb - e < 5 && sb(4), Y = e + 5, pb.getFloat32(e + 1);
		case 27: return mb - e < 9 && sb(8), Y = e + 9, pb.getFloat64(e + 1);
		default: throw Error(`unexpected minor value ${t} for major 7.`);
	}
}
function ab(e, t) {
	let n = e >> 7, r = (e & 124) >> 2, i = (e & 3) << 8 | t, a = n === 0 ? 1 : -1;
	return r === 0 ? i === 0 ? 0 : a * (2 ** -14 * (i / 1024)) : r === 31 ? i === 0 ? a * (1 / 0) : NaN : a * (2 ** (r - 15) * (1 + i / 1024));
}
function ob(e) {
	if (typeof e == `number`) return e;
	let t = Number(e);
	return -(2 ** 53 - 1) <= t && t <= 2 ** 53 - 1 ? t : e;
}
function sb(e) {
	throw Error(`CBOR: length ${e} greater than remaining buffer length.`);
}
function cb(e, t) {
	if (e.isTimestampSchema()) {
		if (typeof t == `number`) return xn(t);
		if (typeof t == `object` && t && t.tag === 1 && `value` in t) return xn(t.value);
	}
	if (e.isBlobSchema() || t === void 0 || typeof t == `boolean` || typeof t == `number` || typeof t == `string` || typeof t == `bigint` || typeof t == `symbol` || typeof t != `object` || !t || `byteLength` in t || t instanceof Date || t instanceof N || e.isDocumentSchema()) return t;
	if (e.isListSchema()) {
		let n = e.getValueSchema(), r = [];
		for (let e of t) r.push(cb(n, e));
		return r;
	}
	let n = {};
	if (e.isMapSchema()) {
		let r = e.getValueSchema();
		for (let e in t) k(t, e) && (n[e] = cb(r, t[e]));
	} else if (e.isStructSchema()) {
		let r = e.isUnionSchema(), i;
		if (r) {
			i = /* @__PURE__ */ new Set();
			for (let e in t) k(t, e) && e !== `__type` && i.add(e);
		}
		for (let [a, o] of e.structIterator()) r && i.delete(a), t[a] != null && (n[a] = cb(o, t[a]));
		if (r && i?.size === 1) {
			let e = !0;
			for (let t in n) if (k(n, t)) {
				e = !1;
				break;
			}
			if (e) {
				let e = i.values().next().value;
				n.$unknown = [e, t[e]];
			}
		} else if (typeof t.__type == `string`) for (let e in t) k(t, e) && (e in n || (n[e] = t[e]));
	}
	return n;
}
var lb, ub, db, J, fb, pb, Y, mb, hb, gb, _b, vb, yb = n((() => {
	M(), U(), R(), H(), oy(), Ry(), lb = class extends Vd {
		read(e, t) {
			return J = t, fb = ub && t instanceof Buffer, pb = new DataView(t.buffer, t.byteOffset, t.byteLength), Y = 0, mb = t.length, vb = vb + 1 & 65535, zy(L.of(e));
		}
		readValue(e, t) {
			return cb(L.of(e), t);
		}
	}, ub = typeof Buffer < `u`, db = new TextDecoder(), J = /* @__PURE__ */ new Uint8Array(), fb = !1, pb = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0)), Y = 0, mb = 0, hb = 2048, gb = Array(hb), _b = new Uint16Array(hb), vb = 0;
})), bb, xb = n((() => {
	U(), Ry(), yb(), bb = class extends Vd {
		createSerializer() {
			let e = new Oy();
			return e.setSerdeContext(this.serdeContext), e;
		}
		createDeserializer() {
			let e = new lb();
			return e.setSerdeContext(this.serdeContext), e;
		}
	};
})), Sb, Cb = n((() => {
	U(), R(), xb(), cy(), Sb = class extends Yd {
		codec = new bb();
		serializer = this.codec.createSerializer();
		deserializer = this.codec.createDeserializer();
		getShapeId() {
			return `smithy.protocols#rpcv2Cbor`;
		}
		getPayloadCodec() {
			return this.codec;
		}
		getSmithyProtocolHeaderValue() {
			return `rpc-v2-cbor`;
		}
		applyEmptyBody(e) {
			e.body ||= (this.serializer.write(15, {}), this.serializer.flush()), e.body instanceof Uint8Array && (e.headers[`content-length`] = String(e.body.byteLength));
		}
		async handleError(e, t, n, r, i) {
			let a = sy(n, r) ?? `Unknown`, o = [`*`], { defaultNamespace: s } = this.options;
			o.unshift(s);
			let [c, l] = a.includes(`#`) ? a.split(`#`) : [void 0, a];
			c && o.unshift(c);
			let u = {
				$metadata: i,
				$fault: n.statusCode < 500 ? `client` : `server`
			}, d = [this.compositeErrorRegistry];
			c && d.push(Ha.for(c)), d.push(Ha.for(s));
			let [f, p, m] = this.resolveError(l, o, d);
			if (m === `native` || m === `synthetic`) {
				r.Message && (r.message = r.Message);
				let e = m === `synthetic` ? new p({ name: l }) : Error(l);
				throw Object.assign(e, u, r);
			}
			let h = L.of(f), g = r.message ?? r.Message ?? `Unknown`, _ = new p({}), v = {};
			for (let [e, t] of h.structIterator()) v[e] = this.deserializer.readValue(t, r[e]);
			throw Object.assign(_, u, {
				$fault: h.getMergedTraits().error,
				message: g
			}, v);
		}
		getDefaultContentType() {
			return `application/cbor`;
		}
	};
})), wb = n((() => {
	H(), oy(), cy(), Cb(), xb(), M(), U(), R(), Ry(), yb();
})), Tb, Eb = n((() => {
	z(), R(), Tb = class {
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
			let i = Ha.for(r), a = Ha.for(`smithy.ts.sdk.synthetic.` + n);
			e.copyFrom(i), e.copyFrom(a), this.errorRegistry = e;
		}
		decorateServiceException(e, t = {}) {
			if (this.queryCompat) {
				let n = e.Message ?? t.Message, r = io(e, t);
				n && (r.message = n);
				let i = r.Error ?? {};
				i.Type = r.Error?.Type, i.Code = r.Error?.Code, i.Message = r.Error?.message ?? r.Error?.Message ?? n, r.Error = i;
				let a = r.$metadata.requestId;
				return a && (r.RequestId = a), r;
			}
			return io(e, t);
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
				return e.find((e) => L.of(e).getMergedTraits().awsQueryError?.[0] === t);
			}
		}
	};
})), Db, Ob = n((() => {
	wb(), R(), Eb(), Db = class extends Sb {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace: e, errorTypeRegistries: t, awsQueryCompatible: n }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			}), this.awsQueryCompatible = !!n, this.mixin = new Tb(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			return this.awsQueryCompatible && (r.headers[`x-amzn-query-mode`] = `true`), r;
		}
		async handleError(e, t, n, r, i) {
			this.awsQueryCompatible && this.mixin.setQueryCompatError(r, n);
			let a = (() => {
				let e = n.headers[`x-amzn-query-error`];
				return e && this.awsQueryCompatible ? e.split(`;`)[0] : sy(n, r) ?? `Unknown`;
			})();
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), c = L.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({}), d = {};
			for (let [e, t] of c.structIterator()) r[e] != null && (d[e] = this.deserializer.readValue(t, r[e]));
			throw this.awsQueryCompatible && this.mixin.queryCompatOutput(r, d), this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
	};
})), kb, Ab = n((() => {
	U(), R(), Eb(), kb = class extends qd {
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
			}), this.serviceTarget = n, this.codec = i ?? new kp({
				timestampFormat: {
					useTrait: !0,
					default: 7
				},
				jsonName: !1
			}), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!r, this.mixin = new Tb(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-amz-json-${this.getJsonRpcVersion()}`, r.headers[`x-amz-target`] = `${this.serviceTarget}.${e.name}`, this.awsQueryCompatible && (r.headers[`x-amzn-query-mode`] = `true`), Xi(e.input) !== `unit` && r.body || (r.body = `{}`), r;
		}
		getPayloadCodec() {
			return this.codec;
		}
		async handleError(e, t, n, r, i) {
			let { awsQueryCompatible: a } = this;
			a && this.mixin.setQueryCompatError(r, n);
			let o = rp(n, r, a) ?? `Unknown`;
			this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
			let { errorSchema: s, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, n, r, i, a ? this.mixin.findQueryCompatibleError : void 0), l = L.of(s), u = r.message ?? r.Message ?? `UnknownError`, d = new ((this.compositeErrorRegistry.getErrorCtor(s)) ?? Error)({}), f = {}, p = this.codec.createDeserializer();
			for (let [e, t] of l.structIterator()) r[e] != null && (f[e] = p.readObject(t, r[e]));
			throw a && this.mixin.queryCompatOutput(r, f), this.mixin.decorateServiceException(Object.assign(d, c, {
				$fault: l.getMergedTraits().error,
				message: u
			}, f), r);
		}
	};
})), jb, Mb = n((() => {
	Ab(), jb = class extends kb {
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
			return `aws.protocols#awsJson1_0`;
		}
		getJsonRpcVersion() {
			return `1.0`;
		}
		getDefaultContentType() {
			return `application/x-amz-json-1.0`;
		}
	};
})), Nb, Pb = n((() => {
	Ab(), Nb = class extends kb {
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
	};
})), Fb, Ib = n((() => {
	U(), R(), Eb(), Fb = class extends Gd {
		serializer;
		deserializer;
		codec;
		mixin = new Tb();
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
			this.codec = n ?? new kp(r), this.serializer = new lf(this.codec.createSerializer(), r), this.deserializer = new af(this.codec.createDeserializer(), r);
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
			let r = await super.serializeRequest(e, t, n), i = L.of(e.input);
			if (!r.headers[`content-type`]) {
				let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
				e && (r.headers[`content-type`] = e);
			}
			return r.body == null && r.headers[`content-type`] === this.getDefaultContentType() && (r.body = `{}`), r;
		}
		async deserializeResponse(e, t, n) {
			let r = await super.deserializeResponse(e, t, n), i = L.of(e.output);
			for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
			return r;
		}
		async handleError(e, t, n, r, i) {
			let a = np(n, r) ?? `Unknown`;
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = L.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
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
})), Lb, Rb = n((() => {
	U(), R(), Eb(), Lb = class extends jp {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace: e, errorTypeRegistries: t, awsQueryCompatible: n }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			}), this.awsQueryCompatible = !!n, this.mixin = new Tb(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			return this.awsQueryCompatible && (r.headers[`x-amzn-query-mode`] = `true`), r;
		}
		async handleError(e, t, n, r, i) {
			this.awsQueryCompatible && this.mixin.setQueryCompatError(r, n);
			let a = (() => {
				let e = n.headers[`x-amzn-query-error`];
				return e && this.awsQueryCompatible ? e.split(`;`)[0] : ip(n, r) ?? `Unknown`;
			})();
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), c = L.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({}), d = {}, f = this.getPayloadCodec().createDeserializer();
			for (let [e, t] of c.structIterator()) r[e] != null && (d[e] = f.readObject(t, r[e]));
			throw this.awsQueryCompatible && this.mixin.queryCompatOutput(r, d), this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
	};
})), zb = i(((e) => {
	let t = /[&<>"]/g, n = {
		"&": `&amp;`,
		"<": `&lt;`,
		">": `&gt;`,
		"\"": `&quot;`
	};
	function r(e) {
		return e.replace(t, (e) => n[e]);
	}
	let i = /[&"'<>\r\n\u0085\u2028]/g, a = {
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
	function o(e) {
		return e.replace(i, (e) => a[e]);
	}
	var s = class {
		value;
		constructor(e) {
			this.value = e;
		}
		toString() {
			return o(`` + this.value);
		}
	}, c = class e {
		name;
		children;
		attributes = {};
		static of(t, n, r) {
			let i = new e(t);
			return n !== void 0 && i.addChildNode(new s(n)), r !== void 0 && i.withName(r), i;
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
				let i = n[e];
				i != null && (t += ` ${e}="${r(`` + i)}"`);
			}
			return t += e ? `>${this.children.map((e) => e.toString()).join(``)}</${this.name}>` : `/>`;
		}
	};
	function l(e) {
		Object.defineProperty(e, "__proto__", {
			value: void 0,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
	}
	function u(e) {
		return new d(e).parse();
	}
	var d = class e {
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
				++e.i, e.trim(), t === `__proto__` && l(r), r[t] = e.readAttrValue(), n = !0;
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
			for (let e of a) e.tag === `__proto__` && l(c), e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [c[e.tag], e.value] : c[e.tag] = e.value;
			for (let [e, t] of Object.entries(r)) e === `__proto__` && l(c), c[e] = t;
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
	};
	e.XmlNode = c, e.XmlText = s, e.parseXML = u;
})), Bb, Vb = n((() => {
	Bb = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
})), Hb, Ub = n((() => {
	Hb = class {
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
}));
function Wb(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var Gb = n((() => {})), Kb, qb, Jb = n((() => {
	Kb = zb(), z(), U(), R(), H(), Vb(), Ub(), Gb(), qb = class extends Bb {
		settings;
		stringDeserializer;
		constructor(e) {
			super(), this.settings = e, this.stringDeserializer = new nf(e);
		}
		setSerdeContext(e) {
			this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
		}
		read(e, t, n) {
			let r = L.of(e), i = r.getMemberSchemas();
			if (r.isStructSchema() && r.isMemberSchema() && Object.values(i).find((e) => !!e.getMemberTraits().eventPayload)) {
				let e = {}, n = Object.keys(i)[0];
				return e[n] = i[n].isBlobSchema() ? t : this.read(i[n], t), e;
			}
			let a = (this.serdeContext?.utf8Encoder ?? Te)(t), o = this.parseXml(a);
			return this.readSchema(e, n ? o[n] : o);
		}
		readSchema(e, t) {
			let n = L.of(e);
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
						t === `__proto__` && Wb(i), i[t] = this.readSchema(a, n);
					}
					return i;
				}
				if (n.isStructSchema()) {
					let e = n.isUnionSchema(), r;
					e && (r = new Hb(t, i));
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
					t = (0, Kb.parseXML)(e);
				} catch (t) {
					throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
				}
				let n = `#text`, r = Object.keys(t)[0], i = t[r];
				return i[n] && (i[r] = i[n], delete i[n]), Ao(i);
			}
			return {};
		}
	};
})), Yb, Xb = n((() => {
	U(), R(), H(), Vb(), Yb = class extends Bb {
		settings;
		buffer;
		constructor(e) {
			super(), this.settings = e;
		}
		write(e, t, n = ``) {
			this.buffer === void 0 && (this.buffer = ``);
			let r = L.of(e);
			if (n && !n.endsWith(`.`) && (n += `.`), r.isBlobSchema()) (typeof t == `string` || t instanceof Uint8Array) && (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? xe)(t)));
			else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) t == null ? r.isIdempotencyToken() && (this.writeKey(n), this.writeValue(Dd())) : (this.writeKey(n), this.writeValue(String(t)));
			else if (r.isBigIntegerSchema()) t != null && (this.writeKey(n), this.writeValue(String(t)));
			else if (r.isBigDecimalSchema()) t != null && (this.writeKey(n), this.writeValue(t instanceof N ? t.string : String(t)));
			else if (r.isTimestampSchema()) {
				if (t instanceof Date) switch (this.writeKey(n), df(r, this.settings)) {
					case 5:
						this.writeValue(t.toISOString().replace(`.000Z`, `Z`));
						break;
					case 6:
						this.writeValue(Nt(t));
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
			e.endsWith(`.`) && (e = e.slice(0, e.length - 1)), this.buffer += `&${Ad(e)}=`;
		}
		writeValue(e) {
			this.buffer += Ad(e);
		}
	};
})), Zb, Qb = n((() => {
	U(), R(), Eb(), Jb(), Xb(), Zb = class extends qd {
		options;
		serializer;
		deserializer;
		mixin = new Tb();
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
			this.serializer = new Yb(t), this.deserializer = new qb(t);
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
			return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-www-form-urlencoded`, Xi(e.input) !== `unit` && r.body || (r.body = ``), r.body = `Action=${e.name.split(`#`)[1] ?? e.name}&Version=${this.options.version}` + r.body, r.body.endsWith(`&`) && (r.body = r.body.slice(-1)), r;
		}
		async deserializeResponse(e, t, n) {
			let r = this.deserializer, i = L.of(e.output), a = {};
			if (n.statusCode >= 300) {
				let i = await Od(n.body, t);
				i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n));
			}
			for (let e in n.headers) {
				let t = n.headers[e];
				delete n.headers[e], n.headers[e.toLowerCase()] = t;
			}
			let o = e.name.split(`#`)[1] ?? e.name, s = i.isStructSchema() && this.useNestedResult() ? o + `Result` : void 0, c = await Od(n.body, t);
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
			let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError), u = L.of(c), d = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({}), f = {
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
	};
})), $b, ex = n((() => {
	Qb(), $b = class extends Zb {
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
})), tx, nx = n((() => {
	U(), H(), tx = (e, t) => Od(e, t).then((e) => (t?.utf8Encoder ?? Te)(e));
})), rx, ix, ax, ox, sx = n((() => {
	rx = zb(), z(), nx(), ix = (e, t) => tx(e, t).then((e) => {
		if (e.length) {
			let t;
			try {
				t = (0, rx.parseXML)(e);
			} catch (t) {
				throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
			}
			let n = `#text`, r = Object.keys(t)[0], i = t[r];
			return i[n] && (i[r] = i[n], delete i[n]), Ao(i);
		}
		return {};
	}), ax = async (e, t) => {
		let n = await ix(e, t);
		return n.Error && (n.Error.message = n.Error.message ?? n.Error.Message), n;
	}, ox = (e, t) => {
		if (t?.Error?.Code !== void 0) return t.Error.Code;
		if (t?.Code !== void 0) return t.Code;
		if (e.statusCode == 404) return `NotFound`;
	};
})), cx, lx, ux = n((() => {
	cx = zb(), U(), R(), H(), Vb(), lx = class extends Bb {
		settings;
		stringBuffer;
		byteBuffer;
		buffer;
		constructor(e) {
			super(), this.settings = e;
		}
		write(e, t) {
			let n = L.of(e);
			if (n.isStringSchema() && typeof t == `string`) this.stringBuffer = t;
			else if (n.isBlobSchema()) this.byteBuffer = `byteLength` in t ? t : (this.serdeContext?.base64Decoder ?? _e)(t);
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
			let a = cx.XmlNode.of(i), [o, s] = this.getXmlnsAttribute(e, n);
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
						let t = cx.XmlNode.of(r.getMergedTraits().xmlName ?? r.getMemberName());
						this.writeSimpleInto(r, e, t, s), a.addChildNode(t);
					}
				}
			}
			let { $unknown: c } = t;
			if (c && e.isUnionSchema() && Array.isArray(c) && Object.keys(t).length === 1) {
				let [e, n] = c, r = cx.XmlNode.of(e);
				if (typeof n != `string`) {
					if (t instanceof cx.XmlNode || t instanceof cx.XmlText) a.addChildNode(t);
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
					let r = cx.XmlNode.of(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`);
					this.writeSimpleInto(a, n, r, u), t.addChildNode(r);
				}
			};
			if (c) for (let e of t) (s || e != null) && d(n, e);
			else {
				let r = cx.XmlNode.of(i.xmlName ?? e.getMemberName());
				u && r.addAttribute(l, u);
				for (let e of t) (s || e != null) && d(r, e);
				n.addChildNode(r);
			}
		}
		writeMap(e, t, n, r, i = !1) {
			if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
			let a = e.getMergedTraits(), o = e.getKeySchema(), s = o.getMergedTraits().xmlName ?? `key`, c = e.getValueSchema(), l = c.getMergedTraits(), u = l.xmlName ?? `value`, d = !!l.sparse, f = !!a.xmlFlattened, [p, m] = this.getXmlnsAttribute(e, r), h = (e, t, n) => {
				let r = cx.XmlNode.of(s, t), [i, a] = this.getXmlnsAttribute(o, m);
				a && r.addAttribute(i, a), e.addChildNode(r);
				let l = cx.XmlNode.of(u);
				c.isListSchema() ? this.writeList(c, n, l, m) : c.isMapSchema() ? this.writeMap(c, n, l, m, !0) : c.isStructSchema() ? l = this.writeStruct(c, n, m) : this.writeSimpleInto(c, n, l, m), e.addChildNode(l);
			};
			if (f) for (let r in t) {
				let i = t[r];
				if (d || i != null) {
					let t = cx.XmlNode.of(a.xmlName ?? e.getMemberName());
					h(t, r, i), n.addChildNode(t);
				}
			}
			else {
				let r;
				i || (r = cx.XmlNode.of(a.xmlName ?? e.getMemberName()), m && r.addAttribute(p, m), n.addChildNode(r));
				for (let e in t) {
					let a = t[e];
					if (d || a != null) {
						let t = cx.XmlNode.of(`entry`);
						h(t, e, a), (i ? n : r).addChildNode(t);
					}
				}
			}
		}
		writeSimple(e, t) {
			if (t === null) throw Error(`@aws-sdk/core/protocols - (XML serializer) cannot write null value.`);
			let n = L.of(e), r = null;
			if (t && typeof t == `object`) {
				if (n.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? xe)(t);
				else if (n.isTimestampSchema() && t instanceof Date) switch (df(n, this.settings)) {
					case 5:
						r = t.toISOString().replace(`.000Z`, `Z`);
						break;
					case 6:
						r = Nt(t);
						break;
					case 7:
						r = String(t.getTime() / 1e3);
						break;
					default: console.warn(`Missing timestamp format, using http date`, t), r = Nt(t);
				}
				else if (n.isBigDecimalSchema() && t) return t instanceof N ? t.string : String(t);
				else if (n.isMapSchema() || n.isListSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.`);
				else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`);
			}
			if ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) && (r = String(t)), n.isStringSchema() && (r = t === void 0 && n.isIdempotencyToken() ? Dd() : String(t)), r === null) throw Error(`Unhandled schema-value pair ${n.getName(!0)}=${t}`);
			return r;
		}
		writeSimpleInto(e, t, n, r) {
			let i = this.writeSimple(e, t), a = L.of(e), o = new cx.XmlText(i), [s, c] = this.getXmlnsAttribute(a, r);
			c && n.addAttribute(s, c), n.addChildNode(o);
		}
		getXmlnsAttribute(e, t) {
			let [n, r] = e.getMergedTraits().xmlNamespace ?? [];
			return r && r !== t ? [n ? `xmlns:${n}` : `xmlns`, r] : [void 0, void 0];
		}
	};
})), dx, fx = n((() => {
	Vb(), Jb(), ux(), dx = class extends Bb {
		settings;
		constructor(e) {
			super(), this.settings = e;
		}
		createSerializer() {
			let e = new lx(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
		createDeserializer() {
			let e = new qb(this.settings);
			return e.setSerdeContext(this.serdeContext), e;
		}
	};
})), px, mx = n((() => {
	U(), R(), Eb(), sx(), fx(), px = class extends Gd {
		codec;
		serializer;
		deserializer;
		mixin = new Tb();
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
			this.codec = new dx(t), this.serializer = new lf(this.codec.createSerializer(), t), this.deserializer = new af(this.codec.createDeserializer(), t);
		}
		getPayloadCodec() {
			return this.codec;
		}
		getShapeId() {
			return `aws.protocols#restXml`;
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n), i = L.of(e.input);
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
			let a = ox(n, r) ?? `Unknown`;
			if (this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace), r.Error && typeof r.Error == `object`) for (let e of Object.keys(r.Error)) r[e] = r.Error[e], e.toLowerCase() === `message` && (r.message = r.Error[e]);
			r.RequestId && !i.requestId && (i.requestId = r.RequestId);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = L.of(o), l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
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
	};
})), hx, gx = n((() => {
	H(), hx = (e) => {
		if (e != null) return typeof e == `object` && `__type` in e && delete e.__type, mt(e);
	};
})), _x, vx, yx, bx = n((() => {
	_x = (e) => {
		if (e == null) return e;
		if (typeof e == `number` || typeof e == `bigint`) {
			let t = Error(`Received number ${e} where a string was expected.`);
			return t.name = `Warning`, console.warn(t), String(e);
		}
		if (typeof e == `boolean`) {
			let t = Error(`Received boolean ${e} where a string was expected.`);
			return t.name = `Warning`, console.warn(t), String(e);
		}
		return e;
	}, vx = (e) => {
		if (e == null) return e;
		if (typeof e == `string`) {
			let t = e.toLowerCase();
			if (e !== `` && t !== `false` && t !== `true`) {
				let t = Error(`Received string "${e}" where a boolean was expected.`);
				t.name = `Warning`, console.warn(t);
			}
			return e !== `` && t !== `false`;
		}
		return e;
	}, yx = (e) => {
		if (e == null) return e;
		if (typeof e == `string`) {
			let t = Number(e);
			if (t.toString() !== e) {
				let t = Error(`Received string "${e}" where a number was expected.`);
				return t.name = `Warning`, console.warn(t), e;
			}
			return t;
		}
		return e;
	};
})), xx = r({
	AwsEc2QueryProtocol: () => $b,
	AwsJson1_0Protocol: () => jb,
	AwsJson1_1Protocol: () => Nb,
	AwsJsonRpcProtocol: () => kb,
	AwsQueryProtocol: () => Zb,
	AwsRestJsonProtocol: () => Fb,
	AwsRestXmlProtocol: () => px,
	AwsSmithyRpcV2CborProtocol: () => Db,
	AwsSmithyRpcV2JsonProtocol: () => Lb,
	JsonCodec: () => zp,
	JsonCodec2: () => kp,
	JsonShapeDeserializer: () => Np,
	JsonShapeDeserializer2: () => sp,
	JsonShapeSerializer: () => Lp,
	JsonShapeSerializer2: () => Dp,
	QueryShapeSerializer: () => Yb,
	XmlCodec: () => dx,
	XmlShapeDeserializer: () => qb,
	XmlShapeSerializer: () => lx,
	_toBool: () => vx,
	_toNum: () => yx,
	_toStr: () => _x,
	awsExpectUnion: () => hx,
	loadJsonRpcErrorCode: () => rp,
	loadRestJsonErrorCode: () => np,
	loadRestXmlErrorCode: () => ox,
	parseJsonBody: () => Qf,
	parseJsonErrorBody: () => $f,
	parseXmlBody: () => ix,
	parseXmlErrorBody: () => ax
}), Sx = n((() => {
	Ob(), Mb(), Pb(), Ab(), Ib(), Rb(), U(), ex(), Qb(), Xb(), mx(), fx(), Jb(), ux(), sx(), gx(), bx();
}));
async function Cx(e, t, n = 1048576) {
	let r = e.size, i = 0;
	for (; i < r;) {
		let a = e.slice(i, Math.min(r, i + n));
		t(new Uint8Array(await a.arrayBuffer())), i += a.size;
	}
}
var wx = n((() => {})), Tx, Ex = n((() => {
	wx(), Tx = async function(e, t) {
		let n = new e();
		return await Cx(t, (e) => {
			n.update(e);
		}), n.digest();
	};
})), Dx, Ox = n((() => {
	H(), Dx = class extends b {
		hash;
		constructor(e, t) {
			super(t), this.hash = e;
		}
		_write(e, t, n) {
			try {
				this.hash.update(zn(e));
			} catch (e) {
				return n(e);
			}
			n();
		}
	};
})), kx, Ax, jx = n((() => {
	Ox(), kx = (e, t) => new Promise((n, r) => {
		if (!Ax(t)) {
			r(Error(`Unable to calculate hash for non-file streams.`));
			return;
		}
		let i = l(t.path, {
			start: t.start,
			end: t.end
		}), a = new e(), o = new Dx(a);
		i.pipe(o), i.on(`error`, (e) => {
			o.end(), r(e);
		}), o.on(`error`, r), o.on(`finish`, function() {
			a.digest().then(n).catch(r);
		});
	}), Ax = (e) => typeof e.path == `string`;
})), Mx, Nx = n((() => {
	Ox(), Mx = (e, t) => {
		if (t.readableFlowing !== null) throw Error(`Unable to calculate hash for flowing readable stream`);
		let n = new e(), r = new Dx(n);
		return t.pipe(r), new Promise((e, i) => {
			t.on(`error`, (e) => {
				r.end(), i(e);
			}), r.on(`error`, i), r.on(`finish`, () => {
				n.digest().then(e).catch(i);
			});
		});
	};
}));
function Px(e, t) {
	let n = e[0], r = e[1], i = e[2], a = e[3];
	for (let e = 0; e < 64; ++e) {
		let o, s;
		e < 16 ? (o = r & i | ~r & a, s = e) : e < 32 ? (o = a & r | i & ~a, s = (5 * e + 1) % 16) : e < 48 ? (o = r ^ i ^ a, s = (3 * e + 5) % 16) : (o = i ^ (r | ~a), s = 7 * e % 16);
		let c = t.getUint32(s * 4, !0), l = a;
		a = i, i = r;
		let u = Rx[(e >> 4) * 4 + (e & 3)], d = (n + o & Lx) + (c + zx[e] & Lx) & Lx;
		r = r + ((d << u | d >>> 32 - u) >>> 0) & Lx, n = l;
	}
	e[0] = e[0] + n & Lx, e[1] = e[1] + r & Lx, e[2] = e[2] + i & Lx, e[3] = e[3] + a & Lx;
}
var Fx, Ix, Lx, Rx, zx, Bx = n((() => {
	H(), Fx = class {
		digestLength = 16;
		state = Uint32Array.from(Ix);
		writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
		bufferLength = 0;
		bytesHashed = 0;
		update(e) {
			let t = zn(e), n = 0, r = t.byteLength;
			for (this.bytesHashed += r; r > 0;) this.writeBuffer.setUint8(this.bufferLength++, t[n++]), --r, this.bufferLength === 64 && (Px(this.state, this.writeBuffer), this.bufferLength = 0);
		}
		async digest() {
			let e = Uint32Array.from(this.state), t = new DataView(this.writeBuffer.buffer.slice(0)), n = this.bufferLength, r = this.bytesHashed * 8;
			if (t.setUint8(n++, 128), this.bufferLength % 64 >= 56) {
				for (let e = n; e < 64; ++e) t.setUint8(e, 0);
				Px(e, t), n = 0;
			}
			for (let e = n; e < 56; ++e) t.setUint8(e, 0);
			t.setUint32(56, r >>> 0, !0), t.setUint32(60, Math.floor(r / 2 ** 32), !0), Px(e, t);
			let i = /* @__PURE__ */ new Uint8Array(16), a = new DataView(i.buffer);
			for (let t = 0; t < 4; ++t) a.setUint32(t * 4, e[t], !0);
			return i;
		}
		reset() {
			this.state.set(Ix), this.writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
		}
	}, Ix = [
		1732584193,
		4023233417,
		2562383102,
		271733878
	], Lx = 4294967295, Rx = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), zx = Array.from({ length: 64 }, (e, t) => Math.abs(Math.sin(t + 1)) * 2 ** 32 >>> 0);
}));
function Vx() {
	return class {
		digestLength = 16;
		hash = a(`md5`);
		update(e) {
			this.hash.update(zn(e));
		}
		async digest() {
			let e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = a(`md5`);
		}
	};
}
var Hx, Ux, Wx = n((() => {
	H(), Bx(), Hx = (() => {
		try {
			return a(`md5`), !0;
		} catch {
			return !1;
		}
	})(), Ux = Hx ? Vx() : Fx;
})), Gx, Kx, qx, Jx = n((() => {
	Gx = /* @__PURE__ */ new Uint32Array(256);
	for (let e = 0; e < 256; ++e) {
		let t = e;
		for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
		Gx[e] = t >>> 0;
	}
	Kx = 4294967295, qx = class {
		digestLength = 4;
		checksum = Kx;
		update(e) {
			for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ Gx[(this.checksum ^ e[t]) & 255];
		}
		digestSync() {
			return (this.checksum ^ Kx) >>> 0;
		}
		async digest() {
			let e = this.digestSync(), t = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(t.buffer).setUint32(0, e, !1), t;
		}
		reset() {
			this.checksum = Kx;
		}
	};
}));
function Yx(e) {
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
var Xx, Zx, Qx = n((() => {
	Jx(), Xx = typeof C.crc32 == `function` ? C.crc32 : void 0, Zx = Xx ? Yx(Xx) : qx;
})), $x, eS, tS, nS, rS, iS, aS = n((() => {
	H(), $x = 64, eS = 32, tS = 2 ** 53 - 1, nS = class e {
		digestLength = eS;
		state = Int32Array.from(rS);
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
				for (let e = 0; e < $x; ++e) a[e] = 54 ^ n[e], a[e + $x] = 92 ^ n[e];
				r.update(a.subarray(0, $x)), i.update(a.subarray($x));
			}
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
			if (this.inner) {
				this.inner.update(e);
				return;
			}
			let t = zn(e), n = 0, { byteLength: r } = t;
			if (this.bytesHashed += r, this.bytesHashed * 8 > tS) throw Error(`Cannot hash more than 2^53 - 1 bits`);
			for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === $x && (this.hashBuffer(), this.bufferLength = 0);
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
			this.state = Int32Array.from(rS), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
		}
		digestSync() {
			let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = new DataView(t.buffer, t.byteOffset, t.byteLength);
			if (i.setUint8(n++, 128), (n - 1) % $x >= 56) {
				for (let e = n; e < $x; ++e) i.setUint8(e, 0);
				this.hashBufferWith(e, t), n = 0;
			}
			for (let e = n; e < 56; ++e) i.setUint8(e, 0);
			i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(e, t);
			let a = new Uint8Array(eS);
			for (let t = 0; t < 8; ++t) a[t * 4] = e[t] >>> 24 & 255, a[t * 4 + 1] = e[t] >>> 16 & 255, a[t * 4 + 2] = e[t] >>> 8 & 255, a[t * 4 + 3] = e[t] >>> 0 & 255;
			return a;
		}
		static normalizeKey(t) {
			let n = zn(t);
			if (n.byteLength > $x) {
				let t = new e();
				t.update(n);
				let r = t.digestSync(), i = new Uint8Array($x);
				return i.set(r), i;
			}
			if (n.byteLength < $x) {
				let e = new Uint8Array($x);
				return e.set(n), e;
			}
			return n;
		}
		hashBuffer() {
			this.hashBufferWith(this.state, this.buffer);
		}
		hashBufferWith(e, t) {
			let n = this.w ??= /* @__PURE__ */ new Int32Array(64), r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
			for (let e = 0; e < $x; ++e) {
				if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
				else {
					let t = n[e - 2], r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
					t = n[e - 15];
					let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
					n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
				}
				let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (iS[e] + n[e] | 0) | 0) | 0, f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
				u = l, l = c, c = s, s = o + d | 0, o = a, a = i, i = r, r = d + f | 0;
			}
			e[0] += r, e[1] += i, e[2] += a, e[3] += o, e[4] += s, e[5] += c, e[6] += l, e[7] += u;
		}
	}, rS = new Int32Array([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]), iS = new Int32Array([
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
	]);
}));
function oS() {
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
			return this.secret ? o(`sha256`, sS(this.secret)) : a(`sha256`);
		}
	};
}
function sS(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var cS, lS, uS = n((() => {
	aS(), cS = (() => {
		try {
			return a(`sha256`), !0;
		} catch {
			return !1;
		}
	})(), lS = cS ? oS() : nS;
})), dS, fS, pS, mS, hS, gS, _S = n((() => {
	H(), aS(), {digest: dS, sign: fS, importKey: pS} = globalThis?.crypto?.subtle ?? {}, mS = typeof dS == `function` && typeof fS == `function` && typeof pS == `function` ? globalThis.crypto.subtle : void 0, hS = 8388608, gS = class {
		digestLength = 32;
		secret;
		pending = [];
		pendingBytes = 0;
		fallback;
		finished = !1;
		constructor(e) {
			e && (this.secret = zn(e));
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
			this.fallback ? this.fallback.update(e) : (this.pending.push(e.slice()), this.pendingBytes += e.byteLength, this.pendingBytes >= hS && this.switchToFallback());
		}
		async digest() {
			if (this.fallback) return this.fallback.digest();
			if (this.secret && this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			let e = Vn(this.pending);
			if (mS) {
				if (this.secret) {
					this.finished = !0;
					let t = await mS.importKey(`raw`, this.secret, {
						name: `HMAC`,
						hash: `SHA-256`
					}, !1, [`sign`]), n = await mS.sign(`HMAC`, t, e);
					return new Uint8Array(n);
				}
				let t = await mS.digest(`SHA-256`, e);
				return new Uint8Array(t);
			}
			let t = new nS(this.secret);
			return t.update(e), t.digest();
		}
		reset() {
			this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = !1;
		}
		switchToFallback() {
			let e = new nS(this.secret);
			for (let t of this.pending) e.update(t);
			this.fallback = e, this.pending = [], this.pendingBytes = 0;
		}
	};
})), vS = r({
	Crc32: () => Zx,
	Crc32Js: () => qx,
	Crc32Node: () => Zx,
	Md5: () => Ux,
	Md5Js: () => Fx,
	Md5Node: () => Ux,
	Sha256: () => lS,
	Sha256Js: () => nS,
	Sha256Node: () => lS,
	Sha256WebCrypto: () => gS,
	blobHasher: () => Tx,
	blobReader: () => Cx,
	fileStreamHasher: () => kx,
	readableStreamHasher: () => Mx
}), yS = n((() => {
	Ex(), jx(), Nx(), Bx(), Wx(), Jx(), Qx(), aS(), uS(), _S(), wx();
})), bS, xS, SS, CS, wS, TS, ES, DS, OS, kS, AS, jS, MS, NS, PS, FS = n((() => {
	V(), bS = `ref`, xS = -1, SS = !0, CS = `isSet`, wS = `PartitionResult`, TS = `booleanEquals`, ES = `getAttr`, DS = { [bS]: `Endpoint` }, OS = { [bS]: wS }, kS = {}, AS = [{ [bS]: `Region` }], jS = {
		conditions: [
			[CS, [DS]],
			[CS, AS],
			[
				`aws.partition`,
				AS,
				wS
			],
			[TS, [{ [bS]: `UseFIPS` }, SS]],
			[TS, [{ [bS]: `UseDualStack` }, SS]],
			[TS, [{
				fn: ES,
				argv: [OS, `supportsDualStack`]
			}, SS]],
			[TS, [{
				fn: ES,
				argv: [OS, `supportsFIPS`]
			}, SS]],
			[`stringEquals`, [{
				fn: ES,
				argv: [OS, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[xS],
			[xS, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[xS, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[DS, kS],
			[`https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, kS],
			[xS, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://oidc.{Region}.amazonaws.com`, kS],
			[`https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}`, kS],
			[xS, `FIPS is enabled but this partition does not support FIPS`],
			[`https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}`, kS],
			[xS, `DualStack is enabled but this partition does not support DualStack`],
			[`https://oidc.{Region}.{PartitionResult#dnsSuffix}`, kS],
			[xS, `Invalid Configuration: Missing Region`]
		]
	}, MS = 2, NS = new Int32Array([
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
	]), PS = Oc.from(NS, MS, jS.conditions, jS.results);
})), IS, LS, RS = n((() => {
	W(), V(), FS(), IS = new Ac({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), LS = (e, t = {}) => IS.get(e, () => Bl(PS, {
		endpointParams: e,
		logger: t.logger
	})), Bc.aws = z_;
})), zS, BS = n((() => {
	z(), zS = class e extends ro {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), VS, HS, US, WS, GS, KS, qS, JS, YS, XS, ZS, QS = n((() => {
	BS(), VS = class e extends zS {
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
	}, HS = class e extends zS {
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
	}, US = class e extends zS {
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
	}, WS = class e extends zS {
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
	}, GS = class e extends zS {
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
	}, KS = class e extends zS {
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
	}, qS = class e extends zS {
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
	}, JS = class e extends zS {
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
	}, YS = class e extends zS {
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
	}, XS = class e extends zS {
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
	}, ZS = class e extends zS {
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
})), $S, eC, tC, nC, rC, iC, aC, oC, sC, cC, lC, uC, dC, fC, pC, mC, hC, gC, _C, vC, yC, bC, xC, SC, CC, wC, X, TC, EC, DC, OC, kC, AC, jC, MC, NC, PC, FC, IC, LC, Z, RC, zC, BC, VC, HC, UC, WC, GC, KC, qC, JC, YC, XC, ZC, QC, $C, ew, tw, nw, rw, iw, aw, ow, sw = n((() => {
	R(), QS(), BS(), $S = `AccessDeniedException`, eC = `AuthorizationPendingException`, tC = `AccessToken`, nC = `ClientSecret`, rC = `CreateToken`, iC = `CreateTokenRequest`, aC = `CreateTokenResponse`, oC = `CodeVerifier`, sC = `ExpiredTokenException`, cC = `InvalidClientException`, lC = `InvalidGrantException`, uC = `InvalidRequestException`, dC = `InternalServerException`, fC = `InvalidScopeException`, pC = `IdToken`, mC = `RefreshToken`, hC = `SlowDownException`, gC = `UnauthorizedClientException`, _C = `UnsupportedGrantTypeException`, vC = `accessToken`, yC = `client`, bC = `clientId`, xC = `clientSecret`, SC = `codeVerifier`, CC = `code`, wC = `deviceCode`, X = `error`, TC = `expiresIn`, EC = `error_description`, DC = `grantType`, OC = `http`, kC = `httpError`, AC = `idToken`, jC = `reason`, MC = `refreshToken`, NC = `redirectUri`, PC = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc`, FC = `scope`, IC = `server`, LC = `tokenType`, Z = `com.amazonaws.ssooidc`, RC = new Ha(PC), zC = [
		-3,
		PC,
		`SSOOIDCServiceException`,
		0,
		[],
		[]
	], RC.registerError(zC, zS), BC = new Ha(Z), VC = [
		-3,
		Z,
		$S,
		{
			[X]: yC,
			[kC]: 400
		},
		[
			X,
			jC,
			EC
		],
		[
			0,
			0,
			0
		]
	], BC.registerError(VC, VS), HC = [
		-3,
		Z,
		eC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(HC, HS), UC = [
		-3,
		Z,
		sC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(UC, US), WC = [
		-3,
		Z,
		dC,
		{
			[X]: IC,
			[kC]: 500
		},
		[X, EC],
		[0, 0]
	], BC.registerError(WC, WS), GC = [
		-3,
		Z,
		cC,
		{
			[X]: yC,
			[kC]: 401
		},
		[X, EC],
		[0, 0]
	], BC.registerError(GC, GS), KC = [
		-3,
		Z,
		lC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(KC, KS), qC = [
		-3,
		Z,
		uC,
		{
			[X]: yC,
			[kC]: 400
		},
		[
			X,
			jC,
			EC
		],
		[
			0,
			0,
			0
		]
	], BC.registerError(qC, qS), JC = [
		-3,
		Z,
		fC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(JC, JS), YC = [
		-3,
		Z,
		hC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(YC, YS), XC = [
		-3,
		Z,
		gC,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(XC, XS), ZC = [
		-3,
		Z,
		_C,
		{
			[X]: yC,
			[kC]: 400
		},
		[X, EC],
		[0, 0]
	], BC.registerError(ZC, ZS), QC = [RC, BC], $C = [
		0,
		Z,
		tC,
		8,
		0
	], ew = [
		0,
		Z,
		nC,
		8,
		0
	], tw = [
		0,
		Z,
		oC,
		8,
		0
	], nw = [
		0,
		Z,
		pC,
		8,
		0
	], rw = [
		0,
		Z,
		mC,
		8,
		0
	], iw = [
		3,
		Z,
		iC,
		0,
		[
			bC,
			xC,
			DC,
			wC,
			CC,
			MC,
			FC,
			NC,
			SC
		],
		[
			0,
			[() => ew, 0],
			0,
			0,
			0,
			[() => rw, 0],
			64,
			0,
			[() => tw, 0]
		],
		3
	], aw = [
		3,
		Z,
		aC,
		0,
		[
			vC,
			LC,
			TC,
			MC,
			AC
		],
		[
			[() => $C, 0],
			0,
			1,
			[() => rw, 0],
			[() => nw, 0]
		]
	], ow = [
		9,
		Z,
		rC,
		{ [OC]: [
			`POST`,
			`/token`,
			200
		] },
		() => iw,
		() => aw
	];
})), cw, lw = n((() => {
	Wv(), Sx(), lh(), yS(), z(), U(), H(), ey(), RS(), sw(), cw = (e) => ({
		apiVersion: `2019-06-10`,
		base64Decoder: e?.base64Decoder ?? _e,
		base64Encoder: e?.base64Encoder ?? xe,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? LS,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Qv,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new fv()
		}, {
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new Qm()
		}],
		logger: e?.logger ?? new Po(),
		protocol: e?.protocol ?? Fb,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.ssooidc`,
			errorTypeRegistries: QC,
			version: `2019-06-10`,
			serviceTarget: `AWSSSOOIDCService`
		},
		serviceId: e?.serviceId ?? `SSO OIDC`,
		sha256: e?.sha256 ?? lS,
		urlParser: e?.urlParser ?? Ye,
		utf8Decoder: e?.utf8Decoder ?? ye,
		utf8Encoder: e?.utf8Encoder ?? Te
	});
})), uw, dw, fw = n((() => {
	W(), Wv(), z(), B(), Zg(), H(), uw = qv(), lw(), dw = (e) => {
		mo(process.version);
		let t = Ws(e), n = () => t().then(uo), r = cw(e);
		T(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? I(Cv, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Ln,
			defaultSocketTimeout: le(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? b_({
				serviceId: r.serviceId,
				clientVersion: iy
			}),
			maxAttempts: e?.maxAttempts ?? I(Rg, e),
			region: e?.region ?? I(vs, {
				...ys,
				...i
			}),
			requestHandler: uw.NodeHttpHandler.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? I({
				...Hg,
				default: async () => (await n()).retryMode || gg
			}, e),
			streamCollector: e?.streamCollector ?? uw.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? I(di, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? I(gi, i),
			userAgentAppId: e?.userAgentAppId ?? I(E_, i)
		};
	};
})), pw, mw, hw = n((() => {
	pw = (e) => {
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
	}, mw = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
})), gw, _w = n((() => {
	W(), z(), U(), hw(), gw = (e, t) => {
		let n = Object.assign(X_(e), wo(e), vf(e), pw(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Z_(n), Eo(n), yf(n), mw(n));
	};
})), vw, yw = n((() => {
	W(), lh(), z(), B(), V(), U(), Zg(), R(), ey(), ry(), fw(), _w(), vw = class extends Ji {
		config;
		constructor(...[e]) {
			let t = dw(e || {});
			super(t), this.initConfig = t;
			let n = dh(ty(t)), r = zg(n), i = Hp(Os(r)), a = au(i), o = $v(a), s = gw(o, e?.extensions || []);
			this.config = s, this.middlewareStack.use(aa(this.config)), this.middlewareStack.use(f_(this.config)), this.middlewareStack.use(Xg(this.config)), this.middlewareStack.use(wf(this.config)), this.middlewareStack.use(Gp(this.config)), this.middlewareStack.use(Yp(this.config)), this.middlewareStack.use(hm(this.config)), this.middlewareStack.use(Cm(this.config, {
				httpAuthSchemeParametersProvider: Zv,
				identityProviderConfigProvider: async (e) => new Gm({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Pm(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
})), bw, xw, Sw, Cw = n((() => {
	z(), V(), ry(), bw = Yo(ny, `AWSSSOOIDCService`, `SSOOIDCClient`, su), xw = {}, Sw = (e, t, n, r) => [];
})), ww, Tw = n((() => {
	Cw(), sw(), ww = class extends bw(xw, Sw, `CreateToken`, ow) {};
})), Ew, Dw, Ow = n((() => {
	z(), Tw(), yw(), Ew = { CreateTokenCommand: ww }, Dw = class extends vw {}, to(Ew, Dw);
})), kw = n((() => {
	Tw();
})), Aw, jw, Mw = n((() => {
	Aw = { KMS_ACCESS_DENIED: `KMS_AccessDeniedException` }, jw = {
		KMS_DISABLED_KEY: `KMS_DisabledException`,
		KMS_INVALID_KEY_USAGE: `KMS_InvalidKeyUsageException`,
		KMS_INVALID_STATE: `KMS_InvalidStateException`,
		KMS_KEY_NOT_FOUND: `KMS_NotFoundException`
	};
})), Nw = n((() => {})), Pw = r({
	$Command: () => Xa,
	AccessDeniedException: () => VS,
	AccessDeniedException$: () => VC,
	AccessDeniedExceptionReason: () => Aw,
	AuthorizationPendingException: () => HS,
	AuthorizationPendingException$: () => HC,
	CreateToken$: () => ow,
	CreateTokenCommand: () => ww,
	CreateTokenRequest$: () => iw,
	CreateTokenResponse$: () => aw,
	ExpiredTokenException: () => US,
	ExpiredTokenException$: () => UC,
	InternalServerException: () => WS,
	InternalServerException$: () => WC,
	InvalidClientException: () => GS,
	InvalidClientException$: () => GC,
	InvalidGrantException: () => KS,
	InvalidGrantException$: () => KC,
	InvalidRequestException: () => qS,
	InvalidRequestException$: () => qC,
	InvalidRequestExceptionReason: () => jw,
	InvalidScopeException: () => JS,
	InvalidScopeException$: () => JC,
	SSOOIDC: () => Dw,
	SSOOIDCClient: () => vw,
	SSOOIDCServiceException: () => zS,
	SSOOIDCServiceException$: () => zC,
	SlowDownException: () => YS,
	SlowDownException$: () => YC,
	UnauthorizedClientException: () => XS,
	UnauthorizedClientException$: () => XC,
	UnsupportedGrantTypeException: () => ZS,
	UnsupportedGrantTypeException$: () => ZC,
	__Client: () => Ji,
	errorTypeRegistries: () => QC
}), Fw = n((() => {
	yw(), Ow(), kw(), z(), sw(), Mw(), QS(), Nw(), BS();
})), Iw = i(((n) => {
	let { setTokenFeature: r } = (W(), e($_)), { getBearerTokenEnvKey: i } = (Wv(), e(Vv)), { TokenProviderError: a, getSSOTokenFilepath: o, parseKnownFiles: s, getProfileName: c, loadSsoSessionData: l, getSSOTokenFromFile: u, memoize: d, chain: f } = (B(), e(Js)), { promises: p } = t(`node:fs`), m = ({ logger: e, signingName: t } = {}) => async () => {
		if (e?.debug?.(`@aws-sdk/token-providers - fromEnvSigningName`), !t) throw new a(`Please pass 'signingName' to compute environment variable key`, { logger: e });
		let n = i(t);
		if (!(n in process.env)) throw new a(`Token not present in '${n}' environment variable`, { logger: e });
		let o = { token: process.env[n] };
		return r(o, `BEARER_SERVICE_ENV_VARS`, `3`), o;
	}, h = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`, g = async (t, n = {}, r) => {
		let { SSOOIDCClient: i } = (Fw(), e(Pw)), a = (e) => n.clientConfig?.[e] ?? n.parentClientConfig?.[e] ?? r?.[e];
		return new i(Object.assign({}, n.clientConfig ?? {}, {
			region: t ?? n.clientConfig?.region,
			logger: a(`logger`),
			userAgentAppId: a(`userAgentAppId`)
		}));
	}, _ = async (t, n, r = {}, i) => {
		let { CreateTokenCommand: a } = (Fw(), e(Pw));
		return (await g(n, r, i)).send(new a({
			clientId: t.clientId,
			clientSecret: t.clientSecret,
			refreshToken: t.refreshToken,
			grantType: `refresh_token`
		}));
	}, v = (e) => {
		if (e.expiration && e.expiration.getTime() < Date.now()) throw new a(`Token is expired. ${h}`, !1);
	}, y = (e, t, n = !1) => {
		if (t === void 0) throw new a(`Value not present for '${e}' in SSO Token${n ? `. Cannot refresh` : ``}. ${h}`, !1);
	}, { writeFile: b } = p, x = (e, t) => {
		let n = o(e), r = JSON.stringify(t, null, 2);
		return b(n, r);
	}, S = /* @__PURE__ */ new Map(), C = /* @__PURE__ */ new Map(), w = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug(`@aws-sdk/token-providers - fromSso`);
		let n = await s(e), r = c({ profile: e.profile ?? t?.profile }), i = n[r];
		if (!i) throw new a(`Profile '${r}' could not be found in shared credentials file.`, !1);
		if (!i.sso_session) throw new a(`Profile '${r}' is missing required property 'sso_session'.`);
		let o = i.sso_session, d = C.get(o);
		if (d) return await d;
		let f = (await l(e))[o];
		if (!f) throw new a(`Sso session '${o}' could not be found in shared credentials file.`, !1);
		for (let e of [`sso_start_url`, `sso_region`]) if (!f[e]) throw new a(`Sso session '${o}' is missing required property '${e}'.`, !1);
		f.sso_start_url;
		let p = f.sso_region, m;
		try {
			m = await u(o);
		} catch {
			throw new a(`The SSO session token associated with profile=${r} was not found or is invalid. ${h}`, !1);
		}
		y(`accessToken`, m.accessToken), y(`expiresAt`, m.expiresAt);
		let { accessToken: g, expiresAt: b } = m, w = {
			token: g,
			expiration: new Date(b)
		};
		if (w.expiration.getTime() - Date.now() > 3e5) return w;
		let T = C.get(o);
		if (T) return await T;
		let ee = S.get(o) ?? 0;
		if (Date.now() - ee < 3e4) return v(w), w;
		y(`clientId`, m.clientId, !0), y(`clientSecret`, m.clientSecret, !0), y(`refreshToken`, m.refreshToken, !0);
		let te = (async () => {
			try {
				S.set(o, Date.now());
				let n = await _(m, p, e, t);
				y(`accessToken`, n.accessToken), y(`expiresIn`, n.expiresIn);
				let r = new Date(Date.now() + n.expiresIn * 1e3);
				try {
					await x(o, {
						...m,
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
				return v(w), w;
			}
		})();
		C.set(o, te);
		try {
			return await te;
		} finally {
			C.delete(o);
		}
	};
	n.fromEnvSigningName = m, n.fromSso = w, n.fromStatic = ({ token: e, logger: t }) => async () => {
		if (t?.debug(`@aws-sdk/token-providers - fromStatic`), !e || !e.token) throw new a(`Please pass a valid token to fromStatic`, !1);
		return e;
	}, n.nodeProvider = (e = {}) => d(f(w(e), async () => {
		throw new a(`Could not load token from any providers`, !1);
	}), (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5, (e) => e.expiration !== void 0);
}));
function Lw(e) {
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
function Rw(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var zw, Bw, Vw, Hw = n((() => {
	Wv(), z(), zw = async (e, t, n) => ({
		operation: Pe(t).operation,
		region: await j(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}), Bw = (e) => {
		let t = [];
		switch (e.operation) {
			case `GetRoleCredentials`:
				t.push(Rw(e));
				break;
			default: t.push(Lw(e));
		}
		return t;
	}, Vw = (e) => {
		let t = Hv(e);
		return Object.assign(t, { authSchemePreference: j(e.authSchemePreference ?? []) });
	};
})), Uw, Ww, Gw = n((() => {
	Uw = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `awsssoportal`
	}), Ww = {
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
})), Kw, qw, Jw, Yw, Xw, Zw, Qw, $w, eT, tT, nT, rT, iT, aT, oT, sT = n((() => {
	V(), Kw = `ref`, qw = -1, Jw = !0, Yw = `isSet`, Xw = `PartitionResult`, Zw = `booleanEquals`, Qw = `getAttr`, $w = { [Kw]: `Endpoint` }, eT = { [Kw]: Xw }, tT = {}, nT = [{ [Kw]: `Region` }], rT = {
		conditions: [
			[Yw, [$w]],
			[Yw, nT],
			[
				`aws.partition`,
				nT,
				Xw
			],
			[Zw, [{ [Kw]: `UseFIPS` }, Jw]],
			[Zw, [{ [Kw]: `UseDualStack` }, Jw]],
			[Zw, [{
				fn: Qw,
				argv: [eT, `supportsDualStack`]
			}, Jw]],
			[Zw, [{
				fn: Qw,
				argv: [eT, `supportsFIPS`]
			}, Jw]],
			[`stringEquals`, [{
				fn: Qw,
				argv: [eT, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[qw],
			[qw, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[qw, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[$w, tT],
			[`https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, tT],
			[qw, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://portal.sso.{Region}.amazonaws.com`, tT],
			[`https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}`, tT],
			[qw, `FIPS is enabled but this partition does not support FIPS`],
			[`https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}`, tT],
			[qw, `DualStack is enabled but this partition does not support DualStack`],
			[`https://portal.sso.{Region}.{PartitionResult#dnsSuffix}`, tT],
			[qw, `Invalid Configuration: Missing Region`]
		]
	}, iT = 2, aT = new Int32Array([
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
	]), oT = Oc.from(aT, iT, rT.conditions, rT.results);
})), cT, lT, uT = n((() => {
	W(), V(), sT(), cT = new Ac({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), lT = (e, t = {}) => cT.get(e, () => Bl(oT, {
		endpointParams: e,
		logger: t.logger
	})), Bc.aws = z_;
})), dT, fT = n((() => {
	z(), dT = class e extends ro {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), pT, mT, hT, gT, _T = n((() => {
	fT(), pT = class e extends dT {
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
	}, mT = class e extends dT {
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
	}, hT = class e extends dT {
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
	}, gT = class e extends dT {
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
})), vT, yT, bT, xT, ST, CT, wT, TT, ET, DT, OT, kT, AT, jT, MT, NT, PT, FT, IT, LT, RT, zT, BT, VT, HT, UT, WT, GT, KT, qT, JT, YT, XT, ZT, QT, $T, eE, tE, nE, rE, iE, aE, oE, sE, cE, lE, uE = n((() => {
	R(), _T(), fT(), vT = `AccessTokenType`, yT = `GetRoleCredentials`, bT = `GetRoleCredentialsRequest`, xT = `GetRoleCredentialsResponse`, ST = `InvalidRequestException`, CT = `RoleCredentials`, wT = `ResourceNotFoundException`, TT = `SecretAccessKeyType`, ET = `SessionTokenType`, DT = `TooManyRequestsException`, OT = `UnauthorizedException`, kT = `accountId`, AT = `accessKeyId`, jT = `accessToken`, MT = `account_id`, NT = `client`, PT = `error`, FT = `expiration`, IT = `http`, LT = `httpError`, RT = `httpHeader`, zT = `httpQuery`, BT = `message`, VT = `roleCredentials`, HT = `roleName`, UT = `role_name`, WT = `smithy.ts.sdk.synthetic.com.amazonaws.sso`, GT = `secretAccessKey`, KT = `sessionToken`, qT = `x-amz-sso_bearer_token`, JT = `com.amazonaws.sso`, YT = new Ha(WT), XT = [
		-3,
		WT,
		`SSOServiceException`,
		0,
		[],
		[]
	], YT.registerError(XT, dT), ZT = new Ha(JT), QT = [
		-3,
		JT,
		ST,
		{
			[PT]: NT,
			[LT]: 400
		},
		[BT],
		[0]
	], ZT.registerError(QT, pT), $T = [
		-3,
		JT,
		wT,
		{
			[PT]: NT,
			[LT]: 404
		},
		[BT],
		[0]
	], ZT.registerError($T, mT), eE = [
		-3,
		JT,
		DT,
		{
			[PT]: NT,
			[LT]: 429
		},
		[BT],
		[0]
	], ZT.registerError(eE, hT), tE = [
		-3,
		JT,
		OT,
		{
			[PT]: NT,
			[LT]: 401
		},
		[BT],
		[0]
	], ZT.registerError(tE, gT), nE = [YT, ZT], rE = [
		0,
		JT,
		vT,
		8,
		0
	], iE = [
		0,
		JT,
		TT,
		8,
		0
	], aE = [
		0,
		JT,
		ET,
		8,
		0
	], oE = [
		3,
		JT,
		bT,
		0,
		[
			HT,
			kT,
			jT
		],
		[
			[0, { [zT]: UT }],
			[0, { [zT]: MT }],
			[() => rE, { [RT]: qT }]
		],
		3
	], sE = [
		3,
		JT,
		xT,
		0,
		[VT],
		[[() => cE, 0]]
	], cE = [
		3,
		JT,
		CT,
		0,
		[
			AT,
			GT,
			KT,
			FT
		],
		[
			0,
			[() => iE, 0],
			[() => aE, 0],
			1
		]
	], lE = [
		9,
		JT,
		yT,
		{ [IT]: [
			`GET`,
			`/federation/credentials`,
			200
		] },
		() => oE,
		() => sE
	];
})), dE, fE = n((() => {
	Wv(), Sx(), lh(), yS(), z(), U(), H(), Hw(), uT(), uE(), dE = (e) => ({
		apiVersion: `2019-06-10`,
		base64Decoder: e?.base64Decoder ?? _e,
		base64Encoder: e?.base64Encoder ?? xe,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? lT,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Bw,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new fv()
		}, {
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new Qm()
		}],
		logger: e?.logger ?? new Po(),
		protocol: e?.protocol ?? Fb,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.sso`,
			errorTypeRegistries: nE,
			version: `2019-06-10`,
			serviceTarget: `SWBPortalService`
		},
		serviceId: e?.serviceId ?? `SSO`,
		sha256: e?.sha256 ?? lS,
		urlParser: e?.urlParser ?? Ye,
		utf8Decoder: e?.utf8Decoder ?? ye,
		utf8Encoder: e?.utf8Encoder ?? Te
	});
})), pE, mE, hE = n((() => {
	W(), Wv(), z(), B(), Zg(), H(), pE = qv(), fE(), mE = (e) => {
		mo(process.version);
		let t = Ws(e), n = () => t().then(uo), r = dE(e);
		T(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? I(Cv, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Ln,
			defaultSocketTimeout: le(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? b_({
				serviceId: r.serviceId,
				clientVersion: iy
			}),
			maxAttempts: e?.maxAttempts ?? I(Rg, e),
			region: e?.region ?? I(vs, {
				...ys,
				...i
			}),
			requestHandler: pE.NodeHttpHandler.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? I({
				...Hg,
				default: async () => (await n()).retryMode || gg
			}, e),
			streamCollector: e?.streamCollector ?? pE.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? I(di, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? I(gi, i),
			userAgentAppId: e?.userAgentAppId ?? I(E_, i)
		};
	};
})), gE, _E, vE = n((() => {
	gE = (e) => {
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
	}, _E = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
})), yE, bE = n((() => {
	W(), z(), U(), vE(), yE = (e, t) => {
		let n = Object.assign(X_(e), wo(e), vf(e), gE(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Z_(n), Eo(n), yf(n), _E(n));
	};
})), xE, SE = n((() => {
	W(), lh(), z(), B(), V(), U(), Zg(), R(), Hw(), Gw(), hE(), bE(), xE = class extends Ji {
		config;
		constructor(...[e]) {
			let t = mE(e || {});
			super(t), this.initConfig = t;
			let n = dh(Uw(t)), r = zg(n), i = Hp(Os(r)), a = au(i), o = Vw(a), s = yE(o, e?.extensions || []);
			this.config = s, this.middlewareStack.use(aa(this.config)), this.middlewareStack.use(f_(this.config)), this.middlewareStack.use(Xg(this.config)), this.middlewareStack.use(wf(this.config)), this.middlewareStack.use(Gp(this.config)), this.middlewareStack.use(Yp(this.config)), this.middlewareStack.use(hm(this.config)), this.middlewareStack.use(Cm(this.config, {
				httpAuthSchemeParametersProvider: zw,
				identityProviderConfigProvider: async (e) => new Gm({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Pm(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
})), CE, wE, TE, EE = n((() => {
	z(), V(), Gw(), CE = Yo(Ww, `SWBPortalService`, `SSOClient`, su), wE = {}, TE = (e, t, n, r) => [];
})), DE, OE = n((() => {
	EE(), uE(), DE = class extends CE(wE, TE, `GetRoleCredentials`, lE) {};
})), kE, AE, jE = n((() => {
	z(), OE(), SE(), kE = { GetRoleCredentialsCommand: DE }, AE = class extends xE {}, to(kE, AE);
})), ME = n((() => {
	OE();
})), NE = n((() => {})), PE = r({
	$Command: () => Xa,
	GetRoleCredentials$: () => lE,
	GetRoleCredentialsCommand: () => DE,
	GetRoleCredentialsRequest$: () => oE,
	GetRoleCredentialsResponse$: () => sE,
	InvalidRequestException: () => pT,
	InvalidRequestException$: () => QT,
	ResourceNotFoundException: () => mT,
	ResourceNotFoundException$: () => $T,
	RoleCredentials$: () => cE,
	SSO: () => AE,
	SSOClient: () => xE,
	SSOServiceException: () => dT,
	SSOServiceException$: () => XT,
	TooManyRequestsException: () => hT,
	TooManyRequestsException$: () => eE,
	UnauthorizedException: () => gT,
	UnauthorizedException$: () => tE,
	__Client: () => Ji,
	errorTypeRegistries: () => nE
}), FE = n((() => {
	SE(), jE(), ME(), z(), uE(), _T(), NE(), fT();
})), IE = i(((t) => {
	let { GetRoleCredentialsCommand: n, SSOClient: r } = (FE(), e(PE));
	t.GetRoleCredentialsCommand = n, t.SSOClient = r;
})), LE = i(((t) => {
	let { CredentialsProviderError: n, getSSOTokenFromFile: r, getProfileName: i, parseKnownFiles: a, loadSsoSessionData: o } = (B(), e(Js)), { setCredentialFeature: s } = (W(), e($_)), { fromSso: c } = Iw(), l = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), u = async ({ ssoStartUrl: e, ssoSession: t, ssoAccountId: i, ssoRegion: a, ssoRoleName: o, ssoClient: l, clientConfig: u, parentClientConfig: d, callerClientConfig: f, profile: p, filepath: m, configFilepath: h, ignoreCache: g, logger: _ }) => {
		let v, y = `To refresh this SSO session run aws sso login with the corresponding profile.`;
		if (t) try {
			let e = await c({
				profile: p,
				filepath: m,
				configFilepath: h,
				ignoreCache: g,
				clientConfig: u,
				parentClientConfig: d,
				logger: _
			})({ callerClientConfig: f });
			v = {
				accessToken: e.token,
				expiresAt: new Date(e.expiration).toISOString()
			};
		} catch (e) {
			throw new n(e.message, {
				tryNextLink: !1,
				logger: _
			});
		}
		else try {
			v = await r(e);
		} catch {
			throw new n(`The SSO session associated with this profile is invalid. ${y}`, {
				tryNextLink: !1,
				logger: _
			});
		}
		if (new Date(v.expiresAt).getTime() - Date.now() <= 0) throw new n(`The SSO session associated with this profile has expired. ${y}`, {
			tryNextLink: !1,
			logger: _
		});
		let { accessToken: b } = v, { SSOClient: x, GetRoleCredentialsCommand: S } = IE(), C = l || new x(Object.assign({}, u ?? {}, {
			logger: u?.logger ?? f?.logger ?? d?.logger,
			region: u?.region ?? a,
			userAgentAppId: u?.userAgentAppId ?? f?.userAgentAppId ?? d?.userAgentAppId
		})), w;
		try {
			w = await C.send(new S({
				accountId: i,
				roleName: o,
				accessToken: b
			}));
		} catch (e) {
			throw new n(e, {
				tryNextLink: !1,
				logger: _
			});
		}
		let { roleCredentials: { accessKeyId: T, secretAccessKey: ee, sessionToken: te, expiration: ne, credentialScope: re, accountId: ie } = {} } = w;
		if (!T || !ee || !te || !ne) throw new n(`SSO returns an invalid temporary credential.`, {
			tryNextLink: !1,
			logger: _
		});
		let E = {
			accessKeyId: T,
			secretAccessKey: ee,
			sessionToken: te,
			expiration: new Date(ne),
			...re && { credentialScope: re },
			...ie && { accountId: ie }
		};
		return t ? s(E, `CREDENTIALS_SSO`, `s`) : s(E, `CREDENTIALS_SSO_LEGACY`, `u`), E;
	}, d = (e, t) => {
		let { sso_start_url: r, sso_account_id: i, sso_region: a, sso_role_name: o } = e;
		if (!r || !i || !a || !o) throw new n(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
			tryNextLink: !1,
			logger: t
		});
		return e;
	};
	t.fromSSO = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);
		let { ssoStartUrl: r, ssoAccountId: s, ssoRegion: c, ssoRoleName: f, ssoSession: p } = e, { ssoClient: m } = e, h = i({ profile: e.profile ?? t?.profile });
		if (!r && !s && !c && !f && !p) {
			let t = (await a(e))[h];
			if (!t) throw new n(`Profile ${h} was not found.`, { logger: e.logger });
			if (!l(t)) throw new n(`Profile ${h} is not configured with SSO credentials.`, { logger: e.logger });
			if (t?.sso_session) {
				let i = (await o(e))[t.sso_session], a = ` configurations in profile ${h} and sso-session ${t.sso_session}`;
				if (c && c !== i.sso_region) throw new n(`Conflicting SSO region` + a, {
					tryNextLink: !1,
					logger: e.logger
				});
				if (r && r !== i.sso_start_url) throw new n(`Conflicting SSO start_url` + a, {
					tryNextLink: !1,
					logger: e.logger
				});
				t.sso_region = i.sso_region, t.sso_start_url = i.sso_start_url;
			}
			let { sso_start_url: i, sso_account_id: s, sso_region: f, sso_role_name: p, sso_session: g } = d(t, e.logger);
			return u({
				ssoStartUrl: i,
				ssoSession: g,
				ssoAccountId: s,
				ssoRegion: f,
				ssoRoleName: p,
				ssoClient: m,
				clientConfig: e.clientConfig,
				parentClientConfig: e.parentClientConfig,
				callerClientConfig: e.callerClientConfig,
				profile: h,
				filepath: e.filepath,
				configFilepath: e.configFilepath,
				ignoreCache: e.ignoreCache,
				logger: e.logger
			});
		}
		if (!r || !s || !c || !f) throw new n(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`, {
			tryNextLink: !1,
			logger: e.logger
		});
		return u({
			ssoStartUrl: r,
			ssoSession: p,
			ssoAccountId: s,
			ssoRegion: c,
			ssoRoleName: f,
			ssoClient: m,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: h,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	}, t.isSsoProfile = l, t.validateSsoProfile = d;
})), RE = i(((e) => {
	let { SignatureV4: t, signatureV4aContainer: n } = Ov(), r = { CrtSignerV4: null }, i = `X-Amz-S3session-Token`, a = `x-amz-s3session-token`;
	var o = class extends t {
		async signWithCredentials(e, t, n) {
			let r = s(t);
			e.headers[a] = t.sessionToken;
			let i = this;
			return c(i, r), i.signRequest(e, n ?? {});
		}
		async presignWithCredentials(e, t, n) {
			let r = s(t);
			return delete e.headers[a], e.headers[i] = t.sessionToken, e.query = e.query ?? {}, e.query[i] = t.sessionToken, c(this, r), this.presign(e, n);
		}
	};
	function s(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			expiration: e.expiration
		};
	}
	function c(e, t) {
		let n = e.credentialProvider;
		e.credentialProvider = () => (e.credentialProvider = n, Promise.resolve(t));
	}
	e.SignatureV4MultiRegion = class {
		sigv4aSigner;
		sigv4Signer;
		signerOptions;
		static sigv4aDependency() {
			return typeof r.CrtSignerV4 == `function` ? `crt` : typeof n.SignatureV4a == `function` ? `js` : `none`;
		}
		constructor(e) {
			this.sigv4Signer = new o(e), this.signerOptions = e;
		}
		async sign(e, t = {}) {
			return t.signingRegion === `*` ? this.getSigv4aSigner().sign(e, t) : this.sigv4Signer.sign(e, t);
		}
		async signWithCredentials(e, t, n = {}) {
			if (n.signingRegion === `*`) {
				let i = this.getSigv4aSigner(), a = r.CrtSignerV4;
				if (a && i instanceof a) return i.signWithCredentials(e, t, n);
				throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
			}
			return this.sigv4Signer.signWithCredentials(e, t, n);
		}
		async presign(e, t = {}) {
			if (t.signingRegion === `*`) {
				let n = this.getSigv4aSigner(), i = r.CrtSignerV4;
				if (i && n instanceof i) return n.presign(e, t);
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
				let e = r.CrtSignerV4, t = n.SignatureV4a;
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
	}, e.SignatureV4SignWithCredentials = o, e.signatureV4CrtContainer = r;
})), zE, BE, VE, HE, UE, WE, GE, KE, qE, JE, YE, XE, ZE, QE, $E, eD, tD, nD, rD, iD, aD, oD = n((() => {
	V(), zE = `ref`, BE = -1, VE = !0, HE = `isSet`, UE = `PartitionResult`, WE = `booleanEquals`, GE = `stringEquals`, KE = `getAttr`, qE = `us-east-1`, JE = `sigv4`, YE = `sts`, XE = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, ZE = { [zE]: `Endpoint` }, QE = { [zE]: `Region` }, $E = { [zE]: UE }, eD = {}, tD = [QE], nD = {
		conditions: [
			[HE, [ZE]],
			[HE, tD],
			[
				`aws.partition`,
				tD,
				UE
			],
			[WE, [{ [zE]: `UseFIPS` }, VE]],
			[WE, [{ [zE]: `UseDualStack` }, VE]],
			[GE, [QE, `aws-global`]],
			[WE, [{ [zE]: `UseGlobalEndpoint` }, VE]],
			[GE, [QE, `eu-central-1`]],
			[WE, [{
				fn: KE,
				argv: [$E, `supportsDualStack`]
			}, VE]],
			[WE, [{
				fn: KE,
				argv: [$E, `supportsFIPS`]
			}, VE]],
			[GE, [QE, `ap-south-1`]],
			[GE, [QE, `eu-north-1`]],
			[GE, [QE, `eu-west-1`]],
			[GE, [QE, `eu-west-2`]],
			[GE, [QE, `eu-west-3`]],
			[GE, [QE, `sa-east-1`]],
			[GE, [QE, qE]],
			[GE, [QE, `us-east-2`]],
			[GE, [QE, `us-west-2`]],
			[GE, [QE, `us-west-1`]],
			[GE, [QE, `ca-central-1`]],
			[GE, [QE, `ap-southeast-1`]],
			[GE, [QE, `ap-northeast-1`]],
			[GE, [QE, `ap-southeast-2`]],
			[GE, [{
				fn: KE,
				argv: [$E, `name`]
			}, `aws-us-gov`]]
		],
		results: [
			[BE],
			[`https://sts.amazonaws.com`, { authSchemes: [{
				name: JE,
				signingName: YE,
				signingRegion: qE
			}] }],
			[XE, { authSchemes: [{
				name: JE,
				signingName: YE,
				signingRegion: `{Region}`
			}] }],
			[BE, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[BE, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[ZE, eD],
			[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, eD],
			[BE, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://sts.{Region}.amazonaws.com`, eD],
			[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, eD],
			[BE, `FIPS is enabled but this partition does not support FIPS`],
			[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, eD],
			[BE, `DualStack is enabled but this partition does not support DualStack`],
			[XE, eD],
			[BE, `Invalid Configuration: Missing Region`]
		]
	}, rD = 2, iD = new Int32Array([
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
	]), aD = Oc.from(iD, rD, nD.conditions, nD.results);
})), sD, cD, lD = n((() => {
	W(), V(), oD(), sD = new Ac({
		size: 50,
		params: [
			`Endpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`,
			`UseGlobalEndpoint`
		]
	}), cD = (e, t = {}) => sD.get(e, () => Bl(aD, {
		endpointParams: e,
		logger: t.logger
	})), Bc.aws = z_;
}));
function uD(e) {
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
function dD(e) {
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
function fD(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var pD, mD, hD, gD, _D, vD, yD, bD, xD = n((() => {
	Wv(), pD = RE(), z(), V(), lD(), mD = (e) => async (t, n, r) => {
		if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		let i = await e(t, n, r), a = Pe(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
		let o = await _c(r, { getEndpointParameterInstructions: a }, t);
		return Object.assign(i, o);
	}, hD = async (e, t, n) => ({
		operation: Pe(t).operation,
		region: await j(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}), gD = mD(hD), _D = (e, t, n) => (r) => {
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
				if (pD.SignatureV4MultiRegion.sigv4aDependency() === `none` && e) continue;
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
	}, vD = (e) => {
		let t = [];
		switch (e.operation) {
			case `AssumeRoleWithWebIdentity`:
				t.push(fD(e)), t.push(dD(e));
				break;
			default: t.push(uD(e)), t.push(dD(e));
		}
		return t;
	}, yD = _D(cD, vD, {
		"aws.auth#sigv4": uD,
		"aws.auth#sigv4a": dD,
		"smithy.api#noAuth": fD
	}), bD = (e) => {
		let t = Hv(e), n = Tv(t);
		return Object.assign(n, { authSchemePreference: j(e.authSchemePreference ?? []) });
	};
})), SD, CD, wD = n((() => {
	SD = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
		defaultSigningName: `sts`
	}), CD = {
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
})), TD, ED = n((() => {
	z(), TD = class e extends ro {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), DD, OD, kD, AD, jD, MD, ND, PD = n((() => {
	ED(), DD = class e extends TD {
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
	}, OD = class e extends TD {
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
	}, kD = class e extends TD {
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
	}, AD = class e extends TD {
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
	}, jD = class e extends TD {
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
	}, MD = class e extends TD {
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
	}, ND = class e extends TD {
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
})), FD, ID, LD, RD, zD, BD, VD, HD, UD, WD, GD, KD, qD, JD, YD, XD, ZD, QD, $D, eO, tO, nO, rO, iO, aO, oO, sO, cO, lO, uO, dO, fO, pO, mO, hO, gO, _O, vO, yO, bO, xO, SO, CO, wO, TO, EO, DO, OO, kO, AO, jO, MO, NO, PO, FO, IO, LO, RO, zO, BO, VO, Q, HO, UO, WO, GO, KO, qO, JO, YO, XO, ZO, QO, $O, ek, tk, nk, rk, ik, ak, ok, sk, ck, lk, uk, dk, fk, pk, mk, hk = n((() => {
	R(), PD(), ED(), FD = `Arn`, ID = `AccessKeyId`, LD = `AssumeRole`, RD = `AssumedRoleId`, zD = `AssumeRoleRequest`, BD = `AssumeRoleResponse`, VD = `AssumedRoleUser`, HD = `AssumeRoleWithWebIdentity`, UD = `AssumeRoleWithWebIdentityRequest`, WD = `AssumeRoleWithWebIdentityResponse`, GD = `Audience`, KD = `Credentials`, qD = `ContextAssertion`, JD = `DurationSeconds`, YD = `Expiration`, XD = `ExternalId`, ZD = `ExpiredTokenException`, QD = `IDPCommunicationErrorException`, $D = `IDPRejectedClaimException`, eO = `InvalidIdentityTokenException`, tO = `Key`, nO = `MalformedPolicyDocumentException`, rO = `MinimumSessionTokenSize`, iO = `Policy`, aO = `PolicyArns`, oO = `ProviderArn`, sO = `ProvidedContexts`, cO = `ProvidedContextsListType`, lO = `ProvidedContext`, uO = `PolicyDescriptorType`, dO = `ProviderId`, fO = `PackedPolicySize`, pO = `PackedPolicyTooLargeException`, mO = `Provider`, hO = `RoleArn`, gO = `RegionDisabledException`, _O = `RoleSessionName`, vO = `SecretAccessKey`, yO = `SubjectFromWebIdentityToken`, bO = `SourceIdentity`, xO = `SerialNumber`, SO = `SessionToken`, CO = `SessionTokenSize`, wO = `SessionTokenUtilization`, TO = `Tags`, EO = `TokenCode`, DO = `TransitiveTagKeys`, OO = `Tag`, kO = `Value`, AO = `WebIdentityToken`, jO = `arn`, MO = `accessKeySecretType`, NO = `awsQueryError`, PO = `client`, FO = `clientTokenType`, IO = `error`, LO = `httpError`, RO = `message`, zO = `policyDescriptorListType`, BO = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, VO = `tagListType`, Q = `com.amazonaws.sts`, HO = new Ha(BO), UO = [
		-3,
		BO,
		`STSServiceException`,
		0,
		[],
		[]
	], HO.registerError(UO, TD), WO = new Ha(Q), GO = [
		-3,
		Q,
		ZD,
		{
			[NO]: [`ExpiredTokenException`, 400],
			[IO]: PO,
			[LO]: 400
		},
		[RO],
		[0]
	], WO.registerError(GO, DD), KO = [
		-3,
		Q,
		QD,
		{
			[NO]: [`IDPCommunicationError`, 400],
			[IO]: PO,
			[LO]: 400
		},
		[RO],
		[0]
	], WO.registerError(KO, ND), qO = [
		-3,
		Q,
		$D,
		{
			[NO]: [`IDPRejectedClaim`, 403],
			[IO]: PO,
			[LO]: 403
		},
		[RO],
		[0]
	], WO.registerError(qO, jD), JO = [
		-3,
		Q,
		eO,
		{
			[NO]: [`InvalidIdentityToken`, 400],
			[IO]: PO,
			[LO]: 400
		},
		[RO],
		[0]
	], WO.registerError(JO, MD), YO = [
		-3,
		Q,
		nO,
		{
			[NO]: [`MalformedPolicyDocument`, 400],
			[IO]: PO,
			[LO]: 400
		},
		[RO],
		[0]
	], WO.registerError(YO, OD), XO = [
		-3,
		Q,
		pO,
		{
			[NO]: [`PackedPolicyTooLarge`, 400],
			[IO]: PO,
			[LO]: 400
		},
		[RO],
		[0]
	], WO.registerError(XO, kD), ZO = [
		-3,
		Q,
		gO,
		{
			[NO]: [`RegionDisabledException`, 403],
			[IO]: PO,
			[LO]: 403
		},
		[RO],
		[0]
	], WO.registerError(ZO, AD), QO = [HO, WO], $O = [
		0,
		Q,
		MO,
		8,
		0
	], ek = [
		0,
		Q,
		FO,
		8,
		0
	], tk = [
		3,
		Q,
		VD,
		0,
		[RD, FD],
		[0, 0],
		2
	], nk = [
		3,
		Q,
		zD,
		0,
		[
			hO,
			_O,
			aO,
			iO,
			JD,
			TO,
			DO,
			XD,
			xO,
			EO,
			bO,
			sO,
			rO
		],
		[
			0,
			0,
			() => uk,
			0,
			1,
			() => fk,
			64,
			0,
			0,
			0,
			0,
			() => dk,
			1
		],
		2
	], rk = [
		3,
		Q,
		BD,
		0,
		[
			KD,
			VD,
			fO,
			bO,
			wO,
			CO
		],
		[
			[() => ok, 0],
			() => tk,
			1,
			0,
			1,
			1
		]
	], ik = [
		3,
		Q,
		UD,
		0,
		[
			hO,
			_O,
			AO,
			dO,
			aO,
			iO,
			JD,
			rO
		],
		[
			0,
			0,
			[() => ek, 0],
			0,
			() => uk,
			0,
			1,
			1
		],
		3
	], ak = [
		3,
		Q,
		WD,
		0,
		[
			KD,
			yO,
			VD,
			fO,
			mO,
			GD,
			bO,
			wO,
			CO
		],
		[
			[() => ok, 0],
			0,
			() => tk,
			1,
			0,
			0,
			0,
			1,
			1
		]
	], ok = [
		3,
		Q,
		KD,
		0,
		[
			ID,
			vO,
			SO,
			YD
		],
		[
			0,
			[() => $O, 0],
			0,
			4
		],
		4
	], sk = [
		3,
		Q,
		uO,
		0,
		[jO],
		[0]
	], ck = [
		3,
		Q,
		lO,
		0,
		[oO, qD],
		[0, 0]
	], lk = [
		3,
		Q,
		OO,
		0,
		[tO, kO],
		[0, 0],
		2
	], uk = [
		1,
		Q,
		zO,
		0,
		() => sk
	], dk = [
		1,
		Q,
		cO,
		0,
		() => ck
	], fk = [
		1,
		Q,
		VO,
		0,
		() => lk
	], pk = [
		9,
		Q,
		LD,
		0,
		() => nk,
		() => rk
	], mk = [
		9,
		Q,
		HD,
		0,
		() => ik,
		() => ak
	];
})), gk, _k, vk = n((() => {
	Wv(), Sx(), gk = RE(), lh(), yS(), z(), U(), H(), xD(), lD(), hk(), _k = (e) => ({
		apiVersion: `2011-06-15`,
		base64Decoder: e?.base64Decoder ?? _e,
		base64Encoder: e?.base64Encoder ?? xe,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? cD,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? yD,
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new fv()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new hv()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new Qm()
			}
		],
		logger: e?.logger ?? new Po(),
		protocol: e?.protocol ?? Zb,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.sts`,
			errorTypeRegistries: QO,
			xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
			version: `2011-06-15`,
			serviceTarget: `AWSSecurityTokenServiceV20110615`
		},
		serviceId: e?.serviceId ?? `STS`,
		sha256: e?.sha256 ?? lS,
		signerConstructor: e?.signerConstructor ?? gk.SignatureV4MultiRegion,
		urlParser: e?.urlParser ?? Ye,
		utf8Decoder: e?.utf8Decoder ?? ye,
		utf8Encoder: e?.utf8Encoder ?? Te
	});
})), yk, bk, xk = n((() => {
	W(), Wv(), lh(), z(), B(), Zg(), H(), yk = qv(), vk(), bk = (e) => {
		mo(process.version);
		let t = Ws(e), n = () => t().then(uo), r = _k(e);
		T(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? I(Cv, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Ln,
			defaultSocketTimeout: le(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? b_({
				serviceId: r.serviceId,
				clientVersion: iy
			}),
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: `aws.auth#sigv4`,
					identityProvider: (t) => t.getIdentityProvider(`aws.auth#sigv4`) || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
					signer: new fv()
				},
				{
					schemeId: `aws.auth#sigv4a`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
					signer: new hv()
				},
				{
					schemeId: `smithy.api#noAuth`,
					identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
					signer: new Qm()
				}
			],
			maxAttempts: e?.maxAttempts ?? I(Rg, e),
			region: e?.region ?? I(vs, {
				...ys,
				...i
			}),
			requestHandler: yk.NodeHttpHandler.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? I({
				...Hg,
				default: async () => (await n()).retryMode || gg
			}, e),
			sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? I(Ev, i),
			streamCollector: e?.streamCollector ?? yk.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? I(di, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? I(gi, i),
			userAgentAppId: e?.userAgentAppId ?? I(E_, i)
		};
	};
})), Sk, Ck, wk = n((() => {
	Sk = (e) => {
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
	}, Ck = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
})), Tk, Ek = n((() => {
	W(), z(), U(), wk(), Tk = (e, t) => {
		let n = Object.assign(X_(e), wo(e), vf(e), Sk(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Z_(n), Eo(n), yf(n), Ck(n));
	};
})), Dk, Ok = n((() => {
	W(), lh(), z(), B(), V(), U(), Zg(), R(), xD(), wD(), xk(), Ek(), Dk = class extends Ji {
		config;
		constructor(...[e]) {
			let t = bk(e || {});
			super(t), this.initConfig = t;
			let n = dh(SD(t)), r = zg(n), i = Hp(Os(r)), a = au(i), o = bD(a), s = Tk(o, e?.extensions || []);
			this.config = s, this.middlewareStack.use(aa(this.config)), this.middlewareStack.use(f_(this.config)), this.middlewareStack.use(Xg(this.config)), this.middlewareStack.use(wf(this.config)), this.middlewareStack.use(Gp(this.config)), this.middlewareStack.use(Yp(this.config)), this.middlewareStack.use(hm(this.config)), this.middlewareStack.use(Cm(this.config, {
				httpAuthSchemeParametersProvider: gD,
				identityProviderConfigProvider: async (e) => new Gm({
					"aws.auth#sigv4": e.credentials,
					"aws.auth#sigv4a": e.credentials
				})
			})), this.middlewareStack.use(Pm(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
})), kk, Ak, jk, Mk = n((() => {
	z(), V(), wD(), kk = Yo(CD, `AWSSecurityTokenServiceV20110615`, `STSClient`, su), Ak = {}, jk = (e, t, n, r) => [];
})), Nk, Pk = n((() => {
	Mk(), hk(), Nk = class extends kk(Ak, jk, `AssumeRole`, pk) {};
})), Fk, Ik = n((() => {
	Mk(), hk(), Fk = class extends kk(Ak, jk, `AssumeRoleWithWebIdentity`, mk) {};
})), Lk, Rk, zk = n((() => {
	z(), Pk(), Ik(), Ok(), Lk = {
		AssumeRoleCommand: Nk,
		AssumeRoleWithWebIdentityCommand: Fk
	}, Rk = class extends Dk {}, to(Lk, Rk);
})), Bk = n((() => {
	Pk(), Ik();
})), Vk = n((() => {})), Hk, Uk, Wk, Gk, Kk, qk = n((() => {
	W(), Pk(), Ik(), Hk = (e) => {
		if (typeof e?.Arn == `string`) {
			let t = e.Arn.split(`:`);
			if (t.length > 4 && t[4] !== ``) return t[4];
		}
	}, Uk = async (e, t, n, r = {}) => {
		let i = typeof e == `function` ? await e() : e, a = typeof t == `function` ? await t() : t, o = ``, s = i ?? a ?? (o = await q_(r)());
		return n?.debug?.(`@aws-sdk/client-sts::resolveRegion`, `accepting first of:`, `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`), s;
	}, Wk = (e, t) => {
		let n, r;
		return async (i, a) => {
			if (r = i, !n) {
				let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e, u = await Uk(o, e?.parentClientConfig?.region, c, {
					logger: i,
					profile: a
				}), d = !Kk(s);
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
			let { Credentials: o, AssumedRoleUser: s } = await n.send(new Nk(a));
			if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
			let c = Hk(s), l = {
				accessKeyId: o.AccessKeyId,
				secretAccessKey: o.SecretAccessKey,
				sessionToken: o.SessionToken,
				expiration: o.Expiration,
				...o.CredentialScope && { credentialScope: o.CredentialScope },
				...c && { accountId: c }
			};
			return E(l, `CREDENTIALS_STS_ASSUME_ROLE`, `i`), l;
		};
	}, Gk = (e, t) => {
		let n;
		return async (r) => {
			if (!n) {
				let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e, l = await Uk(a, e?.parentClientConfig?.region, s, {
					logger: r,
					profile: i
				}), u = !Kk(o);
				n = new t({
					...e,
					userAgentAppId: c,
					profile: i,
					region: l,
					requestHandler: u ? o : void 0,
					logger: r
				});
			}
			let { Credentials: i, AssumedRoleUser: a } = await n.send(new Fk(r));
			if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
			let o = Hk(a), s = {
				accessKeyId: i.AccessKeyId,
				secretAccessKey: i.SecretAccessKey,
				sessionToken: i.SessionToken,
				expiration: i.Expiration,
				...i.CredentialScope && { credentialScope: i.CredentialScope },
				...o && { accountId: o }
			};
			return o && E(s, `RESOLVED_ACCOUNT_ID`, `T`), E(s, `CREDENTIALS_STS_ASSUME_ROLE_WEB_ID`, `k`), s;
		};
	}, Kk = (e) => e?.metadata?.handlerProtocol === `h2`;
})), Jk, Yk, Xk, Zk, Qk = n((() => {
	qk(), Ok(), Jk = (e, t) => t ? class extends e {
		constructor(e) {
			super(e);
			for (let e of t) this.middlewareStack.use(e);
		}
	} : e, Yk = (e = {}, t) => Wk(e, Jk(Dk, t)), Xk = (e = {}, t) => Gk(e, Jk(Dk, t)), Zk = (e) => (t) => e({
		roleAssumer: Yk(t),
		roleAssumerWithWebIdentity: Xk(t),
		...t
	});
})), $k = r({
	$Command: () => Xa,
	AssumeRole$: () => pk,
	AssumeRoleCommand: () => Nk,
	AssumeRoleRequest$: () => nk,
	AssumeRoleResponse$: () => rk,
	AssumeRoleWithWebIdentity$: () => mk,
	AssumeRoleWithWebIdentityCommand: () => Fk,
	AssumeRoleWithWebIdentityRequest$: () => ik,
	AssumeRoleWithWebIdentityResponse$: () => ak,
	AssumedRoleUser$: () => tk,
	Credentials$: () => ok,
	ExpiredTokenException: () => DD,
	ExpiredTokenException$: () => GO,
	IDPCommunicationErrorException: () => ND,
	IDPCommunicationErrorException$: () => KO,
	IDPRejectedClaimException: () => jD,
	IDPRejectedClaimException$: () => qO,
	InvalidIdentityTokenException: () => MD,
	InvalidIdentityTokenException$: () => JO,
	MalformedPolicyDocumentException: () => OD,
	MalformedPolicyDocumentException$: () => YO,
	PackedPolicyTooLargeException: () => kD,
	PackedPolicyTooLargeException$: () => XO,
	PolicyDescriptorType$: () => sk,
	ProvidedContext$: () => ck,
	RegionDisabledException: () => AD,
	RegionDisabledException$: () => ZO,
	STS: () => Rk,
	STSClient: () => Dk,
	STSServiceException: () => TD,
	STSServiceException$: () => UO,
	Tag$: () => lk,
	__Client: () => Ji,
	decorateDefaultCredentialProvider: () => Zk,
	errorTypeRegistries: () => QO,
	getDefaultRoleAssumer: () => Yk,
	getDefaultRoleAssumerWithWebIdentity: () => Xk
}), eA = n((() => {
	Ok(), zk(), Bk(), z(), hk(), PD(), Vk(), Qk(), ED();
}));
function tA(e) {
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
function nA(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var rA, iA, aA, oA = n((() => {
	Wv(), z(), rA = async (e, t, n) => ({
		operation: Pe(t).operation,
		region: await j(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	}), iA = (e) => {
		let t = [];
		switch (e.operation) {
			case `CreateOAuth2Token`:
				t.push(nA(e));
				break;
			default: t.push(tA(e));
		}
		return t;
	}, aA = (e) => {
		let t = Hv(e);
		return Object.assign(t, { authSchemePreference: j(e.authSchemePreference ?? []) });
	};
})), sA, cA, lA = n((() => {
	sA = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: `signin`
	}), cA = {
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
})), uA, dA, fA, pA, mA, hA, gA, _A, vA, yA, bA, xA, SA, CA, wA, TA, EA, DA, OA, kA, AA, jA, MA = n((() => {
	V(), uA = `ref`, dA = -1, fA = !1, pA = !0, mA = `isSet`, hA = `booleanEquals`, gA = `coalesce`, _A = `PartitionResult`, vA = `stringEquals`, yA = `getAttr`, bA = `https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}`, xA = { [uA]: `Endpoint` }, SA = {
		fn: yA,
		argv: [{ [uA]: _A }, `name`]
	}, CA = { [uA]: `Region` }, wA = { [uA]: _A }, TA = { authSchemes: [{
		name: `sigv4`,
		signingName: `signin`,
		signingRegion: `{Region}`
	}] }, EA = {}, DA = [CA], OA = {
		conditions: [
			[mA, DA],
			[hA, [{
				fn: gA,
				argv: [{ [uA]: `IsControlPlane` }, fA]
			}, pA]],
			[mA, [xA]],
			[
				`aws.partition`,
				DA,
				_A
			],
			[hA, [{ [uA]: `UseFIPS` }, pA]],
			[vA, [SA, `aws`]],
			[hA, [{
				fn: gA,
				argv: [{ [uA]: `IsOAuthEndpoint` }, fA]
			}, pA]],
			[hA, [{ [uA]: `UseDualStack` }, pA]],
			[vA, [SA, `aws-cn`]],
			[vA, [CA, `us-gov-west-1`]],
			[vA, [SA, `aws-us-gov`]],
			[hA, [{
				fn: yA,
				argv: [wA, `supportsFIPS`]
			}, pA]],
			[vA, [SA, `aws-iso`]],
			[vA, [SA, `aws-iso-b`]],
			[vA, [SA, `aws-iso-f`]],
			[vA, [SA, `aws-iso-e`]],
			[vA, [SA, `aws-eusc`]],
			[hA, [{
				fn: yA,
				argv: [wA, `supportsDualStack`]
			}, pA]]
		],
		results: [
			[dA],
			[`https://signin.{Region}.api.aws`, TA],
			[`https://signin.{Region}.api.amazonwebservices.com.cn`, TA],
			[bA, TA],
			[dA, `FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.`],
			[`https://{Region}.oauth.signin.aws`, TA],
			[`https://{Region}.signin.aws.amazon.com`, EA],
			[`https://{Region}.signin.amazonaws.cn`, EA],
			[`https://{Region}.signin.amazonaws-us-gov.com`, EA],
			[`https://{Region}.signin.c2shome.ic.gov`, EA],
			[`https://{Region}.signin.sc2shome.sgov.gov`, EA],
			[`https://{Region}.signin.csphome.hci.ic.gov`, EA],
			[`https://{Region}.signin.csphome.adc-e.uk`, EA],
			[`https://{Region}.signin.amazonaws-eusc.eu`, EA],
			[`https://signin-fips.amazonaws-us-gov.com`, EA],
			[`https://{Region}.signin-fips.amazonaws-us-gov.com`, EA],
			[`https://{Region}.signin.{PartitionResult#dnsSuffix}`, EA],
			[dA, `Invalid Configuration: FIPS and custom endpoint are not supported`],
			[dA, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
			[xA, EA],
			[`https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, EA],
			[dA, `FIPS and DualStack are enabled, but this partition does not support one or both`],
			[`https://signin-fips.{Region}.{PartitionResult#dnsSuffix}`, EA],
			[dA, `FIPS is enabled but this partition does not support FIPS`],
			[bA, EA],
			[dA, `DualStack is enabled but this partition does not support DualStack`],
			[`https://signin.{Region}.{PartitionResult#dnsSuffix}`, EA],
			[dA, `Invalid Configuration: Missing Region`]
		]
	}, kA = 2, AA = new Int32Array([
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
	]), jA = Oc.from(AA, kA, OA.conditions, OA.results);
})), NA, PA, FA = n((() => {
	W(), V(), MA(), NA = new Ac({
		size: 50,
		params: [
			`Endpoint`,
			`IsControlPlane`,
			`IsOAuthEndpoint`,
			`Region`,
			`UseDualStack`,
			`UseFIPS`
		]
	}), PA = (e, t = {}) => NA.get(e, () => Bl(jA, {
		endpointParams: e,
		logger: t.logger
	})), Bc.aws = z_;
})), IA, LA = n((() => {
	z(), IA = class e extends ro {
		static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException`;
		constructor(t) {
			super(t), Object.setPrototypeOf(this, e.prototype);
		}
	};
})), RA, zA, BA, VA, HA = n((() => {
	LA(), RA = class e extends IA {
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
	}, zA = class e extends IA {
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
	}, BA = class e extends IA {
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
	}, VA = class e extends IA {
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
})), UA, WA, GA, KA, qA, JA, YA, XA, ZA, QA, $A, ej, tj, nj, rj, ij, aj, oj, sj, cj, lj, uj, dj, fj, pj, mj, hj, gj, _j, vj, yj, bj, xj, Sj, Cj, wj, Tj, Ej, Dj, Oj, kj, Aj, jj, Mj, Nj, Pj, Fj, Ij, Lj, Rj, zj, Bj, Vj, Hj, Uj, Wj, Gj, Kj, qj, Jj, Yj, Xj, Zj, Qj = n((() => {
	R(), HA(), LA(), UA = `AccessDeniedException`, WA = `AccessToken`, GA = `CreateOAuth2Token`, KA = `CreateOAuth2TokenRequest`, qA = `CreateOAuth2TokenRequestBody`, JA = `CreateOAuth2TokenResponseBody`, YA = `CreateOAuth2TokenResponse`, XA = `CreateOAuth2TokenWithIAM`, ZA = `CreateOAuth2TokenWithIAMRequest`, QA = `CreateOAuth2TokenWithIAMResponse`, $A = `InternalServerException`, ej = `OAuthAccessToken`, tj = `RefreshToken`, nj = `TooManyRequestsError`, rj = `ValidationException`, ij = `accessKeyId`, aj = `accessToken`, oj = `access_token`, sj = `client`, cj = `clientId`, lj = `codeVerifier`, uj = `code`, dj = `error`, fj = `expiresIn`, pj = `expires_in`, mj = `grantType`, hj = `grant_type`, gj = `http`, _j = `httpError`, vj = `idToken`, yj = `jsonName`, bj = `message`, xj = `resource`, Sj = `refreshToken`, Cj = `redirectUri`, wj = `smithy.ts.sdk.synthetic.com.amazonaws.signin`, Tj = `secretAccessKey`, Ej = `sessionToken`, Dj = `server`, Oj = `tokenInput`, kj = `tokenOutput`, Aj = `tokenType`, jj = `token_type`, Mj = `com.amazonaws.signin`, Nj = new Ha(wj), Pj = [
		-3,
		wj,
		`SigninServiceException`,
		0,
		[],
		[]
	], Nj.registerError(Pj, IA), Fj = new Ha(Mj), Ij = [
		-3,
		Mj,
		UA,
		{ [dj]: sj },
		[dj, bj],
		[0, 0],
		2
	], Fj.registerError(Ij, RA), Lj = [
		-3,
		Mj,
		$A,
		{
			[dj]: Dj,
			[_j]: 500
		},
		[dj, bj],
		[0, 0],
		2
	], Fj.registerError(Lj, zA), Rj = [
		-3,
		Mj,
		nj,
		{
			[dj]: sj,
			[_j]: 429
		},
		[dj, bj],
		[0, 0],
		2
	], Fj.registerError(Rj, BA), zj = [
		-3,
		Mj,
		rj,
		{
			[dj]: sj,
			[_j]: 400
		},
		[dj, bj],
		[0, 0],
		2
	], Fj.registerError(zj, VA), Bj = [Nj, Fj], Vj = [
		0,
		Mj,
		ej,
		8,
		0
	], Hj = [
		0,
		Mj,
		tj,
		8,
		0
	], Uj = [
		3,
		Mj,
		WA,
		8,
		[
			ij,
			Tj,
			Ej
		],
		[
			[0, { [yj]: ij }],
			[0, { [yj]: Tj }],
			[0, { [yj]: Ej }]
		],
		3
	], Wj = [
		3,
		Mj,
		KA,
		0,
		[Oj],
		[[() => Gj, 16]],
		1
	], Gj = [
		3,
		Mj,
		qA,
		0,
		[
			cj,
			mj,
			uj,
			Cj,
			lj,
			Sj
		],
		[
			[0, { [yj]: cj }],
			[0, { [yj]: mj }],
			0,
			[0, { [yj]: Cj }],
			[0, { [yj]: lj }],
			[() => Hj, { [yj]: Sj }]
		],
		2
	], Kj = [
		3,
		Mj,
		YA,
		0,
		[kj],
		[[() => qj, 16]],
		1
	], qj = [
		3,
		Mj,
		JA,
		0,
		[
			aj,
			Aj,
			fj,
			Sj,
			vj
		],
		[
			[() => Uj, { [yj]: aj }],
			[0, { [yj]: Aj }],
			[1, { [yj]: fj }],
			[() => Hj, { [yj]: Sj }],
			[0, { [yj]: vj }]
		],
		4
	], Jj = [
		3,
		Mj,
		ZA,
		0,
		[mj, xj],
		[[0, { [yj]: hj }], 0],
		2
	], Yj = [
		3,
		Mj,
		QA,
		0,
		[
			aj,
			Aj,
			fj
		],
		[
			[() => Vj, { [yj]: oj }],
			[0, { [yj]: jj }],
			[1, { [yj]: pj }]
		],
		3
	], Xj = [
		9,
		Mj,
		GA,
		{ [gj]: [
			`POST`,
			`/v1/token`,
			200
		] },
		() => Wj,
		() => Kj
	], Zj = [
		9,
		Mj,
		XA,
		{ [gj]: [
			`POST`,
			`/v1/token?x-amz-client-auth-method=iam`,
			200
		] },
		() => Jj,
		() => Yj
	];
})), $j, eM = n((() => {
	Wv(), Sx(), lh(), yS(), z(), U(), H(), oA(), FA(), Qj(), $j = (e) => ({
		apiVersion: `2023-01-01`,
		base64Decoder: e?.base64Decoder ?? _e,
		base64Encoder: e?.base64Encoder ?? xe,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? PA,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? iA,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new fv()
		}, {
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new Qm()
		}],
		logger: e?.logger ?? new Po(),
		protocol: e?.protocol ?? Fb,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: `com.amazonaws.signin`,
			errorTypeRegistries: Bj,
			version: `2023-01-01`,
			serviceTarget: `Signin`
		},
		serviceId: e?.serviceId ?? `Signin`,
		sha256: e?.sha256 ?? lS,
		urlParser: e?.urlParser ?? Ye,
		utf8Decoder: e?.utf8Decoder ?? ye,
		utf8Encoder: e?.utf8Encoder ?? Te
	});
})), tM, nM, rM = n((() => {
	W(), Wv(), z(), B(), Zg(), H(), tM = qv(), eM(), nM = (e) => {
		mo(process.version);
		let t = Ws(e), n = () => t().then(uo), r = $j(e);
		T(process.version);
		let i = {
			profile: e?.profile,
			logger: r.logger
		};
		return {
			...r,
			...e,
			runtime: `node`,
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? I(Cv, i),
			bodyLengthChecker: e?.bodyLengthChecker ?? Ln,
			defaultSocketTimeout: le(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? b_({
				serviceId: r.serviceId,
				clientVersion: iy
			}),
			maxAttempts: e?.maxAttempts ?? I(Rg, e),
			region: e?.region ?? I(vs, {
				...ys,
				...i
			}),
			requestHandler: tM.NodeHttpHandler.create(e?.requestHandler ?? n),
			retryMode: e?.retryMode ?? I({
				...Hg,
				default: async () => (await n()).retryMode || gg
			}, e),
			streamCollector: e?.streamCollector ?? tM.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? I(di, i),
			useFipsEndpoint: e?.useFipsEndpoint ?? I(gi, i),
			userAgentAppId: e?.userAgentAppId ?? I(E_, i)
		};
	};
})), iM, aM, oM = n((() => {
	iM = (e) => {
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
	}, aM = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
})), sM, cM = n((() => {
	W(), z(), U(), oM(), sM = (e, t) => {
		let n = Object.assign(X_(e), wo(e), vf(e), iM(e));
		return t.forEach((e) => e.configure(n)), Object.assign(e, Z_(n), Eo(n), yf(n), aM(n));
	};
})), lM, uM = n((() => {
	W(), lh(), z(), B(), V(), U(), Zg(), R(), oA(), lA(), rM(), cM(), lM = class extends Ji {
		config;
		constructor(...[e]) {
			let t = nM(e || {});
			super(t), this.initConfig = t;
			let n = dh(sA(t)), r = zg(n), i = Hp(Os(r)), a = au(i), o = aA(a), s = sM(o, e?.extensions || []);
			this.config = s, this.middlewareStack.use(aa(this.config)), this.middlewareStack.use(f_(this.config)), this.middlewareStack.use(Xg(this.config)), this.middlewareStack.use(wf(this.config)), this.middlewareStack.use(Gp(this.config)), this.middlewareStack.use(Yp(this.config)), this.middlewareStack.use(hm(this.config)), this.middlewareStack.use(Cm(this.config, {
				httpAuthSchemeParametersProvider: rA,
				identityProviderConfigProvider: async (e) => new Gm({ "aws.auth#sigv4": e.credentials })
			})), this.middlewareStack.use(Pm(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
})), dM, fM, pM, mM, hM = n((() => {
	z(), V(), lA(), dM = Yo(cA, `Signin`, `SigninClient`, su), fM = { IsControlPlane: {
		type: `staticContextParams`,
		value: !1
	} }, pM = { IsOAuthEndpoint: {
		type: `staticContextParams`,
		value: !0
	} }, mM = (e, t, n, r) => [];
})), gM, _M = n((() => {
	hM(), Qj(), gM = class extends dM(fM, mM, `CreateOAuth2Token`, Xj) {};
})), vM, yM = n((() => {
	hM(), Qj(), vM = class extends dM(pM, mM, `CreateOAuth2TokenWithIAM`, Zj) {};
})), bM, xM, SM = n((() => {
	z(), _M(), yM(), uM(), bM = {
		CreateOAuth2TokenCommand: gM,
		CreateOAuth2TokenWithIAMCommand: vM
	}, xM = class extends lM {}, to(bM, xM);
})), CM = n((() => {
	_M(), yM();
})), wM, TM = n((() => {
	wM = {
		AUTHCODE_EXPIRED: `AUTHCODE_EXPIRED`,
		CONFLICT: `CONFLICT`,
		INSUFFICIENT_PERMISSIONS: `INSUFFICIENT_PERMISSIONS`,
		INVALID_REQUEST: `INVALID_REQUEST`,
		OAUTH_INVALID_GRANT: `invalid_grant`,
		OAUTH_INVALID_REQUEST: `invalid_request`,
		OAUTH_INVALID_SCOPE: `invalid_scope`,
		OAUTH_INVALID_TARGET: `invalid_target`,
		OAUTH_RATE_EXCEEDED: `rate_exceeded`,
		OAUTH_SERVICE_UNAVAILABLE: `service_unavailable`,
		OAUTH_UNSUPPORTED_GRANT_TYPE: `unsupported_grant_type`,
		RESOURCE_NOT_FOUND: `RESOURCE_NOT_FOUND`,
		SERVER_ERROR: `server_error`,
		SERVICE_QUOTA_EXCEEDED: `SERVICE_QUOTA_EXCEEDED`,
		TOKEN_EXPIRED: `TOKEN_EXPIRED`,
		USER_CREDENTIALS_CHANGED: `USER_CREDENTIALS_CHANGED`
	};
})), EM = n((() => {})), DM = r({
	$Command: () => Xa,
	AccessDeniedException: () => RA,
	AccessDeniedException$: () => Ij,
	AccessToken$: () => Uj,
	CreateOAuth2Token$: () => Xj,
	CreateOAuth2TokenCommand: () => gM,
	CreateOAuth2TokenRequest$: () => Wj,
	CreateOAuth2TokenRequestBody$: () => Gj,
	CreateOAuth2TokenResponse$: () => Kj,
	CreateOAuth2TokenResponseBody$: () => qj,
	CreateOAuth2TokenWithIAM$: () => Zj,
	CreateOAuth2TokenWithIAMCommand: () => vM,
	CreateOAuth2TokenWithIAMRequest$: () => Jj,
	CreateOAuth2TokenWithIAMResponse$: () => Yj,
	InternalServerException: () => zA,
	InternalServerException$: () => Lj,
	OAuth2ErrorCode: () => wM,
	Signin: () => xM,
	SigninClient: () => lM,
	SigninServiceException: () => IA,
	SigninServiceException$: () => Pj,
	TooManyRequestsError: () => BA,
	TooManyRequestsError$: () => Rj,
	ValidationException: () => VA,
	ValidationException$: () => zj,
	__Client: () => Ji,
	errorTypeRegistries: () => Bj
}), OM = n((() => {
	uM(), SM(), CM(), z(), Qj(), TM(), HA(), EM(), LA();
})), kM = i(((n) => {
	let { setCredentialFeature: r } = (W(), e($_)), { CredentialsProviderError: i, parseKnownFiles: a, getProfileName: o } = (B(), e(Js)), { HttpRequest: s } = (U(), e(Vp)), { createHash: c, createPrivateKey: l, createPublicKey: u, sign: d } = t(`node:crypto`), { promises: f } = t(`node:fs`), { homedir: p } = t(`node:os`), { dirname: m, join: h } = t(`node:path`);
	var g = class t {
		profileData;
		init;
		callerClientConfig;
		static REFRESH_THRESHOLD = 3e5;
		constructor(e, t, n) {
			this.profileData = e, this.init = t, this.callerClientConfig = n;
		}
		async loadCredentials() {
			let e = await this.loadToken();
			if (!e) throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
				tryNextLink: !1,
				logger: this.logger
			});
			let n = e.accessToken, r = Date.now();
			return new Date(n.expiresAt).getTime() - r <= t.REFRESH_THRESHOLD ? this.refresh(e) : this.toCredentials(e.accessToken);
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
		async refresh(n) {
			let r = await this.loadToken().catch(() => n), a = Date.now(), o = new Date(r.accessToken.expiresAt).getTime(), s = new Date(n.accessToken.expiresAt).getTime(), c = o <= a && s > a ? n : r;
			if (new Date(c.accessToken.expiresAt).getTime() - Date.now() > t.REFRESH_THRESHOLD) return this.toCredentials(c.accessToken);
			let { SigninClient: l, CreateOAuth2TokenCommand: u } = (OM(), e(DM)), { logger: d, userAgentAppId: f } = this.callerClientConfig ?? {}, p = ((e) => e?.metadata?.handlerProtocol === `h2`)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, m = typeof c.signInRegion == `string` && c.signInRegion.length > 0 ? c.signInRegion : void 0, h = new l({
				credentials: {
					accessKeyId: ``,
					secretAccessKey: ``
				},
				region: m ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
				requestHandler: p,
				logger: d,
				userAgentAppId: f,
				...this.init?.clientConfig,
				...m && { region: m }
			});
			this.createDPoPInterceptor(h.middlewareStack);
			let g = { tokenInput: {
				clientId: c.clientId,
				refreshToken: c.refreshToken,
				grantType: `refresh_token`
			} };
			try {
				let e = await h.send(new u(g)), { accessKeyId: t, secretAccessKey: n, sessionToken: r } = e.tokenOutput?.accessToken ?? {}, { refreshToken: a, expiresIn: o } = e.tokenOutput ?? {};
				if (!t || !n || !r || !a) throw new i(`Token refresh response missing required fields`, {
					logger: this.logger,
					tryNextLink: !1
				});
				let s = (o ?? 900) * 1e3, l = new Date(Date.now() + s), d = {
					...c,
					accessToken: {
						...c.accessToken,
						accessKeyId: t,
						secretAccessKey: n,
						sessionToken: r,
						expiresAt: l.toISOString()
					},
					refreshToken: a
				};
				return await this.saveToken(d), this.toCredentials(d.accessToken);
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
					throw new i(n, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
				if (new Date(c.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), this.toCredentials(c.accessToken);
				throw new i(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
			}
		}
		async loadToken() {
			let e = this.getTokenFilePath();
			try {
				let t = await f.readFile(e, `utf8`), n = JSON.parse(t), r = [
					`accessToken`,
					`clientId`,
					`refreshToken`,
					`dpopKey`
				].filter((e) => !n[e]);
				if (n.accessToken?.accountId || r.push(`accountId`), r.length > 0) throw new i(`Token validation failed, missing fields: ${r.join(`, `)}`, {
					logger: this.logger,
					tryNextLink: !1
				});
				return n;
			} catch (t) {
				throw new i(`Failed to load token from ${e}: ${String(t)}`, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
		}
		async saveToken(e) {
			let t = this.getTokenFilePath(), n = m(t);
			try {
				await f.mkdir(n, { recursive: !0 });
			} catch {}
			await f.writeFile(t, JSON.stringify(e, null, 2), `utf8`);
		}
		getTokenFilePath() {
			let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? h(p(), `.aws`, `login`, `cache`), t = Buffer.from(this.loginSession, `utf8`), n = c(`sha256`).update(t).digest(`hex`);
			return h(e, `${n}.json`);
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
				if (s.isInstance(t.request)) {
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
				let r = l({
					key: n.dpopKey,
					format: `pem`,
					type: `sec1`
				}), i = u(r).export({
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
				}, f = {
					jti: crypto.randomUUID(),
					htm: e,
					htu: t,
					iat: Math.floor(Date.now() / 1e3)
				}, p = `${Buffer.from(JSON.stringify(c)).toString(`base64url`)}.${Buffer.from(JSON.stringify(f)).toString(`base64url`)}`, m = d(`sha256`, Buffer.from(p), r);
				return `${p}.${this.derToRawSignature(m).toString(`base64url`)}`;
			} catch (e) {
				throw new i(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
		}
	};
	n.fromLoginCredentials = (e) => async ({ callerClientConfig: t } = {}) => {
		e?.logger?.debug?.(`@aws-sdk/credential-providers - fromLoginCredentials`);
		let n = await a(e || {}), s = o({ profile: e?.profile ?? t?.profile }), c = n[s];
		if (!c?.login_session) throw new i(`Profile ${s} does not contain login_session.`, {
			tryNextLink: !0,
			logger: e?.logger
		});
		let l = await new g(c, e, t).loadCredentials();
		return r(l, `CREDENTIALS_LOGIN`, `AD`);
	};
})), AM = i(((n) => {
	let { externalDataInterceptor: r, CredentialsProviderError: i, parseKnownFiles: a, getProfileName: o } = (B(), e(Js)), { exec: s } = t(`node:child_process`), { promisify: c } = t(`node:util`), { setCredentialFeature: l } = (W(), e($_)), u = (e, t, n) => {
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
		return l(i, `CREDENTIALS_PROCESS`, `w`), i;
	}, d = async (e, t, n) => {
		let a = t[e];
		if (t[e]) {
			let o = a.credential_process;
			if (o !== void 0) {
				let a = c(r?.getTokenRecord?.().exec ?? s);
				try {
					let { stdout: n } = await a(o), r;
					try {
						r = JSON.parse(n.trim());
					} catch {
						throw Error(`Profile ${e} credential_process returned invalid JSON.`);
					}
					return u(e, r, t);
				} catch (e) {
					throw new i(e.message, { logger: n });
				}
			}
			throw new i(`Profile ${e} did not contain credential_process.`, { logger: n });
		}
		throw new i(`Profile ${e} could not be found in shared credentials file.`, { logger: n });
	};
	n.fromProcess = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);
		let n = await a(e);
		return d(o({ profile: e.profile ?? t?.profile }), n, e.logger);
	};
})), jM = i(((n) => {
	let { setCredentialFeature: r } = (W(), e($_)), { CredentialsProviderError: i, externalDataInterceptor: a } = (B(), e(Js)), { readFileSync: o } = t(`node:fs`), s = (t) => async (n) => {
		t.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);
		let { roleArn: r, roleSessionName: i, webIdentityToken: a, providerId: o, policyArns: s, policy: c, durationSeconds: l } = t, { roleAssumerWithWebIdentity: u } = t;
		if (!u) {
			let { getDefaultRoleAssumerWithWebIdentity: r } = (eA(), e($k));
			u = r({
				...t.clientConfig,
				credentialProviderLogger: t.logger,
				parentClientConfig: {
					...n?.callerClientConfig,
					...t.parentClientConfig
				}
			}, t.clientPlugins);
		}
		return u({
			RoleArn: r,
			RoleSessionName: i ?? `aws-sdk-js-session-${Date.now()}`,
			WebIdentityToken: a,
			ProviderId: o,
			PolicyArns: s,
			Policy: c,
			DurationSeconds: l
		});
	}, c = `AWS_WEB_IDENTITY_TOKEN_FILE`;
	n.fromTokenFile = (e = {}) => async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);
		let n = e?.webIdentityTokenFile ?? process.env[c], l = e?.roleArn ?? process.env.AWS_ROLE_ARN, u = e?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
		if (!n || !l) throw new i(`Web identity configuration not specified`, { logger: e.logger });
		let d = await s({
			...e,
			webIdentityToken: a?.getTokenRecord?.()[n] ?? o(n, { encoding: `ascii` }),
			roleArn: l,
			roleSessionName: u
		})(t);
		return n === process.env[c] && r(d, `CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`, `h`), d;
	}, n.fromWebToken = s;
})), MM = i(((t) => {
	let { CredentialsProviderError: n, chain: r, getProfileName: i, parseKnownFiles: a } = (B(), e(Js)), { setCredentialFeature: o } = (W(), e($_)), s = (e, t, i) => {
		let a = {
			EcsContainer: async (e) => {
				let { fromHttp: t } = Jv(), { fromContainerMetadata: n } = Kv();
				return i?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`), async () => r(t(e ?? {}), n(e))().then(c);
			},
			Ec2InstanceMetadata: async (e) => {
				i?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);
				let { fromInstanceMetadata: t } = Kv();
				return async () => t(e)().then(c);
			},
			Environment: async (e) => {
				i?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);
				let { fromEnv: t } = Gv();
				return async () => t(e)().then(c);
			}
		};
		if (e in a) return a[e];
		throw new n(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: i });
	}, c = (e) => o(e, `CREDENTIALS_PROFILE_NAMED_PROVIDER`, `p`), l = (e, { profile: t = `default`, logger: n } = {}) => !!e && typeof e == `object` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1 && [`undefined`, `string`].indexOf(typeof e.external_id) > -1 && [`undefined`, `string`].indexOf(typeof e.mfa_serial) > -1 && (u(e, {
		profile: t,
		logger: n
	}) || d(e, {
		profile: t,
		logger: n
	})), u = (e, { profile: t, logger: n }) => {
		let r = typeof e.source_profile == `string` && e.credential_source === void 0;
		return r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), r;
	}, d = (e, { profile: t, logger: n }) => {
		let r = typeof e.credential_source == `string` && e.source_profile === void 0;
		return r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`), r;
	}, f = async (t, r, a, c, l = {}, u) => {
		a.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);
		let d = r[t], { source_profile: f, region: m } = d;
		if (!a.roleAssumer) {
			let { getDefaultRoleAssumer: t } = (eA(), e($k));
			a.roleAssumer = t({
				...a.clientConfig,
				credentialProviderLogger: a.logger,
				parentClientConfig: {
					...c,
					...a?.parentClientConfig,
					region: m ?? a?.parentClientConfig?.region ?? c?.region
				}
			}, a.clientPlugins);
		}
		if (f && f in l) throw new n(`Detected a cycle attempting to resolve credentials for profile ${i(a)}. Profiles visited: ` + Object.keys(l).join(`, `), { logger: a.logger });
		a.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${f ? `source_profile=[${f}]` : `profile=[${t}]`}`);
		let h = f ? u(f, r, a, c, {
			...l,
			[f]: !0
		}, p(r[f] ?? {})) : (await s(d.credential_source, t, a.logger)(a))();
		if (p(d)) return h.then((e) => o(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
		{
			let e = {
				RoleArn: d.role_arn,
				RoleSessionName: d.role_session_name || `aws-sdk-js-${Date.now()}`,
				ExternalId: d.external_id,
				DurationSeconds: parseInt(d.duration_seconds || `3600`, 10)
			}, { mfa_serial: r } = d;
			if (r) {
				if (!a.mfaCodeProvider) throw new n(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
					logger: a.logger,
					tryNextLink: !1
				});
				e.SerialNumber = r, e.TokenCode = await a.mfaCodeProvider(r);
			}
			let i = await h;
			return a.roleAssumer(i, e).then((e) => o(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
		}
	}, p = (e) => !e.role_arn && !!e.credential_source, m = (e) => !!(e && e.login_session), h = async (e, t, n) => {
		let { fromLoginCredentials: r } = kM(), i = await r({
			...t,
			profile: e
		})({ callerClientConfig: n });
		return o(i, `CREDENTIALS_PROFILE_LOGIN`, `AC`);
	}, g = (e) => !!e && typeof e == `object` && typeof e.credential_process == `string`, _ = async (e, t) => {
		let { fromProcess: n } = AM(), r = await n({
			...e,
			profile: t
		})();
		return o(r, `CREDENTIALS_PROFILE_PROCESS`, `v`);
	}, v = async (e, t, n = {}, r) => {
		let { fromSSO: i } = LE();
		return i({
			profile: e,
			logger: n.logger,
			parentClientConfig: n.parentClientConfig,
			clientConfig: n.clientConfig
		})({ callerClientConfig: r }).then((e) => t.sso_session ? o(e, `CREDENTIALS_PROFILE_SSO`, `r`) : o(e, `CREDENTIALS_PROFILE_SSO_LEGACY`, `t`));
	}, y = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), b = (e) => !!e && typeof e == `object` && typeof e.aws_access_key_id == `string` && typeof e.aws_secret_access_key == `string` && [`undefined`, `string`].indexOf(typeof e.aws_session_token) > -1 && [`undefined`, `string`].indexOf(typeof e.aws_account_id) > -1, x = async (e, t) => {
		t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`);
		let n = {
			accessKeyId: e.aws_access_key_id,
			secretAccessKey: e.aws_secret_access_key,
			sessionToken: e.aws_session_token,
			...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
			...e.aws_account_id && { accountId: e.aws_account_id }
		};
		return o(n, `CREDENTIALS_PROFILE`, `n`);
	}, S = (e) => !!e && typeof e == `object` && typeof e.web_identity_token_file == `string` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1, C = async (e, t, n) => {
		let { fromTokenFile: r } = jM(), i = await r({
			webIdentityTokenFile: e.web_identity_token_file,
			roleArn: e.role_arn,
			roleSessionName: e.role_session_name,
			roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
			logger: t.logger,
			parentClientConfig: t.parentClientConfig
		})({ callerClientConfig: n });
		return o(i, `CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`, `q`);
	}, w = async (e, t, r, i, a = {}, o = !1) => {
		let s = t[e];
		if (Object.keys(a).length > 0 && b(s)) return x(s, r);
		if (o || l(s, {
			profile: e,
			logger: r.logger
		})) return f(e, t, r, i, a, w);
		if (b(s)) return x(s, r);
		if (S(s)) return C(s, r, i);
		if (g(s)) return _(r, e);
		if (y(s)) return await v(e, s, r, i);
		if (m(s)) return h(e, r, i);
		throw new n(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: r.logger });
	};
	t.fromIni = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);
		let n = await a(e);
		return w(i({ profile: e.profile ?? t?.profile }), n, e, t);
	};
})), NM = i(((t) => {
	let { ENV_KEY: n, ENV_SECRET: r, fromEnv: i } = Gv(), { chain: a, CredentialsProviderError: o, ENV_PROFILE: s } = (B(), e(Js)), c = `AWS_EC2_METADATA_DISABLED`, l = async (e) => {
		let { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: i } = Kv();
		if (process.env[n] || process.env[t]) {
			e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);
			let { fromHttp: t } = Jv();
			return a(t(e), r(e));
		}
		return process.env[c] && process.env[c] !== `false` ? async () => {
			throw new o(`EC2 Instance Metadata Service access disabled`, { logger: e.logger });
		} : (e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`), i(e));
	};
	function u(e, t) {
		let n = d(e), r, i, a, o, s = async (e) => {
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
	let d = (e) => async (t) => {
		let n;
		for (let r of e) try {
			return await r(t);
		} catch (e) {
			if (n = e, e?.tryNextLink) continue;
			throw e;
		}
		throw n;
	}, f = !1, p = (e = {}) => u([
		async () => {
			if (e.profile ?? process.env[s]) throw process.env[n] && process.env[r] && (f ||= ((e.logger?.warn && e.logger?.constructor?.name !== `NoOpLogger` ? e.logger.warn.bind(e.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), !0)), new o(`AWS_PROFILE is set, skipping fromEnv provider.`, {
				logger: e.logger,
				tryNextLink: !0
			});
			return e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`), i(e)();
		},
		async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);
			let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: s } = e;
			if (!n && !r && !i && !a && !s) throw new o(`Skipping SSO provider in default chain (inputs do not include SSO fields).`, { logger: e.logger });
			let { fromSSO: c } = LE();
			return c(e)(t);
		},
		async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);
			let { fromIni: n } = MM();
			return n(e)(t);
		},
		async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);
			let { fromProcess: n } = AM();
			return n(e)(t);
		},
		async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);
			let { fromTokenFile: n } = jM();
			return n(e)(t);
		},
		async () => (e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`), (await l(e))()),
		async () => {
			throw new o(`Could not load credentials from any providers`, {
				tryNextLink: !1,
				logger: e.logger
			});
		}
	], h), m = (e) => e?.expiration !== void 0, h = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
	t.credentialsTreatedAsExpired = h, t.credentialsWillNeedRefresh = m, t.defaultProvider = p;
}));
function PM(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var FM, IM = n((() => {
	H(), FM = class e {
		bytes;
		constructor(e) {
			if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
		}
		static fromNumber(t) {
			if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
			let n = /* @__PURE__ */ new Uint8Array(8);
			for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
			return t < 0 && PM(n), new e(n);
		}
		valueOf() {
			let e = this.bytes.slice(0), t = e[0] & 128;
			return t && PM(e), parseInt(Nn(e), 16) * (t ? -1 : 1);
		}
		toString() {
			return String(this.valueOf());
		}
	};
})), LM, RM, zM, BM, VM, HM, UM, WM, GM, KM, qM, JM, YM, XM = n((() => {
	M(), H(), IM(), LM = class {
		toUtf8;
		fromUtf8;
		constructor(e, t) {
			this.toUtf8 = e, this.fromUtf8 = t;
		}
		format(e) {
			let t = [];
			for (let n in e) {
				if (!k(e, n)) continue;
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
					if (e.value.byteLength > YM) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${YM} bytes: ${e.value.byteLength}`);
					let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
					i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
					let a = new Uint8Array(i.buffer);
					return a.set(e.value, 3), a;
				case `string`:
					let o = this.fromUtf8(e.value);
					if (o.byteLength > YM) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${YM} bytes: ${o.byteLength}`);
					let s = new DataView(new ArrayBuffer(3 + o.byteLength));
					s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
					let c = new Uint8Array(s.buffer);
					return c.set(o, 3), c;
				case `timestamp`:
					let l = /* @__PURE__ */ new Uint8Array(9);
					return l[0] = 8, l.set(FM.fromNumber(e.value.valueOf()).bytes, 1), l;
				case `uuid`:
					if (!JM.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
					let u = /* @__PURE__ */ new Uint8Array(17);
					return u[0] = 9, u.set(Mn(e.value.replace(/-/g, ``)), 1), u;
			}
		}
		parse(e) {
			let t = {}, n = 0;
			for (; n < e.byteLength;) {
				let r = e.getUint8(n++), i = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, r));
				switch (n += r, e.getUint8(n++)) {
					case 0:
						t[i] = {
							type: zM,
							value: !0
						};
						break;
					case 1:
						t[i] = {
							type: zM,
							value: !1
						};
						break;
					case 2:
						t[i] = {
							type: BM,
							value: e.getInt8(n++)
						};
						break;
					case 3:
						t[i] = {
							type: VM,
							value: e.getInt16(n, !1)
						}, n += 2;
						break;
					case 4:
						t[i] = {
							type: HM,
							value: e.getInt32(n, !1)
						}, n += 4;
						break;
					case 5:
						t[i] = {
							type: UM,
							value: new FM(new Uint8Array(e.buffer, e.byteOffset + n, 8))
						}, n += 8;
						break;
					case 6:
						let r = e.getUint16(n, !1);
						n += 2, t[i] = {
							type: WM,
							value: new Uint8Array(e.buffer, e.byteOffset + n, r)
						}, n += r;
						break;
					case 7:
						let a = e.getUint16(n, !1);
						n += 2, t[i] = {
							type: GM,
							value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a))
						}, n += a;
						break;
					case 8:
						t[i] = {
							type: KM,
							value: new Date(new FM(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf())
						}, n += 8;
						break;
					case 9:
						let o = new Uint8Array(e.buffer, e.byteOffset + n, 16);
						n += 16, t[i] = {
							type: qM,
							value: `${Nn(o.subarray(0, 4))}-${Nn(o.subarray(4, 6))}-${Nn(o.subarray(6, 8))}-${Nn(o.subarray(8, 10))}-${Nn(o.subarray(10))}`
						};
						break;
					default: throw Error(`Unrecognized header type tag`);
				}
			}
			return t;
		}
	}, (function(e) {
		e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
	})(RM ||= {}), zM = `boolean`, BM = `byte`, VM = `short`, HM = `integer`, UM = `long`, WM = `binary`, GM = `string`, KM = `timestamp`, qM = `uuid`, JM = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, YM = 32767;
}));
function ZM({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < tN) throw Error(`Provided message too short to accommodate event stream message overhead`);
	let r = new DataView(n, t, e), i = r.getUint32(0, !1);
	if (e !== i) throw Error(`Reported message length does not match received message length`);
	let a = r.getUint32(QM, !1), o = r.getUint32($M, !1), s = r.getUint32(e - eN, !1), c = new Zx();
	if (c.update(new Uint8Array(n, t, $M)), o !== c.digestSync()) throw Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	if (c.update(new Uint8Array(n, t + $M, e - 12)), s !== c.digestSync()) throw Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + $M + eN, a),
		body: new Uint8Array(n, t + $M + eN + a, i - a - 16)
	};
}
var QM, $M, eN, tN, nN = n((() => {
	yS(), QM = 4, $M = 8, eN = 4, tN = 16;
})), rN, iN = n((() => {
	yS(), XM(), nN(), rN = class {
		headerMarshaller;
		messageBuffer;
		isEndOfStream;
		constructor(e, t) {
			this.headerMarshaller = new LM(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
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
			let n = this.headerMarshaller.format(e), r = n.byteLength + t.byteLength + 16, i = new Uint8Array(r), a = new DataView(i.buffer, i.byteOffset, i.byteLength), o = new Zx();
			return a.setUint32(0, r, !1), a.setUint32(4, n.byteLength, !1), o.update(i.subarray(0, 8)), a.setUint32(8, o.digestSync(), !1), i.set(n, 12), i.set(t, n.byteLength + 12), o.update(i.subarray(8, r - 4)), a.setUint32(r - 4, o.digestSync(), !1), i;
		}
		decode(e) {
			let { headers: t, body: n } = ZM(e);
			return {
				headers: this.headerMarshaller.parse(t),
				body: n
			};
		}
		formatHeaders(e) {
			return this.headerMarshaller.format(e);
		}
	};
})), aN, oN = n((() => {
	aN = class {
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
	};
})), sN, cN = n((() => {
	sN = class {
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
	};
})), lN, uN = n((() => {
	lN = class {
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
	};
})), dN, fN = n((() => {
	dN = class {
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
}));
function pN(e) {
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
var mN = n((() => {}));
function hN(e, t) {
	let n = gN(t.deserializer, t.toUtf8);
	return { [Symbol.asyncIterator]: async function* () {
		for await (let r of e) {
			let e = t.eventStreamCodec.decode(r), i = await n(e);
			i !== void 0 && (yield i);
		}
	} };
}
function gN(e, t) {
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
var _N = n((() => {})), vN, yN, bN = n((() => {
	iN(), oN(), cN(), uN(), fN(), mN(), _N(), vN = class {
		eventStreamCodec;
		utfEncoder;
		constructor({ utf8Encoder: e, utf8Decoder: t }) {
			this.eventStreamCodec = new rN(e, t), this.utfEncoder = e;
		}
		deserialize(e, t) {
			let n = pN(e);
			return new lN({
				messageStream: new aN({
					inputStream: n,
					decoder: this.eventStreamCodec
				}),
				deserializer: gN(t, this.utfEncoder)
			});
		}
		serialize(e, t) {
			return new sN({
				messageStream: new dN({
					inputStream: e,
					serializer: t
				}),
				encoder: this.eventStreamCodec,
				includeEndFrame: !0
			});
		}
	}, yN = (e) => new vN(e);
}));
async function* xN(e) {
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
var SN, CN, wN = n((() => {
	bN(), SN = class {
		universalMarshaller;
		constructor({ utf8Encoder: e, utf8Decoder: t }) {
			this.universalMarshaller = new vN({
				utf8Decoder: t,
				utf8Encoder: e
			});
		}
		deserialize(e, t) {
			let n = typeof e[Symbol.asyncIterator] == `function` ? e : xN(e);
			return this.universalMarshaller.deserialize(n, t);
		}
		serialize(e, t) {
			return y.from(this.universalMarshaller.serialize(e, t));
		}
	}, CN = (e) => new SN(e);
})), TN, EN, DN = n((() => {
	TN = (e) => ({ [Symbol.asyncIterator]: async function* () {
		let t = e.getReader();
		try {
			for (;;) {
				let { done: e, value: n } = await t.read();
				if (e) return;
				yield n;
			}
		} finally {
			t.releaseLock();
		}
	} }), EN = (e) => {
		let t = e[Symbol.asyncIterator]();
		return new ReadableStream({ async pull(e) {
			let { done: n, value: r } = await t.next();
			if (n) return e.close();
			e.enqueue(r);
		} });
	};
})), ON, kN = n((() => {
	ON = (e) => Object.assign(e, { eventStreamMarshaller: e.eventStreamSerdeProvider(e) });
})), AN, jN = n((() => {
	M(), R(), H(), AN = class {
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
				for (let n in e) if (k(e, n) && n !== `__type`) {
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
				for (let t in e) if (k(e, t) && t !== `__type`) {
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
							if (a ||= !!(t || c), c) s.isBlobSchema() ? r[o] = i : s.isStringSchema() ? r[o] = (this.serdeContext?.utf8Encoder ?? Te)(i) : s.isStructSchema() && (r[o] = await this.deserializer.read(s, i));
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
				for (let e in u.value) k(u.value, e) && (n[e] = u.value[e]);
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
				let e = a[1], t = Ha.for(e);
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
				body: typeof l == `string` ? (this.serdeContext?.utf8Decoder ?? ye)(l) : l,
				eventType: i,
				explicitPayloadContentType: o,
				additionalHeaders: c
			};
		}
	};
})), MN = r({
	EventStreamCodec: () => rN,
	EventStreamMarshaller: () => SN,
	EventStreamSerde: () => AN,
	HeaderMarshaller: () => LM,
	Int64: () => FM,
	MessageDecoderStream: () => aN,
	MessageEncoderStream: () => sN,
	SmithyMessageDecoderStream: () => lN,
	SmithyMessageEncoderStream: () => dN,
	UniversalEventStreamMarshaller: () => vN,
	eventStreamSerdeProvider: () => CN,
	getChunkedStream: () => pN,
	getMessageUnmarshaller: () => gN,
	getUnmarshalledStream: () => hN,
	iterableToReadableStream: () => EN,
	readableStreamToIterable: () => TN,
	resolveEventStreamSerdeConfig: () => ON,
	universalEventStreamSerdeProvider: () => yN
}), NN = n((() => {
	iN(), XM(), IM(), oN(), cN(), uN(), fN(), wN(), DN(), bN(), mN(), _N(), kN(), jN();
})), PN, FN, IN, LN = n((() => {
	PN = (e) => typeof e == `string` && e.indexOf(`arn:`) === 0 && e.split(`:`).length >= 6, FN = (e) => {
		let t = e.split(`:`);
		if (t.length < 6 || t[0] !== `arn`) throw Error(`Malformed ARN`);
		let [, n, r, i, a, ...o] = t;
		return {
			partition: n,
			service: r,
			region: i,
			accountId: a,
			resource: o.join(`:`)
		};
	}, IN = (e) => {
		let { partition: t = `aws`, service: n, region: r, accountId: i, resource: a } = e;
		if ([
			n,
			r,
			i,
			a
		].some((e) => typeof e != `string`)) throw Error(`Input ARN object is invalid`);
		return `arn:${t}:${n}:${r}:${i}:${a}`;
	};
}));
function RN(e) {
	let { port: t, query: n } = e, { protocol: r, path: i, hostname: a } = e;
	r && r.slice(-1) !== `:` && (r += `:`), t && (a += `:${t}`), i && i.charAt(0) !== `/` && (i = `/${i}`);
	let o = n ? jf(n) : ``;
	o && o[0] !== `?` && (o = `?${o}`);
	let s = ``;
	(e.username != null || e.password != null) && (s = `${e.username ?? ``}:${e.password ?? ``}@`);
	let c = ``;
	return e.fragment && (c = `#${e.fragment}`), `${r}//${s}${a}${i}${o}${c}`;
}
var zN = n((() => {
	U();
}));
function BN(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
var VN = n((() => {})), HN = r({
	build: () => IN,
	formatUrl: () => RN,
	hasOwn: () => BN,
	parse: () => FN,
	validate: () => PN
}), UN = n((() => {
	LN(), zN(), VN();
})), WN = i(((t) => {
	let { formatUrl: n } = (UN(), e(HN)), { getEndpointFromInstructions: r, toEndpointV1: i } = (V(), e(ru)), { HttpRequest: a, extendedEncodeURIComponent: o } = (U(), e(Vp)), { SignatureV4: s } = Ov();
	function c(e) {
		return (t, c) => async (c) => {
			let { input: l } = c;
			if (!l.PresignedUrl) {
				let t = await e.region(), u = await r(l, { getEndpointParameterInstructions() {
					return {
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
				} }, {
					...e,
					region: l.SourceRegion
				}), d = typeof e.endpoint == `function` ? await e.endpoint() : i(u), f = new a({
					...d,
					protocol: `https`,
					headers: { host: d.hostname },
					query: {
						...Object.entries(l).reduce((e, [t, n]) => (e[t] = String(n ?? ``), e), {}),
						Action: `CopySnapshot`,
						Version: `2016-11-15`,
						DestinationRegion: t
					}
				}), p = await new s({
					credentials: e.credentials,
					region: l.SourceRegion,
					service: `ec2`,
					sha256: e.sha256,
					uriEscapePath: e.signingEscapePath
				}).presign(f, { expiresIn: 3600 });
				if (c = {
					...c,
					input: {
						...c.input,
						DestinationRegion: t,
						PresignedUrl: n(p)
					}
				}, a.isInstance(c.request)) {
					let { request: e } = c;
					(e.body ?? ``).includes(`DestinationRegion=`) || (e.body += `&DestinationRegion=${t}`), (e.body ?? ``).includes(`PresignedUrl=`) || (e.body += `&PresignedUrl=${o(c.input.PresignedUrl)}`);
				}
			}
			return t(c);
		};
	}
	let l = {
		step: `serialize`,
		tags: [`CROSS_REGION_PRESIGNED_URL`],
		name: `crossRegionPresignedUrlMiddleware`,
		override: !0,
		relation: `after`,
		toMiddleware: `endpointV2Middleware`
	};
	t.copySnapshotPresignedUrlMiddleware = c, t.copySnapshotPresignedUrlMiddlewareOptions = l, t.getCopySnapshotPresignedUrlPlugin = (e) => ({ applyToStack: (t) => {
		t.add(c(e), l);
	} });
})), GN, KN, qN, JN, $, YN, XN, ZN = n((() => {
	GN = {
		WHEN_SUPPORTED: `WHEN_SUPPORTED`,
		WHEN_REQUIRED: `WHEN_REQUIRED`
	}, KN = GN.WHEN_SUPPORTED, qN = {
		WHEN_SUPPORTED: `WHEN_SUPPORTED`,
		WHEN_REQUIRED: `WHEN_REQUIRED`
	}, JN = GN.WHEN_SUPPORTED, (function(e) {
		e.MD5 = `MD5`, e.CRC32 = `CRC32`, e.CRC32C = `CRC32C`, e.CRC64NVME = `CRC64NVME`, e.SHA1 = `SHA1`, e.SHA256 = `SHA256`;
	})($ ||= {}), (function(e) {
		e.HEADER = `header`, e.TRAILER = `trailer`;
	})(YN ||= {}), XN = $.CRC32;
})), QN, $N, eP = n((() => {
	(function(e) {
		e.ENV = `env`, e.CONFIG = `shared config entry`;
	})(QN ||= {}), $N = (e, t, n, r) => {
		if (!(t in e)) return;
		let i = e[t].toUpperCase();
		if (!Object.values(n).includes(i)) throw TypeError(`Cannot load ${r} '${t}'. Expected one of ${Object.values(n)}, got '${e[t]}'.`);
		return i;
	};
})), tP, nP, rP, iP = n((() => {
	ZN(), eP(), tP = `AWS_REQUEST_CHECKSUM_CALCULATION`, nP = `request_checksum_calculation`, rP = {
		environmentVariableSelector: (e) => $N(e, tP, GN, QN.ENV),
		configFileSelector: (e) => $N(e, nP, GN, QN.CONFIG),
		default: KN
	};
})), aP, oP, sP, cP = n((() => {
	ZN(), eP(), aP = `AWS_RESPONSE_CHECKSUM_VALIDATION`, oP = `response_checksum_validation`, sP = {
		environmentVariableSelector: (e) => $N(e, aP, qN, QN.ENV),
		configFileSelector: (e) => $N(e, oP, qN, QN.CONFIG),
		default: JN
	};
})), lP, uP = n((() => {
	ZN(), lP = (e, { requestChecksumRequired: t, requestAlgorithmMember: n, requestChecksumCalculation: r }) => {
		if (!n) return r === GN.WHEN_SUPPORTED || t ? XN : void 0;
		if (e[n]) return e[n];
	};
})), dP, fP = n((() => {
	ZN(), dP = (e) => e === $.MD5 ? `content-md5` : `x-amz-checksum-${e.toLowerCase()}`;
})), pP, mP = n((() => {
	pP = (e, t) => {
		let n = e.toLowerCase();
		for (let e of Object.keys(t)) if (n === e.toLowerCase()) return !0;
		return !1;
	};
})), hP, gP = n((() => {
	hP = (e, t) => {
		let n = e.toLowerCase();
		for (let e of Object.keys(t)) if (e.toLowerCase().startsWith(n)) return !0;
		return !1;
	};
})), _P, vP = n((() => {
	H(), _P = (e) => e !== void 0 && typeof e != `string` && !ArrayBuffer.isView(e) && !de(e);
})), yP, bP, xP = n((() => {
	yP = /* @__PURE__ */ new Uint32Array(256);
	for (let e = 0; e < 256; ++e) {
		let t = e;
		for (let e = 0; e < 8; ++e) t = t & 1 ? 2197175160 ^ t >>> 1 : t >>> 1;
		yP[e] = t >>> 0;
	}
	bP = class {
		digestLength = 4;
		crc = 4294967295;
		update(e) {
			let t = this.crc;
			for (let n = 0; n < e.length; ++n) t = t >>> 8 ^ yP[(t ^ e[n]) & 255];
			this.crc = t;
		}
		async digest() {
			let e = (this.crc ^ 4294967295) >>> 0, t = /* @__PURE__ */ new Uint8Array(4);
			return t[0] = e >>> 24, t[1] = e >>> 16 & 255, t[2] = e >>> 8 & 255, t[3] = e & 255, t;
		}
		reset() {
			this.crc = 4294967295;
		}
	};
})), SP, CP = n((() => {
	xP(), SP = bP;
})), wP, TP = n((() => {
	wP = { CrtCrc64Nvme: null };
})), EP, DP, OP, kP, AP, jP, MP, NP, PP, FP, IP, LP, RP = n((() => {
	EP = () => {
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
	}, IP = () => {
		DP || (DP = EP(), [OP, kP, AP, jP, MP, NP, PP, FP] = DP);
	}, LP = class {
		c1 = 0;
		c2 = 0;
		constructor() {
			IP(), this.reset();
		}
		update(e) {
			let t = e.length, n = 0, r = this.c1, i = this.c2;
			for (; n + 8 <= t;) {
				let t = ((i ^ e[n++]) & 255) << 1, a = ((i >>> 8 ^ e[n++]) & 255) << 1, o = ((i >>> 16 ^ e[n++]) & 255) << 1, s = ((i >>> 24 ^ e[n++]) & 255) << 1, c = ((r ^ e[n++]) & 255) << 1, l = ((r >>> 8 ^ e[n++]) & 255) << 1, u = ((r >>> 16 ^ e[n++]) & 255) << 1, d = ((r >>> 24 ^ e[n++]) & 255) << 1;
				r = FP[t] ^ PP[a] ^ NP[o] ^ MP[s] ^ jP[c] ^ AP[l] ^ kP[u] ^ OP[d], i = FP[t + 1] ^ PP[a + 1] ^ NP[o + 1] ^ MP[s + 1] ^ jP[c + 1] ^ AP[l + 1] ^ kP[u + 1] ^ OP[d + 1];
			}
			for (; n < t;) {
				let t = ((i ^ e[n]) & 255) << 1;
				i = (i >>> 8 | (r & 255) << 24) >>> 0, r = r >>> 8 ^ OP[t], i ^= OP[t + 1], ++n;
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
	};
})), zP, BP = n((() => {
	TP(), RP(), zP = class {
		impl;
		constructor() {
			let e = wP.CrtCrc64Nvme;
			this.impl = e ? new e() : new LP();
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
})), VP = n((() => {
	xP(), CP(), BP(), RP(), TP(), yS();
})), HP, UP, WP = n((() => {
	ZN(), HP = [
		$.CRC32,
		$.CRC32C,
		$.CRC64NVME,
		$.SHA1,
		$.SHA256
	], UP = [
		$.SHA256,
		$.SHA1,
		$.CRC32,
		$.CRC32C,
		$.CRC64NVME
	];
})), GP, KP = n((() => {
	VP(), ZN(), WP(), GP = (e, t) => {
		let { checksumAlgorithms: n = {} } = t;
		switch (e) {
			case $.MD5: return n?.MD5 ?? t.md5;
			case $.CRC32: return n?.CRC32 ?? Zx;
			case $.CRC32C: return n?.CRC32C ?? SP;
			case $.CRC64NVME: return n?.CRC64NVME ?? zP;
			case $.SHA1: return n?.SHA1 ?? t.sha1;
			case $.SHA256: return n?.SHA256 ?? t.sha256;
			default:
				if (n?.[e]) return n[e];
				throw Error(`The checksum algorithm "${e}" is not supported by the client. Select one of ${HP}, or provide an implementation to  the client constructor checksums field.`);
		}
	};
})), qP, JP = n((() => {
	H(), qP = (e, t) => {
		let n = new e();
		return n.update(zn(t || ``)), n.digest();
	};
})), YP, XP, ZP = n((() => {
	W(), U(), H(), ZN(), uP(), fP(), mP(), gP(), vP(), KP(), JP(), YP = {
		name: `flexibleChecksumsMiddleware`,
		step: `build`,
		tags: [`BODY_CHECKSUM`],
		override: !0
	}, XP = (e, t) => (n, r) => async (i) => {
		if (!A.isInstance(i.request) || hP(`x-amz-checksum-`, i.request.headers)) return n(i);
		let { request: a, input: o } = i, { body: s, headers: c } = a, { base64Encoder: l, streamHasher: u } = e, { requestChecksumRequired: d, requestAlgorithmMember: f } = t, p = await e.requestChecksumCalculation(), m = f?.name, h = f?.httpHeader;
		m && !o[m] && (p === GN.WHEN_SUPPORTED || d) && (o[m] = XN, h && (c[h] = XN));
		let g = lP(o, {
			requestChecksumRequired: d,
			requestAlgorithmMember: f?.name,
			requestChecksumCalculation: p
		}), _ = s, v = c;
		if (g) {
			switch (g) {
				case $.CRC32:
					O(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32`, `U`);
					break;
				case $.CRC32C:
					O(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32C`, `V`);
					break;
				case $.CRC64NVME:
					O(r, `FLEXIBLE_CHECKSUMS_REQ_CRC64`, `W`);
					break;
				case $.SHA1:
					O(r, `FLEXIBLE_CHECKSUMS_REQ_SHA1`, `X`);
					break;
				case $.SHA256: O(r, `FLEXIBLE_CHECKSUMS_REQ_SHA256`, `Y`);
			}
			let t = dP(g), n = GP(g, e);
			if (_P(s)) {
				let { getAwsChunkedEncodingStream: i, bodyLengthChecker: a } = e;
				_ = i(typeof e.requestStreamBufferSize == `number` && e.requestStreamBufferSize >= 8192 ? Wu(s, e.requestStreamBufferSize, r.logger) : s, {
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
			} else if (!pP(t, c)) {
				let e = await qP(n, s);
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
	};
})), QP, $P, eF = n((() => {
	W(), ZN(), QP = {
		name: `flexibleChecksumsInputMiddleware`,
		toMiddleware: `serializerMiddleware`,
		relation: `before`,
		tags: [`BODY_CHECKSUM`],
		override: !0
	}, $P = (e, t) => (n, r) => async (i) => {
		let a = i.input, { requestValidationModeMember: o } = t, s = await e.requestChecksumCalculation(), c = await e.responseChecksumValidation();
		switch (s) {
			case GN.WHEN_REQUIRED:
				O(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED`, `a`);
				break;
			case GN.WHEN_SUPPORTED: O(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED`, `Z`);
		}
		switch (c) {
			case qN.WHEN_REQUIRED:
				O(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED`, `c`);
				break;
			case qN.WHEN_SUPPORTED: O(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED`, `b`);
		}
		return o && !a[o] && c === qN.WHEN_SUPPORTED && (a[o] = `ENABLED`), n(i);
	};
})), tF, nF = n((() => {
	WP(), tF = (e = []) => {
		let t = [], n = UP.length;
		for (let r of e) {
			let e = UP.indexOf(r);
			e === -1 ? t[n++] = r : t[e] = r;
		}
		return t.filter(Boolean);
	};
})), rF, iF = n((() => {
	rF = (e) => {
		let t = e.lastIndexOf(`-`);
		if (t !== -1) {
			let n = e.slice(t + 1);
			if (!n.startsWith(`0`)) {
				let e = parseInt(n, 10);
				if (!isNaN(e) && e >= 1 && e <= 1e4) return !0;
			}
		}
		return !1;
	};
})), aF, oF = n((() => {
	JP(), aF = async (e, { checksumAlgorithmFn: t, base64Encoder: n }) => n(await qP(t, e));
})), sF, cF = n((() => {
	H(), ZN(), oF(), nF(), fP(), vP(), KP(), sF = async (e, { config: t, responseAlgorithms: n, logger: r }) => {
		let i = tF(n), { body: a, headers: o } = e;
		for (let n of i) {
			let i = dP(n), s = o[i];
			if (s) {
				let o;
				try {
					o = GP(n, t);
				} catch (e) {
					if (n === $.CRC64NVME) {
						r?.warn(`Skipping ${$.CRC64NVME} checksum validation: ${e.message}`);
						continue;
					}
					throw e;
				}
				let { base64Encoder: c } = t;
				if (_P(a)) {
					e.body = Pu({
						expectedChecksum: s,
						checksumSourceLocation: i,
						checksum: new o(),
						source: a,
						base64Encoder: c
					});
					return;
				}
				let l = await aF(a, {
					checksumAlgorithmFn: o,
					base64Encoder: c
				});
				if (l === s) break;
				throw Error(`Checksum mismatch: expected "${l}" but received "${s}" in response header "${i}".`);
			}
		}
	};
})), lF, uF, dF = n((() => {
	U(), nF(), fP(), iF(), cF(), lF = {
		name: `flexibleChecksumsResponseMiddleware`,
		toMiddleware: `deserializerMiddleware`,
		relation: `after`,
		tags: [`BODY_CHECKSUM`],
		override: !0
	}, uF = (e, t) => (n, r) => async (i) => {
		if (!A.isInstance(i.request)) return n(i);
		let a = i.input, o = await n(i), s = o.response, { requestValidationModeMember: c, responseAlgorithms: l } = t;
		if (c && a[c] === `ENABLED`) {
			let { clientName: t, commandName: n } = r, i = Object.keys(e.checksumAlgorithms ?? {}).filter((e) => {
				let t = dP(e);
				return s.headers[t] !== void 0;
			}), a = tF([...l ?? [], ...i]);
			if (t === `S3Client` && n === `GetObjectCommand` && a.every((e) => {
				let t = dP(e), n = s.headers[t];
				return !n || rF(n);
			})) return o;
			await sF(s, {
				config: e,
				responseAlgorithms: a,
				logger: r.logger
			});
		}
		return o;
	};
})), fF, pF = n((() => {
	eF(), ZP(), dF(), fF = (e, t) => ({ applyToStack: (n) => {
		n.add(XP(e, t), YP), n.addRelativeTo($P(e, t), QP), n.addRelativeTo(uF(e, t), lF);
	} });
})), mF, hF = n((() => {
	z(), ZN(), mF = (e) => {
		let { requestChecksumCalculation: t, responseChecksumValidation: n, requestStreamBufferSize: r } = e;
		return Object.assign(e, {
			requestChecksumCalculation: j(t ?? KN),
			responseChecksumValidation: j(n ?? JN),
			requestStreamBufferSize: Number(r ?? 0),
			checksumAlgorithms: e.checksumAlgorithms ?? {}
		});
	};
})), gF = r({
	CONFIG_REQUEST_CHECKSUM_CALCULATION: () => nP,
	CONFIG_RESPONSE_CHECKSUM_VALIDATION: () => oP,
	ChecksumAlgorithm: () => $,
	ChecksumLocation: () => YN,
	DEFAULT_CHECKSUM_ALGORITHM: () => XN,
	DEFAULT_REQUEST_CHECKSUM_CALCULATION: () => KN,
	DEFAULT_RESPONSE_CHECKSUM_VALIDATION: () => JN,
	ENV_REQUEST_CHECKSUM_CALCULATION: () => tP,
	ENV_RESPONSE_CHECKSUM_VALIDATION: () => aP,
	NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS: () => rP,
	NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS: () => sP,
	RequestChecksumCalculation: () => GN,
	ResponseChecksumValidation: () => qN,
	flexibleChecksumsMiddleware: () => XP,
	flexibleChecksumsMiddlewareOptions: () => YP,
	getFlexibleChecksumsPlugin: () => fF,
	resolveFlexibleChecksumsConfig: () => mF
}), _F = n((() => {
	iP(), cP(), ZN(), ZP(), pF(), hF();
}));
function vF() {
	return (e, t) => async (n) => {
		let { request: r } = n;
		if (A.isInstance(r) && !(yF in r.headers) && !(bF in r.headers)) {
			let e = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
			typeof t?.logger?.warn == `function` && !(t.logger instanceof Po) ? t.logger.warn(e) : console.warn(e);
		}
		return e({ ...n });
	};
}
var yF, bF, xF, SF, CF = n((() => {
	z(), U(), yF = `content-length`, bF = `x-amz-decoded-content-length`, xF = {
		step: `finalizeRequest`,
		tags: [`CHECK_CONTENT_LENGTH_HEADER`],
		name: `getCheckContentLengthHeaderPlugin`,
		override: !0
	}, SF = (e) => ({ applyToStack: (e) => {
		e.add(vF(), xF);
	} });
})), wF, TF, EF = n((() => {
	wF = (e) => (t, n) => async (r) => {
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
	}, TF = {
		tags: [`REGION_REDIRECT`, `S3`],
		name: `regionRedirectEndpointMiddleware`,
		override: !0,
		relation: `before`,
		toMiddleware: `endpointV2Middleware`
	};
}));
function DF(e) {
	return (t, n) => async (r) => {
		try {
			return await t(r);
		} catch (i) {
			if (e.followRegionRedirects) {
				let a = i?.$metadata?.httpStatusCode, o = n.commandName === `HeadBucketCommand`, s = i?.$response?.headers?.[`x-amz-bucket-region`];
				if (s && (a === 301 || a === 400 && (i?.name === `IllegalLocationConstraintException` || o))) {
					try {
						let t = s;
						n.logger?.debug(`Redirecting from ${await e.region()} to ${t}`), n.__s3RegionRedirect = t, O(n, `S3_REGION_REDIRECT`, `Ah`);
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
var OF, kF, AF = n((() => {
	W(), EF(), OF = {
		step: `initialize`,
		tags: [`REGION_REDIRECT`, `S3`],
		name: `regionRedirectMiddleware`,
		override: !0
	}, kF = (e) => ({ applyToStack: (t) => {
		t.add(DF(e), OF), t.addRelativeTo(wF(e), TF);
	} });
})), jF, MF = n((() => {
	jF = class e {
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
	};
})), NF, PF = n((() => {
	NF = class {
		_identity;
		isRefreshing;
		accessed;
		constructor(e, t = !1, n = Date.now()) {
			this._identity = e, this.isRefreshing = t, this.accessed = n;
		}
		get identity() {
			return this.accessed = Date.now(), this._identity;
		}
	};
})), FF, IF = n((() => {
	MF(), PF(), FF = class e {
		createSessionFn;
		cache;
		static REFRESH_WINDOW_MS = 6e4;
		accessKeyId;
		cacheGeneration = 0;
		constructor(e, t = new jF()) {
			this.createSessionFn = e, this.cache = t;
		}
		async getS3ExpressIdentity(t, n) {
			let r = n.Bucket, { cache: i } = this;
			t.accessKeyId !== this.accessKeyId && (this.accessKeyId = t.accessKeyId, this.cacheGeneration++, i.clear());
			let a = this.cacheGeneration, o = i.get(r);
			return o ? o.identity.then((t) => (t.expiration?.getTime() ?? 0) < Date.now() ? i.set(r, new NF(this.getIdentity(r))).identity : ((t.expiration?.getTime() ?? 0) < Date.now() + e.REFRESH_WINDOW_MS && !o.isRefreshing && (o.isRefreshing = !0, this.getIdentity(r).then((e) => {
				a === this.cacheGeneration && i.set(r, new NF(Promise.resolve(e)));
			})), t)) : i.set(r, new NF(this.getIdentity(r))).identity;
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
})), LF, RF = n((() => {
	IF(), LF = (e, { session: t }) => {
		let [n, r] = t, { forcePathStyle: i, useAccelerateEndpoint: a, disableMultiregionAccessPoints: o, followRegionRedirects: s, s3ExpressIdentityProvider: c, bucketEndpoint: l, expectContinueHeader: u } = e;
		return Object.assign(e, {
			forcePathStyle: i ?? !1,
			useAccelerateEndpoint: a ?? !1,
			disableMultiregionAccessPoints: o ?? !1,
			followRegionRedirects: s ?? !1,
			s3ExpressIdentityProvider: c ?? new FF(async (e) => n().send(new r({ Bucket: e }))),
			bucketEndpoint: l ?? !1,
			expectContinueHeader: u ?? 2097152
		});
	};
})), zF, BF, VF, HF = n((() => {
	U(), H(), zF = (e) => (e, t) => async (n) => {
		let r = await e(n), { response: i } = r;
		if (ze.isInstance(i) && i.headers.expires) {
			i.headers.expiresstring = i.headers.expires;
			try {
				Ut(i.headers.expires);
			} catch (e) {
				t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${i.headers.expires}): ${e}`), delete i.headers.expires;
			}
		}
		return r;
	}, BF = {
		tags: [`S3`],
		name: `s3ExpiresMiddleware`,
		override: !0,
		relation: `after`,
		toMiddleware: `deserializerMiddleware`
	}, VF = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(zF(e), BF);
	} });
})), UF, WF, GF = n((() => {
	UF = RE(), WF = class extends UF.SignatureV4SignWithCredentials {};
})), KF, qF, JF, YF, XF, ZF, QF = n((() => {
	B(), KF = `sigv4-s3express`, qF = `X-Amz-S3session-Token`, JF = qF.toLowerCase(), YF = `AWS_S3_DISABLE_EXPRESS_SESSION_AUTH`, XF = `s3_disable_express_session_auth`, ZF = {
		environmentVariableSelector: (e) => P(e, YF, F.ENV),
		configFileSelector: (e) => P(e, XF, F.CONFIG),
		default: !1
	};
})), $F, eI, tI, nI = n((() => {
	W(), U(), QF(), $F = (e) => (t, n) => async (r) => {
		if (n.endpointV2) {
			let t = n.endpointV2, i = t.properties?.authSchemes?.[0]?.name === KF;
			if ((t.properties?.backend === `S3Express` || t.properties?.bucketType === `Directory`) && (O(n, `S3_EXPRESS_BUCKET`, `J`), n.isS3ExpressBucket = !0), i) {
				let t = r.input.Bucket;
				if (t) {
					let i = await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(), { Bucket: t });
					n.s3ExpressIdentity = i, A.isInstance(r.request) && i.sessionToken && (r.request.headers[JF] = i.sessionToken);
				}
			}
		}
		return t(r);
	}, eI = {
		name: `s3ExpressMiddleware`,
		step: `build`,
		tags: [`S3`, `S3_EXPRESS`],
		override: !0
	}, tI = (e) => ({ applyToStack: (t) => {
		t.add($F(e), eI);
	} });
})), rI, iI = n((() => {
	rI = async (e, t, n, r) => {
		let i = await r.signWithCredentials(n, e, {});
		if (i.headers[`X-Amz-Security-Token`] || i.headers[`x-amz-security-token`]) throw Error(`X-Amz-Security-Token must not be set for s3-express requests.`);
		return i;
	};
})), aI, oI, sI, cI, lI, uI = n((() => {
	lh(), z(), U(), iI(), aI = (e) => (e) => {
		throw e;
	}, oI = (e, t) => {}, sI = Nm, cI = (e) => (t, n) => async (r) => {
		if (!A.isInstance(r.request)) return t(r);
		let i = Pe(n).selectedHttpAuthScheme;
		if (!i) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
		let { httpAuthOption: { signingProperties: a = {} }, identity: o, signer: s } = i, c;
		c = n.s3ExpressIdentity ? await rI(n.s3ExpressIdentity, a, r.request, await e.signer()) : await s.sign(r.request, o, a);
		let l = await t({
			...r,
			request: c
		}).catch((s.errorHandler || aI)(a));
		return (s.successHandler || oI)(l.response, a), l;
	}, lI = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(cI(e), Nm);
	} });
}));
function dI(e) {
	return y.from(Buffer.from(e));
}
var fI = n((() => {})), pI, mI, hI, gI, _I, vI = n((() => {
	U(), fI(), pI = {
		CopyObjectCommand: !0,
		UploadPartCopyCommand: !0,
		CompleteMultipartUploadCommand: !0
	}, mI = (e) => (t, n) => async (r) => {
		let i = await t(r), { response: a } = i;
		if (!ze.isInstance(a)) return i;
		let { statusCode: o, body: s } = a;
		if (o < 200 || o >= 300) return i;
		let c = await hI(s, e);
		if (a.body = dI(c), c.length === 0 && pI[n.commandName]) {
			let e = Error(`S3 aborted request`);
			throw e.$metadata = { httpStatusCode: 503 }, e.name = `InternalError`, e;
		}
		let l = e.utf8Encoder(c.subarray(c.length - 16));
		return l && l.endsWith(`</Error>`) && (a.statusCode = 503), i;
	}, hI = (e = /* @__PURE__ */ new Uint8Array(), t) => e instanceof Uint8Array ? Promise.resolve(e) : t.streamCollector(e) || Promise.resolve(/* @__PURE__ */ new Uint8Array()), gI = {
		relation: `after`,
		toMiddleware: `deserializerMiddleware`,
		tags: [`THROW_200_EXCEPTIONS`, `S3`],
		name: `throw200ExceptionsMiddleware`,
		override: !0
	}, _I = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(mI(e), gI);
	} });
}));
function yI(e) {
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
var bI, xI = n((() => {
	bI = {
		name: `bucketEndpointMiddleware`,
		override: !0,
		relation: `after`,
		toMiddleware: `endpointV2Middleware`
	};
}));
function SI({ bucketEndpoint: e }) {
	return (t) => async (n) => {
		let { input: { Bucket: r } } = n;
		if (!e && typeof r == `string` && !PN(r) && r.indexOf(`/`) >= 0) {
			let e = Error(`Bucket name shouldn't contain '/', received '${r}'`);
			throw e.name = `InvalidBucketName`, e;
		}
		return t({ ...n });
	};
}
var CI, wI, TI = n((() => {
	UN(), xI(), CI = {
		step: `initialize`,
		tags: [`VALIDATE_BUCKET_NAME`],
		name: `validateBucketNameMiddleware`,
		override: !0
	}, wI = (e) => ({ applyToStack: (t) => {
		t.add(SI(e), CI), t.addRelativeTo(yI(e), bI);
	} });
})), EI, DI = n((() => {
	Sx(), R(), EI = class extends px {
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n), i = L.of(e.input), a = i.getSchema(), o = 0, s = a[6] ?? 0;
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
})), OI, kI, AI, jI = n((() => {
	B(), OI = `AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS`, kI = `s3_disable_multiregion_access_points`, AI = {
		environmentVariableSelector: (e) => P(e, OI, F.ENV),
		configFileSelector: (e) => P(e, kI, F.CONFIG),
		default: !1
	};
})), MI, NI, PI, FI = n((() => {
	B(), MI = `AWS_S3_USE_ARN_REGION`, NI = `s3_use_arn_region`, PI = {
		environmentVariableSelector: (e) => P(e, MI, F.ENV),
		configFileSelector: (e) => P(e, NI, F.CONFIG),
		default: void 0
	};
})), II, LI, RI, zI, BI, VI, HI, UI, WI, GI, KI, qI, JI, YI, XI, ZI, QI, $I, eL, tL, nL, rL, iL, aL, oL, sL, cL = n((() => {
	II = /^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/, LI = /(\d+\.){3}\d+/, RI = /\.\./, zI = /\./, BI = /^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./, VI = /^s3(-external-1)?\.amazonaws\.com$/, HI = `amazonaws.com`, UI = (e) => typeof e.bucketName == `string`, WI = (e) => II.test(e) && !LI.test(e) && !RI.test(e), GI = (e) => {
		let t = e.match(BI);
		return [t[4], e.replace(RegExp(`^${t[0]}`), ``)];
	}, KI = (e) => VI.test(e) ? [`us-east-1`, HI] : GI(e), qI = (e) => VI.test(e) ? [e.replace(`.${HI}`, ``), HI] : GI(e), JI = (e) => {
		if (e.pathStyleEndpoint) throw Error(`Path-style S3 endpoint is not supported when bucket is an ARN`);
		if (e.accelerateEndpoint) throw Error(`Accelerate endpoint is not supported when bucket is an ARN`);
		if (!e.tlsCompatible) throw Error(`HTTPS is required when bucket is an ARN`);
	}, YI = (e) => {
		if (e !== `s3` && e !== `s3-outposts` && e !== `s3-object-lambda`) throw Error(`Expect 's3' or 's3-outposts' or 's3-object-lambda' in ARN service component`);
	}, XI = (e) => {
		if (e !== `s3`) throw Error(`Expect 's3' in Accesspoint ARN service component`);
	}, ZI = (e) => {
		if (e !== `s3-outposts`) throw Error(`Expect 's3-posts' in Outpost ARN service component`);
	}, QI = (e, t) => {
		if (e !== t.clientPartition) throw Error(`Partition in ARN is incompatible, got "${e}" but expected "${t.clientPartition}"`);
	}, $I = (e, t) => {}, eL = (e) => {
		if ([`s3-external-1`, `aws-global`].includes(e)) throw Error(`Client region ${e} is not regional`);
	}, tL = (e) => {
		if (!/[0-9]{12}/.exec(e)) throw Error(`Access point ARN accountID does not match regex '[0-9]{12}'`);
	}, nL = (e, t = { tlsCompatible: !0 }) => {
		if (e.length >= 64 || !/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e) || /(\d+\.){3}\d+/.test(e) || /[.-]{2}/.test(e) || t?.tlsCompatible && zI.test(e)) throw Error(`Invalid DNS label ${e}`);
	}, rL = (e) => {
		if (e.isCustomEndpoint) {
			if (e.dualstackEndpoint) throw Error(`Dualstack endpoint is not supported with custom endpoint`);
			if (e.accelerateEndpoint) throw Error(`Accelerate endpoint is not supported with custom endpoint`);
		}
	}, iL = (e) => {
		let t = e.includes(`:`) ? `:` : `/`, [n, ...r] = e.split(t);
		if (n === `accesspoint`) {
			if (r.length !== 1 || r[0] === ``) throw Error(`Access Point ARN should have one resource accesspoint${t}{accesspointname}`);
			return { accesspointName: r[0] };
		}
		if (n === `outpost`) {
			if (!r[0] || r[1] !== `accesspoint` || !r[2] || r.length !== 3) throw Error(`Outpost ARN should have resource outpost${t}{outpostId}${t}accesspoint${t}{accesspointName}`);
			let [e, n, i] = r;
			return {
				outpostId: e,
				accesspointName: i
			};
		}
		throw Error(`ARN resource should begin with 'accesspoint${t}' or 'outpost${t}'`);
	}, aL = (e) => {}, oL = (e) => {
		if (e) throw Error(`FIPS region is not supported with Outpost.`);
	}, sL = (e) => {
		try {
			e.split(`.`).forEach((e) => {
				nL(e);
			});
		} catch {
			throw Error(`"${e}" is not a DNS compatible name.`);
		}
	};
})), lL, uL, dL, fL, pL, mL, hL, gL = n((() => {
	cL(), lL = (e) => (rL(e), UI(e) ? uL(e) : dL(e)), uL = ({ accelerateEndpoint: e = !1, clientRegion: t, baseHostname: n, bucketName: r, dualstackEndpoint: i = !1, fipsEndpoint: a = !1, pathStyleEndpoint: o = !1, tlsCompatible: s = !0, isCustomEndpoint: c = !1 }) => {
		let [l, u] = c ? [t, n] : KI(n);
		return o || !WI(r) || s && zI.test(r) ? {
			bucketEndpoint: !1,
			hostname: i ? `s3.dualstack.${l}.${u}` : n
		} : (e ? n = `s3-accelerate${i ? `.dualstack` : ``}.${u}` : i && (n = `s3.dualstack.${l}.${u}`), {
			bucketEndpoint: !0,
			hostname: `${r}.${n}`
		});
	}, dL = (e) => {
		let { isCustomEndpoint: t, baseHostname: n, clientRegion: r } = e, i = t ? n : qI(n)[1], { pathStyleEndpoint: a, accelerateEndpoint: o = !1, fipsEndpoint: s = !1, tlsCompatible: c = !0, bucketName: l, clientPartition: u = `aws` } = e;
		JI({
			pathStyleEndpoint: a,
			accelerateEndpoint: o,
			tlsCompatible: c
		});
		let { service: d, partition: f, accountId: p, region: m, resource: h } = l;
		YI(d), QI(f, { clientPartition: u }), tL(p);
		let { accesspointName: g, outpostId: _ } = iL(h);
		return d === `s3-object-lambda` ? fL({
			...e,
			tlsCompatible: c,
			bucketName: l,
			accesspointName: g,
			hostnameSuffix: i
		}) : m === `` ? pL({
			...e,
			clientRegion: r,
			mrapAlias: g,
			hostnameSuffix: i
		}) : _ ? mL({
			...e,
			clientRegion: r,
			outpostId: _,
			accesspointName: g,
			hostnameSuffix: i
		}) : hL({
			...e,
			clientRegion: r,
			accesspointName: g,
			hostnameSuffix: i
		});
	}, fL = ({ dualstackEndpoint: e = !1, fipsEndpoint: t = !1, tlsCompatible: n = !0, useArnRegion: r, clientRegion: i, clientSigningRegion: a = i, accesspointName: o, bucketName: s, hostnameSuffix: c }) => {
		let { accountId: l, region: u, service: d } = s;
		eL(i);
		let f = `${o}-${l}`;
		nL(f, { tlsCompatible: n });
		let p = r ? u : i, m = r ? u : a;
		return {
			bucketEndpoint: !0,
			hostname: `${f}.${d}${t ? `-fips` : ``}.${p}.${c}`,
			signingRegion: m,
			signingService: d
		};
	}, pL = ({ disableMultiregionAccessPoints: e, dualstackEndpoint: t = !1, isCustomEndpoint: n, mrapAlias: r, hostnameSuffix: i }) => {
		if (e === !0) throw Error(`SDK is attempting to use a MRAP ARN. Please enable to feature.`);
		return sL(r), {
			bucketEndpoint: !0,
			hostname: `${r}${n ? `` : `.accesspoint.s3-global`}.${i}`,
			signingRegion: `*`
		};
	}, mL = ({ useArnRegion: e, clientRegion: t, clientSigningRegion: n = t, bucketName: r, outpostId: i, dualstackEndpoint: a = !1, fipsEndpoint: o = !1, tlsCompatible: s = !0, accesspointName: c, isCustomEndpoint: l, hostnameSuffix: u }) => {
		eL(t);
		let d = `${c}-${r.accountId}`;
		nL(d, { tlsCompatible: s });
		let f = e ? r.region : t, p = e ? r.region : n;
		return ZI(r.service), nL(i, { tlsCompatible: s }), oL(o), {
			bucketEndpoint: !0,
			hostname: `${`${d}.${i}`}${l ? `` : `.s3-outposts.${f}`}.${u}`,
			signingRegion: p,
			signingService: `s3-outposts`
		};
	}, hL = ({ useArnRegion: e, clientRegion: t, clientSigningRegion: n = t, bucketName: r, dualstackEndpoint: i = !1, fipsEndpoint: a = !1, tlsCompatible: o = !0, accesspointName: s, isCustomEndpoint: c, hostnameSuffix: l }) => {
		eL(t);
		let u = `${s}-${r.accountId}`;
		nL(u, { tlsCompatible: o });
		let d = e ? r.region : t, f = e ? r.region : n;
		return XI(r.service), {
			bucketEndpoint: !0,
			hostname: `${u}${c ? `` : `.s3-accesspoint${a ? `-fips` : ``}${i ? `.dualstack` : ``}.${d}`}.${l}`,
			signingRegion: f
		};
	};
})), _L, vL, yL, bL = n((() => {
	UN(), U(), gL(), _L = (e) => (t, n) => async (r) => {
		let { Bucket: i } = r.input, a = e.bucketEndpoint, o = r.request;
		if (A.isInstance(o)) {
			if (e.bucketEndpoint) o.hostname = i;
			else if (PN(i)) {
				let t = FN(i), r = await e.region(), s = await e.useDualstackEndpoint(), c = await e.useFipsEndpoint(), { partition: l, signingRegion: u = r } = await e.regionInfoProvider(r, {
					useDualstackEndpoint: s,
					useFipsEndpoint: c
				}) || {}, d = await e.useArnRegion(), { hostname: f, bucketEndpoint: p, signingRegion: m, signingService: h } = lL({
					bucketName: t,
					baseHostname: o.hostname,
					accelerateEndpoint: e.useAccelerateEndpoint,
					dualstackEndpoint: s,
					fipsEndpoint: c,
					pathStyleEndpoint: e.forcePathStyle,
					tlsCompatible: o.protocol === `https:`,
					useArnRegion: d,
					clientPartition: l,
					clientSigningRegion: u,
					clientRegion: r,
					isCustomEndpoint: e.isCustomEndpoint,
					disableMultiregionAccessPoints: await e.disableMultiregionAccessPoints()
				});
				m && m !== u && (n.signing_region = m), h && h !== `s3` && (n.signing_service = h), o.hostname = f, a = p;
			} else {
				let t = await e.region(), n = await e.useDualstackEndpoint(), r = await e.useFipsEndpoint(), { hostname: s, bucketEndpoint: c } = lL({
					bucketName: i,
					clientRegion: t,
					baseHostname: o.hostname,
					accelerateEndpoint: e.useAccelerateEndpoint,
					dualstackEndpoint: n,
					fipsEndpoint: r,
					pathStyleEndpoint: e.forcePathStyle,
					tlsCompatible: o.protocol === `https:`,
					isCustomEndpoint: e.isCustomEndpoint
				});
				o.hostname = s, a = c;
			}
			a && (o.path = o.path.replace(/^(\/)?[^\/]+/, ``), o.path === `` && (o.path = `/`));
		}
		return t({
			...r,
			request: o
		});
	}, vL = {
		tags: [`BUCKET_ENDPOINT`],
		name: `bucketEndpointMiddleware`,
		relation: `before`,
		toMiddleware: `hostHeaderMiddleware`,
		override: !0
	}, yL = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(_L(e), vL);
	} });
}));
function xL(e) {
	let { bucketEndpoint: t = !1, forcePathStyle: n = !1, useAccelerateEndpoint: r = !1, useArnRegion: i, disableMultiregionAccessPoints: a = !1 } = e;
	return Object.assign(e, {
		bucketEndpoint: t,
		forcePathStyle: n,
		useAccelerateEndpoint: r,
		useArnRegion: typeof i == `function` ? i : () => Promise.resolve(i),
		disableMultiregionAccessPoints: typeof a == `function` ? a : () => Promise.resolve(a)
	});
}
var SL = n((() => {}));
function CL(e) {
	return (t) => async (n) => {
		let { request: r } = n;
		if (e.expectContinueHeader !== !1 && A.isInstance(r) && r.body && e.runtime === `node` && e.requestHandler?.constructor?.name !== `FetchHttpHandler`) {
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
var wL, TL, EL = n((() => {
	U(), wL = {
		step: `build`,
		tags: [`SET_EXPECT_HEADER`, `EXPECT_HEADER`],
		name: `addExpectContinueMiddleware`,
		override: !0
	}, TL = (e) => ({ applyToStack: (t) => {
		t.add(CL(e), wL);
	} });
}));
function DL(e) {
	return (t) => async (n) => {
		let { CreateBucketConfiguration: r } = n.input, i = await e.region();
		return !r?.LocationConstraint && !r?.Location && i !== `us-east-1` && (n.input.CreateBucketConfiguration = n.input.CreateBucketConfiguration ?? {}, n.input.CreateBucketConfiguration.LocationConstraint = i), t(n);
	};
}
var OL, kL, AL = n((() => {
	OL = {
		step: `initialize`,
		tags: [`LOCATION_CONSTRAINT`, `CREATE_BUCKET_CONFIGURATION`],
		name: `locationConstraintMiddleware`,
		override: !0
	}, kL = (e) => ({ applyToStack: (t) => {
		t.add(DL(e), OL);
	} });
}));
function jL(e) {
	return e;
}
var ML = n((() => {}));
function NL(e) {
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
				typeof n == `string` ? PL(n, e) ? i = e.base64Decoder(n) : (i = e.utf8Decoder(n), r[t.target] = e.base64Encoder(i)) : (i = ArrayBuffer.isView(n) ? new Uint8Array(n.buffer, n.byteOffset, n.byteLength) : new Uint8Array(n), r[t.target] = e.base64Encoder(i));
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
function PL(e, t) {
	if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)) return !1;
	try {
		return t.base64Decoder(e).length === 32;
	} catch {
		return !1;
	}
}
var FL, IL, LL = n((() => {
	FL = {
		name: `ssecMiddleware`,
		step: `initialize`,
		tags: [`SSE`],
		override: !0
	}, IL = (e) => ({ applyToStack: (t) => {
		t.add(NL(e), FL);
	} });
})), RL = r({
	NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS: () => AI,
	NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME: () => OI,
	NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME: () => kI,
	NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS: () => ZF,
	NODE_USE_ARN_REGION_CONFIG_OPTIONS: () => PI,
	NODE_USE_ARN_REGION_ENV_NAME: () => MI,
	NODE_USE_ARN_REGION_INI_NAME: () => NI,
	S3ExpressIdentityCache: () => jF,
	S3ExpressIdentityCacheEntry: () => NF,
	S3ExpressIdentityProviderImpl: () => FF,
	S3RestXmlProtocol: () => EI,
	SignatureV4S3Express: () => WF,
	addExpectContinueMiddleware: () => CL,
	addExpectContinueMiddlewareOptions: () => wL,
	bucketEndpointMiddleware: () => _L,
	bucketEndpointMiddlewareOptions: () => vL,
	bucketHostname: () => lL,
	checkContentLengthHeader: () => vF,
	checkContentLengthHeaderMiddlewareOptions: () => xF,
	getAddExpectContinuePlugin: () => TL,
	getArnResources: () => iL,
	getBucketEndpointPlugin: () => yL,
	getCheckContentLengthHeaderPlugin: () => SF,
	getLocationConstraintPlugin: () => kL,
	getRegionRedirectMiddlewarePlugin: () => kF,
	getS3ExpiresMiddlewarePlugin: () => VF,
	getS3ExpressHttpSigningPlugin: () => lI,
	getS3ExpressPlugin: () => tI,
	getSsecPlugin: () => IL,
	getSuffixForArnEndpoint: () => qI,
	getThrow200ExceptionsPlugin: () => _I,
	getValidateBucketNamePlugin: () => wI,
	isValidBase64EncodedSSECustomerKey: () => PL,
	locationConstraintMiddleware: () => DL,
	locationConstraintMiddlewareOptions: () => OL,
	regionRedirectEndpointMiddleware: () => wF,
	regionRedirectEndpointMiddlewareOptions: () => TF,
	regionRedirectMiddleware: () => DF,
	regionRedirectMiddlewareOptions: () => OF,
	resolveBucketEndpointConfig: () => xL,
	resolveLocationConstraintConfig: () => jL,
	resolveS3Config: () => LF,
	s3ExpiresMiddleware: () => zF,
	s3ExpiresMiddlewareOptions: () => BF,
	s3ExpressHttpSigningMiddleware: () => cI,
	s3ExpressHttpSigningMiddlewareOptions: () => sI,
	s3ExpressMiddleware: () => $F,
	s3ExpressMiddlewareOptions: () => eI,
	ssecMiddleware: () => NL,
	ssecMiddlewareOptions: () => FL,
	throw200ExceptionsMiddleware: () => mI,
	throw200ExceptionsMiddlewareOptions: () => gI,
	validateAccountId: () => tL,
	validateBucketNameMiddleware: () => SI,
	validateBucketNameMiddlewareOptions: () => CI,
	validateDNSHostLabel: () => nL,
	validateNoDualstack: () => aL,
	validateNoFIPS: () => oL,
	validateOutpostService: () => ZI,
	validatePartition: () => QI,
	validateRegion: () => $I
}), zL = n((() => {
	CF(), EF(), AF(), RF(), HF(), MF(), PF(), IF(), GF(), QF(), nI(), uI(), vI(), TI(), DI(), jI(), FI(), bL(), gL(), SL(), cL(), EL(), AL(), ML(), LL();
})), BL, VL, HL, UL, WL, GL = n((() => {
	H(), BL = 64, VL = 20, HL = new Int32Array([
		1732584193,
		4023233417,
		2562383102,
		271733878,
		3285377520
	]), UL = new Int32Array([
		1518500249,
		1859775393,
		2400959708,
		3395469782
	]), WL = class e {
		digestLength = VL;
		state = Int32Array.from(HL);
		w;
		buffer = new Uint8Array(BL);
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
				for (let e = 0; e < BL; ++e) r[e] = 54 ^ n[e], r[e + BL] = 92 ^ n[e];
				this.inner.update(r.subarray(0, BL)), this.outer.update(r.subarray(BL));
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
				for (; n > 0 && this.bufferLength < BL;) this.buffer[this.bufferLength++] = e[t++], --n;
				this.bufferLength === BL && (this.hashBuffer(this.buffer, 0), this.bufferLength = 0);
			}
			for (; n >= BL;) this.hashBuffer(e, t), t += BL, n -= BL;
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
			this.state = Int32Array.from(HL), this.buffer = new Uint8Array(BL), this.bufferLength = 0, this.bytesHashed = 0;
		}
		digestSync() {
			let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed / 536870912 | 0, i = this.bytesHashed << 3;
			if (t[n++] = 128, n > 56) {
				for (let e = n; e < BL; ++e) t[e] = 0;
				this.hashBufferWith(e, t, 0), n = 0;
			}
			for (let e = n; e < 56; ++e) t[e] = 0;
			let a = new DataView(t.buffer, t.byteOffset, BL);
			a.setUint32(56, r, !1), a.setUint32(60, i, !1), this.hashBufferWith(e, t, 0);
			let o = new Uint8Array(VL);
			return o[0] = e[0] >>> 24 & 255, o[1] = e[0] >>> 16 & 255, o[2] = e[0] >>> 8 & 255, o[3] = e[0] & 255, o[4] = e[1] >>> 24 & 255, o[5] = e[1] >>> 16 & 255, o[6] = e[1] >>> 8 & 255, o[7] = e[1] & 255, o[8] = e[2] >>> 24 & 255, o[9] = e[2] >>> 16 & 255, o[10] = e[2] >>> 8 & 255, o[11] = e[2] & 255, o[12] = e[3] >>> 24 & 255, o[13] = e[3] >>> 16 & 255, o[14] = e[3] >>> 8 & 255, o[15] = e[3] & 255, o[16] = e[4] >>> 24 & 255, o[17] = e[4] >>> 16 & 255, o[18] = e[4] >>> 8 & 255, o[19] = e[4] & 255, o;
		}
		static normalizeKey(t) {
			let n = zn(t);
			if (n.byteLength > BL) {
				let t = new e();
				t.update(n);
				let r = t.digestSync(), i = new Uint8Array(BL);
				return i.set(r), i;
			}
			let r = new Uint8Array(BL);
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
				let t = e < 20 ? 0 : e < 40 ? 1 : e < 60 ? 2 : 3, n = ((i << 5 | i >>> 27) + (t === 0 ? a & o ^ ~a & s : t === 2 ? a & o ^ a & s ^ o & s : a ^ o ^ s) | 0) + (c + (UL[t] + r[e] | 0) | 0) | 0;
				c = s, s = o, o = a << 30 | a >>> 2, a = i, i = n;
			}
			e[0] = e[0] + i | 0, e[1] = e[1] + a | 0, e[2] = e[2] + o | 0, e[3] = e[3] + s | 0, e[4] = e[4] + c | 0;
		}
	};
}));
function KL() {
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
			return this.secret ? o(`sha1`, qL(this.secret)) : a(`sha1`);
		}
	};
}
function qL(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var JL, YL, XL = n((() => {
	GL(), JL = (() => {
		try {
			return a(`sha1`), !0;
		} catch {
			return !1;
		}
	})(), YL = JL ? KL() : WL;
})), ZL, QL, $L, eR, tR, nR, rR = n((() => {
	H(), GL(), {digest: ZL, sign: QL, importKey: $L} = globalThis?.crypto?.subtle ?? {}, eR = typeof ZL == `function` && typeof QL == `function` && typeof $L == `function` ? globalThis.crypto.subtle : void 0, tR = 8388608, nR = class {
		digestLength = 20;
		secret;
		pending = [];
		pendingBytes = 0;
		fallback;
		finished = !1;
		constructor(e) {
			e && (this.secret = zn(e));
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
			this.fallback ? this.fallback.update(e) : (this.pending.push(e.slice()), this.pendingBytes += e.byteLength, this.pendingBytes >= tR && this.switchToFallback());
		}
		async digest() {
			if (this.fallback) return this.fallback.digest();
			if (this.secret && this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			let e = Vn(this.pending);
			if (eR) {
				if (this.secret) {
					this.finished = !0;
					let t = await eR.importKey(`raw`, this.secret, {
						name: `HMAC`,
						hash: `SHA-1`
					}, !1, [`sign`]), n = await eR.sign(`HMAC`, t, e);
					return new Uint8Array(n);
				}
				let t = await eR.digest(`SHA-1`, e);
				return new Uint8Array(t);
			}
			let t = new WL(this.secret);
			return t.update(e), t.digest();
		}
		reset() {
			this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = !1;
		}
		switchToFallback() {
			let e = new WL(this.secret);
			for (let t of this.pending) e.update(t);
			this.fallback = e, this.pending = [], this.pendingBytes = 0;
		}
	};
}));
function iR(e, t, n, r) {
	let i = t * 2, a = (e[i + 1] >>> 0) + (r >>> 0);
	e[i] = (e[i] >>> 0) + (n >>> 0) + +(a > 4294967295) >>> 0, e[i + 1] = a >>> 0;
}
function aR(e, t, n) {
	return n < 32 ? (e >>> n | t << 32 - n) >>> 0 : n === 32 ? t >>> 0 : (t >>> n - 32 | e << 64 - n) >>> 0;
}
function oR(e, t, n) {
	return n < 32 ? (t >>> n | e << 32 - n) >>> 0 : n === 32 ? e >>> 0 : (e >>> n - 32 | t << 64 - n) >>> 0;
}
function sR(e, t) {
	return t < 32 ? e >>> t : 0;
}
function cR(e, t, n) {
	return n < 32 ? (t >>> n | e << 32 - n) >>> 0 : n === 32 ? e >>> 0 : e >>> n - 32;
}
var lR, uR, dR, fR, pR, mR, hR = n((() => {
	H(), lR = 128, uR = 64, dR = 2 ** 53 - 1, fR = new Uint32Array([
		1779033703,
		4089235720,
		3144134277,
		2227873595,
		1013904242,
		4271175723,
		2773480762,
		1595750129,
		1359893119,
		2917565137,
		2600822924,
		725511199,
		528734635,
		4215389547,
		1541459225,
		327033209
	]), pR = new Uint32Array([
		1116352408,
		3609767458,
		1899447441,
		602891725,
		3049323471,
		3964484399,
		3921009573,
		2173295548,
		961987163,
		4081628472,
		1508970993,
		3053834265,
		2453635748,
		2937671579,
		2870763221,
		3664609560,
		3624381080,
		2734883394,
		310598401,
		1164996542,
		607225278,
		1323610764,
		1426881987,
		3590304994,
		1925078388,
		4068182383,
		2162078206,
		991336113,
		2614888103,
		633803317,
		3248222580,
		3479774868,
		3835390401,
		2666613458,
		4022224774,
		944711139,
		264347078,
		2341262773,
		604807628,
		2007800933,
		770255983,
		1495990901,
		1249150122,
		1856431235,
		1555081692,
		3175218132,
		1996064986,
		2198950837,
		2554220882,
		3999719339,
		2821834349,
		766784016,
		2952996808,
		2566594879,
		3210313671,
		3203337956,
		3336571891,
		1034457026,
		3584528711,
		2466948901,
		113926993,
		3758326383,
		338241895,
		168717936,
		666307205,
		1188179964,
		773529912,
		1546045734,
		1294757372,
		1522805485,
		1396182291,
		2643833823,
		1695183700,
		2343527390,
		1986661051,
		1014477480,
		2177026350,
		1206759142,
		2456956037,
		344077627,
		2730485921,
		1290863460,
		2820302411,
		3158454273,
		3259730800,
		3505952657,
		3345764771,
		106217008,
		3516065817,
		3606008344,
		3600352804,
		1432725776,
		4094571909,
		1467031594,
		275423344,
		851169720,
		430227734,
		3100823752,
		506948616,
		1363258195,
		659060556,
		3750685593,
		883997877,
		3785050280,
		958139571,
		3318307427,
		1322822218,
		3812723403,
		1537002063,
		2003034995,
		1747873779,
		3602036899,
		1955562222,
		1575990012,
		2024104815,
		1125592928,
		2227730452,
		2716904306,
		2361852424,
		442776044,
		2428436474,
		593698344,
		2756734187,
		3733110249,
		3204031479,
		2999351573,
		3329325298,
		3815920427,
		3391569614,
		3928383900,
		3515267271,
		566280711,
		3940187606,
		3454069534,
		4118630271,
		4000239992,
		116418474,
		1914138554,
		174292421,
		2731055270,
		289380356,
		3203993006,
		460393269,
		320620315,
		685471733,
		587496836,
		852142971,
		1086792851,
		1017036298,
		365543100,
		1126000580,
		2618297676,
		1288033470,
		3409855158,
		1501505948,
		4234509866,
		1607167915,
		987167468,
		1816402316,
		1246189591
	]), mR = class e {
		digestLength = uR;
		state = Uint32Array.from(fR);
		w;
		buffer = new Uint8Array(lR);
		bufferLength = 0;
		bytesHashed = 0;
		finished = !1;
		key;
		inner;
		outer;
		constructor(t) {
			t !== void 0 && (this.key = e.normalizeKey(t), this.initHmac());
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
			if (this.inner) {
				this.inner.update(e);
				return;
			}
			let t = zn(e), n = 0, { byteLength: r } = t;
			if (this.bytesHashed += r, this.bytesHashed * 8 > dR) throw Error(`Cannot hash more than 2^53 - 1 bits`);
			for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === lR && (this.hashBuffer(), this.bufferLength = 0);
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
			this.state = Uint32Array.from(fR), this.buffer = new Uint8Array(lR), this.bufferLength = 0, this.bytesHashed = 0, this.finished = !1, this.key && this.initHmac();
		}
		initHmac() {
			let t = this.key;
			this.inner = new e(), this.outer = new e();
			let n = /* @__PURE__ */ new Uint8Array(256);
			for (let e = 0; e < lR; ++e) n[e] = 54 ^ t[e], n[e + lR] = 92 ^ t[e];
			this.inner.update(n.subarray(0, lR)), this.outer.update(n.subarray(lR));
		}
		digestSync() {
			let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = Math.floor(r / 4294967296), a = r >>> 0;
			if (t[n++] = 128, n > 112) {
				for (let e = n; e < lR; ++e) t[e] = 0;
				this.hashBufferWith(e, t), n = 0;
			}
			for (let e = n; e < 120; ++e) t[e] = 0;
			let o = new DataView(t.buffer, t.byteOffset, lR);
			o.setUint32(120, i, !1), o.setUint32(124, a, !1), this.hashBufferWith(e, t);
			let s = new Uint8Array(uR), c = new DataView(s.buffer);
			for (let t = 0; t < 16; ++t) c.setUint32(t * 4, e[t], !1);
			return s;
		}
		static normalizeKey(t) {
			let n = zn(t);
			if (n.byteLength > lR) {
				let t = new e();
				t.update(n);
				let r = new Uint8Array(lR);
				return r.set(t.digestSync()), r;
			}
			let r = new Uint8Array(lR);
			return r.set(n), r;
		}
		hashBuffer() {
			this.hashBufferWith(this.state, this.buffer);
		}
		hashBufferWith(e, t) {
			let n = this.w ??= /* @__PURE__ */ new Uint32Array(160), r = /* @__PURE__ */ new Uint32Array(16);
			for (let t = 0; t < 16; ++t) r[t] = e[t];
			for (let e = 0; e < 16; ++e) {
				let r = e * 8;
				n[e * 2] = (t[r] << 24 | t[r + 1] << 16 | t[r + 2] << 8 | t[r + 3]) >>> 0, n[e * 2 + 1] = (t[r + 4] << 24 | t[r + 5] << 16 | t[r + 6] << 8 | t[r + 7]) >>> 0;
			}
			for (let e = 16; e < 80; ++e) {
				let t = n[(e - 15) * 2], r = n[(e - 15) * 2 + 1], i = aR(t, r, 1) ^ aR(t, r, 8) ^ sR(t, 7), a = oR(t, r, 1) ^ oR(t, r, 8) ^ cR(t, r, 7), o = n[(e - 2) * 2], s = n[(e - 2) * 2 + 1], c = aR(o, s, 19) ^ aR(o, s, 61) ^ sR(o, 6), l = oR(o, s, 19) ^ oR(o, s, 61) ^ cR(o, s, 6), u = n[(e - 7) * 2], d = n[(e - 7) * 2 + 1], f = n[(e - 16) * 2], p = (n[(e - 16) * 2 + 1] >>> 0) + (a >>> 0), m = (f >>> 0) + (i >>> 0) + +(p > 4294967295);
				p = (p >>> 0) + (d >>> 0), m = (m >>> 0) + (u >>> 0) + +(p > 4294967295), p = (p >>> 0) + (l >>> 0), m = (m >>> 0) + (c >>> 0) + +(p > 4294967295), n[e * 2] = m >>> 0, n[e * 2 + 1] = p >>> 0;
			}
			let i = r[0], a = r[1], o = r[2], s = r[3], c = r[4], l = r[5], u = r[6], d = r[7], f = r[8], p = r[9], m = r[10], h = r[11], g = r[12], _ = r[13], v = r[14], y = r[15];
			for (let e = 0; e < 80; ++e) {
				let t = aR(f, p, 14) ^ aR(f, p, 18) ^ aR(f, p, 41), r = oR(f, p, 14) ^ oR(f, p, 18) ^ oR(f, p, 41), b = f & m ^ ~f & g, x = p & h ^ ~p & _, S = (y >>> 0) + (r >>> 0), C = (v >>> 0) + (t >>> 0) + +(S > 4294967295);
				S = (S >>> 0) + (x >>> 0), C = (C >>> 0) + (b >>> 0) + +(S > 4294967295), S = (S >>> 0) + (pR[e * 2 + 1] >>> 0), C = (C >>> 0) + (pR[e * 2] >>> 0) + +(S > 4294967295), S = (S >>> 0) + (n[e * 2 + 1] >>> 0), C = (C >>> 0) + (n[e * 2] >>> 0) + +(S > 4294967295);
				let w = aR(i, a, 28) ^ aR(i, a, 34) ^ aR(i, a, 39), T = oR(i, a, 28) ^ oR(i, a, 34) ^ oR(i, a, 39), ee = i & o ^ i & c ^ o & c, te = a & s ^ a & l ^ s & l, ne = (T >>> 0) + (te >>> 0), re = (w >>> 0) + (ee >>> 0) + +(ne > 4294967295);
				ne >>>= 0, re >>>= 0, v = g, y = _, g = m, _ = h, m = f, h = p;
				let ie = (d >>> 0) + (S >>> 0);
				f = (u >>> 0) + (C >>> 0) + +(ie > 4294967295) >>> 0, p = ie >>> 0, u = c, d = l, c = o, l = s, o = i, s = a;
				let E = (S >>> 0) + (ne >>> 0);
				i = (C >>> 0) + (re >>> 0) + +(E > 4294967295) >>> 0, a = E >>> 0;
			}
			iR(e, 0, i, a), iR(e, 1, o, s), iR(e, 2, c, l), iR(e, 3, u, d), iR(e, 4, f, p), iR(e, 5, m, h), iR(e, 6, g, _), iR(e, 7, v, y);
		}
	};
}));
function gR() {
	if (vR === void 0) try {
		a(`sha512`), vR = !0;
	} catch {
		vR = !1;
	}
	return vR;
}
function _R(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var vR, yR, bR = n((() => {
	hR(), yR = class extends mR {
		native;
		nativeSecret;
		nativeFinished = !1;
		constructor(e) {
			super(e), this.nativeSecret = e, gR() && (this.native = this.createNative());
		}
		update(e) {
			if (!this.native) super.update(e);
			else {
				if (this.nativeFinished) throw Error(`Attempted to update an already finished hash.`);
				this.native.update(e);
			}
		}
		async digest() {
			if (!this.native) return super.digest();
			let e;
			return this.nativeSecret === void 0 ? e = this.native.copy().digest() : (this.nativeFinished = !0, e = this.native.digest()), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.native ? (this.native = this.createNative(), this.nativeFinished = !1) : super.reset();
		}
		createNative() {
			return this.nativeSecret === void 0 ? a(`sha512`) : o(`sha512`, _R(this.nativeSecret));
		}
	};
})), xR, SR, CR, wR, TR, ER, DR, OR = n((() => {
	H(), hR(), {digest: xR, sign: SR, importKey: CR} = globalThis?.crypto?.subtle ?? {}, wR = typeof xR == `function` && typeof SR == `function` && typeof CR == `function` ? globalThis.crypto.subtle : void 0, TR = 8388608, ER = 128, DR = class {
		digestLength = 64;
		secret;
		pending = [];
		pendingBytes = 0;
		fallback;
		finished = !1;
		constructor(e) {
			if (e !== void 0) {
				let t = zn(e);
				this.secret = t.byteLength === 0 ? new Uint8Array(ER) : t;
			}
			wR || (this.fallback = new mR(e));
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
			this.fallback ? this.fallback.update(e) : (this.pending.push(e.slice()), this.pendingBytes += e.byteLength, this.pendingBytes >= TR && this.switchToFallback());
		}
		async digest() {
			if (this.fallback) return this.fallback.digest();
			if (this.secret && this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			let e = Vn(this.pending);
			if (this.secret) {
				this.finished = !0;
				let t = await wR.importKey(`raw`, this.secret, {
					name: `HMAC`,
					hash: `SHA-512`
				}, !1, [`sign`]), n = await wR.sign(`HMAC`, t, e);
				return new Uint8Array(n);
			}
			let t = await wR.digest(`SHA-512`, e);
			return new Uint8Array(t);
		}
		reset() {
			this.pending = [], this.pendingBytes = 0, this.finished = !1, this.fallback = wR ? void 0 : new mR(this.secret);
		}
		switchToFallback() {
			let e = new mR(this.secret);
			for (let t of this.pending) e.update(t);
			this.fallback = e, this.pending = [], this.pendingBytes = 0;
		}
	};
})), kR = r({
	Sha1: () => YL,
	Sha1Js: () => WL,
	Sha1Node: () => YL,
	Sha1WebCrypto: () => nR,
	Sha256: () => lS,
	Sha256Js: () => nS,
	Sha256Node: () => lS,
	Sha512: () => yR,
	Sha512Js: () => mR,
	Sha512WebCrypto: () => DR
}), AR = n((() => {
	GL(), XL(), rR(), bR(), hR(), OR(), yS();
}));
export { Zg as $, lN as A, FM as B, gN as C, mN as D, pN as E, oN as F, yS as G, NM as H, rN as I, qv as J, Sx as K, iN as L, sN as M, cN as N, dN as O, aN as P, W as Q, LM as R, bN as S, _N as T, RE as U, IM as V, vS as W, Wv as X, Vv as Y, $_ as Z, SN as _, gF as a, H as at, vN as b, MN as c, V as ct, jN as d, Zo as dt, Jg as et, kN as f, z as ft, TN as g, EN as h, RL as i, Vp as it, uN as j, fN as k, NN as l, Js as lt, DN as m, Wa as mt, kR as n, lh as nt, _F as o, Cd as ot, ON as p, R as pt, xx as q, zL as r, U as rt, WN as s, ru as st, AR as t, ch as tt, AN as u, B as ut, CN as v, hN as w, yN as x, wN as y, XM as z };
