/// The apostrophe that keeps a spreadsheet from taking a text for a formula.
extension String {
  /// The text as a file has it that a spreadsheet may open: with an apostrophe before a sign that
  /// starts a formula, unless it is a number.
  ///
  /// A text that has apostrophes before such a sign gets one more, so that no two texts become one.
  package var withFormulaGuard: String {
    let apostrophes = utf8.prefix { $0 == Self.guardSign }.count
    let isPlain = apostrophes == 0 && DecimalNumber(self) != nil
    return !isPlain && startsFormula(after: apostrophes) ? "'" + self : self
  }

  /// The text that was guarded so; one that wasn't is left as it is.
  package var withoutFormulaGuard: String {
    let apostrophes = utf8.prefix { $0 == Self.guardSign }.count
    let isGuarded = apostrophes > 0 && startsFormula(after: apostrophes)
    return isGuarded ? String(decoding: utf8.dropFirst(), as: UTF8.self) : self
  }

  /// By bytes: a mark that combines with a sign doesn't keep a spreadsheet from working it out.
  private func startsFormula(after apostrophes: Int) -> Bool {
    utf8.dropFirst(apostrophes).first.map(Self.formulaSigns.contains) == true
  }

  private static let guardSign = UInt8(ascii: "'")
  private static let formulaSigns = Array("=+-@\t\r\n".utf8)
}
