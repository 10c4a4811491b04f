import Statistics
import Survey

extension FigureAudit {
  /// Works out what follows from a number and its printed change, where both are of one set and
  /// category: the measures `count`, `change`, and perhaps `target` and `period` (in years).
  static func growthChecks(_ figures: [PublishedFigure]) -> [Check] {
    figures.filter { $0.measure == "change" }.compactMap { change in
      func other(_ measure: String) -> PublishedFigure? {
        figures.first {
          $0.measure == measure && $0.set == change.set && $0.category == change.category
            && $0.group == change.group
        }
      }
      let (end, target, period) = (other("count"), other("target"), other("period"))
      guard let end, case .exactly = end.bound, let last = end.count,
        let growth = GrowthCheck(
          to: last, by: change, target: target?.count, years: period?.count)
      else { return nil }
      return Check([end, change, target, period].compactMap(\.self), .growth(growth))
    }
  }
}

extension FigureAudit.GrowthCheck {
  /// `nil` where the change isn't a whole number, or takes in all there is at the end.
  fileprivate init?(to end: Int, by change: PublishedFigure, target: Int?, years: Int?) {
    guard let grown = change.count, let relation = Relation(change.bound), grown < end else {
      return nil
    }
    let start = end - grown
    self.init(
      end: end, change: Limit(relation, grown), start: Limit(relation.reversed, start),
      percent: Limit(relation, 100 * grown, over: start),
      yearly: years.flatMap { Limit(relation, yearlyFrom: start, to: end, years: $0) },
      years: years, target: target, beyondTarget: target.map { Limit(relation, grown - $0) })
  }
}

extension FigureAudit.GrowthCheck.Relation {
  fileprivate init?(_ bound: PrintedBound) {
    switch bound {
    case .exactly: self = .exactly
    case .above: self = .moreThan
    case .below: self = .lessThan
    case .about, .unreadable: return nil
    }
  }

  fileprivate var reversed: Self {
    switch self {
    case .exactly: .exactly
    case .moreThan: .lessThan
    case .lessThan: .moreThan
    }
  }
}

extension FigureAudit.GrowthCheck.Limit {
  fileprivate init(_ relation: FigureAudit.GrowthCheck.Relation, _ count: Int) {
    self.init(relation, DecimalNumber(units: count, decimals: 0))
  }

  /// A fraction to one decimal: a lower limit is rounded down and an upper one up, so that both
  /// stay limits.
  fileprivate init(
    _ relation: FigureAudit.GrowthCheck.Relation, _ numerator: Int, over denominator: Int
  ) {
    let tenths = (10 * numerator).quotientAndRemainder(dividingBy: denominator)
    let up =
      switch relation {
      case .exactly: 2 * tenths.remainder >= denominator
      case .moreThan: false
      case .lessThan: tenths.remainder > 0
      }
    self.init(relation, DecimalNumber(units: tenths.quotient + (up ? 1 : 0), decimals: 1))
  }

  /// `nil` where there is no yearly growth.
  fileprivate init?(
    _ relation: FigureAudit.GrowthCheck.Relation, yearlyFrom start: Int, to end: Int, years: Int
  ) {
    guard let growth = CompoundAnnualGrowth(from: start, to: end, years: Double(years)) else {
      return nil
    }
    let tenths = 1_000 * growth.rate
    let rounded =
      switch relation {
      case .exactly: tenths.rounded()
      case .moreThan: tenths.rounded(.down)
      case .lessThan: tenths.rounded(.up)
      }
    self.init(relation, DecimalNumber(units: Int(rounded), decimals: 1))
  }
}
