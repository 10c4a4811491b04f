import Survey
import TestSupport

/// A random survey and its answers, before any platform lays them out.
///
/// Words hold what trips readers of exports: separators, line breaks, quotes, no-break blanks. Some
/// questions are asked twice in the same words.
struct RandomSurvey {
  /// A question, or a grid of questions with the same options.
  struct Asked {
    enum Shape: CaseIterable {
      case single, multiple, grid, number
    }

    let words: String
    let shape: Shape
    /// None of a number.
    let options: [String]
    /// The rows of a grid; none of any other.
    let items: [String]
    /// Whether the last option takes words of the respondent's own.
    let hasOther: Bool
  }

  /// How a response came to its end.
  enum Ending: CaseIterable {
    case finished, unfinished, preview
  }

  struct Row {
    let ending: Ending
    /// By question and by item, of which any question but a grid has one.
    let given: [[GivenAnswer]]
    /// What is written in wherever the last option is chosen and takes words.
    let ownWords: String

    var isUnanswered: Bool { given.joined().allSatisfy { $0 == .missing } }
  }

  let asked: [Asked]
  let rows: [Row]

  init(seed: UInt64, otherLabel: String) {
    var generator = SeededGenerator(seed: seed)
    var asked: [Asked] = []
    for number in 1...Int.random(in: 1...7, using: &generator) {
      let words = Self.words("\(number)?", using: &generator)
      asked.append(
        Asked(
          words: generator.chance(15) ? asked.last?.words ?? words : words,
          otherLabel: otherLabel, using: &generator))
    }
    self.asked = asked
    rows = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
      let ending =
        generator.chance(60) ? .finished : Ending.allCases.randomElement(using: &generator)
      let isBlank = generator.chance(10)
      let given = asked.map { question in
        question.places.map { _ in
          isBlank ? GivenAnswer.missing : question.answer(using: &generator)
        }
      }
      return Row(
        ending: ending ?? .finished, given: given,
        ownWords: Self.words("said", using: &generator))
    }
  }

  /// What the respondents of the rows that are kept gave, by question and item in order.
  func given(keeping isKept: (Row) -> Bool) -> [[GivenAnswer]] {
    asked.indices.flatMap { question in
      asked[question].places.map { item in
        rows.filter(isKept).map { $0.given[question][item] }
      }
    }
  }

  fileprivate static func words(
    _ ending: String, using generator: inout SeededGenerator
  ) -> String {
    let pieces = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Self.pieces.randomElement(using: &generator) ?? ""
    }
    return (pieces + [ending]).joined(separator: " ")
  }

  private static let pieces = [
    "line-management", "yes, always", "one;two", "before - after", "\"so\"", "two\nlines",
    "no\u{a0}break", "double  blank", "né à Genève", "either/or", "a:b", "(none)", "3 < 4 & 5",
    "#1",
  ]
}

extension RandomSurvey.Asked {
  fileprivate init(words: String, otherLabel: String, using generator: inout SeededGenerator) {
    let shape = Shape.allCases.randomElement(using: &generator) ?? .single
    let isClosed = shape != .number
    let hasOther = (shape == .single || shape == .multiple) && generator.chance(50)
    let count = isClosed ? Int.random(in: 2...5, using: &generator) : 0
    let options = (0..<count).map { place in
      hasOther && place == count - 1
        ? otherLabel : RandomSurvey.words("option \(place)", using: &generator)
    }
    let items = (0..<(shape == .grid ? Int.random(in: 2...4, using: &generator) : 0))
      .map { RandomSurvey.words("item \($0)", using: &generator) }
    self.init(words: words, shape: shape, options: options, items: items, hasOther: hasOther)
  }

  /// One place an item of a grid, one of any other question.
  var places: Range<Int> { 0..<max(1, items.count) }

  fileprivate func answer(using generator: inout SeededGenerator) -> GivenAnswer {
    guard !generator.chance(20) else { return .missing }
    switch shape {
    case .number:
      return .number(DecimalNumber(units: Int.random(in: 0...999, using: &generator), decimals: 1))
    case .single, .grid: return .option(Int.random(in: options.indices, using: &generator))
    case .multiple:
      let chosen = options.indices.filter { _ in generator.chance(40) }
      return chosen.isEmpty ? .missing : .options(chosen)
    }
  }

  /// The question's kind, whose options have such values in an export.
  func kind(_ values: [String]) -> Question.Kind {
    switch shape {
    case .single, .grid: .single(.of(values))
    case .multiple: .multiple(.of(values))
    case .number: .number(unit: "")
    }
  }

  /// The cell of an answer that stands in one column, options by their values.
  func cell(_ answer: GivenAnswer, _ values: [String]) -> String {
    switch answer {
    case .number(let number): number.description
    case .options(let places): places.map { values[$0] }.joined()
    case .missing, .notAsked: ""
    }
  }

  /// What stands in the column of own words.
  func ownWords(_ answer: GivenAnswer, _ row: RandomSurvey.Row) -> String {
    hasOther && answer.chosen.contains(options.count - 1) ? row.ownWords : ""
  }
}

extension Question {
  /// A question by its number in the order of the survey.
  init(_ number: Int, _ kind: Kind, _ layout: ColumnLayout, writeIns: Int? = nil) {
    self.init(
      id: ID("question \(number)"), text: "?", kind: kind, layout: layout, missing: [""],
      askedWhen: nil, cells: CellRules(writeIns: writeIns))
  }
}
