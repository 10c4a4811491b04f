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

  /// Refuses a place where something stands that no recipe made: made rows end with a provenance.
  package func refuseToReplaceOthers(in folder: String) throws(ReportFolder.Failure) {
    let file = url(in: folder)
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let present = FileManager.default.contents(atPath: file.path) ?? Data()
    let header = present.prefix { $0 != UInt8(ascii: "\n") }
    guard String(decoding: header, as: UTF8.self).hasSuffix(",provenance") else {
      throw .occupied(file.relativePath)
    }
  }

  /// Writes the file whole or not at all.
  package func write(into folder: String) throws(ReportFolder.Failure) {
    let file = url(in: folder)
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw .cannotWrite(file.relativePath, reason: (error as NSError).localizedDescription)
    }
  }

  private func url(in folder: String) -> URL {
    URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(made.file)
  }
}
