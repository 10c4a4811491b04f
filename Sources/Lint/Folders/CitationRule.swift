import Foundation
import Yams

/// P03: CITATION.cff has cff-version, title, authors and message.
enum CitationRule {
  static let name = "CITATION.cff"
  private static let keys = ["cff-version", "title", "authors", "message"]

  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    folder.paths.filter { folder.name($0) == name }.flatMap { path in
      faults(String(decoding: folder.data(path) ?? Data(), as: UTF8.self)).map { (path, $0) }
    }
  }

  private static func faults(_ text: String) -> [Breach] {
    guard let node = try? Yams.compose(yaml: text), let mapping = node.mapping else {
      return [
        Breach(
          .p03, at: .file, "the file isn't YAML with keys and values",
          remedy: "write it as the Citation File Format 1.2 says")
      ]
    }
    let missing = keys.filter { key in
      guard let value = mapping[Node(key)] else { return true }
      return value.sequence?.isEmpty ?? (value.scalar?.string.isEmpty ?? false)
    }
    guard !missing.isEmpty else { return [] }
    return [
      Breach(
        .p03, at: .file,
        "the file doesn't say \(missing.map { "‘\($0)’" }.joined(separator: ", "))",
        remedy: "add what is missing: without it nobody can cite the figures as you would")
    ]
  }
}
