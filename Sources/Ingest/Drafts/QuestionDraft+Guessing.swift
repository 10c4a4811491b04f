import Survey

extension QuestionDraft {
  /// Takes the options that a file beside the export gives, and those that only the export has.
  mutating func takeLabels(
    _ entry: ExportLabels.Entry, _ profile: ColumnProfile, _ habits: CellHabits
  ) {
    kind = entry.kind == .multiple ? .multiple : .single
    missing = habits.missing.filter(profile.texts.contains) + entry.missing(among: profile.texts)
    let known = entry.options(among: profile.texts)
    let unknown = profile.texts.filter { entry.label(of: $0) == nil && !missing.contains($0) }
    options =
      (known + unknown.map { ResponseOption(value: $0, label: "\($0) (no label)") })
      .withDistinctLabels
    let order = OptionOrder.ordered(known.map(\.label))
    if kind == .single, order.ground == .scale { kind = .scale }
    unlabelled = unknown
    if !unknown.isEmpty {
      comments.append(
        "\(unknown.count) of its values are on no label list: \(unknown.listed())")
    }
  }

  /// Takes what the cells look like.
  ///
  /// Items that share their options are given all of them, whichever occur in the item's own column.
  mutating func takeGuess(
    _ profile: ColumnProfile, _ habits: CellHabits, shared: [String]?
  ) {
    missing = habits.missing.filter(profile.texts.contains)
    let answers = profile.without(habits.missing)
    if let joined = habits.joins.lazy.compactMap({ JoinedCellsGuess(answers, separator: $0) }).first
    {
      return take(joined)
    }
    let whole = answers.including((shared ?? []).filter { !habits.missing.contains($0) })
    let guess = ColumnGuess(whole, areCoded: habits.codesOptions)
    kind = guess.kind
    steps = guess.steps
    options = guess.options.withDistinctLabels
    comments.append(guess.reason)
    takeWriteIns(guess.writtenIn)
    let absent = ["NA", "N/A", "n/a", "Not applicable"].filter { value in
      options.contains { $0.value == value }
    }
    if !absent.isEmpty {
      comments.append(
        "'\(absent.listed())' counts as an answer; name it under 'missing' if it is none")
    }
  }

  private mutating func take(_ joined: JoinedCellsGuess) {
    kind = .multiple
    if case .column(let name) = layout { layout = .separated(name, separator: joined.separator) }
    options = joined.options.map { ResponseOption(value: $0, label: $0) }
    comments.append("several answers in a cell, joined by '\(joined.separator)'")
    takeWriteIns(joined.writtenIn)
  }

  /// Takes an option for what so many cells hold besides the others.
  private mutating func takeWriteIns(_ cells: Int) {
    guard cells > 0 else { return }
    let other = Self.otherOption(beside: options)
    if !options.contains(other) { options.append(other) }
    writeIns = other.value
    comments.append("\(cells) cells hold a text that is no option: it counts as '\(other.label)'")
  }

  private static func otherOption(beside options: [ResponseOption]) -> ResponseOption {
    options.first { ["other", "others"].contains($0.label.lowercased()) }
      ?? ResponseOption(value: "written in", label: "Something else, written in")
  }
}

extension ColumnProfile {
  /// The profile without texts that stand for no answer.
  func without(_ missing: [String]) -> ColumnProfile {
    guard !missing.isEmpty, !isCut else { return self }
    var rest = ColumnProfile()
    for (text, count) in zip(texts, counts) where !missing.contains(text) {
      for _ in 0..<count { rest.note(text) }
    }
    return rest
  }
}

extension [ResponseOption] {
  /// The options with values that tell them apart: one that stands again is followed by its number.
  var withDistinctValues: [ResponseOption] {
    var met: [String: Int] = [:]
    return map { option in
      met[option.value, default: 0] += 1
      let number = met[option.value] ?? 1
      return number == 1
        ? option
        : ResponseOption(
          value: "\(option.value) (\(number))", label: "\(option.label) (\(number))")
    }
  }

  /// The options with labels that tell them apart: one that stands twice is followed by its value.
  var withDistinctLabels: [ResponseOption] {
    let counts = Dictionary(grouping: self, by: \.label).mapValues(\.count)
    return map { option in
      (counts[option.label] ?? 0) > 1 && option.label != option.value
        ? ResponseOption(value: option.value, label: "\(option.label) (\(option.value))") : option
    }
  }
}

extension QuestionDraft {
  /// Takes the columns of a question's options, in their order.
  mutating func take(_ guess: BlockGuess, _ columns: [String]) {
    if case .options(let chosen, let notChosen) = guess {
      layout = .columns(columns, chosen: chosen, notChosen: notChosen)
      noneIsUnanswered = true
      comments.append("one column an option; a row without any chosen option counts as unanswered")
    } else {
      layout = .namedColumns(columns)
      comments.append("one column an option, which holds the option's own words")
    }
  }
}

extension [QuestionDraft] {
  /// The drafts with the same steps for neighbouring scales of numbers: what nobody answered of one
  /// is still a step of it.
  var withSharedSteps: [QuestionDraft] {
    var drafts = self
    var run: [Int] = []
    for place in indices {
      if drafts[place].steps == nil { run = [] } else { run.append(place) }
      let ranges = run.compactMap { drafts[$0].steps }
      guard let least = ranges.map(\.lowerBound).min(), let most = ranges.map(\.upperBound).max()
      else { continue }
      for member in run { drafts[member].take(steps: least...most) }
    }
    return drafts
  }
}

extension QuestionDraft {
  fileprivate mutating func take(steps wider: ClosedRange<Int>) {
    steps = wider
    options = wider.map { ResponseOption(value: String($0), label: String($0)) }
  }
}
