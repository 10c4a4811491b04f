/// The publication that a study or a set of figures rests on.
package struct Citation: Sendable, Equatable {
  package let title: String
  /// Empty where the study file doesn't say.
  package let publisher: String
  /// Empty where the study file doesn't say.
  package let year: String

  package init(title: String, publisher: String, year: String) {
    self.title = title
    self.publisher = publisher
    self.year = year
  }
}
