import Survey
import TestSupport

@testable import Ingest

/// Random answers to questions of every kind and layout, with the file they stand in.
///
/// The routing is on a question that stands after those it routes, which is itself routed. An absent
/// answer is an empty cell or one of two values that stand for none.
struct RandomFile {
  let questions: [Question]
  /// What each respondent gave, in the order of the questions.
  private(set) var given: [[GivenAnswer]] = []
  /// What stands in each respondent's cells, by question.
  private(set) var cells: [[[String]]] = []
  private(set) var text = ""

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let gate = Question.single("gate", ["open, wide", "shut", "ünknown \"so\""])
    let door = Question.single(
      "door", ["in", "out"], askedWhen: Condition(gate, [0, 2]))
    let odd = ["a", "b c", "d,e", "\"f\"", "g\nh", "é"]
    let many = (0..<Int.random(in: 1...70, using: &generator)).map { "o\($0)" }
    questions = [
      Question("routed", .number(unit: ""), askedWhen: Condition(door, [1])),
      Question.columns("ticks", many, askedWhen: Condition(door, [0])), door, gate,
      Question.separated("list", odd, by: "; "), Question("wide", .single(.of(Self.wide))),
      Question.ranked("order", odd, .separated(column: "order", separator: "; ")),
      Question.ranked("items", odd, .rankColumns(odd.map { "items_\($0)" })),
      Question.ranked("ranks", odd, .ranks(["ranks_1", "ranks_2", "ranks_3"])),
    ].map { $0.with(missing: ["", "n/a", "?"]) }
    let rows = Int.random(in: 0...40, using: &generator)
    let header = questions.flatMap(\.layout.columnNames)
    text = Self.line(header + ["ignored"])
    for row in 0..<rows {
      let answers = answers(using: &generator)
      given.append(answers)
      cells.append(zip(questions, answers).map { $0.cells($1, using: &generator) })
      text += Self.line(cells[row].joined() + [row == 0 ? "a\n\nb" : ""])
    }
  }

  private static let wide = (0..<300).map { "w\($0)" }

  private func answers(using generator: inout SeededGenerator) -> [GivenAnswer] {
    var answers = questions.map { $0.answer(using: &generator) }
    let isAtDoor = answers[3].chosen.contains { $0 != 1 }
    if answers[3] != .missing, !isAtDoor { answers[2] = .notAsked }
    if answers[2] != .missing, answers[2].chosen != [1] { answers[0] = .notAsked }
    if answers[2] != .missing, answers[2].chosen != [0] { answers[1] = .notAsked }
    return answers
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
  }
}

extension Question {
  fileprivate func answer(using generator: inout SeededGenerator) -> GivenAnswer {
    if generator.chance(20) { return .missing }
    if let items = rankedItems?.options.indices {
      let most = if case .ranks(let names) = layout { names.count } else { items.count }
      return .options(
        Array(
          items.shuffled(using: &generator).prefix(Int.random(in: 1...most, using: &generator))))
    }
    guard let options = optionList?.options.indices else {
      return .number(
        DecimalNumber(
          units: Int.random(in: -999...999, using: &generator),
          decimals: Int.random(in: 0...2, using: &generator)))
    }
    guard isMultipleResponse else { return .option(Int.random(in: options, using: &generator)) }
    let chosen = options.filter { _ in generator.chance(40) }
    if case .separated = layout, chosen.isEmpty { return .missing }
    return .options(chosen)
  }

  /// The same question with other values that stand for no answer.
  fileprivate func with(missing: [String]) -> Question {
    Question(
      id: id, text: text, kind: kind, layout: layout, missing: missing, askedWhen: askedWhen)
  }

  /// The cells of an answer; those of an absent one are mostly blank.
  fileprivate func cells(
    _ answer: GivenAnswer, using generator: inout SeededGenerator
  ) -> [String] {
    let values = (optionList ?? rankedItems)?.options.map(\.value) ?? []
    switch (layout, answer) {
    case (_, .number(let number)): return [number.description]
    case (.columns(let names, _, _), .options(let chosen)):
      return names.indices.map { chosen.contains($0) ? "1" : "0" }
    case (.separated(_, let separator), .options(let chosen)):
      let order = rankedItems == nil ? chosen.shuffled(using: &generator) : chosen
      return [order.map { values[$0] }.joined(separator: separator)]
    case (.namedColumns(let names), .options(let chosen)):
      return names.indices.map { chosen.contains($0) ? values[$0] : "" }
    case (.column, .options(let chosen)): return chosen.map { values[$0] }
    case (.derived, .options): return []
    case (.ranks(let names), .options(let chosen)):
      return names.indices.map { $0 < chosen.count ? values[chosen[$0]] : "" }
    case (.rankColumns(let names), .options(let chosen)):
      return names.indices.map { chosen.firstIndex(of: $0).map { String($0 + 1) } ?? "" }
    case (_, .missing), (_, .notAsked):
      return layout.columnNames.map { _ in
        generator.chance(70) ? "" : generator.chance(50) ? "n/a" : "?"
      }
    }
  }
}
