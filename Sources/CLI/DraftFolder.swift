import Foundation
import Ingest
import Report

/// A folder that a draft is written into, which must be new or empty.
struct DraftFolder {
  let path: String

  /// Writes all of the draft's files, or none.
  func write(_ draft: ProposedStudy) throws(ReportFolder.Failure) {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) || isEmptyFolder else { throw .occupied(path) }
    do {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path, reason: error.localizedDescription)
    }
    for (name, file) in draft.files {
      do {
        try write(file, as: path + "/" + name)
      } catch {
        for (name, _) in draft.files { try? manager.removeItem(atPath: path + "/" + name) }
        throw .cannotWrite(path + "/" + name, reason: error.localizedDescription)
      }
    }
  }

  private var isEmptyFolder: Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
  }

  private func write(_ file: ProposedStudy.File, as target: String) throws {
    switch file {
    case .copy(let source):
      let real = URL(fileURLWithPath: source).resolvingSymlinksInPath().path
      try FileManager.default.copyItem(atPath: real, toPath: target)
    case .text(let text): try Data(text.utf8).write(to: URL(fileURLWithPath: target))
    }
  }
}
