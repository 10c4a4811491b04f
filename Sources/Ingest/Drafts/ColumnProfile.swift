import Survey

/// What stands in one column of an export: the distinct texts, tidied, with their numbers.
struct ColumnProfile: Sendable {
  /// Distinct texts that are told apart; a column with more holds free text or numbers.
  static let limit = 2000

  /// Distinct texts other than the empty one, in the order of the file.
  private(set) var texts: [String] = []
  /// How often each stands.
  private(set) var counts: [Int] = []
  /// Cells that hold something, those beyond the limit included.
  private(set) var filled = 0
  /// Whether there are more distinct texts than are told apart.
  private(set) var isCut = false
  private var places: [String: Int] = [:]

  mutating func note(_ text: String) {
    guard !text.isEmpty else { return }
    filled += 1
    if let place = places[text] {
      counts[place] += 1
    } else if texts.count < Self.limit {
      places[text] = texts.count
      texts.append(text)
      counts.append(1)
    } else {
      isCut = true
    }
  }

  /// The profile with further texts, which stand in none of its own cells.
  func including(_ further: [String]) -> ColumnProfile {
    var wider = self
    for text in further where wider.places[text] == nil && wider.texts.count < Self.limit {
      wider.places[text] = wider.texts.count
      wider.texts.append(text)
      wider.counts.append(0)
    }
    return wider
  }

  /// The texts as numbers; `nil` where some text is none, or there are none or too many.
  var numbers: [DecimalNumber]? {
    guard !texts.isEmpty, !isCut else { return nil }
    let numbers = texts.compactMap(DecimalNumber.init)
    return numbers.count == texts.count ? numbers : nil
  }

  /// The texts as whole numbers; `nil` where some text is none.
  var wholeNumbers: [Int]? {
    let whole = texts.compactMap { text in Int(text).flatMap { String($0) == text ? $0 : nil } }
    return texts.isEmpty || isCut || whole.count < texts.count ? nil : whole
  }
}
