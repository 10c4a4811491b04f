// The plain search for the bases of a set of percentages: rollcall's audit is measured against it.
//
// Under each rounding, every count of every base is printed as a percentage, and the counts that
// print as each figure are looked for. Whole numbers only, as the audit does it.

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { halfUp, halfDown, halfEven, either, truncate, ceiling, twice, roundings };

// The percentage that a count prints as; with ties either way it can be two.
static void printed(int rounding, long count, long base, long *low, long *high) {
  long down = 100 * count / base;
  long rest = 100 * count % base;
  bool up = false;
  *low = *high = down;
  switch (rounding) {
    case halfUp: up = 2 * rest >= base; break;
    case halfDown: up = 2 * rest > base; break;
    case halfEven: up = 2 * rest > base || (2 * rest == base && down % 2 == 1); break;
    case either: up = 2 * rest > base; *high += 2 * rest == base; break;
    case truncate: break;
    case ceiling: up = rest > 0; break;
    case twice: up = (2000 * count + base) / (2 * base) % 10 >= 5 || 20 * rest >= 19 * base; break;
  }
  *low += up;
  *high += up;
}

static bool isFeasible(int rounding, long base, const long *figures, int number) {
  long least[101], most[101];
  for (int figure = 0; figure <= 100; figure++) least[figure] = -1;
  for (long count = 0; count <= base; count++) {
    long low, high;
    printed(rounding, count, base, &low, &high);
    for (long figure = low; figure <= high && figure <= 100; figure++) {
      if (least[figure] < 0) least[figure] = count;
      most[figure] = count;
    }
  }
  long sumOfLeast = 0, sumOfMost = 0;
  for (int place = 0; place < number; place++) {
    if (least[figures[place]] < 0) return false;
    sumOfLeast += least[figures[place]];
    sumOfMost += most[figures[place]];
  }
  return sumOfLeast <= base && base <= sumOfMost;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: percentages LARGEST-BASE PERCENTAGE...\n");
    return 64;
  }
  long figures[100];
  int number = 0;
  for (; number < argc - 2 && number < 100; number++) figures[number] = atol(argv[number + 2]);
  for (int rounding = 0; rounding < roundings; rounding++) {
    long feasible = 0;
    for (long base = 1; base <= atol(argv[1]); base++) {
      feasible += isFeasible(rounding, base, figures, number);
    }
    printf("rounding %d: %ld bases\n", rounding, feasible);
  }
  return 0;
}
