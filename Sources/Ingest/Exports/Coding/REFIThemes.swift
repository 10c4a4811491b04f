import Survey

/// The codes of a REFI-QDA file as themes, named by the path that leads to them: `Coke::diet Coke`.
///
/// Tools without levels write such a path as the name itself, so both spellings come to the same.
struct REFIThemes {
  private static let separator = "::"

  private(set) var themes: [CodeFrame.Theme] = []
  /// How many stand for a code above that is only named in another's path.
  private(set) var impliedCount = 0
  private(set) var faults: [REFIFault] = []
  private var names: [REFIIdentifier: String] = [:]

  init(_ codes: [REFICode]) {
    var paths: [Path] = []
    var lines: [REFIIdentifier: Int] = [:]
    for code in codes {
      let above = code.parent.map { paths[$0] }
      paths.append(Path(of: code.name, below: above))
      if let line = lines[code.guid] {
        faults.append(.repeated(code, "the code's GUID is also that of the code", line))
      }
      lines[code.guid] = lines[code.guid] ?? code.line
      names[code.guid] = names[code.guid] ?? paths.last?.id
    }
    add(codes, paths)
  }

  /// The theme a code is; `nil` for a code that isn't in the code book.
  subscript(guid: REFIIdentifier) -> String? { names[guid] }

  /// A plain line on how many codes there are, and how they stand.
  var account: String {
    let below = themes.count { $0.parent != nil }
    return (themes.count - impliedCount).counted("code")
      + (below > 0 ? ", \(below) below another: 'A::B' is B below A" : "")
      + (impliedCount > 0 ? "; \(impliedCount) more named only as a part of such a path" : "")
  }

  private mutating func add(_ codes: [REFICode], _ paths: [Path]) {
    let own = Set(paths.map(\.id))
    var firstLines: [String: Int] = [:]
    var implied: Set<String> = []
    for (code, path) in zip(codes, paths) {
      if let line = firstLines[path.id] {
        faults.append(.repeated(code, "the code '\(path.id)' has the same name as the one", line))
        continue
      }
      firstLines[path.id] = code.line
      for above in path.ancestors where !own.contains(above.id) {
        guard implied.insert(above.id).inserted else { continue }
        impliedCount += 1
        themes.append(above.theme(definition: ""))
      }
      themes.append(path.theme(definition: code.definition))
    }
  }

  /// The way from the top of the code book to a code.
  private struct Path {
    let id: String
    let label: String
    /// The paths above it, from the top down.
    let ancestors: [Path]

    init(of name: String, below parent: Path?) {
      let parts = name.split(
        separator: REFIThemes.separator, omittingEmptySubsequences: false
      ).map(String.init)
      let isPath = parts.allSatisfy { !$0.isBlank }
      let above = (isPath ? parts.dropLast() : []).reduce(parent) { Path($1, below: $0) }
      self.init(isPath ? parts.last ?? name : name, below: above)
    }

    private init(_ label: String, below parent: Path?) {
      self.label = label
      id = (parent.map { $0.id + REFIThemes.separator } ?? "") + label
      ancestors = parent.map { $0.ancestors + [$0] } ?? []
    }

    func theme(definition: String) -> CodeFrame.Theme {
      CodeFrame.Theme(
        id: id, parent: ancestors.last?.id, label: label.trimmed, definition: definition,
        interviewQuestion: "")
    }
  }
}

extension REFIFault {
  fileprivate static func repeated(_ code: REFICode, _ message: String, _ line: Int) -> REFIFault {
    REFIFault(
      message: "\(message) on line \(line)", tag: code.tag,
      remedy: "rename one of the two in the coding tool, and export again")
  }
}
