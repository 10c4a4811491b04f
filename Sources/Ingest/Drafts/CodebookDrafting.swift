import Survey

/// Makes a codebook of an export's header, what stands in its columns, and the files beside it.
struct CodebookDrafting {
  let header: ExportHeader
  let profile: ExportProfile
  let labels: ExportLabels
  let habits: CellHabits
  private var names = DraftNames()
  private(set) var questions: [QuestionDraft] = []
  /// Columns without a question, each with the reason, in the order of the file.
  private(set) var unread: [(column: String, reason: String)] = []

  init(
    _ header: ExportHeader, _ profile: ExportProfile, _ labels: ExportLabels, _ habits: CellHabits
  ) {
    self.header = header
    self.profile = profile
    self.labels = labels
    self.habits = habits
    draft()
    questions = questions.withSharedSteps
  }

  private mutating func draft() {
    var blocks = Dictionary(
      uniqueKeysWithValues: header.blocks.map { ($0.name, $0.fields) })
    for (field, column) in header.columns.enumerated() {
      guard column.role == .answer || column.role == .writtenIn else {
        unread.append((column.name, column.role.reason))
        continue
      }
      if let entry = labels.entries[column.name], let personal = entry.personal {
        unread.append((column.name, "personal (\(personal.rawValue)), as the file beside it says"))
      } else if let block = column.block, header.columns.isBlock(block) {
        if let fields = blocks.removeValue(forKey: block) { draft(block, fields) }
      } else if column.role == .writtenIn {
        unread.append((column.name, "what was written in beside an option"))
      } else {
        draftColumn(field, text: column.text, part: column.part)
      }
    }
  }

  /// One question of one column.
  private mutating func draftColumn(
    _ field: Int, text: String, part: String?, shared: [String]? = nil
  ) {
    let column = header.columns[field]
    let profile = profile.columns[field]
    guard profile.filled > 0 else {
      return unread.append((column.name, "no answer in it"))
    }
    let entry = labels.entry(of: column)
    let words = [entry?.text ?? "", text].first { !$0.isEmpty } ?? column.name
    var draft = QuestionDraft(
      name: "", text: part.map { words == $0 ? words : "\(words): \($0)" } ?? words, kind: .text,
      layout: .column(column.name))
    if let entry, !entry.options.isEmpty {
      draft.takeLabels(entry, profile, habits)
    } else if entry?.kind == .text || entry?.kind == .date {
      return unread.append((column.name, "free text or a date, as the file beside it says"))
    } else {
      draft.takeGuess(profile, habits, shared: shared)
    }
    if let note = entry?.note, !note.isEmpty { draft.comments.append(note) }
    guard draft.isTabulated else {
      return unread.append((column.name, draft.comments.first ?? "respondents' own words"))
    }
    draft.comments.append("\(profile.filled) of \(self.profile.rows) rows hold an answer")
    draft.name = names.question(column.name)
    questions.append(draft)
  }

  /// The question or questions of a block of columns.
  private mutating func draft(_ block: String, _ fields: [Int]) {
    let own = fields.filter { header.columns[$0].role == .answer || isOption($0) }
    let written = fields.filter { !own.contains($0) }
    let guess = BlockGuess(
      own.map { header.columns[$0] }, own.map { profile.columns[$0] },
      repeats: profile.repeats[block] ?? 0, habits: habits)
    switch guess {
    case .options, .namedOptions: draftOptions(block, own, written, guess)
    case .ranks: draftRanks(block, own, written)
    case .itemsOfRanks: draftItemsOfRanks(block, own, written)
    case .items:
      let union = own.flatMap { profile.columns[$0].texts }
      let shared = union.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      for field in own {
        draftColumn(
          field, text: header.columns[field].text, part: header.columns[field].part,
          shared: shared)
      }
      for field in written {
        unread.append((header.columns[field].name, "what was written in beside an option"))
      }
    }
  }

  /// Whether a column that is called like one for write-ins holds nothing but its own option.
  private func isOption(_ field: Int) -> Bool {
    guard let part = header.columns[field].part else { return false }
    return profile.columns[field].texts == [part.tidied]
  }

  /// A ranking with a column an item.
  private mutating func draftRanks(_ block: String, _ own: [Int], _ written: [Int]) {
    var draft = ranking(block, own, written)
    draft.layout = .rankColumns(own.map { header.columns[$0].name })
    draft.options = own.map { option($0, labels.entries[block], isNamed: false) }.withDistinctLabels
    draft.comments = ["one column an item, which holds its rank"]
    questions.append(draft)
  }

  /// A ranking with a column a rank.
  private mutating func draftItemsOfRanks(_ block: String, _ own: [Int], _ written: [Int]) {
    var draft = ranking(block, own, written)
    draft.layout = .ranks(own.map { header.columns[$0].name })
    let texts = own.flatMap { profile.columns[$0].without(habits.missing).texts }
    draft.options =
      OptionOrder.ordered(texts.eachOnce).options.map { value in
        let entry = labels.entries[block]?.options.first { $0.value == value }
        return ResponseOption(value: value, label: entry?.label ?? value)
      }.withDistinctLabels
    draft.missing = habits.missing.filter { missing in
      own.contains { profile.columns[$0].texts.contains(missing) }
    }
    draft.comments = ["one column a rank, which holds the item that has it"]
    questions.append(draft)
  }

  private mutating func ranking(_ block: String, _ own: [Int], _ written: [Int]) -> QuestionDraft {
    for field in written {
      unread.append((header.columns[field].name, "what was written in beside an option"))
    }
    let text = [labels.entries[block]?.text ?? "", header.columns[own[0]].text]
      .first { !$0.isEmpty }
    return QuestionDraft(
      name: names.question(block), text: text ?? block, kind: .ranking, layout: .column(""))
  }

  private mutating func draftOptions(
    _ block: String, _ own: [Int], _ written: [Int], _ guess: BlockGuess
  ) {
    guard own.contains(where: { profile.columns[$0].filled > 0 }) else {
      for field in own { unread.append((header.columns[field].name, "no answer in it")) }
      return
    }
    let entry = labels.entries[block]
    let isNamed = guess == .namedOptions && areDistinct(own + written.prefix(1), entry)
    let takesWords = isNamed || habits.otherHoldsWords
    let fields = own + (takesWords ? written.prefix(1) : [])
    let text = [entry?.text ?? "", header.columns[own[0]].text].first { !$0.isEmpty }
    var draft = QuestionDraft(
      name: names.question(block), text: text ?? block, kind: .multiple, layout: .column(""))
    draft.options =
      fields.map { option($0, entry, isNamed: isNamed) }
      .withDistinctValues.withDistinctLabels
    let texts = Set(own.flatMap { profile.columns[$0].texts })
    // Options of the same words can't name themselves: the words only say that one was chosen.
    let marks =
      guess == .namedOptions && !isNamed
      ? .options(chosen: texts.sorted(), notChosen: [""]) : guess
    draft.take(marks, fields.map { header.columns[$0].name })
    draft.missing = guess == .namedOptions ? [] : habits.missing.filter(texts.contains)
    if takesWords, !written.isEmpty { draft.writeIns = draft.options.last?.value }
    for field in written.dropFirst(takesWords ? 1 : 0) {
      unread.append((header.columns[field].name, "what was written in beside an option"))
    }
    if let note = entry?.note, !note.isEmpty { draft.comments.append(note) }
    questions.append(draft)
  }

  /// Whether no two columns have an option of the same words.
  private func areDistinct(_ fields: [Int], _ entry: ExportLabels.Entry?) -> Bool {
    let values = fields.map { option($0, entry, isNamed: true).value }
    return Set(values).count == values.count
  }

  /// The option that a column is for.
  private func option(
    _ field: Int, _ entry: ExportLabels.Entry?, isNamed: Bool
  ) -> ResponseOption {
    let column = header.columns[field]
    let part = column.part ?? column.name
    let stands = profile.columns[field].texts.first
    let value = isNamed && column.role == .answer ? stands ?? part : part
    let label = entry?.options.first { $0.value == part }?.label
    return ResponseOption(value: value, label: label ?? (isNamed ? value : part))
  }
}

extension [ExportColumn] {
  /// Whether a name is shared by columns that are options, items or ranks of one question.
  fileprivate func isBlock(_ block: String) -> Bool {
    contains { $0.block == block && $0.role == .answer && $0.part != nil }
  }
}

extension ExportColumn.Role {
  /// Why a column has no question.
  var reason: String {
    switch self {
    case .answer: ""
    case .writtenIn: "what was written in beside an option"
    case .responseID: "the response's own name or number"
    case .administration: "how and when the response came about"
    case .personal(let detail): "personal (\(detail.rawValue)), left out"
    case .machineMade: "made by the platform, answered by nobody"
    case .nameless: "it has no heading of its own; give it one to read it"
    case .stem: "a stem or a text; the answers stand in other columns"
    }
  }
}
