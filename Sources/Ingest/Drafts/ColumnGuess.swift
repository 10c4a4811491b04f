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
  /// Cells that hold something besides the options, where those are most.
  var writtenIn = 0
  /// Why, in a line; empty where a file beside the export says so.
  let reason: String

  /// Guesses by the texts alone; `areCoded` where the platform writes options as numbers.
  init(_ profile: ColumnProfile, areCoded: Bool = false) {
    if let detail = PersonalText.detail(of: profile.texts) {
      self.init(.text, [], "its cells look personal (\(detail.rawValue)): left out")
    } else if profile.needsTooManyDigits {
      self.init(
        .text, [],
        "numbers of more than \(NumberColumn.digits) digits between them, which can't be summed"
          + " exactly: left out")
    } else if profile.numbers != nil {
      self.init(numbers: profile, areCoded: areCoded)
    } else if profile.looksLikeDates {
      self.init(.text, [], "dates, which aren't tabulated")
    } else {
      self.init(words: profile)
    }
  }

  private init(numbers profile: ColumnProfile, areCoded: Bool) {
    let whole = profile.wholeNumbers ?? []
    let isPadded = profile.texts.contains { $0.count > 1 && $0.hasPrefix("0") && !$0.contains(".") }
    if isPadded || Self.looksLikeIdentifier(whole, profile) {
      self.init(.text, [], "numbers that look like names of rows, left out")
    } else if let least = whole.min(), let most = whole.max(), least >= 0, most < Self.mostSteps,
      profile.filled > 1 || profile.texts.count == 1
    {
      self.init(steps: min(least, 1)...most, from: least, areCoded)
    } else {
      self.init(.number, [], "numbers with \(profile.texts.count) different values")
    }
  }

  private init(steps: ClosedRange<Int>, from least: Int, _ areCoded: Bool) {
    let most = steps.upperBound
    self.init(
      areCoded ? .single : .scale, steps.map(String.init),
      areCoded
        ? "options as numbers from \(least) to \(most); give them their words, or draft again with"
          + " the file that has them"
        : "whole numbers from \(least) to \(most), taken for the steps of a scale; give them their"
          + " words")
    self.steps = areCoded ? nil : steps
  }

  private init(words profile: ColumnProfile) {
    if profile.looksClosed(mostOptions: Self.mostOptions, longest: Self.longestOption),
      !profile.texts.contains(where: { PersonalText.detail(of: $0) != nil })
    {
      let order = OptionOrder.ordered(profile.texts)
      self.init(order.ground == .scale ? .scale : .single, order.options, order.ground.reason)
    } else if let common = profile.commonTexts(
      mostOptions: Self.mostOptions, longest: Self.longestOption)
    {
      let order = OptionOrder.ordered(common)
      self.init(.single, order.options, order.ground.reason)
      writtenIn =
        profile.filled
        - zip(profile.texts, profile.counts).filter { common.contains($0.0) }
        .reduce(0) { $0 + $1.1 }
    } else {
      let distinct = profile.texts.count
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
    whole.count == profile.filled && whole.count > 9
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

  /// The texts that recur, where they make up most of the cells and the others were written in;
  /// `nil` where there are no such.
  func commonTexts(mostOptions: Int, longest: Int) -> [String]? {
    guard !isCut, filled >= 20 else { return nil }
    let common = zip(texts, counts).filter { text, count in
      count >= max(2, filled / 50) && text.count <= longest
        && PersonalText.detail(of: text) == nil
    }
    let covered = common.reduce(0) { $0 + $1.1 }
    guard (2...mostOptions).contains(common.count), covered * 5 >= filled * 4 else { return nil }
    return common.map(\.0)
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
