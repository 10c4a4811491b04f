/// How intervals are worked out throughout a study.
package struct IntervalPlan: Sendable, Equatable {
  package let method: IntervalMethod
  /// Everyone of whom the respondents were drawn; `nil` where they are so many that it makes no
  /// difference, or aren't known.
  package let population: Int?
  /// The respondents of a whole table, by whom each of its columns has a share of the population;
  /// `nil` where every base is that of all who were drawn.
  package let respondents: Int?

  package init(
    method: IntervalMethod = .wilson, population: Int? = nil, respondents: Int? = nil
  ) {
    self.method = method
    self.population = population
    self.respondents = respondents
  }
}
