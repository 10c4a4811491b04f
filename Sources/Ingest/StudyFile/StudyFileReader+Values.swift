import Survey
import Yams

/// One entry of a YAML mapping.
struct Entry {
  let key: Node
  let value: Node

  /// The key's text; a key that is no scalar has been reported.
  var name: String { key.scalar?.string ?? "" }
}

extension StudyFileReader {
  /// The entries of a mapping, in order; a node of another kind is a fault.
  mutating func entries(_ node: Node, of what: String) -> [Entry] {
    guard let mapping = node.mapping else {
      fault("\(what) is \(node.kindName) where a list of 'key: value' belongs", at: node)
      return []
    }
    var names: Set<String> = []
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else {
        fault("a key of \(what) is \(key.kindName) where a name belongs", at: key)
        return nil
      }
      guard names.insert(name).inserted else {
        fault(
          "'\(name)' stands twice in \(what), once in quotes and once without", at: key,
          remedy: "keep one of them")
        return nil
      }
      return Entry(key: key, value: value)
    }
  }

  /// The entries of a mapping whose keys are fixed; other keys are faults.
  mutating func fields<Key: RawRepresentable<String> & CaseIterable & Hashable>(
    _ node: Node, of what: String, _: Key.Type
  ) -> [Key: Entry] {
    var fields: [Key: Entry] = [:]
    for entry in entries(node, of: what) {
      if let key = Key(rawValue: entry.name) {
        fields[key] = entry
      } else {
        unknown(
          "key of \(what)", entry.name, at: entry.key, among: Key.allCases.map(\.rawValue))
      }
    }
    return fields
  }

  /// The text of a scalar; a node of another kind is a fault.
  mutating func text(_ node: Node, of what: String) -> String? {
    guard let scalar = node.scalar else {
      fault("\(what) is \(node.kindName) where one value belongs", at: node)
      return nil
    }
    return scalar.string
  }

  /// The text of a required entry; its absence is a fault at `parent`.
  mutating func required(_ entry: Entry?, _ what: String, in parent: Node) -> String? {
    guard let entry else {
      fault("\(what) is missing", at: parent, remedy: "add it here")
      return nil
    }
    let text = text(entry.value, of: what)
    if text?.isEmpty == true {
      fault("\(what) is empty", at: entry.key)
      return nil
    }
    return text
  }

  /// The text of an entry that may be left out, but not left empty.
  mutating func optional(_ entry: Entry?, _ what: String) -> String? {
    entry.flatMap { required($0, what, in: $0.key) }
  }

  /// The scalars of a list in which something stands and nothing stands twice.
  mutating func distinctTexts(_ entry: Entry, of what: String) -> [(text: String, node: Node)] {
    if entry.value.sequence?.isEmpty == true {
      fault("\(what) is an empty list", at: entry.value, remedy: "name at least one, or remove it")
    }
    var seen: Set<String> = []
    return texts(entry.value, of: what).filter { text, node in
      if seen.insert(text).inserted { return true }
      fault("'\(text)' stands twice in \(what)", at: node, remedy: "keep one of them")
      return false
    }
  }

  /// The scalars of a list, or the one scalar that stands in its place.
  mutating func texts(_ node: Node, of what: String) -> [(text: String, node: Node)] {
    guard let sequence = node.sequence else {
      return text(node, of: what).map { [($0, node)] } ?? []
    }
    return sequence.compactMap { item in
      text(item, of: "an item of \(what)").map { ($0, item) }
    }
  }

  /// One of a fixed set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ entry: Entry?, of what: String, default fallback: Choice
  ) -> Choice {
    guard let entry, let word = text(entry.value, of: what) else { return fallback }
    if let choice = Choice(rawValue: word) { return choice }
    unknown(what, word, at: entry.value, among: Choice.allCases.map(\.rawValue))
    return fallback
  }

  /// A whole number of a range.
  mutating func integer(_ entry: Entry?, of what: String, in range: ClosedRange<Int>) -> Int? {
    guard let entry, let word = text(entry.value, of: what) else { return nil }
    guard let number = Int(word), range.contains(number) else {
      fault(
        "\(what) is '\(word.shortened)' where a whole number from \(range.lowerBound) to"
          + " \(range.upperBound) belongs", at: entry.value)
      return nil
    }
    return number
  }

  /// The most characters that a file's name may have.
  static let longestFileName = 80

  /// A name that is safe as a file's and a folder's: lower-case letters, digits, single hyphens.
  mutating func fileName(_ entry: Entry?, _ what: String, in parent: Node) -> String {
    guard let name = required(entry, what, in: parent), let entry else { return "" }
    let isSafe =
      name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      } && !name.hasPrefix("-") && !name.hasSuffix("-") && name.utf8.count <= Self.longestFileName
    if !isSafe {
      fault(
        "\(what) '\(name)' can't name a file", at: entry.value,
        remedy:
          "use lower-case letters, digits and hyphens, at most \(Self.longestFileName), like 'line-management'"
      )
    }
    return name
  }
}

extension Node {
  /// What the node is, for a message.
  var kindName: String {
    switch self {
    case .scalar(let scalar) where scalar.string.isEmpty: "empty"
    case .scalar(let scalar): "the value '\(scalar.string.shortened)'"
    case .mapping: "a list of 'key: value'"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
