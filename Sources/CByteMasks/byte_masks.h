// Sorts 64 bytes of a CSV text into bit masks. The instructions that make a mask of a comparison
// can't be reached from Swift, and everything else of the scan can be written there.

#ifndef BYTE_MASKS_H
#define BYTE_MASKS_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Bit k of each mask stands for byte k of a block of 64.
typedef struct {
  uint64_t quotes;
  uint64_t delimiters;
  uint64_t line_feeds;
  uint64_t carriage_returns;
} byte_masks;

#if defined(__SSE2__)

static inline uint64_t byte_masks_equal(const __m128i *parts, char byte) {
  const __m128i wanted = _mm_set1_epi8(byte);
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++)
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(parts[part], wanted))
            << (16 * part);
  return mask;
}

typedef __m128i byte_masks_part;

static inline void byte_masks_load(const uint8_t *bytes, byte_masks_part *parts) {
  for (int part = 0; part < 4; part++)
    parts[part] = _mm_loadu_si128((const __m128i *)(const void *)(bytes + 16 * part));
}

#elif defined(__ARM_NEON) && defined(__aarch64__)

typedef uint8x16_t byte_masks_part;

static inline void byte_masks_load(const uint8_t *bytes, byte_masks_part *parts) {
  for (int part = 0; part < 4; part++) parts[part] = vld1q_u8(bytes + 16 * part);
}

// Each byte of a comparison keeps the bit of its place in its group of eight; adding neighbours
// three times leaves one byte a group.
static inline uint64_t byte_masks_pack(const uint8x16_t *parts) {
  const uint8x16_t places = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t low = vpaddq_u8(vandq_u8(parts[0], places), vandq_u8(parts[1], places));
  uint8x16_t high = vpaddq_u8(vandq_u8(parts[2], places), vandq_u8(parts[3], places));
  uint8x16_t sum = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}

static inline uint64_t byte_masks_equal(const uint8x16_t *parts, char byte) {
  uint8x16_t found[4];
  for (int part = 0; part < 4; part++) found[part] = vceqq_u8(parts[part], vdupq_n_u8((uint8_t)byte));
  return byte_masks_pack(found);
}

#else

typedef uint8_t byte_masks_part[16];

static inline void byte_masks_load(const uint8_t *bytes, byte_masks_part *parts) {
  for (int place = 0; place < 64; place++) parts[place / 16][place % 16] = bytes[place];
}

static inline uint64_t byte_masks_equal(const byte_masks_part *parts, char byte) {
  uint64_t mask = 0;
  for (int place = 0; place < 64; place++)
    mask |= (uint64_t)(parts[place / 16][place % 16] == (uint8_t)byte) << place;
  return mask;
}

#endif

/// Sorts the 64 bytes at `bytes`, all of which must be readable.
static inline byte_masks byte_masks_of(const uint8_t *bytes, uint8_t delimiter) {
  byte_masks_part parts[4];
  byte_masks_load(bytes, parts);
  byte_masks masks;
  masks.quotes = byte_masks_equal(parts, '"');
  masks.delimiters = byte_masks_equal(parts, (char)delimiter);
  masks.line_feeds = byte_masks_equal(parts, '\n');
  masks.carriage_returns = byte_masks_equal(parts, '\r');
  return masks;
}

/// The quotes among the 64 bytes at `bytes`, all of which must be readable.
static inline uint64_t byte_masks_quotes(const uint8_t *bytes) {
  byte_masks_part parts[4];
  byte_masks_load(bytes, parts);
  return byte_masks_equal(parts, '"');
}

#endif
