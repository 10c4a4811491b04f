/// A text with keycap markers in it, which stand for places and aren't part of the text.
///
/// A test puts `1️⃣` where a message must point, so that no line is ever counted by hand.
package struct MarkedText: Sendable {
  /// A place in the text, both numbers from 1, the column in Unicode scalars.
  package struct Place: Sendable, Equatable {
    package let line: Int
    package let column: Int
  }

  package let text: String
  package let places: [String: Place]

  package init(_ marked: String) {
    var text = ""
    var places: [String: Place] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if character.unicodeScalars.contains("\u{20E3}") {
        places[String(character)] = Place(line: line, column: column)
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.places = places
  }
}
