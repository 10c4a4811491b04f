import Survey

/// All that is wrong with the rows of a response file, each in its place.
struct ResponseFaults {
  private let reading: ResponseReading
  private let codebook: Codebook
  private let locator: CSVLocator
  private let path: String
  private let untold: Set<Question.ID>

  /// Takes what was read; no answer is shown of the untold questions, which mustn't be read at all.
  init(
    _ reading: ResponseReading, _ codebook: Codebook, _ locator: CSVLocator, path: String,
    untold: Set<Question.ID> = []
  ) {
    self.reading = reading
    self.codebook = codebook
    self.locator = locator
    self.path = path
    self.untold = untold
  }

  /// Faults of the header, the names and the values.
  var diagnostics: [Diagnostic] {
    guard let columns = reading.columns else { return reading.header.diagnostics }
    let values = codebook.questions.filter { !untold.contains($0.id) }.flatMap { question in
      columns.faults[question.id].map { faults(of: question, $0) } ?? []
    }
    let ranks = codebook.questions.flatMap { question in
      columns.repeatedRanks[question.id].map { repeatedRanks(of: question, $0) } ?? []
    }
    return nameFaults + values + ranks + columns.tooLong.map(tooLong)
  }

  /// What was read as declared, and yet should be known.
  var warnings: [Diagnostic] {
    (reading.columns?.oddities ?? []).flatMap { oddity in
      oddity.places.faults.map { place in
        let found = locator.locate([reading.rows.place(place.firstRow, field: place.field)]).first
        return Diagnostic(
          severity: .warning, path: path, position: found?.0,
          message: "'\(oddity.question.name)': \(rowCount(place.count)) \(oddity.words)",
          sourceLine: found?.sourceLine)
      }
    }
  }

  /// The answers with the routing applied: no answer from someone who wasn't asked is "not
  /// asked", and an answer from such a person is a fault.
  func routed(
    _ answers: [Question.ID: Answers]
  ) -> (answers: [Question.ID: Answers], faults: [Diagnostic], warnings: [Diagnostic]) {
    guard reading.columns != nil else { return (answers, [], []) }
    var routed = Routing(answers, respondentCount: reading.rows.count)
    routed.applyAll(of: codebook)
    let found = routed.violations.map { violation in
      diagnostic(of: violation, field: field(of: violation, answers))
    }
    return (
      routed.answers, faults: found.filter { $0.severity == .error },
      warnings: found.filter { $0.severity == .warning }
    )
  }

  /// Answers that the routing should have prevented: a fault, or, where they are left out as
  /// declared, a warning that lists them.
  private func diagnostic(of violation: Routing.Violation, field: Int) -> Diagnostic {
    let place = locator.locate([reading.rows.place(violation.rows[0], field: field)]).first
    let lines = violation.rows.map { String(reading.rows.line($0)) }.listed(atMost: 20)
    let rows =
      violation.rows.count == 1
      ? "1 row" : "\(violation.rows.count) rows (on lines \(lines))"
    return Diagnostic(
      severity: violation.isLeftOut ? .warning : .error, path: path, position: place?.0,
      message: "'\(violation.question.id.name)' is answered on \(rows) where it"
        + " wasn't asked (asked when \(violation.condition.described))"
        + (violation.isLeftOut ? "; left out, as declared" : ""),
      remedy: violation.isLeftOut
        ? nil
        : "empty the cells, correct 'asked_when', or say 'off_route: leave_out' of the question",
      sourceLine: place?.sourceLine)
  }

  /// The field of the answer; of an answer in several columns, that of the first option chosen.
  private func field(of violation: Routing.Violation, _ answers: [Question.ID: Answers]) -> Int {
    let names = violation.question.layout.columnNames
    var place = 0
    if violation.question.layout.columnNames.count > 1,
      case .multiple(let selections) = answers[violation.question.id]
    {
      place = names.indices.first { selections.contains($0, by: violation.rows[0]) } ?? 0
    }
    if case .rankColumns = violation.question.layout,
      case .ranking(let rankings) = answers[violation.question.id]
    {
      place = names.indices.first { rankings.rank(of: $0, by: violation.rows[0]) > 0 } ?? 0
    }
    return reading.header.field(of: names[place]) ?? 0
  }

  /// A text as a message shows it; of an export not where it may say who somebody is.
  private func shown(_ text: String) -> String {
    reading.isExport ? PersonalText.shown(text) : "'\(text.shortened)'"
  }

  private var nameFaults: [Diagnostic] {
    guard let names = reading.names else { return [] }
    let repeats = names.repeats.map { found in
      let who =
        reading.namesArePersonal ? "this row's respondent" : "the respondent '\(found.name)'"
      return fault(
        "\(who) stands twice; the first is on line"
          + " \(reading.rows.line(found.firstRow))", row: found.row, field: names.field,
        remedy: reading.namesArePersonal
          ? "leave one of the rows out with a rule under 'rows' ('repeats'), or name another column"
            + " under 'respondent'" : "remove one of the rows, or correct the name")
    }
    let unnamed = names.unnamed.map { row in
      fault(
        "the row has no respondent's name", row: row, field: names.field,
        remedy: "fill the column in, or don't name it under 'respondent'")
    }
    return repeats + further(names.repeatCount - repeats.count, "whose respondent stands twice")
      + unnamed + further(names.unnamedCount - unnamed.count, "without a respondent's name")
  }

  private func further(_ count: Int, _ what: String) -> [Diagnostic] {
    guard count > 0 else { return [] }
    let message = "and \(rowCount(count)) more \(what)"
    return [Diagnostic(path: path, position: nil, message: message)]
  }

  private func faults(of question: Question, _ found: ValueFaults) -> [Diagnostic] {
    let told = found.faults.prefix(100).map { value in
      fault(
        message(of: question, value), row: value.firstRow, field: value.field,
        remedy: remedy(of: question, value.text))
    }
    let untold = found.faults.count - told.count
    guard untold > 0 || found.untold > 0 else { return told }
    return told + [
      Diagnostic(
        path: path, position: nil,
        message: "'\(question.id.name)' has more such values: "
          + "\(untold) different ones\(found.untold > 0 ? " at least" : "") beyond those told")
    ]
  }

  private func repeatedRanks(of question: Question, _ found: ValueFaults) -> [Diagnostic] {
    let isRank = if case .rankColumns = question.layout { true } else { false }
    return found.faults.prefix(100).map { value in
      let also = value.count > 1 ? ", on \(rowCount(value.count))" : ""
      return fault(
        isRank
          ? "the rank \(value.text) of '\(question.id.name)' is given to two items\(also)"
          : "the item \(shown(value.text)) of '\(question.id.name)' is ranked twice\(also)",
        row: value.firstRow, field: value.field,
        remedy:
          "correct the cells, or empty those of the ranking, since it isn't known which was meant")
    }
  }

  private func message(of question: Question, _ value: ValueFaults.Fault) -> String {
    let also = value.count > 1 ? ", on \(rowCount(value.count))" : ""
    let what =
      switch (question.kind, question.layout) {
      case (_, .rankColumns):
        "which is no rank of '\(question.id.name)' (1 to \(question.rankedItems?.options.count ?? 0))"
      case (.ranking, _): "which is none of the items of '\(question.id.name)'"
      case (_, .ranks): "which is none of the items of '\(question.id.name)'"
      case (.number, _): "where '\(question.id.name)' takes a number"
      case (_, .columns): "which is no word for chosen or not chosen of '\(question.id.name)'"
      case (_, .namedColumns):
        "which isn't the option of '\(question.id.name)' that its column is for"
      case (_, .column), (_, .separated): "which is none of the options of '\(question.id.name)'"
      }
    return "the answer is \(shown(value.text)) \(what)\(also)"
  }

  private func remedy(of question: Question, _ text: String) -> String? {
    if case .rankColumns = question.layout {
      return
        "correct the cell, or add the value to 'missing' if it says that the item wasn't ranked"
    }
    guard let list = question.optionList ?? question.rankedItems else {
      return text.isEmpty
        ? "add \"\" to 'missing', or fill the cell in"
        : "correct the cell, or add the value to 'missing'; write decimals with a point and no"
          + " thousands mark"
    }
    if case .columns(_, let chosen, let notChosen) = question.layout {
      let words = (chosen + notChosen).map { "'\($0)'" }.listed()
      return "the words are \(words); name others under 'selected', 'not_selected' or 'missing'"
    }
    let trimmed = String(text.drop(while: \.isWhitespace))
    let values = list.options.map(\.value)
    if values.contains(text) {
      return "its accents are coded otherwise than the option's: copy it from one file to the other"
    }
    if let near = values.first(where: { $0 == trimmed.trimmedAtEnd }) {
      return "remove the blanks around '\(near)' in the file"
    }
    return Suggestion.nearest(to: text, among: values).map { "did you mean '\($0)'?" }
      ?? "the options are: \(values.listed())"
  }

  private func tooLong(_ question: Question.ID, field: Int, row: Int) -> Diagnostic {
    fault(
      "the numbers of '\(question.name)' need more than \(NumberColumn.digits) digits between"
        + " them, so they can't be summed exactly", row: row, field: field,
      remedy: "give them in a larger unit or with fewer decimals")
  }

  private func fault(
    _ message: String, row: Int, field: Int, remedy: String?
  ) -> Diagnostic {
    let found = locator.locate([reading.rows.place(row, field: field)]).first
    return Diagnostic(
      path: path, position: found?.0, message: message, remedy: remedy,
      sourceLine: found?.sourceLine)
  }

  private func rowCount(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The beginning of a text that may be long.
  var shortened: String {
    let beginning = unicodeScalars.prefix(81)
    guard beginning.count > 80 else { return self }
    return String(String.UnicodeScalarView(beginning.dropLast())) + "…"
  }
}

extension Condition {
  /// The condition in the words of the study file.
  var described: String {
    terms.map { "\($0.question.name) is \($0.values.joined(separator: " or "))" }
      .joined(separator: " and ")
  }
}
