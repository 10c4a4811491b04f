/// Some of the rows of a file, a bit each.
struct RowSet {
  private var words: [UInt64] = []

  /// Puts a row in.
  mutating func insert(_ row: Int) {
    put(1 << UInt64(row % 64), at: row / 64)
  }

  /// Puts the rows of a later piece of the file in, which begins so many rows further on.
  mutating func append(_ later: RowSet, rowsBefore: Int) {
    let shift = UInt64(rowsBefore % 64)
    for (place, word) in later.words.enumerated() where word != 0 {
      put(word << shift, at: rowsBefore / 64 + place)
      // A shift by all 64 bits leaves none.
      put(word >> (64 - shift), at: rowsBefore / 64 + place + 1)
    }
  }

  func contains(_ row: Int) -> Bool {
    row / 64 < words.count && words[row / 64] & (1 << UInt64(row % 64)) != 0
  }

  /// How many rows there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many of the rows fulfil a condition.
  func count(where condition: (Int) -> Bool) -> Int {
    words.indices.reduce(0) { total, place in
      var left = words[place]
      var found = 0
      while left != 0 {
        if condition(place * 64 + left.trailingZeroBitCount) { found += 1 }
        left &= left - 1
      }
      return total + found
    }
  }

  private mutating func put(_ bits: UInt64, at place: Int) {
    guard bits != 0 else { return }
    if place >= words.count {
      words += repeatElement(0, count: place + 1 - words.count)
    }
    words[place] |= bits
  }
}
