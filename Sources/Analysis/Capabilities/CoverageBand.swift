import Survey

/// How much of a level's items a respondent covers, in bands of which each respondent is in one.
enum CoverageBand: CaseIterable {
  case all
  case threeQuarters
  case half
  case less

  /// The band of so many items of a level answered yes; a level without items has no bands.
  init(_ yes: Int, of items: Int) {
    precondition(items > 0, "nobody covers a level without items")
    if yes == items {
      self = .all
    } else if 4 * yes >= 3 * items {
      self = .threeQuarters
    } else if 2 * yes >= items {
      self = .half
    } else {
      self = .less
    }
  }

  /// What the number of its respondents is called.
  var measure: Measure {
    switch self {
    case .all: .coversAll
    case .threeQuarters: .coversThreeQuarters
    case .half: .coversHalf
    case .less: .coversLess
    }
  }
}
