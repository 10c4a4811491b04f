/// Statements put one below the other, all with the same response options.
///
/// Each item is a question of its own in the codebook, so that it can head a banner or be routed on;
/// the battery says that they belong together.
package struct Battery: Sendable, Equatable {
  package let id: Question.ID
  /// The words above the items.
  package let text: String
  /// A short form of the words for table headings; the words themselves where none is given.
  package let label: String
  /// The items, in the order they are printed.
  package let items: [Question.ID]
  /// The response options that all items share, with their scores where they have an order.
  package let options: OptionList

  package init(
    id: Question.ID, text: String, label: String? = nil, items: [Question.ID], options: OptionList
  ) {
    self.id = id
    self.text = text
    self.label = label ?? text
    self.items = items
    self.options = options
  }
}
