import Survey
import Testing

@testable import Analysis

/// A table of published figures with a name that says what it is.
struct FiguresTable: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let figures: [PublishedFigure]

  init(_ name: String, _ figures: [PublishedFigure]) {
    testDescription = name
    self.figures = figures
  }

  func checks(_ standing: FigureAudit.Standing) -> [FigureAudit.Check] {
    FigureAudit(of: figures).checks(standing)
  }
}
