/* The MPI miniature: a made-up model that runs with MPI. It is not GCHP and shares no code with it.
 *
 * It has GCHP's run directory, log, timers, cap_restart and checkpoint, so everything that gcbench does with GCHP can be tried on one
 * machine without GCHP and without input data. README.md describes it. C17, POSIX and MPI 3:
 *
 *     mpicc -std=c17 -O2 miniature-mpi.c -o miniature-mpi -lm
 *
 * Two rules apply everywhere:
 *  - Each cell has one formula, so neither the number of ranks nor the division of the faces changes results.
 *  - --slow and --imbalance repeat columns on scratch memory: they take real time but cannot change results.
 */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <math.h>
#include <mpi.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef __clang__
#pragma STDC FP_CONTRACT OFF /* fused multiply-adds would depend on inlining; gcc disables them with -std=c17 */
#endif

#ifndef MINIATURE_SLOW
#define MINIATURE_SLOW "" /* default of --slow, as in "GC_CHEM=1.5" */
#endif
#ifndef MINIATURE_IMBALANCE
#define MINIATURE_IMBALANCE "" /* default of --imbalance */
#endif

enum { FACES = 6, LEVELS = 8, SPECIES = 4, VALUES = LEVELS * SPECIES, CHEMISTRY_STEP_S = 1200, MAX_FACTORS = 16,
       USAGE_STATUS = 2, MODEL_STATUS = 3,
       PASSES = 16 /* of each column, the first of which counts: work can be moved between ranks in parts of a pass */ };

/* Work: each component treats columns with an own number of iterations. Chemistry dominates, as in GCHP. */
typedef enum { DYNAMICS, GC_CONV, GC_EMIS, GC_TURB, GC_DRYDEP, GC_CHEM, GC_WETDEP, GC_DIAGN, N_COMPONENTS } Component;
static const struct { const char *name; int iterations; } components[N_COMPONENTS] = {
    {"DYNAMICS", 2}, {"GC_CONV", 2}, {"GC_EMIS", 1}, {"GC_TURB", 1}, {"GC_DRYDEP", 1}, {"GC_CHEM", 12}, {"GC_WETDEP", 2}, {"GC_DIAGN", 1}};
static const char *species_names[SPECIES] = {"SpeciesRst_O3", "SpeciesRst_NO2", "SpeciesRst_CO", "SpeciesRst_Rn222"};

typedef struct { char timer[32]; double factor; } Factor;
typedef struct { Factor list[MAX_FACTORS]; int count; } Factors;
typedef enum { NO_FAULT, KILLED, CRASH, HANG, NO_ADVANCE, NO_CHECKPOINT, NO_TIMERS, EXTDATA } Fault;
static const char *fault_names[] = {"none", "killed", "crash", "hang", "no-advance", "no-checkpoint", "no-timers", "extdata"};

static struct { Factors slow, imbalance; Fault fault; int fault_rank; bool old_log; } options;
static struct { int rank, ranks, nx, ny, cells, x, y, width, height; } part; /* cells of this rank: from x, y on */
static double *field;                                                       /* by row, column, level and species */
static double *scratch;
static double seconds[N_COMPONENTS];
static long cycles[N_COMPONENTS];

/* ------------------------------------------------------- messages ---------------------------------------------------------- */

static void fail(int status, const char *format, ...) {
  va_list list;
  va_start(list, format);
  vfprintf(stderr, format, list);
  va_end(list);
  fputc('\n', stderr);
  int started = 0;
  MPI_Initialized(&started);
  if (started) MPI_Abort(MPI_COMM_WORLD, status);
  exit(status);
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (memory == NULL) fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <no memory>", part.rank, __LINE__);
  return memory;
}

/* -------------------------------------------------------- options ---------------------------------------------------------- */

static int component_named(const char *name) {
  for (int c = 0; c < N_COMPONENTS; c++)
    if (strcmp(components[c].name, name) == 0) return c;
  return -1;
}

/* "GC_CHEM=1.5,GC_CONV=2". */
static void read_factors(Factors *factors, const char *list, const char *option) {
  char copy[512];
  snprintf(copy, sizeof copy, "%s", list);
  for (char *item = strtok(copy, ","); item != NULL; item = strtok(NULL, ",")) {
    char *equals = strchr(item, '='), *end = NULL;
    const double factor = equals == NULL ? 0 : strtod(equals + 1, &end);
    if (equals != NULL) *equals = '\0';
    if (component_named(item) < 0 || end == NULL || *end != '\0' || !(factor >= 1) || factors->count == MAX_FACTORS)
      fail(USAGE_STATUS, "%s: expected TIMER=FACTOR with a factor of at least 1, as in GC_CHEM=1.5", option);
    Factor *added = &factors->list[factors->count++];
    snprintf(added->timer, sizeof added->timer, "%s", item);
    added->factor = factor;
  }
}

static double factor_of(const Factors *factors, Component c) {
  double product = 1;
  for (int i = 0; i < factors->count; i++)
    if (strcmp(factors->list[i].timer, components[c].name) == 0) product *= factors->list[i].factor;
  return product;
}

/* "killed:3": the fault, and the rank that has it. Default: the last rank. */
static void read_fault(const char *text) {
  options.fault_rank = -1;
  const size_t length = strcspn(text, ":");
  for (int f = 0; f < (int)(sizeof fault_names / sizeof *fault_names); f++) {
    if (strlen(fault_names[f]) != length || strncmp(fault_names[f], text, length) != 0) continue;
    options.fault = (Fault)f;
    if (text[length] == ':') options.fault_rank = atoi(text + length + 1);
    return;
  }
  fail(USAGE_STATUS, "--fault: expected killed, crash, hang, no-advance, no-checkpoint, no-timers or extdata, with :RANK for those on one rank");
}

/* ------------------------------------------------------ run directory ------------------------------------------------------ */

static void write_text(const char *directory, const char *name, const char *format, ...) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen(path, "w");
  if (file == NULL) fail(USAGE_STATUS, "cannot write %s: %s", path, strerror(errno));
  va_list list;
  va_start(list, format);
  vfprintf(file, format, list);
  va_end(list);
  if (fclose(file) != 0) fail(USAGE_STATUS, "cannot write %s: %s", path, strerror(errno));
}

/* The files of a run directory of GCHP that a run needs, with the scripts that set them. */
static void create_run_directory(const char *directory, int cells) {
  char path[4096];
  const char *folders[] = {"", "/Restarts", "/OutputDir"};
  for (int f = 0; f < 3; f++) {
    snprintf(path, sizeof path, "%s%s", directory, folders[f]);
    if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(USAGE_STATUS, "cannot create %s: %s", path, strerror(errno));
  }
  write_text(directory, "cap_restart", "20190701 000000\n");
  write_text(directory, "CAP.rc",
             "# Of the MPI miniature, a made-up model.\nEND_DATE:     22000101 000000\nJOB_SGMT:     00000000 010000\n"
             "HEARTBEAT_DT: 600\nMAPL_ENABLE_TIMERS: YES\n");
  write_text(directory, "GCHP.rc", "# Of the MPI miniature, a made-up model.\nNX: 1\nNY: 6\nGCHP.IM_WORLD: %d\n", cells);
  write_text(directory, "setCommonRunSettings.sh",
             "#!/bin/bash\n# Of the MPI miniature, a made-up model. Writes these settings into GCHP.rc and CAP.rc.\n"
             "TOTAL_CORES=6\nNUM_NODES=1\nNUM_CORES_PER_NODE=6\nCS_RES=%d\nRun_Duration=\"00000000 010000\"\n"
             "AutoUpdate_NXNY=OFF\nNX=1\nNY=6\n\n"
             "if (( TOTAL_CORES != NUM_NODES * NUM_CORES_PER_NODE )) || (( TOTAL_CORES != NX * NY )); then\n"
             "  echo \"ERROR: TOTAL_CORES must be NUM_NODES times NUM_CORES_PER_NODE, and NX times NY.\"\n  exit 1\nfi\n"
             "set_value() { sed -i \"s/^$1:.*/$1: $2/\" \"$3\"; }\n"
             "set_value NX \"$NX\" GCHP.rc\nset_value NY \"$NY\" GCHP.rc\nset_value GCHP.IM_WORLD \"$CS_RES\" GCHP.rc\n"
             "set_value JOB_SGMT \"$Run_Duration\" CAP.rc\n",
             cells);
  write_text(directory, "setRestartLink.sh",
             "#!/bin/bash\n# Of the MPI miniature, a made-up model. Links the restart file of the start date.\n"
             "start=$(sed 's/ /_/' cap_restart)\ncells=$(sed -n 's/^CS_RES=//p' setCommonRunSettings.sh)\n"
             "target=Restarts/GEOSChem.Restart.${start:0:13}z.c${cells}.nc4\n"
             "if [ ! -f \"$target\" ]; then\n  echo \"ERROR: $target does not exist\"\n  exit 1\nfi\n"
             "ln -nsf \"$target\" gchp_restart.nc4\n");
  snprintf(path, sizeof path, "Restarts/GEOSChem.Restart.20190701_0000z.c%d.nc4", cells);
  write_text(directory, path, "The MPI miniature begins with the same values in each run.\n");
}

/* Value of `KEY: value` in a resource file. */
static void read_setting(const char *file, const char *key, char *value, size_t size) {
  char line[512];
  FILE *input = fopen(file, "r");
  value[0] = '\0';
  while (input != NULL && fgets(line, sizeof line, input) != NULL) {
    const size_t length = strlen(key);
    if (strncmp(line, key, length) != 0 || line[length] != ':') continue;
    snprintf(value, size, "%s", line + length + 1 + strspn(line + length + 1, " \t"));
    value[strcspn(value, "#\n")] = '\0';
    break;
  }
  if (input != NULL) fclose(input);
  if (value[0] == '\0') fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <%s has no %s>", part.rank, __LINE__, file, key);
}

static int read_number(const char *file, const char *key) {
  char value[256];
  read_setting(file, key, value, sizeof value);
  return atoi(value);
}

/* `20190701 000000`, in seconds since 1970. */
static time_t read_start(void) {
  FILE *file = fopen("cap_restart", "r");
  struct tm date = {0};
  int read = 0;
  if (file != NULL) {
    read = fscanf(file, "%4d%2d%2d %2d%2d%2d", &date.tm_year, &date.tm_mon, &date.tm_mday, &date.tm_hour, &date.tm_min, &date.tm_sec);
    fclose(file);
  }
  if (read != 6) fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <cap_restart has no date>", part.rank, __LINE__);
  date.tm_year -= 1900;
  date.tm_mon -= 1;
  return timegm(&date);
}

/* Start and JOB_SGMT: years, months and days, then hours, minutes and seconds. */
static time_t read_end(time_t start) {
  char value[256];
  int years, months, days, hours, minutes;
  read_setting("CAP.rc", "JOB_SGMT", value, sizeof value);
  if (sscanf(value, "%4d%2d%2d %2d%2d", &years, &months, &days, &hours, &minutes) != 5)
    fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <JOB_SGMT is no duration>", part.rank, __LINE__);
  struct tm date;
  gmtime_r(&start, &date);
  date.tm_year += years;
  date.tm_mon += months;
  date.tm_mday += days;
  return timegm(&date) + hours * 3600 + minutes * 60;
}

/* --------------------------------------------------------- model ----------------------------------------------------------- */

/* Cells from `begin` to the result, for part `index` of `parts`. */
static int boundary(int index, int parts, int cells) { return (int)((long)index * cells / parts); }

static void divide_faces(void) {
  const int column = part.rank % part.nx, row = part.rank / part.nx, rows = FACES * part.cells;
  part.x = boundary(column, part.nx, part.cells);
  part.width = boundary(column + 1, part.nx, part.cells) - part.x;
  part.y = boundary(row, part.ny, rows);
  part.height = boundary(row + 1, part.ny, rows) - part.y;
  const size_t values = (size_t)part.width * (size_t)part.height * VALUES;
  field = allocate(values, sizeof *field);
  scratch = allocate(VALUES, sizeof *scratch);
  for (int y = 0; y < part.height; y++)
    for (int x = 0; x < part.width; x++)
      for (int v = 0; v < VALUES; v++) {
        const double wave = sin(0.26 * (part.x + x) + 0.11 * (part.y + y) + 0.7 * v);
        field[((size_t)y * (size_t)part.width + (size_t)x) * VALUES + (size_t)v] = 1 + 0.5 * wave;
      }
}

/* Moves each value of a column towards an equilibrium of its own. */
static void update_column(const double *from, double *to, Component c) {
  for (int v = 0; v < VALUES; v++) {
    double value = from[v];
    const double target = 0.5 + 0.05 * (double)((v + 3 * (int)c) % 11);
    for (int i = 0; i < components[c].iterations; i++) value += 2e-4 * (target - value) * exp(-value);
    to[v] = value;
  }
}

/* Share of the mean work that this rank does. */
static double share_of(Component c) {
  const double factor = factor_of(&options.imbalance, c);
  if (part.rank == part.ranks - 1) return factor;
  return part.ranks > 1 ? fmax(0, (part.ranks - factor) / (part.ranks - 1)) : 1;
}

static double processor_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* The first pass changes the field; all others repeat it on scratch memory. */
static void run_component(Component c) {
  const double begin = processor_seconds();
  const long columns = (long)part.width * part.height;
  const long work = lround((double)columns * PASSES * factor_of(&options.slow, c) * share_of(c));
  for (long i = 0; i < work - columns; i++) update_column(field + (i % columns) * VALUES, scratch, c);
  for (long i = 0; i < columns; i++) update_column(field + i * VALUES, field + i * VALUES, c);
  seconds[c] += processor_seconds() - begin;
  cycles[c]++;
}

/* Upwind transport along both axes. The stacked faces form a ring, which no cubed sphere is. */
static void transport(void) {
  const double begin = processor_seconds();
  const int column = part.rank % part.nx, row = part.rank / part.nx;
  const size_t line = (size_t)part.width * VALUES, side = (size_t)part.height * VALUES;
  double *out = allocate(line > side ? line : side, sizeof *out), *in = allocate(line > side ? line : side, sizeof *in);
  const int right = row * part.nx + (column + 1) % part.nx, left = row * part.nx + (column + part.nx - 1) % part.nx;
  const int above = ((row + 1) % part.ny) * part.nx + column, below = ((row + part.ny - 1) % part.ny) * part.nx + column;
  for (int y = 0; y < part.height; y++) memcpy(out + y * VALUES, field + (size_t)(y + 1) * line - VALUES, VALUES * sizeof *out);
  seconds[DYNAMICS] += processor_seconds() - begin;
  MPI_Sendrecv(out, (int)side, MPI_DOUBLE, right, 1, in, (int)side, MPI_DOUBLE, left, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  const double first = processor_seconds();
  for (int y = 0; y < part.height; y++)
    for (int x = part.width - 1; x >= 0; x--)
      for (int v = 0; v < VALUES; v++) {
        double *cell = field + (size_t)y * line + (size_t)(x * VALUES + v);
        *cell += 0.1 * ((x > 0 ? cell[-VALUES] : in[y * VALUES + v]) - *cell);
      }
  memcpy(out, field + (size_t)(part.height - 1) * line, line * sizeof *out);
  seconds[DYNAMICS] += processor_seconds() - first;
  MPI_Sendrecv(out, (int)line, MPI_DOUBLE, above, 2, in, (int)line, MPI_DOUBLE, below, 2, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  const double second = processor_seconds();
  for (int y = part.height - 1; y >= 0; y--)
    for (size_t i = 0; i < line; i++) {
      double *cell = field + (size_t)y * line + i;
      *cell += 0.1 * ((y > 0 ? *(cell - line) : in[i]) - *cell);
    }
  seconds[DYNAMICS] += processor_seconds() - second;
  free(in);
  free(out);
}

/* ------------------------------------------------------- output file ------------------------------------------------------- */

static uint64_t checksum(uint64_t hash, const void *data, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) hash = (hash ^ ((const unsigned char *)data)[i]) * 1099511628211u;
  return hash;
}

/* The values of all ranks, in the miniature's restart format: columns by row of the stacked faces. */
static void write_fields(const char *path) {
  const int rows = FACES * part.cells, bounds[4] = {part.x, part.y, part.width, part.height};
  const int values = part.width * part.height * VALUES;
  if (part.rank != 0) {
    MPI_Send(bounds, 4, MPI_INT, 0, 3, MPI_COMM_WORLD);
    MPI_Send(field, values, MPI_DOUBLE, 0, 4, MPI_COMM_WORLD);
    return;
  }
  const size_t total = (size_t)rows * (size_t)part.cells * VALUES;
  double *all = allocate(total, sizeof *all), *piece = allocate(total, sizeof *piece);
  for (int rank = 0; rank < part.ranks; rank++) {
    int of[4];
    memcpy(of, bounds, sizeof of);
    if (rank == 0) memcpy(piece, field, (size_t)values * sizeof *piece);
    else {
      MPI_Recv(of, 4, MPI_INT, rank, 3, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
      MPI_Recv(piece, of[2] * of[3] * VALUES, MPI_DOUBLE, rank, 4, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    }
    for (int y = 0; y < of[3]; y++)
      memcpy(all + ((size_t)(of[1] + y) * (size_t)part.cells + (size_t)of[0]) * VALUES, piece + (size_t)y * (size_t)of[2] * VALUES,
             (size_t)of[2] * VALUES * sizeof *all);
  }
  char header[48] = "gcbench-restart", names[SPECIES][16] = {{0}};
  const int32_t words[6] = {0x01020304, 1, part.cells, rows, LEVELS, SPECIES};
  memcpy(header + 16, words, sizeof words);
  for (int s = 0; s < SPECIES; s++) snprintf(names[s], sizeof names[s], "%s", species_names[s]);
  const uint64_t sum = checksum(14695981039346656037u, all, total * sizeof *all);
  FILE *file = fopen(path, "wb");
  const bool written = file != NULL && fwrite(header, sizeof header, 1, file) == 1 && fwrite(names, sizeof names, 1, file) == 1 &&
                       fwrite(all, sizeof *all, total, file) == total && fwrite(&sum, sizeof sum, 1, file) == 1;
  if ((file != NULL && fclose(file) != 0) || !written)
    fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <cannot write %s: %s>", part.rank, __LINE__, path, strerror(errno));
  free(piece);
  free(all);
}

/* --------------------------------------------------------- timers ---------------------------------------------------------- */

typedef struct { const char *name; int depth; double inclusive, exclusive; long cycles; } Row;

/* A component's table over all ranks, in the columns that MAPL prints. Seconds have four decimals, because runs are short. */
static void print_table(FILE *log, const char *prefix, const char *title, const Row *rows, int count) {
  if (part.rank == 0)
    fprintf(log, "%s\n%sTimes for component <%s>\n%s%-26s|%31s |%31s |%31s |%14s |%9s\n", prefix, prefix, title, prefix, "Name",
            "Min: %, inclusive, exclusive", "Mean", "Max", "PE max, min", "# cycles");
  double sums[3] = {0};
  for (int pass = 0; pass < 2; pass++)
    for (int r = 0; r < count; r++) {
      const double own[2] = {rows[r].inclusive, rows[r].exclusive};
      double low[2], mean[2], high[2];
      struct { double value; int rank; } mine = {own[1], part.rank}, slowest, fastest;
      MPI_Allreduce(own, low, 2, MPI_DOUBLE, MPI_MIN, MPI_COMM_WORLD);
      MPI_Allreduce(own, mean, 2, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
      MPI_Allreduce(own, high, 2, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
      MPI_Allreduce(&mine, &slowest, 1, MPI_DOUBLE_INT, MPI_MAXLOC, MPI_COMM_WORLD);
      MPI_Allreduce(&mine, &fastest, 1, MPI_DOUBLE_INT, MPI_MINLOC, MPI_COMM_WORLD);
      for (int i = 0; i < 2; i++) mean[i] /= part.ranks;
      const double *groups[3] = {low, mean, high};
      if (pass == 0) {
        for (int g = 0; g < 3; g++) sums[g] += groups[g][1];
        continue;
      }
      if (part.rank != 0) continue;
      char name[64];
      snprintf(name, sizeof name, "%.*s%s", 2 * rows[r].depth, "----------", rows[r].name);
      fprintf(log, "%s%-25s", prefix, name);
      for (int g = 0; g < 3; g++)
        fprintf(log, " | %6.2f %11.4f %11.4f", sums[g] > 0 ? 100 * groups[g][1] / sums[g] : 0, groups[g][0], groups[g][1]);
      fprintf(log, " |  %05d  %05d | %8ld\n", slowest.rank, fastest.rank, rows[r].cycles);
    }
}

/* The report of process 0: cycles, inclusive and exclusive seconds with their shares. */
static void print_report(FILE *log, const char *prefix, const Row *rows, int count) {
  fprintf(log, "%sReport on process: 0\n%s%-51s#-cycles  T (sec)    %%     T (sec)    %%\n", prefix, prefix, "Name");
  for (int r = 0; r < count; r++) {
    char name[64];
    snprintf(name, sizeof name, "%.*s%s", 2 * rows[r].depth, "----------", rows[r].name);
    fprintf(log, "%s%-50s %8ld %9.3f %6.2f %9.3f %6.2f\n", prefix, name, rows[r].cycles, rows[r].inclusive,
            100 * rows[r].inclusive / rows[0].inclusive, rows[r].exclusive, 100 * rows[r].exclusive / rows[0].inclusive);
  }
}

/* Wall-clock seconds of the parts of a run on this rank. Components count processor time, so waiting is in what contains them. */
typedef struct { double start_up, dynamics, chemistry, history, loop, finalize, days; long steps, chemistry_steps; } Phases;

static void print_timers(const Phases *t) {
  FILE *log = stdout;
  const char *prefix = options.old_log ? "" : "0000: MAPL.profiler: INFO: ";
  if (!options.old_log && part.rank == 0) {
    log = fopen("allPEs.log", "a");
    if (log == NULL) fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <cannot write allPEs.log>", part.rank, __LINE__);
  }
  double parts = 0;
  for (int c = GC_CONV; c < N_COMPONENTS; c++) parts += seconds[c];
  const double run = fmax(t->chemistry, parts);
  Row chemistry[N_COMPONENTS + 2] = {{"GCHPchem", 0, run, 0, t->chemistry_steps}, {"Run", 1, run, run - parts, t->chemistry_steps}};
  for (int c = GC_CONV; c < N_COMPONENTS; c++) chemistry[c + 1] = (Row){components[c].name, 2, seconds[c], seconds[c], cycles[c]};
  print_table(log, prefix, "GCHPchem", chemistry, N_COMPONENTS + 1);
  const Row dynamics[1] = {{"DYNAMICS", 0, seconds[DYNAMICS], seconds[DYNAMICS], t->steps}};
  print_table(log, prefix, "DYNAMICS", dynamics, 1);
  if (part.rank != 0) return;
  const double gchp = t->dynamics + t->chemistry, rest = fmax(0, t->loop - gchp);
  const double all = t->start_up + gchp + rest + t->history + t->finalize;
  fprintf(log, "%sMAPL: INFO: Model Throughput: %12.3f days per day\n", options.old_log ? "           " : "0000: ",
          t->days * 86400 / (gchp + rest));
  const Row report[] = {{"All", 0, all, 0, 1},
                        {"Initialize", 1, t->start_up, t->start_up, 1},
                        {"Run", 1, gchp + rest + t->history, rest, 1},
                        {"GCHP", 2, gchp, 0, t->steps},
                        {"DYNAMICS", 3, t->dynamics, t->dynamics, t->steps},
                        {"GCHPchem", 3, t->chemistry, t->chemistry, t->chemistry_steps},
                        {"HIST", 2, t->history, t->history, 1},
                        {"Finalize", 1, t->finalize, t->finalize, 1}};
  print_report(log, prefix, report, (int)(sizeof report / sizeof *report));
  if (log != stdout) fclose(log);
}

/* ---------------------------------------------------------- run ------------------------------------------------------------ */

static void print_step(time_t now, time_t start, time_t end, double wall) {
  struct tm date;
  gmtime_r(&now, &date);
  const double done = (double)(now - start), speed = wall > 0 ? done / wall : 0;
  const long left = speed > 0 ? (long)((double)(end - now) / speed) : 0;
  printf(" AGCM Date: %04d/%02d/%02d  Time: %02d:%02d:%02d  Throughput(days/day)[Avg Tot Run]: %12.1f %12.1f %12.1f  "
         "TimeRemaining(Est) %03ld:%02ld:%02ld    0.0%% :   0.0%% Mem Comm:Used\n",
         date.tm_year + 1900, date.tm_mon + 1, date.tm_mday, date.tm_hour, date.tm_min, date.tm_sec, speed, speed, speed,
         left / 3600, left / 60 % 60, left % 60);
}

static void print_memory(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double mine = 1e-3 * (double)usage.ru_maxrss * 1.024, all = 0;
  MPI_Reduce(&mine, &all, 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
  if (part.rank == 0) printf("                        Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  %.3E  %.3E\n", all, 0.0);
}

static void begin_fault(void) {
  const int rank = options.fault_rank < 0 ? part.ranks - 1 : options.fault_rank;
  if (part.rank != rank) return;
  if (options.fault == KILLED) raise(SIGKILL);
  if (options.fault == CRASH) raise(SIGSEGV);
  while (options.fault == HANG) pause();
  if (options.fault != EXTDATA) return;
  FILE *log = fopen("allPEs.log", "a");
  if (log != NULL) {
    fprintf(log, "%04d: CAP.EXTDATA: ERROR: ExtData could not find file ./MetDir/2019/07/MERRA2.20190701.A1.nc4\n", part.rank);
    fclose(log);
  }
  printf("pe=%05d FAIL at line=%05d    ExtDataGridCompMod.F90                   <unknown error>\n", part.rank, __LINE__);
  fflush(stdout);
  MPI_Abort(MPI_COMM_WORLD, MODEL_STATUS);
}

static void stamp(time_t at, const char *format, char *text, size_t size) {
  struct tm date;
  gmtime_r(&at, &date);
  strftime(text, size, format, &date);
}

static void run_model(void) {
  const double begin = MPI_Wtime();
  const time_t start = read_start(), end = read_end(start);
  const int heartbeat = read_number("CAP.rc", "HEARTBEAT_DT");
  part.nx = read_number("GCHP.rc", "NX");
  part.ny = read_number("GCHP.rc", "NY");
  part.cells = read_number("GCHP.rc", "GCHP.IM_WORLD");
  char date[64], path[128];
  if (part.rank == 0) {
    printf("This is the MPI miniature of gcbench, a made-up model. It is not GCHP.\n");
    printf("      MAPL: No configure file specified for logging layer.  Using defaults.\n     SHMEM: Total PEs         = %d\n", part.ranks);
    stamp(start, "%Y/%m/%d", date, sizeof date);
    printf(" NOT using buffer I/O for file: cap_restart\n       CAP: Read CAP restart properly, Current Date =   %s\n", date);
    stamp(start, "%H/%M/%S", date, sizeof date);
    printf("       CAP:                            Current Time =   %s\n", date);
  }
  if (part.nx * part.ny != part.ranks || heartbeat <= 0)
    fail(MODEL_STATUS, "FATAL from PE %5d: mpp_domains_define.inc: not all the pe_end are in the pelist", part.rank);
  if (access("gchp_restart.nc4", R_OK) != 0)
    fail(MODEL_STATUS, "pe=%05d FAIL at line=%05d    miniature-mpi.c    <gchp_restart.nc4 does not exist>", part.rank, __LINE__);
  divide_faces();
  Phases t = {.days = (double)(end - start) / 86400};
  MPI_Barrier(MPI_COMM_WORLD);
  t.start_up = MPI_Wtime() - begin;
  const double loop = MPI_Wtime();
  for (time_t now = start; now < end; now += heartbeat) {
    if (t.steps == (long)((end - start) / heartbeat / 2)) begin_fault();
    double phase = MPI_Wtime();
    run_component(DYNAMICS);
    transport();
    t.dynamics += MPI_Wtime() - phase;
    t.steps++;
    if ((now - start) % CHEMISTRY_STEP_S == 0) {
      phase = MPI_Wtime();
      for (int c = GC_CONV; c < N_COMPONENTS; c++) run_component((Component)c);
      MPI_Barrier(MPI_COMM_WORLD); /* The slowest rank decides when the next step begins. */
      t.chemistry += MPI_Wtime() - phase;
      t.chemistry_steps++;
    }
    if (part.rank == 0) print_step(now + heartbeat, start, end, MPI_Wtime() - begin);
    print_memory();
  }
  t.loop = MPI_Wtime() - loop;
  const double history = MPI_Wtime();
  stamp(end, "OutputDir/miniature-mpi.SpeciesConc.%Y%m%d_%H%Mz.bin", path, sizeof path);
  write_fields(path);
  t.history = MPI_Wtime() - history;
  const double finalize = MPI_Wtime();
  if (options.fault != NO_CHECKPOINT) write_fields("Restarts/gcchem_internal_checkpoint");
  if (part.rank == 0 && options.fault != NO_ADVANCE) {
    stamp(end, "%Y%m%d %H%M%S", date, sizeof date);
    write_text(".", "cap_restart", "%s\n", date);
  }
  t.finalize = MPI_Wtime() - finalize;
  if (options.fault != NO_TIMERS) print_timers(&t);
}

int main(int argc, char **argv) {
  const char *directory = NULL;
  int cells = 24;
  setvbuf(stdout, NULL, _IOLBF, 0); /* live progress, and a crash loses no line */
  read_factors(&options.slow, MINIATURE_SLOW, "MINIATURE_SLOW");
  read_factors(&options.imbalance, MINIATURE_IMBALANCE, "MINIATURE_IMBALANCE");
  for (int i = 1; i < argc; i += 2) {
    const char *name = argv[i], *value = i + 1 < argc ? argv[i + 1] : "";
    if (strcmp(name, "--create-run-directory") == 0) directory = value;
    else if (strcmp(name, "--grid") == 0 && value[0] == 'c') cells = atoi(value + 1);
    else if (strcmp(name, "--slow") == 0) read_factors(&options.slow, value, name);
    else if (strcmp(name, "--imbalance") == 0) read_factors(&options.imbalance, value, name);
    else if (strcmp(name, "--fault") == 0) read_fault(value);
    else if (strcmp(name, "--log") == 0) options.old_log = strcmp(value, "old") == 0;
    else fail(USAGE_STATUS, "unknown option %s. Options: --create-run-directory DIR, --grid cN, --slow TIMER=FACTOR, --imbalance TIMER=FACTOR, --log old|new, --fault FAULT", name);
  }
  if (directory != NULL) {
    create_run_directory(directory, cells);
    return 0;
  }
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &part.rank);
  MPI_Comm_size(MPI_COMM_WORLD, &part.ranks);
  run_model();
  MPI_Finalize();
  return 0;
}
