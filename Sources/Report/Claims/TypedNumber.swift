import Survey

/// A number that an author typed in digits.
struct TypedNumber: Equatable {
  /// The digits with their points, commas and minus, and with letters and invisible characters that
  /// touch them.
  let text: String
  /// Whether it stands alone between brackets, as a number of few respondents is printed.
  let isBracketed: Bool
  let ending: NumberEnding
  /// The first character's place in the words, counted from 0 in Unicode scalars.
  let offset: Int

  /// How a page prints such a number: with a true minus.
  var printed: String { text.replacing("-", with: "\u{2212}", maxReplacements: 1) }

  /// The words of a finding that stand behind it: the number, with its symbol where it has one.
  var printedWays: [String] {
    if ending.isStrange { return [] }
    if let symbol = ending.symbol { return ["\(printed) \(symbol)"] }
    return isBracketed ? [printed, "(\(printed))"] : [printed]
  }

  /// The number as it stands in the text.
  var asTyped: String { text + (ending.symbol.map { " \($0)" } ?? "") + ending.sign }

  /// The number in the words of a page, where the author has it in others; `nil` where it is none.
  var usual: DecimalNumber? {
    let plain = text.replacing(",", with: "").replacing("\u{2212}", with: "-")
    return DecimalNumber(plain.replacing("\u{B7}", with: "."))?.shortest
  }

  /// Every number in an author's words.
  ///
  /// Spelled-out ones aren't seen, nor are numerals of scripts whose numerals are words.
  static func all(in words: String) -> [TypedNumber] {
    let scalars = Array(words.unicodeScalars)
    var found: [TypedNumber] = []
    var place = 0
    while place < scalars.count {
      let end = runEnd(from: place, in: scalars)
      if scalars[place..<end].contains(where: \.isDigit) {
        found.append(TypedNumber(place..<end, in: scalars))
      }
      place = max(end, place + 1)
    }
    return found
  }

  private init(_ run: Range<Int>, in scalars: [Unicode.Scalar]) {
    let start = Self.start(before: run.lowerBound, in: scalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<run.upperBound])
    let rest = scalars[run.upperBound...]
    self.text = String(text)
    offset = start
    isBracketed = start > 0 && scalars[start - 1] == "(" && rest.first == ")"
    ending = NumberEnding(isBracketed ? rest.dropFirst() : rest)
  }

  /// The end of letters and digits that stand together, with points and commas between digits.
  private static func runEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count {
      if scalars[end].isWordPart {
        end += 1
      } else if end > start, let next = nextDigit(from: end, in: scalars) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The digit that goes on with a number after a separator, invisible characters or both; `nil` where
  /// the number ends.
  private static func nextDigit(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var place = scalars[start...].firstIndex { !$0.isInvisible } ?? scalars.count
    if place < scalars.count, scalars[place].isSeparator, scalars[start - 1].isDigit {
      place = scalars[(place + 1)...].firstIndex { !$0.isInvisible } ?? scalars.count
    }
    return place < scalars.count && scalars[place].isDigit ? place : nil
  }

  /// Where a number begins: at a point before its first digit, and at a minus that is no hyphen between
  /// two words.
  private static func start(before digits: Int, in scalars: [Unicode.Scalar]) -> Int {
    let point = leading(\.isPoint, before: digits, in: scalars) ?? digits
    return leading(\.isMinus, before: point, in: scalars) ?? point
  }

  private static func leading(
    _ isLeading: (Unicode.Scalar) -> Bool, before place: Int, in scalars: [Unicode.Scalar]
  ) -> Int? {
    guard let sign = scalars[..<place].lastIndex(where: { !$0.isInvisible }),
      isLeading(scalars[sign]), sign == 0 || !scalars[sign - 1].isWordPart
    else { return nil }
    return sign
  }
}
