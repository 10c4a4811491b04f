/// A rule of publication, by the id it is known by.
///
/// The ids are in families: T tables of any format, S spreadsheets, M Markdown, H pages of HTML,
/// V charts, C data files, P provenance. A number that is missing names a rule that isn't held against
/// files here: most need to know how they were made.
package enum Rule: String, Sendable, CaseIterable {
  case t01 = "T01"
  case t03 = "T03"
  case t04 = "T04"
  case t05 = "T05"
  case t06 = "T06"
  case t07 = "T07"
  case t08 = "T08"
  case t09 = "T09"
  case t11 = "T11"
  case t12 = "T12"
  case t16 = "T16"
  case t17 = "T17"
  case s01 = "S01"
  case s02 = "S02"
  case s03 = "S03"
  case s04 = "S04"
  case s05 = "S05"
  case s06 = "S06"
  case s07 = "S07"
  case s08 = "S08"
  case s09 = "S09"
  case s10 = "S10"
  case s11 = "S11"
  case m01 = "M01"
  case m02 = "M02"
  case m03 = "M03"
  case m04 = "M04"
  case m05 = "M05"
  case h02 = "H02"
  case h03 = "H03"
  case h04 = "H04"
  case h05 = "H05"
  case h06 = "H06"
  case h07 = "H07"
  case v02 = "V02"
  case v03 = "V03"
  case v05 = "V05"
  case v07 = "V07"
  case c01 = "C01"
  case c02 = "C02"
  case c03 = "C03"
  case c04 = "C04"
  case c06 = "C06"
  case p01 = "P01"
  case p02 = "P02"
  case p03 = "P03"

  package var id: String { rawValue }

  /// How much it matters; some of its breaches may matter less.
  package var level: Level {
    switch self {
    case .t16, .c03, .c04: .advice
    case .t01, .t03, .t04, .t05, .t06, .t07, .t08, .t09, .t11, .t12, .t17, .s01, .s02, .s03, .s04,
      .s05, .s06, .s07, .s08, .s09, .s10, .s11, .m01, .m02, .m03, .m04, .m05, .h02, .h03, .h04,
      .h05, .h06, .h07, .v02, .v03, .v05, .v07, .c01, .c02, .c06, .p01, .p02, .p03:
      .essential
    }
  }
}
