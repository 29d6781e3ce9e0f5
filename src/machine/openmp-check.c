/*
 * Reports what a model would find: the stack limit, and how many OpenMP threads with large stacks start.
 *
 *   openmp-check DEPTH_MIB [always]
 *
 *   DEPTH_MIB  depth to touch in each stack; OMP_STACKSIZE must be larger
 *   always     also touch the first thread's stack if its limit is lower: qemu ignores the limit
 *
 * Prints one line of JSON with the limits (null: no limit), then one with the threads. A signal ends it if a stack is
 * smaller than its limit claims. Without OpenMP it uses one thread.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#ifdef _OPENMP
#include <omp.h>
#endif

static void print_limit(const char *name, rlim_t limit, const char *end) {
  if (limit == RLIM_INFINITY)
    printf("\"%s\":null%s", name, end);
  else
    printf("\"%s\":%llu%s", name, (unsigned long long)limit / 1024, end);
}

/* Touches one byte at that depth. The pages above stay untouched, so 64 threads use little memory. */
static int reach(size_t depth) {
  char here = 0;
  volatile char *deep = (volatile char *)((uintptr_t)&here - depth);
  *deep = 1;
  return *deep;
}

int main(int argc, char **argv) {
  const size_t depth = (argc > 1 ? strtoul(argv[1], NULL, 10) : 0) << 20;
  struct rlimit limit;
  if (getrlimit(RLIMIT_STACK, &limit) != 0) {
    perror("openmp-check: getrlimit");
    return 3;
  }
  printf("{");
  print_limit("softKiB", limit.rlim_cur, ",");
  print_limit("hardKiB", limit.rlim_max, "}\n");
  fflush(stdout);
  /* The initial thread's stack is the process's own. The first line reports a limit that is too low. */
  const int is_deep = argc > 2 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > depth + (1 << 20);
  int threads = 0, openmp = 0;
#ifdef _OPENMP
  openmp = 1;
#pragma omp parallel reduction(+ : threads)
  threads += omp_get_thread_num() > 0 || is_deep ? reach(depth) : 1;
#else
  threads += is_deep ? reach(depth) : 1;
#endif
  printf("{\"openmp\":%s,\"threads\":%d}\n", openmp ? "true" : "false", threads);
  return 0;
}
