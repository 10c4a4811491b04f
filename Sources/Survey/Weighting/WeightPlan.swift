/// How respondents are weighted: by a column of the file, by known totals, or by both in turn.
package struct WeightPlan: Sendable, Equatable {
  /// What the weights are fitted to.
  package enum Fit: Sendable, Equatable {
    /// Nothing: they stand as supplied.
    case none
    /// The totals of every option of one question.
    case postStratified(Margin)
    /// The totals of several questions, each by itself.
    case raked([Margin])
  }

  /// The column with the weights supplied; `nil` where all respondents start with the same one.
  package let column: String?
  package let fit: Fit
  /// The most that a weight may be of the mean weight; `nil` for no limit.
  package let cap: DecimalNumber?
  /// The least that a weight may be of the mean weight; `nil` for no limit.
  package let floor: DecimalNumber?
  /// Where the study file says so.
  package let place: StudyFilePlace

  package init(
    column: String?, fit: Fit, cap: DecimalNumber? = nil, floor: DecimalNumber? = nil,
    place: StudyFilePlace
  ) {
    self.column = column
    self.fit = fit
    self.cap = cap
    self.floor = floor
    self.place = place
  }

  /// The margins that the weights are fitted to; none where they stand as supplied.
  package var margins: [Margin] {
    switch fit {
    case .none: []
    case .postStratified(let margin): [margin]
    case .raked(let margins): margins
    }
  }
}
