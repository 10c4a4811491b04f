/// How a cell's number format shows a number as a date or a time.
///
/// The numbers of the formats Excel has of its own, and the letters of those people write: ECMA-376
/// part 1, 18.8.30 and 18.8.31.
struct DateDisplay: Equatable {
  let hasDate: Bool
  let hasTime: Bool
  /// It counts hours, minutes or seconds on past a day.
  var isElapsed = false

  private init(hasDate: Bool, hasTime: Bool, isElapsed: Bool = false) {
    (self.hasDate, self.hasTime, self.isElapsed) = (hasDate, hasTime, isElapsed)
  }

  /// A format Excel has of its own, by its number; `nil` if it shows no date.
  init?(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self.init(hasDate: true, hasTime: false)
    case 18...21, 32...35, 45, 47, 55, 56: self.init(hasDate: false, hasTime: true)
    case 22: self.init(hasDate: true, hasTime: true)
    case 46: self.init(hasDate: false, hasTime: true, isElapsed: true)
    default: return nil
    }
  }

  /// A format that is written out, such as `dd/mm/yyyy hh:mm`; `nil` if it shows no date.
  init?(code: String) {
    let letters = Self.letters(of: code)
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDate =
      letters.contains("d") || letters.contains("y") || (letters.contains("m") && !hasTime)
    guard hasDate || hasTime || letters.contains("[") else { return nil }
    let isElapsed = letters.contains("[")
    self.init(
      hasDate: hasDate && !isElapsed, hasTime: hasTime || isElapsed, isElapsed: isElapsed)
  }

  /// The letters of the first section that stand for parts of a date, and `[` for a part that is
  /// counted on; text in quotes, escaped letters, colours and conditions are left out.
  private static func letters(of code: String) -> Set<Character> {
    var found: Set<Character> = []
    var rest = Substring(code.lowercased())
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }), Set(inside).count == 1 {
          found.insert("[")
        }
      case "d", "m", "y", "h", "s": found.insert(letter)
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst("eneral".count)
      default: break
      }
    }
    return found
  }
}
