/// P02: provenance.json names no user, machine or place on a disk.
enum ProvenanceRule {
  static let name = "provenance.json"

  private static let names: Set = [
    "user", "username", "user_name", "login", "host", "hostname", "host_name", "machine",
    "computer",
    "home", "cwd", "working_directory", "email",
  ]

  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    folder.paths.filter { folder.name($0) == name }.flatMap { path in
      folder.object(path).map { faults(in: $0, under: "") }?.map { (path, $0) } ?? []
    }
  }

  private static func faults(in value: Any, under key: String) -> [Breach] {
    switch value {
    case let object as [String: Any]:
      return object.keys.sorted().flatMap { name -> [Breach] in
        let here = key.isEmpty ? name : key + "." + name
        let named =
          names.contains(name.lowercased()) ? [breach("the key ‘\(here)’ names who or where")] : []
        return named + faults(in: object[name] as Any, under: here)
      }
    case let list as [Any]: return list.flatMap { faults(in: $0, under: key) }
    case let text as String where isPlaceOnDisk(text):
      return [breach("‘\(key)’ holds ‘\(text.shortenedForMessage)’, a place on somebody's disk")]
    default: return []
    }
  }

  private static func isPlaceOnDisk(_ text: String) -> Bool {
    text.hasPrefix("/") && text.count > 1 && !text.hasPrefix("//") || text.hasPrefix("~/")
      || text.hasPrefix("file://") || text.hasPrefix("\\\\")
      || text.firstMatch(of: /^[A-Za-z]:[\\\/]/) != nil
  }

  private static func breach(_ words: String) -> Breach {
    Breach(
      .p02, at: .file, words,
      remedy: "keep the file's name and its hash: they tell the file anywhere")
  }
}
