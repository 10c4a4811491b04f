import Foundation
import Survey
import Testing

@testable import Report

@Test func `a document tells what a figure shows, and where its drawing lies`() throws {
  let drawing = Markup.tag("svg", [.text("17")])
  let chart = PrintedChart(
    number: 2, name: "bars", title: "Who & what", tableNumber: 7, description: "Yes: 19 (61).",
    notes: ["Lines are intervals."], inline: drawing, standAlone: drawing)
  let root = Markup.tag("w:body", WordMarkup.namespaces, chart.wordElements.flatMap { $0.markup() })
  let body = try ReadNode(Data(MarkupText.xml(document: root).utf8))
  #expect(
    try body.texts("//w:p") == [
      "Figure 2Who & what", "Drawing: charts/02-bars.svg", "Yes: 19 (61).", "Lines are intervals.",
    ])
  #expect(try body.texts("//w:fldSimple/@w:instr") == [" SEQ Figure \\* ARABIC "])
}
