import Survey

/// The folder of a study file, in which the files it names stand.
package struct StudyFolder: Sendable {
  /// As the person wrote it, with its last slash; empty for the current folder.
  private let prefix: String
  /// The path of the study file as the person wrote it.
  let studyFile: String

  /// Takes the path of a study file as the person wrote it.
  package init(of studyFile: String) {
    let end = studyFile.lastIndex(of: "/").map(studyFile.index(after:)) ?? studyFile.startIndex
    prefix = String(studyFile[..<end])
    self.studyFile = studyFile
  }

  /// What messages call a source's file: its path, or that it is standard input.
  func displayPath(of source: SourceFile) -> String {
    source.isStandardInput ? StandardInput.displayPath : path(of: source.file)
  }

  /// A line of the study file, counted from 1, to show below a message; `nil` where it can't be read.
  package func line(_ number: Int) -> String? {
    let lines =
      (try? InputText.read(studyFile))?
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
    return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// The path of a file in the folder, for opening and for messages.
  package func path(of file: String) -> String { prefix + file }
}
