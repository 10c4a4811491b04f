import Survey
import TestSupport
import Testing

@testable import Ingest

/// A file of responses, read in pieces of many sizes by one thread, two and seven.
struct ResponseReadingTests {
  /// What came of reading a text: everything that is made of it, or told of it.
  private struct Outcome: Equatable {
    var given: [String: [GivenAnswer]] = [:]
    var names: [String] = []
    var leftOut: [RowLedger.LeftOut] = []
    var ledger: [AnswerLedger] = []
    var diagnostics: [Diagnostic] = []
    var warnings: [Diagnostic] = []
  }

  private static func read(
    _ text: String, _ questions: [Question], rows: [RowRule] = [], pieceSize: Int, threads: Int
  ) -> Outcome {
    let source = SourceFile(
      name: "responses", file: "responses.csv", format: .plain, respondentColumn: "id", rows: rows)
    let codebook = Codebook(questions)
    let text = DelimitedText(text: Array(text.utf8), displayPath: "responses.csv")
    var reading = ResponseReading(
      source, codebook, path: "responses.csv", locator: CSVLocator(text), keepsNames: true)
    let result = reading.read(CSVReader(text, pieceSize: pieceSize), threads: threads)
    let faults = ResponseFaults(reading, codebook, CSVLocator(text), path: "responses.csv")
    let routed = faults.routed(reading.answers)
    var outcome = Outcome()
    for (question, answers) in routed.answers { outcome.given[question.name] = answers.given }
    outcome.names = reading.names?.names ?? []
    outcome.leftOut = reading.leftOut
    outcome.ledger =
      reading.ledger(
        RowLedger(invited: nil, received: 0, leftOut: []),
        DerivedAnswers(
          codebook, routed.answers, declaredMissing: reading.columns?.declaredMissing ?? [:])
      ).answers
    outcome.diagnostics = faults.diagnostics + routed.faults
    outcome.warnings = faults.warnings + routed.warnings
    switch result {
    case .success(let summary): outcome.warnings += summary.warnings
    case .failure(let rejected): outcome.diagnostics += rejected.diagnostics
    }
    return outcome
  }

  /// The rows of a random file, several times over, with a name each.
  private static func text(
    of file: RandomFile, times: Int, name: (Int) -> String, changed: (Int, String) -> String
  ) -> String {
    let questions = file.questions
    let rows = (0..<times).flatMap { _ in file.cells }
    return line(["id"] + questions.flatMap(\.layout.columnNames)) + "\n"
      + rows.enumerated().map { row, cells in
        changed(row, line([name(row)] + cells.joined())) + "\n"
      }.joined()
  }

  private static func line(_ fields: [String]) -> String {
    fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
  }

  @Test(arguments: 0..<6)
  func `what is read doesn't depend on the pieces`(seed: Int) {
    let file = RandomFile(seed: UInt64(900 + seed))
    let text = Self.text(of: file, times: 8, name: { "R\($0)" }, changed: { $1 })
    let whole = Self.read(text, file.questions, pieceSize: 1 << 24, threads: 1)
    #expect(whole.names == (0..<file.cells.count * 8).map { "R\($0)" })
    for (pieceSize, threads) in [(64, 1), (300, 2), (2000, 7), (9000, 2)] {
      let cut = Self.read(text, file.questions, pieceSize: pieceSize, threads: threads)
      #expect(cut == whole, "pieces of \(pieceSize) on \(threads) threads")
    }
  }

  @Test(arguments: 0..<6)
  func `what is told of a faulty file doesn't depend on the pieces`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(1900 + seed))
    let file = RandomFile(seed: UInt64(1900 + seed))
    guard !file.cells.isEmpty else { return }
    let changes = (0..<file.cells.count * 8).map { _ in Int.random(in: 0..<60, using: &generator) }
    let text = Self.text(
      of: file, times: 8, name: { changes[$0] == 1 ? "" : changes[$0] == 2 ? "R0" : "R\($0)" },
      changed: { row, line in
        switch changes[row] {
        case 3: line + ",surplus"
        case 4: "\n" + line
        case 5: line.replacing("\"\"", with: "\"strange \(row)\"")
        case 6: line.replacing("w", with: "u")
        default: line
        }
      })
    let whole = Self.read(text, file.questions, pieceSize: 1 << 24, threads: 1)
    #expect(!whole.diagnostics.isEmpty)
    for (pieceSize, threads) in [(64, 1), (300, 2), (2000, 7), (9000, 2)] {
      let cut = Self.read(text, file.questions, pieceSize: pieceSize, threads: threads)
      #expect(cut == whole, "pieces of \(pieceSize) on \(threads) threads")
    }
  }

  @Test func `a repeated row is found however far behind, and the rules count in every piece`() {
    let questions = [Question.single("q", ["a", "b"])]
    let lines = (0..<2000).map {
      "\($0 == 1990 ? "R3" : "R\($0)"),\($0.isMultiple(of: 5) ? "" : "a")"
    }
    let text = "id,q\n" + lines.joined(separator: "\n") + "\n"
    let unanswered = RowRule(reason: "blank", test: .unanswered)
    let repeats = RowRule(reason: "twice", test: .repeats(["id"]))
    for (pieceSize, threads) in [(1 << 24, 1), (100, 7), (3000, 2)] {
      let plain = Self.read(text, questions, pieceSize: pieceSize, threads: threads)
      #expect(
        plain.diagnostics.map(\.message) == [
          "the respondent 'R3' stands twice; the first is on line 5"
        ])
      #expect(plain.diagnostics.map(\.position?.line) == [1992])
      let ruled = Self.read(
        text, questions, rows: [unanswered, repeats], pieceSize: pieceSize, threads: threads)
      // 1990 is a multiple of 5, so that its row is left out before it could repeat another.
      #expect(ruled.leftOut.map(\.rows) == [400, 0])
      let once = Self.read(
        text, questions, rows: [repeats], pieceSize: pieceSize, threads: threads)
      #expect(once.leftOut.map(\.rows) == [1])
      #expect(once.diagnostics == [])
    }
  }
}
