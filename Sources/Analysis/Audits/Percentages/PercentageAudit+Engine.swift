import Statistics
import Survey

extension PercentageAudit.Structure {
  var ofEngine: PercentageSet.Structure {
    switch self {
    case .partition: .partition
    case .incomplete: .incomplete
    case .multiple: .multipleOfRespondents
    case .responses: .multipleOfResponses
    }
  }
}

extension PercentageAudit.Rounding {
  var ofEngine: PercentageRounding {
    switch self {
    case .halfUp, .halfDown, .halfEven, .either, .truncate, .ceiling, .double: .each(ofEachFigure)
    case .largestRemainder: .largestRemainder
    case .fudged: .oneFudged
    }
  }

  /// How a figure is rounded by itself; to the nearest, where that depends on the whole column.
  var ofEachFigure: PrintRounding {
    switch self {
    case .halfUp: .halfUp
    case .halfDown: .halfDown
    case .halfEven: .halfEven
    case .either, .largestRemainder, .fudged: .either
    case .truncate: .truncate
    case .ceiling: .ceiling
    case .double: .doubleRounding
    }
  }

  init(_ rounding: PercentageRounding) {
    self =
      switch rounding {
      case .each(.halfUp): .halfUp
      case .each(.halfDown): .halfDown
      case .each(.halfEven): .halfEven
      case .each(.either): .either
      case .each(.truncate): .truncate
      case .each(.ceiling): .ceiling
      case .each(.doubleRounding): .double
      case .largestRemainder: .largestRemainder
      case .oneFudged: .fudged
      }
  }
}

extension PercentageAudit.PrintedFigure {
  init(_ percentage: PrintedPercentage) {
    func number(_ units: Int) -> DecimalNumber {
      DecimalNumber(units: units, decimals: percentage.decimals)
    }
    self =
      switch percentage.figure {
      case .exactly(let units): .exactly(number(units))
      case .lessThan(let units): .lessThan(number(units))
      case .moreThan(let units): .moreThan(number(units))
      case .suppressed: .suppressed
      }
  }
}

extension PercentageAudit.Odds {
  init(_ chance: Chance) {
    switch chance {
    case .counted(let passing, let all): self.init(passing: passing, of: all, isExact: true)
    case .simulated(let passing, let draws): self.init(passing: passing, of: draws, isExact: false)
    }
  }
}
