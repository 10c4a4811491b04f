/// P01: MANIFEST.sha256 lists every file with the hash it has.
enum ManifestRule {
  static let name = "MANIFEST.sha256"

  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    guard folder.has(name) else {
      return [
        (
          name,
          Breach(
            .p01, .advice, at: .file, "the folder has no \(name)",
            remedy:
              "write one with sha256sum, so that readers can tell whether they have what you published"
          )
        )
      ]
    }
    guard let data = folder.data(name) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var listed: Set<String> = []
    var found: [(path: String, Breach)] = []
    for (place, line) in lines.enumerated() where !line.isEmpty {
      let breach = fault(line, folder, &listed)
      if let (words, remedy) = breach {
        found.append((name, Breach(.p01, at: MarkdownPage.place(place + 1), words, remedy: remedy)))
      }
    }
    return found + unlisted(listed, folder)
  }

  private static func fault(
    _ line: Substring, _ folder: ReviewedFolder, _ listed: inout Set<String>
  ) -> (String, String)? {
    guard let match = line.wholeMatch(of: /([0-9a-fA-F]{64}) [ *](.+?)\r?/) else {
      return (
        "the line isn't a hash and a path", "write lines as sha256sum does: hash, two blanks, path"
      )
    }
    let path = match.2.hasPrefix("./") ? String(match.2.dropFirst(2)) : String(match.2)
    listed.insert(path)
    guard let hash = folder.has(path) ? folder.hash(of: path) : nil else {
      return (
        "‘\(path)’ is listed, and it isn't in the folder", "publish the file, or list what is there"
      )
    }
    guard hash != match.1.lowercased() else { return nil }
    return (
      "‘\(path)’ is listed with \(match.1.prefix(12))…, and its hash is \(hash.prefix(12))…",
      "the file was changed after it was listed: publish the one that was listed, or list it anew"
    )
  }

  private static func unlisted(
    _ listed: Set<String>, _ folder: ReviewedFolder
  ) -> [(path: String, Breach)] {
    folder.paths.filter { $0 != name && !listed.contains($0) && folder.isWithinManifest($0) }.map {
      path in
      (
        path,
        Breach(
          .p01, at: .file, "the file isn't listed in \(name)",
          remedy: "list it, or take it out of the folder")
      )
    }
  }
}

extension ReviewedFolder {
  /// Whether the manifest at the top is the one that should list a file: not one of a folder inside
  /// that has a manifest of its own.
  fileprivate func isWithinManifest(_ path: String) -> Bool {
    var folder = path.split(separator: "/").dropLast()
    while !folder.isEmpty {
      if has(folder.joined(separator: "/") + "/" + ManifestRule.name) { return false }
      folder = folder.dropLast()
    }
    return true
  }
}
