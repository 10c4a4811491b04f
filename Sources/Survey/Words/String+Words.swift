extension String {
  /// A name as words: its underscores are spaces.
  package var spaced: String { replacing("_", with: " ") }

  /// The text with a capital at its beginning.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
