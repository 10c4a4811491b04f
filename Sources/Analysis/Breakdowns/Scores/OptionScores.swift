import Survey

/// What the options of a scale count for, and which of them make its boxes.
struct OptionScores {
  let options: [ResponseOption]
  /// One an option, rising or falling all the way.
  let scores: [DecimalNumber]
  /// Options at either end that make up a box.
  let box: Int

  /// Takes the scores of the options; where none are given, the options' values if all are numbers,
  /// else 1 for the first, 2 for the second and so on.
  init(_ list: OptionList, box: Int) {
    options = list.options
    let values = list.options.compactMap { DecimalNumber($0.value) }
    scores =
      list.scores ?? (values.count == list.options.count ? values : OptionScores.places(of: list))
    precondition(
      box > 0 && 2 * box <= max(options.count, 2), "the boxes of a scale have no option in common")
    self.box = box
  }

  private static func places(of list: OptionList) -> [DecimalNumber] {
    list.options.indices.map { DecimalNumber(units: $0 + 1, decimals: 0) }
  }

  /// The places of the options with the highest scores, in the options' order.
  var top: Range<Int> { isRising ? upperEnd : lowerEnd }

  /// The places of the options with the lowest scores.
  var bottom: Range<Int> { isRising ? lowerEnd : upperEnd }

  /// The places of the options in neither box.
  var middle: Range<Int> { min(box, upperEnd.lowerBound)..<upperEnd.lowerBound }

  /// Whether each option counts for the number it has as its value.
  var areValues: Bool { zip(options, scores).allSatisfy { DecimalNumber($0.value) == $1 } }

  private var lowerEnd: Range<Int> { 0..<min(box, options.count) }

  private var upperEnd: Range<Int> { max(0, options.count - box)..<options.count }

  private var isRising: Bool {
    guard let first = scores.first, let last = scores.last else { return true }
    let scale = max(first.decimals, last.decimals)
    return first.units(atDecimals: scale) <= last.units(atDecimals: scale)
  }
}
