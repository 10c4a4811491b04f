/// A named subset of the respondents.
package struct Segment: Sendable, Equatable {
  package let name: String
  package let condition: Condition

  package init(name: String, condition: Condition) {
    self.name = name
    self.condition = condition
  }
}
