import Disclosure
import Survey

/// An author's text being read, section by section.
struct ClaimReading {
  private let references: References
  /// Made when the first typed number is met.
  private lazy var printedNumbers = references.printedNumbers()
  private(set) var claims: [Claim] = []
  private(set) var faults: [ClaimFault] = []

  init(_ publication: Publication) { references = References(publication) }

  mutating func section(_ text: ReportText) -> ClaimLedger.Section {
    let lines = [text.heading] + text.paragraphs
    var found: [(paragraph: Int, claim: Found)] = []
    let printed = lines.enumerated().map { place, line in
      printedWords(of: line, isChecked: text.isChecked) { found.append((place, $0)) }
    }
    claims += found.map { place, claim in
      Claim(
        section: printed[0], paragraph: place, reference: claim.reference, printed: claim.printed,
        numbers: claim.numbers)
    }
    return ClaimLedger.Section(heading: printed[0], paragraphs: Array(printed.dropFirst()))
  }

  /// What is found in a line before the section's heading is known.
  private struct Found {
    let reference: String
    let printed: String
    let numbers: [ClaimedNumber]
  }

  private mutating func printedWords(
    of line: ReportText.Paragraph, isChecked: Bool, _ note: (Found) -> Void
  ) -> String {
    var printed = ""
    for (piece, offset) in ClaimedText(line.text).pieces {
      switch piece {
      case .words(let words):
        printed += words
        guard isChecked else { continue }
        for typed in TypedNumber.all(in: words) {
          check(typed, at: line.place(at: offset + typed.offset), note)
        }
      case .typed(let words):
        printed += words
        note(Found(reference: "\"\(words)\"", printed: words, numbers: []))
      case .reference(let name):
        printed += resolve(name, at: line.place(at: offset), note)
      case .fault(let reason):
        faults.append(ClaimFault(reason: reason, place: line.place(at: offset)))
      }
    }
    return printed.onOneLine
  }

  private mutating func resolve(
    _ name: String, at place: StudyFilePlace, _ note: (Found) -> Void
  ) -> String {
    switch references.number(of: name) {
    case .success(let number):
      note(Found(reference: name, printed: number.printed, numbers: [number]))
      return number.printed
    case .failure(let reason):
      faults.append(ClaimFault(reason: reason, place: place))
      return ""
    }
  }

  private mutating func check(
    _ typed: TypedNumber, at place: StudyFilePlace, _ note: (Found) -> Void
  ) {
    let found = backing(of: typed.printed, typed)
    guard found.isEmpty else {
      note(Found(reference: "", printed: typed.asTyped, numbers: found))
      return
    }
    let plain = typed.text.replacing(",", with: "").replacing("\u{2212}", with: "-")
    let usual = DecimalNumber(plain)?.shortest.printed
    let isPrinted = usual.map { !backing(of: $0, typed).isEmpty } == true
    let reason = ClaimFault.Reason.typed(typed.asTyped, printedAs: isPrinted ? usual : nil)
    faults.append(ClaimFault(reason: reason, place: place))
  }

  /// The findings that print a number so; where some have it as their own number, those alone.
  private mutating func backing(of words: String, _ typed: TypedNumber) -> [ClaimedNumber] {
    let alike = (printedNumbers[words] ?? []).filter { !typed.hasPercentSign || $0.isPercentage }
    let own = alike.filter { $0.part == .value }
    return own.isEmpty ? alike : own
  }
}
