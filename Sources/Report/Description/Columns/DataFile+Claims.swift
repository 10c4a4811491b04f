extension DataFile {
  /// `claims.csv`, of which a row is a number of the author's text with a finding behind it, or words
  /// that are quoted.
  static let claims = DataFile(
    path: "claims.csv", title: "The numbers of the author's text",
    description: "Each number that stands in the author's text, with the finding behind it: the"
      + " columns from table to measure name a row of findings.csv. Quoted words have no finding.",
    columns: [
      DataColumn("section", isRequired: true, says: "The heading of the section."),
      DataColumn(
        "paragraph", .integer, isRequired: true,
        says: "Counts the section's paragraphs from 1; 0 is the heading."),
      DataColumn(
        "reference", says: "The reference as the author wrote it; empty for a number that is typed."
      ),
      DataColumn("printed", says: "What stands on the page."),
      DataColumn("table", says: "The table, as in findings.csv."),
      DataColumn("wave", says: "The wave, as in findings.csv."),
      DataColumn("row", says: "The row, as in findings.csv."),
      DataColumn("column_question", says: "The question across the top, as in findings.csv."),
      DataColumn("column", says: "The column, as in findings.csv."),
      DataColumn("measure", says: "The measure, as in findings.csv."),
      DataColumn(
        "part", .words(ClaimedNumber.Part.allCases.map(\.rawValue)),
        says: "Which number of that row it is: its value, a limit, its count or its base."),
      DataColumn("value", .numberOrDay, says: "The number or the day as published."),
      DataColumn("count", .integer, says: "How many the number counts, as in findings.csv."),
      DataColumn("base", .integer, says: "How many the number is of, as in findings.csv."),
      DataColumn("status", says: "What to know of the number, as in findings.csv."),
    ])
}
