import Survey
import Yams

enum BandKey: String, CaseIterable {
  case label, from, under
}

extension StudyFileReader {
  /// The key of the question that bands or groups are of, beside which nothing else may be named so.
  static let ofKey = "of"

  /// Bands of a number or a date; whoever lies in none of them counts as having given no answer.
  mutating func bands(_ entry: Entry, _ known: Codebook) -> Made? {
    let all = entries(entry.value, of: "'bands'")
    let named = all.first { $0.name == Self.ofKey }
    guard let (question, node) = source(named, of: "'bands'", in: entry.key, known) else {
      return nil
    }
    guard let reading = NumberReading(of: question.kind) else {
      fault(
        "bands are of numbers or days, and '\(question.id.name)' has none", at: node,
        remedy: "name a question of type number or date, or put options together with 'groups'")
      return nil
    }
    let read = all.filter { $0.name != Self.ofKey }.map { ($0, band($0, reading)) }
    guard !read.isEmpty else {
      fault(
        "'bands' names no band", at: entry.key, remedy: "add 'name: {label: …, from: …, under: …}'")
      return nil
    }
    faultOverlaps(read.map { ($0, $1.band) })
    let options = read.map(\.1.option)
    faultRepeatedLabels(options, at: entry)
    return (
      .single(OptionList(options: options)), .bands(of: question.id, read.map(\.1.band))
    )
  }

  private mutating func band(
    _ entry: Entry, _ reading: NumberReading
  ) -> (option: ResponseOption, band: Derivation.Band) {
    let what = "the band '\(entry.name)'"
    let fields = fields(entry.value, of: what, BandKey.self)
    let option = derivedOption(entry, label: fields[.label], what)
    let from = limit(fields[.from], reading)
    let under = limit(fields[.under], reading)
    if fields[.from] == nil, fields[.under] == nil {
      fault("\(what) has no limit", at: entry.key, remedy: "add 'from', 'under' or both")
    }
    if let from, let under, under.difference(from: from) <= 0 {
      fault(
        "\(what) is empty: it begins where it ends or later", at: fields[.under]?.value,
        remedy: "'from' is the lowest in the band, 'under' the lowest beyond it")
    }
    return (option, Derivation.Band(from: from, under: under))
  }

  private mutating func limit(_ entry: Entry?, _ reading: NumberReading) -> DecimalNumber? {
    guard let entry, let word = text(entry.value, of: "'\(entry.name)'") else { return nil }
    if let number = reading(word) { return number }
    let form =
      switch reading {
      case .decimal: "a number belongs"
      case .day: "a day as yyyy-mm-dd belongs"
      }
    fault("'\(entry.name)' is '\(word.shortened)' where \(form)", at: entry.value)
    return nil
  }

  private mutating func faultOverlaps(_ bands: [(entry: Entry, band: Derivation.Band)]) {
    for (place, later) in bands.enumerated() {
      guard let earlier = bands[..<place].first(where: { $0.band.overlaps(later.band) }) else {
        continue
      }
      fault(
        "the bands '\(earlier.entry.name)' and '\(later.entry.name)' overlap", at: later.entry.key,
        remedy: "begin one of them where the other ends: 'under: 5' and 'from: 5' leave no gap")
    }
  }

  /// An option of a derived question.
  mutating func derivedOption(
    _ entry: Entry, label: Entry?, _ what: String
  ) -> ResponseOption {
    faultRowWord(entry)
    let label = required(label, "the label of \(what)", in: entry.key)
    return ResponseOption(value: entry.name, label: label ?? "")
  }
}

extension Derivation.Band {
  /// Whether some number lies in both.
  fileprivate func overlaps(_ other: Derivation.Band) -> Bool {
    begins(before: other.under) && other.begins(before: under)
  }

  private func begins(before end: DecimalNumber?) -> Bool {
    guard let from, let end else { return true }
    return end.difference(from: from) > 0
  }
}

extension NumberReading {
  /// How limits are written for a question's bands; `nil` where it has no numbers.
  fileprivate init?(of kind: Question.Kind) {
    switch kind {
    case .number: self = .decimal
    case .date: self = .day
    case .single, .scale, .nps, .multiple, .ranking, .text: return nil
    }
  }
}
