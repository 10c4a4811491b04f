import Foundation
package import Survey

/// The file of rows that a recipe made.
package struct MadeRowsFile {
  private let made: MadeRows

  package init(_ made: MadeRows) {
    self.made = made
  }

  /// The text of the file, whose values read back as they are.
  package var text: String {
    CSVRenderer.lines(([made.header] + made.rows).map { $0.map(CSVRenderer.quoted) })
  }

  /// Writes the file whole or not at all.
  package func write(into folder: String) throws(ReportFolder.Failure) {
    let file = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(made.file)
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw .cannotWrite(file.relativePath, reason: (error as NSError).localizedDescription)
    }
  }
}
