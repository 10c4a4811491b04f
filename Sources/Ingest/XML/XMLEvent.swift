/// What an XML document says, piece by piece.
package enum XMLEvent {
  case start(XMLTag)
  /// A piece of text; what stands between two tags may come in several.
  case text(String)
  /// The end of an element, by its name without prefix.
  case end(String)
}
