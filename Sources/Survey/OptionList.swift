/// The allowed answers to a closed question, and the nets over them.
package struct OptionList: Sendable, Equatable {
  package let options: [ResponseOption]
  package let nets: [Net]
  /// What each option counts for in a mean, in the options' order, rising or falling all the way;
  /// `nil` where the options have no order.
  package let scores: [DecimalNumber]?

  package init(options: [ResponseOption], nets: [Net] = [], scores: [DecimalNumber]? = nil) {
    self.options = options
    self.nets = nets
    self.scores = scores
  }

  /// The place of the option with that value; `nil` where there is none such.
  package func position(of value: String) -> Int? {
    options.firstIndex { $0.value == value }
  }
}
