/// For each code of a layer, the counters that whoever has it counts towards.
struct CounterLists {
  private var starts = [0]
  private var counters: [Int] = []

  /// No codes yet; the first list appended is that of code 0.
  init() {}

  /// Lists for the absences: of those not asked, and of those who gave no answer.
  init(notAsked: [Int], missing: [Int]) {
    append(notAsked)
    append(missing)
  }

  /// How many codes there are.
  var count: Int { starts.count - 1 }

  subscript(code: Int) -> ArraySlice<Int> { counters[starts[code]..<starts[code + 1]] }

  /// Hands over the counters of a code, in order.
  @inline(__always)
  func forEach(of code: Int, _ body: (_ counter: Int) -> Void) {
    for place in starts[code]..<starts[code + 1] { body(counters[place]) }
  }

  mutating func append(_ list: some Sequence<Int>) {
    counters.append(contentsOf: list)
    starts.append(counters.count)
  }

  /// Adds a list for each choice among neighbouring options: a code has a bit for each, the lowest
  /// for the first.
  mutating func append(
    choicesAmong stretch: Range<Int>, _ counters: (_ chosen: [Int]) -> [Int]
  ) {
    for pattern in 0..<(1 << stretch.count) {
      append(counters(stretch.filter { pattern & 1 << ($0 - stretch.lowerBound) != 0 }))
    }
  }

  /// The lists of codes that tell of both: `own * other.count + other`.
  func joined(with other: CounterLists) -> CounterLists {
    var joint = CounterLists()
    for own in 0..<count {
      for place in 0..<other.count { joint.append(self[own] + other[place]) }
    }
    return joint
  }
}
