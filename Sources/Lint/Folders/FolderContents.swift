import Foundation
import Ingest

/// The files of a folder and of the folders in it, in the order of their names.
enum FolderContents {
  /// The paths from the folder on; hidden files, and what links lead to, aren't among them.
  ///
  /// - Throws: Where there is no such folder.
  static func paths(of folder: String) throws(RejectedInput) -> [String] {
    let url = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath()
    let exists = FileManager.default.fileExists(atPath: url.path)
    guard exists, kind(of: url) == .typeDirectory else {
      throw RejectedInput(
        diagnostics: [
          Diagnostic(
            path: folder, position: nil,
            message: exists ? "this is a file where a folder belongs" : "there is no such folder",
            remedy: "name the folder with the files to be looked at")
        ], cause: .missingFile)
    }
    return paths(in: url, under: "")
  }

  private static func kind(of url: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    return attributes?[.type] as? FileAttributeType
  }

  private static func paths(in folder: URL, under prefix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
      let url = folder.appendingPathComponent(name)
      switch kind(of: url) {
      case .typeDirectory: return paths(in: url, under: prefix + name + "/")
      case .typeRegular: return [prefix + name]
      default: return []
      }
    }
  }
}
