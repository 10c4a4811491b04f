import Disclosure
import Survey

/// `codebook.csv`: every question with its wording, a row for each answer that it can have, and the
/// segments, the themes and whatever else findings are of.
struct CodebookFile {
  static let path = "codebook.csv"

  let study: Study

  /// The tables whose rows and columns are told of.
  let tables: [ClearedTable]

  init(_ study: Study, tables: [ClearedTable]) {
    self.study = study
    self.tables = tables
  }

  var text: String {
    CSVRenderer.lines(
      [Self.columns.map(\.heading)] + rows.map { $0.fields.map { CSVRenderer.field($0.onOneLine) } }
    )
  }

  /// How the file is described to programs.
  var dataFile: DataFile {
    DataFile(
      path: Self.path, title: "Codebook: \(study.title)",
      description: "The questions behind findings.csv, what each value of an answer stands for, and"
        + " what its segments, themes and other rows and columns are."
        + " A text that begins with =, +, - or @ has an apostrophe before it.",
      columns: Self.columns)
  }

  private var rows: [CodebookRow] {
    let told = questionRows + themeRows
    return told + tableRows(beside: told)
  }

  /// The questions of each wave as they were put then; of a study without waves, as they are.
  private var questionRows: [CodebookRow] {
    let waves = study.waves.flatMap { wave in
      rows(of: wave.codebook, wave: wave.name)
        + segmentRows(wave.segments, wave.codebook, wave: wave.name)
    }
    return
      (study.waves.isEmpty
      ? rows(of: study.codebook, wave: "") + segmentRows(study.segments, study.codebook) : waves)
  }

  private func rows(of codebook: Codebook, wave: String) -> [CodebookRow] {
    (codebook.questions + codebook.nests).flatMap { question in
      CodebookQuestion(question, in: codebook, study.respondents)
        .rows(wave: wave, provenance(of: wave))
    }
  }

  /// Where the answers of a wave come from, or all answers where there are no waves.
  func provenance(of wave: String) -> Provenance {
    let file = study.wave(named: wave)?.responses
    let source = study.sources.first {
      file == nil ? $0.format.holdsResponses : $0.name == file
    }
    return source?.provenance ?? study.provenance
  }

  private static let columns = [
    DataColumn(
      "wave",
      says:
        "The wave that the question was asked in; empty where there is one time only, and for the"
        + " rows and columns of tables."),
    DataColumn(
      "question",
      says: "The question's name, as in findings.csv; empty for a segment and a theme. A row or a"
        + " column that findings.csv puts under no question has the table's name."),
    DataColumn(
      "type", isRequired: true,
      says: "What an answer is: one option, several, a number and so on; or segment, theme, row"
        + " or column."),
    DataColumn("battery", says: "The words above several questions that share their options."),
    DataColumn("text", says: "The question's wording."),
    DataColumn("label", says: "The short form of the wording that heads tables."),
    DataColumn("asked_of", says: "Whom the question was put to."),
    DataColumn("unit", says: "What a number counts."),
    DataColumn(
      "columns",
      says: "The columns of the file of responses that it was read from, joined by semicolons;"
        + " empty where it is derived."),
    DataColumn(
      "derived_from", says: "The questions that it was derived from, joined by semicolons."),
    DataColumn(
      "mark", .words(CodebookRow.Mark.allCases.map(\.rawValue)),
      says:
        "What the row is: an option, an item to be ranked, a net of options counted together, missing"
        + " (no answer) or not_asked, a segment of all, a theme, or a row or a column of tables that"
        + " is none of these; empty for a question without options."
    ),
    DataColumn(
      "value",
      says: "What findings.csv calls the answer, the segment, the theme, the row or the column."),
    DataColumn("option_label", says: "What tables call it."),
    DataColumn("score", .number, says: "What the option counts for in a mean."),
    DataColumn(
      "note",
      says:
        "How the answer comes about, who is in the segment, what the theme says, or the first table"
        + " that has the row or the column."),
    DataColumn(
      "provenance", says: "What the answers are where they are nobody's own; empty where they are."),
  ]
}
