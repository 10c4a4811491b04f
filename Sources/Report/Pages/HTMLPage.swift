import Survey

/// A report as a page: its opening, a list of contents, and its sections.
struct HTMLPage {
  private let study: Study
  private let opening: [ReportDocument.Block]
  private let sections: [PageSection]
  private let blocks: HTMLBlocks
  private let about: AboutReport

  init(_ document: ReportDocument, files: Set<String>) {
    study = document.study
    let starts = document.blocks.firstIndex(where: \.startsSection) ?? document.blocks.endIndex
    opening = Array(document.blocks[..<starts])
    sections = PageSection.sections(of: document.blocks[starts...])
    blocks = HTMLBlocks(firstUses: NoteFirstUses(document.tables))
    about = AboutReport(files: files)
  }

  var markup: Markup {
    .tag("html", ["lang": "en-GB"], [PageHead.markup(study), body])
  }

  private var body: Markup {
    .tag(
      "body",
      [
        .tag("a", ["class": "skip", "href": "#report"], "Skip to the report"),
        .tag("header", opening.map(blocks.markup)),
        PageContents.markup(sections, about: about),
        .tag("main", ["id": "report"], sections.flatMap(markup) + about.markup),
      ])
  }

  private func markup(_ section: PageSection) -> [Markup] {
    [section.headingMarkup] + section.blocks.map(blocks.markup)
  }
}
