/// The allowed answers to a closed question, and the nets over them.
package struct OptionList: Sendable, Equatable {
  package let options: [ResponseOption]
  package let nets: [Net]

  package init(options: [ResponseOption], nets: [Net] = []) {
    self.options = options
    self.nets = nets
  }

  /// The place of the option with that value; `nil` where there is none such.
  package func position(of value: String) -> Int? {
    options.firstIndex { $0.value == value }
  }
}

/// An allowed answer: its value in the file, its label in print.
package struct ResponseOption: Sendable, Equatable {
  package let value: String
  package let label: String

  package init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}

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
