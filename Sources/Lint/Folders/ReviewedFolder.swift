import Crypto
import Foundation
import Ingest

/// A folder of published files, for rules that need several of them.
struct ReviewedFolder {
  let url: URL
  /// The paths of all files inside of it, in the order of their names, from the folder on.
  let paths: [String]
  /// The CSVs that can be read.
  var tables: [(path: String, table: CSVTable)] = []
  /// The files with tables, by their paths.
  var documents: [(path: String, document: PublishedDocument)] = []
  private let present: Set<String>

  init(_ url: URL, paths: [String]) {
    (self.url, self.paths, present) = (url, paths, Set(paths))
  }

  func has(_ path: String) -> Bool { present.contains(path) }

  /// The CSV at a path; `nil` where it can't be read or is something else.
  func table(_ path: String) -> CSVTable? { tables.first { $0.path == path }?.table }

  func file(_ path: String) -> URL { url.appendingPathComponent(path) }

  /// The file's own name.
  func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  func data(_ path: String) -> Data? { try? Data(contentsOf: file(path)) }

  /// A JSON file's object; `nil` where it can't be read, which is told of the file by itself.
  func object(_ path: String) -> [String: Any]? {
    try? JSONFile.read(file(path).path, displayPath: path)
  }

  func size(of path: String) -> Int? { data(path)?.count }

  /// The SHA-256 of a file, as `sha256sum` prints it; `nil` where it can't be read.
  func hash(of path: String) -> String? {
    data(path).map { data in
      SHA256.hash(data: data).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
  }
}
