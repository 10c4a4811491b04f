import Foundation
package import Ingest

/// A folder of published files, each held against the rules of publication.
package struct FolderReview: Sendable {
  /// The files that were looked at, in the order of their names, and those that are missing and said
  /// to be.
  package let files: [ReviewedFile]
  /// The kinds of file that weren't looked at, by the ends of their names, each with a count.
  package let others: [(kind: String, count: Int)]

  /// Looks at every file of a folder and of the folders in it.
  ///
  /// - Throws: Where there is no such folder. A file that can't be read is a breach, not an error.
  package init(of folder: String) throws(RejectedInput) {
    let paths = try FolderContents.paths(of: folder)
    var whole = ReviewedFolder(URL(fileURLWithPath: folder, isDirectory: true), paths: paths)
    var files: [ReviewedFile] = []
    for path in paths {
      guard let kind = FileKind(whole.name(path)) else { continue }
      let review = FileReview(path, as: kind, in: whole)
      files.append(ReviewedFile(path: path, kind: kind, breaches: review.breaches))
      if let table = review.table { whole.tables.append((path, table)) }
      if let document = review.document { whole.documents.append((path, document)) }
    }
    let shared = FolderRules.breaches(of: whole).map { path, breach in
      (path, whole.table(path)?.placed([breach]).first ?? breach)
    }
    self.files = Self.joined(files, shared)
    others = Self.others(paths, whole)
  }

  private static func joined(
    _ files: [ReviewedFile], _ more: [(path: String, Breach)]
  ) -> [ReviewedFile] {
    var files = files
    for (path, breach) in more {
      if let place = files.firstIndex(where: { $0.path == path }) {
        files[place].breaches.append(breach)
      } else {
        files.append(ReviewedFile(path: path, kind: .description, breaches: [breach]))
      }
    }
    return files.sorted { $0.path < $1.path }.map { file in
      var file = file
      file.breaches = file.breaches.enumerated().sorted { left, right in
        if left.element.place.order != right.element.place.order {
          return left.element.place.order.lexicographicallyPrecedes(right.element.place.order)
        }
        return left.offset < right.offset
      }.map(\.element)
      return file
    }
  }

  private static func others(
    _ paths: [String], _ folder: ReviewedFolder
  ) -> [(kind: String, count: Int)] {
    let ends = paths.map(folder.name).filter { FileKind($0) == nil }.map { name in
      let parts = name.split(separator: ".")
      return parts.count > 1 ? "." + (parts.last ?? "") : name
    }
    return Dictionary(grouping: ends, by: \.self).map { (kind: $0.key, count: $0.value.count) }
      .sorted { $0.kind < $1.kind }
  }
}
