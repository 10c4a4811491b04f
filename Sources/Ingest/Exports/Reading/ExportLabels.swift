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
}
