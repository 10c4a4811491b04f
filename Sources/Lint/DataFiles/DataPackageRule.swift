import Foundation

/// C04: datapackage.json describes the folder's CSVs: columns, sizes and hashes.
enum DataPackageRule {
  static let name = "datapackage.json"

  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    guard folder.has(name) else {
      guard !folder.tables.isEmpty else { return [] }
      return [
        (
          name,
          Breach(
            .c04, at: .file, "the folder has CSVs and no datapackage.json",
            remedy: "describe them in one: Frictionless Data says how")
        )
      ]
    }
    guard let object = folder.object(name) else { return [] }
    let resources = object["resources"] as? [[String: Any]] ?? []
    return resources.flatMap { resource in
      faults(resource, folder).map { words, remedy in
        (name, Breach(.c04, .essential, at: .file, words, remedy: remedy))
      }
    }
  }

  private static func faults(
    _ resource: [String: Any], _ folder: ReviewedFolder
  ) -> [(String, String)] {
    guard let path = resource["path"] as? String else { return [] }
    guard folder.has(path) else {
      return [("it describes ‘\(path)’, which isn't in the folder", "take it out, or add the file")]
    }
    return [
      size(resource, path, folder), hash(resource, path, folder), columns(resource, path, folder),
    ]
    .compactMap(\.self).map { ($0, "describe the file as it is now") }
  }

  private static func size(
    _ resource: [String: Any], _ path: String, _ folder: ReviewedFolder
  ) -> String? {
    guard let stated = resource["bytes"] as? Int, let size = folder.size(of: path), stated != size
    else { return nil }
    return "‘\(path)’ is said to have \(stated) bytes, and it has \(size)"
  }

  private static func hash(
    _ resource: [String: Any], _ path: String, _ folder: ReviewedFolder
  ) -> String? {
    let stated = (resource["hash"] as? String)?.lowercased() ?? ""
    guard stated.hasPrefix("sha256:"), let hash = folder.hash(of: path),
      stated.dropFirst(7) != hash
    else { return nil }
    return
      "‘\(path)’ is said to have the hash \(stated.dropFirst(7).prefix(12))…, and it has \(hash.prefix(12))…"
  }

  private static func columns(
    _ resource: [String: Any], _ path: String, _ folder: ReviewedFolder
  ) -> String? {
    let schema = (resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
    guard let schema, let table = folder.tables.first(where: { $0.path == path }) else {
      return nil
    }
    let described = schema.map { $0["name"] as? String ?? "" }
    guard described != table.table.names else { return nil }
    return ColumnDifference(described, table.table.names).words + " in ‘\(path)’"
  }
}
