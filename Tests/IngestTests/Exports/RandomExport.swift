import Survey
import TestSupport

@testable import Ingest

/// A random study's answers as a platform would write them, with what should be read.
struct RandomExport {
  private let hand: ExportHand
  private(set) var questions: [Question] = []
  /// What each respondent who isn't left out gave, in the order of the questions.
  private(set) var given: [[GivenAnswer]] = []
  private(set) var leftOut: [Int]
  private(set) var text = ""
  private var headings: [String] = []
  private var generator: SeededGenerator

  init(_ hand: ExportHand, seed: UInt64) {
    self.hand = hand
    generator = SeededGenerator(seed: seed)
    leftOut = hand.marks.map { _ in 0 }
    let kinds = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
      Int.random(in: 0...3, using: &generator)
    }
    for kind in kinds { ask(kind) }
    text = line(hand.leading + headings + hand.trailing)
    if hand.hasTags, generator.chance(50) {
      text += line(
        ["#meta"] + (hand.leading + headings + hand.trailing).dropFirst().map { _ in "" })
    }
    for row in 0..<Int.random(in: 1...25, using: &generator) { write(row) }
  }

  private static let words = [
    "Where do you\u{A0}work?", "Pay,\r\nhours; \"and\" so on", "Comments", "Wie geht’s?",
  ]
  private static let labels = [
    "Pay, terms", "Pay", "a; b", "Over\u{A0}the  years", "Ünder\nfive", "None", "Other",
  ]
  private static let codes = ["pay_terms", "pay", "a1", "over", "under", "none", "other"]

  /// Adds a question of a kind, with its heading.
  private mutating func ask(_ kind: Int) {
    let values = hand.hasWords ? Self.labels.map(\.tidied) : Self.codes
    switch kind {
    case 0: add(.single(.of(values)), writesIn: true)
    case 1: add(.number(unit: ""))
    case 2:
      add(.single(.of(Array(values.prefix(3)))), part: " [row]")
      add(.single(.of(Array(values.prefix(3)))), part: " [other, row]")
    default: add(.multiple(.of(values)), writesIn: true)
    }
  }

  private mutating func add(
    _ kind: Question.Kind, part: String = "", writesIn: Bool = false
  ) {
    let word = Self.words.randomElement(using: &generator) ?? ""
    let heading = hand.hasWords ? word + part : "group\(questions.count)/q_\(questions.count)"
    let earlier = headings.count { $0 == heading }
    headings.append(heading)
    let name = heading.tidied + (earlier == 0 ? "" : " [\(earlier + 1)]")
    let rules = CellRules(writeIns: writesIn && hand.hasWords ? Self.labels.count - 1 : nil)
    questions.append(
      Question(
        id: Question.ID("q\(questions.count)"), text: name, kind: kind,
        layout: layout(kind, name), missing: [""], askedWhen: nil, cells: rules))
    if case .split = hand.several, case .multiple = kind {
      headings += Self.codes.map { "\(heading)/\($0)" }
    }
  }

  private func layout(_ kind: Question.Kind, _ name: String) -> ColumnLayout {
    guard case .multiple = kind else { return .column(name) }
    switch hand.several {
    case .joined(let separator, _): return .separated(column: name, separator: separator)
    case .split:
      return .columns(
        Self.codes.map { "\(name)/\($0)" }, chosen: hand.layout.cellHabits.chosen,
        notChosen: hand.layout.cellHabits.notChosen)
    }
  }

  private mutating func write(_ row: Int) {
    let mark =
      hand.marks.isEmpty || generator.chance(70)
      ? nil : Int.random(in: hand.marks.indices, using: &generator)
    let answers = questions.map { answer($0) }
    if let mark { leftOut[mark] += 1 } else { given.append(answers) }
    let own = { (column: String) in hand.own(column, row: row, mark: mark) }
    text += line(
      hand.leading.map(own) + zip(questions, answers).flatMap { cells($0, $1) }
        + hand.trailing.map(own))
  }

  private mutating func answer(_ question: Question) -> GivenAnswer {
    if generator.chance(25) { return .missing }
    guard let options = question.optionList?.options.indices else {
      return .number(DecimalNumber(units: Int.random(in: 0...99, using: &generator), decimals: 1))
    }
    guard question.isMultipleResponse else {
      return .option(Int.random(in: options, using: &generator))
    }
    let chosen = options.filter { _ in generator.chance(40) }
    return chosen.isEmpty ? .missing : .options(chosen)
  }

  private mutating func cells(_ question: Question, _ answer: GivenAnswer) -> [String] {
    let raw = hand.hasWords ? Self.labels : Self.codes
    var texts = answer.chosen.map { raw[$0] }
    if let place = question.cells.writeIns, answer.chosen.contains(place), generator.chance(50) {
      texts[texts.count - 1] = "something, of my own"
    }
    if case .number(let number) = answer { return [number.description] }
    guard question.isMultipleResponse else { return [texts.first ?? ""] }
    switch hand.several {
    case .joined(let separator, let ends):
      let joined = texts.shuffled(using: &generator).joined(separator: separator)
      return [ends && !joined.isEmpty ? joined + separator : joined]
    case .split:
      let marks = Self.codes.map { answer == .missing ? "" : texts.contains($0) ? "1" : "0" }
      return [texts.joined(separator: " ")] + marks
    }
  }

  private func line(_ cells: [String]) -> String {
    cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
      .joined(separator: String(hand.delimiter)) + "\r\n"
  }
}
