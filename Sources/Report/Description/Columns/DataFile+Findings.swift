import Disclosure
import Survey

extension DataFile {
  /// `findings.csv`, of which a row is one measure of one cell of one table.
  static func findings(_ document: ReportDocument, exact: Bool) -> DataFile {
    let respondents = document.study.respondents
    return DataFile(
      path: "findings.csv", title: "Findings: \(document.study.title)",
      description: "Every number of the report, a row each: what it is of, how it was measured,"
        + " its value as published and what it rests on. A text that begins with =, +, - or @ has an"
        + " apostrophe before it, so that no spreadsheet takes it for a formula.",
      columns: subjectColumns(respondents)
        + numberColumns(document.publication, respondents, exact: exact),
      key: ["table", "wave", "row", "column_question", "column", "measure"])
  }

  private static func subjectColumns(_ respondents: RespondentWords) -> [DataColumn] {
    [
      DataColumn("study", isRequired: true, says: "The study's short name."),
      DataColumn(
        "table", isRequired: true, says: "The short name of the table that the number is of."),
      DataColumn(
        "kind", .words(TableKind.allCases.map(\.rawValue)), isRequired: true,
        says: "What sort of table it is."),
      DataColumn(
        "wave",
        says: "The wave, the date or the span of two of either; empty where there is one time only."
      ),
      DataColumn(
        "segment",
        says: "The named part of all \(respondents.many) that the table is of; empty for all."),
      DataColumn(
        "row_question",
        says:
          "The question down the side, by its name in codebook.csv; empty where rows answer none."),
      DataColumn(
        "row", isRequired: true,
        says:
          "What the row is of: a value as in codebook.csv, which has what belongs to no question under"
          + " the table's name; or a question's name, missing for no answer, not_asked for those whom"
          + " the question passed by, or * for all."),
      DataColumn(
        "column_question",
        says:
          "The question across the top, by its name in codebook.csv; empty for the column of all."),
      DataColumn(
        "column", isRequired: true,
        says:
          "What the column is of: a value as in codebook.csv, where what belongs to no question has"
          + " the table's name, or * for all."),
      DataColumn(
        "measure", .words(Measure.allCases.map(\.rawValue)), isRequired: true,
        says: "What the number is: a count, a per cent, a mean and so on."),
      DataColumn("unit", says: "What the number counts: percent, count, points, years and so on."),
    ]
  }

  private static func numberColumns(
    _ publication: Publication, _ respondents: RespondentWords, exact: Bool
  ) -> [DataColumn] {
    let hasDays = publication.tables.contains { table in
      table.cells.joined().joined().contains { $0.date != nil }
    }
    let number = exact ? DataColumn.Content.unroundedNumber : .number
    let asPublished = exact ? "before rounding" : "as published, after rounding"
    return [
      DataColumn(
        "value", hasDays ? (exact ? .text : .numberOrDay) : number,
        says:
          "The number \(asPublished)\(hasDays ? ", or a day as yyyy-mm-dd" : ""); empty where status"
          + " says why there is none."),
      DataColumn("lower", number, says: "The lower limit of the 95% interval, \(asPublished)."),
      DataColumn("upper", number, says: "The upper limit of the 95% interval, \(asPublished)."),
      DataColumn(
        "count", .integer,
        says: "How many the number counts, unweighted; of a per cent its numerator."),
      DataColumn("base", .integer, says: "How many the number is of, unweighted."),
      DataColumn(
        "weighted_base", number,
        says:
          "The sum of the weights of the base; empty where \(respondents.many) are not weighted."),
      DataColumn(
        "status", .words(Marker.allCases.map(\.status).filter { !$0.isEmpty }),
        says: "Why there is no number, or what to know of it: \(statusWords). Empty for all others."
      ),
      DataColumn(
        "note", says: "What else to know of the number, and whether its rows are observed."),
    ]
  }

  private static var statusWords: String {
    Marker.allCases.filter { !$0.status.isEmpty }.map { "\($0.status), \($0.meaning)" }
      .joined(separator: "; ")
  }
}
