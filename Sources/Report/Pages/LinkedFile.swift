/// A file of a report that its page links, by its path in the report's folder.
enum LinkedFile: String, CaseIterable {
  case openDocumentWorkbook = "workbook.ods"
  case excelWorkbook = "workbook.xlsx"
  case findings = "findings.csv"
  case document = "report.docx"
  case markdown = "report.md"
  case codebook = "codebook.csv"
  case claims = "claims.csv"
  case findingsMetadata = "findings.csv-metadata.json"
  case dataPackage = "datapackage.json"
  case provenance = "provenance.json"
  case citation = "CITATION.cff"
  case manifest = "MANIFEST.sha256"

  /// What is in it.
  var words: String {
    switch self {
    case .openDocumentWorkbook: "all tables as a spreadsheet (OpenDocument)"
    case .excelWorkbook: "all tables as a spreadsheet (Excel)"
    case .findings: "every number with its count, its base and its status, one a row"
    case .document: "this report as a document (Word)"
    case .markdown: "this report as Markdown"
    case .codebook: "the questions and their answers"
    case .claims: "the numbers in the text, each with the finding it stands on"
    case .findingsMetadata: "what the columns of findings.csv mean, for programs"
    case .dataPackage: "a description of the files of data, for programs"
    case .provenance: "what the report was made from, and by which rules"
    case .citation: "how to cite this report, for programs"
    case .manifest: "the SHA-256 of every file, to tell whether one was changed"
    }
  }
}
