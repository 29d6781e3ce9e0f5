/*
 * Runs one program and reports its resource use as the kernel measures it.
 *
 *   launcher LOG DIRECTORY STACK CPUS COUNT GRACE -- PROGRAM [ARGUMENT...]
 *
 *   LOG        file for standard output and standard error, overwritten
 *   DIRECTORY  working directory of the program
 *   STACK      "unlimited" raises the soft limits of the main thread's stack and of locked memory; "keep" leaves them
 *   CPUS       logical processors to run on, for example 0,2,4; "any": all
 *   COUNT      "instructions" counts those of the program, its threads and children, in user space; "nothing"
 *   GRACE      seconds between SIGTERM and SIGKILL for a program that has to end; 0: SIGKILL at once
 *   PROGRAM    path of the program; PATH is not searched
 *
 * Prints one line of JSON. It is a separate C program for three reasons:
 *  - wait4() reports times in microseconds and the peak resident set. Node cannot call it.
 *  - A process inherits the peak resident set of the process that forks it. A model started by Node would never show
 *    less than Node's own 50 MB.
 *  - It kills the program and all its children when the process that started it ends. A model that keeps running would
 *    disturb the next measurement.
 *
 * The exit status is 0 whenever it can report a result, whatever the program's own exit status.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/perf_event.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
/* Tests count an event that every kernel counts. */
#ifndef COUNTED_TYPE
#define COUNTED_TYPE PERF_TYPE_HARDWARE
#define COUNTED_EVENT PERF_COUNT_HW_INSTRUCTIONS
#endif
#endif

/* An error between fork and exec, sent through a pipe that exec closes. */
struct failure {
  int error;
  char step[32];
};

static volatile sig_atomic_t child = 0, grace = 0;

/* Ends the whole process group, because the program may be a script that started the model. */
static void end_child(int signal_number) {
  if (child <= 0) return;
  if (grace == 0 || signal_number == SIGALRM) {
    kill(-(pid_t)child, SIGKILL);
    return;
  }
  kill(-(pid_t)child, SIGTERM);
  alarm((unsigned)grace);
  grace = 0; /* A second signal kills at once. */
}

static double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double seconds_of(struct timeval time) {
  return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

/* Binds the process to processors. Returns 1, or 0 if this system does not support it. */
static int bind_to(const char *cpus) {
#ifdef __linux__
  cpu_set_t set;
  CPU_ZERO(&set);
  for (const char *next = cpus; *next != '\0';) {
    char *end;
    long cpu = strtol(next, &end, 10);
    if (end == next || cpu < 0 || cpu >= CPU_SETSIZE) {
      errno = EINVAL;
      return -1;
    }
    CPU_SET((size_t)cpu, &set);
    next = *end == ',' ? end + 1 : end;
  }
  return sched_setaffinity(0, sizeof set, &set) == 0 ? 1 : -1;
#else
  (void)cpus;
  return 0;
#endif
}

/*
 * Opens a counter that starts when the program is executed, and that its threads and children inherit. Returns a
 * descriptor, or -1 with errno: ENOENT on a machine without such a counter, as most virtual machines.
 */
static int open_counter(void) {
#ifdef __linux__
  struct perf_event_attr event = {
      .type = COUNTED_TYPE,
      .config = COUNTED_EVENT,
      .size = sizeof event,
      .disabled = 1,
      .enable_on_exec = 1,
      .inherit = 1,
      .exclude_kernel = 1,
      .exclude_hv = 1,
      .read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING,
  };
  return (int)syscall(SYS_perf_event_open, &event, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
#else
  errno = ENOSYS;
  return -1;
#endif
}

/* What the counter says after the program has ended. An estimate of a counter that was shared is no count. */
static void print_count(int counter, int open_error) {
  struct {
    unsigned long long count, enabled, running;
  } counted;
  if (counter < 0)
    printf("\"instructions\":null,\"counterErrno\":%d,\"counterError\":\"%s\",", open_error, strerror(open_error));
  else if (read(counter, &counted, sizeof counted) != (ssize_t)sizeof counted)
    printf("\"instructions\":null,\"counterErrno\":%d,\"counterError\":\"%s\",", errno, strerror(errno));
  else if (counted.running < counted.enabled)
    printf("\"instructions\":null,\"counterErrno\":%d,\"counterError\":\"the counter did not always run\",", EBUSY);
  else if (counted.count == 0) /* Some virtual machines offer a counter that stands still. */
    printf("\"instructions\":null,\"counterErrno\":%d,\"counterError\":\"the counter stands still\",", ENODATA);
  else
    printf("\"instructions\":%llu,", counted.count);
}

/*
 * Kills orphans: processes that left the program's group (daemons) and whose parent ended are now children of the
 * launcher. A killed orphan may leave children of its own, hence the loop. Kernels without this list keep such processes.
 */
static void end_orphans(void) {
#ifdef __linux__
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%ld/children", (long)getpid());
  for (;;) {
    FILE *list = fopen(path, "r");
    if (list == NULL) return;
    int found = 0;
    for (long orphan; fscanf(list, "%ld", &orphan) == 1; found++) kill((pid_t)orphan, SIGKILL);
    fclose(list);
    if (found == 0) return;
    waitpid(-1, NULL, 0);
  }
#endif
}

static void give_up(int pipe_end, const char *step) {
  struct failure failure = {.error = errno};
  strncpy(failure.step, step, sizeof failure.step - 1);
  ssize_t written = write(pipe_end, &failure, sizeof failure);
  (void)written;
  _exit(127);
}

/* To the maximum for this user. */
static void raise_limit(int resource, int pipe_end) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) give_up(pipe_end, "getrlimit");
  limit.rlim_cur = limit.rlim_max;
  if (setrlimit(resource, &limit) != 0) give_up(pipe_end, "setrlimit");
}

static const int END_SIGNALS[] = {SIGTERM, SIGINT, SIGHUP, SIGALRM};
enum { END_SIGNAL_COUNT = sizeof END_SIGNALS / sizeof *END_SIGNALS };

static void on_end_signals(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < END_SIGNAL_COUNT; i++) sigaction(END_SIGNALS[i], &action, NULL);
}

static void become(char **argv, int pipe_end, pid_t launcher, const sigset_t *mask) {
  const char *log = argv[1], *directory = argv[2], *stack = argv[3], *cpus = argv[4];
  if (setpgid(0, 0) != 0) give_up(pipe_end, "setpgid");
  on_end_signals(SIG_DFL);
  sigprocmask(SIG_SETMASK, mask, NULL);
#ifdef __linux__
  /* If the launcher is killed, the kernel kills the program. */
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) give_up(pipe_end, "prctl");
  if (getppid() != launcher) _exit(127);
#else
  (void)launcher;
#endif
  int output = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (output < 0) give_up(pipe_end, "open the log");
  int input = open("/dev/null", O_RDONLY);
  if (input < 0) give_up(pipe_end, "open /dev/null");
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) give_up(pipe_end, "dup2");
  if (chdir(directory) != 0) give_up(pipe_end, "chdir");
  if (strcmp(stack, "unlimited") == 0) {
    raise_limit(RLIMIT_STACK, pipe_end);
    raise_limit(RLIMIT_MEMLOCK, pipe_end); /* MPI locks the memory that network cards read */
  }
  if (strcmp(cpus, "any") != 0 && bind_to(cpus) < 0) give_up(pipe_end, "sched_setaffinity");
  execv(argv[8], argv + 8); /* not execvp, which passes a program of another architecture to the shell */
  give_up(pipe_end, "exec");
}

/* The rest of the object that the caller began. */
static void print_result(int status, double wall, const struct rusage *usage, const char *cpus) {
#ifdef __APPLE__
  const double peak_kib = (double)usage->ru_maxrss / 1024; /* bytes there */
  const int pinned = 0;
#elif defined(__linux__)
  const double peak_kib = (double)usage->ru_maxrss;
  const int pinned = strcmp(cpus, "any") != 0;
#else
  const double peak_kib = (double)usage->ru_maxrss;
  const int pinned = 0;
#endif
  (void)cpus;
  if (WIFSIGNALED(status))
    printf("\"code\":null,\"signal\":%d,", WTERMSIG(status));
  else
    printf("\"code\":%d,\"signal\":null,", WEXITSTATUS(status));
  printf("\"wallSeconds\":%.6f,\"userSeconds\":%.6f,\"systemSeconds\":%.6f,\"peakMemoryKiB\":%.0f,", wall,
         seconds_of(usage->ru_utime), seconds_of(usage->ru_stime), peak_kib);
  printf("\"minorFaults\":%ld,\"majorFaults\":%ld,\"involuntarySwitches\":%ld,\"pinned\":%s}\n",
         usage->ru_minflt, usage->ru_majflt, usage->ru_nivcsw, pinned ? "true" : "false");
}

int main(int argc, char **argv) {
  if (argc < 9 || strcmp(argv[7], "--") != 0) {
    fprintf(stderr, "usage: launcher LOG DIRECTORY STACK CPUS COUNT GRACE -- PROGRAM [ARGUMENT...]\n");
    return 2;
  }
  const int counts = strcmp(argv[5], "instructions") == 0;
  grace = atoi(argv[6]);
  int pipe_ends[2];
  if (pipe(pipe_ends) != 0) {
    perror("launcher: pipe");
    return 3;
  }
  fcntl(pipe_ends[1], F_SETFD, FD_CLOEXEC);

  /* A signal waits until there is a program to end. On a busy machine the program can run before fork returns here. */
  sigset_t end_signals, mask;
  sigemptyset(&end_signals);
  for (int i = 0; i < END_SIGNAL_COUNT; i++) sigaddset(&end_signals, END_SIGNALS[i]);
  sigprocmask(SIG_BLOCK, &end_signals, &mask);
  on_end_signals(end_child);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  prctl(PR_SET_CHILD_SUBREAPER, 1); /* orphaned grandchildren become children of the launcher */
#endif

  const pid_t launcher = getpid();
  const int counter = counts ? open_counter() : -1; /* Before fork: the program inherits it. */
  const int counter_error = errno;
  const double begin = seconds_now();
  const pid_t pid = fork();
  if (pid < 0) {
    perror("launcher: fork");
    return 3;
  }
  if (pid == 0) become(argv, pipe_ends[1], launcher, &mask);
  setpgid(pid, pid); /* parent and child both set the group, because either may run first */
  child = pid;
  sigprocmask(SIG_SETMASK, &mask, NULL);
  close(pipe_ends[1]);

  int status;
  struct rusage usage;
  while (wait4(pid, &status, 0, &usage) < 0) {
    if (errno != EINTR) {
      perror("launcher: wait4");
      return 3;
    }
  }
  const double end = seconds_now();
  alarm(0);
  /* Kill remaining processes of the group and wait for them, so they do not disturb the next trial. */
  kill(-pid, SIGKILL);
  while (waitpid(-pid, NULL, 0) > 0 || errno == EINTR) {
  }
  end_orphans();

  struct failure failure;
  if (read(pipe_ends[0], &failure, sizeof failure) == (ssize_t)sizeof failure) {
    printf("{\"started\":false,\"step\":\"%s\",\"errno\":%d,\"error\":\"%s\"}\n", failure.step,
           failure.error, strerror(failure.error));
    return 0;
  }
  printf("{\"started\":true,");
  if (counts) print_count(counter, counter_error);
  print_result(status, end - begin, &usage, argv[4]);
  return 0;
}
