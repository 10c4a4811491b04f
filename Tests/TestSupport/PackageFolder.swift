package import Foundation

/// The package's own folder, and the folder of real files that may lie beside it.
package enum PackageFolder {
  package static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A real file beside the package; `nil` where there is none, so that its test is skipped.
  package static func shared(_ path: String) -> URL? {
    let file = url.deletingLastPathComponent().appendingPathComponent("shared/\(path)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }
}
