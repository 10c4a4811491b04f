// The least that reading a CSV file through libcsv can cost on several cores: callbacks.c, with the
// file cut into a piece a core.
//
// Quotes are counted first: where their number before a cut is odd, the cut is in quoted text. That
// is a guess. It was right if libcsv is between two records at the end of each piece; if not, the
// same parser goes on to the end of the file, and the other pieces were read in vain.

#define _DEFAULT_SOURCE

#include <csv.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { mostPieces = 64, chunkSize = 64 * 1024, betweenRecords = 0 };

typedef struct {
  // Neighbours on one cache line would make the cores wait for each other.
  _Alignas(128) struct csv_parser parser;
  int file;
  off_t start, end;
  bool hasOddQuotes, failed;
  char chunk[chunkSize];
} Piece;

static void field(void *bytes, size_t count, void *context) {
  (void)bytes;
  (void)count;
  (void)context;
}

static void row(int terminator, void *context) {
  (void)terminator;
  (void)context;
}

// The next chunk of a piece from a place on; 0 at its end, and where the file can't be read.
static size_t readChunk(Piece *piece, off_t place) {
  off_t left = piece->end - place;
  size_t wanted = left < chunkSize ? (size_t)left : chunkSize;
  ssize_t count = pread(piece->file, piece->chunk, wanted, place);
  // A file that ends early has changed under our eyes.
  if (count < 0 || (count == 0 && left > 0)) piece->failed = true;
  return count < 0 ? 0 : (size_t)count;
}

// Only whether the number is odd; so many bytes at once that a compiler takes them as one vector.
static void *countQuotes(void *context) {
  Piece *piece = context;
  enum { width = 64 };
  char lanes[width] = {0};
  size_t count;
  for (off_t place = piece->start; (count = readChunk(piece, place)) > 0; place += (off_t)count) {
    memset(piece->chunk + count, 0, chunkSize - count);
    for (size_t i = 0; i < count; i += width) {
      for (int lane = 0; lane < width; lane++) lanes[lane] ^= piece->chunk[i + (size_t)lane] == '"';
    }
  }
  for (int lane = 0; lane < width; lane++) piece->hasOddQuotes ^= lanes[lane];
  return NULL;
}

static void *parse(void *context) {
  Piece *piece = context;
  size_t count;
  for (off_t place = piece->start; (count = readChunk(piece, place)) > 0; place += (off_t)count) {
    if (csv_parse(&piece->parser, piece->chunk, count, field, row, NULL) == count) continue;
    piece->failed = true;
    break;
  }
  return NULL;
}

// Where the first record after a cut begins.
static off_t recordAfter(Piece *piece, bool quoted) {
  size_t count;
  for (off_t place = piece->start; (count = readChunk(piece, place)) > 0; place += (off_t)count) {
    for (size_t i = 0; i < count; i++) {
      if (piece->chunk[i] == '"') quoted = !quoted;
      if (piece->chunk[i] == '\n' && !quoted) return place + (off_t)i + 1;
    }
  }
  return piece->end;
}

static void onAllCores(void *(*work)(void *), Piece *pieces, int number) {
  pthread_t threads[mostPieces];
  for (int i = 0; i < number; i++) {
    if (pthread_create(&threads[i], NULL, work, &pieces[i]) == 0) continue;
    perror("pieces");
    exit(71);
  }
  for (int i = 0; i < number; i++) pthread_join(threads[i], NULL);
}

static void moveCuts(Piece *pieces, int number) {
  bool quoted = false;
  for (int i = 1; i < number; i++) {
    quoted ^= pieces[i - 1].hasOddQuotes;
    pieces[i].start = recordAfter(&pieces[i], quoted);
  }
  for (int i = 1; i < number; i++) pieces[i - 1].end = pieces[i].start;
}

int main(int argc, char **argv) {
  int number = argc == 3 ? atoi(argv[1]) : 0;
  int file = number > 0 && number <= mostPieces ? open(argv[2], O_RDONLY) : -1;
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) {
    fprintf(stderr, "usage: pieces CORES FILE (at most %d; one that can be read)\n", mostPieces);
    return 66;
  }

  Piece *pieces = aligned_alloc(_Alignof(Piece), (size_t)number * sizeof *pieces);
  if (pieces == NULL) return 71;
  for (int i = 0; i < number; i++) {
    Piece *piece = &pieces[i];
    piece->file = file;
    piece->start = status.st_size * i / number;
    piece->end = status.st_size * (i + 1) / number;
    piece->hasOddQuotes = false;
    piece->failed = csv_init(&piece->parser, 0) != 0;
  }
  // Nothing is cut after the last piece.
  onAllCores(countQuotes, pieces, number - 1);
  moveCuts(pieces, number);
  onAllCores(parse, pieces, number);

  for (int i = 0; i < number; i++) {
    Piece *piece = &pieces[i];
    bool isJoined = piece->parser.pstate == betweenRecords;
    if (!isJoined && i + 1 < number) {
      fprintf(stderr, "%s: cut in the middle of a record; one parser reads the rest\n", argv[2]);
      piece->start = piece->end;
      piece->end = status.st_size;
      parse(piece);
      i = number;
    }
    if (piece->failed || csv_fini(&piece->parser, field, row, NULL) != 0) {
      fprintf(stderr, "%s: can't be read to its end\n", argv[2]);
      return 74;
    }
  }
  return 0;
}
