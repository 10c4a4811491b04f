import Foundation
import Survey

/// The files that tell programs what the other files of a report hold, and of what they were made.
struct ReportDescription {
  private let document: ReportDocument
  private let isExact: Bool
  /// `nil` for a report of no files, which has no `provenance.json`.
  private let origin: ReportOrigin?

  init(of document: ReportDocument, exact: Bool, from origin: ReportOrigin?) {
    self.document = document
    isExact = exact
    self.origin = origin
  }

  /// The paths of the files that describe the others.
  var paths: [String] { added(to: [:]).keys.sorted() }

  /// A report's files with those that describe them.
  ///
  /// Each of these has the hashes of the files before it, so their order is fixed: the codebook, the
  /// columns of the findings and the citation, the package, the provenance.
  func added(to files: [String: Data]) -> [String: Data] {
    var files = files
    let codebook = CodebookFile(document.study)
    files[CodebookFile.path] = Data(codebook.text.utf8)
    let findings = TabularMetadata(.findings(document, exact: isExact), of: document.study)
    files[findings.path] = Data(JSONText.of(findings).utf8)
    files[CitationFile.path] = Data(CitationFile(document.study).text.utf8)
    let package = DataPackage(of: document.study, files, dataFiles(files, codebook))
    files[DataPackage.path] = Data(JSONText.of(package).utf8)
    if let origin {
      let record = ProvenanceRecord(document, of: origin, exact: isExact, outputs: files)
      files[ProvenanceRecord.path] = Data(JSONText.of(record).utf8)
    }
    return files
  }

  /// All CSV files with their columns.
  private func dataFiles(_ files: [String: Data], _ codebook: CodebookFile) -> [DataFile] {
    let known =
      [codebook.dataFile, .findings(document, exact: isExact), .claims]
      + document.tables.map { DataFile($0) }
    return known.filter { files[$0.path] != nil }
  }
}
