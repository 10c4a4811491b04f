import Survey

/// What a column of answers is taken for, by what stands in it.
struct ColumnGuess {
  /// The most options that a closed question is taken to have.
  private static let mostOptions = 60
  /// The longest text that is taken for an option.
  private static let longestOption = 200
  /// The most steps of a scale of numbers, 0 to 10.
  private static let mostSteps = 11

  let kind: QuestionDraft.Kind
  let options: [ResponseOption]
  /// The steps of a scale of numbers; `nil` for any other.
  var steps: ClosedRange<Int>?
  /// Why, in a line; empty where a file beside the export says so.
  let reason: String

  /// Guesses by the texts alone; `areCoded` where the platform writes options as numbers.
  init(_ profile: ColumnProfile, areCoded: Bool = false) {
    let distinct = profile.texts.count
    if profile.needsTooManyDigits {
      self.init(
        .text, [],
        "numbers of more than \(NumberColumn.digits) digits between them, which can't be summed"
          + " exactly: left out")
    } else if let whole = profile.wholeNumbers, let least = whole.min(), let most = whole.max() {
      if least >= 0, most < Self.mostSteps, profile.filled > 1 || distinct == 1 {
        self.init(
          areCoded ? .single : .scale, (min(least, 1)...most).map(String.init),
          areCoded
            ? "options as numbers from \(least) to \(most); give them their words, or draft again with"
              + " the file that has them"
            : "whole numbers from \(least) to \(most), taken for the steps of a scale; give them"
              + " their words")
        steps = areCoded ? nil : min(least, 1)...most
      } else if Self.looksLikeIdentifier(whole, profile) {
        self.init(.text, [], "a number of its own in every row: taken for an identifier, left out")
      } else {
        self.init(.number, [], "numbers with \(distinct) different values")
      }
    } else if profile.numbers != nil {
      self.init(.number, [], "numbers with \(distinct) different values")
    } else if profile.looksLikeDates {
      self.init(.text, [], "dates, which aren't tabulated")
    } else if profile.looksClosed(mostOptions: Self.mostOptions, longest: Self.longestOption) {
      let order = OptionOrder.ordered(profile.texts)
      self.init(order.ground == .scale ? .scale : .single, order.options, order.ground.reason)
    } else {
      self.init(
        .text, [],
        "\(profile.isCut ? "more than \(distinct)" : "\(distinct)") different texts in"
          + " \(profile.filled) cells: respondents' own words, left out")
    }
  }

  private init(_ kind: QuestionDraft.Kind, _ options: [String], _ reason: String) {
    self.kind = kind
    self.options = options.map { ResponseOption(value: $0, label: $0) }
    self.reason = reason
  }

  private static func looksLikeIdentifier(_ whole: [Int], _ profile: ColumnProfile) -> Bool {
    whole.count == profile.filled && whole.count > 20
      && (whole == whole.sorted() || whole == whole.sorted(by: >) || (whole.min() ?? 0) > 99_999)
  }
}

extension OptionOrder.Ground {
  /// Why the options stand in their order, in a line.
  var reason: String {
    switch self {
    case .scale: "options in the order of a known scale"
    case .numbers: "options in the order of their numbers"
    case .usual: ""
    case .alphabet: "options in alphabetical order; put them in the questionnaire's"
    }
  }
}

extension ColumnProfile {
  /// Whether the texts are numbers, and too many digits are needed to sum them exactly.
  var needsTooManyDigits: Bool {
    guard let numbers else { return false }
    let whole = numbers.map { String($0.units.magnitude).count - $0.decimals }.max() ?? 0
    return max(whole, 0) + (numbers.map(\.decimals).max() ?? 0) > NumberColumn.digits
  }

  /// Whether the texts look like dates or times of day.
  var looksLikeDates: Bool {
    let date =
      /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[\/.]\d{1,2}[\/.]\d{2,4})(?:[ T]\d{1,2}:\d{2}.*)?|\d{1,2}:\d{2}(?::\d{2}.*)?/
    return !texts.isEmpty && texts.allSatisfy { $0.wholeMatch(of: date) != nil }
  }

  /// Whether the texts look like the options of a question: few, short, and most of them repeated.
  func looksClosed(mostOptions: Int, longest: Int) -> Bool {
    guard !texts.isEmpty, !isCut, texts.count <= mostOptions,
      texts.allSatisfy({ $0.count <= longest })
    else { return false }
    if OptionOrder.ordered(texts).ground == .scale { return true }
    let repeated = counts.count { $0 > 1 }
    return texts.count <= 12
      ? filled >= 2 * texts.count || repeated * 2 > texts.count
      : filled >= 4 * texts.count && repeated * 2 > texts.count
  }
}
