/// A part of a marked-up text, with what stands in it: a tag of HTML or XML, or what Markdown's signs mean.
package struct Element: Sendable {
  /// What an element holds, in order.
  package indirect enum Content: Sendable {
    case element(Element)
    case text(String)
  }

  /// Where it begins, from 1; the column counts characters.
  package struct Start: Sendable, Equatable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      (self.line, self.column) = (line, column)
    }
  }

  package let name: String
  package let attributes: [String: String]
  package let place: Start
  /// The line it ends on; its first where that isn't told.
  package let lastLine: Int
  /// Whether the text leaves it out and only its reader puts it there.
  package let isImplied: Bool
  /// How many start tags stand before it in the text; 0 where nobody has counted.
  package let number: Int
  package var contents: [Content]

  package init(
    _ name: String, _ attributes: [String: String] = [:], at place: Start, lastLine: Int? = nil,
    isImplied: Bool = false, number: Int = 0, _ contents: [Content] = []
  ) {
    (self.name, self.attributes, self.place) = (name, attributes, place)
    self.lastLine = lastLine ?? place.line
    (self.isImplied, self.number, self.contents) = (isImplied, number, contents)
  }

  /// The elements right inside it.
  package var children: [Element] {
    contents.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// Its text, that of everything inside it included.
  package var text: String {
    contents.map { content in
      switch content {
      case .element(let child): child.text
      case .text(let text): text
      }
    }.joined()
  }

  /// It and all elements inside it, in the order of the text.
  package var family: [Element] {
    [self] + children.flatMap(\.family)
  }

  /// The elements right inside it that have a name.
  package func children(_ name: String) -> [Element] {
    children.filter { $0.name == name }
  }

  /// All elements inside it that have one of these names, in the order of the text.
  package func descendants(_ names: String...) -> [Element] {
    family.dropFirst().filter { names.contains($0.name) }
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }
}
