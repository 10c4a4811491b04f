// Writes the same large survey for the same seed on every machine, its codebook, and three studies
// of it: integers only, no locale, no clock. What makes a reader slow is all here: labels with
// commas, blanks, and free text that holds commas, doubled quotes and line ends.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { questionCount = 54, mostOptions = 12, pairCount = 200 };

// splitmix64, from the algorithm published by Steele, Lea and Flood, "Fast splittable pseudorandom
// number generators" (OOPSLA 2014). The C library's rand differs from system to system.
static uint64_t randomState;

static uint64_t randomBits(void) {
  uint64_t z = randomState += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

static uint32_t randomBelow(uint32_t limit) {
  return (uint32_t)((randomBits() >> 32) * limit >> 32);
}

// Three questions of 4, 6 and 5 options; `run` names the same ones to the peers.
#define BANNER "q04, q09, q02"

typedef struct {
  const char *topic;
  const char *labels[mostOptions + 1];
} Codebook;

static const Codebook codebooks[] = {
    {"agreement",
     {"Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"}},
    {"frequency", {"Never", "Less than monthly", "Monthly", "Weekly", "Every day"}},
    {"band",
     {"Band 5", "Band 6", "Band 7", "Band 8a", "Band 8b", "Band 8c", "Band 8d", "Band 9"}},
    {"profession", {"Art therapy", "Drama therapy", "Music therapy", "Other, please say"}},
    {"knowledge", {"Yes", "Not that I know"}},
    {"contract",
     {"Full time, permanent", "Full time, fixed term", "Part time, permanent",
      "Part time, fixed term", "Bank", "Agency", "Self-employed"}},
    {"region",
     {"London", "South East", "South West", "East of England", "East Midlands", "West Midlands",
      "North West", "North East", "Yorkshire and the Humber", "Wales", "Scotland",
      "Northern Ireland"}},
    {"confidence",
     {"Not confident", "Slightly confident", "Fairly confident", "Very confident", "Can't say"}},
    {"age", {"18 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 or over"}},
    {"setting",
     {"Community", "Inpatient", "School", "Hospice", "Prison", "Day service", "Private practice",
      "Charity, paid by the session", "Charity, unpaid", "Elsewhere"}},
    {"change", {"Better than last year", "The same", "Worse"}},
    {"rating", {"Excellent", "Good", "Fair", "Poor", "Very poor", "Doesn't apply"}},
};
enum { codebookCount = sizeof codebooks / sizeof codebooks[0] };

typedef struct {
  const Codebook *codebook;
  uint32_t optionCount;
  uint32_t blankPerThousand;
  uint32_t totalWeight;
  uint32_t weights[mostOptions];
  char cells[mostOptions][40];
  size_t lengths[mostOptions];
} Question;

static Question questions[questionCount];

// Only a cell that needs quotes has them, as most exports write it: readers meet both.
static size_t writeCell(char *out, const char *text) {
  char *end = out;
  int quoted = strpbrk(text, ",\"\n") != NULL;
  if (quoted) *end++ = '"';
  for (; *text; text++) {
    if (*text == '"') *end++ = '"';
    *end++ = *text;
  }
  if (quoted) *end++ = '"';
  return (size_t)(end - out);
}

static void makeQuestions(void) {
  for (int q = 0; q < questionCount; q++) {
    Question *question = &questions[q];
    question->codebook = &codebooks[q % codebookCount];
    question->blankPerThousand = 10 + randomBelow(50);
    for (const char *const *label = question->codebook->labels; *label; label++) {
      uint32_t option = question->optionCount++;
      question->weights[option] = 1 + randomBelow(20);
      question->totalWeight += question->weights[option];
      question->lengths[option] = writeCell(question->cells[option], *label);
    }
  }
}

static size_t writeAnswer(char *out, const Question *question) {
  if (randomBelow(1000) < question->blankPerThousand) return 0;
  uint32_t option = 0;
  uint32_t left = randomBelow(question->totalWeight);
  while (left >= question->weights[option]) left -= question->weights[option++];
  memcpy(out, question->cells[option], question->lengths[option]);
  return question->lengths[option];
}

static const char *const remarks[] = {
    "None", "Nothing to add", "See above", "Busy year", "Thank you", "More supervision please",
};

static const char *const sentences[] = {
    "We cover three sites, two of them without a room of our own.",
    "My manager calls it \"the extra\", and plans around it.",
    "Supervision is monthly, paid for by the trust.\nTravel isn't.",
    "Referrals come late, often after discharge.",
    "Line management and clinical leads pull different ways, as ever.",
    "\"Arts\" in the job title helps, \"therapist\" helps more.",
    "Caf\xc3\xa9 space, corridor, car park: I have worked in all of them.",
    "Two posts went,\none came back at a lower band.",
};
enum { sentenceCount = sizeof sentences / sizeof sentences[0] };

static size_t writeComment(char *out) {
  uint32_t kind = randomBelow(5);
  if (kind == 0) {
    char text[300] = "";
    for (uint32_t left = 1 + randomBelow(3); left > 0; left--) {
      strcat(text, sentences[randomBelow(sentenceCount)]);
      if (left > 1) strcat(text, " ");
    }
    return writeCell(out, text);
  }
  return kind == 1 ? writeCell(out, remarks[randomBelow(sizeof remarks / sizeof remarks[0])]) : 0;
}

static void writeResponses(FILE *file, long rows) {
  static char line[4096];
  fputs("participant", file);
  for (int q = 1; q <= questionCount; q++) fprintf(file, ",q%02d", q);
  fputs(",comment\n", file);

  for (long row = 1; row <= rows; row++) {
    char *end = line + sprintf(line, "P%07ld", row);
    for (int q = 0; q < questionCount; q++) {
      *end++ = ',';
      end += writeAnswer(end, &questions[q]);
    }
    *end++ = ',';
    end += writeComment(end);
    *end++ = '\n';
    fwrite(line, 1, (size_t)(end - line), file);
  }
}

// Double quotes keep YAML from reading Yes as true, and from seeing a comma in a flow map.
static void writeYAMLString(FILE *file, const char *text) {
  fputc('"', file);
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') fputc('\\', file);
    fputc(*text, file);
  }
  fputc('"', file);
}

// For the peers, which have no study file and are told the options all the same.
static void writeCodebook(FILE *file) {
  fputs("question,option\n", file);
  for (int q = 0; q < questionCount; q++) {
    for (uint32_t option = 0; option < questions[q].optionCount; option++) {
      fprintf(
          file, "q%02d,%.*s\n", q + 1, (int)questions[q].lengths[option],
          questions[q].cells[option]);
    }
  }
}

static void writeQuestions(FILE *file) {
  fputs(
      "study: bench\n"
      "title: A large synthetic survey\n"
      "provenance: synthetic\n"
      "source: {title: Rollcall benchmark, publisher: The Rollcall authors, year: 2026}\n"
      "sources:\n"
      "  responses: {file: responses.csv, format: plain, respondent: participant}\n"
      "missing: [\"\"]\n"
      "questions:\n",
      file);
  for (int q = 0; q < questionCount; q++) {
    const Codebook *codebook = questions[q].codebook;
    fprintf(file, "  q%02d:\n", q + 1);
    fprintf(file, "    text: Question %d, on %s\n", q + 1, codebook->topic);
    fputs("    type: single\n    options:\n", file);
    for (const char *const *label = codebook->labels; *label; label++) {
      fputs("      ", file);
      writeYAMLString(file, *label);
      fputs(": ", file);
      writeYAMLString(file, *label);
      fputc('\n', file);
    }
  }
  fputs(
      "rounding: {decimals: 0, rule: half-up}\n"
      "disclosure: {policy: none}\n"
      "plan:\n",
      file);
}

static void writeTable(FILE *file, int q, const char *by) {
  fprintf(file, "  - breakdown: q%02d\n", q + 1);
  fprintf(file, "    name: q%02d-%s\n", q + 1, questions[q].codebook->topic);
  fprintf(file, "    title: Question %d, on %s\n", q + 1, questions[q].codebook->topic);
  if (by != NULL) fprintf(file, "    by: %s\n", by);
  fputs("    show: [count, percent]\n", file);
}

static void writeTables(FILE *file, const char *by) {
  for (int q = 0; q < questionCount; q++) writeTable(file, q, by);
}

// The first question with the four after it, the second with the four after it, and so on.
static void writePairs(FILE *file) {
  for (int pair = 0; pair < pairCount; pair++) {
    int q = pair / 4;
    int other = (q + 1 + pair % 4) % questionCount;
    fprintf(file, "  - breakdown: q%02d\n", q + 1);
    fprintf(file, "    name: q%02d-by-q%02d\n", q + 1, other + 1);
    fprintf(file, "    title: Question %d by question %d\n", q + 1, other + 1);
    fprintf(file, "    by: [q%02d]\n", other + 1);
    fputs("    show: [count, percent]\n", file);
  }
}

static char path[4096];

static FILE *create(const char *folder, const char *name) {
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "wb");
  if (file != NULL) return file;
  perror(path);
  exit(73);
}

static void finish(FILE *file) {
  // A full disk often shows only when the last bytes leave the buffer.
  int failed = ferror(file);
  if (fclose(file) == 0 && !failed) return;
  perror(path);
  exit(74);
}

static int usage(void) {
  fprintf(stderr, "usage: generate [--rows N] [--seed N] FOLDER (one that exists)\n");
  return 64;
}

int main(int argc, char **argv) {
  long rows = 1000000;
  uint64_t seed = 2026;
  const char *folder = NULL;
  for (int i = 1; i < argc; i++) {
    int hasValue = i + 1 < argc;
    if (hasValue && strcmp(argv[i], "--rows") == 0)
      rows = strtol(argv[++i], NULL, 10);
    else if (hasValue && strcmp(argv[i], "--seed") == 0)
      seed = strtoull(argv[++i], NULL, 10);
    else if (folder == NULL && argv[i][0] != '-')
      folder = argv[i];
    else
      return usage();
  }
  if (folder == NULL || rows < 1) return usage();

  randomState = seed;
  makeQuestions();

  FILE *file = create(folder, "responses.csv");
  writeResponses(file, rows);
  finish(file);

  file = create(folder, "codebook.csv");
  writeCodebook(file);
  finish(file);

  file = create(folder, "frequencies.yaml");
  writeQuestions(file);
  writeTables(file, NULL);
  finish(file);

  file = create(folder, "banner.yaml");
  writeQuestions(file);
  writeTables(file, "[" BANNER "]");
  finish(file);

  file = create(folder, "pairs.yaml");
  writeQuestions(file);
  writePairs(file);
  finish(file);
  return 0;
}
