import Survey

/// How the columns of a multiple response say that an option was chosen.
enum ChoiceMarks {
  /// With the same words in each.
  case words(chosen: [String], notChosen: [String])
  /// With the option's own value.
  case names(OptionList)

  /// What a cell of an option's column says; `nil` for a text that says neither.
  ///
  /// Any text in the column of the option for written-in answers says that it was chosen.
  func isChosen(_ text: String, option: Int, writeIns: Int?, _ cells: CellText) -> Bool? {
    switch self {
    case .words(let chosen, let notChosen):
      if chosen.contains(where: { cells($0) == text }) { return true }
      if notChosen.contains(where: { cells($0) == text }) { return false }
      return option == writeIns && !text.isEmpty ? true : nil
    case .names(let list):
      return option == writeIns || cells(list.options[option].value) == text ? true : nil
    }
  }

  /// Words that have to be told apart, besides missing values.
  var count: Int {
    switch self {
    case .words(let chosen, let notChosen): chosen.count + notChosen.count
    case .names(let list): list.options.count
    }
  }

  /// Whether every column has the same words; where they are the option's own, an empty cell is the
  /// usual way to say that it wasn't chosen.
  var areTheSameInEach: Bool {
    switch self {
    case .words: true
    case .names: false
    }
  }
}
