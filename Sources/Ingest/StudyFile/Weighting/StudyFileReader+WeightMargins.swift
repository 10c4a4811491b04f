import Survey
import Yams

extension StudyFileReader {
  /// The most digits of a total.
  static let totalDigits = 15

  /// The totals that weights are fitted to, a question each.
  mutating func margins(_ entry: Entry, _ codebook: Codebook) -> [Margin] {
    let named = entries(entry.value, of: "'\(entry.name)'")
    if entry.value.mapping?.isEmpty == true {
      fault(
        "'\(entry.name)' names no question", at: entry.key,
        remedy: "write '{question: {option: total, …}}', or '{question: file.csv}'")
    }
    let margins = named.compactMap { item in margin(item, codebook).map { ($0, item) } }
    faultDifferentTotals(margins)
    return margins.map(\.0)
  }

  private mutating func margin(_ entry: Entry, _ codebook: Codebook) -> Margin? {
    guard let question = codebook.question(named: entry.name) else {
      unknown("question", entry.name, at: entry.key, among: codebook.questions.map(\.id.name))
      return nil
    }
    guard let list = question.optionList, !question.isMultipleResponse else {
      fault(
        "weights are fitted to the answers to questions with one answer each; '\(entry.name)' has"
          + " not", at: entry.key,
        remedy: "name a question of type single, scale or nps, or one derived")
      return nil
    }
    let origin: Margin.Origin
    if entry.value.mapping != nil {
      guard let totals = totals(entry, list) else { return nil }
      origin = .stated(totals)
    } else {
      guard let file = required(entry, "the file with the totals of '\(entry.name)'", in: entry.key)
      else { return nil }
      faultPath(file, at: entry.value)
      origin = .file(file)
    }
    return Margin(question: question.id, origin: origin, place: place(of: entry))
  }

  /// The totals as they are stated, in the options' order; `nil` after a fault.
  private mutating func totals(_ entry: Entry, _ list: OptionList) -> [DecimalNumber]? {
    let faultsBefore = diagnostics.count
    var totals = [DecimalNumber?](repeating: nil, count: list.options.count)
    for item in entries(entry.value, of: "the totals of '\(entry.name)'") {
      guard let place = position(of: item.name, at: item.key, in: list) else { continue }
      totals[place] = total(item)
    }
    guard diagnostics.count == faultsBefore else { return nil }
    let without = zip(list.options, totals).filter { $1 == nil }.map(\.0.value)
    guard without.isEmpty else {
      fault(
        "the totals of '\(entry.name)' say nothing of \(without.map { "'\($0)'" }.listed())",
        at: entry.key, remedy: "give every option its total, 0 for one that nobody has")
      return nil
    }
    let found = totals.compactMap(\.self)
    guard found.contains(where: { $0.units > 0 }) else {
      fault("the totals of '\(entry.name)' are all zero", at: entry.key)
      return nil
    }
    return found
  }

  private mutating func total(_ entry: Entry) -> DecimalNumber? {
    let what = "the total of '\(entry.name)'"
    guard let number = number(entry, of: what, digits: Self.totalDigits) else { return nil }
    guard number.units >= 0 else {
      fault("\(what) is \(number), below zero", at: entry.value)
      return nil
    }
    return number
  }

  /// Notes margins of one population that add to different totals, of those stated here.
  private mutating func faultDifferentTotals(_ margins: [(margin: Margin, entry: Entry)]) {
    let stated = margins.compactMap { margin, entry in
      if case .stated(let totals) = margin.origin { (entry, totals.sum) } else { nil }
    }
    guard let (first, total) = stated.first else { return }
    for (entry, other) in stated.dropFirst() where other.difference(from: total) != 0 {
      fault(
        "the totals of '\(first.name)' add to \(total), and those of '\(entry.name)' to \(other)",
        at: entry.key, remedy: Self.rescaling)
    }
  }

  /// What to do about margins that add to different totals.
  static let rescaling =
    "rescale one of them: multiply its totals by the other's sum and divide them by its own"
}
