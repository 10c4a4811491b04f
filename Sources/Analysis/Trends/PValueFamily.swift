import Statistics
import Survey

/// The tests of one table, which are adjusted together.
struct PValueFamily {
  /// How many tests the table has.
  let size: Int
  private let adjusted: [Double]
  private let places: [Int?]
  private let adjustment: Adjustment
  /// Whether some test stands at two places.
  private let hasTwins: Bool

  /// Takes the p-values in the order of the table; `nil` stands where there is no test.
  ///
  /// `twins` gives, of a place with the same test as one before it, that place: the test counts once.
  init(
    _ pValues: [Double?], twins: [Int: Int] = [:], _ adjustment: Adjustment
  ) {
    var made: [Double] = []
    var places: [Int?] = []
    for (place, value) in pValues.enumerated() {
      guard let value else {
        places.append(nil)
        continue
      }
      if let twin = twins[place], let test = places[twin] {
        places.append(test)
      } else {
        places.append(made.count)
        made.append(value)
      }
    }
    self.places = places
    hasTwins = places.count { $0 != nil } > made.count
    size = made.count
    self.adjustment = adjustment
    adjusted =
      switch adjustment {
      case .bonferroni: bonferroniAdjusted(made)
      case .holm: holmAdjusted(made)
      case .benjaminiHochberg: benjaminiHochbergAdjusted(made)
      case .none: made
      }
  }

  /// The adjusted p-value at a place of the table; `nil` where there is no test.
  subscript(place: Int) -> Double? { places[place].map { adjusted[$0] } }

  /// What to know of the family; nothing where there is no test at all.
  var caveats: [Caveat] {
    (size == 0 ? [] : [.waves(.testFamily(size: size, adjustment))])
      + (hasTwins ? [.waves(.sharedTests)] : [])
  }

  /// The numbers that a table of tests ends with.
  static func measures(_ adjustment: Adjustment) -> [Measure] {
    [.statistic, .pValue] + (adjustment == .none ? [] : [.adjustedPValue])
  }
}

extension Figure {
  /// A probability as it is published, or its absence.
  static func probability(_ value: Double?) -> Figure {
    value.map { Figure(.real($0), unit: "probability", decimals: 4) }
      ?? Figure(absent: .notApplicable, unit: "probability")
  }

  /// What a test is judged by, or its absence.
  static func statistic(_ value: Double?, unit: String) -> Figure {
    value.map { Figure(.real($0), unit: unit, decimals: 3) }
      ?? Figure(absent: .notApplicable, unit: unit)
  }
}
