/// How intervals are worked out throughout a study.
package struct IntervalPlan: Sendable, Equatable {
  package let method: IntervalMethod
  /// Everyone of whom the respondents were drawn; `nil` where they are so many that it makes no
  /// difference, or aren't known.
  package let population: Int?

  package init(method: IntervalMethod = .wilson, population: Int? = nil) {
    self.method = method
    self.population = population
  }
}
