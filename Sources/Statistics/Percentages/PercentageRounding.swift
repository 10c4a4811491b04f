/// How the percentages of a set may have been rounded: one by one, or as a column that makes 100.
package enum PercentageRounding: Sendable, Hashable {
  /// Each by itself.
  case each(PrintRounding)

  /// All down, and then the largest remainders up by one until the column makes 100.
  case largestRemainder

  /// Each by itself with a tie going either way, but for one that was set so that the column makes
  /// 100.
  case oneFudged

  package static let halfUp = each(.halfUp)
  package static let halfDown = each(.halfDown)
  package static let halfEven = each(.halfEven)
  package static let either = each(.either)
  package static let truncate = each(.truncate)
  package static let ceiling = each(.ceiling)
  package static let doubleRounding = each(.doubleRounding)

  /// Every rounding that follows a rule, so all but `oneFudged`.
  package static let byRule: [Self] = PrintRounding.all.map(Self.each) + [.largestRemainder]

  package static let all: [Self] = byRule + [.oneFudged]
}
