import Crypto
import Foundation
import Lint
import TestSupport

/// A folder of published files that keep every rule, and one in which something was changed.
struct CleanFolder {
  let scratch: ScratchFolder

  struct NotThere: Error {}

  /// Writes the folder, with a change where one is given.
  init(_ plant: Plant? = nil) throws {
    var files = CleanPages.files.merging(CleanData.files) { $1 }
    for (name, text) in CleanWorkbooks.parts { files[name] = text }
    try Self.apply(plant, to: &files, unless: Self.late)
    files["datapackage.json"] = CleanData.package(of: files)
    try Self.apply(plant, to: &files, only: "datapackage.json")
    scratch = try ScratchFolder()
    for (path, text) in files where !path.contains(".ods/") && !path.contains(".xlsx/") {
      try scratch.write(text, to: path)
    }
    try CleanWorkbooks.write(files, isTimeless: plant?.rule != .s11, into: scratch)
    var manifest = ["MANIFEST.sha256": try Self.manifest(of: scratch)]
    try Self.apply(plant, to: &manifest, only: "MANIFEST.sha256")
    try scratch.write(manifest["MANIFEST.sha256"] ?? "", to: "MANIFEST.sha256")
  }

  private static let late: Set = ["datapackage.json", "MANIFEST.sha256"]

  private static func apply(
    _ plant: Plant?, to files: inout [String: String], unless: Set<String> = [], only: String? = nil
  ) throws {
    guard let plant, !unless.contains(plant.file), only.map({ $0 == plant.file }) ?? true else {
      return
    }
    guard let text = files[plant.file], plant.old.isEmpty || text.contains(plant.old) else {
      throw NotThere()
    }
    files[plant.file] =
      plant.old.isEmpty
      ? plant.new + text : text.replacing(plant.old, with: plant.new, maxReplacements: 1)
  }

  private static func manifest(of folder: ScratchFolder) throws -> String {
    try folder.paths.filter { $0.contains(".") }.map { path in
      let data = try Data(contentsOf: folder.url.appendingPathComponent(path))
      return CleanData.hash(data) + "  " + path + "\n"
    }.joined()
  }
}
