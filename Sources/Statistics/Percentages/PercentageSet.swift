/// The percentages printed for one question, and how the answers behind them hang together.
package struct PercentageSet: Sendable, Hashable {
  package enum Structure: Sendable, Hashable {
    /// Everybody gave one answer, and every answer is listed: the counts add to the base.
    case partition

    /// Nobody gave two answers, but not every answer is listed: the counts add to the base or less.
    case incomplete

    /// Several answers were allowed, and the base is people: each count is the base or less.
    case multipleOfRespondents

    /// Several answers were allowed, and the base is answers: the counts add to the base.
    case multipleOfResponses

    /// One answer each, some of them added up in nets; the base is either all of them or more.
    case nested(NetFamily, isComplete: Bool)
  }

  package let percentages: [PrintedPercentage]
  package let structure: Structure

  package init(_ percentages: [PrintedPercentage], _ structure: Structure) {
    if case .nested(let family, _) = structure {
      precondition(family.count == percentages.count, "The nets are of another set.")
    }
    self.percentages = percentages
    self.structure = structure
  }

  /// Reads each percentage, or gives `nil` if one is none.
  package init?(_ texts: [String], _ structure: Structure) {
    let percentages = texts.compactMap { PrintedPercentage($0) }
    guard percentages.count == texts.count else { return nil }
    self.init(percentages, structure)
  }
}

extension PercentageSet {
  /// What the counts outside any net must add to.
  enum Total: Sendable, Hashable {
    case base
    case baseOrLess
    case anything
  }

  var total: Total {
    switch structure {
    case .partition, .multipleOfResponses, .nested(_, isComplete: true): .base
    case .incomplete, .nested(_, isComplete: false): .baseOrLess
    case .multipleOfRespondents: .anything
    }
  }

  var family: NetFamily {
    switch structure {
    case .nested(let family, _): family
    case .partition, .incomplete, .multipleOfRespondents, .multipleOfResponses:
      NetFamily(ofSingles: percentages.count)
    }
  }

  /// The figures in units of 10^-d, where each is exact, all have the same decimals and none a net.
  package var plainUnits: [Int]? {
    if case .nested = structure { return nil }
    let units = percentages.compactMap(\.units)
    guard units.count == percentages.count, Set(percentages.map(\.decimals)).count == 1 else {
      return nil
    }
    return units
  }

  /// The figures as `plainUnits`, where they are to make 100 and do.
  var unitsOfColumn: [Int]? {
    guard total == .base, let units = plainUnits, let whole = percentages.first?.unitsInWhole,
      units.reduce(0, +) == whole
    else { return nil }
    return units
  }
}
