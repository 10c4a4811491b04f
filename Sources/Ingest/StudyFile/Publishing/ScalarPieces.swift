import Survey
import Yams

/// Goes along a scalar's text and its source side by side, to tell where each piece stands.
struct ScalarPieces {
  typealias Piece = ReportText.Paragraph.Piece

  private let lines: [[Unicode.Scalar]]
  private let style: Node.Scalar.Style
  /// Both counted from 0.
  private var line: Int
  private var column: Int
  private var pieces: [Piece] = []

  /// The pieces of a scalar that begins at `mark`; none where its source writes some character
  /// otherwise, as an escape in double quotes does.
  static func pieces(of scalar: Node.Scalar, at mark: Mark, in lines: [Substring]) -> [Piece] {
    var walk = ScalarPieces(scalar.style, at: mark, in: lines)
    return walk.follow(scalar.string) ? walk.pieces : []
  }

  private init(_ style: Node.Scalar.Style, at mark: Mark, in lines: [Substring]) {
    self.style = style
    self.lines = lines.map { Array($0.unicodeScalars) }
    line = mark.line - 1
    column = mark.column - 1
    switch style {
    case .singleQuoted, .doubleQuoted: column += 1
    case .literal, .folded:
      line += 1
      column = 0
      skipBlanks()
    case .any, .plain: break
    }
  }

  private mutating func follow(_ text: String) -> Bool {
    var next: (line: Int, column: Int)?
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar.isBlank {
        skipBlanks()
        continue
      }
      guard meets(scalar) else { return false }
      if next?.line != line || next?.column != column {
        let place = StudyFilePlace(line: line + 1, column: column + 1)
        pieces.append(Piece(offset: offset, place: place))
      }
      column += 1
      next = (line, column)
    }
    return true
  }

  /// Whether the character stands next in the source, once its escape is passed by.
  private mutating func meets(_ scalar: Unicode.Scalar) -> Bool {
    let isEscape =
      style == .singleQuoted && source == "'" || style == .doubleQuoted && source == "\\"
    if isEscape { column += 1 }
    return source == scalar
  }

  /// The character that stands next; `nil` at the end of a line.
  private var source: Unicode.Scalar? {
    guard lines.indices.contains(line), lines[line].indices.contains(column) else { return nil }
    return lines[line][column]
  }

  private mutating func skipBlanks() {
    while line < lines.count, source?.isBlank ?? true {
      if source == nil {
        line += 1
        column = 0
      } else {
        column += 1
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\n" || self == "\t" }
}
