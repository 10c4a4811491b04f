import Foundation
import Survey
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Analysis
@testable import Report

/// What an XML reader finds in a drawing.
private final class Reading: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String: String] = [:]
  private var open: [String] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse())
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    texts[open.last ?? "", default: ""] += text
  }
}

private func charts() throws -> [PrintedChart] {
  let findings = ["first", "second"].map { name in
    Finding.table(
      name, title: "Title <\(name)> & \"more\"", rows: [.part("A & <b>"), .part("B")],
      measures: [.percent],
      cells: [
        [[.percent(1, of: 3, interval: 10...60)]],
        [[Figure(.percent(2, of: 3), flag: .unreliable)]],
      ])
  }
  return PrintedChart.charts(
    of: try findings.enumerated().map { place, finding in
      let table = try #require(finding.cleared())
      return (table, PrintedTable(table, number: place + 4, of: .of(.observed)))
    }, Study.asking(for: .bar, of: ["first", "second"]))
}

@Test func `a drawing is one picture with a title and a description, and its parts are hidden`()
  throws
{
  let chart = try charts()[0]
  for markup in [chart.inline, chart.standAlone] {
    let reading = try Reading(MarkupText.xml(document: markup))
    let root = try #require(reading.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "chart-1-title chart-1-description")
    #expect(reading.texts["title"] == chart.title)
    #expect(reading.texts["desc"] == chart.description)
    #expect(
      reading.elements.filter { $0.name == "g" }.map { $0.attributes["aria-hidden"] } == ["true"])
  }
}

@Test func `no two things of a page have the same name`() throws {
  let ids = try charts().flatMap { chart in
    try Reading(MarkupText.xml(chart.inline)).elements.compactMap { $0.attributes["id"] }
  }
  #expect(ids.count == 4)
  #expect(Set(ids).count == 4)
}

@Test func `a drawing by itself has its colours in it, one in a page those of the page`() throws {
  let chart = try charts()[0]
  let alone = MarkupText.xml(document: chart.standAlone)
  #expect(!alone.contains("currentColor") && !alone.contains("class="))
  #expect(alone.contains("fill=\"#FFFFFF\""))
  let inline = MarkupText.xml(chart.inline)
  #expect(!inline.contains("#") && inline.contains("class=\"chart\""))
}

@Test func `every class of a drawing in a page has a rule`() throws {
  let names = try charts().flatMap { chart in
    try Reading(MarkupText.xml(chart.inline)).elements.compactMap { $0.attributes["class"] }
  }
  #expect(names.contains("chart-series-1"))
  for name in Set(names) {
    #expect([" ", ","].contains { ChartAppearance.page.text.contains(".\(name)\($0)") }, "\(name)")
  }
}

@Test func `places are written with two decimals at most`() throws {
  for chart in try charts() {
    #expect(!MarkupText.xml(chart.standAlone).contains(/\d\.\d{3}/))
  }
}
