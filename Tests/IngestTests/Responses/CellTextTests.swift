import Testing

@testable import Ingest

struct CellTextTests {
  @Test(arguments: [
    ("Yes", "Yes"), (" Yes ", "Yes"), ("a  b", "a b"), ("a\u{A0}b\u{A0}", "a b"),
    ("a_x000D_\nb", "a b"), ("a\r\n\tb", "a b"), ("", ""), ("  ", ""), ("\u{FEFF}id", "id"),
    ("snake_case", "snake_case"), ("é  ", "é"), ("'=5", "=5"), ("'= 5  ", "= 5"), ("'a'", "'a'"),
  ])
  func `a tidied cell has no blanks but single ones inside`(cell: String, tidied: String) {
    #expect(CellText.tidied(cell) == tidied)
    #expect(CellText.tidied(tidied) == tidied)
    #expect(CellText.asWritten(cell) == cell)
  }
}
