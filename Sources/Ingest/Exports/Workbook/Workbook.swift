/// An Excel workbook (`.xlsx`): ECMA-376, spreadsheets.
///
/// Read is the first sheet a person sees in it, each cell as text: what a formula last came to, a
/// number as it is written in the file, a date as ISO 8601.
package enum Workbook {
  /// Says why an archive is taken for a workbook; `nil` if it isn't.
  static func recognise(_ archive: borrowing ZipArchive) -> String? {
    WorkbookPackage.recognise(archive)
  }

  /// Reads the first sheet.
  ///
  /// - Throws: What keeps it from being read; a cell at fault is placed by row and column.
  package static func read(
    path: String, displayPath: String
  ) throws(RejectedInput) -> WorkbookSheet {
    try read(
      path: path, displayPath: displayPath, partLimit: WorkbookPackage.partLimit,
      budget: SheetBudget())
  }

  static func read(
    path: String, displayPath: String, partLimit: Int, budget: SheetBudget
  ) throws(RejectedInput) -> WorkbookSheet {
    try refuseOldFormat(path, displayPath)
    let package = try WorkbookPackage(path: path, displayPath: displayPath, limit: partLimit)
    let main = try mainPart(of: package)
    let contents = try WorkbookContents(package.document(main))
    let relations = try WorkbookRelations(of: main, in: package)
    let (sheet, part) = try firstSheet(contents, relations, package)
    let cellText = SheetCellText(
      strings: try strings(relations, package), styles: try styles(relations, package),
      countsFrom1904: contents.countsFrom1904)
    var reading = SheetReading(cellText, within: budget)
    try package.document(part).read { reading.take($0) }
    if let fault = reading.fault { throw rejection(fault, sheet.name, displayPath) }
    return WorkbookSheet(
      name: sheet.name, rows: reading.rows,
      otherSheets: contents.sheets.filter { $0 != sheet }.map(\.name))
  }

  /// The part that lists the sheets.
  private static func mainPart(
    of package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> String {
    let top = try WorkbookRelations(of: "", in: package)
    guard let main = top.target(ofKind: "officeDocument"), !main.hasSuffix(".bin") else {
      throw package.rejection(
        "this archive isn't an Excel workbook (.xlsx)",
        remedy: "open it in a spreadsheet program and save it as 'Excel workbook (.xlsx)'")
    }
    return main
  }

  private static func strings(
    _ relations: WorkbookRelations, _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> [String] {
    guard let part = relations.target(ofKind: "sharedStrings") else { return [] }
    return try SharedStrings.read(package.document(part))
  }

  private static func styles(
    _ relations: WorkbookRelations, _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> CellStyles {
    guard let part = relations.target(ofKind: "styles") else { return CellStyles() }
    return try CellStyles(package.document(part))
  }

  private static func firstSheet(
    _ contents: WorkbookContents, _ relations: WorkbookRelations,
    _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> (WorkbookContents.Sheet, part: String) {
    let sheets = contents.sheets.filter { relations.relations[$0.relation]?.kind == "worksheet" }
    guard let sheet = sheets.first(where: { !$0.isHidden }) ?? sheets.first,
      let part = relations.relations[sheet.relation]?.target
    else { throw package.rejection("the workbook has no sheet with cells") }
    return (sheet, part)
  }

  private static func refuseOldFormat(
    _ path: String, _ displayPath: String
  ) throws(RejectedInput) {
    let file = try OpenFile(path: path, displayPath: displayPath)
    let head = file.withBytes(at: 0, count: 4) { Array($0) }
    guard head == [0xD0, 0xCF, 0x11, 0xE0] else { return }
    throw file.rejection(
      "this is an Excel workbook of the old kind (.xls), or one that's locked by a password",
      remedy: "open it in a spreadsheet program and save it as 'Excel workbook (.xlsx)', without"
        + " a password")
  }

  /// A fault in a sheet, its line the row and its column the column.
  private static func rejection(
    _ fault: (message: String, place: CellReference), _ sheet: String, _ displayPath: String
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: displayPath,
        position: FilePosition(line: fault.place.row, column: fault.place.column),
        message: "cell \(fault.place.text) of the sheet '\(sheet.shortened)': \(fault.message)",
        remedy: "open it in a spreadsheet program and save it again")
    ])
  }
}
