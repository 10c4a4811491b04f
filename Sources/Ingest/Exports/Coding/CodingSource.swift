import Survey

/// A coding tool's export on its way in: where it stands, and what is known of it besides.
struct CodingSource {
  let text: DelimitedText
  /// The file's name, for the list of what was read.
  let name: String
  /// The themes of the code frame or the codebook; empty where there is none yet.
  let themes: [String]
  /// The column that names the document, where the layout doesn't fix it; `nil` for the first.
  var documentColumn: String?
  /// What the numbers of a matrix count; `nil` where that isn't known.
  var cells: SourceFile.Coding.Cells?

  /// Reads the columns chosen of the header's names.
  func material(
    optional: [String] = [], places: ([String]) -> [Int] = { _ in [] },
    choosing chosen: ([String]) -> [String]
  ) throws(RejectedInput) -> MaterialFile {
    try MaterialFile(
      text, name: name, optional: optional, places: places, choosing: chosen)
  }
}

/// An export as it was read, with what came of the file.
struct CodingReading {
  let export: CodedExport
  let input: InputFile
  let warnings: [Diagnostic]

  init(_ export: CodedExport, _ material: MaterialFile) {
    self.init(export, material.input, material.warnings)
  }

  init(_ export: CodedExport, _ input: InputFile, _ warnings: [Diagnostic] = []) {
    self.export = export
    self.input = input
    self.warnings = warnings + export.warnings
  }
}
