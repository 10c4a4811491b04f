package import Survey

extension ResponseLedger {
  /// The account in lines of plain text: the rows, why some were left out, then a line a question,
  /// with its type where the codebook is given.
  package func printed(
    of file: String, _ respondents: RespondentWords, _ codebook: Codebook? = nil
  ) -> [String] {
    ["\(file): \(rows.words)"] + rows.leftOut.map { "  left out: \($0.rows), \($0.reason)" }
      + answers.lines(respondents) { id in
        codebook?.question(named: id.name).map { " (\($0.kind.words))" } ?? ""
      }
  }
}

extension RowLedger {
  fileprivate var words: String {
    (invited.map { "\($0) invited, " } ?? "")
      + "\(received) \(received == 1 ? "row" : "rows") received, \(leftOutRows) left out,"
      + " \(eligible) eligible"
  }
}

extension [AnswerLedger] {
  /// A line a question, with the names and each sort of number below each other.
  fileprivate func lines(
    _ respondents: RespondentWords, type: (Question.ID) -> String
  ) -> [String] {
    let names = map { "\($0.question.name)\(type($0.question)):" }
    let width = names.map(\.count).max() ?? 0
    let digits = String(map(\.asked).max() ?? 0).count
    let steps = respondents.checkedSteps
    return zip(names, self).map { name, answers in
      let counts = zip([answers.asked, answers.answered, answers.valid], steps).map { count, step in
        "\(String(count).padded(to: digits)) \(step)"
      }
      return "  \(name)\(name.gap(to: width)) \(counts.joined(separator: ", "))"
        + answers.cells.words.map { "; \($0)" }.joined()
    }
  }
}

extension Question.Kind {
  /// The word of the study file.
  var words: String {
    switch self {
    case .single: "single"
    case .scale: "scale"
    case .multiple: "multiple"
    case .ranking: "ranking"
    case .number: "number"
    case .nps: "nps"
    case .date: "date"
    case .text: "text"
    }
  }
}

extension RespondentWords {
  /// What the numbers of a question count.
  fileprivate var checkedSteps: [String] {
    switch nature {
    case .people: ["asked", "answered", "valid"]
    case .things: ["concerned", "with an entry", "valid"]
    }
  }
}

extension String {
  /// The blanks that are missing to a width.
  fileprivate func gap(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// The text at the end of a field of a width.
  fileprivate func padded(to width: Int) -> String { gap(to: width) + self }
}

extension CellNotes {
  /// What is to know, a few words each; none where there is nothing.
  fileprivate var words: [String] {
    [
      (noneChosen, "chose nothing, so unanswered"), (writtenIn, "written in"),
      (matched, "with the separator in an option"),
      (ambiguous, "to be read in more than one way"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
