import Foundation

/// A report as it stands in its folder, to be held against its own lists and against a new one.
package struct StoredReport: Sendable {
  /// Every file in the folder, by its path there, and whatever else isn't a folder.
  let files: Set<String>
  /// Those of them that are no files: links, wherever they lead, pipes and the like.
  let strays: Set<String>
  /// The files that the manifest lists and that are there, and the manifest.
  let contents: [String: Data]
  /// What the manifest says.
  let listed: [ListedFile]

  /// Reads a folder; `nil` where there is none.
  ///
  /// Files that the manifest doesn't list aren't read, whatever they are, and no link is followed: a
  /// report that is copied has to hold what it was verified by.
  package init?(_ path: String) {
    let folder = URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath()
    guard Self.type(of: folder) == .typeDirectory else { return nil }
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let types = (names ?? []).map { ($0, Self.type(of: folder.appendingPathComponent($0))) }
    files = Set(types.filter { $0.1 != .typeDirectory }.map(\.0))
    let regular = Set(types.filter { $0.1 == .typeRegular }.map(\.0))
    strays = files.subtracting(regular)
    let read = { (file: String) in
      regular.contains(file)
        ? FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) : nil
    }
    let manifest = read(ReportFiles.manifest)
    listed =
      manifest.map { ListedFile.files(inManifest: String(decoding: $0, as: UTF8.self)) } ?? []
    var contents: [String: Data] = [:]
    for path in listed.compactMap(\.path) { contents[path] = read(path) }
    contents[ReportFiles.manifest] = manifest
    self.contents = contents
  }

  /// What the report says of how it was made; `nil` where that isn't there or can't be read.
  package var record: ProvenanceRecord? {
    guard let data = contents[ProvenanceRecord.path],
      let record = try? JSONDecoder().decode(ProvenanceRecord.self, from: data),
      record.hasPlainNames
    else { return nil }
    return record
  }

  /// What stands at a path, a link itself and not what it leads to; `nil` where that can't be known.
  private static func type(of url: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    return attributes?[.type] as? FileAttributeType
  }
}
