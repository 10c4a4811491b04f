import Foundation

/// A report's folder, which is replaced whole or not at all.
package struct ReportFolder {
  /// Why a folder couldn't be written.
  package enum Failure: Error, Equatable {
    /// Something that isn't part of a report stands there.
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

  /// The folder as it was named.
  private let path: String
  private let folder: URL

  package init(_ path: String) {
    self.path = path
    folder = URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath()
  }

  /// Writes all files beside the folder first, then moves the former folder away and the new one
  /// into its place; a failure puts the former one back.
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

  /// The files of the report that stands there; `nil` where nothing does.
  private func presentFiles() throws(Failure) -> [String: Data]? {
    guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
    guard isFolder("") else { throw .occupied(path) }
    let own = ReportFiles.paths(
      inManifest: String(decoding: contents(of: ReportFiles.manifest), as: UTF8.self))
    var present: [String: Data] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
    where !isFolder(file) {
      guard own.contains(file) else { throw .occupied("\(path)/\(file)") }
      present[file] = contents(of: file)
    }
    return present
  }

  private func isFolder(_ file: String) -> Bool {
    let full = folder.appendingPathComponent(file).resolvingSymlinksInPath()
    return (try? full.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }

  private func contents(of file: String) -> Data {
    FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) ?? Data()
  }

  private func fill(_ draft: URL, _ files: ReportFiles) throws(Failure) {
    try? FileManager.default.removeItem(at: draft)
    for (file, data) in files.contents.sorted(by: { $0.key < $1.key }) {
      let url = draft.appendingPathComponent(file)
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(path, reason: error.reason)
      }
      do {
        try data.write(to: url)
      } catch {
        throw .cannotWrite("\(path)/\(file)", reason: error.reason)
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
      throw .cannotCreate(path, reason: error.reason)
    }
  }
}

extension Error {
  /// The system's own words for what went wrong.
  fileprivate var reason: String {
    (self as NSError).localizedDescription
  }
}
