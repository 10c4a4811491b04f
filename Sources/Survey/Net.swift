/// Options counted as one: whoever gave any of them.
package struct Net: Sendable, Equatable {
  package let name: String
  package let label: String
  /// Places of its options in the option list.
  package let members: [Int]

  package init(name: String, label: String, members: [Int]) {
    self.name = name
    self.label = label
    self.members = members
  }
}
