import Foundation

/// A file of a data package with its size and hash, and its columns where it is a CSV file.
struct DataResource: Encodable {
  private let path: String
  private let data: Data
  private let file: DataFile?

  init(_ path: String, _ data: Data, _ file: DataFile?) {
    self.path = path
    self.data = data
    self.file = file
  }

  private enum CodingKeys: String, CodingKey {
    case name, path, title, description, profile, type, format, mediatype, encoding, bytes, hash
    case schema
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(name, forKey: .name)
    try object.encode(path, forKey: .path)
    try object.encode(data.count, forKey: .bytes)
    try object.encode("sha256:\(ContentHash(of: data).hexadecimal)", forKey: .hash)
    let ending = path.lastEnding
    try object.encode(ending, forKey: .format)
    try object.encodeIfPresent(Self.mediaTypes[ending], forKey: .mediatype)
    guard let file else {
      // A reader that looks into it would take a page for a table.
      return try object.encode("file", forKey: .type)
    }
    try object.encode("table", forKey: .type)
    try object.encode("tabular-data-resource", forKey: .profile)
    try object.encode("utf-8", forKey: .encoding)
    try object.encode(file.title, forKey: .title)
    if !file.description.isEmpty { try object.encode(file.description, forKey: .description) }
    try object.encode(Schema(file), forKey: .schema)
  }

  /// Lower-case letters, digits, full stops, hyphens, underscores and slashes are all that a name
  /// may have, and all that the path of a report's file has.
  private var name: String {
    file == nil ? path.lowercased() : String(path.dropLast(path.lastEnding.count + 1)).lowercased()
  }

  private static let mediaTypes = [
    "csv": "text/csv",
    "cff": "application/yaml",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "json": "application/json",
    "md": "text/markdown",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  private struct Schema: Encodable {
    let fields: [ResourceField]
    let primaryKey: [String]?
    let missingValues: [String]

    init(_ file: DataFile) {
      fields = file.columns.map(ResourceField.init)
      primaryKey = file.key.isEmpty ? nil : file.key
      missingValues = file.absences
    }
  }
}

extension String {
  /// What stands after the last full stop of a file's name.
  fileprivate var lastEnding: String { String(split(separator: ".").last ?? "") }
}
