import { describe, expect, it } from "vitest";
import { routineName } from "./routine-name.ts";

describe("routineName", () => {
  it.each([
    ["__convection_mod_MOD_do_convection", "convection_mod::do_convection"],
    ["__convection_mod_MOD_do_convection._omp_fn.12", "convection_mod::do_convection"],
    ["__a_mod_MOD_b._omp_fn.0.constprop.0", "a_mod::b"],
    ["convection_mod_mp_do_convection_", "convection_mod::do_convection"],
    [
      "convection_mod_mp_do_convection_.DIR.OMP.PARALLEL.2.split123",
      "convection_mod::do_convection",
    ],
    ["L_convection_mod_mp_do_convection___212__par_region0_2_0", "convection_mod::do_convection"],
    ["run_component._omp_fn.0", "run_component"],
    ["work.omp_outlined", "work"],
    ["work.omp_outlined_debug__", "work"],
    ["gckpp_fun.isra.0", "gckpp_fun"],
    ["gckpp_fun.part.0.cold", "gckpp_fun"],
    ["inner.3", "inner"],
    ["do_drydep_", "do_drydep"],
    ["MAIN__", "main program"],
    ["exp@@GLIBC_2.29", "exp"],
    ["__ieee754_exp_fma", "__ieee754_exp_fma"],
    ["Model::step(double)", "Model::step(double)"],
    ["[libnetcdff.so.7]", "[libnetcdff.so.7]"],
  ])("names %s", (symbol, name) => {
    expect(routineName(symbol)).toBe(name);
  });

  it("leaves no separator, line break or control character, and no empty or endless name", () => {
    expect(routineName("a;b\u001b[31m\nc")).toBe("a:b [31m c");
    expect(routineName("\u202e")).toBe("[unnamed]");
    expect(routineName("x".repeat(10_000))).toHaveLength(200);
  });
});
