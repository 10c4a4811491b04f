import Survey
import TestSupport

@testable import Ingest

/// A random survey as Alchemer writes it, and what should be read from it.
struct RandomAlchemerFile {
  private(set) var questions: [Question] = []
  let given: [[GivenAnswer]]
  let leftOut: [String: Int]
  private var header = ["Response ID", "Time Started", "Date Submitted", "Status", "IP Address"]
  private var lines: [[String]]

  init(seed: UInt64) {
    let survey = RandomSurvey(seed: seed, otherLabel: "Other - Write In")
    given = survey.given { $0.ending == .finished && !$0.isUnanswered }
    let counts = [
      ("no question of this study answered", survey.rows.count { $0.isUnanswered }),
      (
        "unfinished responses",
        survey.rows.count { $0.ending != .finished && !$0.isUnanswered }
      ),
    ]
    leftOut = Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
    lines = survey.rows.enumerated().map { place, row in
      let status = row.ending == .finished ? "Complete" : "Partial"
      return ["\(place)", "2024-05-01 10:00:00", "2024-05-01 10:09:00", status, "192.0.2.7"]
    }
    var names: [String: Int] = [:]
    for (place, asked) in survey.asked.enumerated() {
      let headings = Self.headings(of: asked)
      header += headings.map { $0.part.map { "\($0):\(asked.words)" } ?? asked.words }
      for (row, response) in survey.rows.enumerated() {
        lines[row] += Self.cells(of: asked, response.given[place], response)
      }
      let columns = headings.map { heading in
        let name = asked.words.tidied + (heading.part.map { " / \($0.tidied)" } ?? "")
        names[name, default: 0] += 1
        return name + (names[name, default: 0] > 1 ? " [\(names[name, default: 0])]" : "")
      }
      questions += Self.questions(asked, columns, from: questions.count)
    }
  }

  var text: String { ([header] + lines).asCSV }

  private static func headings(of asked: RandomSurvey.Asked) -> [(part: String?, isAsked: Bool)] {
    switch asked.shape {
    case .grid: asked.items.map { ($0, true) }
    case .number: [(nil, true)]
    case .single, .multiple:
      [(nil, true)] + asked.options.suffix(asked.hasOther ? 1 : 0).map { ($0, false) }
    }
  }

  private static func cells(
    of asked: RandomSurvey.Asked, _ given: [GivenAnswer], _ row: RandomSurvey.Row
  ) -> [String] {
    let own = asked.hasOther ? [asked.ownWords(given[0], row)] : []
    guard asked.shape == .multiple else {
      return given.map { asked.cell($0, asked.options) } + own
    }
    return [given[0].chosen.map { asked.options[$0] }.joined(separator: ";")] + own
  }

  private static func questions(
    _ asked: RandomSurvey.Asked, _ columns: [String], from first: Int
  ) -> [Question] {
    let kind = asked.kind(asked.options)
    switch asked.shape {
    case .multiple:
      return [Question(first, kind, .separated(column: columns[0], separator: ";"))]
    case .single, .number: return [Question(first, kind, .column(columns[0]))]
    case .grid:
      return columns.enumerated().map { Question(first + $0, kind, .column($1)) }
    }
  }
}
