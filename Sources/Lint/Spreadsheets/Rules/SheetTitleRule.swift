/// S02: A1 of each sheet is its title, in the cell style “Heading 1”; Arial of 12 points or more.
enum SheetTitleRule {
  static func breaches(of sheet: Sheet) -> [Breach] {
    title(sheet) + font(sheet) + size(sheet)
  }

  private static func title(_ sheet: Sheet) -> [Breach] {
    guard let cell = sheet.cell(1, 1), !cell.text.trimmingBlanks.isEmpty else {
      return [
        Breach(
          .s02, at: sheet.place(1, 1), "A1 is empty, where the sheet's title belongs",
          remedy: "put the title there")
      ]
    }
    guard cell.look.styleName?.lowercased() != "heading 1" else { return [] }
    let style = cell.look.styleName ?? "Default"
    return [
      Breach(
        .s02, at: sheet.place(cell), "the title has the cell style ‘\(style)’, not ‘Heading 1’",
        remedy: "give A1 the cell style ‘Heading 1’: screen readers go from heading to heading")
    ]
  }

  private static func font(_ sheet: Sheet) -> [Breach] {
    let others = sheet.cells.filter { $0.look.font != "Arial" }
    return others.first.map { cell in
      [
        Breach(
          .s02, at: sheet.place(cell),
          "\(cells(others.count)) in \(cell.look.font ?? "a font that isn't named"), not in Arial",
          remedy: "set the whole workbook in Arial")
      ]
    } ?? []
  }

  private static func size(_ sheet: Sheet) -> [Breach] {
    let small = sheet.cells.filter { ($0.look.size ?? 10) < 12 }
    return small.first.map { cell in
      [
        Breach(
          .s02, at: sheet.place(cell),
          "\(cells(small.count)) in \((cell.look.size ?? 10).shortest) points, less than 12",
          remedy: "use 12 points or more")
      ]
    } ?? []
  }

  private static func cells(_ count: Int) -> String {
    count == 1 ? "1 cell is set" : "\(count) cells are set"
  }
}
