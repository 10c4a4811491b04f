/// A percentage as it stands in print, with the decimals it was printed to.
///
/// With d decimals the unit is 10^-d of a percentage point, and the whole is S = 100 × 10^d units:
/// 12.5 is 125 of 1,000. Trailing zeros count, so 50.0 is not the same as 50.
package struct PrintedPercentage: Sendable, Hashable {
  package enum Figure: Sendable, Hashable {
    /// A figure of so many units, as in `12.5`.
    case exactly(Int)

    /// More than nobody, but less than so many units, as in `<1`.
    case lessThan(Int)

    /// Less than everybody, but more than so many units, as in `>99`.
    case moreThan(Int)

    /// Withheld: a dash.
    case suppressed
  }

  package let figure: Figure

  /// The decimals d printed, from 0 to `mostDecimals`.
  package let decimals: Int

  /// The number S of units in 100 %.
  package let unitsInWhole: Int

  /// The most decimals that are read.
  package static let mostDecimals = 4

  package init(_ figure: Figure, decimals: Int) {
    precondition(
      (0...Self.mostDecimals).contains(decimals),
      "A percentage has 0 to \(Self.mostDecimals) decimals, and this has \(decimals).")
    self.figure = figure
    self.decimals = decimals
    unitsInWhole = 100 * .powerOfTen(decimals)
  }

  /// Reads `63`, `12.5`, `12,5`, `12·5`, `63%`, `<1`, `>99`, `-` or `–`; anything else is `nil`.
  ///
  /// The whole part has one to three digits, and spaces may stand around each part.
  package init?(_ text: some StringProtocol) {
    let trimmed = text.withoutOuterSpaces
    guard trimmed != "-", trimmed != "–" else {
      self.init(.suppressed, decimals: 0)
      return
    }
    let number = trimmed.withoutComparison.withoutPercentSign
    guard let (units, decimals) = number.unitsAndDecimals else { return nil }
    switch trimmed.first {
    case "<": self.init(.lessThan(units), decimals: decimals)
    case ">": self.init(.moreThan(units), decimals: decimals)
    default: self.init(.exactly(units), decimals: decimals)
    }
  }

  /// The figure in units, where it is exactly that.
  package var units: Int? {
    switch figure {
    case .exactly(let units): units
    case .lessThan, .moreThan, .suppressed: nil
    }
  }
}

extension StringProtocol {
  fileprivate var withoutOuterSpaces: Substring {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  fileprivate var withoutComparison: Substring {
    first == "<" || first == ">" ? dropFirst().withoutOuterSpaces : Substring(self)
  }

  fileprivate var withoutPercentSign: Substring {
    last == "%" ? dropLast().withoutOuterSpaces : Substring(self)
  }

  /// The digits as one whole number, and how many of them follow the decimal point.
  fileprivate var unitsAndDecimals: (Int, Int)? {
    let parts = split(maxSplits: 1, omittingEmptySubsequences: false) { ".,·".contains($0) }
    guard let whole = parts.first, (1...3).contains(whole.count), let fraction = parts.last else {
      return nil
    }
    let decimals = parts.count == 2 ? fraction.count : 0
    let digits = parts.joined()
    guard decimals <= PrintedPercentage.mostDecimals, parts.count == 1 || decimals > 0,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let units = Int(String(digits))
    else { return nil }
    return (units, decimals)
  }
}
