extension ClaimedText {
  /// Whether the piece, which is a reference or quoted words, makes one number with what touches it.
  ///
  /// A digit may touch it, with or without a point or comma between, a minus before it or before digits
  /// after it, or the reference before it.
  func isGlued(at index: Int) -> Bool {
    let before = index > 0 ? pieces[index - 1].piece : nil
    let after = index + 1 < pieces.count ? pieces[index + 1].piece : nil
    if case .words(let words) = after, words.beginsWithinNumber { return true }
    guard case .words(let words) = before else { return before?.isReference == true }
    if words.endsWithinNumber { return true }
    return index > 1 && pieces[index - 2].piece.isReference
      && words.unicodeScalars.allSatisfy { $0.isSeparator || $0.isInvisible }
  }
}

extension ClaimedText.Piece {
  fileprivate var isReference: Bool {
    switch self {
    case .reference, .typed: true
    case .words, .fault: false
    }
  }
}

extension String {
  /// Whether it begins with a digit, or with a minus, point or comma before one.
  fileprivate var beginsWithinNumber: Bool {
    var rest = unicodeScalars.lazy.filter { !$0.isInvisible }.makeIterator()
    var next = rest.next()
    if next?.isMinus == true { next = rest.next() }
    if next?.isSeparator == true { next = rest.next() }
    return next?.isDigit == true
  }

  /// Whether it ends with a digit or a minus, or with a point or comma after a digit or alone.
  fileprivate var endsWithinNumber: Bool {
    var rest = unicodeScalars.reversed().lazy.filter { !$0.isInvisible }.makeIterator()
    guard let last = rest.next() else { return false }
    guard last.isSeparator else { return last.isDigit || last.isMinus }
    let earlier = rest.next()
    return earlier?.isDigit == true || last.isPoint && earlier?.isBlank != false
  }
}
