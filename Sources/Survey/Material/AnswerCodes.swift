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
    if !isWide { widen() }
    wide.append(code)
  }

  /// Adds the codes of several respondents, each of which fits in a byte.
  package mutating func append(_ codes: ArraySlice<UInt8>) {
    if isWide { wide += codes.map(UInt32.init) } else { narrow += codes }
  }

  /// Adds the codes of other respondents.
  package mutating func append(_ later: AnswerCodes) {
    guard later.isWide else { return append(later.narrow[...]) }
    if !isWide { widen() }
    wide += later.wide
  }

  package mutating func removeAll() {
    narrow.removeAll(keepingCapacity: true)
    wide.removeAll(keepingCapacity: true)
    isWide = false
  }

  /// Makes room for the codes of so many respondents.
  package mutating func reserve(_ count: Int) {
    if isWide { wide.reserveCapacity(count) } else { narrow.reserveCapacity(count) }
  }

  private mutating func widen() {
    wide = narrow.map(UInt32.init)
    narrow = []
    isWide = true
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
      : UInt8(exactly: code).map { code in narrow.reduce(0) { $0 + ($1 == code ? 1 : 0) } } ?? 0
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
