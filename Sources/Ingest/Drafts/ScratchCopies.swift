import Foundation

/// Workbooks as the CSV files that are read in their place, in a folder of its own while it is needed.
final class ScratchCopies {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("rollcall-\(UUID().uuidString)", isDirectory: true)
  private var texts: [String: String] = [:]

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Whether a file begins as a zip archive does.
  static func isArchive(_ path: String) -> Bool {
    guard let file = try? OpenFile(path: path, displayPath: path) else { return false }
    return file.withBytes(at: 0, count: 4) { $0.elementsEqual([0x50, 0x4B, 0x03, 0x04]) }
  }

  /// The path of a text file that says what the file says: the file itself unless it is a workbook.
  func text(of path: String) throws(RejectedInput) -> String {
    guard Self.isArchive(path) else { return path }
    let sheet = try Workbook.read(path: path, displayPath: path)
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension + ".csv"
    let copy = folder.appendingPathComponent(name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(sheet.csv.utf8).write(to: copy)
    } catch {
      throw RejectedInput(
        diagnostics: [
          Diagnostic(
            path: path, position: nil,
            message: "the workbook can't be unpacked: \(error.localizedDescription)")
        ], cause: .unreadable)
    }
    texts[copy.path] = sheet.csv
    return copy.path
  }

  /// The draft with the texts themselves in place of copies of files that won't be there.
  func keepingTexts(of draft: ProposedStudy) -> ProposedStudy {
    ProposedStudy(
      name: draft.name,
      files: draft.files.map { name, file in
        if case .copy(let path) = file, let text = texts[path] { return (name, .text(text)) }
        return (name, file)
      }, account: draft.account)
  }
}
