/// A start tag of an XML document.
struct XMLTag: Sendable {
  /// Without its prefix.
  let name: String
  /// The namespace of the name; empty for none.
  let namespace: String
  /// By their names as they are written, prefixes included.
  let attributes: [String: String]
  /// How many start tags stand before it in the document.
  let number: Int
  /// The physical line it ends on, from 1.
  let line: Int
}
