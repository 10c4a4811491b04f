import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A file of responses to some questions, to be read in a folder of its own.
struct ResponseDraft {
  var questions: [Question]
  var respondentColumn: String?
  /// Whether the study has a file of excerpts, for which the respondents' names are kept.
  var hasExcerpts = false
  /// How many the study file says were invited.
  var invited: Int?
  var format = SourceFile.Format.plain
  var rows: [RowRule] = []

  init(_ questions: [Question], respondent: String? = nil) {
    self.questions = questions
    respondentColumn = respondent
  }

  private var study: Study {
    let responses = SourceFile(
      name: "responses", file: "responses.csv", format: format,
      respondentColumn: respondentColumn, invited: invited, rows: rows)
    let excerpts = SourceFile(
      name: "excerpts", file: "excerpts.csv", format: .excerpts, respondentColumn: nil)
    return Study(
      name: "small", title: "A small study", provenance: .observed, citation: nil,
      sources: hasExcerpts ? [responses, excerpts] : [responses], codebook: Codebook(questions),
      segments: [], rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none, plan: [])
  }

  /// Reads a text as the file of responses.
  func read(_ text: String) throws -> Responses {
    try reading(text).responses
  }

  /// What a person is told of a text that is read.
  func warnings(_ text: String) throws -> [Diagnostic] {
    try reading(text).warnings
  }

  private func reading(_ text: String) throws -> (
    responses: Responses, input: InputFile, warnings: [Diagnostic]
  ) {
    let folder = try ScratchFolder()
    try folder.write(text, to: "responses.csv")
    return try ResponseFile(
      study.sources[0], of: study,
      in: StudyFolder(of: folder.url.appendingPathComponent("study.yaml").path)
    ).read(nil)
  }

  /// All that is wrong with a text as the file of responses.
  func faults(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }
}

extension Question {
  /// A multiple-response question whose answers stand in one column.
  static func separated(
    _ name: String, _ values: [String], by separator: String, missing: [String] = [""]
  ) -> Question {
    Question(
      id: ID(name), text: "\(name)?", kind: .multiple(.of(values)),
      layout: .separated(column: name, separator: separator), missing: missing, askedWhen: nil)
  }

  /// A ranking whose answers stand as a layout says.
  static func ranked(
    _ name: String, _ values: [String], _ layout: ColumnLayout, missing: [String] = [""],
    askedWhen: Condition? = nil
  ) -> Question {
    Question(
      id: ID(name), text: "\(name)?", kind: .ranking(.of(values)), layout: layout,
      missing: missing, askedWhen: askedWhen)
  }

  /// A multiple-response question with a column an option, named `question_option`.
  static func columns(
    _ name: String, _ values: [String], chosen: [String] = ["1"], notChosen: [String] = ["0"],
    missing: [String] = [""], askedWhen: Condition? = nil
  ) -> Question {
    Question(
      id: ID(name), text: "\(name)?", kind: .multiple(.of(values)),
      layout: .columns(
        values.map { "\(name)_\($0)" }, chosen: chosen, notChosen: notChosen),
      missing: missing, askedWhen: askedWhen)
  }
}

extension Answers {
  /// What each respondent gave, in the plainest form.
  var given: [GivenAnswer] {
    switch self {
    case .single(let codes): return codes.given { .option($0) }
    case .number(let codes, let values): return codes.given { .number(values[$0]) }
    case .ranking(let rankings):
      return (0..<rankings.count).map { respondent in
        switch rankings.states[respondent] {
        case AnswerCodes.notAsked: .notAsked
        case AnswerCodes.missing: .missing
        default: .options(rankings.order(by: respondent))
        }
      }
    case .multiple(let selections):
      return (0..<selections.count).map { respondent in
        switch selections.states[respondent] {
        case AnswerCodes.notAsked: .notAsked
        case AnswerCodes.missing: .missing
        default:
          .options((0..<selections.optionCount).filter { selections.contains($0, by: respondent) })
        }
      }
    }
  }
}

extension AnswerCodes {
  fileprivate func given(_ answer: (Int) -> GivenAnswer) -> [GivenAnswer] {
    (0..<count).map { respondent in
      switch self[respondent] {
      case AnswerCodes.notAsked: .notAsked
      case AnswerCodes.missing: .missing
      default: answer(Int(self[respondent] - AnswerCodes.firstValue))
      }
    }
  }
}

extension Rankings {
  /// The items that a respondent ranked, the first first.
  fileprivate func order(by respondent: Int) -> [Int] {
    (0..<itemCount).filter { rank(of: $0, by: respondent) > 0 }
      .sorted { rank(of: $0, by: respondent) < rank(of: $1, by: respondent) }
  }
}
