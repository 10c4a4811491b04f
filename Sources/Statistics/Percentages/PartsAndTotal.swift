/// Counts and the total printed for them.
package struct PartsAndTotal: Sendable, Hashable {
  package let parts: [Int]
  package let total: Int

  package init(_ parts: [Int], total: Int) {
    self.parts = parts
    self.total = total
  }

  package var sum: Int { parts.reduce(0, +) }

  /// The printed total less the sum of the parts: below zero if the total leaves something out.
  package var difference: Int { total - sum }

  package var isConsistent: Bool { difference == 0 }

  /// The positions of the single parts equal to the gap: left out of the total, or in it twice.
  package var partsEqualToGap: [Int] {
    isConsistent ? [] : parts.indices.filter { parts[$0] == abs(difference) }
  }
}
