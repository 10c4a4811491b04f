import Survey

/// The automatic styles of a workbook: widths, heights, and the number formats of its figures.
struct OpenDocumentLooks {
  static let sheet = "sheet"
  private let widths: [Double]
  private let heights: [Double]
  private let decimals: [Int]

  init(_ workbook: Workbook) {
    let layouts = workbook.sheets.map(SheetLayout.init)
    widths = Set(layouts.flatMap(\.widths)).sorted()
    heights = Set(layouts.flatMap(\.heights)).sorted()
    decimals = Set(workbook.sheets.flatMap(\.rows).joined().compactMap(\.decimals)).sorted()
  }

  func column(_ width: Double) -> String { "column\(widths.firstIndex(of: width) ?? 0)" }

  func row(_ height: Double) -> String { "row\(heights.firstIndex(of: height) ?? 0)" }

  /// A number's decimals ask for a style of their own; all else is as its named style is.
  func cell(_ cell: SheetCell) -> String {
    cell.decimals.map { "figure\($0)" } ?? OpenDocumentStyles.reference(cell.style)
  }

  var styles: [Markup] {
    [
      .tag(
        "style:style",
        ["style:name": Self.sheet, "style:family": "table", "style:master-page-name": "Default"],
        [.tag("style:table-properties", ["table:display": "true"])])
    ] + widths.map(columnStyle) + heights.map(rowStyle) + decimals.flatMap(figureStyles)
  }

  private func columnStyle(_ width: Double) -> Markup {
    .tag(
      "style:style", ["style:name": column(width), "style:family": "table-column"],
      [
        .tag(
          "style:table-column-properties",
          ["style:column-width": (width * 0.235).twoDecimals + "cm"])
      ])
  }

  private func rowStyle(_ height: Double) -> Markup {
    .tag(
      "style:style", ["style:name": row(height), "style:family": "table-row"],
      [
        .tag(
          "style:table-row-properties",
          [
            "style:row-height": height.twoDecimals + "pt",
            "style:use-optimal-row-height": "false",
          ])
      ])
  }

  private func figureStyles(_ decimals: Int) -> [Markup] {
    [
      .tag(
        "number:number-style", ["style:name": "number\(decimals)"],
        [
          .tag(
            "number:number",
            [
              "number:decimal-places": "\(decimals)", "number:min-decimal-places": "\(decimals)",
              "number:min-integer-digits": "1", "number:grouping": "true",
            ])
        ]),
      .tag(
        "style:style",
        [
          "style:name": "figure\(decimals)", "style:family": "table-cell",
          "style:parent-style-name": OpenDocumentStyles.reference(.figure),
          "style:data-style-name": "number\(decimals)",
        ]),
    ]
  }
}

extension SheetCell {
  /// The decimals of its number; `nil` where it holds none.
  var decimals: Int? {
    switch content {
    case .text, .link: nil
    case .number(let number): number.decimals
    }
  }
}

extension Double {
  /// The length as a file has it, a hundredth of its unit being less than anybody sees.
  var twoDecimals: String {
    DecimalNumber(units: Int((self * 100).rounded()), decimals: 2).description
  }
}
