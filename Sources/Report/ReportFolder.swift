import Foundation

/// A report's folder, which is replaced whole or not at all.
package struct ReportFolder {
  /// Why a folder couldn't be written.
  package enum Failure: Error, Equatable {
    /// Something that isn't a report stands there.
    case occupied(String)
    case cannotCreate(String, reason: String)
    case cannotWrite(String, reason: String)
  }

  /// What writing came to.
  package enum Outcome: Sendable {
    case written
    /// The folder holds these very bytes already and wasn't touched.
    case unchanged
  }

  private let folder: URL

  package init(_ path: String) {
    folder = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
  }

  /// Writes all files beside the folder first, then puts them in its place in one step.
  package func write(_ files: ReportFiles) throws(Failure) -> Outcome {
    let present = try presentFiles()
    if present == files.contents { return .unchanged }
    let parent = folder.deletingLastPathComponent()
    let name = ".\(folder.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    let draft = parent.appendingPathComponent(name + ".new", isDirectory: true)
    let former = parent.appendingPathComponent(name + ".old", isDirectory: true)
    do {
      try fill(draft, files)
      try replace(with: draft, former: former)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
    return .written
  }

  /// The files of the report that stands there; `nil` where none does.
  private func presentFiles() throws(Failure) -> [String: String]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return nil
    }
    guard isFolder.boolValue else { throw .occupied(folder.relativePath) }
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let files = (paths ?? []).filter { path in
      var isFolder: ObjCBool = false
      let full = folder.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    guard files.isEmpty || files.contains(ReportFiles.manifest) else {
      throw .occupied(folder.relativePath)
    }
    return Dictionary(
      uniqueKeysWithValues: files.map { path in
        let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path)
        return (path, data.map { String(decoding: $0, as: UTF8.self) } ?? "")
      })
  }

  private func fill(_ draft: URL, _ files: ReportFiles) throws(Failure) {
    for (path, text) in files.contents.sorted(by: { $0.key < $1.key }) {
      let file = draft.appendingPathComponent(path)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(folder.relativePath, reason: error.reason)
      }
      do {
        try Data(text.utf8).write(to: file)
      } catch {
        throw .cannotWrite(path, reason: error.reason)
      }
    }
  }

  private func replace(with draft: URL, former: URL) throws(Failure) {
    let manager = FileManager.default
    let isReplacing = manager.fileExists(atPath: folder.path)
    do {
      if isReplacing { try manager.moveItem(at: folder, to: former) }
      do {
        try manager.moveItem(at: draft, to: folder)
      } catch {
        if isReplacing { try manager.moveItem(at: former, to: folder) }
        throw error
      }
      if isReplacing { try manager.removeItem(at: former) }
    } catch {
      throw .cannotCreate(folder.relativePath, reason: error.reason)
    }
  }
}

extension Error {
  /// The system's own words for what went wrong.
  fileprivate var reason: String {
    (self as NSError).localizedDescription
  }
}
