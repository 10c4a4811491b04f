import Survey

/// What a file beside an export says of its columns: a key, a data dictionary, a list of labels.
struct ExportLabels: Sendable {
  /// What is said of one column, or of a block of columns.
  struct Entry: Sendable {
    /// What an answer is, where the file says so.
    enum Kind: Sendable {
      case single, multiple, number, date, text
    }

    /// The question's words; empty where there are none.
    var text = ""
    /// The values with their labels, in the order of the file; none where it has none.
    var options: [ResponseOption] = []
    /// The values that stand for no answer, where the file says so.
    var missing: [String] = []
    var kind: Kind?
    /// What the column tells of a person, where the file flags it.
    var personal: PersonalDetail?
    /// What else is to know, such as the routing, in the words of the file; empty where nothing is.
    var note = ""
  }

  /// By the name of a column, or of the block that its columns share.
  var entries: [String: Entry] = [:]
  /// What was read, in plain lines: "61 questions and 412 options in the key".
  var account: [String] = []

  /// What is said of a column: under its own name, or under that of the question it is a part of.
  func entry(of column: ExportColumn) -> Entry? {
    entries[column.name] ?? column.block.flatMap { entries[$0] }
  }
}

extension ExportLabels.Entry {
  /// The label of a value; `nil` where the file has none, so that the value stays as it is.
  ///
  /// Numbers are compared as numbers where their texts differ: statistics packages write "1.00"
  /// in one file and "1" in the other.
  func label(of value: String) -> String? {
    options.first { $0.value == value }?.label
      ?? options.first { Self.areSame($0.value, value) }?.label
  }

  /// The options of answers, with their values as an export writes them that holds these texts.
  func options(among texts: [String]) -> [ResponseOption] {
    options.filter { !missing.contains($0.value) }.map { option in
      ResponseOption(value: Self.written(option.value, among: texts), label: option.label)
    }
  }

  /// The values that stand for no answer, as an export writes them that holds these texts.
  func missing(among texts: [String]) -> [String] {
    missing.map { Self.written($0, among: texts) }
  }

  private static func written(_ value: String, among texts: [String]) -> String {
    texts.contains(value) ? value : texts.first { areSame($0, value) } ?? value
  }

  private static func areSame(_ one: String, _ other: String) -> Bool {
    guard let number = DecimalNumber(one)?.shortest else { return false }
    return number == DecimalNumber(other)?.shortest
  }
}
