import Survey
import TestSupport
import Testing

@testable import Analysis

private func count(_ id: String, _ value: String, _ word: String, _ date: String) -> PublishedFigure
{
  PublishedFigure(id, "registered", "count", "*", value, word: word, date: date)
}

private func repeats(_ figures: [PublishedFigure]) -> [FigureAudit.Check] {
  FigureAudit(of: figures).checks.filter {
    if case .repeated = $0.outcome { true } else { false }
  }
}

/// The three numbers of registered people in a toolkit of Health Education England.
@Test func `bounds of different dates are told beside each other, on a condition`() throws {
  let found = repeats([
    count("T", "233,542", "", "2021-09"), count("A", "233,000", "over", "2021-09"),
    count("B", "187,000", "more than", "2021-07"),
  ])
  #expect(found.map { $0.figures.map(\.id) } == [["T", "A"], ["A", "B"]])
  #expect(found.map(\.outcome.standing) == [.fits, .otherwise])
}

@Test func `a bound of one date stands beside the number of another`() {
  let found = repeats([
    count("A", "187,000", "more than", "2021-07"), count("B", "150,000", "", "2021-09"),
  ])
  #expect(found.map(\.outcome.standing) == [.otherwise])
}

@Test(arguments: [
  [count("A", "286,437", "", "2020"), count("B", "295,665", "", "2021")],
  [count("A", "200,000", "over", "2020"), count("B", "200000", "over", "2021")],
  [count("A", "200,000", "over", "2020"), count("B", "300,000", "", "")],
])
func `numbers of different dates are different figures`(figures: [PublishedFigure]) {
  #expect(repeats(figures).isEmpty)
}

@Test func `percentages of two dates are two sets`() {
  let figures = ["2020", "2021"].flatMap { date in
    [("a", "60"), ("b", "40")].map { category, value in
      PublishedFigure(
        "\(date)\(category)", "q", "percent", category, value, base: 10, date: date)
    }
  }
  #expect(FigureAudit(of: figures).checks.map(\.figures.count) == [2, 2])
}
