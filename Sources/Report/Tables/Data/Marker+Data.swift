import Survey

extension Marker {
  /// The symbol in files of data: a spreadsheet takes a number in brackets for one below zero.
  var dataSymbol: String { "[\(rawValue)]" }

  /// What the symbol says where no number stands in brackets.
  var dataMeaning: String {
    self == .fewRespondents ? "rests on few respondents" : meaning
  }
}
