/// A line or paragraph of a document, and where it is.
struct TextPiece: Sendable, Equatable {
  let text: String
  let place: Place
}
