import Survey

extension AnswerTrend {
  /// The first row above one that has the same test in these waves; `nil` where there is none.
  ///
  /// Two rows have one test where they have the same people in each wave, or between them everyone of
  /// the base: a share of yes rises by what the share of no falls.
  func twin(
    of place: Int, among rows: [TrendRow], in waves: [TrendPoint], _ basis: TrendBasis
  ) -> Int? {
    rows[..<place].indices.first { above in
      waves.allSatisfy { $0.isSame(rows[above], rows[place], basis) }
        || waves.allSatisfy { $0.isRest(rows[above], of: rows[place], basis) }
    }
  }
}

extension TrendPoint {
  /// Whether two rows are of the same options.
  fileprivate func isSame(_ row: TrendRow, _ other: TrendRow, _ basis: TrendBasis) -> Bool {
    guard let first = places(row, basis), let second = places(other, basis) else { return false }
    return Set(first) == Set(second)
  }

  /// Whether each respondent of the base is in one of two rows and in one alone.
  fileprivate func isRest(_ row: TrendRow, of other: TrendRow, _ basis: TrendBasis) -> Bool {
    guard let question, !question.isMultipleResponse, let list = question.optionList,
      let first = places(row, basis), let second = places(other, basis)
    else { return false }
    let all = Set(list.options.indices).subtracting(basis == .known ? unknown : [])
    return Set(first).isDisjoint(with: second) && Set(first).union(second) == all
  }
}
