/// A seeded stream of 64-bit numbers that is the same on every machine.
///
/// The generator of G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
/// generators" (OOPSLA 2014), with the constants of its reference implementation.
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Draws a whole number below `bound`, each equally likely.
  package mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "there is no number below zero to draw")
    let bound = UInt64(bound)
    let rejected = (UInt64.max % bound + 1) % bound
    var drawn = next()
    while drawn > UInt64.max - rejected { drawn = next() }
    return Int(drawn % bound)
  }

  /// Shuffles by Fisher and Yates, spelt out here because the standard library may change its own.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(place, next(below: place + 1))
    }
    return elements
  }
}
