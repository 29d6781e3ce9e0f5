/*
 * Says what a model would find: the limit of its stack, and how many threads of OpenMP start with stacks of their own.
 *
 *   openmp-check DEPTH_MIB [always]
 *
 *   DEPTH_MIB  how deep each stack is reached into; OMP_STACKSIZE must be larger
 *   always     also into the first thread's, where its limit is lower: under qemu, which has a stack of its own
 *
 * Prints a line of JSON for the limits (null: none) as soon as it knows them, and one for the threads. It ends by a
 * signal where a stack does not reach as deep as its limit promises. Compiled without OpenMP it is one thread.
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

/* One byte at that depth: the pages between are not touched, so that 64 threads take no memory to speak of. */
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
  /* The initial thread's stack is the process's own. A limit that is too low is told by the first line. */
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
