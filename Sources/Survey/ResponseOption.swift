/// An allowed answer: its value in the file, its label in print.
package struct ResponseOption: Sendable, Equatable {
  package let value: String
  package let label: String

  package init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}
