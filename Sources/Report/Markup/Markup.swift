/// A piece of a page, a drawing or a spreadsheet as a value: what is text can't be anything else.
///
/// Names are written by this program alone; whatever comes from a person's file stands in `text` and in
/// the values of attributes, which are escaped where the tree is written.
package indirect enum Markup: Sendable, Equatable {
  /// A name with its value.
  package struct Attribute: Sendable, Equatable {
    package let name: StaticName
    package let value: String

    package init(_ name: StaticName, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  case element(StaticName, [Attribute], [Markup])
  case text(String)
  /// Rules of a page's or a drawing's own appearance, which are no text.
  case style(StaticName)
}

/// A name or a rule that stands in this program's own text, and so can't come from anybody's file.
package struct StaticName: Sendable, Equatable, ExpressibleByStringLiteral {
  package let text: String

  package init(stringLiteral literal: StaticString) {
    text = literal.description
  }
}
