/// The parts that say what the other parts are, and how they hang together.
enum OfficeOpenXMLIndex {
  static func types(of workbook: Workbook) -> Markup {
    let core = "application/vnd.openxmlformats-package"
    let office = "application/vnd.openxmlformats-officedocument"
    let sheets = office + ".spreadsheetml"
    return .tag(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      [
        .tag("Default", ["Extension": "rels", "ContentType": core + ".relationships+xml"]),
        .tag("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        part("/docProps/app.xml", office + ".extended-properties+xml"),
        part("/docProps/core.xml", core + ".core-properties+xml"),
        part("/xl/workbook.xml", sheets + ".sheet.main+xml"),
        part("/xl/styles.xml", sheets + ".styles+xml"),
        part("/xl/sharedStrings.xml", sheets + ".sharedStrings+xml"),
      ]
        + workbook.numbered.flatMap { number, sheet in
          [part("/xl/worksheets/sheet\(number).xml", sheets + ".worksheet+xml")]
            + (sheet.table == nil
              ? [] : [part("/xl/tables/table\(number).xml", sheets + ".table+xml")])
        })
  }

  static let relations = list([
    ("rId1", office + "/officeDocument", "xl/workbook.xml"),
    (
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ), ("rId3", office + "/extended-properties", "docProps/app.xml"),
  ])

  static let program = Markup.tag(
    "Properties",
    ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
    [.tag("Application", [.text("Rollcall")])])

  /// What relations between parts of a document are called by.
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func list(_ relations: [(id: String, type: String, target: String)]) -> Markup {
    .tag(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      relations.map { id, type, target in
        .tag("Relationship", ["Id": id, "Type": type, "Target": target])
      })
  }

  private static func part(_ name: String, _ type: String) -> Markup {
    .tag("Override", ["PartName": name, "ContentType": type])
  }
}
