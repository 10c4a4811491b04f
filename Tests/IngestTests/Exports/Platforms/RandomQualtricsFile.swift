import Survey
import TestSupport

@testable import Ingest

/// A random survey as a generation of Qualtrics writes it, and what should be read from it.
///
/// The values of options, and so the numbers in columns' names, are out of order and have gaps.
struct RandomQualtricsFile {
  /// Header rows and where several answers stand.
  enum Generation: CaseIterable {
    /// Three rows, `{"ImportId":"QID1_4"}`.
    case modern
    /// Three rows, `{"ImportId":"QID1","choiceId":"4"}`.
    case choices
    /// Three rows, `{'ImportId': 'QID1-4'}`.
    case singleQuoted
    /// Two rows, `V1` to `V10`, and an empty last column.
    case legacy
  }

  private struct Column {
    let name: String
    let words: String
    let id: String
  }

  let generation: Generation
  /// Whether cells hold the options' values, rather than their words.
  let isNumeric: Bool
  /// Whether several answers stand in one cell.
  let joins: Bool
  private(set) var questions: [Question] = []
  let given: [[GivenAnswer]]
  let leftOut: [String: Int]
  private var columns: [Column]
  private var lines: [[String]]

  init(seed: UInt64) {
    let survey = RandomSurvey(seed: seed, otherLabel: "Other (please specify)")
    generation = Generation.allCases[Int(seed % 4)]
    isNumeric = seed / 4 % 2 == 0
    joins = !isNumeric && seed / 8 % 2 == 0
    given = survey.given { $0.ending == .finished }
    let counts = [
      ("survey previews and test responses", survey.rows.count { $0.ending == .preview }),
      ("unfinished responses", survey.rows.count { $0.ending == .unfinished }),
    ]
    leftOut = Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
    columns = []
    lines = []
    columns = Self.metadata(generation).map { Column(name: $0.name, words: $0.words, id: $0.id) }
    lines = survey.rows.enumerated().map { own(place: $0, $1) }
    for (place, asked) in survey.asked.enumerated() {
      append(asked, place + 1, survey.rows.map { ($0.given[place], $0) })
    }
  }

  var text: String {
    let last = generation == .legacy ? [""] : []
    let ids = columns.map(\.id).map { id in
      switch generation {
      case .modern: "{\"ImportId\":\"\(id)\"}"
      case .choices: Self.choice(id)
      case .singleQuoted: "{'ImportId': '\(id.replacing("_", with: "-"))'}"
      case .legacy: ""
      }
    }
    let header = [columns.map(\.name) + last, columns.map(\.words) + last]
    return (header + (generation == .legacy ? [] : [ids]) + lines.map { $0 + last }).asCSV
  }

  private static func choice(_ id: String) -> String {
    guard let parts = id.wholeMatch(of: /(QID\d+)_(\d+)/) else { return "{\"ImportId\":\"\(id)\"}" }
    return "{\"ImportId\":\"\(parts.output.1)\",\"choiceId\":\"\(parts.output.2)\"}"
  }

  private static func metadata(
    _ generation: Generation
  ) -> [(name: String, words: String, id: String)] {
    let isLegacy = generation == .legacy
    let names = [
      ("ResponseID", "Antwort-ID", "responseId"), ("Status", "Antworttyp", "status"),
      ("Finished", "Beendet", "finished"),
      ("RecipientEmail", "E-Mail des Empfängers", "recipientEmail"),
    ]
    return names.enumerated().map { place, column in
      isLegacy
        ? ("V\(place + 1)", column.0, "") : (column.0, column.1, column.2)
    }
  }

  private func own(place: Int, _ row: RandomSurvey.Row) -> [String] {
    let status =
      switch (row.ending, isNumeric) {
      case (.preview, false): "Survey Preview"
      case (.preview, true): place % 2 == 0 ? "1" : "2"
      case (_, let isNumeric): isNumeric ? "0" : "IP Address"
      }
    let isFinished = row.ending != .unfinished
    let finished = isNumeric ? (isFinished ? "1" : "0") : (isFinished ? "True" : "False")
    return ["R_\(place)", status, finished, "planted-name@example.org"]
  }

  /// The values of options: gaps, and the last first.
  private func values(_ asked: RandomSurvey.Asked) -> [String] {
    isNumeric ? asked.options.indices.map(Self.recoded) : asked.options
  }

  private static func recoded(_ option: Int) -> String { String(30 - 7 * option) }

  private mutating func append(
    _ asked: RandomSurvey.Asked, _ number: Int, _ answers: [([GivenAnswer], RandomSurvey.Row)]
  ) {
    let isSplit = asked.shape == .multiple && !joins
    let separator = generation == .modern || generation == .choices ? " - " : "-"
    let parts: [String] =
      isSplit ? asked.options : asked.shape == .grid ? asked.items : [""]
    let names = parts.indices.map { part in
      parts[part].isEmpty
        ? "Q\(number)" : "Q\(number)_\(isSplit ? Self.recoded(part) : String(part + 1))"
    }
    for (part, words) in parts.enumerated() {
      let heading = words.isEmpty ? asked.words : asked.words + separator + words
      let id = words.isEmpty ? "QID\(number)" : "QID\(number)_\(part + 1)"
      columns.append(Column(name: names[part], words: heading, id: id))
    }
    if asked.hasOther {
      let last = asked.options.count
      columns.append(
        Column(
          name: "Q\(number)_\(Self.recoded(last - 1))_TEXT",
          words: asked.words + separator + asked.options[last - 1] + separator + "Text",
          id: "QID\(number)_\(last)_TEXT"))
    }
    for (row, (given, response)) in answers.enumerated() {
      lines[row] += cells(asked, given, isSplit)
      if asked.hasOther { lines[row].append(asked.ownWords(given[0], response)) }
    }
    questions += questions(asked, names, isSplit)
  }

  private func cells(
    _ asked: RandomSurvey.Asked, _ given: [GivenAnswer], _ isSplit: Bool
  ) -> [String] {
    if isSplit {
      return asked.options.indices.map { option in
        given[0].chosen.contains(option) ? (isNumeric ? "1" : asked.options[option]) : ""
      }
    }
    if asked.shape == .multiple {
      return [given[0].chosen.map { asked.options[$0] }.joined(separator: ",")]
    }
    return given.map { asked.cell($0, values(asked)) }
  }

  private func questions(
    _ asked: RandomSurvey.Asked, _ names: [String], _ isSplit: Bool
  ) -> [Question] {
    let kind = asked.kind(values(asked))
    if isSplit {
      let layout: ColumnLayout =
        isNumeric ? .columns(names, chosen: ["1"], notChosen: ["0"]) : .namedColumns(names)
      return [Question(questions.count, kind, layout)]
    }
    if asked.shape == .multiple {
      return [Question(questions.count, kind, .separated(column: names[0], separator: ","))]
    }
    return names.enumerated().map { Question(questions.count + $0, kind, .column($1)) }
  }
}
