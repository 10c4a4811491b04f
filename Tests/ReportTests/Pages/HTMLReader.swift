/// Reads HTML that leaves nothing to be guessed: every element ends where it should, every value is
/// quoted, every sign escaped.
///
/// A browser repairs what is wrong; this reader refuses it.
struct HTMLReader {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private static let hasNoEnd: Set<String> = ["meta", "br", "hr", "img", "col", "link"]
  private let scalars: [Unicode.Scalar]
  private var place = 0

  /// The root element of a page.
  static func read(_ page: String) throws -> HTMLElement {
    var reader = HTMLReader(scalars: Array(page.unicodeScalars))
    try reader.expect("<!DOCTYPE html>\n")
    let root = try reader.element()
    try reader.expect("\n")
    guard reader.place == reader.scalars.count else { throw reader.fault("more after the end") }
    return root
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func element() throws -> HTMLElement {
    try expect("<")
    let name = self.name()
    var attributes: [String: String] = [:]
    while starts(with: " ") {
      try expect(" ")
      let attribute = self.name()
      try expect("=\"")
      guard attributes[attribute] == nil else { throw fault("\(attribute) twice") }
      attributes[attribute] = try text(until: "\"")
      try expect("\"")
    }
    try expect(">")
    let children = Self.hasNoEnd.contains(name) ? [] : try children(of: name)
    return HTMLElement(name: name, attributes: attributes, children: children)
  }

  private mutating func children(of name: String) throws -> [HTMLElement.Child] {
    var children: [HTMLElement.Child] = []
    while !starts(with: "</") {
      if name == "style" {
        children.append(.text(raw(until: "<")))
      } else if starts(with: "<") {
        children.append(.element(try element()))
      } else {
        children.append(.text(try text(until: "<")))
      }
      guard place < scalars.count else { throw fault("\(name) has no end") }
    }
    try expect("</\(name)>")
    if starts(with: "\n"), place + 1 < scalars.count { place += 1 }
    return children
  }

  private mutating func name() -> String {
    raw { !($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0)) }
  }

  private mutating func raw(until end: Unicode.Scalar) -> String { raw { $0 == end } }

  private mutating func raw(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    let end = scalars[place...].firstIndex(where: isEnd) ?? scalars.count
    defer { place = end }
    return String(String.UnicodeScalarView(scalars[place..<end]))
  }

  private mutating func text(until end: Unicode.Scalar) throws -> String {
    var text = ""
    while place < scalars.count, scalars[place] != end {
      let plain = raw { [end, "&", "<", ">", "\""].contains($0) }
      text += plain
      guard place < scalars.count, scalars[place] != end else { continue }
      text.unicodeScalars.append(try sign())
    }
    return text
  }

  private mutating func sign() throws -> Unicode.Scalar {
    for (written, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    where starts(with: written) {
      try expect(written)
      return Unicode.Scalar(sign) ?? " "
    }
    throw fault("a bare \(scalars[place])")
  }

  private func starts(with words: String) -> Bool {
    scalars[place...].starts(with: words.unicodeScalars)
  }

  private mutating func expect(_ words: String) throws {
    guard starts(with: words) else { throw fault("no \(words)") }
    place += words.unicodeScalars.count
  }

  private func fault(_ words: String) -> Fault {
    let around = scalars[max(0, place - 60)..<min(scalars.count, place + 60)]
    return Fault(description: "\(words) at \(String(String.UnicodeScalarView(around)))")
  }
}
