/// A line of a manifest.
enum ListedFile: Equatable, Sendable {
  case file(String, ContentHash)
  /// A line that isn't a hash and a path, counted from 1.
  case unreadable(line: Int)

  static func files(inManifest text: String) -> [ListedFile] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.enumerated().map { place, line in
      let parts = line.split(separator: "  ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty, let hash = ContentHash(hexadecimal: parts[0])
      else { return .unreadable(line: place + 1) }
      return .file(String(parts[1]), hash)
    }
  }

  /// `nil` for a line that can't be read.
  var path: String? {
    switch self {
    case .file(let path, _): path
    case .unreadable: nil
    }
  }
}
