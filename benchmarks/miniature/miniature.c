/* The miniature: the built-in model of gcbench. It is not GEOS-Chem.
 *
 * A small global model of atmospheric chemistry with realistic components: flux-form transport, stiff gas-phase chemistry, photolysis,
 * emissions, convection, boundary-layer mixing, dry and wet deposition. Its log follows GEOS-Chem Classic, so every part of gcbench
 * can be tried without GEOS-Chem and without input data. README.md describes what the model computes and how it was verified.
 * C17 and POSIX, OpenMP optional:
 *
 *     cc -std=c17 -O2 -fopenmp miniature.c -o miniature -lm
 *
 * Three rules apply everywhere:
 *  - A component processes independent units (columns, or lines of cells) with one function per unit. The function reads the model's
 *    fields and writes to the fields in its argument. run_component() adds threads, timer and work counter.
 *  - No result depends on the order of units, so the number of threads does not change results. Global sums are serial.
 *  - --slow repeats units before the real pass. Repeats write to scratch fields: they take real time but cannot change results.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef _OPENMP
#include <omp.h>
#define OMP(directive) _Pragma(#directive)
#else
#define OMP(directive)
#endif
#ifdef __clang__
#pragma STDC FP_CONTRACT OFF /* fused multiply-adds would depend on inlining; gcc disables them with -std=c17 */
#endif

#ifndef MINIATURE_VERSION
#define MINIATURE_VERSION "1.0.0"
#endif
#ifndef MINIATURE_SLOW
#define MINIATURE_SLOW "" /* default of --slow, for a deliberately slow build, e.g. "Convection=1.5" */
#endif
#if defined(__clang__)
#define COMPILER "Clang " __clang_version__
#elif defined(__GNUC__)
#define COMPILER "GNU C " __VERSION__
#else
#define COMPILER "unknown C compiler"
#endif

enum { TRANSPORT_STEP_S = 600, CHEMISTRY_STEP_S = 1200, USAGE_STATUS = 2, MOST_THREADS = 1024,
       MODEL_ERROR_STATUS = 159 /* as a shell reports GEOS-Chem's CALL EXIT(99999) */ };
#define PI 3.14159265358979323846
#define EARTH_RADIUS_M 6.371e6
#define GRAVITY_M_S2 9.80665
#define AVOGADRO_PER_MOL 6.02214076e23
#define BOLTZMANN_J_K 1.380649e-23
#define AIR_G_MOL 28.9644
#define DRY_GAS_J_KG_K 287.05
#define MOL_M2_PER_DU 4.4615e-4
#define REFERENCE_SURFACE_PA 101325.0
#define TOP_PA 100.0

static double smaller(double a, double b) { return a < b ? a : b; }
static double larger(double a, double b) { return a > b ? a : b; }
static double square(double x) { return x * x; }

/* ------------------------------------------------------- species ------------------------------------------------------------- */

/* Short-lived species come first. They remain in their cell; transport moves all others. The first N_CHEM react with each other. */
enum { O1D, O3P, OH, HO2, NO3, N2O5, NO, NO2, HNO3, O3, N_CHEM, NONE = N_CHEM, CO = N_CHEM, N_CO = 9, RN222 = CO + N_CO, PB210,
       E90, PASSIVE, PUFF, N_SPECIES, N_SHORT_LIVED = NO3, N_MOVED = N_SPECIES - N_SHORT_LIVED };
typedef enum { NO_FAMILY, NITROGEN, RADON_LEAD, CARBON_MONOXIDE, E90_FAMILY, PASSIVE_FAMILY, PUFF_FAMILY, N_FAMILIES } Family;
static const struct { const char *name; double g_mol; } families[N_FAMILIES] = {
    {"", 0}, {"Nitrogen", 14.007}, {"Radon+lead", 222}, {"CO", 28.01}, {"e90", AIR_G_MOL},
    {"PassiveTracer", AIR_G_MOL}, {"Puff", AIR_G_MOL}};

typedef struct {
    const char *name;
    double g_mol;
    Family family;
    double atoms;                /* atoms of the family's element per molecule */
    double henry_M_atm, henry_K; /* Sander (2015), Atmos. Chem. Phys. 15, 4399, rounded; 1e14 = dissolves completely */
    double land_cm_s, sea_cm_s;  /* dry-deposition velocity, magnitude from Wesely (1989), Atmos. Environ. 23, 1293 */
} Species;
#define CO_TAG(name) {name, 28.01, CARBON_MONOXIDE, 1, 9.7e-4, 1300, 0, 0}
static const Species species[N_SPECIES] = {
    [O1D] = {"O1D", 16, NO_FAMILY, 0, 0, 0, 0, 0},         [O3P] = {"O", 16, NO_FAMILY, 0, 0, 0, 0, 0},
    [OH] = {"OH", 17, NO_FAMILY, 0, 0, 0, 0, 0},           [HO2] = {"HO2", 33, NO_FAMILY, 0, 0, 0, 0, 0},
    [NO3] = {"NO3", 62, NITROGEN, 1, 3.8e-2, 0, 0.1, 0.1}, [N2O5] = {"N2O5", 108, NITROGEN, 2, 1e14, 0, 2, 1},
    [NO] = {"NO", 30, NITROGEN, 1, 1.9e-3, 1600, 0, 0},    [NO2] = {"NO2", 46, NITROGEN, 1, 1.2e-2, 2400, 0.3, 0.02},
    [HNO3] = {"HNO3", 63, NITROGEN, 1, 1e14, 0, 2, 1},     [O3] = {"O3", 48, NO_FAMILY, 0, 1.0e-2, 2800, 0.4, 0.05},
    [CO] = CO_TAG("CO_bg"), CO_TAG("CO_r1"), CO_TAG("CO_r2"), CO_TAG("CO_r3"), CO_TAG("CO_r4"), /* background, eight regions */
    CO_TAG("CO_r5"), CO_TAG("CO_r6"), CO_TAG("CO_r7"), CO_TAG("CO_r8"),
    [RN222] = {"Rn222", 222, RADON_LEAD, 1, 0, 0, 0, 0},   [PB210] = {"Pb210", 210, RADON_LEAD, 1, 1e14, 0, 0.1, 0.1},
    [E90] = {"e90", AIR_G_MOL, E90_FAMILY, 1, 0, 0, 0, 0}, [PASSIVE] = {"PassiveTracer", AIR_G_MOL, PASSIVE_FAMILY, 1, 0, 0, 0, 0},
    [PUFF] = {"Puff", AIR_G_MOL, PUFF_FAMILY, 1, 0, 0, 0, 0}};
#define PASSIVE_RATIO 1e-7 /* initially constant everywhere; transport must preserve that */

enum { N_HEIGHTS = 6 }; /* heights of the sounder in the diagnostics */
static const double height_Pa[N_HEIGHTS] = {80000, 50000, 30000, 10000, 3000, 500};

enum { J_O2, J_O3_O1D, J_O3_O, J_NO2, J_NO3_NO2, J_NO3_NO, J_N2O5, J_HNO3, N_J };

/* ------------------------------------------------------- state --------------------------------------------------------------- */

typedef struct { double lat_rad, lon_rad, area_m2, land_fraction, surface_Pa; } Place;

typedef struct {
    double cos_zenith, mixing_height_m, updraft_kg_m2_s, rain_kg_m2_s, cloud_albedo;
    int cloud_top; /* level index */
} Weather;

typedef enum { EMITTED, PRODUCED, DRY_DEPOSITED, WET_DEPOSITED, N_TERMS } Term;
typedef struct { double mol[N_TERMS][N_FAMILIES]; } Ledger;

/* Fields that components write. A cell's index is column * lm + level, with level 0 at the ground; a column's is j * im + i, with j from
 * the south. Scratch fields hold only one unit, so that repeats write to no more memory than the real pass. See column_in(), sweep_line(). */
typedef struct {
    bool one_unit;
    double (*tracer)[N_SPECIES];     /* [cell] mol/mol of dry air; kg during transport */
    double *air_kg;                  /* [cell] the sweeps of transport change it; the last one restores it */
    double *temperature_K;           /* [cell] */
    double (*photolysis_s)[N_J];     /* [cell] 1/s */
    double (*mean_ratio)[N_SPECIES]; /* [cell] sum over time steps, mol/mol */
    double (*mean_seen)[N_SPECIES];  /* [column * N_HEIGHTS + height] sum over time steps, mol/mol in the view of a sounder */
    double (*mean_mol_m2)[N_SPECIES];/* [column] sum over time steps, mol/m2 in the column */
    Weather *weather;                /* [column] */
    Ledger *ledger;                  /* [column] sources and sinks since the start of the run */
} Fields;

/* Memory of one thread: buffers for the longest line of cells, and scratch fields for repeats */
typedef struct {
    double (*mass)[N_MOVED], (*ratio)[N_MOVED], (*slope)[N_MOVED], (*carried)[N_MOVED], *air, *flux, *row[4];
    Fields scratch;
    float land_m2; /* see add_land() */
} Workspace;

typedef struct {
    int im, jm, lm, n_threads, n_steps, step;
    long n_columns, n_cells;
    int64_t start_s, now_s; /* seconds since 1970 */
    double e90_scale;       /* see add_land() */
    Place *place;
    double *dry_air_kg, *a_Pa, *b, *lat_edge_rad;
    double *zonal_kg, *wave_level_kg, *wave_lat, *wave_lon, *turn_level_kg, *turn_lat, *turn_lon; /* see prepare_winds() */
    const double *air_before_kg; /* air mass before the next sweep */
    Fields now;
    Workspace *workspace;
} Model;

static double edge_Pa(const Model *m, long c, int level) { return m->a_Pa[level] + m->b[level] * m->place[c].surface_Pa; }
static double middle_Pa(const Model *m, long c, int k) { return 0.5 * (edge_Pa(m, c, k) + edge_Pa(m, c, k + 1)); }
static double air_mol(const Model *m, long cell) { return m->dry_air_kg[cell] * 1e3 / AIR_G_MOL; }
static double layer_kg_m2(const Model *m, long c, int k) { return m->dry_air_kg[c * m->lm + k] / m->place[c].area_m2; }
static double layer_m(const Model *m, long c, int k)
{
    return layer_kg_m2(m, c, k) * DRY_GAS_J_KG_K * m->now.temperature_K[c * m->lm + k] / middle_Pa(m, c, k);
}
static long column_in(const Fields *out, long c) { return out->one_unit ? 0 : c; }
static double air_per_cm3(double p_Pa, double t_K) { return 1e-6 * p_Pa / (BOLTZMANN_J_K * t_K); }
static void book(Ledger *ledger, Term term, int s, double mol) { ledger->mol[term][species[s].family] += species[s].atoms * mol; }

/* ------------------------------------------------------- timers -------------------------------------------------------------- */

typedef enum { TOTAL, HEMCO, CHEMISTRY, GAS_PHASE, PHOTOLYSIS, AEROSOL, LINEARIZED, TRANSPORT, CONVECTION, MIXING, DRY_DEPOSITION,
               WET_DEPOSITION, DIAGNOSTICS, UNIT_CONVERSIONS, N_TIMERS, NO_TIMER = N_TIMERS } Timer;
static const struct { const char *name; Timer parent; const char *work; } timer_table[N_TIMERS] = {
    [TOTAL] = {"GEOS-Chem", NO_TIMER, NULL},                       [HEMCO] = {"HEMCO", TOTAL, "columns"},
    [CHEMISTRY] = {"All chemistry", TOTAL, NULL},                  [GAS_PHASE] = {"Gas-phase chem", CHEMISTRY, "solver stages"},
    [PHOTOLYSIS] = {"Photolysis", CHEMISTRY, "band-levels"},       [AEROSOL] = {"Aerosol chem", CHEMISTRY, NULL},
    [LINEARIZED] = {"Linearized chem", CHEMISTRY, NULL},           [TRANSPORT] = {"Transport", TOTAL, "face fluxes"},
    [CONVECTION] = {"Convection", TOTAL, "tracer-levels"},         [MIXING] = {"Boundary layer mixing", TOTAL, "tracer-levels"},
    [DRY_DEPOSITION] = {"Dry deposition", TOTAL, "surface cells"}, [WET_DEPOSITION] = {"Wet deposition", TOTAL, "tracer-levels"},
    [DIAGNOSTICS] = {"Diagnostics", TOTAL, "values"},              [UNIT_CONVERSIONS] = {"Unit conversions", TOTAL, "values"}};

/* Global state, like the module variables of a Fortran model */
static struct { double seconds, started, slow; bool running, ran; long long work; long calls; } timers[N_TIMERS];
typedef enum { BY_CELL, BY_THREAD, BY_ARRIVAL, N_ORDERS } Order;
static const char *const order_names[N_ORDERS] = {"cell", "thread", "arrival"};
static struct {
    const char *output, *initial;
    bool dry_run, strided;
    size_t leak_bytes, held_bytes;
    Order sum;
    double tolerance;
} settings = {.output = ".", .sum = BY_CELL, .tolerance = 2e-2};
static char restart_path[4096], partial_path[4200], timers_path[4096];
static void *allocations[64 + 16 * MOST_THREADS];
static int n_allocations, solver_failed;

static double seconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
static void timer_start(Timer t) { timers[t].started = seconds_now(); timers[t].running = timers[t].ran = true; }
static void timer_stop(Timer t) { timers[t].seconds += seconds_now() - timers[t].started; timers[t].running = false; }
static const char *arrow(Timer t) { return timer_table[t].parent == CHEMISTRY ? "=> " : ""; }
static void print_rule(void) { puts("==============================================================================="); }

static const char *days_hours(double seconds, char text[32])
{
    const long ms = lround(seconds * 1e3);
    snprintf(text, 32, "%02ld-%02ld:%02ld:%02ld.%03ld", ms / 86400000, ms / 3600000 % 24, ms / 60000 % 60, ms / 1000 % 60, ms % 1000);
    return text;
}

static void print_timers(void)
{
    char text[32], name[64];
    puts(" ");
    print_rule();
    puts("G E O S - C H E M   T I M E R S\n \n  Timer name                       DD-hh:mm:ss.SSS     Total Seconds\n"
         "-------------------------------------------------------------------------------");
    for (Timer t = 0; t < N_TIMERS; t++) {
        snprintf(name, sizeof name, "%s%s", arrow(t), timer_table[t].name);
        if (timers[t].ran) printf("  %-30s:  %s%18.3f\n", name, days_hours(timers[t].seconds, text), timers[t].seconds);
        else printf("  %-30s:  >>>>> THE TIMER DID NOT RUN <<<<<\n", name);
    }
}

/* Writes the file in GEOS-Chem's format, but always as valid JSON. Returns false if it cannot be written. */
static bool write_timers(void)
{
    char text[32];
    const char *comma = "";
    FILE *f = fopen(timers_path, "w");
    if (!f) return false;
    fputs("{\n    \"description\":\n    {\n        \"name\": \"GEOS-Chem Classic timers output\",\n"
          "        \"author\": \"gcbench miniature, not GEOS-Chem\",\n"
          "        \"reference\": \"https://geos-chem.readthedocs.io\"\n    },\n    \"GEOS-Chem Classic timers\":\n    {", f);
    for (Timer t = 0; t < N_TIMERS; t++) {
        if (!timers[t].ran) continue;
        fprintf(f, "%s\n        \"%s%s\":\n        {\n            \"d_hms\": \"%s\",\n            \"seconds\": %.3f\n        }", comma,
                arrow(t), timer_table[t].name, days_hours(timers[t].seconds, text), timers[t].seconds);
        comma = ",";
    }
    fputs("\n    }\n}\n", f);
    const bool written = !ferror(f);
    return fclose(f) == 0 && written;
}

/* ------------------------------------------------------- errors and memory --------------------------------------------------- */

static void release_all(void)
{
    while (n_allocations > 0) free(allocations[--n_allocations]);
}

/* Wraps words at 79 columns like GEOS-Chem: lines keep their trailing space; a long word (a path) gets a separate line. */
static void print_wrapped(const char *text)
{
    int column = 0;
    while (*text) {
        const int length = (int)strcspn(text, " ");
        if (column > 0 && column + length > 79) column = 0 * putchar('\n');
        column += printf("%.*s%s", length, text, text[length] ? " " : "");
        text += length + (text[length] != '\0');
    }
    putchar('\n');
}

/* Error stop of the model: prints the cause, the main program's error block and the timers so far. Exit status 159. */
static _Noreturn void stop_model(const char *routine, const char *format, ...)
{
    char text[9000];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    putchar('\n');
    print_wrapped(text);
    putchar('\n');
    print_rule();
    printf("GEOS-Chem ERROR: Error encountered in \"%s\"!\n -> at %s (in module miniature.c)\n", routine, routine);
    print_rule();
    putchar('\n');
    print_rule();
    printf("GEOS-CHEM ERROR: Error encountered in \"%s\"!\n\nSTOP at  -> at GEOS-Chem (in miniature.c)\n", routine);
    print_rule();
    for (Timer t = 0; t < N_TIMERS; t++) {
        if (!timers[t].running) continue;
        printf(" Timer forced to stop due to error: %-30s\n", timer_table[t].name);
        timer_stop(t);
    }
    print_timers();
    if (!write_timers()) printf("GEOS-Chem WARNING: Cannot write %s\n", timers_path);
    puts("     - CLEANUP: deallocating arrays now...");
    release_all();
    exit(MODEL_ERROR_STATUS);
}

/* Zeroed memory for `count` items of `size` bytes, until release_all(). All threads touch its pages here. So page faults do not count
 * in any component's time, and large machines distribute the memory over their nodes. */
static void *allocate(long count, size_t size)
{
    void *p = calloc((size_t)count, size);
    if (!p || n_allocations == (int)(sizeof allocations / sizeof *allocations)) {
        free(p);
        const double megabytes = (double)count * (double)size / 1e6;
        stop_model("Allocate", "GEOS-Chem ERROR: Cannot allocate %.0f MB of memory! Use a smaller --grid.", megabytes);
    }
    const long page = 4096, bytes = count * (long)size;
    volatile char *const touched = p;
    OMP(omp parallel for if (bytes > 1000000))
    for (long i = 0; i < bytes; i += page) touched[i] = 0;
    return allocations[n_allocations++] = p;
}

static Fields allocate_fields(long n_columns, long n_cells)
{
    Fields f = {.tracer = allocate(n_cells, sizeof *f.tracer)};
    f.air_kg = allocate(n_cells, sizeof *f.air_kg);
    f.temperature_K = allocate(n_cells, sizeof *f.temperature_K);
    f.photolysis_s = allocate(n_cells, sizeof *f.photolysis_s);
    f.mean_ratio = allocate(n_cells, sizeof *f.mean_ratio);
    f.mean_seen = allocate(n_columns * N_HEIGHTS, sizeof *f.mean_seen);
    f.mean_mol_m2 = allocate(n_columns, sizeof *f.mean_mol_m2);
    f.weather = allocate(n_columns, sizeof *f.weather);
    f.ledger = allocate(n_columns, sizeof *f.ledger);
    return f;
}

static void allocate_workspaces(Model *m)
{
    const int longest = m->im > m->jm ? m->im : m->jm, length = (longest > m->lm ? longest : m->lm) + 8; /* ghost and spare cells */
    m->workspace = allocate(m->n_threads, sizeof *m->workspace);
    for (int t = 0; t < m->n_threads; t++) {
        double(*next)[N_MOVED] = allocate(4L * length, sizeof *next), *line = allocate(6L * length, sizeof *line);
        m->workspace[t] = (Workspace){next, next + length, next + 2 * length, next + 3 * length, line, line + length,
                                      {line + 2 * length, line + 3 * length, line + 4 * length, line + 5 * length},
                                      allocate_fields(1, length), 0};
        m->workspace[t].scratch.one_unit = true;
    }
}

/* ------------------------------------------------------- running components -------------------------------------------------- */

typedef long (*UnitFunction)(const Model *m, long unit, Fields *out, Workspace *w); /* returns the amount of work, see timer_table */

/* Number of repeats of a unit in this call; factor - 1 on average. The R3 sequence (an additive recurrence in powers of the root of
 * x^4 = x + 1; M. Roberts 2018) distributes repeats evenly over both directions of the grid and over calls. So day and night, tropics and
 * poles are repeated in proportion, and the load of threads remains balanced. Eight neighbours are repeated together: separately, they
 * would cost more than in the real pass, which reads memory in order. */
static int extra_passes(double factor, long row, long item, long call)
{
    const double x = 0.8191725133961645 * (double)row + 0.6710436067037893 * (double)(item / 8) + 0.5497004779019703 * (double)(call % 100000);
    return (int)floor(factor - 1 + (x - floor(x)));
}

static void run_component(Model *m, Timer timer, long rows, long items, UnitFunction run_unit)
{
    const long call = timers[timer].calls++, units = rows * items;
    double factor = 1;
    for (Timer t = timer; t != NO_TIMER; t = timer_table[t].parent) factor *= timers[t].slow;
    const long portion = 1 + units / (64L * m->n_threads); /* keeps neighbours together, but balances day and night */
    (void)portion; /* unused without OpenMP */
    long long work = 0;
    timer_start(timer);
    OMP(omp parallel num_threads(m->n_threads))
    {
#ifdef _OPENMP
        Workspace *w = &m->workspace[omp_get_thread_num()];
#else
        Workspace *w = &m->workspace[0];
#endif
        for (int round = (int)ceil(factor - 1); round > 0; round--) { /* one round after another: caches are as cold as in the real pass */
            OMP(omp for schedule(dynamic, portion) reduction(+ : work))
            for (long unit = 0; unit < units; unit++)
                if (extra_passes(factor, unit / items, unit % items, call) >= round) work += run_unit(m, unit, &w->scratch, w);
        }
        OMP(omp for schedule(dynamic, portion) reduction(+ : work))
        for (long unit = 0; unit < units; unit++) work += run_unit(m, unit, &m->now, w);
    }
    timers[timer].work += work;
    timer_stop(timer);
}

/* ------------------------------------------------------- grid and winds ------------------------------------------------------ */

static void prepare_grid(Model *m)
{
    const int im = m->im, jm = m->jm, lm = m->lm;
    m->a_Pa = allocate(lm + 1, sizeof(double));
    m->b = allocate(lm + 1, sizeof(double));
    m->lat_edge_rad = allocate(jm + 1, sizeof(double));
    m->place = allocate(m->n_columns, sizeof *m->place);
    m->dry_air_kg = allocate(m->n_cells, sizeof(double));
    m->b[0] = 1;
    for (int k = 1; k <= lm; k++) { /* finer near the ground; terrain-following up to 150 hPa, flat above */
        const double s = (double)k / lm, p = REFERENCE_SURFACE_PA * pow(TOP_PA / REFERENCE_SURFACE_PA, s * (0.45 + 0.55 * s));
        m->b[k] = k == lm ? 0 : square(larger(0, (p - 15000) / (REFERENCE_SURFACE_PA - 15000)));
        m->a_Pa[k] = p - m->b[k] * REFERENCE_SURFACE_PA;
    }
    for (int j = 0; j <= jm; j++) /* half-size polar boxes */
        m->lat_edge_rad[j] = j == 0 ? -PI / 2 : j == jm ? PI / 2 : -PI / 2 + PI / (jm - 1) * (j - 0.5);
    for (long c = 0; c < m->n_columns; c++) {
        const long j = c / im, i = c % im;
        Place *p = &m->place[c];
        p->lat_rad = 0.5 * (m->lat_edge_rad[j] + m->lat_edge_rad[j + 1]);
        p->lon_rad = -PI + 2 * PI * (double)i / im;
        p->area_m2 = square(EARTH_RADIUS_M) * 2 * PI / im * (sin(m->lat_edge_rad[j + 1]) - sin(m->lat_edge_rad[j]));
        /* synthetic continents with mountains: about a third of the globe, mostly in the north */
        const double x = sin(2 * p->lon_rad + 0.7) + 0.6 * cos(3 * p->lon_rad + p->lat_rad) + 0.8 * sin(p->lat_rad) - 0.55;
        p->land_fraction = 0.5 * (1 + tanh(3 * x * cos(p->lat_rad)));
        p->surface_Pa = REFERENCE_SURFACE_PA * (1 - 0.22 * square(larger(0, 2 * p->land_fraction - 1) * cos(p->lat_rad)));
        for (int k = 0; k < lm; k++) m->dry_air_kg[c * lm + k] = (edge_Pa(m, c, k) - edge_Pa(m, c, k + 1)) / GRAVITY_M_S2 * p->area_m2;
    }
}

/* Winds are mass fluxes through cell faces, in kg per transport step. They are divergence-free by construction: air masses do not change,
 * and a constant mixing ratio remains constant. Three parts: a zonal flow that is constant along a latitude; travelling waves from a
 * stream function A(level) Y(latitude edge) c(longitude edge, time); overturning from a stream function B(level edge) Z(latitude
 * edge) d(longitude, time). Y and Z are 0 at the poles, B is 0 at the ground and the top. */
static void prepare_winds(Model *m)
{
    const int im = m->im, jm = m->jm, lm = m->lm;
    m->zonal_kg = allocate((long)jm * lm, sizeof(double));
    m->wave_level_kg = allocate(lm, sizeof(double));
    m->wave_lat = allocate(jm + 1, sizeof(double));
    m->wave_lon = allocate(im + 1, sizeof(double));
    m->turn_level_kg = allocate(lm + 1, sizeof(double));
    m->turn_lat = allocate(jm + 1, sizeof(double));
    m->turn_lon = allocate(im, sizeof(double));
    for (int k = 0; k < lm; k++) {
        const double bottom_Pa = m->a_Pa[k] + m->b[k] * REFERENCE_SURFACE_PA, top_Pa = m->a_Pa[k + 1] + m->b[k + 1] * REFERENCE_SURFACE_PA;
        const double p = 0.5 * (bottom_Pa + top_Pa), kg_m_step = (bottom_Pa - top_Pa) / GRAVITY_M_S2 * EARTH_RADIUS_M * TRANSPORT_STEP_S;
        const double jet = exp(-square(log(p / 20000) / 0.9)), vortex = p < 10000 ? log(10000 / p) / log(100) : 0;
        for (int j = 0; j < jm; j++) {
            const double lat = 0.5 * (m->lat_edge_rad[j] + m->lat_edge_rad[j + 1]), trades = 6 * square(square(cos(lat)));
            const double u_m_s = (8 + 32 * jet) * square(sin(2 * lat)) - trades + 35 * vortex * cos(lat) * square(sin(lat));
            m->zonal_kg[j * lm + k] = u_m_s * kg_m_step * (m->lat_edge_rad[j + 1] - m->lat_edge_rad[j]);
        }
        m->wave_level_kg[k] = (5 + 8 * jet) / 5 * kg_m_step; /* 5 to 13 m/s at wave number 5 */
        const double depth = (REFERENCE_SURFACE_PA - bottom_Pa) / (REFERENCE_SURFACE_PA - TOP_PA);
        m->turn_level_kg[k] = k == 0 ? 0 : -2e11 / im * TRANSPORT_STEP_S * sin(PI * depth);
    }
    for (int j = 1; j < jm; j++) {
        m->wave_lat[j] = cos(m->lat_edge_rad[j]) * square(cos(m->lat_edge_rad[j]));
        m->turn_lat[j] = sin(4 * m->lat_edge_rad[j]) * cos(m->lat_edge_rad[j]);
    }
}

static void update_waves(Model *m)
{
    const double phase = 2 * PI * (double)(m->now_s % (4 * 86400)) / (4 * 86400); /* one wavelength in four days */
    for (int i = 0; i <= m->im; i++) m->wave_lon[i] = cos(2 * PI * 5 * (i % m->im) / m->im - phase);
    for (int i = 0; i < m->im; i++) m->turn_lon[i] = 1 + 0.6 * cos(2 * PI * 2 * (i + 0.5) / m->im - phase);
}

/* ------------------------------------------------------- transport ----------------------------------------------------------- */

typedef struct { long first, stride; int n; bool periodic; } Line; /* cells first, first + stride, ... */

/* One step along a line, by at most one cell: piecewise parabolas (Colella & Woodward 1984) with the monotone limiter of Lin (2004),
 * Mon. Wea. Rev. 132, 2293, appendix B, for equal cells. Conserves mass to the last bit. Updates w->mass and w->air. w->flux * scale kg
 * of air pass through the faces (face s is below cell s). */
static void advance_line(Line line, double scale, Workspace *w)
{
    enum { GHOSTS = 2 };
    const int n = line.n;
    double(*const restrict ratio)[N_MOVED] = w->ratio + GHOSTS, (*const restrict slope)[N_MOVED] = w->slope + GHOSTS;
    double(*const restrict carried)[N_MOVED] = w->carried, (*const restrict mass)[N_MOVED] = w->mass;
    for (int s = 0; s < n; s++) {
        const double per_kg = 1 / w->air[s];
        for (int t = 0; t < N_MOVED; t++) ratio[s][t] = mass[s][t] * per_kg;
    }
    for (int g = 1; g <= GHOSTS; g++) { /* constant beyond a pole, the ground and the top, so the slope is 0 there */
        memcpy(ratio[-g], ratio[line.periodic ? n - g : 0], sizeof *ratio);
        memcpy(ratio[n - 1 + g], ratio[line.periodic ? g - 1 : n - 1], sizeof *ratio);
    }
    for (int s = -1; s <= n; s++)
        for (int t = 0; t < N_MOVED; t++) {
            const double left = ratio[s - 1][t], here = ratio[s][t], right = ratio[s + 1][t], mean = 0.25 * (right - left);
            const double up = larger(larger(left, here), right) - here, down = here - smaller(smaller(left, here), right);
            slope[s][t] = copysign(smaller(fabs(mean), smaller(up, down)), mean);
        }
    for (int s = 0; s <= n; s++) {
        const double flux = w->flux[s] * scale, side = flux >= 0 ? 1 : -1;
        const int upwind = flux >= 0 ? s - 1 : s; /* at closed ends the flux is 0, so any cell works */
        const int from = upwind < 0 ? n - 1 : upwind < n ? upwind : 0;
        const double courant = fabs(flux) / w->air[from];
        const double *const before = ratio[from - 1], *const q = ratio[from], *const after = ratio[from + 1];
        for (int t = 0; t < N_MOVED; t++) {
            const double steep = 2 * slope[from][t], low = 0.5 * (before[t] + q[t]) + (slope[from - 1][t] - slope[from][t]) / 3;
            const double high = 0.5 * (q[t] + after[t]) + (slope[from][t] - slope[from + 1][t]) / 3;
            const double to_low = copysign(smaller(fabs(steep), fabs(low - q[t])), steep);
            const double to_high = copysign(smaller(fabs(steep), fabs(high - q[t])), steep);
            const double edge = flux >= 0 ? to_high : -to_low, a6 = 3 * (to_low - to_high); /* next: mean of the part that leaves */
            carried[s][t] = flux * (q[t] + edge - 0.5 * courant * (side * (to_low + to_high) - (1 - 2.0 / 3.0 * courant) * a6));
        }
    }
    for (int s = 0; s < n; s++) {
        for (int t = 0; t < N_MOVED; t++) mass[s][t] += carried[s][t] - carried[s + 1][t];
        w->air[s] += (w->flux[s] - w->flux[s + 1]) * scale;
    }
}

/* Moves all tracers along a line with w->flux. Takes several steps if the wind crosses more than one cell, which happens near the poles
 * of a fine grid. Returns the number of face fluxes. */
static long sweep_line(const Model *m, Line line, Fields *out, Workspace *w)
{
    double most = 0;
    for (int s = 0; s < line.n; s++) {
        const long cell = line.first + s * line.stride;
        w->air[s] = m->air_before_kg[cell];
        memcpy(w->mass[s], &m->now.tracer[cell][N_SHORT_LIVED], sizeof *w->mass);
        const double leaving = larger(0, -w->flux[s]) + larger(0, w->flux[s + 1]), after = w->air[s] + w->flux[s] - w->flux[s + 1];
        most = larger(most, leaving / larger(0.1 * w->air[s], smaller(w->air[s], after)));
    }
    const int steps = 1 + (int)(most / 0.8);
    for (int step = 0; step < steps; step++) advance_line(line, 1.0 / steps, w);
    for (int s = 0; s < line.n; s++) {
        const long cell = out->one_unit ? s : line.first + s * line.stride;
        out->air_kg[cell] = w->air[s];
        memcpy(&out->tracer[cell][N_SHORT_LIVED], w->mass[s], sizeof *w->mass);
    }
    return (long)steps * (line.n + 1) * N_MOVED;
}

static long sweep_east(const Model *m, long unit, Fields *out, Workspace *w)
{
    const long j = unit / m->lm, k = unit % m->lm;
    for (int i = 0; i <= m->im; i++)
        w->flux[i] = m->zonal_kg[j * m->lm + k] - m->wave_level_kg[k] * (m->wave_lat[j + 1] - m->wave_lat[j]) * m->wave_lon[i];
    return sweep_line(m, (Line){j * m->im * m->lm + k, m->lm, m->im, true}, out, w);
}

static long sweep_north(const Model *m, long unit, Fields *out, Workspace *w)
{
    const long i = unit / m->lm, k = unit % m->lm;
    const double wave = m->wave_level_kg[k] * (m->wave_lon[i + 1] - m->wave_lon[i]);
    const double turn = (m->turn_level_kg[k + 1] - m->turn_level_kg[k]) * m->turn_lon[i];
    for (int j = 0; j <= m->jm; j++) w->flux[j] = wave * m->wave_lat[j] + turn * m->turn_lat[j];
    return sweep_line(m, (Line){i * m->lm + k, (long)m->im * m->lm, m->jm, false}, out, w);
}

static long sweep_up(const Model *m, long c, Fields *out, Workspace *w)
{
    const long j = c / m->im, i = c % m->im;
    for (int k = 0; k <= m->lm; k++) w->flux[k] = -m->turn_level_kg[k] * (m->turn_lat[j + 1] - m->turn_lat[j]) * m->turn_lon[i];
    return sweep_line(m, (Line){c * m->lm, 1, m->lm, false}, out, w);
}

/* Converts a column, or with strided loops a level. Both execute the same instructions for a value. The values of a column fit into a cache;
 * those of a level are a column apart and do not. */
static long convert_units(const Model *m, long unit, Fields *out, bool to_kg)
{
    const bool strided = settings.strided, one_unit = out->one_unit;
    const long count = strided ? m->n_columns : m->lm, step = strided ? m->lm : 1, first = strided ? unit : unit * m->lm;
    const long to_step = one_unit && strided ? 0 : step, to_first = one_unit && !strided ? 0 : first;
    for (int s = N_SHORT_LIVED; s < N_SPECIES; s++)
        for (long i = 0, cell = first, to = to_first; i < count; i++, cell += step, to += to_step) {
            const double kg = m->dry_air_kg[cell] * (species[s].g_mol / AIR_G_MOL), q = m->now.tracer[cell][s];
            out->tracer[to][s] = to_kg ? q * kg : q / kg;
        }
    return count * N_MOVED;
}

static long convert_to_kg(const Model *m, long unit, Fields *out, Workspace *w)
{
    (void)w;
    return convert_units(m, unit, out, true);
}

static long convert_to_ratio(const Model *m, long unit, Fields *out, Workspace *w)
{
    (void)w;
    return convert_units(m, unit, out, false);
}

static void run_conversion(Model *m, UnitFunction convert)
{
    if (settings.strided) run_component(m, UNIT_CONVERSIONS, m->lm, 1, convert);
    else run_component(m, UNIT_CONVERSIONS, m->jm, m->im, convert);
}

static void transport(Model *m)
{
    run_conversion(m, convert_to_kg);
    update_waves(m);
    m->air_before_kg = m->dry_air_kg;
    for (int turn = 0; turn < 3; turn++) { /* alternating order of directions: second-order splitting (Strang 1968) */
        const int direction = m->step % 2 == 0 ? turn : 2 - turn;
        if (direction == 0) run_component(m, TRANSPORT, m->jm, m->lm, sweep_east);
        else if (direction == 1) run_component(m, TRANSPORT, m->im, m->lm, sweep_north);
        else run_component(m, TRANSPORT, m->jm, m->im, sweep_up);
        m->air_before_kg = m->now.air_kg;
    }
    run_conversion(m, convert_to_ratio);
}

/* ------------------------------------------------------- weather and emissions (HEMCO) --------------------------------------- */

static double days_since_2000(int64_t time_s) { return (double)(time_s - 946684800) / 86400; }
static double local_hour(const Model *m, long c)
{
    return fmod((double)(m->now_s % 86400) / 3600 + m->place[c].lon_rad * 12 / PI + 36, 24);
}

/* Synthetic weather: deep convection in the tropics, over land in the afternoon and in storm tracks; shallow cumulus elsewhere */
static Weather weather_at(const Model *m, long c)
{
    const Place *p = &m->place[c];
    const double day = days_since_2000(m->now_s + CHEMISTRY_STEP_S / 2);
    const double declination = -23.44 * PI / 180 * cos(2 * PI * (day + 10) / 365.25);
    const double hour_angle = 2 * PI * (day - floor(day)) + p->lon_rad - PI, wet = cos(p->lat_rad);
    const double afternoon = larger(0, sin(PI * (local_hour(m, c) - 8) / 12)) * p->land_fraction;
    const double belt = exp(-square((p->lat_rad - 0.4 * declination) / 0.25));
    const double tropics = belt * (0.55 + 0.45 * cos(5 * p->lon_rad - 0.5 * day)) + 0.4 * afternoon * wet;
    const double shallow = larger(0, square(wet) * (0.45 + 0.35 * sin(3 * p->lon_rad - 0.7 * day)) + 0.3 * afternoon - 0.15);
    const double storm = exp(-square((fabs(p->lat_rad) - 0.85) / 0.2)) * larger(0, cos(6 * p->lon_rad - 1.3 * day) + 0.4);
    const double deep = larger(0, tropics - 0.25), top_Pa = deep > 0 ? larger(15000, 75000 - 70000 * tropics) : storm > 0 ? 45000 : 70000;
    Weather w = {.cos_zenith = sin(p->lat_rad) * sin(declination) + wet * cos(declination) * cos(hour_angle),
                 .mixing_height_m = 250 + 450 * (1 - p->land_fraction) + 1600 * afternoon * wet,
                 .updraft_kg_m2_s = 0.04 * deep + 0.01 * (shallow + storm),
                 .rain_kg_m2_s = (1.5 * deep + 0.5 * storm + 0.03 * shallow) / 3600, /* converted from mm/h */
                 .cloud_albedo = smaller(0.7, 0.8 * larger(tropics, storm))};
    while (w.cloud_top < m->lm - 2 && edge_Pa(m, c, w.cloud_top + 1) > top_Pa) w.cloud_top++;
    return w;
}

/* Rough climatology: 6.5 K/km up to the tropopause, constant up to 20 km, warmer above; a daily cycle at the ground */
static double temperature_at(const Model *m, long c, int k)
{
    const Place *p = &m->place[c];
    const double height_km = -7 * log(middle_Pa(m, c, k) / REFERENCE_SURFACE_PA), pole = square(sin(p->lat_rad));
    const double season = -12 * sin(p->lat_rad) * cos(2 * PI * (days_since_2000(m->now_s) - 15) / 365.25);
    const double diurnal = 5 * p->land_fraction * exp(-height_km) * cos(2 * PI * (local_hour(m, c) - 14) / 24);
    return larger(300 - 42 * pole + season - 6.5 * height_km + diurnal, 195 + 20 * pole + 2.6 * larger(0, height_km - 20));
}

static void emit(const Model *m, long c, int k, int s, double mol, Fields *out, Ledger *ledger)
{
    const long cell = c * m->lm + k;
    out->tracer[column_in(out, c) * m->lm + k][s] = m->now.tracer[cell][s] + mol / air_mol(m, cell);
    book(ledger, EMITTED, s, mol);
}

static float land_m2(const Model *m, long c) { return (float)(m->place[c].area_m2 * m->place[c].land_fraction); }

/* The land area in m2, in single precision, so that the order of the additions shows in its last digits. By cell, the order is always the
 * same. By thread, it depends on the number of threads. By arrival, each thread adds the columns that it got in gas_phase(), so the order
 * differs from run to run: a race. */
static float add_land(const Model *m, Order order)
{
    float total = 0;
    if (order == BY_ARRIVAL) {
        for (int t = 0; t < m->n_threads; t++) {
            total += m->workspace[t].land_m2;
            m->workspace[t].land_m2 = 0;
        }
        return total;
    }
    const long parts = order == BY_THREAD ? m->n_threads : 1;
    for (long t = 0; t < parts; t++) {
        float part = 0;
        for (long c = m->n_columns * t / parts; c < m->n_columns * (t + 1) / parts; c++) part += land_m2(m, c);
        total += part;
    }
    return total;
}

/* Computes weather here because GEOS-Chem reads meteorology through HEMCO and includes it in that timer. Magnitudes of emissions are from
 * the literature: tens of Tg N/a of NO from the ground, a few from lightning, 1000 Tg/a of CO, 1 atom of Rn222 per cm2 of land and s. */
static long weather_and_emissions(const Model *m, long c, Fields *out, Workspace *workspace)
{
    (void)workspace;
    const long to = column_in(out, c);
    const Place *p = &m->place[c];
    const Weather w = out->weather[to] = weather_at(m, c);
    Ledger ledger = m->now.ledger[c];
    for (int k = 0; k < m->lm; k++) out->temperature_K[to * m->lm + k] = temperature_at(m, c, k);
    const double crowd = p->land_fraction * square(larger(0, sin(4 * p->lon_rad) + cos(6 * p->lat_rad)));
    const double m2_s = p->area_m2 * CHEMISTRY_STEP_S, busy = m2_s * (1 - 0.5 * cos(2 * PI * (local_hour(m, c) - 3) / 24));
    emit(m, c, 0, NO, busy * (2e-11 + 6e-10 * crowd), out, &ledger);
    emit(m, c, 0, CO + 1 + (int)(c % m->im * (N_CO - 1) / m->im), busy * (1e-9 + 7e-9 * crowd), out, &ledger);
    emit(m, c, 0, RN222, m2_s * 1e4 / AVOGADRO_PER_MOL * p->land_fraction, out, &ledger);
    emit(m, c, 0, E90, m2_s * 5e-9 * m->e90_scale, out, &ledger);
    const int top = w.cloud_top, base = top > 3 ? top - 3 : 1;
    const double lightning = m2_s * 5e-9 * w.updraft_kg_m2_s * (0.1 + p->land_fraction);
    for (int k = base; k <= top; k++) emit(m, c, k, NO, lightning / (top - base + 1), out, &ledger);
    out->ledger[column_in(out, c)] = ledger;
    return 1;
}

/* ------------------------------------------------------- convection and mixing ----------------------------------------------- */

/* Fraction of a soluble gas in water at Henry's equilibrium; water in litres per litre of air */
static double dissolved(int s, double t_K, double liquid)
{
    const double ratio = species[s].henry_M_atm * exp(species[s].henry_K * (1 / t_K - 1 / 298.15)) * 0.08205 * t_K * liquid;
    return ratio / (1 + ratio);
}

/* One plume: an updraft with entrainment and detrainment, and compensating subsidence. Explicit upstream scheme in flux form, on the
 * column in w->mass. w->slope is the fraction of a tracer that remains after rain in a layer. The rest is added to `washed`
 * (mol/mol kg/m2). */
static long move_plume(const Model *m, long c, int top, double updraft_kg_m2_s, double washed[N_MOVED], Workspace *w)
{
    double *updraft = w->row[0], *rises = w->row[1], most = 0;
    const double bottom_Pa = edge_Pa(m, c, 0), depth_Pa = bottom_Pa - edge_Pa(m, c, top + 1);
    for (int k = 0; k <= top + 1; k++)
        updraft[k] = k == 0 || k > top ? 0 : updraft_kg_m2_s * sin(PI * (bottom_Pa - edge_Pa(m, c, k)) / depth_Pa);
    for (int k = 0; k <= top; k++) { /* air enters where the updraft grows; every layer also exchanges a tenth of it */
        rises[k] = updraft[k] + larger(0, updraft[k + 1] - updraft[k]) + 0.1 * smaller(updraft[k], updraft[k + 1]);
        most = larger(most, rises[k] / layer_kg_m2(m, c, k));
    }
    const int steps = 8 + (int)smaller(1000, 1.2 * most * TRANSPORT_STEP_S); /* 75 s, or less if a layer would be emptied */
    double *const restrict rising = w->ratio[0], *const restrict gained = w->ratio[1];
    for (int step = 0; step < steps; step++) {
        for (int t = 0; t < N_MOVED; t++) rising[t] = gained[t] = 0;
        for (int k = 0; k <= top; k++) {
            const double dt_s = TRANSPORT_STEP_S / (double)steps, dt_m2_kg = dt_s / layer_kg_m2(m, c, k), enters = rises[k];
            const double from_below = updraft[k] / enters, up = updraft[k + 1];
            const double *const restrict above = w->mass[k + 1], *const restrict kept = w->slope[k]; /* at the top `above` has weight 0 */
            double *const restrict q = w->mass[k];
            for (int t = 0; t < N_MOVED; t++) {
                const double whole = from_below * rising[t] + (1 - from_below) * q[t], rained = enters * whole * (1 - kept[t]);
                rising[t] = whole * kept[t];
                const double lost = up * (rising[t] - above[t]);
                q[t] += dt_m2_kg * (gained[t] - lost - rained);
                gained[t] = lost;
                washed[t] += dt_s * rained;
            }
        }
    }
    return (long)steps * (top + 1) * N_MOVED;
}

/* A spectrum of plumes, one per level at which a plume can end (Arakawa & Schubert 1974, J. Atmos. Sci. 31, 674; Moorthi & Suarez
 * 1992, Mon. Wea. Rev. 120, 978), with scavenging in the updraft (5e-4 of the dissolved gas per metre, as in Liu et al. 2001) */
static long convect(const Model *m, long c, Fields *out, Workspace *w)
{
    const Weather *weather = &m->now.weather[c];
    const int top = weather->cloud_top;
    double washed[N_MOVED] = {0};
    long work = 0;
    if (weather->updraft_kg_m2_s <= 0 || top < 1) return 0;
    for (int k = 0; k <= top; k++) {
        const double t_K = m->now.temperature_K[c * m->lm + k], thick_m = layer_m(m, c, k);
        memcpy(w->mass[k], &m->now.tracer[c * m->lm + k][N_SHORT_LIVED], sizeof *w->mass);
        for (int t = 0; t < N_MOVED; t++) w->slope[k][t] = exp(-5e-4 * thick_m * dissolved(N_SHORT_LIVED + t, t_K, 1.5e-6));
    }
    for (int end = 1; end <= top; end++) work += move_plume(m, c, end, weather->updraft_kg_m2_s / top, washed, w);
    for (int k = 0; k <= top; k++) memcpy(&out->tracer[column_in(out, c) * m->lm + k][N_SHORT_LIVED], w->mass[k], sizeof *w->mass);
    Ledger ledger = m->now.ledger[c];
    for (int t = 0; t < N_MOVED; t++) book(&ledger, WET_DEPOSITED, N_SHORT_LIVED + t, washed[t] * m->place[c].area_m2 * 1e3 / AIR_G_MOL);
    out->ledger[column_in(out, c)] = ledger;
    return work;
}

/* Implicit vertical diffusion (backward Euler, Thomas algorithm), with the cubic profile of O'Brien (1970) in the mixed layer and a
 * weak background above. Positive and conservative for any time step; substeps limit the first-order error. */
static long mix(const Model *m, long c, Fields *out, Workspace *w)
{
    enum { INTERNAL_STEPS = 10 };
    const int lm = m->lm;
    double *exchange = w->row[0], *kg_m2 = w->row[1], *inverse = w->row[2], *upper = w->row[3], height_m = 0;
    exchange[0] = exchange[lm] = 0;
    for (int k = 0; k < lm; k++) {
        const double thick_m = layer_m(m, c, k);
        kg_m2[k] = layer_kg_m2(m, c, k);
        memcpy(w->mass[k], &m->now.tracer[c * lm + k][N_SHORT_LIVED], sizeof *w->mass);
        height_m += thick_m;
        if (k + 1 == lm) break;
        const double top_m = m->now.weather[c].mixing_height_m, z = smaller(1, height_m / top_m), p = edge_Pa(m, c, k + 1);
        const double k_m2_s = 0.4 * top_m * z * square(1 - z) + (p > 20000 ? 2 : 0.2); /* velocity scale 1 m/s */
        const double density = p / (DRY_GAS_J_KG_K * m->now.temperature_K[c * lm + k]), apart_m = 0.5 * (thick_m + layer_m(m, c, k + 1));
        exchange[k + 1] = density * k_m2_s / apart_m * (TRANSPORT_STEP_S / (double)INTERNAL_STEPS);
    }
    for (int k = 0; k < lm; k++) {
        inverse[k] = 1 / (kg_m2[k] + exchange[k] + exchange[k + 1] - (k > 0 ? exchange[k] * upper[k - 1] : 0));
        upper[k] = exchange[k + 1] * inverse[k];
    }
    for (int step = 0; step < INTERNAL_STEPS; step++) {
        for (int k = 0; k < lm; k++) {
            const double inv = inverse[k], kg = kg_m2[k], ex = exchange[k];
            const double *const restrict below = w->mass[k > 0 ? k - 1 : lm]; /* row lm is unused: finite, with weight 0 */
            double *const restrict q = w->mass[k];
            for (int t = 0; t < N_MOVED; t++) q[t] = (kg * q[t] + ex * below[t]) * inv;
        }
        for (int k = lm - 2; k >= 0; k--) {
            const double up = upper[k], *const restrict above = w->mass[k + 1];
            double *const restrict q = w->mass[k];
            for (int t = 0; t < N_MOVED; t++) q[t] += up * above[t];
        }
    }
    for (int k = 0; k < lm; k++) memcpy(&out->tracer[column_in(out, c) * lm + k][N_SHORT_LIVED], w->mass[k], sizeof *w->mass);
    return (long)INTERNAL_STEPS * lm * N_MOVED;
}

/* ------------------------------------------------------- deposition ---------------------------------------------------------- */

static long dry_deposit(const Model *m, long c, Fields *out, Workspace *w)
{
    (void)w;
    const long cell = c * m->lm;
    const double land = m->place[c].land_fraction, thick_m = layer_m(m, c, 0);
    Ledger ledger = m->now.ledger[c];
    long work = 0;
    for (int s = N_SHORT_LIVED; s < N_SPECIES; s++) {
        const double velocity_m_s = 0.01 * (land * species[s].land_cm_s + (1 - land) * species[s].sea_cm_s);
        if (velocity_m_s <= 0) continue;
        const double lost = -expm1(-velocity_m_s * CHEMISTRY_STEP_S / thick_m) * m->now.tracer[cell][s];
        out->tracer[column_in(out, c) * m->lm][s] = m->now.tracer[cell][s] - lost;
        book(&ledger, DRY_DEPOSITED, s, lost * air_mol(m, cell));
        work++;
    }
    out->ledger[column_in(out, c)] = ledger;
    return work;
}

/* Rainout in clouds (Giorgi & Chameides 1986 with the constants of Jacob et al. 2000: 1e-4 1/s + new rain / 1.5 g/m3), washout below
 * them (0.1 per mm: Balkanski et al. 1993). Part of the rain evaporates on its way and releases the dissolved gas. */
static long wet_deposit(const Model *m, long c, Fields *out, Workspace *workspace)
{
    (void)workspace;
    const Weather *w = &m->now.weather[c];
    if (w->rain_kg_m2_s <= 0) return 0;
    const double cloud_kg_m3 = 1.5e-3, covered = 0.3, evaporated = 0.05;
    const int top = w->cloud_top, base = top > 1 ? 1 : top;
    double carried_mol[N_SPECIES] = {0}, rain_kg_m2_s = 0;
    long work = 0;
    for (int k = top; k >= 0; k--) {
        const long cell = c * m->lm + k;
        const double mol = air_mol(m, cell);
        double loss_s = 0.1 * rain_kg_m2_s / covered, liquid = 1e-6; /* washout; 1 kg/m2 is 1 mm */
        if (k >= base) {
            const double share = (edge_Pa(m, c, k) - edge_Pa(m, c, k + 1)) / (edge_Pa(m, c, base) - edge_Pa(m, c, top + 1));
            loss_s = 1e-4 + w->rain_kg_m2_s * share / layer_m(m, c, k) / cloud_kg_m3;
            liquid = cloud_kg_m3 * 1e-3;
            rain_kg_m2_s += w->rain_kg_m2_s * share;
        }
        for (int s = N_SHORT_LIVED; s < N_SPECIES; s++) {
            if (species[s].henry_M_atm <= 0) continue;
            const double gone = covered * -expm1(-loss_s * dissolved(s, m->now.temperature_K[cell], liquid) * TRANSPORT_STEP_S);
            const double lost = gone * m->now.tracer[cell][s] * mol, given = k < base ? evaporated * carried_mol[s] : 0;
            carried_mol[s] += lost - given;
            out->tracer[column_in(out, c) * m->lm + k][s] = m->now.tracer[cell][s] + (given - lost) / mol;
            work++;
        }
    }
    Ledger ledger = m->now.ledger[c];
    for (int s = N_SHORT_LIVED; s < N_SPECIES; s++) book(&ledger, WET_DEPOSITED, s, carried_mol[s]);
    out->ledger[column_in(out, c)] = ledger;
    return work;
}

/* ------------------------------------------------------- photolysis ---------------------------------------------------------- */

/* Band means: photons per cm2, s and nm at the top of the atmosphere; cross sections in cm2 times quantum yields. Values are rounded, with
 * magnitudes from JPL 15-10 (Burkholder et al. 2015) and WMO (1985): enough for a plausible atmosphere, but not a reference. Each
 * Schumann-Runge band below 200 nm has a single value. */
typedef struct { double nm, photons, o2, o3, o1d_yield, no2, no3_no2, no3_no, n2o5, hno3; } Band;
static const Band bands[] = { /* from 175 to 650 nm */
    {15, 1.5e11, 8.0e-22, 7.0e-19, 0.9, 0, 0, 0, 9.0e-18, 1.3e-17},
    {10, 5.0e11, 4.0e-23, 4.0e-19, 0.9, 2.6e-19, 0, 0, 8.0e-18, 1.0e-17},
    {10, 1.0e12, 7.4e-24, 3.9e-19, 0.9, 3.5e-19, 0, 0, 5.5e-18, 3.0e-18},
    {10, 3.6e12, 5.6e-24, 1.05e-18, 0.9, 4.7e-19, 0, 0, 3.2e-18, 4.5e-19},
    {10, 5.8e12, 3.7e-24, 2.7e-18, 0.9, 3.6e-19, 0, 0, 1.5e-18, 8.0e-20},
    {10, 5.9e12, 1.8e-24, 6.1e-18, 0.9, 1.5e-19, 0, 0, 8.0e-19, 3.0e-20},
    {10, 6.8e12, 3.0e-25, 9.8e-18, 0.9, 3.0e-20, 0, 0, 5.2e-19, 2.1e-20},
    {10, 1.1e13, 0, 1.14e-17, 0.9, 1.2e-20, 0, 0, 3.2e-19, 1.95e-20},
    {10, 2.6e13, 0, 9.5e-18, 0.9, 2.5e-20, 0, 0, 2.1e-19, 1.8e-20},
    {10, 2.5e13, 0, 5.8e-18, 0.9, 4.5e-20, 0, 0, 1.3e-19, 1.35e-20},
    {10, 4.2e13, 0, 2.4e-18, 0.9, 7.0e-20, 0, 0, 8.0e-20, 7.5e-21},
    {10, 8.2e13, 0, 7.8e-19, 0.9, 1.05e-19, 0, 0, 4.5e-20, 3.0e-21},
    {10, 9.2e13, 0, 2.0e-19, 0.88, 1.5e-19, 0, 0, 2.2e-20, 8.0e-22},
    {10, 1.14e14, 0, 5.2e-20, 0.3, 2.1e-19, 0, 0, 1.1e-20, 1.4e-22},
    {25, 1.6e14, 0, 6.0e-21, 0.04, 3.2e-19, 0, 0, 4.0e-21, 1.0e-23},
    {45, 1.95e14, 0, 5.0e-23, 0, 5.4e-19, 0, 0, 6.0e-22, 0},
    {35, 3.3e14, 0, 2.0e-23, 0, 2.4e-19, 0, 0, 0, 0},
    {125, 4.6e14, 0, 1.0e-21, 0, 0, 4.0e-19, 0, 0, 0},
    {35, 5.2e14, 0, 3.9e-21, 0, 0, 2.0e-18, 0, 0, 0},
    {65, 5.1e14, 0, 4.2e-21, 0, 0, 1.2e-18, 5.0e-19, 0, 0}};
enum { N_BANDS = sizeof bands / sizeof *bands };

/* Absorption of the direct beam, and reflection by the ground or a cloud (mean of a clear and a cloudy column). Air does not scatter.
 * Slant path 35 / sqrt(1224 mu^2 + 1) (Rodgers 1967), which is finite at sunset. */
static long photolyse(const Model *m, long c, Fields *out, Workspace *w)
{
    const int lm = m->lm, cloud = m->now.weather[c].cloud_top;
    const double mu = m->now.weather[c].cos_zenith, slant = 35 / sqrt(1224 * mu * mu + 1), diffuse = 1.66, covered = 0.4;
    double(*const rates)[N_J] = out->photolysis_s + column_in(out, c) * lm;
    memset(rates, 0, (size_t)lm * sizeof *rates);
    if (mu <= 0) return 0;
    double *o2_cm2 = w->row[0], *o3_cm2 = w->row[1], *depth = w->row[2], *beam = w->row[3]; /* from the top to the middle of a layer */
    const double molec_cm2_Pa = 0.1 * AVOGADRO_PER_MOL / (GRAVITY_M_S2 * AIR_G_MOL);
    double above_o2 = 0.2095 * TOP_PA * molec_cm2_Pa, above_o3 = m->now.tracer[(c + 1) * lm - 1][O3] * TOP_PA * molec_cm2_Pa;
    for (int k = lm - 1; k >= 0; k--) {
        const double air = (edge_Pa(m, c, k) - edge_Pa(m, c, k + 1)) * molec_cm2_Pa, o3 = air * m->now.tracer[c * lm + k][O3];
        o2_cm2[k] = above_o2 + 0.5 * 0.2095 * air;
        o3_cm2[k] = above_o3 + 0.5 * o3;
        above_o2 += 0.2095 * air;
        above_o3 += o3;
    }
    const double ground = 0.08 + 0.15 * m->place[c].land_fraction + 0.5 * square(square(sin(m->place[c].lat_rad)));
    const double albedo = m->now.weather[c].cloud_albedo, shade = 1 - covered * albedo;
    for (int b = 0; b < N_BANDS; b++) {
        const Band *const band = &bands[b];
        for (int k = 0; k < lm; k++) {
            depth[k] = band->o2 * o2_cm2[k] + band->o3 * o3_cm2[k];
            beam[k] = exp(-depth[k] * slant);
        }
        for (int k = 0; k < lm; k++) {
            const double from_ground = 2 * mu * ground * shade * beam[0] * exp(-diffuse * (depth[0] - depth[k]));
            const double from_cloud = 2 * mu * covered * albedo * beam[cloud] * exp(-diffuse * fabs(depth[cloud] - depth[k]));
            const double light = k >= cloud ? beam[k] + from_cloud + shade * from_ground : shade * beam[k] + from_ground;
            const double photons = light * band->photons * band->nm;
            rates[k][J_O2] += photons * band->o2;
            rates[k][J_O3_O1D] += photons * band->o3 * band->o1d_yield;
            rates[k][J_O3_O] += photons * band->o3 * (1 - band->o1d_yield);
            rates[k][J_NO2] += photons * band->no2;
            rates[k][J_NO3_NO2] += photons * band->no3_no2;
            rates[k][J_NO3_NO] += photons * band->no3_no;
            rates[k][J_N2O5] += photons * band->n2o5;
            rates[k][J_HNO3] += photons * band->hno3;
        }
    }
    return (long)N_BANDS * lm;
}

/* ------------------------------------------------------- gas-phase chemistry ------------------------------------------------- */

/* The mechanism: a name, up to two reactants, up to three products. NONE stands for everything that is not a species here (O2, H2O, CO,
 * CH4, H2O2, any third body). This list generates reaction numbers, tendencies and Jacobian as straight-line code with constant indices,
 * like the code that KPP generates. Photolyses come first, in the order of J_*. */
#define MECHANISM(REACTION)                                                                                     \
    REACTION(O2_LIGHT, NONE, NONE, O3P, O3P, NONE)     REACTION(O3_LIGHT_O1D, O3, NONE, O1D, NONE, NONE)        \
    REACTION(O3_LIGHT_O, O3, NONE, O3P, NONE, NONE)    REACTION(NO2_LIGHT, NO2, NONE, NO, O3P, NONE)            \
    REACTION(NO3_LIGHT_NO2, NO3, NONE, NO2, O3P, NONE) REACTION(NO3_LIGHT_NO, NO3, NONE, NO, NONE, NONE)        \
    REACTION(N2O5_LIGHT, N2O5, NONE, NO2, NO3, NONE)   REACTION(HNO3_LIGHT, HNO3, NONE, OH, NO2, NONE)          \
    REACTION(O_O2, O3P, NONE, O3, NONE, NONE)          REACTION(O_O3, O3P, O3, NONE, NONE, NONE)                \
    REACTION(O1D_AIR, O1D, NONE, O3P, NONE, NONE)      REACTION(O1D_H2O, O1D, NONE, OH, OH, NONE)               \
    REACTION(O1D_O3, O1D, O3, NONE, NONE, NONE)        REACTION(NO_O3, NO, O3, NO2, NONE, NONE)                 \
    REACTION(NO2_O, NO2, O3P, NO, NONE, NONE)          REACTION(NO2_O3, NO2, O3, NO3, NONE, NONE)               \
    REACTION(NO_NO3, NO, NO3, NO2, NO2, NONE)          REACTION(NO2_NO3, NO2, NO3, N2O5, NONE, NONE)            \
    REACTION(N2O5_HEAT, N2O5, NONE, NO2, NO3, NONE)    REACTION(N2O5_AEROSOL, N2O5, NONE, HNO3, HNO3, NONE)     \
    REACTION(OH_NO2, OH, NO2, HNO3, NONE, NONE)        REACTION(OH_HNO3, OH, HNO3, NO3, NONE, NONE)             \
    REACTION(OH_O3, OH, O3, HO2, NONE, NONE)           REACTION(HO2_O3, HO2, O3, OH, NONE, NONE)                \
    REACTION(HO2_NO, HO2, NO, OH, NO2, NONE)           REACTION(OH_CO, OH, NONE, HO2, NONE, NONE)               \
    REACTION(OH_CH4, OH, NONE, HO2, NONE, NONE)        REACTION(OH_HO2, OH, HO2, NONE, NONE, NONE)              \
    REACTION(HO2_HO2, HO2, HO2, NONE, NONE, NONE)      REACTION(O_OH, O3P, OH, HO2, NONE, NONE)                 \
    REACTION(O_HO2, O3P, HO2, OH, NONE, NONE)
#define NUMBER(name, a, b, x, y, z) R_##name,
enum { MECHANISM(NUMBER) N_REACTIONS };
typedef double Concentrations[N_CHEM + 1]; /* molecules per cm3; the last one is for NONE */
typedef double Matrix[N_CHEM][N_CHEM + 1];

/* Fall-off between third and second order (JPL 15-10, section 2) */
static double falloff(double low, double high)
{
    const double x = low / high;
    return low / (1 + x) * pow(0.6, 1 / (1 + square(log10(x))));
}

/* Rate coefficients in molecules, cm3 and s, from JPL Publication 15-10 (Burkholder et al. 2015); OH + CO from IUPAC (Atkinson et al.
 * 2006, Atmos. Chem. Phys. 6, 3625). CH4 reacts directly to HO2; OH + HO2 and HO2 + HO2 end the chain. N2O5 hydrolyses on aerosol with an
 * uptake coefficient of 0.02. Water vapour, CH4 and aerosol are prescribed. */
static void rate_coefficients(double t_K, double p_Pa, double co_cm3, const double j[N_J], double k[N_REACTIONS])
{
    const double per_T = 1 / t_K, cold = 300 * per_T, air = air_per_cm3(p_Pa, t_K), o2 = 0.2095 * air, n2 = 0.7808 * air;
    const double saturation_Pa = 611 * exp(17.6 * (t_K - 273.15) / (t_K - 29.65)); /* Bolton (1980) */
    const double water = (p_Pa > 12000 ? larger(4.5e-6, 0.5 * saturation_Pa / p_Pa) : 4.5e-6) * air;
    const double methane = 1.85e-6 * (p_Pa > 10000 ? 1 : pow(p_Pa / 10000, 0.35)) * air;
    const double aerosol_cm2_cm3 = p_Pa > 15000 ? 1e-6 * square(p_Pa / 1e5) + 1e-8 : 1e-8 * smaller(1, p_Pa / 3000);
    const double hno3_air = 6.5e-34 * exp(1335 * per_T) * air;
    for (int r = 0; r < N_J; r++) k[r] = j[r];
    k[R_O2_LIGHT] *= o2;
    k[R_O_O2] = 6.0e-34 * pow(cold, 2.4) * air * o2;
    k[R_O_O3] = 8.0e-12 * exp(-2060 * per_T);
    k[R_O1D_AIR] = 2.15e-11 * exp(110 * per_T) * n2 + 3.3e-11 * exp(55 * per_T) * o2;
    k[R_O1D_H2O] = 1.63e-10 * exp(60 * per_T) * water;
    k[R_O1D_O3] = 1.2e-10;
    k[R_NO_O3] = 3.0e-12 * exp(-1500 * per_T);
    k[R_NO2_O] = 5.1e-12 * exp(210 * per_T);
    k[R_NO2_O3] = 1.2e-13 * exp(-2450 * per_T);
    k[R_NO_NO3] = 1.5e-11 * exp(170 * per_T);
    k[R_NO2_NO3] = falloff(2.4e-30 * cold * cold * cold * air, 1.6e-12 * pow(cold, -0.1));
    k[R_N2O5_HEAT] = k[R_NO2_NO3] / (5.8e-27 * exp(10840 * per_T));
    k[R_N2O5_AEROSOL] = 0.25 * 0.02 * aerosol_cm2_cm3 * 100 * sqrt(8 * 8.314 * t_K / (PI * 0.108));
    k[R_OH_NO2] = falloff(1.8e-30 * cold * cold * cold * air, 2.8e-11);
    k[R_OH_HNO3] = 2.4e-14 * exp(460 * per_T) + hno3_air / (1 + hno3_air / (2.7e-17 * exp(2199 * per_T)));
    k[R_OH_O3] = 1.7e-12 * exp(-940 * per_T);
    k[R_HO2_O3] = 1.0e-14 * exp(-490 * per_T);
    k[R_HO2_NO] = 3.3e-12 * exp(270 * per_T);
    k[R_OH_CO] = 1.44e-13 * (1 + n2 / 4.2e19) * co_cm3;
    k[R_OH_CH4] = 2.45e-12 * exp(-1775 * per_T) * methane;
    k[R_OH_HO2] = 4.8e-11 * exp(250 * per_T);
    k[R_HO2_HO2] = 3.0e-13 * exp(460 * per_T) + 2.1e-33 * air * exp(920 * per_T);
    k[R_O_OH] = 1.8e-11 * exp(180 * per_T);
    k[R_O_HO2] = 3.0e-11 * exp(200 * per_T);
}

static void tendencies(const Concentrations y, const double k[N_REACTIONS], Concentrations result)
{
    Concentrations dy = {0};
#define ADD_RATE(name, a, b, x, y_, z)                                                                          \
    {                                                                                                           \
        const double rate = k[R_##name] * (a == NONE ? 1 : y[a]) * (b == NONE ? 1 : y[b]);                      \
        dy[a] -= rate; dy[b] -= rate; dy[x] += rate; dy[y_] += rate; dy[z] += rate;                             \
    }
    MECHANISM(ADD_RATE)
    memcpy(result, dy, sizeof dy);
}

static void jacobian(const Concentrations y, const double k[N_REACTIONS], Matrix jac)
{
    memset(jac, 0, sizeof(Matrix));
#define ADD_SLOPE(by, other, rate, a, b, x, y_, z)                                                              \
    if (by != NONE) {                                                                                           \
        const double d = rate * (other == NONE ? 1 : y[other]);                                                 \
        if (a != NONE) jac[a][by] -= d;                                                                         \
        if (b != NONE) jac[b][by] -= d;                                                                         \
        if (x != NONE) jac[x][by] += d;                                                                         \
        if (y_ != NONE) jac[y_][by] += d;                                                                       \
        if (z != NONE) jac[z][by] += d;                                                                         \
    }
#define ADD_SLOPES(name, a, b, x, y_, z) ADD_SLOPE(a, b, k[R_##name], a, b, x, y_, z) ADD_SLOPE(b, a, k[R_##name], a, b, x, y_, z)
    MECHANISM(ADD_SLOPES)
}

/* LU decomposition without pivoting, as usual in chemistry (the diagonal dominates). Stores the inverse of the diagonal. */
static void factorise(Matrix a)
{
    for (int p = 0; p < N_CHEM; p++) {
        a[p][p] = 1 / a[p][p];
        for (int r = p + 1; r < N_CHEM; r++) {
            if (a[r][p] == 0) continue;
            const double factor = a[r][p] *= a[p][p];
            for (int s = p + 1; s < N_CHEM; s++) a[r][s] -= factor * a[p][s];
        }
    }
}

static void solve(Matrix a, Concentrations x)
{
    for (int s = 0; s < N_CHEM - 1; s++) {
        const double known = x[s];
        for (int r = s + 1; r < N_CHEM; r++) x[r] -= a[r][s] * known;
    }
    for (int s = N_CHEM - 1; s >= 0; s--) {
        const double known = x[s] *= a[s][s];
        for (int r = 0; r < s; r++) x[r] -= a[r][s] * known;
    }
}

/* Rodas3 (Sandu et al. 1997, Atmos. Environ. 31, 3459; theory in Hairer & Wanner 1996, section IV.7): four stages, order 3 with an
 * embedded order 2, stiffly accurate and L-stable, in the form without products with the Jacobian. Standard step-size control.
 * Returns the number of stages, or -1 if the step size becomes too small. */
static int integrate(Concentrations y, const double k[N_REACTIONS], double duration_s)
{
    const double relative = settings.tolerance, absolute_cm3 = 1e2, gamma = 0.5, shortest_s = 1e-8;
    double done_s = 0, step_s = duration_s / 4;
    bool rejected = false;
    for (int stages = 4;; stages += 4) {
        Matrix a;
        Concentrations dy, next = {0}, k1, k2 = {0}, k3 = {0}, k4 = {0};
        const bool last = step_s >= duration_s - done_s;
        if (last) step_s = duration_s - done_s;
        const double per_s = 1 / step_s;
        jacobian(y, k, a);
        for (int r = 0; r < N_CHEM; r++)
            for (int s = 0; s < N_CHEM; s++) a[r][s] = (r == s ? per_s / gamma : 0) - a[r][s];
        factorise(a);
        tendencies(y, k, dy);
        memcpy(k1, dy, sizeof k1);
        solve(a, k1);
        for (int s = 0; s < N_CHEM; s++) k2[s] = dy[s] + 4 * per_s * k1[s];
        solve(a, k2);
        for (int s = 0; s < N_CHEM; s++) next[s] = y[s] + 2 * k1[s];
        tendencies(next, k, dy);
        for (int s = 0; s < N_CHEM; s++) k3[s] = dy[s] + per_s * (k1[s] - k2[s]);
        solve(a, k3);
        for (int s = 0; s < N_CHEM; s++) next[s] += k3[s];
        tendencies(next, k, dy);
        for (int s = 0; s < N_CHEM; s++) k4[s] = dy[s] + per_s * (k1[s] - k2[s] - 8.0 / 3.0 * k3[s]);
        solve(a, k4);
        double sum = 0;
        for (int s = 0; s < N_CHEM; s++) {
            next[s] += k4[s];
            sum += square(k4[s] / (absolute_cm3 + relative * larger(y[s], fabs(next[s]))));
        }
        const double error = larger(1e-10, sqrt(sum / N_CHEM)), growth = smaller(rejected ? 1 : 6, larger(0.2, 0.9 / cbrt(error)));
        rejected = !(error <= 1);
        if (!rejected) {
            for (int s = 0; s < N_CHEM; s++) y[s] = larger(0, next[s]);
            done_s += step_s;
            if (last) return stages;
        }
        step_s *= growth;
        if (!(step_s > shortest_s)) return -1;
    }
}

static double nitrogen(const Concentrations y) { return y[NO] + y[NO2] + y[NO3] + 2 * y[N2O5] + y[HNO3]; }

static long gas_phase(const Model *m, long c, Fields *out, Workspace *w)
{
    if (!out->one_unit) w->land_m2 += land_m2(m, c);
    const double radon_decay = -expm1(-2.098e-6 * CHEMISTRY_STEP_S), e90_decay = -expm1(-CHEMISTRY_STEP_S / (90 * 86400.0));
    Ledger ledger = m->now.ledger[c];
    long work = 0;
    for (int level = 0; level < m->lm; level++) {
        const long cell = c * m->lm + level;
        const double t_K = m->now.temperature_K[cell], p_Pa = middle_Pa(m, c, level), air_cm3 = air_per_cm3(p_Pa, t_K);
        const double *const q = m->now.tracer[cell];
        double *const to = out->tracer[column_in(out, c) * m->lm + level], k[N_REACTIONS], co_cm3 = 0, lead = 0;
        Concentrations y = {0};
        for (int s = CO; s < CO + N_CO; s++) co_cm3 += q[s] * air_cm3;
        for (int s = 0; s < N_CHEM; s++) y[s] = q[s] * air_cm3;
        rate_coefficients(t_K, p_Pa, co_cm3, m->now.photolysis_s[cell], k);
        const double before = nitrogen(y);
        const int stages = integrate(y, k, CHEMISTRY_STEP_S);
        if (stages < 0) {
            OMP(omp atomic write)
            solver_failed = 1;
            return work;
        }
        work += stages;
        /* The solver conserves nitrogen to round-off, but setting tiny negative values to 0 does not: rescale. */
        const double after = nitrogen(y), scale = after > 0 ? before / after : 1;
        const double co_loss = -expm1(-k[R_OH_CO] / co_cm3 * y[OH] * CHEMISTRY_STEP_S);
        for (int s = 0; s < N_CHEM; s++) to[s] = y[s] / air_cm3 * (s >= NO3 && s <= HNO3 ? scale : 1);
        for (int s = CO; s <= E90; s++) { /* in the real pass, `to` and `q` are the same cell: read before writing */
            const double lost = q[s] * (s < RN222 ? co_loss : s == RN222 ? radon_decay : s == E90 ? e90_decay : 0);
            to[s] = q[s] - lost + (s == PB210 ? lead : 0);
            if (s == RN222) lead = lost;
            else book(&ledger, PRODUCED, s, -lost * air_mol(m, cell));
        }
    }
    out->ledger[column_in(out, c)] = ledger;
    return work;
}

/* Diagnostics: time averages of mixing ratios, column burdens and the view of a nadir sounder. Its averaging kernels are Gaussians in
 * log pressure, 3 km wide. */
static long accumulate(const Model *m, long c, Fields *out, Workspace *w)
{
    const int lm = m->lm;
    const long to = column_in(out, c);
    double mol_m2[N_SPECIES] = {0}, *log_p = w->row[0], *thick_Pa = w->row[1];
    for (int k = 0; k < lm; k++) {
        const long cell = c * lm + k;
        const double air_mol_m2 = air_mol(m, cell) / m->place[c].area_m2;
        log_p[k] = log(middle_Pa(m, c, k));
        thick_Pa[k] = edge_Pa(m, c, k) - edge_Pa(m, c, k + 1);
        for (int s = 0; s < N_SPECIES; s++) {
            const double q = m->now.tracer[cell][s];
            out->mean_ratio[to * lm + k][s] = m->now.mean_ratio[cell][s] + q;
            mol_m2[s] += q * air_mol_m2;
        }
    }
    for (int s = 0; s < N_SPECIES; s++) out->mean_mol_m2[to][s] = m->now.mean_mol_m2[c][s] + mol_m2[s];
    for (int h = 0; h < N_HEIGHTS; h++) {
        double seen[N_SPECIES] = {0}, total = 0;
        for (int k = 0; k < lm; k++) {
            const double weight = thick_Pa[k] * exp(-0.5 * square((log_p[k] - log(height_Pa[h])) * 7 / 3) - log_p[k]);
            total += weight;
            for (int s = 0; s < N_SPECIES; s++) seen[s] += weight * m->now.tracer[c * lm + k][s];
        }
        const double *const before = m->now.mean_seen[c * N_HEIGHTS + h];
        for (int s = 0; s < N_SPECIES; s++) out->mean_seen[to * N_HEIGHTS + h][s] = before[s] + seen[s] / total;
    }
    return (long)(lm + 1 + N_HEIGHTS * (lm + 1)) * N_SPECIES;
}

/* ------------------------------------------------------- dates --------------------------------------------------------------- */

/* Seconds since 1970 of a civil date. Days as in Fliegel & Van Flandern (1968), Comm. ACM 11, 657 */
static int64_t time_of(int year, int month, int day, int hour, int minute)
{
    const int64_t a = (month - 14) / 12;
    const int64_t julian = 1461 * (year + 4800 + a) / 4 + 367 * (month - 2 - 12 * a) / 12 - 3 * ((year + 4900 + a) / 100) / 4 + day - 32075;
    return (julian - 2440588) * 86400 + hour * 3600 + minute * 60;
}

static const char *date_text(int64_t time_s, const char *format, char text[32])
{
    const time_t t = (time_t)time_s;
    struct tm parts;
    if (!gmtime_r(&t, &parts) || strftime(text, 32, format, &parts) == 0) snprintf(text, 32, "?");
    return text;
}

static const char *wall_clock(char text[32])
{
    const time_t t = time(NULL);
    struct tm parts;
    if (!localtime_r(&t, &parts) || strftime(text, 32, "%Y/%m/%d %H:%M", &parts) == 0) snprintf(text, 32, "?");
    return text;
}

static int64_t end_time(const Model *m) { return m->start_s + (int64_t)m->n_steps * TRANSPORT_STEP_S; }

/* ------------------------------------------------------- start and restart --------------------------------------------------- */

static double initial_ratio(const Model *m, long c, int k, int s)
{
    const Place *p = &m->place[c];
    const double p_hPa = middle_Pa(m, c, k) * 0.01, pole = square(sin(p->lat_rad)), ground = exp(-square(log(p_hPa / 1013)) * 2);
    const double ozone_layer = exp(-square(log(p_hPa / (7 + 9 * pole))) / 1.9);
    switch (s) {
    case O3: return 35e-9 + (9.8e-6 - 3.2e-6 * pole) * ozone_layer;
    case NO: return 3e-9 * exp(-square(log(p_hPa / 4)) / 2) + 10e-12 + 200e-12 * ground * p->land_fraction;
    case NO2: return 4e-9 * ozone_layer + 20e-12 + 400e-12 * ground * p->land_fraction;
    case N2O5: return 0.5e-9 * ozone_layer;
    case HNO3: return 5e-9 * exp(-square(log(p_hPa / 30)) / 1.2) + 100e-12;
    case CO: return 20e-9 + (50e-9 + 30e-9 * sin(p->lat_rad)) / (1 + square(square(200 / p_hPa)));
    case E90: return 1e-7 / (1 + square(square(150 / p_hPa)));
    case PASSIVE: return PASSIVE_RATIO;
    case PUFF: return fabs(p->lat_rad - 0.7) < 0.25 && fabs(p->lon_rad) < 0.5 && p_hPa > 200 ? 1e-6 : 0; /* a block with sharp edges */
    default: return s < NO3 || (s > CO && s < RN222) ? 0 : 1e-21;
    }
}

static void set_initial_ratios(Model *m)
{
    OMP(omp parallel for)
    for (long cell = 0; cell < m->n_cells; cell++)
        for (int s = 0; s < N_SPECIES; s++) m->now.tracer[cell][s] = initial_ratio(m, cell / m->lm, (int)(cell % m->lm), s);
}

/* Restart file, in the machine's byte order: this header, N_SPECIES names of 16 bytes, mixing ratios [cell][species], a checksum */
typedef struct {
    char magic[16];
    uint32_t byte_order, format;
    int32_t im, jm, lm, n_species;
    int64_t time_s;
} RestartHeader;
static const RestartHeader new_restart = {"gcbench-restart", 0x01020304, 1, 0, 0, 0, N_SPECIES, 0};

/* Checksum of the species first to last: FNV-1a (Fowler, Noll, Vo) on 64-bit words, with a shift that mixes high bits into low ones */
static uint64_t checksum(const Model *m, int first, int last)
{
    uint64_t sum = 0xcbf29ce484222325u, bits;
    for (long cell = 0; cell < m->n_cells; cell++)
        for (int s = first; s <= last; s++) {
            memcpy(&bits, &m->now.tracer[cell][s], sizeof bits);
            sum = (sum ^ bits) * 0x100000001b3u;
            sum ^= sum >> 29;
        }
    return sum;
}

/* Opens a restart and reads its header. Returns NULL and a reason if that fails. */
static FILE *open_restart(const char *path, RestartHeader *header, const char **reason)
{
    FILE *f = fopen(path, "rb");
    *reason = f ? NULL : strerror(errno);
    if (!f) return NULL;
    if (fread(header, sizeof *header, 1, f) != 1 || memcmp(header->magic, new_restart.magic, sizeof header->magic) != 0)
        *reason = "it is not a restart file of the miniature";
    else if (header->byte_order != new_restart.byte_order) *reason = "it was written on a machine with another byte order";
    else if (header->format != new_restart.format || header->n_species != N_SPECIES) *reason = "another miniature wrote it";
    if (!*reason) return f;
    fclose(f);
    return NULL;
}

static void read_restart(Model *m, const char *path)
{
    RestartHeader header;
    const char *reason;
    char name[16], date[32];
    uint64_t sum = 0;
    timer_start(HEMCO);
    FILE *f = open_restart(path, &header, &reason);
    if (!f && access(path, F_OK) != 0)
        stop_model("Read_Restart", "HEMCO ERROR: Cannot find the restart file %s! Please doublecheck the name given to --initial.", path);
    if (!f) stop_model("Read_Restart", "HEMCO ERROR: Cannot read the restart file %s! The reason: %s.", path, reason);
    if (header.im != m->im || header.jm != m->jm || header.lm != m->lm || header.time_s != m->start_s) {
        fclose(f);
        stop_model("Read_Restart", "HEMCO ERROR: The restart file %s does not fit the run! It is for %s and the grid %dx%dx%d.", path,
                   date_text(header.time_s, "%Y%m%d_%H%M", date), header.im, header.jm, header.lm);
    }
    timer_stop(HEMCO);
    printf("HEMCO: Opening %s\n", path);
    bool good = true;
    for (int s = 0; s < N_SPECIES; s++)
        good = good && fread(name, sizeof name, 1, f) == 1 && strncmp(name, species[s].name, sizeof name) == 0;
    good = good && fread(m->now.tracer, sizeof *m->now.tracer, (size_t)m->n_cells, f) == (size_t)m->n_cells;
    good = good && fread(&sum, sizeof sum, 1, f) == 1 && sum == checksum(m, 0, N_SPECIES - 1) && fgetc(f) == EOF;
    fclose(f);
    if (!good) stop_model("Read_Restart", "HEMCO ERROR: The restart file %s is damaged or not complete!", path);
}

/* Writes to another name first, so an existing restart is always complete. */
static void write_restart(const Model *m)
{
    RestartHeader header = new_restart;
    header.im = m->im, header.jm = m->jm, header.lm = m->lm, header.time_s = m->now_s;
    const uint64_t sum = checksum(m, 0, N_SPECIES - 1);
    char date[32];
    printf("     - Creating file for Restart; reference = %s\n", date_text(m->now_s, "%Y%m%d %H%M%S", date));
    printf("        with filename = %s\n", restart_path);
    FILE *f = fopen(partial_path, "wb");
    bool good = f && fwrite(&header, sizeof header, 1, f) == 1;
    for (int s = 0; s < N_SPECIES && good; s++) {
        char name[16] = {0};
        strncpy(name, species[s].name, sizeof name - 1);
        good = fwrite(name, sizeof name, 1, f) == 1;
    }
    good = good && fwrite(m->now.tracer, sizeof *m->now.tracer, (size_t)m->n_cells, f) == (size_t)m->n_cells;
    good = good && fwrite(&sum, sizeof sum, 1, f) == 1;
    if (f) good = fclose(f) == 0 && good;
    if (good && rename(partial_path, restart_path) == 0) return;
    const char *reason = strerror(errno);
    if (f) remove(partial_path);
    stop_model("Write_Restart", "GEOS-Chem ERROR: Cannot write the restart file %s! The reason: %s.", restart_path, reason);
}

/* ------------------------------------------------------- reports ------------------------------------------------------------- */

typedef struct { double sum, rest; } Total; /* compensated summation (Neumaier 1974) */
static void add(Total *t, double x)
{
    const double sum = t->sum + x;
    t->rest += fabs(t->sum) >= fabs(x) ? (t->sum - sum) + x : (x - sum) + t->sum;
    t->sum = sum;
}
static double value(Total t) { return t.sum + t.rest; }

static void family_mol(const Model *m, double mol[N_FAMILIES])
{
    Total total[N_FAMILIES] = {{0, 0}};
    for (long cell = 0; cell < m->n_cells; cell++)
        for (int s = 0; s < N_SPECIES; s++) add(&total[species[s].family], species[s].atoms * m->now.tracer[cell][s] * air_mol(m, cell));
    for (int f = 0; f < N_FAMILIES; f++) mol[f] = value(total[f]);
}

static void print_budgets(const Model *m, const double initial_mol[N_FAMILIES])
{
    double final_mol[N_FAMILIES];
    family_mol(m, final_mol);
    print_rule();
    puts("M A S S   B U D G E T   [kg; nitrogen as N; residual relative to initial + emitted]\n\n"
         "BUDGET family       :    initial    emitted  chemistry    dry dep    wet dep      final  residual");
    for (int f = 1; f < N_FAMILIES; f++) {
        Total term[N_TERMS] = {{0, 0}};
        double kg[N_TERMS];
        for (long c = 0; c < m->n_columns; c++)
            for (int t = 0; t < N_TERMS; t++) add(&term[t], m->now.ledger[c].mol[t][f]);
        const double unit = families[f].g_mol * 1e-3, initial = initial_mol[f] * unit, final = final_mol[f] * unit;
        for (int t = 0; t < N_TERMS; t++) kg[t] = value(term[t]) * unit;
        const double rest = initial + kg[EMITTED] + kg[PRODUCED] - kg[DRY_DEPOSITED] - kg[WET_DEPOSITED] - final;
        printf("BUDGET %-13s: %10.4e %10.4e %10.3e %10.4e %10.4e %10.4e %9.1e\n", families[f].name, initial, kg[EMITTED], kg[PRODUCED],
               kg[DRY_DEPOSITED], kg[WET_DEPOSITED], final, rest / (initial + kg[EMITTED]));
    }
}

static void print_checks(const Model *m)
{
    double departure = 0, least = 0, most_puff = 0, low = DBL_MAX, high = 0;
    Total oh = {0, 0}, air = {0, 0}, column = {0, 0}, surface = {0, 0}, seen = {0, 0}, area = {0, 0};
    for (long c = 0; c < m->n_columns; c++) {
        const double du = m->now.mean_mol_m2[c][O3] / m->n_steps / MOL_M2_PER_DU, m2 = m->place[c].area_m2;
        low = smaller(low, du);
        high = larger(high, du);
        add(&area, m2);
        add(&column, du * m2);
        add(&surface, m->now.mean_ratio[c * m->lm][O3] / m->n_steps * m2);
        add(&seen, m->now.mean_seen[c * N_HEIGHTS + 1][O3] / m->n_steps * m2);
        for (int k = 0; k < m->lm; k++) {
            const long cell = c * m->lm + k;
            const double *q = m->now.tracer[cell], p_Pa = middle_Pa(m, c, k);
            departure = larger(departure, fabs(q[PASSIVE] / PASSIVE_RATIO - 1));
            most_puff = larger(most_puff, q[PUFF] / 1e-6);
            for (int s = 0; s < N_SPECIES; s++) least = smaller(least, q[s]);
            if (p_Pa < 20000) continue;
            add(&oh, q[OH] * air_per_cm3(p_Pa, m->now.temperature_K[cell]) * m->dry_air_kg[cell]);
            add(&air, m->dry_air_kg[cell]);
        }
    }
    print_rule();
    printf("CHECK PassiveTracer, largest relative departure from constant : %.1e\n", departure);
    printf("CHECK Puff, largest mixing ratio relative to the initial one  : %.12f\n", most_puff);
    printf("CHECK smallest mixing ratio of all species, 0 or below        : %.1e\n", least);
    printf("CHECK ozone column in the run: lowest, mean, highest [DU]     : %.1f %.1f %.1f\n", low, value(column) / value(area), high);
    printf("CHECK ozone in the run: at the ground, seen at 500 hPa [ppb]  : %.2f %.2f\n", value(surface) / value(area) * 1e9,
           value(seen) / value(area) * 1e9);
    printf("CHECK OH at the end, mean by mass below 200 hPa [molec/cm3]   : %.3e\n", value(oh) / value(air));
}

static void print_work_and_checksums(const Model *m)
{
    print_rule();
    for (Timer t = 0; t < N_TIMERS; t++)
        if (timer_table[t].work) printf("WORK %-22s: %lld %s\n", timer_table[t].name, timers[t].work, timer_table[t].work);
    print_rule();
    for (int s = 0; s < N_SPECIES; s++) printf("CHECKSUM %-14s: %016" PRIx64 "\n", species[s].name, checksum(m, s, s));
    printf("CHECKSUM %-14s: %016" PRIx64 "\n", "total", checksum(m, 0, N_SPECIES - 1));
    print_rule();
}

static void print_start(const Model *m)
{
    char text[32];
    puts("*************   S T A R T I N G   G E O S - C H E M   *************\n\n"
         "===> Mode of operation         : gcbench miniature, not GEOS-Chem\n"
         "===> GEOS-Chem version         : miniature-" MINIATURE_VERSION "\n"
         "===> Compiler                  : " COMPILER "\n"
         "===> Flexible precision set to : 8-byte real (aka REAL*8)");
#ifdef _OPENMP
    puts("===> Parallelization w/ OpenMP : ON");
#else
    puts("===> Parallelization w/ OpenMP : OFF (built without OpenMP: runs on one thread)");
#endif
    printf("===> Threads in use            : %d\n\n===> SIMULATION START TIME: %s <===\n\n", m->n_threads, wall_clock(text));
    print_rule();
    puts("G E O S - C H E M   U S E R   I N P U T\n\nSIMULATION SETTINGS\n-------------------\nSimulation name             : miniature");
    printf("Start time of run           : %s\n", date_text(m->start_s, "%Y%m%d %H%M%S", text));
    printf("End time of run             : %s\n", date_text(end_time(m), "%Y%m%d %H%M%S", text));
    printf("Initial conditions          : %s\n", settings.initial ? settings.initial : "built in");
    printf("Output directory            : %s\n", settings.output);
    for (Timer t = 0; t < N_TIMERS; t++)
        if (timers[t].slow > 1) printf("Slowed on purpose           : %s, factor %g\n", timer_table[t].name, timers[t].slow);
    printf("\nGRID SETTINGS\n------------\nGrid resolution             : %.1fx%.1f\n", 180.0 / (m->jm - 1), 360.0 / m->im);
    printf("X grid dimension            : %5d\nY grid dimension            : %5d\n", m->im, m->jm);
    printf("Z grid dimension            : %5d\n", m->lm);
    puts("Use half-sized polar boxes? :     T\n\nTIMESTEP SETTINGS\n-----------------");
    printf("Transport/Convection [sec]  : %5d\nChemistry/Emissions  [sec]  : %5d\n", TRANSPORT_STEP_S, CHEMISTRY_STEP_S);
    print_rule();
}

/* Returns the exit status. An unwritable log is also an error. */
static int print_end(void)
{
    char text[32];
    printf("\n===> SIMULATION END TIME: %s <===\n\n\n", wall_clock(text));
    puts("**************   E N D   O F   G E O S -- C H E M   **************");
    if (fflush(stdout) == 0 && !ferror(stdout)) return 0;
    fputs("miniature: cannot write the log to standard output\n", stderr);
    return MODEL_ERROR_STATUS;
}

static int print_dry_run(const Model *m)
{
    char text[32];
    const char *line = "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!";
    printf("\n%s\n!!! GEOS-CHEM IS IN DRY-RUN MODE!\n!!!\n!!! You will NOT get output for this run!\n!!!\n"
           "!!! REMOVE THE --dryrun ARGUMENT FROM THE COMMAND LINE\n!!! TO RUN THE MODEL!\n%s\n", line, line);
    printf("!!! Start Date       : %s\n", date_text(m->start_s, "%Y%m%d %H%M%S", text));
    printf("!!! End Date         : %s\n!!! Simulation       : miniature\n%s\n\n", date_text(end_time(m), "%Y%m%d %H%M%S", text), line);
    if (settings.initial)
        printf("HEMCO: %s %s\n", access(settings.initial, R_OK) == 0 ? "Opening" : "REQUIRED FILE NOT FOUND", settings.initial);
    puts("     - CLEANUP: deallocating arrays now...");
    return print_end();
}

/* ------------------------------------------------------- command line -------------------------------------------------------- */

static _Noreturn void usage_error(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("miniature: ", stderr);
    vfprintf(stderr, format, arguments);
    fputs(" (miniature --help lists the options)\n", stderr);
    va_end(arguments);
    exit(USAGE_STATUS);
}

static int edit_distance(const char *a, const char *b) /* Wagner & Fischer (1974), ignores case */
{
    enum { MOST = 63 };
    int row[MOST + 1];
    const int na = (int)strlen(a), nb = (int)strlen(b);
    if (na > MOST || nb > MOST) return MOST;
    for (int j = 0; j <= nb; j++) row[j] = j;
    for (int i = 1; i <= na; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= nb; j++) {
            const int replaced = diagonal + (strncasecmp(&a[i - 1], &b[j - 1], 1) != 0);
            const int other = 1 + (row[j] < row[j - 1] ? row[j] : row[j - 1]);
            diagonal = row[j];
            row[j] = replaced < other ? replaced : other;
        }
    }
    return row[nb];
}

static Timer timer_named(const char *name)
{
    Timer nearest = TOTAL;
    char list[512] = "";
    for (Timer t = 0; t < N_TIMERS; t++) {
        if (strcasecmp(name, timer_table[t].name) == 0) return t;
        if (edit_distance(name, timer_table[t].name) < edit_distance(name, timer_table[nearest].name)) nearest = t;
        snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s", t ? ", " : "", timer_table[t].name);
    }
    usage_error("--slow: unknown timer '%s'; did you mean '%s'? The timers are: %s", name, timer_table[nearest].name, list);
}

static void set_slow(const char *list)
{
    char text[1024], *end;
    if ((size_t)snprintf(text, sizeof text, "%s", list) >= sizeof text)
        usage_error("--slow: the list is longer than %zu characters", sizeof text - 1);
    for (char *item = strtok(text, ","); item; item = strtok(NULL, ",")) {
        char *const equals = strrchr(item, '=');
        if (!equals) usage_error("--slow: expected TIMER=FACTOR, such as Convection=1.5, got '%s'", item);
        *equals = '\0';
        item += strspn(item, " =>");
        const Timer t = timer_named(item);
        const double factor = strtod(equals + 1, &end);
        if (end == equals + 1 || *end || !(factor >= 1 && factor <= 1000))
            usage_error("--slow: the factor of %s must be a number from 1 to 1000, got '%s'", timer_table[t].name, equals + 1);
        if (t == AEROSOL || t == LINEARIZED)
            usage_error("--slow: %s does not run in the miniature, so it cannot be slowed", timer_table[t].name);
        timers[t].slow = factor;
    }
}

static int thread_count(const char *text)
{
    char *end;
    const long n = strtol(text, &end, 10);
    if (end == text || *end || n < 1 || n > MOST_THREADS)
        usage_error("--threads: expected a whole number from 1 to %d, got '%s'", MOST_THREADS, text);
#ifndef _OPENMP
    if (n > 1) usage_error("--threads %ld: this executable was built without OpenMP and runs on one thread", n);
#endif
    return (int)n;
}

static int transport_steps(const char *text)
{
    char *end;
    const double steps = strtod(text, &end) * 3600 / CHEMISTRY_STEP_S;
    if (end == text || *end || !(steps > 0.5 && steps < 300000) || fabs(steps - rint(steps)) > 0.005)
        usage_error("--hours: expected a positive multiple of 1/3 (the chemistry step is 20 minutes) below 100000, got '%s'", text);
    return (int)lround(steps) * (CHEMISTRY_STEP_S / TRANSPORT_STEP_S);
}

static int64_t start_time(const char *text)
{
    int year, month, day, hour, minute, length = 0;
    char back[32];
    const int found = sscanf(text, "%4d%2d%2d_%2d%2d%n", &year, &month, &day, &hour, &minute, &length);
    if (found == 5 && length == 13 && !text[13] && year >= 1970 && month <= 12) {
        const int64_t time_s = time_of(year, month, day, hour, minute);
        if (strcmp(date_text(time_s, "%Y%m%d_%H%M", back), text) == 0) return time_s; /* rejects 31 February */
    }
    usage_error("--start: expected a date and time since 1970 such as 20190101_0000, got '%s'", text);
}

static double mebibytes(const char *option, const char *what, const char *text)
{
    char *end;
    const double mib = strtod(text, &end);
    if (end == text || *end || !(mib >= 0 && mib <= 1e6)) usage_error("%s: expected %s from 0 to 1000000, got '%s'", option, what, text);
    return mib * 1048576;
}

static void set_leak(const char *text)
{
    settings.leak_bytes = (size_t)(mebibytes("--leak", "MiB per simulated day", text) * TRANSPORT_STEP_S / 86400);
}

static void set_hold(const char *text) { settings.held_bytes = (size_t)mebibytes("--hold", "MiB", text); }

static void set_sum(const char *text)
{
    for (settings.sum = 0; settings.sum < N_ORDERS; settings.sum++)
        if (strcmp(text, order_names[settings.sum]) == 0) return;
    usage_error("--sum: expected cell, thread or arrival, got '%s'", text);
}

static void set_loops(const char *text)
{
    settings.strided = strcmp(text, "strided") == 0;
    if (!settings.strided && strcmp(text, "memory") != 0) usage_error("--loops: expected memory or strided, got '%s'", text);
}

static void set_tolerance(const char *text)
{
    char *end;
    settings.tolerance = strtod(text, &end);
    if (end == text || *end || !(settings.tolerance >= 1e-6 && settings.tolerance <= 0.1))
        usage_error("--tolerance: expected a number from 1e-6 to 0.1, such as 0.02, got '%s'", text);
}

static void set_grid(Model *m, const char *text)
{
    int used = 0;
    const int found = sscanf(text, "%5dx%5dx%5d%n", &m->im, &m->jm, &m->lm, &used);
    if (found != 3 || text[used] || m->im < 8 || m->im > 720 || m->jm < 6 || m->jm > 361 || m->lm < 5 || m->lm > 200)
        usage_error("--grid: expected IMxJMxLM from 8x6x5 to 720x361x200, such as 72x46x20, got '%s'", text);
}

static void print_help(void)
{
    puts("miniature: the built-in model of gcbench, not GEOS-Chem\n\n"
         "  --hours H            simulated hours, a multiple of 1/3 (default 6)\n"
         "  --start DATE         YYYYMMDD_HHMM (default 20190101_0000, or the date of --initial)\n"
         "  --grid IMxJMxLM      longitudes x latitudes x levels (default 72x46x20)\n"
         "  --threads N          OpenMP threads (default: chosen by OpenMP)\n"
         "  --output DIR         directory for gcclassic_timers.json and Restarts/ (default .)\n"
         "  --initial FILE       start from a restart file of an earlier run\n"
         "  --slow TIMER=FACTOR  multiply the work of a component by FACTOR; repeatable, or a comma-separated list\n"
         "  --leak MIB           lose MIB of memory per simulated day\n"
         "  --hold MIB           hold MIB more memory from start to end\n"
         "  --sum ORDER          order in which e90's emissions are normalised: cell (default), thread (the result depends on\n"
         "                       the number of threads) or arrival (a race: the result differs from run to run)\n"
         "  --loops ORDER        order of the loops in unit conversions: memory (default) or strided (the same instructions, but\n"
         "                       more cache misses)\n"
         "  --tolerance R        relative tolerance of the chemical solver (default 0.02); a smaller one takes more steps\n"
         "  --dryrun             list the input files without running\n"
         "  --version, --help\n\n"
         "Example: miniature --hours 3 --threads 2 --slow Convection=1.5");
}

enum { HOURS, START, GRID, THREADS, OUTPUT, INITIAL, SLOW, LEAK, HOLD, SUM, LOOPS, TOLERANCE, N_OPTIONS, DRY_RUN = N_OPTIONS,
       VERSION, HELP, N_NAMES };
static const char *const options[N_NAMES] = {"--hours", "--start", "--grid", "--threads", "--output", "--initial", "--slow", "--leak",
                                             "--hold", "--sum", "--loops", "--tolerance",
                                             "--dryrun", "--version", "--help"}; /* these take no value */

static _Noreturn void unknown_option(const char *given)
{
    char name[64];
    const char *nearest = options[0];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(given, "="), given);
    for (int o = 1; o < N_NAMES; o++)
        if (edit_distance(name, options[o]) < edit_distance(name, nearest)) nearest = options[o];
    usage_error("unknown option '%s'; did you mean '%s'?", given, nearest);
}

/* Sets defaults, then reads the options. A repeated option replaces the earlier one. */
static void read_options(Model *m, int argc, char **argv)
{
    const char *start = NULL, *reason;
    RestartHeader header;
    set_grid(m, "72x46x20");
    m->n_steps = transport_steps("6");
    set_slow(MINIATURE_SLOW);
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], options[HELP]) == 0) { print_help(); exit(0); }
        if (strcmp(argv[i], options[VERSION]) == 0) { puts("miniature-" MINIATURE_VERSION " (" COMPILER ")"); exit(0); }
        if (strcmp(argv[i], options[DRY_RUN]) == 0) { settings.dry_run = true; continue; }
        const size_t length = strcspn(argv[i], "=");
        const char *value = argv[i][length] ? argv[i] + length + 1 : NULL;
        int option = 0;
        while (option < N_OPTIONS && (strlen(options[option]) != length || strncmp(argv[i], options[option], length) != 0)) option++;
        if (option == N_OPTIONS) unknown_option(argv[i]);
        if (!value && i + 1 < argc) value = argv[++i];
        if (!value || !*value) usage_error("%s needs a value", options[option]);
        switch (option) {
        case HOURS: m->n_steps = transport_steps(value); break;
        case START: m->start_s = start_time(start = value); break;
        case GRID: set_grid(m, value); break;
        case THREADS: m->n_threads = thread_count(value); break;
        case OUTPUT: settings.output = value; break;
        case INITIAL: settings.initial = value; break;
        case LEAK: set_leak(value); break;
        case HOLD: set_hold(value); break;
        case SUM: set_sum(value); break;
        case LOOPS: set_loops(value); break;
        case TOLERANCE: set_tolerance(value); break;
        default: set_slow(value);
        }
    }
    if (start) return;
    m->start_s = start_time("20190101_0000");
    FILE *f = settings.initial ? open_restart(settings.initial, &header, &reason) : NULL;
    if (f) m->start_s = header.time_s, fclose(f); /* read_restart() reports an unreadable file */
}

/* Actual number of threads, from the OpenMP runtime */
static int threads_in_use(int wanted)
{
    int n = 1;
#ifdef _OPENMP
    if (wanted > 0) omp_set_num_threads(wanted);
    OMP(omp parallel)
    {
        OMP(omp single)
        n = omp_get_num_threads();
    }
#else
    (void)wanted;
#endif
    return n;
}

static void prepare_output(const Model *m)
{
    char date[32], directory[3600];
    struct stat input, output;
    if (strlen(settings.output) > 3500) usage_error("--output: the path is longer than 3500 characters");
    snprintf(directory, sizeof directory, "%s/Restarts", settings.output);
    snprintf(timers_path, sizeof timers_path, "%s/gcclassic_timers.json", settings.output);
    snprintf(restart_path, sizeof restart_path, "%s/miniature.Restart.%sz.bin", directory, date_text(end_time(m), "%Y%m%d_%H%M", date));
    snprintf(partial_path, sizeof partial_path, "%s.partial", restart_path);
    if (settings.dry_run) return;
    remove(partial_path);
    if (settings.initial && stat(settings.initial, &input) == 0 && stat(restart_path, &output) == 0 && input.st_dev == output.st_dev &&
        input.st_ino == output.st_ino)
        usage_error("--initial: this run would overwrite its own restart file %s; choose another --output", settings.initial);
    if ((mkdir(settings.output, 0777) != 0 && errno != EEXIST) || (mkdir(directory, 0777) != 0 && errno != EEXIST))
        usage_error("--output: cannot create the directory %s: %s", directory, strerror(errno));
    /* old output must not be mistaken for the result of this run */
    if ((remove(timers_path) != 0 && errno != ENOENT) || (remove(restart_path) != 0 && errno != ENOENT))
        usage_error("--output: cannot remove the old output in %s: %s", settings.output, strerror(errno));
}

/* ------------------------------------------------------- run ----------------------------------------------------------------- */

static void take_step(Model *m)
{
    char date[32];
    const bool chemistry_step = m->step % (CHEMISTRY_STEP_S / TRANSPORT_STEP_S) == 0;
    if (chemistry_step) run_component(m, HEMCO, m->jm, m->im, weather_and_emissions);
    transport(m);
    run_component(m, MIXING, m->jm, m->im, mix);
    run_component(m, CONVECTION, m->jm, m->im, convect);
    if (chemistry_step) {
        run_component(m, DRY_DEPOSITION, m->jm, m->im, dry_deposit);
        timer_start(CHEMISTRY);
        run_component(m, PHOTOLYSIS, m->jm, m->im, photolyse);
        run_component(m, GAS_PHASE, m->jm, m->im, gas_phase);
        date_text(m->now_s, "%Y/%m/%d %H:%M", date);
        if (solver_failed) stop_model("Do_FullChem", "GEOS-Chem ERROR: The chemical solver failed at %s!", date);
        timer_stop(CHEMISTRY);
        m->e90_scale = add_land(m, settings.sum) / add_land(m, BY_CELL);
    }
    run_component(m, WET_DEPOSITION, m->jm, m->im, wet_deposit);
    run_component(m, DIAGNOSTICS, m->jm, m->im, accumulate);
    /* only memory that is written to is resident; volatile, because compilers drop writes that nobody reads */
    volatile char *lost = settings.leak_bytes ? malloc(settings.leak_bytes) : NULL;
    for (size_t i = 0; lost && i < settings.leak_bytes; i += 1024) lost[i] = 1;
    m->step++;
    m->now_s += TRANSPORT_STEP_S;
}

int main(int argc, char **argv)
{
    Model m = {.im = 0, .e90_scale = 1};
    double initial_mol[N_FAMILIES];
    char date[32];
    timer_start(TOTAL);
    for (Timer t = 0; t < N_TIMERS; t++) timers[t].slow = 1;
    read_options(&m, argc, argv);
    m.n_threads = threads_in_use(m.n_threads);
    m.n_columns = (long)m.im * m.jm;
    m.n_cells = m.n_columns * m.lm;
    m.now_s = m.start_s;
    prepare_output(&m);
    print_start(&m);
    if (settings.dry_run) return print_dry_run(&m);
    prepare_grid(&m);
    prepare_winds(&m);
    m.now = allocate_fields(m.n_columns, m.n_cells);
    allocate_workspaces(&m);
    if (settings.held_bytes > 0) allocate((long)settings.held_bytes, 1);
    if (settings.initial) read_restart(&m, settings.initial);
    else set_initial_ratios(&m);
    family_mol(&m, initial_mol);
    puts("\n********************************************\n* B e g i n   T i m e   S t e p p i n g !! *\n"
         "********************************************\n");
    printf("---> DATE: %s\n", date_text(m.now_s, "%Y/%m/%d  UTC: %H:%M", date));
    fflush(stdout); /* people and gcbench follow the log during the run */
    while (m.step < m.n_steps) {
        take_step(&m);
        if (m.step == m.n_steps) write_restart(&m); /* before the last date, as in GEOS-Chem */
        printf("---> DATE: %s\n", date_text(m.now_s, "%Y/%m/%d  UTC: %H:%M", date));
        fflush(stdout);
    }
    print_budgets(&m, initial_mol);
    print_checks(&m);
    print_work_and_checksums(&m);
    puts("     - CLEANUP: deallocating arrays now...");
    timer_stop(TOTAL);
    print_timers();
    if (!write_timers()) stop_model("Timer_SaveToJSON", "GEOS-Chem ERROR: Cannot write %s! The reason: %s.", timers_path, strerror(errno));
    release_all();
    return print_end();
}
