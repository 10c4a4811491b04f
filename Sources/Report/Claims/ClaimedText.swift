/// A paragraph cut into the author's words and what stands between double braces.
struct ClaimedText {
  enum Piece: Equatable {
    case words(String)
    /// What a reference names.
    case reference(String)
    /// Words between quotes between braces, which are printed as they are.
    case typed(String)
    case fault(ClaimFault.Reason)
  }

  /// Each piece with its first character's place in the text, counted from 0 in Unicode scalars.
  private(set) var pieces: [(piece: Piece, offset: Int)] = []
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var place = 0
    while let (begin, isOpening) = braces(from: place) {
      addWords(place..<begin)
      place = isOpening ? addReference(at: begin) : addFault(.noBeginning, at: begin)
    }
    addWords(place..<scalars.count)
  }

  /// The next two braces that open or close.
  private func braces(from start: Int) -> (place: Int, isOpening: Bool)? {
    for place in start..<max(start, scalars.count - 1) {
      if isPair("{", at: place) { return (place, true) }
      if isPair("}", at: place) { return (place, false) }
    }
    return nil
  }

  private func isPair(_ brace: Unicode.Scalar, at place: Int) -> Bool {
    place + 1 < scalars.count && scalars[place] == brace && scalars[place + 1] == brace
  }

  private mutating func addWords(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append((.words(text(range)), range.lowerBound))
  }

  private mutating func addFault(_ reason: ClaimFault.Reason, at place: Int) -> Int {
    pieces.append((.fault(reason), place))
    return place + 2
  }

  /// Adds what begins at two braces; hands back where the text goes on.
  private mutating func addReference(at begin: Int) -> Int {
    let inside = begin + 2
    guard let end = end(from: inside) else { return addFault(.noEnd, at: begin) }
    let name = text(inside..<end).trimmed
    if name.isEmpty {
      pieces.append((.fault(.empty), begin))
    } else if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
      pieces.append((.typed(String(name.dropFirst().dropLast())), begin))
    } else {
      pieces.append((.reference(name), begin))
    }
    return end + 2
  }

  /// Where the braces close that opened before `start`; quoted words may hold braces.
  private func end(from start: Int) -> Int? {
    var place = start
    while place < scalars.count, scalars[place] == " " { place += 1 }
    if place < scalars.count, scalars[place] == "\"" {
      place = scalars[(place + 1)...].firstIndex(of: "\"") ?? place
    }
    while place < scalars.count {
      if isPair("}", at: place) { return place }
      if isPair("{", at: place) { return nil }
      place += 1
    }
    return nil
  }

  /// The text of a stretch, with line breaks as spaces.
  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] { text.append(scalar == "\n" ? " " : scalar) }
    return String(text)
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
