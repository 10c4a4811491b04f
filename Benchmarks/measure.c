// Runs a command and prints one line of tab-separated values:
//   label, CPU seconds (user + system), wall seconds, peak resident MB, exit code

// wait4 is older than POSIX; glibc hides it under -std=c11, and this shows it again.
#define _DEFAULT_SOURCE

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
static const double peakUnit = 1;  // bytes
#else
static const double peakUnit = 1024;  // KiB
#endif

static double seconds(struct timeval time) {
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: measure LABEL COMMAND [ARGUMENT...]\n");
    return 64;
  }

  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == 0) {
    // Standard output is for the line of measures alone.
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }

  int status;
  struct rusage usage;
  // Not getrusage(RUSAGE_CHILDREN): wait4 speaks of this child and no other.
  if (child < 0 || wait4(child, &status, 0, &usage) != child) {
    perror("measure");
    return 71;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);

  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf(
      "%s\t%.3f\t%.3f\t%.1f\t%d\n", argv[1], seconds(usage.ru_utime) + seconds(usage.ru_stime),
      (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
      (double)usage.ru_maxrss * peakUnit / 1e6, code);
  return code;
}
