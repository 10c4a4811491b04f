/// A start tag of an XML document.
package struct XMLTag: Sendable {
  /// Without its prefix.
  package let name: String
  /// The namespace of the name; empty for none.
  package let namespace: String
  /// By their names as they are written, prefixes included.
  package let attributes: [String: String]
  /// How many start tags stand before it in the document.
  package let number: Int
  /// The physical line it ends on, from 1.
  package let line: Int
}
