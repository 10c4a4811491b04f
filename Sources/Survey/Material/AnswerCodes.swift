/// One small integer a respondent, in one byte while all codes fit and four when they don't.
///
/// Code 0 is "not asked", 1 is "asked, no answer", and 2 + k is the k-th value of the question.
package struct AnswerCodes: Sendable, Equatable {
  @inlinable package static var notAsked: UInt32 { 0 }
  @inlinable package static var missing: UInt32 { 1 }
  @inlinable package static var firstValue: UInt32 { 2 }

  private(set) var narrow: [UInt8] = []
  private(set) var wide: [UInt32] = []
  private(set) var isWide = false

  package init() {}

  /// Takes codes of one byte each.
  init(narrow: [UInt8]) {
    self.narrow = narrow
  }

  /// Takes codes of four bytes each.
  init(wide: [UInt32]) {
    self.wide = wide
    isWide = true
  }

  package var count: Int { isWide ? wide.count : narrow.count }

  /// The code of the option at a place in the option list.
  package static func code(ofOption position: Int) -> UInt32 {
    firstValue + UInt32(position)
  }

  @inline(__always)
  package mutating func append(_ code: UInt32) {
    if !isWide, code <= UInt32(UInt8.max) {
      narrow.append(UInt8(truncatingIfNeeded: code))
    } else {
      appendWide(code)
    }
  }

  @inline(never)
  private mutating func appendWide(_ code: UInt32) {
    if !isWide {
      wide = narrow.map(UInt32.init)
      narrow = []
      isWide = true
    }
    wide.append(code)
  }

  package subscript(respondent: Int) -> UInt32 {
    get { isWide ? wide[respondent] : UInt32(narrow[respondent]) }
    set {
      precondition(newValue <= Self.missing, "only absences are set afterwards")
      if isWide { wide[respondent] = newValue } else { narrow[respondent] = UInt8(newValue) }
    }
  }

  /// How many respondents have a code.
  package func count(of code: UInt32) -> Int {
    isWide
      ? wide.reduce(0) { $0 + ($1 == code ? 1 : 0) }
      : narrow.reduce(0) { $0 + ($1 == UInt8(truncatingIfNeeded: code) ? 1 : 0) }
  }

  /// Hands each respondent's code over, in order.
  @inline(__always)
  package func forEach(_ body: (_ respondent: Int, _ code: Int) -> Void) {
    if isWide {
      for respondent in wide.indices { body(respondent, Int(wide[respondent])) }
    } else {
      for respondent in narrow.indices { body(respondent, Int(narrow[respondent])) }
    }
  }
}
