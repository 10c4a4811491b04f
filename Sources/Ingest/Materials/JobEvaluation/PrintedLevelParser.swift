/// Takes a printed level apart: numbers, options in brackets, and what joins them.
struct PrintedLevelParser {
  /// One number of the text.
  struct Step {
    let level: Int
    /// Whether a hyphen joins it to the one before.
    let isJoined: Bool
  }

  private enum Token: Equatable {
    case number(Int)
    case option
    case dash
    case comma

    var words: String {
      switch self {
      case .number(let number): "'\(number)'"
      case .option: "an option in brackets"
      case .dash: "a hyphen"
      case .comma: "a comma"
      }
    }
  }

  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  /// The numbers in printed order, each after what joins it to the one before.
  mutating func steps() throws(PrintedLevels.Fault) -> [Step] {
    guard let first = try next() else { throw .nothing }
    var steps = [Step(level: try number(first), isJoined: false)]
    while let join = try nextJoin() {
      guard let token = try next() else {
        throw .misplaced("nothing", wanted: "a level after \(join.words)")
      }
      // A comma may also stand between two options: 6(a),(c).
      if join == .comma, token == .option { continue }
      steps.append(Step(level: try number(token), isJoined: join == .dash))
    }
    return steps
  }

  private func number(_ token: Token) throws(PrintedLevels.Fault) -> Int {
    guard case .number(let level) = token else { throw .misplaced(token.words, wanted: "a level") }
    return level
  }

  /// What joins the number before to the next one, past the options; `nil` at the end.
  private mutating func nextJoin() throws(PrintedLevels.Fault) -> Token? {
    while let token = try next() {
      switch token {
      case .option: continue
      case .dash, .comma: return token
      case .number: throw .misplaced(token.words, wanted: "a hyphen, a comma or an option")
      }
    }
    return nil
  }

  private mutating func next() throws(PrintedLevels.Fault) -> Token? {
    rest = rest.drop { $0 == " " || $0 == "\u{A0}" }
    guard let character = rest.first else { return nil }
    switch character {
    case "-", "\u{2010}", "\u{2011}", "\u{2013}":
      rest.removeFirst()
      return .dash
    case ",":
      rest.removeFirst()
      return .comma
    case "(": return try option()
    case "0"..."9": return try number()
    default: throw .misplaced("'\(character)'", wanted: "a level, an option, a hyphen or a comma")
    }
  }

  /// An option is one letter in brackets; which one makes no difference to the points.
  private mutating func option() throws(PrintedLevels.Fault) -> Token {
    let inside = rest.dropFirst().drop { $0 == " " }
    let after = inside.dropFirst().drop { $0 == " " }
    guard let letter = inside.first, letter.isASCII, letter.isLetter, after.first == ")" else {
      throw .misplaced("'\(rest.prefix(4))'", wanted: "an option like '(a)'")
    }
    rest = after.dropFirst()
    return .option
  }

  private mutating func number() throws(PrintedLevels.Fault) -> Token {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard digits.count <= 2, let level = Int(digits), level > 0 else {
      throw .misplaced("'\(digits)'", wanted: "a level from 1 to 99")
    }
    rest = rest.dropFirst(digits.count)
    return .number(level)
  }
}
