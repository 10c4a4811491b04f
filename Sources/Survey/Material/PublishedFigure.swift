/// A number that stands in print.
package struct PublishedFigure: Sendable, Equatable {
  package let id: String
  /// What groups the figures of one question; a question's name where it is one of the study's.
  package let set: String
  /// What the number is, such as percent, count, mean, minimum, maximum, base or respondents.
  package let measure: String
  /// The response option, `net:name`, theme, or `*`.
  package let category: String
  /// The number exactly as printed; empty where only a word was printed.
  package let value: String
  package let unit: String
  /// The base as stated; `nil` where none is.
  package let base: Int?
  /// The segment it is about; empty for everyone.
  package let group: String
  /// The quantity word printed instead of a number ("several"); empty where a number is.
  package let quantifier: String
  package let note: String
  /// When it was true, as printed; empty where nothing is said of it.
  package let date: String
  /// The id of the figure that it and others add up to; `nil` where it is no part of one.
  package let partOf: String?

  package init(
    id: String, set: String, measure: String, category: String, value: String, unit: String,
    base: Int?, group: String, quantifier: String, note: String,
    date: String = "", partOf: String? = nil
  ) {
    self.id = id
    self.set = set
    self.measure = measure
    self.category = category
    self.value = value
    self.unit = unit
    self.base = base
    self.group = group
    self.quantifier = quantifier
    self.note = note
    self.date = date
    self.partOf = partOf
  }
}
