import Testing

@testable import Report

private let chart = PrintedChart(
  number: 2, name: "mood", title: "Mood <1>", tableNumber: 7, description: "Bars of mood.",
  notes: ["Lines: 95% CI."], inline: .tag("svg", ["role": "img"], [.tag("title", "Mood")]),
  standAlone: .tag("svg"))

private func figure(_ chart: PrintedChart) throws -> HTMLElement {
  try HTMLReader.read(MarkupText.html(document: HTMLFigure.markup(chart)))
}

@Test func `a figure has its caption, its drawing, its notes and its numbers`() throws {
  let figure = try figure(chart)
  #expect(figure.name == "figure" && figure["id"] == "figure-2")
  #expect(figure.elements.map(\.name) == ["figcaption", "svg", "ul", "p"])
  #expect(figure.elements[0].text == "Figure 2: Mood <1>")
  #expect(figure.elements[2].text.hasPrefix("Lines: 95% CI."))
  #expect(figure.all("a").map { $0["href"] } == ["#table-7", "charts/02-mood.svg"])
}

@Test func `the contents list a figure with the tables`() throws {
  let section = PageSection(
    number: 1, level: 2, heading: "Answers",
    blocks: [.chart(chart), .table(.page(number: 7)), .table(.page(number: 8))])
  let markup = PageContents.markup([section], about: AboutReport(files: []))
  let nav = try HTMLReader.read(MarkupText.html(document: markup))
  #expect(nav.first("summary")?.text == "Figure 2, Tables 7 and 8")
  #expect(
    nav.first("details")?.all("a").map { $0["href"] } == ["#figure-2", "#table-7", "#table-8"])
}
