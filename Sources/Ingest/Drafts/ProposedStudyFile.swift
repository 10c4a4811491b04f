import Survey

/// What goes into the study file of a survey's export.
struct ProposedStudyFile {
  let name: String
  let title: String
  /// The export's file name in the study folder.
  let file: String
  let format: SourceFile.Format
  let reason: String
  /// `nil` where it is UTF-8 and need not be said.
  let encoding: TextEncoding?
  let delimiter: UInt8
  /// The column that names the response; `nil` where there is none, or its names repeat.
  let respondent: String?
  let rules: ProposedRules
  let questions: [QuestionDraft]
  let unread: [(column: String, reason: String)]

  /// The study file.
  var yaml: String {
    var lines: [String] = []
    lines += head
    lines += sourceLines
    lines += ["questions:"] + questions.flatMap { $0.yaml }
    if !unread.isEmpty {
      lines += ["", "# Columns without a question:"]
      lines += unread.map { "# \($0.column.yamlComment): \($0.reason.yamlComment)" }
    }
    lines += planLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    [
      "# Proposed by 'rollcall init'. Every guess has a comment: check it, correct it, and own it.",
      "study: \(name)",
      "title: \(title.yamlText)",
      "provenance: observed  # people gave these answers; otherwise reconstructed or synthetic",
    ]
  }

  private var sourceLines: [String] {
    var lines = [
      "sources:",
      "  responses:",
      "    file: \(file.yamlText)",
      "    format: \(format.rawValue)  # \(reason.yamlComment)",
    ]
    if let encoding { lines.append("    encoding: \(encoding.rawValue)") }
    if delimiter != UInt8(ascii: ",") {
      lines.append("    delimiter: \(String(UnicodeScalar(delimiter)).yamlText)")
    }
    if let respondent { lines.append("    respondent: \(respondent.yamlText)") }
    lines += [
      "    rows:  # rows left out, each counted under the first rule that fits",
      "      # A consent question: - {leave_out: no consent, unless: {column: [accepted answer]}}",
    ]
    lines += rules.yaml
    return lines + ["missing: [\"\"]  # nothing else is missing unless a question says so"]
  }

  private var planLines: [String] {
    var names = DraftNames()
    return ["", "plan:"]
      + questions.filter(\.isTabulated).map { question in
        "  - {breakdown: \(question.name.yamlText), name: \(names.table(question.name)),"
          + " title: \(question.text.shortened.yamlText)}"
      }
  }
}
