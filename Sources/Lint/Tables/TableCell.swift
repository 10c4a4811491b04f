/// A cell of a table, as a reader sees it.
struct TableCell: Sendable, Equatable {
  let text: String
  let place: Place
  let reading: CellReading

  init(_ text: String, at place: Place) {
    (self.text, self.place) = (text, place)
    reading = CellReading(text)
  }

  /// The number it shows; `nil` where it shows none.
  var number: ShownNumber? {
    if case .number(let number) = reading { number } else { nil }
  }

  /// Whether its text is several numbers, or a number and its unit in words.
  var isJoinedNumber: Bool {
    JoinedNumbers(text) != nil || NumberWithWord(text) != nil
  }

  /// Its text for a message.
  var quoted: String { "‘\(text.shortenedForMessage)’" }
}

extension String {
  /// The beginning of a text that may be long.
  var shortenedForMessage: String {
    count > 60 ? prefix(59) + "…" : self
  }
}
