extension Workbook {
  /// The part that lists the sheets; a program opens the first of them.
  var officeOpenXML: Markup {
    .tag(
      "workbook",
      ["xmlns": OfficeOpenXMLLooks.namespace, "xmlns:r": OfficeOpenXMLIndex.office],
      [
        .tag("bookViews", [.tag("workbookView", ["firstSheet": "0", "activeTab": "0"])]),
        .tag(
          "sheets",
          numbered.map { number, sheet in
            .tag(
              "sheet", ["name": sheet.name, "sheetId": "\(number)", "r:id": "rId\(number)"])
          }),
        .tag("definedNames", numbered.compactMap(headerRow)),
      ])
  }

  /// The row that is printed again at the head of each page.
  private func headerRow(_ number: Int, _ sheet: Sheet) -> Markup? {
    guard sheet.table != nil else { return nil }
    let row = sheet.lines.count + 2
    return .tag(
      "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(number - 1)"],
      [.text("\(sheet.name)!$\(row):$\(row)")])
  }

  var officeOpenXMLRelations: Markup {
    let office = OfficeOpenXMLIndex.office
    return OfficeOpenXMLIndex.list(
      numbered.map { number, _ in
        ("rId\(number)", office + "/worksheet", "worksheets/sheet\(number).xml")
      } + [
        ("rId\(sheets.count + 1)", office + "/styles", "styles.xml"),
        ("rId\(sheets.count + 2)", office + "/sharedStrings", "sharedStrings.xml"),
      ])
  }
}
