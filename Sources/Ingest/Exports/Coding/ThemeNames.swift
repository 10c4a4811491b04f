import Survey

/// Themes by the names a coding tool gives them, which tell what stands above what.
enum ThemeNames {
  /// Marks between a parent and a theme below it that hardly stand in a name for another reason.
  private static let surePaths = ["::", "\\", "->", " > "]
  /// A mark that may also be part of a name: it tells a parent where that is a theme of its own, or
  /// where several themes begin with it.
  private static let likelyPath = ": "

  /// Makes a theme of each name, and of each parent that no name is of, parents first.
  static func themes(
    _ names: [String], definitions: [String: String] = [:]
  ) -> [CodeFrame.Theme] {
    let beginnings = names.eachOnce.compactMap { split($0, at: likelyPath)?.parent }
    let repeated = Dictionary(grouping: beginnings) { $0 }.filter { $0.value.count > 1 }
    let known = Set(names).union(repeated.keys)
    var found: [CodeFrame.Theme] = []
    var seen: Set<String> = []
    for name in names.eachOnce {
      for theme in branch(name, known, definitions) where seen.insert(theme.id).inserted {
        found.append(theme)
      }
    }
    return found
  }

  /// A theme with all that stands above it, the topmost first.
  private static func branch(
    _ name: String, _ known: Set<String>, _ definitions: [String: String]
  ) -> [CodeFrame.Theme] {
    let path = path(of: name, known)
    let theme = CodeFrame.Theme(
      id: name, parent: path?.parent, label: path?.label ?? name,
      definition: definitions[name] ?? "", interviewQuestion: "")
    return (path.map { branch($0.parent, known, definitions) } ?? []) + [theme]
  }

  private static func path(
    of name: String, _ known: Set<String>
  ) -> (parent: String, label: String)? {
    for mark in surePaths {
      if let path = split(name, at: mark) { return path }
    }
    guard let path = split(name, at: likelyPath), known.contains(path.parent) else { return nil }
    return path
  }

  /// The name before and after the last of the marks; `nil` where nothing stands on one side.
  private static func split(_ name: String, at mark: String) -> (parent: String, label: String)? {
    guard let place = name.ranges(of: mark).last else { return nil }
    let parent = name[..<place.lowerBound].trimmed
    let label = name[place.upperBound...].trimmed
    return parent.isEmpty || label.isEmpty ? nil : (parent, label)
  }
}
