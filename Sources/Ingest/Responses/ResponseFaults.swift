import Survey

/// All that is wrong with the rows of a response file, each in its place.
struct ResponseFaults {
  let reading: ResponseReading
  let codebook: Codebook
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
    let faults = valueFaults(columns) + columns.tooLong.map(tooLong)
    return (nameFaults + faults).located(by: locator, path: path)
  }

  private func valueFaults(_ columns: ResponseColumns) -> [RowFault] {
    let values = codebook.questions.filter { !untold.contains($0.id) }.flatMap { question in
      columns.faults[question.id].map { faults(of: question, $0) } ?? []
    }
    let ranks = codebook.questions.flatMap { question in
      columns.repeatedRanks[question.id].map { repeatedRanks(of: question, $0) } ?? []
    }
    return values + ranks
  }

  /// What was read as declared, and yet should be known.
  var warnings: [Diagnostic] {
    let oddities = (reading.columns?.oddities ?? []).flatMap { oddity in
      oddity.places.faults.map { place in
        RowFault(
          severity: .warning,
          message: "'\(oddity.question.name)': \(rowCount(place.count)) \(oddity.words)",
          place: reading.rows.place(place.firstRow, field: place.field))
      }
    }
    return oddities.located(by: locator, path: path)
  }

  /// The places of what was found on rows, which are looked up in one go.
  func located(_ found: [RowFault]) -> [Diagnostic] { found.located(by: locator, path: path) }

  /// Where a question's answer on a row stands; of one that stands in no column the row itself.
  func place(_ row: Int, of question: Question) -> FieldPlace {
    let field = question.layout.columnNames.first.flatMap { reading.header.field(of: $0) }
    return reading.rows.place(row, field: field ?? 0)
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
      fault(of: violation, field: field(of: violation, answers))
    }.located(by: locator, path: path)
    return (
      routed.answers, faults: found.filter { $0.severity == .error },
      warnings: found.filter { $0.severity == .warning }
    )
  }

  /// Answers that the routing should have prevented: a fault, or, where they are left out as
  /// declared, a warning that lists them.
  private func fault(of violation: Routing.Violation, field: Int) -> RowFault {
    let lines = lines(violation.rows.prefix(21)).map(String.init).listed(atMost: 20)
    let rows =
      violation.rows.count == 1
      ? "1 row" : "\(violation.rows.count) rows (on lines \(lines))"
    return RowFault(
      severity: violation.isLeftOut ? .warning : .error,
      message: "'\(violation.question.id.name)' is answered on \(rows) where it"
        + " wasn't asked (asked when \(violation.condition.described))"
        + (violation.isLeftOut ? "; left out, as declared" : ""),
      remedy: violation.isLeftOut
        ? nil
        : "empty the cells, correct 'asked_when', or say 'off_route: leave_out' of the question",
      place: reading.rows.place(violation.rows[0], field: field))
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
  func shown(_ text: String) -> String {
    reading.isExport ? PersonalText.shown(text) : "'\(text.shortened)'"
  }

  private var nameFaults: [RowFault] {
    guard let column = reading.names else { return [] }
    let repeats = reading.repeatedNames?.repeats ?? []
    let firstLines = lines(repeats.map(\.firstRow)[...])
    let repeatFaults = zip(repeats, firstLines).map { found, firstLine in
      let who =
        reading.namesArePersonal ? "this row's respondent" : "the respondent '\(found.name)'"
      return fault(
        "\(who) stands twice; the first is on line \(firstLine)", row: found.row,
        field: column.field,
        remedy: reading.namesArePersonal
          ? "leave one of the rows out with a rule under 'rows' ('repeats'), or name another column"
            + " under 'respondent'" : "remove one of the rows, or correct the name")
    }
    let unnamed = column.unnamed.map { row in
      fault(
        "the row has no respondent's name", row: row, field: column.field,
        remedy: "fill the column in, or don't name it under 'respondent'")
    }
    return repeatFaults
      + further(
        (reading.repeatedNames?.repeatCount ?? 0) - repeats.count, "whose respondent stands twice")
      + unnamed
      + further(column.unnamedCount - unnamed.count, "without a respondent's name")
  }

  /// The physical lines that rows begin on.
  func lines(_ rows: ArraySlice<Int>) -> [Int] {
    locator.locate(rows.map { reading.rows.place($0, field: 0) }).map(\.0.line)
  }

  private func further(_ count: Int, _ what: String) -> [RowFault] {
    count > 0 ? [RowFault(message: "and \(rowCount(count)) more \(what)")] : []
  }

  private func faults(of question: Question, _ found: ValueFaults) -> [RowFault] {
    let told = found.faults.prefix(100).map { value in
      fault(
        message(of: question, value), row: value.firstRow, field: value.field,
        remedy: remedy(of: question, value.text))
    }
    let untold = found.faults.count - told.count
    guard untold > 0 || found.untold > 0 else { return told }
    return told + [
      RowFault(
        message: "'\(question.id.name)' has more such values: "
          + "\(untold) different ones\(found.untold > 0 ? " at least" : "") beyond those told")
    ]
  }

  private func repeatedRanks(of question: Question, _ found: ValueFaults) -> [RowFault] {
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
      case (.date, _): "where '\(question.id.name)' takes a day, as yyyy-mm-dd"
      case (_, .column), (_, .separated), (_, .derived):
        "which is none of the options of '\(question.id.name)'"
      }
    return "the answer is \(shown(value.text)) \(what)\(also)"
  }

  private func remedy(of question: Question, _ text: String) -> String? {
    if case .rankColumns = question.layout {
      return
        "correct the cell, or add the value to 'missing' if it says that the item wasn't ranked"
    }
    guard let list = question.optionList ?? question.rankedItems else {
      if text.isEmpty { return "add \"\" to 'missing', or fill the cell in" }
      let form = if case .date = question.kind { Self.dateForm } else { Self.numberForm }
      return "correct the cell, or add the value to 'missing'; write \(form)"
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

  private static let dateForm = "year, month and day like 2024-10-01"
  private static let numberForm = "decimals with a point and no thousands mark"

  private func tooLong(_ question: Question.ID, field: Int, row: Int) -> RowFault {
    fault(
      "the numbers of '\(question.name)' need more than \(NumberColumn.digits) digits between"
        + " them, so they can't be summed exactly", row: row, field: field,
      remedy: "give them in a larger unit or with fewer decimals")
  }

  func fault(_ message: String, row: Int, field: Int, remedy: String?) -> RowFault {
    RowFault(message: message, remedy: remedy, place: reading.rows.place(row, field: field))
  }

  func rowCount(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
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
