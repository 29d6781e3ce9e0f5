import { n as e, r as t, t as n } from "./rolldown-runtime.js";
import r from "node:os";
import * as i from "fs";
import { readdir as a, readdirSync as o, realpath as s, realpathSync as c, stat as l, statSync as u } from "fs";
import { basename as d, dirname as f, isAbsolute as p, normalize as m, posix as h, relative as g, resolve as _, sep as v } from "path";
import { fileURLToPath as y } from "url";
import { createRequire as b } from "module";
import x from "node:assert";
import S from "node:process";
function C(e) {
	let t = Object.values(e).filter((e) => typeof e == `number`);
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function w(e, t = `|`) {
	return e.map((e) => le(e)).join(t);
}
function T(e, t) {
	return typeof t == `bigint` ? t.toString() : t;
}
var E = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function D(e) {
	return new E(e);
}
function O(e) {
	return e == null;
}
function k(e) {
	let t = +!!e.startsWith(`^`), n = e.endsWith(`$`) ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function ee(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
function A(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function j(e) {
	let t = Object.getOwnPropertyDescriptor(e, `shape`);
	return t?.get ? t.get.raw : t?.value;
}
function M(e) {
	return j(e._zod.def) ?? e._zod.def.shape;
}
function te(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return A(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function ne(e, t, n) {
	t in e ? A(e, t, n) : e[t] = n;
}
function re(e, t, n, r) {
	let i = M(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? te(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : ne(e, a, r ? r(n.value, a) : n.value));
	}
}
function N(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? te(e, n, () => t[n]) : ne(e, n, r.value));
	}
}
function P(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function ie(e) {
	return JSON.stringify(e);
}
function ae(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, ``).replace(/[\s_-]+/g, `-`).replace(/^-+|-+$/g, ``);
}
const F = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function I(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
const L = D(() => {
	if (Xe.jitless || typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`)) return !1;
	try {
		return Function(``), !0;
	} catch {
		return !1;
	}
});
function R(e) {
	if (I(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != `function`) return !0;
	let n = t.prototype;
	return I(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function oe(e) {
	return R(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const se = /* @__PURE__ */ new Set([
	`string`,
	`number`,
	`symbol`
]);
function z(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function ce(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function B(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == `string`) return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == `string` ? {
		...t,
		error: () => t.error
	} : t;
}
function le(e) {
	return typeof e == `bigint` ? e.toString() + `n` : typeof e == `string` ? `"${e}"` : `${e}`;
}
function ue(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
const V = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, de = {
	int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
	uint64: [BigInt(0), BigInt(`18446744073709551615`)]
};
function fe(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
	let i = {};
	return re(i, e, pe(e, t)), ce(e, P(n, {
		shape: i,
		checks: []
	}));
}
function pe(e, t) {
	let n = M(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function me(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
	let i = new Set(pe(e, t)), a = {};
	return re(a, e, Reflect.ownKeys(M(e)).filter((e) => !i.has(e))), ce(e, P(n, {
		shape: a,
		checks: []
	}));
}
function he(e, t) {
	if (!R(t)) throw Error(`Invalid input to extend: expected a plain object`);
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = M(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return ce(e, P(e._zod.def, { shape: ge(e, t) }));
}
function ge(e, t) {
	let n = {};
	return re(n, e, Reflect.ownKeys(M(e))), N(n, t), n;
}
function _e(e, t) {
	if (!R(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
	return ce(e, P(e._zod.def, { shape: ge(e, t) }));
}
function ve(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);
	let n = {};
	return re(n, e, Reflect.ownKeys(M(e))), re(n, t, Reflect.ownKeys(M(t))), ce(e, P(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function ye(e, t, n, r = `partial`) {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(pe(t, n)) : void 0, o = {};
	return re(o, t, Reflect.ownKeys(M(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: `optional`,
		innerType: t
	}))), ce(t, P(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function be(e, t, n) {
	let r = n ? new Set(pe(t, n)) : void 0, i = {};
	return re(i, t, Reflect.ownKeys(M(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: `nonoptional`,
		innerType: t
	})), ce(t, P(t._zod.def, { shape: i }));
}
function xe(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function Se(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function Ce(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function we(e) {
	return typeof e == `string` ? e : e?.message;
}
function Te(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Ee(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function De(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : we(e.inst?._zod.def?.error?.(e)) ?? we(a?.(e)) ?? we(t?.error?.(e)) ?? we(n.customError?.(e)) ?? we(n.localeError?.(e)) ?? `Invalid input`, s = {};
	for (let t of Object.keys(e)) t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const Oe = /[\uD800-\uDBFF]/;
function ke(e) {
	let t = e.length;
	if (!Oe.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function Ae(e) {
	return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function je(e) {
	let t = typeof e;
	switch (t) {
		case `number`: return Number.isNaN(e) ? `nan` : `number`;
		case `object`: {
			if (e === null) return `null`;
			if (Array.isArray(e)) return `array`;
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && `constructor` in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function Me(...e) {
	let [t, n, r] = e;
	return typeof t == `string` ? {
		message: t,
		code: `custom`,
		input: n,
		inst: r
	} : { ...t };
}
function Ne(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : Le(e, n, r.value);
	}
}
function Pe(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function Fe(e, t, n) {
	return Pe(e, t, n, !1);
}
function Ie(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return Pe(this, n, r(this));
			},
			set(e) {
				Pe(this, n, e);
			}
		});
	}
	return t;
}
function Le(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : Pe(this, t, n.bind(this));
		},
		set(e) {
			Pe(this, t, e);
		}
	});
}
function Re(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let ze, Be = !1;
const Ve = {
	configurable: !0,
	get() {
		Be = !0;
	}
};
function H(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && ze !== e._zod ? ze = void 0 : (ze = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, Ve);
			let e = Be;
			Be = !1;
			try {
				let r = n(this);
				return Be ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), Be ||= e, r;
			} catch (n) {
				throw delete this[t], Be ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function He(e, t, n, r) {
	let i = Re(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
function Ue(e) {
	let t = () => e;
	return t[`~constantCatch`] = !0, t;
}
var We;
const Ge = {
	value: void 0,
	enumerable: !1
};
let Ke = `captureStackTrace` in Error ? Error : null;
function qe(e) {
	let t = Ke;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == `number`) {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Ke = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function U(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			Ge.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", Ge);
			} finally {
				Ge.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ne(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? qe(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var Je = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
}, Ye = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = `ZodEncodeError`;
	}
};
(We = globalThis).__zod_globalConfig ?? (We.__zod_globalConfig = {});
const Xe = globalThis.__zod_globalConfig;
function Ze(e) {
	return e && Object.assign(Xe, e), Xe;
}
function Qe() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, T, 2), e.message;
}
function $e(e) {
	this._zod.message = e;
}
const et = {
	get: Qe,
	set: $e,
	enumerable: !0,
	configurable: !0
}, tt = {
	value: void 0,
	enumerable: !1
}, nt = new WeakSet([Object.prototype, Error.prototype]), rt = U(`$ZodError`, (e, t) => {
	e.name = `$ZodError`, tt.value = t, Object.defineProperty(e, "issues", tt), tt.value = void 0, Object.defineProperty(e, "message", et);
	let n = Object.getPrototypeOf(e);
	nt.has(n) || (nt.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function it(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === `__proto__` ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function at(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? it(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function ot(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === `invalid_union` && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === `invalid_key`) r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === `invalid_element`) r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === `_errors`) {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
function st(e) {
	let t = [], n = e.map((e) => typeof e == `object` ? e.key : e);
	for (let e of n) typeof e == `number` ? t.push(`[${e}]`) : typeof e == `symbol` ? t.push(`[${JSON.stringify(String(e))}]`) : /[^\w$]/.test(e) ? t.push(`[${JSON.stringify(e)}]`) : (t.length && t.push(`.`), t.push(e));
	return t.join(``);
}
function ct(e) {
	let t = [], n = [...e.issues].sort((e, t) => (e.path ?? []).length - (t.path ?? []).length);
	for (let e of n) t.push(`✖ ${e.message}`), e.path?.length && t.push(`  → at ${st(e.path)}`);
	return t.join(`
`);
}
function lt(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
const ut = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new Je();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => De(e, o, Ze())));
			throw F(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, dt = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => De(e, o, Ze())));
			throw F(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, ft = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new Je();
	return a.issues.length ? pt(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function pt(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => De(e, n, Ze()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const mt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? pt(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, ht = Symbol.for(`zod.compile.invalid`), gt = Symbol.for(`zod.compile.fallback`), _t = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== ht) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return vt(e, t, n);
});
function vt(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[gt] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new Je();
	return a.issues.length === 0;
}
const yt = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, bt = (e) => {
	let t = ut(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: `backward`
		} : { direction: `backward` };
		return t(e, r, o, lt(n, a));
	};
	return n;
}, xt = (e) => {
	let t = ut(e), n = (e, r, i, a) => t(e, r, i, lt(n, a));
	return n;
}, St = (e) => {
	let t = dt(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: `backward`
		} : { direction: `backward` };
		return await t(e, r, o, lt(n, a));
	};
	return n;
}, Ct = (e) => {
	let t = dt(e), n = async (e, r, i, a) => await t(e, r, i, lt(n, a));
	return n;
}, wt = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: `backward`
	} : { direction: `backward` };
	return ft(e)(t, n, i);
}, Tt = (e) => (t, n, r) => ft(e)(t, n, r), Et = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: `backward`
	} : { direction: `backward` };
	return mt(e)(t, n, i);
}, Dt = (e) => async (t, n, r) => mt(e)(t, n, r), Ot = /^[cC][0-9a-z]{6,}$/, kt = /^[0-9a-z]+$/, At = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, jt = /^[0-9a-vA-V]{20}$/, Mt = /^[A-Za-z0-9]{27}$/, Nt = /^[a-zA-Z0-9_-]{21}$/;
function Pt(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const Ft = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, It = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, Lt = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, Rt = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function zt() {
	return RegExp(`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`, `u`);
}
const Bt = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Vt = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, Ht = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, Ut = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, Wt = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Gt = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, Kt = /^https?$/, qt = /^\+[1-9]\d{6,14}$/, Jt = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function Yt(e) {
	return RegExp(`^${e}$`);
}
const Xt = Yt(Jt);
function Zt(e) {
	let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof e.precision == `number` ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Qt(e) {
	return RegExp(`^${Zt(e)}$`);
}
function $t(e) {
	let t = [`Z`];
	e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	let n = `${Zt({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join(`|`)})`, r = e.local ? `${n}|${Zt({ precision: e.precision })}` : n;
	return RegExp(`^${Jt}T(?:${r})$`);
}
const en = /^[\s\S]{0,}$/, tn = /^-?\d+$/, nn = /^-?\d+(?:\.\d+)?$/, rn = /^(?:true|false)$/i, an = /^[^A-Z]*$/, on = /^[^a-z]*$/, sn = U(`$ZodCheck`, (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), cn = (e) => {
	let t = e.value;
	return !O(t) && t.length !== void 0;
}, ln = {
	number: `number`,
	bigint: `bigint`,
	object: `date`
}, un = U(`$ZodCheckLessThan`, (e, t) => {
	sn.init(e, t);
	let n = ln[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: ln[typeof r.value] ?? n,
			code: `too_big`,
			maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), dn = U(`$ZodCheckGreaterThan`, (e, t) => {
	sn.init(e, t);
	let n = ln[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: ln[typeof r.value] ?? n,
			code: `too_small`,
			minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), fn = U(`$ZodCheckMultipleOf`, (e, t) => {
	sn.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error(`Cannot mix number and bigint in multiple_of check.`);
		(typeof n.value == `bigint` ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : ee(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: `not_multiple_of`,
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), pn = U(`$ZodCheckNumberFormat`, (e, t) => {
	sn.init(e, t), t.format = t.format || `float64`;
	let n = t.format?.includes(`int`), r = n ? `int` : `number`, [i, a] = V[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: `invalid_type`,
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: `too_big`,
					maximum: 2 ** 53 - 1,
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: `too_small`,
					minimum: -(2 ** 53 - 1),
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_small`,
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_big`,
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), mn = U(`$ZodCheckMaxLength`, (e, t) => {
	var n;
	sn.init(e, t), (n = e._zod.def).when ?? (n.when = cn), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i > t.maximum ? ke(r) : i) <= t.maximum) return;
		let a = Ae(r);
		n.issues.push({
			origin: a,
			code: `too_big`,
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), hn = U(`$ZodCheckMinLength`, (e, t) => {
	var n;
	sn.init(e, t), (n = e._zod.def).when ?? (n.when = cn), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? ke(r) : i) >= t.minimum) return;
		let a = Ae(r);
		n.issues.push({
			origin: a,
			code: `too_small`,
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), gn = U(`$ZodCheckLengthEquals`, (e, t) => {
	var n;
	sn.init(e, t), (n = e._zod.def).when ?? (n.when = cn), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == `string` && i >= t.length && i <= t.length * 2 ? ke(r) : i;
		if (a === t.length) return;
		let o = Ae(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: `too_big`,
				maximum: t.length
			} : {
				code: `too_small`,
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), _n = U(`$ZodCheckStringFormat`, (e, t) => {
	var n, r;
	sn.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), vn = U(`$ZodCheckRegex`, (e, t) => {
	_n.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `regex`,
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), yn = U(`$ZodCheckLowerCase`, (e, t) => {
	t.pattern ??= an, _n.init(e, t);
}), bn = U(`$ZodCheckUpperCase`, (e, t) => {
	t.pattern ??= on, _n.init(e, t);
}), xn = U(`$ZodCheckIncludes`, (e, t) => {
	sn.init(e, t);
	let n = z(t.includes);
	t.pattern = new RegExp(typeof t.position == `number` ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `includes`,
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Sn = U(`$ZodCheckStartsWith`, (e, t) => {
	sn.init(e, t);
	let n = RegExp(`^${z(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `starts_with`,
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Cn = U(`$ZodCheckEndsWith`, (e, t) => {
	sn.init(e, t);
	let n = RegExp(`.*${z(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `ends_with`,
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), wn = U(`$ZodCheckOverwrite`, (e, t) => {
	sn.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
});
var Tn = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == `function`) {
			e(this, { execution: `sync` }), e(this, { execution: `async` });
			return;
		}
		let t = e.split(`
`).filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => ` `.repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [``];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`)(...Object.values(this.closed));
	}
};
const En = {
	major: 4,
	minor: 6,
	patch: 7
}, Dn = U(`$ZodType`, (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = En;
	let r = e._zod.def.checks, i = e._zod.traits.has(`$ZodCheck`) ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = xe(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (Se(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new Je();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Ee(t.issues, n, e), i ||= xe(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Ee(t.issues, n, e), i ||= xe(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (xe(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new Je();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === `backward`) {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new Je();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return Fe(this, `~standard`, An(this));
	},
	set "~standard"(e) {
		Pe(this, `~standard`, e);
	}
}), On = (e, t) => e.issues.length ? { issues: e.issues.map((e) => De(e, t, Ze())) } : { value: e.value };
async function kn(e, t) {
	let n = { async: !0 };
	return On(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function An(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return On(r, n);
			} catch {}
			return kn(e, t);
		},
		vendor: `zod`,
		version: 1
	};
}
const jn = U(`$ZodString`, (e, t) => {
	Dn.init(e, t), e._zod.pattern = t.pattern ?? en, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == `string` || n.issues.push({
			expected: `string`,
			code: `invalid_type`,
			input: n.value,
			inst: e
		}), n;
	};
}), W = U(`$ZodStringFormat`, (e, t) => {
	_n.init(e, t), jn.init(e, t);
}), Mn = U(`$ZodGUID`, (e, t) => {
	t.pattern ??= It, W.init(e, t);
}), Nn = U(`$ZodUUID`, (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= Lt(e);
	} else t.pattern ??= Lt();
	W.init(e, t);
}), Pn = U(`$ZodEmail`, (e, t) => {
	t.pattern ??= Rt, W.init(e, t);
});
function Fn(e) {
	try {
		return typeof URL < `u` && typeof URL.canParse == `function` ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function In(e, t) {
	return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? Fn(e) || 2 : Ln(e, t);
}
function Ln(e, t) {
	if (!t.normalize && t.protocol?.source === Kt.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < `u`) {
			let t = URL;
			if (typeof t.parse == `function`) return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
const Rn = /[\t\n\r]/g;
function zn(e) {
	return e.replace(Rn, ``);
}
function Bn(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function Vn(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol);
}
const Hn = U(`$ZodURL`, (e, t) => {
	W.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = In(r, t);
			if (i === 1) {
				n.issues.push({
					code: `invalid_format`,
					format: `url`,
					note: `Invalid URL format`,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: `invalid_format`,
					format: `url`,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = zn(r);
				return;
			}
			t.hostname && !Bn(i, t.hostname) && n.issues.push({
				code: `invalid_format`,
				format: `url`,
				note: `Invalid hostname`,
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !Vn(i, t.protocol) && n.issues.push({
				code: `invalid_format`,
				format: `url`,
				note: `Invalid protocol`,
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : zn(r);
			return;
		} catch {
			n.issues.push({
				code: `invalid_format`,
				format: `url`,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), Un = U(`$ZodEmoji`, (e, t) => {
	t.pattern ??= zt(), W.init(e, t);
}), Wn = U(`$ZodNanoID`, (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Nt : Pt(t.length), W.init(e, t);
}), Gn = U(`$ZodCUID`, (e, t) => {
	t.pattern ??= Ot, W.init(e, t);
}), Kn = U(`$ZodCUID2`, (e, t) => {
	t.pattern ??= kt, W.init(e, t);
}), qn = U(`$ZodULID`, (e, t) => {
	t.pattern ??= At, W.init(e, t);
}), Jn = U(`$ZodXID`, (e, t) => {
	t.pattern ??= jt, W.init(e, t);
}), Yn = U(`$ZodKSUID`, (e, t) => {
	t.pattern ??= Mt, W.init(e, t);
}), Xn = U(`$ZodISODateTime`, (e, t) => {
	t.pattern ??= $t(t), W.init(e, t);
}), Zn = U(`$ZodISODate`, (e, t) => {
	t.pattern ??= Xt, W.init(e, t);
}), Qn = U(`$ZodISOTime`, (e, t) => {
	t.pattern ??= Qt(t), W.init(e, t);
}), $n = U(`$ZodISODuration`, (e, t) => {
	t.pattern ??= Ft, W.init(e, t);
}), er = U(`$ZodIPv4`, (e, t) => {
	t.pattern ??= Bt, W.init(e, t);
}), tr = /^[0-9a-fA-F:.]+$/;
function nr(e) {
	return tr.test(e) ? Fn(`http://[${e}]`) : !1;
}
const rr = U(`$ZodIPv6`, (e, t) => {
	t.pattern ??= Vt, W.init(e, t), e._zod.check = (n) => {
		nr(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `ipv6`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ir = U(`$ZodCIDRv4`, (e, t) => {
	t.pattern ??= Ht, W.init(e, t);
});
function ar(e) {
	let t = e.split(`/`);
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : nr(n);
}
const or = U(`$ZodCIDRv6`, (e, t) => {
	t.pattern ??= Ut, W.init(e, t), e._zod.check = (n) => {
		ar(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `cidrv6`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function sr(e) {
	if (e === ``) return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
const cr = /^[0-9a-zA-Z+/]*={0,2}$/, lr = U(`$ZodBase64`, (e, t) => {
	t.pattern ??= cr, W.init(e, t), e._zod.check = (n) => {
		sr(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `base64`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ur = /^[A-Za-z0-9_-]*$/;
function dr(e) {
	if (!ur.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === `-` ? `+` : `/`);
	return sr(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
}
const fr = U(`$ZodBase64URL`, (e, t) => {
	t.pattern ??= ur, W.init(e, t), e._zod.check = (n) => {
		dr(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `base64url`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), pr = U(`$ZodE164`, (e, t) => {
	t.pattern ??= qt, W.init(e, t);
});
function mr(e, t = null) {
	try {
		let n = e.split(`.`);
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !(`typ` in i && i?.typ !== `JWT` || !i.alg || t && (!(`alg` in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
const hr = U(`$ZodJWT`, (e, t) => {
	W.init(e, t), e._zod.check = (n) => {
		mr(n.value, t.alg) || n.issues.push({
			code: `invalid_format`,
			format: `jwt`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), gr = U(`$ZodNumber`, (e, t) => {
	Dn.init(e, t), e._zod.pattern = nn, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == `number` ? Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: `number`,
			code: `invalid_type`,
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), _r = U(`$ZodNumberFormat`, (e, t) => {
	pn.init(e, t), gr.init(e, t);
}), vr = U(`$ZodBoolean`, (e, t) => {
	Dn.init(e, t), e._zod.pattern = rn, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == `boolean` || n.issues.push({
			expected: `boolean`,
			code: `invalid_type`,
			input: i,
			inst: e
		}), n;
	};
}), yr = U(`$ZodUnknown`, (e, t) => {
	Dn.init(e, t), e._zod.parse = (e) => e;
}), br = U(`$ZodNever`, (e, t) => {
	Dn.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: `never`,
		code: `invalid_type`,
		input: t.value,
		inst: e
	}), t);
});
function xr(e, t) {
	let n = Te(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
			for (let [t, r] of Te(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Ee(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const Sr = (e) => Array.isArray(e) ? e.length : -1;
function Cr(e, t, n) {
	e.issues.length && t.issues.push(...Ce(n, e.issues)), t.value[n] = e.value;
}
const wr = U(`$ZodArray`, (e, t) => {
	Dn.init(e, t);
	let n = Xe.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: `array`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => Cr(t, r, e)));
			else if (Cr(c, r, e), s && c.issues.length !== 0 && xe(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, xr(e, Sr);
});
function Tr(e, t, n, r, i, a) {
	let o = n in r, s = a === `optional`;
	if (o || !s || i !== `optional`) {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...Ce(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: `invalid_type`,
			expected: `nonoptional`,
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === `defaulted` && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const Er = [];
function Dr(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Er, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`)) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = ue(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function Or(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (xe(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === `__proto__`) {
			u === `never` && s.push(i);
			continue;
		}
		if (u === `never`) {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => Tr(e, n, i, t, d, f))) : Tr(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: `unrecognized_keys`,
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const kr = U(`$ZodObject`, (e, t) => {
	Dn.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, `shape`), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = D(() => Dr(t));
	H(e, `propValues`, (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || A(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = I, o = t.catchall, s, c = Xe.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (xe(t, f)) break;
				f = t.issues.length;
			}
			if (e === `__proto__`) continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Tr(n, t, e, r, a, o))) : Tr(s, t, e, r, a, o);
		}
		return o ? Or(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), Ar = U(`$ZodObjectJIT`, (e, t) => {
	kr.init(e, t);
	let n = e._zod.parse, r = D(() => Dr(t)), i = Xe.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Tn([`payload`, `ctx`], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write(`const input = payload.value;`);
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(i ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (let e of n.allKeys) {
			if (e === `__proto__`) continue;
			let n = l[e], r = typeof e == `symbol` ? `syms[${a.indexOf(e)}]` : ie(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === `optional`;
			if (o.write(`const ${n} = ${s(r)};`), f && p) {
				let e = d === `optional` ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `), d === `defaulted` ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write(`payload.value = newResult;`), o.write(`return payload;`), o.compile();
	}, o, s = I, c = !Xe.jitless, l = c && L.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? Or([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: p,
			inst: e
		}), i);
	};
});
function jr(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !xe(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: `invalid_union`,
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => De(e, r, Ze())))
	}), t);
}
const Mr = U(`$ZodUnion`, (e, t) => {
	Dn.init(e, t), H(e, `optin`, (e) => e.def.options.some((e) => e._zod.optin === `defaulted`) ? `defaulted` : e.def.options.some((e) => e._zod.optin !== void 0) ? `optional` : void 0), H(e, `optout`, (e) => e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0), H(e, `values`, (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), H(e, `pattern`, (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => k(e.source)).join(`|`)})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => jr(t, r, e, i)) : jr(o, r, e, i);
	};
});
function Nr(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const Pr = U(`$ZodDiscriminatedUnion`, (e, t) => {
	t.inclusive = !1, Mr.init(e, t);
	let n = e._zod.parse;
	H(e, `propValues`, (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || A(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = j(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = D(() => Nr(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!I(o)) return i.issues.push({
			code: `invalid_type`,
			expected: `object`,
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== `backward`) ? c._zod.run(i, a) : t.unionFallback || a.direction === `backward` ? n(i, a) : (i.issues.push({
			code: `invalid_union`,
			errors: [],
			note: `No matching discriminator`,
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), Fr = U(`$ZodIntersection`, (e, t) => {
	Dn.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => Lr(e, t, n)) : Lr(e, i, a);
	};
});
function Ir(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (R(e) && R(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, `__proto__`) && delete i.__proto__;
		for (let n of r) {
			if (n === `__proto__`) continue;
			let r = Ir(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = Ir(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function Lr(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i, a = /* @__PURE__ */ new Map(), o = (e, t) => {
		let n;
		if (e.code === `unrecognized_keys` && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === `invalid_key` && e.origin === `record` && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, `l`) || e.issues.push(n);
	for (let t of n.issues) o(t, `r`) || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = Ir(t.value, n.value);
	if (!c.valid) {
		if (xe(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
const Rr = U(`$ZodRecord`, (e, t) => {
	Dn.init(e, t);
	let n = Xe.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!R(a)) return r.issues.push({
			expected: `record`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == `string` || typeof n == `number` || typeof n == `symbol`) {
				if (c.add(typeof n == `number` ? n.toString() : n), n === `__proto__`) continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (s.issues.length) {
					r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: s.issues.map((e) => De(e, i, Ze())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === `__proto__`) continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...Ce(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...Ce(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === `loose`) {
					if (e === `__proto__`) continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (typeof n == `string` && nn.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === `loose` ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: l.issues.map((e) => De(e, i, Ze())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === `__proto__`) continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...Ce(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...Ce(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), zr = U(`$ZodEnum`, (e, t) => {
	Dn.init(e, t);
	let n = C(t.entries), r = new Set(n);
	e._zod.values = r, H(e, `pattern`, (e) => {
		let t = C(e.def.entries).filter((e) => se.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => z(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: `invalid_value`,
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), Br = U(`$ZodLiteral`, (e, t) => {
	Dn.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, H(e, `pattern`, (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == `string` ? z(e) : e ? z(e.toString()) : String(e)).join(`|`)})$` : `^[^\\s\\S]$`);
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: `invalid_value`,
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), Vr = U(`$ZodTransform`, (e, t) => {
	Dn.init(e, t), e._zod.optin = `optional`, Xe.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === `backward`) throw new Ye(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new Je();
		return n.value = i, n;
	};
});
function Hr(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const Ur = U(`$ZodOptional`, (e, t) => {
	Dn.init(e, t), H(e, `optin`, (e) => e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`), e._zod.optout = `optional`, H(e, `values`, (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), H(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${k(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== `defaulted`) return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => Hr(e, t)) : Hr(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Wr = U(`$ZodExactOptional`, (e, t) => {
	Ur.init(e, t), H(e, `values`, (e) => e.def.innerType._zod.values), H(e, `pattern`, (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), Gr = U(`$ZodNullable`, (e, t) => {
	Dn.init(e, t), H(e, `optin`, (e) => e.def.innerType._zod.optin), H(e, `optout`, (e) => e.def.innerType._zod.optout), H(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${k(t.source)}|null)$`) : void 0;
	}), H(e, `values`, (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Kr = U(`$ZodDefault`, (e, t) => {
	Dn.init(e, t), e._zod.optin = `defaulted`, H(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => qr(e, t)) : qr(r, t);
	};
});
function qr(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Jr = U(`$ZodPrefault`, (e, t) => {
	Dn.init(e, t), e._zod.optin = `defaulted`, H(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === `backward` || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Yr = U(`$ZodNonOptional`, (e, t) => {
	Dn.init(e, t), H(e, `values`, (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => Xr(t, e)) : Xr(i, e);
	};
});
function Xr(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: `invalid_type`,
		expected: `nonoptional`,
		input: e.value,
		inst: t
	}), e;
}
function Zr(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => De(e, r, Ze())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
const Qr = U(`$ZodCatch`, (e, t) => {
	Dn.init(e, t), H(e, `optin`, (e) => e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`), H(e, `optout`, (e) => e.def.innerType._zod.optout), H(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => Zr(e, r, t, n)) : Zr(e, r, t, n);
	};
}), $r = U(`$ZodPipe`, (e, t) => {
	Dn.init(e, t), H(e, `values`, (e) => e.def.in._zod.values), H(e, `optin`, (e) => e.def.in._zod.optin), H(e, `optout`, (e) => e.def.out._zod.optout), H(e, `propValues`, (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => ei(e, t.in, n)) : ei(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => ei(e, t.out, n)) : ei(r, t.out, n);
	};
});
function ei(e, t, n) {
	return e.issues.some((e) => e.code !== `unrecognized_keys`) ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const ti = U(`$ZodReadonly`, (e, t) => {
	Dn.init(e, t), H(e, `propValues`, (e) => e.def.innerType._zod.propValues), H(e, `values`, (e) => e.def.innerType._zod.values), H(e, `optin`, (e) => e.def.innerType?._zod?.optin), H(e, `optout`, (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(ni) : ni(r);
	};
});
function ni(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const ri = U(`$ZodCustom`, (e, t) => {
	sn.init(e, t), Dn.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => ii(t, n, r, e));
		ii(i, n, r, e);
	};
});
function ii(e, t, n, r) {
	if (!e) {
		let e = {
			code: `custom`,
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Me(e));
	}
}
var ai = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`), this.name = `ZodCyclicError`;
	}
};
const oi = `~memo`, si = [];
function ci(e) {
	return typeof e == `object` && !!e;
}
function li(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const ui = /* @__PURE__ */ new WeakMap();
function di(e, t, n) {
	let r = ui.get(e);
	if (r !== void 0) return r ? 2 : 0;
	if (t.has(e)) return 2;
	t.add(e);
	let i = 0, a = (e) => {
		if (i !== 2 && e?._zod) {
			let r = di(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = 0;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? 1 : o.value?._zod ? di(o.value, t, n) : 0;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case `object`: {
			let e = j(c);
			s(e ? o(e, !0) : 1), a(c.catchall);
			break;
		}
		case `array`:
			a(c.element);
			break;
		case `tuple`:
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case `record`:
		case `map`:
			a(c.keyType), a(c.valueType);
			break;
		case `set`:
			a(c.valueType);
			break;
		case `union`:
			for (let e of c.options) a(e);
			break;
		case `intersection`:
			a(c.left), a(c.right);
			break;
		case `optional`:
		case `nullable`:
		case `default`:
		case `prefault`:
		case `catch`:
		case `readonly`:
		case `nonoptional`:
		case `promise`:
		case `success`:
			a(c.innerType);
			break;
		case `pipe`:
			a(c.in), a(c.out);
			break;
		case `function`:
			a(c.input), a(c.output);
			break;
		case `lazy`: {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? di(r, t, !1) : 1);
			break;
		}
		case `template_literal`:
		case `string`:
		case `number`:
		case `int`:
		case `boolean`:
		case `bigint`:
		case `symbol`:
		case `undefined`:
		case `null`:
		case `void`:
		case `never`:
		case `any`:
		case `unknown`:
		case `date`:
		case `nan`:
		case `enum`:
		case `literal`:
		case `file`:
		case `transform`:
		case `custom`: break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == `object`) {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), fi(e, i);
}
function fi(e, t) {
	return t !== 1 && ui.set(e, t === 2), t;
}
function pi(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
let mi;
const hi = [], gi = {
	alloc(e, t, n) {
		let r = mi;
		if (!r) return n;
		mi = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), hi.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== `backward` && vi(n, e.value)) throw new ai();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = di(e, /* @__PURE__ */ new Set(), !1);
					if (i === 0) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === 2 || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!ci(l)) return t(s, c);
				let u = c[oi];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[oi] = u);
				let d;
				i === c ? d = a : (d = pi(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...li(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				mi = d;
				let p = hi.length, m = t(s, c);
				mi = void 0;
				let h = hi.length > p ? hi.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? li(e.issues) : si), e)) : (h && (h.issues = m.issues.length ? li(m.issues) : si), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function _i() {
	return gi;
}
function vi(e, t) {
	let n = e[oi]?.backEdges;
	return n !== void 0 && ci(t) && n.has(t);
}
const yi = () => {
	let e = {
		string: {
			unit: `characters`,
			verb: `to have`
		},
		file: {
			unit: `bytes`,
			verb: `to have`
		},
		array: {
			unit: `items`,
			verb: `to have`
		},
		set: {
			unit: `items`,
			verb: `to have`
		},
		map: {
			unit: `entries`,
			verb: `to have`
		}
	};
	function t(t) {
		return e[t] ?? null;
	}
	let n = {
		regex: `input`,
		email: `email address`,
		url: `URL`,
		emoji: `emoji`,
		uuid: `UUID`,
		uuidv4: `UUIDv4`,
		uuidv6: `UUIDv6`,
		nanoid: `nanoid`,
		guid: `GUID`,
		cuid: `cuid`,
		cuid2: `cuid2`,
		ulid: `ULID`,
		xid: `XID`,
		ksuid: `KSUID`,
		datetime: `ISO datetime`,
		date: `ISO date`,
		time: `ISO time`,
		duration: `ISO duration`,
		ipv4: `IPv4 address`,
		ipv6: `IPv6 address`,
		mac: `MAC address`,
		cidrv4: `IPv4 range`,
		cidrv6: `IPv6 range`,
		base64: `base64-encoded string`,
		base64url: `base64url-encoded string`,
		json_string: `JSON string`,
		e164: `E.164 number`,
		currency_code: `currency code`,
		credit_card: `credit card number`,
		iban: `IBAN`,
		jwt: `JWT`,
		template_literal: `input`
	}, r = { nan: `NaN` };
	function i(e, t) {
		return e === `number` && typeof t == `number` && !Number.isFinite(t) ? String(t) : r[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case `invalid_type`: return `Invalid input: expected ${i(e.expected)}, received ${i(je(e.input), e.input)}`;
			case `invalid_value`: return e.values.length === 1 ? `Invalid input: expected ${le(e.values[0])}` : `Invalid option: expected one of ${w(e.values, `|`)}`;
			case `too_big`: {
				let n = e.exact ? `exactly ` : e.inclusive ? `<=` : `<`, r = t(e.origin);
				return r ? `Too big: expected ${e.origin ?? `value`} to have ${n}${e.maximum.toString()} ${r.unit ?? `elements`}` : `Too big: expected ${e.origin ?? `value`} to be ${n}${e.maximum.toString()}`;
			}
			case `too_small`: {
				let n = e.exact ? `exactly ` : e.inclusive ? `>=` : `>`, r = t(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
			}
			case `invalid_format`: {
				let t = e;
				return t.format === `starts_with` ? `Invalid string: must start with "${t.prefix}"` : t.format === `ends_with` ? `Invalid string: must end with "${t.suffix}"` : t.format === `includes` ? `Invalid string: must include "${t.includes}"` : t.format === `regex` ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${n[t.format] ?? e.format}`;
			}
			case `not_multiple_of`: return `Invalid number: must be a multiple of ${e.divisor}`;
			case `unrecognized_keys`: return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${w(e.keys, `, `)}`;
			case `invalid_key`: return `Invalid key in ${e.origin}`;
			case `invalid_union`: return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(` | `)}` : e.inclusive === !1 ? `Invalid input: more than one option matched` : `Invalid input`;
			case `invalid_element`: return `Invalid value in ${e.origin}`;
			default: return `Invalid input`;
		}
	};
};
function bi() {
	return { localeError: yi() };
}
var xi, Si = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function Ci() {
	return new Si();
}
(xi = globalThis).__zod_globalRegistry ?? (xi.__zod_globalRegistry = Ci());
const wi = globalThis.__zod_globalRegistry;
function Ti(e) {
	return e.checks &&= [...e.checks], e;
}
function Ei(e, t) {
	return new e(Ti({
		type: `string`,
		...B(t)
	}));
}
function Di(e, t) {
	return new e({
		type: `string`,
		format: `email`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Oi(e, t) {
	return new e({
		type: `string`,
		format: `guid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function ki(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ai(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v4`,
		...B(t)
	});
}
function ji(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v6`,
		...B(t)
	});
}
function Mi(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v7`,
		...B(t)
	});
}
function Ni(e, t) {
	return new e({
		type: `string`,
		format: `url`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Pi(e, t) {
	return new e({
		type: `string`,
		format: `emoji`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Fi(e, t) {
	return new e({
		type: `string`,
		format: `nanoid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ii(e, t) {
	return new e({
		type: `string`,
		format: `cuid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Li(e, t) {
	return new e({
		type: `string`,
		format: `cuid2`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ri(e, t) {
	return new e({
		type: `string`,
		format: `ulid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function zi(e, t) {
	return new e({
		type: `string`,
		format: `xid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Bi(e, t) {
	return new e({
		type: `string`,
		format: `ksuid`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Vi(e, t) {
	return new e({
		type: `string`,
		format: `ipv4`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Hi(e, t) {
	return new e({
		type: `string`,
		format: `ipv6`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ui(e, t) {
	return new e({
		type: `string`,
		format: `cidrv4`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Wi(e, t) {
	return new e({
		type: `string`,
		format: `cidrv6`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Gi(e, t) {
	return new e({
		type: `string`,
		format: `base64`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ki(e, t) {
	return new e({
		type: `string`,
		format: `base64url`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function qi(e, t) {
	return new e({
		type: `string`,
		format: `e164`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Ji(e, t) {
	return new e({
		type: `string`,
		format: `jwt`,
		check: `string_format`,
		abort: !1,
		...B(t)
	});
}
function Yi(e, t) {
	return new e({
		type: `string`,
		format: `datetime`,
		check: `string_format`,
		offset: !1,
		local: !1,
		precision: null,
		...B(t)
	});
}
function Xi(e, t) {
	return new e({
		type: `string`,
		format: `date`,
		check: `string_format`,
		...B(t)
	});
}
function Zi(e, t) {
	return new e({
		type: `string`,
		format: `time`,
		check: `string_format`,
		precision: null,
		...B(t)
	});
}
function Qi(e, t) {
	return new e({
		type: `string`,
		format: `duration`,
		check: `string_format`,
		...B(t)
	});
}
function $i(e, t) {
	return new e(Ti({
		type: `number`,
		checks: [],
		...B(t)
	}));
}
function ea(e, t) {
	return new e(Ti({
		type: `number`,
		coerce: !0,
		checks: [],
		...B(t)
	}));
}
function ta(e, t) {
	return new e({
		type: `number`,
		check: `number_format`,
		abort: !1,
		format: `safeint`,
		...B(t)
	});
}
function na(e, t) {
	return new e({
		type: `boolean`,
		...B(t)
	});
}
function ra(e) {
	return new e({ type: `unknown` });
}
function ia(e, t) {
	return new e({
		type: `never`,
		...B(t)
	});
}
function aa(e, t) {
	return new un({
		check: `less_than`,
		...B(t),
		value: e,
		inclusive: !1
	});
}
function oa(e, t) {
	return new un({
		check: `less_than`,
		...B(t),
		value: e,
		inclusive: !0
	});
}
function sa(e, t) {
	return new dn({
		check: `greater_than`,
		...B(t),
		value: e,
		inclusive: !1
	});
}
function ca(e, t) {
	return new dn({
		check: `greater_than`,
		...B(t),
		value: e,
		inclusive: !0
	});
}
function la(e, t) {
	return new fn({
		check: `multiple_of`,
		...B(t),
		value: e
	});
}
function ua(e, t) {
	return new mn({
		check: `max_length`,
		...B(t),
		maximum: e
	});
}
function da(e, t) {
	return new hn({
		check: `min_length`,
		...B(t),
		minimum: e
	});
}
function fa(e, t) {
	return new gn({
		check: `length_equals`,
		...B(t),
		length: e
	});
}
function pa(e, t) {
	return new vn({
		check: `string_format`,
		format: `regex`,
		...B(t),
		pattern: e
	});
}
function ma(e) {
	return new yn({
		check: `string_format`,
		format: `lowercase`,
		...B(e)
	});
}
function ha(e) {
	return new bn({
		check: `string_format`,
		format: `uppercase`,
		...B(e)
	});
}
function ga(e, t) {
	return new xn({
		check: `string_format`,
		format: `includes`,
		...B(t),
		includes: e
	});
}
function _a(e, t) {
	return new Sn({
		check: `string_format`,
		format: `starts_with`,
		...B(t),
		prefix: e
	});
}
function va(e, t) {
	return new Cn({
		check: `string_format`,
		format: `ends_with`,
		...B(t),
		suffix: e
	});
}
function ya(e) {
	return new wn({
		check: `overwrite`,
		tx: e
	});
}
function ba(e) {
	return ya((t) => t.normalize(e));
}
function xa() {
	return ya((e) => e.trim());
}
function Sa() {
	return ya((e) => e.toLowerCase());
}
function Ca() {
	return ya((e) => e.toUpperCase());
}
function wa() {
	return ya((e) => ae(e));
}
function Ta(e, t, n) {
	return new e({
		type: `array`,
		element: t,
		...B(n)
	});
}
function Ea(e, t, n) {
	return new e({
		type: `custom`,
		check: `custom`,
		fn: t,
		...B(n)
	});
}
function Da(e, t) {
	let n = Oa((t) => (t.addIssue = (e) => {
		if (typeof e == `string`) t.issues.push(Me(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= `custom`, `input` in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(Me(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function Oa(e, t) {
	let n = new sn({
		check: `custom`,
		...B(t)
	});
	return n._zod.check = e, n;
}
function ka(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && A(e, t, n[t]);
	return e;
}
function Aa(e) {
	let t = e?.target ?? `draft-2020-12`;
	return t === `draft-4` && (t = `draft-04`), t === `draft-7` && (t = `draft-07`), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? wi,
		target: t,
		unrepresentable: e?.unrepresentable ?? `throw`,
		override: e?.override ?? (() => {}),
		io: e?.io ?? `output`,
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? `ref`,
		reused: e?.reused ?? `inline`,
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function ja(e, t, n, r, i) {
	let a = typeof t.unrepresentable == `function` ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === `any`) return !1;
	if (a === void 0 || a === `throw`) throw Error(i);
	return Object.assign(n, a), !0;
}
function G(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, G(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && ka(o.schema, c), t.io === `input` && Va(e) && (delete o.schema.examples, delete o.schema.default), t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function Ma(e) {
	return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function Na(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i(`__shared`)}#/${r}/${Ma(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: `#` };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + Ma(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === `throw`) for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === `ref`) && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function Pa(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != `object`) return;
		Pa(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== `type`) return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != `string`) return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const Fa = /* @__PURE__ */ new Set([
	`type`,
	`properties`,
	`required`,
	`additionalProperties`
]), Ia = [`oneOf`, `anyOf`];
function La(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function Ra(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != `object` || n.type !== `object`) return null;
		for (let e in n) if (!Fa.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? La(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			A(n, r, e.length === 1 ? e[0] : Ra(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: `object`,
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = La(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function za(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Fa) if (t in e) return;
	let n = t.filter((e) => Ia.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = Ra(t);
	else {
		let e = n[0], i = Ia.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => Ra([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, ka(e, r));
}
function Ba(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`) ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : ka(i, s), ka(i, a), t._zod.parent === o) for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== `$ref` && e !== `allOf` && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== `$ref` && e !== `allOf` && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) Pa(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) za(e);
		}
	}
	let i = {};
	if (e.target === `draft-2020-12` ? i.$schema = `https://json-schema.org/draft/2020-12/schema` : e.target === `draft-07` ? i.$schema = `http://json-schema.org/draft-07/schema#` : e.target === `draft-04` ? i.$schema = `http://json-schema.org/draft-04/schema#` : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	ka(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, A(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t[`~standard`],
				jsonSchema: {
					input: Ua(t, `input`, e.processors),
					output: Ua(t, `output`, e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error(`Error converting schema to JSON.`);
	}
}
function Va(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === `transform`) return !0;
	if (r.type === `array`) return Va(r.element, n);
	if (r.type === `set`) return Va(r.valueType, n);
	if (r.type === `lazy`) return Va(r.getter(), n);
	if (r.type === `promise` || r.type === `optional` || r.type === `nonoptional` || r.type === `nullable` || r.type === `readonly` || r.type === "default" || r.type === `prefault` || r.type === `catch`) return Va(r.innerType, n);
	if (r.type === `intersection`) return Va(r.left, n) || Va(r.right, n);
	if (r.type === `record` || r.type === `map`) return Va(r.keyType, n) || Va(r.valueType, n);
	if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : Va(r.in, n) || Va(r.out, n);
	if (r.type === `object`) {
		for (let e in r.shape) if (Va(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === `union`) {
		for (let e of r.options) if (Va(e, n)) return !0;
		return !1;
	}
	if (r.type === `tuple`) {
		for (let e of r.items) if (Va(e, n)) return !0;
		return !!(r.rest && Va(r.rest, n));
	}
	return !1;
}
const Ha = (e, t = {}) => (n) => {
	let r = Aa({
		...n,
		processors: t
	});
	return G(e, r), Na(r, e), Ba(r, e);
}, Ua = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = Aa({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return G(e, o), Na(o, e), Ba(o, e);
}, Wa = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, Ga = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, Ka = (e, t) => {
	Wa(e, `minimum`, t), Ga(e, `maximum`, t);
}, qa = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, Ja = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, Ya = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, Xa = (e, t) => {
	e.format = t, t.includes(`int`) && (e.isInt = !0);
}, Za = (e, t) => Wa(e, `minimum`, t.minimum), Qa = (e, t) => Ga(e, `maximum`, t.maximum), $a = (e) => (t, n) => {
	Xa(t, n.format);
	let [r, i] = e[n.format];
	Wa(t, `minimum`, r), Ga(t, `maximum`, i);
}, eo = {
	greater_than: (e, t) => Wa(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
	less_than: (e, t) => Ga(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
	multiple_of: (e, t) => qa(e, t.value),
	number_format: $a(V),
	bigint_format: $a(de),
	min_length: Za,
	max_length: Qa,
	length_equals: (e, t) => Ka(e, t.length),
	min_size: Za,
	max_size: Qa,
	size_equals: (e, t) => Ka(e, t.size),
	string_format: (e, t) => {
		Xa(e, t.format), t.pattern && Ja(e, t.pattern), (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => Ya(e, t.mime)
};
function to(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has(`$ZodCheck`) ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) eo[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && Wa(t, `minimum`, i.minimum), i.exclusiveMinimum !== void 0 && Wa(t, `exclusiveMinimum`, i.exclusiveMinimum), i.maximum !== void 0 && Ga(t, `maximum`, i.maximum), i.exclusiveMaximum !== void 0 && Ga(t, `exclusiveMaximum`, i.exclusiveMaximum), i.multipleOf !== void 0 && qa(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes(`int`) && (t.isInt = !0)), i.mime && Ya(t, i.mime);
	for (let e of i.patterns ?? []) Ja(t, e);
	return t;
}
const no = {
	guid: `uuid`,
	url: `uri`,
	datetime: `date-time`,
	json_string: `json-string`,
	regex: ``
}, ro = /* @__PURE__ */ new Map([[cr, Wt], [ur, Gt]]), io = (e) => ro.get(e) ?? e, ao = (e, t, n, r) => {
	let i = n;
	i.type = `string`;
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = to(e);
	if (typeof a == `number` && (i.minLength = a), typeof o == `number` && (i.maxLength = o), s && (i.format = no[s] ?? s, i.format === `` && delete i.format, (s === `time` || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(io);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0` ? { type: `string` } : {},
			pattern: e.source
		}))]);
	}
}, oo = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = to(e);
	i.type = u ? `integer` : `number`;
	let d = typeof l == `number` && l >= (a ?? -1 / 0), f = typeof c == `number` && c <= (o ?? 1 / 0), p = t.target === `draft-04` || t.target === `openapi-3.0`;
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == `number` && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == `number` && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : ja(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, so = (e, t, n, r) => {
	n.type = `boolean`;
}, co = (e, t, n, r) => {
	ja(e, t, n, r, `BigInt cannot be represented in JSON Schema`);
}, lo = (e, t, n, r) => {
	ja(e, t, n, r, `Symbols cannot be represented in JSON Schema`);
}, uo = (e, t, n, r) => {
	t.target === `openapi-3.0` ? (n.type = `string`, n.nullable = !0, n.enum = [null]) : n.type = `null`;
}, fo = (e, t, n, r) => {
	ja(e, t, n, r, `Undefined cannot be represented in JSON Schema`);
}, po = (e, t, n, r) => {
	ja(e, t, n, r, `Void cannot be represented in JSON Schema`);
}, mo = (e, t, n, r) => {
	n.not = {};
}, ho = (e, t, n, r) => {}, go = (e, t, n, r) => {}, _o = (e, t, n, r) => {
	ja(e, t, n, r, `Date cannot be represented in JSON Schema`);
}, vo = (e, t, n, r) => {
	let i = e._zod.def, a = C(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == `number`) && (n.type = `number`), a.every((e) => typeof e == `string`) && (n.type = `string`), n.enum = a);
}, yo = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (ja(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == `bigint`) {
		if (ja(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? `null` : typeof e, t.target === `draft-04` || t.target === `openapi-3.0` ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == `number`) && (n.type = `number`), a.every((e) => typeof e == `string`) && (n.type = `string`), a.every((e) => typeof e == `boolean`) && (n.type = `boolean`), a.every((e) => e === null) && (n.type = `null`), n.enum = a;
	}
}, bo = (e, t, n, r) => {
	ja(e, t, n, r, `NaN cannot be represented in JSON Schema`);
}, xo = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error(`Pattern not found in template literal`);
	i.type = `string`, i.pattern = a.source;
}, So = (e, t, n, r) => {
	let i = n;
	i.type = `string`, i.format = `binary`, i.contentEncoding = `binary`;
	let { minimum: a, maximum: o, mime: s } = to(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, Co = (e, t, n, r) => {
	n.type = `boolean`;
}, wo = (e, t, n, r) => {
	ja(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
}, To = (e, t, n, r) => {
	ja(e, t, n, r, `Function types cannot be represented in JSON Schema`);
}, Eo = (e, t, n, r) => {
	ja(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
}, Do = (e, t, n, r) => {
	ja(e, t, n, r, `Map cannot be represented in JSON Schema`);
}, Oo = (e, t, n, r) => {
	ja(e, t, n, r, `Set cannot be represented in JSON Schema`);
}, ko = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = to(e);
	typeof o == `number` && (i.minItems = o), typeof s == `number` && (i.maxItems = s), i.type = `array`, i.items = G(a.element, t, {
		...r,
		path: [...r.path, `items`]
	});
};
function Ao(e) {
	let t = e._zod.def;
	return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`) ? Ao(t.out) : t.type === `catch` ? Ao(t.innerType) : e._zod.optin;
}
const jo = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && ja(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)) return;
	i.type = `object`, i.properties = {};
	for (let e in o) A(i.properties, e, G(o[e], t, {
		...r,
		path: [
			...r.path,
			`properties`,
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === `input` ? Ao(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === `never` ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = G(a.catchall, t, {
		...r,
		path: [...r.path, `additionalProperties`]
	})) : t.io === `output` && (i.additionalProperties = !1);
}, Mo = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => G(e, t, {
		...r,
		path: [
			...r.path,
			a ? `oneOf` : `anyOf`,
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, No = (e, t, n, r) => {
	let i = e._zod.def, a = G(i.left, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			0
		]
	}), o = G(i.right, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			1
		]
	}), s = (e) => `allOf` in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, Po = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `array`;
	let o = t.target === `draft-2020-12` ? `prefixItems` : `items`, s = t.target === `draft-2020-12` || t.target === `openapi-3.0` ? `items` : `additionalItems`, c = a.items.map((e, n) => G(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? G(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === `openapi-3.0` ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === `input` ? Ao(e) !== void 0 : e._zod.optout === `optional`)) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === `draft-2020-12` ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === `openapi-3.0` ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = to(e);
	typeof p == `number` && (i.minItems = p), typeof m == `number` && (i.maxItems = m);
};
function Fo(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Fo(e, r, n);
		return i === r ? t : i;
	}
	for (let r of [`anyOf`, `oneOf`]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Fo(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == `number`)) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == `number` ? String(e) : e) : typeof p.const == `number` && (p.const = String(p.const)), i && (p.type = `string`, a || (p.pattern = (r.includes(`number`) ? nn : tn).source)), p;
}
const Io = /* @__PURE__ */ new WeakMap();
function Lo(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of Io.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Fo(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const Ro = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `object`;
	let o = a.keyType, s = to(o).patterns;
	if (a.mode === `loose` && s && s.size > 0) {
		let e = G(a.valueType, t, {
			...r,
			path: [
				...r.path,
				`patternProperties`,
				`*`
			]
		});
		i.patternProperties = {};
		for (let t of s) A(i.patternProperties, io(t).source, e);
	} else {
		if (t.target === `draft-07` || t.target === `draft-2020-12`) {
			i.propertyNames = G(a.keyType, t, {
				...r,
				path: [...r.path, `propertyNames`]
			});
			let n = Io.get(t);
			n || (n = [], Io.set(t, n), t.deferred.push(() => Lo(t))), n.push(e);
		}
		i.additionalProperties = G(a.valueType, t, {
			...r,
			path: [...r.path, `additionalProperties`]
		});
	}
	let c = o._zod.values, l = t.io === `input` && Ao(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == `string` || typeof e == `number`);
		e.length > 0 && (i.required = e.map(String));
	}
}, zo = (e, t, n, r) => {
	let i = e._zod.def, a = G(i.innerType, t, r), o = t.seen.get(e);
	t.target === `openapi-3.0` ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: `null` }];
}, Bo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Vo = Symbol();
function Ho(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == `bigint` ? (a = !0, null) : t);
	return a ? (ja(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), Vo) : JSON.parse(o);
}
const Uo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = Ho(i.defaultValue, e, t, n, r);
	o !== Vo && (n.default = o);
}, Wo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== `input`) return;
	let o = Ho(i.defaultValue, e, t, n, r);
	o !== Vo && (n._prefault = o);
}, Go = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		ja(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
		return;
	}
	n.default = o;
}, Ko = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has(`$ZodTransform`), o = t.io === `input` ? a ? i.out : i.in : i.out;
	G(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, qo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, Jo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Yo = (e, t, n, r) => {
	let i = e._zod.def;
	G(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Xo = {
	string: ao,
	number: oo,
	boolean: so,
	bigint: co,
	symbol: lo,
	null: uo,
	undefined: fo,
	void: po,
	never: mo,
	any: ho,
	unknown: go,
	date: _o,
	enum: vo,
	literal: yo,
	nan: bo,
	template_literal: xo,
	file: So,
	success: Co,
	custom: wo,
	function: To,
	transform: Eo,
	map: Do,
	set: Oo,
	array: ko,
	object: jo,
	union: Mo,
	intersection: No,
	tuple: Po,
	record: Ro,
	nullable: zo,
	nonoptional: Bo,
	default: Uo,
	prefault: Wo,
	catch: Go,
	pipe: Ko,
	readonly: qo,
	promise: Jo,
	optional: Yo,
	lazy: (e, t, n, r) => {
		let i = e._zod.innerType;
		G(i, t, r);
		let a = t.seen.get(e);
		a.ref = i;
	}
};
function Zo(e, t) {
	if (`_idmap` in e) {
		let n = e, r = Aa({
			...t,
			processors: Xo
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			G(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			Na(r, n), A(a, t, Ba(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === `draft-2020-12` ? `$defs` : `definitions`]: i }), { schemas: a };
	}
	let n = Aa({
		...t,
		processors: Xo
	});
	return G(e, n), Na(n, e), Ba(n, e);
}
const Qo = new WeakSet([Object.prototype, Error.prototype]);
function $o(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const es = (e, t) => {
	rt.init(e, t), e.name = `ZodError`;
	let n = Object.getPrototypeOf(e);
	Qo.has(n) || (Qo.add(n), $o(n, `format`, (e) => (t) => ot(e, t)), $o(n, `flatten`, (e) => (t) => at(e, t)), $o(n, `addIssue`, (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, T, 2);
	}), $o(n, `addIssues`, (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, T, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, ts = U(`ZodError`, es), ns = U(`ZodError`, es, void 0, { Parent: Error }), rs = ut(ns), is = dt(ns), as = ft(ns), os = mt(ns), ss = bt(ns), cs = xt(ns), ls = St(ns), us = Ct(ns), ds = wt(ns), fs = Tt(ns), ps = Et(ns), ms = Dt(ns);
function hs() {
	Xe.localeError || Ze(bi());
}
function gs() {
	Xe.memoizer || Ze({ memoizer: _i() });
}
const _s = U(`ZodType`, (e, t) => (hs(), Dn.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(P(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == `function` ? { _zod: {
			check: e,
			def: { check: `custom` },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return ce(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(Bc(e, t));
	},
	superRefine(e, t) {
		return this.check(Vc(e, t));
	},
	overwrite(e) {
		return this.check(ya(e));
	},
	optional() {
		return Sc(this);
	},
	exactOptional() {
		return wc(this);
	},
	nullable() {
		return Ec(this);
	},
	nullish() {
		return Sc(Ec(this));
	},
	nonoptional(e) {
		return Mc(this, e);
	},
	array() {
		return nc(this);
	},
	or(e) {
		return sc([this, e]);
	},
	and(e) {
		return dc(this, e);
	},
	transform(e) {
		return Ic(this, bc(e));
	},
	default(e) {
		return Oc(this, e);
	},
	prefault(e) {
		return Ac(this, e);
	},
	catch(e) {
		return Pc(this, e);
	},
	pipe(e) {
		return Ic(this, e);
	},
	readonly() {
		return Rc(this);
	},
	describe(e) {
		let t = this.clone();
		return wi.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return wi.get(this);
		let t = this.clone();
		return wi.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return Fe(this, `~standard`, {
			...An(this),
			jsonSchema: {
				input: Ua(this, `input`),
				output: Ua(this, `output`)
			}
		});
	},
	set "~standard"(e) {
		Pe(this, `~standard`, e);
	},
	parse: function e(t, n) {
		return rs(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await is(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return as(this, e, t);
	},
	async safeParseAsync(e, t) {
		return os(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		Pe(this, `spa`, e);
	},
	validate(e, t) {
		return _t(this, e, t);
	},
	validateAsync(e, t) {
		return yt(this, e, t);
	},
	encode: function e(t, n) {
		return ss(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return cs(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await ls(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await us(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return ds(this, e, t);
	},
	safeDecode(e, t) {
		return fs(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return ps(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return ms(this, e, t);
	},
	toJSONSchema(e) {
		return Ha(this, {})(e);
	},
	get description() {
		return wi.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), vs = U(`_ZodString`, (e, t) => {
	jn.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => ao(e, t, n, r);
}, Ie({
	format: (e) => to(e).format ?? null,
	minLength: (e) => to(e).minimum ?? null,
	maxLength: (e) => to(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(pa(...e));
	},
	includes(...e) {
		return this.check(ga(...e));
	},
	startsWith(...e) {
		return this.check(_a(...e));
	},
	endsWith(...e) {
		return this.check(va(...e));
	},
	min(...e) {
		return this.check(da(...e));
	},
	max(...e) {
		return this.check(ua(...e));
	},
	length(...e) {
		return this.check(fa(...e));
	},
	nonempty(...e) {
		return this.check(da(1, ...e));
	},
	lowercase(e) {
		return this.check(ma(e));
	},
	uppercase(e) {
		return this.check(ha(e));
	},
	trim() {
		return this.check(xa());
	},
	normalize(...e) {
		return this.check(ba(...e));
	},
	toLowerCase() {
		return this.check(Sa());
	},
	toUpperCase() {
		return this.check(Ca());
	},
	slugify() {
		return this.check(wa());
	}
})), ys = U(`ZodString`, (e, t) => {
	jn.init(e, t), vs.init(e, t);
}, {
	email(e) {
		return this.check(Di(Es, e));
	},
	url(e) {
		return this.check(Ni(ks, e));
	},
	jwt(e) {
		return this.check(Ji(Ws, e));
	},
	emoji(e) {
		return this.check(Pi(As, e));
	},
	guid(e) {
		return this.check(Oi(Ds, e));
	},
	uuid(e) {
		return this.check(ki(Os, e));
	},
	uuidv4(e) {
		return this.check(Ai(Os, e));
	},
	uuidv6(e) {
		return this.check(ji(Os, e));
	},
	uuidv7(e) {
		return this.check(Mi(Os, e));
	},
	nanoid(e) {
		return this.check(Fi(js, e));
	},
	cuid(e) {
		return this.check(Ii(Ms, e));
	},
	cuid2(e) {
		return this.check(Li(Ns, e));
	},
	ulid(e) {
		return this.check(Ri(Ps, e));
	},
	base64(e) {
		return this.check(Gi(Vs, e));
	},
	base64url(e) {
		return this.check(Ki(Hs, e));
	},
	xid(e) {
		return this.check(zi(Fs, e));
	},
	ksuid(e) {
		return this.check(Bi(Is, e));
	},
	ipv4(e) {
		return this.check(Vi(Ls, e));
	},
	ipv6(e) {
		return this.check(Hi(Rs, e));
	},
	cidrv4(e) {
		return this.check(Ui(zs, e));
	},
	cidrv6(e) {
		return this.check(Wi(Bs, e));
	},
	e164(e) {
		return this.check(qi(Us, e));
	},
	datetime(e) {
		return this.check(Yi(Ss, e));
	},
	date(e) {
		return this.check(Xi(Cs, e));
	},
	time(e) {
		return this.check(Zi(ws, e));
	},
	duration(e) {
		return this.check(Qi(Ts, e));
	}
});
function bs(e) {
	return Ei(ys, e);
}
const xs = U(`ZodStringFormat`, (e, t) => {
	W.init(e, t), vs.init(e, t);
}), Ss = U(`ZodISODateTime`, (e, t) => {
	Xn.init(e, t), xs.init(e, t);
}), Cs = U(`ZodISODate`, (e, t) => {
	Zn.init(e, t), xs.init(e, t);
}), ws = U(`ZodISOTime`, (e, t) => {
	Qn.init(e, t), xs.init(e, t);
}), Ts = U(`ZodISODuration`, (e, t) => {
	$n.init(e, t), xs.init(e, t);
}), Es = U(`ZodEmail`, (e, t) => {
	Pn.init(e, t), xs.init(e, t);
}), Ds = U(`ZodGUID`, (e, t) => {
	Mn.init(e, t), xs.init(e, t);
}), Os = U(`ZodUUID`, (e, t) => {
	Nn.init(e, t), xs.init(e, t);
}), ks = U(`ZodURL`, (e, t) => {
	Hn.init(e, t), xs.init(e, t);
}), As = U(`ZodEmoji`, (e, t) => {
	Un.init(e, t), xs.init(e, t);
}), js = U(`ZodNanoID`, (e, t) => {
	Wn.init(e, t), xs.init(e, t);
}), Ms = U(`ZodCUID`, (e, t) => {
	Gn.init(e, t), xs.init(e, t);
}), Ns = U(`ZodCUID2`, (e, t) => {
	Kn.init(e, t), xs.init(e, t);
}), Ps = U(`ZodULID`, (e, t) => {
	qn.init(e, t), xs.init(e, t);
}), Fs = U(`ZodXID`, (e, t) => {
	Jn.init(e, t), xs.init(e, t);
}), Is = U(`ZodKSUID`, (e, t) => {
	Yn.init(e, t), xs.init(e, t);
}), Ls = U(`ZodIPv4`, (e, t) => {
	er.init(e, t), xs.init(e, t);
}), Rs = U(`ZodIPv6`, (e, t) => {
	rr.init(e, t), xs.init(e, t);
}), zs = U(`ZodCIDRv4`, (e, t) => {
	ir.init(e, t), xs.init(e, t);
}), Bs = U(`ZodCIDRv6`, (e, t) => {
	or.init(e, t), xs.init(e, t);
}), Vs = U(`ZodBase64`, (e, t) => {
	lr.init(e, t), xs.init(e, t);
}), Hs = U(`ZodBase64URL`, (e, t) => {
	fr.init(e, t), xs.init(e, t);
}), Us = U(`ZodE164`, (e, t) => {
	pr.init(e, t), xs.init(e, t);
}), Ws = U(`ZodJWT`, (e, t) => {
	hr.init(e, t), xs.init(e, t);
}), Gs = U(`ZodNumber`, (e, t) => {
	gr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => oo(e, t, n, r), e.isFinite = !0;
}, Ie({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = to(e);
		return Math.max(t ?? -1 / 0, n ?? -1 / 0);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = to(e);
		return Math.min(t ?? 1 / 0, n ?? 1 / 0);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = to(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => to(e).format ?? null
}, {
	gt(e, t) {
		return this.check(sa(e, t));
	},
	gte(e, t) {
		return this.check(ca(e, t));
	},
	min(e, t) {
		return this.check(ca(e, t));
	},
	lt(e, t) {
		return this.check(aa(e, t));
	},
	lte(e, t) {
		return this.check(oa(e, t));
	},
	max(e, t) {
		return this.check(oa(e, t));
	},
	int(e) {
		return this.check(Js(e));
	},
	safe(e) {
		return this.check(Js(e));
	},
	positive(e) {
		return this.check(sa(0, e));
	},
	nonnegative(e) {
		return this.check(ca(0, e));
	},
	negative(e) {
		return this.check(aa(0, e));
	},
	nonpositive(e) {
		return this.check(oa(0, e));
	},
	multipleOf(e, t) {
		return this.check(la(e, t));
	},
	step(e, t) {
		return this.check(la(e, t));
	},
	finite() {
		return this;
	}
}));
function Ks(e) {
	return $i(Gs, e);
}
const qs = U(`ZodNumberFormat`, (e, t) => {
	_r.init(e, t), Gs.init(e, t);
});
function Js(e) {
	return ta(qs, e);
}
const Ys = U(`ZodBoolean`, (e, t) => {
	vr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => so(e, t, n, r);
});
function Xs(e) {
	return na(Ys, e);
}
const Zs = U(`ZodUnknown`, (e, t) => {
	yr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function Qs() {
	return ra(Zs);
}
const $s = U(`ZodNever`, (e, t) => {
	br.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => mo(e, t, n, r);
});
function ec(e) {
	return ia($s, e);
}
const tc = U(`ZodArray`, (e, t) => {
	gs(), wr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => ko(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(da(e, t));
	},
	nonempty(e) {
		return this.check(da(1, e));
	},
	max(e, t) {
		return this.check(ua(e, t));
	},
	length(e, t) {
		return this.check(fa(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function nc(e, t) {
	return Ta(tc, e, t);
}
const rc = U(`ZodObject`, (e, t) => {
	gs(), Ar.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => jo(e, t, n, r), He(e, `shape`, (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return gc(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(P(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(P(this._zod.def, { catchall: Qs() }));
	},
	loose() {
		return this.clone(P(this._zod.def, { catchall: Qs() }));
	},
	strict() {
		return this.clone(P(this._zod.def, { catchall: ec() }));
	},
	strip() {
		return this.clone(P(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return he(this, e);
	},
	safeExtend(e) {
		return _e(this, e);
	},
	merge(e) {
		return ve(this, e);
	},
	pick(e) {
		return fe(this, e);
	},
	omit(e) {
		return me(this, e);
	},
	partial(...e) {
		return ye(xc, this, e[0]);
	},
	exactPartial(...e) {
		return ye(Cc, this, e[0], `exactPartial`);
	},
	required(...e) {
		return be(jc, this, e[0]);
	}
});
function ic(e, t) {
	let n = {
		type: `object`,
		shape: e ?? {},
		...B(t)
	};
	return new rc(n);
}
function ac(e, t) {
	return new rc({
		type: `object`,
		shape: e,
		catchall: ec(),
		...B(t)
	});
}
const oc = U(`ZodUnion`, (e, t) => {
	Mr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Mo(e, t, n, r), e.options = t.options;
});
function sc(e, t) {
	return new oc({
		type: `union`,
		options: e,
		...B(t)
	});
}
const cc = U(`ZodDiscriminatedUnion`, (e, t) => {
	oc.init(e, t), Pr.init(e, t);
});
function lc(e, t, n) {
	return new cc({
		type: `union`,
		options: t,
		discriminator: e,
		...B(n)
	});
}
const uc = U(`ZodIntersection`, (e, t) => {
	Fr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => No(e, t, n, r);
});
function dc(e, t) {
	return new uc({
		type: `intersection`,
		left: e,
		right: t
	});
}
const fc = U(`ZodRecord`, (e, t) => {
	gs(), Rr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ro(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function pc(e, t, n) {
	return !t || !t._zod ? new fc({
		type: `record`,
		keyType: bs(),
		valueType: e,
		...B(t)
	}) : new fc({
		type: `record`,
		keyType: e,
		valueType: t,
		...B(n)
	});
}
function mc(e, t, n) {
	return new fc({
		type: `record`,
		keyType: e,
		valueType: t,
		...B(n),
		partial: !0
	});
}
const hc = U(`ZodEnum`, (e, t) => {
	zr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => vo(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new hc({
			...t,
			checks: [],
			...B(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new hc({
			...t,
			checks: [],
			...B(r),
			entries: i
		});
	};
});
function gc(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new hc({
		type: `enum`,
		entries: n,
		...B(t)
	});
}
const _c = U(`ZodLiteral`, (e, t) => {
	Br.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => yo(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function vc(e, t) {
	return new _c({
		type: `literal`,
		values: Array.isArray(e) ? e : [e],
		...B(t)
	});
}
const yc = U(`ZodTransform`, (e, t) => {
	gs(), Vr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Eo(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === `backward`) throw new Ye(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == `string`) n.issues.push(Me(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= `custom`, `input` in t || (t.input = n.value), t.inst ??= e, n.issues.push(Me(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function bc(e) {
	return new yc({
		type: `transform`,
		transform: e
	});
}
const xc = U(`ZodOptional`, (e, t) => {
	Ur.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Yo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Sc(e) {
	return new xc({
		type: `optional`,
		innerType: e
	});
}
const Cc = U(`ZodExactOptional`, (e, t) => {
	Wr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Yo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function wc(e) {
	return new Cc({
		type: `optional`,
		innerType: e
	});
}
const Tc = U(`ZodNullable`, (e, t) => {
	Gr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => zo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ec(e) {
	return new Tc({
		type: `nullable`,
		innerType: e
	});
}
const Dc = U(`ZodDefault`, (e, t) => {
	Kr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Uo(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Oc(e, t) {
	return new Dc({
		type: `default`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : oe(t);
		}
	});
}
const kc = U(`ZodPrefault`, (e, t) => {
	Jr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ac(e, t) {
	return new kc({
		type: `prefault`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : oe(t);
		}
	});
}
const jc = U(`ZodNonOptional`, (e, t) => {
	Yr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Bo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Mc(e, t) {
	return new jc({
		type: `nonoptional`,
		innerType: e,
		...B(t)
	});
}
const Nc = U(`ZodCatch`, (e, t) => {
	Qr.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Go(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function Pc(e, t) {
	return new Nc({
		type: `catch`,
		innerType: e,
		catchValue: typeof t == `function` ? t : Ue(t)
	});
}
const Fc = U(`ZodPipe`, (e, t) => {
	$r.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ko(e, t, n, r), e.in = t.in, e.out = t.out;
});
function Ic(e, t) {
	return new Fc({
		type: `pipe`,
		in: e,
		out: t
	});
}
const Lc = U(`ZodReadonly`, (e, t) => {
	ti.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => qo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Rc(e) {
	return new Lc({
		type: `readonly`,
		innerType: e
	});
}
const zc = U(`ZodCustom`, (e, t) => {
	ri.init(e, t), _s.init(e, t), e._zod.processJSONSchema = (t, n, r) => wo(e, t, n, r);
});
function Bc(e, t = {}) {
	return Ea(zc, e, t);
}
function Vc(e, t) {
	return Da(e, t);
}
function Hc(e) {
	return Yi(Ss, e);
}
function Uc(e) {
	return Xi(Cs, e);
}
function Wc(e) {
	return ea(Gs, e);
}
const Gc = (e) => e / 2 ** 32 | 0, Kc = (e) => e >>> 0;
function qc(e, t, n, r) {
	let i = Gc(n), a = Kc(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
function Jc(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === `Uint8Array` && `BYTES_PER_ELEMENT` in e && e.BYTES_PER_ELEMENT === 1;
}
const Yc = (e) => e ? `"${e}" ` : ``;
function Xc(e, t = ``) {
	if (typeof e != `number`) throw TypeError(Yc(t) + `expected number, got ` + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(Yc(t) + `expected integer >= 0, got ` + e);
	return e;
}
function Zc(e, t, n = ``) {
	if (Jc(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && Xc(t, `length`);
	let r = Jc(e), i = t === void 0 ? `` : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = Yc(n) + `expected Uint8Array` + i + `, got ` + a;
	throw r ? RangeError(o) : TypeError(o);
}
const Qc = (e, t) => {
	if (typeof e != `object` || !e || Array.isArray(e)) throw TypeError((t === `object` ? `` : `"${t}" `) + `expected object, got type=` + typeof e);
}, $c = (e, t) => {
	Qc(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, `__proto__`)) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function el(e, t = !0) {
	if (e.destroyed) throw Error(`hash was destroyed`);
	if (t && e.finished) throw Error(`digest() was already called`);
}
function tl(e, t) {
	Zc(e, void 0, `output`);
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError(`"output" expected length >= ` + n);
}
function nl(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function rl(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function il(e, t) {
	return e << 32 - t | e >>> t;
}
const al = typeof Uint8Array.from([]).toHex == `function` && typeof Uint8Array.fromHex == `function`, ol = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function sl(e) {
	if (Zc(e), al) return e.toHex();
	let t = ``;
	for (let n = 0; n < e.length; n++) t += ol[e[n]];
	return t;
}
function cl(e) {
	if (typeof e != `string`) throw TypeError(`string expected`);
	let t = new TextEncoder().encode(e);
	try {
		return new Uint8Array(t);
	} finally {
		nl(t);
	}
}
function ll(e, t, n = `opts`) {
	return $c(e, `defaults`), t !== void 0 && $c(t, n), Object.assign(Object.create(null), e, t);
}
function ul(e, t = {}) {
	if (typeof e != `function`) throw TypeError(`"hashCons" expected function, got type=` + typeof e);
	t = ll({}, t, `info`);
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
const dl = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) });
function fl(e, t, n) {
	return e & t ^ ~e & n;
}
function pl(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var ml = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = rl(this.buffer);
	}
	update(e) {
		el(this), Zc(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length, a = !1;
		for (let o = 0; o < i;) {
			let s = Math.min(r - this.pos, i - o);
			if (s === r) {
				let t = rl(e);
				for (; r <= i - o; o += r) this.process(t, o);
				a = !0;
			} else n.set(o === 0 && s === i ? e : e.subarray(o, o + s), this.pos), this.pos += s, o += s, this.pos === r && (this.process(t, 0), this.pos = 0, a = !0);
		}
		return this.length += e.length, a && this.roundClean(), this;
	}
	digestInto(e) {
		el(this), tl(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), qc(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : rl(e), s = this.outputLen, c = s / 4, l = this.get();
		if (s % 4 || c > l.length) throw Error(`invalid outputLen`);
		for (let e = 0; e < c; e++) o.setUint32(4 * e, l[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneIntoMeta(e) {
		let { buffer: t, length: n, finished: r, destroyed: i, pos: a } = this;
		return e.destroyed = i, e.finished = r, e.length = n, e.pos = a, a && e.buffer.set(t), e;
	}
	clone() {
		return this._cloneInto();
	}
};
const hl = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), gl = Uint32Array.from([
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
]), _l = /* @__PURE__ */ new Uint32Array(64);
var vl = class extends ml {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(e, t) {
		super(64, e, 8, !1), this.A = t[0] | 0, this.B = t[1] | 0, this.C = t[2] | 0, this.D = t[3] | 0, this.E = t[4] | 0, this.F = t[5] | 0, this.G = t[6] | 0, this.H = t[7] | 0;
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) _l[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = _l[e - 15], n = _l[e - 2], r = il(t, 7) ^ il(t, 18) ^ t >>> 3, i = il(n, 17) ^ il(n, 19) ^ n >>> 10;
			_l[e] = i + _l[e - 7] + r + _l[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = il(o, 6) ^ il(o, 11) ^ il(o, 25), u = l + t + fl(o, s, c) + gl[e] + _l[e] | 0, d = (il(n, 2) ^ il(n, 13) ^ il(n, 22)) + pl(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		nl(_l);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), nl(this.buffer);
	}
}, yl = class extends vl {
	constructor() {
		super(32, hl);
	}
};
const bl = ul(() => new yl(), dl(1));
function xl(e, t) {
	let n = t > 2 ? ~~(4294967296 / t) * t : 4294967296, r = e.next() + 2147483648;
	for (; r >= n;) r = e.next() + 2147483648;
	return r % t;
}
function Sl(e, t) {
	if (t < 0) {
		let n = -t;
		e.sign = -1, e.data[0] = ~~(n / 4294967296), e.data[1] = n >>> 0;
	} else e.sign = 1, e.data[0] = ~~(t / 4294967296), e.data[1] = t >>> 0;
	return e;
}
function Cl(e, t, n) {
	let r = t.data[1], i = t.data[0], a = t.sign, o = n.data[1], s = n.data[0], c = n.sign;
	if (e.sign = 1, a === 1 && c === -1) {
		let t = r + o, n = i + s + +(t > 4294967295);
		return e.data[0] = n >>> 0, e.data[1] = t >>> 0, e;
	}
	let l = r, u = i, d = o, f = s;
	a === -1 && (l = o, u = s, d = r, f = i);
	let p = 0, m = l - d;
	return m < 0 && (p = 1, m >>>= 0), e.data[0] = u - f - p, e.data[1] = m, e;
}
function wl(e, t, n) {
	let r = n[0] + 1;
	for (t[0] = xl(e, r), t[1] = xl(e, 4294967296); t[0] >= n[0] && (t[0] !== n[0] || t[1] >= n[1]);) t[0] = xl(e, r), t[1] = xl(e, 4294967296);
	return t;
}
const Tl = 2 ** 53 - 1, El = {
	sign: 1,
	data: [0, 0]
}, Dl = {
	sign: 1,
	data: [0, 0]
}, Ol = {
	sign: 1,
	data: [0, 0]
}, kl = [0, 0];
function Al(e, t, n, r) {
	let i = r <= Tl ? Sl(Ol, r) : Cl(Ol, Sl(El, n), Sl(Dl, t));
	return i.data[1] === 4294967295 ? (i.data[0] += 1, i.data[1] = 0) : i.data[1] += 1, wl(e, kl, i.data), kl[0] * 4294967296 + kl[1] + t;
}
function jl(e, t, n) {
	let r = n - t;
	return r <= 4294967295 ? xl(e, r + 1) + t : Al(e, t, n, r);
}
const Ml = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var Nl = class e {
	constructor(e, t, n, r) {
		this.s01 = e, this.s00 = t, this.s11 = n, this.s10 = r;
	}
	clone() {
		return new e(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		let e = this.s00 + this.s10 | 0, t = this.s10 ^ this.s00, n = this.s11 ^ this.s01, r = this.s00, i = this.s01;
		return this.s00 = r << 24 ^ i >>> 8 ^ t ^ t << 16, this.s01 = i << 24 ^ r >>> 8 ^ n ^ (n << 16 | t >>> 16), this.s10 = n << 5 ^ t >>> 27, this.s11 = t << 5 ^ n >>> 27, e;
	}
	jump() {
		let e = 0, t = 0, n = 0, r = 0, i = this.s01, a = this.s00, o = this.s11, s = this.s10;
		for (let c = 0; c !== 4; ++c) {
			let l = Ml[c];
			for (let c = 1; c; c <<= 1) {
				l & c && (e ^= i, t ^= a, n ^= o, r ^= s);
				let u = s ^ a, d = o ^ i, f = a, p = i;
				a = f << 24 ^ p >>> 8 ^ u ^ u << 16, i = p << 24 ^ f >>> 8 ^ d ^ (d << 16 | u >>> 16), s = d << 5 ^ u >>> 27, o = u << 5 ^ d >>> 27;
			}
		}
		this.s01 = e, this.s00 = t, this.s11 = n, this.s10 = r;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function Pl(e) {
	return new Nl(-1, ~e, e | 0, 0);
}
var Fl = n(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` ? t.exports = r() : typeof define == `function` && define.amd ? define(r) : n.jStat = r();
	})(n, function() {
		var e = function(e, t) {
			var n = Array.prototype.concat, r = Array.prototype.slice, i = Object.prototype.toString;
			function a(t, n) {
				var r = t > n ? t : n;
				return e.pow(10, 17 - ~~(e.log(r > 0 ? r : -r) * e.LOG10E));
			}
			var o = Array.isArray || function(e) {
				return i.call(e) === `[object Array]`;
			};
			function s(e) {
				return i.call(e) === `[object Function]`;
			}
			function c(e) {
				return typeof e == `number` && e - e === 0;
			}
			function l(e) {
				return n.apply([], e);
			}
			function u() {
				return new u._init(arguments);
			}
			u.fn = u.prototype, u._init = function(e) {
				if (o(e[0])) {
					if (o(e[0][0])) {
						s(e[1]) && (e[0] = u.map(e[0], e[1]));
						for (var t = 0; t < e[0].length; t++) this[t] = e[0][t];
						this.length = e[0].length;
					} else this[0] = s(e[1]) ? u.map(e[0], e[1]) : e[0], this.length = 1;
				} else if (c(e[0])) this[0] = u.seq.apply(null, e), this.length = 1;
				else if (e[0] instanceof u) return u(e[0].toArray());
				else this[0] = [], this.length = 1;
				return this;
			}, u._init.prototype = u.prototype, u._init.constructor = u, u.utils = {
				calcRdx: a,
				isArray: o,
				isFunction: s,
				isNumber: c,
				toVector: l
			}, u._random_fn = e.random, u.setRandom = function(e) {
				if (typeof e != `function`) throw TypeError(`fn is not a function`);
				u._random_fn = e;
			}, u.extend = function(e) {
				var t, n;
				if (arguments.length === 1) {
					for (n in e) u[n] = e[n];
					return this;
				}
				for (t = 1; t < arguments.length; t++) for (n in arguments[t]) e[n] = arguments[t][n];
				return e;
			}, u.rows = function(e) {
				return e.length || 1;
			}, u.cols = function(e) {
				return e[0].length || 1;
			}, u.dimensions = function(e) {
				return {
					rows: u.rows(e),
					cols: u.cols(e)
				};
			}, u.row = function(e, t) {
				return o(t) ? t.map(function(t) {
					return u.row(e, t);
				}) : e[t];
			}, u.rowa = function(e, t) {
				return u.row(e, t);
			}, u.col = function(e, t) {
				if (o(t)) {
					var n = u.arange(e.length).map(function() {
						return Array(t.length);
					});
					return t.forEach(function(t, r) {
						u.arange(e.length).forEach(function(i) {
							n[i][r] = e[i][t];
						});
					}), n;
				}
				for (var r = Array(e.length), i = 0; i < e.length; i++) r[i] = [e[i][t]];
				return r;
			}, u.cola = function(e, t) {
				return u.col(e, t).map(function(e) {
					return e[0];
				});
			}, u.diag = function(e) {
				for (var t = u.rows(e), n = Array(t), r = 0; r < t; r++) n[r] = [e[r][r]];
				return n;
			}, u.antidiag = function(e) {
				for (var t = u.rows(e) - 1, n = Array(t), r = 0; t >= 0; t--, r++) n[r] = [e[r][t]];
				return n;
			}, u.transpose = function(e) {
				var t = [], n, r, i, a, s;
				for (o(e[0]) || (e = [e]), r = e.length, i = e[0].length, s = 0; s < i; s++) {
					for (n = Array(r), a = 0; a < r; a++) n[a] = e[a][s];
					t.push(n);
				}
				return t.length === 1 ? t[0] : t;
			}, u.map = function(e, t, n) {
				var r, i, a, s, c;
				for (o(e[0]) || (e = [e]), i = e.length, a = e[0].length, s = n ? e : Array(i), r = 0; r < i; r++) for (s[r] || (s[r] = Array(a)), c = 0; c < a; c++) s[r][c] = t(e[r][c], r, c);
				return s.length === 1 ? s[0] : s;
			}, u.cumreduce = function(e, t, n) {
				var r, i, a, s, c;
				for (o(e[0]) || (e = [e]), i = e.length, a = e[0].length, s = n ? e : Array(i), r = 0; r < i; r++) for (s[r] || (s[r] = Array(a)), a > 0 && (s[r][0] = e[r][0]), c = 1; c < a; c++) s[r][c] = t(s[r][c - 1], e[r][c]);
				return s.length === 1 ? s[0] : s;
			}, u.alter = function(e, t) {
				return u.map(e, t, !0);
			}, u.create = function(e, t, n) {
				var r = Array(e), i, a;
				for (s(t) && (n = t, t = e), i = 0; i < e; i++) for (r[i] = Array(t), a = 0; a < t; a++) r[i][a] = n(i, a);
				return r;
			};
			function d() {
				return 0;
			}
			u.zeros = function(e, t) {
				return c(t) || (t = e), u.create(e, t, d);
			};
			function f() {
				return 1;
			}
			u.ones = function(e, t) {
				return c(t) || (t = e), u.create(e, t, f);
			}, u.rand = function(e, t) {
				return c(t) || (t = e), u.create(e, t, u._random_fn);
			};
			function p(e, t) {
				return +(e === t);
			}
			u.identity = function(e, t) {
				return c(t) || (t = e), u.create(e, t, p);
			}, u.symmetric = function(e) {
				var t = e.length, n, r;
				if (e.length !== e[0].length) return !1;
				for (n = 0; n < t; n++) for (r = 0; r < t; r++) if (e[r][n] !== e[n][r]) return !1;
				return !0;
			}, u.clear = function(e) {
				return u.alter(e, d);
			}, u.seq = function(e, t, n, r) {
				s(r) || (r = !1);
				for (var i = [], o = a(e, t), c = (t * o - e * o) / ((n - 1) * o), l = e, u = 0; l <= t && u < n; u++, l = (e * o + c * o * u) / o) i.push(r ? r(l, u) : l);
				return i;
			}, u.arange = function(e, n, r) {
				var i = [], a;
				if (r ||= 1, n === t && (n = e, e = 0), e === n || r === 0 || e < n && r < 0 || e > n && r > 0) return [];
				if (r > 0) for (a = e; a < n; a += r) i.push(a);
				else for (a = e; a > n; a += r) i.push(a);
				return i;
			}, u.slice = function() {
				function e(e, n, r, i) {
					var a, o = [], s = e.length;
					if (n === t && r === t && i === t) return u.copy(e);
					if (n ||= 0, r ||= e.length, n = n >= 0 ? n : s + n, r = r >= 0 ? r : s + r, i ||= 1, n === r || i === 0 || n < r && i < 0 || n > r && i > 0) return [];
					if (i > 0) for (a = n; a < r; a += i) o.push(e[a]);
					else for (a = n; a > r; a += i) o.push(e[a]);
					return o;
				}
				function n(t, n) {
					var r, i;
					if (n ||= {}, c(n.row)) {
						if (c(n.col)) return t[n.row][n.col];
						var a = u.rowa(t, n.row);
						return r = n.col || {}, e(a, r.start, r.end, r.step);
					}
					if (c(n.col)) {
						var o = u.cola(t, n.col);
						return i = n.row || {}, e(o, i.start, i.end, i.step);
					}
					return i = n.row || {}, r = n.col || {}, e(t, i.start, i.end, i.step).map(function(t) {
						return e(t, r.start, r.end, r.step);
					});
				}
				return n;
			}(), u.sliceAssign = function(n, r, i) {
				var a, o;
				if (c(r.row)) {
					if (c(r.col)) return n[r.row][r.col] = i;
					r.col = r.col || {}, r.col.start = r.col.start || 0, r.col.end = r.col.end || n[0].length, r.col.step = r.col.step || 1, a = u.arange(r.col.start, e.min(n.length, r.col.end), r.col.step);
					var s = r.row;
					return a.forEach(function(e, t) {
						n[s][e] = i[t];
					}), n;
				}
				if (c(r.col)) {
					r.row = r.row || {}, r.row.start = r.row.start || 0, r.row.end = r.row.end || n.length, r.row.step = r.row.step || 1, o = u.arange(r.row.start, e.min(n[0].length, r.row.end), r.row.step);
					var l = r.col;
					return o.forEach(function(e, t) {
						n[e][l] = i[t];
					}), n;
				}
				return i[0].length === t && (i = [i]), r.row.start = r.row.start || 0, r.row.end = r.row.end || n.length, r.row.step = r.row.step || 1, r.col.start = r.col.start || 0, r.col.end = r.col.end || n[0].length, r.col.step = r.col.step || 1, o = u.arange(r.row.start, e.min(n.length, r.row.end), r.row.step), a = u.arange(r.col.start, e.min(n[0].length, r.col.end), r.col.step), o.forEach(function(e, t) {
					a.forEach(function(r, a) {
						n[e][r] = i[t][a];
					});
				}), n;
			}, u.diagonal = function(e) {
				var t = u.zeros(e.length, e.length);
				return e.forEach(function(e, n) {
					t[n][n] = e;
				}), t;
			}, u.copy = function(e) {
				return e.map(function(e) {
					return c(e) ? e : e.map(function(e) {
						return e;
					});
				});
			};
			var m = u.prototype;
			return m.length = 0, m.push = Array.prototype.push, m.sort = Array.prototype.sort, m.splice = Array.prototype.splice, m.slice = Array.prototype.slice, m.toArray = function() {
				return this.length > 1 ? r.call(this) : r.call(this)[0];
			}, m.map = function(e, t) {
				return u(u.map(this, e, t));
			}, m.cumreduce = function(e, t) {
				return u(u.cumreduce(this, e, t));
			}, m.alter = function(e) {
				return u.alter(this, e), this;
			}, (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function(t) {
						var n = this, r;
						return t ? (setTimeout(function() {
							t.call(n, m[e].call(n));
						}), this) : (r = u[e](this), o(r) ? u(r) : r);
					};
				})(e[t]);
			})(`transpose clear symmetric rows cols dimensions diag antidiag`.split(` `)), (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function(t, n) {
						var r = this;
						return n ? (setTimeout(function() {
							n.call(r, m[e].call(r, t));
						}), this) : u(u[e](this, t));
					};
				})(e[t]);
			})(`row col`.split(` `)), (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function() {
						return u(u[e].apply(null, arguments));
					};
				})(e[t]);
			})(`create zeros ones rand identity`.split(` `)), u;
		}(Math);
		return (function(e, t) {
			var n = e.utils.isFunction;
			function r(e, t) {
				return e - t;
			}
			function i(e, n, r) {
				return t.max(n, t.min(e, r));
			}
			e.sum = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n];
				return t;
			}, e.sumsqrd = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n] * e[n];
				return t;
			}, e.sumsqerr = function(t) {
				for (var n = e.mean(t), r = 0, i = t.length, a; --i >= 0;) a = t[i] - n, r += a * a;
				return r;
			}, e.sumrow = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n];
				return t;
			}, e.product = function(e) {
				for (var t = 1, n = e.length; --n >= 0;) t *= e[n];
				return t;
			}, e.min = function(e) {
				for (var t = e[0], n = 0; ++n < e.length;) e[n] < t && (t = e[n]);
				return t;
			}, e.max = function(e) {
				for (var t = e[0], n = 0; ++n < e.length;) e[n] > t && (t = e[n]);
				return t;
			}, e.unique = function(e) {
				for (var t = {}, n = [], r = 0; r < e.length; r++) t[e[r]] || (t[e[r]] = !0, n.push(e[r]));
				return n;
			}, e.mean = function(t) {
				return e.sum(t) / t.length;
			}, e.meansqerr = function(t) {
				return e.sumsqerr(t) / t.length;
			}, e.geomean = function(n) {
				var r = n.map(t.log), i = e.mean(r);
				return t.exp(i);
			}, e.median = function(e) {
				var t = e.length, n = e.slice().sort(r);
				return t & 1 ? n[t / 2 | 0] : (n[t / 2 - 1] + n[t / 2]) / 2;
			}, e.cumsum = function(t) {
				return e.cumreduce(t, function(e, t) {
					return e + t;
				});
			}, e.cumprod = function(t) {
				return e.cumreduce(t, function(e, t) {
					return e * t;
				});
			}, e.diff = function(e) {
				for (var t = [], n = e.length, r = 1; r < n; r++) t.push(e[r] - e[r - 1]);
				return t;
			}, e.rank = function(e) {
				var t, n = [], i = {};
				for (t = 0; t < e.length; t++) {
					var a = e[t];
					i[a] ? i[a]++ : (i[a] = 1, n.push(a));
				}
				var o = n.sort(r), s = {}, c = 1;
				for (t = 0; t < o.length; t++) {
					var a = o[t], l = i[a];
					s[a] = (c + (c + l - 1)) / 2, c += l;
				}
				return e.map(function(e) {
					return s[e];
				});
			}, e.mode = function(e) {
				for (var t = e.length, n = e.slice().sort(r), i = 1, a = 0, o = 0, s = [], c = 0; c < t; c++) n[c] === n[c + 1] ? i++ : (i > a ? (s = [n[c]], a = i, o = 0) : i === a && (s.push(n[c]), o++), i = 1);
				return o === 0 ? s[0] : s;
			}, e.range = function(t) {
				return e.max(t) - e.min(t);
			}, e.variance = function(t, n) {
				return e.sumsqerr(t) / (t.length - +!!n);
			}, e.pooledvariance = function(t) {
				return t.reduce(function(t, n) {
					return t + e.sumsqerr(n);
				}, 0) / (t.reduce(function(e, t) {
					return e + t.length;
				}, 0) - t.length);
			}, e.deviation = function(t) {
				for (var n = e.mean(t), r = t.length, i = Array(r), a = 0; a < r; a++) i[a] = t[a] - n;
				return i;
			}, e.stdev = function(n, r) {
				return t.sqrt(e.variance(n, r));
			}, e.pooledstdev = function(n) {
				return t.sqrt(e.pooledvariance(n));
			}, e.meandev = function(n) {
				for (var r = e.mean(n), i = [], a = n.length - 1; a >= 0; a--) i.push(t.abs(n[a] - r));
				return e.mean(i);
			}, e.meddev = function(n) {
				for (var r = e.median(n), i = [], a = n.length - 1; a >= 0; a--) i.push(t.abs(n[a] - r));
				return e.median(i);
			}, e.coeffvar = function(t) {
				return e.stdev(t) / e.mean(t);
			}, e.quartiles = function(e) {
				var n = e.length, i = e.slice().sort(r);
				return [
					i[t.round(n / 4) - 1],
					i[t.round(n / 2) - 1],
					i[t.round(n * 3 / 4) - 1]
				];
			}, e.quantiles = function(e, n, a, o) {
				var s = e.slice().sort(r), c = [n.length], l = e.length, u, d, f, p, m, h;
				for (a === void 0 && (a = 3 / 8), o === void 0 && (o = 3 / 8), u = 0; u < n.length; u++) d = n[u], f = a + d * (1 - a - o), p = l * d + f, m = t.floor(i(p, 1, l - 1)), h = i(p - m, 0, 1), c[u] = (1 - h) * s[m - 1] + h * s[m];
				return c;
			}, e.percentile = function(e, t, n) {
				var i = e.slice().sort(r), a = t * (i.length + (n ? 1 : -1)) + +!n, o = parseInt(a), s = a - o;
				return o + 1 < i.length ? i[o - 1] + s * (i[o] - i[o - 1]) : i[o - 1];
			}, e.percentileOfScore = function(e, t, n) {
				var r = 0, i = e.length, a = !1, o, s;
				for (n === `strict` && (a = !0), s = 0; s < i; s++) o = e[s], (a && o < t || !a && o <= t) && r++;
				return r / i;
			}, e.histogram = function(n, r) {
				r ||= 4;
				for (var i = e.min(n), a = (e.max(n) - i) / r, o = n.length, s = [], c = 0; c < r; c++) s[c] = 0;
				for (c = 0; c < o; c++) s[t.min(t.floor((n[c] - i) / a), r - 1)] += 1;
				return s;
			}, e.covariance = function(t, n) {
				for (var r = e.mean(t), i = e.mean(n), a = t.length, o = Array(a), s = 0; s < a; s++) o[s] = (t[s] - r) * (n[s] - i);
				return e.sum(o) / (a - 1);
			}, e.corrcoeff = function(t, n) {
				return e.covariance(t, n) / e.stdev(t, 1) / e.stdev(n, 1);
			}, e.spearmancoeff = function(t, n) {
				return t = e.rank(t), n = e.rank(n), e.corrcoeff(t, n);
			}, e.stanMoment = function(n, r) {
				for (var i = e.mean(n), a = e.stdev(n), o = n.length, s = 0, c = 0; c < o; c++) s += t.pow((n[c] - i) / a, r);
				return s / n.length;
			}, e.skewness = function(t) {
				return e.stanMoment(t, 3);
			}, e.kurtosis = function(t) {
				return e.stanMoment(t, 4) - 3;
			};
			var a = e.prototype;
			(function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function(r, i) {
						var o = [], s = 0, c = this;
						if (n(r) && (i = r, r = !1), i) return setTimeout(function() {
							i.call(c, a[t].call(c, r));
						}), this;
						if (this.length > 1) {
							for (c = r === !0 ? this : this.transpose(); s < c.length; s++) o[s] = e[t](c[s]);
							return o;
						}
						return e[t](this[0], r);
					};
				})(t[r]);
			})(`cumsum cumprod`.split(` `)), (function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function(r, i) {
						var o = [], s = 0, c = this;
						if (n(r) && (i = r, r = !1), i) return setTimeout(function() {
							i.call(c, a[t].call(c, r));
						}), this;
						if (this.length > 1) {
							for (t !== `sumrow` && (c = r === !0 ? this : this.transpose()); s < c.length; s++) o[s] = e[t](c[s]);
							return r === !0 ? e[t](e.utils.toVector(o)) : o;
						}
						return e[t](this[0], r);
					};
				})(t[r]);
			})(`sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis`.split(` `)), (function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function() {
						var r = [], i = 0, o = this, s = Array.prototype.slice.call(arguments), c;
						if (n(s[s.length - 1])) {
							c = s[s.length - 1];
							var l = s.slice(0, s.length - 1);
							return setTimeout(function() {
								c.call(o, a[t].apply(o, l));
							}), this;
						}
						c = void 0;
						var u = function(n) {
							return e[t].apply(o, [n].concat(s));
						};
						if (this.length > 1) {
							for (o = o.transpose(); i < o.length; i++) r[i] = u(o[i]);
							return r;
						}
						return u(this[0]);
					};
				})(t[r]);
			})(`quantiles percentileOfScore`.split(` `));
		})(e, Math), (function(e, t) {
			e.gammaln = function(e) {
				var n = 0, r = [
					76.18009172947146,
					-86.50532032941678,
					24.01409824083091,
					-1.231739572450155,
					.001208650973866179,
					-5395239384953e-18
				], i = 1.000000000190015, a, o, s = (o = a = e) + 5.5;
				for (s -= (a + .5) * t.log(s); n < 6; n++) i += r[n] / ++o;
				return t.log(2.5066282746310007 * i / a) - s;
			}, e.loggam = function(e) {
				var n, r, i, a, o, s, c, l = [
					.08333333333333333,
					-.002777777777777778,
					.0007936507936507937,
					-.0005952380952380952,
					.0008417508417508418,
					-.001917526917526918,
					.00641025641025641,
					-.02955065359477124,
					.1796443723688307,
					-1.3924322169059
				];
				if (n = e, c = 0, e == 1 || e == 2) return 0;
				for (e <= 7 && (c = t.floor(7 - e), n = e + c), r = 1 / (n * n), i = 2 * t.PI, o = l[9], s = 8; s >= 0; s--) o *= r, o += l[s];
				if (a = o / n + .5 * t.log(i) + (n - .5) * t.log(n) - n, e <= 7) for (s = 1; s <= c; s++) a -= t.log(n - 1), --n;
				return a;
			}, e.gammafn = function(e) {
				var n = [
					-1.716185138865495,
					24.76565080557592,
					-379.80425647094563,
					629.3311553128184,
					866.9662027904133,
					-31451.272968848367,
					-36144.413418691176,
					66456.14382024054
				], r = [
					-30.8402300119739,
					315.35062697960416,
					-1015.1563674902192,
					-3107.771671572311,
					22538.11842098015,
					4755.846277527881,
					-134659.9598649693,
					-115132.2596755535
				], i = !1, a = 0, o = 0, s = 0, c = e, l, u, d, f;
				if (e > 171.6243769536076) return 1 / 0;
				if (c <= 0) {
					if (f = c % 1 + 36e-17, f) i = (c & 1 ? -1 : 1) * t.PI / t.sin(t.PI * f), c = 1 - c;
					else return 1 / 0;
				}
				for (d = c, u = c < 1 ? c++ : (c -= a = (c | 0) - 1) - 1, l = 0; l < 8; ++l) s = (s + n[l]) * u, o = o * u + r[l];
				if (f = s / o + 1, d < c) f /= d;
				else if (d > c) for (l = 0; l < a; ++l) f *= c, c++;
				return i && (f = i / f), f;
			}, e.gammap = function(t, n) {
				return e.lowRegGamma(t, n) * e.gammafn(t);
			}, e.lowRegGamma = function(n, r) {
				var i = e.gammaln(n), a = n, o = 1 / n, s = o, c = r + 1 - n, l = 1 / 1e-30, u = 1 / c, d = u, f = 1, p = -~(t.log(n >= 1 ? n : 1 / n) * 8.5 + n * .4 + 17), m;
				if (r < 0 || n <= 0) return NaN;
				if (r < n + 1) {
					for (; f <= p; f++) o += s *= r / ++a;
					return o * t.exp(-r + n * t.log(r) - i);
				}
				for (; f <= p; f++) m = -f * (f - n), c += 2, u = m * u + c, l = c + m / l, u = 1 / u, d *= u * l;
				return 1 - d * t.exp(-r + n * t.log(r) - i);
			}, e.factorialln = function(t) {
				return t < 0 ? NaN : e.gammaln(t + 1);
			}, e.factorial = function(t) {
				return t < 0 ? NaN : e.gammafn(t + 1);
			}, e.combination = function(n, r) {
				return n > 170 || r > 170 ? t.exp(e.combinationln(n, r)) : e.factorial(n) / e.factorial(r) / e.factorial(n - r);
			}, e.combinationln = function(t, n) {
				return e.factorialln(t) - e.factorialln(n) - e.factorialln(t - n);
			}, e.permutation = function(t, n) {
				return e.factorial(t) / e.factorial(t - n);
			}, e.betafn = function(n, r) {
				if (!(n <= 0 || r <= 0)) return n + r > 170 ? t.exp(e.betaln(n, r)) : e.gammafn(n) * e.gammafn(r) / e.gammafn(n + r);
			}, e.betaln = function(t, n) {
				return e.gammaln(t) + e.gammaln(n) - e.gammaln(t + n);
			}, e.betacf = function(e, n, r) {
				var i = 1e-30, a = 1, o = n + r, s = n + 1, c = n - 1, l = 1, u = 1 - o * e / s, d, f, p, m;
				for (t.abs(u) < i && (u = i), u = 1 / u, m = u; a <= 100 && (d = 2 * a, f = a * (r - a) * e / ((c + d) * (n + d)), u = 1 + f * u, t.abs(u) < i && (u = i), l = 1 + f / l, t.abs(l) < i && (l = i), u = 1 / u, m *= u * l, f = -(n + a) * (o + a) * e / ((n + d) * (s + d)), u = 1 + f * u, t.abs(u) < i && (u = i), l = 1 + f / l, t.abs(l) < i && (l = i), u = 1 / u, p = u * l, m *= p, !(t.abs(p - 1) < 3e-7)); a++);
				return m;
			}, e.gammapinv = function(n, r) {
				var i = 0, a = r - 1, o = 1e-8, s = e.gammaln(r), c, l, u, d, f, p, m;
				if (n >= 1) return t.max(100, r + 100 * t.sqrt(r));
				if (n <= 0) return 0;
				for (r > 1 ? (p = t.log(a), m = t.exp(a * (p - 1) - s), f = n < .5 ? n : 1 - n, u = t.sqrt(-2 * t.log(f)), c = (2.30753 + u * .27061) / (1 + u * (.99229 + u * .04481)) - u, n < .5 && (c = -c), c = t.max(.001, r * t.pow(1 - 1 / (9 * r) - c / (3 * t.sqrt(r)), 3))) : (u = 1 - r * (.253 + r * .12), c = n < u ? t.pow(n / u, 1 / r) : 1 - t.log(1 - (n - u) / (1 - u))); i < 12; i++) {
					if (c <= 0) return 0;
					if (l = e.lowRegGamma(r, c) - n, u = r > 1 ? m * t.exp(-(c - a) + a * (t.log(c) - p)) : t.exp(-c + a * t.log(c) - s), d = l / u, c -= u = d / (1 - .5 * t.min(1, d * ((r - 1) / c - 1))), c <= 0 && (c = .5 * (c + u)), t.abs(u) < o * c) break;
				}
				return c;
			}, e.erf = function(e) {
				var n = [
					-1.3026537197817094,
					.6419697923564902,
					.019476473204185836,
					-.00956151478680863,
					-.000946595344482036,
					.000366839497852761,
					42523324806907e-18,
					-20278578112534e-18,
					-1624290004647e-18,
					130365583558e-17,
					1.5626441722e-8,
					-8.5238095915e-8,
					6.529054439e-9,
					5.059343495e-9,
					-991364156e-18,
					-227365122e-18,
					96467911e-18,
					2394038e-18,
					-6886027e-18,
					894487e-18,
					313092e-18,
					-112708e-18,
					381e-18,
					7106e-18,
					-1523e-18,
					-94e-18,
					121e-18,
					-28e-18
				], r = n.length - 1, i = !1, a = 0, o = 0, s, c, l, u;
				for (e < 0 && (e = -e, i = !0), s = 2 / (2 + e), c = 4 * s - 2; r > 0; r--) l = a, a = c * a - o + n[r], o = l;
				return u = s * t.exp(-e * e + .5 * (n[0] + c * a) - o), i ? u - 1 : 1 - u;
			}, e.erfc = function(t) {
				return 1 - e.erf(t);
			}, e.erfcinv = function(n) {
				var r = 0, i, a, o, s;
				if (n >= 2) return -100;
				if (n <= 0) return 100;
				for (s = n < 1 ? n : 2 - n, o = t.sqrt(-2 * t.log(s / 2)), i = -.70711 * ((2.30753 + o * .27061) / (1 + o * (.99229 + o * .04481)) - o); r < 2; r++) a = e.erfc(i) - s, i += a / (1.1283791670955126 * t.exp(-i * i) - i * a);
				return n < 1 ? i : -i;
			}, e.ibetainv = function(n, r, i) {
				var a = 1e-8, o = r - 1, s = i - 1, c = 0, l, u, d, f, p, m, h, g, _, v, y;
				if (n <= 0) return 0;
				if (n >= 1) return 1;
				for (r >= 1 && i >= 1 ? (d = n < .5 ? n : 1 - n, f = t.sqrt(-2 * t.log(d)), h = (2.30753 + f * .27061) / (1 + f * (.99229 + f * .04481)) - f, n < .5 && (h = -h), g = (h * h - 3) / 6, _ = 2 / (1 / (2 * r - 1) + 1 / (2 * i - 1)), v = h * t.sqrt(g + _) / _ - (1 / (2 * i - 1) - 1 / (2 * r - 1)) * (g + 5 / 6 - 2 / (3 * _)), h = r / (r + i * t.exp(2 * v))) : (l = t.log(r / (r + i)), u = t.log(i / (r + i)), f = t.exp(r * l) / r, p = t.exp(i * u) / i, v = f + p, h = n < f / v ? t.pow(r * v * n, 1 / r) : 1 - t.pow(i * v * (1 - n), 1 / i)), y = -e.gammaln(r) - e.gammaln(i) + e.gammaln(r + i); c < 10; c++) {
					if (h === 0 || h === 1) return h;
					if (m = e.ibeta(h, r, i) - n, f = t.exp(o * t.log(h) + s * t.log(1 - h) + y), p = m / f, h -= f = p / (1 - .5 * t.min(1, p * (o / h - s / (1 - h)))), h <= 0 && (h = .5 * (h + f)), h >= 1 && (h = .5 * (h + f + 1)), t.abs(f) < a * h && c > 0) break;
				}
				return h;
			}, e.ibeta = function(n, r, i) {
				var a = n === 0 || n === 1 ? 0 : t.exp(e.gammaln(r + i) - e.gammaln(r) - e.gammaln(i) + r * t.log(n) + i * t.log(1 - n));
				return n < 0 || n > 1 ? !1 : n < (r + 1) / (r + i + 2) ? a * e.betacf(n, r, i) / r : 1 - a * e.betacf(1 - n, i, r) / i;
			}, e.randn = function(n, r) {
				var i, a, o, s, c;
				if (r ||= n, n) return e.create(n, r, function() {
					return e.randn();
				});
				do
					i = e._random_fn(), a = 1.7156 * (e._random_fn() - .5), o = i - .449871, s = t.abs(a) + .386595, c = o * o + s * (.196 * s - .25472 * o);
				while (c > .27597 && (c > .27846 || a * a > -4 * t.log(i) * i * i));
				return a / i;
			}, e.randg = function(n, r, i) {
				var a = n, o, s, c, l, u, d;
				if (i ||= r, n ||= 1, r) return d = e.zeros(r, i), d.alter(function() {
					return e.randg(n);
				}), d;
				n < 1 && (n += 1), o = n - 1 / 3, s = 1 / t.sqrt(9 * o);
				do {
					do
						u = e.randn(), l = 1 + s * u;
					while (l <= 0);
					l = l * l * l, c = e._random_fn();
				} while (c > 1 - .331 * t.pow(u, 4) && t.log(c) > .5 * u * u + o * (1 - l + t.log(l)));
				if (n == a) return o * l;
				do
					c = e._random_fn();
				while (c === 0);
				return t.pow(c, 1 / a) * o * l;
			}, (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function() {
						return e(e.map(this, function(n) {
							return e[t](n);
						}));
					};
				})(t[n]);
			})(`gammaln gammafn factorial factorialln`.split(` `)), (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function() {
						return e(e[t].apply(null, arguments));
					};
				})(t[n]);
			})(`randn`.split(` `));
		})(e, Math), (function(e, t) {
			(function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e[t] = function e(t, n, r) {
						return this instanceof e ? (this._a = t, this._b = n, this._c = r, this) : new e(t, n, r);
					}, e.fn[t] = function(n, r, i) {
						var a = e[t](n, r, i);
						return a.data = this, a;
					}, e[t].prototype.sample = function(n) {
						var r = this._a, i = this._b, a = this._c;
						return n ? e.alter(n, function() {
							return e[t].sample(r, i, a);
						}) : e[t].sample(r, i, a);
					}, (function(n) {
						for (var r = 0; r < n.length; r++) (function(n) {
							e[t].prototype[n] = function(r) {
								var i = this._a, a = this._b, o = this._c;
								return !r && r !== 0 && (r = this.data), typeof r == `number` ? e[t][n](r, i, a, o) : e.fn.map.call(r, function(r) {
									return e[t][n](r, i, a, o);
								});
							};
						})(n[r]);
					})(`pdf cdf inv`.split(` `)), (function(n) {
						for (var r = 0; r < n.length; r++) (function(n) {
							e[t].prototype[n] = function() {
								return e[t][n](this._a, this._b, this._c);
							};
						})(n[r]);
					})(`mean median mode variance`.split(` `));
				})(t[n]);
			})(`beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine`.split(` `)), e.extend(e.beta, {
				pdf: function(n, r, i) {
					return n > 1 || n < 0 ? 0 : r == 1 && i == 1 ? 1 : r < 512 && i < 512 ? t.pow(n, r - 1) * t.pow(1 - n, i - 1) / e.betafn(r, i) : t.exp((r - 1) * t.log(n) + (i - 1) * t.log(1 - n) - e.betaln(r, i));
				},
				cdf: function(t, n, r) {
					return t > 1 || t < 0 ? (t > 1) * 1 : e.ibeta(t, n, r);
				},
				inv: function(t, n, r) {
					return e.ibetainv(t, n, r);
				},
				mean: function(e, t) {
					return e / (e + t);
				},
				median: function(t, n) {
					return e.ibetainv(.5, t, n);
				},
				mode: function(e, t) {
					return (e - 1) / (e + t - 2);
				},
				sample: function(t, n) {
					var r = e.randg(t);
					return r / (r + e.randg(n));
				},
				variance: function(e, n) {
					return e * n / (t.pow(e + n, 2) * (e + n + 1));
				}
			}), e.extend(e.centralF, {
				pdf: function(n, r, i) {
					var a, o, s;
					return n < 0 ? 0 : r <= 2 ? n === 0 && r < 2 ? 1 / 0 : n === 0 && r === 2 ? 1 : 1 / e.betafn(r / 2, i / 2) * t.pow(r / i, r / 2) * t.pow(n, r / 2 - 1) * t.pow(1 + r / i * n, -(r + i) / 2) : (a = r * n / (i + n * r), o = i / (i + n * r), s = r * o / 2, s * e.binomial.pdf((r - 2) / 2, (r + i - 2) / 2, a));
				},
				cdf: function(t, n, r) {
					return t < 0 ? 0 : e.ibeta(n * t / (n * t + r), n / 2, r / 2);
				},
				inv: function(t, n, r) {
					return r / (n * (1 / e.ibetainv(t, n / 2, r / 2) - 1));
				},
				mean: function(e, t) {
					return t > 2 ? t / (t - 2) : void 0;
				},
				mode: function(e, t) {
					return e > 2 ? t * (e - 2) / (e * (t + 2)) : void 0;
				},
				sample: function(t, n) {
					var r = e.randg(t / 2) * 2, i = e.randg(n / 2) * 2;
					return r / t / (i / n);
				},
				variance: function(e, t) {
					if (!(t <= 4)) return 2 * t * t * (e + t - 2) / (e * (t - 2) * (t - 2) * (t - 4));
				}
			}), e.extend(e.cauchy, {
				pdf: function(e, n, r) {
					return r < 0 ? 0 : r / (t.pow(e - n, 2) + t.pow(r, 2)) / t.PI;
				},
				cdf: function(e, n, r) {
					return t.atan((e - n) / r) / t.PI + .5;
				},
				inv: function(e, n, r) {
					return n + r * t.tan(t.PI * (e - .5));
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				sample: function(n, r) {
					return e.randn() * t.sqrt(1 / (2 * e.randg(.5))) * r + n;
				}
			}), e.extend(e.chisquare, {
				pdf: function(n, r) {
					return n < 0 ? 0 : n === 0 && r === 2 ? .5 : t.exp((r / 2 - 1) * t.log(n) - n / 2 - r / 2 * t.log(2) - e.gammaln(r / 2));
				},
				cdf: function(t, n) {
					return t < 0 ? 0 : e.lowRegGamma(n / 2, t / 2);
				},
				inv: function(t, n) {
					return 2 * e.gammapinv(t, .5 * n);
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e * t.pow(1 - 2 / (9 * e), 3);
				},
				mode: function(e) {
					return e - 2 > 0 ? e - 2 : 0;
				},
				sample: function(t) {
					return e.randg(t / 2) * 2;
				},
				variance: function(e) {
					return 2 * e;
				}
			}), e.extend(e.exponential, {
				pdf: function(e, n) {
					return e < 0 ? 0 : n * t.exp(-n * e);
				},
				cdf: function(e, n) {
					return e < 0 ? 0 : 1 - t.exp(-n * e);
				},
				inv: function(e, n) {
					return -t.log(1 - e) / n;
				},
				mean: function(e) {
					return 1 / e;
				},
				median: function(e) {
					return 1 / e * t.log(2);
				},
				mode: function() {
					return 0;
				},
				sample: function(n) {
					return -1 / n * t.log(e._random_fn());
				},
				variance: function(e) {
					return t.pow(e, -2);
				}
			}), e.extend(e.gamma, {
				pdf: function(n, r, i) {
					return n < 0 ? 0 : n === 0 && r === 1 ? 1 / i : t.exp((r - 1) * t.log(n) - n / i - e.gammaln(r) - r * t.log(i));
				},
				cdf: function(t, n, r) {
					return t < 0 ? 0 : e.lowRegGamma(n, t / r);
				},
				inv: function(t, n, r) {
					return e.gammapinv(t, n) * r;
				},
				mean: function(e, t) {
					return e * t;
				},
				mode: function(e, t) {
					if (e > 1) return (e - 1) * t;
				},
				sample: function(t, n) {
					return e.randg(t) * n;
				},
				variance: function(e, t) {
					return e * t * t;
				}
			}), e.extend(e.invgamma, {
				pdf: function(n, r, i) {
					return n <= 0 ? 0 : t.exp(-(r + 1) * t.log(n) - i / n - e.gammaln(r) + r * t.log(i));
				},
				cdf: function(t, n, r) {
					return t <= 0 ? 0 : 1 - e.lowRegGamma(n, r / t);
				},
				inv: function(t, n, r) {
					return r / e.gammapinv(1 - t, n);
				},
				mean: function(e, t) {
					return e > 1 ? t / (e - 1) : void 0;
				},
				mode: function(e, t) {
					return t / (e + 1);
				},
				sample: function(t, n) {
					return n / e.randg(t);
				},
				variance: function(e, t) {
					if (!(e <= 2)) return t * t / ((e - 1) * (e - 1) * (e - 2));
				}
			}), e.extend(e.kumaraswamy, {
				pdf: function(e, n, r) {
					return e === 0 && n === 1 ? r : e === 1 && r === 1 ? n : t.exp(t.log(n) + t.log(r) + (n - 1) * t.log(e) + (r - 1) * t.log(1 - t.pow(e, n)));
				},
				cdf: function(e, n, r) {
					return e < 0 ? 0 : e > 1 ? 1 : 1 - t.pow(1 - t.pow(e, n), r);
				},
				inv: function(e, n, r) {
					return t.pow(1 - t.pow(1 - e, 1 / r), 1 / n);
				},
				mean: function(t, n) {
					return n * e.gammafn(1 + 1 / t) * e.gammafn(n) / e.gammafn(1 + 1 / t + n);
				},
				median: function(e, n) {
					return t.pow(1 - t.pow(2, -1 / n), 1 / e);
				},
				mode: function(e, n) {
					if (e >= 1 && n >= 1 && e !== 1 && n !== 1) return t.pow((e - 1) / (e * n - 1), 1 / e);
				},
				variance: function() {
					throw Error(`variance not yet implemented`);
				}
			}), e.extend(e.lognormal, {
				pdf: function(e, n, r) {
					return e <= 0 ? 0 : t.exp(-t.log(e) - .5 * t.log(2 * t.PI) - t.log(r) - t.pow(t.log(e) - n, 2) / (2 * r * r));
				},
				cdf: function(n, r, i) {
					return n < 0 ? 0 : .5 + .5 * e.erf((t.log(n) - r) / t.sqrt(2 * i * i));
				},
				inv: function(n, r, i) {
					return t.exp(-1.4142135623730951 * i * e.erfcinv(2 * n) + r);
				},
				mean: function(e, n) {
					return t.exp(e + n * n / 2);
				},
				median: function(e) {
					return t.exp(e);
				},
				mode: function(e, n) {
					return t.exp(e - n * n);
				},
				sample: function(n, r) {
					return t.exp(e.randn() * r + n);
				},
				variance: function(e, n) {
					return (t.exp(n * n) - 1) * t.exp(2 * e + n * n);
				}
			}), e.extend(e.noncentralt, {
				pdf: function(n, r, i) {
					var a = 1e-14;
					return t.abs(i) < a ? e.studentt.pdf(n, r) : t.abs(n) < a ? t.exp(e.gammaln((r + 1) / 2) - i * i / 2 - .5 * t.log(t.PI * r) - e.gammaln(r / 2)) : r / n * (e.noncentralt.cdf(n * t.sqrt(1 + 2 / r), r + 2, i) - e.noncentralt.cdf(n, r, i));
				},
				cdf: function(n, r, i) {
					var a = 1e-14, o = 200;
					if (t.abs(i) < a) return e.studentt.cdf(n, r);
					var s = !1;
					n < 0 && (s = !0, i = -i);
					for (var c = e.normal.cdf(-i, 0, 1), l = a + 1, u = l, d = n * n / (n * n + r), f = 0, p = t.exp(-i * i / 2), m = t.exp(-i * i / 2 - .5 * t.log(2) - e.gammaln(3 / 2)) * i; f < o || u > a || l > a;) u = l, f > 0 && (p *= i * i / (2 * f), m *= i * i / (2 * (f + 1 / 2))), l = p * e.beta.cdf(d, f + .5, r / 2) + m * e.beta.cdf(d, f + 1, r / 2), c += .5 * l, f++;
					return s ? 1 - c : c;
				}
			}), e.extend(e.normal, {
				pdf: function(e, n, r) {
					return t.exp(-.5 * t.log(2 * t.PI) - t.log(r) - t.pow(e - n, 2) / (2 * r * r));
				},
				cdf: function(n, r, i) {
					return .5 * (1 + e.erf((n - r) / t.sqrt(2 * i * i)));
				},
				inv: function(t, n, r) {
					return -1.4142135623730951 * r * e.erfcinv(2 * t) + n;
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				sample: function(t, n) {
					return e.randn() * n + t;
				},
				variance: function(e, t) {
					return t * t;
				}
			}), e.extend(e.pareto, {
				pdf: function(e, n, r) {
					return e < n ? 0 : r * t.pow(n, r) / t.pow(e, r + 1);
				},
				cdf: function(e, n, r) {
					return e < n ? 0 : 1 - t.pow(n / e, r);
				},
				inv: function(e, n, r) {
					return n / t.pow(1 - e, 1 / r);
				},
				mean: function(e, n) {
					if (!(n <= 1)) return n * t.pow(e, n) / (n - 1);
				},
				median: function(e, n) {
					return e * (n * t.SQRT2);
				},
				mode: function(e) {
					return e;
				},
				variance: function(e, n) {
					if (!(n <= 2)) return e * e * n / (t.pow(n - 1, 2) * (n - 2));
				}
			}), e.extend(e.studentt, {
				pdf: function(n, r) {
					return r = r > 1e100 ? 1e100 : r, 1 / (t.sqrt(r) * e.betafn(.5, r / 2)) * t.pow(1 + n * n / r, -((r + 1) / 2));
				},
				cdf: function(n, r) {
					var i = r / 2;
					return e.ibeta((n + t.sqrt(n * n + r)) / (2 * t.sqrt(n * n + r)), i, i);
				},
				inv: function(n, r) {
					var i = e.ibetainv(2 * t.min(n, 1 - n), .5 * r, .5);
					return i = t.sqrt(r * (1 - i) / i), n > .5 ? i : -i;
				},
				mean: function(e) {
					return e > 1 ? 0 : void 0;
				},
				median: function() {
					return 0;
				},
				mode: function() {
					return 0;
				},
				sample: function(n) {
					return e.randn() * t.sqrt(n / (2 * e.randg(n / 2)));
				},
				variance: function(e) {
					return e > 2 ? e / (e - 2) : e > 1 ? 1 / 0 : void 0;
				}
			}), e.extend(e.weibull, {
				pdf: function(e, n, r) {
					return e < 0 || n < 0 || r < 0 ? 0 : r / n * t.pow(e / n, r - 1) * t.exp(-t.pow(e / n, r));
				},
				cdf: function(e, n, r) {
					return e < 0 ? 0 : 1 - t.exp(-t.pow(e / n, r));
				},
				inv: function(e, n, r) {
					return n * t.pow(-t.log(1 - e), 1 / r);
				},
				mean: function(t, n) {
					return t * e.gammafn(1 + 1 / n);
				},
				median: function(e, n) {
					return e * t.pow(t.log(2), 1 / n);
				},
				mode: function(e, n) {
					return n <= 1 ? 0 : e * t.pow((n - 1) / n, 1 / n);
				},
				sample: function(n, r) {
					return n * t.pow(-t.log(e._random_fn()), 1 / r);
				},
				variance: function(n, r) {
					return n * n * e.gammafn(1 + 2 / r) - t.pow(e.weibull.mean(n, r), 2);
				}
			}), e.extend(e.uniform, {
				pdf: function(e, t, n) {
					return e < t || e > n ? 0 : 1 / (n - t);
				},
				cdf: function(e, t, n) {
					return e < t ? 0 : e < n ? (e - t) / (n - t) : 1;
				},
				inv: function(e, t, n) {
					return t + e * (n - t);
				},
				mean: function(e, t) {
					return .5 * (e + t);
				},
				median: function(t, n) {
					return e.mean(t, n);
				},
				mode: function() {
					throw Error(`mode is not yet implemented`);
				},
				sample: function(t, n) {
					return t / 2 + n / 2 + (n / 2 - t / 2) * (2 * e._random_fn() - 1);
				},
				variance: function(e, n) {
					return t.pow(n - e, 2) / 12;
				}
			});
			function n(e, n, r, i) {
				for (var a = 0, o = 1, s = 1, c = 1, l = 0, u = 0, d; t.abs((s - u) / s) > i;) u = s, d = -(n + l) * (n + r + l) * e / (n + 2 * l) / (n + 2 * l + 1), a = s + d * a, o = c + d * o, l += 1, d = l * (r - l) * e / (n + 2 * l - 1) / (n + 2 * l), s = a + d * s, c = o + d * c, a /= c, o /= c, s /= c, c = 1;
				return s / n;
			}
			e.extend(e.binomial, {
				pdf: function(n, r, i) {
					return i === 0 || i === 1 ? +(r * i === n) : e.combination(r, n) * t.pow(i, n) * t.pow(1 - i, r - n);
				},
				cdf: function(r, i, a) {
					var o, s = 1e-10;
					if (r < 0) return 0;
					if (r >= i) return 1;
					if (a < 0 || a > 1 || i <= 0) return NaN;
					r = t.floor(r);
					var c = a, l = r + 1, u = i - r, d = l + u, f = t.exp(e.gammaln(d) - e.gammaln(u) - e.gammaln(l) + l * t.log(c) + u * t.log(1 - c));
					return o = c < (l + 1) / (d + 2) ? f * n(c, l, u, s) : 1 - f * n(1 - c, u, l, s), t.round((1 - o) * (1 / s)) / (1 / s);
				}
			}), e.extend(e.negbin, {
				pdf: function(n, r, i) {
					return n === n >>> 0 ? n < 0 ? 0 : e.combination(n + r - 1, r - 1) * t.pow(1 - i, n) * t.pow(i, r) : !1;
				},
				cdf: function(t, n, r) {
					var i = 0, a = 0;
					if (t < 0) return 0;
					for (; a <= t; a++) i += e.negbin.pdf(a, n, r);
					return i;
				}
			}), e.extend(e.hypgeom, {
				pdf: function(n, r, i, a) {
					if (n !== n | 0) return !1;
					if (n < 0 || n < i - (r - a) || n > a || n > i) return 0;
					if (i * 2 > r) return a * 2 > r ? e.hypgeom.pdf(r - i - a + n, r, r - i, r - a) : e.hypgeom.pdf(a - n, r, r - i, a);
					if (a * 2 > r) return e.hypgeom.pdf(i - n, r, i, r - a);
					if (i < a) return e.hypgeom.pdf(n, r, a, i);
					for (var o = 1, s = 0, c = 0; c < n; c++) {
						for (; o > 1 && s < a;) o *= 1 - i / (r - s), s++;
						o *= (a - c) * (i - c) / ((c + 1) * (r - i - a + c + 1));
					}
					for (; s < a; s++) o *= 1 - i / (r - s);
					return t.min(1, t.max(0, o));
				},
				cdf: function(n, r, i, a) {
					if (n < 0 || n < i - (r - a)) return 0;
					if (n >= a || n >= i) return 1;
					if (i * 2 > r) return a * 2 > r ? e.hypgeom.cdf(r - i - a + n, r, r - i, r - a) : 1 - e.hypgeom.cdf(a - n - 1, r, r - i, a);
					if (a * 2 > r) return 1 - e.hypgeom.cdf(i - n - 1, r, i, r - a);
					if (i < a) return e.hypgeom.cdf(n, r, a, i);
					for (var o = 1, s = 1, c = 0, l = 0; l < n; l++) {
						for (; o > 1 && c < a;) {
							var u = 1 - i / (r - c);
							s *= u, o *= u, c++;
						}
						s *= (a - l) * (i - l) / ((l + 1) * (r - i - a + l + 1)), o += s;
					}
					for (; c < a; c++) o *= 1 - i / (r - c);
					return t.min(1, t.max(0, o));
				}
			}), e.extend(e.poisson, {
				pdf: function(n, r) {
					return r < 0 || n % 1 != 0 || n < 0 ? 0 : t.pow(r, n) * t.exp(-r) / e.factorial(n);
				},
				cdf: function(t, n) {
					var r = [], i = 0;
					if (t < 0) return 0;
					for (; i <= t; i++) r.push(e.poisson.pdf(i, n));
					return e.sum(r);
				},
				mean: function(e) {
					return e;
				},
				variance: function(e) {
					return e;
				},
				sampleSmall: function(n) {
					var r = 1, i = 0, a = t.exp(-n);
					do
						i++, r *= e._random_fn();
					while (r > a);
					return i - 1;
				},
				sampleLarge: function(n) {
					var r = n, i, a, o, s = t.sqrt(r), c = t.log(r), l, u = .931 + 2.53 * s, d, f, p;
					for (l = -.059 + .02483 * u, d = 1.1239 + 1.1328 / (u - 3.4), f = .9277 - 3.6224 / (u - 2);;) if (a = t.random() - .5, o = t.random(), p = .5 - t.abs(a), i = t.floor((2 * l / p + u) * a + r + .43), p >= .07 && o <= f || !(i < 0 || p < .013 && o > p) && t.log(o) + t.log(d) - t.log(l / (p * p) + u) <= -r + i * c - e.loggam(i + 1)) return i;
				},
				sample: function(e) {
					return e < 10 ? this.sampleSmall(e) : this.sampleLarge(e);
				}
			}), e.extend(e.triangular, {
				pdf: function(e, t, n, r) {
					return n <= t || r < t || r > n ? NaN : e < t || e > n ? 0 : e < r ? 2 * (e - t) / ((n - t) * (r - t)) : e === r ? 2 / (n - t) : 2 * (n - e) / ((n - t) * (n - r));
				},
				cdf: function(e, n, r, i) {
					return r <= n || i < n || i > r ? NaN : e <= n ? 0 : e >= r ? 1 : e <= i ? t.pow(e - n, 2) / ((r - n) * (i - n)) : 1 - t.pow(r - e, 2) / ((r - n) * (r - i));
				},
				inv: function(e, n, r, i) {
					return r <= n || i < n || i > r ? NaN : e <= (i - n) / (r - n) ? n + (r - n) * t.sqrt(e * ((i - n) / (r - n))) : n + (r - n) * (1 - t.sqrt((1 - e) * (1 - (i - n) / (r - n))));
				},
				mean: function(e, t, n) {
					return (e + t + n) / 3;
				},
				median: function(e, n, r) {
					if (r <= (e + n) / 2) return n - t.sqrt((n - e) * (n - r)) / t.sqrt(2);
					if (r > (e + n) / 2) return e + t.sqrt((n - e) * (r - e)) / t.sqrt(2);
				},
				mode: function(e, t, n) {
					return n;
				},
				sample: function(n, r, i) {
					var a = e._random_fn();
					return a < (i - n) / (r - n) ? n + t.sqrt(a * (r - n) * (i - n)) : r - t.sqrt((1 - a) * (r - n) * (r - i));
				},
				variance: function(e, t, n) {
					return (e * e + t * t + n * n - e * t - e * n - t * n) / 18;
				}
			}), e.extend(e.arcsine, {
				pdf: function(e, n, r) {
					return r <= n ? NaN : e <= n || e >= r ? 0 : 2 / t.PI * t.pow(t.pow(r - n, 2) - t.pow(2 * e - n - r, 2), -.5);
				},
				cdf: function(e, n, r) {
					return e < n ? 0 : e < r ? 2 / t.PI * t.asin(t.sqrt((e - n) / (r - n))) : 1;
				},
				inv: function(e, n, r) {
					return n + (.5 - .5 * t.cos(t.PI * e)) * (r - n);
				},
				mean: function(e, t) {
					return t <= e ? NaN : (e + t) / 2;
				},
				median: function(e, t) {
					return t <= e ? NaN : (e + t) / 2;
				},
				mode: function() {
					throw Error(`mode is not yet implemented`);
				},
				sample: function(n, r) {
					return (n + r) / 2 + (r - n) / 2 * t.sin(2 * t.PI * e.uniform.sample(0, 1));
				},
				variance: function(e, n) {
					return n <= e ? NaN : t.pow(n - e, 2) / 8;
				}
			});
			function r(e) {
				return e / t.abs(e);
			}
			e.extend(e.laplace, {
				pdf: function(e, n, r) {
					return r <= 0 ? 0 : t.exp(-t.abs(e - n) / r) / (2 * r);
				},
				cdf: function(e, n, r) {
					return r <= 0 ? 0 : e < n ? .5 * t.exp((e - n) / r) : 1 - .5 * t.exp(-(e - n) / r);
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				variance: function(e, t) {
					return 2 * t * t;
				},
				sample: function(n, i) {
					var a = e._random_fn() - .5;
					return n - i * r(a) * t.log(1 - 2 * t.abs(a));
				}
			});
			function i(n, r, i) {
				var a = 12, o = 6, s = -30, c = -50, l = 60, u = 8, d = 3, f = 2, p = 3, m = [
					.9815606342467192,
					.9041172563704749,
					.7699026741943047,
					.5873179542866175,
					.3678314989981802,
					.1252334085114689
				], h = [
					.04717533638651183,
					.10693932599531843,
					.16007832854334622,
					.20316742672306592,
					.2334925365383548,
					.24914704581340277
				], g = n * .5;
				if (g >= u) return 1;
				var _ = 2 * e.normal.cdf(g, 0, 1, 1, 0) - 1;
				_ = _ >= t.exp(c / i) ? t.pow(_, i) : 0;
				for (var v = n > d ? f : p, y = g, b = (u - g) / v, x = y + b, S = 0, C = i - 1, w = 1; w <= v; w++) {
					for (var T = 0, E = .5 * (x + y), D = .5 * (x - y), O = 1; O <= a; O++) {
						var k, ee;
						o < O ? (k = a - O + 1, ee = m[k - 1]) : (k = O, ee = -m[k - 1]);
						var A = E + D * ee, j = A * A;
						if (j > l) break;
						var M = 2 * e.normal.cdf(A, 0, 1, 1, 0), te = 2 * e.normal.cdf(A, n, 1, 1, 0), ne = M * .5 - te * .5;
						ne >= t.exp(s / C) && (ne = h[k - 1] * t.exp(-(.5 * j)) * t.pow(ne, C), T += ne);
					}
					T *= 2 * D * i / t.sqrt(2 * t.PI), S += T, y = x, x += b;
				}
				return _ += S, _ <= t.exp(s / r) ? 0 : (_ = t.pow(_, r), _ >= 1 ? 1 : _);
			}
			function a(e, n, r) {
				var i = .322232421088, a = .099348462606, o = -1, s = .588581570495, c = -.342242088547, l = .531103462366, u = -.204231210125, d = .10353775285, f = -453642210148e-16, p = .0038560700634, m = .8832, h = .2368, g = 1.214, _ = 1.208, v = 1.4142, y = 120, b = .5 - .5 * e, x = t.sqrt(t.log(1 / (b * b))), S = x + ((((x * f + u) * x + c) * x + o) * x + i) / ((((x * p + d) * x + l) * x + s) * x + a);
				r < y && (S += (S * S * S + S) / r / 4);
				var C = m - h * S;
				return r < y && (C += -g / r + _ * S / r), S * (C * t.log(n - 1) + v);
			}
			e.extend(e.tukey, {
				cdf: function(n, r, a) {
					var o = 1, s = r, c = 16, l = 8, u = -30, d = 1e-14, f = 100, p = 800, m = 5e3, h = 25e3, g = 1, _ = .5, v = .25, y = .125, b = [
						.9894009349916499,
						.9445750230732326,
						.8656312023878318,
						.755404408355003,
						.6178762444026438,
						.45801677765722737,
						.2816035507792589,
						.09501250983763744
					], x = [
						.027152459411754096,
						.062253523938647894,
						.09515851168249279,
						.12462897125553388,
						.14959598881657674,
						.16915651939500254,
						.18260341504492358,
						.1894506104550685
					];
					if (n <= 0) return 0;
					if (a < 2 || o < 1 || s < 2) return NaN;
					if (!Number.isFinite(n)) return 1;
					if (a > h) return i(n, o, s);
					var S = a * .5, C = S * t.log(a) - a * t.log(2) - e.gammaln(S), w = S - 1, T = a * .25, E = a <= f ? g : a <= p ? _ : a <= m ? v : y;
					C += t.log(E);
					for (var D = 0, O = 1; O <= 50; O++) {
						for (var k = 0, ee = (2 * O - 1) * E, A = 1; A <= c; A++) {
							var j, M;
							l < A ? (j = A - l - 1, M = C + w * t.log(ee + b[j] * E) - (b[j] * E + ee) * T) : (j = A - 1, M = C + w * t.log(ee - b[j] * E) + (b[j] * E - ee) * T);
							var te;
							if (M >= u) {
								te = l < A ? n * t.sqrt((b[j] * E + ee) * .5) : n * t.sqrt((-(b[j] * E) + ee) * .5);
								var ne = i(te, o, s) * x[j] * t.exp(M);
								k += ne;
							}
						}
						if (O * E >= 1 && k <= d) break;
						D += k;
					}
					if (k > d) throw Error(`tukey.cdf failed to converge`);
					return D > 1 && (D = 1), D;
				},
				inv: function(n, r, i) {
					var o = 1, s = r, c = 1e-4, l = 50;
					if (i < 2 || o < 1 || s < 2 || n < 0 || n > 1) return NaN;
					if (n === 0) return 0;
					if (n === 1) return 1 / 0;
					for (var u = a(n, s, i), d = e.tukey.cdf(u, r, i) - n, f = d > 0 ? t.max(0, u - 1) : u + 1, p = e.tukey.cdf(f, r, i) - n, m, h = 1; h < l; h++) if (m = f - p * (f - u) / (p - d), d = p, u = f, m < 0 && (m = 0, p = -n), p = e.tukey.cdf(m, r, i) - n, f = m, t.abs(f - u) < c) return m;
					throw Error(`tukey.inv failed to converge`);
				}
			});
		})(e, Math), (function(e, t) {
			var n = Array.prototype.push, r = e.utils.isArray;
			function i(t) {
				return r(t) || t instanceof e;
			}
			e.extend({
				add: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.map(t, function(e, t, r) {
						return e + n[t][r];
					})) : e.map(t, function(e) {
						return e + n;
					});
				},
				subtract: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.map(t, function(e, t, r) {
						return e - n[t][r] || 0;
					})) : e.map(t, function(e) {
						return e - n;
					});
				},
				divide: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.multiply(t, e.inv(n))) : e.map(t, function(e) {
						return e / n;
					});
				},
				multiply: function(t, n) {
					var r, a, o, s, c, l, u, d;
					if (t.length === void 0 && n.length === void 0) return t * n;
					if (c = t.length, l = t[0].length, u = e.zeros(c, o = i(n) ? n[0].length : l), d = 0, i(n)) {
						for (; d < o; d++) for (r = 0; r < c; r++) {
							for (s = 0, a = 0; a < l; a++) s += t[r][a] * n[a][d];
							u[r][d] = s;
						}
						return c === 1 && d === 1 ? u[0][0] : u;
					}
					return e.map(t, function(e) {
						return e * n;
					});
				},
				outer: function(t, n) {
					return e.multiply(t.map(function(e) {
						return [e];
					}), [n]);
				},
				dot: function(t, n) {
					i(t[0]) || (t = [t]), i(n[0]) || (n = [n]);
					for (var r = t[0].length === 1 && t.length !== 1 ? e.transpose(t) : t, a = n[0].length === 1 && n.length !== 1 ? e.transpose(n) : n, o = [], s = 0, c = r.length, l = r[0].length, u, d; s < c; s++) {
						for (o[s] = [], u = 0, d = 0; d < l; d++) u += r[s][d] * a[s][d];
						o[s] = u;
					}
					return o.length === 1 ? o[0] : o;
				},
				pow: function(n, r) {
					return e.map(n, function(e) {
						return t.pow(e, r);
					});
				},
				exp: function(n) {
					return e.map(n, function(e) {
						return t.exp(e);
					});
				},
				log: function(n) {
					return e.map(n, function(e) {
						return t.log(e);
					});
				},
				abs: function(n) {
					return e.map(n, function(e) {
						return t.abs(e);
					});
				},
				norm: function(e, n) {
					var r = 0, a = 0;
					for (isNaN(n) && (n = 2), i(e[0]) && (e = e[0]); a < e.length; a++) r += t.pow(t.abs(e[a]), n);
					return t.pow(r, 1 / n);
				},
				angle: function(n, r) {
					return t.acos(e.dot(n, r) / (e.norm(n) * e.norm(r)));
				},
				aug: function(e, t) {
					for (var r = [], i = 0; i < e.length; i++) r.push(e[i].slice());
					for (i = 0; i < r.length; i++) n.apply(r[i], t[i]);
					return r;
				},
				inv: function(t) {
					for (var n = t.length, r = t[0].length, i = e.identity(n, r), a = e.gauss_jordan(t, i), o = [], s = 0, c; s < n; s++) for (o[s] = [], c = r; c < a[0].length; c++) o[s][c - r] = a[s][c];
					return o;
				},
				det: function e(t) {
					if (t.length === 2) return t[0][0] * t[1][1] - t[0][1] * t[1][0];
					for (var n = 0, r = 0; r < t.length; r++) {
						for (var i = [], a = 1; a < t.length; a++) {
							i[a - 1] = [];
							for (var o = 0; o < t.length; o++) o < r ? i[a - 1][o] = t[a][o] : o > r && (i[a - 1][o - 1] = t[a][o]);
						}
						var s = r % 2 ? -1 : 1;
						n += e(i) * t[0][r] * s;
					}
					return n;
				},
				gauss_elimination: function(n, r) {
					var i = 0, a = 0, o = n.length, s = n[0].length, c = 1, l = 0, u = [], d, f, p, m;
					for (n = e.aug(n, r), d = n[0].length, i = 0; i < o; i++) {
						for (f = n[i][i], a = i, m = i + 1; m < s; m++) f < t.abs(n[m][i]) && (f = n[m][i], a = m);
						if (a != i) for (m = 0; m < d; m++) p = n[i][m], n[i][m] = n[a][m], n[a][m] = p;
						for (a = i + 1; a < o; a++) for (c = n[a][i] / n[i][i], m = i; m < d; m++) n[a][m] = n[a][m] - c * n[i][m];
					}
					for (i = o - 1; i >= 0; i--) {
						for (l = 0, a = i + 1; a <= o - 1; a++) l += u[a] * n[i][a];
						u[i] = (n[i][d - 1] - l) / n[i][i];
					}
					return u;
				},
				gauss_jordan: function(n, r) {
					for (var i = e.aug(n, r), a = i.length, o = i[0].length, s = 0, c, l = 0, u; l < a; l++) {
						var d = l;
						for (u = l + 1; u < a; u++) t.abs(i[u][l]) > t.abs(i[d][l]) && (d = u);
						var f = i[l];
						for (i[l] = i[d], i[d] = f, u = l + 1; u < a; u++) for (s = i[u][l] / i[l][l], c = l; c < o; c++) i[u][c] -= i[l][c] * s;
					}
					for (l = a - 1; l >= 0; l--) {
						for (s = i[l][l], u = 0; u < l; u++) for (c = o - 1; c > l - 1; c--) i[u][c] -= i[l][c] * i[u][l] / s;
						for (i[l][l] /= s, c = a; c < o; c++) i[l][c] /= s;
					}
					return i;
				},
				triaUpSolve: function(t, n) {
					var r = t[0].length, i = e.zeros(1, r)[0], a, o = !1;
					return n[0].length != null && (n = n.map(function(e) {
						return e[0];
					}), o = !0), e.arange(r - 1, -1, -1).forEach(function(o) {
						a = e.arange(o + 1, r).map(function(e) {
							return i[e] * t[o][e];
						}), i[o] = (n[o] - e.sum(a)) / t[o][o];
					}), o ? i.map(function(e) {
						return [e];
					}) : i;
				},
				triaLowSolve: function(t, n) {
					var r = t[0].length, i = e.zeros(1, r)[0], a, o = !1;
					return n[0].length != null && (n = n.map(function(e) {
						return e[0];
					}), o = !0), e.arange(r).forEach(function(r) {
						a = e.arange(r).map(function(e) {
							return t[r][e] * i[e];
						}), i[r] = (n[r] - e.sum(a)) / t[r][r];
					}), o ? i.map(function(e) {
						return [e];
					}) : i;
				},
				lu: function(t) {
					var n = t.length, r = e.identity(n), i = e.zeros(t.length, t[0].length), a;
					return e.arange(n).forEach(function(e) {
						i[0][e] = t[0][e];
					}), e.arange(1, n).forEach(function(o) {
						e.arange(o).forEach(function(n) {
							a = e.arange(n).map(function(e) {
								return r[o][e] * i[e][n];
							}), r[o][n] = (t[o][n] - e.sum(a)) / i[n][n];
						}), e.arange(o, n).forEach(function(n) {
							a = e.arange(o).map(function(e) {
								return r[o][e] * i[e][n];
							}), i[o][n] = t[a.length][n] - e.sum(a);
						});
					}), [r, i];
				},
				cholesky: function(n) {
					var r = n.length, i = e.zeros(n.length, n[0].length), a;
					return e.arange(r).forEach(function(o) {
						a = e.arange(o).map(function(e) {
							return t.pow(i[o][e], 2);
						}), i[o][o] = t.sqrt(n[o][o] - e.sum(a)), e.arange(o + 1, r).forEach(function(t) {
							a = e.arange(o).map(function(e) {
								return i[o][e] * i[t][e];
							}), i[t][o] = (n[o][t] - e.sum(a)) / i[o][o];
						});
					}), i;
				},
				gauss_jacobi: function(n, r, i, a) {
					for (var o = 0, s = 0, c = n.length, l = [], u = [], d = [], f, p, m, h; o < c; o++) for (l[o] = [], u[o] = [], d[o] = [], s = 0; s < c; s++) o > s ? (l[o][s] = n[o][s], u[o][s] = d[o][s] = 0) : o < s ? (u[o][s] = n[o][s], l[o][s] = d[o][s] = 0) : (d[o][s] = n[o][s], l[o][s] = u[o][s] = 0);
					for (m = e.multiply(e.multiply(e.inv(d), e.add(l, u)), -1), p = e.multiply(e.inv(d), r), f = i, h = e.add(e.multiply(m, i), p), o = 2; t.abs(e.norm(e.subtract(h, f))) > a;) f = h, h = e.add(e.multiply(m, f), p), o++;
					return h;
				},
				gauss_seidel: function(n, r, i, a) {
					for (var o = 0, s = n.length, c = [], l = [], u = [], d, f, p, m, h; o < s; o++) for (c[o] = [], l[o] = [], u[o] = [], d = 0; d < s; d++) o > d ? (c[o][d] = n[o][d], l[o][d] = u[o][d] = 0) : o < d ? (l[o][d] = n[o][d], c[o][d] = u[o][d] = 0) : (u[o][d] = n[o][d], c[o][d] = l[o][d] = 0);
					for (m = e.multiply(e.multiply(e.inv(e.add(u, c)), l), -1), p = e.multiply(e.inv(e.add(u, c)), r), f = i, h = e.add(e.multiply(m, i), p), o = 2; t.abs(e.norm(e.subtract(h, f))) > a;) f = h, h = e.add(e.multiply(m, f), p), o += 1;
					return h;
				},
				SOR: function(n, r, i, a, o) {
					for (var s = 0, c = n.length, l = [], u = [], d = [], f, p, m, h, g; s < c; s++) for (l[s] = [], u[s] = [], d[s] = [], f = 0; f < c; f++) s > f ? (l[s][f] = n[s][f], u[s][f] = d[s][f] = 0) : s < f ? (u[s][f] = n[s][f], l[s][f] = d[s][f] = 0) : (d[s][f] = n[s][f], l[s][f] = u[s][f] = 0);
					for (h = e.multiply(e.inv(e.add(d, e.multiply(l, o))), e.subtract(e.multiply(d, 1 - o), e.multiply(u, o))), m = e.multiply(e.multiply(e.inv(e.add(d, e.multiply(l, o))), r), o), p = i, g = e.add(e.multiply(h, i), m), s = 2; t.abs(e.norm(e.subtract(g, p))) > a;) p = g, g = e.add(e.multiply(h, p), m), s++;
					return g;
				},
				householder: function(n) {
					for (var r = n.length, i = n[0].length, a = 0, o = [], s = [], c, l, u, d, f; a < r - 1; a++) {
						for (c = 0, d = a + 1; d < i; d++) c += n[d][a] * n[d][a];
						for (f = n[a + 1][a] > 0 ? -1 : 1, c = f * t.sqrt(c), l = t.sqrt((c * c - n[a + 1][a] * c) / 2), o = e.zeros(r, 1), o[a + 1][0] = (n[a + 1][a] - c) / (2 * l), u = a + 2; u < r; u++) o[u][0] = n[u][a] / (2 * l);
						s = e.subtract(e.identity(r, i), e.multiply(e.multiply(o, e.transpose(o)), 2)), n = e.multiply(s, e.multiply(n, s));
					}
					return n;
				},
				QR: function() {
					var n = e.sum, r = e.arange;
					function i(i) {
						var a = i.length, o = i[0].length, s = e.zeros(o, o);
						i = e.copy(i);
						for (var c, l = 0, u; l < o; l++) {
							for (s[l][l] = t.sqrt(n(r(a).map(function(e) {
								return i[e][l] * i[e][l];
							}))), c = 0; c < a; c++) i[c][l] = i[c][l] / s[l][l];
							for (u = l + 1; u < o; u++) for (s[l][u] = n(r(a).map(function(e) {
								return i[e][l] * i[e][u];
							})), c = 0; c < a; c++) i[c][u] = i[c][u] - i[c][l] * s[l][u];
						}
						return [i, s];
					}
					return i;
				}(),
				lstsq: function() {
					function t(t) {
						t = e.copy(t);
						var n = t.length, r = e.identity(n);
						return e.arange(n - 1, -1, -1).forEach(function(n) {
							e.sliceAssign(r, { row: n }, e.divide(e.slice(r, { row: n }), t[n][n])), e.sliceAssign(t, { row: n }, e.divide(e.slice(t, { row: n }), t[n][n])), e.arange(n).forEach(function(i) {
								var a = e.multiply(t[i][n], -1), o = e.slice(t, { row: i }), s = e.multiply(e.slice(t, { row: n }), a);
								e.sliceAssign(t, { row: i }, e.add(o, s));
								var c = e.slice(r, { row: i }), l = e.multiply(e.slice(r, { row: n }), a);
								e.sliceAssign(r, { row: i }, e.add(c, l));
							});
						}), r;
					}
					function n(n, r) {
						var i = !1;
						r[0].length === void 0 && (r = r.map(function(e) {
							return [e];
						}), i = !0);
						var a = e.QR(n), o = a[0], s = a[1], c = n[0].length, l = e.slice(o, { col: { end: c } }), u = t(e.slice(s, { row: { end: c } })), d = e.transpose(l);
						d[0].length === void 0 && (d = [d]);
						var f = e.multiply(e.multiply(u, d), r);
						return f.length === void 0 && (f = [[f]]), i ? f.map(function(e) {
							return e[0];
						}) : f;
					}
					return n;
				}(),
				jacobi: function(n) {
					for (var r = 1, i = n.length, a = e.identity(i, i), o = [], s, c, l, u, d, f, p, m; r === 1;) {
						for (f = n[0][1], u = 0, d = 1, c = 0; c < i; c++) for (l = 0; l < i; l++) c != l && f < t.abs(n[c][l]) && (f = t.abs(n[c][l]), u = c, d = l);
						for (p = n[u][u] === n[d][d] ? n[u][d] > 0 ? t.PI / 4 : -t.PI / 4 : t.atan(2 * n[u][d] / (n[u][u] - n[d][d])) / 2, m = e.identity(i, i), m[u][u] = t.cos(p), m[u][d] = -t.sin(p), m[d][u] = t.sin(p), m[d][d] = t.cos(p), a = e.multiply(a, m), s = e.multiply(e.multiply(e.inv(m), n), m), n = s, r = 0, c = 1; c < i; c++) for (l = 1; l < i; l++) c != l && t.abs(n[c][l]) > .001 && (r = 1);
					}
					for (c = 0; c < i; c++) o.push(n[c][c]);
					return [a, o];
				},
				rungekutta: function(e, t, n, r, i, a) {
					var o, s, c, l, u;
					if (a === 2) for (; r <= n;) o = t * e(r, i), s = t * e(r + t, i + o), c = i + (o + s) / 2, i = c, r += t;
					if (a === 4) for (; r <= n;) o = t * e(r, i), s = t * e(r + t / 2, i + o / 2), l = t * e(r + t / 2, i + s / 2), u = t * e(r + t, i + l), c = i + (o + 2 * s + 2 * l + u) / 6, i = c, r += t;
					return i;
				},
				romberg: function(e, n, r, i) {
					for (var a = 0, o = (r - n) / 2, s = [], c = [], l = [], u, d, f, p, m; a < i / 2;) {
						for (m = e(n), f = n, p = 0; f <= r; f += o, p++) s[p] = f;
						for (u = s.length, f = 1; f < u - 1; f++) m += (f % 2 == 0 ? 2 : 4) * e(s[f]);
						m = o / 3 * (m + e(r)), l[a] = m, o /= 2, a++;
					}
					for (d = l.length, u = 1; d !== 1;) {
						for (f = 0; f < d - 1; f++) c[f] = (t.pow(4, u) * l[f + 1] - l[f]) / (t.pow(4, u) - 1);
						d = c.length, l = c, c = [], u++;
					}
					return l;
				},
				richardson: function(e, n, r, i) {
					function a(e, t) {
						for (var n = 0, r = e.length, i; n < r; n++) e[n] === t && (i = n);
						return i;
					}
					for (var o = t.abs(r - e[a(e, r) + 1]), s = 0, c = [], l = [], u, d, f, p, m; i >= o;) u = a(e, r + i), d = a(e, r), c[s] = (n[u] - 2 * n[d] + n[2 * d - u]) / (i * i), i /= 2, s++;
					for (p = c.length, f = 1; p != 1;) {
						for (m = 0; m < p - 1; m++) l[m] = (t.pow(4, f) * c[m + 1] - c[m]) / (t.pow(4, f) - 1);
						p = l.length, c = l, l = [], f++;
					}
					return c;
				},
				simpson: function(e, t, n, r) {
					for (var i = (n - t) / r, a = e(t), o = [], s = t, c = 0, l = 1, u; s <= n; s += i, c++) o[c] = s;
					for (u = o.length; l < u - 1; l++) a += (l % 2 == 0 ? 2 : 4) * e(o[l]);
					return i / 3 * (a + e(n));
				},
				hermite: function(e, t, n, r) {
					for (var i = e.length, a = 0, o = 0, s = [], c = [], l = [], u = [], d; o < i; o++) {
						for (s[o] = 1, d = 0; d < i; d++) o != d && (s[o] *= (r - e[d]) / (e[o] - e[d]));
						for (c[o] = 0, d = 0; d < i; d++) o != d && (c[o] += 1 / (e[o] - e[d]));
						l[o] = (1 - 2 * (r - e[o]) * c[o]) * (s[o] * s[o]), u[o] = (r - e[o]) * (s[o] * s[o]), a += l[o] * t[o] + u[o] * n[o];
					}
					return a;
				},
				lagrange: function(e, t, n) {
					for (var r = 0, i = 0, a, o, s = e.length; i < s; i++) {
						for (o = t[i], a = 0; a < s; a++) i != a && (o *= (n - e[a]) / (e[i] - e[a]));
						r += o;
					}
					return r;
				},
				cubic_spline: function(t, n, r) {
					for (var i = t.length, a = 0, o, s = [], c = [], l = [], u = [], d = [], f = [], p = []; a < i - 1; a++) d[a] = t[a + 1] - t[a];
					for (l[0] = 0, a = 1; a < i - 1; a++) l[a] = 3 / d[a] * (n[a + 1] - n[a]) - 3 / d[a - 1] * (n[a] - n[a - 1]);
					for (a = 1; a < i - 1; a++) s[a] = [], c[a] = [], s[a][a - 1] = d[a - 1], s[a][a] = 2 * (d[a - 1] + d[a]), s[a][a + 1] = d[a], c[a][0] = l[a];
					for (u = e.multiply(e.inv(s), c), o = 0; o < i - 1; o++) f[o] = (n[o + 1] - n[o]) / d[o] - d[o] * (u[o + 1][0] + 2 * u[o][0]) / 3, p[o] = (u[o + 1][0] - u[o][0]) / (3 * d[o]);
					for (o = 0; o < i && !(t[o] > r); o++);
					return --o, n[o] + (r - t[o]) * f[o] + e.sq(r - t[o]) * u[o] + (r - t[o]) * e.sq(r - t[o]) * p[o];
				},
				gauss_quadrature: function() {
					throw Error(`gauss_quadrature not yet implemented`);
				},
				PCA: function(t) {
					var n = t.length, r = t[0].length, i = 0, a, o, s = [], c = [], l = [], u = [], d = [], f = [], p = [], m = [], h = [], g = [];
					for (i = 0; i < n; i++) s[i] = e.sum(t[i]) / r;
					for (i = 0; i < r; i++) for (p[i] = [], a = 0; a < n; a++) p[i][a] = t[a][i] - s[a];
					for (p = e.transpose(p), i = 0; i < n; i++) for (m[i] = [], a = 0; a < n; a++) m[i][a] = e.dot([p[i]], [p[a]]) / (r - 1);
					for (l = e.jacobi(m), h = l[0], c = l[1], g = e.transpose(h), i = 0; i < c.length; i++) for (a = i; a < c.length; a++) c[i] < c[a] && (o = c[i], c[i] = c[a], c[a] = o, u = g[i], g[i] = g[a], g[a] = u);
					for (f = e.transpose(p), i = 0; i < n; i++) for (d[i] = [], a = 0; a < f.length; a++) d[i][a] = e.dot([g[i]], [f[a]]);
					return [
						t,
						c,
						g,
						d
					];
				}
			}), (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function(n, r) {
						var i = this;
						return r ? (setTimeout(function() {
							r.call(i, e.fn[t].call(i, n));
						}, 15), this) : typeof e[t](this, n) == `number` ? e[t](this, n) : e(e[t](this, n));
					};
				})(t[n]);
			})(`add divide multiply subtract dot pow exp log abs norm angle`.split(` `));
		})(e, Math), (function(e, t) {
			var n = [].slice, r = e.utils.isNumber, i = e.utils.isArray;
			e.extend({
				zscore: function() {
					var t = n.call(arguments);
					return r(t[1]) ? (t[0] - t[1]) / t[2] : (t[0] - e.mean(t[1])) / e.stdev(t[1], t[2]);
				},
				ztest: function() {
					var r = n.call(arguments), a;
					return i(r[1]) ? (a = e.zscore(r[0], r[1], r[3]), r[2] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2) : r.length > 2 ? (a = e.zscore(r[0], r[1], r[2]), r[3] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2) : (a = r[0], r[1] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2);
				}
			}), e.extend(e.fn, {
				zscore: function(e, t) {
					return (e - this.mean()) / this.stdev(t);
				},
				ztest: function(n, r, i) {
					var a = t.abs(this.zscore(n, i));
					return r === 1 ? e.normal.cdf(-a, 0, 1) : e.normal.cdf(-a, 0, 1) * 2;
				}
			}), e.extend({
				tscore: function() {
					var r = n.call(arguments);
					return r.length === 4 ? (r[0] - r[1]) / (r[2] / t.sqrt(r[3])) : (r[0] - e.mean(r[1])) / (e.stdev(r[1], !0) / t.sqrt(r[1].length));
				},
				ttest: function() {
					var i = n.call(arguments), a;
					return i.length === 5 ? (a = t.abs(e.tscore(i[0], i[1], i[2], i[3])), i[4] === 1 ? e.studentt.cdf(-a, i[3] - 1) : e.studentt.cdf(-a, i[3] - 1) * 2) : r(i[1]) ? (a = t.abs(i[0]), i[2] == 1 ? e.studentt.cdf(-a, i[1] - 1) : e.studentt.cdf(-a, i[1] - 1) * 2) : (a = t.abs(e.tscore(i[0], i[1])), i[2] == 1 ? e.studentt.cdf(-a, i[1].length - 1) : e.studentt.cdf(-a, i[1].length - 1) * 2);
				}
			}), e.extend(e.fn, {
				tscore: function(e) {
					return (e - this.mean()) / (this.stdev(!0) / t.sqrt(this.cols()));
				},
				ttest: function(n, r) {
					return r === 1 ? 1 - e.studentt.cdf(t.abs(this.tscore(n)), this.cols() - 1) : e.studentt.cdf(-t.abs(this.tscore(n)), this.cols() - 1) * 2;
				}
			}), e.extend({
				anovafscore: function() {
					var r = n.call(arguments), i, a, o, s, c, l, u, d;
					if (r.length === 1) {
						for (c = Array(r[0].length), u = 0; u < r[0].length; u++) c[u] = r[0][u];
						r = c;
					}
					for (a = [], u = 0; u < r.length; u++) a = a.concat(r[u]);
					for (o = e.mean(a), i = 0, u = 0; u < r.length; u++) i += r[u].length * t.pow(e.mean(r[u]) - o, 2);
					for (i /= r.length - 1, l = 0, u = 0; u < r.length; u++) for (s = e.mean(r[u]), d = 0; d < r[u].length; d++) l += t.pow(r[u][d] - s, 2);
					return l /= a.length - r.length, i / l;
				},
				anovaftest: function() {
					var t = n.call(arguments), i, a, o, s;
					if (r(t[0])) return 1 - e.centralF.cdf(t[0], t[1], t[2]);
					var c = e.anovafscore(t);
					for (i = t.length - 1, o = 0, s = 0; s < t.length; s++) o += t[s].length;
					return a = o - i - 1, 1 - e.centralF.cdf(c, i, a);
				},
				ftest: function(t, n, r) {
					return 1 - e.centralF.cdf(t, n, r);
				}
			}), e.extend(e.fn, {
				anovafscore: function() {
					return e.anovafscore(this.toArray());
				},
				anovaftes: function() {
					for (var t = 0, n = 0; n < this.length; n++) t += this[n].length;
					return e.ftest(this.anovafscore(), this.length - 1, t - this.length);
				}
			}), e.extend({
				qscore: function() {
					var i = n.call(arguments), a, o, s, c, l;
					return r(i[0]) ? (a = i[0], o = i[1], s = i[2], c = i[3], l = i[4]) : (a = e.mean(i[0]), o = e.mean(i[1]), s = i[0].length, c = i[1].length, l = i[2]), t.abs(a - o) / (l * t.sqrt((1 / s + 1 / c) / 2));
				},
				qtest: function() {
					var t = n.call(arguments), r;
					t.length === 3 ? (r = t[0], t = t.slice(1)) : t.length === 7 ? (r = e.qscore(t[0], t[1], t[2], t[3], t[4]), t = t.slice(5)) : (r = e.qscore(t[0], t[1], t[2]), t = t.slice(3));
					var i = t[0], a = t[1];
					return 1 - e.tukey.cdf(r, a, i - a);
				},
				tukeyhsd: function(t) {
					for (var n = e.pooledstdev(t), r = t.map(function(t) {
						return e.mean(t);
					}), i = t.reduce(function(e, t) {
						return e + t.length;
					}, 0), a = [], o = 0; o < t.length; ++o) for (var s = o + 1; s < t.length; ++s) {
						var c = e.qtest(r[o], r[s], t[o].length, t[s].length, n, i, t.length);
						a.push([[o, s], c]);
					}
					return a;
				}
			}), e.extend({
				normalci: function() {
					var r = n.call(arguments), i = [, ,], a = r.length === 4 ? t.abs(e.normal.inv(r[1] / 2, 0, 1) * r[2] / t.sqrt(r[3])) : t.abs(e.normal.inv(r[1] / 2, 0, 1) * e.stdev(r[2]) / t.sqrt(r[2].length));
					return i[0] = r[0] - a, i[1] = r[0] + a, i;
				},
				tci: function() {
					var r = n.call(arguments), i = [, ,], a = r.length === 4 ? t.abs(e.studentt.inv(r[1] / 2, r[3] - 1) * r[2] / t.sqrt(r[3])) : t.abs(e.studentt.inv(r[1] / 2, r[2].length - 1) * e.stdev(r[2], !0) / t.sqrt(r[2].length));
					return i[0] = r[0] - a, i[1] = r[0] + a, i;
				},
				significant: function(e, t) {
					return e < t;
				}
			}), e.extend(e.fn, {
				normalci: function(t, n) {
					return e.normalci(t, n, this.toArray());
				},
				tci: function(t, n) {
					return e.tci(t, n, this.toArray());
				}
			});
			function a(e, n, r, i) {
				if (e > 1 || r > 1 || e <= 0 || r <= 0) throw Error(`Proportions should be greater than 0 and less than 1`);
				var a = (e * n + r * i) / (n + i), o = t.sqrt(a * (1 - a) * (1 / n + 1 / i));
				return (e - r) / o;
			}
			e.extend(e.fn, {
				oneSidedDifferenceOfProportions: function(t, n, r, i) {
					var o = a(t, n, r, i);
					return e.ztest(o, 1);
				},
				twoSidedDifferenceOfProportions: function(t, n, r, i) {
					var o = a(t, n, r, i);
					return e.ztest(o, 2);
				}
			});
		})(e, Math), e.models = (function() {
			function t(t) {
				var r = t[0].length;
				return e.arange(r).map(function(i) {
					var a = e.arange(r).filter(function(e) {
						return e !== i;
					});
					return n(e.col(t, i).map(function(e) {
						return e[0];
					}), e.col(t, a));
				});
			}
			function n(t, n) {
				var r = t.length, i = n[0].length - 1, a = r - i - 1, o = e.lstsq(n, t), s = e.multiply(n, o.map(function(e) {
					return [e];
				})).map(function(e) {
					return e[0];
				}), c = e.subtract(t, s), l = e.mean(t), u = e.sum(s.map(function(e) {
					return (e - l) ** 2;
				})), d = e.sum(t.map(function(e, t) {
					return (e - s[t]) ** 2;
				})), f = u + d;
				return {
					exog: n,
					endog: t,
					nobs: r,
					df_model: i,
					df_resid: a,
					coef: o,
					predict: s,
					resid: c,
					ybar: l,
					SST: f,
					SSE: u,
					SSR: d,
					R2: u / f
				};
			}
			function r(n) {
				var r = t(n.exog), i = Math.sqrt(n.SSR / n.df_resid), a = r.map(function(e) {
					var t = e.SST, n = e.R2;
					return i / Math.sqrt(t * (1 - n));
				}), o = n.coef.map(function(e, t) {
					return (e - 0) / a[t];
				}), s = o.map(function(t) {
					var r = e.studentt.cdf(t, n.df_resid);
					return (r > .5 ? 1 - r : r) * 2;
				}), c = e.studentt.inv(.975, n.df_resid);
				return {
					se: a,
					t: o,
					p: s,
					sigmaHat: i,
					interval95: n.coef.map(function(e, t) {
						var n = c * a[t];
						return [e - n, e + n];
					})
				};
			}
			function i(t) {
				var n = t.R2 / t.df_model / ((1 - t.R2) / t.df_resid);
				return {
					F_statistic: n,
					pvalue: 1 - function(t, n, r) {
						return e.beta.cdf(t / (r / n + t), n / 2, r / 2);
					}(n, t.df_model, t.df_resid)
				};
			}
			function a(e, t) {
				var a = n(e, t), o = r(a), s = i(a), c = 1 - (1 - a.R2) * ((a.nobs - 1) / a.df_resid);
				return a.t = o, a.f = s, a.adjust_R2 = c, a;
			}
			return { ols: a };
		})(), e.extend({
			buildxmatrix: function() {
				for (var t = Array(arguments.length), n = 0; n < arguments.length; n++) t[n] = [1].concat(arguments[n]);
				return e(t);
			},
			builddxmatrix: function() {
				for (var t = Array(arguments[0].length), n = 0; n < arguments[0].length; n++) t[n] = [1].concat(arguments[0][n]);
				return e(t);
			},
			buildjxmatrix: function(t) {
				for (var n = Array(t.length), r = 0; r < t.length; r++) n[r] = t[r];
				return e.builddxmatrix(n);
			},
			buildymatrix: function(t) {
				return e(t).transpose();
			},
			buildjymatrix: function(e) {
				return e.transpose();
			},
			matrixmult: function(t, n) {
				var r, i, a, o, s;
				if (t.cols() == n.rows()) {
					if (n.rows() > 1) {
						for (o = [], r = 0; r < t.rows(); r++) for (o[r] = [], i = 0; i < n.cols(); i++) {
							for (s = 0, a = 0; a < t.cols(); a++) s += t.toArray()[r][a] * n.toArray()[a][i];
							o[r][i] = s;
						}
						return e(o);
					}
					for (o = [], r = 0; r < t.rows(); r++) for (o[r] = [], i = 0; i < n.cols(); i++) {
						for (s = 0, a = 0; a < t.cols(); a++) s += t.toArray()[r][a] * n.toArray()[i];
						o[r][i] = s;
					}
					return e(o);
				}
			},
			regress: function(t, n) {
				var r = e.xtranspxinv(t), i = t.transpose(), a = e.matrixmult(e(r), i);
				return e.matrixmult(a, n);
			},
			regresst: function(t, n, r) {
				var i = e.regress(t, n), a = {};
				a.anova = {};
				var o = e.jMatYBar(t, i);
				a.yBar = o;
				var s = n.mean();
				a.anova.residuals = e.residuals(n, o), a.anova.ssr = e.ssr(o, s), a.anova.msr = a.anova.ssr / (t[0].length - 1), a.anova.sse = e.sse(n, o), a.anova.mse = a.anova.sse / (n.length - (t[0].length - 1) - 1), a.anova.sst = e.sst(n, s), a.anova.mst = a.anova.sst / (n.length - 1), a.anova.r2 = 1 - a.anova.sse / a.anova.sst, a.anova.r2 < 0 && (a.anova.r2 = 0), a.anova.fratio = a.anova.msr / a.anova.mse, a.anova.pvalue = e.anovaftest(a.anova.fratio, t[0].length - 1, n.length - (t[0].length - 1) - 1), a.anova.rmse = Math.sqrt(a.anova.mse), a.anova.r2adj = 1 - a.anova.mse / a.anova.mst, a.anova.r2adj < 0 && (a.anova.r2adj = 0), a.stats = Array(t[0].length);
				for (var c = e.xtranspxinv(t), l, u, d, f = 0; f < i.length; f++) l = Math.sqrt(a.anova.mse * Math.abs(c[f][f])), u = Math.abs(i[f] / l), d = e.ttest(u, n.length - t[0].length - 1, r), a.stats[f] = [
					i[f],
					l,
					u,
					d
				];
				return a.regress = i, a;
			},
			xtranspx: function(t) {
				return e.matrixmult(t.transpose(), t);
			},
			xtranspxinv: function(t) {
				var n = e.matrixmult(t.transpose(), t);
				return e.inv(n);
			},
			jMatYBar: function(t, n) {
				return new e(e.matrixmult(t, n));
			},
			residuals: function(t, n) {
				return e.matrixsubtract(t, n);
			},
			ssr: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t) ** 2;
				return n;
			},
			sse: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t[r]) ** 2;
				return n;
			},
			sst: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t) ** 2;
				return n;
			},
			matrixsubtract: function(t, n) {
				for (var r = Array(t.length), i = 0; i < t.length; i++) {
					r[i] = Array(t[i].length);
					for (var a = 0; a < t[i].length; a++) r[i][a] = t[i][a] - n[i][a];
				}
				return e(r);
			}
		}), e.jStat = e, e;
	});
}));
function Il(e) {
	if (e.length === 0) return 0;
	var t = e[0], n = 0, r;
	if (typeof t != `number`) return NaN;
	for (var i = 1; i < e.length; i++) {
		if (typeof e[i] != `number`) return NaN;
		r = t + e[i], Math.abs(t) >= Math.abs(e[i]) ? n += t - r + e[i] : n += e[i] - r + t, t = r;
	}
	return t + n;
}
function Ll(e) {
	if (e.length === 0) throw Error(`mean requires at least one data point`);
	return Il(e) / e.length;
}
function Rl(e, t) {
	var n = Ll(e), r = 0, i, a;
	if (t === 2) for (a = 0; a < e.length; a++) i = e[a] - n, r += i * i;
	else for (a = 0; a < e.length; a++) r += (e[a] - n) ** +t;
	return r;
}
function zl(e) {
	if (e.length < 2) throw Error(`sampleVariance requires at least two data points`);
	return Rl(e, 2) / (e.length - 1);
}
function Bl(e) {
	var t = zl(e);
	return Math.sqrt(t);
}
function Vl(e, t) {
	var n = (e.length - 1) * t;
	if (e.length === 0) throw Error(`quantile requires at least one data point.`);
	if (t < 0 || t > 1) throw Error(`quantiles must be between 0 and 1`);
	if (t === 1) return e[e.length - 1];
	if (t === 0) return e[0];
	if (n % 1 != 0) {
		var r = Math.floor(n), i = Math.ceil(n), a = n - r;
		return e[r] + a * (e[i] - e[r]);
	}
	return e[n];
}
function Hl(e, t, n, r) {
	for (n ||= 0, r ||= e.length - 1; r > n;) {
		if (r - n > 600) {
			var i = r - n + 1, a = t - n + 1, o = Math.log(i), s = .5 * Math.exp(2 * o / 3), c = .5 * Math.sqrt(o * s * (i - s) / i);
			a - i / 2 < 0 && (c *= -1), Hl(e, t, Math.max(n, Math.floor(t - a * s / i + c)), Math.min(r, Math.floor(t + (i - a) * s / i + c)));
		}
		var l = e[t], u = n, d = r;
		for (Ul(e, n, t), e[r] > l && Ul(e, n, r); u < d;) {
			for (Ul(e, u, d), u++, d--; e[u] < l;) u++;
			for (; e[d] > l;) d--;
		}
		e[n] === l ? Ul(e, n, d) : (d++, Ul(e, d, r)), d <= t && (n = d + 1), t <= d && (r = d - 1);
	}
}
function Ul(e, t, n) {
	var r = e[t];
	e[t] = e[n], e[n] = r;
}
function Wl(e, t) {
	var n = e.slice();
	if (Array.isArray(t)) {
		Kl(n, t);
		for (var r = [], i = 0; i < t.length; i++) r[i] = Vl(n, t[i]);
		return r;
	}
	return Gl(n, Yl(n.length, t), 0, n.length - 1), Vl(n, t);
}
function Gl(e, t, n, r) {
	t % 1 == 0 ? Hl(e, t, n, r) : (t = Math.floor(t), Hl(e, t, n, r), Hl(e, t + 1, t + 1, r));
}
function Kl(e, t) {
	for (var n = /* @__PURE__ */ new Set(), r = 0; r < t.length; r++) {
		var i = Yl(e.length, t[r]);
		n.add(Math.floor(i)), n.add(Math.ceil(i));
	}
	var a = Array.from(n).sort(Jl);
	ql(e, a, 0, a.length - 1, 0, e.length - 1);
}
function ql(e, t, n, r, i, a) {
	if (!(n > r)) {
		var o = n + r >> 1;
		Hl(e, t[o], i, a), ql(e, t, n, o - 1, i, t[o] - 1), ql(e, t, o + 1, r, t[o] + 1, a);
	}
}
function Jl(e, t) {
	return e - t;
}
function Yl(e, t) {
	var n = (e - 1) * t;
	return t === 1 ? e - 1 : t === 0 ? 0 : (n % 1, n);
}
function Xl(e) {
	return +Wl(e, .5);
}
function Zl(e) {
	for (var t = Xl(e), n = [], r = 0; r < e.length; r++) n.push(Math.abs(e[r] - t));
	return Xl(n);
}
var Ql = function() {
	this.totalCount = 0, this.data = {};
};
Ql.prototype.train = function(e, t) {
	for (var n in this.data[t] || (this.data[t] = {}), e) {
		var r = e[n];
		this.data[t][n] === void 0 && (this.data[t][n] = {}), this.data[t][n][r] === void 0 && (this.data[t][n][r] = 0), this.data[t][n][r]++;
	}
	this.totalCount++;
}, Ql.prototype.score = function(e) {
	var t = {}, n;
	for (var r in e) {
		var i = e[r];
		for (n in this.data) t[n] === void 0 && (t[n] = {}), this.data[n][r] ? t[n][r + `_` + i] = (this.data[n][r][i] || 0) / this.totalCount : t[n][r + `_` + i] = 0;
	}
	var a = {};
	for (n in t) for (var o in a[n] = 0, t[n]) a[n] += t[n][o];
	return a;
};
var $l = Math.sqrt(2 * Math.PI);
function eu(e) {
	for (var t = e, n = e, r = 1; r < 30; r++) n *= e * e / (2 * r + 1), t += n;
	return Math.round((.5 + t / $l * Math.exp(-e * e / 2)) * 1e4) / 1e4;
}
for (var tu = [], nu = 0; nu <= 3.09; nu += .01) tu.push(eu(nu));
var ru = function() {
	this.weights = [], this.bias = 0;
};
ru.prototype.predict = function(e) {
	if (e.length !== this.weights.length) return null;
	for (var t = 0, n = 0; n < this.weights.length; n++) t += this.weights[n] * e[n];
	return t += this.bias, +(t > 0);
}, ru.prototype.train = function(e, t) {
	if (t !== 0 && t !== 1) return null;
	e.length !== this.weights.length && (this.weights = e.slice(), this.bias = 1);
	var n = this.predict(e);
	if (typeof n == `number` && n !== t) {
		for (var r = t - n, i = 0; i < this.weights.length; i++) this.weights[i] += r * e[i];
		this.bias += r;
	}
	return this;
};
function iu(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function au(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function ou(e) {
	let t, n, r;
	e.length === 2 ? (t = e === iu || e === au ? e : su, n = e, r = e) : (t = iu, n = (t, n) => iu(e(t), n), r = (t, n) => e(t) - n);
	function i(e, r, i = 0, a = e.length) {
		if (i < a) {
			if (t(r, r) !== 0) return a;
			do {
				let t = i + a >>> 1;
				n(e[t], r) < 0 ? i = t + 1 : a = t;
			} while (i < a);
		}
		return i;
	}
	function a(e, r, i = 0, a = e.length) {
		if (i < a) {
			if (t(r, r) !== 0) return a;
			do {
				let t = i + a >>> 1;
				n(e[t], r) <= 0 ? i = t + 1 : a = t;
			} while (i < a);
		}
		return i;
	}
	function o(e, t, n = 0, a = e.length) {
		let o = i(e, t, n, a - 1);
		return o > n && r(e[o - 1], t) > -r(e[o], t) ? o - 1 : o;
	}
	return {
		left: i,
		center: o,
		right: a
	};
}
function su() {
	return 0;
}
function cu(e) {
	return e === null ? NaN : +e;
}
const lu = ou(iu), uu = lu.right;
lu.left, ou(cu).center;
function du(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var fu = class extends Map {
	constructor(e, t = gu) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(pu(this, e));
	}
	has(e) {
		return super.has(pu(this, e));
	}
	set(e, t) {
		return super.set(mu(this, e), t);
	}
	delete(e) {
		return super.delete(hu(this, e));
	}
};
function pu({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function mu({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function hu({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function gu(e) {
	return typeof e == `object` && e ? e.valueOf() : e;
}
function _u(e) {
	return e;
}
function vu(e, ...t) {
	return bu(e, _u, _u, t);
}
function yu(e, t, ...n) {
	return bu(e, _u, t, n);
}
function bu(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new fu(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
Array.prototype.slice;
const xu = Math.sqrt(50), Su = Math.sqrt(10), Cu = Math.sqrt(2);
function wu(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= xu ? 10 : a >= Su ? 5 : a >= Cu ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? wu(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function Tu(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? wu(t, e, n) : wu(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function Eu(e, t, n) {
	return t = +t, e = +e, n = +n, wu(e, t, n)[2];
}
function Du(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? Eu(t, e, n) : Eu(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function Ou(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function ku(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function Au(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
const ju = [], Mu = [];
function Nu(e, t, n) {
	if (e === t) return 0;
	let r = n?.maxDistance, i = e;
	e.length > t.length && (e = t, t = i);
	let a = e.length, o = t.length;
	for (; a > 0 && e.charCodeAt(~-a) === t.charCodeAt(~-o);) a--, o--;
	let s = 0;
	for (; s < a && e.charCodeAt(s) === t.charCodeAt(s);) s++;
	if (a -= s, o -= s, r !== void 0 && o - a > r) return r;
	if (a === 0) return r !== void 0 && o > r ? r : o;
	let c, l, u, d, f = 0, p = 0;
	for (; f < a;) Mu[f] = e.charCodeAt(s + f), ju[f] = ++f;
	for (; p < o;) {
		for (c = t.charCodeAt(s + p), u = p++, l = p, f = 0; f < a; f++) d = c === Mu[f] ? u : u + 1, u = ju[f], l = ju[f] = u > l ? d > l ? l + 1 : d : d > u ? u + 1 : d;
		if (r !== void 0) {
			let e = l;
			for (f = 0; f < a; f++) ju[f] < e && (e = ju[f]);
			if (e > r) return r;
		}
	}
	return ju.length = a, Mu.length = a, r !== void 0 && l > r ? r : l;
}
var K = n(((e) => {
	let t = Symbol.for(`yaml.alias`), n = Symbol.for(`yaml.document`), r = Symbol.for(`yaml.map`), i = Symbol.for(`yaml.pair`), a = Symbol.for(`yaml.scalar`), o = Symbol.for(`yaml.seq`), s = Symbol.for(`yaml.node.type`), c = (e) => !!e && typeof e == `object` && e[s] === t, l = (e) => !!e && typeof e == `object` && e[s] === n, u = (e) => !!e && typeof e == `object` && e[s] === r, d = (e) => !!e && typeof e == `object` && e[s] === i, f = (e) => !!e && typeof e == `object` && e[s] === a, p = (e) => !!e && typeof e == `object` && e[s] === o;
	function m(e) {
		if (e && typeof e == `object`) switch (e[s]) {
			case r:
			case o: return !0;
		}
		return !1;
	}
	function h(e) {
		if (e && typeof e == `object`) switch (e[s]) {
			case t:
			case r:
			case a:
			case o: return !0;
		}
		return !1;
	}
	e.ALIAS = t, e.DOC = n, e.MAP = r, e.NODE_TYPE = s, e.PAIR = i, e.SCALAR = a, e.SEQ = o, e.hasAnchor = (e) => (f(e) || m(e)) && !!e.anchor, e.isAlias = c, e.isCollection = m, e.isDocument = l, e.isMap = u, e.isNode = h, e.isPair = d, e.isScalar = f, e.isSeq = p;
})), Pu = n(((e) => {
	var t = K();
	let n = Symbol(`break visit`), r = Symbol(`skip children`), i = Symbol(`remove node`);
	function a(e, n) {
		let r = l(n);
		t.isDocument(e) ? o(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : o(null, e, r, Object.freeze([]));
	}
	a.BREAK = n, a.SKIP = r, a.REMOVE = i;
	function o(e, r, a, s) {
		let c = u(e, r, a, s);
		if (t.isNode(c) || t.isPair(c)) return d(e, s, c), o(e, c, a, s);
		if (typeof c != `symbol`) {
			if (t.isCollection(r)) {
				s = Object.freeze(s.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = o(e, r.items[e], a, s);
					if (typeof t == `number`) e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				s = Object.freeze(s.concat(r));
				let e = o(`key`, r.key, a, s);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = o(`value`, r.value, a, s);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return c;
	}
	async function s(e, n) {
		let r = l(n);
		t.isDocument(e) ? await c(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : await c(null, e, r, Object.freeze([]));
	}
	s.BREAK = n, s.SKIP = r, s.REMOVE = i;
	async function c(e, r, a, o) {
		let s = await u(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) return d(e, o, s), c(e, s, a, o);
		if (typeof s != `symbol`) {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = await c(e, r.items[e], a, o);
					if (typeof t == `number`) e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				let e = await c(`key`, r.key, a, o);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = await c(`value`, r.value, a, o);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return s;
	}
	function l(e) {
		return typeof e == `object` && (e.Collection || e.Node || e.Value) ? Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e) : e;
	}
	function u(e, n, r, i) {
		if (typeof r == `function`) return r(e, n, i);
		if (t.isMap(n)) return r.Map?.(e, n, i);
		if (t.isSeq(n)) return r.Seq?.(e, n, i);
		if (t.isPair(n)) return r.Pair?.(e, n, i);
		if (t.isScalar(n)) return r.Scalar?.(e, n, i);
		if (t.isAlias(n)) return r.Alias?.(e, n, i);
	}
	function d(e, n, r) {
		let i = n[n.length - 1];
		if (t.isCollection(i)) i.items[e] = r;
		else if (t.isPair(i)) e === `key` ? i.key = r : i.value = r;
		else if (t.isDocument(i)) i.contents = r;
		else {
			let e = t.isAlias(i) ? `alias` : `scalar`;
			throw Error(`Cannot replace node with ${e} parent`);
		}
	}
	e.visit = a, e.visitAsync = s;
})), Fu = n(((e) => {
	var t = K(), n = Pu();
	let r = {
		"!": `%21`,
		",": `%2C`,
		"[": `%5B`,
		"]": `%5D`,
		"{": `%7B`,
		"}": `%7D`
	}, i = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
	var a = class e {
		constructor(t, n) {
			this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, e.defaultYaml, t), this.tags = Object.assign({}, e.defaultTags, n);
		}
		clone() {
			let t = new e(this.yaml, this.tags);
			return t.docStart = this.docStart, t;
		}
		atDocument() {
			let t = new e(this.yaml, this.tags);
			switch (this.yaml.version) {
				case `1.1`:
					this.atNextDocument = !0;
					break;
				case `1.2`: this.atNextDocument = !1, this.yaml = {
					explicit: e.defaultYaml.explicit,
					version: `1.2`
				}, this.tags = Object.assign({}, e.defaultTags);
			}
			return t;
		}
		add(t, n) {
			this.atNextDocument &&= (this.yaml = {
				explicit: e.defaultYaml.explicit,
				version: `1.1`
			}, this.tags = Object.assign({}, e.defaultTags), !1);
			let r = t.trim().split(/[ \t]+/), i = r.shift();
			switch (i) {
				case `%TAG`: {
					if (r.length !== 2 && (n(0, `%TAG directive should contain exactly two parts`), r.length < 2)) return !1;
					let [e, t] = r;
					return this.tags[e] = t, !0;
				}
				case `%YAML`: {
					if (this.yaml.explicit = !0, r.length !== 1) return n(0, `%YAML directive should contain exactly one part`), !1;
					let [e] = r;
					if (e === `1.1` || e === `1.2`) return this.yaml.version = e, !0;
					{
						let t = /^\d+\.\d+$/.test(e);
						return n(6, `Unsupported YAML version ${e}`, t), !1;
					}
				}
				default: return n(0, `Unknown directive ${i}`, !0), !1;
			}
		}
		tagName(e, t) {
			if (e === `!`) return `!`;
			if (e[0] !== `!`) return t(`Not a valid tag: ${e}`), null;
			if (e[1] === `<`) {
				let n = e.slice(2, -1);
				return n === `!` || n === `!!` ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== `>` && t(`Verbatim tags must end with a >`), n);
			}
			let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			r || t(`The ${e} tag has no suffix`);
			let i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				return t(String(e)), null;
			}
			return n === `!` ? e : (t(`Could not resolve tag: ${e}`), null);
		}
		tagString(e) {
			for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + i(e.substring(n.length));
			return e[0] === `!` ? e : `!<${e}>`;
		}
		toString(e) {
			let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || `1.2`}`] : [], i = Object.entries(this.tags), a;
			if (e && i.length > 0 && t.isNode(e.contents)) {
				let r = {};
				n.visit(e.contents, (e, n) => {
					t.isNode(n) && n.tag && (r[n.tag] = !0);
				}), a = Object.keys(r);
			} else a = [];
			for (let [t, n] of i) t === `!!` && n === `tag:yaml.org,2002:` || e && !a.some((e) => e.startsWith(n)) || r.push(`%TAG ${t} ${n}`);
			return r.join(`
`);
		}
	};
	a.defaultYaml = {
		explicit: !1,
		version: `1.2`
	}, a.defaultTags = { "!!": `tag:yaml.org,2002:` }, e.Directives = a;
})), Iu = n(((e) => {
	var t = K(), n = Pu();
	function r(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw Error(t);
		}
		return !0;
	}
	function i(e) {
		let t = /* @__PURE__ */ new Set();
		return n.visit(e, { Value(e, n) {
			n.anchor && t.add(n.anchor);
		} }), t;
	}
	function a(e, t) {
		for (let n = 1;; ++n) {
			let r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function o(e, n) {
		let r = [], o = /* @__PURE__ */ new Map(), s = null;
		return {
			onAnchor: (t) => {
				r.push(t), s ??= i(e);
				let o = a(n, s);
				return s.add(o), o;
			},
			setAnchors: () => {
				for (let e of r) {
					let n = o.get(e);
					if (typeof n == `object` && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node))) n.node.anchor = n.anchor;
					else {
						let t = Error(`Failed to resolve repeated object (this should not happen)`);
						throw t.source = e, t;
					}
				}
			},
			sourceObjects: o
		};
	}
	e.anchorIsValid = r, e.anchorNames = i, e.createNodeAnchors = o, e.findNewAnchor = a;
})), Lu = n(((e) => {
	function t(e, n, r, i) {
		if (i && typeof i == `object`) {
			if (Array.isArray(i)) for (let n = 0, r = i.length; n < r; ++n) {
				let r = i[n], a = t(e, i, String(n), r);
				a === void 0 ? delete i[n] : a !== r && (i[n] = a);
			}
			else if (i instanceof Map) for (let n of Array.from(i.keys())) {
				let r = i.get(n), a = t(e, i, n, r);
				a === void 0 ? i.delete(n) : a !== r && i.set(n, a);
			}
			else if (i instanceof Set) for (let n of Array.from(i)) {
				let r = t(e, i, n, n);
				r === void 0 ? i.delete(n) : r !== n && (i.delete(n), i.add(r));
			}
			else for (let [n, r] of Object.entries(i)) {
				let a = t(e, i, n, r);
				a === void 0 ? delete i[n] : a !== r && (i[n] = a);
			}
		}
		return e.call(n, r, i);
	}
	e.applyReviver = t;
})), Ru = n(((e) => {
	var t = K();
	function n(e, r, i) {
		if (Array.isArray(e)) return e.map((e, t) => n(e, String(t), i));
		if (e && typeof e.toJSON == `function`) {
			if (!i || !t.hasAnchor(e)) return e.toJSON(r, i);
			let n = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			i.anchors.set(e, n), i.onCreate = (e) => {
				n.res = e, delete i.onCreate;
			};
			let a = e.toJSON(r, i);
			return i.onCreate && i.onCreate(a), a;
		}
		return typeof e == `bigint` && !i?.keep ? Number(e) : e;
	}
	e.toJS = n;
})), zu = n(((e) => {
	var t = Lu(), n = K(), r = Ru();
	e.NodeBase = class {
		constructor(e) {
			Object.defineProperty(this, n.NODE_TYPE, { value: e });
		}
		clone() {
			let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return this.range && (e.range = this.range.slice()), e;
		}
		toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
			if (!n.isDocument(e)) throw TypeError(`A document argument is required`);
			let c = {
				anchors: /* @__PURE__ */ new Map(),
				doc: e,
				keep: !0,
				mapAsMap: i === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof a == `number` ? a : 100
			}, l = r.toJS(this, ``, c);
			if (typeof o == `function`) for (let { count: e, res: t } of c.anchors.values()) o(t, e);
			return typeof s == `function` ? t.applyReviver(s, { "": l }, ``, l) : l;
		}
	};
})), Bu = n(((e) => {
	var t = Iu(), n = Pu(), r = K(), i = zu(), a = Ru(), o = class extends i.NodeBase {
		constructor(e) {
			super(r.ALIAS), this.source = e, Object.defineProperty(this, "tag", { set() {
				throw Error(`Alias nodes cannot have tags`);
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw ReferenceError(`Alias resolution is disabled`);
			let i;
			t?.aliasResolveCache ? i = t.aliasResolveCache : (i = [], n.visit(e, { Node: (e, t) => {
				(r.isAlias(t) || r.hasAnchor(t)) && i.push(t);
			} }), t && (t.aliasResolveCache = i));
			let o;
			for (let e of i) {
				if (e === this) break;
				e.anchor === this.source && (o = e);
			}
			if (o && t) {
				let { anchors: e, doc: n, maxAliasCount: r } = t, i = e.get(o);
				if (i ||= (a.toJS(o, null, t), e.get(o)), i?.res === void 0) throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);
				if (r >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = s(n, o, e)), i.count * i.aliasCount > r)) throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`);
			}
			return o;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			let n = this.resolve(t.doc, t);
			if (!n) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, n, r) {
			let i = `*${this.source}`;
			if (e) {
				if (t.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw Error(e);
				}
				if (e.implicitKey) return `${i} `;
			}
			return i;
		}
	};
	function s(e, t, n) {
		if (r.isAlias(t)) {
			let r = t.resolve(e), i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		}
		if (r.isCollection(t)) {
			let r = 0;
			for (let i of t.items) {
				let t = s(e, i, n);
				t > r && (r = t);
			}
			return r;
		}
		if (r.isPair(t)) {
			let r = s(e, t.key, n), i = s(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	e.Alias = o;
})), Vu = n(((e) => {
	var t = K(), n = zu(), r = Ru();
	let i = (e) => !e || typeof e != `function` && typeof e != `object`;
	var a = class extends n.NodeBase {
		constructor(e) {
			super(t.SCALAR), this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : r.toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	};
	a.BLOCK_FOLDED = `BLOCK_FOLDED`, a.BLOCK_LITERAL = `BLOCK_LITERAL`, a.PLAIN = `PLAIN`, a.QUOTE_DOUBLE = `QUOTE_DOUBLE`, a.QUOTE_SINGLE = `QUOTE_SINGLE`, e.Scalar = a, e.isScalarValue = i;
})), Hu = n(((e) => {
	var t = Bu(), n = K(), r = Vu();
	function i(e, t, n) {
		if (t) {
			let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function a(e, a, o) {
		if (n.isDocument(e) && (e = e.contents), n.isNode(e)) return e;
		if (n.isPair(e)) {
			let t = o.schema[n.MAP].createNode?.(o.schema, null, o);
			return t.items.push(e), t;
		}
		(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < `u` && e instanceof BigInt) && (e = e.valueOf());
		let { aliasDuplicateObjects: s, onAnchor: c, onTagObj: l, schema: u, sourceObjects: d } = o, f;
		if (s && e && typeof e == `object`) {
			if (f = d.get(e), f) return f.anchor ?? (f.anchor = c(e)), new t.Alias(f.anchor);
			f = {
				anchor: null,
				node: null
			}, d.set(e, f);
		}
		a?.startsWith(`!!`) && (a = `tag:yaml.org,2002:` + a.slice(2));
		let p = i(e, a, u.tags);
		if (!p) {
			if (e && typeof e.toJSON == `function` && (e = e.toJSON()), !e || typeof e != `object`) {
				let t = new r.Scalar(e);
				return f && (f.node = t), t;
			}
			p = e instanceof Map ? u[n.MAP] : Symbol.iterator in Object(e) ? u[n.SEQ] : u[n.MAP];
		}
		l && (l(p), delete o.onTagObj);
		let m = p?.createNode ? p.createNode(o.schema, e, o) : typeof p?.nodeClass?.from == `function` ? p.nodeClass.from(o.schema, e, o) : new r.Scalar(e);
		return a ? m.tag = a : p.default || (m.tag = p.tag), f && (f.node = m), m;
	}
	e.createNode = a;
})), Uu = n(((e) => {
	var t = Hu(), n = K(), r = zu();
	function i(e, n, r) {
		let i = r;
		for (let e = n.length - 1; e >= 0; --e) {
			let t = n[e];
			if (typeof t == `number` && Number.isInteger(t) && t >= 0) {
				let e = [];
				e[t] = i, i = e;
			} else i = /* @__PURE__ */ new Map([[t, i]]);
		}
		return t.createNode(i, void 0, {
			aliasDuplicateObjects: !1,
			keepUndefined: !1,
			onAnchor: () => {
				throw Error(`This should not happen, please report a bug.`);
			},
			schema: e,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	let a = (e) => e == null || typeof e == `object` && !!e[Symbol.iterator]().next().done;
	e.Collection = class extends r.NodeBase {
		constructor(e, t) {
			super(e), Object.defineProperty(this, "schema", {
				value: t,
				configurable: !0,
				enumerable: !1,
				writable: !0
			});
		}
		clone(e) {
			let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return e && (t.schema = e), t.items = t.items.map((t) => n.isNode(t) || n.isPair(t) ? t.clone(e) : t), this.range && (t.range = this.range.slice()), t;
		}
		addIn(e, t) {
			if (a(e)) this.add(t);
			else {
				let [r, ...a] = e, o = this.get(r, !0);
				if (n.isCollection(o)) o.addIn(a, t);
				else if (o === void 0 && this.schema) this.set(r, i(this.schema, a, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`);
			}
		}
		deleteIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.delete(t);
			let i = this.get(t, !0);
			if (n.isCollection(i)) return i.deleteIn(r);
			throw Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
		}
		getIn(e, t) {
			let [r, ...i] = e, a = this.get(r, !0);
			return i.length === 0 ? !t && n.isScalar(a) ? a.value : a : n.isCollection(a) ? a.getIn(i, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!n.isPair(t)) return !1;
				let r = t.value;
				return r == null || e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
			});
		}
		hasIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.has(t);
			let i = this.get(t, !0);
			return n.isCollection(i) ? i.hasIn(r) : !1;
		}
		setIn(e, t) {
			let [r, ...a] = e;
			if (a.length === 0) this.set(r, t);
			else {
				let e = this.get(r, !0);
				if (n.isCollection(e)) e.setIn(a, t);
				else if (e === void 0 && this.schema) this.set(r, i(this.schema, a, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`);
			}
		}
	}, e.collectionFromPath = i, e.isEmptyPath = a;
})), Wu = n(((e) => {
	let t = (e) => e.replace(/^(?!$)(?: $)?/gm, `#`);
	function n(e, t) {
		return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	e.indentComment = n, e.lineComment = (e, t, r) => e.endsWith(`
`) ? n(r, t) : r.includes(`
`) ? `
` + n(r, t) : (e.endsWith(` `) ? `` : ` `) + r, e.stringifyComment = t;
})), Gu = n(((e) => {
	let t = `block`, n = `quoted`;
	function r(e, r, a = `flow`, { indentAtStart: o, lineWidth: s = 80, minContentWidth: c = 20, onFold: l, onOverflow: u } = {}) {
		if (!s || s < 0) return e;
		s < c && (c = 0);
		let d = Math.max(1 + c, 1 + s - r.length);
		if (e.length <= d) return e;
		let f = [], p = {}, m = s - r.length;
		typeof o == `number` && (o > s - Math.max(2, c) ? f.push(0) : m = s - o);
		let h, g, _ = !1, v = -1, y = -1, b = -1;
		a === t && (v = i(e, v, r.length), v !== -1 && (m = v + d));
		for (let o; o = e[v += 1];) {
			if (a === n && o === `\\`) {
				switch (y = v, e[v + 1]) {
					case `x`:
						v += 3;
						break;
					case `u`:
						v += 5;
						break;
					case `U`:
						v += 9;
						break;
					default: v += 1;
				}
				b = v;
			}
			if (o === `
`) a === t && (v = i(e, v, r.length)), m = v + r.length + d, h = void 0;
			else {
				if (o === ` ` && g && g !== ` ` && g !== `
` && g !== `	`) {
					let t = e[v + 1];
					t && t !== ` ` && t !== `
` && t !== `	` && (h = v);
				}
				if (v >= m) {
					if (h) f.push(h), m = h + d, h = void 0;
					else if (a === n) {
						for (; g === ` ` || g === `	`;) g = o, o = e[v += 1], _ = !0;
						let t = v > b + 1 ? v - 2 : y - 1;
						if (p[t]) return e;
						f.push(t), p[t] = !0, m = t + d, h = void 0;
					} else _ = !0;
				}
			}
			g = o;
		}
		if (_ && u && u(), f.length === 0) return e;
		l && l();
		let x = e.slice(0, f[0]);
		for (let t = 0; t < f.length; ++t) {
			let i = f[t], o = f[t + 1] || e.length;
			i === 0 ? x = `\n${r}${e.slice(0, o)}` : (a === n && p[i] && (x += `${e[i]}\\`), x += `\n${r}${e.slice(i + 1, o)}`);
		}
		return x;
	}
	function i(e, t, n) {
		let r = t, i = t + 1, a = e[i];
		for (; a === ` ` || a === `	`;) if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== `
`);
			r = t, i = t + 1, a = e[i];
		}
		return r;
	}
	e.FOLD_BLOCK = t, e.FOLD_FLOW = `flow`, e.FOLD_QUOTED = n, e.foldFlowLines = r;
})), Ku = n(((e) => {
	var t = Vu(), n = Gu();
	let r = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	}), i = (e) => /^(%|---|\.\.\.)/m.test(e);
	function a(e, t, n) {
		if (!t || t < 0) return !1;
		let r = t - n, i = e.length;
		if (i <= r) return !1;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === `
`) {
			if (t - n > r) return !0;
			if (n = t + 1, i - n <= r) return !1;
		}
		return !0;
	}
	function o(e, t) {
		let a = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return a;
		let { implicitKey: o } = t, s = t.options.doubleQuotedMinMultiLineLength, c = t.indent || (i(e) ? `  ` : ``), l = ``, u = 0;
		for (let e = 0, t = a[e]; t; t = a[++e]) if (t === ` ` && a[e + 1] === `\\` && a[e + 2] === `n` && (l += a.slice(u, e) + `\\ `, e += 1, u = e, t = `\\`), t === `\\`) switch (a[e + 1]) {
			case `u`:
				{
					l += a.slice(u, e);
					let t = a.substr(e + 2, 4);
					switch (t) {
						case `0000`:
							l += `\\0`;
							break;
						case `0007`:
							l += `\\a`;
							break;
						case `000b`:
							l += `\\v`;
							break;
						case `001b`:
							l += `\\e`;
							break;
						case `0085`:
							l += `\\N`;
							break;
						case `00a0`:
							l += `\\_`;
							break;
						case `2028`:
							l += `\\L`;
							break;
						case `2029`:
							l += `\\P`;
							break;
						default: t.substr(0, 2) === `00` ? l += `\\x` + t.substr(2) : l += a.substr(e, 6);
					}
					e += 5, u = e + 1;
				}
				break;
			case `n`:
				if (o || a[e + 2] === `"` || a.length < s) e += 1;
				else {
					for (l += a.slice(u, e) + `

`; a[e + 2] === `\\` && a[e + 3] === `n` && a[e + 4] !== `"`;) l += `
`, e += 2;
					l += c, a[e + 2] === ` ` && (l += `\\`), e += 1, u = e + 1;
				}
				break;
			default: e += 1;
		}
		return l = u ? l + a.slice(u) : a, o ? l : n.foldFlowLines(l, c, n.FOLD_QUOTED, r(t, !1));
	}
	function s(e, t) {
		if (t.options.singleQuote === !1 || t.implicitKey && e.includes(`
`) || /[ \t]\n|\n[ \t]/.test(e)) return o(e, t);
		let a = t.indent || (i(e) ? `  ` : ``), s = `'` + e.replace(/'/g, `''`).replace(/\n+/g, `$&\n${a}`) + `'`;
		return t.implicitKey ? s : n.foldFlowLines(s, a, n.FOLD_FLOW, r(t, !1));
	}
	function c(e, t) {
		let { singleQuote: n } = t.options, r;
		if (n === !1) r = o;
		else {
			let t = e.includes(`"`), i = e.includes(`'`);
			r = t && !i ? s : i && !t ? o : n ? s : o;
		}
		return r(e, t);
	}
	let l;
	try {
		l = RegExp(`(^|(?<!
))
+(?!
|$)`, `g`);
	} catch {
		l = /\n+(?!\n|$)/g;
	}
	function u({ comment: e, type: o, value: s }, u, d, f) {
		let { blockQuote: p, commentString: m, lineWidth: h } = u.options;
		if (!p || /\n[\t ]+$/.test(s)) return c(s, u);
		let g = u.indent || (u.forceBlockIndent || i(s) ? `  ` : ``), _ = p === `literal` ? !0 : p === `folded` || o === t.Scalar.BLOCK_FOLDED ? !1 : o === t.Scalar.BLOCK_LITERAL || !a(s, h, g.length);
		if (!s) return _ ? `|
` : `>
`;
		let v, y;
		for (y = s.length; y > 0; --y) {
			let e = s[y - 1];
			if (e !== `
` && e !== `	` && e !== ` `) break;
		}
		let b = s.substring(y), x = b.indexOf(`
`);
		x === -1 ? v = `-` : s === b || x !== b.length - 1 ? (v = `+`, f && f()) : v = ``, b &&= (s = s.slice(0, -b.length), b[b.length - 1] === `
` && (b = b.slice(0, -1)), b.replace(l, `$&${g}`));
		let S = !1, C, w = -1;
		for (C = 0; C < s.length; ++C) {
			let e = s[C];
			if (e === ` `) S = !0;
			else if (e === `
`) w = C;
			else break;
		}
		let T = s.substring(0, w < C ? w + 1 : C);
		T &&= (s = s.substring(T.length), T.replace(/\n+/g, `$&${g}`));
		let E = (S ? g ? `2` : `1` : ``) + v;
		if (e && (E += ` ` + m(e.replace(/ ?[\r\n]+/g, ` `)), d && d()), !_) {
			let e = s.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, `$1$2`).replace(/\n+/g, `$&${g}`), i = !1, a = r(u, !0);
			p !== `folded` && o !== t.Scalar.BLOCK_FOLDED && (a.onOverflow = () => {
				i = !0;
			});
			let c = n.foldFlowLines(`${T}${e}${b}`, g, n.FOLD_BLOCK, a);
			if (!i) return `>${E}\n${g}${c}`;
		}
		return s = s.replace(/\n+/g, `$&${g}`), `|${E}\n${g}${T}${s}${b}`;
	}
	function d(e, a, o, s) {
		let { type: l, value: d } = e, { actualString: f, implicitKey: p, indent: m, indentStep: h, inFlow: g } = a;
		if (p && d.includes(`
`) || g && /[[\]{},]/.test(d)) return c(d, a);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(d)) return p || g || !d.includes(`
`) ? c(d, a) : u(e, a, o, s);
		if (!p && !g && l !== t.Scalar.PLAIN && d.includes(`
`)) return u(e, a, o, s);
		if (i(d)) {
			if (m === ``) return a.forceBlockIndent = !0, u(e, a, o, s);
			if (p && m === h) return c(d, a);
		}
		let _ = d.replace(/\n+/g, `$&\n${m}`);
		if (f) {
			let e = (e) => e.default && e.tag !== `tag:yaml.org,2002:str` && e.test?.test(_), { compat: t, tags: n } = a.doc.schema;
			if (n.some(e) || t?.some(e)) return c(d, a);
		}
		return p ? _ : n.foldFlowLines(_, m, n.FOLD_FLOW, r(a, !1));
	}
	function f(e, n, r, i) {
		let { implicitKey: a, inFlow: l } = n, f = typeof e.value == `string` ? e : Object.assign({}, e, { value: String(e.value) }), { type: p } = e;
		p !== t.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(f.value) && (p = t.Scalar.QUOTE_DOUBLE);
		let m = (e) => {
			switch (e) {
				case t.Scalar.BLOCK_FOLDED:
				case t.Scalar.BLOCK_LITERAL: return a || l ? c(f.value, n) : u(f, n, r, i);
				case t.Scalar.QUOTE_DOUBLE: return o(f.value, n);
				case t.Scalar.QUOTE_SINGLE: return s(f.value, n);
				case t.Scalar.PLAIN: return d(f, n, r, i);
				default: return null;
			}
		}, h = m(p);
		if (h === null) {
			let { defaultKeyType: e, defaultStringType: t } = n.options, r = a && e || t;
			if (h = m(r), h === null) throw Error(`Unsupported default string type ${r}`);
		}
		return h;
	}
	e.stringifyString = f;
})), qu = n(((e) => {
	var t = Iu(), n = K(), r = Wu(), i = Ku();
	function a(e, t) {
		let n = Object.assign({
			blockQuote: !0,
			commentString: r.stringifyComment,
			defaultKeyType: null,
			defaultStringType: `PLAIN`,
			directives: null,
			doubleQuotedAsJSON: !1,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: `false`,
			flowCollectionPadding: !0,
			indentSeq: !0,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: `null`,
			simpleKeys: !1,
			singleQuote: null,
			trailingComma: !1,
			trueStr: `true`,
			verifyAliasOrder: !0
		}, e.schema.toStringOptions, t), i;
		switch (n.collectionStyle) {
			case `block`:
				i = !1;
				break;
			case `flow`:
				i = !0;
				break;
			default: i = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? ` ` : ``,
			indent: ``,
			indentStep: typeof n.indent == `number` ? ` `.repeat(n.indent) : `  `,
			inFlow: i,
			options: n
		};
	}
	function o(e, t) {
		if (t.tag) {
			let n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let r, i;
		if (n.isScalar(t)) {
			i = t.value;
			let n = e.filter((e) => e.identify?.(i));
			if (n.length > 1) {
				let e = n.filter((e) => e.test);
				e.length > 0 && (n = e);
			}
			r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
		} else i = t, r = e.find((e) => e.nodeClass && i instanceof e.nodeClass);
		if (!r) {
			let e = i?.constructor?.name ?? (i === null ? `null` : typeof i);
			throw Error(`Tag not resolved for ${e} value`);
		}
		return r;
	}
	function s(e, r, { anchors: i, doc: a }) {
		if (!a.directives) return ``;
		let o = [], s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
		s && t.anchorIsValid(s) && (i.add(s), o.push(`&${s}`));
		let c = e.tag ?? (r.default ? null : r.tag);
		return c && o.push(a.directives.tagString(c)), o.join(` `);
	}
	function c(e, t, r, a) {
		if (n.isPair(e)) return e.toString(t, r, a);
		if (n.isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw TypeError(`Cannot stringify circular structure without alias nodes`);
			t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = /* @__PURE__ */ new Set([e]), e = e.resolve(t.doc);
		}
		let c, l = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => c = e });
		c ??= o(t.doc.schema.tags, l);
		let u = s(l, c, t);
		u.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + u.length + 1);
		let d = typeof c.stringify == `function` ? c.stringify(l, t, r, a) : n.isScalar(l) ? i.stringifyString(l, t, r, a) : l.toString(t, r, a);
		return u ? n.isScalar(l) || d[0] === `{` || d[0] === `[` ? `${u} ${d}` : `${u}\n${t.indent}${d}` : d;
	}
	e.createStringifyContext = a, e.stringify = c;
})), Ju = n(((e) => {
	var t = K(), n = Vu(), r = qu(), i = Wu();
	function a({ key: e, value: a }, o, s, c) {
		let { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = o, g = t.isNode(e) && e.comment || null;
		if (h) {
			if (g) throw Error(`With simple keys, key nodes cannot have comments`);
			if (t.isCollection(e) || !t.isNode(e) && typeof e == `object`) throw Error(`With simple keys, collection cannot be used as a key value`);
		}
		let _ = !h && (!e || g && a == null && !o.inFlow || t.isCollection(e) || (t.isScalar(e) ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL : typeof e == `object`));
		o = Object.assign({}, o, {
			allNullValues: !1,
			implicitKey: !_ && (h || !l),
			indent: d + f
		});
		let v = !1, y = !1, b = r.stringify(e, o, () => v = !0, () => y = !0);
		if (!_ && !o.inFlow && b.length > 1024) {
			if (h) throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);
			_ = !0;
		}
		if (o.inFlow) {
			if (l || a == null) return v && s && s(), b === `` ? `?` : _ ? `? ${b}` : b;
		} else if (l && !h || a == null && _) return b = `? ${b}`, g && !v ? b += i.lineComment(b, o.indent, p(g)) : y && c && c(), b;
		v && (g = null), _ ? (g && (b += i.lineComment(b, o.indent, p(g))), b = `? ${b}\n${d}:`) : (b = `${b}:`, g && (b += i.lineComment(b, o.indent, p(g))));
		let x, S, C;
		t.isNode(a) ? (x = !!a.spaceBefore, S = a.commentBefore, C = a.comment) : (x = !1, S = null, C = null, a && typeof a == `object` && (a = u.createNode(a))), o.implicitKey = !1, !_ && !g && t.isScalar(a) && (o.indentAtStart = b.length + 1), y = !1, !m && f.length >= 2 && !o.inFlow && !_ && t.isSeq(a) && !a.flow && !a.tag && !a.anchor && (o.indent = o.indent.substring(2));
		let w = !1, T = r.stringify(a, o, () => w = !0, () => y = !0), E = ` `;
		if (g || x || S) {
			if (E = x ? `
` : ``, S) {
				let e = p(S);
				E += `\n${i.indentComment(e, o.indent)}`;
			}
			T === `` && !o.inFlow ? E === `
` && C && (E = `

`) : E += `\n${o.indent}`;
		} else if (!_ && t.isCollection(a)) {
			let e = T[0], t = T.indexOf(`
`), n = t !== -1, r = o.inFlow ?? a.flow ?? a.items.length === 0;
			if (n || !r) {
				let r = !1;
				if (n && (e === `&` || e === `!`)) {
					let n = T.indexOf(` `);
					e === `&` && n !== -1 && n < t && T[n + 1] === `!` && (n = T.indexOf(` `, n + 1)), (n === -1 || t < n) && (r = !0);
				}
				r || (E = `\n${o.indent}`);
			}
		} else (T === `` || T[0] === `
`) && (E = ``);
		return b += E + T, o.inFlow ? w && s && s() : C && !w ? b += i.lineComment(b, o.indent, p(C)) : y && c && c(), b;
	}
	e.stringifyPair = a;
})), Yu = n(((t) => {
	var n = e(`process`);
	function r(e, ...t) {
		e === `debug` && console.log(...t);
	}
	function i(e, t) {
		(e === `debug` || e === `warn`) && (typeof n.emitWarning == `function` ? n.emitWarning(t) : console.warn(t));
	}
	t.debug = r, t.warn = i;
})), Xu = n(((e) => {
	var t = K(), n = Vu();
	let r = {
		identify: (e) => e === `<<` || typeof e == `symbol` && e.description === `<<`,
		default: `key`,
		tag: `tag:yaml.org,2002:merge`,
		test: /^<<$/,
		resolve: () => Object.assign(new n.Scalar(Symbol(`<<`)), { addToJSMap: a }),
		stringify: () => `<<`
	}, i = (e, i) => (r.identify(i) || t.isScalar(i) && (!i.type || i.type === n.Scalar.PLAIN) && r.identify(i.value)) && e?.doc.schema.tags.some((e) => e.tag === r.tag && e.default);
	function a(e, n, r) {
		let i = s(e, r);
		if (t.isSeq(i)) for (let t of i.items) o(e, n, t);
		else if (Array.isArray(i)) for (let t of i) o(e, n, t);
		else o(e, n, i);
	}
	function o(e, n, r) {
		let i = s(e, r);
		if (!t.isMap(i)) throw Error(`Merge sources must be maps or map aliases`);
		let a = i.toJSON(null, e, Map);
		for (let [e, t] of a) n instanceof Map ? n.has(e) || n.set(e, t) : n instanceof Set ? n.add(e) : Object.prototype.hasOwnProperty.call(n, e) || Object.defineProperty(n, e, {
			value: t,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
		return n;
	}
	function s(e, n) {
		return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
	}
	e.addMergeToJSMap = a, e.isMergeKey = i, e.merge = r;
})), Zu = n(((e) => {
	var t = Yu(), n = Xu(), r = qu(), i = K(), a = Ru();
	function o(e, t, { key: r, value: o }) {
		if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
		else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
		else {
			let n = a.toJS(r, ``, e);
			if (t instanceof Map) t.set(n, a.toJS(o, n, e));
			else if (t instanceof Set) t.add(n);
			else {
				let i = s(r, n, e), c = a.toJS(o, i, e);
				i in t ? Object.defineProperty(t, i, {
					value: c,
					writable: !0,
					enumerable: !0,
					configurable: !0
				}) : t[i] = c;
			}
		}
		return t;
	}
	function s(e, n, a) {
		if (n === null) return ``;
		if (typeof n != `object`) return String(n);
		if (i.isNode(e) && a?.doc) {
			let n = r.createStringifyContext(a.doc, {});
			n.anchors = /* @__PURE__ */ new Set();
			for (let e of a.anchors.keys()) n.anchors.add(e.anchor);
			n.inFlow = !0, n.inStringifyKey = !0;
			let i = e.toString(n);
			if (!a.mapKeyWarned) {
				let e = JSON.stringify(i);
				e.length > 40 && (e = e.substring(0, 36) + `..."`), t.warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), a.mapKeyWarned = !0;
			}
			return i;
		}
		return JSON.stringify(n);
	}
	e.addPairToJSMap = o;
})), Qu = n(((e) => {
	var t = Hu(), n = Ju(), r = Zu(), i = K();
	function a(e, n, r) {
		return new o(t.createNode(e, void 0, r), t.createNode(n, void 0, r));
	}
	var o = class e {
		constructor(e, t = null) {
			Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR }), this.key = e, this.value = t;
		}
		clone(t) {
			let { key: n, value: r } = this;
			return i.isNode(n) && (n = n.clone(t)), i.isNode(r) && (r = r.clone(t)), new e(n, r);
		}
		toJSON(e, t) {
			let n = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return r.addPairToJSMap(t, n, this);
		}
		toString(e, t, r) {
			return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
		}
	};
	e.Pair = o, e.createPair = a;
})), $u = n(((e) => {
	var t = K(), n = qu(), r = Wu();
	function i(e, t, n) {
		return (t.inFlow ?? e.flow ? o : a)(e, t, n);
	}
	function a({ comment: e, items: i }, a, { blockItemPrefix: o, flowChars: c, itemIndent: l, onChompKeep: u, onComment: d }) {
		let { indent: f, options: { commentString: p } } = a, m = Object.assign({}, a, {
			indent: l,
			type: null
		}), h = !1, g = [];
		for (let e = 0; e < i.length; ++e) {
			let c = i[e], u = null;
			if (t.isNode(c)) !h && c.spaceBefore && g.push(``), s(a, g, c.commentBefore, h), c.comment && (u = c.comment);
			else if (t.isPair(c)) {
				let e = t.isNode(c.key) ? c.key : null;
				e && (!h && e.spaceBefore && g.push(``), s(a, g, e.commentBefore, h));
			}
			h = !1;
			let d = n.stringify(c, m, () => u = null, () => h = !0);
			u && (d += r.lineComment(d, l, p(u))), h && u && (h = !1), g.push(o + d);
		}
		let _;
		if (g.length === 0) _ = c.start + c.end;
		else {
			_ = g[0];
			for (let e = 1; e < g.length; ++e) {
				let t = g[e];
				_ += t ? `\n${f}${t}` : `
`;
			}
		}
		return e ? (_ += `
` + r.indentComment(p(e), f), d && d()) : h && u && u(), _;
	}
	function o({ items: e }, i, { flowChars: a, itemIndent: o }) {
		let { indent: c, indentStep: l, flowCollectionPadding: u, options: { commentString: d } } = i;
		o += l;
		let f = Object.assign({}, i, {
			indent: o,
			inFlow: !0,
			type: null
		}), p = !1, m = 0, h = [];
		for (let a = 0; a < e.length; ++a) {
			let c = e[a], l = null;
			if (t.isNode(c)) c.spaceBefore && h.push(``), s(i, h, c.commentBefore, !1), c.comment && (l = c.comment);
			else if (t.isPair(c)) {
				let e = t.isNode(c.key) ? c.key : null;
				e && (e.spaceBefore && h.push(``), s(i, h, e.commentBefore, !1), e.comment && (p = !0));
				let n = t.isNode(c.value) ? c.value : null;
				n ? (n.comment && (l = n.comment), n.commentBefore && (p = !0)) : c.value == null && e?.comment && (l = e.comment);
			}
			l && (p = !0);
			let u = n.stringify(c, f, () => l = null);
			p ||= h.length > m || u.includes(`
`), a < e.length - 1 ? u += `,` : i.options.trailingComma && (i.options.lineWidth > 0 && (p ||= h.reduce((e, t) => e + t.length + 2, 2) + (u.length + 2) > i.options.lineWidth), p && (u += `,`)), l && (u += r.lineComment(u, o, d(l))), h.push(u), m = h.length;
		}
		let { start: g, end: _ } = a;
		if (h.length === 0) return g + _;
		if (!p) {
			let e = h.reduce((e, t) => e + t.length + 2, 2);
			p = i.options.lineWidth > 0 && e > i.options.lineWidth;
		}
		if (p) {
			let e = g;
			for (let t of h) e += t ? `\n${l}${c}${t}` : `
`;
			return `${e}\n${c}${_}`;
		}
		return `${g}${u}${h.join(` `)}${u}${_}`;
	}
	function s({ indent: e, options: { commentString: t } }, n, i, a) {
		if (i && a && (i = i.replace(/^\n+/, ``)), i) {
			let a = r.indentComment(t(i), e);
			n.push(a.trimStart());
		}
	}
	e.stringifyCollection = i;
})), ed = n(((e) => {
	var t = $u(), n = Zu(), r = Uu(), i = K(), a = Qu(), o = Vu();
	function s(e, t) {
		let n = i.isScalar(t) ? t.value : t;
		for (let r of e) if (i.isPair(r) && (r.key === t || r.key === n || i.isScalar(r.key) && r.key.value === n)) return r;
	}
	e.YAMLMap = class extends r.Collection {
		static get tagName() {
			return `tag:yaml.org,2002:map`;
		}
		constructor(e) {
			super(i.MAP, e), this.items = [];
		}
		static from(e, t, n) {
			let { keepUndefined: r, replacer: i } = n, o = new this(e), s = (e, s) => {
				if (typeof i == `function`) s = i.call(t, e, s);
				else if (Array.isArray(i) && !i.includes(e)) return;
				(s !== void 0 || r) && o.items.push(a.createPair(e, s, n));
			};
			if (t instanceof Map) for (let [e, n] of t) s(e, n);
			else if (t && typeof t == `object`) for (let e of Object.keys(t)) s(e, t[e]);
			return typeof e.sortMapEntries == `function` && o.items.sort(e.sortMapEntries), o;
		}
		add(e, t) {
			let n;
			n = i.isPair(e) ? e : !e || typeof e != `object` || !(`key` in e) ? new a.Pair(e, e?.value) : new a.Pair(e.key, e.value);
			let r = s(this.items, n.key), c = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw Error(`Key ${n.key} already set`);
				i.isScalar(r.value) && o.isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
			} else if (c) {
				let e = this.items.findIndex((e) => c(n, e) < 0);
				e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			let t = s(this.items, e);
			return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
		}
		get(e, t) {
			let n = s(this.items, e)?.value;
			return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!s(this.items, e);
		}
		set(e, t) {
			this.add(new a.Pair(e, t), !0);
		}
		toJSON(e, t, r) {
			let i = r ? new r() : t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			t?.onCreate && t.onCreate(i);
			for (let e of this.items) n.addPairToJSMap(t, i, e);
			return i;
		}
		toString(e, n, r) {
			if (!e) return JSON.stringify(this);
			for (let e of this.items) if (!i.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), t.stringifyCollection(this, e, {
				blockItemPrefix: ``,
				flowChars: {
					start: `{`,
					end: `}`
				},
				itemIndent: e.indent || ``,
				onChompKeep: r,
				onComment: n
			});
		}
	}, e.findPair = s;
})), td = n(((e) => {
	var t = K(), n = ed();
	e.map = {
		collection: `map`,
		default: !0,
		nodeClass: n.YAMLMap,
		tag: `tag:yaml.org,2002:map`,
		resolve(e, n) {
			return t.isMap(e) || n(`Expected a mapping for this tag`), e;
		},
		createNode: (e, t, r) => n.YAMLMap.from(e, t, r)
	};
})), nd = n(((e) => {
	var t = Hu(), n = $u(), r = Uu(), i = K(), a = Vu(), o = Ru(), s = class extends r.Collection {
		static get tagName() {
			return `tag:yaml.org,2002:seq`;
		}
		constructor(e) {
			super(i.SEQ, e), this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			let t = c(e);
			return typeof t == `number` && this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			let n = c(e);
			if (typeof n != `number`) return;
			let r = this.items[n];
			return !t && i.isScalar(r) ? r.value : r;
		}
		has(e) {
			let t = c(e);
			return typeof t == `number` && t < this.items.length;
		}
		set(e, t) {
			let n = c(e);
			if (typeof n != `number`) throw Error(`Expected a valid index, not ${e}.`);
			let r = this.items[n];
			i.isScalar(r) && a.isScalarValue(t) ? r.value = t : this.items[n] = t;
		}
		toJSON(e, t) {
			let n = [];
			t?.onCreate && t.onCreate(n);
			let r = 0;
			for (let e of this.items) n.push(o.toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, r) {
			return e ? n.stringifyCollection(this, e, {
				blockItemPrefix: `- `,
				flowChars: {
					start: `[`,
					end: `]`
				},
				itemIndent: (e.indent || ``) + `  `,
				onChompKeep: r,
				onComment: t
			}) : JSON.stringify(this);
		}
		static from(e, n, r) {
			let { replacer: i } = r, a = new this(e);
			if (n && Symbol.iterator in Object(n)) {
				let e = 0;
				for (let o of n) {
					if (typeof i == `function`) {
						let t = n instanceof Set ? o : String(e++);
						o = i.call(n, t, o);
					}
					a.items.push(t.createNode(o, void 0, r));
				}
			}
			return a;
		}
	};
	function c(e) {
		let t = i.isScalar(e) ? e.value : e;
		return t && typeof t == `string` && (t = Number(t)), typeof t == `number` && Number.isInteger(t) && t >= 0 ? t : null;
	}
	e.YAMLSeq = s;
})), rd = n(((e) => {
	var t = K(), n = nd();
	e.seq = {
		collection: `seq`,
		default: !0,
		nodeClass: n.YAMLSeq,
		tag: `tag:yaml.org,2002:seq`,
		resolve(e, n) {
			return t.isSeq(e) || n(`Expected a sequence for this tag`), e;
		},
		createNode: (e, t, r) => n.YAMLSeq.from(e, t, r)
	};
})), id = n(((e) => {
	var t = Ku();
	e.string = {
		identify: (e) => typeof e == `string`,
		default: !0,
		tag: `tag:yaml.org,2002:str`,
		resolve: (e) => e,
		stringify(e, n, r, i) {
			return n = Object.assign({ actualString: !0 }, n), t.stringifyString(e, n, r, i);
		}
	};
})), ad = n(((e) => {
	var t = Vu();
	let n = {
		identify: (e) => e == null,
		createNode: () => new t.Scalar(null),
		default: !0,
		tag: `tag:yaml.org,2002:null`,
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new t.Scalar(null),
		stringify: ({ source: e }, t) => typeof e == `string` && n.test.test(e) ? e : t.options.nullStr
	};
	e.nullTag = n;
})), od = n(((e) => {
	var t = Vu();
	let n = {
		identify: (e) => typeof e == `boolean`,
		default: !0,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new t.Scalar(e[0] === `t` || e[0] === `T`),
		stringify({ source: e, value: t }, r) {
			return e && n.test.test(e) && t === (e[0] === `t` || e[0] === `T`) ? e : t ? r.options.trueStr : r.options.falseStr;
		}
	};
	e.boolTag = n;
})), sd = n(((e) => {
	function t({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r == `bigint`) return String(r);
		let i = typeof r == `number` ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? `.nan` : i < 0 ? `-.inf` : `.inf`;
		let a = Object.is(r, -0) ? `-0` : JSON.stringify(r);
		if (!e && t && (!n || n === `tag:yaml.org,2002:float`) && /^-?\d/.test(a) && !a.includes(`e`)) {
			let e = a.indexOf(`.`);
			e < 0 && (e = a.length, a += `.`);
			let n = t - (a.length - e - 1);
			for (; n-- > 0;) a += `0`;
		}
		return a;
	}
	e.stringifyNumber = t;
})), cd = n(((e) => {
	var t = Vu(), n = sd();
	let r = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e)), r = e.indexOf(`.`);
			return r !== -1 && e[e.length - 1] === `0` && (n.minFractionDigits = e.length - r - 1), n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		format: `EXP`,
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), ld = n(((e) => {
	var t = sd();
	let n = (e) => typeof e == `bigint` || Number.isInteger(e), r = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function i(e, r, i) {
		let { value: a } = e;
		return n(a) && a >= 0 ? i + a.toString(r) : t.stringifyNumber(e);
	}
	e.int = {
		identify: n,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => r(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, e.intHex = {
		identify: (e) => n(e) && e >= 0,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `HEX`,
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => r(e, 2, 16, n),
		stringify: (e) => i(e, 16, `0x`)
	}, e.intOct = {
		identify: (e) => n(e) && e >= 0,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `OCT`,
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => r(e, 2, 8, n),
		stringify: (e) => i(e, 8, `0o`)
	};
})), ud = n(((e) => {
	var t = td(), n = ad(), r = rd(), i = id(), a = od(), o = cd(), s = ld();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		a.boolTag,
		s.intOct,
		s.int,
		s.intHex,
		o.floatNaN,
		o.floatExp,
		o.float
	];
})), dd = n(((e) => {
	var t = Vu(), n = td(), r = rd();
	function i(e) {
		return typeof e == `bigint` || Number.isInteger(e);
	}
	let a = ({ value: e }) => JSON.stringify(e), o = [
		{
			identify: (e) => typeof e == `string`,
			default: !0,
			tag: `tag:yaml.org,2002:str`,
			resolve: (e) => e,
			stringify: a
		},
		{
			identify: (e) => e == null,
			createNode: () => new t.Scalar(null),
			default: !0,
			tag: `tag:yaml.org,2002:null`,
			test: /^null$/,
			resolve: () => null,
			stringify: a
		},
		{
			identify: (e) => typeof e == `boolean`,
			default: !0,
			tag: `tag:yaml.org,2002:bool`,
			test: /^true$|^false$/,
			resolve: (e) => e === `true`,
			stringify: a
		},
		{
			identify: i,
			default: !0,
			tag: `tag:yaml.org,2002:int`,
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => i(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e == `number`,
			default: !0,
			tag: `tag:yaml.org,2002:float`,
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: a
		}
	];
	e.schema = [n.map, r.seq].concat(o, {
		default: !0,
		tag: ``,
		test: /^/,
		resolve(e, t) {
			return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
		}
	});
})), fd = n(((t) => {
	var n = e(`buffer`), r = Vu(), i = Ku();
	t.binary = {
		identify: (e) => e instanceof Uint8Array,
		default: !1,
		tag: `tag:yaml.org,2002:binary`,
		resolve(e, t) {
			if (typeof n.Buffer == `function`) return n.Buffer.from(e, `base64`);
			if (typeof atob == `function`) {
				let t = atob(e.replace(/[\n\r]/g, ``)), n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			}
			return t(`This environment does not support reading binary tags; either Buffer or atob is required`), e;
		},
		stringify({ comment: e, type: t, value: a }, o, s, c) {
			if (!a) return ``;
			let l = a, u;
			if (typeof n.Buffer == `function`) u = l instanceof n.Buffer ? l.toString(`base64`) : n.Buffer.from(l.buffer).toString(`base64`);
			else if (typeof btoa == `function`) {
				let e = ``;
				for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
				u = btoa(e);
			} else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
			if (t ??= r.Scalar.BLOCK_LITERAL, t !== r.Scalar.QUOTE_DOUBLE) {
				let e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), n = Math.ceil(u.length / e), i = Array(n);
				for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = u.substr(r, e);
				u = i.join(t === r.Scalar.BLOCK_LITERAL ? `
` : ` `);
			}
			return i.stringifyString({
				comment: e,
				type: t,
				value: u
			}, o, s, c);
		}
	};
})), pd = n(((e) => {
	var t = K(), n = Qu(), r = Vu(), i = nd();
	function a(e, i) {
		if (t.isSeq(e)) for (let a = 0; a < e.items.length; ++a) {
			let o = e.items[a];
			if (!t.isPair(o)) {
				if (t.isMap(o)) {
					o.items.length > 1 && i(`Each pair must have its own sequence indicator`);
					let e = o.items[0] || new n.Pair(new r.Scalar(null));
					if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), o.comment) {
						let t = e.value ?? e.key;
						t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
					}
					o = e;
				}
				e.items[a] = t.isPair(o) ? o : new n.Pair(o);
			}
		}
		else i(`Expected a sequence for this tag`);
		return e;
	}
	function o(e, t, r) {
		let { replacer: a } = r, o = new i.YAMLSeq(e);
		o.tag = `tag:yaml.org,2002:pairs`;
		let s = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			typeof a == `function` && (e = a.call(t, String(s++), e));
			let i, c;
			if (Array.isArray(e)) {
				if (e.length === 2) i = e[0], c = e[1];
				else throw TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				let t = Object.keys(e);
				if (t.length === 1) i = t[0], c = e[i];
				else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else i = e;
			o.items.push(n.createPair(i, c, r));
		}
		return o;
	}
	let s = {
		collection: `seq`,
		default: !1,
		tag: `tag:yaml.org,2002:pairs`,
		resolve: a,
		createNode: o
	};
	e.createPairs = o, e.pairs = s, e.resolvePairs = a;
})), md = n(((e) => {
	var t = K(), n = Ru(), r = ed(), i = nd(), a = pd(), o = class e extends i.YAMLSeq {
		constructor() {
			super(), this.add = r.YAMLMap.prototype.add.bind(this), this.delete = r.YAMLMap.prototype.delete.bind(this), this.get = r.YAMLMap.prototype.get.bind(this), this.has = r.YAMLMap.prototype.has.bind(this), this.set = r.YAMLMap.prototype.set.bind(this), this.tag = e.tag;
		}
		toJSON(e, r) {
			if (!r) return super.toJSON(e);
			let i = /* @__PURE__ */ new Map();
			r?.onCreate && r.onCreate(i);
			for (let e of this.items) {
				let a, o;
				if (t.isPair(e) ? (a = n.toJS(e.key, ``, r), o = n.toJS(e.value, a, r)) : a = n.toJS(e, ``, r), i.has(a)) throw Error(`Ordered maps must not include duplicate keys`);
				i.set(a, o);
			}
			return i;
		}
		static from(e, t, n) {
			let r = a.createPairs(e, t, n), i = new this();
			return i.items = r.items, i;
		}
	};
	o.tag = `tag:yaml.org,2002:omap`;
	let s = {
		collection: `seq`,
		identify: (e) => e instanceof Map,
		nodeClass: o,
		default: !1,
		tag: `tag:yaml.org,2002:omap`,
		resolve(e, n) {
			let r = a.resolvePairs(e, n), i = [];
			for (let { key: e } of r.items) t.isScalar(e) && (i.includes(e.value) ? n(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
			return Object.assign(new o(), r);
		},
		createNode: (e, t, n) => o.from(e, t, n)
	};
	e.YAMLOMap = o, e.omap = s;
})), hd = n(((e) => {
	var t = Vu();
	function n({ value: e, source: t }, n) {
		return t && (e ? r : i).test.test(t) ? t : e ? n.options.trueStr : n.options.falseStr;
	}
	let r = {
		identify: (e) => e === !0,
		default: !0,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new t.Scalar(!0),
		stringify: n
	}, i = {
		identify: (e) => e === !1,
		default: !0,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new t.Scalar(!1),
		stringify: n
	};
	e.falseTag = i, e.trueTag = r;
})), gd = n(((e) => {
	var t = Vu(), n = sd();
	let r = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e.replace(/_/g, ``))), r = e.indexOf(`.`);
			if (r !== -1) {
				let t = e.substring(r + 1).replace(/_/g, ``);
				t[t.length - 1] === `0` && (n.minFractionDigits = t.length);
			}
			return n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		format: `EXP`,
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, ``)),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), _d = n(((e) => {
	var t = sd();
	let n = (e) => typeof e == `bigint` || Number.isInteger(e);
	function r(e, t, n, { intAsBigInt: r }) {
		let i = e[0];
		if ((i === `-` || i === `+`) && (t += 1), e = e.substring(t).replace(/_/g, ``), r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			let t = BigInt(e);
			return i === `-` ? BigInt(-1) * t : t;
		}
		let a = parseInt(e, n);
		return i === `-` ? -1 * a : a;
	}
	function i(e, r, i) {
		let { value: a } = e;
		if (n(a)) {
			let e = a.toString(r);
			return a < 0 ? `-` + i + e.substr(1) : i + e;
		}
		return t.stringifyNumber(e);
	}
	let a = {
		identify: n,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `BIN`,
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => r(e, 2, 2, n),
		stringify: (e) => i(e, 2, `0b`)
	}, o = {
		identify: n,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `OCT`,
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => r(e, 1, 8, n),
		stringify: (e) => i(e, 8, `0`)
	}, s = {
		identify: n,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => r(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, c = {
		identify: n,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `HEX`,
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => r(e, 2, 16, n),
		stringify: (e) => i(e, 16, `0x`)
	};
	e.int = s, e.intBin = a, e.intHex = c, e.intOct = o;
})), vd = n(((e) => {
	var t = K(), n = Qu(), r = ed(), i = class e extends r.YAMLMap {
		constructor(t) {
			super(t), this.tag = e.tag;
		}
		add(e) {
			let i;
			i = t.isPair(e) ? e : e && typeof e == `object` && `key` in e && `value` in e && e.value === null ? new n.Pair(e.key, null) : new n.Pair(e, null), r.findPair(this.items, i.key) || this.items.push(i);
		}
		get(e, n) {
			let i = r.findPair(this.items, e);
			return !n && t.isPair(i) ? t.isScalar(i.key) ? i.key.value : i.key : i;
		}
		set(e, t) {
			if (typeof t != `boolean`) throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			let i = r.findPair(this.items, e);
			i && !t ? this.items.splice(this.items.indexOf(i), 1) : !i && t && this.items.push(new n.Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
			throw Error(`Set items must all have null values`);
		}
		static from(e, t, r) {
			let { replacer: i } = r, a = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) typeof i == `function` && (e = i.call(t, e, e)), a.items.push(n.createPair(e, null, r));
			return a;
		}
	};
	i.tag = `tag:yaml.org,2002:set`;
	let a = {
		collection: `map`,
		identify: (e) => e instanceof Set,
		nodeClass: i,
		default: !1,
		tag: `tag:yaml.org,2002:set`,
		createNode: (e, t, n) => i.from(e, t, n),
		resolve(e, n) {
			if (t.isMap(e)) {
				if (e.hasAllNullValues(!0)) return Object.assign(new i(), e);
				n(`Set items must all have null values`);
			} else n(`Expected a mapping for this tag`);
			return e;
		}
	};
	e.YAMLSet = i, e.set = a;
})), yd = n(((e) => {
	var t = sd();
	function n(e, t) {
		let n = e[0], r = n === `-` || n === `+` ? e.substring(1) : e, i = (e) => t ? BigInt(e) : Number(e), a = r.replace(/_/g, ``).split(`:`).reduce((e, t) => e * i(60) + i(t), i(0));
		return n === `-` ? i(-1) * a : a;
	}
	function r(e) {
		let { value: n } = e, r = (e) => e;
		if (typeof n == `bigint`) r = (e) => BigInt(e);
		else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
		let i = ``;
		n < 0 && (i = `-`, n *= r(-1));
		let a = r(60), o = [n % a];
		return n < 60 ? o.unshift(0) : (n = (n - o[0]) / a, o.unshift(n % a), n >= 60 && (n = (n - o[0]) / a, o.unshift(n))), i + o.map((e) => String(e).padStart(2, `0`)).join(`:`).replace(/000000\d*$/, ``);
	}
	let i = {
		identify: (e) => typeof e == `bigint` || Number.isInteger(e),
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		format: `TIME`,
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: r }) => n(e, r),
		stringify: r
	}, a = {
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		format: `TIME`,
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => n(e, !1),
		stringify: r
	}, o = {
		identify: (e) => e instanceof Date,
		default: !0,
		tag: `tag:yaml.org,2002:timestamp`,
		test: RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),
		resolve(e) {
			let t = e.match(o.test);
			if (!t) throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
			let [, r, i, a, s, c, l] = t.map(Number), u = t[7] ? Number((t[7] + `00`).substr(1, 3)) : 0, d = Date.UTC(r, i - 1, a, s || 0, c || 0, l || 0, u), f = t[8];
			if (f && f !== `Z`) {
				let e = n(f, !1);
				Math.abs(e) < 30 && (e *= 60), d -= 6e4 * e;
			}
			return new Date(d);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, ``) ?? ``
	};
	e.floatTime = a, e.intTime = i, e.timestamp = o;
})), bd = n(((e) => {
	var t = td(), n = ad(), r = rd(), i = id(), a = fd(), o = hd(), s = gd(), c = _d(), l = Xu(), u = md(), d = pd(), f = vd(), p = yd();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		o.trueTag,
		o.falseTag,
		c.intBin,
		c.intOct,
		c.int,
		c.intHex,
		s.floatNaN,
		s.floatExp,
		s.float,
		a.binary,
		l.merge,
		u.omap,
		d.pairs,
		f.set,
		p.intTime,
		p.floatTime,
		p.timestamp
	];
})), xd = n(((e) => {
	var t = td(), n = ad(), r = rd(), i = id(), a = od(), o = cd(), s = ld(), c = ud(), l = dd(), u = fd(), d = Xu(), f = md(), p = pd(), m = bd(), h = vd(), g = yd();
	let _ = /* @__PURE__ */ new Map([
		[`core`, c.schema],
		[`failsafe`, [
			t.map,
			r.seq,
			i.string
		]],
		[`json`, l.schema],
		[`yaml11`, m.schema],
		[`yaml-1.1`, m.schema]
	]), v = {
		binary: u.binary,
		bool: a.boolTag,
		float: o.float,
		floatExp: o.floatExp,
		floatNaN: o.floatNaN,
		floatTime: g.floatTime,
		int: s.int,
		intHex: s.intHex,
		intOct: s.intOct,
		intTime: g.intTime,
		map: t.map,
		merge: d.merge,
		null: n.nullTag,
		omap: f.omap,
		pairs: p.pairs,
		seq: r.seq,
		set: h.set,
		timestamp: g.timestamp
	}, y = {
		"tag:yaml.org,2002:binary": u.binary,
		"tag:yaml.org,2002:merge": d.merge,
		"tag:yaml.org,2002:omap": f.omap,
		"tag:yaml.org,2002:pairs": p.pairs,
		"tag:yaml.org,2002:set": h.set,
		"tag:yaml.org,2002:timestamp": g.timestamp
	};
	function b(e, t, n) {
		let r = _.get(t);
		if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				let e = Array.from(_.keys()).filter((e) => e !== `yaml11`).map((e) => JSON.stringify(e)).join(`, `);
				throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (let t of e) i = i.concat(t);
		else typeof e == `function` && (i = e(i.slice()));
		return n && (i = i.concat(d.merge)), i.reduce((e, t) => {
			let n = typeof t == `string` ? v[t] : t;
			if (!n) {
				let e = JSON.stringify(t), n = Object.keys(v).map((e) => JSON.stringify(e)).join(`, `);
				throw Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			return e.includes(n) || e.push(n), e;
		}, []);
	}
	e.coreKnownTags = y, e.getTags = b;
})), Sd = n(((e) => {
	var t = K(), n = td(), r = rd(), i = id(), a = xd();
	let o = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
	e.Schema = class e {
		constructor({ compat: e, customTags: s, merge: c, resolveKnownTags: l, schema: u, sortMapEntries: d, toStringDefaults: f }) {
			this.compat = Array.isArray(e) ? a.getTags(e, `compat`) : e ? a.getTags(null, e) : null, this.name = typeof u == `string` && u || `core`, this.knownTags = l ? a.coreKnownTags : {}, this.tags = a.getTags(s, this.name, c), this.toStringOptions = f ?? null, Object.defineProperty(this, t.MAP, { value: n.map }), Object.defineProperty(this, t.SCALAR, { value: i.string }), Object.defineProperty(this, t.SEQ, { value: r.seq }), this.sortMapEntries = typeof d == `function` ? d : d === !0 ? o : null;
		}
		clone() {
			let t = Object.create(e.prototype, Object.getOwnPropertyDescriptors(this));
			return t.tags = this.tags.slice(), t;
		}
	};
})), Cd = n(((e) => {
	var t = K(), n = qu(), r = Wu();
	function i(e, i) {
		let a = [], o = i.directives === !0;
		if (i.directives !== !1 && e.directives) {
			let t = e.directives.toString(e);
			t ? (a.push(t), o = !0) : e.directives.docStart && (o = !0);
		}
		o && a.push(`---`);
		let s = n.createStringifyContext(e, i), { commentString: c } = s.options;
		if (e.commentBefore) {
			a.length !== 1 && a.unshift(``);
			let t = c(e.commentBefore);
			a.unshift(r.indentComment(t, ``));
		}
		let l = !1, u = null;
		if (e.contents) {
			if (t.isNode(e.contents)) {
				if (e.contents.spaceBefore && o && a.push(``), e.contents.commentBefore) {
					let t = c(e.contents.commentBefore);
					a.push(r.indentComment(t, ``));
				}
				s.forceBlockIndent = !!e.comment, u = e.contents.comment;
			}
			let i = u ? void 0 : () => l = !0, d = n.stringify(e.contents, s, () => u = null, i);
			u && (d += r.lineComment(d, ``, c(u))), (d[0] === `|` || d[0] === `>`) && a[a.length - 1] === `---` ? a[a.length - 1] = `--- ${d}` : a.push(d);
		} else a.push(n.stringify(e.contents, s));
		if (e.directives?.docEnd) {
			if (e.comment) {
				let t = c(e.comment);
				t.includes(`
`) ? (a.push(`...`), a.push(r.indentComment(t, ``))) : a.push(`... ${t}`);
			} else a.push(`...`);
		} else {
			let t = e.comment;
			t && l && (t = t.replace(/^\n+/, ``)), t && ((!l || u) && a[a.length - 1] !== `` && a.push(``), a.push(r.indentComment(c(t), ``)));
		}
		return a.join(`
`) + `
`;
	}
	e.stringifyDocument = i;
})), wd = n(((e) => {
	var t = Bu(), n = Uu(), r = K(), i = Qu(), a = Ru(), o = Sd(), s = Cd(), c = Iu(), l = Lu(), u = Hu(), d = Fu(), f = class e {
		constructor(e, t, n) {
			this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
			let i = null;
			typeof t == `function` || Array.isArray(t) ? i = t : n === void 0 && t && (n = t, t = void 0);
			let a = Object.assign({
				intAsBigInt: !1,
				keepSourceTokens: !1,
				logLevel: `warn`,
				prettyErrors: !0,
				strict: !0,
				stringKeys: !1,
				uniqueKeys: !0,
				version: `1.2`
			}, n);
			this.options = a;
			let { version: o } = a;
			n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new d.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, i, n);
		}
		clone() {
			let t = Object.create(e.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
			return t.commentBefore = this.commentBefore, t.comment = this.comment, t.errors = this.errors.slice(), t.warnings = this.warnings.slice(), t.options = Object.assign({}, this.options), this.directives && (t.directives = this.directives.clone()), t.schema = this.schema.clone(), t.contents = r.isNode(this.contents) ? this.contents.clone(t.schema) : this.contents, this.range && (t.range = this.range.slice()), t;
		}
		add(e) {
			p(this.contents) && this.contents.add(e);
		}
		addIn(e, t) {
			p(this.contents) && this.contents.addIn(e, t);
		}
		createAlias(e, n) {
			if (!e.anchor) {
				let t = c.anchorNames(this);
				e.anchor = !n || t.has(n) ? c.findNewAnchor(n || `a`, t) : n;
			}
			return new t.Alias(e.anchor);
		}
		createNode(e, t, n) {
			let i;
			if (typeof t == `function`) e = t.call({ "": e }, ``, e), i = t;
			else if (Array.isArray(t)) {
				let e = t.filter((e) => typeof e == `number` || e instanceof String || e instanceof Number).map(String);
				e.length > 0 && (t = t.concat(e)), i = t;
			} else n === void 0 && t && (n = t, t = void 0);
			let { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {}, { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || `a`), g = {
				aliasDuplicateObjects: a ?? !0,
				keepUndefined: l ?? !1,
				onAnchor: p,
				onTagObj: d,
				replacer: i,
				schema: this.schema,
				sourceObjects: h
			}, _ = u.createNode(e, f, g);
			return s && r.isCollection(_) && (_.flow = !0), m(), _;
		}
		createPair(e, t, n = {}) {
			let r = this.createNode(e, null, n), a = this.createNode(t, null, n);
			return new i.Pair(r, a);
		}
		delete(e) {
			return p(this.contents) ? this.contents.delete(e) : !1;
		}
		deleteIn(e) {
			return n.isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : p(this.contents) ? this.contents.deleteIn(e) : !1;
		}
		get(e, t) {
			return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			return n.isEmptyPath(e) ? !t && r.isScalar(this.contents) ? this.contents.value : this.contents : r.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return r.isCollection(this.contents) ? this.contents.has(e) : !1;
		}
		hasIn(e) {
			return n.isEmptyPath(e) ? this.contents !== void 0 : r.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
		}
		set(e, t) {
			this.contents == null ? this.contents = n.collectionFromPath(this.schema, [e], t) : p(this.contents) && this.contents.set(e, t);
		}
		setIn(e, t) {
			n.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = n.collectionFromPath(this.schema, Array.from(e), t) : p(this.contents) && this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			typeof e == `number` && (e = String(e));
			let n;
			switch (e) {
				case `1.1`:
					this.directives ? this.directives.yaml.version = `1.1` : this.directives = new d.Directives({ version: `1.1` }), n = {
						resolveKnownTags: !1,
						schema: `yaml-1.1`
					};
					break;
				case `1.2`:
				case `next`:
					this.directives ? this.directives.yaml.version = e : this.directives = new d.Directives({ version: e }), n = {
						resolveKnownTags: !0,
						schema: `core`
					};
					break;
				case null:
					this.directives && delete this.directives, n = null;
					break;
				default: {
					let t = JSON.stringify(e);
					throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new o.Schema(Object.assign(n, t));
			else throw Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
			let s = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof r == `number` ? r : 100
			}, c = a.toJS(this.contents, t ?? ``, s);
			if (typeof i == `function`) for (let { count: e, res: t } of s.anchors.values()) i(t, e);
			return typeof o == `function` ? l.applyReviver(o, { "": c }, ``, c) : c;
		}
		toJSON(e, t) {
			return this.toJS({
				json: !0,
				jsonArg: e,
				mapAsMap: !1,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw Error(`Document with errors cannot be stringified`);
			if (`indent` in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				let t = JSON.stringify(e.indent);
				throw Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return s.stringifyDocument(this, e);
		}
	};
	function p(e) {
		if (r.isCollection(e)) return !0;
		throw Error(`Expected a YAML collection as document contents`);
	}
	e.Document = f;
})), Td = n(((e) => {
	var t = class extends Error {
		constructor(e, t, n, r) {
			super(), this.name = e, this.code = n, this.message = r, this.pos = t;
		}
	}, n = class extends t {
		constructor(e, t, n) {
			super(`YAMLParseError`, e, t, n);
		}
	}, r = class extends t {
		constructor(e, t, n) {
			super(`YAMLWarning`, e, t, n);
		}
	};
	e.YAMLError = t, e.YAMLParseError = n, e.YAMLWarning = r, e.prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		let { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, ``);
		if (a >= 60 && o.length > 80) {
			let e = Math.min(a - 39, o.length - 79);
			o = `…` + o.substring(e), a -= e - 1;
		}
		if (o.length > 80 && (o = o.substring(0, 79) + `…`), r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			n.length > 80 && (n = n.substring(0, 79) + `…
`), o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1, t = n.linePos[1];
			t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
			let s = ` `.repeat(a) + `^`.repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
})), Ed = n(((e) => {
	function t(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = !1, l = s, u = s, d = ``, f = ``, p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
		for (let i of e) switch (m &&= (i.type !== `space` && i.type !== `newline` && i.type !== `comma` && a(i.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), !1), h &&= (l && i.type !== `comment` && i.type !== `newline` && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), null), i.type) {
			case `space`:
				!t && (n !== `doc-start` || r?.type !== `flow-collection`) && i.source.includes(`	`) && (h = i), u = !0;
				break;
			case `comment`: {
				u || a(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
				let e = i.source.substring(1) || ` `;
				d ? d += f + e : d = e, f = ``, l = !1;
				break;
			}
			case `newline`:
				l ? d ? d += i.source : b && n === `seq-item-ind` || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
				break;
			case `anchor`:
				g && a(i, `MULTIPLE_ANCHORS`, `A node can have at most one anchor`), i.source.endsWith(`:`) && a(i.offset + i.source.length - 1, `BAD_ALIAS`, `Anchor ending in : is ambiguous`, !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case `tag`:
				_ && a(i, `MULTIPLE_TAGS`, `A node can have at most one tag`), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case n:
				(g || _) && a(i, `BAD_PROP_ORDER`, `Anchors and tags must be after the ${i.source} indicator`), b && a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.source} in ${t ?? `collection`}`), b = i, l = n === `seq-item-ind` || n === `explicit-key-ind`, u = !1;
				break;
			case `comma`: if (t) {
				y && a(i, `UNEXPECTED_TOKEN`, `Unexpected , in ${t}`), y = i, l = !1, u = !1;
				break;
			}
			default: a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.type} token`), l = !1, u = !1;
		}
		let S = e[e.length - 1], C = S ? S.offset + S.source.length : i;
		return m && r && r.type !== `space` && r.type !== `newline` && r.type !== `comma` && (r.type !== `scalar` || r.source !== ``) && a(r.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), h && (l && h.indent <= o || r?.type === `block-map` || r?.type === `block-seq`) && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	e.resolveProps = t;
})), Dd = n(((e) => {
	function t(e) {
		if (!e) return null;
		switch (e.type) {
			case `alias`:
			case `scalar`:
			case `double-quoted-scalar`:
			case `single-quoted-scalar`:
				if (e.source.includes(`
`)) return !0;
				if (e.end) {
					for (let t of e.end) if (t.type === `newline`) return !0;
				}
				return !1;
			case `flow-collection`:
				for (let n of e.items) {
					for (let e of n.start) if (e.type === `newline`) return !0;
					if (n.sep) {
						for (let e of n.sep) if (e.type === `newline`) return !0;
					}
					if (t(n.key) || t(n.value)) return !0;
				}
				return !1;
			default: return !0;
		}
	}
	e.containsNewline = t;
})), Od = n(((e) => {
	var t = Dd();
	function n(e, n, r) {
		if (n?.type === `flow-collection`) {
			let i = n.end[0];
			i.indent === e && (i.source === `]` || i.source === `}`) && t.containsNewline(n) && r(i, `BAD_INDENT`, `Flow end indicator should be more indented than parent`, !0);
		}
	}
	e.flowIndentCheck = n;
})), kd = n(((e) => {
	var t = K();
	function n(e, n, r) {
		let { uniqueKeys: i } = e.options;
		if (i === !1) return !1;
		let a = typeof i == `function` ? i : (e, n) => e === n || t.isScalar(e) && t.isScalar(n) && e.value === n.value;
		return n.some((e) => a(e.key, r));
	}
	e.mapIncludes = n;
})), Ad = n(((e) => {
	var t = Qu(), n = ed(), r = Ed(), i = Dd(), a = Od(), o = kd();
	let s = `All mapping items must start at the same column`;
	function c({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
		let p = new ((f?.nodeClass) ?? n.YAMLMap)(l.schema);
		l.atRoot &&= !1;
		let m = u.offset, h = null;
		for (let n of u.items) {
			let { start: f, key: g, sep: _, value: v } = n, y = r.resolveProps(f, {
				indicator: `explicit-key-ind`,
				next: g ?? _?.[0],
				offset: m,
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !0
			}), b = !y.found;
			if (b) {
				if (g && (g.type === `block-seq` ? d(m, `BLOCK_AS_IMPLICIT_KEY`, `A block sequence may not be used as an implicit map key`) : `indent` in g && g.indent !== u.indent && d(m, `BAD_INDENT`, s)), !y.anchor && !y.tag && !_) {
					h = y.end, y.comment && (p.comment ? p.comment += `
` + y.comment : p.comment = y.comment);
					continue;
				}
				(y.newlineAfterProp || i.containsNewline(g)) && d(g ?? f[f.length - 1], `MULTILINE_IMPLICIT_KEY`, `Implicit keys need to be on a single line`);
			} else y.found?.indent !== u.indent && d(m, `BAD_INDENT`, s);
			l.atKey = !0;
			let x = y.end, S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
			l.schema.compat && a.flowIndentCheck(u.indent, g, d), l.atKey = !1, o.mapIncludes(l, p.items, S) && d(x, `DUPLICATE_KEY`, `Map keys must be unique`);
			let C = r.resolveProps(_ ?? [], {
				indicator: `map-value-ind`,
				next: v,
				offset: S.range[2],
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !g || g.type === `block-scalar`
			});
			if (m = C.end, C.found) {
				b && (v?.type === `block-map` && !C.hasNewline && d(m, `BLOCK_AS_IMPLICIT_KEY`, `Nested mappings are not allowed in compact mappings`), l.options.strict && y.start < C.found.offset - 1024 && d(S.range, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));
				let r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
				l.schema.compat && a.flowIndentCheck(u.indent, v, d), m = r.range[2];
				let i = new t.Pair(S, r);
				l.options.keepSourceTokens && (i.srcToken = n), p.items.push(i);
			} else {
				b && d(S.range, `MISSING_CHAR`, `Implicit map keys need to be followed by map values`), C.comment && (S.comment ? S.comment += `
` + C.comment : S.comment = C.comment);
				let e = new t.Pair(S);
				l.options.keepSourceTokens && (e.srcToken = n), p.items.push(e);
			}
		}
		return h && h < m && d(h, `IMPOSSIBLE`, `Map comment with trailing content`), p.range = [
			u.offset,
			m,
			h ?? m
		], p;
	}
	e.resolveBlockMap = c;
})), jd = n(((e) => {
	var t = nd(), n = Ed(), r = Od();
	function i({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
		let l = new ((c?.nodeClass) ?? t.YAMLSeq)(a.schema);
		a.atRoot &&= !1, a.atKey &&= !1;
		let u = o.offset, d = null;
		for (let { start: t, value: c } of o.items) {
			let f = n.resolveProps(t, {
				indicator: `seq-item-ind`,
				next: c,
				offset: u,
				onError: s,
				parentIndent: o.indent,
				startOnNewline: !0
			});
			if (!f.found) {
				if (f.anchor || f.tag || c) c?.type === `block-seq` ? s(f.end, `BAD_INDENT`, `All sequence items must start at the same column`) : s(u, `MISSING_CHAR`, `Sequence item without - indicator`);
				else {
					d = f.end, f.comment && (l.comment = f.comment);
					continue;
				}
			}
			let p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
			a.schema.compat && r.flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
		}
		return l.range = [
			o.offset,
			u,
			d ?? u
		], l;
	}
	e.resolveBlockSeq = i;
})), Md = n(((e) => {
	function t(e, t, n, r) {
		let i = ``;
		if (e) {
			let a = !1, o = ``;
			for (let s of e) {
				let { source: e, type: c } = s;
				switch (c) {
					case `space`:
						a = !0;
						break;
					case `comment`: {
						n && !a && r(s, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
						let t = e.substring(1) || ` `;
						i ? i += o + t : i = t, o = ``;
						break;
					}
					case `newline`:
						i && (o += e), a = !0;
						break;
					default: r(s, `UNEXPECTED_TOKEN`, `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	e.resolveEnd = t;
})), Nd = n(((e) => {
	var t = K(), n = Qu(), r = ed(), i = nd(), a = Md(), o = Ed(), s = Dd(), c = kd();
	let l = `Block collections are not allowed within flow collections`, u = (e) => e && (e.type === `block-map` || e.type === `block-seq`);
	function d({ composeNode: e, composeEmptyNode: d }, f, p, m, h) {
		let g = p.start.source === `{`, _ = g ? `flow map` : `flow sequence`, v = new ((h?.nodeClass) ?? (g ? r.YAMLMap : i.YAMLSeq))(f.schema);
		v.flow = !0;
		let y = f.atRoot;
		y && (f.atRoot = !1), f.atKey &&= !1;
		let b = p.offset + p.start.source.length;
		for (let i = 0; i < p.items.length; ++i) {
			let a = p.items[i], { start: h, key: y, sep: x, value: S } = a, C = o.resolveProps(h, {
				flow: _,
				indicator: `explicit-key-ind`,
				next: y ?? x?.[0],
				offset: b,
				onError: m,
				parentIndent: p.indent,
				startOnNewline: !1
			});
			if (!C.found) {
				if (!C.anchor && !C.tag && !x && !S) {
					i === 0 && C.comma ? m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`) : i < p.items.length - 1 && m(C.start, `UNEXPECTED_TOKEN`, `Unexpected empty item in ${_}`), C.comment && (v.comment ? v.comment += `
` + C.comment : v.comment = C.comment), b = C.end;
					continue;
				}
				!g && f.options.strict && s.containsNewline(y) && m(y, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
			}
			if (i === 0) C.comma && m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`);
			else if (C.comma || m(C.start, `MISSING_CHAR`, `Missing , between ${_} items`), C.comment) {
				let e = ``;
				loop: for (let t of h) switch (t.type) {
					case `comma`:
					case `space`: break;
					case `comment`:
						e = t.source.substring(1);
						break loop;
					default: break loop;
				}
				if (e) {
					let n = v.items[v.items.length - 1];
					t.isPair(n) && (n = n.value ?? n.key), n.comment ? n.comment += `
` + e : n.comment = e, C.comment = C.comment.substring(e.length + 1);
				}
			}
			if (!g && !x && !C.found) {
				let t = S ? e(f, S, C, m) : d(f, C.end, x, null, C, m);
				v.items.push(t), b = t.range[2], u(S) && m(t.range, `BLOCK_IN_FLOW`, l);
			} else {
				f.atKey = !0;
				let t = C.end, i = y ? e(f, y, C, m) : d(f, t, h, null, C, m);
				u(y) && m(i.range, `BLOCK_IN_FLOW`, l), f.atKey = !1;
				let s = o.resolveProps(x ?? [], {
					flow: _,
					indicator: `map-value-ind`,
					next: S,
					offset: i.range[2],
					onError: m,
					parentIndent: p.indent,
					startOnNewline: !1
				});
				if (s.found) {
					if (!g && !C.found && f.options.strict) {
						if (x) for (let e of x) {
							if (e === s.found) break;
							if (e.type === `newline`) {
								m(e, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
								break;
							}
						}
						C.start < s.found.offset - 1024 && m(s.found, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`);
					}
				} else S && (`source` in S && S.source?.[0] === `:` ? m(S, `MISSING_CHAR`, `Missing space after : in ${_}`) : m(s.start, `MISSING_CHAR`, `Missing , or : between ${_} items`));
				let w = S ? e(f, S, s, m) : s.found ? d(f, s.end, x, null, s, m) : null;
				w ? u(S) && m(w.range, `BLOCK_IN_FLOW`, l) : s.comment && (i.comment ? i.comment += `
` + s.comment : i.comment = s.comment);
				let T = new n.Pair(i, w);
				if (f.options.keepSourceTokens && (T.srcToken = a), g) {
					let e = v;
					c.mapIncludes(f, e.items, i) && m(t, `DUPLICATE_KEY`, `Map keys must be unique`), e.items.push(T);
				} else {
					let e = new r.YAMLMap(f.schema);
					e.flow = !0, e.items.push(T);
					let t = (w ?? i).range;
					e.range = [
						i.range[0],
						t[1],
						t[2]
					], v.items.push(e);
				}
				b = w ? w.range[2] : s.end;
			}
		}
		let x = g ? `}` : `]`, [S, ...C] = p.end, w = b;
		if (S?.source === x) w = S.offset + S.source.length;
		else {
			let e = _[0].toUpperCase() + _.substring(1), t = y ? `${e} must end with a ${x}` : `${e} in block collection must be sufficiently indented and end with a ${x}`;
			m(b, y ? `MISSING_CHAR` : `BAD_INDENT`, t), S && S.source.length !== 1 && C.unshift(S);
		}
		if (C.length > 0) {
			let e = a.resolveEnd(C, w, f.options.strict, m);
			e.comment && (v.comment ? v.comment += `
` + e.comment : v.comment = e.comment), v.range = [
				p.offset,
				w,
				e.offset
			];
		} else v.range = [
			p.offset,
			w,
			w
		];
		return v;
	}
	e.resolveFlowCollection = d;
})), Pd = n(((e) => {
	var t = K(), n = Vu(), r = ed(), i = nd(), a = Ad(), o = jd(), s = Nd();
	function c(e, t, n, r, i, c) {
		let l = n.type === `block-map` ? a.resolveBlockMap(e, t, n, r, c) : n.type === `block-seq` ? o.resolveBlockSeq(e, t, n, r, c) : s.resolveFlowCollection(e, t, n, r, c), u = l.constructor;
		return i === `!` || i === u.tagName ? (l.tag = u.tagName, l) : (i && (l.tag = i), l);
	}
	function l(e, a, o, s, l) {
		let u = s.tag, d = u ? a.directives.tagName(u.source, (e) => l(u, `TAG_RESOLVE_FAILED`, e)) : null;
		if (o.type === `block-seq`) {
			let { anchor: e, newlineAfterProp: t } = s, n = e && u ? e.offset > u.offset ? e : u : e ?? u;
			n && (!t || t.offset < n.offset) && l(n, `MISSING_CHAR`, `Missing newline after block sequence props`);
		}
		let f = o.type === `block-map` ? `map` : o.type === `block-seq` ? `seq` : o.start.source === `{` ? `map` : `seq`;
		if (!u || !d || d === `!` || d === r.YAMLMap.tagName && f === `map` || d === i.YAMLSeq.tagName && f === `seq`) return c(e, a, o, l, d);
		let p = a.schema.tags.find((e) => e.tag === d && e.collection === f);
		if (!p) {
			let t = a.schema.knownTags[d];
			if (t?.collection === f) a.schema.tags.push(Object.assign({}, t, { default: !1 })), p = t;
			else return t ? l(u, `BAD_COLLECTION_TYPE`, `${t.tag} used for ${f} collection, but expects ${t.collection ?? `scalar`}`, !0) : l(u, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${d}`, !0), c(e, a, o, l, d);
		}
		let m = c(e, a, o, l, d, p), h = p.resolve?.(m, (e) => l(u, `TAG_RESOLVE_FAILED`, e), a.options) ?? m, g = t.isNode(h) ? h : new n.Scalar(h);
		return g.range = m.range, g.tag = d, p?.format && (g.format = p.format), g;
	}
	e.composeCollection = l;
})), Fd = n(((e) => {
	var t = Vu();
	function n(e, n, a) {
		let o = n.offset, s = r(n, e.options.strict, a);
		if (!s) return {
			value: ``,
			type: null,
			comment: ``,
			range: [
				o,
				o,
				o
			]
		};
		let c = s.mode === `>` ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL, l = n.source ? i(n.source) : [], u = l.length;
		for (let e = l.length - 1; e >= 0; --e) {
			let t = l[e][1];
			if (t === `` || t === `\r`) u = e;
			else break;
		}
		if (u === 0) {
			let e = s.chomp === `+` && l.length > 0 ? `
`.repeat(Math.max(1, l.length - 1)) : ``, t = o + s.length;
			return n.source && (t += n.source.length), {
				value: e,
				type: c,
				comment: s.comment,
				range: [
					o,
					t,
					t
				]
			};
		}
		let d = n.indent + s.indent, f = n.offset + s.length, p = 0;
		for (let t = 0; t < u; ++t) {
			let [n, r] = l[t];
			if (r === `` || r === `\r`) s.indent === 0 && n.length > d && (d = n.length);
			else {
				n.length < d && a(f + n.length, `MISSING_CHAR`, `Block scalars with more-indented leading empty lines must use an explicit indentation indicator`), s.indent === 0 && (d = n.length), p = t, d === 0 && !e.atRoot && a(f, `BAD_INDENT`, `Block scalar values in collections must be indented`);
				break;
			}
			f += n.length + r.length + 1;
		}
		for (let e = l.length - 1; e >= u; --e) l[e][0].length > d && (u = e + 1);
		let m = ``, h = ``, g = !1;
		for (let e = 0; e < p; ++e) m += l[e][0].slice(d) + `
`;
		for (let e = p; e < u; ++e) {
			let [n, r] = l[e];
			f += n.length + r.length + 1;
			let i = r[r.length - 1] === `\r`;
			if (i && (r = r.slice(0, -1)), r && n.length < d) {
				let e = `Block scalar lines must not be less indented than their ${s.indent ? `explicit indentation indicator` : `first line`}`;
				a(f - r.length - (i ? 2 : 1), `BAD_INDENT`, e), n = ``;
			}
			c === t.Scalar.BLOCK_LITERAL ? (m += h + n.slice(d) + r, h = `
`) : n.length > d || r[0] === `	` ? (h === ` ` ? h = `
` : !g && h === `
` && (h = `

`), m += h + n.slice(d) + r, h = `
`, g = !0) : r === `` ? h === `
` ? m += `
` : h = `
` : (m += h + r, h = ` `, g = !1);
		}
		switch (s.chomp) {
			case `-`: break;
			case `+`:
				for (let e = u; e < l.length; ++e) m += `
` + l[e][0].slice(d);
				m[m.length - 1] !== `
` && (m += `
`);
				break;
			default: m += `
`;
		}
		let _ = o + s.length + n.source.length;
		return {
			value: m,
			type: c,
			comment: s.comment,
			range: [
				o,
				_,
				_
			]
		};
	}
	function r({ offset: e, props: t }, n, r) {
		if (t[0].type !== `block-scalar-header`) return r(t[0], `IMPOSSIBLE`, `Block scalar header not found`), null;
		let { source: i } = t[0], a = i[0], o = 0, s = ``, c = -1;
		for (let t = 1; t < i.length; ++t) {
			let n = i[t];
			if (!s && (n === `-` || n === `+`)) s = n;
			else {
				let r = Number(n);
				!o && r ? o = r : c === -1 && (c = e + t);
			}
		}
		c !== -1 && r(c, `UNEXPECTED_TOKEN`, `Block scalar header includes extra characters: ${i}`);
		let l = !1, u = ``, d = i.length;
		for (let e = 1; e < t.length; ++e) {
			let i = t[e];
			switch (i.type) {
				case `space`: l = !0;
				case `newline`:
					d += i.source.length;
					break;
				case `comment`:
					n && !l && r(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`), d += i.source.length, u = i.source.substring(1);
					break;
				case `error`:
					r(i, `UNEXPECTED_TOKEN`, i.message), d += i.source.length;
					break;
				default: {
					r(i, `UNEXPECTED_TOKEN`, `Unexpected token in block scalar header: ${i.type}`);
					let e = i.source;
					e && typeof e == `string` && (d += e.length);
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function i(e) {
		let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : [``, n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	e.resolveBlockScalar = n;
})), Id = n(((e) => {
	var t = Vu(), n = Md();
	function r(e, r, o) {
		let { offset: c, type: l, source: u, end: d } = e, f, p, m = (e, t, n) => o(c + e, t, n);
		switch (l) {
			case `scalar`:
				f = t.Scalar.PLAIN, p = i(u, m);
				break;
			case `single-quoted-scalar`:
				f = t.Scalar.QUOTE_SINGLE, p = a(u, m);
				break;
			case `double-quoted-scalar`:
				f = t.Scalar.QUOTE_DOUBLE, p = s(u, m);
				break;
			default: return o(e, `UNEXPECTED_TOKEN`, `Expected a flow scalar value, but found: ${l}`), {
				value: ``,
				type: null,
				comment: ``,
				range: [
					c,
					c + u.length,
					c + u.length
				]
			};
		}
		let h = c + u.length, g = n.resolveEnd(d, h, r, o);
		return {
			value: p,
			type: f,
			comment: g.comment,
			range: [
				c,
				h,
				g.offset
			]
		};
	}
	function i(e, t) {
		let n = ``;
		switch (e[0]) {
			case `	`:
				n = `a tab character`;
				break;
			case `,`:
				n = `flow indicator character ,`;
				break;
			case `%`:
				n = `directive indicator character %`;
				break;
			case `|`:
			case `>`:
				n = `block scalar indicator ${e[0]}`;
				break;
			case `@`:
			case "`": n = `reserved character ${e[0]}`;
		}
		return n && t(0, `BAD_SCALAR_START`, `Plain value cannot start with ${n}`), o(e);
	}
	function a(e, t) {
		return (e[e.length - 1] !== `'` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing 'quote`), o(e.slice(1, -1)).replace(/''/g, `'`);
	}
	function o(e) {
		let t = /(.*?)\r?\n/sy, n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = RegExp(`(?<![ 	])[ 	]+$`), i = RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`, `g`);
		} catch {
			r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, ``), o = ` `, s = t.lastIndex;
		for (; n = t.exec(e);) {
			let e = n[1].replace(i, ``);
			e === `` ? o === `
` ? a += o : o = `
` : (a += o + e, o = ` `), s = t.lastIndex;
		}
		let c = /[ \t]*(.*)/sy;
		return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? ``);
	}
	function s(e, t) {
		let n = ``;
		for (let r = 1; r < e.length - 1; ++r) {
			let i = e[r];
			if (i !== `\r` || e[r + 1] !== `
`) {
				if (i === `
`) {
					let { fold: t, offset: i } = c(e, r);
					n += t, r = i;
				} else if (i === `\\`) {
					let i = e[++r], a = l[i];
					if (a) n += a;
					else if (i === `
`) for (i = e[r + 1]; i === ` ` || i === `	`;) i = e[++r + 1];
					else if (i === `\r` && e[r + 1] === `
`) for (i = e[++r + 1]; i === ` ` || i === `	`;) i = e[++r + 1];
					else if (i === `x` || i === `u` || i === `U`) {
						let a = i === `x` ? 2 : i === `u` ? 4 : 8;
						n += u(e, r + 1, a, t), r += a;
					} else {
						let i = e.substr(r - 1, 2);
						t(r - 1, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), n += i;
					}
				} else if (i === ` ` || i === `	`) {
					let t = r, a = e[r + 1];
					for (; a === ` ` || a === `	`;) a = e[++r + 1];
					a !== `
` && (a !== `\r` || e[r + 2] !== `
`) && (n += r > t ? e.slice(t, r + 1) : i);
				} else n += i;
			}
		}
		return (e[e.length - 1] !== `"` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing "quote`), n;
	}
	function c(e, t) {
		let n = ``, r = e[t + 1];
		for (; (r === ` ` || r === `	` || r === `
` || r === `\r`) && (r !== `\r` || e[t + 2] === `
`);) r === `
` && (n += `
`), t += 1, r = e[t + 1];
		return n ||= ` `, {
			fold: n,
			offset: t
		};
	}
	let l = {
		0: `\0`,
		a: `\x07`,
		b: `\b`,
		e: `\x1B`,
		f: `\f`,
		n: `
`,
		r: `\r`,
		t: `	`,
		v: `\v`,
		N: ``,
		_: `\xA0`,
		L: `\u2028`,
		P: `\u2029`,
		" ": ` `,
		"\"": `"`,
		"/": `/`,
		"\\": `\\`,
		"	": `	`
	};
	function u(e, t, n, r) {
		let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			let i = e.substr(t - 2, n + 2);
			return r(t - 2, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), i;
		}
	}
	e.resolveFlowScalar = r;
})), Ld = n(((e) => {
	var t = K(), n = Vu(), r = Fd(), i = Id();
	function a(e, a, c, l) {
		let { value: u, type: d, comment: f, range: p } = a.type === `block-scalar` ? r.resolveBlockScalar(e, a, l) : i.resolveFlowScalar(a, e.options.strict, l), m = c ? e.directives.tagName(c.source, (e) => l(c, `TAG_RESOLVE_FAILED`, e)) : null, h;
		h = e.options.stringKeys && e.atKey ? e.schema[t.SCALAR] : m ? o(e.schema, u, m, c, l) : a.type === `scalar` ? s(e, u, a, l) : e.schema[t.SCALAR];
		let g;
		try {
			let r = h.resolve(u, (e) => l(c ?? a, `TAG_RESOLVE_FAILED`, e), e.options);
			g = t.isScalar(r) ? r : new n.Scalar(r);
		} catch (e) {
			let t = e instanceof Error ? e.message : String(e);
			l(c ?? a, `TAG_RESOLVE_FAILED`, t), g = new n.Scalar(u);
		}
		return g.range = p, g.source = u, d && (g.type = d), m && (g.tag = m), h.format && (g.format = h.format), f && (g.comment = f), g;
	}
	function o(e, n, r, i, a) {
		if (r === `!`) return e[t.SCALAR];
		let o = [];
		for (let t of e.tags) if (!t.collection && t.tag === r) {
			if (t.default && t.test) o.push(t);
			else return t;
		}
		for (let e of o) if (e.test?.test(n)) return e;
		let s = e.knownTags[r];
		return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
			default: !1,
			test: void 0
		})), s) : (a(i, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${r}`, r !== `tag:yaml.org,2002:str`), e[t.SCALAR]);
	}
	function s({ atKey: e, directives: n, schema: r }, i, a, o) {
		let s = r.tags.find((t) => (t.default === !0 || e && t.default === `key`) && t.test?.test(i)) || r[t.SCALAR];
		if (r.compat) {
			let e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
			s.tag !== e.tag && o(a, `TAG_RESOLVE_FAILED`, `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, !0);
		}
		return s;
	}
	e.composeScalar = a;
})), Rd = n(((e) => {
	function t(e, t, n) {
		if (t) {
			n ??= t.length;
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case `space`:
					case `comment`:
					case `newline`:
						e -= n.source.length;
						continue;
				}
				for (n = t[++r]; n?.type === `space`;) e += n.source.length, n = t[++r];
				break;
			}
		}
		return e;
	}
	e.emptyScalarPosition = t;
})), zd = n(((e) => {
	var t = Bu(), n = K(), r = Pd(), i = Ld(), a = Md(), o = Rd();
	let s = {
		composeNode: c,
		composeEmptyNode: l
	};
	function c(e, t, a, o) {
		let c = e.atKey, { spaceBefore: d, comment: f, anchor: p, tag: m } = a, h, g = !0;
		switch (t.type) {
			case `alias`:
				h = u(e, t, o), (p || m) && o(t, `ALIAS_PROPS`, `An alias node must not specify any properties`);
				break;
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`:
			case `block-scalar`:
				h = i.composeScalar(e, t, m, o), p && (h.anchor = p.source.substring(1));
				break;
			case `block-map`:
			case `block-seq`:
			case `flow-collection`:
				try {
					h = r.composeCollection(s, e, t, a, o), p && (h.anchor = p.source.substring(1));
				} catch (e) {
					o(t, `RESOURCE_EXHAUSTION`, e instanceof Error ? e.message : String(e));
				}
				break;
			default: o(t, `UNEXPECTED_TOKEN`, t.type === `error` ? t.message : `Unsupported token (type: ${t.type})`), g = !1;
		}
		return h ??= l(e, t.offset, void 0, null, a, o), p && h.anchor === `` && o(p, `BAD_ALIAS`, `Anchor cannot be an empty string`), c && e.options.stringKeys && (!n.isScalar(h) || typeof h.value != `string` || h.tag && h.tag !== `tag:yaml.org,2002:str`) && o(m ?? t, `NON_STRING_KEY`, `With stringKeys, all keys must be strings`), d && (h.spaceBefore = !0), f && (t.type === `scalar` && t.source === `` ? h.comment = f : h.commentBefore = f), e.options.keepSourceTokens && g && (h.srcToken = t), h;
	}
	function l(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
		let f = {
			type: `scalar`,
			offset: o.emptyScalarPosition(t, n, r),
			indent: -1,
			source: ``
		}, p = i.composeScalar(e, f, l, d);
		return c && (p.anchor = c.source.substring(1), p.anchor === `` && d(c, `BAD_ALIAS`, `Anchor cannot be an empty string`)), a && (p.spaceBefore = !0), s && (p.comment = s, p.range[2] = u), p;
	}
	function u({ options: e }, { offset: n, source: r, end: i }, o) {
		let s = new t.Alias(r.substring(1));
		s.source === `` && o(n, `BAD_ALIAS`, `Alias cannot be an empty string`), s.source.endsWith(`:`) && o(n + r.length - 1, `BAD_ALIAS`, `Alias ending in : is ambiguous`, !0);
		let c = n + r.length, l = a.resolveEnd(i, c, e.strict, o);
		return s.range = [
			n,
			c,
			l.offset
		], l.comment && (s.comment = l.comment), s;
	}
	e.composeEmptyNode = l, e.composeNode = c;
})), Bd = n(((e) => {
	var t = wd(), n = zd(), r = Md(), i = Ed();
	function a(e, a, { offset: o, start: s, value: c, end: l }, u) {
		let d = Object.assign({ _directives: a }, e), f = new t.Document(void 0, d), p = {
			atKey: !1,
			atRoot: !0,
			directives: f.directives,
			options: f.options,
			schema: f.schema
		}, m = i.resolveProps(s, {
			indicator: `doc-start`,
			next: c ?? l?.[0],
			offset: o,
			onError: u,
			parentIndent: 0,
			startOnNewline: !0
		});
		m.found && (f.directives.docStart = !0, c && (c.type === `block-map` || c.type === `block-seq`) && !m.hasNewline && u(m.end, `MISSING_CHAR`, `Block collection cannot start on same line with directives-end marker`)), f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u);
		let h = f.contents.range[2], g = r.resolveEnd(l, h, !1, u);
		return g.comment && (f.comment = g.comment), f.range = [
			o,
			h,
			g.offset
		], f;
	}
	e.composeDoc = a;
})), Vd = n(((t) => {
	var n = e(`process`), r = Fu(), i = wd(), a = Td(), o = K(), s = Bd(), c = Md();
	function l(e) {
		if (typeof e == `number`) return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		let { offset: t, source: n } = e;
		return [t, t + (typeof n == `string` ? n.length : 1)];
	}
	function u(e) {
		let t = ``, n = !1, r = !1;
		for (let i = 0; i < e.length; ++i) {
			let a = e[i];
			switch (a[0]) {
				case `#`:
					t += (t === `` ? `` : r ? `

` : `
`) + (a.substring(1) || ` `), n = !0, r = !1;
					break;
				case `%`:
					e[i + 1]?.[0] !== `#` && (i += 1), n = !1;
					break;
				default: n || (r = !0), n = !1;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	t.Composer = class {
		constructor(e = {}) {
			this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, n, r) => {
				let i = l(e);
				r ? this.warnings.push(new a.YAMLWarning(i, t, n)) : this.errors.push(new a.YAMLParseError(i, t, n));
			}, this.directives = new r.Directives({ version: e.version || `1.2` }), this.options = e;
		}
		decorate(e, t) {
			let { comment: n, afterEmptyLine: r } = u(this.prelude);
			if (n) {
				let i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (o.isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					o.isPair(e) && (e = e.key);
					let t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					let e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else e.errors = this.errors, e.warnings = this.warnings;
			this.prelude = [], this.errors = [], this.warnings = [];
		}
		streamInfo() {
			return {
				comment: u(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = !1, n = -1) {
			for (let t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			switch (n.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
				case `directive`:
					this.directives.add(e.source, (t, n, r) => {
						let i = l(e);
						i[0] += t, this.onError(i, `BAD_DIRECTIVE`, n, r);
					}), this.prelude.push(e.source), this.atDirectives = !0;
					break;
				case `document`: {
					let t = s.composeDoc(this.options, this.directives, e, this.onError);
					this.atDirectives && !t.directives.docStart && this.onError(e, `MISSING_CHAR`, `Missing directives-end/doc-start indicator line`), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
					break;
				}
				case `byte-order-mark`:
				case `space`: break;
				case `comment`:
				case `newline`:
					this.prelude.push(e.source);
					break;
				case `error`: {
					let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, t);
					this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
					break;
				}
				case `doc-end`: {
					if (!this.doc) {
						this.errors.push(new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, `Unexpected doc-end without preceding document`));
						break;
					}
					this.doc.directives.docEnd = !0;
					let t = c.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					if (this.decorate(this.doc, !0), t.comment) {
						let e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, `Unsupported token ${e.type}`));
			}
		}
		*end(e = !1, t = -1) {
			if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
			else if (e) {
				let e = Object.assign({ _directives: this.directives }, this.options), n = new i.Document(void 0, e);
				this.atDirectives && this.onError(t, `MISSING_CHAR`, `Missing directives-end indicator line`), n.range = [
					0,
					t,
					t
				], this.decorate(n, !1), yield n;
			}
		}
	};
})), Hd = n(((e) => {
	var t = Fd(), n = Id(), r = Td(), i = Ku();
	function a(e, i = !0, a) {
		if (e) {
			let o = (e, t, n) => {
				let i = typeof e == `number` ? e : Array.isArray(e) ? e[0] : e.offset;
				if (a) a(i, t, n);
				else throw new r.YAMLParseError([i, i + 1], t, n);
			};
			switch (e.type) {
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return n.resolveFlowScalar(e, i, o);
				case `block-scalar`: return t.resolveBlockScalar({ options: { strict: i } }, e, o);
			}
		}
		return null;
	}
	function o(e, t) {
		let { implicitKey: n = !1, indent: r, inFlow: a = !1, offset: o = -1, type: s = `PLAIN` } = t, c = i.stringifyString({
			type: s,
			value: e
		}, {
			implicitKey: n,
			indent: r > 0 ? ` `.repeat(r) : ``,
			inFlow: a,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		}), u = t.end ?? [{
			type: `newline`,
			offset: -1,
			indent: r,
			source: `
`
		}];
		switch (c[0]) {
			case `|`:
			case `>`: {
				let e = c.indexOf(`
`), t = c.substring(0, e), n = c.substring(e + 1) + `
`, i = [{
					type: `block-scalar-header`,
					offset: o,
					indent: r,
					source: t
				}];
				return l(i, u) || i.push({
					type: `newline`,
					offset: -1,
					indent: r,
					source: `
`
				}), {
					type: `block-scalar`,
					offset: o,
					indent: r,
					props: i,
					source: n
				};
			}
			case `"`: return {
				type: `double-quoted-scalar`,
				offset: o,
				indent: r,
				source: c,
				end: u
			};
			case `'`: return {
				type: `single-quoted-scalar`,
				offset: o,
				indent: r,
				source: c,
				end: u
			};
			default: return {
				type: `scalar`,
				offset: o,
				indent: r,
				source: c,
				end: u
			};
		}
	}
	function s(e, t, n = {}) {
		let { afterKey: r = !1, implicitKey: a = !1, inFlow: o = !1, type: s } = n, l = `indent` in e ? e.indent : null;
		if (r && typeof l == `number` && (l += 2), !s) switch (e.type) {
			case `single-quoted-scalar`:
				s = `QUOTE_SINGLE`;
				break;
			case `double-quoted-scalar`:
				s = `QUOTE_DOUBLE`;
				break;
			case `block-scalar`: {
				let t = e.props[0];
				if (t.type !== `block-scalar-header`) throw Error(`Invalid block scalar header`);
				s = t.source[0] === `>` ? `BLOCK_FOLDED` : `BLOCK_LITERAL`;
				break;
			}
			default: s = `PLAIN`;
		}
		let d = i.stringifyString({
			type: s,
			value: t
		}, {
			implicitKey: a || l === null,
			indent: l !== null && l > 0 ? ` `.repeat(l) : ``,
			inFlow: o,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		});
		switch (d[0]) {
			case `|`:
			case `>`:
				c(e, d);
				break;
			case `"`:
				u(e, d, `double-quoted-scalar`);
				break;
			case `'`:
				u(e, d, `single-quoted-scalar`);
				break;
			default: u(e, d, `scalar`);
		}
	}
	function c(e, t) {
		let n = t.indexOf(`
`), r = t.substring(0, n), i = t.substring(n + 1) + `
`;
		if (e.type === `block-scalar`) {
			let t = e.props[0];
			if (t.type !== `block-scalar-header`) throw Error(`Invalid block scalar header`);
			t.source = r, e.source = i;
		} else {
			let { offset: t } = e, n = `indent` in e ? e.indent : -1, a = [{
				type: `block-scalar-header`,
				offset: t,
				indent: n,
				source: r
			}];
			l(a, `end` in e ? e.end : void 0) || a.push({
				type: `newline`,
				offset: -1,
				indent: n,
				source: `
`
			});
			for (let t of Object.keys(e)) t !== `type` && t !== `offset` && delete e[t];
			Object.assign(e, {
				type: `block-scalar`,
				indent: n,
				props: a,
				source: i
			});
		}
	}
	function l(e, t) {
		if (t) for (let n of t) switch (n.type) {
			case `space`:
			case `comment`:
				e.push(n);
				break;
			case `newline`: return e.push(n), !0;
		}
		return !1;
	}
	function u(e, t, n) {
		switch (e.type) {
			case `scalar`:
			case `double-quoted-scalar`:
			case `single-quoted-scalar`:
				e.type = n, e.source = t;
				break;
			case `block-scalar`: {
				let r = e.props.slice(1), i = t.length;
				e.props[0].type === `block-scalar-header` && (i -= e.props[0].source.length);
				for (let e of r) e.offset += i;
				delete e.props, Object.assign(e, {
					type: n,
					source: t,
					end: r
				});
				break;
			}
			case `block-map`:
			case `block-seq`: {
				let r = {
					type: `newline`,
					offset: e.offset + t.length,
					indent: e.indent,
					source: `
`
				};
				delete e.items, Object.assign(e, {
					type: n,
					source: t,
					end: [r]
				});
				break;
			}
			default: {
				let r = `indent` in e ? e.indent : -1, i = `end` in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === `space` || e.type === `comment` || e.type === `newline`) : [];
				for (let t of Object.keys(e)) t !== `type` && t !== `offset` && delete e[t];
				Object.assign(e, {
					type: n,
					indent: r,
					source: t,
					end: i
				});
			}
		}
	}
	e.createScalarToken = o, e.resolveAsScalar = a, e.setScalarValue = s;
})), Ud = n(((e) => {
	let t = (e) => `type` in e ? n(e) : r(e);
	function n(e) {
		switch (e.type) {
			case `block-scalar`: {
				let t = ``;
				for (let r of e.props) t += n(r);
				return t + e.source;
			}
			case `block-map`:
			case `block-seq`: {
				let t = ``;
				for (let n of e.items) t += r(n);
				return t;
			}
			case `flow-collection`: {
				let t = e.start.source;
				for (let n of e.items) t += r(n);
				for (let n of e.end) t += n.source;
				return t;
			}
			case `document`: {
				let t = r(e);
				if (e.end) for (let n of e.end) t += n.source;
				return t;
			}
			default: {
				let t = e.source;
				if (`end` in e && e.end) for (let n of e.end) t += n.source;
				return t;
			}
		}
	}
	function r({ start: e, key: t, sep: r, value: i }) {
		let a = ``;
		for (let t of e) a += t.source;
		if (t && (a += n(t)), r) for (let e of r) a += e.source;
		return i && (a += n(i)), a;
	}
	e.stringify = t;
})), Wd = n(((e) => {
	let t = Symbol(`break visit`), n = Symbol(`skip children`), r = Symbol(`remove item`);
	function i(e, t) {
		`type` in e && e.type === `document` && (e = {
			start: e.start,
			value: e.value
		}), a(Object.freeze([]), e, t);
	}
	i.BREAK = t, i.SKIP = n, i.REMOVE = r, i.itemAtPath = (e, t) => {
		let n = e;
		for (let [e, r] of t) {
			let t = n?.[e];
			if (t && `items` in t) n = t.items[r];
			else return;
		}
		return n;
	}, i.parentCollection = (e, t) => {
		let n = i.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], a = n?.[r];
		if (a && `items` in a) return a;
		throw Error(`Parent collection not found`);
	};
	function a(e, n, i) {
		let o = i(n, e);
		if (typeof o == `symbol`) return o;
		for (let s of [`key`, `value`]) {
			let c = n[s];
			if (c && `items` in c) {
				for (let n = 0; n < c.items.length; ++n) {
					let o = a(Object.freeze(e.concat([[s, n]])), c.items[n], i);
					if (typeof o == `number`) n = o - 1;
					else if (o === t) return t;
					else o === r && (c.items.splice(n, 1), --n);
				}
				typeof o == `function` && s === `key` && (o = o(n, e));
			}
		}
		return typeof o == `function` ? o(n, e) : o;
	}
	e.visit = i;
})), Gd = n(((e) => {
	var t = Hd(), n = Ud(), r = Wd();
	let i = (e) => !!e && `items` in e, a = (e) => !!e && (e.type === `scalar` || e.type === `single-quoted-scalar` || e.type === `double-quoted-scalar` || e.type === `block-scalar`);
	function o(e) {
		switch (e) {
			case `﻿`: return `<BOM>`;
			case ``: return `<DOC>`;
			case ``: return `<FLOW_END>`;
			case ``: return `<SCALAR>`;
			default: return JSON.stringify(e);
		}
	}
	function s(e) {
		switch (e) {
			case `﻿`: return `byte-order-mark`;
			case ``: return `doc-mode`;
			case ``: return `flow-error-end`;
			case ``: return `scalar`;
			case `---`: return `doc-start`;
			case `...`: return `doc-end`;
			case ``:
			case `
`:
			case `\r
`: return `newline`;
			case `-`: return `seq-item-ind`;
			case `?`: return `explicit-key-ind`;
			case `:`: return `map-value-ind`;
			case `{`: return `flow-map-start`;
			case `}`: return `flow-map-end`;
			case `[`: return `flow-seq-start`;
			case `]`: return `flow-seq-end`;
			case `,`: return `comma`;
		}
		switch (e[0]) {
			case ` `:
			case `	`: return `space`;
			case `#`: return `comment`;
			case `%`: return `directive-line`;
			case `*`: return `alias`;
			case `&`: return `anchor`;
			case `!`: return `tag`;
			case `'`: return `single-quoted-scalar`;
			case `"`: return `double-quoted-scalar`;
			case `|`:
			case `>`: return `block-scalar-header`;
		}
		return null;
	}
	e.createScalarToken = t.createScalarToken, e.resolveAsScalar = t.resolveAsScalar, e.setScalarValue = t.setScalarValue, e.stringify = n.stringify, e.visit = r.visit, e.BOM = `﻿`, e.DOCUMENT = ``, e.FLOW_END = ``, e.SCALAR = ``, e.isCollection = i, e.isScalar = a, e.prettyToken = o, e.tokenType = s;
})), Kd = n(((e) => {
	var t = Gd();
	function n(e) {
		switch (e) {
			case void 0:
			case ` `:
			case `
`:
			case `\r`:
			case `	`: return !0;
			default: return !1;
		}
	}
	let r = /* @__PURE__ */ new Set(`0123456789ABCDEFabcdef`), i = /* @__PURE__ */ new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`), a = /* @__PURE__ */ new Set(`,[]{}`), o = /* @__PURE__ */ new Set(` ,[]{}
\r	`), s = (e) => !e || o.has(e);
	e.Lexer = class {
		constructor() {
			this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = ``, this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
		}
		*lex(e, t = !1) {
			if (e) {
				if (typeof e != `string`) throw TypeError(`source is not a string`);
				this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? `stream`;
			for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos, t = this.buffer[e];
			for (; t === ` ` || t === `	`;) t = this.buffer[++e];
			return !t || t === `#` || t === `
` || t === `\r` && this.buffer[e + 1] === `
`;
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				for (; t === ` `;) t = this.buffer[++n + e];
				if (t === `\r`) {
					let t = this.buffer[n + e + 1];
					if (t === `
` || !t && !this.atEnd) return e + n + 1;
				}
				return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === `-` || t === `.`) {
				let t = this.buffer.substr(e, 3);
				if ((t === `---` || t === `...`) && n(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			return (typeof e != `number` || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === `\r` && --e, this.buffer.substring(this.pos, e));
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case `stream`: return yield* this.parseStream();
				case `line-start`: return yield* this.parseLineStart();
				case `block-start`: return yield* this.parseBlockStart();
				case `doc`: return yield* this.parseDocument();
				case `flow`: return yield* this.parseFlowCollection();
				case `quoted-scalar`: return yield* this.parseQuotedScalar();
				case `block-scalar`: return yield* this.parseBlockScalar();
				case `plain-scalar`: return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext(`stream`);
			if (e[0] === t.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === `%`) {
				let t = e.length, n = e.indexOf(`#`);
				for (; n !== -1;) {
					let r = e[n - 1];
					if (r === ` ` || r === `	`) {
						t = n - 1;
						break;
					}
					n = e.indexOf(`#`, n + 1);
				}
				for (;;) {
					let n = e[t - 1];
					if (n === ` ` || n === `	`) --t;
					else break;
				}
				let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
				return yield* this.pushCount(e.length - r), this.pushNewline(), `stream`;
			}
			if (this.atLineEnd()) {
				let t = yield* this.pushSpaces(!0);
				return yield* this.pushCount(e.length - t), yield* this.pushNewline(), `stream`;
			}
			return yield t.DOCUMENT, yield* this.parseLineStart();
		}
		*parseLineStart() {
			let e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext(`line-start`);
			if (e === `-` || e === `.`) {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext(`line-start`);
				let e = this.peek(3);
				if ((e === `---` || e === `...`) && n(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === `---` ? `doc` : `stream`;
			}
			return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !n(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			let [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext(`block-start`);
			if ((e === `-` || e === `?` || e === `:`) && n(t)) {
				let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
				return this.indentNext = this.indentValue + 1, this.indentValue += e, `block-start`;
			}
			return `doc`;
		}
		*parseDocument() {
			yield* this.pushSpaces(!0);
			let e = this.getLine();
			if (e === null) return this.setNext(`doc`);
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case `#`: yield* this.pushCount(e.length - t);
				case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
				case `{`:
				case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, `flow`;
				case `}`:
				case `]`: return yield* this.pushCount(1), `doc`;
				case `*`: return yield* this.pushUntil(s), `doc`;
				case `"`:
				case `'`: return yield* this.parseQuotedScalar();
				case `|`:
				case `>`: return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, r, i = -1;
			do
				e = yield* this.pushNewline(), e > 0 ? (r = yield* this.pushSpaces(!1), this.indentValue = i = r) : r = 0, r += yield* this.pushSpaces(!0);
			while (e + r > 0);
			let a = this.getLine();
			if (a === null) return this.setNext(`flow`);
			if ((i !== -1 && i < this.indentNext && a[0] !== `#` || i === 0 && (a.startsWith(`---`) || a.startsWith(`...`)) && n(a[3])) && (i !== this.indentNext - 1 || this.flowLevel !== 1 || a[0] !== `]` && a[0] !== `}`)) return this.flowLevel = 0, yield t.FLOW_END, yield* this.parseLineStart();
			let o = 0;
			for (; a[o] === `,`;) o += yield* this.pushCount(1), o += yield* this.pushSpaces(!0), this.flowKey = !1;
			switch (o += yield* this.pushIndicators(), a[o]) {
				case void 0: return `flow`;
				case `#`: return yield* this.pushCount(a.length - o), `flow`;
				case `{`:
				case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, `flow`;
				case `}`:
				case `]`: return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? `flow` : `doc`;
				case `*`: return yield* this.pushUntil(s), `flow`;
				case `"`:
				case `'`: return this.flowKey = !0, yield* this.parseQuotedScalar();
				case `:`: {
					let e = this.charAt(1);
					if (this.flowKey || n(e) || e === `,`) return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), `flow`;
				}
				default: return this.flowKey = !1, yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
			if (e === `'`) for (; t !== -1 && this.buffer[t + 1] === `'`;) t = this.buffer.indexOf(`'`, t + 2);
			else for (; t !== -1;) {
				let e = 0;
				for (; this.buffer[t - 1 - e] === `\\`;) e += 1;
				if (e % 2 == 0) break;
				t = this.buffer.indexOf(`"`, t + 1);
			}
			let n = this.buffer.substring(0, t), r = n.indexOf(`
`, this.pos);
			if (r !== -1) {
				for (; r !== -1;) {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf(`
`, e);
				}
				r !== -1 && (t = r - (n[r - 1] === `\r` ? 2 : 1));
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext(`quoted-scalar`);
				t = this.buffer.length;
			}
			return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? `flow` : `doc`;
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1, this.blockScalarKeep = !1;
			let e = this.pos;
			for (;;) {
				let t = this.buffer[++e];
				if (t === `+`) this.blockScalarKeep = !0;
				else if (t > `0` && t <= `9`) this.blockScalarIndent = Number(t) - 1;
				else if (t !== `-`) break;
			}
			return yield* this.pushUntil((e) => n(e) || e === `#`);
		}
		*parseBlockScalar() {
			let e = this.pos - 1, n = 0, r;
			loop: for (let t = this.pos; r = this.buffer[t]; ++t) switch (r) {
				case ` `:
					n += 1;
					break;
				case `
`:
					e = t, n = 0;
					break;
				case `\r`: {
					let e = this.buffer[t + 1];
					if (!e && !this.atEnd) return this.setNext(`block-scalar`);
					if (e === `
`) break;
				}
				default: break loop;
			}
			if (!r && !this.atEnd) return this.setNext(`block-scalar`);
			if (n >= this.indentNext) {
				this.indentNext = this.blockScalarIndent === -1 ? n : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					let t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf(`
`, t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext(`block-scalar`);
					e = this.buffer.length;
				}
			}
			let i = e + 1;
			for (r = this.buffer[i]; r === ` `;) r = this.buffer[++i];
			if (r === `	`) {
				for (; r === `	` || r === ` ` || r === `\r` || r === `
`;) r = this.buffer[++i];
				e = i - 1;
			} else if (!this.blockScalarKeep) do {
				let t = e - 1, r = this.buffer[t];
				r === `\r` && (r = this.buffer[--t]);
				let i = t;
				for (; r === ` `;) r = this.buffer[--t];
				if (r === `
` && t >= this.pos && t + 1 + n > i) e = t;
				else break;
			} while (1);
			return yield t.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			let e = this.flowLevel > 0, r = this.pos - 1, i = this.pos - 1, o;
			for (; o = this.buffer[++i];) if (o === `:`) {
				let t = this.buffer[i + 1];
				if (n(t) || e && a.has(t)) break;
				r = i;
			} else if (n(o)) {
				let t = this.buffer[i + 1];
				if (o === `\r` && (t === `
` ? (i += 1, o = `
`, t = this.buffer[i + 1]) : r = i), t === `#` || e && a.has(t)) break;
				if (o === `
`) {
					let e = this.continueScalar(i + 1);
					if (e === -1) break;
					i = Math.max(i, e - 2);
				}
			} else {
				if (e && a.has(o)) break;
				r = i;
			}
			return !o && !this.atEnd ? this.setNext(`plain-scalar`) : (yield t.SCALAR, yield* this.pushToIndex(r + 1, !0), e ? `flow` : `doc`);
		}
		*pushCount(e) {
			return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
		}
		*pushToIndex(e, t) {
			let n = this.buffer.slice(this.pos, e);
			return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ``), 0);
		}
		*pushIndicators() {
			let e = 0;
			loop: for (;;) {
				switch (this.charAt(0)) {
					case `!`:
						e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
						continue loop;
					case `&`:
						e += yield* this.pushUntil(s), e += yield* this.pushSpaces(!0);
						continue loop;
					case `-`:
					case `?`:
					case `:`: {
						let t = this.flowLevel > 0, r = this.charAt(1);
						if (n(r) || t && a.has(r)) {
							t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === `<`) {
				let e = this.pos + 2, t = this.buffer[e];
				for (; !n(t) && t !== `>`;) t = this.buffer[++e];
				return yield* this.pushToIndex(t === `>` ? e + 1 : e, !1);
			}
			{
				let e = this.pos + 1, t = this.buffer[e];
				for (; t;) if (i.has(t)) t = this.buffer[++e];
				else if (t === `%` && r.has(this.buffer[e + 1]) && r.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, !1);
			}
		}
		*pushNewline() {
			let e = this.buffer[this.pos];
			return e === `
` ? yield* this.pushCount(1) : e === `\r` && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1, n;
			do
				n = this.buffer[++t];
			while (n === ` ` || e && n === `	`);
			let r = t - this.pos;
			return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
		}
		*pushUntil(e) {
			let t = this.pos, n = this.buffer[t];
			for (; !e(n);) n = this.buffer[++t];
			return yield* this.pushToIndex(t, !1);
		}
	};
})), qd = n(((e) => {
	e.LineCounter = class {
		constructor() {
			this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
				let t = 0, n = this.lineStarts.length;
				for (; t < n;) {
					let r = t + n >> 1;
					this.lineStarts[r] < e ? t = r + 1 : n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				let r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	};
})), Jd = n(((t) => {
	var n = e(`process`), r = Gd(), i = Kd();
	function a(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
		return !1;
	}
	function o(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case `space`:
			case `comment`:
			case `newline`: break;
			default: return t;
		}
		return -1;
	}
	function s(e) {
		switch (e?.type) {
			case `alias`:
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`:
			case `flow-collection`: return !0;
			default: return !1;
		}
	}
	function c(e) {
		switch (e.type) {
			case `document`: return e.start;
			case `block-map`: {
				let t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case `block-seq`: return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function l(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: for (; --t >= 0;) switch (e[t].type) {
			case `doc-start`:
			case `explicit-key-ind`:
			case `map-value-ind`:
			case `seq-item-ind`:
			case `newline`: break loop;
		}
		for (; e[++t]?.type === `space`;);
		return e.splice(t, e.length);
	}
	function u(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function d(e) {
		if (e.start.type === `flow-seq-start`) for (let t of e.items) t.sep && !t.value && !a(t.start, `explicit-key-ind`) && !a(t.sep, `map-value-ind`) && (t.key && (t.value = t.key), delete t.key, s(t.value) ? t.value.end ? u(t.value.end, t.sep) : t.value.end = t.sep : u(t.start, t.sep), delete t.sep);
	}
	t.Parser = class {
		constructor(e) {
			this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = ``, this.type = ``, this.lexer = new i.Lexer(), this.onNewLine = e;
		}
		*parse(e, t = !1) {
			this.onNewLine && this.offset === 0 && this.onNewLine(0);
			for (let n of this.lexer.lex(e, t)) yield* this.next(n);
			t || (yield* this.end());
		}
		*next(e) {
			if (this.source = e, n.env.LOG_TOKENS && console.log(`|`, r.prettyToken(e)), this.atScalar) {
				this.atScalar = !1, yield* this.step(), this.offset += e.length;
				return;
			}
			let t = r.tokenType(e);
			if (!t) {
				let t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: `error`,
					offset: this.offset,
					message: t,
					source: e
				}), this.offset += e.length;
			} else if (t === `scalar`) this.atNewLine = !1, this.atScalar = !0, this.type = `scalar`;
			else {
				switch (this.type = t, yield* this.step(), t) {
					case `newline`:
						this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
						break;
					case `space`:
						this.atNewLine && e[0] === ` ` && (this.indent += e.length);
						break;
					case `explicit-key-ind`:
					case `map-value-ind`:
					case `seq-item-ind`:
						this.atNewLine && (this.indent += e.length);
						break;
					case `doc-mode`:
					case `flow-error-end`: return;
					default: this.atNewLine = !1;
				}
				this.offset += e.length;
			}
		}
		*end() {
			for (; this.stack.length > 0;) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			let e = this.peek(1);
			if (this.type === `doc-end` && e?.type !== `doc-end`) {
				for (; this.stack.length > 0;) yield* this.pop();
				this.stack.push({
					type: `doc-end`,
					offset: this.offset,
					source: this.source
				});
			} else {
				if (!e) return yield* this.stream();
				switch (e.type) {
					case `document`: return yield* this.document(e);
					case `alias`:
					case `scalar`:
					case `single-quoted-scalar`:
					case `double-quoted-scalar`: return yield* this.scalar(e);
					case `block-scalar`: return yield* this.blockScalar(e);
					case `block-map`: return yield* this.blockMap(e);
					case `block-seq`: return yield* this.blockSequence(e);
					case `flow-collection`: return yield* this.flowCollection(e);
					case `doc-end`: return yield* this.documentEnd(e);
				}
				yield* this.pop();
			}
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			let t = e ?? this.stack.pop();
			if (!t) yield {
				type: `error`,
				offset: this.offset,
				source: ``,
				message: `Tried to pop an empty stack`
			};
			else if (this.stack.length === 0) yield t;
			else {
				let e = this.peek(1);
				switch (t.type === `block-scalar` ? t.indent = `indent` in e ? e.indent : 0 : t.type === `flow-collection` && e.type === `document` && (t.indent = 0), t.type === `flow-collection` && d(t), e.type) {
					case `document`:
						e.value = t;
						break;
					case `block-scalar`:
						e.props.push(t);
						break;
					case `block-map`: {
						let n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							}), this.onKeyLine = !0;
							return;
						}
						if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							}), this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case `block-seq`: {
						let n = e.items[e.items.length - 1];
						n.value ? e.items.push({
							start: [],
							value: t
						}) : n.value = t;
						break;
					}
					case `flow-collection`: {
						let n = e.items[e.items.length - 1];
						!n || n.value ? e.items.push({
							start: [],
							key: t,
							sep: []
						}) : n.sep ? n.value = t : Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default: yield* this.pop(), yield* this.pop(t);
				}
				if ((e.type === `document` || e.type === `block-map` || e.type === `block-seq`) && (t.type === `block-map` || t.type === `block-seq`)) {
					let n = t.items[t.items.length - 1];
					n && !n.sep && !n.value && n.start.length > 0 && o(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== `comment` || e.indent < t.indent)) && (e.type === `document` ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
				}
			}
		}
		*stream() {
			switch (this.type) {
				case `directive-line`:
					yield {
						type: `directive`,
						offset: this.offset,
						source: this.source
					};
					return;
				case `byte-order-mark`:
				case `space`:
				case `comment`:
				case `newline`:
					yield this.sourceToken;
					return;
				case `doc-mode`:
				case `doc-start`: {
					let e = {
						type: `document`,
						offset: this.offset,
						start: []
					};
					this.type === `doc-start` && e.start.push(this.sourceToken), this.stack.push(e);
					return;
				}
			}
			yield {
				type: `error`,
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case `doc-start`:
					o(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
					return;
				case `anchor`:
				case `tag`:
				case `space`:
				case `comment`:
				case `newline`:
					e.start.push(this.sourceToken);
					return;
			}
			let t = this.startBlockValue(e);
			t ? this.stack.push(t) : yield {
				type: `error`,
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === `map-value-ind`) {
				let t = l(c(this.peek(2))), n;
				e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
				let r = {
					type: `block-map`,
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case `space`:
				case `comment`:
				case `newline`:
					e.props.push(this.sourceToken);
					return;
				case `scalar`:
					if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
						let e = this.source.indexOf(`
`) + 1;
						for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
					}
					yield* this.pop();
					break;
				default: yield* this.pop(), yield* this.step();
			}
		}
		*blockMap(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case `newline`:
					if (this.onKeyLine = !1, t.value) {
						let n = `end` in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case `space`:
				case `comment`:
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								u(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== `seq-item-ind`, i = [];
				if (r && t.sep && !t.value) {
					let n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						let i = t.sep[r];
						switch (i.type) {
							case `newline`:
								n.push(r);
								break;
							case `space`: break;
							case `comment`:
								i.indent > e.indent && (n.length = 0);
								break;
							default: n.length = 0;
						}
					}
					n.length >= 2 && (i = t.sep.splice(n[1]));
				}
				switch (this.type) {
					case `anchor`:
					case `tag`:
						r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case `explicit-key-ind`:
						!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
							start: i,
							explicitKey: !0
						})) : this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: !0
							}]
						}), this.onKeyLine = !0;
						return;
					case `map-value-ind`:
						if (t.explicitKey) {
							if (!t.sep) {
								if (a(t.start, `newline`)) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									let e = l(t.start);
									this.stack.push({
										type: `block-map`,
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (a(t.sep, `map-value-ind`)) this.stack.push({
								type: `block-map`,
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (s(t.key) && !a(t.sep, `newline`)) {
								let e = l(t.start), n = t.key, r = t.sep;
								r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
									type: `block-map`,
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
						} else t.sep ? t.value || r ? e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						}) : a(t.sep, `map-value-ind`) ? this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						}) : t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						this.onKeyLine = !0;
						return;
					case `alias`:
					case `scalar`:
					case `single-quoted-scalar`:
					case `double-quoted-scalar`: {
						let n = this.flowScalar(this.type);
						r || t.value ? (e.items.push({
							start: i,
							key: n,
							sep: []
						}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
							key: n,
							sep: []
						}), this.onKeyLine = !0);
						return;
					}
					default: {
						let r = this.startBlockValue(e);
						if (r) {
							if (r.type === `block-seq`) {
								if (!t.explicitKey && t.sep && !a(t.sep, `newline`)) {
									yield* this.pop({
										type: `error`,
										offset: this.offset,
										message: `Unexpected block-seq-ind on same line with key`,
										source: this.source
									});
									return;
								}
							} else n && e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*blockSequence(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case `newline`:
					if (t.value) {
						let n = `end` in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case `space`:
				case `comment`:
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								u(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case `anchor`:
				case `tag`:
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case `seq-item-ind`:
					if (this.indent !== e.indent) break;
					t.value || a(t.start, `seq-item-ind`) ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				let t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*flowCollection(e) {
			let t = e.items[e.items.length - 1];
			if (this.type === `flow-error-end`) {
				let e;
				do
					yield* this.pop(), e = this.peek(1);
				while (e?.type === `flow-collection`);
			} else if (e.end.length === 0) {
				switch (this.type) {
					case `comma`:
					case `explicit-key-ind`:
						!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
					case `map-value-ind`:
						!t || t.value ? e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case `space`:
					case `comment`:
					case `newline`:
					case `anchor`:
					case `tag`:
						!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case `alias`:
					case `scalar`:
					case `single-quoted-scalar`:
					case `double-quoted-scalar`: {
						let n = this.flowScalar(this.type);
						!t || t.value ? e.items.push({
							start: [],
							key: n,
							sep: []
						}) : t.sep ? this.stack.push(n) : Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case `flow-map-end`:
					case `flow-seq-end`:
						e.end.push(this.sourceToken);
						return;
				}
				let n = this.startBlockValue(e);
				n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
			} else {
				let t = this.peek(2);
				if (t.type === `block-map` && (this.type === `map-value-ind` && t.indent === e.indent || this.type === `newline` && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
				else if (this.type === `map-value-ind` && t.type !== `flow-collection`) {
					let n = l(c(t));
					d(e);
					let r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					let i = {
						type: `block-map`,
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf(`
`) + 1;
				for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return this.flowScalar(this.type);
				case `block-scalar-header`: return {
					type: `block-scalar`,
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ``
				};
				case `flow-map-start`:
				case `flow-seq-start`: return {
					type: `flow-collection`,
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case `seq-item-ind`: return {
					type: `block-seq`,
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case `explicit-key-ind`: {
					this.onKeyLine = !0;
					let t = l(c(e));
					return t.push(this.sourceToken), {
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: !0
						}]
					};
				}
				case `map-value-ind`: {
					this.onKeyLine = !0;
					let t = l(c(e));
					return {
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			return this.type !== `comment` || this.indent <= t ? !1 : e.every((e) => e.type === `newline` || e.type === `space`);
		}
		*documentEnd(e) {
			this.type !== `doc-mode` && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop()));
		}
		*lineEnd(e) {
			switch (this.type) {
				case `comma`:
				case `doc-start`:
				case `doc-end`:
				case `flow-seq-end`:
				case `flow-map-end`:
				case `map-value-ind`:
					yield* this.pop(), yield* this.step();
					break;
				case `newline`: this.onKeyLine = !1;
				default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop());
			}
		}
	};
})), Yd = n(((e) => {
	var t = Vd(), n = wd(), r = Td(), i = Yu(), a = K(), o = qd(), s = Jd();
	function c(e) {
		let t = e.prettyErrors !== !1;
		return {
			lineCounter: e.lineCounter || t && new o.LineCounter() || null,
			prettyErrors: t
		};
	}
	function l(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = c(n), o = new s.Parser(i?.addNewLine), l = new t.Composer(n), u = Array.from(l.compose(o.parse(e)));
		if (a && i) for (let t of u) t.errors.forEach(r.prettifyError(e, i)), t.warnings.forEach(r.prettifyError(e, i));
		return u.length > 0 ? u : Object.assign([], { empty: !0 }, l.streamInfo());
	}
	function u(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = c(n), o = new s.Parser(i?.addNewLine), l = new t.Composer(n), u = null;
		for (let t of l.compose(o.parse(e), !0, e.length)) if (!u) u = t;
		else if (u.options.logLevel !== `silent`) {
			u.errors.push(new r.YAMLParseError(t.range.slice(0, 2), `MULTIPLE_DOCS`, `Source contains multiple documents; please use YAML.parseAllDocuments()`));
			break;
		}
		return a && i && (u.errors.forEach(r.prettifyError(e, i)), u.warnings.forEach(r.prettifyError(e, i))), u;
	}
	function d(e, t, n) {
		let r;
		typeof t == `function` ? r = t : n === void 0 && t && typeof t == `object` && (n = t);
		let a = u(e, n);
		if (!a) return null;
		if (a.warnings.forEach((e) => i.warn(a.options.logLevel, e)), a.errors.length > 0) {
			if (a.options.logLevel !== `silent`) throw a.errors[0];
			a.errors = [];
		}
		return a.toJS(Object.assign({ reviver: r }, n));
	}
	function f(e, t, r) {
		let i = null;
		if (typeof t == `function` || Array.isArray(t) ? i = t : r === void 0 && t && (r = t), typeof r == `string` && (r = r.length), typeof r == `number`) {
			let e = Math.round(r);
			r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
		}
		if (e === void 0) {
			let { keepUndefined: e } = r ?? t ?? {};
			if (!e) return;
		}
		return a.isDocument(e) && !i ? e.toString(r) : new n.Document(e, i, r).toString(r);
	}
	e.parse = d, e.parseAllDocuments = l, e.parseDocument = u, e.stringify = f;
})), Xd = n(((e) => {
	var t = Vd(), n = wd(), r = Sd(), i = Td(), a = Bu(), o = K(), s = Qu(), c = Vu(), l = ed(), u = nd();
	Gd();
	var d = Kd(), f = qd(), p = Jd(), m = Yd(), h = Pu();
	e.Composer = t.Composer, e.Document = n.Document, e.Schema = r.Schema, e.YAMLError = i.YAMLError, e.YAMLParseError = i.YAMLParseError, e.YAMLWarning = i.YAMLWarning, e.Alias = a.Alias, e.isAlias = o.isAlias, e.isCollection = o.isCollection, e.isDocument = o.isDocument, e.isMap = o.isMap, e.isNode = o.isNode, e.isPair = o.isPair, e.isScalar = o.isScalar, e.isSeq = o.isSeq, e.Pair = s.Pair, e.Scalar = c.Scalar, e.YAMLMap = l.YAMLMap, e.YAMLSeq = u.YAMLSeq, e.Lexer = d.Lexer, e.LineCounter = f.LineCounter, e.Parser = p.Parser, e.parse = m.parse, e.parseAllDocuments = m.parseAllDocuments, e.parseDocument = m.parseDocument, e.stringify = m.stringify, e.visit = h.visit, e.visitAsync = h.visitAsync;
})), Zd = n(((e, t) => {
	let n = [], r = 0, i = (e, t) => {
		r >= t && n.push(e);
	};
	i.WARN = 1, i.INFO = 2, i.DEBUG = 3, i.reset = () => {
		n = [];
	}, i.setDebugLevel = (e) => {
		r = e;
	}, i.warn = (e) => i(e, i.WARN), i.info = (e) => i(e, i.INFO), i.debug = (e) => i(e, i.DEBUG), i.debugMessages = () => n, t.exports = i;
})), Qd = n(((e, t) => {
	t.exports = ({ onlyFirst: e = !1 } = {}) => RegExp(`[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))`, e ? void 0 : `g`);
})), $d = n(((e, t) => {
	let n = Qd();
	t.exports = (e) => typeof e == `string` ? e.replace(n(), ``) : e;
})), ef = n(((e, t) => {
	let n = (e) => !Number.isNaN(e) && e >= 4352 && (e <= 4447 || e === 9001 || e === 9002 || 11904 <= e && e <= 12871 && e !== 12351 || 12880 <= e && e <= 19903 || 19968 <= e && e <= 42182 || 43360 <= e && e <= 43388 || 44032 <= e && e <= 55203 || 63744 <= e && e <= 64255 || 65040 <= e && e <= 65049 || 65072 <= e && e <= 65131 || 65281 <= e && e <= 65376 || 65504 <= e && e <= 65510 || 110592 <= e && e <= 110593 || 127488 <= e && e <= 127569 || 131072 <= e && e <= 262141);
	t.exports = n, t.exports.default = n;
})), tf = n(((e, t) => {
	t.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
})), nf = n(((e, t) => {
	let n = $d(), r = ef(), i = tf(), a = (e) => {
		if (typeof e != `string` || e.length === 0 || (e = n(e), e.length === 0)) return 0;
		e = e.replace(i(), `  `);
		let t = 0;
		for (let n = 0; n < e.length; n++) {
			let i = e.codePointAt(n);
			i <= 31 || i >= 127 && i <= 159 || i >= 768 && i <= 879 || (i > 65535 && n++, t += r(i) ? 2 : 1);
		}
		return t;
	};
	t.exports = a, t.exports.default = a;
})), rf = n(((e, t) => {
	let n = nf();
	function r(e) {
		return e ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
	}
	function i(e) {
		let t = r();
		return (`` + e).replace(t, ``).split(`
`).reduce(function(e, t) {
			return n(t) > e ? n(t) : e;
		}, 0);
	}
	function a(e, t) {
		return Array(t + 1).join(e);
	}
	function o(e, t, n, r) {
		let o = i(e);
		if (t + 1 >= o) {
			let i = t - o;
			switch (r) {
				case `right`:
					e = a(n, i) + e;
					break;
				case `center`: {
					let t = Math.ceil(i / 2);
					e = a(n, i - t) + e + a(n, t);
					break;
				}
				default: e += a(n, i);
			}
		}
		return e;
	}
	let s = {};
	function c(e, t, n) {
		t = `\x1B[` + t + `m`, n = `\x1B[` + n + `m`, s[t] = {
			set: e,
			to: !0
		}, s[n] = {
			set: e,
			to: !1
		}, s[e] = {
			on: t,
			off: n
		};
	}
	c(`bold`, 1, 22), c(`italics`, 3, 23), c(`underline`, 4, 24), c(`inverse`, 7, 27), c(`strikethrough`, 9, 29);
	function l(e, t) {
		let n = t[1] ? parseInt(t[1].split(`;`)[0]) : 0;
		if (n >= 30 && n <= 39 || n >= 90 && n <= 97) {
			e.lastForegroundAdded = t[0];
			return;
		}
		if (n >= 40 && n <= 49 || n >= 100 && n <= 107) {
			e.lastBackgroundAdded = t[0];
			return;
		}
		if (n === 0) {
			for (let t in e) Object.prototype.hasOwnProperty.call(e, t) && delete e[t];
			return;
		}
		let r = s[t[0]];
		r && (e[r.set] = r.to);
	}
	function u(e) {
		let t = r(!0), n = t.exec(e), i = {};
		for (; n !== null;) l(i, n), n = t.exec(e);
		return i;
	}
	function d(e, t) {
		let n = e.lastBackgroundAdded, r = e.lastForegroundAdded;
		return delete e.lastBackgroundAdded, delete e.lastForegroundAdded, Object.keys(e).forEach(function(n) {
			e[n] && (t += s[n].off);
		}), n && n != `\x1B[49m` && (t += `\x1B[49m`), r && r != `\x1B[39m` && (t += `\x1B[39m`), t;
	}
	function f(e, t) {
		let n = e.lastBackgroundAdded, r = e.lastForegroundAdded;
		return delete e.lastBackgroundAdded, delete e.lastForegroundAdded, Object.keys(e).forEach(function(n) {
			e[n] && (t = s[n].on + t);
		}), n && n != `\x1B[49m` && (t = n + t), r && r != `\x1B[39m` && (t = r + t), t;
	}
	function p(e, t) {
		if (e.length === i(e)) return e.substr(0, t);
		for (; i(e) > t;) e = e.slice(0, -1);
		return e;
	}
	function m(e, t) {
		let n = r(!0), a = e.split(r()), o = 0, s = 0, c = ``, u, f = {};
		for (; s < t;) {
			u = n.exec(e);
			let r = a[o];
			if (o++, s + i(r) > t && (r = p(r, t - s)), c += r, s += i(r), s < t) {
				if (!u) break;
				c += u[0], l(f, u);
			}
		}
		return d(f, c);
	}
	function h(e, t, n) {
		if (n ||= `…`, i(e) <= t) return e;
		t -= i(n);
		let r = m(e, t);
		r += n;
		let a = `\x1B]8;;\x07`;
		return e.includes(a) && !r.includes(a) && (r += a), r;
	}
	function g() {
		return {
			chars: {
				top: `─`,
				"top-mid": `┬`,
				"top-left": `┌`,
				"top-right": `┐`,
				bottom: `─`,
				"bottom-mid": `┴`,
				"bottom-left": `└`,
				"bottom-right": `┘`,
				left: `│`,
				"left-mid": `├`,
				mid: `─`,
				"mid-mid": `┼`,
				right: `│`,
				"right-mid": `┤`,
				middle: `│`
			},
			truncate: `…`,
			colWidths: [],
			rowHeights: [],
			colAligns: [],
			rowAligns: [],
			style: {
				"padding-left": 1,
				"padding-right": 1,
				head: [`red`],
				border: [`grey`],
				compact: !1
			},
			head: []
		};
	}
	function _(e, t) {
		e ||= {}, t ||= g();
		let n = Object.assign({}, t, e);
		return n.chars = Object.assign({}, t.chars, e.chars), n.style = Object.assign({}, t.style, e.style), n;
	}
	function v(e, t) {
		let n = [], r = t.split(/(\s+)/g), a = [], o = 0, s;
		for (let t = 0; t < r.length; t += 2) {
			let c = r[t], l = o + i(c);
			o > 0 && s && (l += s.length), l > e ? (o !== 0 && n.push(a.join(``)), a = [c], o = i(c)) : (a.push(s || ``, c), o = l), s = r[t + 1];
		}
		return o && n.push(a.join(``)), n;
	}
	function y(e, t) {
		let n = [], r = ``;
		function i(t, i) {
			for (r.length && i && (r += i), r += t; r.length > e;) n.push(r.slice(0, e)), r = r.slice(e);
		}
		let a = t.split(/(\s+)/g);
		for (let e = 0; e < a.length; e += 2) i(a[e], e && a[e - 1]);
		return r.length && n.push(r), n;
	}
	function b(e, t, n = !0) {
		let r = [];
		t = t.split(`
`);
		let i = n ? v : y;
		for (let n = 0; n < t.length; n++) r.push.apply(r, i(e, t[n]));
		return r;
	}
	function x(e) {
		let t = {}, n = [];
		for (let r = 0; r < e.length; r++) {
			let i = f(t, e[r]);
			t = u(i);
			let a = Object.assign({}, t);
			n.push(d(a, i));
		}
		return n;
	}
	function S(e, t) {
		return [
			`\x1B]`,
			`8`,
			`;`,
			`;`,
			e || t,
			`\x07`,
			t,
			`\x1B]`,
			`8`,
			`;`,
			`;`,
			`\x07`
		].join(``);
	}
	t.exports = {
		strlen: i,
		repeat: a,
		pad: o,
		truncate: h,
		mergeOptions: _,
		wordWrap: b,
		colorizeLines: x,
		hyperlink: S
	};
})), af = n(((e, t) => {
	var n = {};
	t.exports = n;
	var r = {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		gray: [90, 39],
		grey: [90, 39],
		brightRed: [91, 39],
		brightGreen: [92, 39],
		brightYellow: [93, 39],
		brightBlue: [94, 39],
		brightMagenta: [95, 39],
		brightCyan: [96, 39],
		brightWhite: [97, 39],
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgBrightRed: [101, 49],
		bgBrightGreen: [102, 49],
		bgBrightYellow: [103, 49],
		bgBrightBlue: [104, 49],
		bgBrightMagenta: [105, 49],
		bgBrightCyan: [106, 49],
		bgBrightWhite: [107, 49],
		blackBG: [40, 49],
		redBG: [41, 49],
		greenBG: [42, 49],
		yellowBG: [43, 49],
		blueBG: [44, 49],
		magentaBG: [45, 49],
		cyanBG: [46, 49],
		whiteBG: [47, 49]
	};
	Object.keys(r).forEach(function(e) {
		var t = r[e], i = n[e] = [];
		i.open = `\x1B[` + t[0] + `m`, i.close = `\x1B[` + t[1] + `m`;
	});
})), of = n(((e, t) => {
	t.exports = function(e, t) {
		t ||= process.argv;
		var n = t.indexOf(`--`), r = /^-{1,2}/.test(e) ? `` : `--`, i = t.indexOf(r + e);
		return i !== -1 && (n === -1 || i < n);
	};
})), sf = n(((t, n) => {
	var r = e(`os`), i = of(), a = process.env, o = void 0;
	i(`no-color`) || i(`no-colors`) || i(`color=false`) ? o = !1 : (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) && (o = !0), `FORCE_COLOR` in a && (o = a.FORCE_COLOR.length === 0 || parseInt(a.FORCE_COLOR, 10) !== 0);
	function s(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function c(e) {
		if (o === !1) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !e.isTTY && o !== !0) return 0;
		var t = +!!o;
		if (process.platform === `win32`) {
			var n = r.release().split(`.`);
			return Number(process.versions.node.split(`.`)[0]) >= 8 && Number(n[0]) >= 10 && Number(n[2]) >= 10586 ? Number(n[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in a) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`
		].some(function(e) {
			return e in a;
		}) || a.CI_NAME === `codeship` ? 1 : t;
		if (`TEAMCITY_VERSION` in a) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION);
		if (`TERM_PROGRAM` in a) {
			var s = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return s >= 3 ? 3 : 2;
				case `Hyper`: return 3;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(a.TERM) ? 2 : /^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM) || `COLORTERM` in a ? 1 : (a.TERM, t);
	}
	function l(e) {
		return s(c(e));
	}
	n.exports = {
		supportsColor: l,
		stdout: l(process.stdout),
		stderr: l(process.stderr)
	};
})), cf = n(((e, t) => {
	t.exports = function(e, t) {
		var n = ``;
		e ||= `Run the trap, drop the bass`, e = e.split(``);
		var r = {
			a: [
				`@`,
				`Ą`,
				`Ⱥ`,
				`Ʌ`,
				`Δ`,
				`Λ`,
				`Д`
			],
			b: [
				`ß`,
				`Ɓ`,
				`Ƀ`,
				`ɮ`,
				`β`,
				`฿`
			],
			c: [
				`©`,
				`Ȼ`,
				`Ͼ`
			],
			d: [
				`Ð`,
				`Ɗ`,
				`Ԁ`,
				`ԁ`,
				`Ԃ`,
				`ԃ`
			],
			e: [
				`Ë`,
				`ĕ`,
				`Ǝ`,
				`ɘ`,
				`Σ`,
				`ξ`,
				`Ҽ`,
				`੬`
			],
			f: [`Ӻ`],
			g: [`ɢ`],
			h: [
				`Ħ`,
				`ƕ`,
				`Ң`,
				`Һ`,
				`Ӈ`,
				`Ԋ`
			],
			i: [`༏`],
			j: [`Ĵ`],
			k: [
				`ĸ`,
				`Ҡ`,
				`Ӄ`,
				`Ԟ`
			],
			l: [`Ĺ`],
			m: [
				`ʍ`,
				`Ӎ`,
				`ӎ`,
				`Ԡ`,
				`ԡ`,
				`൩`
			],
			n: [
				`Ñ`,
				`ŋ`,
				`Ɲ`,
				`Ͷ`,
				`Π`,
				`Ҋ`
			],
			o: [
				`Ø`,
				`õ`,
				`ø`,
				`Ǿ`,
				`ʘ`,
				`Ѻ`,
				`ם`,
				`۝`,
				`๏`
			],
			p: [`Ƿ`, `Ҏ`],
			q: [`্`],
			r: [
				`®`,
				`Ʀ`,
				`Ȑ`,
				`Ɍ`,
				`ʀ`,
				`Я`
			],
			s: [
				`§`,
				`Ϟ`,
				`ϟ`,
				`Ϩ`
			],
			t: [
				`Ł`,
				`Ŧ`,
				`ͳ`
			],
			u: [`Ʊ`, `Ս`],
			v: [`ט`],
			w: [
				`Ш`,
				`Ѡ`,
				`Ѽ`,
				`൰`
			],
			x: [
				`Ҳ`,
				`Ӿ`,
				`Ӽ`,
				`ӽ`
			],
			y: [
				`¥`,
				`Ұ`,
				`Ӌ`
			],
			z: [`Ƶ`, `ɀ`]
		};
		return e.forEach(function(e) {
			e = e.toLowerCase();
			var t = r[e] || [` `], i = Math.floor(Math.random() * t.length);
			r[e] === void 0 ? n += e : n += r[e][i];
		}), n;
	};
})), lf = n(((e, t) => {
	t.exports = function(e, t) {
		e ||= `   he is here   `;
		var n = {
			up: `̍.̎.̄.̅.̿.̑.̆.̐.͒.͗.͑.̇.̈.̊.͂.̓.̈.͊.͋.͌.̃.̂.̌.͐.̀.́.̋.̏.̒.̓.̔.̽.̉.ͣ.ͤ.ͥ.ͦ.ͧ.ͨ.ͩ.ͪ.ͫ.ͬ.ͭ.ͮ.ͯ.̾.͛.͆.̚`.split(`.`),
			down: `̖.̗.̘.̙.̜.̝.̞.̟.̠.̤.̥.̦.̩.̪.̫.̬.̭.̮.̯.̰.̱.̲.̳.̹.̺.̻.̼.ͅ.͇.͈.͉.͍.͎.͓.͔.͕.͖.͙.͚.̣`.split(`.`),
			mid: [
				`̕`,
				`̛`,
				`̀`,
				`́`,
				`͘`,
				`̡`,
				`̢`,
				`̧`,
				`̨`,
				`̴`,
				`̵`,
				`̶`,
				`͜`,
				`͝`,
				`͞`,
				`͟`,
				`͠`,
				`͢`,
				`̸`,
				`̷`,
				`͡`,
				` ҉`
			]
		}, r = [].concat(n.up, n.down, n.mid);
		function i(e) {
			return Math.floor(Math.random() * e);
		}
		function a(e) {
			var t = !1;
			return r.filter(function(n) {
				t = n === e;
			}), t;
		}
		function o(e, t) {
			var r = ``, o, s;
			for (s in t ||= {}, t.up = t.up === void 0 || t.up, t.mid = t.mid === void 0 || t.mid, t.down = t.down === void 0 || t.down, t.size = t.size === void 0 ? `maxi` : t.size, e = e.split(``), e) if (!a(s)) {
				switch (r += e[s], o = {
					up: 0,
					down: 0,
					mid: 0
				}, t.size) {
					case `mini`:
						o.up = i(8), o.mid = i(2), o.down = i(8);
						break;
					case `maxi`:
						o.up = i(16) + 3, o.mid = i(4) + 1, o.down = i(64) + 3;
						break;
					default: o.up = i(8) + 1, o.mid = i(6) / 2, o.down = i(8) + 1;
				}
				var c = [
					`up`,
					`mid`,
					`down`
				];
				for (var l in c) for (var u = c[l], d = 0; d <= o[u]; d++) t[u] && (r += n[u][i(n[u].length)]);
			}
			return r;
		}
		return o(e, t);
	};
})), uf = n(((e, t) => {
	t.exports = function(e) {
		return function(t, n, r) {
			if (t === ` `) return t;
			switch (n % 3) {
				case 0: return e.red(t);
				case 1: return e.white(t);
				case 2: return e.blue(t);
			}
		};
	};
})), df = n(((e, t) => {
	t.exports = function(e) {
		return function(t, n, r) {
			return n % 2 == 0 ? t : e.inverse(t);
		};
	};
})), ff = n(((e, t) => {
	t.exports = function(e) {
		var t = [
			`red`,
			`yellow`,
			`green`,
			`blue`,
			`magenta`
		];
		return function(n, r, i) {
			return n === ` ` ? n : e[t[r++ % t.length]](n);
		};
	};
})), pf = n(((e, t) => {
	t.exports = function(e) {
		var t = [
			`underline`,
			`inverse`,
			`grey`,
			`yellow`,
			`red`,
			`green`,
			`blue`,
			`white`,
			`cyan`,
			`magenta`,
			`brightYellow`,
			`brightRed`,
			`brightGreen`,
			`brightBlue`,
			`brightWhite`,
			`brightCyan`,
			`brightMagenta`
		];
		return function(n, r, i) {
			return n === ` ` ? n : e[t[Math.round(Math.random() * (t.length - 2))]](n);
		};
	};
})), mf = n(((t, n) => {
	var r = {};
	n.exports = r, r.themes = {};
	var i = e(`util`), a = r.styles = af(), o = Object.defineProperties, s = /* @__PURE__ */ new RegExp(/[\r\n]+/g);
	r.supportsColor = sf().supportsColor, r.enabled === void 0 && (r.enabled = r.supportsColor() !== !1), r.enable = function() {
		r.enabled = !0;
	}, r.disable = function() {
		r.enabled = !1;
	}, r.stripColors = r.strip = function(e) {
		return (`` + e).replace(/\x1B\[\d+m/g, ``);
	}, r.stylize = function(e, t) {
		if (!r.enabled) return e + ``;
		var n = a[t];
		return !n && t in r ? r[t](e) : n.open + e + n.close;
	};
	var c = /[|\\{}()[\]^$+*?.]/g, l = function(e) {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		return e.replace(c, `\\$&`);
	};
	function u(e) {
		var t = function e() {
			return p.apply(e, arguments);
		};
		return t._styles = e, t.__proto__ = f, t;
	}
	var d = (function() {
		var e = {};
		return a.grey = a.gray, Object.keys(a).forEach(function(t) {
			a[t].closeRe = new RegExp(l(a[t].close), `g`), e[t] = { get: function() {
				return u(this._styles.concat(t));
			} };
		}), e;
	})(), f = o(function() {}, d);
	function p() {
		var e = Array.prototype.slice.call(arguments).map(function(e) {
			return e != null && e.constructor === String ? e : i.inspect(e);
		}).join(` `);
		if (!r.enabled || !e) return e;
		for (var t = e.indexOf(`
`) != -1, n = this._styles, o = n.length; o--;) {
			var c = a[n[o]];
			e = c.open + e.replace(c.closeRe, c.open) + c.close, t && (e = e.replace(s, function(e) {
				return c.close + e + c.open;
			}));
		}
		return e;
	}
	r.setTheme = function(e) {
		if (typeof e == `string`) console.log(`colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));`);
		else for (var t in e) (function(t) {
			r[t] = function(n) {
				if (typeof e[t] == `object`) {
					var i = n;
					for (var a in e[t]) i = r[e[t][a]](i);
					return i;
				}
				return r[e[t]](n);
			};
		})(t);
	};
	function m() {
		var e = {};
		return Object.keys(d).forEach(function(t) {
			e[t] = { get: function() {
				return u([t]);
			} };
		}), e;
	}
	var h = function(e, t) {
		var n = t.split(``);
		return n = n.map(e), n.join(``);
	};
	for (var g in r.trap = cf(), r.zalgo = lf(), r.maps = {}, r.maps.america = uf()(r), r.maps.zebra = df()(r), r.maps.rainbow = ff()(r), r.maps.random = pf()(r), r.maps) (function(e) {
		r[e] = function(t) {
			return h(r.maps[e], t);
		};
	})(g);
	o(r, m());
})), hf = n(((e, t) => {
	t.exports = mf();
})), gf = n(((e, t) => {
	let { info: n, debug: r } = Zd(), i = rf();
	var a = class e {
		constructor(e) {
			this.setOptions(e), this.x = null, this.y = null;
		}
		setOptions(e) {
			[
				`boolean`,
				`number`,
				`bigint`,
				`string`
			].indexOf(typeof e) !== -1 && (e = { content: `` + e }), e ||= {}, this.options = e;
			let t = e.content;
			if ([
				`boolean`,
				`number`,
				`bigint`,
				`string`
			].indexOf(typeof t) !== -1) this.content = String(t);
			else if (!t) this.content = this.options.href || ``;
			else throw Error(`Content needs to be a primitive, got: ` + typeof t);
			this.colSpan = e.colSpan || 1, this.rowSpan = e.rowSpan || 1, this.options.href && Object.defineProperty(this, "href", { get() {
				return this.options.href;
			} });
		}
		mergeTableOptions(e, t) {
			this.cells = t;
			let n = this.options.chars || {}, r = e.chars, a = this.chars = {};
			f.forEach(function(e) {
				l(n, r, e, a);
			}), this.truncate = this.options.truncate || e.truncate;
			let o = this.options.style = this.options.style || {}, s = e.style;
			l(o, s, `padding-left`, this), l(o, s, `padding-right`, this), this.head = o.head || s.head, this.border = o.border || s.border, this.fixedWidth = e.colWidths[this.x], this.lines = this.computeLines(e), this.desiredWidth = i.strlen(this.content) + this.paddingLeft + this.paddingRight, this.desiredHeight = this.lines.length;
		}
		computeLines(e) {
			let t = e.wordWrap || e.textWrap, { wordWrap: n = t } = this.options;
			if (this.fixedWidth && n) {
				if (this.fixedWidth -= this.paddingLeft + this.paddingRight, this.colSpan) {
					let t = 1;
					for (; t < this.colSpan;) this.fixedWidth += e.colWidths[this.x + t], t++;
				}
				let { wrapOnWordBoundary: t = !0 } = e, { wrapOnWordBoundary: n = t } = this.options;
				return this.wrapLines(i.wordWrap(this.fixedWidth, this.content, n));
			}
			return this.wrapLines(this.content.split(`
`));
		}
		wrapLines(e) {
			let t = i.colorizeLines(e);
			return this.href ? t.map((e) => i.hyperlink(this.href, e)) : t;
		}
		init(e) {
			let t = this.x, n = this.y;
			this.widths = e.colWidths.slice(t, t + this.colSpan), this.heights = e.rowHeights.slice(n, n + this.rowSpan), this.width = this.widths.reduce(d, -1), this.height = this.heights.reduce(d, -1), this.hAlign = this.options.hAlign || e.colAligns[t], this.vAlign = this.options.vAlign || e.rowAligns[n], this.drawRight = t + this.colSpan == e.colWidths.length;
		}
		draw(e, t) {
			if (e == `top`) return this.drawTop(this.drawRight);
			if (e == `bottom`) return this.drawBottom(this.drawRight);
			let r = i.truncate(this.content, 10, this.truncate);
			e || n(`${this.y}-${this.x}: ${this.rowSpan - e}x${this.colSpan} Cell ${r}`);
			let a = Math.max(this.height - this.lines.length, 0), o;
			switch (this.vAlign) {
				case `center`:
					o = Math.ceil(a / 2);
					break;
				case `bottom`:
					o = a;
					break;
				default: o = 0;
			}
			if (e < o || e >= o + this.lines.length) return this.drawEmpty(this.drawRight, t);
			let s = this.lines.length > this.height && e + 1 >= this.height;
			return this.drawLine(e - o, this.drawRight, s, t);
		}
		drawTop(e) {
			let t = [];
			return this.cells ? this.widths.forEach(function(e, n) {
				t.push(this._topLeftChar(n)), t.push(i.repeat(this.chars[this.y == 0 ? `top` : `mid`], e));
			}, this) : (t.push(this._topLeftChar(0)), t.push(i.repeat(this.chars[this.y == 0 ? `top` : `mid`], this.width))), e && t.push(this.chars[this.y == 0 ? `topRight` : `rightMid`]), this.wrapWithStyleColors(`border`, t.join(``));
		}
		_topLeftChar(t) {
			let n = this.x + t, r;
			if (this.y == 0) r = n == 0 ? `topLeft` : t == 0 ? `topMid` : `top`;
			else if (n == 0) r = `leftMid`;
			else if (r = t == 0 ? `midMid` : `bottomMid`, this.cells && (this.cells[this.y - 1][n] instanceof e.ColSpanCell && (r = t == 0 ? `topMid` : `mid`), t == 0)) {
				let t = 1;
				for (; this.cells[this.y][n - t] instanceof e.ColSpanCell;) t++;
				this.cells[this.y][n - t] instanceof e.RowSpanCell && (r = `leftMid`);
			}
			return this.chars[r];
		}
		wrapWithStyleColors(e, t) {
			if (this[e] && this[e].length) try {
				let n = hf();
				for (let t = this[e].length - 1; t >= 0; t--) n = n[this[e][t]];
				return n(t);
			} catch {
				return t;
			}
			return t;
		}
		drawLine(e, t, n, r) {
			let a = this.chars[this.x == 0 ? `left` : `middle`];
			if (this.x && r && this.cells) {
				let e = this.cells[this.y + r][this.x - 1];
				for (; e instanceof o;) e = this.cells[e.y][e.x - 1];
				e instanceof s || (a = this.chars.rightMid);
			}
			let c = i.repeat(` `, this.paddingLeft), l = t ? this.chars.right : ``, u = i.repeat(` `, this.paddingRight), d = this.lines[e], f = this.width - (this.paddingLeft + this.paddingRight);
			n && (d += this.truncate || `…`);
			let p = i.truncate(d, f, this.truncate);
			return p = i.pad(p, f, ` `, this.hAlign), p = c + p + u, this.stylizeLine(a, p, l);
		}
		stylizeLine(e, t, n) {
			return e = this.wrapWithStyleColors(`border`, e), n = this.wrapWithStyleColors(`border`, n), this.y === 0 && (t = this.wrapWithStyleColors(`head`, t)), e + t + n;
		}
		drawBottom(e) {
			let t = this.chars[this.x == 0 ? `bottomLeft` : `bottomMid`], n = i.repeat(this.chars.bottom, this.width), r = e ? this.chars.bottomRight : ``;
			return this.wrapWithStyleColors(`border`, t + n + r);
		}
		drawEmpty(e, t) {
			let n = this.chars[this.x == 0 ? `left` : `middle`];
			if (this.x && t && this.cells) {
				let e = this.cells[this.y + t][this.x - 1];
				for (; e instanceof o;) e = this.cells[e.y][e.x - 1];
				e instanceof s || (n = this.chars.rightMid);
			}
			let r = e ? this.chars.right : ``, a = i.repeat(` `, this.width);
			return this.stylizeLine(n, a, r);
		}
	}, o = class {
		constructor() {}
		draw(e) {
			return typeof e == `number` && r(`${this.y}-${this.x}: 1x1 ColSpanCell`), ``;
		}
		init() {}
		mergeTableOptions() {}
	}, s = class {
		constructor(e) {
			this.originalCell = e;
		}
		init(e) {
			let t = this.y, n = this.originalCell.y;
			this.cellOffset = t - n, this.offset = u(e.rowHeights, n, this.cellOffset);
		}
		draw(e) {
			return e == `top` ? this.originalCell.draw(this.offset, this.cellOffset) : e == `bottom` ? this.originalCell.draw(`bottom`) : (r(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`), this.originalCell.draw(this.offset + 1 + e));
		}
		mergeTableOptions() {}
	};
	function c(...e) {
		return e.filter((e) => e != null).shift();
	}
	function l(e, t, n, r) {
		let i = n.split(`-`);
		i.length > 1 ? (i[1] = i[1].charAt(0).toUpperCase() + i[1].substr(1), i = i.join(``), r[i] = c(e[i], e[n], t[i], t[n])) : r[n] = c(e[n], t[n]);
	}
	function u(e, t, n) {
		let r = e[t];
		for (let i = 1; i < n; i++) r += 1 + e[t + i];
		return r;
	}
	function d(e, t) {
		return e + t + 1;
	}
	let f = [
		`top`,
		`top-mid`,
		`top-left`,
		`top-right`,
		`bottom`,
		`bottom-mid`,
		`bottom-left`,
		`bottom-right`,
		`left`,
		`left-mid`,
		`mid`,
		`mid-mid`,
		`right`,
		`right-mid`,
		`middle`
	];
	t.exports = a, t.exports.ColSpanCell = o, t.exports.RowSpanCell = s;
})), _f = n(((e, t) => {
	let { warn: n, debug: r } = Zd(), i = gf(), { ColSpanCell: a, RowSpanCell: o } = i;
	(function() {
		function e(t, n) {
			return t[n] > 0 ? e(t, n + 1) : n;
		}
		function c(t) {
			let n = {};
			t.forEach(function(t, r) {
				let i = 0;
				t.forEach(function(t) {
					t.y = r, t.x = r ? e(n, i) : i;
					let a = t.rowSpan || 1, o = t.colSpan || 1;
					if (a > 1) for (let e = 0; e < o; e++) n[t.x + e] = a;
					i = t.x + o;
				}), Object.keys(n).forEach((e) => {
					n[e]--, n[e] < 1 && delete n[e];
				});
			});
		}
		function l(e) {
			let t = 0;
			return e.forEach(function(e) {
				e.forEach(function(e) {
					t = Math.max(t, e.x + (e.colSpan || 1));
				});
			}), t;
		}
		function u(e) {
			return e.length;
		}
		function d(e, t) {
			let n = e.y, r = e.y - 1 + (e.rowSpan || 1), i = t.y, a = !(n > t.y - 1 + (t.rowSpan || 1) || i > r), o = e.x, s = e.x - 1 + (e.colSpan || 1), c = t.x, l = !(o > t.x - 1 + (t.colSpan || 1) || c > s);
			return a && l;
		}
		function f(e, t, n) {
			let r = Math.min(e.length - 1, n), i = {
				x: t,
				y: n
			};
			for (let t = 0; t <= r; t++) {
				let n = e[t];
				for (let e = 0; e < n.length; e++) if (d(i, n[e])) return !0;
			}
			return !1;
		}
		function p(e, t, n, r) {
			for (let i = n; i < r; i++) if (f(e, i, t)) return !1;
			return !0;
		}
		function m(e) {
			e.forEach(function(t, n) {
				t.forEach(function(t) {
					for (let r = 1; r < t.rowSpan; r++) {
						let i = new o(t);
						i.x = t.x, i.y = t.y + r, i.colSpan = t.colSpan, g(i, e[n + r]);
					}
				});
			});
		}
		function h(e) {
			for (let t = e.length - 1; t >= 0; t--) {
				let n = e[t];
				for (let e = 0; e < n.length; e++) {
					let t = n[e];
					for (let r = 1; r < t.colSpan; r++) {
						let i = new a();
						i.x = t.x + r, i.y = t.y, n.splice(e + 1, 0, i);
					}
				}
			}
		}
		function g(e, t) {
			let n = 0;
			for (; n < t.length && t[n].x < e.x;) n++;
			t.splice(n, 0, e);
		}
		function _(e) {
			let t = u(e), a = l(e);
			r(`Max rows: ${t}; Max cols: ${a}`);
			for (let r = 0; r < t; r++) for (let o = 0; o < a; o++) if (!f(e, o, r)) {
				let s = {
					x: o,
					y: r,
					colSpan: 1,
					rowSpan: 1
				};
				for (o++; o < a && !f(e, o, r);) s.colSpan++, o++;
				let c = r + 1;
				for (; c < t && p(e, c, s.x, s.x + s.colSpan);) s.rowSpan++, c++;
				let l = new i(s);
				l.x = s.x, l.y = s.y, n(`Missing cell at ${l.y}-${l.x}.`), g(l, e[r]);
			}
		}
		function v(e) {
			return e.map(function(e) {
				if (!Array.isArray(e)) {
					let t = Object.keys(e)[0];
					e = e[t], Array.isArray(e) ? (e = e.slice(), e.unshift(t)) : e = [t, e];
				}
				return e.map(function(e) {
					return new i(e);
				});
			});
		}
		function y(e) {
			let t = v(e);
			return c(t), _(t), m(t), h(t), t;
		}
		t.exports = {
			makeTableLayout: y,
			layoutTable: c,
			addRowSpanCells: m,
			maxWidth: l,
			fillInTable: _,
			computeWidths: s(`colSpan`, `desiredWidth`, `x`, 1),
			computeHeights: s(`rowSpan`, `desiredHeight`, `y`, 1)
		};
	})();
	function s(e, t, n, r) {
		return function(i, a) {
			let o = [], s = [], c = {};
			a.forEach(function(i) {
				i.forEach(function(i) {
					(i[e] || 1) > 1 ? s.push(i) : o[i[n]] = Math.max(o[i[n]] || 0, i[t] || 0, r);
				});
			}), i.forEach(function(e, t) {
				typeof e == `number` && (o[t] = e);
			});
			for (let r = s.length - 1; r >= 0; r--) {
				let a = s[r], l = a[e], u = a[n], d = o[u], f = typeof i[u] == `number` ? 0 : 1;
				if (typeof d == `number`) for (let e = 1; e < l; e++) d += 1 + o[u + e], typeof i[u + e] != `number` && f++;
				else d = t === `desiredWidth` ? a.desiredWidth - 1 : 1, (!c[u] || c[u] < d) && (c[u] = d);
				if (a[t] > d) {
					let e = 0;
					for (; f > 0 && a[t] > d;) {
						if (typeof i[u + e] != `number`) {
							let n = Math.round((a[t] - d) / f);
							d += n, o[u + e] += n, f--;
						}
						e++;
					}
				}
			}
			Object.assign(i, o, c);
			for (let e = 0; e < i.length; e++) i[e] = Math.max(r, i[e] || 0);
		};
	}
})), vf = n(((e, t) => {
	let n = Zd(), r = rf(), i = _f();
	var a = class extends Array {
		constructor(e) {
			super();
			let t = r.mergeOptions(e);
			if (Object.defineProperty(this, "options", {
				value: t,
				enumerable: t.debug
			}), t.debug) {
				switch (typeof t.debug) {
					case `boolean`:
						n.setDebugLevel(n.WARN);
						break;
					case `number`:
						n.setDebugLevel(t.debug);
						break;
					case `string`:
						n.setDebugLevel(parseInt(t.debug, 10));
						break;
					default: n.setDebugLevel(n.WARN), n.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof t.debug}`);
				}
				Object.defineProperty(this, "messages", { get() {
					return n.debugMessages();
				} });
			}
		}
		toString() {
			let e = this, t = this.options.head && this.options.head.length;
			t ? (e = [this.options.head], this.length && e.push.apply(e, this)) : this.options.style.head = [];
			let n = i.makeTableLayout(e);
			n.forEach(function(e) {
				e.forEach(function(e) {
					e.mergeTableOptions(this.options, n);
				}, this);
			}, this), i.computeWidths(this.options.colWidths, n), i.computeHeights(this.options.rowHeights, n), n.forEach(function(e) {
				e.forEach(function(e) {
					e.init(this.options);
				}, this);
			}, this);
			let r = [];
			for (let e = 0; e < n.length; e++) {
				let i = n[e], a = this.options.rowHeights[e];
				(e === 0 || !this.options.style.compact || e == 1 && t) && o(i, `top`, r);
				for (let e = 0; e < a; e++) o(i, e, r);
				e + 1 == n.length && o(i, `bottom`, r);
			}
			return r.join(`
`);
		}
		get width() {
			return this.toString().split(`
`)[0].length;
		}
	};
	a.reset = () => n.reset();
	function o(e, t, n) {
		let r = [];
		e.forEach(function(e) {
			r.push(e.draw(t));
		});
		let i = r.join(``);
		i.length && n.push(i);
	}
	t.exports = a;
})), yf = n(((e, t) => {
	t.exports = vf();
})), bf = n(((e, t) => {
	let n = process || {}, r = n.argv || [], i = n.env || {}, a = !(i.NO_COLOR || r.includes(`--no-color`)) && (!!i.FORCE_COLOR || r.includes(`--color`) || n.platform === `win32` || (n.stdout || {}).isTTY && i.TERM !== `dumb` || !!i.CI), o = (e, t, n = e) => (r) => {
		let i = `` + r, a = i.indexOf(t, e.length);
		return ~a ? e + s(i, t, n, a) + t : e + i + t;
	}, s = (e, t, n, r) => {
		let i = ``, a = 0;
		do
			i += e.substring(a, r) + n, a = r + t.length, r = e.indexOf(t, a);
		while (~r);
		return i + e.substring(a);
	}, c = (e = a) => {
		let t = e ? o : () => String;
		return {
			isColorSupported: e,
			reset: t(`\x1B[0m`, `\x1B[0m`),
			bold: t(`\x1B[1m`, `\x1B[22m`, `\x1B[22m\x1B[1m`),
			dim: t(`\x1B[2m`, `\x1B[22m`, `\x1B[22m\x1B[2m`),
			italic: t(`\x1B[3m`, `\x1B[23m`),
			underline: t(`\x1B[4m`, `\x1B[24m`),
			inverse: t(`\x1B[7m`, `\x1B[27m`),
			hidden: t(`\x1B[8m`, `\x1B[28m`),
			strikethrough: t(`\x1B[9m`, `\x1B[29m`),
			black: t(`\x1B[30m`, `\x1B[39m`),
			red: t(`\x1B[31m`, `\x1B[39m`),
			green: t(`\x1B[32m`, `\x1B[39m`),
			yellow: t(`\x1B[33m`, `\x1B[39m`),
			blue: t(`\x1B[34m`, `\x1B[39m`),
			magenta: t(`\x1B[35m`, `\x1B[39m`),
			cyan: t(`\x1B[36m`, `\x1B[39m`),
			white: t(`\x1B[37m`, `\x1B[39m`),
			gray: t(`\x1B[90m`, `\x1B[39m`),
			bgBlack: t(`\x1B[40m`, `\x1B[49m`),
			bgRed: t(`\x1B[41m`, `\x1B[49m`),
			bgGreen: t(`\x1B[42m`, `\x1B[49m`),
			bgYellow: t(`\x1B[43m`, `\x1B[49m`),
			bgBlue: t(`\x1B[44m`, `\x1B[49m`),
			bgMagenta: t(`\x1B[45m`, `\x1B[49m`),
			bgCyan: t(`\x1B[46m`, `\x1B[49m`),
			bgWhite: t(`\x1B[47m`, `\x1B[49m`),
			blackBright: t(`\x1B[90m`, `\x1B[39m`),
			redBright: t(`\x1B[91m`, `\x1B[39m`),
			greenBright: t(`\x1B[92m`, `\x1B[39m`),
			yellowBright: t(`\x1B[93m`, `\x1B[39m`),
			blueBright: t(`\x1B[94m`, `\x1B[39m`),
			magentaBright: t(`\x1B[95m`, `\x1B[39m`),
			cyanBright: t(`\x1B[96m`, `\x1B[39m`),
			whiteBright: t(`\x1B[97m`, `\x1B[39m`),
			bgBlackBright: t(`\x1B[100m`, `\x1B[49m`),
			bgRedBright: t(`\x1B[101m`, `\x1B[49m`),
			bgGreenBright: t(`\x1B[102m`, `\x1B[49m`),
			bgYellowBright: t(`\x1B[103m`, `\x1B[49m`),
			bgBlueBright: t(`\x1B[104m`, `\x1B[49m`),
			bgMagentaBright: t(`\x1B[105m`, `\x1B[49m`),
			bgCyanBright: t(`\x1B[106m`, `\x1B[49m`),
			bgWhiteBright: t(`\x1B[107m`, `\x1B[49m`)
		};
	};
	t.exports = c(), t.exports.createColors = c;
}));
function xf(e) {
	return e.length;
}
function Sf(e, t) {
	let n = t || {}, r = (n.align || []).concat(), i = n.stringLength || xf, a = [], o = [], s = [], c = [], l = 0, u = -1;
	for (; ++u < e.length;) {
		let t = [], r = [], a = -1;
		for (e[u].length > l && (l = e[u].length); ++a < e[u].length;) {
			let o = Cf(e[u][a]);
			if (n.alignDelimiters !== !1) {
				let e = i(o);
				r[a] = e, (c[a] === void 0 || e > c[a]) && (c[a] = e);
			}
			t.push(o);
		}
		o[u] = t, s[u] = r;
	}
	let d = -1;
	if (typeof r == `object` && `length` in r) for (; ++d < l;) a[d] = wf(r[d]);
	else {
		let e = wf(r);
		for (; ++d < l;) a[d] = e;
	}
	d = -1;
	let f = [], p = [];
	for (; ++d < l;) {
		let e = a[d], t = ``, r = ``;
		e === 99 ? (t = `:`, r = `:`) : e === 108 ? t = `:` : e === 114 && (r = `:`);
		let i = n.alignDelimiters === !1 ? 1 : Math.max(1, c[d] - t.length - r.length), o = t + `-`.repeat(i) + r;
		n.alignDelimiters !== !1 && (i = t.length + i + r.length, i > c[d] && (c[d] = i), p[d] = i), f[d] = o;
	}
	o.splice(1, 0, f), s.splice(1, 0, p), u = -1;
	let m = [];
	for (; ++u < o.length;) {
		let e = o[u], t = s[u], r = n.fillRows === !1 ? Math.max(1, o[u === 1 ? 0 : u].length) : l;
		d = -1;
		let i = [];
		for (; ++d < r;) {
			let o = e[d] || ``, s = ``, l = ``;
			if (n.alignDelimiters !== !1) {
				let e = c[d] - (t[d] || 0), n = a[d];
				if (n === 114) s = ` `.repeat(e);
				else if (n === 99) {
					let t = e / 2;
					e % 2 ? (s = ` `.repeat(t + .5), l = ` `.repeat(t - .5)) : (s = ` `.repeat(t), l = s);
				} else l = ` `.repeat(e);
			}
			n.delimiterStart !== !1 && !d && i.push(`|`), n.padding === !1 || n.alignDelimiters === !1 && o === `` || n.delimiterStart === !1 && !d || i.push(` `), n.alignDelimiters !== !1 && i.push(s), i.push(o), n.alignDelimiters !== !1 && i.push(l), n.padding !== !1 && i.push(` `), (n.delimiterEnd !== !1 || d !== r - 1) && i.push(`|`);
		}
		m.push(n.delimiterEnd === !1 ? i.join(``).replace(/ +$/, ``) : i.join(``));
	}
	return m.join(`
`);
}
function Cf(e) {
	return e == null ? `` : String(e);
}
function wf(e) {
	let t = typeof e == `string` ? e.codePointAt(0) : 0;
	return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}
var Tf = b(import.meta.url);
function Ef(e) {
	let t = m(e);
	return t.length > 1 && t[t.length - 1] === v && (t = t.substring(0, t.length - 1)), t;
}
const Df = /[\\/]/g;
function Of(e, t) {
	return e.replace(Df, t);
}
const kf = /^[a-z]:[\\/]$/i;
function Af(e) {
	return e === `/` || kf.test(e);
}
function jf(e, t) {
	let { resolvePaths: n, normalizePath: r, pathSeparator: i } = t, a = process.platform === `win32` && e.includes(`/`) || e.startsWith(`.`);
	return n && (e = _(e)), (r || a) && (e = Ef(e)), e === `.` ? `` : Of(e[e.length - 1] === i ? e : e + i, i);
}
function Mf(e, t) {
	return t + e;
}
function Nf(e, t) {
	return function(n, r) {
		return r.startsWith(e) ? r.slice(e.length) + n : Of(g(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function Pf(e) {
	return e;
}
function Ff(e, t, n) {
	return t + e + n;
}
function If(e, t) {
	let { relativePaths: n, includeBasePath: r } = t;
	return n && e ? Nf(e, t) : r ? Mf : Pf;
}
function Lf(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || `.`);
	};
}
function Rf(e) {
	return function(t, n, r) {
		let i = t.substring(e.length) || `.`;
		r.every((e) => e(i, !0)) && n.push(i);
	};
}
const zf = (e, t) => {
	t.push(e || `.`);
}, Bf = (e, t, n) => {
	let r = e || `.`;
	n.every((e) => e(r, !0)) && t.push(r);
}, Vf = () => {};
function Hf(e, t) {
	let { includeDirs: n, filters: r, relativePaths: i } = t;
	return n ? i ? r && r.length ? Rf(e) : Lf(e) : r && r.length ? Bf : zf : Vf;
}
const Uf = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && n.files++;
}, Wf = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && t.push(e);
}, Gf = (e, t, n, r) => {
	n.files++;
}, Kf = (e, t) => {
	t.push(e);
}, qf = () => {};
function Jf(e) {
	let { excludeFiles: t, filters: n, onlyCounts: r } = e;
	return t ? qf : n && n.length ? r ? Uf : Wf : r ? Gf : Kf;
}
const Yf = (e) => e, Xf = () => [``].slice(0, 0);
function Zf(e) {
	return e.group ? Xf : Yf;
}
const Qf = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
}, $f = () => {};
function ep(e) {
	return e.group ? Qf : $f;
}
const tp = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue(), i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && ip(e, s, t)) return r.dequeue(null, t);
			n(o, s), r.dequeue(null, t);
		});
	});
}, np = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		let r = i.realpathSync(e), a = i.statSync(r);
		if (a.isDirectory() && ip(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function rp(e, t) {
	return !e.resolveSymlinks || e.excludeSymlinks ? null : t ? np : tp;
}
function ip(e, t, n) {
	if (n.options.useRealPaths) return ap(t, n);
	let r = f(e), i = 1;
	for (; r !== n.root && i < 2;) {
		let e = n.symlinks.get(r);
		e && (e === t || e.startsWith(t) || t.startsWith(e)) ? i++ : r = f(r);
	}
	return n.symlinks.set(e, t), i > 1;
}
function ap(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const op = (e) => e.counts, sp = (e) => e.groups, cp = (e) => e.paths, lp = (e) => e.paths.slice(0, e.options.maxFiles), up = (e, t, n) => (mp(t, n, e.counts, e.options.suppressErrors), null), dp = (e, t, n) => (mp(t, n, e.paths, e.options.suppressErrors), null), fp = (e, t, n) => (mp(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors), null), pp = (e, t, n) => (mp(t, n, e.groups, e.options.suppressErrors), null);
function mp(e, t, n, r) {
	t(e && !r ? e : null, n);
}
function hp(e, t) {
	let { onlyCounts: n, group: r, maxFiles: i } = e;
	return n ? t ? op : up : r ? t ? sp : pp : i ? t ? lp : fp : t ? cp : dp;
}
const gp = { withFileTypes: !0 }, _p = (e, t, n, r, i) => {
	if (e.queue.enqueue(), r < 0) return e.queue.dequeue(null, e);
	let { fs: a } = e;
	e.visited.push(t), e.counts.directories++, a.readdir(t || `.`, gp, (t, a = []) => {
		i(a, n, r), e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
}, vp = (e, t, n, r, i) => {
	let { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t), e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || `.`, gp);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function yp(e) {
	return e ? vp : _p;
}
var bp = class {
	count = 0;
	constructor(e) {
		this.onQueueEmpty = e;
	}
	enqueue() {
		return this.count++, this.count;
	}
	dequeue(e, t) {
		this.onQueueEmpty && (--this.count <= 0 || e) && (this.onQueueEmpty(e, t), e && (t.controller.abort(), this.onQueueEmpty = void 0));
	}
}, xp = class {
	_files = 0;
	_directories = 0;
	set files(e) {
		this._files = e;
	}
	get files() {
		return this._files;
	}
	set directories(e) {
		this._directories = e;
	}
	get directories() {
		return this._directories;
	}
	get dirs() {
		return this._directories;
	}
}, Sp = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
}, Cp = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(e, t, n) {
		this.isSynchronous = !n, this.callbackInvoker = hp(t, this.isSynchronous), this.root = jf(e, t), this.state = {
			root: Af(this.root) ? this.root : this.root.slice(0, -1),
			paths: [``].slice(0, 0),
			groups: [],
			counts: new xp(),
			options: t,
			queue: new bp((e, t) => this.callbackInvoker(t, e, n)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [``].slice(0, 0),
			controller: new Sp(),
			fs: t.fs || i
		}, this.joinPath = If(this.root, t), this.pushDirectory = Hf(this.root, t), this.pushFile = Jf(t), this.getArray = Zf(t), this.groupFiles = ep(t), this.resolveSymlink = rp(t, this.isSynchronous), this.walkDirectory = yp(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, t, n) => {
		let { paths: r, options: { filters: i, resolveSymlinks: a, excludeSymlinks: o, exclude: s, maxFiles: c, signal: l, useRealPaths: u, pathSeparator: p }, controller: m } = this.state;
		if (m.aborted || l && l.aborted || c && r.length > c) return;
		let h = this.getArray(this.state.paths);
		for (let c = 0; c < e.length; ++c) {
			let l = e[c];
			if (l.isFile() || l.isSymbolicLink() && !a && !o) {
				let e = this.joinPath(l.name, t);
				this.pushFile(e, h, this.state.counts, i);
			} else if (l.isDirectory()) {
				let e = Ff(l.name, t, this.state.options.pathSeparator);
				if (s && s(l.name, e)) continue;
				this.pushDirectory(e, r, i), this.walkDirectory(this.state, e, e, n - 1, this.walk);
			} else if (this.resolveSymlink && l.isSymbolicLink()) {
				let e = Mf(l.name, t);
				this.resolveSymlink(e, this.state, (t, r) => {
					if (t.isDirectory()) {
						if (r = jf(r, this.state.options), s && s(l.name, u ? r : e + p)) return;
						this.walkDirectory(this.state, r, u ? r : e + p, n - 1, this.walk);
					} else {
						r = u ? r : e;
						let t = d(r), n = jf(f(r), this.state.options);
						r = this.joinPath(t, n), this.pushFile(r, h, this.state.counts, i);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, t, h);
	};
};
function wp(e, t) {
	return new Promise((n, r) => {
		Tp(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function Tp(e, t, n) {
	new Cp(e, t, n).start();
}
function Ep(e, t) {
	return new Cp(e, t).start();
}
var Dp = class {
	constructor(e, t) {
		this.root = e, this.options = t;
	}
	withPromise() {
		return wp(this.root, this.options);
	}
	withCallback(e) {
		Tp(this.root, this.options, e);
	}
	sync() {
		return Ep(this.root, this.options);
	}
};
let Op = null;
try {
	Tf.resolve(`picomatch`), Op = Tf(`picomatch`);
} catch {}
var kp = class {
	globCache = {};
	options = {
		maxDepth: 1 / 0,
		suppressErrors: !0,
		pathSeparator: v,
		filters: []
	};
	globFunction;
	constructor(e) {
		this.options = {
			...this.options,
			...e
		}, this.globFunction = this.options.globFunction;
	}
	group() {
		return this.options.group = !0, this;
	}
	withPathSeparator(e) {
		return this.options.pathSeparator = e, this;
	}
	withBasePath() {
		return this.options.includeBasePath = !0, this;
	}
	withRelativePaths() {
		return this.options.relativePaths = !0, this;
	}
	withDirs() {
		return this.options.includeDirs = !0, this;
	}
	withMaxDepth(e) {
		return this.options.maxDepth = e, this;
	}
	withMaxFiles(e) {
		return this.options.maxFiles = e, this;
	}
	withFullPaths() {
		return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
	}
	withErrors() {
		return this.options.suppressErrors = !1, this;
	}
	withSymlinks({ resolvePaths: e = !0 } = {}) {
		return this.options.resolveSymlinks = !0, this.options.useRealPaths = e, this.withFullPaths();
	}
	withAbortSignal(e) {
		return this.options.signal = e, this;
	}
	normalize() {
		return this.options.normalizePath = !0, this;
	}
	filter(e) {
		return this.options.filters.push(e), this;
	}
	onlyDirs() {
		return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
	}
	exclude(e) {
		return this.options.exclude = e, this;
	}
	onlyCounts() {
		return this.options.onlyCounts = !0, this;
	}
	crawl(e) {
		return new Dp(e || `.`, this.options);
	}
	withGlobFunction(e) {
		return this.globFunction = e, this;
	}
	crawlWithOptions(e, t) {
		return this.options = {
			...this.options,
			...t
		}, new Dp(e || `.`, this.options);
	}
	glob(...e) {
		return this.globFunction ? this.globWithOptions(e) : this.globWithOptions(e, { dot: !0 });
	}
	globWithOptions(e, ...t) {
		let n = this.globFunction || Op;
		if (!n) throw Error(`Please specify a glob function to use glob matching.`);
		var r = this.globCache[e.join(`\0`)];
		return r || (r = n(e, ...t), this.globCache[e.join(`\0`)] = r), this.options.filters.push((e) => r(e)), this;
	}
}, Ap = n(((e, t) => {
	let n = `[^\\\\/]`, r = `[^/]`, i = `(?:\\/|$)`, a = `(?:^|\\/)`, o = `\\.{1,2}${i}`, s = {
		DOT_LITERAL: `\\.`,
		PLUS_LITERAL: `\\+`,
		QMARK_LITERAL: `\\?`,
		SLASH_LITERAL: `\\/`,
		ONE_CHAR: `(?=.)`,
		QMARK: r,
		END_ANCHOR: i,
		DOTS_SLASH: o,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!${a}${o})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${i})`,
		NO_DOTS_SLASH: `(?!${o})`,
		QMARK_NO_DOT: `[^.\\/]`,
		STAR: `${r}*?`,
		START_ANCHOR: a,
		SEP: `/`
	}, c = {
		...s,
		SLASH_LITERAL: `[\\\\/]`,
		QMARK: n,
		STAR: `${n}*?`,
		DOTS_SLASH: `\\.{1,2}(?:[\\\\/]|$)`,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,
		NO_DOT_SLASH: `(?!\\.{0,1}(?:[\\\\/]|$))`,
		NO_DOTS_SLASH: `(?!\\.{1,2}(?:[\\\\/]|$))`,
		QMARK_NO_DOT: `[^.\\\\/]`,
		START_ANCHOR: `(?:^|[\\\\/])`,
		END_ANCHOR: `(?:[\\\\/]|$)`,
		SEP: `\\`
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: `a-zA-Z0-9`,
			alpha: `a-zA-Z`,
			ascii: `\\x00-\\x7F`,
			blank: ` \\t`,
			cntrl: `\\x00-\\x1F\\x7F`,
			digit: `0-9`,
			graph: `\\x21-\\x7E`,
			lower: `a-z`,
			print: `\\x20-\\x7E `,
			punct: `\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,
			space: ` \\t\\r\\n\\v\\f`,
			upper: `A-Z`,
			word: `A-Za-z0-9_`,
			xdigit: `A-Fa-f0-9`
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": `*`,
			"**/**": `**`,
			"**/**/**": `**`
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: `negate`,
					open: `(?:(?!(?:`,
					close: `))${e.STAR})`
				},
				"?": {
					type: `qmark`,
					open: `(?:`,
					close: `)?`
				},
				"+": {
					type: `plus`,
					open: `(?:`,
					close: `)+`
				},
				"*": {
					type: `star`,
					open: `(?:`,
					close: `)*`
				},
				"@": {
					type: `at`,
					open: `(?:`,
					close: `)`
				}
			};
		},
		globChars(e) {
			return e === !0 ? c : s;
		}
	};
})), jp = n(((e) => {
	let { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = Ap();
	e.isObject = (e) => typeof e == `object` && !!e && !Array.isArray(e), e.hasRegexChars = (e) => r.test(e), e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t), e.escapeRegex = (e) => e.replace(i, `\\$1`), e.toPosixSlashes = (e) => e.replace(t, `/`), e.isWindows = () => {
		if (typeof navigator < `u` && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === `win32` || e === `windows`;
		}
		return typeof process < `u` && process.platform ? process.platform === `win32` : !1;
	}, e.removeBackslashes = (e) => e.replace(n, (e) => e === `\\` ? `` : e), e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		return i === -1 ? t : t[i - 1] === `\\` ? e.escapeLast(t, n, i - 1) : `${t.slice(0, i)}\\${t.slice(i)}`;
	}, e.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith(`./`) && (n = n.slice(2), t.prefix = `./`), n;
	}, e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? `` : `^`}(?:${e})${n.contains ? `` : `$`}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, e.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : `/`), r = n[n.length - 1];
		return r === `` ? n[n.length - 2] : r;
	};
})), Mp = n(((e, t) => {
	let n = jp(), { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = Ap(), v = (e) => e === l || e === a, y = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	};
	t.exports = (e, t) => {
		let b = t || {}, x = e.length - 1, S = b.parts === !0 || b.tokens === !0 || b.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, ee = !1, A = !1, j = !1, M = !1, te = !1, ne = !1, re = !1, N = !1, P = !1, ie = !1, ae = 0, F, I, L = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, R = () => D >= x, oe = () => E.charCodeAt(D + 1), se = () => (F = I, E.charCodeAt(++D));
		for (; D < x;) {
			I = se();
			let e;
			if (I === a) re = L.backslashes = !0, I = se(), I === u && (ne = !0);
			else {
				if (ne === !0 || I === u) {
					for (ae++; R() !== !0 && (I = se());) if (I === a) re = L.backslashes = !0, se();
					else if (I === u) ae++;
					else {
						if (ne !== !0 && I === s && (I = se()) === s || ne !== !0 && I === o) {
							if (ee = L.isBrace = !0, j = L.isGlob = !0, ie = !0, S === !0) continue;
							break;
						}
						if (I === h && (ae--, ae === 0)) {
							ne = !1, ee = L.isBrace = !0, ie = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (I === l) {
					if (C.push(D), w.push(L), L = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, ie === !0) continue;
					if (F === s && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (b.noext !== !0 && (I === p || I === i || I === r || I === m || I === c) && oe() === d) {
						if (j = L.isGlob = !0, M = L.isExtglob = !0, ie = !0, I === c && D === O && (P = !0), S === !0) {
							let e = 0;
							for (; R() !== !0 && (I = se());) if (I === a) re = L.backslashes = !0, se();
							else if (I === d) e++;
							else if (I === g && --e === 0) {
								ie = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (I === r) {
						if (F === r && (te = L.isGlobstar = !0), j = L.isGlob = !0, ie = !0, S === !0) continue;
						break;
					}
					if (I === m) {
						if (j = L.isGlob = !0, ie = !0, S === !0) continue;
						break;
					}
					if (I === f) {
						for (; R() !== !0 && (e = se());) if (e === a) re = L.backslashes = !0, se();
						else if (e === _) {
							A = L.isBracket = !0, j = L.isGlob = !0, ie = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (b.nonegate !== !0 && I === c && D === O) N = L.negated = !0, O++;
					else {
						if (b.noparen !== !0 && I === d) {
							if (j = L.isGlob = !0, S === !0) {
								let e = 1;
								for (; R() !== !0 && (I = se());) if (I === a) re = L.backslashes = !0, se();
								else if (I === d) e++;
								else if (I === g && --e === 0) {
									ie = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (j === !0) {
							if (ie = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		b.noext === !0 && (M = !1, j = !1);
		let z = E, ce = ``, B = ``;
		O > 0 && (ce = E.slice(0, O), E = E.slice(O), k -= O), z && j === !0 && k > 0 ? (z = E.slice(0, k), B = E.slice(k)) : j === !0 ? (z = ``, B = E) : z = E, z && z !== `` && z !== `/` && z !== E && v(z.charCodeAt(z.length - 1)) && (z = z.slice(0, -1)), b.unescape === !0 && (B &&= n.removeBackslashes(B), z && re === !0 && (z = n.removeBackslashes(z)));
		let le = {
			prefix: ce,
			input: e,
			start: O,
			base: z,
			glob: B,
			isBrace: ee,
			isBracket: A,
			isGlob: j,
			isExtglob: M,
			isGlobstar: te,
			negated: N,
			negatedExtglob: P
		};
		if (b.tokens === !0 && (le.maxDepth = 0, v(I) || w.push(L), le.tokens = w), b.parts === !0 || b.tokens === !0) {
			let t;
			for (let n = 0; n < C.length; n++) {
				let r = t === void 0 ? O : t + 1, i = C[n], a = e.slice(r, i);
				b.tokens && (n === 0 && O !== 0 ? (w[n].isPrefix = !0, w[n].value = ce) : w[n].value = a, y(w[n]), le.maxDepth += w[n].depth), i >= O && (T.push(a), t = i);
			}
			let n = t === void 0 ? O : t + 1, r = e.slice(n);
			T.push(r), b.tokens && t && t + 1 < e.length && (w[w.length - 1].value = r, y(w[w.length - 1]), le.maxDepth += w[w.length - 1].depth), le.slashes = C, le.parts = T;
		}
		return le;
	};
})), Np = n(((e, t) => {
	let n = Ap(), r = jp(), { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n, l = (e, t) => {
		if (typeof t.expandRange == `function`) return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join(`-`)}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => r.escapeRegex(e)).join(`..`);
		}
		return n;
	}, u = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, d = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = ``, o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === `\\`) a += s, o = !0;
		else if (s === `"`) i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (n === 0) {
					if (s === `(`) r++;
					else if (s === `)` && r > 0) r--;
					else if (s === `|` && r === 0) {
						t.push(a), a = ``;
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, f = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === `\\`) t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, p = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (f(t)) return t.replace(/\\(.)/g, `$1`);
	}, m = (e) => {
		let t = e.map(p).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, h = (e, t = !0) => {
		if (e[0] !== `+` && e[0] !== `*` || e[1] !== `(`) return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === `\\`) a = !0;
			else if (s === `"`) i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (!(n > 0)) {
					if (s === `(`) r++;
					else if (s === `)` && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, g = (e) => `${e.length === 1 ? r.escapeRegex(e[0]) : `[${e.map((e) => r.escapeRegex(e)).join(``)}]`}*`, _ = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = h(e.slice(t), !1);
			if (!r || r.type !== `*`) return;
			let i = d(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = p(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, v = (e) => {
		let t = 0, n = e.trim(), r = h(n);
		for (; r;) t++, n = r.body.trim(), r = h(n);
		return t;
	}, y = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let r = typeof t.maxExtglobRecursion == `number` ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION, i = d(e).map((e) => e.trim());
		if (i.length > 1 && (i.some((e) => e === ``) || i.some((e) => /^[*?]+$/.test(e)) || m(i))) return { risky: !0 };
		let a = [], o = !1, s = !0;
		for (let e of i) {
			let t = _(e);
			if (t) {
				o = !0, a.push(...t);
				continue;
			}
			let n = p(e);
			if (n && n.length === 1) a.push(n);
			else if (s = !1, v(e) > r) return { risky: !0 };
		}
		return o ? s ? {
			risky: !0,
			safeOutput: g([...new Set(a)])
		} : { risky: !0 } : { risky: !1 };
	}, b = (e, t) => {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		e = c[e] || e;
		let d = { ...t }, f = typeof d.maxLength == `number` ? Math.min(i, d.maxLength) : i, p = e.length;
		if (p > f) throw SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
		let m = {
			type: `bos`,
			value: ``,
			output: d.prepend || ``
		}, h = [m], g = d.capture ? `` : `?:`, _ = n.globChars(d.windows), v = n.extglobChars(_), { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: ee, STAR: A, START_ANCHOR: j } = _, M = (e) => `(${g}(?:(?!${j}${e.dot ? T : x}).)*?)`, te = d.dot ? `` : E, ne = d.dot ? k : ee, re = d.bash === !0 ? M(d) : A;
		d.capture && (re = `(${re})`), typeof d.noext == `boolean` && (d.noextglob = d.noext);
		let N = {
			input: e,
			index: -1,
			start: 0,
			dot: d.dot === !0,
			consumed: ``,
			output: ``,
			prefix: ``,
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: h
		};
		e = r.removePrefix(e, N), p = e.length;
		let P = [], ie = [], ae = [], F = m, I, L = () => N.index === p - 1, R = N.peek = (t = 1) => e[N.index + t], oe = N.advance = () => e[++N.index] || ``, se = () => e.slice(N.index + 1), z = (e = ``, t = 0) => {
			N.consumed += e, N.index += t;
		}, ce = (e) => {
			N.output += e.output == null ? e.value : e.output, z(e.value);
		}, B = () => {
			let e = 1;
			for (; R() === `!` && (R(2) !== `(` || R(3) === `?`);) oe(), N.start++, e++;
			return e % 2 != 0 && (N.negated = !0, N.start++, !0);
		}, le = (e) => {
			N[e]++, ae.push(e);
		}, ue = (e) => {
			N[e]--, ae.pop();
		}, V = (e) => {
			if (F.type === `globstar`) {
				let t = N.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || P.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (N.output = N.output.slice(0, -F.output.length), F.type = `star`, F.value = `*`, F.output = re, N.output += F.output);
			}
			P.length && e.type !== `paren` && (P[P.length - 1].inner += e.value), (e.value || e.output) && ce(e), F && F.type === `text` && e.type === `text` ? (F.output = (F.output || F.value) + e.value, F.value += e.value) : (e.prev = F, h.push(e), F = e);
		}, de = (e, t) => {
			let n = {
				...v[t],
				conditions: 1,
				inner: ``
			};
			n.prev = F, n.parens = N.parens, n.output = N.output, n.startIndex = N.index, n.tokensIndex = h.length;
			let r = (d.capture ? `(` : ``) + n.open;
			le(`parens`), V({
				type: e,
				value: t,
				output: N.output ? `` : w
			}), V({
				type: `paren`,
				extglob: !0,
				value: oe(),
				output: r
			}), P.push(n);
		}, fe = (n) => {
			let i = e.slice(n.startIndex, N.index + 1), a = e.slice(n.startIndex + 2, N.index), o = y(a, d);
			if ((n.type === `plus` || n.type === `star`) && o.risky) {
				let e = o.safeOutput ? (n.output ? `` : w) + (d.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0, t = h[n.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) h[e].value = ``, h[e].output = ``, delete h[e].suffix;
				N.output = n.output + t.output, N.backtrack = !0, V({
					type: `paren`,
					extglob: !0,
					value: I,
					output: ``
				}), ue(`parens`);
				return;
			}
			let s = n.close + (d.capture ? `)` : ``), c;
			if (n.type === `negate`) {
				let e = re;
				n.inner && n.inner.length > 1 && n.inner.includes(`/`) && (e = M(d)), (e !== re || L() || /^\)+$/.test(se())) && (s = n.close = `)$))${e}`), n.inner.includes(`*`) && (c = se()) && /^\.[^\\/.]+$/.test(c) && (s = n.close = `)${b(c, {
					...t,
					fastpaths: !1
				}).output})${e})`), n.prev.type === `bos` && (N.negatedExtglob = !0);
			}
			V({
				type: `paren`,
				extglob: !0,
				value: I,
				output: s
			}), ue(`parens`);
		};
		if (d.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1, i = e.replace(s, (e, t, r, i, a, o) => i === `\\` ? (n = !0, e) : i === `?` ? t ? t + i + (a ? k.repeat(a.length) : ``) : o === 0 ? ne + (a ? k.repeat(a.length) : ``) : k.repeat(r.length) : i === `.` ? x.repeat(r.length) : i === `*` ? t ? t + i + (a ? re : ``) : re : t ? e : `\\${e}`);
			return n === !0 && (i = d.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && d.contains === !0 ? (N.output = e, N) : (N.output = r.wrapOutput(i, N, t), N);
		}
		for (; !L();) {
			if (I = oe(), I === `\0`) continue;
			if (I === `\\`) {
				let e = R();
				if (e === `/` && d.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					I += `\\`, V({
						type: `text`,
						value: I
					});
					continue;
				}
				let t = /^\\+/.exec(se()), n = 0;
				if (t && t[0].length > 2 && (n = t[0].length, N.index += n, n % 2 != 0 && (I += `\\`)), d.unescape === !0 ? I = oe() : I += oe(), N.brackets === 0) {
					V({
						type: `text`,
						value: I
					});
					continue;
				}
			}
			if (N.brackets > 0 && (I !== `]` || F.value === `[` || F.value === `[^`)) {
				if (d.posix !== !1 && I === `:`) {
					let e = F.value.slice(1);
					if (e.includes(`[`) && (F.posix = !0, e.includes(`:`))) {
						let e = F.value.lastIndexOf(`[`), t = F.value.slice(0, e), n = F.value.slice(e + 2), r = a[n];
						if (r) {
							F.value = t + r, N.backtrack = !0, oe(), !m.output && h.indexOf(F) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(I === `[` && R() !== `:` || I === `-` && R() === `]`) && (I = `\\${I}`), I === `]` && (F.value === `[` || F.value === `[^`) && (I = `\\${I}`), d.posix === !0 && I === `!` && F.value === `[` && (I = `^`), F.value += I, ce({ value: I });
				continue;
			}
			if (N.quotes === 1 && I !== `"`) {
				I = r.escapeRegex(I), F.value += I, ce({ value: I });
				continue;
			}
			if (I === `"`) {
				N.quotes = N.quotes === 1 ? 0 : 1, d.keepQuotes === !0 && V({
					type: `text`,
					value: I
				});
				continue;
			}
			if (I === `(`) {
				le(`parens`), V({
					type: `paren`,
					value: I
				});
				continue;
			}
			if (I === `)`) {
				if (N.parens === 0 && d.strictBrackets === !0) throw SyntaxError(u(`opening`, `(`));
				let e = P[P.length - 1];
				if (e && N.parens === e.parens + 1) {
					fe(P.pop());
					continue;
				}
				V({
					type: `paren`,
					value: I,
					output: N.parens ? `)` : `\\)`
				}), ue(`parens`);
				continue;
			}
			if (I === `[`) {
				if (d.nobracket === !0 || !se().includes(`]`)) {
					if (d.nobracket !== !0 && d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
					I = `\\${I}`;
				} else le(`brackets`);
				V({
					type: `bracket`,
					value: I
				});
				continue;
			}
			if (I === `]`) {
				if (d.nobracket === !0 || F && F.type === `bracket` && F.value.length === 1) {
					V({
						type: `text`,
						value: I,
						output: `\\${I}`
					});
					continue;
				}
				if (N.brackets === 0) {
					if (d.strictBrackets === !0) throw SyntaxError(u(`opening`, `[`));
					V({
						type: `text`,
						value: I,
						output: `\\${I}`
					});
					continue;
				}
				ue(`brackets`);
				let e = F.value.slice(1);
				if (F.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (I = `/${I}`), F.value += I, ce({ value: I }), d.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(F.value);
				if (N.output = N.output.slice(0, -F.value.length), d.literalBrackets === !0) {
					N.output += t, F.value = t;
					continue;
				}
				F.value = `(${g}${t}|${F.value})`, N.output += F.value;
				continue;
			}
			if (I === `{` && d.nobrace !== !0) {
				le(`braces`);
				let e = {
					type: `brace`,
					value: I,
					output: `(`,
					outputIndex: N.output.length,
					tokensIndex: N.tokens.length
				};
				ie.push(e), V(e);
				continue;
			}
			if (I === `}`) {
				let e = ie[ie.length - 1];
				if (d.nobrace === !0 || !e) {
					V({
						type: `text`,
						value: I,
						output: I
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = h.slice(), n = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && n.unshift(e[t].value);
					t = l(n, d), N.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = N.output.slice(0, e.outputIndex), r = N.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, I = t = `\\}`, N.output = n;
					for (let e of r) N.output += e.output || e.value;
				}
				V({
					type: `brace`,
					value: I,
					output: t
				}), ue(`braces`), ie.pop();
				continue;
			}
			if (I === `|`) {
				P.length > 0 && P[P.length - 1].conditions++, V({
					type: `text`,
					value: I
				});
				continue;
			}
			if (I === `,`) {
				let e = I, t = ie[ie.length - 1];
				t && ae[ae.length - 1] === `braces` && (t.comma = !0, e = `|`), V({
					type: `comma`,
					value: I,
					output: e
				});
				continue;
			}
			if (I === `/`) {
				if (F.type === `dot` && N.index === N.start + 1) {
					N.start = N.index + 1, N.consumed = ``, N.output = ``, h.pop(), F = m;
					continue;
				}
				V({
					type: `slash`,
					value: I,
					output: C
				});
				continue;
			}
			if (I === `.`) {
				if (N.braces > 0 && F.type === `dot`) {
					F.value === `.` && (F.output = x);
					let e = ie[ie.length - 1];
					F.type = `dots`, F.output += I, F.value += I, e.dots = !0;
					continue;
				}
				if (N.braces + N.parens === 0 && F.type !== `bos` && F.type !== `slash`) {
					V({
						type: `text`,
						value: I,
						output: x
					});
					continue;
				}
				V({
					type: `dot`,
					value: I,
					output: x
				});
				continue;
			}
			if (I === `?`) {
				if (!(F && F.value === `(`) && d.noextglob !== !0 && R() === `(` && R(2) !== `?`) {
					de(`qmark`, I);
					continue;
				}
				if (F && F.type === `paren`) {
					let e = R(), t = I;
					(F.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(se())) && (t = `\\${I}`), V({
						type: `text`,
						value: I,
						output: t
					});
					continue;
				}
				if (d.dot !== !0 && (F.type === `slash` || F.type === `bos`)) {
					V({
						type: `qmark`,
						value: I,
						output: ee
					});
					continue;
				}
				V({
					type: `qmark`,
					value: I,
					output: k
				});
				continue;
			}
			if (I === `!`) {
				if (d.noextglob !== !0 && R() === `(` && (R(2) !== `?` || !/[!=<:]/.test(R(3)))) {
					de(`negate`, I);
					continue;
				}
				if (d.nonegate !== !0 && N.index === 0) {
					B();
					continue;
				}
			}
			if (I === `+`) {
				if (d.noextglob !== !0 && R() === `(` && R(2) !== `?`) {
					de(`plus`, I);
					continue;
				}
				if (F && F.value === `(` || d.regex === !1) {
					V({
						type: `plus`,
						value: I,
						output: S
					});
					continue;
				}
				if (F && (F.type === `bracket` || F.type === `paren` || F.type === `brace`) || N.parens > 0) {
					V({
						type: `plus`,
						value: I
					});
					continue;
				}
				V({
					type: `plus`,
					value: S
				});
				continue;
			}
			if (I === `@`) {
				if (d.noextglob !== !0 && R() === `(` && R(2) !== `?`) {
					V({
						type: `at`,
						extglob: !0,
						value: I,
						output: ``
					});
					continue;
				}
				V({
					type: `text`,
					value: I
				});
				continue;
			}
			if (I !== `*`) {
				(I === `$` || I === `^`) && (I = `\\${I}`);
				let e = o.exec(se());
				e && (I += e[0], N.index += e[0].length), V({
					type: `text`,
					value: I
				});
				continue;
			}
			if (F && (F.type === `globstar` || F.star === !0)) {
				F.type = `star`, F.star = !0, F.value += I, F.output = re, N.backtrack = !0, N.globstar = !0, z(I);
				continue;
			}
			let t = se();
			if (d.noextglob !== !0 && /^\([^?]/.test(t)) {
				de(`star`, I);
				continue;
			}
			if (F.type === `star`) {
				if (d.noglobstar === !0) {
					z(I);
					continue;
				}
				let n = F.prev, r = n.prev, i = n.type === `slash` || n.type === `bos`, a = r && (r.type === `star` || r.type === `globstar`);
				if (d.bash === !0 && (!i || t[0] && t[0] !== `/`)) {
					V({
						type: `star`,
						value: I,
						output: ``
					});
					continue;
				}
				let o = N.braces > 0 && (n.type === `comma` || n.type === `brace`), s = P.length && (n.type === `pipe` || n.type === `paren`);
				if (!i && n.type !== `paren` && !o && !s) {
					V({
						type: `star`,
						value: I,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[N.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), z(`/**`, 3);
				}
				let c = L() || N.parens > 0 && t === `)`.repeat(N.parens) && !P.some((e) => e.type === `negate`);
				if (n.type === `bos` && L()) {
					F.type = `globstar`, F.value += I, F.output = M(d), N.output = F.output, N.globstar = !0, z(I);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && !a && c) {
					N.output = N.output.slice(0, -(n.output + F.output).length), n.output = `(?:${n.output}`, F.type = `globstar`, F.output = M(d) + (d.strictSlashes ? `)` : `|$)`), F.value += I, N.globstar = !0, N.output += n.output + F.output, z(I);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					N.output = N.output.slice(0, -(n.output + F.output).length), n.output = `(?:${n.output}`, F.type = `globstar`, F.output = `${M(d)}${C}|${C}${e})`, F.value += I, N.output += n.output + F.output, N.globstar = !0, z(I + oe()), V({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (n.type === `bos` && t[0] === `/`) {
					F.type = `globstar`, F.value += I, F.output = `(?:^|${C}|${M(d)}${C})`, N.output = F.output, N.globstar = !0, z(I + oe()), V({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				N.output = N.output.slice(0, -F.output.length), F.type = `globstar`, F.output = M(d), F.value += I, N.output += F.output, N.globstar = !0, z(I);
				continue;
			}
			let n = {
				type: `star`,
				value: I,
				output: re
			};
			d.bash === !0 ? (n.output = `.*?`, (F.type === `bos` || F.type === `slash`) && (n.output = te + n.output), V(n)) : F && (F.type === `bracket` || F.type === `paren`) && d.regex === !0 ? (n.output = I, V(n)) : ((N.index === N.start || F.type === `slash` || F.type === `dot`) && (F.type === `dot` ? (N.output += D, F.output += D) : d.dot === !0 ? (N.output += O, F.output += O) : (N.output += te, F.output += te), R() !== `*` && (N.output += w, F.output += w)), V(n));
		}
		for (; N.brackets > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
			N.output = r.escapeLast(N.output, `[`), ue(`brackets`);
		}
		for (; N.parens > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `)`));
			N.output = r.escapeLast(N.output, `(`), ue(`parens`);
		}
		for (; N.braces > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `}`));
			N.output = r.escapeLast(N.output, `{`), ue(`braces`);
		}
		if (d.strictSlashes !== !0 && (F.type === `star` || F.type === `bracket`) && V({
			type: `maybe_slash`,
			value: ``,
			output: `${C}?`
		}), N.backtrack === !0) {
			N.output = ``;
			for (let e of N.tokens) N.output += e.output == null ? e.value : e.output, e.suffix && (N.output += e.suffix);
		}
		return N;
	};
	b.fastpaths = (e, t) => {
		let a = { ...t }, o = typeof a.maxLength == `number` ? Math.min(i, a.maxLength) : i, s = e.length;
		if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = c[e] || e;
		let { DOT_LITERAL: l, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = n.globChars(a.windows), v = a.dot ? m : p, y = a.dot ? h : p, b = a.capture ? `` : `?:`, x = {
			negated: !1,
			prefix: ``
		}, S = a.bash === !0 ? `.*?` : g;
		a.capture && (S = `(${S})`);
		let C = (e) => e.noglobstar === !0 ? S : `(${b}(?:(?!${_}${e.dot ? f : l}).)*?)`, w = (e) => {
			switch (e) {
				case `*`: return `${v}${d}${S}`;
				case `.*`: return `${l}${d}${S}`;
				case `*.*`: return `${v}${S}${l}${d}${S}`;
				case `*/*`: return `${v}${S}${u}${d}${y}${S}`;
				case `**`: return v + C(a);
				case `**/*`: return `(?:${v}${C(a)}${u})?${y}${d}${S}`;
				case `**/*.*`: return `(?:${v}${C(a)}${u})?${y}${S}${l}${d}${S}`;
				case `**/.*`: return `(?:${v}${C(a)}${u})?${l}${d}${S}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = w(t[1]);
					return n ? n + l + t[2] : void 0;
				}
			}
		}, T = w(r.removePrefix(e, x));
		return T && a.strictSlashes !== !0 && (T += `${u}?`), T;
	}, t.exports = b;
})), Pp = n(((e, t) => {
	let n = Mp(), r = Np(), i = jp(), a = Ap(), o = (e) => e && typeof e == `object` && !Array.isArray(e), s = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => s(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = o(e) && e.tokens && e.input;
		if (e === `` || typeof e != `string` && !r) throw TypeError(`Expected pattern to be a non-empty string`);
		let i = t || {}, a = i.windows, c = r ? s.compileRe(e, t) : s.makeRe(e, t, !1, !0), l = c.state;
		delete c.state;
		let u = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			u = s(i.ignore, e, n);
		}
		let d = (n, r = !1) => {
			let { isMatch: o, match: d, output: f } = s.test(n, c, t, {
				glob: e,
				posix: a
			}), p = {
				glob: e,
				state: l,
				regex: c,
				posix: a,
				input: n,
				output: f,
				match: d,
				isMatch: o
			};
			return typeof i.onResult == `function` && i.onResult(p), o === !1 ? (p.isMatch = !1, r ? p : !1) : u(n) ? (typeof i.onIgnore == `function` && i.onIgnore(p), p.isMatch = !1, r ? p : !1) : (typeof i.onMatch == `function` && i.onMatch(p), !r || p);
		};
		return n && (d.state = l), d;
	};
	s.test = (e, t, n, { glob: r, posix: a } = {}) => {
		if (typeof e != `string`) throw TypeError(`Expected input to be a string`);
		if (e === ``) return {
			isMatch: !1,
			output: ``
		};
		let o = n || {}, c = o.format || (a ? i.toPosixSlashes : null), l = e === r, u = l && c ? c(e) : e;
		return l === !1 && (u = c ? c(e) : e, l = u === r), (l === !1 || o.capture === !0) && (l = o.matchBase === !0 || o.basename === !0 ? s.matchBase(e, t, n, a) : t.exec(u)), {
			isMatch: !!l,
			match: l,
			output: u
		};
	}, s.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : s.makeRe(t, n)).test(i.basename(e, { windows: r })), s.isMatch = (e, t, n) => s(t, n)(e), s.parse = (e, t) => Array.isArray(e) ? e.map((e) => s.parse(e, t)) : r(e, {
		...t,
		fastpaths: !1
	}), s.scan = (e, t) => n(e, t), s.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? `` : `^`, o = i.contains ? `` : `$`, c = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (c = `^(?!${c}).*$`);
		let l = s.toRegex(c, t);
		return r === !0 && (l.state = e), l;
	}, s.makeRe = (e, t = {}, n = !1, i = !1) => {
		if (!e || typeof e != `string`) throw TypeError(`Expected a non-empty string`);
		let a = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === `.` || e[0] === `*`) && (a.output = r.fastpaths(e, t)), a.output || (a = r(e, t)), s.compileRe(a, t, n, i);
	}, s.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? `i` : ``));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, s.constants = a, t.exports = s;
})), Fp = t(n(((e, t) => {
	let n = Pp(), r = jp();
	function i(e, t, i = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: r.isWindows()
		}), n(e, t, i);
	}
	Object.assign(i, n), t.exports = i;
}))(), 1);
const Ip = Array.isArray, Lp = /\\/g, Rp = /^[A-Za-z]:$/, zp = process.platform === `win32`, Bp = /^(\/?\.\.)+$/;
function Vp(e, t = {}) {
	let n = e.length, r = Array(n), i = Array(n), a, o;
	for (a = 0; a < n; a++) {
		let n = Jp(e[a]);
		r[a] = n;
		let s = n.length, c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, Fp.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		let s = e.split(`/`);
		if (s[0] === `..` && Bp.test(e)) return !0;
		for (a = 0; a < n; a++) {
			let e = r[a], n = i[a], c = s.length, l = Math.min(c, e.length);
			for (o = 0; o < l;) {
				let r = e[o];
				if (r.includes(`/`)) return !0;
				if (!n[o](s[o])) break;
				if (!t.noglobstar && r === `**`) return !0;
				o++;
			}
			if (o === c) return !0;
		}
		return !1;
	};
}
const Hp = /^[A-Z]:\/$/i, Up = zp ? (e) => Hp.test(e) : (e) => e === `/`;
function Wp(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			let t = e.length + +!Up(e);
			return (e, n) => e.slice(t, n ? -1 : void 0) || `.`;
		}
		let r = t.slice(e.length + 1);
		return r ? (e, t) => {
			if (e === `.`) return r;
			let n = `${r}/${e}`;
			return t ? n.slice(0, -1) : n;
		} : (e, t) => t && e !== `.` ? e.slice(0, -1) : e;
	}
	return n ? (t) => h.relative(e, t) || `.` : (n) => h.relative(e, `${t}/${n}`) || `.`;
}
function Gp(e, t) {
	if (t.startsWith(`${e}/`)) {
		let n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		let r = h.relative(e, `${t}/${n}`);
		return n[n.length - 1] === `/` && r !== `` ? `${r}/` : r || `.`;
	};
}
function Kp(e) {
	return e.replace(Rp, (e) => `${e}/`);
}
const qp = { parts: !0 };
function Jp(e) {
	let t = Fp.default.scan(e, qp);
	return t.parts?.length ? t.parts : [e];
}
const Yp = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, Xp = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, Zp = zp ? (e) => e.replace(Xp, `\\$&`) : (e) => e.replace(Yp, `\\$&`);
function Qp(e, t) {
	if (t?.caseSensitiveMatch === !1) return !0;
	let n = Fp.default.scan(e);
	return n.isGlob || n.negated;
}
function $p(...e) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString(`es`)}]`, ...e);
}
function em(e) {
	return typeof e == `string` ? [e] : e ?? [];
}
const tm = /^(\/?\.\.)+/, nm = /\\(?=[()[\]{}!*+?@|])/g;
function rm(e, t, n, r) {
	let i = t.cwd, a = e;
	e[e.length - 1] === `/` && (a = e.slice(0, -1)), a[a.length - 1] !== `*` && t.expandDirectories && (a += `/**`);
	let o = Zp(i);
	a = p(a.replace(nm, ``)) ? h.relative(o, a) : h.normalize(a);
	let s = tm.exec(a)?.[0], c = Jp(a);
	if (s) {
		let e = (s.length + 1) / 3, t = 0, r = o.split(`/`);
		for (; t < e && c[t + e] === r[r.length + t - e];) a = a.slice(0, (e - t - 1) * 3) + a.slice((e - t) * 3 + c[t + e].length + 1) || `.`, t++;
		let l = h.join(i, s.slice(t * 3));
		l[0] !== `.` && n.root.length > l.length && (n.root = Kp(l), n.depthOffset = -e + t);
	}
	if (!r && n.depthOffset >= 0) {
		n.commonPath ??= c;
		let e = [], t = Math.min(n.commonPath.length, c.length);
		for (let r = 0; r < t; r++) {
			let t = c[r];
			if (t === `**` && !c[r + 1]) {
				e.pop();
				break;
			}
			if (r === c.length - 1 || t !== n.commonPath[r] || Qp(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length, n.commonPath = e, n.root = Kp(e.length > 0 ? h.join(i, ...e) : i);
	}
	return a;
}
function im(e, t, n) {
	let r = [], i = [];
	for (let t of e.ignore) t && (t[0] !== `!` || t[1] === `(`) && i.push(rm(t, e, n, !0));
	for (let a of t) a && (a[0] !== `!` || a[1] === `(` ? r.push(rm(a, e, n, !1)) : (a[1] !== `!` || a[2] === `(`) && i.push(rm(a.slice(1), e, n, !0)));
	return {
		match: r,
		ignore: i
	};
}
function am(e, t) {
	let n = e.cwd, r = {
		root: n,
		depthOffset: 0
	}, i = im(e, t, r);
	e.debug && $p(`internal processing patterns:`, i);
	let { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: u } = e, d = r.root.replace(Lp, ``), f = {
		dot: c,
		nobrace: e.braceExpansion === !1,
		nocase: !o,
		noextglob: e.extglob === !1,
		noglobstar: e.globstar === !1,
		posix: !0
	}, p = (0, Fp.default)(i.match, f), m = (0, Fp.default)(i.ignore, f), h = Vp(i.match, f), g = Wp(n, d, a), _ = a ? g : Wp(n, d, !0), v = (e, t) => {
		let n = _(t, !0);
		return n !== `.` && !h(n) || m(n);
	}, y;
	e.deep !== void 0 && (y = Math.round(e.deep - r.depthOffset));
	let b = new kp({
		filters: [s ? (e, t) => {
			let n = g(e, t), r = p(n) && !m(n);
			return r && $p(`matched ${n}`), r;
		} : (e, t) => {
			let n = g(e, t);
			return p(n) && !m(n);
		}],
		exclude: s ? (e, t) => {
			let n = v(e, t);
			return $p(`${n ? `skipped` : `crawling`} ${t}`), n;
		} : v,
		fs: e.fs,
		pathSeparator: `/`,
		relativePaths: !a,
		resolvePaths: a,
		includeBasePath: a,
		resolveSymlinks: l,
		excludeSymlinks: !l,
		excludeFiles: u,
		includeDirs: u || !e.onlyFiles,
		maxDepth: y,
		signal: e.signal
	}).crawl(d);
	return e.debug && $p(`internal properties:`, {
		...r,
		root: d
	}), [b, n !== d && !a && Gp(n, d)];
}
function om(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const sm = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function cm(e) {
	let t = Object.assign({}, e);
	for (let e in sm) t[e] === void 0 && Object.assign(t, { [e]: sm[e] });
	return t.cwd = (t.cwd instanceof URL ? y(t.cwd) : _(t.cwd || process.cwd())).replace(Lp, `/`), t.ignore = em(t.ignore), t.fs &&= {
		readdir: t.fs.readdir || a,
		readdirSync: t.fs.readdirSync || o,
		realpath: t.fs.realpath || s,
		realpathSync: t.fs.realpathSync || c,
		stat: t.fs.stat || l,
		statSync: t.fs.statSync || u
	}, t.debug && $p(`globbing with options:`, t), t;
}
function lm(e, t = {}) {
	if (e && t?.patterns) throw Error(`Cannot pass patterns as both an argument and an option`);
	let n = Ip(e) || typeof e == `string`, r = em((n ? e : e.patterns) ?? `**/*`), i = cm(n ? t : e);
	return r.length > 0 ? am(i, r) : [];
}
async function um(e, t) {
	let [n, r] = lm(e, t);
	return n ? om(await n.withPromise(), r) : [];
}
function q(e, t, n = 0) {
	var r = /* @__PURE__ */ new Map();
	for (let [i, a] of e.entries()) {
		let e = X.unpack_from(`<` + a, t, n);
		n += X.calcsize(a), e.length == 1 && (e = e[0]), r.set(i, e);
	}
	return r;
}
function J(e) {
	e || e();
}
function Y(e) {
	var t = `<` + Array.from(e.values()).join(``);
	return X.calcsize(t);
}
function dm(e, t = 8) {
	return Math.ceil(e / t) * t;
}
var fm = {
	u: `Uint`,
	i: `Int`,
	f: `Float`
};
function pm(e) {
	var t = X._is_big_endian(e), n, r;
	if (/S/.test(e)) n = `getString`, r = ((e.match(/S(\d*)/) || [])[1] || 1) | 0;
	else {
		let [t, i, a] = e.match(/[<>=!@]?(i|u|f)(\d*)/);
		r = parseInt(a || 4, 10);
		let o = r * 8;
		n = `get` + fm[i] + o.toFixed();
	}
	return [
		n,
		t,
		r
	];
}
var X = new class {
	constructor() {
		this.big_endian = mm(), this.getters = {
			s: `getUint8`,
			b: `getInt8`,
			B: `getUint8`,
			h: `getInt16`,
			H: `getUint16`,
			i: `getInt32`,
			I: `getUint32`,
			l: `getInt32`,
			L: `getUint32`,
			q: `getInt64`,
			Q: `getUint64`,
			e: `getFloat16`,
			f: `getFloat32`,
			d: `getFloat64`
		}, this.byte_lengths = {
			s: 1,
			b: 1,
			B: 1,
			h: 2,
			H: 2,
			i: 4,
			I: 4,
			l: 4,
			L: 4,
			q: 8,
			Q: 8,
			e: 2,
			f: 4,
			d: 8
		};
		let e = Object.keys(this.byte_lengths).join(``);
		this.fmt_size_regex = `(\\d*)([` + e + `])`;
	}
	calcsize(e) {
		for (var t = 0, n, r = new RegExp(this.fmt_size_regex, `g`); (n = r.exec(e)) !== null;) {
			let e = parseInt(n[1] || 1, 10), r = n[2], i = this.byte_lengths[r];
			t += e * i;
		}
		return t;
	}
	_is_big_endian(e) {
		return /^</.test(e) ? !1 : /^(!|>)/.test(e) ? !0 : this.big_endian;
	}
	unpack_from(e, t, n) {
		for (var n = Number(n || 0), r = new gm(t, 0), i = [], a = this._is_big_endian(e), o, s = new RegExp(this.fmt_size_regex, `g`); (o = s.exec(e)) !== null;) {
			let e = parseInt(o[1] || 1, 10), s = o[2], l = this.getters[s], u = this.byte_lengths[s];
			if (s == `s`) i.push(new TextDecoder().decode(t.slice(n, n + e))), n += e;
			else for (var c = 0; c < e; c++) i.push(r[l](n, !a)), n += u;
		}
		return i;
	}
}();
function mm() {
	let e = /* @__PURE__ */ new Uint8Array(4), t = new Uint32Array(e.buffer);
	return !((t[0] = 1) & e[0]);
}
function hm(e, t) {
	let n = (t & 128) >> 7, r = (t & 124) >> 2, i = ((t & 3) << 8) + e, a;
	return a = r == 31 ? i == 0 ? 1 / 0 : NaN : r == 0 ? 2 ** -14 * (i / 1024) : 2 ** (r - 15) * (1 + i / 1024), n ? -a : a;
}
var gm = class extends DataView {
	getFloat16(e, t) {
		let n = [this.getUint8(e), this.getUint8(e + 1)];
		t || n.reverse();
		let [r, i] = n;
		return hm(r, i);
	}
	getUint64(e, t) {
		let n = BigInt(this.getUint32(e, t)), r = BigInt(this.getUint32(e + 4, t)), i = t ? n + (r << 32n) : (n << 32n) + r;
		return Number(i);
	}
	getInt64(e, t) {
		var n, r;
		t ? (n = this.getUint32(e, !0), r = this.getInt32(e + 4, !0)) : (r = this.getInt32(e, !1), n = this.getUint32(e + 4, !1));
		let i = BigInt(n) + (BigInt(r) << 32n);
		return Number(i);
	}
	getString(e, t, n) {
		let r = this.buffer.slice(e, e + n);
		return new TextDecoder().decode(r);
	}
	getVLENStruct(e, t, n) {
		return [
			this.getUint32(e, t),
			this.getUint64(e + 4, t),
			this.getUint32(e + 12, t)
		];
	}
};
function _m(e) {
	return e.toString(2).length;
}
function vm(e, t, n = 0, r = !0) {
	let i = new Uint8Array(t.slice(n, n + e));
	return r || i.reverse(), i.reduce((e, t, n) => e + (t << n * 8), 0);
}
var ym = class {
	constructor(e, t) {
		this.buf = e, this.offset = t, this.dtype = this.determine_dtype();
	}
	determine_dtype() {
		let e = q(bm, this.buf, this.offset);
		this.offset += xm;
		let t = e.get(`class_and_version`) & 15;
		if (t == Sm) return this._determine_dtype_fixed_point(e);
		if (t == Cm) return this._determine_dtype_floating_point(e);
		if (t == wm) throw `Time datatype class not supported.`;
		if (t == Tm) return this._determine_dtype_string(e);
		if (t == Em) throw `Bitfield datatype class not supported.`;
		if (t == Dm) throw `Opaque datatype class not supported.`;
		if (t == Om) return this._determine_dtype_compound(e);
		if (t == km) return [`REFERENCE`, e.get(`size`)];
		if (t == Am) return this.determine_dtype();
		if (t == Mm) throw `Array datatype class not supported.`;
		if (t == jm) {
			let t = this._determine_dtype_vlen(e);
			return t[0] == `VLEN_SEQUENCE` && (t = [`VLEN_SEQUENCE`, this.determine_dtype()]), t;
		}
		throw `Invalid datatype class ` + t;
	}
	_determine_dtype_fixed_point(e) {
		let t = e.get(`size`);
		if (![
			1,
			2,
			4,
			8
		].includes(t)) throw `Unsupported datatype size`;
		var n = (e.get(`class_bit_field_0`) & 8) > 0 ? `i` : `u`, r = e.get(`class_bit_field_0`) & 1 ? `>` : `<`;
		return this.offset += 4, r + n + t.toFixed();
	}
	_determine_dtype_floating_point(e) {
		let t = e.get(`size`);
		if (![
			1,
			2,
			4,
			8
		].includes(t)) throw `Unsupported datatype size`;
		var n = e.get(`class_bit_field_0`) & 1 ? `>` : `<`;
		return this.offset += 12, n + `f` + t.toFixed();
	}
	_determine_dtype_string(e) {
		return `S` + e.get(`size`).toFixed();
	}
	_determine_dtype_vlen(e) {
		return (e.get(`class_bit_field_0`) & 1) == 1 ? [
			`VLEN_STRING`,
			e.get(`class_bit_field_0`) >> 4,
			e.get(`class_bit_field_1`) & 1
		] : [
			`VLEN_SEQUENCE`,
			0,
			0
		];
	}
	_determine_dtype_compound(e) {
		throw `Compound type not yet implemented!`;
	}
}, bm = /* @__PURE__ */ new Map([
	[`class_and_version`, `B`],
	[`class_bit_field_0`, `B`],
	[`class_bit_field_1`, `B`],
	[`class_bit_field_2`, `B`],
	[`size`, `I`]
]), xm = Y(bm);
Y(/* @__PURE__ */ new Map([
	[`offset`, `I`],
	[`dimensionality`, `B`],
	[`reserved_0`, `B`],
	[`reserved_1`, `B`],
	[`reserved_2`, `B`],
	[`permutation`, `I`],
	[`reserved_3`, `I`],
	[`dim_size_1`, `I`],
	[`dim_size_2`, `I`],
	[`dim_size_3`, `I`],
	[`dim_size_4`, `I`]
]));
var Sm = 0, Cm = 1, wm = 2, Tm = 3, Em = 4, Dm = 5, Om = 6, km = 7, Am = 8, jm = 9, Mm = 10, Nm = 4, Pm = 0, Fm = 1, Im = 2;
function Lm(e) {
	let t = e.length;
	for (; --t >= 0;) e[t] = 0;
}
var Rm = 0, zm = 1, Bm = 2, Vm = 3, Hm = 258, Um = 29, Wm = 256, Gm = Wm + 1 + Um, Km = 30, qm = 19, Jm = 2 * Gm + 1, Ym = 15, Xm = 16, Zm = 7, Qm = 256, $m = 16, eh = 17, th = 18, nh = new Uint8Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
]), rh = new Uint8Array([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13
]), ih = new Uint8Array([
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
	0,
	0,
	2,
	3,
	7
]), ah = new Uint8Array([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), oh = 512, sh = Array((Gm + 2) * 2);
Lm(sh);
var ch = Array(Km * 2);
Lm(ch);
var lh = Array(oh);
Lm(lh);
var uh = Array(Hm - Vm + 1);
Lm(uh);
var dh = Array(Um);
Lm(dh);
var fh = Array(Km);
Lm(fh);
function ph(e, t, n, r, i) {
	this.static_tree = e, this.extra_bits = t, this.extra_base = n, this.elems = r, this.max_length = i, this.has_stree = e && e.length;
}
var mh, hh, gh;
function _h(e, t) {
	this.dyn_tree = e, this.max_code = 0, this.stat_desc = t;
}
var vh = (e) => e < 256 ? lh[e] : lh[256 + (e >>> 7)], yh = (e, t) => {
	e.pending_buf[e.pending++] = t & 255, e.pending_buf[e.pending++] = t >>> 8 & 255;
}, bh = (e, t, n) => {
	e.bi_valid > Xm - n ? (e.bi_buf |= t << e.bi_valid & 65535, yh(e, e.bi_buf), e.bi_buf = t >> Xm - e.bi_valid, e.bi_valid += n - Xm) : (e.bi_buf |= t << e.bi_valid & 65535, e.bi_valid += n);
}, xh = (e, t, n) => {
	bh(e, n[t * 2], n[t * 2 + 1]);
}, Sh = (e, t) => {
	let n = 0;
	do
		n |= e & 1, e >>>= 1, n <<= 1;
	while (--t > 0);
	return n >>> 1;
}, Ch = (e) => {
	e.bi_valid === 16 ? (yh(e, e.bi_buf), e.bi_buf = 0, e.bi_valid = 0) : e.bi_valid >= 8 && (e.pending_buf[e.pending++] = e.bi_buf & 255, e.bi_buf >>= 8, e.bi_valid -= 8);
}, wh = (e, t) => {
	let n = t.dyn_tree, r = t.max_code, i = t.stat_desc.static_tree, a = t.stat_desc.has_stree, o = t.stat_desc.extra_bits, s = t.stat_desc.extra_base, c = t.stat_desc.max_length, l, u, d, f, p, m, h = 0;
	for (f = 0; f <= Ym; f++) e.bl_count[f] = 0;
	for (n[e.heap[e.heap_max] * 2 + 1] = 0, l = e.heap_max + 1; l < Jm; l++) u = e.heap[l], f = n[n[u * 2 + 1] * 2 + 1] + 1, f > c && (f = c, h++), n[u * 2 + 1] = f, u > r || (e.bl_count[f]++, p = 0, u >= s && (p = o[u - s]), m = n[u * 2], e.opt_len += m * (f + p), a && (e.static_len += m * (i[u * 2 + 1] + p)));
	if (h !== 0) {
		do {
			for (f = c - 1; e.bl_count[f] === 0;) f--;
			e.bl_count[f]--, e.bl_count[f + 1] += 2, e.bl_count[c]--, h -= 2;
		} while (h > 0);
		for (f = c; f !== 0; f--) for (u = e.bl_count[f]; u !== 0;) d = e.heap[--l], d > r || (n[d * 2 + 1] !== f && (e.opt_len += (f - n[d * 2 + 1]) * n[d * 2], n[d * 2 + 1] = f), u--);
	}
}, Th = (e, t, n) => {
	let r = Array(Ym + 1), i = 0, a, o;
	for (a = 1; a <= Ym; a++) i = i + n[a - 1] << 1, r[a] = i;
	for (o = 0; o <= t; o++) {
		let t = e[o * 2 + 1];
		t !== 0 && (e[o * 2] = Sh(r[t]++, t));
	}
}, Eh = () => {
	let e, t, n, r, i, a = Array(Ym + 1);
	for (n = 0, r = 0; r < Um - 1; r++) for (dh[r] = n, e = 0; e < 1 << nh[r]; e++) uh[n++] = r;
	for (uh[n - 1] = r, i = 0, r = 0; r < 16; r++) for (fh[r] = i, e = 0; e < 1 << rh[r]; e++) lh[i++] = r;
	for (i >>= 7; r < Km; r++) for (fh[r] = i << 7, e = 0; e < 1 << rh[r] - 7; e++) lh[256 + i++] = r;
	for (t = 0; t <= Ym; t++) a[t] = 0;
	for (e = 0; e <= 143;) sh[e * 2 + 1] = 8, e++, a[8]++;
	for (; e <= 255;) sh[e * 2 + 1] = 9, e++, a[9]++;
	for (; e <= 279;) sh[e * 2 + 1] = 7, e++, a[7]++;
	for (; e <= 287;) sh[e * 2 + 1] = 8, e++, a[8]++;
	for (Th(sh, Gm + 1, a), e = 0; e < Km; e++) ch[e * 2 + 1] = 5, ch[e * 2] = Sh(e, 5);
	mh = new ph(sh, nh, Wm + 1, Gm, Ym), hh = new ph(ch, rh, 0, Km, Ym), gh = new ph([], ih, 0, qm, Zm);
}, Dh = (e) => {
	let t = 0;
	for (; t < Gm; t++) e.dyn_ltree[t * 2] = 0;
	for (t = 0; t < Km; t++) e.dyn_dtree[t * 2] = 0;
	for (t = 0; t < qm; t++) e.bl_tree[t * 2] = 0;
	e.dyn_ltree[Qm * 2] = 1, e.opt_len = e.static_len = 0, e.sym_next = e.matches = 0;
}, Oh = (e) => {
	e.bi_valid > 8 ? yh(e, e.bi_buf) : e.bi_valid > 0 && (e.pending_buf[e.pending++] = e.bi_buf), e.bi_buf = 0, e.bi_valid = 0;
}, kh = (e, t, n, r) => {
	let i = t * 2, a = n * 2;
	return e[i] < e[a] || e[i] === e[a] && r[t] <= r[n];
}, Ah = (e, t, n) => {
	let r = e.heap[n], i = n << 1;
	for (; i <= e.heap_len && (i < e.heap_len && kh(t, e.heap[i + 1], e.heap[i], e.depth) && i++, !kh(t, r, e.heap[i], e.depth));) e.heap[n] = e.heap[i], n = i, i <<= 1;
	e.heap[n] = r;
}, jh = (e, t, n) => {
	let r, i, a = 0, o, s;
	if (e.sym_next !== 0) do
		r = e.pending_buf[e.sym_buf + a++] & 255, r += (e.pending_buf[e.sym_buf + a++] & 255) << 8, i = e.pending_buf[e.sym_buf + a++], r === 0 ? xh(e, i, t) : (o = uh[i], xh(e, o + Wm + 1, t), s = nh[o], s !== 0 && (i -= dh[o], bh(e, i, s)), r--, o = vh(r), xh(e, o, n), s = rh[o], s !== 0 && (r -= fh[o], bh(e, r, s)));
	while (a < e.sym_next);
	xh(e, Qm, t);
}, Mh = (e, t) => {
	let n = t.dyn_tree, r = t.stat_desc.static_tree, i = t.stat_desc.has_stree, a = t.stat_desc.elems, o, s, c = -1, l;
	for (e.heap_len = 0, e.heap_max = Jm, o = 0; o < a; o++) n[o * 2] === 0 ? n[o * 2 + 1] = 0 : (e.heap[++e.heap_len] = c = o, e.depth[o] = 0);
	for (; e.heap_len < 2;) l = e.heap[++e.heap_len] = c < 2 ? ++c : 0, n[l * 2] = 1, e.depth[l] = 0, e.opt_len--, i && (e.static_len -= r[l * 2 + 1]);
	for (t.max_code = c, o = e.heap_len >> 1; o >= 1; o--) Ah(e, n, o);
	l = a;
	do
		o = e.heap[1], e.heap[1] = e.heap[e.heap_len--], Ah(e, n, 1), s = e.heap[1], e.heap[--e.heap_max] = o, e.heap[--e.heap_max] = s, n[l * 2] = n[o * 2] + n[s * 2], e.depth[l] = (e.depth[o] >= e.depth[s] ? e.depth[o] : e.depth[s]) + 1, n[o * 2 + 1] = n[s * 2 + 1] = l, e.heap[1] = l++, Ah(e, n, 1);
	while (e.heap_len >= 2);
	e.heap[--e.heap_max] = e.heap[1], wh(e, t), Th(n, c, e.bl_count);
}, Nh = (e, t, n) => {
	let r, i = -1, a, o = t[1], s = 0, c = 7, l = 4;
	for (o === 0 && (c = 138, l = 3), t[(n + 1) * 2 + 1] = 65535, r = 0; r <= n; r++) a = o, o = t[(r + 1) * 2 + 1], ++s < c && a === o || (s < l ? e.bl_tree[a * 2] += s : a === 0 ? s <= 10 ? e.bl_tree[eh * 2]++ : e.bl_tree[th * 2]++ : (a !== i && e.bl_tree[a * 2]++, e.bl_tree[$m * 2]++), s = 0, i = a, o === 0 ? (c = 138, l = 3) : a === o ? (c = 6, l = 3) : (c = 7, l = 4));
}, Ph = (e, t, n) => {
	let r, i = -1, a, o = t[1], s = 0, c = 7, l = 4;
	for (o === 0 && (c = 138, l = 3), r = 0; r <= n; r++) if (a = o, o = t[(r + 1) * 2 + 1], !(++s < c && a === o)) {
		if (s < l) do
			xh(e, a, e.bl_tree);
		while (--s !== 0);
		else a === 0 ? s <= 10 ? (xh(e, eh, e.bl_tree), bh(e, s - 3, 3)) : (xh(e, th, e.bl_tree), bh(e, s - 11, 7)) : (a !== i && (xh(e, a, e.bl_tree), s--), xh(e, $m, e.bl_tree), bh(e, s - 3, 2));
		s = 0, i = a, o === 0 ? (c = 138, l = 3) : a === o ? (c = 6, l = 3) : (c = 7, l = 4);
	}
}, Fh = (e) => {
	let t;
	for (Nh(e, e.dyn_ltree, e.l_desc.max_code), Nh(e, e.dyn_dtree, e.d_desc.max_code), Mh(e, e.bl_desc), t = qm - 1; t >= 3 && e.bl_tree[ah[t] * 2 + 1] === 0; t--);
	return e.opt_len += 3 * (t + 1) + 5 + 5 + 4, t;
}, Ih = (e, t, n, r) => {
	let i;
	for (bh(e, t - 257, 5), bh(e, n - 1, 5), bh(e, r - 4, 4), i = 0; i < r; i++) bh(e, e.bl_tree[ah[i] * 2 + 1], 3);
	Ph(e, e.dyn_ltree, t - 1), Ph(e, e.dyn_dtree, n - 1);
}, Lh = (e) => {
	let t = 4093624447, n = 0;
	for (; n <= 31; n++, t >>>= 1) if (t & 1 && e.dyn_ltree[n * 2] !== 0) return Pm;
	if (e.dyn_ltree[18] !== 0 || e.dyn_ltree[20] !== 0 || e.dyn_ltree[26] !== 0) return Fm;
	for (n = 32; n < Wm; n++) if (e.dyn_ltree[n * 2] !== 0) return Fm;
	return Pm;
}, Rh = !1, zh = (e) => {
	Rh ||= (Eh(), !0), e.l_desc = new _h(e.dyn_ltree, mh), e.d_desc = new _h(e.dyn_dtree, hh), e.bl_desc = new _h(e.bl_tree, gh), e.bi_buf = 0, e.bi_valid = 0, Dh(e);
}, Bh = (e, t, n, r) => {
	bh(e, (Rm << 1) + +!!r, 3), Oh(e), yh(e, n), yh(e, ~n), n && e.pending_buf.set(e.window.subarray(t, t + n), e.pending), e.pending += n;
}, Vh = {
	_tr_init: zh,
	_tr_stored_block: Bh,
	_tr_flush_block: (e, t, n, r) => {
		let i, a, o = 0;
		e.level > 0 ? (e.strm.data_type === Im && (e.strm.data_type = Lh(e)), Mh(e, e.l_desc), Mh(e, e.d_desc), o = Fh(e), i = e.opt_len + 3 + 7 >>> 3, a = e.static_len + 3 + 7 >>> 3, a <= i && (i = a)) : i = a = n + 5, n + 4 <= i && t !== -1 ? Bh(e, t, n, r) : e.strategy === Nm || a === i ? (bh(e, (zm << 1) + +!!r, 3), jh(e, sh, ch)) : (bh(e, (Bm << 1) + +!!r, 3), Ih(e, e.l_desc.max_code + 1, e.d_desc.max_code + 1, o + 1), jh(e, e.dyn_ltree, e.dyn_dtree)), Dh(e), r && Oh(e);
	},
	_tr_tally: (e, t, n) => (e.pending_buf[e.sym_buf + e.sym_next++] = t, e.pending_buf[e.sym_buf + e.sym_next++] = t >> 8, e.pending_buf[e.sym_buf + e.sym_next++] = n, t === 0 ? e.dyn_ltree[n * 2]++ : (e.matches++, t--, e.dyn_ltree[(uh[n] + Wm + 1) * 2]++, e.dyn_dtree[vh(t) * 2]++), e.sym_next === e.sym_end),
	_tr_align: (e) => {
		bh(e, zm << 1, 3), xh(e, Qm, sh), Ch(e);
	}
}, Hh = (e, t, n, r) => {
	let i = e & 65535, a = e >>> 16 & 65535, o = 0;
	for (; n !== 0;) {
		o = n > 2e3 ? 2e3 : n, n -= o;
		do
			i = i + t[r++] | 0, a = a + i | 0;
		while (--o);
		i %= 65521, a %= 65521;
	}
	return i | a << 16;
}, Uh = new Uint32Array((() => {
	let e, t = [];
	for (var n = 0; n < 256; n++) {
		e = n;
		for (var r = 0; r < 8; r++) e = e & 1 ? 3988292384 ^ e >>> 1 : e >>> 1;
		t[n] = e;
	}
	return t;
})()), Wh = (e, t, n, r) => {
	let i = Uh, a = r + n;
	e ^= -1;
	for (let n = r; n < a; n++) e = e >>> 8 ^ i[(e ^ t[n]) & 255];
	return e ^ -1;
}, Gh = {
	2: `need dictionary`,
	1: `stream end`,
	0: ``,
	"-1": `file error`,
	"-2": `stream error`,
	"-3": `data error`,
	"-4": `insufficient memory`,
	"-5": `buffer error`,
	"-6": `incompatible version`
}, Kh = {
	Z_NO_FLUSH: 0,
	Z_PARTIAL_FLUSH: 1,
	Z_SYNC_FLUSH: 2,
	Z_FULL_FLUSH: 3,
	Z_FINISH: 4,
	Z_BLOCK: 5,
	Z_TREES: 6,
	Z_OK: 0,
	Z_STREAM_END: 1,
	Z_NEED_DICT: 2,
	Z_ERRNO: -1,
	Z_STREAM_ERROR: -2,
	Z_DATA_ERROR: -3,
	Z_MEM_ERROR: -4,
	Z_BUF_ERROR: -5,
	Z_NO_COMPRESSION: 0,
	Z_BEST_SPEED: 1,
	Z_BEST_COMPRESSION: 9,
	Z_DEFAULT_COMPRESSION: -1,
	Z_FILTERED: 1,
	Z_HUFFMAN_ONLY: 2,
	Z_RLE: 3,
	Z_FIXED: 4,
	Z_DEFAULT_STRATEGY: 0,
	Z_BINARY: 0,
	Z_TEXT: 1,
	Z_UNKNOWN: 2,
	Z_DEFLATED: 8
}, { _tr_init: qh, _tr_stored_block: Jh, _tr_flush_block: Yh, _tr_tally: Xh, _tr_align: Zh } = Vh, { Z_NO_FLUSH: Qh, Z_PARTIAL_FLUSH: $h, Z_FULL_FLUSH: eg, Z_FINISH: tg, Z_BLOCK: ng, Z_OK: rg, Z_STREAM_END: ig, Z_STREAM_ERROR: ag, Z_DATA_ERROR: og, Z_BUF_ERROR: sg, Z_DEFAULT_COMPRESSION: cg, Z_FILTERED: lg, Z_HUFFMAN_ONLY: ug, Z_RLE: dg, Z_FIXED: fg, Z_DEFAULT_STRATEGY: pg, Z_UNKNOWN: mg, Z_DEFLATED: hg } = Kh, gg = 9, _g = 15, vg = 8, yg = 286, bg = 30, xg = 19, Sg = 2 * yg + 1, Cg = 15, Z = 3, wg = 258, Tg = wg + Z + 1, Eg = 32, Dg = 42, Og = 57, kg = 69, Ag = 73, jg = 91, Mg = 103, Ng = 113, Pg = 666, Fg = 1, Ig = 2, Lg = 3, Rg = 4, zg = 3, Bg = (e, t) => (e.msg = Gh[t], t), Vg = (e) => e * 2 - (e > 4 ? 9 : 0), Hg = (e) => {
	let t = e.length;
	for (; --t >= 0;) e[t] = 0;
}, Ug = (e) => {
	let t, n, r, i = e.w_size;
	t = e.hash_size, r = t;
	do
		n = e.head[--r], e.head[r] = n >= i ? n - i : 0;
	while (--t);
	t = i, r = t;
	do
		n = e.prev[--r], e.prev[r] = n >= i ? n - i : 0;
	while (--t);
}, Wg = (e, t, n) => (t << e.hash_shift ^ n) & e.hash_mask, Gg = (e) => {
	let t = e.state, n = t.pending;
	n > e.avail_out && (n = e.avail_out), n !== 0 && (e.output.set(t.pending_buf.subarray(t.pending_out, t.pending_out + n), e.next_out), e.next_out += n, t.pending_out += n, e.total_out += n, e.avail_out -= n, t.pending -= n, t.pending === 0 && (t.pending_out = 0));
}, Kg = (e, t) => {
	Yh(e, e.block_start >= 0 ? e.block_start : -1, e.strstart - e.block_start, t), e.block_start = e.strstart, Gg(e.strm);
}, Q = (e, t) => {
	e.pending_buf[e.pending++] = t;
}, qg = (e, t) => {
	e.pending_buf[e.pending++] = t >>> 8 & 255, e.pending_buf[e.pending++] = t & 255;
}, Jg = (e, t, n, r) => {
	let i = e.avail_in;
	return i > r && (i = r), i === 0 ? 0 : (e.avail_in -= i, t.set(e.input.subarray(e.next_in, e.next_in + i), n), e.state.wrap === 1 ? e.adler = Hh(e.adler, t, i, n) : e.state.wrap === 2 && (e.adler = Wh(e.adler, t, i, n)), e.next_in += i, e.total_in += i, i);
}, Yg = (e, t) => {
	let n = e.max_chain_length, r = e.strstart, i, a, o = e.prev_length, s = e.nice_match, c = e.strstart > e.w_size - Tg ? e.strstart - (e.w_size - Tg) : 0, l = e.window, u = e.w_mask, d = e.prev, f = e.strstart + wg, p = l[r + o - 1], m = l[r + o];
	e.prev_length >= e.good_match && (n >>= 2), s > e.lookahead && (s = e.lookahead);
	do
		if (i = t, l[i + o] === m && l[i + o - 1] === p && l[i] === l[r] && l[++i] === l[r + 1]) {
			r += 2, i++;
			do;
			while (l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && l[++r] === l[++i] && r < f);
			if (a = wg - (f - r), r = f - wg, a > o) {
				if (e.match_start = t, o = a, a >= s) break;
				p = l[r + o - 1], m = l[r + o];
			}
		}
	while ((t = d[t & u]) > c && --n !== 0);
	return o <= e.lookahead ? o : e.lookahead;
}, Xg = (e) => {
	let t = e.w_size, n, r, i;
	do {
		if (r = e.window_size - e.lookahead - e.strstart, e.strstart >= t + (t - Tg) && (e.window.set(e.window.subarray(t, t + t - r), 0), e.match_start -= t, e.strstart -= t, e.block_start -= t, e.insert > e.strstart && (e.insert = e.strstart), Ug(e), r += t), e.strm.avail_in === 0) break;
		if (n = Jg(e.strm, e.window, e.strstart + e.lookahead, r), e.lookahead += n, e.lookahead + e.insert >= Z) for (i = e.strstart - e.insert, e.ins_h = e.window[i], e.ins_h = Wg(e, e.ins_h, e.window[i + 1]); e.insert && (e.ins_h = Wg(e, e.ins_h, e.window[i + Z - 1]), e.prev[i & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = i, i++, e.insert--, !(e.lookahead + e.insert < Z)););
	} while (e.lookahead < Tg && e.strm.avail_in !== 0);
}, Zg = (e, t) => {
	let n = e.pending_buf_size - 5 > e.w_size ? e.w_size : e.pending_buf_size - 5, r, i, a, o = 0, s = e.strm.avail_in;
	do {
		if (r = 65535, a = e.bi_valid + 42 >> 3, e.strm.avail_out < a || (a = e.strm.avail_out - a, i = e.strstart - e.block_start, r > i + e.strm.avail_in && (r = i + e.strm.avail_in), r > a && (r = a), r < n && (r === 0 && t !== tg || t === Qh || r !== i + e.strm.avail_in))) break;
		o = +(t === tg && r === i + e.strm.avail_in), Jh(e, 0, 0, o), e.pending_buf[e.pending - 4] = r, e.pending_buf[e.pending - 3] = r >> 8, e.pending_buf[e.pending - 2] = ~r, e.pending_buf[e.pending - 1] = ~r >> 8, Gg(e.strm), i && (i > r && (i = r), e.strm.output.set(e.window.subarray(e.block_start, e.block_start + i), e.strm.next_out), e.strm.next_out += i, e.strm.avail_out -= i, e.strm.total_out += i, e.block_start += i, r -= i), r && (Jg(e.strm, e.strm.output, e.strm.next_out, r), e.strm.next_out += r, e.strm.avail_out -= r, e.strm.total_out += r);
	} while (o === 0);
	return s -= e.strm.avail_in, s && (s >= e.w_size ? (e.matches = 2, e.window.set(e.strm.input.subarray(e.strm.next_in - e.w_size, e.strm.next_in), 0), e.strstart = e.w_size, e.insert = e.strstart) : (e.window_size - e.strstart <= s && (e.strstart -= e.w_size, e.window.set(e.window.subarray(e.w_size, e.w_size + e.strstart), 0), e.matches < 2 && e.matches++, e.insert > e.strstart && (e.insert = e.strstart)), e.window.set(e.strm.input.subarray(e.strm.next_in - s, e.strm.next_in), e.strstart), e.strstart += s, e.insert += s > e.w_size - e.insert ? e.w_size - e.insert : s), e.block_start = e.strstart), e.high_water < e.strstart && (e.high_water = e.strstart), o ? Rg : t !== Qh && t !== tg && e.strm.avail_in === 0 && e.strstart === e.block_start ? Ig : (a = e.window_size - e.strstart, e.strm.avail_in > a && e.block_start >= e.w_size && (e.block_start -= e.w_size, e.strstart -= e.w_size, e.window.set(e.window.subarray(e.w_size, e.w_size + e.strstart), 0), e.matches < 2 && e.matches++, a += e.w_size, e.insert > e.strstart && (e.insert = e.strstart)), a > e.strm.avail_in && (a = e.strm.avail_in), a && (Jg(e.strm, e.window, e.strstart, a), e.strstart += a, e.insert += a > e.w_size - e.insert ? e.w_size - e.insert : a), e.high_water < e.strstart && (e.high_water = e.strstart), a = e.bi_valid + 42 >> 3, a = e.pending_buf_size - a > 65535 ? 65535 : e.pending_buf_size - a, n = a > e.w_size ? e.w_size : a, i = e.strstart - e.block_start, (i >= n || (i || t === tg) && t !== Qh && e.strm.avail_in === 0 && i <= a) && (r = i > a ? a : i, o = +(t === tg && e.strm.avail_in === 0 && r === i), Jh(e, e.block_start, r, o), e.block_start += r, Gg(e.strm)), o ? Lg : Fg);
}, Qg = (e, t) => {
	let n, r;
	for (;;) {
		if (e.lookahead < Tg) {
			if (Xg(e), e.lookahead < Tg && t === Qh) return Fg;
			if (e.lookahead === 0) break;
		}
		if (n = 0, e.lookahead >= Z && (e.ins_h = Wg(e, e.ins_h, e.window[e.strstart + Z - 1]), n = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart), n !== 0 && e.strstart - n <= e.w_size - Tg && (e.match_length = Yg(e, n)), e.match_length >= Z) {
			if (r = Xh(e, e.strstart - e.match_start, e.match_length - Z), e.lookahead -= e.match_length, e.match_length <= e.max_lazy_match && e.lookahead >= Z) {
				e.match_length--;
				do
					e.strstart++, e.ins_h = Wg(e, e.ins_h, e.window[e.strstart + Z - 1]), n = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart;
				while (--e.match_length !== 0);
				e.strstart++;
			} else e.strstart += e.match_length, e.match_length = 0, e.ins_h = e.window[e.strstart], e.ins_h = Wg(e, e.ins_h, e.window[e.strstart + 1]);
		} else r = Xh(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++;
		if (r && (Kg(e, !1), e.strm.avail_out === 0)) return Fg;
	}
	return e.insert = e.strstart < Z - 1 ? e.strstart : Z - 1, t === tg ? (Kg(e, !0), e.strm.avail_out === 0 ? Lg : Rg) : e.sym_next && (Kg(e, !1), e.strm.avail_out === 0) ? Fg : Ig;
}, $g = (e, t) => {
	let n, r, i;
	for (;;) {
		if (e.lookahead < Tg) {
			if (Xg(e), e.lookahead < Tg && t === Qh) return Fg;
			if (e.lookahead === 0) break;
		}
		if (n = 0, e.lookahead >= Z && (e.ins_h = Wg(e, e.ins_h, e.window[e.strstart + Z - 1]), n = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart), e.prev_length = e.match_length, e.prev_match = e.match_start, e.match_length = Z - 1, n !== 0 && e.prev_length < e.max_lazy_match && e.strstart - n <= e.w_size - Tg && (e.match_length = Yg(e, n), e.match_length <= 5 && (e.strategy === lg || e.match_length === Z && e.strstart - e.match_start > 4096) && (e.match_length = Z - 1)), e.prev_length >= Z && e.match_length <= e.prev_length) {
			i = e.strstart + e.lookahead - Z, r = Xh(e, e.strstart - 1 - e.prev_match, e.prev_length - Z), e.lookahead -= e.prev_length - 1, e.prev_length -= 2;
			do
				++e.strstart <= i && (e.ins_h = Wg(e, e.ins_h, e.window[e.strstart + Z - 1]), n = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart);
			while (--e.prev_length !== 0);
			if (e.match_available = 0, e.match_length = Z - 1, e.strstart++, r && (Kg(e, !1), e.strm.avail_out === 0)) return Fg;
		} else if (e.match_available) {
			if (r = Xh(e, 0, e.window[e.strstart - 1]), r && Kg(e, !1), e.strstart++, e.lookahead--, e.strm.avail_out === 0) return Fg;
		} else e.match_available = 1, e.strstart++, e.lookahead--;
	}
	return e.match_available &&= (r = Xh(e, 0, e.window[e.strstart - 1]), 0), e.insert = e.strstart < Z - 1 ? e.strstart : Z - 1, t === tg ? (Kg(e, !0), e.strm.avail_out === 0 ? Lg : Rg) : e.sym_next && (Kg(e, !1), e.strm.avail_out === 0) ? Fg : Ig;
}, e_ = (e, t) => {
	let n, r, i, a, o = e.window;
	for (;;) {
		if (e.lookahead <= wg) {
			if (Xg(e), e.lookahead <= wg && t === Qh) return Fg;
			if (e.lookahead === 0) break;
		}
		if (e.match_length = 0, e.lookahead >= Z && e.strstart > 0 && (i = e.strstart - 1, r = o[i], r === o[++i] && r === o[++i] && r === o[++i])) {
			a = e.strstart + wg;
			do;
			while (r === o[++i] && r === o[++i] && r === o[++i] && r === o[++i] && r === o[++i] && r === o[++i] && r === o[++i] && r === o[++i] && i < a);
			e.match_length = wg - (a - i), e.match_length > e.lookahead && (e.match_length = e.lookahead);
		}
		if (e.match_length >= Z ? (n = Xh(e, 1, e.match_length - Z), e.lookahead -= e.match_length, e.strstart += e.match_length, e.match_length = 0) : (n = Xh(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++), n && (Kg(e, !1), e.strm.avail_out === 0)) return Fg;
	}
	return e.insert = 0, t === tg ? (Kg(e, !0), e.strm.avail_out === 0 ? Lg : Rg) : e.sym_next && (Kg(e, !1), e.strm.avail_out === 0) ? Fg : Ig;
}, t_ = (e, t) => {
	let n;
	for (;;) {
		if (e.lookahead === 0 && (Xg(e), e.lookahead === 0)) {
			if (t === Qh) return Fg;
			break;
		}
		if (e.match_length = 0, n = Xh(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++, n && (Kg(e, !1), e.strm.avail_out === 0)) return Fg;
	}
	return e.insert = 0, t === tg ? (Kg(e, !0), e.strm.avail_out === 0 ? Lg : Rg) : e.sym_next && (Kg(e, !1), e.strm.avail_out === 0) ? Fg : Ig;
};
function n_(e, t, n, r, i) {
	this.good_length = e, this.max_lazy = t, this.nice_length = n, this.max_chain = r, this.func = i;
}
var r_ = [
	new n_(0, 0, 0, 0, Zg),
	new n_(4, 4, 8, 4, Qg),
	new n_(4, 5, 16, 8, Qg),
	new n_(4, 6, 32, 32, Qg),
	new n_(4, 4, 16, 16, $g),
	new n_(8, 16, 32, 32, $g),
	new n_(8, 16, 128, 128, $g),
	new n_(8, 32, 128, 256, $g),
	new n_(32, 128, 258, 1024, $g),
	new n_(32, 258, 258, 4096, $g)
], i_ = (e) => {
	e.window_size = 2 * e.w_size, Hg(e.head), e.max_lazy_match = r_[e.level].max_lazy, e.good_match = r_[e.level].good_length, e.nice_match = r_[e.level].nice_length, e.max_chain_length = r_[e.level].max_chain, e.strstart = 0, e.block_start = 0, e.lookahead = 0, e.insert = 0, e.match_length = e.prev_length = Z - 1, e.match_available = 0, e.ins_h = 0;
};
function a_() {
	this.strm = null, this.status = 0, this.pending_buf = null, this.pending_buf_size = 0, this.pending_out = 0, this.pending = 0, this.wrap = 0, this.gzhead = null, this.gzindex = 0, this.method = hg, this.last_flush = -1, this.w_size = 0, this.w_bits = 0, this.w_mask = 0, this.window = null, this.window_size = 0, this.prev = null, this.head = null, this.ins_h = 0, this.hash_size = 0, this.hash_bits = 0, this.hash_mask = 0, this.hash_shift = 0, this.block_start = 0, this.match_length = 0, this.prev_match = 0, this.match_available = 0, this.strstart = 0, this.match_start = 0, this.lookahead = 0, this.prev_length = 0, this.max_chain_length = 0, this.max_lazy_match = 0, this.level = 0, this.strategy = 0, this.good_match = 0, this.nice_match = 0, this.dyn_ltree = new Uint16Array(Sg * 2), this.dyn_dtree = new Uint16Array((2 * bg + 1) * 2), this.bl_tree = new Uint16Array((2 * xg + 1) * 2), Hg(this.dyn_ltree), Hg(this.dyn_dtree), Hg(this.bl_tree), this.l_desc = null, this.d_desc = null, this.bl_desc = null, this.bl_count = new Uint16Array(Cg + 1), this.heap = new Uint16Array(2 * yg + 1), Hg(this.heap), this.heap_len = 0, this.heap_max = 0, this.depth = new Uint16Array(2 * yg + 1), Hg(this.depth), this.sym_buf = 0, this.lit_bufsize = 0, this.sym_next = 0, this.sym_end = 0, this.opt_len = 0, this.static_len = 0, this.matches = 0, this.insert = 0, this.bi_buf = 0, this.bi_valid = 0;
}
var o_ = (e) => {
	if (!e) return 1;
	let t = e.state;
	return +(!t || t.strm !== e || t.status !== Dg && t.status !== Og && t.status !== kg && t.status !== Ag && t.status !== jg && t.status !== Mg && t.status !== Ng && t.status !== Pg);
}, s_ = (e) => {
	if (o_(e)) return Bg(e, ag);
	e.total_in = e.total_out = 0, e.data_type = mg;
	let t = e.state;
	return t.pending = 0, t.pending_out = 0, t.wrap < 0 && (t.wrap = -t.wrap), t.status = t.wrap === 2 ? Og : t.wrap ? Dg : Ng, e.adler = t.wrap === 2 ? 0 : 1, t.last_flush = -2, qh(t), rg;
}, c_ = (e) => {
	let t = s_(e);
	return t === rg && i_(e.state), t;
}, l_ = (e, t) => o_(e) || e.state.wrap !== 2 ? ag : (e.state.gzhead = t, rg), u_ = (e, t, n, r, i, a) => {
	if (!e) return ag;
	let o = 1;
	if (t === cg && (t = 6), r < 0 ? (o = 0, r = -r) : r > 15 && (o = 2, r -= 16), i < 1 || i > gg || n !== hg || r < 8 || r > 15 || t < 0 || t > 9 || a < 0 || a > fg || r === 8 && o !== 1) return Bg(e, ag);
	r === 8 && (r = 9);
	let s = new a_();
	return e.state = s, s.strm = e, s.status = Dg, s.wrap = o, s.gzhead = null, s.w_bits = r, s.w_size = 1 << s.w_bits, s.w_mask = s.w_size - 1, s.hash_bits = i + 7, s.hash_size = 1 << s.hash_bits, s.hash_mask = s.hash_size - 1, s.hash_shift = ~~((s.hash_bits + Z - 1) / Z), s.window = new Uint8Array(s.w_size * 2), s.head = new Uint16Array(s.hash_size), s.prev = new Uint16Array(s.w_size), s.lit_bufsize = 1 << i + 6, s.pending_buf_size = s.lit_bufsize * 4, s.pending_buf = new Uint8Array(s.pending_buf_size), s.sym_buf = s.lit_bufsize, s.sym_end = (s.lit_bufsize - 1) * 3, s.level = t, s.strategy = a, s.method = n, c_(e);
}, d_ = {
	deflateInit: (e, t) => u_(e, t, hg, _g, vg, pg),
	deflateInit2: u_,
	deflateReset: c_,
	deflateResetKeep: s_,
	deflateSetHeader: l_,
	deflate: (e, t) => {
		if (o_(e) || t > ng || t < 0) return e ? Bg(e, ag) : ag;
		let n = e.state;
		if (!e.output || e.avail_in !== 0 && !e.input || n.status === Pg && t !== tg) return Bg(e, e.avail_out === 0 ? sg : ag);
		let r = n.last_flush;
		if (n.last_flush = t, n.pending !== 0) {
			if (Gg(e), e.avail_out === 0) return n.last_flush = -1, rg;
		} else if (e.avail_in === 0 && Vg(t) <= Vg(r) && t !== tg) return Bg(e, sg);
		if (n.status === Pg && e.avail_in !== 0) return Bg(e, sg);
		if (n.status === Dg && n.wrap === 0 && (n.status = Ng), n.status === Dg) {
			let t = hg + (n.w_bits - 8 << 4) << 8, r = -1;
			if (r = n.strategy >= ug || n.level < 2 ? 0 : n.level < 6 ? 1 : n.level === 6 ? 2 : 3, t |= r << 6, n.strstart !== 0 && (t |= Eg), t += 31 - t % 31, qg(n, t), n.strstart !== 0 && (qg(n, e.adler >>> 16), qg(n, e.adler & 65535)), e.adler = 1, n.status = Ng, Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
		}
		if (n.status === Og) {
			if (e.adler = 0, Q(n, 31), Q(n, 139), Q(n, 8), n.gzhead) Q(n, +!!n.gzhead.text + (n.gzhead.hcrc ? 2 : 0) + (n.gzhead.extra ? 4 : 0) + (n.gzhead.name ? 8 : 0) + (n.gzhead.comment ? 16 : 0)), Q(n, n.gzhead.time & 255), Q(n, n.gzhead.time >> 8 & 255), Q(n, n.gzhead.time >> 16 & 255), Q(n, n.gzhead.time >> 24 & 255), Q(n, n.level === 9 ? 2 : n.strategy >= ug || n.level < 2 ? 4 : 0), Q(n, n.gzhead.os & 255), n.gzhead.extra && n.gzhead.extra.length && (Q(n, n.gzhead.extra.length & 255), Q(n, n.gzhead.extra.length >> 8 & 255)), n.gzhead.hcrc && (e.adler = Wh(e.adler, n.pending_buf, n.pending, 0)), n.gzindex = 0, n.status = kg;
			else if (Q(n, 0), Q(n, 0), Q(n, 0), Q(n, 0), Q(n, 0), Q(n, n.level === 9 ? 2 : n.strategy >= ug || n.level < 2 ? 4 : 0), Q(n, zg), n.status = Ng, Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
		}
		if (n.status === kg) {
			if (n.gzhead.extra) {
				let t = n.pending, r = (n.gzhead.extra.length & 65535) - n.gzindex;
				for (; n.pending + r > n.pending_buf_size;) {
					let i = n.pending_buf_size - n.pending;
					if (n.pending_buf.set(n.gzhead.extra.subarray(n.gzindex, n.gzindex + i), n.pending), n.pending = n.pending_buf_size, n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t)), n.gzindex += i, Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
					t = 0, r -= i;
				}
				let i = new Uint8Array(n.gzhead.extra);
				n.pending_buf.set(i.subarray(n.gzindex, n.gzindex + r), n.pending), n.pending += r, n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t)), n.gzindex = 0;
			}
			n.status = Ag;
		}
		if (n.status === Ag) {
			if (n.gzhead.name) {
				let t = n.pending, r;
				do {
					if (n.pending === n.pending_buf_size) {
						if (n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t)), Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
						t = 0;
					}
					r = n.gzindex < n.gzhead.name.length ? n.gzhead.name.charCodeAt(n.gzindex++) & 255 : 0, Q(n, r);
				} while (r !== 0);
				n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t)), n.gzindex = 0;
			}
			n.status = jg;
		}
		if (n.status === jg) {
			if (n.gzhead.comment) {
				let t = n.pending, r;
				do {
					if (n.pending === n.pending_buf_size) {
						if (n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t)), Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
						t = 0;
					}
					r = n.gzindex < n.gzhead.comment.length ? n.gzhead.comment.charCodeAt(n.gzindex++) & 255 : 0, Q(n, r);
				} while (r !== 0);
				n.gzhead.hcrc && n.pending > t && (e.adler = Wh(e.adler, n.pending_buf, n.pending - t, t));
			}
			n.status = Mg;
		}
		if (n.status === Mg) {
			if (n.gzhead.hcrc) {
				if (n.pending + 2 > n.pending_buf_size && (Gg(e), n.pending !== 0)) return n.last_flush = -1, rg;
				Q(n, e.adler & 255), Q(n, e.adler >> 8 & 255), e.adler = 0;
			}
			if (n.status = Ng, Gg(e), n.pending !== 0) return n.last_flush = -1, rg;
		}
		if (e.avail_in !== 0 || n.lookahead !== 0 || t !== Qh && n.status !== Pg) {
			let r = n.level === 0 ? Zg(n, t) : n.strategy === ug ? t_(n, t) : n.strategy === dg ? e_(n, t) : r_[n.level].func(n, t);
			if ((r === Lg || r === Rg) && (n.status = Pg), r === Fg || r === Lg) return e.avail_out === 0 && (n.last_flush = -1), rg;
			if (r === Ig && (t === $h ? Zh(n) : t !== ng && (Jh(n, 0, 0, !1), t === eg && (Hg(n.head), n.lookahead === 0 && (n.strstart = 0, n.block_start = 0, n.insert = 0))), Gg(e), e.avail_out === 0)) return n.last_flush = -1, rg;
		}
		return t === tg ? n.wrap <= 0 ? ig : (n.wrap === 2 ? (Q(n, e.adler & 255), Q(n, e.adler >> 8 & 255), Q(n, e.adler >> 16 & 255), Q(n, e.adler >> 24 & 255), Q(n, e.total_in & 255), Q(n, e.total_in >> 8 & 255), Q(n, e.total_in >> 16 & 255), Q(n, e.total_in >> 24 & 255)) : (qg(n, e.adler >>> 16), qg(n, e.adler & 65535)), Gg(e), n.wrap > 0 && (n.wrap = -n.wrap), n.pending === 0 ? ig : rg) : rg;
	},
	deflateEnd: (e) => {
		if (o_(e)) return ag;
		let t = e.state.status;
		return e.state = null, t === Ng ? Bg(e, og) : rg;
	},
	deflateSetDictionary: (e, t) => {
		let n = t.length;
		if (o_(e)) return ag;
		let r = e.state, i = r.wrap;
		if (i === 2 || i === 1 && r.status !== Dg || r.lookahead) return ag;
		if (i === 1 && (e.adler = Hh(e.adler, t, n, 0)), r.wrap = 0, n >= r.w_size) {
			i === 0 && (Hg(r.head), r.strstart = 0, r.block_start = 0, r.insert = 0);
			let e = new Uint8Array(r.w_size);
			e.set(t.subarray(n - r.w_size, n), 0), t = e, n = r.w_size;
		}
		let a = e.avail_in, o = e.next_in, s = e.input;
		for (e.avail_in = n, e.next_in = 0, e.input = t, Xg(r); r.lookahead >= Z;) {
			let e = r.strstart, t = r.lookahead - (Z - 1);
			do
				r.ins_h = Wg(r, r.ins_h, r.window[e + Z - 1]), r.prev[e & r.w_mask] = r.head[r.ins_h], r.head[r.ins_h] = e, e++;
			while (--t);
			r.strstart = e, r.lookahead = Z - 1, Xg(r);
		}
		return r.strstart += r.lookahead, r.block_start = r.strstart, r.insert = r.lookahead, r.lookahead = 0, r.match_length = r.prev_length = Z - 1, r.match_available = 0, e.next_in = o, e.input = s, e.avail_in = a, r.wrap = i, rg;
	},
	deflateInfo: `pako deflate (from Nodeca project)`
}, f_ = (e, t) => Object.prototype.hasOwnProperty.call(e, t), p_ = {
	assign: function(e) {
		let t = Array.prototype.slice.call(arguments, 1);
		for (; t.length;) {
			let n = t.shift();
			if (n) {
				if (typeof n != `object`) throw TypeError(n + `must be non-object`);
				for (let t in n) f_(n, t) && (e[t] = n[t]);
			}
		}
		return e;
	},
	flattenChunks: (e) => {
		let t = 0;
		for (let n = 0, r = e.length; n < r; n++) t += e[n].length;
		let n = new Uint8Array(t);
		for (let t = 0, r = 0, i = e.length; t < i; t++) {
			let i = e[t];
			n.set(i, r), r += i.length;
		}
		return n;
	}
}, m_ = !0;
try {
	String.fromCharCode.apply(null, /* @__PURE__ */ new Uint8Array(1));
} catch {
	m_ = !1;
}
var h_ = /* @__PURE__ */ new Uint8Array(256);
for (let e = 0; e < 256; e++) h_[e] = e >= 252 ? 6 : e >= 248 ? 5 : e >= 240 ? 4 : e >= 224 ? 3 : e >= 192 ? 2 : 1;
h_[254] = h_[254] = 1;
var g_ = (e) => {
	if (typeof TextEncoder == `function` && TextEncoder.prototype.encode) return new TextEncoder().encode(e);
	let t, n, r, i, a, o = e.length, s = 0;
	for (i = 0; i < o; i++) n = e.charCodeAt(i), (n & 64512) == 55296 && i + 1 < o && (r = e.charCodeAt(i + 1), (r & 64512) == 56320 && (n = 65536 + (n - 55296 << 10) + (r - 56320), i++)), s += n < 128 ? 1 : n < 2048 ? 2 : n < 65536 ? 3 : 4;
	for (t = new Uint8Array(s), a = 0, i = 0; a < s; i++) n = e.charCodeAt(i), (n & 64512) == 55296 && i + 1 < o && (r = e.charCodeAt(i + 1), (r & 64512) == 56320 && (n = 65536 + (n - 55296 << 10) + (r - 56320), i++)), n < 128 ? t[a++] = n : n < 2048 ? (t[a++] = 192 | n >>> 6, t[a++] = 128 | n & 63) : n < 65536 ? (t[a++] = 224 | n >>> 12, t[a++] = 128 | n >>> 6 & 63, t[a++] = 128 | n & 63) : (t[a++] = 240 | n >>> 18, t[a++] = 128 | n >>> 12 & 63, t[a++] = 128 | n >>> 6 & 63, t[a++] = 128 | n & 63);
	return t;
}, __ = (e, t) => {
	if (t < 65534 && e.subarray && m_) return String.fromCharCode.apply(null, e.length === t ? e : e.subarray(0, t));
	let n = ``;
	for (let r = 0; r < t; r++) n += String.fromCharCode(e[r]);
	return n;
}, v_ = {
	string2buf: g_,
	buf2string: (e, t) => {
		let n = t || e.length;
		if (typeof TextDecoder == `function` && TextDecoder.prototype.decode) return new TextDecoder().decode(e.subarray(0, t));
		let r, i, a = Array(n * 2);
		for (i = 0, r = 0; r < n;) {
			let t = e[r++];
			if (t < 128) {
				a[i++] = t;
				continue;
			}
			let o = h_[t];
			if (o > 4) a[i++] = 65533, r += o - 1;
			else {
				for (t &= o === 2 ? 31 : o === 3 ? 15 : 7; o > 1 && r < n;) t = t << 6 | e[r++] & 63, o--;
				o > 1 ? a[i++] = 65533 : t < 65536 ? a[i++] = t : (t -= 65536, a[i++] = 55296 | t >> 10 & 1023, a[i++] = 56320 | t & 1023);
			}
		}
		return __(a, i);
	},
	utf8border: (e, t) => {
		t ||= e.length, t > e.length && (t = e.length);
		let n = t - 1;
		for (; n >= 0 && (e[n] & 192) == 128;) n--;
		return n < 0 || n === 0 ? t : n + h_[e[n]] > t ? n : t;
	}
};
function y_() {
	this.input = null, this.next_in = 0, this.avail_in = 0, this.total_in = 0, this.output = null, this.next_out = 0, this.avail_out = 0, this.total_out = 0, this.msg = ``, this.state = null, this.data_type = 2, this.adler = 0;
}
var b_ = y_, x_ = Object.prototype.toString, { Z_NO_FLUSH: S_, Z_SYNC_FLUSH: C_, Z_FULL_FLUSH: w_, Z_FINISH: T_, Z_OK: E_, Z_STREAM_END: D_, Z_DEFAULT_COMPRESSION: O_, Z_DEFAULT_STRATEGY: k_, Z_DEFLATED: A_ } = Kh;
function j_(e) {
	this.options = p_.assign({
		level: O_,
		method: A_,
		chunkSize: 16384,
		windowBits: 15,
		memLevel: 8,
		strategy: k_
	}, e || {});
	let t = this.options;
	t.raw && t.windowBits > 0 ? t.windowBits = -t.windowBits : t.gzip && t.windowBits > 0 && t.windowBits < 16 && (t.windowBits += 16), this.err = 0, this.msg = ``, this.ended = !1, this.chunks = [], this.strm = new b_(), this.strm.avail_out = 0;
	let n = d_.deflateInit2(this.strm, t.level, t.method, t.windowBits, t.memLevel, t.strategy);
	if (n !== E_) throw Error(Gh[n]);
	if (t.header && d_.deflateSetHeader(this.strm, t.header), t.dictionary) {
		let e;
		if (e = typeof t.dictionary == `string` ? v_.string2buf(t.dictionary) : x_.call(t.dictionary) === `[object ArrayBuffer]` ? new Uint8Array(t.dictionary) : t.dictionary, n = d_.deflateSetDictionary(this.strm, e), n !== E_) throw Error(Gh[n]);
		this._dict_set = !0;
	}
}
j_.prototype.push = function(e, t) {
	let n = this.strm, r = this.options.chunkSize, i, a;
	if (this.ended) return !1;
	for (a = t === ~~t ? t : t === !0 ? T_ : S_, n.input = typeof e == `string` ? v_.string2buf(e) : x_.call(e) === `[object ArrayBuffer]` ? new Uint8Array(e) : e, n.next_in = 0, n.avail_in = n.input.length;;) if (n.avail_out === 0 && (n.output = new Uint8Array(r), n.next_out = 0, n.avail_out = r), (a === C_ || a === w_) && n.avail_out <= 6) this.onData(n.output.subarray(0, n.next_out)), n.avail_out = 0;
	else {
		if (i = d_.deflate(n, a), i === D_) return n.next_out > 0 && this.onData(n.output.subarray(0, n.next_out)), i = d_.deflateEnd(this.strm), this.onEnd(i), this.ended = !0, i === E_;
		if (n.avail_out === 0) this.onData(n.output);
		else if (a > 0 && n.next_out > 0) this.onData(n.output.subarray(0, n.next_out)), n.avail_out = 0;
		else if (n.avail_in === 0) break;
	}
	return !0;
}, j_.prototype.onData = function(e) {
	this.chunks.push(e);
}, j_.prototype.onEnd = function(e) {
	e === E_ && (this.result = p_.flattenChunks(this.chunks)), this.chunks = [], this.err = e, this.msg = this.strm.msg;
};
function M_(e, t) {
	let n = new j_(t);
	if (n.push(e, !0), n.err) throw n.msg || Gh[n.err];
	return n.result;
}
function N_(e, t) {
	return t ||= {}, t.raw = !0, M_(e, t);
}
function P_(e, t) {
	return t ||= {}, t.gzip = !0, M_(e, t);
}
var F_ = {
	Deflate: j_,
	deflate: M_,
	deflateRaw: N_,
	gzip: P_,
	constants: Kh
}, I_ = 16209, L_ = 16191, R_ = function(e, t) {
	let n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, b, x, S, C, w, T, E = e.state;
	n = e.next_in, w = e.input, r = n + (e.avail_in - 5), i = e.next_out, T = e.output, a = i - (t - e.avail_out), o = i + (e.avail_out - 257), s = E.dmax, c = E.wsize, l = E.whave, u = E.wnext, d = E.window, f = E.hold, p = E.bits, m = E.lencode, h = E.distcode, g = (1 << E.lenbits) - 1, _ = (1 << E.distbits) - 1;
	top: do {
		p < 15 && (f += w[n++] << p, p += 8, f += w[n++] << p, p += 8), v = m[f & g];
		dolen: for (;;) {
			if (y = v >>> 24, f >>>= y, p -= y, y = v >>> 16 & 255, y === 0) T[i++] = v & 65535;
			else if (y & 16) {
				b = v & 65535, y &= 15, y && (p < y && (f += w[n++] << p, p += 8), b += f & (1 << y) - 1, f >>>= y, p -= y), p < 15 && (f += w[n++] << p, p += 8, f += w[n++] << p, p += 8), v = h[f & _];
				dodist: for (;;) {
					if (y = v >>> 24, f >>>= y, p -= y, y = v >>> 16 & 255, y & 16) {
						if (x = v & 65535, y &= 15, p < y && (f += w[n++] << p, p += 8, p < y && (f += w[n++] << p, p += 8)), x += f & (1 << y) - 1, x > s) {
							e.msg = `invalid distance too far back`, E.mode = I_;
							break top;
						}
						if (f >>>= y, p -= y, y = i - a, x > y) {
							if (y = x - y, y > l && E.sane) {
								e.msg = `invalid distance too far back`, E.mode = I_;
								break top;
							}
							if (S = 0, C = d, u === 0) {
								if (S += c - y, y < b) {
									b -= y;
									do
										T[i++] = d[S++];
									while (--y);
									S = i - x, C = T;
								}
							} else if (u < y) {
								if (S += c + u - y, y -= u, y < b) {
									b -= y;
									do
										T[i++] = d[S++];
									while (--y);
									if (S = 0, u < b) {
										y = u, b -= y;
										do
											T[i++] = d[S++];
										while (--y);
										S = i - x, C = T;
									}
								}
							} else if (S += u - y, y < b) {
								b -= y;
								do
									T[i++] = d[S++];
								while (--y);
								S = i - x, C = T;
							}
							for (; b > 2;) T[i++] = C[S++], T[i++] = C[S++], T[i++] = C[S++], b -= 3;
							b && (T[i++] = C[S++], b > 1 && (T[i++] = C[S++]));
						} else {
							S = i - x;
							do
								T[i++] = T[S++], T[i++] = T[S++], T[i++] = T[S++], b -= 3;
							while (b > 2);
							b && (T[i++] = T[S++], b > 1 && (T[i++] = T[S++]));
						}
					} else if (y & 64) {
						e.msg = `invalid distance code`, E.mode = I_;
						break top;
					} else {
						v = h[(v & 65535) + (f & (1 << y) - 1)];
						continue dodist;
					}
					break;
				}
			} else if (!(y & 64)) {
				v = m[(v & 65535) + (f & (1 << y) - 1)];
				continue dolen;
			} else if (y & 32) {
				E.mode = L_;
				break top;
			} else {
				e.msg = `invalid literal/length code`, E.mode = I_;
				break top;
			}
			break;
		}
	} while (n < r && i < o);
	b = p >> 3, n -= b, p -= b << 3, f &= (1 << p) - 1, e.next_in = n, e.next_out = i, e.avail_in = n < r ? 5 + (r - n) : 5 - (n - r), e.avail_out = i < o ? 257 + (o - i) : 257 - (i - o), E.hold = f, E.bits = p;
}, z_ = 15, B_ = 852, V_ = 592, H_ = 0, U_ = 1, W_ = 2, G_ = new Uint16Array([
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258,
	0,
	0
]), K_ = new Uint8Array([
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	17,
	17,
	17,
	17,
	18,
	18,
	18,
	18,
	19,
	19,
	19,
	19,
	20,
	20,
	20,
	20,
	21,
	21,
	21,
	21,
	16,
	72,
	78
]), q_ = new Uint16Array([
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577,
	0,
	0
]), J_ = new Uint8Array([
	16,
	16,
	16,
	16,
	17,
	17,
	18,
	18,
	19,
	19,
	20,
	20,
	21,
	21,
	22,
	22,
	23,
	23,
	24,
	24,
	25,
	25,
	26,
	26,
	27,
	27,
	28,
	28,
	29,
	29,
	64,
	64
]), Y_ = (e, t, n, r, i, a, o, s) => {
	let c = s.bits, l = 0, u = 0, d = 0, f = 0, p = 0, m = 0, h = 0, g = 0, _ = 0, v = 0, y, b, x, S, C, w = null, T, E = new Uint16Array(z_ + 1), D = new Uint16Array(z_ + 1), O = null, k, ee, A;
	for (l = 0; l <= z_; l++) E[l] = 0;
	for (u = 0; u < r; u++) E[t[n + u]]++;
	for (p = c, f = z_; f >= 1 && E[f] === 0; f--);
	if (p > f && (p = f), f === 0) return i[a++] = 20971520, i[a++] = 20971520, s.bits = 1, 0;
	for (d = 1; d < f && E[d] === 0; d++);
	for (p < d && (p = d), g = 1, l = 1; l <= z_; l++) if (g <<= 1, g -= E[l], g < 0) return -1;
	if (g > 0 && (e === H_ || f !== 1)) return -1;
	for (D[1] = 0, l = 1; l < z_; l++) D[l + 1] = D[l] + E[l];
	for (u = 0; u < r; u++) t[n + u] !== 0 && (o[D[t[n + u]]++] = u);
	if (e === H_ ? (w = O = o, T = 20) : e === U_ ? (w = G_, O = K_, T = 257) : (w = q_, O = J_, T = 0), v = 0, u = 0, l = d, C = a, m = p, h = 0, x = -1, _ = 1 << p, S = _ - 1, e === U_ && _ > B_ || e === W_ && _ > V_) return 1;
	for (;;) {
		k = l - h, o[u] + 1 < T ? (ee = 0, A = o[u]) : o[u] >= T ? (ee = O[o[u] - T], A = w[o[u] - T]) : (ee = 96, A = 0), y = 1 << l - h, b = 1 << m, d = b;
		do
			b -= y, i[C + (v >> h) + b] = k << 24 | ee << 16 | A;
		while (b !== 0);
		for (y = 1 << l - 1; v & y;) y >>= 1;
		if (y === 0 ? v = 0 : (v &= y - 1, v += y), u++, --E[l] === 0) {
			if (l === f) break;
			l = t[n + o[u]];
		}
		if (l > p && (v & S) !== x) {
			for (h === 0 && (h = p), C += d, m = l - h, g = 1 << m; m + h < f && (g -= E[m + h], !(g <= 0));) m++, g <<= 1;
			if (_ += 1 << m, e === U_ && _ > B_ || e === W_ && _ > V_) return 1;
			x = v & S, i[x] = p << 24 | m << 16 | C - a;
		}
	}
	return v !== 0 && (i[C + v] = l - h << 24 | 4194304), s.bits = p, 0;
}, X_ = 0, Z_ = 1, Q_ = 2, { Z_FINISH: $_, Z_BLOCK: ev, Z_TREES: tv, Z_OK: nv, Z_STREAM_END: rv, Z_NEED_DICT: iv, Z_STREAM_ERROR: av, Z_DATA_ERROR: ov, Z_MEM_ERROR: sv, Z_BUF_ERROR: cv, Z_DEFLATED: lv } = Kh, uv = 16180, dv = 16181, fv = 16182, pv = 16183, mv = 16184, hv = 16185, gv = 16186, _v = 16187, vv = 16188, yv = 16189, bv = 16190, xv = 16191, Sv = 16192, Cv = 16193, wv = 16194, Tv = 16195, Ev = 16196, Dv = 16197, Ov = 16198, kv = 16199, Av = 16200, jv = 16201, Mv = 16202, Nv = 16203, Pv = 16204, Fv = 16205, Iv = 16206, Lv = 16207, Rv = 16208, zv = 16209, Bv = 16210, Vv = 16211, Hv = 852, Uv = 592, Wv = 15, Gv = (e) => (e >>> 24 & 255) + (e >>> 8 & 65280) + ((e & 65280) << 8) + ((e & 255) << 24);
function Kv() {
	this.strm = null, this.mode = 0, this.last = !1, this.wrap = 0, this.havedict = !1, this.flags = 0, this.dmax = 0, this.check = 0, this.total = 0, this.head = null, this.wbits = 0, this.wsize = 0, this.whave = 0, this.wnext = 0, this.window = null, this.hold = 0, this.bits = 0, this.length = 0, this.offset = 0, this.extra = 0, this.lencode = null, this.distcode = null, this.lenbits = 0, this.distbits = 0, this.ncode = 0, this.nlen = 0, this.ndist = 0, this.have = 0, this.next = null, this.lens = /* @__PURE__ */ new Uint16Array(320), this.work = /* @__PURE__ */ new Uint16Array(288), this.lendyn = null, this.distdyn = null, this.sane = 0, this.back = 0, this.was = 0;
}
var qv = (e) => {
	if (!e) return 1;
	let t = e.state;
	return +(!t || t.strm !== e || t.mode < uv || t.mode > Vv);
}, Jv = (e) => {
	if (qv(e)) return av;
	let t = e.state;
	return e.total_in = e.total_out = t.total = 0, e.msg = ``, t.wrap && (e.adler = t.wrap & 1), t.mode = uv, t.last = 0, t.havedict = 0, t.flags = -1, t.dmax = 32768, t.head = null, t.hold = 0, t.bits = 0, t.lencode = t.lendyn = new Int32Array(Hv), t.distcode = t.distdyn = new Int32Array(Uv), t.sane = 1, t.back = -1, nv;
}, Yv = (e) => {
	if (qv(e)) return av;
	let t = e.state;
	return t.wsize = 0, t.whave = 0, t.wnext = 0, Jv(e);
}, Xv = (e, t) => {
	let n;
	if (qv(e)) return av;
	let r = e.state;
	return t < 0 ? (n = 0, t = -t) : (n = (t >> 4) + 5, t < 48 && (t &= 15)), t && (t < 8 || t > 15) ? av : (r.window !== null && r.wbits !== t && (r.window = null), r.wrap = n, r.wbits = t, Yv(e));
}, Zv = (e, t) => {
	if (!e) return av;
	let n = new Kv();
	e.state = n, n.strm = e, n.window = null, n.mode = uv;
	let r = Xv(e, t);
	return r !== nv && (e.state = null), r;
}, Qv = (e) => Zv(e, Wv), $v = !0, ey, ty, ny = (e) => {
	if ($v) {
		ey = /* @__PURE__ */ new Int32Array(512), ty = /* @__PURE__ */ new Int32Array(32);
		let t = 0;
		for (; t < 144;) e.lens[t++] = 8;
		for (; t < 256;) e.lens[t++] = 9;
		for (; t < 280;) e.lens[t++] = 7;
		for (; t < 288;) e.lens[t++] = 8;
		for (Y_(Z_, e.lens, 0, 288, ey, 0, e.work, { bits: 9 }), t = 0; t < 32;) e.lens[t++] = 5;
		Y_(Q_, e.lens, 0, 32, ty, 0, e.work, { bits: 5 }), $v = !1;
	}
	e.lencode = ey, e.lenbits = 9, e.distcode = ty, e.distbits = 5;
}, ry = (e, t, n, r) => {
	let i, a = e.state;
	return a.window === null && (a.wsize = 1 << a.wbits, a.wnext = 0, a.whave = 0, a.window = new Uint8Array(a.wsize)), r >= a.wsize ? (a.window.set(t.subarray(n - a.wsize, n), 0), a.wnext = 0, a.whave = a.wsize) : (i = a.wsize - a.wnext, i > r && (i = r), a.window.set(t.subarray(n - r, n - r + i), a.wnext), r -= i, r ? (a.window.set(t.subarray(n - r, n), 0), a.wnext = r, a.whave = a.wsize) : (a.wnext += i, a.wnext === a.wsize && (a.wnext = 0), a.whave < a.wsize && (a.whave += i))), 0;
}, iy = {
	inflateReset: Yv,
	inflateReset2: Xv,
	inflateResetKeep: Jv,
	inflateInit: Qv,
	inflateInit2: Zv,
	inflate: (e, t) => {
		let n, r, i, a, o, s, c, l, u, d, f, p, m, h, g = 0, _, v, y, b, x, S, C, w, T = /* @__PURE__ */ new Uint8Array(4), E, D, O = new Uint8Array([
			16,
			17,
			18,
			0,
			8,
			7,
			9,
			6,
			10,
			5,
			11,
			4,
			12,
			3,
			13,
			2,
			14,
			1,
			15
		]);
		if (qv(e) || !e.output || !e.input && e.avail_in !== 0) return av;
		n = e.state, n.mode === xv && (n.mode = Sv), o = e.next_out, i = e.output, c = e.avail_out, a = e.next_in, r = e.input, s = e.avail_in, l = n.hold, u = n.bits, d = s, f = c, w = nv;
		inf_leave: for (;;) switch (n.mode) {
			case uv:
				if (n.wrap === 0) {
					n.mode = Sv;
					break;
				}
				for (; u < 16;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if (n.wrap & 2 && l === 35615) {
					n.wbits === 0 && (n.wbits = 15), n.check = 0, T[0] = l & 255, T[1] = l >>> 8 & 255, n.check = Wh(n.check, T, 2, 0), l = 0, u = 0, n.mode = dv;
					break;
				}
				if (n.head && (n.head.done = !1), !(n.wrap & 1) || (((l & 255) << 8) + (l >> 8)) % 31) {
					e.msg = `incorrect header check`, n.mode = zv;
					break;
				}
				if ((l & 15) !== lv) {
					e.msg = `unknown compression method`, n.mode = zv;
					break;
				}
				if (l >>>= 4, u -= 4, C = (l & 15) + 8, n.wbits === 0 && (n.wbits = C), C > 15 || C > n.wbits) {
					e.msg = `invalid window size`, n.mode = zv;
					break;
				}
				n.dmax = 1 << n.wbits, n.flags = 0, e.adler = n.check = 1, n.mode = l & 512 ? yv : xv, l = 0, u = 0;
				break;
			case dv:
				for (; u < 16;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if (n.flags = l, (n.flags & 255) !== lv) {
					e.msg = `unknown compression method`, n.mode = zv;
					break;
				}
				if (n.flags & 57344) {
					e.msg = `unknown header flags set`, n.mode = zv;
					break;
				}
				n.head && (n.head.text = l >> 8 & 1), n.flags & 512 && n.wrap & 4 && (T[0] = l & 255, T[1] = l >>> 8 & 255, n.check = Wh(n.check, T, 2, 0)), l = 0, u = 0, n.mode = fv;
			case fv:
				for (; u < 32;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				n.head && (n.head.time = l), n.flags & 512 && n.wrap & 4 && (T[0] = l & 255, T[1] = l >>> 8 & 255, T[2] = l >>> 16 & 255, T[3] = l >>> 24 & 255, n.check = Wh(n.check, T, 4, 0)), l = 0, u = 0, n.mode = pv;
			case pv:
				for (; u < 16;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				n.head && (n.head.xflags = l & 255, n.head.os = l >> 8), n.flags & 512 && n.wrap & 4 && (T[0] = l & 255, T[1] = l >>> 8 & 255, n.check = Wh(n.check, T, 2, 0)), l = 0, u = 0, n.mode = mv;
			case mv:
				if (n.flags & 1024) {
					for (; u < 16;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					n.length = l, n.head && (n.head.extra_len = l), n.flags & 512 && n.wrap & 4 && (T[0] = l & 255, T[1] = l >>> 8 & 255, n.check = Wh(n.check, T, 2, 0)), l = 0, u = 0;
				} else n.head && (n.head.extra = null);
				n.mode = hv;
			case hv:
				if (n.flags & 1024 && (p = n.length, p > s && (p = s), p && (n.head && (C = n.head.extra_len - n.length, n.head.extra || (n.head.extra = new Uint8Array(n.head.extra_len)), n.head.extra.set(r.subarray(a, a + p), C)), n.flags & 512 && n.wrap & 4 && (n.check = Wh(n.check, r, p, a)), s -= p, a += p, n.length -= p), n.length)) break inf_leave;
				n.length = 0, n.mode = gv;
			case gv:
				if (n.flags & 2048) {
					if (s === 0) break inf_leave;
					p = 0;
					do
						C = r[a + p++], n.head && C && n.length < 65536 && (n.head.name += String.fromCharCode(C));
					while (C && p < s);
					if (n.flags & 512 && n.wrap & 4 && (n.check = Wh(n.check, r, p, a)), s -= p, a += p, C) break inf_leave;
				} else n.head && (n.head.name = null);
				n.length = 0, n.mode = _v;
			case _v:
				if (n.flags & 4096) {
					if (s === 0) break inf_leave;
					p = 0;
					do
						C = r[a + p++], n.head && C && n.length < 65536 && (n.head.comment += String.fromCharCode(C));
					while (C && p < s);
					if (n.flags & 512 && n.wrap & 4 && (n.check = Wh(n.check, r, p, a)), s -= p, a += p, C) break inf_leave;
				} else n.head && (n.head.comment = null);
				n.mode = vv;
			case vv:
				if (n.flags & 512) {
					for (; u < 16;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					if (n.wrap & 4 && l !== (n.check & 65535)) {
						e.msg = `header crc mismatch`, n.mode = zv;
						break;
					}
					l = 0, u = 0;
				}
				n.head && (n.head.hcrc = n.flags >> 9 & 1, n.head.done = !0), e.adler = n.check = 0, n.mode = xv;
				break;
			case yv:
				for (; u < 32;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				e.adler = n.check = Gv(l), l = 0, u = 0, n.mode = bv;
			case bv:
				if (n.havedict === 0) return e.next_out = o, e.avail_out = c, e.next_in = a, e.avail_in = s, n.hold = l, n.bits = u, iv;
				e.adler = n.check = 1, n.mode = xv;
			case xv: if (t === ev || t === tv) break inf_leave;
			case Sv:
				if (n.last) {
					l >>>= u & 7, u -= u & 7, n.mode = Iv;
					break;
				}
				for (; u < 3;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				switch (n.last = l & 1, l >>>= 1, --u, l & 3) {
					case 0:
						n.mode = Cv;
						break;
					case 1:
						if (ny(n), n.mode = kv, t === tv) {
							l >>>= 2, u -= 2;
							break inf_leave;
						}
						break;
					case 2:
						n.mode = Ev;
						break;
					case 3: e.msg = `invalid block type`, n.mode = zv;
				}
				l >>>= 2, u -= 2;
				break;
			case Cv:
				for (l >>>= u & 7, u -= u & 7; u < 32;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if ((l & 65535) != (l >>> 16 ^ 65535)) {
					e.msg = `invalid stored block lengths`, n.mode = zv;
					break;
				}
				if (n.length = l & 65535, l = 0, u = 0, n.mode = wv, t === tv) break inf_leave;
			case wv: n.mode = Tv;
			case Tv:
				if (p = n.length, p) {
					if (p > s && (p = s), p > c && (p = c), p === 0) break inf_leave;
					i.set(r.subarray(a, a + p), o), s -= p, a += p, c -= p, o += p, n.length -= p;
					break;
				}
				n.mode = xv;
				break;
			case Ev:
				for (; u < 14;) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if (n.nlen = (l & 31) + 257, l >>>= 5, u -= 5, n.ndist = (l & 31) + 1, l >>>= 5, u -= 5, n.ncode = (l & 15) + 4, l >>>= 4, u -= 4, n.nlen > 286 || n.ndist > 30) {
					e.msg = `too many length or distance symbols`, n.mode = zv;
					break;
				}
				n.have = 0, n.mode = Dv;
			case Dv:
				for (; n.have < n.ncode;) {
					for (; u < 3;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					n.lens[O[n.have++]] = l & 7, l >>>= 3, u -= 3;
				}
				for (; n.have < 19;) n.lens[O[n.have++]] = 0;
				if (n.lencode = n.lendyn, n.lenbits = 7, E = { bits: n.lenbits }, w = Y_(X_, n.lens, 0, 19, n.lencode, 0, n.work, E), n.lenbits = E.bits, w) {
					e.msg = `invalid code lengths set`, n.mode = zv;
					break;
				}
				n.have = 0, n.mode = Ov;
			case Ov:
				for (; n.have < n.nlen + n.ndist;) {
					for (; g = n.lencode[l & (1 << n.lenbits) - 1], _ = g >>> 24, v = g >>> 16 & 255, y = g & 65535, !(_ <= u);) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					if (y < 16) l >>>= _, u -= _, n.lens[n.have++] = y;
					else {
						if (y === 16) {
							for (D = _ + 2; u < D;) {
								if (s === 0) break inf_leave;
								s--, l += r[a++] << u, u += 8;
							}
							if (l >>>= _, u -= _, n.have === 0) {
								e.msg = `invalid bit length repeat`, n.mode = zv;
								break;
							}
							C = n.lens[n.have - 1], p = 3 + (l & 3), l >>>= 2, u -= 2;
						} else if (y === 17) {
							for (D = _ + 3; u < D;) {
								if (s === 0) break inf_leave;
								s--, l += r[a++] << u, u += 8;
							}
							l >>>= _, u -= _, C = 0, p = 3 + (l & 7), l >>>= 3, u -= 3;
						} else {
							for (D = _ + 7; u < D;) {
								if (s === 0) break inf_leave;
								s--, l += r[a++] << u, u += 8;
							}
							l >>>= _, u -= _, C = 0, p = 11 + (l & 127), l >>>= 7, u -= 7;
						}
						if (n.have + p > n.nlen + n.ndist) {
							e.msg = `invalid bit length repeat`, n.mode = zv;
							break;
						}
						for (; p--;) n.lens[n.have++] = C;
					}
				}
				if (n.mode === zv) break;
				if (n.lens[256] === 0) {
					e.msg = `invalid code -- missing end-of-block`, n.mode = zv;
					break;
				}
				if (n.lenbits = 9, E = { bits: n.lenbits }, w = Y_(Z_, n.lens, 0, n.nlen, n.lencode, 0, n.work, E), n.lenbits = E.bits, w) {
					e.msg = `invalid literal/lengths set`, n.mode = zv;
					break;
				}
				if (n.distbits = 6, n.distcode = n.distdyn, E = { bits: n.distbits }, w = Y_(Q_, n.lens, n.nlen, n.ndist, n.distcode, 0, n.work, E), n.distbits = E.bits, w) {
					e.msg = `invalid distances set`, n.mode = zv;
					break;
				}
				if (n.mode = kv, t === tv) break inf_leave;
			case kv: n.mode = Av;
			case Av:
				if (s >= 6 && c >= 258) {
					e.next_out = o, e.avail_out = c, e.next_in = a, e.avail_in = s, n.hold = l, n.bits = u, R_(e, f), o = e.next_out, i = e.output, c = e.avail_out, a = e.next_in, r = e.input, s = e.avail_in, l = n.hold, u = n.bits, n.mode === xv && (n.back = -1);
					break;
				}
				for (n.back = 0; g = n.lencode[l & (1 << n.lenbits) - 1], _ = g >>> 24, v = g >>> 16 & 255, y = g & 65535, !(_ <= u);) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if (v && !(v & 240)) {
					for (b = _, x = v, S = y; g = n.lencode[S + ((l & (1 << b + x) - 1) >> b)], _ = g >>> 24, v = g >>> 16 & 255, y = g & 65535, !(b + _ <= u);) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					l >>>= b, u -= b, n.back += b;
				}
				if (l >>>= _, u -= _, n.back += _, n.length = y, v === 0) {
					n.mode = Fv;
					break;
				}
				if (v & 32) {
					n.back = -1, n.mode = xv;
					break;
				}
				if (v & 64) {
					e.msg = `invalid literal/length code`, n.mode = zv;
					break;
				}
				n.extra = v & 15, n.mode = jv;
			case jv:
				if (n.extra) {
					for (D = n.extra; u < D;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					n.length += l & (1 << n.extra) - 1, l >>>= n.extra, u -= n.extra, n.back += n.extra;
				}
				n.was = n.length, n.mode = Mv;
			case Mv:
				for (; g = n.distcode[l & (1 << n.distbits) - 1], _ = g >>> 24, v = g >>> 16 & 255, y = g & 65535, !(_ <= u);) {
					if (s === 0) break inf_leave;
					s--, l += r[a++] << u, u += 8;
				}
				if (!(v & 240)) {
					for (b = _, x = v, S = y; g = n.distcode[S + ((l & (1 << b + x) - 1) >> b)], _ = g >>> 24, v = g >>> 16 & 255, y = g & 65535, !(b + _ <= u);) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					l >>>= b, u -= b, n.back += b;
				}
				if (l >>>= _, u -= _, n.back += _, v & 64) {
					e.msg = `invalid distance code`, n.mode = zv;
					break;
				}
				n.offset = y, n.extra = v & 15, n.mode = Nv;
			case Nv:
				if (n.extra) {
					for (D = n.extra; u < D;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					n.offset += l & (1 << n.extra) - 1, l >>>= n.extra, u -= n.extra, n.back += n.extra;
				}
				if (n.offset > n.dmax) {
					e.msg = `invalid distance too far back`, n.mode = zv;
					break;
				}
				n.mode = Pv;
			case Pv:
				if (c === 0) break inf_leave;
				if (p = f - c, n.offset > p) {
					if (p = n.offset - p, p > n.whave && n.sane) {
						e.msg = `invalid distance too far back`, n.mode = zv;
						break;
					}
					p > n.wnext ? (p -= n.wnext, m = n.wsize - p) : m = n.wnext - p, p > n.length && (p = n.length), h = n.window;
				} else h = i, m = o - n.offset, p = n.length;
				p > c && (p = c), c -= p, n.length -= p;
				do
					i[o++] = h[m++];
				while (--p);
				n.length === 0 && (n.mode = Av);
				break;
			case Fv:
				if (c === 0) break inf_leave;
				i[o++] = n.length, c--, n.mode = Av;
				break;
			case Iv:
				if (n.wrap) {
					for (; u < 32;) {
						if (s === 0) break inf_leave;
						s--, l |= r[a++] << u, u += 8;
					}
					if (f -= c, e.total_out += f, n.total += f, n.wrap & 4 && f && (e.adler = n.check = n.flags ? Wh(n.check, i, f, o - f) : Hh(n.check, i, f, o - f)), f = c, n.wrap & 4 && (n.flags ? l : Gv(l)) !== n.check) {
						e.msg = `incorrect data check`, n.mode = zv;
						break;
					}
					l = 0, u = 0;
				}
				n.mode = Lv;
			case Lv:
				if (n.wrap && n.flags) {
					for (; u < 32;) {
						if (s === 0) break inf_leave;
						s--, l += r[a++] << u, u += 8;
					}
					if (n.wrap & 4 && l !== (n.total | 0)) {
						e.msg = `incorrect length check`, n.mode = zv;
						break;
					}
					l = 0, u = 0;
				}
				n.mode = Rv;
			case Rv:
				w = rv;
				break inf_leave;
			case zv:
				w = ov;
				break inf_leave;
			case Bv: return sv;
			case Vv:
			default: return av;
		}
		return e.next_out = o, e.avail_out = c, e.next_in = a, e.avail_in = s, n.hold = l, n.bits = u, (n.wsize || f !== e.avail_out && n.mode < zv && (n.mode < Iv || t !== $_)) && ry(e, e.output, e.next_out, f - e.avail_out), d -= e.avail_in, f -= e.avail_out, e.total_in += d, e.total_out += f, n.total += f, n.wrap & 4 && f && (e.adler = n.check = n.flags ? Wh(n.check, i, f, e.next_out - f) : Hh(n.check, i, f, e.next_out - f)), e.data_type = n.bits + (n.last ? 64 : 0) + (n.mode === xv ? 128 : 0) + (n.mode === kv || n.mode === wv ? 256 : 0), (d === 0 && f === 0 || t === $_) && w === nv && (w = cv), w;
	},
	inflateEnd: (e) => {
		if (qv(e)) return av;
		let t = e.state;
		return t.window &&= null, e.state = null, nv;
	},
	inflateGetHeader: (e, t) => {
		if (qv(e)) return av;
		let n = e.state;
		return n.wrap & 2 ? (n.head = t, t.done = !1, nv) : av;
	},
	inflateSetDictionary: (e, t) => {
		let n = t.length, r, i, a;
		return qv(e) || (r = e.state, r.wrap !== 0 && r.mode !== bv) ? av : r.mode === bv && (i = 1, i = Hh(i, t, n, 0), i !== r.check) ? ov : (a = ry(e, t, n, n), a ? (r.mode = Bv, sv) : (r.havedict = 1, nv));
	},
	inflateInfo: `pako inflate (from Nodeca project)`
};
function ay() {
	this.text = 0, this.time = 0, this.xflags = 0, this.os = 0, this.extra = null, this.extra_len = 0, this.name = ``, this.comment = ``, this.hcrc = 0, this.done = !1;
}
var oy = ay, sy = Object.prototype.toString, { Z_NO_FLUSH: cy, Z_FINISH: ly, Z_OK: uy, Z_STREAM_END: dy, Z_NEED_DICT: fy, Z_STREAM_ERROR: py, Z_DATA_ERROR: my, Z_MEM_ERROR: hy } = Kh;
function gy(e) {
	this.options = p_.assign({
		chunkSize: 65536,
		windowBits: 15,
		to: ``
	}, e || {});
	let t = this.options;
	t.raw && t.windowBits >= 0 && t.windowBits < 16 && (t.windowBits = -t.windowBits, t.windowBits === 0 && (t.windowBits = -15)), t.windowBits >= 0 && t.windowBits < 16 && !(e && e.windowBits) && (t.windowBits += 32), t.windowBits > 15 && t.windowBits < 48 && (t.windowBits & 15 || (t.windowBits |= 15)), this.err = 0, this.msg = ``, this.ended = !1, this.chunks = [], this.strm = new b_(), this.strm.avail_out = 0;
	let n = iy.inflateInit2(this.strm, t.windowBits);
	if (n !== uy || (this.header = new oy(), iy.inflateGetHeader(this.strm, this.header), t.dictionary && (typeof t.dictionary == `string` ? t.dictionary = v_.string2buf(t.dictionary) : sy.call(t.dictionary) === `[object ArrayBuffer]` && (t.dictionary = new Uint8Array(t.dictionary)), t.raw && (n = iy.inflateSetDictionary(this.strm, t.dictionary), n !== uy)))) throw Error(Gh[n]);
}
gy.prototype.push = function(e, t) {
	let n = this.strm, r = this.options.chunkSize, i = this.options.dictionary, a, o, s;
	if (this.ended) return !1;
	for (o = t === ~~t ? t : t === !0 ? ly : cy, n.input = sy.call(e) === `[object ArrayBuffer]` ? new Uint8Array(e) : e, n.next_in = 0, n.avail_in = n.input.length;;) {
		for (n.avail_out === 0 && (n.output = new Uint8Array(r), n.next_out = 0, n.avail_out = r), a = iy.inflate(n, o), a === fy && i && (a = iy.inflateSetDictionary(n, i), a === uy ? a = iy.inflate(n, o) : a === my && (a = fy)); n.avail_in > 0 && a === dy && n.state.wrap > 0 && e[n.next_in] !== 0;) iy.inflateReset(n), a = iy.inflate(n, o);
		switch (a) {
			case py:
			case my:
			case fy:
			case hy: return this.onEnd(a), this.ended = !0, !1;
		}
		if (s = n.avail_out, n.next_out && (n.avail_out === 0 || a === dy)) {
			if (this.options.to === `string`) {
				let e = v_.utf8border(n.output, n.next_out), t = n.next_out - e, i = v_.buf2string(n.output, e);
				n.next_out = t, n.avail_out = r - t, t && n.output.set(n.output.subarray(e, e + t), 0), this.onData(i);
			} else this.onData(n.output.length === n.next_out ? n.output : n.output.subarray(0, n.next_out));
		}
		if (a !== uy || s !== 0) {
			if (a === dy) return a = iy.inflateEnd(this.strm), this.onEnd(a), this.ended = !0, !0;
			if (n.avail_in === 0) break;
		}
	}
	return !0;
}, gy.prototype.onData = function(e) {
	this.chunks.push(e);
}, gy.prototype.onEnd = function(e) {
	e === uy && (this.result = this.options.to === `string` ? this.chunks.join(``) : p_.flattenChunks(this.chunks)), this.chunks = [], this.err = e, this.msg = this.strm.msg;
};
function _y(e, t) {
	let n = new gy(t);
	if (n.push(e), n.err) throw n.msg || Gh[n.err];
	return n.result;
}
function vy(e, t) {
	return t ||= {}, t.raw = !0, _y(e, t);
}
var yy = {
	Inflate: gy,
	inflate: _y,
	inflateRaw: vy,
	ungzip: _y,
	constants: Kh
}, { Deflate: by, deflate: xy, deflateRaw: Sy, gzip: Cy } = F_, { Inflate: wy, inflate: Ty, inflateRaw: Ey, ungzip: Dy } = yy, Oy = Ty, ky = function(e, t) {
	return Oy(new Uint8Array(e)).buffer;
}, Ay = function(e, t) {
	let n = e.byteLength, r = new Uint8Array(n), i = Math.floor(n / t), a = new DataView(e);
	for (var o = 0; o < t; o++) for (var s = 0; s < i; s++) r[o + s * t] = a.getUint8(o * i + s);
	return r.buffer;
}, jy = function(e, t) {
	return My(e), e.slice(0, -4);
};
function My(e) {
	for (var t = e.byteLength % 2 != 0, n = e.byteLength - 4, r = new DataView(e), i = 0, a = 0, o = 0; o < n - 1; o += 2) {
		let e = r.getUint16(o, !0);
		i = (i + e) % 65535, a = (a + i) % 65535;
	}
	if (t) {
		let e = r.getUint8(n - 1);
		i = (i + e) % 65535, a = (a + i) % 65535;
	}
	var [s, c] = X.unpack_from(`>HH`, e, n);
	if (s %= 65535, c %= 65535, i != s || a != c) throw `ValueError("fletcher32 checksum invalid")`;
	return !0;
}
var Ny = /* @__PURE__ */ new Map([
	[1, ky],
	[2, Ay],
	[3, jy]
]), Py = class {
	constructor(e, t) {
		this.fh = e, this.offset = t, this.depth = null;
	}
	init() {
		this.all_nodes = /* @__PURE__ */ new Map(), this._read_root_node(), this._read_children();
	}
	_read_children() {
		let e = this.depth;
		for (; e > 0;) {
			for (var t of this.all_nodes.get(e)) for (var n of t.get(`addresses`)) this._add_node(this._read_node(n, e - 1));
			e--;
		}
	}
	_read_root_node() {
		let e = this._read_node(this.offset, null);
		this._add_node(e), this.depth = e.get(`node_level`);
	}
	_add_node(e) {
		let t = e.get(`node_level`);
		this.all_nodes.has(t) ? this.all_nodes.get(t).push(e) : this.all_nodes.set(t, [e]);
	}
	_read_node(e, t) {
		return node = this._read_node_header(e, t), node.set(`keys`, []), node.set(`addresses`, []), node;
	}
	_read_node_header(e) {
		throw `NotImplementedError: must define _read_node_header in implementation class`;
	}
}, Fy = class extends Py {
	B_LINK_NODE = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`node_type`, `B`],
		[`node_level`, `B`],
		[`entries_used`, `H`],
		[`left_sibling`, `Q`],
		[`right_sibling`, `Q`]
	]);
	_read_node_header(e, t) {
		let n = q(this.B_LINK_NODE, this.fh, e);
		if (t != null && n.get(`node_level`) != t) throw `node level does not match`;
		return n;
	}
}, Iy = class extends Fy {
	NODE_TYPE = 0;
	constructor(e, t) {
		super(e, t), this.init();
	}
	_read_node(e, t) {
		let n = this._read_node_header(e, t);
		e += Y(this.B_LINK_NODE);
		let r = [], i = [], a = n.get(`entries_used`);
		for (var o = 0; o < a; o++) {
			let t = X.unpack_from(`<Q`, this.fh, e)[0];
			e += 8;
			let n = X.unpack_from(`<Q`, this.fh, e)[0];
			e += 8, r.push(t), i.push(n);
		}
		return r.push(X.unpack_from(`<Q`, this.fh, e)[0]), n.set(`keys`, r), n.set(`addresses`, i), n;
	}
	symbol_table_addresses() {
		var e = [];
		for (var t of this.all_nodes.get(0)) e = e.concat(t.get(`addresses`));
		return e;
	}
}, Ly = class extends Fy {
	NODE_TYPE = 1;
	constructor(e, t, n) {
		super(e, t), this.dims = n, this.init();
	}
	_read_node(e, t) {
		let n = this._read_node_header(e, t);
		e += Y(this.B_LINK_NODE);
		var r = [], i = [];
		let a = n.get(`entries_used`);
		for (var o = 0; o < a; o++) {
			let [t, n] = X.unpack_from(`<II`, this.fh, e);
			e += 8;
			let a = `<` + this.dims.toFixed() + `Q`, o = X.calcsize(a), s = X.unpack_from(a, this.fh, e);
			e += o;
			let c = X.unpack_from(`<Q`, this.fh, e)[0];
			e += 8, r.push(/* @__PURE__ */ new Map([
				[`chunk_size`, t],
				[`filter_mask`, n],
				[`chunk_offset`, s]
			])), i.push(c);
		}
		return n.set(`keys`, r), n.set(`addresses`, i), n;
	}
	construct_data_from_chunks(e, t, n, r) {
		var i, a, o;
		if (n instanceof Array) {
			let e = n[0];
			if (e == `REFERENCE`) {
				if (n[1] != 8) throw `NotImplementedError('Unsupported Reference type')`;
				var n = `<u8`;
				i = `getUint64`, a = !1, o = 8;
			} else if (e == `VLEN_STRING` || e == `VLEN_SEQUENCE`) i = `getVLENStruct`, a = !1, o = 16;
			else throw `NotImplementedError('datatype not implemented')`;
		} else [i, a, o] = pm(n);
		var s = t.reduce(function(e, t) {
			return e * t;
		}, 1), c = e.reduce(function(e, t) {
			return e * t;
		}, 1);
		let l = t.length;
		var u = 1;
		e.slice().map(function(e) {
			let t = u;
			return u *= e, t;
		});
		var u = 1, d = t.slice().reverse().map(function(e) {
			let t = u;
			return u *= e, t;
		}).reverse(), f = Array(s);
		let p = c * o;
		for (var m of this.all_nodes.get(0)) {
			let n = m.get(`keys`), s = m.get(`addresses`), u = n.length;
			for (var h = 0; h < u; h++) {
				let u = n[h], m = s[h];
				var g;
				if (r == null) g = this.fh.slice(m, m + p);
				else {
					g = this.fh.slice(m, m + u.get(`chunk_size`));
					let e = u.get(`filter_mask`);
					g = this._filter_chunk(g, e, r, o);
				}
				for (var _ = u.get(`chunk_offset`).slice(), v = _.slice(), y = v.map(function() {
					return 0;
				}), b = new gm(g), x = 0; x < c; x++) {
					for (var S = l - 1; S >= 0 && y[S] >= e[S]; S--) y[S] = 0, v[S] = _[S], S > 0 && (y[S - 1] += 1, v[S - 1] += 1);
					if (v.slice(0, -1).every(function(e, n) {
						return e < t[n];
					})) {
						let e = x * o, t = b[i](e, !a, o), n = v.slice(0, -1).reduce(function(e, t, n) {
							return t * d[n] + e;
						}, 0);
						f[n] = t;
					}
					y[l - 1] += 1, v[l - 1] += 1;
				}
			}
		}
		return f;
	}
	_filter_chunk(e, t, n, r) {
		let i = n.length, a = e.slice();
		for (var o = i - 1; o >= 0; o--) {
			if (t & 1 << o) continue;
			let e = n[o], i = e.get(`filter_id`), s = e.get(`client_data`);
			if (Ny.has(i)) a = Ny.get(i)(a, r, s);
			else throw `NotImplementedError("Filter with id:` + i.toFixed() + ` not supported")`;
		}
		return a;
	}
}, Ry = class extends Py {
	B_TREE_HEADER = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`version`, `B`],
		[`node_type`, `B`],
		[`node_size`, `I`],
		[`record_size`, `H`],
		[`depth`, `H`],
		[`split_percent`, `B`],
		[`merge_percent`, `B`],
		[`root_address`, `Q`],
		[`root_nrecords`, `H`],
		[`total_nrecords`, `Q`]
	]);
	B_LINK_NODE = /* @__PURE__ */ new Map([
		[`signature`, `4s`],
		[`version`, `B`],
		[`node_type`, `B`]
	]);
	constructor(e, t) {
		super(e, t), this.init();
	}
	_read_root_node() {
		let e = this._read_tree_header(this.offset);
		this.address_formats = this._calculate_address_formats(e), this.header = e, this.depth = e.get(`depth`);
		let t = [
			e.get(`root_address`),
			e.get(`root_nrecords`),
			e.get(`total_nrecords`)
		], n = this._read_node(t, this.depth);
		this._add_node(n);
	}
	_read_tree_header(e) {
		return q(this.B_TREE_HEADER, this.fh, this.offset);
	}
	_calculate_address_formats(e) {
		let t = e.get(`node_size`), n = e.get(`record_size`), r = 0, i = 0, a = /* @__PURE__ */ new Map(), o = e.get(`depth`);
		for (var s = 0; s <= o; s++) {
			let e = ``, c = ``, l = ``, u, d, f;
			if (s == 0 ? (u = 0, d = 0, f = 0) : s == 1 ? (u = 8, e = `<Q`, d = this._required_bytes(r), c = this._int_format(d), f = 0) : (u = 8, e = `<Q`, d = this._required_bytes(r), c = this._int_format(d), f = this._required_bytes(i), l = this._int_format(f)), a.set(s, [
				u,
				d,
				f,
				e,
				c,
				l
			]), s < o) {
				let e = u + d + f;
				r = this._nrecords_max(t, n, e), i > 0 ? i *= r : i = r;
			}
		}
		return a;
	}
	_nrecords_max(e, t, n) {
		return Math.floor((e - 10 - n) / (t + n));
	}
	_required_bytes(e) {
		return Math.ceil(_m(e) / 8);
	}
	_int_format(e) {
		return [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][e - 1];
	}
	_read_node(e, t) {
		let [n, r, i] = e, a = this._read_node_header(n, t);
		n += Y(this.B_LINK_NODE);
		let o = this.header.get(`record_size`), s = [];
		for (let e = 0; e < r; e++) {
			let e = this._parse_record(this.fh, n, o);
			n += o, s.push(e);
		}
		let c = [], l = this.address_formats.get(t);
		if (t != 0) {
			let [e, t, i, a, o, s] = l;
			for (let l = 0; l <= r; l++) {
				let r = X.unpack_from(a, this.fh, n)[0];
				n += e;
				let l = X.unpack_from(o, this.fh, n)[0];
				n += t;
				let u = l;
				i > 0 && (u = X.unpack_from(s, this.fh, n)[0], n += i), c.push([
					r,
					l,
					u
				]);
			}
		}
		return a.set(`keys`, s), a.set(`addresses`, c), a;
	}
	_read_node_header(e, t) {
		let n = q(this.B_LINK_NODE, this.fh, e);
		return n.set(`node_level`, t), n;
	}
	*iter_records() {
		for (let e of this.all_nodes.values()) for (let t of e) for (let e of t.get(`keys`)) yield e;
	}
	_parse_record(e) {
		throw `NotImplementedError`;
	}
}, zy = class extends Ry {
	NODE_TYPE = 5;
	_parse_record(e, t, n) {
		let r = X.unpack_from(`<I`, e, t)[0];
		return t += 4, /* @__PURE__ */ new Map([[`namehash`, r], [`heapid`, e.slice(t, t + 7)]]);
	}
}, By = class extends Ry {
	NODE_TYPE = 6;
	_parse_record(e, t, n) {
		let r = X.unpack_from(`<Q`, e, t)[0];
		return t += 8, /* @__PURE__ */ new Map([[`creationorder`, r], [`heapid`, e.slice(t, t + 7)]]);
	}
}, Vy = class {
	constructor(e, t) {
		let n = X.unpack_from(`<B`, e, t + 8)[0];
		var r;
		if (n == 0) r = q(Jy, e, t), this._end_of_sblock = t + Yy;
		else if (n == 2 || n == 3) r = q(Xy, e, t), this._end_of_sblock = t + Zy;
		else throw `unsupported superblock version: ` + n.toFixed();
		if (r.get(`format_signature`) != Ky) throw `Incorrect file signature: ` + r.get(`format_signature`);
		if (r.get(`offset_size`) != 8 || r.get(`length_size`) != 8) throw `File uses non-64-bit addressing`;
		this.version = r.get(`superblock_version`), this._contents = r, this._root_symbol_table = null, this._fh = e;
	}
	get offset_to_dataobjects() {
		if (this.version == 0) {
			var e = new Uy(this._fh, this._end_of_sblock, !0);
			return this._root_symbol_table = e, e.group_offset;
		}
		if (this.version == 2 || this.version == 3) return this._contents.get(`root_group_address`);
		throw `Not implemented version = ` + this.version.toFixed();
	}
}, Hy = class {
	constructor(e, t) {
		let n = q(nb, e, t);
		J(n.get(`signature`) == `HEAP`), J(n.get(`version`) == 0);
		let r = n.get(`address_of_data_segment`), i = e.slice(r, r + n.get(`data_segment_size`));
		n.set(`heap_data`, i), this._contents = n, this.data = i;
	}
	get_object_name(e) {
		let t = new Uint8Array(this.data).indexOf(0, e) - e;
		return X.unpack_from(`<` + t.toFixed() + `s`, this.data, e)[0];
	}
}, Uy = class {
	constructor(e, t, n = !1) {
		var r;
		if (n) r = /* @__PURE__ */ new Map([[`symbols`, 1]]);
		else {
			if (r = q(eb, e, t), r.get(`signature`) != `SNOD`) throw `incorrect node type`;
			t += tb;
		}
		for (var i = [], a = r.get(`symbols`), o = 0; o < a; o++) i.push(q(Qy, e, t)), t += $y;
		n && (this.group_offset = i[0].get(`object_header_address`)), this.entries = i, this._contents = r;
	}
	assign_name(e) {
		this.entries.forEach(function(t) {
			let n = t.get(`link_name_offset`), r = e.get_object_name(n);
			t.set(`link_name`, r);
		});
	}
	get_links(e) {
		var t = {};
		return this.entries.forEach(function(n) {
			let r = n.get(`cache_type`), i = n.get(`link_name`);
			if (r == 0 || r == 1) t[i] = n.get(`object_header_address`);
			else if (r == 2) {
				let r = n.get(`scratch`), o = /* @__PURE__ */ new ArrayBuffer(4), s = new Uint8Array(o);
				for (var a = 0; a < 4; a++) s[a] = r.charCodeAt(a);
				let c = X.unpack_from(`<I`, o, 0)[0];
				t[i] = e.get_object_name(c);
			}
		}), t;
	}
}, Wy = class {
	constructor(e, t) {
		let n = q(rb, e, t);
		t += ib;
		let r = n.get(`collection_size`) - ib, i = e.slice(t, t + r);
		this.heap_data = i, this._header = n, this._objects = null;
	}
	get objects() {
		if (this._objects == null) {
			this._objects = /* @__PURE__ */ new Map();
			for (var e = 0; e <= this.heap_data.byteLength - ob;) {
				let t = q(ab, this.heap_data, e);
				if (t.get(`object_index`) == 0) break;
				e += ob;
				let n = this.heap_data.slice(e, e + t.get(`object_size`));
				this._objects.set(t.get(`object_index`), n), e += dm(t.get(`object_size`));
			}
		}
		return this._objects;
	}
}, Gy = class {
	constructor(e, t) {
		this.fh = e;
		let n = q(sb, e, t);
		if (t += Y(sb), J(n.get(`signature`) == `FRHP`), J(n.get(`version`) == 0), n.get(`filter_info_size`) > 0) throw `Filter info size not supported on FractalHeap`;
		if (n.get(`btree_address_huge_objects`) == qy) n.set(`btree_address_huge_objects`, null);
		else throw `Huge objects not implemented in FractalHeap`;
		n.get(`root_block_address`) == qy && n.set(`root_block_address`, null);
		let r = n.get(`log2_maximum_heap_size`), i = this._min_size_nbits(r), a = /* @__PURE__ */ new Map([
			[`signature`, `4s`],
			[`version`, `B`],
			[`heap_header_adddress`, `Q`],
			[`block_offset`, `${i}B`]
		]);
		this.indirect_block_header = new Map(a), this.indirect_block_header_size = Y(a), (n.get(`flags`) & 2) == 2 && a.set(`checksum`, `I`), this.direct_block_header = a, this.direct_block_header_size = Y(a);
		let o = n.get(`maximum_direct_block_size`);
		this._managed_object_offset_size = this._min_size_nbits(r);
		let s = Math.min(o, n.get(`max_managed_object_size`));
		this._managed_object_length_size = this._min_size_integer(s);
		let c = n.get(`starting_block_size`), l = n.get(`table_width`);
		if (!(c > 0)) throw `Starting block size == 0 not implemented`;
		let u = Number(Math.floor(Math.log2(o)));
		J(1n << BigInt(u) == o);
		let d = Number(Math.floor(Math.log2(c)));
		J(1n << BigInt(d) == c), this._max_direct_nrows = u - d + 2;
		let f = Math.floor(Math.log2(l));
		J(1 << f == l), this._indirect_nrows_sub = f + d - 1, this.header = n, this.nobjects = n.get(`managed_object_count`) + n.get(`huge_object_count`) + n.get(`tiny_object_count`);
		let p = [], m = n.get(`root_block_address`), h = 0;
		if (m != null && (h = n.get(`indirect_current_rows_count`)), h > 0) for (let t of this._iter_indirect_block(e, m, h)) p.push(t);
		else {
			let t = this._read_direct_block(e, m, c);
			p.push(t);
		}
		let g = p.reduce((e, t) => e + t.byteLength, 0), _ = new Uint8Array(g), v = 0;
		p.forEach((e) => {
			_.set(new Uint8Array(e), v), v += e.byteLength;
		}), this.managed = _.buffer;
	}
	_read_direct_block(e, t, n) {
		let r = e.slice(t, t + n);
		return J(q(this.direct_block_header, r).get(`signature`) == `FHDB`), r;
	}
	get_data(e) {
		let t = X.unpack_from(`<B`, e, 0)[0];
		t & 15;
		let n = t >> 4 & 3, r = t >> 6, i = 1;
		if (n == 0) {
			J(r == 0);
			let t = this._managed_object_offset_size, n = vm(t, e, i);
			i += t, t = this._managed_object_length_size;
			let a = vm(t, e, i);
			return this.managed.slice(n, n + a);
		}
		throw n == 1 ? `tiny objectID not supported in FractalHeap` : n == 2 ? `huge objectID not supported in FractalHeap` : `unknown objectID type in FractalHeap`;
	}
	_min_size_integer(e) {
		return this._min_size_nbits(_m(e));
	}
	_min_size_nbits(e) {
		return Math.ceil(e / 8);
	}
	*_iter_indirect_block(e, t, n) {
		let r = q(this.indirect_block_header, e, t);
		t += this.indirect_block_header_size, J(r.get(`signature`) == `FHIB`);
		let i = r.get(`block_offset`).reduce((e, t, n) => e + (t << n * 8), 0);
		r.set(`block_offset`, i);
		let [a, o] = this._indirect_info(n), s = [];
		for (let n = 0; n < a; n++) {
			let r = X.unpack_from(`<Q`, e, t)[0];
			if (t += 8, r == qy) break;
			let i = this._calc_block_size(n);
			s.push([r, i]);
		}
		let c = [];
		for (let n = a; n < a + o; n++) {
			let r = X.unpack_from(`<Q`, e, t)[0];
			if (t += 8, r == qy) break;
			let i = this._calc_block_size(n), a = this._iblock_nrows_from_block_size(i);
			c.push([r, a]);
		}
		for (let [t, n] of s) yield this._read_direct_block(e, t, n);
		for (let [t, n] of c) for (let r of this._iter_indirect_block(e, t, n)) yield r;
	}
	_calc_block_size(e) {
		let t = Math.floor(e / this.header.get(`table_width`));
		return 2 ** Math.max(t - 1, 0) * this.header.get(`starting_block_size`);
	}
	_iblock_nrows_from_block_size(e) {
		let t = Math.floor(Math.log2(e));
		return J(2 ** t == e), t - this._indirect_nrows_sub;
	}
	_indirect_info(e) {
		let t = this.header.get(`table_width`), n = e * t, r = this._max_direct_nrows * t, i, a;
		return e <= r ? (i = n, a = 0) : (i = r, a = n - r), [i, a];
	}
	_int_format(e) {
		return [
			`B`,
			`H`,
			`I`,
			`Q`
		][e - 1];
	}
}, Ky = X.unpack_from(`8s`, new Uint8Array([
	137,
	72,
	68,
	70,
	13,
	10,
	26,
	10
]).buffer)[0], qy = X.unpack_from(`<Q`, new Uint8Array([
	255,
	255,
	255,
	255,
	255,
	255,
	255,
	255
]).buffer)[0], Jy = /* @__PURE__ */ new Map([
	[`format_signature`, `8s`],
	[`superblock_version`, `B`],
	[`free_storage_version`, `B`],
	[`root_group_version`, `B`],
	[`reserved_0`, `B`],
	[`shared_header_version`, `B`],
	[`offset_size`, `B`],
	[`length_size`, `B`],
	[`reserved_1`, `B`],
	[`group_leaf_node_k`, `H`],
	[`group_internal_node_k`, `H`],
	[`file_consistency_flags`, `L`],
	[`base_address_lower`, `Q`],
	[`free_space_address`, `Q`],
	[`end_of_file_address`, `Q`],
	[`driver_information_address`, `Q`]
]), Yy = Y(Jy), Xy = /* @__PURE__ */ new Map([
	[`format_signature`, `8s`],
	[`superblock_version`, `B`],
	[`offset_size`, `B`],
	[`length_size`, `B`],
	[`file_consistency_flags`, `B`],
	[`base_address`, `Q`],
	[`superblock_extension_address`, `Q`],
	[`end_of_file_address`, `Q`],
	[`root_group_address`, `Q`],
	[`superblock_checksum`, `I`]
]), Zy = Y(Xy), Qy = /* @__PURE__ */ new Map([
	[`link_name_offset`, `Q`],
	[`object_header_address`, `Q`],
	[`cache_type`, `I`],
	[`reserved`, `I`],
	[`scratch`, `16s`]
]), $y = Y(Qy), eb = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved_0`, `B`],
	[`symbols`, `H`]
]), tb = Y(eb), nb = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved`, `3s`],
	[`data_segment_size`, `Q`],
	[`offset_to_free_list`, `Q`],
	[`address_of_data_segment`, `Q`]
]), rb = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`reserved`, `3s`],
	[`collection_size`, `Q`]
]), ib = Y(rb), ab = /* @__PURE__ */ new Map([
	[`object_index`, `H`],
	[`reference_count`, `H`],
	[`reserved`, `I`],
	[`object_size`, `Q`]
]), ob = Y(ab), sb = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`object_index_size`, `H`],
	[`filter_info_size`, `H`],
	[`flags`, `B`],
	[`max_managed_object_size`, `I`],
	[`next_huge_object_index`, `Q`],
	[`btree_address_huge_objects`, `Q`],
	[`managed_freespace_size`, `Q`],
	[`freespace_manager_address`, `Q`],
	[`managed_space_size`, `Q`],
	[`managed_alloc_size`, `Q`],
	[`next_directblock_iterator_address`, `Q`],
	[`managed_object_count`, `Q`],
	[`huge_objects_total_size`, `Q`],
	[`huge_object_count`, `Q`],
	[`tiny_objects_total_size`, `Q`],
	[`tiny_object_count`, `Q`],
	[`table_width`, `H`],
	[`starting_block_size`, `Q`],
	[`maximum_direct_block_size`, `Q`],
	[`log2_maximum_heap_size`, `H`],
	[`indirect_starting_rows_count`, `H`],
	[`root_block_address`, `Q`],
	[`indirect_current_rows_count`, `H`]
]), cb = class {
	constructor(e, t) {
		let n = X.unpack_from(`<B`, e, t)[0];
		if (n == 1) var [r, i, a] = this._parse_v1_objects(e, t);
		else if (n == 79) var [r, i, a] = this._parse_v2_objects(e, t);
		else throw `InvalidHDF5File('unknown Data Object Header')`;
		this.fh = e, this.msgs = r, this.msg_data = i, this.offset = t, this._global_heaps = {}, this._header = a, this._filter_pipeline = null, this._chunk_params_set = !1, this._chunks = null, this._chunk_dims = null, this._chunk_address = null;
	}
	get dtype() {
		let e = this.find_msg_type(Lb)[0].get(`offset_to_message`);
		return new ym(this.fh, e).dtype;
	}
	get chunks() {
		return this._get_chunk_params(), this._chunks;
	}
	get shape() {
		let e = this.find_msg_type(Fb)[0].get(`offset_to_message`);
		return lb(this.fh, e);
	}
	get filter_pipeline() {
		if (this._filter_pipeline != null) return this._filter_pipeline;
		let e = this.find_msg_type(Vb);
		if (!e.length) return this._filter_pipeline = null, this._filter_pipeline;
		var t = e[0].get(`offset_to_message`);
		let [n, r] = X.unpack_from(`<BB`, this.fh, t);
		t += X.calcsize(`<BB`);
		var i = [];
		if (n == 1) {
			let [e, n] = X.unpack_from(`<HI`, this.fh, t);
			t += X.calcsize(`<HI`);
			for (var a = 0; a < r; a++) {
				let e = q(Nb, this.fh, t);
				t += Pb;
				let n = dm(e.get(`name_length`), 8), r = `<` + n.toFixed() + `s`, a = X.unpack_from(r, this.fh, t)[0];
				e.set(`filter_name`, a), t += n, r = `<` + e.get(`client_data_values`).toFixed() + `I`;
				let o = X.unpack_from(r, this.fh, t);
				e.set(`client_data`, o), t += 4 * e.get(`client_data_values`), e.get(`client_data_values`) % 2 && (t += 4), i.push(e);
			}
		} else if (n == 2) for (let e = 0; e < r; e++) {
			let e = /* @__PURE__ */ new Map(), n = this.fh, r = X.unpack_from(`<H`, n, t)[0];
			t += 2, e.set(`filter_id`, r);
			let a = 0;
			r > 255 && (a = X.unpack_from(`<H`, n, t)[0], t += 2);
			let o = X.unpack_from(`<H`, n, t)[0];
			t += 2;
			let s = (o & 1) > 0;
			e.set(`optional`, s);
			let c = X.unpack_from(`<H`, n, t)[0];
			t += 2;
			let l;
			a > 0 && (l = X.unpack_from(`${a}s`, n, t)[0], t += a), e.set(`name`, l);
			let u = X.unpack_from(`<${c}i`, n, t);
			t += 4 * c, e.set(`client_data`, u), e.set(`client_data_values`, c), i.push(e);
		}
		else throw `version ${n} is not supported`;
		return this._filter_pipeline = i, this._filter_pipeline;
	}
	find_msg_type(e) {
		return this.msgs.filter(function(t) {
			return t.get(`type`) == e;
		});
	}
	get_attributes() {
		let e = {}, t = this.find_msg_type(Hb);
		for (let n of t) {
			let t = n.get(`offset_to_message`), [r, i] = this.unpack_attribute(t);
			e[r] = i;
		}
		return e;
	}
	get fillvalue() {
		var e = this.find_msg_type(Rb)[0].get(`offset_to_message`), t;
		let n = X.unpack_from(`<B`, this.fh, e)[0];
		var r, i, a;
		if (n == 1 || n == 2) r = q(kb, this.fh, e), e += Ab, t = r.get(`fillvalue_defined`);
		else if (n == 3) r = q(jb, this.fh, e), e += Mb, t = r.get(`flags`) & 32;
		else throw `InvalidHDF5File("Unknown fillvalue msg version: "` + String(n);
		if (t ? (i = X.unpack_from(`<I`, this.fh, e)[0], e += 4) : i = 0, i) {
			let [t, n, r] = pm(this.dtype);
			a = new gm(this.fh)[t](e, !n, r);
		} else a = 0;
		return a;
	}
	unpack_attribute(e) {
		let t = X.unpack_from(`<B`, this.fh, e)[0];
		var n, r;
		if (t == 1) n = q(fb, this.fh, e), J(n.get(`version`) == 1), e += pb, r = 8;
		else if (t == 3) n = q(mb, this.fh, e), J(n.get(`version`) == 3), e += hb, r = 1;
		else throw `unsupported attribute message version: ` + t;
		let i = n.get(`name_size`), a = X.unpack_from(`<` + i.toFixed() + `s`, this.fh, e)[0];
		a = a.replace(/\x00$/, ``), e += dm(i, r);
		var o;
		try {
			o = new ym(this.fh, e).dtype;
		} catch {
			return console.warn(`Attribute ` + a + ` type not implemented, set to null.`), [a, null];
		}
		e += dm(n.get(`datatype_size`), r);
		let s = this.determine_data_shape(this.fh, e), c = s.reduce(function(e, t) {
			return e * t;
		}, 1);
		e += dm(n.get(`dataspace_size`), r);
		var l = this._attr_value(o, this.fh, c, e);
		return s.length == 0 && (l = l[0]), [a, l];
	}
	determine_data_shape(e, t) {
		let n = X.unpack_from(`<B`, e, t)[0];
		var r;
		if (n == 1) r = q(vb, e, t), J(r.get(`version`) == 1), t += yb;
		else if (n == 2) r = q(bb, e, t), J(r.get(`version`) == 2), t += xb;
		else throw `unknown dataspace message version`;
		let i = r.get(`dimensionality`);
		return X.unpack_from(`<` + i.toFixed() + `Q`, e, t);
	}
	_attr_value(e, t, n, r) {
		var i = Array(n);
		if (e instanceof Array) {
			let l = e[0];
			for (var a = 0; a < n; a++) if (l == `VLEN_STRING`) {
				let n = e[2];
				var [o, s] = this._vlen_size_and_data(t, r);
				let c = new TextDecoder(n == 0 ? `ascii` : `utf-8`);
				i[a] = c.decode(s), r += 16;
			} else if (l == `REFERENCE`) {
				var c = X.unpack_from(`<Q`, t, r);
				i[a] = c, r += 8;
			} else if (l == `VLEN_SEQUENCE`) {
				let n = e[1];
				var [o, s] = this._vlen_size_and_data(t, r);
				i[a] = this._attr_value(n, s, o, 0), r += 16;
			} else throw `NotImplementedError`;
		} else {
			let [o, s, c] = pm(e), l = new gm(t, 0);
			for (var a = 0; a < n; a++) i[a] = l[o](r, !s, c), r += c;
		}
		return i;
	}
	_vlen_size_and_data(e, t) {
		let n = X.unpack_from(`<I`, e, t)[0], r = q(db, e, t + 4), i = r.get(`collection_address`);
		J(r.get(`collection_address`) < 2 ** 53 - 1);
		var a;
		return i in this._global_heaps || (a = new Wy(this.fh, i), this._global_heaps[i] = a), a = this._global_heaps[i], [n, a.objects.get(r.get(`object_index`))];
	}
	_parse_v1_objects(e, t) {
		let n = q(gb, e, t);
		J(n.get(`version`) == 1);
		let r = n.get(`total_header_messages`);
		for (var i = n.get(`object_header_size`), a = t + Y(gb), o = e.slice(a, a + i), s = [[a, i]], c = 0, l = 0, u = Array(r), d = 0; d < r; d++) {
			l >= i && ([a, i] = s[++c], l = 0);
			let t = q(Sb, e, a + l), n = a + l + Cb;
			if (t.set(`offset_to_message`, n), t.get(`type`) == Ub) {
				var [f, p] = X.unpack_from(`<QQ`, e, n);
				s.push([f, p]);
			}
			l += Cb + t.get(`size`), u[d] = t;
		}
		return [
			u,
			o,
			n
		];
	}
	_parse_v2_objects(e, t) {
		var [n, r, i] = this._parse_v2_header(e, t);
		t = i;
		for (var a = [], o = n.get(`size_of_chunk_0`), s = e.slice(t, t += o), c = [[i, o]], l = /* @__PURE__ */ new Set([i]), u = 0, d = 0;;) {
			if (d >= o - Tb) {
				let e = c[++u];
				if (e == null) break;
				[i, o] = e, d = 0;
			}
			let t = q(wb, e, i + d), n = i + d + Tb + r;
			if (t.set(`offset_to_message`, n), t.get(`type`) == Ub) {
				var [f, p] = X.unpack_from(`<QQ`, e, n);
				let t = f + 4;
				l.has(t) || (l.add(t), c.push([t, p - 4]));
			}
			d += Tb + t.get(`size`) + r, a.push(t);
		}
		return [
			a,
			s,
			n
		];
	}
	_parse_v2_header(e, t) {
		let n = q(_b, e, t);
		var r;
		if (t += Y(_b), J(n.get(`version`) == 2), r = n.get(`flags`) & 4 ? 2 : 0, J(!(n.get(`flags`) & 16)), n.get(`flags`) & 32) {
			let r = X.unpack_from(`<4I`, e, t);
			t += 16, n.set(`access_time`, r[0]), n.set(`modification_time`, r[1]), n.set(`change_time`, r[2]), n.set(`birth_time`, r[3]);
		}
		let i = [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][n.get(`flags`) & 3];
		return n.set(`size_of_chunk_0`, X.unpack_from(i, e, t)[0]), t += X.calcsize(i), [
			n,
			r,
			t
		];
	}
	get_links() {
		return Object.fromEntries(this.iter_links());
	}
	*iter_links() {
		for (let e of this.msgs) e.get(`type`) == Wb ? yield* this._iter_links_from_symbol_tables(e) : e.get(`type`) == zb ? yield this._get_link_from_link_msg(e) : e.get(`type`) == Ib && (yield* this._iter_link_from_link_info_msg(e));
	}
	*_iter_links_from_symbol_tables(e) {
		J(e.get(`size`) == 16);
		let t = q(Eb, this.fh, e.get(`offset_to_message`));
		yield* this._iter_links_btree_v1(t.get(`btree_address`), t.get(`heap_address`));
	}
	*_iter_links_btree_v1(e, t) {
		let n = new Iy(this.fh, e), r = new Hy(this.fh, t);
		for (let e of n.symbol_table_addresses()) {
			let t = new Uy(this.fh, e);
			t.assign_name(r), yield* Object.entries(t.get_links(r));
		}
	}
	_get_link_from_link_msg(e) {
		let t = e.get(`offset_to_message`);
		return this._decode_link_msg(this.fh, t)[1];
	}
	_decode_link_msg(e, t) {
		let [n, r] = X.unpack_from(`<BB`, e, t);
		t += 2, J(n == 1);
		let i = 2 ** (r & 3), a = (r & 8) > 0, o = (r & 16) > 0, s = (r & 4) > 0, c;
		a ? (c = X.unpack_from(`<B`, e, t)[0], t += 1) : c = 0, J([0, 1].includes(c));
		let l;
		s && (l = X.unpack_from(`<Q`, e, t)[0], t += 8);
		let u = 0;
		o && (u = X.unpack_from(`<B`, e, t)[0], t += 1);
		let d = u == 0 ? `ascii` : `utf-8`, f = [
			`<B`,
			`<H`,
			`<I`,
			`<Q`
		][r & 3], p = X.unpack_from(f, e, t)[0];
		t += i;
		let m = new TextDecoder(d).decode(e.slice(t, t + p));
		t += p;
		let h;
		if (c == 0) h = X.unpack_from(`<Q`, e, t)[0];
		else if (c == 1) {
			let n = X.unpack_from(`<H`, e, t)[0];
			t += 2, h = new TextDecoder(d).decode(e.slice(t, t + n));
		}
		return [l, [m, h]];
	}
	*_iter_link_from_link_info_msg(e) {
		let t = e.get(`offset_to_message`), n = this._decode_link_info_msg(this.fh, t), r = n.get(`heap_address`), i = n.get(`name_btree_address`), a = n.get(`order_btree_address`);
		i != null && (yield* this._iter_links_btree_v2(i, a, r));
	}
	*_iter_links_btree_v2(e, t, n) {
		let r = new Gy(this.fh, n), i, a = t != null;
		i = a ? new By(this.fh, t) : new zy(this.fh, e);
		let o = /* @__PURE__ */ new Map();
		for (let e of i.iter_records()) {
			let t = r.get_data(e.get(`heapid`)), [n, i] = this._decode_link_msg(t, 0), s = a ? n : i[0];
			o.set(s, i);
		}
		let s = Array.from(o.keys()).sort();
		for (let e of s) yield o.get(e);
	}
	_decode_link_info_msg(e, t) {
		let [n, r] = X.unpack_from(`<BB`, e, t);
		J(n == 0), t += 2, (r & 1) > 0 && (t += 8);
		let i = q((r & 2) > 0 ? Ob : Db, e, t), a = /* @__PURE__ */ new Map();
		for (let [e, t] of i.entries()) a.set(e, t == ub ? null : t);
		return a;
	}
	get is_dataset() {
		return this.find_msg_type(Fb).length > 0;
	}
	get_data() {
		let e = this.find_msg_type(Bb)[0].get(`offset_to_message`);
		var [t, n, r, i] = this._get_data_message_properties(e);
		if (r == 0) throw `Compact storage of DataObject not implemented`;
		if (r == 1) return this._get_contiguous_data(i);
		if (r == 2) return this._get_chunked_data(e);
	}
	_get_data_message_properties(e) {
		let t, n, r, [i, a, o] = X.unpack_from(`<BBB`, this.fh, e);
		return i == 1 || i == 2 ? (t = a, n = o, r = e, r += X.calcsize(`<BBB`), r += X.calcsize(`<BI`), J(n == 1 || n == 2)) : (i == 3 || i == 4) && (n = a, r = e, r += X.calcsize(`<BB`)), J(i >= 1 && i <= 4), [
			i,
			t,
			n,
			r
		];
	}
	_get_contiguous_data(e) {
		let [t] = X.unpack_from(`<Q`, this.fh, e);
		if (t == ub) {
			let e = this.shape.reduce(function(e, t) {
				return e * t;
			}, 1);
			return Array(e);
		}
		var n = this.shape.reduce(function(e, t) {
			return e * t;
		}, 1);
		if (this.dtype instanceof Array) {
			let e = this.dtype[0];
			if (e == `REFERENCE`) {
				if (this.dtype[1] != 8) throw `NotImplementedError('Unsupported Reference type')`;
				return this.fh.slice(t, t + n);
			}
			if (e == `VLEN_STRING`) {
				let e = this.dtype[2] == 0 ? `ascii` : `utf-8`, a = new TextDecoder(e);
				for (var r = [], i = 0; i < n; i++) {
					let [e, n] = this._vlen_size_and_data(this.fh, t);
					r[i] = a.decode(n), t += 16;
				}
				return r;
			}
			throw `NotImplementedError('datatype not implemented')`;
		}
		{
			let e = this.dtype;
			if (/[<>=!@\|]?(i|u|f|S)(\d*)/.test(e)) {
				let [r, a, o] = pm(e), s = Array(n), c = new gm(this.fh);
				for (var i = 0; i < n; i++) s[i] = c[r](t + i * o, !a, o);
				return s;
			}
			throw `not Implemented - no proper dtype defined`;
		}
	}
	_get_chunked_data(e) {
		if (this._get_chunk_params(), this._chunk_address == ub) return [];
		let t = new Ly(this.fh, this._chunk_address, this._chunk_dims).construct_data_from_chunks(this.chunks, this.shape, this.dtype, this.filter_pipeline);
		if (this.dtype instanceof Array && /^VLEN/.test(this.dtype[0])) {
			let e = this.dtype[0];
			for (var n = 0; n < t.length; n++) {
				let [i, a, o] = t[n];
				var r;
				a in this._global_heaps ? r = this._global_heaps[a] : (r = new Wy(this.fh, a), this._global_heaps[a] = r);
				let s = r.objects.get(o);
				if (e == `VLEN_STRING`) {
					let e = this.dtype[2] == 0 ? `ascii` : `utf-8`, r = new TextDecoder(e);
					t[n] = r.decode(s);
				}
			}
		}
		return t;
	}
	_get_chunk_params() {
		if (!this._chunk_params_set) {
			this._chunk_params_set = !0;
			var e = this.find_msg_type(Bb)[0].get(`offset_to_message`), [t, n, r, i] = this._get_data_message_properties(e);
			if (r == 2) {
				var a;
				if (t == 1 || t == 2) {
					var o = X.unpack_from(`<Q`, this.fh, i)[0];
					a = i + X.calcsize(`<Q`);
				} else if (t == 3) {
					var [n, o] = X.unpack_from(`<BQ`, this.fh, i);
					a = i + X.calcsize(`<BQ`);
				}
				J(t >= 1 && t <= 3);
				var s = `<` + (n - 1).toFixed() + `I`, c = X.unpack_from(s, this.fh, a);
				this._chunks = c, this._chunk_dims = n, this._chunk_address = o;
			}
		}
	}
};
function lb(e, t) {
	let n = X.unpack_from(`<B`, e, t)[0];
	var r;
	if (n == 1) r = q(vb, e, t), J(r.get(`version`) == 1), t += yb;
	else if (n == 2) r = q(bb, e, t), J(r.get(`version`) == 2), t += xb;
	else throw `InvalidHDF5File('unknown dataspace message version')`;
	let i = r.get(`dimensionality`);
	return X.unpack_from(`<` + (i * 2).toFixed() + `I`, e, t).filter(function(e, t) {
		return t % 2 == 0;
	});
}
var ub = X.unpack_from(`<Q`, new Uint8Array([
	255,
	255,
	255,
	255,
	255,
	255,
	255,
	255
]).buffer), db = /* @__PURE__ */ new Map([[`collection_address`, `Q`], [`object_index`, `I`]]);
Y(db);
var fb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`reserved`, `B`],
	[`name_size`, `H`],
	[`datatype_size`, `H`],
	[`dataspace_size`, `H`]
]), pb = Y(fb), mb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`flags`, `B`],
	[`name_size`, `H`],
	[`datatype_size`, `H`],
	[`dataspace_size`, `H`],
	[`character_set_encoding`, `B`]
]), hb = Y(mb), gb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`reserved`, `B`],
	[`total_header_messages`, `H`],
	[`object_reference_count`, `I`],
	[`object_header_size`, `I`],
	[`padding`, `I`]
]), _b = /* @__PURE__ */ new Map([
	[`signature`, `4s`],
	[`version`, `B`],
	[`flags`, `B`]
]), vb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`dimensionality`, `B`],
	[`flags`, `B`],
	[`reserved_0`, `B`],
	[`reserved_1`, `I`]
]), yb = Y(vb), bb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`dimensionality`, `B`],
	[`flags`, `B`],
	[`type`, `B`]
]), xb = Y(bb), Sb = /* @__PURE__ */ new Map([
	[`type`, `H`],
	[`size`, `H`],
	[`flags`, `B`],
	[`reserved`, `3s`]
]), Cb = Y(Sb), wb = /* @__PURE__ */ new Map([
	[`type`, `B`],
	[`size`, `H`],
	[`flags`, `B`]
]), Tb = Y(wb), Eb = /* @__PURE__ */ new Map([[`btree_address`, `Q`], [`heap_address`, `Q`]]), Db = /* @__PURE__ */ new Map([[`heap_address`, `Q`], [`name_btree_address`, `Q`]]), Ob = /* @__PURE__ */ new Map([
	[`heap_address`, `Q`],
	[`name_btree_address`, `Q`],
	[`order_btree_address`, `Q`]
]), kb = /* @__PURE__ */ new Map([
	[`version`, `B`],
	[`space_allocation_time`, `B`],
	[`fillvalue_write_time`, `B`],
	[`fillvalue_defined`, `B`]
]), Ab = Y(kb), jb = /* @__PURE__ */ new Map([[`version`, `B`], [`flags`, `B`]]), Mb = Y(jb), Nb = /* @__PURE__ */ new Map([
	[`filter_id`, `H`],
	[`name_length`, `H`],
	[`flags`, `H`],
	[`client_data_values`, `H`]
]), Pb = Y(Nb), Fb = 1, Ib = 2, Lb = 3, Rb = 5, zb = 6, Bb = 8, Vb = 11, Hb = 12, Ub = 16, Wb = 17, Gb = class e {
	constructor(e, t, n, r = !1) {
		if (n == null ? (this.parent = this, this.file = this) : (this.parent = n, this.file = n.file), this.name = e, this._links = t.get_links(), this._dataobjects = t, this._attrs = null, this._keys = null, r) return new Proxy(this, Kb);
	}
	get keys() {
		return this._keys ??= Object.keys(this._links), this._keys.slice();
	}
	get values() {
		return this.keys.map((e) => this.get(e));
	}
	length() {
		return this.keys.length;
	}
	_dereference(e) {
		if (!e) throw `cannot deference null reference`;
		let t = this.file._get_object_by_address(e);
		if (t == null) throw `reference not found in file`;
		return t;
	}
	get(t) {
		if (typeof t == `number`) return this._dereference(t);
		var n = Xb(t);
		if (n == `/`) return this.file;
		if (n == `.`) return this;
		if (/^\//.test(n)) return this.file.get(n.slice(1));
		if (Yb(n) != ``) var [r, i] = n.split(/\/(.*)/);
		else var r = n, i = `.`;
		if (!(r in this._links)) throw r + ` not found in group`;
		var a = Xb(this.name + `/` + r);
		let o = this._links[r];
		if (typeof o == `string`) try {
			return this.get(o);
		} catch {
			return null;
		}
		var s = new cb(this.file._fh, o);
		if (s.is_dataset) {
			if (i != `.`) throw a + ` is a dataset, not a group`;
			return new Jb(a, s, this);
		}
		return new e(a, s, this).get(i);
	}
	visit(e) {
		return this.visititems((t, n) => e(t));
	}
	visititems(t) {
		var n = this.name.length;
		/\/$/.test(this.name) || (n += 1);
		for (var r = this.values.slice(); r;) {
			let i = r.shift();
			r.length == 1 && console.log(i);
			let a = t(i.name.slice(n), i);
			if (a != null) return a;
			i instanceof e && (r = r.concat(i.values));
		}
		return null;
	}
	get attrs() {
		return this._attrs ??= this._dataobjects.get_attributes(), this._attrs;
	}
}, Kb = { get: function(e, t, n) {
	return t in e ? e[t] : e.get(t);
} }, qb = class extends Gb {
	constructor(e, t) {
		var n = new Vy(e, 0).offset_to_dataobjects, r = new cb(e, n);
		super(`/`, r, null), this.parent = this, this._fh = e, this.filename = t || ``, this.file = this, this.mode = `r`, this.userblock_size = 0;
	}
	_get_object_by_address(e) {
		return this._dataobjects.offset == e ? this : this.visititems((e) => {
			e._dataobjects.offset;
		});
	}
}, Jb = class extends Array {
	constructor(e, t, n) {
		super(), this.parent = n, this.file = n.file, this.name = e, this._dataobjects = t, this._attrs = null, this._astype = null;
	}
	get value() {
		var e = this._dataobjects.get_data();
		return this._astype == null ? e : e.astype(this._astype);
	}
	get shape() {
		return this._dataobjects.shape;
	}
	get attrs() {
		return this._dataobjects.get_attributes();
	}
	get dtype() {
		return this._dataobjects.dtype;
	}
	get fillvalue() {
		return this._dataobjects.fillvalue;
	}
};
function Yb(e) {
	let t = e.lastIndexOf(`/`) + 1, n = e.slice(0, t), r = RegExp(`^/+$`), i = RegExp(`/$`);
	return n && !r.test(n) && (n = n.replace(i, ``)), n;
}
function Xb(e) {
	return e.replace(/\/(\/)+/g, `/`);
}
var Zb = class {
	value;
	next;
	constructor(e) {
		this.value = e;
	}
}, Qb = class {
	#e;
	#t;
	#n;
	constructor() {
		this.clear();
	}
	enqueue(e) {
		let t = new Zb(e);
		this.#e ? (this.#t.next = t, this.#t = t) : (this.#e = t, this.#t = t), this.#n++;
	}
	dequeue() {
		let e = this.#e;
		if (e) return this.#e = this.#e.next, this.#n--, this.#e || (this.#t = void 0), e.value;
	}
	peek() {
		if (this.#e) return this.#e.value;
	}
	clear() {
		this.#e = void 0, this.#t = void 0, this.#n = 0;
	}
	get size() {
		return this.#n;
	}
	*[Symbol.iterator]() {
		let e = this.#e;
		for (; e;) yield e.value, e = e.next;
	}
	*drain() {
		for (; this.#e;) yield this.dequeue();
	}
};
function $b(e) {
	let t = !1;
	if (typeof e == `object` && ({concurrency: e, rejectOnClear: t = !1} = e), ex(e), typeof t != `boolean`) throw TypeError("Expected `rejectOnClear` to be a boolean");
	let n = new Qb(), r = 0, i = () => {
		r < e && n.size > 0 && (r++, n.dequeue().run());
	}, a = () => {
		r--, i();
	}, o = async (e, t, n) => {
		let r = (async () => e(...n))();
		t(r);
		try {
			await r;
		} catch {}
		a();
	}, s = (t, a, s, c) => {
		let l = { reject: s };
		new Promise((e) => {
			l.run = e, n.enqueue(l);
		}).then(o.bind(void 0, t, a, c)), r < e && i();
	}, c = (e, ...t) => new Promise((n, r) => {
		s(e, n, r, t);
	});
	return Object.defineProperties(c, {
		activeCount: { get: () => r },
		pendingCount: { get: () => n.size },
		clearQueue: { value() {
			if (!t) {
				n.clear();
				return;
			}
			let e = AbortSignal.abort().reason;
			for (; n.size > 0;) n.dequeue().reject(e);
		} },
		concurrency: {
			get: () => e,
			set(t) {
				ex(t), e = t, queueMicrotask(() => {
					for (; r < e && n.size > 0;) i();
				});
			}
		},
		map: { async value(e, t) {
			let n = [];
			try {
				Array.from(e, (e, r) => {
					let i = c(t, e, r);
					return n.push(i), i;
				});
			} catch (e) {
				for (let e of n) e.catch(() => {});
				throw e;
			}
			return Promise.all(n);
		} }
	}), c;
}
function ex(e) {
	if (!((Number.isInteger(e) || e === 1 / 0) && e > 0)) throw TypeError("Expected `concurrency` to be a number from 1 and up");
}
var tx = n(((e, t) => {
	t.exports = typeof Object.defineProperty == `function` ? Object.defineProperty : null;
})), nx = n(((e, t) => {
	var n = tx();
	function r() {
		try {
			return n({}, `x`, {}), !0;
		} catch {
			return !1;
		}
	}
	t.exports = r;
})), rx = n(((e, t) => {
	t.exports = Object.defineProperty;
})), ix = n(((e, t) => {
	function n(e) {
		return typeof e == `number`;
	}
	t.exports = n;
})), ax = n(((e, t) => {
	function n(e) {
		return e[0] === `-`;
	}
	function r(e) {
		for (var t = ``, n = 0; n < e; n++) t += `0`;
		return t;
	}
	function i(e, t, i) {
		var a = !1, o = t - e.length;
		return o < 0 || (n(e) && (a = !0, e = e.substr(1)), e = i ? e + r(o) : r(o) + e, a && (e = `-` + e)), e;
	}
	t.exports = i;
})), ox = n(((e, t) => {
	var n = ix(), r = ax(), i = String.prototype.toLowerCase, a = String.prototype.toUpperCase;
	function o(e) {
		var t, o, s;
		switch (e.specifier) {
			case `b`:
				t = 2;
				break;
			case `o`:
				t = 8;
				break;
			case `x`:
			case `X`:
				t = 16;
				break;
			default: t = 10;
		}
		if (o = e.arg, s = parseInt(o, 10), !isFinite(s)) {
			if (!n(o)) throw Error(`invalid integer. Value: ` + o);
			s = 0;
		}
		return s < 0 && (e.specifier === `u` || t !== 10) && (s = 4294967295 + s + 1), s < 0 ? (o = (-s).toString(t), e.precision && (o = r(o, e.precision, e.padRight)), o = `-` + o) : (o = s.toString(t), !s && !e.precision ? o = `` : e.precision && (o = r(o, e.precision, e.padRight)), e.sign && (o = e.sign + o)), t === 16 && (e.alternate && (o = `0x` + o), o = e.specifier === a.call(e.specifier) ? a.call(o) : i.call(o)), t === 8 && e.alternate && o.charAt(0) !== `0` && (o = `0` + o), o;
	}
	t.exports = o;
})), sx = n(((e, t) => {
	function n(e) {
		return typeof e == `string`;
	}
	t.exports = n;
})), cx = n(((e, t) => {
	var n = Math.abs, r = String.prototype.toLowerCase, i = String.prototype.toUpperCase, a = String.prototype.replace, o = /e\+(\d)$/, s = /e-(\d)$/, c = /^(\d+)$/, l = /^(\d+)e/, u = /\.0$/, d = /\.0*e/, f = /(\..*[^0])0*e/;
	function p(e, t) {
		var p, m;
		switch (t.specifier) {
			case `e`:
			case `E`:
				m = e.toExponential(t.precision);
				break;
			case `f`:
			case `F`:
				m = e.toFixed(t.precision);
				break;
			case `g`:
			case `G`:
				n(e) < 1e-4 ? (p = t.precision, p > 0 && --p, m = e.toExponential(p)) : m = e.toPrecision(t.precision), t.alternate || (m = a.call(m, f, `$1e`), m = a.call(m, d, `e`), m = a.call(m, u, ``));
				break;
			default: throw Error(`invalid double notation. Value: ` + t.specifier);
		}
		return m = a.call(m, o, `e+0$1`), m = a.call(m, s, `e-0$1`), t.alternate && (m = a.call(m, c, `$1.`), m = a.call(m, l, `$1.e`)), e >= 0 && t.sign && (m = t.sign + m), m = t.specifier === i.call(t.specifier) ? i.call(m) : r.call(m), m;
	}
	t.exports = p;
})), lx = n(((e, t) => {
	function n(e) {
		for (var t = ``, n = 0; n < e; n++) t += ` `;
		return t;
	}
	function r(e, t, r) {
		var i = t - e.length;
		return i < 0 || (e = r ? e + n(i) : n(i) + e), e;
	}
	t.exports = r;
})), ux = n(((e, t) => {
	var n = ox(), r = sx(), i = ix(), a = cx(), o = lx(), s = ax(), c = String.fromCharCode, l = Array.isArray;
	function u(e) {
		return e !== e;
	}
	function d(e) {
		var t = {};
		return t.specifier = e.specifier, t.precision = e.precision === void 0 ? 1 : e.precision, t.width = e.width, t.flags = e.flags || ``, t.mapping = e.mapping, t;
	}
	function f(e) {
		var t, f, p, m, h, g, _, v, y, b;
		if (!l(e)) throw TypeError("invalid argument. First argument must be an array. Value: `" + e + "`.");
		for (g = ``, _ = 1, y = 0; y < e.length; y++) if (p = e[y], r(p)) g += p;
		else {
			if (t = p.precision !== void 0, p = d(p), !p.specifier) throw TypeError("invalid argument. Token is missing `specifier` property. Index: `" + y + "`. Value: `" + p + "`.");
			for (p.mapping && (_ = p.mapping), f = p.flags, b = 0; b < f.length; b++) switch (m = f.charAt(b), m) {
				case ` `:
					p.sign = ` `;
					break;
				case `+`:
					p.sign = `+`;
					break;
				case `-`:
					p.padRight = !0, p.padZeros = !1;
					break;
				case `0`:
					p.padZeros = f.indexOf(`-`) < 0;
					break;
				case `#`:
					p.alternate = !0;
					break;
				default: throw Error(`invalid flag: ` + m);
			}
			if (p.width === `*`) {
				if (p.width = parseInt(arguments[_], 10), _ += 1, u(p.width)) throw TypeError(`the argument for * width at position ` + _ + " is not a number. Value: `" + p.width + "`.");
				p.width < 0 && (p.padRight = !0, p.width = -p.width);
			}
			if (t && p.precision === `*`) {
				if (p.precision = parseInt(arguments[_], 10), _ += 1, u(p.precision)) throw TypeError(`the argument for * precision at position ` + _ + " is not a number. Value: `" + p.precision + "`.");
				p.precision < 0 && (p.precision = 1, t = !1);
			}
			switch (p.arg = arguments[_], p.specifier) {
				case `b`:
				case `o`:
				case `x`:
				case `X`:
				case `d`:
				case `i`:
				case `u`:
					t && (p.padZeros = !1), p.arg = n(p);
					break;
				case `s`:
					p.maxWidth = t ? p.precision : -1, p.arg = String(p.arg);
					break;
				case `c`:
					if (!u(p.arg)) {
						if (h = parseInt(p.arg, 10), h < 0 || h > 127) throw Error(`invalid character code. Value: ` + p.arg);
						p.arg = u(h) ? String(p.arg) : c(h);
					}
					break;
				case `e`:
				case `E`:
				case `f`:
				case `F`:
				case `g`:
				case `G`:
					if (t || (p.precision = 6), v = parseFloat(p.arg), !isFinite(v)) {
						if (!i(p.arg)) throw Error(`invalid floating-point number. Value: ` + g);
						v = p.arg, p.padZeros = !1;
					}
					p.arg = a(v, p);
					break;
				default: throw Error(`invalid specifier: ` + p.specifier);
			}
			p.maxWidth >= 0 && p.arg.length > p.maxWidth && (p.arg = p.arg.substring(0, p.maxWidth)), p.padZeros ? p.arg = s(p.arg, p.width || p.precision, p.padRight) : p.width && (p.arg = o(p.arg, p.width, p.padRight)), g += p.arg || ``, _ += 1;
		}
		return g;
	}
	t.exports = f;
})), dx = n(((e, t) => {
	t.exports = ux();
})), fx = n(((e, t) => {
	var n = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
	function r(e) {
		var t = {
			mapping: e[1] ? parseInt(e[1], 10) : void 0,
			flags: e[2],
			width: e[3],
			precision: e[5],
			specifier: e[6]
		};
		return e[4] === `.` && e[5] === void 0 && (t.precision = `1`), t;
	}
	function i(e) {
		var t, i = [], a, o = 0;
		for (a = n.exec(e); a;) t = e.slice(o, n.lastIndex - a[0].length), t.length && i.push(t), a[6] === `%` ? i.push(`%`) : i.push(r(a)), o = n.lastIndex, a = n.exec(e);
		return t = e.slice(o), t.length && i.push(t), i;
	}
	t.exports = i;
})), px = n(((e, t) => {
	t.exports = fx();
})), mx = n(((e, t) => {
	function n(e) {
		return typeof e == `string`;
	}
	t.exports = n;
})), hx = n(((e, t) => {
	var n = dx(), r = px(), i = mx();
	function a(e) {
		var t, o;
		if (!i(e)) throw TypeError(a("invalid argument. First argument must be a string. Value: `%s`.", e));
		for (t = [r(e)], o = 1; o < arguments.length; o++) t.push(arguments[o]);
		return n.apply(null, t);
	}
	t.exports = a;
})), gx = n(((e, t) => {
	t.exports = hx();
})), _x = n(((e, t) => {
	var n = gx(), r = Object.prototype, i = r.toString, a = r.__defineGetter__, o = r.__defineSetter__, s = r.__lookupGetter__, c = r.__lookupSetter__;
	function l(e, t, l) {
		var u, d, f, p;
		if (typeof e != `object` || !e || i.call(e) === `[object Array]`) throw TypeError(n("invalid argument. First argument must be an object. Value: `%s`.", e));
		if (typeof l != `object` || !l || i.call(l) === `[object Array]`) throw TypeError(n("invalid argument. Property descriptor must be an object. Value: `%s`.", l));
		if (d = `value` in l, d && (s.call(e, t) || c.call(e, t) ? (u = e.__proto__, e.__proto__ = r, delete e[t], e[t] = l.value, e.__proto__ = u) : e[t] = l.value), f = `get` in l, p = `set` in l, d && (f || p)) throw Error(`invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.`);
		return f && a && a.call(e, t, l.get), p && o && o.call(e, t, l.set), e;
	}
	t.exports = l;
})), vx = n(((e, t) => {
	var n = nx(), r = rx(), i = _x();
	t.exports = n() ? r : i;
})), yx = n(((e, t) => {
	var n = vx();
	function r(e, t, r) {
		n(e, t, {
			configurable: !1,
			enumerable: !1,
			writable: !1,
			value: r
		});
	}
	t.exports = r;
})), bx = n(((e, t) => {
	t.exports = yx();
})), xx = n(((e, t) => {
	function n(e) {
		return typeof e == `number`;
	}
	t.exports = n;
})), Sx = n(((e, t) => {
	function n() {
		return typeof Symbol == `function` && typeof Symbol(`foo`) == `symbol`;
	}
	t.exports = n;
})), Cx = n(((e, t) => {
	t.exports = Sx();
})), wx = n(((e, t) => {
	var n = Cx()();
	function r() {
		return n && typeof Symbol.toStringTag == `symbol`;
	}
	t.exports = r;
})), Tx = n(((e, t) => {
	t.exports = wx();
})), Ex = n(((e, t) => {
	t.exports = Object.prototype.toString;
})), Dx = n(((e, t) => {
	var n = Ex();
	function r(e) {
		return n.call(e);
	}
	t.exports = r;
})), Ox = n(((e, t) => {
	var n = Object.prototype.hasOwnProperty;
	function r(e, t) {
		return e != null && n.call(e, t);
	}
	t.exports = r;
})), kx = n(((e, t) => {
	t.exports = Ox();
})), Ax = n(((e, t) => {
	t.exports = typeof Symbol == `function` ? Symbol : void 0;
})), jx = n(((e, t) => {
	t.exports = Ax();
})), Mx = n(((e, t) => {
	var n = jx();
	t.exports = typeof n == `function` ? n.toStringTag : ``;
})), Nx = n(((e, t) => {
	var n = kx(), r = Mx(), i = Ex();
	function a(e) {
		var t, a, o;
		if (e == null) return i.call(e);
		a = e[r], t = n(e, r);
		try {
			e[r] = void 0;
		} catch {
			return i.call(e);
		}
		return o = i.call(e), t ? e[r] = a : delete e[r], o;
	}
	t.exports = a;
})), Px = n(((e, t) => {
	var n = Tx(), r = Dx(), i = Nx();
	t.exports = n() ? i : r;
})), Fx = n(((e, t) => {
	t.exports = Number;
})), Ix = n(((e, t) => {
	t.exports = Fx();
})), Lx = n(((e, t) => {
	t.exports = Ix().prototype.toString;
})), Rx = n(((e, t) => {
	var n = Lx();
	function r(e) {
		try {
			return n.call(e), !0;
		} catch {
			return !1;
		}
	}
	t.exports = r;
})), zx = n(((e, t) => {
	var n = Tx(), r = Px(), i = Ix(), a = Rx(), o = n();
	function s(e) {
		return typeof e == `object` ? e instanceof i ? !0 : o ? a(e) : r(e) === `[object Number]` : !1;
	}
	t.exports = s;
})), Bx = n(((e, t) => {
	var n = xx(), r = zx();
	function i(e) {
		return n(e) || r(e);
	}
	t.exports = i;
})), Vx = n(((e, t) => {
	var n = bx(), r = Bx(), i = xx(), a = zx();
	n(r, `isPrimitive`, i), n(r, `isObject`, a), t.exports = r;
})), Hx = n(((e, t) => {
	var n = Vx().isPrimitive;
	function r(e) {
		return n(e) && e >= 0 && e <= 1;
	}
	t.exports = r;
})), Ux = n(((e, t) => {
	var n = Vx().isObject;
	function r(e) {
		return n(e) && e.valueOf() >= 0 && e.valueOf() <= 1;
	}
	t.exports = r;
})), Wx = n(((e, t) => {
	var n = Hx(), r = Ux();
	function i(e) {
		return n(e) || r(e);
	}
	t.exports = i;
})), Gx = n(((e, t) => {
	var n = bx(), r = Wx(), i = Hx(), a = Ux();
	n(r, `isPrimitive`, i), n(r, `isObject`, a), t.exports = r;
})), Kx = n(((e, t) => {
	t.exports = Math.floor;
})), qx = n(((e, t) => {
	t.exports = Kx();
})), Jx = n(((e, t) => {
	var n = qx();
	function r(e) {
		return n(e) === e;
	}
	t.exports = r;
})), Yx = n(((e, t) => {
	t.exports = Jx();
})), Xx = n(((e, t) => {
	t.exports = 4294967295;
})), Zx = n(((e, t) => {
	var n = Yx(), r = Xx();
	function i(e) {
		return e != null && typeof e != `function` && typeof e.length == `number` && n(e.length) && e.length >= 0 && e.length <= r;
	}
	t.exports = i;
})), Qx = n(((e, t) => {
	t.exports = Zx();
})), $x = n(((e, t) => {
	var n = Qx(), r = gx();
	function i(e) {
		if (typeof e != `function`) throw TypeError(r("invalid argument. Must provide a function. Value: `%s`.", e));
		return t;
		function t(t) {
			var r, i;
			if (!n(t) || (r = t.length, r === 0)) return !1;
			for (i = 0; i < r; i++) if (e(t[i]) === !1) return !1;
			return !0;
		}
	}
	t.exports = i;
})), eS = n(((e, t) => {
	t.exports = $x();
})), tS = n(((e, t) => {
	var n = Gx(), r = bx(), i = eS(), a = i(n.isPrimitive), o = i(n.isObject), s = i(n);
	r(s, `primitives`, a), r(s, `objects`, o), t.exports = s;
})), nS = n(((e, t) => {
	t.exports = 1 / 0;
})), rS = n(((e, t) => {
	t.exports = Ix().NEGATIVE_INFINITY;
})), iS = n(((e, t) => {
	var n = nS(), r = rS(), i = Yx();
	function a(e) {
		return e < n && e > r && i(e);
	}
	t.exports = a;
})), aS = n(((e, t) => {
	var n = Vx().isPrimitive, r = iS();
	function i(e) {
		return n(e) && r(e);
	}
	t.exports = i;
})), oS = n(((e, t) => {
	var n = Vx().isObject, r = iS();
	function i(e) {
		return n(e) && r(e.valueOf());
	}
	t.exports = i;
})), sS = n(((e, t) => {
	var n = aS(), r = oS();
	function i(e) {
		return n(e) || r(e);
	}
	t.exports = i;
})), cS = n(((e, t) => {
	var n = bx(), r = sS(), i = aS(), a = oS();
	n(r, `isPrimitive`, i), n(r, `isObject`, a), t.exports = r;
})), lS = n(((e, t) => {
	function n(e) {
		return typeof e == `string`;
	}
	t.exports = n;
})), uS = n(((e, t) => {
	t.exports = String.prototype.valueOf;
})), dS = n(((e, t) => {
	var n = uS();
	function r(e) {
		try {
			return n.call(e), !0;
		} catch {
			return !1;
		}
	}
	t.exports = r;
})), fS = n(((e, t) => {
	var n = Tx(), r = Px(), i = dS(), a = n();
	function o(e) {
		return typeof e == `object` ? e instanceof String ? !0 : a ? i(e) : r(e) === `[object String]` : !1;
	}
	t.exports = o;
})), pS = n(((e, t) => {
	var n = lS(), r = fS();
	function i(e) {
		return n(e) || r(e);
	}
	t.exports = i;
})), mS = n(((e, t) => {
	var n = bx(), r = pS(), i = lS(), a = fS();
	n(r, `isPrimitive`, i), n(r, `isObject`, a), t.exports = r;
})), hS = n(((e, t) => {
	function n(e, t) {
		for (var n, r = 0; r < e.length; r++) n = e[r], e[r] = t * n > 1 ? 1 : t * n;
		return e;
	}
	t.exports = n;
})), gS = n(((e, t) => {
	var n = rS();
	function r(e) {
		return e === 0 && 1 / e === n;
	}
	t.exports = r;
})), _S = n(((e, t) => {
	t.exports = gS();
})), vS = n(((e, t) => {
	function n(e) {
		return e !== e;
	}
	t.exports = n;
})), yS = n(((e, t) => {
	t.exports = vS();
})), bS = n(((e, t) => {
	var n = _S(), r = yS(), i = rS();
	function a(e, t) {
		return r(e) || r(t) ? NaN : e === i || t === i ? i : e === t && e === 0 ? n(e) ? e : t : e < t ? e : t;
	}
	t.exports = a;
})), xS = n(((e, t) => {
	t.exports = bS();
})), SS = n(((e, t) => {
	var n = nS();
	function r(e) {
		return e === 0 && 1 / e === n;
	}
	t.exports = r;
})), CS = n(((e, t) => {
	t.exports = SS();
})), wS = n(((e, t) => {
	var n = CS(), r = yS(), i = nS();
	function a(e, t) {
		return r(e) || r(t) ? NaN : e === i || t === i ? i : e === t && e === 0 ? n(e) ? e : t : e > t ? e : t;
	}
	t.exports = a;
})), TS = n(((e, t) => {
	t.exports = wS();
})), ES = n(((e, t) => {
	var n = Px(), r = typeof Float64Array == `function`;
	function i(e) {
		return r && e instanceof Float64Array || n(e) === `[object Float64Array]`;
	}
	t.exports = i;
})), DS = n(((e, t) => {
	t.exports = ES();
})), OS = n(((e, t) => {
	t.exports = typeof Float64Array == `function` ? Float64Array : null;
})), kS = n(((e, t) => {
	var n = DS(), r = OS();
	function i() {
		var e, t;
		if (typeof r != `function`) return !1;
		try {
			t = new r([
				1,
				3.14,
				-3.14,
				NaN
			]), e = n(t) && t[0] === 1 && t[1] === 3.14 && t[2] === -3.14 && t[3] !== t[3];
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = i;
})), AS = n(((e, t) => {
	t.exports = kS();
})), jS = n(((e, t) => {
	t.exports = typeof Float64Array == `function` ? Float64Array : void 0;
})), MS = n(((e, t) => {
	function n() {
		throw Error(`not implemented`);
	}
	t.exports = n;
})), NS = n(((e, t) => {
	var n = AS(), r = jS(), i = MS();
	t.exports = n() ? r : i;
})), PS = n(((e, t) => {
	var n = Px(), r = typeof Int32Array == `function`;
	function i(e) {
		return r && e instanceof Int32Array || n(e) === `[object Int32Array]`;
	}
	t.exports = i;
})), FS = n(((e, t) => {
	t.exports = PS();
})), IS = n(((e, t) => {
	t.exports = 2147483647;
})), LS = n(((e, t) => {
	t.exports = -2147483648;
})), RS = n(((e, t) => {
	t.exports = typeof Int32Array == `function` ? Int32Array : null;
})), zS = n(((e, t) => {
	var n = FS(), r = IS(), i = LS(), a = RS();
	function o() {
		var e, t;
		if (typeof a != `function`) return !1;
		try {
			t = new a([
				1,
				3.14,
				-3.14,
				r + 1
			]), e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === -3 && t[3] === i;
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = o;
})), BS = n(((e, t) => {
	t.exports = zS();
})), VS = n(((e, t) => {
	t.exports = typeof Int32Array == `function` ? Int32Array : void 0;
})), HS = n(((e, t) => {
	function n() {
		throw Error(`not implemented`);
	}
	t.exports = n;
})), US = n(((e, t) => {
	var n = BS(), r = VS(), i = HS();
	t.exports = n() ? r : i;
})), WS = n(((e, t) => {
	var n = US();
	function r(e, t) {
		return e < t ? -1 : +(e > t);
	}
	function i(e, t) {
		return e < t ? 1 : e > t ? -1 : 0;
	}
	function a(e, t) {
		for (var a = t ? i : r, o = new n(e.length), s = 0; s < e.length; s++) o[s] = s;
		return o.sort(c);
		function c(t, n) {
			return a(e[t], e[n]);
		}
	}
	t.exports = a;
})), GS = n(((e, t) => {
	var n = xS(), r = TS(), i = NS(), a = nS(), o = WS(), s = Array.prototype.slice;
	function c(e, t) {
		var c, l, u, d, f = e.length, p, m, h, g, _, v, y, b;
		if (l = t - f, l > 0) for (e = s.call(e); l > 0;) e.push(1), --l;
		for (c = o(e), h = a, g = 0; g < t; g++) b = t * e[g] / (g + 1), b < h && (h = b);
		for (y = new i(t), u = new i(t), g = t - 1; g > 1; g--) {
			for (m = a, v = t - g + 1; v <= t; v++) b = g * e[c[v]] / (2 + v - t + g - 1), b < m && (m = b);
			for (_ = 0; _ < t - g + 1; _++) y[_] = n(g * e[c[_]], m);
			for (v = t - g + 1; v <= t; v++) y[v] = y[t - g];
			for (_ = 0; _ < u.length; _++) u[_] = r(y[_], u[_]);
		}
		for (p = Array(f), g = 0; g < f; g++) d = c[g], b = r(u[g], e[d]), p[d] = b;
		return p;
	}
	t.exports = c;
})), KS = n(((e, t) => {
	var n = yS(), r = CS();
	function i(e, t, i, a, o) {
		var s, c, l, u, d;
		if (e <= 0) return a;
		if (c = i < 0 ? (1 - e) * i : 0, l = o < 0 ? (1 - e) * o : 0, s = t[c], a[l] = s, l += o, d = 1, n(s) === !1) for (; d < e; d++) {
			if (c += i, u = t[c], n(u)) {
				s = u;
				break;
			}
			(u > s || u === s && r(u)) && (s = u), a[l] = s, l += o;
		}
		if (n(s)) for (; d < e; d++) a[l] = s, l += o;
		return a;
	}
	t.exports = i;
})), qS = n(((e, t) => {
	var n = yS(), r = CS();
	function i(e, t, i, a, o, s, c) {
		var l, u, d, f, p;
		if (e <= 0) return o;
		if (u = a, d = c, l = t[u], o[d] = l, d += s, p = 1, n(l) === !1) for (; p < e; p++) {
			if (u += i, f = t[u], n(f)) {
				l = f;
				break;
			}
			(f > l || f === l && r(f)) && (l = f), o[d] = l, d += s;
		}
		if (n(l)) for (; p < e; p++) o[d] = l, d += s;
		return o;
	}
	t.exports = i;
})), JS = n(((e, t) => {
	var n = bx(), r = KS();
	n(r, `ndarray`, qS()), t.exports = r;
})), YS = n(((e, t) => {
	t.exports = JS();
})), XS = n(((e, t) => {
	var n = xS(), r = YS(), i = NS(), a = WS();
	function o(e, t) {
		var o, s, c = e.length, l, u;
		for (o = a(e), s = new i(c), u = 0; u < c; u++) s[u] = (t - u) * e[o[u]];
		for (s = r(c, s, 1, s, 1), l = Array(c), u = 0; u < c; u++) l[o[u]] = n(s[u], 1);
		return l;
	}
	t.exports = o;
})), ZS = n(((e, t) => {
	var n = yS(), r = _S();
	function i(e, t, i, a, o) {
		var s, c, l, u, d;
		if (e <= 0) return a;
		if (c = i < 0 ? (1 - e) * i : 0, l = o < 0 ? (1 - e) * o : 0, s = t[c], a[l] = s, l += o, d = 1, n(s) === !1) for (; d < e; d++) {
			if (c += i, u = t[c], n(u)) {
				s = u;
				break;
			}
			(u < s || u === s && r(u)) && (s = u), a[l] = s, l += o;
		}
		if (n(s)) for (; d < e; d++) a[l] = s, l += o;
		return a;
	}
	t.exports = i;
})), QS = n(((e, t) => {
	var n = yS(), r = _S();
	function i(e, t, i, a, o, s, c) {
		var l, u, d, f, p;
		if (e <= 0) return o;
		if (u = a, d = c, l = t[u], o[d] = l, d += s, p = 1, n(l) === !1) for (; p < e; p++) {
			if (u += i, f = t[u], n(f)) {
				l = f;
				break;
			}
			(f < l || f === l && r(f)) && (l = f), o[d] = l, d += s;
		}
		if (n(l)) for (; p < e; p++) o[d] = l, d += s;
		return o;
	}
	t.exports = i;
})), $S = n(((e, t) => {
	var n = bx(), r = ZS();
	n(r, `ndarray`, QS()), t.exports = r;
})), eC = n(((e, t) => {
	t.exports = $S();
})), tC = n(((e, t) => {
	var n = xS(), r = eC(), i = NS(), a = WS();
	function o(e, t) {
		var o, s, c = e.length, l, u;
		for (o = a(e, !0), s = new i(c), u = 0; u < c; u++) s[u] = t / (c - u) * e[o[u]];
		for (s = r(c, s, 1, s, 1), l = Array(c), u = 0; u < c; u++) l[o[u]] = n(s[u], 1);
		return l;
	}
	t.exports = o;
})), nC = n(((e, t) => {
	var n = xS(), r = eC(), i = NS(), a = WS();
	function o(e, t) {
		var o, s, c = e.length, l, u, d;
		for (o = a(e, !0), d = 0, u = 0; u < t; u++) d += 1 / (1 + u);
		for (s = new i(c), u = 0; u < c; u++) s[u] = d * t / (c - u) * e[o[u]];
		for (s = r(c, s, 1, s, 1), l = Array(c), u = 0; u < c; u++) l[o[u]] = n(s[u], 1);
		return l;
	}
	t.exports = o;
})), rC = n(((e, t) => {
	var n = tS(), r = cS().isPrimitive, i = mS().isPrimitive, a = gx(), o = hS(), s = GS(), c = XS(), l = tC(), u = nC(), d = [
		`bh`,
		`bonferroni`,
		`by`,
		`holm`,
		`hommel`
	];
	function f(e, t, f) {
		if (!n(e)) throw TypeError(a("invalid argument. First argument must be an array of probabilities. Value: `%s`.", e));
		if (!i(t)) throw TypeError(a("invalid argument. Second argument must be a string. Value: `%s`.", t));
		if (arguments.length > 2) {
			if (!r(f)) throw TypeError(a("invalid argument. Third argument must be an integer. Value: `%s`.", f));
			if (f < e.length) throw RangeError(a("invalid argument. The number of comparisons must be greater or equal to the number of p-values to be adjusted. Value: `%u`.", f));
		}
		switch (f ||= e.length, t) {
			case `bonferroni`: return o(e, f);
			case `by`: return u(e, f);
			case `bh`: return l(e, f);
			case `holm`: return c(e, f);
			case `hommel`: return s(e, f);
			default: throw Error(a("invalid argument. Second argument must be one of the following: \"%s\". Value: `%s`.", d.join(`", "`), t));
		}
	}
	t.exports = f;
})), iC = n(((e, t) => {
	t.exports = rC();
})), aC = n(((e) => {
	e.__esModule = !0, e.extend = a, e.indexOf = l, e.escapeExpression = u, e.isEmpty = d, e.createFrame = f, e.blockParams = p, e.appendContextPath = m;
	var t = {
		"&": `&amp;`,
		"<": `&lt;`,
		">": `&gt;`,
		"\"": `&quot;`,
		"'": `&#x27;`,
		"`": `&#x60;`,
		"=": `&#x3D;`
	}, n = /[&<>"'`=]/g, r = /[&<>"'`=]/;
	function i(e) {
		return t[e];
	}
	function a(e) {
		for (var t = 1; t < arguments.length; t++) for (var n in arguments[t]) Object.prototype.hasOwnProperty.call(arguments[t], n) && (e[n] = arguments[t][n]);
		return e;
	}
	var o = Object.prototype.toString;
	e.toString = o;
	var s = function(e) {
		return typeof e == `function`;
	};
	s(/x/) && (e.isFunction = s = function(e) {
		return typeof e == `function` && o.call(e) === `[object Function]`;
	}), e.isFunction = s;
	var c = Array.isArray || function(e) {
		return e && typeof e == `object` ? o.call(e) === `[object Array]` : !1;
	};
	e.isArray = c;
	function l(e, t) {
		for (var n = 0, r = e.length; n < r; n++) if (e[n] === t) return n;
		return -1;
	}
	function u(e) {
		if (typeof e != `string`) {
			if (e && typeof e.toHTML == `function`) return e.toHTML();
			if (e == null) return ``;
			if (!e) return e + ``;
			e = `` + e;
		}
		return r.test(e) ? e.replace(n, i) : e;
	}
	function d(e) {
		return !!(!e && e !== 0 || c(e) && e.length === 0);
	}
	function f(e) {
		var t = a({}, e);
		return t._parent = e, t;
	}
	function p(e, t) {
		return e.path = t, e;
	}
	function m(e, t) {
		return (e ? e + `.` : ``) + t;
	}
})), oC = n(((e, t) => {
	e.__esModule = !0;
	var n = [
		`description`,
		`fileName`,
		`lineNumber`,
		`endLineNumber`,
		`message`,
		`name`,
		`number`,
		`stack`
	];
	function r(e, t) {
		var i = t && t.loc, a = void 0, o = void 0, s = void 0, c = void 0;
		i && i.start && (a = i.start.line, s = i.start.column, i.end && (o = i.end.line, c = i.end.column), e += ` - ` + a + `:` + s);
		for (var l = Error.prototype.constructor.call(this, e), u = 0; u < n.length; u++) this[n[u]] = l[n[u]];
		Error.captureStackTrace && Error.captureStackTrace(this, r);
		try {
			i && (this.lineNumber = a, this.endLineNumber = o, Object.defineProperty ? (Object.defineProperty(this, "column", {
				value: s,
				enumerable: !0
			}), Object.defineProperty(this, "endColumn", {
				value: c,
				enumerable: !0
			})) : (this.column = s, this.endColumn = c));
		} catch {}
	}
	r.prototype = Error(), e.default = r, t.exports = e.default;
})), sC = n(((e, t) => {
	e.__esModule = !0;
	var n = aC();
	e.default = function(e) {
		e.registerHelper(`blockHelperMissing`, function(t, r) {
			var i = r.inverse, a = r.fn;
			if (t === !0) return a(this);
			if (t === !1 || t == null) return i(this);
			if (n.isArray(t)) return t.length > 0 ? (r.ids && (r.ids = [r.name]), e.helpers.each(t, r)) : i(this);
			if (r.data && r.ids) {
				var o = n.createFrame(r.data);
				o.contextPath = n.appendContextPath(r.data.contextPath, r.name), r = { data: o };
			}
			return a(t, r);
		});
	}, t.exports = e.default;
})), cC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = aC(), i = n(oC());
	function a(e) {
		try {
			var t = e.return;
			r.isFunction(t) && t.call(e);
		} catch {}
	}
	e.default = function(e) {
		e.registerHelper(`each`, function(e, t) {
			if (!t) throw new i.default(`Must pass iterator to #each`);
			var n = t.fn, o = t.inverse, s = 0, c = ``, l = void 0, u = void 0;
			t.data && t.ids && (u = r.appendContextPath(t.data.contextPath, t.ids[0]) + `.`), r.isFunction(e) && (e = e.call(this)), t.data && (l = r.createFrame(t.data));
			function d(e, t, i, a) {
				l && (l.key = e, l.index = t, l.first = t === 0, l.last = !!i, u && (l.contextPath = u + e)), c += n(a, {
					data: l,
					blockParams: r.blockParams([a, e], [u + e, null])
				});
			}
			if (e && typeof e == `object`) {
				if (r.isArray(e)) for (var f = e.length; s < f; s++) s in e && d(s, s, s === e.length - 1, e[s]);
				else if (typeof Symbol == `function` && e[Symbol.iterator]) for (var p = e[Symbol.iterator](), m = p.next(); !m.done;) {
					var h = p.next();
					try {
						d(s, s, h.done, m.value);
					} catch (e) {
						throw h.done || a(p), e;
					}
					m = h, s++;
				}
				else (function() {
					var t = void 0;
					Object.keys(e).forEach(function(n) {
						t !== void 0 && d(t, s - 1, !1, e[t]), t = n, s++;
					}), t !== void 0 && d(t, s - 1, !0, e[t]);
				})();
			}
			return s === 0 && (c = o(this)), c;
		});
	}, t.exports = e.default;
})), lC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(oC());
	e.default = function(e) {
		e.registerHelper(`helperMissing`, function() {
			if (arguments.length !== 1) throw new r.default(`Missing helper: "` + arguments[arguments.length - 1].name + `"`);
		});
	}, t.exports = e.default;
})), uC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = aC(), i = n(oC());
	e.default = function(e) {
		e.registerHelper(`if`, function(e, t) {
			if (arguments.length != 2) throw new i.default(`#if requires exactly one argument`);
			return r.isFunction(e) && (e = e.call(this)), !t.hash.includeZero && !e || r.isEmpty(e) ? t.inverse(this) : t.fn(this);
		}), e.registerHelper(`unless`, function(t, n) {
			if (arguments.length != 2) throw new i.default(`#unless requires exactly one argument`);
			return e.helpers.if.call(this, t, {
				fn: n.inverse,
				inverse: n.fn,
				hash: n.hash
			});
		});
	}, t.exports = e.default;
})), dC = n(((e, t) => {
	e.__esModule = !0, e.default = function(e) {
		e.registerHelper(`log`, function() {
			for (var t = [void 0], n = arguments[arguments.length - 1], r = 0; r < arguments.length - 1; r++) t.push(arguments[r]);
			var i = 1;
			n.hash.level == null ? n.data && n.data.level != null && (i = n.data.level) : i = n.hash.level, t[0] = i, e.log.apply(e, t);
		});
	}, t.exports = e.default;
})), fC = n(((e, t) => {
	e.__esModule = !0, e.default = function(e) {
		e.registerHelper(`lookup`, function(e, t, n) {
			return e && n.lookupProperty(e, t);
		});
	}, t.exports = e.default;
})), pC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = aC(), i = n(oC());
	e.default = function(e) {
		e.registerHelper(`with`, function(e, t) {
			if (arguments.length != 2) throw new i.default(`#with requires exactly one argument`);
			r.isFunction(e) && (e = e.call(this));
			var n = t.fn;
			if (r.isEmpty(e)) return t.inverse(this);
			var a = t.data;
			return t.data && t.ids && (a = r.createFrame(t.data), a.contextPath = r.appendContextPath(t.data.contextPath, t.ids[0])), n(e, {
				data: a,
				blockParams: r.blockParams([e], [a && a.contextPath])
			});
		});
	}, t.exports = e.default;
})), mC = n(((e) => {
	e.__esModule = !0, e.registerDefaultHelpers = l, e.moveHelperToHooks = u;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(sC()), r = t(cC()), i = t(lC()), a = t(uC()), o = t(dC()), s = t(fC()), c = t(pC());
	function l(e) {
		n.default(e), r.default(e), i.default(e), a.default(e), o.default(e), s.default(e), c.default(e);
	}
	function u(e, t, n) {
		e.helpers[t] && (e.hooks[t] = e.helpers[t], n || (e.helpers[t] = void 0));
	}
})), hC = n(((e, t) => {
	e.__esModule = !0;
	var n = aC();
	e.default = function(e) {
		e.registerDecorator(`inline`, function(e, t, r, i) {
			var a = e;
			return t.partials || (t.partials = {}, a = function(i, a) {
				var o = r.partials;
				r.partials = n.extend({}, o, t.partials);
				var s = e(i, a);
				return r.partials = o, s;
			}), t.partials[i.args[0]] = i.fn, a;
		});
	}, t.exports = e.default;
})), gC = n(((e) => {
	e.__esModule = !0, e.registerDefaultDecorators = r;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(hC());
	function r(e) {
		n.default(e);
	}
})), _C = n(((e, t) => {
	e.__esModule = !0;
	var n = aC(), r = {
		methodMap: [
			`debug`,
			`info`,
			`warn`,
			`error`
		],
		level: `info`,
		lookupLevel: function(e) {
			if (typeof e == `string`) {
				var t = n.indexOf(r.methodMap, e.toLowerCase());
				e = t >= 0 ? t : parseInt(e, 10);
			}
			return e;
		},
		log: function(e) {
			if (e = r.lookupLevel(e), typeof console < `u` && r.lookupLevel(r.level) <= e) {
				var t = r.methodMap[e];
				console[t] || (t = `log`);
				var n = [...arguments].slice(1);
				console[t].apply(console, n);
			}
		}
	};
	e.default = r, t.exports = e.default;
})), vC = n(((e) => {
	e.__esModule = !0, e.createProtoAccessControl = a, e.resultIsAllowed = o, e.isPrototypeConstructor = s, e.resetLoggedProperties = u;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = aC(), r = t(_C()), i = Object.create(null);
	function a(e) {
		var t = Object.create(null);
		t.__proto__ = !1, n.extend(t, e.allowedProtoProperties);
		var r = Object.create(null);
		return r.constructor = !1, r.__defineGetter__ = !1, r.__defineSetter__ = !1, r.__lookupGetter__ = !1, r.__lookupSetter__ = !1, n.extend(r, e.allowedProtoMethods), {
			properties: {
				whitelist: t,
				defaultValue: e.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: r,
				defaultValue: e.allowProtoMethodsByDefault
			}
		};
	}
	function o(e, t, n) {
		return c(typeof e == `function` ? t.methods : t.properties, n);
	}
	function s(e, t, n) {
		return t === `constructor` && typeof n == `function` && e === n.prototype;
	}
	function c(e, t) {
		return e.whitelist[t] === void 0 ? e.defaultValue === void 0 ? (l(t), !1) : e.defaultValue : e.whitelist[t] === !0;
	}
	function l(e) {
		i[e] !== !0 && (i[e] = !0, r.default.log(`error`, `Handlebars: Access has been denied to resolve the property "` + e + `" because it is not an "own property" of its parent.
You can add a runtime option to disable the check or this warning:
See https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details`));
	}
	function u() {
		Object.keys(i).forEach(function(e) {
			delete i[e];
		});
	}
})), yC = n(((e) => {
	e.__esModule = !0, e.HandlebarsEnvironment = l;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = aC(), r = t(oC()), i = mC(), a = gC(), o = t(_C()), s = vC();
	e.VERSION = `4.7.10`, e.COMPILER_REVISION = 8, e.LAST_COMPATIBLE_COMPILER_REVISION = 7, e.REVISION_CHANGES = {
		1: `<= 1.0.rc.2`,
		2: `== 1.0.0-rc.3`,
		3: `== 1.0.0-rc.4`,
		4: `== 1.x.x`,
		5: `== 2.0.0-alpha.x`,
		6: `>= 2.0.0-beta.1`,
		7: `>= 4.0.0 <4.3.0`,
		8: `>= 4.3.0`
	};
	var c = `[object Object]`;
	function l(e, t, n) {
		this.helpers = e || {}, this.partials = t || {}, this.decorators = n || {}, i.registerDefaultHelpers(this), a.registerDefaultDecorators(this);
	}
	l.prototype = {
		constructor: l,
		logger: o.default,
		log: o.default.log,
		registerHelper: function(e, t) {
			if (n.toString.call(e) === c) {
				if (t) throw new r.default(`Arg not supported with multiple helpers`);
				n.extend(this.helpers, e);
			} else this.helpers[e] = t;
		},
		unregisterHelper: function(e) {
			delete this.helpers[e];
		},
		registerPartial: function(e, t) {
			if (n.toString.call(e) === c) n.extend(this.partials, e);
			else {
				if (t === void 0) throw new r.default(`Attempting to register a partial called "` + e + `" as undefined`);
				this.partials[e] = t;
			}
		},
		unregisterPartial: function(e) {
			delete this.partials[e];
		},
		registerDecorator: function(e, t) {
			if (n.toString.call(e) === c) {
				if (t) throw new r.default(`Arg not supported with multiple decorators`);
				n.extend(this.decorators, e);
			} else this.decorators[e] = t;
		},
		unregisterDecorator: function(e) {
			delete this.decorators[e];
		},
		resetLoggedPropertyAccesses: function() {
			s.resetLoggedProperties();
		}
	}, e.log = o.default.log, e.createFrame = n.createFrame, e.logger = o.default;
})), bC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		this.string = e;
	}
	n.prototype.toString = n.prototype.toHTML = function() {
		return `` + this.string;
	}, e.default = n, t.exports = e.default;
})), xC = n(((e) => {
	e.__esModule = !0, e.wrapHelper = t;
	function t(e, t) {
		return typeof e == `function` ? function() {
			var n = arguments[arguments.length - 1];
			return arguments[arguments.length - 1] = t(n), e.apply(this, arguments);
		} : e;
	}
})), SC = n(((e) => {
	e.__esModule = !0, e.checkRevision = l, e.template = u, e.wrapProgram = d, e.resolvePartial = f, e.invokePartial = p, e.noop = m;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function n(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = e[n]);
		return t.default = e, t;
	}
	var r = n(aC()), i = t(oC()), a = yC(), o = mC(), s = xC(), c = vC();
	function l(e) {
		var t = e && e[0] || 1, n = a.COMPILER_REVISION;
		if (!(t >= a.LAST_COMPATIBLE_COMPILER_REVISION && t <= a.COMPILER_REVISION)) {
			if (t < a.LAST_COMPATIBLE_COMPILER_REVISION) {
				var r = a.REVISION_CHANGES[n], o = a.REVISION_CHANGES[t];
				throw new i.default(`Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (` + r + `) or downgrade your runtime to an older version (` + o + `).`);
			}
			throw new i.default(`Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (` + e[1] + `).`);
		}
	}
	function u(e, t) {
		if (!t) throw new i.default(`No environment passed to template`);
		if (!e || !e.main) throw new i.default(`Unknown template object: ` + typeof e);
		e.main.decorator = e.main_d, t.VM.checkRevision(e.compiler);
		var n = e.compiler && e.compiler[0] === 7;
		function a(n, a, o) {
			o.hash && (a = r.extend({}, a, o.hash), o.ids && (o.ids[0] = !0)), n = t.VM.resolvePartial.call(this, n, a, o), o.hooks = this.hooks, o.protoAccessControl = this.protoAccessControl;
			var s = t.VM.invokePartial.call(this, n, a, o);
			if (s == null && r.isFunction(n)) throw new i.default(`The partial ` + o.name + ` returned no output: partials must return a string`);
			if (s == null && t.compile) {
				if (typeof n != `string`) throw new i.default(`The partial ` + o.name + ` could not be compiled: partials must be strings or functions returning strings`);
				o.partials[o.name] = t.compile(n, e.compilerOptions, t), s = o.partials[o.name](a, o);
			}
			if (s != null) {
				if (o.indent) {
					for (var c = s.split(`
`), l = 0, u = c.length; l < u && (c[l] || l + 1 !== u); l++) c[l] = o.indent + c[l];
					s = c.join(`
`);
				}
				return s;
			}
			throw new i.default(`The partial ` + o.name + ` could not be compiled when running in runtime-only mode`);
		}
		var s = {
			strict: function(e, t, n) {
				if (!e || !(t in e)) throw new i.default(`"` + t + `" not defined in ` + e, { loc: n });
				return s.lookupProperty(e, t);
			},
			lookupProperty: function(e, t) {
				var n = e[t];
				if (n == null || Object.prototype.hasOwnProperty.call(e, t) && !c.isPrototypeConstructor(e, t, n) || c.resultIsAllowed(n, s.protoAccessControl, t)) return n;
			},
			lookup: function(e, t) {
				for (var n = e.length, r = 0; r < n; r++) {
					var i = e[r] && s.lookupProperty(e[r], t);
					if (i != null) return i;
				}
			},
			lambda: function(e, t) {
				return typeof e == `function` ? e.call(t) : e;
			},
			escapeExpression: r.escapeExpression,
			invokePartial: a,
			fn: function(t) {
				var n = e[t];
				return n.decorator = e[t + `_d`], n;
			},
			programs: [],
			program: function(e, t, n, r, i) {
				var a = this.programs[e], o = this.fn(e);
				return t || i || r || n ? a = d(this, e, o, t, n, r, i) : a ||= this.programs[e] = d(this, e, o), a;
			},
			data: function(e, t) {
				for (; e && t--;) e = e._parent;
				return e;
			},
			mergeIfNeeded: function(e, t) {
				var n = e || t;
				return e && t && e !== t && (n = r.extend({}, t, e)), n;
			},
			nullContext: Object.seal({}),
			noop: t.VM.noop,
			compilerInfo: e.compiler
		};
		function l(t) {
			var n = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1], r = n.data;
			l._setup(n), !n.partial && e.useData && (r = g(t, r));
			var i = void 0, a = e.useBlockParams ? [] : void 0;
			e.useDepths && (i = n.depths ? t == n.depths[0] ? n.depths : [t].concat(n.depths) : [t]);
			function o(t) {
				return `` + e.main(s, t, s.helpers, s.partials, r, a, i);
			}
			return o = _(e.main, o, s, n.depths || [], r, a), o(t, n);
		}
		return l.isTop = !0, l._setup = function(i) {
			if (i.partial) s.protoAccessControl = i.protoAccessControl, s.helpers = i.helpers, s.partials = i.partials, s.decorators = i.decorators, s.hooks = i.hooks;
			else {
				var a = {};
				v(a, t.helpers, s), v(a, i.helpers, s), s.helpers = a, e.usePartial && (s.partials = s.mergeIfNeeded(i.partials, t.partials)), (e.usePartial || e.useDecorators) && (s.decorators = r.extend({}, t.decorators, i.decorators)), s.hooks = {}, s.protoAccessControl = c.createProtoAccessControl(i);
				var l = i.allowCallsToHelperMissing || n;
				o.moveHelperToHooks(s, `helperMissing`, l), o.moveHelperToHooks(s, `blockHelperMissing`, l);
			}
		}, l._child = function(t, n, r, a) {
			if (e.useBlockParams && !r) throw new i.default(`must pass block params`);
			if (e.useDepths && !a) throw new i.default(`must pass parent depths`);
			return d(s, t, e[t], n, 0, r, a);
		}, l;
	}
	function d(e, t, n, r, i, a, o) {
		function s(t) {
			var i = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1], s = o;
			return o && t != o[0] && (t !== e.nullContext || o[0] !== null) && (s = [t].concat(o)), n(e, t, e.helpers, e.partials, i.data || r, a && [i.blockParams].concat(a), s);
		}
		return s = _(n, s, e, o, r, a), s.program = t, s.depth = o ? o.length : 0, s.blockParams = i || 0, s;
	}
	function f(e, t, n) {
		return e ? typeof e != `function` && !n.name && (n.name = e, e = h(n.partials, e)) : e = n.name === `@partial-block` ? h(n.data, `partial-block`) : h(n.partials, n.name), e;
	}
	function p(e, t, n) {
		var o = h(n.data, `partial-block`);
		n.partial = !0, n.ids && (n.data.contextPath = n.ids[0] || n.data.contextPath);
		var s = void 0;
		if (n.fn && n.fn !== m && (function() {
			n.data = a.createFrame(n.data);
			var e = n.fn;
			s = n.data[`partial-block`] = function(t) {
				var n = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				return n.data = a.createFrame(n.data), n.data[`partial-block`] = o, e(t, n);
			}, e.partials && (n.partials = r.extend({}, n.partials, e.partials));
		})(), e === void 0 && s && (e = s), e === void 0) throw new i.default(`The partial ` + n.name + ` could not be found`);
		if (e instanceof Function) return e(t, n);
	}
	function m() {
		return ``;
	}
	function h(e, t) {
		if (e && Object.prototype.hasOwnProperty.call(e, t)) return e[t];
	}
	function g(e, t) {
		return t && `root` in t || (t = t ? a.createFrame(t) : {}, t.root = e), t;
	}
	function _(e, t, n, i, a, o) {
		if (e.decorator) {
			var s = {};
			t = e.decorator(t, s, n, i && i[0], a, o, i), r.extend(t, s);
		}
		return t;
	}
	function v(e, t, n) {
		t && Object.keys(t).forEach(function(r) {
			var i = t[r];
			e[r] = y(i, n);
		});
	}
	function y(e, t) {
		var n = t.lookupProperty;
		return s.wrapHelper(e, function(e) {
			return e.lookupProperty = n, e;
		});
	}
})), CC = n(((e, t) => {
	e.__esModule = !0, e.default = function(e) {
		(function() {
			typeof globalThis != `object` && (Object.prototype.__defineGetter__(`__magic__`, function() {
				return this;
			}), __magic__.globalThis = __magic__, delete Object.prototype.__magic__);
		})();
		var t = globalThis.Handlebars;
		e.noConflict = function() {
			return globalThis.Handlebars === e && (globalThis.Handlebars = t), e;
		};
	}, t.exports = e.default;
})), wC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function r(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = e[n]);
		return t.default = e, t;
	}
	var i = r(yC()), a = n(bC()), o = n(oC()), s = r(aC()), c = r(SC()), l = n(CC());
	function u() {
		var e = new i.HandlebarsEnvironment();
		return s.extend(e, i), e.SafeString = a.default, e.Exception = o.default, e.Utils = s, e.escapeExpression = s.escapeExpression, e.VM = c, e.template = function(t) {
			return c.template(t, e);
		}, e;
	}
	var d = u();
	d.create = u, l.default(d), d.default = d, e.default = d, t.exports = e.default;
})), TC = n(((e, t) => {
	e.__esModule = !0;
	var n = { helpers: {
		helperExpression: function(e) {
			return e.type === `SubExpression` || (e.type === `MustacheStatement` || e.type === `BlockStatement`) && !!(e.params && e.params.length || e.hash);
		},
		scopedId: function(e) {
			return /^\.|this\b/.test(e.original);
		},
		simpleId: function(e) {
			return e.parts.length === 1 && !n.helpers.scopedId(e) && !e.depth;
		}
	} };
	e.default = n, t.exports = e.default;
})), EC = n(((e, t) => {
	e.__esModule = !0, e.default = (function() {
		var e = {
			trace: function() {},
			yy: {},
			symbols_: {
				error: 2,
				root: 3,
				program: 4,
				EOF: 5,
				program_repetition0: 6,
				statement: 7,
				mustache: 8,
				block: 9,
				rawBlock: 10,
				partial: 11,
				partialBlock: 12,
				content: 13,
				COMMENT: 14,
				CONTENT: 15,
				openRawBlock: 16,
				rawBlock_repetition0: 17,
				END_RAW_BLOCK: 18,
				OPEN_RAW_BLOCK: 19,
				helperName: 20,
				openRawBlock_repetition0: 21,
				openRawBlock_option0: 22,
				CLOSE_RAW_BLOCK: 23,
				openBlock: 24,
				block_option0: 25,
				closeBlock: 26,
				openInverse: 27,
				block_option1: 28,
				OPEN_BLOCK: 29,
				openBlock_repetition0: 30,
				openBlock_option0: 31,
				openBlock_option1: 32,
				CLOSE: 33,
				OPEN_INVERSE: 34,
				openInverse_repetition0: 35,
				openInverse_option0: 36,
				openInverse_option1: 37,
				openInverseChain: 38,
				OPEN_INVERSE_CHAIN: 39,
				openInverseChain_repetition0: 40,
				openInverseChain_option0: 41,
				openInverseChain_option1: 42,
				inverseAndProgram: 43,
				INVERSE: 44,
				inverseChain: 45,
				inverseChain_option0: 46,
				OPEN_ENDBLOCK: 47,
				OPEN: 48,
				mustache_repetition0: 49,
				mustache_option0: 50,
				OPEN_UNESCAPED: 51,
				mustache_repetition1: 52,
				mustache_option1: 53,
				CLOSE_UNESCAPED: 54,
				OPEN_PARTIAL: 55,
				partialName: 56,
				partial_repetition0: 57,
				partial_option0: 58,
				openPartialBlock: 59,
				OPEN_PARTIAL_BLOCK: 60,
				openPartialBlock_repetition0: 61,
				openPartialBlock_option0: 62,
				param: 63,
				sexpr: 64,
				OPEN_SEXPR: 65,
				sexpr_repetition0: 66,
				sexpr_option0: 67,
				CLOSE_SEXPR: 68,
				hash: 69,
				hash_repetition_plus0: 70,
				hashSegment: 71,
				ID: 72,
				EQUALS: 73,
				blockParams: 74,
				OPEN_BLOCK_PARAMS: 75,
				blockParams_repetition_plus0: 76,
				CLOSE_BLOCK_PARAMS: 77,
				path: 78,
				dataName: 79,
				STRING: 80,
				NUMBER: 81,
				BOOLEAN: 82,
				UNDEFINED: 83,
				NULL: 84,
				DATA: 85,
				pathSegments: 86,
				SEP: 87,
				$accept: 0,
				$end: 1
			},
			terminals_: {
				2: `error`,
				5: `EOF`,
				14: `COMMENT`,
				15: `CONTENT`,
				18: `END_RAW_BLOCK`,
				19: `OPEN_RAW_BLOCK`,
				23: `CLOSE_RAW_BLOCK`,
				29: `OPEN_BLOCK`,
				33: `CLOSE`,
				34: `OPEN_INVERSE`,
				39: `OPEN_INVERSE_CHAIN`,
				44: `INVERSE`,
				47: `OPEN_ENDBLOCK`,
				48: `OPEN`,
				51: `OPEN_UNESCAPED`,
				54: `CLOSE_UNESCAPED`,
				55: `OPEN_PARTIAL`,
				60: `OPEN_PARTIAL_BLOCK`,
				65: `OPEN_SEXPR`,
				68: `CLOSE_SEXPR`,
				72: `ID`,
				73: `EQUALS`,
				75: `OPEN_BLOCK_PARAMS`,
				77: `CLOSE_BLOCK_PARAMS`,
				80: `STRING`,
				81: `NUMBER`,
				82: `BOOLEAN`,
				83: `UNDEFINED`,
				84: `NULL`,
				85: `DATA`,
				87: `SEP`
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function(e, t, n, r, i, a, o) {
				var s = a.length - 1;
				switch (i) {
					case 1: return a[s - 1];
					case 2:
						this.$ = r.prepareProgram(a[s]);
						break;
					case 3:
						this.$ = a[s];
						break;
					case 4:
						this.$ = a[s];
						break;
					case 5:
						this.$ = a[s];
						break;
					case 6:
						this.$ = a[s];
						break;
					case 7:
						this.$ = a[s];
						break;
					case 8:
						this.$ = a[s];
						break;
					case 9:
						this.$ = {
							type: `CommentStatement`,
							value: r.stripComment(a[s]),
							strip: r.stripFlags(a[s], a[s]),
							loc: r.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: `ContentStatement`,
							original: a[s],
							value: a[s],
							loc: r.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = r.prepareRawBlock(a[s - 2], a[s - 1], a[s], this._$);
						break;
					case 12:
						this.$ = {
							path: a[s - 3],
							params: a[s - 2],
							hash: a[s - 1]
						};
						break;
					case 13:
						this.$ = r.prepareBlock(a[s - 3], a[s - 2], a[s - 1], a[s], !1, this._$);
						break;
					case 14:
						this.$ = r.prepareBlock(a[s - 3], a[s - 2], a[s - 1], a[s], !0, this._$);
						break;
					case 15:
						this.$ = {
							open: a[s - 5],
							path: a[s - 4],
							params: a[s - 3],
							hash: a[s - 2],
							blockParams: a[s - 1],
							strip: r.stripFlags(a[s - 5], a[s])
						};
						break;
					case 16:
						this.$ = {
							path: a[s - 4],
							params: a[s - 3],
							hash: a[s - 2],
							blockParams: a[s - 1],
							strip: r.stripFlags(a[s - 5], a[s])
						};
						break;
					case 17:
						this.$ = {
							path: a[s - 4],
							params: a[s - 3],
							hash: a[s - 2],
							blockParams: a[s - 1],
							strip: r.stripFlags(a[s - 5], a[s])
						};
						break;
					case 18:
						this.$ = {
							strip: r.stripFlags(a[s - 1], a[s - 1]),
							program: a[s]
						};
						break;
					case 19:
						var c = r.prepareBlock(a[s - 2], a[s - 1], a[s], a[s], !1, this._$), l = r.prepareProgram([c], a[s - 1].loc);
						l.chained = !0, this.$ = {
							strip: a[s - 2].strip,
							program: l,
							chain: !0
						};
						break;
					case 20:
						this.$ = a[s];
						break;
					case 21:
						this.$ = {
							path: a[s - 1],
							strip: r.stripFlags(a[s - 2], a[s])
						};
						break;
					case 22:
						this.$ = r.prepareMustache(a[s - 3], a[s - 2], a[s - 1], a[s - 4], r.stripFlags(a[s - 4], a[s]), this._$);
						break;
					case 23:
						this.$ = r.prepareMustache(a[s - 3], a[s - 2], a[s - 1], a[s - 4], r.stripFlags(a[s - 4], a[s]), this._$);
						break;
					case 24:
						this.$ = {
							type: `PartialStatement`,
							name: a[s - 3],
							params: a[s - 2],
							hash: a[s - 1],
							indent: ``,
							strip: r.stripFlags(a[s - 4], a[s]),
							loc: r.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = r.preparePartialBlock(a[s - 2], a[s - 1], a[s], this._$);
						break;
					case 26:
						this.$ = {
							path: a[s - 3],
							params: a[s - 2],
							hash: a[s - 1],
							strip: r.stripFlags(a[s - 4], a[s])
						};
						break;
					case 27:
						this.$ = a[s];
						break;
					case 28:
						this.$ = a[s];
						break;
					case 29:
						this.$ = {
							type: `SubExpression`,
							path: a[s - 3],
							params: a[s - 2],
							hash: a[s - 1],
							loc: r.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: `Hash`,
							pairs: a[s],
							loc: r.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: `HashPair`,
							key: r.id(a[s - 2]),
							value: a[s],
							loc: r.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = r.id(a[s - 1]);
						break;
					case 33:
						this.$ = a[s];
						break;
					case 34:
						this.$ = a[s];
						break;
					case 35:
						this.$ = {
							type: `StringLiteral`,
							value: a[s],
							original: a[s],
							loc: r.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: `NumberLiteral`,
							value: Number(a[s]),
							original: Number(a[s]),
							loc: r.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: `BooleanLiteral`,
							value: a[s] === `true`,
							original: a[s] === `true`,
							loc: r.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: `UndefinedLiteral`,
							original: void 0,
							value: void 0,
							loc: r.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: `NullLiteral`,
							original: null,
							value: null,
							loc: r.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = a[s];
						break;
					case 41:
						this.$ = a[s];
						break;
					case 42:
						this.$ = r.preparePath(!0, a[s], this._$);
						break;
					case 43:
						this.$ = r.preparePath(!1, a[s], this._$);
						break;
					case 44:
						a[s - 2].push({
							part: r.id(a[s]),
							original: a[s],
							separator: a[s - 1]
						}), this.$ = a[s - 2];
						break;
					case 45:
						this.$ = [{
							part: r.id(a[s]),
							original: a[s]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						a[s - 1].push(a[s]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						a[s - 1].push(a[s]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						a[s - 1].push(a[s]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						a[s - 1].push(a[s]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						a[s - 1].push(a[s]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						a[s - 1].push(a[s]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						a[s - 1].push(a[s]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						a[s - 1].push(a[s]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						a[s - 1].push(a[s]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						a[s - 1].push(a[s]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						a[s - 1].push(a[s]);
						break;
					case 98:
						this.$ = [a[s]];
						break;
					case 99:
						a[s - 1].push(a[s]);
						break;
					case 100:
						this.$ = [a[s]];
						break;
					case 101: a[s - 1].push(a[s]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function(e, t) {
				throw Error(e);
			},
			parse: function(e) {
				var t = this, n = [0], r = [null], i = [], a = this.table, o = ``, s = 0, c = 0, l = 0;
				this.lexer.setInput(e), this.lexer.yy = this.yy, this.yy.lexer = this.lexer, this.yy.parser = this, this.lexer.yylloc === void 0 && (this.lexer.yylloc = {});
				var u = this.lexer.yylloc;
				i.push(u);
				var d = this.lexer.options && this.lexer.options.ranges;
				typeof this.yy.parseError == `function` && (this.parseError = this.yy.parseError);
				function f() {
					var e = t.lexer.lex() || 1;
					return typeof e != `number` && (e = t.symbols_[e] || e), e;
				}
				for (var p, m, h, g, _, v = {}, y, b, x, S;;) {
					if (h = n[n.length - 1], this.defaultActions[h] ? g = this.defaultActions[h] : (p ??= f(), g = a[h] && a[h][p]), g === void 0 || !g.length || !g[0]) {
						var C = ``;
						if (!l) {
							for (y in S = [], a[h]) this.terminals_[y] && y > 2 && S.push(`'` + this.terminals_[y] + `'`);
							C = this.lexer.showPosition ? `Parse error on line ` + (s + 1) + `:
` + this.lexer.showPosition() + `
Expecting ` + S.join(`, `) + `, got '` + (this.terminals_[p] || p) + `'` : `Parse error on line ` + (s + 1) + `: Unexpected ` + (p == 1 ? `end of input` : `'` + (this.terminals_[p] || p) + `'`), this.parseError(C, {
								text: this.lexer.match,
								token: this.terminals_[p] || p,
								line: this.lexer.yylineno,
								loc: u,
								expected: S
							});
						}
					}
					if (g[0] instanceof Array && g.length > 1) throw Error(`Parse Error: multiple actions possible at state: ` + h + `, token: ` + p);
					switch (g[0]) {
						case 1:
							n.push(p), r.push(this.lexer.yytext), i.push(this.lexer.yylloc), n.push(g[1]), p = null, m ? (p = m, m = null) : (c = this.lexer.yyleng, o = this.lexer.yytext, s = this.lexer.yylineno, u = this.lexer.yylloc, l > 0 && l--);
							break;
						case 2:
							if (b = this.productions_[g[1]][1], v.$ = r[r.length - b], v._$ = {
								first_line: i[i.length - (b || 1)].first_line,
								last_line: i[i.length - 1].last_line,
								first_column: i[i.length - (b || 1)].first_column,
								last_column: i[i.length - 1].last_column
							}, d && (v._$.range = [i[i.length - (b || 1)].range[0], i[i.length - 1].range[1]]), _ = this.performAction.call(v, o, c, s, this.yy, g[1], r, i), _ !== void 0) return _;
							b && (n = n.slice(0, -1 * b * 2), r = r.slice(0, -1 * b), i = i.slice(0, -1 * b)), n.push(this.productions_[g[1]][0]), r.push(v.$), i.push(v._$), x = a[n[n.length - 2]][n[n.length - 1]], n.push(x);
							break;
						case 3: return !0;
					}
				}
				return !0;
			}
		};
		e.lexer = (function() {
			var e = {
				EOF: 1,
				parseError: function(e, t) {
					if (this.yy.parser) this.yy.parser.parseError(e, t);
					else throw Error(e);
				},
				setInput: function(e) {
					return this._input = e, this._more = this._less = this.done = !1, this.yylineno = this.yyleng = 0, this.yytext = this.matched = this.match = ``, this.conditionStack = [`INITIAL`], this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					}, this.options.ranges && (this.yylloc.range = [0, 0]), this.offset = 0, this;
				},
				input: function() {
					var e = this._input[0];
					return this.yytext += e, this.yyleng++, this.offset++, this.match += e, this.matched += e, e.match(/(?:\r\n?|\n).*/g) ? (this.yylineno++, this.yylloc.last_line++) : this.yylloc.last_column++, this.options.ranges && this.yylloc.range[1]++, this._input = this._input.slice(1), e;
				},
				unput: function(e) {
					var t = e.length, n = e.split(/(?:\r\n?|\n)/g);
					this._input = e + this._input, this.yytext = this.yytext.substr(0, this.yytext.length - t - 1), this.offset -= t;
					var r = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1), this.matched = this.matched.substr(0, this.matched.length - 1), n.length - 1 && (this.yylineno -= n.length - 1);
					var i = this.yylloc.range;
					return this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: n ? (n.length === r.length ? this.yylloc.first_column : 0) + r[r.length - n.length].length - n[0].length : this.yylloc.first_column - t
					}, this.options.ranges && (this.yylloc.range = [i[0], i[0] + this.yyleng - t]), this;
				},
				more: function() {
					return this._more = !0, this;
				},
				less: function(e) {
					this.unput(this.match.slice(e));
				},
				pastInput: function() {
					var e = this.matched.substr(0, this.matched.length - this.match.length);
					return (e.length > 20 ? `...` : ``) + e.substr(-20).replace(/\n/g, ``);
				},
				upcomingInput: function() {
					var e = this.match;
					return e.length < 20 && (e += this._input.substr(0, 20 - e.length)), (e.substr(0, 20) + (e.length > 20 ? `...` : ``)).replace(/\n/g, ``);
				},
				showPosition: function() {
					var e = this.pastInput(), t = Array(e.length + 1).join(`-`);
					return e + this.upcomingInput() + `
` + t + `^`;
				},
				next: function() {
					if (this.done) return this.EOF;
					this._input || (this.done = !0);
					var e, t, n, r, i;
					this._more || (this.yytext = ``, this.match = ``);
					for (var a = this._currentRules(), o = 0; o < a.length && (n = this._input.match(this.rules[a[o]]), !(n && (!t || n[0].length > t[0].length) && (t = n, r = o, !this.options.flex))); o++);
					return t ? (i = t[0].match(/(?:\r\n?|\n).*/g), i && (this.yylineno += i.length), this.yylloc = {
						first_line: this.yylloc.last_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.last_column,
						last_column: i ? i[i.length - 1].length - i[i.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + t[0].length
					}, this.yytext += t[0], this.match += t[0], this.matches = t, this.yyleng = this.yytext.length, this.options.ranges && (this.yylloc.range = [this.offset, this.offset += this.yyleng]), this._more = !1, this._input = this._input.slice(t[0].length), this.matched += t[0], e = this.performAction.call(this, this.yy, this, a[r], this.conditionStack[this.conditionStack.length - 1]), this.done && this._input && (this.done = !1), e || void 0) : this._input === `` ? this.EOF : this.parseError(`Lexical error on line ` + (this.yylineno + 1) + `. Unrecognized text.
` + this.showPosition(), {
						text: ``,
						token: null,
						line: this.yylineno
					});
				},
				lex: function() {
					var e = this.next();
					return e === void 0 ? this.lex() : e;
				},
				begin: function(e) {
					this.conditionStack.push(e);
				},
				popState: function() {
					return this.conditionStack.pop();
				},
				_currentRules: function() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function(e) {
					this.begin(e);
				}
			};
			return e.options = {}, e.performAction = function(e, t, n, r) {
				function i(e, n) {
					return t.yytext = t.yytext.substring(e, t.yyleng - n + e);
				}
				switch (n) {
					case 0:
						if (t.yytext.slice(-2) === `\\\\` ? (i(0, 1), this.begin(`mu`)) : t.yytext.slice(-1) === `\\` ? (i(0, 1), this.begin(`emu`)) : this.begin(`mu`), t.yytext) return 15;
						break;
					case 1: return 15;
					case 2: return this.popState(), 15;
					case 3: return this.begin(`raw`), 15;
					case 4: return this.popState(), this.conditionStack[this.conditionStack.length - 1] === `raw` ? 15 : (i(5, 9), `END_RAW_BLOCK`);
					case 5: return 15;
					case 6: return this.popState(), 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10: return this.popState(), this.begin(`raw`), 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15: return this.popState(), 44;
					case 16: return this.popState(), 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(t.yytext), this.popState(), this.begin(`com`);
						break;
					case 22: return this.popState(), 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29: return this.popState(), 54;
					case 30: return this.popState(), 33;
					case 31: return t.yytext = i(1, 2).replace(/\\"/g, `"`), 80;
					case 32: return t.yytext = i(1, 2).replace(/\\'/g, `'`), 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42: return t.yytext = t.yytext.replace(/\\([\\\]])/g, `$1`), 72;
					case 43: return `INVALID`;
					case 44: return 5;
				}
			}, e.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			], e.conditions = {
				mu: {
					rules: [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					inclusive: !1
				},
				emu: {
					rules: [2],
					inclusive: !1
				},
				com: {
					rules: [6],
					inclusive: !1
				},
				raw: {
					rules: [
						3,
						4,
						5
					],
					inclusive: !1
				},
				INITIAL: {
					rules: [
						0,
						1,
						44
					],
					inclusive: !0
				}
			}, e;
		})();
		function t() {
			this.yy = {};
		}
		return t.prototype = e, e.Parser = t, new t();
	})(), t.exports = e.default;
})), DC = n(((e) => {
	e.__esModule = !0, e.NODE_TYPES = [
		`Program`,
		`BlockStatement`,
		`DecoratorBlock`,
		`PartialStatement`,
		`PartialBlockStatement`,
		`Decorator`,
		`MustacheStatement`,
		`ContentStatement`,
		`CommentStatement`,
		`SubExpression`,
		`PathExpression`,
		`StringLiteral`,
		`NumberLiteral`,
		`BooleanLiteral`,
		`UndefinedLiteral`,
		`NullLiteral`,
		`Hash`,
		`HashPair`
	];
})), OC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(oC()), i = aC(), a = DC();
	function o() {
		this.parents = [];
	}
	function s(e, t) {
		return i.indexOf(a.NODE_TYPES, t) !== -1 || !(t in o.prototype) && typeof e[t] == `function`;
	}
	o.prototype = {
		constructor: o,
		mutating: !1,
		acceptKey: function(e, t) {
			var n = this.accept(e[t]);
			if (this.mutating) {
				if (n && !s(this, n.type)) throw new r.default(`Unexpected node type "` + n.type + `" found when accepting ` + t + ` on ` + e.type);
				e[t] = n;
			}
		},
		acceptRequired: function(e, t) {
			if (this.acceptKey(e, t), !e[t]) throw new r.default(e.type + ` requires ` + t);
		},
		acceptArray: function(e) {
			for (var t = 0, n = e.length; t < n; t++) this.acceptKey(e, t), e[t] || (e.splice(t, 1), t--, n--);
		},
		accept: function(e) {
			if (e) {
				if (!s(this, e.type) || !this[e.type]) throw new r.default(`Unknown type: ` + e.type, e);
				this.current && this.parents.unshift(this.current), this.current = e;
				var t = this[e.type](e);
				if (this.current = this.parents.shift(), !this.mutating || t) return t;
				if (t !== !1) return e;
			}
		},
		Program: function(e) {
			this.acceptArray(e.body);
		},
		MustacheStatement: c,
		Decorator: c,
		BlockStatement: l,
		DecoratorBlock: l,
		PartialStatement: u,
		PartialBlockStatement: function(e) {
			u.call(this, e), this.acceptKey(e, `program`);
		},
		ContentStatement: function() {},
		CommentStatement: function() {},
		SubExpression: c,
		PathExpression: function() {},
		StringLiteral: function() {},
		NumberLiteral: function() {},
		BooleanLiteral: function() {},
		UndefinedLiteral: function() {},
		NullLiteral: function() {},
		Hash: function(e) {
			this.acceptArray(e.pairs);
		},
		HashPair: function(e) {
			this.acceptRequired(e, `value`);
		}
	};
	function c(e) {
		this.acceptRequired(e, `path`), this.acceptArray(e.params), this.acceptKey(e, `hash`);
	}
	function l(e) {
		c.call(this, e), this.acceptKey(e, `program`), this.acceptKey(e, `inverse`);
	}
	function u(e) {
		this.acceptRequired(e, `name`), this.acceptArray(e.params), this.acceptKey(e, `hash`);
	}
	e.default = o, t.exports = e.default;
})), kC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(OC());
	function i() {
		var e = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = e;
	}
	i.prototype = new r.default(), i.prototype.Program = function(e) {
		var t = !this.options.ignoreStandalone, n = !this.isRootSeen;
		this.isRootSeen = !0;
		for (var r = e.body, i = 0, l = r.length; i < l; i++) {
			var u = r[i], d = this.accept(u);
			if (d) {
				var f = a(r, i, n), p = o(r, i, n), m = d.openStandalone && f, h = d.closeStandalone && p, g = d.inlineStandalone && f && p;
				d.close && s(r, i, !0), d.open && c(r, i, !0), t && g && (s(r, i), c(r, i) && u.type === `PartialStatement` && (u.indent = /(?:^|[^ \t])([ \t]+)$/.exec(r[i - 1].original)[1])), t && m && (s((u.program || u.inverse).body), c(r, i)), t && h && (s(r, i), c((u.inverse || u.program).body));
			}
		}
		return e;
	}, i.prototype.BlockStatement = i.prototype.DecoratorBlock = i.prototype.PartialBlockStatement = function(e) {
		this.accept(e.program), this.accept(e.inverse);
		var t = e.program || e.inverse, n = e.program && e.inverse, r = n, i = n;
		if (n && n.chained) for (r = n.body[0].program; i.chained;) i = i.body[i.body.length - 1].program;
		var l = {
			open: e.openStrip.open,
			close: e.closeStrip.close,
			openStandalone: o(t.body),
			closeStandalone: a((r || t).body)
		};
		if (e.openStrip.close && s(t.body, null, !0), n) {
			var u = e.inverseStrip;
			u.open && c(t.body, null, !0), u.close && s(r.body, null, !0), e.closeStrip.open && c(i.body, null, !0), !this.options.ignoreStandalone && a(t.body) && o(r.body) && (c(t.body), s(r.body));
		} else e.closeStrip.open && c(t.body, null, !0);
		return l;
	}, i.prototype.Decorator = i.prototype.MustacheStatement = function(e) {
		return e.strip;
	}, i.prototype.PartialStatement = i.prototype.CommentStatement = function(e) {
		var t = e.strip || {};
		return {
			inlineStandalone: !0,
			open: t.open,
			close: t.close
		};
	};
	function a(e, t, n) {
		t === void 0 && (t = e.length);
		var r = e[t - 1], i = e[t - 2];
		if (!r) return n;
		if (r.type === `ContentStatement`) return (i || !n ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(r.original);
	}
	function o(e, t, n) {
		t === void 0 && (t = -1);
		var r = e[t + 1], i = e[t + 2];
		if (!r) return n;
		if (r.type === `ContentStatement`) return (i || !n ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(r.original);
	}
	function s(e, t, n) {
		var r = e[t == null ? 0 : t + 1];
		if (!(!r || r.type !== `ContentStatement` || !n && r.rightStripped)) {
			var i = r.value;
			r.value = r.value.replace(n ? /^\s+/ : /^[ \t]*\r?\n?/, ``), r.rightStripped = r.value !== i;
		}
	}
	function c(e, t, n) {
		var r = e[t == null ? e.length - 1 : t - 1];
		if (!(!r || r.type !== `ContentStatement` || !n && r.leftStripped)) {
			var i = r.value;
			return r.value = r.value.replace(n ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, `$1`), r.leftStripped = r.value !== i, r.leftStripped;
		}
	}
	e.default = i, t.exports = e.default;
})), AC = n(((e) => {
	e.__esModule = !0, e.SourceLocation = i, e.id = a, e.stripFlags = o, e.stripComment = s, e.preparePath = c, e.prepareMustache = l, e.prepareRawBlock = u, e.prepareBlock = d, e.prepareProgram = f, e.preparePartialBlock = p;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(oC());
	function r(e, t) {
		if (t = t.path ? t.path.original : t, e.path.original !== t) {
			var r = { loc: e.path.loc };
			throw new n.default(e.path.original + ` doesn't match ` + t, r);
		}
	}
	function i(e, t) {
		this.source = e, this.start = {
			line: t.first_line,
			column: t.first_column
		}, this.end = {
			line: t.last_line,
			column: t.last_column
		};
	}
	function a(e) {
		return /^\[.*\]$/.test(e) ? e.substring(1, e.length - 1) : e;
	}
	function o(e, t) {
		return {
			open: e.charAt(2) === `~`,
			close: t.charAt(t.length - 3) === `~`
		};
	}
	function s(e) {
		return e.replace(/^\{\{~?!-?-?/, ``).replace(/-?-?~?\}\}$/, ``);
	}
	function c(e, t, r) {
		r = this.locInfo(r);
		for (var i = e ? `@` : ``, a = [], o = 0, s = 0, c = t.length; s < c; s++) {
			var l = t[s].part, u = t[s].original !== l;
			if (i += (t[s].separator || ``) + l, !u && (l === `..` || l === `.` || l === `this`)) {
				if (a.length > 0) throw new n.default(`Invalid path: ` + i, { loc: r });
				l === `..` && o++;
			} else a.push(l);
		}
		return {
			type: `PathExpression`,
			data: e,
			depth: o,
			parts: a,
			original: i,
			loc: r
		};
	}
	function l(e, t, n, r, i, a) {
		var o = r.charAt(3) || r.charAt(2), s = o !== `{` && o !== `&`;
		return {
			type: /\*/.test(r) ? `Decorator` : `MustacheStatement`,
			path: e,
			params: t,
			hash: n,
			escaped: s,
			strip: i,
			loc: this.locInfo(a)
		};
	}
	function u(e, t, n, i) {
		r(e, n), i = this.locInfo(i);
		var a = {
			type: `Program`,
			body: t,
			strip: {},
			loc: i
		};
		return {
			type: `BlockStatement`,
			path: e.path,
			params: e.params,
			hash: e.hash,
			program: a,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: i
		};
	}
	function d(e, t, i, a, o, s) {
		a && a.path && r(e, a);
		var c = /\*/.test(e.open);
		t.blockParams = e.blockParams;
		var l = void 0, u = void 0;
		if (i) {
			if (c) throw new n.default(`Unexpected inverse block on decorator`, i);
			i.chain && (i.program.body[0].closeStrip = a.strip), u = i.strip, l = i.program;
		}
		return o && (o = l, l = t, t = o), {
			type: c ? `DecoratorBlock` : `BlockStatement`,
			path: e.path,
			params: e.params,
			hash: e.hash,
			program: t,
			inverse: l,
			openStrip: e.strip,
			inverseStrip: u,
			closeStrip: a && a.strip,
			loc: this.locInfo(s)
		};
	}
	function f(e, t) {
		if (!t && e.length) {
			var n = e[0].loc, r = e[e.length - 1].loc;
			n && r && (t = {
				source: n.source,
				start: {
					line: n.start.line,
					column: n.start.column
				},
				end: {
					line: r.end.line,
					column: r.end.column
				}
			});
		}
		return {
			type: `Program`,
			body: e,
			strip: {},
			loc: t
		};
	}
	function p(e, t, n, i) {
		return r(e, n), {
			type: `PartialBlockStatement`,
			name: e.path,
			params: e.params,
			hash: e.hash,
			program: t,
			openStrip: e.strip,
			closeStrip: n && n.strip,
			loc: this.locInfo(i)
		};
	}
})), jC = n(((e) => {
	e.__esModule = !0, e.parseWithoutProcessing = c, e.parse = l;
	function t(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = e[n]);
		return t.default = e, t;
	}
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(EC()), i = n(kC()), a = t(AC()), o = aC();
	e.parser = r.default;
	var s = {};
	o.extend(s, a);
	function c(e, t) {
		return e.type === `Program` ? e : (r.default.yy = s, s.locInfo = function(e) {
			return new s.SourceLocation(t && t.srcName, e);
		}, r.default.parse(e));
	}
	function l(e, t) {
		var n = c(e, t);
		return new i.default(t).accept(n);
	}
})), MC = n(((e) => {
	e.__esModule = !0, e.Compiler = s, e.precompile = c, e.compile = l;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(oC()), r = aC(), i = t(TC()), a = DC(), o = [].slice;
	function s() {}
	s.prototype = {
		compiler: s,
		equals: function(e) {
			var t = this.opcodes.length;
			if (e.opcodes.length !== t) return !1;
			for (var n = 0; n < t; n++) {
				var r = this.opcodes[n], i = e.opcodes[n];
				if (r.opcode !== i.opcode || !g(r.args, i.args)) return !1;
			}
			t = this.children.length;
			for (var n = 0; n < t; n++) if (!this.children[n].equals(e.children[n])) return !1;
			return !0;
		},
		guid: 0,
		compile: function(e, t) {
			return this.sourceNode = [], this.opcodes = [], this.children = [], this.options = t, this.stringParams = t.stringParams, this.trackIds = t.trackIds, t.blockParams = t.blockParams || [], t.knownHelpers = r.extend(Object.create(null), {
				helperMissing: !0,
				blockHelperMissing: !0,
				each: !0,
				if: !0,
				unless: !0,
				with: !0,
				log: !0,
				lookup: !0
			}, t.knownHelpers), this.accept(e);
		},
		compileProgram: function(e) {
			var t = new this.compiler().compile(e, this.options), n = this.guid++;
			return this.usePartial = this.usePartial || t.usePartial, this.children[n] = t, this.useDepths = this.useDepths || t.useDepths, n;
		},
		accept: function(e) {
			if (r.indexOf(a.NODE_TYPES, e.type) === -1 || !this[e.type]) throw new n.default(`Unknown type: ` + e.type, e);
			this.sourceNode.unshift(e);
			var t = this[e.type](e);
			return this.sourceNode.shift(), t;
		},
		Program: function(e) {
			h(e), this.options.blockParams.unshift(e.blockParams);
			for (var t = e.body, n = t.length, r = 0; r < n; r++) this.accept(t[r]);
			return this.options.blockParams.shift(), this.isSimple = n === 1, this.blockParams = e.blockParams ? e.blockParams.length : 0, this;
		},
		BlockStatement: function(e) {
			_(e);
			var t = e.program, n = e.inverse;
			t &&= this.compileProgram(t), n &&= this.compileProgram(n);
			var r = this.classifySexpr(e);
			r === `helper` ? this.helperSexpr(e, t, n) : r === `simple` ? (this.simpleSexpr(e), this.opcode(`pushProgram`, t), this.opcode(`pushProgram`, n), this.opcode(`emptyHash`), this.opcode(`blockValue`, e.path.original)) : (this.ambiguousSexpr(e, t, n), this.opcode(`pushProgram`, t), this.opcode(`pushProgram`, n), this.opcode(`emptyHash`), this.opcode(`ambiguousBlockValue`)), this.opcode(`append`);
		},
		DecoratorBlock: function(e) {
			var t = e.program && this.compileProgram(e.program), n = this.setupFullMustacheParams(e, t, void 0), r = e.path;
			this.useDecorators = !0, this.opcode(`registerDecorator`, n.length, r.original);
		},
		PartialStatement: function(e) {
			this.usePartial = !0;
			var t = e.program;
			t &&= this.compileProgram(e.program);
			var r = e.params;
			if (r.length > 1) throw new n.default(`Unsupported number of partial arguments: ` + r.length, e);
			r.length || (this.options.explicitPartialContext ? this.opcode(`pushLiteral`, `undefined`) : r.push({
				type: `PathExpression`,
				parts: [],
				depth: 0
			}));
			var i = e.name.original, a = e.name.type === `SubExpression`;
			a && this.accept(e.name), this.setupFullMustacheParams(e, t, void 0, !0);
			var o = e.indent || ``;
			this.options.preventIndent && o && (this.opcode(`appendContent`, o), o = ``), this.opcode(`invokePartial`, a, i, o), this.opcode(`append`);
		},
		PartialBlockStatement: function(e) {
			this.PartialStatement(e);
		},
		MustacheStatement: function(e) {
			this.SubExpression(e), e.escaped && !this.options.noEscape ? this.opcode(`appendEscaped`) : this.opcode(`append`);
		},
		Decorator: function(e) {
			this.DecoratorBlock(e);
		},
		ContentStatement: function(e) {
			if (e.value != null && typeof e.value != `string`) throw u(e, `value must be a string`);
			e.value && this.opcode(`appendContent`, e.value);
		},
		CommentStatement: function() {},
		SubExpression: function(e) {
			_(e);
			var t = this.classifySexpr(e);
			t === `simple` ? this.simpleSexpr(e) : t === `helper` ? this.helperSexpr(e) : this.ambiguousSexpr(e);
		},
		ambiguousSexpr: function(e, t, n) {
			var r = e.path, i = r.parts[0], a = t != null || n != null;
			this.opcode(`getContext`, d(r)), this.opcode(`pushProgram`, t), this.opcode(`pushProgram`, n), r.strict = !0, this.accept(r), this.opcode(`invokeAmbiguous`, i, a);
		},
		simpleSexpr: function(e) {
			var t = e.path;
			t.strict = !0, this.accept(t), this.opcode(`resolvePossibleLambda`);
		},
		helperSexpr: function(e, t, r) {
			var a = this.setupFullMustacheParams(e, t, r), o = e.path, s = o.parts[0];
			if (this.options.knownHelpers[s]) this.opcode(`invokeKnownHelper`, a.length, s);
			else if (this.options.knownHelpersOnly) throw new n.default(`You specified knownHelpersOnly, but used the unknown helper ` + s, e);
			else o.strict = !0, o.falsy = !0, this.accept(o), this.opcode(`invokeHelper`, a.length, o.original, i.default.helpers.simpleId(o));
		},
		PathExpression: function(e) {
			var t = d(e), n = m(e);
			this.addDepth(t), this.opcode(`getContext`, t);
			var r = n[0], a = i.default.helpers.scopedId(e), o = !t && !a && this.blockParamIndex(r);
			o ? this.opcode(`lookupBlockParam`, o, n) : r ? e.data ? (this.options.data = !0, this.opcode(`lookupData`, t, n, e.strict)) : this.opcode(`lookupOnContext`, n, e.falsy, e.strict, a) : this.opcode(`pushContext`);
		},
		StringLiteral: function(e) {
			f(e), this.opcode(`pushString`, e.value);
		},
		NumberLiteral: function(e) {
			f(e), this.opcode(`pushLiteral`, e.value);
		},
		BooleanLiteral: function(e) {
			f(e), this.opcode(`pushLiteral`, e.value);
		},
		UndefinedLiteral: function() {
			this.opcode(`pushLiteral`, `undefined`);
		},
		NullLiteral: function() {
			this.opcode(`pushLiteral`, `null`);
		},
		Hash: function(e) {
			var t = e.pairs, n = 0, i = void 0;
			if (!r.isArray(t)) throw u(e, `pairs must be an array`);
			i = t.length;
			for (var a = 0; a < i; a++) if (!t[a] || typeof t[a].key != `string`) throw u(e, `pair keys must be strings`);
			for (this.opcode(`pushHash`); n < i; n++) this.pushParam(t[n].value);
			for (; n--;) this.opcode(`assignToHash`, t[n].key);
			this.opcode(`popHash`);
		},
		opcode: function(e) {
			this.opcodes.push({
				opcode: e,
				args: o.call(arguments, 1),
				loc: this.sourceNode[0].loc
			});
		},
		addDepth: function(e) {
			e && (this.useDepths = !0);
		},
		classifySexpr: function(e) {
			m(e.path);
			var t = i.default.helpers.simpleId(e.path), n = t && !!this.blockParamIndex(e.path.parts[0]), r = !n && i.default.helpers.helperExpression(e), a = !n && (r || t);
			if (a && !r) {
				var o = e.path.parts[0], s = this.options;
				s.knownHelpers[o] ? r = !0 : s.knownHelpersOnly && (a = !1);
			}
			return r ? `helper` : a ? `ambiguous` : `simple`;
		},
		pushParams: function(e) {
			for (var t = 0, n = e.length; t < n; t++) this.pushParam(e[t]);
		},
		pushParam: function(e) {
			f(e);
			var t = e.value == null ? e.original || `` : e.value, n = d(e);
			if (this.stringParams) typeof t != `number` && typeof t != `boolean` && (t = String(t)), t.replace && (t = t.replace(/^(\.?\.\/)*/g, ``).replace(/\//g, `.`)), n && this.addDepth(n), this.opcode(`getContext`, n), this.opcode(`pushStringParam`, t, e.type), e.type === `SubExpression` && this.accept(e);
			else {
				if (this.trackIds) {
					var r = void 0;
					if (e.parts && !i.default.helpers.scopedId(e) && !n && (r = this.blockParamIndex(m(e)[0])), r) {
						var a = e.parts.slice(1).join(`.`);
						this.opcode(`pushId`, `BlockParam`, r, a);
					} else t = e.original || t, t.replace && (t = t.replace(/^this(?:\.|$)/, ``).replace(/^\.\//, ``).replace(/^\.$/, ``)), this.opcode(`pushId`, e.type, t);
				}
				this.accept(e);
			}
		},
		setupFullMustacheParams: function(e, t, n, r) {
			var i = e.params;
			return this.pushParams(i), this.opcode(`pushProgram`, t), this.opcode(`pushProgram`, n), e.hash ? this.accept(e.hash) : this.opcode(`emptyHash`, r), i;
		},
		blockParamIndex: function(e) {
			for (var t = 0, n = this.options.blockParams.length; t < n; t++) {
				var i = this.options.blockParams[t], a = i && r.indexOf(i, e);
				if (i && a >= 0) return [t, a];
			}
		}
	};
	function c(e, t, r) {
		if (e == null || typeof e != `string` && e.type !== `Program`) throw new n.default(`You must pass a string or Handlebars AST to Handlebars.precompile. You passed ` + e);
		t ||= {}, `data` in t || (t.data = !0), t.compat && (t.useDepths = !0);
		var i = r.parse(e, t), a = new r.Compiler().compile(i, t);
		return new r.JavaScriptCompiler().compile(a, t);
	}
	function l(e, t, i) {
		if (t === void 0 && (t = {}), e == null || typeof e != `string` && e.type !== `Program`) throw new n.default(`You must pass a string or Handlebars AST to Handlebars.compile. You passed ` + e);
		t = r.extend({}, t), `data` in t || (t.data = !0), t.compat && (t.useDepths = !0);
		var a = void 0;
		function o() {
			var n = i.parse(e, t), r = new i.Compiler().compile(n, t), a = new i.JavaScriptCompiler().compile(r, t, void 0, !0);
			return i.template(a);
		}
		function s(e, t) {
			return a ||= o(), a.call(this, e, t);
		}
		return s._setup = function(e) {
			return a ||= o(), a._setup(e);
		}, s._child = function(e, t, n, r) {
			return a ||= o(), a._child(e, t, n, r);
		}, s;
	}
	function u(e, t) {
		return new n.default(`Invalid AST: ` + e.type + ` ` + t, e);
	}
	function d(e) {
		var t = e.depth;
		if (t == null) return 0;
		if (typeof t != `number` || !isFinite(t) || Math.floor(t) !== t || t < 0) throw u(e, `depth must be a non-negative integer`);
		return t;
	}
	function f(e) {
		var t = e.value;
		if (e.type === `StringLiteral` && typeof t != `string`) throw u(e, `value must be a string`);
		if (e.type === `NumberLiteral` && typeof t != `number`) throw u(e, `value must be a number`);
		if (e.type === `BooleanLiteral` && typeof t != `boolean`) throw u(e, `value must be a boolean`);
	}
	function p(e, t, n) {
		if (!r.isArray(t)) throw u(e, n + ` must be an array`);
		for (var i = 0; i < t.length; i++) if (typeof t[i] != `string`) throw u(e, n + ` must only contain strings`);
		return t;
	}
	function m(e) {
		return p(e, e.parts, `parts`);
	}
	function h(e) {
		e.blockParams != null && p(e, e.blockParams, `blockParams`);
	}
	function g(e, t) {
		if (e === t) return !0;
		if (r.isArray(e) && r.isArray(t) && e.length === t.length) {
			for (var n = 0; n < e.length; n++) if (!g(e[n], t[n])) return !1;
			return !0;
		}
	}
	function _(e) {
		if (!e.path.parts) {
			var t = e.path;
			e.path = {
				type: `PathExpression`,
				data: !1,
				depth: 0,
				parts: [t.original + ``],
				original: t.original + ``,
				loc: t.loc
			};
		}
	}
})), NC = n(((e) => {
	var t = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``);
	e.encode = function(e) {
		if (0 <= e && e < t.length) return t[e];
		throw TypeError(`Must be between 0 and 63: ` + e);
	}, e.decode = function(e) {
		var t = 65, n = 90, r = 97, i = 122, a = 48;
		return t <= e && e <= n ? e - t : r <= e && e <= i ? e - r + 26 : a <= e && e <= 57 ? e - a + 52 : e == 43 ? 62 : e == 47 ? 63 : -1;
	};
})), PC = n(((e) => {
	var t = NC(), n = 5, r = 1 << n, i = r - 1, a = r;
	function o(e) {
		return e < 0 ? (-e << 1) + 1 : (e << 1) + 0;
	}
	function s(e) {
		var t = (e & 1) == 1, n = e >> 1;
		return t ? -n : n;
	}
	e.encode = function(e) {
		var r = ``, s, c = o(e);
		do
			s = c & i, c >>>= n, c > 0 && (s |= a), r += t.encode(s);
		while (c > 0);
		return r;
	}, e.decode = function(e, r, o) {
		var c = e.length, l = 0, u = 0, d, f;
		do {
			if (r >= c) throw Error(`Expected more digits in base 64 VLQ value.`);
			if (f = t.decode(e.charCodeAt(r++)), f === -1) throw Error(`Invalid base64 digit: ` + e.charAt(r - 1));
			d = !!(f & a), f &= i, l += f << u, u += n;
		} while (d);
		o.value = s(l), o.rest = r;
	};
})), FC = n(((e) => {
	function t(e, t, n) {
		if (t in e) return e[t];
		if (arguments.length === 3) return n;
		throw Error(`"` + t + `" is a required argument.`);
	}
	e.getArg = t;
	var n = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/, r = /^data:.+\,.+$/;
	function i(e) {
		var t = e.match(n);
		return t ? {
			scheme: t[1],
			auth: t[2],
			host: t[3],
			port: t[4],
			path: t[5]
		} : null;
	}
	e.urlParse = i;
	function a(e) {
		var t = ``;
		return e.scheme && (t += e.scheme + `:`), t += `//`, e.auth && (t += e.auth + `@`), e.host && (t += e.host), e.port && (t += `:` + e.port), e.path && (t += e.path), t;
	}
	e.urlGenerate = a;
	function o(t) {
		var n = t, r = i(t);
		if (r) {
			if (!r.path) return t;
			n = r.path;
		}
		for (var o = e.isAbsolute(n), s = n.split(/\/+/), c, l = 0, u = s.length - 1; u >= 0; u--) c = s[u], c === `.` ? s.splice(u, 1) : c === `..` ? l++ : l > 0 && (c === `` ? (s.splice(u + 1, l), l = 0) : (s.splice(u, 2), l--));
		return n = s.join(`/`), n === `` && (n = o ? `/` : `.`), r ? (r.path = n, a(r)) : n;
	}
	e.normalize = o;
	function s(e, t) {
		e === `` && (e = `.`), t === `` && (t = `.`);
		var n = i(t), s = i(e);
		if (s && (e = s.path || `/`), n && !n.scheme) return s && (n.scheme = s.scheme), a(n);
		if (n || t.match(r)) return t;
		if (s && !s.host && !s.path) return s.host = t, a(s);
		var c = t.charAt(0) === `/` ? t : o(e.replace(/\/+$/, ``) + `/` + t);
		return s ? (s.path = c, a(s)) : c;
	}
	e.join = s, e.isAbsolute = function(e) {
		return e.charAt(0) === `/` || n.test(e);
	};
	function c(e, t) {
		e === `` && (e = `.`), e = e.replace(/\/$/, ``);
		for (var n = 0; t.indexOf(e + `/`) !== 0;) {
			var r = e.lastIndexOf(`/`);
			if (r < 0 || (e = e.slice(0, r), e.match(/^([^\/]+:\/)?\/*$/))) return t;
			++n;
		}
		return Array(n + 1).join(`../`) + t.substr(e.length + 1);
	}
	e.relative = c;
	var l = function() {
		return !(`__proto__` in Object.create(null));
	}();
	function u(e) {
		return e;
	}
	function d(e) {
		return p(e) ? `$` + e : e;
	}
	e.toSetString = l ? u : d;
	function f(e) {
		return p(e) ? e.slice(1) : e;
	}
	e.fromSetString = l ? u : f;
	function p(e) {
		if (!e) return !1;
		var t = e.length;
		if (t < 9 || e.charCodeAt(t - 1) !== 95 || e.charCodeAt(t - 2) !== 95 || e.charCodeAt(t - 3) !== 111 || e.charCodeAt(t - 4) !== 116 || e.charCodeAt(t - 5) !== 111 || e.charCodeAt(t - 6) !== 114 || e.charCodeAt(t - 7) !== 112 || e.charCodeAt(t - 8) !== 95 || e.charCodeAt(t - 9) !== 95) return !1;
		for (var n = t - 10; n >= 0; n--) if (e.charCodeAt(n) !== 36) return !1;
		return !0;
	}
	function m(e, t, n) {
		var r = g(e.source, t.source);
		return r !== 0 || (r = e.originalLine - t.originalLine, r !== 0) || (r = e.originalColumn - t.originalColumn, r !== 0 || n) || (r = e.generatedColumn - t.generatedColumn, r !== 0) || (r = e.generatedLine - t.generatedLine, r !== 0) ? r : g(e.name, t.name);
	}
	e.compareByOriginalPositions = m;
	function h(e, t, n) {
		var r = e.generatedLine - t.generatedLine;
		return r !== 0 || (r = e.generatedColumn - t.generatedColumn, r !== 0 || n) || (r = g(e.source, t.source), r !== 0) || (r = e.originalLine - t.originalLine, r !== 0) || (r = e.originalColumn - t.originalColumn, r !== 0) ? r : g(e.name, t.name);
	}
	e.compareByGeneratedPositionsDeflated = h;
	function g(e, t) {
		return e === t ? 0 : e === null ? 1 : t === null ? -1 : e > t ? 1 : -1;
	}
	function _(e, t) {
		var n = e.generatedLine - t.generatedLine;
		return n !== 0 || (n = e.generatedColumn - t.generatedColumn, n !== 0) || (n = g(e.source, t.source), n !== 0) || (n = e.originalLine - t.originalLine, n !== 0) || (n = e.originalColumn - t.originalColumn, n !== 0) ? n : g(e.name, t.name);
	}
	e.compareByGeneratedPositionsInflated = _;
	function v(e) {
		return JSON.parse(e.replace(/^\)]}'[^\n]*\n/, ``));
	}
	e.parseSourceMapInput = v;
	function y(e, t, n) {
		if (t ||= ``, e && (e[e.length - 1] !== `/` && t[0] !== `/` && (e += `/`), t = e + t), n) {
			var r = i(n);
			if (!r) throw Error(`sourceMapURL could not be parsed`);
			if (r.path) {
				var c = r.path.lastIndexOf(`/`);
				c >= 0 && (r.path = r.path.substring(0, c + 1));
			}
			t = s(a(r), t);
		}
		return o(t);
	}
	e.computeSourceURL = y;
})), IC = n(((e) => {
	var t = FC(), n = Object.prototype.hasOwnProperty, r = typeof Map < `u`;
	function i() {
		this._array = [], this._set = r ? /* @__PURE__ */ new Map() : Object.create(null);
	}
	i.fromArray = function(e, t) {
		for (var n = new i(), r = 0, a = e.length; r < a; r++) n.add(e[r], t);
		return n;
	}, i.prototype.size = function() {
		return r ? this._set.size : Object.getOwnPropertyNames(this._set).length;
	}, i.prototype.add = function(e, i) {
		var a = r ? e : t.toSetString(e), o = r ? this.has(e) : n.call(this._set, a), s = this._array.length;
		(!o || i) && this._array.push(e), o || (r ? this._set.set(e, s) : this._set[a] = s);
	}, i.prototype.has = function(e) {
		if (r) return this._set.has(e);
		var i = t.toSetString(e);
		return n.call(this._set, i);
	}, i.prototype.indexOf = function(e) {
		if (r) {
			var i = this._set.get(e);
			if (i >= 0) return i;
		} else {
			var a = t.toSetString(e);
			if (n.call(this._set, a)) return this._set[a];
		}
		throw Error(`"` + e + `" is not in the set.`);
	}, i.prototype.at = function(e) {
		if (e >= 0 && e < this._array.length) return this._array[e];
		throw Error(`No element indexed by ` + e);
	}, i.prototype.toArray = function() {
		return this._array.slice();
	}, e.ArraySet = i;
})), LC = n(((e) => {
	var t = FC();
	function n(e, n) {
		var r = e.generatedLine, i = n.generatedLine, a = e.generatedColumn, o = n.generatedColumn;
		return i > r || i == r && o >= a || t.compareByGeneratedPositionsInflated(e, n) <= 0;
	}
	function r() {
		this._array = [], this._sorted = !0, this._last = {
			generatedLine: -1,
			generatedColumn: 0
		};
	}
	r.prototype.unsortedForEach = function(e, t) {
		this._array.forEach(e, t);
	}, r.prototype.add = function(e) {
		n(this._last, e) ? (this._last = e, this._array.push(e)) : (this._sorted = !1, this._array.push(e));
	}, r.prototype.toArray = function() {
		return this._sorted ||= (this._array.sort(t.compareByGeneratedPositionsInflated), !0), this._array;
	}, e.MappingList = r;
})), RC = n(((e) => {
	var t = PC(), n = FC(), r = IC().ArraySet, i = LC().MappingList;
	function a(e) {
		e ||= {}, this._file = n.getArg(e, `file`, null), this._sourceRoot = n.getArg(e, `sourceRoot`, null), this._skipValidation = n.getArg(e, `skipValidation`, !1), this._sources = new r(), this._names = new r(), this._mappings = new i(), this._sourcesContents = null;
	}
	a.prototype._version = 3, a.fromSourceMap = function(e) {
		var t = e.sourceRoot, r = new a({
			file: e.file,
			sourceRoot: t
		});
		return e.eachMapping(function(e) {
			var i = { generated: {
				line: e.generatedLine,
				column: e.generatedColumn
			} };
			e.source != null && (i.source = e.source, t != null && (i.source = n.relative(t, i.source)), i.original = {
				line: e.originalLine,
				column: e.originalColumn
			}, e.name != null && (i.name = e.name)), r.addMapping(i);
		}), e.sources.forEach(function(i) {
			var a = i;
			t !== null && (a = n.relative(t, i)), r._sources.has(a) || r._sources.add(a);
			var o = e.sourceContentFor(i);
			o != null && r.setSourceContent(i, o);
		}), r;
	}, a.prototype.addMapping = function(e) {
		var t = n.getArg(e, `generated`), r = n.getArg(e, `original`, null), i = n.getArg(e, `source`, null), a = n.getArg(e, `name`, null);
		this._skipValidation || this._validateMapping(t, r, i, a), i != null && (i = String(i), this._sources.has(i) || this._sources.add(i)), a != null && (a = String(a), this._names.has(a) || this._names.add(a)), this._mappings.add({
			generatedLine: t.line,
			generatedColumn: t.column,
			originalLine: r != null && r.line,
			originalColumn: r != null && r.column,
			source: i,
			name: a
		});
	}, a.prototype.setSourceContent = function(e, t) {
		var r = e;
		this._sourceRoot != null && (r = n.relative(this._sourceRoot, r)), t == null ? this._sourcesContents && (delete this._sourcesContents[n.toSetString(r)], Object.keys(this._sourcesContents).length === 0 && (this._sourcesContents = null)) : (this._sourcesContents ||= Object.create(null), this._sourcesContents[n.toSetString(r)] = t);
	}, a.prototype.applySourceMap = function(e, t, i) {
		var a = t;
		if (t == null) {
			if (e.file == null) throw Error(`SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map's "file" property. Both were omitted.`);
			a = e.file;
		}
		var o = this._sourceRoot;
		o != null && (a = n.relative(o, a));
		var s = new r(), c = new r();
		this._mappings.unsortedForEach(function(t) {
			if (t.source === a && t.originalLine != null) {
				var r = e.originalPositionFor({
					line: t.originalLine,
					column: t.originalColumn
				});
				r.source != null && (t.source = r.source, i != null && (t.source = n.join(i, t.source)), o != null && (t.source = n.relative(o, t.source)), t.originalLine = r.line, t.originalColumn = r.column, r.name != null && (t.name = r.name));
			}
			var l = t.source;
			l != null && !s.has(l) && s.add(l);
			var u = t.name;
			u != null && !c.has(u) && c.add(u);
		}, this), this._sources = s, this._names = c, e.sources.forEach(function(t) {
			var r = e.sourceContentFor(t);
			r != null && (i != null && (t = n.join(i, t)), o != null && (t = n.relative(o, t)), this.setSourceContent(t, r));
		}, this);
	}, a.prototype._validateMapping = function(e, t, n, r) {
		if (t && typeof t.line != `number` && typeof t.column != `number`) throw Error(`original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.`);
		if (!(e && `line` in e && `column` in e && e.line > 0 && e.column >= 0 && !t && !n && !r) && !(e && `line` in e && `column` in e && t && `line` in t && `column` in t && e.line > 0 && e.column >= 0 && t.line > 0 && t.column >= 0 && n)) throw Error(`Invalid mapping: ` + JSON.stringify({
			generated: e,
			source: n,
			original: t,
			name: r
		}));
	}, a.prototype._serializeMappings = function() {
		for (var e = 0, r = 1, i = 0, a = 0, o = 0, s = 0, c = ``, l, u, d, f, p = this._mappings.toArray(), m = 0, h = p.length; m < h; m++) {
			if (u = p[m], l = ``, u.generatedLine !== r) for (e = 0; u.generatedLine !== r;) l += `;`, r++;
			else if (m > 0) {
				if (!n.compareByGeneratedPositionsInflated(u, p[m - 1])) continue;
				l += `,`;
			}
			l += t.encode(u.generatedColumn - e), e = u.generatedColumn, u.source != null && (f = this._sources.indexOf(u.source), l += t.encode(f - s), s = f, l += t.encode(u.originalLine - 1 - a), a = u.originalLine - 1, l += t.encode(u.originalColumn - i), i = u.originalColumn, u.name != null && (d = this._names.indexOf(u.name), l += t.encode(d - o), o = d)), c += l;
		}
		return c;
	}, a.prototype._generateSourcesContent = function(e, t) {
		return e.map(function(e) {
			if (!this._sourcesContents) return null;
			t != null && (e = n.relative(t, e));
			var r = n.toSetString(e);
			return Object.prototype.hasOwnProperty.call(this._sourcesContents, r) ? this._sourcesContents[r] : null;
		}, this);
	}, a.prototype.toJSON = function() {
		var e = {
			version: this._version,
			sources: this._sources.toArray(),
			names: this._names.toArray(),
			mappings: this._serializeMappings()
		};
		return this._file != null && (e.file = this._file), this._sourceRoot != null && (e.sourceRoot = this._sourceRoot), this._sourcesContents && (e.sourcesContent = this._generateSourcesContent(e.sources, e.sourceRoot)), e;
	}, a.prototype.toString = function() {
		return JSON.stringify(this.toJSON());
	}, e.SourceMapGenerator = a;
})), zC = n(((e) => {
	e.GREATEST_LOWER_BOUND = 1, e.LEAST_UPPER_BOUND = 2;
	function t(n, r, i, a, o, s) {
		var c = Math.floor((r - n) / 2) + n, l = o(i, a[c], !0);
		return l === 0 ? c : l > 0 ? r - c > 1 ? t(c, r, i, a, o, s) : s == e.LEAST_UPPER_BOUND ? r < a.length ? r : -1 : c : c - n > 1 ? t(n, c, i, a, o, s) : s == e.LEAST_UPPER_BOUND ? c : n < 0 ? -1 : n;
	}
	e.search = function(n, r, i, a) {
		if (r.length === 0) return -1;
		var o = t(-1, r.length, n, r, i, a || e.GREATEST_LOWER_BOUND);
		if (o < 0) return -1;
		for (; o - 1 >= 0 && i(r[o], r[o - 1], !0) === 0;) --o;
		return o;
	};
})), BC = n(((e) => {
	function t(e, t, n) {
		var r = e[t];
		e[t] = e[n], e[n] = r;
	}
	function n(e, t) {
		return Math.round(e + Math.random() * (t - e));
	}
	function r(e, i, a, o) {
		if (a < o) {
			var s = n(a, o), c = a - 1;
			t(e, s, o);
			for (var l = e[o], u = a; u < o; u++) i(e[u], l) <= 0 && (c += 1, t(e, c, u));
			t(e, c + 1, u);
			var d = c + 1;
			r(e, i, a, d - 1), r(e, i, d + 1, o);
		}
	}
	e.quickSort = function(e, t) {
		r(e, t, 0, e.length - 1);
	};
})), VC = n(((e) => {
	var t = FC(), n = zC(), r = IC().ArraySet, i = PC(), a = BC().quickSort;
	function o(e, n) {
		var r = e;
		return typeof e == `string` && (r = t.parseSourceMapInput(e)), r.sections == null ? new s(r, n) : new l(r, n);
	}
	o.fromSourceMap = function(e, t) {
		return s.fromSourceMap(e, t);
	}, o.prototype._version = 3, o.prototype.__generatedMappings = null, Object.defineProperty(o.prototype, "_generatedMappings", {
		configurable: !0,
		enumerable: !0,
		get: function() {
			return this.__generatedMappings || this._parseMappings(this._mappings, this.sourceRoot), this.__generatedMappings;
		}
	}), o.prototype.__originalMappings = null, Object.defineProperty(o.prototype, "_originalMappings", {
		configurable: !0,
		enumerable: !0,
		get: function() {
			return this.__originalMappings || this._parseMappings(this._mappings, this.sourceRoot), this.__originalMappings;
		}
	}), o.prototype._charIsMappingSeparator = function(e, t) {
		var n = e.charAt(t);
		return n === `;` || n === `,`;
	}, o.prototype._parseMappings = function(e, t) {
		throw Error(`Subclasses must implement _parseMappings`);
	}, o.GENERATED_ORDER = 1, o.ORIGINAL_ORDER = 2, o.GREATEST_LOWER_BOUND = 1, o.LEAST_UPPER_BOUND = 2, o.prototype.eachMapping = function(e, n, r) {
		var i = n || null, a = r || o.GENERATED_ORDER, s;
		switch (a) {
			case o.GENERATED_ORDER:
				s = this._generatedMappings;
				break;
			case o.ORIGINAL_ORDER:
				s = this._originalMappings;
				break;
			default: throw Error(`Unknown order of iteration.`);
		}
		var c = this.sourceRoot;
		s.map(function(e) {
			var n = e.source === null ? null : this._sources.at(e.source);
			return n = t.computeSourceURL(c, n, this._sourceMapURL), {
				source: n,
				generatedLine: e.generatedLine,
				generatedColumn: e.generatedColumn,
				originalLine: e.originalLine,
				originalColumn: e.originalColumn,
				name: e.name === null ? null : this._names.at(e.name)
			};
		}, this).forEach(e, i);
	}, o.prototype.allGeneratedPositionsFor = function(e) {
		var r = t.getArg(e, `line`), i = {
			source: t.getArg(e, `source`),
			originalLine: r,
			originalColumn: t.getArg(e, `column`, 0)
		};
		if (i.source = this._findSourceIndex(i.source), i.source < 0) return [];
		var a = [], o = this._findMapping(i, this._originalMappings, `originalLine`, `originalColumn`, t.compareByOriginalPositions, n.LEAST_UPPER_BOUND);
		if (o >= 0) {
			var s = this._originalMappings[o];
			if (e.column === void 0) for (var c = s.originalLine; s && s.originalLine === c;) a.push({
				line: t.getArg(s, `generatedLine`, null),
				column: t.getArg(s, `generatedColumn`, null),
				lastColumn: t.getArg(s, `lastGeneratedColumn`, null)
			}), s = this._originalMappings[++o];
			else for (var l = s.originalColumn; s && s.originalLine === r && s.originalColumn == l;) a.push({
				line: t.getArg(s, `generatedLine`, null),
				column: t.getArg(s, `generatedColumn`, null),
				lastColumn: t.getArg(s, `lastGeneratedColumn`, null)
			}), s = this._originalMappings[++o];
		}
		return a;
	}, e.SourceMapConsumer = o;
	function s(e, n) {
		var i = e;
		typeof e == `string` && (i = t.parseSourceMapInput(e));
		var a = t.getArg(i, `version`), o = t.getArg(i, `sources`), s = t.getArg(i, `names`, []), c = t.getArg(i, `sourceRoot`, null), l = t.getArg(i, `sourcesContent`, null), u = t.getArg(i, `mappings`), d = t.getArg(i, `file`, null);
		if (a != this._version) throw Error(`Unsupported version: ` + a);
		c &&= t.normalize(c), o = o.map(String).map(t.normalize).map(function(e) {
			return c && t.isAbsolute(c) && t.isAbsolute(e) ? t.relative(c, e) : e;
		}), this._names = r.fromArray(s.map(String), !0), this._sources = r.fromArray(o, !0), this._absoluteSources = this._sources.toArray().map(function(e) {
			return t.computeSourceURL(c, e, n);
		}), this.sourceRoot = c, this.sourcesContent = l, this._mappings = u, this._sourceMapURL = n, this.file = d;
	}
	s.prototype = Object.create(o.prototype), s.prototype.consumer = o, s.prototype._findSourceIndex = function(e) {
		var n = e;
		if (this.sourceRoot != null && (n = t.relative(this.sourceRoot, n)), this._sources.has(n)) return this._sources.indexOf(n);
		for (var r = 0; r < this._absoluteSources.length; ++r) if (this._absoluteSources[r] == e) return r;
		return -1;
	}, s.fromSourceMap = function(e, n) {
		var i = Object.create(s.prototype), o = i._names = r.fromArray(e._names.toArray(), !0), l = i._sources = r.fromArray(e._sources.toArray(), !0);
		i.sourceRoot = e._sourceRoot, i.sourcesContent = e._generateSourcesContent(i._sources.toArray(), i.sourceRoot), i.file = e._file, i._sourceMapURL = n, i._absoluteSources = i._sources.toArray().map(function(e) {
			return t.computeSourceURL(i.sourceRoot, e, n);
		});
		for (var u = e._mappings.toArray().slice(), d = i.__generatedMappings = [], f = i.__originalMappings = [], p = 0, m = u.length; p < m; p++) {
			var h = u[p], g = new c();
			g.generatedLine = h.generatedLine, g.generatedColumn = h.generatedColumn, h.source && (g.source = l.indexOf(h.source), g.originalLine = h.originalLine, g.originalColumn = h.originalColumn, h.name && (g.name = o.indexOf(h.name)), f.push(g)), d.push(g);
		}
		return a(i.__originalMappings, t.compareByOriginalPositions), i;
	}, s.prototype._version = 3, Object.defineProperty(s.prototype, "sources", { get: function() {
		return this._absoluteSources.slice();
	} });
	function c() {
		this.generatedLine = 0, this.generatedColumn = 0, this.source = null, this.originalLine = null, this.originalColumn = null, this.name = null;
	}
	s.prototype._parseMappings = function(e, n) {
		for (var r = 1, o = 0, s = 0, l = 0, u = 0, d = 0, f = e.length, p = 0, m = {}, h = {}, g = [], _ = [], v, y, b, x, S; p < f;) if (e.charAt(p) === `;`) r++, p++, o = 0;
		else if (e.charAt(p) === `,`) p++;
		else {
			for (v = new c(), v.generatedLine = r, x = p; x < f && !this._charIsMappingSeparator(e, x); x++);
			if (y = e.slice(p, x), b = m[y], b) p += y.length;
			else {
				for (b = []; p < x;) i.decode(e, p, h), S = h.value, p = h.rest, b.push(S);
				if (b.length === 2) throw Error(`Found a source, but no line and column`);
				if (b.length === 3) throw Error(`Found a source and line, but no column`);
				m[y] = b;
			}
			v.generatedColumn = o + b[0], o = v.generatedColumn, b.length > 1 && (v.source = u + b[1], u += b[1], v.originalLine = s + b[2], s = v.originalLine, v.originalLine += 1, v.originalColumn = l + b[3], l = v.originalColumn, b.length > 4 && (v.name = d + b[4], d += b[4])), _.push(v), typeof v.originalLine == `number` && g.push(v);
		}
		a(_, t.compareByGeneratedPositionsDeflated), this.__generatedMappings = _, a(g, t.compareByOriginalPositions), this.__originalMappings = g;
	}, s.prototype._findMapping = function(e, t, r, i, a, o) {
		if (e[r] <= 0) throw TypeError(`Line must be greater than or equal to 1, got ` + e[r]);
		if (e[i] < 0) throw TypeError(`Column must be greater than or equal to 0, got ` + e[i]);
		return n.search(e, t, a, o);
	}, s.prototype.computeColumnSpans = function() {
		for (var e = 0; e < this._generatedMappings.length; ++e) {
			var t = this._generatedMappings[e];
			if (e + 1 < this._generatedMappings.length) {
				var n = this._generatedMappings[e + 1];
				if (t.generatedLine === n.generatedLine) {
					t.lastGeneratedColumn = n.generatedColumn - 1;
					continue;
				}
			}
			t.lastGeneratedColumn = 1 / 0;
		}
	}, s.prototype.originalPositionFor = function(e) {
		var n = {
			generatedLine: t.getArg(e, `line`),
			generatedColumn: t.getArg(e, `column`)
		}, r = this._findMapping(n, this._generatedMappings, `generatedLine`, `generatedColumn`, t.compareByGeneratedPositionsDeflated, t.getArg(e, `bias`, o.GREATEST_LOWER_BOUND));
		if (r >= 0) {
			var i = this._generatedMappings[r];
			if (i.generatedLine === n.generatedLine) {
				var a = t.getArg(i, `source`, null);
				a !== null && (a = this._sources.at(a), a = t.computeSourceURL(this.sourceRoot, a, this._sourceMapURL));
				var s = t.getArg(i, `name`, null);
				return s !== null && (s = this._names.at(s)), {
					source: a,
					line: t.getArg(i, `originalLine`, null),
					column: t.getArg(i, `originalColumn`, null),
					name: s
				};
			}
		}
		return {
			source: null,
			line: null,
			column: null,
			name: null
		};
	}, s.prototype.hasContentsOfAllSources = function() {
		return this.sourcesContent ? this.sourcesContent.length >= this._sources.size() && !this.sourcesContent.some(function(e) {
			return e == null;
		}) : !1;
	}, s.prototype.sourceContentFor = function(e, n) {
		if (!this.sourcesContent) return null;
		var r = this._findSourceIndex(e);
		if (r >= 0) return this.sourcesContent[r];
		var i = e;
		this.sourceRoot != null && (i = t.relative(this.sourceRoot, i));
		var a;
		if (this.sourceRoot != null && (a = t.urlParse(this.sourceRoot))) {
			var o = i.replace(/^file:\/\//, ``);
			if (a.scheme == `file` && this._sources.has(o)) return this.sourcesContent[this._sources.indexOf(o)];
			if ((!a.path || a.path == `/`) && this._sources.has(`/` + i)) return this.sourcesContent[this._sources.indexOf(`/` + i)];
		}
		if (n) return null;
		throw Error(`"` + i + `" is not in the SourceMap.`);
	}, s.prototype.generatedPositionFor = function(e) {
		var n = t.getArg(e, `source`);
		if (n = this._findSourceIndex(n), n < 0) return {
			line: null,
			column: null,
			lastColumn: null
		};
		var r = {
			source: n,
			originalLine: t.getArg(e, `line`),
			originalColumn: t.getArg(e, `column`)
		}, i = this._findMapping(r, this._originalMappings, `originalLine`, `originalColumn`, t.compareByOriginalPositions, t.getArg(e, `bias`, o.GREATEST_LOWER_BOUND));
		if (i >= 0) {
			var a = this._originalMappings[i];
			if (a.source === r.source) return {
				line: t.getArg(a, `generatedLine`, null),
				column: t.getArg(a, `generatedColumn`, null),
				lastColumn: t.getArg(a, `lastGeneratedColumn`, null)
			};
		}
		return {
			line: null,
			column: null,
			lastColumn: null
		};
	}, e.BasicSourceMapConsumer = s;
	function l(e, n) {
		var i = e;
		typeof e == `string` && (i = t.parseSourceMapInput(e));
		var a = t.getArg(i, `version`), s = t.getArg(i, `sections`);
		if (a != this._version) throw Error(`Unsupported version: ` + a);
		this._sources = new r(), this._names = new r();
		var c = {
			line: -1,
			column: 0
		};
		this._sections = s.map(function(e) {
			if (e.url) throw Error(`Support for url field in sections not implemented.`);
			var r = t.getArg(e, `offset`), i = t.getArg(r, `line`), a = t.getArg(r, `column`);
			if (i < c.line || i === c.line && a < c.column) throw Error(`Section offsets must be ordered and non-overlapping.`);
			return c = r, {
				generatedOffset: {
					generatedLine: i + 1,
					generatedColumn: a + 1
				},
				consumer: new o(t.getArg(e, `map`), n)
			};
		});
	}
	l.prototype = Object.create(o.prototype), l.prototype.constructor = o, l.prototype._version = 3, Object.defineProperty(l.prototype, "sources", { get: function() {
		for (var e = [], t = 0; t < this._sections.length; t++) for (var n = 0; n < this._sections[t].consumer.sources.length; n++) e.push(this._sections[t].consumer.sources[n]);
		return e;
	} }), l.prototype.originalPositionFor = function(e) {
		var r = {
			generatedLine: t.getArg(e, `line`),
			generatedColumn: t.getArg(e, `column`)
		}, i = n.search(r, this._sections, function(e, t) {
			return e.generatedLine - t.generatedOffset.generatedLine || e.generatedColumn - t.generatedOffset.generatedColumn;
		}), a = this._sections[i];
		return a ? a.consumer.originalPositionFor({
			line: r.generatedLine - (a.generatedOffset.generatedLine - 1),
			column: r.generatedColumn - (a.generatedOffset.generatedLine === r.generatedLine ? a.generatedOffset.generatedColumn - 1 : 0),
			bias: e.bias
		}) : {
			source: null,
			line: null,
			column: null,
			name: null
		};
	}, l.prototype.hasContentsOfAllSources = function() {
		return this._sections.every(function(e) {
			return e.consumer.hasContentsOfAllSources();
		});
	}, l.prototype.sourceContentFor = function(e, t) {
		for (var n = 0; n < this._sections.length; n++) {
			var r = this._sections[n].consumer.sourceContentFor(e, !0);
			if (r) return r;
		}
		if (t) return null;
		throw Error(`"` + e + `" is not in the SourceMap.`);
	}, l.prototype.generatedPositionFor = function(e) {
		for (var n = 0; n < this._sections.length; n++) {
			var r = this._sections[n];
			if (r.consumer._findSourceIndex(t.getArg(e, `source`)) !== -1) {
				var i = r.consumer.generatedPositionFor(e);
				if (i) return {
					line: i.line + (r.generatedOffset.generatedLine - 1),
					column: i.column + (r.generatedOffset.generatedLine === i.line ? r.generatedOffset.generatedColumn - 1 : 0)
				};
			}
		}
		return {
			line: null,
			column: null
		};
	}, l.prototype._parseMappings = function(e, n) {
		this.__generatedMappings = [], this.__originalMappings = [];
		for (var r = 0; r < this._sections.length; r++) for (var i = this._sections[r], o = i.consumer._generatedMappings, s = 0; s < o.length; s++) {
			var c = o[s], l = i.consumer._sources.at(c.source);
			l = t.computeSourceURL(i.consumer.sourceRoot, l, this._sourceMapURL), this._sources.add(l), l = this._sources.indexOf(l);
			var u = null;
			c.name && (u = i.consumer._names.at(c.name), this._names.add(u), u = this._names.indexOf(u));
			var d = {
				source: l,
				generatedLine: c.generatedLine + (i.generatedOffset.generatedLine - 1),
				generatedColumn: c.generatedColumn + (i.generatedOffset.generatedLine === c.generatedLine ? i.generatedOffset.generatedColumn - 1 : 0),
				originalLine: c.originalLine,
				originalColumn: c.originalColumn,
				name: u
			};
			this.__generatedMappings.push(d), typeof d.originalLine == `number` && this.__originalMappings.push(d);
		}
		a(this.__generatedMappings, t.compareByGeneratedPositionsDeflated), a(this.__originalMappings, t.compareByOriginalPositions);
	}, e.IndexedSourceMapConsumer = l;
})), HC = n(((e) => {
	var t = RC().SourceMapGenerator, n = FC(), r = /(\r?\n)/, i = 10, a = `$$$isSourceNode$$$`;
	function o(e, t, n, r, i) {
		this.children = [], this.sourceContents = {}, this.line = e ?? null, this.column = t ?? null, this.source = n ?? null, this.name = i ?? null, this[a] = !0, r != null && this.add(r);
	}
	o.fromStringWithSourceMap = function(e, t, i) {
		var a = new o(), s = e.split(r), c = 0, l = function() {
			return e() + (e() || ``);
			function e() {
				return c < s.length ? s[c++] : void 0;
			}
		}, u = 1, d = 0, f = null;
		return t.eachMapping(function(e) {
			if (f !== null) {
				if (u < e.generatedLine) p(f, l()), u++, d = 0;
				else {
					var t = s[c] || ``, n = t.substr(0, e.generatedColumn - d);
					s[c] = t.substr(e.generatedColumn - d), d = e.generatedColumn, p(f, n), f = e;
					return;
				}
			}
			for (; u < e.generatedLine;) a.add(l()), u++;
			if (d < e.generatedColumn) {
				var t = s[c] || ``;
				a.add(t.substr(0, e.generatedColumn)), s[c] = t.substr(e.generatedColumn), d = e.generatedColumn;
			}
			f = e;
		}, this), c < s.length && (f && p(f, l()), a.add(s.splice(c).join(``))), t.sources.forEach(function(e) {
			var r = t.sourceContentFor(e);
			r != null && (i != null && (e = n.join(i, e)), a.setSourceContent(e, r));
		}), a;
		function p(e, t) {
			if (e === null || e.source === void 0) a.add(t);
			else {
				var r = i ? n.join(i, e.source) : e.source;
				a.add(new o(e.originalLine, e.originalColumn, r, t, e.name));
			}
		}
	}, o.prototype.add = function(e) {
		if (Array.isArray(e)) e.forEach(function(e) {
			this.add(e);
		}, this);
		else if (e[a] || typeof e == `string`) e && this.children.push(e);
		else throw TypeError(`Expected a SourceNode, string, or an array of SourceNodes and strings. Got ` + e);
		return this;
	}, o.prototype.prepend = function(e) {
		if (Array.isArray(e)) for (var t = e.length - 1; t >= 0; t--) this.prepend(e[t]);
		else if (e[a] || typeof e == `string`) this.children.unshift(e);
		else throw TypeError(`Expected a SourceNode, string, or an array of SourceNodes and strings. Got ` + e);
		return this;
	}, o.prototype.walk = function(e) {
		for (var t, n = 0, r = this.children.length; n < r; n++) t = this.children[n], t[a] ? t.walk(e) : t !== `` && e(t, {
			source: this.source,
			line: this.line,
			column: this.column,
			name: this.name
		});
	}, o.prototype.join = function(e) {
		var t, n, r = this.children.length;
		if (r > 0) {
			for (t = [], n = 0; n < r - 1; n++) t.push(this.children[n]), t.push(e);
			t.push(this.children[n]), this.children = t;
		}
		return this;
	}, o.prototype.replaceRight = function(e, t) {
		var n = this.children[this.children.length - 1];
		return n[a] ? n.replaceRight(e, t) : typeof n == `string` ? this.children[this.children.length - 1] = n.replace(e, t) : this.children.push(``.replace(e, t)), this;
	}, o.prototype.setSourceContent = function(e, t) {
		this.sourceContents[n.toSetString(e)] = t;
	}, o.prototype.walkSourceContents = function(e) {
		for (var t = 0, r = this.children.length; t < r; t++) this.children[t][a] && this.children[t].walkSourceContents(e);
		for (var i = Object.keys(this.sourceContents), t = 0, r = i.length; t < r; t++) e(n.fromSetString(i[t]), this.sourceContents[i[t]]);
	}, o.prototype.toString = function() {
		var e = ``;
		return this.walk(function(t) {
			e += t;
		}), e;
	}, o.prototype.toStringWithSourceMap = function(e) {
		var n = {
			code: ``,
			line: 1,
			column: 0
		}, r = new t(e), a = !1, o = null, s = null, c = null, l = null;
		return this.walk(function(e, t) {
			n.code += e, t.source !== null && t.line !== null && t.column !== null ? ((o !== t.source || s !== t.line || c !== t.column || l !== t.name) && r.addMapping({
				source: t.source,
				original: {
					line: t.line,
					column: t.column
				},
				generated: {
					line: n.line,
					column: n.column
				},
				name: t.name
			}), o = t.source, s = t.line, c = t.column, l = t.name, a = !0) : a &&= (r.addMapping({ generated: {
				line: n.line,
				column: n.column
			} }), o = null, !1);
			for (var u = 0, d = e.length; u < d; u++) e.charCodeAt(u) === i ? (n.line++, n.column = 0, u + 1 === d ? (o = null, a = !1) : a && r.addMapping({
				source: t.source,
				original: {
					line: t.line,
					column: t.column
				},
				generated: {
					line: n.line,
					column: n.column
				},
				name: t.name
			})) : n.column++;
		}), this.walkSourceContents(function(e, t) {
			r.setSourceContent(e, t);
		}), {
			code: n.code,
			map: r
		};
	}, e.SourceNode = o;
})), UC = n(((e) => {
	e.SourceMapGenerator = RC().SourceMapGenerator, e.SourceMapConsumer = VC().SourceMapConsumer, e.SourceNode = HC().SourceNode;
})), WC = n(((e) => {
	e.__esModule = !0, e.safeJsonLiteral = o;
	var t = aC(), n = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/, r = /<(?=!--|\/?script)/gi;
	function i(e) {
		return e.replace(r, `\\u003C`);
	}
	function a(e) {
		return `\\u` + e.charCodeAt(0).toString(16);
	}
	function o(e) {
		return i(JSON.stringify(e).replace(/\u2028/g, `\\u2028`).replace(/\u2029/g, `\\u2029`).replace(/[\ud800-\udfff]/g, a));
	}
	var s = void 0;
	try {
		typeof define == `function` && define.amd || (s = UC().SourceNode);
	} catch {}
	s || (s = function(e, t, n, r) {
		this.src = ``, r && this.add(r);
	}, s.prototype = {
		add: function(e) {
			t.isArray(e) && (e = e.join(``)), this.src += e;
		},
		prepend: function(e) {
			t.isArray(e) && (e = e.join(``)), this.src = e + this.src;
		},
		toStringWithSourceMap: function() {
			return { code: this.toString() };
		},
		toString: function() {
			return this.src;
		}
	});
	function c(e, n, r) {
		if (t.isArray(e)) {
			for (var i = [], a = 0, o = e.length; a < o; a++) i.push(n.wrap(e[a], r));
			return i;
		}
		return typeof e == `boolean` || typeof e == `number` ? e + `` : e;
	}
	function l(e) {
		this.srcFile = e, this.source = [];
	}
	l.prototype = {
		isEmpty: function() {
			return !this.source.length;
		},
		prepend: function(e, t) {
			this.source.unshift(this.wrap(e, t));
		},
		push: function(e, t) {
			this.source.push(this.wrap(e, t));
		},
		merge: function() {
			var e = this.empty();
			return this.each(function(t) {
				e.add([
					`  `,
					t,
					`
`
				]);
			}), e;
		},
		each: function(e) {
			for (var t = 0, n = this.source.length; t < n; t++) e(this.source[t]);
		},
		empty: function() {
			var e = this.currentLocation || { start: {} };
			return new s(e.start.line, e.start.column, this.srcFile);
		},
		wrap: function(e) {
			var t = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
			return e instanceof s ? e : (e = c(e, this, t), new s(t.start.line, t.start.column, this.srcFile, e));
		},
		functionCall: function(e, t, n) {
			return n = this.generateList(n), this.wrap([
				e,
				t ? `.` + t + `(` : `(`,
				n,
				`)`
			]);
		},
		quotedString: function(e) {
			return e += ``, n.test(e) ? o(e) : `"` + e + `"`;
		},
		objectLiteral: function(e) {
			var t = this, n = [];
			Object.keys(e).forEach(function(r) {
				var i = c(e[r], t);
				i !== `undefined` && n.push([
					t.quotedString(r),
					`:`,
					i
				]);
			});
			var r = this.generateList(n);
			return r.prepend(`{`), r.add(`}`), r;
		},
		generateList: function(e) {
			for (var t = this.empty(), n = 0, r = e.length; n < r; n++) n && t.add(`,`), t.add(c(e[n], this));
			return t;
		},
		generateArray: function(e) {
			var t = this.generateList(e);
			return t.prepend(`[`), t.add(`]`), t;
		}
	}, e.default = l;
})), GC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = yC(), i = n(oC()), a = aC(), o = WC(), s = n(o);
	function c(e) {
		this.value = e;
	}
	function l() {}
	l.prototype = {
		nameLookup: function(e, t) {
			return this.internalNameLookup(e, t);
		},
		depthedLookup: function(e) {
			return [
				this.aliasable(`container.lookup`),
				`(depths, `,
				this.quotedString(e),
				`)`
			];
		},
		compilerInfo: function() {
			var e = r.COMPILER_REVISION;
			return [e, r.REVISION_CHANGES[e]];
		},
		appendToBuffer: function(e, t, n) {
			return a.isArray(e) || (e = [e]), e = this.source.wrap(e, t), this.environment.isSimple ? [
				`return `,
				e,
				`;`
			] : n ? [
				`buffer += `,
				e,
				`;`
			] : (e.appendToBuffer = !0, e);
		},
		initializeBuffer: function() {
			return this.quotedString(``);
		},
		internalNameLookup: function(e, t) {
			return this.lookupPropertyFunctionIsUsed = !0, [
				`lookupProperty(`,
				e,
				`,`,
				this.quotedString(t),
				`)`
			];
		},
		lookupPropertyFunctionIsUsed: !1,
		compile: function(e, t, n, r) {
			this.environment = e, this.options = t, this.stringParams = this.options.stringParams, this.trackIds = this.options.trackIds, this.precompile = !r, this.name = this.environment.name, this.isChild = !!n, this.context = n || {
				decorators: [],
				programs: [],
				environments: []
			}, this.preamble(), this.stackSlot = 0, this.stackVars = [], this.aliases = {}, this.registers = { list: [] }, this.hashes = [], this.compileStack = [], this.inlineStack = [], this.blockParams = [], this.compileChildren(e, t), this.useDepths = this.useDepths || e.useDepths || e.useDecorators || this.options.compat, this.useBlockParams = this.useBlockParams || e.useBlockParams;
			var a = e.opcodes, o = void 0, s = void 0, c = void 0, l = void 0;
			for (c = 0, l = a.length; c < l; c++) o = a[c], this.source.currentLocation = o.loc, s ||= o.loc, this[o.opcode].apply(this, o.args);
			if (this.source.currentLocation = s, this.pushSource(``), this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new i.default(`Compile completed with content left on stack`);
			this.decorators.isEmpty() ? this.decorators = void 0 : (this.useDecorators = !0, this.decorators.prepend([
				`var decorators = container.decorators, `,
				this.lookupPropertyFunctionVarDeclaration(),
				`;
`
			]), this.decorators.push(`return fn;`), r ? this.decorators = Function.apply(this, [
				`fn`,
				`props`,
				`container`,
				`depth0`,
				`data`,
				`blockParams`,
				`depths`,
				this.decorators.merge()
			]) : (this.decorators.prepend(`function(fn, props, container, depth0, data, blockParams, depths) {
`), this.decorators.push(`}
`), this.decorators = this.decorators.merge()));
			var u = this.createFunctionContext(r);
			if (this.isChild) return u;
			var d = {
				compiler: this.compilerInfo(),
				main: u
			};
			this.decorators && (d.main_d = this.decorators, d.useDecorators = !0);
			var f = this.context, p = f.programs, m = f.decorators;
			for (c = 0, l = p.length; c < l; c++) d[c] = p[c], m[c] && (d[c + `_d`] = m[c], d.useDecorators = !0);
			return this.environment.usePartial && (d.usePartial = !0), this.options.data && (d.useData = !0), this.useDepths && (d.useDepths = !0), this.useBlockParams && (d.useBlockParams = !0), this.options.compat && (d.compat = !0), r ? d.compilerOptions = this.options : (d.compiler = JSON.stringify(d.compiler), this.source.currentLocation = { start: {
				line: 1,
				column: 0
			} }, d = this.objectLiteral(d), t.srcName ? (d = d.toStringWithSourceMap({ file: t.destName }), d.map = d.map && d.map.toString()) : d = d.toString()), d;
		},
		preamble: function() {
			this.lastContext = 0, this.source = new s.default(this.options.srcName), this.decorators = new s.default(this.options.srcName);
		},
		createFunctionContext: function(e) {
			var t = this, n = ``, r = this.stackVars.concat(this.registers.list);
			r.length > 0 && (n += `, ` + r.join(`, `));
			var i = 0;
			Object.keys(this.aliases).forEach(function(e) {
				var r = t.aliases[e];
				r.children && r.referenceCount > 1 && (n += `, alias` + ++i + `=` + e, r.children[0] = `alias` + i);
			}), this.lookupPropertyFunctionIsUsed && (n += `, ` + this.lookupPropertyFunctionVarDeclaration());
			var a = [
				`container`,
				`depth0`,
				`helpers`,
				`partials`,
				`data`
			];
			(this.useBlockParams || this.useDepths) && a.push(`blockParams`), this.useDepths && a.push(`depths`);
			var o = this.mergeSource(n);
			return e ? (a.push(o), Function.apply(this, a)) : this.source.wrap([
				`function(`,
				a.join(`,`),
				`) {
  `,
				o,
				`}`
			]);
		},
		mergeSource: function(e) {
			var t = this.environment.isSimple, n = !this.forceBuffer, r = void 0, i = void 0, a = void 0, o = void 0;
			return this.source.each(function(e) {
				e.appendToBuffer ? (a ? e.prepend(`  + `) : a = e, o = e) : (a &&= (i ? a.prepend(`buffer += `) : r = !0, o.add(`;`), o = void 0), i = !0, t || (n = !1));
			}), n ? a ? (a.prepend(`return `), o.add(`;`)) : i || this.source.push(`return "";`) : (e += `, buffer = ` + (r ? `` : this.initializeBuffer()), a ? (a.prepend(`return buffer + `), o.add(`;`)) : this.source.push(`return buffer;`)), e && this.source.prepend(`var ` + e.substring(2) + (r ? `` : `;
`)), this.source.merge();
		},
		lookupPropertyFunctionVarDeclaration: function() {
			return `lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    }`;
		},
		blockValue: function(e) {
			var t = this.aliasable(`container.hooks.blockHelperMissing`), n = [this.contextName(0)];
			this.setupHelperArgs(e, 0, n);
			var r = this.popStack();
			n.splice(1, 0, r), this.push(this.source.functionCall(t, `call`, n));
		},
		ambiguousBlockValue: function() {
			var e = this.aliasable(`container.hooks.blockHelperMissing`), t = [this.contextName(0)];
			this.setupHelperArgs(``, 0, t, !0), this.flushInline();
			var n = this.topStack();
			t.splice(1, 0, n), this.pushSource([
				`if (!`,
				this.lastHelper,
				`) { `,
				n,
				` = `,
				this.source.functionCall(e, `call`, t),
				`}`
			]);
		},
		appendContent: function(e) {
			this.pendingContent ? e = this.pendingContent + e : this.pendingLocation = this.source.currentLocation, this.pendingContent = e;
		},
		append: function() {
			if (this.isInline()) this.replaceStack(function(e) {
				return [
					` != null ? `,
					e,
					` : ""`
				];
			}), this.pushSource(this.appendToBuffer(this.popStack()));
			else {
				var e = this.popStack();
				this.pushSource([
					`if (`,
					e,
					` != null) { `,
					this.appendToBuffer(e, void 0, !0),
					` }`
				]), this.environment.isSimple && this.pushSource([
					`else { `,
					this.appendToBuffer(`''`, void 0, !0),
					` }`
				]);
			}
		},
		appendEscaped: function() {
			this.pushSource(this.appendToBuffer([
				this.aliasable(`container.escapeExpression`),
				`(`,
				this.popStack(),
				`)`
			]));
		},
		getContext: function(e) {
			this.lastContext = e;
		},
		pushContext: function() {
			this.pushStackLiteral(this.contextName(this.lastContext));
		},
		lookupOnContext: function(e, t, n, r) {
			var i = 0;
			!r && this.options.compat && !this.lastContext ? this.push(this.depthedLookup(e[i++])) : this.pushContext(), this.resolvePath(`context`, e, i, t, n);
		},
		lookupBlockParam: function(e, t) {
			this.useBlockParams = !0, this.push([
				`blockParams[`,
				e[0],
				`][`,
				e[1],
				`]`
			]), this.resolvePath(`context`, t, 1);
		},
		lookupData: function(e, t, n) {
			e ? this.pushStackLiteral(`container.data(data, ` + e + `)`) : this.pushStackLiteral(`data`), this.resolvePath(`data`, t, 0, !0, n);
		},
		resolvePath: function(e, t, n, r, i) {
			var a = this;
			if (this.options.strict || this.options.assumeObjects) this.push(d(this.options.strict && i, this, t, n, e));
			else for (var o = t.length, s = function(n) {
				a.replaceStack(function(i) {
					var o = a.nameLookup(i, t[n], e);
					return r ? [` && `, o] : [
						` != null ? `,
						o,
						` : `,
						i
					];
				});
			}, c = n; c < o; c++) s(c);
		},
		resolvePossibleLambda: function() {
			this.push([
				this.aliasable(`container.lambda`),
				`(`,
				this.popStack(),
				`, `,
				this.contextName(0),
				`)`
			]);
		},
		pushStringParam: function(e, t) {
			this.pushContext(), this.pushString(t), t !== `SubExpression` && (typeof e == `string` ? this.pushString(e) : this.pushStackLiteral(e));
		},
		emptyHash: function(e) {
			this.trackIds && this.push(`{}`), this.stringParams && (this.push(`{}`), this.push(`{}`)), this.pushStackLiteral(e ? `undefined` : `{}`);
		},
		pushHash: function() {
			this.hash && this.hashes.push(this.hash), this.hash = {
				values: {},
				types: [],
				contexts: [],
				ids: []
			};
		},
		popHash: function() {
			var e = this.hash;
			this.hash = this.hashes.pop(), this.trackIds && this.push(this.objectLiteral(e.ids)), this.stringParams && (this.push(this.objectLiteral(e.contexts)), this.push(this.objectLiteral(e.types))), this.push(this.objectLiteral(e.values));
		},
		pushString: function(e) {
			this.pushStackLiteral(this.quotedString(e));
		},
		pushLiteral: function(e) {
			this.pushStackLiteral(e);
		},
		pushProgram: function(e) {
			e == null ? this.pushStackLiteral(null) : this.pushStackLiteral(this.programExpression(e));
		},
		registerDecorator: function(e, t) {
			var n = this.nameLookup(`decorators`, t, `decorator`), r = this.setupHelperArgs(t, e);
			this.decorators.push([
				`var decorator = `,
				n,
				`;`
			]), this.decorators.push([
				`if (typeof decorator !== "function") { throw new Error(`,
				this.quotedString(`Missing decorator: "` + t + `"`),
				`); }`
			]), this.decorators.push([
				`fn = `,
				this.decorators.functionCall(`decorator`, ``, [
					`fn`,
					`props`,
					`container`,
					r
				]),
				` || fn;`
			]);
		},
		invokeHelper: function(e, t, n) {
			var r = this.popStack(), i = this.setupHelper(e, t), a = [];
			n && a.push(i.name), a.push(r), this.options.strict || a.push(this.aliasable(`container.hooks.helperMissing`));
			var o = [
				`(`,
				this.itemsSeparatedBy(a, `||`),
				`)`
			], s = this.source.functionCall(o, `call`, i.callParams);
			this.push(s);
		},
		itemsSeparatedBy: function(e, t) {
			var n = [];
			n.push(e[0]);
			for (var r = 1; r < e.length; r++) n.push(t, e[r]);
			return n;
		},
		invokeKnownHelper: function(e, t) {
			var n = this.setupHelper(e, t);
			this.push(this.source.functionCall(n.name, `call`, n.callParams));
		},
		invokeAmbiguous: function(e, t) {
			this.useRegister(`helper`);
			var n = this.popStack();
			this.emptyHash();
			var r = this.setupHelper(0, e, t), i = [
				`(`,
				`(helper = `,
				this.lastHelper = this.nameLookup(`helpers`, e, `helper`),
				` || `,
				n,
				`)`
			];
			this.options.strict || (i[0] = `(helper = `, i.push(` != null ? helper : `, this.aliasable(`container.hooks.helperMissing`))), this.push([
				`(`,
				i,
				r.paramsInit ? [`),(`, r.paramsInit] : [],
				`),`,
				`(typeof helper === `,
				this.aliasable(`"function"`),
				` ? `,
				this.source.functionCall(`helper`, `call`, r.callParams),
				` : helper))`
			]);
		},
		invokePartial: function(e, t, n) {
			var r = [], i = this.setupParams(t, 1, r);
			e && (t = this.popStack(), delete i.name), n && (i.indent = this.quotedString(n)), i.helpers = `helpers`, i.partials = `partials`, i.decorators = `container.decorators`, e ? r.unshift(t) : r.unshift(this.nameLookup(`partials`, t, `partial`)), this.options.compat && (i.depths = `depths`), i = this.objectLiteral(i), r.push(i), this.push(this.source.functionCall(`container.invokePartial`, ``, r));
		},
		assignToHash: function(e) {
			var t = this.popStack(), n = void 0, r = void 0, i = void 0;
			this.trackIds && (i = this.popStack()), this.stringParams && (r = this.popStack(), n = this.popStack());
			var a = this.hash;
			n && (a.contexts[e] = n), r && (a.types[e] = r), i && (a.ids[e] = i), a.values[e] = t;
		},
		pushId: function(e, t, n) {
			e === `BlockParam` ? this.pushStackLiteral(`blockParams[` + t[0] + `].path[` + t[1] + `]` + (n ? ` + ` + this.quotedString(`.` + n) : ``)) : e === `PathExpression` ? this.pushString(t) : e === `SubExpression` ? this.pushStackLiteral(`true`) : this.pushStackLiteral(`null`);
		},
		compiler: l,
		compileChildren: function(e, t) {
			for (var n = e.children, r = void 0, i = void 0, a = 0, o = n.length; a < o; a++) {
				r = n[a], i = new this.compiler();
				var s = this.matchExistingProgram(r);
				if (s == null) {
					var c = this.context.programs.push(``) - 1;
					r.index = c, r.name = `program` + c, this.context.programs[c] = i.compile(r, t, this.context, !this.precompile), this.context.decorators[c] = i.decorators, this.context.environments[c] = r, this.useDepths = this.useDepths || i.useDepths, this.useBlockParams = this.useBlockParams || i.useBlockParams, r.useDepths = this.useDepths, r.useBlockParams = this.useBlockParams;
				} else r.index = s.index, r.name = `program` + s.index, this.useDepths = this.useDepths || s.useDepths, this.useBlockParams = this.useBlockParams || s.useBlockParams;
			}
		},
		matchExistingProgram: function(e) {
			for (var t = 0, n = this.context.environments.length; t < n; t++) {
				var r = this.context.environments[t];
				if (r && r.equals(e)) return r;
			}
		},
		programExpression: function(e) {
			var t = this.environment.children[e], n = [
				t.index,
				`data`,
				t.blockParams
			];
			return (this.useBlockParams || this.useDepths) && n.push(`blockParams`), this.useDepths && n.push(`depths`), `container.program(` + n.join(`, `) + `)`;
		},
		useRegister: function(e) {
			this.registers[e] || (this.registers[e] = !0, this.registers.list.push(e));
		},
		push: function(e) {
			return e instanceof c || (e = this.source.wrap(e)), this.inlineStack.push(e), e;
		},
		pushStackLiteral: function(e) {
			this.push(new c(e));
		},
		pushSource: function(e) {
			this.pendingContent &&= (this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation)), void 0), e && this.source.push(e);
		},
		replaceStack: function(e) {
			var t = [`(`], n = void 0, r = void 0, a = void 0;
			if (!this.isInline()) throw new i.default(`replaceStack on non-inline`);
			var o = this.popStack(!0);
			if (o instanceof c) n = [o.value], t = [`(`, n], a = !0;
			else {
				r = !0;
				var s = this.incrStack();
				t = [
					`((`,
					this.push(s),
					` = `,
					o,
					`)`
				], n = this.topStack();
			}
			var l = e.call(this, n);
			a || this.popStack(), r && this.stackSlot--, this.push(t.concat(l, `)`));
		},
		incrStack: function() {
			return this.stackSlot++, this.stackSlot > this.stackVars.length && this.stackVars.push(`stack` + this.stackSlot), this.topStackName();
		},
		topStackName: function() {
			return `stack` + this.stackSlot;
		},
		flushInline: function() {
			var e = this.inlineStack;
			this.inlineStack = [];
			for (var t = 0, n = e.length; t < n; t++) {
				var r = e[t];
				if (r instanceof c) this.compileStack.push(r);
				else {
					var i = this.incrStack();
					this.pushSource([
						i,
						` = `,
						r,
						`;`
					]), this.compileStack.push(i);
				}
			}
		},
		isInline: function() {
			return this.inlineStack.length;
		},
		popStack: function(e) {
			var t = this.isInline(), n = (t ? this.inlineStack : this.compileStack).pop();
			if (!e && n instanceof c) return n.value;
			if (!t) {
				if (!this.stackSlot) throw new i.default(`Invalid stack pop`);
				this.stackSlot--;
			}
			return n;
		},
		topStack: function() {
			var e = this.isInline() ? this.inlineStack : this.compileStack, t = e[e.length - 1];
			return t instanceof c ? t.value : t;
		},
		contextName: function(e) {
			return this.useDepths && e ? `depths[` + e + `]` : `depth` + e;
		},
		quotedString: function(e) {
			return this.source.quotedString(e);
		},
		objectLiteral: function(e) {
			return this.source.objectLiteral(e);
		},
		aliasable: function(e) {
			var t = this.aliases[e];
			return t ? (t.referenceCount++, t) : (t = this.aliases[e] = this.source.wrap(e), t.aliasable = !0, t.referenceCount = 1, t);
		},
		setupHelper: function(e, t, n) {
			var r = [];
			return {
				params: r,
				paramsInit: this.setupHelperArgs(t, e, r, n),
				name: this.nameLookup(`helpers`, t, `helper`),
				callParams: [this.aliasable(this.contextName(0) + ` != null ? ` + this.contextName(0) + ` : (container.nullContext || {})`)].concat(r)
			};
		},
		setupParams: function(e, t, n) {
			var r = {}, i = [], a = [], o = [], s = !n, c = void 0;
			s && (n = []), r.name = this.quotedString(e), r.hash = this.popStack(), this.trackIds && (r.hashIds = this.popStack()), this.stringParams && (r.hashTypes = this.popStack(), r.hashContexts = this.popStack());
			var l = this.popStack(), u = this.popStack();
			(u || l) && (r.fn = u || `container.noop`, r.inverse = l || `container.noop`);
			for (var d = t; d--;) c = this.popStack(), n[d] = c, this.trackIds && (o[d] = this.popStack()), this.stringParams && (a[d] = this.popStack(), i[d] = this.popStack());
			return s && (r.args = this.source.generateArray(n)), this.trackIds && (r.ids = this.source.generateArray(o)), this.stringParams && (r.types = this.source.generateArray(a), r.contexts = this.source.generateArray(i)), this.options.data && (r.data = `data`), this.useBlockParams && (r.blockParams = `blockParams`), r;
		},
		setupHelperArgs: function(e, t, n, r) {
			var i = this.setupParams(e, t, n);
			return i.loc = u(this), i = this.objectLiteral(i), r ? (this.useRegister(`options`), n.push(`options`), [`options=`, i]) : n ? (n.push(i), ``) : i;
		}
	}, (function() {
		for (var e = `break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false`.split(` `), t = l.RESERVED_WORDS = {}, n = 0, r = e.length; n < r; n++) t[e[n]] = !0;
	})(), l.isValidJavaScriptVariableName = function(e) {
		return !l.RESERVED_WORDS[e] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(e);
	};
	function u(e) {
		var t = e.source.currentLocation;
		return t ? o.safeJsonLiteral(t) : `undefined`;
	}
	function d(e, t, n, r, i) {
		var a = t.popStack(), o = n.length;
		e && o--;
		for (var s = r; s < o; s++) a = t.nameLookup(a, n[s], i);
		return e ? [
			t.aliasable(`container.strict`),
			`(`,
			a,
			`, `,
			t.quotedString(n[o]),
			`, `,
			u(t),
			` )`
		] : a;
	}
	e.default = l, t.exports = e.default;
})), KC = n(((e, t) => {
	e.__esModule = !0;
	function n(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var r = n(wC()), i = n(TC()), a = jC(), o = MC(), s = n(GC()), c = n(OC()), l = n(CC()), u = r.default.create;
	function d() {
		var e = u();
		return e.compile = function(t, n) {
			return o.compile(t, n, e);
		}, e.precompile = function(t, n) {
			return o.precompile(t, n, e);
		}, e.AST = i.default, e.Compiler = o.Compiler, e.JavaScriptCompiler = s.default, e.Parser = a.parser, e.parse = a.parse, e.parseWithoutProcessing = a.parseWithoutProcessing, e;
	}
	var f = d();
	f.create = d, l.default(f), f.Visitor = c.default, f.default = f, e.default = f, t.exports = e.default;
})), qC = n(((e) => {
	e.__esModule = !0, e.print = r, e.PrintVisitor = i;
	function t(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var n = t(OC());
	function r(e) {
		return new i().accept(e);
	}
	function i() {
		this.padding = 0;
	}
	i.prototype = new n.default(), i.prototype.pad = function(e) {
		for (var t = ``, n = 0, r = this.padding; n < r; n++) t += `  `;
		return t += e + `
`, t;
	}, i.prototype.Program = function(e) {
		var t = ``, n = e.body, r = void 0, i = void 0;
		if (e.blockParams) {
			var a = `BLOCK PARAMS: [`;
			for (r = 0, i = e.blockParams.length; r < i; r++) a += ` ` + e.blockParams[r];
			a += ` ]`, t += this.pad(a);
		}
		for (r = 0, i = n.length; r < i; r++) t += this.accept(n[r]);
		return this.padding--, t;
	}, i.prototype.MustacheStatement = function(e) {
		return this.pad(`{{ ` + this.SubExpression(e) + ` }}`);
	}, i.prototype.Decorator = function(e) {
		return this.pad(`{{ DIRECTIVE ` + this.SubExpression(e) + ` }}`);
	}, i.prototype.BlockStatement = i.prototype.DecoratorBlock = function(e) {
		var t = ``;
		return t += this.pad((e.type === `DecoratorBlock` ? `DIRECTIVE ` : ``) + `BLOCK:`), this.padding++, t += this.pad(this.SubExpression(e)), e.program && (t += this.pad(`PROGRAM:`), this.padding++, t += this.accept(e.program), this.padding--), e.inverse && (e.program && this.padding++, t += this.pad(`{{^}}`), this.padding++, t += this.accept(e.inverse), this.padding--, e.program && this.padding--), this.padding--, t;
	}, i.prototype.PartialStatement = function(e) {
		var t = `PARTIAL:` + e.name.original;
		return e.params[0] && (t += ` ` + this.accept(e.params[0])), e.hash && (t += ` ` + this.accept(e.hash)), this.pad(`{{> ` + t + ` }}`);
	}, i.prototype.PartialBlockStatement = function(e) {
		var t = `PARTIAL BLOCK:` + e.name.original;
		return e.params[0] && (t += ` ` + this.accept(e.params[0])), e.hash && (t += ` ` + this.accept(e.hash)), t += ` ` + this.pad(`PROGRAM:`), this.padding++, t += this.accept(e.program), this.padding--, this.pad(`{{> ` + t + ` }}`);
	}, i.prototype.ContentStatement = function(e) {
		return this.pad(`CONTENT[ '` + e.value + `' ]`);
	}, i.prototype.CommentStatement = function(e) {
		return this.pad(`{{! '` + e.value + `' }}`);
	}, i.prototype.SubExpression = function(e) {
		for (var t = e.params, n = [], r = void 0, i = 0, a = t.length; i < a; i++) n.push(this.accept(t[i]));
		return t = `[` + n.join(`, `) + `]`, r = e.hash ? ` ` + this.accept(e.hash) : ``, this.accept(e.path) + ` ` + t + r;
	}, i.prototype.PathExpression = function(e) {
		var t = e.parts.join(`/`);
		return (e.data ? `@` : ``) + `PATH:` + t;
	}, i.prototype.StringLiteral = function(e) {
		return `"` + e.value + `"`;
	}, i.prototype.NumberLiteral = function(e) {
		return `NUMBER{` + e.value + `}`;
	}, i.prototype.BooleanLiteral = function(e) {
		return `BOOLEAN{` + e.value + `}`;
	}, i.prototype.UndefinedLiteral = function() {
		return `UNDEFINED`;
	}, i.prototype.NullLiteral = function() {
		return `NULL`;
	}, i.prototype.Hash = function(e) {
		for (var t = e.pairs, n = [], r = 0, i = t.length; r < i; r++) n.push(this.accept(t[r]));
		return `HASH{` + n.join(`, `) + `}`;
	}, i.prototype.HashPair = function(e) {
		return e.key + `=` + this.accept(e.value);
	};
})), JC = n(((t, n) => {
	var r = KC().default, i = qC();
	r.PrintVisitor = i.PrintVisitor, r.print = i.print, n.exports = r;
	function a(t, n) {
		var i = e(`fs`).readFileSync(n, `utf8`);
		t.exports = r.compile(i);
	}
	e !== void 0 && e.extensions && (e.extensions[`.handlebars`] = a, e.extensions[`.hbs`] = a);
}));
function YC(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function XC(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function ZC() {}
var QC = .7, $C = 1 / QC, ew = `\\s*([+-]?\\d+)\\s*`, tw = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`, nw = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`, rw = /^#([0-9a-f]{3,8})$/, iw = RegExp(`^rgb\\(${ew},${ew},${ew}\\)$`), aw = RegExp(`^rgb\\(${nw},${nw},${nw}\\)$`), ow = RegExp(`^rgba\\(${ew},${ew},${ew},${tw}\\)$`), sw = RegExp(`^rgba\\(${nw},${nw},${nw},${tw}\\)$`), cw = RegExp(`^hsl\\(${tw},${nw},${nw}\\)$`), lw = RegExp(`^hsla\\(${tw},${nw},${nw},${tw}\\)$`), uw = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
YC(ZC, hw, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: dw,
	formatHex: dw,
	formatHex8: fw,
	formatHsl: pw,
	formatRgb: mw,
	toString: mw
});
function dw() {
	return this.rgb().formatHex();
}
function fw() {
	return this.rgb().formatHex8();
}
function pw() {
	return Ow(this).formatHsl();
}
function mw() {
	return this.rgb().formatRgb();
}
function hw(e) {
	var t, n;
	return e = (e + ``).trim().toLowerCase(), (t = rw.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? gw(t) : n === 3 ? new bw(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? _w(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? _w(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = iw.exec(e)) ? new bw(t[1], t[2], t[3], 1) : (t = aw.exec(e)) ? new bw(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = ow.exec(e)) ? _w(t[1], t[2], t[3], t[4]) : (t = sw.exec(e)) ? _w(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = cw.exec(e)) ? Dw(t[1], t[2] / 100, t[3] / 100, 1) : (t = lw.exec(e)) ? Dw(t[1], t[2] / 100, t[3] / 100, t[4]) : uw.hasOwnProperty(e) ? gw(uw[e]) : e === `transparent` ? new bw(NaN, NaN, NaN, 0) : null;
}
function gw(e) {
	return new bw(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function _w(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new bw(e, t, n, r);
}
function vw(e) {
	return e instanceof ZC || (e = hw(e)), e ? (e = e.rgb(), new bw(e.r, e.g, e.b, e.opacity)) : new bw();
}
function yw(e, t, n, r) {
	return arguments.length === 1 ? vw(e) : new bw(e, t, n, r ?? 1);
}
function bw(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
YC(bw, yw, XC(ZC, {
	brighter(e) {
		return e = e == null ? $C : $C ** +e, new bw(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? QC : QC ** +e, new bw(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new bw(Tw(this.r), Tw(this.g), Tw(this.b), ww(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: xw,
	formatHex: xw,
	formatHex8: Sw,
	formatRgb: Cw,
	toString: Cw
}));
function xw() {
	return `#${Ew(this.r)}${Ew(this.g)}${Ew(this.b)}`;
}
function Sw() {
	return `#${Ew(this.r)}${Ew(this.g)}${Ew(this.b)}${Ew((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Cw() {
	let e = ww(this.opacity);
	return `${e === 1 ? `rgb(` : `rgba(`}${Tw(this.r)}, ${Tw(this.g)}, ${Tw(this.b)}${e === 1 ? `)` : `, ${e})`}`;
}
function ww(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function Tw(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function Ew(e) {
	return e = Tw(e), (e < 16 ? `0` : ``) + e.toString(16);
}
function Dw(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Aw(e, t, n, r);
}
function Ow(e) {
	if (e instanceof Aw) return new Aw(e.h, e.s, e.l, e.opacity);
	if (e instanceof ZC || (e = hw(e)), !e) return new Aw();
	if (e instanceof Aw) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Aw(o, s, c, e.opacity);
}
function kw(e, t, n, r) {
	return arguments.length === 1 ? Ow(e) : new Aw(e, t, n, r ?? 1);
}
function Aw(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
YC(Aw, kw, XC(ZC, {
	brighter(e) {
		return e = e == null ? $C : $C ** +e, new Aw(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? QC : QC ** +e, new Aw(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new bw(Nw(e >= 240 ? e - 240 : e + 120, i, r), Nw(e, i, r), Nw(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Aw(jw(this.h), Mw(this.s), Mw(this.l), ww(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = ww(this.opacity);
		return `${e === 1 ? `hsl(` : `hsla(`}${jw(this.h)}, ${Mw(this.s) * 100}%, ${Mw(this.l) * 100}%${e === 1 ? `)` : `, ${e})`}`;
	}
}));
function jw(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Mw(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Nw(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
const Pw = Math.PI / 180, Fw = 180 / Math.PI, Iw = .96422, Lw = .82521, Rw = 4 / 29, zw = 6 / 29, Bw = 3 * zw * zw;
function Vw(e) {
	if (e instanceof Uw) return new Uw(e.l, e.a, e.b, e.opacity);
	if (e instanceof Xw) return Zw(e);
	e instanceof bw || (e = vw(e));
	var t = qw(e.r), n = qw(e.g), r = qw(e.b), i = Ww((.2225045 * t + .7168786 * n + .0606169 * r) / 1), a, o;
	return t === n && n === r ? a = o = i : (a = Ww((.4360747 * t + .3850649 * n + .1430804 * r) / Iw), o = Ww((.0139322 * t + .0971045 * n + .7141733 * r) / Lw)), new Uw(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Hw(e, t, n, r) {
	return arguments.length === 1 ? Vw(e) : new Uw(e, t, n, r ?? 1);
}
function Uw(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
YC(Uw, Hw, XC(ZC, {
	brighter(e) {
		return new Uw(this.l + 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Uw(this.l - 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Iw * Gw(t), e = 1 * Gw(e), n = Lw * Gw(n), new bw(Kw(3.1338561 * t - 1.6168667 * e - .4906146 * n), Kw(-.9787684 * t + 1.9161415 * e + .033454 * n), Kw(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Ww(e) {
	return e > .008856451679035631 ? e ** (1 / 3) : e / Bw + Rw;
}
function Gw(e) {
	return e > zw ? e * e * e : Bw * (e - Rw);
}
function Kw(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function qw(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Jw(e) {
	if (e instanceof Xw) return new Xw(e.h, e.c, e.l, e.opacity);
	if (e instanceof Uw || (e = Vw(e)), e.a === 0 && e.b === 0) return new Xw(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Fw;
	return new Xw(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Yw(e, t, n, r) {
	return arguments.length === 1 ? Jw(e) : new Xw(e, t, n, r ?? 1);
}
function Xw(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Zw(e) {
	if (isNaN(e.h)) return new Uw(e.l, 0, 0, e.opacity);
	var t = e.h * Pw;
	return new Uw(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
YC(Xw, Yw, XC(ZC, {
	brighter(e) {
		return new Xw(this.h, this.c, this.l + 18 * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Xw(this.h, this.c, this.l - 18 * (e ?? 1), this.opacity);
	},
	rgb() {
		return Zw(this).rgb();
	}
}));
var Qw = -.14861, $w = 1.78277, eT = -.29227, tT = -.90649, nT = 1.97294, rT = nT * tT, iT = nT * $w, aT = $w * eT - tT * Qw;
function oT(e) {
	if (e instanceof cT) return new cT(e.h, e.s, e.l, e.opacity);
	e instanceof bw || (e = vw(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (aT * r + rT * t - iT * n) / (aT + rT - iT), a = r - i, o = (nT * (n - i) - eT * a) / tT, s = Math.sqrt(o * o + a * a) / (nT * i * (1 - i)), c = s ? Math.atan2(o, a) * Fw - 120 : NaN;
	return new cT(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function sT(e, t, n, r) {
	return arguments.length === 1 ? oT(e) : new cT(e, t, n, r ?? 1);
}
function cT(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
YC(cT, sT, XC(ZC, {
	brighter(e) {
		return e = e == null ? $C : $C ** +e, new cT(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? QC : QC ** +e, new cT(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Pw, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new bw(255 * (t + n * (Qw * r + $w * i)), 255 * (t + n * (eT * r + tT * i)), 255 * (t + nT * r * n), this.opacity);
	}
}));
var lT = (e) => () => e;
function uT(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function dT(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function fT(e, t) {
	var n = t - e;
	return n ? uT(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : lT(isNaN(e) ? t : e);
}
function pT(e) {
	return (e = +e) == 1 ? mT : function(t, n) {
		return n - t ? dT(t, n, e) : lT(isNaN(t) ? n : t);
	};
}
function mT(e, t) {
	var n = t - e;
	return n ? uT(e, n) : lT(isNaN(e) ? t : e);
}
var hT = (function e(t) {
	var n = pT(t);
	function r(e, t) {
		var r = n((e = yw(e)).r, (t = yw(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = mT(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + ``;
		};
	}
	return r.gamma = e, r;
})(1);
function gT(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function _T(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function vT(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = DT(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function yT(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function bT(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function xT(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == `object` && e || (e = {}), typeof t == `object` && t || (t = {}), t) i in e ? n[i] = DT(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var ST = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, CT = new RegExp(ST.source, `g`);
function wT(e) {
	return function() {
		return e;
	};
}
function TT(e) {
	return function(t) {
		return e(t) + ``;
	};
}
function ET(e, t) {
	var n = ST.lastIndex = CT.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += ``, t += ``; (r = ST.exec(e)) && (i = CT.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: bT(r, i)
	})), n = CT.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? TT(c[0].x) : wT(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join(``);
	});
}
function DT(e, t) {
	var n = typeof t, r;
	return t == null || n === `boolean` ? lT(t) : (n === `number` ? bT : n === `string` ? (r = hw(t)) ? (t = r, hT) : ET : t instanceof hw ? hT : t instanceof Date ? yT : _T(t) ? gT : Array.isArray(t) ? vT : typeof t.valueOf != `function` && typeof t.toString != `function` || isNaN(t) ? xT : bT)(e, t);
}
function OT(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var kT = 1e-12;
function AT(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function jT(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function MT(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < kT) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = AT(y), c = s / (n * g) * (i * MT(t * r + y) - jT(y));
				return [
					a + c * d,
					o + c * f,
					s * i / AT(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function NT(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = sT(t)).h, (r = sT(r)).h), a = mT(t.s, r.s), o = mT(t.l, r.l), s = mT(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + ``;
			};
		}
		return r.gamma = t, r;
	})(1);
}
NT(fT), NT(mT);
function PT(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString(`en`).replace(/,/g, ``) : e.toString(10);
}
function FT(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf(`e`), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function IT(e) {
	return e = FT(Math.abs(e)), e ? e[1] : NaN;
}
function LT(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function RT(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var zT = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function BT(e) {
	if (!(t = zT.exec(e))) throw Error(`invalid format: ` + e);
	var t;
	return new VT({
		fill: t[1],
		align: t[2],
		sign: t[3],
		symbol: t[4],
		zero: t[5],
		width: t[6],
		comma: t[7],
		precision: t[8] && t[8].slice(1),
		trim: t[9],
		type: t[10]
	});
}
BT.prototype = VT.prototype;
function VT(e) {
	this.fill = e.fill === void 0 ? ` ` : e.fill + ``, this.align = e.align === void 0 ? `>` : e.align + ``, this.sign = e.sign === void 0 ? `-` : e.sign + ``, this.symbol = e.symbol === void 0 ? `` : e.symbol + ``, this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? `` : e.type + ``;
}
VT.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? `0` : ``) + (this.width === void 0 ? `` : Math.max(1, this.width | 0)) + (this.comma ? `,` : ``) + (this.precision === void 0 ? `` : `.` + Math.max(0, this.precision | 0)) + (this.trim ? `~` : ``) + this.type;
};
function HT(e) {
	out: for (var t = e.length, n = 1, r = -1, i; n < t; ++n) switch (e[n]) {
		case `.`:
			r = i = n;
			break;
		case `0`:
			r === 0 && (r = n), i = n;
			break;
		default:
			if (!+e[n]) break out;
			r > 0 && (r = 0);
	}
	return r > 0 ? e.slice(0, r) + e.slice(i + 1) : e;
}
var UT;
function WT(e, t) {
	var n = FT(e, t);
	if (!n) return UT = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (UT = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join(`0`) : a > 0 ? r.slice(0, a) + `.` + r.slice(a) : `0.` + Array(1 - a).join(`0`) + FT(e, Math.max(0, t + a - 1))[0];
}
function GT(e, t) {
	var n = FT(e, t);
	if (!n) return e + ``;
	var r = n[0], i = n[1];
	return i < 0 ? `0.` + Array(-i).join(`0`) + r : r.length > i + 1 ? r.slice(0, i + 1) + `.` + r.slice(i + 1) : r + Array(i - r.length + 2).join(`0`);
}
var KT = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + ``,
	d: PT,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => GT(e * 100, t),
	r: GT,
	s: WT,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function qT(e) {
	return e;
}
var JT = Array.prototype.map, YT = [
	`y`,
	`z`,
	`a`,
	`f`,
	`p`,
	`n`,
	`µ`,
	`m`,
	``,
	`k`,
	`M`,
	`G`,
	`T`,
	`P`,
	`E`,
	`Z`,
	`Y`
];
function XT(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? qT : LT(JT.call(e.grouping, Number), e.thousands + ``), n = e.currency === void 0 ? `` : e.currency[0] + ``, r = e.currency === void 0 ? `` : e.currency[1] + ``, i = e.decimal === void 0 ? `.` : e.decimal + ``, a = e.numerals === void 0 ? qT : RT(JT.call(e.numerals, String)), o = e.percent === void 0 ? `%` : e.percent + ``, s = e.minus === void 0 ? `−` : e.minus + ``, c = e.nan === void 0 ? `NaN` : e.nan + ``;
	function l(e, l) {
		e = BT(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === `n` ? (g = !0, y = `g`) : KT[y] || (_ === void 0 && (_ = 12), v = !0, y = `g`), (m || u === `0` && d === `=`) && (m = !0, u = `0`, d = `=`);
		var b = (l && l.prefix !== void 0 ? l.prefix : ``) + (p === `$` ? n : p === `#` && /[boxX]/.test(y) ? `0` + y.toLowerCase() : ``), x = (p === `$` ? r : /[%p]/.test(y) ? o : ``) + (l && l.suffix !== void 0 ? l.suffix : ``), S = KT[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === `c`) r = S(e) + r, e = ``;
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = HT(e)), w && +e == 0 && f !== `+` && (w = !1), n = (w ? f === `(` ? f : s : f === `-` || f === `(` ? `` : f) + n, r = (y === `s` && !isNaN(e) && UT !== void 0 ? YT[8 + UT / 3] : ``) + r + (w && f === `(` ? `)` : ``), C) {
					for (o = -1, l = e.length; ++o < l;) if (p = e.charCodeAt(o), 48 > p || p > 57) {
						r = (p === 46 ? i + e.slice(o + 1) : e.slice(o)) + r, e = e.slice(0, o);
						break;
					}
				}
			}
			g && !m && (e = t(e, 1 / 0));
			var T = n.length + e.length + r.length, E = T < h ? Array(h - T + 1).join(u) : ``;
			switch (g && m && (e = t(E + e, E.length ? h - r.length : 1 / 0), E = ``), d) {
				case `<`:
					e = n + e + r + E;
					break;
				case `=`:
					e = n + E + e + r;
					break;
				case `^`:
					e = E.slice(0, T = E.length >> 1) + n + e + r + E.slice(T);
					break;
				default: e = E + n + e + r;
			}
			return a(e);
		}
		return w.toString = function() {
			return e + ``;
		}, w;
	}
	function u(e, t) {
		var n = Math.max(-8, Math.min(8, Math.floor(IT(t) / 3))) * 3, r = 10 ** -n, i = l((e = BT(e), e.type = `f`, e), { suffix: YT[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var ZT, QT, $T;
eE({
	thousands: `,`,
	grouping: [3],
	currency: [`$`, ``]
});
function eE(e) {
	return ZT = XT(e), QT = ZT.format, $T = ZT.formatPrefix, ZT;
}
function tE(e) {
	return Math.max(0, -IT(Math.abs(e)));
}
function nE(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(IT(t) / 3))) * 3 - IT(Math.abs(e)));
}
function rE(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, IT(t) - IT(e)) + 1;
}
function iE(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function aE(e) {
	return function() {
		return e;
	};
}
function oE(e) {
	return +e;
}
var sE = [0, 1];
function cE(e) {
	return e;
}
function lE(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : aE(isNaN(t) ? NaN : .5);
}
function uE(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function dE(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = lE(i, r), a = n(o, a)) : (r = lE(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function fE(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = lE(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = uu(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function pE(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function mE() {
	var e = sE, t = sE, n = DT, r, i, a, o = cE, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== cE && (o = uE(e[0], e[n - 1])), s = n > 2 ? fE : dE, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), bT))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, oE), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = OT, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : cE, u()) : o !== cE;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function hE() {
	return mE()(cE, cE);
}
function gE(e, t, n, r) {
	var i = Du(e, t, n), a;
	switch (r = BT(r ?? `,f`), r.type) {
		case `s`:
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = nE(i, o)) && (r.precision = a), $T(r, o);
		case ``:
		case `e`:
		case `g`:
		case `p`:
		case `r`:
			r.precision == null && !isNaN(a = rE(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === `e`));
			break;
		case `f`:
		case `%`: r.precision == null && !isNaN(a = tE(i)) && (r.precision = a - (r.type === `%`) * 2);
	}
	return QT(r);
}
function _E(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return Tu(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return gE(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = Eu(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function vE() {
	var e = hE();
	return e.copy = function() {
		return pE(e, vE());
	}, iE.apply(e, arguments), _E(e);
}
function yE(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function bE(e) {
	return Math.log(e);
}
function xE(e) {
	return Math.exp(e);
}
function SE(e) {
	return -Math.log(-e);
}
function CE(e) {
	return -Math.exp(-e);
}
function wE(e) {
	return isFinite(e) ? +(`1e` + e) : e < 0 ? 0 : e;
}
function TE(e) {
	return e === 10 ? wE : e === Math.E ? Math.exp : (t) => e ** +t;
}
function EE(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function DE(e) {
	return (t, n) => -e(-t, n);
}
function OE(e) {
	let t = e(bE, xE), n = t.domain, r = 10, i, a;
	function o() {
		return i = EE(r), a = TE(r), n()[0] < 0 ? (i = DE(i), a = DE(a), e(SE, CE)) : e(bE, xE), t;
	}
	return t.base = function(e) {
		return arguments.length ? (r = +e, o()) : r;
	}, t.domain = function(e) {
		return arguments.length ? (n(e), o()) : n();
	}, t.ticks = (e) => {
		let t = n(), o = t[0], s = t[t.length - 1], c = s < o;
		c && ([o, s] = [s, o]);
		let l = i(o), u = i(s), d, f, p = e == null ? 10 : +e, m = [];
		if (!(r % 1) && u - l < p) {
			if (l = Math.floor(l), u = Math.ceil(u), o > 0) {
				for (; l <= u; ++l) for (d = 1; d < r; ++d) if (f = l < 0 ? d / a(-l) : d * a(l), !(f < o)) {
					if (f > s) break;
					m.push(f);
				}
			} else for (; l <= u; ++l) for (d = r - 1; d >= 1; --d) if (f = l > 0 ? d / a(-l) : d * a(l), !(f < o)) {
				if (f > s) break;
				m.push(f);
			}
			m.length * 2 < p && (m = Tu(o, s, p));
		} else m = Tu(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? `s` : `,`, typeof n != `function` && (!(r % 1) && (n = BT(n)).precision == null && (n.trim = !0), n = QT(n)), e === 1 / 0) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : ``;
		};
	}, t.nice = () => n(yE(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function kE() {
	let e = OE(mE()).domain([1, 10]);
	return e.copy = () => pE(e, kE()).base(e.base()), iE.apply(e, arguments), e;
}
function AE(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function jE(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function ME(e) {
	return e < 0 ? -e * e : e * e;
}
function NE(e) {
	var t = e(cE, cE), n = 1;
	function r() {
		return n === 1 ? e(cE, cE) : n === .5 ? e(jE, ME) : e(AE(n), AE(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, _E(t);
}
function PE() {
	var e = NE(mE());
	return e.copy = function() {
		return pE(e, PE()).exponent(e.exponent());
	}, iE.apply(e, arguments), e;
}
function FE() {
	return PE.apply(null, arguments).exponent(.5);
}
const $ = {
	ShellCompDirectiveError: 1,
	ShellCompDirectiveNoSpace: 2,
	ShellCompDirectiveNoFileComp: 4,
	ShellCompDirectiveFilterFileExt: 8,
	ShellCompDirectiveFilterDirs: 16,
	ShellCompDirectiveKeepOrder: 32,
	shellCompDirectiveMaxValue: 64,
	ShellCompDirectiveDefault: 0
};
var IE = class {
	name;
	variadic;
	command;
	handler;
	constructor(e, t, n, r = !1) {
		this.command = e, this.name = t, this.handler = n, this.variadic = r;
	}
}, LE = class {
	value;
	description;
	command;
	handler;
	alias;
	isBoolean;
	constructor(e, t, n, r, i, a) {
		this.command = e, this.value = t, this.description = n, this.handler = r, this.alias = i, this.isBoolean = a;
	}
}, RE = class {
	value;
	description;
	options = /* @__PURE__ */ new Map();
	arguments = /* @__PURE__ */ new Map();
	parent;
	constructor(e, t) {
		this.value = e, this.description = t;
	}
	option(e, t, n, r) {
		let i, a, o;
		typeof n == `function` ? (i = n, a = r, o = !1) : typeof n == `string` ? (i = void 0, a = n, o = !0) : (i = void 0, a = void 0, o = !0);
		let s = new LE(this, e, t, i, a, o);
		return this.options.set(e, s), this;
	}
	argument(e, t, n = !1) {
		let r = new IE(this, e, t, n);
		return this.arguments.set(e, r), this;
	}
};
const zE = new class extends RE {
	commands = /* @__PURE__ */ new Map();
	completions = [];
	directive = $.ShellCompDirectiveDefault;
	constructor() {
		super(``, ``);
	}
	command(e, t) {
		let n = new RE(e, t);
		return this.commands.set(e, n), n;
	}
	stripOptions(e) {
		let t = [], n = 0;
		for (; n < e.length;) {
			let r = e[n];
			if (r.startsWith(`-`)) {
				n++;
				let t = !1, i = this.findOption(this, r);
				if (i) t = i.isBoolean ?? !1;
				else for (let [, e] of this.commands) {
					let n = this.findOption(e, r);
					if (n) {
						t = n.isBoolean ?? !1;
						break;
					}
				}
				!t && n < e.length && !e[n].startsWith(`-`) && n++;
			} else t.push(r), n++;
		}
		return t;
	}
	matchCommand(e) {
		e = this.stripOptions(e);
		let t = [], n = [], r = null;
		for (let i = 0; i < e.length; i++) {
			let a = e[i];
			t.push(a);
			let o = this.commands.get(t.join(` `));
			if (o) r = o;
			else {
				n = e.slice(i, e.length);
				break;
			}
		}
		return [r || this, n];
	}
	shouldCompleteFlags(e, t) {
		if (t.startsWith(`-`)) return !0;
		if (e?.startsWith(`-`)) {
			let t = this.findOption(this, e);
			if (!t) {
				for (let [, n] of this.commands) if (t = this.findOption(n, e), t) break;
			}
			return !(t && t.isBoolean);
		}
		return !1;
	}
	shouldCompleteCommands(e) {
		return !e.startsWith(`-`);
	}
	handleFlagCompletion(e, t, n, r) {
		let i;
		if (n.includes(`=`)) {
			let [e] = n.split(`=`);
			i = e;
		} else if (r?.startsWith(`-`)) {
			let t = this.findOption(e, r);
			t && !t.isBoolean && (i = r);
		}
		if (i) {
			let t = this.findOption(e, i);
			if (t?.handler) {
				let n = [];
				t.handler.call(t, (e, t) => n.push({
					value: e,
					description: t
				}), e.options), this.completions = n;
			}
		} else if (n.startsWith(`-`)) {
			let t = n.startsWith(`-`) && !n.startsWith(`--`), r = n.replace(/^-+/, ``);
			for (let [i, a] of e.options) t && a.alias && `-${a.alias}`.startsWith(n) ? this.completions.push({
				value: `-${a.alias}`,
				description: a.description
			}) : !t && i.startsWith(r) && this.completions.push({
				value: `--${i}`,
				description: a.description
			});
		}
	}
	findOption(e, t) {
		let n = e.options.get(t);
		if (n || (n = e.options.get(t.replace(/^-+/, ``)), n)) return n;
		for (let [n, r] of e.options) if (r.alias && `-${r.alias}` === t) return r;
	}
	handleCommandCompletion(e, t) {
		let n = this.stripOptions(e);
		for (let [e, r] of this.commands) {
			if (e === ``) continue;
			let i = e.split(` `);
			i.slice(0, n.length).every((e, t) => e === n[t]) && i[n.length]?.startsWith(t) && this.completions.push({
				value: i[n.length],
				description: r.description
			});
		}
	}
	handlePositionalCompletion(e, t) {
		let n = this.stripOptions(t), r = e.value.split(` `).length, i = Math.max(0, n.length - r), a = Array.from(e.arguments.entries());
		if (a.length > 0) {
			let t;
			if (i < a.length) {
				let [e, n] = a[i];
				t = n;
			} else {
				let e = a[a.length - 1][1];
				e.variadic && (t = e);
			}
			if (t && t.handler && typeof t.handler == `function`) {
				let n = [];
				t.handler.call(t, (e, t) => n.push({
					value: e,
					description: t
				}), e.options), this.completions.push(...n);
			}
		}
	}
	complete(e) {
		this.directive = $.ShellCompDirectiveNoFileComp;
		let t = /* @__PURE__ */ new Set();
		this.completions.filter((e) => !t.has(e.value) && (t.add(e.value), !0)).filter((t) => {
			if (e.includes(`=`)) {
				let [, n] = e.split(`=`);
				return t.value.startsWith(n);
			}
			return t.value.startsWith(e);
		}).forEach((e) => console.log(`${e.value}\t${e.description ?? ``}`)), console.log(`:${this.directive}`);
	}
	parse(e) {
		this.completions = [];
		let t = e[e.length - 1] === ``;
		t && e.pop();
		let n = e[e.length - 1] || ``, r = e.slice(0, -1);
		t && (n !== `` && r.push(n), n = ``);
		let [i] = this.matchCommand(r), a = r[r.length - 1];
		this.shouldCompleteFlags(a, n) ? this.handleFlagCompletion(i, r, n, a) : (this.shouldCompleteCommands(n) && this.handleCommandCompletion(r, n), i && i.arguments.size > 0 && this.handlePositionalCompletion(i, r)), this.complete(n);
	}
	setup(e, t, n) {
		switch (x(n === `zsh` || n === `bash` || n === `fish` || n === `powershell`, `Unsupported shell`), n) {
			case `zsh`: {
				let n = BE(e, t);
				console.log(n);
				break;
			}
			case `bash`: {
				let n = VE(e, t);
				console.log(n);
				break;
			}
			case `fish`: {
				let n = HE(e, t);
				console.log(n);
				break;
			}
			case `powershell`: {
				let n = UE(e, t);
				console.log(n);
				break;
			}
		}
	}
}();
function BE(e, t) {
	return `#compdef ${e}
compdef _${e} ${e}

# zsh completion for ${e} -*- shell-script -*-

__${e}_debug() {
    local file="$BASH_COMP_DEBUG_FILE"
    if [[ -n \${file} ]]; then
        echo "$*" >> "\${file}"
    fi
}

_${e}() {
    local shellCompDirectiveError=${$.ShellCompDirectiveError}
    local shellCompDirectiveNoSpace=${$.ShellCompDirectiveNoSpace}
    local shellCompDirectiveNoFileComp=${$.ShellCompDirectiveNoFileComp}
    local shellCompDirectiveFilterFileExt=${$.ShellCompDirectiveFilterFileExt}
    local shellCompDirectiveFilterDirs=${$.ShellCompDirectiveFilterDirs}
    local shellCompDirectiveKeepOrder=${$.ShellCompDirectiveKeepOrder}

    local lastParam lastChar flagPrefix requestComp out directive comp lastComp noSpace keepOrder
    local -a completions

    __${e}_debug "\\n========= starting completion logic =========="
    __${e}_debug "CURRENT: \${CURRENT}, words[*]: \${words[*]}"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CURRENT location, so we need
    # to truncate the command-line ($words) up to the $CURRENT location.
    # (We cannot use $CURSOR as its value does not work when a command is an alias.)
    words=( "\${=words[1,CURRENT]}" )
    __${e}_debug "Truncated words[*]: \${words[*]},"

    lastParam=\${words[-1]}
    lastChar=\${lastParam[-1]}
    __${e}_debug "lastParam: \${lastParam}, lastChar: \${lastChar}"

    # For zsh, when completing a flag with an = (e.g., ${e} -n=<TAB>)
    # completions must be prefixed with the flag
    setopt local_options BASH_REMATCH
    if [[ "\${lastParam}" =~ '-.*=' ]]; then
        # We are dealing with a flag with an =
        flagPrefix="-P \${BASH_REMATCH}"
    fi

    # Prepare the command to obtain completions, ensuring arguments are quoted for eval
    local -a args_to_quote=("\${(@)words[2,-1]}")
    if [ "\${lastChar}" = "" ] && [ "\${args_to_quote[-1]}" != "" ]; then
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go completion code.
        __${e}_debug "Adding extra empty parameter"
        args_to_quote+=("")
    fi

    # Use Zsh's (q) flag to quote each argument safely for eval
    local quoted_args=("\${(@q)args_to_quote}")

    # Join the main command and the quoted arguments into a single string for eval
    requestComp="${t} complete -- \${quoted_args[*]}"

    __${e}_debug "About to call: eval \${requestComp}"

    # Use eval to handle any environment variables and such
    out=$(eval \${requestComp} 2>/dev/null)
    __${e}_debug "completion output: \${out}"

    # Extract the directive integer following a : from the last line
    local lastLine
    while IFS='\n' read -r line; do
        lastLine=\${line}
    done < <(printf "%s\n" "\${out[@]}")
    __${e}_debug "last line: \${lastLine}"

    if [ "\${lastLine[1]}" = : ]; then
        directive=\${lastLine[2,-1]}
        # Remove the directive including the : and the newline
        local suffix
        (( suffix=\${#lastLine}+2))
        out=\${out[1,-$suffix]}
    else
        # There is no directive specified.  Leave $out as is.
        __${e}_debug "No directive found.  Setting to default"
        directive=0
    fi

    __${e}_debug "directive: \${directive}"
    __${e}_debug "completions: \${out}"
    __${e}_debug "flagPrefix: \${flagPrefix}"

    if [ $((directive & shellCompDirectiveError)) -ne 0 ]; then
        __${e}_debug "Completion received error. Ignoring completions."
        return
    fi

    local activeHelpMarker="%"
    local endIndex=\${#activeHelpMarker}
    local startIndex=$((\${#activeHelpMarker}+1))
    local hasActiveHelp=0
    while IFS='\n' read -r comp; do
        # Check if this is an activeHelp statement (i.e., prefixed with $activeHelpMarker)
        if [ "\${comp[1,$endIndex]}" = "$activeHelpMarker" ];then
            __${e}_debug "ActiveHelp found: $comp"
            comp="\${comp[$startIndex,-1]}"
            if [ -n "$comp" ]; then
                compadd -x "\${comp}"
                __${e}_debug "ActiveHelp will need delimiter"
                hasActiveHelp=1
            fi
            continue
        fi

        if [ -n "$comp" ]; then
            # If requested, completions are returned with a description.
            # The description is preceded by a TAB character.
            # For zsh's _describe, we need to use a : instead of a TAB.
            # We first need to escape any : as part of the completion itself.
            comp=\${comp//:/\\:}

            local tab="$(printf '\\t')"
            comp=\${comp//$tab/:}

            __${e}_debug "Adding completion: \${comp}"
            completions+=\${comp}
            lastComp=$comp
        fi
    done < <(printf "%s\n" "\${out[@]}")

    # Add a delimiter after the activeHelp statements, but only if:
    # - there are completions following the activeHelp statements, or
    # - file completion will be performed (so there will be choices after the activeHelp)
    if [ $hasActiveHelp -eq 1 ]; then
        if [ \${#completions} -ne 0 ] || [ $((directive & shellCompDirectiveNoFileComp)) -eq 0 ]; then
            __${e}_debug "Adding activeHelp delimiter"
            compadd -x "--"
            hasActiveHelp=0
        fi
    fi

    if [ $((directive & shellCompDirectiveNoSpace)) -ne 0 ]; then
        __${e}_debug "Activating nospace."
        noSpace="-S ''"
    fi

    if [ $((directive & shellCompDirectiveKeepOrder)) -ne 0 ]; then
        __${e}_debug "Activating keep order."
        keepOrder="-V"
    fi

    if [ $((directive & shellCompDirectiveFilterFileExt)) -ne 0 ]; then
        # File extension filtering
        local filteringCmd
        filteringCmd='_files'
        for filter in \${completions[@]}; do
            if [ \${filter[1]} != '*' ]; then
                # zsh requires a glob pattern to do file filtering
                filter="\\*.$filter"
            fi
            filteringCmd+=" -g $filter"
        done
        filteringCmd+=" \${flagPrefix}"

        __${e}_debug "File filtering command: $filteringCmd"
        _arguments '*:filename:'"$filteringCmd"
    elif [ $((directive & shellCompDirectiveFilterDirs)) -ne 0 ]; then
        # File completion for directories only
        local subdir
        subdir="\${completions[1]}"
        if [ -n "$subdir" ]; then
            __${e}_debug "Listing directories in $subdir"
            pushd "\${subdir}" >/dev/null 2>&1
        else
            __${e}_debug "Listing directories in ."
        fi

        local result
        _arguments '*:dirname:_files -/'" \${flagPrefix}"
        result=$?
        if [ -n "$subdir" ]; then
            popd >/dev/null 2>&1
        fi
        return $result
    else
        __${e}_debug "Calling _describe"
        if eval _describe $keepOrder "completions" completions -Q \${flagPrefix} \${noSpace}; then
            __${e}_debug "_describe found some completions"

            # Return the success of having called _describe
            return 0
        else
            __${e}_debug "_describe did not find completions."
            __${e}_debug "Checking if we should do file completion."
            if [ $((directive & shellCompDirectiveNoFileComp)) -ne 0 ]; then
                __${e}_debug "deactivating file completion"

                # Return 0 to indicate completion is finished and prevent zsh from
                # trying other completion algorithms (which could cause hanging).
                # We use NoFileComp directive to explicitly disable file completion.
                return 0
            else
                # Perform file completion
                __${e}_debug "Activating file completion"

                # We must return the result of this command, so it must be the
                # last command, or else we must store its result to return it.
                _arguments '*:filename:_files'" \${flagPrefix}"
            fi
        fi
    fi
}

# don't run the completion function when being sourced or eval-ed
if [ "\${funcstack[1]}" = "_${e}" ]; then
    _${e}
fi
`;
}
function VE(e, t) {
	let n = e.replace(/[-:]/g, `_`);
	return `# bash completion for ${e}

# Define shell completion directives
readonly ShellCompDirectiveError=${$.ShellCompDirectiveError}
readonly ShellCompDirectiveNoSpace=${$.ShellCompDirectiveNoSpace}
readonly ShellCompDirectiveNoFileComp=${$.ShellCompDirectiveNoFileComp}
readonly ShellCompDirectiveFilterFileExt=${$.ShellCompDirectiveFilterFileExt}
readonly ShellCompDirectiveFilterDirs=${$.ShellCompDirectiveFilterDirs}
readonly ShellCompDirectiveKeepOrder=${$.ShellCompDirectiveKeepOrder}

# Function to debug completion
__${n}_debug() {
    if [[ -n \${BASH_COMP_DEBUG_FILE:-} ]]; then
        echo "$*" >> "\${BASH_COMP_DEBUG_FILE}"
    fi
}

# Function to handle completions
__${n}_complete() {
    local cur prev words cword
    _get_comp_words_by_ref -n "=:" cur prev words cword

    local requestComp out directive
    
    # Build the command to get completions
    requestComp="${t} complete -- \${words[@]:1}"
    
    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
    
    # Get completions from the program
    out=$(eval "$requestComp" 2>/dev/null)
    
    # Extract directive if present
    directive=0
    if [[ "$out" == *:* ]]; then
        directive=\${out##*:}
        out=\${out%:*}
    fi
    
    # Process completions based on directive
    if [[ $((directive & $ShellCompDirectiveError)) -ne 0 ]]; then
        # Error, no completion
        return
    fi
    
    # Apply directives
    if [[ $((directive & $ShellCompDirectiveNoSpace)) -ne 0 ]]; then
        compopt -o nospace
    fi
    if [[ $((directive & $ShellCompDirectiveKeepOrder)) -ne 0 ]]; then
        compopt -o nosort
    fi
    if [[ $((directive & $ShellCompDirectiveNoFileComp)) -ne 0 ]]; then
        compopt +o default
    fi
    
    # Handle file extension filtering
    if [[ $((directive & $ShellCompDirectiveFilterFileExt)) -ne 0 ]]; then
        local filter=""
        for ext in $out; do
            filter="$filter|$ext"
        done
        filter="\\.($filter)"
        compopt -o filenames
        COMPREPLY=( $(compgen -f -X "!$filter" -- "$cur") )
        return
    fi
    
    # Handle directory filtering
    if [[ $((directive & $ShellCompDirectiveFilterDirs)) -ne 0 ]]; then
        compopt -o dirnames
        COMPREPLY=( $(compgen -d -- "$cur") )
        return
    fi
    
    # Process completions
    local IFS=$'\\n'
    local tab=$(printf '\\t')
    
    # Parse completions with descriptions
    local completions=()
    while read -r comp; do
        if [[ "$comp" == *$tab* ]]; then
            # Split completion and description
            local value=\${comp%%$tab*}
            local desc=\${comp#*$tab}
            completions+=("$value")
        else
            completions+=("$comp")
        fi
    done <<< "$out"
    
    # Return completions
    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )
}

# Register completion function
complete -F __${n}_complete ${e}
`;
}
function HE(e, t) {
	let n = e.replace(/[-:]/g, `_`), r = $.ShellCompDirectiveError, i = $.ShellCompDirectiveNoSpace, a = $.ShellCompDirectiveNoFileComp, o = $.ShellCompDirectiveFilterFileExt, s = $.ShellCompDirectiveFilterDirs;
	return `# fish completion for ${e} -*- shell-script -*-

function __${n}_debug
    set -l file "$BASH_COMP_DEBUG_FILE"
    if test -n "$file"
        echo "$argv" >> $file
    end
end

function __${n}_perform_completion
    __${n}_debug "Starting __${n}_perform_completion"

    # Extract all args except the last one
    set -l args (commandline -opc)
    # Extract the token currently being completed (may be empty on a trailing space)
    set -l lastArg (commandline -ct)

    __${n}_debug "args: $args"
    __${n}_debug "last arg: $lastArg"

    # Pass each arg as its own token (no string join/eval, which would collapse multi-segment paths); quote "$lastArg" so an empty trailing token is still sent.
    __${n}_debug "Calling ${t} complete -- $args[2..-1] $lastArg"
    set -l results (${t} complete -- $args[2..-1] "$lastArg" 2> /dev/null)

    # Some programs may output extra empty lines after the directive.
    # Let's ignore them or else it will break completion.
    # Ref: https://github.com/spf13/cobra/issues/1279
    for line in $results[-1..1]
        if test (string trim -- $line) = ""
            # Found an empty line, remove it
            set results $results[1..-2]
        else
            # Found non-empty line, we have our proper output
            break
        end
    end

    set -l comps $results[1..-2]
    set -l directiveLine $results[-1]

    # For Fish, when completing a flag with an = (e.g., <program> -n=<TAB>)
    # completions must be prefixed with the flag
    set -l flagPrefix (string match -r -- '-.*=' "$lastArg")

    __${n}_debug "Comps: $comps"
    __${n}_debug "DirectiveLine: $directiveLine"
    __${n}_debug "flagPrefix: $flagPrefix"

    for comp in $comps
        printf "%s%s\\n" "$flagPrefix" "$comp"
    end

    printf "%s\\n" "$directiveLine"
end

# This function limits calls to __${n}_perform_completion, by caching the result
function __${n}_perform_completion_once
    __${n}_debug "Starting __${n}_perform_completion_once"

    if test -n "$__${n}_perform_completion_once_result"
        __${n}_debug "Seems like a valid result already exists, skipping __${n}_perform_completion"
        return 0
    end

    set --global __${n}_perform_completion_once_result (__${n}_perform_completion)
    if test -z "$__${n}_perform_completion_once_result"
        __${n}_debug "No completions, probably due to a failure"
        return 1
    end

    __${n}_debug "Performed completions and set __${n}_perform_completion_once_result"
    return 0
end

# This function is used to clear the cached result after completions are run
function __${n}_clear_perform_completion_once_result
    __${n}_debug ""
    __${n}_debug "========= clearing previously set __${n}_perform_completion_once_result variable =========="
    set --erase __${n}_perform_completion_once_result
    __${n}_debug "Successfully erased the variable __${n}_perform_completion_once_result"
end

function __${n}_requires_order_preservation
    __${n}_debug ""
    __${n}_debug "========= checking if order preservation is required =========="

    __${n}_perform_completion_once
    if test -z "$__${n}_perform_completion_once_result"
        __${n}_debug "Error determining if order preservation is required"
        return 1
    end

    set -l directive (string sub --start 2 $__${n}_perform_completion_once_result[-1])
    __${n}_debug "Directive is: $directive"

    set -l shellCompDirectiveKeepOrder ${$.ShellCompDirectiveKeepOrder}
    set -l keeporder (math (math --scale 0 $directive / $shellCompDirectiveKeepOrder) % 2)
    __${n}_debug "Keeporder is: $keeporder"

    if test $keeporder -ne 0
        __${n}_debug "This does require order preservation"
        return 0
    end

    __${n}_debug "This doesn't require order preservation"
    return 1
end

# This function does two things:
# - Obtain the completions and store them in the global __${n}_comp_results
# - Return false if file completion should be performed
function __${n}_prepare_completions
    __${n}_debug ""
    __${n}_debug "========= starting completion logic =========="

    # Start fresh
    set --erase __${n}_comp_results

    __${n}_perform_completion_once
    __${n}_debug "Completion results: $__${n}_perform_completion_once_result"

    if test -z "$__${n}_perform_completion_once_result"
        __${n}_debug "No completion, probably due to a failure"
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l directive (string sub --start 2 $__${n}_perform_completion_once_result[-1])
    set --global __${n}_comp_results $__${n}_perform_completion_once_result[1..-2]

    __${n}_debug "Completions are: $__${n}_comp_results"
    __${n}_debug "Directive is: $directive"

    set -l shellCompDirectiveError ${r}
    set -l shellCompDirectiveNoSpace ${i}
    set -l shellCompDirectiveNoFileComp ${a}
    set -l shellCompDirectiveFilterFileExt ${o}
    set -l shellCompDirectiveFilterDirs ${s}

    if test -z "$directive"
        set directive 0
    end

    set -l compErr (math (math --scale 0 $directive / $shellCompDirectiveError) % 2)
    if test $compErr -eq 1
        __${n}_debug "Received error directive: aborting."
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l filefilter (math (math --scale 0 $directive / $shellCompDirectiveFilterFileExt) % 2)
    set -l dirfilter (math (math --scale 0 $directive / $shellCompDirectiveFilterDirs) % 2)
    if test $filefilter -eq 1; or test $dirfilter -eq 1
        __${n}_debug "File extension filtering or directory filtering not supported"
        # Do full file completion instead
        return 1
    end

    set -l nospace (math (math --scale 0 $directive / $shellCompDirectiveNoSpace) % 2)
    set -l nofiles (math (math --scale 0 $directive / $shellCompDirectiveNoFileComp) % 2)

    __${n}_debug "nospace: $nospace, nofiles: $nofiles"

    # If we want to prevent a space, or if file completion is NOT disabled,
    # we need to count the number of valid completions.
    # To do so, we will filter on prefix as the completions we have received
    # may not already be filtered so as to allow fish to match on different
    # criteria than the prefix.
    if test $nospace -ne 0; or test $nofiles -eq 0
        set -l prefix (commandline -t | string escape --style=regex)
        __${n}_debug "prefix: $prefix"

        set -l completions (string match -r -- "^$prefix.*" $__${n}_comp_results)
        set --global __${n}_comp_results $completions
        __${n}_debug "Filtered completions are: $__${n}_comp_results"

        # Important not to quote the variable for count to work
        set -l numComps (count $__${n}_comp_results)
        __${n}_debug "numComps: $numComps"

        if test $numComps -eq 1; and test $nospace -ne 0
            # We must first split on \\t to get rid of the descriptions to be
            # able to check what the actual completion will be.
            # We don't need descriptions anyway since there is only a single
            # real completion which the shell will expand immediately.
            set -l split (string split --max 1 "\\t" $__${n}_comp_results[1])

            # Fish won't add a space if the completion ends with any
            # of the following characters: @=/:.,
            set -l lastChar (string sub -s -1 -- $split)
            if not string match -r -q "[@=/:.,]" -- "$lastChar"
                # In other cases, to support the "nospace" directive we trick the shell
                # by outputting an extra, longer completion.
                __${n}_debug "Adding second completion to perform nospace directive"
                set --global __${n}_comp_results $split[1] $split[1].
                __${n}_debug "Completions are now: $__${n}_comp_results"
            end
        end

        if test $numComps -eq 0; and test $nofiles -eq 0
            # To be consistent with bash and zsh, we only trigger file
            # completion when there are no other completions
            __${n}_debug "Requesting file completion"
            return 1
        end
    end

    return 0
end

# Since Fish completions are only loaded once the user triggers them, we trigger them ourselves
# so we can properly delete any completions provided by another script.
# Only do this if the program can be found, or else fish may print some errors; besides,
# the existing completions will only be loaded if the program can be found.
if type -q "${e}"
    # The space after the program name is essential to trigger completion for the program
    # and not completion of the program name itself.
    # Also, we use '> /dev/null 2>&1' since '&>' is not supported in older versions of fish.
    complete --do-complete "${e} " > /dev/null 2>&1
end

# Remove any pre-existing completions for the program since we will be handling all of them.
complete -c ${e} -e

# This will get called after the two calls below and clear the cached result
complete -c ${e} -n '__${n}_clear_perform_completion_once_result'
# The call to __${n}_prepare_completions will setup __${n}_comp_results
# which provides the program's completion choices.
# If this doesn't require order preservation, we don't use the -k flag
complete -c ${e} -n 'not __${n}_requires_order_preservation && __${n}_prepare_completions' -f -a '$__${n}_comp_results'
# Otherwise we use the -k flag
complete -k -c ${e} -n '__${n}_requires_order_preservation && __${n}_prepare_completions' -f -a '$__${n}_comp_results'
`;
}
function UE(e, t) {
	let n = e.replace(/[-:]/g, `_`);
	return `# powershell completion for ${e} -*- shell-script -*-

  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    function __${e}_debug {
        if ($env:BASH_COMP_DEBUG_FILE) {
            "$args" | Out-File -Append -FilePath "$env:BASH_COMP_DEBUG_FILE"
        }
    }

    filter __${e}_escapeStringWithSpecialChars {
        $_ -replace '\\s|#|@|\\$|;|,|''|\\{|\\}|\\(|\\)|"|\\||<|>|&','\`$&'
    }

[scriptblock]$__${n}CompleterBlock = {
    param(
            $WordToComplete,
            $CommandAst,
            $CursorPosition
        )

    # Get the current command line and convert into a string
    $Command = $CommandAst.CommandElements
    $Command = "$Command"

    __${e}_debug ""
    __${e}_debug "========= starting completion logic =========="
    __${e}_debug "WordToComplete: $WordToComplete Command: $Command CursorPosition: $CursorPosition"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CursorPosition location, so we need
    # to truncate the command-line ($Command) up to the $CursorPosition location.
    # Make sure the $Command is longer then the $CursorPosition before we truncate.
    # This happens because the $Command does not include the last space.
    if ($Command.Length -gt $CursorPosition) {
        $Command = $Command.Substring(0, $CursorPosition)
    }
    __${e}_debug "Truncated command: $Command"

    $ShellCompDirectiveError=${$.ShellCompDirectiveError}
    $ShellCompDirectiveNoSpace=${$.ShellCompDirectiveNoSpace}
    $ShellCompDirectiveNoFileComp=${$.ShellCompDirectiveNoFileComp}
    $ShellCompDirectiveFilterFileExt=${$.ShellCompDirectiveFilterFileExt}
    $ShellCompDirectiveFilterDirs=${$.ShellCompDirectiveFilterDirs}
    $ShellCompDirectiveKeepOrder=${$.ShellCompDirectiveKeepOrder}

    # Prepare the command to request completions for the program.
    # Split the command at the first space to separate the program and arguments.
    $Program, $Arguments = $Command.Split(" ", 2)

    $QuotedArgs = ($Arguments -split ' ' | ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }) -join ' '
    __${e}_debug "QuotedArgs: $QuotedArgs"

    $RequestComp = "& ${t} complete '--' $QuotedArgs"
    __${e}_debug "RequestComp: $RequestComp"

    # we cannot use $WordToComplete because it
    # has the wrong values if the cursor was moved
    # so use the last argument
    if ($WordToComplete -ne "" ) {
        $WordToComplete = $Arguments.Split(" ")[-1]
    }
    __${e}_debug "New WordToComplete: $WordToComplete"


    # Check for flag with equal sign
    $IsEqualFlag = ($WordToComplete -Like "--*=*" )
    if ( $IsEqualFlag ) {
        __${e}_debug "Completing equal sign flag"
        # Remove the flag part
        $Flag, $WordToComplete = $WordToComplete.Split("=", 2)
    }
    $HasTrailingEmptyArg = $QuotedArgs -match "(^| )''$"
    __${e}_debug "HasTrailingEmptyArg: $HasTrailingEmptyArg"
    
    if ( $WordToComplete -eq "" -And ( -Not $IsEqualFlag ) -And ( -Not $HasTrailingEmptyArg )) {
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go method.
        __${e}_debug "Adding extra empty parameter"
        # PowerShell 7.2+ changed the way how the arguments are passed to executables,
        # so for pre-7.2 or when Legacy argument passing is enabled we need to use
        if ($PSVersionTable.PsVersion -lt [version]'7.2.0' -or
            ($PSVersionTable.PsVersion -lt [version]'7.3.0' -and -not [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -or
            (($PSVersionTable.PsVersion -ge [version]'7.3.0' -or [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -and
              $PSNativeCommandArgumentPassing -eq 'Legacy')) {
             $RequestComp="$RequestComp" + ' \`"\`"'
        } else {
             $RequestComp = "$RequestComp" + ' ""'
        }
    }

    __${e}_debug "Calling $RequestComp"
    # First disable ActiveHelp which is not supported for Powershell
    $env:ActiveHelp = 0

    # call the command store the output in $out and redirect stderr and stdout to null
    # $Out is an array contains each line per element
    Invoke-Expression -OutVariable out "$RequestComp" 2>&1 | Out-Null

    # get directive from last line
    [int]$Directive = $Out[-1].TrimStart(':')
    if ($Directive -eq "") {
        # There is no directive specified
        $Directive = 0
    }
    __${e}_debug "The completion directive is: $Directive"

    # remove directive (last element) from out
    $Out = $Out | Where-Object { $_ -ne $Out[-1] }
    __${e}_debug "The completions are: $Out"

    if (($Directive -band $ShellCompDirectiveError) -ne 0 ) {
        # Error code.  No completion.
        __${e}_debug "Received error from custom completion go code"
        return
    }

    $Longest = 0
    [Array]$Values = $Out | ForEach-Object {
        # Split the output in name and description
        $Name, $Description = $_.Split("\`t", 2)
        __${e}_debug "Name: $Name Description: $Description"

        # Look for the longest completion so that we can format things nicely
        if ($Longest -lt $Name.Length) {
            $Longest = $Name.Length
        }

        # Set the description to a one space string if there is none set.
        # This is needed because the CompletionResult does not accept an empty string as argument
        if (-Not $Description) {
            $Description = " "
        }
        @{ Name = "$Name"; Description = "$Description" }
    }


    $Space = " "
    if (($Directive -band $ShellCompDirectiveNoSpace) -ne 0 ) {
        # remove the space here
        __${e}_debug "ShellCompDirectiveNoSpace is called"
        $Space = ""
    }

    if ((($Directive -band $ShellCompDirectiveFilterFileExt) -ne 0 ) -or
       (($Directive -band $ShellCompDirectiveFilterDirs) -ne 0 ))  {
        __${e}_debug "ShellCompDirectiveFilterFileExt ShellCompDirectiveFilterDirs are not supported"

        # return here to prevent the completion of the extensions
        return
    }

    $Values = $Values | Where-Object {
        # filter the result
        $_.Name -like "$WordToComplete*"

        # Join the flag back if we have an equal sign flag
        if ( $IsEqualFlag ) {
            __${e}_debug "Join the equal sign flag back to the completion value"
            $_.Name = $Flag + "=" + $_.Name
        }
    }

    # we sort the values in ascending order by name if keep order isn't passed
    if (($Directive -band $ShellCompDirectiveKeepOrder) -eq 0 ) {
        $Values = $Values | Sort-Object -Property Name
    }

    if (($Directive -band $ShellCompDirectiveNoFileComp) -ne 0 ) {
        __${e}_debug "ShellCompDirectiveNoFileComp is called"

        if ($Values.Length -eq 0) {
            # Just print an empty string here so the
            # shell does not start to complete paths.
            # We cannot use CompletionResult here because
            # it does not accept an empty string as argument.
            ""
            return
        }
    }

    # Get the current mode
    $Mode = (Get-PSReadLineKeyHandler | Where-Object { $_.Key -eq "Tab" }).Function
    __${e}_debug "Mode: $Mode"

    $Values | ForEach-Object {

        # store temporary because switch will overwrite $_
        $comp = $_

        # PowerShell supports three different completion modes
        # - TabCompleteNext (default windows style - on each key press the next option is displayed)
        # - Complete (works like bash)
        # - MenuComplete (works like zsh)
        # You set the mode with Set-PSReadLineKeyHandler -Key Tab -Function <mode>

        # CompletionResult Arguments:
        # 1) CompletionText text to be used as the auto completion result
        # 2) ListItemText   text to be displayed in the suggestion list
        # 3) ResultType     type of completion result
        # 4) ToolTip        text for the tooltip with details about the object

        switch ($Mode) {

            # bash like
            "Complete" {

                if ($Values.Length -eq 1) {
                    __${e}_debug "Only one completion left"

                    # insert space after value
                    [System.Management.Automation.CompletionResult]::new($($comp.Name | __${e}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'ParameterValue', "$($comp.Description)")

                } else {
                    # Add the proper number of spaces to align the descriptions
                    while($comp.Name.Length -lt $Longest) {
                        $comp.Name = $comp.Name + " "
                    }

                    # Check for empty description and only add parentheses if needed
                    if ($($comp.Description) -eq " " ) {
                        $Description = ""
                    } else {
                        $Description = "  ($($comp.Description))"
                    }

                    [System.Management.Automation.CompletionResult]::new("$($comp.Name)$Description", "$($comp.Name)$Description", 'ParameterValue', "$($comp.Description)")
                }
             }

            # zsh like
            "MenuComplete" {
                # insert space after value
                # MenuComplete will automatically show the ToolTip of
                # the highlighted value at the bottom of the suggestions.
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${e}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'ParameterValue', "$($comp.Description)")
            }

            # TabCompleteNext and in case we get something unknown
            Default {
                # Like MenuComplete but we don't want to add a space here because
                # the user need to press space anyway to get the completion.
                # Description will not be shown because that's not possible with TabCompleteNext
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${e}_escapeStringWithSpecialChars), "$($comp.Name)", 'ParameterValue', "$($comp.Description)")
            }
        }

    }
}

Register-ArgumentCompleter -CommandName '${e}' -ScriptBlock $__${n}CompleterBlock
`;
}
function WE(e, t) {
	let n = e.name(), r = t?.completionCommandName ?? `complete`, i = e.createCommand(r).description(`Generate shell completion scripts`).addArgument(e.createArgument(`<shell>`, `Shell type for completion script`).choices([
		`zsh`,
		`bash`,
		`fish`,
		`powershell`
	])).action((e) => {
		zE.setup(n, n, e);
	});
	i.copyInheritedSettings(e);
	let a = e.createCommand(`complete`).description(`Generate completion suggestions`).usage(`-- [args...]`).argument(`[args...]`).action((t) => {
		if (r !== `complete`) {
			let n = e.rawArgs;
			t.length === 1 && !n.includes(`--`) && e.error(`error: completion requests are called like \`complete -- [args]\`.\n(Did you mean \`${r} ${t[0]}\` to generate shell script?)`);
		}
		zE.parse(t);
	});
	return a.copyInheritedSettings(e), r === `complete` ? e.command(`complete`).description(`Generate shell completion scripts`).argument(`[shell]`, `shell type (choices: "zsh", "bash", "fish", "powershell")`).allowExcessArguments().action((t, n, r) => {
		let o = e.rawArgs, s = o.indexOf(`complete`), c = o.indexOf(`--`);
		s !== -1 && c !== -1 && c === s + 1 ? a.parse([`--`, ...r.args], { from: `user` }) : i.parse(r.args, { from: `user` });
	}) : (e.addCommand(i), e.addCommand(a, { hidden: !0 })), KE(e), JE(e), zE;
}
function GE(e, t) {
	let n = t.createHelp().visibleOptions(t);
	for (let t of n) {
		let n = t.short?.slice(1);
		n && n[0] === `-` && (n = void 0);
		let r = t.long?.slice(2);
		if (r) {
			let i = t.required || t.optional, a = t.argChoices ?? [], o;
			i && a.length > 0 ? o = (e) => {
				for (let t of a) e(t, ``);
			} : i && (o = () => {}), o ? e.option(r, t.description, o, n) : e.option(r, t.description, n);
		}
	}
}
function KE(e) {
	GE(zE, e), qE(zE, e);
}
function qE(e, t) {
	for (let n of t.registeredArguments) {
		let t = n.argChoices;
		t?.length ? e.argument(n.name(), (e) => {
			for (let n of t) e(n, ``);
		}, n.variadic) : e.argument(n.name(), void 0, n.variadic);
	}
}
function JE(e) {
	let t = /* @__PURE__ */ new Map();
	YE(e, ``, t);
	for (let [e, n] of t.entries()) {
		if (e === ``) continue;
		let t = zE.command(e, n.description() || ``);
		GE(t, n), qE(t, n);
	}
}
function YE(e, t, n) {
	n.set(t, e);
	let r = e.createHelp().visibleCommands(e);
	for (let e of r) YE(e, t ? `${t} ${e.name()}` : e.name(), n);
}
var XE = n(((e) => {
	var t = class extends Error {
		constructor(e, t, n) {
			super(n), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = t, this.exitCode = e, this.nestedError = void 0;
		}
	}, n = class extends t {
		constructor(e) {
			super(1, `commander.invalidArgument`, e), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
		}
	};
	e.CommanderError = t, e.InvalidArgumentError = n;
})), ZE = n(((e) => {
	let { InvalidArgumentError: t } = XE();
	var n = class {
		constructor(e, t) {
			switch (this.description = t || ``, this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, e[0]) {
				case `<`:
					this.required = !0, this._name = e.slice(1, -1);
					break;
				case `[`:
					this.required = !1, this._name = e.slice(1, -1);
					break;
				default: this.required = !0, this._name = e;
			}
			this._name.endsWith(`...`) && (this.variadic = !0, this._name = this._name.slice(0, -3));
		}
		name() {
			return this._name;
		}
		_collectValue(e, t) {
			return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
		}
		default(e, t) {
			return this.defaultValue = e, this.defaultValueDescription = t, this;
		}
		argParser(e) {
			return this.parseArg = e, this;
		}
		choices(e) {
			return this.argChoices = e.slice(), this.parseArg = (e, n) => {
				if (!this.argChoices.includes(e)) throw new t(`Allowed choices are ${this.argChoices.join(`, `)}.`);
				return this.variadic ? this._collectValue(e, n) : e;
			}, this;
		}
		argRequired() {
			return this.required = !0, this;
		}
		argOptional() {
			return this.required = !1, this;
		}
	};
	function r(e) {
		let t = e.name() + (e.variadic === !0 ? `...` : ``);
		return e.required ? `<` + t + `>` : `[` + t + `]`;
	}
	e.Argument = n, e.humanReadableArgName = r;
})), QE = n(((e) => {
	let { humanReadableArgName: t } = ZE();
	var n = class {
		constructor() {
			this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
		}
		prepareContext(e) {
			this.helpWidth = this.helpWidth ?? e.helpWidth ?? 80;
		}
		visibleCommands(e) {
			let t = e.commands.filter((e) => !e._hidden), n = e._getHelpCommand();
			return n && !n._hidden && t.push(n), this.sortSubcommands && t.sort((e, t) => e.name().localeCompare(t.name())), t;
		}
		compareOptions(e, t) {
			let n = (e) => e.short ? e.short.replace(/^-/, ``) : e.long.replace(/^--/, ``);
			return n(e).localeCompare(n(t));
		}
		visibleOptions(e) {
			let t = e.options.filter((e) => !e.hidden), n = e._getHelpOption();
			if (n && !n.hidden) {
				let r = n.short && e._findOption(n.short), i = n.long && e._findOption(n.long);
				!r && !i ? t.push(n) : n.long && !i ? t.push(e.createOption(n.long, n.description)) : n.short && !r && t.push(e.createOption(n.short, n.description));
			}
			return this.sortOptions && t.sort(this.compareOptions), t;
		}
		visibleGlobalOptions(e) {
			if (!this.showGlobalOptions) return [];
			let t = [];
			for (let n = e.parent; n; n = n.parent) {
				let e = n.options.filter((e) => !e.hidden);
				t.push(...e);
			}
			return this.sortOptions && t.sort(this.compareOptions), t;
		}
		visibleArguments(e) {
			return e._argsDescription && e.registeredArguments.forEach((t) => {
				t.description = t.description || e._argsDescription[t.name()] || ``;
			}), e.registeredArguments.find((e) => e.description) ? e.registeredArguments : [];
		}
		subcommandTerm(e) {
			let n = e.registeredArguments.map((e) => t(e)).join(` `);
			return e._name + (e._aliases[0] ? `|` + e._aliases[0] : ``) + (e.options.length ? ` [options]` : ``) + (n ? ` ` + n : ``);
		}
		optionTerm(e) {
			return e.flags;
		}
		argumentTerm(e) {
			return e.name();
		}
		longestSubcommandTermLength(e, t) {
			return t.visibleCommands(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(n)))), 0);
		}
		longestOptionTermLength(e, t) {
			return t.visibleOptions(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
		}
		longestGlobalOptionTermLength(e, t) {
			return t.visibleGlobalOptions(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
		}
		longestArgumentTermLength(e, t) {
			return t.visibleArguments(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleArgumentTerm(t.argumentTerm(n)))), 0);
		}
		commandUsage(e) {
			let t = e._name;
			e._aliases[0] && (t = t + `|` + e._aliases[0]);
			let n = ``;
			for (let t = e.parent; t; t = t.parent) n = t.name() + ` ` + n;
			return n + t + ` ` + e.usage();
		}
		commandDescription(e) {
			return e.description();
		}
		subcommandDescription(e) {
			return e.summary() || e.description();
		}
		optionDescription(e) {
			let t = [];
			if (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(`, `)}`), e.defaultValue !== void 0 && (e.required || e.optional || e.isBoolean() && typeof e.defaultValue == `boolean`) && t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`), e.presetArg !== void 0 && e.optional && t.push(`preset: ${JSON.stringify(e.presetArg)}`), e.envVar !== void 0 && t.push(`env: ${e.envVar}`), t.length > 0) {
				let n = `(${t.join(`, `)})`;
				return e.description ? `${e.description} ${n}` : n;
			}
			return e.description;
		}
		argumentDescription(e) {
			let t = [];
			if (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(`, `)}`), e.defaultValue !== void 0 && t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`), t.length > 0) {
				let n = `(${t.join(`, `)})`;
				return e.description ? `${e.description} ${n}` : n;
			}
			return e.description;
		}
		formatItemList(e, t, n) {
			return t.length === 0 ? [] : [
				n.styleTitle(e),
				...t,
				``
			];
		}
		groupItems(e, t, n) {
			let r = /* @__PURE__ */ new Map();
			return e.forEach((e) => {
				let t = n(e);
				r.has(t) || r.set(t, []);
			}), t.forEach((e) => {
				let t = n(e);
				r.has(t) || r.set(t, []), r.get(t).push(e);
			}), r;
		}
		formatHelp(e, t) {
			let n = t.padWidth(e, t), r = t.helpWidth ?? 80;
			function i(e, r) {
				return t.formatItem(e, n, r, t);
			}
			let a = [`${t.styleTitle(`Usage:`)} ${t.styleUsage(t.commandUsage(e))}`, ``], o = t.commandDescription(e);
			o.length > 0 && (a = a.concat([t.boxWrap(t.styleCommandDescription(o), r), ``]));
			let s = t.visibleArguments(e).map((e) => i(t.styleArgumentTerm(t.argumentTerm(e)), t.styleArgumentDescription(t.argumentDescription(e))));
			if (a = a.concat(this.formatItemList(`Arguments:`, s, t)), this.groupItems(e.options, t.visibleOptions(e), (e) => e.helpGroupHeading ?? `Options:`).forEach((e, n) => {
				let r = e.map((e) => i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))));
				a = a.concat(this.formatItemList(n, r, t));
			}), t.showGlobalOptions) {
				let n = t.visibleGlobalOptions(e).map((e) => i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))));
				a = a.concat(this.formatItemList(`Global Options:`, n, t));
			}
			return this.groupItems(e.commands, t.visibleCommands(e), (e) => e.helpGroup() || `Commands:`).forEach((e, n) => {
				let r = e.map((e) => i(t.styleSubcommandTerm(t.subcommandTerm(e)), t.styleSubcommandDescription(t.subcommandDescription(e))));
				a = a.concat(this.formatItemList(n, r, t));
			}), a.join(`
`);
		}
		displayWidth(e) {
			return r(e).length;
		}
		styleTitle(e) {
			return e;
		}
		styleUsage(e) {
			return e.split(` `).map((e) => e === `[options]` ? this.styleOptionText(e) : e === `[command]` ? this.styleSubcommandText(e) : e[0] === `[` || e[0] === `<` ? this.styleArgumentText(e) : this.styleCommandText(e)).join(` `);
		}
		styleCommandDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleOptionDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleSubcommandDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleArgumentDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleDescriptionText(e) {
			return e;
		}
		styleOptionTerm(e) {
			return this.styleOptionText(e);
		}
		styleSubcommandTerm(e) {
			return e.split(` `).map((e) => e === `[options]` ? this.styleOptionText(e) : e[0] === `[` || e[0] === `<` ? this.styleArgumentText(e) : this.styleSubcommandText(e)).join(` `);
		}
		styleArgumentTerm(e) {
			return this.styleArgumentText(e);
		}
		styleOptionText(e) {
			return e;
		}
		styleArgumentText(e) {
			return e;
		}
		styleSubcommandText(e) {
			return e;
		}
		styleCommandText(e) {
			return e;
		}
		padWidth(e, t) {
			return Math.max(t.longestOptionTermLength(e, t), t.longestGlobalOptionTermLength(e, t), t.longestSubcommandTermLength(e, t), t.longestArgumentTermLength(e, t));
		}
		preformatted(e) {
			return /\n[^\S\r\n]/.test(e);
		}
		formatItem(e, t, n, r) {
			let i = ` `.repeat(2);
			if (!n) return i + e;
			let a = e.padEnd(t + e.length - r.displayWidth(e)), o = (this.helpWidth ?? 80) - t - 2 - 2, s;
			return s = o < this.minWidthToWrap || r.preformatted(n) ? n : r.boxWrap(n, o).replace(/\n/g, `
` + ` `.repeat(t + 2)), i + a + ` `.repeat(2) + s.replace(/\n/g, `\n${i}`);
		}
		boxWrap(e, t) {
			if (t < this.minWidthToWrap) return e;
			let n = e.split(/\r\n|\n/), r = /[\s]*[^\s]+/g, i = [];
			return n.forEach((e) => {
				let n = e.match(r);
				if (n === null) {
					i.push(``);
					return;
				}
				let a = [n.shift()], o = this.displayWidth(a[0]);
				n.forEach((e) => {
					let n = this.displayWidth(e);
					if (o + n <= t) {
						a.push(e), o += n;
						return;
					}
					i.push(a.join(``));
					let r = e.trimStart();
					a = [r], o = this.displayWidth(r);
				}), i.push(a.join(``));
			}), i.join(`
`);
		}
	};
	function r(e) {
		return e.replace(/\x1b\[\d*(;\d*)*m/g, ``);
	}
	e.Help = n, e.stripColor = r;
})), $E = n(((e) => {
	let { InvalidArgumentError: t } = XE();
	var n = class {
		constructor(e, t) {
			this.flags = e, this.description = t || ``, this.required = e.includes(`<`), this.optional = e.includes(`[`), this.variadic = /\w\.\.\.[>\]]$/.test(e), this.mandatory = !1;
			let n = a(e);
			this.short = n.shortFlag, this.long = n.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith(`--no-`)), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
		}
		default(e, t) {
			return this.defaultValue = e, this.defaultValueDescription = t, this;
		}
		preset(e) {
			return this.presetArg = e, this;
		}
		conflicts(e) {
			return this.conflictsWith = this.conflictsWith.concat(e), this;
		}
		implies(e) {
			let t = e;
			return typeof e == `string` && (t = { [e]: !0 }), this.implied = Object.assign(this.implied || {}, t), this;
		}
		env(e) {
			return this.envVar = e, this;
		}
		argParser(e) {
			return this.parseArg = e, this;
		}
		makeOptionMandatory(e = !0) {
			return this.mandatory = !!e, this;
		}
		hideHelp(e = !0) {
			return this.hidden = !!e, this;
		}
		_collectValue(e, t) {
			return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
		}
		choices(e) {
			return this.argChoices = e.slice(), this.parseArg = (e, n) => {
				if (!this.argChoices.includes(e)) throw new t(`Allowed choices are ${this.argChoices.join(`, `)}.`);
				return this.variadic ? this._collectValue(e, n) : e;
			}, this;
		}
		name() {
			return this.long ? this.long.replace(/^--/, ``) : this.short.replace(/^-/, ``);
		}
		attributeName() {
			return this.negate ? i(this.name().replace(/^no-/, ``)) : i(this.name());
		}
		helpGroup(e) {
			return this.helpGroupHeading = e, this;
		}
		is(e) {
			return this.short === e || this.long === e;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	}, r = class {
		constructor(e) {
			this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), e.forEach((e) => {
				e.negate ? this.negativeOptions.set(e.attributeName(), e) : this.positiveOptions.set(e.attributeName(), e);
			}), this.negativeOptions.forEach((e, t) => {
				this.positiveOptions.has(t) && this.dualOptions.add(t);
			});
		}
		valueFromOption(e, t) {
			let n = t.attributeName();
			if (!this.dualOptions.has(n)) return !0;
			let r = this.negativeOptions.get(n).presetArg, i = r !== void 0 && r;
			return t.negate === (i === e);
		}
	};
	function i(e) {
		return e.split(`-`).reduce((e, t) => e + t[0].toUpperCase() + t.slice(1));
	}
	function a(e) {
		let t, n, r = /^-[^-]$/, i = /^--[^-]/, a = e.split(/[ |,]+/).concat(`guard`);
		if (r.test(a[0]) && (t = a.shift()), i.test(a[0]) && (n = a.shift()), !t && r.test(a[0]) && (t = a.shift()), !t && i.test(a[0]) && (t = n, n = a.shift()), a[0].startsWith(`-`)) {
			let t = a[0], n = `option creation failed due to '${t}' in option flags '${e}'`;
			throw /^-[^-][^-]/.test(t) ? Error(`${n}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : r.test(t) ? Error(`${n}
- too many short flags`) : i.test(t) ? Error(`${n}
- too many long flags`) : Error(`${n}
- unrecognised flag format`);
		}
		if (t === void 0 && n === void 0) throw Error(`option creation failed due to no flags found in '${e}'.`);
		return {
			shortFlag: t,
			longFlag: n
		};
	}
	e.Option = n, e.DualOptions = r;
})), eD = n(((e) => {
	function t(e, t) {
		if (Math.abs(e.length - t.length) > 3) return Math.max(e.length, t.length);
		let n = [];
		for (let t = 0; t <= e.length; t++) n[t] = [t];
		for (let e = 0; e <= t.length; e++) n[0][e] = e;
		for (let r = 1; r <= t.length; r++) for (let i = 1; i <= e.length; i++) {
			let a = 1;
			a = e[i - 1] === t[r - 1] ? 0 : 1, n[i][r] = Math.min(n[i - 1][r] + 1, n[i][r - 1] + 1, n[i - 1][r - 1] + a), i > 1 && r > 1 && e[i - 1] === t[r - 2] && e[i - 2] === t[r - 1] && (n[i][r] = Math.min(n[i][r], n[i - 2][r - 2] + 1));
		}
		return n[e.length][t.length];
	}
	function n(e, n) {
		if (!n || n.length === 0) return ``;
		n = Array.from(new Set(n));
		let r = e.startsWith(`--`);
		r && (e = e.slice(2), n = n.map((e) => e.slice(2)));
		let i = [], a = 3;
		return n.forEach((n) => {
			if (n.length <= 1) return;
			let r = t(e, n), o = Math.max(e.length, n.length);
			(o - r) / o > .4 && (r < a ? (a = r, i = [n]) : r === a && i.push(n));
		}), i.sort((e, t) => e.localeCompare(t)), r && (i = i.map((e) => `--${e}`)), i.length > 1 ? `\n(Did you mean one of ${i.join(`, `)}?)` : i.length === 1 ? `\n(Did you mean ${i[0]}?)` : ``;
	}
	e.suggestSimilar = n;
})), tD = n(((t) => {
	let n = e(`node:events`).EventEmitter, r = e(`node:child_process`), i = e(`node:path`), a = e(`node:fs`), o = e(`node:process`), { Argument: s, humanReadableArgName: c } = ZE(), { CommanderError: l } = XE(), { Help: u, stripColor: d } = QE(), { Option: f, DualOptions: p } = $E(), { suggestSimilar: m } = eD();
	var h = class e extends n {
		constructor(e) {
			super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = e || ``, this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = ``, this._summary = ``, this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
				writeOut: (e) => o.stdout.write(e),
				writeErr: (e) => o.stderr.write(e),
				outputError: (e, t) => t(e),
				getOutHelpWidth: () => o.stdout.isTTY ? o.stdout.columns : void 0,
				getErrHelpWidth: () => o.stderr.isTTY ? o.stderr.columns : void 0,
				getOutHasColors: () => _() ?? (o.stdout.isTTY && o.stdout.hasColors?.()),
				getErrHasColors: () => _() ?? (o.stderr.isTTY && o.stderr.hasColors?.()),
				stripColor: (e) => d(e)
			}, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(e) {
			return this._outputConfiguration = e._outputConfiguration, this._helpOption = e._helpOption, this._helpCommand = e._helpCommand, this._helpConfiguration = e._helpConfiguration, this._exitCallback = e._exitCallback, this._storeOptionsAsProperties = e._storeOptionsAsProperties, this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue, this._allowExcessArguments = e._allowExcessArguments, this._enablePositionalOptions = e._enablePositionalOptions, this._showHelpAfterError = e._showHelpAfterError, this._showSuggestionAfterError = e._showSuggestionAfterError, this;
		}
		_getCommandAndAncestors() {
			let e = [];
			for (let t = this; t; t = t.parent) e.push(t);
			return e;
		}
		command(e, t, n) {
			let r = t, i = n;
			typeof r == `object` && r && (i = r, r = null), i ||= {};
			let [, a, o] = e.match(/([^ ]+) *(.*)/), s = this.createCommand(a);
			return r && (s.description(r), s._executableHandler = !0), i.isDefault && (this._defaultCommandName = s._name), s._hidden = !!(i.noHelp || i.hidden), s._executableFile = i.executableFile || null, o && s.arguments(o), this._registerCommand(s), s.parent = this, s.copyInheritedSettings(this), r ? this : s;
		}
		createCommand(t) {
			return new e(t);
		}
		createHelp() {
			return Object.assign(new u(), this.configureHelp());
		}
		configureHelp(e) {
			return e === void 0 ? this._helpConfiguration : (this._helpConfiguration = e, this);
		}
		configureOutput(e) {
			return e === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
				...this._outputConfiguration,
				...e
			}, this);
		}
		showHelpAfterError(e = !0) {
			return typeof e != `string` && (e = !!e), this._showHelpAfterError = e, this;
		}
		showSuggestionAfterError(e = !0) {
			return this._showSuggestionAfterError = !!e, this;
		}
		addCommand(e, t) {
			if (!e._name) throw Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			return t ||= {}, t.isDefault && (this._defaultCommandName = e._name), (t.noHelp || t.hidden) && (e._hidden = !0), this._registerCommand(e), e.parent = this, e._checkForBrokenPassThrough(), this;
		}
		createArgument(e, t) {
			return new s(e, t);
		}
		argument(e, t, n, r) {
			let i = this.createArgument(e, t);
			return typeof n == `function` ? i.default(r).argParser(n) : i.default(n), this.addArgument(i), this;
		}
		arguments(e) {
			return e.trim().split(/ +/).forEach((e) => {
				this.argument(e);
			}), this;
		}
		addArgument(e) {
			let t = this.registeredArguments.slice(-1)[0];
			if (t?.variadic) throw Error(`only the last argument can be variadic '${t.name()}'`);
			if (e.required && e.defaultValue !== void 0 && e.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${e.name()}'`);
			return this.registeredArguments.push(e), this;
		}
		helpCommand(e, t) {
			if (typeof e == `boolean`) return this._addImplicitHelpCommand = e, e && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
			let [, n, r] = (e ?? `help [command]`).match(/([^ ]+) *(.*)/), i = t ?? `display help for command`, a = this.createCommand(n);
			return a.helpOption(!1), r && a.arguments(r), i && a.description(i), this._addImplicitHelpCommand = !0, this._helpCommand = a, (e || t) && this._initCommandGroup(a), this;
		}
		addHelpCommand(e, t) {
			return typeof e == `object` ? (this._addImplicitHelpCommand = !0, this._helpCommand = e, this._initCommandGroup(e), this) : (this.helpCommand(e, t), this);
		}
		_getHelpCommand() {
			return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand(`help`)) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
		}
		hook(e, t) {
			let n = [
				`preSubcommand`,
				`preAction`,
				`postAction`
			];
			if (!n.includes(e)) throw Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join(`', '`)}'`);
			return this._lifeCycleHooks[e] ? this._lifeCycleHooks[e].push(t) : this._lifeCycleHooks[e] = [t], this;
		}
		exitOverride(e) {
			return this._exitCallback = e || ((e) => {
				if (e.code !== `commander.executeSubCommandAsync`) throw e;
			}), this;
		}
		_exit(e, t, n) {
			this._exitCallback && this._exitCallback(new l(e, t, n)), o.exit(e);
		}
		action(e) {
			let t = (t) => {
				let n = this.registeredArguments.length, r = t.slice(0, n);
				return r[n] = this._storeOptionsAsProperties ? this : this.opts(), r.push(this), e.apply(this, r);
			};
			return this._actionHandler = t, this;
		}
		createOption(e, t) {
			return new f(e, t);
		}
		_callParseArg(e, t, n, r) {
			try {
				return e.parseArg(t, n);
			} catch (e) {
				if (e.code === `commander.invalidArgument`) {
					let t = `${r} ${e.message}`;
					this.error(t, {
						exitCode: e.exitCode,
						code: e.code
					});
				}
				throw e;
			}
		}
		_registerOption(e) {
			let t = e.short && this._findOption(e.short) || e.long && this._findOption(e.long);
			if (t) {
				let n = e.long && this._findOption(e.long) ? e.long : e.short;
				throw Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`);
			}
			this._initOptionGroup(e), this.options.push(e);
		}
		_registerCommand(e) {
			let t = (e) => [e.name()].concat(e.aliases()), n = t(e).find((e) => this._findCommand(e));
			if (n) {
				let r = t(this._findCommand(n)).join(`|`), i = t(e).join(`|`);
				throw Error(`cannot add command '${i}' as already have command '${r}'`);
			}
			this._initCommandGroup(e), this.commands.push(e);
		}
		addOption(e) {
			this._registerOption(e);
			let t = e.name(), n = e.attributeName();
			if (e.negate) {
				let t = e.long.replace(/^--no-/, `--`);
				this._findOption(t) || this.setOptionValueWithSource(n, e.defaultValue === void 0 || e.defaultValue, `default`);
			} else e.defaultValue !== void 0 && this.setOptionValueWithSource(n, e.defaultValue, `default`);
			let r = (t, r, i) => {
				t == null && e.presetArg !== void 0 && (t = e.presetArg);
				let a = this.getOptionValue(n);
				t !== null && e.parseArg ? t = this._callParseArg(e, t, a, r) : t !== null && e.variadic && (t = e._collectValue(t, a)), t ??= e.negate ? !1 : e.isBoolean() || e.optional ? !0 : ``, this.setOptionValueWithSource(n, t, i);
			};
			return this.on(`option:` + t, (t) => {
				let n = `error: option '${e.flags}' argument '${t}' is invalid.`;
				r(t, n, `cli`);
			}), e.envVar && this.on(`optionEnv:` + t, (t) => {
				let n = `error: option '${e.flags}' value '${t}' from env '${e.envVar}' is invalid.`;
				r(t, n, `env`);
			}), this;
		}
		_optionEx(e, t, n, r, i) {
			if (typeof t == `object` && t instanceof f) throw Error(`To add an Option object use addOption() instead of option() or requiredOption()`);
			let a = this.createOption(t, n);
			if (a.makeOptionMandatory(!!e.mandatory), typeof r == `function`) a.default(i).argParser(r);
			else if (r instanceof RegExp) {
				let e = r;
				r = (t, n) => {
					let r = e.exec(t);
					return r ? r[0] : n;
				}, a.default(i).argParser(r);
			} else a.default(r);
			return this.addOption(a);
		}
		option(e, t, n, r) {
			return this._optionEx({}, e, t, n, r);
		}
		requiredOption(e, t, n, r) {
			return this._optionEx({ mandatory: !0 }, e, t, n, r);
		}
		combineFlagAndOptionalValue(e = !0) {
			return this._combineFlagAndOptionalValue = !!e, this;
		}
		allowUnknownOption(e = !0) {
			return this._allowUnknownOption = !!e, this;
		}
		allowExcessArguments(e = !0) {
			return this._allowExcessArguments = !!e, this;
		}
		enablePositionalOptions(e = !0) {
			return this._enablePositionalOptions = !!e, this;
		}
		passThroughOptions(e = !0) {
			return this._passThroughOptions = !!e, this._checkForBrokenPassThrough(), this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(e = !0) {
			if (this.options.length) throw Error(`call .storeOptionsAsProperties() before adding options`);
			if (Object.keys(this._optionValues).length) throw Error(`call .storeOptionsAsProperties() before setting option values`);
			return this._storeOptionsAsProperties = !!e, this;
		}
		getOptionValue(e) {
			return this._storeOptionsAsProperties ? this[e] : this._optionValues[e];
		}
		setOptionValue(e, t) {
			return this.setOptionValueWithSource(e, t, void 0);
		}
		setOptionValueWithSource(e, t, n) {
			return this._storeOptionsAsProperties ? this[e] = t : this._optionValues[e] = t, this._optionValueSources[e] = n, this;
		}
		getOptionValueSource(e) {
			return this._optionValueSources[e];
		}
		getOptionValueSourceWithGlobals(e) {
			let t;
			return this._getCommandAndAncestors().forEach((n) => {
				n.getOptionValueSource(e) !== void 0 && (t = n.getOptionValueSource(e));
			}), t;
		}
		_prepareUserArgs(e, t) {
			if (e !== void 0 && !Array.isArray(e)) throw Error(`first parameter to parse must be array or undefined`);
			if (t ||= {}, e === void 0 && t.from === void 0) {
				o.versions?.electron && (t.from = `electron`);
				let e = o.execArgv ?? [];
				(e.includes(`-e`) || e.includes(`--eval`) || e.includes(`-p`) || e.includes(`--print`)) && (t.from = `eval`);
			}
			e === void 0 && (e = o.argv), this.rawArgs = e.slice();
			let n;
			switch (t.from) {
				case void 0:
				case `node`:
					this._scriptPath = e[1], n = e.slice(2);
					break;
				case `electron`:
					o.defaultApp ? (this._scriptPath = e[1], n = e.slice(2)) : n = e.slice(1);
					break;
				case `user`:
					n = e.slice(0);
					break;
				case `eval`:
					n = e.slice(1);
					break;
				default: throw Error(`unexpected parse option { from: '${t.from}' }`);
			}
			return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || `program`, n;
		}
		parse(e, t) {
			this._prepareForParse();
			let n = this._prepareUserArgs(e, t);
			return this._parseCommand([], n), this;
		}
		async parseAsync(e, t) {
			this._prepareForParse();
			let n = this._prepareUserArgs(e, t);
			return await this._parseCommand([], n), this;
		}
		_prepareForParse() {
			this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
		}
		_checkForMissingExecutable(e, t, n) {
			if (a.existsSync(e)) return;
			let r = `'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${t ? `searched for local subcommand relative to directory '${t}'` : `no directory for search for local subcommand, use .executableDir() to supply a custom directory`}`;
			throw Error(r);
		}
		_executeSubCommand(e, t) {
			t = t.slice();
			let n = !1, s = [
				`.js`,
				`.ts`,
				`.tsx`,
				`.mjs`,
				`.cjs`
			];
			function c(e, t) {
				let n = i.resolve(e, t);
				if (a.existsSync(n)) return n;
				if (s.includes(i.extname(t))) return;
				let r = s.find((e) => a.existsSync(`${n}${e}`));
				if (r) return `${n}${r}`;
			}
			this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let u = e._executableFile || `${this._name}-${e._name}`, d = this._executableDir || ``;
			if (this._scriptPath) {
				let e;
				try {
					e = a.realpathSync(this._scriptPath);
				} catch {
					e = this._scriptPath;
				}
				d = i.resolve(i.dirname(e), d);
			}
			if (d) {
				let t = c(d, u);
				if (!t && !e._executableFile && this._scriptPath) {
					let n = i.basename(this._scriptPath, i.extname(this._scriptPath));
					n !== this._name && (t = c(d, `${n}-${e._name}`));
				}
				u = t || u;
			}
			n = s.includes(i.extname(u));
			let f;
			o.platform === `win32` ? (this._checkForMissingExecutable(u, d, e._name), t.unshift(u), t = g(o.execArgv).concat(t), f = r.spawn(o.execPath, t, { stdio: `inherit` })) : n ? (t.unshift(u), t = g(o.execArgv).concat(t), f = r.spawn(o.argv[0], t, { stdio: `inherit` })) : f = r.spawn(u, t, { stdio: `inherit` }), f.killed || [
				`SIGUSR1`,
				`SIGUSR2`,
				`SIGTERM`,
				`SIGINT`,
				`SIGHUP`
			].forEach((e) => {
				o.on(e, () => {
					f.killed === !1 && f.exitCode === null && f.kill(e);
				});
			});
			let p = this._exitCallback;
			f.on(`close`, (e) => {
				e ??= 1, p ? p(new l(e, `commander.executeSubCommandAsync`, `(close)`)) : o.exit(e);
			}), f.on(`error`, (t) => {
				if (t.code === `ENOENT`) this._checkForMissingExecutable(u, d, e._name);
				else if (t.code === `EACCES`) throw Error(`'${u}' not executable`);
				if (!p) o.exit(1);
				else {
					let e = new l(1, `commander.executeSubCommandAsync`, `(error)`);
					e.nestedError = t, p(e);
				}
			}), this.runningCommand = f;
		}
		_dispatchSubcommand(e, t, n) {
			let r = this._findCommand(e);
			r || this.help({ error: !0 }), r._prepareForParse();
			let i;
			return i = this._chainOrCallSubCommandHook(i, r, `preSubcommand`), i = this._chainOrCall(i, () => {
				if (r._executableHandler) this._executeSubCommand(r, t.concat(n));
				else return r._parseCommand(t, n);
			}), i;
		}
		_dispatchHelpCommand(e) {
			e || this.help();
			let t = this._findCommand(e);
			return t && !t._executableHandler && t.help(), this._dispatchSubcommand(e, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? `--help`]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((e, t) => {
				e.required && this.args[t] == null && this.missingArgument(e.name());
			}), this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic || this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
		}
		_processArguments() {
			let e = (e, t, n) => {
				let r = t;
				if (t !== null && e.parseArg) {
					let i = `error: command-argument value '${t}' is invalid for argument '${e.name()}'.`;
					r = this._callParseArg(e, t, n, i);
				}
				return r;
			};
			this._checkNumberOfArguments();
			let t = [];
			this.registeredArguments.forEach((n, r) => {
				let i = n.defaultValue;
				n.variadic ? r < this.args.length ? (i = this.args.slice(r), n.parseArg && (i = i.reduce((t, r) => e(n, r, t), n.defaultValue))) : i === void 0 && (i = []) : r < this.args.length && (i = this.args[r], n.parseArg && (i = e(n, i, n.defaultValue))), t[r] = i;
			}), this.processedArgs = t;
		}
		_chainOrCall(e, t) {
			return e?.then && typeof e.then == `function` ? e.then(() => t()) : t();
		}
		_chainOrCallHooks(e, t) {
			let n = e, r = [];
			return this._getCommandAndAncestors().reverse().filter((e) => e._lifeCycleHooks[t] !== void 0).forEach((e) => {
				e._lifeCycleHooks[t].forEach((t) => {
					r.push({
						hookedCommand: e,
						callback: t
					});
				});
			}), t === `postAction` && r.reverse(), r.forEach((e) => {
				n = this._chainOrCall(n, () => e.callback(e.hookedCommand, this));
			}), n;
		}
		_chainOrCallSubCommandHook(e, t, n) {
			let r = e;
			return this._lifeCycleHooks[n] !== void 0 && this._lifeCycleHooks[n].forEach((e) => {
				r = this._chainOrCall(r, () => e(this, t));
			}), r;
		}
		_parseCommand(e, t) {
			let n = this.parseOptions(t);
			if (this._parseOptionsEnv(), this._parseOptionsImplied(), e = e.concat(n.operands), t = n.unknown, this.args = e.concat(t), e && this._findCommand(e[0])) return this._dispatchSubcommand(e[0], e.slice(1), t);
			if (this._getHelpCommand() && e[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(e[1]);
			if (this._defaultCommandName) return this._outputHelpIfRequested(t), this._dispatchSubcommand(this._defaultCommandName, e, t);
			this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(n.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let r = () => {
				n.unknown.length > 0 && this.unknownOption(n.unknown[0]);
			}, i = `command:${this.name()}`;
			if (this._actionHandler) {
				r(), this._processArguments();
				let n;
				return n = this._chainOrCallHooks(n, `preAction`), n = this._chainOrCall(n, () => this._actionHandler(this.processedArgs)), this.parent && (n = this._chainOrCall(n, () => {
					this.parent.emit(i, e, t);
				})), n = this._chainOrCallHooks(n, `postAction`), n;
			}
			if (this.parent?.listenerCount(i)) r(), this._processArguments(), this.parent.emit(i, e, t);
			else if (e.length) {
				if (this._findCommand(`*`)) return this._dispatchSubcommand(`*`, e, t);
				this.listenerCount(`command:*`) ? this.emit(`command:*`, e, t) : this.commands.length ? this.unknownCommand() : (r(), this._processArguments());
			} else this.commands.length ? (r(), this.help({ error: !0 })) : (r(), this._processArguments());
		}
		_findCommand(e) {
			if (e) return this.commands.find((t) => t._name === e || t._aliases.includes(e));
		}
		_findOption(e) {
			return this.options.find((t) => t.is(e));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((e) => {
				e.options.forEach((t) => {
					t.mandatory && e.getOptionValue(t.attributeName()) === void 0 && e.missingMandatoryOptionValue(t);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			let e = this.options.filter((e) => {
				let t = e.attributeName();
				return this.getOptionValue(t) !== void 0 && this.getOptionValueSource(t) !== "default";
			});
			e.filter((e) => e.conflictsWith.length > 0).forEach((t) => {
				let n = e.find((e) => t.conflictsWith.includes(e.attributeName()));
				n && this._conflictingOption(t, n);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((e) => {
				e._checkForConflictingLocalOptions();
			});
		}
		parseOptions(e) {
			let t = [], n = [], r = t;
			function i(e) {
				return e.length > 1 && e[0] === `-`;
			}
			let a = (e) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(e) ? !this._getCommandAndAncestors().some((e) => e.options.map((e) => e.short).some((e) => /^-\d$/.test(e))) : !1, o = null, s = null, c = 0;
			for (; c < e.length || s;) {
				let l = s ?? e[c++];
				if (s = null, l === `--`) {
					r === n && r.push(l), r.push(...e.slice(c));
					break;
				}
				if (o && (!i(l) || a(l))) this.emit(`option:${o.name()}`, l);
				else {
					if (o = null, i(l)) {
						let t = this._findOption(l);
						if (t) {
							if (t.required) {
								let n = e[c++];
								n === void 0 && this.optionMissingArgument(t), this.emit(`option:${t.name()}`, n);
							} else if (t.optional) {
								let n = null;
								c < e.length && (!i(e[c]) || a(e[c])) && (n = e[c++]), this.emit(`option:${t.name()}`, n);
							} else this.emit(`option:${t.name()}`);
							o = t.variadic ? t : null;
							continue;
						}
					}
					if (l.length > 2 && l[0] === `-` && l[1] !== `-`) {
						let e = this._findOption(`-${l[1]}`);
						if (e) {
							e.required || e.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${e.name()}`, l.slice(2)) : (this.emit(`option:${e.name()}`), s = `-${l.slice(2)}`);
							continue;
						}
					}
					if (/^--[^=]+=/.test(l)) {
						let e = l.indexOf(`=`), t = this._findOption(l.slice(0, e));
						if (t && (t.required || t.optional)) {
							this.emit(`option:${t.name()}`, l.slice(e + 1));
							continue;
						}
					}
					if (r === t && i(l) && !(this.commands.length === 0 && a(l)) && (r = n), (this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && n.length === 0) {
						if (this._findCommand(l)) {
							t.push(l), n.push(...e.slice(c));
							break;
						}
						if (this._getHelpCommand() && l === this._getHelpCommand().name()) {
							t.push(l, ...e.slice(c));
							break;
						}
						if (this._defaultCommandName) {
							n.push(l, ...e.slice(c));
							break;
						}
					}
					if (this._passThroughOptions) {
						r.push(l, ...e.slice(c));
						break;
					}
					r.push(l);
				}
			}
			return {
				operands: t,
				unknown: n
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				let e = {}, t = this.options.length;
				for (let n = 0; n < t; n++) {
					let t = this.options[n].attributeName();
					e[t] = t === this._versionOptionName ? this._version : this[t];
				}
				return e;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((e, t) => Object.assign(e, t.opts()), {});
		}
		error(e, t) {
			this._outputConfiguration.outputError(`${e}\n`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == `string` ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
			let n = t || {}, r = n.exitCode || 1, i = n.code || `commander.error`;
			this._exit(r, i, e);
		}
		_parseOptionsEnv() {
			this.options.forEach((e) => {
				if (e.envVar && e.envVar in o.env) {
					let t = e.attributeName();
					(this.getOptionValue(t) === void 0 || [
						`default`,
						`config`,
						`env`
					].includes(this.getOptionValueSource(t))) && (e.required || e.optional ? this.emit(`optionEnv:${e.name()}`, o.env[e.envVar]) : this.emit(`optionEnv:${e.name()}`));
				}
			});
		}
		_parseOptionsImplied() {
			let e = new p(this.options), t = (e) => this.getOptionValue(e) !== void 0 && ![`default`, `implied`].includes(this.getOptionValueSource(e));
			this.options.filter((n) => n.implied !== void 0 && t(n.attributeName()) && e.valueFromOption(this.getOptionValue(n.attributeName()), n)).forEach((e) => {
				Object.keys(e.implied).filter((e) => !t(e)).forEach((t) => {
					this.setOptionValueWithSource(t, e.implied[t], `implied`);
				});
			});
		}
		missingArgument(e) {
			let t = `error: missing required argument '${e}'`;
			this.error(t, { code: `commander.missingArgument` });
		}
		optionMissingArgument(e) {
			let t = `error: option '${e.flags}' argument missing`;
			this.error(t, { code: `commander.optionMissingArgument` });
		}
		missingMandatoryOptionValue(e) {
			let t = `error: required option '${e.flags}' not specified`;
			this.error(t, { code: `commander.missingMandatoryOptionValue` });
		}
		_conflictingOption(e, t) {
			let n = (e) => {
				let t = e.attributeName(), n = this.getOptionValue(t), r = this.options.find((e) => e.negate && t === e.attributeName()), i = this.options.find((e) => !e.negate && t === e.attributeName());
				return r && (r.presetArg === void 0 && n === !1 || r.presetArg !== void 0 && n === r.presetArg) ? r : i || e;
			}, r = (e) => {
				let t = n(e), r = t.attributeName();
				return this.getOptionValueSource(r) === `env` ? `environment variable '${t.envVar}'` : `option '${t.flags}'`;
			}, i = `error: ${r(e)} cannot be used with ${r(t)}`;
			this.error(i, { code: `commander.conflictingOption` });
		}
		unknownOption(e) {
			if (this._allowUnknownOption) return;
			let t = ``;
			if (e.startsWith(`--`) && this._showSuggestionAfterError) {
				let n = [], r = this;
				do {
					let e = r.createHelp().visibleOptions(r).filter((e) => e.long).map((e) => e.long);
					n = n.concat(e), r = r.parent;
				} while (r && !r._enablePositionalOptions);
				t = m(e, n);
			}
			let n = `error: unknown option '${e}'${t}`;
			this.error(n, { code: `commander.unknownOption` });
		}
		_excessArguments(e) {
			if (this._allowExcessArguments) return;
			let t = this.registeredArguments.length, n = t === 1 ? `` : `s`, r = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ``}. Expected ${t} argument${n} but got ${e.length}.`;
			this.error(r, { code: `commander.excessArguments` });
		}
		unknownCommand() {
			let e = this.args[0], t = ``;
			if (this._showSuggestionAfterError) {
				let n = [];
				this.createHelp().visibleCommands(this).forEach((e) => {
					n.push(e.name()), e.alias() && n.push(e.alias());
				}), t = m(e, n);
			}
			let n = `error: unknown command '${e}'${t}`;
			this.error(n, { code: `commander.unknownCommand` });
		}
		version(e, t, n) {
			if (e === void 0) return this._version;
			this._version = e, t ||= `-V, --version`, n ||= `output the version number`;
			let r = this.createOption(t, n);
			return this._versionOptionName = r.attributeName(), this._registerOption(r), this.on(`option:` + r.name(), () => {
				this._outputConfiguration.writeOut(`${e}\n`), this._exit(0, `commander.version`, e);
			}), this;
		}
		description(e, t) {
			return e === void 0 && t === void 0 ? this._description : (this._description = e, t && (this._argsDescription = t), this);
		}
		summary(e) {
			return e === void 0 ? this._summary : (this._summary = e, this);
		}
		alias(e) {
			if (e === void 0) return this._aliases[0];
			let t = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (t = this.commands[this.commands.length - 1]), e === t._name) throw Error(`Command alias can't be the same as its name`);
			let n = this.parent?._findCommand(e);
			if (n) {
				let t = [n.name()].concat(n.aliases()).join(`|`);
				throw Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${t}'`);
			}
			return t._aliases.push(e), this;
		}
		aliases(e) {
			return e === void 0 ? this._aliases : (e.forEach((e) => this.alias(e)), this);
		}
		usage(e) {
			if (e === void 0) {
				if (this._usage) return this._usage;
				let e = this.registeredArguments.map((e) => c(e));
				return [].concat(this.options.length || this._helpOption !== null ? `[options]` : [], this.commands.length ? `[command]` : [], this.registeredArguments.length ? e : []).join(` `);
			}
			return this._usage = e, this;
		}
		name(e) {
			return e === void 0 ? this._name : (this._name = e, this);
		}
		helpGroup(e) {
			return e === void 0 ? this._helpGroupHeading ?? `` : (this._helpGroupHeading = e, this);
		}
		commandsGroup(e) {
			return e === void 0 ? this._defaultCommandGroup ?? `` : (this._defaultCommandGroup = e, this);
		}
		optionsGroup(e) {
			return e === void 0 ? this._defaultOptionGroup ?? `` : (this._defaultOptionGroup = e, this);
		}
		_initOptionGroup(e) {
			this._defaultOptionGroup && !e.helpGroupHeading && e.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(e) {
			this._defaultCommandGroup && !e.helpGroup() && e.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(e) {
			return this._name = i.basename(e, i.extname(e)), this;
		}
		executableDir(e) {
			return e === void 0 ? this._executableDir : (this._executableDir = e, this);
		}
		helpInformation(e) {
			let t = this.createHelp(), n = this._getOutputContext(e);
			t.prepareContext({
				error: n.error,
				helpWidth: n.helpWidth,
				outputHasColors: n.hasColors
			});
			let r = t.formatHelp(this, t);
			return n.hasColors ? r : this._outputConfiguration.stripColor(r);
		}
		_getOutputContext(e) {
			e ||= {};
			let t = !!e.error, n, r, i;
			return t ? (n = (e) => this._outputConfiguration.writeErr(e), r = this._outputConfiguration.getErrHasColors(), i = this._outputConfiguration.getErrHelpWidth()) : (n = (e) => this._outputConfiguration.writeOut(e), r = this._outputConfiguration.getOutHasColors(), i = this._outputConfiguration.getOutHelpWidth()), {
				error: t,
				write: (e) => (r || (e = this._outputConfiguration.stripColor(e)), n(e)),
				hasColors: r,
				helpWidth: i
			};
		}
		outputHelp(e) {
			let t;
			typeof e == `function` && (t = e, e = void 0);
			let n = this._getOutputContext(e), r = {
				error: n.error,
				write: n.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((e) => e.emit(`beforeAllHelp`, r)), this.emit(`beforeHelp`, r);
			let i = this.helpInformation({ error: n.error });
			if (t && (i = t(i), typeof i != `string` && !Buffer.isBuffer(i))) throw Error(`outputHelp callback must return a string or a Buffer`);
			n.write(i), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit(`afterHelp`, r), this._getCommandAndAncestors().forEach((e) => e.emit(`afterAllHelp`, r));
		}
		helpOption(e, t) {
			return typeof e == `boolean` ? (e ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(e ?? `-h, --help`, t ?? `display help for command`), (e || t) && this._initOptionGroup(this._helpOption), this);
		}
		_getHelpOption() {
			return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
		}
		addHelpOption(e) {
			return this._helpOption = e, this._initOptionGroup(e), this;
		}
		help(e) {
			this.outputHelp(e);
			let t = Number(o.exitCode ?? 0);
			t === 0 && e && typeof e != `function` && e.error && (t = 1), this._exit(t, `commander.help`, `(outputHelp)`);
		}
		addHelpText(e, t) {
			let n = [
				`beforeAll`,
				`before`,
				`after`,
				`afterAll`
			];
			if (!n.includes(e)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join(`', '`)}'`);
			let r = `${e}Help`;
			return this.on(r, (e) => {
				let n;
				n = typeof t == `function` ? t({
					error: e.error,
					command: e.command
				}) : t, n && e.write(`${n}\n`);
			}), this;
		}
		_outputHelpIfRequested(e) {
			let t = this._getHelpOption();
			t && e.find((e) => t.is(e)) && (this.outputHelp(), this._exit(0, `commander.helpDisplayed`, `(outputHelp)`));
		}
	};
	function g(e) {
		return e.map((e) => {
			if (!e.startsWith(`--inspect`)) return e;
			let t, n = `127.0.0.1`, r = `9229`, i;
			return (i = e.match(/^(--inspect(-brk)?)$/)) === null ? (i = e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) === null ? (i = e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (t = i[1], n = i[3], r = i[4]) : (t = i[1], /^\d+$/.test(i[3]) ? r = i[3] : n = i[3]) : t = i[1], t && r !== `0` ? `${t}=${n}:${parseInt(r) + 1}` : e;
		});
	}
	function _() {
		if (o.env.NO_COLOR || o.env.FORCE_COLOR === `0` || o.env.FORCE_COLOR === `false`) return !1;
		if (o.env.FORCE_COLOR || o.env.CLICOLOR_FORCE !== void 0) return !0;
	}
	t.Command = h, t.useColor = _;
}));
const { program: nD, createCommand: rD, createArgument: iD, createOption: aD, CommanderError: oD, InvalidArgumentError: sD, InvalidOptionArgumentError: cD, Command: lD, Argument: uD, Option: dD, Help: fD } = t(n(((e) => {
	let { Argument: t } = ZE(), { Command: n } = tD(), { CommanderError: r, InvalidArgumentError: i } = XE(), { Help: a } = QE(), { Option: o } = $E();
	e.program = new n(), e.createCommand = (e) => new n(e), e.createOption = (e, t) => new o(e, t), e.createArgument = (e, n) => new t(e, n), e.Command = n, e.Option = o, e.Argument = t, e.Help = a, e.CommanderError = r, e.InvalidArgumentError = i, e.InvalidOptionArgumentError = i;
}))(), 1).default, pD = globalThis.window?.document !== void 0;
globalThis.process?.versions?.node, globalThis.process?.versions?.bun, globalThis.Deno?.version?.deno, globalThis.process?.versions?.electron, globalThis.navigator?.userAgent?.includes(`jsdom`), typeof WorkerGlobalScope < `u` && globalThis instanceof WorkerGlobalScope, typeof DedicatedWorkerGlobalScope < `u` && globalThis instanceof DedicatedWorkerGlobalScope, typeof SharedWorkerGlobalScope < `u` && globalThis instanceof SharedWorkerGlobalScope, typeof ServiceWorkerGlobalScope < `u` && globalThis instanceof ServiceWorkerGlobalScope;
const mD = globalThis.navigator?.userAgentData?.platform;
mD === `macOS` || globalThis.navigator?.platform === `MacIntel` || globalThis.navigator?.userAgent?.includes(` Mac `) === !0 || globalThis.process?.platform, mD === `Windows` || globalThis.navigator?.platform === `Win32` || globalThis.process?.platform, mD === `Linux` || globalThis.navigator?.platform?.startsWith(`Linux`) === !0 || globalThis.navigator?.userAgent?.includes(` Linux `) === !0 || globalThis.process?.platform, mD === `iOS` || globalThis.navigator?.platform === `MacIntel` && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform), mD === `Android` || globalThis.navigator?.platform === `Android` || globalThis.navigator?.userAgent?.includes(` Android `) === !0 || globalThis.process?.platform, !pD && S.env.TERM_PROGRAM;
const hD = !pD && S.platform === `win32`;
pD || S.env.TERM?.startsWith(`screen`) || S.env.TERM?.startsWith(`tmux`) || S.env.TMUX, pD || S.cwd;
const gD = (e = 1) => `\x1B[` + e + `A`, _D = (e = 1) => `\x1B[` + e + `B`, vD = (e) => {
	let t = ``;
	for (let n = 0; n < e; n++) t += yD + (n < e - 1 ? gD() : ``);
	return e && (t += `\x1B[G`), t;
}, yD = `\x1B[2K`;
(() => {
	if (pD || !hD) return !1;
	let e = r.release().split(`.`), t = Number(e[0]), n = Number(e[2] ?? 0);
	return t < 10 || t === 10 && n < 10586;
})();
const bD = (e, t, n, r) => {
	if (n === `length` || n === `prototype` || n === `arguments` || n === `caller`) return;
	let i = Object.getOwnPropertyDescriptor(e, n), a = Object.getOwnPropertyDescriptor(t, n);
	(xD(i, a) || !r) && Object.defineProperty(e, n, a);
}, xD = function(e, t) {
	return e === void 0 || e.configurable || e.writable === t.writable && e.enumerable === t.enumerable && e.configurable === t.configurable && (e.writable || e.value === t.value);
}, SD = (e, t) => {
	let n = Object.getPrototypeOf(t);
	n !== Object.getPrototypeOf(e) && Object.setPrototypeOf(e, n);
}, CD = (e, t) => `/* Wrapped ${e}*/\n${t}`, wD = Object.getOwnPropertyDescriptor(Function.prototype, `toString`), TD = Object.getOwnPropertyDescriptor(Function.prototype.toString, `name`), ED = (e, t, n) => {
	let r = n === `` ? `` : `with ${n.trim()}() `, i = CD.bind(null, r, t.toString());
	Object.defineProperty(i, "name", TD);
	let { writable: a, enumerable: o, configurable: s } = wD;
	Object.defineProperty(e, "toString", {
		value: i,
		writable: a,
		enumerable: o,
		configurable: s
	});
};
function DD(e, t, { ignoreNonConfigurable: n = !1 } = {}) {
	let { name: r } = e;
	for (let r of Reflect.ownKeys(t)) bD(e, t, r, n);
	return SD(e, t), ED(e, t, r), e;
}
const OD = /* @__PURE__ */ new WeakMap(), kD = (e, t = {}) => {
	if (typeof e != `function`) throw TypeError(`Expected a function`);
	let n, r = 0, i = e.displayName || e.name || `<anonymous>`, a = function(...o) {
		if (OD.set(a, ++r), r === 1) n = e.apply(this, o), e = void 0;
		else if (t.throw === !0) throw Error(`Function \`${i}\` can only be called once`);
		return n;
	};
	return DD(a, e), OD.set(a, r), a;
};
kD.callCount = (e) => {
	if (!OD.has(e)) throw Error(`The given function \`${e.name}\` is not wrapped by the \`onetime\` package`);
	return OD.get(e);
};
const AD = [];
AD.push(`SIGHUP`, `SIGINT`, `SIGTERM`), process.platform !== `win32` && AD.push(`SIGALRM`, `SIGABRT`, `SIGVTALRM`, `SIGXCPU`, `SIGXFSZ`, `SIGUSR2`, `SIGTRAP`, `SIGSYS`, `SIGQUIT`, `SIGIOT`), process.platform === `linux` && AD.push(`SIGIO`, `SIGPOLL`, `SIGPWR`, `SIGSTKFLT`);
const jD = (e) => !!e && typeof e == `object` && typeof e.removeListener == `function` && typeof e.emit == `function` && typeof e.reallyExit == `function` && typeof e.listeners == `function` && typeof e.kill == `function` && typeof e.pid == `number` && typeof e.on == `function`, MD = Symbol.for(`signal-exit emitter`), ND = globalThis, PD = Object.defineProperty.bind(Object);
var FD = class {
	emitted = {
		afterExit: !1,
		exit: !1
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (ND[MD]) return ND[MD];
		PD(ND, MD, {
			value: this,
			writable: !1,
			enumerable: !1,
			configurable: !1
		});
	}
	on(e, t) {
		this.listeners[e].push(t);
	}
	removeListener(e, t) {
		let n = this.listeners[e], r = n.indexOf(t);
		r !== -1 && (r === 0 && n.length === 1 ? n.length = 0 : n.splice(r, 1));
	}
	emit(e, t, n) {
		if (this.emitted[e]) return !1;
		this.emitted[e] = !0;
		let r = !1;
		for (let i of this.listeners[e]) r = i(t, n) === !0 || r;
		return e === `exit` && (r = this.emit(`afterExit`, t, n) || r), r;
	}
}, ID = class {};
const LD = (e) => ({
	onExit(t, n) {
		return e.onExit(t, n);
	},
	load() {
		return e.load();
	},
	unload() {
		return e.unload();
	}
});
var RD = class extends ID {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, zD = class extends ID {
	#e = BD.platform === `win32` ? `SIGINT` : `SIGHUP`;
	#t = new FD();
	#n;
	#r;
	#i;
	#a = {};
	#o = !1;
	constructor(e) {
		super(), this.#n = e, this.#a = {};
		for (let t of AD) this.#a[t] = () => {
			let n = this.#n.listeners(t), { count: r } = this.#t, i = e;
			if (typeof i.__signal_exit_emitter__ == `object` && typeof i.__signal_exit_emitter__.count == `number` && (r += i.__signal_exit_emitter__.count), n.length === r) {
				this.unload();
				let n = this.#t.emit(`exit`, null, t), r = t === `SIGHUP` ? this.#e : t;
				n || e.kill(e.pid, r);
			}
		};
		this.#i = e.reallyExit, this.#r = e.emit;
	}
	onExit(e, t) {
		if (!jD(this.#n)) return () => {};
		this.#o === !1 && this.load();
		let n = t?.alwaysLast ? `afterExit` : `exit`;
		return this.#t.on(n, e), () => {
			this.#t.removeListener(n, e), this.#t.listeners.exit.length === 0 && this.#t.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#o) {
			this.#o = !0, this.#t.count += 1;
			for (let e of AD) try {
				let t = this.#a[e];
				t && this.#n.on(e, t);
			} catch {}
			this.#n.emit = (e, ...t) => this.#c(e, ...t), this.#n.reallyExit = (e) => this.#s(e);
		}
	}
	unload() {
		this.#o && (this.#o = !1, AD.forEach((e) => {
			let t = this.#a[e];
			if (!t) throw Error(`Listener not defined for signal: ` + e);
			try {
				this.#n.removeListener(e, t);
			} catch {}
		}), this.#n.emit = this.#r, this.#n.reallyExit = this.#i, --this.#t.count);
	}
	#s(e) {
		return jD(this.#n) ? (this.#n.exitCode = e || 0, this.#t.emit(`exit`, this.#n.exitCode, null), this.#i.call(this.#n, this.#n.exitCode)) : 0;
	}
	#c(e, ...t) {
		let n = this.#r;
		if (e === `exit` && jD(this.#n)) {
			typeof t[0] == `number` && (this.#n.exitCode = t[0]);
			let r = n.call(this.#n, e, ...t);
			return this.#t.emit(`exit`, this.#n.exitCode, null), r;
		}
		return n.call(this.#n, e, ...t);
	}
};
const BD = globalThis.process, { onExit: VD, load: HD, unload: UD } = LD(jD(BD) ? new zD(BD) : new RD()), WD = S.stderr.isTTY ? S.stderr : S.stdout.isTTY ? S.stdout : void 0, GD = WD ? kD(() => {
	VD(() => {
		WD.write(`\x1B[?25h`);
	}, { alwaysLast: !0 });
}) : () => {};
let KD = !1;
const qD = {};
qD.show = (e = S.stderr) => {
	e.isTTY && (KD = !1, e.write(`\x1B[?25h`));
}, qD.hide = (e = S.stderr) => {
	e.isTTY && (GD(), KD = !0, e.write(`\x1B[?25l`));
}, qD.toggle = (e, t) => {
	e !== void 0 && (KD = e), KD ? qD.show(t) : qD.hide(t);
};
const JD = String.raw`(?:\u001B\u005C|\u009C)`, YD = String.raw`\u0018\u001A\u001B\u0080-\u009F`, XD = String.raw`(?:\u001B\]|\u009D)[^\u0007${YD}]*(?:\u0007|${JD})`, ZD = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${YD}]*${JD}`, QD = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${JD})?`}|${XD}|${ZD}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function $D({ onlyFirst: e = !1 } = {}) {
	return new RegExp(QD, e ? void 0 : `g`);
}
const eO = $D();
function tO(e) {
	if (typeof e != `string`) throw TypeError(`Expected a \`string\`, got \`${typeof e}\``);
	return !e.includes(`\x1B`) && !e.includes(``) ? e : e.replace(eO, ``);
}
const nO = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], rO = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], iO = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], aO = (e, t) => {
	let n = 0, r = Math.floor(e.length / 2) - 1;
	for (; n <= r;) {
		let i = Math.floor((n + r) / 2), a = i * 2;
		if (t < e[a]) r = i - 1;
		else if (t > e[a + 1]) n = i + 1;
		else return !0;
	}
	return !1;
}, oO = 19968, [sO, cO] = lO(iO);
function lO(e) {
	let t = e[0], n = e[1];
	for (let r = 0; r < e.length; r += 2) {
		let i = e[r], a = e[r + 1];
		if (oO >= i && oO <= a) return [i, a];
		a - i > n - t && (t = i, n = a);
	}
	return [t, n];
}
const uO = (e) => e < 161 || e > 1114109 ? !1 : aO(nO, e), dO = (e) => e < 12288 || e > 65510 ? !1 : aO(rO, e), fO = (e) => e >= sO && e <= cO ? !0 : e < 4352 || e > 262141 ? !1 : aO(iO, e);
function pO(e) {
	if (!Number.isSafeInteger(e)) throw TypeError(`Expected a code point, got \`${typeof e}\`.`);
}
function mO(e, { ambiguousAsWide: t = !1 } = {}) {
	return pO(e), dO(e) || fO(e) || t && uO(e) ? 2 : 1;
}
const hO = new Intl.Segmenter(), gO = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v, _O = /\p{Spacing_Mark}/v, vO = /^\p{RGI_Emoji}$/v, yO = /^[\d#*]\u20E3$/, bO = /\p{Extended_Pictographic}/gu;
function xO(e) {
	if (e.length > 50) return !1;
	if (yO.test(e)) return !0;
	if (e.includes(`‍`)) {
		let t = e.match(bO);
		return t !== null && t.length >= 2;
	}
	return !1;
}
function SO(e) {
	let t = e.search(gO);
	return t === -1 ? void 0 : e.slice(t);
}
function CO(e) {
	return e >= 4352 && e <= 4447 || e >= 43360 && e <= 43388;
}
function wO(e) {
	return e >= 4448 && e <= 4519 || e >= 55216 && e <= 55238;
}
function TO(e) {
	return e >= 4520 && e <= 4607 || e >= 55243 && e <= 55291;
}
function EO(e) {
	return CO(e) || wO(e) || TO(e);
}
function DO(e, t) {
	let n = [];
	for (let t of e) gO.test(t) && n.push(t.codePointAt(0));
	if (n.length === 0) return;
	let r = 0;
	for (let e = 0; e < n.length; e++) {
		let i = n[e];
		if (!EO(i)) {
			if (r === 0) return;
			for (let i = e; i < n.length; i++) r += mO(n[i], t);
			return r;
		}
		CO(i) && wO(n[e + 1]) ? (r += 2, e += TO(n[e + 2]) ? 2 : 1) : r += mO(i, t);
	}
	return r;
}
function OO(e, t) {
	let n = 0, r = !0;
	for (let i of e) r ? r = !1 : (_O.test(i) || i >= `＀` && i <= `￯`) && (n += mO(i.codePointAt(0), t));
	return n;
}
function kO(e, t = {}) {
	if (typeof e != `string` || e.length === 0) return 0;
	let { ambiguousIsNarrow: n = !0, countAnsiEscapeCodes: r = !1 } = t, i = e;
	if (!r && (i.includes(`\x1B`) || i.includes(``)) && (i = tO(i)), i.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(i)) return i.length;
	let a = 0, o = { ambiguousAsWide: !n };
	for (let { segment: e } of hO.segment(i)) {
		let t = SO(e);
		if (t === void 0) continue;
		if (vO.test(e) || xO(e)) {
			a += 2;
			continue;
		}
		let n = DO(t, o);
		if (n !== void 0) {
			a += n;
			continue;
		}
		let r = t.codePointAt(0);
		a += mO(r, o), a += OO(t, o);
	}
	return a;
}
const AO = (e = 0) => (t) => `\u001B[${t + e}m`, jO = (e = 0) => (t) => `\u001B[${38 + e};5;${t}m`, MO = (e = 0) => (t, n, r) => `\u001B[${38 + e};2;${t};${n};${r}m`, NO = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(NO.modifier);
const PO = Object.keys(NO.color), FO = Object.keys(NO.bgColor);
[...PO, ...FO];
function IO() {
	let e = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(NO)) {
		for (let [t, r] of Object.entries(n)) NO[t] = {
			open: `\u001B[${r[0]}m`,
			close: `\u001B[${r[1]}m`
		}, n[t] = NO[t], e.set(r[0], r[1]);
		Object.defineProperty(NO, t, {
			value: n,
			enumerable: !1
		});
	}
	return Object.defineProperty(NO, "codes", {
		value: e,
		enumerable: !1
	}), NO.color.close = `\x1B[39m`, NO.bgColor.close = `\x1B[49m`, NO.color.ansi = AO(), NO.color.ansi256 = jO(), NO.color.ansi16m = MO(), NO.bgColor.ansi = AO(10), NO.bgColor.ansi256 = jO(10), NO.bgColor.ansi16m = MO(10), Object.defineProperties(NO, {
		rgbToAnsi256: {
			value(e, t, n) {
				return e === t && t === n ? e < 8 ? 16 : e > 248 ? 231 : Math.round((e - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(e / 255 * 5) + 6 * Math.round(t / 255 * 5) + Math.round(n / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(e) {
				let t = /[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));
				if (!t) return [
					0,
					0,
					0
				];
				let [n] = t;
				n.length === 3 && (n = [...n].map((e) => e + e).join(``));
				let r = Number.parseInt(n, 16);
				return [
					r >> 16 & 255,
					r >> 8 & 255,
					r & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (e) => NO.rgbToAnsi256(...NO.hexToRgb(e)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(e) {
				if (e < 8) return 30 + e;
				if (e < 16) return 90 + (e - 8);
				let t, n, r;
				if (e >= 232) t = ((e - 232) * 10 + 8) / 255, n = t, r = t;
				else {
					e -= 16;
					let i = e % 36;
					t = Math.floor(e / 36) / 5, n = Math.floor(i / 6) / 5, r = i % 6 / 5;
				}
				let i = Math.max(t, n, r) * 2;
				if (i === 0) return 30;
				let a = 30 + (Math.round(r) << 2 | Math.round(n) << 1 | Math.round(t));
				return i === 2 && (a += 60), a;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (e, t, n) => NO.ansi256ToAnsi(NO.rgbToAnsi256(e, t, n)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (e) => NO.ansi256ToAnsi(NO.hexToAnsi256(e)),
			enumerable: !1
		}
	}), NO;
}
const LO = IO(), RO = /* @__PURE__ */ new Set([`\x1B`, ``]), zO = [...RO].join(``), BO = `(?:\x07|\x1B\\\\)`, VO = String.raw`[^\u0000-\u001F\u007F-\u009F]*`, HO = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${VO})${BO}`, UO = `${VO}${BO}`, WO = RegExp(`(?:\\[|)(?:(?<sgr>[0-9;:]*)m|[0-?]*[ -/]*[@-~])|\\](?:${HO}|${UO})`, `y`), GO = new Set(LO.codes.values());
GO.delete(0);
const KO = new Intl.Segmenter(), qO = (e) => kO(e, { countAnsiEscapeCodes: !0 }), JO = RegExp(`[${zO}]`, `g`), YO = RegExp(`[\\n${zO}]`, `g`), XO = /^[ -~]*$/, ZO = (e) => `[${e}m`, QO = (e, t = ``) => `]8;${t};${e}`, $O = (e, t) => {
	if (RO.has(e[t])) return WO.lastIndex = t, WO.exec(e) ?? void 0;
}, ek = (e, t, n = () => {}) => {
	let r = 0, i = 0;
	for (; i < e.length;) {
		JO.lastIndex = i;
		let a = JO.exec(e);
		if (!a) break;
		let o = $O(e, a.index);
		o ? (a.index > r && t(e.slice(r, a.index)), n(o[0]), i = a.index + o[0].length, r = i) : i = a.index + 1;
	}
	r < e.length && t(e.slice(r));
}, tk = (e) => {
	let t = ``;
	return ek(e, (e) => {
		t += e;
	}), qO(t);
}, nk = (e) => {
	let t = [];
	return ek(e, (e) => {
		if (XO.test(e)) for (let n of e) t.push({
			value: n,
			width: 1
		});
		else for (let { segment: n } of KO.segment(e)) t.push({
			value: n,
			width: qO(n)
		});
	}, (e) => {
		t.push({
			value: e,
			width: 0
		});
	}), t;
}, rk = (e) => {
	let t = {
		value: ``,
		plainText: ``
	}, n = [t];
	ek(e, (e) => {
		let r = e.split(` `);
		t.value += r[0], t.plainText += r[0];
		for (let e = 1; e < r.length; e++) t = {
			value: r[e],
			plainText: r[e]
		}, n.push(t);
	}, (e) => {
		t.value += e;
	});
	for (let e of n) e.width = qO(e.plainText);
	return n;
}, ik = (e) => {
	let t = e.split(`:`), n = Number.parseInt(t[0], 10), r = Number.parseInt(t[1], 10);
	if (![
		38,
		48,
		58
	].includes(n)) return;
	if (r === 5 && t.length === 3 && /^\d+$/.test(t[2])) return {
		code: n,
		open: e,
		hasArguments: !0
	};
	if (r !== 2) return;
	let i = t.length === 6 ? t.slice(3) : t.slice(2), a = t.length === 6 ? t[2] : void 0;
	if (i.length === 3 && i.every((e) => /^\d+$/.test(e)) && (a === void 0 || /^\d*$/.test(a))) return {
		code: n,
		open: e,
		hasArguments: !0
	};
}, ak = (e) => {
	let t = e.split(`;`), n = [];
	for (let e = 0; e < t.length; e++) {
		let r = t[e];
		if (r.includes(`:`)) {
			let e = ik(r);
			e && n.push(e);
			continue;
		}
		let i = r === `` ? 0 : Number.parseInt(r, 10);
		if (Number.isFinite(i)) {
			if (i === 38 || i === 48 || i === 58) {
				if (e + 1 >= t.length) break;
				let r = Number.parseInt(t[e + 1], 10), a = Number.parseInt(t[e + 2], 10);
				if (r === 5 && Number.isFinite(a)) {
					n.push({
						code: i,
						open: [
							i,
							r,
							a
						].join(`;`),
						hasArguments: !0
					}), e += 2;
					continue;
				}
				let o = Number.parseInt(t[e + 2], 10), s = Number.parseInt(t[e + 3], 10), c = Number.parseInt(t[e + 4], 10);
				if (r === 2 && Number.isFinite(o) && Number.isFinite(s) && Number.isFinite(c)) {
					n.push({
						code: i,
						open: [
							i,
							r,
							o,
							s,
							c
						].join(`;`),
						hasArguments: !0
					}), e += 4;
					continue;
				}
				break;
			}
			n.push({
				code: i,
				open: String(i),
				hasArguments: !1
			});
		}
	}
	return n;
}, ok = (e, t) => {
	let n = e.findIndex((e) => e.family === t);
	n !== -1 && e.splice(n, 1);
}, sk = (e, t) => {
	ok(e, t.family), e.push(t);
}, ck = (e, t) => {
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.family.startsWith(`modifier-`) && r.close === t && e.splice(n, 1);
	}
}, lk = (e) => {
	let { code: t, open: n, hasArguments: r } = e;
	if (t >= 30 && t <= 37 || t >= 90 && t <= 97 || t === 38 && r) return {
		family: `foreground`,
		open: n,
		close: 39
	};
	if (t >= 40 && t <= 47 || t >= 100 && t <= 107 || t === 48 && r) return {
		family: `background`,
		open: n,
		close: 49
	};
	if (t === 58 && r) return {
		family: `underlineColor`,
		open: n,
		close: 59
	};
}, uk = (e, t) => e === 0 ? (t.length = 0, !0) : e === 39 ? (ok(t, `foreground`), !0) : e === 49 ? (ok(t, `background`), !0) : e === 59 ? (ok(t, `underlineColor`), !0) : GO.has(e) ? (ck(t, e), !0) : !1, dk = (e, t) => {
	let { code: n } = e;
	if (uk(n, t)) return;
	let r = lk(e);
	if (r) {
		sk(t, r);
		return;
	}
	let i = LO.codes.get(n);
	i !== void 0 && i !== 0 && sk(t, {
		family: `modifier-${n}`,
		open: e.open,
		close: i
	});
}, fk = (e, t) => {
	for (let n of ak(e)) dk(n, t);
}, pk = (e, t) => {
	for (let { code: n } of ak(e)) uk(n, t);
}, mk = (e, t, n) => {
	let r = t;
	for (; r < e.length;) {
		let t = $O(e, r);
		if (!t) break;
		t.groups.sgr !== void 0 && pk(t.groups.sgr, n), r += t[0].length;
	}
}, hk = (e) => [...e].reverse().map((e) => ZO(e.close)).join(``), gk = (e) => e.map((e) => ZO(e.open)).join(``), _k = (e, t, n, r) => {
	let i = nk(t), a = r;
	for (let t = 0; t < i.length; t++) {
		let r = i[t];
		r.width > 0 && a > 0 && a + r.width > n && (e.push(``), a = 0), e[e.length - 1] += r.value, a += r.width, a === n && t < i.length - 1 && (e.push(``), a = 0);
	}
	return !a && e.at(-1).length > 0 && e.length > 1 && (e[e.length - 2] += e.pop()), tk(e.at(-1));
}, vk = (e) => {
	if (!e.includes(` `)) return e;
	let t = [];
	ek(e, (e) => {
		t.push({
			value: e,
			isEscape: !1
		});
	}, (e) => {
		t.push({
			value: e,
			isEscape: !0
		});
	});
	for (let e = t.length - 1; e >= 0; e--) {
		let n = t[e];
		if (n.isEscape) continue;
		let r = n.value.length;
		for (; r > 0 && n.value[r - 1] === ` `;) r--;
		if (n.value = n.value.slice(0, r), qO(n.value) > 0) break;
	}
	return t.map((e) => e.value).join(``);
}, yk = (e) => {
	if (!e.includes(`	`)) return e;
	let t = 0, n = ``, r = ``;
	return ek(e, (e) => {
		let i = e.split(`	`);
		for (let [e, a] of i.entries()) if (n += a, r += a, e < i.length - 1) {
			t += qO(r), r = ``;
			let e = 8 - t % 8;
			n += ` `.repeat(e), t += e;
		}
	}, (e) => {
		n += e;
	}), n;
}, bk = (e) => {
	let t = ``, n, r = [], i = 0, a = 0;
	for (; i < e.length;) {
		YO.lastIndex = i;
		let o = YO.exec(e);
		if (!o) break;
		if (i = o.index, o[0] !== `
`) {
			let t = $O(e, i);
			if (!t) {
				i++;
				continue;
			}
			let { groups: a } = t;
			a.sgr === void 0 ? a.uri !== void 0 && (n = a.uri.length === 0 ? void 0 : {
				parameters: a.parameters,
				uri: a.uri
			}) : fk(a.sgr, r), i += t[0].length;
		} else if (t += e.slice(a, i), i > a && (n && (t += QO(``)), t += hk(r)), t += `
`, i++, a = i, i < e.length && e[i] !== `
`) {
			let a = [...r];
			mk(e, i, a), t += gk(a), n && (t += QO(n.uri, n.parameters));
		}
	}
	return t + e.slice(a);
}, xk = (e, t, n = {}) => {
	if (n.trim !== !1 && e.trim() === ``) return ``;
	let r = rk(e), i = [``], a = 0, o = -1, s = !0;
	for (let e of r) {
		let r = i.length - 1;
		if (n.trim !== !1 && o !== r) {
			let e = i[r], t = e.trimStart();
			t.length !== e.length && (i[r] = t, a = tk(t)), t.length > 0 && (o = r);
		}
		if (s ? s = !1 : (a >= t && (n.wordWrap === !1 || n.trim === !1) && (i.push(``), a = 0), (a > 0 || n.trim === !1) && (i[i.length - 1] += ` `, a++)), n.hard && n.wordWrap !== !1 && e.width > t) {
			let n = t - a, r = 1 + Math.floor((e.width - n - 1) / t);
			Math.floor((e.width - 1) / t) < r && (i.push(``), a = 0), a = _k(i, e.value, t, a);
		} else {
			if (a + e.width > t && a > 0 && e.width > 0) {
				if (n.wordWrap === !1 && a < t) {
					a = _k(i, e.value, t, a);
					continue;
				}
				i.push(``), a = 0;
			}
			a + e.width > t && n.wordWrap === !1 ? a = _k(i, e.value, t, a) : (i[i.length - 1] += e.value, a += e.width);
		}
	}
	return n.trim !== !1 && (i = i.map((e) => vk(e))), bk(i.join(`
`));
}, Sk = (e) => {
	let t = ``;
	return ek(e, (e) => {
		t += e.normalize();
	}, (e) => {
		t += e;
	}), t;
};
function Ck(e, t, n) {
	return Sk(String(e)).replaceAll(`\r
`, `
`).split(`
`).map((e) => xk(yk(e), t, n)).join(`
`);
}
function wk(e) {
	return Number.isInteger(e) ? dO(e) || fO(e) : !1;
}
const Tk = /* @__PURE__ */ new Set([
	27,
	144,
	152,
	155,
	156,
	157,
	158,
	159
]), Ek = `\x1B]8;`, Dk = `8;`, Ok = `${Ek};`, kk = `${Dk};`, Ak = `0`.codePointAt(0), jk = `9`.codePointAt(0), Mk = `;`.codePointAt(0), Nk = `:`.codePointAt(0), Pk = `0`.codePointAt(0), Fk = `?`.codePointAt(0), Ik = ` `.codePointAt(0), Lk = `/`.codePointAt(0), Rk = `@`.codePointAt(0), zk = `~`.codePointAt(0), Bk = /\p{Emoji_Presentation}/u, Vk = new Intl.Segmenter(void 0, { granularity: `grapheme` }), Hk = /* @__PURE__ */ new Set();
for (let [, e] of LO.codes) Hk.add(e);
function Uk(e) {
	return e >= Ak && e <= jk || e === Mk || e === Nk;
}
function Wk(e) {
	return e >= Pk && e <= Fk;
}
function Gk(e) {
	return e >= Ik && e <= Lk;
}
function Kk(e) {
	return e >= Rk && e <= zk;
}
function qk(e) {
	return e >= 127462 && e <= 127487;
}
function Jk(e, t) {
	return {
		token: {
			type: `control`,
			code: e
		},
		endIndex: t
	};
}
function Yk(e) {
	if (Bk.test(e)) return !0;
	for (let t of e) {
		let e = t.codePointAt(0);
		if (e === 65039 || e === 8419) return !0;
	}
	return !1;
}
function Xk(e) {
	let t = 0;
	for (let n of e) {
		let e = n.codePointAt(0);
		if (wk(e)) return 2;
		qk(e) && t++;
	}
	return t >= 1 || Yk(e) ? 2 : 1;
}
function Zk(e) {
	return e.startsWith(``) ? `` : `\x1B[`;
}
function Qk(e, t) {
	return `${e}${t.join(`;`)}m`;
}
function $k(e) {
	let t = [], n = Zk(e), r;
	if (e.startsWith(`\x1B[`)) r = e.slice(2, -1);
	else if (e.startsWith(``)) r = e.slice(1, -1);
	else return t;
	let i = r.length === 0 ? [`0`] : r.split(`;`), a = 0;
	for (; a < i.length;) {
		let e = Number.parseInt(i[a], 10);
		if (Number.isNaN(e)) {
			a++;
			continue;
		}
		if (e === 0) {
			t.push({ type: `reset` }), a++;
			continue;
		}
		if (e === 38 || e === 48) {
			let r = Number.parseInt(i[a + 1], 10);
			if (r === 5 && a + 2 < i.length) {
				let r = Qk(n, i.slice(a, a + 3));
				t.push({
					type: `start`,
					code: r,
					endCode: LO.color.ansi(e === 38 ? 39 : 49)
				}), a += 3;
				continue;
			}
			if (r === 2 && a + 4 < i.length) {
				let r = Qk(n, i.slice(a, a + 5));
				t.push({
					type: `start`,
					code: r,
					endCode: LO.color.ansi(e === 38 ? 39 : 49)
				}), a += 5;
				continue;
			}
			let o = Qk(n, [i[a]]);
			t.push({
				type: `start`,
				code: o,
				endCode: LO.color.ansi(e === 38 ? 39 : 49)
			}), a++;
			continue;
		}
		if (Hk.has(e)) {
			t.push({
				type: `end`,
				endCode: LO.color.ansi(e)
			}), a++;
			continue;
		}
		let r = LO.codes.get(e);
		if (r !== void 0) {
			let e = Qk(n, [i[a]]);
			t.push({
				type: `start`,
				code: e,
				endCode: LO.color.ansi(r)
			}), a++;
			continue;
		}
		let o = Qk(n, [i[a]]);
		t.push({
			type: `start`,
			code: o,
			endCode: LO.reset.open
		}), a++;
	}
	return t.length === 0 && t.push({ type: `reset` }), t;
}
function eA(e, t) {
	let n = e.codePointAt(t), r;
	if (n === 27) {
		if (e[t + 1] !== `[`) return;
		r = t + 2;
	} else if (n === 155) r = t + 1;
	else return;
	let i = !0;
	for (let n = r; n < e.length; n++) {
		let r = e.codePointAt(n);
		if (Kk(r)) {
			let r = e.slice(t, n + 1);
			return e[n] !== `m` || !i ? Jk(r, n + 1) : {
				token: {
					type: `sgr`,
					code: r,
					fragments: $k(r)
				},
				endIndex: n + 1
			};
		}
		if (Wk(r)) {
			Uk(r) || (i = !1);
			continue;
		}
		if (Gk(r)) {
			i = !1;
			continue;
		}
		let a = n;
		return Jk(e.slice(t, a), a);
	}
	return Jk(e.slice(t), e.length);
}
function tA(e, t) {
	let n, r, i = e.codePointAt(t);
	if (i === 27 && e.startsWith(Ek, t)) n = Ek, r = Ok;
	else if (i === 157 && e.startsWith(Dk, t)) n = Dk, r = kk;
	else return;
	let a = e.indexOf(`;`, t + n.length);
	if (a === -1) return Jk(e.slice(t), e.length);
	for (let n = a + 1; n < e.length; n++) {
		let i = e[n];
		if (i === `\x07`) return {
			token: {
				type: `hyperlink`,
				code: e.slice(t, n + 1),
				action: n === a + 1 ? `close` : `open`,
				closePrefix: r,
				terminator: `\x07`
			},
			endIndex: n + 1
		};
		if (i === `\x1B` && e[n + 1] === `\\`) return {
			token: {
				type: `hyperlink`,
				code: e.slice(t, n + 2),
				action: n === a + 1 ? `close` : `open`,
				closePrefix: r,
				terminator: `\x1B\\`
			},
			endIndex: n + 2
		};
		if (i === ``) return {
			token: {
				type: `hyperlink`,
				code: e.slice(t, n + 1),
				action: n === a + 1 ? `close` : `open`,
				closePrefix: r,
				terminator: ``
			},
			endIndex: n + 1
		};
	}
	return Jk(e.slice(t), e.length);
}
function nA(e, t) {
	let n = e.codePointAt(t), r, i = !1;
	switch (n) {
		case 27:
			switch (e[t + 1]) {
				case `]`:
					r = t + 2, i = !0;
					break;
				case `P`:
				case `X`:
				case `^`:
				case `_`:
					r = t + 2;
					break;
				case `\\`: return Jk(`\x1B\\`, t + 2);
				default: return;
			}
			break;
		case 157:
			r = t + 1, i = !0;
			break;
		case 144:
		case 152:
		case 158:
		case 159:
			r = t + 1;
			break;
		case 156: return Jk(``, t + 1);
		default: return;
	}
	for (let n = r; n < e.length; n++) {
		if (i && e[n] === `\x07`) return Jk(e.slice(t, n + 1), n + 1);
		if (e[n] === `\x1B` && e[n + 1] === `\\`) return Jk(e.slice(t, n + 2), n + 2);
		if (e[n] === ``) return Jk(e.slice(t, n + 1), n + 1);
	}
	return Jk(e.slice(t), e.length);
}
function rA(e, t) {
	let n = e.codePointAt(t);
	if (n === 27 || n === 157) {
		let n = tA(e, t);
		if (n) return n;
	}
	return nA(e, t) || eA(e, t);
}
function iA(e, t, n) {
	for (; t < e.length;) {
		let r = e.codePointAt(t);
		if (!Tk.has(r)) break;
		let i = rA(e, t);
		if (!i) break;
		n.push(i.token), t = i.endIndex;
	}
	return t;
}
function aA(e, t, n) {
	let r = n.containing(t);
	if (r && r.index === t) return {
		token: {
			type: `character`,
			value: r.segment,
			visibleWidth: Xk(r.segment),
			isGraphemeContinuation: !1
		},
		endIndex: t + r.segment.length
	};
}
function oA(e) {
	let t = [], n = 0;
	for (; n < e.length;) {
		let r = e.codePointAt(n);
		if (Tk.has(r)) {
			let t = rA(e, n);
			if (t) {
				n = t.endIndex;
				continue;
			}
		}
		let i = String.fromCodePoint(r);
		t.push({
			value: i,
			visibleWidth: 1,
			isGraphemeContinuation: !1
		}), n += i.length;
	}
	return t;
}
function sA(e) {
	if (e.length === 0) return;
	let t = e.map(({ value: e }) => e).join(``), n = [], r = 0;
	for (let t of e) n.push(r), r += t.value.length;
	let i = 0;
	for (let r of Vk.segment(t)) {
		for (; i < e.length && n[i] < r.index;) i++;
		let t = i, a = !0;
		for (; t < e.length && n[t] < r.index + r.segment.length;) e[t].visibleWidth = a ? Xk(r.segment) : 0, e[t].isGraphemeContinuation = !a, a = !1, t++;
		i = t;
	}
}
function cA(e, { endCharacter: t = 1 / 0 } = {}) {
	let n = [], r = oA(e);
	sA(r);
	let i = 0, a = 0, o = 0;
	for (; i < e.length;) {
		let s = e.codePointAt(i);
		if (Tk.has(s)) {
			let t = rA(e, i);
			if (t) {
				n.push(t.token), i = t.endIndex;
				continue;
			}
		}
		let c = String.fromCodePoint(s), l = r[a], u = wk(s) ? 2 : c.length;
		l && (u = l.visibleWidth);
		let d = {
			type: `character`,
			value: c,
			visibleWidth: u,
			isGraphemeContinuation: l ? l.isGraphemeContinuation : !1
		};
		if (n.push(d), i += c.length, a++, o += d.visibleWidth, o >= t) {
			let t = r[a];
			if (!t || !t.isGraphemeContinuation) {
				i = iA(e, i, n);
				break;
			}
		}
	}
	return n;
}
function lA(e, t) {
	let n = `${e}${t}`, r = e.length;
	for (let e of Vk.segment(n)) {
		if (e.index === r) return !1;
		if (e.index > r) return !0;
	}
	return !0;
}
function uA(e, t, n, r) {
	if (!n) return !1;
	let i = t, a = !1;
	for (; i < e.length;) {
		let t = e.codePointAt(i);
		if (Tk.has(t)) {
			let t = rA(e, i);
			if (t) {
				a = !0, i = t.endIndex;
				continue;
			}
		}
		if (!a) return !1;
		let o = aA(e, i, r);
		return !o || lA(n, o.token.value);
	}
	return !1;
}
function dA(e, { endCharacter: t = 1 / 0 } = {}) {
	let n = [], r = Vk.segment(e), i = 0, a = 0, o, s = !1;
	for (; i < e.length;) {
		let c = e.codePointAt(i);
		if (Tk.has(c)) {
			let t = rA(e, i);
			if (t) {
				n.push(t.token), i = t.endIndex, s = !0;
				continue;
			}
		}
		let l = aA(e, i, r);
		if (!l || s && o && lA(o, l.token.value)) return cA(e, { endCharacter: t });
		if (n.push(l.token), i = l.endIndex, a += l.token.visibleWidth, s = !1, o = l.token.value, a >= t) {
			if (uA(e, i, o, r)) return cA(e, { endCharacter: t });
			i = iA(e, i, n);
			break;
		}
	}
	return n;
}
function fA(e, t) {
	for (let n of t) switch (n.type) {
		case `reset`:
			e.clear();
			break;
		case `end`:
			e.delete(n.endCode);
			break;
		case `start`: e.delete(n.endCode), e.set(n.endCode, n.code);
	}
	return e;
}
function pA(e) {
	return [...e.keys()].reverse().join(``);
}
function mA(e) {
	return `${e.closePrefix}${e.terminator}`;
}
function hA(e, t) {
	let n = !1, r = !1;
	for (let i of e.fragments) i.type === `start` ? n = !0 : (i.type === `reset` && t.size > 0 || i.type === `end` && t.has(i.endCode)) && (r = !0);
	return r && !n;
}
function gA({ token: e, isPastEnd: t, activeStyles: n, returnValue: r, include: i, activeHyperlink: a, position: o }) {
	return t && !hA(e, n) || (n = fA(n, e.fragments), i && (r += e.code)), {
		activeStyles: n,
		activeHyperlink: a,
		position: o,
		returnValue: r,
		include: i
	};
}
function _A({ token: e, isPastEnd: t, activeStyles: n, activeHyperlink: r, position: i, returnValue: a, include: o }) {
	return t && (e.action !== `close` || !r) || (e.action === `open` ? r = e : e.action === `close` && (r = void 0), o && (a += e.code)), {
		activeStyles: n,
		activeHyperlink: r,
		position: i,
		returnValue: a,
		include: o
	};
}
function vA({ token: e, isPastEnd: t, activeStyles: n, activeHyperlink: r, position: i, returnValue: a, include: o }) {
	return !t && o && (a += e.code), {
		activeStyles: n,
		activeHyperlink: r,
		position: i,
		returnValue: a,
		include: o
	};
}
function yA({ token: e, start: t, activeStyles: n, activeHyperlink: r, position: i, returnValue: a, include: o }) {
	return !o && i >= t && !e.isGraphemeContinuation && (o = !0, a = [...n.values()].join(``), r && (a += r.code)), o && (a += e.value), i += e.visibleWidth, {
		activeStyles: n,
		activeHyperlink: r,
		position: i,
		returnValue: a,
		include: o
	};
}
const bA = {
	sgr: gA,
	hyperlink: _A,
	control: vA,
	character: yA
};
function xA(e) {
	let t = bA[e.token.type];
	if (!t) {
		let { activeStyles: t, activeHyperlink: n, position: r, returnValue: i, include: a } = e;
		return {
			activeStyles: t,
			activeHyperlink: n,
			position: r,
			returnValue: i,
			include: a
		};
	}
	return t(e);
}
function SA(e) {
	let t = Array.from({ length: e.length }, () => !1), n = !1;
	for (let r = e.length - 1; r >= 0; r--) {
		let i = e[r];
		t[r] = n, i.type === `character` && (n = !!i.isGraphemeContinuation);
	}
	return t;
}
function CA(e, t, n) {
	let r = dA(e, { endCharacter: n }), i = SA(r), a = /* @__PURE__ */ new Map(), o, s = 0, c = ``, l = !1;
	for (let [e, u] of r.entries()) {
		let r = n !== void 0 && s >= n;
		if (r && u.type !== `character` && i[e] && (r = !1), r && u.type === `character` && !u.isGraphemeContinuation) break;
		({activeStyles: a, activeHyperlink: o, position: s, returnValue: c, include: l} = xA({
			token: u,
			isPastEnd: r,
			start: t,
			activeStyles: a,
			activeHyperlink: o,
			position: s,
			returnValue: c,
			include: l
		}));
	}
	return l ? (o && (c += mA(o)), c += pA(a), c) : ``;
}
const wA = (e, t) => e.columns ?? t ?? 80, TA = (e, t, n) => {
	let r = e.rows ?? n ?? 24;
	if (r === void 0) return {
		text: t,
		wasClipped: !1
	};
	if (r === 0) return {
		text: ``,
		wasClipped: t !== ``
	};
	let i = tO(t), a = [...i].filter((e) => e === `
`).length + 1, o = Math.max(0, a - r);
	if (o === 0) return {
		text: t,
		wasClipped: !1
	};
	let s = 0, c = 0;
	for (let [e, t] of [...i].entries()) if (t === `
` && (s++, s === o)) {
		c = e + 1;
		break;
	}
	return {
		text: CA(t, c),
		wasClipped: !0
	};
}, EA = (e, t) => {
	let n = 0;
	for (; n < e.length && n < t.length && e[n] === t[n]; n++);
	let r = e.length - 1, i = t.length - 1;
	for (; r >= n && i >= n && e[r] === t[i];) r--, i--;
	return {
		start: n,
		endPrevious: r,
		endNext: i
	};
}, DA = ({ prevCount: e, start: t, endPrevious: n, endNext: r, nextLines: i, nextWrappedEndsWithNewline: a }) => {
	let o = ``, s = Math.max(0, e - 1 - t);
	s > 0 && (o += gD(s)), o += `\x1B[G`;
	let c = Math.max(0, n - t + 1);
	for (let e = 0; e < c; e++) o += yD, e < c - 1 && (o += _D());
	c > 1 && (o += gD(c - 1)), o += `\x1B[G`;
	let l = i.slice(t, r + 1);
	if (l.length > 0) {
		let e = l.join(`
`);
		o += e, o += `\x1B[K`, a && !e.endsWith(`
`) && (o += `
`);
	}
	let u = t + l.length, d = i.length - 1 - u;
	return d > 0 && (o += _D(d)), o;
};
function OA(e, { showCursor: t = !1, defaultWidth: n, defaultHeight: r } = {}) {
	let i = 0, a = wA(e, n), o = ``, s = e.isTTY === !0, c = (t) => {
		t !== `` && (s ? e.write(`\x1B[?2026h` + t + `\x1B[?2026l`) : e.write(t));
	}, l = (t, n) => {
		let i = String(t), a = Ck(i.endsWith(`
`) ? i : `${i}\n`, n, {
			trim: !1,
			hard: !0,
			wordWrap: !1
		}), { text: o, wasClipped: s } = TA(e, a, r);
		return {
			wrapped: o,
			lines: o === `` ? [] : o.split(`
`),
			wasClipped: s
		};
	}, u = () => {
		o = ``, a = wA(e, n), i = 0;
	}, d = (...r) => {
		t || qD.hide();
		let s = wA(e, n), { wrapped: u, lines: d, wasClipped: f } = l(r.join(` `), s);
		if (d.length === 0) {
			o = u, a = s, i = 0;
			return;
		}
		if (u === o && a === s) return;
		if (i === 0) {
			c(u), o = u, a = s, i = d.length;
			return;
		}
		if (a !== s || f) {
			c(vD(i) + u), o = u, a = s, i = d.length;
			return;
		}
		let p = o === `` ? [] : o.split(`
`), { start: m, endPrevious: h, endNext: g } = EA(p, d);
		if (m === d.length && i === d.length) return;
		if (m === 0) {
			c(vD(i) + u), o = u, a = s, i = d.length;
			return;
		}
		let _ = DA({
			prevCount: i,
			start: m,
			endPrevious: h,
			endNext: g,
			nextLines: d,
			nextWrappedEndsWithNewline: u.endsWith(`
`)
		});
		c(_), o = u, a = s, i = d.length;
	};
	return d.clear = () => {
		c(vD(i)), u();
	}, d.done = () => {
		u(), t || qD.show();
	}, d.persist = (...t) => {
		let r = i > 0 ? vD(i) : ``;
		i > 0 && (i = 0);
		let a = `${t.join(` `)}`, o = wA(e, n), { wrapped: s } = l(a, o);
		c(r + s), u();
	}, d;
}
OA(S.stdout), OA(S.stderr);
export { ts as $, zl as A, gc as B, ku as C, Xl as D, Ll as E, sl as F, Ks as G, Xs as H, cl as I, pc as J, ic as K, Wc as L, Pl as M, jl as N, Zl as O, bl as P, Qs as Q, Uc as R, Ou as S, Au as T, lc as U, nc as V, vc as W, bs as X, ac as Y, sc as Z, yf as _, dD as a, du as b, kE as c, iC as d, Zo as et, $b as f, bf as g, Sf as h, sD as i, Fl as j, Bl as k, FE as l, um as m, lD as n, WE as o, qb as p, mc as q, oD as r, vE as s, OA as t, ct as tt, JC as u, Xd as v, yu as w, vu as x, Nu as y, Hc as z };
