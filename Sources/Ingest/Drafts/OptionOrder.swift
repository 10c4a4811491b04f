/// The order in which a person would list the options of a question.
enum OptionOrder {
  /// How the order was found.
  enum Ground: Equatable {
    /// The words of a scale, from least to most.
    case scale
    /// The numbers that the options begin with.
    case numbers
    /// All of them are answers of a usual place, such as yes and no.
    case usual
    /// None but the alphabet.
    case alphabet
  }

  /// Scales of answer words, each from one end to the other; a word that is not in use may be left
  /// out of a question.
  private static let scales: [[String]] = [
    [
      "strongly disagree", "disagree", "slightly disagree|somewhat disagree|tend to disagree",
      "neither agree nor disagree|neither agree or disagree|neutral|undecided|unsure",
      "slightly agree|somewhat agree|tend to agree", "agree", "strongly agree",
    ],
    [
      "never", "almost never|very rarely", "rarely|seldom|hardly ever", "occasionally", "sometimes",
      "often|frequently|regularly", "usually|most of the time|very often|almost always", "always",
    ],
    [
      "never", "less than monthly|yearly|annually|once a year", "quarterly", "monthly|once a month",
      "weekly|once a week", "daily|every day",
    ],
    [
      "very dissatisfied|very unsatisfied",
      "dissatisfied|unsatisfied|somewhat dissatisfied|fairly dissatisfied",
      "neither satisfied nor dissatisfied|neutral", "satisfied|somewhat satisfied|fairly satisfied",
      "very satisfied",
    ],
    [
      "very unlikely|extremely unlikely", "unlikely|somewhat unlikely",
      "neither likely nor unlikely|neutral",
      "likely|somewhat likely", "very likely|extremely likely",
    ],
    [
      "not at all important|not important|unimportant",
      "slightly important|a little important|of little importance",
      "moderately important|somewhat important|neutral", "important|quite important",
      "very important", "extremely important|essential",
    ],
    [
      "not at all", "slightly|a little|to a small extent", "somewhat|moderately|to some extent",
      "very|quite a bit|a lot|to a large extent", "extremely|completely|a great deal|fully",
    ],
    ["very poor|terrible", "poor", "fair|average|acceptable", "good", "very good", "excellent"],
    [
      "very unfavorably|very unfavourably", "somewhat unfavorably|somewhat unfavourably",
      "neither favorably nor unfavorably (neutral)|neutral",
      "somewhat favorably|somewhat favourably",
      "very favorably|very favourably",
    ],
    ["very low", "low", "medium|moderate", "high", "very high"],
    ["much worse", "worse", "about the same|the same|no change", "better", "much better"],
    ["beginner|novice", "intermediate", "advanced", "expert"],
  ]

  /// Answers that stand beside a scale or at the end of a list.
  private static let residual = [
    "yes", "no", "maybe", "other", "others", "none", "none of these", "none of the above",
    "don't know", "dont know", "do not know", "i don't know", "not sure", "unsure",
    "not applicable", "n/a",
    "prefer not to say", "rather not say", "prefer not to answer",
  ]

  /// The options in order, with the ground of it.
  static func ordered(_ options: [String]) -> (options: [String], ground: Ground) {
    let last = options.filter { isResidual($0) }.sorted { residualPlace($0) < residualPlace($1) }
    let rest = options.filter { !isResidual($0) }
    if rest.isEmpty { return (last, .usual) }
    if let scaled = scaled(rest) { return (scaled + last, .scale) }
    if let numbered = numbered(rest) { return (numbered + last, .numbers) }
    return (rest.sorted { alphabetic($0) < alphabetic($1) } + last, .alphabet)
  }

  private static func isResidual(_ option: String) -> Bool {
    residualPlace(option) < residual.count
  }

  private static func residualPlace(_ option: String) -> Int {
    let word = plain(option)
    return residual.firstIndex { word == $0 || $0 == "other" && word.hasPrefix("other (") }
      ?? residual.count
  }

  private static func plain(_ option: String) -> String {
    option.lowercased().replacing("’", with: "'").trimmingSuffix { $0 == "." }
  }

  private static func scaled(_ options: [String]) -> [String]? {
    guard options.count >= 2 else { return nil }
    for scale in scales {
      let steps = scale.map { $0.split(separator: "|").map(String.init) }
      let places = options.map { option in steps.firstIndex { $0.contains(plain(option)) } }
      guard places.allSatisfy({ $0 != nil }), Set(places).count >= 2 else { continue }
      return zip(options, places).sorted { ($0.1 ?? 0) < ($1.1 ?? 0) }.map(\.0)
    }
    return nil
  }

  /// In the order of the first number in each, those below or above a number at its side of it.
  private static func numbered(_ options: [String]) -> [String]? {
    let keys = options.map(numberKey)
    guard options.count >= 2, keys.allSatisfy({ $0 != nil }) else { return nil }
    return zip(options, keys).sorted { first, second in
      (first.1?.number ?? 0, first.1?.side ?? 0) < (second.1?.number ?? 0, second.1?.side ?? 0)
    }.map(\.0)
  }

  private static func numberKey(_ option: String) -> (number: Double, side: Int)? {
    guard let match = option.firstMatch(of: /\d[\d,]*(?:\.\d+)?/),
      let number = Double(match.output.replacing(",", with: ""))
    else { return nil }
    let before = option[..<match.range.lowerBound].lowercased()
    guard before.count < 24 else { return nil }
    let isBelow = ["less", "under", "below", "fewer", "up to", "<"].contains(where: before.contains)
    let isAbove =
      ["more", "over", "above", ">"].contains(where: before.contains)
      || option[match.range.upperBound...].hasPrefix("+")
    return (number, isBelow ? -1 : isAbove ? 1 : 0)
  }

  private static func alphabetic(_ option: String) -> String {
    option.lowercased() + "\u{0}" + option
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
    String(reversed().drop(while: isDropped).reversed())
  }
}
