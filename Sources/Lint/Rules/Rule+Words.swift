extension Rule {
  /// What it asks, in one line.
  package var asks: String {
    switch self {
    case .t01: "a table has a title and a number; numbers are unique and in order"
    case .t03: "one header row; no heading is empty or stands twice"
    case .t04:
      "no cell is blank; in a column of numbers, what isn't a number is one shorthand symbol"
    case .t05: "the legend lists exactly the shorthand symbols that stand in the table"
    case .t06:
      "notes are marked [note 1], numbered by first use; each mark has its note and each note its mark"
    case .t07: "in data formats, a cell holds one number"
    case .t08: "units stand in the heading, not in the cells; percentages are 61, not 0.61 or 61%"
    case .t09:
      "the same decimals down a column; 0.5, not .5; no -0; in CSV no thousands commas, and - for minus"
    case .t11: "“may not sum to 100” stands there if, and only if, the percentages don't"
    case .t12:
      "totals stand first or last; where people gave several answers, percentages have no total"
    case .t16: "no asterisks for significance"
    case .t17:
      "text is in Unicode's composed form (NFC), without control characters and blanks at the end"
    case .s01:
      "sheets in the order Cover, Contents, Notes, tables; names of letters, digits and underscores"
    case .s02:
      "A1 of each sheet is its title, in the cell style “Heading 1”; Arial of 12 points or more"
    case .s03:
      "A2 says “This worksheet contains one table.”; from there to the header row, one line a row in column A"
    case .s04:
      "one marked-up table a sheet, with its header, without filter buttons and style; nothing below it"
    case .s05:
      "nothing merged, hidden, frozen, filtered or filled; no pictures, macros, headers or footers"
    case .s06:
      "headings bold and wrapped; text to the left; numbers, and symbols among them, to the right"
    case .s07:
      "the number stored is the number shown, with a number format that carries its decimals"
    case .s08: "the document says its title, author, keywords and language"
    case .s09: "Contents links to each sheet by its title; no link shows a raw address"
    case .s10: "the first sheet is open, with its cursor in A1"
    case .s11: "packed parts carry no time of packing; in ODS, mimetype comes first and unpacked"
    case .m01: "a pipe in a cell is written \\|, in code too; a line break in a cell is a blank"
    case .m02:
      "symbols and note marks are written \\[c\\]; nothing turns into a link, a tag or struck-out text"
    case .m03: "header, delimiter row and every row have the same number of cells"
    case .m04:
      "a blank line before and after a table, its title in bold before it, and columns aligned :--- or ---:"
    case .m05: "no table has more than 8 columns"
    case .h02: "tables have a caption and a thead; every th has a scope and a text"
    case .h03: "ids are unique, and those inside a table begin with the table's"
    case .h04:
      "a table of more than 8 columns stands in a region that scrolls by keyboard and has a name"
    case .h05: "numbers are aligned to the right, in figures of equal width"
    case .h06: "the page has its own dark colours and its own print style"
    case .h07:
      "the page needs nothing from outside and runs no script; it says so, its language, and has one h1"
    case .v02:
      "a chart is an image to screen readers, with title and description; its parts are hidden from them"
    case .v03: "bars, not pies or rings"
    case .v05: "a chart file has a viewBox and its own style, and needs nothing from outside"
    case .v07: "coordinates have at most 2 decimals"
    case .c01: "a CSV is UTF-8 with one header row and full rows; no cell is taken for a formula"
    case .c02:
      "in the long form, a value is empty exactly where its status says so; values are numbers with a unit"
    case .c03: "a CSV has its description, NAME.csv-metadata.json, with the same columns"
    case .c04: "datapackage.json describes the folder's CSVs: columns, sizes and hashes"
    case .c06: "the same table is the same, cell by cell, in every format"
    case .p01: "MANIFEST.sha256 lists every file with the hash it has"
    case .p02: "provenance.json names no user, machine or place on a disk"
    case .p03: "CITATION.cff has cff-version, title, authors and message"
    }
  }
}
