import Survey

/// The texts of a study folder proposed from an export.
struct CodedStudyDraft {
  let export: CodedExport
  let codebook: CodingCodebook?
  let file: String
  /// Tells the delimiter and the encoding.
  let text: DelimitedText
  let format: SourceFile.Format
  let study: String

  /// The codebook's themes, then those that only the export has.
  var themes: [CodeFrame.Theme] {
    let own = codebook?.themes ?? []
    let known = Set(own.map(\.id))
    return own + export.themes.filter { !known.contains($0.id) }
  }

  var files: [(name: String, contents: String)] {
    [
      ("interviews.csv", table([["document"]] + export.documents.map { [$0] })),
      (
        "code-frame.csv",
        table(
          [["theme", "parent", "label", "definition", "question"]]
            + themes.map { [$0.id, $0.parent ?? "", $0.label, $0.definition, ""] })
      ), ("study.yaml", studyFile),
    ]
  }

  private var studyFile: String {
    """
    # Proposed from the coded passages. Lines with a # are for you to check.
    study: \(study)
    title: Coded interviews  # The report's title: write your own.
    provenance: observed  # Passages that people said or wrote, not made-up ones.
    sources:
      # A row for each document in which a passage was coded. Add a row for each interview that has no
      # coded passage: it belongs in the base of the percentages. Where one person has several
      # documents, keep a row a person, and say whose each document is in a file with the columns
      # document,respondent: name it as 'cases: cases.csv' in 'coding' below.
      # To show themes by group, add a column 'group', and the question below.
      interviews: {file: interviews.csv, format: plain, respondent: document}
      coding: {\(codingKeys)}\(codingRemark)
    # questions:
    #   group: {text: Which group?, type: single, options: {lead: Leads, staff: Staff}}
    plan:
      # The themes are those of the export\(codebook == nil ? "" : " and its codebook"); their parents are taken from their names: check
      # code-frame.csv, and fill in the definitions.
      - themes: {code_frame: code-frame.csv}  # with groups: {code_frame: code-frame.csv, by: group}
        name: themes
        title: Themes
    \(measures.remark.map { "    # \($0)\n" } ?? "")    show: [\(measures.shown)]

    """
  }

  private var codingKeys: String {
    let keys = [
      "file: \(file.yamlText)", "format: \(format.rawValue)",
      text.delimiter == UInt8(ascii: ",") ? nil : "delimiter: \(delimiter.yamlText)",
      text.encoding == .utf8 ? nil : "encoding: \(text.encoding.rawValue)",
      format == .nvivo ? "cells: cases" : nil,
      export.coders.count > 1 ? "coder: any" : nil,
    ]
    return keys.compactMap(\.self).joined(separator: ", ")
  }

  private var codingRemark: String {
    if format == .nvivo {
      return "  # 'cells' says what the numbers count: references, files or cases."
    }
    guard export.coders.count > 1 else { return "" }
    return "  # \(export.coders.count) coders: name one instead of 'any' to count theirs alone."
  }

  /// What the table can show, and why not more.
  private var measures: (shown: String, remark: String?) {
    if export.documents.count == 1 {
      return (
        "mentions",
        "All passages are of one document, so respondents can't be counted: export by interview."
      )
    }
    if format == .nvivo {
      return (
        "respondents, percent",
        "A matrix doesn't tell mentions of a theme from those of the themes below it."
      )
    }
    if export.coders.count > 1 {
      return (
        "respondents, percent",
        "Mentions would count a passage once for each coder: name one coder to show them."
      )
    }
    return ("respondents, percent, mentions", nil)
  }

  private var delimiter: String { String(UnicodeScalar(text.delimiter)) }

  private func table(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { $0.csvField(isAlone: row.count == 1) }.joined(separator: ",") + "\n"
    }.joined()
  }
}
