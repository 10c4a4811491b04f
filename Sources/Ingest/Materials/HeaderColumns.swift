import Survey

/// Finds the columns that are wanted of a file in its header.
struct HeaderColumns {
  private let wanted: [String]
  private let path: String
  private let locator: CSVLocator?
  private let showsNames: Bool
  /// The field of each wanted column, in the order they were asked for; not to be used where
  /// there are diagnostics.
  private(set) var places: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Without a locator every fault stands at the line's start.
  ///
  /// A message lists the names only where `showsNames`: the first record may be a respondent's.
  init(
    _ wanted: [String], path: String, locator: CSVLocator? = nil, showsNames: Bool = true
  ) {
    self.wanted = wanted
    self.path = path
    self.locator = locator
    self.showsNames = showsNames
  }

  /// Looks the wanted names up; an absent name, and one that stands twice, is a fault.
  ///
  /// Names that nobody asked for may be blank or repeated.
  mutating func find(in names: [String], line: Int) {
    let places = Dictionary(grouping: names.indices, by: { names[$0] })
    var told: Set<String> = []
    for name in wanted {
      let found = places[name] ?? []
      self.places.append(found.first ?? 0)
      guard found.count != 1, told.insert(name).inserted else { continue }
      switch found.count {
      case 0: fault(absent: name, among: names, line: line)
      default:
        fault(
          "the column '\(name)' stands \(found.count) times in the header, as columns"
            + " \(found.map { String($0 + 1) }.joined(separator: ", "))",
          line: line, field: found[1], remedy: "rename all but one of them in the file")
      }
    }
  }

  /// The field of a wanted column; `nil` for a name that wasn't asked for.
  func field(of name: String) -> Int? {
    wanted.firstIndex(of: name).map { places[$0] }
  }

  private mutating func fault(absent name: String, among names: [String], line: Int) {
    let near = Suggestion.nearest(to: name, among: names.filter { !$0.isEmpty })
    fault(
      "there is no column '\(name)' in the header", line: line,
      remedy: near.map { "did you mean '\($0)'?" } ?? remedy(among: names))
  }

  private func remedy(among names: [String]) -> String {
    showsNames
      ? "the columns are: \(names.map { "'\($0)'" }.listed())"
      : "the file doesn't begin as such an export does: is a row of its header missing?"
  }

  /// A fault at a field of the header; one that begins the file is where its fields are known.
  private mutating func fault(
    _ message: String, line: Int, field: Int = 0, remedy: String
  ) {
    let found = line == 1 ? locator?.locate([(offset: 0, line: 1, field: field)]).first : nil
    diagnostics.append(
      Diagnostic(
        path: path, position: found?.0 ?? FilePosition(line: line, column: 1), message: message,
        remedy: remedy, sourceLine: found?.sourceLine))
  }
}
