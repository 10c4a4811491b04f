// The least that reading a CSV file through libcsv can cost: rollcall is measured against it.

#include <csv.h>
#include <stdio.h>

static void field(void *bytes, size_t count, void *context) {
  (void)bytes;
  (void)count;
  (void)context;
}

static void row(int terminator, void *context) {
  (void)terminator;
  (void)context;
}

int main(int argc, char **argv) {
  static char chunk[64 * 1024];
  struct csv_parser parser;
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL || csv_init(&parser, 0) != 0) {
    fprintf(stderr, "usage: callbacks FILE (one that can be read)\n");
    return 66;
  }
  // Chunks this large would only be copied once more on their way through a buffer.
  setvbuf(file, NULL, _IONBF, 0);

  size_t count;
  while ((count = fread(chunk, 1, sizeof chunk, file)) > 0) {
    // csv_fini clears the parser's status, so a failure has to be seen here.
    if (csv_parse(&parser, chunk, count, field, row, NULL) != count) {
      fprintf(stderr, "%s: %s\n", argv[1], csv_strerror(csv_error(&parser)));
      return 65;
    }
  }
  if (ferror(file) || csv_fini(&parser, field, row, NULL) != 0) {
    fprintf(stderr, "%s: can't be read to its end\n", argv[1]);
    return 74;
  }
  csv_free(&parser);
  fclose(file);
  return 0;
}
