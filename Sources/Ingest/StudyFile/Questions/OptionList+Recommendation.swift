import Survey

extension OptionList {
  /// The answers to "how likely is it that you would recommend …", from 0 to 10, with the nets by
  /// which they are reported.
  ///
  /// F. F. Reichheld, "The one number you need to grow", Harvard Business Review 81 (2003) 12: those
  /// who answer 9 or 10 promote, those who answer 0 to 6 detract.
  static let recommendation = OptionList(
    options: (0...10).map { ResponseOption(value: String($0), label: String($0)) },
    nets: [
      Net(name: "promoters", label: "Promoters (9 and 10)", members: [9, 10]),
      Net(name: "passives", label: "Passives (7 and 8)", members: [7, 8]),
      Net(name: "detractors", label: "Detractors (0 to 6)", members: Array(0...6)),
    ], scores: (0...10).map { DecimalNumber(units: $0, decimals: 0) })
}
