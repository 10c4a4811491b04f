import Survey

/// The folder of a study file, in which the files it names stand.
package struct StudyFolder: Sendable {
  /// As the person wrote it, with its last slash; empty for the current folder.
  private let prefix: String

  /// Takes the path of a study file as the person wrote it.
  package init(of studyFile: String) {
    let end = studyFile.lastIndex(of: "/").map(studyFile.index(after:)) ?? studyFile.startIndex
    prefix = String(studyFile[..<end])
  }

  /// What messages call a source's file: its path, or that it is standard input.
  func displayPath(of source: SourceFile) -> String {
    source.isStandardInput ? StandardInput.displayPath : path(of: source.file)
  }

  /// The path of a file in the folder, for opening and for messages.
  package func path(of file: String) -> String { prefix + file }
}
