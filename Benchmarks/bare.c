// The least that reading a file can cost: read(2) into 1 MiB, and nothing looked at.

// open and read aren't of C11; glibc hides them under -std=c11, and this shows them again.
#define _DEFAULT_SOURCE

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
  static char chunk[1024 * 1024];
  int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
  if (file < 0) {
    fprintf(stderr, "usage: bare FILE (one that can be read)\n");
    return 66;
  }
  ssize_t count;
  while ((count = read(file, chunk, sizeof chunk)) > 0) continue;
  if (count < 0) {
    perror(argv[1]);
    return 74;
  }
  close(file);
  return 0;
}
