/// A column of a file of data, as its descriptions tell of it.
struct DataColumn: Equatable {
  /// What its cells hold.
  enum Content: Hashable {
    case text
    /// One of these words.
    case words([String])
    case integer
    case number
    /// A number with 17 significant digits, perhaps with an exponent.
    case unroundedNumber
    /// A day as `yyyy-mm-dd`.
    case day
    case numberOrDay
  }

  /// The heading in the file.
  let heading: String
  /// Plain words for somebody who has the file alone.
  let description: String
  let content: Content
  /// Whether no cell of it may be empty.
  let isRequired: Bool

  init(
    _ heading: String, _ content: Content = .text, isRequired: Bool = false,
    says description: String
  ) {
    self.heading = heading
    self.description = description
    self.content = content
    self.isRequired = isRequired
  }
}

extension DataColumn.Content {
  /// What a text has to match, from its first character to its last; `nil` for a sort of its own.
  var pattern: String? {
    switch self {
    case .words(let words): "^(\(words.joined(separator: "|")))$"
    case .numberOrDay: "^(-?[0-9]+(\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2})$"
    case .text, .integer, .number, .unroundedNumber, .day: nil
    }
  }
}
