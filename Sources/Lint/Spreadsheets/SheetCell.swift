import Ingest

/// A cell of a sheet with something in it.
struct SheetCell: Sendable, Equatable {
  let reference: CellReference
  /// What is seen, without thousands commas.
  let text: String
  /// The number as it is stored; `nil` for a cell of text.
  let stored: String?
  let look: CellLook

  var isNumber: Bool { stored != nil }
}

/// How a cell looks.
struct CellLook: Sendable, Equatable {
  enum Alignment: Sendable, Equatable { case byType, left, centre, right }

  /// The named cell style it is made of; `nil` for the default.
  var styleName: String?
  var font: String?
  /// In points.
  var size: Double?
  var isBold = false
  var isWrapped = false
  var alignment = Alignment.byType
  var isFilled = false
  var format = ShownFormat.general
}

/// How a cell shows a number.
enum ShownFormat: Sendable, Equatable {
  /// As many digits as it has.
  case general
  case fixed(decimals: Int)
  case percent(decimals: Int)
  /// Dates, times, fractions and whatever else isn't a plain number.
  case other
}
