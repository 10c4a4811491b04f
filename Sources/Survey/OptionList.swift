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
