import Survey
import Yams

enum NetKey: String, CaseIterable {
  case label, of
}

extension StudyFileReader {
  /// Words that name rows of the report's own beside those of options.
  private static let rowWords = ["*", "missing", "not_asked"]

  /// The options of a closed question, with the nets over them.
  mutating func options(
    _ fields: [QuestionKey: Entry], _ what: String, _ question: Entry
  ) -> OptionList {
    guard let entry = fields[.options] else {
      fault(
        "\(what) has no options", at: question.key, remedy: "add 'options: {value: label, …}'")
      return OptionList(options: [])
    }
    let options = entries(entry.value, of: "'options'").map { option($0) }
    if entry.value.mapping?.isEmpty == true { fault("\(what) has no options", at: entry.key) }
    faultRepeatedLabels(options, at: entry)
    let list = OptionList(options: options)
    return OptionList(
      options: options,
      nets: fields[.nets].map { entries($0.value, of: "'nets'").map { net($0, in: list) } } ?? [])
  }

  mutating func faultRepeatedLabels(_ options: [ResponseOption], at entry: Entry) {
    for (place, option) in options.enumerated() where !option.label.isEmpty {
      guard let first = options[..<place].first(where: { $0.label == option.label }) else {
        continue
      }
      fault(
        "the options '\(first.value)' and '\(option.value)' have the same label,"
          + " '\(option.label)', so nobody could tell their rows apart", at: entry.key,
        remedy: "give each a label of its own; options meant as one are a net")
    }
  }

  /// Notes a value that names rows of the report's own.
  mutating func faultRowWord(_ entry: Entry) {
    guard Self.rowWords.contains(entry.name) || entry.name.hasPrefix("net:") else { return }
    fault(
      "the option value '\(entry.name)' is what the report's own tables call a row", at: entry.key,
      remedy: "give the answer another value in the file, or name it under 'missing'")
  }

  private mutating func option(_ entry: Entry) -> ResponseOption {
    faultRowWord(entry)
    let label = required(entry, "the label of the option '\(entry.name)'", in: entry.key)
    return ResponseOption(value: entry.name, label: label ?? "")
  }

  private mutating func net(_ entry: Entry, in list: OptionList) -> Net {
    let what = "the net '\(entry.name)'"
    guard entry.value.mapping != nil else {
      return net(entry, of: entry, label: nil, in: list)
    }
    let fields = fields(entry.value, of: what, NetKey.self)
    let label = optional(fields[.label], "the label of \(what)")
    guard let members = fields[.of] else {
      fault("\(what) doesn't say which options it is of", at: entry.key, remedy: "add 'of: […]'")
      return Net(name: entry.name, label: "", members: [])
    }
    return net(entry, of: members, label: label, in: list)
  }

  private mutating func net(
    _ entry: Entry, of members: Entry, label: String?, in list: OptionList
  ) -> Net {
    Net(
      name: entry.name, label: label ?? "Net: \(entry.name)",
      members: distinctTexts(members, of: "the net '\(entry.name)'")
        .compactMap { position(of: $0.text, at: $0.node, in: list) })
  }

  /// Notes options that no cell could ever be read as.
  mutating func faultUnreadableOptions(_ question: Question, at node: Node?) {
    guard let list = question.optionList ?? question.rankedItems else { return }
    let shared = question.missing.filter { list.position(of: $0) != nil }
    if !shared.isEmpty {
      fault(
        "'\(shared.listed())' of '\(question.id.name)' is an option and a missing value at once",
        at: node, remedy: "take it off one of the two lists")
    }
    switch question.layout {
    case .column, .namedColumns, .ranks, .rankColumns, .derived: return
    case .separated(_, let separator): faultCutOptions(list, question.id, separator, at: node)
    case .columns(_, let chosen, _):
      let absent = chosen.filter(question.missing.contains)
      guard !absent.isEmpty else { return }
      fault(
        "'\(absent.listed())' of '\(question.id.name)' says that an option was chosen, and is a"
          + " missing value at once", at: node, remedy: "take it off one of the two lists")
    }
  }

  private mutating func faultCutOptions(
    _ list: OptionList, _ question: Question.ID, _ separator: String, at node: Node?
  ) {
    for value in list.options.map(\.value) where value.isCut(by: separator) {
      fault(
        "the option '\(value)' of '\(question.name)' can't be read: blanks at either end of an"
          + " answer are dropped, and a separator ('\(separator)') at either end ends it", at: node,
        remedy: "write it without them")
    }
  }
}

extension String {
  /// Whether the text can't be an answer in a cell that is cut at a separator.
  fileprivate func isCut(by separator: String) -> Bool {
    let ends = [" ", separator]
    return ends.contains(where: hasPrefix) || ends.contains(where: hasSuffix)
  }
}
