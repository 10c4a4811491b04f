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
    let text = ClaimedText(line.text)
    for (index, (piece, offset)) in text.pieces.enumerated() {
      switch piece {
      case .words(let words):
        printed += words
        guard isChecked else { continue }
        for typed in TypedNumber.all(in: words) {
          check(typed, at: line.place(at: offset + typed.offset), note)
        }
      case .typed(let words):
        if isChecked { checkIsFree(index, of: text, "\"\(words)\"", at: line.place(at: offset)) }
        printed += words
        note(Found(reference: "\"\(words)\"", printed: words, numbers: []))
      case .reference(let name):
        if isChecked { checkIsFree(index, of: text, name, at: line.place(at: offset)) }
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
    let found = backing(typed)
    guard found.isEmpty else {
      let isFew = typed.isBracketed && found.allSatisfy { $0.marker == .fewRespondents }
      note(
        Found(reference: "", printed: isFew ? "(\(typed.asTyped))" : typed.asTyped, numbers: found))
      return
    }
    let usual = typed.usual.flatMap { numbers(typed, $0.printed).first?.printed }
    faults.append(ClaimFault(reason: .typed(typed.asTyped, printedAs: usual), place: place))
  }

  /// Tells a reference that makes one number with what touches it.
  private mutating func checkIsFree(
    _ index: Int, of text: ClaimedText, _ reference: String, at place: StudyFilePlace
  ) {
    guard text.isGlued(at: index) else { return }
    faults.append(ClaimFault(reason: .glued(reference), place: place))
  }

  /// The findings that print a number so, symbol and all; where some have it as their own number, those
  /// alone.
  private mutating func backing(_ typed: TypedNumber) -> [ClaimedNumber] {
    let found = numbers(typed, typed.printed).filter { typed.printedWays.contains($0.printed) }
    let own = found.filter { $0.part == .value }
    return own.isEmpty ? found : own
  }

  /// The findings that have a number in such words, whatever symbol stands with it or in its place.
  private mutating func numbers(_ typed: TypedNumber, _ words: String) -> [ClaimedNumber] {
    (printedNumbers[words] ?? []).filter { !typed.ending.saysPercent || $0.isPercentage }
  }
}
