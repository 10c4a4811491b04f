import Foundation

extension StoredReport {
  /// What its own lists and descriptions have against it, in the order of the lists.
  package var faults: [ReportFault] {
    manifestFaults + descriptionFaults(DataPackage.path, packaged, without: packageless)
      + descriptionFaults(ProvenanceRecord.path, recorded, without: ProvenanceRecord.unlisted)
  }

  /// A file by a description: its path, its size and its hash.
  private typealias Described = (path: String, bytes: Int, sha256: String)

  private var packageless: Set<String> { ProvenanceRecord.unlisted.union([DataPackage.path]) }

  private var manifestFaults: [ReportFault] {
    let manifest = ReportFiles.manifest
    guard contents[manifest] != nil else {
      return [strays.contains(manifest) ? .notAFile(manifest) : .unreadable(manifest)]
    }
    let faults = listed.compactMap { line -> ReportFault? in
      switch line {
      case .unreadable(let line): return .unreadableLine(line)
      case .file(let path, let hash):
        guard let data = contents[path] else {
          return strays.contains(path) ? .notAFile(path) : .missing(path)
        }
        return ContentHash(of: data) == hash ? nil : .changed(path)
      }
    }
    let unlisted = files.subtracting(listed.compactMap(\.path) + [manifest])
    return faults
      + unlisted.sorted().map { strays.contains($0) ? .notAFile($0) : .unlisted($0) }
  }

  /// Holds a description against the files; `nil` is one that can't be read.
  private func descriptionFaults(
    _ name: String, _ described: [Described]?, without left: Set<String>
  ) -> [ReportFault] {
    guard let described else { return [.unreadable(name)] }
    let faults = described.compactMap { file -> ReportFault? in
      guard let data = contents[file.path] else {
        return strays.contains(file.path) ? nil : .describedOnly(file.path, by: name)
      }
      let isSame =
        data.count == file.bytes && ContentHash(of: data).hexadecimal == file.sha256
      return isSame ? nil : .describedOtherwise(file.path, by: name)
    }
    let silent = Set(contents.keys).subtracting(described.map(\.path)).subtracting(left)
    return faults + silent.sorted().map { .undescribed($0, by: name) }
  }

  private var recorded: [Described]? {
    record?.outputs.map { ($0.path, $0.bytes, $0.sha256) }
  }

  private var packaged: [Described]? {
    contents[DataPackage.path]
      .flatMap { try? JSONDecoder().decode(PackagedFiles.self, from: $0) }?
      .resources.map { ($0.path, $0.bytes, String($0.hash.trimmingPrefix("sha256:"))) }
  }
}

/// What is read of a data package.
private struct PackagedFiles: Decodable {
  let resources: [Resource]

  struct Resource: Decodable {
    let path: String
    let bytes: Int
    let hash: String
  }
}
