import Survey
import TestSupport

@testable import Ingest

/// A random survey as SurveyMonkey writes it, and what should be read from it.
struct RandomSurveyMonkeyFile {
  private(set) var questions: [Question] = []
  let given: [[GivenAnswer]]
  let unanswered: Int
  private var header: [[String]] = [
    ["Respondent ID", "Start Date", "Email Address"], ["", "", ""],
  ]
  private var lines: [[String]]

  init(seed: UInt64) {
    let survey = RandomSurvey(seed: seed, otherLabel: "Other (please specify)")
    given = survey.given { !$0.isUnanswered }
    unanswered = survey.rows.count { $0.isUnanswered }
    lines = survey.rows.indices.map { ["118\($0)", "43290.53487", "planted-name@example.org"] }
    var counts: [String: Int] = [:]
    for (place, asked) in survey.asked.enumerated() {
      let number = counts[asked.words.tidied, default: 0] + 1
      counts[asked.words.tidied] = number
      let name = asked.words.tidied + (number > 1 ? " [\(number)]" : "")
      let parts = Self.parts(of: asked)
      header[0] += parts.indices.map { $0 == 0 ? asked.words : "" }
      header[1] += parts
      for (row, response) in survey.rows.enumerated() {
        lines[row] += Self.cells(of: asked, response.given[place], response)
      }
      questions += Self.questions(asked, name, from: questions.count)
    }
  }

  var text: String { (header + lines).asCSV }

  /// The second row's cells.
  private static func parts(of asked: RandomSurvey.Asked) -> [String] {
    switch asked.shape {
    case .number: ["Open-Ended Response"]
    case .single: ["Response"] + asked.options.suffix(asked.hasOther ? 1 : 0)
    case .multiple: asked.options
    case .grid: asked.items
    }
  }

  private static func cells(
    of asked: RandomSurvey.Asked, _ given: [GivenAnswer], _ row: RandomSurvey.Row
  ) -> [String] {
    let cells = given.map { asked.cell($0, asked.options) }
    let own = asked.ownWords(given[0], row)
    switch asked.shape {
    case .number, .grid: return cells
    case .single: return cells + (asked.hasOther ? [own] : [])
    case .multiple:
      return asked.options.indices.map { option in
        guard given[0].chosen.contains(option) else { return "" }
        return asked.hasOther && option == asked.options.count - 1 ? own : asked.options[option]
      }
    }
  }

  private static func questions(
    _ asked: RandomSurvey.Asked, _ name: String, from first: Int
  ) -> [Question] {
    let kind = asked.kind(asked.options)
    switch asked.shape {
    case .number, .single: return [Question(first, kind, .column(name))]
    case .multiple:
      return [
        Question(
          first, kind, .namedColumns(asked.options.map { "\(name) / \($0.tidied)" }),
          writeIns: asked.hasOther ? asked.options.count - 1 : nil)
      ]
    case .grid:
      return asked.items.enumerated().map { place, item in
        Question(first + place, kind, .column("\(name) / \(item.tidied)"))
      }
    }
  }
}
